"""Names by their words: which is the longest that begins at a word of a text."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from functools import lru_cache


@lru_cache(maxsize=1 << 16)
def bare_word(word: str) -> str:
    """Strip the article and one-letter particles from a folded Arabic word."""
    if "ل" not in word[:4]:
        return word
    for prefix in ("وبال", "وال", "بال", "فال", "كال", "ولل", "ال", "لل"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return word[len(prefix) :]
    return word


class NameIndex:
    """Finds names in folded words; made once from all names and then never changed."""

    __slots__ = ("_keys", "_lengths")

    def __init__(self, names: Iterable[tuple[tuple[str, ...], str]]) -> None:
        """Take (words, key) pairs; a name that several keys share keeps them in that order."""
        keys: dict[tuple[str, ...], tuple[str, ...]] = {}
        lengths: dict[str, set[int]] = {}
        for words, key in names:
            if not words:
                continue
            there = keys.get(words, ())
            if key not in there:
                keys[words] = (*there, key)
                lengths.setdefault(words[0], set()).add(len(words))
        self._keys = keys
        self._lengths = {
            first: tuple(sorted(known, reverse=True)) for first, known in lengths.items()
        }

    @property
    def openers(self) -> Container[str]:
        """The words that names begin with."""
        return self._lengths

    def begins(self, word: str) -> bool:
        """Say whether any name begins with a word."""
        return word in self._lengths

    def keys_of(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return who bears exactly this name."""
        return self._keys.get(words, ())

    def longest_at(self, words: Sequence[str], at: int) -> tuple[tuple[str, ...], int] | None:
        """Return the keys of the longest name that begins at ``words[at]`` and the index after."""
        lengths = self._lengths.get(words[at])
        if lengths is None:
            return None
        for length in lengths:
            name = tuple(words[at : at + length])
            keys = self._keys.get(name)
            if keys is not None:
                return keys, at + len(name)
        return None
