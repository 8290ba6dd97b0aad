"""The status bar: when it was saved, how far the article is, and long work with its Cancel."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from annotator.ui.context import Context
from annotator.ui.jobs import Jobs, Progress
from annotator.ui.labels import Quiet, apart
from annotator.ui.overview import Overview, in_tray


class StatusLine(QStatusBar):
    """The bottom line of the window."""

    tray_asked = Signal()
    """Show the claims that wait in a tray."""

    def __init__(
        self, context: Context, overview: Overview, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._overview = context, overview
        self.setSizeGripEnabled(False)
        # A label of Qt would begin with the first part that is written from left to right.
        self.saved, self.decided, self.conflicts, self.page = (Quiet() for _ in range(4))
        self._page_number: int | None = None
        for label in (self.saved, self.decided, self.conflicts, self.page):
            label.setWordWrap(False)
            # The bar's own colour is quiet already.
            label.share = 1.0
            label.setContentsMargins(8, 2, 8, 2)
            self.addWidget(label)
        self.tray = QPushButton()
        """How many claims of the project wait in a tray; hidden when none does."""
        self.tray.setProperty("link", True)
        self.tray.clicked.connect(self.tray_asked)
        self.addWidget(self.tray)
        self.work = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.cancel = QPushButton()
        self.cancel.setProperty("link", True)
        self.cancel.clicked.connect(jobs.cancel)
        for widget in (self.work, self.bar, self.cancel):
            self.addPermanentWidget(widget)
            widget.hide()
        self._progress: Progress | None = None
        jobs.progressed.connect(self._on_progressed)
        jobs.ended.connect(self._on_ended)
        overview.updated.connect(self.refresh)
        context.changed.connect(self.refresh)
        context.article_changed.connect(self.refresh)
        context.library_changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.cancel.setText(QCoreApplication.translate("Status", "Cancel"))
        self.refresh()
        self._say_page()
        if self._progress is not None:
            self._on_progressed(self._progress)

    def refresh(self, *_: object) -> None:
        """Say how things stand."""
        library = self._context.library
        for label in (self.saved, self.decided, self.conflicts):
            label.setVisible(library is not None)
        self.tray.setVisible(library is not None and bool(self._overview.trays))
        if library is None:
            return
        self.saved.setText(
            QCoreApplication.translate("Status", "Saved {time}").format(
                time=local_time(library.saved_at)
            )
            if library.saved_at
            else QCoreApplication.translate("Status", "All is saved")
        )
        article_id = self._context.article_id
        self.decided.setVisible(article_id is not None)
        if article_id is not None:
            state = self._overview.of(article_id)
            self.decided.setText(
                QCoreApplication.translate(
                    "Status", "{decided} of %n figure(s) decided", None, state.figures
                ).format(decided=state.decided)
            )
        said = QCoreApplication.translate(
            "Status", "%n open conflict(s)", None, self._overview.open_conflicts
        )
        possible = self._overview.possible_conflicts
        if possible:
            said = apart(said, QCoreApplication.translate("Status", "%n possible", None, possible))
        self.conflicts.setText(said)
        self._say_tray()

    def _say_tray(self) -> None:
        trays = self._overview.trays
        self.tray.setText(in_tray(sum(trays.values())))
        self.tray.setToolTip(
            QCoreApplication.translate(
                "Status",
                "Claims of %n article(s) whose words a newer text lost. Shows them.",
                None,
                len(trays),
            )
        )

    def show_page(self, number: object) -> None:
        """Say which page of the document the caret stands on; None where it has no pages."""
        self._page_number = number if isinstance(number, int) else None
        self._say_page()

    def _say_page(self) -> None:
        number = self._page_number
        self.page.setVisible(number is not None)
        if number is not None:
            self.page.setText(
                QCoreApplication.translate("Status", "Page {number}").format(number=number)
            )

    def _on_progressed(self, progress: Progress) -> None:
        self._progress = progress
        self.bar.setMaximum(progress.total)
        self.bar.setValue(progress.done)
        self.work.setText(
            QCoreApplication.translate("Status", "{work} {done} of {total}").format(
                work=progress.label, done=progress.done, total=progress.total
            )
            if progress.total
            else progress.label
        )
        for widget in (self.work, self.bar, self.cancel):
            widget.show()

    def _on_ended(self) -> None:
        self._progress = None
        for widget in (self.work, self.bar, self.cancel):
            widget.hide()


def local_time(stamp: str) -> str:
    """Return the clock time here of an ISO 8601 time in UTC, such as "14:03"."""
    return datetime.fromisoformat(stamp).astimezone().strftime("%H:%M")
