"""The rows that leave the app: one named tuple a file, its fields the columns in their order.

Named tuples, not dataclasses: a row is written as it is, and ten thousand of them must not be
copied field by field. None is an empty cell. Several values in one cell are joined by ``BETWEEN``.
"""

from __future__ import annotations

from typing import NamedTuple

BETWEEN = " | "


class ClaimRow(NamedTuple):
    """One claim of ``verified_claims.csv``; ids are uids, counts are persons, dates ISO 8601."""

    claim_id: str
    article_id: str
    article_title: str
    article_publisher: str
    article_url: str
    article_date: str | None
    article_sha256: str
    text_version: int
    anchor_start: int
    anchor_end: int
    quote: str
    claim_text: str
    language: str
    event: str
    date_from: str | None
    date_to: str | None
    date_precision: str
    place: str
    place_en: str
    kind: str
    qualifier: str
    count_min: int | None
    count_max: int | None
    count_best: int | None
    party: str
    party_status: str
    sub_group: str
    perpetrator: str
    modality: str
    accumulation: str
    as_of: str | None
    verdict: str
    grade: str
    independent_origins: int
    origins: str
    checked: str
    citations_total: int
    citations: str
    citation_quotes: str
    sources_summary: str
    conflicts_open: int
    conflicts_resolved: int
    resolution_note: str
    status: str
    reviewer: str
    verified_at: str | None
    app_version: str


class CitationRow(NamedTuple):
    """One citation as one exported claim uses it; one that none uses has no claim fields."""

    citation_id: str
    article_id: str | None
    number: int | None
    source: str
    source_type: str
    source_reliability: str
    source_population: str
    source_owner: str
    title: str
    translated_title: str
    author: str
    published: str | None
    accessed: str | None
    archived: str | None
    language: str
    url: str
    archive_url: str
    origin: str
    as_quoted: str
    claim_id: str | None
    link_id: str | None
    stance: str | None
    seen: str | None
    quote: str | None
    quote_translation: str | None
    stated_kind: str | None
    stated_min: int | None
    stated_max: int | None
    attachments: str
    attachment_sha256: str


class ConflictRow(NamedTuple):
    """One conflict as it stands, or (state "past") a decision on one that no longer reads so."""

    conflict_id: str
    case_id: str
    type: str
    severity: int | None
    state: str
    declared: str
    own_citation: str
    same_origin: str
    possible: str
    event: str
    article_id: str
    claim_ids: str
    reason: str
    a_quote: str
    a_kind: str
    a_party: str
    a_min: int | None
    a_max: int | None
    b_quote: str
    b_kind: str
    b_party: str
    b_min: int | None
    b_max: int | None
    resolution: str
    resolution_note: str
    chosen_min: int | None
    chosen_max: int | None
    a_then: str
    b_then: str
    reviewer: str
    resolved_at: str


class AuditRow(NamedTuple):
    """One act: who did what when, and which rows it touched; ``undone`` is its state now."""

    act_id: int
    group_id: str
    at: str
    reviewer: str
    act: str
    what: str
    undone: str
    rows: str
    claim_ids: str
