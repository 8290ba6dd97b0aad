"""Rows to dataclasses and back; every query of the app has a name here.

Writers take the connection that ``Journal.transaction`` hands out; readers take the project's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, cast

from annotator.domain.model import (
    Accumulation,
    Article,
    ArticleId,
    Attachment,
    Citation,
    CitationId,
    Claim,
    ClaimId,
    ConflictType,
    DatePrecision,
    Event,
    EventId,
    Figure,
    Grade,
    Kind,
    Link,
    LinkId,
    Locus,
    Modality,
    Mode,
    PartyStatus,
    Qualifier,
    Resolution,
    ResolutionCode,
    Seen,
    Source,
    SourceId,
    Stance,
    Status,
    Verdict,
)
from annotator.domain.text import Anchor, Span
from annotator.storage.identity import new_uid

Value = str | int | None

_FIGURE_FIELDS = tuple(field.name for field in fields(Figure))
_FIGURE_ENUMS: Mapping[str, type[Any]] = {
    "kind": Kind,
    "qualifier": Qualifier,
    "mode": Mode,
    "party_status": PartyStatus,
    "date_precision": DatePrecision,
    "locus": Locus,
    "modality": Modality,
    "accumulation": Accumulation,
}


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A suggestion that a reviewer set aside."""

    id: int
    article_id: ArticleId
    version: int
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Declared:
    """A conflict that a reviewer declared between two claims, or a claim and a link."""

    id: int
    uid: str
    type: ConflictType
    severity: int
    a_claim: ClaimId
    b_claim: ClaimId | None
    b_link: LinkId | None
    reason: str
    reviewer: str
    at: str


# -- writing a row of any journaled table -------------------------------------------------------


def insert(connection: sqlite3.Connection, table: str, values: Mapping[str, Value]) -> int:
    """Insert one row with a fresh uid where the table has one; return its id."""
    row = dict(values)
    if table != "setting":
        row.setdefault("uid", new_uid())
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    cursor = connection.execute(
        f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(row.values())
    )
    return cast(int, cursor.lastrowid)


def update(
    connection: sqlite3.Connection, table: str, row_id: int, values: Mapping[str, Value]
) -> None:
    """Set columns of one row."""
    assignments = ", ".join(f'"{name}" = ?' for name in values)
    connection.execute(
        f'UPDATE "{table}" SET {assignments} WHERE id = ?', (*values.values(), row_id)
    )


def delete(connection: sqlite3.Connection, table: str, row_id: int) -> None:
    """Delete one row; its children go with it, each recorded in the journal."""
    connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))


def _where(filters: Mapping[str, Value]) -> tuple[str, tuple[Value, ...]]:
    """Return a WHERE clause over the filters that are set; built so, an index can serve it."""
    named = {column: value for column, value in filters.items() if value is not None}
    if not named:
        return "", ()
    return "WHERE " + " AND ".join(f"{column} = ?" for column in named), tuple(named.values())


# -- settings -----------------------------------------------------------------------------------


def setting(connection: sqlite3.Connection, name: str, default: str = "") -> str:
    """Return a project setting."""
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return default if row is None else str(row[0])


