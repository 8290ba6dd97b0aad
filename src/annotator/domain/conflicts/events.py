"""Figures that a reviewer put under one event, and those that may be of one: pairs of articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from annotator.domain.conflicts.findings import (
    conflict,
    in_text_order,
    ordered_conflicts,
    ordered_relations,
    side,
    with_cases,
)
from annotator.domain.conflicts.intervals import Interval, counted, total
from annotator.domain.conflicts.scope import (
    COMPATIBLE,
    Knowledge,
    Tie,
    dates_disjoint,
    firm,
)
from annotator.domain.conflicts.telling import Tellings, compare
from annotator.domain.model import (
    Conflict,
    ConflictType,
    DatePrecision,
    Figure,
    Findings,
    Kind,
    Relation,
    RelationType,
    Statement,
)

POSSIBLE_SEVERITY = 1
"""The most that a conflict weighs while nobody has said that both tell of one event."""

FEW = 8
"""Up to how many figures of a kind on one event each is held against each."""

_KEPT = 100_000

GROUPED_FROM = 1_000
"""From how many figures on one event not even equal readings are told as agreeing."""


def same_event(statements: Iterable[Statement], knowledge: Knowledge) -> Tellings:
    """Compare the figures of each event. Without a shared event nothing is compared."""
    found = Tellings()
    events: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        if one.event:
            events[one.event].append(one)
    for _, told in sorted(events.items()):
        _compare_event(told, found, knowledge, across=False)
    return found


def across_articles(statements: Sequence[Statement], knowledge: Knowledge) -> Findings:
    """Compare the figures of one event between articles; within one, its own pass does."""
    by_key = {one.key: one for one in statements}
    found = Tellings()
    _compare_event(statements, found, knowledge, across=True)
    ordered = ordered_conflicts(found.conflicts, by_key)
    at_odds = {frozenset((one.a, one.b)) for one in ordered}
    relations = [
        one
        for one in found.relations
        if one.type is RelationType.UPDATES or frozenset((one.a, one.b)) not in at_odds
    ]
    return Findings(with_cases(ordered, by_key), ordered_relations(relations, by_key))


def if_one_event(a: Statement, b: Statement, knowledge: Knowledge) -> tuple[Conflict, ...]:
    """Return what two figures would contradict each other in, were they of one event.

    None weighs more than POSSIBLE_SEVERITY.
    """
    if a.citation is not None or b.citation is not None or a.figure.kind is not b.figure.kind:
        return ()
    found = Tellings()
    one, other = in_text_order((a, b))
    _pair(one, other, found, knowledge)
    if not found.conflicts:
        return ()
    ordered = found.conflicts
    if len(ordered) > 1:
        ordered = ordered_conflicts(ordered, {a.key: a, b.key: b})
    return tuple(
        replace(one, severity=min(one.severity, POSSIBLE_SEVERITY), case=one.fingerprint)
        for one in ordered
    )


class Doubts:
    """``if_one_event`` for many pairs: two readings that fit once fit again, whoever gives them."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._fitting: set[tuple[tuple[object, ...], tuple[object, ...]]] = set()

    def between(self, a: Statement, b: Statement) -> tuple[Conflict, ...]:
        """Return what two figures would contradict each other in, were they of one event."""
        readings = reading_of(a), reading_of(b)
        if readings in self._fitting:
            return ()
        found = if_one_event(a, b, self._knowledge)
        if not found:
            if len(self._fitting) >= _KEPT:
                self._fitting.clear()
            self._fitting.add(readings)
        return found


def reading_of(one: Statement) -> tuple[object, ...]:
    """Return what a figure says, apart from its words and place: equal ones compare alike."""
    figure = one.figure
    return (
        figure.kind, figure.low, figure.high, figure.qualifier, figure.mode, figure.party,
        figure.party_status, figure.sub_group, figure.perpetrator, figure.place,
        figure.date_from, figure.date_to, figure.date_precision, figure.modality,
        figure.accumulation, figure.as_of, one.part_of is not None,
    )  # fmt: skip


def _compare_event(
    statements: Iterable[Statement], found: Tellings, knowledge: Knowledge, *, across: bool
) -> None:
    kinds: dict[Kind, list[Statement]] = defaultdict(list)
    parts: list[Statement] = []
    for one in in_text_order(statements):
        if not one.figure.bounded or one.citation is not None:
            continue
        if one.part_of is None:
            kinds[one.figure.kind].append(one)
        else:
            parts.append(one)
    for _, told in sorted(kinds.items()):
        for one, other in _pairs(told, knowledge, across=across):
            _pair(one, other, found, knowledge)
    if across:
        _parts_with_wholes(parts, kinds, found, knowledge)
        _both_with_each(kinds, found, knowledge)


