"""The rows of the list of events: figures that may tell of one, and events that there are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.model import EventId
from annotator.services.events import Suggested
from annotator.ui.colours import mix
from annotator.ui.labels import ink
from annotator.ui.lines import Lines, lines_of
from annotator.ui.rows import Rows, paint_ground, room_beside_bar, smaller

ROW = Qt.ItemDataRole.UserRole
_LEAD, _PAD, _MOST_LINES = 40, 8, 2

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EventRow:
    """A proposal, or an event; ``head`` is said quietly, ``lines`` are one figure each."""

    head: str
    lines: tuple[str, ...]
    proposal: Suggested | None = None
    event_id: EventId | None = None
    likely: bool = True

    @property
    def key(self) -> tuple[object, ...]:
        """What stays of it when other rows come and go."""
        if self.proposal is not None:
            return ("proposal", *self.proposal.proposal.members)
        return ("event", self.event_id)


class EventRows(Rows[EventRow]):
    """The rows shown."""

    def place_of(self, key: tuple[object, ...]) -> int | None:
        """Return the number of the row with this key."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), None)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join([f"{row.head}.", *row.lines])
        return row if role == ROW else None


class EventPainter(QStyledItemDelegate):
    """Paints two rings that meet, or a filled one for an event, and what is said beside them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row: the head, and each figure in a few lines."""
        return QSize(120, round(2 * _PAD + sum(one.height for one in _laid(index, option))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row: EventRow = index.data(ROW)
        palette, rect = option.palette, option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        page = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, rect)
        lines = _laid(index, option)
        left = rect.left() + (_PAD if rtl else _LEAD)
        top = float(rect.top() + _PAD)
        middle = QPointF(rect.right() - 21.0 if rtl else rect.left() + 21.0, top)
        middle.setY(top + lines[0].height / 2)
        _paint_mark(painter, middle, row, palette)
        for number, line in enumerate(lines):
            painter.setPen(ink(palette, 1.0 if number else 0.62))
            line.draw(painter, left, top)
            top += line.height
        painter.setPen(mix(text, page, 0.10))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def _laid(index: _Index, option: QStyleOptionViewItem) -> list[Lines]:
    row: EventRow = index.data(ROW)
    inner = max(80, room_beside_bar(option) - _LEAD - _PAD)
    small = smaller(option.font)
    side = option.direction
    return [
        lines_of(row.head, small, inner, side, most=_MOST_LINES),
        *(lines_of(line, option.font, inner, side, most=_MOST_LINES) for line in row.lines),
    ]


def _paint_mark(painter: QPainter, at: QPointF, row: EventRow, palette: QPalette) -> None:
    pen = QPen(ink(palette, 0.75), 1.5)
    if row.proposal is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(palette, 0.75))
        painter.drawEllipse(at, 5.0, 5.0)
        return
    if not row.likely:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shift in (-3.0, 3.0):
        painter.drawEllipse(at + QPointF(shift, 0.0), 5.0, 5.0)
