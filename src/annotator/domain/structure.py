"""How a document is built: title, box, captions, body, notes, references, marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain import metadata as guess
from annotator.domain.apparatus import (
    listed_doubts,
    listed_references,
    marks_of,
    notes_of,
    told_lists,
)
from annotator.domain.headings import FURTHER, heading_words
from annotator.domain.model import (
    Locus,
    Metadata,
    Region,
    Structure,
)
from annotator.domain.outline import EMPTY, Outline
from annotator.domain.outlined import (
    REFERENCES,
    Roles,
    outlined_metadata,
    outlined_roles,
)
from annotator.domain.page_lines import (
    box_label,
    dateline_date,
    is_byline,
    is_caption,
    is_debris,
    is_prose,
    is_stopped,
    words_in,
)
from annotator.domain.references import (
    ReferenceList,
)
from annotator.domain.text import Span, paragraphs

HEADING = "heading"
BYLINE = "byline"
FURNITURE = "furniture"

_TOP_LINES = 15
_LEAST_LABELS = 3
_MOST_ADJACENT = 18
"""Words that a title may have when no empty line parts it from the text."""

_SINGLE = frozenset((Locus.TITLE.value, Locus.CAPTION.value, HEADING, BYLINE))
_FONT_BUTTONS = re.compile(r"\+[ \xa0]*الخط")


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a text with what is asked of them again and again."""

    text: str
    lines: list[Span]
    words: list[str]

    def next_filled(self, index: int) -> int | None:
        for at in range(index + 1, len(self.words)):
            if self.words[at]:
                return at
        return None

    def after_blank(self, index: int) -> bool:
        return index == 0 or not self.words[index - 1]

    def prose(self, index: int) -> bool:
        return is_prose(self.words[index], after_blank=self.after_blank(index))


def structure_of(text: str, *, file_name: str = "", outline: Outline = EMPTY) -> Structure:
    r"""Tell the parts of a document apart and find its references, marks and notes.

    Offsets count in ``text`` as given; \r counts as white space. ``file_name`` is never taken for
    a title: what a reviewer sees as the title is either in the text or is asked for.
    """
    lines = paragraphs(text)
    page = _Page(text, lines, [line.of(text).strip() for line in lines])
    stated = outlined_roles(text, lines, outline)
    roles = stated.roles
    lists = told_lists(text, lines, roles, outline)
    _give_lists(page, lists, roles)
    first_prose = _first_prose(page, roles)
    for index in stated.tables:
        roles[index] = roles[index] or Locus.BODY.value
    title = _give_title(page, roles, first_prose, outline.metadata.title)
    _give_box(page, roles, title)
    _give_top(page, roles, title, first_prose)
    _give_rest(page, roles)
    regions = _regions(page, stated)
    references = listed_references(text, outline, lists)
    markers, note_marks = marks_of(text, regions, references, outline, lists)
    return Structure(
        metadata=outlined_metadata(outline, _metadata(page, roles)),
        regions=regions,
        references=references,
        markers=tuple(markers),
        notes=notes_of(outline, lists, note_marks),
        note_marks=tuple(note_marks),
        doubts=listed_doubts(text, outline, lists, references, markers),
    )


def _give_lists(page: _Page, lists: Sequence[ReferenceList], roles: list[str]) -> None:
    at = 0
    for part in lists:
        role = Locus.NOTE.value if part.notes else REFERENCES
        while at < len(page.lines) and page.lines[at].end < part.heading.start:
            at += 1
        for index in range(at, len(page.lines)):
            line = page.lines[index]
            if line.start >= part.span.end:
                break
            if page.words[index] and not roles[index]:
                heads = len(part.heading) and line.contains(part.heading)
                alone = line.end <= part.items[0].span.start
                roles[index] = HEADING if heads and alone else role
            at = index
    _give_further(page, roles)


def _give_further(page: _Page, roles: list[str]) -> None:
    """Mark link lists («طالع أيضاً», "External links") as page debris."""
    inside = False
    for index, words in enumerate(page.words):
        if not words:
            continue
        if roles[index] in ("", HEADING) and heading_words(words) in FURTHER:
            roles[index] = HEADING
            inside = True
        elif roles[index] or (inside and (page.prose(index) or words.startswith("=="))):
            inside = False
        elif inside:
            roles[index] = FURNITURE


def _first_prose(page: _Page, roles: list[str]) -> int:
    for index in range(len(page.words)):
        if roles[index] == Locus.BODY.value:
            return index
        if page.words[index] and not roles[index] and page.prose(index):
            if is_debris(page.words[index]) or is_caption(page.words[index]):
                continue
            return index
    return len(page.words)


def _give_title(page: _Page, roles: list[str], first_prose: int, named: str) -> int | None:
    """Find the title: the first line that is no debris, where something longer comes after it.

    A title that the outline knows or ``named`` elsewhere in the document stands before that.
    """
    if Locus.TITLE.value in roles:
        return roles.index(Locus.TITLE.value)
    for index in range(min(first_prose, len(page.words)) if named else 0):
        if not roles[index] and page.words[index] == named:
            roles[index] = Locus.TITLE.value
            return index
    for index in range(min(first_prose, len(page.words))):
        words = page.words[index]
        if not words or roles[index]:
            continue
        if is_debris(words) or _names_site(words):
            continue
        if dateline_date(words) is not None or is_byline(words):
            continue
        if _is_title(page, index, first_prose):
            roles[index] = Locus.TITLE.value
            return index
        return None
    return None


def _names_site(words: str) -> bool:
    """Say whether a line near the top only names the site («من دار الحكمة»)."""
    return words_in(words) <= 6 and guess.site_name(words) != ""


