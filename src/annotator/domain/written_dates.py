"""Full dates as datelines and reference lists write them, in Arabic and in English, as ISO.

Apart from the dates of prose: a year is always stated, nothing is relative, and an order of day and
month that nobody can tell is left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from annotator.domain import calendars
from annotator.domain.arabic import fold, folded
from annotator.domain.calendars import HIJRI_MONTHS, MONTHS, any_of
from annotator.domain.text import Span

_YEAR = r"(?:1[89]|20)\d\d"
_GAP = r"[ ]{1,16}"
_CONTEXT = 30
# Months of other languages, which lists keep in citations of papers in them; never in prose.
_OTHER_LANGUAGES = {
    1: "ocak janvier januar enero",
    2: "şubat subat février fevrier februar febrero",
    3: "mart mars märz marz marzo",
    4: "nisan avril abril",
    5: "mayıs mayis mai mayo",
    6: "haziran juin juni junio",
    7: "temmuz juillet juli julio",
    8: "ağustos agustos août aout agosto",
    9: "eylül eylul septembre septiembre",
    10: "ekim octobre oktober octubre",
    11: "kasım kasim novembre noviembre",
    12: "aralık aralik décembre decembre dezember diciembre",
}
_SPELLED_OTHERWISE = {
    1: "كانون ثاني, كانون ثان",
    10: "تشرين أول",
    11: "تشرين ثاني, تشرين ثان",
    12: "كانون أول",
}
_MONTHS: Mapping[str, int] = MappingProxyType(
    {
        **{
            folded(name).strip(): number
            for number, names in _OTHER_LANGUAGES.items()
            for name in names.split()
        },
        **{
            folded(name).strip(): number
            for number, names in _SPELLED_OTHERWISE.items()
            for name in names.split(",")
        },
        **MONTHS,
    }
)


@cache
def _date() -> re.Pattern[str]:
    """Return the expression of a date; compiled with the first text, as a start has none."""
    months = any_of(_MONTHS).replace(r"\ ", "[ ]")
    month = rf"(?:{months})(?!\w)\.?(?:[ ]?/[ ]?(?:{months})(?!\w))?"
    pattern = rf"""
    (?<![\w./\-])(?:
      (?P<iso_year>{_YEAR})[-./](?P<iso_month>\d{{1,2}})[-./](?P<iso_day>\d{{1,2}})(?![\d/])
    | (?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.(?=[ ]))?(?:[–-]\d{{1,2}})?(?:{_GAP}|[-/])
      (?:(?:of|من|de){_GAP})?(?P<month>{month})
      (?:,?،?{_GAP}|[-/])(?:(?:عام|سنه|de){_GAP})?(?P<year>{_YEAR})(?!\d)
    | (?P<apa_year>{_YEAR}),{_GAP}(?P<apa_month>{month}){_GAP}(?P<apa_day>\d{{1,2}})(?![\d,،])
    | (?P<us_month>{month}){_GAP}
      (?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?(?:[–-]\d{{1,2}})?[,،]?{_GAP}(?P<us_year>{_YEAR})(?!\d)
    | (?P<hijri_day>\d{{1,2}}){_GAP}
      (?P<hijri_month>{any_of(HIJRI_MONTHS).replace(chr(92) + " ", "[ ]")})(?!\w)
      ,?{_GAP}(?P<hijri_year>1[34]\d\d)(?!\d)(?:[ ]?(?:ه|هجري\w*)(?!\w))?
    | (?P<first>\d{{1,2}})(?P<sep>[-./])(?P<second>\d{{1,2}})(?P=sep)(?P<num_year>{_YEAR})(?![\d/])
    | (?P<only_month>{month}),?{_GAP}(?P<month_year>{_YEAR})(?![\d-])
    )
    """
    return re.compile(pattern, re.VERBOSE)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date where it stands; ``iso`` is "2024-12-03" or "2024-12", None when ambiguous."""

    span: Span
    iso: str | None
    hijri: bool = False


def dates_in(
    text: str, start: int = 0, end: int | None = None, *, day_first: bool | None = None
) -> Iterator[WrittenDate]:
    """Yield the dates with a stated year, in order; day and month may be missing only together.

    Of days that a dash joins ("8–12 May 2003") the first counts.
    «3/12/2024» is read day first where one number exceeds 12 or the text around is Arabic;
    otherwise ``day_first`` decides where it is known, else nobody can tell and ``iso`` is None.
    """
    stop = len(text) if end is None else end
    left = max(0, start - _CONTEXT)
    plain = fold(text[left : stop + _CONTEXT])
    for match in _date().finditer(plain.text):
        place = plain.span(match.start(), match.end())
        span = Span(place.start + left, place.end + left)
        if span.start < start or span.end > stop:
            continue
        iso = _iso(match, day_first)
        if iso != "":
            yield WrittenDate(span, iso, hijri=match["hijri_year"] is not None)


def _iso(match: re.Match[str], day_first: bool | None) -> str | None:
    """Return the ISO date of a match, None when ambiguous, "" when there is no such day."""
    groups = match.groupdict()
    if groups["iso_year"]:
        return _day(groups["iso_year"], int(groups["iso_month"]), groups["iso_day"])
    if groups["year"]:
        return _day(groups["year"], _month(groups["month"]), groups["day"])
    if groups["us_year"]:
        return _day(groups["us_year"], _month(groups["us_month"]), groups["us_day"])
    if groups["apa_year"]:
        return _day(groups["apa_year"], _month(groups["apa_month"]), groups["apa_day"])
    if groups["month_year"]:
        return f"{int(groups['month_year']):04d}-{_month(groups['only_month']):02d}"
    if groups["hijri_year"]:
        month = HIJRI_MONTHS[groups["hijri_month"]]
        day = calendars.hijri_day(int(groups["hijri_year"]), month, int(groups["hijri_day"]))
        return day.isoformat() if day is not None else ""
    first, second = int(groups["first"]), int(groups["second"])
    if second > 12:
        return _day(groups["num_year"], first, groups["second"])
    pointed = groups["sep"] == "."  # «8.2.2023»: no country that writes so puts the month first
    if first > 12 or first == second or pointed or day_first or _arabic_around(match):
        return _day(groups["num_year"], second, groups["first"])
    if day_first is False:
        return _day(groups["num_year"], first, groups["second"])
    return None if first and second else ""


def _month(name: str) -> int:
    return _MONTHS[name.split("/")[0].strip(" .")]


def _day(year: str, month: int, day: str) -> str:
    found = calendars.day_of(int(year), month, int(day))
    return found.isoformat() if found is not None else ""


def _arabic_around(match: re.Match[str]) -> bool:
    around = match.string[max(0, match.start() - _CONTEXT) : match.end() + _CONTEXT]
    return re.search(r"[ء-ي]", around) is not None


_NUMERIC = re.compile(r"(?<![\w./\-])(\d{1,2})([-/])(\d{1,2})\2(?:1[89]|20)\d\d(?![\d/])")


def day_comes_first(texts: Iterable[str]) -> bool | None:
    """Return whether texts of one hand write 25/3/2024 or 3/25/2024; None where nothing tells."""
    day = month = arabic = False
    for text in texts:
        for match in _NUMERIC.finditer(text):
            day = day or int(match[1]) > 12
            month = month or int(match[3]) > 12
        arabic = arabic or re.search("[ء-ي]{3}", text) is not None
    if day != month:
        return day
    return True if arabic and not day else None


def unclear_dates(text: str, *, day_first: bool | None = None) -> list[str]:
    """Return the dates, as written, whose day and month nobody can tell apart."""
    return [
        match.group()
        for match in _NUMERIC.finditer(text)
        if next(dates_in(text, *match.span(), day_first=day_first), _NO_DATE).iso is None
    ]


_NO_DATE = WrittenDate(Span(0, 0), "")
