"""Dates become ISO strings: month names of every country, ranges, missing years, «أمس»."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.dates import date_in, dates_in
from annotator.domain.model import DatePrecision


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("في 17 نوفمبر 2024", "2024-11-17", "2024-11-17"),
        ("17 تشرين الثاني 2024", "2024-11-17", "2024-11-17"),
        ("١٧ تشرين الثاني ٢٠٢٤", "2024-11-17", "2024-11-17"),
        ("17-19 ديسمبر 2024", "2024-12-17", "2024-12-19"),
        ("من 3 إلى 5 كانون الأول 2024", "2024-12-03", "2024-12-05"),
        ("30 نوفمبر 2024 – 2 ديسمبر 2024", "2024-11-30", "2024-12-02"),
        ("23 أغسطس/آب 2006", "2006-08-23", "2006-08-23"),
        ("5 جويلية 2020", "2020-07-05", "2020-07-05"),
        ("December 3, 2024", "2024-12-03", "2024-12-03"),
        ("3 December 2024", "2024-12-03", "2024-12-03"),
        ("3rd of June 2019", "2019-06-03", "2019-06-03"),
        ("2024-12-03", "2024-12-03", "2024-12-03"),
        ("03/12/2024", "2024-12-03", "2024-12-03"),
        ("شباط 2023", "2023-02", "2023-02"),
        ("عام 2011", "2011", "2011"),
    ],
)
def test_full_dates(words: str, start: str, end: str) -> None:
    when = date_in(words)
    assert when is not None
    assert (when.start, when.end) == (start, end)


def test_a_missing_year_comes_from_the_date_before() -> None:
    found = dates_in("في 17 نوفمبر 2023 ثم في 19 نوفمبر", article_date="2025-01-01")
    assert [when.start for when in found] == ["2023-11-17", "2023-11-19"]


def test_a_missing_year_comes_from_the_article_and_never_lies_ahead() -> None:
    found = dates_in("في 28 ديسمبر و3 يناير", article_date="2024-01-10")
    assert [when.start for when in found] == ["2023-12-28", "2024-01-03"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("اليوم", "2024-12-24"),
        ("أمس", "2024-12-23"),
        ("أول أمس", "2024-12-22"),
        ("اليوم الثلاثاء", "2024-12-24"),
        ("أمس الاثنين", "2024-12-23"),
        ("فجر الجمعة", "2024-12-20"),
        ("yesterday", "2024-12-23"),
        ("on Sunday", "2024-12-22"),
    ],
)
def test_relative_words_are_resolved_from_the_article_date(words: str, day: str) -> None:
    when = date_in(words, article_date="2024-12-24")
    assert when is not None
    assert when.start == day


@pytest.mark.parametrize("words", ["أمس", "3 ديسمبر", "on Sunday"])
def test_without_an_article_date_they_stay_unresolved(words: str) -> None:
    when = date_in(words)
    assert when is not None
    assert (when.start, when.precision) == (None, DatePrecision.RELATIVE)


@pytest.mark.parametrize("words", ["may be", "31 فبراير 2024", "255 كلم", "الفرقة 17", "ماي نيم"])
def test_what_is_no_date(words: str) -> None:
    assert [when for when in dates_in(words) if when.start] == []


@given(st.text(max_size=80))
def test_any_text_gives_places_inside_it(text: str) -> None:
    for when in dates_in(text, article_date="2024-12-24"):
        assert 0 <= when.span.start <= when.span.end <= len(text)
