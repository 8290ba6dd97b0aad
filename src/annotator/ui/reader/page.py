"""The page: how wide the text is, and where text, conflict bars and margin cards stand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from annotator.ui.reader.cards import LEAST_WIDTH, WIDTH
from annotator.ui.reader.fonts import characters_per_pixel, em
from annotator.ui.reader.paragraph import Measure

CHARACTERS = 68
_LEAST_CHARACTERS = 44
_GUTTER = 44.0
_OUTER = 28.0
_BAR = 12.0


@dataclass(frozen=True, slots=True)
class Page:
    """Places on the x axis of the view; ``cards`` is None where there is no room for them."""

    measure: Measure
    text_left: float
    text_edge: float
    bar_x: float
    margin_right: bool
    cards: QRectF | None


def page_for(font: QFont, width: float, *, right_to_left: bool, dpi: float) -> Page:
    """Centre a page of comfortable measure; its margin is on the side where lines begin."""
    rate = characters_per_pixel(font, right_to_left=right_to_left)
    wanted, least = CHARACTERS / rate, _LEAST_CHARACTERS / rate
    room = width - 2 * _OUTER - _GUTTER
    # In a narrow view the cards give way first, then the text, then there are no cards.
    card = float(round(min(WIDTH, max(LEAST_WIDTH, room - wanted))))
    with_cards = room - card >= least
    taken = _GUTTER + card if with_cards else _GUTTER
    room -= card if with_cards else 0.0
    text = float(round(max(120.0, min(wanted, room))))
    if width >= text + 2 * (taken + _OUTER):
        text_left = (width - text) / 2
    else:
        text_left = max(_OUTER, (width - text - taken) / 2)
        if not right_to_left:
            text_left = max(_OUTER + taken, (width - text + taken) / 2)
    text_left = float(round(text_left))
    measure = Measure(font, em(font, dpi), text, rate)
    if right_to_left:
        edge = text_left + text
        cards = QRectF(edge + _GUTTER, 0.0, card, 1.0)
        bar = edge + _BAR
    else:
        edge = text_left
        cards = QRectF(edge - _GUTTER - card, 0.0, card, 1.0)
        bar = edge - _BAR
    return Page(measure, text_left, edge, bar, right_to_left, cards if with_cards else None)
