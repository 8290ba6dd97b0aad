"""Thousands of number words, written by num2words and by rules of grammar, are read back.

Where num2words writes Arabic against the grammar, the form is named here with its rule and left
out by that name only; our own words below then cover the same numbers.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from num2words import num2words

from annotator.domain.arabic import folded, number_at
from annotator.domain.figures import figures_in
from annotator.domain.figures.english_numbers import words_number


def spread(most: int) -> Iterator[int]:
    """Yield all numbers to 1,000, then some thousands more up to ``most``, and round ones."""
    yield from range(1, 1_001)
    number = 1_001
    while number <= most:
        yield number
        number += number // 317 + 1
    for unit in (1_000, 10_000, 100_000, 1_000_000, 10_000_000):
        yield from range(unit, min(unit * 10, most) + 1, unit)


def read(words: str) -> int | None:
    """Return the number that all of these words together make, if they do."""
    plain = folded(words).split()
    count = number_at(plain, 0)
    return count.value if count is not None and count.end == len(plain) else None


# -- Arabic of num2words ------------------------------------------------------------------------


def miswritten(number: int) -> str:
    """Return the rule that num2words breaks when it writes this number, if any."""
    if number in (2_000, 2_000_000):
        # A dual keeps its ن unless a noun follows at once: «ألفان», but «ألفا قتيل». What is
        # written here («ألفا») is also the accusative of one thousand.
        return "dual without its nun before no noun"
    thousands = number // 1_000 % 1_000
    if thousands > 100 and thousands % 100 == 1:
        # 101,000 is «مئة وواحد ألف» or «مئة ألف وألف»: not «مئة وألف ألف», a thousand thousands.
        return "one thousand beside hundreds of them"
    return ""


def test_the_oracle_s_arabic_is_read_back() -> None:
    wrong = []
    for number in spread(50_000_000):
        words = num2words(number, lang="ar").replace("،", " ")
        if not miswritten(number) and read(words) != number:
            wrong.append((number, words))
    assert wrong == []


def test_only_few_of_the_oracle_s_forms_are_left_out() -> None:
    numbers = list(spread(50_000_000))
    assert len(numbers) > 4_000
    assert sum(bool(miswritten(number)) for number in numbers) < len(numbers) / 50


# -- Arabic of our own: every case, gender and spelling -----------------------------------------

ONES = {3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثماني", 9: "تسع"}
TENS = {2: "عشر", 3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان", 9: "تسع"}


class Grammar:
    """Number words in one case («nominative» or not), for nouns of one gender."""

    def __init__(self, *, nominative: bool, masculine: bool, hundred: str, apart: bool) -> None:
        self.nominative = nominative
        self.masculine = masculine
        self.hundred = hundred
        self.apart = apart

    def two(self, stem: str) -> str:
        return stem + ("ان" if self.nominative else "ين")

    def below_hundred(self, number: int) -> str:
        if number == 1:
            return "واحد" if self.masculine else "واحدة"
        if number == 2:
            return self.two("اثن" if self.masculine else "اثنت")
        if number < 10:
            # From three to nine the number takes the other gender than its noun.
            return ONES[number] + "ة" if self.masculine else ONES[number].removesuffix("ي")
        if number == 10:
            return "عشرة" if self.masculine else "عشر"
        if number < 20:
            return self.teen(number % 10)
        ten = TENS[number // 10] + ("ون" if self.nominative else "ين")
        if number % 10 == 0:
            return ten
        return self.below_hundred(number % 10) + " و" + ten

    def teen(self, one: int) -> str:
        if one == 1:
            return "أحد عشر" if self.masculine else "إحدى عشرة"
        if one == 2:
            ending = "ا" if self.nominative else "ي"
            return f"اثن{ending} عشر" if self.masculine else f"اثنت{ending} عشرة"
        stem = ONES[one]
        return f"{stem}ة عشر" if self.masculine else f"{stem} عشرة"

    def below_thousand(self, number: int) -> str:
        hundreds, rest = divmod(number, 100)
        words = ""
        if hundreds == 1:
            words = self.hundred
        elif hundreds == 2:
            words = self.two(self.hundred.removesuffix("ة") + "ت")
        elif hundreds:
            words = ONES[hundreds] + (" " if self.apart else "") + self.hundred
        joined = [part for part in (words, self.below_hundred(rest) if rest else "") if part]
        return " و".join(joined)

    def scaled(self, count: int, one: str, many: str) -> str:
        if count == 1:
            return one
        if count == 2:
            return self.two(one)
        own = Grammar(
            nominative=self.nominative, masculine=True, hundred=self.hundred, apart=self.apart
        )
        last = count % 100
        noun = many if 3 <= last <= 10 else one + "اً" if last > 10 else one
        return f"{own.below_thousand(count)} {noun}"

    def words(self, number: int) -> str:
        millions, rest = divmod(number, 1_000_000)
        thousands, rest = divmod(rest, 1_000)
        parts = []
        if millions:
            parts.append(self.scaled(millions, "مليون", "ملايين"))
        if thousands:
            parts.append(self.scaled(thousands, "ألف", "آلاف"))
        if rest:
            parts.append(self.below_thousand(rest))
        return " و".join(parts)


FORMS = [
    (nominative, masculine, hundred, apart)
    for nominative in (True, False)
    for masculine in (True, False)
    for hundred, apart in (("مئة", False), ("مائة", False), ("مئة", True), ("مائة", True))
]


@pytest.mark.parametrize(("nominative", "masculine", "hundred", "apart"), FORMS)
def test_every_case_gender_and_spelling_is_read_back(
    nominative: bool, masculine: bool, hundred: str, apart: bool
) -> None:
    grammar = Grammar(nominative=nominative, masculine=masculine, hundred=hundred, apart=apart)
    wrong = []
    for number in spread(20_000_000):
        words = grammar.words(number)
        if read(words) != number:
            wrong.append((number, words, read(words)))
    assert wrong == []


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("مئتا", 200),
        ("مئتي", 200),
        ("مائتا", 200),
        ("ألف ومئتا", 1_200),
        ("ألفي", 2_000),
        ("ثلاثة آلاف ومئتي", 3_200),
        ("مليوني", 2_000_000),
        ("مئة ألف وألف", 101_000),
        ("مئتي ألف وألفين", 202_000),
        ("ثلاثمئة ألف وألف", 301_000),
        ("نصف مليون", 500_000),
        ("ربع مليون", 250_000),
        ("مليون ونصف المليون", 1_500_000),
        ("مليونين ونصف المليون", 2_500_000),
        ("ألف ونصف الألف", 1_500),
        ("ثلاثة ملايين وربع المليون", 3_250_000),
    ],
)
def test_construct_forms_sums_and_fractions(words: str, number: int) -> None:
    assert read(words) == number


def noun_after(number: int) -> str:
    """Return the counted noun as the last two digits ask for it."""
    last = number % 100
    if 3 <= last <= 10:
        return "جنود"
    return "جندياً" if last > 10 else "جندي"


@pytest.mark.parametrize("nominative", [True, False])
def test_number_words_count_victims_in_a_sentence(nominative: bool) -> None:
    grammar = Grammar(nominative=nominative, masculine=True, hundred="مئة", apart=False)
    wrong = []
    for number in [*range(3, 1_000, 3), *range(1_003, 2_000_000, 7_919)]:
        if number % 100 in (1, 2):
            continue  # «مئة جندي وجندي»: the noun itself is the number, not a word for it
        words = f"{grammar.words(number)} {noun_after(number)}"
        text = f"وقُتل {words} في المعركة" if nominative else f"وأسفر الهجوم عن مقتل {words} أمس"
        found = [r for r in figures_in(text) if r.figure.bounded]
        if [(r.figure.low, r.figure.high, r.quote) for r in found] != [(number, number, words)]:
            wrong.append((text, [(r.figure.low, r.quote) for r in found]))
    assert wrong == []


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("مئتا جندي", 200),
        ("مئتي جندي", 200),
        ("ألفا جندي", 2_000),
        ("ألفي جندي", 2_000),
        ("مليونا جندي", 2_000_000),
        ("ألف ومئتا جندي", 1_200),
        ("جندي", 1),
        ("جندي واحد", 1),
        ("جنديان", 2),
        ("جنديين اثنين", 2),
    ],
)
def test_duals_and_singulars_before_their_noun(words: str, number: int) -> None:
    found = [r for r in figures_in(f"أدى القصف إلى مقتل {words} في البلدة") if r.figure.bounded]
    assert [(r.figure.low, r.figure.high) for r in found] == [(number, number)]


# -- English ------------------------------------------------------------------------------------


def test_the_oracle_s_english_is_read_back() -> None:
    wrong = []
    for number in spread(50_000_000):
        words = num2words(number).replace(",", "").split()
        if words_number(words, 0) != (number, len(words)):
            wrong.append((number, words))
    assert wrong == []


def test_english_number_words_count_victims_in_a_sentence() -> None:
    wrong = []
    for number in [*range(2, 1_000, 7), *range(1_003, 3_000_000, 27_919)]:
        words = num2words(number).replace(",", "")  # news writes no comma between them
        text = f"The shelling killed {words} people in the town."
        found = [r.figure for r in figures_in(text) if r.figure.bounded]
        if [(figure.low, figure.high) for figure in found] != [(number, number)]:
            wrong.append((text, [(figure.low, figure.high) for figure in found]))
    assert wrong == []
