"""A claim's own words, its event, the count to report, and notes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.domain.model import Claim
from annotator.ui.chips import Field
from annotator.ui.labels import Quiet
from annotator.ui.prose import Prose


def _tr(text: str) -> str:
    return QCoreApplication.translate("NotesSection", text)


class NotesSection(QWidget):
    """Free words about a claim; tells changes, stores nothing."""

    text_written = Signal(str)
    notes_written = Signal(str)
    event_named = Signal(str)
    best_chosen = Signal(object)
    """The count to report as int, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._best: int | None = None
        self._events: list[str] = []
        self.event_field, self.best = Field(self, least=160), Field(self, least=64)
        self.text, self.notes = Prose(self), Prose(self)
        self.event_field.committed.connect(self.event_named)
        self.best.committed.connect(self._on_best)
        self.text.committed.connect(self.text_written)
        self.notes.committed.connect(self.notes_written)
        self._event_label, self._best_label = Quiet(parent=self), Quiet(parent=self)
        self._text_label, self._notes_label = Quiet(parent=self), Quiet(parent=self)
        for label in (self._event_label, self._best_label):
            label.setWordWrap(False)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(
            ((self._event_label, self.event_field), (self._best_label, self.best))
        ):
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        for widget in (self._text_label, self.text, self._notes_label, self.notes):
            column.addWidget(widget)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        for label, control, words in (
            (self._event_label, self.event_field, _tr("Event")),
            (self._best_label, self.best, _tr("Count to report")),
            (self._text_label, self.text, _tr("The claim in full")),
            (self._notes_label, self.notes, _tr("Notes")),
        ):
            label.setText(words)
            control.setAccessibleName(words)
        self.event_field.setPlaceholderText(_tr("what figures must share to disagree"))
        self.best.setPlaceholderText(_tr("none"))

    def show_claim(self, claim: Claim, event: str, events: list[str]) -> None:
        """Show what is stored."""
        self._best = claim.best
        self.text.show_text(claim.text)
        self.notes.show_text(claim.notes)
        self.event_field.show_text(event)
        self.best.show_text("" if claim.best is None else str(claim.best))
        if events != self._events:
            self._events = events
            self.event_field.offer(events)

    def flush(self) -> None:
        """Tell what is typed and not yet told."""
        for control in (self.text, self.notes, self.event_field, self.best):
            control.commit()

    def _on_best(self, text: str) -> None:
        digits = "".join(char for char in text if char.isdecimal())
        if text and not digits:
            self.best.show_text("" if self._best is None else str(self._best))
        else:
            self.best_chosen.emit(int(digits) if digits else None)
