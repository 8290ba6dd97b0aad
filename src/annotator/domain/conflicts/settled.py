"""What a decision about a conflict makes of its figures wherever totals are held against parts.

A decision is a record: what claim and citation say stays as it reads, and the settled conflict
stays in view. Only totals lean on it, because a total cannot be judged by a part that a reviewer
has ruled out. The rule, by code:

- accept A, accept B: the other side reads as the one that holds, in what the conflict is about: the
  number, the victims, the attacker, the day, who said it; what is denied and holds as denied leaves
  the comparison. Incidents that outnumber a total, and a part that exceeds its whole, only say that
  the larger one is at least as large. Of several figures on one side nobody said which is wrong, so
  they stay as they read.
- accept range, superseded: with a value, both sides read as that value.
- extraction error: what the reader suggested leaves the comparison; what a reviewer set stays.
- error in the article, in the citation: that side leaves, where the two are a claim and a citation.
- different events: the two are no longer taken for one, and the citation puts no total in doubt.
- all others change nothing: both sides may be true as they read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.domain.conflicts.intervals import Interval, stated_interval, total
from annotator.domain.model import (
    Conflict,
    ConflictType,
    Figure,
    Qualifier,
    ResolutionCode,
    Side,
    Statement,
)

CHOSEN = "~"
"""Ends the key of a statement that reads as a decision says."""

_NUMBERS = frozenset(
    {
        ConflictType.VALUE, ConflictType.SUBSET, ConflictType.SUM, ConflictType.ENUM,
        ConflictType.AGG, ConflictType.REVISED,
    }
)  # fmt: skip
_ABOUT: Mapping[ConflictType, tuple[str, ...]] = {
    ConflictType.PARTY: ("party", "party_text", "party_status"),
    ConflictType.PERP: ("perpetrator",),
    ConflictType.DATE: ("date_from", "date_to", "date_precision"),
    ConflictType.SOURCE: ("origin",),
}
_GIVES_A_VALUE = (ResolutionCode.ACCEPT_RANGE, ResolutionCode.SUPERSEDED)
_CLEARS_DOUBT = frozenset(
    {
        ResolutionCode.ACCEPT_A, ResolutionCode.ACCEPT_B, ResolutionCode.DIFFERENT_EVENTS,
        ResolutionCode.ERROR_IN_CITATION, ResolutionCode.EXTRACTION_ERROR,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Decision:
    """What stands of a resolution: its code, and the value that holds."""

    code: ResolutionCode
    low: int | None = None
    high: int | None = None


Decided = Callable[[str], Decision | None]
"""Returns the decision that stands for a fingerprint."""


def nothing_decided(fingerprint: str) -> Decision | None:
    """Say that nobody has decided anything."""
    return None


@dataclass(slots=True)
class Chosen:
    """An article's statements as totals are held against them; decisions are applied one by one."""

    statements: list[Statement]
    decided: Decided
    made: dict[str, Statement] = field(default_factory=dict)
    """The statements that read as decisions say, by their own keys."""
    follows: dict[str, str] = field(default_factory=dict)
    """By such a key, the fingerprint of the conflict that was settled."""
    applied: set[str] = field(default_factory=set)

    def apply(self, conflicts: Iterable[Conflict], by_key: Mapping[str, Statement]) -> bool:
        """Read statements as the decisions on ``conflicts`` say; tell whether any changed."""
        now: dict[str, Statement | None] = {}
        here = {one.key for one in self.statements}
        for one in sorted(conflicts, key=lambda one: one.fingerprint):
            decision = None if one.fingerprint in self.applied else self.decided(one.fingerprint)
            if decision is None:
                continue
            for key, figure in consequences(one, by_key, decision).items():
                if key in now or key not in here:
                    continue
                now[key] = None
                if figure is not None:
                    chosen = replace(by_key[key], key=key + CHOSEN, figure=figure)
                    now[key] = self.made[chosen.key] = chosen
                    self.follows[chosen.key] = one.fingerprint
                self.applied.add(one.fingerprint)
        renamed = {key: one.key for key, one in now.items() if one is not None}
        kept = [now.get(one.key, one) for one in self.statements]
        self.statements = [
            replace(one, part_of=renamed[one.part_of]) if one.part_of in renamed else one
            for one in kept
            if one is not None
        ]
        return bool(now)

    def joined(self) -> list[tuple[str, ...]]:
        """Return which keys belong to one statement: as it reads, and as it was decided."""
        return [(key, key[: -len(CHOSEN)]) for key in self.made]


