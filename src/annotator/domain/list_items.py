"""Where the items of a reference list begin and end: numbers, bullets, back-links, wrapped lines.

A printed number is believed by its company: of all lines that open with a number, those that make
the longest run are items. So a wrapped line that begins with "15." or one mistyped number shifts
nothing behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.headings import FURTHER, NOTES, REFERENCES, heading_words
from annotator.domain.page_lines import is_debris, is_prose, words_in
from annotator.domain.text import Span

_BLANK = r"[ \t\xa0\u200b-\u200f\u202a-\u202e\u2066-\u2069\r]"
_SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_STRONG = re.compile(
    rf"{_BLANK}*(?:[•●▪◦*·‣–—-]{_BLANK}*)?"
    r"(?:\[\^?(?P<box>\d{1,4})\](?:[ \xa0]?:(?!//))?|\((?P<paren>\d{1,4})\)"
    r"|\.(?P<lead>\d{1,4})(?!\d)|\^(?P<hat>\d{1,3})[.:)]?(?=[ \xa0])"
    rf"|(?P<super>[{_SUPERSCRIPT}]{{1,4}})"
    r"|(?P<plain>\d{1,4})[\u200e\u200f]?(?:\.-|-\.|[.)\-–:/]|[ \t\xa0]*[.)\-–]))"
    rf"(?:{_BLANK}+|$|(?=[^\s\d.,:)\-–/]))"
)
_WEAK = re.compile(
    rf"{_BLANK}*(?P<bare>\d{{1,4}})(?:{_BLANK}+(?=[^\W\d_]|[\"“«‘'(\[@])|(?=[\"“«‘]|[A-Z][a-z]|[ء-ي]))"
)
_BULLET = re.compile(
    rf"{_BLANK}*(?:[•●▪◦*·‣–—-](?=[ \t\xa0])|(?=[\^↑⬆])|(?=jump up[ \xa0]*\^)){_BLANK}*",
    re.IGNORECASE,
)
_LETTER = r"(?:[a-z]{1,2}|[أإابجدهوزحطيكلمنسعفصقرشتثخذضظغ]|هـ)"
_TIME = r"\d{1,4}[٫.,]\d{1,3}"
_JUMP = r"(?:jump up(?: to)?|تعدى إلى الأعلى(?: ل)?|اقفز إلى الأعلى(?: ل)?)[ \t\xa0]*:?[ \t\xa0]*"
_CARET = re.compile(
    rf"(?:{_JUMP})?[\^↑⬆][ \t\xa0]*(?:{_JUMP})?"
    rf"(?P<marks>(?!\d{{1,4}}[٫.,][1-9])(?:(?:{_LETTER}|{_TIME})(?=[ \t\xa0]|[\"“«])[ \t\xa0]*)*)",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"(?=\d{{1,4}}[٫.,]0)(?:{_TIME}[ \t\xa0]+){{1,60}}")
_LETTERS = re.compile(rf"(?:{_LETTER}[ \t\xa0]+){{2,60}}(?=[\"“«])")
_INLINE = {
    "box": re.compile(r"(?<=[\s.;؛])\[\^?(\d{1,4})\](?=[ \xa0]|[^\W\d_]|[\"“«])"),
    "paren": re.compile(r"(?<=[\s.;؛])\((\d{1,4})\)(?=[ \xa0]|[^\W\d_]|[\"“«])"),
    "plain": re.compile(r"(?<=[.)\]»”\";؛/|])[ \xa0]+(\d{1,4})(?:\.-|[.)\-–])[ \xa0]+(?=[^\s\d])"),
}
_INLINE_CARET = re.compile(r"(?<=[\s.])[\^↑](?=[ \xa0])")
CITES = re.compile(
    r"https?://|www\.|retrieved|archived|accessed|اطلع|مؤرشف|\b(?:19|20)\d\d\b|"
    r"[\"“«][^\"“”«»]{8,}[\"”»]|ISSN|ISBN|استشهاد|تاريخ الوصول|شوهد|\bpp?\.|[٠-٩]{4}|\bibid\b|"
    r"(?:المرجع|المصدر) (?:نفسه|السابق)",
    re.IGNORECASE,
)
"""What a line of a reference list holds, and prose seldom does."""

_CONTINUES = re.compile(
    rf"{_BLANK}*(?:https?://|www\.|[(\[]?(?:retrieved|accessed|archived|available at|"
    r"last accessed)\b|[(\[]?(?:اطلع|مؤرشف|تاريخ (?:الدخول|الاطلاع|الوصول|الزيارة)|شوهد|متاح على|"
    r"الرابط)|(?-i:[a-z](?![\w-]*\.[a-z])))",
    re.IGNORECASE,
)
_RULE = re.compile(rf"{_BLANK}*[-=_*~–—]{{3,}}{_BLANK}*")
"""A line that only underlines the heading above it."""

_UNFINISHED = re.compile(r"[,،:;؛(«“–-][ \xa0]*$")
_MOST_MISSING = 60
"""Numbers that a list may leave out between two of its items."""

_FOLLOWS, _AFTER_GAP, _FAR = 4, 2, 1


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item: its number, its words, and the citation after back-links.

    ``printed`` says that the number stands in the list, ``slip`` that another stands there, as
    where «4.» is printed twice.
    """

    number: int
    printed: bool
    span: Span
    cited: Span
    backlinks: int = 0
    slip: bool = False


