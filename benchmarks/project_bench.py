"""Measures a project file: importing many articles, claiming, undoing, exporting, opening.

Each act is shown at 1×, 10× and 100× so that its growth is seen; a bare SQLite insert into one
plain table in the same run says what the machine itself takes.
"""

from __future__ import annotations

import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import material
from annotator.domain.model import ArticleId, Seen, Stance, Status, Verdict
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.importing import prepare, prepare_text

ARTICLE = 20_000
SIZES = (10, 100, 1_000)
CLAIMS = (100, 1_000, 10_000)


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="annotator-bench-"))
    try:
        bare(folder)
        imports(folder)
        lexicons(folder)
        work(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def bare(folder: Path) -> None:
    """Insert rows one transaction each into a plain WAL table: the floor of every act below."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("CREATE TABLE t (a TEXT)")
    took = [timed(lambda: connection.execute("INSERT INTO t VALUES ('x')")) for _ in range(500)]
    print(f"bare SQLite, one row a transaction: {statistics.median(took) * 1000:.3f} ms")
    connection.close()


def imports(folder: Path) -> None:
    """Import N articles of 20 KB in one process: read, analyse, derive, store."""
    print("\nimport of N articles of 20 KB, one process")
    print(f"{'N':>6}{'read+analyse':>14}{'store':>10}{'total':>10}{'a second':>10}{'file':>10}")
    for count in SIZES:
        source = folder / f"texts-{count}"
        source.mkdir()
        for number in range(count):
            text = material.article(ARTICLE, number)
            (source / f"{number:04}.txt").write_text(text, encoding="utf-8")
        project = folder / f"import-{count}.annotator"
        read = store = 0.0
        with (
            Library.open(project, create=True, reviewer="bench") as library,
            library.acting("article.add"),
        ):
            for file in sorted(source.iterdir()):
                started = time.perf_counter()
                prepared = prepare(file)
                between = time.perf_counter()
                library.articles.add(prepared)
                read += between - started
                store += time.perf_counter() - between
        total = read + store
        print(
            f"{count:6}{read:12.2f} s{store:8.2f} s{total:8.2f} s{count / total:10.0f}"
            f"{project.stat().st_size / 1e6:7.1f} MB"
        )
    started = time.perf_counter()
    subprocess.run(
        [
            sys.executable,
            "-m",
            "annotator",
            "import",
            str(folder / "pool.annotator"),
            str(folder / f"texts-{SIZES[-1]}"),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    took = time.perf_counter() - started
    print(f"  the same {SIZES[-1]} by `annotator import` (worker processes): {took:.2f} s")


def lexicons(folder: Path) -> None:
    """Change parties of the projects just imported: the act itself, and what it lets wait."""
    print("\na change of the lexicon with N articles of 20 KB, and how many articles then wait")
    print(f"{'N':>6}{'new name':>16}{'undo':>16}{'moved party':>16}{'catch up, each':>18}")
    for count in SIZES:
        project = folder / f"import-{count}.annotator"
        with Library.open(project, reviewer="bench") as library:
            lexicon = library.lexicon
            lexicon.current.parties.party_in("x")
            cells = []
            for act in (
                partial(lexicon.add_party, "Hill Hawks", "صقور التل"),
                library.undo,
                partial(lexicon.change_party, "sdf", parent=""),
            ):
                took = timed(act)
                cells.append(f"{took * 1e3:8.1f} ms {len(lexicon.waiting()):4}")
            waiting = lexicon.catch_up()
            each = [timed(partial(next, waiting, None)) for _ in range(min(20, count - 5))]
            cells.append(f"{statistics.median(each) * 1e3:15.1f} ms")
        print(f"{count:6}{''.join(cells)}")


def work(folder: Path) -> None:
    """Claim, undo, verify and export with N claims in the project."""
    print("\nwork in a project of N verified claims (20 KB articles, 50 claims each)")
    print(
        f"{'N':>6}{'open':>10}{'claim':>10}{'accept':>10}{'undo':>10}{'flags':>10}{'CSV':>10}"
        f"{'peak':>9}"
    )
    for count in CLAIMS:
        project = folder / f"work-{count}.annotator"
        with Library.open(project, create=True, reviewer="bench") as library:
            fill(library, count)
        opened = timed(lambda p=project: Library.open(p, reviewer="bench").close())
        with Library.open(project, reviewer="bench") as library:
            article = library.articles.list()[0].id
            claimed = median(partial(library.claims.add, article, Span(60, 70)), 20)
            accepted = median(partial(accept_next, library, article), 5)
            undone = median(library.undo, 10)
            flags = timed(library.conflicts.all)
            exported = timed(lambda c=count: library.export(folder / f"csv-{c}"))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{count:6}{opened * 1e3:7.1f} ms{claimed * 1e3:7.1f} ms{accepted * 1e3:7.1f} ms"
            f"{undone * 1e3:7.1f} ms{flags * 1e3:7.1f} ms{exported * 1e3:7.1f} ms{peak:6.0f} MB"
        )


def fill(library: Library, count: int) -> None:
    """Make ``count`` verified claims, each linked to an opened citation."""
    made = 0
    number = 0
    while made < count:
        prepared = prepare_text(material.article(ARTICLE, 5_000 + number), f"{number}.txt")
        article = library.articles.add(prepared).article
        number += 1
        citation = library.citations.add(f"Report {number}", publisher="SOHR")
        for index in range(min(50, count - made)):
            start = 100 + index * 40
            with library.together("claim.add"):
                claim = library.claims.add(article.id, Span(start, start + 30))
                library.citations.link(claim, citation, stance=Stance.SUPPORTS, seen=Seen.OPENED)
                library.claims.set_verdict(claim, Verdict.SUPPORTED)
                blocked = library.claims.blockers(claim)
                library.claims.set_status(claim, Status.READY if blocked else Status.VERIFIED)
            made += 1


def accept_next(library: Library, article: ArticleId) -> None:
    """Accept the first suggestion that nobody has decided."""
    done = {c.figure_anchor.span for c in library.claims.of(article) if c.figure_anchor}
    for reading in library.articles.analysis(article).readings:
        if reading.figure.bounded and reading.span not in done:
            library.claims.accept(article, reading.span)
            return


def timed(act: Callable[[], object]) -> float:
    """Return how many seconds an act took."""
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def median(act: Callable[[], object], times: int) -> float:
    """Return the median of some runs in seconds."""
    return statistics.median(timed(act) for _ in range(times))


if __name__ == "__main__":
    main()
