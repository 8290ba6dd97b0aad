"""Putting right what was scanned or typed wrongly: the words as they should stand, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.text import Span, is_right_to_left
from annotator.ui.reader.fonts import reading_font


def _tr(text: str) -> str:
    return QCoreApplication.translate("CorrectText", text)


class CorrectText(QDialog):
    """Shows a stretch of a text; ``corrected`` is the whole text with it put right."""

    def __init__(self, text: str, span: Span, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._span = text, span
        self.setWindowTitle(_tr("Correct the text"))
        hint = QLabel(
            _tr(
                "Write it as the document has it. The text as it was read stays as an older"
                " version; claims follow their words."
            )
        )
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        self.field = QPlainTextEdit(span.of(text))
        self.field.setAccessibleName(_tr("Text"))
        self.field.setFont(reading_font(family, 0.9))
        option = QTextOption()
        rtl = bool(is_right_to_left(span.of(text)))
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.field.document().setDefaultTextOption(option)
        self.note = QLineEdit()
        self.note.setPlaceholderText(_tr("What was wrong, for the history (if you like)"))
        self.note.setAccessibleName(_tr("What was wrong"))
        buttons = QDialogButtonBox()
        self.keep = buttons.addButton(
            _tr("Keep correction"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.keep.setDefault(True)
        buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(hint)
        column.addWidget(self.field, 1)
        column.addWidget(self.note)
        column.addWidget(buttons)
        self.resize(720, 420)
        self._on_changed()

    @property
    def corrected(self) -> str:
        """The whole text, corrected."""
        words = self.field.toPlainText()
        return self._text[: self._span.start] + words + self._text[self._span.end :]

    def _on_changed(self) -> None:
        # Qt reads some marks back as others; what nobody touched is no correction.
        self.keep.setEnabled(self.field.document().isModified() and self.corrected != self._text)
