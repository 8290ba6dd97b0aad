"""Reference marks («[12]») and footnote marks («[note 1]») in running text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from annotator.domain.model import Marker, NoteMark, Structure
from annotator.domain.sentences import line_at, sentence_at
from annotator.domain.text import Span

_BRACKET = re.compile(r"\[[ \xa0\u200e\u200f]*(?P<inside>[^\[\]\n]{1,40}?)[ \xa0\u200e\u200f]*\]")
_NUMBERS = re.compile(r"\d{1,4}(?:[ \xa0]*[,،;؛–-][ \xa0]*\d{1,4})*")
_PART = re.compile(r"(\d+)(?:[ \xa0]*[–-][ \xa0]*(\d+))?")
_NAMED = re.compile(r"(?P<group>[^\W\d_][^\d\[\]]{0,24}?)[ \xa0]*(?P<number>\d{1,3})")
_NOTE_GROUPS = re.compile(
    r"(?:foot|end)?notes?|nb|fn|efn|[nN]|[a-z]+-(?:alpha|roman|greek|abajed|abjad)|"
    r"arabic-[a-z]+|decimal|ملاحظة|ملاحظات|ملحوظة|هامش|حاشية|تعليق|معلومة|ملاح|م",
    re.IGNORECASE,
)
_NOT_NOTES = frozenset(
    "p pp page pages ch chapter vol art article line lines ص صفحة صفحات فصل مادة سطر".split()
)
_MOST_IN_RANGE = 50
_GAP = re.compile(r"[ \xa0\u200e\u200f]*")


def marks_in(
    text: str, span: Span, known: Iterable[int] = ()
) -> tuple[list[Marker], list[NoteMark]]:
    """Return the reference marks and the footnote marks of a stretch, each in order.

    A four-digit number is a year that an editor put in brackets, unless it is a ``known``
    reference. Letters alone are a footnote mark only where they cling to a word, as «[أ]» does.
    """
    listed = set(known)
    markers: list[Marker] = []
    notes: list[NoteMark] = []
    for match in _BRACKET.finditer(text, span.start, span.end):
        here = Span(match.start(), match.end())
        inside = match["inside"]
        if _NUMBERS.fullmatch(inside):
            numbers = _numbers(inside)
            if numbers and all(0 < n < 1000 or n in listed for n in numbers):
                markers.append(Marker(here, numbers))
        elif _is_note(text, match):
            notes.append(NoteMark(here, re.sub(r"\s+", " ", inside)))
    return markers, notes


def own_references(structure: Structure, text: str, span: Span) -> tuple[int, ...]:
    """Return the references marked in the sentence of ``span``, from the span to its end."""
    return marks_of_sentence(
        structure, span, sentence_at(text, span.start, line_at(text, span.start))
    )


def marks_of_sentence(structure: Structure, span: Span, sentence: Span) -> tuple[int, ...]:
    """Return the references marked from ``span`` to the end of ``sentence``, in order."""
    return _numbers_between(structure.markers, span.end, sentence.end)


def later_references(structure: Structure, text: str, span: Span) -> tuple[int, ...]:
    """Return the next group of marks in the paragraph after the sentence of ``span``.

    They may well cover a claim whose own sentence has none, but nobody knows: they are offered.
    """
    line = line_at(text, span.start)
    after = max(span.end, sentence_at(text, span.start, line).end)
    first = bisect_left(structure.markers, after, key=lambda marker: marker.span.start)
    group: list[int] = []
    end = -1
    for at in range(first, len(structure.markers)):
        marker = structure.markers[at]
        if marker.span.end > line.end:
            break
        if end >= 0 and not _GAP.fullmatch(text, end, marker.span.start):
            break
        group += [number for number in marker.numbers if number not in group]
        end = marker.span.end
    return tuple(group)


def _numbers_between(markers: tuple[Marker, ...], start: int, end: int) -> tuple[int, ...]:
    found: list[int] = []
    first = bisect_left(markers, start, key=lambda marker: marker.span.start)
    for at in range(first, len(markers)):  # a slice would copy the rest for every figure
        marker = markers[at]
        if marker.span.end > end:
            break
        found += [number for number in marker.numbers if number not in found]
    return tuple(found)


def _numbers(inside: str) -> tuple[int, ...]:
    found: list[int] = []
    for low, high in _PART.findall(inside):
        first, last = int(low), int(high or low)
        if not first <= last < first + _MOST_IN_RANGE:
            return ()
        found.extend(range(first, last + 1))
    return tuple(found)


def _is_note(text: str, match: re.Match[str]) -> bool:
    inside = match["inside"]
    before = text[match.start() - 1] if match.start() else " "
    after = text[match.end()] if match.end() < len(text) else " "
    clings = not before.isspace() and not after.isalnum()
    if len(inside) <= 2 and inside.isalpha():
        return clings
    named = _NAMED.fullmatch(inside)
    if named is None:
        return False
    group = named["group"].rstrip(" .:\xa0").lower()
    if group in _NOT_NOTES:
        return False
    return clings or _NOTE_GROUPS.fullmatch(group) is not None
