"""From a point to a text position, with Qt's error in wrapped right-to-left lines undone."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLine

from annotator.ui.reader.layout import LaidOut, Measure, lay_out

_PROBE = "باب دار بيت نهر جبل طريق " * 6


class HitTest:
    """Finds positions under points; knows whether this Qt needs the correction.

    ``QTextLine.xToCursor`` of Qt 6.8 to 6.11 is off by the width of the trailing spaces on every
    line but a right-to-left paragraph's last. Whether the Qt at hand does it is found out by a
    round trip on a known line, so that a mended Qt is not made wrong.
    """

    def __init__(self) -> None:
        self.corrects = _is_off_by_trailing_space()

    def unit_at(self, laid: LaidOut, number: int, x: float) -> int:
        """Return the caret position (UTF-16) nearest to ``x`` on a line of the paragraph."""
        line = laid.lines[number]
        unit = int(line.xToCursor(self._x(laid, number, x)))
        if number < len(laid.lines) - 1:
            # The end of a wrapped line is the start of the next; stay on the line pointed at.
            end = line.textStart() + line.textLength()
            if unit >= end:
                unit = laid.layout.previousCursorPosition(end)
        return max(unit, line.textStart())

    def unit_under(self, laid: LaidOut, number: int, x: float) -> int | None:
        """Return the position (UTF-16) of the character that covers ``x``, None beside the text."""
        line = laid.lines[number]
        if not _covers(line.naturalTextRect(), x):
            return None
        return int(
            line.xToCursor(self._x(laid, number, x), QTextLine.CursorPosition.CursorOnCharacter)
        )

    def _x(self, laid: LaidOut, number: int, x: float) -> float:
        return x + laid.trailing[number] if self.corrects else x


def _covers(rect: QRectF, x: float) -> bool:
    return rect.left() <= x <= rect.right()


def _is_off_by_trailing_space() -> bool:
    font = QFont()
    font.setPixelSize(20)
    laid = lay_out(_PROBE, Measure(font, 20.0, 240.0, 0.1), right_to_left=True)
    plain = corrected = 0
    for number, line in enumerate(laid.lines[:-1]):
        for unit in range(line.textStart(), line.textStart() + line.textLength() - 1):
            x = float(line.cursorToX(unit)[0])  # type: ignore[index]
            plain += line.xToCursor(x) == unit
            corrected += line.xToCursor(x + laid.trailing[number]) == unit
    return corrected > plain
