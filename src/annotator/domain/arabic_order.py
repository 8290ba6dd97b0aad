"""Tells lines of Arabic that stand backwards from sound ones, by what words begin and end with.

Arabic gives itself away: very many words begin with the article and many end in a letter that none
begins with. A line is called backwards only when much speaks for it and little against it, and
lines that say nothing go with their neighbours.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from annotator.domain.arabic import folded

LETTER = "\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06fa-\u06ff"
SHAPED = "\ufb50-\ufbff\ufc00-\ufd3d\ufd50-\ufdf2\ufe70-\ufefc"
"""Letters as shapes and ligatures; signs such as ﷺ and ﴾ stand for themselves and are none."""

_WORD = re.compile(rf"[{LETTER}]+")
_MARK = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c-\u200f\u202a-\u202e]+"
)
_LATIN_WORD = re.compile(r"[A-Za-z]{2}")
_SHAPED_RUN = re.compile(rf"[{SHAPED}]{{2,}}")
_FUNCTION = frozenset("في من على إلى الى عن أن إن التي الذي هذا هذه وفي ومن كما بعد قبل".split())
_TURNED = frozenset(word[::-1] for word in _FUNCTION)
_AT_START = ("ال", "وال", "بال", "فال", "كال", "لل")
_AT_END = tuple(start[::-1] for start in _AT_START)

_STOP_AFTER = re.compile(rf"(?<=[{LETTER}])[.،؛:](?![{LETTER}\d])")
_STOP_BEFORE = re.compile(rf"(?<![{LETTER}\d])[.،؛:](?=[{LETTER}])")
_STOPPED_FIRST = re.compile(rf"^[ \t]*(?:\[\d+\])*[.،؛:؟!]+[{LETTER}]", re.MULTILINE)
_STOPPED_LAST = re.compile(rf"(?<!\S)(?:\[\d+\])*[.،؛:؟!]+[{LETTER}]\S*[ \t]*$", re.MULTILINE)

_LEAST = 3
"""What must speak for a line's standing backwards."""
_MARGIN = 3
"""How many times more must speak for it than against it."""


class Order(enum.Enum):
    """How the characters of a line stand."""

    WRITTEN = "written"
    SEEN = "seen"
    """From left to right as on paper: numbers and Latin words are sound."""
    TURNED = "turned"
    """Wholly backwards, numbers and Latin words too."""
    WORDS = "words"
    """Each Arabic word backwards in its place."""
    TOKENS = "tokens"
    """So, with the stops and brackets that cling to it."""


def orders_of(lines: Sequence[str]) -> list[Order]:
    """Return the order of each line of one text."""
    weights = [_weight(line) for line in lines]
    decided = [_decided(*weight) for weight in weights]
    if True not in decided:
        return [Order.WRITTEN] * len(lines)
    backwards = _with_neighbours(lines, weights, decided)
    concerned = [line for line, back in zip(lines, backwards, strict=True) if back]
    order = _manner(concerned)
    if order is Order.TURNED and len(concerned) == sum(map(_has_arabic, lines)):
        # Where all Arabic is wholly backwards, so are lines in between that have none.
        backwards = [
            back or _LATIN_WORD.search(line) is not None
            for line, back in zip(lines, backwards, strict=True)
        ]
    return [order if back else Order.WRITTEN for back in backwards]


def _has_arabic(line: str) -> bool:
    return _WORD.search(_unshaped(line)) is not None


def _decided(forward: int, back: int) -> bool | None:
    """Say whether a line stands backwards; None where it does not tell."""
    if back >= _LEAST and back >= _MARGIN * forward:
        return True
    return False if forward > back else None


def _with_neighbours(
    lines: Sequence[str], weights: Sequence[tuple[int, int]], decided: Sequence[bool | None]
) -> list[bool]:
    sound = sum(forward for forward, _ in weights)
    turned = sum(back for _, back in weights)
    most = turned > sound
    result: list[bool] = []
    last = next(one for one in decided if one is not None)
    for line, one, (forward, back) in zip(lines, decided, weights, strict=True):
        if one is False and most and turned >= 10 * sound and forward <= 2:
            one = None  # one word by chance, where all else says otherwise
        if one is not None:
            last = one
        # Alone among sound lines, a line must say more than chance does.
        here = last if one is None else one
        if here and not most and back < 2 * _LEAST:
            here = False
        result.append(here and _has_arabic(line))
    return result


def _weight(line: str) -> tuple[int, int]:
    """Return what speaks for a line's sound order, and what against it."""
    forward = back = articles = 0
    for run in _SHAPED_RUN.findall(line):
        shapes = [_shape(char) for char in run]
        for one, other in pairwise(shapes):
            forward += 2 * ((one, other) in _JOINED)
            back += 2 * ((other, one) in _JOINED)
    for word in _words(line):
        forward += 2 * (word in _FUNCTION)
        back += 2 * (word in _TURNED)
        if len(word) >= 4:
            forward += 2 * (word[-1] in "ةى") + word.startswith(_AT_START)
            back += 2 * (word[0] in "ةى")
            articles += word.endswith(_AT_END)
    # Words that end as an article turned round does are common («قتيلا»): alone they tell nothing.
    return forward, back + articles if back else 0


_JOINED = frozenset({("initial", "medial"), ("initial", "final"), ("medial", "final")})


@cache
def _shape(char: str) -> str:
    return unicodedata.decomposition(char).partition(">")[0].lstrip("<")


def _unshaped(line: str) -> str:
    return "".join(
        unicodedata.normalize("NFKC", char) if "\ufb50" <= char <= "\ufefc" else char
        for char in line
    )


def _words(line: str) -> list[str]:
    return _WORD.findall(_MARK.sub("", _unshaped(line)))


def _manner(lines: Sequence[str]) -> Order:
    """Tell how lines that stand backwards came to it."""
    text = _MARK.sub("", _unshaped("\n".join(lines)))
    after, before = len(_STOP_AFTER.findall(text)), len(_STOP_BEFORE.findall(text))
    if after > before:
        return Order.WORDS
    # A sentence's stop stands before its last word: that is a line's first, or still its last.
    if len(_STOPPED_LAST.findall(text)) > len(_STOPPED_FIRST.findall(text)):
        return Order.TOKENS
    turned = len(re.findall(r"(?<!\d)\d\d(?:91|02)(?!\d)", folded(text)))
    turned -= len(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", folded(text)))
    turned += len(re.findall(r"\b[a-z]{2,}[A-Z]\b", text))
    turned -= len(re.findall(r"\b[A-Z][a-z]{2,}\b", text))
    turned += len(re.findall(r"(?:^|\s)[)\]»](?=[^\s)\]».،])|[^\s(\[«][(\[«](?=\s|$)", text, re.M))
    turned -= len(re.findall(r"(?:^|\s)[(\[«](?=[^\s(\[«])|[^\s)\]»][)\]»](?=\s|$)", text, re.M))
    return Order.TURNED if turned > 0 else Order.SEEN