@dataclass(frozen=True, slots=True)
class _Opening:
    """A place where an item may begin: ``words`` starts after number or bullet."""

    number: int
    style: str
    words: int
    end: int
    line: int


def items_from(
    text: str, lines: Sequence[Span], first: int, *, loose: bool = False
) -> tuple[int, list[tuple[ListItem, ...]]]:
    """Gather a list's items from line ``first`` on; return the line after it, and the groups.

    A group counts from its own first number. Lines without number or bullet open a list only
    where they cite, or where ``loose`` says that footnote marks ask for them.
    """
    index = first
    while index < len(lines) and (
        not (words := lines[index].of(text)).strip() or _RULE.fullmatch(words)
    ):
        index += 1
    if index == len(lines) or _ends(lines[index].of(text)):
        return index, []
    opener = _numbering(text, lines, index)
    if opener is not None:
        return _numbered(text, lines, index, opener)
    return _unnumbered(text, lines, index, loose=loose)


def _ends(words: str) -> bool:
    name = heading_words(words)
    return name in REFERENCES or name in NOTES or name in FURTHER or words.lstrip().startswith("==")


# -- numbered lists ----------------------------------------------------------------------------


def _numbering(text: str, lines: Sequence[Span], index: int) -> re.Pattern[str] | None:
    """Return the expression that tells this list's numbers; None where items have none.

    A number without a point or bracket counts only where "2" follows "1".
    """
    words = lines[index].of(text)
    if _STRONG.match(words):
        return _STRONG
    weak = _WEAK.match(words)
    if weak and int(weak["bare"]) == 1:
        for line in lines[index + 1 : index + 12]:
            second = _WEAK.match(line.of(text))
            if second and int(second["bare"]) == 2:
                return _WEAK
        return None
    if not _BULLET.match(words) and words_in(words) <= 12 and not CITES.search(words):
        # The name of a part ("In Arabic:") may stand between the heading and the first number.
        after = index + 1
        while after < len(lines) and not lines[after].of(text).strip():
            after += 1
        follows = _STRONG.match(lines[after].of(text)) if after < len(lines) else None
        return _STRONG if follows and _number(follows)[0] == 1 else None
    return None


def _number(match: re.Match[str]) -> tuple[int, str]:
    style = match.lastgroup or ""
    written = match[style]
    if style == "super":
        written = "".join(str(_SUPERSCRIPT.index(char)) for char in written)
    return int(written), style


