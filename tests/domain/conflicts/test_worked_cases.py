"""The worked cases of the field's definition of a conflict, each written out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.domain.conflicts import ConflictSettings, Interval, find_conflicts, test_interval
from annotator.domain.model import Accumulation, Figure, Kind, Locus, Mode, Qualifier

KILLED, INJURED, BOTH = Kind.KILLED, Kind.INJURED, Kind.KILLED_OR_INJURED


def test_c1_the_same_number_of_other_victims_in_its_own_reference(text):
    text.says("six soldiers of the army", 6, party="syrian army", own=(29,))
    text.title(29, "six of the Revolutionary Guards", 6, party="irgc")
    assert text.flags() == [
        ("PARTY", 3, ("six soldiers of the army",), ("six of the Revolutionary Guards",))
    ]


def test_c2_killed_and_injured_do_not_add_up_to_the_title(text):
    text.says("two fighters", 2, party="sdf", own=(15,))
    text.says("12 others", 12, INJURED, party="sdf", own=(15,))
    text.title(15, "12 members", 12, BOTH, party="sdf")
    assert text.flags() == [("AGG", 2, ("two fighters", "12 others"), ("12 members",))]


def test_c3_c5_a_note_that_adds_up_to_its_total_is_silent(text):
    ten = text.box("10 dead", 10, party="sdf", note_mark="1")
    for quote, count in (("6 before", 6), ("1 on the 3rd", 1), ("3 later", 3)):
        text.note(quote, count, ten)
    twelve = text.box("12 dead", 12, party="syrian army", note_mark="2")
    for quote, count in (("6 before ", 6), ("6 on the 3rd", 6)):
        text.note(quote, count, twelve)
    assert text.flags() == []


def test_a_note_that_misses_its_total_by_one_is_a_sum_conflict(text):
    ten = text.box("10 dead", 10, party="sdf", note_mark="1")
    for quote, count in (("6 before", 6), ("1 on the 3rd", 1), ("4 later", 4)):
        text.note(quote, count, ten)
    assert text.flags() == [("SUM", 2, ("10 dead",), ("6 before", "1 on the 3rd", "4 later"))]


def _sdf_box(text: Any, *, with_later_deaths: bool = True) -> None:
    ten = text.box("10 dead", 10, party="sdf", note_mark="1")
    text.note("6 before the offensive", 6, ten)
    text.note("1 on 3 December", 1, ten, day="2024-12-03")
    text.note("3 on 17-19 December", 3, ten, date_from="2024-12-17", until="2024-12-19")
    text.next_paragraph()
    days = ["2024-11-17", "2024-11-21", "2024-11-24", "2024-12-03"]
    counts = [1, 2, 2, 1]
    if with_later_deaths:
        days += ["2024-12-17", "2024-12-17"]
        counts += [1, 2]
    for number, (day, count) in enumerate(zip(days, counts, strict=True)):
        text.next_sentence().says(f"fighters {number}", count, party="sdf", day=day)


def test_c4_c14_fewer_deaths_told_than_counted_is_incomplete(text):
    _sdf_box(text)
    assert text.flags() == []
    assert ("incomplete", 5, 6) in text.relations()
    assert ("incomplete", 9, 10) in text.relations()


def test_c13_a_total_that_counts_another_governorate_is_out_of_scope(text):
    text.knows_towns({"Deir ez-Zor"}, {"Raqqa"})
    ten = text.box("10 dead", 10, party="sdf", note_mark="1", place="Deir ez-Zor")
    text.note("7 before", 7, ten)
    text.note("3 on 17-19 December", 3, ten, date_from="2024-12-17", until="2024-12-19")
    text.next_paragraph()
    text.says("a fighter", 1, party="sdf", day="2024-12-17", place="Deir ez-Zor")
    text.says("two fighters", 2, party="sdf", day="2024-12-17", place="Raqqa")
    assert text.flags() == [("SCOPE", 1, ("3 on 17-19 December",), ("two fighters",))]


def _government_box(text: Any, *, army: int = 2) -> None:
    twelve = text.box("12 dead", 12, party="syrian army", note_mark="2")
    text.box("Iran 2 dead", 2, party="irgc", party_assumed=False)
    text.note("6 before the offensive", 6, twelve)
    text.note("6 on 3 December", 6, twelve, day="2024-12-03")
    text.next_paragraph()
    text.says("five militiamen", 5, party="iran-backed militia", day="2024-11-19")
    text.next_sentence().says("a lieutenant", army, party="syrian army", day="2024-11-23")
    text.next_sentence().says("two guards", 2, party="irgc", day="2024-11-23")
    text.next_sentence().says("six soldiers", 6, party="syrian army", day="2024-12-03", own=(29,))


def test_c6_militias_count_in_the_government_column_and_iran_apart(text):
    _government_box(text)
    assert text.flags() == [
        ("ENUM", 2, ("6 before the offensive",), ("five militiamen", "a lieutenant"))
    ]
    assert [c.assumed for c in text.findings().conflicts] == ["syrian army"]


def test_c6_one_soldier_less_adds_up(text):
    _government_box(text, army=1)
    assert text.flags() == []


def test_c7_the_iranian_column_agrees_with_the_two_guards(text):
    _government_box(text)
    agrees = [
        (text.quotes(r.a.keys), text.quotes(r.b.keys))
        for r in text.findings().relations
        if r.type.value == "agrees"
    ]
    assert (("Iran 2 dead",), ("two guards",)) in agrees


def test_c1_c6_c16_are_one_case_with_the_wrong_party_at_its_root(text):
    _government_box(text)
    text.title(29, "Six guards", 6, party="irgc", day="2024-12-03")
    assert text.flags() == [
        ("ENUM", 2, ("6 before the offensive",), ("five militiamen", "a lieutenant")),
        ("ENUM", 2, ("Iran 2 dead",), ("Six guards",)),
        ("PARTY", 3, ("six soldiers",), ("Six guards",)),
    ]
    conflicts = text.findings().conflicts
    root = next(c.fingerprint for c in conflicts if c.type.value == "PARTY")
    assert {c.case for c in conflicts} == {root}


@pytest.mark.parametrize(("injured", "whole"), [(2, 4), (1, 3)])
def test_c8_c9_killed_and_injured_that_add_up_are_silent(text, injured, whole):
    text.says("two", 2, party="irgc", own=(16,))
    text.says("others", injured, INJURED, party="irgc", own=(16,))
    text.title(16, "members killed and injured", whole, BOTH, party="irgc")
    assert text.flags() == []


def test_c12_two_references_add_up_and_only_name_a_sister_unit(text):
    text.says("two fighters", 2, party="sdf", own=(38, 39), day="2024-12-17")
    text.says("four others", 4, INJURED, party="sdf", own=(38, 39), day="2024-12-17")
    text.title(38, "Member of Asayish", 1, party="asayish", day="2024-12-17")
    text.title(38, "others", (2, None), INJURED, party="asayish", qualifier=Qualifier.UNKNOWN_MANY)
    text.title(39, "Asayish member dies", 1, party="asayish", day="2024-12-19", mode=Mode.OF_WOUNDS)
    assert text.flags() == [
        ("PARTY", 1, ("two fighters",), ("Member of Asayish", "Asayish member dies"))
    ]
    assert "updates" in [r.type.value for r in text.findings().relations]


def test_c15_a_provisional_toll_that_is_equal_is_silent(text):
    text.says("five", 5, party="iran-backed militia", own=(14,))
    text.title(14, "Primary toll: five members", 5, party="iran-backed militia")
    assert text.flags() == []


def test_c18_no_report_of_casualties_is_unknown_and_never_zero(text):
    text.says("no reports of casualties", None, BOTH, own=(1,))
    text.title(1, "three killed", 3)
    assert text.flags() == []


def test_c28_dozens_killed_and_injured_meet_nine_killed_and_over_twenty_injured(text):
    text.says(
        "dozens killed and injured", (20, 99), BOTH,
        locus=Locus.TITLE, qualifier=Qualifier.DOZENS, party="syrian army",
    )  # fmt: skip
    text.next_paragraph()
    text.says("9 dead", 9, party="syrian army", origin="SOHR")
    text.says("over 20 injured", (21, None), INJURED, origin="SOHR")
    assert text.flags() == []


def test_c29_a_caption_and_the_text_may_name_the_whole_and_its_part(text):
    text.says("9 of the regime", 9, locus=Locus.CAPTION, party="syrian army", origin="SOHR")
    text.next_paragraph().says("9 of the NDF", 9, party="national defence", origin="SOHR")
    assert text.flags() == []


def test_c30_hundreds_over_months_are_another_period(text):
    text.says("9 dead", 9, party="syrian army", origin="SOHR")
    text.next_paragraph().says(
        "hundreds", (200, 999), BOTH, qualifier=Qualifier.HUNDREDS, party="syrian army",
        accumulation=Accumulation.PERIOD_TOTAL, origin="Enab Baladi",
    )  # fmt: skip
    assert text.flags() == []


def test_c31_a_stated_zero_and_an_unknown_do_not_conflict(text):
    text.says("no human casualties", 0, BOTH, own=(1,))
    text.title(1, "no information about losses", None, BOTH)
    assert text.flags() == []


@pytest.mark.parametrize(
    ("first", "first_words", "second", "expected"),
    [
        ((27, 33), Qualifier.ABOUT, 35, []),
        ((27, 33), Qualifier.ABOUT, 50, ["VALUE"]),
        ((21, None), Qualifier.MORE_THAN, 18, ["VALUE"]),
    ],
)
def test_c35_vague_words_conflict_only_beyond_their_widened_reach(
    text, first, first_words, second, expected
):
    text.says("first count", first, qualifier=first_words, origin="SOHR")
    text.next_sentence().says("second count", second, origin="SANA")
    assert [flag[0] for flag in text.flags()] == expected


@pytest.mark.parametrize(("later", "expected"), [(9, ["REVISED"]), (15, [])])
def test_c35_a_later_toll_may_rise_but_not_fall(text, later, expected):
    toll = {"accumulation": Accumulation.RUNNING_TOLL}
    text.says("toll of 12", 12, as_of="2024-12-01", **toll)
    text.next_sentence().says("the toll", later, as_of="2024-12-02", refers_back=True, **toll)
    assert [flag[0] for flag in text.flags()] == expected


@pytest.mark.parametrize(("whole", "expected"), [(4, ["SUBSET"]), (7, [])])
def test_c35_a_unit_cannot_lose_more_than_its_whole(text, whole, expected):
    text.says("5 of the NDF", 5, party="national defence", own=(1,))
    text.title(1, "government dead", whole, party="pro-government militia")
    assert [flag[0] for flag in text.flags()] == expected


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "expected"),
    [
        (5, 5, Qualifier.EXACT, Interval(5, 5)),
        (5, None, Qualifier.AT_LEAST, Interval(5, None)),
        (6, None, Qualifier.MORE_THAN, Interval(6, None)),
        (27, 33, Qualifier.ABOUT, Interval(24, 36)),
        (4, 6, Qualifier.ABOUT, Interval(4, 6)),
        (None, 8, Qualifier.UP_TO, Interval(0, 8)),
        (3, 7, Qualifier.RANGE, Interval(3, 7)),
        (20, 99, Qualifier.DOZENS, Interval(10, 199)),
        (200, 999, Qualifier.HUNDREDS, Interval(100, 1999)),
        (2000, 9999, Qualifier.THOUSANDS, Interval(200, None)),
        (2, None, Qualifier.UNKNOWN_MANY, Interval(1, None)),
        (0, 0, Qualifier.EXACT, Interval(0, 0)),
        (None, None, Qualifier.UNKNOWN, None),
    ],
)
def test_conflict_tests_widen_vague_words(low, high, qualifier, expected):
    assert test_interval(Figure(KILLED, low, high, qualifier)) == expected


def test_the_reach_of_vague_words_is_a_setting(text):
    text.says("about thirty", (27, 33), qualifier=Qualifier.ABOUT, origin="SOHR")
    text.next_sentence().says("thirty-five", 35, origin="SANA")
    narrow = ConflictSettings(about_percent=10)
    assert find_conflicts(text.statements).conflicts == ()
    assert len(find_conflicts(text.statements, settings=narrow).conflicts) == 1
