"""Arithmetic of intervals: what a figure may be in a conflict test, sums of figures, meeting."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.model import Figure, Qualifier


@dataclass(frozen=True, slots=True)
class ConflictSettings:
    """How far vague words reach in a conflict test, and how wide to look around in a text.

    ``about_percent`` widens "about"; ``vague_factor`` widens "dozens" and "hundreds" on both
    sides; ``thousands_factor`` lowers "thousands", which are open above. ``nearby_sentences`` is
    how far apart two sentences of a text may stand and still tell of one event when nothing else
    ties them. ``crowd`` is the size from which equal figures of an event are compared as one.
    ``allied_militias`` pairs a militia with the party in whose infobox column its dead stand.
    """

    about_percent: int = 20
    vague_factor: int = 2
    thousands_factor: int = 10
    nearby_sentences: int = 3
    crowd: int = 64
    allied_militias: tuple[tuple[str, str], ...] = (("iran-backed militia", "syrian government"),)

    def beside(self, militia: str) -> str:
        """Return the party that a militia fights beside; "" for none."""
        return next((host for one, host in self.allied_militias if one == militia), "")


DEFAULTS = ConflictSettings()


@dataclass(frozen=True, slots=True)
class Interval:
    """Whole persons from ``low`` to ``high``; ``high`` None is open."""

    low: int
    high: int | None

    def meets(self, other: Interval) -> bool:
        """Say whether one number could satisfy both."""
        return (self.high is None or other.low <= self.high) and (
            other.high is None or self.low <= other.high
        )

    def above(self, other: Interval) -> bool:
        """Say whether every number of this one exceeds every number of the other."""
        return other.high is not None and self.low > other.high

    def within(self, other: Interval) -> bool:
        """Say whether every number of this one also satisfies the other."""
        return self.low >= other.low and (
            other.high is None or (self.high is not None and self.high <= other.high)
        )

    def __add__(self, other: Interval) -> Interval:
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(self.low + other.low, high)


def stated_interval(figure: Figure) -> Interval | None:
    """Return the reading as it stands, None for a mention without any bound."""
    low, high = figure.low, figure.high
    if (low is None and high is None) or figure.qualifier is Qualifier.UNKNOWN:
        return None
    if high is not None and (low or 0) > high:
        return None  # No number lies between: a slip of the pen that contradicts nothing.
    return Interval(low or 0, high)


def test_interval(figure: Figure, settings: ConflictSettings = DEFAULTS) -> Interval | None:
    """Return the widened interval that conflict tests use; None never conflicts.

    Words without a number («عدد من», "others") come out as [1, open): they contradict a stated
    zero and nothing else.
    """
    stated = stated_interval(figure)
    if stated is None:
        return None
    low, high = stated.low, stated.high
    match figure.qualifier:
        case Qualifier.UNKNOWN_MANY:
            return Interval(1, None)
        case Qualifier.ABOUT if high is not None:
            # The reading is n ± 10 %, so n stands in its middle.
            spread = max(1, (low + high) * settings.about_percent // 200)
            middle_low, middle_high = (low + high) // 2, (low + high + 1) // 2
            return Interval(max(0, min(low, middle_low - spread)), max(high, middle_high + spread))
        case Qualifier.DOZENS | Qualifier.HUNDREDS if high is not None:
            widened = (high + 1) * settings.vague_factor - 1
            return Interval(low // settings.vague_factor, widened)
        case Qualifier.DOZENS | Qualifier.HUNDREDS:
            return Interval(low // settings.vague_factor, None)
        case Qualifier.THOUSANDS:
            return Interval(low // settings.thousands_factor, None)
        case _:
            return stated


# The name says what the function makes; it is no test of pytest.
test_interval.__test__ = False  # type: ignore[attr-defined]


def counted(figure: Figure) -> bool:
    """Say whether the words give a number, however vague, and not only "some" or "others"."""
    return stated_interval(figure) is not None and figure.qualifier is not Qualifier.UNKNOWN_MANY


def comparable(a: Figure, b: Figure) -> bool:
    """Say whether two figures can contradict each other; a bare "some" only contradicts none."""
    if counted(a) and counted(b):
        return True
    return (counted(a) and a.high == 0) or (counted(b) and b.high == 0)


def total(intervals: Iterable[Interval]) -> Interval:
    """Add intervals up."""
    whole = Interval(0, 0)
    for one in intervals:
        whole += one
    return whole
