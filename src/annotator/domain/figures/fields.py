"""The fields of a figure beside its number: party, doer, place, date, origin, how it was said."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace

from annotator.domain import parties
from annotator.domain.arabic import Folded, number_at
from annotator.domain.figures.attribution import Attribution, attribution_in
from annotator.domain.figures.english_numbers import words_number
from annotator.domain.figures.found import Found, Range
from annotator.domain.figures.setting import Calendar, Setting, nearest_date, nearest_place
from annotator.domain.figures.tokens import Sentence
from annotator.domain.model import (
    Accumulation,
    DatePrecision,
    Evidence,
    Figure,
    Kind,
    Locus,
    Mode,
    PartyStatus,
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
_TARGET = re.compile(
    r"(?<!\w)(?:استهدف\w*|تستهدف|يستهدف|هاجم\w*|(?:كمين|هجوم)\w*(?: [^\W\d_]+){0,4}? (?:ل|علي|ضد)|"
    r"(?:علي|ل)?(?:نقطه|حاجز|موقع|مقر|دوريه|رتل|سياره)|صفوف|targets?|targeted|attack(?:s|ed)? on|"
    r"attack(?:s|ed)|ambush(?:ed|es)?|hits?|against|str(?:uck|ikes))(?!\w)"
)
_DOING = re.compile(
    r"(?<!\w)(?:علي يد|من قبل|ب?(?:هجوم|قصف|غاره|غارات|نيران|رصاص|كمين|هجمات)|نصبت?|نفذت?|شنت?"
    r"|شنتها|شنها|نفذها|نفذته|هاجمت?|قصفت?|استهدفت?|by|airstrikes? by|planted by)(?!\w)"
)
_STRIKE = re.compile(
    r"(?<!\w)[وب]?(?:ال)?(?:غاره|غارات|قصف|ضربه|ضربات|طائره|طائرات|مسيره|مسيرات|صاروخ|صواريخ)"
    r"(?: (?:ال)?(?:جوي\w*|مدفعي\w*|حربي\w*|صاروخي\w*|مسيره))? (?:ال)?"
    r"(?P<ar>ا?مريكي|اميركي|روسي|تركي|اسرائيلي|ايراني)\w*"
    r"|\b(?P<en>us|american|russian|turkish|israeli|coalition)(?:-led)?(?: coalition)? "
    r"(?:air ?|drone ?|artillery ?)?(?:strikes?|raids?|bombing|shelling|fire|drones?|attacks?)\b"
)
_STRIKERS = {
    **dict.fromkeys(("امريكي", "مريكي", "اميركي", "us", "american"), "us army"),
    **dict.fromkeys(("روسي", "russian"), "russian army"),
    **dict.fromkeys(("تركي", "turkish"), "turkish army"),
    **dict.fromkeys(("اسرائيلي", "israeli"), "israeli army"),
    "ايراني": "iran",
    "coalition": "coalition",
}
_BY = re.compile(r"(?<!\w)(?:by|claimed|من قبل|علي يد|تبن\w*|نفذ\w*|شن\w*)(?!\w)")
_AGAINST = re.compile(
    r"(?<!\w)(?:علي|ضد|صفوف|استهدف\w*|ل?موقع|حاجز|نقطه|on|against|at|targeting)(?!\w)"
)
_REACH = 45


@dataclass(frozen=True, slots=True)
class _Naming:
    """A party named in a sentence; ``cue`` is where the words that point to it end."""

    party: str
    start: int
    end: int
    cue: int


@dataclass(slots=True)
class Surroundings:
    """What the sentence around a figure, and those before it, say."""

    folded: Folded
    locus: Locus
    date: str | None
    calendar: Calendar = field(init=False)
    sentence: Sentence = field(init=False)
    setting: Setting = field(init=False)
    attribution: Attribution = field(init=False)
    targets: list[_Naming] = field(init=False)
    doers: list[_Naming] = field(init=False)
    named: list[_Naming] = field(init=False)
    starts: tuple[int, ...] = ()
    parties: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.calendar = Calendar(self.folded, self.date)

    def enter(self, sentence: Sentence, figures: tuple[Range, ...]) -> None:
        """Begin a sentence that holds figures at these ranges, in order."""
        self.sentence = sentence
        self.starts = tuple(start for start, _ in figures)
        self.setting = self.calendar.setting_of(sentence.start, sentence.end)
        text = self.folded.text
        self.attribution = attribution_in(text, sentence.start, sentence.end, figures)
        self.named = _namings(text, sentence.start, sentence.end)
        inside = tuple(
            place
            for place in self.setting.places
            if not any(n.start < place[1] and place[0] < n.end for n in self.named)
        )
        self.setting = replace(self.setting, places=inside)
        targets = _after(_TARGET, self.words, sentence.start, self.named)
        self.targets = [n for n in targets if not _BY.search(text, n.cue, n.start)]
        doers = _after(_DOING, self.words, sentence.start, self.named)
        doers.extend(_strikes(text, sentence.start, sentence.end))
        self.doers = [n for n in doers if not _AGAINST.search(text, n.cue, n.start)]

    @property
    def words(self) -> str:
        """The folded words of the sentence."""
        return self.folded.text[self.sentence.start : self.sentence.end]


@dataclass(slots=True)
class _Evidences:
    folded: Folded
    shift: int
    rows: list[Evidence] = field(default_factory=list)

    def add(self, name: str, start: int, end: int) -> None:
        place = self.folded.span(start, end)
        quote = self.folded.source[place.start : place.end]
        where = Span(place.start + self.shift, place.end + self.shift)
        self.rows.append(Evidence(name, where, quote))


def reading_of(found: Found, around: Surroundings, shift: int) -> Reading:
    """Fill in the figure of one casualty statement; ``shift`` is added to every position."""
    folded = around.folded
    span = folded.span(found.start, found.end)
    why = _Evidences(folded, shift)
    if found.trigger is not None:
        why.add("kind", *found.trigger)
    _bounds(found, folded, why)
    party, text = _victims(found, around, why)
    doer = _doer(found, around, party, why)
    following = bisect_right(around.starts, found.start)
    last = following >= len(around.starts)
    next_start = around.sentence.end if last else around.starts[following]
    place = nearest_place(around.setting, found.start, found.end, next_start)
    when = nearest_date(around.setting, found.start, found.end)
    said = around.attribution
    place_text = ""
    if place is not None:
        why.add("place", *place)
        place_text = why.rows[-1].quote
    if when is not None and when[0] < when[1]:
        why.add("date_from", when[0], when[1])
    if said.where is not None:
        why.add("origin", *said.where)
    accumulation = _accumulation(found, around)
    resolved = when[2] if when is not None else None
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
        party_status=_status(found, party),
        sub_group=found.noun.sub_group if found.noun is not None else "",
        perpetrator=doer,
        place=place_text,
        date_from=resolved.start if resolved else None,
        date_to=resolved.end if resolved else None,
        date_precision=resolved.precision if resolved else DatePrecision.NONE,
        locus=around.locus,
        modality=said.modality_at(found.start),
        origin=said.origin,
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


_SPACED = re.compile(r"\S+")
_DIGITS = re.compile(r"\d[\d.,]*\d|\d")


def _bounds(found: Found, folded: Folded, why: _Evidences) -> None:
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


def _status(found: Found, party: str) -> PartyStatus:
    status = parties.status_of(party)
    if status is PartyStatus.UNKNOWN and found.noun is not None:
        return found.noun.status
    return status


_GENERIC = frozenset(("", "army", "militants", "security forces", "police"))


def _victims(found: Found, around: Surroundings, why: _Evidences) -> tuple[str, str]:
    """Return the victims' party and the words that name it."""
    words = around.folded.text[found.start : found.end]
    party = parties.party_in(words)
    text = ""
    if party:
        why.add("party", found.start, found.end)
        text = why.rows[-1].quote
    if not party or (party in _GENERIC and found.inherits is not None):
        for source in (found.inherits, found.whole):
            known = around.parties.get(id(source), "") if source is not None else ""
            fights = found.noun is not None and found.noun.fighter
            if known and not (fights and parties.status_of(known) is PartyStatus.CIVILIAN):
                party = known
                break
    civilian = found.noun is not None and found.noun.status is PartyStatus.CIVILIAN
    if party in _GENERIC and _THEIR_OWN.search(words):
        party, text = _named_before(found, around, why, "") or (party, text)
    if not party and _MILITIAS.search(words):
        party, text = _named_before(found, around, why, "militia") or ("", "")
    if party in _GENERIC and not civilian:
        target = _nearest(around.targets, found.start)
        civil = target is not None and parties.status_of(target.party) is PartyStatus.CIVILIAN
        if target is not None and not civil and party in ("", "army", "security forces"):
            party = target.party
            why.add("party", target.start, target.end)
            text = why.rows[-1].quote
    if not party and (civilian or found.kind is Kind.DISPLACED):
        party = "civilian"
    around.parties[id(found)] = party
    return party, text


