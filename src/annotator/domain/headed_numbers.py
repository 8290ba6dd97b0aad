"""Bare numbers in tables whose header names what happened: "Killed" above 12, «الجرحى» beside 30.

A header is read with the number as the grammars read "Killed: 12", so that a header counts what
it would count in a sentence. What the number's other header names is its place, day or party.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from annotator.domain.figures import figures_in
from annotator.domain.infobox import TOTAL, Column, belligerent, taking
from annotator.domain.lexicon import Lexicon, seed_lexicon
from annotator.domain.model import Accumulation, Evidence, Kind, Locus, Reading
from annotator.domain.outline import Cell
from annotator.domain.text import Span

_BARE = re.compile(r"[~≈≥><+\s\xa0]*\d[\d.,٫٬،\s\xa0–-]*\+?[\s\xa0]*(?:\[[^\[\]\n]*\][\s\xa0]*)*")
_PARTED = re.compile(r"\d[ \xa0]\d")
"""A number of two groups of digits, which is not read as one."""

_BESIDE = re.compile(r"\s*[~≈+]?\d")
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d.,٫٬+])")
_HARM = frozenset((Kind.KILLED, Kind.INJURED, Kind.KILLED_OR_INJURED))
_MOST_HEADER = 60
# Rates are no counts; and beside cases, births or beasts "deaths" are not those of a conflict.
_RATE = re.compile(
    r"%|٪|\d|(?<!\w)(?:per|rate|ratio|share|change|percent(?:age)?|average|rank|لكل|معدل|نسبة|"
    r"النسبة|التغير|متوسط|المتوسط|الترتيب|بالمئة)(?!\w)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?<!\w)(?:cases?|infections?|tested|tests|recovered|recoveries|vaccin\w*|births?|population|"
    r"natural|livestock|cattle|sheep|animals?|birds?|goals?|matches|seasons?|episodes?|tanks|"
    r"vehicles|aircraft|حالات|الحالات|المتعافون|المتعافين|الشفاء|التعافي|فحوص|الفحوصات|المواليد|"
    r"السكان|الماشية|الأغنام|الأبقار|الطيور|الحيوانات|الأهداف|المباريات|المواسم|الدبابات|الآليات|"
    r"الطائرات)(?!\w)",
    re.IGNORECASE,
)
_ARABIC = re.compile("[ء-ي]")


@dataclass(frozen=True, slots=True)
class _Heads:
    """What stands above and beside a cell; ``alone`` says that its table has one such row.

    ``labels`` are all headers of the table.
    """

    above: Span | None
    beside: Span | None
    alone: bool
    labels: tuple[Span, ...]


def _heads_of(text: str, cells: Iterable[Cell]) -> dict[Span, _Heads]:
    """Return the headers of the cells that may hold bare numbers; ``cells`` in text order."""
    found: dict[Span, _Heads] = {}
    for _, group in groupby(cells, key=lambda one: one.table):
        rows = [list(row) for _, row in groupby(group, key=lambda one: one.row)]
        labels = tuple(
            one.span
            for row in rows
            for one in row
            if one.header or one.column == 0 or row is rows[0]
        )
        if not any(_OTHER.search(label.of(text)) for label in labels):
            found |= _heads_in(text, rows, labels)
    return found


def _heads_in(
    text: str, rows: Sequence[Sequence[Cell]], labels: tuple[Span, ...]
) -> dict[Span, _Heads]:
    found: dict[Span, _Heads] = {}
    above: dict[tuple[int, int], Span] = {}
    whole: Span | None = None
    counted = sum(any(_BARE.fullmatch(cell.span.of(text)) for cell in row) for row in rows)
    for row in rows:
        first = row is rows[0] and not any(map(str.isdecimal, _words(text, row)))
        if all(cell.header for cell in row) or (first and len(row) > 1):
            whole = row[0].span if row[0].columns < 2 else None
            above = {(cell.columns, cell.column): cell.span for cell in row}
            continue
        label = row[0] if row[0].column == 0 and row[0].columns > 1 else None
        label = None if label and _BARE.fullmatch(label.span.of(text)) else label
        for cell in row:
            if cell is not label:
                found[cell.span] = _Heads(
                    above.get((cell.columns, cell.column), whole),
                    label.span if label else None,
                    counted < 2,
                    labels,
                )
    return found


def _words(text: str, row: Iterable[Cell]) -> str:
    return " ".join(cell.span.of(text) for cell in row)


class HeadedNumbers:
    """Reads the cells of a document's tables; what a header says is asked once."""

    def __init__(
        self, text: str, cells: Iterable[Cell], *, date: str | None, lexicon: Lexicon | None
    ) -> None:
        self._text, self._date = text, date
        self._lexicon = lexicon or seed_lexicon()
        self._heads = _heads_of(text, cells)
        self._kinds: dict[str, frozenset[Kind]] = {}
        self._harm: dict[Span, bool] = {}
        self._told: dict[str, Reading | None] = {}

    def figures(self, cell: Span, locus: Locus) -> list[Reading]:
        """Return the figures of a cell with one header that names a kind; else none."""
        heads = self._heads.get(cell)
        if heads is None:
            return []
        text = self._text
        words, boxed = cell.of(text), locus is Locus.INFOBOX
        bare = _BARE.fullmatch(words) is not None and not _PARTED.search(words)
        if boxed:
            possible = bare or _BESIDE.match(words) is not None
        else:
            possible = bare and not _YEAR.match(words) and self._tells_harm(heads)
        if not possible:
            return []
        counting = [
            head
            for head in ((heads.above, heads.beside) if bare else (heads.beside,))
            if head is not None and self._kinds_of(head)
        ]
        if len(counting) != 1:
            return []
        [head] = counting
        readings = self._read(head, cell, locus)
        other = heads.beside if head == heads.above else heads.above
        if not readings or boxed or other is None or TOTAL.search(other.of(text)):
            return readings
        reading = self._told_by(other, readings[0])
        if heads.alone:
            return [reading]
        # One row of several: a count of its own, neither an incident told nor a toll that runs on.
        figure = replace(reading.figure, accumulation=Accumulation.PERIOD_TOTAL, as_of=None)
        why = tuple(one for one in reading.why if one.field not in ("accumulation", "as_of"))
        return [replace(reading, figure=figure, why=why, sets_apart=True)]

    def _kinds_of(self, head: Span) -> frozenset[Kind]:
        """Return what a header says that happened to people; nothing for other headers."""
        header = head.of(self._text).strip()
        if len(header) > _MOST_HEADER or "\n" in header or _RATE.search(header):
            return frozenset()
        if header not in self._kinds:
            found = figures_in(f"{header}: 12", lexicon=self._lexicon)
            self._kinds[header] = frozenset(
                one.figure.kind for one in found if one.span.start > len(header)
            )
        return self._kinds[header]

    def _tells_harm(self, heads: _Heads) -> bool:
        """Say whether a table is about the dead or the hurt: alone "Missing" may be anything."""
        table = heads.labels[0]
        if table not in self._harm:
            self._harm[table] = any(self._kinds_of(label) & _HARM for label in heads.labels)
        return self._harm[table]

    def _read(self, head: Span, cell: Span, locus: Locus) -> list[Reading]:
        """Read header and cell as one line, and put what was read back in its places."""
        header, words = head.of(self._text).strip(), cell.of(self._text).split("\n")[0]
        line = f"{header}: {words}"
        shift = len(line) - len(words)
        start = self._text.index(header, head.start)
        found: list[Reading] = []
        places: dict[int, int] = {}
        read = figures_in(line, locus=locus, date=self._date, lexicon=self._lexicon)
        for index, reading in enumerate(read):
            if reading.span.start < shift or not reading.figure.bounded:
                continue
            places[index] = len(found)
            why = tuple(
                _moved(one, cell.start - shift if one.span.start >= shift else start)
                for one in reading.why
            )
            whole = None if reading.subset_of is None else places.get(reading.subset_of)
            by = cell.start - shift
            span = Span(reading.span.start + by, reading.span.end + by)
            found.append(replace(reading, span=span, why=why, subset_of=whole))
        return found

    def _told_by(self, label: Span, reading: Reading) -> Reading:
        """Give a figure the party, else the place and day, that its other header names."""
        words = label.of(self._text).strip()
        start = self._text.index(words, label.start)
        parties = self._lexicon.parties
        key = "" if reading.figure.party else belligerent(words, parties)
        if key:
            column = Column(key, Span(start, start + len(words)))
            return taking(self._text, reading, column, parties, in_words=True)
        if words not in self._told:
            self._told[words] = self._setting(words)
        told = self._told[words]
        if told is None:
            return reading
        fields = {one.field for one in told.why}
        figure = reading.figure
        if "place" in fields:
            figure = replace(figure, place=told.figure.place)
        if "date_from" in fields:
            figure = replace(
                figure,
                date_from=told.figure.date_from,
                date_to=told.figure.date_to,
                date_precision=told.figure.date_precision,
            )
        why = tuple(_moved(one, start) for one in told.why)
        return replace(reading, figure=figure, why=(*reading.why, *why))

    def _setting(self, words: str) -> Reading | None:
        """Read a label as the place or the day of a sentence; evidence counts in the label."""
        lead = "قُتل 12 شخصاً في " if _ARABIC.search(words) else "12 people were killed in "
        told = figures_in(lead + words, date=self._date, lexicon=self._lexicon)
        if len(told) != 1:
            return None
        why = tuple(
            _moved(one, -len(lead))
            for one in told[0].why
            if one.field in ("place", "date_from") and one.span.start >= len(lead)
        )
        return replace(told[0], why=why) if why else None


def _moved(one: Evidence, by: int) -> Evidence:
    return replace(one, span=Span(one.span.start + by, one.span.end + by))
