"""Bad input ends with a sentence, a next step and status 1, and leaves nothing half-written."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.storage.database import SCHEMA_VERSION

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
READING = [["claims"], ["conflicts"], ["check"], ["claims", "--json"], ["export"]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.annotator"
    with Library.open(path, reviewer="Lina", create=True) as library:
        library.articles.add(prepare_text("قُتل ثلاثة مدنيين.", "a.txt"))
    return path


def _told(capsys: pytest.CaptureFixture[str]) -> str:
    told = capsys.readouterr()
    assert told.out == ""
    assert "Traceback" not in told.err
    assert told.err.startswith("annotator: ")
    # What went wrong, and what to do next.
    assert told.err.count(". ") + told.err.count(".\n") >= 2
    return told.err


def _files(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()
    }


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"  \n\t\r\n", "is empty"),
        (b"%PDF-1.7\n", "is damaged"),
        (b"PK\x03\x04\x00\x00", "is damaged"),
        (bytes(range(256)) * 4, "is not a text file"),
        ("مقتل ثلاثة مدنيين".encode() + b"\xff\xfe\xff abc", "byte 32"),
    ],
    ids=["empty", "blank", "pdf", "zip", "binary", "undecodable"],
)
@pytest.mark.parametrize("verb", ["analyze", "import"])
def test_a_source_that_is_no_text_is_refused(tmp_path: Path, data, words, verb, capsys):
    source = tmp_path / "a.txt"
    source.write_bytes(data)
    call = (
        [verb, str(source)]
        if verb == "analyze"
        else [verb, str(tmp_path / "p.annotator"), str(source)]
    )
    assert main(call) == 1
    assert words in _told_of_source(capsys)
    assert _files(tmp_path) == {"a.txt": data}


def _told_of_source(capsys: pytest.CaptureFixture[str]) -> str:
    told = capsys.readouterr()
    assert told.out == ""
    assert "Traceback" not in told.err
    return told.err


def test_a_source_that_vanished_is_told(tmp_path: Path, capsys):
    assert main(["analyze", str(tmp_path / "gone.txt")]) == 1
    assert "gone.txt is no longer there" in _told(capsys)


def test_a_folder_is_no_article(tmp_path: Path, capsys):
    assert main(["analyze", str(tmp_path)]) == 1
    assert "cannot be opened" in _told(capsys)


def test_fifty_megabytes_are_an_answer_not_a_wait(tmp_path: Path, capsys):
    """A text of 50 MB holds no article: it is refused before it is read."""
    source = tmp_path / "huge.txt"
    line = "قُتل ثلاثة مدنيين في قصف على القرية، وأُصيب خمسة آخرون.\n".encode()
    with source.open("wb") as file:
        for _ in range(50):
            file.write(line * (1_000_000 // len(line) + 1))
    assert source.stat().st_size >= 50_000_000
    assert main(["import", str(tmp_path / "p.annotator"), str(source)]) == 1
    assert "too large" in capsys.readouterr().err
    assert not (tmp_path / "p.annotator").exists()


@pytest.mark.parametrize("call", READING, ids=" ".join)
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("missing", "is not there"),
        ("text", "is not an Annotator project"),
        ("other", "is not an Annotator project"),
        ("newer", "newer Annotator"),
        ("truncated", "is damaged"),
        ("folder", "is not an Annotator project"),
    ],
)
def test_a_project_that_cannot_be_read_is_told_and_left_as_it_was(
    project: Path, tmp_path: Path, call: list[str], fault: str, words: str, capsys
):
    if fault in ("missing", "folder"):
        project.unlink()
        if fault == "folder":
            project.mkdir()
    elif fault == "text":
        project.write_text("an article\n" * 30, "utf-8")
    elif fault == "truncated":
        project.write_bytes(project.read_bytes()[:20_000])
    else:
        if fault == "other":
            project.unlink()
        other = sqlite3.connect(project)
        if fault == "newer":
            other.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        else:
            other.execute("CREATE TABLE diary (day TEXT)")
        other.close()
    before = _files(tmp_path)
    out = [str(tmp_path / "out")] if call == ["export"] else []
    # The verb that answers by its exit status keeps a fault apart from "yes, some are open".
    status = 2 if call == ["conflicts"] else 1
    assert main([call[0], str(project), *out, *call[1:]]) == status
    assert words in _told(capsys)
    assert _files(tmp_path) == before
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("fault", ["text", "newer", "truncated"])
def test_importing_into_a_file_that_is_no_project_leaves_it(project: Path, tmp_path, fault, capsys):
    if fault == "text":
        project.write_text("my diary\n" * 30, "utf-8")
    elif fault == "truncated":
        project.write_bytes(project.read_bytes()[:20_000])
    else:
        other = sqlite3.connect(project)
        other.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        other.close()
    (tmp_path / "a.txt").write_text("Two soldiers were killed.", "utf-8")
    before = _files(tmp_path)
    assert main(["import", str(project), str(tmp_path / "a.txt")]) == 1
    assert _told(capsys)
    assert _files(tmp_path) == before


def test_a_locked_project_is_told_and_nothing_is_imported(project: Path, tmp_path: Path, capsys):
    (tmp_path / "a.txt").write_text("Two soldiers were killed.", "utf-8")
    other = sqlite3.connect(project, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert main(["import", str(project), str(tmp_path / "a.txt")]) == 1
    assert "in use by another program" in _told(capsys)
    other.execute("ROLLBACK")
    other.close()
    with Library.open(project, read_only=True) as library:
        assert len(library.articles.list()) == 1


def test_a_project_in_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys):
    (tmp_path / "a.txt").write_text("Two soldiers were killed.", "utf-8")
    assert main(["import", str(tmp_path / "no" / "p.annotator"), str(tmp_path / "a.txt")]) == 1
    assert "folder" in _told(capsys)
    assert not (tmp_path / "no").exists()


@pytest.mark.skipif(AS_ROOT, reason="Nothing is read-only for root.")
def test_a_read_only_project_is_read_but_not_written(project: Path, tmp_path: Path, capsys):
    (tmp_path / "a.txt").write_text("Two soldiers were killed.", "utf-8")
    project.chmod(0o444)
    for call in (["claims"], ["conflicts"], ["check"]):
        assert main([*call, str(project)]) == 0
    assert main(["export", str(project), str(tmp_path / "out")]) == 0
    capsys.readouterr()
    assert main(["import", str(project), str(tmp_path / "a.txt")]) == 1
    assert "cannot be written" in _told(capsys)


@pytest.mark.skipif(AS_ROOT, reason="Nothing is read-only for root.")
def test_an_export_into_a_read_only_folder_is_told(project: Path, tmp_path: Path, capsys):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    try:
        assert main(["export", str(project), str(folder)]) == 1
        assert "cannot be written" in _told(capsys)
        assert list(folder.iterdir()) == []
    finally:
        folder.chmod(0o755)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("name", ["pipe", "pipe.txt", "pipe.html", "pipe.csv"])
@pytest.mark.parametrize("verb", ["analyze", "import"])
def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path, name: str, verb: str, capsys):
    pipe = tmp_path / name
    os.mkfifo(pipe)
    project = tmp_path / "p.annotator"
    call = ["import", str(project), str(pipe)] if verb == "import" else ["analyze", str(pipe)]
    assert main(call) == 1
    assert f"{name} cannot be opened" in capsys.readouterr().err
    assert not project.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_no_project(tmp_path: Path, capsys):
    pipe = tmp_path / "p.annotator"
    os.mkfifo(pipe)
    assert main(["check", str(pipe)]) == 1
    _told(capsys)


def test_a_name_of_any_bytes_is_imported_and_shown_without_steering(tmp_path: Path, capsys):
    texts = tmp_path / "texts"
    texts.mkdir()
    names = [b"a\nb.txt", b"\xcf\xe3.txt", "rtl\u202egpj.txt".encode(), b"red\x1b[31m.txt"]
    for count, name in enumerate(names, start=1):
        words = f"قُتل {count} مدنيين في القصف."
        Path(os.fsdecode(os.fsencode(texts) + b"/" + name)).write_text(words, encoding="utf-8")
    project, report = tmp_path / "p.annotator", tmp_path / "r.json"
    assert main(["import", str(project), str(texts), "--report", str(report)]) == 0
    said = capsys.readouterr().out
    assert not set("\x1b\u202e") & set(said)
    with Library.open(project, reviewer="Lina") as library:
        kept = {article.file_name for article in library.articles.list()}
    assert kept == {"a b.txt", "\ufffd\ufffd.txt", "rtlgpj.txt", "red [31m.txt"}
    assert len(json.loads(report.read_text("utf-8"))) == len(names)
