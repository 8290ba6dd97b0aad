"""What a reviewer must see without scrolling, and what must not move under their eyes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.model import ConflictType
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.ui.context import Focus
from annotator.ui.menus import LEFT_TO_RIGHT_ISOLATE
from annotator.ui.window import MainWindow

DISPUTED = """Raid near the grain silos

On 4 April 2022 six soldiers of the Syrian army were killed near the grain silos.[1]

References

1. "Grain silos: six members of the Revolutionary Guards killed in a raid". Local Monitor. 2022-04-05.
"""

Make = Callable[..., MainWindow]


@pytest.fixture
def disputed(tmp_path: Path) -> Path:
    """A project with one conflict between a text and its own reference."""
    path = tmp_path / "Silos.annotator"
    with Library.open(path, create=True, reviewer="Reader") as library:
        library.articles.add(prepare_text(DISPUTED, "silos.txt"))
    return path


def _seen(widget: QWidget, pane: QWidget) -> bool:
    """Say whether all of a widget is seen inside a pane."""
    place = QRect(widget.mapTo(pane, QPoint(0, 0)), widget.size())
    return (
        widget.isVisible()
        and widget.visibleRegion().boundingRect().height() >= (widget.height() - 1)
        and pane.rect().contains(place)
    )


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1440, 900), (1920, 1080)])
def test_a_conflict_is_seen_whole(
    make_window: Make, disputed: Path, qapp: QApplication, language: str, width: int, height: int
) -> None:
    window = make_window(language=language)
    window.resize(width, height)
    window.place_docks()
    window.projects.open(disputed)
    qapp.processEvents()
    window.menus.action("conflict.next").trigger()
    for _ in range(3):
        qapp.processEvents()
    detail = window.conflicts.detail
    assert detail.sentence.text()
    for part in (detail.sentence, detail.line, detail.a.quotes[0], detail.b.quotes[0]):
        assert _seen(part, window.conflicts), part
    assert _seen(window.conflicts.settle.settle_button, window.conflicts)
    # The text keeps more room than the conflicts leave to it at least.
    assert window.reader.height() > height / 3


def test_the_question_for_a_name_moves_no_text(
    make_window: Make, disputed: Path, qapp: QApplication
) -> None:
    window = make_window()
    window.projects.open(disputed)
    qapp.processEvents()
    before = window.reader.view.mapTo(window, QPoint(0, 0))
    window.name_banner.ask()
    qapp.processEvents()
    assert window.name_banner.isVisible()
    assert window.reader.view.mapTo(window, QPoint(0, 0)) == before


def test_a_new_link_is_brought_into_view(
    make_window: Make, disputed: Path, qapp: QApplication
) -> None:
    window = make_window()
    window.resize(1280, 800)
    window.projects.open(disputed)
    library = window.context.library
    assert library is not None
    article = library.articles.list()[0]
    reading = library.articles.analysis(article.id).readings[0]
    claim = library.claims.accept(article.id, reading.span)
    window.context.show_article(article.id)
    window.context.set_focus(Focus(claim_id=claim))
    qapp.processEvents()
    window.claim.link_first()
    for _ in range(3):
        qapp.processEvents()
    card = window.claim.links.cards[0]
    assert not card.visibleRegion().isEmpty()


def test_what_is_offered_changes_its_language_at_once(
    make_window: Make, disputed: Path, qapp: QApplication
) -> None:
    window = make_window()
    window.projects.open(disputed)
    library = window.context.library
    assert library is not None
    article = library.articles.list()[0]
    reading = library.articles.analysis(article.id).readings[0]
    claim = library.claims.accept(article.id, reading.span)
    window.context.show_article(article.id)
    window.context.set_focus(Focus(claim_id=claim))
    qapp.processEvents()
    (row,) = window.claim.links.offer_rows
    assert row.button.text() == "Link  L"
    window.menus.action("language.ar").trigger()
    (row,) = window.claim.links.offer_rows
    assert row.button.text() == "ربط  L"
    assert row.why.text() == "مُشار إليه في الجملة نفسها"


def test_the_keys_of_a_menu_keep_their_order_in_arabic(make_window: Make) -> None:
    window = make_window(language="ar")
    for action_id, keys in (("view.zoom_in", "Ctrl++"), ("view.back", "Alt+→")):
        shown = window.menus.action(action_id).text().partition("\t")[2]
        assert shown.startswith(f"{LEFT_TO_RIGHT_ISOLATE}{keys}")


def test_the_picture_shows_an_open_conflict_and_prints_nothing(
    disputed: Path, tmp_path: Path
) -> None:
    with Library.open(disputed, reviewer="Reader") as library:
        article = library.articles.list()[0]
        library.claims.accept(article.id, library.articles.analysis(article.id).readings[0].span)
        (flag,) = [one for one in library.conflicts.all() if one.claim_ids]
        assert flag.conflict.type is ConflictType.PARTY
    code = (
        "import sys\nfrom pathlib import Path\nfrom annotator.library import Library\n"
        "from annotator.ui import app\n"
        "with Library.open(Path(sys.argv[1]), read_only=True) as library:\n"
        "    app.picture(library, Path(sys.argv[2]), language='ar', theme='dark')\n"
    )
    drawn = tmp_path / "window.png"
    ran = subprocess.run(
        [sys.executable, "-c", code, str(disputed), str(drawn)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    assert drawn.stat().st_size > 20_000


@pytest.mark.parametrize("name", ["party", "place"])
def test_undo_reaches_the_project_from_a_field_that_was_just_filled(
    make_window: Make, disputed: Path, qapp: QApplication, name: str
) -> None:
    window = make_window()
    window.projects.open(disputed)
    library = window.context.library
    assert library is not None
    article = library.articles.list()[0]
    claim = library.claims.accept(
        article.id, library.articles.analysis(article.id).readings[0].span
    )
    window.context.show_article(article.id)
    window.context.set_focus(Focus(claim_id=claim))
    qapp.processEvents()
    before = library.claims.get(claim).figure
    field = getattr(window.claim.figure.sentence, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Asayish")
    if field.completer() is not None:
        field.completer().popup().hide()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert library.claims.get(claim).figure != before
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert library.claims.get(claim).figure == before


def test_the_keyboard_goes_back_to_the_text_when_something_is_left_or_done(
    make_window: Make, disputed: Path, qapp: QApplication
) -> None:
    window = make_window()
    window.projects.open(disputed)
    library = window.context.library
    assert library is not None
    article = library.articles.list()[0]
    claim = library.claims.accept(
        article.id, library.articles.analysis(article.id).readings[0].span
    )
    window.context.show_article(article.id)
    window.context.set_focus(Focus(claim_id=claim))
    qapp.processEvents()

    def reading() -> bool:
        return window.reader.isAncestorOf(QApplication.focusWidget())

    for action in ("citation.new", "conflict.declare", "conflict.resolve", "claim.party"):
        window.reader.setFocus()
        window.menus.action(action).trigger()
        qapp.processEvents()
        assert not reading(), action
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert reading(), action
    window.menus.action("conflict.resolve").trigger()
    window.conflicts.settle.note.setPlainText("The page was read.")
    window.conflicts.settle.settle_button.setFocus()
    QTest.keyClick(window.conflicts.settle.settle_button, Qt.Key.Key_Return)
    assert not any(flag.open for flag in library.conflicts.all())
    assert reading()


def test_undo_says_what_it_took_back(make_window: Make, disputed: Path, qapp: QApplication) -> None:
    window = make_window()
    window.projects.open(disputed)
    library = window.context.library
    assert library is not None
    article = library.articles.list()[0]
    library.articles.edit(article.id, publisher="Example News")
    window.menus.action("edit.undo").trigger()
    assert window.toast.text == "Undone: edit article details"
    window.menus.action("edit.redo").trigger()
    assert window.toast.text == "Done again: edit article details"


def test_rows_of_the_lists_follow_each_other_without_gap_or_overlap(
    make_window: Make, disputed: Path, qtbot: QtBot
) -> None:
    with Library.open(disputed, reviewer="Reader") as library:
        for number in range(4):
            text = DISPUTED.replace("silos", f"silos of the northern quarter {number}")
            library.articles.add(prepare_text(text, f"silos{number}.txt"))
    window = make_window()
    window.projects.open(disputed)

    def in_order(rows: QListView) -> bool:
        model = rows.model()
        places = [rows.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
        follow = all(below.top() == above.bottom() + 1 for above, below in pairwise(places))
        return len(places) > 2 and rows.viewport().width() > rows.width() / 2 and follow

    for width in (1500, 1100, 1300):
        window.resize(width, 820)
        for rows in (window.conflicts.list, window.articles.list):
            qtbot.waitUntil(lambda rows=rows: in_order(rows), timeout=2000)


def test_a_pane_that_is_asked_for_comes_to_the_front(
    make_window: Make, disputed: Path, qapp: QApplication
) -> None:
    window = make_window()
    window.projects.open(disputed)
    qapp.processEvents()
    window.history_dock.toggleViewAction().trigger()
    qapp.processEvents()
    assert not window.history.visibleRegion().isEmpty()


def test_whatever_the_keyboard_reaches_has_a_name(
    make_window: Make, disputed: Path, qapp: QApplication
) -> None:
    window = make_window()
    window.projects.open(disputed)
    library = window.context.library
    assert library is not None
    article = library.articles.list()[0]
    claim = library.claims.accept(
        article.id, library.articles.analysis(article.id).readings[0].span
    )
    window.context.show_article(article.id)
    window.context.set_focus(Focus(claim_id=claim))
    window.claim.link_first()
    window.claim.notes_fold.setChecked(True)
    window.menus.action("conflict.next").trigger()
    qapp.processEvents()
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and (widget.text() or widget.toolTip()))
        # The tabs of docks are made by Qt and read out their own texts.
        and not (isinstance(widget, QTabBar) and widget.parent() is window)
    ]
    assert not nameless
