"""Dates in Arabic and English prose as ISO strings: days, ranges, months, years, relative words."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from annotator.domain import calendars
from annotator.domain import date_expressions as say
from annotator.domain.arabic import fold
from annotator.domain.calendars import HIJRI_MONTHS, MONTHS, WEEKDAYS
from annotator.domain.model import DatePrecision
from annotator.domain.text import Span


@dataclass(frozen=True, slots=True)
class When:
    """A stated date: ISO ``start`` and ``end`` (None while unresolved), and where it stands.

    ``since`` marks the beginning of a period that is still open («منذ الأحد»); its ``end`` is the
    article's day, None when that is unknown. ``back`` marks one told by an earlier date of the
    text («في اليوم التالي»).
    """

    start: str | None
    end: str | None
    precision: DatePrecision
    span: Span
    since: bool = False
    back: bool = False


def dates_in(text: str, *, article_date: str | None = None, year: int | None = None) -> list[When]:
    """Return the dates stated in ``text``, in order.

    A missing year is taken from the date before it, else from ``year``, else from
    ``article_date`` (the nearest not after it); without any the date stays unresolved with the
    precision RELATIVE. So do «أمس», "Tuesday" and the like without ``article_date``.
    """
    plain = fold(text)
    found = folded_dates(plain.text, article_date=article_date, year=year)
    return [replace(when, span=plain.span(when.span.start, when.span.end)) for when in found]


def date_in(text: str, *, article_date: str | None = None, year: int | None = None) -> When | None:
    """Return the first date stated in ``text``."""
    return next(iter(dates_in(text, article_date=article_date, year=year)), None)


def folded_dates(
    text: str, *, article_date: str | None = None, year: int | None = None
) -> list[When]:
    """Return the dates of a text that is folded already; spans count in it."""
    reader = _Reader(text, _iso_day(article_date), year)
    at = 0
    for chunk in text.split(" "):
        openers = _openers_of(chunk) if len(chunk) <= _LONG else tuple(_openers_in(chunk))
        for word, place in openers:
            follows = _FOLLOWED_BY.get(word)
            if follows is None or text.startswith(follows, at + place + len(word) + 1):
                reader.read(word, at + place)
        at += len(chunk) + 1
    return reader.found


_LONG = 30
"""Letters of a word with its signs beyond which it hardly comes again."""


@lru_cache(maxsize=1 << 15)
def _openers_of(chunk: str) -> tuple[tuple[str, int], ...]:
    return tuple(_openers_in(chunk))


def _openers_in(chunk: str) -> Iterator[tuple[str, int]]:
    """Yield the words and numbers that may open a date, and where they stand."""
    for token in _TOKEN.finditer(chunk):
        word = token[0]
        if word in _OPENERS:
            yield word, token.start()
        elif word[0] <= "9" and len(word) <= 4:
            after = chunk[token.end() : token.end() + 1]
            if len(word) == 4 or not after or after in "-/." or after.isalpha():
                yield word, token.start()


def _iso_day(iso: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(iso) if iso else None
    except ValueError:
        return None


_TOKEN = re.compile(r"\d+|[^\W\d_]+")
# The commonest words that may open a date, and what follows them where they do.
_FOLLOWED_BY = MappingProxyType({"the": ("same day",), "that": ("same day", "day")})


_SENTENCE = 400


class _Reader:
    """One pass over a text: what was read so far serves the dates that lean on it."""

    def __init__(self, text: str, base: datetime.date | None, year: int | None) -> None:
        self.text = text
        self.base = base
        self.found: list[When] = []
        self._year = year
        self._year_at = 0
        self._bare_year: int | None = None
        self._end = 0
        self._hijri = False
        self._month_first: bool | None = None

    def read(self, word: str, at: int) -> None:
        """Read the date that may begin with the word at ``at``."""
        if at < self._end:
            return
        start, when = at, None
        if word[0] <= "9":
            if at and self.text[at - 1] in ".,/-" and at > 1 and self.text[at - 2].isdigit():
                return
            rules: Iterable[_Rule] = _DIGIT_RULES
        else:
            rules = _RULES.get(word, ())
            if not rules:
                start, rules = at + 1, _RULES.get(word[1:], ())
        before = self._hijri
        for pattern, rule in rules:
            match = pattern().match(self.text, start)
            if match is None:
                continue
            self._hijri = False
            when = rule(self, match)
            if when is not None:
                break
        if when is None:
            self._hijri = before
            return
        self._end = when.span.end
        if when.precision is DatePrecision.NONE:
            return
        self._keep(self._opened(when), before)

    def _opened(self, when: When) -> When:
        """Turn «منذ الأحد» into the period that the day opens."""
        if when.since or not say.SINCE.search(
            self.text, max(0, when.span.start - 40), when.span.start
        ):
            return when
        if when.start is None:
            return replace(when, since=True)
        end = self.base.isoformat() if self.base else None
        if end is not None and end < when.start:
            end = None
        return replace(when, end=end, precision=DatePrecision.RANGE, since=True)

    def _keep(self, when: When, hijri_before: bool) -> None:
        """Note a date; one day told in two calendars is one date, the Gregorian one rules."""
        if self.found and self.found[-1].precision is when.precision is DatePrecision.DAY:
            last = self.found[-1]
            gap = self.text[last.span.end : when.span.start]
            if hijri_before != self._hijri and len(gap) < 20 and say.JOINED.match(gap):
                ruling = last if self._hijri else when
                self.found[-1] = replace(ruling, span=Span(last.span.start, when.span.end))
                return
        self.found.append(when)

    # -- years ----------------------------------------------------------------------------

    def _stated(self, year: int, at: int, *, firm: bool) -> None:
        """Let a stated year serve the dates after it; a bare one only in its own sentence."""
        if firm:
            self._year = year
        self._bare_year, self._year_at = year, at

    def _year_for(self, match: re.Match[str], month: int, day: int = 1) -> int | None:
        groups = match.groupdict()
        base, mod = self.base, groups.get("mod") or ""
        if groups.get("y1"):
            return int(groups["y1"])
        lead = say.LAST.search(self.text, max(0, match.start() - 12), match.start())
        if mod or lead:
            if base is None:
                return None
            word = mod or (lead["w"] if lead else "")
            if "عام" in mod or "سنه" in mod or "year" in mod:
                return base.year + _shift(word)
            if _shift(word) > 0:
                return base.year + (month < base.month)
            return self._before(month, day)
        near = match.start() - self._year_at < _SENTENCE
        if (
            self._bare_year is not None
            and near
            and not say.STOPS.search(self.text, self._year_at, match.start())
        ):
            return self._bare_year
        if self._year is not None:
            return self._year
        return self._before(month, day)

    def _before(self, month: int, day: int) -> int | None:
        """Return the year that puts a day last before the article's, two days of grace given."""
        if self.base is None:
            return None
        soon = self.base + datetime.timedelta(days=2)
        return self.base.year - (
            (month, day) > (soon.month, soon.day) and soon.year == self.base.year
        )

    # -- rules: each returns a date, one of precision NONE to pass words over, or None -----------

    def numeric(self, match: re.Match[str]) -> When | None:
        if match.groupdict().get("hy"):
            return self._hijri_of(match, int(match["hy"]), int(match["b"]), int(match["a"]))
        groups = match.groupdict()
        if "m" in groups:
            day = calendars.day_of(int(match["y"]), int(match["m"]), int(match["d"]))
        else:
            first, second = int(match["a"]), int(match["b"])
            if second > 12 or (first <= 12 and match["s"] == "/" and self._puts_month_first()):
                first, second = second, first
            day = calendars.day_of(int(match["y"]), second, first)
        if day is None:
            return _nothing(match)
        self._stated(day.year, match.end(), firm=True)
        return _day(day, match)

    def _puts_month_first(self) -> bool:
        """Say whether the text writes 3/25/2024 elsewhere, so that 3/4/2024 is 4 March."""
        if self._month_first is None:
            self._month_first = say.MONTH_FIRST.search(self.text) is not None
        return self._month_first

    def day_month(self, match: re.Match[str]) -> When | None:
        month = MONTHS[match["m1"]]
        first_month = MONTHS[match["m0"]] if match["m0"] else month
        if match["m1"] == "may" and not match["y1"] and say.NO_MONTH.match(self.text, match.end()):
            return None
        return self._days(match, first_month, month, match["y0"])

    def month_day(self, match: re.Match[str]) -> When | None:
        month = MONTHS[match["m1"]]
        return self._days(match, month, MONTHS[match["m2"]] if match["m2"] else month, None)

    def ordinal_month(self, match: re.Match[str]) -> When | None:
        month, day = MONTHS[match["m1"]], say.ORDINALS[match["o"]]
        year = self._year_for(match, month, day)
        if year is None:
            return _unresolved(match)
        date = calendars.day_of(year, month, day)
        if date is None:
            return _nothing(match)
        if match["y1"]:
            self._stated(year, match.end(), firm=True)
        return _day(date, match)

    def _days(
        self, match: re.Match[str], first_month: int, month: int, first_year: str | None
    ) -> When:
        last = match["d2"]
        day = int(last or match["d1"])
        year = self._year_for(match, month, day)
        if calendars.day_of(2000, month, day) is None:
            return _nothing(match)
        if year is None:
            return _unresolved(match)
        start_year = int(first_year) if first_year else year - (first_month > month)
        start = calendars.day_of(start_year, first_month, int(match["d1"]))
        end = calendars.day_of(year, month, day)
        if start is None or end is None or end < start:
            return _nothing(match)
        if match["y1"]:
            self._stated(year, match.end(), firm=True)
        precision = DatePrecision.RANGE if last else DatePrecision.DAY
        return When(start.isoformat(), end.isoformat(), precision, _span(match))

    def month_only(self, match: re.Match[str]) -> When | None:
        name = match["m1"]
        double = "/" in match[0]
        dated = match["y1"] or match["mod"]
        if (
            name in calendars.AMBIGUOUS_MONTHS
            and not dated
            and not double
            and not say.LEAD_TO_MONTH.search(self.text, max(0, match.start() - 12), match.start())
        ):
            return None
        if name in ("may", "march") and say.NO_MONTH.match(self.text, match.end()):
            return None
        month = MONTHS[name]
        year = self._year_for(match, month)
        if year is None:
            return _unresolved(match)
        if match["y1"]:
            self._stated(year, match.end(), firm=False)
        iso = f"{year:04d}-{month:02d}"
        return When(iso, iso, DatePrecision.MONTH, _span(match))

    def hijri_date(self, match: re.Match[str]) -> When | None:
        name, month, day = match["m"], HIJRI_MONTHS[match["m"]], int(match["d"])
        if match["y"]:
            return self._hijri_of(match, int(match["y"]), month, day)
        if name in ("صفر", "محرم") and not match["mark"]:
            return None
        if self.base is None:
            return _unresolved(match)
        year = calendars.hijri_year(self.base)
        if year is None:
            return _unresolved(match)
        date = calendars.hijri_day(year, month, day)
        if date is not None and date > self.base + datetime.timedelta(days=2):
            date = calendars.hijri_day(year - 1, month, day)
        self._hijri = True
        return _day(date, match) if date is not None else _nothing(match)

    def _hijri_of(self, match: re.Match[str], year: int, month: int, day: int) -> When:
        date = calendars.hijri_day(year, month, day)
        self._hijri = True
        return _day(date, match) if date is not None else _nothing(match)

    def hijri_month(self, match: re.Match[str]) -> When | None:
        month = HIJRI_MONTHS[match["m"]]
        year = int(match["y"]) if match["y"] else None
        if year is None:
            year = calendars.hijri_year(datetime.date(int(match["gy"]), 1, 1))
            days = None if year is None else calendars.hijri_month(year, month)
            if days is not None and days[0].year < int(match["gy"]) and year is not None:
                days = calendars.hijri_month(year + 1, month)
        else:
            days = calendars.hijri_month(year, month)
        if days is None:
            return _nothing(match)
        return When(days[0].isoformat(), days[1].isoformat(), DatePrecision.RANGE, _span(match))

    def year_only(self, match: re.Match[str]) -> When | None:
        if not say.BEFORE_YEAR.search(self.text, max(0, match.start() - 14), match.start()):
            return None
        after = self.text[match.end() : match.end() + 2]
        if match["y"].endswith("00") and after[:1] == " " and after[1:].isalpha():
            return None  # "in 2000 homes" counts, "in 2013 rebels took" dates
        first, last = match["y"], match["y2"] or match["y"]
        if last < first:
            return None
        self._stated(int(last), match.end(), firm=False)
        precision = DatePrecision.RANGE if match["y2"] else DatePrecision.YEAR
        return When(first, last, precision, _span(match))

    def before_date(self, match: re.Match[str]) -> When | None:
        """Join a weekday to the date that it names («الثلاثاء 3 ديسمبر»)."""
        at = match.end()
        token = _TOKEN.match(self.text, at)
        if token is None:
            return None
        rules = _DIGIT_DAYS if token[0][0] <= "9" else _RULES.get(token[0], ())
        for pattern, rule in rules:
            if rule not in (
                _Reader.day_month,
                _Reader.month_day,
                _Reader.numeric,
                _Reader.hijri_date,
            ):
                continue
            inner = pattern().match(self.text, at)
            when = rule(self, inner) if inner is not None else None
            if when is not None:
                return replace(when, span=Span(match.start(), when.span.end))
        return None

    def weekday(self, match: re.Match[str]) -> When | None:
        if say.NO_DAY.search(self.text, max(0, match.start() - 12), match.start()):
            return _nothing(match)
        if self.base is None:
            return _unresolved(match)
        lead = say.LAST.search(self.text, max(0, match.start() - 12), match.start())
        word = match["mod"] or (lead["w"] if lead else "")
        day = self._on(match["a"], _shift(word), strict=word in ("last", "past") or "ماضي" in word)
        if match["b"]:
            other = self._on(match["b"], _shift(word))
            if (other - day).days % 7 == 1:
                end = day + datetime.timedelta(days=1)
                if end > self.base:
                    day, end = day - datetime.timedelta(days=7), end - datetime.timedelta(days=7)
                return When(day.isoformat(), end.isoformat(), DatePrecision.RANGE, _span(match))
        return _day(day, match)

    def _on(self, name: str, shift: int, *, strict: bool = False) -> datetime.date:
        assert self.base is not None
        if shift > 0:
            ahead = (WEEKDAYS[name] - self.base.weekday()) % 7 or 7
            return self.base + datetime.timedelta(days=ahead)
        back = (self.base.weekday() - WEEKDAYS[name]) % 7
        return self.base - datetime.timedelta(days=back or (7 if strict else 0))

    def today(self, match: re.Match[str]) -> When | None:
        word = match["w"]
        if word == "اليوم" and not match["rw"] and say.NO_TODAY.match(self.text, match.end()):
            return _nothing(match)
        if self.base is None:
            return _unresolved(match)
        back = 2 if "اول" in word.split() or "الاول" in word else 0
        if not back and word in ("امس", "البارحه", "yesterday"):
            back = 1
            if word == "yesterday" and self.text.endswith(
                "day before ", max(0, match.start() - 11), match.start()
            ):
                back = 2
        day = self.base - datetime.timedelta(days=back)
        if match["rw"] and WEEKDAYS[match["rw"]] != day.weekday():
            day = self._on(match["rw"], 0)
        return _day(day, match)

    def night(self, match: re.Match[str]) -> When | None:
        if self.base is None:
            return _unresolved(match)
        end = self.base - datetime.timedelta(days=1 if match["b"] else 0)
        start = end - datetime.timedelta(days=1)
        return When(start.isoformat(), end.isoformat(), DatePrecision.RANGE, _span(match))

    def same_day(self, match: re.Match[str]) -> When | None:
        return self._from_before(match, 0)

    def next_day(self, match: re.Match[str]) -> When | None:
        return self._from_before(match, 1)

    def day_before(self, match: re.Match[str]) -> When | None:
        return self._from_before(match, -1)

    def _from_before(self, match: re.Match[str], days: int) -> When:
        told = next((w for w in self.found[:-9:-1] if w.start and not w.since), None)
        if told is None or told.end is None or len(told.end) != 10:
            return replace(_unresolved(match), back=True)
        day = datetime.date.fromisoformat(told.end) + datetime.timedelta(days=days)
        return replace(_day(day, match), back=True)

    def period(self, match: re.Match[str]) -> When | None:
        unit = match["u"] or match["tu"] or match["eu"]
        word = match["mod"] or match["emod"] or "this"
        if self.base is None:
            return _unresolved(match)
        if word == "past":
            return self._stretch(_unit(unit), 1, match)
        return self._unit_of(unit, _shift(word) - bool(match["b"]), match)

    def part_of_period(self, match: re.Match[str]) -> When | None:
        if self.base is None:
            return _unresolved(match)
        return self._unit_of(match["u"], _shift(match["mod"] or ""), match)

    def _unit_of(self, name: str, shift: int, match: re.Match[str]) -> When:
        assert self.base is not None
        unit, base = _unit(name), self.base
        if unit == "week":
            monday = base + datetime.timedelta(days=7 * shift - base.weekday())
            if name == "weekend":
                monday += datetime.timedelta(
                    days=5 - (7 if shift == 0 and base.weekday() < 5 else 0)
                )
            last = monday + datetime.timedelta(days=1 if name == "weekend" else 6)
            precision = DatePrecision.RANGE if name == "weekend" else DatePrecision.WEEK
            return When(monday.isoformat(), last.isoformat(), precision, _span(match))
        if unit == "month":
            iso = _months_back(base, -shift).isoformat()[:7]
            return When(iso, iso, DatePrecision.MONTH, _span(match))
        iso = f"{base.year + shift:04d}"
        return When(iso, iso, DatePrecision.YEAR, _span(match))

    def ago(self, match: re.Match[str]) -> When | None:
        unit, count = _count(match["u"], match["n"])
        word = match["w"]
        if word in ("earlier", "later"):
            if unit != "day" or count is None:
                return _nothing(match)
            return self._from_before(match, count if word == "later" else -count)
        if self.base is None or count is None:
            return _unresolved(match)
        if word == "منذ":
            return replace(self._stretch(unit, count, match), since=True)
        if unit == "hour":
            return _day(self.base - datetime.timedelta(hours=count), match)
        if unit == "day":
            return _day(self.base - datetime.timedelta(days=count), match)
        if unit == "week":
            day = self.base - datetime.timedelta(days=7 * count)
            monday = day - datetime.timedelta(days=day.weekday())
            sunday = monday + datetime.timedelta(days=6)
            return When(monday.isoformat(), sunday.isoformat(), DatePrecision.WEEK, _span(match))
        iso = _back(self.base, unit, count).isoformat()[: 7 if unit == "month" else 4]
        precision = DatePrecision.MONTH if unit == "month" else DatePrecision.YEAR
        return When(iso, iso, precision, _span(match))

    def past(self, match: re.Match[str]) -> When | None:
        groups = match.groupdict()
        unit, count = _count(groups["u"] or groups["eu"], groups.get("n") or groups.get("en"))
        if count is None and unit in ("hour", "day") and not groups.get("n"):
            return None
        if self.base is None or count is None:
            return _unresolved(match)
        return self._stretch(unit, count, match)

    def _stretch(self, unit: str, count: int, match: re.Match[str]) -> When:
        assert self.base is not None
        start = _back(self.base, unit, count)
        return When(
            start.isoformat(), self.base.isoformat(), DatePrecision.RANGE, _span(match), since=True
        )


