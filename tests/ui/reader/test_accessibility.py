"""A screen reader hears the text, the caret and the selection, in UTF-16 units."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible

from annotator.domain.text import Span
from annotator.ui.reader import ReaderView

Make = Callable[..., ReaderView]
TEXT = "عاد 😀 سالم\nthen left"


def test_the_view_offers_its_text_to_assistive_tools(make_reader: Make) -> None:
    view = make_reader(TEXT)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Document
    text = interface.textInterface()
    assert text is not None
    assert text.characterCount() == len(TEXT) + 1
    assert text.text(0, 5) == "عاد 😀"[:4]
    assert text.text(0, 6) == "عاد 😀"
    assert text.text(0, -1) == TEXT


def test_caret_and_selection_are_told_and_can_be_set(make_reader: Make) -> None:
    view = make_reader(TEXT)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    text = interface.textInterface()
    view.set_selection(Span(6, 10))
    assert text.selectionCount() == 1
    assert text.cursorPosition() == 11
    text.setSelection(0, 12, 16)
    assert view.selected_text() == "then"
    text.removeSelection(0)
    assert view.selection() is None
    text.setCursorPosition(7)
    assert view.caret == 6


def test_a_character_has_its_place_on_the_screen(make_reader: Make) -> None:
    view = make_reader(TEXT)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    text = interface.textInterface()
    rect = text.characterRect(9)
    local = view.viewport().mapFromGlobal(rect.center())
    assert view.viewport().rect().contains(local)
    assert text.offsetAtPoint(rect.center()) == 9
