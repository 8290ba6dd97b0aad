"""The quiet list of how figures belong together where nothing is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from annotator.services.conflicts import Tie
from annotator.ui.panes.empty import EmptyPlace
from annotator.wording import Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("RelationsList", text)


class RelationsList(QWidget):
    """Agrees, part of, incomplete…: derived, never counted as conflicts."""

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._on_item)
        self.list.itemActivated.connect(self._on_item)
        self.empty = EmptyPlace(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.addWidget(self._stack)

    def show_ties(self, ties: Sequence[Tie], words: Words) -> None:
        """Show the ties of an article."""
        self.list.setAccessibleName(_tr("Harmless ties"))
        self.list.clear()
        for tie in ties:
            kind = words.label(tie.relation.type)
            sentence = words.relation_sentence(tie.relation, tie.statements)
            item = QListWidgetItem(f"{kind[:1].upper()}{kind[1:]} · {sentence}")
            item.setData(Qt.ItemDataRole.UserRole, tie)
            self.list.addItem(item)
        self.empty.say(
            _tr("No ties"),
            _tr("Figures of this article that agree, refine or complete each other appear here."),
        )
        self._stack.setCurrentWidget(self.list if ties else self.empty)

    def _on_item(self, item: QListWidgetItem) -> None:
        tie = item.data(Qt.ItemDataRole.UserRole)
        for key in (*tie.relation.a.keys, *tie.relation.b.keys):
            place = tie.places.get(key)
            if place is not None and place.span is not None:
                self.place_wanted.emit(place)
                return
