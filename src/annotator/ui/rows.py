"""A list whose rows are as high as their words need at its width."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from annotator.ui.colours import mix
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

    def all(self) -> list[T]:
        """Return the rows in order."""
        return list(self._rows)

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


class OpeningList(ActingList):
    """A list in which Enter shows the place of a row."""

    shown = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter, on either part of the keyboard."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.shown.emit()
        else:
            super().keyPressEvent(event)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, body: QRect) -> None:
    """Fill what is chosen or pointed at, a chosen row with an edge on its leading side."""
    palette = option.palette
    page = palette.color(QPalette.ColorRole.Base)
    if option.state & QStyle.StateFlag.State_Selected:
        accent = palette.color(QPalette.ColorRole.Highlight)
        painter.fillRect(body, mix(accent, page, 0.16))
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        at = body.right() - 2 if rtl else body.left()
        painter.fillRect(QRect(at, body.top(), 3, body.height()), accent)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(body, mix(palette.color(QPalette.ColorRole.Text), page, 0.05))


def smaller(font: QFont) -> QFont:
    """Return the face of what stands beside or below a row's words."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.88)
    else:
        small.setPixelSize(round(font.pixelSize() * 0.88))
    return small


def room_beside_bar(option: QStyleOptionViewItem) -> int:
    """Return the width that a row has when the list scrolls, whether it does or not.

    A row measured without the bar and painted beside it would write over the next one.
    """
    view = option.widget
    if not isinstance(view, QListView):
        return 320
    return view.width() - view.verticalScrollBar().sizeHint().width()
