"""A casualty statement as the grammars hand it over: places in the folded text, not yet fields."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.figures.intervals import Interval
from annotator.domain.figures.lexemes import Lexeme
from annotator.domain.model import Kind, Mode

Range = tuple[int, int]


@dataclass(slots=True)
class Found:
    """One figure while its sentence is being read; ranges count in the folded text.

    ``whole`` is the figure in the same list that this one is part of. ``trigger`` are the words
    that gave the kind, ``doer`` those that name who did it. ``inherits`` is the figure whose party
    this one continues («آخرين»).
    """

    start: int
    end: int
    kind: Kind
    interval: Interval
    noun: Lexeme | None = None
    mode: Mode = Mode.NONE
    trigger: Range | None = None
    doer: Range | None = None
    whole: Found | None = None
    inherits: Found | None = None
    denied: bool = False
    toll: bool = False
    sets_apart: bool = False
