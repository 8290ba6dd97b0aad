"""Paragraphs from lines: which line goes on, what stands at the edges of pages, what is a note."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.domain.arabic import folded
from annotator.formats.pdf_text.words import Piece

_EDGE_LINES = 3
_SMALL = 0.92
_OTHER_SIZE = 0.12
_LONGEST_TITLE = 160
_NUMBERED = re.compile(r"[\[(]?(\d{1,3})(?:[\])]|[.)\-–](?!\d))")
_NOTE_NUMBER = re.compile(r"\s*[\[(]?(\d{1,3})[\]).]*\s*")
_BULLET = re.compile(r"[•▪●◦■□*^–-]\s|↑")
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.?|صفحه|الصفحه|ص)?[ .:]*[-–(\[]?\s*#+\s*[-–)\]]?(?:\s*(?:/|of|من)\s*#+)?"
)
_STOPPED = re.compile(r"[.!?؟:»”\")\]]\s*$")


@dataclass(eq=False, slots=True)
class TextLine:
    """A line with its words.

    ``pieces`` are its words as they are read, ``found`` those as the file has them. ``base`` is
    its baseline, ``room`` how much of its column it leaves empty at its end, ``indent`` how far
    from its column's edge it begins, ``first_word`` the width of its first word with a space.
    ``table`` is the number of the table on its page that it is a row of, ``cells`` its cells.
    """

    page: int
    rtl: bool
    base: float
    size: float
    column: tuple[float, float]
    room: float
    indent: float
    first_word: float
    pieces: tuple[Piece, ...]
    found: str
    table: int | None = None
    cells: tuple[TextLine, ...] = ()

    @property
    def words(self) -> str:
        """What it says, raised numbers in brackets."""
        return "".join(f"[{one.text}]" if one.raised else one.text for one in self.pieces)


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together: ``role`` as in an outline, "" for the body.

    ``number`` is that of a note. ``tight`` says that it follows the paragraph before without an
    empty line.
    """

    lines: list[TextLine]
    role: str = ""
    number: str = ""
    tight: bool = False


def body_size(lines: Iterable[TextLine]) -> float:
    """Return the type size of most letters."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.words)
    return max(sizes, key=lambda size: (sizes[size], size), default=0.0)


# --- the edges of pages ------------------------------------------------------------------------


def edges_of_pages(lines: Sequence[TextLine]) -> tuple[set[TextLine], list[TextLine]]:
    """Return running heads, feet and page numbers, and of these what should be shown once."""
    pages: dict[int, list[TextLine]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    ordered = [sorted(page, key=lambda one: one.base) for page in pages.values()]
    edges: set[TextLine] = set()
    shown: list[TextLine] = []
    for edge in (
        [page[:_EDGE_LINES] for page in ordered],
        [page[: -1 - _EDGE_LINES : -1] for page in ordered],
    ):
        running = _running(edge, len(pages))
        edges |= running
        seen: set[str] = set()
        for line in sorted(running, key=lambda one: (one.page, one.base)):
            key = _pattern(line)
            if key not in seen and not _PAGE_NUMBER.fullmatch(key):
                shown.append(line)
            seen.add(key)
    return edges, shown


def _running(edges: Sequence[list[TextLine]], pages: int) -> set[TextLine]:
    """Return the lines at one edge that come again on other pages, from the edge inwards."""
    places: dict[str, list[float]] = {}
    for edge in edges:
        for line in edge:
            places.setdefault(_pattern(line), []).append(line.base)
    running: set[TextLine] = set()
    for edge in edges:
        for line in edge:
            key, base = _pattern(line), line.base
            again = sum(abs(base - other) < 3 for other in places[key])
            if again < min(3, max(2, pages)) and not _numbers_only_page(line, pages):
                break
            running.add(line)
    return running


def _numbers_only_page(line: TextLine, pages: int) -> bool:
    return pages == 1 and folded(line.words).strip(" -–") == "1"


def _pattern(line: TextLine) -> str:
    return re.sub(r"\d+", "#", folded(line.words)).strip()


# --- footnotes ---------------------------------------------------------------------------------


def notes_of_page(lines: Sequence[TextLine], body: float) -> list[Paragraph]:
    """Return the footnotes at the end of one page's lines: small, numbered, and marked above."""
    start = len(lines)
    while start > 0 and lines[start - 1].size < _SMALL * body:
        start -= 1
    if start == 0:
        return []
    marked = {one.text for line in lines[:start] for one in line.pieces if one.raised}
    notes: list[Paragraph] = []
    for line in lines[start:]:
        number = _NOTE_NUMBER.match(line.words)
        if number and str(int(number[1])) in marked:
            notes.append(Paragraph([line], "note", number=str(int(number[1]))))
        elif not notes:
            return []
        else:
            notes[-1].lines.append(line)
    return notes


