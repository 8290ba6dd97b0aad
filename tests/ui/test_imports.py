"""What an import tells: one document in a sentence, many in a report that can be copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.cli import notes
from annotator.domain.errors import SourceError
from annotator.domain.import_summary import ImportSummary
from annotator.domain.model import ArticleId
from annotator.formats.readers import readers
from annotator.formats.web_address import Address
from annotator.ui.import_words import (
    PRIVATE,
    Alike,
    Outcome,
    Summary,
    as_text,
    details,
    facts,
    kind_names,
    note_codes,
)
from annotator.ui.panes.import_rows import in_order
from annotator.ui.verbs import kinds_to_choose
from annotator.wording import words

LONG = 60_000
FOUND = ImportSummary(
    references=3, highest_mark=4, gaps=(4,), never_cited=(2, 3), notes=0, untitled=(3,)
)
RAID = Outcome("raid.html", ArticleId(1), "Raid", "Web page", figures=2, found=FOUND)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five files: two articles that are almost the same, one in an old encoding, two faults."""
    inside = tmp_path / "folder"
    inside.mkdir()
    told = "\n\n".join(
        f"On {day} May 2019 {day} people were killed and {day + 1} were injured in a raid on the"
        f" quarter of the town that lies on the far side of canal number {day}."
        for day in range(2, 12)
    )
    (inside / "first.txt").write_text(f"Raids on a town\n\n{told}\n", "utf-8")
    (inside / "second.txt").write_text(f"Raids on a town, again\n\n{told}\n", "utf-8")
    arabic = "تقرير عن القصف\n\nقتل أربعة مدنيين بينهم طفلان في قصف على القرية في 7 نيسان 2020.\n"
    (inside / "old.txt").write_bytes(arabic.encode("windows-1256"))
    (inside / "empty.txt").write_bytes(b"")
    (inside / "broken.docx").write_bytes(b"PK\x03\x04 and nothing more")
    return inside


@pytest.fixture
def reported(window, folder, qtbot):
    """A window after the import of the folder."""
    with qtbot.waitSignal(window.jobs.ended, timeout=LONG):
        window.imports.files([folder])
    report = window.import_report
    qtbot.waitUntil(lambda: sum(bool(one.alike) for one in report.rows.all()) == 2, timeout=LONG)
    return window


def _row(report, title: str) -> int:
    names = [one.title or one.name for one in report.rows.all()]
    return names.index(title)


def test_the_report_of_many_documents_tells_each_what_failed_first(reported):
    report = reported.import_report
    assert reported.import_dock.isVisible()
    assert [one.title or one.name for one in report.rows.all()][:2] == ["broken.docx", "empty.txt"]
    assert "3 imported" in report.count.text()
    assert "2 failed" in report.count.text()
    assert "3 articles imported." in reported.banner.label.text()


def test_a_fault_is_told_with_what_to_do_next(reported):
    report = reported.import_report
    report.list.setCurrentIndex(report.rows.index(_row(report, "empty.txt"), 0))
    fault = report.rows.row(_row(report, "empty.txt")).fault
    sentence, step = reported.context.words.error_sentence(fault)
    assert report.detail.said.text() == f"{sentence}\n{step}"
    assert report.detail.buttons == []


def test_letters_that_were_converted_are_noted(reported):
    report = reported.import_report
    report.list.setCurrentIndex(report.rows.index(_row(report, "تقرير عن القصف"), 0))
    assert "It is in Windows-1256; its letters were converted." in report.detail.said.text()


def test_an_article_that_is_almost_the_same_can_be_compared(reported, qtbot):
    report = reported.import_report
    report.list.setCurrentIndex(report.rows.index(_row(report, "Raids on a town, again"), 0))
    assert "Almost the same text as “\u2068Raids on a town\u2069”" in report.detail.said.text()
    compare = next(one for one in report.detail.buttons if one.text() == "Compare")
    with qtbot.waitSignal(report.compare_asked) as asked:
        QTest.mouseClick(compare, Qt.MouseButton.LeftButton)
    titles = {one.id: one.title for one in reported.context.library.articles.list()}
    assert [titles[one] for one in asked.args] == ["Raids on a town, again", "Raids on a town"]


