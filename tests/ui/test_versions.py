"""A newer text in the window: what changed is shown, and no claim is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytest_httpserver import HTTPServer

from annotator.domain.difference import Change
from annotator.domain.model import ArticleId
from annotator.domain.text import Span
from annotator.ui.context import Focus
from annotator.ui.dialogs.correct_text import CorrectText
from annotator.ui.window import MainWindow

NEWER = (
    "Shelling of a market\n\n"
    "At least 14 people were killed and 30 injured when shells hit a market on 5 May 2020.\n\n"
    "The market had been closed for a week.\n\n"
    "A later report put the dead at 15.\n"
)


@pytest.fixture
def market(window: MainWindow, qtbot) -> ArticleId:
    """The English article in view, each of its figures claimed."""
    library = window.context.library
    assert library is not None
    article_id = library.articles.list()[1].id
    window.context.show_article(article_id)
    for reading in library.articles.analysis(article_id).readings:
        library.claims.accept(article_id, reading.span)
    qtbot.waitUntil(lambda: window.reader.view.isVisible())
    return article_id


def update(
    window: MainWindow, article_id: ArticleId, tmp_path: Path, qtbot, text: str = NEWER
) -> None:
    path = tmp_path / "newer.txt"
    path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        window.revising.from_file(article_id, path)
    window.verbs.show_versions()
    qtbot.waitUntil(lambda: window.versions.rows.rowCount() > 0)


def quotes(window: MainWindow, article_id: ArticleId) -> list[tuple[str, int]]:
    library = window.context.library
    assert library is not None
    return [(one.anchor.quote, one.version) for one in library.claims.of(article_id)]


def test_a_newer_file_shows_what_changed(window, market, tmp_path, qtbot):
    update(window, market, tmp_path, qtbot)
    rows = window.versions.rows.all()
    changed = [row for row in rows if row.change is Change.CHANGED]
    assert [mark.of(row.older.words) for row in changed for mark in row.older.marks] == ["12"]
    assert [mark.of(row.newer.words) for row in changed for mark in row.newer.marks] == ["14"]
    added = [row.newer.words for row in rows if row.change is Change.ADDED]
    assert added == ["The market had been closed for a week."]


def test_each_claim_is_in_its_place_or_in_the_tray(window, market, tmp_path, qtbot):
    update(window, market, tmp_path, qtbot)
    placed = dict(quotes(window, market))
    assert placed["30"] == 2
    [card] = window.versions.tray.cards
    assert card.quote.text == "At least 12 people"
    assert "1 claim waits in the tray" in window.banner.label.text()


def test_one_click_puts_a_claim_back(window, market, tmp_path, qtbot):
    update(window, market, tmp_path, qtbot)
    [card] = window.versions.tray.cards
    assert "14" in card.offers[0].accessibleName()
    qtbot.mouseClick(card.offers[0], Qt.MouseButton.LeftButton)
    assert ("At least 14 people", 2) in quotes(window, market)
    qtbot.waitUntil(lambda: not window.versions.tray.cards)
    window.verbs.undo()
    qtbot.waitUntil(lambda: len(window.versions.tray.cards) == 1)


def test_a_claim_can_be_put_on_the_words_selected(window, market, tmp_path, qtbot):
    update(window, market, tmp_path, qtbot)
    [card] = window.versions.tray.cards
    qtbot.mouseClick(card.selected, Qt.MouseButton.LeftButton)
    assert "Select the words" in window.toast.text
    at = window.context.library.articles.text(market).index("14 people")
    window.reader.view.set_selection(Span(at, at + 9))
    qtbot.mouseClick(card.selected, Qt.MouseButton.LeftButton)
    assert ("14 people", 2) in quotes(window, market)


def test_undo_brings_the_older_text_and_every_claim_back(window, market, tmp_path, qtbot):
    before = quotes(window, market)
    update(window, market, tmp_path, qtbot)
    undo = next(one for one in window.banner.offers if one.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert quotes(window, market) == before
    assert window.context.library.articles.get(market).version == 1


def test_the_older_text_can_be_had_again(window, market, tmp_path, qtbot):
    update(window, market, tmp_path, qtbot)
    qtbot.mouseClick(window.versions.restore, Qt.MouseButton.LeftButton)
    library = window.context.library
    assert library.articles.get(market).version == 3
    assert "At least 12 people" in library.articles.text(market)
    assert not library.versions.tray(market)


def test_the_same_text_again_changes_nothing(window, market, tmp_path, qtbot):
    text = window.context.library.articles.text(market)
    path = tmp_path / "again.txt"
    path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        window.revising.from_file(market, path)
    assert "nothing was changed" in window.banner.label.text()
    assert window.context.library.articles.get(market).version == 1


def test_a_slip_of_reading_is_corrected_as_a_version(window, market, qtbot):
    library = window.context.library
    at = library.articles.text(market).index("hit a market")
    window.reader.view.set_selection(Span(at, at + 3))
    window.verbs.correct_text()
    dialog = window.findChild(CorrectText)
    assert dialog.field.toPlainText().startswith("At least 12")
    assert not dialog.keep.isEnabled()
    cursor = dialog.field.textCursor()
    cursor.setPosition(dialog.field.toPlainText().index("shells"))
    cursor.insertText("mortar ")
    dialog.note.setText("the scan lost a word")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert "when mortar shells hit a market" in library.articles.text(market)
    assert library.versions.of(market)[-1].note == "the scan lost a word"
    assert not library.versions.tray(market)


def test_an_article_without_an_address_says_where_to_write_it(window, market):
    window.verbs.fetch_again()
    assert "F2" in window.toast.text


def test_fetching_again_asks_before_it_reads_from_the_own_network(
    window, market, qtbot, httpserver: HTTPServer
):
    page = "".join(f"<p>{line}</p>" for line in NEWER.splitlines()[2:] if line)
    httpserver.expect_request("/market").respond_with_data(
        f"<html><body><article><h1>Shelling of a market</h1>{page}</article></body></html>",
        content_type="text/html; charset=utf-8",
    )
    library = window.context.library
    library.articles.edit(market, url=httpserver.url_for("/market"))
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        window.verbs.fetch_again()
    assert library.articles.get(market).version == 1
    box = window.findChild(QMessageBox)
    assert "own network" in box.text()
    fetch = next(one for one in box.findChildren(QPushButton) if one.text() == "Fetch")
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        qtbot.mouseClick(fetch, Qt.MouseButton.LeftButton)
    assert library.articles.get(market).version == 2
    assert "At least 14 people" in library.articles.text(market)
    assert library.versions.of(market)[-1].origin == "fetch"


def test_two_articles_are_compared_side_by_side(window, market, qtbot):
    other = window.context.library.articles.list()[0]
    window.verbs.compare(market, other.id)
    qtbot.waitUntil(lambda: window.versions.rows.rowCount() > 0)
    assert other.title in window.versions.titles[0].text()
    qtbot.mouseClick(window.versions.back, Qt.MouseButton.LeftButton)
    assert "one version" in window.versions.empty.words


def test_a_row_leads_to_its_place_in_the_text(window, market, tmp_path, qtbot):
    update(window, market, tmp_path, qtbot)
    window.versions.begin()
    with qtbot.waitSignal(window.context.place_asked) as asked:
        qtbot.keyClick(window.versions.list, Qt.Key.Key_Return)
    article_id, span = asked.args
    assert article_id == market
    assert "14 people" in span.of(window.context.library.articles.text(market))


def test_words_of_an_older_text_are_not_looked_for_in_the_newest(window, market, tmp_path, qtbot):
    update(window, market, tmp_path, qtbot)
    [card] = window.versions.tray.cards
    window.context.set_focus(Focus(claim_id=card.claim_id))
    assert "Open tray" in window.claim.moved.button.text()
    asked: list[object] = []
    window.context.place_asked.connect(lambda *place: asked.append(place))
    claim = window.context.library.claims.get(card.claim_id)
    window.context.go_to(claim.article_id, claim.anchor.span, claim.version)
    assert asked == []
    window.versions.tray.cards[0].offers[0].click()
    moved = window.context.library.claims.get(card.claim_id)
    window.context.go_to(moved.article_id, moved.anchor.span, moved.version)
    assert asked == [(moved.article_id, moved.anchor.span)]
