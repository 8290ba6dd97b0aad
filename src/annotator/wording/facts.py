"""What sentences are made of in any language: numbers as they were said, sums, references."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from annotator.domain.conflicts.intervals import Interval, stated_interval
from annotator.domain.conflicts.intervals import total as added
from annotator.domain.model import (
    Conflict,
    DatePrecision,
    Figure,
    Locus,
    Modality,
    PartyStatus,
    Qualifier,
    Side,
    Statement,
)
from annotator.domain.parties import PartyTree


class Manner(Enum):
    """How a count is put into words."""

    NONE = "none"
    EXACT = "exact"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    ABOUT = "about"
    UP_TO = "up to"
    BETWEEN = "between"
    DOZENS = "dozens"
    HUNDREDS = "hundreds"
    THOUSANDS = "thousands"
    SOME = "some"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Count:
    """A count as one would say it: the manner and the one or two numbers named."""

    manner: Manner
    number: int = 0
    upper: int = 0


_VAGUE = {
    Qualifier.DOZENS: (Manner.DOZENS, 20, 99),
    Qualifier.HUNDREDS: (Manner.HUNDREDS, 200, 999),
    Qualifier.THOUSANDS: (Manner.THOUSANDS, 2000, 9999),
}


def count_of(figure: Figure) -> Count:
    """Return the number as it was said: 27 to 33 read from "about 30" is about 30 again."""
    low, high, qualifier = figure.low, figure.high, figure.qualifier
    if not figure.bounded or qualifier is Qualifier.UNKNOWN:
        return Count(Manner.UNKNOWN)
    if qualifier is Qualifier.UNKNOWN_MANY:
        return Count(Manner.SOME)
    if qualifier in _VAGUE:
        manner, usual_low, usual_high = _VAGUE[qualifier]
        if (low, high) == (usual_low, usual_high):
            return Count(manner)
    if low is not None and high is None:
        if qualifier is Qualifier.MORE_THAN:
            return Count(Manner.MORE_THAN, low - 1)
        return Count(Manner.AT_LEAST, low)
    if low is None or (qualifier is Qualifier.UP_TO and high is not None):
        return Count(Manner.UP_TO, high or 0)
    if high is None or low == high:
        return Count(Manner.NONE) if low == 0 else Count(Manner.EXACT, low)
    if qualifier is Qualifier.ABOUT:
        return Count(Manner.ABOUT, (low + high) // 2)
    return Count(Manner.BETWEEN, low, high)


def count_of_interval(interval: Interval) -> Count:
    """Return a sum as one would say it."""
    if interval.high is None:
        return Count(Manner.AT_LEAST, interval.low)
    if interval.low == interval.high:
        return Count(Manner.NONE if interval.low == 0 else Manner.EXACT, interval.low)
    return Count(Manner.BETWEEN, interval.low, interval.high)


def statements_of(side: Side, statements: Mapping[str, Statement]) -> list[Statement]:
    """Return the statements of a side that are at hand."""
    return [statements[key] for key in side.keys if key in statements]


def total_of(statements: Iterable[Statement]) -> Interval:
    """Add up what several statements count."""
    intervals = (stated_interval(one.figure) for one in statements)
    return added(Interval(0, None) if one is None else one for one in intervals)


def terms(statements: Iterable[Statement]) -> str:
    """Write a sum out in digits: "5 + 2"."""
    return " + ".join(_digits(one.figure) for one in statements)


def references(side: Sequence[Statement]) -> str:
    """Return "[38][39]" for the titles of numbered references, "" where they bear no number."""
    names = dict.fromkeys(one.citation for one in side if one.citation is not None)
    return "".join(f"[{name}]" for name in names if name.isdigit())


def shared_victims(side: Sequence[Statement]) -> bool:
    """Say whether all figures of a side count the same people, who then need one mention."""
    first = side[0].figure
    return all(
        (one.figure.party, one.figure.sub_group) == (first.party, first.sub_group) for one in side
    )


def is_fighting_body(key: str, parties: PartyTree) -> bool:
    """Say whether a party is a body that people are members of: no country, no trade, no people."""
    known = parties.party(key)
    return (
        known.status is PartyStatus.COMBATANT
        and known.side not in ("", "generic")
        and not parties.is_umbrella(key)
    )


def is_cited(statement: Statement) -> bool:
    """Say whether the figure stands in a citation and not in the article's own text."""
    return statement.figure.locus in (Locus.CITED_TITLE, Locus.CITED_QUOTE)


def other_article(conflict: Conflict, statements: Mapping[str, Statement]) -> bool:
    """Say whether the sides stand in two articles."""
    sides = (conflict.a, conflict.b)
    return len({one.article for side in sides for one in statements_of(side, statements)}) > 1


def only_if_one_event(conflict: Conflict, statements: Mapping[str, Statement]) -> bool:
    """Say whether the sides conflict only if two articles tell of one event, as nobody said yet."""
    sides = (conflict.a, conflict.b)
    events = {one.event for side in sides for one in statements_of(side, statements)}
    return other_article(conflict, statements) and (len(events) > 1 or "" in events)


def _digits(figure: Figure) -> str:
    interval = stated_interval(figure)
    if interval is None or figure.qualifier is Qualifier.UNKNOWN_MANY:
        return "?"
    if interval.high is None:
        return f"{interval.low}+"
    if interval.low == interval.high:
        return str(interval.low)
    return f"{interval.low}–{interval.high}"


def denies_any(side: Sequence[Statement]) -> bool:
    """Say whether a side denies every loss, with no number of its own."""
    figure = side[0].figure
    return figure.modality is Modality.DENIED and (not figure.bounded or figure.high == 0)


def out_before(cited: Statement) -> bool:
    """Say whether only the day that a document came out on speaks about the date."""
    return cited.document_date is not None and cited.figure.date_precision is not DatePrecision.DAY


def outside_its_time(total: Statement, counted: Sequence[Statement]) -> bool:
    """Say whether what a total counts happened before it begins or after it ends."""
    first, last = total.figure.date_from, total.figure.date_to
    return bool(first and last) and all(
        (one.figure.date_from or "") > (last or "") or (one.figure.date_to or "9") < (first or "")
        for one in counted
    )
