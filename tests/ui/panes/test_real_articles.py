"""The panes on the real articles: everything can be decided by keys, and all of it undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from annotator.domain.model import ConflictType, Verdict
from annotator.library import Library
from annotator.services.importing import prepare
from annotator.settings import Settings
from annotator.ui.context import Context
from annotator.ui.panes.claim import ClaimPane
from annotator.ui.panes.conflicts import ConflictsPane
from annotator.ui.panes.reader_pane import ReaderPane

Panes = tuple[Context, ReaderPane, ClaimPane, ConflictsPane]


@pytest.fixture(params=["en", "ar"])
def panes(
    request: pytest.FixtureRequest, articles_dir: Path, tmp_path: Path, show: Callable[..., None]
) -> Iterator[Panes]:
    """The three panes on a project of both articles, in each language."""
    library = Library.open(tmp_path / "real.annotator", create=True, reviewer="Salma")
    for file in sorted(articles_dir.glob("*.txt")):
        library.articles.add(prepare(file))
    context = Context(Settings(), request.param)
    context.set_library(library)
    reader, claim, conflicts = ReaderPane(context), ClaimPane(context), ConflictsPane(context)
    window = QSplitter()
    for pane in (reader, claim, conflicts):
        window.addWidget(pane)
    show(window, 1800, 800)
    yield context, reader, claim, conflicts
    context.set_library(None)


def test_every_figure_of_both_is_decided_by_keys_and_taken_back(panes: Panes, qtbot: QtBot) -> None:
    context, reader, claim, _ = panes
    library = context.library
    assert library is not None
    acts = 0
    for article in library.articles.list():
        context.show_article(article.id)
        reader.view.setFocus()
        reader.next_item()
        for number in range(library.articles.progress(article.id).figures):
            assert context.focus.suggestion is not None
            if number % 3 == 2:
                reader.dismiss()
                acts += 1
                continue
            qtbot.keyClick(reader.view, Qt.Key.Key_Return)
            claim.begin_verdict()
            focused = QApplication.focusWidget()
            assert focused is not None
            qtbot.keyClick(focused, Qt.Key.Key_1)
            acts += 2
        progress = library.articles.progress(article.id)
        assert progress.decided == progress.figures
    assert {one.verdict for one in library.claims.all()} == {Verdict.SUPPORTED}
    for _ in range(acts):
        library.undo()
    assert library.claims.all() == []
    assert all(library.articles.progress(a.id).decided == 0 for a in library.articles.list())


def test_the_six_soldiers_are_flagged_and_settled(panes: Panes, qtbot: QtBot) -> None:
    context, _, _, conflicts = panes
    library = context.library
    assert library is not None
    own = [
        flag
        for flag in library.conflicts.all()
        if flag.conflict.type is ConflictType.PARTY and flag.conflict.severity == 3
    ]
    assert own
    context.show_article(own[0].article_id)
    context.set_flag(own[0].conflict.fingerprint)
    conflicts.resolve()
    assert len(conflicts.detail.a.quotes) == len(conflicts.detail.b.quotes) == 1
    conflicts.settle.note.setFocus()
    qtbot.keyClicks(conflicts.settle.note, "The reference names the Guards.")
    qtbot.mouseClick(conflicts.settle.settle_button, Qt.MouseButton.LeftButton)
    assert not library.conflicts.get(own[0].conflict.fingerprint).open
