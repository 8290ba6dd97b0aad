"""Word documents (.docx): what they print, in order, with links, notes, lists and tables.

The parts of the package are read as they are: what tracked changes put in is there, what they
took out is not; comments, headers and footers stay out. Nothing that a part links to is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.model import Metadata
from annotator.formats import archives
from annotator.formats.document import Document
from annotator.formats.fields import address_of, is_contents, repeats_note
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
from annotator.formats.readers.plain import read_mislabelled
from annotator.formats.symbols import symbol
from annotator.formats.word_numbering import Numbering, Styles, W, is_on, whole
from annotator.formats.word_package import WordPackage

if TYPE_CHECKING:
    from lxml.etree import _Element

NAME = "Word document"
SUFFIXES = (".docx", ".docm")
MEDIA_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.ms-word.document.macroenabled.12",
)

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_APP = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"

_THROUGH = frozenset(
    f"{W}{name}"
    for name in "sdtContent ins moveTo smartTag customXml dir bdo rubyBase subDoc".split()
)
_TAKEN_OUT = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))
_MOST_NESTED = 40
"""Text boxes, tables or fields inside each other."""


def recognises(data: bytes) -> bool:
    """Say whether bytes are a Word document, or another package, which is refused by name."""
    return archives.is_package(data) and archives.kind_of(data) != archives.ODT


def read(data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
    """Return the document.

    Raises SourceError: what ``archives.open_package`` raises, and source.no_text.
    """
    if not archives.is_package(data):
        return read_mislabelled(data, name, url=url)
    package = WordPackage(archives.open_package(data, name, archives.DOCX), name)
    story = _Story(package)
    manuscript = story.manuscript()
    return document_of(manuscript, data, name, notes=tuple(story.notes), url=url)


@dataclass(slots=True)
class _Field:
    """A field that is open: its instruction, and whether its result has begun."""

    instruction: list[str] = field(default_factory=list)
    shows: bool = False
    url: str = ""
    contents: bool = False
    note: bool = False


class _Story:
    """The document while its parts are walked in the order of print."""

    def __init__(self, package: WordPackage) -> None:
        self._package = package
        self.notes: dict[str, None] = {}
        self._styles = Styles(package.xml(package.beside("styles", "styles.xml")))
        self._numbering = Numbering(
            package.xml(package.beside("numbering", "numbering.xml")), self._styles
        )
        self._addresses: dict[str, str] = {}
        self._fields: list[_Field] = []
        self._joined: Paragraph | None = None
        self._boxes: list[Block] = []
        self._contents = 0
        self._raised = False
        self._nested = 0
        self._breaks: frozenset[str] = frozenset()
        self._footnotes: dict[int, str] = {}
        self._called: set[str] = set()

    def manuscript(self) -> Manuscript:
        root = self._package.xml(self._package.main)
        body = root.find(f"{W}body") if root is not None else None
        if body is None:
            return Manuscript()
        paged = self._find_pages(body)
        blocks = self._part(body, self._package.main)
        notes: list[Note] = []
        for kind, end in (("footnote", False), ("endnote", True)):
            part = self._package.beside(f"{kind}s", f"{kind}s.xml")
            stories = self._package.xml(part)
            for one in stories.iterchildren(f"{W}{kind}") if stories is not None else ():
                if one.get(f"{W}type", "normal") == "normal":
                    key = f"{kind} {one.get(f'{W}id', '')}"
                    notes.append(Note(key, self._part(one, part), end))
        core = self._package.xml("docProps/core.xml")
        title = core.findtext(f"{_DC}title") if core is not None else ""
        return Manuscript(blocks, notes, metadata=Metadata(title or ""), paged=paged)

    def _find_pages(self, body: _Element) -> bool:
        """Say whether the breaks in the text are as many as the pages that were printed.

        Word notes where a page began when it last laid the text out, after its own breaks too;
        others note only those that the text ran over.
        """
        properties = self._package.xml("docProps/app.xml")
        said = properties.findtext(f"{_APP}Pages") if properties is not None else None
        pages = whole(said or "")
        if pages is None or pages < 2:
            return False
        soft = sum(1 for _ in body.iter(f"{W}lastRenderedPageBreak"))
        hard = sum(one.get(f"{W}type") == "page" for one in body.iter(f"{W}br"))
        hard += sum(is_on(one) for one in body.iter(f"{W}pageBreakBefore"))
        if soft == pages - 1:
            self._breaks = frozenset(("soft",))
        elif soft + hard == pages - 1:
            self._breaks = frozenset(("soft", "hard"))
        return bool(self._breaks)

    def _part(self, element: _Element, part: str) -> list[Block]:
        self._addresses = self._package.addresses(part)
        self._fields.clear()
        self._joined = None
        blocks: list[Block] = []
        self._walk(element, blocks)
        return blocks

    def _walk(self, parent: _Element, into: list[Block]) -> None:
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                self._paragraph(child, into)
            elif tag == f"{W}tbl":
                self._joined = None
                table = self._table(child)
                if table.rows:
                    into.append(table)
            elif tag == f"{W}sdt":
                self._control(child, into)
            elif tag in _THROUGH:
                self._walk(child, into)
            elif tag == f"{_MC}AlternateContent":
                chosen = _chosen(child)
                if chosen is not None:
                    self._walk(chosen, into)
            elif tag in _TAKEN_OUT:
                self.notes["document.tracked_changes"] = None
            elif tag == f"{W}altChunk":
                self.notes["document.parts_left_out"] = None

    def _control(self, control: _Element, into: list[Block]) -> None:
        gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
        contents = gallery is not None and gallery.get(f"{W}val") == "Table of Contents"
        self._contents += contents
        for content in control.iterchildren(f"{W}sdtContent"):
            self._walk(content, into)
        self._contents -= contents

    def _paragraph(self, element: _Element, into: list[Block]) -> None:
        properties = element.find(f"{W}pPr")
        paragraph = self._joined
        if paragraph is None:
            paragraph = self._begun(properties)
            into.append(paragraph)
        hidden = self._styles.hidden(_style_of(properties))
        contents = self._in_contents()
        self._inlines(element, paragraph, "", hidden)
        if contents or self._in_contents():
            paragraph.role, paragraph.level = FURNITURE, 0
        # Where the paragraph's own end was deleted, the next one goes on in it.
        mark = properties.find(f"{W}rPr/{W}del") if properties is not None else None
        if mark is not None:
            self.notes["document.tracked_changes"] = None
        self._joined = paragraph if mark is not None else None
        boxes, self._boxes = self._boxes, []
        into += boxes

    def _begun(self, properties: _Element | None) -> Paragraph:
        style = _style_of(properties)
        role, level = self._styles.role(style)
        number, at, by = self._styles.numbering(style)
        if properties is not None:
            outline = whole(_value(properties, "outlineLvl"))
            if outline is not None and not role:
                role, level = (HEADING, outline + 1) if 0 <= outline < 9 else ("", 0)
            own = properties.find(f"{W}numPr")
            if own is not None:
                named = _value(own, "numId")
                number, by = (named, "") if named else (number, by)
                said = whole(_value(own, "ilvl"))
                at = said if said is not None else (at if not named else 0)
            if "hard" in self._breaks and is_on(properties.find(f"{W}pageBreakBefore")):
                return self._counted(Paragraph([PageStart()], role, level), number, at, by)
        return self._counted(Paragraph([], role, level), number, at, by)

    def _counted(self, paragraph: Paragraph, number: str, at: int | None, by: str) -> Paragraph:
        if number and number != "0":
            paragraph.label, paragraph.number = self._numbering.label(number, at, by)
        return paragraph

    def _table(self, element: _Element) -> Table:
        self._nested += 1
        table = Table()
        if self._nested < _MOST_NESTED:
            for row in _inside(element, f"{W}tr"):
                properties = row.find(f"{W}trPr")
                if properties is not None and properties.find(f"{W}del") is not None:
                    self.notes["document.tracked_changes"] = None
                    continue
                heads = properties is not None and is_on(properties.find(f"{W}tblHeader"))
                cells: list[list[Block]] = []
                for cell in _inside(row, f"{W}tc"):
                    blocks: list[Block] = []
                    self._joined = None
                    self._walk(cell, blocks)
                    cells.append(blocks)
                table.rows.append(Row(cells, heads))
        self._joined = None
        self._nested -= 1
        return table

    def _inlines(self, parent: _Element, paragraph: Paragraph, url: str, hidden: bool) -> None:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, paragraph, url, hidden)
            elif tag == f"{W}hyperlink":
                self._inlines(child, paragraph, self._address(child) or url, hidden)
            elif tag == f"{W}fldSimple":
                instruction = child.get(f"{W}instr", "")
                note = repeats_note(instruction) and self._repeated(_text_of(child), paragraph)
                if not note:
                    self._inlines(child, paragraph, address_of(instruction) or url, hidden)
            elif tag == f"{W}sdt":
                for content in child.iterchildren(f"{W}sdtContent"):
                    self._inlines(content, paragraph, url, hidden)
            elif tag in _THROUGH:
                if tag in (f"{W}ins", f"{W}moveTo"):
                    self.notes["document.tracked_changes"] = None
                self._inlines(child, paragraph, url, hidden)
            elif tag in _TAKEN_OUT:
                self.notes["document.tracked_changes"] = None
            elif tag == f"{_MC}AlternateContent":
                chosen = _chosen(child)
                if chosen is not None:
                    self._inlines(chosen, paragraph, url, hidden)
            elif tag in (f"{_M}oMath", f"{_M}oMathPara"):
                self._words("".join(one.text or "" for one in child.iter(f"{_M}t")), paragraph, url)

    def _run(self, run: _Element, paragraph: Paragraph, url: str, hidden: bool) -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None:
            vanish = properties.find(f"{W}vanish")
            if vanish is not None:
                hidden = is_on(vanish)
            elif _value(properties, "rStyle"):
                hidden = hidden or self._styles.hidden(_value(properties, "rStyle"))
            self._raised = _value(properties, "vertAlign") == "superscript"
        self._content(run, paragraph, url, hidden)
        self._raised = False

    def _content(self, run: _Element, paragraph: Paragraph, url: str, hidden: bool) -> None:
        marked = False
        for child in run:
            tag = child.tag
            if tag == f"{W}fldChar":
                self._field(child.get(f"{W}fldCharType", ""))
            elif tag == f"{W}instrText":
                if self._fields:
                    self._fields[-1].instruction.append(child.text or "")
            elif tag == f"{W}lastRenderedPageBreak":
                if "soft" in self._breaks:
                    paragraph.inlines.append(PageStart())
            elif tag == f"{W}commentReference":
                self.notes["document.comments_left_out"] = None
            elif any(not one.shows for one in self._fields):
                continue
            elif tag == f"{_MC}AlternateContent":
                chosen = _chosen(child)
                if chosen is not None:
                    self._content(chosen, paragraph, url, hidden)
            elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                self._text_boxes(child)
            elif hidden:
                if tag == f"{W}t" and (child.text or "").strip():
                    self.notes["document.hidden_left_out"] = None
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                kind = "footnote" if tag == f"{W}footnoteReference" else "endnote"
                key = f"{kind} {child.get(f'{W}id', '')}"
                if kind == "footnote" and key not in self._called:
                    self._called.add(key)
                    self._footnotes[len(self._called)] = key
                paragraph.inlines.append(NoteCall(key))
                marked = child.get(f"{W}customMarkFollows") in ("1", "true", "on")
            elif tag == f"{W}ruby":
                for base in child.iterchildren(f"{W}rubyBase"):
                    self._inlines(base, paragraph, url, hidden)
            elif tag == f"{W}br":
                kind = child.get(f"{W}type", "")
                page = kind == "page" and "hard" in self._breaks
                paragraph.inlines.append(PageStart() if page else Break())
            elif tag == f"{W}cr":
                paragraph.inlines.append(Break())
            elif not marked:
                self._words(_said(child), paragraph, url)

    def _words(self, words: str, paragraph: Paragraph, url: str) -> None:
        if not words:
            return
        if self._fields and self._fields[-1].note and self._repeated(words, paragraph):
            return
        inner = next((one.url for one in reversed(self._fields) if one.url), "")
        paragraph.inlines.append(Words(words, inner or url, self._raised))

    def _repeated(self, words: str, paragraph: Paragraph) -> bool:
        """Put in the mark of a footnote named by its number, as a repeated mark is."""
        key = self._footnotes.get(whole(words.strip()) or 0)
        if key is not None:
            paragraph.inlines.append(NoteCall(key))
        return key is not None

    def _field(self, kind: str) -> None:
        if kind == "begin":
            if len(self._fields) < _MOST_NESTED:
                self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            here = self._fields[-1]
            instruction = "".join(here.instruction)
            here.shows = True
            here.url = address_of(instruction)
            here.contents = is_contents(instruction)
            here.note = repeats_note(instruction)
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _in_contents(self) -> bool:
        return bool(self._contents) or any(one.contents for one in self._fields)

    def _address(self, link: _Element) -> str:
        address = self._addresses.get(link.get(f"{_R}id", ""), "")
        anchor = link.get(f"{W}anchor", "")
        return f"{address}#{anchor}" if address and anchor and "#" not in address else address

    def _text_boxes(self, drawing: _Element) -> None:
        """Read the text boxes of a drawing; they stand after the paragraph that holds it."""
        if self._nested >= _MOST_NESTED:
            return
        outer = (self._fields, self._joined, self._boxes)
        found: list[Block] = []
        for box in _boxes_in(drawing):
            self._nested += 1
            self._fields, self._joined, self._boxes = [], None, []
            self._walk(box, found)
            self._nested -= 1
        self._fields, self._joined, self._boxes = outer
        self._boxes += found


def _boxes_in(element: _Element) -> Iterator[_Element]:
    """Yield the outermost text boxes, each once where a drawing holds it in two ways."""
    for child in element:
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag == f"{_MC}AlternateContent":
            chosen = _chosen(child)
            if chosen is not None:
                yield from _boxes_in(chosen)
        else:
            yield from _boxes_in(child)


def _chosen(alternatives: _Element) -> _Element | None:
    """Return the one of several ways to say the same that holds words, the newest first."""
    ways = [one for one in alternatives if one.tag in (f"{_MC}Choice", f"{_MC}Fallback")]
    worded = (one for one in ways if next(one.iter(f"{W}t"), None) is not None)
    return next(worded, ways[0] if ways else None)


def _inside(parent: _Element, tag: str) -> Iterator[_Element]:
    """Yield rows or cells, also those that content controls or tracked changes wrap."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _THROUGH or child.tag == f"{W}sdt":
            yield from _inside(child, tag)


def _said(child: _Element) -> str:
    tag = child.tag
    if tag == f"{W}t":
        return child.text or ""
    if tag in (f"{W}tab", f"{W}ptab"):
        return "\t"
    if tag == f"{W}noBreakHyphen":
        return "\u2011"
    if tag == f"{W}sym":
        return symbol(child.get(f"{W}font", ""), child.get(f"{W}char", ""))
    return ""


def _text_of(element: _Element) -> str:
    return "".join(one.text or "" for one in element.iter(f"{W}t"))


def _style_of(properties: _Element | None) -> str:
    return _value(properties, "pStyle") if properties is not None else ""


def _value(parent: _Element, name: str) -> str:
    found = parent.find(f"{W}{name}")
    return found.get(f"{W}val", "") if found is not None else ""
