"""Figures inside one article that tell of one event twice: title, caption, body, retellings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from annotator.domain.conflicts.findings import conflict, in_text_order, side
from annotator.domain.conflicts.intervals import Interval, counted, total
from annotator.domain.conflicts.scope import (
    COMPATIBLE,
    Knowledge,
    Tie,
    dates_disjoint,
    dates_meet,
    firm,
    new_date,
    part_and_whole,
    relative,
    tie,
    unnamed,
)
from annotator.domain.model import (
    Accumulation,
    Conflict,
    ConflictType,
    Figure,
    Kind,
    Locus,
    Mode,
    Qualifier,
    Relation,
    RelationType,
    Statement,
)

_HEADS = (Locus.TITLE, Locus.CAPTION)
_LOOK_BACK = 12
"""How many earlier figures of a kind a body figure is held against: a retelling follows soon."""
_FEW = 8
_MORE = re.compile(r"\b(?:more(?! than)|another|additional|further)\b|إضافي|اضافي")
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
    for one in body:
        if not one.figure.bounded:
            continue
        apart: Statement | None = None
        for other in reversed(earlier[one.figure.kind][-_LOOK_BACK:]):
            if _one_event(other, one, knowledge):
                accounts.append((other, one))
                found.same[one.key] = other.key
                break
            if apart is None and _told_apart(other, one, knowledge):
                apart = other
        if one.key not in found.same and apart is not None:
            different = Relation(RelationType.DIFFERENT_EVENT, side([apart]), side([one]))
            found.relations.append(different)
        earlier[one.figure.kind].append(one)
    excused = _populations_that_fit(accounts, knowledge)
    for other, one in accounts:
        compare(other, one, found, knowledge, other_population=_place(one, other) in excused)


def _one_event(a: Statement, b: Statement, knowledge: Knowledge) -> bool:
    """Say whether ``b`` tells again what ``a`` told, by its words: never by the numbers."""
    if b.sets_apart or (a.paragraph, a.sentence) == (b.paragraph, b.sentence):
        return False
    if a.part_of is not None or b.part_of is not None:
        return False
    if _further(a) or _further(b):
        return False
    if knowledge.victims(a.figure, b.figure) not in COMPATIBLE:
        return False
    if _apart_in_time_or_place(a.figure, b.figure, knowledge):
        return False
    if a.figure.accumulation is not b.figure.accumulation:
        return False
    if b.refers_back:
        return _near(a, b, knowledge)
    if not b.figure.origin or a.figure.origin.casefold() == b.figure.origin.casefold():
        return False
    if relative(a.figure) or relative(b.figure):
        # «أمس» and «اليوم» may be one day or two; only the article's date could tell.
        return False
    if knowledge.new_place(a.figure, b.figure) or new_date(a.figure, b.figure):
        return False
    return _near(a, b, knowledge) or bool(a.figure.place and dates_meet(a.figure, b.figure))


def _further(one: Statement) -> bool:
    """Say whether the figure adds to another: "two more", or who died of wounds later on."""
    return one.figure.mode is Mode.OF_WOUNDS or bool(_MORE.search(one.anchor.quote.casefold()))


def _told_apart(a: Statement, b: Statement, knowledge: Knowledge) -> bool:
    """Say whether only words, day or place keep two sources' counts from being one event's."""
    if not b.figure.origin or a.figure.origin.casefold() == b.figure.origin.casefold():
        return False
    if not _near(a, b, knowledge) or knowledge.victims(a.figure, b.figure) not in COMPATIBLE:
        return False
    return b.sets_apart or knowledge.new_place(a.figure, b.figure) or new_date(a.figure, b.figure)


def _near(a: Statement, b: Statement, knowledge: Knowledge) -> bool:
    if a.paragraph == b.paragraph:
        return b.sentence - a.sentence <= knowledge.settings.nearby_sentences
    return 0 < b.paragraph - a.paragraph <= knowledge.settings.nearby_sentences


def _apart_in_time_or_place(a: Figure, b: Figure, knowledge: Knowledge) -> bool:
    return dates_disjoint(a, b) or knowledge.places_disjoint(a, b)


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
    of_a, of_b = knowledge.interval(a.figure), knowledge.interval(b.figure)
    if of_a is None or of_b is None:
        return
    if firm(a.figure) is not firm(b.figure):
        found.conflicts.append(conflict(ConflictType.DENIAL, [a], [b]))
        return
    if not firm(a.figure):
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
    if before.above(after):
        found.conflicts.append(conflict(ConflictType.REVISED, [old], [new]))
    else:
        found.relations.append(Relation(RelationType.UPDATES, side([new]), side([old])))


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
        and not _apart_in_time_or_place(head.figure, one.figure, knowledge)
    ]
    if head.figure.kind is Kind.KILLED_OR_INJURED:
        _head_of_both(head, limit, below, found, knowledge)
        return
    same_kind = [
        one
        for one in below
        if one.figure.kind is head.figure.kind and one.figure.sub_group == head.figure.sub_group
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
        if not alike and lead is not None and _plainly_equal(head, lead):
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
    if interval is None:
        return
    # A title above a part of several incidents may count them all; one below its lead cannot.
    if len(incidents) == 1 or interval.above(limit):
        compare(head, lead, found, knowledge)


def _plainly_equal(a: Statement, b: Statement) -> bool:
    exact = Qualifier.EXACT
    return (
        a.figure.qualifier is exact
        and b.figure.qualifier is exact
        and a.figure.low == b.figure.low
        and (a.figure.low or 0) > 1
        and b.part_of is None
        and a.part_of is None
    )


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
