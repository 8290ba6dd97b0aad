"""The quoted title of a printed citation, where quotes may stand inside quotes or be lost."""

from __future__ import annotations

import re

_PAIRS = {'"': '"', "'": "'", "“": "”", "”": "“", "«": "»", "„": "“", "‘": "’", "‹": "›"}
_SAME = frozenset("\"'")
_OPENS_AFTER = frozenset(" \t\xa0\u200e\u200f([.,،:;؛–—-|\x1f")
_PARTED = re.compile(r"[.,،:;؛)\]–—|\x1f-][ \t\xa0\u200e\u200f]*$")
_STRONG = re.compile(r"[ \xa0]?[.,،;؛:]|[ \xa0\u200e\u200f]*(?:$|[(\[|–—\x1f]|https?:)")
_WEAK = re.compile(r"[ \xa0\u200e\u200f]+(?:-|\d)")
_MOST_BEFORE = 6
"""Words that a source named before its title, without a comma, may have."""

_MOST_UNCLOSED = 8
"""Quotes that open and never close before the search for a title is given up."""


def quoted_title(line: str) -> tuple[int, int] | None:
    """Return where the title stands between its quotes; None when no quotes hold a title.

    Quotes inside the title are told from its own by the white space around them; where one of
    them is missing, the closing quote is the first that a full stop, comma or bracket follows.
    """
    unclosed = 0
    for at, char in enumerate(line):
        if char not in _PAIRS or not _may_open(line, at):
            continue
        if unclosed == _MOST_UNCLOSED:
            return None
        end = _closing(line, at)
        unclosed += 1
        if end is None or not line[at + 1 : end].strip():
            continue
        before = line[:at]
        if not before.strip() or _PARTED.search(before):
            return at + 1, end
        if len(before.split()) <= _MOST_BEFORE and (
            len(line[at + 1 : end].split()) > 3 and _parted_after(line, end + 1)
        ):
            return at + 1, end
        return None  # quoted words inside a title that has no quotes of its own
    return None


def _may_open(line: str, at: int) -> bool:
    after = line[at + 1 : at + 2]
    return (at == 0 or line[at - 1] in _OPENS_AFTER) and bool(after) and not after.isspace()


def _closing(line: str, at: int) -> int | None:
    """Return the offset of the quote that closes the one at ``at``."""
    events = _events(line, at)
    depth = 0
    balanced: int | None = None
    for position, step in events:
        depth += step
        if depth == 0:
            balanced = position
            break
    closers = [position for position, step in events if step < 0]
    strong = [position for position in closers if _STRONG.match(line, position + 1)]
    if balanced is not None:
        if _parted_after(line, balanced + 1) or not strong:
            return balanced
        # Words go on right after it: the title's own opening quote is lost, or this is style.
        surplus = sum(step for position, step in events if position > balanced)
        later = [position for position in strong if position > balanced]
        return later[0] if surplus < 0 and later else balanced
    if strong:
        return strong[0]
    return closers[-1] if closers else None


def _events(line: str, at: int) -> list[tuple[int, int]]:
    opening = line[at]
    closing = _PAIRS[opening]
    if opening not in _SAME:
        both = {opening: 1, closing: -1}
        return [
            (i, both[char])
            for i, char in enumerate(line)
            if i >= at and char in both and not _apostrophe(line, i)
        ]
    events = [(at, 1)]
    opened_before = True
    for i in range(at + 1, len(line)):
        if line[i] != opening or (opening == "'" and _apostrophe(line, i)):
            continue
        before, after = line[i - 1], line[i + 1 : i + 2]
        if before == opening and events[-1][0] == i - 1:
            step = 1 if opened_before and after and not after.isspace() else -1
        else:
            step = 1 if before in _OPENS_AFTER and after and not after.isspace() else -1
            if before in ".," and step > 0 and not after.isalnum():
                step = -1
        if opening == "'" and step < 0 and not _parted_after(line, i + 1):
            continue  # a plural's apostrophe: «rebels' attack»
        events.append((i, step))
        opened_before = step > 0
    return events


def _apostrophe(line: str, at: int) -> bool:
    return (
        line[at] in "'’"
        and line[at - 1 : at].isalpha()
        and at > 0
        and line[at + 1 : at + 2].isalpha()
    )


def _parted_after(line: str, at: int) -> bool:
    return bool(_STRONG.match(line, at) or _WEAK.match(line, at))
