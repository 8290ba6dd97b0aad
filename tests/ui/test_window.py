"""The window around the panes, as a reviewer meets it: by keys, clicks and drops."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from annotator import settings
from annotator.domain.errors import RuleError
from annotator.domain.text import Span
from annotator.library import Library
from annotator.ui import app, projects
from annotator.ui.dialogs.about import About
from annotator.ui.dialogs.article_details import ArticleDetails
from annotator.ui.dialogs.keys_sheet import KeysSheet
from annotator.ui.dialogs.paste_article import PasteArticle
from annotator.ui.messages import LOG_NAME, CrashDialog, catch_crashes, named_acts, open_log
from annotator.ui.search_field import SearchField

CONTROL = Qt.KeyboardModifier.ControlModifier
LANGUAGES = ("en", "ar")


def _drop(window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)


# -- opening and closing --------------------------------------------------------------------------


def test_the_first_window_shows_the_start_page_and_nothing_else(make_window):
    window = make_window()
    assert window.start.isVisible()
    assert not window.articles_dock.isVisible()
    assert not window.toolbar.isVisible()
    assert window.windowTitle() == "Annotator"
    assert "five minutes" in window.start.hint.text()


def test_enter_at_the_first_start_tries_the_sample(make_window):
    window = make_window()
    assert QApplication.focusWidget() is window.start.sample


def test_the_window_fits_the_screen(make_window):
    window = make_window()
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_an_opened_project_shows_its_first_article_and_its_name(window, project):
    assert window.windowTitle() == "Sakhra – Annotator"
    assert window.articles.model.rowCount() == 2
    assert "الصخرة" in window.reader.view.text
    assert window.articles_dock.isVisible()
    assert window.claim_dock.isVisible()
    assert window.conflicts_dock.isVisible()
    assert not window.history_dock.isVisible()


def test_keys_belong_to_the_text_once_a_project_is_open(window, qapp):
    qapp.processEvents()
    assert window.reader.isAncestorOf(QApplication.focusWidget())


def test_a_project_that_was_opened_is_offered_on_the_start_page(window, project):
    window.menus.action("project.close").trigger()
    links = {button.text(): button for button in window.start.findChildren(QPushButton)}
    QTest.mouseClick(links["Sakhra"], Qt.MouseButton.LeftButton)
    assert window.context.library is not None
    assert settings.load().recent_projects == (str(project),)


def test_a_recent_project_that_is_gone_is_told_and_forgotten(make_window, tmp_path):
    window = make_window(recent_projects=(str(tmp_path / "gone.annotator"),))
    QTest.mouseClick(
        next(b for b in window.start.findChildren(QPushButton) if b.text() == "gone"),
        Qt.MouseButton.LeftButton,
    )
    assert "gone.annotator" in window.toast.text
    assert window.context.settings.recent_projects == ()


def test_a_file_that_is_no_project_is_refused_with_a_sentence(make_window, tmp_path):
    other = tmp_path / "letter.annotator"
    other.write_text("Dear sir")
    window = make_window()
    window.projects.open(other)
    assert "is not an Annotator project" in window.toast.text
    assert window.start.isVisible()


def test_a_new_project_is_made_where_the_reviewer_says(make_window, tmp_path, monkeypatch):
    chosen = tmp_path / "Badia"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    window = make_window()
    QTest.mouseClick(window.start.new, Qt.MouseButton.LeftButton)
    assert (tmp_path / "Badia.annotator").exists()
    assert window.windowTitle() == "Badia – Annotator"
    assert "No articles yet" in window.articles.empty.words


def test_the_layout_is_remembered(make_window, project):
    first = make_window()
    first.projects.open(project)
    first.conflicts_dock.hide()
    first.history_dock.show()
    first.close()
    kept = settings.load().window_layout
    second = make_window(window_layout=kept)
    second.projects.open(project)
    assert not second.conflicts_dock.isVisible()
    assert second.history_dock.isVisible()


def test_a_layout_that_cannot_be_read_is_passed_over(make_window, project):
    window = make_window(window_layout="bm9uc2Vuc2U=")
    window.projects.open(project)
    assert window.articles_dock.isVisible()


def test_articles_lead_and_the_claim_trails_in_both_languages(window, qapp):
    def order() -> list[int]:
        qapp.processEvents()
        return [
            window.articles_dock.geometry().center().x(),
            window.centralWidget().geometry().center().x(),
            window.claim_dock.geometry().center().x(),
        ]

    assert order() == sorted(order())
    window.menus.action("language.ar").trigger()
    assert order() == sorted(order(), reverse=True)
    window.menus.action("language.en").trigger()
    assert order() == sorted(order())


def test_a_layout_kept_in_arabic_fits_an_english_window(make_window, project, qapp):
    arabic = make_window(language="ar")
    arabic.projects.open(project)
    arabic.close()
    arabic.translators.fall_silent()
    english = make_window(window_layout=settings.load().window_layout)
    english.projects.open(project)
    qapp.processEvents()
    assert english.articles_dock.geometry().center().x() < english.width() / 2


# -- importing ------------------------------------------------------------------------------------


def test_files_that_are_dropped_are_imported_and_summed_up(window, tmp_path, qtbot):
    first, second = tmp_path / "one.txt", tmp_path / "two.txt"
    first.write_text("Raid\n\nFour people were killed on 1 May 2019.\n", "utf-8")
    second.write_bytes(b"\x00\x01\x02\x00")
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        _drop(window, first, second)
    assert window.articles.model.rowCount() == 3
    said = window.banner.label.text()
    assert "Imported “⁨Raid⁩”. 1 figure found. It has no reference list." in said
    assert "two.txt is not a text file" in said
    assert window.banner.isVisible()
    assert window.context.library.undo_label == "article.import"


def test_the_summary_names_references_and_those_never_cited(window, tmp_path, qtbot):
    text = tmp_path / "list.txt"
    text.write_text(
        "هجوم على قرية\n\nقتل ثلاثة أشخاص في الهجوم.[1]\n\nالمراجع\n\n"
        '1. "Three killed". Local Monitor. 2021-03-04.\n2. "Other news". Example News.\n',
        "utf-8",
    )
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        _drop(window, text)
    assert "2 references, highest mark 1. Never cited: 2." in window.banner.label.text()


def test_one_undo_takes_a_whole_import_back_though_acts_came_between(window, tmp_path, qtbot):
    paths = [tmp_path / f"{n}.txt" for n in range(3)]
    for number, path in enumerate(paths):
        path.write_text(f"Report {number}\n\nNothing happened on day {number}.\n")
    library = window.context.library
    first = library.articles.list()[0]
    arrived: list[int] = []

    def between(changes) -> None:
        if changes.label == "article.add" and not arrived:
            arrived.append(1)
            library.articles.edit(first.id, publisher="Between")

    window.context.changed.connect(between)
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        _drop(window, *paths)
    assert window.articles.model.rowCount() == 5
    labels = []
    while window.articles.model.rowCount() > 2:
        labels.append(library.undo_label)
        QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert labels.count("article.import") == 1


def test_an_import_does_not_run_on_into_another_project(window, tmp_path, qtbot):
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Report {number}\n\nNothing happened.\n")
    other = tmp_path / "other.annotator"

    def switch(changes) -> None:
        if changes.label == "article.add":
            window.context.changed.disconnect(switch)
            QTimer.singleShot(0, lambda: window.projects.create(other))

    window.context.changed.connect(switch)
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        window.imports.files([tmp_path / f"{number}.txt" for number in range(3)])
    assert window.context.library.path == other
    assert window.articles.model.rowCount() == 0
    assert not window.banner.isVisible()


def test_text_from_the_clipboard_becomes_an_article(window, qtbot):
    QGuiApplication.clipboard().setText("Strike on a convoy\n\nSeven drivers were killed.\n")
    QTest.keyClick(window, Qt.Key.Key_V, CONTROL)
    dialog = window.findChild(PasteArticle)
    assert dialog.name == "Strike on a convoy"
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        dialog.accept()
    titles = [article.title for article in window.context.library.articles.list()]
    assert "Strike on a convoy" in titles


def test_a_project_that_is_dropped_is_opened(make_window, project):
    window = make_window()
    _drop(window, project)
    assert window.context.library.path == project


# -- working --------------------------------------------------------------------------------------


def test_the_status_line_counts_what_is_decided(window, qtbot):
    library, article_id = window.context.library, window.context.article_id
    total = library.articles.progress(article_id).figures
    reading = library.articles.analysis(article_id).readings[0]
    library.claims.accept(article_id, reading.span)
    assert window.status.decided.text() == f"1 of {total} figures decided"
    assert window.status.saved.text().startswith("Saved ")


def test_a_conflict_between_two_articles_is_counted_once(window, qtbot):
    library = window.context.library
    first, second = (
        library.claims.add(article.id, Span(0, 5)) for article in library.articles.list()
    )
    before = library.conflicts.open_count()
    library.conflicts.declare(first, b_claim=second, reason="They tell of different days.")
    qtbot.waitUntil(lambda: window.overview.open_conflicts == before + 1)
    assert window.toolbar.conflicts.text() == f"Conflicts {before + 1}"


def test_the_name_is_asked_once_at_the_first_decision_and_not_again(window):
    library, article_id = window.context.library, window.context.article_id
    library.claims.add(article_id, Span(0, 4))
    assert window.name_banner.isVisible()
    QTest.keyClicks(window.name_banner.field, "Lina")
    QTest.keyClick(window.name_banner.field, Qt.Key.Key_Return)
    assert not window.name_banner.isVisible()
    library.claims.add(article_id, Span(5, 9))
    assert library.history()[0].actor == "Lina"
    assert not window.name_banner.isVisible()
    assert settings.load().reviewer == "Lina"
    assert window.toolbar.reviewer.text() == "Lina"


def test_not_now_is_an_answer(window):
    library, article_id = window.context.library, window.context.article_id
    library.claims.add(article_id, Span(0, 4))
    QTest.mouseClick(window.name_banner.close_button, Qt.MouseButton.LeftButton)
    library.claims.add(article_id, Span(5, 9))
    assert not window.name_banner.isVisible()


def test_an_article_that_was_removed_comes_back_from_the_toast(window, qapp):
    window.menus.action("article.remove").trigger()
    assert window.articles.model.rowCount() == 1
    QTest.mouseClick(window.toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert window.articles.model.rowCount() == 2


def test_article_details_are_stored_and_a_wrong_date_is_asked_again(window):
    article_id = window.context.article_id
    QTest.keyClick(window, Qt.Key.Key_F2)
    dialog = window.findChild(ArticleDetails)
    dialog.publisher.setText("Example News")
    dialog.date.setText("2021-13-01")
    dialog.accept()
    assert dialog.isVisible()
    assert "2024-11-30" in dialog.fault.text()
    dialog.date.setText("2021-03-04")
    dialog.accept()
    article = window.context.library.articles.get(article_id)
    assert (article.publisher, article.date) == ("Example News", "2021-03-04")


def test_next_and_previous_article_by_keys(window):
    first = window.context.article_id
    QTest.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    assert window.context.article_id != first
    QTest.keyClick(window, Qt.Key.Key_PageUp, CONTROL)
    assert window.context.article_id == first


def test_back_and_forward_walk_the_places_one_came_from(window):
    first = window.context.article_id
    QTest.keyClick(window, Qt.Key.Key_PageDown, CONTROL)
    second = window.context.article_id
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.context.article_id == first
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.context.article_id == second


def test_searching_everything_finds_whatever_the_letters_and_goes_there(window, qtbot):
    other = window.context.library.articles.list()[1]
    window.context.show_article(other.id)
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    field: SearchField = window.toolbar.search
    qtbot.waitUntil(field.hasFocus)
    # The text writes «بلدة» and «أصيب»; what is typed need not.
    field.setText("واصيب")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.context.article_id == window.context.library.articles.list()[0].id
    assert not field.results.isVisible()


def test_a_search_without_a_hit_says_so(window):
    field: SearchField = window.toolbar.search
    field.setText("zebra")
    field.search()
    assert field.results.item(0).text() == "Nothing holds these words."


def test_the_export_writes_the_claims_and_says_how_many(window, tmp_path):
    window.verbs.export_to(tmp_path / "claims")
    assert (tmp_path / "claims.csv").exists()
    assert "0 verified claims exported" in window.toast.text


def test_a_fault_of_the_world_is_a_sentence_and_a_next_step(window):
    window.context.failed.emit(RuleError("rule.verify_reviewer"))
    assert "Enter your name as the reviewer." in window.toast.text
    QTest.mouseClick(window.toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert window.name_banner.isVisible()


def test_the_history_tells_who_did_what(window):
    window.verbs.set_reviewer("Lina")
    window.context.library.claims.add(window.context.article_id, Span(0, 4))
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    window.history_dock.show()
    window.history_dock.raise_()
    window.history.refresh()
    rows = [window.history.tree.topLevelItem(n) for n in range(2)]
    assert [row.text(2) for row in rows] == ["undone: add claim", "add claim"]
    assert [row.text(1) for row in rows] == ["Lina", "Lina"]


def test_every_act_that_services_write_has_a_name():
    folder = Path(settings.__file__).parent / "services"
    import re

    written = set()
    for file in folder.glob("*.py"):
        written |= set(
            re.findall(r'(?:transaction|_insert|_write)\(\s*"([a-z_.]+)"', file.read_text())
        )
    assert written
    assert written <= named_acts()


def test_a_theme_is_worn_at_once(window, qapp):
    window.menus.action("theme.dark").trigger()
    assert qapp.palette().base().color().lightness() < 60
    assert settings.load().theme == "dark"
    window.menus.action("theme.light").trigger()
    assert qapp.palette().base().color().lightness() > 200


def test_the_reading_face_and_size_are_remembered(make_window, project):
    first = make_window()
    first.projects.open(project)
    first.menus.action("font.amiri").trigger()
    QTest.keyClick(first, Qt.Key.Key_Plus, CONTROL)
    kept = settings.load()
    assert kept.reading_font == "Amiri"
    assert kept.zoom > 100
    second = make_window(reading_font=kept.reading_font, zoom=kept.zoom)
    assert second.reader.view.zoom == kept.zoom / 100


def test_the_sample_opens_from_the_start_page(make_window, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(projects, "sample_path", lambda: tmp_path / "Sample.annotator")
    window = make_window()
    with qtbot.waitSignal(window.jobs.ended, timeout=60_000):
        QTest.mouseClick(window.start.sample, Qt.MouseButton.LeftButton)
    assert window.windowTitle() == "Sample – Annotator"
    assert window.context.library.claims.all()
    assert window.context.library.conflicts.all()


def test_long_work_is_shown_with_a_way_to_cancel_it(window, qtbot):
    def endless():
        while True:
            yield 1

    with qtbot.waitSignal(window.jobs.progressed):
        window.jobs.start("Counting", endless(), lambda _: None, total=10)
    assert window.status.cancel.isVisible()
    assert window.status.work.text().startswith("Counting")
    with qtbot.waitSignal(window.jobs.ended):
        QTest.mouseClick(window.status.cancel, Qt.MouseButton.LeftButton)
    assert not window.status.cancel.isVisible()


def test_a_fault_of_the_program_is_shown_and_logged(tmp_path, monkeypatch, capsys):
    shown: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    logger = logging.getLogger("annotator")
    before = list(logger.handlers)
    open_log(tmp_path)
    catch_crashes(shown.append)
    try:
        raise ZeroDivisionError("inside")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    for handler in set(logger.handlers) - set(before):
        handler.close()
        logger.removeHandler(handler)
    assert "ZeroDivisionError: inside" in shown[0]
    assert "ZeroDivisionError: inside" in (tmp_path / LOG_NAME).read_text()
    assert "ZeroDivisionError" in capsys.readouterr().err


# -- dialogs --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dialog", [About, KeysSheet, ArticleDetails, PasteArticle, CrashDialog])
def test_every_dialog_opens_in_both_languages(make_window, project, language, dialog, qapp):
    window = make_window(language=language)
    window.projects.open(project)
    if dialog is CrashDialog:
        opened = CrashDialog("Traceback", Path("/tmp/annotator.log"), window)
        opened.show()
    else:
        {
            About: window.verbs.show_about,
            KeysSheet: window.verbs.show_keys,
            ArticleDetails: window.verbs.edit_article,
            PasteArticle: window.verbs.paste_article,
        }[dialog]()
        opened = window.findChild(dialog)
    qapp.processEvents()
    assert opened.isVisible()
    assert not opened.isModal()
    right_to_left = language == "ar"
    assert opened.isRightToLeft() == right_to_left
    words = " ".join(
        [opened.windowTitle(), *(label.text() for label in opened.findChildren(QLabel))]
    )
    assert (
        any("\u0600" <= letter <= "\u06ff" for letter in words) == right_to_left
        or dialog is ArticleDetails
    )
    opened.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_cut_off_on_the_start_page(make_window, language, qapp):
    window = make_window(language=language)
    qapp.processEvents()
    for button in window.start.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width(), button.text()


# -- start ----------------------------------------------------------------------------------------


def test_the_picture_of_a_project_is_drawn_without_a_display(qapp, project, tmp_path):
    with Library.open(project) as library:
        drawn = app.picture(library, tmp_path / "window.png", language="ar", theme="dark")
        assert drawn.stat().st_size > 20_000
        assert len(library.articles.list()) == 2


def test_the_first_window_loads_nothing_slow():
    code = (
        "import sys, os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from annotator import settings\nfrom annotator.ui import app\n"
        "window = app.build(settings.Settings()); window.show(); app.application().processEvents()\n"
        "slow = {'httpx', 'bidi', 'arabic_reshaper', 'dateparser', 'rapidfuzz', 'trafilatura'}\n"
        "print(sorted(slow & set(sys.modules)))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert answer.stdout.strip() == "[]", answer.stderr
