"""The party tree: sides, organisations, units, the names they go by, and how two are related."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from annotator.domain.arabic import folded
from annotator.domain.model import PartyStatus
from annotator.domain.name_index import NameIndex, bare_word
from annotator.domain.party_seed import ROWS

__all__ = ["Party", "PartyTree", "Relatedness", "bare_word", "party_name_words", "seed_parties"]

Relatedness = Literal["same", "contains", "same_organisation", "disjoint", "unknown"]

_UNKNOWN = PartyStatus.UNKNOWN
_LONGEST_NAME = 16
_FOREVER = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Party:
    """A node of the tree *side › organisation › unit*; ``parent`` is "" for an organisation."""

    key: str
    parent: str
    side: str
    english: str
    arabic: str
    status: PartyStatus
    aliases: tuple[str, ...] = ()
    since: str | None = None
    """The first day it existed, ISO; None when that does not matter."""
    until: str | None = None
    """The last day it existed, ISO."""
    group: bool = False
    """It only groups organisations, as a government or a people does."""
    hidden: bool = False
    """It is read nowhere and offered to nobody; what bears its key still stands under its name."""
    unread: tuple[str, ...] = ()
    """Names among its own by which texts do not mean it."""

    def existed(self, day: str) -> bool:
        """Say whether it was there on a day (ISO)."""
        return (self.since or "") <= day <= (self.until or _FOREVER)

    def met(self, other: Party) -> bool:
        """Say whether there was a day on which both existed."""
        return (self.since or "") <= (other.until or _FOREVER) and (other.since or "") <= (
            self.until or _FOREVER
        )

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that texts may mean it by."""
        every = (*self.aliases, self.english, self.arabic, self.key)
        if not self.unread:
            return every
        unread = {party_name_words(name) for name in self.unread}
        return tuple(name for name in every if party_name_words(name) not in unread)


@lru_cache(maxsize=1 << 14)
def party_name_words(name: str) -> tuple[str, ...]:
    """Return a name as texts are searched for it; () for one that explains itself in brackets."""
    if ")" in name:
        return ()
    return tuple(bare_word(word) for word in folded(name).replace("(", " ").split())


