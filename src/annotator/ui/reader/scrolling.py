"""Where the reader stands in a document whose heights become known as it is read."""

from __future__ import annotations

from annotator.ui.reader.layout import LazyLayout
from annotator.ui.reader.paragraph import LaidOut, Measure

PADDING = 40.0
"""Space above the first and below the last paragraph."""


class Scroll:
    """A place held by paragraph and offset, so that better heights elsewhere move nothing."""

    def __init__(self, layout: LazyLayout, height: float) -> None:
        self.layout = layout
        self.height = height
        self._index = 0
        self._offset = -PADDING

    @property
    def value(self) -> float:
        """The distance from the top of the document to the top of the view."""
        return PADDING + self.layout.top(self._index) + self._offset

    @property
    def place_now(self) -> tuple[int, float]:
        """The paragraph at the top of the view and the height of it that is scrolled past."""
        return self._index, self._offset

    @property
    def maximum(self) -> float:
        """The greatest value, by what is known now."""
        return max(0.0, self.layout.total + 2 * PADDING - self.height)

    def move_by(self, distance: float) -> None:
        """Scroll by pixels; exact for what comes into view, even upwards."""
        if abs(distance) > 3 * self.height:
            self.move_to(self.value + distance)
            return
        self._offset += distance
        self._settle()

    def move_to(self, value: float) -> None:
        """Scroll to a value between 0 and the maximum."""
        y = value - PADDING
        self._index = self.layout.index_at(max(0.0, y))
        self._offset = float(round(y - self.layout.top(self._index)))
        self._settle()

    def place(self, index: int, y: float, view_y: float) -> None:
        """Scroll so that height ``y`` of a paragraph stands at ``view_y`` of the view."""
        self._index = index
        self._offset = float(round(y - view_y))
        self._settle()

    def lay_out_anew(self, measure: Measure, height: float) -> None:
        """Lay the document out for another measure and view; the line at the top stays there."""
        self.height = height
        if measure != self.layout.measure:
            if self.value < measure.line / 2:
                self.layout.set_measure(measure)
                self._index, self._offset = 0, -PADDING
            else:
                self._hold_top_line(measure)
        self._settle()

    def _hold_top_line(self, measure: Measure) -> None:
        laid = self.layout.laid_out(self._index)
        number = laid.line_at(max(0.0, self._offset))
        unit = laid.lines[number].textStart()
        beyond = self._offset - laid.line_top(number)
        self.layout.set_measure(measure)
        laid = self.layout.laid_out(self._index)
        self._offset = float(round(laid.line_top(laid.line_of(unit)) + beyond))

    def visible(self) -> list[tuple[int, float, LaidOut]]:
        """Return index, top in the view and layout of every paragraph in view."""
        found = []
        index, y = self._index, -self._offset
        while index < self.layout.count and y < max(self.height, 1.0):
            laid = self.layout.laid_out(index)
            found.append((index, y, laid))
            y += laid.height
            index += 1
        return found

    def y_of(self, index: int) -> float:
        """Return where a paragraph's top is in the view, by what is known now."""
        return self.layout.top(index) - self.layout.top(self._index) - self._offset

    def _settle(self) -> None:
        layout = self.layout
        while self._offset < 0 and self._index > 0:
            self._index -= 1
            self._offset += layout.laid_out(self._index).height
        while self._index < layout.count - 1:
            height = layout.laid_out(self._index).height
            if self._offset < height:
                break
            self._offset -= height
            self._index += 1
        if self._index == 0:
            self._offset = max(self._offset, -PADDING)
        self._stop_at_end()

    def _stop_at_end(self) -> None:
        room = self.height - PADDING
        index, below = self._index, -self._offset
        while index < self.layout.count and below < room:
            below += self.layout.laid_out(index).height
            index += 1
        if below >= room:
            return
        # The end is in view with space below: count back from it.
        index, above = self.layout.count, room
        while index > 0 and above > 0:
            index -= 1
            above -= self.layout.laid_out(index).height
        self._index, self._offset = index, -above
        if index == 0 and above > 0:
            self._offset = -PADDING
        if self._index == 0:
            self._offset = max(self._offset, -PADDING)
