"""What a document shows by itself before it is an article: worked out beside the window.

It depends on the text and the lexicon alone. ``Conflicts`` takes it over in the act that takes the
article in, and derives the same itself where it does not hold for the project.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.domain.model import Analysis, ArticleId, CitationId, Statement
from annotator.domain.statements import statements_of
from annotator.storage.identity import new_uid

if TYPE_CHECKING:
    from annotator.domain.conflicts import Decision
    from annotator.domain.lexicon import Lexicon
    from annotator.services.article_findings import ArticleFindings
    from annotator.services.statements import Place
    from annotator.storage.event_tables import Indexed


TAKEN_IN = "article.add"
"""The act that takes an article in; in any other one more may have been done to it."""


@dataclass(frozen=True, slots=True)
class FirstFindings:
    """What an article shows before anybody decided anything about it.

    ``uid`` is the article's: fingerprints of conflicts hold it. Article and version are 0 in all
    places, and a citation is named by its number in the reference list. ``asked`` are the
    fingerprints of which a decision would change what is found. ``buckets`` are where the figures
    of the index are looked up, by key; ``analysis`` is the form in which the analysis is stored.
    """

    uid: str
    analysis: str
    findings: ArticleFindings
    asked: frozenset[str]
    figures: dict[str, Indexed]
    buckets: dict[str, tuple[str, ...]]

    def findings_of(
        self, article_id: ArticleId, version: int, listed: Mapping[int, CitationId]
    ) -> ArticleFindings:
        """Return the findings as those of an article; ``listed`` are its citations by number."""
        there = {
            key: replace(
                place,
                article_id=article_id,
                version=version,
                citation_id=None if place.citation_id is None else listed[place.citation_id],
            )
            for key, place in self.findings.places.items()
        }
        return replace(self.findings, places=there)

    def figures_of(self, article_id: ArticleId, version: int) -> dict[str, Indexed]:
        """Return the figures as rows of the index."""
        return {
            key: replace(row, article_id=article_id, version=version)
            for key, row in self.figures.items()
        }


def make_ready(lexicon: Lexicon) -> None:
    """Load what compares, and index the names of a lexicon, before the first document comes."""
    import annotator.domain.conflicts.engine  # noqa: F401

    lexicon.places.place_key("-a-")


def first_findings(analysis: Analysis, text: str, lexicon: Lexicon) -> FirstFindings:
    """Work out what a document shows by itself, as the project's lexicon compares it."""
    # Loaded where documents are read; nothing of it is needed to show what is kept.
    from annotator.domain.conflicts import find_conflicts
    from annotator.domain.event_proposals import Proposing
    from annotator.services.article_findings import with_what_is_named
    from annotator.services.figure_index import rows_of
    from annotator.services.project import analysis_form

    uid, nobody = new_uid(), ArticleId(0)
    statements, places = _stated(analysis, text, uid)
    asked: set[str] = set()

    def undecided(fingerprint: str) -> Decision | None:
        asked.add(fingerprint)
        return None

    findings = find_conflicts(statements, lexicon=lexicon, decided=undecided)
    figures = rows_of(nobody, statements, places)
    proposing = Proposing(lexicon)
    return FirstFindings(
        uid,
        analysis_form(analysis),
        with_what_is_named(findings, statements, places),
        frozenset(asked),
        figures,
        {one.key: proposing.buckets(one) for one in statements if one.key in figures},
    )


def _stated(analysis: Analysis, text: str, uid: str) -> tuple[list[Statement], dict[str, Place]]:
    """Return what ``statements_in`` gives for an article that was just taken in."""
    from annotator.services.statements import Place

    references = {str(one.number): one for one in analysis.structure.references}
    statements: list[Statement] = []
    places: dict[str, Place] = {}
    for read in statements_of(analysis, text, article=uid):
        one, citation = read, None
        if one.citation is not None:
            reference = references.get(one.citation)
            if reference is None:
                continue
            citation = CitationId(reference.number)
            one = replace(one, document_date=reference.published or None)
        statements.append(one)
        places[one.key] = Place(ArticleId(0), 0, one.anchor.span, citation_id=citation)
    return statements, places
