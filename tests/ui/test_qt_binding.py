"""The Qt binding at hand does not lose references, as PySide6 6.12.0 does on CPython 3.11."""

from __future__ import annotations

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_void_calls_keep_the_reference_count_of_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(3000):
        widget.setVisible(False)
        widget.setEnabled(True)
    assert abs(sys.getrefcount(None) - before) < 1000
