"""The table of actions: whole, without two actions on one key, and obeyed on every layout."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.ui import keyboard
from annotator.ui.actions import ACTIONS, Menu, by_id, is_plain, keys_of, keys_table, shown_keys
from annotator.ui.dialogs.keys_sheet import KeysSheet
from annotator.ui.menus import Menus

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ARABIC = dict(
    zip(
        "QWERTYUIOPASDFGHJKLZXCVBNM",
        "ض ص ث ق ف غ ع ه خ ح ش س ي ب ل ا ت ن م ئ ء ؤ ر لا ى ة".split(),
        strict=True,
    )
)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def pressed(text: str, modifiers=NONE, key: int = 0, scan_code: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text)


def test_every_action_has_its_own_name():
    assert not [one for one, times in Counter(a.id for a in ACTIONS).items() if times > 1]


@pytest.mark.parametrize("right_to_left", [False, True])
def test_no_two_actions_share_a_key(right_to_left: bool):
    keys = Counter(key for one in ACTIONS for key in keys_of(one, right_to_left))
    assert not [key for key, times in keys.items() if times > 1]


@pytest.mark.parametrize("key", sorted({key for one in ACTIONS for key in one.keys}))
def test_qt_understands_every_key(key: str):
    assert QKeySequence(key).toString()


@pytest.mark.parametrize(
    ("do", "keys"),
    [
        ("project.new", "Ctrl+N"), ("project.open", "Ctrl+O"), ("import.files", "Ctrl+I"),
        ("find.article", "Ctrl+F"), ("find.everywhere", "Ctrl+Shift+F"),
        ("edit.undo", "Ctrl+Z"), ("edit.redo", "Ctrl+Shift+Z, Ctrl+Y"),
        ("claim.next", "Alt+↓"), ("claim.previous", "Alt+↑"),
        ("conflict.next", "F8"), ("conflict.previous", "Shift+F8"),
        ("view.next_article", "Ctrl+PgDn"), ("view.previous_article", "Ctrl+PgUp"),
        ("view.back", "Alt+←"), ("view.forward", "Alt+→"),
        ("claim.new", "C"), ("claim.accept", "Enter"), ("claim.accept_on", "A"),
        ("claim.dismiss", "X"),
        ("citation.link", "L"), ("citation.new", "Shift+L"), ("claim.verdict", "V"),
        ("conflict.resolve", "R"), ("conflict.declare", "Shift+R"), ("claim.cycle", "O"),
        ("citation.find", "F"), ("claim.ready", "Ctrl+Enter"), ("claim.verify", "Ctrl+Shift+Enter"),
        ("claim.event", "E"), ("claim.party", "P"), ("view.paragraph_direction", "Ctrl+Shift+X"),
        ("help.keys", "F1"), ("view.zoom_in", "Ctrl++"), ("view.zoom_out", "Ctrl+-"),
        ("view.zoom_reset", "Ctrl+0"), ("project.checkpoint", "Ctrl+S"),
    ],
)  # fmt: skip
def test_the_keys_are_those_that_reviewers_were_promised(do: str, keys: str):
    assert shown_keys(by_id(do), right_to_left=False) == keys


def test_keys_that_name_a_side_are_swapped_in_an_arabic_window():
    assert keys_of(by_id("view.back"), right_to_left=True) == ("Alt+Right",)


def test_the_table_for_the_readme_names_every_key():
    table = keys_table()
    assert table.count("\n") == 1 + sum(bool(one.keys) for one in ACTIONS)
    assert "| Claim | Accept suggestion as claim | Enter |" in table


def test_every_action_is_in_its_menu_and_every_run_exists(window):
    for menu in Menu:
        assert window.menus.menu(menu).actions()
    for one in ACTIONS:
        action = window.menus.action(one.id)
        assert action.text(), one.id


def test_the_verbs_of_the_panes_that_actions_name_exist(window):
    verbs = {
        window.reader: "accept accept_on dismiss claim_from_selection next_item previous_item"
        " cycle_overlaps find flip_paragraph zoom set_font",
        window.claim: "link_first link_new set_verdict_by_digit mark_ready verify find_it"
        " set_event set_party",
        window.conflicts: "next_conflict previous_conflict resolve declare",
    }
    missing = [
        name for pane, names in verbs.items() for name in names.split() if not hasattr(pane, name)
    ]
    assert not missing


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_is_the_same_on_a_latin_and_an_arabic_layout(letter: str):
    latin = pressed(letter.lower(), key=ord(letter))
    assert keyboard.letter_of(latin) == letter
    assert keyboard.letter_of(pressed(ARABIC[letter], key=0x0627)) == letter


def test_shift_and_a_letter_are_told_by_the_arabic_sign_or_the_place_of_the_key():
    assert keyboard.letter_of(pressed("\u064c", SHIFT)) == "R"
    # Shift and L write a slash on an Arabic layout; only the place tells it from another slash.
    place_of_l = {"linux": 46, "win32": 0x26}.get(__import__("sys").platform)
    if place_of_l is not None:
        assert keyboard.letter_of(pressed("/", SHIFT, scan_code=place_of_l)) == "L"
    assert keyboard.letter_of(pressed("/", SHIFT, scan_code=16)) is None


@pytest.mark.parametrize("text", ["7", "٧", "۷"])
def test_a_digit_is_read_in_every_script(text: str):
    assert keyboard.digit_of(pressed(text)) == 7


@pytest.mark.parametrize(("text", "key"), [("c", Qt.Key.Key_C), ("ؤ", 0x0624)])
def test_c_makes_a_claim_of_the_selection_on_both_layouts(window, text: str, key: int):
    library = window.context.library
    view = window.reader.view
    view.setFocus()
    from annotator.domain.text import Span

    view.set_selection(Span(0, 5))
    QApplication.sendEvent(view, pressed(text, key=key))
    assert len(library.claims.of(window.context.article_id)) == 1


def test_letters_typed_into_a_field_are_letters(window, qtbot):
    field = window.toolbar.search
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "cxlvrf")
    assert field.text() == "cxlvrf"
    assert window.context.library.claims.all() == []
    assert keyboard.takes_text(QLineEdit())


def test_enter_accepts_and_x_dismisses_in_the_reader(window):
    library, article_id = window.context.library, window.context.article_id
    before = library.articles.progress(article_id)
    assert before.figures >= 2
    view = window.reader.view
    view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(library.claims.of(article_id)) == 1
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_X)
    assert library.articles.progress(article_id).decided == 2


def test_the_sheet_of_keys_shows_every_action_that_has_one(window):
    from PySide6.QtWidgets import QLabel

    QTest.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(KeysSheet)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for one in ACTIONS:
        if one.keys:
            assert shown_keys(one, False) in shown, one.id


def test_undo_says_what_it_would_take_back(window):
    library = window.context.library
    library.articles.edit(window.context.article_id, publisher="Example News")
    assert window.menus.action("edit.undo").iconText() == "Undo edit article details"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert library.articles.get(window.context.article_id).publisher != "Example News"
    assert window.menus.action("edit.redo").iconText() == "Redo edit article details"


def test_plain_keys_are_not_registered_with_qt(window):
    menus: Menus = window.menus
    for one in ACTIONS:
        for sequence in menus.action(one.id).shortcuts():
            assert not is_plain(sequence.toString()), one.id


def test_a_goes_through_an_article_with_one_key_each_on_both_layouts(window):
    library, article_id = window.context.library, window.context.article_id
    view = window.reader.view
    view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    first = window.context.focus.suggestion
    QTest.keyClick(view, Qt.Key.Key_A)
    second = window.context.focus.suggestion
    assert second is not None
    assert second != first
    press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ش")
    QApplication.sendEvent(view, press)
    assert window.context.focus.suggestion != second
    assert len(library.claims.of(article_id)) == 2
