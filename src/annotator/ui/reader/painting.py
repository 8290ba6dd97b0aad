"""What lies around the words of a paragraph: fills below them, lines and marks above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.text import Span, is_right_to_left
from annotator.ui.reader.palette import ReaderColours
from annotator.ui.reader.paragraph import LaidOut
from annotator.ui.reader.spans import PaintedSpan, Role

_FILLED = (Role.MARK, Role.NOTE_MARK, Role.EVIDENCE, Role.DRAFT, Role.READY, Role.VERIFIED)
_ROUND = 3.0


@dataclass(slots=True)
class Batch:
    """Ready shapes of one paragraph, so that a frame only fills them."""

    below: dict[int, tuple[QColor, list[QRectF]]] = field(default_factory=dict)
    above: dict[int, tuple[QColor, list[QRectF]]] = field(default_factory=dict)
    veils: list[QRectF] = field(default_factory=list)
    boxes: list[tuple[QColor, QRectF]] = field(default_factory=list)
    ticks: list[tuple[QColor, QPointF]] = field(default_factory=list)
    crosses: list[tuple[QColor, QPointF]] = field(default_factory=list)
    conflicts: list[tuple[float, float]] = field(default_factory=list)


def span_rectangles(laid: LaidOut, start: int, painted: PaintedSpan) -> list[QRectF]:
    """Return the rectangles of a span in a paragraph that starts at ``start``, computed once."""
    known = laid.rectangles.get(painted.key)
    if known is None:
        low, high = _units(laid, start, painted.span)
        known = laid.rectangles[painted.key] = laid.rectangles_of(low, high)
    return known


def range_rectangles(laid: LaidOut, start: int, span: Span) -> list[QRectF]:
    """Return the rectangles of any range; a newline in it shows as a narrow end."""
    low, high = _units(laid, start, span)
    found = laid.rectangles_of(low, high) if low < high else []
    if span.start <= start + laid.positions.length < span.end:
        number = len(laid.lines) - 1
        edge = laid.lines[number].naturalTextRect()
        width = laid.measure.em * 0.35
        left = edge.left() - width if laid.right_to_left else edge.right()
        top, bottom = laid.band(number)
        if not laid.positions.length:
            top, bottom = 0.0, laid.measure.blank
        found.append(QRectF(left, top, width, bottom - top))
    return found


def selection_rectangles(laid: LaidOut, start: int, span: Span) -> list[QRectF]:
    """Return the rectangles of the selection: whole lines high, unlike any highlight."""
    line = laid.measure.line
    found = []
    for rect in range_rectangles(laid, start, span):
        top = laid.line_top(laid.line_at(rect.center().y()))
        high = line if laid.positions.length else laid.measure.blank
        found.append(QRectF(rect.left(), top, rect.width(), high))
    return found


def _units(laid: LaidOut, start: int, span: Span) -> tuple[int, int]:
    length = laid.positions.length
    low = min(max(span.start - start, 0), length)
    high = min(max(span.end - start, 0), length)
    return laid.positions.to_units(low), laid.positions.to_units(high)


def batch_of(
    laid: LaidOut, start: int, spans: Sequence[PaintedSpan], colours: ReaderColours
) -> Batch:
    """Return the paragraph's shapes, made anew only after its spans or colours changed."""
    if laid.batch is None:
        batch = laid.batch = Batch()
        # Long spans first, so that a short one inside a long one lies on top of it.
        for painted in sorted(spans, key=lambda one: -len(one.span)):
            rects = span_rectangles(laid, start, painted)
            if rects:
                _add(batch, laid, start, painted, rects, colours)
    return laid.batch


def _add(
    batch: Batch,
    laid: LaidOut,
    start: int,
    painted: PaintedSpan,
    rects: list[QRectF],
    colours: ReaderColours,
) -> None:
    role = painted.role
    line = colours.lines[role]
    em = laid.measure.em
    thin = max(1.0, round(em / 16))
    if role in colours.fills:
        _collect(batch.below, colours.fills[role], rects)
    if role is Role.SUGGESTION:
        _collect(batch.above, line, [_underline(rect, thin * 1.5, em * 0.07) for rect in rects])
    elif role is Role.EVIDENCE:
        _collect(batch.above, line, [_underline(rect, thin * 2.4, 0.0) for rect in rects])
    elif role is Role.LINK:
        _collect(batch.above, line, [_underline(rect, 1.0, -em * 0.04) for rect in rects])
    elif role is Role.SEARCH:
        batch.boxes += [(line, rect) for rect in rects]
    elif role is Role.REJECTED:
        batch.veils += rects
    begins = painted.span.start >= start
    ends = painted.span.end <= start + laid.positions.length
    rtl = _reads_right_to_left(laid, start, painted.span)
    if role in (Role.DRAFT, Role.READY, Role.VERIFIED):
        bars = []
        if begins:
            bars.append(_edge(rects[0], thin * 2, at_right=rtl))
        if ends and role is not Role.DRAFT:
            bars.append(_edge(rects[-1], thin * 2, at_right=not rtl))
        _collect(batch.above, line, bars)
        _collect(batch.above, line, [_underline(rect, thin, 0.0) for rect in rects])
    if ends and role in (Role.VERIFIED, Role.REJECTED):
        corner = rects[-1].topLeft() if rtl else rects[-1].topRight()
        badges = batch.ticks if role is Role.VERIFIED else batch.crosses
        badges.append((line, corner))
    if painted.conflict:
        batch.conflicts.append((rects[0].top(), rects[-1].bottom()))


