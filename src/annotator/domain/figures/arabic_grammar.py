"""Which Arabic counting phrases are casualties, and of what kind: one pass over a sentence."""

from __future__ import annotations

from functools import lru_cache

from annotator.domain.arabic import Folded
from annotator.domain.figures.arabic_closed import BREAKS_OFF, FUNCTION_WORDS, NOT_PEOPLE
from annotator.domain.figures.arabic_cues import (
    ADVERBS,
    AGES,
    BODIES,
    CLIMBED,
    DOERS,
    DROWNED,
    EXCEEDS,
    FINDING,
    GROWS_BY,
    HAPPENED,
    LEAVES_DEAD,
    LONE_DEATHS,
    LOSES,
    NEARS,
    OF_AGE,
    PRESENT,
    REACH,
    RELATIVES,
    SHORT_REACH,
    SUBSET,
    TOLL_NOUNS,
    TOLL_VERBS,
    WHEN,
)
from annotator.domain.figures.arabic_fates import Fates
from annotator.domain.figures.arabic_idioms import opens_idiom
from annotator.domain.figures.arabic_line import Phrase, Shape, line_of
from annotator.domain.figures.arabic_phrases import opens_phrase, phrase_at
from annotator.domain.figures.arabic_state import Governor, diseased
from annotator.domain.figures.arabic_triggers import opens_trigger
from annotator.domain.figures.found import Found
from annotator.domain.figures.intervals import UNBOUNDED, Interval, qualified
from annotator.domain.figures.lexemes import Role
from annotator.domain.figures.tokens import Sentence
from annotator.domain.lexicon import Lexicon
from annotator.domain.model import Kind, Mode, Qualifier


@lru_cache(maxsize=1 << 16)
def _says_nothing(raw: str) -> bool:
    """Say whether a word neither tells of a figure nor breaks one off; a sieve for most words."""
    return not (
        opens_phrase(raw)
        or opens_trigger(raw)
        or opens_idiom(raw)
        or raw in SUBSET
        or raw in DOERS
        or raw in RELATIVES
        or raw in BREAKS_OFF
        or raw == "ضمن"
        or _bare(raw) in TOLL_VERBS
        or _counts_dead(raw)
    )


def _bare(raw: str) -> str:
    return raw[1:] if raw[0] in "وف" and len(raw) > 3 else raw


def _counts_dead(raw: str) -> bool:
    """Say whether a word is «عدد», «حصيلة» or the like, whatever clings to it."""
    bare = _bare(raw)
    return bare in TOLL_NOUNS or bare.removeprefix("ال") in TOLL_NOUNS or raw[1:] in TOLL_NOUNS


_CLIMBED = frozenset((word,) for word in CLIMBED)
_HAPPENED = frozenset((word,) for word in HAPPENED | {"قباله"})
_TWO_BODIES = frozenset("جثتي جثتا جثماني جثمانا".split())
_CARRIES = frozenset("نقل نقلت نقلوا ينقل تنقل اسعف اسعفت اسعفوا عالج عالجت انتشل انتشلت".split())
_FAR_TOLL = 30
"""Words that may stand between «بلغ عدد النازحين …» and «12 ألف شخص»."""


