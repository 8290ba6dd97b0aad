"""What a reference or footnote mark leads to: shown when hovered, found when opened."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip

from annotator.domain.model import Analysis
from annotator.domain.text import Span, is_right_to_left
from annotator.ui.reader import ReaderView

_REFERENCE, _NOTE = "m:", "n:"


class MarkTips(QObject):
    """Shows the citation or the note of the mark under the pointer."""

    def __init__(self, view: ReaderView, analysis: Callable[[], Analysis | None]) -> None:
        super().__init__(view)
        self._view, self._analysis = view, analysis
        view.mark_hovered.connect(self._on_hovered)

    def _on_hovered(self, key: str, position: QPoint) -> None:
        label = self._label(key) if key else ""
        if not label:
            QToolTip.hideText()
            return
        lines = "".join(
            f'<div dir="{"rtl" if is_right_to_left(line) else "ltr"}">{escape(line)}</div>'
            for line in label.split("\n")
        )
        QToolTip.showText(position, f"<qt>{lines}</qt>", self._view)

    def _label(self, key: str) -> str:
        span, analysis = self._view.span_of(key), self._analysis()
        if span is None or analysis is None:
            return ""
        if not key.startswith(_NOTE):
            return span.label
        place = place_of_mark(analysis, key)
        return "" if place is None else place.of(self._view.text)


def place_of_mark(analysis: Analysis, key: str) -> Span | None:
    """Return where the reference or the note of a mark stands; None for any other key."""
    if not key.startswith((_REFERENCE, _NOTE)):
        return None
    start, end = key[2:].split(":")
    mark, structure = Span(int(start), int(end)), analysis.structure
    numbers = next((one.numbers for one in structure.markers if one.span == mark), ())
    for reference in structure.references:
        if reference.number in numbers:
            return reference.span
    name = next((one.mark for one in structure.note_marks if one.span == mark), None)
    return next((note.span for note in structure.notes if note.mark == name), None)
