"""The claim pane: every field of a figure, the links, the verdict, and what blocks it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.model import (
    ArticleId,
    Claim,
    ClaimId,
    DatePrecision,
    Figure,
    Grade,
    Kind,
    PartyStatus,
    Qualifier,
    Seen,
    Stance,
    Status,
    Verdict,
)
from annotator.domain.text import Span
from annotator.library import Library
from annotator.ui.chips import Choice, Field
from annotator.ui.context import Context, Focus
from annotator.ui.panes.claim import ClaimPane


@pytest.fixture
def pane(context: Context, show: Callable[..., None]) -> ClaimPane:
    """The pane in a tall window."""
    pane = ClaimPane(context)
    show(pane, 420, 1400)
    return pane


@pytest.fixture
def suggestion(context: Context, library: Library, english: ArticleId) -> Span:
    """The six soldiers, worked on."""
    context.show_article(english)
    span = library.articles.analysis(english).readings[0].span
    context.set_focus(Focus(suggestion=span))
    return span


@pytest.fixture
def claim_id(context: Context, library: Library, english: ArticleId, suggestion: Span) -> ClaimId:
    """The claim of the six soldiers, worked on."""
    made = library.claims.accept(english, suggestion)
    context.set_focus(Focus(claim_id=made))
    return made


@pytest.fixture
def figure(library: Library, claim_id: ClaimId) -> Callable[[], Figure]:
    """Return a function that reads the stored figure."""

    def read() -> Figure:
        found = library.claims.get(claim_id).figure
        assert found is not None
        return found

    return read


def _type(qtbot: QtBot, field: Field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    for letter in text:
        # QTest knows the keys of ASCII only.
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, press)
    completer = field.completer()
    if completer is not None and completer.popup().isVisible():
        # An open list gets the keys first, on every window system.
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def _choose(qtbot: QtBot, choice: Choice, words: str) -> None:
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.keyClicks(choice.view(), words)
    qtbot.keyClick(choice.view(), Qt.Key.Key_Return)
    assert choice.currentText() == words


# -- showing --------------------------------------------------------------------------------------


def test_without_a_choice_the_pane_says_what_to_do(pane: ClaimPane) -> None:
    assert pane.empty.isVisible()
    assert "Enter" in pane.empty.words


def test_a_suggestion_is_previewed_with_accept_and_dismiss(
    pane: ClaimPane, suggestion: Span
) -> None:
    assert pane.figure.quote.text == "six soldiers of the Syrian army"
    assert pane.figure.sentence.number.text() == "6"
    assert pane.accept_button.isVisible()
    assert not pane.verdict.isVisible()


def test_accepting_here_works_on_the_claim(
    pane: ClaimPane, context: Context, library: Library, suggestion: Span, qtbot: QtBot
) -> None:
    qtbot.mouseClick(pane.accept_button, Qt.MouseButton.LeftButton)
    assert context.focus.claim_id == library.claims.all()[0].id
    assert pane.verdict.isVisible()


def test_correcting_a_suggestion_accepts_it_as_corrected_in_one_act(
    pane: ClaimPane, library: Library, suggestion: Span, qtbot: QtBot
) -> None:
    _type(qtbot, pane.figure.sentence.number, "7")
    [claim] = library.claims.all()
    assert claim.figure is not None
    assert (claim.figure.low, claim.figure.high) == (7, 7)
    library.undo()
    assert library.claims.all() == []


def test_a_claim_that_is_gone_leaves_the_pane_empty(
    pane: ClaimPane, library: Library, claim_id: ClaimId
) -> None:
    library.claims.remove(claim_id)
    assert pane.empty.isVisible()


# -- the figure -----------------------------------------------------------------------------------


def test_a_number_is_stored_when_the_field_is_left(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    _type(qtbot, pane.figure.sentence.number, "9")
    assert (figure().low, figure().high) == (9, 9)


def test_arabic_digits_are_numbers_too(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    _type(qtbot, pane.figure.sentence.number, "١٢")
    assert figure().low == 12


def test_something_that_is_no_number_is_put_back(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    _type(qtbot, pane.figure.sentence.number, "many")
    assert figure().low == 6
    assert pane.figure.sentence.number.text() == "6"


def test_a_qualifier_moves_both_bounds(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    _choose(qtbot, pane.figure.sentence.qualifier, "at least")
    assert (figure().qualifier, figure().low, figure().high) == (Qualifier.AT_LEAST, 6, None)
    _choose(qtbot, pane.figure.sentence.qualifier, "between")
    assert pane.figure.sentence.upper.isVisible()
    _type(qtbot, pane.figure.sentence.upper, "8")
    assert (figure().low, figure().high) == (6, 8)


def test_a_name_that_is_picked_from_the_list_is_stored(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    party = pane.figure.sentence.party
    party.setFocus()
    party.selectAll()
    qtbot.keyClicks(party, "asay")
    popup = party.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: figure().party == "asayish", timeout=2000)


def test_the_beginning_of_one_name_stands_for_it(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    party = pane.figure.sentence.party
    _type(qtbot, party, "asay")
    assert figure().party == "asayish"
    assert party.text() == "Asayish"


def test_the_list_of_names_is_as_wide_as_they_are(pane: ClaimPane, qtbot: QtBot) -> None:
    party = pane.figure.sentence.party
    party.setFocus()
    party.selectAll()
    qtbot.keyClicks(party, "civil")
    party.completer().complete()
    popup = party.completer().popup()
    assert popup.isVisible()
    shown = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    assert max(map(popup.fontMetrics().horizontalAdvance, shown)) < popup.viewport().width()


def test_a_kind_is_chosen_by_typing(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    _choose(qtbot, pane.figure.sentence.kind, "captured")
    assert figure().kind is Kind.CAPTURED


def test_a_party_is_found_by_its_name_in_either_language(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    _type(qtbot, pane.figure.sentence.party, "قسد")
    assert figure().party == "sdf"
    assert figure().party_status is PartyStatus.COMBATANT
    assert pane.figure.sentence.party.text() == "Syrian Democratic Forces"


def test_a_party_that_is_not_in_the_tree_stands_for_itself(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    _type(qtbot, pane.figure.sentence.party, "Hill Guard")
    assert figure().party == "Hill Guard"


def test_a_date_is_words_until_it_is_edited(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    date = pane.figure.sentence.date
    assert date.text() == "3 Mar 2021"
    date.setFocus()
    assert date.text() == "2021-03-03"
    _type(qtbot, date, "2021-03")
    assert (figure().date_from, figure().date_precision) == ("2021-03", DatePrecision.MONTH)
    assert date.text() == "Mar 2021"


def test_the_rest_is_edited_under_more(
    pane: ClaimPane, figure: Callable[[], Figure], qtbot: QtBot
) -> None:
    sentence = pane.figure.sentence
    assert not sentence.perpetrator.isVisible()
    qtbot.mouseClick(sentence.more, Qt.MouseButton.LeftButton)
    _type(qtbot, sentence.perpetrator, "Russian forces")
    _type(qtbot, sentence.sub_group, "officers")
    _type(qtbot, sentence.as_of, "5 March 2021")
    _type(qtbot, sentence.high, "10")
    assert figure().perpetrator == "russian army"
    assert figure().sub_group == "officers"
    assert figure().as_of == "2021-03-05"
    assert (figure().low, figure().high, figure().qualifier) == (6, 10, Qualifier.RANGE)


def test_a_field_lights_up_the_words_that_gave_it(
    pane: ClaimPane, context: Context, claim_id: ClaimId, english: ArticleId, library: Library
) -> None:
    lit: list[tuple[Span, ...]] = []
    context.evidence_changed.connect(lit.append)
    pane.figure.sentence.kind.setFocus()
    text = library.articles.text(english)
    assert any("killed" in span.of(text) for span in lit[-1])


def test_what_is_typed_is_kept_when_another_claim_is_chosen(
    pane: ClaimPane,
    context: Context,
    library: Library,
    claim_id: ClaimId,
    english: ArticleId,
    qtbot: QtBot,
) -> None:
    other = library.claims.accept(english, library.articles.analysis(english).readings[1].span)
    pane.notes_fold.setChecked(True)
    pane.notes.notes.setFocus()
    qtbot.keyClicks(pane.notes.notes, "ask the hospital")
    context.set_focus(Focus(claim_id=other))
    assert library.claims.get(claim_id).notes == "ask the hospital"
    assert library.claims.get(other).notes == ""


def test_a_figure_can_be_added_to_a_claim_without_one(
    pane: ClaimPane, context: Context, library: Library, english: ArticleId, qtbot: QtBot
) -> None:
    context.show_article(english)
    text = library.articles.text(english)
    start = text.index("old bridge")
    claim_id = library.claims.add(english, Span(start, start + 10))
    context.set_focus(Focus(claim_id=claim_id))
    assert not pane.figure.sentence.isVisible()
    qtbot.mouseClick(pane.figure.add_button, Qt.MouseButton.LeftButton)
    assert library.claims.get(claim_id).figure is not None
    assert pane.figure.sentence.isVisible()


# -- links ----------------------------------------------------------------------------------------


def test_the_own_reference_is_offered_first_and_one_key_links_it(
    pane: ClaimPane, library: Library, claim_id: ClaimId
) -> None:
    assert pane.links.offer_rows[0].title.text.startswith("[1]")
    pane.link_first()
    [card] = pane.links.cards
    assert card.citation.number == 1
    assert card.link.seen is Seen.TITLE_ONLY
    assert "6" in card.stated_line.text()
    assert "Independent origins: 1 (SOHR)" in pane.links.origins.text()


def test_stance_and_seen_are_chosen_on_the_card(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    pane.link_first()
    [card] = pane.links.cards
    _choose(qtbot, card.stance, "supports")
    _choose(qtbot, card.seen, "opened")
    [link] = library.citations.links(claim_id)
    assert (link.stance, link.seen) == (Stance.SUPPORTS, Seen.OPENED)


def test_the_quote_and_the_figure_stated_there_are_edited(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    pane.link_first()
    [card] = pane.links.cards
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    card.quote.setFocus()
    qtbot.keyClicks(card.quote, "six were killed")
    card.translation.setFocus()
    qtbot.mouseClick(card.add_figure, Qt.MouseButton.LeftButton)
    [link] = library.citations.links(claim_id)
    assert link.quote == "six were killed"
    assert link.stated is not None
    assert link.stated.party == "irgc"
    _type(qtbot, card.sentence.number, "5")
    [link] = library.citations.links(claim_id)
    assert link.stated is not None
    assert link.stated.low == 5


def test_a_dropped_file_is_kept_and_counts_as_captured(
    pane: ClaimPane, library: Library, claim_id: ClaimId, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>six killed</p>")
    pane.link_first()
    [card] = pane.links.cards
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(card, QDragEnterEvent(QPoint(5, 5), *how, none))
    QApplication.sendEvent(card, QDropEvent(QPointF(5, 5), *how, none))
    [link] = library.citations.links(claim_id)
    assert link.seen is Seen.CAPTURED
    assert "page.html" in card.files.text()


def test_a_pasted_screenshot_is_kept_as_a_picture(
    pane: ClaimPane, library: Library, claim_id: ClaimId
) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    data = QMimeData()
    data.setImageData(picture)
    pane.link_first()
    pane.links.cards[0].take(data)
    [link] = library.citations.links(claim_id)
    assert link.seen is Seen.CAPTURED
    assert library.citations.attachment(link.attachments[0].sha256).startswith(b"\x89PNG")


def test_dropped_words_become_the_quote_and_a_dropped_address_the_address(
    pane: ClaimPane, library: Library, claim_id: ClaimId
) -> None:
    pane.link_first()
    [card] = pane.links.cards
    card.words_offered.emit("Six members were killed near the bridge")
    card.words_offered.emit("https://example.org/six")
    [link] = library.citations.links(claim_id)
    assert link.quote == "Six members were killed near the bridge"
    assert link.seen is Seen.OPENED
    assert library.citations.get(link.citation_id).url == "https://example.org/six"


def test_unlinking_offers_the_citation_again(
    pane: ClaimPane, library: Library, claim_id: ClaimId
) -> None:
    pane.link_first()
    pane.links.cards[0].unlink_wanted.emit()
    assert pane.links.cards == []
    assert pane.links.offer_rows[0].title.text.startswith("[1]")


def test_a_new_citation_is_linked_at_once(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    pane.link_new()
    form = pane.links.form
    qtbot.keyClicks(form.fields["title"], "Soldiers die at the bridge")
    qtbot.keyClicks(form.fields["publisher"], "Reuters")
    qtbot.keyClicks(form.fields["published"], "soon")
    assert not form.save_button.isEnabled()
    assert "Published" in form.problem.text()
    form.fields["published"].selectAll()
    qtbot.keyClicks(form.fields["published"], "3/3/2021")
    qtbot.keyClick(form.fields["published"], Qt.Key.Key_Return)
    [card] = pane.links.cards
    assert card.citation.published == "2021-03-03"
    assert "Reuters" in card.about.text()
    assert not form.isVisible()
    library.undo()
    assert pane.links.cards == []


def test_editing_a_citation_keeps_what_was_not_changed(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    pane.link_first()
    pane.links.cards[0].edit_wanted.emit()
    form = pane.links.form
    assert form.fields["publisher"].text() == "SOHR"
    qtbot.keyClicks(form.fields["url"], "https://example.org/a")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    citation = pane.links.cards[0].citation
    assert citation.url == "https://example.org/a"
    assert citation.published == "2021-03-03"


class Browser(QObject):
    """Takes the addresses that would open in a browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def test_find_it_searches_the_exact_title_only_when_asked(
    pane: ClaimPane, claim_id: ClaimId
) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "take")
    try:
        pane.link_first()
        assert browser.opened == []
        pane.find_it()
        [address] = browser.opened
        assert "six+members" in address
        assert "syriahr.com" in address
    finally:
        QDesktopServices.unsetUrlHandler("https")


