"""Labels and boxes in the quiet tones of the window: words, headings, badges, cards, folds."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.colours import Hue, mix, readable, tint
from annotator.ui.lines import Lines, lines_of, pitch


def ink(palette: QPalette, share: float = 1.0) -> QColor:
    """Return the colour of words, moved towards the page for quieter ones but always readable."""
    text, page = (
        palette.color(QPalette.ColorGroup.Active, role)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
    )
    return readable(mix(text, page, share), page, text)


def apart(*parts: str, by: str = " · ") -> str:
    """Join what is not empty, each part in its own direction, so that neighbours stay in order."""
    return by.join(f"\u2068{part}\u2069" for part in parts if part)


def menu_button(parent: QWidget) -> QToolButton:
    """Return a quiet button of three dots that opens a menu at once."""
    button = QToolButton(parent)
    button.setText("⋯")
    button.setAutoRaise(True)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0; }")
    return button


def see_through(area: QScrollArea) -> QScrollArea:
    """Let a scroll area show the surface behind it."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    # Tab goes to what is inside; an area that took the keyboard would show no ring.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setObjectName("seeThrough")
    area.setStyleSheet("QScrollArea#seeThrough { background: transparent; }")
    area.viewport().setAutoFillBackground(False)
    return area


class Quiet(QLabel):
    """A label in a quieter colour than the rest, of any palette."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.share = 0.62
        """How much of the ink it takes; 1 where the words matter as much as any."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWordWrap(True)

    def _lines(self, width: float) -> Lines:
        return lines_of(
            self.text(), self.font(), width, self.layoutDirection(), alignment=self.alignment()
        )

    def hasHeightForWidth(self) -> bool:
        """Say whether the height follows from the width."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped lines."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return round(self._lines(inner).height) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size on one line, or wrapped at a comfortable width."""
        margins = self.contentsMargins()
        lines = self._lines(320 if self.wordWrap() else 100000)
        width = math.ceil(lines.width) + 1 + margins.left() + margins.right()
        return QSize(width, round(lines.height) + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a word or two where lines are wrapped."""
        hint = self.sizeHint()
        if not self.wordWrap():
            return hint
        return QSize(min(hint.width(), 72), round(pitch(self.text(), self.font())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words in the quiet colour and leave the palette as it is."""
        painter = QPainter(self)
        painter.setPen(ink(self.palette(), self.share))
        rect = self.contentsRect()
        lines = self._lines(rect.width())
        y = rect.top() + max(0.0, (rect.height() - lines.height) / 2)
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            y = float(rect.top())
        lines.draw(painter, rect.left(), y)


class Heading(QLabel):
    """The title of a section."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = self.font()
        font.setBold(True)
        self.setFont(font)


class OneLine(Heading):
    """A heading on one line; what does not fit ends in an ellipsis and is told by the pointer."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words that fit."""
        painter = QPainter(self)
        painter.setPen(ink(self.palette()))
        line = lines_of(self.text(), self.font(), self.width(), self.layoutDirection(), most=1)
        line.draw(painter, 0.0, (self.height() - line.height) / 2)


class Card(QFrame):
    """A quiet box around what belongs together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marked: Hue | None = None
        """The hue of the mark on the leading edge; none without."""
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.setSpacing(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and its mark on the leading edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        page = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        painter.setPen(QPen(mix(text, page, 0.16), 1.0))
        painter.setBrush(page)
        rect = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, 6.0, 6.0)
        if self.marked is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(readable(self.marked, page, text, 3.0))
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = rect.right() - 4.0 if rtl else rect.left()
            edge = QRectF(left, rect.top() + 4, 4.0, rect.height() - 8)
            painter.drawRoundedRect(edge, 2.0, 2.0)


class Fold(QToolButton):
    """A quiet line that opens and closes what is below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def folds(self, widget: QWidget) -> None:
        """Show and hide ``widget``, as it is now."""
        widget.setVisible(self.isChecked())
        self.toggled.connect(widget.setVisible)

    def sizeHint(self) -> QSize:
        """Return room for the chevron and the words."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 24, round(pitch(self.text(), self.font())) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a chevron and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        pen = QPen(ink(self.palette(), 1.0 if self.underMouse() else 0.75), 1.5)
        painter.setPen(pen)
        x, y = (self.width() - 7.0 if rtl else 7.0), self.height() / 2
        turn = -1.0 if rtl else 1.0
        if self.isChecked():
            points = [QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]
        else:
            points = [
                QPointF(x - 2 * turn, y - 4), QPointF(x + 2 * turn, y), QPointF(x - 2 * turn, y + 4)
            ]  # fmt: skip
        painter.drawPolyline(points)
        rect = self.rect().adjusted(0 if rtl else 18, 0, -18 if rtl else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)


class Badge(QLabel):
    """A short word on a tinted ground, such as a status."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hue: str | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(8, 2, 8, 2)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def show_word(self, word: str, hue: Hue | None = None) -> None:
        """Show a word, on a ground of this hue or on a grey one."""
        self._hue = hue
        self.setText(word)
        self.setVisible(bool(word))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the word with air around it."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 18, round(pitch(self.text(), self.font())) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same; a word is not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = ink(self.palette())
        ground = tint(self._hue, 0.22) if self._hue else tint(text, 0.10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        radius = min(9.0, self.height() / 2)
        painter.drawRoundedRect(self.rect(), radius, radius)
        painter.setPen(text)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
        painter.drawText(self.rect(), flags, self.text())