def _is_title(page: _Page, index: int, first_prose: int) -> bool:
    words = page.words[index]
    if words_in(words) > 30 or len(words) > 220 or words[-1] in ".،,؛;:":
        return False
    following = page.next_filled(index)
    if following is None or first_prose >= len(page.words):
        return False
    if following > index + 1:
        return True
    after = page.words[following]
    if words_in(words) > _MOST_ADJACENT or "http" in words or "#" in words:
        return False  # a post or a sentence that happens to lack its stop
    return (
        page.prose(following)
        or is_debris(after)
        or is_byline(after)
        or is_caption(after)
        or dateline_date(after) is not None
        or _names_site(after)
        or bool(box_label(after))
    )


def _give_box(page: _Page, roles: list[str], title: int | None) -> None:
    """Find the fact box: a run of short lines of which at least three are its labels."""
    if Locus.INFOBOX.value in roles:
        return
    start = 0 if title is None else title + 1
    while start < len(page.words):
        while start < len(page.words) and (roles[start] or not box_label(page.words[start])):
            start += 1
        end = start
        labels: set[str] = set()
        while end < len(page.words) and not roles[end] and not page.prose(end):
            label = box_label(page.words[end])
            if label:
                labels.add(label)
            end += 1
        if len(labels) >= _LEAST_LABELS:
            while (
                start > 0
                and page.words[start - 1]
                and not roles[start - 1]
                and not page.prose(start - 1)
                and not _names_site(page.words[start - 1])
                and not (is_debris(page.words[start - 1]) and "." not in page.words[start - 1])
            ):
                start -= 1
            for index in range(start, end):
                if page.words[index]:
                    roles[index] = Locus.INFOBOX.value
            return
        start = max(end, start + 1)


def _give_top(page: _Page, roles: list[str], title: int | None, first_prose: int) -> None:
    seen = 0
    for index in range(min(first_prose, len(page.words))):
        words = page.words[index]
        if not words:
            continue
        seen += 1
        if seen > _TOP_LINES + (title or 0):
            break
        if roles[index]:
            continue
        if is_debris(words) or _names_site(words):
            roles[index] = FURNITURE
        elif dateline_date(words) is not None or is_byline(words):
            roles[index] = BYLINE
        elif title is not None and index > title and page.words[title] == words:
            roles[index] = HEADING  # what it states counts once more


def _give_rest(page: _Page, roles: list[str]) -> None:
    """Tell headings, captions and debris from the body, from the end backwards."""
    next_role, next_prose, next_words = "", False, ""
    for index in range(len(page.words) - 1, -1, -1):
        words = page.words[index]
        if not words:
            continue
        if not roles[index]:
            if is_debris(words):
                roles[index] = FURNITURE
            elif is_caption(words) or (
                _FONT_BUTTONS.match(next_words) and not page.prose(index) and words_in(words) <= 45
            ):
                roles[index] = Locus.CAPTION.value
            elif _is_heading(page, index, next_role, next_prose):
                roles[index] = HEADING
            else:
                roles[index] = Locus.BODY.value
        next_role, next_words = roles[index], words
        next_prose = page.prose(index) or (is_stopped(words) and words_in(words) >= 5)


def _is_heading(page: _Page, index: int, next_role: str, next_prose: bool) -> bool:
    words = page.words[index]
    if re.fullmatch(r"(?:={2,}|#{1,6}[ \xa0]).{1,120}", words):
        return True
    if words_in(words) > 12 or len(words) > 100 or is_stopped(words) or words[-1] in "،,؛;":
        return False
    if re.match(r"[•●▪*·–-]|\d{1,3}[.)\-]", words) or not page.after_blank(index):
        return False
    return next_role == HEADING or (next_role == Locus.BODY.value and next_prose)


def _regions(page: _Page, stated: Roles) -> tuple[Region, ...]:
    """Join lines of one role; empty lines go with what stands before them."""
    starts: list[tuple[int, str]] = []
    last = -1
    for line, role, region in zip(page.lines, stated.roles, stated.regions, strict=True):
        if not role:
            continue
        single = role in _SINGLE and (region < 0 or region != last)
        if not starts or starts[-1][1] != role or single:
            starts.append((line.start, role))
        last = region
    if not starts:
        return (Region(Span(0, len(page.text)), Locus.BODY.value),) if page.text else ()
    starts[0] = (0, starts[0][1])
    ends = [start for start, _ in starts[1:]] + [len(page.text)]
    return tuple(
        Region(Span(start, end), role) for (start, role), end in zip(starts, ends, strict=True)
    )


def _metadata(page: _Page, roles: list[str]) -> Metadata:
    text = page.text
    first = next((i for i, role in enumerate(roles) if role == Locus.BODY.value), len(roles))
    of_role = [(line, role) for line, role in zip(page.lines, roles, strict=True) if role]
    top = [line for line, role in zip(page.lines[:first], roles, strict=False) if role]
    body = [line for line, role in of_role if role == Locus.BODY.value]
    title = next((line for line, role in of_role if role == Locus.TITLE.value), None)
    bylines = [line for line, role in of_role if role == BYLINE]
    opening = title if title is not None else (body[0] if body else None)
    outside = [line for line, role in of_role if role not in (REFERENCES, Locus.NOTE.value)]
    return Metadata(
        title=title.of(text) if title is not None else "",
        publisher=guess.publisher_of(text, top, body),
        url=guess.url_of(text, outside),
        language=guess.language_of("".join(line.of(text) for line in outside)),
        date=guess.date_of(text, bylines, opening),
    )
