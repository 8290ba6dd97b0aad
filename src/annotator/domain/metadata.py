"""What a text says of itself: publisher, date, address, language; nothing where in doubt."""

from __future__ import annotations

import re
from collections import Counter

from annotator.domain.page_lines import AGENCIES, dateline_date
from annotator.domain.text import Span
from annotator.domain.written_dates import dates_in

_SITE = re.compile(
    r"^[ \xa0]*(?:من|from)[ \xa0]+(?P<name>[^،,\n.]{2,40}?)"
    r"(?:[،,][ \xa0]*(?:الموسوعة الحرة|the free encyclopedia))?[ \xa0.\r]*$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"(?:(?<!\w)(?:لـ|ل|مصادر|مصدر|مراسل|مراسلة|مراسلو|موقع|صحيفة|حديث لـ?|تصريح لـ?|خاص لـ?)"
    r"[ \xa0]?(?:موقع[ \xa0]|صحيفة[ \xa0]|وكالة[ \xa0]|قناة[ \xa0])?)"
    r"[\"«“](?P<name>[^\"»”\n]{2,30})[\"»”]"
)
_TOLD_ENGLISH = re.compile(
    r"\b(?:told|speaking to|an interview with)[ \xa0]+"
    r"(?P<name>[A-Z][\w-]*(?:[ \xa0][A-Z][\w-]*){0,3})"
)
_SPOKEN_TO = re.compile(r"(?<!\w)(?:لـ|ل|حديث لـ?|تصريح لـ?|خاص لـ?)[ \xa0]?$")
_WIRE = re.compile(
    rf"(?:^|[\s،,–-])[(](?P<name>{AGENCIES})[)][ \xa0]*[-–—]"
    rf"|^[ \xa0]*[^\W\d]{{2,20}}(?:[ \xa0][^\W\d]{{2,20}})?[ \xa0]?[-–—/،][ \xa0]?"
    rf"(?P<city>{AGENCIES})"
    rf"(?=[ \xa0]*[-–—:/]|[ \xa0]*$)"
)
_SOURCE_LINE = re.compile(
    r"^[ \xa0]*(?:المصدر|source|publisher|الناشر|جهة النشر)[ \xa0]*[:：][ \xa0]*"
    r"(?P<name>[^\n]{2,60}?)[ \xa0\r]*$",
    re.IGNORECASE,
)
_ADDRESS_LINE = re.compile(
    r"^[ \xa0]*"
    r"(?:(?:url|link|source|الرابط|رابط|المصدر|رابط الخبر|canonical)[ \xa0]*[:：][ \xa0]*)?"
    r"(?P<url>https?://[^\s<>\"«»]+?)[ \xa0\r.]*$",
    re.IGNORECASE,
)
_INLINE_DATELINE = re.compile(
    rf"(?:^|\b(?:{AGENCIES})\b)[ \xa0,،:–-]{{0,3}}"
    r"(?P<weekday>(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?,?[ \xa0]|"
    r"(?:ال)?(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)[ \xa0،,]{1,2})?(?=\w)",
    re.IGNORECASE,
)


def language_of(text: str) -> str:
    """Return "ar" or "en" by the letters that prevail; "" without letters of either."""
    arabic = sum(map(len, re.findall(r"[ء-يپچژگک]+", text)))
    latin = sum(map(len, re.findall(r"[A-Za-z]+", text)))
    if not arabic and not latin:
        return ""
    # An Arabic article quotes Latin names and titles; the reverse is rare.
    return "ar" if arabic * 2 >= latin else "en"


def site_name(line: str) -> str:
    """Return the site that a line of its own names («من دار الحكمة», "From …"), else ""."""
    match = _SITE.match(line)
    return match["name"].strip() if match else ""


def publisher_of(text: str, top: list[Span], body: list[Span]) -> str:
    """Return who published, from a site's own line, a wire's dateline, or whom sources told.

    ``top`` are the lines before the running text, ``body`` those of the running text.
    """
    for line in top:
        words = line.of(text)
        for pattern in (_SITE, _SOURCE_LINE):
            match = pattern.match(words)
            if match and "http" not in match["name"]:
                return match["name"].strip(' "«»')
    for line in body[:1] + top:
        match = _WIRE.search(line.of(text)[:120])
        if match:
            return match["name"] or match["city"]
    return _told(text, body)


def _told(text: str, body: list[Span]) -> str:
    """Return the outlet that sources speak to throughout; "" when none or several compete."""
    named: Counter[str] = Counter()
    spoken: set[str] = set()
    for line in body:
        words = line.of(text)
        quotes = '"' in words or "«" in words or "“" in words
        for match in _TOLD.finditer(words) if quotes else ():
            name = match["name"].strip()
            named[name] += 1
            at = match.start("name") - 1
            if _SPOKEN_TO.search(words, max(0, at - 20), at):
                spoken.add(name)
        tells = "told" in words or "speaking to" in words or "interview with" in words
        for match in _TOLD_ENGLISH.finditer(words) if tells else ():
            named[match["name"]] += 1
            spoken.add(match["name"])
    ranked = [(name, count) for name, count in named.most_common() if name in spoken]
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return ""
    return ranked[0][0]


def date_of(text: str, datelines: list[Span], first: Span | None) -> str | None:
    """Return the article's own date: from its dateline, or from one that opens its first line.

    A date in a sentence is an event's and is never taken.
    """
    for line in datelines:
        date = dateline_date(line.of(text))
        if date is not None and date.iso is not None and len(date.iso) == 10:
            return date.iso
    if first is None:
        return None
    words = first.of(text)[:250]
    for match in _INLINE_DATELINE.finditer(words):
        if not match["weekday"] and match.start() == match.end():
            continue
        date = next(dates_in(words, match.end(), match.end() + 30), None)
        if date is not None and date.span.start == match.end() and date.iso and len(date.iso) == 10:
            return date.iso
    return None


def url_of(text: str, lines: list[Span]) -> str:
    """Return the address that a line of its own gives; "" when none or several do."""
    found = {
        match["url"] for line in lines if (match := _ADDRESS_LINE.match(line.of(text))) is not None
    }
    return found.pop() if len(found) == 1 else ""
