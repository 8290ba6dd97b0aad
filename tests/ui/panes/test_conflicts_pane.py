"""The conflicts pane: listing, seeing both sides, settling, declaring."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.model import (
    ArticleId,
    ClaimId,
    ConflictType,
    Figure,
    Kind,
    ResolutionCode,
)
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.ui.context import Context, Focus
from annotator.ui.panes.conflict_filters import State
from annotator.ui.panes.conflicts import ConflictsPane


@pytest.fixture
def pane(context: Context, english: ArticleId, show: Callable[..., None]) -> ConflictsPane:
    """The pane as a dock below the English article."""
    pane = ConflictsPane(context)
    show(pane, 1300, 420)
    context.show_article(english)
    return pane


@pytest.fixture
def claim_id(library: Library, english: ArticleId) -> ClaimId:
    """The claim of the six soldiers."""
    return library.claims.accept(english, library.articles.analysis(english).readings[0].span)


def _quotes(pane: ConflictsPane) -> list[str]:
    return [quote.text for side in (pane.detail.a, pane.detail.b) for quote in side.quotes]


def test_both_articles_conflicts_are_listed_worst_first(pane: ConflictsPane) -> None:
    rows = [pane.rows.row(n) for n in range(pane.rows.rowCount())]
    assert [row.flag.conflict.type for row in rows] == [ConflictType.PARTY, ConflictType.PARTY]
    assert "Revolutionary Guard" in rows[0].sentence
    assert pane.filters.count.text() == "2 open"


def test_the_next_conflict_shows_both_sides_on_one_line(
    pane: ConflictsPane, context: Context
) -> None:
    asked: list[Span] = []
    context.place_asked.connect(lambda _, span: asked.append(span))
    pane.next_conflict()
    assert _quotes(pane) == [
        "six soldiers of the Syrian army",
        "six members of the Revolutionary Guards",
    ]
    assert "A: 6 killed" in pane.detail.line.accessibleName()
    assert "B: 6 killed" in pane.detail.line.accessibleName()
    assert asked, "the reader is asked to show the place"


def test_stepping_goes_round(pane: ConflictsPane, context: Context) -> None:
    pane.next_conflict()
    first = context.flag
    pane.next_conflict()
    assert context.flag != first
    pane.next_conflict()
    assert context.flag == first
    pane.previous_conflict()
    assert context.flag != first


def test_a_click_on_a_row_chooses_it(pane: ConflictsPane, context: Context, qtbot: QtBot) -> None:
    rect = pane.list.visualRect(pane.rows.index(1, 0))
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert context.flag == pane.rows.row(1).flag.conflict.fingerprint


def test_a_click_on_a_quote_goes_to_its_place(
    pane: ConflictsPane, context: Context, english: ArticleId, library: Library, qtbot: QtBot
) -> None:
    asked: list[tuple[ArticleId, Span]] = []
    context.place_asked.connect(lambda article, span: asked.append((article, span)))
    pane.next_conflict()
    asked.clear()
    qtbot.mouseClick(pane.detail.b.quotes[0], Qt.MouseButton.LeftButton)
    [(article, span)] = asked
    assert article == english
    assert "Revolutionary Guards" in span.of(library.articles.text(english))


def test_a_serious_conflict_needs_a_note_and_says_so_before(
    pane: ConflictsPane, library: Library, qtbot: QtBot
) -> None:
    pane.next_conflict()
    assert not pane.settle.settle_button.isEnabled()
    assert pane.settle.need.isVisible()
    qtbot.keyClicks(pane.settle.note, "The title names the Guards; the text is wrong.")
    assert pane.settle.settle_button.isEnabled()
    assert not pane.settle.need.isVisible()


def test_settling_takes_it_off_the_open_list_and_goes_on(
    pane: ConflictsPane, context: Context, library: Library, qtbot: QtBot
) -> None:
    pane.resolve()
    settled = context.flag
    assert settled is not None
    assert QApplication.focusWidget() is pane.settle.code
    qtbot.keyClick(pane.settle.code, Qt.Key.Key_Down)
    qtbot.keyClicks(pane.settle.code.view(), "Error in article")
    qtbot.keyClick(pane.settle.code.view(), Qt.Key.Key_Return)
    qtbot.keyClicks(pane.settle.note, "Guards, says the Observatory")
    qtbot.mouseClick(pane.settle.settle_button, Qt.MouseButton.LeftButton)
    resolution = library.conflicts.get(settled).resolution
    assert resolution is not None
    assert resolution.code is ResolutionCode.ERROR_IN_ARTICLE
    assert resolution.note == "Guards, says the Observatory"
    assert context.flag not in (None, settled)
    assert pane.rows.place_of(settled) is None
    assert pane.settle.note.toPlainText() == ""


def test_a_settled_conflict_is_filtered_shown_and_opened_again(
    pane: ConflictsPane, context: Context, library: Library, qtbot: QtBot
) -> None:
    flag = library.conflicts.all()[0].conflict.fingerprint
    library.conflicts.resolve(flag, ResolutionCode.CANNOT_DETERMINE, note="no other source")
    qtbot.waitUntil(lambda: pane.rows.place_of(flag) is None, timeout=2000)
    pane.filters.state.setFocus()
    qtbot.keyClick(pane.filters.state, Qt.Key.Key_Down)
    qtbot.keyClicks(pane.filters.state.view(), "Settled")
    qtbot.keyClick(pane.filters.state.view(), Qt.Key.Key_Return)
    assert pane.filters.state.value is State.SETTLED
    assert pane.rows.place_of(flag) == 0
    context.set_flag(flag)
    assert "Cannot determine" in pane.settle.decided.text()
    assert "Salma" in pane.settle.decided.text()
    qtbot.mouseClick(pane.settle.reopen_button, Qt.MouseButton.LeftButton)
    assert library.conflicts.get(flag).open
    assert "no other source" in pane.settle.history.text()


def test_a_range_asks_for_the_value_that_holds(
    pane: ConflictsPane, context: Context, library: Library, qtbot: QtBot
) -> None:
    pane.next_conflict()
    flag = context.flag
    assert flag is not None
    assert not pane.settle.values.isVisible()
    pane.settle.code.choose(ResolutionCode.ACCEPT_RANGE)
    pane.settle.code.chosen.emit(ResolutionCode.ACCEPT_RANGE)
    assert pane.settle.values.isVisible()
    qtbot.keyClicks(pane.settle.low, "5")
    qtbot.keyClicks(pane.settle.high, "6")
    qtbot.keyClicks(pane.settle.note, "between the two")
    qtbot.mouseClick(pane.settle.settle_button, Qt.MouseButton.LeftButton)
    resolution = library.conflicts.get(flag).resolution
    assert resolution is not None
    assert (resolution.chosen_low, resolution.chosen_high) == (5, 6)


def test_filters_by_article_and_type_narrow_the_list(
    pane: ConflictsPane, context: Context, arabic: ArticleId, qtbot: QtBot
) -> None:
    qtbot.keyClick(pane.filters.where, Qt.Key.Key_Down)
    qtbot.keyClicks(pane.filters.where.view(), "This")
    qtbot.keyClick(pane.filters.where.view(), Qt.Key.Key_Return)
    assert pane.rows.rowCount() == 1
    context.show_article(arabic)
    assert pane.rows.row(0).flag.article_id == arabic
    qtbot.keyClick(pane.filters.type, Qt.Key.Key_Down)
    qtbot.keyClicks(pane.filters.type.view(), "Denied")
    qtbot.keyClick(pane.filters.type.view(), Qt.Key.Key_Return)
    assert pane.rows.rowCount() == 0
    assert "filters" in pane.empty.words


def test_a_conflict_chosen_elsewhere_is_shown_past_the_filters(
    pane: ConflictsPane, context: Context, library: Library
) -> None:
    flag = library.conflicts.all()[0].conflict.fingerprint
    pane.filters.state.choose(State.SETTLED)
    pane.filters.state.chosen.emit(State.SETTLED)
    context.set_flag(flag)
    assert pane.rows.place_of(flag) is not None
    assert pane.detail.isVisible()


def test_two_claims_are_declared_to_contradict_each_other_with_a_reason(
    pane: ConflictsPane,
    context: Context,
    library: Library,
    english: ArticleId,
    claim_id: ClaimId,
    qtbot: QtBot,
) -> None:
    other = library.claims.accept(english, library.articles.analysis(english).readings[2].span)
    context.set_focus(Focus(claim_id=claim_id))
    pane.declare()
    assert not pane.form.declare_button.isEnabled()
    qtbot.keyClicks(pane.form.reason, "the bridge was closed that day")
    qtbot.mouseClick(pane.form.declare_button, Qt.MouseButton.LeftButton)
    [declared] = [flag for flag in library.conflicts.all() if flag.conflict.declared]
    assert declared.claim_ids == {claim_id, other}
    assert context.flag == declared.conflict.fingerprint
    assert pane.detail.isVisible()


def test_declaring_without_a_claim_says_what_to_do(pane: ConflictsPane, heard: list[str]) -> None:
    pane.declare()
    assert heard == ["Choose the claim that contradicts something first."]


def test_escape_leaves_the_form(
    pane: ConflictsPane, context: Context, claim_id: ClaimId, qtbot: QtBot
) -> None:
    context.set_focus(Focus(claim_id=claim_id))
    pane.declare()
    assert pane.form.isVisible()
    qtbot.keyClick(pane.form.reason, Qt.Key.Key_Escape)
    assert not pane.form.isVisible()


def test_a_corrected_party_makes_the_conflict_vanish(
    pane: ConflictsPane, library: Library, english: ArticleId, claim_id: ClaimId, qtbot: QtBot
) -> None:
    library.claims.set_figure(claim_id, Figure(Kind.KILLED, 6, 6, party="irgc"))
    qtbot.waitUntil(lambda: pane.filters.count.text() == "1 open", timeout=2000)


def test_harmless_ties_are_a_tab_of_their_own(
    pane: ConflictsPane, library: Library, english: ArticleId, qtbot: QtBot
) -> None:
    pane.tabs.setCurrentIndex(1)
    assert pane.relations.isVisible()
    assert not pane.filters.state.isVisible()
    words = [pane.relations.list.item(n).text() for n in range(pane.relations.list.count())]
    assert len(words) == len(library.conflicts.relations(english))


def test_without_conflicts_the_pane_says_what_will_come(
    context: Context,
    library: Library,
    show: Callable[..., None],
    english: ArticleId,
    arabic: ArticleId,
) -> None:
    library.articles.remove(english)
    library.articles.remove(arabic)
    library.articles.add(prepare_text("A quiet day in Tal Zaytun.\n\nNothing happened.", "q.txt"))
    pane = ConflictsPane(context)
    show(pane)
    assert "appear here by themselves" in pane.empty.words


def test_the_pane_speaks_arabic_at_once(pane: ConflictsPane, context: Context) -> None:
    context.set_language("ar")
    assert pane.rows.row(0).kind == "تضارب في هوية الضحايا"


def test_an_imported_article_brings_its_conflicts_and_leaves_the_others(
    pane: ConflictsPane, context: Context, library: Library, qtbot: QtBot
) -> None:
    pane.next_conflict()
    chosen = context.flag
    text = (
        "A raid\n\nOn 8 May 2022 four soldiers of the Syrian army were killed on the road.[1]\n\n"
        'References\n1. "Four members of the Revolutionary Guards killed". SOHR. 8 May 2022.\n'
    )
    added = library.articles.add(prepare_text(text, "raid.txt")).article
    qtbot.waitUntil(lambda: pane.filters.count.text() == "3 open", timeout=2000)
    assert context.flag == chosen
    library.articles.remove(added.id)
    qtbot.waitUntil(lambda: pane.filters.count.text() == "2 open", timeout=2000)


def test_a_hidden_pane_catches_up_when_it_is_shown(
    pane: ConflictsPane, library: Library, english: ArticleId, qtbot: QtBot
) -> None:
    pane.hide()
    library.articles.remove(english)
    QApplication.processEvents()
    pane.show()
    qtbot.waitUntil(lambda: pane.filters.count.text() == "1 open", timeout=2000)
