"""Versions of an article's text: taking in a newer one, correcting, comparing, what went astray."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.domain.difference import Difference, difference
from annotator.domain.errors import RuleError
from annotator.domain.model import (
    ArticleId,
    Claim,
    ClaimId,
    Status,
    TextVersion,
    VersionOrigin,
)
from annotator.domain.outline import EMPTY, Outline
from annotator.domain.placing import Landing, Placing
from annotator.domain.text import Span, anchor_at, sha256
from annotator.services.claims import Claims
from annotator.services.importing import Prepared
from annotator.services.project import Project, kept_form
from annotator.storage import tables, version_tables


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a new version does to the claims of an article.

    ``in_place`` keep their words, ``moved`` have words that changed slightly, ``strayed`` are in
    the tray. ``back`` counts the verified ones among all of them that go back to review.
    ``known`` says that the article has this very text already, so that nothing is to do.
    """

    in_place: int = 0
    moved: int = 0
    strayed: int = 0
    back: int = 0
    known: bool = False


@dataclass(frozen=True, slots=True)
class Updated:
    """What taking a new version in did; ``version`` is the newest now. Counts as in Outlook."""

    version: int
    in_place: int = 0
    moved: int = 0
    strayed: int = 0
    back: int = 0
    known: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place in the newest text where a strayed claim may belong; ``score`` is 0 to 100."""

    span: Span
    quote: str
    score: int


@dataclass(frozen=True, slots=True)
class Strayed:
    """A claim whose words are gone: ``quote`` as it stood in text version ``version``.

    ``candidates`` are places of the newest text, best first; there may be none.
    """

    claim: Claim
    version: int
    quote: str
    candidates: tuple[Candidate, ...]


class Versions:
    """The text versions of one project's articles."""

    def __init__(self, project: Project, claims: Claims) -> None:
        self._project = project
        self._claims = claims

    # -- reading ------------------------------------------------------------------------------

    def of(self, article_id: ArticleId) -> tuple[TextVersion, ...]:
        """Return the versions of an article's text, oldest first; the last is the newest."""
        article = self._project.article(article_id)
        found = version_tables.versions(self._project.connection, article_id)
        if not found or found[0].version > 1:
            # Taken in before versions were kept: what the article itself says of its text.
            first = TextVersion(
                article_id,
                1,
                VersionOrigin.IMPORT,
                "",
                article.file_name,
                article.url,
                article.sha256,
                "",
                article.added_at,
            )
            found.insert(0, first)
        return tuple(found)

    def text(self, article_id: ArticleId, version: int) -> str:
        """Return the text of one version; RuleError "rule.gone" when there is none."""
        self._version(article_id, version)
        return self._project.text(article_id, version)

    def difference(self, article_id: ArticleId, older: int, newer: int) -> Difference:
        """Return what changed from one version to another."""
        return difference(self.text(article_id, older), self.text(article_id, newer))

    def between(self, a: ArticleId, b: ArticleId) -> Difference:
        """Compare the newest texts of two articles."""
        return difference(self._project.text(a), self._project.text(b))

    def tray(self, article_id: ArticleId) -> tuple[Strayed, ...]:
        """Return the claims whose words the newest text lost, with places they may belong to."""
        newest = self._project.article(article_id).version
        claims = self._claims.of(article_id)
        return tuple(
            Strayed(one, one.version, one.anchor.quote, ())
            for one in claims
            if one.version < newest
        )

    def tray_counts(self) -> dict[ArticleId, int]:
        """Return how many claims of each article are in its tray; articles without any are left."""
        return version_tables.claims_astray(self._project.connection)

    # -- a newer text -------------------------------------------------------------------------

    def preview(self, article_id: ArticleId, prepared: Prepared | str) -> Outlook:
        """Return what ``update`` with a document, or ``correct`` with a text, would do."""
        text = prepared if isinstance(prepared, str) else prepared.text
        if text == self._project.text(article_id):
            return Outlook(known=True)
        return self._counted(self._landings(article_id, text))

    def update(
        self,
        article_id: ArticleId,
        prepared: Prepared,
        *,
        origin: VersionOrigin | str = VersionOrigin.UPDATE,
        note: str = "",
    ) -> Updated:
        """Take a newer document of an article in; its claims follow as far as it is certain.

        The rest is in the tray. The same text as the newest is known, and nothing is written.
        """
        document = prepared.document
        return self._put(
            article_id,
            prepared.text,
            document.outline,
            TextVersion(
                article_id,
                0,
                VersionOrigin(origin),
                note.strip(),
                document.name,
                document.url,
                prepared.sha256,
                self._project.reviewer,
                self._project.now(),
            ),
            prepared,
        )

    def correct(self, article_id: ArticleId, text: str, note: str = "") -> Updated:
        """Put a text right that was read or typed wrongly; the document's build is kept."""
        raise NotImplementedError

    def restore(self, article_id: ArticleId, version: int) -> Updated:
        """Make a further version with the text of an older one."""
        there = self._version(article_id, version)
        text = self.text(article_id, version)
        return self._put(
            article_id,
            text,
            self._project.outline(article_id, version),
            replace(
                there,
                origin=VersionOrigin.RESTORED,
                note=str(version),
                reviewer=self._project.reviewer,
                at=self._project.now(),
            ),
        )

    def attach(self, claim_id: ClaimId, span: Span) -> None:
        """Take a claim out of the tray: it stands at ``span`` of the newest text from now on."""
        with self._project.journal.transaction("claim.attach"):
            self._claims.move(claim_id, span)

    # -- inside -------------------------------------------------------------------------------

    def _version(self, article_id: ArticleId, version: int) -> TextVersion:
        for one in self.of(article_id):
            if one.version == version:
                return one
        raise RuleError("rule.gone")

    def _landings(self, article_id: ArticleId, text: str) -> list[tuple[Claim, Landing | None]]:
        placings: dict[int, Placing] = {}
        found: list[tuple[Claim, Landing | None]] = []
        for claim in self._claims.of(article_id):
            if claim.version not in placings:
                old = self._project.text(article_id, claim.version)
                placings[claim.version] = Placing(old, text)
            found.append((claim, placings[claim.version].landing(claim.anchor.span)))
        return found

    def _counted(self, landings: Iterable[tuple[Claim, Landing | None]]) -> Outlook:
        in_place = moved = strayed = back = 0
        for claim, landing in landings:
            if landing is None:
                strayed += 1
            elif landing.likeness < 100:
                moved += 1
            else:
                in_place += 1
            if claim.status is Status.VERIFIED and _reason(landing):
                back += 1
        return Outlook(in_place, moved, strayed, back)

    def _put(
        self,
        article_id: ArticleId,
        text: str,
        outline: Outline,
        row: TextVersion,
        prepared: Prepared | None = None,
    ) -> Updated:
        project = self._project
        article = project.article(article_id)
        if text == project.text(article_id):
            return Updated(article.version, known=True)
        landings = self._landings(article_id, text)
        outlook = self._counted(landings)
        with project.journal.transaction(f"article.{row.origin}") as connection:
            version = version_tables.next_version(connection, article_id)
            tables.keep_text(
                connection, article_id, version, text, sha256(text), kept_form(outline or EMPTY)
            )
            tables.insert(
                connection,
                "text_version",
                {
                    "article_id": article_id,
                    "version": version,
                    "origin": row.origin,
                    "note": row.note,
                    "file_name": row.file_name,
                    "url": row.url,
                    "sha256": row.sha256,
                    "reviewer": row.reviewer,
                    "at": row.at,
                },
            )
            if prepared is not None:
                tables.keep_bytes(
                    connection,
                    prepared.sha256,
                    prepared.document.original,
                    prepared.document.encoding,
                )
            tables.update(connection, "article", article_id, {"version": version})
            for claim, landing in landings:
                if landing is not None:
                    anchor = anchor_at(text, landing.span)
                    tables.update(
                        connection,
                        "claim",
                        claim.id,
                        {
                            **tables.anchor_values(anchor),
                            "version": version,
                            "likeness": landing.likeness,
                        },
                    )
                if reason := _reason(landing):
                    self._claims.reconsider(claim.id, reason)
        return Updated(version, outlook.in_place, outlook.moved, outlook.strayed, outlook.back)


def _reason(landing: Landing | None) -> str:
    """Return why a claim that was verified is to be looked at again, "" when it stands."""
    if landing is None:
        return "text_lost"
    return "text_changed" if landing.likeness < 100 or landing.sentence_changed else ""
