"""The words of a line: where one ends, in which order its letters are read, what is raised."""

from __future__ import annotations

import enum
import re
import statistics
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.domain.arabic_order import LETTER
from annotator.domain.visual_order import faced_brackets, written_order
from annotator.formats.pdf_text.glyphs import UNREADABLE, Glyph
from annotator.formats.pdf_text.lines import Line

_THIN = 0.1
"""Below this share of the type size a space says little by itself."""
_DIGIT = 0.42
"""Digits are wider than this share of the type size."""
_CLOSE, _OVERLAP = 0.12, 0.7
_SIGNS = frozenset(".,:;/()[]-\"'!?*+%=")
_LOOSE = 0.12
"""Letters of a word that are so many type sizes apart are set loosely."""
_LEAST_PAIRS = 6
_FEW_PAIRS = 2
"""So few do on a page of which others show that letters are spaced out."""
_ARABIC = re.compile(f"[{LETTER}\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_STOP_FIRST = re.compile(r"[.،,؛;:!؟?]")
_BRACKETS = frozenset("()[]{}«»‹›")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that lead to one place, or a raised number."""

    text: str
    url: str = ""
    raised: bool = False


class Spaces:
    """Where the spaces of a page stand."""

    def __init__(self, spaces: Iterable[Glyph]) -> None:
        self._rows: tuple[dict[int, list[float]], dict[int, list[float]]] = ({}, {})
        for one in sorted(spaces, key=lambda one: one.middle):
            rows = self._rows[one.right - one.left > _THIN * one.size]
            rows.setdefault(round(one.base / 4), []).append(one.middle)

    def between(self, one: Glyph, other: Glyph) -> Gap:
        """Return what stands between two letters of a line."""
        left, right = min(one.middle, other.left), max(other.middle, one.right)
        at = round(one.base / 4)
        for kind, rows in ((Gap.SPACE, self._rows[1]), (Gap.THIN, self._rows[0])):
            for near in (at - 1, at, at + 1):
                row = rows.get(near)
                if row and bisect_left(row, left) < bisect_right(row, right):
                    return kind
        return Gap.NONE


class Gap(enum.Enum):
    """What stands between two letters; some programs set spaces that have no width."""

    NONE = 0
    THIN = 1
    SPACE = 2


_LEAST_GAPS = {Gap.NONE: 0.2, Gap.THIN: 0.04, Gap.SPACE: -0.15}
"""How many type sizes apart letters are between which a word ends; some reach over a space."""


@dataclass(slots=True)
class SeenLine:
    """The letters of one part of a line from left to right, with the gaps between them.

    ``gaps[n]`` is the gap before letter n in type sizes, ``spaced[n]`` what stands there.
    """

    glyphs: list[Glyph]
    gaps: list[float]
    spaced: list[Gap]
    size: float
    base: float

    def loose(self, least: int) -> bool:
        """Say whether its letters, ``least`` pairs or more, stand apart as if each were a word.

        Numbers alone never do.
        """
        letters = [glyph.text[0].isalpha() for glyph in self.glyphs]
        pairs = [n for n in range(1, len(letters)) if letters[n] and letters[n - 1]]
        apart = sum(self.spaced[n] is not Gap.NONE or self.gaps[n] > _LOOSE for n in pairs)
        return len(pairs) >= least and apart >= 0.85 * len(pairs)


def seen(part: Sequence[Glyph], line: Line, spaces: Spaces) -> SeenLine:
    """Return a part of a line with its gaps."""
    gaps, spaced = [0.0], [Gap.NONE]
    reached = part[0].right
    for one, other in pairwise(part):
        gaps.append((other.left - reached) / max(1.0, min(line.size, 2 * other.size)))
        spaced.append(spaces.between(one, other))
        reached = max(reached, other.right)
    return SeenLine(list(part), gaps, spaced, line.size, line.base)


def loose_gap(lines: Iterable[SeenLine]) -> float | None:
    """Return the gap between words in lines whose letters are spaced out; None if none shows."""
    gaps = sorted(
        gap for line in lines if line.loose(_LEAST_PAIRS) for gap in line.gaps[1:] if gap > 0.01
    )
    if len(gaps) < 2 * _LEAST_PAIRS:
        return None
    # Gaps within words are the smaller and the more; between the two kinds is the widest step.
    first, last = len(gaps) // 2, len(gaps) - max(2, len(gaps) // 50)
    step, at = max(
        ((gaps[n + 1] / gaps[n], n) for n in range(first, max(first + 1, last))), default=(0.0, 0)
    )
    return statistics.fmean(gaps[at : at + 2]) if step >= 1.25 else None


def borders(line: SeenLine, loose: float | None) -> list[bool]:
    """Return before which letters of a line a word begins."""
    if loose is not None and line.loose(_FEW_PAIRS):
        return [n > 0 and gap >= loose for n, gap in enumerate(line.gaps)]
    return [
        n > 0 and gap > _LEAST_GAPS[space]
        for n, (gap, space) in enumerate(zip(line.gaps, line.spaced, strict=True))
    ]


def without_stretches(part: list[Glyph]) -> list[Glyph]:
    """Return letters without the strokes that join Arabic letters farther apart.

    A justified line has them; where a font gives them no name, pdfium makes up a sign or digit. A
    digit that belongs to the text is as wide as digits are, and a stroke is not.
    """
    kept: list[Glyph] = []
    at = 0
    while at < len(part):
        end = at
        while end < len(part) and _may_be_stroke(part[end]):
            end += 1
        if end > at and kept and end < len(part) and _joins(kept[-1], part[at:end], part[end]):
            kept[-1].right = part[end - 1].right
            at = end
        kept.extend(part[at : max(end, at + 1)])
        at = max(end, at + 1)
    return kept


def _may_be_stroke(glyph: Glyph) -> bool:
    narrow = glyph.right - glyph.left < _DIGIT * glyph.size
    return glyph.text == UNREADABLE or (
        glyph.text.isascii() and (glyph.text not in _SIGNS) and (narrow or not glyph.text.isdigit())
    )


def _joins(before: Glyph, strokes: Sequence[Glyph], after: Glyph) -> bool:
    chain = [before, *strokes, after]
    return (
        bool(_ARABIC.match(before.text) and _ARABIC.match(after.text))
        and len({one.text for one in strokes}) == 1
        and all(
            -_OVERLAP * other.size < other.left - one.right < _CLOSE * other.size
            for one, other in pairwise(chain)
        )
    )


def scripts(glyphs: Iterable[Glyph]) -> tuple[int, int]:
    """Return how many letters are Arabic and how many Latin."""
    arabic = latin = 0
    for glyph in glyphs:
        if _ARABIC.match(glyph.text):
            arabic += 1
        elif _LATIN.match(glyph.text):
            latin += 1
    return arabic, latin


def read_order(line: SeenLine, begins: Sequence[bool], *, rtl: bool) -> list[Glyph]:
    """Return the letters of a line in the order of reading, spaces among them."""
    cells = left_to_right(line, begins)
    words = [cell.text for cell in cells]
    arabic = any(_ARABIC.match(word) for word in words)
    if not arabic and not (rtl and words and _STOP_FIRST.match(words[0])):
        return cells if _LATIN.search("".join(words)) or not rtl else _numbers(cells)
    ordered = [cells[place] for place in written_order(words, rtl=rtl)]
    return _faced(ordered)


def _numbers(cells: list[Glyph]) -> list[Glyph]:
    """Return numbers and signs of a right-to-left line in their order."""
    return _faced([cells[place] for place in written_order([c.text for c in cells], rtl=True)])


def left_to_right(line: SeenLine, begins: Sequence[bool]) -> list[Glyph]:
    """Return the letters of a line as they stand, spaces among them."""
    cells: list[Glyph] = []
    for glyph, border in zip(line.glyphs, begins, strict=True):
        if border and cells:
            cells.append(Glyph(" ", glyph.left, glyph.left, line.base, glyph.size))
        cells.append(glyph)
    return cells


def _faced(cells: Sequence[Glyph]) -> list[Glyph]:
    signs = faced_brackets("".join(cell.text[0] for cell in cells))
    return [
        replace(cell, text=sign) if sign in _BRACKETS and sign != cell.text else cell
        for cell, sign in zip(cells, signs, strict=True)
    ]


def as_written(line: SeenLine, begins: Sequence[bool]) -> list[Glyph]:
    """Return the letters of a line that was set from left to right in the order of writing."""
    return _faced(left_to_right(line, begins))


def pieces(
    cells: Sequence[Glyph], line: SeenLine, *, other_marks: bool = False
) -> tuple[Piece, ...]:
    """Return what a line says, raised numbers apart; ``other_marks`` as those of a glyph."""
    said: list[Piece] = []
    at = 0
    while at < len(cells):
        end = at
        while end < len(cells) and _is_raised(cells[end], line):
            end += 1
        number = "".join(cell.text for cell in cells[at:end])
        if end > at and number.isdigit() and len(number) <= 3:
            said.append(Piece(str(int(number)), raised=True))
            at = end
            continue
        end = at + 1
        while end < len(cells) and not _is_raised(cells[end], line):
            if cells[end].url != cells[at].url and cells[end].text != " ":
                break
            end += 1
        words = "".join(cell.words(other=other_marks) for cell in cells[at:end])
        said.append(Piece(words, cells[at].url))
        at = end
    return tuple(said)


def _is_raised(cell: Glyph, line: SeenLine) -> bool:
    return (
        cell.size < 0.8 * line.size
        and line.base - cell.base > 0.15 * line.size
        and unicodedata.category(cell.text[0]) == "Nd"
    )


def without_torn_numbers(cells: Sequence[Glyph]) -> list[Glyph]:
    """Return a line whose numbers are unreadable where a letter beside them is.

    A number of which a digit is missing must not be read as another.
    """
    result: list[Glyph] = []
    word: list[Glyph] = []
    for cell in [*cells, None]:
        if cell is not None and cell.text != " ":
            word.append(cell)
            continue
        if any(UNREADABLE in one.text for one in word):
            word = [replace(one, text=re.sub(r"\d", UNREADABLE, one.text)) for one in word]
        result.extend(word)
        word = []
        if cell is not None:
            result.append(cell)
    return result