def _numbered(
    text: str, lines: Sequence[Span], first: int, opener: re.Pattern[str]
) -> tuple[int, list[tuple[ListItem, ...]]]:
    openings: list[_Opening] = []
    strays: set[int] = set()
    blank, last, wrapped = 0, 0, False
    index = first
    while index < len(lines):
        line = lines[index]
        words = line.of(text)
        if not words.strip():
            blank += 1
            index += 1
            continue
        match = opener.match(words)
        number = 0
        if match:
            number, style = _number(match)
            if opener is _WEAK and not last < number <= last + 3:
                match = None
        if match:
            openings.append(_Opening(number, style, line.start + match.end(), line.end, index))
            last = number
        elif _ends(words) or (openings and is_debris(words)):
            break
        elif blank and openings:
            if not _goes_on(text, lines, index, opener, last):
                break
            if not CITES.search(words):
                strays.add(index)
        elif not openings:
            strays.add(index)
        elif not wrapped and len(openings) > 2 and _is_text(words):
            break
        else:
            wrapped = True
        blank = 0
        index += 1
    if not openings:
        return index, []
    openings = _with_inline(text, openings)
    groups = _restarts(text, lines, openings, strays)
    stops = [group[0].line for group in groups[1:]] + [index]
    return index, [
        _items_of(text, lines, group, strays, stop)
        for group, stop in zip(groups, stops, strict=True)
    ]


def _goes_on(
    text: str, lines: Sequence[Span], index: int, opener: re.Pattern[str], last: int
) -> bool:
    """Say whether a line after an empty one is still inside the list: numbers follow it soon."""
    if is_prose(lines[index].of(text), after_blank=True):
        return False
    seen = 0
    for line in lines[index + 1 : index + 8]:
        words = line.of(text)
        if not words.strip():
            continue
        if _ends(words):
            return False
        match = opener.match(words)
        if match:
            number = _number(match)[0]
            return last < number <= last + 3 or number == 1
        seen += 1
        if seen == 3:
            return False
    return False


def _is_text(words: str) -> bool:
    return words_in(words) >= 25 and not CITES.search(words)


def _with_inline(text: str, openings: list[_Opening]) -> list[_Opening]:
    """Add the items that begin within a line: the next number, where no line begins with it."""
    begun = {opening.number for opening in openings}
    found: list[_Opening] = []
    for opening in openings:
        pattern = _INLINE.get("plain" if opening.style == "lead" else opening.style)
        found.append(opening)
        if pattern is None:
            continue
        for match in pattern.finditer(text, opening.words, opening.end):
            number = int(match[1])
            if number != found[-1].number + 1 or number in begun:
                continue
            at = match.start()
            before = found[-1]
            found[-1] = _Opening(before.number, before.style, before.words, at, before.line)
            found.append(_Opening(number, before.style, match.end(), opening.end, opening.line))
    return found


def _restarts(
    text: str, lines: Sequence[Span], openings: list[_Opening], strays: set[int]
) -> list[list[_Opening]]:
    """Part a list where its numbers begin anew; the part's name before it becomes a stray."""
    groups: list[list[_Opening]] = [[]]
    for at, opening in enumerate(openings):
        group = groups[-1]
        if opening.number == 1 and len(group) > 1 and any(one.number > 1 for one in group):
            follows = at + 1 == len(openings) or openings[at + 1].number == 2
            above = lines[opening.line - 1].of(text)
            if follows and (at + 1 < len(openings) or not above.strip()):
                named = opening.line - 1 > group[-1].line and above.strip()
                if named and words_in(above) <= 8 and not CITES.search(above):
                    strays.add(opening.line - 1)
                groups.append([])
        groups[-1].append(opening)
    return groups


def _chain(numbers: Sequence[int]) -> list[int]:
    """Return the indexes of the numbers that make the best rising run, steps of one before all."""
    best: dict[int, tuple[int, int]] = {}
    before = [-1] * len(numbers)
    top, top_at = 0, -1
    for at, number in enumerate(numbers):
        score = _AFTER_GAP + (number == 1)
        for step in range(1, _MOST_MISSING + 1):
            held = best.get(number - step)
            if held is None:
                continue
            reached = held[0] + (_FOLLOWS if step == 1 else _AFTER_GAP)
            if reached > score:
                score, before[at] = reached, held[1]
        if top_at >= 0 and numbers[top_at] < number and top + _FAR > score:
            score, before[at] = top + _FAR, top_at
        if number not in best or score > best[number][0]:
            best[number] = (score, at)
        if score > top:
            top, top_at = score, at
    kept: list[int] = []
    while top_at >= 0:
        kept.append(top_at)
        top_at = before[top_at]
    return kept[::-1]


