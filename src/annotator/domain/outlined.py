"""What an outline says of a document's structure, in the terms of the structure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from annotator.domain.citation_addresses import PRINTED, archive_day, archived_page, is_archive
from annotator.domain.citation_fields import citation_fields
from annotator.domain.citation_titles import quoted_title
from annotator.domain.model import Locus, Marker, Metadata, NoteMark, Reference
from annotator.domain.outline import Hyperlink, Outline, OutlineItem
from annotator.domain.references import ListItem, reference_at
from annotator.domain.text import Span, plain_line
from annotator.domain.written_dates import day_comes_first

REFERENCES = "references"

_WIKI_PAGE = re.compile(
    r"https?://(?:[\w-]+\.)*(?:wikipedia|wikidata|wikimedia|wiktionary|mediawiki)\.org(?:[:/]|$)"
    r"|https?://[^/?#]+/(?:[\w-]+/)?(?:wiki/|index\.php(?:/|\?(?:[^#]*&)?title=))",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"[\W\d_]*(?:[xX][\W\d_]*)?")
_LEAST_DIGITS = 6
"""Digits from which a linked number is an identifier (ISSN, OCLC), not the "[1]" of a link."""

_LEAST_TITLE = 3
"""Words from which a link in a citation without quotes is its title."""

_MOST_TITLE = 1000
"""Characters of a title that is looked for in the words of its item."""

_ADDRESSES = frozenset(("url", "archive_url", "archived"))
"""What links say as well, whatever the words and the fields stated leave open."""

_KNOWN = (
    "title",
    "translated_title",
    "author",
    "publisher",
    "published",
    "accessed",
    "archived",
    "archive_url",
    "language",
    "url",
    "quote",
)


@dataclass(frozen=True, slots=True)
class Roles:
    """What an outline says of each line: its role, "" where open, and which region gave it.

    Lines of one region share a number; -1 stands where none gave the role. ``tables`` are the open
    lines of tables with headers: what they look like says nothing of the article.
    """

    roles: list[str]
    regions: list[int]
    tables: frozenset[int]


def outlined_roles(text: str, lines: Sequence[Span], outline: Outline) -> Roles:
    """Return the roles that regions, items and boxes give; a line is what its first word is."""
    roles = [""] * len(lines)
    regions = [-1] * len(lines)
    stated = [(one.span, one.role) for one in outline.regions]
    stated += [(one.span, Locus.NOTE.value if one.notes else REFERENCES) for one in outline.items]
    stated += [(one.span, Locus.INFOBOX.value) for one in outline.cells if one.box]
    starts = [line.start for line in lines]
    for number, (span, role) in enumerate(stated):
        for index in _begun_in(text, lines, starts, span):
            if not roles[index]:
                roles[index], regions[index] = role, number
    headed = {cell.table for cell in outline.cells if cell.header}
    tables = frozenset(
        index
        for cell in outline.cells
        if cell.table in headed
        for index in _begun_in(text, lines, starts, cell.span)
        if not roles[index]
    )
    return Roles(roles, regions, tables)


def _begun_in(text: str, lines: Sequence[Span], starts: Sequence[int], span: Span) -> Iterator[int]:
    """Yield the lines whose first word stands in a stretch."""
    for index in range(max(0, bisect_right(starts, span.start) - 1), len(lines)):
        line = lines[index]
        if line.start >= span.end:
            break
        words = line.of(text)
        first = line.start + len(words) - len(words.lstrip())
        if words.strip() and span.start <= first < span.end:
            yield index


def outlined_items(outline: Outline, *, notes: bool) -> list[ListItem]:
    """Return the items of the lists that an outline knows, as lists in words have them."""
    return [_list_item(one) for one in outline.items if one.notes is notes]


def outlined_references(text: str, outline: Outline) -> list[Reference]:
    """Return the references that an outline knows; a number that comes again is left out."""
    links = sorted(outline.hyperlinks, key=lambda one: one.span)
    starts = [one.span.start for one in links]
    host = _host(outline.metadata.url)
    cited = [one for one in outline.items if not one.notes]
    day_first = day_comes_first(one.span.of(text) for one in cited)
    found: dict[int, Reference] = {}
    for item in cited:
        if item.number in found:
            continue
        first, last = (bisect_left(starts, at) for at in (item.span.start, item.span.end))
        found[item.number] = _reference(text, item, links[first:last], host, day_first=day_first)
    return list(found.values())


def outlined_marks(
    outline: Outline, markers: Iterable[Marker], note_marks: Iterable[NoteMark]
) -> tuple[list[Marker], list[NoteMark]]:
    """Return the marks of an outline with those found in words; if they are exact, they alone."""
    if outline.exact_marks:
        markers, note_marks = (), ()
    stated = [one.span for one in outline.markers] + [one.span for one in outline.note_marks]
    stated.sort()
    return (
        sorted(
            [*outline.markers, *(one for one in markers if _free(one.span, stated))],
            key=lambda one: one.span,
        ),
        sorted(
            [*outline.note_marks, *(one for one in note_marks if _free(one.span, stated))],
            key=lambda one: one.span,
        ),
    )


def outlined_metadata(outline: Outline, guess: Metadata) -> Metadata:
    """Return what a document says of itself, and guesses where it says nothing.

    Pages often state the language of their template: between Arabic and English letters decide.
    """
    stated = outline.metadata
    language = re.split("[-_]", stated.language.strip().lower())[0]
    if not language or (language in ("ar", "en") and guess.language):
        language = guess.language
    return Metadata(
        title=plain_line(stated.title) or plain_line(guess.title),
        publisher=plain_line(stated.publisher) or plain_line(guess.publisher),
        url=stated.url or guess.url,
        language=language,
        date=stated.date or guess.date,
    )


def _list_item(item: OutlineItem) -> ListItem:
    span = Span(item.cited.start, max(item.cited.end, item.span.end))
    return ListItem(item.number, True, span, item.cited, item.backlinks)


def _free(span: Span, taken: Sequence[Span]) -> bool:
    at = bisect_left(taken, span)
    return not (
        (at < len(taken) and taken[at].overlaps(span)) or (at and taken[at - 1].overlaps(span))
    )


def _reference(
    text: str,
    item: OutlineItem,
    links: Sequence[Hyperlink],
    host: str,
    *,
    day_first: bool | None,
) -> Reference:
    links = [one for one in links if not one.url.lower().startswith("mailto:")]
    reference = reference_at(text, _list_item(item), day_first=day_first)
    reference = _with_linked_title(text, item, links, reference, day_first=day_first)
    known = item.known
    stated = {
        name: value
        for name in _KNOWN
        if known and ((value := getattr(known, name)) or (item.stated and name not in _ADDRESSES))
    }
    copies = (one.url for one in links if is_archive(one.url))
    archive_url = stated.get("archive_url") or next(copies, reference.archive_url)
    pages = [one for one in links if not is_archive(one.url)]
    reference = replace(
        reference,
        url=_page(text, reference, pages, archived_page(archive_url), host),
        archive_url=archive_url,
        archived=reference.archived or archive_day(archive_url),
    )
    if item.stated and known and not known.title:
        stated["title_span"] = None
    elif "title" in stated:
        stated["title_span"] = _title_span(text, item, reference)
    return replace(reference, **stated)


def _with_linked_title(
    text: str,
    item: OutlineItem,
    links: Sequence[Hyperlink],
    reference: Reference,
    *,
    day_first: bool | None,
) -> Reference:
    """Read a citation without quotes as if they stood around the words that are linked."""
    words = item.cited.of(text)
    if quoted_title(re.sub(r"\s", " ", words)) is not None:
        return reference
    for link in links:
        if _WIKI_PAGE.match(link.url) or not item.cited.contains(link.span):
            continue
        title = link.span.of(text).strip(" \xa0.,،")
        if len(title.split()) < _LEAST_TITLE or PRINTED.search(title) or '"' in title:
            continue
        start = text.index(title, link.span.start)
        span = Span(start, start + len(title))
        parts = (text[item.cited.start : start], title, text[span.end : item.cited.end])
        quoted = '{}"{}"{}'.format(*parts)
        fields = citation_fields(quoted, Span(0, len(quoted)), day_first=day_first)
        if fields.title != " ".join(title.split()):
            return reference
        return replace(
            reference,
            title=fields.title,
            title_span=span,
            translated_title=fields.translated_title,
            author=fields.author,
            publisher=fields.publisher,
            published=fields.published,
            accessed=fields.accessed,
            archived=fields.archived,
            language=fields.language,
            quote=fields.quote,
        )
    return reference


def _page(
    text: str, reference: Reference, links: Sequence[Hyperlink], copied: str, host: str
) -> str:
    """Return the address of what is cited: where its title leads, as printed, or the first link.

    ``copied`` is the page that the archived copy's address names, ``host`` is the article's own.
    """
    title = reference.title_span or Span(0, 0)
    on_title = [one.url for one in links if one.span.overlaps(title)]
    candidates = (
        *(url for url in on_title if not _WIKI_PAGE.match(url)),
        *(one.url for one in links if PRINTED.match(one.span.of(text))),
        reference.url,
        copied,
        *(one.url for one in links if _names_page(one, text, host)),
        *on_title,
    )
    return next(filter(None, candidates), "")


def _names_page(link: Hyperlink, text: str, host: str) -> bool:
    """Say whether a link beside a title may lead to what is cited: no wiki page, no identifier."""
    words = link.span.of(text)
    serial = _SERIAL.fullmatch(words) and sum(map(str.isdecimal, words)) >= _LEAST_DIGITS
    return not serial and not _WIKI_PAGE.match(link.url) and _host(link.url) != host


def _title_span(text: str, item: OutlineItem, reference: Reference) -> Span | None:
    """Return where a stated title stands; where the words lack it, what was read for it."""
    known = item.known
    if known is None or known.title_span is not None:
        return known.title_span if known else None
    if len(known.title) > _MOST_TITLE:
        return reference.title_span
    words = r"\s+".join(map(re.escape, known.title.split()))
    found = re.compile(words).search(text, item.span.start, item.span.end)
    return Span(*found.span()) if found else reference.title_span


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    return host.removeprefix("www.")
