"""Exporting: gathers what leaves the app, row by row, and has it written; changes nothing."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator import __version__
from annotator.domain.analysis import READER_VERSION
from annotator.domain.conflicts import ENGINE_VERSION
from annotator.domain.model import (
    Citation,
    CitationId,
    ClaimId,
    Conflict,
    ConflictType,
    Grade,
    Link,
    LinkId,
    Origins,
    Reference,
    Resolution,
    Seen,
    Side,
    Source,
    Stance,
)
from annotator.domain.part_backing import furthest, together
from annotator.domain.review import Backing, checked_level, graded, origins_of
from annotator.domain.text import Span, is_right_to_left
from annotator.formats import csv_export
from annotator.formats.export_files import Written, write_text
from annotator.formats.export_rows import (
    BETWEEN,
    AuditRow,
    CitationRow,
    ClaimRow,
    ConflictRow,
)
from annotator.services.conflicts import Conflicts, Flag
from annotator.services.parts import Parts
from annotator.services.project import Project
from annotator.storage import bulk, tables, total_tables
from annotator.wording import words

_CHECKED = {
    Seen.NOT_OPENED: "",
    Seen.TITLE_ONLY: "title",
    Seen.OPENED: "opened",
    Seen.CAPTURED: "captured",
}


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote: the file of the claims first, the manifest last."""

    files: tuple[Written, ...]

    @property
    def claims(self) -> int:
        """How many claims left the app."""
        return self.files[0].rows


@dataclass(slots=True)
class _Linked:
    """The links of one exported claim, gathered while they are read."""

    citations: list[int] = field(default_factory=list)
    stances: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Backed:
    """What the links of a claim say together, as cells."""

    origins: Origins
    names: str
    checked: str
    citations: str
    summary: str


@dataclass(slots=True)
class _Flagged:
    """The conflicts of one claim."""

    open: list[Conflict] = field(default_factory=list)
    resolved: list[Flag] = field(default_factory=list)


def export(
    project: Project, conflicts: Conflicts, out: Path, *, all_verdicts: bool = False
) -> Exported:
    """Write verified claims and what stands behind them as CSV; raises ExportError.

    ``out`` is a folder, or the claims' own file when its name ends in .csv. Without
    ``all_verdicts`` only claims verified as *supported* leave.
    """
    folder, main = csv_export.destination(out)
    with project.journal.reading():
        gathered = _Gathered(project, conflicts, all_verdicts=all_verdicts)
        files = csv_export.write(
            folder,
            csv_export.sheets(
                gathered.claims(),
                gathered.citations(),
                gathered.conflicts(),
                gathered.audit(),
                main=main,
            ),
            _rules(project, all_verdicts=all_verdicts),
        )
    return Exported(files)


def export_wikitext(
    project: Project, conflicts: Conflicts, path: Path, *, all_verdicts: bool = False
) -> Exported:
    """Write verified claims with their citations as wikitext into one file; raises ExportError."""
    # Loaded for this one format.
    from annotator.formats.wikitext import page

    with project.journal.reading():
        gathered = _Gathered(project, conflicts, all_verdicts=all_verdicts)
        sections: dict[str, tuple[str, bool, list[page.Entry]]] = {}
        cited = gathered.references()
        count = 0
        for claim in gathered.claims():
            arabic = claim.language == "ar"
            _, _, entries = sections.setdefault(claim.article_id, (claim.article_title, arabic, []))
            beside = claim.verdict if all_verdicts else ""
            entries.append(page.Entry(claim.quote, beside, tuple(cited.get(claim.claim_id, ()))))
            count += 1
        text = page.written(page.Section(t, a, tuple(e)) for t, a, e in sections.values())
        return Exported((write_text(path, text, count),))


