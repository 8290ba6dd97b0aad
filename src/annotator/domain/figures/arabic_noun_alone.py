"""Arabic phrases whose noun alone carries the number: dual, singular, «آخر», ordinals, kin."""

from __future__ import annotations

from annotator.domain.arabic import number_at
from annotator.domain.figures.arabic_closed import (
    BREAKS_OFF,
    COUNTRIES,
    DEFINITE_UNITS,
    FUNCTION_WORDS,
    GENITIVES,
    MONTHS,
    ORDINALS,
    OTHERS,
    SINGLE_OTHER,
    TWO_OTHERS,
)
from annotator.domain.figures.arabic_groups import (
    adjectives,
    following_qualifier,
    in_party,
    of_phrase,
)
from annotator.domain.figures.arabic_line import (
    Line,
    Phrase,
    Shape,
)
from annotator.domain.figures.arabic_words import ArabicWord
from annotator.domain.figures.intervals import (
    MANY,
    UNBOUNDED,
    Interval,
    exactly,
)
from annotator.domain.figures.lexemes import Lexeme, Number, Role


def by_noun(line: Line, at: int) -> Phrase | None:
    """Read a phrase whose noun alone carries the number: dual, singular, «آخر», ordinals."""
    raw = line.raw[at]
    cut = 1 if raw[0] in "وف" and len(raw) > 3 else 0
    stem = raw[cut:]
    these = at + 1 if stem == "هؤلاء" else at
    value = DEFINITE_UNITS.get(line.raw[these].removeprefix("و"), 0) if these < len(line) else 0
    rest = these + 1 < len(line) and line.raw[these + 1] in _THE_OTHERS and value > 1
    counted = value > 2 and line.raw[these].endswith("ه")
    if rest or (counted and (these > at or _told_of(line, at))):
        end, others = adjectives(line, these + 1, True)
        end, others = (these + 2, True) if rest else (end, others)
        return Phrase(
            at,
            end,
            cut,
            exactly(value),
            Shape.BARE_NUMBER,
            None,
            cut == 1,
            others=others,
            definite=True,
        )
    if stem in ("الاخر", "الاخري") and not _EACH.isdisjoint(line.raw[max(0, at - 6) : at]):
        return None  # «ضابطان أحدهما مقدم والآخر نقيب»
    if stem in SINGLE_OTHER:
        return Phrase(at, at + 1, cut, exactly(1), Shape.OTHER, None, cut == 1, others=True)
    if stem in TWO_OTHERS:
        return Phrase(at, at + 1, cut, exactly(2), Shape.OTHER, None, cut == 1, others=True)
    if stem in OTHERS:
        end, _ = of_phrase(line, at + 1)
        return Phrase(at, end, cut, MANY, Shape.OTHER, None, cut == 1, others=True)
    if stem in ORDINALS:
        return Phrase(at, at + 1, cut, exactly(1), Shape.ORDINAL, None, cut == 1)
    word = line.words[at]
    lexeme = word.lexeme
    if lexeme is None or lexeme.role not in (Role.PERSON, Role.CASUALTY, Role.KIN):
        return None
    if word.stem in COUNTRIES or _names_a_sort(line, at, lexeme) or _is_a_name(line, at, lexeme):
        return None
    if word.stem in MONTHS and at and not line.raw[at - 1][0].isalpha():
        return None
    if lexeme.role is Role.KIN:
        return _kin(line, at, word, lexeme)
    end, others = adjectives(line, at + 1, True)
    shape, interval = _noun_number(line, at, word, lexeme, others)
    if shape in (Shape.SINGLE, Shape.DUAL, Shape.PLURAL):
        end = _extent(line, end) if lexeme.title or word.stem in _ROLES else end
    end, of_them = of_phrase(line, end)
    if lexeme.fighter:
        end = in_party(line, end)
    if _body_of_one(line, at, word):
        shape, interval = Shape.COUNTED_BEFORE, exactly(1)
        end, _ = adjectives(line, at + 2, True)
    many = line.raw[end : end + 1] != () and line.raw[end] in _SEVERAL
    end = end + 1 if many and shape is Shape.PLURAL and not word.definite else end
    many = many or line.raw[end - 1] in _SEVERAL
    if shape is Shape.PLURAL and (others or many):
        interval = MANY
    if shape in (Shape.SINGLE, Shape.DUAL) and not word.definite:
        end, interval = following_qualifier(line, end, interval)
    counted_one = end < len(line) and line.raw[end] in ("واحد", "واحده", "واحدا")
    if shape is Shape.SINGLE and not word.definite and counted_one:
        shape, end = Shape.COUNTED_BEFORE, end + 1
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


