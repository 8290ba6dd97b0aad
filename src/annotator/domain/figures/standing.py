"""Whether victims of no named party fought: what struck them, and who is counted together.

People of whom nothing is said but that a disaster, an accident or a blow against a place of
civilian life killed them are civilians unless the sentence speaks of fighting there.
"""

from __future__ import annotations

import re
from functools import cached_property

from annotator.domain.figures.found import Range
from annotator.domain.figures.naming import Naming, Sort
from annotator.domain.model import PartyStatus
from annotator.domain.parties import PartyTree

_DISASTER = re.compile(
    r"(?<![^\W_])(?:و|ب|ل|وال|بال|لل|ال)?(?:زلزال\w*|زلازل|هزه|فيضان\w*|سيول|سيل|عاصفه|عواصف|اعصار|"
    r"اعاصير|تسونامي|انهيار(?:ات)?|امطار|حريق|حرائق|حرايق|غرق|انقلاب|اصطدام|تصادم|دهس|تدافع|"
    r"حادث(?: ال?(?:سير|مرور\w*|طريق|قطار|غرق))|حوادث (?:السير|المرور)|حال(?:ه|ات) (?:ال)?جويه|"
    r"صاعقه|صواعق|انزلاق\w*|ثلوج|بركان|العاب ناريه|تحطم|تسمم|وباء)(?![^\W_])"
    r"|(?<!\w)في حادث(?! (?:ال)?(?:اطلاق|تفجير|ارهابي|طعن|اغتيال|امني|مسلح|قتل|هجوم))(?!\w)"
    r"|\b(?:earthquakes?|quakes?|floods?|flooding|storms?|tsunamis?|hurricanes?|typhoons?|cyclones?"
    r"|tornado(?:e?s)?|landslides?|mudslides?|avalanches?|wildfires?|heavy rains?|volcano|eruption"
    r"|capsiz\w+|sank|shipwreck|derail\w+|collapses?|collapsed|stampede|crush|gas explosion"
    r"|(?:plane|bus|train|car|road|traffic|ferry|boat) (?:crash|accident|collision)(?:es|s)?"
    r"|crash(?:es|ed)?|fireworks|heatwave|drown\w*)\b"
)
_CIVIL_LIFE = re.compile(
    r"(?<!\w)(?:و|ب|ل|وال|بال|لل|ال)?(?:سوق|اسواق|مسجد|مساجد|جامع|كنيسه|كنائس|كنايس|مدرسه|مدارس|"
    r"منزل\w*|منازل|بيت|بيوت|حافله|حافلات|مخبز|فرن|افران|مخيم\w*|عرس|"
    r"زفاف|عزاء|مقهي|مطعم|فندق|حسينيه|روضه|جامعه|حافلتهم|سكني\w*)(?!\w)"
    r"|(?<!\w)(?:علي|استهدف\w*|طال\w*|قصف) (?:ال)?(?:مستشفي|مستشفيات|مشفي|مشافي)(?!\w)"
    r"|\b(?:on|hit|struck|targeting|bombed|shelled) (?:an? |the )?hospitals?\b"
    r"|\b(?:markets?|marketplace|mosques?|church(?:es)?|schools?|homes?|houses?"
    r"|apartments?|residential|bus|bakery|bakeries|wedding|funeral|cafe|restaurant|hotel|"
    r"refugee camp|displacement camp|university|kindergarten|shops?|synagogue|nightclub|"
    r"civilian (?:vehicles?|areas?|cars?))\b"
)
_FIGHTING = re.compile(
    r"(?<!\w)(?:و|ب|ل|ف|وال|بال|لل|ال)?(?:اشتباك\w*|معارك|معركه|عسكري\w*|ثكنه|حاجز|جيش|جنود|"
    r"مسلحين|مسلحون|مقاتلين|مقاتلي\w*|شرطه|رتل|جبهه|اقتتال|عناصر|ضابط|حربيه)(?!\w)"
    r"|\b(?:clash(?:es|ed)?|battles?|fighting|military|barracks|checkpoint|army|soldiers?|troops|"
    r"police|convoy|militants?|fighters|front ?line|base|gun battle|war|conflict)\b"
)


_WITH_CIVILIANS = re.compile(
    r"[ ,،\"]*(?:(?:من )?بينهم|منهم|including|among (?:them|whom)|mostly)[^.]{0,25}?(?<!\w)"
    r"(?:و|ال)?(?:طفل\w*|اطفال|امراه|نساء|سيد(?:ه|ات|تين|تان)|child(?:ren)?|wom[ae]n|girls?|minors?"
    r"|bab(?:y|ies)|journalists?|صحفي\w*)(?!\w)"
)
_BLOWS = re.compile(
    r"(?<!\w)(?:و|ب|ل|ف|وال|بال|لل|ال)?(?:انفجار\w*|تفجير\w*|هجوم|هجمات|قصف|حرب|غار(?:ه|ات)|نزاع|"
    r"صراع|اغتيال|رصاص|نار|نيران|تفجير|قذيفه|قذائف|عبوه|لغم|الغام|انتحاري\w*|ارهاب\w*)(?!\w)"
    r"|\b(?:attacks?|bomb\w*|blasts?|explosions?|shell\w*|strikes?|airstrikes?|raids?|war|conflict"
    r"|gunfire|shoot\w*|shot|missiles?|rockets?|mines?|terror\w*)\b"
)


class Struck:
    """What one sentence of a folded text says struck its people; each look is taken once."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._start = start
        self._end = end

    def civilian_by(self, last: int | None) -> Range | None:
        """Return the words by which the victims are civilians, if any say so.

        A blow against a place of civilian life, and women or children among the dead, say so only
        where no fighters are spoken of. ``last`` is where the count of one event ends; None for
        the toll of a war, which has women and children in it too.
        """
        if self._disaster is not None:
            return self._disaster
        struck = self._civil_life
        if struck is None and last is not None:
            struck = _range(_WITH_CIVILIANS.match(self._text, last, self._end))
        return None if struck is None or self._fights else struck

    @property
    def by_disaster(self) -> bool:
        """Say whether the sentence tells of a disaster or an accident."""
        return self._disaster is not None

    @cached_property
    def by_blows(self) -> bool:
        """Say whether the sentence speaks of an attack, of fighters or of fighting."""
        return self._first(_BLOWS) is not None or self._fights

    @cached_property
    def _disaster(self) -> Range | None:
        return self._first(_DISASTER)

    @cached_property
    def _civil_life(self) -> Range | None:
        return self._first(_CIVIL_LIFE)

    @cached_property
    def _fights(self) -> bool:
        return self._first(_FIGHTING) is not None

    def _first(self, pattern: re.Pattern[str]) -> Range | None:
        return _range(pattern.search(self._text, self._start, self._end))


def _range(found: re.Match[str] | None) -> Range | None:
    """Return where the words found stand, the signs before them left out."""
    if found is None:
        return None
    return found.end() - len(found[0].lstrip(' ,،"')), found.end()


def sides_mixed(spoken: list[Naming], start: int, end: int, parties: PartyTree) -> bool:
    """Say whether one count names civilians and fighters together («بين مدنيين وعسكريين»)."""
    inside = [n for n in spoken if start <= n.start < end and n.sort >= Sort.CIVILIANS]
    statuses = {parties.status_of(n.party) for n in inside}
    return {PartyStatus.CIVILIAN, PartyStatus.COMBATANT} <= statuses
