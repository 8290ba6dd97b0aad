"""How a word processor's document becomes one text with its outline.

What such documents have in common is told here once: which line is the title, which notes are
references, how items of lists are printed, which cells label others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.domain.errors import SourceError
from annotator.domain.headings import FURTHER, NOTES, REFERENCES, heading_words
from annotator.domain.list_items import CITES, item_at
from annotator.domain.model import Locus, Metadata
from annotator.domain.outline import Outline
from annotator.domain.page_lines import box_label
from annotator.domain.text import Span
from annotator.formats.document import Document
from annotator.formats.manuscript import (
    CAPTION,
    FURNITURE,
    HEADING,
    TITLE,
    Block,
    Break,
    Inline,
    Manuscript,
    Note,
    NoteCall,
    PageStart,
    Paragraph,
    Table,
    Words,
    paragraphs_of,
    words_of,
)
from annotator.formats.page_text import MOST_CHARACTERS, PageText

_NEAR_TOP = 10
_LEAST_LABELS = 3
_MOST_OF_A_LABEL = 80
_LONGEST_CELL = 600
_SOFT_HYPHEN = "\xad"
_UNSEEN = "\ufeff \t\r\n\xa0\u200b\u200c\u200d\u200e\u200f"
_ITEM = re.compile(r"\[?([0-9]{1,4})\]?\.?")
_MARK = re.compile(r"[0-9]{1,3}(?:[ \xa0]*[,،–-][ \xa0]*[0-9]{1,3})*")
_UNIT = re.compile(r"(?:^|[^\w])(?:[kcdm]?m|ft|mi|كم|سم|م|متر|كيلومتر)$")
_ARABIC = re.compile(r"[ء-ي]")
_LATIN = re.compile(r"[A-Za-z]")
_MADE_UP = re.compile(
    r"^(?:microsoft|document|untitled|powerpoint|slide|مستند|بدون عنوان)|\.\w{2,4}$", re.IGNORECASE
)


def document_of(
    manuscript: Manuscript,
    data: bytes,
    name: str,
    *,
    encoding: str = "",
    notes: tuple[str, ...] = (),
    url: str = "",
) -> Document:
    """Return the document of a manuscript; raises source.no_text, source.too_large."""
    text, outline = _Layout(manuscript).laid()
    if not text.strip(_UNSEEN):
        raise SourceError("source.no_text", name=name)
    if len(text) > MOST_CHARACTERS:
        raise SourceError("source.too_large", name=name, size=len(text), limit=MOST_CHARACTERS)
    as_found = ""
    if _put_right(manuscript):
        as_found = text
        text, outline = _Layout(manuscript).laid()
        notes = (*notes, "text.repaired")
    url = url or outline.metadata.url
    return Document(name, data, text, encoding, notes, outline, url, as_found=as_found)


def _put_right(manuscript: Manuscript) -> bool:
    """Put Arabic right that was copied in from where it was taken apart; say whether any was."""
    # Loaded with the first text.
    from annotator.domain.arabic_repair import repaired

    blocks = [manuscript.blocks, *(one.blocks for one in manuscript.notes)]
    paragraphs = [one for each in blocks for one in paragraphs_of(each)]
    for paragraph in paragraphs:
        paragraph.inlines = list(_merged(paragraph.inlines))
    said = [one for each in paragraphs for one in each.inlines if isinstance(one, Words)]
    repair = repaired("\n".join(one.text.replace("\n", " ") for one in said))
    lines = repair.text.split("\n")
    if not repair.kinds or len(lines) != len(said):
        return False
    right = iter(lines)
    for paragraph in paragraphs:
        paragraph.inlines = [
            replace(one, text=next(right)) if isinstance(one, Words) else one
            for one in paragraph.inlines
        ]
    return True


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A note with the number that it has in the text; ``mark`` "" when it is a reference."""

    note: Note
    number: int
    mark: str


