"""Events: figures of several articles put under one, told apart, and confirmed together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.domain.errors import RuleError
from annotator.domain.event_proposals import (
    Pair,
    Proposal,
    Reason,
    crowded,
    grouped,
    ordered,
)
from annotator.domain.model import (
    ArticleId,
    Claim,
    ClaimId,
    Event,
    EventId,
    RelationType,
    Seen,
    Stance,
    Statement,
)
from annotator.domain.text import Span
from annotator.services.citations import Citations
from annotator.services.claims import Claims
from annotator.services.conflicts import Conflicts
from annotator.services.figure_index import across, within
from annotator.services.project import Project
from annotator.services.statements import Place
from annotator.storage import event_tables, tables
from annotator.storage.event_tables import PairRow

MOST_NAMED = 1_000
"""How many figures one proposal names, however many share kind, day and place."""


@dataclass(frozen=True, slots=True)
class Member:
    """A figure where it stands: ``statement.key`` is "<article>/<key>"."""

    statement: Statement
    place: Place

    @property
    def key(self) -> str:
        """Its name among several articles."""
        return self.statement.key


@dataclass(frozen=True, slots=True)
class Suggested:
    """A proposal as a reviewer meets it.

    ``event`` is the one that some of its members are on already, which the others would join.
    ``total`` counts its figures, of which ``members`` names at most MOST_NAMED.
    """

    proposal: Proposal
    members: tuple[Member, ...]
    event: Event | None
    total: int

    @property
    def score(self) -> float:
        """How much speaks for one event, from 0 to 1."""
        return self.proposal.score

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What all its ties have in common."""
        return self.proposal.reasons

    @property
    def article_ids(self) -> tuple[ArticleId, ...]:
        """The articles that tell of it."""
        return tuple(sorted({one.place.article_id for one in self.members}))


@dataclass(frozen=True, slots=True)
class Gathering:
    """An event with its size. From GROUPED_FROM figures on, equal readings are compared as one."""

    event: Event
    figures: int
    articles: int


