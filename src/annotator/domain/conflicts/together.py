"""Killed and injured, counted apart on one side and together on the other."""

from __future__ import annotations

from itertools import combinations

from annotator.domain.conflicts.account import Account
from annotator.domain.conflicts.findings import conflict
from annotator.domain.conflicts.intervals import counted, total
from annotator.domain.conflicts.scope import COMPATIBLE, Knowledge, firm
from annotator.domain.model import ConflictType, Kind, RelationType, Statement

_BOTH = (Kind.KILLED, Kind.INJURED)
_FEW = 6
"""Beyond so many figures in a sentence the ways to add them up are too many to mean anything."""


def compare_sums(
    claims: list[Statement], told: list[Statement], seen: Account, knowledge: Knowledge
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
    seen: Account,
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
