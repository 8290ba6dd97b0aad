"""The versions of articles' texts: where each came from, and which decisions count in which."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from annotator.domain.model import ArticleId, ClaimId, TextVersion, VersionOrigin
from annotator.domain.text import Anchor, Span
from annotator.storage import tables


@dataclass(frozen=True, slots=True)
class Kept:
    """A decision, other than a claim, that is kept at a place of one version of a text.

    ``side`` begins the names of its columns: "" or, in a pair of two places, "a_" or "b_".
    """

    table: str
    row_id: int
    side: str
    version: int
    span: Span


def versions(connection: sqlite3.Connection, article_id: int) -> list[TextVersion]:
    """Return the versions of an article's text as they came; none of an article of old."""
    rows = connection.execute(
        "SELECT * FROM text_version WHERE article_id = ? ORDER BY version", (article_id,)
    )
    return [_version(row) for row in rows]


def add(connection: sqlite3.Connection, one: TextVersion) -> None:
    """Write where a version came from."""
    tables.insert(
        connection,
        "text_version",
        {
            "article_id": one.article_id,
            "version": one.version,
            "origin": one.origin,
            "note": one.note,
            "file_name": one.file_name,
            "url": one.url,
            "sha256": one.sha256,
            "reviewer": one.reviewer,
            "at": one.at,
        },
    )


def next_version(connection: sqlite3.Connection, article_id: int) -> int:
    """Return a version number that no text of an article ever had, those undone included."""
    row = connection.execute(
        "SELECT max(version) FROM article_text WHERE article_id = ?", (article_id,)
    ).fetchone()
    return int(row[0] or 0) + 1


def originals(connection: sqlite3.Connection) -> list[tuple[int, int, str]]:
    """Return (article, version, hash) of the bytes that versions of texts were read from."""
    rows = connection.execute(
        "SELECT article_id, version, sha256 FROM text_version WHERE sha256 <> ''"
        " UNION SELECT id, version, sha256 FROM article WHERE id NOT IN"
        " (SELECT article_id FROM text_version) ORDER BY 1, 2"
    )
    return [(row[0], row[1], row[2]) for row in rows]


# -- what counts in an older version ------------------------------------------------------------


def astray(connection: sqlite3.Connection, article_id: int) -> set[ClaimId]:
    """Return the claims of an article that stand in an older text of it than the newest."""
    rows = connection.execute(
        "SELECT c.id FROM claim c JOIN article a ON a.id = c.article_id"
        " WHERE a.id = ? AND c.version < a.version",
        (article_id,),
    )
    return {ClaimId(row[0]) for row in rows}


def all_astray(connection: sqlite3.Connection) -> dict[ArticleId, int]:
    """Return how many such claims each article has; articles without any are left out."""
    rows = connection.execute(
        "SELECT c.article_id, count(*) FROM claim c JOIN article a ON a.id = c.article_id"
        " WHERE c.version < a.version GROUP BY c.article_id ORDER BY c.article_id"
    )
    return {ArticleId(row[0]): row[1] for row in rows}


def places_kept(connection: sqlite3.Connection, article_id: int) -> list[Kept]:
    """Return what reviewers decided at places of an article's texts, claims left out."""
    found: list[Kept] = []
    for table in ("dismissal", "column_party"):
        rows = connection.execute(
            f'SELECT id, version, start, "end" FROM {table} WHERE article_id = ? ORDER BY id',
            (article_id,),
        )
        found += [Kept(table, row[0], "", row[1], Span(row[2], row[3])) for row in rows]
    for side in ("a_", "b_"):
        rows = connection.execute(
            f"SELECT id, {side}version, {side}start, {side}end FROM not_same"
            f" WHERE {side}article = ? ORDER BY id",
            (article_id,),
        )
        found += [Kept("not_same", row[0], side, row[1], Span(row[2], row[3])) for row in rows]
    return found


def move_kept(connection: sqlite3.Connection, one: Kept, version: int, anchor: Anchor) -> None:
    """Let a decision count at a place of another version."""
    if not one.side:
        values = {**tables.anchor_values(anchor), "version": version}
        tables.update(connection, one.table, one.row_id, values)
        return
    tables.update(
        connection,
        one.table,
        one.row_id,
        {
            f"{one.side}version": version,
            f"{one.side}start": anchor.span.start,
            f"{one.side}end": anchor.span.end,
            f"{one.side}quote": anchor.quote,
        },
    )


def name_as(connection: sqlite3.Connection, row_id: int, anchor: Anchor) -> None:
    """Name the column of one more figure as a reviewer named that of another."""
    row = connection.execute("SELECT * FROM column_party WHERE id = ?", (row_id,)).fetchone()
    values = {name: row[name] for name in ("article_id", "version", "party", "reviewer", "at")}
    tables.insert(connection, "column_party", {**values, **tables.anchor_values(anchor)})


def linked(connection: sqlite3.Connection, article_id: int) -> set[int]:
    """Return the citations of an article's list that any claim is linked to."""
    rows = connection.execute(
        "SELECT DISTINCT s.id FROM citation s JOIN link l ON l.citation_id = s.id"
        " WHERE s.article_id = ?",
        (article_id,),
    )
    return {row[0] for row in rows}


def move_figure(connection: sqlite3.Connection, claim_id: ClaimId, anchor: Anchor) -> None:
    """Write where the figure of a claim stands now."""
    values = tables.anchor_values(anchor)
    assignments = ", ".join(f'"{name}" = ?' for name in values)
    connection.execute(
        f"UPDATE figure SET {assignments} WHERE claim_id = ?", (*values.values(), claim_id)
    )


def _version(row: sqlite3.Row) -> TextVersion:
    return TextVersion(
        ArticleId(row["article_id"]),
        row["version"],
        VersionOrigin(row["origin"]),
        row["note"],
        row["file_name"],
        row["url"],
        row["sha256"],
        row["reviewer"],
        row["at"],
    )
