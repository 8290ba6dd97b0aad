"""Arabic victims beside other victims: coordination, sums, parts of a whole."""

from __future__ import annotations

from annotator.domain.figures.arabic_closed import COUNTRIES
from annotator.domain.figures.arabic_cues import (
    BREAKDOWN,
    BY_WHOM,
    CLOSES,
    COMPANY,
    HAPPENED,
    HOW,
    JOINERS,
    PROVINCES,
    REACH,
    SUMS_UP,
    TOLL_VERBS,
)
from annotator.domain.figures.arabic_line import Phrase, Shape
from annotator.domain.figures.arabic_phrases import phrase_at
from annotator.domain.figures.arabic_triggers import Triggers
from annotator.domain.figures.arabic_words import LOSSES
from annotator.domain.figures.found import Found
from annotator.domain.figures.intervals import UNBOUNDED, Interval
from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.model import Kind, PartyStatus, Qualifier

MOST_SUMS = 6
"""Breakdowns looked for in one sentence, so that time stays linear on any text."""
_COUNTS = (Shape.NUMBER, Shape.BARE_NUMBER, Shape.DUAL, Shape.SINGLE, Shape.COUNTED_BEFORE)
_OF_ALL = (Shape.NUMBER, Shape.MAGNITUDE, Shape.VAGUE)


_PARTED = frozenset(
    """: ( بكل هم وهم هي وهي تعود وتعود موزعين موزعون موزعه توزعوا توزعت يتوزعون بواقع بينهم بينها
    منهم منها""".split()
)


_CAUSES = frozenset((word,) for word in "اثر جراء نتيجه برصاص بقصف بنيران متاثرا متاثره".split())


def _of_nation(lexeme: Lexeme) -> bool:
    """Say whether a word is the feminine of a nation, as in «من جنسيات سورية»."""
    return lexeme.status is PartyStatus.UNKNOWN and lexeme.sub_group == "women"


