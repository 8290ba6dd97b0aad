"""A reviewer at the keyboard: everything happens by key events that reach the focused widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from annotator import settings
from annotator.ui import app
from annotator.ui.chips import Choice
from annotator.ui.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
MOST_TABS = 200


class Reviewer:
    """Types; reads the screen only through what the window shows."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window = window
        self._qtbot = qtbot

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press one key, wherever the keyboard is."""
        if QApplication.activeWindow() is None:
            # Offscreen nothing gives the window back its activity when a dialog closes.
            self.window.activateWindow()
            QCoreApplication.processEvents()
        QTest.keyClick(self.focus, key, modifiers)
        QCoreApplication.processEvents()

    def write(self, text: str) -> None:
        """Type words into the focused field."""
        QTest.keyClicks(self.focus, text)
        QCoreApplication.processEvents()

    @property
    def focus(self) -> QWidget:
        """The widget that hears the keyboard."""
        return QApplication.focusWidget() or self.window

    def answer_file_dialog(
        self,
        key: Qt.Key,
        answer: str,
        modifiers: Qt.KeyboardModifier = CONTROL,
    ) -> None:
        """Press a key that opens a file dialog, type the answer there and press Enter."""
        timer = QTimer()
        timer.setInterval(20)
        answered: list[str] = []

        def type_answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog) or not dialog.isVisible():
                return
            if QApplication.activeWindow() is not dialog:
                dialog.activateWindow()
                return
            timer.stop()  # Typing lets events run, this timer's among them.
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            if field.text() != answer:
                field.setFocus()
                field.selectAll()
                QTest.keyClicks(field, answer)
                answered[:] = [answer]
            # The list of names that opens while one types takes the first Enter for itself.
            QTest.keyClick(field, Qt.Key.Key_Return)
            timer.start()

        timer.timeout.connect(type_answer)
        timer.start()
        self.press(key, modifiers)
        timer.stop()
        assert answered == [answer], "no file dialog opened"

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> QWidget:
        """Press Tab until the keyboard is where it is wanted."""
        for _ in range(MOST_TABS):
            if wanted(self.focus):
                return self.focus
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab never got there")

    def choose(self, value: Enum) -> None:
        """Open the list of the focused choice, go down to a value and take it."""
        choice = self.focus
        assert isinstance(choice, Choice)
        wanted = list(type(value)).index(value)
        self.press(Qt.Key.Key_Down)
        for _ in range(choice.count()):
            row = choice.view().currentIndex().row()
            if row == wanted:
                break
            QTest.keyClick(choice.view(), Qt.Key.Key_Down if row < wanted else Qt.Key.Key_Up)
        QTest.keyClick(choice.view(), Qt.Key.Key_Return)
        QCoreApplication.processEvents()

    def go_to_article(self, article_id: int) -> None:
        """Go through the articles until one is shown."""
        for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            for _ in range(3):
                if self.window.context.article_id == article_id:
                    return
                self.press(key, CONTROL)
        raise AssertionError("Ctrl+PgUp and Ctrl+PgDown never came to the article")

    def go_to_claim(self, claim_id: int) -> None:
        """Go from figure to figure of the article until a claim is worked on."""
        while not self.window.reader.isAncestorOf(self.focus):
            self.press(Qt.Key.Key_Escape)
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            for _ in range(60):
                if self.window.context.focus.claim_id == claim_id:
                    return
                self.press(key, ALT)
        raise AssertionError("Alt+Up and Alt+Down never came to the claim")

    def wait_for_article(self, count: int) -> None:
        """Let the window work until so many articles are there and the last one is in view."""

        def shown() -> bool:
            window = self.window
            articles = window.context.library.articles.list()
            listed = window.articles.model.rowCount() == len(articles) == count
            return (
                listed and window.context.article_id == articles[-1].id and not window.jobs.running
            )

        self.wait(shown)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something is seen."""
        self._qtbot.waitUntil(until, timeout=60_000)


@pytest.fixture
def sit_down(qapp: QApplication, qtbot) -> Iterator[Callable[[str], Reviewer]]:
    """Open a fresh window in a language, with the settings that the last one left."""
    made: list[MainWindow] = []

    def sit(language: str) -> Reviewer:
        chosen = replace(settings.load(), language=language, theme="light", reviewer="Rana")
        window = app.build(chosen)
        made.append(window)
        window.show()
        window.activateWindow()
        qapp.processEvents()
        return Reviewer(window, qtbot)

    yield sit
    for window in made:
        window.close()
        window.translators.fall_silent()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")


@pytest.fixture
def real_articles(articles_dir: Path) -> tuple[Path, Path]:
    """The long encyclopedia article and the news article, in this order."""
    long, news = sorted(articles_dir.glob("*.txt"))[:2]
    return long, news
