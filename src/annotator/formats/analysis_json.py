"""What the reader and the conflict engine find in one text, as the JSON of ``annotator analyze``.

Version 1 of the contract: fields are only ever added. Offsets are code points into ``text``,
which is what was read where the document is no plain text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from annotator.domain.model import Analysis, Figure, Findings, Reading, Side, Statement
from annotator.domain.statements import reading_keys
from annotator.formats.document import Document
from annotator.wording import words

VERSION = 1


def report(
    document: Document, analysis: Analysis, statements: Mapping[str, Statement], findings: Findings
) -> dict[str, Any]:
    """Return the answer as plain JSON values."""
    text, structure, outline = document.text, analysis.structure, document.outline
    keys = reading_keys(analysis.readings)
    own = [
        (reading, _reading(text, keys, index, reading))
        for index, reading in enumerate(analysis.readings)
    ]
    cited = {
        number: [
            _reading(text, [f"r{number}.{n}" for n in range(1, len(readings) + 1)], index, reading)
            for index, reading in enumerate(readings)
            if reading.figure.bounded
        ]
        for number, readings in analysis.cited
    }
    speak = words("en")
    return {
        "version": VERSION,
        "article": {
            "title": structure.metadata.title,
            "publisher": structure.metadata.publisher,
            "language": structure.metadata.language,
            "date": structure.metadata.date,
            "sha256": document.sha256,
            "characters": len(text),
            "url": document.url or structure.metadata.url or None,
        },
        "text": text,
        "figures": [entry for reading, entry in own if reading.figure.bounded],
        "mentions": [entry for reading, entry in own if not reading.figure.bounded],
        "notes": [
            {"mark": note.mark, "start": note.span.start, "end": note.span.end}
            for note in structure.notes
        ],
        "references": [
            {
                "number": one.number,
                "title": one.title or None,
                "publisher": one.publisher or None,
                "author": one.author or None,
                "published": one.published,
                "accessed": one.accessed,
                "archived": one.archived,
                "archive_url": one.archive_url or None,
                "language": one.language or None,
                "url": one.url or None,
                "start": one.span.start,
                "end": one.span.end,
                "figures": cited.get(one.number, []),
                "translated_title": one.translated_title or None,
                "quote": one.quote or None,
                "backlinks": one.backlinks,
            }
            for one in structure.references
        ],
        "markers": [
            {"start": one.span.start, "end": one.span.end, "numbers": list(one.numbers)}
            for one in structure.markers
        ],
        "conflicts": [
            {
                "type": str(one.type),
                "severity": one.severity,
                "reason": speak.conflict_sentence(one, statements),
                "a": _side(one.a, statements),
                "b": _side(one.b, statements),
            }
            for one in findings.conflicts
        ],
        "relations": [
            {
                "type": str(one.type),
                "reason": speak.relation_sentence(one, statements),
                "a": _side(one.a, statements),
                "b": _side(one.b, statements),
            }
            for one in findings.relations
        ],
        "note_marks": [
            {"start": one.span.start, "end": one.span.end, "mark": one.mark}
            for one in structure.note_marks
        ],
        "hyperlinks": [
            {"start": one.span.start, "end": one.span.end, "url": one.url}
            for one in outline.hyperlinks
        ],
        "pages": [{"number": one.number, "start": one.start} for one in outline.pages],
        "doubts": [
            {
                "code": str(one.code),
                "number": one.number,
                "marks": one.marks,
                "sentence": speak.doubt_sentence(one),
            }
            for one in structure.doubts
        ],
        "document": {
            "name": document.name,
            "encoding": document.encoding or None,
            "fetched_at": document.fetched_at or None,
            "notes": list(document.notes),
        },
    }


def figure_values(figure: Figure) -> dict[str, Any]:
    """Return a figure's fields as plain JSON values, in the order of the model."""
    return {
        name: str(value) if isinstance(value, str) else value
        for name, value in asdict(figure).items()
    }


def _reading(text: str, keys: list[str], index: int, reading: Reading) -> dict[str, Any]:
    subset_of = reading.subset_of
    return {
        "id": keys[index],
        "start": reading.span.start,
        "end": reading.span.end,
        "quote": reading.span.of(text),
        **figure_values(reading.figure),
        "subset_of": keys[subset_of] if subset_of is not None else None,
    }


def _side(side: Side, statements: Mapping[str, Statement]) -> dict[str, Any]:
    """Name a side: one figure, with its reference when it stands in a cited title, or several."""
    if len(side.keys) > 1:
        return {"figures": list(side.keys)}
    key = side.keys[0]
    citation = statements[key].citation
    if citation is not None and citation.isdigit():
        return {"figure": key, "reference": int(citation)}
    return {"figure": key}
