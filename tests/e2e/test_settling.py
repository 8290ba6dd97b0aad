"""Every conflict of both real articles is settled by keyboard and leaves with the CSV."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QTextEdit

from annotator.domain.model import ConflictType, ResolutionCode, Seen, Status
from annotator.ui.chips import Choice

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
CODES = {
    ConflictType.PARTY: ResolutionCode.ERROR_IN_ARTICLE,
    ConflictType.ENUM: ResolutionCode.CANNOT_DETERMINE,
    ConflictType.AGG: ResolutionCode.ERROR_IN_CITATION,
    ConflictType.SCOPE: ResolutionCode.SAME_EVENT_DIFFERENT_SCOPE,
}
MOST = 60


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_conflict_is_settled_by_keyboard_and_exported(
    sit_down, tmp_path: Path, real_articles: tuple[Path, Path], language: str
) -> None:
    reviewer = sit_down(language)
    reviewer.answer_file_dialog(Qt.Key.Key_N, str(tmp_path / "both.annotator"))
    for count, path in enumerate(real_articles, 1):
        reviewer.answer_file_dialog(Qt.Key.Key_I, str(path))
        reviewer.wait_for_article(count)
    everything_is_claimed(reviewer)
    notes = everything_is_settled(reviewer)
    verified = verify_what_was_in_conflict(reviewer)
    exported_with_notes(reviewer, tmp_path, notes, verified)


def everything_is_claimed(reviewer) -> None:
    """Accept each figure, link its first reference, judge it."""
    library = reviewer.window.context.library
    for article in library.articles.list():
        reviewer.go_to_article(article.id)
        reviewer.press(Qt.Key.Key_Down, ALT)
        progress = library.articles.progress(article.id)
        for _ in range(progress.figures):
            reviewer.press(Qt.Key.Key_Return)
            reviewer.press(Qt.Key.Key_L)
            reviewer.press(Qt.Key.Key_V)
            reviewer.press(Qt.Key.Key_1)
        progress = library.articles.progress(article.id)
        assert progress.decided == progress.figures


def everything_is_settled(reviewer) -> dict[str, str]:
    """Go from conflict to conflict until none is open; return the notes by fingerprint."""
    library = reviewer.window.context.library
    notes: dict[str, str] = {}
    asked, seen = 0, set[ConflictType]()
    while library.conflicts.open_count():
        asked += 1
        assert asked < MOST, "settling never came to an end"
        opened = library.conflicts.open_count()
        reviewer.press(Qt.Key.Key_F8)
        flag = library.conflicts.get(reviewer.window.context.flag)
        assert flag.open
        seen.add(flag.conflict.type)
        note = f"Conflict {asked}: read again, in both places."
        code = CODES.get(flag.conflict.type, ResolutionCode.CANNOT_DETERMINE)
        reviewer.press(Qt.Key.Key_R)
        reviewer.choose(code)
        reviewer.tab_to(lambda widget: isinstance(widget, QPlainTextEdit | QTextEdit))
        reviewer.write(note)
        reviewer.tab_to(lambda widget: isinstance(widget, QAbstractButton) and widget.isEnabled())
        reviewer.press(Qt.Key.Key_Return)
        resolution = library.conflicts.history(flag.conflict.fingerprint)[-1]
        assert (resolution.code, resolution.note, resolution.reviewer) == (code, note, "Rana")
        assert library.conflicts.open_count() <= opened
        notes[flag.conflict.fingerprint] = note
    reviewer.wait(lambda: reviewer.window.overview.open_conflicts == 0)
    assert reviewer.window.conflicts.rows.rowCount() == 0
    assert seen >= {ConflictType.PARTY, ConflictType.AGG, ConflictType.ENUM}
    return notes


def verify_what_was_in_conflict(reviewer) -> Counter[int]:
    """Verify each claim that a settled conflict touched and a citation backs, said to be opened."""
    library = reviewer.window.context.library
    touched: Counter[int] = Counter()
    for flag in library.conflicts.all():
        assert not flag.open
        for claim_id in flag.claim_ids:
            if library.citations.links(claim_id):
                touched[claim_id] += 1
    assert touched
    name = QCoreApplication.translate("LinkCard", "How far it was seen")
    for claim_id in touched:
        reviewer.go_to_article(library.claims.get(claim_id).article_id)
        reviewer.go_to_claim(claim_id)
        reviewer.press(Qt.Key.Key_Tab)
        reviewer.tab_to(
            lambda widget: isinstance(widget, Choice) and widget.accessibleName() == name
        )
        reviewer.choose(Seen.OPENED)
        reviewer.press(Qt.Key.Key_Return, CONTROL)
        reviewer.press(Qt.Key.Key_Return, CONTROL | SHIFT)
        assert library.claims.get(claim_id).status is Status.VERIFIED
    return touched


def exported_with_notes(
    reviewer, folder: Path, notes: dict[str, str], verified: Counter[int]
) -> None:
    library = reviewer.window.context.library
    out = folder / "verified.csv"
    reviewer.answer_file_dialog(Qt.Key.Key_E, str(out))
    uids = {library.claims.get(one).uid: count for one, count in verified.items()}
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["claim_id"]: row for row in csv.DictReader(file)}
    assert set(rows) == set(uids)
    for uid, row in rows.items():
        assert row["conflicts_open"] == "0"
        assert int(row["conflicts_resolved"]) == uids[uid]
        assert any(note in row["resolution_note"] for note in notes.values())
    with (folder / "conflicts.csv").open(encoding="utf-8-sig", newline="") as file:
        exported = {row["resolution_note"] for row in csv.DictReader(file)}
    standing = {flag.conflict.fingerprint for flag in library.conflicts.all()}
    assert {note for name, note in notes.items() if name in standing} <= exported
