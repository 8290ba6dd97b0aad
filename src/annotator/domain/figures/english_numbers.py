"""English numbers in words and digits."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.arabic import decimal_value, digits_value
from annotator.domain.figures.english_words import (
    SCALES,
    SMALL,
    TENS,
)


def words_number(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """Read the number at ``words[at]``, in words or digits; return it and the index after it."""
    total = current = 0
    start = at
    while at < len(words):
        word = words[at]
        if at == start and word[0].isdecimal():
            value = digits_value(word)
            if value is None:
                fraction = decimal_value(word)
                scale = SCALES.get(words[at + 1]) if at + 1 < len(words) else None
                if fraction is None or scale is None:
                    return None
                return fraction[0] * scale // fraction[1], at + 2
            current, at = value, at + 1
            continue
        part = hyphenated(word)
        if part is not None and current % 100 == 0:
            current += part
        elif (
            word in SMALL
            and word != "zero"
            and current % 100 == 0
            and not (at > start and current == 0 and total == 0)
        ):
            current += SMALL[word]
        elif word in SMALL and 0 < SMALL[word] < 10 and current % 100 >= 20 and current % 10 == 0:
            if words[at - 1] not in TENS:
                break
            current += SMALL[word]
        elif word in TENS and current % 100 == 0:
            current += TENS[word]
        elif word == "hundred" and (0 < current < 100):
            current *= 100
        elif word in SCALES and SCALES[word] >= 1000 and current:
            total, current = total + current * SCALES[word], 0
        elif word in ("dozen",) and current:
            return (total + current) * 12, at + 1
        elif (
            word == "and"
            and at > start
            and at + 1 < len(words)
            and (
                words[at - 1] in SCALES
                and (
                    words[at + 1] in SMALL
                    or words[at + 1] in TENS
                    or hyphenated(words[at + 1]) is not None
                )
            )
        ):
            pass
        elif (
            word in ("a", "an", "one")
            and at == start
            and at + 1 < len(words)
            and (words[at + 1] in SCALES or words[at + 1] == "dozen")
        ):
            current = 1
        elif word == "half" and at == start and tuple(words[at + 1 : at + 3]) == ("a", "million"):
            return 500_000, at + 3
        elif word == "half" and at == start and tuple(words[at + 1 : at + 3]) == ("a", "dozen"):
            return 6, at + 3
        elif word in ("hundred", "thousand", "million") and at == start:
            current = SCALES[word]
        else:
            break
        at += 1
    while at > start and words[at - 1] == "and":
        at -= 1
    return (total + current, at) if at > start and total + current > 0 else None


def hyphenated(word: str) -> int | None:
    tens, _, unit = word.partition("-")
    if tens in TENS and unit in SMALL and 0 < SMALL[unit] < 10:
        return TENS[tens] + SMALL[unit]
    return None
