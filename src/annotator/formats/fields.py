"""What the fields of a word processor say: where a link leads, what is a table of contents."""

from __future__ import annotations

import re

_LINK = re.compile(
    r"\s*HYPERLINK\b(?:\s+\\[mnh]\b)*\s+(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[^\s\"\\]\S*))",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\\l\s+(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[^\s\"\\]+))")
_CONTENTS = re.compile(r"\s*(?:TOC|INDEX|TOA)\b", re.IGNORECASE)
_NOTE = re.compile(r"\s*NOTEREF\b", re.IGNORECASE)


def address_of(instruction: str) -> str:
    """Return where a HYPERLINK field leads, with its place in the page; "" for other fields."""
    matched = _LINK.match(instruction)
    if matched is None:
        return ""
    address = (matched["quoted"] or matched["bare"] or "").strip()
    place = _PLACE.search(instruction, matched.end())
    if address and place and "#" not in address:
        address += "#" + (place["quoted"] or place["bare"] or "")
    return address


def is_contents(instruction: str) -> bool:
    """Say whether a field makes a table of contents or an index."""
    return _CONTENTS.match(instruction) is not None


def repeats_note(instruction: str) -> bool:
    """Say whether a field repeats the number of a note."""
    return _NOTE.match(instruction) is not None
