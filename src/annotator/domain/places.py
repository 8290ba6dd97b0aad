"""The gazetteer: regions and towns, the names they go by, and how two named places lie.

Names and containment follow the official division of Syria into governorates and districts; towns
are filed under their governorate. Spellings are those of the Arabic and English press.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from annotator.domain.arabic import fold, folded
from annotator.domain.name_index import NameIndex, bare_word
from annotator.domain.place_seed import ROWS
from annotator.domain.text import Span

__all__ = ["Gazetteer", "Place", "PlaceRelation", "place_name_words", "seed_places"]

PlaceRelation = Literal["same", "contains", "within", "disjoint", "unknown"]


@dataclass(frozen=True, slots=True)
class Place:
    """A region or town; ``parent`` is the key of the region it lies in, "" for a country."""

    key: str
    parent: str
    english: str
    arabic: str
    aliases: tuple[str, ...] = ()
    open: bool = False
    """An area without fixed bounds (a desert, a front) that crosses its neighbours."""
    source: str = ""
    """Where the name and its containment come from."""
    hidden: bool = False
    """It is read nowhere and offered to nobody."""
    unread: tuple[str, ...] = ()
    """Names among its own by which texts do not mean it."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that texts may mean it by."""
        every = (self.arabic, *self.aliases, self.english, self.key)
        if not self.unread:
            return every
        unread = {place_name_words(name) for name in self.unread}
        return tuple(name for name in every if place_name_words(name) not in unread)


@lru_cache(maxsize=1 << 15)
def place_name_words(name: str) -> tuple[str, ...]:
    """Return a name as texts are searched for it."""
    return tuple(_plain_words(folded(name)))


