"""What a reader of files hands over: a document's own bytes and the text read from them."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.text import sha256


@dataclass(frozen=True, slots=True)
class Document:
    """A text from outside. ``text`` is as decoded, line ends untouched.

    ``encoding`` is "utf-8", "utf-8-sig", "utf-16-le", "utf-16-be" or "windows-1256". ``notes``
    are codes of what a reviewer should know: "encoding.utf_16", "encoding.windows_1256".
    """

    name: str
    original: bytes
    text: str
    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """Return the hash of the original bytes, by which the same file is recognised."""
        return sha256(self.original)
