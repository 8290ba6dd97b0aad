"""How the number of an item is printed: digits, letters, Roman numerals, Arabic letters."""

from __future__ import annotations

DECIMAL = "decimal"
PADDED = "padded"
LOWER_LETTER = "lower letter"
UPPER_LETTER = "upper letter"
LOWER_ROMAN = "lower roman"
UPPER_ROMAN = "upper roman"
ALPHABET = "arabic alphabet"
ABJAD = "arabic abjad"
INDIC = "arabic-indic"
BULLET = "bullet"
NONE = "none"

_ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 4_000
_MOST_LETTERS = 1_000


def numeral(number: int, style: str) -> str:
    """Return a number in one of the styles above; what a style cannot say comes in digits."""
    if style in (BULLET, NONE):
        return ""
    if style == INDIC:
        return str(number).translate(_INDIC)
    if style == PADDED:
        return f"{number:02d}"
    if style in (LOWER_ROMAN, UPPER_ROMAN) and 0 < number < _MOST_ROMAN:
        return _cased(_roman(number), style == UPPER_ROMAN)
    letters = {ALPHABET: _ALPHABET, ABJAD: _ABJAD, LOWER_LETTER: _LATIN, UPPER_LETTER: _LATIN}
    if style in letters and 0 < number < _MOST_LETTERS:
        row = letters[style]
        times, at = divmod(number - 1, len(row))
        return _cased(row[at] * (times + 1), style == UPPER_LETTER)
    return str(number)


def _roman(number: int) -> str:
    found = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        found += letters * times
    return found


def _cased(words: str, upper: bool) -> str:
    return words.upper() if upper else words
