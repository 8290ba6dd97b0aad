"""Place names in English that no table knows: told by a preposition and by their capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.domain.arabic import Folded
from annotator.domain.calendars import MONTHS, WEEKDAYS

ENGLISH_SORT = (
    "village|town|city|district|area|neighbou?rhood|suburb|suburbs|province|countryside|desert|camp"
    "|square|governorate|region|outskirts|market|street|road|airport|crossing|prison|base|port"
    "|island|valley|county|department|oblast|state|quarter|municipality|prefecture|territory"
)
_SORT = re.compile(rf"(?:{ENGLISH_SORT})(?!\w)")
_GOVERNS = re.compile(
    r"(?<![\w'-])(?:in|near|at|outside|inside|around|across|over|north of|south of|east of|west of"
    r"|hits?|struck|rocked|on|of) "
)
_OF_SORT = re.compile(rf"(?:{ENGLISH_SORT}|countryside|outskirts) $")
_APART_SORT = re.compile(r"(?:suburbs?|countryside|outskirts|desert) $")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_MODIFIER = re.compile(
    r"(?:the|a|an|northern|southern|eastern|western|central|north|south|east|west|north-?eastern"
    r"|north-?western|south-?eastern|south-?western|rural|old|downtown|[a-z]+-held"
    r"|[a-z]+-controlled"
    rf"|(?:city|town|capital|suburb|country|village|province|district)'?s|(?:{ENGLISH_SORT})|of|and"
    r"|nearby|both|besieged|restive|border|coastal|port)$"
)
_JOINS = frozenset("al el ash as ar ad at az an de of abu umm bin wal".split())
_NO_NAME = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset("operation group least most once work home all first god muslim islamic".split())
)
_PEOPLE = re.compile(r"(?:ian|ean|ese|ish|eli|aqi|emeni|stani|can|nch|sian|gan|wish|ds)$")
_ENDS = re.compile(r" ?(?:[.,;:)\"|]|$)")
_MOST_WORDS = 4
_MOST_MODIFIERS = 6
_MOST_LEVELS = 3


def english_places(
    folded: Folded, start: int, sentence: str, known: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the names that a preposition or a word for a sort of place governs.

    A ``known`` name ends where it ends: a headline has many capitals. "X, Y, Z" is one name. "The
    district of X" is X; its outskirts or countryside are another place.
    """
    reader = _Names(folded, start, sentence, known)
    found: list[tuple[int, int]] = []
    for match in _GOVERNS.finditer(sentence):
        before = sentence[max(0, match.start() - 16) : match.start()]
        if match[0] == "of " and not _OF_SORT.search(before):
            continue
        name = reader.name_at(match.end())
        if name is None:
            continue
        apart = _APART_SORT.search(before)
        if match[0] == "of " and apart is not None:
            name = (match.start() - len(apart[0]), name[1])
        found.append(name)
    return found


class _Names:
    """The capitalised names of one sentence, whose letters are folded."""

    def __init__(
        self, folded: Folded, start: int, sentence: str, known: Sequence[tuple[int, int]]
    ) -> None:
        self._folded = folded
        self._start = start
        self._sentence = sentence
        self._known = dict(known)

    def name_at(self, at: int) -> tuple[int, int] | None:
        """Return the name that stands at ``at`` behind its modifiers."""
        for _ in range(_MOST_MODIFIERS):
            word = _WORD.match(self._sentence, at)
            if word is None:
                return None
            if at in self._known or self._capital(at, word[0]):
                break
            if not _MODIFIER.match(word[0]) or self._sentence[word.end() : word.end() + 1] != " ":
                return None
            at = word.end() + 1
        end = self._run(at)
        if end is None:
            return None
        for _ in range(_MOST_LEVELS):
            more = self._level(end, known=at in self._known)
            if more is None:
                break
            end = more
        return at, end

    def _level(self, end: int, *, known: bool) -> int | None:
        """Return the end of ", Province" behind a name, if there is such a level."""
        if self._sentence[end : end + 2] != ", ":
            return None
        at = end + 2
        word = _WORD.match(self._sentence, at)
        if word is None or not (at in self._known or self._capital(at, word[0])):
            return None
        last = self._run(at)
        if last is None:
            return None
        sorted_ = _SORT.search(self._sentence, at, last) is not None
        if at in self._known or sorted_ or (not known and _ENDS.match(self._sentence, last)):
            return last
        return None

    def _run(self, at: int) -> int | None:
        """Return the end of the run of capitalised words at ``at``, None for no name."""
        first, last, words = at, at, 0
        while words < _MOST_WORDS:
            if at in self._known:
                last = self._known[at]
                break
            word = _WORD.match(self._sentence, at)
            if word is None:
                break
            bare = word[0].removesuffix("'s")
            joins = bare in _JOINS and words > 0
            if bare in _NO_NAME or not (self._capital(at, bare) or joins or bare in ("al", "el")):
                break
            last = last if joins else at + len(bare)
            words += 1
            if bare != word[0] or self._sentence[word.end() : word.end() + 1] != " ":
                break
            at = word.end() + 1
        if last <= first + 2:
            return None
        sort = (
            _SORT.match(self._sentence, last + 1)
            if self._sentence[last : last + 1] == " "
            else None
        )
        if sort is not None:
            return sort.end()
        if words == 1 and first not in self._known and _PEOPLE.search(self._sentence[first:last]):
            follows = _WORD.match(self._sentence, last + 1)
            if follows is not None and not self._capital(last + 1, follows[0]):
                return None  # "in Iranian custody" tells whose, not where
        return last

    def _capital(self, at: int, word: str) -> bool:
        """Say whether a word is written with a capital, behind «al-» also."""
        for place in (at, at + word.find("-") + 1):
            source = self._folded.span(self._start + place, self._start + place + 1).start
            if self._folded.source[source].isupper():
                return True
        return False
