"""Small controls that read like words: choices and fields as wide as their words; labels."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.colours import Hue, mix, readable, tint
from annotator.ui.lines import Lines, lines_of, pitch

_WIDEST = 260
_OPENING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space)


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
    area.setObjectName("seeThrough")
    area.setStyleSheet("QScrollArea#seeThrough { background: transparent; }")
    area.viewport().setAutoFillBackground(False)
    return area


class Quiet(QLabel):
    """A label in a quieter colour than the rest, of any palette."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
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
        painter.setPen(ink(self.palette(), 0.62))
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


class Section(QWidget):
    """A titled block with its contents below, on the 8-pixel grid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(parent=self)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.body.addWidget(self.heading)


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
            painter.drawRoundedRect(left, rect.top() + 4, 4.0, rect.height() - 8, 2.0, 2.0)


class Choice(QComboBox):
    """A choice as wide as what is chosen; the wheel scrolls what is around it instead."""

    entered = Signal()
    left = Signal()
    chosen = Signal(object)
    """The value of the entry that the reviewer picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Kept here: a variant would hand back a member of an enumeration as a plain string.
        self._values: list[object] = []
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))
        self.currentIndexChanged.connect(self._fit)

    def set_entries(self, entries: list[tuple[str, object]]) -> None:
        """Offer (words, value) pairs; keeps the choice where its value is still offered."""
        kept = self.value
        self.blockSignals(True)
        self.clear()
        self._values = [value for _, value in entries]
        self.addItems([words for words, _ in entries])
        self.blockSignals(False)
        self.choose(kept)

    @property
    def value(self) -> object:
        """The value of the entry chosen, None when none is."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def choose(self, value: object) -> None:
        """Show the entry with this value, as if nothing was picked by hand."""
        self.blockSignals(True)
        index = self._values.index(value) if value in self._values else -1
        self.setCurrentIndex(index)
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        widest = max((self._width_of(self.itemText(n)) for n in range(self.count())), default=0)
        self.view().setMinimumWidth(min(widest + 40, 420))
        self.updateGeometry()

    def _width_of(self, words: str) -> int:
        return int(QFontMetrics(self.font()).horizontalAdvance(words))

    def sizeHint(self) -> QSize:
        """Return room for the words chosen and the arrow."""
        whole = super().sizeHint()
        width = min(self._width_of(self.currentText() or "—") + 44, _WIDEST)
        return QSize(width, whole.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(min(64, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box with its words elided at the end."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 9.0 if rtl else self.width() - 17.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink(self.palette(), 0.62), 1.5))
        y = self.height() / 2 - 2
        painter.drawPolyline([QPointF(x, y), QPointF(x + 4, y + 4), QPointF(x + 8, y)])
        option.currentText = painter.fontMetrics().elidedText(  # type: ignore[attr-defined]
            option.currentText,  # type: ignore[attr-defined]
            Qt.TextElideMode.ElideRight,
            max(8, self.width() - 36),
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Open the list; typing searches it from the beginning."""
        self.view().keyboardSearch("")
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list for arrows and letters, so that nothing is chosen in passing."""
        letters = event.text().strip()
        commanding = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if commanding or not ((letters.isprintable() and letters) or event.key() in _OPENING):
            super().keyPressEvent(event)
            return
        self.showPopup()
        if letters:
            self.view().keyboardSearch(letters)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say that the pointer is on it."""
        self.entered.emit()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer left."""
        self.left.emit()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is on it."""
        self.entered.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard left."""
        self.left.emit()
        super().focusOutEvent(event)


class Field(QLineEdit):
    """A line of text as wide as its words; ``committed`` tells a change, once."""

    entered = Signal()
    left = Signal()
    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, least: int = 40) -> None:
        super().__init__(parent)
        self._least = least
        self._shown = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda _: self.updateGeometry())
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Show what is stored; typing that is under way is left alone."""
        if self._shown == text and self.isModified():
            return
        self._shown = text
        if self.text() != text:
            self.setText(text)
        self.setModified(False)
        self.setCursorPosition(0)

    def offer(self, names: list[str]) -> None:
        """Complete what is typed from these names; a name picked is told at once."""
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # The line takes the name after this signal, so it is told when the event is over.
        completer.activated.connect(lambda _: QTimer.singleShot(0, self.commit))
        self.setCompleter(completer)

    def commit(self) -> None:
        """Tell the text if it differs from what is stored."""
        text = self.text().strip()
        if text != self._shown:
            self._shown = text
            self.setModified(False)
            self.committed.emit(text)

    def sizeHint(self) -> QSize:
        """Return room for the words, or for the placeholder."""
        words = self.text() or self.placeholderText()
        width = QFontMetrics(self.font()).horizontalAdvance(words) + 24
        return QSize(max(self._least, min(width, _WIDEST)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(self._least, super().sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say that the pointer is on it."""
        self.entered.emit()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer left."""
        self.left.emit()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is on it."""
        self.entered.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed, then say that the keyboard left."""
        super().focusOutEvent(event)
        self.left.emit()


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
