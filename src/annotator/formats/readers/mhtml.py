"""Web pages that a browser saved in one file with their pictures, as a message of many parts."""

from __future__ import annotations

import re
from datetime import UTC
from typing import TYPE_CHECKING

from annotator.domain.errors import SourceError
from annotator.formats.document import Document

if TYPE_CHECKING:
    from email.message import Message

NAME = "Saved web page (MHTML)"
SUFFIXES = (".mhtml", ".mht")
MEDIA_TYPES = ("multipart/related", "application/x-mimearchive", "message/rfc822")

_PAGES = ("text/html", "application/xhtml+xml")
_HEADER = re.compile(
    rb"\A[\r\n]*"
    rb"(?:[!-9;-~]{1,60}:[^\r\n]{0,2000}(?:\r?\n[ \t][^\r\n]{0,2000}){0,20}\r?\n){1,30}"
)
_SIGNS = re.compile(rb"^(?:MIME-Version:|Content-Type:\s{0,3}multipart/related)", re.I | re.M)
_MOST_PARTS = 5_000


def recognises(data: bytes) -> bool:
    """Say whether bytes begin with the headers of such a message."""
    head = _HEADER.match(data)
    return (
        head is not None
        and b"multipart/related" in head[0].lower()
        and bool(_SIGNS.search(head[0]))
    )


def read(data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
    """Return the article of the page that the message is about.

    Raises SourceError: source.no_page, and what a page's reader raises.
    """
    from email.parser import BytesParser
    from email.policy import compat32

    from annotator.formats.web_page.markup import markup_of
    from annotator.formats.web_page.page import page_of

    if data.count(b"\nContent-Type:") > _MOST_PARTS:
        raise SourceError("source.no_page", name=name)
    try:
        message = BytesParser(policy=compat32).parsebytes(data.lstrip(b"\r\n"))
        part = _root(message)
    except RecursionError as error:
        raise SourceError("source.no_page", name=name) from error
    page = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(page, bytes) or not page.strip():
        raise SourceError("source.no_page", name=name)
    declared = part.get_content_charset() or charset
    came = url or _address(message, part)
    return page_of(markup_of(page, name, declared), data, name, url=came, at=_saved_at(message))


def _root(message: Message) -> Message | None:
    """Return the part that is the page: the one the message names, else its first page."""
    pages = [
        part
        for part in message.walk()
        if part.get_content_type() in _PAGES and not part.is_multipart()
    ]
    named = message.get_param("start")
    place = str(message.get("Snapshot-Content-Location") or "").strip()
    for part in pages:
        identity = str(part.get("Content-ID") or "").strip()
        if isinstance(named, str) and identity.strip("<>") == named.strip().strip("<>"):
            return part
    for part in pages:
        if place and str(part.get("Content-Location") or "").strip() == place:
            return part
    return pages[0] if pages else None


def _address(message: Message, part: Message) -> str:
    for value in (
        message.get("Snapshot-Content-Location"),
        part.get("Content-Location"),
        message.get("Content-Location"),
    ):
        found = re.sub(r"\s+", "", str(value or ""))
        if found.startswith(("http:", "https:")):
            return found
    return ""


def _saved_at(message: Message) -> str:
    """Return when the page was saved, in UTC."""
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(str(message.get("Date") or ""))
    except (ValueError, TypeError):
        return ""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if when.tzinfo else ""
