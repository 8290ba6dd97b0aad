"""The coverage pane lists what no claim covers, lights it in the text, and makes claims of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.coverage import Coverage, Number, Reason
from annotator.domain.model import Kind
from annotator.domain.text import Span
from annotator.services.importing import prepare_text
from annotator.ui.panes.coverage_rows import NUMBER, rows_of
from annotator.wording import words

TEXT = """Raid near the grain silo

Gunmen killed three guards on 4 May 2021 and drove off with two trucks.

They left 40 kilometres of road unguarded, and 9 remained.
"""


@pytest.fixture
def shown(window, qapp):
    """The window on an article with one figure and four other numbers, the coverage open."""
    library = window.context.library
    article = library.articles.add(prepare_text(TEXT, "silo.txt")).article
    window.context.show_article(article.id)
    window.verbs.show_coverage()
    qapp.processEvents()
    return window


def _rows(window):
    rows = window.coverage.rows
    return [rows.row(place) for place in range(rows.rowCount())]


def _choose(window, reason):
    place = next(at for at, row in enumerate(_rows(window)) if row.number.reason is reason)
    window.coverage.list.setCurrentIndex(window.coverage.rows.index(place, 0))
    return _rows(window)[place].number


def test_the_pane_waits_until_it_is_asked_for(window):
    assert not window.coverage_dock.isVisible()
    assert window.coverage.rows.rowCount() == 0


def test_numbers_are_grouped_and_the_undecided_come_first(shown):
    assert [row.number.reason for row in _rows(shown)] == [
        Reason.SUGGESTED,
        Reason.VEHICLES,
        Reason.DATE,
        Reason.DISTANCE,
        Reason.UNKNOWN,
    ]
    assert _rows(shown)[0].heading == "Not decided yet · 1"
    assert "5 numbers: 0 in claims, 1 not decided, 4 left out" in shown.coverage.count.text()


def test_a_row_says_its_words_and_the_word_that_decided(shown):
    index = shown.coverage.rows.index(3, 0)
    said = index.data(Qt.ItemDataRole.DisplayRole)
    assert "40 kilometres of road" in said
    assert "a distance or length: “\u2068kilometres\u2069”" in said


def test_choosing_a_number_lights_it_and_its_reason_in_the_text(shown):
    number = _choose(shown, Reason.DISTANCE)
    view = shown.reader.view
    lit = [
        place
        for place in (number.span.start, number.evidence.start)
        if any(key.startswith("e:") for key in view.spans_at(place))
    ]
    assert lit == [number.span.start, number.evidence.start]


def test_choosing_a_suggestion_works_on_it(shown):
    number = _choose(shown, Reason.SUGGESTED)
    QTest.keyClick(shown.coverage.list, Qt.Key.Key_Return)
    assert shown.context.focus.suggestion == number.reading


def test_enter_goes_on_in_the_text(shown):
    _choose(shown, Reason.DISTANCE)
    QTest.keyClick(shown.coverage.list, Qt.Key.Key_Return)
    assert shown.reader.isAncestorOf(shown.focusWidget()) or shown.reader.hasFocus()


def test_c_accepts_a_suggestion_and_the_row_is_gone(shown, qapp):
    _choose(shown, Reason.SUGGESTED)
    QTest.keyClick(shown.coverage.list, Qt.Key.Key_C)
    qapp.processEvents()
    claim = shown.context.library.claims.get(shown.context.focus.claim_id)
    assert (claim.figure.kind, claim.figure.low) == (Kind.KILLED, 3)
    assert Reason.SUGGESTED not in [row.number.reason for row in _rows(shown)]
    assert "1 in claims" in shown.coverage.count.text()


def test_c_on_a_number_left_out_fills_its_count_in(shown, qapp):
    number = _choose(shown, Reason.UNKNOWN)
    QTest.keyClick(shown.coverage.list, Qt.Key.Key_C)
    qapp.processEvents()
    claim = shown.context.library.claims.get(shown.context.focus.claim_id)
    assert claim.anchor.span == number.span
    assert (claim.figure.kind, claim.figure.low, claim.figure.high) == (
        Kind.KILLED_OR_INJURED,
        9,
        9,
    )


def test_c_on_a_date_makes_a_claim_without_a_figure(shown, qapp):
    _choose(shown, Reason.DATE)
    QTest.keyClick(shown.coverage.list, Qt.Key.Key_C)
    qapp.processEvents()
    claim = shown.context.library.claims.get(shown.context.focus.claim_id)
    assert claim.figure is None


def test_a_suggestion_set_aside_is_listed_as_such_and_undo_brings_it_back(shown, qapp):
    number = _choose(shown, Reason.SUGGESTED)
    library = shown.context.library
    library.claims.dismiss(shown.context.article_id, number.reading)
    qapp.processEvents()
    assert _rows(shown)[0].number.reason is Reason.DISMISSED
    library.undo()
    qapp.processEvents()
    assert _rows(shown)[0].number.reason is Reason.SUGGESTED


def test_the_filter_shows_one_reason(shown):
    shown.coverage.reasons.choose(Reason.DATE)
    shown.coverage.reasons.chosen.emit(Reason.DATE)
    assert [row.number.reason for row in _rows(shown)] == [Reason.DATE]


def test_another_article_shows_its_own_numbers(shown, qapp):
    library = shown.context.library
    shown.context.show_article(library.articles.list()[0].id)
    qapp.processEvents()
    assert not any("kilometres" in row.words for row in _rows(shown))


def test_an_article_without_numbers_says_so(shown, qapp):
    library = shown.context.library
    article = library.articles.add(prepare_text("Title\n\nNothing is counted here.\n", "n.txt"))
    shown.context.show_article(article.article.id)
    qapp.processEvents()
    assert shown.coverage.empty.isVisible()
    assert "No numbers" in shown.coverage.empty.words


def test_it_speaks_arabic(make_window, project, qapp):
    window = make_window(language="ar")
    window.projects.open(project)
    window.verbs.show_coverage()
    qapp.processEvents()
    assert "لم يُبتّ فيها" in window.coverage.count.text()
    assert _rows(window)[0].heading.startswith("لم يُبتّ فيها بعد")


def test_the_words_around_a_number_keep_its_place_and_their_own_line():
    text = "Above\n" + "word " * 30 + "then 77 wolves " + "word " * 60 + "\nBelow 5"
    start = text.index("77")
    number = Number(Span(start, start + 2), "77", 77, 77, Reason.ANIMALS)
    (row,) = rows_of(Coverage(1, 0, (number,)), text, words("en"), None, " · ")
    assert row.place.of(row.words) == "77"
    assert row.words.startswith("… word")
    assert row.words.endswith("word …")


def test_thousands_of_rows_are_not_widgets(shown):
    numbers = tuple(Number(Span(at, at + 1), "7", 7, 7, Reason.UNKNOWN) for at in range(0, 4000, 2))
    text = "7 " * 2000
    shown.coverage.rows.set_rows(
        rows_of(Coverage(2000, 0, numbers), text, words("en"), None, " · ")
    )
    assert shown.coverage.rows.rowCount() == 2000
    assert shown.coverage.rows.index(1999, 0).data(NUMBER).place.of("… 7") in ("7", "")
    assert shown.coverage.list.viewport().children() == []
