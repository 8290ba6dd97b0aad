"""Who did it: the parties that a sentence names as the hand behind a blow."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.domain.figures.naming import Naming, Sort, named_after, of_nation
from annotator.domain.parties import PartyTree

_DOING = re.compile(
    r"(?<!\w)(?:علي (?:يد|ايدي)|من قبل|ب?(?:هجوم|قصف|غاره|غارات|نيران|رصاص|كمين|هجمات)|نصبت?|نفذت?"
    r"|شنت?|شنتها|شنها|نفذها|نفذته|هاجمت?|قصفت?|استهدفت?|(?:اشتباك(?:ات)?|مواجهات) مع"
    r"|by|airstrikes? by|planted by|at the hands of|clash(?:es|ed)? with)(?!\w)"
)
_ATTACK = re.compile(
    r"(?:وال|بال|لل|ال|و|ب|ل)?(?:غار(?:ه|ات|تين|تان)|قصف|ضرب(?:ه|ات)|طاير(?:ه|ات)|طائر(?:ه|ات)"
    r"|مسير(?:ه|ات)|صاروخ|صواريخ|نيران|رصاص|قذايف|قذائف|هجوم|هجمات|عدوان|قناص\w*|مدفعي\w*|استهداف(?:ات)?"
    r"|خروقات|توغل\w*|اجتياح|اقتحام\w*)"
    r"|air-?strikes?|strikes?|raids?|bombings?|bombardments?|shelling|fire|gunfire|drones?|attacks?"
    r"|artillery|warplanes?|missiles?|rockets?|snipers?|barrages?"
)
_AGAINST = re.compile(
    r"(?<!\w)(?:علي|ضد|صفوف|استهدف\w*|ل?موقع|حاجز|نقطه|on|against|at|targeting)(?!\w)"
)


def doers_in(
    text: str, start: int, end: int, spoken: list[Naming], parties: PartyTree
) -> list[Naming]:
    """Return who struck in a sentence: after "by", by their fire, or as subject of the verb."""
    named = [naming for naming in spoken if naming.sort is Sort.ORGANISATION]
    found = named_after(_DOING, text[start:end], start, named)
    found.extend(_strikes(text, start, spoken, parties))
    if text.find("us ", start, end) >= 0 or text.find("u.s. ", start, end) >= 0:
        found.extend(_us_fire(text, start, end, parties))
    found.extend(_subjects(text, end, named))
    return [naming for naming in found if not _AGAINST.search(text, naming.cue, naming.start)]


def _strikes(text: str, start: int, spoken: list[Naming], parties: PartyTree) -> list[Naming]:
    """Return the parties named by their fire («غارة جوية أمريكية», "ISIS attack").

    A nation's fire is that of its army. Their cue is their own start.
    """
    found: list[Naming] = []
    for naming in spoken:
        nation = naming.sort <= Sort.PEOPLE
        if not nation and naming.sort is not Sort.ORGANISATION:
            continue
        if text[naming.start] >= "\u0600":
            words = text[max(start, naming.start - 40) : naming.start].split()[-2:]
            struck = nation and any(_ATTACK.fullmatch(word) for word in words)
        else:
            struck = _opens_fire(text[naming.end : naming.end + 40].split()[:3])
        if not struck:
            continue
        party = of_nation(naming.party, "army", parties) if nation else naming.party
        if nation and parties.party(party).side == "iran":
            party = "iran"  # of whose forces several strike abroad
        if party:
            found.append(replace(naming, party=party, cue=naming.start))
    return found


_US_FIRE = re.compile(
    r"(?<!\w)(?:us|u\.s\.)(?= (?:air|drone|artillery|warplane|strike|raid|missile|bomb|shell"
    r"|jet|fire|attack|rocket)[\w-]*)"
)


def _us_fire(text: str, start: int, end: int, parties: PartyTree) -> list[Naming]:
    """Return the United States where their fire is named: "us" alone is a pronoun."""
    army = of_nation("american", "army", parties)
    return [
        Naming(army, found.start(), found.end(), found.start())
        for found in _US_FIRE.finditer(text, start, end)
        if army
    ]


_SUBJECT = re.compile(
    r"\"?(?:'s)?(?: (?:gunm[ae]n|militants?|fighters?|forces|jihadists?|members|cells?|soldiers"
    r"|troops|rebels|snipers?|warplanes|jets|police|militiamen))?"
    r"(?: (?:have|has|had|also|reportedly|later))*"
    r" (?:kill|wound|injur|captur|arrest|detain|execut|shot|shoot|abduct|kidnap|releas|freed"
    r"|behead)(?:s|es|ed)?(?!\w)"
    r"(?! (?:in|by|when|after|near|at|and|during|on|over|from|while|as|were|was)\b)"
)


def _subjects(text: str, end: int, named: list[Naming]) -> list[Naming]:
    """Return the parties that an active verb has for its subject ("ISIS militants killed")."""
    return [
        replace(naming, cue=naming.start)
        for naming in named
        if _SUBJECT.match(text, naming.end, end)
    ]


def _opens_fire(words: list[str]) -> bool:
    """Say whether the words after a name go on to its fire ("Israeli air strikes")."""
    for word in words:
        bare = word.strip("\",.;:'")
        if bare in _BROKEN_BY:
            return False
        if _ATTACK.fullmatch(bare):
            return True
    return False


_BROKEN_BY = frozenset(
    """were was is are and or in on at by with from when after to of the said killed wounded under
    during as who that""".split()
)
