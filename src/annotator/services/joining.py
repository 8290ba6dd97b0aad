"""Two articles that are one: the one that came later becomes a newer version of the other."""

from __future__ import annotations

from annotator.domain.errors import RuleError
from annotator.domain.lexicon import searchable
from annotator.domain.likeness import prints_of
from annotator.domain.model import ArticleId
from annotator.domain.text import sha256
from annotator.formats.document import Document
from annotator.services.articles import Articles
from annotator.services.claims import Claims
from annotator.services.importing import Prepared
from annotator.services.project import Project
from annotator.services.versions import Updated, Versions
from annotator.storage import tables


class Joining:
    """Finds and joins articles of one project that are one article twice."""

    def __init__(
        self, project: Project, articles: Articles, versions: Versions, claims: Claims
    ) -> None:
        self._project = project
        self._articles, self._versions, self._claims = articles, versions, claims

    def from_same_address(self, article_id: ArticleId) -> tuple[ArticleId, ...]:
        """Return the other articles that have the address of one, in the order they came."""
        url = self._articles.get(article_id).url
        found = tables.articles_from(self._project.connection, url) if url else []
        return tuple(one for one in found if one != article_id)

    def may_join(self, article_id: ArticleId, into: ArticleId) -> bool:
        """Say whether an article came after another one and nobody has worked on it yet."""
        return article_id > into and not self._claims.of(article_id)

    def join(self, article_id: ArticleId, into: ArticleId) -> Updated:
        """Make an article the newest version of another one, and put it away; one act for undo.

        Raises RuleError "rule.has_claims" where its own claims would be lost, "rule.gone" when one
        of the two is not there.
        """
        if article_id == into:
            raise RuleError("rule.gone")
        if self._claims.of(article_id):
            raise RuleError("rule.has_claims")
        prepared = self._as_it_came(article_id)
        with self._project.journal.transaction("article.join"):
            # The same bytes must not belong to two articles, not even for a moment.
            self._articles.remove(article_id)
            return self._versions.update(into, prepared)

    def _as_it_came(self, article_id: ArticleId) -> Prepared:
        """Return an article as a document just read: from what is kept, nothing is read again."""
        project, article = self._project, self._articles.get(article_id)
        text, outline = project.text(article_id), project.outline(article_id)
        original = self._articles.original(article_id)
        document = Document(article.file_name, original, text, outline=outline, url=article.url)
        return Prepared(
            document,
            text,
            article.sha256,
            sha256(text),
            project.analysis_as_read(article_id),
            searchable(text),
            project.lexicon.fingerprint,
            prints_of(text),
        )
