"""Places of a newer text that words which went astray may belong to, best first."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

from annotator.domain.placing import Placing
from annotator.domain.text import Span

_LIKELY, _WORTH = 0.2, 40
"""What standing at the old place adds to a score; percent below which nothing is offered."""

_FAMILIAR = 200
"""A word of more places than this tells none of them from the others."""

_FEW = 100
"""Places up to which each is looked at."""

_LOOKED_AT = 12


class Offers:
    """What a newer text offers: figures at ``places``, in order, or its sentences without any."""

    def __init__(self, placing: Placing, places: Sequence[Span] | None = None) -> None:
        new = placing.alignment.new
        self._placing = placing
        self._quoted = places is not None
        self._places: Sequence[Span] = new.units if places is None else places
        self._starts = [place.start for place in self._places]
        self._widest = max(map(len, self._places), default=0)
        units = [new.units_of(place) for place in self._places]
        self._keys = [tuple(new.ids_of(*unit)) for unit in units]
        self._by_word: dict[int, list[int]] = defaultdict(list)
        for index, key in enumerate(self._keys):
            for word in set(key):
                self._by_word[word].append(index)

    def to(self, span: Span, most: int) -> list[tuple[Span, int]]:
        """Return places that a place of the old text may have become, with a score of 0 to 100."""
        from rapidfuzz.distance import Indel  # Slow to import: not at start.

        old, new = self._placing.alignment.old, self._placing.alignment.new
        unit = old.units_of(span)
        key = tuple(old.ids_of(*unit))
        likely = self._placing.probable(span)
        quote = span.of(old.text)
        scored: list[tuple[int, int]] = []
        for index in self._near(key, likely):
            place = self._places[index]
            score = Indel.normalized_similarity(key, self._keys[index])
            if self._quoted:
                words = Indel.normalized_similarity(quote, place.of(new.text))
                score = (2 * score + words) / 3
            if likely is not None and place.overlaps(likely):
                score += _LIKELY
            scored.append((min(99, round(100 * score)), -index))
        scored.sort(reverse=True)
        return [(self._places[-index], score) for score, index in scored[:most] if score >= _WORTH]

    def _near(self, key: Sequence[int], likely: Span | None) -> set[int]:
        """Return the places that are worth a look: of like words, or where the old place was."""
        if len(self._places) <= _FEW:
            return set(range(len(self._places)))
        shared: Counter[int] = Counter()
        for word in set(key):
            there = self._by_word.get(word, ())
            if len(there) <= _FAMILIAR:
                shared.update(there)
        found = {index for index, _ in shared.most_common(_LOOKED_AT)}
        if likely is not None:
            first = bisect_left(self._starts, likely.start - self._widest)
            end = bisect_left(self._starts, likely.end)
            found.update(i for i in range(first, end) if self._places[i].overlaps(likely))
        return found
