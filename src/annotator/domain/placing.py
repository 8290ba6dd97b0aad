"""Where places of a text come to stand in a newer version of it, or that nobody can say.

A place follows its words only where nothing else can be meant. Where a number changed, where a
denial came in or a sentence was written anew, it is left to a reviewer: a claim in the tray costs
a click, a claim on another statement is a falsehood.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.domain.alignment import LONGEST, Alignment, Pair, align
from annotator.domain.model import Figure, Modality, Reading
from annotator.domain.sentences import sentences
from annotator.domain.text import Span

LEAST = 75
"""Percent; below, a quote whose words changed is not the same any more."""

_MARK = re.compile(r"\[[^\[\]\n]{1,30}\]")
_DENIALS = frozenset(
    """نفي نفت ينفي تنفي نفوا ينفون نافيا نافيه نفيه نفيها كذب كذبت مزاعم
    not no never nor neither none without deny denies denied denying false falsely""".split()
)
_NO_NUMBERS = frozenset(("a", "an"))
_CLEAR = 3
"""Words from which on a quote that stays is found again in a sentence that changed."""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a place of the old text stands in the new one.

    ``likeness`` is 100 where its words are the same, else how like they are, in percent.
    ``was`` and ``sentence`` are the sentence around it, or sentences, in the old and the new
    text; ``rewritten`` says that words of it changed.
    """

    span: Span
    likeness: int
    was: Span
    sentence: Span
    rewritten: bool


