"""Arabic noun phrases that may count people: by number, by a vague count, by their noun alone."""

from __future__ import annotations

from functools import lru_cache

from annotator.domain.arabic import number_at
from annotator.domain.figures.arabic_closed import (
    DEFINITE_UNITS,
    LEADING_QUALIFIERS,
    MAGNITUDES,
    NOT_PEOPLE,
    ORDINALS,
    VAGUE_COUNTS,
)
from annotator.domain.figures.arabic_groups import (
    ANY_OTHERS,
    CASES,
    OF_THEM,
    TWO_CASES,
    adjectives,
    counted_action,
    dead_and_hurt,
    following_qualifier,
    in_party,
    is_kin,
    is_person,
    is_place,
    may_be_noun,
    nominal_end,
    of_phrase,
    of_things,
    two_cases,
)
from annotator.domain.figures.arabic_line import (
    Line,
    Phrase,
    Shape,
)
from annotator.domain.figures.arabic_noun_alone import by_noun
from annotator.domain.figures.arabic_numbers import (
    ROUND,
    clitic,
    exceeded,
    leading_qualifier,
    names_something_else,
    number_words,
    opens_number,
    range_tail,
    space_grouped,
    spread,
)
from annotator.domain.figures.arabic_words import OWNED_PEOPLE, arabic_word
from annotator.domain.figures.intervals import (
    MANY,
    Interval,
    between,
    exactly,
    magnitude,
    qualified,
)
from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.model import Qualifier

PERCENT = ("بالمئه", "بالمايه", "بالمائه")
_ALONE = TWO_CASES | frozenset(
    "بين ما احد احدي واحد واحده واحدا احدهم احدهما احداهن احداها عدد عددا من نيف نيفا هؤلاء".split()
)
_LEADS = ("", "و", "ف", "ب", "ل", "وب", "ول")


@lru_cache(maxsize=1 << 16)
def opens_phrase(word: str) -> bool:
    """Say whether a counting phrase can begin with this word; a quick sieve for most words."""
    if not (word[0].isalpha() or word[0].isdecimal()) or word in PERCENT:
        return False
    lexeme = arabic_word(word).lexeme
    if lexeme is not None and lexeme.role in (Role.PERSON, Role.CASUALTY, Role.KIN):
        return True
    if word in ROUND or opens_number(word):
        return True
    if len(word) >= 8 and any(unit in word for unit in _GLUED_UNITS):
        return True
    stems = [word[len(lead) :] for lead in _LEADS if word.startswith(lead)]
    return any(
        stem in _ALONE
        or stem in LEADING_QUALIFIERS
        or stem in MAGNITUDES
        or stem in VAGUE_COUNTS
        or stem in ANY_OTHERS
        or stem in ORDINALS
        or stem in DEFINITE_UNITS
        for stem in stems
    )


def phrase_at(line: Line, at: int) -> Phrase | None:
    """Return the counting phrase that begins at token ``at``, if one does."""
    word = line.raw[at]
    if not opens_phrase(word) or (word == "من" and not _number_next(line, at)):
        return None
    known = line.phrases
    if at not in known:
        known[at] = _phrase_at(line, at)
    return known[at]


def _phrase_at(line: Line, at: int) -> Phrase | None:
    word = line.raw[at]
    few = _few(line, at) if word in _SOME_FORMS else None
    if few is not None:
        return few
    qualifier, strict, number_start, skip, joined = leading_qualifier(line, at)
    if number_start != at and line.raw[number_start : number_start + 1] == ("ال",):
        number_start += 1  # «تقارب الـ3 آلاف»
    found = _counted(line, number_start, skip if number_start == at else None, qualifier, strict)
    if found is not None:
        cut = skip if number_start != at else found.skip
        if number_start == at and found.joined >= joined:
            return found
        return _from(found, at, cut, joined or found.joined)
    if number_start != at:
        return None
    readings = _magnitude, _vague, _one_of, _two_cases, _run_together, _counted_before, by_noun
    for parse in readings:
        found = parse(line, at)
        if found is not None:
            return found
    return None


def _number_next(line: Line, at: int) -> bool:
    return at + 1 < len(line) and opens_number(line.raw[at + 1])


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


