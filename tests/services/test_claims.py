"""Claims: what is taken from a text, corrected, judged, verified, and sent back to review."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.errors import RuleError
from annotator.domain.model import (
    ArticleId,
    ClaimId,
    Figure,
    Grade,
    Kind,
    Seen,
    Status,
    Verdict,
)
from annotator.domain.review import Blocker
from annotator.domain.text import Span
from annotator.library import Library


@pytest.fixture
def article(add) -> ArticleId:
    return add()


@pytest.fixture
def claim(library: Library, article: ArticleId, at) -> ClaimId:
    return library.claims.accept(article, at(article, "خمسة من أفراد"))


def _verified(library: Library, claim: ClaimId) -> ClaimId:
    article = library.claims.get(claim).article_id
    link = library.citations.link(claim, library.citations.of(article)[0].id)
    library.citations.attach_data(link, "page.txt", b"five were killed")
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    library.claims.set_status(claim, Status.VERIFIED)
    return claim


def test_an_accepted_suggestion_brings_its_figure_and_its_sentence(library: Library, claim):
    taken = library.claims.get(claim)
    assert taken.figure is not None
    assert (taken.figure.kind, taken.figure.low, taken.figure.high) == (Kind.KILLED, 5, 5)
    assert taken.figure.party == "sdf"
    assert taken.text.startswith("في 3 أيار 2021")
    assert taken.status is Status.DRAFT


def test_a_suggestion_accepted_twice_is_one_claim(library: Library, article, claim, at):
    assert library.claims.accept(article, at(article, "خمسة من أفراد")) == claim
    assert len(library.claims.all()) == 1


def test_a_dismissed_suggestion_that_is_accepted_is_dismissed_no_longer(
    library: Library, article, at
):
    span = at(article, "خمسة من أفراد")
    library.claims.dismiss(article, span)
    library.claims.accept(article, span)
    assert library.claims.dismissed(article) == []
    library.undo()
    assert library.claims.dismissed(article) == [span]
    assert library.claims.all() == []


def test_a_selection_with_one_figure_inside_takes_it(library: Library, article, at):
    span = at(article, "ثمانية مدنيين")
    claim = library.claims.add(article, Span(span.start - 5, span.end + 6))
    figure = library.claims.get(claim).figure
    assert figure is not None
    assert figure.low == 8
    assert library.claims.get(claim).figure_anchor.span == span


def test_a_selection_with_several_figures_chooses_none(library: Library, article, at):
    first, second = at(article, "خمسة من أفراد"), at(article, "تسعة آخرون")
    claim = library.claims.add(article, Span(first.start, second.end))
    assert library.claims.get(claim).figure is None


def test_white_space_around_a_selection_is_not_quoted(library: Library, article):
    at = library.articles.text(article).index("\n\nفي 3")
    claim = library.claims.add(article, Span(at, at + 6))
    assert library.claims.get(claim).anchor.quote == "في 3"


def test_an_empty_selection_makes_no_claim(library: Library, article):
    with pytest.raises(RuleError) as refused:
        library.claims.add(article, Span(3, 3))
    assert refused.value.code == "rule.empty_selection"
    assert library.claims.all() == []


def test_words_without_any_number_can_be_a_claim(library: Library, article):
    at = library.articles.text(article).index("وأعلنت البلدية")
    claim = library.claims.add(article, Span(at, at + 14))
    assert library.claims.get(claim).figure is None
    assert library.claims.get(claim).anchor.quote == "وأعلنت البلدية"


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        (Figure(Kind.KILLED, -1, 3), "rule.negative_count"),
        (Figure(Kind.KILLED, 9, 3), "rule.reversed_interval"),
        (
            Figure(Kind.KILLED, 3, 3, date_from="2021-05-04", date_to="2021-05-03"),
            "rule.reversed_dates",
        ),
    ],
)
def test_an_impossible_figure_is_refused(library: Library, claim, figure, code):
    with pytest.raises(RuleError) as refused:
        library.claims.set_figure(claim, figure)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        (Figure(Kind.KILLED, -1, 3), "rule.negative_count"),
        (Figure(Kind.KILLED, 9, 3), "rule.reversed_interval"),
    ],
)
def test_an_impossible_figure_is_refused_on_a_new_claim_and_on_a_link(
    library: Library, article, claim, figure, code
):
    with pytest.raises(RuleError) as refused:
        library.claims.add(article, Span(0, 6), figure=figure)
    assert refused.value.code == code
    link = library.citations.link(claim, library.citations.of(article)[0].id)
    with pytest.raises(RuleError) as refused:
        library.citations.set_stated(link, figure)
    assert refused.value.code == code


def test_a_count_that_a_reviewer_chose_cannot_be_negative(library: Library, claim):
    with pytest.raises(RuleError) as refused:
        library.claims.set_best(claim, -5)
    assert refused.value.code == "rule.negative_count"


def test_verifying_says_first_what_is_missing(library: Library, claim):
    assert library.claims.blockers(claim) == (Blocker.NO_VERDICT, Blocker.NOT_SEEN)
    with pytest.raises(RuleError) as refused:
        library.claims.set_status(claim, Status.VERIFIED)
    assert refused.value.code == "rule.verify_verdict"
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    with pytest.raises(RuleError) as refused:
        library.claims.set_status(claim, Status.VERIFIED)
    assert refused.value.code == "rule.verify_unseen"


def test_nobody_verifies_without_a_name(library: Library, claim):
    library.reviewer = "  "
    assert Blocker.NO_REVIEWER in library.claims.blockers(claim)


def test_title_only_suffices_where_the_project_allows_it(library: Library, claim, article):
    link = library.citations.link(claim, library.citations.of(article)[0].id)
    assert library.citations.links(claim)[0].seen is Seen.TITLE_ONLY
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    assert library.claims.blockers(claim) == (Blocker.NOT_SEEN,)
    library.claims.allow_title_only(True)
    assert library.claims.blockers(claim) == ()
    library.undo()
    assert library.claims.blockers(claim) == (Blocker.NOT_SEEN,)
    assert link


def test_a_verified_claim_names_its_reviewer_and_time(library: Library, claim):
    _verified(library, claim)
    verified = library.claims.get(claim)
    assert verified.status is Status.VERIFIED
    assert verified.reviewer == "Lina"
    assert verified.verified_at is not None


def _change_figure(library: Library, claim: ClaimId) -> None:
    figure = library.claims.get(claim).figure
    assert figure is not None
    library.claims.set_figure(claim, replace(figure, low=6, high=6))


def _move(library: Library, claim: ClaimId) -> None:
    span = library.claims.get(claim).anchor.span
    library.claims.move(claim, Span(span.start, span.end + 3))


def _judge_otherwise(library: Library, claim: ClaimId) -> None:
    library.claims.set_verdict(claim, Verdict.REFUTED)


def _disagree(library: Library, claim: ClaimId) -> None:
    library.reviewer = "Omar"
    library.claims.set_verdict(claim, Verdict.REFUTED)


def _unlink(library: Library, claim: ClaimId) -> None:
    library.citations.unlink(library.citations.links(claim)[0].id)


def _attach_more(library: Library, claim: ClaimId) -> None:
    link = library.citations.links(claim)[0].id
    library.citations.attach_data(link, "other.txt", b"six were killed")


def _other_event(library: Library, claim: ClaimId) -> None:
    library.claims.set_event(claim, "Ambush")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_change_figure, "figure_changed"),
        (_move, "anchor_changed"),
        (_judge_otherwise, "verdict_changed"),
        (_disagree, "verdict_changed"),
        (_unlink, "links_changed"),
        (_attach_more, "capture_changed"),
        (_other_event, "figure_changed"),
    ],
)
def test_any_change_to_a_verified_claim_returns_it_to_review_and_says_why(
    library: Library, claim, change, reason
):
    _verified(library, claim)
    change(library, claim)
    changed = library.claims.get(claim)
    assert changed.status is Status.READY
    assert changed.status_reason == reason
    assert changed.verified_at is None
    library.undo()
    assert library.claims.get(claim).status is Status.VERIFIED


def test_notes_and_wording_leave_a_claim_verified(library: Library, claim):
    _verified(library, claim)
    library.claims.edit(claim, notes="asked again", text="Five were killed.")
    assert library.claims.get(claim).status is Status.VERIFIED


def test_setting_a_verified_claim_to_the_verdict_it_has_changes_nothing(library: Library, claim):
    _verified(library, claim)
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    assert library.claims.get(claim).status is Status.VERIFIED


def test_reviewers_who_disagree_leave_no_verdict_until_someone_decides(library: Library, claim):
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    library.reviewer = "Omar"
    library.claims.set_verdict(claim, Verdict.REFUTED)
    assert library.claims.get(claim).verdict is Verdict.NONE
    assert [(who, what) for who, what, _ in library.claims.assessments(claim)] == [
        ("Lina", Verdict.SUPPORTED),
        ("Omar", Verdict.REFUTED),
    ]
    library.claims.decide_verdict(claim, Verdict.REFUTED)
    assert library.claims.get(claim).verdict is Verdict.REFUTED


def test_an_open_conflict_blocks_verified_but_not_the_verdict_conflicting(
    library: Library, article, at
):
    claim = library.claims.accept(article, at(article, "ثلاثة جنود"))
    link = library.citations.link(claim, library.citations.of(article)[1].id)
    library.citations.edit_link(link, seen=Seen.OPENED)
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    assert library.claims.blockers(claim) == (Blocker.OPEN_CONFLICT,)
    library.claims.set_verdict(claim, Verdict.CONFLICTING)
    assert library.claims.blockers(claim) == ()


def test_a_suggestion_is_dismissed_once(library: Library, article, at):
    library.claims.dismiss(article, at(article, "ثلاثة جنود"))
    acts = len(library.history())
    library.claims.dismiss(article, at(article, "ثلاثة جنود"))
    assert len(library.history()) == acts
    assert library.claims.dismissed(article) == [at(article, "ثلاثة جنود")]


def test_removing_a_claim_can_be_undone(library: Library, claim):
    before = library.claims.get(claim)
    library.claims.remove(claim)
    assert library.claims.all() == []
    library.undo()
    assert library.claims.get(claim) == before


def test_one_monitor_behind_many_references_is_one_origin(library: Library, claim, article):
    for number in (0, 2):
        library.citations.link(claim, library.citations.of(article)[number].id)
    library.citations.edit(library.citations.of(article)[2].id, origin="SOHR")
    assert library.claims.origins(claim).count == 1
    assert library.claims.grade(claim) is Grade.WEAK


def test_a_ticked_grade_goes_before_the_computed_one(library: Library, claim):
    library.claims.tick_grade(claim, Grade.CONFIRMED)
    assert library.claims.grade(claim) is Grade.CONFIRMED
    with pytest.raises(ValueError, match="computed"):
        library.claims.tick_grade(claim, Grade.FAIR)
