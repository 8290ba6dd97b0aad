"""Reads a whole article: the figures of every part, and what each note breaks down."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.domain.box_cells import leaf_cells, with_columns
from annotator.domain.figures import figures_in, note_figures
from annotator.domain.headed_numbers import HeadedNumbers
from annotator.domain.infobox import assume_parties
from annotator.domain.lexicon import Lexicon, seed_lexicon
from annotator.domain.metadata import language_of
from annotator.domain.model import Analysis, Locus, Note, Reading, Structure
from annotator.domain.outline import EMPTY, Cell, Outline
from annotator.domain.statements import note_totals
from annotator.domain.structure import HEADING, structure_of
from annotator.domain.text import Span

_BODY = (Locus.BODY.value, HEADING)
_LOCI = (Locus.TITLE.value, Locus.CAPTION.value, Locus.INFOBOX.value, Locus.BODY.value)


def read_article(
    text: str,
    *,
    file_name: str = "",
    date: str | None = None,
    lexicon: Lexicon | None = None,
    outline: Outline = EMPTY,
) -> Analysis:
    """Read a text; ``date`` is the article's own, when somebody knows it better than the text."""
    structure = structure_of(text, file_name=file_name, outline=outline)
    day = _day(date) or _day(structure.metadata.date)
    return Analysis(
        structure=structure,
        readings=tuple(_readings(text, structure, day, lexicon, outline)),
        cited=tuple(_cited(text, structure, lexicon)),
    )


def _readings(
    text: str, structure: Structure, day: str | None, lexicon: Lexicon | None, outline: Outline
) -> list[Reading]:
    """Return the readings of all parts but the references, in text order."""
    found: list[Reading] = []
    language = structure.metadata.language
    cells = leaf_cells(outline.cells)
    headed = HeadedNumbers(text, cells, date=day, lexicon=lexicon)
    for span, locus in _stretches(structure):
        inside = _inside(span, cells)
        part: list[Reading] = []
        for piece in _pieces(span, inside):
            own = figures_in(
                text, span=piece, locus=locus, date=day, language=language, lexicon=lexicon
            )
            own = own or headed.figures(piece, locus)
            part += _shifted(own, len(part))
        if locus is Locus.INFOBOX:
            boxed = [cell for cell in inside if cell.box]
            parties = (lexicon or seed_lexicon()).parties
            part, settled = with_columns(text, boxed, part, parties)
            part = assume_parties(text, span, part, lexicon=lexicon, settled=settled)
        found += _shifted(part, len(found))
    totals = note_totals(text, structure.note_marks, found)
    year = _year_told(found)
    for note in structure.notes:
        parts = _parts(text, note, found, totals.get(note.mark, ()), day, year)
        if not parts:  # a note in words of its own, not the bare numbers of a breakdown
            own = figures_in(
                text,
                span=note.span,
                locus=Locus.NOTE,
                date=day,
                language=language,
                lexicon=lexicon,
            )
            parts = _shifted(own, len(found))
        found += parts
    return _in_order(found)


def _stretches(structure: Structure) -> list[tuple[Span, Locus]]:
    """Return the parts that may hold figures; headings are read with the body they stand in."""
    stretches: list[tuple[Span, Locus]] = []
    for region in structure.regions:
        if region.role in _BODY:
            if stretches and stretches[-1][1] is Locus.BODY:
                last = stretches[-1][0]
                if last.end == region.span.start:
                    stretches[-1] = (Span(last.start, region.span.end), Locus.BODY)
                    continue
            stretches.append((region.span, Locus.BODY))
        elif region.role in _LOCI:
            stretches.append((region.span, Locus(region.role)))
    return stretches


def _inside(span: Span, cells: Sequence[Cell]) -> Sequence[Cell]:
    """Return the cells that stand wholly in a stretch."""
    first = bisect_left(cells, span.start, key=lambda one: one.span.start)
    last = bisect_left(cells, span.end, key=lambda one: one.span.start)
    return [cell for cell in cells[first:last] if cell.span.end <= span.end]


def _pieces(span: Span, cells: Sequence[Cell]) -> Iterable[Span]:
    """Part a stretch at the borders of its cells: no figure reaches from one into the next."""
    at = span.start
    for cell in cells:
        if cell.span.start > at:
            yield Span(at, cell.span.start)
        yield cell.span
        at = cell.span.end
    if at < span.end:
        yield Span(at, span.end)


def _parts(
    text: str,
    note: Note,
    found: Sequence[Reading],
    cell: Sequence[int],
    day: str | None,
    year: int | None,
) -> list[Reading]:
    """Return a note's readings as parts of the total that its mark hangs on.

    Of several figures in the marked cell, the note breaks down the one that it adds up to.
    """
    chosen: list[Reading] = []
    for total in cell:
        parts = [
            replace(
                part, subset_of=total if part.subset_of is None else part.subset_of + len(found)
            )
            for part in note_figures(text, note.span, found[total], date=day, year=year)
        ]
        if parts and sum(part.figure.low or 0 for part in parts) == found[total].figure.low:
            return parts
        chosen = chosen or parts
    return chosen


def _cited(
    text: str, structure: Structure, lexicon: Lexicon | None
) -> Iterable[tuple[int, tuple[Reading, ...]]]:
    for reference in structure.references:
        if reference.title_span is None:
            continue
        readings = figures_in(
            text,
            span=reference.title_span,
            locus=Locus.CITED_TITLE,
            date=_day(reference.published),
            language=language_of(reference.title),
            lexicon=lexicon,
        )
        if readings:
            yield reference.number, tuple(readings)


def _year_told(found: Sequence[Reading]) -> int | None:
    """Return the year of the last dated figure, which the days of the notes go on from."""
    for reading in reversed(found):
        if reading.figure.date_to:
            return int(reading.figure.date_to[:4])
    return None


def _day(date: str | None) -> str | None:
    return date if date and len(date) == 10 else None


def _shifted(part: Sequence[Reading], by: int) -> list[Reading]:
    return [
        reading if reading.subset_of is None else replace(reading, subset_of=reading.subset_of + by)
        for reading in part
    ]


def _in_order(found: list[Reading]) -> list[Reading]:
    order = sorted(range(len(found)), key=lambda i: (found[i].span.start, found[i].span.end, i))
    place = {old: new for new, old in enumerate(order)}
    return [
        found[old]
        if found[old].subset_of is None
        else replace(found[old], subset_of=place[found[old].subset_of or 0])
        for old in order
    ]
