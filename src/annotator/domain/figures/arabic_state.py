"""What is known in the middle of an Arabic sentence, and how a figure is added to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from annotator.domain.arabic import Folded
from annotator.domain.figures.arabic_closed import FUNCTION_WORDS
from annotator.domain.figures.arabic_cues import (
    CONTINUING,
    DISEASES,
)
from annotator.domain.figures.arabic_line import Line, Phrase, Shape
from annotator.domain.figures.arabic_phrases import phrase_at
from annotator.domain.figures.found import Found
from annotator.domain.figures.intervals import Interval
from annotator.domain.figures.lexemes import Lexeme, Role
from annotator.domain.model import Kind, Mode


@lru_cache(maxsize=1 << 16)
def diseased(word: str) -> bool:
    """Say whether a word names a disease."""
    return word.removeprefix("ب").removeprefix("لل").removeprefix("ال") in DISEASES


@dataclass(slots=True)
class Governor:
    """The verb or noun that waits for its victims."""

    at: int
    end: int
    lexeme: Lexeme
    kind: Kind
    mode: Mode
    verb: bool
    toll: bool = False
    filled: bool = False
    subject: tuple[int, int] | None = None
    rise: bool = False


class State:
    """The state of one pass over one sentence."""

    def __init__(
        self, line: Line, folded: Folded, before: Found | None = None, *, listed: bool = False
    ) -> None:
        self.before = before
        self.listed = listed
        self.line = line
        self.folded = folded
        self.found: list[Found] = []
        self.governor: Governor | None = None
        self.last: Found | None = None
        self.last_end = -1
        self.last_phrase: Phrase | None = None
        self.pending: tuple[Phrase, int] | None = None
        self.pending_parts: list[Phrase] = []
        self.subset_at = -9
        self.whole: Found | None = None
        self.mention: Found | None = None
        self.toll_word_at = -99
        self.toll_verb_at = -99
        self.doer_at = -9
        self.aimed: Phrase | None = None
        self.sums_tried = 0
        self.adding: tuple[Found, frozenset[int]] | None = None
        self.sick = True in map(diseased, line.raw)

    def _current_whole(self) -> Found | None:
        if self.last is None:
            return None
        return self.last.whole if self.last.whole is not None else self.last

    def _number_follows(self, at: int) -> bool:
        phrase = phrase_at(self.line, at) if at < len(self.line) else None
        return phrase is not None and phrase.shape in (
            Shape.NUMBER,
            Shape.BARE_NUMBER,
            Shape.MAGNITUDE,
            Shape.VAGUE,
            Shape.DUAL,
            Shape.ONE_OF,
        )

    def _describes(self, phrase: Phrase) -> bool:
        """Say whether a word for a person is the adjective of a thing («حاجزا أمنيا»)."""
        if phrase.shape is not Shape.SINGLE or not phrase.start or phrase.joined:
            return False
        before, own = self.line.raw[phrase.start - 1], self.line.raw[phrase.start]
        known = self.line.words[phrase.start - 1].lexeme is not None
        alike = len(before) > 3 and before.endswith("ا") and own.endswith("ا")
        return alike and not known and before not in FUNCTION_WORDS

    def _emit(
        self, phrase: Phrase, kind: Kind, governor: Governor | None, mode: Mode | None = None
    ) -> Found:
        trigger = None
        doer = None
        tokens = self.line.tokens
        if governor is not None:
            trigger = tokens[governor.at].start, tokens[governor.end - 1].end
            if governor.subject is not None:
                first, after = governor.subject
                doer = tokens[first].start, tokens[after - 1].end
        chosen = mode if mode is not None else governor.mode if governor is not None else Mode.NONE
        made = self._add(
            phrase.start,
            phrase.end,
            phrase.skip,
            kind,
            phrase.interval,
            phrase.noun,
            chosen,
            trigger,
        )
        made.doer = doer
        made.toll = governor is not None and governor.toll
        gap = self.line.raw[self.last_end : phrase.start] if self.last_end >= 0 else ("",)
        beside = all(raw in ("و", "،", ",") for raw in gap)
        casualty = phrase.noun is not None and phrase.noun.role is Role.CASUALTY
        unnamed = phrase.noun is None and phrase.shape is Shape.MAGNITUDE
        unnamed = unnamed or (casualty and beside)
        if phrase.others or unnamed or phrase.shape in CONTINUING:
            made.inherits = self._current_whole()
        elif phrase.of_them:
            made.inherits = self.last
        self.last = made
        self.last_end = phrase.end
        self.last_phrase = phrase
        self.pending = None
        return made

    def _add(
        self,
        start: int,
        end: int,
        skip: int,
        kind: Kind,
        interval: Interval,
        noun: Lexeme | None,
        mode: Mode,
        trigger: tuple[int, int] | None,
    ) -> Found:
        tokens = self.line.tokens
        last = end - 1
        while last > start and tokens[last].word in ('"', "،", ","):
            last -= 1
        if tokens[end - 1].word == '"' and '"' in self.line.raw[start : end - 1]:
            last = end - 1
        made = Found(
            tokens[start].start + skip, tokens[last].end, kind, interval, noun, mode, trigger
        )
        self.found.append(made)
        return made
