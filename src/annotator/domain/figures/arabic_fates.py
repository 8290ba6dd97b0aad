"""What became of people counted in Arabic, and tolls that go on: «… ليرتفع العدد إلى 9»."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from annotator.domain.figures.arabic_closed import BREAKS_OFF
from annotator.domain.figures.arabic_cues import (
    ARRIVES,
    BECAME,
    FELL,
    FLEEING,
    FLIGHT,
    GAVE_UP,
    LEAVES,
    LEFT,
    OF_ALL,
    RELATIVES,
    RESIDENTS,
    STILL,
    SUBSET,
    SUFFERED,
    TOLL_VERBS,
)
from annotator.domain.figures.arabic_line import Phrase, Shape
from annotator.domain.figures.arabic_parts import Parts
from annotator.domain.figures.arabic_phrases import phrase_at
from annotator.domain.figures.intervals import MANY, UNBOUNDED, exactly
from annotator.domain.figures.lexemes import Role
from annotator.domain.model import Kind

# What must stand before the count for these words to tell of it.
ASKED = MappingProxyType(
    {
        "انفسهم": GAVE_UP,
        "الاسر": FELL | STILL,
        **dict.fromkeys(("منازلهم", "بيوتهم", "ديارهم", "مساكنهم", "المنطقه"), LEFT),
    }
)


_FLEES = frozenset("خوفا هربا هاربين فارين فرارا نزوحا".split())
_REMAINS = frozenset("زالوا زال زالت يزالون يزال تزال مازالوا مازال باتوا اصبحوا".split())


_SUBJECTS = frozenset((Shape.NUMBER, Shape.BARE_NUMBER, Shape.DUAL, Shape.SINGLE))
_BESIDE_PARTS = frozenset(("من", "بين", "قد", "كانوا", "-", "(", ")"))


class Fates(Parts):
    """What became of the people counted, and tolls that go on from a count."""

    def _suffered(self, phrase: Phrase) -> bool:
        """Read «تعرض أربعة منهم للإصابة», «اضطر المئات للنزوح»."""
        if phrase.thing or (phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED):
            return False
        for offset, raw in enumerate(self.line.raw[phrase.end : phrase.end + 4]):
            kind = SUFFERED.get(raw)
            if self.line.words[phrase.end + offset].joined:
                break  # another clause begins
            if kind is not None:
                made = self._emit(phrase, kind, None)
                at = phrase.end + offset
                made.trigger = self.line.tokens[at].start, self.line.tokens[at].end
                return True
        return False

    def _became(self, phrase: Phrase) -> bool:
        """Read «… ما زالوا في عداد المفقودين», «… تحت الأنقاض», «… بحالة حرجة» after a count."""
        governor = self.governor
        if phrase.thing or (phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED):
            return False
        if phrase.shape is Shape.SINGLE and phrase.definite:
            return False
        if phrase.shape is Shape.KIN and phrase.interval == MANY:
            return False
        waits = governor is not None and not governor.filled and not governor.toll
        line = self.line.raw
        if waits and governor is not None and governor.end >= phrase.start - 1:
            return False
        phrase = self._with_kin(phrase)
        at = phrase.end
        stop = min(len(line), at + 6)
        if phrase.start and line[phrase.start - 1].removeprefix("و") in GAVE_UP:
            selves = [i for i in range(at, min(len(line), at + 14)) if line[i] == "انفسهم"]
            at, stop = (selves[0], selves[0] + 1) if selves else (at, stop)
        while at < stop:
            for words, kind in BECAME:
                if tuple(line[at : at + len(words)]) == words and self._applies(phrase, words, at):
                    whole = self._whole_for(phrase)
                    if whole is not None and kind is Kind.INJURED:
                        return False  # how a part fares does not change what happened to it
                    made = self._emit(phrase, kind, None)
                    made.whole = whole if whole is not None and whole.kind is kind else None
                    tokens = self.line.tokens
                    made.trigger = tokens[at].start, tokens[at + len(words) - 1].end
                    return True
            fled = self._flees(phrase, at)
            if fled:
                self._emit(phrase, Kind.DISPLACED, None)
                return True
            if line[at] in RELATIVES and stop < phrase.end + 14:
                # «العشرات من الطلاب الذين كانوا هناك ما زالوا مفقودين»
                still = [i for i in range(at, min(len(line), at + 12)) if line[i] in _REMAINS]
                if not still:
                    return False
                at, stop = still[0], min(len(line), still[0] + 4)
                continue
            if line[at] not in STILL and line[at] not in LEFT and line[at] != '"':
                return False
            at += 1
        return False

    def _with_kin(self, phrase: Phrase) -> Phrase:
        """Join «طفل وجدته» before what became of both."""
        kin = phrase_at(self.line, phrase.end) if phrase.end < len(self.line) else None
        alone = phrase.shape in (Shape.SINGLE, Shape.DUAL) and not phrase.definite
        if kin is None or not alone or kin.shape is not Shape.KIN or not kin.joined:
            return phrase
        if phrase.interval.low is None or kin.interval.low is None or kin.interval == MANY:
            return phrase
        both = exactly(phrase.interval.low + kin.interval.low)
        return replace(phrase, end=kin.end, interval=both)

    def _told_behind(self, phrase: Phrase) -> bool:
        """Say whether people behind other victims have a fate of their own: «و9 … قد أصيبوا».

        Their parts may stand between («من بينهم …»), but no other people and no other clause.
        """
        last, governor = self.last, self.governor
        if last is None or phrase.thing or phrase.definite or phrase.preposition:
            return False
        if phrase.shape not in _SUBJECTS or phrase.interval == UNBOUNDED:
            return False
        if governor is not None and not governor.filled and not governor.toll:
            return False
        alone = phrase.shape is Shape.SINGLE
        if alone and not (phrase.joined or self.line.raw[phrase.start - 1] == "و"):
            return False
        parts = False
        for at in range(phrase.end, min(len(self.line), phrase.end + (1 if alone else 14))):
            raw, word = self.line.raw[at], self.line.words[at]
            lexeme = word.lexeme
            parts = parts or raw in SUBSET
            if raw in RELATIVES or raw in BREAKS_OFF:
                return False
            if raw in SUBSET or raw in _BESIDE_PARTS:
                continue
            if lexeme is not None and lexeme.role is Role.VERB:
                fits = lexeme.suffers and (lexeme.after or (alone and not lexeme.people_only))
                fate = fits and not word.joined and not self._object_follows(at + 1)
                return fate and (alone or lexeme.kind is not last.kind)
            if lexeme is not None and lexeme.role is Role.NOUN_OF_ACTION:
                return False
            if not parts and (word.joined or self._number_follows(at) or lexeme is not None):
                return False
            if not parts and raw in ("،", ","):
                return False
        return False

    def _flees(self, phrase: Phrase, at: int) -> bool:
        """Say whether the counted people were made to leave: «أجبر المئات على الرحيل»."""
        line = self.line.raw
        to = line[at] in ("علي", "الي") and at + 1 < len(line)
        goal = line[at + 1] if to else line[at].removeprefix("ل")
        if not to and (line[at][0] != "ل" or line[at] == goal):
            return False
        goal = "لجوء" if line[at] == "للجوء" else goal.removeprefix("ل" if not to else "ال")
        before = line[max(0, phrase.start - 4) : phrase.start]
        forced = any(raw in LEFT or raw.removeprefix("و") in LEFT for raw in before)
        return goal in FLEEING and forced

    def _applies(self, phrase: Phrase, words: tuple[str, ...], at: int) -> bool:
        asked = ASKED.get(words[-1])
        before = self.line.raw[max(0, phrase.start - 3) : at]
        return asked is None or any(
            raw in asked or raw.removeprefix("و") in asked for raw in before
        )

    def _left_home(self, phrase: Phrase) -> bool:
        """Read «غادر البلدة آلاف السكان», «غادر 300 شخص خوفا من …»: who lives there and leaves."""
        if phrase.shape not in (Shape.NUMBER, Shape.MAGNITUDE, Shape.VAGUE) or phrase.thing:
            return False
        raw = self.line.raw
        before = raw[max(0, phrase.start - 5) : phrase.start]
        bare = {word.removeprefix("و") for word in before}
        fled = not _FLEES.isdisjoint(raw[phrase.end : phrase.end + 12])
        if fled and not bare.isdisjoint(ARRIVES):
            self._emit(phrase, Kind.DISPLACED, None)
            return True
        if bare.isdisjoint(LEAVES):
            return False
        told = raw[phrase.start : phrase.end + 1]
        fear = raw[phrase.end : phrase.end + 5]
        if RESIDENTS.isdisjoint(told) and FLIGHT.isdisjoint(fear):
            return False
        self._emit(phrase, Kind.DISPLACED, None)
        return True

    def _raises_last(self, phrase: Phrase) -> bool:
        """Read «ليرتفع العدد إلى 9» as the toll of what was counted before."""
        raw = self.line.raw
        last = self.last or self.before
        near = raw[max(0, phrase.start - 4) : phrase.start]
        if last is None or phrase.thing or not any(word in OF_ALL for word in near):
            return False
        if phrase.shape not in (Shape.NUMBER, Shape.BARE_NUMBER):
            return False
        verb = raw[phrase.start - 1]
        if verb != "الي" and not (last.toll and verb in TOLL_VERBS):
            return False
        self._emit(phrase, last.kind, None, mode=last.mode).toll = True
        return True

    def _elsewhere(self, phrase: Phrase) -> bool:
        """Read «بلغ عدد الضحايا في سوريا 5914، وفي تركيا 44218»: the toll of another place."""
        last = self.last
        if last is None or phrase.thing or self.last_end < 0:
            return False
        gap = self.line.raw[self.last_end : phrase.start]
        people = phrase.shape is Shape.NUMBER and phrase.noun is not None
        if not (people or phrase.shape is Shape.BARE_NUMBER) or not 2 <= len(gap) <= 5:
            return False
        parts = self.line.raw[phrase.end : phrase.end + 1]
        split = parts != () and parts[0] in SUBSET
        if not last.toll and not people and not split and not self._closes_clause(phrase.end):
            return False
        opens = [word for word in gap if word not in ("،", ",")][:1]
        if opens not in (["وفي"], ["ومن"], ["و"]) or self._month_follows(phrase):
            return False
        whole = last.whole.whole if last.whole is not None and last.whole.whole else last.whole
        whole = whole if whole is not None and self._fits(phrase, whole) else None
        made = self._emit(phrase, last.kind, None, mode=last.mode)
        made.toll, made.whole = last.toll, whole
        return True

    def _month_follows(self, phrase: Phrase) -> bool:
        low = phrase.interval.low
        return low is not None and 1900 <= low <= 2100
