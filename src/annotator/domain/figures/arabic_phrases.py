"""Arabic noun phrases that may count people: qualifier, number, noun, «من» and who they are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from annotator.domain.arabic import STARTS_NUMBER, Count, number_at
from annotator.domain.figures.arabic_closed import (
    BREAKS_OFF,
    DEFINITE_UNITS,
    FOLLOWING_QUALIFIERS,
    FUNCTION_WORDS,
    GENITIVES,
    LEADING_QUALIFIERS,
    MAGNITUDES,
    MONTHS,
    NOT_PEOPLE,
    NUMBERED_THINGS,
    ORDINALS,
    OTHERS,
    SINGLE_OTHER,
    TWO_OTHERS,
    VAGUE_COUNTS,
)
from annotator.domain.figures.arabic_words import ArabicWord, arabic_word
from annotator.domain.figures.intervals import (
    MANY,
    UNBOUNDED,
    Interval,
    between,
    exactly,
    magnitude,
    qualified,
)
from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.figures.tokens import Token
from annotator.domain.model import Kind, Qualifier
from annotator.domain.parties import bare_word, party_at
from annotator.domain.places import place_at


class Shape(StrEnum):
    """What carries the count of a phrase."""

    NUMBER = "number"
    BARE_NUMBER = "bare_number"
    MAGNITUDE = "magnitude"
    VAGUE = "vague"
    ONE_OF = "one_of"
    DUAL = "dual"
    SINGLE = "single"
    OTHER = "other"
    KIN = "kin"
    COUNTED_BEFORE = "counted_before"
    ORDINAL = "ordinal"
    PLURAL = "plural"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase from token ``start`` to ``end``; ``skip`` letters of its first word are a clitic.

    ``noun`` is the lexeme of the counted noun; ``thing`` says that the noun is no known person.
    ``of_them`` says that «منهم» follows, ``others`` that «آخرين» does.
    """

    start: int
    end: int
    skip: int
    interval: Interval
    shape: Shape
    noun: Lexeme | None
    joined: bool
    thing: bool = False
    of_them: bool = False
    others: bool = False
    definite: bool = False
    preposition: str = ""
    both: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of a sentence with their analysis, and the bare words for number reading."""

    tokens: tuple[Token, ...]
    words: tuple[ArabicWord, ...]
    raw: tuple[str, ...]
    source: str

    def __len__(self) -> int:
        return len(self.tokens)


def line_of(tokens: tuple[Token, ...], source: str = "") -> Line:
    """Analyse every token of a sentence."""
    raw = tuple(token.word for token in tokens)
    return Line(tokens, tuple(arabic_word(word) for word in raw), raw, source)


def phrase_at(line: Line, at: int) -> Phrase | None:
    """Return the counting phrase that begins at token ``at``, if one does."""
    word = line.raw[at]
    if not (word[0].isalpha() or word[0].isdecimal()):
        return None
    qualifier, strict, number_start, skip, joined = _leading_qualifier(line, at)
    found = _counted(line, number_start, skip if number_start == at else None, qualifier, strict)
    if found is not None:
        cut = skip if number_start != at else found.skip
        return _from(found, at, cut, joined or found.joined)
    if number_start != at:
        return None
    for parse in (_magnitude, _vague, _one_of, _run_together, _counted_before, _by_noun):
        found = parse(line, at)
        if found is not None:
            return found
    return None


def _from(phrase: Phrase, start: int, skip: int, joined: bool) -> Phrase:
    return Phrase(
        start,
        phrase.end,
        skip,
        phrase.interval,
        phrase.shape,
        phrase.noun,
        joined,
        phrase.thing,
        phrase.of_them,
        phrase.others,
        phrase.definite,
        phrase.preposition,
        phrase.both,
    )


def _clitic(word: str) -> tuple[int, bool]:
    """Return how many letters a leading conjunction or preposition takes, and whether it joins."""
    if len(word) > 3 and word[0] in "وف":
        return 1, True
    if len(word) > 3 and word[0] in "بل":
        return 1, False
    return 0, False


def _leading_qualifier(line: Line, at: int) -> tuple[Qualifier, bool, int, int, bool]:
    word = line.raw[at]
    tries = [(0, False)]
    skip, joined = _clitic(word)
    if skip:
        tries.append((skip, joined))
        if len(word) > 5 and word[0] == "و" and word[1] in "بل":
            tries.append((2, True))
    for skip, joined in tries:
        for words, qualifier, strict in LEADING_QUALIFIERS.get(word[skip:], ()):
            if tuple(line.raw[at + 1 : at + len(words)]) == words[1:]:
                return qualifier, strict, at + len(words), skip, joined
    return Qualifier.EXACT, False, at, 0, False


def _number_words(line: Line, at: int) -> tuple[list[str], int, bool, str]:
    """Return words to read a number from, the letters cut off the first, joined, preposition."""
    words = list(line.raw[at : at + 14])
    first = words[0]
    if number_at(words, 0) is not None and first != "و":
        return words, 0, False, ""
    for prefix in ("و", "ف", "ب", "ل", "وب", "ول", "بال", "ك"):
        if first.startswith(prefix) and len(first) - len(prefix) >= 2:
            words[0] = first[len(prefix) :]
            if number_at(words, 0) is not None:
                return words, len(prefix), prefix[0] in "وف", prefix.strip("وف")
    return words, 0, False, ""


def _counted(
    line: Line, at: int, skip: int | None, qualifier: Qualifier, strict: bool
) -> Phrase | None:
    if at >= len(line):
        return None
    spread = _spread(line, at)
    joined = False
    preposition = ""
    cut = 0
    if spread is not None:
        interval, end, joined, cut = spread
    else:
        first = line.raw[at]
        if first in ("احد", "احدي", "واحد", "واحده"):
            alone = number_at(line.raw[at : at + 3], 0)
            if alone is not None and alone.end < 2:
                return None
        words, cut, joined, preposition = _number_words(line, at)
        count = number_at(words, 0)
        if count is None or (count.value == 0 and qualifier is not Qualifier.EXACT):
            return None
        end = at + count.end
        value = count.value
        spaced = _space_grouped(line, at, end)
        if spaced is not None:
            value, end = spaced
        if end < len(line) and line.raw[end] in ("%", "بالمئه", "بالمايه", "بالمائه"):
            return None
        if _names_something_else(line, at, end):
            return None
        if end < len(line) and line.raw[end] == "+" and qualifier is Qualifier.EXACT:
            qualifier, end = Qualifier.AT_LEAST, end + 1
        tail = _range_tail(line, end)
        if tail is not None:
            other, end = tail
            interval = between(value, other)
        else:
            interval = qualified(value, qualifier, strict=strict)
    return _with_noun(line, at, end, cut, interval, joined, preposition)


def _names_something_else(line: Line, at: int, end: int) -> bool:
    if end < len(line) and line.raw[end] in MONTHS:
        return True
    if at and line.raw[at - 1] in NUMBERED_THINGS:
        return True
    glued = at > 0 and line.tokens[at - 1].end == line.tokens[at].start
    if glued and line.raw[at - 1] in ("-", "/", ":", "+") and line.raw[at][0].isdecimal():
        return line.raw[at - 1] != ":" or (at > 1 and line.raw[at - 2][0].isdecimal())
    if end < len(line) and line.raw[end] in ("/", ":"):
        return end + 1 < len(line) and line.raw[end + 1][0].isdecimal()
    return False


def _space_grouped(line: Line, at: int, end: int) -> tuple[int, int] | None:
    """Read "280 000": a digit group of three after a single space."""
    first = line.raw[at].lstrip("وبلف")
    if end != at + 1 or end >= len(line) or not first.isdecimal() or len(first) > 3:
        return None
    value, used = int(first), 0
    while end < len(line) and len(line.raw[end]) == 3 and line.raw[end].isdecimal():
        if line.tokens[end].start != line.tokens[end - 1].end + 1:
            break
        value, end, used = value * 1000 + int(line.raw[end]), end + 1, used + 1
        if used == 3:
            break
    return (value, end) if used and first != "0" else None


def _range_tail(line: Line, at: int) -> tuple[int, int] | None:
    """Read the second end of «50-60» or «خمسة أو ستة» or «40 إلى 50»."""
    if at + 1 >= len(line) or line.raw[at] not in ("-", "او", "الي"):
        return None
    if not (line.raw[at + 1][0].isdecimal() or line.raw[at] != "-"):
        return None
    count = number_at(line.raw[at + 1 : at + 12], 0)
    if count is None:
        return None
    if line.raw[at] == "الي" and count.value >= 1900 and line.raw[at + 1][0].isdecimal():
        return None
    end = at + 1 + count.end
    if end < len(line) and line.raw[end] in MONTHS:
        return None
    return count.value, end


def _spread(line: Line, at: int) -> tuple[Interval, int, bool, int] | None:
    """Read «بين 100 و180 ألفا»; a scale word after the second end covers both."""
    first = at
    cut = 0
    joined = False
    word = line.raw[at]
    if word == "ما" and at + 1 < len(line) and line.raw[at + 1] == "بين":
        first = at + 1
    elif word in ("وبين", "فبين"):
        cut, joined = 1, True
    elif word != "بين":
        return None
    low = _up_to_and(line, first + 1)
    if low is None:
        return None
    at = first + 1 + low.end
    if at >= len(line):
        return None
    words = list(line.raw[at : at + 12])
    if words[0] in ("و", "الي", "-"):
        words, at = words[1:], at + 1
    elif words[0].startswith("و"):
        words[0] = words[0][1:]
    else:
        return None
    high = number_at(words, 0) if words else None
    if high is None:
        return None
    bottom = low.value * high.scale if low.scale == 1 and high.scale > low.value else low.value
    return between(bottom, high.value), at + high.end, joined, cut


def _up_to_and(line: Line, at: int) -> Count | None:
    """Read the first number of «بين … و…»: the «و» joins the ends, not parts of one number."""
    words: list[str] = []
    for raw in line.raw[at : at + 8]:
        if words and (raw in ("و", "الي", "-") or (raw[0] == "و" and raw not in STARTS_NUMBER)):
            break
        words.append(raw)
    return number_at(words, 0) if words else None


def _with_noun(
    line: Line,
    at: int,
    end: int,
    cut: int,
    interval: Interval,
    joined: bool,
    preposition: str = "",
    shape: Shape = Shape.NUMBER,
) -> Phrase:
    """Take the counted noun, its adjectives and the «من» phrase after the number."""
    noun: Lexeme | None = None
    thing = False
    number_end = end
    if end < len(line) and line.raw[end] == '"':
        end += 1
    if end < len(line):
        word = line.words[end]
        people = _is_person(word)
        if people and not word.joined and not word.preposition:
            noun, end = word.lexeme, end + 1
        elif line.raw[end] in _CASES:
            if _counted_action(line, end)[0] is None:
                end += 1
        elif _may_be_noun(line, end) and line.raw[end] not in _ANY_OTHERS:
            thing = True
            if line.raw[end].removeprefix("ال") in NOT_PEOPLE:
                return Phrase(at, end + 1, cut, interval, shape, None, joined, True)
            end += 1
        elif end > number_end:
            end = number_end
    if noun is None and not thing:
        noun, end = _counted_action(line, end)
    both, end = _dead_and_hurt(line, end, noun)
    end, others = _adjectives(line, end, noun is not None or thing)
    of_kin = end + 1 < len(line) and line.raw[end] == "من" and _is_kin(line.words[end + 1])
    end, of_them = _of_phrase(line, end)
    if of_kin and shape is Shape.NUMBER:
        shape = Shape.KIN
    if noun is not None and noun.fighter:
        end = _in_party(line, end)
    end, interval = _following_qualifier(line, end, interval)
    if shape is Shape.NUMBER and noun is None and not thing and not others:
        of_people = end > number_end and line.raw[number_end] == "من"
        shape = Shape.NUMBER if of_people or of_them else Shape.BARE_NUMBER
    return Phrase(
        at,
        end,
        cut,
        interval,
        shape,
        noun,
        joined,
        thing,
        of_them,
        others,
        preposition=preposition,
        both=both,
    )


_CASES = frozenset("حاله حالات".split())
_COUNTED_ACTIONS = MappingProxyType(
    {
        **dict.fromkeys(("وفاه", "قتل", "اعدام", "اغتيال"), Kind.KILLED),
        "اصابه": Kind.INJURED,
        **dict.fromkeys(("اعتقال", "خطف", "اختطاف", "احتجاز", "توقيف"), Kind.CAPTURED),
        **dict.fromkeys(("اختفاء", "فقدان"), Kind.MISSING),
        "نزوح": Kind.DISPLACED,
    }
)


def _counted_action(line: Line, end: int) -> tuple[Lexeme | None, int]:
    """Read «12 وفاة», «800 حالة وفاة», «30 حالة اعتقال» as counted casualties."""
    at = end
    case = at < len(line) and line.raw[at] in _CASES
    if case:
        at += 1
    kind = _COUNTED_ACTIONS.get(line.raw[at]) if at < len(line) else None
    if kind is None or not (case or line.raw[at] in ("وفاه", "اصابه")):
        return None, end
    return Lexeme(Role.CASUALTY, kind, number=Number.MANY), at + 1


def _dead_and_hurt(line: Line, end: int, noun: Lexeme | None) -> tuple[bool, int]:
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
        if word.lexeme.kind is not noun.kind and not follower and alike:
            return True, end + 1
    return False, end


def phrase_starts_number(line: Line, at: int) -> bool:
    """Say whether digits or a number word stand at ``at``."""
    return number_at(line.raw[at : at + 2], 0) is not None


def _is_person(word: ArabicWord) -> bool:
    lexeme = word.lexeme
    return lexeme is not None and lexeme.role in (Role.PERSON, Role.CASUALTY)


def _is_kin(word: ArabicWord) -> bool:
    return word.lexeme is not None and word.lexeme.role is Role.KIN


def _may_be_noun(line: Line, at: int) -> bool:
    word = line.raw[at]
    if not word[0].isalpha() or word in FUNCTION_WORDS or word.removeprefix("و") in FUNCTION_WORDS:
        return False
    analysed = line.words[at]
    if analysed.joined or analysed.definite or analysed.lexeme is not None or word[0] == "ب":
        return False
    return word not in BREAKS_OFF and word not in FOLLOWING_QUALIFIERS and len(word) > 2


_ANY_OTHERS = OTHERS | TWO_OTHERS | SINGLE_OTHER


def _agrees(noun: str, word: ArabicWord) -> bool:
    """Say whether an unknown word carries the noun's own ending, as its adjective would."""
    if word.lexeme is not None or word.joined or word.stem in FUNCTION_WORDS:
        return False
    return len(word.stem) > 4 and word.stem[-2:] == noun[-2:] and noun[-2:] in ("ون", "ين", "ان")


