"""Dates become ISO strings: month names of every country, ranges, missing years, «أمس»."""

from __future__ import annotations

import datetime

import pytest
from hijridate import Gregorian
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import calendars
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


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("12 رمضان 1445", "2024-03-22", "2024-03-22"),
        ("15 محرم 1446 هـ", "2024-07-21", "2024-07-21"),
        ("١٥ محرم ١٤٤٦ هجري", "2024-07-21", "2024-07-21"),
        ("15 من شهر محرم عام 1446", "2024-07-21", "2024-07-21"),
        ("12 رمضان 1445 هـ / 22 مارس 2024", "2024-03-22", "2024-03-22"),
        ("22 مارس 2024 الموافق 12 رمضان 1445 هـ", "2024-03-22", "2024-03-22"),
        ("3/9/1445 هـ", "2024-03-13", "2024-03-13"),
        ("12 Ramadan 1445", "2024-03-22", "2024-03-22"),
        ("رمضان 1445", "2024-03-11", "2024-04-09"),
    ],
)
def test_hijri_dates_become_days_of_the_common_calendar(words: str, start: str, end: str) -> None:
    found = dates_in(words)
    assert [(when.start, when.end) for when in found] == [(start, end)]


def test_a_hijri_day_without_a_year_is_the_last_one_before_the_article() -> None:
    assert [w.start for w in dates_in("في 12 رمضان", article_date="2024-12-24")] == ["2024-03-22"]
    assert [w.precision for w in dates_in("في 12 رمضان")] == [DatePrecision.RELATIVE]


@pytest.mark.parametrize(
    "words", ["30 محرم 1446", "قال رمضان 12 مرة", "قتل 12 صفر", "شعبان وابنه", "31 رمضان 1445"]
)
def test_what_is_no_hijri_date(words: str) -> None:
    assert [when for when in dates_in(words) if when.start] == []


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("في الأول من مارس 2024", "2024-03-01", "2024-03-01"),
        ("في الثالث والعشرين من نوفمبر 2024", "2024-11-23", "2024-11-23"),
        ("يوم الثلاثاء 3 ديسمبر 2024", "2024-12-03", "2024-12-03"),
        ("Tue, 3 Dec 2024", "2024-12-03", "2024-12-03"),
        ("Tuesday, December 3, 2024", "2024-12-03", "2024-12-03"),
        ("بين 17 و19 ديسمبر 2024", "2024-12-17", "2024-12-19"),
        ("from 3 to 5 May 2023", "2023-05-03", "2023-05-05"),
        ("on 3 and 4 May 2023", "2023-05-03", "2023-05-04"),
        ("between May 3 and 5, 2023", "2023-05-03", "2023-05-05"),
        ("May 30 to June 2, 2023", "2023-05-30", "2023-06-02"),
        ("28 كانون الأول 2023 إلى 2 كانون الثاني 2024", "2023-12-28", "2024-01-02"),
        ("2024/11/19", "2024-11-19", "2024-11-19"),
        ("19/11/2024", "2024-11-19", "2024-11-19"),
        ("11/19/2024", "2024-11-19", "2024-11-19"),
        ("19.11.2024", "2024-11-19", "2024-11-19"),
        ("٢٠٢٤/١١/١٩", "2024-11-19", "2024-11-19"),
        ("خلال عامي 2013 و2014", "2013", "2014"),
        ("between 2011 and 2015", "2011", "2015"),
        ("منذ 2011", "2011", None),
        ("since March 2011", "2011-03", None),
        ("8 أفريل 2019", "2019-04-08", "2019-04-08"),
        ("2 غشت 2019", "2019-08-02", "2019-08-02"),
    ],
)
def test_dates_in_words_ranges_and_numbers(words: str, start: str, end: str | None) -> None:
    assert [(when.start, when.end) for when in dates_in(words)] == [(start, end)]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("فجر اليوم", "2024-12-24", "2024-12-24"),
        ("الليلة الماضية", "2024-12-23", "2024-12-24"),
        ("last night", "2024-12-23", "2024-12-24"),
        ("أمس الأول", "2024-12-22", "2024-12-22"),
        ("البارحة", "2024-12-23", "2024-12-23"),
        ("the day before yesterday", "2024-12-22", "2024-12-22"),
        ("قبل يومين", "2024-12-22", "2024-12-22"),
        ("قبل ثلاثة أيام", "2024-12-21", "2024-12-21"),
        ("two days ago", "2024-12-22", "2024-12-22"),
        ("10 days ago", "2024-12-14", "2024-12-14"),
        ("a week ago", "2024-12-16", "2024-12-22"),
        ("قبل شهرين", "2024-10", "2024-10"),
        ("three years ago", "2021", "2021"),
        ("الثلاثاء الماضي", "2024-12-17", "2024-12-17"),
        ("last Tuesday", "2024-12-17", "2024-12-17"),
        ("الأحد", "2024-12-22", "2024-12-22"),
        ("ليل السبت الأحد", "2024-12-21", "2024-12-22"),
        ("ليل السبت - الأحد", "2024-12-21", "2024-12-22"),
        ("on Saturday and Sunday", "2024-12-21", "2024-12-22"),
        ("منذ الأحد", "2024-12-22", "2024-12-24"),
        ("since Sunday", "2024-12-22", "2024-12-24"),
        ("منذ ثلاثة أيام", "2024-12-21", "2024-12-24"),
        ("منذ بداية العام", "2024", "2024-12-24"),
        ("since the start of the year", "2024", "2024-12-24"),
        ("خلال اليومين الماضيين", "2024-12-22", "2024-12-24"),
        ("خلال الـ24 ساعة الماضية", "2024-12-23", "2024-12-24"),
        ("in the past two days", "2024-12-22", "2024-12-24"),
        ("الأسبوع الماضي", "2024-12-16", "2024-12-22"),
        ("last week", "2024-12-16", "2024-12-22"),
        ("أواخر الشهر الماضي", "2024-11", "2024-11"),
        ("مطلع الشهر", "2024-12", "2024-12"),
        ("العام الماضي", "2023", "2023"),
        ("في أغسطس الماضي", "2024-08", "2024-08"),
        ("in August last year", "2023-08", "2023-08"),
        ("في 3 ديسمبر من العام الماضي", "2023-12-03", "2023-12-03"),
        ("الجمعة المقبل", "2024-12-27", "2024-12-27"),
        ("في 26 ديسمبر", "2024-12-26", "2024-12-26"),
        ("في 30 ديسمبر", "2023-12-30", "2023-12-30"),
    ],
)
def test_words_that_lean_on_the_article_date(words: str, start: str, end: str) -> None:
    found = dates_in(words, article_date="2024-12-24")
    assert [(when.start, when.end) for when in found] == [(start, end)]
    bare = dates_in(words)
    assert [when.start for when in bare if when.precision is DatePrecision.RELATIVE] == [None]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("في 3 ديسمبر 2024 وفي اليوم التالي", "2024-12-04"),
        ("في 3 ديسمبر 2024. وفي اليوم نفسه", "2024-12-03"),
        ("on 3 December 2024, and the next day", "2024-12-04"),
        ("On 3 December 2024 they met. Two days later", "2024-12-05"),
        ("on 3 December 2024; the same day", "2024-12-03"),
    ],
)
def test_days_told_by_the_date_before_them(words: str, day: str) -> None:
    last = dates_in(words, article_date="2025-01-01")[-1]
    assert (last.start, last.back) == (day, True)


