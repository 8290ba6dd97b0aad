"""The coverage pane: every number of the article that no claim covers, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.coverage import Coverage, Number, Reason
from annotator.domain.model import Changes, ClaimId, Figure, Kind
from annotator.domain.text import Span
from annotator.ui.chips import Choice
from annotator.ui.context import Context, Focus
from annotator.ui.keyboard import letter_of
from annotator.ui.labels import Quiet
from annotator.ui.panes.coverage_rows import CoveragePainter, CoverageRows, rows_of
from annotator.ui.panes.empty import EmptyPlace
from annotator.ui.rows import OpeningList

_TOUCHING = ("article", "claim", "figure", "dismissal")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CoveragePane", text)


class NumberList(OpeningList):
    """A list in which Enter shows a number and C claims it."""

    claimed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on C."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and letter_of(event) == "C":
            self.claimed.emit()
        else:
            super().keyPressEvent(event)


class CoveragePane(QWidget):
    """Lists the numbers; the one chosen is lit up in the text."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._coverage: Coverage | None = None
        self._text = ""
        self._stale = True
        self.bar = QWidget(self)
        """Which numbers, how many there are, and the keys; the window shows it as the title."""
        self.reasons = Choice(self.bar)
        self.reasons.chosen.connect(lambda _: self._show_rows())
        self.count, self.hint = Quiet(parent=self.bar), Quiet(parent=self.bar)
        for label in (self.count, self.hint):
            label.setWordWrap(False)
        self.count.share = 1.0
        self._pages = QStackedWidget(self)
        self.rows = CoverageRows(self)
        self.list = NumberList(self._pages)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(CoveragePainter(self.list))
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.list.clicked.connect(lambda _: self._show_place())
        self.list.shown.connect(self._on_shown)
        self.list.claimed.connect(self.claim)
        self.empty = EmptyPlace(self._pages)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self._lay_out()
        context.library_changed.connect(self._forget)
        context.article_changed.connect(self._forget)
        context.changed.connect(self._on_changed)
        context.language_changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.reasons)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)

    # -- verbs ------------------------------------------------------------------------------

    def begin(self) -> None:
        """Put the keyboard on the list, on its first number."""
        if self._stale:
            self._fetch()
        if self.rows.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0, 0))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def claim(self) -> None:
        """Make a claim of the chosen number: accepted where it is suggested, else filled in.

        What became of those it counts is the reviewer's to say; until then it is killed or injured.
        """
        library, article_id = self._context.library, self._context.article_id
        number = self._chosen()
        if library is None or article_id is None or number is None:
            return

        def make() -> ClaimId:
            if number.reason in (Reason.SUGGESTED, Reason.DISMISSED) and number.reading:
                return library.claims.accept(article_id, number.reading)
            figure = None
            if number.counts:
                figure = Figure(Kind.KILLED_OR_INJURED, number.low, number.high, number.qualifier)
            return library.claims.add(article_id, number.span, figure=figure)

        claim_id = self._context.attempt(make)
        if claim_id is not None:
            self._context.set_focus(Focus(claim_id=claim_id))

    def sizeHint(self) -> QSize:
        """Ask for room for some rows."""
        return QSize(1000, 340)

    # -- showing ----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.list.setAccessibleName(_tr("Numbers that no claim covers"))
        self.reasons.setAccessibleName(_tr("Which numbers"))
        self.hint.setText(_tr("Enter shows a number, C makes a claim of it"))
        self._show_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the numbers when they are looked at."""
        super().showEvent(event)
        if self._stale:
            self._later.start()

    def _forget(self) -> None:
        self._stale = True
        self._coverage = None
        self.list.selectionModel().clear()
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
        self._coverage, self._text = None, ""
        if library is not None and article_id is not None:
            self._coverage = self._context.attempt(lambda: library.articles.coverage(article_id))
            self._text = self._context.attempt(lambda: library.articles.text(article_id)) or ""
        self._show_rows()

    def _show_rows(self) -> None:
        coverage, words = self._coverage, self._context.words
        self._offer()
        chosen = self._chosen()
        at = self.list.currentIndex().row()
        only = self.reasons.value
        rows = []
        if coverage is not None:
            reason = only if isinstance(only, Reason) else None
            rows = rows_of(coverage, self._text, words, reason, " · ")
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.rows.set_rows(rows)
        if chosen is not None and rows:
            same = self.rows.place_of(chosen.span)
            # A number that was decided leaves its place to the next one.
            index = self.rows.index(min(at, len(rows) - 1) if same is None else same, 0)
            self.list.setCurrentIndex(index)
        selection.blockSignals(False)
        self.list.viewport().update()
        self.count.setText("" if coverage is None else self._counted(coverage))
        self.hint.setVisible(bool(rows))
        self.reasons.setVisible(coverage is not None and bool(coverage.listed))
        self._pages.setCurrentWidget(self.list if rows else self.empty)
        self._say_empty()

    def _counted(self, coverage: Coverage) -> str:
        said = self._context.words.coverage_sentence(coverage)
        if not coverage.references:
            return said
        more = QCoreApplication.translate(
            "CoveragePane", "%n more in the reference list", None, coverage.references
        )
        return f"\u2068{said}\u2069 · \u2068{more}\u2069"

    def _offer(self) -> None:
        """Offer the reasons that there are."""
        coverage, words = self._coverage, self._context.words
        entries: list[tuple[str, object]] = [(_tr("Every number"), None)]
        if coverage is not None:
            entries += [
                (f"{words.label(reason)} · {count}", reason)
                for reason, count in coverage.counts().items()
            ]
        kept = self.reasons.value
        self.reasons.set_entries(entries)
        if kept not in [value for _, value in entries]:
            self.reasons.choose(None)

    def _say_empty(self) -> None:
        if self._coverage is None:
            self.empty.say(
                _tr("No article is shown"),
                _tr("Choose one in the list of articles; its numbers will stand here."),
            )
        elif self._coverage.numbers:
            self.empty.say(
                _tr("Every number is covered"), _tr("Each one belongs to a claim of yours.")
            )
        else:
            self.empty.say(
                _tr("No numbers"), _tr("This article states no number, in digits or in words.")
            )

    # -- choosing ---------------------------------------------------------------------------

    def _chosen(self) -> Number | None:
        index = self.list.currentIndex()
        if not 0 <= index.row() < self.rows.rowCount():
            return None
        return self.rows.row(index.row()).number

    def _on_row(self, index: QModelIndex, _: QModelIndex) -> None:
        if index.isValid() and self.list.hasFocus():
            self._show_place()

    def _on_shown(self) -> None:
        self._show_place()
        self._context.read_on.emit()

    def _show_place(self) -> None:
        """Light the number up in the text, with the word that decided about it."""
        article_id, number = self._context.article_id, self._chosen()
        if article_id is None or number is None:
            return
        if number.reason is Reason.SUGGESTED and number.reading is not None:
            self._context.go_to(article_id, number.reading)
            self._context.set_focus(Focus(suggestion=number.reading))
            return
        self._context.set_focus(Focus())
        self._context.go_to(article_id, number.span)
        lit: tuple[Span, ...] = (number.span,)
        if number.evidence is not None and not number.evidence.overlaps(number.span):
            lit = (number.span, number.evidence)
        self._context.evidence_changed.emit(lit)
