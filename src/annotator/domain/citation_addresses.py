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
_COPY = re.compile(
    r"/(?:web/)?(?P<y>\d{4})(?:\.?(?P<m>0[1-9]|1[0-2])\.?(?P<d>0[1-9]|[12]\d|3[01]))?[\d.-]*[a-z_*]*/"
    r"(?P<page>(?:https?:/{1,2}|www\.).+)",
    re.IGNORECASE,
)
"""The day and the page that the Wayback Machine and archive.today name in a copy's address."""


def is_archive(address: str) -> bool:
    """Say whether an address leads to a web archive."""
    return _ARCHIVE.match(address) is not None


def archived_page(address: str) -> str:
    """Return the page whose copy an archive's address says it holds; else ""."""
    named = _COPY.search(address) if is_archive(address) else None
    # Some archives write one slash after the scheme.
    return re.sub(r"^(https?:)/(?=[^/])", r"\1//", named["page"]) if named else ""


def archive_day(address: str) -> str | None:
    """Return the day (ISO) that the address of a copy names; None where it names none."""
    named = _COPY.search(address) if is_archive(address) else None
    return f"{named['y']}-{named['m']}-{named['d']}" if named and named["d"] else None