def without_number(note: Sequence[Piece]) -> list[Piece]:
    """Return a note without the number it begins with."""
    words = "".join("#" if one.raised else one.text for one in note)
    begin = re.match(r"\s*(?:#|[\[(]?\d{1,3})[\]).]*\s*", words)
    skipped = begin.end() if begin else 0
    rest: list[Piece] = []
    for one in note:
        length = 1 if one.raised else len(one.text)
        if skipped < length:
            rest.append(one if one.raised else replace(one, text=one.text[skipped:]))
        skipped = max(0, skipped - length)
    return rest


# --- paragraphs --------------------------------------------------------------------------------


def paragraphs_of(lines: Sequence[TextLine], body: float) -> list[Paragraph]:
    """Return the paragraphs of a document's lines, which stand in reading order."""
    leading = _leadings(lines)
    result: list[Paragraph] = []
    last = last_begun = None
    number = 0
    for line in lines:
        if line.cells:
            result.append(Paragraph([line]))
            last = None
            continue
        begun = _item_number(line)
        if last is None or _begins(last, line, number, leading.get(line.size)):
            tight = last is not None and _is_item(last_begun) and _is_item(line)
            result.append(Paragraph([line], tight=tight))
            last_begun = line
        else:
            result[-1].lines.append(line)
            begun = None
        number = begun or number
        last = line
    _give_roles(result, body)
    return result


def _leadings(lines: Sequence[TextLine]) -> dict[float, float]:
    steps: dict[float, list[float]] = {}
    for one, other in pairwise(lines):
        step = other.base - one.base
        if _in_one_column(one, other) and one.size == other.size and step > 0:
            steps.setdefault(one.size, []).append(step)
    return {size: statistics.median_low(some) for size, some in steps.items()}


def _in_one_column(one: TextLine, other: TextLine) -> bool:
    return one.page == other.page and one.column == other.column and other.base > one.base


def _is_item(line: TextLine | None) -> bool:
    return line is not None and bool(_NUMBERED.match(line.words) or _BULLET.match(line.words))


def _item_number(line: TextLine) -> int | None:
    found = _NUMBERED.match(line.words)
    return int(found[1]) if found else None


def _begins(last: TextLine, line: TextLine, number: int, leading: float | None) -> bool:
    """Say whether a line begins a paragraph."""
    size = line.size
    if abs(last.size - size) > _OTHER_SIZE * max(last.size, size):
        return True
    if _BULLET.match(line.words):
        return True
    if last.rtl != line.rtl and _STOPPED.search(last.words):
        return True
    begun = _item_number(line)
    if begun is not None and (begun == number + 1 or line.indent < last.indent - 0.5 * size):
        return True
    one_column = _in_one_column(last, line)
    if one_column:
        step = line.base - last.base
        if leading is not None and step > 1.3 * leading and step > 1.3 * size:
            return True
        if last.indent < 0.4 * size < 0.8 * size < line.indent - last.indent < 6 * size:
            # A hanging item goes on with an indent too.
            return _item_number(last) is None and not _BULLET.match(last.words)
    # Had its first word found room on the line before, somebody broke the line on purpose. Where
    # no sentence ends, much room is asked for: a torn figure is worse than two joined lines.
    width = last.column[1] - last.column[0]
    slack = 0.6 * size if _STOPPED.search(last.words) else max(2 * size, 0.12 * width)
    return last.room > line.first_word + slack


def _give_roles(paragraphs: Sequence[Paragraph], body: float) -> None:
    if not paragraphs:
        return
    first = paragraphs[0].lines[0].page
    opening = [one for one in paragraphs if one.lines[0].page == first]
    largest = max(one.lines[0].size for one in opening)
    titled = False
    for number, one in enumerate(paragraphs):
        size, length = one.lines[0].size, _length(one)
        if one.lines[0].cells or size < 1.12 * body or length > _LONGEST_TITLE:
            continue
        alone = all(len(other.lines) == 1 for other in paragraphs[:number])
        if not titled and size == largest and number < len(opening) and alone:
            one.role, titled = "title", True
        elif not _STOPPED.search(one.lines[-1].words):
            one.role = "heading"


def _length(paragraph: Paragraph) -> int:
    return sum(len(line.words) for line in paragraph.lines)


def joined(paragraph: Paragraph) -> Iterator[tuple[TextLine, list[Piece]]]:
    """Yield the lines of a paragraph with their words, fit to be said one after the other."""
    for number, line in enumerate(paragraph.lines):
        said = list(line.pieces)
        following = paragraph.lines[number + 1 : number + 2]
        if following and _is_broken_word(line.words, following[0].words):
            said[-1] = replace(said[-1], text=said[-1].text[:-1])
        elif following:
            said.append(Piece(" "))
        yield line, [replace(one, text=one.text.replace("\u00ad", "-")) for one in said]


def _is_broken_word(words: str, following: str) -> bool:
    return words.endswith("\u00ad") or (
        re.search(r"[a-z]{2}[-‐]$", words) is not None and following[:1].islower()
    )
