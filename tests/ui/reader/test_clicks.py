"""A click lands where the eye put it, in wrapped lines of both directions."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QFont, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.text import Span, is_right_to_left
from annotator.ui.reader import PaintedSpan, ReaderView, Role, hit
from annotator.ui.reader.fonts import FAMILIES, load_reading_fonts
from annotator.ui.reader.paragraph import Measure, lay_out

from .conftest import ARABIC, ENGLISH, MIXED, TEXT

Make = Callable[..., ReaderView]


def word_starts(view: ReaderView) -> list[tuple[int, QPoint]]:
    """Return every word's start with a point just inside its first letter, from its glyphs."""
    found = []
    for index in range(view._layout.count):
        laid = view._layout.laid_out(index)
        start = view._layout.starts[index]
        for word in re.finditer(r"[^\W\d_][\w\u064b-\u0652]+", laid.text):
            rect: QRectF = laid.rectangles_of(word.start(), word.end())[0]
            x = rect.right() - 1 if is_right_to_left(word[0]) else rect.left() + 1
            y = view._scroll.y_of(index) + rect.center().y()
            found.append((start + word.start(), QPoint(round(view._page.text_left + x), round(y))))
    return found


@pytest.mark.parametrize("width", [520, 640, 760, 1100])
@pytest.mark.parametrize("family", FAMILIES)
def test_a_click_at_the_start_of_any_word_puts_the_caret_there(
    make_reader: Make, qtbot: QtBot, family: str, width: int
) -> None:
    view = make_reader(width=width, height=1400)
    view.set_reading_font(family)
    wrong = []
    words = word_starts(view)
    for start, point in words:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        if view.caret != start:
            wrong.append(TEXT[start : start + 12])
    assert len(words) > 100
    assert wrong == []


def test_a_click_beyond_the_end_of_a_wrapped_line_stays_on_that_line(
    make_reader: Make, qtbot: QtBot
) -> None:
    view = make_reader(ARABIC)
    laid = view._layout.laid_out(0)
    y = round(view._scroll.y_of(0) + laid.measure.line / 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, y))
    line = laid.lines[0]
    assert view.caret == line.textStart() + line.textLength() - 1


@pytest.mark.parametrize("right_to_left", [True, False])
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("width", range(300, 700, 20))
def test_words_are_hit_and_carets_stand_right_where_a_line_breaks_amid_the_other_language(
    qtbot: QtBot, family: str, width: int, right_to_left: bool
) -> None:
    load_reading_fonts()
    font = QFont(family)
    font.setPixelSize(20)
    text = f"{ARABIC} {ENGLISH} {MIXED}" if right_to_left else f"{ENGLISH} {MIXED} {ENGLISH}"
    laid = lay_out(text, Measure(font, 20.0, width, 0.1), right_to_left=right_to_left)
    wrong_hits, wrong_carets = [], []
    for word in re.finditer(r"[^\W\d_][\w\u064b-\u0652]+", text):
        rect = laid.rectangles_of(word.start(), word.end())[0]
        rtl = bool(is_right_to_left(word[0]))
        edge = rect.right() if rtl else rect.left()
        number = laid.line_of(word.start())
        if hit.unit_at(laid, number, edge - 1 if rtl else edge + 1) != word.start():
            wrong_hits.append(word[0])
        # At the first letter of a run Qt's caret may stand at the run's other end, so the second.
        second = laid.layout.nextCursorPosition(word.start())
        letter = laid.rectangles_of(word.start(), second)[0]
        if abs(laid.caret(second)[1] - (letter.left() if rtl else letter.right())) > 2.5:
            wrong_carets.append(word[0])
    assert wrong_hits == []
    assert wrong_carets == []


