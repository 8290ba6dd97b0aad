"""Who changed what when, newest first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotator.ui.context import Context
from annotator.ui.messages import act_name
from annotator.ui.panes.empty import EmptyPlace

_MOST = 500


class HistoryPane(QWidget):
    """The acts of everybody who worked on the project."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self.tree = QTreeWidget(self)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setColumnCount(3)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.empty = EmptyPlace(self)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.empty)
        self._layers.addWidget(self.tree)
        context.library_changed.connect(self._on_changed)
        context.changed.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.tree.setHeaderLabels(
            [
                QCoreApplication.translate("History", "When"),
                QCoreApplication.translate("History", "Who"),
                QCoreApplication.translate("History", "What"),
            ]
        )
        self.tree.setAccessibleName(QCoreApplication.translate("History", "History"))
        self.empty.say(
            QCoreApplication.translate("History", "Nothing was done yet"),
            QCoreApplication.translate("History", "Every decision will stand here with its name."),
        )
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the history when it is looked at."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the history again."""
        self._stale = False
        library = self._context.library
        acts = [] if library is None else library.history(_MOST)
        self.tree.clear()
        rows = [
            QTreeWidgetItem(
                [
                    written_time(act.at),
                    act.actor or QCoreApplication.translate("History", "Nobody named"),
                    _told(act.label, act.act),
                ]
            )
            for act in acts
        ]
        for act, row in zip(acts, rows, strict=True):
            if act.undone:
                for column in range(3):
                    row.setForeground(column, self.palette().placeholderText())
                row.setToolTip(2, QCoreApplication.translate("History", "Was undone"))
        self.tree.addTopLevelItems(rows)
        for column in range(2):
            self.tree.resizeColumnToContents(column)
        self._layers.setCurrentWidget(self.tree if acts else self.empty)

    def _on_changed(self, *_: object) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()


def written_time(stamp: str) -> str:
    """Return the day and clock time here of an ISO 8601 time in UTC."""
    here = datetime.fromisoformat(stamp).astimezone()
    # Day and time run from left to right in every window.
    return f"\u2066{here:%Y-%m-%d %H:%M}\u2069"


def _told(label: str, act: str) -> str:
    name = act_name(label)
    if act == "undo":
        return QCoreApplication.translate("History", "undone: {act}").format(act=name)
    if act == "redo":
        return QCoreApplication.translate("History", "done again: {act}").format(act=name)
    return name
