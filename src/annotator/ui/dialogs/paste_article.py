"""Taking an article from the clipboard: its text can be looked at before it is kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class PasteArticle(QDialog):
    """Shows the pasted text; ``text`` is what to keep."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("PasteArticle", "Paste as article"))
        hint = QLabel(
            QCoreApplication.translate(
                "PasteArticle",
                "Put the title on the first line. The text is kept as it stands here and cannot"
                " be changed later.",
            )
        )
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        self.field = QPlainTextEdit(text)
        self.field.setAccessibleName(QCoreApplication.translate("PasteArticle", "Text"))
        self.field.setPlaceholderText(
            QCoreApplication.translate("PasteArticle", "Paste the article here")
        )
        self.field.textChanged.connect(self._on_changed)
        buttons = QDialogButtonBox()
        self.take = buttons.addButton(
            QCoreApplication.translate("PasteArticle", "Take article"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.take.setDefault(True)
        buttons.addButton(
            QCoreApplication.translate("PasteArticle", "Cancel"),
            QDialogButtonBox.ButtonRole.RejectRole,
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(hint)
        column.addWidget(self.field, 1)
        column.addWidget(buttons)
        self.resize(640, 480)
        self._on_changed()

    @property
    def text(self) -> str:
        """The text to keep."""
        return self.field.toPlainText()

    @property
    def name(self) -> str:
        """A name for the text: its first line that says something."""
        first = next((line.strip() for line in self.text.splitlines() if line.strip()), "")
        return first[:80]

    def _on_changed(self) -> None:
        self.take.setEnabled(bool(self.text.strip()))