def _items_of(
    text: str, lines: Sequence[Span], openings: list[_Opening], strays: set[int], stop: int
) -> tuple[ListItem, ...]:
    """Make a group's items: believed numbers, and others that fill a gap between two of them."""
    if len(openings) > 2 and {opening.number for opening in openings} == {1}:
        # «1.» before every item is how some programs write a list that they number when shown.
        openings = [replace(one, number=n) for n, one in enumerate(openings, start=1)]
    kept = _chain([opening.number for opening in openings])
    chosen: list[tuple[_Opening, int]] = []
    for position, at in enumerate(kept):
        opening = openings[at]
        chosen.append((opening, opening.number))
        last = position + 1 == len(kept)
        following = len(openings) if last else kept[position + 1]
        between = openings[at + 1 : following]
        if last:  # a last number that stands twice: the second is the item after it
            fits = len(between) == 1 and between[0].number == opening.number
        else:
            fits = 0 < len(between) <= openings[following].number - opening.number - 1
        if fits:
            chosen += [(one, opening.number + n) for n, one in enumerate(between, start=1)]
    items: list[ListItem] = []
    for position, (opening, number) in enumerate(chosen):
        end = opening.end
        until = chosen[position + 1][0].line if position + 1 < len(chosen) else stop
        for index in range(opening.line + 1, until):
            if index in strays:
                break
            if lines[index].of(text).strip():
                end = lines[index].end
        slip = number != opening.number
        items.append(item_at(text, Span(opening.words, end), number, printed=True, slip=slip))
    return tuple(items)


def item_at(text: str, place: Span, number: int, *, printed: bool, slip: bool = False) -> ListItem:
    """Make the item whose words stand at ``place``, its back-links told from its citation."""
    whole = _stripped(text, place)
    marks = _CARET.match(text, whole.start, whole.end)
    if marks:
        backlinks = len(marks["marks"].split())
    else:
        marks = _TIMES.match(text, whole.start, whole.end) or _LETTERS.match(
            text, whole.start, whole.end
        )
        backlinks = len(marks.group().split()) if marks else 0
    cited = _stripped(text, Span(marks.end(), whole.end)) if marks else whole
    return ListItem(number, printed, whole, cited, backlinks, slip)


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(min(start, span.end), max(min(start, span.end), span.start + len(words.rstrip())))


# -- lists without numbers ---------------------------------------------------------------------


def _unnumbered(
    text: str, lines: Sequence[Span], first: int, *, loose: bool
) -> tuple[int, list[tuple[ListItem, ...]]]:
    """Gather items that a bullet, a caret or nothing but a new line parts."""
    opening = lines[first].of(text)
    bulleted = _BULLET.match(opening) is not None
    if not bulleted and not loose and not CITES.search(opening):
        return first, []
    indent = _indent(opening)
    places: list[Span] = []
    blank = 0
    index = first
    while index < len(lines):
        line = lines[index]
        words = line.of(text)
        if not words.strip():
            blank += 1
            index += 1
            continue
        bullet = _BULLET.match(words)
        if places and bullet is None:
            if _ends(words) or is_debris(words) or (blank and not CITES.search(words)):
                break
            if _continues(text, words, places[-1], indent, bulleted=bulleted, blank=blank):
                places[-1] = Span(places[-1].start, line.end)
                blank = 0
                index += 1
                continue
        start = line.start + (bullet.end() if bullet else 0)
        caret = _CARET.match(text, start, line.end)
        for part in _INLINE_CARET.finditer(text, caret.end() if caret else start, line.end):
            places.append(Span(start, part.start()))
            start = part.start()
        places.append(Span(start, line.end))
        blank = 0
        index += 1
    return index, [
        tuple(item_at(text, place, n, printed=False) for n, place in enumerate(places, start=1))
    ]


def _continues(
    text: str, words: str, before: Span, indent: int, *, bulleted: bool, blank: int
) -> bool:
    """Say whether a line without a bullet goes on with the item before it."""
    if bulleted:
        return not blank
    if _indent(words) > indent + 1:
        return True
    if _CONTINUES.match(words):
        return True
    return not blank and _UNFINISHED.search(before.of(text)[-3:]) is not None


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip(" \t\xa0"))
