"""Addresses of citations: printed ones, and what an archive's address says of its copy."""

from __future__ import annotations

import re

# A bare "www.host" is how a template prints a website's name: a publisher, not an address.
PRINTED = re.compile(r"(?:https?://|www\.[\w.-]{1,80}/)[^\s<>\"«»“”\[\]{}\x1f،؛]+", re.IGNORECASE)
"""An address as it is printed in a citation whose crossed-out parts are \\x1f."""

_ARCHIVE = re.compile(
    r"https?://(?:[\w-]+\.)*"
    r"(?:archive\.(?:org|ph|is|today|md|vn|li|fo)|webcitation\.org|perma\.cc|ghostarchive\.org)/",
    re.IGNORECASE,
)
_WAYBACK = re.compile(r"/web/(\d{4})(\d\d)(\d\d)\d*[a-z_*]*/((?:https?://|www\.).+)", re.IGNORECASE)


def is_archive(address: str) -> bool:
    """Say whether an address leads to a web archive."""
    return _ARCHIVE.match(address) is not None


def archived_page(address: str) -> str:
    """Return the page that the address of a copy names, as the Wayback Machine's do; else ""."""
    named = _WAYBACK.search(address)
    return named[4] if named else ""


def archive_day(address: str) -> str | None:
    """Return the day (ISO) that the address of a copy names; None where it names none."""
    named = _WAYBACK.search(address)
    return f"{named[1]}-{named[2]}-{named[3]}" if named else None
