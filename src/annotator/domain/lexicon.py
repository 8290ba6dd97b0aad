"""The lexicon: the parties and places that a text is read with, and what a project changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from annotator.domain.model import PartyStatus
from annotator.domain.parties import Party, PartyTree, seed_parties
from annotator.domain.places import Gazetteer, Place, seed_places


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

    def with_changes(self, changes: LexiconChanges) -> Lexicon:
        """Return the seed with a project's own rows in it; nothing of ``self`` but the seed."""
        return lexicon_with(changes)

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
            _parties(seed.parties, changes), _own_names(changes.parties, changes.party_aliases)
        )
    if changes.places or changes.place_aliases:
        places = Gazetteer(
            _places(seed.places, changes), _own_names(changes.places, changes.place_aliases)
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
    rows: Iterable[PartyRow | PlaceRow], aliases: Iterable[AliasRow]
) -> tuple[tuple[str, str], ...]:
    """Return the names that the project gave, each with its key: they win over the seed's."""
    given = [
        (name, row.key) for row in rows if not row.hidden for name in (row.english, row.arabic)
    ]
    given += [(row.alias, row.key) for row in aliases if not row.removed]
    return tuple(given)


def _by_key(rows: Iterable[AliasRow]) -> dict[str, tuple[list[str], list[str]]]:
    """Return the names added to and removed from each key."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for row in rows:
        found.setdefault(row.key, ([], []))[row.removed].append(row.alias)
    return found
