"""What two texts have in common and what not: paragraphs side by side, changed words marked."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.text import Span, paragraphs


class Change(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that changed: ``older`` in the one text, ``newer`` in the other; either may be empty.

    An empty span tells where the other side's words would stand.
    """

    older: Span
    newer: Span


@dataclass(frozen=True, slots=True)
class Hunk:
    """A paragraph, or a run of equal ones, in both texts; None where it is only in the other.

    ``edits`` are the changed words, in order, of a paragraph that is in both.
    """

    change: Change
    older: Span | None
    newer: Span | None
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """All of two texts in the order of the newer, what is gone at its old place.

    ``share`` says how much of the words of both is common, in percent.
    """

    hunks: tuple[Hunk, ...]
    share: int

    @property
    def same(self) -> bool:
        """Whether the two texts are equal."""
        return all(one.change is Change.SAME for one in self.hunks)


def difference(older: str, newer: str) -> Difference:
    """Compare two texts by paragraphs, and changed paragraphs by words."""
    a, b = paragraphs(older), paragraphs(newer)
    matcher = difflib.SequenceMatcher(
        None, [one.of(older) for one in a], [one.of(newer) for one in b], autojunk=False
    )
    hunks: list[Hunk] = []
    same = 0
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            hunks.append(
                Hunk(
                    Change.SAME,
                    Span(a[i1].start, a[i2 - 1].end),
                    Span(b[j1].start, b[j2 - 1].end),
                )
            )
            same += a[i2 - 1].end - a[i1].start
            continue
        hunks += [Hunk(Change.REMOVED, one, None) for one in a[i1:i2]]
        hunks += [Hunk(Change.ADDED, None, one) for one in b[j1:j2]]
    whole = len(older) + len(newer)
    return Difference(tuple(hunks), round(200 * same / whole) if whole else 100)
