"""Arabic writing made comparable: folding with an offset map, digits, and number words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from annotator.domain.text import Span

_LETTERS = {
    **dict.fromkeys("أإآٱٲٳ", "ا"),
    **dict.fromkeys("ىیېۍ", "ي"),
    **dict.fromkeys("ةۃەہھ", "ه"),
    "ک": "ك",
    "ڪ": "ك",
    **dict.fromkeys("«»“”„‟″〝〞＂", '"'),
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u2008\u2009\u200a\u202f\u3000\t\r\f\v", " "),
    "٬": ",",
    "٫": ".",
    "٪": "%",
    **{chr(0x660 + n): str(n) for n in range(10)},
    **{chr(0x6F0 + n): str(n) for n in range(10)},
    **{chr(0xFF10 + n): str(n) for n in range(10)},
}
_TABLE = str.maketrans(_LETTERS)

_MARKS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u08d3-\u08e1\u08e3-\u08ff"
)
_SILENT = "\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_UNEVEN = re.compile(
    # A masked word: "kil*led", «مقـ.ـتل». Where a mask splits an Arabic word, a letter that is
    # written on both sides of it was written once.
    r"(?P<mask>(?<=[^\W\d_])(?:\u0640+[.*·_]+\u0640*|[.·_]\u0640+|\*{1,3}\u0640*)(?=[^\W\d_]))"
    r"|(?P<dot>(?<=[\u0621-\u064a])[.·](?=[\u0621-\u064a]))"
    rf"|(?P<drop>[{_MARKS}{_SILENT}]+)"
    r"|(?P<form>[\ufb50-\ufdff\ufe70-\ufefc])"
)
# Whatever is uneven begins with one of these; a sieve, as a plain class is searched for quickly.
_MAY_BE_UNEVEN = re.compile(
    rf"[.·_*{_MARKS}{_SILENT}\ufb50-\ufdff\ufe70-\ufefc]",
)
_TRAILING_MARK = re.compile(rf"[{_MARKS}]*")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in comparable letters; ``span`` tells where its code points stood before folding.

    ``starts`` are the places of ``text`` from which on what was left out before adds up to the
    number of ``shifts`` beside it; both are empty when nothing moved.
    """

    text: str
    source: str
    starts: Sequence[int] = ()
    shifts: Sequence[int] = ()

    def span(self, start: int, end: int) -> Span:
        """Return the span in the source of ``text[start:end]``, trailing vowel marks included."""
        if not self.starts:
            return Span(start, end)
        if start >= len(self.text):
            return Span(len(self.source), len(self.source))
        first = start + self.shifts[bisect_right(self.starts, start) - 1]
        if end <= start:
            return Span(first, first)
        last = end + self.shifts[bisect_right(self.starts, end - 1) - 1]
        tail = _TRAILING_MARK.match(self.source, last)
        return Span(first, tail.end() if tail else last)


def _uneven_in(text: str) -> Iterator[re.Match[str]]:
    """Yield what ``_UNEVEN`` finds in a text."""
    after = 0
    for sign in _MAY_BE_UNEVEN.finditer(text):
        if sign.start() >= after:
            found = _UNEVEN.match(text, sign.start())
            if found is not None:
                after = found.end()
                yield found


def fold(text: str) -> Folded:
    """Fold letters, digits and quotes; drop vowel marks, tatweel, masks and bidi controls.

    Latin letters become small. Newlines stay. The result keeps, for each code point, the place
    in ``text`` that it came from.
    """
    pieces: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    at = length = 0
    for found in _uneven_in(text):
        start, end = found.span()
        if start < at:
            start = at
        if start > at:
            pieces.append(text[at:start])
            starts.append(length)
            shifts.append(at - length)
            length += start - at
        if found.lastgroup == "form":
            plain = unicodedata.normalize("NFKC", text[start:end]).replace("\u0640", "")
            plain = "".join(c for c in plain if not unicodedata.combining(c)).strip()
            pieces.append(plain)
            starts.extend(range(length, length + len(plain)))
            shifts.extend(range(start - length, start - length - len(plain), -1))
            length += len(plain)
        elif found.lastgroup == "dot" and not _masks(text, start):
            at = start  # the dot itself stays
            continue
        elif found.lastgroup == "mask" and _doubled(text, found.start(), end):
            end += 1
        at = max(at, end)
    if not at and not starts:
        return Folded(_evenly(text), text)
    pieces.append(text[at:])
    starts.append(length)
    shifts.append(at - length)
    return Folded(_evenly("".join(pieces)), text, starts, shifts)


