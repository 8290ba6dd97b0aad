"""What a verb says of an article that came in: what was found in it, and what its bytes were."""

from __future__ import annotations

from annotator.cli.answers import counted, listed
from annotator.domain.doubts import DoubtCode
from annotator.domain.import_summary import ImportSummary
from annotator.domain.likeness import Direction
from annotator.services.likeness import Near

_NOTES = {
    "encoding.windows_1256": "It is in Windows-1256; its letters were converted.",
    "encoding.utf_16": "It is in UTF-16; its letters were converted.",
    "document.tracked_changes": "It has tracked changes: what they add was read, what they delete "
    "was not.",
    "document.comments_left_out": "Its comments were left out.",
    "document.hidden_left_out": "Its hidden words were left out.",
    "document.parts_left_out": "Another document is embedded in it, which was left out.",
    "pdf.repaired": "Its Arabic letters stood in disorder and were put right; the text as found is "
    "kept too.",
    "pdf.pages_without_text": "Some of its pages are pictures, which were not read; run character "
    "recognition (OCR) on them.",
    "pdf.unreadable_font": "Its fonts do not tell what some signs mean; “�” stands in their place, "
    "in numbers beside them too.",
    "text.repaired": "Its Arabic letters stood in disorder and were put right; the text as found "
    "is kept too.",
    "web.insecure": "The site led from https to http; what came could be altered on the way.",
    "web.redirected": "The address led on to another one, which is kept.",
    "encoding.declared_wrong": "Its encoding is not the one it was said to be in; it was read by "
    "its bytes.",
    "encoding.damaged": "Some of its bytes are no letters; “�” stands in their place.",
    "page.archived_copy": "It is a web archive's copy; its address is that of the original.",
    "wikitext.unclosed": "Too many brackets in its wikitext are never closed; all of it was read "
    "as it was typed.",
    "page.from_data": "A script shows its text; it was taken from the data for search engines.",
}

_DOUBTS = {
    DoubtCode.NUMBER_REPEATED: "numbered as another",
    DoubtCode.NUMBERING_RESTARTS: "counts anew from 1 at",
    DoubtCode.DATE_UNCLEAR: "day and month unclear",
}

_ALIKE = {
    Direction.SAME: "It says the same as “{title}” ({share} % of the words).",
    Direction.WITHIN: "“{title}” holds most of it ({share} % of its words).",
    Direction.CONTAINS: "It holds most of “{title}” ({share} % of that one's words).",
    Direction.OVERLAPS: "It shares much with “{title}” ({share} % of the shorter one's words).",
}


def note_sentence(code: str) -> str:
    """Return the sentence of a note code of a document."""
    return _NOTES.get(code, code)


def what_was_found(figures: int, summary: ImportSummary) -> str:
    """Return in one line how many figures and references a text has, and what its list lacks."""
    parts = [counted(figures, "figure"), counted(summary.references, "reference")]
    if summary.highest_mark:
        parts.append(f"highest mark [{summary.highest_mark}]")
    if summary.notes:
        parts.append(counted(summary.notes, "note"))
    if summary.gaps:
        parts.append(f"missing from the list: {listed(summary.gaps)}")
    if summary.never_cited:
        parts.append(f"never cited: {listed(summary.never_cited)}")
    if summary.untitled:
        parts.append(f"without a title: {listed(summary.untitled)}")
    for code, what in _DOUBTS.items():
        numbers = tuple(dict.fromkeys(one.number for one in summary.doubts if one.code is code))
        if numbers:
            parts.append(f"{what}: {listed(numbers)}")
    return " · ".join(parts)


def alike_sentence(near: Near, title: str) -> str:
    """Return how an article is like another of the project."""
    return _ALIKE[near.direction].format(title=title, share=near.share)
