"""The reader on real articles: every word can be clicked, nothing of the text is changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.text import Span, is_right_to_left, normalise_newlines
from annotator.ui.reader import ReaderView

Make = Callable[..., ReaderView]
WORD = re.compile(r"[A-Za-z]{2,}|[\u0621-\u064a][\u0621-\u065f]+")
"""Words of one script; "في Al-Noor" is written "فيAl-Noor" in more than one source."""


@pytest.fixture
def articles(articles_dir: Path) -> list[str]:
    """The texts of the real articles."""
    files = sorted(articles_dir.glob("*.txt"))
    if not files:
        pytest.skip("The folder of articles holds no texts.")
    return [normalise_newlines(file.read_text(encoding="utf-8")) for file in files]


@pytest.mark.parametrize("zoom", [0.9, 1.25])
def test_a_click_at_the_start_of_any_word_of_an_article_puts_the_caret_there(
    make_reader: Make, qtbot: QtBot, articles: list[str], zoom: float
) -> None:
    for text in articles:
        view = make_reader(text, width=940, height=760)
        view.set_zoom(zoom)
        wrong = []
        for word in WORD.finditer(text):
            view.ensure_visible(Span(*word.span()))
            rect = view.span_rect(Span(*word.span()))
            rtl = is_right_to_left(word[0])
            point = QPoint(rect.right() - 1 if rtl else rect.left() + 1, rect.center().y())
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
            if view.caret != word.start():
                wrong.append(word[0])
        assert wrong == []


def test_the_selected_text_of_an_article_is_its_text(
    make_reader: Make, qtbot: QtBot, articles: list[str]
) -> None:
    for text in articles:
        view = make_reader(text)
        qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert view.selected_text() == text
        assert QApplication.clipboard().text() == text


def test_walking_down_an_article_reaches_its_end(
    make_reader: Make, qtbot: QtBot, articles: list[str]
) -> None:
    for text in articles:
        view = make_reader(text)
        for _ in range(2000):
            before = view.caret
            qtbot.keyClick(view, Qt.Key.Key_Down)
            assert view.caret > before or before == len(text)
            if view.caret == before:
                break
        assert view.caret == len(text)
