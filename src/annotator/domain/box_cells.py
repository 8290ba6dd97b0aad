"""Whose dead a fact box counts where its document says which cell stands in which column.

The row of the belligerents gives each column its party, and the losses in a column are its
party's: nothing is assumed. A name before the number in the same cell wins. A cell that spans all
columns belongs to none of them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from annotator.domain.infobox import (
    BELLIGERENTS,
    LOSSES,
    SUPPORT,
    UNITS,
    Column,
    belligerent,
    named_before,
    names_somebody,
    taking,
)
from annotator.domain.model import Reading
from annotator.domain.outline import Cell
from annotator.domain.page_lines import box_label
from annotator.domain.parties import PartyTree
from annotator.domain.text import Span

_COUNTED = LOSSES | frozenset(("deaths", "injured", "الجرحى", "المصابون", "الإصابات"))
"""Labels above what each side lost."""

_MOST_LABEL = 5
_FIGHTING = re.compile(
    r"\b(?:belligerents?|combatants?|parties|warring)\b"
    r"|(?<!\w)(?:ال)?(?:أطراف|اطراف|متحارب(?:ون|ين)|متنازع(?:ون|ين)|خصوم)(?!\w)",
    re.IGNORECASE,
)
_LOSING = re.compile(
    r"\b(?:casualties|losses|deaths|fatalities|injuries)\b"
    r"|(?<!\w)(?:ال)?(?:خسائر|ضحايا|قتلى|وفيات|جرحى)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Row:
    """The cells of one row that hold values, under the label of their section."""

    section: str
    columns: int
    values: tuple[Cell, ...]


def leaf_cells(cells: Iterable[Cell]) -> list[Cell]:
    """Return the cells that hold no other cell, in text order."""
    ordered = sorted(cells, key=lambda one: (one.span.start, -one.span.end))
    following = [*ordered[1:], None]
    return [
        cell
        for cell, after in zip(ordered, following, strict=False)
        if after is None or not cell.span.contains(after.span)
    ]


def with_columns(
    text: str, cells: Sequence[Cell], readings: Sequence[Reading], parties: PartyTree
) -> tuple[list[Reading], frozenset[int]]:
    """Give figures of a fact box the party of their column.

    ``cells`` are the box's leaf cells. Also returns which readings no column may be suggested for:
    those that stand in a known column, and those in cells that span all of them.
    """
    starts = [cell.span.start for cell in cells]
    held: dict[int, list[int]] = {}
    for index, reading in enumerate(readings):
        at = bisect_right(starts, reading.span.start) - 1
        if at >= 0 and cells[at].span.contains(reading.span):
            held.setdefault(starts[at], []).append(index)
    result = list(readings)
    settled: set[int] = set()
    for rows in _boxes(_rows(text, cells)):
        columns = _columns(text, rows, parties)
        counts = {count for count, _ in columns}
        for row in rows if columns else ():
            lost = row.section in _COUNTED and row.columns in counts
            for cell in row.values if lost or row.columns < 2 else ():
                inside = held.get(cell.span.start, [])
                settled.update(inside)
                if lost:
                    column = columns.get((row.columns, cell.column))
                    _give(text, cell, inside, column, result, parties)
    return result, frozenset(settled)


def _rows(text: str, cells: Sequence[Cell]) -> Iterable[_Row]:
    """Yield the rows of a box, each with the label above it or in its own first cell."""
    section = ""
    for _, group in groupby(cells, key=lambda one: (one.table, one.row)):
        row = list(group)
        head = row[0]
        label = box_label(head.span.of(text).split("\n")[0])
        heads = head.header and (head.columns < 2 or not all(cell.header for cell in row))
        if heads or _is_label(head.span.of(text), label):
            section = label or _named_section(head.span.of(text))
            row = row[1:]
        if row:
            yield _Row(section, head.columns, tuple(row))


def _named_section(words: str) -> str:
    """Return the section that a header names in words of its own, as it is called else."""
    if len(words.split()) > _MOST_LABEL:
        return ""
    named = ((_FIGHTING, "belligerents"), (_LOSING, "casualties"))
    return next((label for pattern, label in named if pattern.search(words)), "")


def _boxes(rows: Iterable[_Row]) -> Iterable[list[_Row]]:
    """Part boxes that follow each other: each has one section of belligerents."""
    box: list[_Row] = []
    for row in rows:
        again = row.section in BELLIGERENTS and bool(box) and box[-1].section not in BELLIGERENTS
        if again and any(one.section in BELLIGERENTS for one in box):
            yield box
            box = []
        box.append(row)
    yield box


def _is_label(words: str, label: str) -> bool:
    return bool(label) and words.strip(" \t\r\xa0\n•:：").lower() == label


def _columns(text: str, rows: Sequence[_Row], parties: PartyTree) -> dict[tuple[int, int], Column]:
    """Return the party of each column, by how many its row has and which one it is."""
    found: dict[tuple[int, int], Column] = {}
    for row in rows:
        if row.section in BELLIGERENTS and row.columns > 1:
            for cell in row.values:
                column = _belligerent_of(text, cell, parties)
                if column is not None:
                    found.setdefault((row.columns, cell.column), column)
    for row in rows:
        for cell in row.values if row.section in UNITS else ():
            column = found.get((row.columns, cell.column))
            if column is not None:
                found[row.columns, cell.column] = _with_units(text, cell, column, parties)
    return found


def _belligerent_of(text: str, cell: Cell, parties: PartyTree) -> Column | None:
    """Return the first belligerent that a cell names; who only supports one is none."""
    for line in _lines(text, cell.span):
        if SUPPORT.search(line.of(text)):
            return None
        key = belligerent(line.of(text), parties)
        if key:
            return Column(key, line)
    return None


def _with_units(text: str, cell: Cell, column: Column, parties: PartyTree) -> Column:
    """Know a state's army by the units of its own column."""
    side = parties.party(column.party).side
    for line in _lines(text, cell.span):
        key = belligerent(line.of(text), parties)
        if key and parties.party(key).side == side:
            return Column(key, column.span)
    return column


def _give(
    text: str,
    cell: Cell,
    inside: Sequence[int],
    column: Column | None,
    result: list[Reading],
    parties: PartyTree,
) -> None:
    """Give the figures of a cell the party named before them, else the one of their column."""
    heading: Column | None = None
    for line in _lines(text, cell.span):
        here = [index for index in inside if line.contains(result[index].span)]
        if not here:
            words = line.of(text)
            key = belligerent(words, parties) if words[-1] in ":：" else ""
            heading = Column(key, line) if key else heading
            continue
        named: Column | None = None
        for index in here:
            reading = result[index]
            before = named_before(text, line, reading.span, result)
            key = belligerent(before.of(text), parties) if len(before) else ""
            named = Column(key, before) if key else named
            own = named or heading or column
            if own is not None and not names_somebody(reading, parties):
                result[index] = taking(text, reading, own, parties, in_words=own is not column)


def _lines(text: str, span: Span) -> Iterable[Span]:
    start = span.start
    for words in span.of(text).split("\n"):
        left = len(words) - len(words.lstrip())
        if words.strip():
            yield Span(start + left, start + len(words.rstrip()))
        start += len(words) + 1
