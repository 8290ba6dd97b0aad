"""Documents for and against one claim, and conflicts that reviewers declare without numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.model import (
    ArticleId,
    ClaimId,
    ConflictType,
    Figure,
    Grade,
    Kind,
    LinkId,
    Modality,
    ResolutionCode,
    Stance,
    Status,
    Verdict,
)
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.conflicts import Flag
from annotator.wording import words

WITHDRAWAL = """انسحاب من التل

أعلن مجلس البلدة انسحاب مقاتليه من التل في 4 أيار 2021.[1] ونفت قيادة الفصيل أي انسحاب من التل.[2]

المراجع

  1. "Council: our men have left the hill". The Council. 4 May 2021.
  2. "Command denies leaving the hill". The Command. 4 May 2021.
  3. "A witness tells". 5 May 2021.
"""


@pytest.fixture
def article(add) -> ArticleId:
    return add(WITHDRAWAL, "hill.txt")


def _claim(library: Library, article: ArticleId, quote: str) -> ClaimId:
    at = library.articles.text(article).index(quote)
    return library.claims.add(article, Span(at, at + len(quote)))


def _link(library: Library, claim: ClaimId, number: int, stance: Stance) -> LinkId:
    article = library.claims.get(claim).article_id
    (citation,) = [c for c in library.citations.of(article) if c.number == number]
    return library.citations.link(claim, citation.id, stance=stance)


def _flags(library: Library) -> list[Flag]:
    return [f for f in library.conflicts.all() if f.conflict.stances]


def test_support_and_dispute_of_one_claim_are_a_dispute_that_blocks(library: Library, article):
    claim = _claim(library, article, "انسحاب مقاتليه من التل")
    _link(library, claim, 1, Stance.SUPPORTS)
    assert _flags(library) == []
    _link(library, claim, 2, Stance.DISPUTES)
    (flag,) = _flags(library)
    assert (flag.conflict.type, flag.conflict.severity) == (ConflictType.VALUE, 2)
    assert flag.blocking
    assert flag.claim_ids == {claim}
    assert library.conflicts.touching(claim) == [flag]
    assert library.conflicts.stale() == []


@pytest.mark.parametrize("other", [Stance.SUPPORTS, Stance.MENTIONS, Stance.NO_FIGURE])
def test_a_second_document_that_does_not_dispute_is_no_dispute(library: Library, article, other):
    claim = _claim(library, article, "انسحاب مقاتليه من التل")
    _link(library, claim, 1, Stance.SUPPORTS)
    _link(library, claim, 2, other)
    assert _flags(library) == []


def test_documents_that_stand_against_two_claims_are_not_held_against_each_other(
    library: Library, article
):
    _link(library, _claim(library, article, "انسحاب مقاتليه من التل"), 1, Stance.SUPPORTS)
    _link(library, _claim(library, article, "أي انسحاب من التل"), 1, Stance.DISPUTES)
    assert _flags(library) == []


def test_one_document_for_and_one_against_two_claims_each_are_two_disputes(
    library: Library, article
):
    for quote in ("انسحاب مقاتليه من التل", "أي انسحاب من التل"):
        claim = _claim(library, article, quote)
        _link(library, claim, 1, Stance.SUPPORTS)
        _link(library, claim, 2, Stance.DISPUTES)
    assert len({flag.conflict.fingerprint for flag in _flags(library)}) == 2


def test_a_document_that_denies_makes_it_a_denial(library: Library, article):
    claim = _claim(library, article, "انسحاب مقاتليه من التل")
    _link(library, claim, 1, Stance.SUPPORTS)
    link = _link(library, claim, 2, Stance.DISPUTES)
    denied = Figure(Kind.CAPTURED, 0, 0, modality=Modality.DENIED)
    library.citations.set_stated(link, denied)
    (flag,) = _flags(library)
    assert flag.conflict.type is ConflictType.DENIAL


def test_a_dispute_is_settled_and_opens_again_when_a_document_changes(library: Library, article):
    claim = _claim(library, article, "انسحاب مقاتليه من التل")
    _link(library, claim, 1, Stance.SUPPORTS)
    link = _link(library, claim, 2, Stance.DISPUTES)
    (flag,) = _flags(library)
    library.conflicts.resolve(
        flag.conflict.fingerprint, ResolutionCode.ACCEPT_A, note="the command was not there"
    )
    (settled,) = _flags(library)
    assert not settled.open
    library.citations.edit_link(link, quote="our men still hold it")
    (opened,) = _flags(library)
    assert opened.open


def test_a_verified_claim_goes_back_to_review_when_a_document_disputes_it(
    library: Library, article
):
    claim = _claim(library, article, "انسحاب مقاتليه من التل")
    library.claims.allow_title_only(True)
    _link(library, claim, 1, Stance.SUPPORTS)
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    for link in library.claims.backings(claim):
        library.citations.edit_link(link.link.id, seen="title_only")
    library.claims.set_status(claim, Status.VERIFIED)
    _link(library, claim, 2, Stance.DISPUTES)
    assert library.claims.get(claim).status is Status.READY


def test_a_dispute_between_known_origins_makes_the_claim_contested(library: Library, article):
    claim = _claim(library, article, "انسحاب مقاتليه من التل")
    for number, stance, origin in ((1, Stance.SUPPORTS, "Council"), (2, Stance.DISPUTES, "Camp")):
        link = _link(library, claim, number, stance)
        citation = next(b.citation for b in library.claims.backings(claim) if b.link.id == link)
        library.citations.edit(citation.id, origin=origin)
    assert library.claims.grade(claim) is Grade.CONTESTED


def test_a_number_that_contradicts_already_is_not_said_twice(library: Library, add, at):
    article = add()
    claim = library.claims.accept(article, at(article, "خمسة من أفراد"))
    _link(library, claim, 1, Stance.SUPPORTS)
    link = _link(library, claim, 2, Stance.DISPUTES)
    assert len(_flags(library)) == 1
    figure = library.claims.get(claim).figure
    assert figure is not None
    library.citations.set_stated(link, replace(figure, low=9, high=9))
    assert [f.conflict.type for f in library.conflicts.touching(claim)] == [ConflictType.VALUE]
    assert _flags(library) == []


def test_undo_takes_the_dispute_back(library: Library, article):
    claim = _claim(library, article, "انسحاب مقاتليه من التل")
    _link(library, claim, 1, Stance.SUPPORTS)
    _link(library, claim, 2, Stance.DISPUTES)
    library.undo()
    assert _flags(library) == []


def test_the_sentence_names_who_is_for_and_who_against(library: Library, article):
    claim = _claim(library, article, "انسحاب مقاتليه من التل")
    for number, stance in ((1, Stance.SUPPORTS), (3, Stance.SUPPORTS), (2, Stance.DISPUTES)):
        _link(library, claim, number, stance)
    (flag,) = _flags(library)
    said = words("en").conflict_sentence(flag.conflict, flag.statements)
    assert said == "References [1][3] support this claim, reference [2] disputes it."
    said = words("ar").conflict_sentence(flag.conflict, flag.statements)
    assert said == "المراجع [1][3] تدعم هذا الادعاء، والمرجع [2] يناقضه."


# -- declared ---------------------------------------------------------------------------------------


def test_an_announced_withdrawal_and_its_denial_are_declared_a_denial(library: Library, article):
    announced = _claim(library, article, "انسحاب مقاتليه من التل")
    denied = _claim(library, article, "أي انسحاب من التل")
    assert library.claims.get(announced).figure is None
    assert library.conflicts.all() == []
    made = library.conflicts.declare(
        announced,
        b_claim=denied,
        reason="The council announces it, the command denies it.",
        type_=ConflictType.DENIAL,
    )
    flag = library.conflicts.get(made)
    assert (flag.conflict.type, flag.conflict.severity) == (ConflictType.DENIAL, 2)
    assert flag.claim_ids == {announced, denied}
    assert flag.blocking
    said = words("en").conflict_sentence(flag.conflict, flag.statements)
    assert said == "The council announces it, the command denies it."
    library.conflicts.resolve(made, ResolutionCode.CANNOT_DETERMINE, note="no third voice")
    assert not library.conflicts.get(made).open
    assert library.conflicts.history(made)[0].a_then.startswith("انسحاب مقاتليه من التل")
