"""The list of what an import brought: one row a document, and how a row is painted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.colours import Hue, mix, readable
from annotator.ui.import_words import Outcome, facts, headline
from annotator.ui.labels import ink
from annotator.ui.lines import lines_of, pitch
from annotator.ui.rows import Rows, paint_ground, room_beside_bar, smaller

OUTCOME = Qt.ItemDataRole.UserRole
_PAD, _LEAD = 8, 40
_BOTH = "كA"
"""Letters of both scripts: a row is as high as the higher one needs, whatever stands in it."""

_Index = QModelIndex | QPersistentModelIndex


def in_order(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Return what failed first, then what asks for a look, then the rest, each as it came."""
    return sorted(outcomes, key=lambda one: (one.fault is None, one.known or not one.asks))


class ImportRows(Rows[Outcome]):
    """The documents of one import."""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a document, or what is said of it."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{headline(row)}. {facts(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.name
        return row if role == OUTCOME else None


class ImportPainter(QStyledItemDelegate):
    """Paints a mark, the title, and in one line what came of the document."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of two lines."""
        small = smaller(option.font)
        return QSize(120, round(2 * _PAD + pitch(_BOTH, option.font) + pitch(_BOTH, small)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row: Outcome = index.data(OUTCOME)
        palette, rect, side = option.palette, option.rect, option.direction
        rtl = side is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, rect)
        inner = room_beside_bar(option) - _LEAD - _PAD
        left = rect.left() + (_PAD if rtl else _LEAD)
        head = lines_of(headline(row), option.font, inner, side, most=1)
        below = lines_of(facts(row), smaller(option.font), inner, side, most=1)
        line = pitch(_BOTH, option.font)
        middle = QPointF(rect.right() - 20.0 if rtl else rect.left() + 20.0, 0.0)
        middle.setY(rect.top() + _PAD + line / 2)
        _paint_mark(painter, middle, row, palette)
        painter.setPen(ink(palette, 0.62 if row.known else 1.0))
        head.draw(painter, left, rect.top() + _PAD + (line - head.height) / 2)
        painter.setPen(ink(palette, 0.62))
        below.draw(painter, left, rect.top() + _PAD + line)
        page, text = (
            palette.color(one) for one in (QPalette.ColorRole.Base, QPalette.ColorRole.Text)
        )
        painter.setPen(mix(text, page, 0.10))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def _paint_mark(painter: QPainter, at: QPointF, row: Outcome, palette: QPalette) -> None:
    """Draw a cross for what failed, a ring for what was here, a tick else; a dot where it asks."""
    page, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)

    def pen(hue: str | QColor) -> QPen:
        made = QPen(readable(hue, page, text), 1.8)
        made.setCapStyle(Qt.PenCapStyle.RoundCap)
        return made

    painter.setBrush(Qt.BrushStyle.NoBrush)
    if row.fault is not None:
        painter.setPen(pen(Hue.VERMILLION))
        for turn in (1, -1):
            painter.drawLine(at + QPointF(-4, -4 * turn), at + QPointF(4, 4 * turn))
    elif row.known:
        painter.setPen(pen(mix(text, page, 0.5)))
        painter.drawEllipse(at, 4.0, 4.0)
    elif row.asks:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(readable(Hue.ORANGE, page, text))
        painter.drawEllipse(at, 4.0, 4.0)
    else:
        painter.setPen(pen(Hue.GREEN))
        tick = [QPointF(-4.5, 0.5), QPointF(-1.5, 3.5), QPointF(4.5, -3.5)]
        painter.drawPolyline([at + point for point in tick])
