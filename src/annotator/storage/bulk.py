"""Readers of many rows at once for what leaves the app: plain rows, no dataclass a row.

Every query is ordered, so that the same project gives the same rows each time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

Rows = Iterator[tuple[Any, ...]]

# Of a correction, which has no document of its own, it is what the text before was read from.
_READ_FROM = (
    "coalesce((SELECT v.sha256 FROM text_version v WHERE v.article_id = a.id"
    " AND v.version <= c.version AND v.sha256 <> '' ORDER BY v.version DESC LIMIT 1), a.sha256)"
)
_VERIFIED = "c.status = 'verified' AND (?1 OR c.verdict = 'supported')"


def _rows(connection: sqlite3.Connection, query: str, values: tuple[object, ...] = ()) -> Rows:
    cursor = connection.cursor()
    # Plain tuples: access by name costs more here than reading does.
    cursor.row_factory = None
    return cursor.execute(query, values)


def verified_claims(connection: sqlite3.Connection, *, all_verdicts: bool) -> Rows:
    """Yield verified claims with article, event and figure: those *supported*, or all.

    Columns: claim id, best, grade tick; then in the order of the export: claim uid, article uid,
    title, publisher, url, date, sha256, version, start, end, quote, text, language, event,
    date_from, date_to, date_precision, place (18); kind, qualifier, low, high (4); party,
    party_status, sub_group, perpetrator, modality, accumulation, as_of, verdict (8); status,
    reviewer, verified_at (3).
    """
    return _rows(
        connection,
        "SELECT c.id, c.best, c.grade_tick,"
        f" c.uid, a.uid, a.title, a.publisher, a.url, a.date, {_READ_FROM}, c.version, c.start,"
        " c.\"end\", c.quote, c.text, a.language, coalesce(e.name, ''), f.date_from, f.date_to,"
        " coalesce(f.date_precision, ''), coalesce(f.place, ''),"
        " coalesce(f.kind, ''), coalesce(f.qualifier, ''), f.low, f.high,"
        " coalesce(nullif(f.party, ''), f.party_text, ''), coalesce(f.party_status, ''),"
        " coalesce(f.sub_group, ''), coalesce(f.perpetrator, ''), coalesce(f.modality, ''),"
        " coalesce(f.accumulation, ''), f.as_of, c.verdict, c.status, c.reviewer, c.verified_at"
        " FROM claim c JOIN article a ON a.id = c.article_id"
        " LEFT JOIN event e ON e.id = c.event_id LEFT JOIN figure f ON f.claim_id = c.id"
        f" WHERE {_VERIFIED} ORDER BY c.article_id, c.start, c.id",
        (all_verdicts,),
    )


def verified_links(connection: sqlite3.Connection, *, all_verdicts: bool) -> Rows:
    """Yield the links of those claims as they were made.

    Columns: claim id, claim uid, citation id, link uid, stance, seen, quote, translation,
    kind, low and high of the figure stated there, names and hashes of attachments (JSON arrays).
    """
    return _rows(
        connection,
        "SELECT c.id, c.uid, l.citation_id, l.uid, l.stance, l.seen, l.quote, l.quote_translation,"
        " f.kind, f.low, f.high, t.names, t.hashes"
        " FROM link l JOIN claim c ON c.id = l.claim_id"
        " LEFT JOIN figure f ON f.link_id = l.id"
        " LEFT JOIN (SELECT link_id, json_group_array(name) AS names,"
        "   json_group_array(sha256) AS hashes FROM (SELECT * FROM attachment ORDER BY id)"
        "   GROUP BY link_id) t ON t.link_id = l.id"
        f" WHERE {_VERIFIED} ORDER BY l.id",
        (all_verdicts,),
    )


def claim_uids(connection: sqlite3.Connection) -> dict[int, str]:
    """Return the uid of every claim by its id."""
    return dict(_rows(connection, "SELECT id, uid FROM claim"))


def article_uids(connection: sqlite3.Connection) -> dict[int, str]:
    """Return the uid of every article by its id."""
    return dict(_rows(connection, "SELECT id, uid FROM article"))


def acts(connection: sqlite3.Connection) -> Rows:
    """Yield every act, oldest first: id, group, when, who, act, label, state."""
    return _rows(
        connection,
        "SELECT id, group_uid, at, actor, act, label, state FROM revision ORDER BY id",
    )


def touched_rows(connection: sqlite3.Connection) -> Rows:
    """Yield (act id, table, operation, count), in that order."""
    return _rows(
        connection,
        "SELECT revision_id, table_name, op, count(*) FROM revision_row"
        " GROUP BY revision_id, table_name, op ORDER BY revision_id, table_name, op",
    )


def touched_claims(connection: sqlite3.Connection) -> Rows:
    """Yield (act id, claim id, the claim's uid where the image before the act has it)."""
    return _rows(
        connection,
        "SELECT revision_id, row_id, json_extract(before, '$.uid') FROM revision_row"
        " WHERE table_name = 'claim' ORDER BY revision_id, seq",
    )
