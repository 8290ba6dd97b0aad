"""What verifies a claim, and how independent its backing is."""

from dataclasses import replace

import pytest

from annotator.domain.model import (
    ArticleId,
    Citation,
    CitationId,
    Claim,
    ClaimId,
    Conflict,
    ConflictType,
    Grade,
    Link,
    LinkId,
    Seen,
    Side,
    Source,
    SourceId,
    Stance,
    Status,
    Verdict,
)
from annotator.domain.review import Backing, Blocker, blockers, grade_of, origins_of
from annotator.domain.text import Anchor, Span

CLAIM = Claim(
    id=ClaimId(1),
    uid="c1",
    article_id=ArticleId(1),
    version=1,
    anchor=Anchor(Span(0, 4), "quot"),
    text="quote",
    figure=None,
    figure_anchor=None,
    event_id=None,
    verdict=Verdict.SUPPORTED,
    grade_tick=Grade.NONE,
    status=Status.READY,
    status_reason="",
    best=None,
    reviewer="",
    verified_at=None,
    notes="",
    created_at="2026-01-01T00:00:00Z",
)
OPENED = Link(LinkId(1), "l1", ClaimId(1), CitationId(1), Stance.SUPPORTS, Seen.OPENED)
TITLE = replace(OPENED, seen=Seen.TITLE_ONLY)


def conflict(
    severity: int, type_: ConflictType = ConflictType.VALUE, same: bool | None = None
) -> Conflict:
    return Conflict(type_, severity, Side(("a",)), Side(("b",)), "f", same_origin=same)


def backing(
    number: int,
    origin: str = "",
    source: Source | None = None,
    stance: Stance = Stance.SUPPORTS,
) -> Backing:
    citation = Citation(
        CitationId(number), f"u{number}", None, None, None, f"title {number}", origin=origin
    )
    link = replace(OPENED, id=LinkId(number), citation_id=CitationId(number), stance=stance)
    return Backing(link, citation, source)


def test_a_judged_claim_with_an_opened_citation_can_be_verified() -> None:
    assert blockers(CLAIM, [OPENED], [], reviewer="Rana") == ()


@pytest.mark.parametrize(
    ("claim", "links", "conflicts", "reviewer", "expected"),
    [
        (replace(CLAIM, verdict=Verdict.NONE), [OPENED], [], "Rana", Blocker.NO_VERDICT),
        (CLAIM, [OPENED], [], " ", Blocker.NO_REVIEWER),
        (CLAIM, [OPENED], [conflict(2)], "Rana", Blocker.OPEN_CONFLICT),
        (CLAIM, [TITLE], [], "Rana", Blocker.NOT_SEEN),
        (CLAIM, [], [], "Rana", Blocker.NOT_SEEN),
    ],
)
def test_each_missing_thing_blocks_verification(
    claim: Claim,
    links: list[Link],
    conflicts: list[Conflict],
    reviewer: str,
    expected: Blocker,
) -> None:
    assert blockers(claim, links, conflicts, reviewer=reviewer) == (expected,)


def test_a_mild_conflict_or_a_verdict_of_conflicting_blocks_nothing() -> None:
    assert blockers(CLAIM, [OPENED], [conflict(1)], reviewer="Rana") == ()
    judged = replace(CLAIM, verdict=Verdict.CONFLICTING)
    assert blockers(judged, [OPENED], [conflict(3)], reviewer="Rana") == ()


def test_a_project_may_let_titles_suffice() -> None:
    assert blockers(CLAIM, [TITLE], [], reviewer="Rana", title_only_suffices=True) == ()


def test_many_citations_of_one_monitor_are_one_origin() -> None:
    monitor = Source(SourceId(1), "s1", "SOHR", type="monitor")
    agency = Source(SourceId(2), "s2", "Reuters", type="agency")
    backings = [
        backing(1, source=monitor),
        backing(2, source=monitor),
        backing(3, origin="SOHR", source=agency),
        backing(4, source=agency),
    ]
    origins = origins_of(backings, [monitor, agency])
    assert (origins.names, origins.unknown) == (("SOHR",), 1)
    assert grade_of(CLAIM, origins, []) is Grade.WEAK


def test_an_owner_and_its_outlet_are_one_origin() -> None:
    owner = Source(SourceId(1), "s1", "Ministry", type="official")
    outlet = Source(SourceId(2), "s2", "State Agency", type="official", owner="Ministry")
    origins = origins_of([backing(1, source=owner), backing(2, source=outlet)], [owner, outlet])
    assert origins.names == ("Ministry",)


def test_owners_that_own_each_other_do_not_hang() -> None:
    one = Source(SourceId(1), "s1", "One", type="official", owner="Two")
    two = Source(SourceId(2), "s2", "Two", type="official", owner="One")
    assert origins_of([backing(1, source=one)], [one, two]).count == 1


def test_a_disputing_citation_backs_nothing() -> None:
    origins = origins_of([backing(1, origin="SOHR", stance=Stance.DISPUTES)], [])
    assert origins.count == 0
    assert grade_of(CLAIM, origins, []) is Grade.NONE


def test_only_a_dispute_between_different_origins_is_contested() -> None:
    origins = origins_of([backing(1, origin="SOHR"), backing(2, origin="SANA")], [])
    assert grade_of(CLAIM, origins, []) is Grade.FAIR
    assert grade_of(CLAIM, origins, [conflict(3, same=True)]) is Grade.FAIR
    assert grade_of(CLAIM, origins, [conflict(2, same=False)]) is Grade.CONTESTED
    ticked = replace(CLAIM, grade_tick=Grade.CONFIRMED)
    assert grade_of(ticked, origins, [conflict(2, same=False)]) is Grade.CONFIRMED
