"""Whether two figures name different sources: bodies with a name, not "a medical source"."""

from __future__ import annotations

import re

from annotator.domain.arabic import folded
from annotator.domain.figures.origins import PUBLISHERS

_NAMELESS = re.compile(
    r"(?<!\w)(?:sources?|officials?|witness(?:es)?|activists?|residents|media|authorities|reports?"
    r"|medics?|doctors?|rescuers?|workers?|villagers|people|spokes\w+|local|(?:ال|لل)?مصدر|مصادر"
    r"|مصدران|مصدرين|(?:ال)?مصادر|(?:ال)?مسؤول\w*|شهود|(?:ال)?شهود|(?:ال)?ناشط\w*|نشطاء"
    r"|(?:ال)?سلطات|(?:ال)?اهالي|(?:ال)?سكان|اطباء|طبيب|(?:ال)?مسعف\w*|مراسل\w*|متحدث\w*|ناطق\w*"
    r"|تقرير|تقارير|(?:ال)?بيان|شبكه محليه|وسائل اعلام)(?!\w)"
)
_RELAYS = frozenset(name.casefold() for name in PUBLISHERS)
"""Agencies that pass on what others count: their name beside a number is no second count."""


def different_origins(a: str, b: str) -> bool:
    """Say whether two named bodies are said to have announced it.

    Whoever stays nameless may be quoted by either, an agency passes on what another counted, and
    a longer form of a name («مدير المرصد», "the Raqqa health ministry") is the same body.
    """
    one, other = folded(a).strip(), folded(b).strip()
    if not one or not other or one in _RELAYS or other in _RELAYS:
        return False
    if _NAMELESS.search(one) or _NAMELESS.search(other):
        return False
    of_one, of_other = set(one.split()), set(other.split())
    return not (of_one <= of_other or of_other <= of_one)
