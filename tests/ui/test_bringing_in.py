"""Documents come into the window: dropped, pasted, fetched; and their links are quiet ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import make_pdf
import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytest_httpserver import HTTPServer

from annotator.domain.text import Span
from annotator.ui.context import Focus
from annotator.ui.dialogs.address import ImportFromWeb, is_own
from annotator.ui.dialogs.paste_article import PasteArticle
from annotator.ui.panes.article_marks import is_link

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
LONG = 60_000

PAGE = """<!doctype html><html lang="en"><head><title>Shelling of a mill</title></head><body>
<article><h1>Shelling of a mill</h1>
<p>Eleven people were killed when shells hit the mill near <a href="https://places.example.org/mill">the old canal</a> on 5 May 2021, a monitor
said.<sup><a href="#one">[1]</a></sup> The mill was closed after that for more than a year.</p>
<h2>References</h2><ol><li id="one">"<a href="https://news.example.org/mill">Mill hit, eleven
dead</a>". Example News. 6 May 2021.</li></ol></article></body></html>
"""
REPORT = "Raid near a bridge\n\nFour people were killed in the raid on 1 May 2019.\n"


class Browser(QObject):
    """Stands in for the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    """What is asked of the browser; nothing is opened."""
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("https")


def _data(
    *, files: tuple[Path, ...] = (), urls: tuple[str, ...] = (), html: str = "", text: str = ""
) -> QMimeData:
    data = QMimeData()
    if files or urls:
        data.setUrls([*(QUrl.fromLocalFile(str(one)) for one in files), *map(QUrl, urls)])
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    return data


def _enter(window, data: QMimeData) -> QDragEnterEvent:
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDragEnterEvent(QPoint(9, 9), actions, data, Qt.MouseButton.LeftButton, NONE)
    # An event counts as accepted until somebody ignores it.
    event.ignore()
    QApplication.sendEvent(window, event)
    return event