def _adjectives(line: Line, at: int, counted: bool) -> tuple[int, bool]:
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
        if counted and _agrees(line.raw[at - 1], analysed):
            at += 1
            continue
        if word == "مجهوله" or word == "مجهولي":
            at += 2 if at + 1 < len(line) and line.raw[at + 1] == "الهويه" else 1
            continue
        break
    return at, others


_OF_THEM = frozenset(("منهم", "منهن", "منها", "منهما"))


def _of_phrase(line: Line, at: int) -> tuple[int, bool]:
    """Take «منهم» or «من» with what they are part of, as far as the words stay nominal."""
    if at >= len(line):
        return at, False
    if line.raw[at] in _OF_THEM:
        return at + 1, True
    if line.raw[at] == "بين" and at + 1 < len(line) and line.raw[at + 1] == "صفوف":
        return at, False
    if line.raw[at] != "من":
        return at, False
    if at + 1 >= len(line):
        return at, False
    follower = line.raw[at + 1]
    if follower in FUNCTION_WORDS or follower == "بينهم" or _is_region(line, at + 1):
        return at, False
    end = nominal_end(line, at + 1, 6)
    return (end if end > at + 1 else at), False


_REGIONS = frozenset(
    """ريف محافظه مدينه بلده قريه باديه منطقه ناحيه مناطق قري بلدات حي احياء محيط شمال جنوب شرق غرب
    مخيم مخيمات منزل منازل بيت بيوت منزله منزلها منزليهما منازلهم مكان داخل خارج تحت بين""".split()
)


