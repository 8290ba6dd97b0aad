"""Measures the start in fresh processes: from the command to a painted window, and its memory.

Every line stands beside a bare QMainWindow started in the same rounds: the ratio is what counts,
milliseconds depend on the machine. Opening is shown as well for 1×, 10× and 100× the articles. The
verbs of the command line stand beside a bare interpreter.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import material
from annotator import sample
from annotator.library import Library
from annotator.services.importing import prepare

RUNS = 7
ARTICLE = 20_000
SIZES = (10, 100, 1_000)
PEAK = "VmHWM:"

# Where a program would begin to wait for its user, it tells that its window is painted, and ends
# when its memory was looked at. An exposed window is painted after one more turn of the loop.
WATCHED = """
import os, sys
from PySide6.QtWidgets import QApplication

def shown(*_):
    app = QApplication.instance()
    while not any(one.isVisible() and one.isExposed() for one in app.topLevelWindows()):
        app.processEvents()
    app.processEvents()
    print("shown", flush=True)
    sys.stdin.read()
    os._exit(0)

QApplication.exec = shown
"""
BARE = """
from PySide6.QtWidgets import QMainWindow

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1360, 860)
window.show()
app.exec()
"""
OURS = """
from annotator.__main__ import main

main(sys.argv[1:])
"""


@dataclass(frozen=True, slots=True)
class Started:
    """Milliseconds from the command to its first word, and the peak memory then, in MB."""

    took: float
    peak: float


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="annotator-bench-"))
    os.environ["ANNOTATOR_CONFIG"] = str(folder / "config")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Every start but the very first finds its modules compiled, wherever this runs.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    try:
        windows(folder)
        growth(folder)
        verbs(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def windows(folder: Path) -> None:
    """Start the window on nothing, on the sample, and on a real article where there is one."""
    shown = sample_project(folder)
    cases = {"start page": program(OURS), "sample project": program(OURS, shown)}
    real = real_article(folder)
    if real is not None:
        cases["real article"] = program(OURS, real)
    print(f"from the command to a painted window, median of {RUNS} fresh processes")
    table({"bare QMainWindow": program(BARE), **cases})
    if real is None:
        print("(no real article: ANNOTATOR_ARTICLES names no folder)")


def growth(folder: Path) -> None:
    """Open projects of ever more articles."""
    projects = {}
    with Library.open(folder / "growth.annotator", create=True, reviewer="bench") as library:
        for count in SIZES:
            fill(library, folder, count)
            library.checkpoint()
            project = folder / f"of-{count}.annotator"
            shutil.copyfile(library.path, project)
            projects[f"{count} articles"] = program(OURS, project)
    print(f"\nopening a project of N articles of {ARTICLE // 1000} KB, all analysed before")
    table({"bare QMainWindow": program(BARE), **projects})


def verbs(folder: Path) -> None:
    """Run what needs no window."""
    text = folder / "one.txt"
    text.write_text(material.article(ARTICLE, 1), encoding="utf-8")
    command = [sys.executable, "-m", "annotator"]
    print("\nthe command line, from the command to its end")
    table(
        {
            "bare interpreter": [sys.executable, "-c", "print()"],
            "--version": [*command, "--version"],
            "analyze, 20 KB": [*command, "analyze", str(text), "--json"],
        }
    )


def table(cases: dict[str, list[str]]) -> None:
    """Print the median of each case beside the first one; rounds share the machine's moods."""
    for command in cases.values():
        start(command)
    rounds = [{name: start(command) for name, command in cases.items()} for _ in range(RUNS)]
    print(f"{'':20}{'median':>12}{'best':>12}{'ratio':>8}{'peak':>10}{'above':>10}")
    first = next(iter(cases))
    bare, bare_peak = middle(rounds, first)
    for name in cases:
        took, peak = middle(rounds, name)
        best = min(one[name].took for one in rounds)
        memory = f"{peak:7.0f} MB{peak - bare_peak:+7.0f} MB" if peak else ""
        print(f"{name:20}{took:9.0f} ms{best:9.0f} ms{took / bare:7.1f}×{memory}")


def middle(rounds: Sequence[dict[str, Started]], name: str) -> tuple[float, float]:
    """Return the median time and the median peak of a case."""
    return (
        statistics.median(one[name].took for one in rounds),
        statistics.median(one[name].peak for one in rounds),
    )


def start(command: list[str]) -> Started:
    """Start a program, wait for its first word or its end, and look at its memory then."""
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        word = child.stdout.readline()
        took = time.perf_counter() - began
        if word.strip() != "shown":
            child.stdout.read()
            took = time.perf_counter() - began
        peak = peak_of(child.pid)
        child.stdin.close()
        complaint = child.stderr.read()
        if child.wait() != 0 or not word:
            raise SystemExit(f"{' '.join(command[:3])} did not start:\n{complaint}")
    return Started(took * 1000, peak)


def peak_of(pid: int) -> float:
    """Return the peak memory of a living process in MB, 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii")
    except OSError:
        return 0.0
    lines = [line for line in status.splitlines() if line.startswith(PEAK)]
    return int(lines[0].split()[1]) / 1024 if lines else 0.0


def program(code: str, *words: Path) -> list[str]:
    """Return the command that runs a program of this file."""
    return [sys.executable, "-c", WATCHED + code, *map(str, words)]


def sample_project(folder: Path) -> Path:
    """Build the sample project."""
    path = folder / "sample.annotator"
    sample.build(path)
    return path


def real_article(folder: Path) -> Path | None:
    """Make a project of the longest real article, if there are any at hand."""
    named = os.environ.get("ANNOTATOR_ARTICLES", "")
    texts = sorted(Path(named).glob("*.txt"), key=lambda one: one.stat().st_size) if named else []
    if not texts:
        return None
    path = folder / "real.annotator"
    with Library.open(path, create=True, reviewer="bench") as library:
        library.articles.add(prepare(texts[-1]))
    return path


def fill(library: Library, folder: Path, count: int) -> None:
    """Add made-up articles until there are ``count``."""
    there = len(library.articles.list())
    with library.acting("article.add"):
        for number in range(there, count):
            text = folder / f"{number:04}.txt"
            text.write_text(material.article(ARTICLE, number), encoding="utf-8")
            library.articles.add(prepare(text))


if __name__ == "__main__":
    main()
