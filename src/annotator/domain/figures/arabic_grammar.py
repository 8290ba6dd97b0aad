"""Which Arabic counting phrases are casualties, and of what kind: one pass over a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from annotator.domain.arabic import Folded
from annotator.domain.figures.arabic_closed import BREAKS_OFF, FUNCTION_WORDS
from annotator.domain.figures.arabic_phrases import Line, Phrase, Shape, line_of, phrase_at
from annotator.domain.figures.arabic_words import ArabicWord
from annotator.domain.figures.found import Found
from annotator.domain.figures.intervals import NOBODY, UNBOUNDED, Interval, exactly, qualified
from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.figures.tokens import Sentence
from annotator.domain.model import Kind, Mode, Qualifier

_SUBSET = frozenset(
    "هم وهم هما وهما بينهم بينهن وبينهم بينها وبينها ضمنهم منهم ومنهم منهن فيهم بينهما ضمنها منها "
    "ومنها".split()
)
_TOLL_NOUNS = frozenset("حصيله عدد اعداد محصله عداد مجموع تعداد اجمالي حصيلتهم".split())
_TOLL_VERBS = frozenset(
    """بلغ بلغت يبلغ تبلغ وصل وصلت ليصل لتصل يصل تصل ارتفع ارتفعت ارتفاع ارتفاعا يرتفع ترتفع تجاوز
    تجاوزت ناهز ناهزت قارب قاربت فاق فاقت يتجاوز تتجاوز تخطت زاد زادت قفز قفزت يتراوح تتراوح يقدر
    تقدر قدر قدرت الي هو هم هي كان كانت اصبح
    اصبحت انخفض تراجع وبلغ وبلغت ووصل ووصلت لترتفع ليرتفع بحدود تعدي تخطي ليبلغ لتبلغ بواقع
    """.split()
)
_RISE = frozenset("ارتفع ارتفعت ارتفاع ارتفاعا وارتفع وارتفعت يرتفع ترتفع لترتفع ليرتفع".split())
_NEGATORS = frozenset("دون بدون بلا لم لا عدم ليس ليست دونما ولم لن غير ولا من".split()) - {"من"}
_UNKNOWING = frozenset(
    """انباء معلومات معروفه معروف تقارير ورود ترد يرد يعرف تعرف مءكده مؤكده تتوفر تتوافر توفر انباء
    بعد حصيله احصاءيه احصائيه واضحه يتضح تتضح يتسن تاكيد""".split()
)
_DOERS = frozenset(
    "يد ايدي ايادي قبل بنيران برصاص بقياده بتهمه بيد بايدي نفذه نفذها شنه شنها".split()
)
_ADVERBS = frozenset(
    """امس اليوم ايضا فيه فيها بذلك صباح مساء فجر ليله ظهر الماضي الماضيه الجاري السبت الاحد
    الاثنين الثلاثاء الاربعاء الخميس الجمعه كذلك لاحقا سابقا هناك جميعا له لها به بها علي الفور هذا
    عليه بموجب نحبه نحبهم مصرعه مصرعها مصرعهم حتفه حتفهم قبل بعد""".split()
)
_DISEASES = frozenset(
    "كورونا فيروس كوفيد الكوليرا كوليرا المرض مرض حمي عدوي حصبه انفلونزا ايبولا سرطان "
    "بفيروس وباء".split()
)
_RELATIVES = frozenset("الذي التي الذين اللذين اللذان اللتين ممن وهو وهي".split())
_STILL = frozenset(
    "لا لم ما يزالون يزال تزال زالوا زال مازالوا مازال لايزالون في عداد باتوا اصبحوا".split()
)
_CASES_OF = frozenset("حالات حاله لحالات بحالات".split())
_TOLLED = frozenset("وفاه اصابه اعتقال قتل اختفاء خطف اختطاف فقدان".split())
_AFTER_MISSING = frozenset("المفقودين مفقودين مفقودا مفقودون".split())
_FOUND = frozenset("عثر العثور انتشال انتشلت انتشل".split())
_TAKES_A_PREPOSITION = frozenset("قبض القبض افراج الافراج".split())
_FINDING = frozenset("علي انتشال انتشلت انتشل بانتشال تسليم تسلم وصول".split())
_FELL = frozenset("راح راحت ذهب ذهبت وقع وقعت يروح".split())
_FELL_TO = frozenset("ضحيه ضحيته ضحيتها ضحيتهما ضحيتهم ضحايا ضحاياه ضحاياها".split())
_ONE_MORE = frozenset("واحده جديده ثانيه ثالثه اخري".split())
_SUFFERED = MappingProxyType(
    {
        "للاصابه": Kind.INJURED,
        "لاصابات": Kind.INJURED,
        "لاصابه": Kind.INJURED,
        "للقتل": Kind.KILLED,
        "للاعتقال": Kind.CAPTURED,
        "للاختطاف": Kind.CAPTURED,
        "للخطف": Kind.CAPTURED,
        "للاسر": Kind.CAPTURED,
        "للاحتجاز": Kind.CAPTURED,
        "للتهجير": Kind.DISPLACED,
        "للنزوح": Kind.DISPLACED,
    }
)
_BREAKDOWN = frozenset(
    "توزعوا توزعت موزعين موزعه التالي كالتالي الاتي كالاتي يتوزعون تتوزع وتوزعوا وهم".split()
)
_PARTS_WITH = frozenset("فارق فارقت فارقوا فارقا".split())
_EXCEEDS = frozenset("تجاوز تجاوزت يتجاوز تتجاوز تخطي تخطت فاق فاقت تعدي تعدت".split())
_NEARS = frozenset("ناهز ناهزت يناهز تناهز قارب قاربت يقارب تقارب".split())
_SUMS_UP = frozenset("المجموع مجموعهم مجموعها الاجمالي".split())
_CONTINUING = (Shape.BARE_NUMBER, Shape.ORDINAL, Shape.KIN)
_REACH = 16
_SHORT_REACH = 5


@dataclass(slots=True)
class _Governor:
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


class _Reader:
    """The state of one pass over one sentence."""

    def __init__(self, line: Line, folded: Folded) -> None:
        self.line = line
        self.folded = folded
        self.found: list[Found] = []
        self.governor: _Governor | None = None
        self.last: Found | None = None
        self.last_end = -1
        self.last_phrase: Phrase | None = None
        self.pending: tuple[Phrase, int] | None = None
        self.subset_at = -9
        self.whole: Found | None = None
        self.toll_word_at = -99
        self.toll_verb_at = -99
        self.doer_at = -9
        self.sick = any(word.removeprefix("ال") in _DISEASES for word in line.raw)

    # -- the pass ---------------------------------------------------------------------------

    def read(self) -> list[Found]:
        at = 0
        while at < len(self.line):
            step = self._negated_losses(at) or self._trigger(at)
            if step is None:
                phrase = phrase_at(self.line, at)
                step = self._phrase(phrase) if phrase is not None else None
            at = step if step is not None else self._other(at)
        return self.found

    def _other(self, at: int) -> int:
        raw = self.line.raw[at]
        if raw in _SUBSET or (raw == "ضمن" and at and self.line.raw[at - 1] == "من"):
            self.subset_at = at
        bare = raw[1:] if raw[0] in "وف" and len(raw) > 3 else raw
        if bare in _TOLL_NOUNS or bare.removeprefix("ال") in _TOLL_NOUNS or raw[1:] in _TOLL_NOUNS:
            self.toll_word_at = at
        if bare in _TOLL_VERBS:
            self.toll_verb_at = at
        if raw in _DOERS and (raw != "قبل" or (at and self.line.raw[at - 1] == "من")):
            self.doer_at = at
        if raw in BREAKS_OFF or raw in _RELATIVES:
            if self.governor is not None and not self.governor.toll:
                self.governor = None
            self.last_end = -1
            self.pending = None
        return at + 1

    # -- triggers ---------------------------------------------------------------------------

    def _trigger(self, at: int) -> int | None:
        word = self.line.words[at]
        lexeme = word.lexeme
        fell = self._fell(at) if self.line.raw[at].removeprefix("و") in _FELL_TO else None
        if fell is not None:
            return fell
        if lexeme is None or lexeme.kind is None:
            return None
        if lexeme.role is Role.VERB:
            return self._verb(at, word, lexeme)
        if at and word.definite and self.line.raw[at - 1] in _CASES_OF and word.stem in _TOLLED:
            return self._casualty_plural(at, word, lexeme)
        if lexeme.role is Role.NOUN_OF_ACTION and not (word.definite and not word.preposition):
            return self._noun_of_action(at, word, lexeme)
        if lexeme.role is Role.NOUN_OF_ACTION and word.stem in _TAKES_A_PREPOSITION:
            return self._noun_of_action(at, word, lexeme)
        if lexeme.role is Role.CASUALTY and lexeme.number in (Number.MANY, Number.EITHER):
            return self._casualty_plural(at, word, lexeme)
        return None

    def _fell(self, at: int) -> int | None:
        """Read «راح ضحية الهجوم أربعة», «ذهب ضحيته 5»: the dead follow."""
        before = self.line.raw[max(0, at - 3) : at]
        if not any(raw.removeprefix("و") in _FELL for raw in before):
            return None
        lexeme = Lexeme(Role.VERB, Kind.KILLED)
        self.governor = _Governor(at, at + 1, lexeme, Kind.KILLED, Mode.NONE, verb=True)
        self.pending = None
        self.last_end = -1
        return at + 1

    def _verb(self, at: int, word: ArabicWord, lexeme: Lexeme) -> int | None:
        if word.stem in _PARTS_WITH and "الحياه" not in self.line.raw[at : at + 8]:
            return None
        touch = at + 1 < len(self.line) and self.line.raw[at + 1] in ("الاتصال", "اثر")
        if word.stem == "فقد" and not touch and not self._number_follows(at + 1):
            return None
        if word.preposition and word.preposition != "":
            return None
        end = at + 1
        kind, mode = lexeme.kind, lexeme.mode
        assert kind is not None
        kind, end = self._joined_kinds(kind, end)
        governor = _Governor(at, end, lexeme, kind, mode, verb=True)
        self.governor = governor
        pending = self.pending
        self.pending = None
        if pending is not None and self._agrees(pending, at, lexeme):
            phrase = pending[0]
            self._emit(phrase, kind, governor)
            governor.filled = True
        self.last_end = self.last_end if self.last_end == at else -1
        return end

    def _agrees(self, pending: tuple[Phrase, int], at: int, lexeme: Lexeme) -> bool:
        phrase, end = pending
        if at - end > 6 or not lexeme.suffers:
            return False
        if lexeme.after:
            return not self._object_follows(at + 1)
        return phrase.start == 0 and self.line.words[at].stem.endswith("ت") and at - end <= 1

    def _object_follows(self, at: int) -> bool:
        phrase = phrase_at(self.line, at) if at < len(self.line) else None
        return phrase is not None and not phrase.thing and not phrase.joined

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
        if word.stem in ("جراح", "جرح") and (word.preposition or word.stem == "جراح"):
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
        if one_case and after in _ONE_MORE:
            self.last = self._add(
                at, end + 1, word.stem_at, kind, exactly(1), None, lexeme.mode, None
            )
            self.last_end = -1
            return end + 1
        prepositional = word.stem in _TAKES_A_PREPOSITION and after in ("علي", "عن")
        if prepositional or after == "حياه":
            end += 1
        kind, end = self._joined_kinds(kind, end)
        self.governor = _Governor(at, end, lexeme, kind, lexeme.mode, verb=False)
        self.pending = None
        self.last_end = -1
        return end

    def _casualty_plural(self, at: int, word: ArabicWord, lexeme: Lexeme) -> int | None:
        """Open a toll at «عدد القتلى», «حصيلة ضحايا …», «الجرحى إلى …»."""
        line = self.line
        after = phrase_at(line, at + 1) if at + 1 < len(line) else None
        counted_after = after is not None and after.shape is Shape.COUNTED_BEFORE
        counted = phrase_at(line, at)
        if counted_after or (counted is not None and counted.shape is Shape.COUNTED_BEFORE):
            return None
        in_toll = at - self.toll_word_at <= 3 or (
            self.governor is not None and self.governor.toll and word.joined
        )
        construct = not word.definite and (
            word.stem in ("ضحايا", "قتلي", "شهداء", "جرحي", "جثث", "جثامين", "رفات", "جثتي")
        )
        if not (word.definite or in_toll or construct):
            return None
        kind = lexeme.kind
        assert kind is not None
        pending = self.pending
        if pending is not None and at - pending[1] <= 2 and at - self.toll_word_at <= 1:
            # The number came first: «ليرتفع إلى 45 عدد القتلى».
            made = self._emit(pending[0], kind, None)
            made.toll = True
            return at + 1
        self.governor = _Governor(
            at,
            at + 1,
            lexeme,
            kind,
            lexeme.mode,
            verb=False,
            toll=True,
            rise=any(raw in _RISE for raw in line.raw[max(0, at - 6) : at + 8]),
        )
        self.pending = None
        return at + 1

    # -- losses that nobody counts ----------------------------------------------------------

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
        before = line.raw[max(0, at - 7) : at]
        negated = any(raw in _NEGATORS for raw in before)
        unknowing = any(raw in _UNKNOWING for raw in (*before, *line.raw[at + 1 : at + 3]))
        if losses and not human and not (unknowing and negated):
            return None
        if bare_plural and not negated and self._counts_on(at):
            return None
        if bare_plural and at + 1 < len(line) and self._number_follows(at + 1):
            return None
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
        self._add(at, end, word.stem_at, kind, interval, None, Mode.NONE, None)
        self.last_end = -1
        return end

    def _counts_on(self, at: int) -> bool:
        """Say whether a bare plural only names what a toll counts («ضحايا الغارات 20 قتيلا»)."""
        return at - self.toll_word_at <= 3 or self.line.words[at].stem in ("ضحايا",)

    # -- phrases ----------------------------------------------------------------------------

    def _phrase(self, phrase: Phrase) -> int:
        line = self.line
        end = phrase.end
        if phrase.thing and phrase.noun is None and self._is_thing(phrase):
            self._close_after(phrase)
            return end
        if self.doer_at >= phrase.start - 1 and self.doer_at < phrase.start:
            return self._doer(phrase)
        noun = phrase.noun
        of_its_own = (noun is not None and noun.role is Role.CASUALTY) or phrase.both
        if of_its_own and self._casualty(phrase):
            return end
        subset = self._subset(phrase)
        if subset is not None:
            return subset
        if self._coordinated(phrase):
            return end
        governor = self.governor
        if governor is not None and not governor.filled and self._licensed(phrase, governor):
            return self._govern(phrase, governor)
        if governor is not None and governor.toll and self._in_toll(phrase, governor):
            made = self._emit(phrase, governor.kind, governor)
            made.interval = self._grown(made.interval, governor)
            governor.filled = True
            return end
        if (
            self._broken_down(phrase)
            or self._repeated(phrase)
            or self._sum_of_all(phrase)
            or self._suffered(phrase)
        ):
            return end
        if phrase.shape in (Shape.SINGLE, Shape.PLURAL, Shape.OTHER, Shape.ORDINAL, Shape.KIN):
            return phrase.start + 1 if end > phrase.start + 1 else end
        self.pending = phrase, end
        if self._missing_after(phrase):
            return end
        del line
        return end

    def _is_thing(self, phrase: Phrase) -> bool:
        """Say whether an unknown counted noun is a thing: unless a verb asks for people."""
        governor = self.governor
        if governor is None or governor.filled or governor.toll:
            return True
        last = self.line.raw[phrase.end - 1]
        if phrase.interval.qualifier is Qualifier.UNKNOWN_MANY:
            return True
        from annotator.domain.figures.arabic_closed import NOT_PEOPLE

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
        mode = noun.mode if noun else Mode.NONE
        governor = self.governor
        if governor is not None and kind is Kind.CAPTURED and governor.kind is Kind.CAPTURED:
            mode = governor.mode if not governor.toll else mode
        if noun is not None and governor is not None and not governor.filled:
            harmed = governor.kind in (Kind.KILLED, Kind.INJURED) and not governor.toll
            near = governor.end == phrase.start or kind is not Kind.INJURED
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
        if self.line.words[phrase.start].stem in ("جثه", "جثمان") and before in _FINDING:
            return True
        if before in ("سقوط", "سقط", "وقوع", "بسقوط", "خلف", "اوقع", "عن"):
            return True
        after = phrase_at(self.line, phrase.end) if phrase.end < len(self.line) else None
        beside = after is not None and after.joined and after.noun is not None
        if beside and after is not None and after.noun is not None:
            return after.noun.role is Role.CASUALTY
        return self.last_end == phrase.start and phrase.joined

    def _whole_for(self, phrase: Phrase) -> Found | None:
        if 0 <= phrase.start - self.subset_at <= 2 or phrase.of_them:
            return self._current_whole()
        return None

    def _partitive_before(self, phrase: Phrase) -> bool:
        before = self.line.raw[max(0, phrase.start - 3) : phrase.start]
        return len(before) >= 2 and before[-1] == "بين" and before[-2] == "من"

    def _make_last_part_of(self, whole: Found) -> None:
        for earlier in self.found[:-1]:
            if earlier.whole is None and earlier.kind is whole.kind:
                earlier.whole = whole

    def _current_whole(self) -> Found | None:
        if self.last is None:
            return None
        return self.last.whole if self.last.whole is not None else self.last

    def _subset(self, phrase: Phrase) -> int | None:
        near = 0 <= phrase.start - self.subset_at <= 2
        if not near and not phrase.of_them:
            return None
        # «بينهم» splits up what stands right before it; a second «منهم» the same whole again.
        whole = self.last if near else self._current_whole()
        if whole is None or (phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED):
            return None
        if phrase.thing and phrase.shape is not Shape.NUMBER:
            return None
        governor = self.governor
        kind = whole.kind
        fresh = governor is not None and governor.at >= self.last_end and not governor.filled
        if governor is not None and fresh and governor.end == phrase.start:
            kind = governor.kind
            governor.filled = True
        made = self._emit(phrase, kind, None, mode=whole.mode)
        made.whole = whole if kind is whole.kind else None
        made.trigger = whole.trigger
        self.subset_at = -9
        return phrase.end

    def _coordinated(self, phrase: Phrase) -> bool:
        """Take a phrase that «و» or a comma joins to the victims before it."""
        last, before = self.last, self.last_phrase
        if last is None or before is None:
            return False
        line = self.line
        joined = phrase.joined or (phrase.start > 0 and line.raw[phrase.start - 1] == "و")
        gap_start = self.last_end
        if gap_start < 0:
            return False
        gap = line.raw[gap_start : phrase.start]
        adjacent = all(raw in ("و", "،", ",", '"') for raw in gap)
        if not joined and not (adjacent and gap and self._list_goes_on(phrase)):
            return False
        if phrase.thing:
            return False
        if not adjacent and phrase.shape is Shape.KIN and len(gap) <= 4 and joined:
            return self._sums(phrase, before, last)
        if not adjacent:
            return self._joined_at_distance(phrase, last)
        if phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED:
            return False
        if phrase.shape is Shape.SINGLE and phrase.definite:
            return False
        if phrase.shape is Shape.ORDINAL:
            return False
        if self._sums(phrase, before, last):
            return True
        whole = last.whole
        if whole is not None and whole.whole is not None and ("،" in gap or "," in gap):
            whole = whole.whole
        made = self._emit(phrase, last.kind, None, mode=last.mode)
        made.trigger = last.trigger
        made.whole = whole
        return True

    def _list_goes_on(self, phrase: Phrase) -> bool:
        """Say whether a comma before a count is that of a list: «3 جنود، 5 مدنيين و…»."""
        if phrase.shape is not Shape.NUMBER or phrase.end >= len(self.line):
            return False
        after = self.line.raw[phrase.end]
        return after in ("،", ",", "و") or self.line.words[phrase.end].joined

    def _joined_at_distance(self, phrase: Phrase, last: Found) -> bool:
        """Take «و3 في حلب» and «وثلاثة مدنيين» after a place: numbers with people or a place."""
        if phrase.shape not in (Shape.NUMBER, Shape.BARE_NUMBER, Shape.DUAL):
            return False
        if phrase.start - self.last_end > _REACH:
            return False
        gap = self.line.words[self.last_end : phrase.start]
        if any(w.lexeme is not None and w.lexeme.role is Role.PERSON for w in gap):
            return False
        follower = self.line.raw[phrase.end] if phrase.end < len(self.line) else ""
        if phrase.shape is Shape.BARE_NUMBER and follower not in ("في", "من", "ب", "قرب", "خلال"):
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
                or (self._has_group(before) and not self._has_group(phrase))
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

    def _has_group(self, phrase: Phrase) -> bool:
        return "من" in self.line.raw[phrase.start : phrase.end]

    def _licensed(self, phrase: Phrase, governor: _Governor) -> bool:
        if governor.toll:
            return False
        gap = self.line.raw[governor.end : phrase.start]
        words = [raw for raw in gap if raw not in _ADVERBS and raw not in ('"', ":", "،", ",")]
        if phrase.preposition in ("ب", "ك", "ل"):
            taken = "ب" if governor.verb and governor.lexeme.acts else ""
            if phrase.preposition != (taken if governor.verb else "ل"):
                return False
        if phrase.shape is Shape.ORDINAL:
            return not words
        if not words:
            return not (phrase.definite and phrase.shape is Shape.PLURAL)
        if phrase.thing or phrase.shape is Shape.BARE_NUMBER or phrase.shape is Shape.KIN:
            return False
        if any(raw in (".", "(", ")") for raw in gap) and "(" in gap and ")" not in gap:
            return False
        if phrase.shape in (Shape.SINGLE, Shape.PLURAL, Shape.OTHER):
            if phrase.definite:
                return False
            doer_first = governor.verb and governor.lexeme.acts and words[0] not in FUNCTION_WORDS
            return (
                len(words) <= (_SHORT_REACH + 2 if doer_first else _SHORT_REACH)
                and (doer_first or words[0] in FUNCTION_WORDS)
                and governor.verb
            )
        return (len(words) <= _REACH and governor.verb) or len(words) <= _SHORT_REACH

    def _govern(self, phrase: Phrase, governor: _Governor) -> int:
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
        gap = [raw for raw in line.raw[governor.end : phrase.start] if raw != '"']
        if acts and gap and gap[0] not in FUNCTION_WORDS and gap[0] not in _ADVERBS:
            governor.subject = governor.end, phrase.start
        mention = phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED
        self._emit(phrase, governor.kind, governor)
        if not mention or not phrase.definite:
            governor.filled = True
        return phrase.end

    def _in_toll(self, phrase: Phrase, governor: _Governor) -> bool:
        """Say whether a number belongs to the toll opened before it."""
        if phrase.thing or phrase.shape in (Shape.SINGLE, Shape.PLURAL, Shape.KIN, Shape.OTHER):
            return False
        if phrase.shape is Shape.ORDINAL or phrase.start - governor.end > 22:
            return False
        raw = self.line.raw
        before = raw[max(0, phrase.start - 2) : phrase.start]
        connected = (
            any(word in _TOLL_VERBS or word in (":", "=") for word in before)
            or phrase.start == governor.end
            or raw[phrase.start] in _TOLL_VERBS
            or phrase.preposition == "ب"
            or (phrase.skip > 0 and raw[phrase.start][0] == "ب")
        )
        if connected:
            return not governor.filled or "الي" in before
        plain_gap = not any(word in FUNCTION_WORDS for word in raw[governor.end : phrase.start])
        if phrase.noun is not None and not governor.filled and plain_gap:
            return phrase.start - governor.end <= 3
        verb_first = 0 <= governor.at - self.toll_verb_at <= 5
        counted = phrase.noun is not None or phrase.of_them
        partitive = governor.at and raw[governor.at - 1] in ("بين", "وبين")
        return (
            not governor.filled
            and (verb_first or (counted and bool(partitive)))
            and (phrase.start - governor.end <= _REACH)
        )

    def _grown(self, interval: Interval, governor: _Governor) -> Interval:
        """Let «تجاوز عدد القتلى 500» be more than 500, and «ناهز …» about it."""
        at = self.toll_verb_at
        if not -1 <= at - governor.at <= 4 and not 0 <= governor.at - at <= 4:
            return interval
        if interval.qualifier is not Qualifier.EXACT or interval.low is None:
            return interval
        verb = self.line.raw[at].removeprefix("و")
        if verb in _EXCEEDS:
            return qualified(interval.low, Qualifier.MORE_THAN)
        return qualified(interval.low, Qualifier.ABOUT) if verb in _NEARS else interval

    def _repeated(self, phrase: Phrase) -> bool:
        """Take «و3 آخرون» and the like after the victims, when only «آخرين» can explain it."""
        last = self.last
        if last is None or not phrase.others or phrase.shape is not Shape.NUMBER:
            return False
        if self.governor is None or phrase.start - self.last_end > _REACH or self.last_end < 0:
            return False
        made = self._emit(phrase, last.kind, None, mode=last.mode)
        made.trigger = last.trigger
        return True

    def _broken_down(self, phrase: Phrase) -> bool:
        """Read «توزعوا على النحو التالي: 90 من قوات النظام» as parts of the count before."""
        whole = self._current_whole()
        if whole is None or phrase.thing or phrase.shape is not Shape.NUMBER or not phrase.start:
            return False
        cue = self.line.raw[max(0, phrase.start - 7) : phrase.start]
        if cue[-1] != ":" or not any(raw in _BREAKDOWN for raw in cue):
            return False
        made = self._emit(phrase, whole.kind, None, mode=whole.mode)
        made.whole, made.trigger = whole, whole.trigger
        return True

    def _sum_of_all(self, phrase: Phrase) -> bool:
        """Read «المجموع 30 مواطنا» after the counts that it adds up."""
        last = self.last
        before = self.line.raw[max(0, phrase.start - 2) : phrase.start]
        if last is None or phrase.thing or not any(raw in _SUMS_UP for raw in before):
            return False
        self._emit(phrase, last.kind, None, mode=last.mode)
        return True

    def _suffered(self, phrase: Phrase) -> bool:
        """Read «تعرض أربعة منهم للإصابة», «اضطر المئات للنزوح»."""
        if phrase.thing or (phrase.shape is Shape.PLURAL and phrase.interval == UNBOUNDED):
            return False
        for offset, raw in enumerate(self.line.raw[phrase.end : phrase.end + 4]):
            kind = _SUFFERED.get(raw)
            if kind is not None:
                made = self._emit(phrase, kind, None)
                at = phrase.end + offset
                made.trigger = self.line.tokens[at].start, self.line.tokens[at].end
                return True
        return False

    def _missing_after(self, phrase: Phrase) -> bool:
        """Read «… ما زالوا في عداد المفقودين» after a count of people."""
        after = self.line.raw[phrase.end : phrase.end + 6]
        for offset, raw in enumerate(after):
            if raw not in _AFTER_MISSING and raw not in _STILL:
                return False
            if raw in _AFTER_MISSING:
                made = self._emit(phrase, Kind.MISSING, None)
                at = phrase.end + offset
                made.trigger = self.line.tokens[at].start, self.line.tokens[at].end
                return True
        return False

    # -- emitting ---------------------------------------------------------------------------

    def _emit(
        self, phrase: Phrase, kind: Kind, governor: _Governor | None, mode: Mode | None = None
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
        unnamed = phrase.shape is Shape.MAGNITUDE and phrase.noun is None
        if phrase.others or unnamed or phrase.shape in _CONTINUING:
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


def read_arabic(sentence: Sentence, folded: Folded) -> list[Found]:
    """Return the casualty statements of one Arabic sentence, in text order."""
    line = line_of(sentence.tokens)
    return _Reader(line, folded).read()
