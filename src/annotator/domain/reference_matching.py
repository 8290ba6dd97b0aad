"""Which items of a newer reference list are the documents of an older one, whatever their numbers.

An address tells a document; else its title does, together with publisher and date.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence

from annotator.domain.arabic import folded
from annotator.domain.model import Citation, Reference

_ALIKE = 0.85
_MOST_COMPARED = 250_000
"""Pairs above which titles are held against each other no more: no list of this world."""

_SCHEME = re.compile(r"^[a-z]+://(?:www\.)?", re.IGNORECASE)
_WORD = re.compile(r"\w+")

Described = tuple[Citation, str]
"""A citation with the name of its publisher."""


def matched(
    old: Sequence[Described],
    new: Sequence[Reference],
    publisher: Callable[[str], str] = lambda name: name,
) -> dict[int, int]:
    """Return by index in ``new`` the index in ``old`` of the same document, each once.

    ``publisher`` turns a name in the list into the name by which publishers are kept.
    """
    found: dict[int, int] = {}
    taken: set[int] = set()

    def pair(
        key_of_old: Callable[[Described], Hashable], key_of_new: Callable[[Reference], Hashable]
    ) -> None:
        there: dict[Hashable, list[int]] = defaultdict(list)
        for index, one in enumerate(old):
            key = key_of_old(one)
            if key and index not in taken:
                there[key].append(index)
        for index, item in enumerate(new):
            key = key_of_new(item)
            if index in found or not key or not there.get(key):
                continue
            # Of several that are alike the one with the same number, else the first.
            same = [i for i in there[key] if old[i][0].number == item.number]
            chosen = (same or there[key])[0]
            there[key].remove(chosen)
            taken.add(chosen)
            found[index] = chosen

    def titled(title: str, name: str, day: str | None) -> Hashable:
        words = _words(title)
        return (words, name.casefold(), day or "") if words else None

    def addressed(url: str, title: str) -> Hashable:
        return (_address(url), _words(title)) if url else None

    pair(lambda one: addressed(one[0].url, one[0].title), lambda one: addressed(one.url, one.title))
    pair(lambda one: _address(one[0].url), lambda one: _address(one.url))
    pair(
        lambda one: titled(one[0].title, one[1], one[0].published),
        lambda one: titled(one.title, publisher(one.publisher), one.published),
    )
    left_old = [index for index in range(len(old)) if index not in taken]
    left_new = [index for index in range(len(new)) if index not in found]
    if len(left_old) * len(left_new) > _MOST_COMPARED:
        return found
    scored = [
        (likeness, old[i][0].number == new[j].number, -j, -i)
        for j in left_new
        for i in left_old
        if (likeness := _likeness(old[i], new[j], publisher)) >= _ALIKE
    ]
    for _, _, j, i in sorted(scored, reverse=True):
        if -j not in found and -i not in taken:
            found[-j] = -i
            taken.add(-i)
    return found


def _likeness(old: Described, new: Reference, publisher: Callable[[str], str]) -> float:
    """Return how like two documents are that are not the same by address or by every field."""
    citation, name = old
    if citation.url and new.url and _address(citation.url) != _address(new.url):
        return 0.0
    if citation.published and new.published and not _same_day(citation.published, new.published):
        return 0.0
    theirs = publisher(new.publisher)
    if name and theirs and name.casefold() != theirs.casefold():
        return 0.0
    if not citation.title or not new.title:
        # An item without a title is itself only where its number, publisher and day say so.
        known = (
            citation.number == new.number and bool(name) and name.casefold() == (theirs.casefold())
        )
        same = not citation.title and not new.title and citation.published == new.published
        return _ALIKE if known and same else 0.0
    from rapidfuzz.distance import Indel  # Slow to import: not at start.

    return float(Indel.normalized_similarity(_words(citation.title), _words(new.title)))


def _same_day(a: str, b: str) -> bool:
    """Say whether two dates can be one: «2024-11» and «2024-11-19» can."""
    return a.startswith(b) or b.startswith(a)


def _words(title: str) -> str:
    return " ".join(_WORD.findall(folded(title)))


def _address(url: str) -> str:
    return _SCHEME.sub("", url).split("#")[0].rstrip("/").casefold() if url else ""
