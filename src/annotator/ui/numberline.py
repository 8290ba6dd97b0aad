"""A figure drawn as an interval: dot, bar, arrow or hollow mark on a small number line."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.ui.colours import SERIES, is_high_contrast, mix, readable

_ROW = 18.0
_LABELS = 16.0
_LOG_FROM = 40.0


@dataclass(frozen=True, slots=True)
class Interval:
    """One figure to draw; None is an open side, both None an unknown number."""

    low: int | None
    high: int | None
    vague: bool = False
    label: str = ""
    colour_index: int = 0


@dataclass(frozen=True, slots=True)
class Axis:
    """The numbers at both ends of the line; ``logarithmic`` where they differ greatly."""

    low: int
    high: int
    logarithmic: bool = False

    def share(self, number: float) -> float:
        """Return where a number lies, 0 at the low end to 1 at the high end."""
        if self.logarithmic:
            low, high, at = (math.log1p(max(0.0, n)) for n in (self.low, self.high, number))
        else:
            low, high, at = float(self.low), float(self.high), number
        return min(1.0, max(0.0, (at - low) / (high - low)))


def axis_of(intervals: Sequence[Interval]) -> Axis:
    """Return an axis that shows all intervals, with room where one is open."""
    bounds = [n for one in intervals for n in (one.low, one.high) if n is not None]
    if not bounds:
        return Axis(0, 10)
    low, high = min(bounds), max(bounds)
    open_above = any(one.high is None and one.low is not None for one in intervals)
    open_below = any(one.low is None and one.high is not None for one in intervals)
    if open_below:
        low = 0
    if high > _LOG_FROM and high / max(1, low) > _LOG_FROM:
        return Axis(0, _nice_above(high * (2 if open_above else 1)), logarithmic=True)
    spread = high - low or high * 0.4
    room = max(2.0, spread * (0.9 if open_above else 0.35))
    start = 0 if low - room < high * 0.35 else _nice_below(low - room, room)
    return Axis(start, _nice_above(high + room, room))


def _nice_step(size: float) -> int:
    power = 10 ** max(0, math.floor(math.log10(max(size, 1.0))))
    return int(max(step for step in (1, 2, 5) if step * power <= max(size, 1.0)) * power)


def _nice_below(number: float, size: float) -> int:
    step = _nice_step(size)
    return max(0, math.floor(number / step) * step)


def _nice_above(number: float, size: float | None = None) -> int:
    step = _nice_step(number / 4 if size is None else size)
    return math.ceil(number / step) * step


def western(number: int) -> str:
    """Write a number in Western digits with separators."""
    return f"{number:,}"


def number_line_height(intervals: Sequence[Interval], *, labels: bool = True) -> float:
    """Return the height that the intervals need."""
    return _ROW * max(1, len(intervals)) + (_LABELS if labels else 0.0)


def paint_number_line(
    painter: QPainter,
    rect: QRectF,
    intervals: Sequence[Interval],
    *,
    palette: QPalette,
    axis: Axis | None = None,
    labels: bool = True,
    digits: Callable[[int], str] = western,
) -> None:
    """Draw the intervals on one axis, left to right in every language.

    Solid dot: exact; bar: range; arrow: open end; hollow mark: unknown; broken bar: vague words.
    Each interval has a row; with ``labels`` their bounds and the ends of the axis are written
    below. An interval's own label is not painted; widgets speak it.
    """
    axis = axis or axis_of(intervals)
    page, ink = (palette.color(r) for r in (QPalette.ColorRole.Base, QPalette.ColorRole.Text))
    strict = is_high_contrast(palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    inner = rect.adjusted(8.0, 0.0, -8.0, -_LABELS if labels else 0.0)
    row = inner.height() / max(1, len(intervals))
    rail = mix(ink, page, 0.5 if strict else 0.28)
    for number, interval in enumerate(intervals):
        colour = readable(SERIES[interval.colour_index % len(SERIES)], page, ink)
        y = inner.top() + row * (number + 0.5)
        painter.setPen(QPen(rail, 1.0))
        painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
        for end in (inner.left(), inner.right()):
            painter.drawLine(QPointF(end, y - 3), QPointF(end, y + 3))
        _paint_interval(painter, inner, y, interval, axis, colour, page)
    if labels:
        bounds = [n for one in intervals for n in (one.low, one.high) if n is not None]
        quiet = readable(mix(ink, page, 0.55), page, ink)
        _paint_ruler(painter, rect, inner, axis, sorted(set(bounds)), ink, quiet, digits)
    painter.restore()


def _paint_interval(
    painter: QPainter,
    inner: QRectF,
    y: float,
    interval: Interval,
    axis: Axis,
    colour: QColor,
    page: QColor,
) -> None:
    def x_of(number: float) -> float:
        return inner.left() + axis.share(number) * inner.width()

    low, high = interval.low, interval.high
    if low is None and high is None:
        painter.setBrush(page)
        painter.setPen(QPen(colour, 2.0))
        painter.drawEllipse(QPointF(inner.center().x(), y), 4.5, 4.5)
        return
    left = inner.left() if low is None else x_of(low)
    right = inner.right() if high is None else x_of(high)
    if low == high and not interval.vague:
        painter.setPen(QPen(page, 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(left, y), 5.5, 5.5)
        return
    pen = QPen(colour, 5.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if interval.vague:
        pen.setDashPattern([0.7, 0.55])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(max(right, left + 4.0), y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for number, x, outward in ((low, left, -1.0), (high, right, 1.0)):
        if number is None:
            back = x - outward * 3.0
            corners = [QPointF(x + outward * 6.0, y), QPointF(back, y - 6), QPointF(back, y + 6)]
            painter.drawPolygon(QPolygonF(corners))
        else:
            painter.drawRoundedRect(QRectF(x - 1.5, y - 6.0, 3.0, 12.0), 1.5, 1.5)


def _paint_ruler(
    painter: QPainter,
    rect: QRectF,
    inner: QRectF,
    axis: Axis,
    numbers: Sequence[int],
    ink: QColor,
    quiet: QColor,
    digits: Callable[[int], str],
) -> None:
    font = painter.font()
    font.setPixelSize(11)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    baseline = rect.bottom() - metrics.descent()
    taken: list[tuple[float, float]] = []
    # The figures' own bounds come first; the ends of the axis where there is room left.
    wanted = [(number, ink) for number in numbers] + [(axis.low, quiet), (axis.high, quiet)]
    for number, colour in wanted:
        text = digits(number)
        width = metrics.horizontalAdvance(text)
        middle = inner.left() + axis.share(number) * inner.width()
        x = min(max(rect.left(), middle - width / 2), rect.right() - width)
        if all(x + width + 4.0 <= left or right + 4.0 <= x for left, right in taken):
            painter.setPen(colour)
            painter.drawText(QPointF(x, baseline), text)
            taken.append((x, x + width))


class NumberLine(QWidget):
    """A number line as a widget, with the labels of its intervals as its spoken text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intervals: tuple[Interval, ...] = ()
        self._axis: Axis | None = None
        self._digits: Callable[[int], str] = western
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_intervals(self, intervals: Sequence[Interval], axis: Axis | None = None) -> None:
        """Show these figures, on a given axis or on their own."""
        self._intervals, self._axis = tuple(intervals), axis
        spoken = "; ".join(_spoken(one, self._digits) for one in intervals)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    def set_digits(self, digits: Callable[[int], str]) -> None:
        """Write numbers with this function."""
        self._digits = digits
        self.set_intervals(self._intervals, self._axis)

    def sizeHint(self) -> QSize:
        """Return a comfortable size for the intervals."""
        return QSize(220, round(number_line_height(self._intervals)))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the line can be read."""
        return QSize(96, round(number_line_height(self._intervals)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the intervals."""
        painter = QPainter(self)
        paint_number_line(
            painter,
            QRectF(self.rect()),
            self._intervals,
            palette=self.palette(),
            axis=self._axis,
            digits=self._digits,
        )
        painter.end()


def _spoken(interval: Interval, digits: Callable[[int], str]) -> str:
    bounds = ["?" if bound is None else digits(bound) for bound in (interval.low, interval.high)]
    numbers = bounds[0] if bounds[0] == bounds[1] else "–".join(bounds)
    return f"{interval.label} {numbers}".strip()
