"""Whose dead a figure counts, by its own words and by what its sentence names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from annotator.domain.figures.arabic_words import arabic_word
from annotator.domain.figures.doers import doers_in
from annotator.domain.figures.english_words import PEOPLE
from annotator.domain.figures.evidence import Evidences
from annotator.domain.figures.found import Found
from annotator.domain.figures.lexemes import Role
from annotator.domain.figures.naming import (
    Naming,
    Sort,
    named_after,
    namings,
    of_nation,
    people_at,
    people_of_side,
)
from annotator.domain.figures.standing import Struck, sides_mixed
from annotator.domain.lexicon import Lexicon
from annotator.domain.model import Kind, PartyStatus
from annotator.domain.parties import PartyTree
from annotator.domain.places import Gazetteer

_TARGET = re.compile(
    r"(?<!\w)(?:استهدف\w*|تستهدف|يستهدف|هاجم\w*|(?:كمين|هجوم)\w*(?: [^\W\d_]+){0,4}? (?:ل|علي|ضد)|"
    r"(?:علي|ل)?(?:نقطه|حاجز|موقع|مقر|دوريه|رتل|سياره|مواقع|مناطق سيطره)|صفوف|"
    r"اقتتال(?: داخلي)?(?: بين)?|"
    r"targets?|targeted|attack(?:s|ed)? on|"
    r"attack(?:s|ed)|ambush(?:ed|es)?|hits?|against|str(?:uck|ikes)|infighting (?:among|between)|"
    r"(?:opened fire|fired|raid|assault) (?:on|at)|اطلاق (?:ال)?(?:نار|رصاص) علي)"
    r"(?!\w)"
)
_INFIGHTING = re.compile(r"infighting(?!\w)")
_BY = re.compile(r"(?<!\w)(?:by|claimed|من قبل|علي يد|تبن\w*|نفذ\w*|شن\w*)(?!\w)")
_WORD = re.compile(r"[^\s\"،,()\[\]]+")

# What a text remembers from sentence to sentence: the last victims, beside those of figures by id.
_LAST, _DISASTER = -1, -2


@dataclass(frozen=True, slots=True)
class Cast:
    """The parties a sentence names, and as what; ``given`` keeps the victims of figures by id.

    ``named`` are organisations, ``spoken`` all that is named.
    """

    text: str
    start: int
    end: int
    spoken: list[Naming]
    named: list[Naming]
    targets: list[Naming]
    doers: list[Naming]
    given: dict[int, str]
    parties: PartyTree
    gazetteer: Gazetteer
    struck: Struck
    whole: _Told
    labels: int
    """How many names stand before a colon."""
    home: list[tuple[str, int, int] | None] = field(default_factory=list)
    """Whose country it happened in, once somebody asked."""
    told: list[Found] = field(default_factory=list)
    """The whole figures of the sentence so far."""


def cast_of(
    text: str,
    start: int,
    end: int,
    given: dict[int, str],
    lexicon: Lexicon,
) -> Cast:
    """Return who is named in the sentence at ``start`` of a folded text."""
    parties = lexicon.parties
    words = text[start:end]
    spoken = namings(text, start, end, parties)
    named = [naming for naming in spoken if naming.sort is Sort.ORGANISATION]
    aimed = [naming for naming in spoken if naming.sort >= Sort.BODY]
    targets = named_after(_TARGET, words, start, aimed)
    targets.extend(_infighting(words, start, named))
    doers = doers_in(text, start, end, spoken, parties)
    struck = {naming.start for naming in doers if naming.cue == naming.start}
    return Cast(
        text,
        start,
        end,
        spoken,
        named,
        [n for n in targets if n.start not in struck and not _BY.search(text, n.cue, n.start)],
        doers,
        given,
        parties,
        lexicon.places,
        Struck(text, start, end),
        _Told(text, start, end),
        labels=sum(_LABEL.fullmatch(text, n.end, n.end + 2) is not None for n in spoken),
    )


class _Told:
    """What one sentence tells of all its victims; each look is taken once, when it is asked for."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._start = start
        self._end = end

    @cached_property
    def period(self) -> bool:
        """Say whether the sentence tells since when («منذ»)."""
        return self._end_of(_PERIOD) >= 0

    @cached_property
    def martyred(self) -> bool:
        """Say whether the sentence calls its dead martyrs."""
        return self._end_of(_MARTYRED) >= 0

    @cached_property
    def attackers(self) -> int:
        """Return where the words for those who attacked end, -1 where there are none."""
        return self._end_of(_ATTACKERS)

    @cached_property
    def toll(self) -> int:
        """Return where the words for a toll known already end, -1 where there are none."""
        return self._end_of(_THE_TOLL)

    def _end_of(self, pattern: re.Pattern[str]) -> int:
        found = pattern.search(self._text, self._start, self._end)
        return -1 if found is None else found.end()


