"""Everything an article says that can be compared: suggestions, decisions, what citations state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.domain.conflicts.stances import Weighed
from annotator.domain.figures import figures_in
from annotator.domain.lexicon import Lexicon
from annotator.domain.marks import own_references
from annotator.domain.model import (
    Article,
    ArticleId,
    Citation,
    CitationId,
    Claim,
    ClaimId,
    Figure,
    Kind,
    Link,
    LinkId,
    Locus,
    Qualifier,
    Stance,
    Statement,
)
from annotator.domain.text import Anchor, Span
from annotator.services.project import Project
from annotator.storage import tables, total_tables, version_tables

NO_FIGURE = Figure(Kind.KILLED_OR_INJURED, qualifier=Qualifier.UNKNOWN)
"""What stands for a figure where words say something without any number."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a statement stands in the project, so that a click can go there.

    ``span`` counts in the article's text version ``version``; for the figure stated on a link it
    is None.
    """

    article_id: ArticleId
    version: int
    span: Span | None
    claim_id: ClaimId | None = None
    citation_id: CitationId | None = None
    link_id: LinkId | None = None


def statements_in(project: Project, article: Article) -> tuple[list[Statement], dict[str, Place]]:
    """Return an article's statements with every decision applied, and where each one stands.

    Dismissed suggestions are gone, a claim's figure stands in place of the suggestion it came
    from, links bring the figures that their documents state. Claims whose words the newest text
    lost are no part of it.
    """
    gathered = _Gathered(project, article)
    gathered.add_suggestions()
    gathered.add_claims()
    gathered.add_links()
    return list(gathered.statements.values()), gathered.places


def weighed_in(
    project: Project, article: Article, statements: list[Statement], places: dict[str, Place]
) -> tuple[list[Weighed], dict[str, Place]]:
    """Return the claims of an article that links support and dispute, and where each link stands.

    ``statements`` and ``places`` are what ``statements_in`` gave. A claim without a figure counts
    here too.
    """
    connection = project.connection
    links: dict[ClaimId, list[Link]] = {}
    astray = version_tables.astray(connection, article.id)
    for link in tables.links(connection, article_id=article.id):
        if link.stance in (Stance.SUPPORTS, Stance.DISPUTES) and link.claim_id not in astray:
            links.setdefault(link.claim_id, []).append(link)
    contested = {
        claim: told for claim, told in links.items() if len({one.stance for one in told}) == 2
    }
    of_claims = {
        place.claim_id: one
        for one in statements
        if one.citation is None and (place := places[one.key]).claim_id is not None
    }
    found: list[Weighed] = []
    there: dict[str, Place] = {}
    for claim_id, told in contested.items():
        claim = project.claim(claim_id)
        sides: dict[Stance, list[Statement]] = {Stance.SUPPORTS: [], Stance.DISPUTES: []}
        for link in told:
            citation = tables.citation(connection, link.citation_id)
            assert citation is not None
            one = _for_or_against(link, citation, article)
            sides[link.stance].append(one)
            there[one.key] = Place(article.id, claim.version, None, claim_id, citation.id, link.id)
        whole = of_claims.get(claim_id) or Statement(
            f"c:{claim.uid}", claim.figure or NO_FIGURE, claim.anchor, article=article.uid
        )
        found.append(Weighed(whole, tuple(sides[Stance.SUPPORTS]), tuple(sides[Stance.DISPUTES])))
    return found, there


def _for_or_against(link: Link, citation: Citation, article: Article) -> Statement:
    quote = link.quote or citation.title
    figure = link.stated or replace(NO_FIGURE, origin=citation.origin)
    return Statement(
        f"d:{link.uid}",
        replace(figure, locus=Locus.CITED_QUOTE),
        Anchor(Span(0, len(quote)), quote),
        article=article.uid,
        citation=naming(citation, article.id),
        decided=True,
    )


class _Gathered:
    """The statements of one article while they are put together."""

    def __init__(self, project: Project, article: Article) -> None:
        connection = project.connection
        self._project = project
        self._article = article
        self._citations = {c.id: c for c in tables.citations(connection, article.id)}
        astray = version_tables.astray(connection, article.id)
        links = tables.links(connection, article_id=article.id)
        self._links = [link for link in links if link.claim_id not in astray]
        self._cited = {
            link.id: self._citations.get(link.citation_id)
            or tables.citation(connection, link.citation_id)
            for link in self._links
        }
        self._by_span: dict[Span, str] = {}
        self._by_claim: dict[ClaimId, str] = {}
        self.statements: dict[str, Statement] = {}
        self.places: dict[str, Place] = {}

    def add_suggestions(self) -> None:
        """Add what the reader found and nobody dismissed, cited titles included."""
        project, article = self._project, self._article
        analysis = project.analysis(article.id)
        by_number = {str(c.number): c for c in self._citations.values() if c.number is not None}
        titles = {str(one.number): one.title for one in analysis.structure.references}
        dismissed = {d.anchor.span for d in tables.dismissals(project.connection, article.id)}
        suggested, _ = project.suggested(article.id)
        for statement in suggested:
            citation = by_number.get(statement.citation or "")
            if statement.citation is None:
                if statement.anchor.span in dismissed:
                    continue
                self._by_span[statement.anchor.span] = statement.key
            elif citation is None or citation.title != titles.get(statement.citation):
                continue  # The reviewer put the title right: it is read anew with the links.
            else:
                statement = replace(statement, document_date=citation.published or None)
            self._put(statement, statement.anchor.span, citation=citation)

    def add_claims(self) -> None:
        """Put claims in place of the suggestions they came from; others stand beside them."""
        connection = self._project.connection
        events = {event.id: event.uid for event in tables.events(connection)}
        linked: dict[ClaimId, list[str]] = {}
        for link in self._links:
            cited = self._cited[link.id]
            if cited is not None:
                linked.setdefault(link.claim_id, []).append(naming(cited, self._article.id))
        for claim in tables.claims_with_figures(connection, self._article.id):
            assert claim.figure is not None
            span = (claim.figure_anchor or claim.anchor).span
            suggested = self.statements.get(self._by_span.get(span, ""))
            statement = suggested or self._by_hand(claim, claim.figure)
            statement = replace(
                statement,
                figure=claim.figure,
                own=tuple(dict.fromkeys((*statement.own, *linked.get(claim.id, ())))),
                decided=True,
                event=events.get(claim.event_id, "") if claim.event_id else "",
            )
            self._by_claim[claim.id] = statement.key
            self._put(statement, span, claim_id=claim.id)
        # What a reviewer said of a claim as a part stands before what the reader made of it.
        for claim_id, whole in total_tables.ties(connection, self._article.id).items():
            key = self._by_claim.get(claim_id)
            if key is not None:
                above = None if whole is None else self._by_claim.get(whole)
                if self.statements[key].part_of != above:
                    self.statements[key] = replace(self.statements[key], part_of=above)

    def add_links(self) -> None:
        """Add the figures stated on links, and those of linked titles not read so far."""
        for link in self._links:
            cited = self._cited[link.id]
            if cited is None:
                continue
            name = naming(cited, self._article.id)
            if link.stated is not None:
                stated = self._stated(link, link.stated, cited, name)
                self._put(stated, None, citation=cited, link=link)
            # "As quoted in this article" bears the article's own title: it says nothing new.
            if cited.as_quoted or any(s.citation == name for s in self.statements.values()):
                continue
            for statement in _of_title(cited, name, self._article.uid, self._project.lexicon):
                self._put(statement, None, citation=cited)

    def _by_hand(self, claim: Claim, figure: Figure) -> Statement:
        """Return a claim that no suggestion led to, with the marks of its own sentence."""
        project, article = self._project, self._article
        anchor = claim.figure_anchor or claim.anchor
        analysis, text = project.analysis(article.id), project.text(article.id)
        _, sentences = project.suggested(article.id)
        paragraph, sentence, _ = sentences.of(anchor.span)
        marked = own_references(analysis.structure, text, anchor.span)
        return Statement(
            f"c:{claim.uid}",
            figure,
            anchor,
            article=article.uid,
            own=tuple(str(number) for number in marked),
            paragraph=paragraph,
            sentence=sentence,
        )

    def _stated(self, link: Link, figure: Figure, cited: Citation, name: str) -> Statement:
        return Statement(
            f"l:{link.uid}",
            replace(figure, locus=Locus.CITED_QUOTE),
            Anchor(Span(0, len(link.quote)), link.quote),
            article=self._article.uid,
            citation=name,
            decided=True,
            stated_for=self._by_claim.get(link.claim_id, ""),
            # Quoted in the article itself, it stands under the article's own date.
            document_date=None if cited.as_quoted else cited.published or None,
        )

    def _put(
        self,
        statement: Statement,
        span: Span | None,
        *,
        claim_id: ClaimId | None = None,
        citation: Citation | None = None,
        link: Link | None = None,
    ) -> None:
        self.statements[statement.key] = statement
        self.places[statement.key] = Place(
            self._article.id,
            self._article.version,
            span,
            claim_id,
            citation.id if citation else None,
            link.id if link else None,
        )


def naming(citation: Citation, article_id: ArticleId) -> str:
    """Name a citation as statements do: its number inside its own article, else its uid."""
    if citation.article_id == article_id and citation.number is not None:
        return str(citation.number)
    return citation.uid


def _of_title(citation: Citation, name: str, article: str, lexicon: Lexicon) -> Iterable[Statement]:
    readings = figures_in(
        citation.title, locus=Locus.CITED_TITLE, date=citation.published, lexicon=lexicon
    )
    for index, reading in enumerate(readings):
        if reading.figure.bounded:
            key = f"t:{citation.uid}.{index}"
            anchor = Anchor(reading.span, reading.quote)
            yield Statement(
                key,
                reading.figure,
                anchor,
                article=article,
                citation=name,
                document_date=citation.published or None,
            )
