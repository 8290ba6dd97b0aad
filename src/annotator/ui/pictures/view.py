"""Shows a picture in a window: hover says, a click opens, arrows go from mark to mark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QToolTip, QWidget

from annotator.ui.pictures.painting import paint
from annotator.ui.pictures.scene import Mark, Scene

Make = Callable[[float, float], Scene]
"""Draws a scene in at least this width and height."""

_WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_LEAST = 560
_ENTERED = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PictureView(QWidget):
    """One scene with a mark that the keyboard is on."""

    opened = Signal(object)
    """A Mark: the reviewer wants to see where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_scene(self, scene: Scene | None) -> None:
        """Show a scene; the mark that says the same as the one before stays the current one."""
        said = self.mark.says if self.mark is not None else None
        self.scene = scene
        marks = scene.marks if scene is not None else ()
        self.current = next((at for at, one in enumerate(marks) if one.says == said), -1)
        self.setAccessibleName(scene.says if scene is not None else "")
        self._tell()
        if scene is not None:
            self.resize(round(scene.width), round(scene.height))
        self.update()

    @property
    def mark(self) -> Mark | None:
        """The mark that the keyboard is on."""
        marks = self.scene.marks if self.scene is not None else ()
        return marks[self.current] if 0 <= self.current < len(marks) else None

    def mark_at(self, point: QPointF) -> int:
        """Return the mark under a point, that of the smallest shape; -1 for none."""
        marks = self.scene.marks if self.scene is not None else ()
        under = [at for at, one in enumerate(marks) if one.rect.contains(point)]
        return min(
            under,
            key=lambda at: marks[at].rect.width() * marks[at].rect.height(),
            default=-1,
        )

    # -- Qt ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scene, and a ring around the mark that the keyboard is on."""
        if self.scene is None:
            return
        painter = QPainter(self)
        paint(self.scene, painter)
        mark = self.mark
        if mark is not None and self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(mark.rect.adjusted(-2, -2, 2, 2), 5, 5)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next mark in a direction, open the current one."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if not plain or self.scene is None or not self.scene.marks:
            super().keyPressEvent(event)
        elif key in _WAYS:
            self._go(self._next(_WAYS[key]))
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self.scene.marks) - 1)
        elif key in _ENTERED and self.mark is not None:
            self.opened.emit(self.mark)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the mark that is clicked."""
        at = self.mark_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or at < 0:
            super().mousePressEvent(event)
            return
        self._go(at)
        mark = self.mark
        assert mark is not None
        self.opened.emit(mark)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        at = self.mark_at(event.position())
        marks = self.scene.marks if self.scene is not None else ()
        leads = at >= 0 and marks[at].place is not None
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.mark_at(QPointF(event.pos()))
            if self.scene is not None and at >= 0:
                QToolTip.showText(event.globalPos(), self.scene.marks[at].says, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the keyboard on the first mark."""
        super().focusInEvent(event)
        if self.current < 0 and self.scene is not None and self.scene.marks:
            # What is seen first is the whole picture: nothing scrolls to the mark.
            self.current = 0
            self._tell()
        self.update()

    # -- inside -----------------------------------------------------------------------------

    def _next(self, way: QPointF) -> int:
        """Return the nearest mark in a direction; what lies far aside counts as farther."""
        assert self.scene is not None
        here = self.mark
        if here is None:
            return 0
        best, least = self.current, float("inf")
        for at, one in enumerate(self.scene.marks):
            apart = one.rect.center() - here.rect.center()
            ahead = QPointF.dotProduct(apart, way)
            aside = abs(apart.x() * way.y()) + abs(apart.y() * way.x())
            if at == self.current or ahead < 0.5:
                continue
            # A chart is read along its days: up and down stay on the day where they can.
            far = ahead + aside * (0.25 if way.x() else 2.0)
            if far < least:
                best, least = at, far
        return best

    def _go(self, at: int) -> None:
        self.current = at
        self._tell()
        mark = self.mark
        port = self.parentWidget()
        scroll = port.parentWidget() if port is not None else None
        if mark is not None and isinstance(scroll, QScrollArea):
            middle = mark.rect.center().toPoint()
            scroll.ensureVisible(middle.x(), middle.y(), 40, 40)
        self.update()

    def _tell(self) -> None:
        said = self.mark.says if self.mark is not None else ""
        if said == self.accessibleDescription():
            return
        self.setAccessibleDescription(said)
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)


class PictureArea(QScrollArea):
    """A picture that fills the room there is and scrolls where it needs more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Make | None = None
        self.view = PictureView()
        self.setWidget(self.view)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusProxy(self.view)

    def show_picture(self, make: Make | None) -> None:
        """Show another picture."""
        self._make = make
        self.draw()

    def draw(self) -> None:
        """Draw the picture anew for the room there is."""
        if self._make is None:
            self.view.show_scene(None)
            return
        room = self.maximumViewportSize()
        scene = self._make(max(_LEAST, room.width()), room.height())
        if scene.height > room.height():
            # Beside the bar that scrolls it, it need not scroll sideways as well.
            bar = self.verticalScrollBar().sizeHint().width()
            scene = self._make(max(_LEAST, room.width() - bar), room.height())
        self.view.show_scene(scene)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture to the new room."""
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self.draw()
