"""Who agrees with whom: every teller of an event against every other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from annotator.services.pictures import Bearing, Bond, EventPicture, Matrix, Told
from annotator.ui.pictures.heading import PAD, Head, counted, leading
from annotator.ui.pictures.look import Look, colours_of, isolated
from annotator.ui.pictures.painting import width_of
from annotator.ui.pictures.scene import Anchor, Area, Label, Line, Mark, Scene, Shape, box

MOST_TELLERS = 14
"""Tellers that a matrix sets against each other at most, those with the most figures."""

_ROW, _CELL, _NAMES = 30.0, 40.0, 190.0
_MOST_SAID = 6
_SIGNS = {
    Bearing.CONFLICTS: "≠",
    Bearing.SETTLED: "≠",
    Bearing.UPDATES: "→",
    Bearing.REFINES: "≈",
    Bearing.PART_OF: "⊂",
    Bearing.INCOMPLETE: "…",
    Bearing.AGREES: "=",
    Bearing.DIFFERENT_EVENT: "∥",
    Bearing.NOT_COMPARED: "·",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)


def bearing_words(bearing: Bearing) -> str:
    """Say how two tellers stand to each other."""
    return {
        Bearing.CONFLICTS: _tr("cannot both be true"),
        Bearing.SETTLED: _tr("a conflict that is settled"),
        Bearing.UPDATES: _tr("updates"),
        Bearing.REFINES: _tr("fits, more exactly"),
        Bearing.PART_OF: _tr("part of the other"),
        Bearing.INCOMPLETE: _tr("incomplete"),
        Bearing.AGREES: _tr("agrees"),
        Bearing.DIFFERENT_EVENT: _tr("another event"),
        Bearing.NOT_COMPARED: _tr("not comparable"),
    }[bearing]


def matrix(picture: EventPicture, look: Look, width: float, height: float) -> Scene:
    """Draw the matrix of one kind of figures, in at least the size that it needs."""
    found = picture.matrix()
    tellers = found.tellers[:MOST_TELLERS]
    colours = colours_of(found.tellers)
    says = max((width_of(_said(found.said[one], look), 12) for one in tellers), default=0.0)
    says = min(max(says + 24, 90.0), 260.0)
    width = max(width, 2 * PAD + _NAMES + says + _CELL * len(tellers))
    head = Head(look, width)
    head.row(picture.event.name, 17, strong=True)
    head.row(counted(picture, look), 12, quiet=True)
    if len(found.tellers) > len(tellers):
        rest = QCoreApplication.translate(
            "Pictures", "%n more origin(s)", None, len(found.tellers) - len(tellers)
        )
        head.row(rest, 12, quiet=True)
    top = head.bottom + 34
    shapes: list[Shape] = [*head.all()]
    marks: list[Mark] = []
    grid = PAD + _NAMES + says
    for at, _ in enumerate(tellers):
        x = _x(look, width, grid + (at + 0.5) * _CELL)
        shapes.append(
            Label(QPointF(x, top - 10), look.number(at + 1), look.quiet, 11, Anchor.MIDDLE)
        )
    shapes.append(leading(look, width, PAD + _NAMES, top - 10, _tr("says"), 11, colour_quiet=True))
    for row, teller in enumerate(tellers):
        y = top + row * _ROW
        shapes.append(Line(QPointF(PAD, y), QPointF(width - PAD, y), look.line))
        shapes += _name(row, teller, colours, y, look, width)
        said = _said(found.said[teller], look)
        shapes.append(leading(look, width, PAD + _NAMES, y + 20, said, room=says - 10))
        told = found.said[teller]
        marks.append(
            Mark(
                _cell(look, width, PAD, y, _NAMES + says),
                "\n".join(look.sentence(one) for one in told[:_MOST_SAID]),
                told[0].place,
            )
        )
        for column, other in enumerate(tellers):
            rect = _cell(look, width, grid + column * _CELL, y, _CELL)
            shapes += _sign(found, teller, other, rect, look)
            mark = _mark(found, picture, teller, other, rect, look)
            if mark is not None:
                marks.append(mark)
    bottom = top + len(tellers) * _ROW
    shapes.append(Line(QPointF(PAD, bottom), QPointF(width - PAD, bottom), look.line))
    bottom = _key(found, tellers, look, width, bottom + 28, shapes)
    told_in_words = f"{isolated(picture.event.name)}. {counted(picture, look)}"
    return Scene(
        width, max(height, bottom + PAD), look.page, told_in_words, tuple(shapes), tuple(marks)
    )


def _x(look: Look, width: float, at: float) -> float:
    return width - at if look.backwards else at


def _cell(look: Look, width: float, at: float, y: float, wide: float) -> QRectF:
    left = width - at - wide if look.backwards else at
    return QRectF(left, y, wide, _ROW)


def _name(
    row: int, teller: str, colours: dict[str, int | None], y: float, look: Look, width: float
) -> list[Shape]:
    number = leading(look, width, PAD, y + 20, look.number(row + 1), 11, colour_quiet=True)
    left = _x(look, width, PAD + 22) - (10 if look.backwards else 0)
    swatch = Area(box(QRectF(left, y + 10, 10, 10), 2), look.series(colours[teller]))
    name = leading(
        look, width, PAD + 40, y + 20, isolated(look.teller(teller)), strong=True, room=_NAMES - 50
    )
    return [number, swatch, name]


def _said(told: Sequence[Told], look: Look) -> str:
    """Write what a teller says, in the order of days; each reading once."""
    readings = dict.fromkeys(look.bounds(one.figure.low, one.figure.high) for one in told)
    shown = list(readings)[:_MOST_SAID]
    more = "…" if len(readings) > len(shown) else ""
    return " ; ".join(isolated(one) for one in shown) + more


def _sign(found: Matrix, one: str, other: str, rect: QRectF, look: Look) -> list[Shape]:
    bearing = found.bearing(one, other)
    shapes: list[Shape] = []
    if one == other:
        shapes.append(Area(box(rect.adjusted(3, 3, -3, -3), 3), look.line))
        if bearing is Bearing.NOT_COMPARED:
            return shapes
    colour = {
        Bearing.CONFLICTS: look.danger,
        Bearing.NOT_COMPARED: look.quiet,
        Bearing.SETTLED: look.quiet,
    }.get(bearing, look.ink)
    if bearing is Bearing.CONFLICTS:
        shapes.append(Area(box(rect.adjusted(3, 3, -3, -3), 3), None, look.danger, 1.2))
    spot = QPointF(rect.center().x(), rect.center().y() + 6)
    heavy = bearing is Bearing.CONFLICTS
    sign = _sign_of(bearing, look)
    shapes.append(Label(spot, sign, colour, 16, Anchor.MIDDLE, heavy, backwards=False))
    return shapes


def _sign_of(bearing: Bearing, look: Look) -> str:
    # An arrow points where reading goes on.
    return "←" if bearing is Bearing.UPDATES and look.backwards else _SIGNS[bearing]


def _mark(
    found: Matrix, picture: EventPicture, one: str, other: str, rect: QRectF, look: Look
) -> Mark | None:
    bonds = found.bonds.get(frozenset((one, other)), ())
    if not bonds:
        return None
    by_key = {told.key: told for told in picture.told}
    names = f"{isolated(look.teller(one))} – {isolated(look.teller(other))}"
    lines = [f"{names}: {bearing_words(found.bearing(one, other))}"]
    for bond in bonds[:_MOST_SAID]:
        lines += [f"{bearing_words(bond.bearing)}:", *_both(bond, by_key, look)]
    weightiest = bonds[0]
    return Mark(rect, "\n".join(lines), by_key[weightiest.a].place, weightiest.fingerprint)


def _both(bond: Bond, by_key: dict[str, Told], look: Look) -> list[str]:
    return [f"  {look.sentence(by_key[key])}" for key in (bond.a, bond.b)]


def _key(
    found: Matrix,
    tellers: Sequence[str],
    look: Look,
    width: float,
    y: float,
    shapes: list[Shape],
) -> float:
    """Say what the signs mean that stand in the matrix; return where that ends."""
    used = {found.bearing(one, other) for one in tellers for other in tellers}
    at = PAD
    for bearing in Bearing:
        if bearing not in used:
            continue
        words = bearing_words(bearing)
        wide = width_of(words, 11) + 22
        if at + wide > width - PAD and at > PAD:
            at, y = PAD, y + 20
        colour = look.danger if bearing is Bearing.CONFLICTS else look.quiet
        spot = QPointF(_x(look, width, at + 8), y)
        sign = _sign_of(bearing, look)
        shapes.append(Label(spot, sign, colour, 14, Anchor.MIDDLE, backwards=False))
        shapes.append(leading(look, width, at + 22, y, words, 11, colour_quiet=True))
        at += wide + 16
    return y
