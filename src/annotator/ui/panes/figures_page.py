"""Several figures beside each other, each with its words, all on one number line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.model import Figure
from annotator.domain.text import Anchor
from annotator.services.statements import Place
from annotator.ui.labels import Quiet, see_through
from annotator.ui.number_marks import interval_of, written
from annotator.ui.numberline import NumberLine
from annotator.ui.panes.member_card import MemberCard, letter
from annotator.wording import Words

_MOST = 24
_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure to show: the title of its article, its words, its reading, where it stands."""

    title: str
    anchor: Anchor
    figure: Figure | None
    place: Place


class FiguresPage(QScrollArea):
    """Shows figures; the page scrolls where they are many."""

    place_wanted = Signal(object)
    left = Signal(object)
    """The Place of the figure that is to be taken out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        self._page = QWidget(self.viewport())
        self.said = Quiet(parent=self._page)
        self.line = NumberLine(self._page)
        self.more = Quiet(parent=self._page)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        column_box = QVBoxLayout(self._page)
        column_box.setContentsMargins(16, 4, 16, 8)
        column_box.setSpacing(4)
        column_box.addWidget(self.said)
        column_box.addWidget(self.line)
        column_box.addLayout(self._grid)
        column_box.addWidget(self.more)
        column_box.addStretch(1)
        self.setWidget(self._page)
        self.cards: list[MemberCard] = []
        self._shown: tuple[object, ...] = ()

    def show_figures(
        self, said: str, figures: Sequence[Shown], words: Words, digits: str, *, leaving: bool
    ) -> None:
        """Show figures; ``leaving`` lets each be taken out. What is shown already stays."""
        self.said.setText(said)
        self.said.setVisible(bool(said))
        asked = (tuple(figures), words, digits, leaving)
        if asked == self._shown:
            return
        self._shown = asked
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        intervals = []
        for number, one in enumerate(figures[:_MOST]):
            card = MemberCard(number, one.title, one.anchor, one.figure, words, self._page)
            card.place_wanted.connect(lambda place=one.place: self.place_wanted.emit(place))
            card.left.connect(lambda place=one.place: self.left.emit(place))
            if leaving:
                card.let_leave()
            self._grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
            card.show()
            self.cards.append(card)
            if one.figure is not None:
                label = f"{letter(number)}: {words.count_phrase(one.figure)}"
                intervals.append(interval_of(one.figure, label=label, colour_index=number))
        self.line.setVisible(bool(intervals))
        self.line.set_intervals(intervals)
        self.line.set_digits(lambda number: written(number, digits))
        over = len(figures) - _MOST
        self.more.setVisible(over > 0)
        self.more.setText(
            QCoreApplication.translate("FiguresPage", "and %n more figure(s)", None, max(over, 0))
        )
