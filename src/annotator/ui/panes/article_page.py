"""One article on the page: spans and cards kept in step with the project, change by change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.errors import RuleError
from annotator.domain.model import (
    Analysis,
    ArticleId,
    Changes,
    Citation,
    Claim,
    ClaimId,
    Reading,
)
from annotator.domain.text import Span
from annotator.library import Library
from annotator.ui.panes.article_marks import (
    Disputed,
    Items,
    card_of,
    claim_key,
    claim_span,
    disputed_in,
    figures_of,
    link_spans,
    mark_spans,
    numbers_of,
    preview_of,
    suggestion_key,
    suggestion_span,
)
from annotator.ui.reader import MarginCard, PaintedSpan, ReaderView
from annotator.wording import Words

FOUND_IN = (
    "article",
    "claim",
    "figure",
    "link",
    "citation",
    "dismissal",
    "resolution",
    "declared_conflict",
    "event",
    "not_same",
    "party",
    "party_alias",
    "place",
    "place_alias",
    "outdated",
    "column_party",
    "part",
)
"""The tables that conflicts are derived from; *outdated* names articles that were read anew."""

READ_WITH = frozenset(("party", "party_alias", "place", "place_alias", "column_party"))
"""The tables that a text is read with."""


class ArticlePage:
    """Paints one article's suggestions, claims, marks and conflicts into a view."""

    def __init__(
        self,
        view: ReaderView,
        library: Library,
        article_id: ArticleId,
        words: Words,
        link_hint: str = "",
    ) -> None:
        self.article_id = article_id
        self.text = library.articles.text(article_id)
        self.outline = library.articles.outline(article_id)
        self._link_hint = link_hint
        self.analysis: Analysis = library.articles.analysis(article_id)
        self._view, self._library, self._words = view, library, words
        self._figures = figures_of(self.analysis)
        self._marks = {one[0]: (one[1], one[2]) for one in library.claims.marks(article_id)}
        self._claimed = library.claims.figure_places(article_id)
        self._taken = Counter(self._claimed.values())
        self._dismissed = set(library.claims.dismissed(article_id))
        self._disputed = Disputed()
        self._cards: dict[ClaimId, MarginCard] | None = None
        self._previewed: Span | None = None
        self.items = Items()

    # -- what stands there ------------------------------------------------------------------

    def has_claim(self, claim_id: ClaimId) -> bool:
        """Say whether a claim stands in this article."""
        return claim_id in self._marks

    def suggestion(self, span: Span) -> Reading | None:
        """Return the suggestion at a span that is neither claimed nor dismissed."""
        reading = self._figures.get(span)
        return reading if reading is not None and self._waits(span) else None

    @property
    def has_claims(self) -> bool:
        """Whether anything was claimed here."""
        return bool(self._marks)

    @property
    def suggestions_left(self) -> int:
        """How many suggestions wait for a decision."""
        return sum(self._waits(span) for span in self._figures)

    def _waits(self, span: Span) -> bool:
        return span not in self._dismissed and not self._taken[span]

    def cited_at(self, keys: Iterable[str]) -> list[Citation]:
        """Return the citations that reference marks among some keys of the view lead to."""
        numbers = numbers_of(self.analysis, keys)
        if not numbers:
            return []
        listed = self._library.citations.of(self.article_id)
        return [one for one in listed if one.number in numbers]

    # -- painting ---------------------------------------------------------------------------

    def paint_all(self) -> None:
        """Give the view everything anew."""
        waiting = [one for span, one in self._figures.items() if self._waits(span)]
        self._view.set_spans(
            [
                *link_spans(self.outline, self._link_hint),
                *mark_spans(self.analysis, self._library.citations.of(self.article_id)),
                *(self._painted_claim(claim_id) for claim_id in self._marks),
                *(self._painted_suggestion(one) for one in waiting),
            ]
        )
        self.items = Items(
            [
                *((claim_key(one), mark[0]) for one, mark in self._marks.items()),
                *((suggestion_key(one.span), one.span) for one in waiting),
            ]
        )

    def take(self, changes: Changes) -> None:
        """Follow what an act touched, span by span."""
        for claim_id in self._touched(changes):
            self._take_claim(claim_id)
        if changes.touches("dismissal"):
            now = set(self._library.claims.dismissed(self.article_id))
            changed, self._dismissed = now ^ self._dismissed, now
            self._settle(changed)

    def _touched(self, changes: Changes) -> set[ClaimId]:
        found = {ClaimId(one) for one in changes.rows.get("claim", frozenset())}
        figures = changes.rows.get("figure", frozenset())
        if figures:
            claims = self._library.claims
            owners = claims.of_figures(figures)
            found |= set(owners)
            if len(owners) < len(figures):
                # Some are gone or belong to links; what is gone is seen by what is left.
                left = claims.figure_places(self.article_id)
                found |= {one for one in self._claimed if one not in left}
        return found

    def _take_claim(self, claim_id: ClaimId) -> None:
        claim: Claim | None
        try:
            claim = self._library.claims.get(claim_id)
        except RuleError:
            claim = None
        if claim is not None and claim.article_id != self.article_id:
            return
        freed = self._claimed.pop(claim_id, None)
        if freed is not None:
            self._taken[freed] -= 1
        if claim is None:
            self._marks.pop(claim_id, None)
            self._drop_card(claim_id)
            self._view.remove_span(claim_key(claim_id))
            self.items.remove(claim_key(claim_id))
        else:
            self._marks[claim_id] = (claim.anchor.span, claim.status)
            if claim.figure_anchor is not None:
                self._claimed[claim_id] = claim.figure_anchor.span
                self._taken[claim.figure_anchor.span] += 1
            self._view.add_span(self._painted_claim(claim_id))
            self.items.add(claim_key(claim_id), claim.anchor.span)
            self._keep_card(claim)
        self._settle({span for span in (freed, self._claimed.get(claim_id)) if span is not None})

    def _settle(self, spans: Iterable[Span]) -> None:
        """Show or hide the suggestions at these places."""
        for span in spans:
            reading = self._figures.get(span)
            if reading is None:
                continue
            key = suggestion_key(span)
            if self._waits(span):
                self._view.add_span(self._painted_suggestion(reading))
                self.items.add(key, span)
            else:
                self._view.remove_span(key)
                self.items.remove(key)

    def take_conflicts(self) -> None:
        """Mark what stands in an open conflict, and give the view its cards."""
        flags = self._library.conflicts.all(self.article_id)
        before, self._disputed = self._disputed, disputed_in(flags, self.article_id)
        # Cards need the claims in full, so they come after the first painting.
        for claim_id in before.claims ^ self._disputed.claims:
            if claim_id in self._marks:
                self._view.update_span(self._painted_claim(claim_id))
        for span in before.spans ^ self._disputed.spans:
            reading = self.suggestion(span)
            if reading is not None:
                self._view.update_span(self._painted_suggestion(reading))
        self.show_cards()

    def preview(self, span: Span | None) -> None:
        """Show the card of the suggestion that is worked on besides those of claims."""
        if span != self._previewed:
            self._previewed = span
            if self._cards is not None:
                self.show_cards()

    def show_cards(self) -> None:
        """Give the view its margin cards."""
        if self._cards is None:
            self._cards = {}
            for claim in self._library.claims.of(self.article_id):
                self._keep_card(claim)
        cards = [
            replace(card, conflict=claim_id in self._disputed.claims)
            if card.conflict is not (claim_id in self._disputed.claims)
            else card
            for claim_id, card in self._cards.items()
        ]
        reading = None if self._previewed is None else self.suggestion(self._previewed)
        if reading is not None:
            disputed = reading.span in self._disputed.spans
            cards.append(preview_of(reading, self._words, conflict=disputed))
        self._view.set_margin_cards(cards)

    def _painted_claim(self, claim_id: ClaimId) -> PaintedSpan:
        span, status = self._marks[claim_id]
        disputed = claim_id in self._disputed.claims
        return claim_span(claim_id, span, status, self._words, conflict=disputed)

    def _painted_suggestion(self, reading: Reading) -> PaintedSpan:
        return suggestion_span(reading, self._words, conflict=reading.span in self._disputed.spans)

    def _keep_card(self, claim: Claim) -> None:
        if self._cards is None:
            return
        card = card_of(claim, self._words, conflict=claim.id in self._disputed.claims)
        if card is None:
            self._drop_card(claim.id)
        else:
            self._cards[claim.id] = card

    def _drop_card(self, claim_id: ClaimId) -> None:
        if self._cards is not None:
            self._cards.pop(claim_id, None)
