"""Notes that break a total down: «4 قبل المعركة، 2 في 5 مايو، 3 في 7-9 مايو»."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.domain import dates
from annotator.domain.arabic import digits_value, fold, number_at
from annotator.domain.figures.intervals import exactly
from annotator.domain.model import Evidence, Figure, Locus, Qualifier, Reading
from annotator.domain.text import Span

_PART = re.compile(r"[^,،;؛\n]+(?:,(?=\d{3}\b)[^,،;؛\n]*)*")
_LEAD = re.compile(r"[\s\"'(\[*^•.-]*")
_TIME = re.compile(
    r"(?:قبل|بعد|في|خلال|اثناء|منذ|يوم|حتي|بين|من|علي|on|in|before|after|during|since|by|at|from)\b"
)


def parts_of(
    text: str, span: Span, total: Reading, *, date: str | None = None, year: int | None = None
) -> list[Reading]:
    """Return the parts that a note breaks ``total`` into; ``note_figures`` says how."""
    folded = fold(text[span.start : span.end])
    found: list[Reading] = []
    for chunk in _PART.finditer(folded.text):
        start = chunk.start() + len(_LEAD.match(chunk[0])[0])  # type: ignore[index]
        words = folded.text[start : chunk.end()].split()
        if not words:
            continue
        count = number_at(words, 0)
        if count is None and words[0].isdecimal():
            value = digits_value(words[0])
            end = 1
        elif count is not None:
            value, end = count.value, count.end
        else:
            continue
        if value is None or value == 0 or end >= len(words):
            continue
        if not _TIME.match(words[end]):
            continue
        stop = start + len(folded.text[start : chunk.end()].rstrip(" ."))
        place = folded.span(start, stop)
        where = Span(place.start + span.start, place.end + span.start)
        number = folded.span(start, start + _length(words[:end], folded.text[start:stop]))
        place = Span(number.start + span.start, number.end + span.start)
        found.append(_part(text, where, place, value, total, date, year))
    return found


def _length(words: list[str], text: str) -> int:
    """Return the length of the first words of a text, the spaces between them as they stand."""
    at = 0
    for word in words:
        at = text.index(word, at) + len(word)
    return at


def _part(
    text: str,
    where: Span,
    number: Span,
    value: int,
    total: Reading,
    date: str | None,
    year: int | None,
) -> Reading:
    interval = exactly(value)
    # The number that opens the part is the count, never a day of the month.
    words = text[where.start : where.end]
    rest = words.split(None, 1)[1] if len(words.split(None, 1)) > 1 else ""
    stated = dates.date_in(rest, article_date=date or total.figure.date_from, year=year)
    figure: Figure = replace(
        total.figure,
        low=interval.low,
        high=interval.high,
        qualifier=Qualifier.EXACT,
        locus=Locus.NOTE,
        date_from=stated.start if stated else None,
        date_to=stated.end if stated else None,
        date_precision=stated.precision if stated else Figure(total.figure.kind).date_precision,
    )
    inherited = tuple(one for one in total.why if one.field in _INHERITED)
    why = [*inherited, *(Evidence(side, number, number.of(text)) for side in ("low", "high"))]
    if stated is not None:
        at = where.end - len(rest)
        day = Span(at + stated.span.start, at + stated.span.end)
        why.append(Evidence("date_from", day, day.of(text)))
    return Reading(where, words, figure, tuple(why), assumption="note_of_total")


_INHERITED = frozenset(
    """kind mode party party_status sub_group perpetrator place modality origin accumulation
    as_of""".split()
)
