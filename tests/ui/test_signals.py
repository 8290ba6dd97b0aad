"""The app ends in order when the terminal or the system asks it to end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

APP = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from annotator.ui.signals import Endings

class Window(QWidget):
    def closeEvent(self, event):
        print("closed", flush=True)

app = QApplication([])
window = Window()
window.show()
Endings(app)
QTimer.singleShot(0, lambda: print("ready", flush=True))
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals to send.")
@pytest.mark.parametrize("asked", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_an_idle_window_as_its_button_would(asked: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", APP],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as app:
        try:
            assert app.stdout is not None
            assert app.stdout.readline() == "ready\n"
            app.send_signal(getattr(signal, asked))
            said, _ = app.communicate(timeout=20)
        finally:
            app.kill()
    assert said == "closed\n"
    assert app.returncode == 0
