"""English verbs and nouns that open a casualty statement, and losses that nobody counts."""

from __future__ import annotations

from annotator.domain.figures.arabic_line import Shape
from annotator.domain.figures.english_cues import (
    ACTIONS,
    ALONG,
    ASIDE,
    CLAIMS,
    ELIMINATED,
    ESTIMATES,
    FIRMS,
    HOLDING,
    LIVES_ON,
    NOT_YET_DEAD,
    PARTICIPLES,
    PARTLY,
    REACH,
    REFLEXIVES,
    RUBBLE,
    SAID,
    TO_DEATH,
    TOLL_OF,
    TOLLS,
    UNKNOWING,
    WAYS_TO_KILL,
)
from annotator.domain.figures.english_nouns import is_number
from annotator.domain.figures.english_phrases import (
    EnglishPhrase,
    bare_single,
    english_phrase_at,
    next_one,
    single_after_article,
)
from annotator.domain.figures.english_state import State, Waiting
from annotator.domain.figures.english_words import (
    ADVERBS,
    BE,
    HEDGES,
    NATIONS,
    NOT_PEOPLE,
    PEOPLE,
    VERBS,
    Verb,
)
from annotator.domain.figures.found import Found
from annotator.domain.figures.intervals import NOBODY, UNBOUNDED, exactly
from annotator.domain.figures.lexemes import Number, Role
from annotator.domain.model import Kind, Mode

_EACH_OTHER = (["one", "another"], ["each", "other"])
_HELD_FOR = (["after"], ["over"], ["following"], ["hostage"], ["captive"])
_WHEN = frozenset("day night morning evening week month year same following next previous".split())
"""Words after "the" that tell when someone was killed and not whom they killed."""
_TELEGRAM = frozenset("hospitalized hospitalised trapped".split())
"""Participles that tell of people also without their "were": "at least 365 others hospitalized"."""


