"""Puts Arabic right that a program has taken apart: letters as shapes, lines backwards, letters
spaced out.

Nothing is changed on suspicion: a text without clear signs of damage comes back as it was.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.arabic_order import LETTER, SHAPED, Order, orders_of
from annotator.domain.visual_order import faced_brackets, written_order

FORMS = "presentation_forms"
REVERSED = "reversed_lines"
SPACED = "spaced_letters"

_MARK = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
_FORM = re.compile(f"[{SHAPED}]")
_SHAPED_WORD = re.compile(f"[{SHAPED}]{{2}}")
_LOOSE_MARK = re.compile(rf"(?<=[{LETTER}]) +(?=[{_MARK}]+[{LETTER}])")
_BARE_MARK = re.compile(rf"(?:^|(?<=[ \t]))[{_MARK}]", re.MULTILINE)
_CLINGING_MARK = re.compile(rf"[{LETTER}{SHAPED}][{_MARK}]+(?=[ \t]|$)", re.MULTILINE)
_ARABIC = re.compile(f"[{LETTER}{SHAPED}]")
_ARABIC_WORD = re.compile(rf"[{LETTER}{_MARK}{SHAPED}\u0640]+")
_TOKEN = re.compile(r"\S+")

_SPACE = r"[ \xa0\u2000-\u200a\u202f]"
_SINGLE = rf"(?:[^\s{_MARK}][{_MARK}]*|[{_MARK}]+)"
_SPACED = re.compile(rf"(?<!\S){_SINGLE}(?:{_SPACE}+{_SINGLE}(?!\S)){{3,}}")
_BORDER = re.compile(rf"{_SPACE}{{2,}}|[\u2000-\u2005]")
_COMMON = frozenset("اأإآلمينوترهةب")
_LEAST_WORDS = 3
_LONG_RUN = 8
"""So many letters apart in the middle of a line are no list."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A text put right: ``kinds`` of damage that were found, and how many ``lines`` changed."""

    text: str
    kinds: tuple[str, ...] = ()
    lines: int = 0


def repaired(text: str) -> Repair:
    """Return a text with damaged Arabic put right, or as it was where nothing is damaged.

    Lines are told apart by the newline alone.
    """
    if not _ARABIC.search(text):
        return Repair(text)
    lines = text.split("\n")
    joined, spaced = _with_letters_joined(lines)
    orders = orders_of(joined)
    marks_first = _marks_stand_first(joined, orders)
    # A shape by itself is a sign that somebody chose; words of them are what a program left.
    shapes = _SHAPED_WORD.search(text) is not None
    kinds = [FORMS] if shapes else []
    result = []
    for line, order in zip(joined, orders, strict=True):
        if order is not Order.WRITTEN:
            line = _in_written_order(line, order, marks_first=marks_first)
        else:
            closed = _LOOSE_MARK.sub("", line)
            spaced, line = spaced or closed != line, closed
        result.append(unshaped(line) if shapes else line)
    if any(order is not Order.WRITTEN for order in orders):
        kinds.append(REVERSED)
    if spaced:
        kinds.append(SPACED)
    changed = sum(one != other for one, other in zip(lines, result, strict=True))
    return Repair("\n".join(result), tuple(kinds), changed) if changed else Repair(text)


def unshaped(text: str) -> str:
    """Return a text with the letters that its shapes and ligatures stand for.

    Signs such as ﷺ stay; a vowel mark that was set alone loses the space it was set on.
    """
    return _FORM.sub(lambda one: _letters(one[0]), text)


def _letters(form: str) -> str:
    letters = unicodedata.normalize("NFKC", form)
    marks = letters.lstrip(" \u0640")
    return marks if marks and unicodedata.combining(marks[0]) else letters


# --- letters apart ---------------------------------------------------------------------------


def _with_letters_joined(lines: Sequence[str]) -> tuple[list[str], bool]:
    """Return the lines with spaced-out words joined, and whether any was."""
    runs = [(n, run) for n, line in enumerate(lines) for run in _spaced_runs(line)]
    result = list(lines)
    if runs and _reads_as_words([word for _, run in runs for word in _closed(run[0]).split()]):
        for number, run in reversed(runs):
            line = result[number]
            result[number] = line[: run.start()] + _closed(run[0]) + line[run.end() :]
    return result, result != list(lines)


def _spaced_runs(line: str) -> Iterator[re.Match[str]]:
    """Yield stretches of single letters, short ones only where they are the whole line."""
    for run in _SPACED.finditer(line):
        if len(run[0].split()) >= _LONG_RUN or run[0] == line.strip():
            yield run


def _closed(run: str) -> str:
    return " ".join(re.sub(_SPACE, "", word) for word in _BORDER.split(run))


def _reads_as_words(words: Sequence[str]) -> bool:
    """Say whether joined letters are words of the language and no row of letters."""
    long = [word for word in words if len(_ARABIC.findall(word)) >= 2]
    letters = [char for word in long for char in _ARABIC.findall(word)]
    if len(long) < _LEAST_WORDS or len(letters) > 9 * len(long):
        return False
    if sum(char in _COMMON for char in letters) < 0.45 * len(letters):
        return False
    return len(set(letters)) < 0.8 * len(letters)


# --- lines backwards -------------------------------------------------------------------------


def _in_written_order(line: str, order: Order, *, marks_first: bool) -> str:
    """Return one line that stands backwards as it was written."""
    if order in (Order.WORDS, Order.TOKENS):
        return words_turned(line, order, marks_first=marks_first)
    if line.endswith("\r"):
        return _in_written_order(line[:-1], order, marks_first=marks_first) + "\r"
    before = line[: len(line) - len(line.lstrip())]
    after = line[len(line.rstrip()) :] if before != line else ""
    cells = _cells(line.strip(), marks_first=marks_first)
    if order is Order.TURNED:
        places = list(range(len(cells) - 1, -1, -1))
    else:
        places = written_order(cells, rtl=True)
    return after + faced_brackets("".join(cells[place] for place in places)) + before


def words_turned(line: str, order: Order, *, marks_first: bool = False) -> str:
    """Return a line whose Arabic words stand backwards, each in its place, with them right."""

    def turned(word: re.Match[str]) -> str:
        if not _ARABIC.search(word[0]):
            return word[0]
        return "".join(reversed(_cells(word[0], marks_first=marks_first)))

    word = _ARABIC_WORD if order is Order.WORDS else _TOKEN
    return faced_brackets(word.sub(turned, line))


def _cells(line: str, *, marks_first: bool) -> list[str]:
    """Return the characters of a line, each with the marks that it carries."""
    pattern = rf"([{_MARK}]*)([^{_MARK}])" if marks_first else rf"([^{_MARK}])([{_MARK}]*)"
    cells: list[str] = []
    at = 0
    for found in re.finditer(pattern, line, re.DOTALL):
        cells.extend(line[at : found.start()])
        marks = found[1] if marks_first else found[2]
        cells.append((found[2] if marks_first else found[1]) + marks[:: -1 if marks_first else 1])
        at = found.end()
    cells.extend(line[at:])
    return cells


def _marks_stand_first(lines: Sequence[str], orders: Sequence[Order]) -> bool:
    """Say whether vowel marks stand before their letters in the lines that are backwards."""
    text = "\n".join(
        line for line, order in zip(lines, orders, strict=True) if order is not Order.WRITTEN
    )
    return len(_BARE_MARK.findall(text)) >= len(_CLINGING_MARK.findall(text))
