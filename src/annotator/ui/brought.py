"""What a drop or the clipboard brings: files, addresses, a passage of a page, or words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl

from annotator.formats.web_address import is_address
from annotator.library import SUFFIX

_MOZILLA = "text/x-moz-url"
_SCHEMES = ("http", "https")
_BUILD = re.compile(r"<(?:a\s|table|li\b|sup\b|h[1-6]\b|blockquote|figure)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Brought:
    """What came, the first of these that there is standing over the rest.

    ``addresses`` are as they came, of http or https. ``html`` goes with the ``text`` that other
    programs would take in its place.
    """

    files: tuple[Path, ...] = ()
    addresses: tuple[str, ...] = ()
    html: str = ""
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.files or self.addresses or self.html or self.text)

    @property
    def project(self) -> Path | None:
        """The project file among the files, or None."""
        return next((one for one in self.files if one.suffix == SUFFIX), None)

    @property
    def has_build(self) -> bool:
        """Whether the passage brings more than its words: links, tables, lists, headings."""
        return _BUILD.search(self.html) is not None


def brought(data: QMimeData | None) -> Brought:
    """Return what a drop or the clipboard brings; nothing when it is of no use here."""
    if data is None:
        return Brought()
    urls = data.urls() if data.hasUrls() else []
    files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if files:
        return Brought(files=files)
    addresses = tuple(_written(url) for url in urls if url.scheme() in _SCHEMES)
    if not addresses and data.hasFormat(_MOZILLA):
        addresses = _of_mozilla(bytes(data.data(_MOZILLA).data()))
    if addresses or urls:
        # What leads to a script or to another kind of server is no document, nor are its words.
        return Brought(addresses=tuple(dict.fromkeys(addresses)))
    text = data.text() if data.hasText() else ""
    lone = tuple(line.strip() for line in text.splitlines() if line.strip())
    if lone and all(_is_page(line) for line in lone):
        return Brought(addresses=tuple(dict.fromkeys(lone)), text=text)
    html = data.html() if data.hasHtml() else ""
    return Brought(html=html if html.strip() else "", text=text if text.strip() else "")


def cue_words(what: Brought, *, project_open: bool) -> str:
    """Return what will happen when this is dropped."""
    if what.project is not None:
        return QCoreApplication.translate("Drop", "The project “{name}” will be opened").format(
            name=f"\u2068{what.project.stem}\u2069"
        )
    said = _what_comes(what)
    if project_open:
        return said
    return f"{said}\n" + QCoreApplication.translate("Drop", "A new project is made for it")


def _what_comes(what: Brought) -> str:
    if what.files:
        folders = sum(one.is_dir() for one in what.files)
        files = len(what.files) - folders
        parts = []
        if files:
            parts.append(
                QCoreApplication.translate("Drop", "%n file(s) will be imported", None, files)
            )
        if folders:
            parts.append(
                QCoreApplication.translate(
                    "Drop", "All documents in %n folder(s) will be imported", None, folders
                )
            )
        return "\n".join(parts)
    if len(what.addresses) == 1:
        return QCoreApplication.translate("Drop", "This page will be fetched from {host}").format(
            host=f"\u2066{QUrl(what.addresses[0]).host() or what.addresses[0]}\u2069"
        )
    if what.addresses:
        return QCoreApplication.translate(
            "Drop", "%n page(s) will be fetched from the web", None, len(what.addresses)
        )
    if what.html:
        return QCoreApplication.translate("Drop", "This passage becomes an article, with its links")
    return QCoreApplication.translate("Drop", "This text becomes an article")


def _is_page(words: str) -> bool:
    bare = words.lower()
    return " " not in words and (
        bare.startswith(("http://", "https://")) or (bare.startswith("www.") and is_address(words))
    )


def _written(url: QUrl) -> str:
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _of_mozilla(data: bytes) -> tuple[str, ...]:
    """Return the addresses of Mozilla's own form: address and title by turns, in UTF-16."""
    lines = data.decode("utf-16-le", "replace").strip("\0").splitlines()
    return tuple(line.strip() for line in lines[::2] if _is_page(line.strip()))
