"""What one article's statements show: its conflicts and relations, with the places they name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from annotator.domain.conflicts import Decided, find_conflicts
from annotator.domain.conflicts.settled import as_read
from annotator.domain.conflicts.stances import Weighed, disputed
from annotator.domain.model import ArticleId, CitationId, ClaimId, Findings, Statement
from annotator.domain.review import BLOCKING_SEVERITY
from annotator.services.project import Project
from annotator.services.statements import Place, weighed_in


@dataclass(frozen=True, slots=True)
class ArticleFindings:
    """An article's conflicts and relations with just the statements and places they name."""

    findings: Findings
    statements: dict[str, Statement]
    places: dict[str, Place]


def findings_in(
    project: Project,
    article_id: ArticleId,
    statements: list[Statement],
    places: dict[str, Place],
    decided: Decided,
) -> ArticleFindings:
    """Derive what an article's statements show, totals held against parts as they were decided."""
    findings = find_conflicts(statements, lexicon=project.lexicon, decided=decided)
    article = project.article(article_id)
    weighed, links = weighed_in(project, article, statements, places)
    disputes = disputed(weighed, _told_already(findings, places, links, weighed))
    findings = replace(findings, conflicts=(*findings.conflicts, *disputes))
    told = [link for one in weighed for link in (*one.supports, *one.disputes)]
    return with_what_is_named(findings, statements, places, told, links)


def with_what_is_named(
    findings: Findings,
    statements: list[Statement],
    places: dict[str, Place],
    told: Sequence[Statement] = (),
    links: Mapping[str, Place] = MappingProxyType({}),
) -> ArticleFindings:
    """Return findings with just the statements and places that they name.

    ``told`` is what documents state on links, and ``links`` where each of them stands.
    """
    pairs = [(c.a, c.b) for c in findings.conflicts]
    pairs += [(r.a, r.b) for r in findings.relations]
    named = {key for pair in pairs for side in pair for key in side.keys}
    read = named | {as_read(key) for key in named}
    there = [*statements, *findings.chosen, *told]
    kept = {key: place for key, place in {**places, **links}.items() if key in read}
    kept |= {one.key: places[as_read(one.key)] for one in findings.chosen if one.key in named}
    return ArticleFindings(findings, {one.key: one for one in there if one.key in read}, kept)


def _told_already(
    findings: Findings,
    places: dict[str, Place],
    links: dict[str, Place],
    weighed: Iterable[Weighed],
) -> set[tuple[str, str]]:
    """Pair claims with links whose document contradicts them in a conflict of its own."""
    told: set[tuple[ClaimId, CitationId]] = set()
    for one in findings.conflicts:
        if one.severity < BLOCKING_SEVERITY:
            continue
        sides = [places[as_read(key)] for key in (*one.a.keys, *one.b.keys)]
        claims = {place.claim_id for place in sides if place.claim_id is not None}
        cited = {place.citation_id for place in sides if place.citation_id is not None}
        told |= {(claim, citation) for claim in claims for citation in cited}
    return {
        (one.claim.key, link.key)
        for one in weighed
        for link in one.disputes
        if (links[link.key].claim_id, links[link.key].citation_id) in told
    }
