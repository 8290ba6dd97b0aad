"""Arabic verbs and nouns that open a casualty statement, and losses that nobody counts."""

from __future__ import annotations

from annotator.domain.figures.arabic_closed import BREAKS_OFF, FUNCTION_WORDS
from annotator.domain.figures.arabic_cues import (
    AGAINST,
    BODIES,
    CARRIED_OUT,
    CARRIES_OUT,
    CASES_OF,
    CLAUSE_OPENERS,
    CLOSES,
    COUNTED_IN_TOLLS,
    FELL,
    FELL_TO,
    NEGATORS,
    ONE_MORE,
    PARTS_WITH,
    RISE,
    TAKES_A_PREPOSITION,
    TOLLED,
    UNKNOWING,
)
from annotator.domain.figures.arabic_idioms import Idioms
from annotator.domain.figures.arabic_line import Phrase, Shape
from annotator.domain.figures.arabic_phrases import phrase_at
from annotator.domain.figures.arabic_state import Governor
from annotator.domain.figures.arabic_words import ACTIONS_OF, LOSSES, ArabicWord, arabic_word
from annotator.domain.figures.intervals import NOBODY, UNBOUNDED, exactly
from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.model import Kind, Mode

_HURT = frozenset("بجراح بجروح جراح جروح باصابات باصابه جراحه جراحهم بجراحه بجراحهم".split())
_STILL_SO = tuple((word,) for word in "يزال تزال يزالون يزالان زال زالت زالوا".split())
_ABLE = frozenset(
    """يستطيع تستطيع يستطيعون يتمكن تتمكن يتمكنوا يمكن تمكن اسعاف نقل اجلاء انتشال دفن علاج استقبال
    استيعاب""".split()
)
ORGANISATIONS = frozenset("هيءه هيئه منظمه حركه جبهه حزب جيش لواء كتيبه تنظيم".split())


_SUBJECTS = (Shape.SINGLE, Shape.DUAL, Shape.NUMBER, Shape.ONE_OF, Shape.COUNTED_BEFORE)
AGAINST_ONE = frozenset((word,) for word in AGAINST)


def opens_trigger(raw: str) -> bool:
    """Say whether a word can wait for victims or tell of losses: all that ``_trigger`` asks for."""
    word = arabic_word(raw)
    fell = raw.removeprefix("و") in FELL_TO or raw == "الاسر"
    return fell or word.lexeme is not None or word.stem in LOSSES


