"""The reader for screen readers: its text, caret and selection as Qt's text interface."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from annotator.domain.text import Span
from annotator.ui.reader.positions import Positions


class Readable(Protocol):
    """What the text interface asks of the view; all positions are code points."""

    @property
    def text(self) -> str:
        """The document."""
        ...

    @property
    def caret(self) -> int:
        """The position of the caret."""
        ...

    def selection(self) -> Span | None:
        """Return the selected span, None when nothing is."""
        ...

    def set_selection(self, span: Span) -> None:
        """Select a span."""
        ...

    def set_caret(self, point: int) -> None:
        """Move the caret."""
        ...

    def ensure_visible(self, span: Span) -> None:
        """Scroll a span into view if it is not there."""
        ...

    def point_at(self, position: QPoint) -> int:
        """Return the position nearest to a point of the viewport."""
        ...

    def caret_rect(self, point: int) -> QRect:
        """Return where the caret at a position stands in the viewport."""
        ...

    def viewport(self) -> QWidget:
        """Return the widget that is painted on."""
        ...


class ReaderText(QAccessibleTextInterface):
    """The text of a view by UTF-16 offsets, as assistive tools count."""

    def __init__(self, view: Readable) -> None:
        super().__init__()
        self._view = view
        self._text: str | None = None
        self._positions = Positions("")

    def _map(self) -> Positions:
        text = self._view.text
        if text is not self._text:
            self._text, self._positions = text, Positions(text)
        return self._positions

    def _span(self, start: int, end: int) -> Span:
        known = self._map()
        top = known.unit_length
        points = [known.to_points(min(max(unit, 0), top)) for unit in (start, end)]
        return Span(min(points), max(points))

    def characterCount(self) -> int:
        """Return the length of the text."""
        return self._map().unit_length

    def text(self, startOffset: int, endOffset: int) -> str:
        """Return the text between two offsets; -1 as the end means the end of the text."""
        if endOffset < 0:
            endOffset = self.characterCount()
        return self._span(startOffset, endOffset).of(self._view.text)

    def cursorPosition(self) -> int:
        """Return the offset of the caret."""
        return self._map().to_units(self._view.caret)

    def setCursorPosition(self, position: int) -> None:
        """Move the caret."""
        self._view.set_caret(self._span(position, position).start)

    def selectionCount(self) -> int:
        """Return 1 when something is selected, else 0."""
        return 0 if self._view.selection() is None else 1

    def selection(self, selectionIndex: int) -> tuple[int, int]:
        """Return start and end of the selection; the caret twice when there is none."""
        span = self._view.selection()
        if span is None or selectionIndex != 0:
            here = self.cursorPosition()
            return here, here
        return self._map().span_to_units(span)

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        """Select; there is one selection only."""
        self._view.set_selection(self._span(startOffset, endOffset))

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:
        """Change the selection."""
        self._view.set_selection(self._span(startOffset, endOffset))

    def removeSelection(self, selectionIndex: int) -> None:
        """Select nothing."""
        self._view.set_caret(self._view.caret)

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        """Scroll a range into view."""
        self._view.ensure_visible(self._span(startIndex, endIndex))

    def characterRect(self, offset: int) -> QRect:
        """Return where a character stands on the screen."""
        rect = self._view.caret_rect(self._span(offset, offset).start)
        return QRect(self._view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return the offset nearest to a point of the screen."""
        return self._map().to_units(self._view.point_at(self._view.viewport().mapFromGlobal(point)))

    def attributes(self, offset: int) -> tuple[str, int, int]:
        """Return no attributes: the text is plain from end to end."""
        return "", 0, self.characterCount()


class ReaderAccessible(QAccessibleWidget):
    """The view as an accessible document."""

    def __init__(self, widget: QWidget, text: ReaderText) -> None:
        super().__init__(widget, QAccessible.Role.Document)
        self._text = text

    def interface_cast(self, t: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """Return the text interface when asked for it."""
        if t == QAccessible.InterfaceType.TextInterface:
            return self._text
        return super().interface_cast(t)


def make_accessible(application: QObject) -> None:
    """Let Qt ask views with an ``accessible`` attribute for their interface; once a process."""
    if application.property(_INSTALLED):
        return
    application.setProperty(_INSTALLED, True)
    QAccessible.installFactory(_interface_of)


_INSTALLED = "readerIsAccessible"


def _interface_of(name: str, thing: QObject) -> QAccessibleInterface | None:
    if not name.endswith("ReaderView"):
        return None
    made = getattr(thing, "accessible", None)
    return made() if made is not None else None
