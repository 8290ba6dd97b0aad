"""What follows an Arabic number: the counted noun, adjectives, «من» and whose people they are."""

from __future__ import annotations

from types import MappingProxyType

from annotator.domain.arabic import number_at
from annotator.domain.figures.arabic_closed import (
    BREAKS_OFF,
    FOLLOWING_QUALIFIERS,
    FUNCTION_WORDS,
    GENITIVES,
    NOT_PEOPLE,
    OTHERS,
    SINGLE_OTHER,
    TWO_OTHERS,
)
from annotator.domain.figures.arabic_line import (
    Line,
)
from annotator.domain.figures.arabic_words import VICTIM_IN_VERB, ArabicWord
from annotator.domain.figures.intervals import (
    Interval,
    qualified,
)
from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.model import Kind
from annotator.domain.name_index import bare_word


def is_person(word: ArabicWord) -> bool:
    lexeme = word.lexeme
    return lexeme is not None and lexeme.role in (Role.PERSON, Role.CASUALTY)


def is_kin(word: ArabicWord) -> bool:
    return word.lexeme is not None and word.lexeme.role is Role.KIN


_CONDITIONS = frozenset("خطيره خطره حرجه طفيفه متوسطه بليغه بسيطه مستقره".split())
_THEIRS = ("هم", "هن", "هما")


def may_be_noun(line: Line, at: int) -> bool:
    word = line.raw[at]
    if not word[0].isalpha() or word in FUNCTION_WORDS or word.removeprefix("و") in FUNCTION_WORDS:
        return False
    analysed = line.words[at]
    if analysed.joined or analysed.definite or analysed.lexeme is not None:
        return False
    if word in VICTIM_IN_VERB or (len(word) > 5 and word.endswith(_THEIRS)):
        return False  # «15 أعدمهم التنظيم», «ترك الآلاف منازلهم»
    if word in _CONDITIONS:
        return False  # «2059 إصابة بينها 1404 خطيرة»
    if word[0] == "ب" and word not in NOT_PEOPLE:
        return False  # «20 بجروح»: far more often a preposition than a noun.
    return word not in BREAKS_OFF and word not in FOLLOWING_QUALIFIERS and len(word) > 2


ANY_OTHERS = OTHERS | TWO_OTHERS | SINGLE_OTHER


def agrees(noun: str, word: ArabicWord) -> bool:
    """Say whether an unknown word carries the noun's own ending, as its adjective would."""
    if word.lexeme is not None or word.joined or word.stem in FUNCTION_WORDS:
        return False
    return len(word.stem) > 4 and word.stem[-2:] == noun[-2:] and noun[-2:] in ("ون", "ين", "ان")


def adjectives(line: Line, at: int, counted: bool) -> tuple[int, bool]:
    others = False
    while at < len(line):
        word = line.raw[at]
        if word in OTHERS or word in TWO_OTHERS or (word == "اخري" and counted):
            others, at = True, at + 1
            continue
        analysed = line.words[at]
        bare = not analysed.joined and not analysed.preposition
        person = analysed.lexeme is not None and analysed.lexeme.role is Role.PERSON
        # «مسلحون … ضابطا»: an accusative after a nominative is the verb's object, no adjective.
        if counted and bare and person and word.endswith("ا") <= line.raw[at - 1].endswith("ا"):
            at += 1
            continue
        if word.removeprefix("ال") in GENITIVES and counted:
            at += 1
            continue
        if counted and agrees(line.raw[at - 1], analysed):
            at += 1
            continue
        unknown = line.raw[at + 1 : at + 2] != ("المصير",)
        if word in ("مجهوله", "مجهولي") and unknown:
            at += 2 if at + 1 < len(line) and line.raw[at + 1] == "الهويه" else 1
            continue
        break
    return at, others


OF_THEM = frozenset(("منهم", "منهن", "منها", "منهما"))


def _names_people(line: Line, at: int) -> bool:
    word = line.words[at]
    return phrase_starts_number(line, at) or (is_person(word) and not word.definite)


def of_things(line: Line, at: int) -> bool:
    """Say whether «من» and what is no person follow a vague count: «العشرات من المنازل»."""
    if at + 1 >= len(line) or line.raw[at] != "من":
        return False
    word = line.words[at + 1]
    return word.lexeme is None and line.raw[at + 1].removeprefix("ال") in NOT_PEOPLE