def _counted(
    line: Line, at: int, skip: int | None, qualifier: Qualifier, strict: bool
) -> Phrase | None:
    if at >= len(line):
        return None
    ends = spread(line, at)
    joined = False
    preposition = ""
    cut = 0
    if ends is not None:
        interval, end, joined, cut = ends
    else:
        first = line.raw[at]
        if not opens_number(first) and first not in ROUND:
            return None
        if first in ("احد", "احدي", "واحد", "واحده", "واحدا"):
            alone = number_at(line.raw[at : at + 3], 0)
            if alone is not None and alone.end < 2:
                return None
        words, cut, joined, preposition = number_words(line, at)
        if first in ROUND and exceeded(line, at):
            words, cut = [first[2:], *line.raw[at + 1 : at + 8]], 2
        count = number_at(words, 0)
        if count is None or (count.value == 0 and qualifier is not Qualifier.EXACT):
            return None
        end = at + count.end
        value = count.value
        spaced = space_grouped(line, at, end)
        if spaced is not None:
            value, end = spaced
        if end < len(line) and line.raw[end] in ("%", *PERCENT):
            return None
        if names_something_else(line, at, end):
            return None
        if at and line.raw[at - 1] == "+" and qualifier is Qualifier.EXACT:
            qualifier = Qualifier.AT_LEAST
        if end < len(line) and line.raw[end] == "+" and qualifier is Qualifier.EXACT:
            qualifier, end = Qualifier.AT_LEAST, end + 1
        tail = range_tail(line, end)
        if tail is not None:
            other, end = tail
            interval = between(value, other)
        else:
            interval = qualified(value, qualifier, strict=strict)
    return _with_noun(line, at, end, cut, interval, joined, preposition)


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
        people = is_person(word)
        if people and not word.joined and not word.preposition:
            noun, end = word.lexeme, end + 1
        elif line.raw[end] in CASES:
            if counted_action(line, end)[0] is None:
                end += 1
        elif may_be_noun(line, end) and line.raw[end] not in ANY_OTHERS and not is_place(line, end):
            thing = True
            if line.raw[end].removeprefix("ال") in NOT_PEOPLE:
                return Phrase(at, end + 1, cut, interval, shape, None, joined, True)
            end += 1
        elif shape is Shape.MAGNITUDE and word.stem.removeprefix("ال") in NOT_PEOPLE:
            return Phrase(at, end + 1, cut, interval, shape, None, joined, True)
        elif end > number_end:
            end = number_end
    if noun is None and not thing:
        noun, end = counted_action(line, end)
    if shape is Shape.MAGNITUDE and noun is None and not thing and of_things(line, end):
        return Phrase(at, end + 2, cut, interval, shape, None, joined, True)
    both, end = dead_and_hurt(line, end, noun)
    end, others = adjectives(line, end, noun is not None or thing)
    end, of_them = of_phrase(line, end, noun is not None)
    if not both and line.raw[end : end + 1] in (("بين",), ("ما",)):
        both, end = dead_and_hurt(line, end, noun)  # «13 عنصراً من قوات النظام بين قتيل وجريح»
    if noun is not None and noun.fighter:
        end = in_party(line, end)
    end, interval = following_qualifier(line, end, interval)
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


def _few(line: Line, at: int) -> Phrase | None:
    """Read «بضعة عشر» (13 to 19) and «نيف وثلاثين» (30 and some)."""
    raw = line.raw
    word = raw[at]
    cut = 1 if word[0] in "وفبل" and word[1:] in _SOME else 0
    stem = word[cut:]
    joined = cut == 1 and word[0] in "وف"
    if at + 1 >= len(line) or stem not in _SOME:
        return None
    if stem in ("بضعه", "بضع"):
        if raw[at + 1] not in ("عشر", "عشره"):
            return None
        return _with_noun(line, at, at + 2, cut, between(13, 19), joined)
    rest = [raw[at + 1].removeprefix("و"), *raw[at + 2 : at + 10]]
    count = number_at(rest, 0) if raw[at + 1][0] == "و" else None
    if count is None:
        return None
    more = qualified(count.value, Qualifier.MORE_THAN)
    return _with_noun(line, at, at + 1 + count.end, cut, more, joined)


_SOME = frozenset("بضعه بضع نيف نيفا".split())
_SOME_FORMS = frozenset(lead + word for lead in ("", "و", "ف", "ب", "ل") for word in _SOME)


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
    cut, joined = clitic(word)
    after = line.raw[at + 1] if at + 1 < len(line) else ""
    skip = 1 if joined else 0
    if word[skip:] in ("عدد", "عددا") and after in ("اخر", "منهم", "منهن"):
        others = after == "اخر"
        if line.raw[at + 2 : at + 3] != ("من",):
            shape = Shape.OTHER if others else Shape.VAGUE
            return Phrase(
                at, at + 2, skip, MANY, shape, None, joined, of_them=not others, others=others
            )
    for skip in (0, cut):
        for words in VAGUE_COUNTS.get(word[skip:], ()):
            if tuple(line.raw[at + 1 : at + len(words)]) == words[1:]:
                end = at + len(words)
                if words[-1] == "من" and end < len(line) and opens_number(line.raw[end]):
                    continue  # «مجموعة من عشرين مفقودا»
                if end >= len(line) or not (is_person(line.words[end]) or may_be_noun(line, end)):
                    continue
                return _with_noun(line, at, end, skip, MANY, joined and skip > 0, shape=Shape.VAGUE)
    return None


