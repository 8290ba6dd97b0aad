"""Which figures of different articles may tell of one event: pairs with a score, then groups.

Two figures meet only in a bucket that both fall into: kind of harm × day (or exact period) ×
place, a place's own bucket and those of the regions around it; or, where one names no place, kind
× day × number. A bucket that more than ``crowd`` figures share pairs nobody: it is proposed as a
whole, and compared in groups once a reviewer says that it is one event.

The score is a sum of points of a hundred:

===================================================  ====
same day or same period                                35
days that meet                                         25
same town, village or named spot                       30
same governorate or wider area                         20
one place within the other                             10
same kind                                              10
"killed or injured" beside one of both                  5
same victims                                           10
victims that may be the same                            5
victims that exclude each other                       −10
same number                                            10
numbers that can both be true                           5
same first source                                       5
===================================================  ====

A pair is proposed from ``propose_from`` points. A possible conflict is shown from ``doubt_from``
points: one day in one town is enough for that, one day in one governorate is not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations

from annotator.domain.arabic import folded
from annotator.domain.conflicts.findings import in_text_order, place_in_text
from annotator.domain.conflicts.intervals import DEFAULTS, ConflictSettings, counted
from annotator.domain.conflicts.scope import COMPATIBLE, Knowledge, Tie, days, unnamed
from annotator.domain.lexicon import Lexicon, seed_lexicon
from annotator.domain.model import Accumulation, Figure, Kind, Qualifier, Statement


@dataclass(frozen=True, slots=True)
class ProposalSettings:
    """From how many points of a hundred two figures are proposed, and doubted, as one event.

    ``crowd`` is how many figures of a bucket are held against each other; ``days_apart`` how many
    days a date may span and still be looked up day by day; ``group`` how many accounts one
    proposal names.
    """

    propose_from: int = 60
    doubt_from: int = 75
    crowd: int = 32
    days_apart: int = 3
    group: int = 64


PROPOSING = ProposalSettings()


class Reason(StrEnum):
    """Why two figures may tell of one event."""

    SAME_DAY = "same_day"
    DAYS_MEET = "days_meet"
    SAME_PLACE = "same_place"
    SAME_REGION = "same_region"
    PLACE_WITHIN = "place_within"
    SAME_KIND = "same_kind"
    COMPARABLE_KIND = "comparable_kind"
    SAME_PARTY = "same_party"
    COMPATIBLE_PARTY = "compatible_party"
    OTHER_PARTY = "other_party"
    SAME_NUMBER = "same_number"
    NUMBERS_MEET = "numbers_meet"
    SAME_ORIGIN = "same_origin"


POINTS = {
    Reason.SAME_DAY: 35,
    Reason.DAYS_MEET: 25,
    Reason.SAME_PLACE: 30,
    Reason.SAME_REGION: 20,
    Reason.PLACE_WITHIN: 10,
    Reason.SAME_KIND: 10,
    Reason.COMPARABLE_KIND: 5,
    Reason.SAME_PARTY: 10,
    Reason.COMPATIBLE_PARTY: 5,
    Reason.OTHER_PARTY: -10,
    Reason.SAME_NUMBER: 10,
    Reason.NUMBERS_MEET: 5,
    Reason.SAME_ORIGIN: 5,
}

Apart = Callable[[Statement, Statement], bool]
"""Says whether two figures are not to be proposed, as a reviewer decided."""

_HARM = frozenset((Kind.KILLED, Kind.INJURED, Kind.KILLED_OR_INJURED))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures of different articles that may tell of one event; ``a`` sorts before ``b``."""

    a: str
    b: str
    points: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Figures of several articles that may tell of one event; ``score`` is that of its worst tie.

    ``members`` are keys of statements in text order. ``crowd`` says that so many figures share
    one kind, day and place that they were not held against each other.
    """

    members: tuple[str, ...]
    score: float
    reasons: tuple[Reason, ...]
    crowd: bool = False


@dataclass(frozen=True, slots=True)
class _Time:
    """When a figure is dated: its first and last day, and the tokens by which it is looked up.

    A short date has a token a day, a longer period one; what is no date has none.
    """

    span: tuple[str, str] | None
    tokens: tuple[str, ...]
    days: frozenset[str]


class Proposing:
    """Finds what two figures have in common; keeps what it learnt of the names of places."""

    def __init__(
        self,
        lexicon: Lexicon | None = None,
        settings: ProposalSettings = PROPOSING,
        comparing: ConflictSettings = DEFAULTS,
    ) -> None:
        known = lexicon or seed_lexicon()
        self.settings = settings
        self.knowledge = Knowledge(known.parties, known.places, comparing)
        self._lines: dict[str, tuple[str, ...]] = {}
        self._relations: dict[tuple[str, str], str] = {}
        self._ties: dict[tuple[object, ...], Tie] = {}
        self._times: dict[tuple[object, ...], _Time] = {}

    def buckets(self, one: Statement) -> tuple[str, ...]:
        """Return where a figure is looked up; none for what has neither date nor place.

        Mentions, parts of a total, denials without a number and figures of citations have none.
        """
        figure = one.figure
        if one.citation is not None or one.part_of is not None or not counted(figure):
            return ()
        harm = "harm" if figure.kind in _HARM else figure.kind.value
        line = self._line(figure.place)
        number = f"#{figure.low}-{figure.high}"
        time = self._time(figure)
        if time.span is None:
            return (f"{harm}||{line[0]}|{figure.kind}{number}|{figure.party}",) if line else ()
        found: list[str] = []
        for day in time.tokens:
            found += [f"{harm}|{day}|{place}" for place in line]
            found.append(f"{harm}|{day}|{number}")
        return tuple(found)

    def pair(self, a: Statement, b: Statement) -> Pair | None:
        """Return what speaks for one event; None when too little does, or something against it."""
        if a.article == b.article or a.citation is not None or b.citation is not None:
            return None
        found = self.in_common(a.figure, b.figure)
        if found is None:
            return None
        # Of different articles, the article alone decides which comes first.
        if b.article < a.article:
            a, b = b, a
        return Pair(a.key, b.key, *found)

    def in_common(self, of_a: Figure, of_b: Figure) -> tuple[int, tuple[Reason, ...]] | None:
        """Return points and reasons for one event; None when they are too few."""
        reasons = [*self._kinds(of_a, of_b)]
        if not reasons or not _one_span(of_a, of_b):
            return None
        when = self._when(of_a, of_b)
        where = self._where(of_a, of_b)
        if when is None or where is None or not (when or where):
            return None
        reasons = [*when, *where, *reasons, *self._victims(of_a, of_b), *self._numbers(of_a, of_b)]
        if of_a.origin and of_a.origin.casefold() == of_b.origin.casefold():
            reasons.append(Reason.SAME_ORIGIN)
        points = sum(POINTS[reason] for reason in reasons)
        return (points, tuple(reasons)) if points >= self.settings.propose_from else None

    def account(self, one: Statement) -> tuple[object, ...]:
        """Name what tells of one event for certain: one sentence's figures of one day and place."""
        figure = one.figure
        line = self._line(figure.place)
        return (
            one.article,
            one.paragraph,
            one.sentence,
            line[0] if line else "",
            self._time(figure).span,
            figure.accumulation,
        )

    def likeness(self, one: Statement, *, placed: bool) -> tuple[object, ...]:
        """Return what a figure says of whom: flags between equal ones are one to a reviewer.

        Day and place belong to it only where they are not given by an event (``placed``).
        """
        figure = one.figure
        told = (
            figure.kind, figure.low, figure.high, figure.qualifier, figure.party,
            figure.party_status, figure.sub_group, figure.perpetrator, figure.modality,
            figure.accumulation, figure.as_of,
        )  # fmt: skip
        return (*told, *self.account(one)[3:5]) if placed else told

    def one_reading(self, a: Statement, b: Statement) -> bool:
        """Say whether two figures of one article can be one event's: then they do not disagree."""
        if not self._kinds(a.figure, b.figure) or a.figure.kind is not b.figure.kind:
            return True
        if self._tie(a.figure, b.figure) not in COMPATIBLE:
            return True
        if a.sets_apart or b.sets_apart:
            return False
        of_a, of_b = self.knowledge.interval(a.figure), self.knowledge.interval(b.figure)
        return of_a is None or of_b is None or of_a.meets(of_b)

    def untold(self, a: Statement, b: Statement) -> bool:
        """Say whether two figures are tied by nothing only because one leaves too much unsaid.

        Day and place do not exclude each other; but one names no place, or one counts the dead
        and the other the wounded.
        """
        of_a, of_b = a.figure, b.figure
        if a.event and b.event and a.event != b.event:
            return False
        if not _one_span(of_a, of_b) or self._when(of_a, of_b) is None:
            return False
        if self._where(of_a, of_b) is None:
            return False
        placed = bool(self._line(of_a.place) and self._line(of_b.place))
        return not placed or not self._kinds(of_a, of_b)

    def is_narrow(self, place: str) -> bool:
        """Say whether a place, as ``account`` names it, lies below a governorate.

        Two incidents of a day seldom share such a place.
        """
        return place.startswith("~") or self._narrow(place)

    # -- inside -----------------------------------------------------------------------------

    def _kinds(self, a: Figure, b: Figure) -> tuple[Reason, ...]:
        if a.kind is b.kind:
            return (Reason.SAME_KIND,)
        if Kind.KILLED_OR_INJURED in (a.kind, b.kind) and {a.kind, b.kind} <= _HARM:
            return (Reason.COMPARABLE_KIND,)
        return ()

    def _when(self, a: Figure, b: Figure) -> tuple[Reason, ...] | None:
        """Return what the dates say; None when they exclude each other or cannot be compared."""
        of_a, of_b = self._time(a), self._time(b)
        if of_a.span is None or of_b.span is None:
            return () if of_a.span is of_b.span else None
        if of_a.span == of_b.span:
            return (Reason.SAME_DAY,) if of_a.tokens else None
        return None if of_a.days.isdisjoint(of_b.days) else (Reason.DAYS_MEET,)

    def _where(self, a: Figure, b: Figure) -> tuple[Reason, ...] | None:
        """Return what the places say; None when they lie apart."""
        of_a, of_b = self._line(a.place), self._line(b.place)
        if not of_a or not of_b:
            return ()
        names = (a.place, b.place) if a.place <= b.place else (b.place, a.place)
        if names not in self._relations:
            self._relations[names] = self._relation(*names, of_a, of_b)
        match self._relations[names]:
            case "same":
                return (Reason.SAME_PLACE if self.is_narrow(of_a[0]) else Reason.SAME_REGION,)
            case "within":
                return (Reason.PLACE_WITHIN,)
            case _:
                return None

    def _relation(self, a: str, b: str, of_a: tuple[str, ...], of_b: tuple[str, ...]) -> str:
        relation = self.knowledge.places.place_relation(a, b)
        if relation == "same" or (relation == "unknown" and of_a == of_b):
            return "same" if relation == "same" else "within"
        if relation in ("contains", "within"):
            return "within"
        return "apart"

    def _narrow(self, key: str) -> bool:
        places = self.knowledge.places
        place = places.place_of(key)
        return len(places.ancestors(key)) > 2 and place is not None and not place.open

    def _line(self, place: str) -> tuple[str, ...]:
        """Return a place and the regions around it, countries left out; empty for none."""
        if not place.strip():
            return ()
        if place not in self._lines:
            places = self.knowledge.places
            key = place if places.place_of(place) is not None else places.place_key(place)
            line = places.ancestors(key)[:-1] if key else ()
            self._lines[place] = line if key else ("~" + " ".join(folded(place).split()),)
        return self._lines[place]

    def _time(self, figure: Figure) -> _Time:
        key = (figure.date_from, figure.date_to, figure.date_precision)
        if key not in self._times:
            span = days(figure)
            tokens = () if span is None else _tokens(span, self.settings.days_apart)
            self._times[key] = _Time(span, tokens, frozenset(tokens))
        return self._times[key]

    def _tie(self, a: Figure, b: Figure) -> Tie:
        key = (a.party, a.party_status, b.party, b.party_status)
        if key not in self._ties:
            self._ties[key] = self.knowledge.victims(a, b)
        return self._ties[key]

    def _victims(self, a: Figure, b: Figure) -> tuple[Reason, ...]:
        if a.sub_group != b.sub_group:
            return ()
        if unnamed(a) or unnamed(b):
            return ()
        match self._tie(a, b):
            case Tie.SAME:
                return (Reason.SAME_PARTY,)
            case Tie.DISJOINT:
                return (Reason.OTHER_PARTY,)
            case Tie.UNKNOWN if a.party == b.party:
                return (Reason.SAME_PARTY,) if a.party else (Reason.COMPATIBLE_PARTY,)
            case _:
                return (Reason.COMPATIBLE_PARTY,)

    def _numbers(self, a: Figure, b: Figure) -> tuple[Reason, ...]:
        if a.kind is not b.kind:
            return ()
        if (a.low, a.high) == (b.low, b.high):
            # "One dead" is told of half of all incidents: it ties nothing.
            return (Reason.NUMBERS_MEET if a.high == 1 else Reason.SAME_NUMBER,)
        of_a, of_b = self.knowledge.interval(a), self.knowledge.interval(b)
        if of_a is None or of_b is None or Qualifier.UNKNOWN_MANY in (a.qualifier, b.qualifier):
            return ()
        return (Reason.NUMBERS_MEET,) if of_a.meets(of_b) else ()


