"""The outline of a document carried over to a text that was put right in places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from annotator.domain.model import Region
from annotator.domain.outline import EMPTY, Outline
from annotator.domain.text import Span

T = TypeVar("T")

_MOST_COMPARED = 4_000_000
"""Characters of one stretch times those of the other above which it is taken as a whole."""


_MOST_LINES = 400_000_000
"""The same of lines: a text of so many is not corrected by hand."""


class Shift:
    """Positions of an old text in a new one; order is kept, so that spans stay apart."""

    def __init__(self, old: str, new: str) -> None:
        self._new = new
        self._blocks = list(_blocks(old, new))
        self._starts = [a for a, _, _ in self._blocks]

    def span(self, span: Span) -> Span:
        """Return a span of the old text in the new one; it may be empty.

        What was put in belongs to the span that it was put into, letters also to the word that
        they now begin or end.
        """
        start, end = self.start(span.start), self._end(span.end)
        return Span(start, max(start, end))

    def start(self, at: int) -> int:
        """Return where what began at a position begins now."""
        index = bisect_right(self._starts, at) - 1
        if index < 0:
            return 0
        a, b, length = self._blocks[index]
        start = b + min(at - a, length)
        while start > self._closed(index - 1) and at == a and self._is_inside_word(start):
            start -= 1
        return start

    def _end(self, at: int) -> int:
        index = bisect_right(self._starts, at - 1) - 1
        a, b, length = self._blocks[index] if index >= 0 else (0, 0, 0)
        if at > a + length:
            return self._opened(index + 1)
        end = b + at - a
        while at == a + length and end < self._opened(index + 1) and self._is_inside_word(end):
            end += 1
        return end

    def _closed(self, index: int) -> int:
        """Return where a block ends in the new text."""
        return sum(self._blocks[index][1:]) if index >= 0 else 0

    def _opened(self, index: int) -> int:
        """Return where a block begins in the new text."""
        return self._blocks[index][1] if index < len(self._blocks) else len(self._new)

    def _is_inside_word(self, at: int) -> bool:
        return self._new[at - 1 : at].isalnum() and self._new[at : at + 1].isalnum()


def shifted(outline: Outline, old: str, new: str) -> Outline:
    """Return an outline of the old text as it is in the new one; what is empty there is left."""
    if outline == EMPTY or old == new:
        return outline
    shift = Shift(old, new)
    return replace(
        outline,
        regions=tuple(_apart(_moved(outline.regions, shift))),
        hyperlinks=tuple(_moved(outline.hyperlinks, shift)),
        items=tuple(
            replace(one, cited=shift.span(one.cited)) for one in _moved(outline.items, shift)
        ),
        markers=tuple(_moved(outline.markers, shift)),
        note_marks=tuple(_moved(outline.note_marks, shift)),
        cells=tuple(_moved(outline.cells, shift)),
        pages=tuple(replace(one, start=shift.start(one.start)) for one in outline.pages),
    )


def _moved(parts: Iterable[T], shift: Shift) -> Iterator[T]:
    for one in parts:
        span = shift.span(one.span)  # type: ignore[attr-defined]
        if len(span):
            yield replace(one, span=span)  # type: ignore[type-var]


def _apart(regions: Iterable[Region]) -> Iterator[Region]:
    """Yield regions cut short where one would reach into the next."""
    end = 0
    for one in regions:
        span = Span(max(one.span.start, end), one.span.end)
        if len(span) > 0:
            end = span.end
            yield replace(one, span=span)


def _blocks(old: str, new: str) -> Iterator[tuple[int, int, int]]:
    """Yield (old position, new position, length) of the stretches that both texts share."""
    from rapidfuzz.distance import Indel  # Slow to import: not at start.

    a_lines, b_lines = old.split("\n"), new.split("\n")
    numbers: dict[str, int] = {}
    a_ids = [numbers.setdefault(line, len(numbers)) for line in a_lines]
    b_ids = [numbers.setdefault(line, len(numbers)) for line in b_lines]
    a_at, b_at = _offsets(a_lines), _offsets(b_lines)
    head = 0
    for x, y in zip(a_ids, b_ids, strict=False):
        if x != y:
            break
        head += 1
    if head:
        yield 0, 0, min(a_at[head], b_at[head])
    if (len(a_ids) - head) * (len(b_ids) - head) > _MOST_LINES:
        return
    codes = Indel.opcodes(a_ids[head:], b_ids[head:])
    pending: tuple[int, int, int, int] | None = None
    for code in codes:
        a1, a2 = a_at[head + code.src_start], a_at[head + code.src_end]
        b1, b2 = b_at[head + code.dest_start], b_at[head + code.dest_end]
        if code.tag != "equal":
            first = pending or (a1, a1, b1, b1)
            pending = first[0], a2, first[2], b2
            continue
        if pending:
            yield from _within(old, new, pending)
            pending = None
        yield a1, b1, min(a2 - a1, b2 - b1)
    if pending:
        yield from _within(old, new, pending)


def _within(
    old: str, new: str, stretch: tuple[int, int, int, int]
) -> Iterator[tuple[int, int, int]]:
    a1, a2, b1, b2 = stretch
    if (a2 - a1) * (b2 - b1) > _MOST_COMPARED:
        return
    from rapidfuzz.distance import Indel

    for code in Indel.opcodes(old[a1:a2], new[b1:b2]):
        if code.tag == "equal":
            yield a1 + code.src_start, b1 + code.dest_start, code.src_end - code.src_start


def _offsets(lines: list[str]) -> list[int]:
    """Return where each line begins, and where the text would go on."""
    found = [0]
    for line in lines:
        found.append(found[-1] + len(line) + 1)
    found[-1] -= 1  # No line end stands behind the last.
    return found
