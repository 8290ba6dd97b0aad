"""The one way out of the window: the system's browser or mail program, for addresses alone."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("http", "https", "mailto")


def open_address(address: str) -> bool:
    """Open an address outside the window; False for what is none, such as a file or a script.

    A document brings its own addresses: nothing but a page or a letter is ever opened.
    """
    url = QUrl(address)
    return url.isValid() and url.scheme() in _SCHEMES and QDesktopServices.openUrl(url)