@pytest.mark.parametrize(
    "words",
    [
        "اليوم الثالث من المعارك",
        "قبل ثلاثة أيام من الهجوم",
        "سوق الجمعة",
        "الأحد عشر قتيلا",
        "They sat and wed in a sun hat",
        "at least 5 may have died",
        "they march on the capital",
        "in 2000 homes",
        "31/4/2024",
        "2024-13-40",
        "الأمين العام",
        "room 19/11",
        "500 مارس الرياضة",
        "نسبة 2024%",
    ],
)
def test_look_alikes_of_dates(words: str) -> None:
    assert dates_in(words, article_date="2024-12-24") == []


def test_a_bare_year_serves_its_own_sentence_only() -> None:
    found = dates_in("في عام 2013، وفي 3 مارس. وفي 5 مارس", article_date="2024-06-01")
    assert [when.start for when in found] == ["2013", "2013-03-03", "2024-03-05"]


@pytest.mark.parametrize(
    "text", ["9" * 100_000, "في 3 " * 20_000, "May " * 20_000, "منذ " * 20_000, "2024 و" * 20_000]
)
def test_hostile_texts_have_dates_inside_them(text: str) -> None:
    for when in dates_in(text, article_date="2024-12-24"):
        assert 0 <= when.span.start <= when.span.end <= len(text)


@given(st.dates(datetime.date(1925, 1, 1), datetime.date(2070, 1, 1)))
def test_every_day_reads_back_from_every_calendar(day: datetime.date) -> None:
    hijri = Gregorian.fromdate(day).to_hijri()
    names = {number: name for name, number in reversed(calendars.MONTHS.items())}
    months = {number: name for name, number in reversed(calendars.HIJRI_MONTHS.items())}
    for words in (
        f"{day.day} {names[day.month]} {day.year}",
        f"{hijri.day} {months[hijri.month]} {hijri.year} هـ",
        f"{day.year}/{day.month}/{day.day}",
    ):
        assert [when.start for when in dates_in(words)] == [day.isoformat()]


@pytest.mark.parametrize("said", ["في 21 نوفمبر.", "in 2024.", "on 3 Nov. 2024."])
def test_the_full_stop_behind_a_date_is_the_sentence_s(said: str) -> None:
    (when,) = dates_in(said, article_date="2024-12-01")
    assert not when.span.of(said).endswith(".")
