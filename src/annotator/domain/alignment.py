"""Which sentences, or paragraphs, of two texts are the same: by their words, order and neighbours.

What is alike without doubt is found first: long units with words that stand nowhere else. They
hold the rest in place. A pair is *sure* when nothing else could have taken either of its sides:
a place of the old text follows sure pairs only.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.domain.text import Span
from annotator.domain.word_keys import WordKeys, word_keys

_TELLING = 4
"""Words from which on a unit can be known by itself, whatever stands around it."""

_ALIKE = 0.5
_ALIKE_BESIDE = 0.65
_ALIKE_ELSEWHERE = 0.7
"""Share of common words from which on two units are one: in their place, where only a neighbour
says that it is their place, and away from it."""

_MARGIN = 0.1
"""By how much the likeness of a pair must exceed that of any other that could be meant."""

_RUN = 3
"""Words in a row that are looked up to find units which changed."""

_OWN_RUNS = 3
"""Runs that stand nowhere else in either text, from which on two units are surely one."""

_FAMILIAR = 40
"""A run of words in more units than this says nothing of any one of them."""

LONGEST = 25_000_000
"""Words of one unit times those of the other above which their order is not looked at."""

_MOST_COMPARED = 20_000
_MOST_IN_ORDER = 400_000_000
"""Pairs of units in one stretch above which they are not held against each other one by one,
and above which not even their order is looked at."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Units of the old text (from ``a`` up to ``a_end``) that are those of the new from ``b``.

    ``likeness`` is the share of common words: 1 where all words are the same. ``moved`` says that
    they stand elsewhere among the others now.
    """

    a: int
    a_end: int
    b: int
    b_end: int
    likeness: float
    moved: bool = False
    sure: bool = True


class Side:
    """One of the two texts: its units, and the words of each as numbers that both texts share."""

    def __init__(self, text: str, units: Sequence[Span], numbers: dict[str, int]) -> None:
        self.text = text
        self.words: WordKeys = word_keys(text)
        ids = [numbers.setdefault(key, len(numbers)) for key in self.words.keys]
        self.ids = ids
        self.units: list[Span] = []
        self.firsts: list[int] = []
        """By unit, the number of its first word; the last entry is the number of all words."""
        starts = self.words.starts
        for unit in units:
            first = bisect_left(starts, unit.start)
            if first < len(starts) and starts[first] < unit.end:
                self.units.append(unit)
                self.firsts.append(first)
        self.firsts.append(len(ids))
        self.keys = [tuple(ids[a:b]) for a, b in pairwise(self.firsts)]
        self._starts = [unit.start for unit in self.units]

    def __len__(self) -> int:
        return len(self.units)

    def telling(self, unit: int) -> bool:
        """Say whether a unit has words enough to be known by."""
        return len(self.keys[unit]) >= _TELLING

    def units_of(self, span: Span) -> tuple[int, int]:
        """Return the range of the units that a span shares code points with."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        if first < len(self.units) and self.units[first].end <= span.start:
            first += 1
        return first, max(first, bisect_left(self._starts, span.end))

    def span_of(self, first: int, end: int) -> Span:
        """Return the stretch from one unit up to another."""
        return Span(self.units[first].start, self.units[end - 1].end)

    def ids_of(self, first: int, end: int) -> Sequence[int]:
        """Return the words of the units from one up to another."""
        return self.ids[self.firsts[first] : self.firsts[end]]


class Alignment:
    """Two texts held against each other; ``pairs`` in the order of the old one."""

    def __init__(self, old: Side, new: Side, pairs: Iterable[Pair]) -> None:
        self.old = old
        self.new = new
        self.pairs = tuple(sorted(pairs, key=lambda one: one.a))
        self._firsts = [one.a for one in self.pairs]

    def pair_of(self, unit: int) -> Pair | None:
        """Return the pair that a unit of the old text is in."""
        at = bisect_right(self._firsts, unit) - 1
        if at >= 0 and unit < self.pairs[at].a_end:
            return self.pairs[at]
        return None