def _people(cast: Cast) -> tuple[str, int, int] | None:
    """Return who lives where the sentence happened, and the words that tell it."""
    if not cast.home:
        where = people_at(cast.text, cast.start, cast.end, cast.gazetteer, cast.parties)
        struck = {naming.start for naming in cast.doers}
        if where is None or where[1] < cast.start:  # the sentence names no place
            for naming in reversed(cast.spoken):
                if naming.sort <= Sort.PEOPLE and naming.start not in struck:
                    where = naming.party, naming.start, naming.end
                    break
        cast.home.append(where)
    return cast.home[0]


def status_of(found: Found, party: str, cast: Cast) -> PartyStatus:
    """Say whether the victims fought: as their party does, else as their noun says."""
    if not party and sides_mixed(cast.spoken, found.start, found.end, cast.parties):
        return PartyStatus.MIXED
    status = cast.parties.status_of(party)
    if status is PartyStatus.UNKNOWN and found.noun is not None:
        return found.noun.status
    return status


def party_of_day(found: Found, party: str, words: str, day: str | None, cast: Cast) -> str:
    """Return who bore the party's name on a day («الجيش السوري» of 2025 is another army)."""
    if not day or not words or cast.parties.party(party).existed(day):
        return party
    meant = cast.parties.party_in(words, day) or party
    cast.given[id(found)] = meant
    return meant


_UNTOLD = frozenset(("", "army", "security forces"))
_GENERIC = frozenset((*_UNTOLD, "militants", "police"))


def victims_of(found: Found, cast: Cast, why: Evidences) -> tuple[str, str]:
    """Return the victims' party and the words that name it."""
    parties = cast.parties
    words = cast.text[found.start : found.end]
    said = _said(found, cast)
    party = said.party if said is not None else ""
    text = why.add("party", found.start, found.end) if party else ""
    if not party and sides_mixed(cast.spoken, found.start, found.end, parties):
        return _kept("", "", found, cast)
    if party in _GENERIC:
        party = _inherited(found, party, cast)
    civilian = _counts_civilians(found, words)
    if party in _GENERIC and not civilian:
        party, text = _by_own(found, cast, why) or (party, text)
    if party in _GENERIC and _THEIR_OWN.search(words):
        party, text = _named_before(found, cast, why, "") or (party, text)
    if party in _GENERIC:
        party, text = _told_after(found, cast, why) or (party, text)
    if not party and _MILITIAS.search(words):
        party, text = _named_before(found, cast, why, "militia") or ("", "")
    if not party and _OF_THEM.search(words) and found.whole is None and found.inherits is None:
        before = [n for n in cast.spoken if n.end <= found.start and n.sort > Sort.PEOPLE]
        if before:
            party, text = before[-1].party, why.add("party", before[-1].start, before[-1].end)
    if not party and not cast.told and not cast.named and found.inherits is None:
        party = _gone_on(found, words, cast)
    if party in _UNTOLD and not civilian and not _PERSONS.search(words):
        target = _nearest(cast.targets, found.start)
        if target is not None:
            party = target.party
            text = why.add("party", target.start, target.end)
    if party in _GENERIC:
        party, text = _by_toll(found, party, cast, why) or (party, text)
    if party in ("police", "security forces", "army"):
        party, text = _of_state(found, party, cast, why) or (party, text)
    if (
        not party
        and found.noun is not None
        and found.noun.fighter
        and 0 <= cast.whole.attackers <= found.start
    ):
        last = cast.given.get(_LAST, "")
        party = last if parties.status_of(last) is PartyStatus.COMBATANT else ""
    if not party or party == "civilian":
        party, text = _under_fire(found, cast, why, civilian) or (party, text)
    if not party and (civilian or found.kind is Kind.DISPLACED):
        party = "civilian"
    if not party and not (found.noun is not None and found.noun.fighter):
        toll = found.toll or cast.whole.period
        struck = cast.struck.civilian_by(None if toll else found.end)
        if struck is not None:
            party = "civilian"
            text = why.add("party", *struck)
            why.add("party_status", *struck)
        elif cast.given.get(_DISASTER) and not cast.struck.by_blows:
            party = "civilian"
    if cast.struck.by_disaster:
        cast.given[_DISASTER] = "civilian"
    elif party != "civilian":
        cast.given.pop(_DISASTER, None)
    return _kept(party, text, found, cast)


