"""Numbered reference lists: where they stand, their items, and what each item cites."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from annotator.domain.citation_fields import citation_fields
from annotator.domain.headings import FURTHER, NOTES, REFERENCES, heading_words
from annotator.domain.marks import later_references, marks_in, own_references
from annotator.domain.model import Reference
from annotator.domain.page_lines import is_prose
from annotator.domain.sentences import sentences
from annotator.domain.text import Span, paragraphs

__all__ = [
    "ListItem",
    "ReferenceList",
    "cites",
    "later_references",
    "lists_of",
    "marks_in",
    "own_references",
    "references_in",
    "sentences",
]

_NUMBERED = re.compile(
    r"[ \t\xa0\u200e\u200f\r]*"
    r"(?:\[(?P<box>\d{1,4})\]|\((?P<paren>\d{1,4})\)|(?P<plain>\d{1,4})(?:[.)\-–:]|[ \t\xa0]*[.)]))"
    r"(?:[ \t\xa0\u200e\u200f]+|(?=[^\s\d.,:)\-]))"
)
_BULLET = re.compile(r"[ \t\xa0\u200e\u200f]*(?:[•●▪◦*·‣–—-](?=[ \t\xa0])|(?=[\^↑]))[ \t\xa0]*")
_LETTER = r"(?:[a-z]{1,2}|[أإابجدهوزحطيكلمنسعفصقرشتثخذضظغ]|هـ)"
_TIME = r"\d{1,4}[٫.,]\d{1,3}"
_CARET = re.compile(
    r"[\^↑⬆][ \t\xa0]*"
    r"(?:(?:jump up(?: to)?|تعدى إلى الأعلى(?: ل)?|اقفز إلى الأعلى)[ \t\xa0]*:?[ \t\xa0]*)?"
    rf"(?P<marks>(?:(?:{_LETTER}|{_TIME})(?=[ \t\xa0]|[\"“«])[ \t\xa0]*)*)",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"(?:{_TIME}[ \t\xa0]+){{1,60}}")
_LETTERS = re.compile(rf"(?:{_LETTER}[ \t\xa0]+){{2,60}}(?=[\"“«])")
_CITES = re.compile(
    r"https?://|www\.|retrieved|archived|accessed|اطلع|مؤرشف|\b(?:19|20)\d\d\b|[\"“«].{8,}[\"”»]|"
    r"ISSN|ISBN|استشهاد|تاريخ الوصول|\bpp?\.",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item: its printed or counted number, its words, and the citation after back-links."""

    number: int
    printed: bool
    span: Span
    cited: Span
    backlinks: int = 0


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """A list under its heading; ``notes`` tells footnotes from references."""

    heading: Span
    span: Span
    items: tuple[ListItem, ...]
    notes: bool


def cites(words: str) -> bool:
    """Say whether an item names a document: an address, a year, a quoted title, a page."""
    return _CITES.search(words) is not None


def references_in(text: str) -> list[Reference]:
    """Return the references of every reference list of a text, in order."""
    return [reference_at(text, item) for item in reference_items(lists_of(text))]


def reference_items(lists: list[ReferenceList]) -> list[ListItem]:
    """Return the items of the lists that cite; a later list does not repeat a number."""
    found: list[ListItem] = []
    taken: set[int] = set()
    for part in lists:
        if part.notes:
            continue
        for item in part.items:
            if item.number not in taken:
                taken.add(item.number)
                found.append(item)
    return found


def reference_at(text: str, item: ListItem) -> Reference:
    """Read the fields of one item."""
    fields = citation_fields(text, item.cited)
    return Reference(
        number=item.number,
        span=item.span,
        title=fields.title,
        title_span=fields.title_span,
        translated_title=fields.translated_title,
        author=fields.author,
        publisher=fields.publisher,
        published=fields.published,
        accessed=fields.accessed,
        archived=fields.archived,
        archive_url=fields.archive_url,
        language=fields.language,
        url=fields.url,
        backlinks=max(1, item.backlinks),
    )


