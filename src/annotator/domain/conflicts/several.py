"""A sentence with several references: numbers that only add up, update or match together."""

from __future__ import annotations

from collections import defaultdict

from annotator.domain.conflicts.account import Account, read_inside
from annotator.domain.conflicts.findings import conflict
from annotator.domain.conflicts.intervals import Interval, counted, total
from annotator.domain.conflicts.scope import COMPATIBLE, Knowledge, Tie, days, firm
from annotator.domain.model import Conflict, ConflictType, RelationType, Statement


def weigh_documents(
    claims: list[Statement],
    pairs: list[tuple[list[Statement], list[Statement]]],
    seen: Account,
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
                _forget_parts(claim, added, seen)
                seen.relate(RelationType.UPDATES, [claim], added)
                if all(
                    knowledge.victims(claim.figure, one.figure) not in COMPATIBLE for one in added
                ):
                    seen.conflicts.append(_party(claim, added, knowledge))
                continue
        for type_, _, one in clashes:
            if agreed and type_ is ConflictType.PARTY and not read_inside(one):
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
    seen: Account,
    knowledge: Knowledge,
) -> list[Statement]:
    """Return the figures of several documents that only together make the claim's number."""
    pool: dict[str | None, Statement] = {}
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
            pool.setdefault(best.citation, best)
    if len(pool) < 2:
        return []
    parts = [knowledge.addend(one.figure) for one in pool.values()]
    # Each must stay below the claim: two documents that give the whole do not add up to it.
    if any(part.high is None or part.high >= mine.low for part in parts):
        return []
    return list(pool.values()) if total(parts).meets(mine) else []


def _forget_parts(claim: Statement, added: list[Statement], seen: Account) -> None:
    """Drop the ties of each document alone, now that they are told as one."""
    keys = {one.key for one in added} | {claim.key}
    seen.relations = [
        one
        for one in seen.relations
        if one.type is not RelationType.PART_OF or not keys.issuperset(one.a.keys + one.b.keys)
    ]


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
