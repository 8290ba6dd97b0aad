"""`annotator picture` draws without a display, and says what is wrong with what it was asked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator import sample
from annotator.__main__ import main

EVENT = "Drone attack on the bus at Ras al-Nahr"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "Sample.annotator"
    sample.build(path)
    return path


def test_an_event_is_drawn_in_a_fresh_process_without_a_display(project: Path, tmp_path: Path):
    target = tmp_path / "bus.svg"
    ran = subprocess.run(
        [sys.executable, "-m", "annotator", "picture", str(project), "--event", EVENT,
         "--language", "ar", "--dark", "--out", str(target)],
        capture_output=True, text=True, timeout=120,
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, "")
    assert target.read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize("which", ["toll", "matrix"])
def test_an_event_can_be_named_by_its_number(qapp, project, tmp_path, which):
    target = tmp_path / "bus.png"
    said = ["picture", str(project), "--event", "1", "--which", which, "--out", str(target)]
    assert main(said) == 0
    assert target.read_bytes().startswith(b"\x89PNG")


def test_a_kind_without_figures_is_an_empty_picture(qapp, project, tmp_path):
    target = tmp_path / "bus.svg"
    said = ["picture", str(project), "--event", EVENT, "--kind", "missing", "--out", str(target)]
    assert main(said) == 0
    assert target.exists()


def test_without_an_event_the_project_is_drawn(qapp, project, tmp_path, capsys):
    assert main(["picture", str(project), "--out", str(tmp_path / "all.svg")]) == 0
    assert "all.svg" in capsys.readouterr().out


def test_an_unknown_event_is_told_with_those_there_are(qapp, project, tmp_path, capsys):
    said = ["picture", str(project), "--event", "Nowhere", "--out", str(tmp_path / "x.svg")]
    assert main(said) == 1
    assert EVENT in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["bus.gif", "gone/bus.svg"])
def test_what_cannot_be_written_is_told(qapp, project, tmp_path, capsys, name):
    assert main(["picture", str(project), "--event", "1", "--out", str(tmp_path / name)]) == 1
    assert "annotator: " in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
