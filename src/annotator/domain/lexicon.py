"""The lexicon: the parties and places that a text is read with, and what a project changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from annotator.domain.arabic import folded
from annotator.domain.model import PartyStatus
from annotator.domain.parties import Party, PartyTree, party_name_words, seed_parties
from annotator.domain.places import Gazetteer, Place, place_name_words, seed_places


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party of the project's own, or one that stands in place of the seed's with its key."""

    key: str
    parent: str
    side: str
    english: str
    arabic: str
    status: PartyStatus
    since: str | None = None
    until: str | None = None
    group: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place of the project's own, or one that stands in place of the seed's with its key."""

    key: str
    parent: str
    english: str
    arabic: str
    open: bool = False
    source: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class AliasRow:
    """A name that a project gave to, or (``removed``) took from, the node of ``key``."""

    key: str
    alias: str
    removed: bool = False


@dataclass(frozen=True, slots=True)
class LexiconChanges:
    """All that a project changed; small, and all that a worker process needs to be told."""

    parties: tuple[PartyRow, ...] = ()
    party_aliases: tuple[AliasRow, ...] = ()
    places: tuple[PlaceRow, ...] = ()
    place_aliases: tuple[AliasRow, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parties or self.party_aliases or self.places or self.place_aliases)


@dataclass(frozen=True)
class Lexicon:
    """Parties and places together: an immutable value, equal when it was changed alike."""

    parties: PartyTree = field(compare=False, repr=False)
    places: Gazetteer = field(compare=False, repr=False)
    changes: LexiconChanges = LexiconChanges()

    @cached_property
    def fingerprint(self) -> str:
        """A stable hash of what the project changed; "" for the bare seed."""
        if not self.changes:
            return ""
        return hashlib.sha256(repr(self.changes).encode("utf-8", "replace")).hexdigest()[:32]

    def __reduce__(self) -> tuple[object, ...]:
        # A worker process makes it from the few rows that differ, once, and keeps it.
        return lexicon_with, (self.changes,)


@lru_cache(maxsize=4)
def lexicon_with(changes: LexiconChanges) -> Lexicon:
    """Return the seed with a project's own rows in it. Any rows give a lexicon."""
    seed = seed_lexicon()
    if not changes:
        return seed
    parties, places = seed.parties, seed.places
    if changes.parties or changes.party_aliases:
        parties = PartyTree(
            _parties(seed.parties, changes),
            _own_names(
                {party.key: party for party in seed.parties.nodes},
                changes.parties,
                changes.party_aliases,
            ),
        )
    if changes.places or changes.place_aliases:
        places = Gazetteer(
            _places(seed.places, changes),
            _own_names(
                {place.key: place for place in seed.places.nodes},
                changes.places,
                changes.place_aliases,
            ),
        )
    return Lexicon(parties, places, changes)


@lru_cache(maxsize=1)
def seed_lexicon() -> Lexicon:
    """Return the lexicon that every project starts with; always the same object."""
    return Lexicon(PartyTree(seed_parties()), Gazetteer(seed_places()))


def _parties(seed: PartyTree, changes: LexiconChanges) -> tuple[Party, ...]:
    nodes = {party.key: party for party in seed.nodes}
    for row in changes.parties:
        aliases = nodes[row.key].aliases if row.key in nodes else ()
        nodes[row.key] = Party(
            row.key,
            row.parent,
            row.side,
            row.english,
            row.arabic,
            row.status,
            aliases,
            row.since,
            row.until,
            row.group,
            row.hidden,
        )
    for key, (added, removed) in _by_key(changes.party_aliases).items():
        if key in nodes:
            nodes[key] = replace(
                nodes[key], aliases=(*nodes[key].aliases, *added), unread=tuple(removed)
            )
    return tuple(nodes.values())


def _places(seed: Gazetteer, changes: LexiconChanges) -> tuple[Place, ...]:
    nodes = {place.key: place for place in seed.nodes}
    for row in changes.places:
        aliases = nodes[row.key].aliases if row.key in nodes else ()
        nodes[row.key] = Place(
            row.key,
            row.parent,
            row.english,
            row.arabic,
            aliases,
            row.open,
            row.source,
            row.hidden,
        )
    for key, (added, removed) in _by_key(changes.place_aliases).items():
        if key in nodes:
            nodes[key] = replace(
                nodes[key], aliases=(*nodes[key].aliases, *added), unread=tuple(removed)
            )
    return tuple(nodes.values())


