"""Arabic idioms of more than one word that tell of casualties: lives lost, fired at and killed."""

from __future__ import annotations

from types import MappingProxyType

from annotator.domain.figures.arabic_cues import AGAINST
from annotator.domain.figures.arabic_line import Phrase, Shape
from annotator.domain.figures.arabic_phrases import phrase_at
from annotator.domain.figures.arabic_state import Governor, State
from annotator.domain.figures.arabic_words import ACTIONS_OF, VICTIM_IN_VERB
from annotator.domain.figures.lexemes import Lexeme, Role
from annotator.domain.model import Kind, Mode

_LIFE = frozenset(
    """حياته حياتها حياتهم حياتهن حياتهما ارواحهم ارواحهن ارواحهما روحه روحها الحياه انفاسه
    انفاسها انفاسهم انفاسهن انفاسهما الروح""".split()
)
_LOSES_LIFE = frozenset(
    """فقد فقدت فقدوا فقدا يفقد تفقد خسر خسرت خسروا يخسر تخسر دفع دفعت دفعوا يدفع لفظ لفظت لفظوا
    لفظا اسلم اسلمت اسلموا فارق فارقت فارقوا فارقا يفارق تفارق ودع ودعت ودعوا""".split()
)
_AIMED = frozenset(
    """استهدف استهدفت استهدفوا هاجم هاجمت هاجموا باغت باغتت باغتوا اعترض اعترضت اعترضوا داهم داهمت
    داهموا لاحق لاحقت لاحقوا حاصر حاصرت حاصروا اوقف اوقفوا""".split()
)
_SHOT = frozenset("النار الرصاص نيران نار رصاصا وابلا النيران".split())
_FATE = frozenset(
    """قتلي قتيلا قتيله قتيلين قتيلتين صريعا صريعه صرعي صريعين جرحي جريحا جريحين جميعا كلهم
    شهداء شهيدا شهيدين""".split()
)
_FAR = 14
_HONOUR = (("شرف", "الشهاده"), ("شرف", "الاستشهاد"))
_CALLED = (("نداء", "ربه"), ("نداء", "ربها"), ("نداء", "ربهم"), ("نداء", "ربهما"), ("نداء", "الله"))
_MERCY = (("الي", "رحمه"), ("الي", "جوار"), ("الي", "الرفيق"))
_IDIOMS = MappingProxyType(
    {
        **dict.fromkeys(("نال", "نالت", "نالوا", "نالا", "حظي", "حظوا", "ينال"), _HONOUR),
        **dict.fromkeys(("لبي", "لبت", "لبوا", "لبيا"), _CALLED),
        **dict.fromkeys(("انتقل", "انتقلت", "انتقلوا", "انتقلا"), _MERCY),
    }
)
_GETS_FREE = frozenset(
    """نال نالت نالوا ينال تنال استعاد استعادت استعادوا يستعيد عانق عانقت عانقوا تنفس تنفست تنفسوا
    تنسم تنسمت تنسموا""".split()
)
_FREEDOM = frozenset("الحريه حريته حريتها حريتهم حريتهن حريتهما".split())
_SWEEPS = frozenset("اودي اودت مودي موديه موديا يودي تودي ليودي لتودي".split())
_DONE = ("تم", "وتم", "جري", "يتم", "تمت", "جرت")
_THEM = ("هم", "هن", "هما", "ها", "ه")


def _bare(word: str) -> str:
    return word[1:] if len(word) > 3 and word[0] in "وف" else word


def opens_idiom(raw: str) -> bool:
    """Say whether an idiom can begin with a word: every word that ``_idiom`` asks for.

    A word that is missing here is passed over, and its idiom is never read.
    """
    word = _bare(raw)
    known = word in _LOSES_LIFE or word in AGAINST or word in VICTIM_IN_VERB
    newer = word in _IDIOMS or word in _GETS_FREE or word in _SWEEPS
    return known or newer or word in ("مقبره", "غيب", *_DONE)


