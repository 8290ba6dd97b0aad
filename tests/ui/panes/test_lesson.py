"""A corrected party or place can be remembered for the whole project, with one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.analysis import analyse
from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import ArticleId, Reading
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.ui.context import Context, Focus
from annotator.ui.lessons import Lesson, Teaches, lesson_of
from annotator.ui.panes.claim import ClaimPane
from annotator.ui.window import MainWindow

TEXT = (
    "Five fighters of the Hill Hawks were killed near Raqqa on 3 March 2021.\n\n"
    "Two fighters of the Hill Hawks were killed near Raqqa on 9 April 2021.\n"
)


def _lesson(text: str, **changed: str) -> Lesson | None:
    reading = analyse(text).readings[0]
    rest = text[reading.span.end :]
    after = replace(reading.figure, **changed)
    return lesson_of(reading.figure, after, reading, rest, seed_lexicon())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قُتل عنصران من صقور التل قرب الجسر.", "صقور التل"),
        ("مقتل 9 من عناصر مليشيا صقور التل.", "مليشيا صقور التل"),
        ("At least 3 members of the Raven Brigade were killed.", "Raven Brigade"),
        ("وأصيب ثلاثة من قسد.", "قسد"),
    ],
)
def test_the_name_is_found_without_its_count(text: str, words: str) -> None:
    lesson = _lesson(text, party="isis")
    assert lesson is not None
    assert (lesson.teaches, lesson.words, lesson.key) == (Teaches.PARTY, words, "isis")


def test_a_common_noun_names_nobody() -> None:
    assert _lesson("قُتل ثلاثة جنود في قرية أم الخيطان.", party="isis") is None


def test_words_that_mean_it_already_teach_nothing() -> None:
    assert _lesson("وأصيب ثلاثة من قسد.", party="sdf") is None


def test_a_name_of_another_party_is_told_as_such() -> None:
    lesson = _lesson("وأصيب ثلاثة من قسد.", party="isis")
    assert lesson is not None
    assert lesson.owner == "sdf"


def test_a_name_taken_over_from_another_figure_is_left_alone() -> None:
    text = "قُتل ثلاثة من قسد وأصيب 12 آخرون قرب الرقة."
    reading = analyse(text).readings[1]
    assert reading.figure.party == "sdf"
    after = replace(reading.figure, party="isis")
    assert lesson_of(reading.figure, after, reading, "", seed_lexicon()) is None


def test_a_name_that_nobody_knows_is_offered_as_a_new_party_of_the_same_side() -> None:
    lesson = _lesson("قُتل خمسة من لواء الباقر في هجوم قرب الرقة.", party="Dawn Guard")
    assert lesson is not None
    assert (lesson.teaches, lesson.name) == (Teaches.NEW_PARTY, "Dawn Guard")
    assert lesson.parent == "iran"


def test_a_place_is_taught_when_the_words_meant_another_or_none() -> None:
    text = "Five soldiers were killed in the village of Qadsara on 3 March 2021."
    lesson = _lesson(text, place="Raqqa")
    assert lesson is not None
    assert (lesson.teaches, lesson.words) == (Teaches.PLACE, "Qadsara")
    assert _lesson(text, place="somewhere that no table knows") is None


def test_a_changed_number_teaches_nothing() -> None:
    text = "Five fighters of the Hill Hawks were killed."
    assert _lesson(text, sub_group="children") is None


@pytest.fixture
def pane(context: Context, show: Callable[..., None]) -> ClaimPane:
    """The pane in a tall window."""
    pane = ClaimPane(context)
    show(pane, 420, 1400)
    return pane


@pytest.fixture
def hawks(context: Context, library: Library, pane: ClaimPane) -> ArticleId:
    """An article about a party that nobody knows, its first figure worked on."""
    article = library.articles.add(prepare_text(TEXT, "hawks.txt")).article
    context.show_article(article.id)
    context.set_focus(Focus(suggestion=_readings(library, article.id)[0].span))
    return article.id


def _readings(library: Library, article_id: ArticleId) -> tuple[Reading, ...]:
    return library.articles.analysis(article_id).readings


def _name_party(qtbot: QtBot, pane: ClaimPane, name: str) -> None:
    field = pane.figure.sentence.party
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, name)
    completer = field.completer()
    if completer is not None and completer.popup().isVisible():
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_a_corrected_party_is_offered_and_remembered_for_every_article(
    pane: ClaimPane, context: Context, library: Library, hawks: ArticleId, qtbot: QtBot
) -> None:
    _name_party(qtbot, pane, "Islamic State")
    line = pane.figure.lesson
    assert line.isVisible()
    assert line.words.text() == "Hill Hawks"
    assert "Islamic State" in line.after.text()
    assert [one.figure.party for one in _readings(library, hawks)] == ["", ""]
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert [one.figure.party for one in _readings(library, hawks)] == ["isis", "isis"]
    assert not line.isVisible()
    library.undo()
    assert [one.figure.party for one in _readings(library, hawks)] == ["", ""]


def test_nothing_is_offered_before_anything_is_corrected(
    pane: ClaimPane, context: Context, hawks: ArticleId, heard: list[str]
) -> None:
    assert not pane.figure.lesson.isVisible()
    pane.remember()
    assert heard == ["Correct a party or a place first."]


def test_the_offer_goes_with_the_claim_and_when_it_is_declined(
    pane: ClaimPane, context: Context, library: Library, hawks: ArticleId, qtbot: QtBot
) -> None:
    _name_party(qtbot, pane, "Islamic State")
    claim = context.focus
    context.set_focus(Focus(suggestion=_readings(library, hawks)[1].span))
    assert not pane.figure.lesson.isVisible()
    context.set_focus(claim)
    assert not pane.figure.lesson.isVisible()
    _name_party(qtbot, pane, "Syrian Democratic Forces")
    assert pane.figure.lesson.isVisible()
    qtbot.mouseClick(pane.figure.lesson.close_button, Qt.MouseButton.LeftButton)
    assert not pane.figure.lesson.isVisible()


def test_an_undone_correction_is_offered_no_more(
    pane: ClaimPane, library: Library, hawks: ArticleId, qtbot: QtBot
) -> None:
    _name_party(qtbot, pane, "Islamic State")
    _name_party(qtbot, pane, "Syrian Democratic Forces")
    assert pane.figure.lesson.isVisible()
    library.undo()
    assert not pane.figure.lesson.isVisible()


def test_an_unknown_name_becomes_a_party_and_the_claim_has_it(
    pane: ClaimPane, context: Context, library: Library, hawks: ArticleId, qtbot: QtBot
) -> None:
    _name_party(qtbot, pane, "Hawks of the Hill")
    line = pane.figure.lesson
    assert line.above.isVisible()
    assert line.above.value == ""
    line.above.choose("syrian opposition")
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    parties = library.lexicon.current.parties
    assert parties.party("hawks of the hill").parent == "syrian opposition"
    [claim] = library.claims.of(hawks)
    assert claim.figure is not None
    assert claim.figure.party == "hawks of the hill"
    assert {one.figure.party for one in _readings(library, hawks)} == {"hawks of the hill"}
    library.undo()
    assert "hawks of the hill" not in library.lexicon.current.parties


def test_a_name_that_another_party_bears_is_refused_in_words(
    pane: ClaimPane, library: Library, hawks: ArticleId, qtbot: QtBot, heard: list[str]
) -> None:
    _name_party(qtbot, pane, "Islamic State")
    line = pane.figure.lesson
    line.words.selectAll()
    qtbot.keyClicks(line.words, "SDF")
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert heard == ["rule.name_taken"]
    assert line.isVisible()


def test_words_of_another_party_move_to_the_new_one_in_one_act(
    pane: ClaimPane, context: Context, library: Library, qtbot: QtBot
) -> None:
    text = "Six members of Liwa al-Baqir were killed near Raqqa."
    article = library.articles.add(prepare_text(text, "one.txt")).article
    context.show_article(article.id)
    context.set_focus(Focus(suggestion=_readings(library, article.id)[0].span))
    _name_party(qtbot, pane, "Islamic State")
    assert pane.figure.lesson.so_far.isVisible()
    qtbot.mouseClick(pane.figure.lesson.button, Qt.MouseButton.LeftButton)
    assert _readings(library, article.id)[0].figure.party == "isis"
    library.undo()
    assert _readings(library, article.id)[0].figure.party == "baqir brigade"


def test_one_key_remembers_while_the_keyboard_is_on_the_text(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    context = window.context
    library = context.library
    assert library is not None
    article = library.articles.add(prepare_text(TEXT, "hawks.txt")).article
    context.show_article(article.id)
    context.set_focus(Focus(suggestion=_readings(library, article.id)[0].span))
    _name_party(qtbot, window.claim, "Islamic State")
    window.reader.setFocus()
    QTest.keyClick(window.reader.view, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert [one.figure.party for one in _readings(library, article.id)] == ["isis", "isis"]


def test_the_offer_is_brought_into_view(
    context: Context,
    library: Library,
    show: Callable[..., None],
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    pane = ClaimPane(context)
    show(pane, 380, 460)
    article = library.articles.add(prepare_text(TEXT, "hawks.txt")).article
    context.show_article(article.id)
    context.set_focus(Focus(suggestion=_readings(library, article.id)[0].span))
    _name_party(qtbot, pane, "Islamic State")
    for _ in range(4):
        qapp.processEvents()
    assert not pane.figure.lesson.button.visibleRegion().isEmpty()
