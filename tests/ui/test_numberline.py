"""A number line shows what a figure says: where it may lie, and whether two figures meet."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from annotator.ui.numberline import Axis, Interval, NumberLine, axis_of, paint_number_line

WIDTH, HEIGHT = 200, 18
BOUNDS = st.integers(min_value=0, max_value=2_000_000)


def drawn(*intervals: Interval, axis: Axis | None = None) -> QImage:
    """Return the picture of some intervals without labels."""
    image = QImage(WIDTH, HEIGHT * len(intervals), QImage.Format.Format_RGB32)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    image.fill(QColor("white"))
    painter = QPainter(image)
    rect = QRectF(0, 0, WIDTH, HEIGHT * len(intervals))
    paint_number_line(painter, rect, intervals, palette=palette, axis=axis, labels=False)
    painter.end()
    return image


def coloured(image: QImage, row: int) -> set[int]:
    """Return the columns where a row shows its series colour."""
    y = HEIGHT * row + HEIGHT // 2
    return {x for x in range(WIDTH) if image.pixelColor(x, y).saturation() > 120}


@given(st.lists(st.tuples(BOUNDS | st.none(), BOUNDS | st.none()), max_size=5))
def test_the_axis_holds_every_bound_and_keeps_their_order(
    bounds: list[tuple[int | None, int | None]],
) -> None:
    intervals = [
        Interval(*sorted(pair)) if None not in pair else Interval(*pair)  # type: ignore[type-var]
        for pair in bounds
    ]
    axis = axis_of(intervals)
    numbers = sorted(n for one in intervals for n in (one.low, one.high) if n is not None)
    assert axis.low < axis.high
    assert all(axis.low <= number <= axis.high for number in numbers)
    shares = [axis.share(number) for number in numbers]
    assert shares == sorted(shares)


@pytest.mark.parametrize("pair", [(5, 12), (3, 4), (120, 150), (2, 900), (1900, 1920)])
def test_figures_that_do_not_meet_are_seen_apart(qtbot: QtBot, pair: tuple[int, int]) -> None:
    low, high = pair
    image = drawn(Interval(low, low), Interval(high, high, colour_index=1))
    assert max(coloured(image, 0)) < min(coloured(image, 1))


def test_a_range_is_a_bar_between_its_bounds_and_an_open_end_reaches_the_edge(
    qtbot: QtBot,
) -> None:
    axis = Axis(0, 100)
    shown = coloured(drawn(Interval(25, 75), axis=axis), 0)
    assert abs(min(shown) - 54) <= 3
    assert abs(max(shown) - 146) <= 3
    assert max(coloured(drawn(Interval(25, None), axis=axis), 0)) >= WIDTH - 8
    assert min(coloured(drawn(Interval(None, 75), axis=axis), 0)) <= 8


def test_the_five_shapes_differ(qtbot: QtBot) -> None:
    axis = Axis(0, 100)
    shapes = [
        Interval(50, 50),
        Interval(24, 99),
        Interval(24, 99, vague=True),
        Interval(24, None),
        Interval(None, None),
    ]
    images = [drawn(one, axis=axis) for one in shapes]
    assert all(a != b for i, a in enumerate(images) for b in images[:i])


def test_bounds_are_written_below_in_the_chosen_digits(qtbot: QtBot) -> None:
    asked: list[int] = []

    def digits(number: int) -> str:
        asked.append(number)
        return str(number)

    line = NumberLine()
    qtbot.addWidget(line)
    line.set_intervals([Interval(5, 5), Interval(12, None, colour_index=1)])
    line.set_digits(digits)
    asked.clear()
    line.grab()
    axis = axis_of([Interval(5, 5), Interval(12, None)])
    assert asked == [5, 12, axis.low, axis.high]


def test_the_widget_speaks_its_numbers_in_the_chosen_digits(qtbot: QtBot) -> None:
    line = NumberLine()
    qtbot.addWidget(line)
    line.set_intervals([Interval(5, 5, label="report"), Interval(12, None, label="source")])
    assert line.accessibleName() == "report 5; source 12–?"
    eastern = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    line.set_digits(lambda number: str(number).translate(eastern))
    assert line.accessibleName() == "report ٥; source ١٢–?"
    assert line.sizeHint().height() > 40
    assert not line.grab().isNull()
