"""Sources, citations and the links between claims and what they are checked against."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from annotator.domain.errors import RuleError, SourceError
from annotator.domain.marks import later_references, own_references
from annotator.domain.model import (
    ArticleId,
    Citation,
    CitationId,
    ClaimId,
    Figure,
    Link,
    LinkId,
    Seen,
    Source,
    SourceId,
    Stance,
)
from annotator.domain.sources import known_source, suggested_origin
from annotator.domain.text import sha256
from annotator.formats.document import MOST_CAPTURED, bytes_of
from annotator.services.claims import Claims, check_figure
from annotator.services.project import Project
from annotator.storage import tables

_EDITABLE = (
    "title",
    "translated_title",
    "author",
    "published",
    "accessed",
    "archived",
    "language",
    "url",
    "archive_url",
    "origin",
)


class Offered(StrEnum):
    """Why a citation is offered for a claim, in the order it is offered."""

    OWN = "own"
    LATER = "later"
    ATTRIBUTION = "attribution"


@dataclass(frozen=True, slots=True)
class Offer:
    """A citation that one key links; an ATTRIBUTION has none yet, only its ``origin``."""

    why: Offered
    citation: Citation | None
    origin: str = ""


class Citations:
    """The sources, citations and links of one project."""

    def __init__(self, project: Project, claims: Claims) -> None:
        self._project = project
        self._claims = claims

    # -- reading ----------------------------------------------------------------------------

    def get(self, citation_id: CitationId) -> Citation:
        """Return one citation; RuleError "rule.gone" when it is not there."""
        found = tables.citation(self._project.connection, citation_id)
        if found is None:
            raise RuleError("rule.gone")
        return found

    def of(self, article_id: ArticleId) -> list[Citation]:
        """Return the citations of an article's reference list, by number."""
        return tables.citations(self._project.connection, article_id)

    def all(self) -> list[Citation]:
        """Return all citations of the project."""
        return tables.citations(self._project.connection)

    def sources(self) -> list[Source]:
        """Return all sources by name."""
        return tables.sources(self._project.connection)

    def source(self, source_id: SourceId | None) -> Source | None:
        """Return one source, or None."""
        if source_id is None:
            return None
        return tables.source(self._project.connection, source_id)

    def links(self, claim_id: ClaimId) -> list[Link]:
        """Return a claim's links in the order they were made."""
        return tables.links(self._project.connection, claim_id=claim_id)

    def offers(self, claim_id: ClaimId) -> list[Offer]:
        """Return what can be linked next: own references, later marks, then attributions."""
        project = self._project
        claim = project.claim(claim_id)
        text = project.text(claim.article_id, claim.version)
        structure = project.analysis_as_read(claim.article_id, claim.version).structure
        span = (claim.figure_anchor or claim.anchor).span
        by_number = {c.number: c for c in self.of(claim.article_id) if c.number is not None}
        linked = {link.citation_id for link in self.links(claim_id)}
        offers: list[Offer] = []
        own = own_references(structure, text, span)
        later = [n for n in later_references(structure, text, span) if n not in own]
        for why, numbers in ((Offered.OWN, own), (Offered.LATER, later)):
            for number in numbers:
                citation = by_number.get(number)
                if citation is not None and citation.id not in linked:
                    offers.append(Offer(why, citation))
        origin = claim.figure.origin if claim.figure else ""
        quoted = any(self.get(one).as_quoted for one in linked)
        if origin and not quoted:
            offers.append(Offer(Offered.ATTRIBUTION, None, origin))
        return offers

    def attachment(self, digest: str) -> bytes:
        """Return an attached file's bytes by its SHA-256."""
        data = tables.attachment_data(self._project.connection, digest)
        if data is None:
            raise RuleError("rule.gone")
        return data

    # -- sources and citations ----------------------------------------------------------------

    def add_source(self, name: str, **fields: str) -> SourceId:
        """Add a publisher (type, reliability A–F, population, owner), or return the same-named."""
        known = known_source(name)
        name = known.name if known else name.strip()
        for source in self.sources():
            if source.name.casefold() == name.casefold():
                return source.id
        values = {
            "name": name,
            "type": known.type if known else "",
            "reliability": "",
            "population": known.population if known else "",
            "owner": "",
        }
        with self._project.journal.transaction("source.add") as connection:
            return SourceId(tables.insert(connection, "source", values | fields))

    def edit_source(self, source_id: SourceId, **fields: str) -> None:
        """Change a source: name, type, reliability, population, owner."""
        _only(fields, ("name", "type", "reliability", "population", "owner"), "source")
        with self._project.journal.transaction("source.edit") as connection:
            tables.update(connection, "source", source_id, fields)

    def add(
        self, title: str, *, publisher: str = "", as_quoted: bool = False, **fields: str | None
    ) -> CitationId:
        """Add a citation that stands in no reference list."""
        _only(fields, _EDITABLE, "citation")
        values: dict[str, tables.Value] = {
            name: None if name in ("published", "accessed", "archived") else ""
            for name in _EDITABLE
        }
        values |= fields
        values["title"] = title.strip()
        values["origin"] = values["origin"] or suggested_origin(title)
        with self._project.journal.transaction("citation.add") as connection:
            source_id = self.add_source(publisher) if publisher.strip() else None
            values |= {
                "article_id": None,
                "number": None,
                "source_id": source_id,
                "as_quoted": int(as_quoted),
            }
            return CitationId(tables.insert(connection, "citation", values))

    def edit(
        self, citation_id: CitationId, *, publisher: str | None = None, **fields: str | None
    ) -> None:
        """Change a citation's fields; dates are ISO or None, ``publisher`` names its source."""
        _only(fields, _EDITABLE, "citation")
        values: dict[str, tables.Value] = dict(fields)
        with self._project.journal.transaction("citation.edit") as connection:
            if publisher is not None:
                values["source_id"] = self.add_source(publisher) if publisher.strip() else None
            tables.update(connection, "citation", citation_id, values)

    # -- links --------------------------------------------------------------------------------

    def link(
        self,
        claim_id: ClaimId,
        citation_id: CitationId,
        *,
        stance: Stance = Stance.MENTIONS,
        seen: Seen | None = None,
    ) -> LinkId:
        """Link a claim to a citation, which counts as seen by its title when it has one."""
        for link in self.links(claim_id):
            if link.citation_id == citation_id:
                return link.id
        if seen is None:
            citation = self.get(citation_id)
            by_title = bool(citation.title) and not citation.as_quoted
            seen = Seen.TITLE_ONLY if by_title else Seen.NOT_OPENED
        with self._project.journal.transaction("link.add") as connection:
            link_id = tables.insert(
                connection,
                "link",
                {
                    "claim_id": claim_id,
                    "citation_id": citation_id,
                    "stance": stance,
                    "seen": seen,
                    "quote": "",
                    "quote_translation": "",
                },
            )
            self._claims.reconsider(claim_id, "links_changed")
        return LinkId(link_id)

    def link_offer(self, claim_id: ClaimId, offer: Offer) -> LinkId:
        """Link what was offered; an attribution becomes "as quoted in this article" first."""
        if offer.citation is not None:
            return self.link(claim_id, offer.citation.id)
        claim = self._project.claim(claim_id)
        article = self._project.article(claim.article_id)
        with self._project.journal.transaction("link.add"):
            citation_id = self.add(
                article.title, publisher=offer.origin, as_quoted=True, origin=offer.origin
            )
            return self.link(claim_id, citation_id, seen=Seen.NOT_OPENED)

    def edit_link(
        self,
        link_id: LinkId,
        *,
        stance: Stance | None = None,
        seen: Seen | None = None,
        quote: str | None = None,
        quote_translation: str | None = None,
    ) -> None:
        """Change a link's stance, how far its citation was seen, or the quote read there."""
        link = self._project.link(link_id)
        named = {
            "stance": stance,
            "seen": seen,
            "quote": quote,
            "quote_translation": quote_translation,
        }
        values = {
            name: value
            for name, value in named.items()
            if value is not None and value != getattr(link, name)
        }
        if not values:
            return
        with self._project.journal.transaction("link.edit") as connection:
            tables.update(connection, "link", link_id, values)
            self._claims.reconsider(link.claim_id, "links_changed")

    def set_stated(self, link_id: LinkId, figure: Figure | None) -> None:
        """Set the figure that the cited document states; it is compared like any other."""
        link = self._project.link(link_id)
        if figure is not None:
            check_figure(figure)
        with self._project.journal.transaction("link.figure") as connection:
            tables.put_figure(connection, "link_id", link_id, figure)
            self._claims.reconsider(link.claim_id, "links_changed")

    def unlink(self, link_id: LinkId) -> None:
        """Remove a link; the citation stays."""
        link = self._project.link(link_id)
        with self._project.journal.transaction("link.remove") as connection:
            tables.delete(connection, "link", link_id)
            self._claims.reconsider(link.claim_id, "links_changed")

    def attach(self, link_id: LinkId, path: Path) -> None:
        """Keep a local file as what was seen of a citation; the link then counts as captured."""
        data = bytes_of(path, MOST_CAPTURED)
        self.attach_data(link_id, path.name, data)

    def attach_data(self, link_id: LinkId, name: str, data: bytes) -> None:
        """Keep bytes as what was seen of a citation, under a file name."""
        if not data:
            raise SourceError("source.empty", name=name)
        link = self._project.link(link_id)
        digest = sha256(data)
        with self._project.journal.transaction("link.attach") as connection:
            tables.keep_attachment(connection, digest, data)
            tables.insert(
                connection,
                "attachment",
                {
                    "link_id": link_id,
                    "name": name,
                    "sha256": digest,
                    "size": len(data),
                    "added_at": self._project.now(),
                },
            )
            if link.seen is not Seen.CAPTURED:
                tables.update(connection, "link", link_id, {"seen": Seen.CAPTURED})
            self._claims.reconsider(link.claim_id, "capture_changed")


def _only(
    fields: dict[str, str] | dict[str, str | None], names: tuple[str, ...], noun: str
) -> None:
    unknown = set(fields) - set(names)
    if unknown:
        raise TypeError(f"a {noun} has no {', '.join(sorted(unknown))}")
