"""Share of reference fields read right against a folder of expert readings.

    python benchmarks/references_score.py ARTICLES GOLD [--errors]

ARTICLES holds the texts, GOLD a ``references`` folder of JSON files naming their ``source``.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from annotator.domain.model import Reference
from annotator.domain.references import references_in

FIELDS = ("title", "author", "publisher", "published", "accessed", "archived", "language",
          "backlinks", "span")  # fmt: skip


def wrong_fields(
    gold: dict[str, object], read: Reference | None
) -> list[tuple[str, object, object]]:
    """Return field, expected and read value of every field that differs."""
    if read is None:
        return [(name, "", None) for name in FIELDS]
    pairs: list[tuple[str, object, object]] = [
        (name, gold[name] or "", getattr(read, name) or "") for name in FIELDS if name != "span"
    ]
    pairs.append(("span", (gold["start"], gold["end"]), (read.span.start, read.span.end)))
    return [pair for pair in pairs if pair[1] != pair[2]]


def main(articles: Path, gold: Path, show: bool) -> None:
    """Print right over all, field by field, for each document."""
    for path in sorted((gold / "references").glob("*.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        with (articles / expected["source"]).open(encoding="utf-8", newline="") as file:
            text = file.read()
        read = {reference.number: reference for reference in references_in(text)}
        wrong: Counter[str] = Counter()
        for reference in expected["references"]:
            for name, want, got in wrong_fields(reference, read.get(reference["number"])):
                wrong[name] += 1
                if show:
                    print(f"  [{reference['number']}] {name}: {want!r} read as {got!r}")
        count = len(expected["references"])
        whole = count * len(FIELDS)
        print(
            f"{path.stem}: {len(read)} of {count} references, "
            f"{whole - wrong.total()} of {whole} fields ({1 - wrong.total() / whole:.1%})"
        )
        for name in FIELDS:
            print(f"  {name:10} {count - wrong[name]} of {count}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), "--errors" in sys.argv)