class _Layout:
    """A manuscript on its way into a text."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._manuscript = manuscript
        self._page = PageText()
        self._pages = 1
        self._tables = 0
        self._listing = False
        self._taken: set[int] = set()
        self._title = _title_of(manuscript)
        self._notes = _numbered(manuscript)
        # Numbers of notes that cite are taken, and a list with the back-links of an encyclopedia
        # is read by its words, which alone tell them from what is cited.
        self._lists = all(one.mark for one in self._notes.values()) and not any(
            one.number and _leads_back(one.words) for one in paragraphs_of(manuscript.blocks)
        )

    def laid(self) -> tuple[str, Outline]:
        if self._manuscript.paged:
            self._page.page(1)
        before: Paragraph | None = None
        for block in self._manuscript.blocks:
            if isinstance(block, Table):
                self._table(block)
                before = None
            else:
                self._paragraph(block, tight=_clings(before, block))
                before = block if block.words else before
        first = True
        for one in self._notes.values():
            with self._page.item(one.number, mark=one.mark, notes=bool(one.mark), tight=not first):
                self._cell_lines(one.note.blocks)
            first = False
        for number, block in self._manuscript.references.items():
            if number not in self._taken:
                with self._page.item(number, tight=not first):
                    self._say(block)
                first = False
        known = self._manuscript.metadata
        title = self._title.words if self._title else _own_title(known.title)
        return self._page.finish(
            Metadata(title, known.publisher, known.url, known.language, known.date)
        )

    def _paragraph(self, block: Paragraph, *, tight: bool) -> None:
        role = block.role
        if block is self._title:
            role = TITLE
        elif role == TITLE:
            role = HEADING
        elif role == HEADING and self._title is None and block is _first(self._manuscript.blocks):
            role = ""  # heading or title: the words tell
        self._follow_lists(block)
        if self._listing and block.number and block.number not in self._taken:
            self._taken.add(block.number)
            with self._page.item(block.number):
                self._say(block)
            return
        if self._listing and block.follows:
            role = "references"
        with self._page.block(role, tight=tight):
            if block.label and block.words:
                self._page.say(f"{block.label} ")
            self._say(block)

    def _follow_lists(self, block: Paragraph) -> None:
        """Know whether the numbered paragraphs at hand are the article's references."""
        if block.label and not block.level:
            return
        words = heading_words(block.words)
        if words in REFERENCES:
            self._listing = self._lists
        elif block.level or words in NOTES or words in FURTHER:
            self._listing = False

    def _say(self, block: Paragraph) -> None:
        page = self._page
        before = ""
        for one in _merged(block.inlines):
            if isinstance(one, Words):
                words = one.text.replace(_SOFT_HYPHEN, "")
                if one.raised and _is_mark(words, before):
                    words = f"[{words.strip()}]"
                before = (before + words)[-20:]
                if one.url:
                    with page.link(one.url):
                        page.say(words)
                else:
                    page.say(words)
            elif isinstance(one, Break):
                page.line_break()
            elif isinstance(one, PageStart):
                if self._manuscript.paged:
                    self._pages += 1
                    page.page(self._pages)
            elif one.key in self._notes:
                called = self._notes[one.key]
                if called.mark:
                    page.note_mark(called.mark)
                else:
                    page.mark((called.number,))

    def _table(self, table: Table) -> None:
        rows = [row for row in table.rows if any(map(words_of, row.cells))]
        texts = [[words_of(cell) for cell in row.cells] for row in rows]
        if sum(map(len, texts)) == 1 or any(
            len(one) > _LONGEST_CELL for row in texts for one in row
        ):
            # Such a table only lays text out.
            for row in rows:
                for cell in row.cells:
                    self._cell_lines(cell, first=True)
            return
        if self._listing and self._references(table):
            return
        number = self._tables
        self._tables += 1
        labels = {label for row in texts for words in row if (label := box_label(words))}
        box = len(labels) >= _LEAST_LABELS
        role = Locus.INFOBOX.value if box else ""
        first = True
        for index, row in enumerate(rows):
            columns = len(row.cells)
            for column, cell in enumerate(row.cells):
                if _holds_table(cell):
                    self._cell_lines(cell, first=first, role=role)
                else:
                    words = texts[index][column]
                    header = row.header or _labels(texts, index, column)
                    header = header or (box and bool(box_label(words)))
                    with self._page.cell(number, index, column, columns, box=box, header=header):
                        self._cell_lines(cell, first=first, role=role)
                first = first and not texts[index][column]

    def _references(self, table: Table) -> bool:
        """Lay a table of references out, one in each row after its number; say if it is one."""
        items: list[tuple[int, list[Block]]] = []
        for row in table.rows:
            number = _ITEM.fullmatch(words_of(row.cells[0])) if len(row.cells) == 2 else None
            if number is None or int(number[1]) in self._taken:
                return False
            items.append((int(number[1]), row.cells[1]))
        for number_, blocks in items:
            self._taken.add(number_)
            with self._page.item(number_):
                self._cell_lines(blocks)
        return bool(items)

    def _cell_lines(self, blocks: list[Block], *, first: bool = False, role: str = "") -> None:
        """Lay blocks line under line; an empty line stands before the first one of a table."""
        for block in blocks:
            if isinstance(block, Table):
                self._table(block)
            elif block.words or block.inlines:
                with self._page.block(role or _cell_role(block), tight=not first):
                    if block.label and block.words:
                        self._page.say(f"{block.label} ")
                    self._say(block)
                first = first and not block.words


def _cell_role(block: Paragraph) -> str:
    return block.role if block.role in (CAPTION, FURNITURE) else ""


def _clings(before: Paragraph | None, block: Paragraph) -> bool:
    """Say whether a paragraph stands under the one before it without an empty line."""
    if before is None:
        return False
    listed = bool(before.label or before.follows)
    return (listed and bool(block.label) and not block.level) or block.follows