@dataclass(frozen=True, eq=False)
class PartyTree:
    """The parties known: a tree of any depth. Immutable; what finds names is made on first use.

    A key that the tree lacks is an organisation of its own, its side and status unknown. Parents
    that are missing or in a circle end a line of ancestors.
    """

    nodes: tuple[Party, ...]
    """Every party, hidden ones too; of two with one key the later one stands."""
    first: tuple[tuple[str, str], ...] = ()
    """(name, key): whom a name means before all others that bear it, as a reviewer decided."""

    @cached_property
    def _by_key(self) -> Mapping[str, Party]:
        return {party.key: party for party in self.nodes}

    @cached_property
    def _names(self) -> NameIndex:
        borne = {(name, party.key) for party in self.parties for name in party.names}
        decided = [(name, key) for name, key in self.first if (name, key) in borne]
        every = ((name, party.key) for party in self.parties for name in party.names)
        return NameIndex((party_name_words(name), key) for name, key in (*decided, *every))

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """The parties that are read and offered."""
        return tuple(party for party in self._by_key.values() if not party.hidden)

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def party(self, key: str) -> Party:
        """Return the party of ``key``; an unknown key is an organisation of its own."""
        known = self._by_key.get(key)
        return known if known is not None else Party(key, "", "", key, key, _UNKNOWN)

    @property
    def openers(self) -> Container[str]:
        """The words that the names of parties begin with."""
        return self._names.openers

    def party_at(
        self, words: Sequence[str], at: int, day: str | None = None
    ) -> tuple[str, int] | None:
        """Return the party whose longest alias begins at ``words[at]``, and the index after it.

        ``words`` are folded words as ``bare_word`` leaves them; quotation marks among them are
        passed over. Of several parties with one name, the first that existed on ``day`` is meant.
        """
        if not self._names.begins(words[at]):
            return None
        if '"' not in words[at : at + _LONGEST_NAME]:
            hit = self._names.longest_at(words, at)
            return None if hit is None else (self._meant(hit[0], day), hit[1])
        places = [n for n in range(at, min(len(words), at + 2 * _LONGEST_NAME)) if words[n] != '"']
        hit = self._names.longest_at([words[n] for n in places], 0)
        return None if hit is None else (self._meant(hit[0], day), places[hit[1] - 1] + 1)

    def _meant(self, keys: tuple[str, ...], day: str | None) -> str:
        if day is not None and len(keys) > 1:
            return next((key for key in keys if self.party(key).existed(day)), keys[0])
        return keys[0]

    def party_in(self, text: str, day: str | None = None) -> str:
        """Return the key of the most specific party named in a phrase; "" when none is."""
        words = [bare_word(word) for word in folded(text).replace('"', " ").split()]
        found: list[tuple[int, int, str]] = []
        for at in range(len(words)):
            hit = self.party_at(words, at, day)
            if hit is None and words[at][0] in "بلو" and len(words[at]) > 3:
                hit = self.party_at([words[at][1:], *words[at + 1 : at + 8]], 0, day)
                hit = None if hit is None else (hit[0], at + hit[1])
            if hit is not None:
                generic = self.party(hit[0]).side == "generic"
                found.append((0 if generic else 1, hit[1] - at, hit[0]))
        return max(found, key=lambda item: item[:2])[2] if found else ""

    def named(self, name: str) -> tuple[Party, ...]:
        """Return the parties that texts mean by exactly this name."""
        return tuple(self.party(key) for key in self._names.keys_of(party_name_words(name)))

    def ancestors(self, key: str) -> tuple[str, ...]:
        """Return the keys from ``key`` up to its organisation, ``key`` first."""
        return self._lines.get(key) or (key,)

    @cached_property
    def _lines(self) -> Mapping[str, tuple[str, ...]]:
        return {key: self._line(key) for key in self._by_key}

    def _line(self, key: str) -> tuple[str, ...]:
        line = {key: None}
        while (parent := self.party(key).parent) and parent not in line:
            line[parent] = None
            key = parent
        return tuple(line)

    def is_umbrella(self, key: str) -> bool:
        """Say whether a party only groups organisations, as a government or a people does."""
        return self.party(key).group

    def organisation_of(self, key: str) -> str:
        """Return the organisation that a party belongs to (itself when it is one).

        Governments, the opposition as a whole, and civilians only group organisations.
        """
        return self._organisations.get(key, key)

    @cached_property
    def _organisations(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for key, line in self._lines.items():
            below = [name for name in line if not self.is_umbrella(name)]
            found[key] = below[-1] if below else line[-1]
        return found

    def related(self, a: str, b: str) -> Relatedness:
        """Say how two parties stand; ``contains`` means that one is within the other."""
        if not a or not b:
            return "unknown"
        if a == b:
            return "same"
        if a in self.ancestors(b) or b in self.ancestors(a):
            return "contains"
        if self.organisation_of(a) == self.organisation_of(b):
            return "same_organisation"
        generic = {self.party(key).side for key in (a, b)} & {"generic", ""}
        if generic and self.party(a).status in (self.party(b).status, _UNKNOWN):
            return "unknown"
        if generic and self.party(b).status is _UNKNOWN:
            return "unknown"
        return "disjoint"

    def status_of(self, key: str) -> PartyStatus:
        """Say whether the people of a party fight."""
        return self.party(key).status if key else _UNKNOWN


def seed_parties(rows: str = ROWS) -> tuple[Party, ...]:
    """Read the rows of a seed; ``party_seed`` says how one is written."""
    side, status = "", _UNKNOWN
    found: list[Party] = []
    for line in rows.replace("\n    ", " ").strip().splitlines():
        if line.startswith("@"):
            side = line[1:]
        elif line.startswith("!"):
            status = PartyStatus(line[1:])
        else:
            key, parent, english, arabic, aliases, *dates = (p.strip() for p in line.split("|"))
            since, _, until = (dates[0] if dates else "").partition("/")
            names = tuple(name.strip() for name in aliases.split(",") if name.strip())
            found.append(
                Party(
                    key.rstrip("*"),
                    parent,
                    side,
                    english,
                    arabic,
                    status,
                    names,
                    since or None,
                    until or None,
                    group=key.endswith("*"),
                )
            )
    return tuple(found)