def _pairs(
    told: list[Statement], knowledge: Knowledge, *, across: bool
) -> Iterator[tuple[Statement, Statement]]:
    """Give every pair of a few figures; of more, one of each two readings that differ.

    A reading is tied to those who give it too by its first teller. Of a crowd of readings each is
    held against the next larger: that is enough to show where reports part, and a flag for each
    two would bury the reviewer.
    """
    if len(told) <= FEW:
        for one, other in combinations(told, 2):
            if not across or one.article != other.article:
                yield one, other
        return
    groups = _readings(told)
    if len(told) <= GROUPED_FROM:
        for group in groups:
            for other in group[1:]:
                if not across or other.article != group[0].article:
                    yield group[0], other
    if len(groups) > knowledge.settings.crowd:
        groups.sort(key=lambda group: _by_size(group[0].figure))
        chosen: Iterable[tuple[list[Statement], list[Statement]]] = pairwise(groups)
    else:
        chosen = combinations(groups, 2)
    for first, second in chosen:
        facing = _facing(first, second, across=across)
        if facing is not None:
            yield facing


def _facing(
    first: list[Statement], second: list[Statement], *, across: bool
) -> tuple[Statement, Statement] | None:
    """Return the first two of two groups, when ``across`` of different articles."""
    if not across or first[0].article != second[0].article:
        return first[0], second[0]
    for one, others in ((first[0], second), (second[0], first)):
        for other in others:
            if other.article != one.article:
                return (one, other) if others is second else (other, one)
    return None


def _by_size(figure: Figure) -> tuple[int, bool, int]:
    return (figure.low or 0, figure.high is None, figure.high or 0)


def _readings(told: Iterable[Statement]) -> list[list[Statement]]:
    """Gather figures by what they say; each group, and all of them, in text order."""
    groups: dict[tuple[object, ...], list[Statement]] = {}
    for one in told:
        groups.setdefault(reading_of(one), []).append(one)
    return list(groups.values())


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


# -- what one article counts together and another apart -------------------------------------------


def _parts_with_wholes(
    parts: list[Statement],
    kinds: dict[Kind, list[Statement]],
    found: Tellings,
    knowledge: Knowledge,
) -> None:
    """Hold a part that one article tells of against the whole that another gives.

    Where the two wholes already disagree, the part says nothing new.
    """
    if len(parts) > knowledge.settings.crowd:
        parts = [group[0] for group in _readings(parts)][: knowledge.settings.crowd]
    at_odds = {frozenset((one.a.keys[0], one.b.keys[0])) for one in found.conflicts}
    for part in parts:
        wholes = kinds.get(part.figure.kind, [])
        if len(wholes) > knowledge.settings.crowd:
            wholes = [group[0] for group in _readings(wholes)][: knowledge.settings.crowd]
        for whole in wholes:
            if (
                part.article == whole.article
                or frozenset((part.part_of or "", whole.key)) in at_odds
            ):
                continue
            if not _may_hold(whole.figure, part.figure, knowledge):
                continue
            of_part, of_whole = knowledge.interval(part.figure), knowledge.interval(whole.figure)
            if of_part is None or of_whole is None:
                continue
            if of_part.above(of_whole):
                found.conflicts.append(conflict(ConflictType.SUBSET, [part], [whole]))


def _may_hold(whole: Figure, part: Figure, knowledge: Knowledge) -> bool:
    """Say whether all of a part are among those that a whole counts."""
    if not (firm(whole) and firm(part) and counted(whole) and counted(part)):
        return False
    if whole.sub_group and whole.sub_group != part.sub_group:
        return False
    if whole.accumulation is not part.accumulation or dates_disjoint(whole, part):
        return False
    # A whole that names its victims must be known to include those of the part.
    tie = knowledge.victims(part, whole)
    return tie in (Tie.SAME, Tie.PART) or (tie is Tie.UNKNOWN and not whole.party)


def _both_with_each(
    kinds: dict[Kind, list[Statement]], found: Tellings, knowledge: Knowledge
) -> None:
    """Hold "killed and injured" of one article against the dead and the wounded of another."""
    crowd = knowledge.settings.crowd
    together = kinds.get(Kind.KILLED_OR_INJURED, [])[:crowd]
    if not together:
        return
    sentences: dict[tuple[str, int, int], list[Statement]] = defaultdict(list)
    for kind in (Kind.KILLED, Kind.INJURED):
        for one in kinds.get(kind, ()):
            if counted(one.figure) and firm(one.figure) and not one.figure.sub_group:
                sentences[(one.article, one.paragraph, one.sentence)].append(one)
    each = [
        told
        for told in sentences.values()
        if {one.figure.kind for one in told} == {Kind.KILLED, Kind.INJURED}
    ]
    for both in together:
        limit = knowledge.interval(both.figure)
        if limit is None or not counted(both.figure) or not firm(both.figure):
            continue
        for told in each[:crowd]:
            if told[0].article == both.article or not all(
                one.figure.accumulation is both.figure.accumulation
                and knowledge.victims(both.figure, one.figure) in COMPATIBLE
                and not dates_disjoint(both.figure, one.figure)
                for one in told
            ):
                continue
            added = total(_addend(one, knowledge) for one in told)
            if added.meets(limit):
                found.relations.append(Relation(RelationType.AGREES, side([both]), side(told)))
            else:
                found.conflicts.append(conflict(ConflictType.AGG, [both], told))


def _addend(one: Statement, knowledge: Knowledge) -> Interval:
    return knowledge.addend(one.figure)
