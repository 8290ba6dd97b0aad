"""A strip below the text that says or asks one thing and stands in nobody's way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.ui.flow import FlowLayout
from annotator.ui.keyboard import tab_through
from annotator.ui.labels import Quiet

_BESIDE = 280
"""Pixels of buttons that have room beside the sentence; more stand below it."""


class Banner(QFrame):
    """A strip with a sentence and a way to close it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.label = Quiet(parent=self)
        self.label.share = 1.0
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        column.setSpacing(0)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.label, 1)
        self._below = QWidget(self)
        self._flow = FlowLayout(self._below)
        self.offers: list[QPushButton] = []
        self.close_button = QPushButton(self)
        self.close_button.setProperty("link", True)
        self.close_button.clicked.connect(self._on_closed)
        self.row.addWidget(self.close_button)
        column.addLayout(self.row)
        column.addWidget(self._below)
        self._below.hide()
        self.hide()
        self.retranslate()

    def say(self, sentence: str, offers: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Show a sentence until it is closed, with buttons for what can be done about it."""
        for button in self.offers:
            button.hide()
            button.deleteLater()
        self.offers = []
        for words, act in offers:
            button = QPushButton(words, self)
            button.setProperty("link", True)
            button.clicked.connect(lambda _=False, act=act: act())
            self.offers.append(button)
        # Long ones would leave the sentence no room, or make the window wider than the screen.
        long = sum(button.sizeHint().width() for button in self.offers) > _BESIDE
        for button in self.offers:
            if long:
                self._flow.addWidget(button)
            else:
                self.row.insertWidget(self.row.count() - 1, button)
        if (before := self.close_button.previousInFocusChain()) is not None:
            tab_through(before, *self.offers, self.close_button)
        self._below.setVisible(long)
        self.label.setText(sentence)
        self.show()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.close_button.setText(QCoreApplication.translate("Banner", "Close"))

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()


class NameBanner(Banner):
    """Asks once who is reviewing."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setMinimumWidth(200)
        self.field.returnPressed.connect(self._on_named)
        self.save_button = QPushButton(self)
        self.save_button.setProperty("primary", True)
        self.save_button.clicked.connect(self._on_named)
        self.row.insertWidget(1, self.field)
        self.row.insertWidget(2, self.save_button)
        self.retranslate()

    def ask(self, name: str = "") -> None:
        """Show the question; the text stays as it is."""
        self.field.setText(name)
        self.show()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        super().retranslate()
        if not hasattr(self, "field"):
            return
        self.label.setText(
            QCoreApplication.translate(
                "Banner", "Who is reviewing? Your name will stand beside every decision."
            )
        )
        self.field.setPlaceholderText(QCoreApplication.translate("Banner", "Your name"))
        self.field.setAccessibleName(QCoreApplication.translate("Banner", "Your name"))
        self.save_button.setText(QCoreApplication.translate("Banner", "Save name"))
        self.close_button.setText(QCoreApplication.translate("Banner", "Not now"))

    def _on_named(self) -> None:
        name = self.field.text().strip()
        if name:
            self.hide()
            self.named.emit(name)
