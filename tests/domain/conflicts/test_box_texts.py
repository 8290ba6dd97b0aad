"""Fact boxes of whole texts: totals that the text overfills, leaves short or counts elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.conflicts import find_conflicts
from annotator.domain.model import (
    ConflictType,
    DatePrecision,
    Findings,
    Kind,
    Locus,
    RelationType,
    Statement,
)

ENGLISH = """Battle of the river towns

General information
Date 1 November 2024 – 9 December 2024
Location {place}
Status Ended
Belligerents
Syrian Democratic Forces
Islamic State
Casualties and losses
{total} killed\t12 killed

The battle of the river towns was fought in the east of the country in the last weeks of the year.

On 3 November 2024, two SDF fighters were killed in {town}. \
On 9 December 2024, three SDF fighters were killed in Hajin.
"""
ARABIC = """معركة بلدات النهر

معلومات عامة
التاريخ 1 نوفمبر 2024 – 9 ديسمبر 2024
الموقع {place}
الحالة انتهت
المتحاربون
قوات سوريا الديمقراطية
داعش
الخسائر
{total} قتلى\t12 قتيلاً

دارت معركة بلدات النهر شرقي البلاد في الأسابيع الأخيرة من العام 2024 وانتهت بعد مفاوضات طويلة بين الطرفين.

في 3 نوفمبر 2024 قُتل مقاتلان من قسد في {town}. \
وفي 9 ديسمبر 2024 قُتل ثلاثة مقاتلين من قسد في هجين.
"""
Words = dict[str, str]
EAST: dict[str, Words] = {
    ENGLISH: {"place": "Deir ez-Zor Governorate", "town": "Mayadin"},
    ARABIC: {"place": "محافظة دير الزور", "town": "الميادين"},
}
ELSEWHERE = {ENGLISH: "Raqqa", ARABIC: "الرقة"}
BOTH = pytest.mark.parametrize("article", [ENGLISH, ARABIC], ids=["english", "arabic"])


def statements(article: str, **words: str) -> tuple[Statement, ...]:
    text = article.format(**EAST[article] | words)
    return statements_of(analyse(text), text)


def flags(findings: Findings) -> list[tuple[str, int]]:
    return [(one.type.value, one.severity) for one in findings.conflicts]


def november(one: Statement) -> Statement:
    """Let a reviewer have limited the SDF's total to the month of November."""
    if one.figure.locus is not Locus.INFOBOX or one.figure.party != "sdf":
        return one
    figure = replace(
        one.figure,
        date_from="2024-11-01",
        date_to="2024-11-30",
        date_precision=DatePrecision.RANGE,
    )
    return replace(one, figure=figure)


@BOTH
def test_a_total_that_the_text_fills_is_silent(article):
    assert flags(find_conflicts(statements(article, total="5"))) == []


@BOTH
def test_a_total_that_the_text_overfills_is_flagged(article):
    assert flags(find_conflicts(statements(article, total="4"))) == [("ENUM", 2)]


@BOTH
def test_a_total_above_what_the_text_tells_is_incomplete(article):
    found = find_conflicts(statements(article, total="7"))
    assert flags(found) == []
    told = [one for one in found.relations if one.type is RelationType.INCOMPLETE]
    assert [(one.told, one.whole) for one in told] == [(5, 7)]


@BOTH
def test_a_total_that_only_deaths_of_another_governorate_fill_leaves_its_place(article):
    found = find_conflicts(statements(article, total="5", town=ELSEWHERE[article]))
    assert flags(found) == [("SCOPE", 1)]


@BOTH
def test_a_box_that_names_no_place_has_none_to_leave(article):
    unsaid = {ENGLISH: "unknown", ARABIC: "غير معروف"}[article]
    found = find_conflicts(statements(article, total="5", town=ELSEWHERE[article], place=unsaid))
    assert flags(found) == []


@BOTH
def test_deaths_of_another_governorate_overfill_no_total(article):
    assert flags(find_conflicts(statements(article, total="4", town=ELSEWHERE[article]))) == []


@BOTH
def test_a_total_that_only_deaths_of_another_month_fill_leaves_its_time(article):
    limited = [november(one) for one in statements(article, total="5")]
    assert flags(find_conflicts(limited)) == [("SCOPE", 1)]


@BOTH
@pytest.mark.parametrize("total", ["2", "4", "9"])
def test_deaths_of_another_month_say_nothing_where_they_do_not_make_the_number(article, total):
    limited = [november(one) for one in statements(article, total=total)]
    assert flags(find_conflicts(limited)) == []


@BOTH
def test_a_changed_place_of_the_box_is_a_new_doubt(article):
    """What was decided about one wording of the place says nothing about the next."""
    told = statements(article, total="5", town=ELSEWHERE[article])
    moved = [replace(one, box_place="Deir ez-Zor") if one.box_place else one for one in told]
    (before,), (after,) = find_conflicts(told).conflicts, find_conflicts(moved).conflicts
    assert before.type is after.type is ConflictType.SCOPE
    assert before.fingerprint != after.fingerprint


@BOTH
def test_a_total_of_another_kind_is_not_filled_by_deaths(article):
    told = [
        replace(one, figure=replace(one.figure, kind=Kind.INJURED))
        if one.figure.locus is Locus.INFOBOX
        else one
        for one in statements(article, total="4")
    ]
    assert flags(find_conflicts(told)) == []
