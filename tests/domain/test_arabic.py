"""Folding keeps places; digits and number words are read in every form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.arabic import decimal_value, digits_value, fold, folded, number_at


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("قُتِلَ", "قتل"),
        ("مــقــتــل", "مقتل"),
        ("أإآٱ", "اااا"),
        ("مدرسة على", "مدرسه علي"),
        ("١٢٣ ۴۵۶", "123 456"),
        ("١٬٢٠٤", "1,204"),
        ("kil*led", "killed"),
        ("dea*th", "death"),
        ("IS*IS", "isis"),
        ("مقـ.ـتل", "مقتل"),
        ("مقتـ.ـتل", "مقتل"),
        ("\u202bالرقة\u202c", "الرقه"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("ﻻ", "لا"),
        ("«قسد»", '"قسد"'),
    ],
)
def test_spellings_fold_to_one_form(written: str, plain: str) -> None:
    assert folded(written) == plain


@pytest.mark.parametrize("text", ["وصلوا.ثم عادوا", "قرأ كتابا.ثم نام.وفي الصباح خرج"])
def test_a_full_stop_without_a_space_repeats_nothing(text: str) -> None:
    assert folded(text) == text.replace("أ", "ا")


def test_a_folded_range_leads_back_to_the_words_as_written() -> None:
    text = "أُصِيبَ ٣ مدنيّين"
    plain = fold(text)
    start = plain.text.index("مدنيين")
    span = plain.span(start, start + len("مدنيين"))
    assert text[span.start : span.end] == "مدنيّين"


def test_a_masked_word_leads_back_with_its_mask() -> None:
    text = "Six members kil*led"
    plain = fold(text)
    start = plain.text.index("killed")
    span = plain.span(start, start + 6)
    assert text[span.start : span.end] == "kil*led"


@given(st.text(st.characters(codec=None), max_size=60))
def test_folding_keeps_every_place_inside_the_text(text: str) -> None:
    plain = fold(text)
    places = [plain.span(at, at + 1) for at in range(len(plain.text))]
    assert all(0 <= place.start < place.end <= len(text) for place in places)
    assert [p.start for p in places] == sorted(p.start for p in places)


@pytest.mark.parametrize(
    ("token", "value"),
    [("0", 0), ("42", 42), ("2.000", 2000), ("2,000", 2000), ("1,234,567", 1234567), ("1.5", None),
     ("007", None), ("12.03.2024", None), ("1,23", None), ("9" * 40, None)],
)  # fmt: skip
def test_digits_with_separators(token: str, value: int | None) -> None:
    assert digits_value(token) == value


def test_a_decimal_fraction_is_kept_as_a_fraction() -> None:
    assert decimal_value("1.5") == (15, 10)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("ستة", 6),
        ("ثماني", 8),
        ("اثنتا عشرة امرأة", 12),
        ("اثني عشر", 12),
        ("أحد عشر", 11),
        ("إحدى عشرة", 11),
        ("تسعة عشر طفلاً", 19),
        ("ثلاثة وعشرين", 23),
        ("واحد وعشرون", 21),
        ("مئة", 100),
        ("مائة", 100),
        ("مئتي شخص", 200),
        ("ثلاثمائة", 300),
        ("أربع مئة", 400),
        ("مئة وخمسة وعشرين", 125),
        ("ألف ومئتي", 1200),
        ("ألفا شخص", 2000),
        ("ألفي نازح", 2000),
        ("ألفين وخمسمئة", 2500),
        ("ثلاثة آلاف وأربعمئة", 3400),
        ("خمسة عشر ألفا", 15000),
        ("مئة ألف", 100000),
        ("100 ألف", 100000),
        ("نصف مليون", 500000),
        ("مليون ونصف المليون", 1500000),
        ("1.5 مليون", 1500000),
        ("مليونين", 2000000),
        ("خمسة ملايين", 5000000),
    ],
)
def test_number_words_in_all_their_forms(words: str, value: int) -> None:
    count = number_at(folded(words).split(), 0)
    assert count is not None
    assert count.value == value


def test_coordinated_counts_stay_apart() -> None:
    count = number_at(folded("خمسة وثلاثة آخرون").split(), 0)
    assert count is not None
    assert (count.value, count.end) == (5, 1)


def test_a_bare_plural_scale_is_no_number() -> None:
    assert number_at(folded("آلاف النازحين").split(), 0) is None
