"""A number of the text, and why no claim was suggested for it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.model import Qualifier
from annotator.domain.text import Span


class Reason(StrEnum):
    """Why the reader left a number out.

    SUGGESTED and CITED say that it did not, DISMISSED that a reviewer set it aside. NEAR is for
    people and bare numbers in a sentence that does tell of casualties: what the reader may have
    missed is most likely among them.
    """

    SUGGESTED = "suggested"
    DISMISSED = "dismissed"
    CITED = "cited"
    NEAR = "near"
    PEOPLE = "people"
    PERPETRATORS = "perpetrators"
    STRENGTH = "strength"
    PRESENT = "present"
    DISEASE = "disease"
    ATTACKS = "attacks"
    VEHICLES = "vehicles"
    AIRCRAFT = "aircraft"
    WEAPONS = "weapons"
    BUILDINGS = "buildings"
    PLACES = "places"
    GROUPS = "groups"
    ANIMALS = "animals"
    THINGS = "things"
    TIMES = "times"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    AGE = "age"
    DISTANCE = "distance"
    AREA = "area"
    WEIGHT = "weight"
    TEMPERATURE = "temperature"
    MONEY = "money"
    PERCENTAGE = "percentage"
    SCORE = "score"
    ORDINAL = "ordinal"
    UNIT = "unit"
    NAME = "name"
    REFERENCE_MARK = "reference_mark"
    NOTE_MARK = "note_mark"
    LIST_MARK = "list_mark"
    CODE = "code"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Number:
    """One number as it stands, with the interval its words say and what decided about it.

    ``low``/``high`` are None on an open side, and both where the digits count nothing.
    ``evidence`` is the word that gave the reason, None where its absence did; ``word`` is that word
    as written. ``reading`` is where the suggestion stands that the number belongs to.
    """

    span: Span
    quote: str
    low: int | None
    high: int | None
    reason: Reason
    word: str = ""
    evidence: Span | None = None
    reading: Span | None = None
    qualifier: Qualifier = Qualifier.UNKNOWN

    @property
    def counts(self) -> bool:
        """Say whether its words give a count at all."""
        return self.low is not None or self.high is not None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What no claim covers: ``listed`` has what waits for a decision first, then the rest in order.

    ``numbers`` counts all, ``claimed`` those that a claim covers, ``references`` the digits of the
    reference list, which are not listed.
    """

    numbers: int
    claimed: int
    listed: tuple[Number, ...]
    references: int = 0

    @property
    def undecided(self) -> int:
        """How many suggestions wait for a decision."""
        return sum(one.reason is Reason.SUGGESTED for one in self.listed)

    @property
    def left_out(self) -> int:
        """How many are neither claimed nor waiting."""
        return len(self.listed) - self.undecided

    def counts(self) -> dict[Reason, int]:
        """Return how many are listed for each reason, in the order of the reasons."""
        found = Counter(one.reason for one in self.listed)
        return {reason: found[reason] for reason in Reason if found[reason]}


def uncovered(
    numbers: Sequence[Number],
    claimed: Iterable[Span],
    dismissed: Iterable[Span],
    *,
    references: int = 0,
) -> Coverage:
    """Leave out what the figures of claims cover, and say which suggestions were set aside."""
    union = _union(claimed)
    starts = [span.start for span in union]
    aside = set(dismissed)
    waiting: list[Number] = []
    rest: list[Number] = []
    for one in numbers:
        place = bisect_left(starts, one.span.end) - 1
        if place >= 0 and union[place].overlaps(one.span):
            continue
        if one.reason is not Reason.SUGGESTED:
            rest.append(one)
        elif one.reading in aside or one.span in aside:
            rest.append(replace(one, reason=Reason.DISMISSED))
        else:
            waiting.append(one)
    listed = (*waiting, *rest)
    return Coverage(len(numbers), len(numbers) - len(listed), listed, references)


def _union(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