def _without_asides(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out what stands in parentheses: «207 أطفال (بمعدل 7 يوميا)، و155 امرأة»."""
    if "(" not in words or ")" not in words:
        return words
    opens, closes = words.index("("), words.index(")")
    return words[:opens] + words[closes + 1 :] if opens < closes else words


_BEFORE_PARTS = frozenset(("،", ",", "-", "(", "من", "و", "واحده", "نفسها"))


_BY_MEANS = HOW | frozenset("بالحجاره بسكين بالسكاكين طعنا دهسا بقذيفه بعبوه بلغم بصاروخ".split())


_ADDED = frozenset(links for links in JOINERS if len(links) == 2 and links[1] in ("ل", "الي"))


_HOSPITALS = frozenset("المشفي المستشفي مشفي مستشفي العياده المركز".split())
_TO_HOSPITAL = frozenset(("الي", where) for where in _HOSPITALS)


_PAUSES = frozenset(("،", ",", ":", "و", "في"))


_SOURCES = frozenset("وفقا بحسب حسب وفق".split())


_GOES_ON = HAPPENED | CLOSES | frozenset("يوم اليوم امس مساء صباح فجر ليل".split())


_OF_GOODS = frozenset("ماديه ماليه اقتصاديه الماديه الماليه الاقتصاديه لحقت".split())


class Parts(Triggers):
    """How a phrase goes on from the victims before it."""

    def _whole_for(self, phrase: Phrase) -> Found | None:
        if 0 <= phrase.start - self.subset_at <= 2 or phrase.of_them:
            return self._current_whole()
        return None

    def _aside(self, phrase: Phrase) -> bool:
        """Read «90 قتيلا (70 في حمص)»: a part in parentheses right behind its whole."""
        last, raw = self.last, self.line.raw
        if last is None or phrase.thing or self.last_end != phrase.start - 1:
            return False
        if raw[phrase.start - 1] != "(" or phrase.shape not in _COUNTS[:2]:
            return False
        follows = raw[phrase.end : phrase.end + 2]
        placed = follows[:1] == ("في",) and follows[1:] not in (("المئه",), ("المءه",), ("المائه",))
        if not (placed or phrase.noun is not None) or not self._fits(phrase, last):
            return False
        whole = last.whole if last.whole is not None and last.whole.kind is last.kind else last
        made = self._emit(phrase, last.kind, None, mode=last.mode)
        made.whole, made.trigger = whole, last.trigger
        return True

    def _added_to(self, phrase: Phrase) -> bool:
        """Read «يضاف إليهم 12 ألفا من …»: more of those counted before."""
        raw = self.line.raw
        before = raw[max(0, phrase.start - 4) : phrase.start]
        last = self.last or self.before
        if last is None or phrase.thing or phrase.shape is not Shape.NUMBER:
            return False
        if before == raw[: phrase.start] and before in _ADDED and self.before is not None:
            verbs = (word.lexeme for word in self.line.words[phrase.end : phrase.end + 14])
            if any(lexeme is not None and lexeme.role is Role.VERB for lexeme in verbs):
                return False
            follows = raw[phrase.end : phrase.end + 1]
            if follows != () and follows[0] not in _GOES_ON and follows[0][0] != "ب":
                return False
            self._emit(phrase, last.kind, None, mode=last.mode)
            return True
        if not any(word.removeprefix("و") in ("يضاف", "تضاف", "اضيف") for word in before):
            return False
        self._emit(phrase, last.kind, None, mode=last.mode)
        return True

    def _still_there(self, phrase: Phrase) -> bool:
        """Read «غادر معظمهم المستشفى باستثناء أربعة»: those of the hurt who stay there."""
        last, raw = self.last, self.line.raw
        if last is None or phrase.thing or raw[phrase.start - 1] not in ("باستثناء", "عدا", "سوي"):
            return False
        if _HOSPITALS.isdisjoint(raw[max(0, phrase.start - 4) : phrase.start]):
            return False
        if phrase.interval == UNBOUNDED or not self._fits(phrase, last):
            return False
        self._emit(phrase, last.kind, None, mode=last.mode).whole = last
        return True

    def _losses_counted(self, phrase: Phrase) -> bool:
        """Read «خسائر الجيش فقد كانت 870 رجلا»: men lost, dead or hurt."""
        if phrase.shape is not Shape.NUMBER or phrase.noun is None or phrase.thing:
            return False
        words = self.line.words[max(0, phrase.start - 6) : phrase.start]
        at = max((i for i, word in enumerate(words) if word.stem in LOSSES), default=-1)
        if at < 0 or words[at].preposition or any(w.stem in _PAUSES for w in words[at:]):
            return False
        told = self.line.raw[max(0, phrase.start - 8) : phrase.start]
        whose = words[at + 1 :]
        if not whose or any(word.stem in _OF_GOODS for word in whose):
            return False
        if not any(raw in TOLL_VERBS or raw[1:] in TOLL_VERBS for raw in told):
            return False
        self._emit(phrase, Kind.KILLED_OR_INJURED, None)
        return True

    def _the_rest(self, phrase: Phrase) -> bool:
        """Read «خمسة قتلى، اثنان في … والثلاثة الآخرون في …»: the parts make up the whole."""
        if not phrase.definite or not phrase.others or phrase.noun is not None:
            return False
        told = phrase.interval.low or 0
        latest = self.found[-MOST_SUMS:]
        for at in range(len(latest) - 1, 0, -1):
            part = latest[at]
            told += part.interval.low or 0
            for whole in latest[:at]:  # one of the parts may be told of before: «بينهم فتى، …»
                if part.kind is whole.kind and told == whole.interval.low:
                    self._emit(phrase, whole.kind, None, mode=whole.mode).whole = whole
                    return True
        return False

    def _instead(self, phrase: Phrase) -> bool:
        """Read «118 قتيلا وليس 121»: the count that another one takes the place of."""
        raw = self.line.raw
        last, before = self.last, raw[max(0, phrase.start - 2) : phrase.start]
        if last is None or phrase.thing or not 0 <= phrase.start - self.last_end <= 6:
            return False
        if phrase.shape not in _COUNTS[:2]:
            return False
        if before[-1:] not in (("ليس",), ("وليس",)) and before != ("بدلا", "من"):
            return False
        self._emit(phrase, last.kind, None, mode=last.mode)
        return True

    def _partitive_before(self, phrase: Phrase) -> bool:
        before = self.line.raw[max(0, phrase.start - 3) : phrase.start]
        return len(before) >= 2 and before[-1] == "بين" and before[-2] == "من"

    def _make_last_part_of(self, whole: Found) -> None:
        for earlier in self.found[:-1]:
            if earlier.whole is None and earlier.kind is whole.kind:
                earlier.whole = whole

    def _subset(self, phrase: Phrase) -> int | None:
        near = 0 <= phrase.start - self.subset_at <= 2
        if not near and not phrase.of_them:
            return None
        if near and self._waits_for_its_verb():
            self._take_pending()
            if self.pending is not None and self._fits_no_whole():
                return None
        # «بينهم» splits up what stands right before it; a second «منهم» the same whole again.
        whole = self.last if near else self._current_whole()
        if near and self.mention is not None and self.found[-1:] == [self.mention]:
            whole = self.mention  # «قتلى وجرحى بينهم 3 أطفال»
        alone = not self.found and self.governor is None and self.pending is None
        if whole is None and alone and phrase.start <= 4:
            whole = self.before  # «قُتل 8 أشخاص. بينهم 3 أطفال»
        if whole is not None and phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED:
            if near:
                self.subset_at = phrase.end - 1  # «بينهم نساء و23 طفلا»
            return None
        if whole is None:
            return None
        if phrase.thing and phrase.shape is not Shape.NUMBER:
            return None
        governor = self.governor
        kind = whole.kind
        fresh = governor is not None and governor.at >= self.last_end and not governor.filled
        if governor is not None and fresh and governor.end >= phrase.start - 1:
            kind = governor.kind
            governor.filled = True
        made = self._emit(phrase, kind, None, mode=whole.mode)
        counted = whole.interval != UNBOUNDED
        made.whole = whole if kind is whole.kind and counted else None
        made.trigger = whole.trigger
        self.subset_at = -9
        return phrase.end

    def _fits_no_whole(self) -> bool:
        """Say whether «أنقذوا 10 أشخاص، بينهم 8» splits up people that are no victims."""
        assert self.pending is not None
        phrase = self.pending[0]
        others = phrase.noun is not None and phrase.noun.role is Role.PERSON
        return others and self.last is not None and phrase.shape is Shape.NUMBER

    def _waits_for_its_verb(self) -> bool:
        """Say whether «و76 بينهم 16 طفلا … قتلوا» is being read: the parts are those of the 76."""
        if self.pending is None or self.pending[1] > self.subset_at:
            return False
        between = self.line.raw[self.pending[1] : self.subset_at]
        return all(raw in _BEFORE_PARTS for raw in between)

    def _verb_comes(self, at: int) -> bool:
        """Say whether a verb that agrees with a subject before it stands within the clause."""
        if "عداد" in self.line.raw[at : at + 8]:
            return True  # «… في عداد المفقودين»
        if "وقعوا" in self.line.raw[at : at + 8] and "الاسر" in self.line.raw[at : at + 10]:
            return True
        for word in self.line.words[at : at + 14]:
            lexeme = word.lexeme
            if lexeme is not None and lexeme.role is Role.VERB:
                return lexeme.after and lexeme.suffers and not word.joined
        return False

    def _take_pending(self) -> None:
        """Count «و76 بينهم 16 طفلا» beside the victims before it, when no verb of its own comes."""
        last = self.last
        assert self.pending is not None
        phrase = self.pending[0]
        joins = phrase.joined or (phrase.start and self.line.raw[phrase.start - 1] == ":")
        if last is None or not joins or phrase.thing:
            return
        if phrase.shape in (Shape.BARE_NUMBER, Shape.NUMBER, Shape.MAGNITUDE):
            made = self._emit(phrase, last.kind, None, mode=last.mode)
            made.trigger = last.trigger

    def _coordinated(self, phrase: Phrase) -> bool:
        """Take a phrase that «و» or a comma joins to the victims before it."""
        last, before = self.last, self.last_phrase
        if last is None or before is None:
            return False
        if phrase.definite and phrase.others and phrase.shape is Shape.BARE_NUMBER:
            return False  # «والثلاثة الآخرون» are counted where they complete a whole
        line = self.line
        joined = phrase.joined or (phrase.start > 0 and line.raw[phrase.start - 1] == "و")
        gap_start = self.last_end
        if gap_start < 0:
            return False
        gap = _without_asides(line.raw[gap_start : phrase.start])
        links = tuple(raw for raw in gap if raw not in ("و", "،", ",", '"'))
        if links in (("مقابل",), ("في", "مقابل")) and last.kind is Kind.CAPTURED:
            links = ("مع",)  # «أفرج عن 90 أسيرا مقابل ثلاثة جنود»
        links = (links[0].removeprefix("و"), *links[1:]) if links else links
        adjacent = links in JOINERS
        joined = joined or (gap[-1:] != () and gap[-1] in COMPANY and self._has_group(phrase))
        joined = joined or (adjacent and bool(links) and links != ("كما",))
        besides = len(links) > 2 and links[-2:] in JOINERS and phrase.noun is not None
        joined = joined or (besides and phrase.shape is Shape.NUMBER)
        if not joined and not (adjacent and gap and self._list_goes_on(phrase)):
            return self._next_of_list(phrase, last)
        if phrase.thing:
            return False
        if (
            not adjacent
            and phrase.shape is Shape.KIN
            and joined
            and self._near_kin(gap_start, phrase)
        ):
            return self._sums(phrase, before, last)
        if not adjacent:
            return self._joined_at_distance(phrase, last)
        if phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED:
            return False
        if phrase.shape is Shape.SINGLE and phrase.definite:
            return False
        if phrase.shape is Shape.ORDINAL or self._has_its_verb(phrase, last):
            return False
        if self._same_count(phrase, before):
            last.end = line.tokens[phrase.end - 1].end
            self.last_end = phrase.end
            return True
        if self._sums(phrase, before, last):
            return True
        whole = last.whole
        if whole is not None and whole.whole is not None and ("،" in gap or "," in gap):
            whole = whole.whole
        made = self._emit(phrase, last.kind, None, mode=last.mode)
        made.trigger = last.trigger
        made.whole = whole
        return True

    def _near_kin(self, start: int, phrase: Phrase) -> bool:
        """Say whether only a name or a party stands between a victim and «… ومرافقه»."""
        gap = [raw for raw in self.line.raw[start : phrase.start] if raw != '"']
        told = any(
            word.lexeme is not None and word.lexeme.role is Role.VERB
            for word in self.line.words[start : phrase.start]
        )
        plain = not any(raw in ("،", ",", ".") for raw in gap)
        return len(gap) <= 4 or (len(gap) <= 6 and plain and not told)

    def _by_a_source(self, phrase: Phrase) -> bool:
        """Say whether the count before was told after a source too."""
        return not _SOURCES.isdisjoint(self.line.raw[self.last_end : phrase.start])

    def _fits(self, phrase: Phrase, whole: Found) -> bool:
        low, most = phrase.interval.low, whole.interval.high
        return low is None or most is None or low <= most

    def _has_its_verb(self, phrase: Phrase, last: Found) -> bool:
        """Say whether another fate follows at once: «57 قتيلا و90 شخصا أصيبوا»."""
        word = self.line.words[phrase.end] if phrase.end < len(self.line) else None
        lexeme = word.lexeme if word is not None and not word.joined else None
        if lexeme is None or lexeme.role is not Role.VERB or not lexeme.after:
            return False
        return lexeme.suffers and lexeme.kind is not last.kind

    def _same_count(self, phrase: Phrase, before: Phrase) -> bool:
        """Say whether «52 رجلاً وشاباً» goes on: two nouns under one count, both accusative."""
        bodies = before.shape is Shape.DUAL and before.end > before.start + 1
        if bodies and before.noun is not None and before.noun.role is Role.CASUALTY:
            return phrase.shape is Shape.SINGLE  # «جثتي رجل وامرأة»
        if before.shape is not Shape.NUMBER or phrase.shape is not Shape.SINGLE:
            return False
        low = before.interval.low
        counted = self.line.raw[before.end - 1]
        noun, other = before.noun, phrase.noun
        # «ثمانية آلاف رجل وفتى»: after hundreds and thousands the counted noun is singular.
        single = low is not None and low >= 100 and low % 100 == 0
        if single and noun is not None and other is not None and noun.role is other.role:
            alike = other.status is noun.status and noun.kind is other.kind
            return alike and phrase.end <= phrase.start + 2
        bare = self.line.words[phrase.start].stem
        if bare == counted.removesuffix("ا") + "ه" and low is not None and low > 10:
            return True  # «240 أسيرا وأسيرة»
        alike = counted.endswith("ا") and self.line.raw[phrase.end - 1].endswith("ا")
        return alike and phrase.end == phrase.start + 1 and low is not None and low > 10

    def _list_goes_on(self, phrase: Phrase) -> bool:
        """Say whether a comma before a count is that of a list: «3 جنود، 5 مدنيين و…»."""
        if phrase.shape is Shape.BARE_NUMBER:  # «11 قتيلا، 7 في حمص و2 في إدلب»
            last = self.last
            follows = self.line.raw[phrase.end : phrase.end + 1]
            placed = follows == ("في",)
            if last is not None and last.whole is not None and follows != ():
                placed = placed or follows[0] in BY_WHOM or follows[0][0] == "ب"
                return placed and self._fits(phrase, last.whole)
            return placed and last is not None and self._fits(phrase, last)
        if phrase.shape is not Shape.NUMBER:
            return False
        if phrase.end >= len(self.line):
            return len(self.found) > 1
        after = self.line.raw[phrase.end]
        return after in ("،", ",", "و") or self.line.words[phrase.end].joined

    def _next_of_list(self, phrase: Phrase, last: Found) -> bool:
        """Take «…، 31 متشددا» as one more of at least two counts that one verb gave."""
        line = self.line
        if phrase.shape is Shape.BARE_NUMBER and last.whole is not None:
            # «60 قتيلا، 30 منهم بغارات جوية، 20 بقذائف»
            near = phrase.start - self.last_end <= 6 and line.raw[phrase.start - 1] in ("،", ",")
            if near and self._list_goes_on(phrase):
                made = self._emit(phrase, last.kind, None, mode=last.mode)
                made.trigger, made.whole = last.trigger, last.whole
                return True
        if phrase.shape is not Shape.NUMBER or phrase.noun is None or len(self.found) < 2:
            return False
        other = self.found[-2]
        gap = line.words[self.last_end : phrase.start]
        listed = last.trigger is not None and other.trigger == last.trigger
        plain = all(
            word.lexeme is None or word.lexeme.role not in (Role.VERB, Role.NOUN_OF_ACTION)
            for word in gap
        )
        if not listed or not plain or len(gap) > 7 or line.raw[phrase.start - 1] not in ("،", ","):
            return False
        made = self._emit(phrase, last.kind, None, mode=last.mode)
        made.trigger = last.trigger
        return True

    def _joined_at_distance(self, phrase: Phrase, last: Found) -> bool:
        """Take «و3 في حلب» and «وثلاثة مدنيين» after a place: numbers with people or a place."""
        how = phrase.shape is Shape.MAGNITUDE and self.line.raw[phrase.end : phrase.end + 1]
        other = phrase.shape is Shape.OTHER and phrase.interval.high is not None
        where = self.line.raw[phrase.end : phrase.end + 2]
        other = other and (where[:1] == ("في",) or where in _TO_HOSPITAL)
        counts = phrase.shape in (Shape.NUMBER, Shape.BARE_NUMBER, Shape.DUAL)
        one_more = self._one_by_another_cause(phrase)
        many = phrase.shape is Shape.MAGNITUDE and self._of_people(phrase)
        if not counts and not other and not one_more and not many and not (how and how[0] in HOW):
            return False
        if phrase.start - self.last_end > REACH:
            return False
        gap = self.line.words[self.last_end : phrase.start]
        if self.line.raw[phrase.start - 1] in COMPANY and (
            phrase.of_them or self._has_group(phrase) or phrase.noun is not None
        ):
            made = self._emit(phrase, last.kind, None, mode=last.mode)
            made.trigger = last.trigger
            return True
        listed = last.whole is not None
        people = any(
            w.lexeme is not None
            and w.lexeme.role is Role.PERSON
            and not _of_nation(w.lexeme)
            and w.stem not in COUNTRIES
            and self.line.raw[at - 1] != "برتبه"  # «ضابط برتبة مقدم وثلاثة من …»
            for at, w in enumerate(gap, self.last_end)
        )
        by_hand = self.line.raw[phrase.end : phrase.end + 2] in (("علي", "يد"), ("علي", "ايدي"))
        near = (phrase.shape is Shape.NUMBER and len(gap) <= 3) or one_more
        object_too = one_more and self.line.raw[phrase.start].endswith("ا")
        besides = phrase.noun is not None and phrase.shape is Shape.NUMBER
        besides = besides and self.line.raw[phrase.start - 2 : phrase.start] in JOINERS
        if besides and not any(w.lexeme and w.lexeme.role is Role.VERB for w in gap):
            object_too = True  # «40 من الجيش والمسلحين معه، إضافة إلى 12 مقاتلا»
        if people and not object_too and not (listed and (near or by_hand)):
            return False
        follower = self.line.raw[phrase.end] if phrase.end < len(self.line) else ""
        if follower == "فقط" and phrase.end + 1 < len(self.line):
            follower = self.line.raw[phrase.end + 1]
        told = (last.toll or self._by_a_source(phrase)) and follower in _SOURCES
        told = (
            told or follower in HOW or follower in ("في", "من", "ب", "قرب", "خلال", "اليوم", "امس")
        )
        told = told or (follower[:1] == "ب" and follower[1:] in PROVINCES)
        told = told or by_hand or (listed and follower in BY_WHOM)
        if phrase.shape is Shape.BARE_NUMBER and not told:
            return False
        low = phrase.interval.low
        if phrase.shape is Shape.BARE_NUMBER and low is not None and 1900 <= low <= 2100:
            return False
        if phrase.noun is None and phrase.shape is Shape.DUAL:
            return False
        made = self._emit(phrase, last.kind, None, mode=last.mode)
        made.trigger = last.trigger
        made.whole = last.whole
        return True

    def _one_by_another_cause(self, phrase: Phrase) -> bool:
        """Read «قتل ثلاثة مواطنين …، وطفل إثر …»: one more victim, with a cause of its own."""
        if phrase.shape not in (Shape.SINGLE, Shape.DUAL, Shape.COUNTED_BEFORE):
            return False
        if phrase.definite or phrase.noun is None or phrase.preposition:
            return False
        line = self.line
        words = line.words[self.last_end : phrase.start]
        told = any(w.lexeme is not None and w.lexeme.role is Role.VERB for w in words)
        follows = line.raw[phrase.end : phrase.end + 1]
        by = follows in _CAUSES or (follows != () and follows[0] in _BY_MEANS)
        return by and not told

    def _sums(self, phrase: Phrase, before: Phrase, last: Found) -> bool:
        """Add coordinated single victims of one party («ملازم وجندي») into the figure before."""
        countable = (Shape.SINGLE, Shape.DUAL, Shape.KIN)
        kin = phrase.shape is Shape.KIN
        if phrase.shape not in countable or before.shape not in (*countable, Shape.NUMBER):
            return False
        if before.shape is Shape.NUMBER and not kin:
            return False
        if not kin:
            if before.shape is Shape.KIN and before.noun is not None and phrase.noun is not None:
                pass
            elif (
                before.noun is None
                or phrase.noun is None
                or before.noun.status is not phrase.noun.status
                or self._has_group(before)
            ):
                return False
        low, high = last.interval.low, last.interval.high
        if low is None or phrase.interval.low is None:
            return False
        more = phrase.interval.high
        total_high = None if high is None or more is None else high + more
        qualifier = last.interval.qualifier if total_high is not None else Qualifier.UNKNOWN_MANY
        last.interval = Interval(low + phrase.interval.low, total_high, qualifier)
        last.end = self.line.tokens[phrase.end - 1].end
        self.last_end = phrase.end
        self.last_phrase = phrase
        return True

    def _of_people(self, phrase: Phrase) -> bool:
        """Say whether «العشرات من الرعاة» names whom it counts."""
        for at in range(phrase.start + 1, phrase.end - 1):
            if self.line.raw[at] == "من":
                lexeme = self.line.words[at + 1].lexeme
                return lexeme is not None and lexeme.role is Role.PERSON
        return False

    def _has_group(self, phrase: Phrase) -> bool:
        return "من" in self.line.raw[phrase.start : phrase.end]

    def _repeated(self, phrase: Phrase) -> bool:
        """Take «و3 آخرون» and the like after the victims, when only «آخرين» can explain it."""
        last = self.last
        if last is None or not phrase.others or phrase.shape is not Shape.NUMBER:
            return False
        if self.governor is None or phrase.start - self.last_end > REACH or self.last_end < 0:
            return False
        made = self._emit(phrase, last.kind, None, mode=last.mode)
        made.trigger = last.trigger
        return True

    def _item(self, phrase: Phrase) -> bool:
        """Take «- 50 طفلا», «حمص: 20» below a count that ends in «على النحو التالي:»."""
        whole = self.before
        if not self.listed or whole is None or phrase.thing or len(self.line) > 16:
            return False
        if phrase.shape not in (Shape.NUMBER, Shape.BARE_NUMBER, Shape.DUAL):
            return False
        raw = self.line.raw
        marked = raw[0] in ("-", "*", "•", "·") or phrase.start == 0
        named = 0 < phrase.start <= 4 and (raw[phrase.start - 1] == ":" or phrase.end >= len(raw))
        if not marked and not named:
            return False
        follows = raw[phrase.end : phrase.end + 1]
        alone = follows == () or follows[0] in (
            "في",
            "من",
            "علي",
            "(",
            *CLOSES,
            *HAPPENED,
            *BY_WHOM,
        )
        alone = alone or (marked and (follows[0][0] == "ب" or follows[0] in ("عن", "بينهم")))
        if (phrase.noun is None and not alone) or not self._fits(phrase, whole):
            return False
        made = self._emit(phrase, whole.kind, None, mode=whole.mode)
        made.whole, made.trigger = whole, None
        return True

    def _adds_up(self, phrase: Phrase) -> bool:
        """Take «40 قتيلا: 20 في حمص، 15 في درعا، 5 في إدلب»: counts that sum up to the whole."""
        if self.adding is not None and phrase.start in self.adding[1]:
            total = self.adding[0]
            made = self._emit(phrase, total.kind, None, mode=total.mode)
            made.whole, made.trigger = total, total.trigger
            return True
        whole = self._current_whole()
        if whole is None or whole.interval.low is None or phrase.thing:
            return False
        told = self.last_phrase.end if self.last_phrase is not None else phrase.start
        gap = self.line.raw[told : phrase.start]
        far = 16 if ":" in gap[-3:] else 7
        if _PARTED.isdisjoint(gap) or len(gap) > far:
            return False
        if self.sums_tried >= MOST_SUMS:
            return False
        self.sums_tried += 1
        starts = self._parts_of(whole.interval.low, phrase)
        if not starts:
            return False
        self.adding = whole, starts
        return self._adds_up(phrase)

    def _parts_of(self, total: int, first: Phrase) -> frozenset[int]:
        """Return where the counts from ``first`` on start that together are ``total``."""
        starts: list[int] = []
        phrase: Phrase | None = first
        at = first.start
        while at < len(self.line) and total > 0:
            lexeme = self.line.words[at].lexeme
            fate = lexeme is not None and lexeme.role in (Role.VERB, Role.NOUN_OF_ACTION)
            if fate and lexeme is not None and not lexeme.after:
                break  # another statement begins
            phrase = phrase_at(self.line, at)
            if phrase is None or phrase.shape not in _COUNTS or phrase.definite:
                at += 1
                continue
            low = phrase.interval.low
            if not phrase.thing and low is not None and low == phrase.interval.high:
                starts.append(phrase.start)
                total -= low
            at = phrase.end
        return frozenset(starts) if total == 0 and len(starts) > 1 else frozenset()

    def _broken_down(self, phrase: Phrase) -> bool:
        """Read «توزعوا على النحو التالي: 90 من قوات النظام» as parts of the count before."""
        whole = self._current_whole()
        if whole is None or phrase.thing or phrase.shape is not Shape.NUMBER or not phrase.start:
            return False
        cue = self.line.raw[max(0, phrase.start - 7) : phrase.start]
        near = cue[-1] in ("الي", "علي") and any(raw in BREAKDOWN for raw in cue[-3:])
        if not near and (cue[-1] != ":" or not any(raw in BREAKDOWN for raw in cue)):
            return False
        made = self._emit(phrase, whole.kind, None, mode=whole.mode)
        made.whole, made.trigger = whole, whole.trigger
        return True

    def _of_casualties(self, phrase: Phrase) -> bool:
        """Read «أربعة من المصابين»: the people counted are named by what happened to them."""
        if phrase.shape not in _OF_ALL or phrase.noun is not None or phrase.thing:
            return False
        after = next(
            (at + 1 for at in range(phrase.end - 1, phrase.start, -1) if self.line.raw[at] == "من"),
            phrase.end,
        )
        if after >= phrase.end:
            return False
        word = self.line.words[after]
        lexeme = word.lexeme
        if not word.definite or lexeme is None or lexeme.role is not Role.CASUALTY:
            return False
        if lexeme.kind is None or lexeme.number is Number.ONE:
            return False
        kind, end = self._joined_casualties(lexeme.kind, after, phrase)
        if kind is not lexeme.kind:
            made = self._emit(phrase, kind, None)
            made.end, self.last_end = self.line.tokens[end - 1].end, end
            return True
        next_word = self.line.words[phrase.end].lexeme if phrase.end < len(self.line) else None
        if next_word is not None and next_word.role is Role.VERB and next_word.after:
            return False  # «ستة من الجرحى توفوا»: the verb tells what became of them.
        self._emit(phrase, lexeme.kind, None, mode=lexeme.mode)
        return True

    def _joined_casualties(self, kind: Kind, at: int, phrase: Phrase) -> tuple[Kind, int]:
        """Join «العشرات من القتلى والجرحى» into one kind."""
        end = at + 1
        word = self.line.words[end] if end < len(self.line) else None
        lexeme = word.lexeme if word is not None and word.joined and word.definite else None
        if lexeme is None or lexeme.role is not Role.CASUALTY or lexeme.kind is None:
            return kind, phrase.end
        harmed = {kind, lexeme.kind} == {Kind.KILLED, Kind.INJURED}
        alone = harmed and not self._number_follows(end + 1)
        return (Kind.KILLED_OR_INJURED, end + 1) if alone else (kind, phrase.end)

    def _sum_of_all(self, phrase: Phrase) -> bool:
        """Read «المجموع 30 مواطنا» after the counts that it adds up."""
        last = self.last
        before = self.line.raw[max(0, phrase.start - 2) : phrase.start]
        if last is None or phrase.thing or not any(raw in SUMS_UP for raw in before):
            return False
        self._emit(phrase, last.kind, None, mode=last.mode)
        return True
