"""The one way out of the window: the system's browser or mail program, for addresses alone."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("http", "https", "mailto")


def is_openable(address: str) -> bool:
    """Say whether an address is one of a page or a letter, not of a file or a script.

    A document brings its own addresses: nothing else is ever opened.
    """
    url = QUrl(address)
    return url.isValid() and url.scheme() in _SCHEMES


def open_address(address: str) -> bool:
    """Open an address outside the window; False when it is none that may be opened."""
    return is_openable(address) and QDesktopServices.openUrl(QUrl(address))
