"""Words, numbers and punctuation of a folded text, cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from annotator.domain.arabic import Folded

_TOKEN = re.compile(
    r"\d+(?:[.,]\d+|،\d{3}(?!\d))*"
    r"|[^\W\d_]+(?:(?<=[a-z])['-](?=[a-z])[a-z]+)*"
    r"|[^\w\s]"
)
# A sentence ends at a line end or at a full stop that is not inside a number or an initial and
# not behind an English title ("Lt. Adams") or "No. 12".
# The class in front lets the search run from sign to sign.
_SENTENCE_END = re.compile(
    r"[\n!?؟؛;|•.](?:(?<=\n)\n*|(?<=[!?؟؛;|•])[!?؟؛;|•]*"
    r"|(?<=\.)(?<!\b[a-z]\.)(?!(?<=\b(?:dr|lt|mr|ms|st)\.) |(?<=\b(?:col|gen|gov|maj|mrs|sgt)\.) "
    r"|(?<=\b(?:brig|capt|prof)\.) |(?<=\bno\.) \d)\.*(?=[\s\"')\]\[]|$|[^\W\d_]))"
)


class Token(NamedTuple):
    """A word, a number or one sign; ``start``/``end`` count in the folded text."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its tokens and its range in the folded text."""

    tokens: tuple[Token, ...]
    start: int
    end: int


_SIMPLE_WORD = re.compile(r"[^\W\d_]+")


def words_of(text: str) -> list[str]:
    """Return the letter runs of a text."""
    return _SIMPLE_WORD.findall(text)


# A line of a text whose lines were broken at a width: no shorter, no longer.
_SHORTEST_LINE, _LONGEST_LINE = 48, 100
_RUNS_ON = re.compile(
    r"(?:[,–—-]|\b(?:a|an|the|of|in|at|on|by|to|from|for|with|and|or|than|least|as|over|near|under"
    r"|between|about|around|nearly|almost|some|its|his|her|their|was|were|has|have|had|been|is|are"
    r"|who|that|which|two|three|four|five|six|seven|eight|nine|ten|several|dozen)) ?$"
)
_GOES_ON = re.compile(r"(?:was|were|has|have|had|been|of|and|or|who|whose|than)\b")
_ENDED = re.compile(r"[.:;!?»”\"|] ?$")
LONGEST = 1_500
"""Characters after which a text without full stops is cut at a space, so that time stays linear."""


def sentence_ranges(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the sentences of a folded text, none much longer than LONGEST."""
    at, wrapped = 0, False
    for found in _SENTENCE_END.finditer(text):
        if found[0] == "\n":
            wrapped = _runs_on(text, found.start(), wrapped)
            if wrapped:
                continue
        if found.start() > at:
            yield from _cut(text, at, found.start())
        at = found.end()
    if at < len(text):
        yield from _cut(text, at, len(text))


def _runs_on(text: str, end: int, wrapped: bool) -> bool:
    """Say whether the line that ends at ``end`` was only broken at a width, amid a sentence.

    Its last word or the next one's first tells so, or the line before that was ``wrapped``.
    """
    width = end - 1 - text.rfind("\n", max(0, end - _LONGEST_LINE - 1), end)
    if not _SHORTEST_LINE <= width <= _LONGEST_LINE or not text[end + 1 : end + 2].isalnum():
        return False
    tail = text[max(0, end - 12) : end]
    if _ENDED.search(tail) is not None:
        return False
    return wrapped or bool(_RUNS_ON.search(tail) or _GOES_ON.match(text, end + 1))


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        stop = space if space > 0 else start + LONGEST
        yield start, stop
        start = stop
    yield start, end


def sentence_in(folded: Folded, start: int, end: int) -> Sentence:
    """Cut the range of a folded text into tokens."""
    tokens = [Token(found[0], *found.span()) for found in _TOKEN.finditer(folded.text, start, end)]
    return Sentence(tuple(tokens), start, end)
