"""Highlights lie on intact text, stay apart where they overlap, and follow every change."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.domain.text import Span
from annotator.ui.numberline import Interval
from annotator.ui.reader import MarginCard, PaintedSpan, ReaderView, Role
from annotator.ui.reader.fonts import FAMILIES

from .conftest import ARABIC, MIXED, TEXT

Make = Callable[..., ReaderView]
WORD = Span(TEXT.index("المشفى"), TEXT.index("المشفى") + 6)


def picture(view: ReaderView) -> QImage:
    """Return what the view shows, without the caret."""
    view.clearFocus()
    return view.viewport().grab().toImage()


@pytest.mark.parametrize("family", FAMILIES)
def test_highlights_change_no_line(make_reader: Make, family: str) -> None:
    view = make_reader(MIXED)
    view.set_reading_font(family)

    def lines() -> list[tuple[int, int, float]]:
        laid = view._layout.laid_out(0)
        return [(one.textStart(), one.textLength(), one.naturalTextWidth()) for one in laid.lines]

    before = lines()
    view.set_spans(
        PaintedSpan(f"s{at}", Span(at, at + 7), list(Role)[at % len(Role)])
        for at in range(0, len(MIXED) - 7, 3)
    )
    view.grab()
    assert lines() == before


@pytest.mark.parametrize("role", list(Role))
def test_every_role_shows_and_is_gone_when_removed(reader: ReaderView, role: Role) -> None:
    plain = picture(reader)
    reader.add_span(PaintedSpan("one", WORD, role))
    assert picture(reader) != plain
    reader.remove_span("one")
    assert picture(reader) == plain


def test_roles_differ_from_each_other_without_their_colours(reader: ReaderView) -> None:
    grey = []
    for role in Role:
        reader.set_spans([PaintedSpan("one", WORD, role)])
        shown = picture(reader).convertToFormat(QImage.Format.Format_Grayscale8)
        # Black and white: what is left are shapes.
        grey.append(shown.convertToFormat(QImage.Format.Format_Mono))
    marks = {Role.MARK, Role.NOTE_MARK}
    for one, first in zip(Role, grey, strict=True):
        for other, second in zip(Role, grey, strict=True):
            if one is not other and not {one, other} <= marks:
                assert first != second, (one, other)


def test_where_two_highlights_overlap_the_fill_is_neither_of_both(reader: ReaderView) -> None:
    first = Span(WORD.start - 6, WORD.end)
    second = Span(WORD.start, WORD.end + 9)
    reader.set_spans([PaintedSpan("a", first, Role.DRAFT), PaintedSpan("b", second, Role.READY)])
    image = picture(reader)

    def fill(span: Span) -> QColor:
        rect = reader.span_rect(span)
        return image.pixelColor(QPoint(rect.center().x(), rect.top() + 3))

    both = fill(WORD)
    assert both not in (fill(Span(first.start, WORD.start)), fill(Span(WORD.end, second.end)))


def test_a_conflict_has_a_bar_and_a_sign_in_the_margin(reader: ReaderView) -> None:
    def margin() -> QImage:
        page = reader._page
        area = QRect(round(page.text_edge) + 4, 0, 36, reader.viewport().height())
        return picture(reader).copy(area)

    reader.set_spans([PaintedSpan("one", WORD, Role.READY)])
    calm = margin()
    reader.update_span(PaintedSpan("one", WORD, Role.READY, conflict=True))
    assert margin() != calm


def test_cached_rectangles_are_the_fresh_ones_after_any_change(reader: ReaderView) -> None:
    spans = {f"k{at}": Span(at, at + 11) for at in range(0, 120, 5)}
    for key, span in spans.items():
        reader.add_span(PaintedSpan(key, span, Role.DRAFT))
    picture(reader)
    reader.update_span(PaintedSpan("k5", Span(40, 60), Role.DRAFT))
    reader.remove_span("k10")
    reader.set_zoom(1.25)
    picture(reader)
    laid = reader._layout.laid_out(0)
    assert "k10" not in laid.rectangles
    assert laid.rectangles["k5"] == laid.rectangles_of(40, 60)
    assert laid.rectangles["k50"] == laid.rectangles_of(50, 61)


def test_rectangles_cover_what_qt_itself_would_select(reader: ReaderView) -> None:
    laid = reader._layout.laid_out(0)
    line = laid.lines[1]
    start = line.textStart()
    words = ARABIC[start : start + line.textLength()].rstrip()
    whole = laid.rectangles_of(start, start + len(words))
    pieces = [laid.rectangles_of(at, at + 1) for at in range(start, start + len(words))]
    covered = sum(rect.width() for rects in pieces for rect in rects)
    assert covered == pytest.approx(sum(rect.width() for rect in whole), rel=0.06)


def test_a_span_in_mixed_text_is_in_as_many_pieces_as_the_eye_sees(make_reader: Make) -> None:
    view = make_reader("قال Ahmad Salem اليوم", width=900)
    start = view.text.index("Salem")
    laid = view._layout.laid_out(0)
    assert len(laid.rectangles_of(start, start + len("Salem اليوم"))) == 2
    assert len(laid.rectangles_of(0, len(view.text))) == 1


def test_margin_cards_stand_beside_their_lines_and_never_overlap(make_reader: Make) -> None:
    view = make_reader(width=1100)
    cards = [
        MarginCard(f"c{at}", Span(at, at + 4), "5 killed", (Interval(5, 5), Interval(9, None)))
        for at in range(0, 260, 12)
    ]
    view.set_margin_cards(cards)
    view.grab()
    rects = [placed.rect for placed in view._placed]
    assert len(rects) == len(cards)
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(rects))
    assert abs(rects[0].center().y() - view.caret_rect(0).center().y()) < 60
    assert rects[0].left() > view._page.text_edge


def test_in_an_english_document_the_margin_is_on_the_other_side(make_reader: Make) -> None:
    view = make_reader("Five people were hurt near the bridge on Monday.", width=1100)
    view.set_margin_cards([MarginCard("c", Span(0, 4), "5 injured", (Interval(5, 5),))])
    view.grab()
    assert view._placed[0].rect.right() < view._page.text_edge


def test_a_narrow_view_gives_the_room_of_the_cards_to_the_text(make_reader: Make) -> None:
    assert make_reader(width=420)._page.cards is None
    assert make_reader(width=1000)._page.cards is not None


def test_a_change_of_the_palette_changes_page_and_fills(reader: ReaderView) -> None:
    reader.set_spans([PaintedSpan("one", WORD, Role.READY)])
    corner = QPoint(2, 2)
    assert picture(reader).pixelColor(corner) == reader.palette().color(QPalette.ColorRole.Base)
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#1c1d20"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#e6e4df"))
    before = picture(reader)
    reader.setPalette(dark)
    after = picture(reader)
    assert after.pixelColor(corner) == QColor("#1c1d20")
    inside = reader.span_rect(WORD).topLeft() + QPoint(8, 3)
    assert after.pixelColor(inside) != before.pixelColor(inside)
    assert after.pixelColor(inside) != QColor("#1c1d20")


def test_the_label_of_a_span_is_its_tooltip(reader: ReaderView) -> None:
    reader.set_spans([PaintedSpan("one", WORD, Role.READY, label="ready for review")])
    where = reader.span_rect(WORD).center()
    event = QHelpEvent(QEvent.Type.ToolTip, where, reader.viewport().mapToGlobal(where))
    QApplication.sendEvent(reader.viewport(), event)
    assert QToolTip.text() == "ready for review"


def test_the_current_span_has_a_ring_and_its_card_is_marked(make_reader: Make) -> None:
    view = make_reader(width=1100)
    view.set_spans([PaintedSpan("one", WORD, Role.DRAFT)])
    view.set_margin_cards([MarginCard("one", WORD, "3 injured", (Interval(3, 3),))])
    plain = picture(view)
    view.set_current("one")
    ringed = picture(view)
    assert ringed != plain
    card = view._placed[0].rect.toRect()
    assert ringed.copy(card) != plain.copy(card)
