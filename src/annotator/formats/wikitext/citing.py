"""Citation templates of the English and Arabic encyclopedias: their parameters as fields, and back.

Names and parameters are facts of those wikis: "cite web", «استشهاد ويب», «استشهاد بخبر» with their
documented parameters and aliases.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from annotator.domain.citation_languages import language_code
from annotator.domain.model import Reference
from annotator.domain.text import Span, is_right_to_left
from annotator.domain.written_dates import dates_in

_CITES = re.compile(
    r"(?:cite|citation|استشهاد|يستشهد|مرجع|وصف مصدر)(?:[ _]+[\w -]+)?|cit[ _](?:web|news)",
    re.IGNORECASE,
)
_NOT_CITES = re.compile(r"(?:cite[ _]+(?:quote|check|section|needed)|citation[ _]needed)", re.I)

_FIELDS: Mapping[str, str] = {
    name: field
    for field, names in {
        "title": "title script-title chapter عنوان العنوان فصل",
        "translated_title": "trans-title trans_title عنوان-مترجم ترجمة-العنوان ترجمة-عنوان",
        "authors": "author authors author-name people user مؤلف المؤلف مؤلفون المؤلفون كاتب",
        "last": "last surname author-last الأخير لقب اللقب الاسم-الأخير اسم-العائلة",
        "first": "first given author-first الأول الاسم-الأول",
        "work": "work website newspaper magazine journal periodical agency عمل العمل موقع الموقع "
        "صحيفة الصحيفة مجلة جريدة دورية وكالة",
        "publisher": "publisher via ناشر الناشر",
        "date": "date year publication-date تاريخ التاريخ سنة تاريخ-النشر",
        "accessed": "access-date accessdate تاريخ-الوصول تاريخ-الاطلاع تاريخ-الولوج تاريخ-وصول",
        "archive_url": "archive-url archiveurl مسار-أرشيف مسار-الأرشيف رابط-أرشيف رابط-الأرشيف "
        "وصلة-أرشيف",
        "archived": "archive-date archivedate تاريخ-أرشيف تاريخ-الأرشيف",
        "language": "language lang لغة اللغة",
        "url": "url مسار المسار رابط الرابط وصلة",
        "quote": "quote quotation اقتباس الاقتباس",
    }.items()
    for name in names.split()
}


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation template as fields, and as the words that a reader of the page would see."""

    known: Reference
    words: str


def is_citation(name: str) -> bool:
    """Say whether a template of this name is a citation."""
    name = name.strip()
    return _CITES.fullmatch(name) is not None and _NOT_CITES.fullmatch(name) is None


def cited(parameters: Mapping[str, str]) -> Cited:
    """Return what a citation template says; its values are plain words already."""
    values: dict[str, str] = {}
    names: dict[str, dict[str, str]] = {}
    for parameter, value in parameters.items():
        stem, number = _stem(parameter)
        field = _FIELDS.get(stem, "")
        value = re.sub(r"\s+", " ", value).strip()
        if field in ("last", "first", "authors") and value:
            names.setdefault(number or "1", {}).setdefault(field, value)
        elif field and value and not number:
            values.setdefault(field, value)
    language = values.get("language", "")
    known = Reference(
        number=0,
        span=Span(0, 0),
        title=values.get("title", "").strip('"“”«» '),
        translated_title=values.get("translated_title", ""),
        author=_authors(names),
        publisher=values.get("work") or values.get("publisher", ""),
        published=_date(values.get("date", "")),
        accessed=_date(values.get("accessed", "")),
        archived=_date(values.get("archived", "")),
        archive_url=_address(values.get("archive_url", "")),
        language=(language_code(language) or language.lower()) if language else "",
        url=_address(values.get("url", "")),
        quote=values.get("quote", ""),
    )
    return Cited(known, _printed(known, values))


