"""Events as rows: who is on one, what never is one, and the index in which figures meet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.model import ArticleId, ClaimId, Event, EventId
from annotator.domain.text import Span


@dataclass(frozen=True, slots=True)
class Indexed:
    """A figure of an article as the index keeps it; ``payload`` is its statement."""

    article_id: ArticleId
    key: str
    claim_id: ClaimId | None
    version: int
    span: Span
    event: str
    said: str
    payload: str


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two figures of different articles that may tell of one event; keys bear their article."""

    a_article: ArticleId
    a_key: str
    b_article: ArticleId
    b_key: str
    points: int
    reasons: str
    conflicts: str


@dataclass(frozen=True, slots=True)
class Apart:
    """Two figures, by their places, that a reviewer says are never one event."""

    id: int
    a_article: ArticleId
    a_span: Span
    b_article: ArticleId
    b_span: Span


# -- events -------------------------------------------------------------------------------------


def event(connection: sqlite3.Connection, event_id: int) -> Event | None:
    """Return one event, or None."""
    row = connection.execute("SELECT id, uid, name FROM event WHERE id = ?", (event_id,)).fetchone()
    return None if row is None else Event(EventId(row[0]), row[1], row[2])


def event_names(connection: sqlite3.Connection) -> set[str]:
    """Return the names of all events."""
    return {row[0] for row in connection.execute("SELECT name FROM event")}


def events_of(connection: sqlite3.Connection, article_id: int) -> list[Event]:
    """Return the events that claims of an article are on, by name."""
    rows = connection.execute(
        "SELECT DISTINCT e.id, e.uid, e.name FROM claim c JOIN event e ON e.id = c.event_id"
        " WHERE c.article_id = ? ORDER BY e.name, e.id",
        (article_id,),
    )
    return [Event(EventId(row[0]), row[1], row[2]) for row in rows]


def claims_on(connection: sqlite3.Connection, event_id: int) -> list[ClaimId]:
    """Return the claims on an event, by article and place."""
    rows = connection.execute(
        "SELECT id FROM claim WHERE event_id = ? ORDER BY article_id, start, id", (event_id,)
    )
    return [ClaimId(row[0]) for row in rows]


def size(connection: sqlite3.Connection, event_id: int) -> tuple[int, int]:
    """Return how many claims are on an event, and of how many articles."""
    row = connection.execute(
        "SELECT count(*), count(DISTINCT article_id) FROM claim WHERE event_id = ?", (event_id,)
    ).fetchone()
    return row[0], row[1]


# -- never the same ---------------------------------------------------------------------------


def kept_apart(
    connection: sqlite3.Connection, article_ids: Iterable[int] | None = None
) -> list[Apart]:
    """Return the pairs that are never one event: all, or those with a figure of some articles.

    A pair of which a figure is in no newest text any more has no effect.
    """
    query = (
        "SELECT n.id, a_article, a_start, a_end, b_article, b_start, b_end FROM not_same n"
        " JOIN article a ON a.id = a_article AND a.version = a_version"
        " JOIN article b ON b.id = b_article AND b.version = b_version"
    )
    if article_ids is None:
        rows = connection.execute(query).fetchall()
    else:
        rows = []
        for one in article_ids:
            rows += connection.execute(query + " WHERE a_article = ?1 OR b_article = ?1", (one,))
    found = {
        row[0]: Apart(
            row[0],
            ArticleId(row[1]),
            Span(row[2], row[3]),
            ArticleId(row[4]),
            Span(row[5], row[6]),
        )
        for row in rows
    }
    return list(found.values())


# -- the index of figures -----------------------------------------------------------------------

_INDEXED = 'SELECT article_id, key, claim_id, version, start, "end", event, said, payload'


def articles_missing(connection: sqlite3.Connection, engine_version: int) -> list[ArticleId]:
    """Return the articles whose figures the index does not hold as this engine reads them."""
    rows = connection.execute(
        "SELECT id FROM article WHERE id NOT IN"
        " (SELECT article_id FROM indexed WHERE engine_version = ?) ORDER BY id",
        (engine_version,),
    )
    return [ArticleId(row[0]) for row in rows]


def mark_indexed(connection: sqlite3.Connection, article_id: int, engine_version: int) -> None:
    """Say that the index holds an article's figures."""
    connection.execute("INSERT OR REPLACE INTO indexed VALUES (?, ?)", (article_id, engine_version))


def unmark_indexed(connection: sqlite3.Connection, article_id: int) -> None:
    """Say that the index does not hold an article's figures any more."""
    connection.execute("DELETE FROM indexed WHERE article_id = ?", (article_id,))


