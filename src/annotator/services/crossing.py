"""Conflicts between articles: derived for each event, and for pairs that may be of one event."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import msgspec

from annotator.domain.conflicts import ENGINE_VERSION
from annotator.domain.conflicts.events import FEW, GROUPED_FROM, Doubts, across_articles
from annotator.domain.event_proposals import Pair, Proposing, pairs_among
from annotator.domain.lexicon import Lexicon
from annotator.domain.model import ArticleId, ClaimId, Conflict, Findings, Statement
from annotator.domain.text import Span
from annotator.services import figure_index
from annotator.services.figure_index import Touched, place_of, statement_of, within
from annotator.services.first_findings import FirstFindings
from annotator.services.project import Project
from annotator.services.statements import Place
from annotator.storage import event_tables, tables
from annotator.storage.database import Connection
from annotator.storage.event_tables import Indexed, PairRow

_Where = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """Conflicts and relations with just the statements and places they name."""

    findings: Findings
    statements: dict[str, Statement]
    places: dict[str, Place]


@dataclass(frozen=True, slots=True)
class Everything:
    """What a full pass over all articles gives, for checking what is kept."""

    figures: dict[tuple[ArticleId, str], Indexed] = field(default_factory=dict)
    pairs: dict[tuple[str, str], PairRow] = field(default_factory=dict)
    events: dict[str, Found] = field(default_factory=dict)


_encode = msgspec.json.Encoder().encode
_decode_found = msgspec.json.Decoder(Found).decode
_decode_conflicts = msgspec.json.Decoder(tuple[Conflict, ...]).decode


class Crossings:
    """What figures of different articles show together, kept up with every act."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._proposing: tuple[Lexicon, Proposing, Doubts] | None = None

    @property
    def proposing(self) -> Proposing:
        """What weighs two figures, with the parties and places of the project."""
        lexicon = self._project.lexicon
        if self._proposing is None or self._proposing[0] is not lexicon:
            proposing = Proposing(lexicon)
            self._proposing = lexicon, proposing, Doubts(proposing.knowledge)
        return self._proposing[1]

    @property
    def _doubts(self) -> Doubts:
        _ = self.proposing
        assert self._proposing is not None
        return self._proposing[2]

    # -- deriving ---------------------------------------------------------------------------

    def index(
        self,
        article_id: ArticleId,
        statements: Iterable[Statement],
        places: dict[str, Place],
        *,
        anew: bool = False,
    ) -> Touched:
        """Bring the index up to an article's statements."""
        connection = self._project.connection
        touched = figure_index.rewrite(
            connection, article_id, statements, places, self.proposing, anew=anew
        )
        event_tables.mark_indexed(connection, article_id, ENGINE_VERSION)
        return touched

    def enter(self, article_id: ArticleId, version: int, first: FirstFindings) -> Touched:
        """Put an article that was just taken in into the index, as it was worked out for it."""
        connection = self._project.connection
        figures = first.figures_of(article_id, version)
        touched = figure_index.enter(connection, article_id, figures, first.buckets)
        event_tables.mark_indexed(connection, article_id, ENGINE_VERSION)
        return touched

    def clear(self, article_id: ArticleId) -> Touched:
        """Take an article out of the index."""
        return figure_index.clear(self._project.connection, article_id)

    def regard(self, article_id: ArticleId) -> Touched:
        """Take all figures of an article as changed: a reviewer told some of them apart."""
        keys = event_tables.figures_of(self._project.connection, article_id)
        return Touched(article_id, frozenset(keys))

    def derive(self, touched: Sequence[Touched]) -> set[ArticleId]:
        """Rewrite what hangs on changed figures; return the articles of events that changed."""
        self._derive_pairs(touched)
        found: set[ArticleId] = set()
        for uid in sorted({event for one in touched for event in one.events}):
            found |= self._derive_event(uid)
        return found

    def _derive_pairs(self, touched: Sequence[Touched]) -> None:
        connection, proposing, doubts = self._project.connection, self.proposing, self._doubts
        crowd = proposing.settings.crowd
        changed = {(one.article_id, key) for one in touched for key in one.keys}
        there = _Buckets(connection, crowd)
        for bucket in sorted({bucket for one in touched for bucket in one.buckets}):
            is_crowded = there.members(bucket) is None
            if is_crowded != event_tables.is_crowded(connection, bucket):
                event_tables.mark_crowded(connection, bucket, is_crowded)
                changed.update(event_tables.members_of(connection, bucket, -1))
        if not changed:
            return
        rows = _Rows(self._project)
        apart = self._apart({article_id for article_id, _ in changed})
        entered = {one.article_id for one in touched if one.entered}
        for article_id, key in sorted(changed):
            if article_id not in entered:
                self._drop_pairs(article_id, key)
        for article_id, key in sorted(changed):
            near = there.near(article_id, key)
            one = rows.statement(article_id, key) if near else None
            if one is None:
                continue
            kept: list[PairRow] = []
            for other_article, other_key in near:
                # Of two changed figures the first has met the second already.
                if (other_article, other_key) in changed and (other_article, other_key) < (
                    article_id,
                    key,
                ):
                    continue
                other = rows.statement(other_article, other_key)
                if other is not None and not apart(one, other):
                    pair = proposing.pair(one, other)
                    if pair is not None:
                        kept.append(_pair_row(pair, one, other, proposing, doubts))
            event_tables.put_pairs(connection, kept)
            for row in kept:
                if row.conflicts:
                    event_tables.keep_pair_flags(
                        connection,
                        row.a_article,
                        row.b_article,
                        [c.fingerprint for c in _decode_conflicts(row.conflicts)],
                    )

    def _drop_pairs(self, article_id: ArticleId, key: str) -> None:
        connection = self._project.connection
        for row in event_tables.pairs_with(connection, article_id, key):
            if row.conflicts:
                event_tables.drop_pair_flags(
                    connection,
                    row.a_article,
                    row.b_article,
                    [c.fingerprint for c in _decode_conflicts(row.conflicts)],
                )
        event_tables.drop_pairs(connection, article_id, [key])

    def _apart(self, article_ids: Iterable[int] | None) -> Callable[[Statement, Statement], bool]:
        """Return what says that two statements are not to be paired."""
        never: set[frozenset[_Where]] = {
            frozenset(
                (
                    (one.a_article, one.a_span.start, one.a_span.end),
                    (one.b_article, one.b_span.start, one.b_span.end),
                )
            )
            for one in event_tables.kept_apart(self._project.connection, article_ids)
        }

        def where(one: Statement) -> _Where:
            span = one.anchor.span
            return (within(one.key)[0], span.start, span.end)

        def apart(a: Statement, b: Statement) -> bool:
            # On one event they are compared in full; on two a reviewer told them apart.
            if a.event and b.event:
                return True
            return bool(never) and frozenset((where(a), where(b))) in never

        return apart

    @property
    def apart(self) -> Callable[[Statement, Statement], bool]:
        """What says that two statements are not to be proposed to each other."""
        return self._apart(None)

    def _derive_event(self, uid: str) -> set[ArticleId]:
        """Rewrite what an event shows; when that changed, return the articles verified on it."""
        connection = self._project.connection
        figures = event_tables.count_on(connection, uid)
        if figures == 0:
            event_tables.drop_event(connection, uid)
            event_tables.keep_event_flags(connection, uid, ())
            return set()
        found = self.event_anew(uid)
        before = event_tables.cached_event(connection, uid, ENGINE_VERSION)
        payload = _encode(found).decode()
        if payload == before:
            return set()
        event_tables.cache_event(connection, uid, ENGINE_VERSION, figures, payload)
        event_tables.keep_event_flags(
            connection, uid, [one.fingerprint for one in found.findings.conflicts]
        )
        return event_tables.articles_verified_on(connection, uid)

    def event_anew(self, uid: str) -> Found:
        """Derive what the figures of an event show from the index, past the cache.

        Of a crowd only different readings are held against each other, each where it is told
        first and last.
        """
        connection = self._project.connection
        rows = event_tables.figures_on(connection, uid, GROUPED_FROM + 1)
        if len(rows) > GROUPED_FROM:
            rows = event_tables.readings_on(connection, uid)
        uids = _Uids(self._project)
        statements = {}
        places = {}
        for row in rows:
            statement = statement_of(row, uids[row.article_id])
            statements[statement.key] = statement
            places[statement.key] = place_of(row)
        findings = across_articles(list(statements.values()), self.proposing.knowledge)
        return _only_named(findings, statements, places)

    # -- reading ----------------------------------------------------------------------------

    def missing(self) -> list[ArticleId]:
        """Return the articles whose figures the index does not hold."""
        return event_tables.articles_missing(self._project.connection, ENGINE_VERSION)

    def event(self, uid: str) -> Found:
        """Return what the figures of an event show."""
        payload = event_tables.cached_event(self._project.connection, uid, ENGINE_VERSION)
        return _decode_found(payload) if payload is not None else self.event_anew(uid)

    def events(self, article_id: ArticleId | None = None) -> dict[str, Found]:
        """Return what every event shows, or those that figures of an article are on."""
        connection = self._project.connection
        if article_id is not None:
            return {uid: self.event(uid) for uid in event_tables.events_in(connection, article_id)}
        cached = event_tables.cached_events(connection, ENGINE_VERSION)
        return {uid: _decode_found(payload) for uid, payload in sorted(cached.items())}

    def like(self, uid: str) -> dict[str, frozenset[tuple[ClaimId, ArticleId]]]:
        """Return for each figure on an event the claims, with their article, that say the same.

        Of few figures every pair is found by itself, and nothing is returned.
        """
        connection = self._project.connection
        if event_tables.count_on(connection, uid) <= FEW:
            return {}
        said: dict[str, list[tuple[ClaimId, ArticleId]]] = {}
        of: list[tuple[str, str]] = []
        for article_id, key, claim_id, words in event_tables.said_on(connection, uid):
            of.append((figure_index.across(article_id, key), words))
            if claim_id is not None:
                said.setdefault(words, []).append((claim_id, article_id))
        groups = {words: frozenset(claims) for words, claims in said.items()}
        return {key: groups.get(words, frozenset()) for key, words in of}

    def possible(self, article_id: ArticleId | None = None) -> Iterator[tuple[Conflict, Found]]:
        """Yield the possible conflicts between figures that nobody has put on one event."""
        connection = self._project.connection
        if article_id is None:
            rows = event_tables.pairs(connection, doubtful=True)
        else:
            rows = event_tables.pairs_of(connection, article_id, doubtful=True)
        yield from self._conflicts_of(rows)

    def possible_at(
        self, a_article: ArticleId, b_article: ArticleId, fingerprint: str
    ) -> Iterator[tuple[Conflict, Found]]:
        """Yield the possible conflict of a fingerprint between two articles."""
        rows = event_tables.pair_at(self._project.connection, a_article, b_article, fingerprint)
        for conflict, found in self._conflicts_of(rows):
            if conflict.fingerprint == fingerprint:
                yield conflict, found

    def _conflicts_of(self, pairs: Iterable[PairRow]) -> Iterator[tuple[Conflict, Found]]:
        rows = _Rows(self._project)
        for pair in pairs:
            statements, places = rows.both(pair)
            for conflict in _decode_conflicts(pair.conflicts):
                yield conflict, Found(Findings((conflict,)), statements, places)

    def statements(
        self, named: Iterable[tuple[ArticleId, str]]
    ) -> tuple[dict[str, Statement], dict[str, Place]]:
        """Return figures of the index as statements among several articles, and their places."""
        rows = _Rows(self._project)
        statements: dict[str, Statement] = {}
        places: dict[str, Place] = {}
        for article_id, key in named:
            statement = rows.statement(article_id, key)
            if statement is not None:
                statements[statement.key] = statement
                places[statement.key] = rows.place(article_id, key)
        return statements, places

    def accounts(self, article_id: ArticleId) -> dict[str, list[str]]:
        """Return for each figure of an article the keys of those told in one account with it."""
        rows = event_tables.figures_of(self._project.connection, article_id)
        told: dict[tuple[object, ...], list[str]] = {}
        for key, row in rows.items():
            told.setdefault(self.proposing.account(statement_of(row, "")), []).append(key)
        return {key: keys for keys in told.values() for key in keys}

    # -- a full pass ------------------------------------------------------------------------

    def full(
        self, articles: Iterable[tuple[ArticleId, list[Statement], dict[str, Place]]]
    ) -> Everything:
        """Derive everything anew from the statements of all articles, past index and caches."""
        every = Everything()
        statements: dict[str, Statement] = {}
        places: dict[str, Place] = {}
        for article_id, told, where in articles:
            for key, row in figure_index.rows_of(article_id, told, where).items():
                every.figures[(article_id, key)] = row
            for one in told:
                if one.citation is None and one.figure.bounded:
                    renamed = figure_index.renamed(one, article_id, where[one.key])
                    statements[renamed.key] = renamed
                    places[renamed.key] = where[one.key]
        pairs, _ = pairs_among(statements.values(), self.proposing, self.apart)
        for pair in pairs:
            kept = _pair_row(
                pair, statements[pair.a], statements[pair.b], self.proposing, self._doubts
            )
            every.pairs[(pair.a, pair.b)] = kept
        on: dict[str, list[Statement]] = {}
        for one in statements.values():
            if one.event:
                on.setdefault(one.event, []).append(one)
        for uid, told in on.items():
            if len(told) > GROUPED_FROM:
                every.events[uid] = self.event_anew(uid)
                continue
            findings = across_articles(told, self.proposing.knowledge)
            every.events[uid] = _only_named(findings, statements, places)
        return every

    def faults(self, every: Everything) -> list[str]:
        """Return in what the index and the caches differ from a full pass."""
        connection = self._project.connection
        found: list[str] = []
        kept = {(row.article_id, row.key): row for row in event_tables.all_figures(connection)}
        if kept != every.figures:
            found.append("the index of figures is out of date")
        pairs = {_ends(one): one for one in event_tables.pairs(connection)}
        if pairs != {_ends(one): one for one in every.pairs.values()}:
            found.append("the possible conflicts between articles are out of date")
        cached = event_tables.cached_events(connection, ENGINE_VERSION)
        events = {uid: _decode_found(payload) for uid, payload in cached.items()}
        if events != every.events:
            found.append("the conflicts of events are out of date")
        return found


