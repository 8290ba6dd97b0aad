"""The themes can be read, and are changed without a restart."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette

from annotator.ui import theme
from annotator.ui.colours import Hue, contrast, readable

THEMES = {"light": theme.light(), "dark": theme.dark()}


@pytest.fixture(params=THEMES.values(), ids=THEMES.keys())
def worn(request: pytest.FixtureRequest) -> theme.Theme:
    return request.param


@pytest.mark.parametrize("ink", ["ink", "quiet", "accent", "danger", "warning", "success"])
@pytest.mark.parametrize("page", ["page", "surface"])
def test_words_of_every_kind_are_readable_on_both_surfaces(worn, ink: str, page: str):
    assert contrast(getattr(worn, ink), getattr(worn, page)) >= 4.5


@pytest.mark.parametrize("page", ["hover", "chosen"])
@pytest.mark.parametrize("ink", ["ink", "quiet"])
def test_words_stay_readable_where_the_pointer_is_and_on_what_is_chosen(worn, ink, page):
    assert contrast(getattr(worn, ink), getattr(worn, page)) >= 4.5


def test_the_sign_of_a_conflict_is_readable_on_a_chosen_article(worn):
    sign = readable(Hue.VERMILLION, worn.chosen, worn.ink)
    assert contrast(sign, worn.chosen) >= 4.5


def test_words_on_the_accent_are_readable(worn):
    assert contrast(worn.on_accent, worn.accent) >= 4.5


def test_a_toast_and_a_tooltip_are_readable(worn):
    assert contrast(worn.page, worn.ink) >= 4.5


def test_the_style_sheet_leaves_no_colour_unnamed(worn):
    assert not re.findall(r"@\w+", theme.style_sheet(worn))


def test_the_palette_agrees_with_the_theme(worn):
    palette = theme.palette_of(worn)
    assert palette.color(QPalette.ColorRole.Base) == worn.page
    assert palette.color(QPalette.ColorRole.Highlight) == worn.accent
    assert contrast(palette.placeholderText().color(), worn.page) >= 4.5


def _palette(window: str, base: str, words: str) -> QPalette:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, window),
        (QPalette.ColorRole.Base, base),
        (QPalette.ColorRole.Text, words),
        (QPalette.ColorRole.WindowText, words),
        (QPalette.ColorRole.Highlight, "#1AEBFF"),
        (QPalette.ColorRole.HighlightedText, "#000000"),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def test_high_contrast_of_the_system_wins_over_the_setting():
    worn = theme.chosen("light", _palette("#000000", "#000000", "#FFFFFF"))
    assert worn.page == QColor("#000000")
    assert worn.ink == QColor("#FFFFFF")
    for ink in ("quiet", "danger", "warning", "success"):
        assert contrast(getattr(worn, ink), worn.page) >= 7


def test_plain_black_on_white_is_not_taken_for_high_contrast():
    assert theme.chosen("dark", _palette("#EFEFEF", "#FFFFFF", "#000000")) == theme.dark()