def template(reference: Reference, *, arabic: bool) -> str:
    """Write a reference as the citation template of the Arabic or the English encyclopedia."""
    news = bool(reference.publisher) and bool(reference.published)
    if arabic:
        name = "استشهاد بخبر" if news else "استشهاد ويب"
        labels = _ARABIC
    else:
        name = "cite news" if news else "cite web"
        labels = _ENGLISH
    parts = [name]
    for field, label in labels.items():
        value = getattr(reference, field) or ""
        if value:
            guard = _guarded_address if field.endswith("url") else guarded
            parts.append(f"{label}={guard(str(value))}")
    return "{{" + " |".join(parts) + "}}"


_ENGLISH = {
    "author": "author",
    "title": "title",
    "translated_title": "trans-title",
    "publisher": "work",
    "published": "date",
    "url": "url",
    "archive_url": "archive-url",
    "archived": "archive-date",
    "accessed": "access-date",
    "language": "language",
    "quote": "quote",
}
_ARABIC = {
    "author": "مؤلف",
    "title": "عنوان",
    "translated_title": "عنوان مترجم",
    "publisher": "عمل",
    "published": "تاريخ",
    "url": "مسار",
    "archive_url": "مسار أرشيف",
    "archived": "تاريخ أرشيف",
    "accessed": "تاريخ الوصول",
    "language": "لغة",
    "quote": "اقتباس",
}
_GUARDS = {
    "&": "&amp;",
    "|": "&#124;",
    "{": "&#123;",
    "}": "&#125;",
    "[": "&#91;",
    "]": "&#93;",
    "<": "&lt;",
}


def guarded(words: str) -> str:
    """Return words on one line, in which nothing means anything to the wiki."""
    words = "".join(_GUARDS.get(char, char) for char in re.sub(r"\s+", " ", words).strip())
    return words.replace("''", "&#39;&#39;")


def _guarded_address(address: str) -> str:
    return "".join(f"%{ord(char):02X}" if char in "|{}[]<> " else char for char in address.strip())


def _stem(parameter: str) -> tuple[str, str]:
    """Return a parameter's name without its number, in one spelling, and the number."""
    name = re.sub(r"[\s_]+", "-", parameter.strip().lower())
    match = re.fullmatch(r"(.*?)-?(\d+)", name)
    return (match[1], str(int(match[2]))) if match else (name, "")


def _authors(names: Mapping[str, Mapping[str, str]]) -> str:
    found = []
    for number in sorted(names, key=int):
        one = names[number]
        whole = one.get("authors") or " ".join(
            filter(None, (one.get("first", ""), one.get("last", "")))
        )
        found.append(whole)
    return "; ".join(found)


def _date(words: str) -> str | None:
    if not words:
        return None
    found = next(dates_in(words), None)
    if found is not None:
        return found.iso
    year = re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", words)
    return year[0] if year else None


def _address(words: str) -> str:
    words = words.strip()
    return words if re.match(r"https?://\S+$", words, re.IGNORECASE) else ""


def _printed(known: Reference, values: Mapping[str, str]) -> str:
    """Write a citation as the encyclopedia prints it."""
    arabic = is_right_to_left(known.title or known.publisher or known.author) is True
    said = []
    date = values.get("date", "")
    if known.author:
        said.append(f"{known.author} ({date})" if date else known.author)
    if known.title:
        said.append(f'"{known.title}"')
        if known.translated_title:
            said[-1] += f" [{known.translated_title}]"
    if known.publisher:
        said.append(known.publisher)
    if date and not known.author:
        said.append(date)
    labels = ("مؤرشف من الأصل في", "اطلع عليه بتاريخ") if arabic else ("Archived", "Retrieved")
    for label, field in zip(labels, ("archived", "accessed"), strict=True):
        if values.get(field):
            said.append(f"{label} {values[field]}")
    if known.quote:
        said.append(f"«{known.quote}»" if arabic else f"“{known.quote}”")
    words = ". ".join(said)
    if words:
        return words + "."
    return known.url or known.archive_url


def with_title_at(known: Reference, text: str, span: Span) -> Reference:
    """Say where in the cited words the title stands, so that it is read in its place."""
    at = text.find(known.title, span.start, span.end) if known.title else -1
    return known if at < 0 else replace(known, title_span=Span(at, at + len(known.title)))
