"""Totals and parts as claims: remembered when accepted, inherited from, re-checked, refused."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from annotator.domain.errors import RuleError
from annotator.domain.model import (
    ArticleId,
    ClaimId,
    ConflictType,
    Grade,
    ResolutionCode,
    Seen,
    Stance,
    Status,
    Verdict,
)
from annotator.library import Library
from annotator.wording import words

from .test_settling import BOX


@pytest.fixture
def article(add) -> ArticleId:
    return add(BOX, "valley.txt")


@pytest.fixture
def claims(library: Library, article: ArticleId) -> dict[str, ClaimId]:
    """All of the army's column accepted: the nine, both lines of its note, both incidents."""
    text = library.articles.text(article)
    made: dict[str, ClaimId] = {}
    for name, quote, from_ in (
        ("box", "9 قتلى", 0),
        ("first line", "3 في 2", 0),
        ("second line", "6 في 10", 0),
        ("three", "ثلاثة جنود", 0),
        ("six", "ستة جنود", 0),
    ):
        at = text.index(quote, from_)
        span = next(
            r.span for r in library.articles.analysis(article).readings if r.span.start == at
        )
        made[name] = library.claims.accept(article, span)
    return made


def _agree(library: Library) -> None:
    """Settle whose dead the six were, so that nothing blocks the part."""
    (flag,) = [f for f in library.conflicts.all() if f.conflict.type is ConflictType.PARTY]
    library.conflicts.resolve(
        flag.conflict.fingerprint, ResolutionCode.ACCEPT_A, note="the report names soldiers"
    )


def _cite(
    library: Library, claim: ClaimId, title: str, origin: str, seen: Seen = Seen.OPENED
) -> None:
    citation = library.citations.add(title, origin=origin)
    library.citations.link(claim, citation, stance=Stance.SUPPORTS, seen=seen)


def test_a_total_knows_its_parts_and_each_part_its_total(library: Library, claims):
    assert library.claims.parts(claims["box"]) == [claims["first line"], claims["second line"]]
    assert library.claims.whole(claims["first line"]) == claims["box"]
    assert library.claims.parts(claims["first line"]) == [claims["three"]]
    assert library.claims.parts(claims["three"]) == []
    assert library.claims.whole(claims["box"]) is None


def test_the_tie_persists_whichever_is_accepted_first(library: Library, article, add):
    readings = library.articles.analysis(article).readings
    part = next(r for r in readings if r.subset_of is not None)
    assert part.subset_of is not None
    line = library.claims.accept(article, part.span)
    assert library.claims.whole(line) is None
    total = library.claims.accept(article, readings[part.subset_of].span)
    assert library.claims.whole(line) == total
    library.undo()
    assert library.claims.whole(line) is None


def test_a_total_lists_the_links_of_its_parts(library: Library, claims):
    _cite(library, claims["three"], "the ambush", "SOHR")
    _cite(library, claims["six"], "the shelling", "SOHR")
    inherited = library.claims.inherited_links(claims["box"])
    assert [(one.part, one.backing.citation.title) for one in inherited] == [
        (claims["three"], "the ambush"),
        (claims["six"], "the shelling"),
    ]
    assert library.claims.backings(claims["box"]) == []


def test_they_count_only_when_every_part_is_linked(library: Library, claims):
    _agree(library)
    _cite(library, claims["three"], "the ambush", "SOHR")
    assert library.claims.grade(claims["first line"]) is Grade.WEAK
    assert library.claims.origins(claims["box"]).count == 0
    _cite(library, claims["six"], "the shelling", "SOHR")
    assert library.claims.origins(claims["box"]).names == ("SOHR",)
    assert library.claims.grade(claims["box"]) is Grade.WEAK


def test_a_disputing_link_of_a_part_is_no_backing_of_the_total(library: Library, claims):
    _cite(library, claims["three"], "the ambush", "SOHR")
    citation = library.citations.add("another", origin="SOHR")
    library.citations.link(claims["six"], citation, stance=Stance.DISPUTES, seen=Seen.OPENED)
    assert library.claims.origins(claims["box"]).count == 0


def test_parts_that_do_not_make_the_total_up_leave_it_unbacked(library: Library, claims):
    _cite(library, claims["three"], "the ambush", "SOHR")
    _cite(library, claims["six"], "the shelling", "SOHR")
    figure = library.claims.get(claims["box"]).figure
    assert figure is not None
    library.claims.set_figure(claims["box"], replace(figure, low=11, high=11))
    assert library.claims.origins(claims["box"]).count == 0
    assert len(library.claims.inherited_links(claims["box"])) == 2


