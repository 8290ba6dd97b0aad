"""Names of months and weekdays in every calendar and country we meet, and the days they mean."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from types import MappingProxyType

from annotator.domain.arabic import folded

# Gregorian month names: Egyptian, Syrian, Maghrebi, English.
_GREGORIAN = {
    1: "يناير, كانون الثاني, جانفي, january, jan",
    2: "فبراير, شباط, فيفري, february, feb",
    3: "مارس, آذار, march, mar",
    4: "أبريل, إبريل, نيسان, أفريل, april, apr",
    5: "مايو, أيار, ماي, may",
    6: "يونيو, يونيه, حزيران, جوان, june, jun",
    7: "يوليو, يوليه, يوليوز, تموز, جويلية, july, jul",
    8: "أغسطس, آب, أوت, غشت, august, aug",
    9: "سبتمبر, أيلول, شتنبر, september, sept, sep",
    10: "أكتوبر, تشرين الأول, october, oct",
    11: "نوفمبر, تشرين الثاني, نونبر, november, nov",
    12: "ديسمبر, كانون الأول, دجنبر, december, dec",
}
_HIJRI = {
    1: "محرم, المحرم, muharram",
    2: "صفر, safar",
    3: "ربيع الأول, rabi al-awwal, rabi' al-awwal",
    4: "ربيع الثاني, ربيع الآخر, rabi al-thani, rabi' al-thani",
    5: "جمادى الأولى, جمادى الأول, jumada al-awwal, jumada al-ula",
    6: "جمادى الآخرة, جمادى الثانية, جمادى الثاني, جمادى الآخر, jumada al-thani",
    7: "رجب, rajab",
    8: "شعبان, shaban, sha'ban",
    9: "رمضان, ramadan",
    10: "شوال, shawwal",
    11: "ذو القعدة, ذي القعدة, dhu al-qadah, dhul qadah",
    12: "ذو الحجة, ذي الحجة, dhu al-hijjah, dhul hijjah",
}
_WEEK = {
    0: "الاثنين, الإثنين, monday",
    1: "الثلاثاء, tuesday",
    2: "الأربعاء, wednesday",
    3: "الخميس, thursday",
    4: "الجمعة, friday",
    5: "السبت, saturday",
    6: "الأحد, sunday",
}
WEEKDAY_ABBREVIATIONS = "mon tues tue wed thurs thur thu fri sat sun".split()
"""Words of their own ("they sat"), so they are read only before a date."""


def _table(rows: Mapping[int, str]) -> Mapping[str, int]:
    return MappingProxyType(
        {
            folded(name).strip(): number
            for number, names in rows.items()
            for name in names.split(",")
        }
    )


MONTHS = _table(_GREGORIAN)
HIJRI_MONTHS = _table(_HIJRI)
WEEKDAYS = _table(_WEEK)

AMBIGUOUS_MONTHS = frozenset(
    "may march august mar jan feb apr jun jul aug sep sept oct nov dec ماي مارس اب اوت جوان".split()
)
"""Names that are words of their own, or abbreviations: alone they need a year or a preposition."""


def any_of(names: Mapping[str, int]) -> str:
    """Return an expression of the folded names, longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def day_of(year: int, month: int, day: int) -> datetime.date | None:
    """Return a day of the Gregorian calendar, None where there is none."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def hijri_day(year: int, month: int, day: int) -> datetime.date | None:
    """Return the day of a date of the Umm al-Qura calendar, None where there is none."""
    # Few texts need it: loaded with the first Hijri date.
    from hijridate import Hijri

    try:
        return Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None


def hijri_year(day: datetime.date) -> int | None:
    """Return the Hijri year that a day lies in, None outside the calendar's table."""
    from hijridate import Gregorian

    try:
        return Gregorian.fromdate(day).to_hijri().year
    except (ValueError, OverflowError):
        return None


def hijri_month(year: int, month: int) -> tuple[datetime.date, datetime.date] | None:
    """Return the first and last day of a Hijri month, None outside the calendar's table."""
    first = hijri_day(year, month, 1)
    last = hijri_day(year, month, 30) or hijri_day(year, month, 29)
    return None if first is None or last is None else (first, last)
