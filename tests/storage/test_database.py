"""Opening project files: ours, not ours, newer, older, locked, read-only, cut short."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.storage.database import APPLICATION_ID, SCHEMA_VERSION, connect
from annotator.storage.identity import new_uid

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project with one article."""
    path = tmp_path / "مشروع.annotator"
    with Library.open(path, reviewer="Lina", create=True) as library:
        library.articles.add(prepare_text("قُتل ثلاثة مدنيين.", "a.txt"))
    return path


def _code(path: Path, **how: bool) -> str:
    with pytest.raises(ProjectError) as refused:
        connect(path, **how)
    assert refused.value.values["path"] == str(path)
    return refused.value.code


def test_a_new_project_is_ours_and_marked_so(project: Path):
    other = sqlite3.connect(project)
    assert other.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert other.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    assert other.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    tables = other.execute(
        "SELECT name, strict FROM pragma_table_list"
        " WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE '\\_%' ESCAPE '\\'"
    ).fetchall()
    assert len(tables) >= 18
    assert [name for name, strict in tables if not strict] == []
    other.close()


def test_a_closed_project_is_one_file(project: Path):
    assert [one.name for one in project.parent.iterdir()] == [project.name]


def test_foreign_keys_and_recursive_triggers_are_on(project: Path):
    connection = connect(project)
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert connection.execute("PRAGMA recursive_triggers").fetchone()[0] == 1
    connection.close()


def test_creating_over_a_file_is_refused_and_leaves_it(project: Path):
    before = project.read_bytes()
    assert _code(project, create=True) == "project.exists"
    assert project.read_bytes() == before


def test_a_project_in_a_folder_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(ProjectError) as refused:
        Library.open(tmp_path / "no" / "p.annotator", create=True)
    assert refused.value.code == "project.no_folder"
    assert not (tmp_path / "no").exists()


def test_a_missing_project_is_not_made_by_opening_it(tmp_path: Path):
    path = tmp_path / "p.annotator"
    assert _code(path) == "project.missing"
    assert not path.exists()


@pytest.mark.parametrize(
    "data", [b"", b"an article about a village\n" * 20, b"\x00" * 4096, b"%PDF-1.7 x"]
)
def test_a_file_that_is_no_project_is_told_and_left_as_it_was(tmp_path: Path, data: bytes):
    path = tmp_path / "p.annotator"
    path.write_bytes(data)
    assert _code(path) == "project.not_ours"
    assert path.read_bytes() == data
    assert [one.name for one in tmp_path.iterdir()] == ["p.annotator"]


def test_the_database_of_another_program_is_not_ours(tmp_path: Path):
    path = tmp_path / "p.annotator"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE article (id INTEGER)")
    other.close()
    before = path.read_bytes()
    assert _code(path) == "project.not_ours"
    assert path.read_bytes() == before


def test_a_project_without_its_tables_is_damaged(tmp_path: Path):
    path = tmp_path / "p.annotator"
    other = sqlite3.connect(path)
    other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    other.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    other.execute("CREATE TABLE x (id INTEGER)")
    other.close()
    with pytest.raises(ProjectError) as refused:
        Library.open(path)
    assert refused.value.code == "project.damaged"


def test_what_only_a_bug_can_cause_is_not_called_damage(project: Path):
    with Library.open(project) as library, pytest.raises(sqlite3.IntegrityError):
        library.articles.edit(library.articles.list()[0].id, title=None)


def test_a_folder_is_no_project(tmp_path: Path):
    assert _code(tmp_path) == "project.not_ours"


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_project_is_left_untouched(project: Path, read_only: bool):
    other = sqlite3.connect(project)
    other.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    other.close()
    before = project.read_bytes()
    assert _code(project, read_only=read_only) == "project.newer"
    assert project.read_bytes() == before


@pytest.mark.parametrize("share", [0.0005, 0.3, 0.7, 0.99])
def test_a_project_cut_short_is_damaged_and_left_as_it_was(project: Path, share: float):
    data = project.read_bytes()
    project.write_bytes(data[: int(len(data) * share)])
    before = project.read_bytes()
    assert _code(project) == "project.damaged"
    assert project.read_bytes() == before