# -- verdict --------------------------------------------------------------------------------------


def test_a_digit_gives_the_verdict_and_the_keyboard_goes_back(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    pane.delete_button.setFocus()
    pane.begin_verdict()
    focused = QApplication.focusWidget()
    assert focused is pane.verdict.buttons[0]
    qtbot.keyClick(focused, Qt.Key.Key_2)
    assert library.claims.get(claim_id).verdict is Verdict.REFUTED
    assert QApplication.focusWidget() is pane.delete_button
    assert pane.verdict.buttons[1].isChecked()


def test_pressing_the_verdict_again_takes_it_back(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    for expected in (Verdict.SUPPORTED, Verdict.NONE):
        qtbot.mouseClick(pane.verdict.buttons[0], Qt.MouseButton.LeftButton)
        assert library.claims.get(claim_id).verdict is expected


def test_what_keeps_a_claim_from_being_verified_is_said_in_plain_words(
    pane: ClaimPane, library: Library, claim_id: ClaimId, heard: list[str]
) -> None:
    assert "a verdict" in pane.verdict.blockers.text()
    assert "opened" in pane.verdict.blockers.text()
    pane.verify()
    assert heard == ["rule.verify_verdict"]
    pane.link_first()
    library.citations.edit_link(library.citations.links(claim_id)[0].id, seen=Seen.OPENED)
    pane.set_verdict(Verdict.SUPPORTED)
    assert "conflict" in pane.verdict.blockers.text()
    pane.set_verdict(Verdict.CONFLICTING)
    assert not pane.verdict.blockers.isVisible()
    pane.verify()
    assert library.claims.get(claim_id).status is Status.VERIFIED
    assert "Salma" in pane.verdict.reason.text()


def test_a_change_to_a_verified_claim_says_why_it_went_back(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    pane.link_first()
    library.citations.edit_link(library.citations.links(claim_id)[0].id, seen=Seen.OPENED)
    pane.set_verdict(Verdict.CONFLICTING)
    pane.verify()
    _type(qtbot, pane.figure.sentence.number, "5")
    assert library.claims.get(claim_id).status is Status.READY
    assert "figure" in pane.verdict.reason.text()


def test_disagreeing_reviewers_are_both_named(
    pane: ClaimPane, library: Library, claim_id: ClaimId
) -> None:
    pane.set_verdict(Verdict.SUPPORTED)
    library.reviewer = "Nour"
    pane.set_verdict(Verdict.REFUTED)
    assert "Salma" in pane.verdict.said.text()
    assert "Nour" in pane.verdict.said.text()


def test_a_ticked_grade_is_stored(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    pane.verdict.confirmed.click()
    assert library.claims.get(claim_id).grade_tick is Grade.CONFIRMED


def test_the_claims_conflicts_are_listed_and_lead_to_them(
    pane: ClaimPane, context: Context, claim_id: ClaimId, qtbot: QtBot
) -> None:
    from annotator.ui.panes.flag_line import FlagLine

    [line] = [one for one in pane.findChildren(FlagLine) if one.isVisible()]
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert context.flag == line.flag.conflict.fingerprint


def test_event_best_count_and_wording_are_stored(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    pane.set_event()
    offered = QApplication.activePopupWidget()
    assert offered is not None, "the other article tells of the same"
    qtbot.keyClick(offered, Qt.Key.Key_N)
    assert QApplication.focusWidget() is pane.notes.event_field
    _type(qtbot, pane.notes.event_field, "Bridge strike")
    _type(qtbot, pane.notes.best, "6")
    claim: Claim = library.claims.get(claim_id)
    assert claim.best == 6
    assert [event.name for event in library.claims.events()] == ["Bridge strike"]
    assert claim.event_id is not None


def test_set_party_puts_the_keyboard_on_the_party(pane: ClaimPane, claim_id: ClaimId) -> None:
    pane.set_party()
    assert QApplication.focusWidget() is pane.figure.sentence.party


def test_deleting_can_be_undone(
    pane: ClaimPane, library: Library, claim_id: ClaimId, qtbot: QtBot
) -> None:
    qtbot.mouseClick(pane.delete_button, Qt.MouseButton.LeftButton)
    assert library.claims.all() == []
    library.undo()
    assert library.claims.get(claim_id).anchor.quote == "six soldiers of the Syrian army"


def test_every_control_has_a_name_for_those_who_listen(pane: ClaimPane, claim_id: ClaimId) -> None:
    pane.link_first()
    pane.notes_fold.setChecked(True)
    pane.figure.sentence.more.setChecked(True)
    unnamed = [
        control
        for kind in (Choice, Field)
        for control in pane.findChildren(kind)
        if not control.accessibleName()
    ]
    assert unnamed == []


def test_the_pane_speaks_arabic_at_once(
    pane: ClaimPane, context: Context, claim_id: ClaimId
) -> None:
    context.set_language("ar")
    assert pane.figure.sentence.kind.currentText() == "قتلى"
    assert pane.figure.sentence.party.text() == "الجيش العربي السوري"
    context.set_language("en")
    assert pane.figure.sentence.kind.currentText() == "killed"