def folded(text: str) -> str:
    """Return only the folded letters of ``text``."""
    return fold(text).text


def _evenly(text: str) -> str:
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for letter in _LETTERS.keys() & set(lowered):
        lowered = lowered.replace(letter, _LETTERS[letter])
    return lowered


_MASKED = frozenset(
    """
    قتل قتلت قتلوا مقتل قتيل قتيلا قتلي قتال يقتل اصابه اصيب اصيبت اصابات جريح جريحا جرحي جرح
    شهيد شهداء استشهد استشهاد اعدام اعدمت تفجير انفجار اغتيال ذبح جثه جثث داعش ارهاب ارهابي قصف
    هجوم انتحاري تعذيب اغتصاب حرق مدني مدنيا مدنيين مدنيون مدنيان عنصر عناصر عنصرا جندي جنود
    جنديا جنديين مسلح مسلحين طفل اطفال طفلا طفلين نساء شخص اشخاص شخصا اسري معتقل معتقلين نازح
    نازحين اعتقال اعتقل اعتقلت اختطاف خطف اغتالت مصاب مصابين مفقود مفقودين شهيدا شهيدين قتيلان
    قتيلين جرحوا مقاتل مقاتلين
    """.split()
)
_BEFORE = re.compile(r"[\u0621-\u064a]{1,10}$")
_BEHIND = re.compile(r"[\u0621-\u064a]{1,10}")


def _masks(text: str, dot: int) -> bool:
    """Say whether a dot inside «إصا.بة» hides a word, where it might have ended a sentence."""
    before = _BEFORE.search(text, max(0, dot - 10), dot)
    behind = _BEHIND.match(text, dot + 1)
    if before is None or behind is None:
        return False
    word = (before[0] + behind[0]).translate(_TABLE)
    return any(word.removeprefix(prefix) in _MASKED for prefix in ("", "و", "ب", "ال", "وال"))


def _doubled(text: str, start: int, end: int) -> bool:
    return text[start - 1] == text[end] and "\u0621" <= text[end] <= "\u064a"


# -- digits -----------------------------------------------------------------------------------

_GROUPED = re.compile(r"[1-9]\d{0,2}(?:([.,،])\d{3})(?:\1\d{3})*")
_LONGEST = 12


def digits_value(token: str) -> int | None:
    """Read folded digits with thousands separators ("2.000", "1,204"); None for anything else."""
    if token.isascii() and token.isdecimal():
        if len(token) > _LONGEST or (token[0] == "0" and len(token) > 1):
            return None
        return int(token)
    if len(token) <= _LONGEST + 4 and _GROUPED.fullmatch(token):
        return int(token.replace(".", "").replace(",", "").replace("،", ""))
    return None


_DECIMAL = re.compile(r"(\d{1,6})[.,](\d{1,2})")


def decimal_value(token: str) -> tuple[int, int] | None:
    """Read "1.5" as (15, 10), numerator and denominator; None when it is no decimal fraction."""
    found = _DECIMAL.fullmatch(token)
    if found is None:
        return None
    scale: int = 10 ** len(found[2])
    return int(found[1]) * scale + int(found[2]), scale


# -- number words -----------------------------------------------------------------------------

_UNIT_WORDS = {
    1: "واحد واحده واحدا احد احدي",
    2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثنتان ثنتين إثنين",
    3: "ثلاث ثلاثه ثلاثا تلات تلاته",
    4: "اربع اربعه اربعا",
    5: "خمس خمسه خمسا",
    6: "ست سته ستا",
    7: "سبع سبعه سبعا",
    8: "ثمان ثماني ثمانيه ثمانيا تمانيه",
    9: "تسع تسعه تسعا",
    10: "عشر عشره عشرا",
}
_TEN_STEMS = {
    20: "عشر",
    30: "ثلاث",
    40: "اربع",
    50: "خمس",
    60: "ست",
    70: "سبع",
    80: "ثمان",
    90: "تسع",
}
_HUNDRED = ("مئه", "مائه", "ميه", "مايه", "مءه")
_HUNDRED_STEMS = ("مئت", "مائت", "ميت", "مايت")
_HUNDRED_UNITS = {
    3: ("ثلاث", "ثلاثه"),
    4: ("اربع", "اربعه"),
    5: ("خمس", "خمسه"),
    6: ("ست", "سته"),
    7: ("سبع", "سبعه"),
    8: ("ثمان", "ثماني"),
    9: ("تسع", "تسعه"),
}


