"""Taking an article from the clipboard: its text can be looked at before it is kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.brought import Brought
from annotator.ui.prose import follow_direction


class PasteArticle(QDialog):
    """Shows the pasted text; ``html`` or else ``text`` is what to keep."""

    def __init__(self, pasted: Brought, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = pasted.html
        self.setWindowTitle(QCoreApplication.translate("PasteArticle", "Paste as article"))
        self.hint = QLabel()
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self.field = QPlainTextEdit(pasted.text)
        self.field.setAccessibleName(QCoreApplication.translate("PasteArticle", "Text"))
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(
            QCoreApplication.translate("PasteArticle", "Paste the article here")
        )
        self.field.textChanged.connect(self._on_changed)
        self.rich = QCheckBox(
            QCoreApplication.translate(
                "PasteArticle", "Keep its links, tables, headings and reference marks"
            )
        )
        """Says that the passage is taken as the page built it; then its words stay as they are."""
        self.rich.setVisible(bool(pasted.html))
        self.rich.setChecked(pasted.has_build)
        self.rich.toggled.connect(self._on_rich)
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
        column.addWidget(self.hint)
        column.addWidget(self.field, 1)
        column.addWidget(self.rich)
        column.addWidget(buttons)
        self.resize(640, 480)
        self._on_rich()
        self._on_changed()

    @property
    def text(self) -> str:
        """The text to keep."""
        return self.field.toPlainText()

    @property
    def html(self) -> str:
        """The passage to keep as its page built it, "" when the words alone are wanted."""
        return self._html if self.rich.isChecked() else ""

    @property
    def name(self) -> str:
        """A name for the text: its first line that says something."""
        first = next((line.strip() for line in self.text.splitlines() if line.strip()), "")
        return first[:80]

    def _on_rich(self) -> None:
        rich = self.rich.isChecked()
        self.field.setReadOnly(rich)
        self.hint.setText(
            QCoreApplication.translate(
                "PasteArticle",
                "The passage is taken as the page built it. To put a title on its first line or"
                " to leave something out, take the words alone.",
            )
            if rich
            else QCoreApplication.translate(
                "PasteArticle",
                "Put the title on the first line. The text is kept as it stands here; what is"
                " corrected later becomes a version of it.",
            )
        )

    def _on_changed(self) -> None:
        follow_direction(self.field)
        self.take.setEnabled(bool(self.text.strip() or self._html))
