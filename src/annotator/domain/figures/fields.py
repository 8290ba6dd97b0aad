"""The fields of a figure beside its number: place, date, origin, and how it was said."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field, replace

from annotator.domain.arabic import Folded
from annotator.domain.dates import When
from annotator.domain.figures.accumulation import accumulation_of
from annotator.domain.figures.attribution import (
    Attribution,
    Speaker,
    attribution_in,
    goes_on_saying,
)
from annotator.domain.figures.evidence import Evidences
from annotator.domain.figures.found import Found, Range
from annotator.domain.figures.number_words import number_evidence
from annotator.domain.figures.place_phrases import place_of
from annotator.domain.figures.setting import (
    Calendar,
    Setting,
    Told,
    by_the_day,
    date_of,
    period_of,
)
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
    Evidence,
    Figure,
    Kind,
    Locus,
    Modality,
    Mode,
    PartyStatus,
    Reading,
)
from annotator.domain.text import Span

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
    r"(?<!\w)(?:متاثر\w* ب(?:جراح|جروح|اصاب)\w*|(?:of|from|to) (?:his|her|their) (?:wounds"
    r"|injuries)"
    r"|died of wounds|succumbed)(?!\w)"
)
_AT_ONCE = re.compile(
    r"(?<!\w)(?:علي الفور|في الحال|فورا|instantly|on the spot|at the scene|immediately|outright)"
    r"(?!\w)"
)
_PART = re.compile(
    r"(?<!\w)(?:[وف]?(?:من )?(?:بينهم|بينهن|بينها|ضمنهم)|[وف]?(?:منهم|منهن|منها|احدهم|احداهن)"
    r"|including|among (?:them|whom|the dead)|among|of (?:them|whom))(?!\w)"
)
_NEVER = sys.maxsize
_REPORTS = (Locus.TITLE, Locus.CAPTION, Locus.CITED_TITLE)


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
    party_words: dict[int, Range] = field(default_factory=dict)
    last_speaker: tuple[int, Speaker] | None = None
    refers_back: int = _NEVER
    """Where the words end that point to an event told before; what follows them goes on."""
    sets_apart: int = _NEVER

    def __post_init__(self) -> None:
        self.calendar = Calendar(self.folded, self.date, self.lexicon.places)

    def enter(self, sentence: Sentence, figures: tuple[Range, ...]) -> None:
        """Begin a sentence that holds figures at these ranges, in order."""
        self.sentence = sentence
        self.figures = figures
        text = self.folded.text
        self.attribution = attribution_in(self.folded, sentence.start, sentence.end, figures)
        self._keep_speaker()
        self.cast = cast_of(text, sentence.start, sentence.end, self.given, self.lexicon)
        names = [(naming.start, naming.end) for naming in self.cast.named]
        names.extend((one.start, one.end) for one in self.attribution.speakers)
        self.setting = self.calendar.setting_of(sentence.start, sentence.end, names)
        back = _BACK.search(text, sentence.start, sentence.end)
        self.refers_back = back.end() if back is not None else _NEVER
        apart = _APART.search(text, sentence.start, sentence.end)
        self.sets_apart = apart.end() if apart is not None else _NEVER

    def _keep_speaker(self) -> None:
        """Let «وأضاف», "it said" go on with whom the paragraph heard last."""
        text, start = self.folded.text, self.sentence.start
        line = text.rfind("\n", 0, start)
        last = self.last_speaker
        said = self.attribution
        if said.speakers:
            self.last_speaker = line, said.speakers[-1]
        elif (
            last is not None and last[0] == line and goes_on_saying(text[start : self.sentence.end])
        ):
            self.attribution = replace(said, speakers=(replace(last[1], behind=False),))


def reading_of(found: Found, around: Surroundings, shift: int) -> Reading:
    """Fill in the figure of one casualty statement; ``shift`` is added to every position."""
    folded = around.folded
    span = folded.span(found.start, found.end)
    why = Evidences(folded, shift)
    why.add("kind", *(found.trigger or (found.start, found.end)))
    number_evidence(found, folded.text, why)
    party, text = victims_of(found, around.cast, why)
    doer = doer_of(found, around.cast, party, why)
    accumulation, counted = accumulation_of(
        around.setting,
        folded.text,
        (around.sentence.start, around.sentence.end),
        (found.start, found.end),
        toll=found.toll,
    )
    place = _place(found, around, accumulation)
    place_text = why.add("place", *place) if place is not None else ""
    when, assumption = _when(found, around, accumulation, why)
    day = when.start if when else around.date
    party = party_of_day(found, party, text, day, around.cast)
    status = status_of(found, party, around.cast)
    _party_evidence(found, party, status, around, why)
    speaker = around.attribution.speaker_of(found.start, found.end)
    origin = speaker.origin if speaker is not None else ""
    modality, firm = around.attribution.modality_at(found.start, found.end, origin=origin)
    if speaker is not None:
        why.add("origin", speaker.start, speaker.end)
        firm = firm or (speaker.start, speaker.end)
    if modality is not Modality.ASSERTED and firm is not None:
        why.add("modality", *firm)
    as_of = None
    if accumulation is not Accumulation.INCIDENT:
        why.add("accumulation", *(counted or found.trigger or (found.start, found.end)))
        as_of, assumption = _as_of(when, accumulation, around, assumption, why)
    if found.whole is not None:
        why.add("subset_of", *_part_words(found, folded.text))
    sub_group = found.noun.sub_group if found.noun is not None else ""
    if sub_group:
        why.add("sub_group", found.start, found.end)
    figure = Figure(
        kind=found.kind,
        low=found.interval.low,
        high=found.interval.high,
        qualifier=found.interval.qualifier,
        mode=_mode(found, around, why),
        party=party,
        party_text=text,
        party_status=status,
        sub_group=sub_group,
        perpetrator=doer,
        place=place_text,
        date_from=when.start if when else None,
        date_to=when.end if when else None,
        date_precision=when.precision if when else DatePrecision.NONE,
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
        refers_back=around.refers_back <= found.start,
        sets_apart=found.sets_apart or around.sets_apart <= found.start,
        assumption=assumption,
    )


def _place(found: Found, around: Surroundings, accumulation: Accumulation) -> Range | None:
    """Return where a figure happened: as its sentence says, else as the one it goes on from."""
    index = around.figures.index((found.start, found.end))
    text = around.folded.text
    fled = found.kind is Kind.DISPLACED
    place = place_of(around.setting.places, text, around.figures, index, fled=fled)
    if place is None and accumulation is not Accumulation.PERIOD_TOTAL:
        place = around.setting.earlier_place
    return None if place is None else (place.start, place.end)


def _when(
    found: Found, around: Surroundings, accumulation: Accumulation, why: Evidences
) -> tuple[When | None, str]:
    """Return the date of a figure, and the code of the reason where no words gave it."""
    period = None
    if accumulation is Accumulation.PERIOD_TOTAL:
        period = period_of(around.setting, around.folded.text, found.start, found.end)
    takes_up = around.locus is Locus.BODY and accumulation is not Accumulation.PERIOD_TOTAL
    when = period or date_of(around.setting, found.start, found.end, takes_up=takes_up)
    if when is not None:
        why.add("date_from", when.start, when.end)
        return when.when, ""
    totals = accumulation is Accumulation.PERIOD_TOTAL
    if around.date and around.locus in _REPORTS and not totals:
        # A headline tells of the day it is printed or of the day before.
        day = When(around.date, around.date, DatePrecision.DAY, Span(0, 0))
        return by_the_day(day), "article_date"
    return None, ""


def _as_of(
    when: When | None,
    accumulation: Accumulation,
    around: Surroundings,
    assumption: str,
    why: Evidences,
) -> tuple[str | None, str]:
    """Return the day that a total stood at: when it was said, else the date, else the article's."""
    for dated in around.setting.dates:
        if dated.told is Told.SAID and dated.when.end:
            why.add("as_of", dated.start, dated.end)
            return dated.when.end, assumption
    if accumulation is Accumulation.RUNNING_TOLL and when is not None and when.end:
        given = next((row for row in why.rows if row.field == "date_from"), None)
        if given is not None:
            why.rows.append(replace(given, field="as_of"))
        return when.end, assumption
    return around.date, assumption or ("article_date" if around.date else "")


