"""Declaring a conflict that the app did not find: two claims, or a claim and a link, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.model import ClaimId, ConflictType, LinkId
from annotator.ui.chips import Choice
from annotator.ui.flow import FlowLayout
from annotator.ui.labels import Heading, Quiet
from annotator.ui.prose import Prose
from annotator.ui.quote import Quote
from annotator.wording import Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeclareForm", text)


@dataclass(frozen=True, slots=True)
class Other:
    """What a claim can be set against: another claim, or one of its own links."""

    words: str
    claim_id: ClaimId | None = None
    link_id: LinkId | None = None


class DeclareForm(QWidget):
    """Asks for the other side, the type, the severity and the reason."""

    declared = Signal(object, object, int, str)
    """(Other, ConflictType, severity, reason)."""
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.heading = Heading(parent=self)
        self.quote = Quote(self, scale=0.8, most_lines=2)
        self.against = Quiet(parent=self)
        self.other, self.type, self.severity = Choice(self), Choice(self), Choice(self)
        self.reason = Prose(self, least=2, most=4)
        self.reason.textChanged.connect(self._check)
        self.need = Quiet(parent=self)
        self.declare_button, self.cancel_button = QPushButton(self), QPushButton(self)
        self.declare_button.setProperty("primary", True)
        self.declare_button.clicked.connect(self._declare)
        self.cancel_button.clicked.connect(self.left)
        kinds = FlowLayout(gap=8, line_gap=4)
        for widget in (self.against, self.other, self.type, self.severity):
            kinds.addWidget(widget)
        self.against.setWordWrap(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.need, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.declare_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.quote)
        column.addLayout(kinds)
        column.addWidget(self.reason)
        column.addLayout(buttons)
        column.addStretch(1)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.heading.setText(_tr("Declare a conflict"))
        self.against.setText(_tr("contradicts"))
        self.type.set_entries([(words.label(one), one) for one in ConflictType])
        if self.type.currentIndex() < 0:
            self.type.choose(ConflictType.VALUE)
        self.severity.set_entries(
            [(_tr("Minor (1)"), 1), (_tr("Serious (2)"), 2), (_tr("Grave (3)"), 3)]
        )
        if self.severity.currentIndex() < 0:
            self.severity.choose(2)
        for control, name in (
            (self.other, _tr("The other side")),
            (self.type, _tr("What disagrees")),
            (self.severity, _tr("Severity")),
            (self.reason, _tr("Reason")),
        ):
            control.setAccessibleName(name)
            control.setToolTip(name)
        self.reason.setPlaceholderText(_tr("Why these two cannot both be true"))
        self.declare_button.setText(_tr("Declare"))
        self.cancel_button.setText(_tr("Cancel"))
        self._check()

    def ask(self, quote: str, others: Sequence[Other]) -> None:
        """Begin with a claim's words and what it can be set against."""
        self.quote.set_text(quote)
        self.other.set_entries([(one.words, one) for one in others])
        if self.other.currentIndex() < 0 and others:
            self.other.choose(others[0])
        self.reason.setPlainText("")
        self._check()
        self.other.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _check(self) -> None:
        missing = not self.reason.toPlainText().strip()
        alone = self.other.count() == 0
        self.declare_button.setEnabled(not missing and not alone)
        if alone:
            self.need.setText(_tr("There is no other claim and no linked citation to set against."))
        else:
            self.need.setText(_tr("A reason is required.") if missing else "")
        self.need.setVisible(bool(self.need.text()))

    def _declare(self) -> None:
        self.declared.emit(
            self.other.value,
            self.type.value,
            int(str(self.severity.value)),
            self.reason.toPlainText().strip(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
