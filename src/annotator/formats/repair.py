"""Puts a plain text's broken Arabic right and keeps what was found."""

from __future__ import annotations

from dataclasses import replace

from annotator.formats.document import Document


def put_right(document: Document) -> Document:
    """Return a document without an outline with its Arabic put right, noted "text.repaired"."""
    # Loaded with the first text.
    from annotator.domain.arabic_repair import repaired

    repair = repaired(document.text)
    if not repair.kinds:
        return document
    return replace(
        document,
        text=repair.text,
        notes=(*document.notes, "text.repaired"),
        as_found=document.text,
    )
