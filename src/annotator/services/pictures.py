"""What the pictures show: an event's figures over time, its tellers side by side, a project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.model import (
    Accumulation,
    ArticleId,
    Citation,
    CitationId,
    Claim,
    ClaimId,
    ConflictType,
    Event,
    EventId,
    Figure,
    Kind,
    RelationType,
    Statement,
    Status,
    Verdict,
)
from annotator.domain.review import Backing, origins_of
from annotator.services.articles import Articles, Progress
from annotator.services.conflicts import Conflicts
from annotator.services.crossing import Crossings
from annotator.services.events import Events
from annotator.services.figure_index import across, place_of, statement_of, within
from annotator.services.project import Project
from annotator.services.statements import Place
from annotator.storage import event_tables, tables

MOST_FIGURES = 10_000
"""Figures of one event that are shown at most; the rest is counted."""

MOST_SEARCHED = 40
"""Up to how many articles an event is looked into for what they cite and contradict inside."""

MOST_COMPARED = 1_000
"""Up to how many figures an event is looked into so."""


class Standing(StrEnum):
    """Where a figure comes from: a reviewer's claim, a document it cites, or a suggestion."""

    CLAIMED = "claimed"
    CITED = "cited"
    SUGGESTED = "suggested"


class Bearing(StrEnum):
    """How two figures stand to each other, the weightiest first."""

    CONFLICTS = "conflicts"
    SETTLED = "settled"
    UPDATES = "updates"
    REFINES = "refines"
    PART_OF = "part_of"
    INCOMPLETE = "incomplete"
    AGREES = "agrees"
    DIFFERENT_EVENT = "different_event"
    NOT_COMPARED = "not_compared"


_OF_RELATION = {one: Bearing(one.value) for one in RelationType}
_WEIGHT = {one: at for at, one in enumerate(Bearing)}


@dataclass(frozen=True, slots=True)
class Told:
    """One figure of an event: who tells it, as of which day, and where it stands.

    ``teller`` is the origin that the words name, else who published them; "" when neither is
    known. ``relayed`` says that the publisher stands in. ``day`` is an ISO date or None.
    """

    key: str
    figure: Figure
    quote: str
    teller: str
    relayed: bool
    day: str | None
    standing: Standing
    place: Place
    article: str


