"""A document as paragraphs that are laid out when first seen, with heights estimated until then."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate

from annotator.domain.text import Span, is_right_to_left
from annotator.ui.reader.paragraph import LaidOut, Measure, lay_out

KEPT = 400
"""How many paragraph layouts are kept; far more than a screen shows."""


class LazyLayout:
    """A document as paragraphs of which only those that were looked at are laid out."""

    def __init__(self, text: str, measure: Measure) -> None:
        self.text = text
        self.measure = measure
        lengths = [len(paragraph) for paragraph in text.split("\n")]
        self.starts = list(accumulate((length + 1 for length in lengths), initial=0))
        self.count = len(lengths)
        self._lengths = lengths
        self._heights: list[float] = []
        self._tops: list[float] | None = None
        self._kept: OrderedDict[int, LaidOut] = OrderedDict()
        self._overrides: dict[int, bool] = {}
        self._directions: dict[int, bool] = {}
        self.right_to_left = _direction_of_document(text)
        self._estimate()

    def set_measure(self, measure: Measure) -> None:
        """Lay out anew for another face, size or width."""
        self.measure = measure
        self._kept.clear()
        self._estimate()

    def span_of(self, index: int) -> Span:
        r"""Return the code points of a paragraph, without its \n."""
        return Span(self.starts[index], self.starts[index] + self._lengths[index])

    def paragraph_of(self, point: int) -> int:
        """Return the paragraph that holds a code point position."""
        return min(self.count - 1, max(0, bisect_right(self.starts, point) - 1))

    def paragraphs_of(self, span: Span) -> range:
        """Return the paragraphs that a span touches."""
        last = max(span.start, span.end - 1)
        return range(self.paragraph_of(span.start), self.paragraph_of(last) + 1)

    def is_right_to_left(self, index: int) -> bool:
        """Return a paragraph's direction: set by hand, by its first strong character, inherited."""
        if index in self._overrides:
            return self._overrides[index]
        passed = []
        at, found = index, None
        while at >= 0 and found is None:
            if at in self._directions:
                found = self._directions[at]
            else:
                passed.append(at)
                found = is_right_to_left(self.span_of(at).of(self.text))
                at -= 1
        direction = self.right_to_left if found is None else found
        for at in passed:
            self._directions[at] = direction
        return direction

    def set_direction(self, index: int, right_to_left: bool | None) -> None:
        """Fix a paragraph's direction, or leave it to its characters with None."""
        if right_to_left is None:
            self._overrides.pop(index, None)
        else:
            self._overrides[index] = right_to_left
        self._kept.pop(index, None)

    def kept(self, index: int) -> LaidOut | None:
        """Return a paragraph's layout if it is there; make none."""
        return self._kept.get(index)

    def all_kept(self) -> list[LaidOut]:
        """Return every layout that is there."""
        return list(self._kept.values())

    def laid_out(self, index: int) -> LaidOut:
        """Return a paragraph's layout, made now if need be; its height is exact from then on."""
        made = self._kept.get(index)
        if made is not None:
            self._kept.move_to_end(index)
            return made
        text = self.span_of(index).of(self.text)
        made = lay_out(text, self.measure, right_to_left=self.is_right_to_left(index))
        self._kept[index] = made
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        if self._heights[index] != made.height:
            self._heights[index] = made.height
            self._tops = None
        return made

    def height(self, index: int) -> float:
        """Return a paragraph's height: exact once laid out, else estimated."""
        return self._heights[index]

    def top(self, index: int) -> float:
        """Return where a paragraph begins, by what is known now."""
        return self._all_tops()[index]

    @property
    def total(self) -> float:
        """The height of the document, by what is known now."""
        return self._all_tops()[-1]

    def index_at(self, y: float) -> int:
        """Return the paragraph at a height of the document."""
        return min(self.count - 1, max(0, bisect_right(self._all_tops(), y) - 1))

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops

    def _estimate(self) -> None:
        per_line = max(1.0, self.measure.width * self.measure.characters_per_pixel)
        line, gap, blank = self.measure.line, self.measure.gap, self.measure.blank
        self._heights = [
            math.ceil(length / per_line) * line + gap if length else blank
            for length in self._lengths
        ]
        self._tops = None


def _direction_of_document(text: str) -> bool:
    # An Arabic article may open with an English dateline, so one character does not decide.
    words = text[:4000].split()[:400]
    right = sum(1 for word in words if is_right_to_left(word))
    left = sum(1 for word in words if is_right_to_left(word) is False)
    return right > left