def set_setting(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Write a project setting."""
    connection.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


# -- articles -----------------------------------------------------------------------------------


def articles(connection: sqlite3.Connection) -> list[Article]:
    """Return all articles in the order they came."""
    return [_article(row) for row in connection.execute("SELECT * FROM article ORDER BY id")]


def article(connection: sqlite3.Connection, article_id: int) -> Article | None:
    """Return one article, or None."""
    row = connection.execute("SELECT * FROM article WHERE id = ?", (article_id,)).fetchone()
    return None if row is None else _article(row)


def article_with_bytes(connection: sqlite3.Connection, sha256: str) -> Article | None:
    """Return the article of which a version was read from bytes of this hash, or None."""
    row = connection.execute(
        "SELECT * FROM article WHERE sha256 = ?1 OR id IN"
        " (SELECT article_id FROM text_version WHERE sha256 = ?1) ORDER BY id LIMIT 1",
        (sha256,),
    ).fetchone()
    return None if row is None else _article(row)


def newest_uid(connection: sqlite3.Connection) -> str:
    """Return the uid of the article that was named last, "" without any."""
    row = connection.execute("SELECT max(uid) FROM article").fetchone()
    return row[0] or ""


def articles_from(connection: sqlite3.Connection, url: str) -> list[ArticleId]:
    """Return the articles that have an address, in the order they came."""
    rows = connection.execute("SELECT id FROM article WHERE url = ? ORDER BY id", (url,))
    return [ArticleId(row[0]) for row in rows]


def keep_bytes(connection: sqlite3.Connection, sha256: str, data: bytes, encoding: str) -> None:
    """Keep a document's original bytes; the same bytes are kept once."""
    connection.execute(
        "INSERT OR IGNORE INTO article_bytes (sha256, bytes, encoding) VALUES (?, ?, ?)",
        (sha256, data, encoding),
    )


def original_bytes(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """Return kept original bytes, or None."""
    row = connection.execute(
        "SELECT bytes FROM article_bytes WHERE sha256 = ?", (sha256,)
    ).fetchone()
    return None if row is None else bytes(row[0])


def keep_text(
    connection: sqlite3.Connection,
    article_id: int,
    version: int,
    text: str,
    sha256: str,
    outline: str = "",
) -> None:
    """Keep one text version with its outline (JSON, "" without one)."""
    connection.execute(
        "INSERT INTO article_text (article_id, version, text, sha256, outline)"
        " VALUES (?, ?, ?, ?, ?)",
        (article_id, version, text, sha256, outline),
    )


def text_of(connection: sqlite3.Connection, article_id: int, version: int) -> tuple[str, str]:
    """Return a text version and its SHA-256."""
    row = connection.execute(
        "SELECT text, sha256 FROM article_text WHERE article_id = ? AND version = ?",
        (article_id, version),
    ).fetchone()
    return str(row[0]), str(row[1])


def outline_of(connection: sqlite3.Connection, article_id: int, version: int) -> str:
    """Return the outline of a text version as JSON, "" when it has none."""
    row = connection.execute(
        "SELECT outline FROM article_text WHERE article_id = ? AND version = ?",
        (article_id, version),
    ).fetchone()
    return str(row[0])


def text_hashes(connection: sqlite3.Connection) -> list[tuple[int, int, str, str]]:
    """Return (article id, version, text, hash as kept) of every text version, for checking."""
    return [
        (row[0], row[1], row[2], row[3])
        for row in connection.execute("SELECT article_id, version, text, sha256 FROM article_text")
    ]


def _article(row: sqlite3.Row) -> Article:
    return Article(
        ArticleId(row["id"]),
        row["uid"],
        row["title"],
        row["publisher"],
        row["url"],
        row["language"],
        row["date"],
        row["file_name"],
        row["sha256"],
        row["version"],
        row["added_at"],
    )


# -- claims, figures ----------------------------------------------------------------------------

_CLAIM = (
    'SELECT c.*, f.id AS f_id, f.start AS f_start, f."end" AS f_end, f.quote AS f_quote,'
    " f.prefix AS f_prefix, f.suffix AS f_suffix, "
    + ", ".join(f"f.{name} AS f_{name}" for name in _FIGURE_FIELDS)
    + " FROM claim c LEFT JOIN figure f ON f.claim_id = c.id "
)
_IN_NEWEST = "c.version = (SELECT a.version FROM article a WHERE a.id = c.article_id)"


def claim(connection: sqlite3.Connection, claim_id: int) -> Claim | None:
    """Return one claim with its figure, or None."""
    row = connection.execute(_CLAIM + "WHERE c.id = ?", (claim_id,)).fetchone()
    return None if row is None else _claim(row)


def claims(connection: sqlite3.Connection, article_id: int | None = None) -> list[Claim]:
    """Return the claims of one article, or of all, in text order."""
    where, values = _where({"c.article_id": article_id})
    rows = connection.execute(_CLAIM + where + " ORDER BY c.article_id, c.start, c.id", values)
    return [_claim(row) for row in rows]


def claims_with_figures(connection: sqlite3.Connection, article_id: int) -> list[Claim]:
    """Return the claims of an article that count people in its newest text, in text order."""
    rows = connection.execute(
        _CLAIM + f"WHERE c.article_id = ? AND {_IN_NEWEST} AND f.id IS NOT NULL"
        " ORDER BY c.start, c.id",
        (article_id,),
    )
    return [_claim(row) for row in rows]


def claim_counting_at(
    connection: sqlite3.Connection, article_id: int, span: Span
) -> ClaimId | None:
    """Return the claim whose figure was read at this very place of the newest text, or None."""
    row = connection.execute(
        "SELECT c.id FROM claim c JOIN figure f ON f.claim_id = c.id"
        f' WHERE c.article_id = ? AND {_IN_NEWEST} AND f.start = ? AND f."end" = ?',
        (article_id, span.start, span.end),
    ).fetchone()
    return None if row is None else ClaimId(row[0])


def claim_marks(connection: sqlite3.Connection, article_id: int) -> list[tuple[int, int, int, str]]:
    """Return (claim id, start, end, status) of the claims that stand in the newest text."""
    return [
        (row[0], row[1], row[2], row[3])
        for row in connection.execute(
            'SELECT c.id, c.start, c."end", c.status FROM claim c'
            f" WHERE c.article_id = ? AND {_IN_NEWEST} ORDER BY c.start, c.id",
            (article_id,),
        )
    ]


def claim_figure_places(
    connection: sqlite3.Connection, article_id: int
) -> list[tuple[int, int, int]]:
    """Return (claim id, start, end) of the figures of the claims that stand in the newest text."""
    return [
        (row[0], row[1], row[2])
        for row in connection.execute(
            'SELECT c.id, f.start, f."end" FROM claim c JOIN figure f ON f.claim_id = c.id'
            f" WHERE c.article_id = ? AND {_IN_NEWEST} AND f.start IS NOT NULL",
            (article_id,),
        )
    ]


def claims_of_figures(connection: sqlite3.Connection, figure_ids: Iterable[int]) -> list[int]:
    """Return the claims that these figures belong to; a figure that is gone has none."""
    found = (
        connection.execute("SELECT claim_id FROM figure WHERE id = ?", (one,)).fetchone()
        for one in figure_ids
    )
    return [row[0] for row in found if row is not None and row[0] is not None]


def put_figure(
    connection: sqlite3.Connection,
    owner: str,
    owner_id: int,
    figure: Figure | None,
    anchor: Anchor | None = None,
) -> None:
    """Set, change or (None) remove the figure of a claim or link; ``owner`` names its column."""
    row = connection.execute(f"SELECT id FROM figure WHERE {owner} = ?", (owner_id,)).fetchone()
    if figure is None:
        if row is not None:
            delete(connection, "figure", row[0])
        return
    values = figure_values(figure)
    values |= {
        "start": anchor.span.start if anchor else None,
        "end": anchor.span.end if anchor else None,
        "quote": anchor.quote if anchor else "",
        "prefix": anchor.prefix if anchor else "",
        "suffix": anchor.suffix if anchor else "",
    }
    if row is None:
        insert(connection, "figure", {owner: owner_id, **values})
    else:
        update(connection, "figure", row[0], values)


def figure_values(figure: Figure) -> dict[str, Value]:
    """Return a figure as column values."""
    values: dict[str, Value] = {}
    for name in _FIGURE_FIELDS:
        value = getattr(figure, name)
        values[name] = int(value) if isinstance(value, bool) else value
    return values


def _figure(row: sqlite3.Row, prefix: str = "") -> Figure:
    values: dict[str, Any] = {}
    for name in _FIGURE_FIELDS:
        value = row[prefix + name]
        convert = _FIGURE_ENUMS.get(name)
        if convert is not None:
            value = convert(value)
        elif name == "party_assumed":
            value = bool(value)
        values[name] = value
    return Figure(**values)


def anchor_values(anchor: Anchor) -> dict[str, Value]:
    """Return an anchor as column values."""
    return {
        "start": anchor.span.start,
        "end": anchor.span.end,
        "quote": anchor.quote,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }


def _anchor(row: sqlite3.Row, prefix: str = "") -> Anchor:
    return Anchor(
        Span(row[prefix + "start"], row[prefix + "end"]),
        row[prefix + "quote"],
        row[prefix + "prefix"],
        row[prefix + "suffix"],
    )


def _claim(row: sqlite3.Row) -> Claim:
    has_figure = row["f_id"] is not None
    return Claim(
        id=ClaimId(row["id"]),
        uid=row["uid"],
        article_id=ArticleId(row["article_id"]),
        version=row["version"],
        anchor=_anchor(row),
        text=row["text"],
        figure=_figure(row, "f_") if has_figure else None,
        figure_anchor=_anchor(row, "f_") if has_figure and row["f_start"] is not None else None,
        event_id=None if row["event_id"] is None else EventId(row["event_id"]),
        verdict=Verdict(row["verdict"]),
        grade_tick=Grade(row["grade_tick"]),
        status=Status(row["status"]),
        status_reason=row["status_reason"],
        best=row["best"],
        reviewer=row["reviewer"],
        verified_at=row["verified_at"],
        notes=row["notes"],
        created_at=row["created_at"],
        likeness=row["likeness"],
    )


def verified_claims(connection: sqlite3.Connection, article_ids: Iterable[int]) -> list[int]:
    """Return ids of the verified claims of some articles."""
    found: list[int] = []
    for article_id in article_ids:
        rows = connection.execute(
            "SELECT id FROM claim WHERE article_id = ? AND status = 'verified'", (article_id,)
        )
        found += [row[0] for row in rows]
    return found


def assessments(connection: sqlite3.Connection, claim_id: int) -> list[tuple[str, Verdict, str]]:
    """Return (reviewer, verdict, when) of each reviewer of a claim."""
    rows = connection.execute(
        "SELECT reviewer, verdict, at FROM assessment WHERE claim_id = ? ORDER BY at, id",
        (claim_id,),
    )
    return [(row[0], Verdict(row[1]), row[2]) for row in rows]


def put_assessment(
    connection: sqlite3.Connection, claim_id: int, reviewer: str, verdict: Verdict, at: str
) -> None:
    """Write one reviewer's verdict on a claim."""
    row = connection.execute(
        "SELECT id FROM assessment WHERE claim_id = ? AND reviewer = ?", (claim_id, reviewer)
    ).fetchone()
    if row is None:
        insert(
            connection,
            "assessment",
            {"claim_id": claim_id, "reviewer": reviewer, "verdict": verdict, "at": at},
        )
    else:
        update(connection, "assessment", row[0], {"verdict": verdict, "at": at})


def dismissals(connection: sqlite3.Connection, article_id: int) -> list[Dismissal]:
    """Return the suggestions of an article's newest text that were set aside."""
    rows = connection.execute(
        f"SELECT * FROM dismissal c WHERE article_id = ? AND {_IN_NEWEST}", (article_id,)
    )
    return [
        Dismissal(row["id"], ArticleId(row["article_id"]), row["version"], _anchor(row))
        for row in rows
    ]


# -- sources, citations, links --------------------------------------------------------------------


def sources(connection: sqlite3.Connection) -> list[Source]:
    """Return all sources by name."""
    return [_source(row) for row in connection.execute("SELECT * FROM source ORDER BY name, id")]


def source(connection: sqlite3.Connection, source_id: int) -> Source | None:
    """Return one source, or None."""
    row = connection.execute("SELECT * FROM source WHERE id = ?", (source_id,)).fetchone()
    return None if row is None else _source(row)


def _source(row: sqlite3.Row) -> Source:
    return Source(
        SourceId(row["id"]),
        row["uid"],
        row["name"],
        row["type"],
        row["reliability"],
        row["population"],
        row["owner"],
    )


def citation(connection: sqlite3.Connection, citation_id: int) -> Citation | None:
    """Return one citation, or None."""
    row = connection.execute("SELECT * FROM citation WHERE id = ?", (citation_id,)).fetchone()
    return None if row is None else _citation(row)


def citations(connection: sqlite3.Connection, article_id: int | None = None) -> list[Citation]:
    """Return the citations of an article's reference list, or all of the project."""
    where, values = _where({"article_id": article_id})
    rows = connection.execute(
        f"SELECT * FROM citation {where} ORDER BY article_id, number IS NULL, number, id", values
    )
    return [_citation(row) for row in rows]


def _citation(row: sqlite3.Row) -> Citation:
    return Citation(
        id=CitationId(row["id"]),
        uid=row["uid"],
        article_id=None if row["article_id"] is None else ArticleId(row["article_id"]),
        number=row["number"],
        source_id=None if row["source_id"] is None else SourceId(row["source_id"]),
        title=row["title"],
        translated_title=row["translated_title"],
        author=row["author"],
        published=row["published"],
        accessed=row["accessed"],
        archived=row["archived"],
        language=row["language"],
        url=row["url"],
        archive_url=row["archive_url"],
        origin=row["origin"],
        as_quoted=bool(row["as_quoted"]),
        quote=row["quote"],
    )


_LINK = (
    "SELECT l.*, f.id AS f_id, " + ", ".join(f"f.{name} AS f_{name}" for name in _FIGURE_FIELDS)
) + " FROM link l LEFT JOIN figure f ON f.link_id = l.id "


def link(connection: sqlite3.Connection, link_id: int) -> Link | None:
    """Return one link with its stated figure and attachments, or None."""
    row = connection.execute(_LINK + "WHERE l.id = ?", (link_id,)).fetchone()
    return None if row is None else _link(connection, row)


def links(
    connection: sqlite3.Connection,
    *,
    claim_id: int | None = None,
    article_id: int | None = None,
) -> list[Link]:
    """Return the links of a claim, of an article's claims, or of the project, as they were made."""
    where, values = _where({"l.claim_id": claim_id, "c.article_id": article_id})
    rows = connection.execute(
        _LINK + f"JOIN claim c ON c.id = l.claim_id {where} ORDER BY l.id", values
    ).fetchall()
    return [_link(connection, row) for row in rows]


def _link(connection: sqlite3.Connection, row: sqlite3.Row) -> Link:
    files = connection.execute(
        "SELECT * FROM attachment WHERE link_id = ? ORDER BY id", (row["id"],)
    )
    return Link(
        id=LinkId(row["id"]),
        uid=row["uid"],
        claim_id=ClaimId(row["claim_id"]),
        citation_id=CitationId(row["citation_id"]),
        stance=Stance(row["stance"]),
        seen=Seen(row["seen"]),
        quote=row["quote"],
        quote_translation=row["quote_translation"],
        stated=_figure(row, "f_") if row["f_id"] is not None else None,
        attachments=tuple(
            Attachment(f["uid"], f["name"], f["sha256"], f["size"], f["added_at"]) for f in files
        ),
    )


def articles_citing(connection: sqlite3.Connection, citation_ids: Iterable[int]) -> set[int]:
    """Return the articles whose claims are linked to, or whose lists hold, some citations."""
    found: set[int] = set()
    for citation_id in citation_ids:
        rows = connection.execute(
            "SELECT c.article_id FROM link l JOIN claim c ON c.id = l.claim_id"
            " WHERE l.citation_id = ?1 UNION SELECT article_id FROM citation WHERE id = ?1",
            (citation_id,),
        )
        found |= {row[0] for row in rows if row[0] is not None}
    return found


def keep_attachment(connection: sqlite3.Connection, sha256: str, data: bytes) -> None:
    """Keep an attached file's bytes; the same bytes are kept once."""
    connection.execute(
        "INSERT OR IGNORE INTO attachment_bytes (sha256, bytes) VALUES (?, ?)", (sha256, data)
    )


def attachment_data(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """Return an attached file's bytes, or None."""
    row = connection.execute(
        "SELECT bytes FROM attachment_bytes WHERE sha256 = ?", (sha256,)
    ).fetchone()
    return None if row is None else bytes(row[0])


# -- events, conflicts --------------------------------------------------------------------------


def events(connection: sqlite3.Connection) -> list[Event]:
    """Return all events by name."""
    rows = connection.execute("SELECT id, uid, name FROM event ORDER BY name, id")
    return [Event(EventId(row[0]), row[1], row[2]) for row in rows]


def resolutions(connection: sqlite3.Connection, fingerprint: str | None = None) -> list[Resolution]:
    """Return what was decided about one conflict, or all, oldest first."""
    where, values = _where({"fingerprint": fingerprint})
    rows = connection.execute(f"SELECT * FROM resolution {where} ORDER BY id", values)
    return [
        Resolution(
            row["uid"],
            row["fingerprint"],
            ConflictType(row["type"]),
            None if row["code"] is None else ResolutionCode(row["code"]),
            row["note"],
            row["chosen_low"],
            row["chosen_high"],
            row["a_then"],
            row["b_then"],
            row["reviewer"],
            row["at"],
        )
        for row in rows
    ]


def standing(
    connection: sqlite3.Connection, fingerprint: str
) -> tuple[ResolutionCode, int | None, int | None] | None:
    """Return code and chosen value of the decision that stands for a conflict, or None."""
    row = connection.execute(
        "SELECT code, chosen_low, chosen_high FROM resolution WHERE fingerprint = ?"
        " ORDER BY id DESC LIMIT 1",
        (fingerprint,),
    ).fetchone()
    if row is None or row[0] is None:
        return None
    return ResolutionCode(row[0]), row[1], row[2]


def declared_conflicts(connection: sqlite3.Connection) -> list[Declared]:
    """Return the conflicts that reviewers declared."""
    return [
        Declared(
            row["id"],
            row["uid"],
            ConflictType(row["type"]),
            row["severity"],
            ClaimId(row["a_claim"]),
            None if row["b_claim"] is None else ClaimId(row["b_claim"]),
            None if row["b_link"] is None else LinkId(row["b_link"]),
            row["reason"],
            row["reviewer"],
            row["at"],
        )
        for row in connection.execute("SELECT * FROM declared_conflict ORDER BY id")
    ]


# -- derived caches -------------------------------------------------------------------------------


def cached_analysis(
    connection: sqlite3.Connection,
    text_sha256: str,
    outline_sha256: str,
    date: str,
    reader_version: int,
) -> str | None:
    """Return the cached analysis of a text and its outline by this reader version, or None."""
    row = connection.execute(
        "SELECT payload FROM analysis_cache WHERE text_sha256 = ? AND outline_sha256 = ?"
        " AND article_date = ? AND reader_version = ?",
        (text_sha256, outline_sha256, date, reader_version),
    ).fetchone()
    return None if row is None else str(row[0])


def cache_analysis(
    connection: sqlite3.Connection,
    text_sha256: str,
    outline_sha256: str,
    date: str,
    reader_version: int,
    payload: str,
) -> None:
    """Keep an analysis."""
    connection.execute(
        "INSERT OR REPLACE INTO analysis_cache VALUES (?, ?, ?, ?, ?)",
        (text_sha256, outline_sha256, date, reader_version, payload),
    )


def cached_findings(
    connection: sqlite3.Connection, article_id: int, engine_version: int
) -> str | None:
    """Return the cached findings of an article by this engine version, or None."""
    row = connection.execute(
        "SELECT payload FROM conflict_cache WHERE article_id = ? AND engine_version = ?",
        (article_id, engine_version),
    ).fetchone()
    return None if row is None else str(row[0])


def cache_findings(
    connection: sqlite3.Connection, article_id: int, engine_version: int, payload: str
) -> None:
    """Keep an article's findings."""
    connection.execute(
        "INSERT OR REPLACE INTO conflict_cache VALUES (?, ?, ?)",
        (article_id, engine_version, payload),
    )


def drop_findings(connection: sqlite3.Connection, article_ids: Sequence[int]) -> None:
    """Forget the findings of articles that are gone."""
    connection.executemany(
        "DELETE FROM conflict_cache WHERE article_id = ?", [(one,) for one in article_ids]
    )


def articles_of_claims(connection: sqlite3.Connection, claim_ids: Iterable[int]) -> set[int]:
    """Return the articles that hold some claims."""
    found: set[int] = set()
    for claim_id in claim_ids:
        row = connection.execute(
            "SELECT article_id FROM claim WHERE id = ?", (claim_id,)
        ).fetchone()
        if row is not None:
            found.add(row[0])
    return found


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many rows each table of a reviewer's work has, for ``annotator check``."""
    tables = ("article", "claim", "figure", "source", "citation", "link", "resolution", "revision")
    return {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables
    }
