"""Claims: what a reviewer takes from a text, corrects, judges and verifies."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.errors import RuleError
from annotator.domain.model import (
    ArticleId,
    Claim,
    ClaimId,
    Event,
    EventId,
    Figure,
    Grade,
    Origins,
    Reading,
    Seen,
    Status,
    Verdict,
)
from annotator.domain.part_backing import together
from annotator.domain.review import (
    Backing,
    Blocker,
    blockers,
    grade_of,
    origins_of,
)
from annotator.domain.sentences import line_at, sentence_at
from annotator.domain.text import Anchor, Span, anchor_at, trimmed
from annotator.services.conflicts import Conflicts
from annotator.services.parts import InheritedLink, Parts, backings_of
from annotator.services.project import Project
from annotator.storage import tables, total_tables

_RULES = {
    Blocker.NOT_IN_TEXT: "rule.verify_astray",
    Blocker.NO_VERDICT: "rule.verify_verdict",
    Blocker.NO_REVIEWER: "rule.verify_reviewer",
    Blocker.OPEN_CONFLICT: "rule.verify_conflict",
    Blocker.NOT_SEEN: "rule.verify_unseen",
}


class Claims:
    """The claims of one project."""

    def __init__(self, project: Project, conflicts: Conflicts) -> None:
        self._project = project
        self._conflicts = conflicts
        self._parts = Parts(project, conflicts)
        conflicts.demoted = self._reconsider_totals

    # -- reading ----------------------------------------------------------------------------

    def get(self, claim_id: ClaimId) -> Claim:
        """Return one claim; RuleError "rule.gone" when it is not there."""
        return self._project.claim(claim_id)

    def of(self, article_id: ArticleId) -> list[Claim]:
        """Return an article's claims in text order, those whose words are gone included."""
        return tables.claims(self._project.connection, article_id)

    def all(self) -> list[Claim]:
        """Return all claims, by article and place."""
        return tables.claims(self._project.connection)

    def marks(self, article_id: ArticleId) -> list[tuple[ClaimId, Span, Status]]:
        """Return what painting an article's newest text needs of the claims that stand in it."""
        rows = tables.claim_marks(self._project.connection, article_id)
        return [(ClaimId(row[0]), Span(row[1], row[2]), Status(row[3])) for row in rows]

    def figure_places(self, article_id: ArticleId) -> dict[ClaimId, Span]:
        """Return where the figures of an article's claims stand."""
        rows = tables.claim_figure_places(self._project.connection, article_id)
        return {ClaimId(row[0]): Span(row[1], row[2]) for row in rows}

    def of_figures(self, figure_ids: Iterable[int]) -> list[ClaimId]:
        """Return the claims that these rows of figures belong to, as changes name them."""
        found = tables.claims_of_figures(self._project.connection, figure_ids)
        return [ClaimId(one) for one in found]

    def dismissed(self, article_id: ArticleId) -> list[Span]:
        """Return where suggestions of an article were set aside."""
        connection = self._project.connection
        return [one.anchor.span for one in tables.dismissals(connection, article_id)]

    def origins(self, claim_id: ClaimId) -> Origins:
        """Return the independent origins behind a claim's links, those of its parts included.

        What a total has through its parts counts where they make it up (``part_backing``).
        """
        connection = self._project.connection
        own = origins_of(self.backings(claim_id), tables.sources(connection))
        through = self._parts.inherited(self._project.claim(claim_id))
        return together(own, None if through is None else through.origins)

    def backings(self, claim_id: ClaimId) -> list[Backing]:
        """Return a claim's links with their citations and sources."""
        return backings_of(self._project.connection, claim_id)

    def grade(self, claim_id: ClaimId) -> Grade:
        """Return how well a claim is backed."""
        claim = self._project.claim(claim_id)
        touching = self._conflicts.touching(claim_id, open_=True)
        # What may be of two events contests nothing yet.
        open_conflicts = [flag.conflict for flag in touching if not flag.possible]
        return grade_of(claim, self.origins(claim_id), open_conflicts)

    def blockers(self, claim_id: ClaimId) -> tuple[Blocker, ...]:
        """Return what still keeps a claim from being verified by the present reviewer."""
        connection = self._project.connection
        claim = self._project.claim(claim_id)
        return blockers(
            claim,
            tables.links(connection, claim_id=claim_id),
            [flag.conflict for flag in self._conflicts.touching(claim_id, open_=True)],
            reviewer=self._project.reviewer,
            title_only_suffices=self.title_only_suffices,
            through_parts=self.seen_through_parts(claim_id),
            in_text=self.in_text(claim),
        )

    def in_text(self, claim: Claim) -> bool:
        """Say whether a claim stands in the newest text; if not, it waits in the tray."""
        return claim.version == self._project.article(claim.article_id).version

    def parts(self, claim_id: ClaimId) -> list[ClaimId]:
        """Return the claims that are parts of a total, in text order."""
        return self._parts.of(claim_id)

    def whole(self, claim_id: ClaimId) -> ClaimId | None:
        """Return the claim of the total that a claim is part of, or None."""
        return self._parts.whole(claim_id)

    def inherited_links(self, claim_id: ClaimId) -> list[InheritedLink]:
        """Return the links that a total has through its parts; they are edited at the parts."""
        return self._parts.links(claim_id)

    def may_have_parts(self, claim_id: ClaimId) -> bool:
        """Say whether to look for parts of a claim at all; most have none."""
        return self._parts.may_inherit(self._project.claim(claim_id))

    def counts_parts(self, claim_id: ClaimId) -> bool:
        """Say whether a total's parts make it up and are all linked, so that their links count."""
        return self._parts.inherited(self._project.claim(claim_id)) is not None

    def seen_through_parts(self, claim_id: ClaimId) -> Seen:
        """Return how far a total was seen through parts that make it up."""
        through = self._parts.inherited(self._project.claim(claim_id))
        return Seen.NOT_OPENED if through is None else through.seen

    def set_whole(self, claim_id: ClaimId, whole: ClaimId | None) -> None:
        """Say which total a claim is part of, None for none; RuleError when it would be its own."""
        before = self._parts.whole(claim_id)
        with self._project.journal.transaction("claim.part"):
            self._parts.set_whole(claim_id, whole)
            for one in {before, whole} - {None}:
                assert one is not None
                self.reconsider(one, "part_changed")

    def assessments(self, claim_id: ClaimId) -> list[tuple[str, Verdict, str]]:
        """Return (reviewer, verdict, when) of everybody who judged a claim."""
        return tables.assessments(self._project.connection, claim_id)

    @property
    def title_only_suffices(self) -> bool:
        """Whether this project verifies claims whose citations were checked by title only."""
        return tables.setting(self._project.connection, "title_only_suffices") == "yes"

    def allow_title_only(self, allow: bool) -> None:
        """Set whether a citation's title is enough to verify a claim in this project."""
        with self._project.journal.transaction("setting.title_only") as connection:
            tables.set_setting(connection, "title_only_suffices", "yes" if allow else "no")

    def events(self) -> list[Event]:
        """Return the events that claims were put on, by name."""
        return tables.events(self._project.connection)

    # -- making and removing ------------------------------------------------------------------

    def add(
        self, article_id: ArticleId, span: Span, *, figure: Figure | None = None, text: str = ""
    ) -> ClaimId:
        """Make a claim of a selection; one figure found inside it is filled in.

        With several figures inside, none is chosen: each waits for its own decision.
        """
        whole = self._project.text(article_id)
        span = trimmed(whole, span)
        if not len(span):
            raise RuleError("rule.empty_selection")
        figure_anchor = None
        if figure is None:
            inside = [
                reading
                for reading in self._project.analysis(article_id).readings
                if span.contains(reading.span) and reading.figure.bounded
            ]
            if len(inside) == 1:
                figure = inside[0].figure
                figure_anchor = anchor_at(whole, inside[0].span)
        else:
            check_figure(figure)
            figure_anchor = anchor_at(whole, span)
        return self._insert(
            "claim.add", article_id, anchor_at(whole, span), text, figure, figure_anchor
        )

    def accept(self, article_id: ArticleId, span: Span) -> ClaimId:
        """Accept the suggestion that stands at ``span`` as a claim, its figure filled in.

        Accepted before, it is the same claim again; dismissed before, it is so no longer.
        """
        reading = self._reading(article_id, span)
        there = tables.claim_counting_at(self._project.connection, article_id, span)
        if there is not None:
            return there
        anchor = anchor_at(self._project.text(article_id), span)
        with self._project.journal.transaction("claim.accept"):
            self.restore(article_id, span)
            made = self._insert("claim.accept", article_id, anchor, "", reading.figure, anchor)
            self._parts.remember(article_id, made, reading)
            return made

    def dismiss(self, article_id: ArticleId, span: Span) -> None:
        """Set aside the suggestion that stands at ``span``; once is enough."""
        self._reading(article_id, span)
        if span in self.dismissed(article_id):
            return
        anchor = anchor_at(self._project.text(article_id), span)
        article = self._project.article(article_id)
        with self._project.journal.transaction("suggestion.dismiss") as connection:
            tables.insert(
                connection,
                "dismissal",
                {
                    "article_id": article_id,
                    "version": article.version,
                    **tables.anchor_values(anchor),
                    "at": self._project.now(),
                },
            )

    def restore(self, article_id: ArticleId, span: Span) -> None:
        """Bring a dismissed suggestion back."""
        with self._project.journal.transaction("suggestion.restore") as connection:
            for dismissal in tables.dismissals(connection, article_id):
                if dismissal.anchor.span == span:
                    tables.delete(connection, "dismissal", dismissal.id)

    def remove(self, claim_id: ClaimId) -> None:
        """Remove a claim with its links; undo brings all back."""
        with self._project.journal.transaction("claim.remove") as connection:
            tables.delete(connection, "claim", claim_id)

    # -- changing -----------------------------------------------------------------------------

    def edit(self, claim_id: ClaimId, *, text: str | None = None, notes: str | None = None) -> None:
        """Change a claim's wording or its notes; neither is what was verified."""
        values = {"text": text, "notes": notes}
        with self._project.journal.transaction("claim.edit") as connection:
            tables.update(
                connection, "claim", claim_id, {k: v for k, v in values.items() if v is not None}
            )

    def set_figure(self, claim_id: ClaimId, figure: Figure | None) -> None:
        """Set, change or remove a claim's figure."""
        claim = self._project.claim(claim_id)
        if claim.figure == figure:
            return
        if figure is not None:
            check_figure(figure)
        anchor = claim.figure_anchor or claim.anchor
        with self._project.journal.transaction("claim.figure") as connection:
            tables.put_figure(connection, "claim_id", claim_id, figure, anchor)
            self.reconsider(claim_id, "figure_changed")

    def move(self, claim_id: ClaimId, span: Span) -> None:
        """Anchor a claim elsewhere in its article's newest text."""
        claim = self._project.claim(claim_id)
        text = self._project.text(claim.article_id)
        version = self._project.article(claim.article_id).version
        with self._project.journal.transaction("claim.move") as connection:
            tables.update(
                connection,
                "claim",
                claim_id,
                {
                    **tables.anchor_values(anchor_at(text, trimmed(text, span))),
                    "version": version,
                    "likeness": None,
                },
            )
            if claim.figure is not None and claim.version != version:
                # Where its figure stood counts in the older text.
                moved = self._project.claim(claim_id).anchor
                tables.put_figure(connection, "claim_id", claim_id, claim.figure, moved)
            self.reconsider(claim_id, "anchor_changed")

    def set_event(self, claim_id: ClaimId, name: str) -> None:
        """Put a claim on the event of that name, made if need be; "" takes it off."""
        with self._project.journal.transaction("claim.event") as connection:
            event_id: EventId | None = None
            if name.strip():
                events = {event.name: event.id for event in tables.events(connection)}
                event_id = events.get(name.strip())
                if event_id is None:
                    event_id = EventId(tables.insert(connection, "event", {"name": name.strip()}))
            tables.update(connection, "claim", claim_id, {"event_id": event_id})
            self.reconsider(claim_id, "figure_changed")

    def set_verdict(self, claim_id: ClaimId, verdict: Verdict) -> None:
        """Give the present reviewer's verdict; it stands while all who judged agree."""
        with self._project.journal.transaction("claim.verdict") as connection:
            tables.put_assessment(
                connection, claim_id, self._project.reviewer, verdict, self._project.now()
            )
            said = {v for _, v, _ in tables.assessments(connection, claim_id)} - {Verdict.NONE}
            stands = said.pop() if len(said) == 1 else Verdict.NONE
            if stands is self._project.claim(claim_id).verdict:
                return
            tables.update(connection, "claim", claim_id, {"verdict": stands})
            self.reconsider(claim_id, "verdict_changed")

    def decide_verdict(self, claim_id: ClaimId, verdict: Verdict) -> None:
        """Settle which verdict stands where reviewers disagree."""
        with self._project.journal.transaction("claim.verdict") as connection:
            tables.update(connection, "claim", claim_id, {"verdict": verdict})
            self.reconsider(claim_id, "verdict_changed")

    def set_best(self, claim_id: ClaimId, best: int | None) -> None:
        """Choose the count to report for a claim; None leaves its interval to speak."""
        if best is not None and best < 0:
            raise RuleError("rule.negative_count")
        with self._project.journal.transaction("claim.best") as connection:
            tables.update(connection, "claim", claim_id, {"best": best})
            self.reconsider(claim_id, "figure_changed")

    def tick_grade(self, claim_id: ClaimId, tick: Grade) -> None:
        """Tick a claim CONFIRMED (the responsible party admitted it) or DISCOUNTED, or NONE."""
        if tick not in (Grade.NONE, Grade.CONFIRMED, Grade.DISCOUNTED):
            raise ValueError(f"{tick} is computed, not ticked")
        with self._project.journal.transaction("claim.grade") as connection:
            tables.update(connection, "claim", claim_id, {"grade_tick": tick})

    def set_status(self, claim_id: ClaimId, status: Status) -> None:
        """Move a claim in the work; VERIFIED only when nothing blocks it (RuleError else)."""
        values: dict[str, tables.Value] = {"status": status, "status_reason": ""}
        if status is Status.VERIFIED:
            blocked = self.blockers(claim_id)
            if blocked:
                raise RuleError(_RULES[blocked[0]])
            values |= {
                "reviewer": self._project.reviewer,
                "verified_at": self._project.now(),
                "likeness": None,
            }
        else:
            values |= {"verified_at": None}
        with self._project.journal.transaction("claim.status") as connection:
            tables.update(connection, "claim", claim_id, values)

    def reconsider(self, claim_id: ClaimId, reason: str) -> None:
        """Return a verified claim to *ready for review* and keep why; called inside an act."""
        claim = tables.claim(self._project.connection, claim_id)
        if claim is not None and claim.status is Status.VERIFIED:
            tables.update(
                self._project.connection,
                "claim",
                claim_id,
                {"status": Status.READY, "status_reason": reason, "verified_at": None},
            )

    def _reconsider_totals(self, article_id: ArticleId) -> None:
        """Return totals that were verified through their parts to review when those fail them."""
        for total in total_tables.verified_totals(self._project.connection, article_id):
            if Blocker.NOT_SEEN in self.blockers(total):
                self.reconsider(total, "part_changed")

    # -- inside -------------------------------------------------------------------------------

    def _insert(
        self,
        label: str,
        article_id: ArticleId,
        anchor: Anchor,
        text: str,
        figure: Figure | None,
        figure_anchor: Anchor | None,
    ) -> ClaimId:
        project = self._project
        if not text:
            whole = project.text(article_id)
            line = line_at(whole, anchor.span.start)
            sentence = sentence_at(whole, anchor.span.start, line)
            text = sentence.of(whole) if sentence.contains(anchor.span) else anchor.quote
        with project.journal.transaction(label) as connection:
            claim_id = ClaimId(
                tables.insert(
                    connection,
                    "claim",
                    {
                        "article_id": article_id,
                        "version": project.article(article_id).version,
                        **tables.anchor_values(anchor),
                        "text": text,
                        "event_id": None,
                        "verdict": Verdict.NONE,
                        "grade_tick": Grade.NONE,
                        "status": Status.DRAFT,
                        "status_reason": "",
                        "best": None,
                        "reviewer": "",
                        "verified_at": None,
                        "notes": "",
                        "created_at": project.now(),
                    },
                )
            )
            if figure is not None:
                tables.put_figure(connection, "claim_id", claim_id, figure, figure_anchor)
        return claim_id

    def _reading(self, article_id: ArticleId, span: Span) -> Reading:
        for reading in self._project.analysis(article_id).readings:
            if reading.span == span:
                return reading
        raise RuleError("rule.gone")


def check_figure(figure: Figure) -> None:
    """Refuse a figure that no count can have (RuleError): negative, or its ends exchanged."""
    for bound in (figure.low, figure.high):
        if bound is not None and bound < 0:
            raise RuleError("rule.negative_count")
    if figure.low is not None and figure.high is not None and figure.low > figure.high:
        raise RuleError("rule.reversed_interval", low=figure.low, high=figure.high)
    if figure.date_from and figure.date_to and figure.date_from > figure.date_to:
        raise RuleError("rule.reversed_dates", start=figure.date_from, end=figure.date_to)
