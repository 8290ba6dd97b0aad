"""The head of a picture: its title, what it counts, and which colour is whose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from annotator.services.pictures import EventPicture
from annotator.ui.pictures.look import Look, isolated
from annotator.ui.pictures.painting import width_of
from annotator.ui.pictures.scene import Anchor, Area, Label, Shape, box

PAD = 20.0
_SWATCH = 10.0
_ROW = 22.0
_MOST_NAMED = 24


class Head:
    """Rows of words from the leading side of a picture; ``bottom`` is where what follows begins."""

    def __init__(self, look: Look, width: float) -> None:
        self._look = look
        self._width = width
        self.shapes: list[Shape] = []
        self.bottom = PAD

    def row(self, words: str, size: float, *, strong: bool = False, quiet: bool = False) -> None:
        """Add a line of words."""
        self.bottom += size + 6
        colour = self._look.quiet if quiet else self._look.ink
        self.shapes.append(
            leading(
                self._look, self._width, PAD, self.bottom - 4, words, size,
                strong=strong, colour_quiet=colour is self._look.quiet, room=self._width - 2 * PAD,
            )
        )  # fmt: skip

    def legend(self, colours: Mapping[str, int | None], counts: Mapping[str, int]) -> None:
        """Add whose colour is whose, in as many rows as it takes."""
        named = list(colours)
        shown = named[:_MOST_NAMED]
        at = PAD
        self.bottom += _ROW
        for teller in shown:
            name = isolated(self._look.teller(teller))
            words = f"{name} · {self._look.number(counts[teller])}"
            width = width_of(words, 12) + _SWATCH + 6
            if at + width > self._width - PAD and at > PAD:
                at, self.bottom = PAD, self.bottom + _ROW - 2
            left = self._width - at - _SWATCH if self._look.backwards else at
            swatch = QRectF(left, self.bottom - _SWATCH, _SWATCH, _SWATCH)
            self.shapes.append(Area(box(swatch, 2), self._look.series(colours[teller])))
            self.shapes.append(
                leading(self._look, self._width, at + _SWATCH + 6, self.bottom, words)
            )
            at += width + 18
        if len(named) > len(shown):
            words = QCoreApplication.translate(
                "Pictures", "%n more origin(s)", None, len(named) - len(shown)
            )
            self.bottom += _ROW - 2
            self.shapes.append(leading(self._look, self._width, PAD, self.bottom, words))
        self.bottom += 4

    def all(self) -> Sequence[Shape]:
        """Return everything drawn."""
        return self.shapes


def leading(
    look: Look,
    width: float,
    at: float,
    baseline: float,
    words: str,
    size: float = 12.0,
    *,
    strong: bool = False,
    colour_quiet: bool = False,
    room: float = 0.0,
) -> Label:
    """Return a label that begins so far from the leading side of a picture."""
    x = width - at if look.backwards else at
    return Label(
        QPointF(x, baseline),
        words,
        look.quiet if colour_quiet else look.ink,
        size,
        Anchor.RIGHT if look.backwards else Anchor.LEFT,
        strong,
        room,
        look.backwards,
    )


def counted(picture: EventPicture, look: Look) -> str:
    """Say how much the picture shows."""
    kinds = [look.words.label(kind) for kind in picture.kinds()]
    figures = QCoreApplication.translate("Pictures", "%n figure(s)", None, len(picture.told))
    origins = QCoreApplication.translate("Pictures", "%n origin(s)", None, len(picture.tellers()))
    parts = [", ".join(kinds), figures, origins]
    if picture.left_out:
        parts.append(
            QCoreApplication.translate(
                "Pictures", "%n more figure(s) not shown", None, picture.left_out
            )
        )
    return " · ".join(part for part in parts if part)
