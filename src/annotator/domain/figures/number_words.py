"""Which words of a count gave its bounds, and which its qualifier («ما لا يقل عن»)."""

from __future__ import annotations

import re

from annotator.domain.arabic import STARTS_NUMBER, number_at
from annotator.domain.figures.english_numbers import words_number
from annotator.domain.figures.evidence import Evidences
from annotator.domain.figures.found import Found, Range
from annotator.domain.model import Qualifier

_SPACED = re.compile(r"\S+")
_DIGITS = re.compile(r"\d[\d.,]*\d|\d")
_FOLLOWING = re.compile(
    r"[ ,،]{0,2}(?:علي (?:الاقل|اقل تقدير|الاكثر)|كحد (?:ادني|اقصي)|بالحد (?:الادني|الاقصي)"
    r"|في الاقل"
    r"|فاكثر|او اكثر|تقريبا|بالتقريب|or more|at least|at most|or so|approximately)(?!\w)"
)
_LEAST = 2


def number_evidence(found: Found, text: str, why: Evidences) -> None:
    """Name the words that gave a figure's bounds and those that made it no exact number."""
    low, high = found.interval.low, found.interval.high
    qualifier = found.interval.qualifier
    if low is None and high is None:
        why.add("qualifier", found.start, found.end)
        return
    most = _LEAST if qualifier is Qualifier.RANGE else 1
    numbers = _numbers(text, found.start, found.end, most)
    whole = (found.start, found.end)
    first = numbers[0] if numbers else whole
    last = first
    if qualifier is Qualifier.RANGE and len(numbers) >= _LEAST:
        last = numbers[1]
    if low is not None:
        why.add("low", *first)
    if high is not None:
        why.add("high", *last)
    if qualifier is not Qualifier.EXACT:
        why.add("qualifier", *_qualifier(found, text, first, last))


def _qualifier(found: Found, text: str, first: Range, last: Range) -> Range:
    behind = _FOLLOWING.search(text, last[1], found.end + 25)
    lead = text[found.start : first[0]].rstrip()
    if found.interval.qualifier is Qualifier.RANGE:
        return (found.start if lead else first[0], last[1])
    if lead.strip("\"'( و"):
        return found.start, found.start + len(lead)
    if behind is not None:
        words = behind[0].lstrip(" ,،")
        return behind.end() - len(words), behind.end()
    return first


def _numbers(text: str, start: int, end: int, most: int) -> list[Range]:
    """Return the numbers of a count, in digits or words, in order; what names victims is none."""
    rows = [(m[0], m.start(), m.end()) for m in _SPACED.finditer(text, start, end)]
    words = [row[0].strip('"،,()') or row[0] for row in rows]
    found: list[Range] = []
    at = 0
    while at < len(words) and len(found) < most:
        bare = words[at].removeprefix("و")
        counts = bare in STARTS_NUMBER or bare[:1].isdecimal()
        arabic = number_at([bare, *words[at + 1 : at + 12]], 0) if counts else None
        latin = None if arabic is not None else words_number(words, at)
        digits = [m.span() for m in _DIGITS.finditer(words[at])]
        after = at + 1
        lead = rows[at][1] + rows[at][0].find(words[at])
        if arabic is not None:
            after = at + arabic.end
        elif latin is not None:
            after = latin[1]
        elif not digits:
            at += 1
            continue
        if len(digits) >= _LEAST and after == at + 1:  # «20-30»
            found += [(lead + a, lead + b) for a, b in digits]
        else:
            skipped = len(words[at]) - len(bare) if arabic is not None else 0
            if digits and arabic is None and latin is None:
                # Digits cling to words («لـ8», «37الف»): the scale word belongs to them.
                skipped = digits[0][0]
            stop = rows[after - 1]
            found.append((lead + skipped, stop[1] + len(stop[0].rstrip('"،,().'))))
        at = after
    return found
