"""What counts as a conflict: a pure function from statements to typed conflicts and relations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.domain.conflicts.intervals import (
    DEFAULTS,
    ConflictSettings,
    Interval,
    test_interval,
)
from annotator.domain.model import Findings, Statement

if TYPE_CHECKING:
    from annotator.domain.conflicts.scope import Parties, Places

__all__ = ["ENGINE_VERSION", "ConflictSettings", "Interval", "find_conflicts", "test_interval"]

ENGINE_VERSION = 3
"""Raised with every change of what is found, so that kept findings are derived anew."""


def find_conflicts(
    statements: Sequence[Statement],
    *,
    parties: Parties | None = None,
    places: Places | None = None,
    settings: ConflictSettings = DEFAULTS,
) -> Findings:
    """Compare what should be compared: claim and citation, parts and wholes, one event told twice.

    The order of ``statements`` does not matter. Work grows with the number of statements: only
    figures of one sentence and its references, of one article's totals and of one event meet.
    Parties and places are those of ``annotator.domain`` unless others are given.
    """
    # Loaded with the first comparison: what was found before is shown without the engine.
    from annotator.domain import parties as seed_parties
    from annotator.domain import places as seed_places
    from annotator.domain.conflicts.engine import compare_all
    from annotator.domain.conflicts.scope import Knowledge

    return compare_all(
        statements, Knowledge(parties or seed_parties, places or seed_places, settings)
    )
