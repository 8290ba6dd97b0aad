"""Where sentences end in Arabic and English prose, marks of references included."""

from __future__ import annotations

import re

from annotator.domain.text import Span

_STOP = re.compile(
    r"(?P<hard>\n+)"
    r"|(?P<stop>[.!?؟؛…]+)[\"'”’»)\]]{0,3}(?P<marks>(?:[ \xa0]?\[[^\[\]\n]{1,30}\])*)"
)
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st gen col lt sgt maj capt brig cpl pvt adm gov sen rep hon rev jr sr "
    "vs e.g i.e approx dept est fig al jan feb mar apr jun jul aug sep sept oct nov dec "
    "د أ م ص ج ط ق.م ب.م هـ".split()
)
_BEFORE_NUMBER = frozenset("no nos vol vols p pp art ch sec ع مج ص ص.ص".split())
_TOKEN = re.compile(r"[^\s(\[\"«“'،,]+$")


def sentences(text: str, span: Span | None = None) -> list[Span]:
    """Return the sentences of ``text`` within ``span``, trimmed of white space, in order.

    A sentence ends at a stop, an Arabic semicolon or a newline; the reference marks that follow
    the stop belong to it. A point inside a number, an abbreviation, an address or an ellipsis in
    running words ends nothing.
    """
    start, stop = (0, len(text)) if span is None else (span.start, span.end)
    found: list[Span] = []
    begin = start
    for match in _STOP.finditer(text, start, stop):
        if match["hard"] is None and not _ends(text, match, begin, stop):
            continue
        end = match.start() if match["hard"] is not None else match.end()
        _keep(found, text, begin, end)
        begin = match.end()
    _keep(found, text, begin, stop)
    return found


def sentence_at(text: str, at: int, within: Span) -> Span:
    """Return the sentence of ``within`` that holds offset ``at`` (the last one begun before it)."""
    chosen = within
    for sentence in sentences(text, within):
        if sentence.start > at:
            break
        chosen = sentence
    return chosen


def line_at(text: str, at: int) -> Span:
    r"""Return the line between newlines that holds offset ``at``; \n itself is in none."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return Span(start, len(text) if end < 0 else end)


def _ends(text: str, match: re.Match[str], begin: int, stop: int) -> bool:
    mark = match["stop"]
    follows = text[match.end() : min(stop, match.end() + 2)]
    if match["marks"] or mark[-1] in "؟؛" or not follows or follows[0] == "\n":
        return True
    if not follows[0].isspace():
        return mark == "." and _arabic_run_on(text, match, follows)
    if mark[0] != ".":
        return True
    bare = match.end() == match.start() + 1
    if bare and _abbreviates(text, match.start(), begin, stop):
        return False
    return not _small_letter_follows(text, match.end(), stop)


def _abbreviates(text: str, point: int, begin: int, stop: int) -> bool:
    found = _TOKEN.search(text, max(begin, point - 24), point)
    if found is None:
        return False
    token = found.group().lower()
    after = text[point + 1 : min(stop, point + 8)].lstrip()[:1]
    if token.isdecimal():  # the printed number of a list item
        return not text[begin : found.start()].strip() if found.start() - begin < 80 else False
    if token in _ABBREVIATIONS or (len(token) == 1 and token.isalpha()):
        return True
    if token in _BEFORE_NUMBER:
        return after.isdecimal()
    # "the U.S. Army": initials end a sentence less often than they stand inside one.
    return re.fullmatch(r"(?:[^\W\d]\.)+[^\W\d]", token) is not None


def _arabic_run_on(text: str, match: re.Match[str], follows: str) -> bool:
    """Say whether a stop without a space still ends: two whole Arabic words around one point."""
    before = text[max(0, match.start() - 3) : match.start()]
    return (
        len(before) == 3
        and all(_arabic(char) for char in before)
        and len(follows) == 2
        and all(_arabic(char) for char in follows)
    )


def _arabic(char: str) -> bool:
    return "ء" <= char <= "ْ"


def _small_letter_follows(text: str, at: int, stop: int) -> bool:
    rest = text[at : min(stop, at + 4)].lstrip(" \t\xa0\r\"'“«(")
    return rest[:1].islower()


def _keep(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))