def _party_evidence(
    found: Found, party: str, status: PartyStatus, around: Surroundings, why: Evidences
) -> None:
    """Name the words of a party that was taken from another figure or told by the noun alone."""
    words = (found.start, found.end)
    if party and not any(row.field == "party" for row in why.rows):
        for source in (found.inherits, found.whole):
            if source is not None and around.given.get(id(source)) == party:
                words = around.party_words.get(id(source), (source.start, source.end))
                break
        why.add("party", *words)
    around.party_words[id(found)] = words
    if status is not PartyStatus.UNKNOWN and not any(r.field == "party_status" for r in why.rows):
        given = next((row for row in why.rows if row.field == "party"), None)
        if given is not None:
            why.rows.append(Evidence("party_status", given.span, given.quote))
        else:
            why.add("party_status", *words)


def _part_words(found: Found, text: str) -> Range:
    """Return the words that make a figure a part of another («بينهم»), else the whole's."""
    assert found.whole is not None
    left = max(0, found.start - 80, min(found.start, found.whole.start))
    cues = [cue.span() for cue in _PART.finditer(text, left, found.end)]
    return cues[-1] if cues else (found.whole.start, found.whole.end)


def _mode(found: Found, around: Surroundings, why: Evidences) -> Mode:
    if found.kind not in (Kind.KILLED, Kind.CAPTURED):
        return Mode.NONE
    if found.mode is not Mode.NONE:
        why.add("mode", *(found.trigger or (found.start, found.end)))
        return found.mode
    if found.kind is Kind.KILLED:
        index = around.figures.index((found.start, found.end)) + 1
        until = around.figures[index][0] if index < len(around.figures) else around.sentence.end
        for mode, pattern in ((Mode.OF_WOUNDS, _WOUNDS), (Mode.AT_ONCE, _AT_ONCE)):
            told = pattern.search(around.folded.text, found.end, min(found.end + 60, until))
            if told is not None:
                why.add("mode", *told.span())
                return mode
    return Mode.NONE
