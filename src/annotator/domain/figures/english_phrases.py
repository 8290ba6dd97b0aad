"""English noun phrases that may count people: qualifier, number, adjectives, noun, "of …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from annotator.domain.figures.arabic_line import Shape
from annotator.domain.figures.english_nouns import (
    AGES,
    FATES,
    OWN_PEOPLE,
    goes_on,
    is_number,
    many_people,
    national,
    noun_after,
    of_group,
)
from annotator.domain.figures.english_numbers import words_number
from annotator.domain.figures.english_words import (
    ADVERBS,
    BE,
    FUNCTION_WORDS,
    HEDGES,
    KIN_OWNERS,
    MAGNITUDES,
    MONTHS,
    NATIONAL,
    NUMBERED_THINGS,
    PEOPLE,
    QUALIFIERS,
    RISES,
    SCALES,
    SUFFERED,
    TITLES,
    UNCHANGED,
    VAGUE,
    VERBS,
)
from annotator.domain.figures.intervals import (
    MANY,
    NOBODY,
    Interval,
    between,
    exactly,
    magnitude,
    qualified,
)
from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.figures.tokens import Token
from annotator.domain.model import Qualifier


@dataclass(frozen=True, slots=True)
class EnglishPhrase:
    """A phrase from token ``start`` to ``end``; fields as in the Arabic ``Phrase``."""

    start: int
    end: int
    interval: Interval
    shape: Shape
    noun: Lexeme | None
    thing: bool = False
    others: bool = False
    of_them: bool = False
    kin: bool = False
    sets_apart: bool = False
    qualified: bool = False


def english_phrase_at(
    words: Sequence[str], tokens: Sequence[Token], at: int
) -> EnglishPhrase | None:
    """Return the counting phrase that begins at token ``at``, if one does."""
    first = words[at]
    if not (first[0].isalpha() or first[0].isdecimal()):
        return None
    apart = first == "another" and at + 1 < len(words)
    start = at
    if apart:
        at += 1
    if words[at] == "the" and at + 1 < len(words) and is_number(words[at + 1]):
        at += 1
    if words[at] in ("only", "just", "all", "other") and at + 1 < len(words) and not apart:
        inner = _counted(words, tokens, at + 1)
        return replace(inner, start=start) if inner is not None else None
    found = _counted(words, tokens, at)
    if found is None and apart:
        single = noun_after(words, at, 3)
        if single is not None and single[0].number is Number.ONE:
            end = of_group(words, single[1])
            return EnglishPhrase(start, end, exactly(1), Shape.SINGLE, single[0], sets_apart=True)
        if _has_fate(words, at):
            return EnglishPhrase(
                start, at, exactly(1), Shape.SINGLE, None, others=True, sets_apart=True
            )
        if words[at] in VERBS:
            return None
    if found is None:
        found = _uncounted(words, at)
    if found is None:
        return None
    return replace(found, start=start, sets_apart=apart or found.sets_apart)


def _has_fate(words: Sequence[str], at: int) -> bool:
    """Say whether what follows tells what became of "another" or "a third"."""
    if at >= len(words):
        return False
    if words[at] in BE or words[at] in SUFFERED or words[at] in ("has", "had"):
        return words[at] != "with"
    verb = VERBS.get(words[at])
    return verb is not None and (verb.past or verb.stands)


SUMS_UP = (
    ("a", "total", "of"), ("a", "further"), ("an", "additional"), ("a", "combined"),
    ("a", "combined", "total", "of"), ("another",), ("a", "confirmed"), ("further",),
)  # fmt: skip
"""Words before a number that change nothing in it."""
_SUMS_UP_WITH = frozenset(phrase[0] for phrase in SUMS_UP)
_VAGUE_WITH = frozenset(phrase[0] for phrase in VAGUE)


def _summed_up(words: Sequence[str], at: int) -> int:
    """Return the index after "a total of", "a further" before a number, else ``at``."""
    if words[at] not in _SUMS_UP_WITH:
        return at
    for phrase in SUMS_UP:
        if tuple(words[at : at + len(phrase)]) == phrase:
            return at + len(phrase)
    return at


def _counted(words: Sequence[str], tokens: Sequence[Token], at: int) -> EnglishPhrase | None:
    found = _count(words, tokens, at)
    if found is None or found.interval.qualifier is not Qualifier.EXACT:
        return found
    end = found.end
    if tuple(words[end : end + 2]) not in (("at", "least"), ("or", "more")):
        return found
    if end + 2 < len(words) and is_number(words[end + 2]):
        return found
    interval = qualified(found.interval.low or 0, Qualifier.AT_LEAST)
    return replace(found, end=end + 2, interval=interval)


def _count(words: Sequence[str], tokens: Sequence[Token], at: int) -> EnglishPhrase | None:
    start = at
    if at and words[at - 1] in _AGED:
        return None
    qualifier, strict, hedged = Qualifier.EXACT, False, False
    if at and words[at - 1] in ("~", "≈"):
        qualifier, hedged = Qualifier.ABOUT, True
    if words[at] == "both" and many_people(words, at + 1):
        return _with_noun(words, start, at + 1, exactly(2), False)
    at = _summed_up(words, at)
    if at >= len(words):
        return None
    if words[at] == "from":
        return _from_to(words, start, at + 1)
    for phrase, found_qualifier, found_strict in QUALIFIERS.get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            qualifier, strict, hedged = found_qualifier, found_strict, True
            at += len(phrase)
            break
    if at < len(words):
        at = _summed_up(words, at)
    if at >= len(words):
        return None
    word = words[at]
    if words[at : at + 2] == ["a", "few"] and words[at + 2 : at + 3] in _FEW:
        at, word = at + 1, "several"
    if word == "between":
        return _between(words, start, at)
    if word in MAGNITUDES or (word == "several" and words[at + 1 : at + 2] in _FEW):
        return _magnitudes(words, start, at)
    if word in ("a", "the") and at + 1 < len(words) and words[at + 1] in ("couple", "pair"):
        end = at + 3 if words[at + 2 : at + 3] and words[at + 2] == "of" else at + 2
        return _with_noun(words, start, end, exactly(2), hedged)
    number = words_number(words, at)
    if number is None:
        return None
    value, end = number
    if _something_else(words, tokens, at, end):
        return None
    interval = qualified(value, qualifier, strict=strict)
    if end + 1 < len(words) and words[end] in ("to", "-", "or") and not hedged:
        other = words_number(words, end + 1)
        if (
            other is not None
            and other[0] > value
            and not (other[1] < len(words) and words[other[1]] in MONTHS)
            and not rises_from(words, start)
        ):
            interval, end = between(value, other[0]), other[1]
    if end < len(words) and words[end] == "+":
        interval, end = qualified(value, Qualifier.AT_LEAST), end + 1
    if tuple(words[end : end + 2]) == ("or", "more"):
        interval, end = qualified(value, Qualifier.AT_LEAST), end + 2
    return _with_noun(words, start, _out_of(words, value, end), interval, hedged)


def rises_from(words: Sequence[str], at: int) -> bool:
    """Say whether "rose from" stands before: two counts, one after the other, and no range."""
    before = words[max(0, at - 3) : at]
    return before[-1:] == ["from"] and any(word in RISES for word in before)


def _from_to(words: Sequence[str], start: int, at: int) -> EnglishPhrase | None:
    """Read "from 80 to well over 100 people": a range, open where its end is."""
    low = words_number(words, at) if at < len(words) else None
    if low is None or words[low[1] : low[1] + 1] != ["to"] or rises_from(words, at):
        return None
    place, open_end = low[1] + 1, False
    for phrase, qualifier, _ in QUALIFIERS.get(words[place], ()) if place < len(words) else ():
        if tuple(words[place : place + len(phrase)]) == phrase:
            open_end = qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST)
            place += len(phrase)
            break
    high = words_number(words, place) if place < len(words) else None
    if high is None or high[0] <= low[0]:
        return None
    interval = between(low[0], high[0])
    if open_end:
        interval = qualified(low[0], Qualifier.AT_LEAST)
    found = _with_noun(words, start, high[1], interval, True)
    spans = at > 1 and words[at - 2] in _SPANS
    return found if found.noun is not None or spans else None


_SPANS = frozenset("ranged ranges ranging range varied varies vary varying".split())
_FEW = (["dozen"], ["hundred"], ["thousand"])


def _out_of(words: Sequence[str], value: int, end: int) -> int:
    """Return the index after "of 612", "of the 40" that tell from how many ``value`` are."""
    if words[end : end + 1] not in (["of"], ["out"]):
        return end
    at = end + 1
    while at < len(words) and words[at] in ("of", "the", "its", "their"):
        at += 1
    whole = words_number(words, at) if at < len(words) else None
    return whole[1] if whole is not None and whole[0] > value else end


_ATTACHED = frozenset("th st nd rd - / : s mm km kg cm ft".split())


def _something_else(words: Sequence[str], tokens: Sequence[Token], at: int, end: int) -> bool:
    digits = words[at][0].isdecimal()
    if end < len(words):
        follower = words[end]
        if follower in MONTHS or follower in ("%", "percent", "pm", "am", "gmt"):
            return True
        if digits and follower in _ATTACHED and (tokens[end].start == tokens[end - 1].end):
            numeric = end + 1 < len(words) and words[end + 1][0].isdecimal()
            if follower == ":" and not (numeric and tokens[end + 1].start == tokens[end].end):
                return False  # "stands at 120: 40 dead", unlike "12:30"
            return (
                follower not in ("-",)
                or not numeric
                or len(words[at]) == 4
                or (end + 2 < len(words) and words[end + 2] == "-")
            )
    if words[end : end + 1] == ["in"] and _is_ratio(words, at, end):
        return True
    if words[at:end] == ["one"] and words[end : end + 1] == ["another"]:
        return True
    if at == 0:
        return False
    if (
        words[at - 1] == "in"
        and at > 1
        and words[at - 2] == "one"
        and _is_ratio(words, at - 2, at - 1)
    ):
        return True
    if digits and _tells_age(words, at, end):
        return True
    before = words[at - 1]
    if digits and before in MONTHS and len(words[at]) <= 4:
        return True
    if digits and words[max(0, at - 2) : at] == ["no", "."]:
        return True
    if digits and before in NUMBERED_THINGS and words[max(0, at - 2)] not in _THIS:
        return True
    if digits and len(words[at]) == 4 and words[at][:2] in ("19", "20") and before in (
        "in", "since", "of", "until", "from", "by", "early", "late", "year", ",", "july",
    ):  # fmt: skip
        noun = noun_after(words, end, 2)
        return noun is None
    return (
        digits
        and before in ("/", "-", "$", ":", "[", "£", "€")
        and (tokens[at - 1].end == tokens[at].start)
    )


_THIS = frozenset("this last that a per every each".split())
"""Words before "year" that leave a number after it free: "this year 30 people died"."""


def _is_ratio(words: Sequence[str], at: int, end: int) -> bool:
    """Say whether "one in four of", "one in ten people" stands here."""
    of = words_number(words, end + 1) if end + 1 < len(words) else None
    if words[at] != "one" or of is None or of[1] >= len(words):
        return False
    after = words[of[1]]
    return after == "of" or after in BE or after in PEOPLE


_AGED = ("aged", "ages", "age")
_BETWEEN_AGES = (",", "and", "to", "-", "between", "from")


def _tells_age(words: Sequence[str], at: int, end: int) -> bool:
    """Say whether digits are an age: "aged 17 and 60", "the shooter, 29, fired"."""
    first = at - 1
    while first > 0 and (words[first][0].isdecimal() or words[first] in _BETWEEN_AGES):
        first -= 1
    if any(word in _AGED for word in words[max(0, at - 3) : at]) or words[first] in _AGED:
        return True
    between_commas = words[at - 1] == "," and words[end : end + 1] == [","] and len(words[at]) < 3
    if not between_commas or at < 2 or not words[at - 2][0].isalpha():
        return False
    person = PEOPLE.get(words[at - 2])
    return person is None or person.number is Number.ONE


def _between(words: Sequence[str], start: int, at: int) -> EnglishPhrase | None:
    low = words_number(words, at + 1) if at + 1 < len(words) else None
    if low is None or low[1] >= len(words) or words[low[1]] not in ("and", "to"):
        return None
    high = words_number(words, low[1] + 1)
    if high is None:
        return None
    return _with_noun(words, start, high[1], between(low[0], high[0]), True)


def _magnitudes(words: Sequence[str], start: int, at: int) -> EnglishPhrase:
    word = words[at]
    if word not in MAGNITUDES:
        unit = {"dozen": 10}.get(words[at + 1], SCALES.get(words[at + 1], 10))
        return _with_noun(words, start, at + 2, magnitude(unit), True, Shape.MAGNITUDE)
    unit, times, end = MAGNITUDES[word], 1, at + 1
    if (
        end + 1 < len(words)
        and words[end] == "of"
        and words[end + 1] in ("thousands", "millions")
        and word in ("tens", "hundreds", "scores", "dozens")
    ):
        times, unit, end = unit, MAGNITUDES[words[end + 1]], end + 2
    return _with_noun(words, start, end, magnitude(unit, times), False, Shape.MAGNITUDE)


def _with_noun(
    words: Sequence[str],
    start: int,
    end: int,
    interval: Interval,
    hedged: bool,
    shape: Shape = Shape.NUMBER,
) -> EnglishPhrase:
    after_number = end
    more = False
    while (
        end < len(words)
        and words[end] in ("other", "more", "additional", "of")
        and not (words[end] == "of" and shape is not Shape.MAGNITUDE)
    ):
        more = more or words[end] != "of"
        end += 1
    if end < len(words) and words[end] == "others":
        return EnglishPhrase(start, end + 1, interval, shape, None, others=True, qualified=hedged)
    if end + 1 < len(words) and words[end] == "of" and words[end + 1] in ("them", "whom", "these"):
        return EnglishPhrase(
            start, end + 2, interval, Shape.NUMBER, None, of_them=True, qualified=hedged
        )
    of_the = words[end : end + 2] == ["of", "the"] and end + 2 < len(words)
    of_fate = FATES.get(words[end + 2]) if of_the else None
    if of_fate is not None:
        last = end + 4 if end + 3 < len(words) and words[end + 3] in PEOPLE else end + 3
        return EnglishPhrase(start, last, interval, Shape.NUMBER, of_fate, qualified=hedged)
    if words[end : end + 1] == ["of"] and words[end + 2 : end + 3] == ["own"]:
        own = noun_after(words, end + 3, 3) or (OWN_PEOPLE, end + 3)
        return EnglishPhrase(start, own[1], interval, Shape.NUMBER, own[0], qualified=hedged)
    if end + 1 < len(words) and words[end] == "of":
        noun = noun_after(words, end + 1, 5)
        if noun is not None:
            return EnglishPhrase(
                start, of_group(words, noun[1]), interval, Shape.NUMBER, noun[0], qualified=hedged
            )
    noun = noun_after(words, end, 4)
    if noun is not None:
        return EnglishPhrase(
            start,
            of_group(words, noun[1]),
            interval,
            shape,
            noun[0],
            others=more,
            qualified=hedged,
        )
    if (interval.high == 1 or words[end : end + 1] in _NATION_PLURALS) and national(words, end):
        return EnglishPhrase(
            start, end + 1, interval, shape, NATIONAL, others=more, qualified=hedged
        )
    cases = words[end : end + 2] == ["cases", "of"]
    for act in range(end + 2, min(end + 6, len(words))) if cases else ():
        if words[act] in _CASES:  # "200 cases of arbitrary arrest"
            noun_of_case = PEOPLE[_CASES[words[act]]]
            return EnglishPhrase(start, act + 1, interval, shape, noun_of_case, qualified=hedged)
    for act in range(end, min(end + 3, len(words))):
        if words[act] in _ACTS:  # "four attempted murder arrests"
            noun_of_act = PEOPLE[words[act]]
            return EnglishPhrase(start, act + 1, interval, shape, noun_of_act, qualified=hedged)
        if words[act] in FUNCTION_WORDS or not words[act][0].isalpha() or words[act] in BE:
            break
    thing = _thing_after(words, end)
    if thing is not None:
        return EnglishPhrase(start, thing, interval, shape, None, thing=True, qualified=hedged)
    bare = Shape.BARE_NUMBER if shape is Shape.NUMBER else shape
    last = max(after_number, end) if more else after_number
    if words[last : last + 1] == ["from"] and not _goes_to_number(words, last + 1):
        last = of_group(words, last)
    return EnglishPhrase(start, last, interval, bare, None, others=more, qualified=hedged)


_NATION_PLURALS = tuple([nation] for nation in UNCHANGED)
"""Names of peoples that count as they stand: "two Lebanese were killed"."""
_CASES = MappingProxyType(
    {
        "arrest": "arrests", "arrests": "arrests", "detention": "arrests", "detentions": "arrests",
        "abduction": "arrests", "abductions": "arrests", "kidnapping": "arrests",
        "kidnappings": "arrests", "killing": "killings", "killings": "killings",
        "death": "deaths", "deaths": "deaths", "murder": "killings", "drowning": "drownings",
    }
)  # fmt: skip
_ACTS = frozenset("arrests murders".split())
"""Nouns of what was done to each of those counted, spelled like verbs."""


def _goes_to_number(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at][0].isdecimal()


def _thing_after(words: Sequence[str], at: int) -> int | None:
    """Return the end of an unknown counted noun after a number; None when no noun follows."""
    if at >= len(words):
        return None
    word = words[at]
    if not word[0].isalpha() or word in FUNCTION_WORDS or word in VERBS or word in MONTHS:
        return None
    if word.endswith("ly") or word in ADVERBS or word in BE or word in HEDGES:
        return None
    if word in ("taken", "held", "left", "homeless", "hostage", "captive"):
        return None
    return at + 1


def _uncounted(words: Sequence[str], at: int) -> EnglishPhrase | None:
    """Read what counts without a number: "a girl", "member of SDF", "others", "his companion"."""
    word = words[at]
    for vague in VAGUE if word in _VAGUE_WITH else ():
        if tuple(words[at : at + len(vague)]) == vague:
            skip = words[at + len(vague) : at + len(vague) + 1] in (["other"], ["more"])
            found = noun_after(words, at + len(vague) + skip, 3)
            if found is None and words[at + len(vague) : at + len(vague) + 1] == ["others"]:
                return EnglishPhrase(at, at + len(vague) + 1, MANY, Shape.OTHER, None, others=True)
            if found is None:
                return None
            end = of_group(words, found[1])
            return EnglishPhrase(at, end, MANY, Shape.VAGUE, found[0])
    if word == "others":
        return EnglishPhrase(at, at + 1, MANY, Shape.OTHER, None, others=True)
    if word in ("none", "nobody") or (word == "no" and words[at + 1 : at + 2] == ["one"]):
        end = at + (2 if word == "no" else 1)
        if word == "none" and words[at + 1 : at + 3] == ["of", "the"]:
            number = words_number(words, at + 3) if at + 3 < len(words) else None
            place = at + 3 if number is None else number[1]
            noun = noun_after(words, place, 3)
            end = place if noun is None else noun[1]
        return EnglishPhrase(at, end, NOBODY, Shape.ORDINAL, None)
    if word in KIN_OWNERS and at + 1 < len(words):
        number = words_number(words, at + 1)
        if number is not None and words[number[1] : number[1] + 2] in AGES:
            number = None  # "his 9-year-old sister"
        place = number[1] if number is not None else at + 1
        noun = noun_after(words, place, 2)
        if noun is None or (number is None and noun[0].role is Role.CASUALTY):
            return None
        count = number[0] if number is not None else 1
        if number is None and noun[0].number is not Number.ONE:
            return None
        return EnglishPhrase(at, noun[1], exactly(count), Shape.KIN, noun[0], kin=True)
    of = _group_of(words, at)
    if of is not None:
        number = words_number(words, of) if of < len(words) else None
        if number is not None:
            return _with_noun(words, at, number[1], exactly(number[0]), False)
    if word in ("a", "an", "one"):
        noun = noun_after(words, at + 1, 4)
        if noun is not None and noun[0].number is Number.ONE:
            return EnglishPhrase(at, of_group(words, noun[1]), exactly(1), Shape.SINGLE, noun[0])
        if noun is None and national(words, at + 1):
            return EnglishPhrase(at, at + 2, exactly(1), Shape.SINGLE, NATIONAL)
        if words[at + 1 : at + 2] in _NEXT_ONES and _has_fate(words, at + 2):
            return EnglishPhrase(at, at + 2, exactly(1), Shape.SINGLE, None, others=True)
        return None
    bare = PEOPLE.get(word)
    if bare is not None and bare.kind is None and bare.number is Number.ONE:
        headline = at == 0 and _has_fate(words, 1)
        if word in TITLES and not headline and words[at + 1 : at + 2] != ["of"]:
            return None
        return EnglishPhrase(at, of_group(words, at + 1), exactly(1), Shape.SINGLE, bare)
    if word in FUNCTION_WORDS or word in VERBS:
        return None
    noun = noun_after(words, at, 2)
    if noun is not None and noun[0].number is Number.ONE and noun[0].kind is None:
        return EnglishPhrase(at, of_group(words, noun[1]), exactly(1), Shape.SINGLE, noun[0])
    if words[at + 1 : at + 2] in (["body"], ["corpse"]) and word.endswith("'s"):
        owner = PEOPLE.get(word[:-2])
        if owner is not None and owner.number is Number.ONE:  # "woman's body found"
            return EnglishPhrase(at, at + 2, exactly(1), Shape.SINGLE, PEOPLE[words[at + 1]])
    return None


def bare_single(words: Sequence[str], at: int) -> EnglishPhrase | None:
    """Read "man" or "taxi driver" without an article, as headlines write: no noun follows."""
    noun = noun_after(words, at, 2)
    if noun is None or noun[0].number is not Number.ONE or noun[0].kind is not None:
        return None
    if words[at] in FUNCTION_WORDS or goes_on(words, noun[1]):
        return None
    return EnglishPhrase(at, of_group(words, noun[1]), exactly(1), Shape.SINGLE, noun[0])


def _group_of(words: Sequence[str], at: int) -> int | None:
    """Return the index after "a family of", "an entire group of"."""
    if words[at] not in ("a", "an", "one"):
        return None
    noun = at + 1 + (words[at + 1 : at + 2] in _WHOLE)
    if words[noun : noun + 1] not in _GROUPS or words[noun + 1 : noun + 2] != ["of"]:
        return None
    return noun + 2


_WHOLE = (["entire"], ["whole"], ["single"], ["armed"], ["young"])
_GROUPS = (["family"], ["group"], ["crew"], ["team"], ["party"], ["crowd"], ["patrol"], ["gang"])
_NEXT_ONES = (["second"], ["third"], ["fourth"], ["fifth"], ["sixth"])


def next_one(words: Sequence[str], at: int) -> bool:
    """Say whether "another" or "a fourth" stands here for a person: no noun or share follows."""
    ranked = words[at] == "a" and words[at + 1 : at + 2] in _NEXT_ONES
    if not ranked and words[at] != "another":
        return False
    end = at + 1 + ranked
    if end < len(words) and (is_number(words[end]) or words[end] in ("of", "one", "'", '"')):
        return False
    return not goes_on(words, end)


def single_after_article(words: Sequence[str], at: int) -> EnglishPhrase | None:
    """Read "the commander of the brigade" at ``words[at]``: one person, by role."""
    noun = noun_after(words, at + 1, 2)
    if noun is None or noun[0].number is not Number.ONE or noun[0].kind is not None:
        return None
    return EnglishPhrase(at, of_group(words, noun[1]), exactly(1), Shape.SINGLE, noun[0])
