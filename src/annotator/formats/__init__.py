"""Text comes in: files and bytes by their reader, and pasted words."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.errors import SourceError
from annotator.domain.text import plain_line
from annotator.formats.document import Document, bytes_of
from annotator.formats.readers import reader_for, suffixes
from annotator.formats.repair import put_right

__all__ = ["Document", "from_html", "from_text", "read", "read_bytes", "suffixes"]


def read(path: Path) -> Document:
    """Return the document that a file holds; raises SourceError."""
    return read_bytes(bytes_of(path), plain_line(path.name))


def read_bytes(
    data: bytes, name: str, *, media_type: str = "", charset: str = "", url: str = ""
) -> Document:
    """Return the document that some bytes are.

    ``media_type``, ``charset`` and ``url`` are what a server said, "" without one. Raises
    SourceError.
    """
    if not data:
        raise SourceError("source.empty", name=name)
    return reader_for(name, data, media_type).read(data, name, charset=charset, url=url)


def from_text(text: str, name: str = "") -> Document:
    """Return the document of pasted words; raises SourceError source.empty without any."""
    text = typed(text, name)
    return put_right(Document(name, text.encode("utf-8"), text))


def typed(text: str, name: str = "") -> str:
    """Return typed or pasted words as they can be kept; raises SourceError source.empty."""
    text = text.removeprefix("\ufeff").replace("\x00", "")
    if not text.strip():
        raise SourceError("source.empty", name=name)
    # A lone surrogate can be pasted but neither hashed nor stored.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def from_html(markup: str, name: str = "") -> Document:
    """Return the document of words copied with their markup, all that was copied.

    Raises SourceError: source.empty, source.too_deep.
    """
    from annotator.formats.web_page.page import copied

    return copied(markup, name)
