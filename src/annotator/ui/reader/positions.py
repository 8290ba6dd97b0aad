"""Positions: code points, as Python counts them, and UTF-16 units, as Qt counts them."""

from __future__ import annotations

from bisect import bisect_left

from annotator.domain.text import Span


class Positions:
    """Converts positions in one text; costs nothing where every character is one unit."""

    __slots__ = ("_points", "_units", "length")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._points: list[int] = []
        if text and max(text) > "\uffff":
            self._points = [at for at, char in enumerate(text) if char > "\uffff"]
        self._units = [at + before for before, at in enumerate(self._points)]

    @property
    def unit_length(self) -> int:
        """The length of the text in UTF-16 units."""
        return self.length + len(self._points)

    def to_units(self, point: int) -> int:
        """Return the UTF-16 position of a code point position."""
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """Return the code point position; inside a surrogate pair, that of its character."""
        return unit - bisect_left(self._units, unit)

    def span_to_units(self, span: Span) -> tuple[int, int]:
        """Return start and end of a span in UTF-16 units."""
        return self.to_units(span.start), self.to_units(span.end)
