"""What is known in the middle of an English sentence, and how a figure is added to it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.figures.arabic_line import Shape
from annotator.domain.figures.english_cues import ALONG
from annotator.domain.figures.english_nouns import FATES
from annotator.domain.figures.english_phrases import EnglishPhrase
from annotator.domain.figures.english_words import (
    BE,
    BREAKS_OFF,
    VERBS,
    Verb,
)
from annotator.domain.figures.found import Found
from annotator.domain.figures.intervals import Interval
from annotator.domain.figures.lexemes import Role
from annotator.domain.figures.tokens import Sentence
from annotator.domain.model import Kind, Mode, Qualifier


@dataclass(slots=True)
class Waiting:
    """Phrases before a verb that may become its victims; ``part`` points to their whole."""

    phrases: list[tuple[EnglishPhrase, int | None]]
    end: int


class State:
    """The state of one pass over one sentence."""

    def __init__(
        self, sentence: Sentence, before: Found | None = None, *, listed: bool = False
    ) -> None:
        self.before = before
        self.listed = listed
        self.tokens = sentence.tokens
        self.words = [token.word for token in sentence.tokens]
        self.found: list[Found] = []
        self.waiting: Waiting | None = None
        self.last: Found | None = None
        self.last_end = -1
        self.last_phrase: EnglishPhrase | None = None
        self.toll: tuple[Kind, int] | None = None
        self.object_of: tuple[Kind, Mode, int, int] | None = None
        self.people_only = False
        self.subset_at = -9
        self.after_verb = -9
        self.subject: EnglishPhrase | None = None
        self.said: tuple[Kind, Mode, int, int] | None = None

    def _range(self, phrase: EnglishPhrase) -> tuple[int, int]:
        return self.tokens[phrase.start].start, self.tokens[phrase.end - 1].end

    def _wait(self, phrase: EnglishPhrase, part: int | None) -> None:
        waiting = self.waiting
        if waiting is None:
            self.waiting = Waiting([(phrase, part)], phrase.end)
            return
        gap = self.words[waiting.end : phrase.start]
        links = [word for word in without_along(gap) if word not in _JOINS]
        if part is not None:
            waiting.phrases.append((phrase, 0))
            waiting.end = phrase.end
            return
        if gap and not links:
            merged = self._merged(waiting.phrases[-1][0], phrase)
            if merged is not None:
                waiting.phrases[-1] = merged, waiting.phrases[-1][1]
            else:
                waiting.phrases.append((phrase, waiting.phrases[-1][1]))
            waiting.end = phrase.end
            return
        if self._itemises(waiting, phrase, gap):
            waiting.phrases.append((phrase, 0))
            waiting.end = phrase.end
            return
        if _describes(gap) or (_describes([*gap[:-1], "and"]) and self._more_listed(gap, phrase)):
            merged = self._merged(waiting.phrases[-1][0], phrase) if phrase.kin else None
            if merged is not None:
                waiting.phrases[-1] = merged, waiting.phrases[-1][1]
            else:
                waiting.phrases.append((phrase, waiting.phrases[-1][1]))
            waiting.end = phrase.end
            return
        self.waiting = Waiting([(phrase, None)], phrase.end)

    def _more_listed(self, gap: list[str], phrase: EnglishPhrase) -> bool:
        """Say whether a comma before a count is that of a list which goes on after it."""
        after = self.words[phrase.end : phrase.end + 1]
        return gap[-1:] == [","] and after in ([","], ["and"]) and not phrase.thing

    def _itemises(self, waiting: Waiting, phrase: EnglishPhrase, gap: list[str]) -> bool:
        """Say whether an aside between dashes counts the parts of those who wait.

        So it is in "seven others — two women and five men — were hurt"; without a second dash
        before the verb, another clause begins.
        """
        whole, part = waiting.phrases[-1]
        high, least = whole.interval.high, phrase.interval.low or 0
        if not gap or any(sign not in _DASHES for sign in gap) or part is not None or phrase.thing:
            return False
        if high is not None and least > high:
            return False
        for word in self.words[phrase.end : phrase.end + _LONG_ASIDE]:
            if word in _DASHES:
                return True
            if word in VERBS or word in BE or word in BREAKS_OFF:
                return False
        return False

    def _merged(self, before: EnglishPhrase, phrase: EnglishPhrase) -> EnglishPhrase | None:
        summed = added(before, phrase)
        if summed is None:
            return None
        return replace(before, end=phrase.end, interval=summed)

    def _resolve(self, waiting: Waiting, kind: Kind, verb: Verb, at: int, end: int) -> None:
        wholes: list[Found] = []
        for phrase, part in waiting.phrases:
            if phrase.thing:
                continue
            noun = phrase.noun
            own = noun.kind if noun is not None and noun.role is Role.CASUALTY else None
            if own in (Kind.CAPTURED, Kind.DISPLACED) or named_by_fate(phrase):
                own = None
            made = self._emit(phrase, own or kind, verb.mode, (at, end))
            if part is not None and wholes:
                made.whole = wholes[-1]
            else:
                wholes.append(made)
        self.waiting = None
        self.last_end = -1
        self.after_verb = end

    def _emit(
        self, phrase: EnglishPhrase, kind: Kind, mode: Mode, trigger: tuple[int, int] | None
    ) -> Found:
        start, end = self._range(phrase)
        made = Found(start, end, kind, phrase.interval, phrase.noun, mode)
        if trigger is not None:
            made.trigger = self.tokens[trigger[0]].start, self.tokens[trigger[1] - 1].end
        if phrase.others or phrase.of_them or phrase.shape in (Shape.BARE_NUMBER, Shape.ORDINAL):
            last = self.last
            made.inherits = last.whole if last is not None and last.whole is not None else last
        made.sets_apart = phrase.sets_apart
        self.found.append(made)
        self.last = made
        self.last_end = phrase.end
        self.last_phrase = phrase
        self.waiting = None
        return made


_JOINS = frozenset(("and", ",", '"', "plus", "(", ")"))
_DASHES = frozenset("- – —".split())
_LONG_ASIDE = 14
_PLACES_THEM = frozenset("from of in at near on for".split())


def _describes(gap: list[str]) -> bool:
    """Say whether only words on those before and an "and" stand between two counts.

    So it is in "four civilians working in a field and two herders were killed"; a verb of its own
    in between ("entered the market and …") makes another clause.
    """
    if len(gap) < 3 or len(gap) > 9 or gap[-1] != "and":
        return False
    if gap[0] not in _PLACES_THEM and not gap[0].endswith("ing"):
        return False
    return not any(
        word in VERBS or word in BE or word in BREAKS_OFF or word.endswith("ed") or word == ","
        for word in gap
    )


def without_along(gap: list[str]) -> list[str]:
    """Leave out "as well as", "in addition to", which join as "and" does."""
    for link in ALONG:
        if tuple(gap[-len(link) :]) == link:
            return gap[: -len(link)]
    return gap


def named_by_fate(phrase: EnglishPhrase) -> bool:
    return any(phrase.noun is fate for fate in FATES.values())


def added(before: EnglishPhrase, phrase: EnglishPhrase) -> Interval | None:
    """Add two coordinated victims of one party into one count ("a man and his wife")."""
    single = (Shape.SINGLE, Shape.KIN)
    if not phrase.kin and not (phrase.shape in single and before.shape in single):
        return None
    if (
        not phrase.kin
        and before.noun is not None
        and phrase.noun is not None
        and before.noun.status is not phrase.noun.status
    ):
        return None
    a, b = before.interval, phrase.interval
    if a.low is None or b.low is None:
        return None
    high = a.high + b.high if a.high is not None and b.high is not None else None
    return Interval(a.low + b.low, high, a.qualifier if high is not None else Qualifier.AT_LEAST)
