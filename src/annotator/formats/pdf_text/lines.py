"""Lines of a page in reading order, told from where its letters stand: rows, columns, tables."""

from __future__ import annotations

import statistics
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.formats.pdf_text.glyphs import Glyph, PageGlyphs

_ROW = 0.65
"""Share of the type size by which baselines of one row may differ: superscripts do."""
_APART = 1.2
"""A gap of so many type sizes may part columns, or cells of a table."""
_LEAST_ROWS = 4
"""Columns stand side by side in so many rows."""
_FILLED = 0.55
"""Share of a column that its lines fill at the median; cells of a table fill less."""
_STRAIGHT = 3.0
"""Points by which the ends of lines at one edge differ."""
_LEAST_TABLE_ROWS = 3
_MOST_GAPS = 20
_NEAR = 3


@dataclass(slots=True)
class Line:
    """One line: ``parts`` from left to right, more than one where cells stand apart.

    ``first`` and ``last`` are the edges of its column, ``left`` and ``right`` its own.
    """

    parts: list[list[Glyph]]
    base: float
    size: float
    left: float
    right: float
    first: float = 0.0
    last: float = 0.0

    @property
    def glyphs(self) -> list[Glyph]:
        """Its letters from left to right."""
        return [glyph for part in self.parts for glyph in part]

    @property
    def gaps(self) -> list[tuple[float, float]]:
        """The stretches between its parts."""
        edges = [(part[0].left, max(glyph.right for glyph in part)) for part in self.parts]
        return [(one[1], other[0]) for one, other in pairwise(edges)]


@dataclass(slots=True)
class _Row:
    parts: list[list[Glyph]] = field(default_factory=list)
    base: float = 0.0

    @property
    def edges(self) -> list[tuple[float, float]]:
        return [(part[0].left, max(glyph.right for glyph in part)) for part in self.parts]


def lines_of(page: PageGlyphs, *, rtl: bool) -> list[Line]:
    """Return the lines of a page in the order in which they are read."""
    rows = [_parted(row) for row in _rows(page.glyphs)]
    lines: list[Line] = []
    _read(rows, lines, rtl=rtl, depth=0)
    return lines


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    rows: list[list[Glyph]] = []
    base = size = 0.0
    for glyph in sorted(glyphs, key=lambda one: one.base):
        if rows and glyph.base - base <= _ROW * max(size, glyph.size):
            rows[-1].append(glyph)
            size = max(size, glyph.size)
        else:
            rows.append([glyph])
            base, size = glyph.base, glyph.size
    return rows


def _parted(glyphs: list[Glyph]) -> _Row:
    _sort(glyphs)
    parts = [[glyphs[0]]]
    reached = glyphs[0].right
    for glyph in glyphs[1:]:
        if glyph.left - reached > _APART * max(glyph.size, parts[-1][-1].size):
            parts.append([])
        parts[-1].append(glyph)
        reached = max(reached, glyph.right)
    return _Row(parts, statistics.median_low(glyph.base for glyph in glyphs))


def _sort(glyphs: list[Glyph]) -> None:
    """Sort the letters of a row from left to right.

    Letters that are written one above the other, as in «محمد», stand in no order: pdfium has that
    of reading.
    """
    glyphs.sort(key=lambda one: one.middle)
    for at, (one, other) in enumerate(pairwise(glyphs)):
        common = min(one.right, other.right) - max(one.left, other.left)
        if (
            0 < other.index - one.index <= _NEAR
            and common > 0.8 * min(one.right - one.left, other.right - other.left)
            and unicodedata.bidirectional(one.text[0]) == "AL"
            and unicodedata.bidirectional(other.text[0]) == "AL"
        ):
            glyphs[at], glyphs[at + 1] = other, one


def _read(rows: list[_Row], lines: list[Line], *, rtl: bool, depth: int) -> None:
    """Add the lines of some rows, those of columns side by side one column after the other."""
    gutter = _gutter(rows) if depth < 4 else None
    if gutter is None:
        _add_lines(rows, lines)
        return
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and not _crosses(rows[end], gutter):
            end += 1
        if end > at:
            sides = [_side(rows[at:end], gutter, left=left) for left in (not rtl, rtl)]
            for side in sides:
                _read(side, lines, rtl=rtl, depth=depth + 1)
        at = end
        while end < len(rows) and _crosses(rows[end], gutter):
            end += 1
        _read(rows[at:end], lines, rtl=rtl, depth=depth + 1)
        at = end


