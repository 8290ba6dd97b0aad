"""Small controls that read like words: choices and fields as wide as what they say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from annotator.ui.keyboard import is_undo_or_redo
from annotator.ui.labels import ink

_WIDEST = 260
_OPENING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space)


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
        option.currentText = painter.fontMetrics().elidedText(
            option.currentText,
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
        self._names: list[str] = []
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

    def offer(self, names: list[str], *, finishing: bool = False) -> None:
        """Complete what is typed from these names; a name picked is told at once.

        With ``finishing``, what is typed stands for the one name that has it as its beginning.
        """
        self._names = names if finishing else []
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # The line takes the name after this signal, so it is told when the event is over.
        completer.activated.connect(lambda _: QTimer.singleShot(0, self.commit))
        self.setCompleter(completer)
        # A list as narrow as the field would cut the names that it is there to show.
        popup, metrics = completer.popup(), QFontMetrics(self.font())
        assert popup is not None
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        popup.setMinimumWidth(min(widest + 40, 420))

    def commit(self) -> None:
        """Tell the text if it differs from what is stored."""
        text = self.text().strip()
        begun = [
            name for name in self._names if text and name.casefold().startswith(text.casefold())
        ]
        if len(begun) == 1:
            text = begun[0]
        if text != self._shown:
            self._shown = text
            # What is told is taken back by the window's undo, no longer by the field's own.
            self.setText(text)
            self.committed.emit(text)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while the field has nothing of its own to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            nothing_typed = not self.isUndoAvailable() and not self.isRedoAvailable()
            if nothing_typed and is_undo_or_redo(event):
                event.ignore()
                return False
        return super().event(event)

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
