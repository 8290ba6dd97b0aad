"""Single letters on every layout: which letter of the Latin keyboard a key press stands for."""

from __future__ import annotations

import sys
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_ROWS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")

# The Arabic keyboard (101), plain and with Shift, in the order of the Latin rows; a key may write
# several letters at once.
_ARABIC_ROWS = (
    ("ض ص ث ق ف غ ع ه خ ح", "ش س ي ب ل ا ت ن م", "ئ ء ؤ ر لا ى ة"),
    (
        "\u064e \u064b \u064f \u064c لإ إ \u2018 ÷ × ؛",
        "\u0650 \u064d ] [ لأ أ \u0640 ، /",
        "~ \u0652 } { لآ آ \u2019",
    ),
)
_ARABIC = tuple(
    MappingProxyType(
        {
            written: letter
            for row, letters in zip(rows, _ROWS, strict=True)
            for written, letter in zip(row.split(" "), letters, strict=True)
        }
    )
    for rows in _ARABIC_ROWS
)

# Where the letter rows begin among the codes of a keyboard: X11 and Wayland (evdev + 8), Windows.
_FIRST_CODES = {"linux": (24, 38, 52), "win32": (0x10, 0x1E, 0x2C)}
_MAC_ROWS = (
    (12, 13, 14, 15, 17, 16, 32, 34, 31, 35),
    (0, 1, 2, 3, 5, 4, 38, 40, 37),
    (6, 7, 8, 9, 11, 45, 46),
)
_MAC_CODES = MappingProxyType(
    {
        code: letter
        for codes, letters in zip(_MAC_ROWS, _ROWS, strict=True)
        for code, letter in zip(codes, letters, strict=True)
    }
)
_DIGIT_ZEROS = (0x30, 0x660, 0x6F0)


def letter_of(event: QKeyEvent) -> str | None:
    """Return the Latin letter, "A" to "Z", of the key pressed; None when it is no letter key.

    A Latin layout decides by what it writes, so that AZERTY and Dvorak stay themselves; other
    layouts by the Arabic letter on the key, or else by the place of the key.
    """
    if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return chr(event.key())
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    arabic = _ARABIC[shifted].get(event.text())
    if arabic is not None and (not event.text().isascii() or _place_of(event) == arabic):
        return arabic
    if event.text() and event.text().isascii():
        return None
    return _place_of(event)


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit pressed, in Latin, Arabic or Persian figures; None when it is none."""
    text = event.text()
    if len(text) != 1:
        return None
    for zero in _DIGIT_ZEROS:
        if 0 <= ord(text) - zero <= 9:
            return ord(text) - zero
    return None


def is_undo_or_redo(event: QKeyEvent) -> bool:
    """Say whether the keys pressed take something back or do it again."""
    standard = QKeySequence.StandardKey
    held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return (
        event.matches(standard.Undo)
        or event.matches(standard.Redo)
        or (held and event.key() == Qt.Key.Key_Y)
    )


def takes_text(widget: QWidget | None) -> bool:
    """Say whether letters typed now belong to a field."""
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox | QComboBox)


def _place_of(event: QKeyEvent) -> str | None:
    if sys.platform == "darwin":
        # A virtual key of 0 is the letter A there, and what a made-up event carries.
        return _MAC_CODES.get(event.nativeVirtualKey()) if event.nativeScanCode() else None
    code = event.nativeScanCode()
    for first, row in zip(_FIRST_CODES.get(sys.platform, ()), _ROWS, strict=False):
        if 0 <= code - first < len(row):
            return row[code - first]
    return None


def tab_through(first: QWidget, *following: QWidget) -> None:
    """Let Tab go through widgets as they stand: one made late would come after all others."""
    before = first
    for one in following:
        QWidget.setTabOrder(before, one)
        before = one
