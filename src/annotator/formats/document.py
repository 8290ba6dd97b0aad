"""What comes from outside: the bytes of a file, and the document read from them."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import SourceError
from annotator.domain.outline import EMPTY, Outline
from annotator.domain.text import plain_line, sha256

MOST_BYTES = 16 * 1024 * 1024
"""Above this a file is no article; a reviewer is told its size instead of waiting for it."""

MOST_CAPTURED = 64 * 1024 * 1024
"""Bytes; a larger capture belongs beside the project, not in it."""


@dataclass(frozen=True, slots=True)
class Document:
    r"""A text from outside. ``text`` is as decoded, line ends untouched.

    ``encoding`` is "utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "windows-1256", another
    codec's name where the document states it, or "" for bytes that are no text. ``notes`` are
    codes of what a reviewer should know: "encoding.utf_16", "encoding.windows_1256",
    "pdf.repaired" and others that readers name. A document with an ``outline`` has no line end
    but \n. ``url`` is where it was fetched or saved from, ``fetched_at`` when (UTC), both "" if
    unknown. ``as_found`` is the text before a reader repaired it, "" when it did not.
    """

    name: str
    original: bytes
    text: str
    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()
    outline: Outline = EMPTY
    url: str = ""
    fetched_at: str = ""
    as_found: str = ""

    @property
    def sha256(self) -> str:
        """Return the hash of the original bytes, by which the same file is recognised."""
        return sha256(self.original)


def bytes_of(path: Path, limit: int = MOST_BYTES) -> bytes:
    """Return what a file holds, up to ``limit`` bytes.

    Raises SourceError: source.missing, source.unreadable, source.too_large (size and limit in
    bytes).
    """
    name = plain_line(path.name)
    try:
        if path.is_dir():
            raise SourceError("source.unreadable", name=name, path=str(path), reason="directory")
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            # A pipe keeps its reader waiting for ever, a device has no end.
            raise SourceError("source.unreadable", name=name, path=str(path), reason="no file")
        if status.st_size > limit:
            raise SourceError("source.too_large", name=name, size=status.st_size, limit=limit)
        with path.open("rb") as file:
            # One byte more than allowed: the file may have grown since it was measured.
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise SourceError("source.missing", name=name, path=str(path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError("source.unreadable", name=name, path=str(path), reason=reason) from error
    if len(data) > limit:
        raise SourceError("source.too_large", name=name, size=len(data), limit=limit)
    return data
