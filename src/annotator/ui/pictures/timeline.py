"""The axes of a chart: days from left to right in every language, numbers from below."""

from __future__ import annotations

import calendar
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from annotator.ui.numberline import Axis

_MONTH = 31
_YEAR = 366


def days_of(iso: str) -> tuple[int, int] | None:
    """Return the first and last day that a written date may mean; None for what is none."""
    try:
        parts = [int(part) for part in iso[:10].split("-")]
        if len(parts) == 1:
            return date(parts[0], 1, 1).toordinal(), date(parts[0], 12, 31).toordinal()
        if len(parts) == 2:
            last = calendar.monthrange(parts[0], parts[1])[1]
            first = date(parts[0], parts[1], 1).toordinal()
            return first, first + last - 1
        day = date(*parts).toordinal()
    except (ValueError, TypeError):
        return None
    return day, day


@dataclass(frozen=True, slots=True)
class Time:
    """The days from ``first`` to ``last``, laid out from ``left`` to ``right``."""

    first: int
    last: int
    left: float
    right: float

    def x(self, day: float) -> float:
        """Return where a day lies."""
        return self.left + (day - self.first) / (self.last - self.first) * (self.right - self.left)

    def ticks(self, room: float) -> Iterator[tuple[int, str]]:
        """Yield days to name, as ISO dates as short as their step, ``room`` pixels apart."""
        most = max(2, int((self.right - self.left) // room))
        length = self.last - self.first
        for step in (1, 2, 5, 10):
            if length / step <= most:
                start = self.first + (-self.first) % step if step > 1 else self.first
                for day in range(start, self.last + 1, step):
                    yield day, date.fromordinal(day).isoformat()
                return
        for months in (1, 2, 3, 6):
            if length / (_MONTH * months) <= most:
                yield from self._months(months)
                return
        years = 1
        while length / (_YEAR * years) > most:
            years = years * 2 if str(years)[0] in "15" else years // 2 * 5
        year = date.fromordinal(self.first).year
        for one in range(year, date.fromordinal(self.last).year + 1):
            if one % years == 0 and self.first <= (day := date(one, 1, 1).toordinal()):
                yield day, str(one)

    def _months(self, step: int) -> Iterator[tuple[int, str]]:
        begin = date.fromordinal(self.first)
        number = begin.year * 12 + begin.month - 1
        number += (-number) % step
        while number // 12 <= 9999:
            day = date(number // 12, number % 12 + 1, 1).toordinal()
            if day > self.last:
                return
            if day >= self.first:
                yield day, f"{number // 12:04}-{number % 12 + 1:02}"
            number += step


def time_of(days: Iterable[tuple[int, int]], left: float, right: float) -> Time:
    """Return a time axis that holds all days, with some room at both ends."""
    known = list(days)
    if not known:
        return Time(0, 1, left, right)
    first, last = min(one for one, _ in known), max(one for _, one in known)
    room = max(1, round((last - first) * 0.06))
    return Time(max(1, first - room), min(date.max.toordinal(), last + room), left, right)


def numbers_on(axis: Axis, room: float) -> list[int]:
    """Return numbers to name on an axis, not more than ``room`` of them, both ends included."""
    if axis.logarithmic:
        decades = [10**power for power in range(len(str(axis.high))) if 10**power <= axis.high]
        return [axis.low, *[one for one in decades if one > axis.low]]
    length = axis.high - axis.low
    step = 1
    while length / step > max(2.0, room):
        leading = int(str(step)[0])
        step = step * 2 if leading in (1, 5) else step // 2 * 5
    first = math.ceil(axis.low / step) * step
    return list(range(first, axis.high + 1, step))
