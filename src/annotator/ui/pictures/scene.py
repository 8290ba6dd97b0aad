"""A picture as data: shapes in their order, and marks that can be met by mouse and keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from annotator.services.statements import Place


class Anchor(StrEnum):
    """Which point of a label its place names; left and right as they are seen."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Label:
    """Words on one line: ``at`` is on the baseline. What ``room`` has no place for is cut off.

    ``backwards`` orders the words of a right-to-left language; None asks their first letter.
    """

    at: QPointF
    words: str
    colour: QColor
    size: float = 12.0
    anchor: Anchor = Anchor.LEFT
    strong: bool = False
    room: float = 0.0
    backwards: bool | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; ``dashes`` in widths of the line."""

    start: QPointF
    end: QPointF
    colour: QColor
    width: float = 1.0
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A closed shape, filled or outlined or both."""

    path: QPainterPath
    fill: QColor | None = None
    edge: QColor | None = None
    width: float = 1.0


Shape = Label | Line | Area


@dataclass(frozen=True, slots=True)
class Mark:
    """Something in the picture that can be pointed at: what it says, and where a click goes."""

    rect: QRectF
    says: str
    place: Place | None = None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole picture: its size, its shapes from back to front, its marks in reading order.

    ``says`` tells the picture in words, for whoever cannot see it.
    """

    width: float
    height: float
    paper: QColor
    says: str
    shapes: tuple[Shape, ...] = ()
    marks: tuple[Mark, ...] = ()


def box(rect: QRectF, radius: float = 0.0) -> QPainterPath:
    """Return a rectangle as a path."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def dot(centre: QPointF, radius: float) -> QPainterPath:
    """Return a circle as a path."""
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    return path


def polygon(*corners: QPointF) -> QPainterPath:
    """Return a closed polygon as a path."""
    path = QPainterPath(corners[0])
    for corner in corners[1:]:
        path.lineTo(corner)
    path.closeSubpath()
    return path
