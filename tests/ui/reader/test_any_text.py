"""Whatever the text, the reader shows it, finds its way through it and changes nothing of it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.domain.text import Span
from annotator.ui.reader import PaintedSpan, ReaderView, Role

WORDS = (
    "قال ",
    "بيان",
    "سَلِمَ ",
    "ـ",
    "The ",
    "end",
    "12",
    "٣٤ ",
    "1,250 ",
    "e\u0301",
    "😀",
    "👩\u200d🚒",
)
SIGNS = (
    "[3]",
    "{{",
    "}}",
    "(",
    ")",
    "«",
    "»",
    ". ",
    "، ",
    " ",
    "\t",
    "\n",
    "\n\n",
    "\u200f",
    "\u2028",
)
PIECES = st.sampled_from(WORDS + SIGNS)
TEXTS = st.lists(PIECES, max_size=60).map("".join)
SLOW = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def narrow(qtbot: QtBot) -> ReaderView:
    """A small reader, so that lines wrap."""
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(330, 400)
    view.show()
    return view


@SLOW
@given(text=TEXTS, data=st.data())
def test_any_text_is_painted_clicked_and_selected(
    narrow: ReaderView, text: str, data: st.DataObject
) -> None:
    narrow.set_document(text)
    points = st.integers(0, len(text))
    pairs = st.tuples(points, points).map(sorted)
    spans = [
        PaintedSpan(str(number), Span(*pair), role, conflict=number % 2 == 0)
        for number, (pair, role) in enumerate(zip(data.draw(st.lists(pairs)), Role, strict=False))
    ]
    narrow.set_spans(spans)
    start, end = data.draw(pairs)
    narrow.set_selection(Span(start, end))
    narrow.grab()
    assert narrow.selected_text() == text[start:end]
    x, y = data.draw(st.tuples(st.integers(-20, 350), st.integers(-20, 420)))
    assert 0 <= narrow.point_at(QPoint(x, y)) <= len(text)
    for key in narrow.keys_under(QPoint(x, y)):
        assert narrow.span_of(key) in spans


@SLOW
@given(text=TEXTS)
def test_the_arrow_that_reads_on_comes_to_the_end_of_every_paragraph(
    narrow: ReaderView, qtbot: QtBot, text: str
) -> None:
    narrow.set_document(text)
    seen = {0}
    for _ in range(3 * len(text) + 3):
        index = narrow.paragraph_at(narrow.caret)
        rtl = narrow.is_right_to_left(index)
        qtbot.keyClick(narrow, Qt.Key.Key_Left if rtl else Qt.Key.Key_Right)
        seen.add(narrow.paragraph_at(narrow.caret))
        if len(seen) == text.count("\n") + 1:
            break
    assert len(seen) == text.count("\n") + 1
