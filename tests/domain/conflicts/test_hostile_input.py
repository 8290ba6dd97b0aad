"""What no text should hold and a project may: circles, reversed bounds, impossible days, crowds."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.conflicts import find_conflicts
from annotator.domain.model import (
    Accumulation,
    DatePrecision,
    Figure,
    Kind,
    Locus,
    Modality,
    Mode,
    Qualifier,
    Statement,
)
from annotator.domain.text import Anchor, Span

BOUNDS = st.one_of(st.none(), st.integers(-3, 9), st.just(10**30))
DATES = st.one_of(
    st.none(),
    st.sampled_from(
        ["2024-11-19", "2024-11", "2024", "9999-99-99", "0000-00-00", "2024-02-31", "", "soon"]
    ),
)
KEYS = [f"s{number}" for number in range(6)]


@st.composite
def statements(draw: st.DrawFn) -> list[Statement]:
    """Make six statements whose every field may hold what a sound one never would."""
    found = []
    for number, key in enumerate(KEYS):
        figure = Figure(
            draw(st.sampled_from(Kind)),
            draw(BOUNDS),
            draw(BOUNDS),
            draw(st.sampled_from(Qualifier)),
            mode=draw(st.sampled_from(Mode)),
            party=draw(st.sampled_from(["sdf", "isis", "no such party", ""])),
            perpetrator=draw(st.sampled_from(["isis", "sdf", "nobody at all", ""])),
            place=draw(st.sampled_from(["Raqqa", "", "؟", "Deir ez-Zor"])),
            date_from=draw(DATES),
            date_to=draw(DATES),
            date_precision=draw(st.sampled_from(DatePrecision)),
            locus=draw(st.sampled_from(Locus)),
            modality=draw(st.sampled_from(Modality)),
            origin=draw(st.sampled_from(["SOHR", "SANA", ""])),
            accumulation=draw(st.sampled_from(Accumulation)),
            as_of=draw(DATES),
        )
        found.append(
            Statement(
                key,
                figure,
                Anchor(Span(number * 9, number * 9 + draw(st.integers(0, 9))), "q" * number),
                article=draw(st.sampled_from(["", "a"])),
                citation=draw(st.sampled_from([None, None, "1", "no such document"])),
                own=draw(st.sampled_from([(), ("1",), ("1", "1"), ("9",)])),
                note_mark=draw(st.sampled_from(["", "1"])),
                part_of=draw(st.sampled_from([None, *KEYS, "gone"])),
                sentence=draw(st.integers(-1, 2)),
                refers_back=draw(st.booleans()),
                decided=draw(st.booleans()),
                event=draw(st.sampled_from(["", "e"])),
                stated_for=draw(st.sampled_from(["", *KEYS, "gone"])),
                document_date=draw(DATES),
                box_place=draw(st.sampled_from(["", "Raqqa", "?"])),
            )
        )
    return found


@given(statements(), st.randoms())
def test_nothing_that_a_project_may_hold_stops_the_engine(told, shuffler: random.Random):
    found = find_conflicts(told)
    pairs = len(told) * (len(told) - 1)
    assert len(found.conflicts) <= pairs
    for one in found.conflicts:
        assert not set(one.a.keys) & set(one.b.keys)
        assert 1 <= one.severity <= 3
    shuffled = list(told)
    shuffler.shuffle(shuffled)
    assert find_conflicts(shuffled) == found


def five(key: str, count: int = 5, **more: object) -> Statement:
    start = 10 * (len(key) + sum(map(ord, key)))
    figure = Figure(Kind.KILLED, count, count)
    return Statement(key, figure, Anchor(Span(start, start + 5), f"words {key}"), "a", **more)


def test_a_part_that_contains_itself_is_no_part():
    alone = five("f1", 9, part_of="f1")
    assert find_conflicts([alone]).conflicts == ()


def test_parts_that_contain_each_other_do_not_outgrow_each_other():
    circle = [five("f1", 9, part_of="f2"), five("f2", 4, part_of="f3"), five("f3", 2, part_of="f1")]
    assert find_conflicts(circle).conflicts == ()
    straight = [replace(circle[0], part_of="f2"), replace(circle[1], part_of=None)]
    assert [one.type.value for one in find_conflicts(straight).conflicts] == ["SUBSET"]


def test_a_part_beside_a_circle_keeps_its_whole():
    told = [five("f1", 9, part_of="f2"), five("f2", 4, part_of="f2")]
    assert [one.type.value for one in find_conflicts(told).conflicts] == ["SUBSET"]


def test_reversed_bounds_contradict_nothing():
    def told(low: int, high: int) -> list[Statement]:
        claim = replace(five("f1"), figure=Figure(Kind.KILLED, low, high, Qualifier.RANGE))
        return [replace(claim, own=("1",)), five("r1.1", 20, citation="1")]

    assert find_conflicts(told(9, 4)).conflicts == ()
    assert len(find_conflicts(told(4, 9)).conflicts) == 1


@pytest.mark.parametrize("date", ["9999-99-99", "0000-00-00", "2024-13-01", "tomorrow", ""])
def test_a_day_that_no_calendar_has_settles_nothing(date):
    day = DatePrecision.DAY
    dated = Figure(
        Kind.KILLED, 5, 5, date_from="2024-11-19", date_to="2024-11-19", date_precision=day
    )
    claim = replace(five("f1"), figure=dated, own=("1",))
    odd = replace(dated, date_from=date, date_to=date)
    told = [claim, replace(five("r1.1", citation="1"), figure=odd, document_date=date)]
    assert find_conflicts(told).conflicts == ()


def test_a_document_of_the_last_day_of_time_is_compared_as_any():
    claim = Figure(
        Kind.KILLED, 5, 5, date_from="2024-11-19", date_to="2024-11-19",
        date_precision=DatePrecision.DAY,
    )  # fmt: skip
    told = [
        replace(five("f1"), figure=claim, own=("1",)),
        five("r1.1", citation="1", document_date="9999-12-31"),
    ]
    assert find_conflicts(told).conflicts == ()


def test_numbers_beyond_all_people_are_compared_as_any():
    told = [five("f1", 10**40, own=("1",)), five("r1.1", 5, citation="1")]
    assert [one.type.value for one in find_conflicts(told).conflicts] == ["VALUE"]


def test_a_table_read_as_one_sentence_is_cut_short_and_not_multiplied():
    claims = [five(f"f{number}", number, own=("1",)) for number in range(2000)]
    titles = [five(f"r{number}", number + 5000, citation="1") for number in range(2000)]
    assert len(find_conflicts([*claims, *titles]).conflicts) <= 100


def test_what_a_reviewer_read_for_the_last_of_many_claims_is_not_cut():
    claims = [five(f"f{number}", 5, own=("u",), sentence=number) for number in range(300)]
    read = [
        replace(
            five(f"l{number}", 9 if number == 299 else 5, citation="u", decided=True),
            figure=Figure(
                Kind.KILLED, *([9, 9] if number == 299 else [5, 5]), locus=Locus.CITED_QUOTE
            ),
            stated_for=f"f{number}",
        )
        for number in range(300)
    ]
    found = find_conflicts([*claims, *read]).conflicts
    assert [(one.type.value, one.a.keys) for one in found] == [("VALUE", ("f299",))]
