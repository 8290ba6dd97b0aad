"""Totals against their parts: breakdowns, infobox totals and the incidents told in the body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from annotator.domain.conflicts.findings import conflict, in_text_order, side
from annotator.domain.conflicts.intervals import Interval, counted, total
from annotator.domain.conflicts.one_event import others
from annotator.domain.conflicts.scope import (
    Knowledge,
    Tie,
    column_covers,
    days,
    firm,
)
from annotator.domain.model import (
    Accumulation,
    Conflict,
    ConflictType,
    Figure,
    Kind,
    Locus,
    Modality,
    Relation,
    RelationType,
    Statement,
    Tally,
)

_BOTH = (Kind.KILLED, Kind.INJURED)
_MOST_PARTS = 100
_MOST_TOTALS = 60
"""A fact box holds a handful of totals; a page of tables that was taken for one is cut short."""
_PERIOD_WORDS = frozenset(
    ("during", "since", "before", "after", "until", "خلال", "أثناء", "منذ", "قبل", "بعد", "حتى")
)


@dataclass(slots=True)
class Totals:
    """What an article's totals show; ``links`` name figures whose doubts hang together."""

    conflicts: list[Conflict]
    relations: list[Relation]
    links: list[tuple[str, ...]]
    tallies: list[Tally] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Incident:
    """One event told in the body, however often: its statements and what it adds to a sum."""

    told: tuple[Statement, ...]
    adds: Interval

    @property
    def first(self) -> Statement:
        return self.told[0]


@dataclass(frozen=True, slots=True)
class _Window:
    """The days a total counts: inside ``days``, or outside the days of its sibling parts."""

    days: tuple[str, str] | None = None
    but: tuple[tuple[str, str], ...] = ()

    def holds(self, figure: Figure) -> bool | None:
        """Say whether an incident falls inside; None when its date does not tell."""
        if self.days is None and not self.but:
            return True
        of_figure = days(figure)
        if of_figure is None:
            return None
        if self.days is not None:
            if self.days[0] <= of_figure[0] and of_figure[1] <= self.days[1]:
                return True
            return None if _overlap(of_figure, self.days) else False
        if any(one[0] <= of_figure[0] and of_figure[1] <= one[1] for one in self.but):
            return False
        return None if any(_overlap(of_figure, one) for one in self.but) else True


def breakdowns(article: Sequence[Statement]) -> dict[str, list[Statement]]:
    """Return the parts of each total by its key: declared parts, else the lines of its note."""
    own = [one for one in in_text_order(article) if one.citation is None]
    by_note: dict[str, list[Statement]] = defaultdict(list)
    parts: dict[str, list[Statement]] = defaultdict(list)
    for one in own:
        if one.figure.locus is Locus.INFOBOX and one.note_mark:
            by_note[one.note_mark].append(one)
        if one.part_of is not None:
            parts[one.part_of].append(one)
    declared = frozenset(parts)
    for one in own:
        wholes = by_note.get(one.note_mark, [])
        if one.figure.locus is not Locus.NOTE or one.part_of is not None or len(wholes) != 1:
            continue
        whole = wholes[0]
        same = (whole.figure.kind, whole.figure.party) == (one.figure.kind, one.figure.party)
        if same and whole.key not in declared:
            parts[whole.key].append(one)
    return parts


def parts_and_wholes(article: Sequence[Statement], knowledge: Knowledge) -> list[Conflict]:
    """Check every total against the parts that the text itself gives it."""
    by_key = {one.key: one for one in article}
    found: list[Conflict] = []
    for key, parts in sorted(breakdowns(article).items()):
        whole = by_key.get(key)
        if whole is None or not firm(whole.figure):
            continue
        limit = knowledge.interval(whole.figure)
        told = [one for one in parts if counted(one.figure) and firm(one.figure)]
        if limit is None or not told:
            continue
        if _complete(whole, parts):
            if len(told) == len(parts) and not _added(told, knowledge).meets(limit):
                found.append(conflict(ConflictType.SUM, [whole], told))
            continue
        # «آخرين» come on top of those counted before and are no part of them.
        same_kind = [
            one
            for one in told
            if _fits_kind(one, whole) and not (others(one) and _above(one, limit, knowledge))
        ]
        too_large = [one for one in same_kind if _above(one, limit, knowledge)]
        found += [conflict(ConflictType.SUBSET, [one], [whole]) for one in too_large]
        added = _added(same_kind, knowledge)
        if not too_large and _separate(same_kind, knowledge) and added.above(limit):
            found.append(conflict(ConflictType.SUM, [whole], same_kind))
    return found


