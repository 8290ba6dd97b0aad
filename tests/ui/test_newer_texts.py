"""Newer texts at work: the tray is found, differences are stepped through, doubles are joined."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from annotator.domain.difference import Change
from annotator.domain.model import ArticleId
from annotator.domain.text import Span
from annotator.ui.brought import Brought
from annotator.ui.context import Focus
from annotator.ui.dialogs.article_details import ArticleDetails
from annotator.ui.dialogs.correct_text import CorrectText
from annotator.ui.dialogs.paste_article import PasteArticle
from annotator.ui.window import MainWindow

LONG = 60_000
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
FILLING = "\n\n".join(f"Paragraph {n} tells of the weather." for n in range(40))
NEWER = f"""Shelling of a market

{FILLING}

At least 14 people were killed and 30 injured when shells hit a market on 5 May 2020.

The market had been closed for a week.

A later report put the dead at 15.
"""


@pytest.fixture
def market(window: MainWindow, qtbot) -> ArticleId:
    """The English article in view, each of its figures claimed."""
    library = window.context.library
    article_id = library.articles.list()[1].id
    window.context.show_article(article_id)
    for reading in library.articles.analysis(article_id).readings:
        library.claims.accept(article_id, reading.span)
    qtbot.waitUntil(lambda: window.reader.view.isVisible())
    return article_id


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def updated(window: MainWindow, market: ArticleId, tmp_path: Path, qtbot) -> ArticleId:
    """The English article with a newer text, which lost the words of one claim."""
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        window.revising.from_file(market, _file(tmp_path, "newer.txt", NEWER))
    qtbot.waitUntil(lambda: window.versions.rows.rowCount() > 0)
    window.reader.setFocus()
    return market


def _import(window: MainWindow, path: Path, qtbot) -> None:
    with qtbot.waitSignal(window.imports.summed_up, timeout=LONG):
        window.verbs.import_paths([path])


def _titles(window: MainWindow) -> list[str]:
    return [one.title for one in window.context.library.articles.list()]


def _button(buttons: list[QPushButton], begin: str) -> QPushButton:
    return next(one for one in buttons if one.text().startswith(begin))


# -- the tray -------------------------------------------------------------------------------------


def test_the_status_line_leads_to_the_tray_of_another_article(window, updated, qtbot):
    window.context.show_article(window.context.library.articles.list()[0].id)
    window.versions_dock.hide()
    assert window.status.tray.text() == "1 claim in the tray"
    qtbot.mouseClick(window.status.tray, LEFT)
    assert window.context.article_id == updated
    assert window.versions_dock.isVisible()
    [card] = window.versions.tray.cards
    assert QApplication.focusWidget() is card.offers[0]


def test_the_list_tells_of_a_tray_until_it_is_empty(window, updated, qtbot):
    index = window.articles.model.index(1)
    tip = Qt.ItemDataRole.ToolTipRole
    assert "1 claim in the tray" in index.data(tip)
    assert "tray" not in window.articles.model.index(0).data(tip)
    [card] = window.versions.tray.cards
    card.offers[0].setFocus()
    qtbot.keyClick(card.offers[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.versions.tray.cards)
    assert "tray" not in index.data(tip)
    assert window.status.tray.isHidden()
    # Nothing is left to do there: the keyboard is in the text again.
    assert window.reader.isAncestorOf(QApplication.focusWidget())


def test_a_claim_in_the_tray_leads_there(window, updated, qtbot):
    library = window.context.library
    [strayed] = library.versions.tray(updated)
    window.context.set_focus(Focus(claim_id=strayed.claim.id))
    assert window.claim.moved.button.text() == "Open tray"
    qtbot.mouseClick(window.claim.moved.button, LEFT)
    [card] = window.versions.tray.cards
    assert QApplication.focusWidget() is card.offers[0]


def test_no_tray_no_mark(window, market):
    assert window.status.tray.isHidden()


def test_tab_goes_from_the_differences_through_the_tray(window, updated, qtbot):
    window.versions.begin()
    [card] = window.versions.tray.cards
    passed = [QApplication.focusWidget()]
    for _ in card.stops:
        qtbot.keyClick(passed[-1], Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed == [window.versions.list, *card.stops]
    qtbot.keyClick(passed[-1], Qt.Key.Key_Escape)
    assert window.reader.isAncestorOf(QApplication.focusWidget())


def test_tab_goes_through_the_offers_of_a_banner_as_they_stand(window, updated, qtbot):
    [what_changed, undo] = window.banner.offers
    what_changed.setFocus()
    qtbot.keyClick(what_changed, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is undo
    qtbot.keyClick(undo, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.banner.close_button


def test_one_version_leaves_the_keyboard_in_the_text(window, market):
    window.reader.setFocus()
    window.verbs.show_versions()
    assert window.reader.isAncestorOf(QApplication.focusWidget())


# -- differences ----------------------------------------------------------------------------------


def test_a_key_steps_through_the_differences_and_leaves_the_keyboard_in_the_text(
    window, updated, qtbot
):
    rows = window.versions.rows.all()
    differing = [at for at, row in enumerate(rows) if row.change is not Change.SAME]
    assert len(differing) > 40
    window.versions.list.setCurrentIndex(window.versions.rows.index(-1, 0))
    seen = []
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, SHIFT, SHIFT):
        with qtbot.waitSignal(window.context.place_asked):
            qtbot.keyClick(window.reader.view, Qt.Key.Key_F7, modifier)
        seen.append(window.versions.list.currentIndex().row())
    assert seen == [differing[0], differing[1], differing[0], differing[-1]]
    assert window.reader.isAncestorOf(QApplication.focusWidget())


def test_buttons_step_through_the_differences_too(window, updated, qtbot):
    before = window.versions.list.currentIndex().row()
    qtbot.mouseClick(window.versions.next, LEFT)
    after = window.versions.list.currentIndex().row()
    assert after != before
    qtbot.mouseClick(window.versions.previous, LEFT)
    qtbot.mouseClick(window.versions.next, LEFT)
    assert window.versions.list.currentIndex().row() == after


def test_a_difference_stands_near_the_top_with_what_is_before_it(window, updated, qtbot):
    shown = window.versions.list
    for _ in range(12):
        qtbot.keyClick(window.reader.view, Qt.Key.Key_F7)
    top = shown.visualRect(shown.currentIndex()).top()
    assert 0 < top < 40
    # It stays there when the rows are measured anew.
    window.resize(window.width() - 120, window.height())
    qtbot.waitUntil(lambda: 0 < shown.visualRect(shown.currentIndex()).top() < 40)


def test_one_version_has_no_difference_to_step_to(window, market, qtbot):
    qtbot.keyClick(window.reader.view, Qt.Key.Key_F7)
    assert "no difference" in window.toast.text


# -- the same article twice -----------------------------------------------------------------------


def test_a_double_is_made_a_newer_version_and_undo_parts_them(window, updated, tmp_path, qtbot):
    again = _file(tmp_path, "again.txt", NEWER.replace("30 injured", "31 injured"))
    _import(window, again, qtbot)
    assert len(_titles(window)) == 3
    qtbot.mouseClick(_button(window.banner.offers, "Make it a newer version"), LEFT)
    library = window.context.library
    assert len(_titles(window)) == 2
    assert window.context.article_id == updated
    assert library.articles.get(updated).version == 3
    assert "31 injured" in library.articles.text(updated)
    assert "version 3" in window.banner.label.text()
    window.verbs.undo()
    assert len(_titles(window)) == 3
    assert library.articles.get(updated).version == 2


def test_the_report_hides_what_went_and_shows_it_when_it_is_back(window, market, tmp_path, qtbot):
    _import(window, _file(tmp_path, "one.txt", NEWER), qtbot)
    report = window.import_report
    assert report.rows.rowCount() == 1
    window.verbs.undo()
    assert report.rows.rowCount() == 0
    window.verbs.redo()
    assert report.rows.rowCount() == 1


def test_undo_in_the_midst_of_an_import_takes_it_back_and_ends_it(window, tmp_path, qtbot):
    files = [_file(tmp_path, f"{n}.txt", f"Report {n}\n\n{n + 2} men died.\n") for n in range(60)]
    with qtbot.waitSignal(window.imports.summed_up, timeout=LONG):
        window.verbs.import_paths(files)
        qtbot.waitUntil(lambda: len(_titles(window)) >= 6, timeout=LONG)
        window.verbs.undo()
    assert len(_titles(window)) == 2
    assert window.import_report.rows.rowCount() == 0
    assert "Nothing was imported" in window.banner.label.text()


def test_an_article_of_the_same_address_is_told_whatever_its_text(window, market, tmp_path, qtbot):
    url = "https://news.example.org/market"
    window.context.library.articles.edit(market, url=url)
    page = (
        f'<html><head><link rel="canonical" href="{url}"><title>Market closed</title></head>'
        "<body><article><h1>Market closed</h1><p>Four guards were wounded at the gate of the"
        " old market on 9 May 2020, the mayor said, before it was closed for the whole of the"
        " summer and its traders were sent home.</p></article></body></html>"
    )
    _import(window, _file(tmp_path, "closed.html", page), qtbot)
    assert "the same address as" in window.banner.label.text()
    assert window.banner.offers[0].text() == "Compare"


def test_long_offers_stand_below_the_sentence_and_keep_the_window_narrow(window, market):
    before = window.minimumSizeHint().width()
    words = "Make it a newer version of “Shelling of a market near…”"
    window.banner.say("It is almost the same text. " * 6, [(words, lambda: None)] * 4)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() == before
    label, offer = window.banner.label, window.banner.offers[0]
    bottom = label.mapTo(window, QPoint(0, label.height())).y()
    assert offer.mapTo(window, QPoint(0, 0)).y() >= bottom
    assert label.width() > 300


def test_a_work_that_a_reviewer_began_is_not_joined_away(window, updated, tmp_path, qtbot):
    library = window.context.library
    _import(window, _file(tmp_path, "again.txt", NEWER.replace("30", "31")), qtbot)
    twice = library.articles.list()[-1].id
    library.claims.accept(twice, library.articles.analysis(twice).readings[0].span)
    qtbot.mouseClick(_button(window.banner.offers, "Make it a newer version"), LEFT)
    assert len(_titles(window)) == 3
    assert "claims of its own" in window.toast.text


# -- dialogs beside the work ----------------------------------------------------------------------


@pytest.fixture
def correcting(window: MainWindow, market: ArticleId) -> CorrectText:
    """The dialog over the first sentence, "12" selected in the text."""
    at = window.context.library.articles.text(market).index("12 people")
    window.reader.view.set_selection(Span(at, at + 2))
    window.verbs.correct_text()
    return window.findChild(CorrectText)


def test_what_is_selected_in_the_text_is_selected_in_the_dialog(correcting, qtbot):
    assert correcting.field.textCursor().selectedText() == "12"
    assert not correcting.isModal()


def test_a_correction_goes_into_the_text_as_it_is_by_then(
    window, market, correcting, tmp_path, qtbot
):
    text = window.context.library.articles.text(market)
    longer = _file(tmp_path, "longer.txt", text.replace("A later", "Nobody slept.\n\nA later"))
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        window.revising.from_file(market, longer)
    qtbot.keyClicks(correcting.field, "17")
    qtbot.mouseClick(correcting.keep, LEFT)
    newest = window.context.library.articles.text(market)
    assert "At least 17 people" in newest
    assert "Nobody slept." in newest


def test_a_correction_of_words_that_are_gone_is_not_lost(
    window, market, correcting, tmp_path, qtbot
):
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        window.revising.from_file(market, _file(tmp_path, "newer.txt", NEWER))
    qtbot.keyClicks(correcting.field, "17")
    qtbot.mouseClick(correcting.keep, LEFT)
    assert correcting.isVisible()
    assert "changed meanwhile" in correcting.fault.text()
    assert "17 people" in correcting.field.toPlainText()
    assert window.context.library.articles.text(market) == NEWER


def test_dialogs_about_an_article_go_with_its_project(window, market, correcting, qtbot):
    window.verbs.edit_article()
    details = window.findChild(ArticleDetails)
    gone = []
    for dialog in (correcting, details):
        dialog.finished.connect(lambda _: gone.append(True))
    window.verbs.close_project()
    assert len(gone) == 2


def test_arabic_words_begin_at_the_right_of_a_field(qtbot):
    dialog = PasteArticle(Brought(text="هجوم على حاجز\nقُتل خمسة جنود"))
    qtbot.addWidget(dialog)
    side = dialog.field.document().defaultTextOption().alignment()
    assert side == Qt.AlignmentFlag.AlignRight
    dialog.field.setPlainText("Attack on a checkpoint")
    side = dialog.field.document().defaultTextOption().alignment()
    assert side == Qt.AlignmentFlag.AlignLeft


def test_a_newer_text_waits_for_an_import_and_says_so(window, market, tmp_path, qtbot):
    files = [_file(tmp_path, f"{n}.txt", f"Report {n}\n\n{n + 2} men died.\n") for n in range(9)]
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        window.verbs.import_paths(files)
        window.revising.from_file(market, _file(tmp_path, "newer.txt", NEWER))
        assert "begins when the present work is done" in window.toast.text
    library = window.context.library
    assert len(library.articles.list()) == 11
    assert library.articles.get(market).version == 2
