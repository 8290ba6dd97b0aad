"""Whether two figures of one text tell of the same event, as far as its words say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from annotator.domain.arabic import folded
from annotator.domain.conflicts.intervals import counted
from annotator.domain.conflicts.scope import (
    COMPATIBLE,
    Knowledge,
    Tie,
    dates_disjoint,
    dates_meet,
    days,
    event_days,
    firm,
    new_date,
    relative,
    same_fate,
)
from annotator.domain.model import Accumulation, DatePrecision, Figure, Mode, Qualifier, Statement

_MORE = re.compile(r"\b(?:more(?! than)|another|additional|further)\b|إضافي|اضافي")
_OTHERS = re.compile(
    r"(?<!\w)(?:more(?! than)|others?|another|additional|further|اخر|اخري|اخرين|اخرون|اخران"
    r"|اضافي\w*)(?!\w)"
)
_ANOTHER = re.compile(
    r"(?<!\w)(?:in|by|during) (?:another|a separate|a second|a different|other)(?!\w)"
    r"|(?<!\w)(?:هجوم|قصف|تفجير|انفجار|حادث|حادثه|كمين|غاره|اشتباك|اشتباكات|هجمات|غارات) "
    r"(?:اخر|اخري|ثان|ثانيه|منفصله?)(?!\w)"
)
_STOP = re.compile(r"[.!?؟…\n]")
_NUMBERED = re.compile(r"\d|^(?:a|an|one|single|lone|احد|احدي)(?!\w)|(?<!\w)واحده?(?!\w)")
_OF_THOSE = re.compile(
    r"(?<!\w)(?:of (?:the|those|them|its|their) (?:\w+ )?(?:dead|killed|injured|wounded|victims"
    r"|casualties|missing|captured|captives|bodies|displaced)|of (?:them|those|whom)"
    r"|من (?:بين )?(?:ال)(?:قتلي|جرحي|مصابين|ضحايا|شهداء|مفقودين|اسري|جثث|نازحين|محتجزين|معتقلين"
    r"|مخطوفين)|منهم|منهن|منها)(?!\w)"
)
_THE = re.compile(r"(?:^|[\s\"'“(])(?:the|his|her|their|its)\s+(?:[\w'-]+\s+)?$", re.IGNORECASE)
_SELDOM_DEFINITE = re.compile(r"^(?:the|his|her|their|its)\s|^ال(?=\w{2})", re.IGNORECASE)


def one_event(a: Statement, b: Statement, between: Sequence[Statement], known: Knowledge) -> bool:
    """Say whether ``b`` tells again what ``a`` told, by its words: never by the numbers.

    ``between`` are the figures of the kind that stand between the two.
    """
    if not _another_telling(a, b, known):
        return False
    opened = any(_opens_another(a, one, known) for one in between)
    return not opened or _returns_to(a, b, known)


def _another_telling(a: Statement, b: Statement, known: Knowledge) -> bool:
    # What costs least is asked first: every figure meets a dozen before it.
    if not b.refers_back and not _another_origin(a, b):
        return False
    if (a.paragraph, a.sentence) == (b.paragraph, b.sentence) or _sets_apart(b):
        return False
    if a.figure.accumulation is not b.figure.accumulation or not _one_period(a, b):
        return False
    if apart_in_time_or_place(a.figure, b.figure, known):
        return False
    if not _can_be_rivals(a, b) or known.victims(a.figure, b.figure) not in COMPATIBLE:
        return False
    if b.refers_back:
        return near(a, b, known)
    if relative(a.figure) or relative(b.figure):
        # «أمس» and «اليوم» may be one day or two; only the article's date could tell.
        return False
    if known.new_place(a.figure, b.figure) or new_date(a.figure, b.figure):
        return False
    return near(a, b, known) or bool(a.figure.place and dates_meet(a.figure, b.figure))


def told_apart(a: Statement, b: Statement, known: Knowledge) -> bool:
    """Say whether words, days or places show that two sources count two events.

    A place that only one of them names leaves it open; so does what is part of another count.
    """
    if not _another_origin(a, b) or a.part_of is not None or b.part_of is not None:
        return False
    if not near(a, b, known):
        return False
    if not _sets_apart(b) and not apart_in_time_or_place(a.figure, b.figure, known):
        return False
    return known.victims(a.figure, b.figure) in COMPATIBLE


def other_victims(a: Statement, b: Statement, known: Knowledge) -> bool:
    """Say whether another source counts the same number of other people in the same event.

    Two incidents often cost the same few lives, so the words must point back, or both name the
    place, and the number must be plain.
    """
    return (
        plainly_equal(a, b)
        and a.figure.sub_group == b.figure.sub_group
        and known.victims(a.figure, b.figure) is Tie.DISJOINT
        and _as_one(a, b, known)
        and not apart_in_time_or_place(a.figure, b.figure, known)
        and not new_date(a.figure, b.figure)
    )


def other_day(a: Statement, b: Statement, known: Knowledge) -> bool:
    """Say whether another source puts the same losses of the same event on another day."""
    day = DatePrecision.DAY
    return (
        b.refers_back
        and plainly_equal(a, b)
        and a.figure.date_precision is b.figure.date_precision is day
        and known.victims(a.figure, b.figure) in COMPATIBLE
        and _as_one(a, b, known)
        and not known.places_disjoint(a.figure, b.figure)
        and dates_disjoint(a.figure, b.figure)
    )


def _as_one(a: Statement, b: Statement, known: Knowledge) -> bool:
    if _sets_apart(b) or not _can_be_rivals(a, b) or not near(a, b, known):
        return False
    if not _another_origin(a, b) or not a.figure.origin:
        return False
    if not firm(a.figure) or not firm(b.figure):
        return False
    return b.refers_back or bool(
        a.figure.place and b.figure.place and not known.new_place(a.figure, b.figure)
    )


def plainly_equal(a: Statement, b: Statement) -> bool:
    """Say whether both give one exact number above one, of no larger whole."""
    exact = Qualifier.EXACT
    return (
        a.figure.qualifier is exact
        and b.figure.qualifier is exact
        and a.figure.low == b.figure.low
        and a.figure.high == b.figure.high
        and (a.figure.low or 0) > 1
        and b.part_of is None
        and a.part_of is None
    )


def near(a: Statement, b: Statement, known: Knowledge) -> bool:
    """Say whether ``b`` follows ``a`` soon enough to tell of the same without saying so."""
    if a.paragraph == b.paragraph:
        return b.sentence - a.sentence <= known.settings.nearby_sentences
    return 0 < b.paragraph - a.paragraph <= known.settings.nearby_sentences


def apart_in_time_or_place(a: Figure, b: Figure, known: Knowledge) -> bool:
    """Say whether days or places show that two figures tell of two events."""
    return dates_disjoint(a, b) or known.places_disjoint(a, b)


@lru_cache(maxsize=1 << 12)
def _words(quote: str) -> str:
    # Each figure is held against a dozen before it, and asked the same each time.
    return folded(quote)


@lru_cache(maxsize=1 << 12)
def _says_more(quote: str) -> bool:
    return _MORE.search(quote.casefold()) is not None


@lru_cache(maxsize=1 << 12)
def _says_of_those(quote: str) -> bool:
    return _OF_THOSE.search(_words(quote)) is not None


def further(one: Statement) -> bool:
    """Say whether the figure adds to another: "two more", or who died of wounds later on."""
    return one.figure.mode is Mode.OF_WOUNDS or _says_more(one.anchor.quote)


def others(one: Statement) -> bool:
    """Say whether the words count people beside some told before: "12 others", «12 آخرين»."""
    return one.sets_apart or bool(_OTHERS.search(_words(one.anchor.quote)))


def one_person(one: Statement) -> bool:
    """Say whether the words name somebody instead of counting: "the mother", «السائق»."""
    figure = one.figure
    if (figure.low, figure.high) != (1, 1) or figure.qualifier is not Qualifier.EXACT:
        return False
    quote = one.anchor.quote
    if _NUMBERED.search(_words(quote).strip()):
        return False
    return bool(_SELDOM_DEFINITE.match(quote) or _THE.search(one.anchor.prefix))


def _sets_apart(one: Statement) -> bool:
    """Say whether words before the figure, or right after it, open another event."""
    after = _STOP.split(one.anchor.suffix, maxsplit=1)[0]
    return one.sets_apart or bool(_ANOTHER.search(_words(after)))


def _can_be_rivals(a: Statement, b: Statement) -> bool:
    """Say whether two figures count at all alike: neither a part, an addition nor one person."""
    if a.part_of is not None or b.part_of is not None or further(a) or further(b):
        return False
    if not same_fate(a.figure, b.figure) or _some_of_those(a) or _some_of_those(b):
        return False
    return one_person(a) is one_person(b) or not (counted(a.figure) and counted(b.figure))


def _some_of_those(one: Statement) -> bool:
    """Say whether the words take a few out of a number told before: "three of the wounded"."""
    return _says_of_those(one.anchor.quote)


def _one_period(a: Statement, b: Statement) -> bool:
    """Say whether two totals over a time can count the same time; incidents always can.

    The same source counts a month and then the year to date; nothing but equal dates, or two
    sources of which neither limits its total, makes two such totals rivals.
    """
    if a.figure.accumulation is not Accumulation.PERIOD_TOTAL:
        return True
    if relative(a.figure) or relative(b.figure) or days(a.figure) != days(b.figure):
        return False
    return days(a.figure) is not None or _another_origin(a, b)


def _another_origin(a: Statement, b: Statement) -> bool:
    return bool(b.figure.origin) and a.figure.origin.casefold() != b.figure.origin.casefold()


def _opens_another(a: Statement, one: Statement, known: Knowledge) -> bool:
    """Say whether a figure after ``a`` begins to tell of another event, by its place or day."""
    if known.places_disjoint(a.figure, one.figure) or dates_disjoint(a.figure, one.figure):
        return True
    return _sets_apart(one) or bool(one.figure.place and known.new_place(a.figure, one.figure))


def _returns_to(a: Statement, b: Statement, known: Knowledge) -> bool:
    """Say whether ``b`` itself names the place or the day of ``a``."""
    if a.figure.place and b.figure.place:
        return not known.new_place(a.figure, b.figure)
    return event_days(a.figure) is not None and dates_meet(a.figure, b.figure)