def align(old: str, new: str, old_units: Sequence[Span], new_units: Sequence[Span]) -> Alignment:
    """Hold two texts against each other by units: stretches in text order, without overlap."""
    numbers: dict[str, int] = {}
    made = _Aligning(Side(old, old_units, numbers), Side(new, new_units, numbers))
    return Alignment(made.a, made.b, made.pairs())


class _Aligning:
    """Two texts while their units are paired: ``to`` and ``back`` hold each unit's partner."""

    def __init__(self, a: Side, b: Side) -> None:
        self.a, self.b = a, b
        self.to: dict[int, int] = {}
        self.back: dict[int, int] = {}
        self.like: dict[int, float] = {}
        self.moved: set[int] = set()
        self.counts_a, self.counts_b = Counter(a.keys), Counter(b.keys)
        # Slow to import: loaded with the first two texts, not at start.
        from rapidfuzz.distance import Indel

        self._codes = Indel.opcodes
        self._share = Indel.normalized_similarity

    def pairs(self) -> list[Pair]:
        """Pair all that can be paired."""
        found = [*self._same_once(), *self._alike()]
        chain, aside = _in_order(found, self._weight)
        for i, j, likeness in chain:
            self._put(i, j, likeness)
        for i, j, _ in chain:
            self._spread(i, j)
        self._fill_gaps()
        for i, j, likeness in aside:
            self._put_aside(i, j, likeness)
        self._put_left_over()
        made = list(self._grown())
        sure = self._sure()
        return [replace(one, sure=any(i in sure for i in range(one.a, one.a_end))) for one in made]

    # -- finding pairs ------------------------------------------------------------------------

    def _same_once(self) -> Iterator[tuple[int, int, float]]:
        """Yield the telling units whose words stand once in either text."""
        where = {key: j for j, key in enumerate(self.b.keys) if self.counts_b[key] == 1}
        for i, key in enumerate(self.a.keys):
            if len(key) >= _TELLING and self.counts_a[key] == 1 and key in where:
                yield i, where[key], 1.0

    def _alike(self) -> Iterator[tuple[int, int, float]]:
        """Yield changed units that share runs of words which stand once in either text."""
        runs_a = _runs_once(self.a, self.counts_b)
        runs_b = _runs_once(self.b, self.counts_a)
        votes: dict[int, Counter[int]] = defaultdict(Counter)
        for run, i in runs_a.items():
            j = runs_b.get(run, -1)
            if i >= 0 and j >= 0:
                votes[i][j] += 1
        best = {i: max(told, key=lambda j: (told[j], -j)) for i, told in votes.items()}
        suitors: dict[int, tuple[int, int]] = {}
        for i, j in best.items():
            suitors[j] = max(suitors.get(j, (0, 0)), (votes[i][j], -i))
        for i, j in best.items():
            if suitors[j][1] == -i:
                likeness = self._likeness(i, j)
                if likeness >= _ALIKE and self._telling(i, j):
                    yield i, j, likeness

    def _fill_gaps(self) -> None:
        """Pair what stands between pairs that are certain, in its order."""
        ends = sorted((i, j) for i, j in self.to.items())
        for (i, j), (i_end, j_end) in pairwise(
            [(-1, -1), *ends, (len(self.a), len(self.b))],
        ):
            if i_end - i > 1 and j_end - j > 1:
                self._fill(range(i + 1, i_end), range(j + 1, j_end))

    def _fill(self, old: range, new: range) -> None:
        if len(old) * len(new) <= _MOST_COMPARED:
            for i, j, likeness in self._best_in_order(old, new):
                self._put(i, j, likeness)
            return
        if len(old) * len(new) > _MOST_IN_ORDER:
            return
        numbers: dict[tuple[int, ...], int] = {}
        a = [numbers.setdefault(self.a.keys[i], len(numbers)) for i in old]
        b = [numbers.setdefault(self.b.keys[j], len(numbers)) for j in new]
        ends = [(old.start - 1, new.start - 1)]
        for code in self._codes(a, b):
            if code.tag == "equal":
                for step in range(code.src_end - code.src_start):
                    i, j = old[code.src_start + step], new[code.dest_start + step]
                    self._put(i, j, 1.0)
                    ends.append((i, j))
        for (i, j), (i_end, j_end) in pairwise([*ends, (old.stop, new.stop)]):
            if 0 < (i_end - i - 1) * (j_end - j - 1) <= _MOST_COMPARED:
                for one, other, likeness in self._best_in_order(
                    range(i + 1, i_end), range(j + 1, j_end)
                ):
                    self._put(one, other, likeness)

    def _best_in_order(self, old: range, new: range) -> Iterator[tuple[int, int, float]]:
        """Yield the pairs of a stretch, in order, that share the most words together."""
        likeness = [[self._likeness(i, j) for j in new] for i in old]
        width = len(new)
        best = [[0.0] * (width + 1) for _ in range(len(old) + 1)]
        for x in range(len(old) - 1, -1, -1):
            row, below, told = best[x], best[x + 1], likeness[x]
            words = len(self.a.keys[old[x]])
            for y in range(width - 1, -1, -1):
                most = below[y] if below[y] >= row[y + 1] else row[y + 1]
                if told[y] >= _ALIKE:
                    most = max(most, told[y] * (words + 1) + below[y + 1])
                row[y] = most
        x = y = 0
        while x < len(old) and y < width:
            like = likeness[x][y]
            worth = like * (len(self.a.keys[old[x]]) + 1) + best[x + 1][y + 1]
            if like >= _ALIKE and best[x][y] == worth:
                yield old[x], new[y], like
                x, y = x + 1, y + 1
            elif best[x][y] == best[x + 1][y]:
                x += 1
            else:
                y += 1

    def _put_aside(self, i: int, j: int, likeness: float) -> None:
        """Pair units that stand elsewhere now, with their neighbours."""
        if likeness >= _ALIKE_ELSEWHERE and i not in self.to and j not in self.back:
            self._put(i, j, likeness)
            self.moved.add(i)
            self.moved.update(self._spread(i, j))

    def _put_left_over(self) -> None:
        """Pair the same words where each text has them once among what is left."""
        left: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for j, key in enumerate(self.b.keys):
            if j not in self.back and len(key) >= _TELLING:
                left[key].append(j)
        alone: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for i, key in enumerate(self.a.keys):
            if i not in self.to and key in left:
                alone[key].append(i)
        for key, old in alone.items():
            if len(old) == len(left[key]) == 1:
                self._put(old[0], left[key][0], 1.0)
                self.moved.add(old[0])

    def _spread(self, i: int, j: int) -> list[int]:
        """Pair the neighbours of a pair, on both sides, as far as they have the same words."""
        made: list[int] = []
        for step in (1, -1):
            x, y = i + step, j + step
            while (
                0 <= x < len(self.a)
                and 0 <= y < len(self.b)
                and x not in self.to
                and y not in self.back
                and self.a.keys[x] == self.b.keys[y]
            ):
                self._put(x, y, 1.0)
                made.append(x)
                x, y = x + step, y + step
        return made

    def _put(self, i: int, j: int, likeness: float) -> None:
        self.to[i], self.back[j], self.like[i] = j, i, likeness

    # -- being sure ---------------------------------------------------------------------------

    def _sure(self) -> set[int]:
        """Return the old units whose partner is certain.

        Those are firm that have words, or neighbours, which stand nowhere else. What stands beside
        a sure pair in both texts is sure as well, unless a free unit could stand there too.
        """
        rivalled = self._rivalled(old=True) | self._rivalled(old=False)
        sure = {i for i in self._firm() if i not in rivalled and not self._crowded(i)}
        waiting = sorted(sure)
        while waiting:
            i = waiting.pop()
            for step in (1, -1):
                beside = i + step
                if (
                    beside not in sure
                    and self.to.get(beside) == self.to[i] + step
                    and self.like[beside] >= _ALIKE_BESIDE
                    and not self._crowded(beside)
                ):
                    sure.add(beside)
                    waiting.append(beside)
        return sure

    def _firm(self) -> Iterator[int]:
        """Yield the old units that nothing else is like, whatever stands around them."""
        runs_a, runs_b = _runs_once(self.a), _runs_once(self.b)
        shared: Counter[int] = Counter()
        for run, i in runs_a.items():
            j = self.to.get(i, -1)
            if i >= 0 and j >= 0 and runs_b.get(run) == j:
                shared[i] += 1
        rows_a, rows_b = Counter(_rows(self.a.keys)), Counter(_rows(self.b.keys))
        for i, j in self.to.items():
            if shared[i] >= _OWN_RUNS and (i not in self.moved or self.like[i] >= _ALIKE_ELSEWHERE):
                yield i
            elif self._same(i, j) and self._same(i + 1, j + 1):
                row = tuple(self.a.keys[i : i + 3])
                if self._once(i) and self._once(i + 1):
                    yield from (i, i + 1)
                elif self._same(i + 2, j + 2) and rows_a[row] == rows_b[row] == 1:
                    yield from (i, i + 1, i + 2)

    def _same(self, i: int, j: int) -> bool:
        return self.to.get(i) == j and self.like[i] == 1.0

    def _once(self, i: int) -> bool:
        key = self.a.keys[i]
        return len(key) >= _TELLING and self.counts_a[key] == self.counts_b[key] == 1

    def _crowded(self, i: int) -> bool:
        """Say whether a free unit beside could be the partner as well as the one that is."""
        j = self.to[i]
        least = 1.0 if self.like[i] == 1.0 else self.like[i] - _MARGIN
        old = (self.back.get(j - 1, -2) + 1, self.back.get(j + 1, 0) - 1, i - 1, i + 1)
        new = (self.to.get(i - 1, -2) + 1, self.to.get(i + 1, 0) - 1, j - 1, j + 1)
        return any(
            0 <= x < len(self.a) and x not in self.to and self._likeness(x, j) >= least for x in old
        ) or any(
            0 <= y < len(self.b) and y not in self.back and self._likeness(i, y) >= least
            for y in new
        )

    def _rivalled(self, *, old: bool) -> set[int]:
        """Return the old units of which a free unit anywhere is as like to the other side."""
        side, across = (self.a, self.b) if old else (self.b, self.a)
        paired = self.to if old else self.back
        by_run: dict[tuple[int, ...], list[int]] = defaultdict(list)
        for unit in range(len(side)):
            if unit not in paired:
                for run in set(_runs(side.keys[unit])):
                    by_run[run].append(unit)
        found: set[int] = set()
        if not by_run:
            return found
        for i, j in self.to.items():
            key = across.keys[j if old else i]
            least = 1.0 if self.like[i] == 1.0 else self.like[i] - _MARGIN
            near: Counter[int] = Counter()
            for run in _runs(key):
                told = by_run.get(run, ())
                if 0 < len(told) <= _FAMILIAR:
                    near.update(told)
            if any(
                4 * shared >= len(key) - _RUN and self._share(key, side.keys[unit]) >= least
                for unit, shared in near.items()
            ):
                found.add(i)
        return found

    # -- split and joined ---------------------------------------------------------------------

    def _grown(self) -> Iterator[Pair]:
        """Yield the pairs, with a free neighbour where a unit was split in two, or two joined."""
        for i, j in sorted(self.to.items()):
            pair = Pair(i, i + 1, j, j + 1, self.like[i], i in self.moved)
            grown = pair
            if pair.likeness != 1.0:
                for one in (
                    replace(pair, b_end=pair.b_end + 1),
                    replace(pair, b=pair.b - 1),
                    replace(pair, a_end=pair.a_end + 1),
                    replace(pair, a=pair.a - 1),
                ):
                    if not self._is_free(one, pair):
                        continue
                    likeness = self._like(
                        self.a.ids_of(one.a, one.a_end), self.b.ids_of(one.b, one.b_end)
                    )
                    if likeness >= grown.likeness + _MARGIN:
                        grown = replace(one, likeness=likeness)
            for x in range(grown.a, grown.a_end):
                self.to.setdefault(x, grown.b)
                self.like[x] = grown.likeness
            for y in range(grown.b, grown.b_end):
                self.back.setdefault(y, grown.a)
            yield grown

    def _is_free(self, grown: Pair, pair: Pair) -> bool:
        i = {*range(grown.a, grown.a_end)} - {*range(pair.a, pair.a_end)}
        j = {*range(grown.b, grown.b_end)} - {*range(pair.b, pair.b_end)}
        return all(0 <= x < len(self.a) and x not in self.to for x in i) and all(
            0 <= y < len(self.b) and y not in self.back for y in j
        )

    # -- measuring ----------------------------------------------------------------------------

    def _likeness(self, i: int, j: int) -> float:
        return self._like(self.a.keys[i], self.b.keys[j])

    def _like(self, a: Sequence[int], b: Sequence[int]) -> float:
        if a == b:
            return 1.0
        if len(a) * len(b) > LONGEST:
            # No sentence of prose; its words are counted, whatever their order.
            return 2 * (Counter(a) & Counter(b)).total() / (len(a) + len(b))
        return float(self._share(a, b))

    def _weight(self, found: tuple[int, int, float]) -> float:
        return found[2] * len(self.a.keys[found[0]])

    def _telling(self, i: int, j: int) -> bool:
        return self.a.telling(i) and self.b.telling(j)


