"""The caret and the selection: what keys and the mouse do to them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.domain.text import Span
from annotator.ui.reader import movement
from annotator.ui.reader.layout import LazyLayout

_Key = Qt.Key
_ARROWS = (_Key.Key_Left, _Key.Key_Right)
_VERTICAL = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown)
_EDGES = (_Key.Key_Home, _Key.Key_End)


class Grain(Enum):
    """What a drag selects by: set by the number of clicks that began it."""

    CHARACTER = auto()
    WORD = auto()
    PARAGRAPH = auto()


class Caret:
    """A position and the position where its selection began, both in code points."""

    def __init__(self, layout: LazyLayout) -> None:
        self.layout = layout
        self.point = 0
        self.anchor = 0
        self._wish: float | None = None
        self._grain = Grain.CHARACTER
        self._origin = Span(0, 0)

    def selection(self) -> Span | None:
        """Return the selected span, None when nothing is."""
        if self.point == self.anchor:
            return None
        return Span(min(self.point, self.anchor), max(self.point, self.anchor))

    def move_to(self, point: int, *, extend: bool = False) -> None:
        """Move the caret, and with it the anchor unless the selection is extended."""
        self.point = min(max(point, 0), len(self.layout.text))
        if not extend:
            self.anchor = self.point
        self._wish = None

    def select(self, span: Span) -> None:
        """Select a span with the caret at its end."""
        self.move_to(span.start)
        self.move_to(span.end, extend=True)

    def begin(self, point: int, grain: Grain) -> None:
        """Begin a selection with the mouse."""
        self._grain = grain
        self._origin = self._unit_at(point)
        self.select(self._origin)

    def extend(self, point: int) -> None:
        """Extend the selection to a position; a drag that follows goes on from there."""
        self.move_to(point, extend=True)
        self._grain = Grain.CHARACTER
        self._origin = Span(self.anchor, self.anchor)

    def drag(self, point: int) -> None:
        """Extend the selection that the mouse began, by whole words or paragraphs if it did so."""
        there = self._unit_at(point)
        if there.start < self._origin.start:
            self.move_to(self._origin.end)
            self.move_to(there.start, extend=True)
        else:
            self.move_to(self._origin.start)
            self.move_to(max(there.end, self._origin.end), extend=True)

    def _unit_at(self, point: int) -> Span:
        if self._grain is Grain.WORD:
            return movement.word_at(self.layout.text, point)
        if self._grain is Grain.PARAGRAPH:
            return self.layout.span_of(self.layout.paragraph_of(point))
        return Span(point, point)

    def press_key(self, event: QKeyEvent, page_lines: int) -> bool:
        """Obey a movement key; return False for any other key."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(Span(0, len(self.layout.text)))
            return True
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        key = event.key()
        if key in _ARROWS:
            self._sideways(to_left=key == _Key.Key_Left, by_word=control, extend=extend)
        elif key in _EDGES:
            end = key == _Key.Key_End
            edge = len(self.layout.text) if end else 0
            if not control:
                edge = movement.line_edge(self.layout, self.point, end=end)
            self.move_to(edge, extend=extend)
        elif key in _VERTICAL and not control:
            self._vertically(key, page_lines, extend=extend)
        else:
            return False
        return True

    def _sideways(self, *, to_left: bool, by_word: bool, extend: bool) -> None:
        if by_word:
            point = movement.word_step(self.layout, self.point, to_left=to_left)
        elif (span := self.selection()) is not None and not extend:
            # An arrow closes a selection at its end on that side.
            index = self.layout.paragraph_of(self.point)
            to_end = self.layout.is_right_to_left(index) == to_left
            point = span.end if to_end else span.start
        else:
            point = movement.visual_step(self.layout, self.point, to_left=to_left)
        self.move_to(point, extend=extend)

    def _vertically(self, key: int, page_lines: int, *, extend: bool) -> None:
        down = key in (_Key.Key_Down, _Key.Key_PageDown)
        lines = page_lines if key in (_Key.Key_PageUp, _Key.Key_PageDown) else 1
        point, wish = movement.line_step(
            self.layout, self.point, lines if down else -lines, self._wish
        )
        self.move_to(point, extend=extend)
        self._wish = wish
