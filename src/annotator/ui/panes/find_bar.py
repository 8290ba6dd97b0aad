"""Finding words in the text: the bar below it, and the marks on what was found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from annotator.domain.text import Span
from annotator.ui.labels import Quiet
from annotator.ui.reader import PaintedSpan, ReaderView, Role


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


class Finding(QObject):
    """Finds what a bar asks for in a view, and marks every occurrence."""

    def __init__(self, bar: FindBar, view: ReaderView) -> None:
        super().__init__(bar)
        self._bar, self._view = bar, view
        self._found: list[Span] = []
        bar.typed.connect(self._on_needle)
        bar.wanted.connect(self._on_wanted)
        bar.closed.connect(self.close)

    def open(self) -> None:
        """Show the bar, with the selected words in it if they stand on one line."""
        self._bar.show()
        selected = self._view.selected_text()
        if selected and "\n" not in selected:
            self._bar.needle.setText(selected)
        self._bar.needle.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.needle.selectAll()

    def close(self) -> None:
        """Hide the bar and give the keyboard back to the text."""
        self._mark([])
        self._bar.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self, *, keep_open: bool) -> None:
        """Let go of what was found in a text that is no longer shown."""
        self._found = []
        if self._bar.isVisible() and not keep_open:
            self._bar.hide()

    def _mark(self, spans: list[Span]) -> None:
        for number in range(len(self._found)):
            self._view.remove_span(f"f:{number}")
        self._found = spans
        for number, span in enumerate(spans):
            self._view.add_span(PaintedSpan(f"f:{number}", span, Role.SEARCH))

    def _on_needle(self, needle: str) -> None:
        self._mark(self._view.find_all(needle) if needle.strip() else [])
        self._bar.show_count(len(self._found))
        if self._found:
            here = self._view.selection() or Span(self._view.caret, self._view.caret)
            self._view.set_caret_quietly(here.start)
            self._view.find(needle)

    def _on_wanted(self, forward: bool) -> None:
        if self._bar.needle.text().strip():
            self._view.find(self._bar.needle.text(), forward=forward)
