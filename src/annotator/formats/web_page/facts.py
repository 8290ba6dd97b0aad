"""What a page says of itself in its head: title, publisher, address, date, and how it was kept."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast
from urllib.parse import urlsplit

from annotator.domain.metadata import language_of, site_name
from annotator.domain.model import Metadata
from annotator.domain.typed_dates import typed_date
from annotator.formats.web_page.addresses import Addresses, archived
from annotator.formats.web_page.elements import Element, is_named, tag, words_of

_SAVED_FROM = re.compile(r"<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000}?)\s{0,9}-->", re.I)
_SINGLE_FILE = re.compile(
    r"<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s{0,9}(\S{1,2000})"
    r"(?:\s{1,9}saved date:\s{0,9}([^\r\n<>]{1,80}))?",
    re.IGNORECASE,
)
_SAVED_DATE = re.compile(
    r"\w{3} (\w{3}) (\d{1,2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT([+-]\d{4})", re.IGNORECASE
)
_TOOLBARS = frozenset(("wm-ipp", "wm-ipp-base", "wm-ipp-inside", "wm-ipp-print", "donato"))
_SUFFIX = re.compile(r"\s+(?:[|•·»«–—-]|::)\s+|\s*\|\s*")
_ARTICLE = re.compile(
    r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report|WebPage|SocialMediaPosting)"
)
_HEAD = 20_000
_MOST_JSON = 2_000_000
_ARABIC_SCRIPT = frozenset(("ar", "fa", "ur", "ku", "ckb", "ps", "arz", "sd", "ug"))


@dataclass(slots=True)
class Facts:
    """What a page says of itself; "" or None where it says nothing."""

    addresses: Addresses
    kept_url: str = ""
    kept_at: str = ""
    title: str = ""
    headline: str = ""
    publisher: str = ""
    language: str = ""
    date: str | None = None
    body: str = ""
    copy: bool = False

    def metadata(self, title: str, words: str) -> Metadata:
        """Return the metadata of the article of this title and these words."""
        return Metadata(
            title=title or self.title,
            publisher=self.publisher,
            url=self.addresses.page,
            language=self._language(words),
            date=self.date,
        )

    def _language(self, words: str) -> str:
        """Return the language a page names for itself, unless its letters speak against it."""
        seen = language_of(words)
        named = self.language
        if not named or not seen:
            return seen or named
        return named if (named in _ARABIC_SCRIPT) == (seen == "ar") else seen


def facts_of(root: Element, markup: str, url: str) -> Facts:
    """Read what a page says of itself; ``url`` is where it came from, "" if unknown."""
    kept_url, kept_at = _kept(markup)
    metas = _metas(root)
    stated = list(_json_ld(root))
    canonical = next(
        (
            one.get("href") or ""
            for one in root.iter("link")
            if (one.get("rel") or "").lower() == "canonical"
        ),
        "",
    )
    came = url or kept_url
    base = next((one.get("href") or "" for one in root.iter("base") if one.get("href")), "")
    held = archived(came) or archived(canonical)
    toolbar = any(is_named(one, _TOOLBARS) for one in root.iter("div"))
    copy = held is not None or toolbar
    own = Addresses(came, came, copy)
    stated_url = own.absolute(canonical) or own.absolute(metas.get("og:url", ""))
    if came and urlsplit(stated_url).path in ("", "/"):
        stated_url = ""  # a site that names its front page for every page
    page = held.url if held else stated_url or came
    addresses = Addresses(page, own.absolute(base) or (page if copy else came) or page, copy)
    title, site = _titles(root, metas)
    facts = Facts(
        addresses,
        came if came.startswith(("http:", "https:")) else "",
        kept_at,
        title,
        _text(next((one.get("headline") for one in stated if one.get("headline")), "")),
        metas.get("og:site_name", "") or _publisher(stated) or metas.get("application-name", ""),
        _language_tag(root),
        _date(metas, stated, root),
        max((_text(one.get("articleBody")) for one in stated), key=len, default=""),
        copy,
    )
    facts.publisher = facts.publisher or _own_site(root) or site
    return facts


def _kept(markup: str) -> tuple[str, str]:
    """Return from where and when a browser saved the page, as it noted in a comment."""
    head = markup[:_HEAD]
    match = _SINGLE_FILE.search(head)
    if match:
        return html.unescape(match[1]), _saved_at(match[2] or "")
    match = _SAVED_FROM.search(head)
    return (html.unescape(match[1]), "") if match else ("", "")


def _saved_at(words: str) -> str:
    match = _SAVED_DATE.search(words)
    if not match:
        return ""
    try:
        when = datetime.strptime(" ".join(match.groups()), "%b %d %Y %H %M %S %z")
    except ValueError:
        return ""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _metas(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in root.iter("meta"):
        key = (one.get("property") or one.get("name") or one.get("itemprop") or "").lower()
        content = " ".join((one.get("content") or "").split())
        if key and content:
            found.setdefault(key, content)
    return found


def _json_ld(root: Element) -> Iterator[dict[str, object]]:
    """Yield what a page states of its article for search engines, the article itself first."""
    found: list[dict[str, object]] = []
    for one in root.iter("script"):
        if "ld+json" not in (one.get("type") or "").lower():
            continue
        text = (one.text or "").strip()[:_MOST_JSON]
        try:
            stated = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _flat(stated):
            kind = item.get("@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if any(isinstance(one, str) and _ARTICLE.fullmatch(one) for one in kinds):
                found.append(item)
    yield from sorted(found, key=lambda one: one.get("@type") == "WebPage")


def _flat(stated: object) -> Iterator[dict[str, object]]:
    items = stated if isinstance(stated, list) else [stated]
    for one in items[:200]:
        if isinstance(one, dict):
            known = cast("dict[str, object]", one)
            yield known
            graph = known.get("@graph")
            if isinstance(graph, list):
                yield from (cast("dict[str, object]", it) for it in graph if isinstance(it, dict))


def _text(value: object) -> str:
    return html.unescape(value).strip() if isinstance(value, str) else ""


def _publisher(stated: list[dict[str, object]]) -> str:
    for one in stated:
        named = one.get("publisher")
        named = named[0] if isinstance(named, list) and named else named
        name = named.get("name") if isinstance(named, dict) else named
        if isinstance(name, str) and name.strip() and not name.startswith("http"):
            return _text(name)
    return ""


def _own_site(root: Element) -> str:
    """Return the site that MediaWiki names under its title («من ويكيبيديا…»)."""
    for one in root.iter("div"):
        if one.get("id") in ("siteSub", "siteNotice") and words_of(one):
            return site_name(words_of(one))
    return ""


def _titles(root: Element, metas: dict[str, str]) -> tuple[str, str]:
    """Return the title without the site's name, and that name."""
    whole = next((words_of(one) for one in root.iter("title") if words_of(one)), "")
    shared = metas.get("og:title", "") or metas.get("twitter:title", "")
    site = metas.get("og:site_name", "")
    for title in filter(None, (shared, whole)):
        parts = _SUFFIX.split(title)
        if len(parts) > 1:
            name = parts[-1]
            front = title[: title.rindex(name)].rstrip(" |•·»«–—-:")
            if site and name.casefold() == site.casefold():
                return front, name
            if whole.startswith(front) and len(name.split()) <= 5 and len(front) > len(name):
                return front, name
    return shared or whole, ""


