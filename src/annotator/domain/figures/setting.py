"""When and where: the date and the place that a sentence, or the one before it, gives a figure."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from annotator.domain.arabic import Folded
from annotator.domain.dates import When, before, folded_dates
from annotator.domain.figures.place_phrases import Place, Role, places_told
from annotator.domain.model import DatePrecision
from annotator.domain.places import Gazetteer

_LOOK_BACK = 600
_LEAD = 60
_FAR = 120
_GOES_ON = re.compile(
    r"[\s\"'\]\[\d-]*(?:كما|وكذلك|و?في (?:حادثه|هجوم)|also|it also|in the same)(?!\w)"
    r"|(?:^|[^\w])[وفبل]?(?:ال(?:هجوم|انفجار|قصف|غاره|تفجير|حادث|حادثه|مجزره|اشتباكات|معارك"
    r"|حصيله|"
    r"عمليه|ضربه|كمين|زلزال)(?: (?:ذات|نفس)\w*)?)(?= |$)(?! (?:علي|في) )"
    r"|\b(?:the|this) (?:attack|shooting|firing|collision|fire|storm|landslide|stabbing|incident"
    r"|explosion|blast|bombing|shelling|strike|raid|toll|death toll"
    r"|ambush|"
    r"clashes|assault|violence|quake|crash)\b|^\W*(?:it|they|he|she|among them|another|others)\b"
)
_SAID_ON = re.compile(
    r"(?:said|told [\w' -]{1,25}|reported|announced|added|confirmed|stated)(?: (?:on|late|early"
    r"|in a"
    r" statement|in a statement on|earlier))* $"
    r"|(?:^|\W)[وف]?(?:قال|قالت|افاد|افادت|اعلن|اعلنت|اكد|اكدت|ذكر|ذكرت|اوضح|اوضحت|صرح|صرحت|كشف"
    r"|كشفت)"
    r"(?: [^\W\d_]+){0,7}? (?:يوم |مساء |صباح |فجر )?$"
)
_THAT = re.compile(r"[^.،:]{0,40}(?:\W(?:ان|انه|انها|انهم|بان|عن|ب[^\W\d_]+)\W|:)")
RELATIVE_CLAUSE = re.compile(
    r"\b(?:that|which|who|where|when|whose)\b|(?:^|\W)(?:التي|الذي|الذين|اللذين|حيث)\W"
)
# «الحرب التي اندلعت في 2011»: the day that a war began is not the day of its dead.
_BEGAN = re.compile(
    r"(?:التي|الذي|which|that|who) (?:had |has )?(?:اندلع|بدا|انطلق|began|begun|started"
    r"|broke out|erupted)"
    r"[^.،]{0,50}$"
)
_FULL = re.compile(r"(?:19|20)\d\d")
_ON = re.compile(r"(?:^|\W)(?:on|in|since|by|of|في|يوم|بتاريخ|منذ|حتي|من) ?(?:يوم )?$")
_PLACE_ALONE = re.compile(r"(?:^|[\n|.])(?P<words>[^|\n.]{2,40})\| *$")
_ONGOING = re.compile(
    r"(?:ongoing|raging|running|going on|under [\w-]+(?: \w+)?|held|divided|besieged|controlled|"
    r"(?:^|\W)ال[^\W\d_]+ه|اولي|الاولي|الاعنف|الاكبر|اكبر [^\W\d_]+|اعنف [^\W\d_]+|من نوعها"
    r"|worst [\w ]{0,20}|"
    r"deadliest [\w ]{0,20}|first [\w ]{0,20}|biggest [\w ]{0,20}|highest [\w ]{0,20}) (?:منذ"
    r"|since) ?[^\W\d_]*"
    r"(?: [^\W\d_]*)? ?$"
)


class Told(IntEnum):
    """How a date is tied to what happened; the lower the surer."""

    EVENT = 1
    BEFORE = 2
    SAID = 3
    PUBLISHED = 4
    PERIOD = 5
    BEGAN = 6


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of a sentence in folded positions; an assumed one has no words of its own."""

    start: int
    end: int
    when: When
    told: Told


@dataclass(frozen=True, slots=True)
class Setting:
    """The places and dates of one sentence; what it takes up from those before stands apart."""

    places: tuple[Place, ...]
    dates: tuple[Dated, ...]
    goes_on: bool = False
    earlier_place: Place | None = None
    earlier_date: Dated | None = None


