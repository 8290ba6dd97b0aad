"""Results go out as CSV files with a manifest: whole or not at all, the same bytes each time.

RFC 4180 with CRLF, UTF-8 with a byte order mark (spreadsheets ask for it), and no cell that a
spreadsheet would run as a formula.
"""

from __future__ import annotations

import csv
import hashlib
import io
import itertools
import json
import os
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.export_files import ExportError, Written, made, moved, translated
from annotator.formats.export_rows import (
    BETWEEN,
    AuditRow,
    CitationRow,
    ClaimRow,
    ConflictRow,
)

MAIN = "verified_claims.csv"
MANIFEST = "manifest.json"

_BOM = b"\xef\xbb\xbf"
_RISKY = frozenset("=+-@\t\r")
_ROWS_AT_ONCE = 1_000

Row = Sequence[str | int | None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One CSV file to write: its name, its columns, and its rows, made as they are written."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Row]


def sheets(
    claims: Iterable[ClaimRow],
    citations: Iterable[CitationRow],
    conflicts: Iterable[ConflictRow],
    audit: Iterable[AuditRow],
    *,
    main: str = MAIN,
) -> tuple[Sheet, ...]:
    """Name the files of an export; ``main`` is the file of the claims."""
    return (
        Sheet(main, ClaimRow._fields, claims),
        Sheet("citations.csv", CitationRow._fields, citations),
        Sheet("conflicts.csv", ConflictRow._fields, conflicts),
        Sheet("audit.csv", AuditRow._fields, audit),
    )


def destination(out: Path) -> tuple[Path, str]:
    """Tell folder and main file name: ``out`` is a folder, or the main file when named so."""
    if out.suffix.casefold() == ".csv" and not out.is_dir():
        return out.parent, out.name
    return out, MAIN


def write(
    folder: Path, files: Sequence[Sheet], rules: dict[str, object], *, manifest: str = MANIFEST
) -> tuple[Written, ...]:
    """Write the sheets and their manifest into ``folder``, which is made when it is missing.

    Everything is written beside its place first and moved there last; a fault leaves what was
    there before. Raises ExportError: export.is_file, export.name_taken, export.unwritable,
    export.disk_full.
    """
    with translated(folder):
        new = made(folder)
        try:
            targets = [folder / sheet.name for sheet in files] + [folder / manifest]
            if len({target.name.casefold() for target in targets}) < len(targets):
                raise ExportError("export.name_taken", path=str(targets[0]))
            for target in targets:
                if target.is_dir():
                    raise ExportError("export.name_taken", path=str(target))
            with tempfile.TemporaryDirectory(dir=folder, prefix=".export-") as drafts:
                written = [_write_sheet(Path(drafts), folder, sheet) for sheet in files]
                written.append(_write_manifest(Path(drafts), folder / manifest, written, rules))
                moved(Path(drafts), targets)
            return tuple(written)
        except BaseException:
            for one in new:
                one.rmdir()
            raise


def _write_sheet(drafts: Path, folder: Path, sheet: Sheet) -> Written:
    with (drafts / sheet.name).open("wb") as file:
        digest, count = hashlib.sha256(_BOM), 0
        file.write(_BOM)
        rows = iter(sheet.rows)
        lines = io.StringIO(newline="")
        writer = csv.writer(lines, lineterminator="\r\n")
        writer.writerow(sheet.columns)
        while True:
            some = list(itertools.islice(rows, _ROWS_AT_ONCE))
            writer.writerows(map(escaped, some))
            data = lines.getvalue().encode("utf-8", "replace")
            digest.update(data)
            file.write(data)
            count += len(some)
            if not some:
                break
            lines.seek(0)
            lines.truncate()
        file.flush()
        os.fsync(file.fileno())
        size = file.tell()
    return Written(folder / sheet.name, count, size, digest.hexdigest())


def escaped(row: Row) -> list[str | int | None]:
    """Return cells that a spreadsheet takes for text: a quote mark goes before a formula sign."""
    return [f"'{cell}" if cell.__class__ is str and cell[:1] in _RISKY else cell for cell in row]


def _write_manifest(
    drafts: Path, target: Path, written: Sequence[Written], rules: dict[str, object]
) -> Written:
    told = {
        "format": "annotator-export",
        "version": 1,
        "files": [
            {
                "name": one.path.name,
                "rows": one.rows,
                "bytes": one.size,
                "sha256": one.sha256,
            }
            for one in written
        ],
        "rules": {**rules, "values_in_one_cell_are_joined_by": BETWEEN},
    }
    data = (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()
    with (drafts / target.name).open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return Written(target, 0, len(data), hashlib.sha256(data).hexdigest())
