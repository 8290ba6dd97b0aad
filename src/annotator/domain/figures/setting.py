"""Where and when: the place and the date that a sentence gives to a figure."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from annotator.domain import dates
from annotator.domain.arabic import Folded
from annotator.domain.dates import When
from annotator.domain.figures.arabic_closed import FUNCTION_WORDS
from annotator.domain.places import Gazetteer

_FULL_YEAR = re.compile(
    r"(?:\d{1,2}\s[^\W\d_]+(?:\s(?:الثاني|الاول))?(?:/[^\W\d_]+)?,?\s"
    r"|[a-z]{3,9}\s\d{1,2},?\s)((?:19|20)\d\d)(?!\d)"
    r"|(?<!\d)((?:19|20)\d\d)-\d\d-\d\d(?!\d)"
)
_LOOK_BACK = 1_500
_SAME_DAY = re.compile(
    r"(?<!\w)(?:نفس اليوم|اليوم نفسه|اليوم ذاته|ذات اليوم|the same day|same day)"
)
_GOES_ON = re.compile(r"^[\s\"'\]\[\d]*(?:كما|وكذلك|و?في (?:حادثه|هجوم)|also)\s")
_REGION = (
    "باديه|ريف|بلده|بلدتي|مدينه|قريه|منطقه|محافظه|حي|مخيم|ناحيه|حقل|جبل|مطار|سوق|شارع|ضاحيه|اطراف|محيط|"
    "قضاء|اقليم|مزارع|ساحه"
)
_NAMED_REGION = re.compile(
    rf"(?<!\w)[بلو]?(?:ال)?(?P<region>(?:{_REGION})\s[^\W\d_]+(?:\s(?:ال[^\W\d_]+))?)(?!\w)"
)
_ENGLISH_REGION = re.compile(
    r"\b(?:in|near|at|outside|on)\s(?:the\s)?(?P<region>(?:(?:village|town|city|district|area|"
    r"neighbourhood|neighborhood|suburb|province|countryside)\sof\s[a-z'-]+(?:\s[a-z'-]+)?"
    r"|[a-z'-]+(?:\s[a-z'-]+)?\s(?:village|town|city|district|neighbourhood|neighborhood|"
    r"province|countryside|desert|camp|square)))\b"
)


_VAGUE_PLACE = FUNCTION_WORDS | frozenset(
    """a an military residential busy crowded whole same this that every خاضعه الخاضعه عسكريه
    العسكريه مزدحم شعبي كامله باكملها واسعه اخري مجاوره""".split()
)


@dataclass(frozen=True, slots=True)
class Setting:
    """The places and dates of one sentence, in folded positions."""

    places: tuple[tuple[int, int], ...]
    dates: tuple[tuple[int, int, When], ...]


class Calendar:
    """The dates of a text as it goes on: years named in full serve the dates after them."""

    def __init__(self, folded: Folded, article_date: str | None, gazetteer: Gazetteer) -> None:
        self._folded = folded
        self._gazetteer = gazetteer
        self._article_date = article_date
        years = [(m.start(), int(m[1] or m[2])) for m in _FULL_YEAR.finditer(folded.text)]
        self._places = [place for place, _ in years]
        self._years = [year for _, year in years]

    def setting_of(self, start: int, end: int) -> Setting:
        """Return the places and dates of the sentence at ``start``."""
        text = self._folded.text
        sentence = text[start:end]
        index = bisect_left(self._places, start)
        year = self._years[index - 1] if index else None
        stated = dates.dates_in(sentence, article_date=self._article_date, year=year)
        found = [(start + when.span.start, start + when.span.end, when) for when in stated]
        paragraph = text.rfind("\n", 0, start)
        goes_on = _SAME_DAY.search(sentence) or _GOES_ON.match(sentence)
        if goes_on and not any(when.start for _, _, when in found):
            told = text[max(paragraph + 1, start - _LOOK_BACK) : start]
            before = dates.dates_in(told, article_date=self._article_date, year=year)
            found.extend((start, start, when) for when in before[-1:] if when.start)
        return Setting(_places(sentence, start, self._gazetteer), tuple(found))


def _places(sentence: str, start: int, gazetteer: Gazetteer) -> tuple[tuple[int, int], ...]:
    named: list[tuple[int, int]] = []
    for span, _ in gazetteer.places_in(sentence):
        named.append((span.start, span.end))
    for pattern in (_NAMED_REGION, _ENGLISH_REGION):
        for found in pattern.finditer(sentence):
            first, last = found.span("region")
            if not _VAGUE_PLACE.isdisjoint(found["region"].split()):
                continue
            known = [row for row in named if row[0] < last and first < row[1]]
            for row in known:
                named.remove(row)
                first, last = min(first, row[0]), max(last, row[1])
            named.append((first, last))
    return tuple((start + first, start + last) for first, last in sorted(named))


def nearest_place(setting: Setting, start: int, end: int, until: int) -> tuple[int, int] | None:
    """Return the place that a figure at ``start`` happened in, as its sentence tells it.

    That is the first place before the next figure's words begin at ``until``, else the last one
    before the figure, else the one that all figures of the sentence share at its end.
    """
    behind = [row for row in setting.places if row[0] >= end]
    if behind and behind[0][0] < until:
        return behind[0]
    before = [row for row in setting.places if row[1] <= start]
    if before:
        return before[-1]
    return behind[0] if behind else None


def nearest_date(setting: Setting, start: int, end: int) -> tuple[int, int, When] | None:
    """Return the date nearest to a figure, a resolved one before an unresolved one."""
    rows = [row for row in setting.dates if row[1] <= start or row[0] >= end]
    if not rows:
        return None

    def rank(row: tuple[int, int, When]) -> tuple[bool, int]:
        gap = row[0] - end if row[0] >= end else start - row[1]
        return row[2].start is None, gap

    return min(rows, key=rank)
