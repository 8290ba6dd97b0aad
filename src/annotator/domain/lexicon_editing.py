"""Changing a lexicon: each change as new rows of the project, and what no lexicon may hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date

from annotator.domain.errors import RuleError
from annotator.domain.lexicon import (
    AliasRow,
    Lexicon,
    LexiconChanges,
    PartyRow,
    PlaceRow,
    lexicon_with,
    seed_lexicon,
)
from annotator.domain.parties import Party, party_name_words
from annotator.domain.places import Place, place_name_words

_SHORTEST_NAME = 2


def new_key(english: str, arabic: str, taken: Iterable[str] = ()) -> str:
    """Return the key that a node of these names gets: words, with a number when it is taken."""
    kept = "".join(" " if sign in '*|"\\' or sign < " " else sign for sign in english or arabic)
    key = " ".join(kept.casefold().split())
    number, free = 1, key
    known = frozenset(taken)
    while free in known:
        number += 1
        free = f"{key} {number}"
    return free


# -- rows -------------------------------------------------------------------------------------


def party_row(party: Party) -> PartyRow:
    """Return a party as a row of the project."""
    return PartyRow(**{field.name: getattr(party, field.name) for field in fields(PartyRow)})


def place_row(place: Place) -> PlaceRow:
    """Return a place as a row of the project."""
    return PlaceRow(**{field.name: getattr(place, field.name) for field in fields(PlaceRow)})


def with_parties(changes: LexiconChanges, rows: Iterable[PartyRow]) -> LexiconChanges:
    """Return the changes with parties as ``rows`` say; one like the seed's needs no row."""
    seed = seed_lexicon().parties
    own = {row.key: row for row in changes.parties}
    for row in rows:
        own[row.key] = row
        if row.key in seed and party_row(seed.party(row.key)) == row:
            del own[row.key]
    return replace(changes, parties=tuple(own[key] for key in sorted(own)))


def with_places(changes: LexiconChanges, rows: Iterable[PlaceRow]) -> LexiconChanges:
    """Return the changes with places as ``rows`` say; one like the seed's needs no row."""
    seed = seed_lexicon().places
    own = {row.key: row for row in changes.places}
    for row in rows:
        own[row.key] = row
        there = seed.place_of(row.key)
        if there is not None and place_row(there) == row:
            del own[row.key]
    return replace(changes, places=tuple(own[key] for key in sorted(own)))


@dataclass(frozen=True, slots=True)
class Renaming:
    """Names to give to and to take from the node of ``key``."""

    key: str
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


def with_party_aliases(changes: LexiconChanges, renamings: Iterable[Renaming]) -> LexiconChanges:
    """Return the changes with names given to and taken from parties."""
    tree = lexicon_with(replace(changes, party_aliases=())).parties
    rows = _aliases(
        changes.party_aliases, renamings, lambda key: tree.party(key).names, party_name_words
    )
    return replace(changes, party_aliases=rows)


def with_place_aliases(changes: LexiconChanges, renamings: Iterable[Renaming]) -> LexiconChanges:
    """Return the changes with names given to and taken from places."""
    gazetteer = lexicon_with(replace(changes, place_aliases=())).places

    def names(key: str) -> tuple[str, ...]:
        place = gazetteer.place_of(key)
        return place.names if place is not None else ()

    rows = _aliases(changes.place_aliases, renamings, names, place_name_words)
    return replace(changes, place_aliases=rows)


def _aliases(
    rows: Iterable[AliasRow],
    renamings: Iterable[Renaming],
    names_of: Callable[[str], tuple[str, ...]],
    words_of: Callable[[str], tuple[str, ...]],
) -> tuple[AliasRow, ...]:
    own: dict[tuple[str, tuple[str, ...]], AliasRow] = {
        (row.key, words_of(row.alias)): row for row in rows
    }
    for renaming in renamings:
        key = renaming.key
        borne = {words_of(name) for name in names_of(key)}
        for alias in renaming.added:
            place = (key, words_of(alias))
            if place in own and own[place].removed:
                del own[place]
            if place[1] not in borne:
                own.setdefault(place, AliasRow(key, alias))
        for alias in renaming.removed:
            place = (key, words_of(alias))
            own.pop(place, None)
            if place[1] in borne:
                own[place] = AliasRow(key, alias, removed=True)
    return tuple(sorted(own.values(), key=lambda row: (row.key, row.alias)))