def lists_of(text: str) -> list[ReferenceList]:
    """Return the reference and footnote lists, each from its heading to its last item."""
    lines = paragraphs(text)
    found: list[ReferenceList] = []
    begun = False
    index = 0
    while index < len(lines):
        words = heading_words(lines[index].of(text)) if len(lines[index]) else ""
        if words in REFERENCES or words in NOTES:
            # Before the running text the word is a label of the fact box, not the notes' heading.
            loose = (
                words in NOTES and begun and bool(marks_in(text, Span(0, lines[index].start))[1])
            )
            after, items = _items(text, lines, index + 1, loose=loose)
            if items:
                notes = words in NOTES
                span = Span(items[0].span.start, items[-1].span.end)
                found.append(ReferenceList(_stripped(text, lines[index]), span, items, notes))
                index = after
                continue
        begun = begun or is_prose(lines[index].of(text), after_blank=False)
        index += 1
    return _with_roles(text, found)


def _with_roles(text: str, found: list[ReferenceList]) -> list[ReferenceList]:
    """Read a list under "Notes" as references where no other list cites and its items do."""
    if any(not part.notes for part in found):
        return found
    return [
        ReferenceList(part.heading, part.span, part.items, notes=False)
        if 2 * sum(bool(_CITES.search(item.span.of(text))) for item in part.items) > len(part.items)
        else part
        for part in found
    ]


def _items(
    text: str, lines: list[Span], first: int, *, loose: bool
) -> tuple[int, tuple[ListItem, ...]]:
    """Gather a list's items from line ``first`` on; return the line after it, and the items.

    Lines without number or bullet open a list only where they cite, or where ``loose`` says that
    footnote marks ask for them.
    """
    items: list[ListItem] = []
    printed: bool | None = None
    bulleted = False
    index = first
    blank = 0
    while index < len(lines):
        line = lines[index]
        words = line.of(text)
        if not words.strip():
            blank += 1
            index += 1
            continue
        match = _NUMBERED.match(words)
        bullet = None if match else _BULLET.match(words)
        if not match and not bullet and _ends_list(words, blank, bool(items), printed):
            break
        if printed is None:
            printed, bulleted = match is not None, bullet is not None
            if not printed and not bulleted and not loose and not _CITES.search(words):
                break
        number = int(match["box"] or match["paren"] or match["plain"]) if match else 0
        if match and (printed or bulleted) and _follows(items, number, blank):
            items.append(_item(text, line, match.end(), number, printed=True))
        elif items and (printed or match or (bulleted and not bullet and not blank)):
            items[-1] = _longer(text, items[-1], line)
        else:
            start = bullet.end() if bullet else 0
            number = items[-1].number + 1 if items else 1
            items.append(_item(text, line, start, number, printed=False))
        blank = 0
        index += 1
    return index, tuple(items)


def _ends_list(words: str, blank: int, begun: bool, printed: bool | None) -> bool:
    """Say whether a line without a number or bullet is no part of the list."""
    name = heading_words(words)
    if name in REFERENCES or name in NOTES or name in FURTHER or words.lstrip().startswith("=="):
        return True
    if not begun:
        return False
    if printed and blank:
        return True
    return bool(blank) and not _CITES.search(words)


def _follows(items: list[ListItem], number: int, blank: int) -> bool:
    """Say whether ``number`` may be the next item's, and not a number that begins a line."""
    if not items:
        return True
    last = items[-1].number
    return last < number <= last + 60 or (blank > 0 and number > last)


def _item(text: str, line: Span, offset: int, number: int, *, printed: bool) -> ListItem:
    whole = _stripped(text, Span(line.start + offset, line.end))
    marks = _CARET.match(text, whole.start, whole.end)
    if marks:
        backlinks = len(marks["marks"].split())
    else:
        marks = _TIMES.match(text, whole.start, whole.end) or _LETTERS.match(
            text, whole.start, whole.end
        )
        backlinks = len(marks.group().split()) if marks else 0
    cited = _stripped(text, Span(marks.end(), whole.end)) if marks else whole
    return ListItem(number, printed, whole, cited, backlinks)


def _longer(text: str, item: ListItem, line: Span) -> ListItem:
    end = _stripped(text, line).end
    return replace(
        item, span=Span(item.span.start, end), cited=Span(min(item.cited.start, end), end)
    )


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(min(start, span.end), max(min(start, span.end), span.start + len(words.rstrip())))
