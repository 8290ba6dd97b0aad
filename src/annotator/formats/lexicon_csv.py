"""Parties and places as CSV tables: published, handed on, and read back whole or not at all.

A table is what the exports are: RFC 4180 with CRLF, UTF-8 with a byte order mark, cells that a
spreadsheet would run as a formula escaped. What is read may be in any encoding an article may be
in, and parted by commas, semicolons or tabs.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from annotator.domain.errors import RuleError, UserError
from annotator.domain.lexicon import Lexicon, PartyRow, PlaceRow, lexicon_with
from annotator.domain.lexicon_editing import (
    Renaming,
    new_key,
    party_faults,
    party_row,
    place_faults,
    place_row,
    with_parties,
    with_party_aliases,
    with_place_aliases,
    with_places,
)
from annotator.domain.model import PartyStatus
from annotator.domain.parties import Party
from annotator.domain.places import Place
from annotator.formats.csv_export import Sheet
from annotator.formats.encodings import decode

BETWEEN = ";"
"""Parts the names in one cell."""

_RISKY = ("=", "+", "-", "@", "\t", "\r")
_YES = frozenset(("yes", "y", "1", "true", "نعم"))
_NO = frozenset(("", "no", "n", "0", "false", "لا"))
_LARGEST = 20_000_000


class Kind(StrEnum):
    """What a table holds."""

    PARTIES = "parties"
    PLACES = "places"


COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    Kind.PARTIES: (
        "key", "parent", "side", "english", "arabic", "status", "since", "until", "group",
        "hidden", "aliases", "unread",
    ),
    Kind.PLACES: (
        "key", "parent", "english", "arabic", "open", "source", "hidden", "aliases", "unread",
    ),
}  # fmt: skip
"""The columns of each table; in a file to read, any but one of key, english and arabic may lack."""


@dataclass(frozen=True, slots=True)
class CsvFault:
    """A row that cannot be taken: the line it begins on, and why."""

    line: int
    error: UserError


class LexiconCsvError(UserError):
    """A table that cannot be taken; ``faults`` names its bad rows in order."""

    def __init__(self, code: str, faults: Sequence[CsvFault] = (), **values: str | int) -> None:
        super().__init__(code, **values)
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table by its columns, and the line of the file that it begins on."""

    number: int
    cells: Mapping[str, str]

    def names(self, column: str) -> tuple[str, ...]:
        """Return the names in a cell."""
        found = (name.strip() for name in self.cells.get(column, "").split(BETWEEN))
        return tuple(name for name in found if name)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was read; ``ignored`` are columns that mean nothing here."""

    kind: Kind
    lines: tuple[Line, ...]
    ignored: tuple[str, ...]


def read(source: Path | str, kind: Kind | None = None) -> Table:
    """Read a table from a file or from text; its kind shows in its columns unless it is given.

    Raises SourceError for a file that cannot be read, LexiconCsvError: lexicon.csv_empty,
    lexicon.csv_header (no column names the node), lexicon.csv_rows with the faults.
    """
    name = source.name if isinstance(source, Path) else "CSV"
    text = _text(source) if isinstance(source, Path) else source.removeprefix("\ufeff")
    first = next((line for line in text.splitlines() if line.strip()), "")
    if not first:
        raise LexiconCsvError("lexicon.csv_empty", name=name)
    mark = max(",;\t", key=first.count)
    rows = _rows(text, mark, name)
    _, header = next(rows)
    columns = [_unescaped(cell).strip().casefold() for cell in header]
    if not {"key", "english", "arabic"} & set(columns):
        raise LexiconCsvError("lexicon.csv_header", name=name, columns=", ".join(columns)[:200])
    if kind is None:
        places = {"open", "source"} & set(columns) or "place" in name.casefold()
        kind = Kind.PLACES if places else Kind.PARTIES
    lines: list[Line] = []
    faults: list[CsvFault] = []
    for number, cells in rows:
        if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
            error = LexiconCsvError("lexicon.csv_cells", count=len(cells), expected=len(columns))
            faults.append(CsvFault(number, error))
            continue
        named = zip(columns, (_unescaped(cell).strip() for cell in cells), strict=False)
        lines.append(Line(number, dict(named)))
    if faults:
        raise failed(name, faults)
    ignored = tuple(one for one in columns if one and one not in COLUMNS[kind])
    return Table(kind, tuple(lines), ignored)


def failed(name: str, faults: Sequence[CsvFault]) -> LexiconCsvError:
    """Return the refusal of a table with these bad rows."""
    return LexiconCsvError(
        "lexicon.csv_rows", faults, name=name, count=len(faults), line=faults[0].line
    )


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise LexiconCsvError("source.missing", name=str(path)) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise LexiconCsvError("source.unreadable", name=str(path), detail=detail) from error
    if len(data) > _LARGEST:
        raise LexiconCsvError(
            "source.too_large", name=path.name, size=path.stat().st_size, limit=_LARGEST
        )
    return decode(data, path.name).text


def _rows(text: str, mark: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that holds anything with the line it begins on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=False)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            broken = LexiconCsvError("lexicon.csv_broken", detail=str(error))
            raise failed(name, [CsvFault(line, broken)]) from error
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1


def _unescaped(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_RISKY) else cell


def merged(table: Table, lexicon: Lexicon, name: str) -> tuple[Lexicon, tuple[str, ...]]:
    """Return a lexicon with a table on top, and the keys that its lines speak of.

    What a line leaves out stays as it is. Raises LexiconCsvError: lexicon.csv_rows with every
    fault, after which nothing is taken.
    """
    said = taken(table, lexicon)
    changes = with_places(with_parties(lexicon.changes, said.parties), said.places)
    if table.kind is Kind.PARTIES:
        made = lexicon_with(with_party_aliases(changes, said.renamings))
        wrong = party_faults(made, said.line_of)
    else:
        made = lexicon_with(with_place_aliases(changes, said.renamings))
        wrong = place_faults(made, said.line_of)
    bad = {fault.line for fault in said.faults}
    faults = [
        *said.faults,
        *(CsvFault(said.line_of[key], e) for key, e in wrong if said.line_of[key] not in bad),
    ]
    if faults:
        raise failed(name, sorted(faults, key=lambda fault: fault.line))
    return made, tuple(said.line_of)


# -- from lines to rows of a project ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Taken:
    """What the lines of a table say: rows, names, and the key that each line speaks of."""

    parties: tuple[PartyRow, ...] = ()
    places: tuple[PlaceRow, ...] = ()
    renamings: tuple[Renaming, ...] = ()
    line_of: Mapping[str, int] = field(default_factory=dict)
    faults: tuple[CsvFault, ...] = ()


def taken(table: Table, lexicon: Lexicon) -> Taken:
    """Put a table's lines on top of a lexicon; what a line leaves out stays as it is.

    A line without a key, or with one that nobody bears, is a new node. Names are added, and
    taken away only by the column *unread*.
    """
    parties: list[PartyRow] = []
    places: list[PlaceRow] = []
    here: dict[str, PartyRow] = {}
    renamings: list[Renaming] = []
    line_of: dict[str, int] = {}
    faults: list[CsvFault] = []
    for line in table.lines:
        key = " ".join(line.cells.get("key", "").split()).casefold()
        if not key:
            english, arabic = line.cells.get("english", ""), line.cells.get("arabic", "")
            key = _key_of_names(english, arabic, table.kind, lexicon) or new_key(english, arabic)
        if key in line_of:
            error = LexiconCsvError("lexicon.csv_twice", key=key, other=line_of[key])
            faults.append(CsvFault(line.number, error))
            continue
        line_of[key] = line.number
        try:
            if table.kind is Kind.PARTIES:
                party = lexicon.parties.party(key) if key in lexicon.parties else None
                parent = line.cells.get("parent", "").casefold()
                above = here.get(parent) or party_row(lexicon.parties.party(parent))
                here[key] = _party(key, party, line, above)
                parties.append(here[key])
            else:
                places.append(_place(key, lexicon.places.place_of(key), line))
        except UserError as error:
            faults.append(CsvFault(line.number, error))
            continue
        renamings.append(Renaming(key, line.names("aliases"), line.names("unread")))
    return Taken(tuple(parties), tuple(places), tuple(renamings), line_of, tuple(faults))


def _key_of_names(english: str, arabic: str, kind: Kind, lexicon: Lexicon) -> str:
    """Return the node that bears exactly these names, so that a table without keys finds it."""
    nodes: tuple[Party, ...] | tuple[Place, ...]
    nodes = lexicon.parties.nodes if kind is Kind.PARTIES else lexicon.places.nodes
    for node in nodes:
        if english and node.english == english and (not arabic or node.arabic == arabic):
            return node.key
        if not english and arabic and node.arabic == arabic:
            return node.key
    return ""


def _party(key: str, there: Party | None, line: Line, above: PartyRow) -> PartyRow:
    cells = line.cells
    row = (
        party_row(there)
        if there is not None
        else PartyRow(key, "", above.side or key, "", "", above.status)
    )
    return replace(
        row,
        parent=cells.get("parent", row.parent).casefold(),
        side=cells.get("side", "").casefold() or row.side,
        english=cells.get("english", row.english),
        arabic=cells.get("arabic", row.arabic),
        status=_status(cells.get("status", "")) or row.status,
        since=cells.get("since", row.since) or None,
        until=cells.get("until", row.until) or None,
        group=_flag(cells["group"]) if "group" in cells else row.group,
        hidden=_flag(cells["hidden"]) if "hidden" in cells else row.hidden,
    )


def _place(key: str, there: Place | None, line: Line) -> PlaceRow:
    cells = line.cells
    row = place_row(there) if there is not None else PlaceRow(key, "", "", "")
    return replace(
        row,
        parent=cells.get("parent", row.parent).casefold(),
        english=cells.get("english", row.english),
        arabic=cells.get("arabic", row.arabic),
        open=_flag(cells["open"]) if "open" in cells else row.open,
        source=cells.get("source", row.source),
        hidden=_flag(cells["hidden"]) if "hidden" in cells else row.hidden,
    )


def _status(cell: str) -> PartyStatus | None:
    if not cell:
        return None
    try:
        return PartyStatus(cell.casefold())
    except ValueError:
        raise RuleError("rule.no_status", text=cell) from None


def _flag(cell: str) -> bool:
    word = cell.casefold()
    if word not in _YES and word not in _NO:
        raise RuleError("rule.no_flag", text=cell)
    return word in _YES


# -- published --------------------------------------------------------------------------------


def sheets(lexicon: Lexicon) -> tuple[Sheet, Sheet]:
    """Return the published tables of a lexicon: every party and place, in the tree's order."""
    parties = [
        (
            party.key, party.parent, party.side, party.english, party.arabic, party.status.value,
            party.since or "", party.until or "", _word(party.group), _word(party.hidden),
            BETWEEN.join(party.aliases), BETWEEN.join(party.unread),
        )
        for party in lexicon.parties.nodes
    ]  # fmt: skip
    places = [
        (
            place.key, place.parent, place.english, place.arabic, _word(place.open), place.source,
            _word(place.hidden), BETWEEN.join(place.aliases), BETWEEN.join(place.unread),
        )
        for place in lexicon.places.nodes
    ]  # fmt: skip
    return (
        Sheet("parties.csv", COLUMNS[Kind.PARTIES], parties),
        Sheet("places.csv", COLUMNS[Kind.PLACES], places),
    )


def _word(flag: bool) -> str:
    return "yes" if flag else ""
