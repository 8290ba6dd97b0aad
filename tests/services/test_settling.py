"""Settling with foresight: what a decision would do, what it does to totals, undone and redone."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.conflicts.settled import as_read
from annotator.domain.errors import RuleError
from annotator.domain.model import ArticleId, Conflict, ConflictType, ResolutionCode
from annotator.library import Library
from annotator.services.conflicts import Flag, Outlook
from annotator.services.importing import prepare

BOX = """حملة الوادي 2021

التاريخ 1 أيار 2021 - 20 أيار 2021
الموقع وادي الصفصاف
المتحاربون
قوات سوريا الديمقراطية
الجيش العربي السوري
إيران
الضحايا والخسائر
4 قتلى[arabic-abajed 1]	9 قتلى[arabic-abajed 2]
إيران 2 قتيل

بدأت الحملة في أول الشهر. وفي 2 أيار 2021 قُتل ثلاثة جنود من الجيش العربي السوري في كمين. وفي 10 أيار 2021 قُتل ستة جنود من الجيش العربي السوري في قصف على المعسكر.[1] وفي 12 أيار 2021 قُتل جنديان من الحرس الثوري الإيراني بانفجار لغم. وفي 15 أيار 2021 قُتل أربعة من مقاتلي قوات سوريا الديمقراطية في اشتباك.

ملاحظات

  1. 4 في 15 أيار
  2. 3 في 2 أيار، 6 في 10 أيار

المراجع

  1. "Six members of Revolutionary Guards killed in shelling on camp". SOHR. 10 May 2021.
