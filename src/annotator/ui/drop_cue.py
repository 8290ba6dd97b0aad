"""What lies over the window while something is dragged above it: what dropping it would do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from annotator.ui.colours import tint
from annotator.ui.labels import ink
from annotator.ui.lines import lines_of
from annotator.ui.theme import GRID, strong

_WIDEST = 420.0


class DropCue(QWidget):
    """A frame around the window and a sentence in its middle; lets everything through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over, self._words = over, ""
        # What is below goes on hearing the drag: a card of the claim pane takes its own drops.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, "" when nothing is dragged."""
        return self._words if self.isVisibleTo(self._over) else ""

    def say(self, words: str) -> None:
        """Show what would happen."""
        self._words = words
        self.setAccessibleName(words)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the sentence on a card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        page = palette.color(QPalette.ColorRole.Base)
        accent = palette.color(QPalette.ColorRole.Highlight)
        frame = QRectF(self.rect()).adjusted(GRID, GRID, -GRID, -GRID)
        painter.setPen(QPen(accent, 3.0))
        painter.setBrush(tint(accent, 0.10))
        painter.drawRoundedRect(frame, GRID, GRID)
        face = strong(self.font())
        face.setPointSizeF(face.pointSizeF() * 1.25)
        room = min(_WIDEST, frame.width() - 8 * GRID)
        centre = Qt.AlignmentFlag.AlignHCenter
        lines = lines_of(self._words, face, room, self.layoutDirection(), alignment=centre)
        card = QRectF(0, 0, room + 6 * GRID, lines.height + 5 * GRID)
        card.moveCenter(frame.center())
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(page)
        painter.drawRoundedRect(card, GRID, GRID)
        painter.setPen(ink(palette))
        lines.draw(painter, card.left() + 3 * GRID, card.top() + 2.5 * GRID)
