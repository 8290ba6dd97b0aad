"""From casualty statements to readings: sentence by sentence, fields filled, parts linked."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from annotator.domain.arabic import fold
from annotator.domain.figures.arabic_grammar import read_arabic
from annotator.domain.figures.arabic_words import arabic_word, opens_arabic_figure
from annotator.domain.figures.english_grammar import (
    opens_english_figure,
    opens_english_item,
    read_english,
)
from annotator.domain.figures.fields import Surroundings, reading_of
from annotator.domain.figures.found import Found
from annotator.domain.figures.tokens import sentence_in, sentence_ranges, words_of
from annotator.domain.lexicon import Lexicon, seed_lexicon
from annotator.domain.model import Locus, Reading
from annotator.domain.text import Span


def read_figures(
    text: str,
    *,
    span: Span | None = None,
    locus: Locus = Locus.BODY,
    date: str | None = None,
    lexicon: Lexicon | None = None,
) -> list[Reading]:
    """Return every casualty figure and mention of ``text``; ``figures_in`` says how."""
    part = text if span is None else text[span.start : span.end]
    shift = 0 if span is None else span.start
    folded = fold(part)
    known = lexicon or seed_lexicon()
    surroundings = Surroundings(folded, locus, date, known)
    rows: list[tuple[Found, Reading]] = []
    before: Found | None = None
    listing: Found | None = None
    lists_arabic = True
    latest: Found | None = None
    for start, end in sentence_ranges(folded.text):
        arabic = _reads_arabic(folded.text, start, end, before is not None)
        listing = listing if listing is not None and _is_item(folded.text, start, end) else None
        if listing is not None and not lists_arabic and _opens_list(folded.text, start, end):
            listing = None
        listed = listing is not None and arabic is not (not lists_arabic)
        if listed:
            before, arabic = listing, lists_arabic
        if arabic is None:
            before = None
            continue
        sentence = sentence_in(folded, start, end)
        if arabic:
            found = read_arabic(sentence, folded, before, lexicon=known, listed=listed)
        else:
            found = read_english(sentence, before, listed=listed)
        before = _last_whole(found)
        latest = before or _last_whole([one for one in found if one.interval.low]) or latest
        if listing is None and _opens_list(folded.text, start, end):
            listing = before if found else _listed_by(folded.text[start:end], latest)
            lists_arabic = arabic
        if not found:
            continue
        found.sort(key=lambda one: (one.start, one.end))
        surroundings.enter(sentence, tuple((one.start, one.end) for one in found))
        rows.extend((one, reading_of(one, surroundings, shift)) for one in found)
    return _linked(rows)


def _last_whole(found: list[Found]) -> Found | None:
    """Return the last figure of a sentence that a next sentence may tell a part of."""
    last = max(found, key=lambda one: one.start, default=None)
    whole = last.whole if last is not None and last.whole is not None else last
    return whole if whole is not None and (whole.interval.low or 0) > 1 else None


def _listed_by(head: str, latest: Found | None) -> Found | None:
    """Return the figure before a head without a count that still tells its kind.

    «وثق المركز مقتل 33 شخصا. وفي ما يلي ظروف مقتلهم:» lists those 33.
    """
    if latest is None:
        return None
    lexemes = (arabic_word(word).lexeme for word in words_of(head))
    return latest if any(one is not None and one.kind is latest.kind for one in lexemes) else None


_HEAD = re.compile(r"(?::|التالي|الاتي|كالتالي|كالاتي)[\s:.\-]*$")


def _opens_list(text: str, start: int, end: int) -> bool:
    """Say whether a line ends as the head of a list does («على النحو التالي:»)."""
    return _HEAD.search(text, max(start, end - 24), end) is not None and text[end : end + 1] == "\n"


def _is_item(text: str, start: int, end: int) -> bool:
    """Say whether a sentence is short and holds a digit, as the lines of a breakdown do."""
    line = text[start:end]
    marked = line.lstrip()[:1] in _BULLETS
    told = marked or any(c.isdecimal() for c in line) or opens_english_item(line)
    return len(line) <= 120 and told


_BULLETS = ("-", "–", "*", "•", "·")
_PARTS = frozenset("بينهم وبينهم بينهن منهم ومنهم منهن اضافه بالاضافه among them".split())


def _reads_arabic(text: str, start: int, end: int, goes_on: bool) -> bool | None:
    """Say which grammar reads a sentence; None when no word of it can open a figure.

    Words that tell a part open one only where the sentence ``goes_on`` from a figure before.
    """
    words = words_of(text[start:end])
    opening = {word for word in words if _opens(word) or (goes_on and word in _PARTS)}
    if not opening:
        return None
    arabic_opens = max(opening) >= "\u0600"
    if arabic_opens and min(opening) < "\u0600":
        arabic = sum(word >= "\u0600" for word in words)
        return arabic * 2 >= len(words)
    return arabic_opens


@lru_cache(maxsize=1 << 16)
def _opens(word: str) -> bool:
    """Say whether a word can open a figure in the language of its letters."""
    return opens_arabic_figure(word) if word >= "\u0600" else opens_english_figure(word)


def _linked(rows: list[tuple[Found, Reading]]) -> list[Reading]:
    rows.sort(key=lambda row: (row[1].span.start, row[1].span.end))
    places = {id(found): index for index, (found, _) in enumerate(rows)}
    return [
        reading if found.whole is None else replace(reading, subset_of=places.get(id(found.whole)))
        for found, reading in rows
    ]
