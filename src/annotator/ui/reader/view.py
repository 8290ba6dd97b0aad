"""ReaderView: the reader as others use it; selection, pointer and keys over the painted page."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextCursorEvent,
    QClipboard,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from annotator.domain.text import Span
from annotator.ui.reader import hit
from annotator.ui.reader.accessibility import ReaderAccessible, ReaderText, make_accessible
from annotator.ui.reader.canvas import ReaderCanvas
from annotator.ui.reader.caret import Grain
from annotator.ui.reader.search import Search
from annotator.ui.reader.spans import Role

_HOVERABLE = (Role.MARK, Role.NOTE_MARK)
_GRAINS = (Grain.CHARACTER, Grain.WORD, Grain.PARAGRAPH)
"""What one press, two and three begin to select."""


class ReaderView(ReaderCanvas):
    r"""A read-only text view; all positions are code points of the text given to it.

    Paragraphs are split at \n alone, so line ends are to be normalised before the text is set.
    Keys that the reader has no use for, single letters among them, are left to the window.
    """

    selection_changed = Signal()
    span_clicked = Signal(str)
    span_activated = Signal(str)
    mark_hovered = Signal(str, QPoint)
    """A mark's key and the pointer's global position; "" when the pointer has left it."""
    link_followed = Signal(str)
    """The key of a link that was pressed with Ctrl held."""
    caret_moved = Signal(int)
    context_menu_requested = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = Search("")
        self._hovered = ""
        self._following = ""
        self._pressed: QPoint | None = None
        self._dragged = False
        self._clicks = 0
        self._since_click = QTimer(self, singleShot=True)
        self._autoscroll = QTimer(self, interval=30)
        self._autoscroll.timeout.connect(self._on_autoscroll)
        self._text_interface = ReaderText(self)
        self._interface: ReaderAccessible | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        if (application := QApplication.instance()) is not None:
            make_accessible(application)

    def set_document(self, text: str) -> None:
        """Show a text from its beginning, without spans, cards and selection."""
        had_selection = self.selection() is not None
        self._take(text)
        self._search = Search(text)
        if had_selection:
            self.selection_changed.emit()

    def set_current(self, key: str | None) -> None:
        """Put the focus ring on a span, or on none, and say its label; scrolls nothing."""
        changed = key != self.current
        super().set_current(key)
        span = self._spans.get(key)
        if changed and span is not None and span.label and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, span.label))

    def accessible(self) -> ReaderAccessible:
        """Return the view's interface for screen readers, kept as long as the view."""
        if self._interface is None:
            self._interface = ReaderAccessible(self, self._text_interface)
        return self._interface

    # -- selection --------------------------------------------------------------------------

    def selection(self) -> Span | None:
        """Return the selected span, None when nothing is selected."""
        return self._caret.selection()

    def set_selection(self, span: Span | None) -> None:
        """Select a span, or nothing; scrolls nothing."""
        here = Span(self.caret, self.caret)
        self._change(lambda: self._caret.select(span or here), show=False)

    def selected_text(self) -> str:
        """Return the selected words as they stand in the document."""
        span = self.selection()
        return "" if span is None else span.of(self.text)

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if self.selection() is not None:
            QGuiApplication.clipboard().setText(self.selected_text())

    @property
    def caret(self) -> int:
        """The code point position of the caret."""
        return self._caret.point

    def set_caret(self, point: int) -> None:
        """Move the caret, scroll to it and select nothing."""
        self._change(lambda: self._caret.move_to(point), show=True)

    def set_caret_quietly(self, point: int) -> None:
        """Move the caret and select nothing; scrolls nothing."""
        self._change(lambda: self._caret.move_to(point), show=False)

    def find(  # type: ignore[override]  # QWidget's own finds windows by id, for which none asks
        self, needle: str, *, forward: bool = True
    ) -> Span | None:
        """Select the next occurrence, whatever its marks and letter variants; None without one."""
        here = self.selection() or Span(self.caret, self.caret)
        found = self._search.next(needle, here.end if forward else here.start, forward=forward)
        if found is not None:
            self.set_selection(found)
            self.ensure_visible(found)
        return found

    def find_all(self, needle: str) -> list[Span]:
        """Return every occurrence, to be painted with ``Role.SEARCH``."""
        return self._search.all(needle)

    def _change(self, act: Callable[[], object], *, show: bool) -> None:
        before, point = self.selection(), self.caret
        act()
        if show:
            self._show_caret()
        if self.caret != point:
            self.caret_moved.emit(self.caret)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(
                    QAccessibleTextCursorEvent(self, self._text_interface.cursorPosition())
                )
        if self.selection() != before:
            self.selection_changed.emit()
        self.viewport().update()

    # -- pointer ----------------------------------------------------------------------------

    def point_at(self, position: QPoint) -> int:
        """Return the caret position nearest to a point of the viewport."""
        index, laid, number, x = self._line_at(position)
        unit = hit.unit_at(laid, number, x)
        return self._layout.starts[index] + laid.positions.to_points(unit)

    def keys_under(self, position: QPoint) -> list[str]:
        """Return the keys of the card or the spans under a point of the viewport."""
        for placed in self._placed:
            if placed.rect.contains(position.toPointF()):
                return [placed.card.key]
        index, laid, number, x = self._line_at(position)
        unit = hit.unit_under(laid, number, x)
        if unit is None or not laid.positions.length:
            return []
        return self.spans_at(self._layout.starts[index] + laid.positions.to_points(unit))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection by characters, words or paragraphs; Shift extends the one there is."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        position = event.position().toPoint()
        third = self._clicks == 2 and self._since_click.isActive() and self._near(position)
        self._press(event, position, 3 if third else 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Begin a selection by words; a third press makes it one by paragraphs."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)
            return
        position = event.position().toPoint()
        self._press(event, position, 2)
        if keys := self.keys_under(position):
            self.span_activated.emit(keys[0])

    def _near(self, position: QPoint) -> bool:
        distance = 0 if self._pressed is None else (position - self._pressed).manhattanLength()
        return distance < QApplication.startDragDistance()

    def _press(self, event: QMouseEvent, position: QPoint, clicks: int) -> None:
        self._clicks = clicks
        self._since_click.start(QApplication.doubleClickInterval())
        self._pressed, self._dragged = position, False
        if self._over_card(position):
            return
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        self._following = self.link_under(position) if held else ""
        if self._following:
            # It is followed when it is let go; until then nothing is selected.
            return
        point = self.point_at(position)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._dragged = True
            self._change(lambda: self._caret.extend(point), show=False)
            return
        if clicks == 2:
            point = self._character_at(position, point)
        grain = _GRAINS[clicks - 1]
        self._change(lambda: self._caret.begin(point, grain), show=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection while the button is held; else say which mark is hovered."""
        position = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(position)
            return
        if self._pressed is None or self._over_card(self._pressed):
            return
        if self._following:
            return
        moved = (position - self._pressed).manhattanLength()
        if self._dragged or moved >= QApplication.startDragDistance() // 2:
            self._dragged = True
            self._drag_to(position)
            outside = not 0 <= position.y() < self.viewport().height()
            if outside and not self._autoscroll.isActive():
                self._autoscroll.start()
            elif not outside:
                self._autoscroll.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection; a click without a drag names the span or card that it hit."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        self._autoscroll.stop()
        clipboard = QGuiApplication.clipboard()
        if self.selection() is not None and clipboard.supportsSelection():
            clipboard.setText(self.selected_text(), QClipboard.Mode.Selection)
        position = event.position().toPoint()
        if self._following:
            if self.link_under(position) == self._following:
                self.link_followed.emit(self._following)
            self._following = ""
            return
        keys = self.keys_under(position)
        if not self._dragged and self._clicks == 1 and keys:
            self.span_clicked.emit(keys[0])

    def _drag_to(self, position: QPoint) -> None:
        point = self.point_at(position)
        self._change(lambda: self._caret.drag(point), show=False)

    def _on_autoscroll(self) -> None:
        position = self.viewport().mapFromGlobal(self.cursor().pos())
        height = self.viewport().height()
        beyond = position.y() if position.y() < 0 else max(0, position.y() - height)
        self._scroll.move_by(max(-60, min(60, beyond)))
        self._after_scroll()
        self._drag_to(QPoint(position.x(), min(max(position.y(), 0), height - 1)))

    def _character_at(self, position: QPoint, point: int) -> int:
        index, laid, number, x = self._line_at(position)
        unit = hit.unit_under(laid, number, x)
        if unit is None:
            return point
        return self._layout.starts[index] + laid.positions.to_points(unit)

    def _over_card(self, position: QPoint) -> bool:
        return any(placed.rect.contains(position.toPointF()) for placed in self._placed)

    def _hover(self, position: QPoint) -> None:
        keys = self.keys_under(position)
        over_mark = next(
            (key for key in keys if (span := self._spans.get(key)) and span.role in _HOVERABLE), ""
        )
        link = next((key for key in keys if self._is_link(key)), None)
        self._point_at_link(link)
        pointing = bool(over_mark) or link is not None or self._over_card(position)
        shape = Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        if over_mark != self._hovered:
            self._hovered = over_mark
            self.mark_hovered.emit(over_mark, self.viewport().mapToGlobal(position))

    def _label_under(self, position: QPoint) -> str:
        spans = [self._spans.get(key) for key in self.keys_under(position)]
        # Marks are announced by a signal, and who hears it shows what they refer to.
        if any(span is not None and span.role in _HOVERABLE for span in spans):
            return ""
        said = [span for span in spans if span is not None and span.label]
        # Where a link lies below a claim, both are told.
        told = [s for s in said if s.role is not Role.LINK][:1]
        told += [s for s in said if s.role is Role.LINK][:1]
        return "\n".join(span.label for span in told)

    def link_under(self, position: QPoint) -> str:
        """Return the key of the link under a point of the viewport, or ""."""
        return next((key for key in self.keys_under(position) if self._is_link(key)), "")

    def _is_link(self, key: str) -> bool:
        span = self._spans.get(key)
        return span is not None and span.role is Role.LINK

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the label of what is under the pointer; take note when the pointer leaves."""
        if isinstance(event, QHelpEvent) and (label := self._label_under(event.pos())):
            if "<" in label:
                # An address may hold what Qt would take for markup.
                label = f"<qt>{escape(label).replace(chr(10), '<br>')}</qt>"
            QToolTip.showText(event.globalPos(), label, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._point_at_link(None)
            if self._hovered:
                self._hovered = ""
                self.mark_hovered.emit("", self.cursor().pos())
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the pointer, or at the caret when a key asked for it."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            nearest = self.point_at(event.pos())
            point, where = self._character_at(event.pos(), nearest), event.globalPos()
        else:
            point = self.caret
            where = self.viewport().mapToGlobal(self.caret_rect(point).bottomLeft())
        self.context_menu_requested.emit(point, where)
        event.accept()

    # -- keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, copy, zoom, activate; leave every other key to the window."""
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        lines = max(1, int(self.viewport().height() / self._page.measure.line) - 1)
        moved: list[bool] = []
        self._change(lambda: moved.append(self._caret.press_key(event, lines)), show=False)
        if moved == [True]:
            if not event.matches(QKeySequence.StandardKey.SelectAll):
                self._show_caret()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif control and key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif control and key == Qt.Key.Key_0:
            self.reset_zoom()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control and self._activate():
            pass
        else:
            event.ignore()

    def _activate(self) -> bool:
        keys = [self.current] if self.current is not None else self.spans_at(self.caret)
        if not keys:
            return False
        self.span_activated.emit(keys[0])
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()
