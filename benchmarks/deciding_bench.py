"""Measures triage in the real window: keys a decision, and how soon the next one is up.

A decision is the accepting or dismissing of one suggestion. It ends when the next suggestion is
selected and the text is painted with it; the time counts from the last of its keys. What the
window does after that, before it would wait for the next key, is told on a line of its own. Keys
are real key events; one that is held with another counts as two.
"""

from __future__ import annotations

import gc
import math
import os
import shutil
import statistics
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
KEYS_GOAL, WAIT_GOAL = 1.3, 50.0
LONGEST = 5.0
"""Seconds after which the window is taken not to go on at all."""
DISMISSED = 5
"""One in so many is dismissed."""


@dataclass(slots=True)
class Measured:
    """Milliseconds of each decision and of what follows it, and how many keys were pressed."""

    shown: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    idle: list[float] = field(default_factory=list)
    keys: int = 0
    decisions: int = 0

    def take(self, other: Measured) -> None:
        """Add what was measured elsewhere."""
        self.shown += other.shown
        self.worked += other.worked
        self.idle += other.idle
        self.keys += other.keys
        self.decisions += other.decisions


def main() -> None:
    # As the program itself starts.
    gc.set_threshold(50_000, 10, 10)
    named = os.environ.get("ANNOTATOR_ARTICLES", "")
    texts = sorted(Path(named).glob("*.txt")) if named else []
    if not texts:
        print("(passed over: ANNOTATOR_ARTICLES names no folder)")
        return
    folder = Path(tempfile.mkdtemp(prefix="annotator-bench-"))
    os.environ["ANNOTATOR_CONFIG"] = str(folder / "config")
    try:
        print("a decision: accepting or dismissing one suggestion, until the next is selected and")
        print("painted. Every suggestion of an article is decided, every fifth dismissed with X,")
        print(
            "which goes on by itself. A first pass needs no verdict; the last way gives one each."
        )
        for number, accept in enumerate((("A",), ("Return", "Return"), ("Return", "V", "1"))):
            print(f"\naccepting with {', '.join(accept).replace('Return', 'Enter')}")
            print(
                f"{'':28}{'decisions':>10}{'keys each':>10}{'median':>10}{'p95':>10}{'worst':>10}"
            )
            every = Measured()
            for text in texts:
                one = decide(text, folder / f"{text.stem}-{number}.annotator", accept)
                tell(text.stem[:24], one)
                every.take(one)
            if len(texts) > 1:
                tell("all articles", every)
            if number == 0 and every.decisions:
                keys, p95 = every.keys / every.decisions, spread(every.shown)[1]
                print(f"goal of {KEYS_GOAL} keys each: {'met' if keys <= KEYS_GOAL else 'MISSED'}")
                print(f"goal of {WAIT_GOAL:.0f} ms p95: {'met' if p95 <= WAIT_GOAL else 'MISSED'}")
                print(f"(of which {spread(every.worked)[1]:.0f} ms were work of the window's own)")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def decide(text: Path, project: Path, accept: tuple[str, ...]) -> Measured:
    """Open an article and decide every suggestion of it."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from annotator.library import Library
    from annotator.services.importing import prepare
    from annotator.settings import Settings
    from annotator.ui import app

    with Library.open(project, create=True, reviewer="bench") as library:
        article = library.articles.add(prepare(text)).article
    chosen = replace(Settings(), language="en", theme="light", reviewer="bench")
    window = app.build(chosen)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    window.projects.open(project)
    window.context.show_article(article.id)
    painted: set[int] = set()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.add(id(watched))
            return False

    watch = Watch()
    view, pane = window.reader.view.viewport(), window.claim.figure.sentence
    for widget in (view, pane):
        widget.installEventFilter(watch)
    window.reader.setFocus()
    settle()
    measured = Measured()
    context, page = window.context, window.reader
    page.next_item()
    settle()
    while context.focus.suggestion is not None:
        here = context.focus.suggestion
        measured.decisions += 1
        keys = ("X",) if measured.decisions % DISMISSED == 0 else accept
        measured.keys += sum(1 + ("+" in key) for key in keys)
        for key in keys[:-1]:
            press(key)
            settle()
        painted.clear()
        began, worked = time.perf_counter(), time.process_time()
        press(keys[-1])
        while not (context.focus.suggestion != here and id(view) in painted):
            QApplication.processEvents()
            if time.perf_counter() - began > LONGEST:
                raise SystemExit(f"no further than {here} of {text.stem}")
        measured.shown.append((time.perf_counter() - began) * 1000)
        measured.worked.append((time.process_time() - worked) * 1000)
        settle()
        measured.idle.append((time.perf_counter() - began) * 1000)
    left = window.context.library.articles.progress(article.id)
    if left.decided < left.figures:
        raise SystemExit(
            f"{left.figures - left.decided} suggestions of {text.stem} were passed over"
        )
    window.close()
    window.deleteLater()
    settle()
    return measured


def press(key: str) -> None:
    """Press and release a key in the window that is active, as its user does."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    name = key.rpartition("+")[2]
    held = Qt.KeyboardModifier.ShiftModifier if "+" in key else Qt.KeyboardModifier.NoModifier
    target = QApplication.focusWidget()
    if target is None:
        raise SystemExit("no widget has the keyboard")
    QTest.keyClick(target, getattr(Qt.Key, f"Key_{name}"), held)


def settle() -> None:
    """Let the window finish all that it put off."""
    from PySide6.QtWidgets import QApplication

    # What is put off may put off more; a turn that had nothing to do takes next to no time.
    quiet = 0
    while quiet < 3:
        began = time.perf_counter()
        QApplication.processEvents()
        quiet = quiet + 1 if time.perf_counter() - began < 0.000_2 else 0


def tell(name: str, measured: Measured) -> None:
    """Print one line of the table, and one for what comes after."""
    if not measured.decisions:
        print(f"{name:28}{0:10}")
        return
    keys = measured.keys / measured.decisions
    figures = [f"{one:7.1f} ms" for one in spread(measured.shown)]
    print(f"{name:28}{measured.decisions:10}{keys:10.2f}{''.join(figures)}")
    for name, times in (
        ("  of it at work, however busy the machine", measured.worked),
        ("  until nothing is left to do", measured.idle),
    ):
        figures = [f"{one:7.1f} ms" for one in spread(times)]
        print(f"{name:48}{''.join(figures)}")


def spread(times: list[float]) -> tuple[float, float, float]:
    """Return median, 95th percentile and worst."""
    ordered = sorted(times)
    at = max(0, math.ceil(0.95 * len(ordered)) - 1)
    return statistics.median(ordered), ordered[at], ordered[-1]


if __name__ == "__main__":
    main()
