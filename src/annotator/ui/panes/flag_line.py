"""One conflict on one line: its mark, its sentence, whether it is settled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.services.conflicts import Flag
from annotator.ui.colours import Hue, mix, readable
from annotator.ui.labels import ink
from annotator.ui.lines import Lines, lines_of, pitch
from annotator.wording import Words

_HUES = {1: Hue.ORANGE, 2: Hue.VERMILLION, 3: Hue.VERMILLION}


def severity_colour(severity: int, palette: QPalette) -> QColor:
    """Return the colour of a severity on this palette."""
    page, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    return readable(_HUES.get(severity, Hue.VERMILLION), page, text)


def paint_severity(
    painter: QPainter, at: QPointF, severity: int, palette: QPalette, *, settled: bool
) -> None:
    """Paint three rising bars, as many filled as the severity; a tick when it is settled."""
    page, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if settled:
        pen = QPen(readable(Hue.GREEN, page, text), 2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = [at + QPointF(0, 1), at + QPointF(4, 5), at + QPointF(12, -5)]
        painter.drawPolyline(points)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    for bar in range(3):
        high = 5.0 + 3.5 * bar
        filled = bar < severity
        colour = severity_colour(severity, palette) if filled else mix(text, page, 0.18)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(at.x() + bar * 5, at.y() + 6 - high, 3.5, high), 1, 1)


def paint_possible(painter: QPainter, at: QPointF, palette: QPalette) -> None:
    """Paint two dotted rings that meet: a conflict only if two articles tell of one event."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink(palette, 0.75), 1.5, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shift in (3.0, 9.0):
        painter.drawEllipse(at + QPointF(shift, 0.0), 5.0, 5.0)


class FlagLine(QWidget):
    """A conflict's sentence that leads to the conflict."""

    chosen = Signal(str)

    def __init__(self, flag: Flag, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flag = flag
        self._text = words.conflict_sentence(flag.conflict, flag.statements)
        self.setAccessibleName(self._text)
        self.setToolTip(words.label(flag.conflict.type))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def _lines(self, width: int) -> Lines:
        return lines_of(self._text, self.font(), max(40, width - 42), self.layoutDirection())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped sentence."""
        return round(self._lines(width).height) + 12

    def sizeHint(self) -> QSize:
        """Return the size at a comfortable width."""
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(120, round(pitch(self._text, self.font())) + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark and the sentence."""
        painter = QPainter(self)
        palette = self.palette()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        quiet = not self.flag.open or self.flag.possible
        ground = QColor(severity_colour(self.flag.conflict.severity, palette))
        ground.setAlphaF(0.0 if quiet else 0.10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(palette.color(QPalette.ColorRole.Highlight) if self.hasFocus() else ground)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        x = self.width() - 26.0 if rtl else 10.0
        middle = 6 + pitch(self._text, self.font()) / 2
        mark, settled = QPointF(x, middle), not self.flag.open
        if self.flag.possible and not settled:
            paint_possible(painter, mark, palette)
        else:
            paint_severity(painter, mark, self.flag.conflict.severity, palette, settled=settled)
        painter.setPen(ink(palette, 0.62 if quiet else 1.0))
        self._lines(self.width()).draw(painter, 8 if rtl else 34, 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the conflict."""
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.flag.conflict.fingerprint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Space for a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.flag.conflict.fingerprint)
        else:
            super().keyPressEvent(event)
