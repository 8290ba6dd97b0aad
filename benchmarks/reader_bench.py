"""Measures the reader beside a plain QTextEdit: open, add, scroll, memory, clicks on word starts.

Run it from a checkout: ``python benchmarks/reader_bench.py``. It prints one table; ratios to the
plain QTextEdit of the same run are what counts, milliseconds depend on the machine.
"""

from __future__ import annotations

import os
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextEdit

from annotator.domain.text import Span, is_right_to_left
from annotator.ui.reader import PaintedSpan, ReaderView, Role
from annotator.ui.reader.fonts import NOTO_SANS_ARABIC, reading_font

SENTENCES = (
    "قالت مصادر محلية إن أربعة مدنيين أصيبوا مساء الأحد قرب السوق القديم ونقلوا إلى المشفى.",
    "وذكر بيان نشره موقع Northern News أن 12 منزلاً تضررت في الحي الشرقي من البلدة[3].",
    "ولم تعلن أي جهة مسؤوليتها عن الحادث، فيما بدأت لجنة محلية بتقدير الأضرار وتسجيل الأسماء.",
    "وعاد سكان القرى القريبة إلى بيوتهم بعد يومين، وفتحت المدارس أبوابها يوم 5 مارس 2021.",
    "The mayor said that the road to the bridge would stay closed until the end of the week.",
)
CASES = ((10_000, 1_000), (100_000, 1_000), (1_000_000, 0), (1_000_000, 10_000))
PER_PARAGRAPH = 6
FRAMES = 120
WIDTH, HEIGHT = 1000, 900


@dataclass(frozen=True, slots=True)
class Measured:
    """What one view took on one text, in milliseconds and megabytes."""

    opened: float
    added: float
    scrolled: float
    memory: float


def sample_text(size: int, chance: random.Random) -> str:
    """Return paragraphs of mixed sentences, ``size`` bytes of UTF-8 together."""
    paragraphs: list[str] = []
    length = 0
    while length < size:
        chosen = [chance.choice(SENTENCES) for _ in range(PER_PARAGRAPH)]
        paragraphs.append(" ".join(chosen))
        length += len(paragraphs[-1].encode()) + 1
    return "\n".join(paragraphs)


def sample_spans(text: str, count: int, chance: random.Random) -> list[PaintedSpan]:
    """Return overlapping highlights of 10 to 80 characters all over the text."""
    roles = (Role.SUGGESTION, Role.DRAFT, Role.READY, Role.VERIFIED, Role.REJECTED, Role.MARK)
    spans = []
    for number in range(count):
        start = chance.randrange(len(text) - 100)
        span = Span(start, start + chance.randint(10, 80))
        spans.append(PaintedSpan(f"s{number}", span, roles[number % len(roles)]))
    return spans


def milliseconds(act: Callable[[], object]) -> float:
    """Return how long an act took."""
    before = time.perf_counter()
    act()
    return (time.perf_counter() - before) * 1000