"""
"""A fact box with two columns and a state; six soldiers whose own reference calls them guards."""


def _flag(library: Library, type_: ConflictType) -> Flag:
    return next(f for f in library.conflicts.all() if f.conflict.type is type_)


def _open(library: Library) -> list[tuple[str, tuple[str, ...]]]:
    return sorted(
        (f.conflict.type.value, tuple(f.statements[k].anchor.quote for k in f.conflict.a.keys))
        for f in library.conflicts.all()
        if f.open
    )


def _told(outlook: Outlook) -> list[tuple[int | None, int, int]]:
    return [
        (outlook.now[one.total].figure.low, one.before.low, one.after.low)
        for one in outlook.preview.totals
    ]


@pytest.fixture
def article(add: Callable[..., ArticleId]) -> ArticleId:
    return add(BOX, "valley.txt")


def test_the_box_of_these_tests_is_read_with_its_columns(library: Library, article):
    (party,) = [f for f in library.conflicts.all() if f.conflict.type is ConflictType.PARTY]
    assert party.conflict.severity == 3
    enum = _flag(library, ConflictType.ENUM)
    assert enum.conflict.follows == party.conflict.fingerprint


def test_a_preview_tells_which_totals_would_move_and_writes_nothing(library: Library, article):
    party = _flag(library, ConflictType.PARTY)
    before = library.history()
    outlook = library.conflicts.preview(party.conflict.fingerprint, ResolutionCode.ACCEPT_B)
    assert (2, 2, 8) in _told(outlook)
    assert (9, 9, 3) in _told(outlook)
    assert library.history() == before
    assert _flag(library, ConflictType.PARTY).open


def test_what_a_preview_tells_is_what_settling_does(library: Library, article):
    party = _flag(library, ConflictType.PARTY)
    fingerprint = party.conflict.fingerprint
    for code in ResolutionCode:
        preview = library.conflicts.preview(fingerprint, code, 3, 5).preview
        was = {f.conflict.fingerprint for f in library.conflicts.all()}
        library.conflicts.resolve(fingerprint, code, note="read both", chosen_low=3, chosen_high=5)
        now = {f.conflict.fingerprint for f in library.conflicts.all()}
        gone = {c.fingerprint for c in preview.vanish}
        gone |= {c.before.fingerprint for c in preview.change}
        come = {c.fingerprint for c in preview.appear}
        come |= {c.after.fingerprint for c in preview.change}
        assert was - now == gone
        assert now - was == come
        library.undo()


def test_settling_a_part_rechecks_its_total_and_undo_restores_it(library: Library, article):
    party = _flag(library, ConflictType.PARTY)
    before = library.conflicts.all()
    library.conflicts.resolve(party.conflict.fingerprint, ResolutionCode.ACCEPT_B, note="guards")
    enum = _flag(library, ConflictType.ENUM)
    told = [enum.statements[key].figure.low for key in enum.conflict.b.keys]
    assert sorted(told) == [2, 6]
    assert enum.conflict.follows == party.conflict.fingerprint
    assert enum.conflict.case == party.conflict.fingerprint
    assert library.conflicts.stale() == []
    library.undo()
    assert library.conflicts.all() == before
    assert library.conflicts.stale() == []
    library.redo()
    assert _flag(library, ConflictType.ENUM).conflict.fingerprint == enum.conflict.fingerprint


def test_opening_the_root_again_brings_back_what_followed(library: Library, article):
    party = _flag(library, ConflictType.PARTY)
    before = _open(library)
    library.conflicts.resolve(party.conflict.fingerprint, ResolutionCode.ACCEPT_A, note="soldiers")
    assert _open(library) == []
    library.conflicts.reopen(party.conflict.fingerprint, "another report")
    assert _open(library) == before


def test_a_total_settled_before_opens_again_when_its_part_is_settled(library: Library, article):
    party, enum = _flag(library, ConflictType.PARTY), _flag(library, ConflictType.ENUM)
    library.conflicts.resolve(enum.conflict.fingerprint, ResolutionCode.WAIVED, note="later")
    assert [kind for kind, _ in _open(library)] == ["PARTY"]
    library.conflicts.resolve(party.conflict.fingerprint, ResolutionCode.ACCEPT_B, note="guards")
    assert [kind for kind, _ in _open(library)] == ["ENUM"]


def test_the_words_of_the_claim_stay_as_they_read(library: Library, article, at):
    claim = library.claims.accept(article, at(article, "ستة جنود"))
    figure = library.claims.get(claim).figure
    party = _flag(library, ConflictType.PARTY)
    library.conflicts.resolve(party.conflict.fingerprint, ResolutionCode.ACCEPT_B, note="guards")
    assert library.claims.get(claim).figure == figure
    settled = _flag(library, ConflictType.PARTY)
    assert settled.claim_ids == {claim}
    assert not settled.open
    # The total that now counts the claim concerns it too.
    assert _flag(library, ConflictType.ENUM).claim_ids == {claim}


@pytest.mark.parametrize("code", list(ResolutionCode))
def test_every_decision_leaves_the_cache_as_a_full_pass_has_it_and_can_be_undone(
    library: Library, article, code
):
    before = library.conflicts.all()
    # What a decision changes opens anew and is settled in its turn; that comes to an end.
    for _ in range(20):
        opened = [flag for flag in library.conflicts.all() if flag.open]
        if not opened:
            break
        library.conflicts.resolve(opened[0].conflict.fingerprint, code, note="decided")
        assert library.conflicts.stale() == []
    assert not any(flag.open for flag in library.conflicts.all())
    settled = {f.conflict.fingerprint for f in library.conflicts.all() if not f.open}
    assert before[0].conflict.fingerprint in settled
    while library.undo_label == "conflict.resolve":
        library.undo()
    assert library.conflicts.all() == before


def test_a_later_decision_on_the_same_conflict_is_the_one_that_stands(library: Library, article):
    party = _flag(library, ConflictType.PARTY).conflict.fingerprint
    library.conflicts.resolve(party, ResolutionCode.ACCEPT_B, note="guards")
    assert _flag(library, ConflictType.ENUM).conflict.follows == party
    library.conflicts.resolve(party, ResolutionCode.ACCEPT_A, note="soldiers after all")
    assert [f.conflict.type for f in library.conflicts.all()] == [ConflictType.PARTY]


def test_an_edited_side_opens_the_root_again_and_takes_back_what_followed(
    library: Library, article, at
):
    claim = library.claims.accept(article, at(article, "ستة جنود"))
    party = _flag(library, ConflictType.PARTY).conflict.fingerprint
    library.conflicts.resolve(party, ResolutionCode.ACCEPT_A, note="soldiers")
    assert _open(library) == []
    figure = library.claims.get(claim).figure
    assert figure is not None
    library.claims.set_figure(claim, replace(figure, place="Safsaf"))
    assert [kind for kind, _ in _open(library)] == ["ENUM", "PARTY"]


def test_a_declared_conflict_changes_nothing_else(library: Library, article, at):
    one = library.claims.accept(article, at(article, "ستة جنود"))
    other = library.claims.accept(article, at(article, "ثلاثة جنود"))
    made = library.conflicts.declare(one, b_claim=other, reason="two accounts of one attack")
    assert library.conflicts.preview(made, ResolutionCode.ACCEPT_A).preview.nothing_else


@pytest.mark.parametrize(("low", "high"), [(5, 3), (-1, None)])
def test_a_value_that_no_count_can_have_is_refused(library: Library, article, low, high):
    party = _flag(library, ConflictType.PARTY)
    with pytest.raises(RuleError):
        library.conflicts.resolve(
            party.conflict.fingerprint,
            ResolutionCode.ACCEPT_RANGE,
            note="between",
            chosen_low=low,
            chosen_high=high,
        )
    assert _flag(library, ConflictType.PARTY).open


# -- the worked case in the real article ------------------------------------------------------------


@pytest.fixture
def real(library: Library) -> ArticleId:
    folder = os.environ.get("ANNOTATOR_ARTICLES")
    if not folder:
        pytest.skip("ANNOTATOR_ARTICLES names no folder with the articles.")
    (path,) = Path(folder).glob("000_*.txt")
    return library.articles.add(prepare(path)).article.id


def _sides(outlook: Outlook, one: Conflict, *, then: bool) -> list[int | None]:
    known = outlook.then if then else outlook.now
    return [known[key].figure.low for key in one.b.keys]


def test_the_worked_case_c1_c6_c16_is_told_before_it_is_decided(library: Library, real):
    party = next(f for f in library.conflicts.all(real) if f.conflict.severity == 3)
    outlook = library.conflicts.preview(party.conflict.fingerprint, ResolutionCode.ACCEPT_B)
    # The government's twelve: thirteen are told, seven if the six were guards; Iran's two: eight.
    assert (12, 13, 7) in _told(outlook)
    assert (2, 2, 8) in _told(outlook)
    (change,) = outlook.preview.change
    assert change.before.type is ConflictType.ENUM
    assert _sides(outlook, change.before, then=False) == [6]
    assert sorted(map(int, filter(None, _sides(outlook, change.after, then=True)))) == [2, 6]
    remain = [tuple(map(as_read, c.a.keys)) for c in outlook.preview.remain]
    assert [outlook.now[keys[0]].figure.low for keys in remain] == [6]


def test_the_worked_case_with_the_text_in_the_right_takes_the_doubt_from_iran(
    library: Library, real
):
    party = next(f for f in library.conflicts.all(real) if f.conflict.severity == 3)
    outlook = library.conflicts.preview(party.conflict.fingerprint, ResolutionCode.ACCEPT_A)
    assert [c.type for c in outlook.preview.vanish] == [ConflictType.ENUM]
    assert outlook.preview.totals == ()
