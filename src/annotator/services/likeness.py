"""Articles that are like each other, and sentences that stand in several of them."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from annotator.domain.likeness import Direction, Prints, likeness, prints_of, runs_of
from annotator.domain.model import ArticleId
from annotator.domain.text import Span
from annotator.services.crossing import one_write
from annotator.services.importing import Prepared
from annotator.services.project import Project
from annotator.storage import print_tables

LEAST = 50
"""Percent of the shorter text that must stand in the other for the two to be called alike."""

_LOOKED_AT = 8
_PLACES = 20
_AT_ONCE = 200
_RUNS_KEPT = 200_000


@dataclass(frozen=True, slots=True)
class Near:
    """An article like another: ``share`` percent of the shorter one's words stand in the longer.

    ``direction`` says whether the one asked about is the same, stands within the other, contains
    it, or merely overlaps with it.
    """

    article_id: ArticleId
    share: int
    direction: Direction


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A sentence of an article and a place in another where the same words stand."""

    span: Span
    article_id: ArticleId
    there: Span


class Likeness:
    """What is alike in one project."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._is_complete = False
        self._known: OrderedDict[str, frozenset[int]] = OrderedDict()

    def near(
        self,
        article: ArticleId | Prepared,
        *,
        least: int = LEAST,
        prints: Prints | None = None,
    ) -> tuple[Near, ...]:
        """Return the articles like one, or like a document that is not taken in yet; best first.

        ``prints`` are those of the article, where they are still at hand.
        """
        self._keep_up()
        if isinstance(article, Prepared):
            own, text, prints = 0, article.text, article.prints
        else:
            own, text = article, self._project.text(article)
        prints = prints or prints_of(text)
        found: list[Near] = []
        for one in print_tables.sharing(self._project.connection, prints, own, _LOOKED_AT):
            share, direction = likeness(self._runs(text), self._runs(self._project.text(one)))
            if share >= least:
                found.append(Near(one, share, direction))
        return tuple(sorted(found, key=lambda one: (-one.share, one.article_id)))

    def same_sentences(self, article_id: ArticleId) -> tuple[Elsewhere, ...]:
        """Return where sentences of an article stand in others, in its order; a few of each."""
        self._keep_up()
        prints = prints_of(self._project.text(article_id))
        found = print_tables.sentences_elsewhere(
            self._project.connection, prints, article_id, _PLACES
        )
        return tuple(Elsewhere(*row) for row in found)

    def catch_up(self, limit: int) -> int:
        """Take prints of articles that came before prints were kept; return of how many."""
        project = self._project
        if project.journal.read_only:
            return 0
        waiting = print_tables.missing(project.connection, limit)
        if waiting:
            with one_write(project):
                for digest, text in waiting:
                    print_tables.keep(project.connection, digest, prints_of(text))
        return len(waiting)

    def _runs(self, text: str) -> frozenset[int]:
        """Return the runs of words of a text; those that came in together are asked for often."""
        runs = self._known.pop(text, None)
        self._known[text] = runs = runs_of(text) if runs is None else runs
        while len(self._known) > 1 and sum(map(len, self._known.values())) > _RUNS_KEPT:
            self._known.popitem(last=False)
        return runs

    def _keep_up(self) -> None:
        """Look once for articles without prints: whatever comes in brings its own."""
        if not self._is_complete:
            self._is_complete = self.catch_up(_AT_ONCE) < _AT_ONCE
