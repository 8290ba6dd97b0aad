"""What a reference list leaves open, to be asked: numbers, empty items, dates nobody can read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.model import Marker, Reference


class DoubtCode(StrEnum):
    """What is in doubt."""

    NUMBER_MISSING = "number_missing"
    NUMBER_REPEATED = "number_repeated"
    NUMBERING_RESTARTS = "numbering_restarts"
    MARK_WITHOUT_ITEM = "mark_without_item"
    ITEM_WITHOUT_WORDS = "item_without_words"
    DATE_UNCLEAR = "date_unclear"


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """One question about a reference: ``marks`` of the text lead to it; ``words`` are in doubt."""

    number: int
    code: DoubtCode
    marks: int = 0
    words: str = ""


def doubts_of(
    references: Sequence[Reference],
    markers: Iterable[Marker],
    *,
    slips: Iterable[int] = (),
    restarts: Iterable[int] = (),
    unclear: Iterable[tuple[int, str]] = (),
) -> tuple[Doubt, ...]:
    """Return what the numbers of a list and the marks of its text leave open, by number.

    ``slips`` are items whose printed number is another's, ``restarts`` the first items of lists
    that count anew, ``unclear`` items with a date whose day and month cannot be told apart.
    """
    asked = Counter(number for marker in markers for number in marker.numbers)
    have = {one.number for one in references}
    if not have:
        return ()
    top = max(have)
    found = [
        Doubt(number, DoubtCode.NUMBER_MISSING, asked[number])
        for number in range(1, top)
        if number not in have
    ]
    found += [
        Doubt(number, DoubtCode.MARK_WITHOUT_ITEM, asked[number])
        for number in asked
        if number > top
    ]
    found += [
        Doubt(one.number, DoubtCode.ITEM_WITHOUT_WORDS, asked[one.number])
        for one in references
        if not (one.title or one.author or one.publisher or one.url)
    ]
    found += [Doubt(number, DoubtCode.NUMBER_REPEATED, asked[number]) for number in slips]
    found += [Doubt(number, DoubtCode.NUMBERING_RESTARTS, asked[number]) for number in restarts]
    found += [
        Doubt(number, DoubtCode.DATE_UNCLEAR, asked[number], words) for number, words in unclear
    ]
    return tuple(sorted(found))
