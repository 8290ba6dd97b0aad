"""The list of conflicts: rows grouped by their case, and how a row is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from annotator.services.conflicts import Flag
from annotator.ui.colours import mix
from annotator.ui.labels import apart, ink
from annotator.ui.lines import Lines, lines_of, pitch
from annotator.ui.panes.flag_line import paint_possible, paint_severity
from annotator.ui.rows import Rows, paint_ground, room_beside_bar, smaller
from annotator.wording import Words

FLAG = Qt.ItemDataRole.UserRole
_LEAD = 40
_PAD = 8
_MOST_LINES = 6

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One conflict of the list: what is said of it, and where it stands in its case."""

    flag: Flag
    words: Words
    about: str
    case_size: int = 1
    case_place: int = 0

    @property
    def kind(self) -> str:
        """What sort of conflict it is."""
        return self.words.label(self.flag.conflict.type)

    @property
    def sentence(self) -> str:
        """Why it is one; put together when it is looked at, as most of a long list never is."""
        return self.words.conflict_sentence(self.flag.conflict, self.flag.statements)


def rows_by_case(rows: Sequence[Row]) -> list[Row]:
    """Put rows of one case beside each other, cases in the order of their first row."""
    cases: dict[str, list[Row]] = {}
    for row in rows:
        cases.setdefault(row.flag.conflict.case or row.flag.conflict.fingerprint, []).append(row)
    return [
        Row(row.flag, row.words, row.about, len(case), place)
        for case in cases.values()
        for place, row in enumerate(case)
    ]


class ConflictRows(Rows[Row]):
    """The rows shown."""

    def place_of(self, fingerprint: str | None) -> int | None:
        """Return the number of the row of a conflict."""
        for number, row in enumerate(self._rows):
            if row.flag.conflict.fingerprint == fingerprint:
                return number
        return None

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
        """Return the height of a row: type and place, then the sentence in a few lines."""
        row: Row = index.data(FLAG)
        small = smaller(option.font)
        lines = self._sentence(row, option)
        height = 2 * _PAD + pitch(row.kind, small) + lines.height
        if row.case_size > 1 and row.case_place == 0:
            height += pitch(case_words(row.case_size), small) + 4
        return QSize(120, round(height))

    @staticmethod
    def _sentence(row: Row, option: QStyleOptionViewItem) -> Lines:
        inner = max(80, room_beside_bar(option) - _LEAD - _PAD)
        return lines_of(row.sentence, option.font, inner, option.direction, most=_MOST_LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row: Row = index.data(FLAG)
        palette, rect, side = option.palette, option.rect, option.direction
        rtl = side == Qt.LayoutDirection.RightToLeft
        page = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        small = smaller(option.font)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = rect.top()
        if row.case_size > 1 and row.case_place == 0:
            painter.setPen(ink(palette, 0.62))
            case = lines_of(case_words(row.case_size), small, rect.width() - 2 * _PAD, side, most=1)
            case.draw(painter, rect.left() + _PAD, top + 4)
            top += round(case.height) + 4
        body = QRect(rect.left(), top, rect.width(), rect.bottom() - top + 1)
        paint_ground(painter, option, body)
        if row.case_size > 1:
            _bracket(painter, body, mix(text, page, 0.35), rtl=rtl)
        said = apart(row.kind, row.about)
        inner = body.width() - _LEAD - _PAD
        left = body.left() + (_PAD if rtl else _LEAD)
        head = lines_of(said, small, inner, side, most=1)
        mark_x = body.right() - 30.0 if rtl else body.left() + 16.0
        middle = QPointF(mark_x, body.top() + _PAD + head.height / 2)
        severity, settled = row.flag.conflict.severity, not row.flag.open
        if row.flag.possible and not settled:
            paint_possible(painter, middle, palette)
        else:
            paint_severity(painter, middle, severity, palette, settled=settled)
        painter.setPen(ink(palette, 0.62))
        head.draw(painter, left, body.top() + _PAD)
        certain = row.flag.open and not row.flag.possible
        painter.setPen(ink(palette, 1.0 if certain else 0.62))
        sentence = self._sentence(row, option)
        sentence.draw(painter, left, body.top() + _PAD + head.height)
        painter.setPen(mix(text, page, 0.10))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def case_words(size: int) -> str:
    """Say that several flags have one root."""
    return QCoreApplication.translate("ConflictsPane", "One case, %n flags", None, size)


def _bracket(painter: QPainter, body: QRect, colour: QColor, *, rtl: bool) -> None:
    x = body.right() - 7.0 if rtl else body.left() + 6.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(x, body.top() + 4.0, 2.0, body.height() - 8.0), 1.0, 1.0)
