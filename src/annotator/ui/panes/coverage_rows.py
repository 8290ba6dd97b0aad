"""The list of numbers that no claim covers: rows grouped by reason, and how a row is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.coverage import Coverage, Number, Reason
from annotator.domain.sentences import line_at
from annotator.domain.text import Span
from annotator.ui.colours import mix
from annotator.ui.labels import ink
from annotator.ui.lines import Marked, lines_of, pitch
from annotator.ui.rows import Rows, paint_ground, smaller
from annotator.ui.theme import strong
from annotator.wording import Words

NUMBER = Qt.ItemDataRole.UserRole
_PAD = 8
_BEFORE, _BEHIND = 40, 110
"""Characters of the sentence that are shown around a number, at most."""
_BOTH = "كA"
"""Letters of both scripts: a row is as high as the higher one needs, whatever stands in it."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One number: the words around it, where it stands in them, and the head of its group."""

    number: Number
    why: str
    words: str
    place: Span
    heading: str = ""


def rows_of(
    coverage: Coverage, text: str, words: Words, only: Reason | None, apart: str
) -> list[Row]:
    """Return the rows of a coverage, grouped by reason in the order of the reasons.

    ``apart`` joins the name of a group to its count.
    """
    counts = coverage.counts()
    order = {reason: place for place, reason in enumerate(Reason)}
    found: list[Row] = []
    last: Reason | None = None
    for one in sorted(coverage.listed, key=lambda one: order[one.reason]):
        if only is not None and one.reason is not only:
            continue
        around, place = _around(text, one.span)
        heading = ""
        if one.reason is not last:
            heading = f"{words.label(one.reason)}{apart}{counts[one.reason]}"
        last = one.reason
        found.append(Row(one, words.left_out_reason(one), around, place, heading))
    return found


def _around(text: str, span: Span) -> tuple[str, Span]:
    """Return the words around a place, none of another line, and the place within them."""
    line = line_at(text, span.start)
    start = max(line.start, span.start - _BEFORE)
    end = max(span.end, min(line.end, span.end + _BEHIND))
    if start > line.start:
        space = text.find(" ", start, span.start)
        start = space + 1 if space >= 0 else start
    if end < line.end:
        space = text.rfind(" ", span.end, end)
        end = space if space >= 0 else end
    before = "… " if start > line.start else ""
    behind = " …" if end < line.end else ""
    said = text[start:end].replace("\n", " ")
    at = span.start - start + len(before)
    lead = len(said) - len(said.lstrip()) if not before else 0
    return before + said.strip() + behind, Span(at - lead, at - lead + len(span))


class CoverageRows(Rows[Row]):
    """The rows shown."""

    def place_of(self, span: Span | None) -> int | None:
        """Return the row of the number that stands somewhere."""
        return next((at for at, row in enumerate(self._rows) if row.number.span == span), None)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.heading} {row.number.quote}. {row.why}. {row.words}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.why
        return row if role == NUMBER else None


class CoveragePainter(QStyledItemDelegate):
    """Paints a group's name, then of each number its words and why it was left out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row: two lines, and one more where a group begins."""
        row: Row = index.data(NUMBER)
        height = 2 * _PAD + pitch(_BOTH, option.font) + pitch(_BOTH, smaller(option.font))
        if row.heading:
            height += _PAD + pitch(_BOTH, option.font)
        return QSize(120, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row: Row = index.data(NUMBER)
        palette, rect, side = option.palette, option.rect, option.direction
        page = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        painter.save()
        painter.setClipRect(rect)
        top, inner = rect.top(), rect.width() - 3 * _PAD
        left = rect.left() + (_PAD if side is Qt.LayoutDirection.RightToLeft else 2 * _PAD)
        if row.heading:
            painter.setPen(ink(palette))
            head = lines_of(row.heading, strong(option.font), inner, side, most=1)
            head.draw(painter, left, top + _PAD)
            top += _PAD + round(pitch(_BOTH, option.font))
        body = QRect(rect.left(), top, rect.width(), rect.bottom() - top + 1)
        paint_ground(painter, option, body)
        painter.setPen(ink(palette, 0.8))
        said = lines_of(
            row.words, option.font, inner, side, most=1, marked=_marked(row, palette, option.font)
        )
        said.draw(painter, left, body.top() + _PAD)
        painter.setPen(ink(palette, 0.62))
        small = smaller(option.font)
        why = lines_of(row.why, small, inner, side, most=1)
        why.draw(painter, left, body.top() + _PAD + pitch(_BOTH, option.font))
        painter.setPen(mix(text, page, 0.10))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


def _marked(row: Row, palette: QPalette, font: QFont) -> Marked:
    look = QTextCharFormat()
    look.setFont(strong(font))
    look.setForeground(ink(palette))
    accent = palette.color(QPalette.ColorRole.Highlight)
    look.setBackground(mix(accent, palette.color(QPalette.ColorRole.Base), 0.32))
    before = row.words[: row.place.start].encode("utf-16-le", "surrogatepass")
    inside = row.words[row.place.start : row.place.end].encode("utf-16-le", "surrogatepass")
    return Marked(len(before) // 2, len(inside) // 2, look)