class Triggers(State):
    """The words that wait for their victims or end their waiting."""

    def _verb(self, at: int) -> int | None:
        if self.words[at] == "death" and self.words[at - 1 : at] == ["to"]:
            return self._to_death(at)
        if self.words[at] in ("death", "deaths") and at > 1 and self.words[at - 2] == "to":
            return self._to_their_deaths(at)
        if self.words[at] in HOLDING:
            return self._holds(at)
        opens = at == 0 or not self.words[at - 1][0].isalnum()
        labels = opens and self.words[at + 1 : at + 2] == [":"]
        if labels and self.words[at] in TOLL_OF:
            self.toll = TOLL_OF[self.words[at]], at
            return at + 2
        verb = VERBS.get(self.words[at])
        if self.words[at] in TO_DEATH and self.words[at + 1 : at + 3] == ["to", "death"]:
            verb = VERBS["died"]
        if verb is None or self._names_the_act(at) or self._tells_which(at):
            return None
        if self.words[at] == "release" and at and self.words[at - 1] in ("a", "the", "press"):
            return None
        if verb.mode is Mode.RELEASED and self.words[max(0, at - 1) : at][-1:] in FIRMS:
            return None  # a firm that releases workers ends their work
        kind, end = self._joined(verb, at + 1)
        if self.words[at] in ELIMINATED and not self._fighters_near(end):
            return None
        passive = self._passive(at) or self._joined_passive(at, end, verb)
        if self._traps(at):
            self.object_of = kind, verb.mode, at, end
            self.people_only, self.waiting, self.last_end = True, None, -1
            return end
        if verb.passive_only and not ((passive or self._in_telegram(at)) and self._people_wait(at)):
            return None
        self.said = kind, verb.mode, at, end
        if self.words[at] == "shot" and self.words[at + 1 : at + 2] == ["dead"]:
            return at + 1
        waiting = self.waiting
        follower = self.words[at + 1 : at + 2]
        if waiting is not None and waiting.end == at and follower and follower[0] in NOT_PEOPLE:
            self.waiting = None  # "30 injured dogs"
            return at + 1
        if self.words[at] == "lost" and not self._life_follows(at + 1):
            return self._lost_people(at)
        if self._was_among(at, kind):
            return at + 1
        if self.words[at] == "dead" and at and self.words[at - 1] in ("shot", "shoot", "shooting"):
            verb = VERBS["killed"]
        counting = verb.past or (verb.stands and self.words[at - 1] == "who")
        relative = "who" in self.words[max(0, at - 4) : at]
        if counting and (relative or not passive) and self._counted_by_fate(at):
            if waiting is None or self.words[waiting.end : waiting.end + 2] != ["the", "number"]:
                self.toll = kind, at
                return end
            self._resolve(waiting, kind, verb, at, end)  # "brings to 60 the number of … killed"
            return end
        noun_like = self.words[at] in ("dead", "wounded", "injured", "missing", "displaced")
        if noun_like and self._put_at(at):
            self.toll = TOLL_OF[self.words[at]], at
            return at + 1
        listed = self.words[at - 1 : at] == ["the"] and self.words[at + 1 : at + 2] == [":"]
        if noun_like and listed:
            self.object_of = kind, verb.mode, at, at + 2  # "named most of the dead: two women …"
            self.people_only, self.waiting, self.last_end = True, None, -1
            return at + 2
        if noun_like and (self._number_of_dead(at) or (at and self.words[at - 1] == "the")):
            return at + 1
        if self.words[at] == "dead" and self._shot_dead(at):
            return at + 1
        opens = at == 0 or (at == 1 and self.words[0] == "also")
        if opens and verb.past and self.words[at + 1 : at + 2] in (["were"], ["was"]):
            self.object_of = kind, verb.mode, at, at + 2  # "Killed were a mother and …"
            self.people_only = True
            return at + 2
        if (
            not verb.stands
            and not passive
            and self._object_follows(end, verb)
            and not self._telegram(at, end)
        ):
            self.object_of = kind, verb.mode, at, end
            self.people_only = verb.people_only
            self.subject = waiting.phrases[-1][0] if waiting is not None else None
            self.waiting = None
            self.last_end = -1
            return end
        if verb.people_only and not passive and self._takes_things(at, end):
            self.waiting = None
            return end
        if self.words[at] == "dead" and self.words[at - 1] in ("him", "her", "them", "it"):
            self.waiting = None  # "a neighbour found him dead"
            return end
        if (verb.past or verb.stands) and waiting is not None and not self._only_of(waiting):
            between = own_words(self.words[waiting.end : at])
            near = sum(word != "and" and word not in PEOPLE for word in between)
            if "," in between and between[between.index(",") + 1 :][:1] and not passive:
                aside = between[between.index(",") + 1] in ASIDE and between.count(",") == 1
                near = REACH + 1 if aside else near
            if near <= (REACH if passive or verb.stands else 1):
                self._resolve(waiting, kind, verb, at, end)
                return end
        if not verb.stands and not passive and (not verb.past or not noun_like):
            self.object_of = kind, verb.mode, at, end
            self.people_only = True
            self.waiting = None
            self.last_end = -1
        return end

    def _fighters_near(self, end: int) -> bool:
        """Say whether fighters wait before a verb or follow it."""
        waiting = self.waiting.phrases if self.waiting is not None else []
        near = [phrase for phrase, _ in waiting]
        after = english_phrase_at(self.words, self.tokens, end) if end < len(self.words) else None
        if after is not None:
            near = [after]
        return any(one.noun is not None and one.noun.fighter for one in near)

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
        if self.words[at] == "buried" and not self._buried_alive(at):
            return False
        if waiting is None or any(phrase.thing for phrase, _ in waiting.phrases):
            return False
        between = self.words[waiting.end : at]
        first = waiting.phrases[0][0].start
        if first and self.words[first - 1] == "of":
            return False
        parted = len(waiting.phrases) > 1 and between[:1] == [
            ","
        ]  # "ten, among them two nuns, were"
        between = between[1:] if parted else between
        return all(w in BE or w in ADVERBS or w in ("have", "has", "had", "to") for w in between)

    def _buried_alive(self, at: int) -> bool:
        """Tell those under the rubble from the dead who were laid to rest."""
        before = self.words[max(0, at - 3) : at]
        if any(word in HEDGES or word in ("still", "remain", "remained") for word in before):
            waiting = self.waiting
            return waiting is not None and waiting.phrases[0][0].shape is not Shape.VAGUE
        return any(word in RUBBLE for word in self.words[at + 1 : at + 6])

    def _only_of(self, waiting: Waiting) -> bool:
        """Say whether one other than those counted is the subject: "the killer of three was"."""
        phrase = waiting.phrases[0][0]
        of = phrase.start > 0 and self.words[phrase.start - 1] == "of"
        one = self.words[waiting.end : waiting.end + 1] in (["was"], ["is"], ["has"])
        return of and one and (phrase.interval.low or 0) > 1

    def _to_their_deaths(self, at: int) -> int | None:
        """Read "three climbers fell to their deaths"."""
        waiting = self.waiting
        if self.words[at - 1] not in ("their", "his", "her") or waiting is None:
            return None
        if any(word in (",", "and") for word in self.words[waiting.end : at]):
            return None
        self._resolve(waiting, Kind.KILLED, VERBS["died"], at - 2, at + 1)
        return at + 1

    def _traps(self, at: int) -> bool:
        """Say whether "trapped 14 workers" has its victims after it."""
        if self.words[at] != "trapped" or self._passive(at) or at + 1 >= len(self.words):
            return False
        phrase = english_phrase_at(self.words, self.tokens, at + 1)
        if phrase is None or phrase.thing:
            return False
        return phrase.shape in (Shape.NUMBER, Shape.BARE_NUMBER, Shape.MAGNITUDE)

    def _takes_things(self, at: int, end: int) -> bool:
        """Say whether what was captured is counted and no people: "captured 12 images"."""
        number = end < len(self.words) and is_number(self.words[end])
        return number and not self._telegram(at, end)

    def _shot_dead(self, at: int) -> bool:
        """Read "shot the two attackers dead"."""
        if self.last is None or self.last_end != at or self.last.kind is not Kind.INJURED:
            return False
        self.last.kind = Kind.KILLED
        return True

    def _to_death(self, at: int) -> int | None:
        """Read "beat two men to death": the one named before died."""
        waiting = self.waiting
        by = self.words[waiting.phrases[0][0].start - 1] if waiting is not None else ""
        if waiting is not None and waiting.end == at - 1 and by not in NOT_YET_DEAD:
            self._resolve(waiting, Kind.KILLED, VERBS["killed"], at - 1, at + 1)
            return at + 1
        if self.last is not None and self.last_end == at - 1 and self.last.kind is Kind.INJURED:
            self.last.kind = Kind.KILLED
            return at + 1
        return None

    def _holds(self, at: int) -> int | None:
        """Read "is holding 30 suspects"; what a hall or a boat holds tells nothing."""
        if at + 1 >= len(self.words) or self.words[max(0, at - 1) : at] == []:
            return None
        phrase = english_phrase_at(self.words, self.tokens, at + 1)
        if phrase is None or phrase.thing or phrase.noun is None:
            return None
        if phrase.shape not in (Shape.NUMBER, Shape.MAGNITUDE, Shape.VAGUE):
            return None
        if self.words[at - 1] not in BE and self.words[at - 1] not in ADVERBS:
            return None
        self.object_of = Kind.CAPTURED, Mode.HELD, at, at + 1
        self.people_only, self.waiting, self.last_end = True, None, -1
        return at + 1

    def _names_the_act(self, at: int) -> bool:
        """Say whether a verb form is the noun of "the killing of six soldiers"."""
        if self.words[at] not in ACTIONS:
            return False
        return self.words[at + 1 : at + 2] == ["of"] or self._of_later(at) is not None

    def _of_later(self, at: int) -> int | None:
        """Find the "of" of "the killing on Monday of four herders"."""
        if self.words[at - 1 : at] not in (["the"], ["a"], ["alleged"], ["reported"]):
            return None
        for place in range(at + 1, min(at + 5, len(self.words) - 1)):
            word = self.words[place]
            if word == "of":
                phrase = english_phrase_at(self.words, self.tokens, place + 1)
                people = phrase is not None and not phrase.thing and phrase.noun is not None
                return place if people else None
            if word in VERBS or word in PEOPLE or not word[0].isalpha():
                return None
        return None

    def _tells_which(self, at: int) -> bool:
        """Say whether "dead" only tells which victims: "to find more dead victims"."""
        if self.words[at] != "dead" or self.words[at + 1 : at + 2] == []:
            return False
        return self.words[at + 1] in PEOPLE and self.words[at + 1] not in ("others",)

    def _in_telegram(self, at: int) -> bool:
        """Say whether a headline leaves out "were": "14 held after riot"."""
        word = self.words[at]
        first = self.waiting is not None and self.waiting.phrases[0][0].start == 0
        after = self.words[at + 1 : at + 2]
        return word in _TELEGRAM or (word == "held" and first and after in _HELD_FOR)

    def _telegram(self, at: int, end: int) -> bool:
        """Say whether what follows has its own fate: "Nine persons killed 12 injured in …"."""
        waiting = self.waiting
        if waiting is None or waiting.end != at or end >= len(self.words):
            return False
        phrase = english_phrase_at(self.words, self.tokens, end)
        if phrase is None or phrase.shape not in (Shape.NUMBER, Shape.BARE_NUMBER):
            return False
        fate = VERBS.get(self.words[phrase.end]) if phrase.end < len(self.words) else None
        return fate is not None and (fate.past or fate.stands)

    def _along(self, phrase: EnglishPhrase) -> bool:
        """Read "was killed along with two others": the fate told before is theirs too."""
        if self.said is None or phrase.thing:
            return False
        told = self.last_phrase.end if self.last_phrase is not None else 0
        if phrase.start - max(self.said[3], told) > REACH:
            return False
        before = tuple(self.words[max(0, phrase.start - 3) : phrase.start])
        return any(before[-len(link) :] == link for link in ALONG)

    def _lost_people(self, at: int) -> int | None:
        """Read "the army lost 14 soldiers"; of anything but people the word tells nothing."""
        if at + 1 >= len(self.words):
            return None
        phrase = english_phrase_at(self.words, self.tokens, at + 1)
        if phrase is None or phrase.noun is None or phrase.thing:
            return None
        if self.words[phrase.end - 1] in LIVES_ON:
            return None
        if phrase.shape not in (Shape.NUMBER, Shape.MAGNITUDE, Shape.VAGUE):
            return None
        self.object_of = Kind.KILLED, Mode.NONE, at, at + 1
        self.people_only, self.waiting, self.last_end = True, None, -1
        return at + 1

    def _was_among(self, at: int, kind: Kind) -> bool:
        """Read "a girl and her grandmother were among the dead"."""
        waiting = self.waiting
        before = self.words[max(0, at - 2) : at]
        if waiting is None or before not in (["among", "the"], ["among", "those"]):
            return False
        between = self.words[waiting.end : at - 2]
        if not between or any(word not in BE and word not in ADVERBS for word in between):
            return False
        self._resolve(waiting, kind, VERBS[self.words[at]], at, at + 1)
        return True

    def _life_follows(self, at: int) -> bool:
        return self.words[at + 1 : at + 2] in (["lives"], ["life"])

    def _joined(self, verb: Verb, at: int) -> tuple[Kind, int]:
        """Join "killed and injured", "killing or wounding" into one kind."""
        if at + 1 < len(self.words) and self.words[at] in ("and", "or", "/"):
            other = VERBS.get(self.words[at + 1])
            both = other is not None and other.kind is Kind.KILLED and self.words[at] == "and"
            if both and self.words[at - 1] in WAYS_TO_KILL:
                return Kind.KILLED, at + 2
            if other is not None and {verb.kind, other.kind} == {Kind.KILLED, Kind.INJURED}:
                return Kind.KILLED_OR_INJURED, at + 2
        return verb.kind, at

    def _passive(self, at: int) -> bool:
        place = at - 2 if at and self.words[at - 1] == "shot" else at - 1
        if place >= 0 and self.words[place] in HEDGES:
            return True
        if place > 0 and self.words[place] in SAID:
            place -= 1
        while place >= 0 and (self.words[place] in ADVERBS or self.words[place].endswith("ly")):
            place -= 1
        return place >= 0 and self.words[place] in BE

    def _joined_passive(self, at: int, end: int, verb: Verb) -> bool:
        """Say whether the verb ends a passive: "was attacked and killed"."""
        if at < 3 or self.words[at - 1] != "and" or not verb.past:
            return False
        joined = self.words[at - 2]
        if not joined.endswith("ed") and joined not in PARTICIPLES:
            return False
        return self._passive(at - 2) and not self._object_follows(end, verb)

    def _number_of_dead(self, at: int) -> bool:
        before = self.words[max(0, at - 4) : at]
        if before[-1:] in (["the"], ["of"]) and any(
            word in ("number", "toll", "count", "total") for word in before
        ):
            self.toll = TOLL_OF.get(self.words[at], Kind.KILLED), at
            return True
        return before[-1:] == ["the"] and any(w in ("among", "amongst", "of") for w in before[-2:])

    def _put_at(self, at: int) -> bool:
        """Say whether "put the dead at", "brings the wounded to" counts those it names."""
        before = self.words[max(0, at - 2) : at]
        after = self.words[at + 1 : at + 2]
        if before[1:] != ["the"] or after not in (["at"], ["to"]):
            return False
        listed = before[0] == "and" and self.last is not None and self.last.toll
        return listed or before[0] in ESTIMATES

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
            each_other = self.words[place : place + 2] in _EACH_OTHER
            if each_other or next_one(self.words, place):
                return True
            return self.words[place] == "the" and self._definite_victim(place)
        if phrase.thing and verb.past and not self._plain_thing(phrase):
            return False
        return not (phrase.thing and verb.people_only)

    def _definite_victim(self, at: int) -> bool:
        """Say whether "the commander", "the king" stands here and does not go on to speak."""
        after = self.words[at + 1 : at + 5]
        if not after or after[0] in _WHEN or after[0] in VERBS or not after[0][0].isalpha():
            return False
        return not any(word in SAID or word in BE for word in after[1:])

    def _plain_thing(self, phrase: EnglishPhrase) -> bool:
        return self.words[phrase.end - 1] not in NOT_PEOPLE

    def _action(self, at: int) -> int | None:
        word = self.words[at]
        if word in TOLLS:
            kind = TOLLS[word]
            if at and self.words[at - 1] == "casualty":
                kind = Kind.KILLED_OR_INJURED
            self.toll = kind, at
            return at + 1
        if (
            word in TOLL_OF
            and at
            and self.words[at - 1] in ("of", "the", "total")
            and any(w in ("number", "count", "total") for w in self.words[max(0, at - 4) : at])
        ):
            self.toll = TOLL_OF[word], at
            return at + 1
        kind_of = ACTIONS.get(word)
        if word == "life" and any(w in CLAIMS for w in self.words[max(0, at - 3) : at]):
            kind_of = Kind.KILLED
        if kind_of is None:
            return None
        of = at + 1 if self.words[at + 1 : at + 2] == ["of"] else self._of_later(at)
        if of is not None:
            self.said = kind_of, Mode.NONE, at, of + 1
            phrase = (
                english_phrase_at(self.words, self.tokens, of + 1)
                if of + 1 < len(self.words)
                else None
            )
            if phrase is None and self.words[of + 1 : of + 2] == ["the"]:
                phrase = single_after_article(self.words, of + 1)
            if phrase is not None and not phrase.thing:
                mode = Mode.RELEASED if word == "release" else Mode.NONE
                self.object_of = kind_of, mode, at, of + 1
                self.people_only = True
                return of + 1
        return None

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
        if self.object_of is None or self.object_of[3] != at:
            return None
        if self.words[at] != "the":  # "another" counts only where no noun can follow it
            return self._next_one(at) or self._bare_object(at)
        phrase = single_after_article(self.words, at)
        if phrase is None:
            return None
        kind, mode, verb, end = self.object_of
        self._emit(phrase, kind, mode, (verb, end))
        self.object_of = None
        return phrase.end

    def _next_one(self, at: int) -> int | None:
        """Read "abducted a fourth"; "killed a third of them" tells of a share."""
        if self.object_of is None or not next_one(self.words, at):
            return None
        kind, mode, verb, end = self.object_of
        end_of_one = at + 1 + (self.words[at] == "a")
        phrase = EnglishPhrase(
            at, end_of_one, exactly(1), Shape.SINGLE, None, others=True, sets_apart=True
        )
        self._emit(phrase, kind, mode, (verb, end))
        self.object_of = None
        return phrase.end

    def _bare_object(self, at: int) -> int | None:
        """Read the headline "Police arrest man, 32": one person without an article."""
        if self.object_of is None or VERBS[self.words[self.object_of[2]]].past:
            return None
        phrase = bare_single(self.words, at)
        if phrase is None:
            return None
        kind, mode, verb, end = self.object_of
        self._emit(phrase, kind, mode, (verb, end))
        self.object_of = None
        return phrase.end


def own_words(between: list[str]) -> list[str]:
    """Leave out an aside on those counted ("ten villagers, most of them women, were …")."""
    at = 1 if between[:1] == [","] else 0
    if at >= len(between) or between[at] not in PARTLY:
        return between
    people = False
    while at < len(between):
        word = between[at]
        people = people or word in PEOPLE
        known = word in PARTLY or word in PEOPLE or word in _ASIDE_WORDS or word in NATIONS
        if not known:
            break
        at += 1
    if at < len(between) and between[at] == ",":
        at += 1
    return between[at:] if people else between


_ASIDE_WORDS = frozenset("of them whom and or young elderly unarmed".split())
