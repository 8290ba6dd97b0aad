"""What a decision would do before it is made: which flags go, which change, what totals come to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.conflicts.settled import Decided, Decision, as_read, side_as_read
from annotator.domain.model import Conflict, Findings, ResolutionCode, Tally


@dataclass(frozen=True, slots=True)
class Change:
    """A flag that would stand with other figures: as it is, and as it would be."""

    before: Conflict
    after: Conflict


@dataclass(frozen=True, slots=True)
class TotalChange:
    """A total whose incidents would come to something else; ``total`` is its key as it reads."""

    total: str
    before: Tally
    after: Tally


@dataclass(frozen=True, slots=True)
class Preview:
    """What would become of an article's other conflicts if one were settled so.

    ``remain`` are the other flags of its case that would stay as they are.
    """

    code: ResolutionCode
    vanish: tuple[Conflict, ...] = ()
    change: tuple[Change, ...] = ()
    appear: tuple[Conflict, ...] = ()
    remain: tuple[Conflict, ...] = ()
    totals: tuple[TotalChange, ...] = ()

    @property
    def nothing_else(self) -> bool:
        """Whether settling it would leave everything else as it is."""
        return not (self.vanish or self.change or self.appear or self.totals)


def also_decided(decided: Decided, fingerprint: str, decision: Decision) -> Decided:
    """Return what would stand if one more decision were made."""
    return lambda asked: decision if asked == fingerprint else decided(asked)


def compare(before: Findings, after: Findings, fingerprint: str, code: ResolutionCode) -> Preview:
    """Tell two passes over one article apart, the second with a decision that the first lacks."""
    settled = next((one for one in before.conflicts if one.fingerprint == fingerprint), None)
    was = {one.fingerprint: one for one in before.conflicts if one.fingerprint != fingerprint}
    will = {one.fingerprint: one for one in after.conflicts if one.fingerprint != fingerprint}
    gone = [one for key, one in was.items() if key not in will]
    new = [one for key, one in will.items() if key not in was]
    changed: list[Change] = []
    for one in gone:
        heir = _heir(one, new)
        if heir is not None:
            changed.append(Change(one, heir))
            new.remove(heir)
    moved = {one.before.fingerprint for one in changed}
    case = settled.case if settled is not None else fingerprint
    return Preview(
        code,
        tuple(one for one in gone if one.fingerprint not in moved),
        tuple(changed),
        tuple(new),
        tuple(one for key, one in was.items() if key in will and one.case == case),
        tuple(_totals(before.tallies, after.tallies)),
    )


def _heir(gone: Conflict, new: Sequence[Conflict]) -> Conflict | None:
    """Return what a flag would turn into: of the same type, about the same total or claim."""
    for one in new:
        if one.type is gone.type and side_as_read(one.a) == side_as_read(gone.a):
            return one
    for one in new:
        if one.type is gone.type and side_as_read(one.b) == side_as_read(gone.b):
            return one
    return None


def _totals(before: Iterable[Tally], after: Iterable[Tally]) -> Iterable[TotalChange]:
    was = {as_read(one.total): one for one in before}
    will = {as_read(one.total): one for one in after}
    for key in sorted(was.keys() | will.keys(), key=_in_text_order):
        nothing = Tally(key, (), 0, 0)
        first, then = was.get(key, nothing), will.get(key, nothing)
        if (first.low, first.high) != (then.low, then.high):
            yield TotalChange(key, first, then)


def _in_text_order(key: str) -> tuple[str, int, str]:
    number = key[1:]
    return key[:1], int(number) if number.isdecimal() else 0, key