def test_a_double_click_selects_the_word_and_a_triple_click_the_paragraph(
    reader: ReaderView, qtbot: QtBot
) -> None:
    at = TEXT.index("المشفى")
    point = reader.caret_rect(at).center() - QPoint(6, 0)
    qtbot.mouseDClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert reader.selected_text() == "المشفى"
    qtbot.mousePress(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert reader.selected_text() == ARABIC


def test_a_drag_selects_and_a_shift_click_extends(reader: ReaderView, qtbot: QtBot) -> None:
    first, second, third = (TEXT.index(word) for word in ("ثلاثة", "السوق", "الطريق"))
    port, button = reader.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(port, button, pos=reader.caret_rect(first).center())
    qtbot.mouseMove(port, pos=reader.caret_rect(first).center() - QPoint(30, 0))
    qtbot.mouseMove(port, pos=reader.caret_rect(second).center())
    qtbot.mouseRelease(port, button, pos=reader.caret_rect(second).center())
    assert reader.selection() == Span(first, second)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(port, button, shift, pos=reader.caret_rect(third).center())
    assert reader.selection() == Span(first, third)
    assert reader.selected_text() == TEXT[first:third]


def test_a_click_names_the_shortest_span_under_it_and_a_double_click_activates_it(
    reader: ReaderView, qtbot: QtBot
) -> None:
    word = Span(TEXT.index("المشفى"), TEXT.index("المشفى") + 6)
    reader.set_spans(
        [
            PaintedSpan("whole", Span(0, len(ARABIC)), Role.DRAFT),
            PaintedSpan("word", word, Role.READY),
        ]
    )
    clicked: list[str] = []
    activated: list[str] = []
    reader.span_clicked.connect(clicked.append)
    reader.span_activated.connect(activated.append)
    point = reader.caret_rect(word.start).center() - QPoint(6, 0)
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert (clicked, activated) == (["word"], [])
    qtbot.mouseDClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert activated == ["word"]
    assert reader.spans_at(word.start) == ["word", "whole"]


def test_hovering_a_mark_names_it_and_leaving_it_says_so(
    reader: ReaderView,
) -> None:
    at = TEXT.index("[12]")
    reader.set_spans([PaintedSpan("ref12", Span(at, at + 4), Role.MARK)])
    heard: list[str] = []
    reader.mark_hovered.connect(lambda key, _: heard.append(key))
    inside = reader.span_rect(Span(at, at + 4)).center()
    for where in (inside, inside + QPoint(0, 120)):
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(where),
            QPointF(reader.viewport().mapToGlobal(where)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(reader.viewport(), event)
    assert heard == ["ref12", ""]


def test_english_paragraphs_start_at_the_left_and_arabic_ones_at_the_right(
    reader: ReaderView,
) -> None:
    english = TEXT.index(ENGLISH)
    assert reader.caret_rect(english).x() < reader.viewport().width() / 3
    assert reader.caret_rect(0).x() > reader.viewport().width() / 2


def test_a_menu_is_asked_for_at_the_character_under_the_pointer_or_at_the_caret(
    reader: ReaderView,
) -> None:
    asked: list[int] = []
    reader.context_menu_requested.connect(lambda point, _: asked.append(point))
    # Left of the middle of a wide letter: a click puts the caret behind it, a menu is about it.
    at = TEXT.index("المشفى") + 3
    where = reader.span_rect(Span(at, at + 1)).center() - QPoint(3, 0)
    assert reader.point_at(where) == at + 1
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        event = QContextMenuEvent(reason, where, reader.viewport().mapToGlobal(where))
        QApplication.sendEvent(reader.viewport(), event)
    assert asked == [at, reader.caret]


def test_a_drag_below_the_view_scrolls_on_and_selects(make_reader: Make, qtbot: QtBot) -> None:
    view = make_reader("\n".join([TEXT] * 10))
    port, button = view.viewport(), Qt.MouseButton.LeftButton
    start = view.caret_rect(4).center()
    qtbot.mousePress(port, button, pos=start)
    below = QPoint(start.x(), port.height() + 40)
    QCursor.setPos(port.mapToGlobal(below))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(below),
        QPointF(port.mapToGlobal(below)),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, event)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 100)
    qtbot.mouseRelease(port, button, pos=below)
    selection = view.selection()
    assert selection is not None
    assert selection.start == 4
    assert selection.end > len(TEXT) // 2
