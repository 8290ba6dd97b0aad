"""Whether two figures speak of the same people, place and time: what a comparison rests on."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from annotator.domain.arabic import folded
from annotator.domain.conflicts.intervals import ConflictSettings, Interval, test_interval
from annotator.domain.model import (
    Accumulation,
    DatePrecision,
    Figure,
    Kind,
    Modality,
    Mode,
    PartyStatus,
    Qualifier,
)
from annotator.domain.parties import PartyTree
from annotator.domain.places import Gazetteer

_MOST_KEPT = 100_000


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What every comparison leans on: the party tree, the places, the settings."""

    parties: PartyTree
    places: Gazetteer
    settings: ConflictSettings
    _apart: dict[tuple[str, str], bool] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _new: dict[tuple[str, str], bool] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What this pass has asked of places: texts name the same few again and again."""

    def victims(self, a: Figure, b: Figure) -> Tie:
        """Compare whose dead, wounded or captured two figures count."""
        return victims(a, b, self.parties)

    def interval(self, figure: Figure) -> Interval | None:
        """Return the interval of conflict tests."""
        return test_interval(figure, self.settings)

    def addend(self, figure: Figure) -> Interval:
        """Return what a figure adds to a sum: words without a number add nothing for certain."""
        interval = self.interval(figure)
        if interval is None or figure.qualifier is Qualifier.UNKNOWN_MANY:
            return Interval(0, None)
        return interval

    def places_disjoint(self, a: Figure, b: Figure) -> bool:
        """Say whether both name places that are known to lie apart."""
        return self.lie_apart(a.place, b.place)

    def lie_apart(self, a: str, b: str) -> bool:
        """Say whether two places are known to lie apart; False when in doubt."""
        if not a or not b:
            return False
        return _kept(self._apart, (a, b), self._lie_apart)

    def new_place(self, a: Figure, b: Figure) -> bool:
        """Say whether ``b`` names a place other than that of ``a``.

        A quarter of the city that ``a`` tells of is another, and so is one of two countries that
        it counts together: the dead there are some of all.
        """
        if not b.place or not a.place:
            return bool(b.place)
        return _kept(self._new, (a.place, b.place), self._is_new)

    def _lie_apart(self, a: str, b: str) -> bool:
        if _worded_within(a, b) or self.places.place_relation(a, b) != "disjoint":
            return False
        # «حماة وحمص» does not lie apart from Homs, though it begins with another town.
        return not (self._several(a) or self._several(b)) or all(
            self.places.place_relation(one, other) == "disjoint"
            for one in self._places(a)
            for other in self._places(b)
        )

    def _is_new(self, a: str, b: str) -> bool:
        if _worded_within(a, b):
            return self._several(a) is not self._several(b)
        return self.places.place_relation(a, b) in ("disjoint", "unknown", "contains")

    def _several(self, place: str) -> bool:
        """Say whether the words name places that lie apart: "Syria and Turkey"."""
        keys = self._places(place)
        return any(self.places.place_relation(keys[0], one) == "disjoint" for one in keys[1:])

    def _places(self, place: str) -> list[str]:
        return [key for _, key in self.places.places_in(place)]


def _kept(
    kept: dict[tuple[str, str], bool], pair: tuple[str, str], ask: Callable[[str, str], bool]
) -> bool:
    known = kept.get(pair)
    if known is None:
        if len(kept) > _MOST_KEPT:
            kept.clear()
        known = kept[pair] = ask(*pair)
    return known


def _worded_within(a: str, b: str) -> bool:
    """Say whether one name holds the other: "Old Town" and "the east of Old Town"."""
    of_a, of_b = set(folded(a).split()), set(folded(b).split())
    return of_a <= of_b or of_b <= of_a


class Tie(Enum):
    """How the victims of one figure stand to those of another."""

    SAME = "same"
    PART = "part"
    """The first are part of the second."""
    WHOLE = "whole"
    """The second are part of the first."""
    UNKNOWN = "unknown"
    SAME_ORGANISATION = "same organisation"
    DISJOINT = "disjoint"


COMPATIBLE = frozenset({Tie.SAME, Tie.PART, Tie.WHOLE, Tie.UNKNOWN})
_APART = (PartyStatus.CIVILIAN, PartyStatus.COMBATANT)


def victims(a: Figure, b: Figure, parties: PartyTree) -> Tie:
    """Compare whose dead, wounded or captured two figures count. Sides alone never decide."""
    if {a.party_status, b.party_status} == set(_APART):
        return Tie.DISJOINT
    if a.party_status is b.party_status is PartyStatus.CIVILIAN and a.party != b.party:
        return Tie.UNKNOWN
    return tie(a.party, b.party, parties)


_GUNMEN = "militants"
_UNIFORMED = ("army", "police", "security forces")


def tie(a: str, b: str, parties: PartyTree) -> Tie:
    """Compare two keys of the party tree; a key the tree does not know settles nothing."""
    if _GUNMEN in (a, b) and (_of_a_state(a, parties) or _of_a_state(b, parties)):
        return Tie.DISJOINT
    match parties.related(a, b):
        case "same":
            return Tie.SAME
        case "contains":
            return Tie.PART if b in parties.ancestors(a) else Tie.WHOLE
        case "same_organisation":
            return Tie.SAME_ORGANISATION
        case "disjoint":
            # "Regime forces" may be its army or its militias: one roof keeps the doubt small.
            return Tie.SAME_ORGANISATION if _one_roof(a, b, parties) else Tie.DISJOINT
        case _:
            return Tie.UNKNOWN


def _of_a_state(key: str, parties: PartyTree) -> bool:
    """Say whether a party wears a state's uniform, so that nobody calls its men gunmen.

    "Egyptian army" of the Egyptian people is a state's; "Free Syrian Army" is a faction's name.
    """
    if key in _UNIFORMED:
        return True
    parent = parties.party(key).parent
    uniform = key.removeprefix(f"{parent} ")
    return uniform in _UNIFORMED or (
        parent == "syrian government" and key.removeprefix("syrian ") in _UNIFORMED
    )


def column_covers(column: str, party: str, columns: frozenset[str], knowledge: Knowledge) -> bool:
    """Say whether an infobox column of party ``column`` counts the victims of ``party``.

    A column holds its own organisation and the militias that fight beside it, unless the box
    gives them a column of their own; an allied state's soldiers are counted apart.
    """
    if not column or not party:
        return False
    parties = knowledge.parties
    militia = _militia(party, knowledge)
    owners = {
        one
        for one in columns | {column}
        if tie(party, one, parties) in (Tie.SAME, Tie.PART)
        and (militia is None or militia in parties.ancestors(one))
    }
    if owners:
        return column in owners
    if militia is not None:
        return _one_roof(column, knowledge.settings.beside(militia), parties)
    return _militia(column, knowledge) is None and _one_roof(column, party, parties)


def _militia(party: str, knowledge: Knowledge) -> str | None:
    """Return the allied militia that a party is or belongs to."""
    line = knowledge.parties.ancestors(party)
    return next((one for one, _ in knowledge.settings.allied_militias if one in line), None)


def _one_roof(a: str, b: str, parties: PartyTree) -> bool:
    return bool(set(parties.ancestors(a)) & set(parties.ancestors(b)))


def part_and_whole(a: Figure, b: Figure, tie_: Tie) -> Tie:
    """Say whether one figure counts a part of whom the other counts: PART, WHOLE, or ``tie_``.

    Children are part of all dead, a unit's dead are part of its army's, and a count of civilians
    alone is part of a count that names no victims (publishers count different populations).
    """
    if a.sub_group != b.sub_group:
        if not b.sub_group:
            return Tie.PART
        return Tie.WHOLE if not a.sub_group else Tie.DISJOINT
    if tie_ in (Tie.PART, Tie.WHOLE):
        return tie_
    civilian = PartyStatus.CIVILIAN
    if a.party_status is civilian and unnamed(b):
        return Tie.PART
    if b.party_status is civilian and unnamed(a):
        return Tie.WHOLE
    return tie_


def firm(figure: Figure) -> bool:
    """Say whether the figure is put forward as true, so that it can be contradicted."""
    return figure.modality is not Modality.DENIED


def denies(a: Figure, b: Figure, knowledge: Knowledge) -> bool:
    """Say whether one figure denies what the other states.

    A denial without a number, or of any at all, denies every loss; one of fifty leaves room for
    five.
    """
    told, denial = (a, b) if firm(a) else (b, a)
    if firm(denial) or not firm(told):
        return False
    stated = knowledge.interval(told)
    if stated is None or stated.high == 0:
        return False
    denied = knowledge.interval(denial)
    return denied is None or denied.high == 0 or denied.meets(stated)


def same_fate(a: Figure, b: Figure) -> bool:
    """Say whether the same happened to both: who was set free is not counted with who was taken."""
    return a.kind is b.kind and (
        a.kind is not Kind.CAPTURED or (a.mode is Mode.RELEASED) is (b.mode is Mode.RELEASED)
    )


def unnamed(figure: Figure) -> bool:
    """Say whether the figure leaves open whom it counts."""
    unsaid = (PartyStatus.UNKNOWN, PartyStatus.MIXED)
    return not figure.party and figure.party_status in unsaid


# -- time -------------------------------------------------------------------------------------

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


def days(figure: Figure) -> tuple[str, str] | None:
    """Return the first and last day that the figure's date can mean, as comparable text.

    None when it is unknown, waits for the article's own date, or is no date of the calendar.
    """
    return _span(figure.date_from, figure.date_to, figure.date_precision)


@lru_cache(maxsize=1 << 14)
def _span(
    date_from: str | None, date_to: str | None, precision: DatePrecision
) -> tuple[str, str] | None:
    # Every figure is asked for its days with each that it is held against.
    if precision is DatePrecision.RELATIVE or (date_from is None and date_to is None):
        return None
    first = date_from or "0000"
    last = date_to or (date_from if date_from else "9999")
    if precision is DatePrecision.RANGE and date_to is None:
        last = "9999"
    if not (first == "0000" or is_date(first)) or not is_date(last):
        return None
    span = _first_day(first), last_day(last)
    return span if span[0] <= span[1] else None


def is_date(text: str) -> bool:
    """Say whether a text is a year, a month or a day in the ISO form."""
    return _DATE.fullmatch(text) is not None


def event_days(figure: Figure) -> tuple[str, str] | None:
    """Return the days on which it happened; a toll that grows carries the day it stood at."""
    if figure.accumulation is Accumulation.RUNNING_TOLL and figure.as_of is not None:
        return None
    return days(figure)


def dates_disjoint(a: Figure, b: Figure) -> bool:
    """Say whether two known dates exclude each other beyond both precisions."""
    of_a, of_b = event_days(a), event_days(b)
    if of_a is None or of_b is None:
        return False
    return of_a[1] < of_b[0] or of_b[1] < of_a[0]


def dates_meet(a: Figure, b: Figure) -> bool:
    """Say whether two known dates can be one."""
    both = event_days(a) is not None and event_days(b) is not None
    return both and not dates_disjoint(a, b)


def new_date(a: Figure, b: Figure) -> bool:
    """Say whether ``b`` names another time than ``a``; a month is another than one of its days."""
    if event_days(b) is None:
        return False
    coarse = (DatePrecision.MONTH, DatePrecision.YEAR)
    return not dates_meet(a, b) or (a.date_precision in coarse) is not (b.date_precision in coarse)


def relative(figure: Figure) -> bool:
    """Say whether the date is one that only the article's own date would settle."""
    return figure.date_precision is DatePrecision.RELATIVE


def _first_day(date: str) -> str:
    return date + "0000-01-01"[len(date) :]


def last_day(date: str) -> str:
    """Return the last day that a year, month or day can mean."""
    # Only ever compared with other days of the calendar, so the 31st serves every month.
    return date + "9999-12-31"[len(date) :]
