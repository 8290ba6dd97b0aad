"""Plain text: what comes is what is read, but for Arabic that a program has taken apart."""

from __future__ import annotations

from annotator.formats.document import Document
from annotator.formats.encodings import decode
from annotator.formats.repair import put_right

NAME = "Plain text"
SUFFIXES = (".txt", ".text", "")
MEDIA_TYPES = ("text/plain",)


def recognises(data: bytes) -> bool:
    """Say no: any bytes could be text."""
    return False


def read(data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
    """Return the document that plain text is; raises what ``decode`` raises."""
    decoded = decode(data, name, charset)
    return put_right(Document(name, data, decoded.text, decoded.encoding, decoded.notes, url=url))
