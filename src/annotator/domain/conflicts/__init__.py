"""What counts as a conflict: a pure function from statements to typed conflicts and relations."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.conflicts.intervals import (
    DEFAULTS,
    ConflictSettings,
    Interval,
    test_interval,
)
from annotator.domain.conflicts.settled import Decided, Decision, nothing_decided
from annotator.domain.lexicon import Lexicon, seed_lexicon
from annotator.domain.model import Findings, Statement

__all__ = [
    "ENGINE_VERSION",
    "ConflictSettings",
    "Decided",
    "Decision",
    "Interval",
    "find_conflicts",
    "test_interval",
]

ENGINE_VERSION = 5
"""Raised with every change of what is found, so that kept findings are derived anew."""


def find_conflicts(
    statements: Sequence[Statement],
    *,
    lexicon: Lexicon | None = None,
    settings: ConflictSettings = DEFAULTS,
    decided: Decided = nothing_decided,
) -> Findings:
    """Compare what should be compared: claim and citation, parts and wholes, one event told twice.

    The order of ``statements`` does not matter. Work grows with the number of statements: only
    figures of one sentence and its references, of one article's totals and of one event meet.
    ``lexicon`` says how parties and places are related, the seed's when None. ``decided`` gives
    the decision that stands for a fingerprint: totals are held against parts as decided.
    """
    # Loaded with the first comparison: what was found before is shown without the engine.
    from annotator.domain.conflicts.engine import compare_all
    from annotator.domain.conflicts.scope import Knowledge

    known = lexicon or seed_lexicon()
    return compare_all(statements, Knowledge(known.parties, known.places, settings), decided)
