"""Words in lines set as close as their script allows, whatever face the system falls back on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QPainter, QTextCharFormat, QTextLayout, QTextOption

from annotator.domain.text import is_right_to_left

_LATIN, _ARABIC = 1.4, 1.65
"""Line pitch in ems: a face with Arabic letters reports a height that parts Latin lines."""
_LINE_BREAK = "\u2028"
_ISOLATE = "\u2068"


@dataclass(frozen=True, slots=True)
class Lines:
    """Laid out words and the room they take."""

    layout: QTextLayout
    width: float
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw from a top left corner in the painter's pen."""
        self.layout.draw(painter, QPointF(x, y))


@dataclass(frozen=True, slots=True)
class Marked:
    """Words that look different from the rest; the place counts UTF-16 units, as Qt does."""

    start: int
    length: int
    look: QTextCharFormat


def pitch(text: str, font: QFont) -> float:
    """Return the distance from line to line."""
    arabic = any("\u0590" <= char <= "\u08ff" for char in text)
    return round(QFontInfo(font).pixelSize() * (_ARABIC if arabic else _LATIN))


def lines_of(
    text: str,
    font: QFont,
    width: float,
    direction: Qt.LayoutDirection,
    *,
    most: int = 0,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    marked: Marked | None = None,
) -> Lines:
    """Wrap words in a width; with ``most``, what does not fit ends in an ellipsis.

    The lines stand on the leading side of ``direction``; each line's words run in the direction
    of its own first strong character. ``marked`` words stand out.
    """
    whole = text.replace("\n", _LINE_BREAK)
    lines = _laid(whole, font, width, direction, most, alignment, marked)
    if most and lines.layout.lineCount() == most:
        last = lines.layout.lineAt(most - 1)
        end = last.textStart() + last.textLength()
        if end < len(whole):
            cut = whole[: max(0, end - 2)].rstrip()
            return _laid(f"{cut}…", font, width, direction, most, alignment, marked)
    return lines


def rectangles(layout: QTextLayout, start: int, length: int) -> list[QRectF]:
    """Return where a range of UTF-16 units stands, a little less high than its lines."""
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        for run in line.glyphRuns(start, length):
            box = run.boundingRect()
            found.append(QRectF(box.left(), line.y() + 2, box.width(), line.height() - 4))
    return found


def _laid(
    text: str,
    font: QFont,
    width: float,
    direction: Qt.LayoutDirection,
    most: int,
    alignment: Qt.AlignmentFlag,
    marked: Marked | None,
) -> Lines:
    layout = QTextLayout(text, font)
    if marked is not None:
        stands_out = QTextLayout.FormatRange()
        stands_out.start, stands_out.length = marked.start, marked.length
        stands_out.format = marked.look
        layout.setFormats([stands_out])
    option = QTextOption()
    # A line made of isolated parts runs as the interface does, whatever its parts are.
    own = None if _ISOLATE in text else is_right_to_left(text)
    rtl = direction is Qt.LayoutDirection.RightToLeft
    runs_rtl = rtl if own is None else own
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if runs_rtl else Qt.LayoutDirection.LeftToRight
    )
    if alignment & Qt.AlignmentFlag.AlignHCenter:
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    else:
        # Absolute, because the words' direction may differ from that of the place they stand in.
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    step = pitch(text, font)
    layout.beginLayout()
    y, widest, count = 0.0, 0.0, 0
    while not most or count < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(8.0, width))
        line.setPosition(QPointF(0.0, y + (step - line.height()) / 2))
        widest = max(widest, line.naturalTextWidth())
        y += step
        count += 1
    layout.endLayout()
    return Lines(layout, widest, y)
