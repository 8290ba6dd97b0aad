"""The project's own parties, places and names as rows, and which articles wait to be read anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, TypeVar

from annotator.domain.lexicon import AliasRow, LexiconChanges, PartyRow, PlaceRow
from annotator.domain.model import PartyStatus
from annotator.storage import tables

TABLES = ("party", "party_alias", "place", "place_alias")
"""The journaled tables that a lexicon is made of."""

_Images = Mapping[int, Mapping[str, object] | None]
_Row = TypeVar("_Row", PartyRow, PlaceRow, AliasRow)


def changes(connection: sqlite3.Connection) -> LexiconChanges:
    """Return all that the project changed in the lexicon it started with."""
    return _changes({table: _rows(connection, table) for table in TABLES})


def changes_before(connection: sqlite3.Connection, images: Mapping[str, _Images]) -> LexiconChanges:
    """Return what ``changes`` gave before rows became what they are; ``images`` of ``TABLES``."""
    return _changes(
        {
            table: [
                *(row for row in _rows(connection, table) if row["id"] not in images[table]),
                *(image for image in images[table].values() if image is not None),
            ]
            for table in TABLES
        }
    )


def keep_changes(connection: sqlite3.Connection, old: LexiconChanges, new: LexiconChanges) -> None:
    """Turn the rows of ``old``, which are there, into those of ``new``: the fewest writes."""
    for table, was, now in (
        ("party", old.parties, new.parties),
        ("party_alias", old.party_aliases, new.party_aliases),
        ("place", old.places, new.places),
        ("place_alias", old.place_aliases, new.place_aliases),
    ):
        ids = {_name(row): row["id"] for row in _rows(connection, table)}
        before = {_name(asdict(row)): row for row in was}
        after = {_name(asdict(row)): row for row in now}
        for name in before.keys() - after.keys():
            tables.delete(connection, table, ids[name])
        for name, row in after.items():
            if name not in before:
                tables.insert(connection, table, _values(row))
            elif before[name] != row:
                tables.update(connection, table, ids[name], _values(row))


def _rows(connection: sqlite3.Connection, table: str) -> list[Mapping[str, Any]]:
    return [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]


def _name(row: Mapping[str, Any]) -> tuple[str, str]:
    return row["key"], row.get("alias", "")


def _values(row: PartyRow | PlaceRow | AliasRow) -> dict[str, tables.Value]:
    return {
        name: int(value) if isinstance(value, bool) else value
        for name, value in asdict(row).items()
    }


def _changes(rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> LexiconChanges:
    # Ordered by name, so that the same changes are the same lexicon however they came about.
    return LexiconChanges(
        _sorted(
            PartyRow(
                row["key"],
                row["parent"],
                row["side"],
                row["english"],
                row["arabic"],
                PartyStatus(row["status"]),
                row["since"],
                row["until"],
                bool(row["group"]),
                bool(row["hidden"]),
            )
            for row in rows["party"]
        ),
        _sorted(_alias(row) for row in rows["party_alias"]),
        _sorted(
            PlaceRow(
                row["key"],
                row["parent"],
                row["english"],
                row["arabic"],
                bool(row["open"]),
                row["source"],
                bool(row["hidden"]),
            )
            for row in rows["place"]
        ),
        _sorted(_alias(row) for row in rows["place_alias"]),
    )


def _alias(row: Mapping[str, Any]) -> AliasRow:
    return AliasRow(row["key"], row["alias"], bool(row["removed"]))


def _sorted(rows: Iterable[_Row]) -> tuple[_Row, ...]:
    return tuple(sorted(rows, key=lambda row: (row.key, getattr(row, "alias", ""))))


# -- which texts hold a name ----------------------------------------------------------------------


def keep_searchable(connection: sqlite3.Connection, text_sha256: str, text: str) -> None:
    """Keep a text as names are looked for in it."""
    connection.execute(
        "INSERT OR IGNORE INTO searchable_text (text_sha256, text) VALUES (?, ?)",
        (text_sha256, text),
    )


def searchable_texts(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Yield (hash of the text, text as names are looked for in it) of all that were kept."""
    return ((row[0], row[1]) for row in connection.execute("SELECT * FROM searchable_text"))


def unsearchable_texts(connection: sqlite3.Connection) -> set[str]:
    """Return the hashes of the texts that are not kept so yet, as in a project of old."""
    rows = connection.execute(
        "SELECT DISTINCT sha256 FROM article_text WHERE sha256 NOT IN"
        " (SELECT text_sha256 FROM searchable_text)"
    )
    return {row[0] for row in rows}


