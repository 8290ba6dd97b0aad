"""A small table of regions around the Syrian war, and how two named places lie to each other.

Names and containment follow the official division of Syria into governorates and districts; towns
are filed under their governorate. Spellings are those of the Arabic and English press.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from annotator.domain.arabic import fold, folded
from annotator.domain.parties import bare_word
from annotator.domain.place_seed import ROWS
from annotator.domain.text import Span

PlaceRelation = Literal["same", "contains", "within", "disjoint", "unknown"]


@dataclass(frozen=True, slots=True)
class Place:
    """A region or town; ``parent`` is the key of the region it lies in, "" for a country."""

    key: str
    parent: str
    english: str
    arabic: str
    aliases: tuple[str, ...]
    open: bool = False
    """An area without fixed bounds (a desert, a front) that crosses its neighbours."""


def _seeded() -> tuple[Place, ...]:
    found: list[Place] = []
    for line in ROWS.replace("\n    ", " ").strip().splitlines():
        key, parent, english, arabic, aliases, _source = (part.strip() for part in line.split("|"))
        open_area = key.endswith("*")
        key = key.rstrip("*")
        names = tuple(name.strip() for name in aliases.split(",") if name.strip())
        found.append(Place(key, parent, english, arabic, names, open_area))
    return tuple(found)


PLACES: tuple[Place, ...] = _seeded()
_BY_KEY: Mapping[str, Place] = MappingProxyType({place.key: place for place in PLACES})


def _index() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    table: dict[str, dict[tuple[str, ...], str]] = {}
    for place in PLACES:
        for name in (place.arabic, *place.aliases, place.key):
            words = tuple(_plain_words(folded(name)))
            if words:
                table.setdefault(words[0], {}).setdefault(words, place.key)
    return MappingProxyType(
        {
            first: tuple(sorted(names.items(), key=lambda item: -len(item[0])))
            for first, names in table.items()
        }
    )


def _plain_words(text: str) -> Iterator[str]:
    for word in text.replace("'", "").replace("-", " ").split():
        bare = bare_word(word.strip('.,،؛:;()[]"!?؟|'))
        if bare and bare not in ("al", "el", "as", "ar"):
            yield bare


_INDEX = _index()
_REGION_WORDS = frozenset(
    """ريف محافظه مدينه بلده قريه باديه منطقه ناحيه city town village countryside
    province governorate desert""".split()
)


def place_at(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Return the place whose longest name begins at ``words[at]`` and the index after it.

    ``words`` are folded, without article and particles (``parties.bare_word``).
    """
    for name, key in _INDEX.get(words[at], ()):
        if tuple(words[at : at + len(name)]) == name:
            return key, at + len(name)
    if len(words[at]) > 3 and words[at][0] in "بلو":
        for name, key in _INDEX.get(bare_word(words[at][1:]), ()):
            if tuple(words[at + 1 : at + len(name)]) == name[1:]:
                return key, at + len(name)
    return None


def place_key(text: str) -> str:
    """Return the key of the narrowest known place that a phrase names; "" when it knows none."""
    words = list(_plain_words(folded(text)))
    best = ""
    at = 0
    while at < len(words):
        hit = place_at(words, at)
        if hit is None:
            at += 1
            continue
        key, at = hit
        if not best or best in _line(key) or len(_line(key)) > len(_line(best)):
            best = key
    return best


def place_of(key: str) -> Place | None:
    """Return the place of ``key``."""
    return _BY_KEY.get(key)


def _line(key: str) -> tuple[str, ...]:
    line = [key]
    while (place := _BY_KEY.get(line[-1])) is not None and place.parent:
        line.append(place.parent)
    return tuple(line)


def place_relation(a: str, b: str) -> PlaceRelation:
    """Say how two places (keys or phrases) lie to each other, seen from ``a``.

    Siblings are disjoint; areas without fixed bounds are unknown towards their neighbours; so is
    every place that the table lacks, unless the words are the same.
    """
    if not a.strip() or not b.strip():
        return "unknown"
    first = a if a in _BY_KEY else place_key(a)
    second = b if b in _BY_KEY else place_key(b)
    same_words = list(_plain_words(folded(a))) == list(_plain_words(folded(b)))
    if same_words:
        return "same"
    if not first or not second:
        return "unknown"
    if first == second:
        # One place with two descriptions («ريف … الغربي», «شمال …»): near, but maybe not the same.
        return "same" if _plainly(a) and _plainly(b) else "unknown"
    if first in _line(second):
        return "contains"
    if second in _line(first):
        return "within"
    if _BY_KEY[first].open or _BY_KEY[second].open:
        return "unknown"
    return "disjoint"


def _plainly(text: str) -> bool:
    """Say whether a phrase names a known place and nothing narrower beside it."""
    words = list(_plain_words(folded(text)))
    at = 0
    rest: list[str] = []
    while at < len(words):
        hit = place_at(words, at)
        if hit is None:
            rest.append(words[at])
            at += 1
        else:
            at = hit[1]
    return all(word in _REGION_WORDS or word == "في" for word in rest)


def places_in(text: str) -> list[tuple[Span, str]]:
    """Return where known places are named in a text, and their keys."""
    plain = fold(text)
    tokens: list[tuple[str, int, int]] = []
    at = 0
    for raw in plain.text.replace("-", " ").split(" "):
        start, end = at, at + len(raw)
        at = end + 1
        stripped = raw.strip(".,،؛:;()[]\"!?؟|'\n")
        lead = raw.find(stripped) if stripped else 0
        bare = bare_word(stripped.replace("'", ""))
        if bare and bare not in ("al", "el", "as", "ar"):
            tokens.append((bare, start + lead, start + lead + len(stripped)))
        del end
    words = [token[0] for token in tokens]
    found: list[tuple[Span, str]] = []
    place = 0
    while place < len(words):
        hit = place_at(words, place)
        if hit is None:
            place += 1
            continue
        key, after = hit
        found.append((plain.span(tokens[place][1], tokens[after - 1][2]), key))
        place = after
    return found
