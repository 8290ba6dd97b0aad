"""What a worker found of a document beforehand is what the project would have found itself."""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.model import ArticleId, ResolutionCode
from annotator.library import Library
from annotator.services.importing import Prepared, prepare_text
from annotator.services.project import Project

from .conftest import AMBUSH, Clock

TOTALS = """Storm on the coast (2022)

On 5 June 2022, a total of 20 people were killed in Jableh, the governor said.[1] Seven civilians
and nine soldiers were killed in Jableh on 5 June 2022. Twelve people were injured there.[2]

On 5 June 2022, 23 people were killed in Jableh, a doctor said. Nine soldiers were killed near the
port, among them three officers.[3]

References

  1. "Storm: 18 people killed in Jableh". SANA. 6 June 2022.
  2. "Storm: 12 people injured in Jableh". Reuters.
  3. "Storm: nine soldiers killed near the port". SOHR. 7 June 2022.
"""
ANOTHER = """The storm, a year on

In Jableh 25 people were killed on 5 June 2022, the opposition said. On 3 May 2021 six fighters of
the SDF were killed in an ambush near the bridge of Manbij.
"""
BOX = """معركة التل 2021

التاريخ 1 حزيران 2021 - 9 حزيران 2021
الموقع تل الريحان
المتحاربون
قوات سوريا الديمقراطية
الجيش العربي السوري
الضحايا والخسائر
5 قتلى[arabic-abajed 1]	7 قتلى[arabic-abajed 2]

بدأت المعركة في مطلع الشهر. وفي 2 حزيران 2021 قُتل أربعة جنود من الجيش العربي السوري في كمين.[1] وفي 6 حزيران 2021 قُتل ثلاثة جنود من الجيش العربي السوري بانفجار لغم. وفي 8 حزيران 2021 قُتل خمسة من مقاتلي قوات سوريا الديمقراطية في اشتباك.

ملاحظات

  1. 5 في 8 حزيران
  2. 4 في 2 حزيران، 3 في 6 حزيران

المراجع

  1. "Four members of SDF killed in ambush". SOHR. 2 June 2021.
"""
"""A fact box whose totals lean on what is decided about their parts."""

TEXTS = {"box.txt": BOX, "bridge.txt": AMBUSH, "storm.txt": TOTALS, "later.txt": ANOTHER}
_RANDOM = frozenset(("uid", "group_uid", "target"))


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of a project file, but for names that are drawn at random."""
    found: dict[str, list[tuple[object, ...]]] = {}
    connection = sqlite3.connect(path)
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (name,) in names:
        if "sqlite_" in name:
            continue
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        kept = ", ".join(f'"{one}"' for one in columns if one not in _RANDOM)
        rows = connection.execute(f'SELECT {kept} FROM "{name}"').fetchall() if kept else []
        found[name] = sorted(rows, key=repr)
    connection.close()
    return found


def _read() -> list[Prepared]:
    return [prepare_text(text, name) for name, text in TEXTS.items()]


def _taken_in(path: Path, documents: list[Prepared]) -> dict[str, list[tuple[object, ...]]]:
    with Library.open(path, reviewer="Lina", create=True, now=Clock()) as library:
        for one in documents:
            library.articles.add(one)
    return _rows(path)


def test_what_was_found_beforehand_leaves_the_same_rows_as_what_is_found_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    documents = [pickle.loads(pickle.dumps(one)) for one in _read()]
    with monkeypatch.context() as patch:
        patch.setattr("annotator.services.conflicts.findings_in", None)  # Nothing is found here.
        handed = _taken_in(tmp_path / "handed.annotator", documents)
    uids = iter([one.first.uid for one in documents if one.first is not None])
    monkeypatch.setattr("annotator.services.articles.new_uid", lambda: next(uids))
    found = _taken_in(tmp_path / "found.annotator", [replace(one, first=None) for one in documents])
    assert {name for name in found if found[name] != handed[name]} == set()
    assert all(found[name] for name in ("figure_index", "figure_bucket", "pair_cache"))


def test_a_document_read_with_another_lexicon_is_compared_with_the_present_one(library: Library):
    prepared = prepare_text(TOTALS, "storm.txt", library.lexicon.current)
    library.lexicon.add_party("Storm Watch", parent="", aliases=("soldiers of the storm",))
    library.articles.add(prepared)
    assert not library.problems()
    (article,) = library.articles.list()
    assert prepared.first is not None
    assert article.uid != prepared.first.uid


def test_of_documents_read_at_once_the_first_to_come_has_the_first_name(library: Library):
    _, bridge, storm, later = _read()
    for one in (storm, bridge, later):
        library.articles.add(one)
    uids = [one.uid for one in library.articles.list()]
    assert uids == sorted(uids)
    assert not library.problems()


def test_an_article_that_comes_again_meets_what_was_decided_about_it(library: Library):
    prepared = prepare_text(BOX, "box.txt")
    article_id = library.articles.add(prepared).article.id
    assert prepared.first is not None
    flag = next(
        one
        for one in library.conflicts.all(article_id)
        if one.conflict.fingerprint in prepared.first.asked
    )
    library.conflicts.resolve(flag.conflict.fingerprint, ResolutionCode.ACCEPT_A, note="Counted.")
    library.articles.remove(article_id)
    library.articles.add(prepared)
    assert not library.problems()


def test_undo_and_redo_of_what_was_found_beforehand_leave_a_sound_file(
    library: Library, add: Callable[..., ArticleId]
):
    add(ANOTHER, "later.txt")
    library.articles.add(prepare_text(TOTALS, "storm.txt"))
    before = [flag.conflict for flag in library.conflicts.all()]
    library.undo()
    assert not library.problems()
    library.redo()
    assert not library.problems()
    assert [flag.conflict for flag in library.conflicts.all()] == before


def test_what_was_found_of_an_article_that_could_not_be_kept_is_forgotten(
    library: Library, monkeypatch: pytest.MonkeyPatch
):
    prepared = prepare_text(TOTALS, "storm.txt")

    def full(*_: object) -> None:
        raise OSError("no room")

    with monkeypatch.context() as patch:
        patch.setattr(Project, "keep_analysis", full)
        with pytest.raises(OSError, match="no room"):
            library.articles.add(prepared)
    library.articles.add(prepare_text(AMBUSH, "bridge.txt"))
    assert not library.problems()
