"""The words that gave each field of a figure, kept while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.domain.arabic import Folded
from annotator.domain.model import Evidence
from annotator.domain.text import Span


@dataclass(slots=True)
class Evidences:
    """The evidence of one figure while it is read; ``shift`` is added to every position."""

    folded: Folded
    shift: int
    rows: list[Evidence] = field(default_factory=list)

    def add(self, name: str, start: int, end: int) -> str:
        """Note the words at a folded range as what gave a field; return them as written."""
        place = self.folded.span(start, end)
        quote = self.folded.source[place.start : place.end]
        if self.shift:
            place = Span(place.start + self.shift, place.end + self.shift)
        self.rows.append(Evidence(name, place, quote))
        return quote