class Triggers(Idioms):
    """The words that wait for their victims."""

    def _trigger(self, at: int) -> int | None:
        word = self.line.words[at]
        lexeme = word.lexeme
        raw = self.line.raw[at]
        fell = self._fell(at) if raw.removeprefix("و") in FELL_TO or raw == "الاسر" else None
        if fell is not None:
            return fell
        if lexeme is None or lexeme.kind is None:
            return None
        if lexeme.role is Role.VERB:
            return self._verb(at, word, lexeme)
        if at and word.definite and self.line.raw[at - 1] in CASES_OF and word.stem in TOLLED:
            return self._casualty_plural(at, word, lexeme)
        sentenced = word.stem == "اعدام" and word.definite and word.preposition
        if sentenced and not self._carried_out(at, word):
            return at + 1  # «حكماً بالإعدام بحق …» is passed, not carried out.
        if word.definite and self._carried_out(at, word):
            return self._noun_of_action(at, word, lexeme)
        if lexeme.role is Role.NOUN_OF_ACTION and not (word.definite and not word.preposition):
            return self._noun_of_action(at, word, lexeme)
        if lexeme.role is Role.NOUN_OF_ACTION and word.stem in TAKES_A_PREPOSITION:
            return self._noun_of_action(at, word, lexeme)
        if lexeme.role is Role.CASUALTY and lexeme.number in (Number.MANY, Number.EITHER):
            return self._casualty_plural(at, word, lexeme)
        return None

    def _carried_out(self, at: int, word: ArabicWord) -> bool:
        """Say whether «نفذ حكم الإعدام بحق …» tells of a sentence carried out, not passed."""
        line = self.line.raw
        against = any(raw in ("بحق", "في", "ب", "علي") for raw in line[at + 1 : at + 4])
        if word.stem not in CARRIED_OUT or not against:
            return False
        return any(raw.removeprefix("و") in CARRIES_OUT for raw in line[max(0, at - 4) : at])

    def _fell(self, at: int) -> int | None:
        """Read «راح ضحية الهجوم أربعة», «ذهب ضحيته 5»: the dead follow."""
        before = self.line.raw[max(0, at - 3) : at]
        if not any(raw in FELL or raw.removeprefix("و") in FELL for raw in before):
            return None
        kind, mode = Kind.KILLED, Mode.NONE
        if self.line.raw[at] == "الاسر":  # «وقع في الأسر ألف جندي»
            if self.line.raw[at - 1] != "في":
                return None
            kind, mode = Kind.CAPTURED, Mode.TAKEN
        lexeme = Lexeme(Role.VERB, kind)
        self.governor = governor = Governor(at, at + 1, lexeme, kind, mode, verb=True)
        pending, self.pending = self.pending, None
        they = self.line.raw[at - 2 : at] == ("وقعوا", "في") and pending is not None
        near = pending is not None and at - pending[1] <= 12
        if they and near and pending is not None and not self._others_between(pending[1], at):
            whole = self._emit(pending[0], kind, governor)
            for part in self.pending_parts:
                self._emit(part, kind, governor).whole = whole
            self.pending_parts = []
            governor.filled = True
        self.last_end = -1
        return at + 1

    def _verb(self, at: int, word: ArabicWord, lexeme: Lexeme) -> int | None:
        if word.stem in PARTS_WITH and "الحياه" not in self.line.raw[at : at + 8]:
            return None
        touch = any(raw in ("الاتصال", "اثر") for raw in self.line.raw[at + 1 : at + 5])
        if word.stem.startswith("انقطع") and not touch:
            return None
        if word.stem == "فقد" and not touch and not self._number_follows(at + 1):
            return None
        if word.preposition:
            action = ACTIONS_OF.get(word.stem)  # «بقتل 3 مدنيين»: a verb takes no preposition
            return None if action is None else self._noun_of_action(at, word, action)
        around = self.line.raw[max(0, at - 2) : at]
        if self.line.raw[at + 1 : at + 2] in (("بها",), ("به",)) and not _HURT.isdisjoint(around):
            return at + 2  # «متأثرين بجراح أصيبوا بها»
        nobody = self._nobody(at, lexeme)
        if nobody is not None:
            return nobody
        end = at + 1
        kind, mode = lexeme.kind, lexeme.mode
        assert kind is not None
        alone = self._subject_before(at, lexeme) is not None
        kind, end = (kind, end) if alone else self._joined_kinds(kind, end)
        if self._counted_by_fate(at):
            return self._toll_of(kind, mode, lexeme, at, end)
        governor = Governor(at, end, lexeme, kind, mode, verb=True)
        self.governor = governor
        pending = self.pending
        self.pending = None
        if pending is not None and self._agrees(pending, at, lexeme):
            whole = self._emit(pending[0], kind, governor)
            for part in self.pending_parts:
                self._emit(part, kind, governor).whole = whole
            self.pending_parts = []
            governor.filled = True
        elif (subject := self._subject_before(at, lexeme)) is not None:
            self._emit(subject, kind, governor)
            self._beside_subject(subject.end, at)
            governor.filled = True
        self.last_end = self.last_end if self.last_end == at else -1
        return end

    def _beside_subject(self, start: int, at: int) -> None:
        """Take those named with a subject before its verb: «إن امرأة وطفليها لقوا …»."""
        while start < at:
            phrase = phrase_at(self.line, start)
            if phrase is None or not phrase.joined or not self._coordinated(phrase):
                return
            start = phrase.end

    def _coordinated(self, phrase: Phrase) -> bool:
        """Take a phrase that «و» or a comma joins to the victims before it."""
        raise NotImplementedError

    def _nobody(self, at: int, lexeme: Lexeme) -> int | None:
        """Read «لم يقتل أي شخص», «لم يصب أحد» as none."""
        line = self.line.raw
        none = line[at + 1] if at + 1 < len(line) else ""
        if not at or line[at - 1] not in ("لم", "ولم") or none not in ("اي", "احد"):
            return None
        end = at + 3 if none == "اي" and at + 2 < len(line) else at + 2
        assert lexeme.kind is not None
        self._add(at + 1, end, 0, lexeme.kind, NOBODY, None, Mode.NONE, None)
        self.last_end = -1
        return end

    def _agrees(self, pending: tuple[Phrase, int], at: int, lexeme: Lexeme) -> bool:
        phrase, end = pending
        far = lexeme.after and not self._others_between(end, at)
        if at - end > (16 if far else 6) or not lexeme.suffers:
            return False
        if lexeme.after:
            return not self._object_follows(at + 1)
        if phrase.shape is Shape.SINGLE and at == end:
            return True  # «…، وشاب استشهد متأثرا بجراحه»
        return phrase.start == 0 and self.line.words[at].stem.endswith("ت") and at - end <= 1

    def _others_between(self, start: int, end: int) -> bool:
        """Say whether other people are named between a count and a verb, or another clause."""
        for at in range(start, end):
            lexeme = self.line.words[at].lexeme
            people = lexeme is not None and lexeme.role in (Role.PERSON, Role.CASUALTY)
            if self.line.raw[at] in BREAKS_OFF or (people and self.line.words[at].definite):
                return True
            if lexeme is not None and lexeme.role is Role.VERB:
                return True
        return False

    def _subject_before(self, at: int, lexeme: Lexeme) -> Phrase | None:
        """Return the single victim of «إن جندياً قُتل»: after «إن», before its verb."""
        line = self.line
        if not lexeme.suffers or self._object_follows(at + 1):
            return None
        for start in range(at - 1, max(0, at - 6), -1):
            if line.raw[start - 1] not in CLAUSE_OPENERS:
                continue
            phrase = phrase_at(line, start)
            if phrase is None or phrase.definite or phrase.thing or phrase.end > at:
                return None
            counted = phrase.shape in _SUBJECTS
            taken = start < self.last_end or (phrase.noun is None and not phrase.of_them)
            return phrase if counted and not taken else None
        return None

    def _object_follows(self, at: int) -> bool:
        phrase = phrase_at(self.line, at) if at < len(self.line) else None
        return phrase is not None and not phrase.thing and not phrase.joined

    def _joined_kinds(self, kind: Kind, at: int) -> tuple[Kind, int]:
        """Join «قتل وجرح», «مقتل أو إصابة» into one kind."""
        line = self.line
        skip = at
        if skip < len(line) and line.raw[skip] in ("او", "و"):
            skip += 1
        if skip >= len(line):
            return kind, at
        word = line.words[skip]
        lexeme = word.lexeme
        # «وفاة إصابة 18»: a missing «و» between two nouns of action is a slip of haste.
        nouns = lexeme is not None and lexeme.role is Role.NOUN_OF_ACTION and not word.preposition
        before = line.words[at - 1].lexeme
        both_nouns = nouns and before is not None and before.role is Role.NOUN_OF_ACTION
        joins = word.joined or skip > at or both_nouns
        if not joins or lexeme is None or lexeme.role not in (Role.VERB, Role.NOUN_OF_ACTION):
            return kind, at
        if lexeme.after is not self.line.words[at - 1].lexeme.after:  # type: ignore[union-attr]
            return kind, at
        if {kind, lexeme.kind} == {Kind.KILLED, Kind.INJURED} and not word.definite:
            return Kind.KILLED_OR_INJURED, skip + 1
        return kind, at

    def _noun_of_action(self, at: int, word: ArabicWord, lexeme: Lexeme) -> int | None:
        wounding = word.stem == "جرح" and word.preposition == "ل" and self._number_follows(at + 1)
        hurt = word.stem == "جراح" or (word.stem == "جرح" and word.preposition != "")
        if hurt and not wounding:
            return at + 1
        if at and not word.joined and self.line.raw[at - 1].lstrip("ولب") in ORGANISATIONS:
            return at + 1  # «هيئة تحرير الشام»
        if word.stem == "قضاء" and self.line.raw[at + 1 : at + 2] != ("علي",):
            return at + 1
        if word.stem == "سبيل" and not any(
            raw.endswith(("اخلاء", "اخلت", "اخلي")) for raw in self.line.raw[max(0, at - 1) : at]
        ):
            return at + 1
        many = word.stem in CARRIED_OUT and word.stem != "اعدام"  # «اعتقالات طالت 20 شخصاً»
        if many and self.line.raw[at + 1 : at + 2] not in AGAINST_ONE:
            return at + 1
        if word.stem in (
            "اسر",
            "مصير",
            "جرح",
            "موت",
            "غرق",
            "هجره",
            "فقد",
        ) and not self._number_follows(at + 1):
            return at + 1
        end = at + 1
        kind = lexeme.kind
        assert kind is not None
        after = self.line.raw[end] if end < len(self.line) else ""
        one_case = word.stem in ("وفاه", "اصابه") and not word.preposition
        if one_case and after in ONE_MORE:
            self.last = self._add(
                at, end + 1, word.stem_at, kind, exactly(1), None, lexeme.mode, None
            )
            self.last_end = -1
            return end + 1
        if after in AGAINST and word.stem in CARRIED_OUT:
            end += 1
        prepositional = word.stem in TAKES_A_PREPOSITION and after in ("علي", "عن")
        if prepositional or after == "حياه":
            end += 1
        kind, end = self._joined_kinds(kind, end)
        self.governor = Governor(at, end, lexeme, kind, lexeme.mode, verb=False)
        self.pending = None
        self.last_end = -1
        return end

    def _counted_by_fate(self, at: int) -> bool:
        """Say whether a verb tells whom a toll counts: «عدد الذين قضوا», «عدد من أعدموا»."""
        if not at or self.line.raw[at - 1] not in ("من", "الذين", "ممن", "اللاتي"):
            return False
        return 1 <= at - 1 - self.toll_word_at <= 2

    def _toll_of(self, kind: Kind, mode: Mode, lexeme: Lexeme, at: int, end: int) -> int:
        pending = self.pending
        if pending is not None and self.toll_word_at - pending[1] <= 1:
            made = self._emit(pending[0], kind, None, mode=mode)
            made.toll = True
            self.governor = None
            return end
        self.pending = None
        self.governor = Governor(at, end, lexeme, kind, mode, verb=False, toll=True)
        return end

    def _casualty_plural(self, at: int, word: ArabicWord, lexeme: Lexeme) -> int | None:
        """Open a toll at «عدد القتلى», «حصيلة ضحايا …», «الجرحى إلى …»."""
        line = self.line
        counted_in = at > 0 and line.raw[at - 1] == "عداد" and self.pending is not None
        if counted_in and self.pending is not None and at - self.pending[1] <= 6:
            return self._counted_among(at, self.pending[0], lexeme)
        after = phrase_at(line, at + 1) if at + 1 < len(line) else None
        counted_after = after is not None and after.shape is Shape.COUNTED_BEFORE
        counted = phrase_at(line, at)
        if counted_after or (counted is not None and counted.shape is Shape.COUNTED_BEFORE):
            return None
        in_toll = at - self.toll_word_at <= 3 or (
            self.governor is not None and self.governor.toll and word.joined
        )
        construct = not word.definite and (word.stem in COUNTED_IN_TOLLS)
        if not (word.definite or in_toll or construct):
            return None
        kind = lexeme.kind
        assert kind is not None
        opened = self.governor
        tells_who = word.definite and not word.joined  # «عدد الشهداء الأسرى»
        waits = opened is not None and opened.toll and not opened.filled and opened.end == at
        if opened is not None and waits and tells_who:
            opened.end = at + 1
            return at + 1
        pending = self.pending
        if pending is not None and at - pending[1] <= 2 and at - self.toll_word_at <= 1:
            # The number came first: «ليرتفع إلى 45 عدد القتلى».
            made = self._emit(pending[0], kind, None)
            made.toll = True
            for part in self.pending_parts:
                self._emit(part, kind, None).whole = made
            self.pending_parts = []
            return at + 1
        self.governor = Governor(
            at,
            at + 1,
            lexeme,
            kind,
            lexeme.mode,
            verb=False,
            toll=True,
            rise=any(raw in RISE for raw in line.raw[max(0, at - 6) : at + 8]),
        )
        self.pending = None
        return at + 1

    def _counted_among(self, at: int, phrase: Phrase, lexeme: Lexeme) -> int:
        """Read «18 شخصا بينهم 15 … اعتبروا في عداد المفقودين» where the parts stand between."""
        assert lexeme.kind is not None
        whole = self._emit(phrase, lexeme.kind, None, mode=lexeme.mode)
        for part in self.pending_parts:
            self._emit(part, lexeme.kind, None, mode=lexeme.mode).whole = whole
        self.pending_parts = []
        return at + 1

    def _negated_losses(self, at: int) -> int | None:
        """Read «دون وقوع إصابات» (none), «لم ترد أنباء عن إصابات» (unknown), bare «خسائر بشرية»."""
        line = self.line
        word = line.words[at]
        stem = word.stem if not word.definite else ""
        if word.preposition and word.preposition != "":
            stem = stem if word.preposition == "ب" else ""
        human = at + 1 < len(line) and line.raw[at + 1] in ("بشريه", "بالارواح", "الارواح")
        losses = stem in ("خسائر", "خساير")
        lexeme = word.lexeme
        bare_plural = (
            lexeme is not None
            and lexeme.role is Role.CASUALTY
            and lexeme.number is Number.MANY
            and not word.definite
        )
        if not bare_plural and not losses:
            return None
        one = phrase_at(line, at) if bare_plural else None
        if one is not None and one.shape is Shape.COUNTED_BEFORE:
            return None  # «رفات جندي», «جثث العمال الخمسة»
        before = line.raw[max(0, at - 7) : at]
        negated = self._denied(before, line.raw[at])
        unknowing = any(raw in UNKNOWING for raw in (*before, *line.raw[at + 1 : at + 3]))
        if losses and not human and not (unknowing and negated):
            return None
        if bare_plural and not negated and self._counts_on(at):
            return None
        if bare_plural and at + 1 < len(line) and self._number_follows(at + 1):
            return None
        if bare_plural and not negated and self._heads_a_count(at):
            kind = lexeme.kind if lexeme is not None else None
            assert lexeme is not None and kind is not None
            self.governor = Governor(at, at + 1, lexeme, kind, lexeme.mode, verb=False, toll=True)
            self.pending = None
            return at + 1
        end = at + 2 if human else at + 1
        if end < len(line) and line.raw[end] in ("معروفه", "موكده", "مؤكده"):
            end += 1
        kind = Kind.KILLED_OR_INJURED
        if lexeme is not None and lexeme.kind is not None and not losses:
            kind = lexeme.kind if word.stem in ("قتلي", "جرحي", "شهداء", "اسري") else kind
        interval = UNBOUNDED
        if negated and not unknowing:
            interval = NOBODY
        follower = line.words[end] if end < len(line) else None
        beside = follower.lexeme if follower is not None and follower.joined else None
        other = beside is not None and beside.role is Role.CASUALTY and beside.kind is not kind
        if other and not self._number_follows(end):
            kind, end = Kind.KILLED_OR_INJURED, end + 1
        made = self._add(at, end, word.stem_at, kind, interval, None, Mode.NONE, None)
        self.mention = made if interval == UNBOUNDED and not negated else None
        self.last_end = -1
        return end

    def _denied(self, before: tuple[str, ...], losses: str) -> bool:
        """Say whether a «لا», «دون» denies the losses: not «لا يزال», nor what cannot be done."""
        denies = any(
            raw in NEGATORS and before[i + 1 : i + 2] not in _STILL_SO
            for i, raw in enumerate(before)
        )
        return denies and losses not in BODIES and _ABLE.isdisjoint(before)

    def _heads_a_count(self, at: int) -> bool:
        """Say whether a bare plural is counted behind it: «شهداء: 7», «قتلى العشائر 12»."""
        raw = self.line.raw
        if raw[at + 1 : at + 2] in ((":",), ("=",)):
            return self._number_follows(at + 2)
        for place in range(at + 2, min(len(raw), at + 5)):
            if raw[place][0].isdecimal():
                return self._closes_clause(place + 1)
            if raw[place] in FUNCTION_WORDS or raw[place - 1] in FUNCTION_WORDS:
                return False
        return False

    def _closes_clause(self, end: int) -> bool:
        raw = self.line.raw
        if end >= len(raw) or raw[end] in CLOSES or self.line.words[end].joined:
            return True
        return raw[end][0] == "و" and raw[end][1:] in FUNCTION_WORDS

    def _counts_on(self, at: int) -> bool:
        """Say whether a bare plural only names what a toll counts («ضحايا الغارات 20 قتيلا»)."""
        tolled = at - self.toll_verb_at <= 2 or self.line.raw[max(0, at - 1) : at] == ("ارتفاع",)
        return tolled or at - self.toll_word_at <= 3 or self.line.words[at].stem in ("ضحايا",)
