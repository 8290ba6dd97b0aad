"""Reference lists: where they stand, and what each of their items cites."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.citation_fields import citation_fields
from annotator.domain.doubts import Doubt, doubts_of
from annotator.domain.headings import NOTES, REFERENCES, heading_words, inline_heading
from annotator.domain.list_items import CITES, ListItem, items_from
from annotator.domain.marks import later_references, marks_in, own_references
from annotator.domain.model import Marker, Reference
from annotator.domain.page_lines import is_prose
from annotator.domain.sentences import sentences
from annotator.domain.text import Span, paragraphs
from annotator.domain.written_dates import day_comes_first, unclear_dates

__all__ = [
    "ListItem",
    "ReferenceList",
    "later_references",
    "lists_of",
    "marks_in",
    "own_references",
    "references_in",
    "sentences",
]

_FIRST = re.compile(r"[ \t\xa0\u200e\u200f]*(?:\[\^?[1١۱]\]|\([1١۱]\)|[1١۱][ \t\xa0]?[.)\-–])")
_PAREN = re.compile(r"\(\d{1,4}\)[ \t\xa0\u200e\u200f]*$")
_LEAST_WITHOUT_HEADING = 3
_MOST_TRIED = 4


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """A list under its heading; ``notes`` tells footnotes from references.

    ``heading`` is empty where none stands: before a list at the end of a text, and before the
    parts of a list that count anew.
    """

    heading: Span
    span: Span
    items: tuple[ListItem, ...]
    notes: bool


def references_in(text: str) -> list[Reference]:
    """Return the references of every reference list of a text, in order."""
    return references_of(text, reference_items(lists_of(text)))


def references_of(text: str, items: Sequence[ListItem]) -> list[Reference]:
    """Read the fields of items that belong together: one list writes its dates in one order."""
    day_first = day_comes_first(item.span.of(text) for item in items)
    return [reference_at(text, item, day_first=day_first) for item in items]


def reference_items(lists: list[ReferenceList]) -> list[ListItem]:
    """Return the items of the lists that cite, each with a number of its own.

    A list whose numbers another has already goes on after the highest of them.
    """
    return [item for part in numbered_anew(lists) for item in part.items]


def numbered_anew(lists: list[ReferenceList]) -> list[ReferenceList]:
    """Return the lists that cite, their numbers shifted where an earlier one has the same."""
    found: list[ReferenceList] = []
    highest = 0
    for part in lists:
        if part.notes:
            continue
        shift = highest if min(item.number for item in part.items) <= highest else 0
        items = (
            [replace(item, number=item.number + shift) for item in part.items]
            if shift
            else [*part.items]
        )
        found.append(replace(part, items=tuple(items)))
        highest = max(item.number for item in items)
    return found


def shifted_marks(markers: Sequence[Marker], lists: list[ReferenceList]) -> list[Marker]:
    """Let marks between two lists lead to the second, where this one counts anew.

    So each chapter's marks lead to the notes at its own end.
    """
    kept = [part for part in lists if not part.notes]
    found = list(markers)
    for before, part, anew in zip(kept, kept[1:], numbered_anew(lists)[1:], strict=False):
        shift = anew.items[0].number - part.items[0].number
        own = {item.number for item in part.items}
        if not shift:
            continue
        for at, marker in enumerate(found):
            if before.span.end <= marker.span.start < part.span.start and own.issuperset(
                marker.numbers
            ):
                found[at] = Marker(marker.span, tuple(n + shift for n in marker.numbers))
    return found


def reference_at(text: str, item: ListItem, *, day_first: bool | None = None) -> Reference:
    """Read the fields of one item; ``day_first`` tells how its list writes 3/4/2024."""
    fields = citation_fields(text, item.cited, day_first=day_first)
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
        quote=fields.quote,
        backlinks=max(1, item.backlinks),
    )


def lists_of(text: str) -> list[ReferenceList]:
    """Return the reference and footnote lists, each from its heading to its last item."""
    lines = paragraphs(text)
    found: list[ReferenceList] = []
    begun = False
    index = 0
    while index < len(lines):
        line = lines[index]
        words = heading_words(line.of(text)) if len(line) else ""
        inline = 0 if words in REFERENCES or words in NOTES else inline_heading(line.of(text))
        if words in REFERENCES or words in NOTES or inline:
            notes = words in NOTES
            # Before the running text the word is a label of the fact box, not the notes' heading.
            loose = notes and begun and bool(marks_in(text, Span(0, line.start))[1])
            if inline:
                heading = Span(line.start, line.start + inline)
                lines[index] = Span(heading.end, line.end)
                after, groups = items_from(text, lines, index)
            else:
                heading = _stripped(text, line)
                after, groups = items_from(text, lines, index + 1, loose=loose)
            if groups:
                found += _lists(heading, groups, notes=notes)
                index = after
                continue
        begun = begun or is_prose(line.of(text), after_blank=False)
        index += 1
    if not any(not part.notes for part in found) and (last := _without_heading(text, lines, found)):
        found += last
        return found
    return _with_roles(text, found)


def in_parentheses(text: str, lists: list[ReferenceList]) -> bool:
    """Say whether a list numbers its items «(1)», as its marks then do."""
    firsts = (part.items[0].span.start for part in lists if not part.notes)
    return any(_PAREN.search(text, max(0, at - 12), at) for at in firsts)


def doubts_in(
    text: str,
    lists: list[ReferenceList],
    references: Sequence[Reference],
    markers: Sequence[Marker],
) -> tuple[Doubt, ...]:
    """Return what the lists of a text, read as ``references``, leave open."""
    anew = numbered_anew(lists)
    cited = [item for part in anew for item in part.items]
    day_first = day_comes_first(item.span.of(text) for item in cited)
    before = [part for part in lists if not part.notes]
    return doubts_of(
        references,
        markers,
        slips=[item.number for item in cited if item.slip],
        restarts=[
            now.items[0].number
            for was, now in zip(before, anew, strict=True)
            if was.items[0].printed and was.items[0].number != now.items[0].number
        ],
        unclear=[
            (item.number, words)
            for item in cited
            for words in unclear_dates(item.span.of(text), day_first=day_first)
        ],
    )


def _lists(
    heading: Span, groups: list[tuple[ListItem, ...]], *, notes: bool
) -> list[ReferenceList]:
    found: list[ReferenceList] = []
    for items in groups:
        span = Span(items[0].span.start, items[-1].span.end)
        above = heading if not found else Span(span.start, span.start)
        found.append(ReferenceList(above, span, items, notes))
    return found


def _without_heading(
    text: str, lines: list[Span], found: list[ReferenceList]
) -> list[ReferenceList]:
    """Find a numbered list after the running text, where nothing but its items says what it is."""
    tried = 0
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if found and line.start < found[-1].span.end:
            return []
        if not _FIRST.match(text, line.start, line.end):
            continue
        if index and lines[index - 1].of(text).strip():
            continue
        tried += 1
        if tried > _MOST_TRIED:
            return []
        after, groups = items_from(text, lines, index)
        items = [item for group in groups for item in group]
        cite = sum(bool(CITES.search(item.span.of(text))) for item in items)
        if len(items) < _LEAST_WITHOUT_HEADING or 4 * cite < 3 * len(items):
            continue
        if any(is_prose(one.of(text), after_blank=True) for one in lines[after:]):
            continue
        if not any(is_prose(one.of(text), after_blank=True) for one in lines[:index]):
            continue
        return _lists(Span(line.start, line.start), groups, notes=False)
    return []


def _with_roles(text: str, found: list[ReferenceList]) -> list[ReferenceList]:
    """Read a list under "Notes" as references where no other list cites and its items do."""
    if any(not part.notes for part in found):
        return found
    return [
        replace(part, notes=False)
        if 2 * sum(bool(CITES.search(item.span.of(text))) for item in part.items) > len(part.items)
        else part
        for part in found
    ]


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(min(start, span.end), max(min(start, span.end), span.start + len(words.rstrip())))
