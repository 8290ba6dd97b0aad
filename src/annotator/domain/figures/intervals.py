"""How a number and its qualifying words become an interval."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.model import Qualifier


@dataclass(frozen=True, slots=True)
class Interval:
    """Bounds of a count of persons, None where open, and the sort of words that gave them."""

    low: int | None
    high: int | None
    qualifier: Qualifier


UNBOUNDED = Interval(None, None, Qualifier.UNKNOWN)
MANY = Interval(2, None, Qualifier.UNKNOWN_MANY)
NOBODY = Interval(0, 0, Qualifier.EXACT)


def exactly(count: int) -> Interval:
    """Return the interval of a plain count."""
    return Interval(count, count, Qualifier.EXACT)


def between(low: int, high: int) -> Interval:
    """Return a stated range, its ends in order."""
    return Interval(min(low, high), max(low, high), Qualifier.RANGE)


def qualified(count: int, qualifier: Qualifier, *, strict: bool = False) -> Interval:
    """Return the interval of ``count`` under a qualifier; ``strict`` is "less than"."""
    if qualifier is Qualifier.ABOUT:
        slack = max(1, (count + 5) // 10)
        return Interval(max(0, count - slack), count + slack, qualifier)
    if qualifier is Qualifier.AT_LEAST:
        return Interval(count, None, qualifier)
    if qualifier is Qualifier.MORE_THAN:
        return Interval(count + 1, None, qualifier)
    if qualifier is Qualifier.UP_TO:
        return Interval(None, count - 1 if strict else count, qualifier)
    return exactly(count)


def magnitude(unit: int, times: int = 1) -> Interval:
    """Return the interval of «العشرات», "hundreds", "tens of thousands" (``times`` × ``unit``)."""
    low = 2 * unit * times
    if unit * times >= 1_000_000:
        qualifier = Qualifier.THOUSANDS
        return Interval(low if times == 1 else 2 * unit * times, None, qualifier)
    high = 10 * unit * times - 1
    if times > 1:
        return Interval(low, high, Qualifier.THOUSANDS)
    names = {10: Qualifier.DOZENS, 100: Qualifier.HUNDREDS}
    return Interval(low, high, names.get(unit, Qualifier.THOUSANDS))
