"""Keys move the caret to the side they point to, select, copy and zoom."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from annotator.domain.text import Span
from annotator.ui.reader import PaintedSpan, ReaderView, Role

from .conftest import ARABIC, ENGLISH, MIXED, TEXT

Make = Callable[..., ReaderView]
Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_arrows_walk_through_every_position_of_an_arabic_paragraph(
    make_reader: Make, qtbot: QtBot
) -> None:
    # Digits read the other way, so a paragraph without them walks in reading order.
    text = ARABIC[: ARABIC.index("19:30")]
    view = make_reader(text)
    seen = [view.caret]
    while view.caret < len(text) and len(seen) < 1000:
        qtbot.keyClick(view, Key.Key_Left)
        seen.append(view.caret)
    assert seen == sorted(set(seen))
    marks = text.count("\u0651") + text.count("\u064b")
    assert len(seen) == len(text) + 1 - marks
    for expected in reversed(seen[:-1]):
        qtbot.keyClick(view, Key.Key_Right)
        assert view.caret == expected


@pytest.mark.parametrize("text", [MIXED, ENGLISH])
def test_in_mixed_lines_each_arrow_moves_the_caret_to_its_own_side(
    make_reader: Make, qtbot: QtBot, text: str
) -> None:
    view = make_reader(text)
    rtl = view.is_right_to_left(0)
    lines = {view.caret_rect(0).top(): 1}
    before = view.caret_rect(0)
    for _ in range(3 * len(text)):
        qtbot.keyClick(view, Key.Key_Left if rtl else Key.Key_Right)
        now = view.caret_rect(view.caret)
        if now.top() == before.top():
            assert (now.x() <= before.x()) if rtl else (now.x() >= before.x())
        elif now.top() != before.top():
            lines[now.top()] = 1
        before = now
        if view.caret == len(text):
            break
    assert len(lines) == len(view._layout.laid_out(0).lines)


def test_arrows_cross_paragraphs_and_shift_selects(reader: ReaderView, qtbot: QtBot) -> None:
    reader.set_caret(len(ARABIC))
    qtbot.keyClick(reader, Key.Key_Left)
    assert reader.caret == len(ARABIC) + 1
    qtbot.keyClick(reader, Key.Key_Right, SHIFT)
    assert reader.selection() == Span(len(ARABIC), len(ARABIC) + 1)
    assert reader.selected_text() == "\n"


def test_control_arrows_go_by_words_on_the_side_they_point_to(
    reader: ReaderView, qtbot: QtBot
) -> None:
    qtbot.keyClick(reader, Key.Key_Left, CTRL)
    assert reader.caret == TEXT.index("مصادر")
    qtbot.keyClick(reader, Key.Key_Left, CTRL | SHIFT)
    assert reader.selected_text() == "مصادر "
    qtbot.keyClick(reader, Key.Key_Right, CTRL)
    qtbot.keyClick(reader, Key.Key_Right, CTRL)
    assert reader.caret == 0
    english = TEXT.index(ENGLISH)
    reader.set_caret(english)
    qtbot.keyClick(reader, Key.Key_Right, CTRL)
    assert reader.caret == english + len("Local ")


def test_a_vocalised_word_is_one_word(make_reader: Make, qtbot: QtBot) -> None:
    view = make_reader("كَتَبَ الوَلَدُ 1,250 رِسالةً")
    stops = []
    while view.caret < len(view.text):
        qtbot.keyClick(view, Key.Key_Left, CTRL)
        stops.append(view.caret)
    assert [view.text[a:b].strip() for a, b in zip([0, *stops], stops, strict=False)] == [
        "كَتَبَ",
        "الوَلَدُ",
        "1,250",
        "رِسالةً",
    ]


def test_home_and_end_go_to_the_edges_of_the_line_and_with_control_of_the_text(
    reader: ReaderView, qtbot: QtBot
) -> None:
    reader.set_caret(TEXT.index("السوق"))
    top = reader.caret_rect(reader.caret).top()
    qtbot.keyClick(reader, Key.Key_End)
    end = reader.caret
    assert reader.caret_rect(end).top() == top
    qtbot.keyClick(reader, Key.Key_Home, SHIFT)
    assert reader.caret_rect(reader.caret).top() == top
    assert reader.selection() == Span(reader.caret, end)
    qtbot.keyClick(reader, Key.Key_End, CTRL)
    assert reader.caret == len(TEXT)
    qtbot.keyClick(reader, Key.Key_Home, CTRL)
    assert reader.caret == 0


def test_down_and_up_keep_the_column_and_come_back(reader: ReaderView, qtbot: QtBot) -> None:
    reader.set_caret(TEXT.index("المدينة"))
    start, x = reader.caret, reader.caret_rect(reader.caret).x()
    for _ in range(2):
        qtbot.keyClick(reader, Key.Key_Down)
    assert abs(reader.caret_rect(reader.caret).x() - x) < 15
    for _ in range(2):
        qtbot.keyClick(reader, Key.Key_Up)
    assert reader.caret == start


def test_page_down_moves_on_by_a_screen_and_keeps_the_caret_in_view(
    make_reader: Make, qtbot: QtBot
) -> None:
    view = make_reader("\n".join([TEXT] * 8))
    qtbot.keyClick(view, Key.Key_PageDown)
    qtbot.keyClick(view, Key.Key_PageDown)
    there = view.caret
    assert there > len(TEXT) // 2
    assert view.viewport().rect().contains(view.caret_rect(there).center())
    assert view.verticalScrollBar().value() > view.viewport().height() // 2
    qtbot.keyClick(view, Key.Key_PageUp)
    assert view.caret < there


def test_copied_text_is_the_document_s_own_with_its_newlines(
    make_reader: Make, qtbot: QtBot
) -> None:
    text = "سطر أول\nsecond 😀 line\n\nسطر\u200fأخير\u0651"
    view = make_reader(text)
    qtbot.keyClick(view, Key.Key_A, CTRL)
    qtbot.keyClick(view, Key.Key_C, CTRL)
    assert view.selection() == Span(0, len(text))
    assert QGuiApplication.clipboard().text() == text


def test_emoji_are_stepped_over_whole_and_selected_by_code_points(
    make_reader: Make, qtbot: QtBot
) -> None:
    view = make_reader("a😀b")
    carets = []
    for _ in range(3):
        qtbot.keyClick(view, Key.Key_Right)
        carets.append(view.caret)
    assert carets == [1, 2, 3]


def test_control_plus_minus_and_zero_zoom_and_the_top_line_stays(
    make_reader: Make, qtbot: QtBot
) -> None:
    view = make_reader("\n".join([TEXT] * 8))
    view.ensure_visible(Span(len(TEXT) * 4, len(TEXT) * 4 + 5))
    top = view._scroll._index
    qtbot.keyClick(view, Key.Key_Plus, CTRL)
    qtbot.keyClick(view, Key.Key_Plus, CTRL)
    assert view.zoom == 1.25
    assert abs(view._scroll._index - top) <= 1
    qtbot.keyClick(view, Key.Key_Minus, CTRL)
    assert view.zoom == 1.1
    qtbot.keyClick(view, Key.Key_0, CTRL)
    assert view.zoom == 1.0


def test_enter_activates_the_current_span_and_letters_are_left_to_the_window(
    reader: ReaderView, qtbot: QtBot
) -> None:
    reader.set_spans([PaintedSpan("figure", Span(3, 9), Role.SUGGESTION)])
    reader.set_current("figure")
    with qtbot.waitSignal(reader.span_activated) as activated:
        qtbot.keyClick(reader, Key.Key_Return)
    assert activated.args == ["figure"]

    class Window(ReaderView):
        """A parent that hears what the reader does not take."""

    heard: list[int] = []
    parent = Window()
    qtbot.addWidget(parent)
    parent.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]
    reader.setParent(parent)
    qtbot.keyClick(reader, Key.Key_X)
    assert heard == [Key.Key_X]
