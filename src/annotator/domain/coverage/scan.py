"""One pass over an article's text that gives every number, suggested or left out, its place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from annotator.domain.arabic import Folded, fold
from annotator.domain.coverage.number import Number, Reason
from annotator.domain.coverage.parse import Parsed, may_open, number_in, number_word_of
from annotator.domain.coverage.why import why_left_out
from annotator.domain.dates import folded_dates
from annotator.domain.figures.arabic_line import Line
from annotator.domain.figures.arabic_words import arabic_word
from annotator.domain.figures.intervals import UNBOUNDED, Interval
from annotator.domain.figures.tokens import Token, sentence_in, sentence_ranges
from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import Analysis, Reading, Structure
from annotator.domain.outlined import REFERENCES
from annotator.domain.text import Span

_WORD = re.compile(r"[^\W\d_]+|\d")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_LABEL = re.compile(r"^[ \t\xa0]*[\[(]?(\d{1,3})[.)\]](?=[ \t\xa0])", re.MULTILINE)
_DIGITS = re.compile(r"\d+")
_BLOCKED = frozenset(
    (Reason.DATE, Reason.REFERENCE_MARK, Reason.NOTE_MARK, Reason.LIST_MARK, Reason.CODE)
)


def numbers_in(text: str, analysis: Analysis) -> tuple[Number, ...]:
    """Return every number of a text; the package says how."""
    structure = analysis.structure
    found: list[Number] = []
    for span in _stretches(text, structure):
        found += _numbers_of(text, span, structure)
    found = _suggested(text, found, analysis.readings, Reason.SUGGESTED)
    for _, readings in analysis.cited:
        found = _suggested(text, found, readings, Reason.CITED)
    found.sort(key=lambda one: one.span.start)
    return tuple(found)


def numbers_in_references(text: str, analysis: Analysis) -> int:
    """Count the runs of digits in the reference list that stand in no cited title."""
    titles = [one.title_span for one in analysis.structure.references if one.title_span]
    starts = sorted((span.start, span.end) for span in titles)
    count = 0
    for region in analysis.structure.regions:
        if region.role != REFERENCES:
            continue
        for match in _DIGITS.finditer(text, region.span.start, region.span.end):
            place = bisect_right(starts, (match.start(), len(text) + 1)) - 1
            count += place < 0 or starts[place][1] < match.end()
    return count


def _stretches(text: str, structure: Structure) -> Iterable[Span]:
    """Yield what is read: everything but the reference list, and of that the cited titles."""
    if not structure.regions:
        yield Span(0, len(text))
        return
    start: int | None = None
    for region in structure.regions:
        if region.role == REFERENCES:
            if start is not None:
                yield Span(start, region.span.start)
                start = None
        elif start is None:
            start = region.span.start
    if start is not None:
        yield Span(start, len(text))
    titles = [one.title_span for one in structure.references if one.title_span is not None]
    read_to = 0
    for title in sorted(titles):
        if title.start >= read_to and _listed(structure, title):
            yield title
            read_to = title.end


def _listed(structure: Structure, span: Span) -> bool:
    at = bisect_right(structure.regions, span.start, key=lambda one: one.span.start) - 1
    return at >= 0 and structure.regions[at].role == REFERENCES


@dataclass(frozen=True, slots=True)
class _Block:
    """A stretch of the folded text that is one number for a reason known before any grammar."""

    start: int
    end: int
    reason: Reason


def _numbers_of(text: str, span: Span, structure: Structure) -> list[Number]:
    folded = fold(span.of(text))
    blocks = _blocks(folded, span, structure)
    starts = [block.start for block in blocks]
    found = [_number(folded, span.start, b.start, b.end, UNBOUNDED, b.reason, None) for b in blocks]
    for start, end in sentence_ranges(folded.text):
        if not any(map(may_open, _WORD.findall(folded.text, start, end))):
            continue
        tokens, taken = _tokens(folded, start, end, blocks, starts)
        line = _line_of(tokens, folded.text)
        read_to = 0
        for at, word in enumerate(line.raw):
            if at < read_to or at in taken or not may_open(word):
                continue
            parsed = number_in(line, at)
            if parsed is None:
                continue
            if not taken.isdisjoint(range(parsed.start, parsed.end)):
                if not word[0].isdecimal():
                    continue
                parsed = Parsed(at, at + 1, UNBOUNDED)
            read_to = parsed.end
            reason, cause = why_left_out(line, parsed)
            begin = tokens[parsed.start].start + (parsed.cut if parsed.start == at else 0)
            told = None if cause is None else (tokens[cause].start, tokens[cause].end)
            close = tokens[parsed.end - 1].end
            found.append(_number(folded, span.start, begin, close, parsed.interval, reason, told))
    found.sort(key=lambda one: one.span.start)
    return _joined(text, found)


def _line_of(tokens: Sequence[Token], source: str) -> Line:
    """Analyse the tokens as they stand; no party or place decides about a number."""
    raw = tuple(token.word for token in tokens)
    words = tuple(arabic_word(word) for word in raw)
    return Line(tuple(tokens), words, raw, seed_lexicon(), source)


def _number(
    folded: Folded,
    shift: int,
    start: int,
    end: int,
    interval: Interval,
    reason: Reason,
    word: tuple[int, int] | None,
) -> Number:
    here = _moved(folded.span(start, end), shift)
    quote = folded.source[here.start - shift : here.end - shift]
    low, high = interval.low, interval.high
    if word is None:
        return Number(here, quote, low, high, reason, qualifier=interval.qualifier)
    place = _moved(folded.span(*word), shift)
    written = folded.source[place.start - shift : place.end - shift]
    return Number(here, quote, low, high, reason, written, place, qualifier=interval.qualifier)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _tokens(
    folded: Folded, start: int, end: int, blocks: Sequence[_Block], starts: Sequence[int]
) -> tuple[Sequence[Token], frozenset[int]]:
    """Cut a sentence into words, "three-storey" in two; say which of them a block has taken."""
    tokens = sentence_in(folded, start, end).tokens
    first = bisect_right(starts, start) - 1
    free = first + 1 >= len(blocks) or blocks[first + 1].start >= end
    free = free and (first < 0 or blocks[first].end <= start)
    if free and not any("-" in token.word and len(token.word) > 1 for token in tokens):
        return tokens, frozenset()
    found: list[Token] = []
    taken: set[int] = set()
    for token in tokens:
        for piece in _pieces(token, blocks, starts):
            place = bisect_right(starts, piece.start) - 1
            if place >= 0 and piece.end <= blocks[place].end:
                taken.add(len(found))
            found.append(piece)
    return found, frozenset(taken)


def _pieces(token: Token, blocks: Sequence[_Block], starts: Sequence[int]) -> Iterable[Token]:
    """Part a token where a number word or a block ends inside it ("three-storey", "2024.5")."""
    if token.word[0].isdecimal():
        place = bisect_right(starts, token.start) - 1
        whole = place < 0 or blocks[place].end <= token.start or token.end <= blocks[place].end
        if whole and (place + 1 >= len(blocks) or blocks[place + 1].start >= token.end):
            yield token
            return
        for run in _DIGITS.finditer(token.word):
            yield Token(run[0], token.start + run.start(), token.start + run.end())
        return
    head = number_word_of(token.word) if "-" in token.word else 0
    if not head:
        yield token
        return
    cut = token.start + head
    yield Token(token.word[:head], token.start, cut)
    yield Token(token.word[head + 1 :], cut + 1, token.end)


def _blocks(folded: Folded, span: Span, structure: Structure) -> list[_Block]:
    """Return addresses, dates, marks and labels that hold digits, none over another."""
    text = folded.text
    rows = [_Block(m.start(), m.end(), Reason.CODE) for m in _ADDRESS.finditer(text)]
    rows += [_Block(m.start(1), m.end(1), Reason.LIST_MARK) for m in _LABEL.finditer(text)]
    rows += [
        _Block(when.span.start, when.span.end, Reason.DATE)
        for when in folded_dates(text, article_date=structure.metadata.date)
    ]
    marks = [(one.span, Reason.REFERENCE_MARK) for one in structure.markers]
    marks += [(one.span, Reason.NOTE_MARK) for one in structure.note_marks]
    back = _back(folded)
    for place, reason in marks:
        if span.contains(place):
            rows.append(
                _Block(back(place.start - span.start), back(place.end - span.start), reason)
            )
    order = {Reason.REFERENCE_MARK: 0, Reason.NOTE_MARK: 0, Reason.CODE: 1}
    rows.sort(key=lambda one: (order.get(one.reason, 2), one.start, -one.end))
    kept: list[_Block] = []
    taken: list[tuple[int, int]] = []
    for row in rows:
        if _DIGITS.search(text, row.start, row.end) is None:
            continue
        block = _whole_runs(text, row)
        here = (block.start, block.end)
        at = bisect_left(taken, here)
        after_last = at == 0 or taken[at - 1][1] <= block.start
        if after_last and (at == len(taken) or taken[at][0] >= block.end):
            taken.insert(at, here)
            kept.append(block)
    kept.sort(key=lambda one: one.start)
    return kept


def _whole_runs(text: str, block: _Block) -> _Block:
    """Widen a block that ends inside a run of digits, and cut signs off the end of a date."""
    start, end = block.start, block.end
    while block.reason is Reason.DATE and end > start and not text[end - 1].isalnum():
        end -= 1  # the full stop behind a date is the sentence's
    if text[start].isdecimal():
        while start and text[start - 1].isdecimal():
            start -= 1
    if text[end - 1].isdecimal():
        rest = _DIGITS.match(text, end)
        end = rest.end() if rest else end
    return _Block(start, end, block.reason)


def _back(folded: Folded) -> Callable[[int], int]:
    """Return the function from places of the source to places of the folded text."""
    starts = folded.starts
    if not starts:
        return lambda at: at
    origins = [start + shift for start, shift in zip(starts, folded.shifts, strict=True)]
    following = [*starts[1:], len(folded.text)]

    def back(at: int) -> int:
        index = bisect_left(origins, at) - 1
        if index < 0:
            return 0
        return min(starts[index] + at - origins[index], following[index])

    return back


def _joined(text: str, found: list[Number]) -> list[Number]:
    """Join what a cut through a run of digits parted."""
    kept: list[Number] = []
    for one in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and last.span.end == one.span.start
            and text[one.span.start - 1].isdecimal()
            and text[one.span.start].isdecimal()
        ):
            span = Span(last.span.start, one.span.end)
            kept[-1] = Number(span, span.of(text), None, None, Reason.CODE)
        else:
            kept.append(one)
    return kept


def _suggested(
    text: str, found: list[Number], readings: Sequence[Reading], reason: Reason
) -> list[Number]:
    """Mark the numbers that figures were read from; a figure without any stands for itself."""
    starts = [one.span.start for one in found]
    marked = list(found)
    added: list[Number] = []
    taken_to = -1
    for reading in readings:
        if not reading.figure.bounded:
            continue
        counts = [e.span for e in reading.why if e.field in ("low", "high")] or [reading.span]
        count = counts[0]
        hits = _over(found, starts, count, (reading.figure.low, reading.figure.high))
        for place in hits:
            marked[place] = replace(
                found[place], reason=reason, word="", evidence=None, reading=reading.span
            )
        if not hits and count.start >= taken_to and len(count):
            low, high = reading.figure.low, reading.figure.high
            added.append(
                Number(
                    count,
                    count.of(text),
                    low,
                    high,
                    reason,
                    reading=reading.span,
                    qualifier=reading.figure.qualifier,
                )
            )
            taken_to = count.end
    return sorted([*marked, *added], key=lambda one: one.span.start)


def _over(
    found: Sequence[Number], starts: Sequence[int], count: Span, bounds: tuple[int | None, ...]
) -> list[int]:
    """Return which numbers a count was read from: of several the one that says its bounds."""
    hits = []
    for place in range(max(0, bisect_right(starts, count.start) - 1), len(found)):
        if found[place].span.start >= count.end:
            break
        if found[place].span.overlaps(count):
            hits.append(place)
    if len(hits) < 2:
        return hits
    counting = [place for place in hits if found[place].reason not in _BLOCKED]
    same = [
        place
        for place in counting
        if (found[place].low, found[place].high) == bounds and bounds != (None, None)
    ]
    return same or counting or hits