def _complete(whole: Statement, parts: list[Statement]) -> bool:
    """Say whether a note's lines claim to be the whole: two or more, split by time or place."""
    return (
        whole.figure.locus is Locus.INFOBOX
        and len(parts) > 1
        and all(one.figure.locus is Locus.NOTE for one in parts)
        and all(one.figure.kind is whole.figure.kind for one in parts)
        and not any(one.figure.sub_group for one in parts)
    )


def _separate(parts: list[Statement], knowledge: Knowledge) -> bool:
    """Say whether no person can be counted in two of the parts."""
    return 1 < len(parts) <= _MOST_PARTS and all(
        knowledge.victims(a.figure, b.figure) in (Tie.DISJOINT, Tie.SAME_ORGANISATION)
        and a.figure.sub_group == b.figure.sub_group
        for a, b in combinations(parts, 2)
    )


def _fits_kind(part: Statement, whole: Statement) -> bool:
    kind = whole.figure.kind
    return part.figure.kind is kind or (
        kind is Kind.KILLED_OR_INJURED and part.figure.kind in _BOTH
    )


def _above(one: Statement, limit: Interval, knowledge: Knowledge) -> bool:
    interval = knowledge.interval(one.figure)
    return interval is not None and interval.above(limit)


def _added(statements: Sequence[Statement], knowledge: Knowledge) -> Interval:
    return total(knowledge.addend(one.figure) for one in statements)


def totals_and_incidents(
    article: Sequence[Statement],
    same: Mapping[str, str],
    parties_in_doubt: Sequence[tuple[Statement, Statement]],
    knowledge: Knowledge,
) -> Totals:
    """Hold infobox totals and the lines of their notes against what the body tells.

    ``same`` maps a retelling to what it tells again. ``parties_in_doubt`` are a claim and the
    figure of its own citation that names other victims: if the citation is right, its count
    belongs to another column, which may not have room for it.
    """
    found = Totals([], [], [])
    box = [
        one
        for one in in_text_order(article)
        if one.citation is None
        and one.figure.locus is Locus.INFOBOX
        and one.part_of is None
        and counted(one.figure)
        and firm(one.figure)
    ]
    del box[_MOST_TOTALS:]
    if not box:
        return found
    columns = frozenset(one.figure.party for one in box if one.figure.party)
    incidents = _incidents(article, same, knowledge)
    parts = breakdowns(article)
    for whole in box:
        if not whole.figure.party:
            continue
        excess = 0
        lines = [one for one in parts.get(whole.key, []) if one.figure.locus is Locus.NOTE]
        for line in lines:
            window = _window_of(line, lines)
            if counted(line.figure) and window is not None:
                place = line.figure.place or whole.figure.place or whole.box_place
                excess += _hold(line, whole, place, window, incidents, columns, found, knowledge)
        _hold_whole(whole, excess, incidents, columns, found, knowledge)
    for claim, told in parties_in_doubt:
        _room_for(told, claim, box, columns, found, knowledge)
    return found


def _incidents(
    article: Sequence[Statement], same: Mapping[str, str], knowledge: Knowledge
) -> list[_Incident]:
    """Gather what the body tells, each event once."""
    groups: dict[str, list[Statement]] = {}
    seen: dict[tuple[object, ...], str] = {}
    for one in in_text_order(article):
        figure = one.figure
        if (
            one.citation is not None
            or figure.locus is not Locus.BODY
            or figure.accumulation is not Accumulation.INCIDENT
            or figure.modality in (Modality.DENIED, Modality.ALLEGED)
            or one.part_of is not None
            or figure.sub_group
            or not figure.bounded
        ):
            continue
        first = same.get(one.key)
        while first is not None and first not in groups:
            first = same.get(first)
        if first is None and one.refers_back:
            continue
        # An article that returns to an incident repeats its day, its place and its number.
        again = (figure.kind, figure.party, figure.low, figure.high, days(figure), figure.place)
        if first is None and days(figure) is not None and figure.place and again in seen:
            first = seen[again]
        if first is None:
            groups[one.key] = [one]
            seen[again] = one.key
        else:
            groups[first].append(one)
    incidents = []
    for told in groups.values():
        adds = [knowledge.addend(one.figure) for one in told]
        highs = [one.high for one in adds]
        high = None if None in highs else max(one for one in highs if one is not None)
        incidents.append(_Incident(tuple(told), Interval(min(one.low for one in adds), high)))
    return incidents


def _window_of(line: Statement, lines: list[Statement]) -> _Window | None:
    """Return the days of a note's line; the one undated line takes what its siblings leave."""
    own = days(line.figure)
    if own is not None:
        return _Window(days=own)
    siblings = [days(one.figure) for one in lines if one.key != line.key]
    dated = tuple(one for one in siblings if one is not None)
    if not dated or len(dated) < len(siblings):
        return None
    return _Window(but=dated)


