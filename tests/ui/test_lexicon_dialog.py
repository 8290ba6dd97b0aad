"""Parties and places beside the text: found, corrected, added, hidden, restored, handed on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from annotator.domain.model import PartyStatus
from annotator.services.lexicon import Kind
from annotator.ui.chips import Field
from annotator.ui.dialogs.lexicon import LexiconDialog
from annotator.ui.window import MainWindow


@pytest.fixture
def dialog(window: MainWindow) -> LexiconDialog:
    """The dialog as its menu opens it."""
    window.menus.action("lexicon.edit").trigger()
    found = window.findChild(LexiconDialog)
    assert found is not None
    QApplication.processEvents()
    return found


def _lexicon(window: MainWindow):
    return window.context.library.lexicon


def _type(field: QLineEdit, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    for letter in text:
        # QTest knows the keys of ASCII only.
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, press)
    completer = field.completer()
    if completer is not None and completer.popup().isVisible():
        QTest.keyClick(completer.popup(), Qt.Key.Key_Escape)
    QTest.keyClick(field, key)


def _shown(dialog: LexiconDialog) -> list[str]:
    return dialog.model.shown_keys()


def test_its_key_opens_it_once_and_it_stands_in_nobodys_way(window, dialog):
    assert not dialog.isModal()
    window.verbs.edit_lexicon()
    assert len(window.findChildren(LexiconDialog)) == 1


def test_the_tree_holds_every_party_below_its_parent(window, dialog):
    parties = _lexicon(window).current.parties
    assert len(_shown(dialog)) == len(parties.nodes)
    for key in ("sdf", "irgc", "baqir brigade"):
        index = dialog.model.index_of(key)
        row = dialog.model.row_at(index.parent())
        assert row is not None
        assert row.key == parties.party(key).parent


@pytest.mark.parametrize("tab", [0, 1])
def test_the_tree_keeps_the_rules_of_qt_while_one_seeks(dialog, tab: int):
    tester = QAbstractItemModelTester(
        dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    dialog.tabs.setCurrentIndex(tab)
    for text in ("d", "de", "nothing like it", ""):
        dialog.sought.setText(text)
    assert tester.model() is not None


@pytest.mark.parametrize(
    ("tab", "typed", "key"),
    [(0, "قسد", "sdf"), (0, "islamic state", "isis"), (1, "ديرالزور", "deir ez-zor governorate"),
     (1, "دير الزُور", "deir ez-zor governorate"), (1, "DEIR EZ", "deir ez-zor governorate")],
)  # fmt: skip
def test_any_name_finds_it_whatever_its_spelling(dialog, tab: int, typed: str, key: str):
    dialog.tabs.setCurrentIndex(tab)
    dialog.sought.setText(typed)
    assert key in _shown(dialog)
    assert len(_shown(dialog)) < 200


def test_what_is_found_is_shown_with_all_above_it_and_chosen(dialog):
    dialog.tabs.setCurrentIndex(1)
    dialog.sought.setText("البوكمال")
    assert "syria" in _shown(dialog)
    row = dialog.model.row_at(dialog.tree.currentIndex())
    assert row is not None
    assert any("بوكمال" in name for name in row.names)
    assert dialog.key == row.key


def test_a_name_that_nothing_has_leaves_a_sentence(dialog):
    dialog.sought.setText("qqqqzz")
    assert dialog.empty.isVisible()
    assert "Nothing has such a name" in dialog.empty.words
    dialog.sought.clear()
    assert dialog.tree.isVisible()


def test_escape_first_clears_the_search(dialog):
    dialog.sought.setFocus()
    QTest.keyClicks(dialog.sought, "sdf")
    QTest.keyClick(dialog.sought, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.sought.text() == ""


def test_a_corrected_name_is_stored_and_undone_from_here(window, dialog):
    dialog.choose("isis")
    _type(dialog.form.english, "Daesh itself")
    assert _lexicon(window).current.parties.party("isis").english == "Daesh itself"
    assert dialog.form.heading.text() == "Daesh itself"
    index = dialog.model.index_of("isis")
    assert index.data() == "Daesh itself"
    assert index.siblingAtColumn(2).data() == "changed here"
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _lexicon(window).current.parties.party("isis").english != "Daesh itself"
    assert dialog.form.english.text() == _lexicon(window).current.parties.party("isis").english
    QTest.keyClick(dialog.tree, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert _lexicon(window).current.parties.party("isis").english == "Daesh itself"


def test_a_name_is_added_and_taken_away_as_a_chip(window, dialog):
    dialog.choose("isis")
    _type(dialog.form.alias, "دولة الباقية")
    assert "دولة الباقية" in _lexicon(window).current.parties.party("isis").names
    chip = next(one for one in dialog.form.chips if one.name == "دولة الباقية")
    chip.button.click()
    assert "دولة الباقية" not in _lexicon(window).current.parties.party("isis").names


def test_a_refused_name_says_whose_it_is_and_shows_what_is_stored(window, dialog):
    dialog.choose("isis")
    _type(dialog.form.alias, "SDF")
    assert "already a name of" in dialog.message.toPlainText()
    assert dialog.message.isVisible()
    _type(dialog.form.since, "yesterday")
    assert dialog.form.since.text() == (_lexicon(window).current.parties.party("isis").since or "")


def test_a_party_moves_under_another_and_not_into_a_circle(window, dialog):
    dialog.choose("baqir brigade")
    _type(dialog.form.above, "Islamic State")
    assert _lexicon(window).current.parties.party("baqir brigade").parent == "isis"
    above = dialog.model.row_at(dialog.model.index_of("baqir brigade").parent())
    assert above is not None
    assert above.key == "isis"
    dialog.choose("isis")
    _type(dialog.form.above, _lexicon(window).current.parties.party("baqir brigade").english)
    assert _lexicon(window).current.parties.party("isis").parent != "baqir brigade"
    assert dialog.message.isVisible()


def test_hiding_and_the_app_s_own_state(window, dialog):
    dialog.choose("isis")
    assert not dialog.form.restore_button.isEnabled()
    dialog.form.hide_button.click()
    assert _lexicon(window).current.parties.party("isis").hidden
    assert dialog.model.index_of("isis").siblingAtColumn(2).data() == "hidden"
    dialog.form.hide_button.click()
    assert not _lexicon(window).current.parties.party("isis").hidden
    _type(dialog.form.english, "Daesh itself")
    dialog.form.restore_button.click()
    assert _lexicon(window).current.parties.party("isis").english != "Daesh itself"


def test_whether_they_fight_is_a_choice(window, dialog):
    dialog.choose("isis")
    dialog.form.status.setFocus()
    QTest.keyClick(dialog.form.status, Qt.Key.Key_Down)
    QTest.keyClicks(dialog.form.status.view(), "mixed")
    QTest.keyClick(dialog.form.status.view(), Qt.Key.Key_Return)
    assert _lexicon(window).current.parties.party("isis").status is PartyStatus.MIXED


def test_a_new_party_stands_under_the_one_chosen(window, dialog):
    dialog.choose("syrian opposition")
    dialog.new_button.click()
    _type(dialog.form.english, "Hill Hawks", Qt.Key.Key_Tab)
    _type(dialog.form.arabic, "صقور التل", Qt.Key.Key_Tab)
    dialog.form.add_button.click()
    party = _lexicon(window).current.parties.party("hill hawks")
    assert (party.parent, party.arabic) == ("syrian opposition", "صقور التل")
    assert dialog.key == "hill hawks"
    assert dialog.model.index_of("hill hawks").siblingAtColumn(2).data() == "added here"


def test_a_new_place_lies_in_the_one_chosen(window, dialog):
    dialog.tabs.setCurrentIndex(1)
    dialog.choose("deir ez-zor governorate")
    dialog.new_button.click()
    _type(dialog.form.arabic, "قدسارة", Qt.Key.Key_Tab)
    dialog.form.add_button.click()
    [place] = _lexicon(window).current.places.named("قدسارة")
    assert place.parent == "deir ez-zor governorate"


def test_a_new_one_without_a_name_is_refused_in_words(window, dialog):
    dialog.new_button.click()
    dialog.form.add_button.click()
    assert dialog.message.isVisible()
    assert len(_shown(dialog)) == len(_lexicon(window).current.parties.nodes)


def test_what_another_part_of_the_window_changes_is_shown_at_once(window, dialog):
    _lexicon(window).add_party("Hill Hawks", "صقور التل")
    assert "hill hawks" in _shown(dialog)
    window.context.library.undo()
    assert "hill hawks" not in _shown(dialog)


def test_what_is_open_and_chosen_stays_so_when_something_changes(window, dialog):
    dialog.tree.expand(dialog.model.index_of("syrian opposition"))
    dialog.choose("isis")
    _lexicon(window).add_party("Hill Hawks", "صقور التل")
    assert dialog.tree.isExpanded(dialog.model.index_of("syrian opposition"))
    assert dialog.key == "isis"
    assert dialog.model.row_at(dialog.tree.currentIndex()).key == "isis"


def test_a_table_is_taken_in_and_told_in_a_sentence(window, dialog, tmp_path: Path):
    table = tmp_path / "parties.csv"
    table.write_text("english,arabic,parent,status\nHill Hawks,صقور التل,isis,combatant\n", "utf-8")
    dialog.import_table(table)
    assert dialog.message.toPlainText().startswith("1 added, 0 changed")
    assert "hill hawks" in _shown(dialog)


def test_a_table_with_faults_changes_nothing_and_names_the_lines(window, dialog, tmp_path: Path):
    table = tmp_path / "parties.csv"
    table.write_text(
        "english,arabic,parent,status\nHill Hawks,صقور التل,isis,combatant\n"
        "Dawn Guard,,nobody at all,combatant\n",
        "utf-8",
    )
    dialog.import_table(table)
    assert "Line 3: " in dialog.message.toPlainText()
    assert "hill hawks" not in _shown(dialog)


def test_both_tables_are_written_to_a_folder(window, dialog, tmp_path: Path):
    dialog.export_tables(tmp_path / "out")
    assert (tmp_path / "out" / "parties.csv").is_file()
    assert (tmp_path / "out" / "places.csv").is_file()
    assert "parties.csv" in dialog.message.toPlainText()


def test_it_speaks_arabic_at_once_and_puts_arabic_names_first(window, dialog):
    dialog.choose("isis")
    window.menus.action("language.ar").trigger()
    assert dialog.windowTitle() == "الأطراف والأماكن"
    assert dialog.isRightToLeft()
    arabic = _lexicon(window).current.parties.party("isis").arabic
    assert dialog.model.index_of("isis").data() == arabic
    assert dialog.key == "isis"


def test_it_goes_with_the_project(window, dialog):
    window.verbs.close_project()
    assert not dialog.isVisible()


def test_every_control_has_a_name_and_tab_reaches_it(dialog):
    dialog.choose("isis")
    for kind in (QLineEdit, Field, QPushButton):
        for control in dialog.findChildren(kind):
            if control.isVisible():
                said = control.accessibleName() or getattr(control, "text", str)()
                assert said, control
                if control.isEnabled():
                    assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_the_places_are_as_many_as_the_lexicon_has(window, dialog):
    dialog.tabs.setCurrentIndex(1)
    assert dialog.kind is Kind.PLACES
    assert len(_shown(dialog)) == len(_lexicon(window).current.places.nodes)


def test_a_place_is_put_into_a_place_after_parties_were_looked_at(window, dialog):
    dialog.tabs.setCurrentIndex(1)
    dialog.tabs.setCurrentIndex(0)
    dialog.tabs.setCurrentIndex(1)
    dialog.choose("deir ez-zor city")
    _type(dialog.form.above, "Iraq")
    assert _lexicon(window).current.places.place_of("deir ez-zor city").parent == "iraq"
