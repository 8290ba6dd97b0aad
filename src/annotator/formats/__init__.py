"""Text comes in: readers of files, found by suffix, and of pasted words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.domain.errors import SourceError
from annotator.formats import plain
from annotator.formats.document import Document

__all__ = ["Document", "from_text", "read", "reader_for", "suffixes"]


def _readers() -> dict[str, Callable[[Path], Document]]:
    return {suffix: module.read for module in (plain,) for suffix in module.SUFFIXES}


def suffixes() -> tuple[str, ...]:
    """Return the suffixes that can be read, "" for files without one."""
    return tuple(_readers())


def reader_for(path: Path) -> Callable[[Path], Document]:
    """Return the reader of a file by its suffix; an unknown suffix is tried as plain text."""
    return _readers().get(path.suffix.lower(), plain.read)


def read(path: Path) -> Document:
    """Return the document that a file holds; raises SourceError."""
    return reader_for(path)(path)


def from_text(text: str, name: str = "") -> Document:
    """Return the document of pasted words; raises SourceError source.empty without any."""
    text = text.removeprefix("\ufeff").replace("\x00", "")
    if not text.strip():
        raise SourceError("source.empty", name=name)
    # A lone surrogate can be pasted but neither hashed nor stored.
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Document(name, text.encode("utf-8"), text)
