"""Plain text: what comes is what is read, but for Arabic that a program has taken apart."""

from __future__ import annotations

from annotator.domain.errors import SourceError
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


def read_mislabelled(data: bytes, name: str, *, url: str = "") -> Document:
    """Return the text of a file whose suffix says that it is something else.

    Raises SourceError source.damaged: what is no text either was such a file once.
    """
    try:
        return read(data, name, url=url)
    except SourceError as error:
        raise SourceError("source.damaged", name=name) from error
