"""A claim against its own citations: the pairs that are flagged at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from annotator.domain.conflicts.account import Account, read_inside
from annotator.domain.conflicts.findings import conflict, in_text_order
from annotator.domain.conflicts.intervals import comparable, counted, total
from annotator.domain.conflicts.origins import different_origins
from annotator.domain.conflicts.scope import (
    COMPATIBLE,
    Knowledge,
    Tie,
    dates_disjoint,
    denies,
    event_days,
    firm,
    is_date,
    last_day,
    part_and_whole,
    same_fate,
    tie,
)
from annotator.domain.conflicts.several import weigh_documents
from annotator.domain.conflicts.together import compare_sums
from annotator.domain.model import (
    Conflict,
    ConflictType,
    DatePrecision,
    Mode,
    Relation,
    RelationType,
    Statement,
)

_MOST = 100
"""Figures of one sentence, and of one document, that are held against each other: a table that
was read as a sentence is cut short."""


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
        seen = Account()
        pairs: list[tuple[list[Statement], list[Statement]]] = []
        for name in documents:
            told = cited.get((claims[0].article, name)) or cited.get(("", name), [])
            owners = [claim for claim in claims if name in claim.own]
            pairs += _tellings(owners, told)
        for owners, told in pairs:
            _agreements(owners, told, seen, knowledge)
        for owners, told in pairs:
            compare_sums(owners, told, seen, knowledge)
        for owners, told in pairs:
            _clashes(owners, told, seen, knowledge)
        weigh_documents(claims, pairs, seen, knowledge)
        _settle(seen)
        conflicts += seen.conflicts
        relations += seen.relations
    return conflicts, relations


def _tellings(
    claims: list[Statement], told: list[Statement]
) -> list[tuple[list[Statement], list[Statement]]]:
    """Pair claims with what one document tells them: its title, and what was read in it.

    A reviewer's reading inside the document is compared for itself: a title that agrees must
    not hide a text that does not.
    """
    titles = [one for one in told if not read_inside(one)]
    pairs = [(claims[:_MOST], titles[:_MOST])] if titles else []
    read: dict[str, list[Statement]] = defaultdict(list)
    for one in told:
        if read_inside(one):
            read[one.stated_for].append(one)
    for claim, figures in read.items():
        owners = [one for one in claims if claim in ("", one.key)]
        if owners:
            pairs.append((owners[:_MOST], figures[:_MOST]))
    return pairs


def _agreements(
    claims: list[Statement], told: list[Statement], seen: Account, knowledge: Knowledge
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
    if _another_day(claim, one):
        found.append(conflict(ConflictType.DATE, [claim], [one], own_citation=True))
    if different_origins(a.origin, b.origin):
        found.append(conflict(ConflictType.SOURCE, [claim], [one], own_citation=True))
    return found


def _another_day(claim: Statement, one: Statement) -> bool:
    """Say whether the document puts it on another day, or came out before the claim's day.

    A report may follow its event by days, so its own day only speaks against a claim of later
    ones; a day is left for time zones. Who died of wounds died later than the others.
    """
    if Mode.OF_WOUNDS in (claim.figure.mode, one.figure.mode):
        return False
    of_claim = event_days(claim.figure)
    if of_claim is None or claim.figure.date_precision is DatePrecision.RANGE:
        return False
    if one.figure.date_precision is DatePrecision.DAY and dates_disjoint(claim.figure, one.figure):
        return True
    published = one.document_date
    if published is None or not is_date(published):
        return False
    return _next_day(last_day(published)) < of_claim[0]


def _next_day(day: str) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):  # the 31st that serves every month, or the end of time
        return day


def _clashes(
    claims: list[Statement], told: list[Statement], seen: Account, knowledge: Knowledge
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
            if same_fate(claim.figure, one.figure)
            and one.key not in seen.explained
            and (
                denies(claim.figure, one.figure, knowledge)
                or (one.figure.bounded and comparable(claim.figure, one.figure))
            )
            and not knowledge.places_disjoint(claim.figure, one.figure)
        ]
        denials = [one for one in rivals if denies(claim.figure, one.figure, knowledge)]
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
    seen: Account,
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
    claim: Statement, told: list[Statement], seen: Account, knowledge: Knowledge
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


def _settle(seen: Account) -> None:
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
        same_fate(a, b)
        and firm(a)
        and firm(b)
        and a.sub_group == b.sub_group
        and knowledge.victims(a, b) in COMPATIBLE
        and not knowledge.places_disjoint(a, b)
    )