def _counts_civilians(found: Found, words: str) -> bool:
    """Say whether the counted words are civilians' («أربعة من الزوار», "a family of six")."""
    if found.noun is not None and found.noun.status is not PartyStatus.UNKNOWN:
        return found.noun.status is PartyStatus.CIVILIAN
    if _FAMILY.search(words):
        return True
    for part in _PARTITIVE.finditer(words):
        known = arabic_word(part[1]).lexeme or PEOPLE.get(part[1])
        if known is not None and known.role is Role.PERSON:
            return known.status is PartyStatus.CIVILIAN
    return False


def _kept(party: str, text: str, found: Found, cast: Cast) -> tuple[str, str]:
    cast.given[id(found)] = party
    if found.whole is None:
        cast.told.append(found)
        cast.given[_LAST] = party
    return party, text


def _gone_on(found: Found, words: str, cast: Cast) -> str:
    """Return the victims told last before a sentence that goes on from them, if it does.

    It does with «آخرين», and with a toll that is known already («وبلغت الحصيلة …»).
    """
    last = cast.given.get(_LAST, "")
    if _OTHERS.search(words):
        return last
    counted = found.noun is None or found.noun.role is Role.CASUALTY
    if not counted or not 0 <= cast.whole.toll <= found.start:
        return ""
    if cast.parties.status_of(last) is PartyStatus.COMBATANT:
        return ""
    people = people_of_side(cast.parties.party(last).side, cast.parties)
    return people or last  # a toll counts all the dead of a people


_FAMILY = re.compile(r"(?<!\w)(?:عايله|عائله|اسره|families|family)(?!\w)")
_PARTITIVE = re.compile(r"(?<!\w)(?:من|of the) ([^\W\d_]+)")
_MILITIAS = re.compile(r"م(?:ي)?ليشي|milit(?:ia|iamen)")
_PERSONS = re.compile(r"(?<!\w)(?:شخص\w*|اشخاص|people|persons?)(?!\w)")
_ATTACKERS = re.compile(
    r"(?<!\w)(?:المهاجم(?:ون|ين|ان)|المسلح(?:ون|ين|ان)|الاقتتال|the (?:attackers|assailants|gunmen)"
    r"|infighting)(?!\w)"
)
_OFFICERS = re.compile(
    r"(?<!\w)(?:ضابط\w*|ضباط|ملازم\w*|عقيد|عميد|نقيب|رقيب|عريف|طيار\w*|officers?|colonels?|generals?"
    r"|captains?|lieutenants?|sergeants?|commandos?|marines?|pilots?|conscripts?|reservists?)(?!\w)"
)
_OTHERS = re.compile(r"(?<!\w)(?:اخر(?:ون|ين|ان)?|another|others?)(?!\w)")
_THE_TOLL = re.compile(r"(?<!\w)(?:الحصيله|حصيله|the (?:death )?toll)(?!\w)")
_OF_THEM = re.compile(r"(?<!\w)(?:منهم|of them|of whom)(?!\w)")
_PERIOD = re.compile(r"(?<!\w)(?:منذ|since)(?!\w)")


