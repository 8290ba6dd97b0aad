"""Why a figure was read so: rows in the order of the sentence, with words, meaning and remarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.analysis import analyse
from annotator.domain.model import ArticleId, Reading
from annotator.domain.sentences import line_at, sentence_at
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.ui.context import Context, Focus
from annotator.ui.panes.claim import ClaimPane
from annotator.ui.panes.why import Reason, Setting, reasons_of
from annotator.wording import words

TOLD = (
    "Clashes at the bridge\n\n"
    "At least five soldiers of the Syrian army were killed and three wounded in an ambush near"
    " Raqqa on 4 March 2021, the SOHR said.\n"
)
MIXED = "وقال المرصد السوري إن ما لا يقل عن سبعة مقاتلين من قسد قُتلوا قرب الرقة في 4 مارس 2021."


def _reasons(text: str, at: int = 0, language: str = "en") -> dict[str, Reason]:
    readings = analyse(text).readings
    reading = readings[at]
    start = reading.span.start
    setting = Setting(sentence_at(text, start, line_at(text, start)), readings)
    found = reasons_of(reading, words(language), "western", setting)
    return {one.field: one for one in found}


def test_the_rows_follow_the_order_of_the_sentence() -> None:
    names = list(_reasons(TOLD))
    order = ["number", "qualifier", "kind", "party", "date", "place", "origin"]
    assert [name for name in names if name in order] == order


def test_a_row_tells_the_words_and_what_they_were_read_as() -> None:
    found = _reasons(TOLD)
    assert found["number"].quotes == ("five",)
    assert found["number"].meaning == "5 or more"
    assert found["qualifier"].quotes == ("At least",)
    assert found["date"].meaning == "4 Mar 2021"
    assert "«At least»" in found["qualifier"].text(rtl=False)
    assert "→" in found["qualifier"].text(rtl=False)
    assert "←" in found["qualifier"].text(rtl=True)


def test_meanings_are_told_in_the_language_of_the_window() -> None:
    english, arabic = _reasons(MIXED), _reasons(MIXED, language="ar")
    assert english["kind"].quotes == arabic["kind"].quotes == ("قُتلوا",)
    assert english["kind"].meaning == "killed"
    assert arabic["kind"].meaning == "قتلى"


def test_what_is_exact_needs_no_row_for_it() -> None:
    assert "qualifier" not in _reasons("Five soldiers of the Syrian army were killed.")


def test_victims_taken_over_from_the_figure_before_say_so() -> None:
    found = _reasons(TOLD, 1)
    assert found["party"].meaning == "Syrian Arab Army"
    assert found["party"].remark == "As for “\u2068at least 5 killed\u2069”."
    assert _reasons(TOLD, 0)["party"].remark == ""


def test_a_place_told_in_an_earlier_sentence_says_so() -> None:
    text = "A drone struck a convoy near Raqqa on 4 March 2021. Six soldiers were killed in the attack.\n"
    found = _reasons(text)
    assert found["place"].quotes
    assert found["place"].remark == "Told in an earlier sentence."


def test_a_party_assumed_from_the_layout_says_from_what(reading: Reading) -> None:
    for code, told in (
        ("infobox_column", "column"),
        ("country_before_number", "country"),
        ("", "layout"),
    ):
        figure = replace(reading.figure, party_assumed=True)
        assumed = replace(reading, figure=figure, assumption=code)
        rows = {one.field: one for one in reasons_of(assumed, words("en"), "western", Setting())}
        assert told in rows["party"].remark


def test_what_the_reviewer_changed_since_says_so(reading: Reading) -> None:
    changed = replace(reading.figure, low=9, high=9)
    rows = reasons_of(reading, words("en"), "western", Setting(), changed)
    assert [one.field for one in rows if one.remark] == ["number"]


@pytest.fixture
def reading() -> Reading:
    """Five soldiers, read from a sentence."""
    return analyse("Five soldiers of the Syrian army were killed.").readings[0]


@pytest.fixture
def pane(context: Context, show: Callable[..., None]) -> ClaimPane:
    """The pane in a tall window."""
    pane = ClaimPane(context)
    show(pane, 420, 1400)
    return pane


@pytest.fixture
def told(context: Context, library: Library) -> ArticleId:
    """The article with an ambush, its first figure worked on."""
    article = library.articles.add(prepare_text(TOLD, "ambush.txt")).article
    context.show_article(article.id)
    span = library.articles.analysis(article.id).readings[0].span
    context.set_focus(Focus(suggestion=span))
    return article.id


def test_pointing_at_a_row_lights_its_words_and_leaving_puts_them_out(
    pane: ClaimPane, context: Context, library: Library, told: ArticleId
) -> None:
    lit: list[object] = []
    context.evidence_changed.connect(lit.append)
    row = pane.figure.why.rows[0]
    point = QPointF(4, 4)
    QApplication.sendEvent(row, QEnterEvent(point, point, point))
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    text = library.articles.text(told)
    assert [span.of(text) for span in lit[0]] == ["five"]
    assert lit[-1] == ()


def test_the_list_is_one_stop_of_tab_and_arrows_go_on_in_it(
    pane: ClaimPane, context: Context, library: Library, told: ArticleId, qtbot: QtBot
) -> None:
    lit: list[object] = []
    context.evidence_changed.connect(lit.append)
    rows = pane.figure.why.rows
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    assert lit[-1] == rows[1].spans
    assert sum(bool(row.focusPolicy() & Qt.FocusPolicy.TabFocus) for row in rows) == 1
    qtbot.keyClick(rows[1], Qt.Key.Key_Up)
    qtbot.keyClick(rows[0], Qt.Key.Key_Up)
    assert rows[0].hasFocus()


def test_every_row_says_itself_to_a_screen_reader(pane: ClaimPane, told: ArticleId) -> None:
    for row in pane.figure.why.rows:
        assert row.reason is not None
        assert row.accessibleName().startswith(f"{row.reason.title}: ")


def test_a_claim_has_the_same_reasons_behind_its_fold(
    pane: ClaimPane, context: Context, library: Library, told: ArticleId, qtbot: QtBot
) -> None:
    shown = [row.reason for row in pane.figure.why.rows]
    span = context.focus.suggestion
    assert span is not None
    context.set_focus(Focus(claim_id=library.claims.accept(told, span)))
    assert not pane.figure.why.isVisible()
    qtbot.mouseClick(pane.figure.why_fold, Qt.MouseButton.LeftButton)
    assert pane.figure.why.isVisible()
    assert [row.reason for row in pane.figure.why.rows] == shown


def test_the_reasons_of_every_figure_of_the_real_articles_fit_the_narrowest_pane(
    context: Context, library: Library, articles_dir: Path, show: Callable[..., None]
) -> None:
    from annotator.services.importing import prepare

    pane = ClaimPane(context)
    show(pane, 320, 900)
    told = 0
    for path in sorted(articles_dir.glob("*.txt")):
        article = library.articles.add(prepare(path)).article
        context.show_article(article.id)
        for one in library.articles.analysis(article.id).readings:
            context.set_focus(Focus(suggestion=one.span))
            for row in pane.figure.why.rows:
                told += 1
                assert row.minimumSizeHint().width() <= pane.width() - 32
                assert row.reason is not None
                assert row.reason.meaning
    assert told > 100
