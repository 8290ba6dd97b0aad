"""What reviewers said of totals: whose a lost column is, and which claims are parts of which."""

from __future__ import annotations

import sqlite3

from annotator.domain.model import ClaimId
from annotator.domain.text import Span


def column_parties(
    connection: sqlite3.Connection, article_id: int, version: int
) -> dict[Span, tuple[int, str]]:
    """Return row and party by the place of each figure whose column a reviewer named."""
    rows = connection.execute(
        'SELECT start, "end", id, party FROM column_party WHERE article_id = ? AND version = ?',
        (article_id, version),
    )
    return {Span(row[0], row[1]): (row[2], row[3]) for row in rows}


def tie_of(connection: sqlite3.Connection, claim_id: int) -> tuple[int, ClaimId | None] | None:
    """Return row and whole of what was said of a claim as a part; None when nothing was."""
    row = connection.execute(
        "SELECT id, whole_id FROM part WHERE claim_id = ?", (claim_id,)
    ).fetchone()
    return None if row is None else (row[0], None if row[1] is None else ClaimId(row[1]))


def ties(connection: sqlite3.Connection, article_id: int) -> dict[ClaimId, ClaimId | None]:
    """Return the wholes of an article's claims, None of those that are said to be no part."""
    rows = connection.execute(
        "SELECT p.claim_id, p.whole_id FROM part p JOIN claim c ON c.id = p.claim_id"
        " WHERE c.article_id = ?",
        (article_id,),
    )
    return {ClaimId(row[0]): None if row[1] is None else ClaimId(row[1]) for row in rows}


def has_parts(connection: sqlite3.Connection, claim_id: int) -> bool:
    """Say whether any claim was said to be part of this one."""
    query = "SELECT 1 FROM part WHERE whole_id = ? LIMIT 1"
    return connection.execute(query, (claim_id,)).fetchone() is not None


def verified_totals(connection: sqlite3.Connection, article_id: int) -> list[ClaimId]:
    """Return the verified claims of an article that may rest on their parts."""
    rows = connection.execute(
        "SELECT c.id FROM claim c JOIN figure f ON f.claim_id = c.id"
        " WHERE c.article_id = ? AND c.status = 'verified' AND (f.locus IN ('infobox', 'note')"
        " OR EXISTS (SELECT 1 FROM part p WHERE p.whole_id = c.id)) ORDER BY c.id",
        (article_id,),
    )
    return [ClaimId(row[0]) for row in rows]


def totals(connection: sqlite3.Connection) -> set[int]:
    """Return all claims of the project that may rest on their parts."""
    rows = connection.execute(
        "SELECT claim_id FROM figure WHERE claim_id IS NOT NULL AND locus IN ('infobox', 'note')"
        " UNION SELECT whole_id FROM part WHERE whole_id IS NOT NULL"
    )
    return {row[0] for row in rows}
