"""What a correction could teach the project: that words of the text mean a party or a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from annotator.domain.arabic import folded
from annotator.domain.lexicon import Lexicon
from annotator.domain.model import Claim, Figure, Reading
from annotator.domain.parties import PartyTree, bare_word
from annotator.domain.text import is_right_to_left
from annotator.library import Library


class Teaches(Enum):
    """What would be remembered."""

    PARTY = auto()
    PLACE = auto()
    NEW_PARTY = auto()


@dataclass(frozen=True, slots=True)
class Lesson:
    """Words as written, and what they shall mean: a key, or the ``name`` of a party not known yet.

    ``parent`` is the key that a new party would stand under at first, "" for none; ``owner`` the
    key of what the words mean until now.
    """

    teaches: Teaches
    words: str
    key: str = ""
    name: str = ""
    parent: str = ""
    owner: str = ""


def lesson_of(
    before: Figure, after: Figure, reading: Reading | None, rest: str, lexicon: Lexicon
) -> Lesson | None:
    """Return what a reviewer's change of a figure could teach; None when it teaches nothing.

    ``rest`` is what follows the reading in its sentence. Only words of the text that name somebody
    or some place can be remembered; a common noun ("soldiers") names nobody.
    """
    if reading is None:
        return None
    if after.party != before.party and after.party:
        return _of_party(after.party, reading, rest, lexicon.parties)
    if after.place != before.place and after.place:
        return _of_place(after.place, reading, lexicon)
    return None


def learn(library: Library, lesson: Lesson, words: str, parent: str, claim: Claim) -> str:
    """Keep a lesson in the project as one act and return the key that the words now mean.

    A claim whose reviewer named a new party gets that party; no other claim is changed.
    """
    lexicon = library.lexicon
    match lesson.teaches:
        case Teaches.PARTY:
            with library.together("party.alias"):
                if lesson.owner and words == lesson.words:
                    lexicon.remove_alias(lesson.owner, words)
                lexicon.add_alias(lesson.key, words)
            return lesson.key
        case Teaches.PLACE:
            with library.together("place.alias"):
                if lesson.owner and words == lesson.words:
                    lexicon.remove_place_alias(lesson.owner, words)
                lexicon.add_place_alias(lesson.key, words)
            return lesson.key
        case Teaches.NEW_PARTY:
            arabic = bool(is_right_to_left(lesson.name))
            figure = claim.figure
            status = figure.party_status if figure is not None and not parent else None
            with library.together("party.add"):
                key = lexicon.add_party(
                    "" if arabic else lesson.name,
                    lesson.name if arabic else "",
                    parent=parent,
                    status=status,
                    aliases=[words] if words else [],
                )
                if figure is not None and figure.party == lesson.name != key:
                    library.claims.set_figure(claim.id, replace(figure, party=key))
            return key


def _of_party(party: str, reading: Reading, rest: str, parties: PartyTree) -> Lesson | None:
    quote = _words_of("party", reading) if reading.figure.party else ""
    words = name_in(quote, reading, parties) if quote else _name_after(reading.quote + rest)
    bearers = parties.named(words) if words else ()
    if any(one.key == party for one in bearers):
        return None
    if bearers and not reading.figure.party_text:
        # Taken over from another figure, whose name means what it means.
        words, bearers = "", ()
    if any(one.side == "generic" for one in bearers):
        words, bearers = "", ()
    if party not in parties:
        above = parties.ancestors(reading.figure.party)[-1] if reading.figure.party else ""
        above = above if above in parties and parties.party(above).side != "generic" else ""
        return Lesson(Teaches.NEW_PARTY, "" if bearers else words, name=party, parent=above)
    return (
        Lesson(Teaches.PARTY, words, party, owner=bearers[0].key if bearers else "")
        if words
        else None
    )


def _of_place(place: str, reading: Reading, lexicon: Lexicon) -> Lesson | None:
    gazetteer = lexicon.places
    words = _words_of("place", reading)
    key = gazetteer.place_key(place)
    if not key or not words or gazetteer.place_key(words) == key:
        return None
    bearers = gazetteer.named(words)
    return Lesson(Teaches.PLACE, words, key, owner=bearers[0].key if bearers else "")


def _words_of(field: str, reading: Reading) -> str:
    quotes = [one.quote for one in reading.why if one.field == field]
    return " ".join(quotes[-1].split()) if quotes else ""


def name_in(quote: str, reading: Reading, parties: PartyTree) -> str:
    """Return the name in the words that gave a party: without its count and «من عناصر»."""
    words = quote.split()
    count = {
        word
        for one in reading.why
        if one.field in ("low", "high", "qualifier", "kind")
        for word in one.quote.split()
        if len(one.quote.split()) < len(words)
    }
    at = 0
    while at < len(words) and (words[at] in count or _leads(words[at])):
        at += 1
    return " ".join(_known_name(words[at:], parties) or words[at:])


def _known_name(words: Sequence[str], parties: PartyTree) -> list[str]:
    """Return the longest name of a known party among some words."""
    plain = [bare_word(folded(word).replace('"', "").strip("«»،,.")) for word in words]
    best: list[str] = []
    for at in range(len(plain)):
        hit = parties.party_at(plain, at) if plain[at] else None
        if hit is not None and hit[1] - at > len(best):
            best = list(words[at : hit[1]])
    return best


def _name_after(rest: str) -> str:
    """Return the words that may name somebody right after a figure: «من صقور التل قرب …»."""
    arabic = _ARABIC_NAME.search(rest)
    if arabic is None:
        english = _ENGLISH_NAME.search(rest)
        return "" if english is None else english["name"].strip()
    words: list[str] = []
    for word in arabic["name"].split():
        if folded(word) in _AFTER_A_NAME:
            break
        if words or not _leads(word):
            words.append(word)
    return " ".join(words[:3])


def _leads(word: str) -> bool:
    """Say whether a word only leads from a number to a name."""
    return word.isdecimal() or folded(word) in _LEADING


_ARABIC_NAME = re.compile(r"(?<!\w)من\s+(?P<name>[\w\"« »]+)")
_ENGLISH_NAME = re.compile(r"\b(?:of|from)\s+(?:the\s+)?(?P<name>(?:[A-Z][\w'’-]*\s?){1,5})")
_AFTER_A_NAME = frozenset(
    """في قرب علي خلال جراء اثر بعد قبل يوم امس اليوم و بين عند داخل شرق غرب شمال جنوب
    بريف بقصف بغاره بهجوم بانفجار برصاص""".split()
)
_LEADING = frozenset(
    """من عناصر عنصر عنصرا افراد فرد مقاتلي مقاتل مقاتلا مقاتلين جنود جندي جنديا قتلي قتيل قتيلا
    جرحي جريح جريحا مسلحي مسلح مسلحين of the members member fighters fighter soldiers soldier troops
    militants militiamen men killed dead wounded""".split()
)
"""Nouns and particles that stand between a count and a name."""
