"""Share of reference fields read right against a folder of expert readings.

    python benchmarks/references_score.py ARTICLES GOLD [--errors]

ARTICLES holds the texts, GOLD a ``references`` folder of JSON files naming their ``source``.
Each text is read as it is, and as the encyclopedia's page that it was saved from, where every
reference also has addresses: its own and, where a copy is told of, the archive's.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from annotator.domain.model import Reference
from annotator.domain.references import references_in
from annotator.domain.structure import structure_of
from annotator.formats.readers import html
from encyclopedia import copy_of, page_of, url_of

FIELDS = ("title", "author", "publisher", "published", "accessed", "archived", "language",
          "backlinks", "span")  # fmt: skip


LISTS = Path(__file__).resolve().parents[1] / "tests" / "data"
"""Lists of many shapes, labelled before they were read."""

ON_PAGES = (*(name for name in FIELDS if name != "span"), "url", "archive_url")
"""Fields of the same references on a web page, whose text has other places."""


def wrong_fields(
    gold: dict[str, object], read: Reference | None, names: tuple[str, ...] = FIELDS
) -> list[tuple[str, object, object]]:
    """Return field, expected and read value of every field that differs."""
    if read is None:
        return [(name, "", None) for name in names]
    pairs = [
        (name, (gold["start"], gold["end"]), (read.span.start, read.span.end))
        if name == "span"
        else (name, gold[name] or "", getattr(read, name) or "")
        for name in names
    ]
    return [pair for pair in pairs if pair[1] != pair[2]]


def on_page(text: str, gold: list[dict[str, object]]) -> tuple[list[Reference], list[dict]]:
    """Return the references of a text's page as read there, and as they should be."""
    document = html.read(page_of(text).encode(), "page.html")
    expected = []
    for one in gold:
        number, day = int(str(one["number"])), one["archived"]
        addresses = {"url": url_of(number), "archive_url": copy_of(number, str(day)) if day else ""}
        expected.append({**one, **addresses})
    return list(structure_of(document.text, outline=document.outline).references), expected


def report(
    name: str,
    expected: list[dict[str, object]],
    found: list[Reference],
    names: tuple[str, ...],
    show: bool,
) -> None:
    """Print right over all, field by field."""
    read = {reference.number: reference for reference in found}
    wrong: Counter[str] = Counter()
    for reference in expected:
        number = int(str(reference["number"]))
        for field, want, got in wrong_fields(reference, read.get(number), names):
            wrong[field] += 1
            if show:
                print(f"  [{number}] {field}: {want!r} read as {got!r}")
    count = len(expected)
    whole = count * len(names)
    print(
        f"{name}: {len(read)} of {count} references, "
        f"{whole - wrong.total()} of {whole} fields ({1 - wrong.total() / whole:.1%})"
    )
    for field in names:
        print(f"  {field:11} {count - wrong[field]} of {count}")


def main(articles: Path, gold: Path, show: bool) -> None:
    """Print the score of each document, as a text and as a page."""
    for path in sorted((gold / "references").glob("*.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        with (articles / expected["source"]).open(encoding="utf-8", newline="") as file:
            text = file.read()
        report(path.stem, expected["references"], references_in(text), FIELDS, show)
        found, with_addresses = on_page(text, expected["references"])
        report(f"{path.stem} as a web page", with_addresses, found, ON_PAGES, show)
    for path in sorted(LISTS.glob("references_*.json")):
        report_shapes(path, show)


def report_shapes(path: Path, show: bool) -> None:
    """Print the share of fields and of marks read right in a batch of labelled lists."""
    asked = wrong = marks = wrong_marks = 0
    for one in json.loads(path.read_text(encoding="utf-8"))["lists"]:
        structure = structure_of(one["text"])
        read = {reference.number: reference for reference in structure.references}
        for label in one["references"]:
            asked += len(label)
            for name, want in label.items():
                got = getattr(read.get(label["number"]), name, None) or ""
                if got != want:
                    wrong += 1
                    if show:
                        print(f"  {one['name']} [{label['number']}] {name}: {want!r} as {got!r}")
        found = {(mark.span.start, *mark.numbers) for mark in structure.markers}
        expected = {tuple(mark) for mark in one["marks"]}
        marks += len(expected)
        wrong_marks += len(found ^ expected)
    print(
        f"{path.stem}: {asked - wrong} of {asked} fields ({1 - wrong / asked:.1%}), "
        f"{wrong_marks} of {marks} marks wrong"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), "--errors" in sys.argv)