def _rules(project: Project, *, all_verdicts: bool) -> dict[str, object]:
    title_only = tables.setting(project.connection, "title_only_suffices") == "yes"
    return {
        "claims": "verified, whatever the verdict" if all_verdicts else "verified as supported",
        "checked_against_title_only_is_enough": title_only,
        "app_version": __version__,
        "figure_reader_version": READER_VERSION,
        "conflict_engine_version": ENGINE_VERSION,
        "independent_origins": "links that share an origin or an owner count once;"
        " an unknown origin counts 0 and shows ?; a total has those behind all parts that make"
        " it up",
        "count_best": "the reviewer's chosen count, else the count chosen when a conflict of"
        " value was resolved, else an exact reading",
        "cells_that_begin_with_a_formula_sign": "start with ' (= + - @ tab carriage-return)",
        "encoding": "UTF-8 with byte order mark, RFC 4180, CRLF",
    }


class _Gathered:
    """Everything of a project that the rows are made of; read once, in bulk."""

    def __init__(self, project: Project, conflicts: Conflicts, *, all_verdicts: bool) -> None:
        connection = project.connection
        self._connection = connection
        self._all = all_verdicts
        self._words = words("en", project.lexicon.parties)
        self._sources = {int(s.id): s for s in tables.sources(connection)}
        self._owned = [s for s in self._sources.values() if s.owner]
        self._citations = {int(c.id): c for c in tables.citations(connection)}
        self._claim_uids = bulk.claim_uids(connection)
        self._article_uids = bulk.article_uids(connection)
        self._flags = conflicts.all()
        self._events = {one.uid: one.name for one in tables.events(self._connection)}
        self._flagged: dict[int, _Flagged] = defaultdict(_Flagged)
        for flag in self._flags:
            if flag.possible and flag.open:
                continue  # Nobody has said yet that both tell of one event.
            for claim_id in flag.claim_ids:
                flagged = self._flagged[claim_id]
                if flag.open:
                    flagged.open.append(flag.conflict)
                else:
                    flagged.resolved.append(flag)
        self._links: dict[int, _Linked] = defaultdict(_Linked)
        self._uses: dict[int, list[tuple[object, ...]]] = defaultdict(list)
        for row in bulk.verified_links(connection, all_verdicts=all_verdicts):
            linked = self._links[row[0]]
            linked.citations.append(row[2])
            linked.stances.append(row[4])
            linked.seen.append(row[5])
            if row[6]:
                linked.quotes.append(row[6])
            self._uses[row[2]].append(row)
        self._totals = total_tables.totals(connection)
        self._parts = Parts(project, conflicts)
        self._backed: dict[tuple[tuple[int, str, str], ...], _Backed] = {}

    # -- verified_claims.csv ----------------------------------------------------------------

    def claims(self) -> Iterator[ClaimRow]:
        none, unflagged = _Linked(), _Flagged()
        for row in bulk.verified_claims(self._connection, all_verdicts=self._all):
            claim_id, best, tick = row[:3]
            place, (_, qualifier, low, high) = row[20], row[21:25]
            linked = self._links.get(claim_id, none)
            flagged = self._flagged.get(claim_id, unflagged)
            backed = self._backing(linked)
            if claim_id in self._totals:
                backed = self._with_parts(claim_id, linked, backed)
            # By position, not by name: that alone costs a third of the whole export.
            yield ClaimRow._make(
                (
                    *row[3:21],  # claim_id to place
                    # Names in other scripts have no transliteration of ours.
                    place if place and is_right_to_left(place) is False else "",
                    *row[21:25],  # kind to count_max
                    _best(best, low, high, qualifier, flagged),
                    *row[25:33],  # party to verdict
                    graded(Grade(tick), backed.origins, flagged.open),
                    backed.origins.count,
                    backed.names,
                    backed.checked,
                    len(linked.citations),
                    backed.citations,
                    BETWEEN.join(linked.quotes),
                    backed.summary,
                    len(flagged.open),
                    len(flagged.resolved),
                    BETWEEN.join(
                        flag.resolution.note
                        for flag in flagged.resolved
                        if flag.resolution and flag.resolution.note
                    ),
                    *row[33:],  # status to verified_at
                    __version__,
                )
            )

    def _backing(self, linked: _Linked) -> _Backed:
        """Return what a claim's links say together; the same links are looked up once."""
        key = tuple(zip(linked.citations, linked.stances, linked.seen, strict=True))
        if key not in self._backed:
            links = [
                replace(_ANY_LINK, stance=Stance(stance), seen=Seen(seen))
                for _, stance, seen in key
            ]
            cited = [self._citations[one[0]] for one in key]
            backings = [
                Backing(link, citation, self._source(citation))
                for link, citation in zip(links, cited, strict=True)
            ]
            origins = origins_of(backings, self._owned)
            self._backed[key] = _Backed(
                origins,
                BETWEEN.join((*origins.names, *(("?",) if origins.unknown else ()))),
                _CHECKED[checked_level(links)],
                BETWEEN.join(citation.uid for citation in cited),
                BETWEEN.join(map(_summary, backings)),
            )
        return self._backed[key]

    def _with_parts(self, claim_id: int, linked: _Linked, backed: _Backed) -> _Backed:
        """Add what a total has through parts that make it up."""
        claim = tables.claim(self._connection, claim_id)
        through = None if claim is None else self._parts.inherited(claim)
        if through is None:
            return backed
        origins = together(backed.origins, through.origins)
        own = checked_level(replace(_ANY_LINK, seen=Seen(seen)) for seen in linked.seen)
        return replace(
            backed,
            origins=origins,
            names=BETWEEN.join((*origins.names, *(("?",) if origins.unknown else ()))),
            checked=_CHECKED[furthest(own, through.seen)],
        )

    def _source(self, citation: Citation) -> Source | None:
        return None if citation.source_id is None else self._sources.get(citation.source_id)

    # -- citations.csv ----------------------------------------------------------------------

    def citations(self) -> Iterator[CitationRow]:
        for citation_id, citation in self._citations.items():
            source = self._source(citation)
            for use in self._uses.get(citation_id) or (_NO_USE,):
                _, claim_uid, _, link_uid, stance, seen, quote, translation = use[:8]
                kind, low, high, names, hashes = use[8:]
                yield CitationRow(
                    citation.uid,
                    self._article_uids[citation.article_id] if citation.article_id else None,
                    citation.number,
                    source.name if source else "",
                    source.type if source else "",
                    source.reliability if source else "",
                    source.population if source else "",
                    source.owner if source else "",
                    citation.title,
                    citation.translated_title,
                    citation.author,
                    citation.published,
                    citation.accessed,
                    citation.archived,
                    citation.language,
                    citation.url,
                    citation.archive_url,
                    citation.origin,
                    _yes(citation.as_quoted),
                    *(claim_uid, link_uid, stance, seen, quote, translation, kind, low, high),  # type: ignore[arg-type]
                    _joined(names),
                    _joined(hashes),
                )

    def references(self) -> dict[str, list[tuple[str, Reference]]]:
        """Return what each exported claim is linked to, as references, by the claim's id."""
        found: dict[str, list[tuple[str, Reference]]] = defaultdict(list)
        for row in self.citations():
            if row.claim_id is not None:
                one = Reference(
                    number=row.number or 0,
                    span=Span(0, 0),
                    title=row.title,
                    translated_title=row.translated_title,
                    author=row.author,
                    publisher=row.source,
                    published=row.published,
                    accessed=row.accessed,
                    archived=row.archived,
                    archive_url=row.archive_url,
                    language=row.language,
                    url=row.url,
                    quote=row.quote or "",
                )
                found[row.claim_id].append((row.citation_id, one))
        return found

    # -- conflicts.csv ----------------------------------------------------------------------

    def conflicts(self) -> Iterator[ConflictRow]:
        standing: set[str] = set()
        for flag in self._flags:
            standing.update((flag.conflict.fingerprint, *flag.alike))
            yield self._conflict(flag)
        past: dict[str, Resolution] = {}
        for resolution in tables.resolutions(self._connection):
            if resolution.fingerprint not in standing:
                past[resolution.fingerprint] = resolution
        for resolution in past.values():
            yield _past(resolution)

    def _conflict(self, flag: Flag) -> ConflictRow:
        conflict, resolution = flag.conflict, flag.resolution
        same = conflict.same_origin
        row = (
            conflict.fingerprint,
            conflict.case,
            conflict.type,
            conflict.severity,
            "open" if flag.open else "resolved",
            _yes(conflict.declared),
            _yes(conflict.own_citation),
            "" if same is None else _yes(same),
            _yes(flag.possible),
            self._events.get(flag.event, ""),
            self._article_uids[flag.article_id],
            BETWEEN.join(self._claim_uids[c] for c in sorted(flag.claim_ids)),
            self._words.conflict_sentence(conflict, flag.statements),
            *_side(flag, conflict.a),
            *_side(flag, conflict.b),
            *_decision(resolution),
        )
        return ConflictRow._make(row)

    # -- audit.csv --------------------------------------------------------------------------

    def audit(self) -> Iterator[AuditRow]:
        touched: dict[int, list[str]] = defaultdict(list)
        for act_id, table, operation, count in bulk.touched_rows(self._connection):
            touched[act_id].append(f"{table} {operation} {count}")
        named: dict[int, dict[str, None]] = defaultdict(dict)
        known = dict(self._claim_uids)
        for act_id, claim_id, uid in bulk.touched_claims(self._connection):
            uid = uid or known.get(claim_id)
            if uid:
                named[act_id][uid] = None
        for act_id, group, at, actor, act, label, state in bulk.acts(self._connection):
            yield AuditRow(
                act_id,
                group,
                at,
                actor,
                act,
                label,
                _yes(act == "do" and state != "done"),
                BETWEEN.join(touched.get(act_id, ())),
                BETWEEN.join(named.get(act_id, ())),
            )


