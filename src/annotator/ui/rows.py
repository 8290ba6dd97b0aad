"""A list whose rows are as high as their words need at its width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from annotator.ui.keyboard import letter_of

T = TypeVar("T")


class Rows(QAbstractListModel, Generic[T]):
    """Rows of one sort, replaced as a whole; what is said of each is the subclass's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[T] = []

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other rows."""
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, number: int) -> T:
        """Return a row."""
        return self._rows[number]

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)


class RowList(QListView):
    """Scrolls up and down only; measures its rows again whenever their width may have changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The list's own way of adjusting comes a tenth of a second late, and not at all when the
        # style changes the width of the bar.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.doItemsLayout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows in the new face or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again: what was not shown yet did not wear its style yet."""
        super().showEvent(event)
        self._later.start()


class ActingList(RowList):
    """A list in which a letter is a key of the window, never the beginning of a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the window."""
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if letter_of(event) and not held:
            event.ignore()
        else:
            super().keyPressEvent(event)


def room_beside_bar(option: QStyleOptionViewItem) -> int:
    """Return the width that a row has when the list scrolls, whether it does or not.

    A row measured without the bar and painted beside it would write over the next one.
    """
    view = option.widget
    if not isinstance(view, QListView):
        return 320
    return view.width() - view.verticalScrollBar().sizeHint().width()
