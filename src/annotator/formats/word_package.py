"""The parts of a Word document, and how they lead to each other."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.formats import archives

if TYPE_CHECKING:
    from lxml.etree import _Element

_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
        b"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
)
"""What the strict kind of the format calls the same things."""


class WordPackage:
    """The parts of a Word document and what they lead to."""

    def __init__(self, archive: archives.Archive, name: str) -> None:
        self._archive = archive
        self._name = name
        main = self._target("", "officeDocument")
        self.main = main if main in archive else "word/document.xml"

    def xml(self, part: str) -> _Element | None:
        """Return the root of a part in the names of the usual kind; None without one."""
        data = self._archive.read(part)
        if not data:
            return None
        if b"http://purl.oclc.org/ooxml/" in data:
            for strict, usual in _STRICT:
                data = data.replace(strict, usual)
        return archives.parsed(data, self._name)

    def beside(self, kind: str, usual: str) -> str:
        """Return the part of a kind that the main part leads to, such as "footnotes"."""
        found = self._target(self.main, kind)
        return found or posixpath.join(posixpath.dirname(self.main), usual)

    def addresses(self, part: str) -> dict[str, str]:
        """Return where the links of a part lead, by their id."""
        return {
            one.get("Id", ""): one.get("Target", "")
            for one in self._relations(part)
            if one.get("TargetMode") == "External" and one.get("Type", "").endswith("/hyperlink")
        }

    def _target(self, part: str, kind: str) -> str:
        for one in self._relations(part):
            if one.get("Type", "").endswith(f"/{kind}") and one.get("TargetMode") != "External":
                target = one.get("Target", "")
                whole = target if target.startswith("/") else f"{posixpath.dirname(part)}/{target}"
                return posixpath.normpath(whole).lstrip("/")
        return ""

    def _relations(self, part: str) -> Iterator[_Element]:
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        yield from root.iterchildren("{*}Relationship") if root is not None else ()