def _one_of(line: Line, at: int) -> Phrase | None:
    """Read «أحد أفراد …», «إحدى …», «واحد من …», «أحدهم»."""
    word = line.raw[at]
    cut = 1 if word[0] in "وفبل" and word[1:] in _ONES else 0
    stem = word[cut:]
    joined = cut == 1 and word[0] in "وف"
    if stem in ("احدهم", "احدهما", "احداهن"):
        return Phrase(at, at + 1, cut, exactly(1), Shape.ONE_OF, None, joined, of_them=True)
    bodies = (lexed.stem in _BODIES for lexed in line.words[max(0, at - 10) : at])
    if word == "احداها" and any(bodies):
        return Phrase(at, at + 1, 0, exactly(1), Shape.ONE_OF, None, False, of_them=True)
    if stem not in _ONES or at + 1 >= len(line):
        return None
    after = at + 1
    if stem.startswith("واحد") and line.raw[after] in OF_THEM:
        return Phrase(at, after + 1, cut, exactly(1), Shape.ONE_OF, None, joined, of_them=True)
    if line.raw[after] == "من" and after + 1 < len(line):
        after += 1
    follower = line.words[after]
    if line.raw[after] in OWNED_PEOPLE:
        return Phrase(at, after + 1, cut, exactly(1), Shape.ONE_OF, None, joined)
    if not (is_person(follower) or is_kin(follower)) or follower.joined:
        return None
    lexeme = follower.lexeme
    if lexeme is None or lexeme.number is Number.ONE:
        return None
    end = nominal_end(line, after + 1, 5)
    return Phrase(at, end, cut, exactly(1), Shape.ONE_OF, lexeme, joined)


_ONES = frozenset("احد احدي واحد واحده واحدا احدهم".split())


def _two_cases(line: Line, at: int) -> Phrase | None:
    word = line.raw[at]
    cut = 1 if word[0] in "وفبل" and word[1:] in TWO_CASES else 0
    if word[cut:] not in TWO_CASES:
        return None
    lexeme, end = two_cases(line, at)
    if lexeme is None:
        return None
    joined = cut == 1 and word[0] in "وف"
    return Phrase(at, end, cut, exactly(2), Shape.DUAL, lexeme, joined)


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
        if is_person(rest) and not rest.joined and not rest.preposition:
            count = number_at([unit], 0)
            if count is not None:
                end, others = adjectives(line, at + 1, True)
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


_BODIES = frozenset("جثث جثامين".split())
_FOUND = frozenset("عثر عثرت عثروا العثور انتشل انتشلت انتشلوا انتشال بانتشال".split())


def _counted_before(line: Line, at: int) -> Phrase | None:
    """Read a noun whose number follows it: «المراقبين الأربعة», «أطفالهما الأربعة»."""
    word = line.words[at]
    lexeme = word.lexeme
    if lexeme is None or lexeme.role not in (Role.PERSON, Role.CASUALTY, Role.KIN):
        return None
    if lexeme.number is Number.ONE or at + 1 >= len(line):
        return None
    after = at + 1
    many = word.definite and lexeme.number is not Number.TWO
    if many and line.raw[after] == "ال" and after + 1 < len(line):
        count = number_at(line.raw[after + 1 : after + 6], 0)
        digits = line.raw[after + 1][0].isdecimal()
        if count is not None and digits and lexeme.role is not Role.KIN:
            return Phrase(
                at,
                after + 1 + count.end,
                word.stem_at,
                exactly(count.value),
                Shape.COUNTED_BEFORE,
                lexeme,
                word.joined,
                definite=True,
                preposition=word.preposition,
            )
    bodies = word.stem in _BODIES and not _FOUND.isdisjoint(line.raw[max(0, at - 4) : at])
    while after < len(line) and after - at < 3:
        value = DEFINITE_UNITS.get(line.raw[after])
        if value is not None and (word.definite or lexeme.role is Role.KIN or bodies):
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
    after = at + 2 if line.raw[at + 1] == '"' and at + 2 < len(line) else at + 1
    if line.raw[after] in ("اثنين", "اثنان", "اثنتين", "اثنتان"):
        return Phrase(
            at,
            after + 1,
            word.stem_at,
            exactly(2),
            Shape.DUAL,
            lexeme,
            word.joined,
            preposition=word.preposition,
        )
    return None
