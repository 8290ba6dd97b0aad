"""The words of a text as they stand there: in the reading face, in their own direction."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.text import CONTEXT, Anchor, is_right_to_left
from annotator.ui.colours import Hue, tint
from annotator.ui.labels import ink
from annotator.ui.lines import rectangles
from annotator.ui.reader.fonts import NOTO_SANS_ARABIC, load_reading_fonts, reading_font

_PAD = 4


class Quote(QWidget):
    """A quotation, wrapped; as written, never reshaped by the interface's language."""

    clicked = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, scale: float = 0.85, most_lines: int = 0
    ) -> None:
        super().__init__(parent)
        load_reading_fonts()
        self._text = ""
        self._before = self._after = ""
        self._scale = scale
        self._most_lines = most_lines
        self._family = NOTO_SANS_ARABIC
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str, *, before: str = "", after: str = "") -> None:
        """Show a quotation; ``before`` and ``after`` are its neighbours, shown quietly."""
        self._text = text.replace("\n", " ")
        self._before, self._after = before.replace("\n", " "), after.replace("\n", " ")
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The words shown."""
        return self._text

    def set_family(self, family: str) -> None:
        """Set the reading face."""
        self._family = family
        self.updateGeometry()
        self.update()

    def set_clickable(self, clickable: bool) -> None:
        """Make it lead somewhere: a pointing hand, and Enter works as a click."""
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if clickable else Qt.FocusPolicy.NoFocus)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped lines."""
        _, height = self._lay_out(width)
        return round(height) + 2 * _PAD

    def sizeHint(self) -> QSize:
        """Return the size at a comfortable width."""
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        """Return the least size; the height follows the width."""
        return QSize(96, round(self._line()) + 2 * _PAD)

    def _line(self) -> float:
        return round(reading_font(self._family, self._scale).pointSizeF() * 96 / 72 * 1.6)

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        """Lay out as many lines as may be shown; what does not fit ends in an ellipsis."""
        whole = f"{self._before}{self._text}{self._after}"
        layout, height = self._laid(whole, width)
        if self._most_lines and layout.lineCount() == self._most_lines:
            last = layout.lineAt(self._most_lines - 1)
            end = last.textStart() + last.textLength()
            if end < len(whole):
                cut = whole[: max(0, end - 2)].rstrip()
                layout, height = self._laid(f"{cut}…", width)
        return layout, height

    def _laid(self, whole: str, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(whole, reading_font(self._family, self._scale))
        option = QTextOption()
        rtl = is_right_to_left(self._text)
        if rtl is None:
            rtl = bool(is_right_to_left(whole))
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y, lines = 0.0, 0
        while not self._most_lines or lines < self._most_lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0.0, y + (self._line() - line.height()) / 2))
            y += self._line()
            lines += 1
        layout.endLayout()
        return layout, y

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the quotation, its ground tinted where neighbours stand around it."""
        layout, _ = self._lay_out(self.width())
        painter = QPainter(self)
        origin = QPointF(0.0, _PAD)
        if self._before or self._after:
            start = _units(self._before)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint(Hue.ORANGE, 0.24))
            boxes = rectangles(layout, start, _units(self._text))
            painter.drawRects([box.translated(origin) for box in boxes])
        quiet = bool(self._before or self._after)
        painter.setPen(ink(self.palette(), 0.62 if quiet else 1.0))
        said = QTextLayout.FormatRange()
        said.start, said.length = _units(self._before), _units(self._text)
        said.format.setForeground(ink(self.palette()))
        layout.draw(painter, origin, [said] if quiet else [])
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and Space for a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def near(anchor: Anchor) -> tuple[str, str]:
    """Return whole words before and after an anchor, from its own line."""
    before = anchor.prefix.rpartition("\n")[2]
    after = anchor.suffix.partition("\n")[0]
    if len(anchor.prefix) >= CONTEXT and "\n" not in anchor.prefix:
        before = "…" + before.partition(" ")[2]
    if len(anchor.suffix) >= CONTEXT and "\n" not in anchor.suffix:
        after = after.rpartition(" ")[0] + "…"
    return before, after
