"""Two texts side by side: a row for each paragraph that differs, and how it is painted."""

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
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.difference import Change, Difference
from annotator.domain.text import Span, is_right_to_left
from annotator.ui.colours import Hue, mix, readable, tint
from annotator.ui.labels import ink
from annotator.ui.lines import Lines, lines_of, pitch, rectangles
from annotator.ui.reader.fonts import NOTO_SANS_ARABIC, reading_font
from annotator.ui.rows import Rows, paint_ground, room_beside_bar

ROW = Qt.ItemDataRole.UserRole
_PAD = 8
_GUTTER = 28
_SCALE = 0.85
_LONG, _NEAR = 480, 90
"""Characters: a paragraph longer than the one is shown with so much around its changes."""
_DOTS = " … "
_SIGNS = {
    Change.CHANGED: "≠",
    Change.REMOVED: "−",
    Change.ADDED: "+",
    Change.MOVED: "⇅",
    Change.SAME: "",
}

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Side:
    """A paragraph in one of the texts: its words, and the places in them that differ."""

    span: Span
    words: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph in both texts, or ``alike`` paragraphs in a row that are the same in both."""

    change: Change
    older: Side | None
    newer: Side | None
    alike: int = 0


def rows_of(difference: Difference, older: str, newer: str) -> list[Row]:
    """Return the rows of a difference; empty lines that came or went are left out."""
    found: list[Row] = []
    for hunk in difference.hunks:
        if hunk.change is Change.SAME:
            assert hunk.newer is not None
            count = sum(1 for line in hunk.newer.of(newer).split("\n") if line.strip())
            if found and found[-1].change is Change.SAME:
                count += found.pop().alike
            if count:
                old = None if hunk.older is None else Side(hunk.older, "")
                found.append(Row(Change.SAME, old, Side(hunk.newer, ""), count))
            continue
        a = _side(hunk.older, older, [one.older for one in hunk.edits])
        b = _side(hunk.newer, newer, [one.newer for one in hunk.edits])
        if (a and a.words.strip()) or (b and b.words.strip()):
            found.append(Row(hunk.change, a, b))
    return found


def _side(span: Span | None, text: str, edits: Sequence[Span]) -> Side | None:
    if span is None:
        return None
    return _around(span, text, edits) if edits and len(span) > _LONG else _whole(span, text, edits)


def _whole(span: Span, text: str, edits: Sequence[Span]) -> Side:
    marks = tuple(Span(e.start - span.start, e.end - span.start) for e in edits if len(e))
    return Side(span, span.of(text), marks)


def _around(span: Span, text: str, edits: Sequence[Span]) -> Side:
    """Return what stands around the changes of a long paragraph; dots stand for the rest."""
    words, marks, at = "", [], span.start
    for edit in edits:
        start = max(at, _word_at(text, max(span.start, edit.start - _NEAR)))
        if start > at and start - at > _NEAR:
            words += _DOTS
        else:
            start = at
        words += text[start : edit.start]
        if len(edit):
            marks.append(Span(len(words), len(words) + len(edit)))
        words += edit.of(text)
        at = max(at, edit.end)
        end = min(span.end, _word_at(text, at + _NEAR))
        following = next((one.start for one in edits if one.start > at), None)
        if following is not None and following - at <= 3 * _NEAR:
            end = following
        words += text[at:end]
        at = end
    return Side(span, words + (_DOTS if at < span.end else ""), tuple(marks))


def _word_at(text: str, offset: int) -> int:
    """Return where the word that an offset stands in begins, within reason."""
    space = text.rfind(" ", max(0, offset - 40), min(offset, len(text)))
    return space + 1 if space >= 0 else min(offset, len(text))


class DifferenceRows(Rows[Row]):
    """The rows shown."""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return said_of(row)
        return row if role == ROW else None


def said_of(row: Row) -> str:
    """Return a row in words, for those who hear it."""
    if row.change is Change.SAME:
        return QCoreApplication.translate(
            "Difference", "%n paragraph(s) are the same in both", None, row.alike
        )
    name = {
        Change.CHANGED: QCoreApplication.translate("Difference", "Changed"),
        Change.REMOVED: QCoreApplication.translate("Difference", "Only in the older text"),
        Change.ADDED: QCoreApplication.translate("Difference", "Only in the newer text"),
        Change.MOVED: QCoreApplication.translate("Difference", "Stands elsewhere now"),
    }[row.change]
    return ". ".join([name, *(side.words for side in (row.older, row.newer) if side)])


class DifferencePainter(QStyledItemDelegate):
    """Paints the older words on the leading half, the newer ones on the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.family = NOTO_SANS_ARABIC
        self._kept: dict[tuple[str, int, str], Lines] = {}

    def forget(self) -> None:
        """Lay all words out anew, for other rows or another face."""
        self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the higher side."""
        row: Row = index.data(ROW)
        if row.change is Change.SAME:
            return QSize(120, round(pitch("كA", option.font)) + _PAD)
        width = self._width(room_beside_bar(option))
        high = max(self._laid(side.words, width).height for side in (row.older, row.newer) if side)
        return QSize(120, round(high) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row: Row = index.data(ROW)
        palette, rect = option.palette, option.rect
        page = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        painter.save()
        painter.setClipRect(rect)
        if row.change is Change.SAME:
            self._paint_alike(painter, rect, row, option)
            painter.restore()
            return
        paint_ground(painter, option, rect)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        whole = room_beside_bar(option)
        width = self._width(whole)
        first = rect.left() + (rect.width() - whole if rtl else 0)
        gutter = first + whole - _GUTTER if rtl else first
        painter.setFont(option.font)
        painter.setPen(ink(palette, 0.8))
        spot = QRect(gutter, rect.top() + _PAD, _GUTTER, round(self._line()))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, _SIGNS[row.change])
        places = [first + _GUTTER, first + _GUTTER + width + 2 * _PAD]
        if rtl:
            places = [first + _PAD + width + 2 * _PAD, first + _PAD]
        for side, left, hue in (
            (row.older, places[0], Hue.VERMILLION),
            (row.newer, places[1], Hue.BLUE),
        ):
            if side is not None:
                marks = side.marks
                if row.change in (Change.REMOVED, Change.ADDED):
                    marks = (Span(0, len(side.words)),)
                colour = readable(hue, page, text, 3.0)
                self._paint_side(painter, side.words, marks, left, rect.top(), width, hue, colour)
                painter.setPen(ink(palette))
                laid = self._laid(side.words, width)
                laid.draw(painter, left, rect.top() + _PAD)
        painter.setPen(mix(text, page, 0.10))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        middle = (places[0] + places[1] + width) // 2
        painter.drawLine(middle, rect.top(), middle, rect.bottom())
        painter.restore()

    def _paint_alike(
        self, painter: QPainter, rect: QRect, row: Row, option: QStyleOptionViewItem
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(ink(option.palette, 0.62))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, said_of(row))

    def _paint_side(
        self,
        painter: QPainter,
        words: str,
        marks: Sequence[Span],
        left: int,
        top: int,
        width: int,
        hue: Hue,
        colour: QColor,
    ) -> None:
        """Tint what differs, and draw a bar below it: a colour alone says nothing to many."""
        layout = self._laid(words, width).layout
        painter.setPen(Qt.PenStyle.NoPen)
        for mark in marks:
            start, length = _units(words[: mark.start]), _units(words[mark.start : mark.end])
            for box in rectangles(layout, start, length):
                place = box.translated(QPointF(left, top + _PAD))
                painter.fillRect(place, tint(hue, 0.18))
                painter.fillRect(
                    QRectF(place.left(), place.bottom() - 1.5, place.width(), 1.5), colour
                )

    def _width(self, whole: int) -> int:
        return max(80, (whole - _GUTTER - 3 * _PAD) // 2)

    def _font(self) -> QFont:
        return reading_font(self.family, _SCALE)

    def _line(self) -> float:
        return pitch("كA", self._font())

    def _laid(self, words: str, width: int) -> Lines:
        key = (words, width, self.family)
        if key not in self._kept:
            rtl = bool(is_right_to_left(words))
            direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
            self._kept[key] = lines_of(words, self._font(), width, direction)
        return self._kept[key]


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