def _unit_table() -> dict[str, int]:
    return {word: value for value, words in _UNIT_WORDS.items() for word in words.split()}


def _ten_table() -> dict[str, int]:
    return {stem + end: value for value, stem in _TEN_STEMS.items() for end in ("ون", "ين")}


def _hundred_table() -> dict[str, int]:
    table = dict.fromkeys(_HUNDRED, 100)
    table.update({stem + end: 200 for stem in _HUNDRED_STEMS for end in ("ان", "ين", "ا", "ي")})
    for value, stems in _HUNDRED_UNITS.items():
        table.update({stem + word: value * 100 for stem in stems for word in _HUNDRED})
    return table


UNITS = MappingProxyType(_unit_table())
TENS = MappingProxyType(_ten_table())
HUNDREDS = MappingProxyType(_hundred_table())
SCALES = MappingProxyType(
    {
        **dict.fromkeys(("الف", "الفا", "الاف", "الاّف"), 1_000),
        **dict.fromkeys(("مليون", "مليونا", "ملايين"), 1_000_000),
        **dict.fromkeys(("مليار", "مليارا", "مليارات", "بليون"), 1_000_000_000),
    }
)
TWO_OF_SCALE = MappingProxyType(
    {
        **dict.fromkeys(("الفان", "الفين", "الفي"), 1_000),
        **dict.fromkeys(("مليونان", "مليونين", "مليوني"), 1_000_000),
        **dict.fromkeys(("ملياران", "مليارين", "ملياري"), 1_000_000_000),
    }
)
PARTS_OF_SCALE = MappingProxyType({"نصف": (1, 2), "ربع": (1, 4), "ثلاثه ارباع": (3, 4)})
_TEEN = frozenset(("عشر", "عشره"))
_NUMERIC = frozenset(UNITS) | frozenset(TENS) | frozenset(HUNDREDS)
STARTS_NUMBER = _NUMERIC | frozenset(SCALES) | frozenset(TWO_OF_SCALE) | frozenset(("نصف", "ربع"))


@dataclass(frozen=True, slots=True)
class Count:
    """A number that ends before word ``end``; ``scale`` is the scale word that it closed with."""

    value: int
    end: int
    scale: int = 1


def number_at(words: Sequence[str], start: int, *, definite: bool = False) -> Count | None:
    """Read the number that begins at ``words[start]``: folded words, digits, or both mixed.

    A word after the first continues the number only when the language says so («خمسة وعشرين»,
    «ألف ومئتي», «100 ألف»), so coordinated counts («ثلاثة وأربعة آخرون») stay apart. A free
    «و» before digits may be a word of its own. ``definite`` also strips «ال» of the words.
    """
    total = 0
    current = 0
    last_scale = 0
    at = start
    seen = False
    while at < len(words):
        step = _step(words, at, seen, definite)
        if step is None:
            break
        word, joined, after = step
        grown = _grow(word, joined, seen, total, current, last_scale, words, after, definite)
        if grown is None:
            break
        total, current, last_scale, at = grown
        seen = True
    if not seen:
        return None
    return Count(total + current, at, last_scale if current == 0 and last_scale else 1)


def _step(
    words: Sequence[str], at: int, seen: bool, definite: bool
) -> tuple[str, bool, int] | None:
    """Return the bare word, whether «و» joined it, and the index after it."""
    word = words[at]
    joined = False
    if seen and word == "و" and at + 1 < len(words):
        return _bare(words[at + 1], definite), True, at + 2
    # «مئة وأحد عشر» folds to the word for one and ten: a teen goes on, one does not.
    eleven = word == "واحد" and at + 1 < len(words) and words[at + 1] in _TEEN
    if seen and len(word) > 2 and word[0] == "و" and (eleven or word not in STARTS_NUMBER):
        word, joined = word[1:], True
    return _bare(word, definite), joined, at + 1


def _bare(word: str, definite: bool) -> str:
    if definite and word.startswith("ال") and word not in STARTS_NUMBER:
        return word[2:]
    return word


