"""`annotator demo` does the whole job without a display and says what it did."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.library import Library

FILES = {
    "demo.annotator",
    "verified_claims.csv",
    "citations.csv",
    "conflicts.csv",
    "audit.csv",
    "manifest.json",
}


def _claims(folder: Path) -> list[dict[str, str]]:
    text = (folder / "verified_claims.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_without_a_display_the_demo_leaves_csv_project_and_picture(tmp_path: Path):
    displays = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in displays}
    answer = subprocess.run(
        [sys.executable, "-m", "annotator", "demo", "--out", str(tmp_path / "out")],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stderr == ""
    assert {one.name for one in (tmp_path / "out").iterdir()} == FILES | {"window.png"}
    assert (tmp_path / "out" / "window.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert len(_claims(tmp_path / "out")) >= 5
    for step in ("Imported", "Accepted", "Linked", "Attached", "Settled", "Verified"):
        assert f". {step} " in answer.stdout
    assert str(tmp_path / "out" / "verified_claims.csv") in answer.stdout
    assert str(tmp_path / "out" / "window.png") in answer.stdout


def test_the_demo_can_be_done_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for _ in range(2):
        assert main(["demo", "--out", str(tmp_path)]) == 0
        assert {one.name for one in tmp_path.iterdir()} == FILES


def test_own_work_in_the_demo_is_put_aside_and_not_lost(tmp_path: Path, capsys):
    assert main(["demo", "--out", str(tmp_path)]) == 0
    with Library.open(tmp_path / "demo.annotator", reviewer="Lina") as library:
        library.claims.edit(library.claims.all()[0].id, notes="my own note")
    capsys.readouterr()
    assert main(["demo", "--out", str(tmp_path)]) == 0
    assert "kept as demo-1.annotator" in capsys.readouterr().out
    with Library.open(tmp_path / "demo-1.annotator", read_only=True) as library:
        assert library.claims.all()[0].notes == "my own note"


def test_one_broken_document_does_not_keep_the_demo_from_the_others(tmp_path: Path, capsys):
    folder, out = tmp_path / "articles", tmp_path / "out"
    folder.mkdir()
    (folder / "a.txt").write_text("Four people were killed on Sunday.\n", encoding="utf-8")
    (folder / "b.docx").write_bytes(b"PK\x03\x04 cut short")
    assert main(["demo", "--out", str(out), "--articles", str(folder)]) == 0
    said = capsys.readouterr()
    assert "b.docx is damaged" in said.err
    assert "1 article imported" in said.out
    assert (out / "verified_claims.csv").exists()


def test_the_demo_on_a_folder_of_articles_reads_them_and_decides_nothing(tmp_path: Path, capsys):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("قُتل ثلاثة مدنيين في القصف.", "utf-8")
    (folder / "b.txt").write_text("Seven soldiers were injured.", "utf-8")
    assert main(["demo", "--out", str(tmp_path / "out"), "--articles", str(folder)]) == 0
    said = capsys.readouterr().out
    assert "2 articles imported" in said
    assert "0 of 2 figures decided" in said
    assert "only its header" in said
    assert _claims(tmp_path / "out") == []
    with Library.open(tmp_path / "out" / "articles.annotator", read_only=True) as library:
        assert len(library.articles.list()) == 2


def test_the_picture_is_asked_of_whoever_can_paint(tmp_path: Path, capsys):
    asked: list[tuple[Path, Path]] = []

    def paint(project: Path, picture: Path) -> None:
        asked.append((project, picture))
        picture.write_bytes(b"painted")

    assert main(["demo", "--out", str(tmp_path)], picture=paint) == 0
    assert asked == [(tmp_path / "demo.annotator", tmp_path / "window.png")]
    assert "window.png" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [["demo"], ["demo", "--out", "x", "--articles", "no such folder"]]
)
def test_a_wrong_call_of_the_demo_is_told(words: list[str], tmp_path: Path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    assert list(tmp_path.iterdir()) == []


def test_the_demo_into_a_file_is_told(tmp_path: Path, capsys):
    (tmp_path / "out").write_text("mine")
    assert main(["demo", "--out", str(tmp_path / "out")]) == 1
    assert "is a file, not a folder" in capsys.readouterr().err


def test_a_picture_that_cannot_be_written_is_told(tmp_path: Path, capsys):
    def paint(project: Path, picture: Path) -> None:
        raise PermissionError(13, "Permission denied", str(picture))

    assert main(["demo", "--out", str(tmp_path)], picture=paint) == 1
    assert "window.png cannot be written" in capsys.readouterr().err