def test_garbage_inside_a_project_is_found_when_it_is_checked(project: Path):
    data = bytearray(project.read_bytes())
    data[8192:12288] = os.urandom(4096)
    project.write_bytes(bytes(data))
    assert _is_found_damaged(project)


def _is_found_damaged(project: Path) -> bool:
    try:
        with Library.open(project, read_only=True) as library:
            return bool(library.problems())
    except ProjectError as error:
        return error.code == "project.damaged"


def test_a_project_that_another_program_writes_to_is_locked(project: Path):
    other = sqlite3.connect(project, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    assert _code(project) == "project.locked"
    other.execute("ROLLBACK")
    other.close()
    connect(project).close()


@pytest.mark.skipif(AS_ROOT, reason="Nothing is read-only for root.")
def test_a_project_that_cannot_be_written_is_told_at_once(project: Path):
    project.chmod(0o444)
    assert _code(project) == "project.read_only"
    with Library.open(project, read_only=True) as library:
        assert len(library.articles.list()) == 1


@pytest.mark.skipif(AS_ROOT, reason="Nothing is read-only for root.")
def test_a_project_in_a_read_only_folder_can_be_read(project: Path):
    project.chmod(0o444)
    project.parent.chmod(0o555)
    try:
        with Library.open(project, read_only=True) as library:
            assert len(library.articles.list()) == 1
            assert library.problems() == []
    finally:
        project.parent.chmod(0o755)


@pytest.mark.skipif(AS_ROOT, reason="Nothing is read-only for root.")
def test_creating_in_a_read_only_folder_leaves_nothing(tmp_path: Path):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    try:
        assert _code(folder / "p.annotator", create=True) == "project.read_only"
        assert list(folder.iterdir()) == []
    finally:
        folder.chmod(0o755)


def test_reading_leaves_the_file_and_its_folder_as_they_were(project: Path):
    before = project.read_bytes(), project.stat().st_mtime_ns
    with Library.open(project, read_only=True) as library:
        article = library.articles.list()[0]
        library.articles.analysis(article.id)
        library.conflicts.all()
        with pytest.raises(ProjectError) as refused:
            library.articles.edit(article.id, title="x")
        assert refused.value.code == "project.read_only"
    assert (project.read_bytes(), project.stat().st_mtime_ns) == before
    assert [one.name for one in project.parent.iterdir()] == [project.name]


def test_a_project_is_read_while_another_window_has_it_open(project: Path):
    with Library.open(project, reviewer="Lina") as writing:
        writing.articles.add(prepare_text("أُصيب طفلان.", "b.txt"))
        with Library.open(project, read_only=True) as reading:
            assert len(reading.articles.list()) == 2
        writing.articles.edit(writing.articles.list()[0].id, title="x")


def test_two_windows_may_write_in_turn(project: Path):
    with (
        Library.open(project, reviewer="Lina") as one,
        Library.open(project, reviewer="Omar") as two,
    ):
        one.articles.edit(one.articles.list()[0].id, title="A")
        two.articles.edit(two.articles.list()[0].id, publisher="B")
        assert [act.actor for act in one.history(limit=2)] == ["Omar", "Lina"]
        assert (one.articles.list()[0].title, one.articles.list()[0].publisher) == ("A", "B")


def test_a_text_version_can_be_neither_edited_nor_deleted(project: Path):
    other = sqlite3.connect(project)
    with pytest.raises(sqlite3.IntegrityError, match="never edited"):
        other.execute("UPDATE article_text SET text = 'x'")
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        other.execute("DELETE FROM article_text")
    other.close()


def test_an_altered_text_or_original_is_found(project: Path):
    other = sqlite3.connect(project)
    other.execute("DROP TRIGGER article_text_is_kept")
    other.execute("UPDATE article_text SET text = text || '!'")
    other.execute("UPDATE article_bytes SET bytes = x'00'")
    other.commit()
    other.close()
    with Library.open(project, read_only=True) as library:
        problems = library.problems()
    assert len(problems) == 2
    assert any("text version 1" in one for one in problems)
    assert any("original" in one for one in problems)


def test_a_copied_project_opens_with_everything(project: Path, tmp_path: Path):
    copy = tmp_path / "copy.annotator"
    shutil.copyfile(project, copy)
    with Library.open(copy, reviewer="Omar") as library:
        assert library.articles.text(library.articles.list()[0].id) == "قُتل ثلاثة مدنيين."
        library.undo()
        assert library.articles.list() == []


def test_a_path_with_signs_of_an_address_is_a_path(tmp_path: Path):
    path = tmp_path / "a?mode=ro#b %20.annotator"
    Library.open(path, create=True).close()
    with Library.open(path, read_only=True) as library:
        assert library.articles.list() == []
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_uids_sort_by_time_and_never_repeat():
    uids = [new_uid() for _ in range(2000)]
    assert len(set(uids)) == 2000
    assert [uid[:8] for uid in uids] == sorted(uid[:8] for uid in uids)
    assert all(uid[14] == "7" and uid[19] in "89ab" for uid in uids)


LATER_TABLES = (
    "party", "party_alias", "place", "place_alias", "searchable_text", "outdated",
    "not_same", "figure_index", "figure_bucket", "crowded_bucket", "indexed", "event_cache",
    "pair_cache", "flag_index", "column_party", "part",
    "text_version", "text_print", "sentence_print", "text_sample",
)  # fmt: skip
LATER_COLUMNS = (("article_text", "outline"), ("citation", "quote"), ("claim", "likeness"))
FIRST_ANALYSIS_CACHE = """
CREATE TABLE analysis_cache (
  text_sha256 TEXT NOT NULL, article_date TEXT NOT NULL, reader_version INTEGER NOT NULL,
  payload TEXT NOT NULL, PRIMARY KEY (text_sha256, article_date)
) STRICT
"""


def test_a_project_of_the_first_schema_is_kept_beside_and_then_migrated(project: Path):
    with Library.open(project) as library:
        before = [article.title for article in library.articles.list()]
        analysis = library.articles.analysis(library.articles.list()[0].id)
    old = sqlite3.connect(project)
    for table in LATER_TABLES:
        old.execute(f"DROP TABLE {table}")
    old.execute("DROP INDEX claim_event")
    old.execute("DROP INDEX article_text_sha256")
    for table, column in LATER_COLUMNS:
        old.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    old.execute("DROP TABLE analysis_cache")
    old.execute(FIRST_ANALYSIS_CACHE)
    old.execute("DELETE FROM _sqlite_migrations WHERE name <> 'm001_first_schema'")
    old.execute("PRAGMA user_version = 1")
    old.commit()
    old.close()
    with Library.open(project, reviewer="Lina") as library:
        assert [article.title for article in library.articles.list()] == before
        assert library.articles.analysis(library.articles.list()[0].id) == analysis
        library.lexicon.add_alias("sdf", "قوات النهر")
        # What came with the old file cannot be searched by name yet: it is read to be sure.
        list(library.lexicon.catch_up())
        assert library.problems() == []
    kept = sqlite3.connect(project.with_name(f"{project.name}.before-v{SCHEMA_VERSION}"))
    assert kept.execute("PRAGMA user_version").fetchone()[0] == 1
    kept.close()


def test_a_project_whose_pages_still_stand_in_its_log_is_whole(project: Path, tmp_path: Path):
    # So a full disk leaves it: the file cannot grow, and the log beside it holds the rest.
    copy = tmp_path / "copy.annotator"
    with Library.open(project, reviewer="Lina") as library:
        library.articles.add(prepare_text("قُتل مدنيان في القصف. " * 4_000, "b.txt"))
        log = project.with_name(project.name + "-wal").read_bytes()
        whole = project.stat().st_size
    copy.write_bytes(project.read_bytes()[: whole // 4096 // 2 * 4096])
    assert _code(copy) == "project.damaged"
    copy.with_name(copy.name + "-wal").write_bytes(log)
    connection = connect(copy)
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    connection.close()
