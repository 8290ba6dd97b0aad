"""The whole job on the real articles: import, decide, link, judge, settle, export, undo, redo."""

from __future__ import annotations

import csv
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTextEdit

from annotator.domain.model import ConflictType, ResolutionCode, Seen, Status
from annotator.ui.chips import Choice

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
FIRST_CITED = 15
WORK = ("article", "claim", "figure", "link", "citation", "assessment", "resolution", "dismissal")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_main_job_is_done_by_keyboard(
    sit_down, tmp_path: Path, real_articles: tuple[Path, Path], language: str
) -> None:
    reviewer = sit_down(language)
    project = tmp_path / "deir-ezzor.annotator"
    new_project(reviewer, project)
    import_both(reviewer, real_articles)
    flags_are_raised(reviewer)
    everything_is_decided(reviewer)
    verify_one_claim(reviewer)
    settle_the_party(reviewer)
    export(reviewer, tmp_path)
    reviewer.press(Qt.Key.Key_W, CONTROL)
    undone_and_redone(sit_down(language), project)


def new_project(reviewer, project: Path) -> None:
    reviewer.answer_file_dialog(Qt.Key.Key_N, str(project))
    assert project.exists()


def import_both(reviewer, articles: tuple[Path, Path]) -> None:
    for count, path in enumerate(articles, 1):
        reviewer.answer_file_dialog(Qt.Key.Key_I, str(path))
        reviewer.wait_for_article(count)
    library = reviewer.window.context.library
    assert len(library.citations.of(library.articles.list()[0].id)) == 40


def flags_are_raised(reviewer) -> None:
    library = reviewer.window.context.library
    long = library.articles.list()[0].id
    raised = {(f.conflict.type, f.conflict.severity) for f in library.conflicts.all(long)}
    assert raised >= {
        (ConflictType.PARTY, 3),
        (ConflictType.AGG, 2),
        (ConflictType.ENUM, 2),
    }


def everything_is_decided(reviewer) -> None:
    """Accept each figure, link its first reference, judge it; dismiss the notes of the box."""
    library = reviewer.window.context.library
    for article in library.articles.list():
        reviewer.go_to_article(article.id)
        reviewer.press(Qt.Key.Key_Down, ALT)
        left = library.articles.progress(article.id).figures
        while left:
            reviewer.press(Qt.Key.Key_Return)
            reviewer.press(Qt.Key.Key_L)
            reviewer.press(Qt.Key.Key_V)
            reviewer.press(Qt.Key.Key_1)
            progress = library.articles.progress(article.id)
            assert progress.figures - progress.decided == left - 1
            left -= 1


def verify_one_claim(reviewer) -> None:
    """Say of a linked citation that it was opened, then mark its claim ready and verified."""
    library = reviewer.window.context.library
    claim = next(
        claim
        for claim in library.claims.all()
        if any(
            backing.citation.number == FIRST_CITED + 2
            for backing in library.claims.backings(claim.id)
        )
    )
    reviewer.go_to_article(claim.article_id)
    reviewer.go_to_claim(claim.id)
    pane = reviewer.window.claim
    name = QCoreApplication.translate("LinkCard", "How far it was seen")
    reviewer.press(Qt.Key.Key_Tab)
    reviewer.tab_to(lambda widget: isinstance(widget, Choice) and widget.accessibleName() == name)
    assert pane.isAncestorOf(reviewer.focus)
    reviewer.choose(Seen.OPENED)
    assert library.citations.links(claim.id)[0].seen is Seen.OPENED
    reviewer.press(Qt.Key.Key_Return, CONTROL)
    assert library.claims.get(claim.id).status is Status.READY
    reviewer.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert library.claims.get(claim.id).status is Status.VERIFIED


def settle_the_party(reviewer) -> None:
    library = reviewer.window.context.library
    for _ in range(20):
        reviewer.press(Qt.Key.Key_F8)
        flag = library.conflicts.get(reviewer.window.context.flag)
        if flag.conflict.type is ConflictType.PARTY and flag.conflict.severity == 3:
            break
    reviewer.press(Qt.Key.Key_R)
    reviewer.choose(ResolutionCode.ERROR_IN_ARTICLE)
    reviewer.tab_to(lambda widget: isinstance(widget, QPlainTextEdit | QTextEdit))
    reviewer.write("The cited page counts Revolutionary Guards.")
    reviewer.tab_to(lambda widget: isinstance(widget, QPushButton) and widget.isEnabled())
    reviewer.press(Qt.Key.Key_Space)
    settled = library.conflicts.get(flag.conflict.fingerprint)
    assert settled.resolution is not None
    assert settled.resolution.code is ResolutionCode.ERROR_IN_ARTICLE


def export(reviewer, folder: Path) -> None:
    out = folder / "verified.csv"
    reviewer.answer_file_dialog(Qt.Key.Key_E, str(out))
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 1
    assert rows[0]["count_min"] == "2"
    assert rows[0]["checked"] == "opened"


def undone_and_redone(reviewer, project: Path) -> None:
    reviewer.answer_file_dialog(Qt.Key.Key_O, str(project))
    before = contents(project)
    library = reviewer.window.context.library
    while library.undo_label is not None:
        reviewer.press(Qt.Key.Key_Z, CONTROL)
    assert not any(contents(project).values())
    reviewer.press(Qt.Key.Key_W, CONTROL)
    reviewer.answer_file_dialog(Qt.Key.Key_O, str(project))
    library = reviewer.window.context.library
    while library.redo_label is not None:
        reviewer.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert contents(project) == before
    assert library.problems() == []


def contents(project: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of a reviewer's work, as any other program would read it."""
    connection = sqlite3.connect(project)
    try:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
            for table in WORK
        }
    finally:
        connection.close()
