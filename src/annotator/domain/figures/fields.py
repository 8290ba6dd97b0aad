"""The fields of a figure beside its number: place, date, origin, and how it was said."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotator.domain.arabic import Folded, number_at
from annotator.domain.figures.attribution import Attribution, attribution_in
from annotator.domain.figures.english_numbers import words_number
from annotator.domain.figures.evidence import Evidences
from annotator.domain.figures.found import Found, Range
from annotator.domain.figures.place_phrases import place_of
from annotator.domain.figures.setting import Calendar, Setting, date_of, period_of
from annotator.domain.figures.tokens import Sentence
from annotator.domain.figures.victims import (
    Cast,
    cast_of,
    doer_of,
    party_of_day,
    status_of,
    victims_of,
)
from annotator.domain.lexicon import Lexicon
from annotator.domain.model import (
    Accumulation,
    DatePrecision,
    Figure,
    Kind,
    Locus,
    Modality,
    Mode,
    Reading,
)
from annotator.domain.text import Span

_PERIOD = re.compile(
    r"(?<!\w)(?:منذ|خلال (?:العام|الشهر|الاشهر|السنوات|السنه|الاسبوعين|الاسابيع|\d+|عام|شهر)"
    r"|علي مدي|على مدار|بشكل متكرر|since|over the past|over the last|in the past|in the last"
    r"|during the (?:war|conflict|year)|so far this)(?!\w)"
)
_BACK = re.compile(
    r"(?<!\w)(?:الحصيله|حصيله الهجوم|الهجوم (?:ذاته|نفسه|المذكور)|التفجير (?:ذاته|نفسه)|نفس الهجوم"
    r"|ذات الهجوم|the death toll|the toll|the same attack|the attack|those killed)(?!\w)"
)
_APART = re.compile(
    r"(?<!\w)(?:هجوم اخر|حادث\w* (?:اخر\w*|منفصل\w*)|هجمات? (?:منفصل\w*|اخري)|منفصل\w*|ايضا|كما|"
    r"من جهه اخري|في سياق اخر|في سياق متصل|من ناحيه (?:ثانيه|اخري)|another|separate\w*|also"
    r"|elsewhere|meanwhile)(?!\w)"
)
_WOUNDS = re.compile(
    r"(?<!\w)(?:متاثر\w* ب(?:جراح|جروح|اصاب)\w*|of (?:his|her|their) wounds|succumbed)"
)


@dataclass(slots=True)
class Surroundings:
    """What the sentence around a figure, and those before it, say."""

    folded: Folded
    locus: Locus
    date: str | None
    lexicon: Lexicon
    calendar: Calendar = field(init=False)
    sentence: Sentence = field(init=False)
    setting: Setting = field(init=False)
    attribution: Attribution = field(init=False)
    cast: Cast = field(init=False)
    figures: tuple[Range, ...] = ()
    given: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.calendar = Calendar(self.folded, self.date, self.lexicon.places)

    def enter(self, sentence: Sentence, figures: tuple[Range, ...]) -> None:
        """Begin a sentence that holds figures at these ranges, in order."""
        self.sentence = sentence
        self.figures = figures
        text = self.folded.text
        self.attribution = attribution_in(self.folded, sentence.start, sentence.end, figures)
        self.cast = cast_of(text, sentence.start, sentence.end, self.given, self.lexicon)
        names = [(naming.start, naming.end) for naming in self.cast.named]
        names.extend((one.start, one.end) for one in self.attribution.speakers)
        self.setting = self.calendar.setting_of(sentence.start, sentence.end, names)


def reading_of(found: Found, around: Surroundings, shift: int) -> Reading:
    """Fill in the figure of one casualty statement; ``shift`` is added to every position."""
    folded = around.folded
    span = folded.span(found.start, found.end)
    why = Evidences(folded, shift)
    if found.trigger is not None:
        why.add("kind", *found.trigger)
    _bounds(found, folded, why)
    party, text = victims_of(found, around.cast, why)
    doer = doer_of(found, around.cast, party, why)
    place = _place(found, around)
    speaker = around.attribution.speaker_of(found.start, found.end)
    origin = speaker.origin if speaker is not None else ""
    modality, firm = around.attribution.modality_at(found.start, found.end, origin=origin)
    place_text = why.add("place", *place) if place is not None else ""
    period = period_of(around.setting, folded.text, found.start, found.end)
    when = period or date_of(
        around.setting, found.start, found.end, takes_up=around.locus is Locus.BODY
    )
    if when is not None:
        why.add("date_from", when.start, when.end)
    if speaker is not None:
        why.add("origin", speaker.start, speaker.end)
    if modality is not Modality.ASSERTED:
        said = firm or (speaker.start, speaker.end) if speaker is not None else firm
        if said is not None:
            why.add("modality", *said)
    accumulation = _accumulation(found, around)
    resolved = when.when if when is not None else None
    day = resolved.start if resolved else around.date
    party = party_of_day(found, party, text, day, around.cast)
    as_of = None
    if accumulation is not Accumulation.INCIDENT:
        as_of = resolved.end if resolved and accumulation is Accumulation.RUNNING_TOLL else None
        as_of = as_of or around.date
    before = folded.text[around.sentence.start : found.start]
    figure = Figure(
        kind=found.kind,
        low=found.interval.low,
        high=found.interval.high,
        qualifier=found.interval.qualifier,
        mode=_mode(found, around),
        party=party,
        party_text=text,
        party_status=status_of(found, party, around.cast),
        sub_group=found.noun.sub_group if found.noun is not None else "",
        perpetrator=doer,
        place=place_text,
        date_from=resolved.start if resolved else None,
        date_to=resolved.end if resolved else None,
        date_precision=resolved.precision if resolved else DatePrecision.NONE,
        locus=around.locus,
        modality=modality,
        origin=origin,
        accumulation=accumulation,
        as_of=as_of,
    )
    return Reading(
        Span(span.start + shift, span.end + shift),
        folded.source[span.start : span.end],
        figure,
        tuple(why.rows),
        refers_back=_BACK.search(before) is not None,
        sets_apart=found.sets_apart or _APART.search(before) is not None,
    )


def _place(found: Found, around: Surroundings) -> Range | None:
    """Return where a figure happened: as its sentence says, else as the one it goes on from."""
    index = around.figures.index((found.start, found.end))
    text = around.folded.text
    fled = found.kind is Kind.DISPLACED
    place = place_of(around.setting.places, text, around.figures, index, fled=fled)
    place = place or around.setting.earlier_place
    return None if place is None else (place.start, place.end)


_SPACED = re.compile(r"\S+")
_DIGITS = re.compile(r"\d[\d.,]*\d|\d")


def _bounds(found: Found, folded: Folded, why: Evidences) -> None:
    """Name the words that gave the bounds: up to the number's end, or the whole count."""
    if found.interval.low is None and found.interval.high is None:
        return
    rows = [
        (m[0], m.start(), m.end()) for m in _SPACED.finditer(folded.text, found.start, found.end)
    ]
    words = [row[0].strip('"،,') or row[0] for row in rows]
    last = -1
    for at, word in enumerate(words):
        if at <= last:
            continue
        arabic = number_at([word.removeprefix("و"), *words[at + 1 : at + 12]], 0)
        latin = None if arabic is not None else words_number(words, at)
        if arabic is not None or latin is not None:
            last = at + arabic.end - 1 if arabic is not None else latin[1] - 1 if latin else at
        elif _DIGITS.search(word):
            last = at
        elif last >= 0:
            break
    end = rows[min(last, len(rows) - 1)][2] if last >= 0 else found.end
    if found.interval.low is not None:
        why.add("low", found.start, end)
    if found.interval.high is not None:
        why.add("high", found.start, end)


def _mode(found: Found, around: Surroundings) -> Mode:
    if found.kind is Kind.KILLED and found.mode is Mode.NONE:
        tail = around.folded.text[found.end : min(found.end + 60, around.sentence.end)]
        if _WOUNDS.search(tail):
            return Mode.OF_WOUNDS
    if found.kind not in (Kind.KILLED, Kind.CAPTURED):
        return Mode.NONE
    return found.mode


def _accumulation(found: Found, around: Surroundings) -> Accumulation:
    text = around.folded.text
    near = text[
        max(around.sentence.start, found.start - 90) : min(found.end + 70, around.sentence.end)
    ]
    if _PERIOD.search(near):
        return Accumulation.PERIOD_TOTAL
    return Accumulation.RUNNING_TOLL if found.toll else Accumulation.INCIDENT