_ANY_LINK = Link(LinkId(0), "", ClaimId(0), CitationId(0), Stance.MENTIONS, Seen.NOT_OPENED)
_NO_USE: tuple[object, ...] = (None,) * 13


def _summary(backing: Backing) -> str:
    name = backing.source.name if backing.source else backing.citation.origin or "?"
    return f"{name} ({backing.link.stance}, {backing.link.seen})"


def _best(
    best: int | None, low: int | None, high: int | None, qualifier: str | None, flagged: _Flagged
) -> int | None:
    if best is not None:
        return best
    for flag in flagged.resolved:
        decided = flag.resolution
        if (
            decided is not None
            and flag.conflict.type is ConflictType.VALUE
            and decided.chosen_low is not None
            and decided.chosen_low == decided.chosen_high
        ):
            return decided.chosen_low
    return low if qualifier == "exact" and low == high else None


def _side(flag: Flag, side: Side) -> tuple[str, str, str, int | None, int | None]:
    statements = [flag.statements[key] for key in side.keys]
    figures = [one.figure for one in statements]
    lows, highs = [f.low for f in figures], [f.high for f in figures]
    return (
        BETWEEN.join(one.anchor.quote for one in statements),
        BETWEEN.join(dict.fromkeys(f.kind for f in figures)),
        BETWEEN.join(dict.fromkeys(f.party or f.party_text for f in figures)),
        None if None in lows else sum(low for low in lows if low is not None),
        None if None in highs else sum(high for high in highs if high is not None),
    )


def _decision(
    resolution: Resolution | None,
) -> tuple[str, str, int | None, int | None, str, str, str, str]:
    if resolution is None:
        return "", "", None, None, "", "", "", ""
    return (
        resolution.code or "",
        resolution.note,
        resolution.chosen_low,
        resolution.chosen_high,
        resolution.a_then,
        resolution.b_then,
        resolution.reviewer,
        resolution.at,
    )


def _past(resolution: Resolution) -> ConflictRow:
    """Return the row of a decision on a conflict that no longer reads as it did."""
    empty = ("", "", "", None, None)
    row = (
        resolution.fingerprint,
        "",
        resolution.type,
        None,
        "past",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        *empty,
        *empty,
        *_decision(resolution),
    )
    return ConflictRow._make(row)


def _yes(truth: bool) -> str:
    return "yes" if truth else "no"


def _joined(array: object) -> str:
    return BETWEEN.join(json.loads(array)) if isinstance(array, str) else ""