# -- what no lexicon may hold -----------------------------------------------------------------


def party_faults(lexicon: Lexicon, keys: Iterable[str]) -> Iterator[tuple[str, RuleError]]:
    """Yield what is wrong with some parties of a lexicon, the first fault of each.

    "rule.nameless", "rule.unknown_parent" (name), "rule.circle" (name), "rule.no_date" (text),
    "rule.reversed_dates" (start, end), "rule.short_name" (name), "rule.name_taken" (name, and the
    owner's name in English and Arabic).
    """
    tree = lexicon.parties
    given = _given(lexicon.changes.party_aliases)
    for key in keys:
        party = tree.party(key)
        line = tree.ancestors(key)
        fault = _tree_fault(
            party, key in tree, party.parent in tree, tree.party(line[-1]).parent in line
        )
        fault = fault or _date_fault(party)
        seed = seed_lexicon().parties
        old = seed.party(key).names if key in seed else ()
        named = [party.english, party.arabic, *given.get(key, ())]
        for name in () if party.hidden else named:
            if fault is not None or not name or name in old:
                continue
            words = party_name_words(name)
            fault = _name_fault(name, words)
            for other in tree.named(name):
                if fault is None and other.key != key and other.met(party):
                    fault = _taken(name, other)
        if fault is not None:
            yield key, fault


def place_faults(lexicon: Lexicon, keys: Iterable[str]) -> Iterator[tuple[str, RuleError]]:
    """Yield what is wrong with some places of a lexicon, the first fault of each.

    "rule.nameless", "rule.unknown_parent" (name), "rule.circle" (name), "rule.short_name" (name),
    "rule.name_taken" (name, and the owner's name in English and Arabic).
    """
    gazetteer = lexicon.places
    given = _given(lexicon.changes.place_aliases)
    for key in keys:
        place = gazetteer.place_of(key)
        if place is None:
            yield key, RuleError("rule.gone")
            continue
        line = gazetteer.ancestors(key)
        top = gazetteer.place_of(line[-1])
        circle = top is not None and top.parent in line
        fault = _tree_fault(place, True, place.parent in gazetteer, circle)
        seed = seed_lexicon().places.place_of(key)
        old = seed.names if seed is not None else ()
        named = [place.english, place.arabic, *given.get(key, ())]
        for name in () if place.hidden else named:
            if fault is not None or not name or name in old:
                continue
            fault = _name_fault(name, place_name_words(name))
            for other in gazetteer.named(name):
                if fault is None and other.key != key:
                    fault = _taken(name, other)
        if fault is not None:
            yield key, fault


def _given(rows: Iterable[AliasRow]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        if not row.removed:
            found.setdefault(row.key, []).append(row.alias)
    return found


def _tree_fault(
    node: Party | Place, known: bool, parent_known: bool, circle: bool
) -> RuleError | None:
    if not any(sign.isalnum() for sign in node.english + node.arabic):
        return RuleError("rule.nameless")
    if not known:
        return RuleError("rule.gone")
    if node.parent and not parent_known:
        return RuleError("rule.unknown_parent", name=node.parent)
    if circle:
        return RuleError("rule.circle", name=node.english or node.arabic)
    return None


def _date_fault(party: Party) -> RuleError | None:
    for day in (party.since, party.until):
        if day is not None and not _is_day(day):
            return RuleError("rule.no_date", text=day)
    if party.since and party.until and party.since > party.until:
        return RuleError("rule.reversed_dates", start=party.since, end=party.until)
    return None


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _taken(name: str, owner: Party | Place) -> RuleError:
    return RuleError(
        "rule.name_taken",
        name=name,
        owner=owner.english or owner.arabic,
        owner_ar=owner.arabic or owner.english,
    )


def _name_fault(name: str, words: tuple[str, ...]) -> RuleError | None:
    # A single letter would be found in every second sentence.
    if sum(sign.isalnum() for sign in "".join(words)) < _SHORTEST_NAME:
        return RuleError("rule.short_name", name=name)
    return None
