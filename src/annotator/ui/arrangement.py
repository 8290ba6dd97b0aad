"""The places of the docks: as designed, as the reviewer left them, and mirrored in Arabic."""

from __future__ import annotations

import base64
import binascii
import json

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

_VERSION = 1
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


def remembered(window: QMainWindow) -> str:
    """Return the size of the window and the places of its docks as one word."""
    kept = {
        "geometry": _word(window.saveGeometry()),
        "state": _word(window.saveState(_VERSION)),
        "mirrored": window.isRightToLeft(),
    }
    return base64.b64encode(json.dumps(kept).encode()).decode()


def restore(window: QMainWindow, word: str, docks: list[QDockWidget]) -> bool:
    """Put everything where it was; False when the word cannot be read, and nothing was done."""
    try:
        kept = json.loads(base64.b64decode(word, validate=True))
        geometry, state = (base64.b64decode(kept[name]) for name in ("geometry", "state"))
        was_mirrored = bool(kept["mirrored"])
    except (ValueError, TypeError, KeyError, binascii.Error):
        return False
    window.restoreGeometry(QByteArray(geometry))
    if not window.restoreState(QByteArray(state), _VERSION):
        return False
    if was_mirrored != window.isRightToLeft():
        mirror(window, docks)
    return True


def arrange(window: QMainWindow, articles: QDockWidget, claim: QDockWidget) -> None:
    """Give the leading and the trailing dock their side and a good width."""
    mirrored = window.isRightToLeft()
    _give_corners(window)
    window.addDockWidget(_RIGHT if mirrored else _LEFT, articles)
    window.addDockWidget(_LEFT if mirrored else _RIGHT, claim)
    window.resizeDocks([articles, claim], [264, 376], Qt.Orientation.Horizontal)


def height_of_conflicts(window: int) -> int:
    """Return a height in which a conflict is seen whole, and the text keeps the larger part."""
    return max(288, min(400, round(window * 0.375)))


def mirror(window: QMainWindow, docks: list[QDockWidget]) -> None:
    """Change the sides of the docks that stand at a side; Qt mirrors everything but them."""
    swap = {_LEFT: _RIGHT, _RIGHT: _LEFT}
    _give_corners(window)
    sided = [
        dock for dock in docks if not dock.isFloating() and window.dockWidgetArea(dock) in swap
    ]
    widths = [dock.width() for dock in sided]
    hidden = [dock for dock in docks if dock.isHidden()]
    for dock in sided:
        window.addDockWidget(swap[window.dockWidgetArea(dock)], dock)
    window.resizeDocks(sided, widths, Qt.Orientation.Horizontal)
    for dock in hidden:
        dock.hide()


def _give_corners(window: QMainWindow) -> None:
    """Let the trailing dock reach the bottom: a claim needs height, conflicts need width."""
    corners = {_LEFT: Qt.Corner.BottomLeftCorner, _RIGHT: Qt.Corner.BottomRightCorner}
    trailing = _LEFT if window.isRightToLeft() else _RIGHT
    for side, corner in corners.items():
        window.setCorner(corner, side if side is trailing else _BOTTOM)


def _word(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode()
