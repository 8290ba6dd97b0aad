"""What a total has from its parts: which ones make it up, and the backing that it inherits.

The rule. A total shows the links of its parts. They count as its own backing only where the parts
make it up, so that nothing of it rests on nobody: together they give its number, each is a claim
that no open conflict blocks, and each has a link that supports or mentions it, or is made up
itself. Then a total was seen as far as the least-seen part, and an origin counts where it stands
behind every part. Where none does, the origins behind the parts count as one between them: the
total needs them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.conflicts.intervals import Interval, stated_interval, total
from annotator.domain.conflicts.settled import as_read
from annotator.domain.model import Figure, Kind, Locus, Origins, Seen, Statement, Tally

_SEEN = (Seen.NOT_OPENED, Seen.TITLE_ONLY, Seen.OPENED, Seen.CAPTURED)
_OF_BOTH = frozenset({Kind.KILLED, Kind.INJURED})
_TOTALS = (Locus.INFOBOX, Locus.NOTE)


@dataclass(frozen=True, slots=True)
class Inherited:
    """The backing that a total has through its parts."""

    origins: Origins
    seen: Seen


def parts_of_totals(
    article: Sequence[Statement], tallies: Iterable[Tally]
) -> dict[str, tuple[str, ...]]:
    """Return by key the parts of each total: those its own words give, else what it counts.

    A box's number or a line of its note that nothing breaks down has the incidents of the text for
    its parts, where they come to its number.
    """
    # Loaded with the first total: claims are shown without the engine.
    from annotator.domain.conflicts.totals import breakdowns

    own = [one for one in article if one.citation is None]
    by_key = {one.key: one for one in own}
    found = {
        key: tuple(one.key for one in parts)
        for key, parts in breakdowns(own).items()
        if key in by_key
    }
    for tally in tallies:
        key = as_read(tally.total)
        whole = by_key.get(key)
        if whole is None or key in found or whole.figure.locus not in _TOTALS:
            continue
        stated = stated_interval(whole.figure)
        if stated is not None and Interval(tally.low, tally.high).meets(stated):
            found[key] = tuple(as_read(one) for one in tally.told if as_read(one) in by_key)
    return found


def makes_up(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Say whether parts give the whole of a total, and not only some of it."""
    kinds = {one.kind for one in parts}
    fits = kinds == {whole.kind} or (whole.kind is Kind.KILLED_OR_INJURED and kinds == _OF_BOTH)
    stated = stated_interval(whole)
    intervals = [stated_interval(one) for one in parts]
    if not parts or not fits or stated is None or any(one is None for one in intervals):
        return False
    return total(one for one in intervals if one is not None).meets(stated)


def inherited(parts: Sequence[tuple[Origins, Seen]]) -> Inherited:
    """Return what a total has from the backing of all parts that make it up."""
    behind_all = [
        name for name in parts[0][0].names if all(name in origins.names for origins, _ in parts)
    ]
    rest = [[n for n in origins.names if n not in behind_all] for origins, _ in parts]
    if all(rest):
        behind_all.append(" + ".join(dict.fromkeys(names[0] for names in rest)))
    unknown = sum(origins.unknown for origins, _ in parts)
    seen = min((seen for _, seen in parts), key=_SEEN.index)
    return Inherited(Origins(tuple(behind_all), unknown), seen)


def together(own: Origins, through: Origins | None) -> Origins:
    """Add the origins that a total has through its parts to those of its own links."""
    if through is None:
        return own
    names = (*own.names, *(name for name in through.names if name not in own.names))
    return Origins(names, own.unknown + through.unknown)


def furthest(one: Seen, other: Seen) -> Seen:
    """Return how far something was seen by the better of two."""
    return max(one, other, key=_SEEN.index)


def circle(child: int, whole: int | None, above: Mapping[int, int | None]) -> bool:
    """Say whether a claim would come to be a part of itself."""
    seen: set[int] = set()
    while whole is not None and whole not in seen:
        if whole == child:
            return True
        seen.add(whole)
        whole = above.get(whole)
    return False
