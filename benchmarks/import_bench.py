"""Measures the import of many mixed files: files a second, and the memory of all processes.

Run it from a checkout: ``python benchmarks/import_bench.py [FILES]``. The files are made first and
are not measured. Reading alone is what the worker processes do; with storing it is what a reviewer
waits for.
"""

from __future__ import annotations

import io
import multiprocessing
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests" / "fixtures"))

import make_documents
import make_pages
import make_pdf

from annotator.domain.errors import SourceError
from annotator.library import Library
from annotator.services.batches import prepare_all
from annotator.services.importing import Prepared, prepare_or_error
from annotator.services.sources import sources_in
from material import article

FILES = 1000
SIZE = 6_000
"""Bytes of the text of one article."""

DIFFERENT_PDFS = 10
"""A PDF takes longer to make than to read."""


def html(text: str) -> bytes:
    """Return a page with the text as its article, among what pages have around it."""
    title, *rest = (line for line in text.splitlines() if line)
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in rest)
    return (
        f"<!doctype html><html lang=ar><head><title>{escape(title)}</title></head><body>"
        f"<nav><ul><li><a href=/>Home</a><li><a href=/more>More</a></ul></nav><main><article>"
        f"<h1>{escape(title)}</h1>{paragraphs}</article></main><footer>2024</footer></body></html>"
    ).encode()


def docx(text: str) -> bytes:
    """Return a Word document."""
    from docx import Document

    document = Document()
    for number, line in enumerate(line for line in text.splitlines() if line):
        document.add_paragraph(line, style="Title" if number == 0 else None)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def odt(text: str) -> bytes:
    """Return an OpenDocument text."""
    body = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.splitlines() if line)
    return make_documents.odt(body)


def rtf(text: str) -> bytes:
    """Return rich text."""
    data = make_documents.rtf("\\par ".join(make_documents.points(one) for one in text.split("\n")))
    return data if isinstance(data, bytes) else data.encode("ascii")


def pdf(text: str) -> bytes:
    """Return a PDF of a few pages with letters as an office program places them."""
    return make_pdf.of_pages(2, [line for line in text.splitlines() if line][:8])


KINDS: dict[str, tuple[int, Callable[[str], bytes]]] = {
    ".txt": (2, str.encode),
    ".md": (1, lambda text: f"# {text}".encode()),
    ".html": (3, html),
    ".mhtml": (1, lambda text: make_pages.mhtml_page(html(text).decode())),
    ".docx": (1, docx),
    ".odt": (1, odt),
    ".rtf": (1, rtf),
    ".pdf": (1, pdf),
}
"""Of each suffix: how many of the mixture, and how one is made."""


def made(folder: Path, count: int) -> None:
    """Write ``count`` files of all kinds."""
    mixture = [suffix for suffix, (share, _) in KINDS.items() for _ in range(share)]
    pdfs: dict[int, bytes] = {}
    for number in range(count):
        suffix = mixture[number % len(mixture)]
        make = KINDS[suffix][1]
        if suffix == ".pdf":
            which = number % DIFFERENT_PDFS
            if which not in pdfs:
                pdfs[which] = make(article(SIZE, which))
            data = pdfs[which]
        else:
            data = make(article(SIZE, number))
        (folder / f"{number:05}{suffix}").write_bytes(data)


def peak(pid: int | str) -> float:
    """Return the most memory that a process had, in megabytes; 0 where the system does not tell."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def watched(
    results: Iterable[tuple[object, Prepared | SourceError]], workers: dict[int, float]
) -> Iterator[tuple[object, Prepared | SourceError]]:
    """Pass results on and look now and then how much memory each worker has had."""
    for number, result in enumerate(results):
        if number % 20 == 0:
            for child in multiprocessing.active_children():
                if child.pid is not None:
                    workers[child.pid] = max(workers.get(child.pid, 0), peak(child.pid))
        yield result


def told(label: str, count: int, seconds: float, workers: dict[int, float]) -> None:
    """Print one line of the table."""
    each = ", ".join(f"{one:.0f}" for one in workers.values())
    print(
        f"{label:24} {count:6} {seconds:8.1f} {count / seconds:8.1f}"
        f" {peak('self'):10.0f}   {each} MB"
    )


def main() -> None:
    """Make the files, read them, read and store them, and tell what each kind costs."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else FILES
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "files"
        folder.mkdir()
        # In a process of its own, whose memory is not counted.
        maker = multiprocessing.get_context("spawn").Process(target=made, args=(folder, count))
        maker.start()
        maker.join()
        sources = list(sources_in([folder]))
        size = sum(one.stat().st_size for one in sources if isinstance(one, Path))
        kinds = Counter(one.suffix for one in sources if isinstance(one, Path))
        mixture = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
        print(f"{count} files, {size / 1e6:.1f} MB: {mixture}\n")
        print(
            f"{'':24} {'files':>6} {'seconds':>8} {'a second':>8} {'main MB':>10}   workers' peak"
        )

        workers: dict[int, float] = {}
        failed: Counter[str] = Counter()
        start = time.perf_counter()
        for _, result in watched(prepare_all(sources), workers):
            failed[result.code if isinstance(result, SourceError) else ""] += 1
        told("read", count, time.perf_counter() - start, workers)

        workers = {}
        start = time.perf_counter()
        with (
            Library.open(Path(place) / "p.annotator", create=True) as library,
            library.acting("article.import"),
        ):
            batch = prepare_all(sources, library.lexicon.current)
            for _, result in watched(batch, workers):
                if not isinstance(result, SourceError):
                    library.articles.add(result)
        told("read and stored", count, time.perf_counter() - start, workers)
        faults = {code: number for code, number in failed.items() if code}
        print(f"\nnot read: {faults or 'none'}\n")

        print("one after the other in one process, milliseconds a file:")
        for suffix in KINDS:
            some = [one for one in sources if isinstance(one, Path) and one.suffix == suffix][:20]
            if not some:
                continue
            prepare_or_error(some[0])
            start = time.perf_counter()
            for one in some:
                prepare_or_error(one)
            print(f"  {suffix:8} {(time.perf_counter() - start) / len(some) * 1000:8.1f}")


if __name__ == "__main__":
    main()
