"""Ends the app as its close button would when a terminal or the system asks it to end."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

ASKED = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class Endings(QObject):
    """Closes all windows on Ctrl+C, on ``kill``, and when the terminal goes away.

    Python hears of a signal only when it runs, and Qt's loop runs none of it while nobody touches
    the window: the byte that Python writes for each signal wakes it.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)
        self._mouth.setblocking(False)
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        for asked in ASKED:
            signal.signal(asked, lambda *_: app.closeAllWindows())
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: self._ear.recv(64))
