"""The window around the panes: docks, menus, toolbar, status, and the verbs of the menus."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.domain.model import Changes
from annotator.services.versions import Updated
from annotator.ui import arrangement, languages, theme
from annotator.ui.banner import Banner, NameBanner
from annotator.ui.brought import Brought, brought, cue_words
from annotator.ui.context import Context
from annotator.ui.dock_title import DockTitle
from annotator.ui.drop_cue import DropCue
from annotator.ui.import_words import Summary
from annotator.ui.imports import Imports
from annotator.ui.jobs import Jobs
from annotator.ui.keyboard import digit_of, letter_of, takes_text
from annotator.ui.menus import Menus
from annotator.ui.messages import Toast
from annotator.ui.overview import Overview
from annotator.ui.panes.articles import ArticlesPane
from annotator.ui.panes.claim import ClaimPane
from annotator.ui.panes.conflicts import ConflictsPane
from annotator.ui.panes.coverage import CoveragePane
from annotator.ui.panes.event import EventPane
from annotator.ui.panes.history import HistoryPane
from annotator.ui.panes.import_report import ImportReport
from annotator.ui.panes.reader_pane import ReaderPane
from annotator.ui.panes.start import StartPage
from annotator.ui.panes.versions import VersionsPane
from annotator.ui.projects import Projects
from annotator.ui.revising import Revising
from annotator.ui.statusline import StatusLine
from annotator.ui.toolbar import Toolbar
from annotator.ui.trail import Trail
from annotator.ui.verbs import Verbs

ARTICLE_MENU = (
    "article.details",
    "view.versions",
    "",
    "article.update",
    "article.fetch",
    "article.correct",
    "",
    "article.remove",
)
_SIZE = QSize(1360, 860)
_FEW = 2
"""Buttons that have room below a sentence; more stand in the report."""
_NO_DECISIONS = ("article.", "setting.")


class MainWindow(QMainWindow):
    """One project at a time: articles, reader, claim, conflicts, coverage, event, history."""

    def __init__(
        self, context: Context, translators: languages.Translators, system: QPalette
    ) -> None:
        super().__init__()
        self.context = context
        self.translators, self._system = translators, system
        self._asked_name = False
        self._away: list[QDockWidget] = []
        self.verbs = Verbs(self)
        self.jobs = Jobs(self)
        self.imports = Imports(context, self.jobs, self)
        self.revising = Revising(context, self.jobs, self)
        self.overview = Overview(context, self)
        self.trail = Trail(context)
        self.projects = Projects(context, self.jobs, self.verbs.keep, self)
        self.menus = Menus(self)
        self._build()
        self._connect()
        self.speak()
        self.dress()
        if not arrangement.restore(self, context.settings.window_layout, self._docks):
            self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.94))
            self.place_docks()
        self._on_library_changed()

    # -- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        context = self.context
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )
        # Each widget is made where it stays: one that moves takes its style anew, with all in it.
        centre = QWidget(self)
        self.pages = QStackedWidget(centre)
        self.start = StartPage(context, self.pages)
        self.reader = ReaderPane(context, self.pages)
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.reader)
        self.articles_dock = self._dock("articles")
        self.articles = ArticlesPane(context, self.overview, self.articles_dock)
        self.articles_dock.setWidget(self.articles)
        self.claim_dock = self._dock("claim")
        self.claim = ClaimPane(context, self.claim_dock)
        self.claim_dock.setWidget(self.claim)
        self.conflicts_dock = self._dock("conflicts")
        self.conflicts = ConflictsPane(context, self.conflicts_dock)
        self.conflicts_dock.setWidget(self.conflicts)
        _title_of(self.conflicts_dock).hold(self.conflicts.bar)
        self.coverage_dock = self._dock("coverage")
        self.coverage = CoveragePane(context, self.coverage_dock)
        self.coverage_dock.setWidget(self.coverage)
        _title_of(self.coverage_dock).hold(self.coverage.bar)
        self.versions_dock = self._dock("versions")
        self.versions = VersionsPane(context, self.versions_dock)
        self.versions_dock.setWidget(self.versions)
        _title_of(self.versions_dock).hold(self.versions.bar)
        self.event_dock = self._dock("event")
        self.event_pane = EventPane(context, self.overview, self.event_dock)
        self.event_dock.setWidget(self.event_pane)
        _title_of(self.event_dock).hold(self.event_pane.bar)
        self.history_dock = self._dock("history")
        self.history = HistoryPane(context, self.history_dock)
        self.history_dock.setWidget(self.history)
        self.import_dock = self._dock("import")
        self.import_report = ImportReport(context, self.import_dock)
        self.import_dock.setWidget(self.import_report)
        _title_of(self.import_dock).hold(self.import_report.bar)
        self.name_banner, self.banner = NameBanner(centre), Banner(centre)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Below the text, so that what is being read stays where it is.
        column.addWidget(self.pages, 1)
        for widget in (self.banner, self.name_banner):
            column.addWidget(widget)
        self.setCentralWidget(centre)
        self.toast = Toast(self.pages)
        self.toolbar = Toolbar(context, self.menus, self.overview, self)
        self.addToolBar(self.toolbar)
        self.status = StatusLine(context, self.overview, self.jobs, self)
        self.setStatusBar(self.status)
        self.cue = DropCue(self)
        self._docks = [
            self.articles_dock,
            self.claim_dock,
            self.conflicts_dock,
            self.coverage_dock,
            self.versions_dock,
            self.event_dock,
            self.import_dock,
            self.history_dock,
        ]
        for dock in self._docks:
            self.menus.panes.addAction(dock.toggleViewAction())
            # Qt would hand the keyboard to whatever stands next; it belongs to the text.
            _title_of(dock).close_button.clicked.connect(self._read_on)
            # A pane that was asked for comes before those it shares its place with.
            dock.toggleViewAction().triggered.connect(
                lambda shown, dock=dock: dock.raise_() if shown else None
            )
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        self.addDockWidget(bottom, self.conflicts_dock)
        # Put beside the conflicts here as well: a layout remembered by an older version of the app
        # knows nothing of it.
        for dock in (self.coverage_dock, self.versions_dock, self.event_dock, self.import_dock):
            self.tabifyDockWidget(self.conflicts_dock, dock)
            dock.hide()
        self.addDockWidget(bottom, self.history_dock)
        arrangement.arrange(self, self.articles_dock, self.claim_dock)

    def _dock(self, name: str) -> QDockWidget:
        dock = QDockWidget(self)
        dock.setObjectName(name)
        dock.setTitleBarWidget(DockTitle(dock))
        return dock

    def place_docks(self) -> None:
        """Put the docks where they stand at first, as the size of the window allows."""
        for dock in self._docks[3:]:
            self.tabifyDockWidget(self.conflicts_dock, dock)
            dock.hide()
        arrangement.arrange(self, self.articles_dock, self.claim_dock)
        self.resizeDocks(
            [self.conflicts_dock],
            [arrangement.height_of_conflicts(self.height())],
            Qt.Orientation.Vertical,
        )

    def _connect(self) -> None:
        context = self.context
        context.library_changed.connect(self._on_library_changed)
        context.article_changed.connect(self._on_article_changed)
        context.changed.connect(self._on_changed)
        context.told.connect(self.toast.say)
        context.failed.connect(self._on_failed)
        context.read_on.connect(self._read_on)
        self.start.new_asked.connect(self.verbs.new_project)
        self.start.open_asked.connect(self.verbs.open_project)
        self.start.sample_asked.connect(self.verbs.try_sample)
        self.start.recent_asked.connect(lambda path: self.projects.open(Path(path)))
        self.start.forget_asked.connect(self._on_forget)
        self.articles.menu_asked.connect(self._on_article_menu)
        self.event_pane.save_asked.connect(self.verbs.save_picture)
        self.toolbar.conflicts_asked.connect(self.verbs.show_conflicts)
        self.toolbar.reviewer_asked.connect(self.verbs.ask_reviewer)
        self.name_banner.named.connect(self.verbs.set_reviewer)
        self.jobs.put_off.connect(self._on_put_off)
        self.imports.summed_up.connect(self._on_summed_up)
        self.imports.went_on.connect(self._on_import_went_on)
        self.revising.made.connect(self._on_revised)
        self.claim.moved.tray_asked.connect(self.verbs.show_tray)
        self.claim.moved.changes_asked.connect(self.verbs.show_versions)
        self.versions.restore_asked.connect(self.revising.restore)
        self.versions.selection_asked.connect(self.verbs.attach_selection)
        self.import_report.compare_asked.connect(self.verbs.compare)
        self.import_report.newer_asked.connect(self.verbs.join)
        self.import_report.changes_asked.connect(self.verbs.show_changes)
        self.import_report.again_asked.connect(self.verbs.try_again)
        self.import_report.as_found_asked.connect(self.verbs.use_as_found)
        self.menus.recent.aboutToShow.connect(self._fill_recent)
        self.status.tray_asked.connect(self.verbs.show_tray)
        self.reader.page_moved.connect(self.status.show_page)
        self.reader.view.set_zoom(context.settings.zoom / 100)
        self.reader.view.zoom_changed.connect(self._on_zoomed)
        self.reader.set_font(context.settings.reading_font)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_theme)

    # -- settings -----------------------------------------------------------------------------

    def speak(self) -> None:
        """Say everything in the language of the settings."""
        language = languages.chosen(self.context.settings.language)
        mirrored = self.isRightToLeft()
        self.translators.speak(language)
        right_to_left = languages.is_right_to_left(language)
        if mirrored != right_to_left and hasattr(self, "_docks"):
            arrangement.mirror(self, self._docks)
        self.context.set_language(language)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language that is set."""
        self.menus.retranslate(languages.is_right_to_left(self.context.language))
        for dock, title in (
            (self.articles_dock, QCoreApplication.translate("Window", "Articles")),
            (self.claim_dock, QCoreApplication.translate("Window", "Claim")),
            (self.conflicts_dock, QCoreApplication.translate("Window", "Conflicts")),
            (self.coverage_dock, QCoreApplication.translate("Window", "Coverage")),
            (self.versions_dock, QCoreApplication.translate("Window", "Versions")),
            (self.event_dock, QCoreApplication.translate("Window", "Event")),
            (self.import_dock, QCoreApplication.translate("Window", "Import")),
            (self.history_dock, QCoreApplication.translate("Window", "History")),
        ):
            _title_of(dock).retranslate(title)
        for part in (
            self.start,
            self.articles,
            self.history,
            self.toolbar,
            self.status,
            self.banner,
            self.name_banner,
        ):
            part.retranslate()
        self._entitle()

    def dress(self) -> None:
        """Wear the theme of the settings."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        worn = theme.chosen(self.context.settings.theme, self._system)
        theme.apply(application, worn)
        right_to_left = languages.is_right_to_left(self.context.language)
        self.menus.dress(worn, right_to_left)
        self.toolbar.dress(worn, right_to_left)
        for dock in self._docks:
            _title_of(dock).dress(worn, right_to_left)
        self.menus.refresh()
        self.context.theme_changed.emit()

    # -- Qt -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on single letters, digits and Enter, on every layout, where nothing is typed."""
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.AltModifier
            | Qt.KeyboardModifier.MetaModifier
        )
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and not held:
            self._read_on()
            return
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and not held and isinstance(focus, QAbstractButton):
            # Qt lets Enter press a button in a dialog only.
            focus.click()
            return
        if held or takes_text(focus) or self.context.library is None:
            super().keyPressEvent(event)
            return
        digit = digit_of(event)
        if digit and self.context.focus.claim_id is not None:
            self.claim.links.link_offered(digit - 1)
            return
        key = letter_of(event) or ""
        if entered:
            # Elsewhere Enter belongs to what has the focus: a button, a row of a list.
            key = "Return" if focus is not None and self.reader.isAncestorOf(focus) else ""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key:
            key = f"Shift+{key}"
        action = self.menus.with_key(key)
        if action is not None and self.menus.action(action.id).isEnabled():
            self.menus.action(action.id).trigger()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, pages and words from outside, and say what dropping them would do."""
        # Words that are dragged within the window are being moved, not brought.
        what = Brought() if event.source() is not None else brought(event.mimeData())
        if what:
            self._welcome(event)
            self.cue.say(cue_words(what, project_open=self.context.library is not None))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on welcoming it."""
        if self.cue.words:
            self._welcome(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the cue away."""
        self.cue.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped, or open a project."""
        self.cue.hide()
        what = Brought() if event.source() is not None else brought(event.mimeData())
        if what:
            self._welcome(event)
            self.verbs.take(what)

    @staticmethod
    def _welcome(event: QDropEvent) -> None:
        # A move would have the other program delete the file that was read.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout, end the work beside the window, close the project."""
        if self.context.library is None:
            self._show_docks(True)
        self.verbs.keep(replace(self.context.settings, window_layout=arrangement.remembered(self)))
        self.jobs.close()
        self.context.set_library(None)
        super().closeEvent(event)

    # -- hearing ------------------------------------------------------------------------------

    def _on_library_changed(self) -> None:
        opened = self.context.library is not None
        self.pages.setCurrentWidget(self.reader if opened else self.start)
        self._show_docks(opened)
        self.banner.hide()
        self.name_banner.hide()
        self._asked_name = False
        self.menus.refresh()
        self._entitle()
        (self.reader if opened else self.start).setFocus()

    def _on_article_changed(self) -> None:
        self.menus.refresh()
        # Keys belong to the text unless the reviewer is somewhere else, as in the list of articles.
        if self.context.article_id is not None and QApplication.focusWidget() is None:
            self.reader.setFocus()

    def _on_changed(self, changes: Changes) -> None:
        self.menus.refresh()
        decision = changes.label and not changes.label.startswith(_NO_DECISIONS)
        if decision and not self.context.settings.reviewer and not self._asked_name:
            self._asked_name = True
            self.name_banner.ask()

    def _on_failed(self, error: UserError) -> None:
        sentence, step = self.context.words.error_sentence(error)
        act = {
            "rule.verify_reviewer": self.verbs.ask_reviewer,
            "rule.verify_conflict": self.verbs.show_conflicts,
        }.get(error.code)
        button = {
            "rule.verify_reviewer": QCoreApplication.translate("Window", "Enter name"),
            "rule.verify_conflict": QCoreApplication.translate("Window", "Show conflicts"),
        }.get(error.code, "")
        self.toast.say(f"{sentence} {step}", long=True, button=button, act=act)

    def _on_put_off(self, label: str) -> None:
        said = QCoreApplication.translate("Window", "{work}: begins when the present work is done.")
        self.toast.say(said.format(work=label))

    def _on_import_went_on(self, summary: Summary) -> None:
        self.import_report.show_so_far(summary)
        if self.context.in_batch and len(summary.outcomes) == 1:
            self.verbs.show_import_report()

    def _on_summed_up(self, summary: Summary) -> None:
        if self.context.library is None:
            return
        self.import_report.show_summary(summary)
        said = summary.sentences(self.context.words)
        if len(summary.outcomes) == 1:
            offers = self.import_report.offers(summary.outcomes[0])
            if len(offers) > _FEW:
                words = QCoreApplication.translate("Window", "Show what can be done")
                offers = [(words, self.verbs.show_import_report)]
            self.banner.say(said, offers)
            return
        self.banner.say(said)
        if summary.outcomes:
            self.verbs.show_import_report()

    def _on_revised(self, updated: Updated, said: str) -> None:
        offers = [
            (QCoreApplication.translate("Window", "Show what changed"), self.verbs.show_versions),
            (QCoreApplication.translate("Window", "Undo"), self.verbs.undo),
        ]
        self.banner.say(said, () if updated.known else offers)
        if updated.strayed:
            self.verbs.show_versions()

    def _read_on(self) -> None:
        if self.context.library is not None:
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_forget(self, path: str) -> None:
        self.projects.forget(Path(path))

    def _on_article_menu(self, where: QPoint) -> None:
        self.menus.context_menu(ARTICLE_MENU).popup(where)

    def _on_zoomed(self, zoom: float) -> None:
        self.verbs.keep(replace(self.context.settings, zoom=round(zoom * 100)))

    def _on_system_theme(self) -> None:
        if self.context.settings.theme == "system":
            self.dress()

    def _fill_recent(self) -> None:
        self.menus.recent.clear()
        for path in self.context.settings.recent_projects:
            action = self.menus.recent.addAction(Path(path).stem)
            action.setToolTip(path)
            action.triggered.connect(lambda _=False, path=path: self.projects.open(Path(path)))
        if self.menus.recent.isEmpty():
            none = self.menus.recent.addAction(
                QCoreApplication.translate("Window", "No project was opened yet")
            )
            none.setEnabled(False)

    # -- inside -------------------------------------------------------------------------------

    def _entitle(self) -> None:
        library = self.context.library
        self.setWindowTitle("Annotator" if library is None else f"{library.path.stem} – Annotator")

    def _show_docks(self, shown: bool) -> None:
        """Leave the start page to itself; bring back the docks that were there."""
        self.toolbar.setVisible(shown)
        self.status.setVisible(shown)
        if shown:
            for dock in self._away:
                dock.show()
            self._away = []
        elif not self._away:
            self._away = [dock for dock in self._docks if not dock.isHidden()]
            for dock in self._away:
                dock.hide()


def _title_of(dock: QDockWidget) -> DockTitle:
    title = dock.titleBarWidget()
    assert isinstance(title, DockTitle)
    return title
