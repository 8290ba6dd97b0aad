"""Finds every conflict and relation: who is compared with whom, and what becomes of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from annotator.domain.conflicts.citations import against_own_citations
from annotator.domain.conflicts.events import same_event
from annotator.domain.conflicts.findings import ordered_conflicts, ordered_relations, with_cases
from annotator.domain.conflicts.overlaps import decided_alone
from annotator.domain.conflicts.scope import Knowledge
from annotator.domain.conflicts.telling import tellings
from annotator.domain.conflicts.totals import parts_and_wholes, totals_and_incidents
from annotator.domain.model import (
    Conflict,
    ConflictType,
    Findings,
    Relation,
    RelationType,
    Statement,
)


def compare_all(statements: Sequence[Statement], knowledge: Knowledge) -> Findings:
    """Compare statements with what is known of parties and places; ``find_conflicts`` says how."""
    statements = decided_alone(statements)
    by_key = {one.key: one for one in statements}
    conflicts, relations = against_own_citations(statements, knowledge)
    links: list[tuple[str, ...]] = []
    in_doubt = _parties_in_doubt(conflicts, by_key)
    articles: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        if one.citation is None:
            articles[one.article].append(one)
    for name, article in sorted(articles.items()):
        told = tellings(article, knowledge)
        totals = totals_and_incidents(article, told.same, in_doubt.get(name, ()), knowledge)
        conflicts += [*told.conflicts, *parts_and_wholes(article, knowledge), *totals.conflicts]
        relations += [*told.relations, *totals.relations]
        links += totals.links
    shared = same_event(statements, knowledge)
    conflicts += shared.conflicts
    relations += shared.relations
    ordered = ordered_conflicts(conflicts, by_key)
    return Findings(
        with_cases(ordered, by_key, links), ordered_relations(_harmless(relations, ordered), by_key)
    )


def _parties_in_doubt(
    conflicts: Sequence[Conflict], by_key: dict[str, Statement]
) -> dict[str, list[tuple[Statement, Statement]]]:
    """Return, by article, claims whose own citation names victims of another organisation."""
    found: dict[str, list[tuple[Statement, Statement]]] = defaultdict(list)
    for one in conflicts:
        if one.type is ConflictType.PARTY and one.own_citation and one.severity > 1:
            claim, told = by_key[one.a.keys[0]], by_key[one.b.keys[0]]
            found[claim.article].append((claim, told))
    return found


def _harmless(relations: Sequence[Relation], conflicts: Sequence[Conflict]) -> list[Relation]:
    """Leave out relations between two sides that conflict, but for an update of their number."""
    at_odds = {frozenset((one.a, one.b)) for one in conflicts}
    return [
        one
        for one in relations
        if one.type is RelationType.UPDATES or frozenset((one.a, one.b)) not in at_odds
    ]
