"""A window over a real project, offscreen, with its own settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.settings import Settings
from annotator.ui import app
from annotator.ui.window import MainWindow

ARABIC = """هجوم على حاجز قرب بلدة الصخرة

قُتل خمسة جنود وأصيب ثلاثة آخرون في هجوم على حاجز قرب بلدة الصخرة يوم 3 مارس 2021، بحسب مصدر طبي.[1]

وقال شهود إن ستة أشخاص قتلوا في الهجوم ذاته.[2]

المراجع

1. "Five soldiers killed near al-Sakhra". Local Monitor. 2021-03-04.
2. "Attack on a checkpoint". Example News. 2021-03-05.
"""
ENGLISH = """Shelling of a market

At least 12 people were killed and 30 injured when shells hit a market on 5 May 2020.

A later report put the dead at 15.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project file with an Arabic and an English article."""
    path = tmp_path / "Sakhra.annotator"
    with Library.open(path, create=True, reviewer="") as library:
        for name, text in (("attack.txt", ARABIC), ("market.txt", ENGLISH)):
            library.articles.add(prepare_text(text, name))
    return path


@pytest.fixture
def make_window(qapp: QApplication) -> Iterator[Callable[..., MainWindow]]:
    """Open windows as the app does; closed at the end, and the application as it was."""
    made: list[MainWindow] = []

    def make(**chosen: str) -> MainWindow:
        window = app.build(replace(Settings(), **{"language": "en", "theme": "light", **chosen}))
        made.append(window)
        window.show()
        window.activateWindow()
        # A window that is not active yet hears no shortcut.
        qapp.processEvents()
        return window

    yield make
    for window in made:
        window.close()
        window.translators.fall_silent()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")


@pytest.fixture
def window(make_window: Callable[..., MainWindow], project: Path) -> MainWindow:
    """A window on the project, in English."""
    made = make_window()
    made.projects.open(project)
    return made
