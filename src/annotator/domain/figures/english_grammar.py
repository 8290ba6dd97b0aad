"""Which English counting phrases are casualties, and of what kind: one pass over a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.figures.arabic_line import Shape
from annotator.domain.figures.english_cues import (
    ACTIONS,
    AMONG,
    HOMES,
    LEFT_HOME,
    PLACED_AS,
    REACH,
    REFLEXIVES,
    SUBSET,
    TAKEN,
    TOLL_OF,
    UNKNOWING,
)
from annotator.domain.figures.english_phrases import (
    FATES,
    EnglishPhrase,
    english_phrase_at,
    single_after_article,
)
from annotator.domain.figures.english_words import (
    ADVERBS,
    BE,
    BREAKS_OFF,
    HARMS,
    HEDGES,
    NOT_PEOPLE,
    PEOPLE,
    SUFFERED,
    TOLL_LINKS,
    VERBS,
    Verb,
)
from annotator.domain.figures.found import Found
from annotator.domain.figures.intervals import NOBODY, UNBOUNDED, Interval
from annotator.domain.figures.lexemes import Number, Role
from annotator.domain.figures.tokens import Sentence
from annotator.domain.model import Kind, Mode, Qualifier


@dataclass(slots=True)
class _Waiting:
    """Phrases before a verb that may become its victims; ``part`` points to their whole."""

    phrases: list[tuple[EnglishPhrase, int | None]]
    end: int


class _Reader:
    """The state of one pass over one sentence."""

    def __init__(self, sentence: Sentence, before: Found | None = None) -> None:
        self.before = before
        self.tokens = sentence.tokens
        self.words = [token.word for token in sentence.tokens]
        self.found: list[Found] = []
        self.waiting: _Waiting | None = None
        self.last: Found | None = None
        self.last_end = -1
        self.last_phrase: EnglishPhrase | None = None
        self.toll: tuple[Kind, int] | None = None
        self.object_of: tuple[Kind, Mode, int, int] | None = None
        self.people_only = False
        self.subset_at = -9
        self.after_verb = -9
        self.subject: EnglishPhrase | None = None

    def read(self) -> list[Found]:
        at = 0
        while at < len(self.words):
            step = self._verb(at) or self._action(at)
            if step is None:
                phrase = english_phrase_at(self.words, self.tokens, at)
                if phrase is None:
                    step = self._nobody(at) or self._definite_object(at) or self._other(at)
                else:
                    step = self._phrase(phrase)
            at = max(step, at + 1)
        return self.found

    # -- triggers ---------------------------------------------------------------------------

    def _verb(self, at: int) -> int | None:
        verb = VERBS.get(self.words[at])
        if verb is None:
            return None
        if self.words[at] == "release" and at and self.words[at - 1] in ("a", "the", "press"):
            return None
        kind, end = self._joined(verb, at + 1)
        passive = self._passive(at)
        if verb.passive_only and not (passive and self._people_wait(at)):
            return None
        if self.words[at] == "shot" and self.words[at + 1 : at + 2] == ["dead"]:
            return at + 1
        if self.words[at] == "lost" and not self._life_follows(at + 1):
            return self._lost_people(at)
        if self.words[at] == "dead" and self._was_among(at):
            return at + 1
        if self.words[at] == "dead" and at and self.words[at - 1] in ("shot", "shoot", "shooting"):
            verb = VERBS["killed"]
        waiting = self.waiting
        if verb.past and not passive and self._counted_by_fate(at):
            if waiting is None or self.words[waiting.end : waiting.end + 2] != ["the", "number"]:
                self.toll = kind, at
                return end
            self._resolve(waiting, kind, verb, at, end)  # "brings to 60 the number of … killed"
            return end
        noun_like = self.words[at] in ("dead", "wounded", "injured", "missing", "displaced")
        if noun_like and self._number_of_dead(at):
            return at + 1
        if not verb.stands and not passive and self._object_follows(end, verb):
            self.object_of = kind, verb.mode, at, end
            self.people_only = verb.people_only
            self.subject = waiting.phrases[-1][0] if waiting is not None else None
            self.waiting = None
            self.last_end = -1
            return end
        if (verb.past or verb.stands) and waiting is not None:
            between = self.words[waiting.end : at]
            near = sum(word != "and" and word not in PEOPLE for word in between)
            if near <= (REACH if passive or verb.stands else 1):
                self._resolve(waiting, kind, verb, at, end)
                return end
        if not verb.stands and not passive and (not verb.past or not noun_like):
            self.object_of = kind, verb.mode, at, end
            self.people_only = True
            self.waiting = None
            self.last_end = -1
        return end

    def _counted_by_fate(self, at: int) -> bool:
        """Say whether a participle tells whom a toll counts: "the number of people killed"."""
        before = self.words[max(0, at - 6) : at]
        for place in range(len(before) - 2):
            if before[place : place + 2] == ["number", "of"] and before[place - 1 : place] != ["a"]:
                return all(word[0].isalpha() for word in before[place:])
        return False

    def _people_wait(self, at: int) -> bool:
        """Say whether people stand right before a passive, with nothing but its own words."""
        waiting = self.waiting
        if waiting is None or any(phrase.thing for phrase, _ in waiting.phrases):
            return False
        between = self.words[waiting.end : at]
        if self.words[waiting.phrases[0][0].start - 1] == "of":
            return False
        return all(w in BE or w in ADVERBS or w in ("have", "has", "had") for w in between)

    def _lost_people(self, at: int) -> int | None:
        """Read "the army lost 14 soldiers"; of anything but people the word tells nothing."""
        if at + 1 >= len(self.words):
            return None
        phrase = english_phrase_at(self.words, self.tokens, at + 1)
        if phrase is None or phrase.noun is None or phrase.thing:
            return None
        if phrase.shape not in (Shape.NUMBER, Shape.MAGNITUDE, Shape.VAGUE):
            return None
        self.object_of = Kind.KILLED, Mode.NONE, at, at + 1
        self.people_only, self.waiting, self.last_end = True, None, -1
        return at + 1

    def _was_among(self, at: int) -> bool:
        """Read "a girl and her grandmother were among the dead"."""
        waiting = self.waiting
        if waiting is None or self.words[max(0, at - 2) : at] != ["among", "the"]:
            return False
        between = self.words[waiting.end : at - 2]
        if not between or any(word not in BE and word not in ADVERBS for word in between):
            return False
        self._resolve(waiting, Kind.KILLED, VERBS["killed"], at, at + 1)
        return True

    def _life_follows(self, at: int) -> bool:
        return self.words[at + 1 : at + 2] in (["lives"], ["life"])

    def _joined(self, verb: Verb, at: int) -> tuple[Kind, int]:
        """Join "killed and injured", "killing or wounding" into one kind."""
        if at + 1 < len(self.words) and self.words[at] in ("and", "or", "/"):
            other = VERBS.get(self.words[at + 1])
            if other is not None and {verb.kind, other.kind} == {Kind.KILLED, Kind.INJURED}:
                return Kind.KILLED_OR_INJURED, at + 2
        return verb.kind, at

    def _passive(self, at: int) -> bool:
        place = at - 2 if at and self.words[at - 1] == "shot" else at - 1
        if place >= 0 and self.words[place] in HEDGES:
            return True
        while place >= 0 and (self.words[place] in ADVERBS or self.words[place].endswith("ly")):
            place -= 1
        return place >= 0 and self.words[place] in BE

    def _number_of_dead(self, at: int) -> bool:
        before = self.words[max(0, at - 4) : at]
        if before[-1:] in (["the"], ["of"]) and any(
            word in ("number", "toll", "count") for word in before
        ):
            self.toll = TOLL_OF.get(self.words[at], Kind.KILLED), at
            return True
        return before[-1:] == ["the"] and any(w in ("among", "amongst", "of") for w in before[-2:])

    def _object_follows(self, at: int, verb: Verb) -> bool:
        place = at
        skipped = (*ADVERBS, *REFLEXIVES, "off", "up", '"')
        while place < len(self.words) and self.words[place] in skipped:
            reflexive = self.words[place] in REFLEXIVES
            place += 2 if reflexive and self.words[place + 1 : place + 2] == ["and"] else 1
        if place >= len(self.words):
            return False
        phrase = english_phrase_at(self.words, self.tokens, place)
        if phrase is None:
            return False
        if phrase.thing and verb.past and not self._plain_thing(phrase):
            return False
        return not (phrase.thing and verb.people_only)

    def _plain_thing(self, phrase: EnglishPhrase) -> bool:
        return self.words[phrase.end - 1] not in NOT_PEOPLE

    def _action(self, at: int) -> int | None:
        word = self.words[at]
        if word == "toll" or (word == "tolls"):
            kind = Kind.KILLED
            if at and self.words[at - 1] == "casualty":
                kind = Kind.KILLED_OR_INJURED
            self.toll = kind, at
            return at + 1
        if (
            word in TOLL_OF
            and at
            and self.words[at - 1] in ("of", "the", "total")
            and any(w in ("number", "count") for w in self.words[max(0, at - 4) : at])
        ):
            self.toll = TOLL_OF[word], at
            return at + 1
        kind_of = ACTIONS.get(word)
        if kind_of is not None and at + 1 < len(self.words) and self.words[at + 1] == "of":
            phrase = (
                english_phrase_at(self.words, self.tokens, at + 2)
                if at + 2 < len(self.words)
                else None
            )
            if phrase is not None and not phrase.thing:
                mode = Mode.RELEASED if word == "release" else Mode.NONE
                self.object_of = kind_of, mode, at, at + 2
                self.people_only = True
                return at + 2
        return None

    # -- phrases ----------------------------------------------------------------------------

    def _other(self, at: int) -> int:
        word = self.words[at]
        if word in SUBSET:
            self.subset_at = at
        if word in AMONG and self.words[at + 1 : at + 2] in (["them"], ["whom"]):
            self.subset_at = at + 1
        if word in BREAKS_OFF and self.words[at : at + 1] != ["who"]:
            self.last_end = -1
            self.object_of = None
        if word in BREAKS_OFF and word not in ("who", "which", "whose", "said", "says"):
            self.waiting = None
        if word in ("dead", "killed", "wounded") and word:
            return at + 1
        return at + 1

    def _phrase(self, phrase: EnglishPhrase) -> int:
        if phrase.start and self.words[phrase.start - 1] == "by":
            return self._doer(phrase)
        if phrase.thing and not self._may_be_people(phrase):
            self.object_of = None
            if self.waiting is not None and phrase.start - self.waiting.end <= 1:
                pass
            return phrase.end
        near = 0 <= phrase.start - self.subset_at <= 2
        leads = self.words[max(0, phrase.start - 3) : phrase.start]
        near = near or leads == ["including", "those", "of"]
        after = self.words[phrase.end : phrase.end + 2]
        among = after in (["among", "them"], ["among", "those"]) and not self._dead_follows(phrase)
        subset = near or phrase.of_them or among
        governed = self.object_of is not None and self._object(phrase)
        if governed and self.object_of is not None:
            kind, mode, at, end = self.object_of
            made = self._emit(phrase, kind, mode, (at, end))
            if self.subject is not None:
                made.doer = self._range(self.subject)
            self.object_of = None
            return phrase.end
        noun = phrase.noun
        if noun is not None and noun.role is Role.CASUALTY and noun.kind is not None:
            held = noun.kind is Kind.CAPTURED and self._dead_follows(phrase)
            held = held or (_named_by_fate(phrase) and self._fate_follows(phrase))
            if not held and (phrase.shape is not Shape.SINGLE or noun.number is Number.MANY):
                made = self._emit(phrase, noun.kind, noun.mode, None)
                if subset and len(self.found) > 1:
                    made.whole = self.found[-2]
                return phrase.end
        if self._became(phrase):
            return phrase.end
        if subset and self.waiting is not None and self.last_end <= self.waiting.end:
            self._wait(phrase, 0)
            return phrase.end
        if self._dead_follows(phrase):
            self._wait(phrase, None)
            return phrase.end
        if subset and self._subset(phrase):
            return phrase.end
        if self._among_the_dead(phrase) or self._broken_down(phrase):
            return phrase.end
        if self.toll is not None and self._in_toll(phrase):
            made = self._emit(phrase, self.toll[0], Mode.NONE, (self.toll[1], self.toll[1] + 1))
            made.toll = True
            self.toll = None
            return phrase.end
        if self._coordinated(phrase):
            return phrase.end
        self._wait(phrase, None)
        return phrase.end

    def _became(self, phrase: EnglishPhrase) -> bool:
        """Read "five others sustained injuries", "thousands from their homes" after a count."""
        if phrase.thing:
            return False
        after = self.words[phrase.end : phrase.end + 7]
        kind = None
        if after[:1] and after[0] in SUFFERED and any(word in HARMS for word in after[1:5]):
            kind = Kind.INJURED
        elif _leaves_home(after):
            kind = Kind.DISPLACED
        elif _is_taken(phrase, after):
            kind = Kind.CAPTURED
        if kind is None:
            return False
        self._emit(phrase, kind, Mode.TAKEN if kind is Kind.CAPTURED else Mode.NONE, None)
        return True

    def _doer(self, phrase: EnglishPhrase) -> int:
        if self.last is not None and self.last.doer is None:
            self.last.doer = self._range(phrase)
        self.last_end = -1
        return phrase.end

    def _range(self, phrase: EnglishPhrase) -> tuple[int, int]:
        return self.tokens[phrase.start].start, self.tokens[phrase.end - 1].end

    def _may_be_people(self, phrase: EnglishPhrase) -> bool:
        return (
            self.object_of is not None
            and not self.people_only
            and phrase.start == self.object_of[3]
            and self._plain_thing(phrase)
        )

    def _object(self, phrase: EnglishPhrase) -> bool:
        assert self.object_of is not None
        gap = self.words[self.object_of[3] : phrase.start]
        if gap[:1] and gap[0] in REFLEXIVES:
            gap = gap[2:] if gap[1:2] == ["and"] else gap[1:]
        if any(word not in ADVERBS and word not in ('"', "off", "up", ":") for word in gap):
            return False
        return phrase.shape is not Shape.ORDINAL

    def _dead_follows(self, phrase: EnglishPhrase) -> bool:
        """Say whether a participle of its own comes right after: "and 5 wounded"."""
        after = phrase.end
        if after < len(self.words) and self.words[after] == '"':
            after += 1
        if after >= len(self.words):
            return False
        word = self.words[after]
        verb = VERBS.get(word)
        if verb is not None and (verb.past or verb.stands):
            return not self._object_follows(after + 1, verb)
        return word in BE or (
            word in ("have", "had", "has") and self.words[after + 1 : after + 2] == ["been"]
        )

    def _fate_follows(self, phrase: EnglishPhrase) -> bool:
        """Say whether a verb tells what became of "two of the wounded"."""
        after = [w for w in self.words[phrase.end : phrase.end + 4] if w not in ADVERBS]
        after = [w for w in after if w not in BE and w not in ("have", "has", "had", "later")]
        return after[:1] != [] and after[0] in VERBS

    def _among_the_dead(self, phrase: EnglishPhrase) -> bool:
        """Read "among the dead were five children" as part of the figure before."""
        before = self.words[max(0, phrase.start - 5) : phrase.start]
        if not any(word in ("among", "included", "include", "includes") for word in before):
            return False
        kinds = [TOLL_OF[word] for word in before if word in TOLL_OF]
        if not kinds or phrase.thing:
            return False
        made = self._emit(phrase, kinds[-1], Mode.NONE, None)
        earlier = [f for f in self.found[:-1] if f.kind is kinds[-1] and f.whole is None]
        made.whole = earlier[-1] if earlier else None
        return True

    def _broken_down(self, phrase: EnglishPhrase) -> bool:
        """Read "distributed as follows: 70 combatants, …" as parts of the count before."""
        before = self.words[max(0, phrase.start - 6) : phrase.start]
        last = self.last
        if last is None or phrase.thing or before[-1:] != [":"]:
            return False
        if not any(word in PLACED_AS for word in before):
            return False
        made = self._emit(phrase, last.kind, last.mode, None)
        made.whole = last.whole if last.whole is not None else last
        made.trigger = last.trigger
        return True

    def _subset(self, phrase: EnglishPhrase) -> bool:
        last = self.last
        if (
            self.last_end >= 0
            and last is not None
            and (self.waiting is None or self.waiting.end <= self.last_end)
        ):
            whole = last.whole if last.whole is not None and not phrase.of_them else last
            made = self._emit(phrase, whole.kind, whole.mode, None)
            made.whole = whole
            made.trigger = whole.trigger
            return True
        if self.waiting is not None:
            self._wait(phrase, 0)
            return True
        if last is None and self.before is not None and phrase.start <= 4:
            made = self._emit(phrase, self.before.kind, self.before.mode, None)
            made.whole, made.trigger = self.before, None
            return True
        if last is not None and 0 <= phrase.start - self.after_verb <= 15:
            whole = last.whole if last.whole is not None else last
            made = self._emit(phrase, whole.kind, whole.mode, None)
            made.whole, made.trigger = whole, whole.trigger
            return True
        return False

    def _in_toll(self, phrase: EnglishPhrase) -> bool:
        assert self.toll is not None
        if phrase.thing or phrase.shape in (Shape.SINGLE, Shape.OTHER, Shape.KIN, Shape.ORDINAL):
            return False
        if phrase.start - self.toll[1] > 22:
            return False
        before = self.words[max(0, phrase.start - 2) : phrase.start]
        return phrase.qualified or any(word in TOLL_LINKS for word in before)

    def _coordinated(self, phrase: EnglishPhrase) -> bool:
        """Take a phrase that "and" or a comma joins to victims already read."""
        last, before = self.last, self.last_phrase
        if last is None or before is None or self.last_end < 0 or phrase.thing:
            return False
        gap = self.words[self.last_end : phrase.start]
        if gap == ["in", "exchange", "for"] and last.kind is Kind.CAPTURED:
            self._emit(phrase, last.kind, last.mode, None)
            return True
        if not gap or any(word not in ("and", ",", '"', "plus") for word in gap):
            return False
        if "and" not in gap and "plus" not in gap and not self._list_goes_on(phrase):
            return False
        if self._sums(phrase, before, last):
            return True
        made = self._emit(phrase, last.kind, last.mode, None)
        made.trigger, made.whole = last.trigger, last.whole
        return True

    def _list_goes_on(self, phrase: EnglishPhrase) -> bool:
        """Say whether a comma before a count is that of a list: "3 soldiers, 2 rebels and …"."""
        return phrase.shape is Shape.NUMBER and self.words[phrase.end : phrase.end + 1] in (
            [","],
            ["and"],
        )

    def _sums(self, phrase: EnglishPhrase, before: EnglishPhrase, last: Found) -> bool:
        summed = _sum(before, phrase)
        if summed is None or last.interval.low is None:
            return False
        if phrase.interval.low is None:
            return False
        high = None
        if last.interval.high is not None and phrase.interval.high is not None:
            high = last.interval.high + phrase.interval.high
        last.interval = Interval(
            last.interval.low + phrase.interval.low, high, last.interval.qualifier
        )
        last.end = self.tokens[phrase.end - 1].end
        self.last_end = phrase.end
        self.last_phrase = phrase
        return True

    def _nobody(self, at: int) -> int | None:
        """Read "no casualties" (none) and "no reports of casualties" (unknown)."""
        word = self.words[at]
        lexeme = PEOPLE.get(word)
        if lexeme is None or lexeme.role is not Role.CASUALTY or lexeme.number is Number.ONE:
            return None
        before = self.words[max(0, at - 6) : at]
        if not any(w in ("no", "without", "any", "zero") for w in before):
            return None
        around = (*before, *self.words[at : at + 7])
        unknown = any(w in UNKNOWING for w in around)
        tokens = self.tokens
        kind = lexeme.kind if lexeme.kind is not None else Kind.KILLED_OR_INJURED
        self.found.append(
            Found(tokens[at].start, tokens[at].end, kind, UNBOUNDED if unknown else NOBODY)
        )
        return at + 1

    def _definite_object(self, at: int) -> int | None:
        """Read "killed the commander of the brigade": a single victim named by the article."""
        if self.object_of is None or self.object_of[3] != at or self.words[at] != "the":
            return None
        phrase = single_after_article(self.words, at)
        if phrase is None:
            return None
        kind, mode, verb, end = self.object_of
        self._emit(phrase, kind, mode, (verb, end))
        self.object_of = None
        return phrase.end

    # -- waiting and emitting ---------------------------------------------------------------

    def _wait(self, phrase: EnglishPhrase, part: int | None) -> None:
        waiting = self.waiting
        if waiting is None:
            self.waiting = _Waiting([(phrase, part)], phrase.end)
            return
        gap = self.words[waiting.end : phrase.start]
        links = [word for word in gap if word not in ("and", ",", '"', "plus")]
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
        self.waiting = _Waiting([(phrase, None)], phrase.end)

    def _merged(self, before: EnglishPhrase, phrase: EnglishPhrase) -> EnglishPhrase | None:
        summed = _sum(before, phrase)
        if summed is None:
            return None
        return replace(before, end=phrase.end, interval=summed)

    def _resolve(self, waiting: _Waiting, kind: Kind, verb: Verb, at: int, end: int) -> None:
        wholes: list[Found] = []
        for phrase, part in waiting.phrases:
            if phrase.thing:
                continue
            noun = phrase.noun
            own = noun.kind if noun is not None and noun.role is Role.CASUALTY else None
            if own is Kind.CAPTURED or _named_by_fate(phrase):
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


def _leaves_home(after: list[str]) -> bool:
    home = tuple(after[:2]) in LEFT_HOME and any(word in HOMES for word in after[1:5])
    return home or after[:2] == ["to", "flee"]


def _is_taken(phrase: EnglishPhrase, after: list[str]) -> bool:
    held = phrase.noun is not None and phrase.noun.kind is Kind.CAPTURED
    if held and after[1:2] == ["taken"]:
        return True
    return any(tuple(after[: len(tail)]) == tail for tail in TAKEN)


def _named_by_fate(phrase: EnglishPhrase) -> bool:
    return any(phrase.noun is fate for fate in FATES.values())


def _sum(before: EnglishPhrase, phrase: EnglishPhrase) -> Interval | None:
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


def read_english(sentence: Sentence, before: Found | None = None) -> list[Found]:
    """Return the casualty statements of one English sentence, in text order.

    ``before`` is the last figure of the sentence before, of which "two of them" may be a part.
    """
    if not sentence.tokens:
        return []
    found = _Reader(sentence, before).read()
    found.sort(key=lambda one: one.start)
    return found


def opens_english_figure(word: str) -> bool:
    """Say whether a sentence with this word may hold a figure."""
    return word in _TRIGGERS


def _triggers() -> frozenset[str]:
    counted = {word for word, lexeme in PEOPLE.items() if lexeme.role is Role.CASUALTY}
    return frozenset(VERBS) | frozenset(ACTIONS) | frozenset(TOLL_OF) | counted | {"toll"}


_TRIGGERS = _triggers()
