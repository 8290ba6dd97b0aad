"""Puts the lines of a PDF into a text with its outline: paragraphs, notes, tables, pages."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence

from annotator.domain.model import Metadata
from annotator.domain.outline import Outline
from annotator.formats.page_text import PageText
from annotator.formats.pdf_text.paragraphs import (
    Paragraph,
    TextLine,
    body_size,
    edges_of_pages,
    joined,
    notes_of_page,
    paragraphs_of,
    without_number,
)
from annotator.formats.pdf_text.words import Piece


def laid_out(lines: Sequence[TextLine], metadata: Metadata) -> tuple[str, Outline]:
    """Return the text and outline of a document's lines, which stand in reading order."""
    edges, shown = edges_of_pages(lines)
    body = body_size(lines)
    flow: list[TextLine] = []
    notes: list[Paragraph] = []
    for page in _by_page([line for line in lines if line not in edges]):
        found = notes_of_page(page, body)
        notes += found
        taken = {line for note in found for line in note.lines}
        flow += [line for line in page if line not in taken]
    return _Setter(notes, shown).set(paragraphs_of(flow, body), metadata)


def _by_page(lines: Iterable[TextLine]) -> list[list[TextLine]]:
    pages: dict[int, list[TextLine]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    return list(pages.values())


class _Setter:
    """Says paragraphs, and between them the notes and heads of the pages they left behind."""

    def __init__(self, notes: Sequence[Paragraph], shown: Sequence[TextLine]) -> None:
        self._out = PageText()
        self._notes = list(notes)
        self._shown = sorted(shown, key=lambda one: (one.page, one.base))
        self._marks = {(note.lines[0].page, note.number) for note in notes}
        numbers = [note.number for note in notes]
        # Numbers that begin anew on each page name no note for good.
        self._unique = len(set(numbers)) == len(numbers)
        self._page = 0
        self._table: tuple[int, int] | None = None
        self._tables = -1
        self._row = 0

    def set(self, paragraphs: Sequence[Paragraph], metadata: Metadata) -> tuple[str, Outline]:
        for one in paragraphs:
            page = one.lines[0].page
            self._close_pages(before=page)
            self._begin_page(page)
            if one.lines[0].cells:
                self._say_row(one.lines[0])
                continue
            self._table = None
            with self._out.block(one.role, tight=one.tight):
                self._say_lines(one)
        self._close_pages(before=None)
        return self._out.finish(metadata)

    def _close_pages(self, *, before: int | None) -> None:
        """Say the notes of pages that are behind, and heads up to the page at hand."""
        while self._notes and (before is None or self._notes[0].lines[0].page < before):
            self._say_note(self._notes.pop(0))
        while self._shown and (before is None or self._shown[0].page <= before):
            line = self._shown.pop(0)
            self._begin_page(line.page)
            with self._out.block("furniture"):
                self._say(line.pieces, line.page)

    def _begin_page(self, number: int) -> None:
        while self._page < number:
            self._page += 1
            self._out.page(self._page)

    def _say_lines(self, paragraph: Paragraph) -> None:
        for line, said in joined(paragraph):
            self._begin_page(line.page)
            self._say(said, line.page)

    def _say(self, said: Sequence[Piece], page: int) -> None:
        for one in said:
            if one.raised and (page, one.text) in self._marks:
                self._out.note_mark(one.text)
            elif one.raised:
                self._out.mark((int(one.text),))
            else:
                with self._out.link(one.url) if one.url else contextlib.nullcontext():
                    self._out.say(one.text)

    def _say_note(self, note: Paragraph) -> None:
        page = note.lines[0].page
        said = [piece for _, line in joined(note) for piece in line]
        if self._unique:
            with self._out.item(int(note.number), mark=note.number, notes=True):
                self._say(without_number(said), page)
        else:
            with self._out.block("note", tight=True):
                self._out.say(f"{note.number}. ")
                self._say(without_number(said), page)

    def _say_row(self, line: TextLine) -> None:
        if self._table != (line.page, line.table):
            self._table = (line.page, line.table or 0)
            self._tables += 1
            self._row = 0
        for column, cell in enumerate(line.cells):
            with (
                self._out.cell(self._tables, self._row, column, len(line.cells)),
                self._out.block(tight=column > 0 or self._row > 0),
            ):
                self._say(cell.pieces, line.page)
        self._row += 1
