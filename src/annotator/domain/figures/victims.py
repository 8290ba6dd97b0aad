"""Whose dead: the victims' party of a figure, and who did it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from annotator.domain.figures.evidence import Evidences
from annotator.domain.figures.found import Found
from annotator.domain.model import Kind, PartyStatus
from annotator.domain.name_index import bare_word
from annotator.domain.parties import PartyTree

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
class Naming:
    """A party named in a sentence; ``cue`` is where the words that point to it end."""

    party: str
    start: int
    end: int
    cue: int


@dataclass(frozen=True, slots=True)
class Cast:
    """The parties a sentence names, and as what; ``given`` keeps the victims of figures by id."""

    text: str
    named: list[Naming]
    targets: list[Naming]
    doers: list[Naming]
    given: dict[int, str]
    parties: PartyTree


def cast_of(text: str, start: int, end: int, given: dict[int, str], parties: PartyTree) -> Cast:
    """Return who is named in the sentence at ``start`` of a folded text."""
    words = text[start:end]
    named = _namings(text, start, end, parties)
    targets = _after(_TARGET, words, start, named)
    doers = _after(_DOING, words, start, named)
    doers.extend(_strikes(text, start, end))
    return Cast(
        text,
        named,
        [n for n in targets if not _BY.search(text, n.cue, n.start)],
        [n for n in doers if not _AGAINST.search(text, n.cue, n.start)],
        given,
        parties,
    )


def status_of(found: Found, party: str, parties: PartyTree) -> PartyStatus:
    """Say whether the victims fought: as their party does, else as their noun says."""
    status = parties.status_of(party)
    if status is PartyStatus.UNKNOWN and found.noun is not None:
        return found.noun.status
    return status


_GENERIC = frozenset(("", "army", "militants", "security forces", "police"))


def victims_of(found: Found, cast: Cast, why: Evidences) -> tuple[str, str]:
    """Return the victims' party and the words that name it."""
    parties = cast.parties
    words = cast.text[found.start : found.end]
    party = parties.party_in(words)
    text = ""
    if party:
        text = why.add("party", found.start, found.end)
    if not party or (party in _GENERIC and found.inherits is not None):
        for source in (found.inherits, found.whole):
            known = cast.given.get(id(source), "") if source is not None else ""
            fights = found.noun is not None and found.noun.fighter
            if known and not (fights and parties.status_of(known) is PartyStatus.CIVILIAN):
                party = known
                break
    civilian = found.noun is not None and found.noun.status is PartyStatus.CIVILIAN
    if party in _GENERIC and _THEIR_OWN.search(words):
        party, text = _named_before(found, cast, why, "") or (party, text)
    if not party and _MILITIAS.search(words):
        party, text = _named_before(found, cast, why, "militia") or ("", "")
    if party in _GENERIC and not civilian:
        target = _nearest(cast.targets, found.start)
        civil = target is not None and parties.status_of(target.party) is PartyStatus.CIVILIAN
        if target is not None and not civil and party in ("", "army", "security forces"):
            party = target.party
            text = why.add("party", target.start, target.end)
    if not party and (civilian or found.kind is Kind.DISPLACED):
        party = "civilian"
    cast.given[id(found)] = party
    return party, text


_MILITIAS = re.compile(r"م(?:ي)?ليشي|milit(?:ia|iamen)")


_THEIR_OWN = re.compile(
    r"(?:من|احد) (?:جنود|عناصر|مقاتل[يى]|قوات|رجال|افراد|ضباط|اعضاء|مسلحي|كوادر|عسكريي)(?:ه|ها|هم)"
    r"(?!\w)|\bof its \w+|\bits (?:\w+ )?(?:soldiers|members|fighters|troops|officers|men)\b"
)


def _named_before(found: Found, cast: Cast, why: Evidences, sort: str) -> tuple[str, str] | None:
    """Return the party that the sentence named last before a figure, and its words.

    «الميليشيات» is resolved so (``sort`` "militia"), and «أربعة من جنوده» (any organisation).
    """
    for naming in reversed(cast.named):
        if naming.end > found.start:
            continue
        if sort and not any(sort in key for key in cast.parties.ancestors(naming.party)):
            continue
        return naming.party, why.add("party", naming.start, naming.end)
    return None


_WORD = re.compile(r"[^\s\"،,()\[\]]+")


def _namings(text: str, start: int, end: int, parties: PartyTree) -> list[Naming]:
    """Return the organisations named in a sentence, in order; generic groups are passed over."""
    rows = [(bare_word(m[0]), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]
    words = [row[0] for row in rows]
    found: list[Naming] = []
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
            found.append(Naming(hit[0], rows[at][1], rows[hit[1] - 1][2], rows[at][1]))
        at = hit[1]
    return found


def _after(pattern: re.Pattern[str], words: str, base: int, named: list[Naming]) -> list[Naming]:
    """Return the parties that stand within reach after the words of a pattern."""
    starts = [naming.start for naming in named]
    found: list[Naming] = []
    for match in pattern.finditer(words):
        cue = base + match.end()
        at = bisect_left(starts, cue)
        if at < len(named) and named[at].start - cue <= _REACH:
            found.append(replace(named[at], cue=cue))
    return found


def _strikes(text: str, start: int, end: int) -> list[Naming]:
    """Return the armies named by their strikes («غارة جوية أمريكية», "Israeli airstrike")."""
    return [
        Naming(_STRIKERS[found["ar"] or found["en"]], found.start(), found.end(), found.start())
        for found in _STRIKE.finditer(text, start, end)
    ]


def _nearest(namings: list[Naming], at: int, skip: str = "") -> Naming | None:
    """Return the naming whose cue is nearest to ``at``, if none lies far behind it."""
    near = [n for n in namings if n.party != skip and n.cue <= at + 120]
    return min(near, key=lambda naming: abs(at - naming.cue), default=None)


def doer_of(found: Found, cast: Cast, victims: str, why: Evidences) -> str:
    """Return the party that did it, when the sentence names it beside the victims."""
    if found.doer is not None:
        party = cast.parties.party_in(cast.text[found.doer[0] : found.doer[1]])
        if party:
            why.add("perpetrator", *found.doer)
            return party
    near = _nearest(cast.doers, found.start, skip=victims)
    if near is None:
        return ""
    why.add("perpetrator", near.start, near.end)
    return near.party