def as_read(key: str) -> str:
    """Return the key of a statement as it reads, whatever was decided about it."""
    return key.rstrip(CHOSEN)


def clears_doubt(decision: Decision | None) -> bool:
    """Say whether a citation that names other victims puts no other total in doubt any more."""
    return decision is not None and decision.code in _CLEARS_DOUBT


def parts_events(decision: Decision | None) -> bool:
    """Say whether the two sides are no longer taken for one event."""
    return decision is not None and decision.code is ResolutionCode.DIFFERENT_EVENTS


def consequences(
    conflict: Conflict, by_key: Mapping[str, Statement], decision: Decision
) -> dict[str, Figure | None]:
    """Return, by key, the figures that read otherwise by a decision; None leaves the comparison."""
    a = [by_key[key] for key in conflict.a.keys if key in by_key]
    b = [by_key[key] for key in conflict.b.keys if key in by_key]
    if not a or not b:
        return {}
    code = decision.code
    if code is ResolutionCode.ACCEPT_A:
        return _accepted(conflict.type, a, b, decision, part_holds=True)
    if code is ResolutionCode.ACCEPT_B:
        return _accepted(conflict.type, b, a, decision, part_holds=False)
    value = Interval(decision.low or 0, decision.high)
    if code in _GIVES_A_VALUE and (decision.low, decision.high) != (None, None):
        return {
            side[0].key: _with_number(side[0].figure, value)
            for side in (a, b)
            if len(side) == 1 and stated_interval(side[0].figure) != value
        }
    if code is ResolutionCode.EXTRACTION_ERROR:
        return {one.key: None for one in (*a, *b) if not one.decided}
    wrong = {ResolutionCode.ERROR_IN_ARTICLE: False, ResolutionCode.ERROR_IN_CITATION: True}
    if code in wrong and {one.citation is None for one in a} != {one.citation is None for one in b}:
        cited = wrong[code]
        return {one.key: None for one in (*a, *b) if (one.citation is not None) is cited}
    return {}


def _accepted(
    type_: ConflictType,
    holds: Sequence[Statement],
    other: Sequence[Statement],
    decision: Decision,
    *,
    part_holds: bool,
) -> dict[str, Figure | None]:
    if type_ is ConflictType.DENIAL:
        return {one.key: None for one in other}
    if type_ in _ABOUT:
        names = _ABOUT[type_]
        said = {tuple(getattr(one.figure, name) for name in names) for one in holds}
        if len(said) != 1:
            return {}
        values = dict(zip(names, said.pop(), strict=True))
        if type_ is ConflictType.PARTY:
            values["party_assumed"] = False
        return {one.key: replace(one.figure, **values) for one in other}
    if type_ not in _NUMBERS or len(other) != 1:
        return {}
    intervals = [stated_interval(one.figure) for one in holds]
    if any(one is None for one in intervals):
        return {}
    reads = total(one for one in intervals if one is not None)
    only = other[0]
    if type_ is ConflictType.SUBSET:
        reads = Interval(reads.low, None) if part_holds else Interval(0, reads.high)
    elif type_ is ConflictType.ENUM:
        # The incidents are not all there is: the total is at least as large.
        if part_holds:
            return {}
        reads = Interval(reads.low, None)
    if stated_interval(only.figure) == reads:
        return {}
    if len(holds) == 1 and stated_interval(holds[0].figure) == reads:
        figure = replace(only.figure, qualifier=holds[0].figure.qualifier)
        return {only.key: replace(figure, low=reads.low, high=reads.high)}
    return {only.key: _with_number(only.figure, reads)}


def _with_number(figure: Figure, value: Interval) -> Figure:
    if value.high is None:
        qualifier = Qualifier.AT_LEAST
    elif value.low == value.high:
        qualifier = Qualifier.EXACT
    else:
        qualifier = Qualifier.RANGE if value.low else Qualifier.UP_TO
    return replace(figure, low=value.low, high=value.high, qualifier=qualifier)


def side_as_read(side: Side) -> tuple[str, ...]:
    """Return the keys of a side as its statements read."""
    return tuple(as_read(key) for key in side.keys)
