"""Shows how long PDFs take to read and what they cost, and how many words of broken ones return.

Each size is read in a process of its own, whose peak memory is told. The folder that
``ANNOTATOR_ARTICLES`` names, if any, gives real texts: each is set as a PDF and broken in every
way, and broken as plain text.
"""

from __future__ import annotations

import multiprocessing
import os
import re
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "fixtures"))

from broken_arabic import BREAKERS, broken
from make_pdf import BROKEN, Sheet, of_pages, shaped

import material
from annotator import formats
from annotator.domain.arabic_repair import repaired

PAGES = (30, 300, 1_000)
CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def texts() -> Iterator[tuple[str, str]]:
    """Yield made-up articles, then the real ones, with a short name and without empty lines."""
    yield "made up", material.article(30_000, 1)
    folder = os.environ.get("ANNOTATOR_ARTICLES")
    for number, path in enumerate(sorted(Path(folder).glob("*.txt")) if folder else (), 1):
        yield f"real {number}", path.read_text(encoding="utf-8")


def recall(written: str, found: str) -> float:
    """Return the share of words that came back."""
    words = Counter(written.split())
    return (words & Counter(found.split())).total() / max(1, words.total())


def _measure(data: bytes) -> tuple[float, float, int, int]:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()  # other work on the machine only adds to the clock
    document = formats.read_bytes(data, "pages.pdf")
    seconds = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return seconds, peak / 1024, len(document.text), len(document.outline.pages)


def show_speed() -> None:
    """Print pages a second and peak memory for several sizes."""
    print(
        f"{'pages':>7}{'file':>10}{'letters':>10}{'seconds':>10}{'pages/s':>9}{'more memory':>14}"
    )
    context = multiprocessing.get_context("spawn")
    for count in PAGES:
        data = of_pages(count, look=shaped)
        with context.Pool(1) as pool:
            seconds, peak, length, pages = pool.apply(_measure, (data,))
        print(
            f"{pages:7}{len(data) / 1e6:7.2f} MB{length:10}{seconds:10.2f}{pages / seconds:9.0f}"
            f"{peak:11.0f} MB",
            flush=True,
        )


def show_repair() -> None:
    """Print what returns of text that was broken."""
    print(f"\n{'text':>10}{'broken':>20}{'words back':>12}{'lines back':>12}{'MB/s':>8}")
    for name, text in texts():
        clean = CONTROLS.sub("", text)
        lines = clean.split("\n")
        print(
            f"{name:>10}{'not at all':>20}{recall(clean, repaired(clean).text):12.4f}"
            f"{float(repaired(clean).text == clean):12.4f}"
        )
        for breaker, act in BREAKERS.items():
            damaged = broken(clean, act)
            started = time.perf_counter()
            back = repaired(damaged).text
            seconds = time.perf_counter() - started
            same = sum(
                one.split() == other.split()
                for one, other in zip(lines, back.split("\n"), strict=True)
            )
            print(
                f"{name:>10}{breaker:>20}{recall(clean, back):12.4f}{same / len(lines):12.4f}"
                f"{len(damaged.encode()) / 1e6 / seconds:8.2f}",
                flush=True,
            )


def show_pages() -> None:
    """Print what returns of text set as pages and broken there."""
    print(f"\n{'text':>10}{'set as':>20}{'words back':>12}{'noted':>8}")
    for name, text in texts():
        clean = CONTROLS.sub("", text)
        paragraphs = [" ".join(line.split()) for line in clean.split("\n") if line.strip()]
        for look, act in BROKEN.items():
            sheet = Sheet(look=act)
            sheet.page()
            y = 30.0
            for paragraph in paragraphs:
                arabic = re.search("[ء-ي]", paragraph) is not None
                y = sheet.flow([paragraph], y, rtl=arabic)
            document = formats.read_bytes(sheet.data(), "pages.pdf")
            noted = "yes" if "pdf.repaired" in document.notes else "no"
            print(f"{name:>10}{look:>20}{recall(clean, document.text):12.4f}{noted:>8}", flush=True)


if __name__ == "__main__":
    show_speed()
    show_repair()
    show_pages()
