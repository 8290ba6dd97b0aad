"""Colours that can be told apart and read: Okabe-Ito hues, contrast, translucent blends."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtGui import QColor, QPalette

READABLE = 4.5
"""The least contrast of words and marks against what lies behind them (WCAG AA)."""


class Hue(StrEnum):
    """The palette of Okabe and Ito, distinct to every kind of colour vision."""

    ORANGE = "#E69F00"
    SKY = "#56B4E9"
    GREEN = "#009E73"
    YELLOW = "#F0E442"
    BLUE = "#0072B2"
    VERMILLION = "#D55E00"
    PURPLE = "#CC79A7"


SERIES = (Hue.BLUE, Hue.VERMILLION, Hue.GREEN, Hue.PURPLE, Hue.ORANGE, Hue.SKY)
"""The order in which figures of one picture take their colours."""


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG, 0 for black to 1 for white."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def blend(over: QColor, under: QColor) -> QColor:
    """Return the opaque colour seen where the translucent ``over`` lies on ``under``."""
    return mix(QColor(over.red(), over.green(), over.blue()), under, over.alphaF())


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """Return ``share`` of one colour with the rest of the other."""
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def tint(hue: str | QColor, alpha: float) -> QColor:
    """Return the hue as a translucent fill."""
    colour = QColor(hue)
    colour.setAlphaF(alpha)
    return colour


def readable(hue: str | QColor, page: QColor, ink: QColor, ratio: float = READABLE) -> QColor:
    """Return the hue, moved towards the ink just far enough to be read on the page."""
    colour = QColor(hue)
    for step in range(20):
        moved = mix(ink, colour, step / 20)
        if contrast(moved, page) >= ratio:
            return moved
    return QColor(ink)


def is_dark(palette: QPalette) -> bool:
    """Say whether the palette writes light on dark."""
    return luminance(palette.color(QPalette.ColorRole.Base)) < luminance(
        palette.color(QPalette.ColorRole.Text)
    )


def is_high_contrast(palette: QPalette) -> bool:
    """Say whether text and page are black and white, as high contrast themes set them."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    return contrast(base, text) > 20.5