def readings_naming(
    connection: sqlite3.Connection, keys: Iterable[str], known: set[str]
) -> set[str]:
    """Return the hashes of texts in whose kept readings any of some party keys stands.

    Those ``known`` already are not looked at: they may be most of a large project.
    """
    quoted = [f'"{key}"' for key in keys]
    if not quoted:
        return set()
    hashes = connection.execute("SELECT DISTINCT text_sha256 FROM analysis_cache").fetchall()
    found: set[str] = set()
    for (digest,) in hashes:
        if digest in known:
            continue
        for row in connection.execute(
            "SELECT payload FROM analysis_cache WHERE text_sha256 = ?", (digest,)
        ):
            if any(key in row[0] for key in quoted):
                found.add(digest)
    return found


def articles_of_texts(connection: sqlite3.Connection, hashes: Iterable[str]) -> set[int]:
    """Return the articles whose newest text is one of some texts."""
    wanted = set(hashes)
    rows = connection.execute(
        "SELECT a.id, t.sha256 FROM article a"
        " JOIN article_text t ON t.article_id = a.id AND t.version = a.version"
    )
    return {row[0] for row in rows if row[1] in wanted}


def figures_decided(connection: sqlite3.Connection) -> list[tuple[int, str, str, str]]:
    """Return (article, party, perpetrator, place) of the figures of claims and links."""
    rows = connection.execute(
        "SELECT c.article_id, f.party, f.perpetrator, f.place FROM figure f"
        " LEFT JOIN link l ON l.id = f.link_id JOIN claim c ON c.id = coalesce(f.claim_id,"
        " l.claim_id) WHERE f.party <> '' OR f.perpetrator <> '' OR f.place <> ''"
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def linked_titles(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """Return (article, title) of the citations that its claims are linked to."""
    rows = connection.execute(
        "SELECT DISTINCT c.article_id, s.title FROM link l JOIN claim c ON c.id = l.claim_id"
        " JOIN citation s ON s.id = l.citation_id WHERE s.title <> ''"
    )
    return [(row[0], row[1]) for row in rows]


# -- what waits to be read anew -------------------------------------------------------------------


def forget_readings(
    connection: sqlite3.Connection, hashes: Iterable[str], article_ids: Iterable[int]
) -> None:
    """Drop what was kept of some texts' readings and of some articles' conflicts."""
    connection.executemany(
        "DELETE FROM analysis_cache WHERE text_sha256 = ?", [(one,) for one in hashes]
    )
    tables.drop_findings(connection, list(article_ids))


def mark_outdated(connection: sqlite3.Connection, article_ids: Iterable[int]) -> None:
    """Let articles wait to be read anew."""
    connection.executemany(
        "INSERT OR IGNORE INTO outdated VALUES (?)", [(one,) for one in article_ids]
    )


def unmark_outdated(connection: sqlite3.Connection, article_ids: Iterable[int]) -> None:
    """Let articles wait no longer."""
    connection.executemany(
        "DELETE FROM outdated WHERE article_id = ?", [(one,) for one in article_ids]
    )


def outdated(connection: sqlite3.Connection) -> list[int]:
    """Return the articles that wait to be read anew, as they came."""
    rows = connection.execute(
        "SELECT article_id FROM outdated WHERE article_id IN (SELECT id FROM article)"
        " ORDER BY article_id"
    )
    return [row[0] for row in rows]


def is_outdated(connection: sqlite3.Connection, article_id: int) -> bool:
    """Say whether an article waits to be read anew."""
    row = connection.execute(
        "SELECT 1 FROM outdated WHERE article_id = ?", (article_id,)
    ).fetchone()
    return row is not None


def article_lengths(
    connection: sqlite3.Connection, article_ids: Iterable[int]
) -> list[tuple[int, int, bool]]:
    """Return (article, characters of its text, whether a claim of it is verified)."""
    found: list[tuple[int, int, bool]] = []
    for article_id in article_ids:
        row = connection.execute(
            "SELECT length(t.text), EXISTS (SELECT 1 FROM claim c WHERE c.article_id = a.id"
            " AND c.status = 'verified') FROM article a JOIN article_text t"
            " ON t.article_id = a.id AND t.version = a.version WHERE a.id = ?",
            (article_id,),
        ).fetchone()
        if row is not None:
            found.append((article_id, row[0], bool(row[1])))
    return found
