"""Paragraph layouts made when they are first seen, with heights estimated until then."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from annotator.domain.text import Span, is_right_to_left
from annotator.ui.reader.positions import Positions

if TYPE_CHECKING:
    from annotator.ui.reader.painting import Batch

KEPT = 400
"""How many paragraph layouts are kept; far more than a screen shows."""

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
    trailing: list[float]
    measure: Measure
    positions: Positions
    right_to_left: bool
    height: float
    rectangles: dict[str, list[QRectF]] = field(default_factory=dict)
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
        return number, float(self.lines[number].cursorToX(unit)[0])  # type: ignore[index]

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
        line = self.lines[number]
        unit, end = line.textStart(), line.textStart() + line.textLength()
        stops = []
        while True:
            stops.append((float(line.cursorToX(unit)[0]), unit))  # type: ignore[index]
            following = self.layout.nextCursorPosition(unit)
            # The end of a wrapped line is the start of the next one and stands there.
            if following == unit or following > end:
                break
            if following == end and number < len(self.lines) - 1:
                break
            unit = following
        return sorted(stops)

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


class LazyLayout:
    """A document as paragraphs of which only those that were looked at are laid out."""

    def __init__(self, text: str, measure: Measure) -> None:
        self.text = text
        self.measure = measure
        lengths = [len(paragraph) for paragraph in text.split("\n")]
        self.starts = list(accumulate((length + 1 for length in lengths), initial=0))
        self.count = len(lengths)
        self._lengths = lengths
        self._heights: list[float] = []
        self._tops: list[float] | None = None
        self._kept: OrderedDict[int, LaidOut] = OrderedDict()
        self._overrides: dict[int, bool] = {}
        self._directions: dict[int, bool] = {}
        self.right_to_left = _direction_of_document(text)
        self._estimate()

    def set_measure(self, measure: Measure) -> None:
        """Lay out anew for another face, size or width."""
        self.measure = measure
        self._kept.clear()
        self._estimate()

    def span_of(self, index: int) -> Span:
        r"""Return the code points of a paragraph, without its \n."""
        return Span(self.starts[index], self.starts[index] + self._lengths[index])

    def paragraph_of(self, point: int) -> int:
        """Return the paragraph that holds a code point position."""
        return min(self.count - 1, max(0, bisect_right(self.starts, point) - 1))

    def paragraphs_of(self, span: Span) -> range:
        """Return the paragraphs that a span touches."""
        last = max(span.start, span.end - 1)
        return range(self.paragraph_of(span.start), self.paragraph_of(last) + 1)

    def is_right_to_left(self, index: int) -> bool:
        """Return a paragraph's direction: set by hand, by its first strong character, inherited."""
        if index in self._overrides:
            return self._overrides[index]
        passed = []
        at, found = index, None
        while at >= 0 and found is None:
            if at in self._directions:
                found = self._directions[at]
            else:
                passed.append(at)
                found = is_right_to_left(self.span_of(at).of(self.text))
                at -= 1
        direction = self.right_to_left if found is None else found
        for at in passed:
            self._directions[at] = direction
        return direction

    def set_direction(self, index: int, right_to_left: bool | None) -> None:
        """Fix a paragraph's direction, or leave it to its characters with None."""
        if right_to_left is None:
            self._overrides.pop(index, None)
        else:
            self._overrides[index] = right_to_left
        self._kept.pop(index, None)

    def kept(self, index: int) -> LaidOut | None:
        """Return a paragraph's layout if it is there; make none."""
        return self._kept.get(index)

    def all_kept(self) -> list[LaidOut]:
        """Return every layout that is there."""
        return list(self._kept.values())

    def laid_out(self, index: int) -> LaidOut:
        """Return a paragraph's layout, made now if need be; its height is exact from then on."""
        made = self._kept.get(index)
        if made is not None:
            self._kept.move_to_end(index)
            return made
        text = self.span_of(index).of(self.text)
        made = lay_out(text, self.measure, right_to_left=self.is_right_to_left(index))
        self._kept[index] = made
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        if self._heights[index] != made.height:
            self._heights[index] = made.height
            self._tops = None
        return made

    def height(self, index: int) -> float:
        """Return a paragraph's height: exact once laid out, else estimated."""
        return self._heights[index]

    def top(self, index: int) -> float:
        """Return where a paragraph begins, by what is known now."""
        return self._all_tops()[index]

    @property
    def total(self) -> float:
        """The height of the document, by what is known now."""
        return self._all_tops()[-1]

    def index_at(self, y: float) -> int:
        """Return the paragraph at a height of the document."""
        return min(self.count - 1, max(0, bisect_right(self._all_tops(), y) - 1))

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops

    def _estimate(self) -> None:
        per_line = max(1.0, self.measure.width * self.measure.characters_per_pixel)
        line, gap, blank = self.measure.line, self.measure.gap, self.measure.blank
        self._heights = [
            math.ceil(length / per_line) * line + gap if length else blank
            for length in self._lengths
        ]
        self._tops = None


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
    trailing = [0.0] * len(lines)
    if right_to_left:
        space = QFontMetricsF(measure.font).horizontalAdvance(" ")
        trailing = [space * count for count in _trailing_spaces(text, positions, lines)]
    return LaidOut(text, layout, lines, trailing, measure, positions, right_to_left, height)


def _trailing_spaces(text: str, positions: Positions, lines: list[QTextLine]) -> list[int]:
    counts = []
    for line in lines[:-1]:
        start = positions.to_points(line.textStart())
        piece = text[start : positions.to_points(line.textStart() + line.textLength())]
        counts.append(len(piece) - len(piece.rstrip(" ")))
    return [*counts, 0]


def _direction_of_document(text: str) -> bool:
    # An Arabic article may open with an English dateline, so one character does not decide.
    words = text[:4000].split()[:400]
    right = sum(1 for word in words if is_right_to_left(word))
    left = sum(1 for word in words if is_right_to_left(word) is False)
    return right > left