def test_the_report_is_copied_as_plain_text(reported):
    QTest.mouseClick(reported.import_report.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("broken.docx\nCould not be read\n")
    assert "Raids on a town\nfirst.txt\nPlain text · " in copied
    assert not set("\u2066\u2067\u2068\u2069") & set(copied)


def test_enter_shows_the_article_of_a_row(reported, qtbot):
    report = reported.import_report
    at = _row(report, "Raids on a town")
    report.list.setCurrentIndex(report.rows.index(at, 0))
    QTest.keyClick(report.list, Qt.Key.Key_Return)
    assert reported.context.article_id == report.rows.row(at).article_id
    qtbot.waitUntil(lambda: reported.reader.isAncestorOf(QApplication.focusWidget()))


def test_what_undo_takes_away_leaves_the_report(reported):
    reported.verbs.undo()
    assert [one.name for one in reported.import_report.rows.all()] == ["broken.docx", "empty.txt"]


def test_the_same_files_again_are_known_and_nothing_is_doubled(reported, folder, qtbot):
    with qtbot.waitSignal(reported.jobs.ended, timeout=LONG):
        reported.imports.files([folder])
    assert "3 here already" in reported.import_report.count.text()
    assert len(reported.context.library.articles.list()) == 5


def test_before_any_import_the_pane_says_what_to_do(window):
    window.verbs.show_import_report()
    assert "Drop files, folders or a page of the web" in window.import_report.empty.words


def test_another_project_has_no_report(reported, tmp_path):
    reported.projects.create(tmp_path / "other.annotator")
    assert reported.import_report.rows.rowCount() == 0


def test_an_import_is_one_batch_for_who_counts_the_project(window, folder, qtbot):
    during: list[bool] = []
    window.context.changed.connect(lambda _: during.append(window.context.in_batch))
    with qtbot.waitSignals([window.context.batch_ended, window.jobs.ended], timeout=LONG):
        window.imports.files([folder])
    assert set(during) == {True}
    assert not window.context.in_batch
    assert window.articles.model.rowCount() == 5
    articles = {one.id for one in window.context.library.articles.list()}
    qtbot.waitUntil(lambda: articles <= set(window.overview._states))


# -- words ----------------------------------------------------------------------------------------


def test_every_reader_and_every_note_has_words_in_the_window():
    assert {one.NAME for one in readers()} <= kind_names()
    assert set(notes._NOTES) <= note_codes()


def test_the_file_dialog_offers_all_documents_each_kind_and_all_files(window):
    offered = kinds_to_choose().split(";;")
    assert offered[0].startswith("All documents (")
    for suffix in ("*.docx", "*.pdf", "*.html", "*.mhtml", "*.odt", "*.rtf", "*.txt", "*.csv"):
        assert suffix in offered[0]
    assert "* " not in offered[0]
    assert "Word document (*.docx *.docm)" in offered
    assert offered[-1] == "All files (*)"


def test_facts_say_kind_figures_references_and_the_highest_mark(window):
    said = facts(RAID).translate({0x2068: None, 0x2069: None})
    assert said == "Web page · 2 figures · 3 references · highest mark 4"


def test_doubts_are_told_and_put_a_document_before_those_without(window):
    plain = Outcome("plain.txt", ArticleId(2), "Plain", "Plain text", found=ImportSummary(
        references=0, highest_mark=0, gaps=(), never_cited=(), notes=0, untitled=()
    ))  # fmt: skip
    failed = Outcome("no.txt", fault=SourceError("source.empty", name="no.txt"))
    assert in_order([plain, RAID, failed]) == [failed, RAID, plain]
    assert details(RAID, words("en")) == [
        "Missing from the list: 4.",
        "Never cited: 2, 3.",
        "Without a title: 3.",
    ]


def test_a_private_address_is_offered_to_be_fetched_all_the_same(window):
    address = Address("http://wiki.example.org/")
    fault = SourceError(
        PRIVATE, name="http://wiki.example.org/", host="wiki.example.org", address="10.0.0.7"
    )
    outcome = Outcome("http://wiki.example.org/", fault=fault, address=address)
    [(words_of_button, _)] = window.import_report.offers(outcome)
    assert words_of_button == "Fetch it all the same"


def test_a_repaired_text_offers_what_changed_and_the_text_as_found(window):
    from dataclasses import replace

    repaired = replace(RAID, notes=("pdf.repaired",), alike=(Alike(ArticleId(9), "Other", 93),))
    offered = [name for name, _ in window.import_report.offers(repaired)]
    assert offered == ["Show what changed", "Use the text as found", "Compare"]


def test_a_summary_of_many_counts_and_leaves_the_rest_to_the_report():
    many = Summary([RAID] * 4)
    assert many.sentences(words("en")) == "4 article(s) imported. 8 figure(s) found."


def test_a_report_as_text_names_the_file_below_the_title():
    assert as_text([RAID], words("en")).splitlines()[:2] == ["Raid", "raid.html"]


def test_who_went_to_another_article_meanwhile_stays_there(window, tmp_path, qtbot):
    first, second = (one.id for one in window.context.library.articles.list())
    window.context.show_article(first)
    path = tmp_path / "further.txt"
    path.write_text("Further news\n\nFour people were killed on Sunday.\n", encoding="utf-8")
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        window.imports.files([path])
        window.context.show_article(second)
    assert len(window.context.library.articles.list()) == 3
    assert window.context.article_id == second
