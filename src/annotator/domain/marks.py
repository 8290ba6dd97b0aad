"""Reference marks («[12]», «(12)», «¹²») and footnote marks («[note 1]») in running text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

from annotator.domain.model import Marker, NoteMark, Structure
from annotator.domain.sentences import line_at, sentence_at
from annotator.domain.text import Span

_BRACKET = re.compile(r"\[[ \xa0\u200e\u200f]*(?P<inside>[^\[\]\n]{1,40}?)[ \xa0\u200e\u200f]*\]")
_NUMBERS = re.compile(
    r"(?:[\^#]|(?:ref|reference|source|مرجع|المرجع|مصدر|المصدر|رقم)s?\.?[ \xa0]*:?[ \xa0]*)?"
    r"(?P<numbers>\d{1,4}(?:[ \xa0]*[,،;؛–-][ \xa0]*\d{1,4})*)"
    r"(?:[ \xa0]*[,،:][ \xa0]*(?:pp?|ص)\.?[ \xa0]*\d+(?:[–-]\d+)?)?",
    re.IGNORECASE,
)
_RANGE_END = re.compile(r"[ \xa0]?[–-][ \xa0]?\[(\d{1,4})\]")
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
_PAREN = re.compile(r"(?<=\S)[ \xa0]?\((?P<inside>\d{1,3}(?:[ \xa0]*[,،؛;–-][ \xa0]*\d{1,3})*)\)")
_RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = re.compile(
    rf"(?<!\bk)(?<!\bc)(?<!\bm)(?<!km)(?<!cm)(?<!mi)(?<!(?<!\w)م)(?<!كم)(?<!سم)(?<!\d)"
    rf"⁽?(?P<inside>[{_RAISED_DIGITS}]{{1,3}}"
    rf"(?:[˒,،⁻–][ \xa0]?[{_RAISED_DIGITS}]{{1,3}}){{0,20}})⁾?"
)
_GLUED = re.compile(
    r"(?:(?<=[^\W\d_])|(?<=[^\W\d_][.,;:!?؟،؛»”\"’)\]]))(?P<inside>\d{1,3})"
    r"(?=[ \xa0\n.,;:،؛]|$)(?![.,٫:]\d)"
)
_MOST_IN_RANGE = 50
_GAP = re.compile(r"[ \xa0\u200e\u200f]*")
_LEAST_PROVEN = 2


class MarkStyle(StrEnum):
    """How a text writes its marks, besides square brackets, which need no proof."""

    PAREN = "paren"
    RAISED = "raised"
    GLUED = "glued"


_OF_STYLE = {MarkStyle.PAREN: _PAREN, MarkStyle.RAISED: _RAISED, MarkStyle.GLUED: _GLUED}


def marks_in(
    text: str, span: Span, known: Iterable[int] = (), styles: Iterable[MarkStyle] = ()
) -> tuple[list[Marker], list[NoteMark]]:
    """Return the reference marks and the footnote marks of a stretch, each in order.

    A four-digit number is a year that an editor put in brackets, unless it is a ``known``
    reference. Letters alone are a footnote mark only where they cling to a word, as «[أ]» does.
    ``styles`` are those that ``proven_styles`` found.
    """
    listed = frozenset(known)
    markers: list[Marker] = []
    notes: list[NoteMark] = []
    end = span.start
    for match in _BRACKET.finditer(text, span.start, span.end):
        if match.start() < end:
            continue  # the far end of «[3]–[5]»
        inside = match["inside"]
        numbered = _NUMBERS.fullmatch(inside)
        if numbered:
            numbers = _numbers(numbered["numbers"])
            end = match.end()
            upto = _RANGE_END.match(text, end, span.end)
            if upto and len(numbers) == 1 and numbers[0] < int(upto[1]):
                numbers, end = _numbers(f"{numbers[0]}-{upto[1]}"), upto.end()
            clings = not text[max(0, match.start() - 1) : match.start()].isspace()
            may_lead = numbers and _may_lead(numbers, listed, clings=clings)
            if may_lead and not _in_number(text, match):
                markers.append(Marker(Span(match.start(), end), numbers))
        elif _is_note(text, match):
            notes.append(NoteMark(Span(match.start(), match.end()), re.sub(r"\s+", " ", inside)))
    others = [mark for style in styles for mark in _marks_of(text, span, style, listed)]
    if others:
        markers = sorted(markers + others, key=lambda marker: marker.span)
    return markers, notes


def proven_styles(
    text: str, spans: Sequence[Span], known: Iterable[int], *, paren_list: bool = False
) -> frozenset[MarkStyle]:
    """Return the ways besides square brackets in which a text refers to the ``known`` numbers.

    Numbers in parentheses, and digits that cling to a word, are marks only where the list proves
    it: they come in the list's order and lead to most of it. ``paren_list`` says that the list
    itself is numbered so.
    """
    listed = frozenset(known)
    if not listed:
        return frozenset()
    bracketed = {n for span in spans for m in marks_in(text, span, listed)[0] for n in m.numbers}
    styles: set[MarkStyle] = set()
    for style in (MarkStyle.RAISED, MarkStyle.PAREN, MarkStyle.GLUED):
        if style is not MarkStyle.RAISED and (styles or len(bracketed & listed) * 2 > len(listed)):
            continue
        if style is MarkStyle.GLUED and bracketed:
            continue
        marks = [mark for span in spans for mark in _marks_of(text, span, style, listed)]
        share = 0.34 if style is MarkStyle.RAISED or paren_list else 0.6
        if _proves(marks, listed, share):
            styles.add(style)
    return frozenset(styles)


def _proves(marks: list[Marker], listed: frozenset[int], share: float) -> bool:
    """Say whether numbers appear first in the order of the list, and enough of them do."""
    firsts = list(dict.fromkeys(n for mark in marks for n in mark.numbers))
    if len(firsts) < max(min(_LEAST_PROVEN, len(listed)), share * len(listed)):
        return False
    rising = sum(later > earlier for earlier, later in pairwise(firsts))
    return rising >= 0.8 * (len(firsts) - 1)


def _marks_of(text: str, span: Span, style: MarkStyle, listed: frozenset[int]) -> Iterator[Marker]:
    read: Callable[[str], tuple[int, ...]] = _raised if style is MarkStyle.RAISED else _numbers
    for match in _OF_STYLE[style].finditer(text, span.start, span.end):
        inside = match["inside"]
        numbers = read(inside)
        if numbers and listed.issuperset(numbers):
            start = match.start() + (match.group()[0] in " \xa0")
            yield Marker(Span(start, match.end()), numbers)
        elif style is MarkStyle.RAISED and len(numbers) == 1:
            # «⁵⁶» where there is no 56: two marks that stand side by side.
            each = [read(digit) for digit in inside]
            if all(listed.issuperset(one) for one in each):
                at = match.start("inside")
                yield from (Marker(Span(at + n, at + n + 1), one) for n, one in enumerate(each))


def _raised(inside: str) -> tuple[int, ...]:
    plain = inside.translate({ord(char): str(n) for n, char in enumerate(_RAISED_DIGITS)})
    return _numbers(plain.replace("˒", ",").replace("⁻", "-"))


def _may_lead(numbers: tuple[int, ...], listed: frozenset[int], *, clings: bool) -> bool:
    """Say whether numbers may be a mark: far beyond the list only where they cling to a word."""
    beyond = 2 * max(listed) + 10 if listed and not clings else 1000
    return all(n in listed or 0 < n < min(1000, beyond) for n in numbers)


def _in_number(text: str, match: re.Match[str]) -> bool:
    """Say whether brackets part digits from digits, as in a telephone number."""
    before = text[max(0, match.start() - 2) : match.start()]
    after = text[match.end() : match.end() + 2]
    return re.fullmatch(r"\d[ \xa0]", before) is not None and (
        re.fullmatch(r"[ \xa0]?\d.?", after, re.DOTALL) is not None
    )


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
