"""Which conflicts are listed: open or settled, of this article or all, of one type or every."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.domain.model import ConflictType
from annotator.services.conflicts import Flag
from annotator.ui.chips import Choice
from annotator.ui.labels import Quiet, apart
from annotator.wording import Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConflictsPane", text)


class State(StrEnum):
    """Which conflicts are listed, by whether they are settled."""

    OPEN = "open"
    SETTLED = "settled"
    ALL = "all"


class ConflictFilters(QWidget):
    """Three choices and how many are open."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.where, self.type = Choice(self), Choice(self), Choice(self)
        self.count = Quiet(parent=self)
        self.count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for choice in (self.state, self.where, self.type):
            choice.chosen.connect(lambda _: self.changed.emit())
            row.addWidget(choice)
        row.addWidget(self.count)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self.state.set_entries(
            [
                (_tr("Open"), State.OPEN),
                (_tr("Settled"), State.SETTLED),
                (_tr("Open and settled"), State.ALL),
            ]
        )
        self.where.set_entries([(_tr("All articles"), False), (_tr("This article"), True)])
        types: list[tuple[str, object]] = [(words.label(one), one) for one in ConflictType]
        self.type.set_entries([(_tr("Every type"), ""), *types])
        for choice, first, name in (
            (self.state, State.OPEN, _tr("Open or settled")),
            (self.where, False, _tr("Which articles")),
            (self.type, "", _tr("Which type")),
        ):
            if choice.currentIndex() < 0:
                choice.choose(first)
            choice.setAccessibleName(name)

    @property
    def only_open(self) -> bool:
        """Whether settled conflicts are left out."""
        return self.state.value is State.OPEN

    @property
    def only_here(self) -> bool:
        """Whether other articles are left out."""
        return bool(self.where.value)

    def passes(self, flag: Flag, article_id: int | None) -> bool:
        """Say whether a conflict is listed while an article is shown."""
        state = self.state.value
        if state is not State.ALL and flag.open != (state is State.OPEN):
            return False
        if self.only_here and article_id not in flag.article_ids:
            return False
        return not self.type.value or flag.conflict.type == self.type.value

    def let_all_pass(self) -> None:
        """List everything."""
        self.state.choose(State.ALL)
        self.where.choose(False)
        self.type.choose("")

    def show_count(self, opened: int, possible: int = 0) -> None:
        """Say how many are open, and how many would be if two articles told of one event."""
        said = QCoreApplication.translate("ConflictsPane", "%n open", None, opened)
        if possible:
            more = QCoreApplication.translate("ConflictsPane", "%n possible", None, possible)
            said = apart(said, more)
        self.count.setText(said)

    def begin(self) -> None:
        """Put the keyboard on the first choice."""
        self.state.setFocus(Qt.FocusReason.ShortcutFocusReason)
