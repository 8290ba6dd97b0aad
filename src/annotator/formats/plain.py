"""Plain text files (.txt, .md, no suffix) become documents."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.errors import SourceError
from annotator.formats.document import Document
from annotator.formats.encodings import decode

SUFFIXES = (".txt", ".md", ".text", "")

MOST_BYTES = 64 * 1024 * 1024
"""Above this a file is no article; a reviewer is told its size instead of waiting for it."""


def read(path: Path) -> Document:
    """Return the document that a plain-text file holds.

    Raises SourceError: source.missing, source.unreadable, source.too_large (size and limit in
    bytes), and what ``decode`` raises.
    """
    name = path.name
    try:
        if path.is_dir():
            raise SourceError("source.unreadable", name=name, path=str(path), reason="directory")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise SourceError("source.too_large", name=name, size=size, limit=MOST_BYTES)
        with path.open("rb") as file:
            # One byte more than allowed: the file may have grown since it was measured.
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise SourceError("source.missing", name=name, path=str(path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError("source.unreadable", name=name, path=str(path), reason=reason) from error
    if len(data) > MOST_BYTES:
        raise SourceError("source.too_large", name=name, size=len(data), limit=MOST_BYTES)
    decoded = decode(data, name)
    return Document(name, data, decoded.text, decoded.encoding, decoded.notes)
