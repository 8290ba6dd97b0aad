"""The order in which characters are read, told from the order in which they stand.

A line is laid out from left to right: Arabic runs against it, numbers and Latin words inside it do
not. Whoever has the line as laid out gets it here as written. The rules are those of the Unicode
bidirectional algorithm turned round; where two written lines look the same, the commoner is taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

_KINDS = {"R": "R", "AL": "R", "L": "L", "EN": "N", "AN": "N"}
_SEPARATORS = ".,:/٫٬"
_NUMBER = re.compile(r"N+(?:SN+)*")
_SPAN = re.compile(r"(?<![NSH])(N+)H(N+)(?![SH]?N)")
_LATIN = re.compile(r"L(?:[^R]*L)?")
_NUMBER_AFTER = re.compile(r"[OSH]{0,5}(?P<number>N(?:[SH]?N)*)")
_GOES_ON = re.compile(r"[.,:;؛،\"'”’)\]»}]{0,3}\s?[(\[«\"“‘-]?")
"""What may stand between a Latin word and a number that belongs to it."""
_ARABIC = re.compile(r"R(?:[^L]*R)?")
_FAMILIES = {char: pair for pair in ("()", "[]", "{}", "«»", "‹›") for char in pair}
_ALL = "".join(_FAMILIES)
_BRACKET = re.compile(r"[()\[\]{}«»‹›]")


def written_order(seen: Sequence[str], *, rtl: bool) -> list[int]:
    """Return, for a line as it is written, the places of its characters in the line as seen.

    ``seen`` goes from left to right; an element is a character, with the marks it carries.
    ``rtl`` is the direction of the paragraph.
    """
    kinds = "".join(_kind(one) for one in seen)
    if rtl:
        latin = _latin_runs(kinds, seen)
        numbers = [
            number.span()
            for start, end in _between(latin, len(seen))
            for number in _numbers(kinds, seen, start, end)
        ]
        return _turned(0, len(seen), sorted([*latin, *numbers]))
    order: list[int] = []
    for run in _ARABIC.finditer(kinds):
        order.extend(range(len(order), run.start()))
        numbers = [m.span() for m in _NUMBER.finditer(kinds, *run.span())]
        order.extend(_turned(run.start(), run.end(), numbers))
    order.extend(range(len(order), len(seen)))
    return order


def _kind(one: str) -> str:
    char = one[0]
    if char in _SEPARATORS:
        return "S"
    if char == "-":
        return "H"
    return _KINDS.get(unicodedata.bidirectional(char), "O")


def _latin_runs(kinds: str, seen: Sequence[str]) -> list[tuple[int, int]]:
    """Return the stretches of a right-to-left line that run to the right: Latin words and what
    stands among them."""
    runs: list[tuple[int, int]] = []
    for found in _LATIN.finditer(kinds):
        start, end = found.span()
        while end < len(seen) and _closes(seen[start:end], seen[end][0]):
            end += 1
        tail = _NUMBER_AFTER.match(kinds, end)
        between = "".join(one[0] for one in seen[end : tail.start("number")]) if tail else ""
        # «2024، Reuters» stands as "Reuters ،2024": a stop belongs to the word before it.
        if tail and _GOES_ON.fullmatch(between):
            last = tail.end()
            if last < len(seen) and _closes(seen[start:last], seen[last][0]):
                last += 1
            # What clings to a number on its other side belongs to that: "said [9].2024".
            if not re.match(r"[.,:،]\d", "".join(one[0] for one in seen[last : last + 2])):
                end = last
        runs.append((start, end))
    return runs


def _closes(before: Sequence[str], char: str) -> bool:
    """Say whether a bracket closes one that was opened before it."""
    family = _FAMILIES.get(char)
    return family is not None and sum(one[0] in family for one in before) % 2 == 1


def _numbers(kinds: str, seen: Sequence[str], start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the numbers of a right-to-left stretch, a span of two that rises as one.

    After Arabic letters «10-15» stands as "15-10", at a line's beginning as "10-15".
    """
    at = start
    while (number := _NUMBER.search(kinds, at, end)) is not None:
        pair = _SPAN.match(kinds, number.start(), end)
        if pair and _value(seen, *pair.span(1)) < _value(seen, *pair.span(2)):
            number = pair
        yield number
        at = number.end()


def _value(seen: Sequence[str], start: int, end: int) -> int:
    return int("".join(one[0] for one in seen[start:end][:18]))


def _between(runs: Sequence[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """Return what lies before, between and after some runs."""
    edges = [0, *(edge for run in runs for edge in run), length]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _turned(start: int, end: int, deep: Sequence[tuple[int, int]]) -> list[int]:
    """Return the places from ``start`` to ``end`` backwards, those in ``deep`` runs forward."""
    order: list[int] = []
    at = end
    for first, last in reversed(deep):
        order.extend(range(at - 1, last - 1, -1))
        order.extend(range(first, last))
        at = first
    order.extend(range(at - 1, start - 1, -1))
    return order


def faced_brackets(written: str) -> str:
    """Return a line with its brackets opening before what they hold and closing after it.

    Programs disagree on whether a mirrored bracket is noted by its meaning or by its looks, so
    only the words around it tell: one that clings to the word after it opens.
    """
    if not _BRACKET.search(written):
        return written
    chars = list(written)
    held: dict[str, int] = {}
    for found in _BRACKET.finditer(written):
        at = found.start()
        family = _FAMILIES[chars[at]]
        before = written[max(0, at - 6) : at].rstrip(_ALL)[-1:] or " "
        after = written[at + 1 : at + 7].lstrip(_ALL)[:1] or " "
        clings_after = _clings(after, ".،,؛;:!؟?")
        clings_before = _clings(before, "")
        if clings_after != clings_before:
            opens = clings_after
        elif held.get(family, 0) > 0:
            opens = False
        elif clings_after and clings_before:
            opens = True
        else:
            opens = chars[at] == family[0]
        held[family] = max(0, held.get(family, 0) + (1 if opens else -1))
        chars[at] = family[0] if opens else family[1]
    return "".join(chars)


def _clings(neighbour: str, stops: str) -> bool:
    """Say whether a bracket's neighbour is a word it could hold, neither space nor stop."""
    return not (neighbour.isspace() or neighbour in stops)