_MILITIAS = re.compile(r"م(?:ي)?ليشي|milit(?:ia|iamen)")


_THEIR_OWN = re.compile(
    r"(?:من|احد) (?:جنود|عناصر|مقاتل[يى]|قوات|رجال|افراد|ضباط|اعضاء|مسلحي|كوادر|عسكريي)(?:ه|ها|هم)"
    r"(?!\w)|\bof its \w+|\bits (?:\w+ )?(?:soldiers|members|fighters|troops|officers|men)\b"
)


def _named_before(
    found: Found, around: Surroundings, why: _Evidences, sort: str
) -> tuple[str, str] | None:
    """Return the party that the sentence named last before a figure, and its words.

    «الميليشيات» is resolved so (``sort`` "militia"), and «أربعة من جنوده» (any organisation).
    """
    for naming in reversed(around.named):
        if naming.end > found.start:
            continue
        if sort and not any(sort in key for key in parties.ancestors(naming.party)):
            continue
        why.add("party", naming.start, naming.end)
        return naming.party, why.rows[-1].quote
    return None


_WORD = re.compile(r"[^\s\"،,()\[\]]+")


def _namings(text: str, start: int, end: int) -> list[_Naming]:
    """Return the organisations named in a sentence, in order; generic groups are passed over."""
    rows = [(parties.bare_word(m[0]), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]
    words = [row[0] for row in rows]
    found: list[_Naming] = []
    at = 0
    while at < len(words):
        hit = parties.party_at(words, at)
        if hit is None and words[at][:1] in ("ب", "ل", "و") and len(words[at]) > 3:
            inner = parties.party_at([words[at][1:], *words[at + 1 : at + 8]], 0)
            hit = None if inner is None else (inner[0], at + inner[1])
        if hit is None:
            at += 1
            continue
        if parties.party(hit[0]).side != "generic":
            found.append(_Naming(hit[0], rows[at][1], rows[hit[1] - 1][2], rows[at][1]))
        at = hit[1]
    return found


def _after(pattern: re.Pattern[str], words: str, base: int, named: list[_Naming]) -> list[_Naming]:
    """Return the parties that stand within reach after the words of a pattern."""
    starts = [naming.start for naming in named]
    found: list[_Naming] = []
    for match in pattern.finditer(words):
        cue = base + match.end()
        at = bisect_left(starts, cue)
        if at < len(named) and named[at].start - cue <= _REACH:
            found.append(replace(named[at], cue=cue))
    return found


def _strikes(text: str, start: int, end: int) -> list[_Naming]:
    """Return the armies named by their strikes («غارة جوية أمريكية», "Israeli airstrike")."""
    return [
        _Naming(_STRIKERS[found["ar"] or found["en"]], found.start(), found.end(), found.start())
        for found in _STRIKE.finditer(text, start, end)
    ]


def _nearest(namings: list[_Naming], at: int, skip: str = "") -> _Naming | None:
    """Return the naming whose cue is nearest to ``at``, if none lies far behind it."""
    near = [n for n in namings if n.party != skip and n.cue <= at + 120]
    return min(near, key=lambda naming: abs(at - naming.cue), default=None)


def _doer(found: Found, around: Surroundings, victims: str, why: _Evidences) -> str:
    if found.doer is not None:
        party = parties.party_in(around.folded.text[found.doer[0] : found.doer[1]])
        if party:
            why.add("perpetrator", *found.doer)
            return party
    near = _nearest(around.doers, found.start, skip=victims)
    if near is None:
        return ""
    why.add("perpetrator", near.start, near.end)
    return near.party


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
