"""Parts that lead back to themselves, or to nothing, are no parts of anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.model import Statement


def without_circles(statements: Sequence[Statement]) -> list[Statement]:
    """Cut every part whose line of wholes comes back to it; nothing else changes."""
    above = {one.key: one.part_of for one in statements if one.part_of is not None}
    circular = _circular(above)
    return [replace(one, part_of=None) if one.key in circular else one for one in statements]


def _circular(above: dict[str, str]) -> set[str]:
    found: set[str] = set()
    settled: set[str] = set()
    for key in above:
        path: dict[str, int] = {}
        at: str | None = key
        while at is not None and at not in settled and at not in path:
            path[at] = len(path)
            at = above.get(at)
        if at is not None and at in path:
            found.update(one for one, place in path.items() if place >= path[at])
        settled.update(path)
    return found
