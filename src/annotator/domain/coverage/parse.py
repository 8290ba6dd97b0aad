"""Numbers in a sentence, digits or words of two languages: where they stand and what they say."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from annotator.domain.arabic import Count, number_at
from annotator.domain.coverage.nouns import ENGLISH_NOUNS, arabic_dual, arabic_noun
from annotator.domain.figures.arabic_closed import DEFINITE_UNITS
from annotator.domain.figures.arabic_closed import MAGNITUDES as ARABIC_MAGNITUDES
from annotator.domain.figures.arabic_line import Line
from annotator.domain.figures.arabic_numbers import (
    ROUND,
    exceeded,
    leading_qualifier,
    number_words,
    opens_number,
    range_tail,
    space_grouped,
    spread,
)
from annotator.domain.figures.arabic_phrases import PERCENT
from annotator.domain.figures.arabic_words import arabic_word
from annotator.domain.figures.english_numbers import hyphenated, words_number
from annotator.domain.figures.english_words import (
    MAGNITUDES,
    PEOPLE,
    QUALIFIERS,
    SCALES,
    SMALL,
)
from annotator.domain.figures.english_words import TENS as ENGLISH_TENS
from annotator.domain.figures.intervals import (
    UNBOUNDED,
    Interval,
    between,
    exactly,
    magnitude,
    qualified,
)
from annotator.domain.figures.lexemes import Lexeme, Role
from annotator.domain.figures.lexemes import Number as Grammatical
from annotator.domain.model import Qualifier


@dataclass(frozen=True, slots=True)
class Parsed:
    """A number at tokens ``start`` to ``end``; ``cut`` letters of the first are a clitic.

    ``itself`` says that the counted noun is the number («غارتين»); ``parts`` counts the digit runs
    that stand together («12:30» has two) and ``falling`` says that they go down («3-1»).
    """

    start: int
    end: int
    interval: Interval
    cut: int = 0
    itself: bool = False
    parts: int = 1
    sign: str = ""
    falling: bool = False
    ordinal: bool = False
    after_noun: bool = False


_SIGNS = frozenset("-/:")
_ENGLISH_START = frozenset(SMALL) | frozenset(ENGLISH_TENS) | frozenset(MAGNITUDES)
_ENGLISH_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
)
_BEFORE_ORDINAL = frozenset("the its their his her this a an our".split())
_ARABIC_ORDINALS = frozenset(
    """الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السادس
    السادسه السابع السابعه الثامن الثامنه التاسع التاسعه العاشر العاشره الحادي الحاديه""".split()
)
_RANGES = frozenset("بين ما وبين فبين".split())
_NO_NUMBER = frozenset("لست ولست فلست احد احدي واحد واحده بست كست كميه".split())
_ORDINAL_ENDS = frozenset("st nd rd th".split())
_MOST = 4


@lru_cache(maxsize=1 << 16)
def may_open(word: str) -> bool:
    """Say whether a number may begin with this folded word; a quick sieve for most words."""
    if word[0].isdecimal():
        return True
    if word[0] < "\u0600":
        known = word in _ENGLISH_START or word in _ENGLISH_ORDINALS or word in ("a", "dozen")
        return known or hyphenated(word) is not None
    if (
        word in _RANGES
        or opens_number(word)
        or word in ROUND
        or word in _ARABIC_ORDINALS
        or word in DEFINITE_UNITS
    ):
        return True
    if word in ARABIC_MAGNITUDES or word[1:] in ARABIC_MAGNITUDES:
        return True
    if arabic_dual(word) is not None:
        return True
    lexeme = arabic_word(word).lexeme
    return lexeme is not None and lexeme.number is Grammatical.TWO


def number_in(line: Line, at: int) -> Parsed | None:
    """Return the number that begins at token ``at``, a word that ``may_open`` one, if it does."""
    word = line.raw[at]
    if word[0].isdecimal():
        return _digits(line, at)
    return _latin(line, at) if word[0] < "\u0600" else _arabic(line, at)


# -- digits -------------------------------------------------------------------------------------


def _digits(line: Line, at: int) -> Parsed:
    cluster = _cluster(line, at)
    if cluster is not None:
        return cluster
    end = at + 1
    if end < len(line) and _glued(line, end) and line.raw[end].split("-")[0] in _ORDINAL_ENDS:
        return Parsed(at, end + 1, _value(line.raw[at]), ordinal=True)
    following = line.raw[end] if end < len(line) else ""
    beside = following if following[:1].isalpha() else line.raw[at - 1] if at else ""
    if following in SCALES or ("a" <= beside[:1] < "\u0600"):
        scaled = _with_tail_latin(line, at, at, at)
        return scaled if scaled is not None else Parsed(at, end, UNBOUNDED)
    found = number_at(line.raw[at : at + 14], 0)
    if found is None:
        return Parsed(at, end, UNBOUNDED)
    return _arabic_tail(line, at, at, found, 0)


def _cluster(line: Line, at: int) -> Parsed | None:
    """Take digit runs that signs tie together without a space: "12:30", "3-1", "0944-123-456"."""
    end, parts, signs = at + 1, 1, set()
    while end + 1 < len(line) and line.raw[end] in _SIGNS and line.raw[end + 1][0].isdecimal():
        if not (_glued(line, end) and _glued(line, end + 1)):
            break
        signs.add(line.raw[end])
        end, parts = end + 2, parts + 1
    if parts == 1:
        return None
    sign = signs.pop() if len(signs) == 1 else "mixed"
    if parts == 2 and sign == "-":
        first, second = number_at(line.raw, at), number_at(line.raw[end - 1 : end + 8], 0)
        if first is None or second is None:
            return Parsed(at, end, UNBOUNDED, parts=2, sign=sign)
        end = max(end, end - 1 + second.end)
        low = first.value * second.scale if second.scale > 1 > 0 else first.value
        low = first.value if low > second.value else low
        interval = between(low, second.value)
        return Parsed(at, end, interval, parts=2, sign=sign, falling=first.value > second.value)
    return Parsed(at, end, UNBOUNDED, parts=parts, sign=sign)


def _value(word: str) -> Interval:
    found = number_at([word], 0)
    return UNBOUNDED if found is None else exactly(found.value)


def _glued(line: Line, at: int) -> bool:
    return at > 0 and line.tokens[at - 1].end == line.tokens[at].start


# -- Arabic words -------------------------------------------------------------------------------


def _arabic(line: Line, at: int) -> Parsed | None:
    word = line.raw[at]
    ends = spread(line, at)
    if ends is not None:
        first = at + 2 if word == "ما" else at + 1
        return Parsed(first, ends[1], ends[0])
    vague = _arabic_magnitude(line, at)
    if vague is not None:
        return vague
    before = line.raw[at - 1] if at else ""
    if word in _ARABIC_ORDINALS:
        teen = line.raw[at + 1 : at + 2] in (("عشر",), ("عشره",))
        return Parsed(at, at + 2 if teen else at + 1, UNBOUNDED, ordinal=True)
    if word in DEFINITE_UNITS and before.startswith("ال") and DEFINITE_UNITS[word] > 2:
        return Parsed(at, at + 1, exactly(DEFINITE_UNITS[word]), after_noun=True)
    if word in ROUND and exceeded(line, at):
        words = [word[2:], *line.raw[at + 1 : at + 8]]
        found = number_at(words, 0)
        return None if found is None else _arabic_tail(line, at, at, found, 2)
    if opens_number(word):
        words, cut, _, _ = number_words(line, at)
        found = number_at(words, 0)
        alone = found is not None and found.end == 1
        if found is not None and not (alone and _no_number(line, at, word, words[0])):
            after = alone and found.value <= 2 and arabic_noun(before) is not None
            parsed = _arabic_tail(line, at, at, found, cut)
            return parsed if not after else Parsed(at, parsed.end, parsed.interval, cut, False,
                                                   after_noun=True)  # fmt: skip
    return _dual(line, at)


def _no_number(line: Line, at: int, word: str, bare: str) -> bool:
    """Say whether «أحد», «واحد» and look-alikes of number words count nothing here."""
    if word not in _NO_NUMBER and bare not in _NO_NUMBER and word not in PERCENT:
        return False
    if word in ("واحد", "واحده") and at:
        before = line.words[at - 1].lexeme
        return not (arabic_noun(line.raw[at - 1]) or before is not None)
    return True


def _arabic_magnitude(line: Line, at: int) -> Parsed | None:
    word = line.raw[at]
    for cut in (0, 1):
        if cut and not (word[0] in "وفبل" and len(word) > 4):
            break
        unit = ARABIC_MAGNITUDES.get(word[cut:])
        if unit is None:
            continue
        end = at + 1
        after = end + 1 if end < len(line) and line.raw[end] == "من" else end
        bigger = ARABIC_MAGNITUDES.get(line.raw[after], 0) if after < len(line) else 0
        if unit < 1000 <= bigger:
            return Parsed(at, after + 1, magnitude(bigger, unit), cut)
        return Parsed(at, end, magnitude(unit), cut)
    return None


def _arabic_tail(line: Line, start: int, at: int, found: Count, cut: int) -> Parsed:
    end, value = at + found.end, found.value
    spaced = space_grouped(line, at, end)
    if spaced is not None:
        value, end = spaced
    tail = range_tail(line, end)
    if tail is not None and tail[0] > value:
        low = value
        if found.scale == 1 and tail[1] - end > 2 and number_at(line.raw[end + 1 : tail[1]], 0):
            second = number_at(line.raw[end + 1 : tail[1]], 0)
            if second is not None and second.scale > 1 and value < second.value // second.scale:
                low = value * second.scale
        return Parsed(start, tail[1], between(low, tail[0]), cut)
    if end < len(line) and line.raw[end] == "+":
        return Parsed(start, end, qualified(value, Qualifier.AT_LEAST), cut)
    qualifier, strict = _arabic_qualifier(line, at)
    return Parsed(start, end, qualified(value, qualifier, strict=strict), cut)


def _arabic_qualifier(line: Line, at: int) -> tuple[Qualifier, bool]:
    """Look back for «أكثر من», «نحو» and their like."""
    for first in range(max(0, at - _MOST), at):
        qualifier, strict, after, _, _ = leading_qualifier(line, first)
        if qualifier is not Qualifier.EXACT and after == at:
            return qualifier, strict
    return Qualifier.EXACT, False


def _dual(line: Line, at: int) -> Parsed | None:
    """Read «غارتين», «قاعدتي كذا», «جنديان»: two of a thing or of people the lexicon knows."""
    lexeme = line.words[at].lexeme
    people = lexeme is not None and lexeme.role in (Role.PERSON, Role.CASUALTY, Role.KIN)
    # «العاملين» is far more often many than two.
    people = people and not (line.words[at].definite and line.raw[at].endswith("ين"))
    before = arabic_dual(line.raw[at - 1]) if at else None
    if at and ((before is not None and not before[1]) or _is_two(line, at - 1)):
        return None  # «عمليتين أمنيتين»: the adjective of a dual
    if people and lexeme is not None and lexeme.number is Grammatical.TWO:
        return Parsed(at, at + 1, exactly(2), line.words[at].stem_at, itself=True)
    found = None if lexeme is not None else arabic_dual(line.raw[at])
    if found is None:
        return None
    if found[1]:
        follower = line.raw[at + 1] if at + 1 < len(line) else ""
        if not (follower and (follower[0] >= "\u0600" or follower == '"')) or follower in "،؟":
            return None
    return Parsed(at, at + 1, exactly(2), itself=True)


def _is_two(line: Line, at: int) -> bool:
    lexeme = line.words[at].lexeme
    return lexeme is not None and lexeme.number is Grammatical.TWO


# -- English words ------------------------------------------------------------------------------


def _latin(line: Line, at: int) -> Parsed | None:
    word = line.raw[at]
    before = line.raw[at - 1] if at else ""
    if word in _ENGLISH_ORDINALS:
        led = before in _BEFORE_ORDINAL
        return Parsed(at, at + 1, UNBOUNDED, ordinal=True) if led else None
    if word in MAGNITUDES:
        return _latin_magnitude(line, at)
    if word in ("a", "dozen"):
        if word == "a" and line.raw[at + 1 : at + 2] not in (
            ("dozen",), ("hundred",), ("thousand",), ("million",), ("billion",),
        ):  # fmt: skip
            return None
        if word == "dozen" and before in ("several", "few"):
            return Parsed(at, at + 1, magnitude(10))
        if word == "dozen":
            return Parsed(at, at + 1, exactly(12))
    if word == "one" and not _counts_one(line, at):
        return None
    if word == "zero":
        return Parsed(at, at + 1, exactly(0))
    return _with_tail_latin(line, at, at, at)


def _counts_one(line: Line, at: int) -> bool:
    after = line.raw[at + 1] if at + 1 < len(line) else ""
    return after in PEOPLE or after in ENGLISH_NOUNS or after in ("hundred", "thousand", "million")


def _latin_magnitude(line: Line, at: int) -> Parsed:
    words = line.raw
    unit, end = MAGNITUDES[words[at]], at + 1
    if words[end : end + 1] == ("of",) and end + 1 < len(words):
        bigger = MAGNITUDES.get(words[end + 1], 0)
        if bigger > unit and bigger >= 1000:
            return Parsed(at, end + 2, magnitude(bigger, unit))
    return Parsed(at, end, magnitude(unit))


def _with_tail_latin(line: Line, start: int, at: int, first: int) -> Parsed | None:
    words = line.raw
    found = words_number(words, at)
    if found is None:
        return None if not words[at][0].isdecimal() else Parsed(at, at + 1, UNBOUNDED)
    value, end = found
    if end + 1 < len(words) and words[end] in ("to", "-", "or", "and"):
        other = words_number(words, end + 1)
        leads = words[first - 1] if first else ""
        if other is not None and other[0] > value and (words[end] != "and" or leads == "between"):
            return Parsed(start, other[1], between(value, other[0]))
    qualifier, strict = _latin_qualifier(words, first)
    if words[end : end + 2] == ("or", "more") or words[end : end + 1] == ("+",):
        qualifier = Qualifier.AT_LEAST
    return Parsed(start, end, qualified(value, qualifier, strict=strict))


def _latin_qualifier(words: tuple[str, ...], at: int) -> tuple[Qualifier, bool]:
    for first in range(max(0, at - _MOST), at):
        for phrase, qualifier, strict in QUALIFIERS.get(words[first], ()):
            if tuple(words[first : first + len(phrase)]) == phrase and first + len(phrase) == at:
                return qualifier, strict
    return Qualifier.EXACT, False


def number_word_of(word: str) -> int:
    """Return how many letters of "three-storey" are its number; 0 when it begins with none."""
    head, hyphen, _ = word.partition("-")
    if not hyphen or hyphenated(word) is not None:
        return 0
    return len(head) if head in _ENGLISH_START else 0


def person(lexeme: Lexeme | None) -> bool:
    """Say whether a word names people."""
    return lexeme is not None and lexeme.role in (Role.PERSON, Role.CASUALTY, Role.KIN)