class _Uids(dict[ArticleId, str]):
    """The uids of articles by id, asked for once."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._connection = project.connection

    def __missing__(self, article_id: ArticleId) -> str:
        article = tables.article(self._connection, article_id)
        self[article_id] = "" if article is None else article.uid
        return self[article_id]


class _Buckets:
    """Who is in the buckets of figures, each asked for once."""

    def __init__(self, connection: Connection, crowd: int) -> None:
        self._connection, self._crowd = connection, crowd
        self._members: dict[str, list[tuple[ArticleId, str]] | None] = {}
        self._of: dict[ArticleId, dict[str, set[str]]] = {}

    def members(self, bucket: str) -> list[tuple[ArticleId, str]] | None:
        """Return the figures of a bucket, None of a crowd."""
        if bucket not in self._members:
            found = event_tables.members_of(self._connection, bucket, self._crowd + 1)
            self._members[bucket] = found if len(found) <= self._crowd else None
        return self._members[bucket]

    def near(self, article_id: ArticleId, key: str) -> set[tuple[ArticleId, str]]:
        """Return the figures of other articles that share a bucket with one."""
        if article_id not in self._of:
            self._of[article_id] = event_tables.buckets_of(self._connection, article_id)
        return {
            member
            for bucket in self._of[article_id].get(key, ())
            for member in self.members(bucket) or ()
            if member[0] != article_id
        }


class _Rows:
    """Figures of the index as statements, each read once."""

    def __init__(self, project: Project) -> None:
        self._connection = project.connection
        self._uids = _Uids(project)
        self._rows: dict[tuple[ArticleId, str], Indexed | None] = {}
        self._statements: dict[tuple[ArticleId, str], Statement | None] = {}

    def statement(self, article_id: ArticleId, key: str) -> Statement | None:
        """Return one figure as a statement; None when it is gone."""
        named = (article_id, key)
        if named not in self._statements:
            row = event_tables.figure_at(self._connection, article_id, key)
            self._rows[named] = row
            self._statements[named] = (
                None if row is None else statement_of(row, self._uids[article_id])
            )
        return self._statements[named]

    def place(self, article_id: ArticleId, key: str) -> Place:
        """Return where a figure stands that is there."""
        row = self._rows[(article_id, key)]
        return Place(article_id, 1, Span(0, 0)) if row is None else place_of(row)

    def both(self, pair: PairRow) -> tuple[dict[str, Statement], dict[str, Place]]:
        """Return both figures of a pair and where they stand."""
        statements: dict[str, Statement] = {}
        places: dict[str, Place] = {}
        for article_id, key in ((pair.a_article, pair.a_key), (pair.b_article, pair.b_key)):
            statement = self.statement(article_id, key)
            if statement is not None:
                statements[statement.key] = statement
                places[statement.key] = self.place(article_id, key)
        return statements, places


@contextlib.contextmanager
def one_write(project: Project) -> Iterator[None]:
    """Write many rows of caches at once, inside an act or outside of one."""
    connection = project.connection
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _pair_row(
    pair: Pair, a: Statement, b: Statement, proposing: Proposing, doubts: Doubts
) -> PairRow:
    conflicts: tuple[Conflict, ...] = ()
    if pair.points >= proposing.settings.doubt_from:
        conflicts = doubts.between(a, b)
    (a_article, a_key), (b_article, b_key) = sorted((within(a.key), within(b.key)))
    return PairRow(
        a_article,
        a_key,
        b_article,
        b_key,
        pair.points,
        " ".join(pair.reasons),
        _encode(conflicts).decode() if conflicts else "",
    )


def _ends(row: PairRow) -> tuple[int, str, int, str]:
    return (row.a_article, row.a_key, row.b_article, row.b_key)


def _only_named(
    findings: Findings, statements: dict[str, Statement], places: dict[str, Place]
) -> Found:
    pairs = [(c.a, c.b) for c in findings.conflicts] + [(r.a, r.b) for r in findings.relations]
    named = sorted({key for pair in pairs for side in pair for key in side.keys})
    return Found(
        findings,
        {key: statements[key] for key in named},
        {key: places[key] for key in named},
    )
