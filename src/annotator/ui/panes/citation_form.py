"""The fields of a citation, edited in place: a new one, or one of the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from annotator.domain.model import Citation, CitationId
from annotator.domain.sources import KNOWN_SOURCES
from annotator.domain.typed_dates import typed_date
from annotator.ui.labels import Card, Heading, Quiet

_DATES = ("published", "accessed", "archived")
FIELDS = (
    "title",
    "translated_title",
    "publisher",
    "author",
    "published",
    "origin",
    "url",
    "archive_url",
    "accessed",
    "archived",
    "language",
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CitationForm", text)


class CitationForm(Card):
    """Asks for a citation; ``saved`` tells every field, dates as ISO or None."""

    saved = Signal(object, object)
    """(CitationId or None for a new one, dict of field name to str or None)."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._citation_id: CitationId | None = None
        self.heading = Heading(parent=self)
        self.body.addWidget(self.heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        self.fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, Quiet] = {}
        for row, name in enumerate(FIELDS):
            field, label = QLineEdit(self), Quiet(parent=self)
            label.setBuddy(field)
            label.setWordWrap(False)
            field.textChanged.connect(lambda _: self._check())
            self.fields[name], self._labels[name] = field, label
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        for name in ("publisher", "origin"):
            completer = QCompleter(sorted(one.name for one in KNOWN_SOURCES), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.fields[name].setCompleter(completer)
        self.body.addLayout(grid)
        self.problem = Quiet(parent=self)
        self.body.addWidget(self.problem)
        self.save_button = QPushButton(self)
        self.save_button.setProperty("primary", True)
        self.save_button.clicked.connect(self._save)
        self.cancel_button = QPushButton(self)
        self.cancel_button.clicked.connect(self.left)
        row_ = QHBoxLayout()
        row_.addStretch(1)
        row_.addWidget(self.cancel_button)
        row_.addWidget(self.save_button)
        self.body.addLayout(row_)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak another language."""
        names = {
            "title": _tr("Title"),
            "translated_title": _tr("Title in translation"),
            "publisher": _tr("Publisher"),
            "author": _tr("Author"),
            "published": _tr("Published"),
            "origin": _tr("Who first said it"),
            "url": _tr("Address"),
            "archive_url": _tr("Archived at"),
            "accessed": _tr("Accessed"),
            "archived": _tr("Archived on"),
            "language": _tr("Language"),
        }
        for name, words in names.items():
            self._labels[name].setText(words)
            self.fields[name].setAccessibleName(words)
            if name in _DATES:
                self.fields[name].setPlaceholderText("2024-11-19")
                self.fields[name].setToolTip(_tr("2024-11-19, 2024-11 or 2024"))
        self.save_button.setText(_tr("Save and link") if self._citation_id is None else _tr("Save"))
        self.cancel_button.setText(_tr("Cancel"))
        self.heading.setText(
            _tr("New citation") if self._citation_id is None else _tr("Edit citation")
        )
        self._check()

    def ask(self, citation: Citation | None, publisher: str = "") -> None:
        """Show a citation's fields, or empty ones for a new citation."""
        self._citation_id = None if citation is None else citation.id
        for name, field in self.fields.items():
            if citation is None:
                field.setText("")
            elif name == "publisher":
                field.setText(publisher)
            else:
                field.setText(getattr(citation, name) or "")
            field.setCursorPosition(0)
        self.retranslate()
        self.show()
        self.fields["title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        wrong = [
            name
            for name in _DATES
            if self.fields[name].text().strip() and typed_date(self.fields[name].text()) is None
        ]
        self.save_button.setEnabled(not wrong)
        self.problem.setVisible(bool(wrong))
        if wrong:
            said = _tr("“{field}” is no date that can be read. Write 2024-11-19, 2024-11 or 2024.")
            self.problem.setText(said.format(field=self._labels[wrong[0]].text()))

    def _save(self) -> None:
        values: dict[str, str | None] = {}
        for name, field in self.fields.items():
            text = field.text().strip()
            values[name] = typed_date(text) if name in _DATES else text
        self.saved.emit(self._citation_id, values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.save_button.isEnabled():
            self._save()
        else:
            super().keyPressEvent(event)
