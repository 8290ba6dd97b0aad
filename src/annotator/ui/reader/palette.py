"""The reader's colours, derived from the application's palette: page, fills, lines, marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from annotator.ui.colours import (
    READABLE,
    Hue,
    blend,
    contrast,
    is_dark,
    is_high_contrast,
    mix,
    readable,
    tint,
)
from annotator.ui.reader.spans import Role

_HUES: dict[Role, str] = {
    Role.DRAFT: Hue.ORANGE,
    Role.READY: Hue.BLUE,
    Role.VERIFIED: Hue.GREEN,
    Role.EVIDENCE: Hue.PURPLE,
    Role.SEARCH: Hue.YELLOW,
    Role.MARK: Hue.SKY,
    Role.NOTE_MARK: Hue.PURPLE,
}
_STAGE = 0.32
_ALPHA = {Role.MARK: 0.14, Role.NOTE_MARK: 0.14, Role.EVIDENCE: 0.24, Role.SEARCH: 0.5}
_DARK_ALPHA = {Role.MARK: 0.14, Role.NOTE_MARK: 0.14, Role.EVIDENCE: 0.22, Role.SEARCH: 0.14}

_RED, _BRIGHT_RED = "#C01030", "#FF3040"
"""Draw the vermillion of a conflict away from the amber of a draft, on light and on dark."""


@dataclass(frozen=True, slots=True)
class ReaderColours:
    """Every colour the reader paints with, for one palette."""

    page: QColor
    ink: QColor
    quiet: QColor
    hairline: QColor
    accent: QColor
    selection: QColor
    veil: QColor
    conflict: QColor
    card: QColor
    fills: dict[Role, QColor]
    lines: dict[Role, QColor]


def reader_colours(palette: QPalette) -> ReaderColours:
    """Derive the reader's colours so that words and marks keep 4.5:1 on the page."""
    # A window in the background is read, too: one look whether active or not.
    palette = QPalette(palette)
    palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
    page = palette.color(QPalette.ColorRole.Base)
    ink = palette.color(QPalette.ColorRole.Text)
    highlight = palette.color(QPalette.ColorRole.Highlight)
    dark = is_dark(palette)
    strict = is_high_contrast(palette)
    ratio = 7.0 if strict else READABLE
    fills, selection = _legible(highlight, page, ink, dark=dark)
    card = mix(ink, page, 0.06 if dark else 0.035)
    lines = {role: readable(hue, page, ink, ratio) for role, hue in _HUES.items()}
    quiet = readable(mix(ink, page, 0.5), page, ink, ratio)
    lines[Role.SUGGESTION] = readable(mix(QColor(Hue.SKY), ink, 0.55), page, ink, ratio)
    lines[Role.REJECTED] = quiet
    lines[Role.LINK] = quiet
    red = QColor(_BRIGHT_RED if dark else _RED)
    return ReaderColours(
        page=page,
        ink=ink,
        quiet=quiet,
        hairline=mix(ink, page, 0.45 if strict else 0.16),
        accent=readable(highlight, page, ink, ratio),
        selection=selection,
        veil=tint(page, 0.2 if strict else 0.38),
        conflict=readable(mix(QColor(Hue.VERMILLION), red, 0.4), card, ink, ratio),
        card=card,
        fills=fills,
        lines=lines,
    )


def _legible(
    highlight: QColor, page: QColor, ink: QColor, *, dark: bool
) -> tuple[dict[Role, QColor], QColor]:
    """Return fills and selection, as strong as words on two of them at once allow."""

    def strongest(make: Callable[[float], tuple[list[QColor], list[QColor]]]) -> float:
        for step in range(20):
            strength = 1.0 - step * 0.04
            lower, upper = make(strength)
            both = (blend(top, blend(one, page)) for one in lower for top in upper)
            if all(contrast(ink, colour) >= READABLE for colour in both):
                return strength
        return 0.2

    alphas = _DARK_ALPHA if dark else _ALPHA

    def fills_of(strength: float) -> dict[Role, QColor]:
        return {role: tint(hue, strength * alphas.get(role, _STAGE)) for role, hue in _HUES.items()}

    def selection_of(strength: float) -> QColor:
        # Greyed, so that a blue accent is not taken for the fill of a stage.
        return tint(mix(highlight, ink, 0.4), strength * (0.36 if dark else 0.26))

    fills = fills_of(strongest(lambda s: (list(fills_of(s).values()),) * 2))
    chosen = list(fills.values())
    return fills, selection_of(strongest(lambda s: (chosen, [selection_of(s)])))
