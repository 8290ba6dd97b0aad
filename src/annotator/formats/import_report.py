"""What an import did, file by file, as CSV or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from annotator.formats.csv_export import escaped
from annotator.formats.export_files import write_text


class ImportRow(NamedTuple):
    """One document: ``state`` is "added", "known" or "failed", ``notes`` are sentences."""

    source: str
    state: str
    title: str = ""
    figures: int | None = None
    references: int | None = None
    found: str = ""
    notes: str = ""
    fault: str = ""
    next_step: str = ""


def write(path: Path, rows: Sequence[ImportRow]) -> None:
    """Write the report, as JSON where the name ends in .json; raises ExportError."""
    if path.suffix.lower() == ".json":
        text = json.dumps([row._asdict() for row in rows], ensure_ascii=False, indent=1) + "\n"
    else:
        sheet = io.StringIO(newline="")
        writer = csv.writer(sheet)
        writer.writerow(ImportRow._fields)
        writer.writerows(escaped(row) for row in rows)
        # Spreadsheets take a file without the mark for one of their own old encodings.
        text = f"\ufeff{sheet.getvalue()}"
    write_text(path, text, len(rows))