def figures_of(connection: sqlite3.Connection, article_id: int) -> dict[str, Indexed]:
    """Return an article's figures as the index has them, by key."""
    rows = connection.execute(_INDEXED + " FROM figure_index WHERE article_id = ?", (article_id,))
    return {row[1]: _indexed(row) for row in rows}


def figure_at(connection: sqlite3.Connection, article_id: int, key: str) -> Indexed | None:
    """Return one figure of the index, or None."""
    row = connection.execute(
        _INDEXED + " FROM figure_index WHERE article_id = ? AND key = ?", (article_id, key)
    ).fetchone()
    return None if row is None else _indexed(row)


def all_figures(connection: sqlite3.Connection) -> Iterator[Indexed]:
    """Yield every figure of the index, by article and key."""
    for row in connection.execute(_INDEXED + " FROM figure_index ORDER BY article_id, key"):
        yield _indexed(row)


def put_figures(connection: sqlite3.Connection, rows: Iterable[Indexed]) -> None:
    """Put figures into the index, in place of those of the same key."""
    connection.executemany(
        "INSERT OR REPLACE INTO figure_index VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                one.article_id,
                one.key,
                one.claim_id,
                one.version,
                one.span.start,
                one.span.end,
                one.event,
                one.said,
                one.payload,
            )
            for one in rows
        ],
    )


def drop_figures(connection: sqlite3.Connection, article_id: int, keys: Iterable[str]) -> None:
    """Take figures out of the index."""
    connection.executemany(
        "DELETE FROM figure_index WHERE article_id = ? AND key = ?",
        [(article_id, key) for key in keys],
    )


def _indexed(row: sqlite3.Row) -> Indexed:
    return Indexed(
        ArticleId(row[0]),
        row[1],
        None if row[2] is None else ClaimId(row[2]),
        row[3],
        Span(row[4], row[5]),
        row[6],
        row[7],
        row[8],
    )


# -- buckets ------------------------------------------------------------------------------------


def buckets_of(connection: sqlite3.Connection, article_id: int) -> dict[str, set[str]]:
    """Return the buckets of an article's figures, by key."""
    found: dict[str, set[str]] = {}
    for row in connection.execute(
        "SELECT key, bucket FROM figure_bucket WHERE article_id = ?", (article_id,)
    ):
        found.setdefault(row[0], set()).add(row[1])
    return found


def put_buckets(
    connection: sqlite3.Connection, article_id: int, rows: Iterable[tuple[str, str]]
) -> None:
    """Put (key, bucket) of figures of an article."""
    connection.executemany(
        "INSERT OR IGNORE INTO figure_bucket VALUES (?, ?, ?)",
        [(bucket, article_id, key) for key, bucket in rows],
    )


def drop_buckets(
    connection: sqlite3.Connection, article_id: int, rows: Iterable[tuple[str, str]]
) -> None:
    """Take (key, bucket) of figures of an article away."""
    connection.executemany(
        "DELETE FROM figure_bucket WHERE bucket = ? AND article_id = ? AND key = ?",
        [(bucket, article_id, key) for key, bucket in rows],
    )


def members_of(
    connection: sqlite3.Connection, bucket: str, limit: int
) -> list[tuple[ArticleId, str]]:
    """Return (article, key) of at most ``limit`` figures of a bucket."""
    rows = connection.execute(
        "SELECT article_id, key FROM figure_bucket WHERE bucket = ? LIMIT ?", (bucket, limit)
    )
    return [(ArticleId(row[0]), row[1]) for row in rows]


def crowded(connection: sqlite3.Connection, article_id: int | None = None) -> list[str]:
    """Return the buckets that hold too many figures to hold each against each.

    All of them, or those that a figure of an article is in.
    """
    if article_id is None:
        rows = connection.execute("SELECT bucket FROM crowded_bucket ORDER BY bucket")
    else:
        rows = connection.execute(
            "SELECT DISTINCT f.bucket FROM figure_bucket f JOIN crowded_bucket c USING (bucket)"
            " WHERE f.article_id = ? ORDER BY f.bucket",
            (article_id,),
        )
    return [row[0] for row in rows]


def is_crowded(connection: sqlite3.Connection, bucket: str) -> bool:
    """Say whether a bucket was marked as crowded."""
    row = connection.execute("SELECT 1 FROM crowded_bucket WHERE bucket = ?", (bucket,)).fetchone()
    return row is not None


def mark_crowded(connection: sqlite3.Connection, bucket: str, crowded: bool) -> None:
    """Mark a bucket as crowded, or as no longer so."""
    if crowded:
        connection.execute("INSERT OR IGNORE INTO crowded_bucket VALUES (?)", (bucket,))
    else:
        connection.execute("DELETE FROM crowded_bucket WHERE bucket = ?", (bucket,))