def _never_apart(a: Statement, b: Statement) -> bool:
    return False


def pairs_among(
    statements: Iterable[Statement],
    proposing: Proposing,
    apart: Apart = _never_apart,
) -> tuple[tuple[Pair, ...], tuple[tuple[str, ...], ...]]:
    """Return the pairs of all figures, and the keys of each crowded bucket."""
    buckets: dict[str, list[tuple[Statement, int]]] = defaultdict(list)
    alike: dict[tuple[object, ...], int] = {}
    for one in in_text_order(statements):
        # Figures that say the same have the same in common with others: it is found once.
        number = alike.setdefault(_telling(one.figure), len(alike))
        for bucket in proposing.buckets(one):
            buckets[bucket].append((one, number))
    common: dict[tuple[int, int], tuple[int, tuple[Reason, ...]] | None] = {}
    found: dict[tuple[str, str], Pair | None] = {}
    crowds: list[tuple[str, ...]] = []
    for bucket in sorted(bucket for bucket, members in buckets.items() if len(members) > 1):
        members = buckets[bucket]
        if len(members) > proposing.settings.crowd:
            crowds.append(tuple(one.key for one, _ in members))
            continue
        common.clear()
        for (a, of_a), (b, of_b) in combinations(members, 2):
            ends = (a.key, b.key)
            if a.article == b.article or ends in found:
                continue
            if apart(a, b):
                found[ends] = None
                continue
            if (of_a, of_b) not in common:
                common[(of_a, of_b)] = proposing.in_common(a.figure, b.figure)
            told = common[(of_a, of_b)]
            found[ends] = None if told is None else Pair(*ends, *told)
    kept = sorted((one for one in found.values() if one), key=lambda one: (one.a, one.b))
    return tuple(kept), tuple(crowds)


