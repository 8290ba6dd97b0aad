"""The event pane: pictures of the event that is worked on; keys, clicks, hover and saving."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip

from annotator.domain.model import ResolutionCode
from annotator.services.importing import prepare_text
from annotator.ui.context import Focus
from annotator.ui.panes.event import Picture

LATER = """The checkpoint: a second count

Radio Bank
6 March 2021

On 6 March 2021 the governor said that nine soldiers were killed in the attack near al-Sakhra.
"""


@pytest.fixture
def shown(window, qapp):
    """The window with an event that two articles tell of, its picture open."""
    library = window.context.library
    first = library.articles.list()[0].id
    later = library.articles.add(prepare_text(LATER, "later.txt")).article.id
    keys = [
        f"{article}/{one.key}"
        for article, low in ((first, 5), (later, 9))
        for one in library.conflicts.statements(article)[0]
        if one.citation is None and one.figure.low == low
    ]
    event_id = library.events.create(keys, "Attack on the checkpoint")
    window.verbs.show_picture()
    window.event_pane.show_event(event_id)
    qapp.processEvents()
    return window


@pytest.fixture
def view(shown):
    return shown.event_pane.area.view


def _centre(mark) -> QPoint:
    return mark.rect.center().toPoint()


def test_the_pane_waits_until_it_is_asked_for(window):
    assert not window.event_dock.isVisible()
    assert window.event_pane.area.view.scene is None


def test_without_an_event_it_says_what_to_do(window, qapp):
    window.verbs.show_picture()
    qapp.processEvents()
    assert "Press E on a claim" in window.event_pane.empty.words
    assert window.event_pane.empty.isVisible()


def test_the_shortcut_brings_the_chart_with_the_keyboard_on_it(shown, view):
    assert view.hasFocus()
    assert "5 killed" in " ".join(mark.says for mark in view.scene.marks)
    assert view.accessibleName().startswith("\u2068Attack on the checkpoint")


def test_arrows_go_from_mark_to_mark_and_are_heard(shown, view):
    QTest.keyClick(view, Qt.Key.Key_Home)
    first = view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() != first
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleDescription() == first


def test_enter_shows_the_sentence_and_its_claim(shown, view, qapp):
    QTest.keyClick(view, Qt.Key.Key_End)
    mark = view.mark
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert shown.context.article_id == mark.place.article_id
    assert shown.context.focus == Focus(claim_id=mark.place.claim_id)


def test_a_click_shows_the_sentence_and_its_claim(shown, view, qapp):
    for mark in view.scene.marks:
        if mark.place.claim_id is None:
            continue
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_centre(mark))
        assert shown.context.article_id == mark.place.article_id
        assert shown.context.focus.claim_id == mark.place.claim_id


def test_a_figure_that_a_citation_states_leads_to_the_claim_that_cites_it(shown, view, qapp):
    cited = [one for one in view.scene.marks if one.place.citation_id is not None]
    assert cited
    library = shown.context.library
    claim = next(c for c in library.claims.all() if c.article_id == cited[0].place.article_id)
    library.citations.link_offer(claim.id, library.citations.offers(claim.id)[0])
    qapp.processEvents()
    cited = [one for one in view.scene.marks if one.place.citation_id is not None]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=_centre(cited[0]))
    assert shown.context.focus.claim_id == claim.id


def test_hovering_says_the_figure(shown, view, qapp):
    mark = view.scene.marks[0]
    at = _centre(mark)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == mark.says
    QToolTip.hideText()


def test_a_click_beside_all_marks_changes_nothing(shown, view):
    before = shown.context.focus
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert shown.context.focus == before


def test_the_picture_follows_what_is_decided(shown, view, qapp):
    library = shown.context.library
    flag = next(one for one in library.conflicts.all() if one.event)
    assert any("in conflict" in mark.says for mark in view.scene.marks)
    for one in library.conflicts.all():
        library.conflicts.resolve(
            one.conflict.fingerprint, ResolutionCode.CANNOT_DETERMINE, note="Both may be."
        )
    qapp.processEvents()
    assert flag is not None
    assert not any("in conflict" in mark.says for mark in view.scene.marks)


def test_the_pane_turns_to_the_event_of_the_claim_in_focus(shown, view, qapp):
    library = shown.context.library
    article = next(one for one in library.articles.list() if "market" in one.title)
    reading = library.articles.analysis(article.id).readings[0]
    claim = library.claims.accept(article.id, reading.span)
    library.claims.set_event(claim, "Shells on the market")
    shown.context.show_article(article.id)
    shown.context.set_focus(Focus(claim_id=claim))
    qapp.processEvents()
    assert shown.event_pane.name == "Shells on the market"


def test_the_matrix_and_the_project_are_a_choice_away(shown, view, qapp):
    pane = shown.event_pane
    pane.begin(Picture.MATRIX)
    assert any("cannot both be true" in mark.says for mark in view.scene.marks)
    shown.menus.action("view.project").trigger()
    qapp.processEvents()
    assert "3 articles" in view.scene.says
    assert not pane.events.isVisible()
    shown.menus.action("view.event").trigger()
    assert pane.pictures.value is Picture.TOLL


def test_the_project_counts_what_the_window_counted(shown, view, qapp, qtbot):
    shown.verbs.show_picture("project")
    library = shown.context.library
    whole = library.pictures.project()
    qtbot.waitUntil(lambda: len(shown.overview.progress) == whole.articles)
    qapp.processEvents()
    told = library.pictures.project(shown.overview.progress, shown.overview.severities)
    assert told == whole


def test_it_speaks_arabic_and_is_mirrored_at_once(shown, view, qapp):
    left = view.scene.shapes[0].at.x()
    shown.menus.action("language.ar").trigger()
    qapp.processEvents()
    assert view.scene.shapes[0].at.x() > left + 100
    assert "قتيل" in " ".join(mark.says for mark in view.scene.marks) or "قتلى" in view.scene.says
    shown.menus.action("language.en").trigger()


def test_it_wears_the_dark_at_once(shown, view, qapp):
    light = view.scene.paper
    shown.menus.action("theme.dark").trigger()
    qapp.processEvents()
    assert view.scene.paper.lightness() < light.lightness()


def test_the_picture_shown_is_saved_where_the_reviewer_says(shown, tmp_path, monkeypatch):
    target = tmp_path / "toll.svg"
    asked = []

    def choose(parent, title, offered, filters):
        asked.append(offered)
        return str(target), "SVG (*.svg)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    shown.menus.action("picture.save").trigger()
    assert asked[0].endswith("Attack on the checkpoint.svg")
    assert target.read_bytes().startswith(b"<?xml")
    assert "toll.svg" in shown.toast.text


def test_a_name_without_an_ending_never_replaces_another_file(shown, tmp_path):
    (tmp_path / "toll.svg").write_text("mine")
    shown.verbs.save_picture_to(tmp_path / "toll")
    assert (tmp_path / "toll.svg").read_text() == "mine"
    assert "nothing was written" in shown.toast.text
    shown.verbs.save_picture_to(tmp_path / "other", ".png")
    assert (tmp_path / "other.png").exists()


def test_a_place_that_cannot_be_written_is_told(shown, tmp_path):
    shown.verbs.save_picture_to(tmp_path / "gone" / "toll.svg")
    assert "cannot be written" in shown.toast.text