def _side(rows: list[_Row], gutter: float, *, left: bool) -> list[_Row]:
    result = []
    for row in rows:
        parts = [part for part in row.parts if (part[0].left < gutter) == left]
        if parts:
            base = statistics.median_low(glyph.base for part in parts for glyph in part)
            result.append(_Row(parts, base))
    return result


def _crosses(row: _Row, x: float) -> bool:
    return any(left < x < right for left, right in row.edges)


def _gutter(rows: list[_Row]) -> float | None:
    """Return where two columns part, None where none do."""
    edges = [row.edges for row in rows]
    gaps = [(one[1], other[0]) for row in edges for one, other in pairwise(row)]
    if len(gaps) < _LEAST_ROWS:
        return None
    x = _most_shared(gaps)
    run: list[list[tuple[float, float]]] = []
    for row in [*edges, None]:
        if row is not None and not any(left < x < right for left, right in row):
            run.append(row)
            continue
        if _are_columns(run, x):
            return x
        run = []
    return None


def _most_shared(gaps: Sequence[tuple[float, float]]) -> float:
    """Return a place that most gaps share."""
    turns = sorted([(left, 0, 1) for left, _ in gaps] + [(right, 1, -1) for _, right in gaps])
    most = depth = 0
    start = end = turns[0][0]
    for number, (x, _, step) in enumerate(turns):
        depth += step
        if depth > most:
            most, start = depth, x
            end = turns[number + 1][0]
    return (start + end) / 2


def _are_columns(run: Sequence[Sequence[tuple[float, float]]], x: float) -> bool:
    """Say whether rows stand in two columns that their lines fill, unlike cells of a table."""
    sides: tuple[list[float], list[float]] = ([], [])
    left_edge = min((row[0][0] for row in run), default=0.0)
    right_edge = max((row[-1][1] for row in run), default=0.0)
    both = 0
    for row in run:
        left = [edge for edge in row if edge[1] <= x]
        right = [edge for edge in row if edge[0] >= x]
        both += bool(left and right)
        if left:
            sides[0].append((left[-1][1] - left[0][0]) / max(1.0, x - left_edge))
        if right:
            sides[1].append((right[-1][1] - right[0][0]) / max(1.0, right_edge - x))
    return (
        both >= _LEAST_ROWS
        and both >= 0.5 * min(len(sides[0]), len(sides[1]))
        and all(statistics.median(side) >= _FILLED for side in sides)
    )


def _add_lines(rows: list[_Row], lines: list[Line]) -> None:
    added = [_line(row) for row in rows]
    first = -_edge([-line.left for line in added])
    last = _edge([line.right for line in added])
    for line in added:
        line.first, line.last = first, last
    lines.extend(added)


def _edge(ends: Sequence[float]) -> float:
    """Return the outermost place at which several lines end: a head may reach beyond them."""
    ordered = sorted(ends, reverse=True)
    enough = max(2, len(ordered) // 12)
    for at in range(len(ordered) - enough + 1):
        if ordered[at] - ordered[at + enough - 1] <= _STRAIGHT:
            return ordered[at]
    return ordered[0] if ordered else 0.0


def _line(row: _Row) -> Line:
    sizes: dict[float, int] = {}
    for part in row.parts:
        for glyph in part:
            size = round(glyph.size, 1)
            sizes[size] = sizes.get(size, 0) + 1
    size = max(sizes, key=lambda one: (sizes[one], one))
    bases = [glyph.base for part in row.parts for glyph in part if round(glyph.size, 1) == size]
    edges = row.edges
    return Line(
        row.parts, statistics.median_low(bases), size, edges[0][0], max(e[1] for e in edges)
    )


def rows_of_tables(lines: Sequence[Line]) -> list[int | None]:
    """Return for each line the number of the table that it is a row of, None outside of any.

    Rows of one table leave the same place empty between their cells.
    """
    tables: list[int | None] = [None] * len(lines)
    number = at = 0
    while at < len(lines):
        shared = lines[at].gaps[:_MOST_GAPS]
        end = at + 1
        while shared and end < len(lines):
            common = _shared(shared, lines[end].gaps[:_MOST_GAPS])
            if not common:
                break
            shared, end = common, end + 1
        if shared and end - at >= _LEAST_TABLE_ROWS:
            tables[at:end] = [number] * (end - at)
            number += 1
        at = end
    return tables


def _shared(
    some: Sequence[tuple[float, float]], others: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    common = [(max(a, c), min(b, d)) for a, b in some for c, d in others]
    return [(left, right) for left, right in common if left < right][:_MOST_GAPS]
