"""From casualty statements to readings: sentence by sentence, fields filled, parts linked."""

from __future__ import annotations

from annotator.domain.arabic import Folded, fold
from annotator.domain.figures.arabic_grammar import read_arabic
from annotator.domain.figures.arabic_words import opens_arabic_figure
from annotator.domain.figures.english_grammar import opens_english_figure, read_english
from annotator.domain.figures.fields import Surroundings, reading_of
from annotator.domain.figures.found import Found
from annotator.domain.figures.tokens import sentence_in, sentence_ranges, words_of
from annotator.domain.model import Locus, Reading
from annotator.domain.text import Span


def figures_in(
    text: str,
    *,
    span: Span | None = None,
    locus: Locus = Locus.BODY,
    date: str | None = None,
    language: str = "",
) -> list[Reading]:
    """Return every casualty figure and mention of ``text`` (or of ``span`` in it), in text order.

    Spans count code points of ``text``. ``date`` is the article's ISO date, from which missing
    years and «أمس» are resolved. ``language`` ("ar", "en") is a hint only; every sentence is read
    in the script it is written in. ``subset_of`` indexes the returned list. Never raises.
    """
    part = text if span is None else text[span.start : span.end]
    shift = 0 if span is None else span.start
    folded = fold(part)
    surroundings = Surroundings(folded, locus, date)
    rows: list[tuple[Found, Reading]] = []
    for start, end in sentence_ranges(folded.text):
        arabic = _reads_arabic(folded.text, start, end)
        if arabic is None:
            surroundings.skip(start, end)
            continue
        sentence = sentence_in(folded, start, end)
        found = read_arabic(sentence, folded) if arabic else read_english(sentence)
        surroundings.enter(sentence, arabic)
        for one in sorted(found, key=lambda f: (f.start, f.end)):
            rows.append((one, reading_of(one, surroundings, shift)))
    return _linked(rows)


def _reads_arabic(text: str, start: int, end: int) -> bool | None:
    """Say which grammar reads a sentence; None when no word of it can open a figure."""
    arabic = latin = 0
    opens = False
    for word in words_of(text[start:end]):
        if word[0] >= "\u0600":
            arabic += 1
            opens = opens or opens_arabic_figure(word)
        else:
            latin += 1
            opens = opens or opens_english_figure(word)
    return arabic >= latin if opens else None


def _linked(rows: list[tuple[Found, Reading]]) -> list[Reading]:
    from dataclasses import replace

    rows.sort(key=lambda row: (row[1].span.start, row[1].span.end))
    places = {id(found): index for index, (found, _) in enumerate(rows)}
    return [
        replace(reading, subset_of=places.get(id(found.whole)) if found.whole else None)
        for found, reading in rows
    ]


__all__ = ["Folded", "figures_in"]