class Events:
    """The events of one project. What is put on one becomes a claim, if it was a suggestion.

    Refusals are RuleError: rule.gone, rule.nameless, rule.event_name_taken (name),
    rule.same_event (a figure or an event joined with itself), rule.two_figures.
    """

    def __init__(
        self, project: Project, claims: Claims, citations: Citations, conflicts: Conflicts
    ) -> None:
        self._project = project
        self._claims = claims
        self._citations = citations
        self._conflicts = conflicts

    # -- reading ----------------------------------------------------------------------------

    def all(self) -> list[Event]:
        """Return all events by name."""
        return tables.events(self._project.connection)

    def get(self, event_id: EventId) -> Event:
        """Return one event; RuleError "rule.gone" when it is not there."""
        found = event_tables.event(self._project.connection, event_id)
        if found is None:
            raise RuleError("rule.gone")
        return found

    def size(self, event_id: EventId) -> Gathering:
        """Return an event with the number of its figures and articles."""
        event = self.get(event_id)
        return Gathering(event, *event_tables.size(self._project.connection, event_id))

    def members(self, event_id: EventId) -> list[Claim]:
        """Return the claims on an event, by article and place."""
        self.get(event_id)
        ids = event_tables.claims_on(self._project.connection, event_id)
        return [self._claims.get(one) for one in ids]

    def of(self, article_id: ArticleId) -> list[Event]:
        """Return the events that claims of an article are on, by name."""
        return event_tables.events_of(self._project.connection, article_id)

    def proposals(self, article_id: ArticleId | None = None) -> list[Suggested]:
        """Return which figures may tell of one event, best first; of one article when asked."""
        crossings = self._conflicts.crossings
        connection, proposing = self._project.connection, crossings.proposing
        rows = event_tables.pairs(connection) if article_id is None else self._around(article_id)
        crowds = self._crowds(article_id)
        named = {end for row in rows for end in _ends(row)}
        named |= {end for crowd in crowds for end in crowd}
        statements, places = crossings.statements(sorted(named))
        # Few combinations of reasons are told of many pairs.
        reasons = {row.reasons: tuple(map(Reason, row.reasons.split())) for row in _one_each(rows)}
        pairs = [_pair(row, reasons[row.reasons]) for row in rows]
        keys = [[across(*end) for end in crowd] for crowd in crowds]
        proposed = ordered(
            [
                *grouped(pairs, statements, proposing, crossings.apart),
                *crowded(keys, statements, proposing),
            ]
        )
        events = {event.uid: event for event in self.all()}
        found = [_suggested(one, statements, places, events) for one in proposed]
        if article_id is not None:
            found = [one for one in found if article_id in one.article_ids]
        return found

    # -- deciding ---------------------------------------------------------------------------

    def accept(self, proposal: Suggested, name: str = "") -> EventId:
        """Put all figures of a proposal on one event: that of its members, else a new one.

        Without a ``name`` a new event is called by day and place.
        """
        keys = [one.key for one in proposal.members]
        if proposal.event is not None:
            self.add(proposal.event.id, keys)
            return proposal.event.id
        return self.create(keys, name)

    def create(self, figures: Sequence[str], name: str = "") -> EventId:
        """Make an event of figures, named as among several articles ("3/f1")."""
        if not figures:
            raise RuleError("rule.two_figures")
        with self._project.journal.transaction("event.create") as connection:
            claims = [self._claim_of(key) for key in figures]
            wanted = name.strip() or self._telling_name(claims)
            event_id = EventId(tables.insert(connection, "event", {"name": self._free(wanted)}))
            self._put(claims, event_id)
            return event_id

    def add(self, event_id: EventId, figures: Iterable[str | ClaimId]) -> None:
        """Put further figures on an event, suggestions by key ("3/f1") and claims by id."""
        self.get(event_id)
        with self._project.journal.transaction("event.add"):
            self._put([self._claim_of(one) for one in figures], event_id)

    def split(self, event_id: EventId, members: Iterable[ClaimId], name: str = "") -> EventId:
        """Take some claims off an event and put them on a new one; return that."""
        event = self.get(event_id)
        chosen = [self._claims.get(one) for one in members]
        on = set(event_tables.claims_on(self._project.connection, event_id))
        if not chosen or not {one.id for one in chosen} < on:
            raise RuleError("rule.event_split")
        with self._project.journal.transaction("event.split") as connection:
            wanted = name.strip() or event.name
            new = EventId(tables.insert(connection, "event", {"name": self._free(wanted)}))
            self._put(chosen, new)
            return new

    def leave(self, claim_ids: Iterable[ClaimId]) -> None:
        """Take claims off their events; an event that nothing is on goes."""
        with self._project.journal.transaction("event.leave") as connection:
            chosen = [self._claims.get(one) for one in claim_ids]
            self._put(chosen, None)
            for event_id in {one.event_id for one in chosen if one.event_id is not None}:
                if not event_tables.claims_on(connection, event_id):
                    tables.delete(connection, "event", event_id)

    def merge(self, a: EventId, b: EventId) -> None:
        """Put everything of event ``b`` on ``a``; ``b`` goes."""
        if self.get(a) == self.get(b):
            raise RuleError("rule.same_event")
        with self._project.journal.transaction("event.merge") as connection:
            ids = event_tables.claims_on(connection, b)
            self._put([self._claims.get(one) for one in ids], a)
            tables.delete(connection, "event", b)

    def rename(self, event_id: EventId, name: str) -> None:
        """Give an event another name, which no other has (rule.event_name_taken)."""
        event, name = self.get(event_id), name.strip()
        if not name:
            raise RuleError("rule.nameless")
        if name == event.name:
            return
        if name in event_tables.event_names(self._project.connection):
            raise RuleError("rule.event_name_taken", name=name)
        with self._project.journal.transaction("event.rename") as connection:
            tables.update(connection, "event", event_id, {"name": name})

    def never(self, a: str, b: str) -> None:
        """Say that two figures ("3/f1", "5/f2") never tell of one event: no more of the two.

        If both are on one event, the second leaves it.
        """
        one, other = self._member(a), self._member(b)
        if one.place.article_id == other.place.article_id or a == b:
            raise RuleError("rule.two_figures")
        if self._is_apart(one.place, other.place):
            return
        with self._project.journal.transaction("event.never") as connection:
            values: dict[str, tables.Value] = {
                "reviewer": self._project.reviewer,
                "at": self._project.now(),
            }
            for letter, member in (("a", one), ("b", other)):
                span = member.place.span or Span(0, 0)
                values |= {
                    f"{letter}_article": member.place.article_id,
                    f"{letter}_version": member.place.version,
                    f"{letter}_start": span.start,
                    f"{letter}_end": span.end,
                    f"{letter}_quote": member.statement.anchor.quote,
                }
            tables.insert(connection, "not_same", values)
            shared = one.statement.event and one.statement.event == other.statement.event
            if shared and other.place.claim_id is not None:
                self.leave([other.place.claim_id])

    def refuse(self, proposal: Suggested) -> None:
        """Say of every two figures of a proposal, of different articles, that they never are one.

        Those of a crowd are too many for that (rule.event_crowd).
        """
        if proposal.proposal.crowd:
            raise RuleError("rule.event_crowd", count=proposal.total)
        with self._project.journal.transaction("event.never"):
            for one, other in combinations(proposal.members, 2):
                if one.place.article_id != other.place.article_id:
                    self.never(one.key, other.key)

    def confirm_agreements(self, event_id: EventId) -> int:
        """Let claims on an event that agree between articles support each other, in one act.

        Each gets a link of stance *supports* to the other's article as a citation, with the words
        and the figure that stand there; the document counts as opened, for it is in the project.
        Claims that an open conflict touches are left alone. Return how many links were made.
        """
        event = self.get(event_id)
        found = self._conflicts.crossings.event(event.uid)
        made = 0
        with self._project.journal.transaction("event.confirm"):
            for relation in found.findings.relations:
                if relation.type is not RelationType.AGREES:
                    continue
                if len(relation.a.keys) != 1 or len(relation.b.keys) != 1:
                    continue
                a, b = (found.places[side.keys[0]].claim_id for side in (relation.a, relation.b))
                if a is None or b is None or self._disputed(a) or self._disputed(b):
                    continue
                made += self._support(a, b) + self._support(b, a)
        return made

    # -- inside -----------------------------------------------------------------------------

    def _put(self, claims: Iterable[Claim], event_id: EventId | None) -> None:
        connection = self._project.connection
        for claim in claims:
            if claim.event_id == event_id:
                continue
            tables.update(connection, "claim", claim.id, {"event_id": event_id})
            self._claims.reconsider(claim.id, "figure_changed")

    def _member(self, key: str) -> Member:
        try:
            named = within(key)
        except ValueError:
            raise RuleError("rule.gone") from None
        statements, places = self._conflicts.crossings.statements([named])
        if key not in statements:
            raise RuleError("rule.gone")
        return Member(statements[key], places[key])

    def _claim_of(self, figure: str | ClaimId) -> Claim:
        """Return the claim of a figure; a suggestion is accepted as one."""
        if not isinstance(figure, str):
            return self._claims.get(figure)
        place = self._member(figure).place
        if place.claim_id is not None:
            return self._claims.get(place.claim_id)
        assert place.span is not None
        return self._claims.get(self._claims.accept(place.article_id, place.span))

    def _telling_name(self, claims: Sequence[Claim]) -> str:
        """Name an event by its day and place, as most of its figures give them."""
        figures = [one.figure for one in claims if one.figure is not None]
        when = _most([one.date_from for one in figures if one.date_from])
        where = _most([one.place for one in figures if one.place])
        told = ", ".join(part for part in (when, where) if part)
        return told or (claims[0].anchor.quote[:60] if claims else "")

    def _free(self, name: str) -> str:
        """Return a name that no event has: the wanted one, else with a number behind it."""
        taken = event_tables.event_names(self._project.connection)
        if name not in taken:
            return name
        number = 2
        while f"{name} ({number})" in taken:
            number += 1
        return f"{name} ({number})"

    def _is_apart(self, a: Place, b: Place) -> bool:
        wanted = {(a.article_id, a.span), (b.article_id, b.span)}
        kept = event_tables.kept_apart(self._project.connection, [a.article_id])
        return any({(k.a_article, k.a_span), (k.b_article, k.b_span)} == wanted for k in kept)

    def _disputed(self, claim_id: ClaimId) -> bool:
        return bool(self._conflicts.touching(claim_id, open_=True))

    def _support(self, claim_id: ClaimId, by: ClaimId) -> int:
        """Link a claim to the article of another that says the same; 0 when it was so before."""
        other = self._claims.get(by)
        article = self._project.article(other.article_id)
        citations = {one.id: one for one in self._citations.all()}
        for link in self._citations.links(claim_id):
            cited = citations.get(link.citation_id)
            if cited is not None and cited.title == article.title and link.stated == other.figure:
                return 0
        same = next(
            (
                one.id
                for one in citations.values()
                if one.article_id is None
                and not one.as_quoted
                and (one.title, one.url) == (article.title, article.url)
            ),
            None,
        )
        citation = same or self._citations.add(
            article.title,
            publisher=article.publisher,
            published=article.date,
            language=article.language,
            url=article.url,
            origin=other.figure.origin if other.figure else "",
        )
        link_id = self._citations.link(claim_id, citation, stance=Stance.SUPPORTS, seen=Seen.OPENED)
        anchor = other.figure_anchor or other.anchor
        self._citations.edit_link(link_id, stance=Stance.SUPPORTS, quote=anchor.quote)
        self._citations.set_stated(link_id, other.figure)
        return 1

    def _around(self, article_id: ArticleId) -> list[PairRow]:
        """Return the pairs of an article and all that hang together with them."""
        connection, crossings = self._project.connection, self._conflicts.crossings
        found: dict[tuple[ArticleId, str, ArticleId, str], PairRow] = {}
        accounts: dict[ArticleId, dict[str, list[str]]] = {}
        seen: set[tuple[ArticleId, str]] = set()
        pairs = event_tables.pairs_of(connection, article_id)
        waiting = [end for row in pairs for end in _ends(row)]
        while waiting:
            end = waiting.pop()
            if end in seen:
                continue
            seen.add(end)
            for row in event_tables.pairs_with(connection, *end):
                found[(row.a_article, row.a_key, row.b_article, row.b_key)] = row
                waiting += _ends(row)
            where, key = end
            if where not in accounts:
                accounts[where] = crossings.accounts(where)
            waiting += [(where, beside) for beside in accounts[where].get(key, ())]
        return [found[key] for key in sorted(found)]

    def _crowds(self, article_id: ArticleId | None) -> list[list[tuple[ArticleId, str]]]:
        """Return the figures of the buckets that hold too many to pair, as far as it names them."""
        connection = self._project.connection
        found: list[list[tuple[ArticleId, str]]] = []
        for bucket in event_tables.crowded(connection, article_id):
            members = event_tables.members_of(connection, bucket, MOST_NAMED)
            if article_id is None or any(one == article_id for one, _ in members):
                found.append(members)
        return found


def _ends(row: PairRow) -> tuple[tuple[ArticleId, str], tuple[ArticleId, str]]:
    return (row.a_article, row.a_key), (row.b_article, row.b_key)


def _one_each(rows: Iterable[PairRow]) -> Iterable[PairRow]:
    """Return one row of each combination of reasons."""
    return {row.reasons: row for row in rows}.values()


def _pair(row: PairRow, reasons: tuple[Reason, ...]) -> Pair:
    a, b = across(row.a_article, row.a_key), across(row.b_article, row.b_key)
    return Pair(a, b, row.points, reasons)


def _suggested(
    proposal: Proposal,
    statements: dict[str, Statement],
    places: dict[str, Place],
    events: dict[str, Event],
) -> Suggested:
    members = tuple(Member(statements[key], places[key]) for key in proposal.members)
    on = sorted({one.statement.event for one in members} & events.keys())
    return Suggested(proposal, members, events[on[0]] if on else None, len(members))


def _most(values: Iterable[str]) -> str:
    counted: dict[str, int] = {}
    for value in values:
        counted[value] = counted.get(value, 0) + 1
    return max(counted, key=lambda one: (counted[one], one), default="")
