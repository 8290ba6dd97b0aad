"""What comparing one sentence with the documents that it cites has shown so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.domain.conflicts.findings import side
from annotator.domain.model import Conflict, ConflictType, Locus, Relation, RelationType, Statement


@dataclass(slots=True)
class Account:
    """The notes of one comparison; keys are those of statements."""

    agreed: dict[str, list[Statement]] = field(default_factory=dict)
    """By the key of a claim, the cited figures that bear it out."""
    explained: set[str] = field(default_factory=set)
    """Keys of cited figures that some claim of the sentence accounts for."""
    covered: set[str] = field(default_factory=set)
    """Keys of claims that a cited figure accounts for without being equal."""
    clashes: list[tuple[ConflictType, Statement, Statement]] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)

    def relate(self, type_: RelationType, a: Sequence[Statement], b: Sequence[Statement]) -> None:
        self.relations.append(Relation(type_, side(a), side(b)))


def read_inside(one: Statement) -> bool:
    """Say whether a reviewer read the figure in the document itself, past its title."""
    return one.decided and one.figure.locus is Locus.CITED_QUOTE
