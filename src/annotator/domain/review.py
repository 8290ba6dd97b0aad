"""The rules of a reviewer's work: what verifies a claim, how independent its backing is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.model import (
    Citation,
    Claim,
    Conflict,
    ConflictType,
    Grade,
    Link,
    Origins,
    Seen,
    Source,
    Stance,
    Verdict,
)

BLOCKING_SEVERITY = 2
"""An open conflict of this severity or above keeps a claim from being verified."""


class Blocker(StrEnum):
    """What still keeps a claim from being verified."""

    NOT_IN_TEXT = "not_in_text"
    NO_VERDICT = "no_verdict"
    NO_REVIEWER = "no_reviewer"
    OPEN_CONFLICT = "open_conflict"
    NOT_SEEN = "not_seen"


@dataclass(frozen=True, slots=True)
class Backing:
    """One link with the document behind it and who published that."""

    link: Link
    citation: Citation
    source: Source | None


def blockers(
    claim: Claim,
    links: Iterable[Link],
    open_conflicts: Iterable[Conflict],
    *,
    reviewer: str,
    title_only_suffices: bool = False,
    through_parts: Seen = Seen.NOT_OPENED,
    in_text: bool = True,
) -> tuple[Blocker, ...]:
    """Return everything that keeps ``claim`` from being verified by ``reviewer``.

    ``through_parts`` is how far a total was seen through the parts that make it up; ``in_text``
    says that the claim's words stand in the newest text of its article.
    """
    found: list[Blocker] = []
    if not in_text:
        found.append(Blocker.NOT_IN_TEXT)
    if claim.verdict is Verdict.NONE:
        found.append(Blocker.NO_VERDICT)
    if not reviewer.strip():
        found.append(Blocker.NO_REVIEWER)
    blocking = any(conflict.severity >= BLOCKING_SEVERITY for conflict in open_conflicts)
    if blocking and claim.verdict is not Verdict.CONFLICTING:
        found.append(Blocker.OPEN_CONFLICT)
    enough = {Seen.OPENED, Seen.CAPTURED} | ({Seen.TITLE_ONLY} if title_only_suffices else set())
    if through_parts not in enough and not any(link.seen in enough for link in links):
        found.append(Blocker.NOT_SEEN)
    return tuple(found)


def origin_of(citation: Citation, source: Source | None) -> str:
    """Return who first said what a citation says; "" when nobody has told.

    A monitor or an official body speaks for itself; an agency or a paper does not.
    """
    if citation.origin:
        return citation.origin
    if source is not None and source.type in ("monitor", "official", "party"):
        return source.name
    return ""


def origins_of(backings: Sequence[Backing], sources: Iterable[Source]) -> Origins:
    """Count independent origins: links that share an origin, or an owner, are one."""
    owner = {source.name: source.owner for source in sources if source.owner}
    names: list[str] = []
    unknown = 0
    for backing in backings:
        if backing.link.stance in (Stance.DISPUTES, Stance.NO_FIGURE):
            continue
        name = origin_of(backing.citation, backing.source)
        seen = set()
        while name in owner and name not in seen:
            seen.add(name)
            name = owner[name]
        if not name:
            unknown += 1
        elif name not in names:
            names.append(name)
    return Origins(tuple(names), unknown)


def grade_of(claim: Claim, origins: Origins, open_conflicts: Iterable[Conflict]) -> Grade:
    """Compute how well a claim is backed; a reviewer's tick goes before it."""
    return graded(claim.grade_tick, origins, open_conflicts)


def graded(tick: Grade, origins: Origins, open_conflicts: Iterable[Conflict]) -> Grade:
    """Compute a grade from a claim's tick, its independent origins and its open conflicts."""
    if tick is not Grade.NONE:
        return tick
    disputed = (ConflictType.PARTY, ConflictType.PERP, ConflictType.VALUE)
    if any(c.type in disputed and c.same_origin is False for c in open_conflicts):
        return Grade.CONTESTED
    if origins.count == 0:
        return Grade.NONE
    return Grade.WEAK if origins.count == 1 else Grade.FAIR


def checked_level(links: Iterable[Link]) -> Seen:
    """Return how far the best-seen citation of a claim was seen."""
    order = (Seen.NOT_OPENED, Seen.TITLE_ONLY, Seen.OPENED, Seen.CAPTURED)
    return max((link.seen for link in links), key=order.index, default=Seen.NOT_OPENED)
