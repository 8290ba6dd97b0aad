"""Where to look for a cited document: its address, its archive, or a search for its title."""

from __future__ import annotations

from urllib.parse import quote_plus

from annotator.domain.model import Citation, Source
from annotator.domain.sources import known_source

_SEARCH = "https://duckduckgo.com/?q="


def address_of(citation: Citation, source: Source | None) -> str:
    """Return the address to open for a citation; "" when nothing is known to look for.

    Its own address goes first, then its archived copy; else its exact title is searched for, on
    the publisher's site where the site is known.
    """
    for address in (citation.url, citation.archive_url):
        if address.startswith(("http://", "https://")):
            return address
    title = citation.title or citation.translated_title
    if not title:
        return ""
    site = site_of(source.name) if source is not None else ""
    words = f'"{title}" site:{site}' if site else f'"{title}"'
    if source is not None and not site:
        words = f"{words} {source.name}"
    return _SEARCH + quote_plus(words)


def site_of(publisher: str) -> str:
    """Return the web site of a known publisher, "" for any other."""
    known = known_source(publisher)
    names = (publisher, *(known.aliases if known else ()))
    return next((name for name in names if "." in name and " " not in name), "")
