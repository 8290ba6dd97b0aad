"""What an import found in a document, for the sentence that a reviewer sees after it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.doubts import Doubt, DoubtCode
from annotator.domain.model import Structure

_OF_THEIR_OWN = (DoubtCode.NUMBER_REPEATED, DoubtCode.NUMBERING_RESTARTS, DoubtCode.DATE_UNCLEAR)


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import found: for the sentence shown after it, so that doubt is asked.

    ``doubts`` are those that ``gaps`` and ``untitled`` do not name.
    """

    references: int
    highest_mark: int
    gaps: tuple[int, ...]
    never_cited: tuple[int, ...]
    notes: int
    untitled: tuple[int, ...]
    doubts: tuple[Doubt, ...] = ()


def import_summary(structure: Structure) -> ImportSummary:
    """Count references, marks and notes; ``gaps`` are numbers asked for that the list lacks."""
    return ImportSummary(
        references=len(structure.references),
        highest_mark=structure.highest_mark,
        gaps=structure.missing_references,
        never_cited=structure.never_cited,
        notes=len(structure.notes),
        untitled=tuple(r.number for r in structure.references if not r.title),
        doubts=tuple(one for one in structure.doubts if one.code in _OF_THEIR_OWN),
    )
