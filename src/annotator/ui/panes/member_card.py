"""One figure of an event or of a proposal: whose article, its words, how they were read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.domain.model import Figure
from annotator.domain.text import Anchor
from annotator.ui.colours import SERIES
from annotator.ui.labels import Card, OneLine, Quiet, apart
from annotator.ui.quote import Quote, near
from annotator.wording import Words


class MemberCard(Card):
    """Shows one figure; its quote leads to its place."""

    place_wanted = Signal()
    left = Signal()
    """It is to be taken out."""

    def __init__(
        self,
        number: int,
        title: str,
        anchor: Anchor,
        figure: Figure | None,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.marked = SERIES[number % len(SERIES)]
        self.where = OneLine(parent=self)
        self.where.setText(apart(letter(number), title))
        self.where.setToolTip(title)
        self.quote = Quote(self, scale=0.75, most_lines=3)
        before, after = near(anchor)
        self.quote.set_text(anchor.quote, before=before, after=after)
        self.quote.set_clickable(True)
        self.quote.setToolTip(QCoreApplication.translate("MemberCard", "Show this place"))
        self.quote.clicked.connect(self.place_wanted)
        said = words.figure_sentence(figure) if figure is not None else ""
        self.reading = Quiet(said, self)
        self.out = QPushButton(self)
        self.out.setProperty("link", True)
        self.out.setText(QCoreApplication.translate("MemberCard", "Take out"))
        self.out.setToolTip(
            QCoreApplication.translate("MemberCard", "It tells of another event of its own")
        )
        self.out.setAccessibleName(apart(self.out.text(), anchor.quote))
        self.out.clicked.connect(self.left)
        self.out.hide()
        top = QHBoxLayout()
        top.addWidget(self.where, 1)
        top.addWidget(self.out)
        self.body.setContentsMargins(12, 4, 10, 6)
        self.body.setSpacing(2)
        self.body.addLayout(top)
        self.body.addWidget(self.quote, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.reading)
        self.body.addStretch(1)

    def let_leave(self) -> None:
        """Offer to take it out."""
        self.out.show()


def letter(number: int) -> str:
    """Return the letter that stands for the n-th figure on the line and on its card."""
    letters = QCoreApplication.translate("MemberCard", "A B C D E F G H").split()
    return letters[number] if number < len(letters) else str(number + 1)
