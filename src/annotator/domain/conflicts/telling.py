"""Figures inside one article that tell of one event twice: title, caption, body, retellings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from annotator.domain.arabic import folded
from annotator.domain.conflicts.findings import conflict, in_text_order, side
from annotator.domain.conflicts.intervals import Interval, counted, total
from annotator.domain.conflicts.one_event import (
    apart_in_time_or_place,
    near,
    one_event,
    other_day,
    other_victims,
    others,
    plainly_equal,
    told_apart,
)
from annotator.domain.conflicts.scope import (
    COMPATIBLE,
    Knowledge,
    Tie,
    denies,
    firm,
    part_and_whole,
    same_fate,
    tie,
    unnamed,
)
from annotator.domain.model import (
    Accumulation,
    Conflict,
    ConflictType,
    DatePrecision,
    Figure,
    Kind,
    Locus,
    Relation,
    RelationType,
    Statement,
)

_HEADS = (Locus.TITLE, Locus.CAPTION)
_LOOK_BACK = 12
"""How many earlier figures of a kind a body figure is held against: a retelling follows soon."""
_FEW = 8
_ANYBODY = frozenset(("", "civilian"))
_CORRECTED = re.compile(
    r"(?<!\w)(?:revis(?:ed|ing|es)|correct(?:ed|ing|s)|lower(?:ed|ing|s)|reduced|amended|cut"
    r"|[وف]?(?:صحح\w*|تصحيح\w*|خفض\w*|خفضت|تخفيض|عدل|عدلت|تعديل|راجع\w*|مراجعه|تراجعت))(?!\w)"
)
_SENTENCE_ENDS = re.compile(r"[.!?؟…\n]\s")
_MOST_HEADS = 50
"""Each title or caption is held against the whole text; a gallery of pictures is not."""


class Tellings:
    """What one article's figures, told more than once, show; ``same`` pairs the keys of one event.

    ``same`` maps the key of a later figure to the earlier one that it tells again.
    """

    def __init__(self) -> None:
        self.conflicts: list[Conflict] = []
        self.relations: list[Relation] = []
        self.same: dict[str, str] = {}


def tellings(article: Sequence[Statement], knowledge: Knowledge) -> Tellings:
    """Compare the figures of one article that tell of the same event."""
    found = Tellings()
    own = [one for one in in_text_order(article) if one.citation is None]
    body = [one for one in own if one.figure.locus is Locus.BODY]
    _body_with_body(body, found, knowledge)
    heads = [one for one in own if one.figure.locus in _HEADS]
    for head in heads[:_MOST_HEADS]:
        if counted(head.figure) and firm(head.figure):
            _head_with_body(head, body, found, knowledge)
    return found


# -- body and body ------------------------------------------------------------------------------


def _body_with_body(body: list[Statement], found: Tellings, knowledge: Knowledge) -> None:
    earlier: dict[Kind, list[Statement]] = defaultdict(list)
    accounts: list[tuple[Statement, Statement]] = []
    place: tuple[int, int] | None = None
    for one in body:
        # «آخرين» at the head of a sentence are people beside those counted before; after another
        # figure of its own sentence they are people beside that one's.
        beside = others(one) and place != (one.paragraph, one.sentence)
        place = (one.paragraph, one.sentence)
        if not one.figure.bounded and firm(one.figure):
            continue
        apart: Statement | None = None
        between: list[Statement] = []
        for other in reversed(earlier[one.figure.kind][-_LOOK_BACK:] if not beside else []):
            if one_event(other, one, between, knowledge):
                accounts.append((other, one))
                found.same[one.key] = other.key
                break
            if other_victims(other, one, knowledge):
                found.conflicts.append(conflict(ConflictType.PARTY, [other], [one]))
                break
            if other_day(other, one, knowledge):
                found.conflicts.append(conflict(ConflictType.DATE, [other], [one]))
                break
            if apart is None and told_apart(other, one, knowledge):
                apart = other
            between.append(other)
        if one.key not in found.same and apart is not None:
            different = Relation(RelationType.DIFFERENT_EVENT, side([apart]), side([one]))
            found.relations.append(different)
        earlier[one.figure.kind].append(one)
    excused = _populations_that_fit(accounts, knowledge)
    after = _next_of_kind(body)
    for other, one in accounts:
        rest = after.get(one.key)
        if rest is not None and _completes(other, one, rest, knowledge):
            found.relations.append(Relation(RelationType.PART_OF, side([one]), side([other])))
            continue
        compare(other, one, found, knowledge, other_population=_place(one, other) in excused)


def _next_of_kind(body: list[Statement]) -> dict[str, Statement]:
    """Return, by key, the next figure of the kind that is no part of another."""
    following: dict[str, Statement] = {}
    last: dict[Kind, Statement] = {}
    for one in body:
        if one.part_of is None:
            kind = one.figure.kind
            if kind in last:
                following[last[kind].key] = one
            last[kind] = one
    return following


def _completes(whole: Statement, one: Statement, rest: Statement, knowledge: Knowledge) -> bool:
    """Say whether ``one`` and the others counted right after it make up what was told before."""
    if rest.figure.kind is not one.figure.kind or rest.paragraph != one.paragraph:
        return False
    if not others(rest) or not near(one, rest, knowledge):
        return False
    limit, first = knowledge.interval(whole.figure), knowledge.interval(one.figure)
    if limit is None or first is None or not limit.above(first):
        return False
    return (first + knowledge.addend(rest.figure)).meets(limit)


def _place(one: Statement, other: Statement) -> tuple[int, int, int, int]:
    return (one.paragraph, one.sentence, other.paragraph, other.sentence)


def _populations_that_fit(
    accounts: list[tuple[Statement, Statement]], knowledge: Knowledge
) -> set[tuple[int, int, int, int]]:
    """Return the pairs of sentences whose counts all fit "civilians" against "everyone".

    Where one source's civilians outnumber the other's dead, counting different people explains
    nothing, and the whole account is compared number by number.
    """
    fit: dict[tuple[int, int, int, int], bool] = {}
    for other, one in accounts:
        place = _place(one, other)
        found = _as_part(other.figure, one.figure, knowledge)
        fit[place] = fit.get(place, True) and (found is None or not found[0].above(found[1]))
    return {place for place, fits in fit.items() if fits}


def _as_part(a: Figure, b: Figure, knowledge: Knowledge) -> tuple[Interval, Interval] | None:
    """Return the intervals of part and whole where one figure counts part of the other."""
    ties = part_and_whole(a, b, knowledge.victims(a, b))
    if ties is Tie.UNKNOWN and unnamed(a) is not unnamed(b):
        # "Five fighters" may be among "eight dead", though nothing says that they are.
        ties = Tie.WHOLE if unnamed(a) else Tie.PART
    of_a, of_b = knowledge.interval(a), knowledge.interval(b)
    if of_a is None or of_b is None:
        return None
    if ties is Tie.PART:
        return of_a, of_b
    if ties is Tie.WHOLE:
        return of_b, of_a
    return None


def compare(
    a: Statement,
    b: Statement,
    found: Tellings,
    knowledge: Knowledge,
    *,
    other_population: bool = True,
) -> None:
    """Compare two figures of one kind that tell of one event; ``a`` comes first in the text.

    ``other_population`` allows that one counts only some of the victims of the other.
    """
    if not same_fate(a.figure, b.figure):
        return
    if firm(a.figure) is not firm(b.figure):
        if denies(a.figure, b.figure, knowledge):
            found.conflicts.append(conflict(ConflictType.DENIAL, [a], [b]))
        return
    of_a, of_b = knowledge.interval(a.figure), knowledge.interval(b.figure)
    if of_a is None or of_b is None or not firm(a.figure):
        return
    if of_a.meets(of_b):
        exact = (a.figure.low, a.figure.high) == (b.figure.low, b.figure.high)
        kind = RelationType.AGREES if exact else RelationType.REFINES
        found.relations.append(Relation(kind, side([a]), side([b])))
        named = tie(a.figure.perpetrator, b.figure.perpetrator, knowledge.parties)
        if named is Tie.DISJOINT and counted(a.figure) and counted(b.figure):
            found.conflicts.append(conflict(ConflictType.PERP, [a], [b]))
        return
    if a.figure.sub_group != b.figure.sub_group and a.figure.sub_group and b.figure.sub_group:
        return
    if _grows(a.figure, b.figure):
        _later_toll(a, b, found, knowledge)
        return
    part = _as_part(a.figure, b.figure, knowledge)
    by_group = a.figure.sub_group != b.figure.sub_group
    named_part = knowledge.victims(a.figure, b.figure) in (Tie.PART, Tie.WHOLE)
    if part is not None and (other_population or by_group or named_part):
        if part[0].above(part[1]):
            found.conflicts.append(conflict(ConflictType.SUBSET, [a], [b]))
        else:
            first = part[0] is of_a
            found.relations.append(
                Relation(
                    RelationType.PART_OF,
                    side([a] if first else [b]),
                    side([b] if first else [a]),
                )
            )
        return
    found.conflicts.append(conflict(ConflictType.VALUE, [a], [b]))


def _grows(a: Figure, b: Figure) -> bool:
    """Say whether both are states of a growing toll, which differ by their time alone."""
    if Accumulation.RUNNING_TOLL in (a.accumulation, b.accumulation):
        return a.as_of is None or b.as_of is None or a.as_of != b.as_of
    return a.as_of is not None and b.as_of is not None and a.as_of != b.as_of


def _later_toll(a: Statement, b: Statement, found: Tellings, knowledge: Knowledge) -> None:
    if a.figure.as_of is None or b.figure.as_of is None:
        found.relations.append(Relation(RelationType.UPDATES, side([b]), side([a])))
        return
    old, new = (a, b) if a.figure.as_of < b.figure.as_of else (b, a)
    before, after = knowledge.interval(old.figure), knowledge.interval(new.figure)
    if before is None or after is None:
        return
    if before.above(after) and not _corrects(new):
        found.conflicts.append(conflict(ConflictType.REVISED, [old], [new]))
    else:
        found.relations.append(Relation(RelationType.UPDATES, side([new]), side([old])))


def _corrects(one: Statement) -> bool:
    """Say whether the words before a later, lower toll own up to a correction."""
    words = _SENTENCE_ENDS.split(one.anchor.prefix)[-1]
    return bool(_CORRECTED.search(folded(words)))


# -- title or caption and body --------------------------------------------------------------------


def _head_with_body(
    head: Statement, body: list[Statement], found: Tellings, knowledge: Knowledge
) -> None:
    """Hold a title or caption against the text below, which must bear it out somewhere."""
    limit = knowledge.interval(head.figure)
    if limit is None:
        return
    below = [
        one
        for one in body
        if one.figure.bounded
        and firm(one.figure)
        and not apart_in_time_or_place(head.figure, one.figure, knowledge)
    ]
    if head.figure.kind is Kind.KILLED_OR_INJURED:
        _head_of_both(head, limit, below, found, knowledge)
        return
    same_kind = [
        one
        for one in below
        if same_fate(one.figure, head.figure) and one.figure.sub_group == head.figure.sub_group
    ]
    alike = [one for one in same_kind if knowledge.victims(head.figure, one.figure) in COMPATIBLE]
    for one in alike:
        interval = knowledge.interval(one.figure)
        if interval is not None and interval.meets(limit):
            ties = knowledge.victims(head.figure, one.figure)
            named = ties in (Tie.PART, Tie.WHOLE)
            kind = RelationType.PART_OF if named else RelationType.AGREES
            first, second = (one, head) if ties is Tie.WHOLE else (head, one)
            found.relations.append(Relation(kind, side([first]), side([second])))
            return
    incidents = [
        one
        for one in alike
        if one.part_of is None
        and counted(one.figure)
        and one.figure.accumulation is head.figure.accumulation
    ]
    if not incidents:
        lead = same_kind[0] if same_kind else None
        if not alike and lead is not None and plainly_equal(head, lead):
            # Under one roof a title takes the larger name for the unit; that is no dispute.
            if knowledge.victims(head.figure, lead.figure) is Tie.DISJOINT:
                found.conflicts.append(conflict(ConflictType.PARTY, [head], [lead]))
            else:
                found.relations.append(Relation(RelationType.PART_OF, side([lead]), side([head])))
        return
    if _some_add_up(incidents, limit, knowledge):
        return
    lead = incidents[0]
    interval = knowledge.interval(lead.figure)
    if interval is None or not _describes(head, lead, knowledge):
        return
    # A title above a part of several incidents may count them all; one below its lead cannot.
    if len(incidents) == 1 or interval.above(limit):
        compare(head, lead, found, knowledge)


def _describes(head: Statement, lead: Statement, knowledge: Knowledge) -> bool:
    """Say whether a title or caption can only mean the incident below.

    The title is the text's own. A caption tells of what its picture shows: it must share a
    party, a place or a day with the text, or neither may name anything to tell them apart by.
    """
    if head.figure.locus is not Locus.CAPTION:
        return True
    a, b = head.figure, lead.figure
    whose = tie(a.party, b.party, knowledge.parties)
    if a.party and b.party and whose is not Tie.UNKNOWN and not {a.party, b.party} & _ANYBODY:
        return True
    if a.place and b.place:
        return not knowledge.new_place(a, b)
    day = DatePrecision.DAY
    if a.date_precision is b.date_precision is day:
        return True
    return not a.place and not b.place and a.party == b.party


def _some_add_up(incidents: list[Statement], limit: Interval, knowledge: Knowledge) -> bool:
    added = [knowledge.addend(one.figure) for one in incidents]
    if total(added).meets(limit):
        return True
    if len(added) > _FEW:
        # So many ways to add up that one of them always fits.
        return not added[0].above(limit)
    return any(
        total(choice).meets(limit)
        for size in range(2, len(added))
        for choice in combinations(added, size)
    )


def _head_of_both(
    head: Statement,
    limit: Interval,
    below: list[Statement],
    found: Tellings,
    knowledge: Knowledge,
) -> None:
    """Hold "killed and injured" against the first sentence that counts them one by one."""
    sentences: dict[tuple[int, int], list[Statement]] = defaultdict(list)
    for one in below:
        if one.figure.accumulation is not head.figure.accumulation:
            continue
        if one.part_of is None and knowledge.victims(head.figure, one.figure) in COMPATIBLE:
            if one.figure.kind is Kind.KILLED_OR_INJURED:
                interval = knowledge.interval(one.figure)
                if interval is not None and interval.meets(limit):
                    found.relations.append(Relation(RelationType.AGREES, side([head]), side([one])))
                    return
            elif one.figure.kind in (Kind.KILLED, Kind.INJURED):
                sentences[(one.paragraph, one.sentence)].append(one)
    first: list[Statement] | None = None
    for told in sentences.values():
        if {one.figure.kind for one in told} != {Kind.KILLED, Kind.INJURED}:
            continue
        if _total(told, knowledge).meets(limit):
            found.relations.append(Relation(RelationType.AGREES, side([head]), side(told)))
            return
        first = first if first is not None else told
    if first is None or _total(_flat(sentences.values()), knowledge).meets(limit):
        return
    found.conflicts.append(conflict(ConflictType.AGG, [head], first))


def _total(statements: Iterable[Statement], knowledge: Knowledge) -> Interval:
    return total(knowledge.addend(one.figure) for one in statements)


def _flat(groups: Iterable[list[Statement]]) -> list[Statement]:
    return [one for group in groups for one in group]
