"""The versions of articles' texts: where each came from, and what decisions count in them."""

from __future__ import annotations

import sqlite3

from annotator.domain.model import ArticleId, TextVersion, VersionOrigin


def versions(connection: sqlite3.Connection, article_id: int) -> list[TextVersion]:
    """Return the versions of an article's text as they came; none of an article of old."""
    rows = connection.execute(
        "SELECT * FROM text_version WHERE article_id = ? ORDER BY version", (article_id,)
    )
    return [_version(row) for row in rows]


def next_version(connection: sqlite3.Connection, article_id: int) -> int:
    """Return a version number that no text of an article ever had, those undone included."""
    row = connection.execute(
        "SELECT max(version) FROM article_text WHERE article_id = ?", (article_id,)
    ).fetchone()
    return int(row[0] or 0) + 1


def text_hash(connection: sqlite3.Connection, article_id: int, version: int) -> str:
    """Return the SHA-256 of a text version."""
    row = connection.execute(
        "SELECT sha256 FROM article_text WHERE article_id = ? AND version = ?",
        (article_id, version),
    ).fetchone()
    return str(row[0])


def claims_astray(connection: sqlite3.Connection) -> dict[ArticleId, int]:
    """Return how many claims of each article stand in an older text of it than the newest."""
    rows = connection.execute(
        "SELECT c.article_id, count(*) FROM claim c JOIN article a ON a.id = c.article_id"
        " WHERE c.version < a.version GROUP BY c.article_id ORDER BY c.article_id"
    )
    return {ArticleId(row[0]): row[1] for row in rows}


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
