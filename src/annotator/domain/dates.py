"""Dates in Arabic and English text as ISO strings: days, ranges, months, years, relative words."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from annotator.domain.arabic import fold, folded
from annotator.domain.model import DatePrecision
from annotator.domain.text import Span


@dataclass(frozen=True, slots=True)
class When:
    """A stated date: ISO ``start`` and ``end`` (None while unresolved), and where it stands."""

    start: str | None
    end: str | None
    precision: DatePrecision
    span: Span


# Gregorian month names: Egyptian, Syrian, Maghrebi, English.
_MONTHS_BY_NUMBER = {
    1: "يناير, كانون الثاني, جانفي, january, jan",
    2: "فبراير, شباط, فيفري, february, feb",
    3: "مارس, آذار, march, mar",
    4: "أبريل, إبريل, نيسان, أفريل, april, apr",
    5: "مايو, أيار, ماي, may",
    6: "يونيو, يونيه, حزيران, جوان, june, jun",
    7: "يوليو, يوليه, تموز, جويلية, july, jul",
    8: "أغسطس, آب, أوت, غشت, august, aug",
    9: "سبتمبر, أيلول, شتنبر, september, sept, sep",
    10: "أكتوبر, تشرين الأول, october, oct",
    11: "نوفمبر, تشرين الثاني, نونبر, november, nov",
    12: "ديسمبر, كانون الأول, دجنبر, december, dec",
}
_WEEKDAYS = {
    0: "الاثنين, الإثنين, monday, mon",
    1: "الثلاثاء, tuesday, tue",
    2: "الأربعاء, wednesday, wed",
    3: "الخميس, thursday, thu",
    4: "الجمعة, friday, fri",
    5: "السبت, saturday, sat",
    6: "الأحد, sunday, sun",
}


def _table(rows: Mapping[int, str]) -> Mapping[str, int]:
    return MappingProxyType(
        {
            folded(name).strip(): number
            for number, names in rows.items()
            for name in names.split(",")
        }
    )


MONTHS = _table(_MONTHS_BY_NUMBER)
WEEKDAYS = _table(_WEEKDAYS)


def _any_of(names: Mapping[str, int]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_MONTH = f"(?:{_any_of(MONTHS)})"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?:19|20)\d\d"
_THROUGH = r"\s?(?:-|الي|حتي|to)\s?"
_TO = r"\s?(?:-|الي|حتي|to|and|و)\s?"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"(?<![\d.,/-])(?P<iso>(?P<iy>{_YEAR})-(?P<im>0[1-9]|1[0-2])-(?P<id>{_DAY}))(?![\d-])"
    rf"|(?<![\d.,/-])(?P<num>(?P<nd>{_DAY})[-/.](?P<nm>0?[1-9]|1[0-2])[-/.](?P<ny>{_YEAR}))(?!\d)"
    rf"|(?<![\d.,/])(?P<dm>(?P<d1>{_DAY}){_ORDINAL}"
    rf"(?:(?:\s(?P<m0>{_MONTH})(?:\s(?P<y0>{_YEAR}))?{_THROUGH}|{_TO})(?P<d2>{_DAY}){_ORDINAL})?"
    rf"\s(?:of\s|من\s(?:شهر\s)?)?(?P<m1>{_MONTH})(?:\s?/\s?{_MONTH})?"
    rf"(?:,?\s(?:الجاري\s|الماضي\s|من\s)?(?:عام\s|سنه\s|لعام\s)?(?P<y1>{_YEAR}))?)(?![\d\w])"
    rf"|\b(?P<md>(?P<m2>{_MONTH})\.?\s(?P<d3>{_DAY}){_ORDINAL}"
    rf"(?:{_TO}(?P<d4>{_DAY}){_ORDINAL})?(?:,?\s(?P<y2>{_YEAR}))?)(?![\d\w])"
    rf"|(?<!\w)(?:[وفبل]|ل?شهر\s)?(?P<my>(?P<m3>{_MONTH})(?:\s?/\s?{_MONTH})?"
    rf"(?:,?\s(?:من\s)?(?:عام\s|سنه\s|of\s)?(?P<y3>{_YEAR}))?)(?!\w)"
    rf"|(?<!\w)(?:عام|سنه|العام|in|since|during)\s(?P<year>{_YEAR})(?![\d-])"
    rf"|(?<!\w)(?P<rel>(?:يوم\s)?(?:امس\sالاول|امس|اول\sامس|اليوم|today|yesterday)"
    rf"(?:\s(?P<rw>{_any_of(WEEKDAYS)}))?)(?!\w)"
    rf"|(?<!\w)(?:[وفبل]|يوم\s|on\s)?(?P<weekday>{_any_of(WEEKDAYS)})(?!\w)"
    r"|(?<!\w)(?P<span>الاسبوع\sالماضي|الشهر\sالماضي|العام\sالماضي|الاسبوع\sالجاري|الشهر\sالجاري"
    r"|العام\sالجاري|last\sweek|last\smonth|last\syear|this\sweek|this\smonth|this\syear)(?!\w)"
)


def dates_in(text: str, *, article_date: str | None = None, year: int | None = None) -> list[When]:
    """Return the dates stated in ``text``, in order.

    A missing year is taken from the date before it, else from ``year``, else from
    ``article_date`` (the nearest not after it); without any the date stays unresolved with the
    precision RELATIVE. So do «أمس», "Tuesday" and the like without ``article_date``.
    """
    plain = fold(text)
    base = _day(article_date)
    found: list[When] = []
    for match in _DATE.finditer(plain.text):
        start, end, precision, stated = _resolved(match, base, year)
        if stated is not None:
            year = stated
        if precision is DatePrecision.NONE:
            continue
        where = next(
            (
                match.span(g)
                for g in ("iso", "num", "dm", "md", "my", "rel", "weekday", "span")
                if match[g] is not None
            ),
            match.span(),
        )
        found.append(When(start, end, precision, plain.span(*where)))
    return found


def date_in(text: str, *, article_date: str | None = None, year: int | None = None) -> When | None:
    """Return the first date stated in ``text``."""
    return next(iter(dates_in(text, article_date=article_date, year=year)), None)


def _day(iso: str | None) -> datetime.date | None:
    if iso is None:
        return None
    try:
        return datetime.date.fromisoformat(iso)
    except ValueError:
        return None


_Resolved = tuple[str | None, str | None, DatePrecision, int | None]
_NOTHING: _Resolved = (None, None, DatePrecision.NONE, None)


def _resolved(match: re.Match[str], base: datetime.date | None, year: int | None) -> _Resolved:
    if match["iso"]:
        return _one_day(int(match["iy"]), int(match["im"]), int(match["id"]))
    if match["num"]:
        return _one_day(int(match["ny"]), int(match["nm"]), int(match["nd"]))
    if match["dm"]:
        month = MONTHS[match["m1"]]
        first_month = MONTHS[match["m0"]] if match["m0"] else month
        return _days(
            match["d1"], first_month, match["d2"], month, match["y0"], match["y1"], base, year
        )
    if match["md"]:
        month = MONTHS[match["m2"]]
        return _days(match["d3"], month, match["d4"], month, None, match["y2"], base, year)
    if match["my"]:
        return _whole_month(match, base, year)
    if match["year"]:
        return match["year"], match["year"], DatePrecision.YEAR, int(match["year"])
    if match["rel"]:
        return _relative(match["rel"], match["rw"], base)
    if match["weekday"]:
        return _weekday(match["weekday"], base)
    if match["span"]:
        return _period(match["span"], base)
    return _NOTHING


def _one_day(year: int, month: int, day: int) -> _Resolved:
    try:
        iso = datetime.date(year, month, day).isoformat()
    except ValueError:
        return _NOTHING
    return iso, iso, DatePrecision.DAY, year


def _days(
    first: str,
    first_month: int,
    last: str | None,
    month: int,
    first_year: str | None,
    stated: str | None,
    base: datetime.date | None,
    year: int | None,
) -> _Resolved:
    chosen = int(stated) if stated else year if year is not None else _nearest(base, month)
    if chosen is None:
        return None, None, DatePrecision.RELATIVE, None
    start_year = int(first_year) if first_year else chosen - (first_month > month)
    try:
        start = datetime.date(start_year, first_month, int(first)).isoformat()
        end = datetime.date(chosen, month, int(last)).isoformat() if last else start
    except ValueError:
        return _NOTHING
    known = int(stated) if stated else None
    if end < start:
        return _NOTHING
    return start, end, DatePrecision.RANGE if last else DatePrecision.DAY, known


def _nearest(base: datetime.date | None, month: int) -> int | None:
    if base is None:
        return None
    return base.year if month <= base.month else base.year - 1


def _whole_month(match: re.Match[str], base: datetime.date | None, year: int | None) -> _Resolved:
    name, stated = match["m3"], match["y3"]
    if name in ("may", "mar", "mon", "jan", "ماي", "اب", "jun", "dec", "nov", "oct") and not stated:
        return _NOTHING
    month = MONTHS[name]
    chosen = int(stated) if stated else year if year is not None else _nearest(base, month)
    if chosen is None:
        return None, None, DatePrecision.RELATIVE, None
    iso = f"{chosen:04d}-{month:02d}"
    return iso, iso, DatePrecision.MONTH, int(stated) if stated else None


def _relative(words: str, weekday: str | None, base: datetime.date | None) -> _Resolved:
    if base is None:
        return None, None, DatePrecision.RELATIVE, None
    back = 0
    if "امس الاول" in words or "اول امس" in words:
        back = 2
    elif "امس" in words or "yesterday" in words:
        back = 1
    day = base - datetime.timedelta(days=back)
    if weekday is not None and WEEKDAYS[weekday] != day.weekday():
        return _weekday(weekday, base)
    return day.isoformat(), day.isoformat(), DatePrecision.DAY, None


def _weekday(name: str, base: datetime.date | None) -> _Resolved:
    if name in ("sun", "mon", "sat", "wed", "thu", "fri", "tue") and base is None:
        return _NOTHING
    if base is None:
        return None, None, DatePrecision.RELATIVE, None
    day = base - datetime.timedelta(days=(base.weekday() - WEEKDAYS[name]) % 7)
    return day.isoformat(), day.isoformat(), DatePrecision.DAY, None


def _period(words: str, base: datetime.date | None) -> _Resolved:
    if base is None:
        return None, None, DatePrecision.RELATIVE, None
    last = "الماضي" in words or "last" in words
    if "اسبوع" in words or "week" in words:
        monday = base - datetime.timedelta(days=base.weekday() + (7 if last else 0))
        sunday = monday + datetime.timedelta(days=6)
        return monday.isoformat(), sunday.isoformat(), DatePrecision.WEEK, None
    if "شهر" in words or "month" in words:
        first = base.replace(day=1)
        month = (first - datetime.timedelta(days=1)) if last else first
        iso = month.isoformat()[:7]
        return iso, iso, DatePrecision.MONTH, None
    iso = f"{base.year - 1 if last else base.year:04d}"
    return iso, iso, DatePrecision.YEAR, None
