"""The tray: claims whose words a newer text lost, each with places where it may belong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.model import ClaimId
from annotator.domain.text import Span
from annotator.services.versions import Candidate, Strayed
from annotator.ui.colours import Hue
from annotator.ui.labels import Card, Heading, Quiet, see_through
from annotator.ui.overview import in_tray
from annotator.ui.quote import Quote, near

_OFFERED = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tray", text)


class Tray(QWidget):
    """A card for each claim; one click puts it back into the text."""

    attach_asked = Signal(object, object)
    """(ClaimId, Span): the claim belongs to this place of the newest text."""
    selection_asked = Signal(object)
    """ClaimId: the claim belongs to what is selected in the text."""
    place_asked = Signal(object)
    """Span: show this place of the newest text."""
    claim_asked = Signal(object)
    """ClaimId: show this claim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.hint = Heading(parent=self), Quiet(parent=self)
        self._area = see_through(QScrollArea(self))
        self._inside = QWidget(self._area.viewport())
        self._cards = QVBoxLayout(self._inside)
        self._cards.setContentsMargins(4, 0, 4, 8)
        self._cards.setSpacing(8)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 0)
        column.setSpacing(8)
        for label in (self.heading, self.hint):
            label.setContentsMargins(4, 0, 4, 0)
            column.addWidget(label)
        column.addWidget(self._area, 1)
        self.cards: list[StrayedCard] = []

    @property
    def stops(self) -> list[QWidget]:
        """What takes the keyboard, in the order it stands."""
        return [stop for card in self.cards for stop in card.stops]

    def begin(self) -> None:
        """Put the keyboard on the first card."""
        if self.cards:
            card = self.cards[0]
            button = card.offers[0] if card.offers else card.selected
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            # A card just made has no place yet.
            QTimer.singleShot(0, button, lambda: self._area.ensureWidgetVisible(button, 0, 8))

    def show_claims(self, claims: Sequence[Strayed], family: str) -> None:
        """Show the claims of a tray."""
        self.heading.setText(in_tray(len(claims)))
        self.hint.setText(
            _tr(
                "Their words are no longer in the text, or say something else now. Put each where"
                " it belongs, or leave it here: it keeps what was decided."
            )
        )
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.cards = [StrayedCard(one, family, self._inside) for one in claims]
        for card in self.cards:
            card.attach_asked.connect(self.attach_asked)
            card.selection_asked.connect(self.selection_asked)
            card.place_asked.connect(self.place_asked)
            card.claim_asked.connect(self.claim_asked)
            self._cards.addWidget(card)
        self._cards.addStretch(1)


class StrayedCard(Card):
    """A claim's old words, and the places of the newest text that are like them."""

    attach_asked = Signal(object, object)
    selection_asked = Signal(object)
    place_asked = Signal(object)
    claim_asked = Signal(object)

    def __init__(self, strayed: Strayed, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claim_id: ClaimId = strayed.claim.id
        self.marked = Hue.ORANGE
        then = Quiet(
            _tr("In version {version} it said:").format(version=strayed.version), parent=self
        )
        self.quote = Quote(self, scale=0.8, most_lines=3)
        self.quote.set_family(family)
        before, after = near(strayed.claim.anchor)
        self.quote.set_text(strayed.quote, before=before, after=after)
        self.quote.set_clickable(True)
        self.quote.setToolTip(_tr("Show the claim"))
        self.quote.clicked.connect(lambda: self.claim_asked.emit(self.claim_id))
        self.body.addWidget(then)
        self.body.addWidget(self.quote)
        self.offers: list[QPushButton] = []
        self.stops: list[QWidget] = [self.quote]
        offered = strayed.candidates[:_OFFERED]
        said = _tr("It may belong here:") if offered else _tr("No words like these were found.")
        self.body.addWidget(Quiet(said, parent=self))
        for one in offered:
            self._offer(one, family)
        self.selected = QPushButton(_tr("Put it on the selected words"), self)
        self.selected.setProperty("link", True)
        self.selected.clicked.connect(lambda: self.selection_asked.emit(self.claim_id))
        self.stops.append(self.selected)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.selected)
        self.body.addLayout(row)

    def _offer(self, one: Candidate, family: str) -> None:
        words = Quote(self, scale=0.8, most_lines=2)
        words.set_family(family)
        words.set_text(one.quote)
        words.set_clickable(True)
        words.setToolTip(_tr("Show this place"))
        words.clicked.connect(lambda span=one.span: self.place_asked.emit(span))
        button = QPushButton(_tr("Put it here · {share} %").format(share=one.score), self)
        button.setAccessibleName(f"{button.text()}: {one.quote}")
        button.clicked.connect(lambda _=False, span=one.span: self._attach(span))
        self.offers.append(button)
        self.stops += (words, button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _attach(self, span: Span) -> None:
        self.attach_asked.emit(self.claim_id, span)
