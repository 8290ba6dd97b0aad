"""Plain text files (.txt, .md, no suffix) become documents."""

from __future__ import annotations

from pathlib import Path

from annotator.formats.document import Document, bytes_of
from annotator.formats.encodings import decode

SUFFIXES = (".txt", ".md", ".text", "")


def read(path: Path) -> Document:
    """Return the document that a plain-text file holds.

    Raises SourceError: what ``bytes_of`` raises, and what ``decode`` raises.
    """
    name = path.name
    data = bytes_of(path)
    decoded = decode(data, name)
    return Document(name, data, decoded.text, decoded.encoding, decoded.notes)
