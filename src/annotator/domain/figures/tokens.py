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
# A sentence ends at a line end or at a full stop that is not inside a number or an initial.
# The class in front lets the search run from sign to sign.
_SENTENCE_END = re.compile(
    r"[\n!?؟؛;|•.](?:(?<=\n)\n*|(?<=[!?؟؛;|•])[!?؟؛;|•]*"
    r"|(?<=\.)(?<!\b[a-z]\.)\.*(?=[\s\"')\]\[]|$|[^\W\d_]))"
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


LONGEST = 1_500
"""Characters after which a text without full stops is cut at a space, so that time stays linear."""


def sentence_ranges(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the sentences of a folded text, none much longer than LONGEST."""
    at = 0
    for found in _SENTENCE_END.finditer(text):
        if found.start() > at:
            yield from _cut(text, at, found.start())
        at = found.end()
    if at < len(text):
        yield from _cut(text, at, len(text))


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
