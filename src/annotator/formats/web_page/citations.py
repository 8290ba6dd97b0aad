"""What an item of a reference list states outright: its links, its template's fields, its quote."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from annotator.domain.citation_addresses import is_archive
from annotator.domain.citation_fields import citation_fields
from annotator.domain.model import Reference
from annotator.domain.outline import Outline, OutlineItem
from annotator.domain.text import Span
from annotator.domain.typed_dates import typed_date
from annotator.formats.web_page.addresses import Addresses, archived
from annotator.formats.web_page.elements import Element, names, spoken, tag, words_of

_CITES = re.compile(
    r"https?://|www\.|\b(?:19|20)\d\d\b|[٠-٩]{4}|[\"“«].{8,}[\"”»]|ISBN|ISSN|ردمك|\bpp?\.|مؤرشف|"
    r"retrieved|accessed",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(r"[\dXx().\-–/:]{5,}|10\.\d{4,}/\S+|https?://\S+")
_REGISTRIES = ("worldcat.org", "issn.org", "jstor.org", "semanticscholar.org", "wikidata.org")
_NONE = Reference(0, Span(0, 0))


def cites(item: Element) -> bool:
    """Say whether an item names a document, rather than explaining something."""
    return any(
        (one.get("href") or "").startswith(("http", "//")) or tag(one) == "cite"
        for one in item.iter("a", "cite")
    ) or bool(_CITES.search(spoken(item)))


def known_fields(item: Element, addresses: Addresses) -> Reference | None:
    """Return what an item states outright, None when nothing."""
    stated = _template(item)
    links = [
        (one, url)
        for one in item.iter("a")
        if (url := addresses.absolute(one.get("href") or ""))
        and not url.startswith("mailto:")
        and _is_source(one, url, addresses)
    ]
    archive = next((url for _, url in links if is_archive(url)), "")
    url = stated.url if stated.url and not is_archive(stated.url) else ""
    url = url or next((url for _, url in links if not is_archive(url)), "")
    held = archived(archive) if archive else None
    if not url and held is not None:
        url = held.url
    known = replace(
        stated,
        url=url,
        archive_url=archive,
        quote=" ".join(words_of(one) for one in item.iter("q") if words_of(one)),
        published=stated.published or _day_of_time(item),
    )
    return None if known == _NONE else known


def _is_source(link: Element, url: str, addresses: Addresses) -> bool:
    """Say whether a link of an item leads to what is cited, not to a name or a number in it."""
    words = words_of(link)
    host = urlsplit(url).netloc.lower()
    if host.endswith(_REGISTRIES) or (words and _IDENTIFIER.fullmatch(words) and words[:1] != "h"):
        return False
    said = names(link)
    if " external " in said or "extiw" in said:
        return " external " in said
    if "mw:extlink" in (link.get("rel") or "").lower():
        return True
    here = urlsplit(addresses.page).netloc.lower()
    path = urlsplit(url).path
    return not (path.startswith(("/wiki/", "/w/index.php")) and (not here or host == here))


def _template(item: Element) -> Reference:
    """Return what a citation template left for programs to read (COinS)."""
    for span in item.iter("span"):
        title = span.get("title") or ""
        if "ctx_ver=" not in title:
            continue
        try:
            fields = parse_qs(title, max_num_fields=200)
        except ValueError:
            return _NONE
        return Reference(
            0,
            Span(0, 0),
            title=_one(fields, "rft.atitle", "rft.title", "rft.btitle"),
            author=_authors(fields),
            publisher=_one(fields, "rft.jtitle", "rft.pub")
            if "rft.atitle" in fields or "rft.btitle" not in fields
            else _one(fields, "rft.pub", "rft.jtitle"),
            published=typed_date(_one(fields, "rft.date")),
            url=next(
                (one for one in fields.get("rft_id", ()) if one.startswith(("http:", "https:"))),
                "",
            ),
        )
    return _NONE


def _one(fields: dict[str, list[str]], *keys: str) -> str:
    return next((" ".join(fields[key][0].split()) for key in keys if fields.get(key)), "")


def _authors(fields: dict[str, list[str]]) -> str:
    authors = fields.get("rft.au") or fields.get("rft.aucorp") or []
    if authors:
        return "; ".join(dict.fromkeys(" ".join(one.split()) for one in authors))
    return " ".join(filter(None, (_one(fields, "rft.aufirst"), _one(fields, "rft.aulast"))))


def _day_of_time(item: Element) -> str | None:
    days = {
        day
        for one in item.iter("time")
        if (day := typed_date((one.get("datetime") or "").strip()[:10]))
    }
    return days.pop() if len(days) == 1 else None


def with_places(text: str, outline: Outline) -> Outline:
    """Say where the stated titles stand; what the words do not show is left to them."""
    return replace(outline, items=tuple(_placed(text, outline.items)))


def _placed(text: str, items: Iterable[OutlineItem]) -> Iterable[OutlineItem]:
    for item in items:
        known = item.known
        if known is None:
            yield item
            continue
        place = _place(text, item.cited, known.title) if known.title else None
        known = replace(known, title=known.title if place else "", title_span=place)
        if known.archive_url:
            held = archived(known.archive_url)
            if held and held.day and citation_fields(text, item.cited).archived is None:
                known = replace(known, archived=held.day)
        yield replace(item, known=None if known == _NONE else known)


def _place(text: str, cited: Span, title: str) -> Span | None:
    """Find a title in the words of an item, whatever spaces and quotes stand in it."""
    words = title.split()
    if not words or len(title) > 1000:
        return None
    quotes = "[\"'“”„«»‘’]+"
    pattern = r"\s+".join(
        quotes.join(re.escape(part) for part in re.split("[\"'“”„«»‘’]+", word)) for word in words
    )
    match = re.compile(pattern).search(text, cited.start, cited.end)
    return Span(match.start(), match.end()) if match else None
