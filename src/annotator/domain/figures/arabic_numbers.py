"""Numbers in an Arabic sentence: qualifiers before them, ranges, and numbers of other things."""

from __future__ import annotations

from functools import lru_cache

from annotator.domain.arabic import STARTS_NUMBER, Count, number_at
from annotator.domain.figures.arabic_closed import (
    LEADING_QUALIFIERS,
    MONTHS,
    NUMBERED_THINGS,
)
from annotator.domain.figures.arabic_line import (
    Line,
)
from annotator.domain.figures.intervals import (
    Interval,
    between,
)
from annotator.domain.model import Qualifier


def clitic(word: str) -> tuple[int, bool]:
    """Return how many letters a leading conjunction or preposition takes, and whether it joins."""
    if (len(word) > 3 and word[0] in "وف") or word == "وما":
        return 1, True
    if len(word) > 3 and word[0] in "بل":
        return 1, False
    return 0, False


def leading_qualifier(line: Line, at: int) -> tuple[Qualifier, bool, int, int, bool]:
    word = line.raw[at]
    tries = [(0, False)]
    skip, joined = clitic(word)
    if skip:
        tries.append((skip, joined))
        if len(word) > 5 and word[0] == "و" and word[1] in "بل":
            tries.append((2, True))
    for skip, joined in tries:
        for words, qualifier, strict in LEADING_QUALIFIERS.get(word[skip:], ()):
            if tuple(line.raw[at + 1 : at + len(words)]) == words[1:]:
                return qualifier, strict, at + len(words), skip, joined
    return Qualifier.EXACT, False, at, 0, False


_PREFIXES = ("و", "ف", "ب", "ل", "وب", "ول", "بال", "ك")


@lru_cache(maxsize=1 << 16)
def opens_number(word: str) -> bool:
    """Say whether a word can begin a number, with or without a clitic."""
    if word[0].isdecimal() or word in STARTS_NUMBER:
        return True
    return any(
        word.startswith(prefix) and word[len(prefix) :] in STARTS_NUMBER for prefix in _PREFIXES
    )


def number_words(line: Line, at: int) -> tuple[list[str], int, bool, str]:
    """Return words to read a number from, the letters cut off the first, joined, preposition."""
    words = list(line.raw[at : at + 14])
    first = words[0]
    if at and first == "واحد" and words[1:2] == ["عشر"]:
        words[0] = "احد"  # «وأحد عشر», written like «واحد» once it is folded
        return words, 1, True, ""
    if number_at(words, 0) is not None and first != "و":
        return words, 0, False, ""
    for prefix in _PREFIXES:
        if first.startswith(prefix) and len(first) - len(prefix) >= 2:
            words[0] = first[len(prefix) :]
            if number_at(words, 0) is not None:
                return words, len(prefix), prefix[0] in "وف", prefix.strip("وف")
    return words, 0, False, ""


def names_something_else(line: Line, at: int, end: int) -> bool:
    if end < len(line) and line.raw[end] in MONTHS:
        return True
    if at and len(line.raw[at]) == 4 and _is_year(line, at, end):
        return True
    if at and line.raw[at - 1] in NUMBERED_THINGS:
        if line.raw[at - 1] == "ال" and exceeded(line, at):
            return False
        person = end < len(line) and line.words[end].lexeme is not None
        return not (person and line.raw[at - 1] in ("العام", "يوم", "عام", "اليوم"))
    glued = at > 0 and line.tokens[at - 1].end == line.tokens[at].start
    if glued and line.raw[at - 1] == "+":
        return at > 1 and line.tokens[at - 2].end == line.tokens[at - 1].start
    if glued and line.raw[at - 1] in ("-", "/", ":") and line.raw[at][0].isdecimal():
        return line.raw[at - 1] != ":" or (at > 1 and line.raw[at - 2][0].isdecimal())
    if end + 1 < len(line) and line.raw[end] in ("/", ":") and line.raw[end + 1][0].isdecimal():
        # «4:30» and «3/12», but not «500: 300 مدني …»
        apart = line.tokens[end + 1].start > line.tokens[end].end
        return line.raw[end] == "/" or not apart
    return False


_BEFORE_YEARS = frozenset("قبل بعد منذ حتي سنه خلال مطلع اواخر نهايه بدايه اوائل منتصف".split())


