"""Words and marks keep a contrast of 4.5:1 in light, dark and high contrast."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette

from annotator.ui import theme
from annotator.ui.colours import SERIES, blend, contrast, readable
from annotator.ui.reader import Role
from annotator.ui.reader.palette import ReaderColours, reader_colours

THEMES = {
    "warm light": ("#fffdfa", "#1d1c1a", "#2f6fb3"),
    "white": ("#ffffff", "#000000", "#308cc6"),
    "neutral dark": ("#1c1d20", "#e6e4df", "#4f8fd0"),
    "high contrast": ("#000000", "#ffffff", "#1aebff"),
}


@pytest.fixture(params=["the light theme", "the dark theme", *THEMES])
def colours(request: pytest.FixtureRequest, qapp: object) -> ReaderColours:
    """The reader's colours in the application's own themes and on palettes of systems."""
    if request.param in ("the light theme", "the dark theme"):
        own = theme.light() if request.param == "the light theme" else theme.dark()
        return reader_colours(theme.palette_of(own))
    page, ink, accent = THEMES[request.param]
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(page))
    palette.setColor(QPalette.ColorRole.Text, QColor(ink))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(accent))
    return reader_colours(palette)


def test_words_can_be_read_on_every_fill_selected_or_not(colours: ReaderColours) -> None:
    for fill in colours.fills.values():
        below = blend(fill, colours.page)
        assert contrast(colours.ink, below) >= 4.5
        assert contrast(colours.ink, blend(colours.selection, below)) >= 4.5


def test_words_can_be_read_where_two_fills_overlap(colours: ReaderColours) -> None:
    for one, other in combinations(colours.fills.values(), 2):
        below = blend(other, blend(one, colours.page))
        assert contrast(colours.ink, below) >= 4.5


def test_faded_words_can_still_be_read(colours: ReaderColours) -> None:
    faded = blend(colours.veil, colours.ink)
    assert contrast(faded, colours.page) >= 4.5
    assert faded != colours.ink


def test_lines_and_marks_can_be_seen_on_the_page(colours: ReaderColours) -> None:
    assert set(colours.lines) == set(Role)
    for colour in [*colours.lines.values(), colours.conflict, colours.accent, colours.quiet]:
        assert contrast(colour, colours.page) >= 4.5
    assert contrast(colours.conflict, colours.card) >= 4.5


def test_the_fills_of_the_stages_can_be_told_apart(colours: ReaderColours) -> None:
    stages = [
        blend(colours.fills[role], colours.page) for role in (Role.DRAFT, Role.READY, Role.VERIFIED)
    ]
    for one, other in combinations(stages, 2):
        channels = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
        assert sum(abs(a - b) for a, b in channels) > 30


def test_every_colour_of_a_series_is_readable_on_the_page(colours: ReaderColours) -> None:
    shown = [readable(hue, colours.page, colours.ink) for hue in SERIES]
    assert all(contrast(colour, colours.page) >= 4.5 for colour in shown)
    assert len({colour.rgb() for colour in shown}) == len(SERIES)


def test_contrast_is_that_of_the_guideline(qapp: object) -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
