"""Lists of web addresses: tables with a column of them, one on a line, and shortcut files.

A table may be in any encoding an article may be in, and parted by commas, semicolons or tabs. A
title, a publisher and a date beside an address are what the list's maker says of the page.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path

from annotator.domain.errors import SourceError
from annotator.formats.document import bytes_of
from annotator.formats.encodings import decode
from annotator.formats.web_address import Address, address_of, is_address

TABLES = (".csv", ".tsv")
SHORTCUTS = (".url", ".webloc")
SUFFIXES = (*TABLES, *SHORTCUTS)

_URL = "url link href uri address web_address page_url الرابط رابط رابط_الصفحة عنوان_الصفحة"
_COLUMNS: Mapping[str, frozenset[str]] = {
    "url": frozenset(_URL.split()),
    "title": frozenset("title headline name العنوان عنوان عنوان_المقالة".split()),
    "publisher": frozenset("publisher source site agency الناشر ناشر المصدر الموقع".split()),
    "date": frozenset("date published publication_date التاريخ تاريخ تاريخ_النشر".split()),
}
_BEGINS = re.compile(
    rb"(?:[\xef\xbb\xbf\xff\xfe\x00\s]*#[^\n]*\n)*[\xef\xbb\xbf\xff\xfe\x00\s]*"
    rb"(?:h\0?t\0?t\0?p|w\0?w\0?w\0?\.)",
    re.IGNORECASE,
)
_URL_LINE = re.compile(rb"^URL=([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
_PLIST = re.compile(rb"<key>URL</key>\s*<string>([^<]*)</string>")
_PLIST_PACKED = re.compile(rb"(https?://[\x21-\x7e]+)")
_SHOWN = 80
_DAY = len("2024-12-08")


@dataclass(frozen=True, slots=True)
class AddressList:
    """What a list holds: each page once, and the lines that cannot be taken."""

    addresses: tuple[Address, ...]
    faults: tuple[SourceError, ...] = ()
    repeated: int = 0


def is_list(path: Path) -> bool:
    """Say whether a file is a list of addresses: by its suffix, or as text of nothing else."""
    suffix = path.suffix.lower()
    if suffix in SUFFIXES:
        return True
    if suffix != ".txt" or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            if not _BEGINS.match(file.read(512)):
                return False
        lines = _lines(decode(bytes_of(path), path.name).text)
        return all(is_address(words) and not re.search(r"\s", words) for _, words in lines)
    except (OSError, SourceError):
        return False


def read(path: Path) -> AddressList:
    """Return the addresses of a list; raises SourceError, source.no_addresses without any."""
    data = bytes_of(path)
    suffix = path.suffix.lower()
    if suffix in SHORTCUTS:
        rows = iter([(1, {"url": _shortcut(data, suffix)})])
    else:
        rows = _rows(decode(data, path.name).text, path.name)
    return _taken(rows, path.name)


def _taken(rows: Iterator[tuple[int, dict[str, str]]], name: str) -> AddressList:
    # Loaded for a list only: its grammars read written dates.
    from annotator.domain.typed_dates import typed_date

    found: dict[str, Address] = {}
    faults: list[SourceError] = []
    repeated = 0
    for line, cells in rows:
        words = cells.get("url", "")
        try:
            address = address_of(words)
        except SourceError:
            faults.append(
                SourceError("source.address_row", name=name, line=line, words=words[:_SHOWN])
            )
            continue
        if address.url in found:
            repeated += 1
            continue
        # A spreadsheet writes a time beside the day.
        date = typed_date(re.sub(r"(?<=\d)[T ]\d{1,2}:\d.*", "", cells.get("date", "")))
        found[address.url] = replace(
            address,
            title=" ".join(cells.get("title", "").split()),
            publisher=" ".join(cells.get("publisher", "").split()),
            date=date if date and len(date) == _DAY else "",
        )
    if not found and not faults:
        raise SourceError("source.no_addresses", name=name)
    return AddressList(tuple(found.values()), tuple(faults), repeated)


def _rows(text: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the known cells of each row with the line it begins on."""
    first = next(_lines(text), None)
    if first is None:
        raise SourceError("source.no_addresses", name=name)
    mark = max(",;\t", key=first[1].count)
    if mark not in first[1] or (is_address(first[1]) and not re.search(r"\s", first[1])):
        # One column. An address may hold commas and semicolons of its own.
        headed = "url" in _columns([first[1]])
        if not headed and not any(is_address(words) for _, words in _lines(text)):
            raise SourceError("source.no_addresses", name=name)
        for line, words in _lines(text):
            if line != first[0] or not headed:
                yield line, {"url": words.strip('"')}
        return
    records = _records(text, mark)
    _, header = next(records, (0, []))
    columns = _columns(header)
    if "url" not in columns:
        # Without a line of headings: the column in which the first row has its address.
        at = next((place for place, cell in enumerate(header) if is_address(cell)), None)
        if at is None:
            raise SourceError("source.no_addresses", name=name)
        columns = {"url": at}
        yield first[0], {"url": header[at]}
    for line, cells in records:
        yield (
            line,
            {column: cells[at].strip() for column, at in columns.items() if at < len(cells)},
        )


def _columns(header: list[str]) -> dict[str, int]:
    """Return where each known column stands, the first of several."""
    named = [re.sub(r"[\s_-]+", "_", cell.strip().strip("\ufeff").casefold()) for cell in header]
    return {
        column: named.index(next(name for name in named if name in names))
        for column, names in _COLUMNS.items()
        if names & set(named)
    }


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that say something with their numbers."""
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.strip().strip("\ufeff")
        if words and not words.startswith("#"):
            yield number, words


def _records(text: str, mark: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=False)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            cells = ["?"]  # A cell of many thousand characters; its row is named as a bad one.
        if any(cell.strip() for cell in cells) and not cells[0].lstrip().startswith("#"):
            yield line, cells
        line = reader.line_num + 1


def _shortcut(data: bytes, suffix: str) -> str:
    """Return where a shortcut of Windows or macOS leads, "" if that cannot be told."""
    if suffix == ".url":
        found = _URL_LINE.search(data)
    else:
        found = _PLIST_PACKED.search(data) if data.startswith(b"bplist") else _PLIST.search(data)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""