def _hold(
    line: Statement,
    whole: Statement,
    place: str,
    window: _Window,
    incidents: list[_Incident],
    columns: frozenset[str],
    found: Totals,
    knowledge: Knowledge,
) -> int:
    """Hold one total against its incidents; return by how many they certainly exceed it."""
    limit = knowledge.interval(line.figure)
    if limit is None:
        return 0
    party = line.figure.party or whole.figure.party
    of_column = [
        one
        for one in incidents
        if one.first.figure.kind is line.figure.kind
        and column_covers(party, one.first.figure.party, columns, knowledge)
    ]
    # An incident without a date is not told as one of these days; it adds to no line of a note.
    certain = [one for one in of_column if window.holds(one.first.figure)]
    elsewhere = [
        one for one in certain if place and _lies_apart(one.first.figure, place, knowledge)
    ]
    inside = [one for one in certain if one not in elsewhere and one.adds.low > 0]
    if not certain:
        return 0
    told = total(one.adds for one in certain)
    firsts = [one.first for one in certain]
    found.tallies.append(Tally(line.key, side(firsts).keys, told.low, told.high))
    sure = total(one.adds for one in inside)
    if sure.above(limit):
        found.conflicts.append(conflict(ConflictType.ENUM, [line], [one.first for one in inside]))
        return sure.low - (limit.high or 0)
    if told.high is not None and told.high < limit.low:
        if line is whole and window.days is not None:
            late = [one for one in of_column if window.holds(one.first.figure) is False]
            if late and told + total(one.adds for one in late) == limit:
                found.conflicts.append(
                    conflict(ConflictType.SCOPE, [line], [one.first for one in late])
                )
                return 0
        found.relations.append(
            Relation(RelationType.INCOMPLETE, side([line]), side(firsts), told.high, limit.low)
        )
    elif told.meets(limit):
        found.relations.append(Relation(RelationType.AGREES, side([line]), side(firsts)))
        without = total(one.adds for one in certain if one not in elsewhere)
        # Where nothing lies inside, the place was hardly the total's own.
        settled = any(one.first.figure.place for one in inside)
        if elsewhere and settled and without.high is not None and without.high < limit.low:
            found.conflicts.append(
                conflict(ConflictType.SCOPE, [line], [one.first for one in elsewhere])
            )
    return 0


def _hold_whole(
    whole: Statement,
    excess: int,
    incidents: list[_Incident],
    columns: frozenset[str],
    found: Totals,
    knowledge: Knowledge,
) -> None:
    """Hold a box total against all incidents; what a line of its note explains is said once."""
    alone = Totals([], [], [])
    own = days(whole.figure)
    if own is None and _names_a_period(whole):
        return
    over = _hold(
        whole,
        whole,
        whole.figure.place or whole.box_place,
        _Window(days=own),
        incidents,
        columns,
        alone,
        knowledge,
    )
    found.tallies += alone.tallies
    if over and over <= excess:
        found.links += [(*one.a.keys, *one.b.keys) for one in alone.conflicts]
        return
    # The lines of a note say which days lie outside the place; the sum of them adds nothing.
    found.conflicts += [
        one
        for one in alone.conflicts
        if one.type is not ConflictType.SCOPE
        or not any(other.type is ConflictType.SCOPE for other in found.conflicts)
    ]
    found.relations += alone.relations


def _room_for(
    told: Statement,
    claim: Statement,
    box: list[Statement],
    columns: frozenset[str],
    found: Totals,
    knowledge: Knowledge,
) -> None:
    """Flag the column that a cited title's victims belong to when it is too small for them."""
    interval = knowledge.interval(told.figure)
    for whole in box:
        limit = knowledge.interval(whole.figure)
        if (
            interval is not None
            and limit is not None
            and whole.figure.kind is told.figure.kind
            and not whole.figure.sub_group
            and column_covers(whole.figure.party, told.figure.party, columns, knowledge)
            and not column_covers(whole.figure.party, claim.figure.party, columns, knowledge)
            and _Window(days=days(whole.figure)).holds(told.figure) is not False
            and interval.above(limit)
        ):
            found.conflicts.append(conflict(ConflictType.ENUM, [whole], [told]))


def _names_a_period(whole: Statement) -> bool:
    """Say whether the line limits the count to a time that nobody has put into a date yet."""
    line = (whole.anchor.quote + whole.anchor.suffix).split("\n")[0].casefold()
    return any(word in _PERIOD_WORDS for word in line.split())


def _lies_apart(figure: Figure, place: str, knowledge: Knowledge) -> bool:
    return knowledge.lie_apart(figure.place, place)


def _overlap(a: tuple[str, str], b: tuple[str, str]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]