def _first(blocks: list[Block]) -> Paragraph | None:
    return next((one for one in paragraphs_of(blocks, tables=False) if one.words), None)


def _title_of(manuscript: Manuscript) -> Paragraph | None:
    """Find the title: so styled, or the one highest heading on top, or what properties say."""
    own = list(paragraphs_of(manuscript.blocks, tables=False))
    styled = next((one for one in own if one.role == TITLE and one.words), None)
    if styled is not None:
        return styled
    first = next((one for one in own if one.words), None)
    if first is not None and first.level:
        others = [one.level for one in own if one.level and one is not first and one.words]
        if first.level < min(others, default=10) and heading_words(first.words) not in REFERENCES:
            return first
    said = " ".join(manuscript.metadata.title.split())
    near = [one for one in own if one.words][:_NEAR_TOP]
    return next((one for one in near if said and one.words == said), None)


def _own_title(words: str) -> str:
    """Return the title in a file's properties; "" where a program made it up."""
    words = " ".join(words.split())
    return words if words.count(" ") >= 2 and not _MADE_UP.search(words) else ""


def _numbered(manuscript: Manuscript) -> dict[str, _Numbered]:
    """Number the notes that are called, in order; those that cite are references.

    Where the article has a list of references of its own, its numbers are taken.
    """
    notes = {one.key: one for one in manuscript.notes}
    called: dict[str, Note] = {}
    waiting = list(_calls(manuscript.blocks))
    while waiting:
        later: list[str] = []
        for key in waiting:
            if key in notes and key not in called:
                called[key] = notes[key]
                later += _calls(notes[key].blocks)
        waiting = later
    listed = bool(manuscript.references) or any(
        heading_words(one.words) in REFERENCES
        for one in paragraphs_of(manuscript.blocks)
        if len(one.inlines) < _MOST_OF_A_LABEL
    )
    arabic = _is_arabic(manuscript.blocks)
    found: dict[str, _Numbered] = {}
    references = 0
    for end in (False, True):
        group = [one for one in called.values() if one.end is end]
        citing = sum(bool(CITES.search(words_of(one.blocks))) for one in group)
        known = not listed and 2 * citing > len(group)
        label = _label(arabic, end and any(not one.end for one in called.values()))
        for number, note in enumerate(group, references + 1 if known else 1):
            found[note.key] = _Numbered(note, number, "" if known else f"{label} {number}")
        references += len(group) if known else 0
    return found


def _label(arabic: bool, second: bool) -> str:
    """Return what marks of notes are called; those of the second kind by another name."""
    if arabic:
        return "حاشية" if second else "ملاحظة"
    return "endnote" if second else "note"


def _is_arabic(blocks: list[Block]) -> bool:
    words = "".join(one.words for one in paragraphs_of(blocks))
    return len(_ARABIC.findall(words)) > len(_LATIN.findall(words))


def _calls(blocks: list[Block]) -> Iterator[str]:
    for block in paragraphs_of(blocks):
        for one in block.inlines:
            if isinstance(one, NoteCall):
                yield one.key


def _holds_table(blocks: list[Block]) -> bool:
    return any(isinstance(one, Table) for one in blocks)


def _labels(texts: list[list[str]], row: int, column: int) -> bool:
    """Say whether a cell labels others: the first row, or a row's first, has no digit alone."""
    words = texts[row][column]
    if not words or len(words) > _MOST_OF_A_LABEL or _has_digit(words) or len(texts[row]) == 1:
        return False
    if row == 0:
        return not any(map(_has_digit, texts[0])) and any(
            _has_digit(below) for later in texts[1:] for below in later
        )
    return column == 0 and any(map(_has_digit, texts[row][1:]))


def _has_digit(words: str) -> bool:
    return any(char.isdigit() for char in words)


def _merged(inlines: list[Inline]) -> Iterator[Inline]:
    """Yield inlines with neighbouring words that lead to one place joined."""
    texts: list[str] = []
    manner = ("", False)
    for one in inlines:
        alike = isinstance(one, Words) and (one.url, one.raised) == manner
        if texts and not alike:
            yield Words("".join(texts), *manner)
            texts = []
        if isinstance(one, Words):
            texts.append(one.text)
            manner = (one.url, one.raised)
        else:
            yield one
    if texts:
        yield Words("".join(texts), *manner)


def _leads_back(words: str) -> bool:
    item = item_at(words, Span(0, len(words)), 1, printed=True)
    return item.cited.start > item.span.start


def _is_mark(words: str, before: str) -> bool:
    """Say whether raised words are the number of a reference, and no power or unit."""
    if not _MARK.fullmatch(words.strip()) or not before.strip():
        return False
    return not before[-1].isdigit() and not (_UNIT.search(before) and words.strip() in ("2", "3"))
