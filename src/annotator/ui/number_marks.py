"""From a figure to what a number line draws of it."""

from __future__ import annotations

from annotator.domain.model import Figure, Qualifier
from annotator.ui.numberline import Interval, western

_VAGUE = frozenset(
    (Qualifier.DOZENS, Qualifier.HUNDREDS, Qualifier.THOUSANDS, Qualifier.UNKNOWN_MANY)
)
_ARABIC_INDIC = str.maketrans("0123456789,", "٠١٢٣٤٥٦٧٨٩٬")


def interval_of(figure: Figure, *, label: str = "", colour_index: int = 0) -> Interval:
    """Return the interval of a figure as it is drawn."""
    known = figure.qualifier is not Qualifier.UNKNOWN
    return Interval(
        figure.low if known else None,
        figure.high if known else None,
        vague=figure.qualifier in _VAGUE,
        label=label,
        colour_index=colour_index,
    )


def written(number: int, digits: str) -> str:
    """Write a number in the digits the reviewer prefers: "western" or "arabic"."""
    words = western(number)
    return words.translate(_ARABIC_INDIC) if digits == "arabic" else words
