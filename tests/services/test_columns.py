"""A fact box that lost its columns: whose each is, said in one step and undone in one."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.errors import RuleError
from annotator.domain.model import ArticleId, ConflictType, ResolutionCode, Status, Verdict
from annotator.library import Library
from annotator.services.articles import Column
from annotator.services.importing import prepare

from .test_settling import BOX

NO_BELLIGERENTS = """معركة السد

التاريخ 3 أيار 2021
الموقع سد الوادي
الخسائر
7 قتلى	11 قتيل

اندلعت المعركة فجراً.
"""


@pytest.fixture
def article(add) -> ArticleId:
    return add(BOX, "valley.txt")


def _column(library: Library, article: ArticleId, party: str) -> Column:
    (found,) = [c for c in library.articles.columns(article) if c.party == party]
    return found


def _quotes(library: Library, article: ArticleId, column: Column) -> list[str]:
    text = library.articles.text(article)
    return [span.of(text) for span in column.column.figures]


def _figures(library: Library, article: ArticleId, column: Column):
    spans = set(column.column.figures)
    return [r.figure for r in library.articles.analysis(article).readings if r.span in spans]


def test_each_column_names_its_party_its_reason_and_all_its_figures(library: Library, article):
    columns = library.articles.columns(article)
    assert [(c.party, c.assumed, c.column.reason) for c in columns] == [
        ("sdf", True, "infobox_column"),
        ("syrian army", True, "infobox_column"),
        ("iran", True, "country_before_number"),
    ]
    assert [len(c.column.figures) for c in columns] == [2, 3, 1]
    assert _quotes(library, article, columns[1])[0].startswith("9")


def test_one_step_sets_the_total_and_the_lines_of_its_note(library: Library, article):
    column = _column(library, article, "syrian army")
    library.articles.set_column(article, column.column.key, "iran-backed militia")
    now = _column(library, article, "iran-backed militia")
    assert not now.assumed
    figures = _figures(library, article, now)
    assert {(f.party, f.party_assumed) for f in figures} == {("iran-backed militia", False)}
    assert len(figures) == 3
    library.undo()
    assert _column(library, article, "syrian army").assumed
    assert library.undo_label == "article.add"


def test_conflicts_no_longer_say_if_this_column_is(library: Library, article):
    (before,) = [f for f in library.conflicts.all() if f.conflict.type is ConflictType.ENUM]
    assert before.conflict.assumed == "iran"
    column = _column(library, article, "iran")
    library.articles.set_column(article, column.column.key, "iran")
    (after,) = [f for f in library.conflicts.all() if f.conflict.type is ConflictType.ENUM]
    assert after.conflict.assumed == ""
    # Confirming what was assumed is no change of what was decided.
    assert after.conflict.fingerprint == before.conflict.fingerprint
    assert library.conflicts.stale() == []


def test_another_party_changes_what_the_totals_are_held_against(library: Library, article):
    column = _column(library, article, "iran")
    library.articles.set_column(article, column.column.key, "russian army")
    assert not [f for f in library.conflicts.all() if f.conflict.type is ConflictType.ENUM]
    library.undo()
    assert [f for f in library.conflicts.all() if f.conflict.type is ConflictType.ENUM]


def test_claims_of_the_column_follow_and_verified_ones_go_back_to_review(library: Library, article):
    column = _column(library, article, "syrian army")
    claims = [library.claims.accept(article, span) for span in column.column.figures]
    (citation, *_) = library.citations.of(article)
    library.citations.link(claims[0], citation.id, seen="opened")
    library.claims.set_verdict(claims[0], Verdict.SUPPORTED)
    library.claims.set_status(claims[0], Status.VERIFIED)
    library.articles.set_column(article, column.column.key, "iran-backed militia")
    figures = [library.claims.get(one).figure for one in claims]
    assert [(f.party, f.party_assumed) for f in figures if f] == [
        ("iran-backed militia", False)
    ] * 3
    assert library.claims.get(claims[0]).status is Status.READY
    library.articles.set_column(article, column.column.key, "syrian army")
    figures = [library.claims.get(one).figure for one in claims]
    assert {f.party for f in figures if f} == {"syrian army"}


def test_a_claim_that_a_reviewer_gave_another_party_keeps_it(library: Library, article):
    column = _column(library, article, "syrian army")
    claim = library.claims.accept(article, column.column.figures[0])
    figure = library.claims.get(claim).figure
    assert figure is not None
    library.claims.set_figure(claim, replace(figure, party="hezbollah", party_assumed=False))
    library.articles.set_column(article, column.column.key, "iran-backed militia")
    kept = library.claims.get(claim).figure
    assert kept is not None
    assert kept.party == "hezbollah"


def test_a_suggestion_accepted_later_has_the_party_of_its_column(library: Library, article):
    column = _column(library, article, "sdf")
    library.articles.set_column(article, column.column.key, "asayish")
    claim = library.claims.accept(article, column.column.figures[0])
    figure = library.claims.get(claim).figure
    assert figure is not None
    assert (figure.party, figure.party_assumed) == ("asayish", False)


def test_what_was_said_of_a_column_can_be_left_to_the_layout_again(library: Library, article):
    column = _column(library, article, "sdf")
    library.articles.set_column(article, column.column.key, "asayish")
    library.articles.set_column(article, column.column.key, "")
    assert _column(library, article, "sdf").assumed


def test_a_figure_of_a_box_that_suggests_nobody_is_a_column_of_its_own(library: Library, add):
    article = add(NO_BELLIGERENTS, "dam.txt")
    columns = library.articles.columns(article)
    assert [(c.party, c.column.reason, len(c.column.figures)) for c in columns] == [
        ("", "", 1),
        ("", "", 1),
    ]
    library.articles.set_column(article, columns[0].column.key, "sdf")
    assert [c.party for c in library.articles.columns(article)] == ["sdf", ""]


def test_a_figure_of_the_text_is_in_no_column(library: Library, article, at):
    assert library.articles.column_at(article, at(article, "ستة جنود")) is None
    total = library.articles.columns(article)[0]
    assert library.articles.column_at(article, total.column.figures[1]) == total


def test_a_column_that_is_not_there_is_refused(library: Library, article):
    with pytest.raises(RuleError):
        library.articles.set_column(article, 1, "sdf")


def test_what_was_said_survives_closing_and_is_settled_as_before(library: Library, article):
    (enum,) = [f for f in library.conflicts.all() if f.conflict.type is ConflictType.ENUM]
    library.conflicts.resolve(enum.conflict.fingerprint, ResolutionCode.WAIVED, note="later")
    column = _column(library, article, "iran")
    library.articles.set_column(article, column.column.key, "iran")
    path = library.path
    with Library.open(path, read_only=True) as other:
        (enum,) = [f for f in other.conflicts.all() if f.conflict.type is ConflictType.ENUM]
        assert not enum.open
        assert not _column(other, article, "iran").assumed


def test_the_columns_of_the_real_box_are_set_in_three_steps(library: Library):
    folder = os.environ.get("ANNOTATOR_ARTICLES")
    if not folder:
        pytest.skip("ANNOTATOR_ARTICLES names no folder with the articles.")
    (path,) = Path(folder).glob("000_*.txt")
    article = library.articles.add(prepare(path)).article.id
    columns = library.articles.columns(article)
    assert [(c.party, len(c.column.figures)) for c in columns] == [
        ("sdf", 4),
        ("syrian army", 3),
        ("iran", 1),
    ]
    assert any(f.conflict.assumed for f in library.conflicts.all())
    for column in columns:
        library.articles.set_column(article, column.column.key, column.party)
    assert not any(f.conflict.assumed for f in library.conflicts.all())
