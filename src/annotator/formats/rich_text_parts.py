"""Puts what a rich text file says into paragraphs, tables, notes and text boxes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotator.formats.manuscript import Block, Inline, Note, NoteCall, Paragraph, Row, Table

MOST_NESTED = 8
"""Tables or text boxes inside each other."""

_NUMBER = re.compile(r"[\[(]?(\d{1,4})[\])]?[.):\-–]?")
_MOST_OF_A_LABEL = 40


@dataclass(slots=True)
class _Open:
    """A table that is being filled."""

    table: Table = field(default_factory=Table)
    row: Row = field(default_factory=Row)
    cell: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class _Part:
    """The body, a note or a text box while it is being filled."""

    blocks: list[Block] = field(default_factory=list)
    paragraph: Paragraph = field(default_factory=Paragraph)
    tables: list[_Open] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)
    label: list[str] = field(default_factory=list)
    note: Note | None = None


class Parts:
    """The body of a document and, while they last, the notes and text boxes in it."""

    def __init__(self) -> None:
        self.notes: list[Note] = []
        self._part = _Part()
        self._outer: list[_Part] = []

    def finish(self) -> list[Block]:
        """Return the blocks of the body."""
        self._end(self._part)
        return self._part.blocks

    def add(self, inline: Inline, role: str = "") -> None:
        """Add something to the paragraph at hand, which ``role`` may tell apart."""
        self._part.paragraph.inlines.append(inline)
        if role:
            self._part.paragraph.role = role

    def add_label(self, words: str) -> None:
        """Add what print has before the paragraph at hand."""
        self._part.label.append(words)

    def end_paragraph(self, role: str, level: int, *, tables: int, lists: int) -> None:
        """End the paragraph, which stands inside so many tables and outer lists."""
        part = self._part
        paragraph, part.paragraph = part.paragraph, Paragraph()
        if not paragraph.role:
            paragraph.role, paragraph.level = role, level
        label = " ".join("".join(part.label).split())
        part.label.clear()
        if label:
            plain = _NUMBER.fullmatch(label)
            ornament = label in ("o", "§") or not any(map(str.isalnum, label))
            paragraph.label = "•" if ornament else label[:_MOST_OF_A_LABEL]
            paragraph.number = int(plain[1]) if plain and not lists else 0
        self._stand_in(tables)
        self._into().append(paragraph)
        if not part.tables:
            part.blocks += part.boxes
            part.boxes = []

    def end_cell(self) -> None:
        """End the cell that the last paragraph stands in."""
        here = self._part.tables[-1]
        here.row.cells.append(here.cell)
        here.cell = []

    def end_row(self, tables: int) -> None:
        """End the row of the table inside so many others."""
        if len(self._part.tables) < tables:
            return
        self._stand_in(tables)
        here = self._part.tables[-1]
        if here.row.cells:
            here.table.rows.append(here.row)
        here.row = Row()

    def head_row(self) -> None:
        """Note that the row at hand labels those below it."""
        if self._part.tables:
            self._part.tables[-1].row.header = True

    def enter_note(self) -> bool:
        """Begin a note and put its mark where the words are; say whether there is room."""
        note = Note(str(len(self.notes) + 1))
        if len(self._outer) >= MOST_NESTED:
            return False
        self.add(NoteCall(note.key))
        self.notes.append(note)
        return self._enter(note)

    def enter_box(self) -> bool:
        """Begin a text box, which stands after the paragraph; say whether there is room."""
        return len(self._outer) < MOST_NESTED and self._enter(None)

    def at_end(self) -> None:
        """Note that the note at hand is an endnote."""
        if self._part.note is not None:
            self._part.note.end = True

    def leave(self) -> None:
        """End the note or text box at hand."""
        part, self._part = self._part, self._outer.pop()
        self._end(part)
        if part.note is not None:
            part.note.blocks = part.blocks
        else:
            self._part.boxes += part.blocks

    def _enter(self, note: Note | None) -> bool:
        self._outer.append(self._part)
        self._part = _Part(note=note)
        return True

    def _end(self, part: _Part) -> None:
        outer, self._part = self._part, part
        if part.paragraph.inlines:
            self.end_paragraph("", 0, tables=len(part.tables), lists=0)
        self._stand_in(0)
        part.blocks += part.boxes
        part.boxes = []
        self._part = outer

    def _into(self) -> list[Block]:
        return self._part.tables[-1].cell if self._part.tables else self._part.blocks

    def _stand_in(self, tables: int) -> None:
        """Close or open tables until as many are open as stand around a paragraph."""
        part = self._part
        while len(part.tables) > tables:
            closed = part.tables.pop()
            if closed.cell:
                closed.row.cells.append(closed.cell)
            if closed.row.cells:
                closed.table.rows.append(closed.row)
            if closed.table.rows:
                self._into().append(closed.table)
        while len(part.tables) < tables:
            part.tables.append(_Open())
