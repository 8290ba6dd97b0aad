"""One PDF file from its bytes to a document: opened, read page by page, put right, laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.arabic_order import SHAPED, Order, orders_of
from annotator.domain.arabic_repair import words_turned
from annotator.domain.errors import SourceError
from annotator.domain.model import Metadata
from annotator.formats.document import Document
from annotator.formats.pdf_text.glyphs import page_glyphs
from annotator.formats.pdf_text.layout import laid_out
from annotator.formats.pdf_text.page_lines import ReadLine, read_lines
from annotator.formats.pdf_text.paragraphs import TextLine
from annotator.formats.pdf_text.streams import declared_letters
from annotator.formats.pdf_text.words import Piece

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_PAGES = 2_000
_MOST_ON_A_PAGE = 200_000
_MOST_LETTERS = 4_000_000
_FORM = re.compile(f"[{SHAPED}]")
_END = re.compile(rb"%%EOF")
_PASSWORD = 4
"""What pdfium says of a file that asks for a password."""
_HOPELESS = 1 / 3
"""Share of unreadable letters above which a text is none."""
_NO_TITLE = re.compile(r"(?i)untitled|microsoft word|\.\w{2,4}$|^\W*$")


def document_of(data: bytes, name: str, url: str) -> Document:
    """Return what a PDF says; raises SourceError as ``readers.pdf.read`` does."""
    try:
        letters = declared_letters(data)
    except OverflowError as error:
        raise SourceError("source.bomb", name=name) from error
    if _END.search(data, max(0, len(data) - 4096)) is None:
        # pdfium would read what is left of a file that was cut off, and nobody would know.
        raise SourceError("source.damaged", name=name)
    lines, notes, title = _read(data, name, letters)
    repaired = _put_right(lines)
    as_set = any(map(_FORM.match, letters))
    text, outline = laid_out([one.line for one in lines], Metadata(title=title))
    if not text:
        raise SourceError("source.empty", name=name)
    as_found = ""
    if repaired or (as_set and re.search("[\u0620-\u064a]", text)):
        as_found, _ = laid_out([_as_found(one.line) for one in lines], Metadata())
        notes.insert(0, "pdf.repaired")
    return Document(name, data, text, "", tuple(notes), outline, url, as_found=as_found)


def _read(data: bytes, name: str, letters: frozenset[str]) -> tuple[list[ReadLine], list[str], str]:
    """Return the lines of all pages, note codes, and the title that the file states."""
    import pypdfium2

    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = "encrypted" if getattr(error, "err_code", 0) == _PASSWORD else "damaged"
        raise SourceError(f"source.{code}", name=name) from error
    try:
        if len(file) > MOST_PAGES:
            raise SourceError("source.too_many_pages", name=name, pages=len(file), limit=MOST_PAGES)
        lines, bare, unreadable, total = _pages(file, name, letters)
        stated = file.get_metadata_value("Title").strip()
    except pypdfium2.PdfiumError as error:
        raise SourceError("source.damaged", name=name) from error
    finally:
        file.close()
    if not lines:
        raise SourceError("source.scanned" if bare else "source.empty", name=name)
    if unreadable > _HOPELESS * total:
        raise SourceError("source.unreadable_font", name=name)
    notes = ["pdf.pages_without_text"] if bare else []
    notes += ["pdf.unreadable_font"] if unreadable else []
    return lines, notes, "" if _NO_TITLE.search(stated) else stated


def _pages(
    file: PdfDocument, name: str, letters: frozenset[str]
) -> tuple[list[ReadLine], int, int, int]:
    """Return all lines, the number of pages that are pictures, unreadable letters and all."""
    lines: list[ReadLine] = []
    as_set = any(map(_FORM.match, letters))
    bare = unreadable = total = 0
    for index in range(len(file)):
        page = file[index]
        try:
            found = page_glyphs(page, declared=letters, as_set=as_set, most=_MOST_ON_A_PAGE)
        except OverflowError as error:
            raise SourceError("source.bomb", name=name) from error
        finally:
            page.close()
        bare += found.pictures and not found.glyphs
        unreadable += found.unreadable
        total += len(found.glyphs)
        if total > _MOST_LETTERS:
            raise SourceError("source.bomb", name=name)
        lines += read_lines(found, index + 1, as_set=as_set)
    return lines, bare, unreadable, total


def _put_right(lines: Sequence[ReadLine]) -> bool:
    """Give lines that stand backwards the words as written; say whether anything was repaired."""
    orders = orders_of([one.line.words for one in lines])
    for one, order in zip(lines, orders, strict=True):
        if order in (Order.SEEN, Order.TURNED):
            # Set in the order of writing from left to right: wrong on paper, but meant so.
            one.line.pieces, one.line.first_word = one.across, one.across_first_word
            one.line.cells = ()
        elif order is not Order.WRITTEN:
            one.line.pieces = tuple(_turned(one.apart, order))
    return any(order is not Order.WRITTEN for order in orders) or any(one.loose for one in lines)


def _turned(said: Sequence[Piece], order: Order) -> Iterator[Piece]:
    for one in said:
        yield one if one.raised else replace(one, text=words_turned(one.text, order))


def _as_found(line: TextLine) -> TextLine:
    cells = tuple(_as_found(cell) for cell in line.cells)
    return replace(line, pieces=(Piece(line.found),), cells=cells)
