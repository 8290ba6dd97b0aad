"""Draws a scene: with a painter on the screen, with every letter as its outline in a file.

Another program that shows an SVG has other faces, shapes Arabic differently or not at all, and
measures words anew. Outlines of the glyphs that Qt chose and placed look the same everywhere.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from annotator.domain.text import is_right_to_left
from annotator.ui.pictures.scene import Anchor, Area, Label, Line, Scene
from annotator.ui.theme import strong

_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


def font_of(size: float, *, heavy: bool = False) -> QFont:
    """Return the face of pictures, which is that of the window, in a size."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(size)))
    return strong(font) if heavy else font


def width_of(words: str, size: float, *, heavy: bool = False) -> float:
    """Return how wide some words are drawn."""
    return _laid_out(words, font_of(size, heavy=heavy))[1]


def paint(scene: Scene, painter: QPainter, *, outlines: bool = False) -> None:
    """Draw a scene; ``outlines`` draws letters as shapes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Time and number run left to right in every language; words know their own direction.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.fillRect(QRectF(0, 0, scene.width, scene.height), scene.paper)
    for shape in scene.shapes:
        match shape:
            case Line():
                _paint_line(shape, painter)
            case Area():
                painter.setPen(_pen(shape.edge, shape.width))
                painter.setBrush(shape.fill or Qt.BrushStyle.NoBrush)
                painter.drawPath(shape.path)
            case Label():
                _paint_label(shape, painter, outlines=outlines)
    painter.restore()


def outline_of(words: str, font: QFont, backwards: bool | None = None) -> QPainterPath:
    """Return the outlines of some words, shaped and ordered, from the origin of their baseline."""
    layout, _ = _laid_out(words, font, backwards)
    baseline = layout.lineAt(0).ascent() if layout.lineCount() else 0.0
    drawn = QPainterPath()
    drawn.setFillRule(Qt.FillRule.WindingFill)
    for run in layout.glyphRuns():
        face = run.rawFont()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            drawn.addPath(face.pathForGlyph(glyph).translated(at.x(), at.y() - baseline))
    return drawn


def _paint_line(line: Line, painter: QPainter) -> None:
    pen = _pen(line.colour, line.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line.dashes:
        pen.setDashPattern(list(line.dashes))
    painter.setPen(pen)
    painter.drawLine(line.start, line.end)


def _paint_label(label: Label, painter: QPainter, *, outlines: bool) -> None:
    font = font_of(label.size, heavy=label.strong)
    words = label.words
    if label.room > 0:
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, label.room)
    layout, width = _laid_out(words, font, label.backwards)
    if not layout.lineCount():
        return
    left = label.at.x()
    if label.anchor is Anchor.MIDDLE:
        left -= width / 2
    elif label.anchor is Anchor.RIGHT:
        left -= width
    if outlines:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(label.colour)
        painter.drawPath(outline_of(words, font, label.backwards).translated(left, label.at.y()))
    else:
        painter.setPen(label.colour)
        layout.draw(painter, QPointF(left, label.at.y() - layout.lineAt(0).ascent()))


def _laid_out(words: str, font: QFont, backwards: bool | None = None) -> tuple[QTextLayout, float]:
    """Return words laid out on one line and their width."""
    layout = QTextLayout(words, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    if backwards is None:
        backwards = bool(is_right_to_left(words.translate(_ISOLATES)))
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    )
    # In a line as wide as its words it does not matter at which side it begins.
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    width = 0.0
    if line.isValid():
        line.setLineWidth(100_000)
        width = line.naturalTextWidth()
        line.setLineWidth(width + 0.01)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout, width


def _pen(colour: QColor | None, width: float) -> QPen:
    if colour is None:
        return QPen(Qt.PenStyle.NoPen)
    return QPen(colour, width)