# -- pairs --------------------------------------------------------------------------------------

_PAIR = "SELECT a_article, a_key, b_article, b_key, points, reasons, conflicts FROM pair_cache"


def pairs(connection: sqlite3.Connection, *, doubtful: bool = False) -> list[PairRow]:
    """Return all pairs, or only those that hold a possible conflict, by place."""
    where = " WHERE conflicts <> ''" if doubtful else ""
    return [_pair(row) for row in connection.execute(_PAIR + where)]


def pairs_of(
    connection: sqlite3.Connection, article_id: int, *, doubtful: bool = False
) -> list[PairRow]:
    """Return the pairs that a figure of an article is in."""
    also = " AND conflicts <> ''" if doubtful else ""
    rows = connection.execute(
        f"{_PAIR} WHERE a_article = ?1{also} UNION {_PAIR} WHERE b_article = ?1{also}",
        (article_id,),
    )
    return [_pair(row) for row in rows]


def put_pairs(connection: sqlite3.Connection, rows: Sequence[PairRow]) -> None:
    """Keep pairs; the smaller article comes first in each."""
    connection.executemany(
        "INSERT OR REPLACE INTO pair_cache VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                one.a_article,
                one.a_key,
                one.b_article,
                one.b_key,
                one.points,
                one.reasons,
                one.conflicts,
            )
            for one in rows
        ],
    )


def pairs_with(connection: sqlite3.Connection, article_id: int, key: str) -> list[PairRow]:
    """Return the pairs that one figure is in."""
    rows = connection.execute(
        f"{_PAIR} WHERE a_article = ?1 AND a_key = ?2"
        f" UNION ALL {_PAIR} WHERE b_article = ?1 AND b_key = ?2",
        (article_id, key),
    )
    return [_pair(row) for row in rows]


def pair_at(
    connection: sqlite3.Connection, a_article: int, b_article: int, fingerprint: str
) -> list[PairRow]:
    """Return the pairs of two articles whose possible conflict bears a fingerprint."""
    rows = connection.execute(
        f"{_PAIR} WHERE a_article = ? AND b_article = ? AND instr(conflicts, ?) > 0",
        (a_article, b_article, fingerprint),
    )
    return [_pair(row) for row in rows]


def drop_pairs(connection: sqlite3.Connection, article_id: int, keys: Iterable[str]) -> None:
    """Forget the pairs that some figures of an article are in."""
    named = [(article_id, key) for key in keys]
    connection.executemany("DELETE FROM pair_cache WHERE a_article = ? AND a_key = ?", named)
    connection.executemany("DELETE FROM pair_cache WHERE b_article = ? AND b_key = ?", named)


def _pair(row: sqlite3.Row) -> PairRow:
    return PairRow(ArticleId(row[0]), row[1], ArticleId(row[2]), row[3], row[4], row[5], row[6])


# -- what figures on one event show ---------------------------------------------------------------
# The index of events holds those figures that name one: every query says that it asks for such.


def figures_on(connection: sqlite3.Connection, uid: str, limit: int) -> list[Indexed]:
    """Return at most ``limit`` figures on an event, by article and key."""
    rows = connection.execute(
        _INDEXED
        + " FROM figure_index WHERE event = ? AND event <> '' ORDER BY article_id, key LIMIT ?",
        (uid, limit),
    )
    return [_indexed(row) for row in rows]


def readings_on(connection: sqlite3.Connection, uid: str) -> list[Indexed]:
    """Return of each reading on an event a figure of the first and one of the last article."""
    found: list[Indexed] = []
    for said, first, last in connection.execute(
        "SELECT said, min(article_id), max(article_id) FROM figure_index"
        " WHERE event = ? AND event <> '' GROUP BY said",
        (uid,),
    ).fetchall():
        for article_id in sorted({first, last}):
            row = connection.execute(
                _INDEXED + " FROM figure_index WHERE event = ? AND event <> '' AND said = ?"
                " AND article_id = ? ORDER BY key LIMIT 1",
                (uid, said, article_id),
            ).fetchone()
            found.append(_indexed(row))
    return found


def said_on(
    connection: sqlite3.Connection, uid: str
) -> list[tuple[ArticleId, str, ClaimId | None, str]]:
    """Return (article, key, claim, hash of the reading) of every figure on an event."""
    rows = connection.execute(
        "SELECT article_id, key, claim_id, said FROM figure_index WHERE event = ? AND event <> ''"
        " ORDER BY article_id, key",
        (uid,),
    )
    return [(ArticleId(row[0]), row[1], row[2], row[3]) for row in rows]


