"""Which English counting phrases are casualties, and of what kind: one pass over a sentence."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.figures.arabic_line import Shape
from annotator.domain.figures.english_cues import (
    ACTIONS,
    AMONG,
    BADLY,
    BODIES,
    CAME_UP,
    DISASTERS,
    FIRST_OF,
    FOUND_WITH,
    HOMES,
    LEFT_HOME,
    NO_HOME,
    OPENERS,
    PLACED_AS,
    PLACES_LEFT,
    REFLEXIVES,
    RELIEF,
    SAID,
    SETTLED,
    SHELTERS,
    SUBSET,
    TAKEN,
    TO_HOSPITAL,
    TOLL_OF,
)
from annotator.domain.figures.english_nouns import goes_on
from annotator.domain.figures.english_numbers import words_number
from annotator.domain.figures.english_phrases import (
    EnglishPhrase,
    english_phrase_at,
    rises_from,
)
from annotator.domain.figures.english_state import added, named_by_fate
from annotator.domain.figures.english_triggers import Triggers
from annotator.domain.figures.english_words import (
    ADVERBS,
    BE,
    BREAKS_OFF,
    FUNCTION_WORDS,
    HARMS,
    NOT_PEOPLE,
    PEOPLE,
    RISES,
    SMALL,
    SUFFERED,
    TENS,
    TITLES,
    TOLL_LINKS,
    VERBS,
)
from annotator.domain.figures.found import Found
from annotator.domain.figures.intervals import Interval, exactly
from annotator.domain.figures.lexemes import Number, Role
from annotator.domain.figures.tokens import Sentence
from annotator.domain.model import Kind, Mode

_A_CROWD = 50
_LONG_NAME = 5
_LATER = (["later"], ["also"], ["subsequently"], ["eventually"])
_HAD = frozenset("have has had".split())
_AT_PLACES = frozenset("in at near across".split())
_STATES = frozenset("condition hospital hospitals custody intensive total all".split())
"""Words after "in" that tell of a state and not of another place."""
_ALSO_OF_THINGS = frozenset("shot seized captured rounded released freed held hurt".split())
"""Participles that tell of things as well: nothing unknown before them is taken for people."""


class _Reader(Triggers):
    """One pass over one sentence."""

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

    def _other(self, at: int) -> int:
        word = self.words[at]
        if word in SUBSET:
            self.subset_at = at
        if word in AMONG and self.words[at + 1 : at + 2] in (["them"], ["whom"]):
            self.subset_at = at + 1
        if word in BREAKS_OFF and at and self.words[at - 1] in BE and self._verb_joined(at + 1):
            return at + 1  # "was attacked and killed"
        if word in SAID and self._only_qualifies(at):
            return at + 1
        if word in BREAKS_OFF and self.words[at : at + 1] != ["who"]:
            self.last_end = -1
            self.object_of = None
        if word in BREAKS_OFF and word not in ("who", "which", "whose", "said", "says"):
            self.waiting = None
        return at + 1

    def _verb_joined(self, at: int) -> bool:
        return self.words[at : at + 1] == ["and"] and any(
            word in VERBS for word in self.words[at + 1 : at + 2]
        )

    def _only_qualifies(self, at: int) -> bool:
        """Say whether a verb of saying hedges a fate: "were reported killed"."""
        place = at - 1
        while place >= 0 and self.words[place].endswith("ly"):
            place -= 1
        if place >= 0 and self.words[place] in BE:
            return True
        fate = VERBS.get(self.words[at + 1]) if at + 1 < len(self.words) else None
        return fate is not None and fate.stands and self.waiting is not None

    def _phrase(self, phrase: EnglishPhrase) -> int:
        if phrase.start and self.words[phrase.start - 1] == "by":
            return self._doer(phrase)
        if phrase.thing and self._people_by_fate(phrase):
            phrase = replace(phrase, thing=False)
        if phrase.thing and not self._may_be_people(phrase):
            self.object_of = None
            return phrase.end
        if self.listed and self._item(phrase):
            return phrase.end
        near = 0 <= phrase.start - self.subset_at <= 2
        leads = self.words[max(0, phrase.start - 3) : phrase.start]
        near = near or leads == ["including", "those", "of"]
        after = self.words[phrase.end : phrase.end + 2]
        among = after in (["among", "them"], ["among", "those"]) and not self._dead_follows(phrase)
        among = among and not self._people_at(phrase.end + 2)
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
        if phrase.shape is Shape.VAGUE and self.words[phrase.end - 1] == "injuries":
            return phrase.end
        if noun is not None and noun.role is Role.CASUALTY and noun.kind is not None:
            held = noun.kind is Kind.CAPTURED and noun.mode is Mode.HELD
            held = held and self._dead_follows(phrase) and self.words[phrase.end] != "held"
            fled = named_by_fate(phrase) or noun.kind is Kind.DISPLACED
            held = held or (fled and self._fate_follows(phrase))
            held = held or (subset and noun.kind is Kind.DISPLACED and self.last is not None)
            held = held or self._dead_refugees(phrase) or self._with_victims(phrase)
            if not held and (phrase.shape is not Shape.SINGLE or noun.number is Number.MANY):
                made = self._emit(phrase, noun.kind, noun.mode, None)
                if subset and len(self.found) > 1:
                    made.whole = self.found[-2]
                return phrase.end
        if self._became(phrase) or self._dead_ones(phrase) or self._victims_of(phrase):
            return phrase.end
        if self._first_ever(phrase):
            return phrase.end
        if self._along(phrase) and self.said is not None and not self._dead_follows(phrase):
            made = self._emit(phrase, self.said[0], self.said[1], self.said[2:])
            made.sets_apart = True
            return phrase.end
        if self._of_which(phrase) or self._none_survived(phrase):
            return phrase.end
        if self._how_badly(phrase) or self._body_found(phrase) or self._of_those(phrase):
            return phrase.end
        if subset and not self._own_fate(phrase) and self._subset(phrase):
            return phrase.end
        if subset and self.waiting is not None and self.last_end <= self.waiting.end:
            self._wait(phrase, 0)
            return phrase.end
        if self._of_the_dead(phrase) and self._among_the_dead(phrase):
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
        if self._coordinated(phrase) or self._elsewhere(phrase) or self._rose_to(phrase):
            return phrase.end
        self._wait(phrase, None)
        return phrase.end

    def _item(self, phrase: EnglishPhrase) -> bool:
        """Read the count that a line of a breakdown opens with: "• 12 combatants"."""
        before = self.before
        first = phrase.start <= 1 and not any(w[0].isalnum() for w in self.words[: phrase.start])
        if before is None or not first or phrase.thing or phrase.noun is None:
            return False
        if phrase.noun.role is not Role.PERSON or self._dead_follows(phrase):
            return False
        self._emit(phrase, before.kind, before.mode, None).whole = before
        return True

    def _became(self, phrase: EnglishPhrase) -> bool:
        """Read "five others sustained injuries", "thousands from their homes" after a count."""
        if phrase.thing:
            return False
        after = self.words[phrase.end : phrase.end + 7]
        kind = None
        if (
            after[:1] and after[0] in SUFFERED and any(word in HARMS for word in after[1:5])
        ) or _found_harmed(after):
            kind = Kind.INJURED
        elif _leaves_home(after) or self._sheltered(phrase) or self._left_town(phrase):
            kind = Kind.DISPLACED
        elif _is_taken(phrase, after):
            kind = Kind.CAPTURED
        if kind is None:
            return False
        mode = Mode.TAKEN if kind is Kind.CAPTURED else Mode.NONE
        listed = self.waiting is not None and self.words[self.waiting.end : phrase.start] == ["and"]
        earlier = self.waiting.phrases if listed and self.waiting is not None else []
        for one, part in earlier:
            if part is None and not one.thing:
                self._emit(one, kind, mode, None)
        self._emit(phrase, kind, mode, None)
        return True

    def _sheltered(self, phrase: EnglishPhrase) -> bool:
        """Read "8,000 people are in relief camps", "400 are sheltering in schools"."""
        if phrase.shape not in (Shape.NUMBER, Shape.MAGNITUDE, Shape.BARE_NUMBER):
            return False
        after = self.words[phrase.end : phrase.end + 8]
        told = [word for word in after if word not in _HAD and word not in ADVERBS]
        if told[:1] == [] or told[0] not in BE:
            return False
        told = [word for word in told if word not in BE and word not in ADVERBS]
        if told[:1] == ["sheltering"] or told[:2] == ["taking", "shelter"]:
            return True
        if told[:1] != ["in"]:
            return False
        place = next((at for at, word in enumerate(told) if word in SHELTERS), None)
        if place is None or place > 5:
            return False
        return told[place].startswith("shelter") or any(word in RELIEF for word in told[:place])

    def _left_town(self, phrase: EnglishPhrase) -> bool:
        """Read "thousands of residents left the town"; a minister who leaves it flees nothing."""
        if phrase.shape not in (Shape.NUMBER, Shape.MAGNITUDE) or phrase.noun is None:
            return False
        least = phrase.interval.low or phrase.interval.high or 0
        if self.words[phrase.end - 1] not in SETTLED or least < _A_CROWD:
            return False
        told = [w for w in self.words[phrase.end : phrase.end + 7] if w not in ADVERBS]
        told = [w for w in told if w not in _HAD]
        leaves = told[:1] in (["left"], ["leave"]) and told[1:2] in (["the"], ["this"], ["that"])
        return leaves and any(word in PLACES_LEFT for word in told[2:4])

    def _people_by_fate(self, phrase: EnglishPhrase) -> bool:
        """Take an unknown noun for people whose killing or arrest is told: "34 VDP were killed"."""
        if phrase.shape is not Shape.NUMBER or not self._plain_thing(phrase):
            return False
        at = phrase.end
        if at < len(self.words) and self.words[at] == "and":
            other = (
                english_phrase_at(self.words, self.tokens, at + 1)
                if at + 1 < len(self.words)
                else None
            )
            if other is None or other.noun is None or other.shape is not Shape.NUMBER:
                return False
            at = other.end
        while at < len(self.words) and (self.words[at] in BE or self.words[at] in _HAD):
            at += 1
        if any(tuple(self.words[at : at + len(tail)]) == tail for tail in TAKEN):
            return True
        verb = VERBS.get(self.words[at]) if at < len(self.words) else None
        if verb is None or self.words[at] in _ALSO_OF_THINGS:
            return False
        person = verb.past and not verb.people_only and not verb.passive_only
        told = verb.kind in (Kind.KILLED, Kind.INJURED, Kind.CAPTURED)
        return person and told and not self._object_follows(at + 1, verb)

    def _of_the_dead(self, phrase: EnglishPhrase) -> bool:
        """Say whether "of the dead," or "of those killed," stands right before."""
        before = self.words[max(0, phrase.start - 4) : phrase.start]
        if before[:2] not in (["of", "the"], ["of", "those"]) or before[3:] != [","]:
            return False
        return before[2] in TOLL_OF or before[2] in VERBS

    def _dead_were(self, phrase: EnglishPhrase) -> bool:
        """Say whether "the dead were", "the victims are" stands right before."""
        before = self.words[max(0, phrase.start - 3) : phrase.start]
        if before[:1] != ["the"] or before[2:] not in (["were"], ["are"]):
            return False
        return before[1] in TOLL_OF and phrase.noun is not None

    def _own_fate(self, phrase: EnglishPhrase) -> bool:
        """Say whether a participle tells what became of these, not only what they are."""
        after = [
            word
            for word in self.words[phrase.end : phrase.end + 6]
            if word not in BE and word not in _HAD and word not in ADVERBS
        ]
        return after[:1] != [] and (after[0] in VERBS or after[0] in SUFFERED)

    def _body_found(self, phrase: EnglishPhrase) -> bool:
        """Read "another body was found" as one dead."""
        if self.words[phrase.end - 1] not in BODIES or phrase.shape is not Shape.SINGLE:
            return False
        after = [w for w in self.words[phrase.end : phrase.end + 4] if w not in BE]
        after = [w for w in after if w not in _HAD]
        if not after or after[0] not in CAME_UP:
            return False
        self._emit(phrase, Kind.KILLED, Mode.NONE, None)
        return True

    def _people_at(self, at: int) -> bool:
        """Say whether people are told of from ``at`` on: "among them many children"."""
        words = self.words[at : at + 3]
        return words[:1] not in (["and"], [","]) and any(word in PEOPLE for word in words)

    def _with_victims(self, phrase: EnglishPhrase) -> bool:
        """Say whether refugees are told of with other victims: "killed 3 guards and 6 refugees"."""
        noun, last = phrase.noun, self.last
        if noun is None or noun.kind is not Kind.DISPLACED or last is None or self.last_end < 0:
            return False
        gap = self.words[self.last_end : phrase.start]
        joined = gap in (["and"], [",", "and"]) or (gap == [","] and self._list_goes_on(phrase))
        plain = last.noun is None or last.noun.role is Role.PERSON
        return joined and plain and last.kind is not Kind.DISPLACED

    def _dead_refugees(self, phrase: EnglishPhrase) -> bool:
        noun = phrase.noun
        fled = noun is not None and noun.kind is Kind.DISPLACED
        return fled and "dead" in self.words[phrase.start : phrase.end - 1]

    def _victims_of(self, phrase: EnglishPhrase) -> bool:
        """Read "the 23 victims of the mine disaster" as dead where nothing else is told of them."""
        at = phrase.end
        if phrase.shape is not Shape.NUMBER or "of" not in self.words[phrase.start : at + 1]:
            return False
        told = self.words[phrase.start : at + 6]
        if told[0] != "the" or "victims" not in told or self._dead_follows(phrase):
            return False
        of = told.index("victims") + 1
        if told[of : of + 1] != ["of"] or not any(word in DISASTERS for word in told[of : of + 6]):
            return False
        if any(word in VERBS or word in BE for word in told[of:]):
            return False
        self._emit(phrase, Kind.KILLED, Mode.NONE, None)
        return True

    def _first_ever(self, phrase: EnglishPhrase) -> bool:
        """Say whether a rank is told of one named before: "she is the first woman executed"."""
        ranked = phrase.start + (self.words[phrase.start] in FIRST_OF)
        if phrase.shape is not Shape.SINGLE or ranked < 3:
            return False
        was, the, first = self.words[ranked - 3 : ranked]
        return first in FIRST_OF and the == "the" and was in (*BE, "became", "become")

    def _dead_ones(self, phrase: EnglishPhrase) -> bool:
        """Read "two dead fighters"."""
        told = self.words[phrase.start : phrase.end]
        if phrase.noun is None or phrase.thing or "dead" not in told[:-1] or phrase.of_them:
            return False
        if phrase.shape is Shape.SINGLE:
            return False
        if phrase.noun.role is not Role.PERSON and not self._dead_refugees(phrase):
            return False
        self._emit(phrase, Kind.KILLED, Mode.NONE, None)
        return True

    def _of_those(self, phrase: EnglishPhrase) -> bool:
        """Read "three of those killed", "five of the people arrested" as a part."""
        after = self.words[phrase.end : phrase.end + 3]
        verb = VERBS.get(after[2]) if len(after) == 3 else None
        if verb is None or after[:2] != ["of", "those"] or not (verb.past or verb.stands):
            return False
        made = self._emit(phrase, verb.kind, verb.mode, (phrase.end + 2, phrase.end + 3))
        before = self.found[-2] if len(self.found) > 1 else self.before
        if before is not None and before.kind is verb.kind:
            made.whole = before.whole if before.whole is not None else before
        return True

    def _of_which(self, phrase: EnglishPhrase) -> bool:
        """Read "of the 20 people killed, six were children" as a part of the twenty."""
        last, before = self.last, self.last_phrase
        if last is None or before is None or phrase.shape is not Shape.BARE_NUMBER:
            return False
        opens = before.start == 1 or self.words[: before.start] == ["out", "of"]
        opens = opens or (before.start > 1 and self.words[before.start - 2] in ",-–—")
        of = before.start > 0 and self.words[before.start - 1] == "of" and opens
        after = self.words[phrase.end : phrase.end + 3]
        if not of or self.words[phrase.start - 1] != "," or not after or after[0] not in BE:
            return False
        if self._own_fate(phrase) or len(after) < 2 or after[1] == "not":
            return False
        made = self._emit(phrase, last.kind, last.mode, None)
        made.whole, made.trigger = last.whole or last, last.trigger
        return True

    def _none_survived(self, phrase: EnglishPhrase) -> bool:
        """Read "none of the 30 passengers survived" as thirty dead."""
        told = self.words[phrase.start : phrase.start + 3]
        if told != ["none", "of", "the"] or self.words[phrase.end : phrase.end + 1] != ["survived"]:
            return False
        number = words_number(self.words, phrase.start + 3)
        if number is None:
            return False
        lost = replace(phrase, interval=exactly(number[0]), shape=Shape.NUMBER)
        self._emit(lost, Kind.KILLED, Mode.NONE, None)
        return True

    def _how_badly(self, phrase: EnglishPhrase) -> bool:
        """Read "ten people were hurt, two of them critically": a part of the injured."""
        last = self.last
        after = self.words[phrase.end : phrase.end + 2]
        if phrase.thing or last is None or last.kind is not Kind.INJURED or not after:
            return False
        if phrase.shape is not Shape.BARE_NUMBER and not phrase.of_them:
            return False
        if self.words[phrase.start - 1] not in (",", "-", "and", "–", "—", "with"):
            return False
        if after[0] not in BADLY and after[0] != "fatally" and after != ["in", "critical"]:
            return False
        if len(after) > 1 and after[1] in VERBS:
            return False
        made = self._emit(phrase, last.kind, last.mode, None)
        if after[0] == "fatally":
            made.kind = Kind.KILLED
        else:
            made.whole = last.whole if last.whole is not None else last
        return True

    def _doer(self, phrase: EnglishPhrase) -> int:
        if self.last is not None and self.last.doer is None:
            self.last.doer = self._range(phrase)
        self.last_end = -1
        return phrase.end

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
            return self._after_a_name(phrase, gap)
        return phrase.shape is not Shape.ORDINAL or phrase.interval.high == 0

    def _after_a_name(self, phrase: EnglishPhrase, gap: list[str]) -> bool:
        """Say whether a name that was the object is joined: "killed Lt. Adams and two guards"."""
        name = gap[:-1]
        if gap[-1:] != ["and"] or not 0 < len(name) <= _LONG_NAME or phrase.noun is None:
            return False
        if phrase.noun.role is not Role.PERSON or phrase.shape is Shape.VAGUE:
            return False
        for word in name:
            known = word in FUNCTION_WORDS or word in NOT_PEOPLE or word in VERBS
            known = known or word in REFLEXIVES
            if known or word in BREAKS_OFF or not (word[0].isalpha() or word == "."):
                return False
            if word in PEOPLE and word not in TITLES:
                return False
        after = [w for w in self.words[phrase.end : phrase.end + 3] if w not in ADVERBS]
        if after and (
            after[0] in BREAKS_OFF or after[0] in _HAD or goes_on(self.words, phrase.end)
        ):
            return False  # a clause of their own: "captured the port and 40 guards fled"
        return not (after and after[0] in VERBS) and not self._dead_follows(phrase)

    def _dead_follows(self, phrase: EnglishPhrase) -> bool:
        """Say whether a participle of its own comes right after: "and 5 wounded"."""
        after = phrase.end
        if after < len(self.words) and self.words[after] == '"':
            after += 1
        if self.words[after : after + 1] in _LATER:
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
        of_the = self._of_the_dead(phrase) or self._dead_were(phrase)
        if not of_the and not any(
            word in ("among", "included", "include", "includes") for word in before
        ):
            return False
        kinds = [TOLL_OF[word] for word in before if word in TOLL_OF]
        kinds = kinds or [VERBS[word].kind for word in before if word in VERBS]
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
        rises = self.words[phrase.start - 1] == "to" and self.words[phrase.start - 2] in RISES
        if phrase.start - self.toll[1] > (45 if rises else 22):
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

    def _elsewhere(self, phrase: EnglishPhrase) -> bool:
        """Read "20 died in Alpha and 8 in Beta", "the toll is 9 in Alpha and 3 in Beta"."""
        last = self.last
        ended = max(self.last_end, self.after_verb)
        if last is None or phrase.thing or ended < 0 or phrase.start - ended > 8:
            return False
        gap = self.words[ended : phrase.start]
        gap = gap[:-1] if gap[-1:] in (["to"], ["another"]) else gap
        if gap[:1] == [] or gap[0] not in _AT_PLACES or gap[-1] not in ("and", ","):
            return False
        if any(word in VERBS or word in BE or word in BREAKS_OFF for word in gap[:-1]):
            return False
        value = phrase.interval.low or 0
        after = self.words[phrase.end : phrase.end + 3]
        if phrase.shape not in (Shape.NUMBER, Shape.BARE_NUMBER) or 1900 <= value <= 2100:
            return False
        if after[:1] == [] or after[0] not in _AT_PLACES or any(w in _STATES for w in after):
            return False
        made = self._emit(phrase, last.kind, last.mode, None)
        made.trigger, made.toll, made.whole = last.trigger, last.toll, last.whole
        return True

    def _rose_to(self, phrase: EnglishPhrase) -> bool:
        """Read the second count of "the toll rose from 12 to 20"."""
        last, before = self.last, self.last_phrase
        if last is None or before is None or not last.toll or phrase.thing:
            return False
        if self.words[self.last_end : phrase.start] != ["to"]:
            return False
        if not rises_from(self.words, before.start):
            return False
        made = self._emit(phrase, last.kind, last.mode, None)
        made.trigger, made.toll = last.trigger, True
        return True

    def _list_goes_on(self, phrase: EnglishPhrase) -> bool:
        """Say whether a comma before a count is that of a list: "3 soldiers, 2 rebels and …"."""
        listed = (Shape.NUMBER, Shape.KIN, Shape.SINGLE)
        return phrase.shape in listed and self.words[phrase.end : phrase.end + 1] in (
            [","],
            ["and"],
        )

    def _sums(self, phrase: EnglishPhrase, before: EnglishPhrase, last: Found) -> bool:
        summed = added(before, phrase)
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


def _leaves_home(after: list[str]) -> bool:
    home = tuple(after[:2]) in LEFT_HOME and any(word in HOMES for word in after[1:5])
    moved = "moved" in after[:4] and any(word in SHELTERS for word in after)
    told = [word for word in after if word not in BE and word not in _HAD and word not in ADVERBS]
    for tail in NO_HOME:
        if tuple(told[: len(tail)]) == tail:
            theirs = tail[-1] in ("their", "leave", "abandon")
            if not theirs or any(word in HOMES for word in told[1:5]):
                return True
    return home or moved or after[:2] == ["to", "flee"]


def _found_harmed(after: list[str]) -> bool:
    """Say whether "was found with stab wounds", "were taken to hospital with burns" follows."""
    told = [word for word in after if word not in BE and word not in _HAD]
    if told[1:2] == ["to"] and told[0] in TO_HOSPITAL:
        return any(word in ("hospital", "hospitals") for word in told[2:4])
    if not told or told[0] not in FOUND_WITH or "with" not in told:
        return False
    return any(word in HARMS for word in told[told.index("with") :])


def _is_taken(phrase: EnglishPhrase, after: list[str]) -> bool:
    told = [word for word in after if word not in BE and word not in _HAD and word not in ADVERBS]
    held = phrase.noun is not None and phrase.noun.kind is Kind.CAPTURED
    if held and told[:1] == ["taken"]:
        return True
    return any(tuple(told[: len(tail)]) == tail for tail in TAKEN)


def read_english(
    sentence: Sentence, before: Found | None = None, *, listed: bool = False
) -> list[Found]:
    """Return the casualty statements of one English sentence, in text order.

    ``before`` is the last figure of the sentence before, of which "two of them" may be a part;
    a ``listed`` sentence is a line of the breakdown of ``before``.
    """
    if not sentence.tokens:
        return []
    found = _Reader(sentence, before, listed=listed).read()
    found.sort(key=lambda one: one.start)
    _link_parts(found)
    if listed and found and before is not None:
        first = found[0]  # "• 17 guards were killed in May" under "145 were killed:"
        within = (first.interval.high or first.interval.low or 0) <= (before.interval.low or 0)
        if first.kind is before.kind and first.whole is None and within:
            first.whole = before
    return found


def _link_parts(found: list[Found]) -> None:
    """Make parts of counts that add up to the one before: "7 people, 2 women and 5 men"."""
    for at, whole in enumerate(found):
        total = whole.interval.high
        if whole.whole is not None or total is None or total < 2:
            continue
        sum_of = 0
        parts = []
        for part in found[at + 1 :]:
            if part.kind is not whole.kind or part.whole is not None or not part.interval.high:
                break
            parts.append(part)
            sum_of += part.interval.high
            if sum_of >= total:
                break
        if sum_of == total and len(parts) > 1 and whole.interval.low == total:
            for part in parts:
                part.whole = whole


def opens_english_item(line: str) -> bool:
    """Say whether a line begins with a number word or is blank between the lines of a breakdown."""
    words = line.split(maxsplit=1)
    return not words or words[0] in SMALL or words[0] in TENS


def opens_english_figure(word: str) -> bool:
    """Say whether a sentence with this word may hold a figure."""
    return word in _TRIGGERS


def _triggers() -> frozenset[str]:
    counted = {word for word, lexeme in PEOPLE.items() if lexeme.role is Role.CASUALTY}
    return frozenset(VERBS) | frozenset(ACTIONS) | frozenset(TOLL_OF) | counted | OPENERS


_TRIGGERS = _triggers()