_Rule = tuple[Callable[[], re.Pattern[str]], Callable[[_Reader, re.Match[str]], When | None]]


def _span(match: re.Match[str]) -> Span:
    # The stop that may shorten a month's name is the sentence's when it stands at the end.
    return Span(match.start(), match.start() + len(match[0].rstrip(".")))


def _day(day: datetime.date, match: re.Match[str]) -> When:
    return When(day.isoformat(), day.isoformat(), DatePrecision.DAY, _span(match))


def _unresolved(match: re.Match[str]) -> When:
    return When(None, None, DatePrecision.RELATIVE, _span(match))


def _nothing(match: re.Match[str]) -> When:
    return When(None, None, DatePrecision.NONE, _span(match))


def _shift(word: str) -> int:
    if not word:
        return 0
    if any(one in word for one in ("ماضي", "منصرم", "فائت", "last", "past")):
        return -1
    return 1 if any(one in word for one in ("مقبل", "قادم", "next")) else 0


def _unit(name: str) -> str:
    for unit, names in (("week", ("سبوع", "week")), ("month", ("شهر", "month"))):
        if any(one in name for one in names):
            return unit
    return "year"


def _count(unit: str, number: str | None) -> tuple[str, int | None]:
    name, own = say.UNITS[unit]
    if number is None:
        return name, own or None
    if number.isdecimal():
        return name, int(number)
    return name, say.NUMBERS.get(number)


