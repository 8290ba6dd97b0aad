"""A date or a period as a reviewer types it: ISO, day/month/year, or written out."""

from __future__ import annotations

import re
from datetime import date

from annotator.domain.model import DatePrecision
from annotator.domain.written_dates import dates_in

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_BETWEEN = re.compile(r"\s*(?:\.\.+|…|–|—|→|\s-\s|\sto\s|\sإلى\s)\s*")
_PRECISION = {4: DatePrecision.YEAR, 7: DatePrecision.MONTH, 10: DatePrecision.DAY}

Period = tuple[str | None, str | None, DatePrecision]


def typed_date(text: str) -> str | None:
    """Return an ISO date ("2024-12-03", "2024-12" or "2024"), None when it cannot be read."""
    text = text.strip()
    if (iso := _ISO.fullmatch(text)) is not None:
        return _checked(iso[1], iso[2], iso[3])
    if (day_first := _DAY_FIRST.fullmatch(text)) is not None:
        return _checked(day_first[3], day_first[2], day_first[1])
    whole = (one for one in dates_in(text) if len(one.span) == len(text))
    return next((one.iso for one in whole), None)


def typed_period(text: str) -> Period | None:
    """Return first day, last day and precision; all empty for "", None when it cannot be read."""
    if not text.strip():
        return None, None, DatePrecision.NONE
    whole = typed_date(text)
    if whole is not None:
        return whole, whole, _PRECISION[len(whole)]
    ends = [typed_date(part) for part in _BETWEEN.split(text)]
    if len(ends) != 2 or ends[0] is None or ends[1] is None or ends[0] > ends[1]:
        return None
    return ends[0], ends[1], DatePrecision.RANGE


def period_text(first: str | None, last: str | None) -> str:
    """Write a period so that ``typed_period`` reads the same days again."""
    if first and last and first != last:
        return f"{first} – {last}"
    return first or last or ""


def _checked(year: str, month: str | None, day: str | None) -> str | None:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    parts = [f"{int(year):04}", *(f"{int(part):02}" for part in (month, day) if part)]
    return "-".join(parts)
