"""Claims and conflicts of a project as plain JSON values, for ``annotator claims --json``.

Version 1 of the contract: fields are only ever added. Ids are uids, offsets code points.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from annotator.domain.model import Article, Claim, ClaimId, Conflict, Resolution, Side
from annotator.domain.review import Backing, blockers, graded
from annotator.formats.analysis_json import figure_values
from annotator.services.articles import Articles
from annotator.services.claims import Claims
from annotator.services.conflicts import Conflicts, Flag, Tie
from annotator.wording import Words, words

VERSION = 1


def claims_report(articles: Articles, claims: Claims, conflicts: Conflicts) -> dict[str, Any]:
    """Return every claim with its figure, links, origins, verdict, grade and status."""
    touching: dict[ClaimId, list[Conflict]] = defaultdict(list)
    for flag in conflicts.all():
        if flag.open and not flag.possible:
            for claim_id in flag.claim_ids:
                touching[claim_id].append(flag.conflict)
    return {
        "version": VERSION,
        "claims": [
            _claim(article, claim, claims, touching[claim.id])
            for article in articles.list()
            for claim in claims.of(article.id)
        ],
    }


def conflicts_report(
    articles: Articles, conflicts: Conflicts, flags: Sequence[Flag] | None = None
) -> dict[str, Any]:
    """Return conflicts with their reasons and what was decided, and the harmless relations.

    Of the conflicts those that are given, else all.
    """
    flags = conflicts.all() if flags is None else flags
    uids = {article.id: article for article in articles.list()}
    speak = words("en", conflicts.parties)
    return {
        "version": VERSION,
        "conflicts": [_conflict(uids[flag.article_id], flag, speak) for flag in flags],
        "relations": [
            _relation(article, tie, speak)
            for article in uids.values()
            for tie in conflicts.relations(article.id)
            # A relation between articles is one of both: told where its first side stands.
            if tie.places[tie.relation.a.keys[0]].article_id == article.id
        ],
    }


def _claim(
    article: Article, claim: Claim, claims: Claims, open_conflicts: Sequence[Conflict]
) -> dict[str, Any]:
    origins, backings = claims.origins(claim.id), claims.backings(claim.id)
    # Who would verify is not known here, so that a missing name is no blocker.
    blocked = blockers(
        claim,
        [backing.link for backing in backings],
        open_conflicts,
        reviewer="anyone",
        title_only_suffices=claims.title_only_suffices,
        through_parts=claims.seen_through_parts(claim.id),
        in_text=claims.in_text(claim),
    )
    return {
        "id": claim.uid,
        "article": {"id": article.uid, "title": article.title},
        "text_version": claim.version,
        "start": claim.anchor.span.start,
        "end": claim.anchor.span.end,
        "quote": claim.anchor.quote,
        "text": claim.text,
        "figure": figure_values(claim.figure) if claim.figure else None,
        "best": claim.best,
        "links": [_link(backing) for backing in backings],
        "independent_origins": origins.count,
        "origins": list(origins.names),
        "unknown_origins": origins.unknown,
        "verdict": str(claim.verdict),
        "grade": str(graded(claim.grade_tick, origins, open_conflicts)),
        "status": str(claim.status),
        "status_reason": claim.status_reason,
        "blockers": [str(one) for one in blocked],
        "reviewer": claim.reviewer,
        "verified_at": claim.verified_at,
        "notes": claim.notes,
    }


def _link(backing: Backing) -> dict[str, Any]:
    link, citation = backing.link, backing.citation
    return {
        "id": link.uid,
        "citation": citation.uid,
        "number": citation.number,
        "title": citation.title,
        "source": backing.source.name if backing.source else "",
        "origin": citation.origin,
        "as_quoted": citation.as_quoted,
        "stance": str(link.stance),
        "seen": str(link.seen),
        "quote": link.quote,
        "quote_translation": link.quote_translation,
        "stated": figure_values(link.stated) if link.stated else None,
        "attachments": [{"name": one.name, "sha256": one.sha256} for one in link.attachments],
    }


def _conflict(article: Article, flag: Flag, speak: Words) -> dict[str, Any]:
    conflict = flag.conflict
    return {
        "id": conflict.fingerprint,
        "case": conflict.case,
        "article": {"id": article.uid, "title": article.title},
        "type": str(conflict.type),
        "severity": conflict.severity,
        "reason": speak.conflict_sentence(conflict, flag.statements),
        "state": "open" if flag.open else "resolved",
        "blocking": flag.blocking,
        "own_citation": conflict.own_citation,
        "same_origin": conflict.same_origin,
        "assumed": conflict.assumed,
        "declared": conflict.declared,
        "follows": conflict.follows,
        "possible": flag.possible,
        "event": flag.event or None,
        "alike": list(flag.alike),
        "a": _side(flag, conflict.a),
        "b": _side(flag, conflict.b),
        "resolution": _resolution(flag.resolution) if flag.resolution else None,
    }


def _relation(article: Article, tie: Tie, speak: Words) -> dict[str, Any]:
    return {
        "article": {"id": article.uid, "title": article.title},
        "type": str(tie.relation.type),
        "reason": speak.relation_sentence(tie.relation, tie.statements),
        "a": _side(tie, tie.relation.a),
        "b": _side(tie, tie.relation.b),
    }


def _side(of: Flag | Tie, side: Side) -> list[dict[str, Any]]:
    told = []
    for key in side.keys:
        statement, place = of.statements[key], of.places.get(key)
        told.append(
            {
                "article": statement.article or None,
                "quote": statement.anchor.quote,
                "start": place.span.start if place and place.span else None,
                "end": place.span.end if place and place.span else None,
                "citation": statement.citation,
                "decided": statement.decided,
                "figure": figure_values(statement.figure),
            }
        )
    return told


def _resolution(resolution: Resolution) -> dict[str, Any]:
    return {
        "code": str(resolution.code),
        "note": resolution.note,
        "chosen_low": resolution.chosen_low,
        "chosen_high": resolution.chosen_high,
        "reviewer": resolution.reviewer,
        "at": resolution.at,
    }
