"""Beside a possible conflict of two articles: do they tell of one event, or never?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.library import Library
from annotator.services.conflicts import Flag
from annotator.ui.context import Context, Focus
from annotator.ui.flow import FlowLayout
from annotator.ui.labels import Quiet


def _tr(text: str) -> str:
    return QCoreApplication.translate("OneEventBar", text)


class OneEventBar(QWidget):
    """Asks what a possible conflict depends on; hidden for all others."""

    accepted = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = Quiet(parent=self)
        self.accept_button, self.refuse_button = QPushButton(self), QPushButton(self)
        self.accept_button.clicked.connect(self.accepted)
        self.refuse_button.clicked.connect(self.refused)
        buttons = FlowLayout(gap=8, line_gap=4)
        buttons.addWidget(self.accept_button)
        buttons.addWidget(self.refuse_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 16, 0)
        column.setSpacing(6)
        column.addWidget(self.hint)
        column.addLayout(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.hint.setText(
            _tr("Nobody has said that these two articles tell of one event. Do they?")
        )
        self.accept_button.setText(_tr("Same event  (E)"))
        self.refuse_button.setText(_tr("Never the same  (Shift+E)"))

    def show_flag(self, flag: Flag | None) -> None:
        """Ask about a conflict that is only possible."""
        self.setVisible(flag is not None and flag.possible)


def put_together(library: Library, flag: Flag) -> str:
    """Put both sides of a possible conflict on one event; return its name."""
    keys = [*flag.conflict.a.keys, *flag.conflict.b.keys]
    uids = {flag.statements[key].event for key in keys} - {""}
    event = next((one for one in library.events.all() if one.uid in uids), None)
    if event is not None:
        library.events.add(event.id, keys)
        return event.name
    return library.events.get(library.events.create(keys)).name


def keep_apart(library: Library, flag: Flag) -> None:
    """Say that the sides of a possible conflict never are one event."""
    with library.together("event.never"):
        for one in flag.conflict.a.keys:
            for other in flag.conflict.b.keys:
                library.events.never(one, other)


def follow(context: Context) -> None:
    """Go on with the claim that the suggestion worked on became, if it became one."""
    library, article_id, span = context.library, context.article_id, context.focus.suggestion
    if library is None or article_id is None or span is None:
        return
    places = library.claims.figure_places(article_id)
    claim_id = next((one for one, at in places.items() if at == span), None)
    if claim_id is not None:
        context.set_focus(Focus(claim_id=claim_id))
