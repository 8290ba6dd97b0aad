"""The places one came from: back and forward, as in a browser."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.model import ArticleId
from annotator.domain.text import Span
from annotator.ui.context import Context

Place = tuple[ArticleId, Span | None]
_MOST = 100


class Trail:
    """Remembers the articles and places that were gone to."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._places: list[Place] = []
        self._at = -1
        self._walking = False
        context.library_changed.connect(self._forget)
        context.article_changed.connect(self._on_article_changed)
        context.place_asked.connect(self._on_place_asked)

    def back(self) -> None:
        """Go to the place before."""
        self._walk(-1)

    def forward(self) -> None:
        """Go to the place after."""
        self._walk(1)

    def _walk(self, by: int) -> None:
        library = self._context.library
        there = set() if library is None else {article.id for article in library.articles.list()}
        at = self._at + by
        # An article may have been removed since; its places are passed over.
        while 0 <= at < len(self._places) and self._places[at][0] not in there:
            at += by
        if not 0 <= at < len(self._places):
            return
        self._at = at
        article_id, span = self._places[at]
        self._quietly(
            lambda: (
                self._context.show_article(article_id)
                if span is None
                else self._context.go_to(article_id, span)
            )
        )

    def _quietly(self, go: Callable[[], None]) -> None:
        self._walking = True
        try:
            go()
        finally:
            self._walking = False

    def _on_article_changed(self) -> None:
        if self._context.article_id is not None:
            self._keep((self._context.article_id, None))

    def _on_place_asked(self, article_id: ArticleId, span: Span) -> None:
        if not self._walking and self._places and self._places[self._at] == (article_id, None):
            # Showing the article was a part of going to the place: one step, not two.
            self._places[self._at] = (article_id, span)
            return
        self._keep((article_id, span))

    def _keep(self, place: Place) -> None:
        if self._walking or (self._places and self._places[self._at] == place):
            return
        self._places = [*self._places[: self._at + 1], place][-_MOST:]
        self._at = len(self._places) - 1

    def _forget(self) -> None:
        self._places, self._at = [], -1
