"""Who is named in a sentence: organisations, bodies of a state, peoples, and where they live."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from types import MappingProxyType

from annotator.domain.model import PartyStatus
from annotator.domain.name_index import bare_word
from annotator.domain.parties import PartyTree
from annotator.domain.places import Gazetteer


class Sort(IntEnum):
    """How much a name tells of whose people are meant, the least first."""

    ADJECTIVE = 0
    """A nation's adjective beside a thing («العاصمة العراقية»)."""
    PEOPLE = 1
    CIVILIANS = 2
    BODY = 3
    """Soldiers or police of no named state."""
    ORGANISATION = 4


@dataclass(frozen=True, slots=True)
class Naming:
    """A party named in a sentence; ``cue`` is where the words that point to it end."""

    party: str
    start: int
    end: int
    cue: int
    sort: Sort = Sort.ORGANISATION


_WORD = re.compile(r"[^\s\"،,()\[\]:;.!؟«»“”]+(?:\.[^\s\"،,()\[\]:;.!؟«»“”]+)*\.?")
_CLITICS = ("ب", "ل", "و")
_APART = 2
"""How many words may stand between a noun and the adjective of its nation."""


def namings(text: str, start: int, end: int, parties: PartyTree) -> list[Naming]:
    """Return who is named in a stretch of folded text, in order.

    A body beside a nation is the body of that nation («جنديان عراقيان», "Iraqi policemen").
    """
    rows = [(_bare(m[0]), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]
    words = [row[0] for row in rows]
    openers = parties.openers
    found: list[Naming] = []
    at = last = 0
    while at < len(words):
        if words[at] not in openers and not _may_hide(words[at]):
            at += 1
            continue
        hit, adjective = _hit(words, at, parties)
        if hit is None:
            at += 1
            continue
        sort = Sort.ADJECTIVE if adjective else sort_of(hit[0], parties)
        made = Naming(hit[0], rows[at][1], rows[hit[1] - 1][2], rows[at][1], sort)
        arabic = words[at][0] >= "\u0600"
        joined = _joined(found[-1], made, at - last, arabic, parties) if found else None
        if joined is None:
            found.append(made)
        else:
            found[-1] = joined
        at = last = hit[1]
    return found


@lru_cache(maxsize=1 << 16)
def _bare(word: str) -> str:
    """Return a word without its particles, or its possessive."""
    if word >= "\u0600":
        return bare_word(word)
    return word.removesuffix("'s").rstrip("'")


@lru_cache(maxsize=1 << 16)
def _may_hide(word: str) -> bool:
    """Say whether a word that begins no name may do so without a particle or its last letter."""
    return len(word) > 3 and (word[0] in _CLITICS or word.endswith("يه"))


def _hit(words: list[str], at: int, parties: PartyTree) -> tuple[tuple[str, int] | None, bool]:
    """Return the party named at a word, and whether it is only a nation's feminine adjective."""
    hit = parties.party_at(words, at)
    if hit is not None:
        return hit, False
    word = words[at]
    if word[:1] in _CLITICS and len(word) > 3:
        inner = parties.party_at([bare_word(word[1:]), *words[at + 1 : at + 8]], 0)
        if inner is not None:
            return (inner[0], at + inner[1]), False
    if word.endswith("يه") and len(word) > 4:
        inner = parties.party_at([word[:-1]], 0)
        if inner is not None and sort_of(inner[0], parties) is Sort.PEOPLE:
            return (inner[0], at + 1), True
    return None, False


def _joined(
    before: Naming, now: Naming, gap: int, arabic: bool, parties: PartyTree
) -> Naming | None:
    """Return a body and the nation beside it as one naming; None when they are two."""
    noun, nation = (before, now) if arabic else (now, before)
    if gap > _APART - 1 or nation.sort > Sort.PEOPLE or noun.sort > Sort.BODY:
        return None
    whole = of_nation(nation.party, noun.party, parties)
    if not whole:
        return None
    return replace(before, party=whole, end=now.end, sort=sort_of(whole, parties))


def sort_of(key: str, parties: PartyTree) -> Sort:
    """Say how much the name of a party tells."""
    party = parties.party(key)
    if party.status is PartyStatus.CIVILIAN:
        return Sort.CIVILIANS
    if party.status is PartyStatus.UNKNOWN:
        return Sort.PEOPLE
    return Sort.BODY if party.side == "generic" else Sort.ORGANISATION


def of_nation(nation: str, body: str, parties: PartyTree) -> str:
    """Return the body of a nation that a generic one stands for; "" when the tree has none."""
    words = [nation, *body.split()]
    hit = parties.party_at(words, 0)
    return hit[0] if hit is not None and hit[1] == len(words) else ""


@lru_cache(maxsize=8)
def _peoples(parties: PartyTree) -> Mapping[str, str]:
    """Return the people of every side that is a state."""
    return MappingProxyType(
        {
            party.side: party.key
            for party in parties.parties
            if party.group and party.status is PartyStatus.UNKNOWN
        }
    )


def people_of_side(side: str, parties: PartyTree) -> str:
    """Return the people whose state a side is; "" for a side that is no state."""
    return _peoples(parties).get(side, "")


_REACH = 45


def named_after(
    pattern: re.Pattern[str], words: str, base: int, named: list[Naming]
) -> list[Naming]:
    """Return the parties that stand within reach after the words of a pattern."""
    found: list[Naming] = []
    if not named:
        return found
    starts = [naming.start for naming in named]
    for match in pattern.finditer(words):
        cue = base + match.end()
        at = bisect_left(starts, cue)
        if at < len(named) and named[at].start - cue <= _REACH:
            found.append(replace(named[at], cue=cue))
    return found


_LOOK_BACK = 400


def people_at(
    text: str, start: int, end: int, gazetteer: Gazetteer, parties: PartyTree
) -> tuple[str, int, int] | None:
    """Return who lives where a sentence or what was told just before it happened, and that place.

    The last place of the sentence that lies in a known state counts, else the last one before.
    """
    for first, last in ((start, end), (max(0, start - _LOOK_BACK), start)):
        for begin, stop, key in reversed(gazetteer.named_in(text[first:last])):
            people = people_of_side(gazetteer.ancestors(key)[-1], parties)
            if people:
                return people, first + begin, first + stop
    return None
