"""How a reviewer's choice of words and number becomes a figure's interval, and back."""

from __future__ import annotations

from dataclasses import fields, replace

from annotator.domain.figures.intervals import magnitude, qualified
from annotator.domain.model import DatePrecision, Figure, Qualifier

_VAGUE = {Qualifier.DOZENS: 10, Qualifier.HUNDREDS: 100, Qualifier.THOUSANDS: 1000}

NUMBERED = frozenset(
    (
        Qualifier.EXACT,
        Qualifier.AT_LEAST,
        Qualifier.MORE_THAN,
        Qualifier.ABOUT,
        Qualifier.UP_TO,
        Qualifier.RANGE,
    )
)
"""Qualifiers that stand beside a number; a range stands beside two."""


def redated(figure: Figure, before: Figure, after: Figure) -> Figure:
    """Return a figure with the dates of its words as they are read ``after`` a change of reading.

    Only dates that still are as they were read ``before`` follow: what a reviewer set stays.
    """
    made = figure
    if _dates(figure) == _dates(before):
        made = replace(
            made,
            date_from=after.date_from,
            date_to=after.date_to,
            date_precision=after.date_precision,
        )
    if figure.as_of == before.as_of:
        made = replace(made, as_of=after.as_of)
    return made


_TOGETHER = (
    ("low", "high", "qualifier"),
    ("party", "party_text", "party_assumed"),
    ("date_from", "date_to", "date_precision"),
)
_GROUPED = frozenset(name for group in _TOGETHER for name in group)
_GROUPS = (*_TOGETHER, *((one.name,) for one in fields(Figure) if one.name not in _GROUPED))


def followed(figure: Figure, before: Figure, after: Figure) -> Figure:
    """Return a figure as its words are read ``after`` they changed, but for what was set by hand.

    What still is as it was read ``before`` follows; count, party and dates each as a whole.
    """
    values = {
        name: getattr(after, name)
        for group in _GROUPS
        if all(getattr(figure, name) == getattr(before, name) for name in group)
        for name in group
    }
    return replace(figure, **values)


def _dates(figure: Figure) -> tuple[str | None, str | None, DatePrecision]:
    return figure.date_from, figure.date_to, figure.date_precision


def number_of(figure: Figure) -> int | None:
    """Return the number that the words name: 30 of "about 30", 20 of "more than 20".

    For a range it is the lower end; None where the words name none.
    """
    low, high = figure.low, figure.high
    match figure.qualifier:
        case Qualifier.MORE_THAN:
            return None if low is None else max(0, low - 1)
        case Qualifier.UP_TO:
            return high
        case Qualifier.ABOUT if low is not None and high is not None:
            return (low + high) // 2
        case _:
            return low if low is not None else high


def requalified(figure: Figure, qualifier: Qualifier) -> Figure:
    """Return the figure under another qualifier, its bounds following from the same number."""
    if qualifier is figure.qualifier:
        return figure
    number = number_of(figure)
    if qualifier in _VAGUE:
        bounds = magnitude(_VAGUE[qualifier])
        return replace(figure, qualifier=qualifier, low=bounds.low, high=bounds.high)
    if qualifier is Qualifier.UNKNOWN:
        return replace(figure, qualifier=qualifier, low=None, high=None)
    if qualifier is Qualifier.UNKNOWN_MANY:
        return replace(figure, qualifier=qualifier, low=2, high=None)
    if qualifier is Qualifier.RANGE:
        low = figure.low if figure.low is not None else 0
        high = figure.high if figure.high is not None else low
        return replace(figure, qualifier=qualifier, low=low, high=high)
    return recounted(replace(figure, qualifier=qualifier), 0 if number is None else number)


def recounted(figure: Figure, number: int) -> Figure:
    """Return the figure with another number under its qualifier; of a range, the lower end.

    A number beside words that name none (dozens, unknown) makes the figure exact.
    """
    if figure.qualifier is Qualifier.RANGE:
        high = number if figure.high is None else max(number, figure.high)
        return replace(figure, low=number, high=high)
    if figure.qualifier not in NUMBERED:
        figure = replace(figure, qualifier=Qualifier.EXACT)
    bounds = qualified(number, figure.qualifier)
    return replace(figure, low=bounds.low, high=bounds.high)


def bounded(figure: Figure, low: int | None, high: int | None) -> Figure:
    """Return the figure with these bounds, its qualifier changed only if it no longer fits."""
    if low is None and high is None:
        return replace(figure, low=None, high=None, qualifier=Qualifier.UNKNOWN)
    changed = replace(figure, low=low, high=high)
    if figure.qualifier in _VAGUE:
        return changed
    if low == high:
        return replace(changed, qualifier=Qualifier.EXACT)
    if high is None:
        keep = figure.qualifier in (Qualifier.MORE_THAN, Qualifier.UNKNOWN_MANY)
        return changed if keep else replace(changed, qualifier=Qualifier.AT_LEAST)
    if low is None:
        return replace(changed, qualifier=Qualifier.UP_TO)
    about = figure.qualifier is Qualifier.ABOUT
    return changed if about else replace(changed, qualifier=Qualifier.RANGE)
