"""Wikitext: the source of a MediaWiki article, its templates read and none of them fetched."""

from __future__ import annotations

import re

from annotator.domain.errors import SourceError
from annotator.formats.document import Document
from annotator.formats.encodings import decode

NAME = "Wikitext"
SUFFIXES = (".wiki", ".wikitext", ".mediawiki")
MEDIA_TYPES = ("text/x-wiki", "text/x-mediawiki")

_LINK = re.compile(rb"\[\[[^\[\]\n]{1,200}\]\]")
_SOURCE = re.compile(
    rb"<ref[ >/]|\{\{[ \n]*(?:Infobox|Cite |"
    + "|".join(("صندوق معلومات", "معلومات ", "استشهاد ")).encode()
    + rb")[^{}]{0,400}[|]",
    re.IGNORECASE,
)


def recognises(data: bytes) -> bool:
    """Say whether bytes are a wiki's source: its links beside its templates or references."""
    if data.lstrip()[:1] in (b"<", b"%"):
        return False
    return _LINK.search(data) is not None and _SOURCE.search(data) is not None


def read(data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
    """Return the article that a wiki's source makes.

    Raises what ``decode`` raises, and SourceError "source.no_text" when no words are left.
    """
    from annotator.formats.wikitext.article import laid_out, parsed

    decoded = decode(data, name)
    code = parsed(decoded.text)
    if code is None:
        # Read as a wiki's, brackets that nobody closed would take minutes.
        notes = (*decoded.notes, "wikitext.unclosed")
        return Document(name, data, decoded.text, decoded.encoding, notes, url=url)
    text, outline = laid_out(code, decoded.text)
    if not text.strip():
        raise SourceError("source.no_text", name=name)
    return Document(name, data, text, decoded.encoding, decoded.notes, outline, url)
