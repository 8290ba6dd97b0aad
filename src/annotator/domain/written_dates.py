"""Full dates as articles and reference lists write them, in Arabic and in English, as ISO."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.domain.text import Span

_ENGLISH = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_ARABIC = (
    ("يناير", "كانون الثاني", "جانفي"),
    ("فبراير", "شباط", "فيفري"),
    ("مارس", "آذار", "اذار"),
    ("أبريل", "ابريل", "إبريل", "نيسان", "أفريل"),
    ("مايو", "أيار", "ايار", "ماي"),
    ("يونيو", "يونيه", "حزيران", "جوان"),
    ("يوليو", "يوليه", "تموز", "جويلية"),
    ("أغسطس", "اغسطس", "آب", "أوت"),
    ("سبتمبر", "أيلول", "ايلول"),
    ("أكتوبر", "اكتوبر", "تشرين الأول", "تشرين الاول"),
    ("نوفمبر", "تشرين الثاني"),
    ("ديسمبر", "كانون الأول", "كانون الاول"),
)
_MONTHS = {
    name: number
    for table in (_ENGLISH, _ARABIC)
    for number, names in enumerate(table, 1)
    for name in names
}


def _alternatives(table: tuple[tuple[str, ...], ...]) -> str:
    names = sorted((name for names in table for name in names), key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"[ \xa0]") for name in names)


_YEAR = r"(?:1[89]|20)\d\d|[١۱][٨٩۸۹]\d\d|[٢۲][٠۰]\d\d"
_GAP = r"[ \t\xa0]{1,3}"
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@cache
def _date() -> re.Pattern[str]:
    """Return the expression of a date; compiled with the first text, as a start has none."""
    english, arabic = _alternatives(_ENGLISH), _alternatives(_ARABIC)
    pattern = rf"""
    (?<![\w./\-–])(?:
      (?P<iso_year>{_YEAR})[-‑./](?P<iso_month>\d{{1,2}})[-‑./](?P<iso_day>\d{{1,2}})(?![\d/])
    | (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:{_GAP}|[-/])(?:of{_GAP})?
      (?P<month>(?:{english})\b\.?|(?:{arabic})(?!\w))
      (?:[ \xa0]?/[ \xa0]?(?:{arabic}))?
      (?:,?،?{_GAP}|[-/])(?:(?:عام|سنة){_GAP})?(?P<year>{_YEAR})(?!\d)
    | (?P<us_month>(?:{english})\b\.?|(?:{arabic})(?!\w)){_GAP}
      (?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?[,،]{_GAP}(?P<us_year>{_YEAR})(?!\d)
    | (?P<first>\d{{1,2}})(?P<sep>[-./])(?P<second>\d{{1,2}})(?P=sep)(?P<num_year>{_YEAR})(?![\d/])
    | (?P<only_month>(?:{english})\b\.?|(?:{arabic})(?!\w))
      (?:[ \xa0]?/[ \xa0]?(?:{arabic}))?,?{_GAP}(?P<month_year>{_YEAR})(?![\d-])
    )
    """
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date where it stands; ``iso`` is "2024-12-03" or "2024-12", None when ambiguous."""

    span: Span
    iso: str | None


def dates_in(text: str, start: int = 0, end: int | None = None) -> Iterator[WrittenDate]:
    """Yield the dates with a stated year, in order; day and month may be missing only together.

    «3/12/2024» is read day first where one number exceeds 12 or the text around is Arabic;
    otherwise nobody can tell, and ``iso`` is None.
    """
    stop = len(text) if end is None else end
    for match in _date().finditer(text, start, stop):
        iso = _iso(match, text)
        if iso != "":
            yield WrittenDate(Span(match.start(), match.end()), iso)


def _iso(match: re.Match[str], text: str) -> str | None:
    """Return the ISO date of a match, None when ambiguous, "" when there is no such day."""
    groups = match.groupdict()
    if groups["iso_year"]:
        return _day(groups["iso_year"], int(groups["iso_month"]), groups["iso_day"])
    if groups["year"]:
        return _day(groups["year"], _month(groups["month"]), groups["day"])
    if groups["us_year"]:
        return _day(groups["us_year"], _month(groups["us_month"]), groups["us_day"])
    if groups["month_year"]:
        return f"{int(groups['month_year']):04d}-{_month(groups['only_month']):02d}"
    first, second = int(groups["first"]), int(groups["second"])
    if second > 12:
        return _day(groups["num_year"], first, groups["second"])
    if first > 12 or first == second or _arabic_around(text, match.start(), match.end()):
        return _day(groups["num_year"], second, groups["first"])
    return None if first and second else ""


def _month(name: str) -> int:
    return _MONTHS[re.sub(r"\s", " ", name.rstrip(".")).lower()]


def _day(year: str, month: int, day: str) -> str:
    number = int(day)
    if not 1 <= month <= 12 or not 1 <= number <= _DAYS[month - 1]:
        return ""
    return f"{int(year):04d}-{month:02d}-{number:02d}"


def _arabic_around(text: str, start: int, end: int) -> bool:
    return re.search(r"[ء-ي]", text[max(0, start - 30) : end + 30]) is not None