def _telling(figure: Figure) -> tuple[object, ...]:
    return (
        figure.kind, figure.low, figure.high, figure.qualifier, figure.party,
        figure.party_status, figure.sub_group, figure.place, figure.date_from, figure.date_to,
        figure.date_precision, figure.accumulation, figure.origin,
    )  # fmt: skip


def propose(
    statements: Sequence[Statement],
    lexicon: Lexicon | None = None,
    *,
    settings: ProposalSettings = PROPOSING,
    never: Iterable[frozenset[str]] = (),
) -> tuple[Proposal, ...]:
    """Return which figures of different articles may tell of one event, best first.

    ``never`` holds pairs of keys that a reviewer said are not one event. Figures on one event
    already, or on two, are not proposed to each other. The order of ``statements`` is no matter.
    """
    proposing = Proposing(lexicon, settings)
    forbidden = frozenset(never)

    def apart(a: Statement, b: Statement) -> bool:
        return bool(a.event and b.event) or frozenset((a.key, b.key)) in forbidden

    pairs, crowds = pairs_among(statements, proposing, apart)
    by_key = {one.key: one for one in statements}
    found = [*grouped(pairs, by_key, proposing, apart), *crowded(crowds, by_key, proposing)]
    return ordered(found)


def ordered(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Sort best first; drop repeats, and groups that a crowd holds already."""
    every = set(proposals)
    crowds = [frozenset(one.members) for one in every if one.crowd]
    kept = (
        one
        for one in every
        if one.crowd or not any(crowd.issuperset(one.members) for crowd in crowds)
    )
    return tuple(sorted(kept, key=lambda one: (-one.score, one.members)))


def crowded(
    crowds: Iterable[Sequence[str]], statements: Mapping[str, Statement], proposing: Proposing
) -> list[Proposal]:
    """Propose figures of one kind, day and place as one event where there are too many to pair."""
    found: list[Proposal] = []
    for members in crowds:
        first = statements[members[0]]
        where = {proposing.account(statements[key])[3] for key in members}
        events = {statements[key].event for key in members} - {""}
        articles = {statements[key].article for key in members}
        # A region's or a number's bucket holds many events: only a place's own may be one.
        if len(where) > 1 or not where - {""} or len(events) > 1 or len(articles) < 2:
            continue
        if events and all(statements[key].event for key in members):
            continue
        narrow = proposing.is_narrow(str(where.pop()))
        reasons = (
            Reason.SAME_DAY,
            Reason.SAME_PLACE if narrow else Reason.SAME_REGION,
            Reason.SAME_KIND,
        )
        if proposing.account(first)[4] is None:
            continue
        score = sum(POINTS[reason] for reason in reasons) / 100
        found.append(Proposal(tuple(members), score, reasons, crowd=True))
    return found


def grouped(
    pairs: Iterable[Pair],
    statements: Mapping[str, Statement],
    proposing: Proposing,
    apart: Apart = _never_apart,
) -> list[Proposal]:
    """Join pairs to groups in which every account of one article is tied to every other's.

    An account that says too little to be tied may join one that is. The best ties are joined
    first. Two accounts of one article share a group only when they do not disagree: two incidents
    of a day are two groups, each with the article that tells of it.
    """
    accounts: dict[tuple[object, ...], list[str]] = defaultdict(list)
    of: dict[str, tuple[object, ...]] = {}
    named: set[str] = set()
    ties: dict[frozenset[tuple[object, ...]], Pair] = {}
    pairs = list(pairs)
    for pair in pairs:
        named.update((pair.a, pair.b))
    events: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for key in sorted(named, key=lambda one: (place_in_text(statements[one]), one)):
        of[key] = proposing.account(statements[key])
        events[of[key]].add(statements[key].event)
    for key, account in of.items():
        if len(events[account] - {""}) > 1:
            of[key] = (*account, statements[key].event)
        accounts[of[key]].append(key)
    for pair in pairs:
        between = frozenset((of[pair.a], of[pair.b]))
        kept = ties.get(between)
        if kept is None or (pair.points, kept.a, kept.b) > (kept.points, pair.a, pair.b):
            ties[between] = pair
    group_of: dict[tuple[object, ...], int] = {one: n for n, one in enumerate(accounts)}
    groups: dict[int, list[tuple[object, ...]]] = {n: [one] for n, one in enumerate(accounts)}
    for pair in sorted(ties.values(), key=lambda one: (-one.points, one.a, one.b)):
        first, second = group_of[of[pair.a]], group_of[of[pair.b]]
        if first == second:
            continue
        mine, theirs = groups[first], groups[second]
        if len(mine) + len(theirs) > proposing.settings.group:
            continue
        on = {statements[key].event for one in (*mine, *theirs) for key in accounts[one]}
        if len(on - {""}) > 1:
            continue
        if not all(
            _fit(a, b, accounts, ties, statements, proposing, apart) for a in mine for b in theirs
        ):
            continue
        groups[first] = mine + theirs
        del groups[second]
        for account in theirs:
            group_of[account] = first
    found: list[Proposal] = []
    for members in groups.values():
        inside = [
            ties[between]
            for at, a in enumerate(members)
            for b in members[at + 1 :]
            if (between := frozenset((a, b))) in ties
        ]
        if not inside:
            continue
        keys = [key for account in members for key in accounts[account]]
        keys.sort(key=lambda one: (place_in_text(statements[one]), one))
        shared = set(inside[0].reasons).intersection(*(one.reasons for one in inside))
        reasons = tuple(reason for reason in Reason if reason in shared)
        score = min(one.points for one in inside) / 100
        found.append(Proposal(tuple(keys), score, reasons))
    return found


def _fit(
    a: tuple[object, ...],
    b: tuple[object, ...],
    accounts: Mapping[tuple[object, ...], Sequence[str]],
    ties: Mapping[frozenset[tuple[object, ...]], Pair],
    statements: Mapping[str, Statement],
    proposing: Proposing,
    apart: Apart,
) -> bool:
    if a[0] != b[0]:
        if frozenset((a, b)) in ties:
            return True
        return all(
            _on_one_event(statements[one], statements[other])
            or (
                not apart(statements[one], statements[other])
                and proposing.untold(statements[one], statements[other])
            )
            for one in accounts[a]
            for other in accounts[b]
        )
    return all(
        proposing.one_reading(statements[one], statements[other])
        for one in accounts[a]
        for other in accounts[b]
    )


def _on_one_event(a: Statement, b: Statement) -> bool:
    return bool(a.event) and a.event == b.event


def _one_span(a: Figure, b: Figure) -> bool:
    """Say whether both count an incident, or both a period; a running toll counts an incident."""
    period = Accumulation.PERIOD_TOTAL
    return (a.accumulation is period) is (b.accumulation is period)


def _tokens(span: tuple[str, str], most: int) -> tuple[str, ...]:
    first, last = span
    if first > last:
        first, last = last, first
    try:
        begin, end = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        # The 31st stands for the end of every month: such a period is one token.
        return (f"{first}/{last}",) if _plausible(first) and _plausible(last) else ()
    length = (end - begin).days
    if length >= most:
        return (f"{first}/{last}",)
    return tuple((begin + timedelta(days=n)).isoformat() for n in range(length + 1))


def _plausible(day: str) -> bool:
    parts = day.split("-")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return False
    return len(parts[0]) == 4 and 1 <= int(parts[1]) <= 12 and 1 <= int(parts[2]) <= 31