def _is_year(line: Line, at: int, end: int) -> bool:
    """Say whether «أكتوبر 2023», «قبل 1967» is a year: no counted noun follows."""
    year = line.raw[at]
    if not year.isdecimal() or not "1900" <= year <= "2099":
        return False
    before = line.raw[at - 1]
    dated = before in MONTHS or before.removeprefix("و") in _BEFORE_YEARS
    counted = end < len(line) and line.words[end].lexeme is not None
    return dated and not (counted and not line.words[end].joined)


ROUND = frozenset(
    "الالف الالفين المئه المايه المائه المئتين المليون المليونين الخمسين الخمسمئه".split()
)
_PASSED = (
    "تجاوز", "تخط", "ناهز", "قارب", "فاق", "زاد", "بلغ", "لامس",
    "زهاء", "قراب", "يزيد", "يربو", "حوالي",
)  # fmt: skip


def exceeded(line: Line, at: int) -> bool:
    """Say whether «تجاوز», «ناهز» stand before a definite round number («تجاوز الألف»)."""
    before = line.raw[max(0, at - 4) : at]
    return any(stem in raw for raw in before for stem in _PASSED)


def space_grouped(line: Line, at: int, end: int) -> tuple[int, int] | None:
    """Read "280 000": a digit group of three after a single space."""
    first = line.raw[at].lstrip("وبلف")
    if end != at + 1 or end >= len(line) or not first.isdecimal() or len(first) > 3:
        return None
    value, used = int(first), 0
    while end < len(line) and len(line.raw[end]) == 3 and line.raw[end].isdecimal():
        if line.tokens[end].start != line.tokens[end - 1].end + 1:
            break
        value, end, used = value * 1000 + int(line.raw[end]), end + 1, used + 1
        if used == 3:
            break
    return (value, end) if used and first != "0" else None


def range_tail(line: Line, at: int) -> tuple[int, int] | None:
    """Read the second end of «50-60» or «خمسة أو ستة» or «40 إلى 50»."""
    if at + 1 >= len(line) or line.raw[at] not in ("-", "او", "الي"):
        return None
    if not (line.raw[at + 1][0].isdecimal() or line.raw[at] != "-"):
        return None
    count = number_at(line.raw[at + 1 : at + 12], 0)
    if count is None:
        return None
    if line.raw[at] == "الي" and count.value >= 1900 and line.raw[at + 1][0].isdecimal():
        return None
    end = at + 1 + count.end
    if end < len(line) and line.raw[end] in MONTHS:
        return None
    return count.value, end


_CHANGES = frozenset(
    """ارتفع ارتفعت ارتفاع يرتفع ترتفع ليرتفع لترتفع زاد زادت زياده قفز قفزت تراجع تراجعت انخفض
    انخفضت وصل وصلت بلغ بلغت مستوي العام عام الساعه تعديل""".split()
)


def spread(line: Line, at: int) -> tuple[Interval, int, bool, int] | None:
    """Read «بين 100 و180 ألفا»; a scale word after the second end covers both."""
    first = at
    cut = 0
    joined = False
    word = line.raw[at]
    if word == "ما" and at + 1 < len(line) and line.raw[at + 1] == "بين":
        first = at + 1
    elif word in ("وبين", "فبين"):
        cut, joined = 1, True
    elif word == "من" and at + 1 < len(line) and opens_number(line.raw[at + 1]):
        if any(raw.removeprefix("و") in _CHANGES for raw in line.raw[max(0, at - 20) : at]):
            return None  # «ارتفع من 20 إلى 30»
    elif word != "بين":
        return None
    low = up_to_and(line, first + 1)
    if low is None:
        return None
    at = first + 1 + low.end
    if at >= len(line):
        return None
    words = list(line.raw[at : at + 12])
    if word == "من" and words[0] != "الي":
        return None
    if words[0] in ("و", "الي", "-"):
        words, at = words[1:], at + 1
    elif words[0].startswith("و"):
        words[0] = words[0][1:]
    else:
        return None
    high = number_at(words, 0) if words else None
    if high is None:
        return None
    bottom = low.value * high.scale if low.scale == 1 and high.scale > low.value else low.value
    return between(bottom, high.value), at + high.end, joined, cut


def up_to_and(line: Line, at: int) -> Count | None:
    """Read the first number of «بين … و…»: the «و» joins the ends, not parts of one number."""
    words: list[str] = []
    for raw in line.raw[at : at + 8]:
        if words and (raw in ("و", "الي", "-") or (raw[0] == "و" and raw not in STARTS_NUMBER)):
            break
        words.append(raw)
    return number_at(words, 0) if words else None
