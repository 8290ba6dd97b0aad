"""Before a decision the pane says what it would do; P names the party of a whole column."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.model import ArticleId, ClaimId, ConflictType, ResolutionCode
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.ui.context import Context, Focus
from annotator.ui.panes.claim import ClaimPane
from annotator.ui.panes.conflicts import ConflictsPane
from annotator.wording import words

BOX = """حملة السهل 2021

التاريخ 1 أيار 2021 - 20 أيار 2021
الموقع سهل الصفصاف
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


@pytest.fixture
def boxed(library: Library) -> ArticleId:
    """An article with a fact box that lost its columns."""
    return library.articles.add(prepare_text(BOX, "plain.txt")).article.id


@pytest.fixture
def conflicts(context: Context, boxed: ArticleId, show: Callable[..., None]) -> ConflictsPane:
    pane = ConflictsPane(context)
    show(pane, 1200, 500)
    return pane


@pytest.fixture
def claims(context: Context, boxed: ArticleId, show: Callable[..., None]) -> ClaimPane:
    pane = ClaimPane(context)
    show(pane, 420, 1000)
    context.show_article(boxed)
    return pane


def _choose(library: Library, context: Context, boxed: ArticleId, type_: ConflictType) -> None:
    flag = next(f for f in library.conflicts.all(boxed) if f.conflict.type is type_)
    context.set_flag(flag.conflict.fingerprint)


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def _pick(pane: ConflictsPane, code: ResolutionCode) -> None:
    pane.settle.code.choose(code)
    pane.settle.code.chosen.emit(code)


def test_the_chosen_decision_says_which_totals_move_and_what_changes(
    conflicts: ConflictsPane, context: Context, library: Library, boxed: ArticleId
) -> None:
    _choose(library, context, boxed, ConflictType.PARTY)
    _pick(conflicts, ResolutionCode.ACCEPT_B)
    lines = _plain(conflicts.settle.outlook.text()).split("\n")
    assert lines[0] == "9 killed · Syrian army: told 9 → 3"
    assert lines[1] == "2 killed · Iran: told 2 → 8"
    assert lines[2].startswith("Would change: The infobox says 2 killed (Iran)")
    assert "8 (6 + 2)" in lines[2]
    assert conflicts.settle.outlook.isVisible()
    assert library.history(1)[0].label == "article.add"


def test_another_code_says_something_else_at_once(
    conflicts: ConflictsPane, context: Context, library: Library, boxed: ArticleId
) -> None:
    _choose(library, context, boxed, ConflictType.PARTY)
    assert conflicts.settle.outlook.text().startswith("Would vanish: ")
    _pick(conflicts, ResolutionCode.WAIVED)
    assert conflicts.settle.outlook.text() == "Nothing else changes."


def test_what_follows_says_so_in_the_list_and_beside_the_hint(
    conflicts: ConflictsPane, context: Context, library: Library, boxed: ArticleId
) -> None:
    _choose(library, context, boxed, ConflictType.ENUM)
    row = conflicts.rows.row(conflicts.rows.place_of(context.flag) or 0)
    assert _plain(row.about).startswith("follows from another")
    assert "settle that one first" in conflicts.detail.hint.text()
    _choose(library, context, boxed, ConflictType.PARTY)
    flag = context.flag
    assert flag is not None
    library.conflicts.resolve(flag, ResolutionCode.ACCEPT_B, note="guards")
    _choose(library, context, boxed, ConflictType.ENUM)
    assert "what was decided there" in conflicts.detail.hint.text()


def test_a_settled_conflict_looks_no_further(
    conflicts: ConflictsPane, context: Context, library: Library, boxed: ArticleId
) -> None:
    _choose(library, context, boxed, ConflictType.PARTY)
    flag = context.flag
    assert flag is not None
    library.conflicts.resolve(flag, ResolutionCode.ACCEPT_A, note="soldiers")
    context.set_flag(None)
    context.set_flag(flag)
    assert conflicts.settle.outlook.text() == ""
    assert not conflicts.settle.outlook.isVisible()


def test_a_hidden_pane_looks_ahead_when_it_is_shown(
    conflicts: ConflictsPane, context: Context, library: Library, boxed: ArticleId
) -> None:
    conflicts.hide()
    _choose(library, context, boxed, ConflictType.PARTY)
    assert conflicts.settle.outlook.text() == ""
    conflicts.show()
    assert conflicts.settle.outlook.text().startswith("Would vanish: ")


