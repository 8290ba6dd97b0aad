"""How like two texts are: hashes of their sentences, and of a sample of their runs of words.

Whatever a sentence is broken into lines by, spelt with or numbered with, it leaves the same print.
A run of words is in the sample by its own hash, so that two texts sample the same runs and a text
is known again inside a longer one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from annotator.domain.sentences import sentences
from annotator.domain.text import Span
from annotator.domain.word_keys import word_keys

_RUN = 5
_LEAST_WORDS = 5
"""Words from which on a sentence is one that somebody wrote, and not a label."""

_ONE_IN = 16
_MOSTLY = 0.8


class Direction(StrEnum):
    """How two like texts stand to each other."""

    SAME = "same"
    WITHIN = "within"
    CONTAINS = "contains"
    OVERLAPS = "overlaps"


@dataclass(frozen=True, slots=True)
class Prints:
    """What a text is known again by: prints of its sentences with their places, and a sample."""

    sentences: tuple[tuple[int, Span], ...]
    sample: tuple[int, ...]


def prints_of(text: str) -> Prints:
    """Return the prints of a text."""
    words = word_keys(text)
    found: list[tuple[int, Span]] = []
    for span in sentences(text):
        first, end = bisect_left(words.starts, span.start), bisect_left(words.starts, span.end)
        if end - first >= _LEAST_WORDS:
            found.append((_hash(words.keys[first:end]), span))
    sample = {one for one in _runs(words.keys) if one % _ONE_IN == 0}
    return Prints(tuple(found), tuple(sorted(sample)))


def runs_of(text: str) -> frozenset[int]:
    """Return the hashes of all runs of words of a text; those of another process differ."""
    keys = word_keys(text).keys
    if len(keys) < _RUN:
        return frozenset((hash(tuple(keys)),)) if keys else frozenset()
    return frozenset(map(hash, zip(*(keys[at:] for at in range(_RUN)), strict=False)))


def likeness(these: Collection[int], those: Collection[int]) -> tuple[int, Direction]:
    """Return how much of the shorter text stands in the other, in percent, and which is which.

    Both are what ``runs_of`` gives.
    """
    common = len(frozenset(these) & frozenset(those))
    if not common:
        return 0, Direction.OVERLAPS
    mine, theirs = common / len(these), common / len(those)
    share = round(100 * max(mine, theirs))
    if mine >= _MOSTLY and theirs >= _MOSTLY:
        return share, Direction.SAME
    if mine >= _MOSTLY:
        return share, Direction.WITHIN
    return share, Direction.CONTAINS if theirs >= _MOSTLY else Direction.OVERLAPS


def _runs(keys: Sequence[str]) -> Iterator[int]:
    """Yield the hash of each run of words; a text shorter than one is a run itself."""
    if keys and len(keys) < _RUN:
        yield _hash(keys)
    for at in range(len(keys) - _RUN + 1):
        yield _hash(keys[at : at + _RUN])


def _hash(words: Sequence[str]) -> int:
    # 63 bits, so that SQLite holds it as an integer.
    digest = blake2b(" ".join(words).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1
