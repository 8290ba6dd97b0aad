"""The index in which figures of different articles meet: statements as rows, and their buckets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from operator import attrgetter
from typing import Any

import msgspec

from annotator.domain.conflicts.events import reading_of
from annotator.domain.event_proposals import Proposing
from annotator.domain.model import (
    Accumulation,
    ArticleId,
    DatePrecision,
    Figure,
    Kind,
    Locus,
    Modality,
    Mode,
    PartyStatus,
    Qualifier,
    Statement,
)
from annotator.domain.text import Anchor, Span, sha256
from annotator.services.statements import Place
from annotator.storage import event_tables
from annotator.storage.database import Connection
from annotator.storage.event_tables import Indexed

_ENUMS = {
    "kind": Kind,
    "qualifier": Qualifier,
    "mode": Mode,
    "party_status": PartyStatus,
    "date_precision": DatePrecision,
    "locus": Locus,
    "modality": Modality,
    "accumulation": Accumulation,
}
_fields_of = attrgetter(*(field.name for field in fields(Figure)))
_OF_FIELDS: tuple[Any, ...] = tuple(_ENUMS.get(field.name) for field in fields(Figure))

# What only an article's own pass needs is left behind; the rest is kept as it is.
_BY_ITSELF = frozenset(
    """key figure anchor article citation own note_mark part_of event stated_for""".split()
)
_REST = tuple(field.name for field in fields(Statement) if field.name not in _BY_ITSELF)

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(list[Any]).decode


@dataclass(frozen=True, slots=True)
class Touched:
    """What changed in the index: keys of an article, the buckets and the events concerned.

    ``entered`` says that the index knew nothing of the article before.
    """

    article_id: ArticleId
    keys: frozenset[str] = frozenset()
    buckets: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    entered: bool = False


def across(article_id: int, key: str) -> str:
    """Name a statement of an article where statements of several articles stand together."""
    return f"{article_id}/{key}"


def within(key: str) -> tuple[ArticleId, str]:
    """Return article and key of a statement that ``across`` named."""
    article, _, inside = key.partition("/")
    return ArticleId(int(article)), inside


def statement_of(row: Indexed, article_uid: str) -> Statement:
    """Return a figure of the index as the statement it is among several articles."""
    values, quote, prefix, suffix, part_of, rest = _decode(row.payload)
    figure = Figure(
        *(
            value if enum is None else enum(value)
            for value, enum in zip(values, _OF_FIELDS, strict=True)
        )
    )
    return Statement(
        across(row.article_id, row.key),
        figure,
        Anchor(row.span, quote, prefix, suffix),
        article=article_uid,
        part_of=across(row.article_id, part_of) if part_of else None,
        event=row.event,
        **dict(zip(_REST, rest, strict=True)),
    )


def place_of(row: Indexed) -> Place:
    """Return where a figure of the index stands."""
    return Place(row.article_id, row.version, row.span, claim_id=row.claim_id)


def rows_of(
    article_id: ArticleId, statements: Iterable[Statement], places: Mapping[str, Place]
) -> dict[str, Indexed]:
    """Return the figures of an article as rows of the index; mentions and citations have none."""
    found: dict[str, Indexed] = {}
    for one in statements:
        if one.citation is not None or not one.figure.bounded:
            continue
        place = places[one.key]
        found[one.key] = Indexed(
            article_id,
            one.key,
            place.claim_id,
            place.version,
            place.span or Span(0, 0),
            one.event,
            sha256("\x1f".join(str(value) for value in reading_of(one)))[:16],
            _payload(one),
        )
    return found


def rewrite(
    connection: Connection,
    article_id: ArticleId,
    statements: Iterable[Statement],
    places: Mapping[str, Place],
    proposing: Proposing,
    *,
    anew: bool = False,
) -> Touched:
    """Bring the index up to an article's statements; return what that changed.

    ``anew`` takes every figure as changed: parties or places stand differently to each other now.
    """
    statements = list(statements)
    before = event_tables.figures_of(connection, article_id)
    after = rows_of(article_id, statements, places)
    gone = before.keys() - after.keys()
    changed = {key for key, row in after.items() if anew or before.get(key) != row}
    if not gone and not changed:
        return Touched(article_id)
    had = event_tables.buckets_of(connection, article_id)
    has = {one.key: set(proposing.buckets(one)) for one in statements if one.key in changed}
    old = {(key, bucket) for key in gone | changed for bucket in had.get(key, ())}
    new = {(key, bucket) for key in changed for bucket in has.get(key, ())}
    event_tables.drop_figures(connection, article_id, gone)
    event_tables.put_figures(connection, (after[key] for key in changed))
    event_tables.drop_buckets(connection, article_id, old - new)
    event_tables.put_buckets(connection, article_id, new - old)
    events = {before[key].event for key in gone | changed if key in before}
    events |= {after[key].event for key in changed}
    return Touched(
        article_id,
        frozenset(gone | changed),
        frozenset(bucket for _, bucket in old | new),
        frozenset(events - {""}),
    )


def enter(
    connection: Connection,
    article_id: ArticleId,
    figures: Mapping[str, Indexed],
    buckets: Mapping[str, Iterable[str]],
) -> Touched:
    """Put the figures of an article into the index that it knows nothing of yet."""
    event_tables.put_figures(connection, figures.values())
    rows = {(key, bucket) for key in figures for bucket in buckets[key]}
    event_tables.put_buckets(connection, article_id, rows)
    touched = frozenset(bucket for _, bucket in rows)
    return Touched(article_id, frozenset(figures), touched, entered=True)


def clear(connection: Connection, article_id: ArticleId) -> Touched:
    """Take an article out of the index; return what that changed."""
    before = event_tables.figures_of(connection, article_id)
    had = event_tables.buckets_of(connection, article_id)
    event_tables.drop_figures(connection, article_id, before)
    rows = {(key, bucket) for key, buckets in had.items() for bucket in buckets}
    event_tables.drop_buckets(connection, article_id, rows)
    event_tables.unmark_indexed(connection, article_id)
    return Touched(
        article_id,
        frozenset(before),
        frozenset(bucket for _, bucket in rows),
        frozenset(row.event for row in before.values()) - {""},
    )


def renamed(one: Statement, article_id: ArticleId, place: Place) -> Statement:
    """Return a statement of one article as it is named among several."""
    return replace(
        one,
        key=across(article_id, one.key),
        anchor=replace(one.anchor, span=place.span or Span(0, 0)),
        part_of=across(article_id, one.part_of) if one.part_of else None,
        own=(),
        note_mark="",
        stated_for="",
    )


def _payload(one: Statement) -> str:
    return _encode(
        (
            _fields_of(one.figure),
            one.anchor.quote,
            one.anchor.prefix,
            one.anchor.suffix,
            one.part_of or "",
            [getattr(one, name) for name in _REST],
        )
    ).decode()
