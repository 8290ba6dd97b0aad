"""The parties or places of a project as a tree that can be searched as one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from annotator.domain.lexicon import searchable
from annotator.domain.text import is_right_to_left
from annotator.services.lexicon import PartyEntry, PlaceEntry, Standing

_Index = QModelIndex | QPersistentModelIndex
_ROOT = -1


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lexicon", text)


@dataclass(frozen=True, slots=True)
class Row:
    """A party or place as the tree shows it."""

    key: str
    parent: str
    english: str
    arabic: str
    names: tuple[str, ...]
    standing: Standing
    hidden: bool


def rows_of(entries: Iterable[PartyEntry | PlaceEntry]) -> list[Row]:
    """Return entries as rows, in their order."""
    found = []
    for entry in entries:
        node = entry.party if isinstance(entry, PartyEntry) else entry.place
        found.append(
            Row(
                node.key,
                node.parent,
                node.english,
                node.arabic,
                node.names,
                entry.standing,
                node.hidden,
            )
        )
    return found


class LexiconModel(QAbstractItemModel):
    """Three columns: the name in the language of the window, the other name, and where from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._up: list[int] = []
        self._by_key: dict[str, int] = {}
        self._below: dict[int, list[int]] = {}
        self._place: dict[int, int] = {}
        self._searched: list[str] | None = None
        self._sought: tuple[str, ...] = ()
        self._arabic_first = False

    # -- filling ----------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[Row], *, arabic_first: bool) -> None:
        """Show these, in the order that they stand in; what is sought stays sought."""
        self.beginResetModel()
        self._rows, self._arabic_first = rows, arabic_first
        self._by_key = {row.key: at for at, row in enumerate(rows)}
        self._up = [self._by_key.get(row.parent, _ROOT) for row in rows]
        self._searched = None
        self._arrange()
        self.endResetModel()

    def seek(self, text: str) -> None:
        """Show only what has these words in one of its names, with all above it."""
        self.beginResetModel()
        self._sought = tuple(searchable(text).split())
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        shown = range(len(self._rows)) if not self._sought else sorted(self._found())
        self._below, self._place = {}, {}
        for at in shown:
            above = self._up[at]
            siblings = self._below.setdefault(above, [])
            self._place[at] = len(siblings)
            siblings.append(at)

    def _found(self) -> set[int]:
        if self._searched is None:
            # Folding all names at once is many times quicker than one by one.
            lines = "\n".join(" | ".join(row.names).replace("\n", " ") for row in self._rows)
            self._searched = searchable(lines).split("\n")
        found: set[int] = set()
        for at, line in enumerate(self._searched):
            if all(word in line for word in self._sought):
                step = at
                while step != _ROOT and step not in found:
                    found.add(step)
                    step = self._up[step]
        return found

    # -- asking -----------------------------------------------------------------------------

    def row_at(self, index: _Index) -> Row | None:
        """Return the row of an index."""
        return self._rows[index.internalId()] if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a key; an invalid one when it is not shown."""
        at = self._by_key.get(key, _ROOT)
        return self.createIndex(self._place[at], 0, at) if at in self._place else QModelIndex()

    def first_match(self) -> QModelIndex:
        """Return the first row that itself has the words sought."""
        for at in sorted(self._place):
            if not self._sought or (
                self._searched is not None
                and all(word in self._searched[at] for word in self._sought)
            ):
                return self.createIndex(self._place[at], 0, at)
        return QModelIndex()

    def shown_keys(self) -> list[str]:
        """Return the keys shown."""
        return [self._rows[at].key for at in sorted(self._place)]

    # -- what Qt asks -----------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a child."""
        siblings = self._below.get(parent.internalId() if parent.isValid() else _ROOT, [])
        if not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the index above."""
        above = self._up[index.internalId()] if index.isValid() else _ROOT
        return QModelIndex() if above == _ROOT else self.createIndex(self._place[above], 0, above)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many stand directly below."""
        if parent.column() > 0:
            return 0
        return len(self._below.get(parent.internalId() if parent.isValid() else _ROOT, ()))

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return three."""
        return 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return names and where they come from."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return ", ".join(filter(None, (self._words(row, at) for at in range(3))))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            rtl = is_right_to_left(self._words(row, 1))
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the titles of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = [_tr("English name"), _tr("Arabic name")]
        if self._arabic_first:
            names.reverse()
        return [*names, _tr("Where from")][section]

    def _words(self, row: Row, column: int) -> str:
        if column == 2:
            if row.hidden:
                return _tr("hidden")
            return {
                Standing.SEED: _tr("from the app"),
                Standing.CHANGED: _tr("changed here"),
                Standing.OWN: _tr("added here"),
            }[row.standing]
        names = (row.arabic, row.english) if self._arabic_first else (row.english, row.arabic)
        # Where a language has no name, the other one stands in front.
        return names[column] or (names[1] or row.key if column == 0 else "")
