"""An empty place that says what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.labels import Heading, Quiet


class EmptyPlace(QWidget):
    """A heading and a sentence in the middle of an empty pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Heading(parent=self)
        self._hint = Quiet(parent=self)
        for label in (self._heading, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addStretch(3)

    def say(self, heading: str, hint: str) -> None:
        """Show what is empty and what to do."""
        self._heading.setText(heading)
        self._hint.setText(hint)
        self.setAccessibleName(f"{heading} {hint}")

    @property
    def words(self) -> str:
        """What is shown, as one text."""
        return f"{self._heading.text()} {self._hint.text()}"