class _Reader(Fates):
    """One pass over one sentence."""

    def read(self) -> list[Found]:
        at = 0
        raw = self.line.raw
        while at < len(raw):
            if _says_nothing(raw[at]):
                at += 1
                continue
            step = self._negated_losses(at) or self._idiom(at) or self._trigger(at)
            if step is None:
                phrase = phrase_at(self.line, at)
                step = self._phrase(phrase) if phrase is not None else None
            at = step if step is not None else self._other(at)
        return self.found

    def _other(self, at: int) -> int:
        raw = self.line.raw[at]
        if raw in SUBSET or (raw == "ضمن" and at and self.line.raw[at - 1] == "من"):
            self.subset_at = at
        if _counts_dead(raw):
            self.toll_word_at = at
        if _bare(raw) in TOLL_VERBS:
            self.toll_verb_at = at
        if raw in DOERS and (raw != "قبل" or (at and self.line.raw[at - 1] == "من")):
            self.doer_at = at
        if raw in RELATIVES and self.pending is not None and self.pending[1] == at:
            verb = self._verb_behind(at)
            if verb is not None:
                self.pending = self.pending[0], verb
                return verb
        counted = raw in RELATIVES and self.toll_word_at >= at - 2  # «عدد الذين قضوا»
        if (raw in BREAKS_OFF or raw in RELATIVES) and not counted:
            if self.governor is not None and not self.governor.toll:
                self.governor = None
            self.last_end = -1
            self.pending = None
        return at + 1

    def _verb_behind(self, at: int) -> int | None:
        """Return the verb behind a relative clause: «خمسة من العمال الذين كانوا هناك قضوا»."""
        for place in range(at + 3, min(len(self.line), at + 11)):
            word = self.line.words[place]
            lexeme = word.lexeme
            if lexeme is None or lexeme.role is not Role.VERB or word.joined:
                continue
            if lexeme.after and lexeme.suffers:
                return place
        return None

    def _phrase(self, phrase: Phrase) -> int:
        end = phrase.end
        if phrase.thing and phrase.noun is None and self._is_thing(phrase):
            if not self._is_age(phrase):
                self._close_after(phrase)
            return end
        if self.doer_at >= phrase.start - 1 and self.doer_at < phrase.start:
            return self._doer(phrase)
        if phrase.shape is Shape.DUAL and self._dead_again(phrase):
            return end
        if phrase.shape is Shape.SINGLE and self._told_behind(phrase):
            self.pending, self.pending_parts = (phrase, end), []
            return end
        noun = phrase.noun
        sorted_out = self._between_kinds(phrase)
        if sorted_out is not None:
            return sorted_out
        of_its_own = (noun is not None and noun.role is Role.CASUALTY) or phrase.both
        if of_its_own and self._casualty(phrase):
            return end
        if of_its_own and self.sick and noun is not None and noun.kind is Kind.INJURED:
            self.last_end = -1  # «89 إصابة بكورونا» are cases, not casualties.
            return end
        if self._adds_up(phrase) or self._aside(phrase):
            return end
        if self._open_for(phrase) and self._of_casualties(phrase):
            return end
        if self.pending is not None and self._part_of_pending(phrase):
            self.pending = self.pending[0], end
            self.pending_parts.append(phrase)
            return end
        if self._became(phrase):
            return max(end, self.last_end)
        if self._told_behind(phrase):
            self.pending, self.pending_parts = (phrase, end), []
            return end
        subset = self._subset(phrase)
        if subset is not None:
            return subset
        apart = self.line.raw[phrase.start - 1] == "و"
        other = phrase.joined or apart
        other = other and self.last_end > 0 and phrase.start - self.last_end <= 1
        if other and self._of_casualties(phrase):
            return end  # «391 من القتلى و1326 من الجرحى»
        if self._coordinated(phrase):
            return end
        governor = self.governor
        if governor is not None and not governor.filled and self._licensed(phrase, governor):
            return self._govern(phrase, governor)
        if governor is not None and governor.toll and self._in_toll(phrase, governor):
            made = self._emit(phrase, governor.kind, governor)
            made.interval = self._grown(made.interval, governor, phrase.start)
            governor.filled = True
            return end
        if (
            self._broken_down(phrase)
            or self._of_casualties(phrase)
            or self._repeated(phrase)
            or self._sum_of_all(phrase)
            or self._suffered(phrase)
            or self._raises_last(phrase)
            or self._added_to(phrase)
            or self._instead(phrase)
            or self._still_there(phrase)
            or self._the_rest(phrase)
            or self._losses_counted(phrase)
            or self._elsewhere(phrase)
            or self._left_home(phrase)
            or self._item(phrase)
        ):
            return end
        self._aim(phrase)
        if phrase.shape in (Shape.SINGLE, Shape.PLURAL, Shape.OTHER, Shape.ORDINAL, Shape.KIN):
            return phrase.start + 1 if end > phrase.start + 1 else end
        self.pending, self.pending_parts = (phrase, end), []
        return end

    def _dead_again(self, phrase: Phrase) -> bool:
        """Say whether «جثتي القتيلين» only tells of the dead again."""
        words = self.line.words
        near = words[phrase.end] if phrase.end < len(words) else words[phrase.start]
        if not phrase.definite and words[phrase.start].stem in _TWO_BODIES:
            again = near.lexeme
            return again is not None and near.definite and again.role is Role.CASUALTY
        return phrase.definite and phrase.start > 0 and words[phrase.start - 1].stem in _TWO_BODIES

    def _between_kinds(self, phrase: Phrase) -> int | None:
        """Read «عشرة أشخاص سقطوا بين قتيل وجريح»: those counted are both dead and hurt."""
        line = self.line
        if phrase.shape is not Shape.SINGLE or line.raw[phrase.start - 1] != "بين":
            return None
        kinds: set[Kind] = set()
        at = phrase.start
        while at < len(line) and (lexeme := line.words[at].lexeme) is not None:
            if lexeme.role is not Role.CASUALTY or lexeme.kind is None:
                break
            kinds.add(lexeme.kind)
            at += 1
        if len(kinds) < 2 or line.raw[phrase.start : phrase.start + 1] == ():
            return None
        if self.last is not None and phrase.start - self.last_end <= 4:
            self.last.kind = Kind.KILLED_OR_INJURED
        return at

    def _is_age(self, phrase: Phrase) -> bool:
        """Say whether «دون سن 18 عاما» only tells how old the victims before it were."""
        raw = self.line.raw
        years = raw[phrase.end - 1] in AGES and phrase.start > 0
        return years and (raw[phrase.start - 1] in OF_AGE or raw[phrase.start - 1] == "(")

    def _open_for(self, phrase: Phrase) -> bool:
        """Say whether no verb waits for «عشرات من الجرحى» that tells their fate itself."""
        governor = self.governor
        told = governor is None or governor.filled or governor.lexeme.people_only
        return told and phrase.shape in (Shape.MAGNITUDE, Shape.VAGUE)

    def _is_thing(self, phrase: Phrase) -> bool:
        """Say whether an unknown counted noun is a thing: unless a verb asks for people."""
        governor = self.governor
        if governor is None or governor.filled or governor.toll or governor.lexeme.people_only:
            return True
        last = self.line.raw[phrase.end - 1]
        if phrase.interval.qualifier is Qualifier.UNKNOWN_MANY:
            return True
        inside = self.line.raw[phrase.start : phrase.end]
        return (
            phrase.start != governor.end
            or last in NOT_PEOPLE
            or any(word.removeprefix("ال") in NOT_PEOPLE for word in inside)
        )

    def _close_after(self, phrase: Phrase) -> None:
        governor = self.governor
        if governor is not None and not governor.toll and governor.end == phrase.start:
            governor.filled = True
        self.last_end = -1

    def _doer(self, phrase: Phrase) -> int:
        """Keep who did it out of the victims."""
        if self.last is not None and self.last.doer is None:
            tokens = self.line.tokens
            self.last.doer = tokens[phrase.start].start, tokens[phrase.end - 1].end
        self.last_end = -1
        return phrase.end

    def _casualty(self, phrase: Phrase) -> bool:
        noun = phrase.noun
        kind = Kind.KILLED_OR_INJURED if phrase.both else noun.kind if noun else None
        if kind is None:
            return False
        if phrase.shape is Shape.PLURAL:
            return False
        if phrase.definite and phrase.shape is Shape.SINGLE:
            return False
        if phrase.shape is Shape.SINGLE and not self._single_casualty(phrase):
            return False
        if self.sick and kind is Kind.INJURED:
            return False
        last, before = self.last, self.last_phrase
        beside = phrase.joined and phrase.shape is Shape.SINGLE and self.last_end == phrase.start
        if last and before and beside and self._same_count(phrase, before):
            last.end = self.line.tokens[phrase.end - 1].end
            self.last_end = phrase.end
            return True
        mode = noun.mode if noun else Mode.NONE
        governor = self.governor
        body = self.line.words[phrase.start - 1].stem if phrase.start else ""
        if kind is Kind.CAPTURED and body in BODIES:
            kind, mode = Kind.KILLED, Mode.NONE  # «جثامين 9 أسرى»
        elif governor is not None and kind is Kind.CAPTURED and governor.kind is Kind.CAPTURED:
            mode = governor.mode if not governor.toll else mode
        if noun is not None and governor is not None and not governor.filled:
            harmed = governor.kind in (Kind.KILLED, Kind.INJURED) and not governor.toll
            near = governor.end == phrase.start or kind is not Kind.INJURED
            near = near and not governor.lexeme.people_only
            if harmed and kind is not Kind.KILLED and near and self._licensed(phrase, governor):
                kind, mode = governor.kind, governor.mode
        whole = self._whole_for(phrase)
        made = self._emit(phrase, kind, governor, mode=mode)
        if whole is not None:
            made.whole = whole
        elif self._partitive_before(phrase):
            self._make_last_part_of(made)
        if governor is not None and not governor.filled and not governor.toll:
            governor.filled = True
        return True

    def _single_casualty(self, phrase: Phrase) -> bool:
        """«قتيل» alone counts after «سقوط», «سقط», or beside another count («قتيل وثلاثة جرحى»)."""
        before = self.line.raw[phrase.start - 1] if phrase.start else ""
        if self.line.words[phrase.start].stem in ("جثه", "جثمان") and before in FINDING:
            return True
        if before.removeprefix("و") in LEAVES_DEAD:
            return True
        moved = {
            raw.removeprefix("و") for raw in self.line.raw[max(0, phrase.start - 3) : phrase.start]
        }
        if self.line.raw[phrase.start].endswith("ا") and not moved.isdisjoint(_CARRIES):
            return True
        if self._heads_the_news(phrase) or self._one_more_of_list(phrase):
            return True
        after = phrase_at(self.line, phrase.end) if phrase.end < len(self.line) else None
        beside = after is not None and after.joined and after.noun is not None
        if beside and after is not None and after.noun is not None:
            return after.noun.role is Role.CASUALTY
        return self.last_end == phrase.start and phrase.joined

    def _one_more_of_list(self, phrase: Phrase) -> bool:
        """Read «8 شهداء في حمص … وشهيد في كل من …»: one more of the kind counted before."""
        last, noun = self.last, phrase.noun
        follows = self.line.raw[phrase.end : phrase.end + 1]
        told = follows != () and (follows[0] in HAPPENED or follows[0] == "تحت")
        if last is None or noun is None or not phrase.joined or not told:
            return False
        return last.kind is noun.kind and 0 <= phrase.start - self.last_end <= 6

    def _heads_the_news(self, phrase: Phrase) -> bool:
        """Read a headline that is «قتيل في انفجار …» or ends in «: قتيل وجرحى»."""
        raw = self.line.raw
        opens = phrase.start == 0 or raw[phrase.start - 1] in (":", "-")
        if not opens or phrase.end != phrase.start + 1 or phrase.end >= len(raw):
            return False
        follower = raw[phrase.end]
        return follower in HAPPENED or (follower[0] == "ب" and len(follower) > 3)

    def _licensed(self, phrase: Phrase, governor: Governor) -> bool:
        if governor.toll or (governor.kind is Kind.INJURED and self._of_disease(phrase, governor)):
            return False
        gap = self.line.raw[governor.end : phrase.start]
        words = [raw for raw in gap if raw not in ADVERBS and raw not in ('"', ":", "،", ",")]
        if phrase.preposition in ("ب", "ك", "ل"):
            contact = "الاتصال" in gap  # «فقد الجيش الاتصال بثلاثة عناصر»
            acts = governor.verb and governor.lexeme.acts
            taken = "ب" if acts or contact else ""
            if phrase.preposition != (taken if governor.verb else "ل"):
                return False
        if governor.lexeme.people_only and not self._told_of_people(phrase, governor, words):
            return False
        loses = governor.verb and self.line.raw[governor.at].removeprefix("و") in LOSES
        life = governor.kind is Kind.KILLED and not governor.lexeme.people_only
        if loses and not life and self._loses_a_thing(phrase.end):
            return False
        if phrase.shape is Shape.ORDINAL:
            return not words
        if not words:
            return not (phrase.definite and phrase.shape is Shape.PLURAL)
        if self._only_there(phrase) or self._describes(phrase):
            return False
        if phrase.shape is Shape.BARE_NUMBER and governor.verb:
            return self._count_alone(phrase, governor, words)
        if phrase.thing or phrase.shape is Shape.BARE_NUMBER or phrase.shape is Shape.KIN:
            return False
        if any(raw in (".", "(", ")") for raw in gap) and "(" in gap and ")" not in gap:
            return False
        if phrase.shape in (Shape.SINGLE, Shape.PLURAL, Shape.OTHER):
            if phrase.definite:
                return False
            doer_first = governor.verb and governor.lexeme.acts and words[0] not in FUNCTION_WORDS
            return (
                len(words) <= (SHORT_REACH + 2 if doer_first else SHORT_REACH)
                and (doer_first or words[0] in FUNCTION_WORDS)
                and governor.verb
            )
        return (len(words) <= REACH and governor.verb) or len(words) <= SHORT_REACH

    def _count_alone(self, phrase: Phrase, governor: Governor, words: list[str]) -> bool:
        """Read «فيما قتلت القوات الأخرى 250» after a count, and «قتل من الجيش 150»."""
        if len(words) > 4 or self._month_follows(phrase) or not self._closes_clause(phrase.end):
            return False
        if words == ["منهم"]:
            return governor.lexeme.suffers
        if words[0] in WHEN and WHEN.issuperset(words):
            return governor.lexeme.suffers  # «استشهد في يوم السبت وحده نحو 200 وأصيب …»
        if words[0] == "من":
            return governor.lexeme.suffers and not any(raw in FUNCTION_WORDS for raw in words[1:])
        doer = governor.lexeme.acts and not any(raw in FUNCTION_WORDS for raw in words)
        return doer and self.last is not None

    def _loses_a_thing(self, at: int) -> bool:
        """Say whether what the counted people lost follows them: «فقد 300 عامل وظائفهم»."""
        team = any("لاعب" in raw for raw in self.line.raw[max(0, at - 3) : at])
        if at >= len(self.line) or team:
            return team  # a team that goes without its players
        word = self.line.raw[at]
        if word in NOT_PEOPLE:
            return True
        theirs = len(word) > 4 and word.endswith(("هم", "هن", "هما")) and word[0] != "ب"
        return theirs and not {word, word[1:]} & (FUNCTION_WORDS | SUBSET)

    def _part_of_pending(self, phrase: Phrase) -> bool:
        """Say whether a part stands before the verb too: «8 أشخاص بينهم طفلان توفوا»."""
        one = phrase.shape is Shape.SINGLE and 0 <= phrase.start - self.subset_at <= 1
        if (phrase.definite and not one) or phrase.thing or phrase.interval == UNBOUNDED:
            return False
        if self._between_signs(phrase):
            return True
        ahead = self.line.raw[phrase.end : phrase.end + 2]
        if not self._verb_comes(phrase.end) and "عدد" not in ahead:
            return False
        if 0 <= phrase.start - self.subset_at <= 2:
            return self._waits_for_its_verb()
        if self.pending is None or not self.pending_parts:
            return False
        apart = self.line.raw[phrase.start - 1] == "و"
        return self.pending[1] == phrase.start - apart and (phrase.joined or apart)

    def _between_signs(self, phrase: Phrase) -> bool:
        """Say whether «4 مدنيين (طفلان وامرأتان) قتلوا» names its parts in parentheses."""
        raw = self.line.raw
        if self.pending is None or phrase.noun is None or ")" not in raw[phrase.end :][:8]:
            return False
        opens = raw[phrase.start - 1] == "(" and self.pending[1] == phrase.start - 1
        opens = opens and (phrase.shape is not Shape.SINGLE or raw[phrase.end] != ")")
        goes_on = bool(self.pending_parts) and phrase.joined and self.pending[1] == phrase.start
        closes = raw.index(")", phrase.end) + 1
        lexeme = self.line.words[closes].lexeme if closes < len(self.line) else None
        fate = lexeme is not None and lexeme.role is Role.VERB and lexeme.after
        return (opens or goes_on) and fate

    def _of_disease(self, phrase: Phrase, governor: Governor) -> bool:
        around = self.line.raw[governor.end : phrase.end + 4] if self.sick else ()
        return any(diseased(raw) for raw in around)

    def _told_of_people(self, phrase: Phrase, governor: Governor, words: list[str]) -> bool:
        """Say whether a verb that is said of things too («سقط», «خسر») has people here."""
        people = phrase.noun is not None or phrase.shape in (Shape.NUMBER, Shape.MAGNITUDE)
        people = people or phrase.others
        stem = self.line.words[governor.at].stem
        if phrase.shape is Shape.BARE_NUMBER and stem in DROWNED and not words:
            return self.line.raw[phrase.end : phrase.end + 1] in _HAPPENED
        if not people or phrase.thing or len(words) > SHORT_REACH:
            return False
        if phrase.shape is Shape.SINGLE and stem in LONE_DEATHS:
            return not words and self.line.raw[phrase.end : phrase.end + 1] not in _CLIMBED
        if phrase.shape is Shape.SINGLE and (words or governor.lexeme.kind is not Kind.INJURED):
            return governor.lexeme.mode is not Mode.NONE and not words
        acts = governor.verb and governor.lexeme.acts
        return not words or acts or words[0] in FUNCTION_WORDS

    def _only_there(self, phrase: Phrase) -> bool:
        """Say whether people are told of as present, sent or on board («تقل 20 راكبا»)."""
        if phrase.noun is not None and phrase.noun.role is Role.CASUALTY:
            return False
        if self.governor is not None and self.line.raw[self.governor.at].endswith("مقبره"):
            return False
        before = self.line.raw[max(0, phrase.start - 3) : phrase.start]
        return any(raw.removeprefix("و") in PRESENT for raw in before[-3:])

    def _govern(self, phrase: Phrase, governor: Governor) -> int:
        line = self.line
        follower = phrase_at(line, phrase.end) if phrase.end < len(line) else None
        acts = governor.verb and governor.lexeme.acts
        if acts and follower is not None and not follower.joined and not follower.thing:
            bare = phrase.shape in (Shape.SINGLE, Shape.PLURAL, Shape.DUAL)
            if phrase.shape is Shape.NUMBER and phrase.noun is not None:
                bare = follower.noun is not None and not phrase.others
            object_like = follower.shape in (Shape.NUMBER, Shape.DUAL, Shape.SINGLE, Shape.ONE_OF)
            if bare and object_like and not follower.preposition and not follower.of_them:
                governor.subject = phrase.start, phrase.end
                governor.end = phrase.end
                return phrase.end
        if acts and self._object_ahead(phrase, governor):
            governor.subject = phrase.start, phrase.end
            governor.end = phrase.end
            return phrase.end
        gap = [raw for raw in line.raw[governor.end : phrase.start] if raw != '"']
        if acts and gap and gap[0] not in FUNCTION_WORDS and gap[0] not in ADVERBS:
            governor.subject = governor.end, phrase.start
        mention = phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED
        self._emit(phrase, governor.kind, governor)
        if not mention or not phrase.definite:
            governor.filled = True
        return phrase.end

    def _object_ahead(self, phrase: Phrase, governor: Governor) -> bool:
        """Say whether «قتل مسلحون في الحي ضابطا» goes on to its object: then these are the doers.

        Between the two stand their adjectives, their genitive, or when and where they did it.
        """
        line = self.line
        if phrase.start != governor.end or phrase.definite or phrase.others or phrase.of_them:
            return False
        if phrase.noun is None or phrase.noun.role is not Role.PERSON:
            return False
        plural = phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED
        if not plural and not (phrase.shape is Shape.NUMBER and phrase.noun.fighter):
            return False
        for at in range(phrase.end, min(len(line), phrase.end + (8 if plural else 4))):
            raw = line.raw[at]
            lexeme = line.words[at].lexeme
            if raw in ("،", ",", ":", "(") or raw in BREAKS_OFF or raw in SUBSET:
                return False
            if lexeme is not None and lexeme.role in (Role.VERB, Role.NOUN_OF_ACTION):
                return False
            if line.words[at].joined or (not plural and raw not in ADVERBS and at == phrase.end):
                return self._is_object(at, phrase)
            if self._is_object(at, phrase):
                return True
        return False

    def _is_object(self, at: int, subject: Phrase) -> bool:
        """Say whether the victims named at ``at`` are in the accusative, as an object is."""
        line = self.line
        victims = phrase_at(line, at)
        if victims is None or victims.thing or victims.joined or victims.preposition:
            return False
        if victims.others or victims.definite or line.raw[at - 1] in FUNCTION_WORDS - ADVERBS:
            return False
        first = line.raw[at]
        if victims.shape is Shape.SINGLE:
            governor = self.governor
            acts = governor is not None and not governor.lexeme.suffers
            return (first.endswith("ا") or acts) and victims.noun is not None
        if victims.shape is Shape.DUAL:
            return first.endswith(("ين", "ي"))
        if victims.shape is Shape.ONE_OF:
            return True
        if victims.shape is Shape.MAGNITUDE and subject.shape is Shape.PLURAL:
            return first.startswith("ال") and victims.noun is None
        counted = victims.shape is Shape.NUMBER and (
            victims.noun is not None or "من" in line.raw[victims.start : victims.end]
        )
        return counted and subject.shape is not Shape.BARE_NUMBER

    def _in_toll(self, phrase: Phrase, governor: Governor) -> bool:
        """Say whether a number belongs to the toll opened before it."""
        raw = self.line.raw
        if self.sick and governor.kind is Kind.INJURED:
            return False
        partitive = governor.at > 0 and raw[governor.at - 1] in ("بين", "وبين")
        if partitive and phrase.shape is Shape.SINGLE and phrase.start == governor.end:
            return not governor.filled  # «ومن بين الشهداء أم وأطفالها الثلاثة»
        if phrase.thing or phrase.shape in (Shape.SINGLE, Shape.PLURAL, Shape.KIN, Shape.OTHER):
            return False
        persons = phrase.noun is not None and phrase.noun.role is Role.PERSON
        persons = persons and phrase.shape is Shape.NUMBER
        far = phrase.start - governor.end
        if phrase.shape is Shape.ORDINAL or far > (_FAR_TOLL if persons else 22):
            return False
        before = raw[max(0, phrase.start - 2) : phrase.start]
        if before == ("من", "بين"):
            return False
        connected = (
            any(word in TOLL_VERBS or word in (":", "=") for word in before)
            or phrase.start == governor.end
            or raw[phrase.start] in TOLL_VERBS
            or phrase.preposition == "ب"
            or (phrase.skip > 0 and raw[phrase.start][0] == "ب")
        )
        if connected:
            return not governor.filled or "الي" in before
        if phrase.shape is Shape.BARE_NUMBER and self._total_since(phrase, governor):
            return True
        plain_gap = not any(word in FUNCTION_WORDS for word in raw[governor.end : phrase.start])
        named = plain_gap and phrase.start - governor.end <= 3 and not governor.filled
        if named and phrase.shape is Shape.BARE_NUMBER and not self._month_follows(phrase):
            return self._closes_clause(phrase.end)
        if phrase.noun is not None and not governor.filled and plain_gap:
            return phrase.start - governor.end <= 3
        verb_first = 0 <= governor.at - self.toll_verb_at <= 5
        counted = phrase.noun is not None or phrase.of_them
        return (
            not governor.filled
            and (verb_first or (counted and partitive))
            and far <= (_FAR_TOLL if persons and verb_first else REACH)
        )

    def _total_since(self, phrase: Phrase, governor: Governor) -> bool:
        """Read «إجمالي الشهداء منذ تشرين الأول 3,365»: the count at the end of its clause."""
        if governor.filled or governor.at - self.toll_word_at > 1:
            return False
        low, raw = phrase.interval.low, self.line.raw
        if low is None or 1900 <= low <= 2100 or low <= 31:
            return False
        told = raw[governor.end : phrase.start][:1]
        return self._closes_clause(phrase.end) and told in (("منذ",), ("خلال",), ("في",))

    def _grown(self, interval: Interval, governor: Governor, before: int) -> Interval:
        """Let «تجاوز عدد القتلى 500» be more than 500, and «ناهز …» about it."""
        at = self.toll_verb_at
        if not -1 <= at - governor.at <= 4 and not 0 <= governor.at - at <= 4:
            return interval
        if interval.qualifier is not Qualifier.EXACT or interval.low is None:
            return interval
        verb = self.line.raw[at].removeprefix("و")
        over = any(raw in ("علي", "عن") for raw in self.line.raw[governor.end - 1 : before][-2:])
        if verb in EXCEEDS or (verb in GROWS_BY and over):
            return qualified(interval.low, Qualifier.MORE_THAN)
        return qualified(interval.low, Qualifier.ABOUT) if verb in NEARS else interval


def read_arabic(
    sentence: Sentence,
    folded: Folded,
    before: Found | None = None,
    *,
    lexicon: Lexicon,
    listed: bool = False,
) -> list[Found]:
    """Return the casualty statements of one Arabic sentence, in text order.

    ``before`` is the last figure of the sentence before, of which «بينهم …» may be a part. A
    sentence is ``listed`` where it is an item of a list that breaks that figure down.
    """
    line = line_of(sentence.tokens, lexicon)
    return _Reader(line, folded, before, listed=listed).read()
