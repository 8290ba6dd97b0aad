"""Links that support a claim beside links that dispute it: a dispute, with or without numbers.

What a link states in numbers is compared like any other figure. This says what remains: somebody
read one document for the claim and another against it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from annotator.domain.conflicts.findings import conflict, statement_hash
from annotator.domain.model import Conflict, ConflictType, Modality, Statement
from annotator.domain.text import sha256


@dataclass(frozen=True, slots=True)
class Weighed:
    """A claim with the links that support it and those that dispute it, each as a statement."""

    claim: Statement
    supports: tuple[Statement, ...]
    disputes: tuple[Statement, ...]


def disputed(weighed: Iterable[Weighed], told: Collection[tuple[str, str]]) -> list[Conflict]:
    """Return a conflict for each claim that some links support and others dispute.

    ``told`` pairs the key of a claim with that of a link whose contradiction is a conflict already;
    it is not said twice. One side that denies makes it a denial.
    """
    found: list[Conflict] = []
    for one in weighed:
        against = [link for link in one.disputes if (one.claim.key, link.key) not in told]
        if not one.supports or not against:
            continue
        denials = {link.figure.modality is Modality.DENIED for link in (*one.supports, *against)}
        type_ = ConflictType.DENIAL if True in denials else ConflictType.VALUE
        made = conflict(type_, one.supports, against)
        # The same two documents may stand for and against another claim, which is another dispute.
        mark = dispute_mark(one.claim, made.fingerprint)
        found.append(replace(made, fingerprint=mark, case=mark, assumed="", stances=True))
    return found


def dispute_mark(claim: Statement, sides: str) -> str:
    """Hash a dispute over a claim; ``sides`` is the fingerprint of the links for and against."""
    return sha256("\x1d".join(("stances", statement_hash(claim), sides)))