class Readings:
    """The figures read in a text, found by where they stand; mentions are left out."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self.all = sorted((one for one in readings if one.figure.bounded), key=lambda r: r.span)
        self._starts = [one.span.start for one in self.all]
        self._widest = max((len(one.span) for one in self.all), default=0)

    def over(self, span: Span) -> list[Reading]:
        """Return the figures that share at least one code point with a place."""
        first = bisect_left(self._starts, span.start - self._widest)
        end = bisect_left(self._starts, span.end)
        return [one for one in self.all[first:end] if one.span.overlaps(span)]

    def contradict(self, was: Span, now: Readings, there: Span, *, rewritten: bool) -> bool:
        """Say whether other figures are read at a place ``there`` than here, where it ``was``."""
        before, after = self.over(was), now.over(there)
        if not before:
            return False
        return len(before) != len(after) or any(
            contradicts(a.figure, b.figure, rewritten=rewritten)
            for a, b in zip(before, after, strict=True)
        )


class Placing:
    """Places of an old text found in a new one."""

    def __init__(self, old: str, new: str) -> None:
        self.alignment: Alignment = align(old, new, sentences(old), sentences(new))
        self._words: dict[int, dict[int, int]] = {}

    def landing(self, span: Span) -> Landing | None:
        """Return where a place of the old text stands now; None where that is not certain."""
        old, new = self.alignment.old, self.alignment.new
        pairs = self._pairs(span)
        if not pairs or not all(one.sure for one in pairs):
            return None
        whole = old.span_of(pairs[0].a, pairs[-1].a_end)
        around = new.span_of(pairs[0].b, pairs[-1].b_end)
        first, end = old.words.within(span)
        rewritten = any(one.likeness < 1.0 for one in pairs)
        found = self._words_of(pairs, first, end)
        if found is None:
            return None
        here = self._edges(span, first, end, *found)
        quote, words = span.of(old.text), here.of(new.text)
        was, now = old.words.keys[first:end], new.words.keys[slice(*found)]
        if rewritten and not self._stands(pairs, (first, end), found):
            return None
        if _MARK.sub("[]", quote) == _MARK.sub("[]", words):
            return Landing(here, 100, whole, around, rewritten)
        from rapidfuzz.distance import Indel  # Slow to import: not at start.

        likeness = min(99, round(100 * Indel.normalized_similarity(quote, words)))
        if list(was) != list(now) and (likeness < LEAST or _counts(was) != _counts(now)):
            return None
        return Landing(here, likeness, whole, around, rewritten)

    def probable(self, span: Span) -> Span | None:
        """Return the words of the new text where a place without a landing may have stood."""
        old, new = self.alignment.old, self.alignment.new
        pairs = self._pairs(span)
        if not pairs:
            return None
        first, end = old.words.within(span)
        found = self._words_of(pairs, first, end)
        if found is None:
            return new.span_of(pairs[0].b, pairs[-1].b_end)
        return self._edges(span, first, end, *found)

    def sentence(self, span: Span) -> Span:
        """Return the sentence of the old text around a place, or the sentences that it is in."""
        first, end = self.alignment.old.units_of(span)
        return self.alignment.old.span_of(first, end) if first < end else span

    def sentence_now(self, span: Span) -> Span:
        """Return the sentence of the new text around a place of it."""
        first, end = self.alignment.new.units_of(span)
        return self.alignment.new.span_of(first, end) if first < end else span

    # -- inside -------------------------------------------------------------------------------

    def _pairs(self, span: Span) -> list[Pair]:
        """Return the pairs that a place is in, where they follow each other in both texts."""
        first, end = self.alignment.old.units_of(span)
        found: list[Pair] = []
        for unit in range(first, end):
            pair = self.alignment.pair_of(unit)
            if pair is None:
                return []
            if not found or found[-1] != pair:
                found.append(pair)
        follow = all(a.a_end == b.a and a.b_end == b.b for a, b in pairwise(found))
        return found if follow else []

    def _words_of(self, pairs: Sequence[Pair], first: int, end: int) -> tuple[int, int] | None:
        """Return the range of the new text's words that a range of the old text's became."""
        to: dict[int, int] = {}
        for pair in pairs:
            to |= self._within(pair)
        there = [to[at] for at in range(first, end) if at in to]
        return (there[0], there[-1] + 1) if there else None

    def _within(self, pair: Pair) -> dict[int, int]:
        """Pair the words of two sentences."""
        made = self._words.get(pair.a)
        if made is None:
            old, new = self.alignment.old, self.alignment.new
            a, b = old.firsts[pair.a], new.firsts[pair.b]
            made = self._words[pair.a] = {}
            if pair.likeness == 1.0:
                made.update((at, at - a + b) for at in range(a, old.firsts[pair.a_end]))
                return made
            from rapidfuzz.distance import Levenshtein

            x, y = old.ids_of(pair.a, pair.a_end), new.ids_of(pair.b, pair.b_end)
            head, tail = _ends(x, y)
            made.update((a + at, b + at) for at in range(head))
            made.update((a + len(x) - at, b + len(y) - at) for at in range(1, tail + 1))
            x, y = x[head : len(x) - tail], y[head : len(y) - tail]
            if len(x) * len(y) > LONGEST:
                return made
            for code in Levenshtein.opcodes(x, y):
                if code.tag in ("equal", "replace"):
                    for step in range(code.src_end - code.src_start):
                        made[a + head + code.src_start + step] = b + head + code.dest_start + step
        return made

    def _edges(self, span: Span, first: int, end: int, new_first: int, new_end: int) -> Span:
        """Return the new span of words with what the old one held beside them, as it stands."""
        old, new = self.alignment.old, self.alignment.new
        start, stop = new.words.starts[new_first], new.words.ends[new_end - 1]
        opening = old.words.starts[first]
        if span.start < opening:
            lead = old.text[span.start : opening]
            if new.text.endswith(lead, 0, start):
                start -= len(lead)
        elif new.text.startswith(old.text[opening : span.start], start):
            start += span.start - opening
        closing = old.words.ends[end - 1]
        if span.end > closing:
            tail = old.text[closing : span.end]
            if new.text.startswith(tail, stop):
                stop += len(tail)
        elif new.text.endswith(old.text[span.end : closing], 0, stop):
            stop -= closing - span.end
        return Span(start, stop) if start < stop else Span(start, max(start, stop))

    def _stands(self, pairs: Sequence[Pair], was: tuple[int, int], now: tuple[int, int]) -> bool:
        """Say whether a quote in a sentence that changed is still the same part of what it says."""
        old, new = self.alignment.old, self.alignment.new
        a = range(old.firsts[pairs[0].a], old.firsts[pairs[-1].a_end])
        b = range(new.firsts[pairs[0].b], new.firsts[pairs[-1].b_end])
        if _denials(old.words.keys[a.start : a.stop]) != _denials(new.words.keys[b.start : b.stop]):
            return False
        quote, words = old.ids[slice(*was)], new.ids[slice(*now)]
        once = _times(quote, old.ids, a) == _times(words, new.ids, b) == 1
        if once and len(quote) >= _CLEAR:
            return True
        before = was[0] in a and was[0] > a.start and old.ids[was[0] - 1] == self._at(now[0] - 1, b)
        behind = was[1] < a.stop and old.ids[was[1]] == self._at(now[1], b)
        opens = was[0] == a.start and now[0] == b.start
        closes = was[1] == a.stop and now[1] == b.stop
        if once:
            return before or behind or opens or closes
        return (before or opens) and (behind or closes)

    def _at(self, word: int, within: range) -> int:
        return self.alignment.new.ids[word] if word in within else -1


def contradicts(was: Figure, now: Figure, *, rewritten: bool) -> bool:
    """Say whether a figure that is read at a place now is another than was read there before.

    In a sentence that was ``rewritten`` it must also tell of the same people, place and day.
    """
    if (was.kind, was.low, was.high) != (now.kind, now.low, now.high):
        return True
    if (was.modality is Modality.DENIED) != (now.modality is Modality.DENIED):
        return True
    if not rewritten:
        return False
    return (was.party, was.place, was.perpetrator, was.date_from, was.date_to) != (
        now.party,
        now.place,
        now.perpetrator,
        now.date_from,
        now.date_to,
    )


def _counts(keys: Sequence[str]) -> list[str]:
    """Return what among words may count: digits, number words, duals, denials."""
    # Grammars are loaded with the first text that needs them.
    from annotator.domain.coverage.parse import may_open

    def counts(key: str) -> bool:
        if key in _NO_NUMBERS:
            return False
        return may_open(key) or (key[0] == "و" and len(key) > 1 and may_open(key[1:]))

    denials = _denials(keys)
    return [key for key in keys if counts(key) or key in denials]


def _denials(keys: Sequence[str]) -> list[str]:
    """Return the words among some that say the opposite of what they stand with, sorted."""
    from annotator.domain.figures.arabic_cues import NEGATORS

    def denies(key: str) -> bool:
        bare = key[1:] if key[0] in "وف" else key
        if {key, bare} & _DENIALS or {key, bare} & NEGATORS:
            return True
        return key.endswith(("n't", "n’t"))

    return sorted(key for key in keys if denies(key))


def _ends(x: Sequence[int], y: Sequence[int]) -> tuple[int, int]:
    """Return how many words two sentences share at the beginning and, of the rest, at the end."""
    head = next((at for at, (i, j) in enumerate(zip(x, y, strict=False)) if i != j), None)
    if head is None:
        return min(len(x), len(y)), 0
    tail = 0
    while tail < min(len(x), len(y)) - head and x[-1 - tail] == y[-1 - tail]:
        tail += 1
    return head, tail


def _times(words: Sequence[int], among: Sequence[int], within: range) -> int:
    """Count how often words stand in a row in a stretch."""
    first, length = words[0], len(words)
    return sum(
        among[at] == first and list(among[at : at + length]) == list(words)
        for at in range(within.start, within.stop - length + 1)
    )
