"""The reader stays where the eye is: while heights become exact, while it scrolls and resizes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from annotator.domain.text import Span
from annotator.ui.reader import ReaderView
from annotator.ui.reader.layout import KEPT

from .conftest import ENGLISH, TEXT

Make = Callable[..., ReaderView]
LONG = "\n".join([TEXT] * 120)


def lines_shown(view: ReaderView) -> dict[int, float]:
    """Return where each paragraph in view stands."""
    return {index: y for index, y, _ in view._scroll.visible()}


def test_at_most_a_fixed_number_of_layouts_is_kept_and_none_in_view_is_lost(
    make_reader: Make,
) -> None:
    view = make_reader(LONG)
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum(), 500):
        bar.setValue(value)
        view.grab()
    assert len(view._layout.all_kept()) == KEPT
    before = lines_shown(view)
    assert all(view._layout.kept(index) is not None for index in before)
    bar.setValue(0)
    view.grab()
    assert view._scroll.value == 0


def test_scrolling_up_into_unknown_paragraphs_moves_the_text_by_what_was_scrolled(
    make_reader: Make,
) -> None:
    view = make_reader(LONG)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    for _ in range(60):
        before = lines_shown(view)
        bar.setValue(bar.value() - 37)
        QApplication.processEvents()
        after = lines_shown(view)
        shared = before.keys() & after.keys()
        assert shared
        assert all(round(after[index] - before[index], 6) == 37 for index in shared)


def test_better_heights_elsewhere_do_not_move_the_view(make_reader: Make) -> None:
    view = make_reader(LONG)
    view.verticalScrollBar().setValue(20000)
    before = lines_shown(view)
    for index in range(0, 100):
        view._layout.laid_out(index)
    view.grab()
    assert lines_shown(view) == before


def test_the_end_of_the_text_can_be_reached_and_is_the_end(make_reader: Make) -> None:
    view = make_reader(LONG)
    bar = view.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
        QApplication.processEvents()
    last = max(lines_shown(view))
    assert last == view._layout.count - 1
    bottom = view._scroll.y_of(last) + view._layout.height(last)
    assert 0 < view.viewport().height() - bottom < 60


def test_a_span_in_view_is_not_scrolled_and_one_far_away_comes_a_third_down(
    make_reader: Make,
) -> None:
    view = make_reader(LONG)
    view.ensure_visible(Span(5, 20))
    assert view.verticalScrollBar().value() == 0
    far = LONG.index(ENGLISH, len(LONG) // 2)
    view.ensure_visible(Span(far, far + 5))
    third = view.viewport().height() / 3
    assert abs(view.caret_rect(far).top() - third) < 20
    value = view.verticalScrollBar().value()
    view.ensure_visible(Span(far + 10, far + 20))
    assert view.verticalScrollBar().value() == value


def test_a_resize_keeps_the_line_at_the_top(make_reader: Make) -> None:
    view = make_reader(LONG)
    far = LONG.index(ENGLISH, len(LONG) // 2)
    view.ensure_visible(Span(far, far + 5))
    index = view._scroll._index
    for width in (600, 900, 700, 1200, 760):
        view.resize(width, 620)
        QApplication.processEvents()
        assert view._scroll._index == index


def test_a_short_text_cannot_be_scrolled(make_reader: Make) -> None:
    view = make_reader("سطر واحد")
    assert view.verticalScrollBar().maximum() == 0
    assert view._scroll.value == 0


def test_an_empty_text_is_shown_and_takes_keys(make_reader: Make) -> None:
    view = make_reader("")
    view.grab()
    assert view.selection() is None
    assert view.find("كلمة") is None


def test_neutral_paragraphs_inherit_and_a_direction_set_by_hand_wins(make_reader: Make) -> None:
    view = make_reader("DAMASCUS, 3 May\nقال مصدر\n2021\nsecond\n—\nثم عاد إلى بيته مساءً")
    assert [view.is_right_to_left(index) for index in range(6)] == [
        False, True, True, False, False, True,
    ]  # fmt: skip
    left = view.caret_rect(view.text.index("2021")).x()
    view.set_paragraph_direction(2, False)
    assert not view.is_right_to_left(2)
    assert view.caret_rect(view.text.index("2021")).x() < left
    view.set_paragraph_direction(2, None)
    assert view.is_right_to_left(2)


def test_a_neutral_opening_follows_the_language_of_the_document(make_reader: Make) -> None:
    view = make_reader("12\nReuters\nقال مصدر طبي إن الطريق مغلق اليوم")
    assert view.is_right_to_left(0)


def test_characters_that_qt_breaks_lines_at_move_no_position(make_reader: Make) -> None:
    text = "أول\u2028ثان\u2029ثالث\rرابع"
    view = make_reader(text)
    assert view._layout.count == 1
    view.set_selection(Span(4, 7))
    assert view.selected_text() == "ثان"


def test_find_ignores_marks_and_letter_variants_and_goes_round(make_reader: Make) -> None:
    view = make_reader("عاد أحمد إلى المدرسة.\nثم غادر احمَد المدرسه.")
    assert view.find("احمد") == Span(4, 8)
    assert view.find("احمد") is not None
    assert view.selected_text() == "احمَد"
    assert view.find("احمد") == Span(4, 8)
    assert view.find("احمد", forward=False) != Span(4, 8)
    assert len(view.find_all("مدرسة")) == 2
    assert view.find("غير موجود") is None


def test_a_place_is_found_again_after_another_text_was_shown(make_reader: Make) -> None:
    view = make_reader(LONG)
    view.verticalScrollBar().setValue(12345)
    place, before = view.place, lines_shown(view)
    view.set_document("أخرى")
    view.set_document(LONG)
    view.set_place(place)
    assert lines_shown(view) == before


def test_a_text_without_paragraphs_is_shown_and_scrolled(make_reader: Make) -> None:
    view = make_reader(LONG.replace("\n", " ")[:60_000])
    top = view.viewport().grab().toImage()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    middle = view.viewport().grab().toImage()
    assert middle != top
    view.ensure_visible(Span(0, 5))
    view.clearFocus()
    assert view.verticalScrollBar().value() < view.viewport().height()
