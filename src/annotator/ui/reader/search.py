"""Finding words in the shown text regardless of marks, letter variants and digits."""

from __future__ import annotations

from annotator.domain.arabic import Folded, fold, folded
from annotator.domain.text import Span


class Search:
    """A text, folded when it is first searched."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: Folded | None = None

    def next(self, needle: str, point: int, *, forward: bool) -> Span | None:
        """Return the occurrence after or before a position, going round at the ends."""
        found = self.all(needle)
        if not found:
            return None
        if forward:
            return next((span for span in found if span.start >= point), found[0])
        return next((span for span in reversed(found) if span.end <= point), found[-1])

    def all(self, needle: str, limit: int = 5000) -> list[Span]:
        """Return all occurrences from the beginning, at most ``limit``."""
        wanted = folded(needle).strip()
        if not wanted:
            return []
        if self._folded is None:
            self._folded = fold(self._text)
        found: list[Span] = []
        at = self._folded.text.find(wanted)
        while at >= 0 and len(found) < limit:
            found.append(self._folded.span(at, at + len(wanted)))
            at = self._folded.text.find(wanted, at + len(wanted))
        return found
