"""The reader: what is painted, and what the keys do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.domain.model import ArticleId, Verdict
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.ui.context import Context, Focus
from annotator.ui.panes.article_marks import claim_key, suggestion_key
from annotator.ui.panes.reader_pane import ReaderPane
from annotator.ui.reader import Role


@pytest.fixture
def pane(context: Context, english: ArticleId, show: Callable[..., None]) -> ReaderPane:
    """The reader with the English article, keyboard on the text."""
    pane = ReaderPane(context)
    show(pane)
    context.show_article(english)
    pane.view.setFocus()
    QApplication.processEvents()
    return pane


def _roles(pane: ReaderPane, at: str) -> set[Role]:
    point = pane.view.text.index(at)
    spans = (pane.view.span_of(key) for key in pane.view.spans_at(point))
    return {span.role for span in spans if span is not None}


def test_without_an_article_the_pane_says_what_to_do(
    context: Context, show: Callable[..., None]
) -> None:
    pane = ReaderPane(context)
    show(pane)
    assert pane.empty.isVisible()
    assert "Import" in pane.empty.words


def test_figures_are_underlined_and_marks_are_marked(pane: ReaderPane) -> None:
    assert _roles(pane, "six soldiers") == {Role.SUGGESTION}
    assert _roles(pane, "[1]") == {Role.MARK}


def test_a_reference_mark_knows_its_citation(pane: ReaderPane) -> None:
    key = pane.view.spans_at(pane.view.text.index("[1]"))[0]
    span = pane.view.span_of(key)
    assert span is not None
    assert "six members of the Revolutionary Guards" in span.label


def test_hovering_a_mark_shows_its_citation(pane: ReaderPane, qtbot: QtBot) -> None:
    point = pane.view.text.index("[1]") + 1
    pane.view.ensure_visible(Span(point, point + 1))
    where = pane.view.caret_rect(point).center()
    qtbot.mouseMove(pane.view.viewport(), where)
    qtbot.waitUntil(lambda: "Revolutionary" in QToolTip.text(), timeout=2000)


def test_a_double_click_on_a_mark_shows_its_reference(
    pane: ReaderPane, context: Context, qtbot: QtBot
) -> None:
    asked: list[Span] = []
    context.place_asked.connect(lambda _, span: asked.append(span))
    point = pane.view.text.index("[1]") + 1
    where = pane.view.caret_rect(point).center()
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    [place] = asked
    assert "Air strike near the bridge" in place.of(pane.view.text)


def test_enter_makes_a_claim_and_stays_on_it(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId, qtbot: QtBot
) -> None:
    pane.next_item()
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    [claim] = library.claims.of(english)
    assert claim.anchor.quote == "six soldiers of the Syrian army"
    assert context.focus == Focus(claim_id=claim.id)
    assert pane.view.current == claim_key(claim.id)
    assert _roles(pane, "six soldiers") == {Role.DRAFT}


def test_the_verdict_brings_the_next_suggestion(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId, qtbot: QtBot
) -> None:
    pane.next_item()
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    [claim] = library.claims.of(english)
    library.claims.set_verdict(claim.id, Verdict.SUPPORTED)
    assert context.focus.suggestion is not None
    assert context.focus.suggestion.of(pane.view.text).startswith("At least 12")


def test_changing_the_verdict_of_an_older_claim_moves_nowhere(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId
) -> None:
    pane.next_item()
    pane.accept()
    first = library.claims.of(english)[0].id
    library.claims.set_verdict(first, Verdict.SUPPORTED)
    context.set_focus(Focus(claim_id=first))
    library.claims.set_verdict(first, Verdict.REFUTED)
    assert context.focus == Focus(claim_id=first)


def test_dismissing_takes_the_line_away_and_goes_on(
    pane: ReaderPane, context: Context, library: Library
) -> None:
    pane.next_item()
    pane.dismiss()
    assert _roles(pane, "six soldiers") == set()
    assert context.focus.suggestion is not None
    assert context.focus.suggestion.of(pane.view.text).startswith("At least 12")
    library.undo()
    assert _roles(pane, "six soldiers") == {Role.SUGGESTION}


def test_dismissing_on_a_claim_keeps_it_and_goes_on(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId
) -> None:
    pane.next_item()
    pane.accept()
    pane.dismiss()
    assert len(library.claims.of(english)) == 1
    assert context.focus.suggestion is not None


def test_undoing_an_acceptance_brings_the_suggestion_back(
    pane: ReaderPane, context: Context, library: Library
) -> None:
    pane.next_item()
    here = context.focus
    pane.accept()
    library.undo()
    assert _roles(pane, "six soldiers") == {Role.SUGGESTION}
    assert context.focus == here


def test_the_selection_becomes_a_claim_with_the_figure_inside_it(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId
) -> None:
    start = pane.view.text.index("At least 12")
    pane.view.set_selection(Span(start, pane.view.text.index("market")))
    pane.claim_from_selection()
    [claim] = library.claims.of(english)
    assert claim.figure is not None
    assert claim.figure.low == 12
    assert context.focus.claim_id == claim.id
    assert pane.view.selection() is None


def test_a_highlight_reads_no_figure(
    pane: ReaderPane, library: Library, english: ArticleId
) -> None:
    start = pane.view.text.index("At least 12")
    pane.view.set_selection(Span(start, pane.view.text.index("market")))
    pane.highlight_selection()
    assert library.claims.of(english)[0].figure is None
    library.undo()
    assert library.claims.of(english) == []


def test_without_a_selection_the_reviewer_is_told(pane: ReaderPane, heard: list[str]) -> None:
    pane.claim_from_selection()
    assert heard == ["Select the words of the claim first."]


def test_stepping_goes_through_all_figures_and_stops_at_the_ends(
    pane: ReaderPane, context: Context, heard: list[str]
) -> None:
    seen = []
    for _ in range(3):
        pane.next_item()
        assert context.focus.suggestion is not None
        seen.append(context.focus.suggestion.start)
    assert seen == sorted(set(seen))
    pane.next_item()
    assert heard == ["That was the last figure."]
    pane.previous_item()
    assert context.focus.suggestion is not None
    assert context.focus.suggestion.start == seen[1]


def test_a_click_on_a_figure_works_on_it(pane: ReaderPane, context: Context, qtbot: QtBot) -> None:
    point = pane.view.text.index("soldiers") + 3
    pane.view.ensure_visible(Span(point, point + 1))
    where = pane.view.caret_rect(point).center()
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert context.focus.suggestion is not None
    assert context.focus.suggestion.of(pane.view.text) == "six soldiers of the Syrian army"


def test_overlapping_claims_are_gone_round(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId
) -> None:
    start = pane.view.text.index("six soldiers")
    wide = library.claims.add(english, Span(start, pane.view.text.index(" near the old")))
    army = pane.view.text.index("Syrian army")
    narrow = library.claims.add(english, Span(army, army + len("Syrian army")))
    context.set_focus(Focus(claim_id=narrow))
    pane.cycle_overlaps()
    assert context.focus == Focus(claim_id=wide)


def test_an_open_conflict_is_marked_in_the_margin(pane: ReaderPane, qtbot: QtBot) -> None:
    point = pane.view.text.index("six soldiers")

    def marked() -> bool:
        span = pane.view.span_of(pane.view.spans_at(point)[0])
        return span is not None and span.conflict

    qtbot.waitUntil(marked, timeout=2000)


def test_evidence_lights_up_and_goes_out(pane: ReaderPane, context: Context) -> None:
    start = pane.view.text.index("killed")
    context.evidence_changed.emit((Span(start, start + 6),))
    assert Role.EVIDENCE in _roles(pane, "killed")
    context.evidence_changed.emit(())
    assert Role.EVIDENCE not in _roles(pane, "killed")


def test_the_place_and_the_focus_of_each_article_are_kept(
    pane: ReaderPane, context: Context, library: Library
) -> None:
    lines = "\n".join(f"Paragraph {n} tells of a quiet day." for n in range(200))
    text = f"A long report\n\n{lines}\n\nOn 9 May 2021 three soldiers were killed."
    long = library.articles.add(prepare_text(text, "long.txt")).article.id
    other = context.article_id
    context.show_article(long)
    pane.next_item()
    place, focus = pane.view.place, context.focus
    assert place[0] > 100
    context.show_article(other)
    assert context.focus == Focus()
    context.show_article(long)
    assert pane.view.place == place
    assert context.focus == focus


def test_an_article_that_is_put_away_leaves_the_reader_empty(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId
) -> None:
    library.articles.remove(english)
    assert context.article_id is None
    assert pane.empty.isVisible()


def test_the_bar_finds_words_and_escape_closes_it(pane: ReaderPane, qtbot: QtBot) -> None:
    pane.find()
    qtbot.keyClicks(pane.finder.needle, "civilians")
    assert pane.view.selected_text() == "civilians"
    assert pane.finder.count.text() == "2 found"
    qtbot.keyClick(pane.finder.needle, Qt.Key.Key_Return)
    assert pane.view.selection() != Span(0, 0)
    qtbot.keyClick(pane.finder.needle, Qt.Key.Key_Escape)
    assert not pane.finder.isVisible()
    assert Role.SEARCH not in _roles(pane, "civilians")


def test_a_paragraph_can_be_turned_and_stays_turned(
    pane: ReaderPane, context: Context, arabic: ArticleId, english: ArticleId
) -> None:
    pane.view.set_caret(pane.view.text.index("six soldiers"))
    index = pane.view.paragraph_at(pane.view.caret)
    pane.flip_paragraph()
    assert pane.view.is_right_to_left(index)
    context.show_article(arabic)
    context.show_article(english)
    assert pane.view.is_right_to_left(index)


def test_the_language_changes_labels_and_keeps_the_place(
    pane: ReaderPane, context: Context
) -> None:
    pane.next_item()
    focus = context.focus
    context.set_language("ar")
    assert focus.suggestion is not None
    span = pane.view.span_of(suggestion_key(focus.suggestion))
    assert span is not None
    assert "قتلى" in span.label
    assert context.focus == focus


def test_the_hint_goes_with_the_first_claim(pane: ReaderPane, context: Context) -> None:
    assert pane.hint.isVisible()
    pane.next_item()
    pane.accept()
    assert not pane.hint.isVisible()


def test_adding_a_claim_leaves_the_other_spans_alone(
    pane: ReaderPane,
    context: Context,
    library: Library,
    english: ArticleId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    added: list[str] = []
    add, replaced = pane.view.add_span, pane.view.set_spans
    monkeypatch.setattr(pane.view, "add_span", lambda s: (added.append(s.key), add(s)))
    monkeypatch.setattr(pane.view, "set_spans", lambda s: (added.append("all"), replaced(s)))
    pane.next_item()
    pane.accept()
    [claim] = library.claims.of(english)
    assert set(added) == {claim_key(claim.id)}


def test_the_context_menu_offers_what_fits(pane: ReaderPane, qtbot: QtBot) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QMenu

    point = pane.view.text.index("soldiers")
    where = pane.view.caret_rect(point).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, pane.view.viewport().mapToGlobal(where)
    )
    assert event.type() == QEvent.Type.ContextMenu
    QApplication.sendEvent(pane.view.viewport(), event)
    [menu] = [m for m in pane.findChildren(QMenu) if m.isVisible()]
    assert [a.text() for a in menu.actions()][:2] == ["Accept as a claim", "Dismiss"]
    menu.close()


def test_a_accepts_and_is_on_the_next_suggestion_at_once(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId
) -> None:
    pane.next_item()
    pane.accept_on()
    assert len(library.claims.of(english)) == 1
    assert context.focus.suggestion is not None
    assert context.focus.suggestion.of(pane.view.text).startswith("At least 12")
    library.undo()
    assert library.claims.of(english) == []


def test_a_verdict_on_a_claim_that_was_left_moves_nowhere(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId
) -> None:
    pane.next_item()
    pane.accept_on()
    here = context.focus
    library.claims.set_verdict(library.claims.of(english)[0].id, Verdict.SUPPORTED)
    assert context.focus == here


def test_enter_again_leaves_the_claim_undecided_and_goes_on(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId, qtbot: QtBot
) -> None:
    pane.next_item()
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    [claim] = library.claims.of(english)
    assert context.focus.claim_id == claim.id
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert context.focus.suggestion is not None
    assert context.focus.suggestion.of(pane.view.text).startswith("At least 12")
    assert library.claims.get(claim.id).verdict is Verdict.NONE


def test_a_whole_article_is_decided_with_one_key_each_and_then_says_so(
    pane: ReaderPane, context: Context, library: Library, english: ArticleId, heard: list[str]
) -> None:
    pane.next_item()
    for number in range(3):
        assert context.focus.suggestion is not None
        pane.dismiss() if number == 1 else pane.accept_on()
    assert context.focus.suggestion is None
    assert "Every figure of this article is decided." in heard
    assert len(library.claims.of(english)) == 2