def _is_region(line: Line, at: int) -> bool:
    """Say whether «من» leads to where people came from, not to whose they are."""
    word = line.raw[at]
    if word in _REGIONS or word.removeprefix("ال") in _REGIONS:
        return True
    return place_at([bare_word(raw) for raw in line.raw[at : at + 4]], 0) is not None and (
        party_at([bare_word(raw) for raw in line.raw[at : at + 4]], 0) is None
    )


_BELONGING = frozenset(
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
        if word == "من" and at > start and line.raw[at - 1] in _BELONGING:
            at += 2
            continue
        if not word[0].isalpha() or word in FUNCTION_WORDS or word in BREAKS_OFF:
            break
        analysed = line.words[at]
        belongs = at > start and line.raw[at - 1] in _BELONGING
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


def _in_party(line: Line, at: int) -> int:
    """Take «في» or «لـ» and a party after a member of it («قيادي في حزب الله»)."""
    if at < len(line) and line.raw[at][0] == "ل" and len(line.raw[at]) > 3:
        own = [line.raw[at][1:].removeprefix("ل"), *line.raw[at + 1 : at + 7]]
        hit = party_at([bare_word(raw) for raw in own], 0)
        return at if hit is None else at + hit[1]
    if at + 1 >= len(line) or line.raw[at] not in ("في", "لدي", "ب"):
        return at
    words = [bare_word(raw) for raw in line.raw[at + 1 : at + 8]]
    if words[0] in ("تنظيم", "حركه", "قوات", "صفوف", "ميليشيا", "مليشيا", "ميليشيات", "جماعه"):
        inner = party_at(words, 1) if len(words) > 1 else None
        whole = party_at(words, 0)
        hit = whole or inner
    else:
        hit = party_at(words, 0)
    return at if hit is None else at + 1 + hit[1]


def _following_qualifier(line: Line, at: int, interval: Interval) -> tuple[int, Interval]:
    if at >= len(line):
        return at, interval
    for words, qualifier in FOLLOWING_QUALIFIERS.get(line.raw[at], ()):
        if tuple(line.raw[at : at + len(words)]) != words:
            continue
        if interval.low is not None and interval.low == interval.high:
            return at + len(words), qualified(interval.low, qualifier)
        return at + len(words), interval
    return at, interval


def _magnitude(line: Line, at: int) -> Phrase | None:
    word = line.raw[at]
    for cut in (0, 1):
        if cut and not (word[0] in "وفبل" and len(word) > 4):
            break
        stem = word[cut:]
        unit = MAGNITUDES.get(stem)
        if unit is None:
            continue
        end, times = at + 1, 1
        if end < len(line) and unit < 1000:
            bigger = MAGNITUDES.get(line.raw[end], 0)
            if bigger >= 1000:
                times, end = unit, end + 1
                interval = magnitude(bigger, times)
                return _with_noun(
                    line,
                    at,
                    end,
                    cut,
                    interval,
                    cut == 1 and word[0] in "وف",
                    shape=Shape.MAGNITUDE,
                )
        if end < len(line) and line.raw[end] == "من" and unit < 1000:
            bigger = MAGNITUDES.get(line.raw[end + 1], 0) if end + 1 < len(line) else 0
            if bigger >= 1000:
                times, end = unit, end + 2
                unit = bigger
        return _with_noun(
            line,
            at,
            end,
            cut,
            magnitude(unit, times),
            cut == 1 and word[0] in "وف",
            shape=Shape.MAGNITUDE,
        )
    return None


def _vague(line: Line, at: int) -> Phrase | None:
    word = line.raw[at]
    cut, joined = _clitic(word)
    for skip in (0, cut):
        for words in VAGUE_COUNTS.get(word[skip:], ()):
            if tuple(line.raw[at + 1 : at + len(words)]) == words[1:]:
                end = at + len(words)
                if end >= len(line) or not (_is_person(line.words[end]) or _may_be_noun(line, end)):
                    continue
                return _with_noun(line, at, end, skip, MANY, joined and skip > 0, shape=Shape.VAGUE)
    return None


def _one_of(line: Line, at: int) -> Phrase | None:
    """Read «أحد أفراد …», «إحدى …», «واحد من …», «أحدهم»."""
    word = line.raw[at]
    cut = 1 if word[0] in "وفبل" and word[1:] in ("احد", "احدي", "واحد", "احدهم") else 0
    stem = word[cut:]
    joined = cut == 1 and word[0] in "وف"
    if stem in ("احدهم", "احدهما", "احداهن"):
        return Phrase(at, at + 1, cut, exactly(1), Shape.ONE_OF, None, joined, of_them=True)
    if stem not in ("احد", "احدي", "واحد", "واحده") or at + 1 >= len(line):
        return None
    after = at + 1
    if line.raw[after] == "من" and after + 1 < len(line):
        after += 1
    follower = line.words[after]
    if not (_is_person(follower) or _is_kin(follower)) or follower.joined:
        return None
    lexeme = follower.lexeme
    if lexeme is None or lexeme.number is Number.ONE:
        return None
    end = nominal_end(line, after + 1, 5)
    return Phrase(at, end, cut, exactly(1), Shape.ONE_OF, lexeme, joined)


_GLUED_UNITS = (
    "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه", "تسعه", "عشره", "عشرين", "ثلاثين",
)  # fmt: skip


def _run_together(line: Line, at: int) -> Phrase | None:
    """Read words written without their spaces («إنسبعةعراقيين»)."""
    word = line.raw[at]
    if len(word) < 8 or line.words[at].lexeme is not None:
        return None
    for unit in _GLUED_UNITS:
        where = word.find(unit)
        if where < 0 or where > 3 or len(word) - where - len(unit) < 4:
            continue
        rest = arabic_word(word[where + len(unit) :])
        if _is_person(rest) and not rest.joined and not rest.preposition:
            count = number_at([unit], 0)
            if count is not None:
                end, others = _adjectives(line, at + 1, True)
                return Phrase(
                    at,
                    end,
                    where,
                    exactly(count.value),
                    Shape.NUMBER,
                    rest.lexeme,
                    False,
                    others=others,
                )
    return None


def _counted_before(line: Line, at: int) -> Phrase | None:
    """Read a noun whose number follows it: «المراقبين الأربعة», «أطفالهما الأربعة»."""
    word = line.words[at]
    lexeme = word.lexeme
    if lexeme is None or lexeme.role not in (Role.PERSON, Role.CASUALTY, Role.KIN):
        return None
    if lexeme.number is Number.ONE or at + 1 >= len(line):
        return None
    after = at + 1
    while after < len(line) and after - at < 3:
        value = DEFINITE_UNITS.get(line.raw[after])
        if value is not None and (word.definite or lexeme.role is Role.KIN):
            shape = Shape.KIN if lexeme.role is Role.KIN else Shape.COUNTED_BEFORE
            return Phrase(
                at,
                after + 1,
                word.stem_at,
                exactly(value),
                shape,
                lexeme,
                word.joined,
                definite=True,
                preposition=word.preposition,
            )
        follower = line.words[after]
        if follower.lexeme is None or follower.lexeme.role is not Role.PERSON or follower.joined:
            break
        after += 1
    if at + 1 < len(line) and line.raw[at + 1] in ("اثنين", "اثنان", "اثنتين", "اثنتان"):
        return Phrase(
            at,
            at + 2,
            word.stem_at,
            exactly(2),
            Shape.DUAL,
            lexeme,
            word.joined,
            preposition=word.preposition,
        )
    return None


def _by_noun(line: Line, at: int) -> Phrase | None:
    """Read a phrase whose noun alone carries the number: dual, singular, «آخر», ordinals."""
    raw = line.raw[at]
    cut = 1 if raw[0] in "وف" and len(raw) > 3 else 0
    stem = raw[cut:]
    if stem in SINGLE_OTHER:
        return Phrase(at, at + 1, cut, exactly(1), Shape.OTHER, None, cut == 1, others=True)
    if stem in TWO_OTHERS:
        return Phrase(at, at + 1, cut, exactly(2), Shape.OTHER, None, cut == 1, others=True)
    if stem in OTHERS:
        end, _ = _of_phrase(line, at + 1)
        return Phrase(at, end, cut, MANY, Shape.OTHER, None, cut == 1, others=True)
    if stem in ORDINALS:
        return Phrase(at, at + 1, cut, exactly(1), Shape.ORDINAL, None, cut == 1)
    word = line.words[at]
    lexeme = word.lexeme
    if lexeme is None or lexeme.role not in (Role.PERSON, Role.CASUALTY, Role.KIN):
        return None
    if word.stem in MONTHS and at and not line.raw[at - 1][0].isalpha():
        return None
    if lexeme.role is Role.KIN:
        return _kin(line, at, word, lexeme)
    end, others = _adjectives(line, at + 1, True)
    shape, interval = _noun_number(line, at, word, lexeme, others)
    if shape in (Shape.SINGLE, Shape.DUAL, Shape.PLURAL):
        end = _extent(line, end) if lexeme.title or word.stem in _ROLES else end
    end, of_them = _of_phrase(line, end)
    if lexeme.fighter:
        end = _in_party(line, end)
    if shape is Shape.PLURAL and others:
        interval = MANY
    return Phrase(
        at,
        end,
        word.stem_at,
        interval,
        shape,
        lexeme,
        word.joined,
        of_them=of_them,
        others=others,
        definite=word.definite,
        preposition=word.preposition,
    )


def _noun_number(
    line: Line, at: int, word: ArabicWord, lexeme: Lexeme, others: bool
) -> tuple[Shape, Interval]:
    if lexeme.number is Number.TWO:
        return Shape.DUAL, exactly(2)
    if lexeme.number is Number.ONE:
        if _dual_in_construct(line, at, word):
            return Shape.DUAL, exactly(2)
        return Shape.SINGLE, exactly(1)
    if lexeme.number is Number.EITHER and not word.definite:
        part_of_more = at + 1 < len(line) and line.raw[at + 1] == "من"
        return Shape.PLURAL, MANY if others or part_of_more else UNBOUNDED
    return Shape.PLURAL, UNBOUNDED


def _dual_in_construct(line: Line, at: int, word: ArabicWord) -> bool:
    """Say whether «ضابطا شرطة» is the dual before its genitive, not an accusative «ضابطاً»."""
    if not word.stem.endswith("ا") or word.definite or at + 1 >= len(line):
        return False
    token = line.tokens[at]
    if "\u064b" in line.source[token.start : token.end + 1] if line.source else False:
        return False
    return line.raw[at + 1] in GENITIVES


def _kin(line: Line, at: int, word: ArabicWord, lexeme: Lexeme) -> Phrase:
    interval = {Number.ONE: exactly(1), Number.TWO: exactly(2)}.get(lexeme.number, MANY)
    return Phrase(at, at + 1, word.stem_at, interval, Shape.KIN, lexeme, word.joined)


_ROLES = frozenset(
    """سائق حارس عضو موظف مراسل مصور مسؤول مسئول نائب وزير قيادي مدرس معلم طبيب عامل راعي صاحب تاجر
    ضابط عميل امام شيخ مهندس""".split()
)


def _extent(line: Line, at: int) -> int:
    """Take the genitive of a role («سائق صهريج», «أمير داعش»): at most two plain words."""
    start = at
    while at < len(line) and at - start < 2:
        word = line.raw[at]
        if not word[0].isalpha() or word in FUNCTION_WORDS or word in BREAKS_OFF:
            break
        analysed = line.words[at]
        if analysed.joined or analysed.lexeme is not None or word[0] in "بل":
            break
        if (
            word.endswith("ا")
            or number_at([word], 0) is not None
            or word in OTHERS
            or word in SINGLE_OTHER
        ):
            break
        at += 1
    return at
