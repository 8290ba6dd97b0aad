"""OpenDocument texts (.odt, and .fodt in one XML file): what they print, in order.

Deleted words of tracked changes, comments, headers and footers stay out. Sections and pictures
that are kept elsewhere are not fetched: what the file itself holds of them is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.domain.errors import SourceError
from annotator.domain.model import Metadata
from annotator.formats import archives
from annotator.formats.document import Document
from annotator.formats.manuscript import (
    FURNITURE,
    HEADING,
    Block,
    Break,
    Manuscript,
    Note,
    NoteCall,
    PageStart,
    Paragraph,
    Row,
    Table,
    Words,
)
from annotator.formats.manuscript_text import document_of
from annotator.formats.open_document_styles import (
    DRAW,
    OFFICE,
    TABLE,
    TEXT,
    Counts,
    ListLevel,
    Styles,
    whole,
)
from annotator.formats.readers.plain import read_mislabelled

if TYPE_CHECKING:
    from lxml.etree import _Element

NAME = "OpenDocument text"
SUFFIXES = (".odt", ".fodt")
MEDIA_TYPES = (
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.text-flat-xml",
)

_XLINK = "{http://www.w3.org/1999/xlink}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_FLAT = (b"urn:oasis:names:tc:opendocument:xmlns:office:1.0", b"opendocument.text")
_HEAD = 8192
_BEFORE_MARKUP = b"\xef\xbb\xbf \t\r\n"

_CONTENTS = frozenset(
    f"{TEXT}{name}"
    for name in (
        "table-of-content illustration-index table-index object-index user-index alphabetical-index"
    ).split()
)
_THROUGH = frozenset(
    f"{TEXT}{name}" for name in "section bibliography index-body index-title".split()
)
_LEFT_OUT = frozenset(
    (
        *(f"{TEXT}{name}" for name in "tracked-changes ruby-text script".split()),
        *(f"{OFFICE}{name}" for name in "annotation-end event-listeners forms".split()),
    )
)
_OBJECTS = frozenset(f"{DRAW}{name}" for name in "object object-ole image plugin applet".split())
_MOST_NESTED = 40


def recognises(data: bytes) -> bool:
    """Say whether bytes are an OpenDocument text, packed or flat."""
    if archives.is_package(data):
        return archives.kind_of(data) == archives.ODT
    return _is_flat(data)


def read(data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
    """Return the document.

    Raises SourceError: what ``archives.open_package`` raises, and source.no_text.
    """
    if archives.is_package(data):
        archive = archives.open_package(data, name, archives.ODT)
        content, styles, meta = (archive.xml(f"{one}.xml") for one in ("content", "styles", "meta"))
    elif data.lstrip(_BEFORE_MARKUP).startswith(b"<"):
        content = styles = meta = archives.parsed(data, name)
    else:
        return read_mislabelled(data, name, url=url)
    if content is None:
        raise SourceError("source.damaged", name=name)
    story = _Story(Styles(content, styles))
    manuscript = story.manuscript(content, meta)
    return document_of(manuscript, data, name, notes=tuple(story.notes), url=url)


def _is_flat(data: bytes) -> bool:
    head = data[:_HEAD]
    return head.lstrip(_BEFORE_MARKUP).startswith(b"<") and all(one in head for one in _FLAT)


class _Story:
    """The document while it is walked in the order of print."""

    def __init__(self, styles: Styles) -> None:
        self.notes: dict[str, None] = {}
        self._styles = styles
        self._found: list[Note] = []
        self._keys: dict[str, str] = {}
        self._boxes: list[Block] = []
        self._counts: dict[str, Counts] = {}
        self._headings: Counts = {}
        self._contents = 0
        self._raised = False
        self._nested = 0
        self._breaks = 0
        self._printed = False

    def manuscript(self, content: _Element, meta: _Element | None) -> Manuscript:
        body = content.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            return Manuscript()
        if body.find(f"{TEXT}tracked-changes/{TEXT}changed-region") is not None:
            self.notes["document.tracked_changes"] = None
        blocks: list[Block] = []
        self._walk(body, blocks)
        about = meta.find(f"{OFFICE}meta") if meta is not None else None
        title = about.findtext(f"{_DC}title") if about is not None else None
        statistic = about.find(f"{_META}document-statistic") if about is not None else None
        pages = statistic.get(f"{_META}page-count", "") if statistic is not None else ""
        paged = self._breaks > 0 and whole(pages) == self._breaks + 1
        return Manuscript(blocks, self._found, metadata=Metadata(title or ""), paged=paged)

    def _walk(self, parent: _Element, into: list[Block]) -> None:
        for child in parent:
            tag = child.tag
            if tag in (f"{TEXT}p", f"{TEXT}h"):
                self._paragraph(child, into)
            elif tag == f"{TEXT}list":
                self._list(child, into)
            elif tag == f"{TABLE}table":
                table = self._table(child)
                if table.rows:
                    into.append(table)
            elif tag in _CONTENTS:
                self._contents += 1
                self._walk(child, into)
                self._contents -= 1
            elif tag in _THROUGH or tag == f"{TEXT}numbered-paragraph":
                if child.get(f"{TEXT}display") == "none" or _is_true(child, "is-hidden"):
                    self.notes["document.hidden_left_out"] = None
                else:
                    self._walk(child, into)
            elif tag == f"{TEXT}soft-page-break":
                self._page_start(into)
            elif isinstance(tag, str) and tag.startswith(DRAW):
                self._shape(child, into)

    def _page_start(self, into: list[Block]) -> None:
        self._breaks += 1
        into.append(Paragraph([PageStart()]))

    def _paragraph(self, element: _Element, into: list[Block]) -> Paragraph:
        style = element.get(f"{TEXT}style-name", "")
        role, level = self._styles.role(style)
        paragraph = Paragraph(role=role, level=level)
        if element.tag == f"{TEXT}h":
            paragraph.role = HEADING
            paragraph.level = min(10, max(1, whole(element.get(f"{TEXT}outline-level", "")) or 1))
            if not _is_true(element, "is-list-header"):
                self._number_heading(paragraph)
        if self._contents:
            paragraph.role, paragraph.level = FURNITURE, 0
        if self._styles.begins_page(style) and self._printed and not self._nested:
            self._page_start(into)
        self._printed = True
        self._inlines(element, paragraph, "", self._styles.hidden(style, "paragraph"))
        into.append(paragraph)
        boxes, self._boxes = self._boxes, []
        into += boxes
        return paragraph

    def _number_heading(self, paragraph: Paragraph) -> None:
        levels = self._styles.outline
        if paragraph.level in levels:
            paragraph.label = _counted(levels, self._headings, paragraph.level, None)

    def _list(self, element: _Element, into: list[Block]) -> None:
        style = element.get(f"{TEXT}style-name", "")
        goes_on = element.get(f"{TEXT}continue-list", "")
        counts: Counts = {}
        if goes_on:
            counts = self._counts.get(f"#{goes_on}", counts)
        elif _is_true(element, "continue-numbering"):
            counts = self._counts.get(style, counts)
        self._counts[style] = counts
        name = element.get(f"{_XML}id", "")
        if name:
            self._counts[f"#{name}"] = counts
        self._items(element, into, style, 1, counts)

    def _items(
        self, element: _Element, into: list[Block], style: str, level: int, counts: Counts
    ) -> None:
        levels = self._styles.list_levels(style)
        for item in element:
            if item.tag not in (f"{TEXT}list-item", f"{TEXT}list-header"):
                continue
            label, number = "", 0
            first = next((one for one in item if isinstance(one.tag, str)), None)
            if item.tag == f"{TEXT}list-item" and first is not None and first.tag != f"{TEXT}list":
                start = whole(item.get(f"{TEXT}start-value", ""))
                if level in levels:
                    label = _counted(levels, counts, level, start)
                    number = counts[level] if level == 1 and levels[level].counts else 0
                elif not levels:
                    label = "•"  # as a list without a style is printed
            for child in item:
                if child.tag == f"{TEXT}list":
                    inner = child.get(f"{TEXT}style-name", "") or style
                    self._items(child, into, inner, level + 1, counts)
                elif child.tag in (f"{TEXT}p", f"{TEXT}h"):
                    paragraph = self._paragraph(child, into)
                    if label:
                        paragraph.label, paragraph.number = label, number
                        label, number = "", 0
                    elif not paragraph.label:
                        paragraph.follows = True

    def _table(self, element: _Element) -> Table:
        table = Table()
        self._nested += 1
        if self._nested < _MOST_NESTED:
            for row, header in _rows(element, False):
                cells: list[list[Block]] = []
                for cell in row:
                    if cell.tag == f"{TABLE}table-cell":
                        blocks: list[Block] = []
                        self._walk(cell, blocks)
                        cells.append(blocks)
                table.rows.append(Row(cells, header))
        self._nested -= 1
        return table

    def _shape(self, element: _Element, into: list[Block]) -> None:
        """Read what is written in a frame or a drawing."""
        if element.tag in _OBJECTS or self._nested >= _MOST_NESTED:
            return
        self._nested += 1
        outer, self._boxes = self._boxes, []
        self._walk(element, into)
        self._boxes = outer
        self._nested -= 1

    def _inlines(self, parent: _Element, paragraph: Paragraph, url: str, hidden: bool) -> None:
        self._say(parent.text, paragraph, url, hidden)
        for child in parent:
            self._inline(child, paragraph, url, hidden)
            self._say(child.tail, paragraph, url, hidden)

    def _inline(self, child: _Element, paragraph: Paragraph, url: str, hidden: bool) -> None:
        tag = child.tag
        if not isinstance(tag, str) or tag in _LEFT_OUT:
            return
        if tag == f"{OFFICE}annotation":
            self.notes["document.comments_left_out"] = None
        elif tag.startswith(DRAW) and tag != f"{DRAW}a":
            self._shape(child, self._boxes)
        elif tag == f"{TEXT}soft-page-break":
            self._breaks += 1
            paragraph.inlines.append(PageStart())
        elif tag in (f"{TEXT}hidden-text", f"{TEXT}hidden-paragraph"):
            if _is_true(child, "is-hidden") or tag == f"{TEXT}hidden-text":
                self.notes["document.hidden_left_out"] = None
        elif hidden:
            self._inlines(child, paragraph, url, hidden)
        elif tag == f"{TEXT}note":
            self._note(child, paragraph)
        elif tag == f"{TEXT}note-ref":
            key = self._keys.get(child.get(f"{TEXT}ref-name", ""))
            if key is None:
                self._inlines(child, paragraph, url, hidden)
            else:
                paragraph.inlines.append(NoteCall(key))
        elif tag in (f"{TEXT}s", f"{TEXT}tab"):
            self._say(" ", paragraph, url, hidden)
        elif tag == f"{TEXT}line-break":
            paragraph.inlines.append(Break())
        elif tag in (f"{TEXT}a", f"{DRAW}a"):
            self._inlines(child, paragraph, child.get(f"{_XLINK}href", "") or url, hidden)
        elif tag == f"{TEXT}span":
            style = child.get(f"{TEXT}style-name", "")
            outer, self._raised = self._raised, self._raised or self._styles.raised(style)
            self._inlines(child, paragraph, url, self._styles.hidden(style, "text"))
            self._raised = outer
        else:
            self._inlines(child, paragraph, url, hidden)

    def _say(self, words: str | None, paragraph: Paragraph, url: str, hidden: bool) -> None:
        if not words:
            return
        if not hidden:
            paragraph.inlines.append(Words(words, url, self._raised))
        elif words.strip():
            self.notes["document.hidden_left_out"] = None

    def _note(self, element: _Element, paragraph: Paragraph) -> None:
        body = element.find(f"{TEXT}note-body")
        if body is None or self._nested >= _MOST_NESTED:
            return
        key = str(len(self._keys) + 1)
        name = element.get(f"{TEXT}id", "") or element.get(f"{_XML}id", "") or f" {key}"
        self._keys.setdefault(name, key)
        paragraph.inlines.append(NoteCall(key))
        note = Note(key, end=element.get(f"{TEXT}note-class") == "endnote")
        self._found.append(note)
        self._nested += 1
        outer, self._boxes = self._boxes, []
        self._walk(body, note.blocks)
        self._boxes = outer
        self._nested -= 1


def _counted(levels: dict[int, ListLevel], counts: Counts, level: int, start: int | None) -> str:
    """Count one item and return what print has before it."""
    here = levels[level]
    counts[level] = counts.get(level, here.start - 1) + 1 if start is None else start
    for deeper in [at for at in counts if at > level]:
        del counts[deeper]
    return here.label(levels, counts)


def _rows(table: _Element, header: bool) -> Iterator[tuple[_Element, bool]]:
    for child in table:
        if child.tag == f"{TABLE}table-row":
            yield child, header
        elif child.tag == f"{TABLE}table-header-rows":
            yield from _rows(child, True)
        elif child.tag in (f"{TABLE}table-rows", f"{TABLE}table-row-group"):
            yield from _rows(child, header)


def _is_true(element: _Element, name: str) -> bool:
    return element.get(f"{TEXT}{name}") == "true"