def _said(found: Found, cast: Cast) -> Naming | None:
    """Return the party that the counted words themselves name."""
    parties = cast.parties
    inside = [n for n in cast.spoken if found.start <= n.start < found.end]
    if not inside:
        return None
    best = max(inside, key=lambda n: (n.sort >= Sort.BODY, n.sort > Sort.BODY, n.end - n.start))
    nation = next((n for n in inside if n.sort is Sort.PEOPLE), None)
    nation = nation or next((n for n in inside if n.sort is Sort.ADJECTIVE), None)
    if nation is None or best.sort is Sort.ORGANISATION:
        return best
    noun = found.noun
    words = cast.text[found.start : found.end]
    if best.sort is Sort.BODY:
        body = best.party
    elif noun is not None and noun.fighter:
        body = "army" if _OFFICERS.search(words) else ""
    elif found.kind is Kind.DISPLACED or (noun is not None and noun.status is PartyStatus.CIVILIAN):
        body = "civilian"
    else:
        counted = found.toll or found.kind is Kind.CAPTURED
        counted = counted or _PERIOD.search(cast.text, found.start, cast.end) is not None
        counted = counted or (noun is not None and noun.role is Role.CASUALTY)
        body = "" if counted else "civilian"
    key = of_nation(nation.party, body, parties) if body else nation.party
    return replace(nation, party=key or best.party)


def _inherited(found: Found, party: str, cast: Cast) -> str:
    """Return the victims of the figure that this one goes on from or is a part of."""
    parties = cast.parties
    noun = found.noun
    sources = [found.inherits, found.whole]
    bare = noun is None or noun.role is Role.CASUALTY
    if found.inherits is None and found.whole is None and bare and not party and cast.told:
        last = cast.told[-1]
        between = [n for n in cast.targets if last.end <= n.start < found.start]
        sources = [] if between else [last]
    for source in sources:
        known = cast.given.get(id(source), "") if source is not None else ""
        if not known:
            continue
        status = parties.status_of(known)
        if party:  # «بينهم ضابط شرطة» among the people of a state
            people = people_of_side(parties.party(known).side, parties)
            own = of_nation(people, party, parties) if people else ""
            if own or status is PartyStatus.CIVILIAN:
                return own or party
        if noun is not None and noun.fighter and status is PartyStatus.CIVILIAN:
            continue
        if noun is not None and noun.status is PartyStatus.CIVILIAN:
            if status is PartyStatus.COMBATANT and noun.sub_group not in ("men", "women"):
                continue
            people = people_of_side(parties.party(known).side, parties)
            if people and status is PartyStatus.UNKNOWN:
                return of_nation(people, "civilian", parties) or known
        return known
    return party


_TOLL_OF = re.compile(
    r"(?<!\w)(?:ال)?(?:قتلي|شهداء|ضحايا|جرحي|مصابين|اسري|وفيات|قتيل|toll of|dead|deaths of|among)"
    r"(?: من)?[ \"]+$"
)
_KILLED_AFTER = re.compile(r"[ \"]+(?:killed|dead|deaths|casualties|wounded|injured|losses)(?!\w)")


_OWN_DEAD = re.compile(r"(?<!\w)(?:قتلا|جرحا|خسائر|خساير|صفوف|ضحايا)(?:ه|ها|هم)(?!\w)[^.]{0,25}$")
_LABEL = re.compile(r"[\"'»)]*[ \xa0]*[:：][ \"]*$")
_LOST = re.compile(r"(?: (?:also|has|had|have))* lost (?:at least |about )?$")
_LOSING = re.compile(r"(?<!\w)(?:خسر|فقد)ت? (?:ال)?\"?$")


def _by_own(found: Found, cast: Cast, why: Evidences) -> tuple[str, str] | None:
    """Return who names or loses the counted as its own: "ISIS: 40", "ISIS lost 15 militants"."""
    text, start = cast.text, found.start
    for naming in reversed(cast.spoken):
        if naming.end > start or naming.sort <= Sort.ADJECTIVE:
            continue
        gap = text[naming.end : start]
        before = text[max(cast.start, naming.start - 12) : naming.start]
        lost = _LOST.fullmatch(gap) or (not gap.strip() and _LOSING.search(before))
        # One organisation before a colon is who says it; of a list, each is who is counted.
        listed = naming.party == "civilian" or cast.labels > 1
        if (listed and _LABEL.fullmatch(gap)) or lost:
            return naming.party, why.add("party", naming.start, naming.end)
        if naming.sort is Sort.ORGANISATION:
            own = _OWN_DEAD.search(gap)
            return (naming.party, why.add("party", naming.start, naming.end)) if own else None
    return None