def _collect(
    into: dict[int, tuple[QColor, list[QRectF]]], colour: QColor, rects: list[QRectF]
) -> None:
    # On whole pixels: crisp, and filled many times faster than smoothed edges.
    into.setdefault(colour.rgba(), (colour, []))[1].extend(_on_pixels(rect) for rect in rects)


def _on_pixels(rect: QRectF) -> QRectF:
    left, top = round(rect.left()), round(rect.top())
    wide, high = round(rect.right()) - left, round(rect.bottom()) - top
    return QRectF(left, top, max(1, wide), max(1, high))


def _underline(rect: QRectF, thick: float, below: float) -> QRectF:
    return QRectF(rect.left(), rect.bottom() + below, rect.width(), thick)


def _edge(rect: QRectF, wide: float, *, at_right: bool) -> QRectF:
    left = rect.right() - wide if at_right else rect.left()
    return QRectF(left, rect.top(), wide, rect.height())


def _reads_right_to_left(laid: LaidOut, start: int, span: Span) -> bool:
    words = laid.text[max(0, span.start - start) : max(0, span.end - start)][:80]
    direction = is_right_to_left(words)
    return laid.right_to_left if direction is None else direction


def paint_below(painter: QPainter, batch: Batch) -> None:
    """Fill what lies below the words; translucent, so that overlaps add up."""
    painter.setPen(Qt.PenStyle.NoPen)
    _fill(painter, batch.below)


def _fill(painter: QPainter, shapes: dict[int, tuple[QColor, list[QRectF]]]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for colour, rects in shapes.values():
        painter.setBrush(colour)
        painter.drawRects(rects)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def paint_above(painter: QPainter, batch: Batch, colours: ReaderColours, em: float) -> None:
    """Paint what lies above the words: veils, lines, edges, ticks."""
    painter.setPen(Qt.PenStyle.NoPen)
    if batch.veils:
        painter.setBrush(colours.veil)
        painter.drawRects(batch.veils)
    _fill(painter, batch.above)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, rect in batch.boxes:
        painter.setPen(QPen(colour, 1.5))
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
    size = em * 0.17
    for colour, at in batch.ticks:
        centre = at + QPointF(0.0, -em * 0.02)
        painter.setPen(QPen(colours.page, 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(centre, size * 1.9, size * 1.9)
        pen = QPen(colours.page, max(1.4, em / 13))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            [
                centre + QPointF(-size * 0.85, size * 0.05),
                centre + QPointF(-size * 0.2, size * 0.7),
                centre + QPointF(size * 0.9, -size * 0.6),
            ]
        )
    for colour, at in batch.crosses:
        painter.setPen(QPen(colours.page, 1.5))
        painter.setBrush(colours.page)
        painter.drawEllipse(at, size * 1.7, size * 1.7)
        painter.setPen(QPen(colour, max(1.2, em / 15)))
        arm = size * 0.8
        painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm))
        painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_ring(painter: QPainter, rects: list[QRectF], colour: QColor, em: float) -> None:
    """Paint the focus ring around the current span."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, max(2.0, em / 10)))
    room = em * 0.1
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-room, -room, room, room), em * 0.16, em * 0.16)


def paint_link(painter: QPainter, rects: list[QRectF], colour: QColor, em: float) -> None:
    """Underline the link under the pointer."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    thin = max(1.0, round(em / 16))
    painter.drawRects([_on_pixels(_underline(rect, thin * 1.5, -em * 0.04)) for rect in rects])


def paint_conflict(
    painter: QPainter, x: float, top: float, bottom: float, colour: QColor, *, sign_left: bool
) -> None:
    """Paint a conflict's red bar and its sign beside the lines."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(x - 1.75, top, 3.5, bottom - top), 1.75, 1.75)
    # Drawn as strokes, not as a character, so that no font can lack it.
    centre = QPointF(x + (-12.0 if sign_left else 12.0), top + 12.0)
    pen = QPen(colour, 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for rise in (-2.5, 2.5):
        painter.drawLine(centre + QPointF(-4.5, rise), centre + QPointF(4.5, rise))
    painter.drawLine(centre + QPointF(-3.0, 6.0), centre + QPointF(3.0, -6.0))
