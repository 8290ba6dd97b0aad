"""The versions pane: what changed from one text of an article to another, and its tray."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.difference import Change, Difference
from annotator.domain.model import ArticleId, Changes, ClaimId, TextVersion, VersionOrigin
from annotator.domain.text import Span
from annotator.library import Library
from annotator.ui.chips import Choice
from annotator.ui.context import Context, Focus
from annotator.ui.keyboard import tab_through
from annotator.ui.labels import OneLine, Quiet, apart
from annotator.ui.panes.difference_rows import DifferencePainter, DifferenceRows, Row, rows_of
from annotator.ui.panes.empty import EmptyPlace
from annotator.ui.panes.history import written_time
from annotator.ui.panes.tray import Tray
from annotator.ui.rows import OpeningList

_TOUCHING = ("article", "text_version", "claim")
_TITLE = 160
"""Pixels that a title needs to say something."""
_CONTEXT = 32
"""Pixels of what stands before a difference that are shown above it."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Versions", text)


class DifferenceList(OpeningList):
    """A list that keeps the difference it was led to in its place."""

    # Here, as Qt lays the list out while it is being made.
    _brought: QPersistentModelIndex | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    def bring(self, row: int) -> None:
        """Choose a row and scroll it to the top, what stands before it just in view."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self._brought = QPersistentModelIndex(index)
        self._scroll()

    def doItemsLayout(self) -> None:
        """Keep what was brought in its place when rows are measured anew."""
        super().doItemsLayout()
        self._scroll()

    def _scroll(self) -> None:
        brought = self._brought
        if brought is None:
            return
        if not brought.isValid() or brought.row() != self.currentIndex().row():
            self._let_go()
            return
        self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtTop)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - _CONTEXT)

    def _let_go(self) -> None:
        """Let the reviewer scroll on from there."""
        self._brought = None


class VersionsPane(QWidget):
    """Shows two texts side by side: two versions of the article, or it and another article."""

    restore_asked = Signal(object, object)
    """(ArticleId, int): go back to the text of this version."""
    selection_asked = Signal(object)
    """ClaimId: put this claim on what is selected in the text."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self._sized = False
        self._other: ArticleId | None = None
        self._versions: tuple[TextVersion, ...] = ()
        self.bar = QWidget(self)
        """How alike the texts are, and the keys; the window shows it as the title."""
        self.share, self.hint = Quiet(parent=self.bar), Quiet(parent=self.bar)
        for label in (self.share, self.hint):
            label.setWordWrap(False)
        self.share.share = 1.0
        self.previous, self.next = QToolButton(self.bar), QToolButton(self.bar)
        for button, arrow, by in (
            (self.previous, Qt.ArrowType.UpArrow, -1),
            (self.next, Qt.ArrowType.DownArrow, 1),
        ):
            button.setArrowType(arrow)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, by=by: self.step(by))
        self._pages = QStackedWidget(self)
        self.empty = EmptyPlace(self._pages)
        self._split = QSplitter(Qt.Orientation.Horizontal, self._pages)
        self._split.setChildrenCollapsible(False)
        self._texts = QWidget(self._split)
        self.older, self.newer = Choice(self._texts), Choice(self._texts)
        self.titles = (OneLine(parent=self._texts), OneLine(parent=self._texts))
        self.restore = QPushButton(self._texts)
        self.restore.setProperty("link", True)
        self.back = QPushButton(self._texts)
        self.back.setProperty("link", True)
        self.rows = DifferenceRows(self)
        self.list = DifferenceList(self._texts)
        self.list.setModel(self.rows)
        self.painter = DifferencePainter(self.list)
        self.list.setItemDelegate(self.painter)
        self.tray = Tray(self._split)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.share)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addStretch(1)
        row.addWidget(self.hint)
        head = QHBoxLayout()
        head.setContentsMargins(8, 8, 8, 8)
        head.setSpacing(8)
        # The column of signs; margins would not turn with the window, a space does.
        head.addSpacing(12)
        leading, trailing = QHBoxLayout(), QHBoxLayout()
        for half, choice, title in (
            (leading, self.older, self.titles[0]),
            (trailing, self.newer, self.titles[1]),
        ):
            half.setSpacing(8)
            half.addWidget(choice)
            half.addWidget(title, 1)
            head.addLayout(half, 1)
        leading.addWidget(self.restore)
        trailing.addWidget(self.back)
        for half in (leading, trailing):
            # Takes the room of a title that is not shown.
            half.addStretch()
        for title in self.titles:
            quiet = title.font()
            quiet.setBold(False)
            title.setFont(quiet)
        column = QVBoxLayout(self._texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._split.addWidget(self._texts)
        self._split.addWidget(self.tray)
        self._split.splitterMoved.connect(lambda: self._fit_titles())
        self._texts.setMinimumWidth(360)
        self.tray.setMinimumWidth(280)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._split)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(self._pages, 1)

    def _connect(self) -> None:
        context = self._context
        context.library_changed.connect(self._forget)
        context.article_changed.connect(self._forget)
        context.changed.connect(self._on_changed)
        context.language_changed.connect(self.retranslate)
        self.older.chosen.connect(lambda _: self._show_texts())
        self.newer.chosen.connect(lambda _: self._show_texts())
        self.restore.clicked.connect(self._on_restore)
        self.back.clicked.connect(lambda: self.compare(None))
        self.list.clicked.connect(lambda _: self._show_place())
        self.list.shown.connect(self._on_shown)
        self.tray.attach_asked.connect(self._on_attach)
        self.tray.selection_asked.connect(self.selection_asked)
        self.tray.place_asked.connect(self._on_place)
        self.tray.claim_asked.connect(lambda one: context.set_focus(Focus(claim_id=one)))

    # -- verbs --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Put the keyboard on the first difference."""
        if self._stale:
            self._fetch()
        if self._pages.currentWidget() is not self._split:
            # One version: the keyboard stays where it is.
            return
        chosen = self._chosen()
        if chosen is None or chosen.change is Change.SAME:
            self._choose(1)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def compare(self, other: ArticleId | None) -> None:
        """Show the article beside another one; None shows its versions again."""
        self._other = other
        self._stale = True
        self._fetch()

    def begin_tray(self) -> None:
        """Put the keyboard on the first offer of the tray."""
        if self._stale:
            self._fetch()
        self.tray.begin()

    def step(self, by: int) -> None:
        """Choose the next difference (1) or the one before (-1), and show its place in the text."""
        if self._stale:
            self._fetch()
        if not self._choose(by):
            self._context.told.emit(_tr("There is no difference to show."))
            return
        self._show_place()

    def _choose(self, by: int) -> bool:
        """Choose the next row that differs, from the other end after the last one."""
        rows = self.rows.all()
        differing = [at for at, row in enumerate(rows) if row.change is not Change.SAME]
        if not differing or self._pages.currentWidget() is not self._split:
            return False
        at = self.list.currentIndex().row()
        if by > 0:
            place = next((one for one in differing if one > at), differing[0])
        else:
            before = [one for one in differing if one < at or at < 0]
            place = before[-1] if before else differing[-1]
        self.list.bring(place)
        return True

    def sizeHint(self) -> QSize:
        """Ask for room for some paragraphs."""
        return QSize(1000, 340)

    # -- showing ------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.list.setAccessibleName(_tr("What changed"))
        self.older.setAccessibleName(_tr("Older text"))
        self.newer.setAccessibleName(_tr("Newer text"))
        self.hint.setText(_tr("Enter shows the place in the text"))
        for button, words, key in (
            (self.previous, _tr("Previous difference"), "Shift+F7"),
            (self.next, _tr("Next difference"), "F7"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(apart(words, key))
        self.restore.setText(_tr("Go back to this text"))
        self.restore.setToolTip(
            _tr("Makes a further version with the older text. Nothing is lost; undo takes it back.")
        )
        self.back.setText(_tr("Back to its versions"))
        self._stale = True
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say where the texts are from where there is room for more than dots."""
        super().resizeEvent(event)
        self._fit_titles()

    def _fit_titles(self) -> None:
        half = self._texts.width() // 2
        for title, beside in zip(
            self.titles, ((self.older, self.restore), (self.newer, self.back)), strict=True
        ):
            taken = sum(one.sizeHint().width() for one in beside if not one.isHidden())
            title.setVisible(self._other is not None or half - taken > _TITLE)

    def showEvent(self, event: QShowEvent) -> None:
        """Compare when it is looked at."""
        super().showEvent(event)
        if self._stale:
            self._later.start()

    def _forget(self) -> None:
        self._stale, self._other = True, None
        self._versions = ()
        self._later.start()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_TOUCHING):
            self._stale = True
            self._later.start()

    def _on_later(self) -> None:
        # Hidden, it waits: nobody should wait for what nobody sees.
        if self.isVisible() and self._stale:
            self._fetch()

    def _fetch(self) -> None:
        self._stale = False
        library, article_id = self._context.library, self._context.article_id
        if library is None or article_id is None:
            self._versions = ()
            self._say_empty()
            return
        before, self._versions = self._versions, library.versions.of(article_id)
        self._offer(newest=len(before) != len(self._versions))
        strayed = self._context.attempt(lambda: library.versions.tray(article_id)) or ()
        held = self.tray.isAncestorOf(self.focusWidget() or self)
        self.tray.show_claims(strayed, self._context.settings.reading_font)
        tab_through(self.list, *self.tray.stops)
        self.tray.setVisible(bool(strayed) and self._other is None)
        if held and strayed:
            # The keyboard stays with the work: the next claim of the tray.
            self.tray.begin()
        elif held:
            self._context.read_on.emit()
        if not self._sized and strayed:
            self._sized = True
            self._split.setSizes([3 * self.width() // 5, 2 * self.width() // 5])
        self._show_texts()

    def _offer(self, *, newest: bool) -> None:
        """Offer the versions there are; a version that came just now is shown at once."""
        entries: list[tuple[str, object]] = [
            (self._named(one), one.version) for one in reversed(self._versions)
        ]
        for choice in (self.older, self.newer):
            choice.set_entries(entries)
        numbers = [one.version for one in self._versions]
        if newest or self.newer.value not in numbers or self.older.value not in numbers:
            self.newer.choose(numbers[-1])
            self.older.choose(numbers[-2] if len(numbers) > 1 else numbers[-1])

    def _named(self, one: TextVersion) -> str:
        name = {
            VersionOrigin.IMPORT: _tr("imported"),
            VersionOrigin.UPDATE: _tr("updated"),
            VersionOrigin.FETCH: _tr("fetched again"),
            VersionOrigin.CORRECTION: _tr("corrected"),
            VersionOrigin.REPAIR: _tr("letters repaired"),
            VersionOrigin.RESTORED: _tr("older text again"),
        }[one.origin]
        return apart(_tr("Version {version}").format(version=one.version), name)

    def _show_texts(self) -> None:
        library, article_id = self._context.library, self._context.article_id
        if library is None or article_id is None:
            return
        comparing = self._other is not None
        for choice in (self.older, self.newer):
            choice.setVisible(not comparing)
        self.back.setVisible(comparing)
        older, newer = self.older.value, self.newer.value
        self.restore.setVisible(not comparing and older != self._versions[-1].version)
        if self._other is not None:
            self._show_two(library, article_id, self._other)
            return
        alone = len(self._versions) < 2
        if alone and not self.tray.cards:
            self._say_empty()
            return
        assert isinstance(older, int)
        assert isinstance(newer, int)
        for choice, title, version in zip(
            (self.older, self.newer), self.titles, (older, newer), strict=True
        ):
            title.setText(self._from(version))
            choice.setToolTip(self._from(version))
        found = self._context.attempt(lambda: library.versions.difference(article_id, older, newer))
        if found is not None:
            texts = (
                library.versions.text(article_id, older),
                library.versions.text(article_id, newer),
            )
            self._show_rows(found, *texts)

    def _show_two(self, library: Library, article_id: ArticleId, other: ArticleId) -> None:
        for label, one in zip(self.titles, (other, article_id), strict=True):
            label.setText(f"\u2068{library.articles.get(one).title}\u2069")
        found = self._context.attempt(lambda: library.versions.between(other, article_id))
        if found is not None:
            texts = library.articles.text(other), library.articles.text(article_id)
            self._show_rows(found, *texts)

    def _from(self, version: int) -> str:
        """Say what a version was read from, or why it was made."""
        one = next(one for one in self._versions if one.version == version)
        return apart(written_time(one.at), one.note or one.url or one.file_name)

    def _show_rows(self, difference: Difference, older: str, newer: str) -> None:
        self.painter.family = self._context.settings.reading_font
        self.painter.forget()
        if self.rows.all() != (rows := rows_of(difference, older, newer)):
            self.list.selectionModel().clear()
            self.rows.set_rows(rows)
        self.share.setText(
            _tr("The two texts are the same.")
            if difference.same
            else _tr("{share} % of the words are the same.").format(
                # A hundred would say that nothing changed.
                share=min(difference.share, 99)
            )
        )
        self.share.show()
        for widget in (self.hint, self.previous, self.next):
            widget.show()
        self._pages.setCurrentWidget(self._split)
        self._fit_titles()

    def _say_empty(self) -> None:
        self.rows.set_rows([])
        self.share.hide()
        for widget in (self.hint, self.previous, self.next):
            widget.hide()
        if self._context.article_id is None:
            self.empty.say(
                _tr("No article is shown"),
                _tr("Choose one in the list of articles; its versions will stand here."),
            )
        else:
            self.empty.say(
                _tr("There is one version of this text"),
                _tr(
                    "Update it from a file, fetch it again, or correct its text: the older text"
                    " stays, and what changed stands here."
                ),
            )
        self._pages.setCurrentWidget(self.empty)

    # -- acting -------------------------------------------------------------------------------

    def _chosen(self) -> Row | None:
        at = self.list.currentIndex().row()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def _on_shown(self) -> None:
        self._show_place()
        self._context.read_on.emit()

    def _show_place(self) -> None:
        """Show a row's place in the text in view, and light up what changed in it."""
        row = self._chosen()
        newest = self._versions[-1].version if self._versions else 0
        if row is None or row.newer is None or (self._other is None and self.newer.value != newest):
            return
        side = row.newer
        self._on_place(side.span)
        marks = tuple(
            Span(side.span.start + one.start, side.span.start + one.end) for one in side.marks
        )
        if row.change is not Change.SAME:
            self._context.evidence_changed.emit(marks or (side.span,))

    def _on_place(self, span: Span) -> None:
        article_id = self._context.article_id
        if article_id is not None:
            self._context.set_focus(Focus())
            self._context.go_to(article_id, span)

    def _on_attach(self, claim_id: ClaimId, span: Span) -> None:
        library = self._context.library
        if library is None:
            return
        self._context.attempt(lambda: library.versions.attach(claim_id, span))
        self._context.set_focus(Focus(claim_id=claim_id))

    def _on_restore(self) -> None:
        article_id, version = self._context.article_id, self.older.value
        if article_id is not None and isinstance(version, int):
            self.restore_asked.emit(article_id, version)
