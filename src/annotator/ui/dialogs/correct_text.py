"""Putting right what was scanned or typed wrongly: the words as they should stand, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.text import Span
from annotator.ui.prose import follow_direction
from annotator.ui.reader.fonts import reading_font
from annotator.ui.reader.positions import Positions


def _tr(text: str) -> str:
    return QCoreApplication.translate("CorrectText", text)


class CorrectText(QDialog):
    """Shows a stretch of a text; ``corrected`` is the whole text with it put right.

    ``newest`` returns the text as it is now: undo or a newer document may have changed it since.
    ``chosen`` is what is selected in it at first.
    """

    def __init__(
        self,
        text: str,
        span: Span,
        family: str,
        newest: Callable[[], str],
        chosen: Span | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._span, self._newest = text, span, newest
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
        follow_direction(self.field)
        if chosen is not None:
            self._choose(chosen)
        self.field.setTabChangesFocus(True)
        self.note = QLineEdit()
        self.note.setPlaceholderText(_tr("What was wrong, for the history (if you like)"))
        self.note.setAccessibleName(_tr("What was wrong"))
        self.fault = QLabel()
        self.fault.setProperty("role", "danger")
        self.fault.setWordWrap(True)
        self.fault.hide()
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
        column.addWidget(self.fault)
        column.addWidget(buttons)
        self.resize(720, 420)
        self._on_changed()

    @property
    def corrected(self) -> str:
        """The whole text, corrected."""
        words = self.field.toPlainText()
        return self._text[: self._span.start] + words + self._text[self._span.end :]

    def _choose(self, chosen: Span) -> None:
        places, start = Positions(self._span.of(self._text)), self._span.start
        cursor = self.field.textCursor()
        cursor.setPosition(places.to_units(chosen.start - start))
        end = places.to_units(chosen.end - start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)

    def accept(self) -> None:
        """Close when the words that are put right stand in the newest text still."""
        text = self._newest()
        if text != self._text and not self._follow(text):
            self.fault.setText(
                _tr(
                    "The text has changed meanwhile, and these words are not in it as they were."
                    " Copy your correction, close this and correct the newest text."
                )
            )
            self.fault.show()
            return
        super().accept()

    def _follow(self, text: str) -> bool:
        """Find the words in another text; they must stand there once, or at the same place."""
        words = self._span.of(self._text)
        at = self._span.start
        if not text.startswith(words, at):
            if text.count(words) != 1:
                return False
            at = text.index(words)
        self._text, self._span = text, Span(at, at + len(words))
        return True

    def _on_changed(self) -> None:
        # Qt reads some marks back as others; what nobody touched is no correction.
        self.keep.setEnabled(self.field.document().isModified() and self.corrected != self._text)
