"""English nouns of people: the head of a counted phrase, its adjectives, the group it is of."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from annotator.domain.figures.english_numbers import hyphenated
from annotator.domain.figures.english_words import (
    ADVERBS,
    ATTRIBUTES,
    BE,
    FUNCTION_WORDS,
    HEDGES,
    JOINED_ADJECTIVES,
    MAGNITUDES,
    NATIONS,
    NOT_PEOPLE,
    PEOPLE,
    SMALL,
    SUFFERED,
    TENS,
    VERBS,
)
from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.model import Kind


def is_number(word: str) -> bool:
    """Say whether a word begins a number; "one" is no number by itself."""
    small = (word in SMALL and word != "one") or word in TENS
    return small or word[0].isdecimal() or hyphenated(word) is not None


OWN_PEOPLE = Lexeme(Role.PERSON, number=Number.MANY)


FATES = MappingProxyType(
    {
        "wounded": Lexeme(Role.CASUALTY, Kind.INJURED, number=Number.MANY),
        "injured": Lexeme(Role.CASUALTY, Kind.INJURED, number=Number.MANY),
        "dead": Lexeme(Role.CASUALTY, Kind.KILLED, number=Number.MANY),
        "missing": Lexeme(Role.CASUALTY, Kind.MISSING, number=Number.MANY),
        "displaced": Lexeme(Role.CASUALTY, Kind.DISPLACED, number=Number.MANY),
    }
)


def noun_after(words: Sequence[str], at: int, most: int) -> tuple[Lexeme, int] | None:
    """Find the head noun of the people counted within ``most`` words, adjectives before it."""
    end = min(len(words), at + most + 1)
    best: tuple[Lexeme, int] | None = None
    aged: tuple[Lexeme, int] | None = None
    place = at - 1
    while place + 1 < end:
        place += 1
        word = words[place]
        if word in ('"', "'", "-"):
            continue
        if word[0].isdecimal() and words[place + 1 : place + 3] in AGES:
            place, end = place + 2, min(len(words), end + 3)
            aged = PEOPLE["year-old"], place + 1
            continue
        if word.endswith(("-year-old", "-year-olds", "-month-old", "-week-old", "-day-old")):
            aged = PEOPLE["year-old"], place + 1
            continue
        if word == "is" and best is None and many_people(words, place + 1):
            continue  # "eight IS fighters": letters lose their case here
        if word in ("dead", "displaced") and best is None and words[place + 1 : place + 2]:
            if word == "displaced" and words[place + 1] in PEOPLE and words[at - 1] not in BE:
                return FATES["displaced"], place + 2
            if words[place + 1] in PEOPLE:
                continue
        if best is None and word == "and" and _joins_adjectives(words, place):
            end = min(len(words), end + 2)
            continue
        if not word[0].isalpha() or (word in VERBS and word not in ("dead",)):
            break
        if word in SMALL or word in TENS or word in MAGNITUDES or hyphenated(word) is not None:
            break
        if word in NOT_PEOPLE and place + 1 < len(words) and words[place + 1] not in PEOPLE:
            break
        if word in FUNCTION_WORDS and (place > at or word not in ("the", "its", "their", "his")):
            break
        lexeme = PEOPLE.get(word) or PEOPLE.get(word.rpartition("-")[2])
        if lexeme is not None:
            best = lexeme, place + 1
        elif best is not None:
            break
    if best is not None and words[best[1] - 1] in ATTRIBUTES and goes_on(words, best[1]):
        return None
    return best or aged


def many_people(words: Sequence[str], at: int) -> bool:
    """Say whether a plural noun of people stands at ``at``."""
    person = PEOPLE.get(words[at]) if at < len(words) else None
    return person is not None and person.number is Number.MANY and person.role is Role.PERSON


AGES = (
    ["-", "year-old"], ["-", "year-olds"], ["year", "old"], ["year", "olds"], ["-", "month-old"],
    ["-", "week-old"], ["-", "day-old"], ["month", "old"], ["day", "old"],
)  # fmt: skip


def _joins_adjectives(words: Sequence[str], at: int) -> bool:
    """Say whether the "and" at ``at`` joins two adjectives of one noun."""
    before, after = words[at - 1], words[at + 1] if at + 1 < len(words) else ""
    if not after[:1].isalpha() or after in FUNCTION_WORDS or after in PEOPLE or after in VERBS:
        return False
    if is_number(after) or after in MAGNITUDES or after in NOT_PEOPLE:
        return False
    return before in JOINED_ADJECTIVES or before in NATIONS


def goes_on(words: Sequence[str], at: int) -> bool:
    """Say whether a word goes on with a noun phrase: "stations" after "two police"."""
    if at >= len(words):
        return False
    word = words[at]
    if not word[0].isalpha() or word in FUNCTION_WORDS or word in VERBS or word in ADVERBS:
        return False
    ends = word.endswith(("ly", "ing", "ed"))
    return not ends and word not in BE and word not in HEDGES and word not in SUFFERED


def national(words: Sequence[str], at: int) -> bool:
    """Say whether "Israeli", "Palestinian" stands for a person here: no noun follows it."""
    if at >= len(words) or words[at] not in NATIONS:
        return False
    return not goes_on(words, at + 1) and words[at + 1 : at + 2] not in (["-"], ["and"], ["or"])


def of_group(words: Sequence[str], at: int) -> int:
    """Take "of SDF", "of the \"Council\"", "from the regime forces" after the people."""
    if at + 1 >= len(words) or words[at] not in ("of", "from"):
        return at
    if words[at] == "from" and words[at + 1] in ("their", "his", "her", "under", "across"):
        return at
    place = at + 1
    taken = 0
    while place < len(words) and taken < 6:
        word = words[place]
        if word in ('"', "'"):
            place += 1
            continue
        if taken and (word in VERBS or (word in FUNCTION_WORDS and word != "the")):
            break
        if not word[0].isalpha() or word in VERBS:
            break
        if word in FUNCTION_WORDS and word not in ("the", "a", "an", "its", "their"):
            break
        place += 1
        taken += 1
    if place > at + 1 and words[place - 1] in ('"', "'") and words[at + 1 : place].count('"') % 2:
        place -= 1
    return place if taken else at