def _rows(keys: Sequence[tuple[int, ...]]) -> Iterator[tuple[tuple[int, ...], ...]]:
    return zip(keys, keys[1:], keys[2:], strict=False)


def _runs(key: Sequence[int]) -> Iterator[tuple[int, ...]]:
    return zip(*(key[at:] for at in range(_RUN)), strict=False)


def _runs_once(side: Side, others: Container[tuple[int, ...]] = ()) -> dict[tuple[int, ...], int]:
    """Return the runs of words of units with the unit of each, -1 for one in several.

    Units whose words are among ``others`` are left out.
    """
    found: dict[tuple[int, ...], int] = {}
    for unit, key in enumerate(side.keys):
        if key not in others:
            for run in _runs(key):
                found[run] = unit if run not in found or found[run] == unit else -1
    return found


def _in_order(
    found: Sequence[tuple[int, int, float]], weight: Callable[[tuple[int, int, float]], float]
) -> tuple[list[tuple[int, int, float]], list[tuple[int, int, float]]]:
    """Part pairs into those that keep one order in both texts, the heaviest such, and others."""
    found = sorted(found)
    # A tree over the places in the new text tells the heaviest chain that ends before one.
    places = {j: at for at, j in enumerate(sorted({j for _, j, _ in found}), start=1)}
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(places) + 1)
    before: list[int] = []
    heaviest = (0.0, -1)
    for index, one in enumerate(found):
        at = places[one[1]] - 1
        top = (0.0, -1)
        while at > 0:
            top = max(top, tree[at])
            at -= at & -at
        before.append(top[1])
        here = (top[0] + weight(one), index)
        heaviest = max(heaviest, here)
        at = places[one[1]]
        while at < len(tree):
            tree[at] = max(tree[at], here)
            at += at & -at
    chain: set[int] = set()
    at = heaviest[1]
    while at >= 0:
        chain.add(at)
        at = before[at]
    inside = [one for index, one in enumerate(found) if index in chain]
    return inside, [one for index, one in enumerate(found) if index not in chain]
