"""Readings as the statements that conflicts and relations are found among."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from annotator.domain.marks import marks_of_sentence
from annotator.domain.model import Analysis, Locus, NoteMark, Reading, Statement, Structure
from annotator.domain.page_lines import box_label
from annotator.domain.sentences import sentences
from annotator.domain.text import Span, anchor_at

_CELL = 40
_MOST_IN_CELL = 4
_CELL_ENDS = re.compile(r"[\t\n\]|]|[ \xa0]{2}")
_WHERE = frozenset(("الموقع", "المكان", "location", "place"))
_VALUE_ENDS = re.compile(r"[\t\n\[(|]|[ \xa0]{2}")
_BREAK = re.compile("\n")
_BULLETS = " \xa0\t•●▪*:：|-–—"


def statements_of(
    analysis: Analysis, text: str, *, article: str = "", places: Places | None = None
) -> tuple[Statement, ...]:
    """Return the readings of an analysis as statements, in text order, cited titles last.

    Keys are "f1", "f2"… for figures, "m1"… for mentions without a bound, and "r29.1" for the
    first reading of the title of reference 29. ``places`` are those of the text, if they are known.
    """
    structure = analysis.structure
    keys = reading_keys(analysis.readings)
    places = places or Places(text)
    marks = _marks_of_totals(text, analysis)
    boxes = _box_places(text, structure)
    result: list[Statement] = []
    for index, reading in enumerate(analysis.readings):
        paragraph, sentence, within = places.of(reading.span)
        if reading.figure.locus is Locus.INFOBOX and index + 1 < len(analysis.readings):
            # The cells of a row stand side by side: the next cell's marks are not this one's.
            within = Span(within.start, min(within.end, analysis.readings[index + 1].span.start))
        mark = marks.get(index, "")
        if reading.figure.locus is Locus.NOTE:
            mark = next((n.mark for n in structure.notes if n.span.contains(reading.span)), mark)
        result.append(
            Statement(
                key=keys[index],
                figure=reading.figure,
                anchor=anchor_at(text, reading.span),
                article=article,
                own=tuple(str(n) for n in marks_of_sentence(structure, reading.span, within)),
                note_mark=mark,
                part_of=keys[reading.subset_of] if reading.subset_of is not None else None,
                paragraph=paragraph,
                sentence=sentence,
                refers_back=reading.refers_back,
                sets_apart=reading.sets_apart,
                box_place=next((p for box, p in boxes if box.contains(reading.span)), ""),
            )
        )
    published = {one.number: one.published for one in structure.references}
    for number, readings in analysis.cited:
        for position, reading in enumerate(readings):
            paragraph, sentence, _ = places.of(reading.span)
            part_of = reading.subset_of
            result.append(
                Statement(
                    key=f"r{number}.{position + 1}",
                    figure=reading.figure,
                    anchor=anchor_at(text, reading.span),
                    article=article,
                    citation=str(number),
                    part_of=f"r{number}.{part_of + 1}" if part_of is not None else None,
                    paragraph=paragraph,
                    sentence=sentence,
                    refers_back=reading.refers_back,
                    sets_apart=reading.sets_apart,
                    document_date=published.get(number),
                )
            )
    return tuple(result)


def reading_keys(readings: Sequence[Reading]) -> list[str]:
    """Name readings in order: "f1", "f2"… with a bound, "m1"… without."""
    keys: list[str] = []
    figures = mentions = 0
    for reading in readings:
        if reading.figure.bounded:
            figures += 1
            keys.append(f"f{figures}")
        else:
            mentions += 1
            keys.append(f"m{mentions}")
    return keys


class Places:
    """Numbers of paragraphs and sentences, found by offset; sentences are counted throughout."""

    def __init__(self, text: str) -> None:
        self._sentences = sentences(text)
        self._starts = [sentence.start for sentence in self._sentences]
        self._breaks = [found.start() for found in _BREAK.finditer(text)]
        self._length = len(text)

    def of(self, span: Span) -> tuple[int, int, Span]:
        """Return paragraph number, sentence number and the sentence around ``span``."""
        paragraph = bisect_right(self._breaks, span.start)
        number = max(0, bisect_right(self._starts, span.start) - 1)
        whole = self._sentences[number] if self._sentences else Span(0, self._length)
        return paragraph, number, whole


def _box_places(text: str, structure: Structure) -> list[tuple[Span, str]]:
    """Return the place that each fact box names in its own row, which its totals are limited to."""
    found: list[tuple[Span, str]] = []
    for region in structure.regions:
        if region.role != Locus.INFOBOX.value:
            continue
        lines = region.span.of(text).split("\n")
        for index, line in enumerate(lines):
            label = box_label(line)
            if label not in _WHERE:
                continue
            value = line.strip(_BULLETS)[len(label) :].strip(_BULLETS)
            if not value and index + 1 < len(lines) and not box_label(lines[index + 1]):
                value = lines[index + 1].strip(_BULLETS)
            end = _VALUE_ENDS.search(value)
            value = value[: end.start()].strip() if end else value
            if value:
                found.append((region.span, value))
                break
    return found


def _marks_of_totals(text: str, analysis: Analysis) -> dict[int, str]:
    """Name by index the readings that a note breaks down, else those that its mark clings to."""
    structure = analysis.structure
    broken_down = {
        note.mark: reading.subset_of
        for reading in analysis.readings
        if reading.figure.locus is Locus.NOTE and reading.subset_of is not None
        for note in structure.notes
        if note.span.contains(reading.span)
        and analysis.readings[reading.subset_of].figure.locus is not Locus.NOTE
    }
    candidates = note_totals(text, structure.note_marks, analysis.readings)
    return {broken_down.get(mark, cell[0]): mark for mark, cell in candidates.items()}


def note_totals(
    text: str, marks: Iterable[NoteMark], readings: Sequence[Reading]
) -> dict[str, tuple[int, ...]]:
    """Pair each footnote mark with the bounded readings that it may belong to, nearest first.

    Only white space, other marks or a closing bracket may stand between the two; in a fact box,
    whose cells hold little else, a few words may. A mark after "14 killed, 6 wounded" may belong
    to either, so all readings of its cell are named.
    """
    by_end = sorted(
        (reading.span.end, index)
        for index, reading in enumerate(readings)
        if reading.figure.bounded
    )
    ends = [end for end, _ in by_end]
    totals: dict[str, tuple[int, ...]] = {}
    for mark in marks:
        at = bisect_right(ends, mark.span.start) - 1
        if at < 0 or mark.mark in totals:
            continue
        end, index = by_end[at]
        gap = text[end : mark.span.start]
        boxed = readings[index].figure.locus is Locus.INFOBOX
        if not _only_marks(gap) and not (boxed and len(gap) <= _CELL and "\n" not in gap):
            continue
        cell = [index]
        while boxed and at > 0 and len(cell) < _MOST_IN_CELL:
            start = readings[cell[-1]].span.start
            at -= 1
            if _CELL_ENDS.search(text, by_end[at][0], start) or start - by_end[at][0] > _CELL:
                break
            cell.append(by_end[at][1])
        totals[mark.mark] = tuple(cell)
    return totals


def _only_marks(gap: str) -> bool:
    depth = 0
    for char in gap:
        if char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif depth == 0 and not char.isspace() and char not in ")»\"'":
            return False
    return len(gap) <= 120 and "\n" not in gap
