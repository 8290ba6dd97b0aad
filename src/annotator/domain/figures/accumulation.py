"""What span of time a count adds up: one incident, a toll that runs on, or a period."""

from __future__ import annotations

import re

from annotator.domain.figures.found import Range
from annotator.domain.figures.setting import RELATIVE_CLAUSE, Setting, period_of, runs_since
from annotator.domain.model import Accumulation

_UNITS = (
    r"(?:ال)?(?:عام|عاما|عامين|اعوام|سنه|سنوات|سنتين|شهر|شهرا|شهرين|اشهر|شهور|اسبوع|اسبوعين"
    r"|اسابيع|يومين"
    r"|يومان|ايام|ساعات|ساعه|نزاع|حرب|ثوره|صراع|عقد|عقدين)"
)
_PERIOD = re.compile(
    rf"(?<!\w)(?:[وف]?(?:خلال|طوال|طيله|في غضون|علي مدي|علي مدار|علي امتداد|في)"
    rf" (?:ال ?)?(?:\d+ |[^\W\d_]+ )?{_UNITS}"
    r"(?: (?:ال ?)?(?:\d+|[^\W\d_]+))? ?(?:ال[^\W\d_]*(?:ماضي|منصرم|اخير|فائت|جاري)[^\W\d_]*|\d{4})"
    rf"|[وف]?(?:خلال|طوال|طيله|في غضون|علي مدي|علي مدار|علي امتداد)"
    rf" (?:ال ?)?(?:\d+ |[^\W\d_]+ )?{_UNITS}"
    r"|[وف]?(?:خلال|طوال) \d{4}|بشكل متكرر|منذ (?:اندلاع|بدء|بدايه|انطلاق|مطلع|سقوط|تاسيس|ان)"
    r"|since (?:the )?(?:start|beginning|outbreak|onset|war|conflict|uprising|fighting|then)"
    r"|(?:over|during|in|within|throughout) the (?:past|last|previous|first|current)"
    r" (?:[\w-]+ ){0,2}?(?:hours|days|weeks?|months?|years?|decades?|quarter)"
    r"|(?:during|throughout|in) the (?:war|conflict|civil war|[\w-]+-year war|uprising)"
    r"|so far this (?:week|month|year)|this (?:month|year)|(?:over|during|throughout) \d{4}"
    r"|(?:a|two|three|four|five|six) (?:days|weeks?|months?|years?) of (?:war|fighting|infighting|"
    r"conflict|clashes|violence))(?!\w)"
)
_TODAY = re.compile(
    r"(?:صباح|فجر|ساعات|مساء|ليل|ليله|ظهر|عصر|امس|اليوم|البارحه)(?!\w)"
    r"|this morning"
)
_TOLL = re.compile(
    r"(?<!\w)(?:[وفل]?(?:ت|ي)?رتفع\w*|ارتفاع|[وف]?(?:ارتفعت?|بلغت?|وصلت?|تجاوزت?|صعدت?)"
    r" (?:(?:ال)?(?:حصيله|عدد|اعداد)|ال)|(?:ال)?حصيله|حتي (?:الان|اللحظه|الساعه)|"
    r"(?:has |had )?(?:risen|rose|rises|climbed|climbs|jumped|grown|grew) to|death toll"
    r"|toll (?:of|at|"
    r"to|rose|reached|stands|from)|bring(?:ing|s)? (?:the )?(?:\w+ )?(?:death )?(?:toll|number"
    r"|total)|"
    r"so far(?! this))(?!\w)"
)
_LEAD = 90
_TAIL = 70
_NEAR = 35
_BREAKS = re.compile(
    r"[;؛]|[،,] ?(?:فيما|بينما|في حين|كما|while|after|as)(?!\w)|[،,] ?(?:و|ف)(?:[^\W\d_]+)"
)


def accumulation_of(
    setting: Setting, text: str, within: Range, figure: Range, *, toll: bool
) -> tuple[Accumulation, Range | None]:
    """Return what span of time a figure adds up, and the words that say so, where they stand."""
    start, end = figure
    dated = period_of(setting, text, start, end)
    if dated is not None and not _TODAY.search(text, dated.start, dated.end + 12):
        return Accumulation.PERIOD_TOTAL, (dated.start, dated.end)
    left, right = max(within[0], start - _LEAD), min(within[1], end + _TAIL)
    for found in _PERIOD.finditer(text, left, right):
        if found.start() >= start and found.end() <= end:
            continue
        between = text[end : found.start()] if found.start() >= end else ""
        if RELATIVE_CLAUSE.search(between) or runs_since(text, end, found):
            continue
        if "منذ" in found[0] and _TODAY.search(text, found.end(), found.end() + 12):
            continue
        return Accumulation.PERIOD_TOTAL, found.span()
    spoken = None
    for found in _TOLL.finditer(text, left, min(within[1], end + _NEAR)):
        if found.start() >= end and _BREAKS.search(text, end, found.start()):
            continue
        if found.end() <= start and _BREAKS.search(text, found.end(), start):
            continue
        spoken = found.span()
    if toll:
        return Accumulation.RUNNING_TOLL, spoken
    if spoken is not None and _SURE.search(text, *spoken):
        return Accumulation.RUNNING_TOLL, spoken
    return Accumulation.INCIDENT, None


_SURE = re.compile(r"رتفع|ارتفاع|حصيله|حتي|risen|rose|rises|climb|toll|bring|so far|jumped|gr[eo]w")
