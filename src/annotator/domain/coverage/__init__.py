"""Every number of an article, and for each that no figure was suggested from, why."""

from __future__ import annotations

from annotator.domain.coverage.number import Coverage, Number, Reason, uncovered
from annotator.domain.model import Analysis

__all__ = [
    "Coverage",
    "Number",
    "Reason",
    "numbers_in",
    "numbers_in_references",
    "uncovered",
]

# The grammars are loaded with the first text whose numbers are asked for: no start waits for them.


def numbers_in(text: str, analysis: Analysis) -> tuple[Number, ...]:
    """Return every number of a text outside its reference list, and of cited titles, in order.

    Each maximal run of digits there belongs to exactly one Number, and none overlaps another.
    Numbers that the reader suggests come with Reason.SUGGESTED, figures of cited titles with
    Reason.CITED; both include figures that no number stands for («مقاتل من قسد»). Never raises.
    """
    from annotator.domain.coverage.scan import numbers_in as scan

    return scan(text, analysis)


def numbers_in_references(text: str, analysis: Analysis) -> int:
    """Count the runs of digits of the reference list that stand in no cited title."""
    from annotator.domain.coverage.scan import numbers_in_references as count

    return count(text, analysis)