class Idioms(State):
    """Statements that no single verb or noun makes."""

    def _idiom(self, at: int) -> int | None:
        word = _bare(self.line.raw[at])
        if word in _LOSES_LIFE:
            return self._lives(at)
        told = _IDIOMS.get(word)
        if told is not None and self.line.raw[at + 1 : at + 3] in told:
            hurt = self.line.raw[at + 3 : at + 4] == ("والاصابه",)
            kind = Kind.KILLED_OR_INJURED if hurt else Kind.KILLED
            return self._subject(at, at + 4 if hurt else at + 3, kind, Mode.NONE)
        if word in _GETS_FREE:
            return self._freed(at)
        if word in _SWEEPS:
            return self._swept(at)
        if word in _DONE:
            return self._done_to_them(at)
        if word in AGAINST and at > 1 and self.line.raw[at - 1] in ("التي", "الذي"):
            return self._action_against(at)
        if word in VICTIM_IN_VERB:
            return self._killed_them(at, *VICTIM_IN_VERB[word])
        if word == "مقبره" and self.line.raw[at + 1 : at + 2] == ("جماعيه",):
            return self._mass_grave(at)
        if word == "غيب" and self.line.raw[at + 1 : at + 2] == ("الموت",):
            return self._wait(at, at + 2)
        return None

    def _mass_grave(self, at: int) -> int:
        lexeme = Lexeme(Role.NOUN_OF_ACTION, Kind.KILLED)
        self.governor = Governor(at, at + 2, lexeme, Kind.KILLED, Mode.NONE, verb=False)
        self.pending = None
        self.last_end = -1
        return at + 2

    def _wait(self, at: int, end: int) -> int:
        lexeme = Lexeme(Role.VERB, Kind.KILLED)
        self.governor = Governor(at, end, lexeme, Kind.KILLED, Mode.NONE, verb=True)
        self.pending = None
        self.last_end = -1
        return end

    def _subject(self, at: int, end: int, kind: Kind, mode: Mode) -> int:
        """Count the subject of an idiom: before it («أربعة جنود نالوا …»), or else behind it."""
        lexeme = Lexeme(Role.VERB, kind, suffers=True, mode=mode)
        pending = self.pending
        self.governor = Governor(at, end, lexeme, kind, mode, verb=True)
        if pending is not None and at - pending[1] <= 3 and not pending[0].thing:
            self._emit(pending[0], kind, self.governor)
            self.governor.filled = True
        self.pending = None
        self.last_end = -1
        return end

    def _freed(self, at: int) -> int | None:
        """Read «نال 20 أسيرا حريتهم», «عانقت الحرية خمس نساء»."""
        line = self.line.raw
        free = next((i for i in range(at + 1, min(len(line), at + 8)) if line[i] in _FREEDOM), None)
        if free is None:
            return None
        return self._subject(
            at, free + 1 if free == at + 1 else at + 1, Kind.CAPTURED, Mode.RELEASED
        )

    def _swept(self, at: int) -> int | None:
        """Read «أودى الهجوم بخمسة مدنيين»; «بحياة» is read as the noun it is."""
        line = self.line.raw
        ahead = line[at + 1 : at + 7]
        if any(word.startswith(("بحيا", "بارواح")) for word in ahead):
            return None
        lexeme = Lexeme(Role.VERB, Kind.KILLED, acts=True)
        self.governor = Governor(at, at + 1, lexeme, Kind.KILLED, Mode.NONE, verb=True)
        self.pending = None
        self.last_end = -1
        return at + 1

    def _done_to_them(self, at: int) -> int | None:
        """Read «بينهم 18 تم قتلهم», «جمعوا المئات في المدينة وتم إعدامهم»."""
        word = self.line.raw[at + 1] if at + 1 < len(self.line) else ""
        done = next((word.removesuffix(own) for own in _THEM if word.endswith(own)), "")
        lexeme = ACTIONS_OF.get(done) or ACTIONS_OF.get(done[:-1] + "ه" if done else "")
        if lexeme is None or lexeme.kind is None:
            return None
        if self.last is not None and self.last_end == at and self.last.kind is not lexeme.kind:
            self.last.kind, self.last.mode, self.last.whole = lexeme.kind, lexeme.mode, None
            return at + 2
        pending = self.pending
        if pending is None or at - pending[1] > 6 or pending[0].thing:
            return None
        governor = Governor(at, at + 2, lexeme, lexeme.kind, lexeme.mode, verb=True, filled=True)
        self._emit(pending[0], lexeme.kind, governor)
        self.governor = governor
        return at + 2

    def _action_against(self, at: int) -> int | None:
        """Read «عملية الخطف التي طالت 20 عاملا»: what was done is named before its victims."""
        for place in range(at - 2, max(-1, at - 5), -1):
            lexeme = ACTIONS_OF.get(_bare(self.line.raw[place]).removeprefix("ال"))
            if lexeme is None or lexeme.kind is None:
                continue
            self.governor = Governor(at, at + 1, lexeme, lexeme.kind, lexeme.mode, verb=True)
            self.pending = None
            self.last_end = -1
            return at + 1
        return None

    def _lives(self, at: int) -> int | None:
        """Read «فقد خمسة جنود حياتهم», «لفظ جريح أنفاسه»: the subject of the verb is dead."""
        line = self.line.raw
        life = next((i for i in range(at + 1, min(len(line), at + 10)) if line[i] in _LIFE), None)
        if life is None:
            return None
        phrase = phrase_at(self.line, at + 1) if life > at + 1 else None
        if phrase is None and self.pending is not None and at - self.pending[1] <= 3:
            dead = self.pending[0]
            if not dead.thing:
                self._wait(at, at + 1)
                governor = self.governor
                self._emit(dead, Kind.KILLED, governor)
                assert governor is not None
                governor.filled = True
                return life + 1
        return self._wait(at, at + 1)

    def _killed_them(self, at: int, lexeme: Lexeme, pronoun: str) -> int | None:
        """Read «أطلقوا النار على جنديين فأردوهما قتيلين»: those aimed at are the victims."""
        line = self.line.raw
        end = at + 1
        while end < len(line) and end <= at + 2 and line[end] in _FATE:
            end += 1
        aimed = self.aimed
        self.aimed = None
        if self.pending is not None and self.pending[1] == at:
            aimed = self.pending[0]
        if aimed is None or at - aimed.end > _FAR or not _stands_for(pronoun, aimed):
            return end
        assert lexeme.kind is not None
        governor = Governor(at, end, lexeme, lexeme.kind, lexeme.mode, verb=True, filled=True)
        self._emit(aimed, lexeme.kind, governor)
        self.governor = governor
        return end

    def _aim(self, phrase: Phrase) -> None:
        """Keep whom «أطلقوا النار على …», «هاجموا …» were aimed at."""
        if phrase.thing or phrase.definite or phrase.noun is None or self._describes(phrase):
            return
        line = self.line.raw
        near = line[max(0, phrase.start - 5) : phrase.start]
        shot = line[phrase.start - 1] == "علي" and not _SHOT.isdisjoint(near) if near else False
        if shot or any(_bare(raw) in _AIMED for raw in near):
            self.aimed = phrase


def _stands_for(pronoun: str, phrase: Phrase) -> bool:
    low = phrase.interval.low
    if phrase.shape is Shape.KIN:
        return False
    one = low == 1 and phrase.interval.high == 1
    two = low == 2 and phrase.interval.high == 2
    return {"ه": one, "ها": one, "هما": two}.get(pronoun, not one)