def test_the_outlook_speaks_arabic(
    conflicts: ConflictsPane, context: Context, library: Library, boxed: ArticleId
) -> None:
    _choose(library, context, boxed, ConflictType.PARTY)
    context.words = words("ar", library.conflicts.parties)
    conflicts.retranslate()
    _pick(conflicts, ResolutionCode.ACCEPT_B)
    assert "9 قتلى · الجيش السوري" in _plain(conflicts.settle.outlook.text())


# -- the party of a column --------------------------------------------------------------------------


def _total(library: Library, boxed: ArticleId, party: str) -> Focus:
    columns = library.articles.columns(boxed)
    span = next(c for c in columns if c.party == party).column.figures[0]
    return Focus(suggestion=span)


def test_the_offer_says_for_how_many_figures(
    claims: ClaimPane, context: Context, library: Library, boxed: ArticleId
) -> None:
    context.set_focus(_total(library, boxed, "syrian army"))
    sentence = claims.figure.sentence
    assert sentence.whole_column.isVisible()
    assert "3 figure" in sentence.whole_column.text()
    context.set_focus(_total(library, boxed, "iran"))
    assert not sentence.whole_column.isVisible()


def test_typing_a_party_names_it_for_the_column_and_leaves_suggestions_be(
    claims: ClaimPane, context: Context, library: Library, boxed: ArticleId, qtbot: QtBot
) -> None:
    context.set_focus(_total(library, boxed, "syrian army"))
    claims.set_party()
    field = claims.figure.sentence.party
    field.setText("Hezbollah")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert library.claims.of(boxed) == []
    assert [c.party for c in library.articles.columns(boxed)] == ["sdf", "hezbollah", "iran"]
    assert library.undo_label == "column.party"
    # Named, the next word about it is about this figure alone.
    assert not claims.figure.sentence.whole_column.isVisible()
    library.undo()
    assert claims.figure.sentence.whole_column.isVisible()


def test_confirming_is_one_press_for_the_column(
    claims: ClaimPane, context: Context, library: Library, boxed: ArticleId, heard: list[str]
) -> None:
    context.set_focus(_total(library, boxed, "sdf"))
    claims.figure.sentence.assumed.click()
    (first, *_) = library.articles.columns(boxed)
    assert (first.party, first.assumed) == ("sdf", False)
    assert not claims.figure.sentence.assumed.isVisible()


def test_a_figure_of_the_text_is_named_alone(
    claims: ClaimPane, context: Context, library: Library, boxed: ArticleId, qtbot: QtBot
) -> None:
    at = library.articles.text(boxed).index("ستة جنود")
    span = next(r.span for r in library.articles.analysis(boxed).readings if r.span.start == at)
    context.set_focus(Focus(suggestion=span))
    assert not claims.figure.sentence.whole_column.isVisible()
    field = claims.figure.sentence.party
    field.setText("Hezbollah")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(library.claims.of(boxed)) == 1


# -- what a total has through its parts -------------------------------------------------------------


def _accept(library: Library, boxed: ArticleId, quote: str) -> ClaimId:
    at = library.articles.text(boxed).index(quote)
    readings = library.articles.analysis(boxed).readings
    return library.claims.accept(boxed, next(r.span for r in readings if r.span.start == at))


def test_a_total_shows_the_links_of_its_parts_and_whether_they_count(
    claims: ClaimPane, context: Context, library: Library, boxed: ArticleId, qtbot: QtBot
) -> None:
    total = _accept(library, boxed, "9 قتلى")
    for quote in ("3 في 2", "6 في 10"):
        _accept(library, boxed, quote)
    three, six = (_accept(library, boxed, quote) for quote in ("ثلاثة جنود", "ستة جنود"))
    context.set_focus(Focus(claim_id=total))
    inherited = claims.links.inherited
    assert not inherited.isVisible()
    library.citations.link(three, library.citations.add("The ambush", origin="SOHR"))
    assert inherited.isVisible()
    assert "do not count" in inherited.rule.text()
    assert "The ambush" in inherited.lines[0].text()
    library.citations.link(six, library.citations.add("The shelling", origin="SOHR"))
    party = next(f for f in library.conflicts.all(boxed) if f.conflict.type is ConflictType.PARTY)
    library.conflicts.resolve(
        party.conflict.fingerprint, ResolutionCode.ACCEPT_A, note="the report names soldiers"
    )
    assert inherited.rule.text().startswith("They count")
    assert [quote.text for quote in inherited.quotes] == [
        library.claims.get(one).anchor.quote for one in (three, six)
    ]
    assert "1 (SOHR)" in claims.links.origins.text()
    inherited.quotes[1].clicked.emit()
    assert context.focus.claim_id == six
    assert not inherited.isVisible()
