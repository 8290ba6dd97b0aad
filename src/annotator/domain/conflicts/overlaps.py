"""A suggestion under a reviewer's claim is the same words read twice, and counts once."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

from annotator.domain.model import Kind, Statement


def decided_alone(statements: Sequence[Statement]) -> list[Statement]:
    """Leave out suggestions whose words a reviewer's claim of the same kind already covers."""
    spans: dict[tuple[str, Kind], list[tuple[int, int]]] = defaultdict(list)
    for one in statements:
        if one.decided and one.citation is None:
            span = one.anchor.span
            spans[(one.article, one.figure.kind)].append((span.start, span.end))
    covered = {key: _Covered(sorted(found)) for key, found in spans.items()}
    return [
        one
        for one in statements
        if one.decided
        or one.citation is not None
        or (where := covered.get((one.article, one.figure.kind))) is None
        or not where.meets(one.anchor.span.start, one.anchor.span.end)
    ]


class _Covered:
    """Stretches of a text, sorted by start, that a span can be held against quickly."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in spans]
        self._furthest = list(accumulate((end for _, end in spans), max))

    def meets(self, start: int, end: int) -> bool:
        """Say whether any stretch shares a code point with the span."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._furthest[before - 1] > start
