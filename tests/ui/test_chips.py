"""Fields like words: how they flow, how lists open, how texts keep their own direction."""

from __future__ import annotations

from enum import StrEnum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.chips import Choice, Field
from annotator.ui.flow import FlowLayout
from annotator.ui.labels import Quiet, apart
from annotator.ui.lines import lines_of
from annotator.ui.quote import Quote


class Fruit(StrEnum):
    """Something to choose."""

    APPLE = "apple"
    PEAR = "pear"


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    """A choice between two fruits, apple first."""
    made = Choice()
    qtbot.addWidget(made)
    made.set_entries([("an apple", Fruit.APPLE), ("a pear", Fruit.PEAR)])
    made.choose(Fruit.APPLE)
    made.show()
    return made


def _row(qtbot: QtBot, direction: Qt.LayoutDirection, width: int) -> tuple[QWidget, list[QWidget]]:
    box = QWidget()
    qtbot.addWidget(box)
    box.setLayoutDirection(direction)
    flow = FlowLayout(box)
    buttons: list[QWidget] = [QPushButton(f"button {n}") for n in range(4)]
    for button in buttons:
        flow.addWidget(button)
    box.resize(width, 300)
    box.show()
    QApplication.processEvents()
    return box, buttons


def test_items_flow_from_the_leading_side(qtbot: QtBot) -> None:
    _box, (one, two, *_) = _row(qtbot, Qt.LayoutDirection.LeftToRight, 600)
    assert one.x() < two.x()
    assert one.y() == two.y()
    _box, (one, two, *_) = _row(qtbot, Qt.LayoutDirection.RightToLeft, 600)
    assert one.x() > two.x()


def test_what_does_not_fit_goes_to_the_next_line(qtbot: QtBot) -> None:
    _box, buttons = _row(qtbot, Qt.LayoutDirection.LeftToRight, 200)
    assert buttons[-1].y() > buttons[0].y()
    assert max(button.geometry().right() for button in buttons) < 200


def test_arrows_open_the_list_and_choose_nothing_in_passing(choice: Choice, qtbot: QtBot) -> None:
    chosen: list[object] = []
    choice.chosen.connect(chosen.append)
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert choice.view().isVisible()
    assert chosen == []
    qtbot.keyClick(choice.view(), Qt.Key.Key_Down)
    qtbot.keyClick(choice.view(), Qt.Key.Key_Return)
    assert chosen == [Fruit.PEAR]
    assert isinstance(chosen[0], Fruit)


def test_a_choice_is_as_wide_as_its_words(choice: Choice) -> None:
    before = choice.sizeHint().width()
    choice.set_entries([("an apple from the garden behind", Fruit.APPLE), ("a pear", Fruit.PEAR)])
    assert choice.value is Fruit.APPLE
    assert choice.sizeHint().width() > before


def test_a_field_tells_a_change_once(qtbot: QtBot) -> None:
    field, other = Field(), Field()
    told: list[str] = []
    field.committed.connect(told.append)
    for widget in (field, other):
        qtbot.addWidget(widget)
        widget.show()
    field.show_text("old")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "new")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.clearFocus()
    assert told == ["new"]


def test_typing_under_way_is_not_overwritten(qtbot: QtBot) -> None:
    field = Field()
    qtbot.addWidget(field)
    field.show_text("old")
    field.end(False)
    qtbot.keyClicks(field, "er")
    field.show_text("old")
    assert field.text() == "older"


def test_a_quiet_label_grows_with_its_words(qtbot: QtBot) -> None:
    label = Quiet("one line")
    qtbot.addWidget(label)
    short = label.heightForWidth(120)
    label.setText("many more words than can ever stand on one line of a narrow pane")
    assert label.heightForWidth(120) >= 3 * short


def test_lines_that_do_not_fit_end_in_an_ellipsis(qapp: QApplication) -> None:
    words = "the river rose and nobody was seen near the bridge until the morning"
    lines = lines_of(words, QFont(), 120, Qt.LayoutDirection.LeftToRight, most=2)
    assert lines.layout.lineCount() == 2
    assert lines.layout.text().endswith("…")


def test_latin_lines_stand_closer_than_arabic_ones(qapp: QApplication) -> None:
    latin = lines_of("river", QFont(), 200, Qt.LayoutDirection.LeftToRight)
    arabic = lines_of("النهر", QFont(), 200, Qt.LayoutDirection.RightToLeft)
    assert latin.height < arabic.height


def test_parts_of_a_line_keep_their_order() -> None:
    assert apart("SOHR", "", "3 ديسمبر") == "\u2068SOHR\u2069 · \u20683 ديسمبر\u2069"


def test_a_quote_grows_with_its_words_and_may_be_cut(qtbot: QtBot) -> None:
    words = "قال شهود إن النهر ارتفع ولم يُرَ أحد قرب الجسر حتى الصباح التالي في البلدة القديمة"
    whole, cut = Quote(), Quote(most_lines=2)
    for quote in (whole, cut):
        qtbot.addWidget(quote)
        quote.set_text(words)
    assert whole.heightForWidth(120) > cut.heightForWidth(120)
    assert whole.text == words
