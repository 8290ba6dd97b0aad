"""The articles of the project: title, where it comes from, how far it is, what is in conflict."""

from __future__ import annotations

import math

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.model import Article, Changes
from annotator.domain.text import is_right_to_left
from annotator.ui.colours import Hue, mix, readable, tint
from annotator.ui.context import Context
from annotator.ui.overview import Overview, in_tray
from annotator.ui.panes.empty import EmptyPlace
from annotator.ui.rows import RowList, room_beside_bar
from annotator.ui.theme import GRID, strong

Index = QModelIndex | QPersistentModelIndex

_ARTICLE = Qt.ItemDataRole.UserRole
_BAR = 4.0
_TRAY = 12.0
"""Pixels: how wide the sign of a tray is drawn."""
_PAUSE = 400
"""Milliseconds between two readings of the list while many articles come in."""


class ArticlesPane(QWidget):
    """The list of articles."""

    menu_asked = Signal(QPoint)
    """The context menu is asked for, at this place of the screen."""

    def __init__(self, context: Context, overview: Overview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.model = ArticleList(context, overview, self)
        self.list = RowList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ArticleDelegate(context, overview, self.list))
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.empty = EmptyPlace(self)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.empty)
        self._layers.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        context.library_changed.connect(self.refresh)
        context.changed.connect(self._on_changed)
        context.article_changed.connect(self._on_article_changed)
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.refresh)
        context.batch_ended.connect(self.refresh)
        overview.updated.connect(self.list.viewport().update)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.list.setAccessibleName(QCoreApplication.translate("Articles", "Articles"))
        self.empty.say(
            QCoreApplication.translate("Articles", "No articles yet"),
            QCoreApplication.translate(
                "Articles",
                "Drop documents, folders or a page of the web here, paste a text, or import with"
                " Ctrl+I.",
            ),
        )

    def refresh(self) -> None:
        """Read the list again."""
        self.model.fetch()
        self._layers.setCurrentWidget(self.list if self.model.rowCount() else self.empty)
        self._on_article_changed()

    def step(self, by: int) -> None:
        """Show the article that many places below."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("article"):
            if self._context.in_batch and self.model.rowCount():
                if not self._later.isActive():
                    self._later.start()
            else:
                self.refresh()

    def _on_article_changed(self) -> None:
        row = self.model.row_of(self._context.article_id)
        if row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))

    def _on_chosen(self, current: QModelIndex) -> None:
        article = current.data(_ARTICLE)
        if isinstance(article, Article):
            self._context.show_article(article.id)

    def _on_menu(self, position: QPoint) -> None:
        index = self.list.indexAt(position)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.menu_asked.emit(self.list.viewport().mapToGlobal(position))


class ArticleList(QAbstractListModel):
    """The articles in the order they came."""

    def __init__(self, context: Context, overview: Overview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._overview = context, overview
        self._articles: list[Article] = []

    def fetch(self) -> None:
        """Read the articles of the open project."""
        library = self._context.library
        self.beginResetModel()
        self._articles = [] if library is None else library.articles.list()
        self.endResetModel()

    def row_of(self, article_id: int | None) -> int:
        """Return the row of an article, -1 when it is not there."""
        for row, article in enumerate(self._articles):
            if article.id == article_id:
                return row
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        """Return how many articles there are."""
        return 0 if parent.isValid() else len(self._articles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an article, or its title."""
        if not index.isValid() or index.row() >= len(self._articles):
            return None
        article = self._articles[index.row()]
        if role == _ARTICLE:
            return article
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            waiting = self._overview.trays.get(article.id, 0)
            said = [f"\u2068{article.title}\u2069", in_tray(waiting) if waiting else ""]
            return "\n".join(one for one in said if one)
        return None


