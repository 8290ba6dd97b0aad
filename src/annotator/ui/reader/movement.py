"""Where a caret goes: by character, word, line and paragraph, in mixed directions."""

from __future__ import annotations

import unicodedata

from annotator.domain.text import Span
from annotator.ui.reader import hit
from annotator.ui.reader.layout import LazyLayout
from annotator.ui.reader.paragraph import LaidOut

_SAME = 0.05
"""Carets closer than this, in pixels, stand at the same place."""


def visual_step(layout: LazyLayout, point: int, *, to_left: bool) -> int:
    """Return the position one character to the left or right on the screen."""
    index = layout.paragraph_of(point)
    laid = layout.laid_out(index)
    start = layout.starts[index]
    unit = laid.positions.to_units(point - start)
    number, here = laid.caret(unit)
    stops = laid.stops(number)
    if to_left:
        beside = [stop for stop in stops if stop[0] < here - _SAME]
        nearest = beside[-1:]
    else:
        beside = [stop for stop in stops if stop[0] > here + _SAME]
        nearest = beside[:1]
    if nearest:
        return start + laid.positions.to_points(nearest[0][1])
    forward = laid.right_to_left == to_left
    number += 1 if forward else -1
    if 0 <= number < len(laid.lines):
        # Enter the line on the side where reading comes from or goes to.
        stops = laid.stops(number)
        entry = stops[-1] if forward == laid.right_to_left else stops[0]
        return start + laid.positions.to_points(entry[1])
    return _beyond(layout, index, forward=forward)


def _beyond(layout: LazyLayout, index: int, *, forward: bool) -> int:
    if forward:
        return layout.starts[index + 1] if index + 1 < layout.count else len(layout.text)
    return layout.span_of(index - 1).end if index > 0 else 0


def word_step(layout: LazyLayout, point: int, *, to_left: bool) -> int:
    """Return the start of the next or previous word, by the side the paragraph reads to."""
    index = layout.paragraph_of(point)
    if layout.is_right_to_left(index) == to_left:
        return _next_word(layout.text, point)
    return _previous_word(layout.text, point)


def line_step(layout: LazyLayout, point: int, lines: int, x: float | None) -> tuple[int, float]:
    """Return the position some lines on, and the x that further steps shall keep."""
    index = layout.paragraph_of(point)
    laid = layout.laid_out(index)
    number, here = laid.caret(laid.positions.to_units(point - layout.starts[index]))
    wish = here if x is None else x
    number += lines
    while number < 0 and index > 0:
        index -= 1
        laid = layout.laid_out(index)
        number += len(laid.lines)
    while number >= len(laid.lines) and index < layout.count - 1:
        number -= len(laid.lines)
        index += 1
        laid = layout.laid_out(index)
    if number < 0:
        return 0, wish
    if number >= len(laid.lines):
        return len(layout.text), wish
    return layout.starts[index] + laid.positions.to_points(hit.unit_at(laid, number, wish)), wish


def line_edge(layout: LazyLayout, point: int, *, end: bool) -> int:
    """Return the start or the end of the line that a position is on."""
    index = layout.paragraph_of(point)
    laid = layout.laid_out(index)
    start = layout.starts[index]
    number = laid.line_of(laid.positions.to_units(point - start))
    line = laid.lines[number]
    unit = line.textStart()
    if end:
        unit += line.textLength()
        if number < len(laid.lines) - 1:
            unit = laid.layout.previousCursorPosition(unit)
    return start + laid.positions.to_points(unit)


def word_at(text: str, point: int) -> Span:
    """Return the word around a position: letters with their marks, or a number with its commas."""
    if point >= len(text) or text[point] == "\n":
        return Span(point, point)
    if not _in_word(text, point):
        if point > 0 and _in_word(text, point - 1) and text[point].isspace():
            point -= 1
        else:
            return Span(point, point + 1)
    start, end = point, point + 1
    while start > 0 and _in_word(text, start - 1):
        start -= 1
    while end < len(text) and _in_word(text, end):
        end += 1
    return Span(start, end)


def _in_word(text: str, at: int) -> bool:
    char = text[at]
    if char.isalnum() or char in "_\u200c\u200d" or unicodedata.category(char)[0] == "M":
        return True
    if char in ",.٫٬:/" and 0 < at < len(text) - 1:
        return text[at - 1].isdecimal() and text[at + 1].isdecimal()
    if char in "'’" and 0 < at < len(text) - 1:
        return text[at - 1].isalpha() and text[at + 1].isalpha()
    return unicodedata.category(char) == "Lm"


def _next_word(text: str, point: int) -> int:
    length = len(text)
    while point < length and _in_word(text, point):
        point += 1
    while point < length and not _in_word(text, point):
        point += 1
    return point


def _previous_word(text: str, point: int) -> int:
    while point > 0 and not _in_word(text, point - 1):
        point -= 1
    while point > 0 and _in_word(text, point - 1):
        point -= 1
    return point


def caret_line(layout: LazyLayout, point: int) -> tuple[int, LaidOut, int, float]:
    """Return paragraph, its layout, line number and x of the caret at a position."""
    index = layout.paragraph_of(point)
    laid = layout.laid_out(index)
    number, x = laid.caret(laid.positions.to_units(point - layout.starts[index]))
    return index, laid, number, x
