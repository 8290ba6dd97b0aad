"""An Arabic sentence with every word analysed, and the phrases found in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from annotator.domain.arabic import SCALES, STARTS_NUMBER
from annotator.domain.figures.arabic_words import ArabicWord, arabic_word
from annotator.domain.figures.intervals import (
    Interval,
)
from annotator.domain.figures.lexemes import Lexeme, Role
from annotator.domain.figures.tokens import Token
from annotator.domain.lexicon import Lexicon


class Shape(StrEnum):
    """What carries the count of a phrase."""

    NUMBER = "number"
    BARE_NUMBER = "bare_number"
    MAGNITUDE = "magnitude"
    VAGUE = "vague"
    ONE_OF = "one_of"
    DUAL = "dual"
    SINGLE = "single"
    OTHER = "other"
    KIN = "kin"
    COUNTED_BEFORE = "counted_before"
    ORDINAL = "ordinal"
    PLURAL = "plural"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase from token ``start`` to ``end``; ``skip`` letters of its first word are a clitic.

    ``noun`` is the lexeme of the counted noun; ``thing`` says that the noun is no known person.
    ``of_them`` says that «منهم» follows, ``others`` that «آخرين» does.
    """

    start: int
    end: int
    skip: int
    interval: Interval
    shape: Shape
    noun: Lexeme | None
    joined: bool
    thing: bool = False
    of_them: bool = False
    others: bool = False
    definite: bool = False
    preposition: str = ""
    both: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of a sentence with their analysis, and the bare words for number reading."""

    tokens: tuple[Token, ...]
    words: tuple[ArabicWord, ...]
    raw: tuple[str, ...]
    lexicon: Lexicon
    source: str
    phrases: dict[int, Phrase | None] = field(default_factory=dict)
    """The phrase that begins at a token, once it was looked for."""

    def __len__(self) -> int:
        return len(self.tokens)


def line_of(tokens: tuple[Token, ...], lexicon: Lexicon, source: str = "") -> Line:
    """Analyse every token of a sentence."""
    raw = tuple([token.word for token in tokens])
    if "(" in raw or '"' in raw:
        tokens = _without_parentheses(tokens)
        raw = tuple([token.word for token in tokens])
    return Line(tokens, tuple([arabic_word(word) for word in raw]), raw, lexicon, source)


def _without_parentheses(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Drop the signs around a counting number («(37) أسيرا», «"37" أسيرا»), to join it to its noun.

    A number told twice («سبعون (70) شخصا») stays once.
    """
    dropped: set[int] = set()
    for at in range(len(tokens) - 2):
        opens, number, closes = tokens[at].word, tokens[at + 1].word, tokens[at + 2].word
        if (opens, closes) not in _AROUND or not number[0].isdecimal():
            continue
        if opens == '"':
            dropped.update((at, at + 2))
            continue
        word = tokens[at + 3].word if at + 3 < len(tokens) else ""
        lexeme = arabic_word(word).lexeme if word else None
        counts = word == "من" or word in SCALES
        if counts or (lexeme is not None and lexeme.role in (Role.PERSON, Role.CASUALTY)):
            twice = at > 0 and tokens[at - 1].word in STARTS_NUMBER
            dropped.update((at, at + 1, at + 2) if twice else (at, at + 2))
    return tuple(t for at, t in enumerate(tokens) if at not in dropped) if dropped else tokens


_AROUND = (("(", ")"), ('"', '"'))