def test_a_total_is_verified_through_its_parts_and_goes_back_when_one_loses_its_link(
    library: Library, claims
):
    _agree(library)
    for name in ("three", "six"):
        _cite(library, claims[name], name, "SOHR")
    for flag in library.conflicts.touching(claims["box"], open_=True):
        pytest.fail(f"unexpected {flag.conflict.type}")
    library.claims.set_verdict(claims["box"], Verdict.SUPPORTED)
    library.claims.set_status(claims["box"], Status.VERIFIED)
    (backing,) = library.claims.backings(claims["six"])
    library.citations.unlink(backing.link.id)
    total = library.claims.get(claims["box"])
    assert (total.status, total.status_reason) == (Status.READY, "part_changed")
    said = words("en").status_reason(total.status_reason)
    assert said == "Back to review: a part that it rests on changed."


def test_a_part_in_an_open_conflict_backs_no_total_until_it_is_settled(library: Library, claims):
    for name in ("three", "six"):
        _cite(library, claims[name], name, "SOHR")
    assert library.claims.origins(claims["box"]).count == 0
    _agree(library)
    assert library.claims.origins(claims["box"]).count == 1
    library.claims.set_verdict(claims["box"], Verdict.SUPPORTED)
    library.claims.set_status(claims["box"], Status.VERIFIED)
    (flag,) = [f for f in library.conflicts.all() if f.conflict.type is ConflictType.PARTY]
    library.conflicts.reopen(flag.conflict.fingerprint, "another witness")
    assert library.claims.get(claims["box"]).status is Status.READY


def test_a_part_that_was_only_read_by_its_title_is_not_enough(library: Library, claims):
    _agree(library)
    _cite(library, claims["three"], "the ambush", "SOHR")
    _cite(library, claims["six"], "the shelling", "SOHR", Seen.TITLE_ONLY)
    assert library.claims.seen_through_parts(claims["box"]) is Seen.TITLE_ONLY
    library.claims.set_verdict(claims["box"], Verdict.SUPPORTED)
    with pytest.raises(RuleError):
        library.claims.set_status(claims["box"], Status.VERIFIED)


def test_removing_a_part_sends_a_total_verified_through_it_back(library: Library, claims):
    _agree(library)
    for name in ("three", "six"):
        _cite(library, claims[name], name, "SOHR")
    library.claims.set_verdict(claims["box"], Verdict.SUPPORTED)
    library.claims.set_status(claims["box"], Status.VERIFIED)
    library.claims.remove(claims["six"])
    assert library.claims.get(claims["box"]).status is Status.READY
    library.undo()
    assert library.claims.get(claims["box"]).status is Status.VERIFIED


def test_changing_a_part_rechecks_its_total(library: Library, claims):
    assert not [f for f in library.conflicts.all() if f.conflict.type is ConflictType.SUM]
    figure = library.claims.get(claims["first line"]).figure
    assert figure is not None
    library.claims.set_figure(claims["first line"], replace(figure, low=5, high=5))
    (flag,) = [f for f in library.conflicts.all() if f.conflict.type is ConflictType.SUM]
    assert claims["box"] in flag.claim_ids


def test_a_reviewer_ties_and_unties_a_part_by_hand(library: Library, claims, article, at):
    guards = library.claims.accept(article, at(article, "جنديان من الحرس"))
    library.claims.set_whole(guards, claims["box"])
    assert library.claims.whole(guards) == claims["box"]
    assert guards in library.claims.parts(claims["box"])
    assert library.conflicts.stale() == []
    library.claims.set_whole(guards, None)
    assert library.claims.whole(guards) is None
    library.claims.set_whole(claims["first line"], None)
    assert library.claims.parts(claims["box"]) == [claims["second line"]]
    library.undo()
    assert library.claims.whole(claims["first line"]) == claims["box"]


def test_a_part_that_would_contain_itself_is_refused(library: Library, claims):
    for whole in ("box", "first line"):
        with pytest.raises(RuleError) as refused:
            library.claims.set_whole(claims["box"], claims[whole])
        assert refused.value.code == "rule.part_of_itself"
        fault, step = words("en").error_sentence(refused.value)
        assert "part of itself" in fault
        assert step
    assert library.undo_label == "claim.accept"


def test_a_total_of_another_article_is_refused(library: Library, claims, add, at):
    other = add()
    stranger = library.claims.accept(other, at(other, "ثلاثة جنود"))
    with pytest.raises(RuleError) as refused:
        library.claims.set_whole(stranger, claims["box"])
    assert refused.value.code == "rule.other_article"


def test_the_export_counts_what_a_total_inherits(library: Library, claims, tmp_path):
    _agree(library)
    for name in ("three", "six"):
        _cite(library, claims[name], name, "SOHR")
    library.claims.set_verdict(claims["box"], Verdict.SUPPORTED)
    library.claims.set_status(claims["box"], Status.VERIFIED)
    exported = library.export(tmp_path / "out")
    with exported.files[0].path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = list(csv.DictReader(file))
    assert (row["independent_origins"], row["origins"], row["checked"]) == ("1", "SOHR", "opened")
    assert row["grade"] == "weak"