def of_phrase(line: Line, at: int, counted: bool = False) -> tuple[int, bool]:
    """Take «منهم» or «من» with what they are part of, as far as the words stay nominal."""
    if at >= len(line):
        return at, False
    if line.raw[at] in OF_THEM:
        # «4 شهداء منهم طفلان» goes on to a part, «أربعة منهم» is one.
        counts = at + 1 < len(line) and phrase_starts_number(line, at + 1)
        parts = counts or (counted and at + 1 < len(line) and _names_people(line, at + 1))
        return (at, False) if parts else (at + 1, True)
    if line.raw[at] == "بين" and at + 1 < len(line) and line.raw[at + 1] == "صفوف":
        return at, False
    if line.raw[at] != "من":
        return at, False
    if at + 1 >= len(line):
        return at, False
    follower = line.raw[at + 1]
    if follower in FUNCTION_WORDS or follower in _AMONG or is_region(line, at + 1):
        return at, False
    end = nominal_end(line, at + 1, 6)
    return (end if end > at + 1 else at), False


_AMONG = frozenset("بينهم بينهن بينها ضمنهم ضمنهن ضمنها".split())


REGIONS = frozenset(
    """ريف محافظه مدينه بلده قريه باديه منطقه ناحيه مناطق قري بلدات حي احياء محيط شمال جنوب شرق غرب
    مخيم مخيمات منزل منازل بيت بيوت منزله منزلها منزليهما منازلهم مكان داخل خارج تحت بين""".split()
)


def is_region(line: Line, at: int) -> bool:
    """Say whether «من» leads to where people came from, not to whose they are."""
    word = line.raw[at]
    if word in REGIONS or word.removeprefix("ال") in REGIONS:
        return True
    words = [bare_word(raw) for raw in line.raw[at : at + 4]]
    known = line.lexicon
    return known.places.place_at(words, 0) is not None and known.parties.party_at(words, 0) is None


def is_place(line: Line, at: int) -> bool:
    """Say whether a place stands where a counted noun might: «16 ريف دمشق، 5 درعا»."""
    if line.raw[at] == "ريف":
        return True
    words = [bare_word(raw) for raw in line.raw[at : at + 4]]
    known = line.lexicon
    return known.places.place_at(words, 0) is not None and known.parties.party_at(words, 0) is None


BELONGING = frozenset(
    """الموالين الموالي الموالون الموالية المواليه الموالين مواليه موالين التابعه التابعين التابعون
    التابع تابعه تابعين تابعون المدعومه المدعومين مدعومه مدعومين الحليفه حليفه المواليين""".split()
)


def nominal_end(line: Line, at: int, most: int) -> int:
    """Return where the run of nouns and names that begins at ``at`` ends."""
    start = at
    quoted = False
    while at < len(line) and at - start < most:
        word = line.raw[at]
        if word == '"':
            quoted = not quoted
            at += 1
            continue
        if word == "من" and at > start and line.raw[at - 1] in BELONGING:
            at += 2
            continue
        if not word[0].isalpha() or word in FUNCTION_WORDS or word in BREAKS_OFF:
            break
        analysed = line.words[at]
        belongs = at > start and line.raw[at - 1] in BELONGING
        if belongs and word[0] == "ل":
            at += 1
            continue
        if at > start and (analysed.joined or word.startswith(("لل", "بال", "وال"))):
            break
        if (
            at > start
            and word[0] in "بل"
            and analysed.lexeme is None
            and not quoted
            and word not in ("بلد", "لبنان", "لواء", "بيشمركه", "بغداد")
        ):
            break
        lexeme = analysed.lexeme
        if lexeme is not None and lexeme.role in (Role.VERB, Role.NOUN_OF_ACTION):
            break
        if lexeme is not None and lexeme.role is Role.CASUALTY and at > start:
            break
        if word in FOLLOWING_QUALIFIERS:
            break
        at += 1
    at = min(at, len(line))
    if at > start and line.raw[at - 1] == '"' and not quoted and at - 1 == start:
        at -= 1
    return at


def in_party(line: Line, at: int) -> int:
    """Take «في» or «لـ» and a party after a member of it («قيادي في حزب الله»)."""
    parties = line.lexicon.parties
    if at < len(line) and line.raw[at][0] == "ل" and len(line.raw[at]) > 3:
        own = [line.raw[at][1:].removeprefix("ل"), *line.raw[at + 1 : at + 7]]
        hit = parties.party_at([bare_word(raw) for raw in own], 0)
        return at if hit is None else at + hit[1]
    if at + 1 >= len(line) or line.raw[at] not in ("في", "لدي", "ب"):
        return at
    words = [bare_word(raw) for raw in line.raw[at + 1 : at + 8]]
    if words[0] in ("تنظيم", "حركه", "قوات", "صفوف", "ميليشيا", "مليشيا", "ميليشيات", "جماعه"):
        inner = parties.party_at(words, 1) if len(words) > 1 else None
        whole = parties.party_at(words, 0)
        hit = whole or inner
    else:
        hit = parties.party_at(words, 0)
    return at if hit is None else at + 1 + hit[1]