def _drop(window, data: QMimeData) -> QDropEvent:
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    _enter(window, data)
    event = QDropEvent(QPointF(9, 9), actions, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(window, event)
    return event


def _titles(window) -> list[str]:
    return [one.title for one in window.context.library.articles.list()]


def _write(folder: Path, name: str, words: str) -> Path:
    path = folder / name
    path.write_text(words, "utf-8")
    return path


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page."""
    return _write(tmp_path, "mill.html", PAGE)


@pytest.fixture
def with_page(window, page, qtbot):
    """A window that shows the article of a saved page."""
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        _drop(window, _data(files=(page,)))
    newest = window.context.library.articles.list()[-1]
    window.context.show_article(newest.id)
    return window


# -- dropping -------------------------------------------------------------------------------------


def test_what_is_dragged_above_the_window_is_told_before_it_is_dropped(window, tmp_path):
    first, second = _write(tmp_path, "a.txt", REPORT), _write(tmp_path, "b.md", REPORT)
    event = _enter(window, _data(files=(first, second)))
    assert event.isAccepted()
    assert window.cue.isVisible()
    assert window.cue.words == "2 files will be imported"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.cue.isVisible()


def test_the_cue_names_folders_pages_passages_and_words(window, tmp_path):
    def cue(data: QMimeData) -> str:
        _enter(window, data)
        return window.cue.words

    folder = tmp_path / "folder"
    folder.mkdir()
    assert cue(_data(files=(folder,))) == "All documents in 1 folder will be imported"
    page = "https://news.example.org/mill?page=1"
    assert cue(_data(urls=(page,))) == "This page will be fetched from \u2066news.example.org\u2069"
    assert cue(_data(text=page)) == "This page will be fetched from \u2066news.example.org\u2069"
    passage = cue(_data(html="<p>Four were killed.</p>", text="Four were killed."))
    assert passage == "This passage becomes an article, with its links"
    assert cue(_data(text="Four were killed.")) == "This text becomes an article"


def test_a_link_in_mozillas_own_form_is_an_address(window):
    data = QMimeData()
    data.setData("text/x-moz-url", "https://news.example.org/mill\nMill hit".encode("utf-16-le"))
    _enter(window, data)
    assert "news.example.org" in window.cue.words


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://files.example.org/a"])
def test_an_address_that_is_no_page_is_not_welcome(window, address):
    assert not _enter(window, _data(urls=(address,))).isAccepted()
    assert not window.cue.isVisible()


def test_a_dropped_file_is_copied_and_never_moved(window, tmp_path, qtbot):
    path = _write(tmp_path, "raid.txt", REPORT)
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        event = _drop(window, _data(files=(path,)))
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert not window.cue.isVisible()
    assert path.exists()


def test_a_folder_brings_every_document_in_it_and_says_what_it_passed_over(window, tmp_path, qtbot):
    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    _write(folder, "raid.txt", REPORT)
    _write(folder / "inner", "mill.html", PAGE)
    (folder / "photo.jpeg").write_bytes(b"\xff\xd8\xff")
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        _drop(window, _data(files=(folder,)))
    assert _titles(window)[2:] == ["Shelling of a mill", "Raid near a bridge"]
    assert "1 file was passed over" in window.banner.label.text()


def test_a_file_dropped_on_the_start_page_begins_a_project(
    make_window, tmp_path, monkeypatch, qtbot
):
    chosen = tmp_path / "Mill.annotator"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    window = make_window()
    data = _data(files=(_write(tmp_path, "raid.txt", REPORT),))
    _enter(window, data)
    assert window.cue.words == "1 file will be imported\nA new project is made for it"
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        _drop(window, data)
    assert window.context.library.path == chosen
    assert _titles(window) == ["Raid near a bridge"]


def test_a_passage_dragged_from_a_page_keeps_its_links(window, qtbot):
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        _drop(window, _data(html=PAGE, text="Shelling of a mill\nEleven people were killed."))
    library = window.context.library
    newest = library.articles.list()[-1]
    links = {one.url for one in library.articles.outline(newest.id).hyperlinks}
    assert "https://places.example.org/mill" in links


def test_plain_words_that_are_dropped_become_an_article(window, qtbot):
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        _drop(window, _data(text=REPORT))
    assert _titles(window)[-1] == "Raid near a bridge"


# -- pasting --------------------------------------------------------------------------------------


def test_a_passage_on_the_clipboard_is_taken_with_its_links_or_as_words(window, qtbot):
    QGuiApplication.clipboard().setMimeData(_data(html=PAGE, text=REPORT))
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    dialog = window.findChild(PasteArticle)
    assert dialog.rich.isChecked()
    assert dialog.field.isReadOnly()
    dialog.rich.setChecked(False)
    assert not dialog.field.isReadOnly()
    assert dialog.html == ""
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        dialog.accept()
    assert _titles(window)[-1] == "Raid near a bridge"


def test_words_without_any_build_are_pasted_as_words(window):
    html = "<p>Four people were <b>killed</b>.</p>"
    QGuiApplication.clipboard().setMimeData(_data(html=html, text="Four people were killed."))
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    assert not window.findChild(PasteArticle).rich.isChecked()


def test_a_lone_address_on_the_clipboard_is_asked_about(window):
    QGuiApplication.clipboard().setText(" https://news.example.org/mill ")
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    dialog = window.findChild(ImportFromWeb)
    assert dialog.field.toPlainText() == "https://news.example.org/mill"


# -- fetching -------------------------------------------------------------------------------------


def _ask(window, *addresses: str) -> ImportFromWeb:
    window.menus.action("import.web").trigger()
    dialog = window.findChild(ImportFromWeb)
    dialog.field.setPlainText("\n".join(addresses))
    return dialog


def test_a_page_of_the_own_network_is_fetched_only_once_somebody_said_so(
    window, httpserver: HTTPServer, qtbot
):
    httpserver.expect_request("/mill").respond_with_data(PAGE, content_type="text/html")
    dialog = _ask(window, httpserver.url_for("/mill"))
    assert "is an address of your own computer or network" in dialog.own_named.text()
    assert not dialog.fetch.isEnabled()
    assert httpserver.log == []
    dialog.own.setChecked(True)
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        QTest.mouseClick(dialog.fetch, Qt.MouseButton.LeftButton)
    article = window.context.library.articles.list()[-1]
    assert (article.title, article.url) == ("Shelling of a mill", httpserver.url_for("/mill"))
    assert len(httpserver.log) == 1


def test_a_public_address_asks_nothing(window):
    dialog = _ask(window, "https://news.example.org/mill")
    assert not dialog.own.isVisible()
    assert dialog.fetch.isEnabled()


def test_lines_that_are_no_addresses_are_told_and_keep_the_dialog_open(window):
    dialog = _ask(window, "https://news.example.org/mill", "the mill", "file:///etc/passwd")
    dialog.accept()
    assert dialog.isVisible()
    assert "“the mill” is no address of a web page." in dialog.fault.text()
    assert "only http and https are, not file" in dialog.fault.text()


def test_ctrl_enter_fetches_and_enter_begins_a_line(window):
    dialog = _ask(window, "the mill")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.fault.isHidden()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, CONTROL)
    assert not dialog.fault.isHidden()


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("http://127.0.0.1:8000/", True),
        ("http://[::1]/", True),
        ("http://192.168.1.5/a", True),
        ("http://localhost/a", True),
        ("http://printer.local/", True),
        ("https://news.example.org/a", False),
        ("http://93.184.216.34/", False),
        ("www.example.org", False),
        ("http://[broken", False),
    ],
)
def test_an_address_says_itself_whether_it_is_of_the_own_network(address, own):
    assert is_own(address) is own


def test_a_site_that_refuses_is_told_and_can_be_asked_again(window, httpserver: HTTPServer, qtbot):
    httpserver.expect_oneshot_request("/mill").respond_with_data("no", status=404)
    httpserver.expect_request("/mill").respond_with_data(PAGE, content_type="text/html")
    dialog = _ask(window, httpserver.url_for("/mill"))
    dialog.own.setChecked(True)
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        dialog.accept()
    assert "could not be read" in window.banner.label.text()
    [again] = window.banner.offers
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert _titles(window)[-1] == "Shelling of a mill"


def test_a_dropped_address_of_the_own_network_is_asked_about(window, httpserver: HTTPServer):
    _drop(window, _data(urls=(httpserver.url_for("/mill"),)))
    dialog = window.findChild(ImportFromWeb)
    assert dialog.field.toPlainText() == httpserver.url_for("/mill")
    assert httpserver.log == []


def test_an_import_can_be_cancelled_while_a_site_is_silent(window, httpserver: HTTPServer, qtbot):
    from threading import Event

    go, asked = Event(), Event()

    def silent(_):
        asked.set()
        go.wait(30)
        raise AssertionError("nobody waits for this")

    httpserver.expect_request("/mill").respond_with_handler(silent)
    dialog = _ask(window, httpserver.url_for("/mill"))
    dialog.own.setChecked(True)
    with qtbot.waitSignal(window.jobs.progressed, timeout=LONG):
        dialog.accept()
    qtbot.waitUntil(asked.is_set, timeout=LONG)
    with qtbot.waitSignal(window.jobs.ended, timeout=10_000):
        QTest.mouseClick(window.status.cancel, Qt.MouseButton.LeftButton)
    go.set()
    httpserver.clear_assertions()
    assert len(_titles(window)) == 2


# -- links ----------------------------------------------------------------------------------------


def _place(window, words: str) -> QPoint:
    view = window.reader.view
    point = view.text.index(words) + 1
    QApplication.processEvents()
    return view.caret_rect(point).center() + QPoint(2, 0)


def test_a_link_is_followed_with_ctrl_held_and_not_otherwise(with_page, browser):
    view = with_page.reader.view
    where = _place(with_page, "the old canal")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, where)
    assert browser.opened == []
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, where)
    assert browser.opened == ["https://places.example.org/mill"]


def test_a_link_says_where_it_leads(with_page):
    view = with_page.reader.view
    key = next(key for key in view.spans_at(view.text.index("the old canal")) if is_link(key))
    assert "https://places.example.org/mill" in view.span_of(key).label
    assert "Ctrl+click" in view.span_of(key).label


def test_a_claim_upon_a_link_is_what_a_click_hits(with_page):
    library, view = with_page.context.library, with_page.reader.view
    start = view.text.index("the mill near")
    end = view.text.index("the old canal") + len("the old canal")
    claim = library.claims.add(with_page.context.article_id, Span(start, end))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, NONE, _place(with_page, "the old canal")
    )
    assert with_page.context.focus.claim_id == claim


def test_a_mark_tells_its_reference_with_its_address(with_page):
    view = with_page.reader.view
    key = view.spans_at(view.text.index("[1]"))[0]
    assert "Mill hit, eleven dead" in " ".join(view.span_of(key).label.split())
    assert "https://news.example.org/mill" in view.span_of(key).label


def test_the_card_of_a_link_opens_the_cited_page(with_page, browser):
    with_page.reader.next_item()
    with_page.reader.accept()
    with_page.claim.link_first()
    [card] = with_page.claim.links.cards
    assert card.open_archived.isHidden()
    QTest.mouseClick(card.open_page, Qt.MouseButton.LeftButton)
    assert browser.opened == ["https://news.example.org/mill"]


# -- pages ----------------------------------------------------------------------------------------


def test_a_document_with_pages_says_the_page_of_the_text_and_of_a_claim(window, tmp_path, qtbot):
    path = tmp_path / "weekly.pdf"
    path.write_bytes(make_pdf.of_pages(2))
    assert not window.status.page.isVisible()
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        _drop(window, _data(files=(path,)))
    library = window.context.library
    newest = library.articles.list()[-1]
    window.context.show_article(newest.id)
    assert window.status.page.text() == "Page 1"
    second = library.articles.outline(newest.id).pages[1].start
    window.context.set_focus(
        Focus(claim_id=library.claims.add(newest.id, Span(second, second + 9)))
    )
    assert window.status.page.text() == "Page 2"
    assert window.claim.place.text() == "page 2"
    window.context.show_article(library.articles.list()[0].id)
    assert not window.status.page.isVisible()