@dataclass(frozen=True, slots=True)
class Bond:
    """How two figures stand to each other; ``fingerprint`` and ``severity`` of a conflict."""

    a: str
    b: str
    bearing: Bearing
    severity: int = 0
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Tellers against each other: what each says, and the bonds between any two of them."""

    tellers: tuple[str, ...]
    said: Mapping[str, tuple[Told, ...]]
    bonds: Mapping[frozenset[str], tuple[Bond, ...]]

    def bearing(self, one: str, other: str) -> Bearing:
        """Return the weightiest way in which two tellers stand to each other."""
        found = self.bonds.get(frozenset((one, other)), ())
        return min((bond.bearing for bond in found), key=_WEIGHT.__getitem__, default=_NONE)


_NONE = Bearing.NOT_COMPARED


@dataclass(frozen=True, slots=True)
class EventPicture:
    """The figures of an event, by day and then by size, and how they stand to each other.

    ``left_out`` counts figures beyond MOST_FIGURES. ``searched`` says whether the articles were
    looked into for what they cite, which those of a very large event are not.
    """

    event: Event
    told: tuple[Told, ...]
    bonds: tuple[Bond, ...]
    left_out: int = 0
    searched: bool = True

    def kinds(self) -> dict[Kind, int]:
        """Count the figures of each kind, the most frequent first."""
        return dict(Counter(one.figure.kind for one in self.told).most_common())

    def of_kind(self, kind: Kind) -> EventPicture:
        """Return the picture of one kind."""
        told = tuple(one for one in self.told if one.figure.kind is kind)
        keys = {one.key for one in told}
        return replace(
            self, told=told, bonds=tuple(b for b in self.bonds if b.a in keys and b.b in keys)
        )

    def tellers(self) -> dict[str, int]:
        """Count the figures of each teller, the most frequent first; the unknown comes last."""
        counts = Counter(one.teller for one in self.told)
        return dict(sorted(counts.items(), key=lambda one: (not one[0], -one[1], one[0])))

    def matrix(self) -> Matrix:
        """Set the tellers against each other."""
        by_key = {one.key: one for one in self.told}
        said: dict[str, list[Told]] = {teller: [] for teller in self.tellers()}
        for one in self.told:
            said[one.teller].append(one)
        bonds: dict[frozenset[str], list[Bond]] = {}
        for bond in self.bonds:
            pair = frozenset((by_key[bond.a].teller, by_key[bond.b].teller))
            bonds.setdefault(pair, []).append(bond)
        return Matrix(
            tuple(said),
            {teller: tuple(told) for teller, told in said.items()},
            {pair: tuple(found) for pair, found in bonds.items()},
        )


class Backed(StrEnum):
    """On how many independent origins a claim rests."""

    NONE = "none"
    ONE = "one"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class ProjectPicture:
    """How far a project is. ``first`` names a claim for each status, verdict and backing."""

    articles: int
    figures: int
    decided: int
    claims: int
    statuses: Mapping[Status, int]
    verdicts: Mapping[Verdict, int]
    backed: Mapping[Backed, int]
    open_conflicts: Mapping[int, int]
    first: Mapping[StrEnum, ClaimId]


class Pictures:
    """The data of the pictures of one project. Nothing is averaged, smoothed or filled in."""

    def __init__(
        self, project: Project, articles: Articles, conflicts: Conflicts, events: Events
    ) -> None:
        self._project = project
        self._articles = articles
        self._conflicts = conflicts
        self._events = events

    def event(self, event_id: EventId) -> EventPicture:
        """Return the figures of an event; RuleError "rule.gone" when it is not there."""
        event = self._events.get(event_id)
        gathered = _Gathered(self._project, self._conflicts, event)
        gathered.add_members()
        searched = len(gathered.articles) <= MOST_SEARCHED and gathered.shown <= MOST_COMPARED
        if searched:
            gathered.add_unbounded()
            gathered.add_suggested()
            gathered.add_cited()
            gathered.add_bonds_inside()
        gathered.add_bonds_between()
        told = sorted(gathered.told.values(), key=_order)
        return EventPicture(
            event, tuple(told), gathered.bonds(), gathered.size - gathered.shown, searched
        )

    def project(
        self,
        progress: Iterable[Progress] | None = None,
        open_conflicts: Mapping[int, int] | None = None,
    ) -> ProjectPicture:
        """Return how far the project is.

        ``progress`` of its articles and the number of open conflicts by severity are counted here
        unless whoever asks knows them.
        """
        connection = self._project.connection
        articles = tables.articles(connection)
        if progress is None:
            progress = [self._articles.progress(one.id) for one in articles]
        if open_conflicts is None:
            flags = self._conflicts.all()
            open_conflicts = Counter(
                one.conflict.severity for one in flags if one.open and not one.possible
            )
        figures = decided = 0
        for one in progress:
            figures, decided = figures + one.figures, decided + one.decided
        claims = tables.claims(connection)
        statuses: Counter[Status] = Counter()
        verdicts: Counter[Verdict] = Counter()
        backed: Counter[Backed] = Counter()
        first: dict[StrEnum, ClaimId] = {}
        backings = self._backings()
        sources = tables.sources(connection)
        for claim in claims:
            count = origins_of(backings.get(claim.id, ()), sources).count
            rests = (Backed.NONE, Backed.ONE, Backed.MORE)[min(count, 2)]
            statuses[claim.status] += 1
            verdicts[claim.verdict] += 1
            backed[rests] += 1
            for member in (claim.status, claim.verdict, rests):
                first.setdefault(member, claim.id)
        return ProjectPicture(
            len(articles),
            figures,
            decided,
            len(claims),
            {one: statuses[one] for one in Status},
            {one: verdicts[one] for one in Verdict},
            {one: backed[one] for one in Backed},
            {severity: open_conflicts.get(severity, 0) for severity in (3, 2, 1)},
            first,
        )

    def _backings(self) -> dict[ClaimId, list[Backing]]:
        connection = self._project.connection
        citations = {one.id: one for one in tables.citations(connection)}
        sources = {one.id: one for one in tables.sources(connection)}
        found: dict[ClaimId, list[Backing]] = {}
        for link in tables.links(connection):
            citation = citations[link.citation_id]
            source = sources.get(citation.source_id) if citation.source_id else None
            found.setdefault(link.claim_id, []).append(Backing(link, citation, source))
        return found


class _Gathered:
    """The picture of one event while it is put together."""

    def __init__(self, project: Project, conflicts: Conflicts, event: Event) -> None:
        self._project = project
        self._conflicts = conflicts
        self._crossings: Crossings = conflicts.crossings
        self._event = event
        self._articles = {one.id: one for one in tables.articles(project.connection)}
        self._members: dict[str, Statement] = {}
        self._by_claim: dict[ClaimId, str] = {}
        self._bonds: dict[tuple[str, str, str], Bond] = {}
        self._declared: set[tuple[frozenset[str], ConflictType]] = set()
        self.told: dict[str, Told] = {}
        self.size = event_tables.count_on(project.connection, event.uid)
        self.shown = 0

    @property
    def articles(self) -> list[ArticleId]:
        """The articles that tell of the event, as far as they are gathered."""
        return sorted({one.place.article_id for one in self.told.values()})

    def add_members(self) -> None:
        """Add the figures that a reviewer put on the event."""
        rows = event_tables.figures_on(self._project.connection, self._event.uid, MOST_FIGURES)
        self.shown = len(rows)
        for row in rows:
            article = self._articles[row.article_id]
            statement = statement_of(row, article.uid)
            self._members[statement.key] = statement
            self._put(statement, place_of(row), Standing.CLAIMED)

    def add_unbounded(self) -> None:
        """Add claims of the event that say no number: what is unknown is shown as such."""
        connection = self._project.connection
        for claim_id in event_tables.claims_on(connection, self._event.id):
            if claim_id in self._by_claim:
                continue
            claim = tables.claim(connection, claim_id)
            if claim is not None and claim.figure is not None and not claim.figure.bounded:
                key = across(claim.article_id, f"c:{claim.uid}")
                self._put(_of_claim(claim, key), _place(claim), Standing.CLAIMED)

    def add_suggested(self) -> None:
        """Add suggestions of other articles that may tell of the event, while nobody has said."""
        connection = self._project.connection
        least = self._crossings.proposing.settings.propose_from
        near: set[tuple[ArticleId, str]] = set()
        for key in self._members:
            article_id, inside = within(key)
            for pair in event_tables.pairs_with(connection, article_id, inside):
                if pair.points >= least:
                    near.add((pair.a_article, pair.a_key))
                    near.add((pair.b_article, pair.b_key))
        statements, places = self._crossings.statements(sorted(near))
        for key, statement in statements.items():
            if key not in self.told and not statement.event:
                self._put(statement, places[key], Standing.SUGGESTED)

    def add_cited(self) -> None:
        """Add what the documents say that the event's claims cite, on the same kind of people."""
        for article_id in self.articles:
            statements, places = self._conflicts.statements(article_id)
            citations = {
                one.id: one for one in tables.citations(self._project.connection, article_id)
            }
            own = [one for one in statements if across(article_id, one.key) in self._members]
            for one in statements:
                if one.citation is None or not any(_cites(claim, one) for claim in own):
                    continue
                place = places[one.key]
                cited = self._cited(place, citations)
                publisher = ""
                if cited is not None and cited.source_id is not None:
                    source = tables.source(self._project.connection, cited.source_id)
                    publisher = source.name if source is not None else ""
                origin = cited.origin if cited is not None else ""
                key = across(article_id, one.key)
                figure = replace(one.figure, origin=one.figure.origin or origin)
                day = cited.published if cited is not None else None
                self._put(
                    replace(one, key=key, figure=figure), place, Standing.CITED, publisher, day
                )

    def add_bonds_between(self) -> None:
        """Add how figures of different articles stand to each other."""
        found = self._crossings.event(self._event.uid)
        settled = self._settled()
        for conflict in found.findings.conflicts:
            sides = frozenset((*conflict.a.keys, *conflict.b.keys))
            if (sides, conflict.type) in self._declared:
                continue  # What a reviewer declared stands for what the app finds.
            bearing = Bearing.SETTLED if conflict.fingerprint in settled else Bearing.CONFLICTS
            self._tie(
                conflict.a.keys, conflict.b.keys, bearing, conflict.severity, conflict.fingerprint
            )
        for relation in found.findings.relations:
            self._tie(relation.a.keys, relation.b.keys, _OF_RELATION[relation.type])

    def add_bonds_inside(self) -> None:
        """Add how the figures of each article stand to each other and to what it cites."""
        for article_id in self.articles:
            for flag in self._conflicts.all(article_id):
                if flag.event:
                    continue

                def named(
                    keys: Iterable[str],
                    places: Mapping[str, Place] = flag.places,
                    inside: ArticleId = article_id,
                ) -> list[str]:
                    return [self._named(key, places, inside) for key in keys]

                bearing = Bearing.CONFLICTS if flag.open else Bearing.SETTLED
                a, b = named(flag.conflict.a.keys), named(flag.conflict.b.keys)
                if flag.conflict.declared:
                    self._declared.add((frozenset((*a, *b)), flag.conflict.type))
                self._tie(
                    a,
                    b,
                    bearing,
                    flag.conflict.severity,
                    flag.conflict.fingerprint,
                )
            for tie in self._conflicts.relations(article_id):
                if not tie.event:
                    self._tie(
                        [across(article_id, key) for key in tie.relation.a.keys],
                        [across(article_id, key) for key in tie.relation.b.keys],
                        _OF_RELATION[tie.relation.type],
                    )

    def bonds(self) -> tuple[Bond, ...]:
        """Return the bonds between figures that are shown, the weightiest first."""
        found = self._bonds.values()
        return tuple(sorted(found, key=lambda one: (_WEIGHT[one.bearing], one.a, one.b)))

    # -- inside -----------------------------------------------------------------------------

    def _put(
        self,
        one: Statement,
        place: Place,
        standing: Standing,
        publisher: str | None = None,
        published: str | None = None,
    ) -> None:
        article = self._articles[place.article_id]
        if publisher is None:
            publisher, published = article.publisher, article.date
        origin = one.figure.origin
        if place.claim_id is not None:
            self._by_claim[place.claim_id] = one.key
        self.told[one.key] = Told(
            one.key,
            one.figure,
            one.anchor.quote,
            origin or publisher,
            not origin and bool(publisher),
            _day(one.figure, published),
            standing,
            place,
            article.title,
        )

    def _cited(self, place: Place, citations: Mapping[CitationId, Citation]) -> Citation | None:
        if place.citation_id is None or place.citation_id in citations:
            return citations.get(place.citation_id) if place.citation_id else None
        return tables.citation(self._project.connection, place.citation_id)

    def _named(self, key: str, places: Mapping[str, Place], article_id: ArticleId) -> str:
        """Return a side's key as it is told here; a declared side names its claim."""
        place = places.get(key)
        if place is not None and place.claim_id in self._by_claim:
            return self._by_claim[place.claim_id]
        return key if key in self.told else across(article_id, key)

    def _tie(
        self,
        a: Iterable[str],
        b: Iterable[str],
        bearing: Bearing,
        severity: int = 0,
        fingerprint: str = "",
    ) -> None:
        others = list(b)
        for one in a:
            for other in others:
                if one in self.told and other in self.told and one != other:
                    first, second = sorted((one, other))
                    self._bonds.setdefault(
                        (first, second, fingerprint or bearing),
                        Bond(one, other, bearing, severity, fingerprint),
                    )

    def _settled(self) -> set[str]:
        latest: dict[str, bool] = {}
        for one in tables.resolutions(self._project.connection):
            latest[one.fingerprint] = one.code is not None
        return {fingerprint for fingerprint, is_settled in latest.items() if is_settled}


def _cites(claim: Statement, cited: Statement) -> bool:
    """Say whether a cited figure was read for a claim, or may be: of its own references."""
    if cited.figure.kind is not claim.figure.kind:
        return False
    if cited.stated_for:
        return cited.stated_for == claim.key
    return cited.citation in claim.own


def _day(figure: Figure, published: str | None) -> str | None:
    """Return as of which day a figure is told.

    The day of a running toll's event is not the day that it counts up to: that is when it was told.
    """
    if figure.as_of:
        return figure.as_of
    own = figure.date_to or figure.date_from
    if figure.accumulation is Accumulation.RUNNING_TOLL:
        return published or own
    return own or published


def _order(one: Told) -> tuple[bool, str, int, int, str]:
    low, high = one.figure.low or 0, one.figure.high
    return (one.day is None, one.day or "", low, high if high is not None else 2**62, one.key)


def _of_claim(claim: Claim, key: str) -> Statement:
    assert claim.figure is not None
    return Statement(key, claim.figure, claim.figure_anchor or claim.anchor, decided=True)


def _place(claim: Claim) -> Place:
    span = (claim.figure_anchor or claim.anchor).span
    return Place(claim.article_id, claim.version, span, claim_id=claim.id)
