"""The bar below the text that finds words in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.ui.labels import Quiet


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindBar", text)


class FindBar(QWidget):
    """Asks for words and a direction; whoever owns it does the finding."""

    typed = Signal(str)
    wanted = Signal(bool)
    """True for the next occurrence, False for the one before."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.needle = QLineEdit(self)
        self.needle.setClearButtonEnabled(True)
        self.needle.textChanged.connect(self.typed)
        self.previous, self.next, self.close_button = (QToolButton(self) for _ in range(3))
        self.previous.setArrowType(Qt.ArrowType.UpArrow)
        self.next.setArrowType(Qt.ArrowType.DownArrow)
        self.close_button.setText("✕")
        for button in (self.previous, self.next, self.close_button):
            button.setAutoRaise(True)
        self.previous.clicked.connect(lambda: self.wanted.emit(False))
        self.next.clicked.connect(lambda: self.wanted.emit(True))
        self.close_button.clicked.connect(self.closed)
        self.count = Quiet(parent=self)
        self.count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.needle, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.close_button)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak another language."""
        self.needle.setPlaceholderText(_tr("Find in this article"))
        self.needle.setAccessibleName(_tr("Find in this article"))
        for button, words in (
            (self.previous, _tr("Previous occurrence")),
            (self.next, _tr("Next occurrence")),
            (self.close_button, _tr("Close")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def show_count(self, count: int) -> None:
        """Say how often the words occur."""
        if not self.needle.text():
            self.count.setText("")
        else:
            self.count.setText(QCoreApplication.translate("FindBar", "%n found", None, count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finds the next, with Shift the one before; Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
