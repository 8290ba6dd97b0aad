"""Settling a conflict: what was decided, which value holds, why; and what was decided before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.model import Resolution, ResolutionCode
from annotator.services.conflicts import NOTE_REQUIRED_FROM, Flag, Outlook
from annotator.ui.chips import Choice, Field
from annotator.ui.labels import Heading, Quiet, apart
from annotator.ui.panes.outlook import OutlookLines
from annotator.ui.prose import Prose
from annotator.wording import Words

_VALUED = (ResolutionCode.ACCEPT_RANGE, ResolutionCode.SUPERSEDED)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettlePanel", text)


class SettlePanel(QWidget):
    """Asks how a conflict is settled; tells it, stores nothing."""

    settled = Signal(object, str, object, object)
    """(ResolutionCode, note, chosen low or None, chosen high or None)."""
    reopened = Signal(str)
    considered = Signal(object, object, object)
    """(ResolutionCode, lowest value or None, highest or None): what would that do?"""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._flag: Flag | None = None
        self.heading = Heading(parent=self)
        self.code = Choice(self)
        self.code.chosen.connect(lambda _: self._on_code())
        self.low, self.high = Field(self, least=56), Field(self, least=56)
        self.value_label, self.to_label = Quiet(parent=self), Quiet("–", self)
        for label in (self.value_label, self.to_label):
            label.setWordWrap(False)
        self.values = QWidget(self)
        row = QHBoxLayout(self.values)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.value_label, self.low, self.to_label, self.high):
            row.addWidget(widget)
        row.addStretch(1)
        self.outlook = OutlookLines(self)
        self._considered: tuple[object, ...] = ()
        for field in (self.low, self.high):
            field.textChanged.connect(lambda _: self._consider())
        self.note = Prose(self, least=2, most=4)
        self.note.textChanged.connect(self._check)
        self.need = Quiet(parent=self)
        self.settle_button, self.reopen_button = QPushButton(self), QPushButton(self)
        self.settle_button.setProperty("primary", True)
        self.settle_button.clicked.connect(self._settle)
        self.reopen_button.clicked.connect(lambda: self.reopened.emit(self._note()))
        self.decided = Quiet(parent=self)
        self.history = Quiet(parent=self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.need, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.reopen_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self.settle_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 16, 8)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.decided)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.values)
        column.addWidget(self.outlook)
        column.addWidget(self.note)
        column.addLayout(buttons)
        column.addWidget(self.history)
        column.addStretch(1)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.code.set_entries([(_capital(words.label(one)), one) for one in ResolutionCode])
        if self.code.currentIndex() < 0:
            self.code.choose(ResolutionCode.ACCEPT_A)
        for control, name in (
            (self.code, _tr("How it is settled")),
            (self.low, _tr("Lowest value that holds")),
            (self.high, _tr("Highest value that holds")),
            (self.note, _tr("Why")),
        ):
            control.setAccessibleName(name)
            control.setToolTip(name)
        self.value_label.setText(_tr("Value that holds"))
        self.note.setPlaceholderText(_tr("Why: what you read, and where"))
        self.settle_button.setText(_tr("Settle"))
        self.reopen_button.setText(_tr("Open again"))
        self._say()

    def show_flag(self, flag: Flag | None, history: Sequence[Resolution]) -> None:
        """Show a conflict's state; what is typed stays while the same conflict is shown."""
        fresh = (
            self._flag is None
            or flag is None
            or flag.conflict.fingerprint != self._flag.conflict.fingerprint
            or flag.open != self._flag.open
        )
        self._flag = flag
        if fresh:
            self.note.setPlainText("")
            self.low.show_text("")
            self.high.show_text("")
            self.code.choose(ResolutionCode.ACCEPT_A)
        earlier = history if flag is None or flag.open else history[:-1]
        lines = [self._line(one) for one in reversed(earlier)]
        self.history.setText("\n".join([_tr("Decided before"), *lines]) if lines else "")
        self.history.setVisible(bool(lines))
        self._say()
        # What else is decided meanwhile may change what this would do.
        self._consider(again=True)

    def begin(self) -> None:
        """Put the keyboard on the decision."""
        control = self.code if self.code.isVisible() else self.reopen_button
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self) -> None:
        flag = self._flag
        opened = flag is None or flag.open
        self.heading.setText(_tr("Settle it") if opened else _tr("Settled"))
        resolution = None if flag is None else flag.resolution
        self.decided.setText("" if resolution is None else self._line(resolution))
        self.decided.setVisible(resolution is not None)
        for widget in (self.code, self.settle_button):
            widget.setVisible(opened)
        self.reopen_button.setVisible(not opened)
        self._check()

    def _check(self) -> None:
        flag = self._flag
        opened = flag is None or flag.open
        needs = opened and flag is not None and flag.conflict.severity >= NOTE_REQUIRED_FROM
        missing = needs and not self._note()
        self.settle_button.setEnabled(flag is not None and not missing)
        self.need.setText(_tr("At this severity a note is required.") if missing else "")
        self.need.setVisible(missing)
        self.values.setVisible(opened and self.code.value in _VALUED)

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Say what the decision that is chosen would do."""
        self.outlook.show_outlook(outlook, self._words)

    def consider(self) -> None:
        """Ask once more what the decision that is chosen would do."""
        self._consider(again=True)

    def _on_code(self) -> None:
        self._check()
        self._consider()

    def _consider(self, *, again: bool = False) -> None:
        """Ask what the decision would do, once for each that is looked at."""
        flag = self._flag
        if flag is None or not flag.open:
            self._considered = ()
            self.show_outlook(None)
            return
        low, high = self._value()
        asked = (flag.conflict.fingerprint, self.code.value, low, high)
        if again or asked != self._considered:
            self._considered = asked
            self.considered.emit(self.code.value, low, high)

    def _value(self) -> tuple[int | None, int | None]:
        valued = self.code.value in _VALUED
        low, high = (_count(field.text()) if valued else None for field in (self.low, self.high))
        return low, high

    def _note(self) -> str:
        return self.note.toPlainText().strip()

    def _settle(self) -> None:
        self.settled.emit(self.code.value, self._note(), *self._value())

    def _line(self, resolution: Resolution) -> str:
        words = self._words
        what = _tr("opened again") if resolution.code is None else words.label(resolution.code)
        value = "–".join(
            dict.fromkeys(
                str(one)
                for one in (resolution.chosen_low, resolution.chosen_high)
                if one is not None
            )
        )
        return apart(
            _capital(what) + (f" ({value})" if value else ""),
            resolution.reviewer,
            words.date_words(resolution.at[:10]),
            resolution.note,
        )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _count(text: str) -> int | None:
    digits = "".join(char for char in text if char.isdecimal())
    return int(digits) if digits else None