def _language_tag(root: Element) -> str:
    for one in (root, *root.iter("body")):
        named = one.get("lang") or one.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
        if named:
            return re.split(r"[-_]", named.strip().lower())[0][:3]
    return ""


def _date(metas: dict[str, str], stated: list[dict[str, object]], root: Element) -> str | None:
    """Return the day on which the article was published, as the page states it."""
    said = [
        *(one.get("datePublished") for one in stated if one.get("@type") != "WebPage"),
        *(
            metas.get(key)
            for key in (
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "article.published",
                "dc.date.issued",
                "dcterms.created",
                "dc.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "date",
                "citation_publication_date",
            )
        ),
        *(
            one.get("datetime")
            for one in root.iter("time")
            if one.get("pubdate") is not None
            or one.get("itemprop") == "datePublished"
            or is_named(one, frozenset(("published", "entry-date", "post-date", "pubdate")))
        ),
        *(one.get("datePublished") for one in stated if one.get("@type") == "WebPage"),
    ]
    for value in said:
        if isinstance(value, str):
            day = typed_date(value.strip().replace("/", "-")[:10])
            if day and len(day) == 10:
                return day
    times = {
        day
        for one in root.iter("time")
        if not any(tag(above) == "aside" for above in one.iterancestors())
        and (day := typed_date((one.get("datetime") or "").strip()[:10]))
        and len(day) == 10
    }
    return times.pop() if len(times) == 1 else None