class ArticleDelegate(QStyledItemDelegate):
    """Paints an article: its title in its own direction, its origin, its progress."""

    def __init__(self, context: Context, overview: Overview, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._overview = context, overview

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for one or two lines of title, one of origin, and the bar."""
        article = index.data(_ARTICLE)
        width = room_beside_bar(option)
        lines = 3
        if isinstance(article, Article):
            metrics = QFontMetricsF(strong(option.font))
            lines += metrics.horizontalAdvance(article.title) > width - 4 * GRID
        return QSize(160, round(lines * _line(option.font)) + 4 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one article."""
        article = index.data(_ARTICLE)
        if not isinstance(article, Article):
            return
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        palette = option.palette
        page, ink, quiet = (
            palette.base().color(),
            palette.text().color(),
            palette.placeholderText().color(),
        )
        mirrored = option.widget.isRightToLeft()
        own = is_right_to_left(article.title)
        title_mirrored = mirrored if own is None else own
        line = _line(option.font)
        area = QRectF(option.rect).adjusted(2 * GRID, 1.5 * GRID, -2 * GRID, -GRID)
        fits = room_beside_bar(option) - 4 * GRID
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            edge = QRectF(option.rect)
            edge.setWidth(3.0)
            if mirrored:
                edge.moveRight(option.rect.right() + 1.0)
            painter.fillRect(edge, palette.highlight())

        painter.setFont(strong(option.font))
        painter.setPen(ink)
        spot = QRectF(area.left(), area.top(), area.width(), line)
        for words in _lines_of(article.title, QFontMetricsF(painter.font()), fits):
            _write(painter, spot, words, title_mirrored)
            spot.translate(0, line)
        painter.setFont(option.font)
        painter.setPen(quiet)
        # What stands under a title keeps to its side, or the two would fall apart.
        origin = self._origin(article, painter.fontMetrics(), int(spot.width()))
        _write(painter, spot, origin, title_mirrored)
        spot.translate(0, line + GRID / 2)
        self._paint_state(painter, spot, article, option, mirrored, page, ink, quiet)
        painter.restore()

    def _paint_state(
        self,
        painter: QPainter,
        spot: QRectF,
        article: Article,
        option: QStyleOptionViewItem,
        mirrored: bool,
        page: QColor,
        ink: QColor,
        quiet: QColor,
    ) -> None:
        """Paint the bar from the leading side, then the count, the conflicts, and the tray."""
        state = self._overview.of(article.id)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.92)
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        marks: list[tuple[str, QColor, float]] = []
        # Measured on what is chosen where that is strongest, in high contrast.
        behind = mix(option.palette.highlight().color(), page, 0.35)
        if state.open_conflicts:
            marks.append((f"≠ {state.open_conflicts}", readable(Hue.VERMILLION, behind, ink), 0))
        if state.figures:
            marks.append((f"{state.decided}/{state.figures}", quiet, 0))
        if waiting := self._overview.trays.get(article.id, 0):
            # Last, so that the others stay where they are when a tray fills.
            marks.append((str(waiting), readable(Hue.ORANGE, behind, ink), _TRAY + GRID / 2))
        for written, colour, sign in marks:
            width = sign + metrics.horizontalAdvance(written) + 2
            place = QRectF(spot)
            place.setWidth(width)
            if not mirrored:
                place.moveRight(spot.right())
            painter.setPen(colour)
            if sign:
                _draw_tray(painter, place.left(), place.center().y(), colour)
            # Numbers and signs run from left to right in every window.
            _write(painter, place.adjusted(sign, 0, 0, 0), written, False)
            if mirrored:
                spot.setLeft(spot.left() + width + GRID)
            else:
                spot.setRight(spot.right() - width - GRID)
        if not state.figures or spot.width() < 2 * GRID:
            return
        bar = QRectF(spot.left(), spot.center().y() - _BAR / 2, spot.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint(ink, 0.16))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        done = QRectF(bar)
        done.setWidth(bar.width() * state.decided / state.figures)
        if mirrored:
            done.moveRight(bar.right())
        painter.setBrush(option.palette.highlight())
        painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)

    def _origin(self, article: Article, metrics: QFontMetrics, width: int) -> str:
        """Return publisher and date; where there is little room, the date is kept whole."""
        date = self._context.words.date_words(article.date)
        # The name of a file tells something only where nothing better is known.
        source = article.publisher or ("" if date else article.file_name)
        parted = " · " if source and date else ""
        room = width - metrics.horizontalAdvance(parted + date) - 4
        source = metrics.elidedText(source, Qt.TextElideMode.ElideRight, room)
        # Each part keeps its own direction beside the other.
        return parted.join(f"\u2068{part}\u2069" for part in (source, date) if part)


def _draw_tray(painter: QPainter, left: float, middle: float, colour: QColor) -> None:
    """Draw an open tray, as wide as ``_TRAY``."""
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(left + 0.75, middle - 4.0, _TRAY - 1.5, 8.0)
    painter.drawPolyline([box.topLeft(), box.bottomLeft(), box.bottomRight(), box.topRight()])
    shelf = box.center().y() + 0.5
    painter.drawLine(QPointF(box.left() + 2.5, shelf), QPointF(box.right() - 2.5, shelf))


def _write(painter: QPainter, place: QRectF, words: str, right_to_left: bool) -> None:
    """Write one line in a direction of its own, at the side where it begins."""
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    elided = painter.fontMetrics().elidedText(
        words, Qt.TextElideMode.ElideRight, math.ceil(place.width()) + 1
    )
    painter.drawText(
        place,
        Qt.AlignmentFlag.AlignLeft
        | Qt.AlignmentFlag.AlignVCenter
        | Qt.TextFlag.TextSingleLine
        | Qt.TextFlag.TextDontClip,
        elided,
    )


def _line(font: QFont) -> float:
    """Return the height of a line that suits both scripts, whatever the face asks for."""
    return 1.55 * QFontInfo(font).pixelSize()


def _lines_of(title: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Split a title after the last word that fits a line; what is too long is cut by the writer."""
    if metrics.horizontalAdvance(title) <= width:
        return [title]
    words = title.split(" ")
    for count in range(len(words) - 1, 0, -1):
        head = " ".join(words[:count])
        if metrics.horizontalAdvance(head) <= width:
            return [head, " ".join(words[count:])]
    return [title]
