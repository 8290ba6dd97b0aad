"""The reader: a text view that paints highlights on intact Arabic and English paragraphs.

``view`` takes pointer and keys, ``canvas`` paints, ``scrolling`` holds the place, ``layout`` and
``paragraph`` lay out, ``hit`` and ``endrun`` mend what Qt gets wrong in lines of two directions.
"""

from annotator.ui.reader.cards import MarginCard
from annotator.ui.reader.spans import PaintedSpan, Role
from annotator.ui.reader.view import ReaderView

__all__ = ["MarginCard", "PaintedSpan", "ReaderView", "Role"]
