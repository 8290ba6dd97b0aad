"""Tables of a page: fact boxes, tables of data and those that only lay things out; their cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.formats.web_page.elements import Element, is_named, names, spoken, tag

_BOXES = frozenset(
    """infobox infobox_v2 infobox_v3 portable-infobox infobox-table fact-box factbox
    taxobox""".split()
)
_LABELS = ("infobox-label", "infobox-header", "infobox-above", "infobox-subheader", "entete")
_PARTS = frozenset("caption colgroup col thead tbody tfoot tr".split())
_MOST_SPAN = 100
_LONG_CELL = 600
_NESTED = 0.9


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell with its place among the cells that stand in its row."""

    element: Element
    column: int
    columns: int
    header: bool


def is_box(element: Element) -> bool:
    """Say whether an element is a fact box."""
    return tag(element) in ("table", "div", "aside") and is_named(element, _BOXES)


def is_data(table: Element) -> bool:
    """Say whether a table holds data rather than laying out a page."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return False
    if next(table.iterdescendants("table"), None) is not None:
        return False
    if any(tag(one) not in _PARTS for one in table):
        return False
    rows = [row for row in _rows(table) if _cells(row)]
    if is_named(table, frozenset(("wikitable", "dataframe", "tablepress"))):
        return bool(rows)
    if max((len(_cells(row)) for row in rows), default=0) < 2:
        return False
    if next(table.iter("th"), None) is not None:
        return True
    return len(rows) > 1 and all(
        len(spoken(cell)) <= _LONG_CELL and _paragraphs(cell) <= 2
        for row in rows
        for cell in _cells(row)
    )


def rows_of(table: Element, *, box: bool) -> Iterator[tuple[TableCell, ...]]:
    """Yield the rows that say something; rows of a table inside a box's cell become its own."""
    hanging: list[tuple[int, int, int]] = []
    for row in _rows(table):
        cells = _cells(row)
        inner = _nested(cells) if box else None
        if inner is not None:
            yield from rows_of(inner, box=True)
            continue
        found, hanging = _placed(cells, hanging)
        made = tuple(
            TableCell(cell, at, len(found), _is_label(cell))
            for at, cell in enumerate(found)
            if cell is not None and (spoken(cell).strip() or _has_picture(cell))
        )
        if made:
            yield made


def _placed(
    cells: list[Element], hanging: list[tuple[int, int, int]]
) -> tuple[list[Element | None], list[tuple[int, int, int]]]:
    """Place a row's cells beside those that hang down from above (start, end, rows left).

    Return the cells in order, None for one from above, and what hangs down from here.
    """
    row: list[tuple[int, Element | None]] = [(start, None) for start, _, _ in hanging]
    below = [(start, end, left - 1) for start, end, left in hanging if left > 1]
    above = sorted(hanging, reverse=True)
    at = 0
    for cell in cells:
        width, height = _span(cell, "colspan"), _span(cell, "rowspan")
        while above and above[-1][0] <= at:
            at = max(at, above.pop()[1])
        row.append((at, cell))
        if height > 1:
            below.append((at, at + width, height - 1))
        at += width
    return [cell for _, cell in sorted(row, key=lambda one: one[0])], below


def _span(cell: Element, name: str) -> int:
    value = (cell.get(name) or "").strip()
    return min(_MOST_SPAN, max(1, int(value[:4]))) if value.isdecimal() else 1


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if tag(child) == "tr":
            yield child
        elif tag(child) in ("thead", "tbody", "tfoot"):
            yield from (row for row in child if tag(row) == "tr")


def _cells(row: Element) -> list[Element]:
    return [one for one in row if tag(one) in ("td", "th")]


def _nested(cells: list[Element]) -> Element | None:
    """Return the table that is all a row holds."""
    if len(cells) != 1:
        return None
    inner = next(cells[0].iterdescendants("table"), None)
    if inner is None:
        return None
    return inner if len(spoken(inner).strip()) >= _NESTED * len(spoken(cells[0]).strip()) else None


def _is_label(cell: Element) -> bool:
    return tag(cell) == "th" or any(label in names(cell) for label in _LABELS)


def _has_picture(cell: Element) -> bool:
    return next(cell.iter("img"), None) is not None


def _paragraphs(cell: Element) -> int:
    return sum(1 for _ in cell.iter("p", "div", "ul"))
