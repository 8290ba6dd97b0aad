"""Conflicts of a project: derived at each change, settled with a note, declared, re-opened."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.errors import RuleError
from annotator.domain.model import (
    ArticleId,
    ConflictType,
    Figure,
    Kind,
    Locus,
    ResolutionCode,
    Seen,
    Status,
    Verdict,
)
from annotator.library import Library
from annotator.services.conflicts import Flag


@pytest.fixture
def article(add) -> ArticleId:
    return add()


def _party(library: Library) -> Flag:
    (flag,) = [f for f in library.conflicts.all() if f.conflict.type is ConflictType.PARTY]
    return flag


def test_a_claim_and_its_own_reference_are_compared_before_anyone_decides(
    library: Library, article
):
    flag = _party(library)
    assert flag.conflict.severity == 3
    assert flag.conflict.own_citation
    assert flag.open
    assert flag.blocking
    assert flag.claim_ids == frozenset()


def test_accepting_a_side_keeps_the_conflict_and_names_the_claim(library: Library, article, at):
    fingerprint = _party(library).conflict.fingerprint
    claim = library.claims.accept(article, at(article, "ثلاثة جنود"))
    assert _party(library).claim_ids == {claim}
    assert _party(library).conflict.fingerprint == fingerprint


def test_dismissing_a_side_takes_the_conflict_away_and_undo_brings_it_back(
    library: Library, article, at
):
    library.claims.dismiss(article, at(article, "ثلاثة جنود"))
    assert library.conflicts.all() == []
    library.undo()
    assert _party(library).open


def test_a_serious_conflict_is_not_settled_without_a_note(library: Library, article):
    with pytest.raises(RuleError) as refused:
        library.conflicts.resolve(_party(library).conflict.fingerprint, ResolutionCode.ACCEPT_B)
    assert refused.value.code == "rule.note_required"


def test_settling_records_who_when_and_both_figures_as_they_read(library: Library, article):
    library.conflicts.resolve(
        _party(library).conflict.fingerprint, ResolutionCode.ACCEPT_B, note="Read the page."
    )
    resolution = _party(library).resolution
    assert resolution is not None
    assert (resolution.reviewer, resolution.note) == ("Lina", "Read the page.")
    assert (resolution.chosen_low, resolution.chosen_high) == (3, 3)
    assert "ثلاثة جنود" in resolution.a_then
    assert "Three members" in resolution.b_then
    assert not _party(library).open


def test_settling_is_undone_and_redone(library: Library, article):
    library.conflicts.resolve(
        _party(library).conflict.fingerprint, ResolutionCode.WAIVED, note="Known."
    )
    library.undo()
    assert _party(library).open
    library.redo()
    assert not _party(library).open


def test_a_settled_conflict_reopens_when_a_side_changes(library: Library, article, at):
    claim = library.claims.accept(article, at(article, "ثلاثة جنود"))
    library.conflicts.resolve(
        _party(library).conflict.fingerprint, ResolutionCode.WAIVED, note="Known."
    )
    figure = library.claims.get(claim).figure
    library.claims.set_figure(claim, replace(figure, party="fourth division"))
    assert _party(library).open
    library.claims.set_figure(claim, figure)
    assert not _party(library).open


def test_an_edit_elsewhere_leaves_a_settled_conflict_settled(library: Library, article, at):
    library.conflicts.resolve(
        _party(library).conflict.fingerprint, ResolutionCode.WAIVED, note="Known."
    )
    claim = library.claims.accept(article, at(article, "خمسة من أفراد"))
    library.claims.set_figure(claim, Figure(Kind.KILLED, 4, 4, party="sdf"))
    assert not _party(library).open


def test_reopening_sends_a_verified_claim_back_to_review(library: Library, article, at):
    claim = library.claims.accept(article, at(article, "ثلاثة جنود"))
    link = library.citations.link(claim, library.citations.of(article)[1].id)
    library.citations.edit_link(link, seen=Seen.OPENED)
    fingerprint = _party(library).conflict.fingerprint
    library.conflicts.resolve(
        fingerprint, ResolutionCode.ERROR_IN_CITATION, note="Corrected since."
    )
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    library.claims.set_status(claim, Status.VERIFIED)
    library.conflicts.reopen(fingerprint, "The correction was withdrawn.")
    assert library.claims.get(claim).status is Status.READY
    assert library.claims.get(claim).status_reason == "conflict_opened"
    assert [one.code for one in library.conflicts.history(fingerprint)] == [
        ResolutionCode.ERROR_IN_CITATION,
        None,
    ]


def test_a_new_conflict_sends_a_verified_claim_back_to_review(library: Library, article, at):
    claim = library.claims.accept(article, at(article, "خمسة من أفراد"))
    link = library.citations.link(claim, library.citations.of(article)[0].id)
    library.citations.edit_link(link, seen=Seen.OPENED)
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    library.claims.set_status(claim, Status.VERIFIED)
    other = library.citations.add("Ambush: nine members of SDF killed", publisher="Reuters")
    library.citations.link(claim, other)
    assert library.claims.get(claim).status is Status.READY
    (flag,) = library.conflicts.touching(claim, open_=True)
    assert flag.conflict.type is ConflictType.VALUE
    assert flag.conflict.own_citation


def test_a_figure_stated_in_a_linked_page_is_compared(library: Library, article, at):
    claim = library.claims.accept(article, at(article, "ثمانية مدنيين"))
    link = library.citations.link(claim, library.citations.of(article)[2].id)
    assert library.conflicts.touching(claim) == []
    library.citations.set_stated(
        link, Figure(Kind.INJURED, 12, 12, party="civilian", locus=Locus.CITED_QUOTE)
    )
    (flag,) = library.conflicts.touching(claim)
    assert (flag.conflict.type, flag.conflict.severity) == (ConflictType.VALUE, 3)
    library.citations.unlink(link)
    assert library.conflicts.touching(claim) == []


def test_an_article_never_counts_as_a_source_for_itself(library: Library, add, at):
    article = add(
        "مقتل أربعين مدنياً في القصف\n\n"
        "وقال المرصد السوري لحقوق الإنسان إن ثمانية مدنيين قُتلوا في السوق صباح اليوم في القصف.\n",
        "self.txt",
    )
    claim = library.claims.accept(article, at(article, "ثمانية مدنيين"))
    before = {flag.conflict.fingerprint for flag in library.conflicts.all()}
    library.citations.link_offer(claim, library.citations.offers(claim)[-1])
    assert {flag.conflict.fingerprint for flag in library.conflicts.all()} == before
    assert not any(flag.conflict.own_citation for flag in library.conflicts.touching(claim))


def test_a_reviewer_declares_a_conflict_without_numbers(library: Library, article, at):
    a = library.claims.accept(article, at(article, "خمسة من أفراد"))
    b = library.claims.accept(article, at(article, "ثمانية مدنيين"))
    fingerprint = library.conflicts.declare(a, b_claim=b, reason="Not the same day.", severity=2)
    flag = library.conflicts.get(fingerprint)
    assert flag.conflict.declared
    assert flag.claim_ids == {a, b}
    assert flag.blocking
    library.conflicts.resolve(fingerprint, ResolutionCode.DIFFERENT_EVENTS, note="Two days.")
    assert not library.conflicts.get(fingerprint).open
    library.claims.remove(b)
    with pytest.raises(RuleError):
        library.conflicts.get(fingerprint)
    library.undo()
    assert not library.conflicts.get(fingerprint).open


def test_a_declared_conflict_needs_two_sides_and_a_reason(library: Library, article, at):
    a = library.claims.accept(article, at(article, "خمسة من أفراد"))
    b = library.claims.accept(article, at(article, "ثمانية مدنيين"))
    for other, reason, code in (
        (a, "x", "rule.two_sides"),
        (None, "x", "rule.two_sides"),
        (b, "  ", "rule.note_required"),
    ):
        with pytest.raises(RuleError) as refused:
            library.conflicts.declare(a, b_claim=other, reason=reason)
        assert refused.value.code == code


def test_the_cache_equals_a_full_pass_after_every_kind_of_act(library: Library, article, at):
    claim = library.claims.accept(article, at(article, "ثلاثة جنود"))
    link = library.citations.link(claim, library.citations.of(article)[1].id)
    library.citations.set_stated(link, Figure(Kind.KILLED, 4, 4))
    library.citations.edit(library.citations.of(article)[1].id, title="Landmine: four killed")
    library.citations.edit_link(link, quote="four")
    library.claims.set_event(claim, "Landmine")
    library.articles.edit(article, date="2021-05-05")
    library.claims.dismiss(article, at(article, "خمسة من أفراد"))
    assert library.conflicts.stale() == []
    while library.undo():
        assert library.conflicts.stale() == []


def test_a_conflict_that_no_longer_reads_so_is_gone(library: Library, article, at):
    fingerprint = _party(library).conflict.fingerprint
    library.claims.dismiss(article, at(article, "ثلاثة جنود"))
    with pytest.raises(RuleError) as gone:
        library.conflicts.resolve(fingerprint, ResolutionCode.WAIVED, note="x")
    assert gone.value.code == "rule.gone"


def test_editing_a_citation_of_another_article_is_seen_where_it_is_linked(
    library: Library, article, add, at
):
    other = add("قُتل خمسة من أفراد قوات سوريا الديمقراطية في الكمين.", "other.txt")
    claim = library.claims.accept(other, at(other, "خمسة من أفراد"))
    cited = library.citations.of(article)[0].id
    library.citations.link(claim, cited)
    assert library.conflicts.touching(claim) == []
    library.citations.edit(cited, title="Ambush: nine members of SDF killed")
    (flag,) = library.conflicts.touching(claim)
    assert flag.conflict.type is ConflictType.VALUE
    assert library.conflicts.stale() == []
