"""The lists, marks and notes of a document: as its outline states them, else as words tell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.doubts import Doubt, DoubtCode
from annotator.domain.headings import NOTES, heading_words
from annotator.domain.marks import marks_in, proven_styles
from annotator.domain.model import Locus, Marker, Note, NoteMark, Reference, Region
from annotator.domain.outline import Outline
from annotator.domain.outlined import (
    REFERENCES,
    outlined_items,
    outlined_marks,
    outlined_references,
)
from annotator.domain.references import (
    ListItem,
    ReferenceList,
    doubts_in,
    in_parentheses,
    lists_of,
    reference_items,
    references_of,
    shifted_marks,
)
from annotator.domain.text import Span

_OPEN = frozenset(("", REFERENCES, Locus.NOTE.value))
"""What an outline may say of the lines of a list whose items it does not know."""


def told_lists(
    text: str, lines: Sequence[Span], roles: Sequence[str], outline: Outline
) -> list[ReferenceList]:
    """Return the lists that only words tell, each as far as the outline leaves its lines open.

    Beside references that the outline knows, a list under "Notes" holds notes.
    """
    cites = any(not item.notes for item in outline.items)
    taken = [line.start for line, role in zip(lines, roles, strict=True) if role not in _OPEN]
    taken = sorted([*taken, *(item.span.start for item in outline.items)])
    found: list[ReferenceList] = []
    for part in lists_of(text):
        # Without a heading a list begins within its first line, after the number.
        begins = part.heading.end if len(part.heading) else text.rfind("\n", 0, part.span.start) + 1
        at = bisect_left(taken, begins)
        end = taken[at] if at < len(taken) else len(text) + 1
        items = tuple(_ending(text, item, end) for item in part.items if item.span.start < end)
        if items:
            footnotes = cites and heading_words(part.heading.of(text)) in NOTES
            span = Span(part.span.start, items[-1].span.end)
            found.append(replace(part, span=span, items=items, notes=part.notes or footnotes))
    return found


def _ending(text: str, item: ListItem, end: int) -> ListItem:
    """Return an item without what stands from ``end`` on."""
    if item.span.end <= end:
        return item
    end = item.span.start + len(text[item.span.start : end].rstrip())
    cited = Span(min(item.cited.start, end), end)
    return replace(item, span=Span(item.span.start, end), cited=cited)


def listed_references(
    text: str, outline: Outline, lists: list[ReferenceList]
) -> tuple[Reference, ...]:
    """Return the references of the lists that the outline knows and that words tell, in order.

    A list told in words goes on after the numbers that are taken.
    """
    known = outlined_references(text, outline)
    told = reference_items(_cited(outline, lists))
    both = [*known, *references_of(text, told[len(known) :])]
    return tuple(sorted(both, key=lambda one: one.span) if known else both)


def listed_doubts(
    text: str,
    outline: Outline,
    lists: list[ReferenceList],
    references: Sequence[Reference],
    markers: Sequence[Marker],
) -> tuple[Doubt, ...]:
    """Return what the lists leave open; a date that the document states is not unclear."""
    dated = {
        one.number for one in outline.items if not one.notes and one.known and one.known.published
    }
    return tuple(
        one
        for one in doubts_in(text, _cited(outline, lists), references, markers)
        if one.code is not DoubtCode.DATE_UNCLEAR or one.number not in dated
    )


def _cited(outline: Outline, lists: list[ReferenceList]) -> list[ReferenceList]:
    """Return the lists that words tell after the one that the outline knows, if it does."""
    items = {one.number: one for one in reversed(outlined_items(outline, notes=False))}
    if not items:
        return lists
    first = tuple(items[number] for number in sorted(items))
    return [ReferenceList(Span(0, 0), first[0].span, first, notes=False), *lists]


def marks_of(
    text: str,
    regions: tuple[Region, ...],
    references: tuple[Reference, ...],
    outline: Outline,
    lists: list[ReferenceList],
) -> tuple[list[Marker], list[NoteMark]]:
    """Return the reference marks and footnote marks outside the reference lists."""
    known = {reference.number for reference in references}
    markers: list[Marker] = []
    notes: list[NoteMark] = []
    if not outline.exact_marks:
        spans = [region.span for region in regions if region.role != REFERENCES]
        styles = proven_styles(text, spans, known, paren_list=in_parentheses(text, lists))
        for span in spans:
            found, noted = marks_in(text, span, known, styles)
            markers += found
            notes += noted
        markers = shifted_marks(markers, lists)
    return outlined_marks(outline, markers, notes)


def notes_of(
    outline: Outline, lists: Sequence[ReferenceList], marks: Sequence[NoteMark]
) -> tuple[Note, ...]:
    """Name each note as its marks do: as stated, by the number they end in, or by their order."""
    items = outlined_items(outline, notes=True)
    items += [item for part in lists if part.notes for item in part.items]
    stated = {one.cited: one.mark for one in outline.items}
    labels = list(dict.fromkeys(mark.mark for mark in marks))
    if not labels or any(item.cited in stated and stated[item.cited] in labels for item in items):
        named = {item.cited: stated[item.cited] for item in items if stated.get(item.cited)}
    else:
        named = {}
    labels = [label for label in labels if label not in named.values()]
    numbered = {
        int(match[1]): label
        for label in reversed(labels)
        if (match := re.search(r"(\d+)$", label)) is not None
    }
    notes: list[Note] = []
    for position, item in enumerate(items):
        if item.cited in named:
            label = named[item.cited]
        elif numbered:
            label = numbered.get(item.number, str(item.number))
        else:
            label = labels[position] if position < len(labels) else str(item.number)
        notes.append(Note(label, item.span))
    return tuple(notes)
