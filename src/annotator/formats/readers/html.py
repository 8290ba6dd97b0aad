"""Web pages, as a server sends them or a browser saves them, in one file or with a folder."""

from __future__ import annotations

import re

from annotator.formats.document import Document

NAME = "Web page"
SUFFIXES = (".html", ".htm", ".xhtml")
MEDIA_TYPES = ("text/html", "application/xhtml+xml")

_OPENS = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}"
    rb"<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)


def recognises(data: bytes) -> bool:
    """Say whether bytes begin as a page does."""
    if _OPENS.match(data):
        return True
    narrow = data.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")[:600].replace(b"\x00", b"")
    return data[:2] in (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<") and bool(_OPENS.match(narrow))


def read(data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
    """Return the article of a page.

    Raises SourceError: source.empty, source.encoding, source.no_article, source.too_deep.
    """
    from annotator.formats.web_page.markup import markup_of
    from annotator.formats.web_page.page import page_of

    return page_of(markup_of(data, name, charset), data, name, url=url)
