"""Searching everything: titles, texts, claims and citations, whatever their letters' variants."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.arabic import Folded, fold, folded
from annotator.domain.model import ArticleId, CitationId, ClaimId
from annotator.domain.text import Span
from annotator.services.project import Project
from annotator.storage import tables

_AROUND = 40
_FOLDED_KEPT = 64
_PER_ARTICLE = 3


class HitKind(StrEnum):
    """What a hit was found in."""

    ARTICLE = "article"
    TEXT = "text"
    CLAIM = "claim"
    CITATION = "citation"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that was found. ``snippet`` is shown, ``match`` is the found part of it.

    ``span`` counts in the article's newest text; None when the article as a whole was meant, or a
    claim whose words are no longer in it.
    """

    kind: HitKind
    article_id: ArticleId | None
    title: str
    snippet: str
    match: Span
    span: Span | None = None
    claim_id: ClaimId | None = None
    citation_id: CitationId | None = None


class Search:
    """Searches one project; folded texts are kept, since people type letter by letter."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._folded: OrderedDict[tuple[int, int], Folded] = OrderedDict()

    def find(self, query: str, limit: int = 50) -> list[Hit]:
        """Return what holds the words of a query: titles first, then claims, citations, texts."""
        needle = " ".join(folded(query).split())
        if not needle:
            return []
        connection = self._project.connection
        articles = {article.id: article for article in tables.articles(connection)}
        hits = [
            Hit(HitKind.ARTICLE, article.id, article.title, article.title, match)
            for article in articles.values()
            if (match := _match(article.title, needle)) is not None
        ]
        for claim in tables.claims(connection):
            match = _match(claim.text, needle)
            if match is not None:
                snippet, inside = _around(claim.text, match)
                hits.append(
                    Hit(
                        HitKind.CLAIM,
                        claim.article_id,
                        articles[claim.article_id].title,
                        snippet,
                        inside,
                        span=(
                            claim.anchor.span
                            if claim.version == articles[claim.article_id].version
                            else None
                        ),
                        claim_id=claim.id,
                    )
                )
            if len(hits) >= limit:
                return hits[:limit]
        references = _References(self._project)
        for citation in tables.citations(connection):
            match = _match(citation.title, needle)
            if match is None:
                continue
            snippet, inside = _around(citation.title, match)
            hits.append(
                Hit(
                    HitKind.CITATION,
                    citation.article_id,
                    articles[citation.article_id].title if citation.article_id in articles else "",
                    snippet,
                    inside,
                    span=references.span(citation.article_id, citation.number),
                    citation_id=citation.id,
                )
            )
            if len(hits) >= limit:
                return hits[:limit]
        for article in articles.values():
            text = self._fold(article.id, article.version)
            start = 0
            for _ in range(_PER_ARTICLE):
                at = text.text.find(needle, start)
                if at < 0:
                    break
                start = at + len(needle)
                span = text.span(at, start)
                snippet, inside = _around(text.source, span)
                hits.append(
                    Hit(HitKind.TEXT, article.id, article.title, snippet, inside, span=span)
                )
                if len(hits) >= limit:
                    return hits
        return hits

    def _fold(self, article_id: ArticleId, version: int) -> Folded:
        key = (article_id, version)
        if key not in self._folded:
            self._folded[key] = fold(self._project.text(article_id, version))
            if len(self._folded) > _FOLDED_KEPT:
                self._folded.popitem(last=False)
        self._folded.move_to_end(key)
        return self._folded[key]


class _References:
    """Where the references of an article's own list stand, looked up once an article."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._spans: dict[ArticleId, dict[int, Span]] = {}

    def span(self, article_id: ArticleId | None, number: int | None) -> Span | None:
        if article_id is None or number is None:
            return None
        if article_id not in self._spans:
            structure = self._project.analysis(article_id).structure
            self._spans[article_id] = {one.number: one.span for one in structure.references}
        return self._spans[article_id].get(number)


def _match(text: str, needle: str) -> Span | None:
    made = fold(text)
    at = made.text.find(needle)
    return None if at < 0 else made.span(at, at + len(needle))


def _around(text: str, match: Span) -> tuple[str, Span]:
    """Return the words around a match on one line, and where the match stands in them."""
    start = max(0, match.start - _AROUND)
    if start > 0:
        space = text.find(" ", start, match.start)
        start = space + 1 if space >= 0 else start
    end = min(len(text), match.end + _AROUND)
    if end < len(text):
        space = text.rfind(" ", match.end, end)
        end = space if space >= 0 else end
    before = "…" if start > 0 else ""
    snippet = before + text[start:end].replace("\n", " ") + ("…" if end < len(text) else "")
    shift = len(before) - start
    return snippet, Span(match.start + shift, match.end + shift)
