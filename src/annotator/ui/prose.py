"""A small field for running text that tells what was written when it is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from annotator.domain.text import is_right_to_left
from annotator.ui.keyboard import is_undo_or_redo


def follow_direction(field: QPlainTextEdit) -> None:
    """Lay what is written in a field out in its own direction, that of the window when empty."""
    document = field.document()
    option = document.defaultTextOption()
    rtl = is_right_to_left(field.toPlainText())
    direction = field.layoutDirection()
    if rtl is not None:
        names = type(direction)
        direction = names.RightToLeft if rtl else names.LeftToRight
    rtl = direction is Qt.LayoutDirection.RightToLeft
    # A field of plain text takes the side as it is written, whichever way its words run.
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    if (option.textDirection(), option.alignment()) != (direction, side):
        option.setTextDirection(direction)
        option.setAlignment(side)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)


class Prose(QPlainTextEdit):
    """Grows with its text up to ``most`` lines; each text in its own direction."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, least: int = 2, most: int = 6) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text)

    def show_text(self, text: str) -> None:
        """Show what is stored; typing that is under way is left alone."""
        if text == self._shown and self.document().isModified():
            return
        self._shown = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self.document().setModified(False)

    def commit(self) -> None:
        """Tell the text if it differs from what is stored."""
        text = self.toPlainText().strip()
        if self.document().isModified() and text != self._shown:
            self._shown = text
            self.document().setModified(False)
            # What is told is taken back by the window's undo, no longer by the field's own.
            self.document().clearUndoRedoStacks()
            self.committed.emit(text)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while the field has nothing of its own to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            nothing_typed = not document.isUndoAvailable() and not document.isRedoAvailable()
            if nothing_typed and is_undo_or_redo(event):
                event.ignore()
                return False
        return super().event(event)

    def _on_text(self) -> None:
        follow_direction(self)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the lines there are, within bounds."""
        lines = min(max(self.document().size().height(), self._least), self._most)
        return QSize(200, round(self.fontMetrics().lineSpacing() * lines) + 20)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(80, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was written."""
        super().focusOutEvent(event)
        self.commit()
