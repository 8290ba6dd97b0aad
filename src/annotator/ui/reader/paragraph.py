"""One paragraph in lines: where its letters, its carets and its ranges stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from annotator.ui.reader.endrun import EndRun, caret_in, end_run_of
from annotator.ui.reader.positions import Positions

if TYPE_CHECKING:
    from annotator.ui.reader.painting import Batch

_ONE_SPACE = str.maketrans({"\r": " ", "\x85": " ", "\u2028": " ", "\u2029": " ", "\0": " "})
"""Characters that Qt would break a paragraph at, each shown as one space so positions stay."""

_LINE = 1.75
_ASCENT = 1.0
_DESCENT = 0.46


@dataclass(frozen=True, slots=True)
class Measure:
    """What a layout depends on: face, size in pixels, line width, characters a pixel takes."""

    font: QFont
    em: float
    width: float
    characters_per_pixel: float

    @property
    def line(self) -> float:
        """The distance from one baseline to the next."""
        return round(self.em * _LINE)

    @property
    def gap(self) -> float:
        """The space below a paragraph."""
        return round(self.em * 0.3)

    @property
    def blank(self) -> float:
        """The height of an empty paragraph; less than a line, as space between paragraphs."""
        return round(self.em * 0.7)

    @property
    def baseline(self) -> float:
        """Where in a line its baseline lies, so that letters stand in its middle."""
        return round(self.line / 2 + self.em * (_ASCENT - _DESCENT) / 2)


@dataclass(slots=True, eq=False)
class LaidOut:
    """One paragraph in lines; keeps the QTextLayout that its lines live in."""

    text: str
    layout: QTextLayout
    lines: list[QTextLine]
    spaces: list[float]
    measure: Measure
    positions: Positions
    right_to_left: bool
    height: float
    rectangles: dict[str, list[QRectF]] = field(default_factory=dict)
    end_runs: dict[int, EndRun | None] = field(default_factory=dict)
    shifts: dict[int, float] = field(default_factory=dict)
    batch: Batch | None = None

    def line_top(self, number: int) -> float:
        """Return the top of a line, from the top of the paragraph."""
        return number * self.measure.line

    def line_at(self, y: float) -> int:
        """Return the number of the line at a height, the nearest when outside."""
        return max(0, min(len(self.lines) - 1, int(y // self.measure.line)))

    def line_of(self, unit: int) -> int:
        """Return the number of the line that holds a UTF-16 position."""
        line = self.layout.lineForTextPosition(unit)
        return line.lineNumber() if line.isValid() else 0

    def band(self, number: int) -> tuple[float, float]:
        """Return top and bottom of what a fill covers in a line: its letters, not its gap."""
        baseline = self.line_top(number) + self.measure.baseline
        em = self.measure.em
        return baseline - em * _ASCENT, baseline + em * _DESCENT

    def caret(self, unit: int) -> tuple[int, float]:
        """Return line number and x of the caret at a UTF-16 position."""
        number = self.line_of(unit)
        run = self.end_run(number)
        offset = run.offset if run is not None and unit > run.start else 0.0
        return number, caret_in(self.lines[number], unit) + offset

    def rectangles_of(self, start: int, end: int) -> list[QRectF]:
        """Return what the words of a UTF-16 range cover, line by line.

        A range can be in several pieces on a line of mixed direction, and the caret positions of
        its ends say nothing about them; the boxes of its glyph runs do. Their boxes are right
        for whole letters only, so a range that parts a letter from its mark is widened.
        """
        start, end = self._whole(start, after=False), self._whole(end, after=True)
        found: list[QRectF] = []
        first, last = self.line_of(start), self.line_of(max(start, end - 1))
        for number in range(first, last + 1):
            line = self.lines[number]
            line_start, length = line.textStart(), line.textLength()
            low, high = max(start, line_start), min(end, line_start + length)
            if low >= high:
                continue
            if low == line_start and high == line_start + length:
                whole = line.naturalTextRect()
                extents = [(whole.left(), whole.right())]
            else:
                extents = _merged(line, low, high - low, self.measure.em * 0.45)
            top, bottom = self.band(number)
            found += [QRectF(left, top, right - left, bottom - top) for left, right in extents]
        return found

    def stops(self, number: int) -> list[tuple[float, int]]:
        """Return where a caret can stand on a line, from left to right, as x and position."""
        return sorted((self.caret(unit)[1], unit) for unit in self.positions_on(number))

    def positions_on(self, number: int) -> list[int]:
        """Return the caret positions of a line; the end of a wrapped one is on the next."""
        line = self.lines[number]
        unit, end = line.textStart(), line.textStart() + line.textLength()
        last = end if number == len(self.lines) - 1 else end - 1
        units = []
        while unit <= last:
            units.append(unit)
            following = self.layout.nextCursorPosition(unit)
            if following == unit:
                break
            unit = following
        return units

    def end_run(self, number: int) -> EndRun | None:
        """Return the run in which Qt's carets are wrong on a line, None on most lines."""
        if not self.spaces[number]:
            return None
        if number not in self.end_runs:
            self.end_runs[number] = end_run_of(self, number)
        return self.end_runs[number]

    def _whole(self, unit: int, *, after: bool) -> int:
        if self.layout.isValidCursorPosition(unit):
            return unit
        layout = self.layout
        return layout.nextCursorPosition(unit) if after else layout.previousCursorPosition(unit)


def _merged(line: QTextLine, start: int, length: int, gap: float) -> list[tuple[float, float]]:
    boxes = [run.boundingRect() for run in line.glyphRuns(start, length)]
    extents: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if extents and left <= extents[-1][1] + gap:
            extents[-1] = extents[-1][0], max(extents[-1][1], right)
        else:
            extents.append((left, right))
    return extents


def lay_out(text: str, measure: Measure, *, right_to_left: bool) -> LaidOut:
    """Break one paragraph into lines of one pitch, in its own direction."""
    layout = QTextLayout(text.translate(_ONE_SPACE), measure.font)
    option = QTextOption(
        Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    )
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(measure.em * 2)
    layout.setTextOption(option)
    # The move style stays logical: the visual one also changes what cursorToX and xToCursor
    # mean, and then every click in a run against the paragraph's direction is one off.
    layout.setCacheEnabled(True)
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(measure.width)
        top = len(lines) * measure.line
        line.setPosition(QPointF(0.0, top + measure.baseline - line.ascent()))
        lines.append(line)
    layout.endLayout()
    positions = Positions(text)
    height = len(lines) * measure.line + measure.gap if text else measure.blank
    space = QFontMetricsF(measure.font).horizontalAdvance(" ")
    spaces = [space * count for count in _trailing_spaces(text, positions, lines)]
    return LaidOut(text, layout, lines, spaces, measure, positions, right_to_left, height)


def _trailing_spaces(text: str, positions: Positions, lines: list[QTextLine]) -> list[int]:
    counts = []
    for line in lines[:-1]:
        start = positions.to_points(line.textStart())
        piece = text[start : positions.to_points(line.textStart() + line.textLength())]
        counts.append(len(piece) - len(piece.rstrip(" ")))
    return [*counts, 0]