def _by_toll(found: Found, party: str, cast: Cast, why: Evidences) -> tuple[str, str] | None:
    """Return the party that the subject of a toll names: «ارتفع عدد قتلى قسد إلى 12»."""
    if not party and found.noun is not None and found.noun.role is not Role.CASUALTY:
        return None
    for naming in reversed(cast.spoken):
        if naming.start >= found.start:
            continue
        told = _TOLL_OF.search(cast.text, cast.start, naming.start)
        told = told or _KILLED_AFTER.match(cast.text, naming.end, found.start)
        if cast.told and cast.told[-1].start > naming.start:
            return None
        if told and naming.sort is not Sort.ADJECTIVE:
            key = naming.party
            if party and naming.sort is Sort.PEOPLE:
                key = of_nation(key, party, cast.parties)
            if key and (not party or key.endswith(f" {party}")):
                return key, why.add("party", naming.start, naming.end)
            return None
    return None


def _of_state(found: Found, party: str, cast: Cast, why: Evidences) -> tuple[str, str] | None:
    """Return whose police or soldiers are meant: of the state named, or where it happened."""
    parties = cast.parties
    if party == "army":
        doers = {naming.party for naming in cast.doers}
        armies = [n for n in cast.named if n.party.endswith(" army") and n.party not in doers]
        if len({n.party for n in armies}) == 1:
            return armies[0].party, why.add("party", armies[0].start, armies[0].end)
    where = _people(cast)
    if where is None or (party == "army" and where[0] in _MANY_ARMIES):
        return None
    key = of_nation(where[0], party, parties)
    return (key, why.add("party", *where[1:])) if key else None


# Where soldiers of several powers fight, "soldiers" alone are nobody's.
_MANY_ARMIES = frozenset("syrian palestinian lebanese yemeni libyan afghan".split())


_MARTYRED = re.compile(r"(?<!\w)[وبفل]?(?:ال)?(?:استشهد\w*|استشهاد|شهيد\w*|شهداء)(?!\w)")
# Whose people are meant where another state's forces hit a land without an army of its own.
_AT_HOME = (("palestinian", "israeli army"),)


def _under_fire(found: Found, cast: Cast, why: Evidences, civilian: bool) -> tuple[str, str] | None:
    """Return the people of a place under another state's fire («الغارات الإسرائيلية على غزة»)."""
    noun = found.noun
    if noun is not None and noun.fighter:
        return None
    for people, doer in _AT_HOME:
        fire = any(n.party == doer for n in cast.doers)
        goes_on = found.toll and cast.given.get(_LAST, "") == people
        where = _people(cast) if fire or goes_on or cast.whole.martyred else None
        if where is not None and where[0] == people:
            key = of_nation(people, "civilian", cast.parties) if civilian else people
            return key, why.add("party", *where[1:])
    return None


_BELONGING = re.compile(
    r"[ \",]*(?:(?:من|في) صفوف|(?:من|في) عداد|تابع\w*(?: الي)?|ينتم\w+(?: الي)?|منتم\w*(?: الي)?"
    r"|من (?:عناصر|مسلحي|مقاتلي|جنود|افراد)|belonging to(?: the)?|affiliated with(?: the)?"
    r"|(?:from|in) the ranks of(?: the)?|from the|of the)[ \"]+"
)


def _told_after(found: Found, cast: Cast, why: Evidences) -> tuple[str, str] | None:
    """Return the party that the words right after a count say it belongs to («في صفوف قسد»)."""
    belongs = _BELONGING.match(cast.text, found.end, cast.end)
    if belongs is None:
        return None
    for naming in cast.named:
        if 0 <= naming.start - belongs.end() <= 1:
            return naming.party, why.add("party", naming.start, naming.end)
    return None


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


def _infighting(words: str, base: int, named: list[Naming]) -> list[Naming]:
    """Return the parties that fight among themselves ("rebel infighting")."""
    if not named:
        return []
    ends = {base + m.start() for m in _INFIGHTING.finditer(words)}
    return [replace(n, cue=n.end) for n in named if any(0 <= end - n.end <= 1 for end in ends)]


def _nearest(found: list[Naming], at: int, skip: str = "") -> Naming | None:
    """Return the naming whose cue is nearest to ``at``, if none lies far behind it."""
    near = [n for n in found if n.party != skip and n.cue <= at + 120]
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
