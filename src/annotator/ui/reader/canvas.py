"""The painted page: paragraphs in view with highlights, selection, margin and caret."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.domain.text import Span
from annotator.ui.reader import movement
from annotator.ui.reader.cards import Cards, MarginCard, PlacedCard, paint_card
from annotator.ui.reader.caret import Caret
from annotator.ui.reader.fonts import NOTO_SANS_ARABIC, load_reading_fonts, reading_font
from annotator.ui.reader.layout import LazyLayout
from annotator.ui.reader.page import Page, page_for
from annotator.ui.reader.painting import (
    batch_of,
    paint_above,
    paint_below,
    paint_conflict,
    paint_link,
    paint_ring,
    range_rectangles,
    selection_rectangles,
    span_rectangles,
)
from annotator.ui.reader.palette import reader_colours
from annotator.ui.reader.paragraph import LaidOut
from annotator.ui.reader.scrolling import Scroll
from annotator.ui.reader.spans import PaintedSpan, SpanIndex

_ZOOMS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5, 3.0)
_EYE = 1 / 3
"""How far down the view a line is put that had to be scrolled to."""


class ReaderCanvas(QAbstractScrollArea):
    """Lays out, scrolls and paints; takes no input but scrolling."""

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_reading_fonts()
        self._family = NOTO_SANS_ARABIC
        self._zoom = 1.0
        self._colours = reader_colours(self.palette())
        self._page: Page = page_for(
            reading_font(self._family), self.viewport().width(), right_to_left=True, dpi=96.0
        )
        self._placed: list[PlacedCard] = []
        self._take("")
        # Every frame fills the page, so Qt need not clear it first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().sliderReleased.connect(self._sync_bar)

    # -- document ---------------------------------------------------------------------------

    def _take(self, text: str) -> None:
        self._layout = LazyLayout(text, self._page.measure)
        self._spans = SpanIndex(self._layout.paragraphs_of)
        self._caret = Caret(self._layout)
        self._scroll = Scroll(self._layout, self.viewport().height())
        self._cards = Cards()
        self._current: str | None = None
        self._pointed: str | None = None
        self._lay_page()

    @property
    def text(self) -> str:
        """The document, as it was given."""
        return self._layout.text

    # -- spans ------------------------------------------------------------------------------

    def set_spans(self, spans: Iterable[PaintedSpan]) -> None:
        """Replace all spans."""
        self._spans.set_all(spans)
        for laid in self._layout.all_kept():
            laid.batch = None
            laid.rectangles.clear()
        self.viewport().update()

    def add_span(self, span: PaintedSpan) -> None:
        """Add a span, or replace the one with its key."""
        self._refresh(self._spans.add(span), span.key)

    def update_span(self, span: PaintedSpan) -> None:
        """Replace the span with this key; the same as adding it."""
        self.add_span(span)

    def remove_span(self, key: str) -> None:
        """Remove a span; a key that is not there is no error."""
        self._refresh(self._spans.remove(key), key)

    def _refresh(self, paragraphs: list[int], key: str) -> None:
        for index in paragraphs:
            laid = self._layout.kept(index)
            if laid is not None:
                laid.batch = None
                laid.rectangles.pop(key, None)
        self.viewport().update()

    def span_of(self, key: str) -> PaintedSpan | None:
        """Return the span with a key, None when there is none."""
        return self._spans.get(key)

    def spans_at(self, point: int) -> list[str]:
        """Return the keys of the spans that cover a code point, the shortest first."""
        index = self._layout.paragraph_of(point)
        return [span.key for span in self._spans.at(index, point)]

    def set_current(self, key: str | None) -> None:
        """Put the focus ring on a span, or on none; scrolls nothing."""
        if key != self._current:
            self._current = key
            self.viewport().update()

    def _point_at_link(self, key: str | None) -> None:
        """Underline the link under the pointer, or none."""
        if key != self._pointed:
            self._pointed = key
            self.viewport().update()

    @property
    def current(self) -> str | None:
        """The key of the span with the focus ring."""
        return self._current

    def set_margin_cards(self, cards: Iterable[MarginCard]) -> None:
        """Replace the cards in the margin."""
        self._cards.set_all(cards, self._layout)
        self.viewport().update()

    # -- scrolling --------------------------------------------------------------------------

    def ensure_visible(self, span: Span) -> None:
        """Scroll only if the span is not in view; then put its line a third from the top."""
        index, laid, number, _ = movement.caret_line(self._layout, span.start)
        last, laid_last, last_number, _ = movement.caret_line(self._layout, span.end)
        line = self._page.measure.line
        top = self._scroll.y_of(index) + laid.line_top(number)
        bottom = self._scroll.y_of(last) + laid_last.line_top(last_number) + line
        height = self.viewport().height()
        if top >= 0 and min(bottom, top + height - 2 * line) <= height:
            return
        self._scroll.place(index, laid.line_top(number), height * _EYE)
        self._after_scroll()

    @property
    def place(self) -> tuple[int, float]:
        """What stands at the top of the view: a paragraph and how far it is scrolled past."""
        return self._scroll.place_now

    def set_place(self, place: tuple[int, float]) -> None:
        """Scroll to a place that ``place`` gave for the same text."""
        index, offset = place
        self._scroll.place(min(index, self._layout.count - 1), offset, 0.0)
        self._after_scroll()

    def _show_caret(self) -> None:
        index, laid, number, _ = movement.caret_line(self._layout, self._caret.point)
        line, height = self._page.measure.line, self.viewport().height()
        y = laid.line_top(number)
        top = self._scroll.y_of(index) + y
        if top < 0:
            self._scroll.place(index, y, line / 2)
        elif top + line > height:
            self._scroll.place(index, y, height - 1.5 * line)
        else:
            return
        self._after_scroll()

    def _after_scroll(self) -> None:
        self._sync_bar()
        self.viewport().update()

    def _sync_bar(self) -> None:
        bar = self.verticalScrollBar()
        if bar.isSliderDown():
            return
        blocked = bar.blockSignals(True)
        bar.setRange(0, round(self._scroll.maximum))
        bar.setPageStep(max(1, self.viewport().height() - round(self._page.measure.line)))
        bar.setSingleStep(round(self._page.measure.line))
        bar.setValue(round(self._scroll.value))
        bar.blockSignals(blocked)

    def _on_scrolled(self, value: int) -> None:
        if self.verticalScrollBar().isSliderDown():
            self._scroll.move_to(value)
        else:
            self._scroll.move_by(value - round(self._scroll.value))
        self._after_scroll()

    # -- look -------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """The size of the text, 1 as designed."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the text, between 0.6 and 3."""
        zoom = min(max(zoom, _ZOOMS[0]), _ZOOMS[-1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._lay_page()
            self.zoom_changed.emit(zoom)

    def zoom_in(self) -> None:
        """Make the text one step larger."""
        self.set_zoom(next((zoom for zoom in _ZOOMS if zoom > self._zoom + 0.01), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Make the text one step smaller."""
        steps = reversed(_ZOOMS)
        self.set_zoom(next((zoom for zoom in steps if zoom < self._zoom - 0.01), _ZOOMS[0]))

    def reset_zoom(self) -> None:
        """Show the text in its designed size."""
        self.set_zoom(1.0)

    def set_reading_font(self, family: str) -> None:
        """Set the face of the text."""
        if family != self._family:
            self._family = family
            self._lay_page()

    def set_paragraph_direction(self, index: int, right_to_left: bool | None) -> None:
        """Fix the direction of a paragraph, or leave it to its first strong character."""
        self._layout.set_direction(index, right_to_left)
        self._after_scroll()

    def paragraph_at(self, point: int) -> int:
        """Return the number of the paragraph that holds a code point."""
        return self._layout.paragraph_of(point)

    def is_right_to_left(self, index: int) -> bool:
        """Return the direction in which a paragraph is shown."""
        return self._layout.is_right_to_left(index)

    def _lay_page(self) -> None:
        self._page = page_for(
            reading_font(self._family, self._zoom),
            self.viewport().width(),
            right_to_left=self._layout.right_to_left,
            dpi=float(self.logicalDpiY()),
        )
        self._scroll.lay_out_anew(self._page.measure, self.viewport().height())
        self._after_scroll()

    def _line_at(self, position: QPoint) -> tuple[int, LaidOut, int, float]:
        visible = self._scroll.visible()
        y = position.y()
        index, top, laid = next((one for one in visible if y < one[1] + one[2].height), visible[-1])
        return index, laid, laid.line_at(y - top), position.x() - self._page.text_left

    def sizeHint(self) -> QSize:
        """Return room for the page and its margin cards."""
        return QSize(900, 700)

    # -- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view: fills, words, marks, then the margin and the caret."""
        visible = self._scroll.visible()
        self._sync_bar()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._colours.page)
        left = self._page.text_left
        em = self._page.measure.em
        selection = self._caret.selection()
        ring, pointed = self._spans.get(self._current), self._spans.get(self._pointed)
        bars: list[tuple[float, float]] = []
        for index, top, laid in visible:
            start = self._layout.starts[index]
            batch = batch_of(laid, start, self._spans.in_paragraph(index), self._colours)
            painter.translate(left, top)
            paint_below(painter, batch)
            if selection is not None and index in self._layout.paragraphs_of(selection):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._colours.selection)
                painter.drawRects(selection_rectangles(laid, start, selection))
            painter.setPen(self._colours.ink)
            self._draw_words(painter, laid, top)
            paint_above(painter, batch, self._colours, em)
            if pointed is not None and index in self._layout.paragraphs_of(pointed.span):
                rects = span_rectangles(laid, start, pointed)
                paint_link(painter, rects, self._colours.accent, em)
            if ring is not None and index in self._layout.paragraphs_of(ring.span):
                paint_ring(painter, span_rectangles(laid, start, ring), self._colours.accent, em)
            painter.translate(-left, -top)
            bars += [(top + low, top + high) for low, high in batch.conflicts]
        signs_left = not self._page.margin_right
        for low, high in bars:
            paint_conflict(
                painter, self._page.bar_x, low, high, self._colours.conflict, sign_left=signs_left
            )
        self._paint_cards(painter)
        if self.hasFocus():
            painter.fillRect(self._caret_rect(self._caret.point), self._colours.ink)
        painter.end()

    def _draw_words(self, painter: QPainter, laid: LaidOut, top: float) -> None:
        height = self.viewport().height()
        if laid.height < 3 * height:
            laid.layout.draw(painter, QPointF(0.0, 0.0))
            return
        # A text without paragraphs is one long one; draw what is seen of it.
        for number in range(laid.line_at(-top), laid.line_at(height - top) + 1):
            laid.lines[number].draw(painter, QPointF(0.0, 0.0))

    def _paint_cards(self, painter: QPainter) -> None:
        column = self._page.cards
        self._placed = [] if column is None else self._cards.place(self._scroll, column)
        for placed in self._placed:
            if placed.rect.top() > self.viewport().height():
                break
            paint_card(
                painter,
                placed,
                self._page.text_edge,
                colours=self._colours,
                palette=self.palette(),
                font=self.font(),
                current=placed.card.key == self._current,
            )

    def caret_rect(self, point: int) -> QRect:
        """Return where the caret at a position stands in the viewport."""
        return self._caret_rect(point).toAlignedRect()

    def span_rect(self, span: Span) -> QRect:
        """Return where the first line of a span stands in the viewport."""
        index = self._layout.paragraph_of(span.start)
        rects = range_rectangles(self._layout.laid_out(index), self._layout.starts[index], span)
        if not rects:
            return self.caret_rect(span.start)
        y = self._scroll.y_of(index)
        return rects[0].translated(self._page.text_left, y).toAlignedRect()

    def _caret_rect(self, point: int) -> QRectF:
        index, laid, number, x = movement.caret_line(self._layout, point)
        top, bottom = laid.band(number)
        y = self._scroll.y_of(index)
        wide = max(2.0, self._page.measure.em / 10)
        if not laid.positions.length:
            top, bottom = 0.0, laid.measure.blank
        return QRectF(self._page.text_left + x - wide / 2, y + top, wide, bottom - top)

    # -- events -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out for the new width; the line at the top stays there."""
        super().resizeEvent(event)
        self._lay_page()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_layout"):
            self._colours = reader_colours(self.palette())
            for laid in self._layout.all_kept():
                laid.batch = None
            self.viewport().update()
