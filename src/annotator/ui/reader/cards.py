"""Margin cards: a figure's number line and short text beside the line where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen

from annotator.domain.text import Span, is_right_to_left
from annotator.ui.numberline import Axis, Interval, number_line_height, paint_number_line
from annotator.ui.reader.layout import LazyLayout
from annotator.ui.reader.palette import ReaderColours
from annotator.ui.reader.scrolling import Scroll

WIDTH = 176.0
LEAST_WIDTH = 132.0
GAP = 8.0
_PAD = 8.0
_TEXT_PIXELS = 12
_SIGN = 32.0


@dataclass(frozen=True, slots=True)
class MarginCard:
    """What stands in the margin: plain text, and intervals that share one axis if there are any."""

    key: str
    span: Span
    text: str = ""
    intervals: tuple[Interval, ...] = ()
    conflict: bool = False
    axis: Axis | None = None


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """A card with its place in the view and the height of the line that it belongs to."""

    card: MarginCard
    rect: QRectF
    line_y: float


class Cards:
    """The margin cards of a document, found by paragraph and placed without overlapping."""

    def __init__(self) -> None:
        self._by_paragraph: dict[int, list[MarginCard]] = {}

    def set_all(self, cards: Iterable[MarginCard], layout: LazyLayout) -> None:
        """Replace all cards."""
        self._by_paragraph = {}
        for card in sorted(cards, key=lambda one: one.span):
            index = layout.paragraph_of(card.span.start)
            self._by_paragraph.setdefault(index, []).append(card)

    def place(self, scroll: Scroll, column: QRectF) -> list[PlacedCard]:
        """Return the cards in view, each as near to its line as those above it allow."""
        layout = scroll.layout
        visible = scroll.visible()
        if not visible or not self._by_paragraph:
            return []
        # Cards above the view may reach into it; begin one screen higher.
        first, y = visible[0][0], visible[0][1]
        while first > 0 and y > -scroll.height:
            first -= 1
            if first in self._by_paragraph:
                layout.laid_out(first)
            y -= layout.height(first)
        placed: list[PlacedCard] = []
        free = float("-inf")
        for index in range(first, visible[-1][0] + 1):
            cards = self._by_paragraph.get(index)
            if cards:
                laid = layout.laid_out(index)
                start = layout.starts[index]
                for card in cards:
                    point = min(card.span.start - start, laid.positions.length)
                    number = laid.line_of(laid.positions.to_units(point))
                    line_y = y + laid.line_top(number) + layout.measure.line / 2
                    top = max(line_y - _PAD - _TEXT_PIXELS / 2 - 2, free)
                    rect = QRectF(column.left(), top, column.width(), _height(card))
                    free = rect.bottom() + GAP
                    if rect.bottom() > 0:
                        placed.append(PlacedCard(card, rect, line_y))
            y += layout.height(index)
        return placed


def _height(card: MarginCard) -> float:
    height = 2 * _PAD + (_TEXT_PIXELS + 5.0 if card.text else 0.0)
    return height + (number_line_height(card.intervals) if card.intervals else 0.0)


def paint_card(
    painter: QPainter,
    placed: PlacedCard,
    text_edge: float,
    *,
    colours: ReaderColours,
    palette: QPalette,
    font: QFont,
    current: bool,
) -> None:
    """Paint a card and the hairline that ties it to its line."""
    rect, card = placed.rect, placed.card
    near = rect.left() if text_edge < rect.left() else rect.right()
    outward = 1.0 if near > text_edge else -1.0
    # Where a conflict's bar and sign stand, the tie ends beside them.
    start = text_edge + outward * (_SIGN if card.conflict else 4.0)
    knee = QPointF(max(start * outward, (near - outward * 10) * outward) * outward, placed.line_y)
    foot = QPointF(near, min(rect.top() + _PAD + _TEXT_PIXELS / 2 + 2, rect.bottom()))
    tie = colours.accent if current else colours.hairline
    painter.setPen(QPen(tie, 1.5 if current else 1.0))
    painter.drawPolyline([QPointF(start, placed.line_y), knee, foot])
    painter.setBrush(colours.card)
    painter.setPen(QPen(tie, 2.0 if current else 1.0))
    painter.drawRoundedRect(rect, 6.0, 6.0)
    inner = rect.adjusted(_PAD, _PAD - 1, -_PAD, -_PAD)
    if card.text:
        font = QFont(font)
        font.setPixelSize(_TEXT_PIXELS)
        painter.setFont(font)
        painter.setPen(colours.conflict if card.conflict else colours.ink)
        rtl = bool(is_right_to_left(card.text))
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        line = QRectF(inner.left(), inner.top(), inner.width(), _TEXT_PIXELS + 5.0)
        # AlignLeft is mirrored by the painter's direction: it means the leading side.
        painter.drawText(
            line,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            QFontMetricsF(font).elidedText(card.text, Qt.TextElideMode.ElideRight, line.width()),
        )
        inner.setTop(line.bottom())
    if card.intervals:
        paint_number_line(painter, inner, card.intervals, palette=palette, axis=card.axis)
