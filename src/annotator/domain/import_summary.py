"""What an import found in a document, for the sentence that a reviewer sees after it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.model import Structure


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import found: for the sentence shown after it, so that doubt is asked."""

    references: int
    highest_mark: int
    gaps: tuple[int, ...]
    never_cited: tuple[int, ...]
    notes: int
    untitled: tuple[int, ...]


def import_summary(structure: Structure) -> ImportSummary:
    """Count references, marks and notes; ``gaps`` are numbers asked for that the list lacks."""
    return ImportSummary(
        references=len(structure.references),
        highest_mark=structure.highest_mark,
        gaps=structure.missing_references,
        never_cited=structure.never_cited,
        notes=len(structure.notes),
        untitled=tuple(r.number for r in structure.references if not r.title),
    )
