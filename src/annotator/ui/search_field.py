"""Search everything: a field in the toolbar, and under it what was found."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.domain.text import Span, is_right_to_left
from annotator.services.search import Hit, HitKind
from annotator.ui import icons
from annotator.ui.context import Context, Focus
from annotator.ui.theme import Theme

_WIDTH = 360
_DEBOUNCE = 120
_SHOWN = 8
_HIT = Qt.ItemDataRole.UserRole


class SearchField(QLineEdit):
    """Finds while one types; Down enters the list, Enter goes to the place, Escape leaves."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(200)
        self.setMaximumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.results = QListWidget(self)
        self.results.setWindowFlags(Qt.WindowType.ToolTip)
        self.results.setFrameShape(QFrame.Shape.Box)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setFocusProxy(self)
        self.results.setItemDelegate(_HitDelegate(context, self.results))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setMouseTracking(True)
        self.results.itemClicked.connect(self._on_chosen)
        self.results.hide()
        self._timer = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._timer.timeout.connect(self.search)
        self.textEdited.connect(lambda _: self._timer.start())
        self.textChanged.connect(lambda text: None if text else self.results.hide())

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.setPlaceholderText(QCoreApplication.translate("Search", "Search everything"))
        self.setAccessibleName(QCoreApplication.translate("Search", "Search everything"))

    def dress(self, theme: Theme) -> None:
        """Draw the lens in the ink of a theme."""
        self._lens.setIcon(icons.icon("search", theme))

    def search(self) -> None:
        """Show what the words in the field are found in."""
        self._timer.stop()
        library = self._context.library
        query = self.text().strip()
        if library is None or not query:
            self.results.hide()
            return
        self.results.clear()
        for hit in library.search(query):
            item = QListWidgetItem(hit.snippet)
            item.setData(_HIT, hit)
            self.results.addItem(item)
        if self.results.count():
            self.results.setCurrentRow(0)
        else:
            item = QListWidgetItem(
                QCoreApplication.translate("Search", "Nothing holds these words.")
            )
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.results.addItem(item)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, go to a hit, or leave."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.results.isHidden() or self._timer.isActive():
                self.search()
            item = self.results.currentItem()
            if item is not None:
                self._on_chosen(item)
        elif key == Qt.Key.Key_Escape:
            self.results.hide()
            self.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            if self.results.isHidden():
                self.search()
            else:
                QCoreApplication.sendEvent(self.results, event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away with the field's focus."""
        self.results.hide()
        super().focusOutEvent(event)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        hit = item.data(_HIT)
        if not isinstance(hit, Hit):
            return
        self.results.hide()
        if hit.article_id is None:
            return
        if hit.span is None:
            self._context.show_article(hit.article_id)
        else:
            self._context.go_to(hit.article_id, hit.span)
        if hit.claim_id is not None:
            self._context.set_focus(Focus(claim_id=hit.claim_id))

    def _place(self) -> None:
        rows = min(_SHOWN, self.results.count())
        height = sum(self.results.sizeHintForRow(row) for row in range(rows)) + 8
        width = max(self.width(), 440)
        corner = self.mapToGlobal(QPoint(0, self.height() + 4))
        if self.isRightToLeft():
            corner.setX(corner.x() + self.width() - width)
        window = self.window()
        edge = window.mapToGlobal(QPoint(window.width() - width - 8, 0)).x()
        corner.setX(max(window.mapToGlobal(QPoint(8, 0)).x(), min(corner.x(), edge)))
        self.results.setGeometry(corner.x(), corner.y(), width, height)
        self.results.show()


class _HitDelegate(QStyledItemDelegate):
    """Two lines a hit: the words with what was found in bold, and where they stand."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Leave room for two lines."""
        return QSize(100, option.fontMetrics.height() * 2 + 20)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the hit in the direction of its own words."""
        hit = index.data(_HIT)
        if not isinstance(hit, Hit):
            super().paint(painter, option, index)
            return
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        area = QRectF(option.rect).adjusted(12, 6, -12, -6)
        line = option.fontMetrics.height() + 4.0
        ink = option.palette.text().color().name()
        quiet = option.palette.placeholderText().color().name()
        metrics = QFontMetricsF(option.font)
        snippet, match = _fitting(hit.snippet, hit.match, metrics, area.width() - 8)
        self._line(painter, option, _marked(snippet, match), ink, area, snippet)
        area.translate(0, line)
        where = _kind_name(hit.kind)
        if hit.title and hit.kind is not HitKind.ARTICLE:
            where += f" · {hit.title}"
        where = metrics.elidedText(where, Qt.TextElideMode.ElideRight, area.width())
        self._line(painter, option, escape(where), quiet, area, where)

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        html: str,
        ink: str,
        area: QRectF,
        plain: str,
    ) -> None:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)
        own = is_right_to_left(plain)
        right_to_left = option.widget.isRightToLeft() if own is None else own
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.NoWrap)
        wrap.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(wrap)
        document.setHtml(f'<span style="color:{ink}">{html}</span>')
        document.setTextWidth(area.width())
        painter.save()
        painter.setClipRect(
            QRectF(area.left(), area.top(), area.width(), option.fontMetrics.height() + 4.0)
        )
        painter.translate(area.topLeft())
        document.drawContents(painter)
        painter.restore()


def _fitting(snippet: str, match: Span, metrics: QFontMetricsF, width: float) -> tuple[str, Span]:
    """Leave out words around a match until the rest fits a line."""
    head, found, tail = snippet[: match.start], match.of(snippet), snippet[match.end :]
    while metrics.horizontalAdvance(head + found + tail) > width and (
        len(head.split()) > 1 or len(tail.split()) > 1
    ):
        if len(head) > len(tail):
            head = "…" + head.lstrip("… ").partition(" ")[2]
        else:
            tail = tail.rstrip("… ").rpartition(" ")[0] + "…"
    return head + found + tail, Span(len(head), len(head) + len(found))


def _marked(snippet: str, match: Span) -> str:
    return (
        f"{escape(snippet[: match.start])}<b>{escape(match.of(snippet))}</b>"
        f"{escape(snippet[match.end :])}"
    )


def _kind_name(kind: HitKind) -> str:
    return {
        HitKind.ARTICLE: QCoreApplication.translate("Search", "Article"),
        HitKind.TEXT: QCoreApplication.translate("Search", "Text"),
        HitKind.CLAIM: QCoreApplication.translate("Search", "Claim"),
        HitKind.CITATION: QCoreApplication.translate("Search", "Citation"),
    }[kind]
