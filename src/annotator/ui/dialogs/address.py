"""Fetching pages from the web: which ones, and what that asks of the network."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import SourceError
from annotator.formats.web_address import Address
from annotator.ui.labels import Quiet, apart
from annotator.wording import Words

_OWN_NAMES = (".localhost", ".local", ".lan", ".internal", ".home.arpa")
_TOLD = 3


class ImportFromWeb(QDialog):
    """Takes addresses, one a line; ``addresses`` is what to fetch once it is accepted."""

    def __init__(self, words: Words, given: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.addresses: list[Address] = []
        self.setWindowTitle(QCoreApplication.translate("Web", "Import from the web"))
        ask = QLabel(QCoreApplication.translate("Web", "Addresses of pages, one on each line"))
        self.field = _Addresses(given)
        self.field.setAccessibleName(ask.text())
        # An address is written from left to right in every window.
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setPlaceholderText("https://")
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(112)
        ask.setBuddy(self.field)
        hint = Quiet(
            QCoreApplication.translate(
                "Web",
                "This asks the network. Each page is asked for once: its pictures, scripts and"
                " whatever else it names are not, and no link of it is followed. The site sees"
                " your computer's address, as it would see your browser's.",
            )
        )
        self.fault = QLabel()
        self.fault.setProperty("role", "danger")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.hide()
        self.own = QCheckBox()
        """Says that addresses of the own network are meant; shown where there are any."""
        self.own.toggled.connect(self._on_own)
        self.own_named = QLabel()
        self.own_named.setWordWrap(True)
        self.own_named.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox()
        self.fetch = buttons.addButton(
            QCoreApplication.translate("Web", "Fetch"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.fetch.setDefault(True)
        buttons.addButton(
            QCoreApplication.translate("Web", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(ask)
        column.addWidget(self.field, 1)
        column.addWidget(self.fault)
        column.addWidget(self.own_named)
        column.addWidget(self.own)
        column.addSpacing(8)
        column.addWidget(hint)
        column.addSpacing(8)
        column.addWidget(buttons)
        self.resize(600, 320)
        self.field.textChanged.connect(self._on_changed)
        self._on_changed()
        self.field.selectAll()

    def accept(self) -> None:
        """Close when every line is an address that may be asked for."""
        from annotator.formats.web_address import address_of

        found, faults = [], []
        for line in self._lines():
            try:
                found.append(address_of(line))
            except SourceError as error:
                faults.append(error)
        if faults:
            said = [" ".join(self._words.error_sentence(one)) for one in faults[:_TOLD]]
            self.fault.setText("\n".join(said))
            self.fault.show()
            self.field.setFocus()
            return
        private = {one.url for one in found if is_own(one.url)}
        if private and not self.own.isChecked():
            self.own.setFocus()
            return
        self.addresses = [replace(one, private=one.url in private) for one in _each_once(found)]
        super().accept()

    def _lines(self) -> list[str]:
        return [line.strip() for line in self.field.toPlainText().splitlines() if line.strip()]

    def _on_changed(self) -> None:
        lines = self._lines()
        self.fault.hide()
        own = [urlsplit(line).hostname or line for line in lines if is_own(line)]
        self.own_named.setVisible(bool(own))
        self.own.setVisible(bool(own))
        if own:
            self.own_named.setText(
                QCoreApplication.translate(
                    "Web", "{hosts} is an address of your own computer or network."
                ).format(hosts=f"\u2066{apart(*dict.fromkeys(own), by=', ')}\u2069")
            )
            self.own.setText(QCoreApplication.translate("Web", "Fetch it all the same"))
        else:
            self.own.setChecked(False)
        self._on_own()

    def _on_own(self) -> None:
        asked = self.own.isVisibleTo(self) and not self.own.isChecked()
        self.fetch.setEnabled(bool(self._lines()) and not asked)


class _Addresses(QPlainTextEdit):
    """A field of lines in which Ctrl+Enter is left to the dialog."""

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the shortcuts of the window behind."""
        if event.type() == QEvent.Type.ShortcutOverride and _fetches(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, but for Ctrl+Enter, which fetches."""
        if _fetches(event):
            dialog = self.window()
            if isinstance(dialog, ImportFromWeb) and dialog.fetch.isEnabled():
                dialog.accept()
            return
        super().keyPressEvent(event)


def _fetches(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )


def is_own(address: str) -> bool:
    """Say whether an address names this computer or its network, as far as it says so itself.

    A name of the internet that leads there is found out only when it is asked for.
    """
    from annotator.formats.web_connection import is_public

    try:
        host = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return False
    if not host:
        return False
    parts = host.split(".")
    if ":" in host or (len(parts) == 4 and all(part.isdecimal() for part in parts)):
        return not is_public(host)
    return host == "localhost" or host.endswith(_OWN_NAMES)


def _each_once(addresses: Iterable[Address]) -> list[Address]:
    return list({one.url: one for one in addresses}.values())
