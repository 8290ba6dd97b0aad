"""The toll of an event over time: each figure an interval that stands on the day it was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from annotator.services.pictures import Bearing, EventPicture, Standing, Told
from annotator.ui.number_marks import interval_of
from annotator.ui.numberline import Axis, axis_of
from annotator.ui.pictures.heading import PAD, Head, counted, leading
from annotator.ui.pictures.look import Look, colours_of, isolated
from annotator.ui.pictures.painting import width_of
from annotator.ui.pictures.scene import (
    Anchor,
    Area,
    Label,
    Line,
    Mark,
    Scene,
    Shape,
    box,
    dot,
    polygon,
)
from annotator.ui.pictures.timeline import Time, days_of, numbers_on, time_of

MOST_MARKS = 240
"""From how many figures on equal ones of a day become one mark, and dense ones a block."""

_MOST_NUMBERED = 26
_MOST_TIES = 8
_MOST_SAID = 12
_GUTTER, _LANE, _STEP = 52.0, 96.0, 13.0
_NUMBERED_STEP = 46.0
_COLUMN = 20.0
_HALF = 6.0
_KEY_ROW = 20.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One mark: the figures that it stands for, and where. ``low``/``high`` bound them all."""

    told: tuple[Told, ...]
    low: int | None
    high: int | None
    x: float
    block: bool = False

    @property
    def first(self) -> Told:
        return self.told[0]


class _Frame:
    """Where things lie in one chart."""

    def __init__(
        self, picture: EventPicture, look: Look, width: float, bottom: float, top: float
    ) -> None:
        bounded = [one for one in picture.told if one.figure.bounded]
        undated = any(_days(one) is None for one in picture.told)
        self.unknown = len(bounded) < len(picture.told)
        lane, gutter = (_LANE if undated else 0.0), _GUTTER
        left, right = PAD + gutter, width - PAD - lane
        if look.backwards:
            left, right = PAD + lane, width - PAD - gutter
        self.bottom = bottom - (34 if self.unknown else 0)
        axis = axis_of([interval_of(one.figure) for one in bounded])
        # From nought: a toll that rises by a tenth must not look as if it had doubled.
        self.axis: Axis = replace(axis, low=0)
        top += 36 if self.axis.logarithmic else 18
        self.crowded = len(picture.told) > MOST_MARKS
        top += 24 if self.crowded else 0
        self.plot = QRectF(left, top, right - left, self.bottom - top)
        dated = [days for one in picture.told if (days := _days(one)) is not None]
        self.time: Time = time_of(dated, left + 34, right - 34)
        self.dated, self.undated = bool(dated), undated
        self.lane_x = PAD + lane / 2 if look.backwards else width - PAD - lane / 2
        self.unknown_y = self.bottom + 20

    def x(self, told: Told) -> float:
        """Return where the day of a figure lies, or the lane of those that have none."""
        days = _days(told)
        return self.lane_x if days is None else self.time.x(sum(days) / 2)

    def y(self, number: float) -> float:
        """Return how high a number lies."""
        return self.plot.bottom() - self.axis.share(number) * self.plot.height()

    def reach(self, low: int | None, high: int | None) -> tuple[float, float]:
        """Return the top and the bottom of an interval."""
        if low is None and high is None:
            return self.unknown_y, self.unknown_y
        bottom = self.plot.bottom() if low is None else self.y(low)
        top = self.plot.top() if high is None else self.y(high)
        return top, bottom


def chart(picture: EventPicture, look: Look, width: float, height: float) -> Scene:
    """Draw the figures of one kind over time, in at least the size that they need."""
    counts = picture.tellers()
    colours = colours_of(counts)
    head = Head(look, width)
    head.row(picture.event.name, 17, strong=True)
    head.row(counted(picture, look), 12, quiet=True)
    head.legend(colours, counts)
    crowded = len(picture.told) > MOST_MARKS
    key, rows = _key(picture, look, width, crowded=crowded)
    below = PAD + 32 + rows * _KEY_ROW
    height = max(height, head.bottom + 170 + below)
    frame = _Frame(picture, look, width, height - below, head.bottom)
    drawn = _grouped(picture.told, frame, colours)
    if not any(one.block for one in drawn):
        drawn = _placed(drawn, frame)
    shapes = [*head.all(), *_axes(frame, look, width)]
    numbered = len(drawn) <= _MOST_NUMBERED
    at: dict[str, _Drawn] = {told.key: one for one in drawn for told in one.told}
    for one in drawn:
        shapes += _foot(one, frame, look)
    shapes += _ties(picture, at, frame, look)
    for one in drawn:
        shapes += _shape(one, frame, look, look.series(colours[one.first.teller]))
        if numbered or len(one.told) > 1:
            shapes += _number(one, frame, look)
    shapes += [_moved(shape, height - PAD - (rows - 1) * _KEY_ROW) for shape in key]
    at_odds = _at_odds(picture)
    marks = [
        Mark(
            _hit(one, frame),
            _says(one, look, at_odds),
            one.first.place,
            next((at_odds[told.key] for told in one.told if told.key in at_odds), ""),
        )
        for one in drawn
    ]
    says = f"{isolated(picture.event.name)}. {counted(picture, look)}"
    return Scene(width, height, look.page, says, tuple(shapes), tuple(marks))


