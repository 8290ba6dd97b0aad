"""A layout that sets its items like words: in lines, broken where the width ends, mirrored."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


@contextlib.contextmanager
def held(*widgets: QWidget) -> Iterator[None]:
    """Let the layouts of some widgets rest while much changes in them, and work once after it.

    The outer ones are named first. Without it each widget that is shown or hidden lays out
    all that it stands in.
    """
    layouts = [layout for widget in widgets if (layout := widget.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        for layout in reversed(layouts):
            layout.activate()


class FlowLayout(QLayout):
    """Items in lines from the leading side; those of a line share its middle."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the lines take at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the least size; the height for a width says the rest."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return room for the widest item."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = inner.top()
        line: list[tuple[QLayoutItem, int, QSize]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(inner.width(), 1), 16777215))
            size = size.expandedTo(item.minimumSize())
            if line and x + size.width() > inner.width():
                y += self._set_line(line, inner, y, rtl=rtl, move=move) + self._line_gap
                line, x = [], 0
            line.append((item, x, size))
            x += size.width() + self._gap
        if line:
            y += self._set_line(line, inner, y, rtl=rtl, move=move)
        margins = self.contentsMargins()
        return y - inner.top() + margins.top() + margins.bottom()

    @staticmethod
    def _set_line(
        line: list[tuple[QLayoutItem, int, QSize]], inner: QRect, y: int, *, rtl: bool, move: bool
    ) -> int:
        height = max(size.height() for _, _, size in line)
        if move:
            for item, x, size in line:
                left = inner.right() + 1 - x - size.width() if rtl else inner.left() + x
                top = y + (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, top), size))
        return height
