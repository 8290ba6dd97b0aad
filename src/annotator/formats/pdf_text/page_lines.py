"""The lines of a page with their words, fit to be kept while the rest of a document is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.formats.pdf_text.glyphs import Glyph, PageGlyphs
from annotator.formats.pdf_text.lines import Line, lines_of, rows_of_tables
from annotator.formats.pdf_text.paragraphs import TextLine
from annotator.formats.pdf_text.words import (
    Piece,
    SeenLine,
    Spaces,
    as_written,
    borders,
    left_to_right,
    loose_gap,
    pieces,
    read_order,
    scripts,
    seen,
    without_stretches,
    without_torn_numbers,
)

_FLUSH = 0.25
"""Share of the type size by which letters of a straight edge differ."""
_LEAST_FLUSH = 4
_NEARLY_ALL = 0.9
"""So many short lines, and that share of them, show on which side lines begin."""


@dataclass(slots=True)
class ReadLine:
    """A line as it reads from where its letters stand, and from left to right.

    ``apart`` has the words of ``line``, to be turned one by one. ``loose`` says that its letters
    were spaced out and have been joined.
    """

    line: TextLine
    across: tuple[Piece, ...]
    apart: tuple[Piece, ...]
    across_first_word: float
    loose: bool = False


def read_lines(page: PageGlyphs, number: int, *, as_set: bool) -> list[ReadLine]:
    """Return the lines of a page in reading order.

    With ``as_set`` what the file has is taken to be its letters from left to right.
    """
    arabic, latin = scripts(page.glyphs)
    direction = arabic >= latin
    lines = lines_of(page, rtl=direction)
    for line in lines:
        line.parts = [without_stretches(part) for part in line.parts]
    tables = rows_of_tables(lines)
    spaces = Spaces(page.spaces)
    looks = [seen(line.glyphs, line, spaces) for line in lines]
    loose = loose_gap(looks)
    directions = _directions(lines, page=direction)
    result = []
    for line, look, table, facing in zip(lines, looks, tables, directions, strict=True):
        made = _Setting(line, number, facing, loose, as_set)
        read = made.read(look)
        if table is not None:
            parts = [made.read(seen(part, line, spaces)).line for part in line.parts]
            read.line.table, read.line.cells = table, tuple(parts[:: -1 if facing else 1])
        result.append(read)
    return result


def _directions(lines: Sequence[Line], *, page: bool) -> list[bool]:
    """Return the direction of each line's paragraph; ``page`` is that of most letters.

    Where nearly all lines begin at one side, that side tells. A line of both scripts goes with
    the side at which it begins, else with its page.
    """
    at_left = [line.left - line.first < _FLUSH * line.size for line in lines]
    at_right = [line.last - line.right < _FLUSH * line.size for line in lines]
    partial = [right for left, right in zip(at_left, at_right, strict=True) if left != right]
    told = len(partial) >= _LEAST_FLUSH
    set_left = told and sum(partial) <= (1 - _NEARLY_ALL) * len(partial)
    if set_left or (told and sum(partial) >= _NEARLY_ALL * len(partial)):
        page = not set_left
    facing: list[bool] = []
    for line, left, right in zip(lines, at_left, at_right, strict=True):
        arabic, latin = scripts(line.glyphs)
        if set_left:
            facing.append(False)
        elif arabic and not latin:
            facing.append(True)
        elif left != right and (page or arabic):
            facing.append(right)
        elif latin and not arabic:
            # A full line may be one of an Arabic paragraph.
            facing.append(page and left and right)
        else:
            facing.append(page)
    return facing


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the words of one line hang on."""

    line: Line
    page: int
    rtl: bool
    loose: float | None
    as_set: bool

    def read(self, look: SeenLine) -> ReadLine:
        line = self.line
        begins = borders(look, self.loose)
        as_found = borders(look, None)
        set_so = left_to_right(look, as_found)
        found = set_so if self.as_set else read_order(look, as_found, rtl=self.rtl)
        across = without_torn_numbers(as_written(look, begins))
        cells = without_torn_numbers(read_order(look, begins, rtl=self.rtl))
        edges = line.left - line.first, line.last - line.right
        text = TextLine(
            page=self.page,
            rtl=self.rtl,
            base=line.base,
            size=line.size,
            column=(line.first, line.last),
            room=edges[0] if self.rtl else edges[1],
            indent=edges[1] if self.rtl else edges[0],
            first_word=_first_word(cells, line.size),
            pieces=pieces(cells, look),
            found="".join(cell.words() for cell in found),
        )
        return ReadLine(
            text,
            pieces(across, look, other_marks=True),
            pieces(cells, look, other_marks=True),
            _first_word(across, line.size),
            begins != as_found,
        )


def _first_word(cells: Sequence[Glyph], size: float) -> float:
    word: list[Glyph] = []
    for cell in cells:
        if cell.text == " ":
            break
        word.append(cell)
    if not word:
        return 0.0
    return max(one.right for one in word) - min(one.left for one in word) + 0.3 * size
