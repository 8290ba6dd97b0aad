"""The icons of the app: one family of line drawings, coloured by the theme, mirrored in Arabic."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from annotator.resources import resource
from annotator.ui.theme import Theme

_SIDED = frozenset({"back", "forward", "undo", "redo", "article", "claim", "open", "history"})
"""Those that point along the line of reading; a drawing of a thing is the same everywhere."""
_DRAWN = ((16, 1.0), (20, 1.0), (20, 2.0))
"""Sizes and densities that are shown; each costs start time."""


def icon(name: str, theme: Theme, *, right_to_left: bool = False) -> QIcon:
    """Return an icon in the ink of a theme."""
    drawing = resource(f"icons/{name}.svg").read_bytes()
    mirrored = right_to_left and name in _SIDED
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.ink), (QIcon.Mode.Disabled, theme.faint)):
        inked = _inked(drawing, colour)
        for size, density in _DRAWN:
            made.addPixmap(_drawn(inked, size, density, mirrored), mode)
    return made


def pixmap(name: str, colour: QColor, size: int, density: float = 1.0) -> QPixmap:
    """Return an icon as a picture in one colour."""
    drawing = resource(f"icons/{name}.svg").read_bytes()
    return _drawn(_inked(drawing, colour), size, density, False)


def _inked(drawing: bytes, colour: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.name().encode())))


def _drawn(renderer: QSvgRenderer, size: int, density: float, mirrored: bool) -> QPixmap:
    picture = QPixmap(round(size * density), round(size * density))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    if mirrored:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    picture.setDevicePixelRatio(density)
    return picture
