"""A claim against its own citations: the pairs that are flagged at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from annotator.domain.conflicts.findings import conflict, in_text_order, side
from annotator.domain.conflicts.intervals import Interval, comparable, counted, total
from annotator.domain.conflicts.scope import (
    COMPATIBLE,
    Knowledge,
    Tie,
    days,
    firm,
    part_and_whole,
    tie,
)
from annotator.domain.model import (
    Conflict,
    ConflictType,
    DatePrecision,
    Figure,
    Kind,
    Relation,
    RelationType,
    Statement,
)

_BOTH = (Kind.KILLED, Kind.INJURED)
_FEW = 6
"""Beyond so many figures in a sentence the ways to add them up are too many to mean anything."""


@dataclass(slots=True)
class _Sentence:
    """What comparing one sentence with its citations has shown so far."""

    agreed: dict[str, list[Statement]] = field(default_factory=dict)
    """By the key of a claim, the cited figures that bear it out."""
    explained: set[str] = field(default_factory=set)
    """Keys of cited figures that some claim of the sentence accounts for."""
    covered: set[str] = field(default_factory=set)
    """Keys of claims that a cited figure accounts for without being equal."""
    clashes: list[tuple[ConflictType, Statement, Statement]] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)

    def relate(self, type_: RelationType, a: Sequence[Statement], b: Sequence[Statement]) -> None:
        self.relations.append(Relation(type_, side(a), side(b)))


def against_own_citations(
    statements: Iterable[Statement], knowledge: Knowledge
) -> tuple[list[Conflict], list[Relation]]:
    """Compare every claim with the figures in the titles and quotes that it cites itself."""
    cited: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    sentences: dict[tuple[str, int, int], list[Statement]] = defaultdict(list)
    for one in in_text_order(statements):
        if one.citation is not None:
            cited[(one.article, one.citation)].append(one)
            if one.article and not one.citation.isdigit():
                # A uid names one document whichever article cites it; a number does not.
                cited[("", one.citation)].append(one)
        elif one.own:
            sentences[(one.article, one.paragraph, one.sentence)].append(one)
    conflicts: list[Conflict] = []
    relations: list[Relation] = []
    for claims in sentences.values():
        documents = sorted({name for claim in claims for name in claim.own})
        seen = _Sentence()
        pairs: list[tuple[list[Statement], list[Statement]]] = []
        for name in documents:
            told = cited.get((claims[0].article, name)) or cited.get(("", name), [])
            owners = [claim for claim in claims if name in claim.own]
            if told:
                pairs.append((owners, told))
        for owners, told in pairs:
            _agreements(owners, told, seen, knowledge)
        for owners, told in pairs:
            _sums(owners, told, seen, knowledge)
        for owners, told in pairs:
            _clashes(owners, told, seen, knowledge)
        _several_documents(claims, pairs, seen, knowledge)
        _settle(seen)
        conflicts += seen.conflicts
        relations += seen.relations
    return conflicts, relations


def _agreements(
    claims: list[Statement], told: list[Statement], seen: _Sentence, knowledge: Knowledge
) -> None:
    """Find the cited figures that say what a claim says; what agrees can still differ in detail."""
    for claim in claims:
        for one in told:
            if not _alike(claim, one, knowledge):
                continue
            mine, theirs = knowledge.interval(claim.figure), knowledge.interval(one.figure)
            if mine is None or theirs is None or not mine.meets(theirs):
                continue
            seen.agreed.setdefault(claim.key, []).append(one)
            seen.explained.add(one.key)
            exact = (claim.figure.low, claim.figure.high) == (one.figure.low, one.figure.high)
            kind = RelationType.AGREES if exact else RelationType.REFINES
            seen.relate(kind, [claim], [one])
            seen.conflicts += _details(claim, one, knowledge)


def _details(claim: Statement, one: Statement, knowledge: Knowledge) -> list[Conflict]:
    """Compare who did it, when, and who said so, where the number is agreed on."""
    found: list[Conflict] = []
    a, b = claim.figure, one.figure
    if not counted(a) or not counted(b):
        return found
    if tie(a.perpetrator, b.perpetrator, knowledge.parties) is Tie.DISJOINT:
        found.append(conflict(ConflictType.PERP, [claim], [one], own_citation=True))
    if _reported_before(a, b):
        found.append(conflict(ConflictType.DATE, [claim], [one], own_citation=True))
    if a.origin and b.origin and a.origin.casefold() != b.origin.casefold():
        found.append(conflict(ConflictType.SOURCE, [claim], [one], own_citation=True))
    return found


def _reported_before(claim: Figure, told: Figure) -> bool:
    """Say whether the document is dated before the day that the claim gives.

    A document may follow its event by days, so only the other order is a contradiction; one day
    is left for time zones.
    """
    of_claim, of_told = days(claim), days(told)
    exact = DatePrecision.DAY
    if of_claim is None or of_told is None:
        return False
    if claim.date_precision is not exact or told.date_precision is not exact:
        return False
    return _day_number(of_told[1]) + 1 < _day_number(of_claim[0])


def _day_number(date: str) -> int:
    """Number days so that neighbours are never further apart than they are."""
    year, month, day = (int(part) for part in date.split("-"))
    # Within a month exact; across months a day too near at most three times, which errs on
    # the side of silence.
    return year * 336 + month * 28 + day


def _sums(
    claims: list[Statement], told: list[Statement], seen: _Sentence, knowledge: Knowledge
) -> None:
    """Compare killed and injured together with a figure that counts both."""
    for one in told:
        if one.figure.kind is Kind.KILLED_OR_INJURED and one.key not in seen.explained:
            _sum_against(one, claims, True, seen, knowledge)
    for claim in claims:
        if claim.figure.kind is Kind.KILLED_OR_INJURED and claim.key not in seen.agreed:
            _sum_against(claim, told, False, seen, knowledge)


def _sum_against(
    whole: Statement,
    others: list[Statement],
    others_claim: bool,
    seen: _Sentence,
    knowledge: Knowledge,
) -> None:
    limit = knowledge.interval(whole.figure)
    if limit is None or not counted(whole.figure) or not firm(whole.figure):
        return
    parts = [
        one
        for one in others
        if one.figure.kind in _BOTH
        and one.part_of is None
        and firm(one.figure)
        and one.figure.sub_group == whole.figure.sub_group
        and knowledge.victims(one.figure, whole.figure) in COMPATIBLE
        and knowledge.interval(one.figure) is not None
        and not knowledge.places_disjoint(one.figure, whole.figure)
    ]
    if not parts:
        return
    killed = [one for one in parts if one.figure.kind is Kind.KILLED]
    injured = [one for one in parts if one.figure.kind is Kind.INJURED]
    by_sum = bool(killed and injured)
    groups = [(k, i) for k in _choices(killed) for i in _choices(injured)]
    added = [total(knowledge.addend(one.figure) for one in (*k, *i)) for k, i in groups]
    fits = (
        any(one.meets(limit) for one in added)
        if by_sum
        else not total(knowledge.addend(one.figure) for one in parts).above(limit)
        or any(not knowledge.addend(one.figure).above(limit) for one in parts)
    )
    mine, theirs = (parts, [whole]) if others_claim else ([whole], parts)
    for one in (*parts, whole):
        (seen.explained if one.citation is not None else seen.covered).add(one.key)
    if fits:
        seen.relate(RelationType.AGREES if by_sum else RelationType.PART_OF, mine, theirs)
        return
    if limit.high == 0:
        type_ = ConflictType.VALUE
    else:
        type_ = ConflictType.AGG if by_sum else ConflictType.SUBSET
    seen.conflicts.append(conflict(type_, mine, theirs, own_citation=True))


def _choices(figures: list[Statement]) -> list[tuple[Statement, ...]]:
    """Return the ways to pick some of a kind: all together, and each smaller choice of a few."""
    if len(figures) > _FEW:
        return [tuple(figures)]
    sizes = range(len(figures), 0, -1)
    return [choice for size in sizes for choice in combinations(figures, size)] or [()]


def _clashes(
    claims: list[Statement], told: list[Statement], seen: _Sentence, knowledge: Knowledge
) -> None:
    """Look at claims that no figure of this document bears out."""
    for claim in claims:
        if claim.key in seen.covered or not claim.figure.bounded or not firm(claim.figure):
            continue
        agreed = {one.key for one in seen.agreed.get(claim.key, [])}
        if any(one.key in agreed for one in told):
            continue
        rivals = [
            one
            for one in told
            if one.figure.kind is claim.figure.kind
            and one.key not in seen.explained
            and one.figure.bounded
            and comparable(claim.figure, one.figure)
            and not knowledge.places_disjoint(claim.figure, one.figure)
        ]
        denials = [one for one in rivals if not firm(one.figure)]
        rivals = [one for one in rivals if firm(one.figure)]
        ties = {one.key: knowledge.victims(claim.figure, one.figure) for one in rivals}
        same = [one for one in rivals if ties[one.key] in COMPATIBLE]
        if same:
            _number(claim, same, claims, seen, knowledge)
        elif rivals:
            _other_victims(claim, rivals, seen, knowledge)
        elif denials and knowledge.victims(claim.figure, denials[0].figure) in COMPATIBLE:
            seen.clashes.append((ConflictType.DENIAL, claim, denials[0]))


def _number(
    claim: Statement,
    told: list[Statement],
    claims: list[Statement],
    seen: _Sentence,
    knowledge: Knowledge,
) -> None:
    """Compare a claim with cited figures of the same victims, none of which it meets."""
    mine = knowledge.interval(claim.figure)
    if mine is None:
        return
    if len(told) > 1 and total(knowledge.addend(one.figure) for one in told).meets(mine):
        seen.relate(RelationType.AGREES, [claim], told)
        seen.agreed.setdefault(claim.key, []).extend(told)
        seen.explained.update(one.key for one in told)
        return
    siblings = [
        one
        for one in claims
        if one.figure.kind is claim.figure.kind
        and one.part_of is None
        and one.key not in seen.agreed
        and counted(one.figure)
    ]
    for one in told:
        theirs = knowledge.interval(one.figure)
        if theirs is None:
            continue
        fellows = [s for s in siblings if knowledge.victims(s.figure, one.figure) in COMPATIBLE]
        if len(fellows) > 1 and total(knowledge.addend(s.figure) for s in fellows).meets(theirs):
            seen.relate(RelationType.AGREES, fellows, [one])
            seen.covered.update(s.key for s in fellows)
            seen.explained.add(one.key)
            return
    rank = {Tie.SAME: 0, Tie.UNKNOWN: 1, Tie.PART: 2, Tie.WHOLE: 2}
    best = min(
        told,
        key=lambda one: (
            one.part_of is not None,
            one.figure.sub_group != claim.figure.sub_group,
            rank[knowledge.victims(claim.figure, one.figure)],
            abs((one.figure.low or 0) - (claim.figure.low or 0)),
        ),
    )
    theirs = knowledge.interval(best.figure)
    if theirs is None:
        return
    tie_ = part_and_whole(claim.figure, best.figure, knowledge.victims(claim.figure, best.figure))
    if tie_ is Tie.SAME or tie_ is Tie.UNKNOWN:
        if (claim.part_of is None) is (best.part_of is None):
            seen.clashes.append((ConflictType.VALUE, claim, best))
        return
    part, whole = (claim, best) if tie_ is Tie.PART else (best, claim)
    of_part, of_whole = (mine, theirs) if tie_ is Tie.PART else (theirs, mine)
    if tie_ in (Tie.PART, Tie.WHOLE):
        if of_part.above(of_whole):
            seen.clashes.append((ConflictType.SUBSET, claim, best))
        else:
            seen.relate(RelationType.PART_OF, [part], [whole])


def _other_victims(
    claim: Statement, told: list[Statement], seen: _Sentence, knowledge: Knowledge
) -> None:
    """Flag equal counts of different victims, where neither side has a better partner."""
    if claim.key in seen.agreed or claim.part_of is not None:
        return
    mine = knowledge.interval(claim.figure)
    for one in told:
        theirs = knowledge.interval(one.figure)
        if one.part_of is not None or mine is None or theirs is None or not mine.meets(theirs):
            continue
        if claim.figure.sub_group != one.figure.sub_group:
            continue
        seen.clashes.append((ConflictType.PARTY, claim, one))
        seen.explained.add(one.key)
        return


def _several_documents(
    claims: list[Statement],
    pairs: list[tuple[list[Statement], list[Statement]]],
    seen: _Sentence,
    knowledge: Knowledge,
) -> None:
    """Take back a clash that the sentence's other documents explain: parts, updates, a match."""
    by_claim: dict[str, list[tuple[ConflictType, Statement, Statement]]] = defaultdict(list)
    for type_, claim, one in seen.clashes:
        by_claim[claim.key].append((type_, claim, one))
    kept: list[tuple[ConflictType, Statement, Statement]] = []
    for claim in claims:
        mine = knowledge.interval(claim.figure)
        clashes = by_claim.get(claim.key, [])
        if mine is None:
            continue
        agreed = seen.agreed.get(claim.key, [])
        if not agreed and claim.key not in seen.covered:
            added = _added_up(claim, mine, pairs, seen, knowledge)
            if added:
                seen.relate(RelationType.UPDATES, [claim], added)
                if all(
                    knowledge.victims(claim.figure, one.figure) not in COMPATIBLE for one in added
                ):
                    seen.conflicts.append(_party(claim, added, knowledge))
                continue
        for type_, _, one in clashes:
            if agreed and type_ is ConflictType.PARTY:
                continue
            if agreed and type_ is ConflictType.VALUE and _superseded(one, agreed):
                seen.relate(RelationType.UPDATES, [claim], [one])
                continue
            kept.append((type_, claim, one))
    seen.clashes = []
    for type_, claim, one in kept:
        if type_ is ConflictType.PARTY:
            seen.conflicts.append(_party(claim, [one], knowledge))
        else:
            seen.conflicts.append(conflict(type_, [claim], [one], own_citation=True))


