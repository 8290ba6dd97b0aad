"""The project's own parties, places and names: changed, handed on, and at work at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from annotator.domain.errors import ProjectError, RuleError
from annotator.domain.infobox import state_names
from annotator.domain.lexicon import (
    AliasRow,
    Difference,
    Lexicon,
    LexiconChanges,
    PartyRow,
    PlaceRow,
    differences,
    lexicon_with,
    searchable,
    seed_lexicon,
)
from annotator.domain.lexicon_editing import (
    Renaming,
    new_key,
    party_faults,
    party_row,
    place_faults,
    place_row,
    with_parties,
    with_party_aliases,
    with_place_aliases,
    with_places,
)
from annotator.domain.model import ArticleId, Changes, PartyStatus
from annotator.domain.parties import Party, party_name_words
from annotator.domain.places import Place, place_name_words
from annotator.formats import csv_export, lexicon_csv
from annotator.formats.export_files import Written
from annotator.formats.lexicon_csv import Kind
from annotator.services.conflicts import Conflicts
from annotator.services.project import Project
from annotator.storage import lexicon_tables

__all__ = ["ImportReport", "Kind", "Lexicons", "PartyEntry", "PlaceEntry", "Standing"]

CHARACTERS_AT_ONCE = 60_000
"""How much text an act reads anew before it answers; articles beyond wait (``waiting``)."""

MANIFEST = "lexicon_manifest.json"

Node = TypeVar("Node", Party, Place)


class Standing(StrEnum):
    """Where a node comes from."""

    SEED = "seed"
    CHANGED = "changed"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class PartyEntry:
    """A party as the project has it; ``added`` and ``removed`` are names the project decided."""

    party: Party
    standing: Standing
    depth: int
    """How far below its organisation's top it stands, for showing the tree."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A place as the project has it; ``added`` and ``removed`` are names the project decided."""

    place: Place
    standing: Standing
    depth: int
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What a table brought: nodes added and changed, names given or taken, columns not known."""

    kind: Kind
    added: int
    changed: int
    unchanged: int
    names: int
    ignored: tuple[str, ...]


class Lexicons:
    """The lexicon of one project.

    Every change is one act, works at once and can be undone. In the same act the articles are
    read and compared anew that hold a name concerned, or whose claims use a party or place
    concerned. Beyond CHARACTERS_AT_ONCE they wait (``waiting``): nothing of what they said before
    is shown, and each is read when it is opened, or one by one by ``catch_up``. A claim's figure is
    its reviewer's and never changed; its conflicts are found anew.

    Refusals are RuleError: rule.gone, rule.nameless, rule.unknown_parent, rule.circle,
    rule.no_date, rule.reversed_dates, rule.short_name, rule.name_taken (name, owner, owner_ar).
    """

    def __init__(self, project: Project, conflicts: Conflicts) -> None:
        self._project = project
        self._conflicts = conflicts

    # -- reading ----------------------------------------------------------------------------

    @property
    def current(self) -> Lexicon:
        """The parties and places that this project reads and compares with."""
        return self._project.lexicon

    def parties(self, *, hidden: bool = True) -> list[PartyEntry]:
        """Return every party in the order of the tree, each below its parent."""
        lexicon, seed = self.current, seed_lexicon().parties
        names = _own_names(lexicon.changes.party_aliases)
        own = {row.key for row in lexicon.changes.parties}
        found: list[PartyEntry] = []
        for party, depth in _in_tree_order(lexicon.parties.nodes):
            if party.hidden and not hidden:
                continue
            added, removed = names.get(party.key, ((), ()))
            changed = party.key in own or added or removed
            standing = Standing.CHANGED if changed else Standing.SEED
            standing = standing if party.key in seed else Standing.OWN
            found.append(PartyEntry(party, standing, depth, added, removed))
        return found

    def places(self, *, hidden: bool = True) -> list[PlaceEntry]:
        """Return every place in the order of the tree, each below the place it lies in."""
        lexicon, seed = self.current, seed_lexicon().places
        names = _own_names(lexicon.changes.place_aliases)
        own = {row.key for row in lexicon.changes.places}
        found: list[PlaceEntry] = []
        for place, depth in _in_tree_order(lexicon.places.nodes):
            if place.hidden and not hidden:
                continue
            added, removed = names.get(place.key, ((), ()))
            changed = place.key in own or added or removed
            standing = Standing.CHANGED if changed else Standing.SEED
            standing = standing if place.key in seed else Standing.OWN
            found.append(PlaceEntry(place, standing, depth, added, removed))
        return found

    def waiting(self) -> list[ArticleId]:
        """Return the articles that wait to be read anew with the changed lexicon."""
        return [ArticleId(one) for one in lexicon_tables.outdated(self._project.connection)]

    # -- parties ----------------------------------------------------------------------------

    def add_party(
        self,
        english: str = "",
        arabic: str = "",
        *,
        parent: str = "",
        side: str = "",
        status: PartyStatus | None = None,
        since: str | None = None,
        until: str | None = None,
        group: bool = False,
        aliases: Iterable[str] = (),
    ) -> str:
        """Add a party under ``parent`` (a key; "" for an organisation); return its key.

        Side and status are the parent's unless they are given; without either it is a side of its
        own. Dates are ISO days of its existence.
        """
        lexicon = self.current
        english, arabic = english.strip(), arabic.strip()
        above = lexicon.parties.party(parent)
        key = new_key(english, arabic, (party.key for party in lexicon.parties.nodes))
        row = PartyRow(
            key,
            parent,
            side.strip() or above.side or key,
            english,
            arabic,
            above.status if status is None else status,
            since or None,
            until or None,
            group,
        )
        changes = with_parties(lexicon.changes, [row])
        changes = with_party_aliases(changes, [Renaming(key, _stripped(aliases))])
        self._store("party.add", changes, parties=[key])
        return key

    def change_party(self, key: str, **values: str | bool | PartyStatus | None) -> None:
        """Change parent, side, english, arabic, status, since, until or group of a party.

        A party that moves under another parent takes that one's side unless one is given.
        """
        party = self._party(key)
        row = party_row(party)
        _check_fields(row, values)
        if "parent" in values and "side" not in values and values["parent"]:
            above = self.current.parties.party(str(values["parent"]))
            values["side"] = above.side or row.side
        for day in ("since", "until"):
            if day in values:
                values[day] = values[day] or None
        row = replace(row, **_trimmed(values))  # type: ignore[arg-type]
        self._store("party.change", with_parties(self.current.changes, [row]), parties=[key])

    def hide_party(self, key: str) -> None:
        """Read a party nowhere and offer it no more; what bears its key keeps its name."""
        row = replace(party_row(self._party(key)), hidden=True)
        self._store("party.hide", with_parties(self.current.changes, [row]), parties=[key])

    def show_party(self, key: str) -> None:
        """Read and offer a hidden party again."""
        row = replace(party_row(self._party(key)), hidden=False)
        self._store("party.show", with_parties(self.current.changes, [row]), parties=[key])

    def restore_party(self, key: str) -> None:
        """Let a party that the app brought be as the app has it, names too."""
        self._party(key)
        if key not in seed_lexicon().parties:
            raise RuleError("rule.not_of_seed")
        changes = self.current.changes
        changes = replace(
            changes,
            parties=tuple(row for row in changes.parties if row.key != key),
            party_aliases=tuple(row for row in changes.party_aliases if row.key != key),
        )
        self._store("party.restore", changes, parties=[key])

    def add_alias(self, key: str, alias: str) -> None:
        """Let texts mean a party by one more name; rule.name_taken says whose it is already."""
        self._party(key)
        self._rename_party("party.alias", Renaming(key, added=(_name(alias),)))

    def remove_alias(self, key: str, alias: str) -> None:
        """Let texts no longer mean a party by a name, be it the seed's or the project's."""
        party = self._party(key)
        words = party_name_words(_name(alias))
        if words not in {party_name_words(name) for name in party.names}:
            raise RuleError("rule.gone")
        self._rename_party("party.unalias", Renaming(key, removed=(alias.strip(),)))

    # -- places -----------------------------------------------------------------------------

    def add_place(
        self,
        english: str = "",
        arabic: str = "",
        *,
        parent: str = "",
        open_: bool = False,
        source: str = "",
        aliases: Iterable[str] = (),
    ) -> str:
        """Add a place that lies in ``parent`` (a key; "" for a country); return its key.

        ``open_`` says that it has no fixed bounds, as a desert; ``source`` where its name is from.
        """
        lexicon = self.current
        english, arabic = english.strip(), arabic.strip()
        key = new_key(english, arabic, (place.key for place in lexicon.places.nodes))
        row = PlaceRow(key, parent, english, arabic, open_, source.strip())
        changes = with_places(lexicon.changes, [row])
        changes = with_place_aliases(changes, [Renaming(key, _stripped(aliases))])
        self._store("place.add", changes, places=[key])
        return key

    def change_place(self, key: str, **values: str | bool) -> None:
        """Change parent, english, arabic, open or source of a place."""
        row = place_row(self._place(key))
        _check_fields(row, values)
        row = replace(row, **_trimmed(values))  # type: ignore[arg-type]
        self._store("place.change", with_places(self.current.changes, [row]), places=[key])

    def hide_place(self, key: str) -> None:
        """Read a place nowhere and offer it no more."""
        row = replace(place_row(self._place(key)), hidden=True)
        self._store("place.hide", with_places(self.current.changes, [row]), places=[key])

    def show_place(self, key: str) -> None:
        """Read and offer a hidden place again."""
        row = replace(place_row(self._place(key)), hidden=False)
        self._store("place.show", with_places(self.current.changes, [row]), places=[key])

    def restore_place(self, key: str) -> None:
        """Let a place that the app brought be as the app has it, names too."""
        self._place(key)
        if key not in seed_lexicon().places:
            raise RuleError("rule.not_of_seed")
        changes = self.current.changes
        changes = replace(
            changes,
            places=tuple(row for row in changes.places if row.key != key),
            place_aliases=tuple(row for row in changes.place_aliases if row.key != key),
        )
        self._store("place.restore", changes, places=[key])

    def add_place_alias(self, key: str, alias: str) -> None:
        """Let texts mean a place by one more name; rule.name_taken says whose it is already."""
        self._place(key)
        self._rename_place("place.alias", Renaming(key, added=(_name(alias),)))

    def remove_place_alias(self, key: str, alias: str) -> None:
        """Let texts no longer mean a place by a name, be it the seed's or the project's."""
        place = self._place(key)
        words = place_name_words(_name(alias))
        if words not in {place_name_words(name) for name in place.names}:
            raise RuleError("rule.gone")
        self._rename_place("place.unalias", Renaming(key, removed=(alias.strip(),)))

    # -- tables -----------------------------------------------------------------------------

    def import_csv(self, source: Path | str, kind: Kind | None = None) -> ImportReport:
        """Take in a table of parties or places, from a file or as text: whole or not at all.

        What a line leaves out stays as it is; names are added, and taken away only by the column
        *unread*. Raises SourceError, or LexiconCsvError whose ``faults`` name line and reason.
        """
        table = lexicon_csv.read(source, kind)
        name = source.name if isinstance(source, Path) else "CSV"
        lexicon = self.current
        made, keys = lexicon_csv.merged(table, lexicon, name)
        if made.changes != lexicon.changes:
            self._write("lexicon.import", made.changes)
        return _report(table, lexicon, made, keys)

    def export_csv(self, folder: Path) -> tuple[Written, ...]:
        """Write the published tables parties.csv and places.csv; the same project, the same bytes.

        Raises ExportError.
        """
        lexicon = self.current
        return csv_export.write(
            folder,
            lexicon_csv.sheets(lexicon),
            {"lexicon": lexicon.fingerprint},
            manifest=MANIFEST,
        )

    # -- at work at once --------------------------------------------------------------------

    def refresh(self, changes: Changes) -> list[ArticleId]:
        """Forget what the changed lexicon makes wrong; return what to derive in this very act.

        The rest is marked as waiting. Called for every act, undo and redo inside its transaction.
        """
        if not changes.touches(*lexicon_tables.TABLES):
            return []
        project, connection = self._project, self._project.connection
        project.forget_lexicon()
        images = {table: project.journal.before(table) for table in lexicon_tables.TABLES}
        before = lexicon_with(lexicon_tables.changes_before(connection, images))
        difference = differences(before, project.lexicon)
        if not difference:
            return []
        hashes = self._texts_concerned(difference)
        affected = lexicon_tables.articles_of_texts(connection, hashes)
        affected |= self._decisions_concerned(difference)
        lexicon_tables.forget_readings(connection, hashes, affected)
        now: list[ArticleId] = []
        room = CHARACTERS_AT_ONCE
        lengths = lexicon_tables.article_lengths(connection, sorted(affected))
        # What was verified comes first: it may have to go back to review.
        for article_id, length, _ in sorted(lengths, key=lambda one: not one[2]):
            if now and length > room:
                break
            room -= length
            now.append(ArticleId(article_id))
        lexicon_tables.mark_outdated(connection, affected.difference(now))
        return now

    def catch_up(self) -> Iterator[ArticleId]:
        """Read the waiting articles anew, one a step; yield each that is done."""
        for article_id in self.waiting():
            if self.read_waiting(article_id):
                yield article_id

    def read_waiting(self, article_id: ArticleId) -> bool:
        """Read an article anew if it waits for that, and say whether it did.

        A verified claim that a conflict now stands against goes back to review. Listeners hear of
        it as a change of the table "outdated".
        """
        project = self._project
        if project.journal.read_only:
            return False
        if not lexicon_tables.is_outdated(project.connection, article_id):
            return False
        changes = Changes("lexicon.read", {"outdated": frozenset((int(article_id),))})
        with project.journal.transaction("lexicon.read"):
            self._conflicts.derive(changes, [article_id])
        project.journal.committed(changes)
        return True

    # -- inside -----------------------------------------------------------------------------

    def _party(self, key: str) -> Party:
        parties = self.current.parties
        if key not in parties:
            raise RuleError("rule.gone")
        return parties.party(key)

    def _place(self, key: str) -> Place:
        place = self.current.places.place_of(key)
        if place is None:
            raise RuleError("rule.gone")
        return place

    def _rename_party(self, label: str, renaming: Renaming) -> None:
        changes = with_party_aliases(self.current.changes, [renaming])
        self._store(label, changes, parties=[renaming.key])

    def _rename_place(self, label: str, renaming: Renaming) -> None:
        changes = with_place_aliases(self.current.changes, [renaming])
        self._store(label, changes, places=[renaming.key])

    def _store(
        self,
        label: str,
        changes: LexiconChanges,
        *,
        parties: Iterable[str] = (),
        places: Iterable[str] = (),
    ) -> None:
        """Write changes as an act once the nodes they are about hold no fault."""
        if changes == self.current.changes:
            return
        lexicon = lexicon_with(changes)
        for _, fault in (*party_faults(lexicon, parties), *place_faults(lexicon, places)):
            raise fault
        self._write(label, changes)

    def _write(self, label: str, changes: LexiconChanges) -> None:
        project = self._project
        if project.journal.read_only:
            raise ProjectError("project.read_only", path=str(project.path))
        with project.journal.transaction(label) as connection:
            lexicon_tables.keep_changes(connection, self.current.changes, changes)
            project.forget_lexicon()

    def _texts_concerned(self, difference: Difference) -> set[str]:
        connection = self._project.connection
        # A text that cannot be searched yet may hold anything.
        found = lexicon_tables.unsearchable_texts(connection)
        names = {searchable(name) for key in difference.parties for name in state_names(key)}
        told = replace(difference, names=difference.names | {tuple(one.split()) for one in names})
        for digest, text in lexicon_tables.searchable_texts(connection):
            if told.concerns(text):
                found.add(digest)
        return found | lexicon_tables.readings_naming(connection, difference.parties, found)

    def _decisions_concerned(self, difference: Difference) -> set[int]:
        connection = self._project.connection
        found: set[int] = set()
        for article, party, perpetrator, place in lexicon_tables.figures_decided(connection):
            if {party, perpetrator} & difference.parties or (
                place and (place in difference.places or difference.concerns(searchable(place)))
            ):
                found.add(article)
        for article, title in lexicon_tables.linked_titles(connection):
            if difference.concerns(searchable(title)):
                found.add(article)
        return found


def _own_names(
    rows: Iterable[AliasRow],
) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    found: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for row in rows:
        added, removed = found.get(row.key, ((), ()))
        if row.removed:
            found[row.key] = added, (*removed, row.alias)
        else:
            found[row.key] = (*added, row.alias), removed
    return found


def _in_tree_order(nodes: Iterable[Node]) -> Iterator[tuple[Node, int]]:
    """Yield nodes depth first with their depth; one that hangs in a circle stands at the top."""
    every: dict[str, Node] = {node.key: node for node in nodes}
    children: dict[str, list[Node]] = {}
    for node in every.values():
        children.setdefault(node.parent if node.parent in every else "", []).append(node)
    seen: set[str] = set()
    tops = [*children.get("", ()), *every.values()]
    for top in tops:
        stack = [(top, 0)]
        while stack:
            node, depth = stack.pop()
            if node.key in seen:
                continue
            seen.add(node.key)
            yield node, depth
            stack += [(child, depth + 1) for child in reversed(children.get(node.key, ()))]


def _report(
    table: lexicon_csv.Table, old: Lexicon, new: Lexicon, keys: Iterable[str]
) -> ImportReport:
    was: dict[str, Party | Place]
    now: dict[str, Party | Place]
    if table.kind is Kind.PARTIES:
        was = {one.key: one for one in old.parties.nodes}
        now = {one.key: one for one in new.parties.nodes}
        rows = set(old.changes.party_aliases) ^ set(new.changes.party_aliases)
    else:
        was = {one.key: one for one in old.places.nodes}
        now = {one.key: one for one in new.places.nodes}
        rows = set(old.changes.place_aliases) ^ set(new.changes.place_aliases)
    keys = list(keys)
    added = sum(key not in was for key in keys)
    changed = sum(key in was and was[key] != now[key] for key in keys)
    return ImportReport(
        table.kind, added, changed, len(keys) - added - changed, len(rows), table.ignored
    )


def _check_fields(row: PartyRow | PlaceRow, values: Iterable[str]) -> None:
    known = {field.name for field in fields(row)} - {"key", "hidden"}
    unknown = set(values) - known
    if unknown:
        raise TypeError(f"{type(row).__name__} has no {', '.join(sorted(unknown))}")


def _trimmed(values: dict[str, str | bool | PartyStatus | None]) -> dict[str, object]:
    return {
        name: value.strip() if isinstance(value, str) and not isinstance(value, StrEnum) else value
        for name, value in values.items()
    }


def _stripped(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name.strip() for name in names if name.strip())


def _name(alias: str) -> str:
    if not alias.strip():
        raise RuleError("rule.nameless")
    return alias.strip()
