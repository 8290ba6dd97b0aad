"""Finds every conflict and relation: who is compared with whom, and what becomes of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from annotator.domain.conflicts.citations import against_own_citations
from annotator.domain.conflicts.events import same_event
from annotator.domain.conflicts.findings import ordered_conflicts, ordered_relations, with_cases
from annotator.domain.conflicts.overlaps import decided_alone
from annotator.domain.conflicts.parts import without_circles
from annotator.domain.conflicts.scope import Knowledge
from annotator.domain.conflicts.settled import (
    Chosen,
    Decided,
    as_read,
    clears_doubt,
    nothing_decided,
    parts_events,
)
from annotator.domain.conflicts.telling import Tellings, tellings
from annotator.domain.conflicts.totals import Totals, parts_and_wholes, totals_and_incidents
from annotator.domain.model import (
    Conflict,
    ConflictType,
    Findings,
    Relation,
    RelationType,
    Statement,
    Tally,
)

_Doubt = tuple[Conflict, Statement, Statement]
"""A claim and the figure of its own citation that names other victims, with their conflict."""


def compare_all(
    statements: Sequence[Statement], knowledge: Knowledge, decided: Decided = nothing_decided
) -> Findings:
    """Compare statements with what is known of parties and places; ``find_conflicts`` says how."""
    statements = without_circles(decided_alone(statements))
    by_key = {one.key: one for one in statements}
    conflicts, relations = against_own_citations(statements, knowledge)
    links: list[tuple[str, ...]] = []
    own: dict[str, list[Conflict]] = defaultdict(list)
    for clash in conflicts:
        own[by_key[clash.a.keys[0]].article].append(clash)
    in_doubt = _parties_in_doubt(conflicts, by_key, decided)
    tallies: list[Tally] = []
    made: dict[str, Statement] = {}
    articles: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        if one.citation is None:
            articles[one.article].append(one)
    for name, article in sorted(articles.items()):
        told = tellings(article, knowledge)
        chosen = Chosen(article, decided)
        chosen.apply([*own[name], *told.conflicts], by_key)
        totals = _hold_totals(chosen, told, in_doubt.get(name, []), by_key, knowledge)
        conflicts += [*told.conflicts, *totals.conflicts]
        relations += [*told.relations, *totals.relations]
        links += [*totals.links, *chosen.joined()]
        tallies += totals.tallies
        made |= chosen.made
    by_key |= made
    shared = same_event(statements, knowledge)
    conflicts += shared.conflicts
    relations += shared.relations
    ordered = ordered_conflicts(conflicts, by_key)
    return Findings(
        with_cases(ordered, by_key, links),
        ordered_relations(_harmless(relations, ordered), by_key),
        tuple(tallies),
        tuple(made.values()),
    )


def _hold_totals(
    chosen: Chosen,
    told: Tellings,
    in_doubt: Sequence[_Doubt],
    by_key: Mapping[str, Statement],
    knowledge: Knowledge,
) -> Totals:
    """Hold an article's totals against what counts into them, as far as decisions let it count.

    A decision about one total may change another: a line of a note is part of the box's number.
    So it is done again until no decision changes a reading; what was settled stays in view.
    """
    settled: list[Conflict] = []
    same = _one_event_each(told, chosen.decided)
    while True:
        current = {as_read(one.key): one.key for one in chosen.statements}
        found = totals_and_incidents(
            chosen.statements,
            {current.get(key, key): current.get(other, other) for key, other in same.items()},
            [(claim, other) for _, claim, other in in_doubt],
            knowledge,
        )
        found.conflicts += parts_and_wholes(chosen.statements, knowledge)
        if not chosen.apply(found.conflicts, {**by_key, **chosen.made}):
            break
        settled += [one for one in found.conflicts if one.fingerprint in chosen.applied]
    doubts = {other.key: conflict.fingerprint for conflict, _, other in in_doubt}
    follows = {**doubts, **chosen.follows}
    # Where parts exceed their total once one is settled, incidents that do so say it again.
    parted = {
        one.a
        for one in found.conflicts
        if one.type is ConflictType.SUM and not chosen.follows.keys().isdisjoint(one.b.keys)
    }
    again = [one for one in found.conflicts if one.type is ConflictType.ENUM and one.a in parted]
    found.links += [(*one.a.keys, *one.b.keys) for one in again]
    found.conflicts = [
        replace(one, follows=_first_of(one, follows)) for one in found.conflicts if one not in again
    ] + settled
    return found


def _one_event_each(told: Tellings, decided: Decided) -> dict[str, str]:
    """Return which figure tells which again, without pairs that a reviewer called two events."""
    parted = {
        frozenset((*one.a.keys, *one.b.keys))
        for one in told.conflicts
        if parts_events(decided(one.fingerprint))
    }
    return {
        key: other for key, other in told.same.items() if not any({key, other} <= p for p in parted)
    }


def _first_of(conflict: Conflict, follows: Mapping[str, str]) -> str:
    keys = (*conflict.a.keys, *conflict.b.keys)
    return next((follows[key] for key in keys if key in follows), "")


def _parties_in_doubt(
    conflicts: Sequence[Conflict], by_key: Mapping[str, Statement], decided: Decided
) -> dict[str, list[_Doubt]]:
    """Return, by article, claims whose own citation names victims of another organisation."""
    found: dict[str, list[_Doubt]] = defaultdict(list)
    for one in conflicts:
        if one.type is ConflictType.PARTY and one.own_citation and one.severity > 1:
            if clears_doubt(decided(one.fingerprint)):
                continue
            claim, told = by_key[one.a.keys[0]], by_key[one.b.keys[0]]
            found[claim.article].append((one, claim, told))
    return found


def _harmless(relations: Sequence[Relation], conflicts: Sequence[Conflict]) -> list[Relation]:
    """Leave out relations between two sides that conflict, but for an update of their number."""
    at_odds = {frozenset((one.a, one.b)) for one in conflicts}
    return [
        one
        for one in relations
        if one.type is RelationType.UPDATES or frozenset((one.a, one.b)) not in at_odds
    ]