def _grow(
    word: str,
    joined: bool,
    seen: bool,
    total: int,
    current: int,
    last_scale: int,
    words: Sequence[str],
    after: int,
    definite: bool,
) -> tuple[int, int, int, int] | None:
    """Take one word into a number of ``total`` (closed scales) and ``current`` (open below)."""
    free = not seen or joined
    room = last_scale or 10**13
    if word in PARTS_OF_SCALE:
        return _part_of_scale(word, joined, seen, total, current, last_scale, words, after)
    if word in UNITS:
        value = UNITS[word]
        following = _bare(words[after], definite) if after < len(words) else ""
        if value < 10 and following in _TEEN and (not seen or joined) and current % 100 == 0:
            return total, current + value + 10, last_scale, after + 1
        if free and current % 100 == 0 and (not seen or current >= 100 or total):
            return total, current + value, last_scale, after
        return None
    if word in TENS and free and current % 100 < 10:
        return total, current + TENS[word], last_scale, after
    if word in HUNDREDS:
        value = HUNDREDS[word]
        if value == 100 and not joined and 3 <= current <= 9:
            return total, current * 100, last_scale, after
        if free and current == 0 and room > value:
            return total, value, last_scale, after
        return None
    if word in TWO_OF_SCALE and free and current == 0:
        scale = TWO_OF_SCALE[word]
        if room > scale or (joined and _hundreds_of(total, scale)):
            return total + 2 * scale, 0, scale, after
        return None
    if word in SCALES:
        return _scaled(word, joined, seen, total, current, last_scale, words, after)
    return _digits(word, joined, seen, total, current, last_scale, words, after)


_DUAL_OR_ONE = ("الفا", "مليونا", "مليارا")


def _hundreds_of(total: int, scale: int) -> bool:
    """Say whether whole hundreds of a scale are counted, beside which one or two more may stand."""
    return total >= 100 * scale and total // scale % 100 == 0


def _scaled(
    word: str,
    joined: bool,
    seen: bool,
    total: int,
    current: int,
    last_scale: int,
    words: Sequence[str],
    after: int,
) -> tuple[int, int, int, int] | None:
    scale = SCALES[word]
    if last_scale == scale and joined and current == 0 and _hundreds_of(total, scale):
        return total + scale, 0, scale, after  # «مئة ألف وألف»
    if last_scale and scale >= last_scale:
        return None
    if current and not joined:
        return total + current * scale, 0, scale, after
    if current or (seen and not joined):
        return None
    if word in ("الاف", "ملايين", "مليارات"):
        return None  # bare plurals are a magnitude, not a number
    # «ألفا شخص» is the dual in construct; «ألفاً وخمسمئة», «ألفاً من …» and «مئةٍ وألفاً» are not.
    more = after < len(words) and (words[after][:1] == "و" or words[after] in ("من", "علي"))
    dual = word in _DUAL_OR_ONE and not joined and not more and after < len(words)
    return total + scale * (2 if dual else 1), 0, scale, after


def _part_of_scale(
    word: str,
    joined: bool,
    seen: bool,
    total: int,
    current: int,
    last_scale: int,
    words: Sequence[str],
    after: int,
) -> tuple[int, int, int, int] | None:
    over, under = PARTS_OF_SCALE[word]
    if not seen and after < len(words):
        scale = SCALES.get(words[after].removeprefix("ال")) or SCALES.get(words[after])
        return (scale * over // under, 0, scale, after + 1) if scale else None
    if joined and current == 0 and last_scale >= 1_000:
        closes = after < len(words) and SCALES.get(words[after].removeprefix("ال")) == last_scale
        return total + last_scale * over // under, 0, last_scale, after + 1 if closes else after
    return None


def _digits(
    word: str,
    joined: bool,
    seen: bool,
    total: int,
    current: int,
    last_scale: int,
    words: Sequence[str],
    after: int,
) -> tuple[int, int, int, int] | None:
    if not word or not word[0].isdecimal():
        return None
    value = digits_value(word)
    if value is not None:
        if not seen:
            return 0, value, 0, after
        if joined and last_scale and current == 0 and 0 < value < last_scale:
            return total, value, last_scale, after
        return None
    fraction = None if seen else decimal_value(word)
    if fraction is not None and after < len(words) and words[after] in SCALES:
        scale = SCALES[words[after]]
        return fraction[0] * scale // fraction[1], 0, scale, after + 1
    return None