class Calendar:
    """The dates and places of a text as it goes on."""

    def __init__(self, folded: Folded, article_date: str | None, gazetteer: Gazetteer) -> None:
        self._folded = folded
        self._gazetteer = gazetteer
        self._article_date = article_date
        self._dates: list[When] | None = None

    def setting_of(self, start: int, end: int, names: Sequence[tuple[int, int]]) -> Setting:
        """Return the places and dates of the sentence at ``start``.

        ``names`` are the ranges of organisations named in it.
        """
        text = self._folded.text
        if self._dates is None:
            self._dates = self._read(text)
        first, last = before(self._dates, start), before(self._dates, end)
        dates = tuple(
            Dated(when.span.start, when.span.end, when, self._told(start, end, when))
            for when in self._dates[first:last]
        )
        paragraph = max(text.rfind("\n", max(0, start - _LOOK_BACK), start) + 1, start - _LOOK_BACK)
        goes_on = _GOES_ON.search(text[start:end]) is not None
        places = places_told(self._folded, start, end, self._gazetteer, names)
        earlier_place = None
        barred = text.rfind("|", paragraph, start) >= 0
        alone = _PLACE_ALONE.search(text, paragraph, start) if barred else None
        if alone is not None:
            told = places_told(self._folded, *alone.span("words"), self._gazetteer, ())
            whole = alone["words"].strip(" \"'")
            if told and len(whole) - 3 <= told[0].end - told[0].start:
                earlier_place = told[0]
        elif goes_on and paragraph < start and not any(p.role is Role.EVENT for p in places):
            told = places_told(self._folded, paragraph, start, self._gazetteer, ())
            earlier_place = next((p for p in reversed(told) if p.role is Role.EVENT), None)
        return Setting(
            places, dates, goes_on, earlier_place, self._earlier(first, paragraph, start)
        )

    def _read(self, text: str) -> list[When]:
        dates = folded_dates(text, article_date=self._article_date)
        if self._article_date is None and dates and _opens_with(text, dates[0]):
            # A report that opens with its date is as good as dated.
            self._article_date = dates[0].start
            dates = folded_dates(text, article_date=self._article_date)
        return dates

    def _told(self, start: int, end: int, when: When) -> Told:
        """Say how a date of the sentence at ``start`` is tied to what happened."""
        text = self._folded.text
        if when.since:
            return Told.PERIOD
        lead = text[max(start, when.span.start - 70) : when.span.start]
        if _BEGAN.search(lead):
            return Told.BEGAN
        words = text[when.span.start : when.span.end]
        if when.start == self._article_date and _FULL.search(words) and not _ON.search(lead):
            return Told.PUBLISHED
        said = _SAID_ON.search(lead)
        if said is None:
            return Told.EVENT
        if "a" <= said[0].strip()[:1] <= "z":
            return Told.SAID
        behind = text[when.span.end : min(end, when.span.end + 60)]
        return Told.SAID if _THAT.match(behind + " ") else Told.EVENT

    def _earlier(self, index: int, paragraph: int, start: int) -> Dated | None:
        """Return the day that the paragraph told last before this sentence."""
        assert self._dates is not None
        days = (DatePrecision.DAY, DatePrecision.RANGE)
        for when in self._dates[max(0, index - 4) : index][::-1]:
            if when.span.start < paragraph or when.since or when.precision not in days:
                continue
            if len(when.start or "") != 10:
                continue
            told = self._told(paragraph, start, when)
            if told is Told.PUBLISHED:
                when = by_the_day(when)
            if told in (Told.EVENT, Told.PUBLISHED):
                return Dated(when.span.start, when.span.end, when, Told.BEFORE)
        return None


def period_of(setting: Setting, text: str, start: int, end: int) -> Dated | None:
    """Return the open period that a figure counts over («منذ بداية العام»), if it is its own."""
    for dated in setting.dates:
        if dated.told is not Told.PERIOD:
            continue
        if _ONGOING.search(text[max(0, dated.start - _LEAD) : dated.start]) or (
            dated.start >= end
            and (RELATIVE_CLAUSE.search(text[end : dated.start]) or dated.start - end > _FAR)
        ):
            continue
        return dated
    return None


def runs_since(text: str, end: int, since: re.Match[str]) -> bool:
    """Say whether «منذ …» tells how long something else goes on («الحرب المستمرة منذ»)."""
    if since.start() < end or not since[0].startswith(("منذ", "since")):
        return False
    lead = text[max(end, since.start() - _LEAD) : since.start()]
    return _ONGOING.search(lead + since[0][:6] + " ") is not None


def date_of(setting: Setting, start: int, end: int, *, takes_up: bool) -> Dated | None:
    """Return the date of a figure: the nearest of its sentence, a resolved one before others.

    Without any, it ``takes_up`` the day told before it; the day on which somebody said it comes
    last, as a stretch: what is told on a day happened on it or on the day before.
    """
    rows = [d for d in setting.dates if d.end <= start or d.start >= end]
    own = [d for d in rows if d.told is Told.EVENT]
    if own:

        def rank(row: Dated) -> tuple[bool, int]:
            gap = row.start - end if row.start >= end else start - row.end
            return row.when.start is None, gap

        return min(own, key=rank)
    if takes_up and setting.earlier_date is not None:
        return setting.earlier_date
    said = next((d for d in rows if d.told in (Told.SAID, Told.PUBLISHED)), None)
    if said is None:
        return None
    return replace(said, when=by_the_day(said.when))


def _opens_with(text: str, when: When) -> bool:
    """Say whether a full date opens a text."""
    return (
        not text[: when.span.start].strip("\n \"'([-*")
        and when.precision is DatePrecision.DAY
        and _FULL.search(text, when.span.start, when.span.end) is not None
    )


def by_the_day(when: When) -> When:
    """Return the day before a day and the day itself."""
    if when.start is None or when.precision is not DatePrecision.DAY:
        return when
    day = datetime.date.fromisoformat(when.start)
    eve = (day - datetime.timedelta(days=1)).isoformat()
    return replace(when, start=eve, precision=DatePrecision.RANGE)
