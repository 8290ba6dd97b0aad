"""Where a page and its links lead: absolute addresses, and those of the web's archives undone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from annotator.domain.citation_addresses import archive_day, archived_page

_WAYBACK = re.compile(
    r"(?:https?://web\.archive\.org|//web\.archive\.org)?/web/(\d{4,14})(?:[a-z]{2}_)?/"
    r"(https?:/{1,2}.+|mailto:.+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Archived:
    """What the address of an archived copy says: of which page, and from which day (ISO)."""

    url: str
    day: str | None


@dataclass(frozen=True, slots=True)
class Addresses:
    """``page`` is the page's own address, ``base`` what its links start from, "" if unknown.

    ``copy`` says that the page came out of a web archive, which led all its links to itself.
    """

    page: str = ""
    base: str = ""
    copy: bool = False

    def absolute(self, href: str) -> str:
        """Return where a link leads, "" when that is no address of the web or is unknown."""
        href = re.sub(r"[\t\r\n]", "", href.strip())
        if not href or href.startswith("#"):
            return ""
        if self.copy:
            held = _WAYBACK.match(href)
            if held:
                href = held[2]
        try:
            url = urljoin(self.base or self.page, href)
            parts = urlsplit(url)
        except ValueError:
            return ""
        if parts.scheme == "mailto":
            return url
        return url if parts.scheme in ("http", "https") and parts.netloc else ""

    def fragment(self, href: str) -> str:
        """Return the part after "#" of a link into the page itself, "" for others."""
        before, mark, fragment = href.strip().partition("#")
        if not mark or not fragment:
            return ""
        if before and not before.startswith("./"):
            here = {self.page.partition("#")[0], self.base.partition("#")[0]} - {""}
            if here and before not in here and self.absolute(before) not in here:
                # A saved page's links to itself may still name where it was.
                return fragment if re.match(r"cite_note|fn|_ftn|footnote", fragment) else ""
        return fragment


def archived(url: str) -> Archived | None:
    """Return what an address of a web archive says that it holds, None for others."""
    page = archived_page(url)
    return Archived(page, archive_day(url)) if page else None
