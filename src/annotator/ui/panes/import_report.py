"""The report of an import: each document, what was found in it, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.model import ArticleId, Changes
from annotator.ui.context import Context
from annotator.ui.flow import FlowLayout
from annotator.ui.import_words import (
    Alike,
    Outcome,
    Summary,
    as_text,
    details,
    facts,
    headline,
    isolated,
)
from annotator.ui.keyboard import tab_through
from annotator.ui.labels import Quiet, apart, see_through
from annotator.ui.panes.empty import EmptyPlace
from annotator.ui.panes.import_rows import ImportPainter, ImportRows, in_order
from annotator.ui.rows import OpeningList
from annotator.ui.theme import strong

_HALF = 500
_OFFERED = 3
"""Articles that are alike for which there are buttons; the sentences name them all."""
_SHORT = 28


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportReport", text)


class OutcomeList(OpeningList):
    """A list in which Enter shows the article and Ctrl+C copies what is said of it."""

    copied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


class ImportReport(QWidget):
    """Shows the newest import of the open project; asks, and leaves the doing to others."""

    compare_asked = Signal(object, object)
    """Two ArticleIds whose texts are to be shown side by side."""
    newer_asked = Signal(object, object)
    """Two ArticleIds, of which the first is to become a newer version of the second."""
    changes_asked = Signal(object)
    """The ArticleId of an article whose text was repaired."""
    as_found_asked = Signal(object)
    """The ArticleId of an article whose text is wanted as it was found, without the repair."""
    again_asked = Signal(object)
    """The Outcome of what failed and is to be tried again, allowed into the own network."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._summary: Summary | None = None
        self._gone: set[ArticleId | None] = set()
        self.bar = QWidget(self)
        """What came in all, and a way to copy it; the window shows it as the title."""
        self.count = Quiet(parent=self.bar)
        self.count.setWordWrap(False)
        self.count.share = 1.0
        self.copy_button = QPushButton(self.bar)
        self.copy_button.setProperty("link", True)
        self.copy_button.clicked.connect(self.copy_all)
        self._pages = QStackedWidget(self)
        self.empty = EmptyPlace(self._pages)
        self._halves = QSplitter(self._pages)
        self.rows = ImportRows(self)
        self.list = OutcomeList(self._halves)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(ImportPainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.list.doubleClicked.connect(lambda _: self.show_article())
        self.list.shown.connect(self.show_article)
        self.list.copied.connect(self.copy_one)
        self.detail = _Detail(self._halves)
        self._lay_out()
        context.library_changed.connect(self.forget)
        context.changed.connect(self._on_changed)
        context.language_changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        self._halves.addWidget(self.list)
        self._halves.addWidget(self.detail)
        self._halves.setChildrenCollapsible(False)
        self._halves.setStretchFactor(0, 1)
        self._halves.setStretchFactor(1, 1)
        self._halves.setSizes([_HALF, _HALF])
        self._halves.setHandleWidth(1)
        self._pages.addWidget(self._halves)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)

    # -- verbs ------------------------------------------------------------------------------

    def show_summary(self, summary: Summary) -> None:
        """Show what an import brought."""
        self._summary, self._gone = summary, set()
        self._show()
        if self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(0, 0))

    def show_so_far(self, summary: Summary) -> None:
        """Show what has come in of an import that goes on."""
        if summary is not self._summary:
            self._gone = set()
        self._summary = summary
        self._show()

    def forget(self) -> None:
        """Show no import: another project was opened."""
        self._summary, self._gone = None, set()
        self._show()

    def show_article(self) -> None:
        """Show the article of the chosen row in the reader."""
        outcome = self._chosen()
        if outcome is not None and outcome.article_id is not None:
            self._context.show_article(outcome.article_id)
            self._context.read_on.emit()

    def copy_all(self) -> None:
        """Put the whole report on the clipboard."""
        QGuiApplication.clipboard().setText(as_text(self.rows.all(), self._context.words))
        self._context.told.emit(_tr("The report is on the clipboard."))

    def copy_one(self) -> None:
        """Put what is said of the chosen document on the clipboard."""
        if (outcome := self._chosen()) is not None:
            QGuiApplication.clipboard().setText(as_text([outcome], self._context.words))

    def sizeHint(self) -> QSize:
        """Ask for room for some rows."""
        return QSize(1000, 340)

    # -- showing ----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.list.setAccessibleName(_tr("Imported documents"))
        self.copy_button.setText(_tr("Copy report"))
        self.empty.say(
            _tr("Nothing was imported since the project was opened"),
            _tr(
                "Drop files, folders or a page of the web on this window; what came of each will"
                " stand here."
            ),
        )
        self._show()

    def _show(self) -> None:
        summary = self._summary
        if summary is not None and self._gone:
            there = [one for one in summary.outcomes if one.article_id not in self._gone]
            summary = replace(summary, outcomes=there)
        outcomes = [] if summary is None else in_order(summary.outcomes)
        chosen = self._chosen()
        self.rows.set_rows(outcomes)
        if chosen is not None:
            # What was looked at stays so, wherever it stands now.
            same = [(one.name, one.article_id) for one in outcomes]
            kept = (chosen.name, chosen.article_id)
            if kept in same:
                self.list.setCurrentIndex(self.rows.index(same.index(kept), 0))
        self._pages.setCurrentWidget(self._halves if outcomes else self.empty)
        self.copy_button.setVisible(bool(outcomes))
        self.count.setText("" if summary is None else _counted(summary))
        self.count.setVisible(bool(outcomes))
        self.list.viewport().update()
        self._show_detail()

    def _on_row(self, index: QModelIndex, _: QModelIndex) -> None:
        self._show_detail()
        outcome = self._chosen()
        if index.isValid() and self.list.hasFocus() and outcome is not None and outcome.article_id:
            self._context.show_article(outcome.article_id)

    def _chosen(self) -> Outcome | None:
        index = self.list.currentIndex()
        return self.rows.row(index.row()) if 0 <= index.row() < self.rows.rowCount() else None

    def _on_changed(self, changes: Changes) -> None:
        """Show no article that is not there; redo may bring it back, or undo."""
        library = self._context.library
        if self._summary is None or library is None or not changes.touches("article"):
            return
        came = {one.article_id for one in self._summary.outcomes}
        if came & changes.rows["article"]:
            self._gone = came - {one.id for one in library.articles.list()} - {None}
            self._show()

    def _show_detail(self) -> None:
        outcome = self._chosen()
        self.detail.setVisible(outcome is not None)
        if outcome is not None:
            offers = self.offers(outcome)
            if outcome.article_id is not None:
                offers.insert(0, (_tr("Show article"), self.show_article))
            self.detail.show_outcome(outcome, details(outcome, self._context.words), offers)
            tab_through(self.list, *self.detail.buttons)

    def offers(self, outcome: Outcome) -> list[tuple[str, Callable[[], object]]]:
        """Return what can be done about a document: words of a button, and what it does."""
        found: list[tuple[str, Callable[[], object]]] = []
        article_id = outcome.article_id
        if article_id is not None:
            if outcome.repaired:
                found += [
                    (_tr("Show what changed"), lambda: self.changes_asked.emit(article_id)),
                    (_tr("Use the text as found"), lambda: self.as_found_asked.emit(article_id)),
                ]
            for one in outcome.alike[:_OFFERED]:
                found += self._offers_of(article_id, one, alone=len(outcome.alike) == 1)
        elif outcome.private:
            found.append((_tr("Fetch it all the same"), lambda: self.again_asked.emit(outcome)))
        elif outcome.address is not None:
            found.append((_tr("Try again"), lambda: self.again_asked.emit(outcome)))
        return found

    def _offers_of(
        self, article_id: ArticleId, one: Alike, *, alone: bool
    ) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield what can be done about an article that another one may be once more."""
        title = isolated(_short(one.title))
        compare = _tr("Compare") if alone else _tr("Compare with “{title}”").format(title=title)
        yield compare, lambda: self.compare_asked.emit(article_id, one.article_id)
        if one.joins:
            newer = _tr("Make it a newer version of “{title}”").format(title=title)
            yield newer, lambda: self.newer_asked.emit(article_id, one.article_id)


class _Detail(QScrollArea):
    """One document in full: what it is, each sentence about it, and buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        page = QWidget(self)
        self.title = Quiet(parent=page)
        self.title.setFont(strong(self.title.font()))
        self.title.share = 1.0
        self.about = Quiet(parent=page)
        self.said = Quiet(parent=page)
        self.said.share = 1.0
        self._buttons = QWidget(page)
        self._flow = FlowLayout(self._buttons)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (self.title, self.about, self.said, self._buttons):
            column.addWidget(widget)
        column.addStretch(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.buttons: list[QPushButton] = []

    def show_outcome(
        self,
        outcome: Outcome,
        sentences: list[str],
        offers: list[tuple[str, Callable[[], object]]],
    ) -> None:
        """Show one document."""
        self.title.setText(headline(outcome))
        # What failed is called by its name already, and its fault says the rest.
        name = outcome.name if outcome.name != headline(outcome) else ""
        self.about.setText("\n".join(one for one in (apart(name), facts(outcome)) if one))
        self.said.setText("\n".join(sentences))
        self.said.setVisible(bool(sentences))
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for words, act in offers:
            button = QPushButton(words, self._buttons)
            button.clicked.connect(lambda _=False, act=act: act())
            self._flow.addWidget(button)
            self.buttons.append(button)
        self._buttons.setVisible(bool(offers))


def _short(title: str) -> str:
    """Return a title as it has room on a button; the sentence above has it whole."""
    return title if len(title) <= _SHORT else f"{title[: _SHORT - 1].rstrip()}…"


def _counted(summary: Summary) -> str:
    parts = []
    if summary.added:
        parts.append(
            QCoreApplication.translate("ImportReport", "%n imported", None, len(summary.added))
        )
    if summary.known:
        parts.append(
            QCoreApplication.translate("ImportReport", "%n here already", None, len(summary.known))
        )
    if summary.failed:
        parts.append(
            QCoreApplication.translate("ImportReport", "%n failed", None, len(summary.failed))
        )
    asks = sum(one.asks for one in summary.added)
    if asks:
        parts.append(QCoreApplication.translate("ImportReport", "%n to look at", None, asks))
    if summary.cancelled:
        parts.append(_tr("cancelled; what had come in stays"))
    return apart(*parts)
