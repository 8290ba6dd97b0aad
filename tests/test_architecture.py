"""The floor plan holds: who imports whom, what start leaves alone, how long files grow."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.library import Library
from annotator.services.importing import prepare_text

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "annotator"

MOST_LINES = 800
LATE_LIBRARIES = {
    "httpx", "trafilatura", "bidi", "arabic_reshaper", "dateparser", "rapidfuzz", "hijridate"
}  # fmt: skip
LATE_ROOMS = {
    "annotator.domain.article_reader",
    "annotator.domain.conflicts.engine",
    "annotator.domain.figures.reading",
    "annotator.domain.structure",
    "annotator.sample",
    "annotator.services.exporting",
    "concurrent.futures.process",
}
"""What only reading, comparing, exporting or a batch needs, and the sample."""

READ_BEFORE = (
    "Attack on the bridge\n\n12 November 2024\n\nFive soldiers were killed near the bridge on 11"
    ' November 2024.[1]\n\nReferences\n\n1. "Eight soldiers killed near the bridge". SOHR.'
    " 11 November 2024.\n"
)
OPENING = """
import sys
from pathlib import Path
from annotator import settings
from annotator.ui import app
window = app.build(settings.Settings())
window.show()
assert window.projects.open(Path(sys.argv[1]))
while window.overview.open_conflicts == 0:
    app.application().processEvents()
"""


def _loaded_after(statement: str, *words: str) -> set[str]:
    """Return the modules loaded in a fresh interpreter after ``statement``, which sees words."""
    code = f"{statement}\nimport json, os, sys\nprint(json.dumps(sorted(sys.modules)), flush=True)"
    answer = subprocess.run(
        # The window that a statement opens is not worth the time to take it apart.
        [sys.executable, "-c", f"{code}\nos._exit(0)", *words],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert answer.returncode == 0, answer.stderr
    return set(json.loads(answer.stdout.splitlines()[-1]))


def _modules_after(statement: str) -> set[str]:
    """Return the top-level names loaded in a fresh interpreter after ``statement``."""
    return {name.partition(".")[0] for name in _loaded_after(statement)}


def _python_files() -> list[Path]:
    folders = (SOURCE, ROOT / "tests", ROOT / "benchmarks", ROOT / "packaging")
    return sorted(file for folder in folders for file in folder.rglob("*.py"))


def test_the_contracts_of_the_floor_plan_hold():
    linter = Path(sys.executable).with_name("lint-imports")
    answer = subprocess.run(
        [linter, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_the_command_line_loads_no_qt():
    assert not {"PySide6", "shiboken6"} & _modules_after("import annotator.cli")


def test_domain_loads_neither_qt_nor_sql():
    loaded = _modules_after("import annotator.domain.model, annotator.domain.text")
    assert not {"PySide6", "sqlite3", "sqlite_utils", "asyncio", "socket"} & loaded


@pytest.mark.parametrize("module", ["annotator.__main__", "annotator.cli", "annotator.ui.app"])
def test_start_leaves_slow_libraries_alone(module: str):
    assert not LATE_LIBRARIES & _modules_after(f"import {module}")


@pytest.mark.parametrize("module", ["annotator.__main__", "annotator.cli", "annotator.ui.app"])
def test_start_leaves_rooms_alone_that_it_does_not_need(module: str):
    assert not LATE_ROOMS & _loaded_after(f"import {module}")


def test_a_project_that_was_read_before_opens_without_the_grammars(tmp_path: Path):
    project = tmp_path / "read.annotator"
    with Library.open(project, create=True) as library:
        library.articles.add(prepare_text(READ_BEFORE, "read.txt"))
        assert library.conflicts.all(), "The text has nothing that a grammar or an engine found."
    assert not LATE_ROOMS & _loaded_after(OPENING, str(project))


def test_the_verbs_that_start_knows_are_those_of_the_command_line():
    import click

    from annotator import __main__, cli

    groups = [one for one in vars(cli).values() if isinstance(one, click.Group)]
    assert groups, "annotator.cli defines no click group."
    assert set().union(*(group.commands for group in groups)) == set(__main__.VERBS)


@pytest.mark.parametrize("file", _python_files(), ids=lambda file: str(file.relative_to(ROOT)))
def test_no_file_grows_beyond_its_reason(file: Path):
    lines = file.read_text("utf-8").count("\n")
    assert lines <= MOST_LINES, f"{lines} lines: split it by reason."


@pytest.mark.parametrize(
    "file", sorted(SOURCE.rglob("*.py")), ids=lambda file: str(file.relative_to(SOURCE))
)
def test_every_file_says_its_one_reason(file: Path):
    text = file.read_text("utf-8")
    if not text.strip():
        assert file.name == "__init__.py"
        return
    assert re.match(r'r?"""\S', text), "The file opens with no docstring."
    assert file.stem not in {"utils", "helpers", "manager", "base", "misc", "common"}