_SORTS = frozenset("جنسيات جنسيه جنسيتين اصول هويات".split())


def _names_a_sort(line: Line, at: int, lexeme: Lexeme) -> bool:
    """Say whether a nation stands in a list of them: «من جنسيات سورية وعراقية»."""
    if lexeme.sub_group != "women" or lexeme.number is not Number.ONE:
        return False
    for place in range(at - 1, max(-1, at - 9), -1):
        before = line.words[place]
        if line.raw[place] in _SORTS:
            return True
        listed = before.lexeme is not None and before.lexeme.sub_group == "women"
        if not listed and line.raw[place] not in ("،", ",", "و"):
            return False
    return False


_SITES = frozenset("نقطه موقع معسكر كيبوتس مستوطنه".split())


def _is_a_name(line: Line, at: int, lexeme: Lexeme) -> bool:
    """Say whether a noun for a person is a name: «وهم طالب ديب، سارة …», «نقطة نحال …»."""
    if lexeme.number is not Number.ONE or not at or at + 1 >= len(line):
        return False
    unknown = [word.lexeme is None and not word.joined for word in line.words[at + 1 : at + 4]]
    if line.raw[at - 1] in _SITES:
        return unknown[0] and line.raw[at + 1] not in FUNCTION_WORDS
    if line.raw[at - 1].removeprefix("و") not in ("هم", "هما", "هن"):
        return False
    if at + 4 > len(line):
        return False
    name = line.raw[at + 3]
    listed = line.raw[at + 2] in ("،", ",") and name not in FUNCTION_WORDS and name.isalpha()
    return listed and unknown[0] and unknown[2] and number_at([name], 0) is None


_REMAINS = frozenset("جثه جثمان رفات".split())


def _body_of_one(line: Line, at: int, word: ArabicWord) -> bool:
    """Say whether «جثة مقاتل», «رفات جندي» is the body of one person nobody counted before."""
    if word.stem not in _REMAINS or word.definite or at + 1 >= len(line):
        return False
    whose = line.words[at + 1]
    if whose.joined or whose.definite or whose.preposition or whose.lexeme is None:
        return False
    return whose.lexeme.role is Role.PERSON and whose.lexeme.number is Number.ONE


_THE_OTHERS = frozenset("الاخرون الاخرين الاخران".split())
_EACH = frozenset("احدهما احداهما احدهم".split())


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
        if not _BOTH.isdisjoint(line.raw[at + 1 : at + 14]):
            return Shape.DUAL, exactly(2)  # «متطوعين … أحدهما من القلمون»
        part_of_more = at + 1 < len(line) and line.raw[at + 1] == "من"
        return Shape.PLURAL, MANY if others or part_of_more else UNBOUNDED
    return Shape.PLURAL, UNBOUNDED


def _told_of(line: Line, at: int) -> bool:
    """Say whether «الثلاثة» right after a casualty word are its victims («مقتل الثلاثة»)."""
    before = line.words[at - 1].lexeme if at else None
    acts = before is not None and before.role in (Role.VERB, Role.NOUN_OF_ACTION)
    return acts and line.raw[at + 1 : at + 2] not in (("عشر",), ("عشره",))


_BOTH = frozenset("احدهما احداهما كلاهما كليهما وكلاهما منهما".split())


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


_SEVERAL = frozenset("عديدين عديدون كثيرين كثيرون متعددين متعددون كثر".split())
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