def _added_up(
    claim: Statement,
    mine: Interval,
    pairs: list[tuple[list[Statement], list[Statement]]],
    seen: _Sentence,
    knowledge: Knowledge,
) -> list[Statement]:
    """Return the figures of several documents that only together make the claim's number."""
    pool: list[Statement] = []
    documents = 0
    for owners, told in pairs:
        if claim.key not in {one.key for one in owners}:
            continue
        best = next(
            (
                one
                for one in told
                if one.figure.kind is claim.figure.kind
                and one.part_of is None
                and counted(one.figure)
                and firm(one.figure)
                and one.figure.sub_group == claim.figure.sub_group
                and (
                    knowledge.victims(claim.figure, one.figure) in COMPATIBLE
                    or knowledge.victims(claim.figure, one.figure) is Tie.SAME_ORGANISATION
                )
            ),
            None,
        )
        if best is not None:
            documents += 1
            pool.append(best)
    if documents < 2:
        return []
    parts = [knowledge.addend(one.figure) for one in pool]
    # Each must stay below the claim: two documents that give the whole do not add up to it.
    if any(part.high is None or part.high >= mine.low for part in parts):
        return []
    return pool if total(parts).meets(mine) else []


def _superseded(one: Statement, agreed: list[Statement]) -> bool:
    """Say whether a document tells an earlier, lower state of a toll than those that agree."""
    for other in agreed:
        lower = (one.figure.high or 0) < (other.figure.low or 0) and one.figure.high is not None
        of_one, of_other = days(one.figure), days(other.figure)
        if of_one is None or of_other is None:
            if lower:
                return True
            continue
        if lower and of_one[1] < of_other[0]:
            return True
        if not lower and of_one[0] > of_other[1]:
            return True
    return False


def _party(claim: Statement, told: list[Statement], knowledge: Knowledge) -> Conflict:
    ties = {knowledge.victims(claim.figure, one.figure) for one in told}
    return conflict(
        ConflictType.PARTY,
        [claim],
        told,
        own_citation=True,
        same_organisation=Tie.DISJOINT not in ties,
    )


def _settle(seen: _Sentence) -> None:
    """Keep one same-organisation flag per document: killed and injured of one unit are one doubt.

    A document that bears the sentence's number out under another unit's name says so once.
    """
    kept: list[Conflict] = []
    told: set[tuple[str, ...]] = set()
    for one in seen.conflicts:
        if one.type is ConflictType.PARTY and one.severity == 1:
            if one.b.keys in told or any(set(one.b.keys) & set(keys) for keys in told):
                continue
            told.add(one.b.keys)
        kept.append(one)
    seen.conflicts = kept


def _alike(claim: Statement, one: Statement, knowledge: Knowledge) -> bool:
    a, b = claim.figure, one.figure
    return (
        a.kind is b.kind
        and firm(a)
        and firm(b)
        and a.sub_group == b.sub_group
        and knowledge.victims(a, b) in COMPATIBLE
        and not knowledge.places_disjoint(a, b)
    )
