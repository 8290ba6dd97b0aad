"""Measures how long the window stands still while files are imported: the gaps of a 5 ms timer.

Run it from a checkout: ``python benchmarks/import_window_bench.py [FILES]``. The files are mixed
and made first. Beside it stands the same timer while nothing is done, and while the same files are
read but not stored. On a busy machine the gaps are longer than what the window works in them.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer

from annotator.services.batches import prepare_all
from annotator.settings import Settings
from annotator.ui import app
from annotator.ui.window import MainWindow
from import_bench import made

FILES = 200
TICK = 5
GOAL = 50
IDLE = 2_000
"""Milliseconds for which nothing is done."""


class Gaps:
    """The times between two turns of a timer and the window's work in them, in milliseconds."""

    def __init__(self) -> None:
        self.found: list[float] = []
        self.worked: list[float] = []
        self._last, self._work = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    def _on_turn(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.found.append((now - self._last) * 1000)
        self.worked.append((work - self._work) * 1000)
        self._last, self._work = now, work

    def told(self, what: str, took: float) -> str:
        """Return a line about them."""
        self._timer.stop()
        p99 = statistics.quantiles(self.found, n=100)[98]
        over = sum(one > GOAL for one in self.found)
        busy = sum(one > GOAL for one in self.worked)
        return (
            f"{what:<26} largest {max(self.found):6.1f} ms · p99 {p99:5.1f} ms · {over} over"
            f" {GOAL} ms · of them its own work: largest {max(self.worked):6.1f} ms, {busy} over"
            f" {GOAL} ms · {took:5.1f} s"
        )


def measured(what: str, begin: Callable[[QEventLoop], object]) -> None:
    """Print the gaps while something runs that quits a loop at its end."""
    loop = QEventLoop()
    gaps, since = Gaps(), time.perf_counter()
    begin(loop)
    loop.exec()
    print(gaps.told(what, time.perf_counter() - since), flush=True)


def main(count: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="annotator-bench-"))
    os.environ["ANNOTATOR_CONFIG"] = str(folder / "config")
    files = folder / "files"
    files.mkdir()
    made(files, count)
    window = app.build(Settings(language="en", theme="light", reviewer="Bench"))
    window.resize(1440, 900)
    window.show()
    window.projects.create(folder / "bench.annotator")
    application = app.application()
    for _ in range(20):
        application.processEvents()
    print(f"{count} mixed files, {os.cpu_count()} cores")
    measured("nothing is done", lambda loop: QTimer.singleShot(IDLE, loop.quit))
    measured("read, not stored", lambda loop: read_only(window, sorted(files.iterdir()), loop))
    measured("imported into the window", lambda loop: imported(window, files, loop))
    library = window.context.library
    assert library is not None
    print(f"{len(library.articles.list())} articles, {len(library.problems())} problems")
    window.close()


def read_only(window: MainWindow, files: list[Path], loop: QEventLoop) -> None:
    """Read files as an import does and keep nothing."""
    results = prepare_all(files)
    window.jobs.start("Reading", results, lambda _: None, done=lambda _: loop.quit())


def imported(window: MainWindow, folder: Path, loop: QEventLoop) -> None:
    """Import a folder as a drop does."""
    window.imports.summed_up.connect(lambda _: QTimer.singleShot(200, loop.quit))
    window.verbs.import_paths([folder])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else FILES)
