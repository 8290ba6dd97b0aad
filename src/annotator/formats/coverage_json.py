"""What no claim covers, as the JSON of ``annotator coverage``.

Version 1 of the contract: fields are only ever added. Offsets are code points of the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from annotator.domain.coverage import Coverage, Number
from annotator.wording import words

VERSION = 1


def coverage_report(found: Iterable[tuple[str, str, Coverage]]) -> dict[str, Any]:
    """Return title, text and coverage of each article as plain JSON values."""
    return {
        "version": VERSION,
        "articles": [
            {
                "title": title,
                "characters": len(text),
                "numbers": coverage.numbers,
                "claimed": coverage.claimed,
                "undecided": coverage.undecided,
                "left_out": coverage.left_out,
                "in_references": coverage.references,
                "counts": {str(reason): count for reason, count in coverage.counts().items()},
                "listed": [_number(one) for one in coverage.listed],
            }
            for title, text, coverage in found
        ],
    }


def _number(one: Number) -> dict[str, Any]:
    return {
        "start": one.span.start,
        "end": one.span.end,
        "quote": one.quote,
        "low": one.low,
        "high": one.high,
        "reason": str(one.reason),
        "why": words("en").left_out_reason(one),
        "word": one.word or None,
        "word_start": one.evidence.start if one.evidence is not None else None,
        "word_end": one.evidence.end if one.evidence is not None else None,
    }
