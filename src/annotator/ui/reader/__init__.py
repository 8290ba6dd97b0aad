"""The reader: a text view that paints highlights on intact Arabic and English paragraphs."""

from annotator.ui.reader.cards import MarginCard
from annotator.ui.reader.spans import PaintedSpan, Role
from annotator.ui.reader.view import ReaderView

__all__ = ["MarginCard", "PaintedSpan", "ReaderView", "Role"]