# -- placing ------------------------------------------------------------------------------------


def _days(told: Told) -> tuple[int, int] | None:
    return None if told.day is None else days_of(told.day)


def _grouped(told: Sequence[Told], frame: _Frame, colours: dict[str, int | None]) -> list[_Drawn]:
    """Give each figure its mark; of very many, equal ones one, and then dense ones a block."""
    if len(told) <= MOST_MARKS:
        return [_Drawn((one,), one.figure.low, one.figure.high, frame.x(one)) for one in told]
    equal: dict[tuple[object, ...], list[Told]] = {}
    for one in told:
        figure = one.figure
        said = (one.day, figure.low, figure.high, figure.qualifier, one.teller, one.standing)
        equal.setdefault(said, []).append(one)
    if len(equal) <= MOST_MARKS:
        return [
            _Drawn(tuple(all_), all_[0].figure.low, all_[0].figure.high, frame.x(all_[0]))
            for all_ in equal.values()
        ]
    return _blocks(told, frame, colours)


def _blocks(told: Sequence[Told], frame: _Frame, colours: dict[str, int | None]) -> list[_Drawn]:
    """Give all figures of one colour in a stretch of time one mark, each colour a place in it."""
    order = {colour: at for at, colour in enumerate(dict.fromkeys(colours.values()))}
    plot = frame.plot
    stretches = max(1, int(plot.width() // (_COLUMN * (len(order) + 1))))
    stretch = plot.width() / stretches
    beside = (stretch - _COLUMN * len(order)) / 2
    blocks: dict[tuple[float, bool], list[Told]] = {}
    for one in told:
        x = frame.lane_x
        if _days(one) is not None:
            number = min(stretches - 1, (frame.x(one) - plot.left()) // stretch)
            column = order[colours[one.teller]] + 0.5
            x = plot.left() + number * stretch + beside + column * _COLUMN
        blocks.setdefault((x, one.figure.bounded), []).append(one)
    found: list[_Drawn] = []
    for (x, _), all_ in blocks.items():
        lows = [one.figure.low for one in all_]
        highs = [one.figure.high for one in all_]
        low = None if None in lows else min(n for n in lows if n is not None)
        high = None if None in highs else max(n for n in highs if n is not None)
        found.append(_Drawn(tuple(all_), low, high, x, block=len(all_) > 1))
    return found


def _placed(drawn: Sequence[_Drawn], frame: _Frame) -> list[_Drawn]:
    """Move marks of a day aside, just so far that none hides another."""
    taken: dict[int, list[tuple[float, float, float]]] = {}
    found: list[_Drawn] = []
    numbered = len(drawn) <= _MOST_NUMBERED
    for one in drawn:
        top, bottom = frame.reach(one.low, one.high)
        top, bottom = top - 8, bottom + 8
        x = one.x
        for step in (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6):
            x = one.x + step * (_NUMBERED_STEP if numbered else _STEP)
            near = [
                other
                for slot in range(int(x // 40) - 1, int(x // 40) + 2)
                for other in taken.get(slot, ())
            ]
            wide = _NUMBERED_STEP - 1 if numbered else _STEP - 1
            if all(abs(x - other) >= wide or bottom < t or b < top for other, t, b in near):
                break
        taken.setdefault(int(x // 40), []).append((x, top, bottom))
        found.append(replace(one, x=x))
    return sorted(found, key=lambda one: one.x)


def _hit(one: _Drawn, frame: _Frame) -> QRectF:
    top, bottom = frame.reach(one.low, one.high)
    return QRectF(one.x - _HALF - 2, top - _HALF - 2, 2 * _HALF + 4, bottom - top + 2 * _HALF + 4)


# -- drawing ------------------------------------------------------------------------------------


def _axes(frame: _Frame, look: Look, width: float) -> list[Shape]:
    shapes: list[Shape] = []
    plot = frame.plot
    for number in numbers_on(frame.axis, plot.height() / 34):
        y = frame.y(number)
        shapes.append(Line(QPointF(plot.left(), y), QPointF(plot.right(), y), look.line))
        x = plot.right() + 8 if look.backwards else plot.left() - 8
        anchor = Anchor.LEFT if look.backwards else Anchor.RIGHT
        shapes.append(Label(QPointF(x, y + 4), look.number(number), look.quiet, 11, anchor))
    if frame.axis.logarithmic:
        words = _tr("Each step is ten times the one below")
        y = plot.top() - (38 if frame.crowded else 10)
        shapes.append(leading(look, width, PAD, y, words, 11, colour_quiet=True))
    foot = plot.bottom()
    if frame.unknown:
        foot = frame.unknown_y + 14
        x = plot.right() + 8 if look.backwards else plot.left() - 8
        anchor = Anchor.LEFT if look.backwards else Anchor.RIGHT
        shapes.append(Label(QPointF(x, frame.unknown_y + 4), "?", look.quiet, 12, anchor))
        shapes.append(Line(QPointF(plot.left(), foot), QPointF(plot.right(), foot), look.line))
    if frame.dated:
        room = max(width_of(look.day("2024-09-30"), 11), 40) + 22
        for day, iso in frame.time.ticks(room):
            x = frame.time.x(day)
            if not plot.left() + room / 2 - 12 <= x <= plot.right() - room / 2 + 12:
                continue
            shapes.append(Line(QPointF(x, foot), QPointF(x, foot + 5), look.quiet))
            words = look.words.date_words(iso)
            shapes.append(Label(QPointF(x, foot + 18), words, look.quiet, 11, Anchor.MIDDLE))
    if frame.undated:
        at = QPointF(frame.lane_x, foot + 18)
        shapes.append(Label(at, _tr("undated"), look.quiet, 11, Anchor.MIDDLE))
        x = plot.left() - 8 if look.backwards else plot.right() + 8
        shapes.append(Line(QPointF(x, plot.top()), QPointF(x, foot), look.line, 1.0, (3.0, 3.0)))
    return shapes


def _foot(one: _Drawn, frame: _Frame, look: Look) -> list[Shape]:
    """Draw from a mark that stands aside to its day, and along a day that is a month or year."""
    days = _days(one.first)
    if days is None or one.block:
        return []
    true, foot = frame.time.x(sum(days) / 2), frame.plot.bottom()
    shapes: list[Shape] = []
    if abs(true - one.x) > 3:
        _, bottom = frame.reach(one.low, one.high)
        pale = look.line
        start = min(bottom, foot - 14)
        shapes.append(Line(QPointF(one.x, start), QPointF(one.x, foot - 10), pale))
        shapes.append(Line(QPointF(one.x, foot - 10), QPointF(true, foot), pale))
    if days[1] > days[0]:
        left = max(frame.plot.left(), frame.time.x(days[0]))
        right = min(frame.plot.right(), frame.time.x(days[1]))
        shapes.append(Line(QPointF(left, foot), QPointF(right, foot), look.quiet, 3.0))
    return shapes


def _shape(one: _Drawn, frame: _Frame, look: Look, colour: QColor) -> list[Shape]:
    """Draw one figure: dot, bar, arrow, broken bar or hollow mark, as on a number line."""
    told, page = one.first, look.page
    if all(each.standing is Standing.SUGGESTED for each in one.told):
        colour = look.light(colour)
    top, bottom = frame.reach(one.low, one.high)
    interval = interval_of(told.figure)
    if one.low is None and one.high is None:
        return [Area(dot(QPointF(one.x, frame.unknown_y), 5), page, colour, 2)]
    if one.block:
        outline = QRectF(one.x - 8, top - 5, 16, bottom - top + 10)
        return [Area(box(outline, 4), look.light(colour), colour, 1.5)]
    if one.low == one.high and not interval.vague:
        shape = _diamond if told.standing is Standing.CITED else _round
        return [Area(shape(QPointF(one.x, top)), colour, page, 1.5)]
    shapes: list[Shape] = []
    dashes = (0.7, 0.55) if interval.vague else ()
    width = 6.0 if one.low is not None and one.high is not None else 3.0
    shapes.append(Line(QPointF(one.x, bottom), QPointF(one.x, top), colour, width, dashes))
    for number, y, outward in ((one.low, bottom, 1.0), (one.high, top, -1.0)):
        if number is None:
            tip, back = QPointF(one.x, y), y - outward * 9
            corners = (tip, QPointF(one.x - 6, back), QPointF(one.x + 6, back))
            shapes.append(Area(polygon(*corners), colour))
        elif one.low is None or one.high is None:
            shape = _diamond if told.standing is Standing.CITED else _round
            shapes.append(Area(shape(QPointF(one.x, y)), colour, page, 1.5))
        else:
            shapes.append(Area(box(QRectF(one.x - 7, y - 1.5, 14, 3), 1.5), colour))
    return shapes


def _round(centre: QPointF) -> QPainterPath:
    return dot(centre, 6)


def _diamond(centre: QPointF) -> QPainterPath:
    x, y, half = centre.x(), centre.y(), 7.0
    return polygon(
        QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)
    )


def _number(one: _Drawn, frame: _Frame, look: Look) -> list[Shape]:
    top, bottom = frame.reach(one.low, one.high)
    if one.block:
        spot, words = QPointF(one.x, top - 8), look.number(len(one.told))
        return [Label(spot, words, look.ink, 9, Anchor.MIDDLE, backwards=False)]
    y = bottom if one.high is None and one.low is not None else (top + bottom) / 2
    words = look.bounds(one.low, one.high)
    if len(one.told) > 1:
        words = f"{look.number(len(one.told))} ×"
    behind = QRectF(one.x + 9, y - 7, width_of(words, 11) + 2, 14)
    return [
        Area(box(behind), look.page),
        Label(QPointF(one.x + 10, y + 4), words, look.ink, 11, backwards=False),
    ]


def _ties(picture: EventPicture, at: dict[str, _Drawn], frame: _Frame, look: Look) -> list[Shape]:
    """Mark what cannot both be true: by a line between the two, or on each where there are many."""
    open_ = [one for one in picture.bonds if one.bearing is Bearing.CONFLICTS]
    pairs = {frozenset((one.a, one.b)): (one.a, one.b) for one in open_}
    shapes: list[Shape] = []
    if len(pairs) > _MOST_TIES:
        odd = {key for pair in pairs.values() for key in pair}
        for one in {id(at[key]): at[key] for key in odd}.values():
            top, _ = frame.reach(one.low, one.high)
            spot = QPointF(one.x, top - (18 if one.block else 9))
            shapes.append(Label(spot, "≠", look.danger, 14, Anchor.MIDDLE, strong=True))
        return shapes
    for a, b in pairs.values():
        start, end = _nearest(at[a], at[b], frame)
        middle = (start + end) / 2
        if abs(start.x() - end.x()) < 60 and abs(start.y() - end.y()) < 40:
            # Too near for a sign between the two: it stands above them.
            middle = QPointF(middle.x(), min(start.y(), end.y()) - 20)
        shapes += [Line(point, middle, look.danger, 1.2, (4.0, 3.0)) for point in (start, end)]
        shapes.append(Area(dot(middle, 8), look.page, look.danger, 1.2))
        spot = QPointF(middle.x(), middle.y() + 5)
        shapes.append(Label(spot, "≠", look.danger, 13, Anchor.MIDDLE, strong=True))
    return shapes


def _nearest(a: _Drawn, b: _Drawn, frame: _Frame) -> tuple[QPointF, QPointF]:
    """Return the points of two marks between which the gap is that no number fills."""
    top_a, bottom_a = frame.reach(a.low, a.high)
    top_b, bottom_b = frame.reach(b.low, b.high)
    if bottom_a <= top_b:
        return QPointF(a.x, bottom_a), QPointF(b.x, top_b)
    if bottom_b <= top_a:
        return QPointF(a.x, top_a), QPointF(b.x, bottom_b)
    middle = (max(top_a, top_b) + min(bottom_a, bottom_b)) / 2
    return QPointF(a.x, middle), QPointF(b.x, middle)


def _key(
    picture: EventPicture, look: Look, width: float, *, crowded: bool
) -> tuple[list[Shape], int]:
    """Draw what each shape means that is there, from the height 0 down; return also the rows."""
    intervals = [interval_of(one.figure) for one in picture.told]
    standings = {one.standing for one in picture.told}
    exact = [one for one in intervals if one.low is not None and one.low == one.high]
    there = {
        "dot": (_tr("exact"), bool(exact)),
        "bar": (
            _tr("range"),
            any(
                None not in (one.low, one.high) and one.low != one.high and not one.vague
                for one in intervals
            ),
        ),
        "open": (
            _tr("open end"),
            any((one.low is None) != (one.high is None) for one in intervals),
        ),
        "vague": (_tr("vague words"), any(one.vague for one in intervals)),
        "hollow": (_tr("unknown"), any(one.low is one.high is None for one in intervals)),
        "pale": (_tr("suggested"), Standing.SUGGESTED in standings),
        "diamond": (_tr("in a cited document"), Standing.CITED in standings),
        "block": (_tr("so many figures, from the lowest to the highest"), crowded),
        "odd": (
            _tr("cannot both be true"),
            any(one.bearing is Bearing.CONFLICTS for one in picture.bonds),
        ),
    }
    shapes: list[Shape] = []
    at, y, rows = PAD, 0.0, 1
    for name, (words, is_there) in there.items():
        if not is_there:
            continue
        wide = 18 + width_of(words, 11)
        if at + wide > width - PAD and at > PAD:
            at, y, rows = PAD, y + _KEY_ROW, rows + 1
        shapes += _sample(name, QPointF(width - at - 7 if look.backwards else at + 7, y), look)
        shapes.append(leading(look, width, at + 18, y, words, 11, colour_quiet=True))
        at += wide + 16
    return shapes, rows


def _sample(name: str, at: QPointF, look: Look) -> list[Shape]:
    """Draw one shape of the key."""
    x, y, colour = at.x(), at.y(), look.quiet
    centre, above, below = QPointF(x, y - 4), QPointF(x, y - 11), QPointF(x, y + 3)
    match name:
        case "dot":
            return [Area(dot(centre, 4.5), colour)]
        case "bar":
            return [Line(below, above, colour, 5)]
        case "open":
            tip = (above, QPointF(x - 4, y - 4), QPointF(x + 4, y - 4))
            return [Line(below, centre, colour, 2), Area(polygon(*tip), colour)]
        case "vague":
            return [Line(below, above, colour, 5, (0.7, 0.55))]
        case "hollow":
            return [Area(dot(centre, 4.5), None, colour, 1.6)]
        case "pale":
            return [Area(dot(centre, 4.5), look.light(colour))]
        case "block":
            frame = QRectF(x - 6, y - 11, 12, 14)
            return [Area(box(frame, 3), look.light(colour), colour, 1.2)]
        case "diamond":
            return [Area(_diamond(centre), colour)]
        case _:
            return [Label(at, "≠", look.danger, 13, Anchor.MIDDLE, strong=True)]


def _moved(shape: Shape, down: float) -> Shape:
    """Return a shape further down."""
    match shape:
        case Label():
            return replace(shape, at=shape.at + QPointF(0, down))
        case Line():
            by = QPointF(0, down)
            return replace(shape, start=shape.start + by, end=shape.end + by)
        case Area():
            return replace(shape, path=shape.path.translated(0, down))


# -- saying -------------------------------------------------------------------------------------


def _at_odds(picture: EventPicture) -> dict[str, str]:
    """Return the open conflict of each figure that has one."""
    found: dict[str, str] = {}
    for bond in picture.bonds:
        if bond.bearing is Bearing.CONFLICTS:
            for key in (bond.a, bond.b):
                found.setdefault(key, bond.fingerprint)
    return found


def _says(one: _Drawn, look: Look, at_odds: dict[str, str]) -> str:
    if len(one.told) == 1:
        said = look.sentence(one.first)
        if one.first.key in at_odds:
            said += " · " + _tr("in conflict")
        return said
    count = QCoreApplication.translate("Pictures", "%n figure(s)", None, len(one.told))
    bounds = look.bounds(one.low, one.high)
    days = dict.fromkeys(look.day(day) for day in (one.first.day, one.told[-1].day))
    lines = [f"{count} · {bounds} · {' – '.join(days)}"]
    lines += [look.sentence(told) for told in one.told[:_MOST_SAID]]
    more = len(one.told) - _MOST_SAID
    if more > 0:
        lines.append(QCoreApplication.translate("Pictures", "and %n more", None, more))
    return "\n".join(lines)
