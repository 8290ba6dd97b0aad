"""Figures that a reviewer put under one event: the pairs across articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from annotator.domain.conflicts.findings import conflict, in_text_order
from annotator.domain.conflicts.intervals import counted
from annotator.domain.conflicts.scope import (
    COMPATIBLE,
    Knowledge,
    Tie,
    dates_disjoint,
    firm,
)
from annotator.domain.conflicts.telling import Tellings, compare
from annotator.domain.model import ConflictType, DatePrecision, Kind, Statement


def same_event(statements: Iterable[Statement], knowledge: Knowledge) -> Tellings:
    """Compare the figures of each event. Without a shared event nothing is compared."""
    events: dict[tuple[str, Kind], list[Statement]] = defaultdict(list)
    for one in in_text_order(statements):
        if one.event and one.figure.bounded and one.part_of is None:
            events[(one.event, one.figure.kind)].append(one)
    found = Tellings()
    for told in events.values():
        for one, other in _pairs(told, knowledge):
            _pair(one, other, found, knowledge)
    return found


def _pairs(told: list[Statement], knowledge: Knowledge) -> Iterator[tuple[Statement, Statement]]:
    """Give every pair of a few figures; of a crowd, each different figure with the next larger.

    Neighbours by size are enough to show where reports part, and a flag for each two would bury
    the reviewer.
    """
    crowd = knowledge.settings.crowd
    if len(told) <= crowd:
        return combinations(told, 2)
    group = _distinct(told)
    if len(group) <= crowd:
        return combinations(group, 2)
    by_size = sorted(
        group, key=lambda one: (one.figure.low or 0, one.figure.high is None, one.figure.high or 0)
    )
    return pairwise(by_size)


def _distinct(told: list[Statement]) -> list[Statement]:
    """Keep the first of every figure that a crowd repeats: groups are compared, not pairs."""
    once: dict[tuple[object, ...], Statement] = {}
    for one in told:
        figure = one.figure
        said = (
            figure.low, figure.high, figure.qualifier, figure.party, figure.party_status,
            figure.sub_group, figure.perpetrator, figure.modality, figure.accumulation,
            figure.as_of, figure.date_from, figure.date_to,
        )  # fmt: skip
        once.setdefault(said, one)
    return list(once.values())


def _pair(a: Statement, b: Statement, found: Tellings, knowledge: Knowledge) -> None:
    if a.figure.accumulation is not b.figure.accumulation:
        return
    if a.figure.sub_group and b.figure.sub_group and a.figure.sub_group != b.figure.sub_group:
        return
    tie = knowledge.victims(a.figure, b.figure)
    of_a, of_b = knowledge.interval(a.figure), knowledge.interval(b.figure)
    if of_a is None or of_b is None:
        return
    if tie not in COMPATIBLE:
        both = counted(a.figure) and counted(b.figure) and firm(a.figure) and firm(b.figure)
        if both and of_a.meets(of_b) and a.figure.sub_group == b.figure.sub_group:
            found.conflicts.append(
                conflict(
                    ConflictType.PARTY,
                    [a],
                    [b],
                    same_organisation=tie is Tie.SAME_ORGANISATION,
                )
            )
        return
    compare(a, b, found, knowledge)
    if (
        of_a.meets(of_b)
        and counted(a.figure)
        and counted(b.figure)
        and a.figure.date_precision is b.figure.date_precision is DatePrecision.DAY
        and dates_disjoint(a.figure, b.figure)
    ):
        found.conflicts.append(conflict(ConflictType.DATE, [a], [b]))
