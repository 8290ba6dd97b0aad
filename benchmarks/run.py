"""Runs every benchmark and score of this folder and joins what they print into one report.

A benchmark is a file ``*_bench.py`` (speed) or ``*_score.py`` (reading quality) that prints its
figures as text when run. Words given on the command line pick files by a part of their name.
Scores need expert readings: ``ANNOTATOR_GOLD`` names their folder, ``ANNOTATOR_ARTICLES`` the
texts; without them a score is passed over with a sentence.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from pathlib import Path
from typing import TextIO

HERE = Path(__file__).resolve().parent
REPORT = HERE.parent / "out" / "bench.txt"

# What a score is called with; a name in braces is the folder that the variable names.
CALLED_WITH = {
    "conflicts_score.py": ["{ANNOTATOR_GOLD}"],
    "party_score.py": ["{ANNOTATOR_GOLD}/articles", "{ANNOTATOR_GOLD}/dev"],
    "references_score.py": ["{ANNOTATOR_ARTICLES}", "{ANNOTATOR_GOLD}/articles"],
}


def main(picks: list[str]) -> int:
    found = sorted([*HERE.glob("*_bench.py"), *HERE.glob("*_score.py")])
    chosen = [file for file in found if not picks or any(pick in file.name for pick in picks)]
    if not chosen:
        print("There is no such benchmark.", file=sys.stderr)
        return 1
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    failed = 0
    with REPORT.open("w", encoding="utf-8") as report:
        for line in _machine():
            _tell(report, line)
        for file in chosen:
            _tell(report, f"\n== {file.stem} ==")
            try:
                words = [word.format_map(os.environ) for word in CALLED_WITH.get(file.name, [])]
            except KeyError as missing:
                _tell(report, f"(passed over: {missing.args[0]} names no folder)")
                continue
            started = time.perf_counter()
            status = _run(file, words, report)
            failed += status != 0
            ended = "done" if status == 0 else f"FAILED with status {status}"
            _tell(report, f"({ended} in {time.perf_counter() - started:.1f} s)")
        _tell(report, f"\n{failed} of {len(chosen)} failed")
    print(f"The report is in {REPORT.relative_to(HERE.parent)}")
    return 1 if failed else 0


def _machine() -> list[str]:
    from importlib.metadata import version

    return [
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()},"
        f" {os.cpu_count()} cores",
        f"PySide6 {version('PySide6-Essentials')}, sqlite-utils {version('sqlite-utils')}",
    ]


def _run(file: Path, words: list[str], report: TextIO) -> int:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONUNBUFFERED": "1"}
    child = subprocess.Popen(
        [sys.executable, str(file), *words],
        cwd=HERE.parent,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    assert child.stdout is not None
    for line in child.stdout:
        _tell(report, line.rstrip("\n"))
    return child.wait()


def _tell(report: TextIO, line: str) -> None:
    print(line, flush=True)
    report.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
