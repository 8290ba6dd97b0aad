"""PDF: pages of letters become a text; Arabic that the file has taken apart is put right."""

from __future__ import annotations

from annotator.formats.document import Document

NAME = "PDF"
SUFFIXES = (".pdf",)
MEDIA_TYPES = ("application/pdf", "application/x-pdf")


def recognises(data: bytes) -> bool:
    """Say whether a file begins as PDF files do; some have a few stray bytes before."""
    return b"%PDF-" in data[:1024]


def read(data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
    """Return the document; ``as_found`` is set where Arabic was put right.

    Raises SourceError: source.encrypted, source.damaged, source.scanned, source.empty,
    source.unreadable_font, source.too_many_pages, source.bomb.
    """
    # Loaded with the first PDF.
    from annotator.formats.pdf_text.document import document_of

    return document_of(data, name, url)
