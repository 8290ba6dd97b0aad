"""CSV leaves whole or not at all, the same bytes each time, safe in a spreadsheet."""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import csv_export
from annotator.formats.csv_export import Sheet, destination, write
from annotator.formats.export_files import ExportError
from annotator.formats.export_rows import AuditRow, CitationRow, ClaimRow, ConflictRow

COLUMNS = (
    "claim_id, article_id, article_title, article_publisher, article_url, article_date,"
    " article_sha256, text_version, anchor_start, anchor_end, quote, claim_text, language, event,"
    " date_from, date_to, date_precision, place, place_en, kind, qualifier, count_min, count_max,"
    " count_best, party, party_status, sub_group, perpetrator, modality, accumulation, as_of,"
    " verdict, grade, independent_origins, origins, checked, citations_total, citations,"
    " citation_quotes, sources_summary, conflicts_open, conflicts_resolved, resolution_note,"
    " status, reviewer, verified_at, app_version"
).split(", ")

ROWS = [("a", 1, None), ("قُتل", 20, "x")]


def _sheet(rows: list[tuple[str | int | None, ...]] = ROWS, name: str = "x.csv") -> Sheet:
    return Sheet(name, ("one", "two", "three"), rows)


def _read(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_the_columns_of_a_claim_stand_in_the_promised_order():
    assert list(ClaimRow._fields) == COLUMNS


def test_a_file_begins_with_the_byte_order_mark_and_ends_its_lines_with_crlf(tmp_path: Path):
    write(tmp_path, [_sheet()], {})
    data = (tmp_path / "x.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfone,two,three\r\n")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == 3


def test_nothing_is_an_empty_cell(tmp_path: Path):
    write(tmp_path, [_sheet()], {})
    assert _read(tmp_path / "x.csv")[1] == ["a", "1", ""]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_a_spreadsheet_would_run_is_made_text(tmp_path: Path, sign: str):
    write(tmp_path, [_sheet([(f"{sign}1+1", -5, f"a{sign}b")])], {})
    assert _read(tmp_path / "x.csv")[1] == [f"'{sign}1+1", "-5", f"a{sign}b"]


@given(st.lists(st.tuples(st.text(), st.one_of(st.none(), st.integers()), st.text()), max_size=8))
def test_every_text_comes_back_as_it_was_but_for_the_escape(rows):
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), [_sheet(rows)], {})
        back = _read(Path(folder) / "x.csv")
    assert len(back) == len(rows) + 1
    for row, read in zip(rows, back[1:], strict=True):
        for cell, text in zip(row, read, strict=True):
            expected = "" if cell is None else str(cell)
            escaped = isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t", "\r"}
            assert text == ("'" + expected if escaped else expected).encode(
                "utf-8", "replace"
            ).decode("utf-8")


def test_the_manifest_names_every_file_with_rows_and_hash_and_tells_no_time(tmp_path: Path):
    write(tmp_path, [_sheet(), _sheet([], "y.csv")], {"claims": "all"})
    manifest = json.loads((tmp_path / "manifest.json").read_text("utf-8"))
    assert [(one["name"], one["rows"]) for one in manifest["files"]] == [("x.csv", 2), ("y.csv", 0)]
    for one in manifest["files"]:
        data = (tmp_path / one["name"]).read_bytes()
        assert one["sha256"] == hashlib.sha256(data).hexdigest()
        assert one["bytes"] == len(data)
    assert manifest["rules"]["claims"] == "all"
    assert not {"date", "time", "at", "exported"} & set(manifest)


def test_the_same_rows_give_the_same_bytes(tmp_path: Path):
    for name in ("a", "b"):
        write(tmp_path / name, [_sheet()], {})
    for file in ("x.csv", "manifest.json"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_a_second_export_takes_the_place_of_the_first_and_leaves_no_draft(tmp_path: Path):
    write(tmp_path, [_sheet()], {})
    write(tmp_path, [_sheet([("new", 1, None)])], {})
    assert _read(tmp_path / "x.csv")[1:] == [["new", "1", ""]]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["manifest.json", "x.csv"]


def _failing_rows(error: Exception) -> Iterator[tuple[str | int | None, ...]]:
    yield ("a", 1, None)
    raise error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "export.disk_full"),
        (OSError(errno.EIO, "Input/output error"), "export.unwritable"),
    ],
)
def test_a_fault_midway_leaves_what_was_there_before(tmp_path: Path, error, code):
    write(tmp_path, [_sheet()], {})
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    with pytest.raises(ExportError) as failed:
        write(
            tmp_path, [_sheet([("z", 1, None)]), Sheet("y.csv", ("a",), _failing_rows(error))], {}
        )
    assert failed.value.code == code
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


def test_a_fault_midway_leaves_no_folder_that_was_not_there(tmp_path: Path):
    with pytest.raises(ExportError):
        write(
            tmp_path / "a" / "b",
            [Sheet("y.csv", ("a",), _failing_rows(OSError(errno.ENOSPC, "full")))],
            {},
        )
    assert list(tmp_path.iterdir()) == []


def test_a_fault_while_the_files_are_put_in_place_puts_the_old_ones_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    write(tmp_path, [_sheet()], {})
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    replace = os.replace

    def held_open(source: Path, target: Path) -> None:
        # A spreadsheet on Windows holds the file that it shows.
        if Path(target).name == "manifest.json" and not Path(source).name.startswith("old-"):
            raise PermissionError(errno.EACCES, "is open in another program", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", held_open)
    with pytest.raises(ExportError) as failed:
        write(tmp_path, [_sheet([("new", 1, None)]), _sheet(name="y.csv")], {})
    assert failed.value.code == "export.unwritable"
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


def test_a_file_is_no_folder_to_export_into(tmp_path: Path):
    (tmp_path / "f").write_text("mine")
    with pytest.raises(ExportError) as refused:
        write(tmp_path / "f", [_sheet()], {})
    assert refused.value.code == "export.is_file"
    assert (tmp_path / "f").read_text() == "mine"


def test_a_folder_in_the_place_of_a_file_is_left_alone(tmp_path: Path):
    (tmp_path / "x.csv").mkdir()
    with pytest.raises(ExportError) as refused:
        write(tmp_path, [_sheet()], {})
    assert refused.value.code == "export.name_taken"
    assert [one.name for one in tmp_path.iterdir()] == ["x.csv"]


def test_the_main_file_may_not_take_the_name_of_a_sister(tmp_path: Path):
    claims = csv_export.sheets([], [], [], [], main="Audit.csv")
    with pytest.raises(ExportError) as refused:
        write(tmp_path, claims, {})
    assert refused.value.code == "export.name_taken"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("out", "expected"),
    [
        ("results", ("results", "verified_claims.csv")),
        ("results/deir.csv", ("results", "deir.csv")),
        ("results/DEIR.CSV", ("results", "DEIR.CSV")),
    ],
)
def test_a_destination_is_a_folder_or_the_main_file(out: str, expected: tuple[str, str]):
    assert destination(Path(out)) == (Path(expected[0]), expected[1])


def test_every_sheet_has_its_own_columns():
    sheets = csv_export.sheets([], [], [], [])
    assert [one.name for one in sheets] == [
        "verified_claims.csv",
        "citations.csv",
        "conflicts.csv",
        "audit.csv",
    ]
    columns = (ClaimRow._fields, CitationRow._fields, ConflictRow._fields, AuditRow._fields)
    assert tuple(one.columns for one in sheets) == columns
