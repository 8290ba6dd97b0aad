"""Articles: taking them in, describing them, putting them away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.box_columns import BoxColumn, box_columns
from annotator.domain.coverage import (
    Coverage,
    Number,
    numbers_in,
    numbers_in_references,
    uncovered,
)
from annotator.domain.errors import RuleError
from annotator.domain.model import (
    Analysis,
    Article,
    ArticleId,
    Figure,
    Reading,
    TextVersion,
    VersionOrigin,
)
from annotator.domain.outline import EMPTY, Outline
from annotator.domain.restating import redated
from annotator.domain.text import Span, anchor_at, normalise_newlines, sha256
from annotator.services.claims import Claims
from annotator.services.first_findings import TAKEN_IN, FirstFindings
from annotator.services.importing import Prepared
from annotator.services.project import Project, kept_form
from annotator.services.reference_lists import add_list
from annotator.storage import lexicon_tables, print_tables, tables, total_tables, version_tables
from annotator.storage.identity import new_uid

_EDITABLE = ("title", "publisher", "url", "language", "date")


@dataclass(frozen=True, slots=True)
class Added:
    """What taking an article in did; ``known`` says that the same bytes were there already."""

    article: Article
    known: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an article is worked through: figures found, and how many are decided."""

    figures: int
    decided: int


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a fact box: whose it is, and whether only the layout says so."""

    column: BoxColumn
    party: str
    assumed: bool


class Articles:
    """The articles of one project."""

    def __init__(self, project: Project, claims: Claims) -> None:
        self._project = project
        self._claims = claims
        # Of the article asked for last: every decision asks again, and only decisions change.
        self._numbers: tuple[Analysis, tuple[Number, ...], int] | None = None

    def add(self, prepared: Prepared) -> Added:
        """Take a prepared document in, with its reference list as citations.

        The same bytes are recognised, and nothing is written.
        """
        project = self._project
        there = tables.article_with_bytes(project.connection, prepared.sha256)
        if there is not None:
            return Added(there, known=True)
        metadata = prepared.analysis.structure.metadata
        first = self._first(prepared)
        with project.journal.transaction(TAKEN_IN) as connection:
            article_id = ArticleId(
                tables.insert(
                    connection,
                    "article",
                    {
                        "uid": first.uid if first else new_uid(),
                        "title": metadata.title or prepared.document.name,
                        "publisher": metadata.publisher,
                        "url": metadata.url or prepared.document.url,
                        "language": metadata.language,
                        "date": metadata.date,
                        "file_name": prepared.document.name,
                        "sha256": prepared.sha256,
                        "version": 2 if _as_found(prepared) else 1,
                        "added_at": project.now(),
                    },
                )
            )
            tables.keep_bytes(
                connection,
                prepared.sha256,
                prepared.document.original,
                prepared.document.encoding,
            )
            outline = self._keep_versions(article_id, prepared)
            if prepared.lexicon == project.lexicon.fingerprint:
                project.keep_analysis(
                    prepared.text_sha256,
                    metadata.date,
                    prepared.analysis,
                    outline,
                    first.analysis if first else None,
                )
            lexicon_tables.keep_searchable(connection, prepared.text_sha256, prepared.searchable)
            print_tables.keep(connection, prepared.text_sha256, prepared.prints)
            add_list(project, article_id, prepared.analysis.structure.references)
            if first:
                project.just_added[article_id] = first
        return Added(project.article(article_id), known=False)

    def _first(self, prepared: Prepared) -> FirstFindings | None:
        """Return what was worked out of a document beforehand, as far as it holds here.

        Uids tell which article came first, so that one which is older than another is not taken.
        """
        project, first = self._project, prepared.first
        if first is None or prepared.lexicon != project.lexicon.fingerprint:
            return None
        return first if first.uid > tables.newest_uid(project.connection) else None

    def list(self) -> list[Article]:
        """Return all articles in the order they came."""
        return tables.articles(self._project.connection)

    def get(self, article_id: ArticleId) -> Article:
        """Return one article; RuleError "rule.gone" when it is not there."""
        return self._project.article(article_id)

    def text(self, article_id: ArticleId, version: int | None = None) -> str:
        """Return the text of an article, newest version by default."""
        return self._project.text(article_id, version)

    def analysis(self, article_id: ArticleId) -> Analysis:
        """Return what the reader finds in an article."""
        return self._project.analysis(article_id)

    def outline(self, article_id: ArticleId, version: int | None = None) -> Outline:
        """Return how the document is built: its links, pages, cells; newest version by default."""
        return self._project.outline(article_id, version)

    def original(self, article_id: ArticleId) -> bytes:
        """Return the bytes that the article was read from, those of its newest document."""
        article = self._project.article(article_id)
        return tables.original_bytes(self._project.connection, article.sha256) or b""

    def edit(self, article_id: ArticleId, **fields: str | None) -> None:
        """Change title, publisher, url, language or date (ISO, None when unknown).

        Dates that lean on the article's own («أمس») are resolved anew with it, those of claims
        too where no reviewer set them; a claim that was verified then goes back to review.
        """
        unknown = set(fields) - set(_EDITABLE)
        if unknown:
            raise TypeError(f"an article has no {', '.join(sorted(unknown))}")
        with self._project.journal.transaction("article.edit") as connection:
            dated = "date" in fields and fields["date"] != self.get(article_id).date
            before = self.analysis(article_id).readings if dated else ()
            tables.update(connection, "article", article_id, fields)
            if dated:
                self._redate(article_id, before)

    def remove(self, article_id: ArticleId) -> None:
        """Put an article away with its claims and its reference list; undo brings all back."""
        with self._project.journal.transaction("article.remove") as connection:
            tables.delete(connection, "article", article_id)

    def progress(self, article_id: ArticleId) -> Progress:
        """Count an article's figures and those a reviewer has accepted or dismissed."""
        connection = self._project.connection
        spans = {
            (r.span.start, r.span.end)
            for r in self._project.analysis(article_id).readings
            if r.figure.bounded
        }
        done = {
            (start, end) for _, start, end in tables.claim_figure_places(connection, article_id)
        }
        done |= {
            (d.anchor.span.start, d.anchor.span.end)
            for d in tables.dismissals(connection, article_id)
        }
        return Progress(len(spans), len(spans & done))

    def coverage(self, article_id: ArticleId) -> Coverage:
        """Return every number of an article that no claim's figure covers, and why.

        A claim without a figure of its own covers what it quotes.
        """
        connection = self._project.connection
        analysis = self._project.analysis(article_id)
        if self._numbers is None or self._numbers[0] is not analysis:
            text = self._project.text(article_id)
            listed = numbers_in_references(text, analysis)
            self._numbers = analysis, numbers_in(text, analysis), listed
        version = self.get(article_id).version
        claimed = [
            (c.figure_anchor or c.anchor).span
            for c in tables.claims(connection, article_id)
            if c.version == version
        ]
        aside = [one.anchor.span for one in tables.dismissals(connection, article_id)]
        return uncovered(self._numbers[1], claimed, aside, references=self._numbers[2])

    def columns(self, article_id: ArticleId) -> tuple[Column, ...]:
        """Return the columns of an article's fact boxes that lost their party, with whose they are.

        Each is as the layout suggests it until a reviewer says whose it is.
        """
        connection, version = self._project.connection, self.get(article_id).version
        named = total_tables.column_parties(connection, article_id, version)
        return tuple(
            Column(
                one,
                named[first][1] if (first := one.figures[0]) in named else one.party,
                first not in named,
            )
            for one in box_columns(self._project.analysis_as_read(article_id))
        )

    def column_at(self, article_id: ArticleId, span: Span) -> Column | None:
        """Return the column that a figure belongs to, or None."""
        return next((c for c in self.columns(article_id) if span in c.column.figures), None)

    def set_column(self, article_id: ArticleId, key: int, party: str) -> None:
        """Say whose dead a column counts, for all its figures at once; "" leaves it to the layout.

        Suggestions and claims of the column, and the notes that explain it, take the party, and
        none is assumed any more; a claim that a reviewer had given another party keeps it.
        RuleError "rule.gone" when there is no such column.
        """
        column = next((c for c in self.columns(article_id) if c.column.key == key), None)
        if column is None:
            raise RuleError("rule.gone")
        project, text = self._project, self.text(article_id)
        version = self.get(article_id).version
        was = {one.span: one.figure for one in self.analysis(article_id).readings}
        with project.journal.transaction("column.party") as connection:
            named = total_tables.column_parties(connection, article_id, version)
            for span in column.column.figures:
                if span in named:
                    tables.delete(connection, "column_party", named[span][0])
                if party:
                    values = {
                        "article_id": article_id,
                        "version": version,
                        **tables.anchor_values(anchor_at(text, span)),
                        "party": party,
                        "reviewer": project.reviewer,
                        "at": project.now(),
                    }
                    tables.insert(connection, "column_party", values)
            now = {one.span: one.figure for one in self.analysis(article_id).readings}
            for span in column.column.figures:
                self._follow_column(article_id, version, span, was[span], now[span])

    def _follow_column(
        self, article_id: ArticleId, version: int, span: Span, was: Figure, now: Figure
    ) -> None:
        """Let a claim follow its column, unless a reviewer had given it another party."""
        connection = self._project.connection
        claim_id = tables.claim_counting_at(connection, article_id, span)
        claim = None if claim_id is None else tables.claim(connection, claim_id)
        if claim is None or claim.figure is None or claim.version != version:
            return
        figure = claim.figure
        if not figure.party_assumed and figure.party != was.party:
            return
        status = now.party_status if figure.party_status == was.party_status else None
        followed = replace(
            figure,
            party=now.party,
            party_assumed=now.party_assumed,
            party_status=status or figure.party_status,
        )
        if followed != figure:
            tables.put_figure(connection, "claim_id", claim.id, followed, claim.figure_anchor)
            self._claims.reconsider(claim.id, "figure_changed")

    def _keep_versions(self, article_id: ArticleId, prepared: Prepared) -> Outline:
        """Keep the text of a new article, and before it the one that a reader had to repair."""
        project, document = self._project, prepared.document
        texts = [(VersionOrigin.IMPORT, prepared.text, document.outline)]
        if found := _as_found(prepared):
            texts = [
                (VersionOrigin.IMPORT, found, EMPTY),
                (VersionOrigin.REPAIR, prepared.text, document.outline),
            ]
        for version, (origin, text, outline) in enumerate(texts, start=1):
            tables.keep_text(
                project.connection, article_id, version, text, sha256(text), kept_form(outline)
            )
            version_tables.add(
                project.connection,
                TextVersion(
                    article_id,
                    version,
                    origin,
                    "",
                    document.name,
                    document.url,
                    prepared.sha256,
                    project.reviewer,
                    project.now(),
                ),
            )
        return document.outline

    def _redate(self, article_id: ArticleId, before: Sequence[Reading]) -> None:
        """Let the dates of claims follow the article's date, as far as they came from the text."""
        connection = self._project.connection
        was = {reading.span: reading.figure for reading in before}
        now = {one.span: one.figure for one in self.analysis(article_id).readings}
        for claim in tables.claims_with_figures(connection, article_id):
            span = (claim.figure_anchor or claim.anchor).span
            if claim.figure is None or span not in was or span not in now:
                continue
            figure = redated(claim.figure, was[span], now[span])
            if figure != claim.figure:
                tables.put_figure(connection, "claim_id", claim.id, figure, claim.figure_anchor)
                self._claims.reconsider(claim.id, "date_changed")


def _as_found(prepared: Prepared) -> str:
    """Return the text that a reader had to repair, "" where it repaired nothing."""
    found = normalise_newlines(prepared.document.as_found)
    return found if found != prepared.text else ""
