"""The reader's colours, derived from the application's palette: page, fills, lines, marks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from annotator.ui.colours import Hue, is_dark, is_high_contrast, mix, readable, tint
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
_ALPHA = {Role.MARK: 0.14, Role.NOTE_MARK: 0.14, Role.EVIDENCE: 0.24, Role.SEARCH: 0.5}

_RED = "#C01030"
"""Draws the vermillion of a conflict away from the amber of a draft."""


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
    page = palette.color(QPalette.ColorRole.Base)
    ink = palette.color(QPalette.ColorRole.Text)
    dark = is_dark(palette)
    strict = is_high_contrast(palette)
    strength = (0.32 if dark else 0.26) * (0.8 if strict else 1.0)
    fills = {
        role: tint(hue, _ALPHA.get(role, strength) * (0.62 if dark and role is Role.SEARCH else 1))
        for role, hue in _HUES.items()
    }
    ratio = 7.0 if strict else 4.5
    lines = {role: readable(hue, page, ink, ratio) for role, hue in _HUES.items()}
    quiet = readable(mix(ink, page, 0.5), page, ink, ratio)
    lines[Role.SUGGESTION] = readable(mix(QColor(Hue.SKY), ink, 0.55), page, ink, ratio)
    lines[Role.REJECTED] = quiet
    return ReaderColours(
        page=page,
        ink=ink,
        quiet=quiet,
        hairline=mix(ink, page, 0.45 if strict else 0.16),
        accent=readable(palette.color(QPalette.ColorRole.Highlight), page, ink, ratio),
        selection=tint(palette.color(QPalette.ColorRole.Highlight), 0.42 if dark else 0.30),
        veil=tint(page, 0.2 if strict else 0.38),
        conflict=readable(mix(QColor(Hue.VERMILLION), QColor(_RED), 0.4), page, ink, ratio),
        card=mix(ink, page, 0.035 if not dark else 0.06),
        fills=fills,
        lines=lines,
    )
