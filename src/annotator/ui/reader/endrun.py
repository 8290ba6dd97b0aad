"""The words at a wrapped line's end that read against their paragraph, where Qt misplaces carets.

Where a line breaks amid such words, the space at the break belongs to them. Qt paints it beyond
the line, as it should, but ``cursorToX`` and ``xToCursor`` count it among the words: each caret
in them is off by its width, and so is each click.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextLine

from annotator.domain.text import is_right_to_left

if TYPE_CHECKING:
    from annotator.ui.reader.paragraph import LaidOut

_NEAR = 400
"""How far beyond a break the letters that lead on are looked for."""


@dataclass(frozen=True, slots=True)
class EndRun:
    """Such words: where they begin, what they cover, what to add to Qt's carets in them.

    ``stops`` are the x of each caret and its UTF-16 position, from left to right.
    """

    start: int
    left: float
    right: float
    offset: float
    right_to_left: bool
    stops: tuple[tuple[float, int], ...]

    def nearest(self, x: float) -> int:
        """Return the caret position nearest to ``x``."""
        return min(self.stops, key=lambda stop: abs(stop[0] - x))[1]

    def under(self, x: float) -> int:
        """Return the position of the character that covers ``x``."""
        if self.right_to_left:
            return next((unit for at, unit in self.stops if at >= x), self.start)
        return next((unit for at, unit in reversed(self.stops) if at <= x), self.start)


def caret_in(line: QTextLine, unit: int) -> float:
    """Return the x of a caret as Qt has it; the stubs know only of an answer without a pair."""
    return float(line.cursorToX(unit)[0])  # type: ignore[index]


def end_run_of(laid: LaidOut, number: int) -> EndRun | None:
    """Return the run at the end of a line whose carets are wrong, None if all of it is right."""
    start = _start(laid, number)
    if start is None:
        return None
    line = laid.lines[number]
    units = [unit for unit in laid.positions_on(number) if unit >= start]
    boxes = [run.boundingRect() for run in line.glyphRuns(start, units[-1] + 1 - start)]
    if not boxes:
        return None
    left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
    offset = laid.spaces[number] if laid.right_to_left else -laid.spaces[number]
    if not _is_off(laid, number, units, offset):
        return None
    # Qt's caret at the first letter is at the run's other end.
    first = left if laid.right_to_left else right
    stops = [(first, start), *((caret_in(line, unit) + offset, unit) for unit in units[1:])]
    return EndRun(start, left, right, offset, not laid.right_to_left, tuple(sorted(stops)))


def _start(laid: LaidOut, number: int) -> int | None:
    # The space at the break belongs to the run if the letters on both sides of it do.
    text, points = laid.text, laid.positions
    line = laid.lines[number]
    begin = points.to_points(line.textStart())
    end = points.to_points(line.textStart() + line.textLength())
    if _leads_on(text, end) in (None, laid.right_to_left):
        return None
    if is_right_to_left(text[begin:end][::-1]) in (None, laid.right_to_left):
        return None
    # Brackets and numbers end or join runs by rules of their own. What belongs to this run lies
    # on the inner side of its last letter, whatever stands before it on the outer.
    units, following = laid.positions_on(number), line.textStart() + line.textLength()
    found, edge = None, 0.0
    for unit in reversed(units):
        direction = is_right_to_left(text[points.to_points(unit)])
        if direction is laid.right_to_left:
            break
        boxes = [run.boundingRect() for run in line.glyphRuns(unit, following - unit)]
        following = unit
        if boxes:
            inward = -boxes[0].right() if laid.right_to_left else boxes[0].left()
            if found is not None and inward < edge - 1.0:
                break
            edge = min(edge, inward) if edge else inward
        if direction is not None:
            found = unit
    else:
        found = units[0]
    return found


def _leads_on(text: str, end: int) -> bool | None:
    """Return the direction after a break; a number goes with the letters before it."""
    for char in text[end : end + _NEAR]:
        if char.isdecimal():
            return is_right_to_left(text[max(0, end - _NEAR) : end][::-1])
        if (direction := is_right_to_left(char)) is not None:
            return direction
    return None


def _is_off(laid: LaidOut, number: int, units: list[int], offset: float) -> bool:
    """Measure Qt's error against the boxes of the letters, so that a mended Qt is left alone."""
    line, near = laid.lines[number], abs(offset) / 3
    off = right = 0
    for unit, following in pairwise(units[1:]):
        boxes = [run.boundingRect() for run in line.glyphRuns(unit, following - unit)]
        if boxes:
            edge = boxes[0].left() if laid.right_to_left else boxes[0].right()
            error = edge - caret_in(line, unit)
            off += abs(error - offset) < near
            right += abs(error) < near
    return off > right