def _words_of_each(names: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield what ``place_name_words`` returns for each; folding thousands at once is quicker."""
    lines = folded("\n".join(name.replace("\n", " ") for name in names))
    return (tuple(_plain_words(line)) for line in lines.split("\n") if names)


_ARTICLES = frozenset(("al", "el", "as", "ar"))


def _plain_words(text: str) -> Iterator[str]:
    for word in text.replace("'", "").replace("-", " ").split():
        bare = bare_word(word.strip('.,،؛:;()[]"!?؟|'))
        if bare and bare not in _ARTICLES:
            yield bare


_AROUND = ".,،؛:;()[]\"!?؟|'\n"


@lru_cache(maxsize=1 << 16)
def _searched(raw: str) -> tuple[str, str, int, int]:
    """Return what names are searched for a word of a folded text, and where it stands in it.

    That is the bare word ("" for none), what is left of it without a particle of one letter, how
    many signs stand before the word, and its length.
    """
    stripped = raw.strip(_AROUND)
    bare = bare_word(stripped.replace("'", ""))
    if not bare or bare in _ARTICLES:
        return "", "", 0, 0
    inner = bare_word(bare[1:]) if len(bare) > 3 and bare[0] in "بلو" else ""
    return bare, inner, raw.find(stripped), len(stripped)


_REGION_WORDS = frozenset(
    """ريف محافظه مدينه بلده قريه باديه منطقه ناحيه city town village countryside
    province governorate desert""".split()
)


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """The places known. Immutable; what finds names is made on first use."""

    nodes: tuple[Place, ...]
    """Every place, hidden ones too; of two with one key the later one stands."""
    first: tuple[tuple[str, str], ...] = ()
    """(name, key): what a name means before all others that bear it, as a reviewer decided."""

    @cached_property
    def _by_key(self) -> Mapping[str, Place]:
        return {place.key: place for place in self.nodes}

    @cached_property
    def _names(self) -> NameIndex:
        every = [(name, place.key) for place in self.places for name in place.names]
        if self.first:
            borne = set(every)
            every = [*(pair for pair in self.first if pair in borne), *every]
        words = _words_of_each([name for name, _ in every])
        return NameIndex(zip(words, (key for _, key in every), strict=True))

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """The places that are read and offered."""
        return tuple(place for place in self._by_key.values() if not place.hidden)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def place_at(self, words: Sequence[str], at: int) -> tuple[str, int] | None:
        """Return the place whose longest name begins at ``words[at]`` and the index after it.

        ``words`` are folded, without article and particles (``bare_word``). Of several places
        with one name the first in the table is meant.
        """
        hit = self._names.longest_at(words, at)
        if hit is not None:
            return hit[0][0], hit[1]
        if len(words[at]) > 3 and words[at][0] in "بلو":
            inner = bare_word(words[at][1:])
            if self._names.begins(inner):
                hit = self._names.longest_at([inner, *words[at + 1 : at + 9]], 0)
                return None if hit is None else (hit[0][0], at + hit[1])
        return None

    def place_key(self, text: str) -> str:
        """Return the key of the narrowest known place a phrase names; "" when it knows none."""
        words = list(_plain_words(folded(text)))
        best = ""
        at = 0
        while at < len(words):
            hit = self.place_at(words, at)
            if hit is None:
                at += 1
                continue
            key, at = hit
            line = self.ancestors(key)
            if not best or best in line or len(line) > len(self.ancestors(best)):
                best = key
        return best

    def place_of(self, key: str) -> Place | None:
        """Return the place of ``key``."""
        return self._by_key.get(key)

    def named(self, name: str) -> tuple[Place, ...]:
        """Return the places that texts mean by exactly this name."""
        return tuple(self._by_key[key] for key in self._names.keys_of(place_name_words(name)))

    def ancestors(self, key: str) -> tuple[str, ...]:
        """Return the keys from ``key`` up to its country, ``key`` first."""
        line = {key: None}
        while (place := self._by_key.get(key)) is not None and place.parent:
            if place.parent in line:
                break
            key = place.parent
            line[key] = None
        return tuple(line)

    def place_relation(self, a: str, b: str) -> PlaceRelation:
        """Say how two places (keys or phrases) lie to each other, seen from ``a``.

        Siblings are disjoint; areas without fixed bounds are unknown towards their neighbours; so
        is every place that the table lacks, unless the words are the same.
        """
        if not a.strip() or not b.strip():
            return "unknown"
        first = a if a in self._by_key else self.place_key(a)
        second = b if b in self._by_key else self.place_key(b)
        same_words = list(_plain_words(folded(a))) == list(_plain_words(folded(b)))
        if same_words:
            return "same"
        if not first or not second:
            return "unknown"
        if first == second:
            # One place with two descriptions («ريف … الغربي», «شمال …»): near, maybe not the same.
            return "same" if self._plainly(a) and self._plainly(b) else "unknown"
        if first in self.ancestors(second):
            return "contains"
        if second in self.ancestors(first):
            return "within"
        if self._by_key[first].open or self._by_key[second].open:
            return "unknown"
        return "disjoint"

    def _plainly(self, text: str) -> bool:
        """Say whether a phrase names a known place and nothing narrower beside it."""
        words = list(_plain_words(folded(text)))
        at = 0
        rest: list[str] = []
        while at < len(words):
            hit = self.place_at(words, at)
            if hit is None:
                rest.append(words[at])
                at += 1
            else:
                at = hit[1]
        return all(word in _REGION_WORDS or word == "في" for word in rest)

    def places_in(self, text: str) -> list[tuple[Span, str]]:
        """Return where known places are named in a text, and their keys."""
        plain = fold(text)
        return [(plain.span(start, end), key) for start, end, key in self.named_in(plain.text)]

    def named_in(self, plain: str) -> list[tuple[int, int, str]]:
        """Return start and end of the known places named in a folded text, and their keys."""
        openers = self._names.openers
        rows: list[tuple[int, int]] = []
        words: list[str] = []
        hopes: list[int] = []
        at = 0
        for raw in plain.replace("-", " ").split(" "):
            bare, inner, cut, length = _searched(raw)
            if bare:
                if bare in openers or (inner and inner in openers):
                    hopes.append(len(words))
                words.append(bare)
                rows.append((at + cut, at + cut + length))
            at += len(raw) + 1
        found: list[tuple[int, int, str]] = []
        free = 0
        for place in hopes:
            hit = self.place_at(words, place) if place >= free else None
            if hit is not None:
                key, free = hit
                found.append((rows[place][0], rows[free - 1][1], key))
        return found


def seed_places(rows: str = ROWS) -> tuple[Place, ...]:
    """Read the rows of a seed; ``place_seed`` says how one is written."""
    found: list[Place] = []
    for line in rows.replace("\n    ", " ").strip().splitlines():
        key, parent, english, arabic, aliases, source = (part.strip() for part in line.split("|"))
        names = tuple(name.strip() for name in aliases.split(",") if name.strip())
        found.append(
            Place(key.rstrip("*"), parent, english, arabic, names, key.endswith("*"), source)
        )
    return tuple(found)
