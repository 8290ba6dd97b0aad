"""From a point to a text position, with Qt's errors in wrapped lines undone."""

from __future__ import annotations

from PySide6.QtGui import QTextLine

from annotator.ui.reader.endrun import EndRun, caret_in
from annotator.ui.reader.paragraph import LaidOut


def unit_at(laid: LaidOut, number: int, x: float) -> int:
    """Return the caret position (UTF-16) nearest to ``x`` on a line of the paragraph."""
    line = laid.lines[number]
    if (run := _run_at(laid, number, x)) is not None:
        return run.nearest(x)
    unit = int(line.xToCursor(x + _shift(laid, number)))
    if number < len(laid.lines) - 1:
        # The end of a wrapped line is the start of the next; stay on the line pointed at.
        end = line.textStart() + line.textLength()
        if unit >= end:
            unit = laid.layout.previousCursorPosition(end)
    return max(unit, line.textStart())


def unit_under(laid: LaidOut, number: int, x: float) -> int | None:
    """Return the position (UTF-16) of the character that covers ``x``, None beside the text."""
    line = laid.lines[number]
    text = line.naturalTextRect()
    if not text.left() <= x <= text.right():
        return None
    if (run := _run_at(laid, number, x)) is not None:
        return run.under(x)
    on_character = QTextLine.CursorPosition.CursorOnCharacter
    return int(line.xToCursor(x + _shift(laid, number), on_character))


def _run_at(laid: LaidOut, number: int, x: float) -> EndRun | None:
    run = laid.end_run(number)
    return run if run is not None and run.left <= x <= run.right else None


def _shift(laid: LaidOut, number: int) -> float:
    """Return what ``xToCursor`` wants added on a line, found out by round trips on it.

    In Qt 6.8 to 6.11 it is off against ``cursorToX`` by the width of the trailing spaces on every
    line of a right-to-left paragraph but its last. A Qt without the error passes the round trip
    without a shift and gets none.
    """
    space = laid.spaces[number] if laid.right_to_left else 0.0
    if not space:
        return 0.0
    known = laid.shifts.get(number)
    if known is None:
        line = laid.lines[number]
        carets = [(caret_in(line, unit), unit) for unit in laid.positions_on(number)]

        def right(shift: float) -> int:
            return sum(line.xToCursor(x + shift) == unit for x, unit in carets)

        known = laid.shifts[number] = max((0.0, space), key=right)
    return known
