"""What two texts have in common and what not: paragraphs side by side, changed words marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.alignment import Pair, align
from annotator.domain.sentences import sentences
from annotator.domain.text import Span, paragraphs
from annotator.domain.word_keys import JOINING

_TOKEN = re.compile(rf"[\w{JOINING}]+|\s+|[^\w\s]")
_MOST_COMPARED = 25_000_000
"""Pieces of one paragraph times those of the other above which it is compared by sentences."""


class Change(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that changed: ``older`` in the one text, ``newer`` in the other; either may be empty.

    An empty span tells where the other side's words would stand.
    """

    older: Span
    newer: Span


@dataclass(frozen=True, slots=True)
class Hunk:
    """A paragraph, or a run of equal ones, in both texts; None where it is only in the other.

    ``edits`` are the changed words, in order, of a paragraph that is in both.
    """

    change: Change
    older: Span | None
    newer: Span | None
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """The paragraphs of two texts in the order of the newer, what is gone at its old place.

    ``same`` says that the texts are equal, ``share`` how much of both is common, in percent.
    """

    hunks: tuple[Hunk, ...]
    share: int
    same: bool


def difference(older: str, newer: str) -> Difference:
    """Compare two texts by paragraphs, and changed paragraphs by words.

    Paragraphs without any word are passed over.
    """
    made = align(older, newer, _lines(older), _lines(newer))
    old, new = made.old, made.new
    by_new = {pair.b: pair for pair in made.pairs}
    paired = {unit for pair in made.pairs for unit in range(pair.a, pair.a_end)}
    hunks: list[Hunk] = []
    told = at = common = 0
    while at < len(new):
        pair = by_new.get(at)
        if pair is None:
            hunks.append(Hunk(Change.ADDED, None, new.units[at]))
            at += 1
            continue
        if not pair.moved:
            gone = [unit for unit in range(told, pair.a) if unit not in paired]
            hunks += [Hunk(Change.REMOVED, old.units[unit], None) for unit in gone]
            told = max(told, pair.a_end)
        hunk = _hunk(older, newer, old.span_of(pair.a, pair.a_end), new.span_of(at, pair.b_end))
        assert hunk.older is not None
        common += len(hunk.older) - sum(len(edit.older) for edit in hunk.edits)
        _join(hunks, _as_moved(hunk, pair))
        at = pair.b_end
    gone = [unit for unit in range(told, len(old)) if unit not in paired]
    hunks += [Hunk(Change.REMOVED, old.units[unit], None) for unit in gone]
    whole = sum(map(len, (*old.units, *new.units)))
    share = min(100, round(200 * common / whole)) if whole else 100
    return Difference(tuple(hunks), share, older == newer)


def _lines(text: str) -> list[Span]:
    return [line for line in paragraphs(text) if len(line)]


def _hunk(older: str, newer: str, a: Span, b: Span) -> Hunk:
    if a.of(older) == b.of(newer):
        return Hunk(Change.SAME, a, b)
    return Hunk(Change.CHANGED, a, b, tuple(_edits(older, newer, a, b)))


def _as_moved(hunk: Hunk, pair: Pair) -> Hunk:
    return Hunk(Change.MOVED, hunk.older, hunk.newer, hunk.edits) if pair.moved else hunk


def _join(hunks: list[Hunk], one: Hunk) -> None:
    """Add a hunk, to the last one where both are a run of equal paragraphs."""
    last = hunks[-1] if hunks else None
    if (
        last is not None
        and last.change is one.change is Change.SAME
        and last.older is not None
        and last.newer is not None
        and one.older is not None
        and one.newer is not None
    ):
        older = Span(last.older.start, one.older.end)
        hunks[-1] = Hunk(Change.SAME, older, Span(last.newer.start, one.newer.end))
    else:
        hunks.append(one)


def _edits(older: str, newer: str, a: Span, b: Span) -> Iterator[Edit]:
    """Yield the words that changed between two stretches, what is near each other joined."""
    found: list[Edit] = []
    for edit in _raw_edits(older, newer, a, b):
        if found:
            last = found[-1]
            between = older[last.older.end : edit.older.start]
            if not between.strip() and not newer[last.newer.end : edit.newer.start].strip():
                found[-1] = Edit(
                    Span(last.older.start, edit.older.end), Span(last.newer.start, edit.newer.end)
                )
                continue
        found.append(edit)
    yield from found


def _raw_edits(older: str, newer: str, a: Span, b: Span) -> Iterator[Edit]:
    x = [match.span() for match in _TOKEN.finditer(older, a.start, a.end)]
    y = [match.span() for match in _TOKEN.finditer(newer, b.start, b.end)]
    if len(x) * len(y) > _MOST_COMPARED:
        yield from _by_sentences(older, newer, a, b)
        return
    from rapidfuzz.distance import Indel  # Slow to import: not at start.

    numbers: dict[str, int] = {}
    x_ids = [numbers.setdefault(older[start:end], len(numbers)) for start, end in x]
    y_ids = [numbers.setdefault(newer[start:end], len(numbers)) for start, end in y]
    x_at, y_at = [*(start for start, _ in x), a.end], [*(start for start, _ in y), b.end]
    for code in Indel.opcodes(x_ids, y_ids):
        if code.tag != "equal":
            yield Edit(
                Span(x_at[code.src_start], x_at[code.src_end]),
                Span(y_at[code.dest_start], y_at[code.dest_end]),
            )


def _by_sentences(older: str, newer: str, a: Span, b: Span) -> Iterator[Edit]:
    """Compare two long stretches by their sentences, and those by words."""
    made = align(older, newer, sentences(older, a), sentences(newer, b))
    at, to = a.start, b.start
    for pair in made.pairs:
        one = made.old.span_of(pair.a, pair.a_end)
        other = made.new.span_of(pair.b, pair.b_end)
        if pair.moved or other.start < to:
            continue
        if one.start > at or other.start > to:
            gap = Edit(Span(at, one.start), Span(to, other.start))
            if gap.older.of(older) != gap.newer.of(newer):
                yield gap
        if one.of(older) != other.of(newer):
            if len(one) * len(other) <= _MOST_COMPARED:
                yield from _raw_edits(older, newer, one, other)
            else:
                yield Edit(one, other)
        at, to = one.end, other.end
    if at < a.end or to < b.end:
        yield Edit(Span(at, a.end), Span(to, b.end))
