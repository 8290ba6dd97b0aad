"""The colours and words that a picture is drawn with: theme, language, digits, origins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPalette

from annotator.services.pictures import Standing, Told
from annotator.ui.colours import SERIES, Hue, is_high_contrast, mix, readable
from annotator.ui.number_marks import written
from annotator.wording import Words

_GRAPHIC = 3.0
"""The least contrast of a mark that carries no words (WCAG 1.4.11)."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)


@dataclass(frozen=True, slots=True)
class Look:
    """What a picture is drawn with; ``backwards`` in a right-to-left language."""

    page: QColor
    ink: QColor
    quiet: QColor
    line: QColor
    danger: QColor
    ring: QColor
    words: Words
    digits: str
    backwards: bool

    def series(self, index: int | None) -> QColor:
        """Return the colour of an origin; None for all that have none of their own."""
        if index is None:
            return readable(mix(self.ink, self.page, 0.45), self.page, self.ink, _GRAPHIC)
        return readable(SERIES[index % len(SERIES)], self.page, self.ink, _GRAPHIC)

    def light(self, colour: QColor) -> QColor:
        """Return the colour of what nobody has confirmed."""
        return mix(colour, self.page, 0.42)

    def number(self, number: int) -> str:
        """Write a number."""
        return written(number, self.digits)

    def bounds(self, low: int | None, high: int | None) -> str:
        """Write an interval as briefly as it can be: 5, 5–9, ≥ 20, ≤ 9, ?"""
        if low is None and high is None:
            return "?"
        if high is None and low is not None:
            return f"≥ {self.number(low)}"
        if low is None and high is not None:
            return f"≤ {self.number(high)}"
        assert low is not None and high is not None
        if low == high:
            return self.number(low)
        return f"{self.number(low)}–{self.number(high)}"

    def day(self, iso: str | None) -> str:
        """Write a day, or that there is none."""
        return self.words.date_words(iso) or _tr("undated")

    def teller(self, name: str) -> str:
        """Name who tells a figure."""
        return name or _tr("Origin unknown")

    def sentence(self, told: Told) -> str:
        """Say one figure with its teller, day, standing, words and article."""
        standing = {
            Standing.CLAIMED: "",
            Standing.CITED: _tr("in a document that is cited"),
            Standing.SUGGESTED: _tr("suggested, not on the event yet"),
        }[told.standing]
        count = self.words.count_phrase(told.figure)
        parts = [
            f"{isolated(self.teller(told.teller))}: {isolated(count)}",
            self.day(told.day),
            standing,
            f"“{isolated(told.quote)}”",
            isolated(told.article),
        ]
        return " · ".join(part for part in parts if part)


def look_of(palette: QPalette, words: Words, digits: str) -> Look:
    """Return the look of a palette in a language."""
    page, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    strict = is_high_contrast(palette)
    return Look(
        page,
        ink,
        readable(mix(ink, page, 0.8 if strict else 0.62), page, ink),
        mix(ink, page, 0.5 if strict else 0.16),
        readable(Hue.VERMILLION, page, ink),
        palette.color(QPalette.ColorRole.Highlight),
        words,
        digits,
        words.language.startswith("ar"),
    )


def isolated(words: str) -> str:
    """Keep words of another direction from reordering what stands around them."""
    return f"\u2068{words}\u2069"


def colours_of(tellers: Iterable[str]) -> dict[str, int | None]:
    """Give the first named tellers a colour each; the rest, and the unknown, share a grey."""
    found: dict[str, int | None] = {}
    free = iter(range(len(SERIES)))
    for teller in tellers:
        found[teller] = next(free, None) if teller else None
    return found
