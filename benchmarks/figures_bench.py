"""Shows how long the figures of a text take to read, and the numbers left out to explain.

Each size is read several times and the best time counts, as other work on a machine only adds. The
folder that ``ANNOTATOR_ARTICLES`` names, if any, gives real texts too, repeated up to a megabyte.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import material
from annotator.domain.analysis import analyse
from annotator.domain.coverage import numbers_in

SIZES = ((10_000, 7), (100_000, 5), (1_000_000, 3), (5_000_000, 1))
REPEATED = 1_000_000


def best(act: Callable[[], object], times: int) -> tuple[float, float]:
    """Return the least time by the clock and by the processor, in seconds."""
    rows = []
    for _ in range(times):
        clock, processor = time.perf_counter(), time.process_time()
        act()
        rows.append((time.perf_counter() - clock, time.process_time() - processor))
    return min(row[0] for row in rows), min(row[1] for row in rows)


def real_texts() -> Iterator[tuple[str, str]]:
    """Yield the real articles, each repeated, with a short name."""
    folder = os.environ.get("ANNOTATOR_ARTICLES")
    for number, path in enumerate(sorted(Path(folder).glob("*.txt")) if folder else (), 1):
        text = path.read_text(encoding="utf-8") + "\n"
        yield f"real {number}", text * max(1, REPEATED // len(text.encode()))


def show(name: str, text: str, times: int) -> None:
    """Print one line of the table."""
    analysis = analyse(text)
    size = len(text.encode()) / 1e6
    clock, processor = best(lambda: analyse(text), times)
    coverage, _ = best(lambda: numbers_in(text, analysis), times)
    print(
        f"{name:>8}{size:8.2f} MB{len(analysis.readings):9}{clock:9.3f} s{processor:10.3f} s"
        f"{size / clock:9.2f}{coverage:10.3f} s",
        flush=True,
    )


def main() -> None:
    """Print the table."""
    print(f"{'text':>8}{'size':>11}{'figures':>9}{'analysis':>11}{'processor':>12}", end="")
    print(f"{'MB/s':>9}{'coverage':>12}")
    analyse(material.article(10_000, 2))
    for size, times in SIZES:
        name = f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1000} KB"
        show(name, material.article(size, 1), times)
    for name, text in real_texts():
        show(name, text, 3)


if __name__ == "__main__":
    main()
