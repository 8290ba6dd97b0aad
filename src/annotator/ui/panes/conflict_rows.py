"""The list of conflicts: rows grouped by their case, and how a row is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.services.conflicts import Flag
from annotator.ui.chips import apart, ink
from annotator.ui.colours import mix
from annotator.ui.panes.flag_line import paint_severity

FLAG = Qt.ItemDataRole.UserRole
_LEAD = 40
_PAD = 8

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One conflict of the list: what is said of it, and where it stands in its case."""

    flag: Flag
    kind: str
    sentence: str
    about: str
    case_size: int = 1
    case_place: int = 0


def rows_by_case(rows: Sequence[Row]) -> list[Row]:
    """Put rows of one case beside each other, cases in the order of their first row."""
    cases: dict[str, list[Row]] = {}
    for row in rows:
        cases.setdefault(row.flag.conflict.case or row.flag.conflict.fingerprint, []).append(row)
    return [
        Row(row.flag, row.kind, row.sentence, row.about, len(case), place)
        for case in cases.values()
        for place, row in enumerate(case)
    ]


class ConflictRows(QAbstractListModel):
    """The rows shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def set_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place_of(self, fingerprint: str | None) -> int | None:
        """Return the number of the row of a conflict."""
        for number, row in enumerate(self._rows):
            if row.flag.conflict.fingerprint == fingerprint:
                return number
        return None

    def row(self, number: int) -> Row:
        """Return a row."""
        return self._rows[number]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.kind}. {row.sentence} {row.about}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.sentence
        return row if role == FLAG else None


class ConflictPainter(QStyledItemDelegate):
    """Paints the severity, the type, one sentence, and where it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row: type, sentence in up to two lines, place."""
        row = index.data(FLAG)
        small = _small(option.font)
        inner = max(80, option.rect.width() - _LEAD - _PAD)
        metrics = QFontMetrics(option.font)
        box = metrics.boundingRect(
            QRect(0, 0, inner, 1000), int(Qt.TextFlag.TextWordWrap), row.sentence
        )
        lines = min(box.height(), 3 * metrics.lineSpacing())
        height = 2 * _PAD + QFontMetrics(small).height() + 2 + lines
        if row.case_size > 1 and row.case_place == 0:
            height += QFontMetrics(small).height() + 6
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row: Row = index.data(FLAG)
        palette = option.palette
        rect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        page = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        small = _small(option.font)
        top = rect.top()
        if row.case_size > 1 and row.case_place == 0:
            painter.setFont(small)
            painter.setPen(ink(palette, 0.62))
            head = QRect(rect.left() + _PAD, top + 4, rect.width() - 2 * _PAD, 18)
            painter.drawText(head, _flags(), case_words(row.case_size))
            top += QFontMetrics(small).height() + 6
        body = QRect(rect.left(), top, rect.width(), rect.bottom() - top + 1)
        if option.state & QStyle.StateFlag.State_Selected:
            accent = palette.color(QPalette.ColorRole.Highlight)
            painter.fillRect(body, mix(accent, page, 0.16))
            edge = QRect(body.right() - 2 if rtl else body.left(), body.top(), 3, body.height())
            painter.fillRect(edge, accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(body, mix(text, page, 0.05))
        if row.case_size > 1:
            _bracket(painter, body, mix(text, page, 0.35), rtl=rtl)
        metrics = QFontMetrics(small)
        mark_x = body.right() - 30.0 if rtl else body.left() + 16.0
        settled = not row.flag.open
        paint_severity(
            painter,
            QPointF(mark_x, body.top() + _PAD + metrics.height() / 2),
            row.flag.conflict.severity,
            palette,
            settled=settled,
        )
        left = body.left() + (_PAD if rtl else _LEAD)
        inner = QRect(
            left, body.top() + _PAD, body.width() - _LEAD - _PAD, body.height() - 2 * _PAD
        )
        painter.setFont(small)
        painter.setPen(ink(palette, 0.62))
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        said = apart(row.kind, row.about)
        painter.drawText(
            line, _flags(), metrics.elidedText(said, Qt.TextElideMode.ElideRight, line.width())
        )
        painter.setFont(option.font)
        painter.setPen(ink(palette, 1.0 if row.flag.open else 0.62))
        inner.setTop(line.bottom() + 3)
        painter.drawText(inner, _flags() | int(Qt.TextFlag.TextWordWrap), row.sentence)
        painter.setPen(mix(text, page, 0.10))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def case_words(size: int) -> str:
    """Say that several flags have one root."""
    return QCoreApplication.translate("ConflictsPane", "One case, %n flags", None, size)


def _flags() -> int:
    align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
    # Letters of a fallback face may be taller than the line of the first face.
    return int(align) | int(Qt.TextFlag.TextDontClip)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.88)
    else:
        small.setPixelSize(round(font.pixelSize() * 0.88))
    return small


def _bracket(painter: QPainter, body: QRect, colour: QColor, *, rtl: bool) -> None:
    x = body.right() - 7.0 if rtl else body.left() + 6.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(x, body.top() + 4.0, 2.0, body.height() - 8.0), 1.0, 1.0)
