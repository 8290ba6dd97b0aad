"""Where places of a text come to stand in a newer version of it, or that nobody can say."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.text import Span, anchor_at, relocate


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a place of the old text stands in the new one.

    ``likeness`` is 100 where its words are the same, else how like they are, in percent.
    ``sentence_changed`` says that words of the sentence around it changed.
    """

    span: Span
    likeness: int = 100
    sentence_changed: bool = False


class Placing:
    """Places of an old text found in a new one."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new

    def landing(self, span: Span) -> Landing | None:
        """Return where a place of the old text stands now; None where that is not certain."""
        found = relocate(self.new, anchor_at(self.old, span))
        if found is None or found[1] < 1.0:
            return None
        return Landing(found[0])