def articles_verified_on(connection: sqlite3.Connection, uid: str) -> set[ArticleId]:
    """Return the articles of which a claim on an event is verified."""
    rows = connection.execute(
        "SELECT DISTINCT c.article_id FROM event e JOIN claim c ON c.event_id = e.id"
        " WHERE e.uid = ? AND c.status = 'verified'",
        (uid,),
    )
    return {ArticleId(row[0]) for row in rows}


def events_in(connection: sqlite3.Connection, article_id: int) -> list[str]:
    """Return the uids of the events that figures of an article are on."""
    rows = connection.execute(
        "SELECT DISTINCT event FROM figure_index WHERE article_id = ? AND event <> ''"
        " ORDER BY event",
        (article_id,),
    )
    return [row[0] for row in rows]


def count_on(connection: sqlite3.Connection, uid: str) -> int:
    """Count the figures on an event."""
    row = connection.execute(
        "SELECT count(*) FROM figure_index WHERE event = ? AND event <> ''", (uid,)
    ).fetchone()
    return int(row[0])


def cached_event(connection: sqlite3.Connection, uid: str, engine_version: int) -> str | None:
    """Return the cached findings of an event by this engine version, or None."""
    row = connection.execute(
        "SELECT payload FROM event_cache WHERE event = ? AND engine_version = ?",
        (uid, engine_version),
    ).fetchone()
    return None if row is None else str(row[0])


def cached_events(connection: sqlite3.Connection, engine_version: int) -> dict[str, str]:
    """Return the cached findings of all events, by uid."""
    rows = connection.execute(
        "SELECT event, payload FROM event_cache WHERE engine_version = ?", (engine_version,)
    )
    return {row[0]: row[1] for row in rows}


def cache_event(
    connection: sqlite3.Connection, uid: str, engine_version: int, figures: int, payload: str
) -> None:
    """Keep an event's findings."""
    connection.execute(
        "INSERT OR REPLACE INTO event_cache VALUES (?, ?, ?, ?)",
        (uid, engine_version, figures, payload),
    )


def drop_event(connection: sqlite3.Connection, uid: str) -> None:
    """Forget the findings of an event that no figure is on."""
    connection.execute("DELETE FROM event_cache WHERE event = ?", (uid,))


# -- where a flag is found ------------------------------------------------------------------------


def flag_places(
    connection: sqlite3.Connection, fingerprint: str
) -> list[tuple[ArticleId, str, ArticleId]]:
    """Return (article, event, other article) under which a conflict's fingerprint is kept.

    Of an article's own conflicts the event is "" and both articles are the same.
    """
    rows = connection.execute(
        "SELECT article_id, event, b_article FROM flag_index WHERE fingerprint = ?",
        (fingerprint,),
    )
    return [(ArticleId(row[0]), row[1], ArticleId(row[2])) for row in rows]


def keep_article_flags(
    connection: sqlite3.Connection, article_id: int, fingerprints: Iterable[str]
) -> None:
    """Keep under which article some conflicts are found, in place of those kept before."""
    connection.execute(
        "DELETE FROM flag_index WHERE article_id = ?1 AND b_article = ?1 AND event = ''",
        (article_id,),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO flag_index VALUES (?, ?, '', ?)",
        [(one, article_id, article_id) for one in fingerprints],
    )


def keep_pair_flags(
    connection: sqlite3.Connection, a_article: int, b_article: int, fingerprints: Iterable[str]
) -> None:
    """Keep between which articles some possible conflicts are found."""
    connection.executemany(
        "INSERT OR IGNORE INTO flag_index VALUES (?, ?, '', ?)",
        [(one, a_article, b_article) for one in fingerprints],
    )


def drop_pair_flags(
    connection: sqlite3.Connection, a_article: int, b_article: int, fingerprints: Iterable[str]
) -> None:
    """Forget between which articles some possible conflicts were found."""
    connection.executemany(
        "DELETE FROM flag_index"
        " WHERE fingerprint = ? AND article_id = ? AND event = '' AND b_article = ?",
        [(one, a_article, b_article) for one in fingerprints],
    )


def keep_event_flags(connection: sqlite3.Connection, uid: str, fingerprints: Iterable[str]) -> None:
    """Keep under which event some conflicts are found, in place of those kept before."""
    connection.execute("DELETE FROM flag_index WHERE event = ? AND event <> ''", (uid,))
    connection.executemany(
        "INSERT OR IGNORE INTO flag_index VALUES (?, 0, ?, 0)", [(one, uid) for one in fingerprints]
    )