def _own_names(
    seed: Mapping[str, Party | Place],
    rows: Iterable[PartyRow | PlaceRow],
    aliases: Iterable[AliasRow],
) -> tuple[tuple[str, str], ...]:
    """Return the names that the project gave, each with its key: they win over the seed's."""
    given = [(name, row.key) for row in rows for name in (row.english, row.arabic)]
    given += [(row.alias, row.key) for row in aliases if not row.removed]
    return tuple(
        (name, key) for name, key in given if key not in seed or name not in seed[key].names
    )


def _by_key(rows: Iterable[AliasRow]) -> dict[str, tuple[list[str], list[str]]]:
    """Return the names added to and removed from each key."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for row in rows:
        found.setdefault(row.key, ([], []))[row.removed].append(row.alias)
    return found


@dataclass(frozen=True, slots=True)
class Difference:
    """What two lexicons disagree on, for finding what must be read and compared anew.

    ``parties`` and ``places`` are keys whose place in the tree, status or presence differ, with
    all below them. A text that holds none of ``names``, each given as the words that all must
    stand in it, reads the same with both, and what is compared in it compares the same.
    """

    parties: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    names: frozenset[tuple[str, ...]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.parties or self.places or self.names)

    def concerns(self, searchable_text: str) -> bool:
        """Say whether a text, as ``searchable`` leaves it, may hold one of the names."""
        return any(all(word in searchable_text for word in words) for words in self.names)


def searchable(text: str) -> str:
    """Return a text as ``Difference.concerns`` looks into it."""
    return folded(text).replace("'", "")


def differences(old: Lexicon, new: Lexicon) -> Difference:
    """Return what two lexicons disagree on; names of display alone make no difference."""
    parties: set[str] = set()
    names: set[tuple[str, ...]] = set()
    was_party, is_party = ({party.key: party for party in one.parties.nodes} for one in (old, new))
    for key in was_party.keys() | is_party.keys():
        before, after = was_party.get(key), is_party.get(key)
        if before is after or before == after:
            continue
        if _standing(before) != _standing(after):
            parties.add(key)
        names |= _party_names(before) ^ _party_names(after)
    parties |= _below(
        parties, *((p.key, p.parent) for p in (*old.parties.nodes, *new.parties.nodes))
    )
    for key in parties:
        names |= _party_names(was_party.get(key)) | _party_names(is_party.get(key))
    places: set[str] = set()
    was_place, is_place = ({place.key: place for place in one.places.nodes} for one in (old, new))
    for key in was_place.keys() | is_place.keys():
        there, now = was_place.get(key), is_place.get(key)
        if there is now or there == now:
            continue
        if _lying(there) != _lying(now):
            places.add(key)
        names |= _place_names(there) ^ _place_names(now)
    places |= _below(places, *((p.key, p.parent) for p in (*old.places.nodes, *new.places.nodes)))
    for key in places:
        names |= _place_names(was_place.get(key)) | _place_names(is_place.get(key))
    names.discard(())
    return Difference(frozenset(parties), frozenset(places), frozenset(names))


def _standing(party: Party | None) -> tuple[object, ...]:
    if party is None:
        return ()
    return (party.parent, party.side, party.status, party.since, party.until, party.group)


def _lying(place: Place | None) -> tuple[object, ...]:
    return () if place is None else (place.parent, place.open)


def _party_names(party: Party | None) -> set[tuple[str, ...]]:
    if party is None or party.hidden:
        return set()
    return {_searched(party_name_words(name)) for name in party.names}


def _place_names(place: Place | None) -> set[tuple[str, ...]]:
    if place is None or place.hidden:
        return set()
    return {_searched(place_name_words(name)) for name in place.names}


def _searched(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word.replace("'", "") for word in words)


def _below(keys: Iterable[str], *edges: tuple[str, str]) -> set[str]:
    """Return all that lies under some keys, however deep, in a tree given as (key, parent)."""
    children: dict[str, list[str]] = {}
    for key, parent in edges:
        children.setdefault(parent, []).append(key)
    found: set[str] = set()
    waiting = list(keys)
    while waiting:
        for child in children.get(waiting.pop(), ()):
            if child not in found:
                found.add(child)
                waiting.append(child)
    return found