def following_qualifier(line: Line, at: int, interval: Interval) -> tuple[int, Interval]:
    if at + 1 < len(line) and line.raw[at] == "ايضا":
        after, changed = following_qualifier(line, at + 1, interval)
        return (after, changed) if after > at + 1 else (at, interval)
    if at >= len(line):
        return at, interval
    for words, qualifier in FOLLOWING_QUALIFIERS.get(line.raw[at], ()):
        if tuple(line.raw[at : at + len(words)]) != words:
            continue
        if interval.low is not None and interval.low == interval.high:
            return at + len(words), qualified(interval.low, qualifier)
        return at + len(words), interval
    return at, interval


CASES = frozenset("حاله حالات".split())


COUNTED_ACTIONS = MappingProxyType(
    {
        **dict.fromkeys(("وفاه", "قتل", "اعدام", "اغتيال"), Kind.KILLED),
        **dict.fromkeys(("غرق", "انتحار", "استشهاد"), Kind.KILLED),
        **dict.fromkeys(("اصابه", "اختناق", "تسمم", "طعن", "اغماء"), Kind.INJURED),
        **dict.fromkeys(("اعتقال", "خطف", "اختطاف", "احتجاز", "توقيف"), Kind.CAPTURED),
        **dict.fromkeys(("اختفاء", "فقدان"), Kind.MISSING),
        "نزوح": Kind.DISPLACED,
    }
)


def counted_action(line: Line, end: int) -> tuple[Lexeme | None, int]:
    """Read «12 وفاة», «800 حالة وفاة», «30 حالة اعتقال» as counted casualties."""
    at = end
    case = at < len(line) and line.raw[at] in CASES
    if case:
        at += 1
    kind = COUNTED_ACTIONS.get(line.raw[at]) if at < len(line) else None
    if kind is None or not (case or line.raw[at] in ("وفاه", "اصابه")):
        return None, end
    return Lexeme(Role.CASUALTY, kind, number=Number.MANY), at + 1


TWO_CASES = frozenset("حالتي حالتا حالتين حالتان".split())


def two_cases(line: Line, at: int) -> tuple[Lexeme | None, int]:
    """Read «حالتي وفاة»: the dual of the word for a case, and of what."""
    kind = COUNTED_ACTIONS.get(line.raw[at + 1]) if at + 1 < len(line) else None
    if kind is None:
        return None, at
    return Lexeme(Role.CASUALTY, kind, number=Number.TWO), at + 2


def dead_and_hurt(line: Line, end: int, noun: Lexeme | None) -> tuple[bool, int]:
    """Read «(ما) بين قتيل وجريح» and «قتيلا وجريحا» after a number: one figure of both kinds."""
    at = end
    if at < len(line) and line.raw[at] == "ما":
        at += 1
    if at < len(line) and line.raw[at] == "بين":
        at += 1
        kinds = []
        while at < len(line) and (lexeme := line.words[at].lexeme) is not None:
            if lexeme.role is not Role.CASUALTY:
                break
            kinds.append(lexeme.kind)
            at += 1
        return (True, at) if len(set(kinds)) > 1 else (False, end)
    if noun is None or noun.role is not Role.CASUALTY or end >= len(line):
        return False, end
    word = line.words[end]
    if word.joined and word.lexeme is not None and word.lexeme.role is Role.CASUALTY:
        follower = end + 1 < len(line) and phrase_starts_number(line, end + 1)
        alike = word.definite == line.words[end - 1].definite
        losses = word.stem in ("اصابات", "وفيات", "اصابه")  # «ثلاثة شهداء وإصابات»
        # «أربعة قتلى وجريحين»: another number of its own is another count.
        sorts = {word.lexeme.number, noun.number}
        plural = word.definite and sorts == {Number.MANY, Number.EITHER}
        losses = losses or (len(sorts) > 1 and not plural)
        if word.lexeme.kind is not noun.kind and not follower and alike and not losses:
            return True, _last_of_kinds(line, end + 1)
        same = word.lexeme.kind is noun.kind and alike and not follower and not losses
        if same and end + 1 < len(line) and line.words[end + 1].joined:
            return dead_and_hurt(line, end + 1, noun)  # «شهيد وقتيل وجريح»
    return False, end


def _last_of_kinds(line: Line, end: int) -> int:
    """Take one kind more: «110 آلاف شهيد ومفقود وجريح»."""
    word = line.words[end] if end < len(line) else None
    if word is None or not word.joined or word.lexeme is None:
        return end
    more = word.lexeme.role is Role.CASUALTY and word.lexeme.number is Number.ONE
    return end + 1 if more and not word.definite else end


def phrase_starts_number(line: Line, at: int) -> bool:
    """Say whether digits or a number word stand at ``at``."""
    return number_at(line.raw[at : at + 2], 0) is not None