def resident() -> float:
    """Return the memory of this process in megabytes; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    if not status.exists():
        return 0.0
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


def scroll_p95(view: QAbstractScrollArea) -> float:
    """Return the 95th percentile of a frame while scrolling on in steps of 90 pixels."""
    bar = view.verticalScrollBar()
    frames = []
    for _ in range(FRAMES):
        value = bar.value() + 90

        def frame(value: int = value) -> None:
            bar.setValue(value)
            view.viewport().repaint()

        frames.append(milliseconds(frame))
        QApplication.processEvents()
    return statistics.quantiles(frames, n=20)[-1]


def shown(view: QAbstractScrollArea) -> None:
    """Show an empty view, so that opening a text is measured and not making a window."""
    view.resize(WIDTH, HEIGHT)
    view.show()
    QApplication.processEvents()


def measure_reader(text: str, spans: list[PaintedSpan]) -> Measured:
    """Open, add to and scroll the reader."""
    view = ReaderView()
    shown(view)
    before = resident()

    def open_it() -> None:
        view.set_document(text)
        view.set_spans(spans)
        view.viewport().repaint()

    opened = milliseconds(open_it)
    additions = []
    for number in range(20):

        def add(number: int = number) -> None:
            view.add_span(PaintedSpan(f"n{number}", Span(5 + number, 60 + number), Role.DRAFT))
            view.viewport().repaint()

        additions.append(milliseconds(add))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 3)
    scrolled = scroll_p95(view)
    return Measured(opened, max(additions), scrolled, resident() - before)


def measure_plain(text: str, spans: list[PaintedSpan]) -> Measured:
    """Open, add to and scroll a QTextEdit whose highlights are extra selections."""
    view = QTextEdit()
    view.setFont(reading_font(NOTO_SANS_ARABIC))
    view.setReadOnly(True)
    shown(view)
    before = resident()
    background = QTextCharFormat()
    background.setBackground(QColor("#ffe9b0"))
    selections: list[QTextEdit.ExtraSelection] = []

    def select(span: Span) -> None:
        cursor = QTextCursor(view.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        extra = QTextEdit.ExtraSelection()
        extra.cursor, extra.format = cursor, background  # type: ignore[misc, assignment]
        selections.append(extra)

    def open_it() -> None:
        view.setPlainText(text)
        for painted in spans:
            select(painted.span)
        view.setExtraSelections(selections)
        view.viewport().repaint()

    opened = milliseconds(open_it)
    additions = []
    for number in range(5):

        def add(number: int = number) -> None:
            select(Span(5 + number, 60 + number))
            view.setExtraSelections(selections)
            view.viewport().repaint()

        additions.append(milliseconds(add))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 3)
    scrolled = scroll_p95(view)
    return Measured(opened, max(additions), scrolled, resident() - before)


def clicks(text: str) -> tuple[int, int, int]:
    """Return how many word starts were clicked, and right in the reader and in a QTextEdit."""
    view = ReaderView()
    view.resize(WIDTH, 4000)
    view.set_document(text)
    view.show()
    plain = QTextEdit()
    plain.setFont(reading_font(NOTO_SANS_ARABIC))
    plain.resize(560, 4000)
    plain.setPlainText(text)
    plain.show()
    QApplication.processEvents()
    words = right = right_plain = 0
    for found in re.finditer(r"[^\W\d_][\w\u064b-\u0652]+", text):
        words += 1
        rtl = is_right_to_left(found[0])
        rect = view.span_rect(Span(*found.span()))
        point = QPoint(rect.right() - 1 if rtl else rect.left() + 1, rect.center().y())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        right += view.caret == found.start()
        x, y = plain_start(plain, found.start(), found.end())
        hit = plain.document().documentLayout().hitTest(QPoint(x, y), Qt.HitTestAccuracy.FuzzyHit)
        right_plain += hit == found.start()
    return words, right, right_plain


def plain_start(view: QTextEdit, start: int, end: int) -> tuple[int, int]:
    """Return a point just inside a word of a QTextEdit, from the boxes of its glyphs."""
    block = view.document().findBlock(start)
    at = start - block.position()
    line = block.layout().lineForTextPosition(at)
    boxes = [run.boundingRect() for run in line.glyphRuns(at, end - start)]
    rtl = is_right_to_left(view.toPlainText()[start:end])
    x = max(box.right() for box in boxes) - 1 if rtl else min(box.left() for box in boxes) + 1
    origin = view.document().documentLayout().blockBoundingRect(block).topLeft()
    return round(origin.x() + x), round(origin.y() + line.y() + line.height() / 2)


def run_case(size: int, count: int, which: str) -> None:
    """Measure one case and print it as numbers; in a process of its own, so memory is its own."""
    application = QApplication.instance() or QApplication(sys.argv)
    assert application is not None
    warm = ReaderView()
    warm.set_document("تمهيد warm-up 12")
    warm.show()
    warm.grab()
    chance = random.Random(7)
    text = sample_text(size, chance)
    spans = sample_spans(text, count, chance)
    measured = measure_reader(text, spans) if which == "reader" else measure_plain(text, spans)
    print(measured.opened, measured.added, measured.scrolled, measured.memory)


def main() -> None:
    """Print the table."""
    if len(sys.argv) == 4:
        run_case(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
        return
    header = ("text", "highlights", "view", "open ms", "add ms", "scroll p95 ms", "memory MB")
    row = "{:>8}  {:>10}  {:<10}  {:>9}  {:>8}  {:>13}  {:>9}"
    print(row.format(*header))
    for size, count in CASES:
        for which in ("reader", "QTextEdit"):
            command = [sys.executable, __file__, str(size), str(count), which]
            answer = subprocess.run(command, capture_output=True, text=True, check=True)
            numbers = [f"{float(number):.1f}" for number in answer.stdout.split()]
            print(row.format(f"{size // 1000} KB", count, which, *numbers), flush=True)
    application = QApplication(sys.argv)
    words, right, right_plain = clicks(sample_text(5_000, random.Random(3)))
    print(f"\nword starts clicked: {words}")
    print(f"  right in the reader: {right} ({right / words:.0%})")
    print(f"  right in QTextEdit:  {right_plain} ({right_plain / words:.0%})")
    application.quit()


if __name__ == "__main__":
    main()
