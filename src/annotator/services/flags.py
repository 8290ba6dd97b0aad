"""A conflict as a reviewer meets it: with its places and decision, one for all that are alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.domain.conflicts.preview import Preview
from annotator.domain.event_proposals import Proposing
from annotator.domain.model import (
    ArticleId,
    ClaimId,
    Conflict,
    Relation,
    Resolution,
    Side,
    Statement,
)
from annotator.domain.review import BLOCKING_SEVERITY
from annotator.services.crossing import Found
from annotator.services.statements import Place


@dataclass(frozen=True, slots=True)
class Flag:
    """A conflict as a reviewer meets it: its sides, where they stand, and what was decided.

    Between articles, ``article_id`` is that of the first side and keys read "<article>/<key>".
    ``event`` is the uid of the event that both are on; ``possible`` says that nobody has put them
    on one, so that it never weighs more than 1. Where the same two readings meet in further pairs
    of an event, one flag stands for all: ``alike`` names the fingerprints of the others, ``also``
    their claims; settling one settles them all.
    """

    conflict: Conflict
    article_id: ArticleId
    statements: dict[str, Statement]
    places: dict[str, Place]
    resolution: Resolution | None
    possible: bool = False
    event: str = ""
    alike: tuple[str, ...] = ()
    also: frozenset[ClaimId] = frozenset()
    also_in: frozenset[ArticleId] = frozenset()

    @property
    def open(self) -> bool:
        """Whether nobody has settled it as it reads now."""
        return self.resolution is None

    @property
    def blocking(self) -> bool:
        """Whether it keeps claims from being verified."""
        return self.open and self.conflict.severity >= BLOCKING_SEVERITY

    @property
    def claim_ids(self) -> frozenset[ClaimId]:
        """The claims on either side, those of like pairs included."""
        keys = (*self.conflict.a.keys, *self.conflict.b.keys)
        return self.also | {
            place.claim_id
            for key in keys
            if (place := self.places.get(key)) is not None and place.claim_id is not None
        }

    @property
    def article_ids(self) -> frozenset[ArticleId]:
        """The articles that either side stands in, those of like pairs included."""
        keys = (*self.conflict.a.keys, *self.conflict.b.keys)
        there = {self.places[key].article_id for key in keys if key in self.places}
        return self.also_in | (there or {self.article_id})


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation with the statements it names."""

    relation: Relation
    article_id: ArticleId
    statements: dict[str, Statement]
    places: dict[str, Place]
    event: str = ""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a decision would do; ``now`` and ``then`` are the statements it names, by their keys."""

    preview: Preview
    now: dict[str, Statement]
    then: dict[str, Statement]


def crossing_flag(
    conflict: Conflict, found: Found, decided: dict[str, Resolution], *, event: str = ""
) -> Flag:
    """Return a conflict between articles as a flag; it is possible where no event is named."""
    keys = (*conflict.a.keys, *conflict.b.keys)
    return Flag(
        conflict,
        found.places[keys[0]].article_id,
        {key: found.statements[key] for key in keys},
        {key: found.places[key] for key in keys},
        decided.get(conflict.fingerprint),
        possible=not event,
        event=event,
    )


def one_for_alike(flags: Iterable[Flag], proposing: Proposing) -> list[Flag]:
    """Let one flag stand for all in which the same readings meet: a settled one, else the first."""
    groups: dict[tuple[object, ...], list[Flag]] = {}
    said: dict[tuple[str, bool], tuple[object, ...]] = {}

    def likeness(flag: Flag, key: str) -> tuple[object, ...]:
        named = (key, flag.possible)
        if named not in said:
            said[named] = proposing.likeness(flag.statements[key], placed=flag.possible)
        return said[named]

    for flag in flags:
        conflict = flag.conflict
        sides = frozenset(
            tuple(likeness(flag, key) for key in side.keys) for side in (conflict.a, conflict.b)
        )
        groups.setdefault((flag.event, conflict.type, sides), []).append(flag)
    found: list[Flag] = []
    for group in groups.values():
        first = next((flag for flag in group if not flag.open), group[0])
        rest = [flag for flag in group if flag is not first]
        if rest:
            first = replace(
                first,
                alike=tuple(flag.conflict.fingerprint for flag in rest),
                also=first.also.union(*(flag.claim_ids for flag in rest)),
                also_in=first.also_in.union(*(flag.article_ids for flag in rest)),
            )
        found.append(first)
    return found


def articles_of(a: Side, b: Side, found: Found) -> set[ArticleId]:
    """Return the articles in which two sides stand."""
    return {found.places[key].article_id for key in (*a.keys, *b.keys)}


def worst_first(flag: Flag) -> tuple[bool, int, int, int]:
    """Return what flags are sorted by: open ones, the worst, then in text order."""
    starts = [
        place.span.start
        for key in flag.conflict.a.keys
        if (place := flag.places.get(key)) is not None and place.span is not None
    ]
    return (not flag.open, -flag.conflict.severity, flag.article_id, min(starts, default=0))


def interval_of(flag: Flag, side: Side) -> tuple[int | None, int | None]:
    """Return the interval of a side; several figures add up."""
    figures = [flag.statements[key].figure for key in side.keys]
    lows, highs = [f.low for f in figures], [f.high for f in figures]
    low = None if None in lows else sum(value for value in lows if value is not None)
    high = None if None in highs else sum(value for value in highs if value is not None)
    return low, high


def as_read_then(flag: Flag, side: Side) -> str:
    """Return how a side reads, as a record of what was decided about."""
    parts = []
    for key in side.keys:
        statement = flag.statements[key]
        figure = statement.figure
        low = "…" if figure.low is None else figure.low
        high = "…" if figure.high is None else figure.high
        party = f" {figure.party}" if figure.party else ""
        parts.append(f"{statement.anchor.quote} [{figure.kind}{party} {low}–{high}]")
    return " + ".join(parts)
