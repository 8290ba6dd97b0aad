"""The words of a text with their places, each under a key that spelling does not change.

Vowel marks, variants of letters, the script of digits, case and punctuation tell no two words
apart; marks of references, which are numbered anew with every edit, are no words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.arabic import folded
from annotator.domain.text import Span

JOINING = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f"
)
"""What stands in a word beside its letters, as a class of a pattern: vowel marks, controls."""
_WORD = re.compile(
    r"(?P<mark>\[[ \xa0]*(?:[^\W\d_]|[^\W\d_][^\d\[\]\n]{0,24}[ \xa0]?\d{1,3}"
    r"|\d{1,4}(?:[ \xa0]*[,،;؛–-][ \xa0]*\d{1,4})*)[ \xa0]*\])"
    rf"|[\w{JOINING}]+(?:(?:(?<=\d)[.,٫٬](?=\d)|['’](?=[^\W\d_]))[\w{JOINING}]+)*"
)
_GROUPED = re.compile(r"(?<=\d)[,٬](?=\d{3})")


@dataclass(frozen=True, slots=True)
class WordKeys:
    """The words of a text in order: where each starts and ends, and its key."""

    starts: Sequence[int]
    ends: Sequence[int]
    keys: Sequence[str]

    def within(self, span: Span) -> tuple[int, int]:
        """Return the range of the words that share at least one code point with a span."""
        return bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)


def word_keys(text: str) -> WordKeys:
    """Find the words of a text."""
    starts: list[int] = []
    ends: list[int] = []
    keys: list[str] = []
    known: dict[str, str] = {}
    for match in _WORD.finditer(text):
        if match.lastgroup is not None:
            continue
        word = match[0]
        key = known.get(word)
        if key is None:
            key = known[word] = _key(word)
        if key:
            starts.append(match.start())
            ends.append(match.end())
            keys.append(key)
    return WordKeys(starts, ends, keys)


def _key(word: str) -> str:
    return _GROUPED.sub("", folded(word)).strip("'_ ")