def _months_back(day: datetime.date, months: int) -> datetime.date:
    month = day.year * 12 + day.month - 1 - months
    return datetime.date(max(1, month // 12), month % 12 + 1, 1)


def _back(day: datetime.date, unit: str, count: int) -> datetime.date:
    if unit == "hour":
        return day - datetime.timedelta(hours=count)
    if unit in ("day", "week"):
        return day - datetime.timedelta(days=count * (7 if unit == "week" else 1))
    first = _months_back(day, count * (12 if unit == "year" else 1))
    return calendars.day_of(first.year, first.month, day.day) or first


_DIGIT_DAYS: tuple[_Rule, ...] = (
    (say.ISO, _Reader.numeric),
    (say.SLASHES, _Reader.numeric),
    (say.DAY_MONTH, _Reader.day_month),
    (say.HIJRI_DAY, _Reader.hijri_date),
)
_DIGIT_RULES: tuple[_Rule, ...] = (
    *_DIGIT_DAYS,
    (say.AGO_ENGLISH, _Reader.ago),
    (say.PAST_DIGITS, _Reader.past),
    (say.YEAR_ONLY, _Reader.year_only),
)


def _rules() -> Mapping[str, tuple[_Rule, ...]]:
    """Return the rules by the word that may open a date."""
    table: dict[str, list[_Rule]] = {}

    def put(words: Iterable[str], pattern: Callable[[], re.Pattern[str]], rule: object) -> None:
        for word in dict.fromkeys(words):
            table.setdefault(word, []).append((pattern, rule))  # type: ignore[arg-type]

    def first(names: Iterable[str]) -> list[str]:
        return [re.match(r"[^\W\d_]+", name)[0] for name in names]  # type: ignore[index]

    put(first(say.ORDINALS), say.ORDINAL_MONTH, _Reader.ordinal_month)
    put(first(MONTHS), say.MONTH_DAY, _Reader.month_day)
    put(first(HIJRI_MONTHS), say.HIJRI_MONTH, _Reader.hijri_month)
    put(first(MONTHS), say.MONTH_ONLY, _Reader.month_only)
    put([*WEEKDAYS, *calendars.WEEKDAY_ABBREVIATIONS], say.BEFORE_DATE, _Reader.before_date)
    put(WEEKDAYS, say.WEEKDAY, _Reader.weekday)
    put("نفس ذات اليوم the that same".split(), say.OTHER_DAY, _Reader.same_day)
    put("اليوم next following".split(), say.NEXT_DAY, _Reader.next_day)
    put("اليوم previous preceding".split(), say.DAY_BEFORE, _Reader.day_before)
    put("امس اول البارحه اليوم today tonight yesterday".split(), say.TODAY, _Reader.today)
    put("الليله last".split(), say.NIGHT, _Reader.night)
    put(
        "مطلع بدايه اوائل اواخر نهايه منتصف start beginning end middle".split(),
        say.PART,
        _Reader.part_of_period,
    )
    put("الاسبوع الشهر العام السنه هذا هذه this last past next".split(), say.PERIOD, _Reader.period)
    put("قبل منذ".split(), say.AGO, _Reader.ago)
    put([*say.NUMBERS, "several", "few", "couple"], say.AGO_ENGLISH, _Reader.ago)
    put([*say.UNITS, "past", "last", "previous"], say.PAST, _Reader.past)
    return MappingProxyType({word: tuple(rules) for word, rules in table.items()})


_RULES = _rules()
_OPENERS = frozenset(
    [*_RULES, *(prefix + word for word in _RULES if word[0] > "z" for prefix in "وفبلك")]
)


def before(dates: list[When], at: int) -> int:
    """Return the index of the first of ordered dates that begins at or after ``at``."""
    return bisect_left(dates, at, key=lambda when: when.span.start)
