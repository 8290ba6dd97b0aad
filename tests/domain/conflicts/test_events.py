"""Figures of different articles: in full on one event, as possible between proposed ones."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.conflicts import ConflictSettings, find_conflicts
from annotator.domain.conflicts.events import across_articles, if_one_event
from annotator.domain.conflicts.scope import Knowledge
from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import (
    Accumulation,
    ConflictType,
    DatePrecision,
    Figure,
    Findings,
    Kind,
    Modality,
    PartyStatus,
    Qualifier,
    RelationType,
    Statement,
)
from annotator.domain.text import Anchor, Span

DAY = "2021-05-03"
KNOWN = Knowledge(seed_lexicon().parties, seed_lexicon().places, ConflictSettings())
SAME = -1
"""Stands for an upper bound that is the lower one."""
TOLL = Accumulation.RUNNING_TOLL


def told(article: str, low: int | None, high: int | None = SAME, **values: object) -> Statement:
    """Make a figure on event "e"."""
    own = {"key": "f1", "event": "e", "part_of": None, "sentence": 0}
    own |= {name: values.pop(name) for name in list(values) if name in own}
    figure = Figure(
        Kind.KILLED, low, low if high == SAME else high, place="Manbij",
        date_from=DAY, date_to=DAY, date_precision=DatePrecision.DAY,
    )  # fmt: skip
    figure = replace(figure, **values)  # type: ignore[arg-type]
    return Statement(
        f"{article}/{own['key']}",
        figure,
        Anchor(Span(0, 5), f"quote {own['key']}"),
        article=article,
        part_of=own["part_of"],  # type: ignore[arg-type]
        sentence=own["sentence"],  # type: ignore[arg-type]
        event=own["event"],  # type: ignore[arg-type]
    )


def types(findings: Findings) -> list[tuple[str, int]]:
    return [(one.type.value, one.severity) for one in findings.conflicts]


def between(*statements: Statement) -> Findings:
    return across_articles(statements, KNOWN)


FLAGGED = [
    ("two numbers", told("a", 5), told("b", 7), ("VALUE", 2)),
    ("none and some", told("a", 0), told("b", 3), ("VALUE", 2)),
    ("at most and more", told("a", None, 4), told("b", 6), ("VALUE", 2)),
    ("two parties", told("a", 5, party="sdf"), told("b", 5, party="isis"), ("PARTY", 2)),
    ("one organisation", told("a", 5, party="sdf"), told("b", 5, party="asayish"), ("PARTY", 1)),
    (
        "two doers",
        told("a", 5, perpetrator="isis"),
        told("b", 5, perpetrator="turkish army"),
        ("PERP", 2),
    ),
    ("a denial", told("a", 5), told("b", 5, modality=Modality.DENIED), ("DENIAL", 2)),
    (
        "a part above the whole",
        told("a", 9, sub_group="children"),
        told("b", 5),
        ("SUBSET", 2),
    ),
    (
        "a later toll that is lower",
        told("a", 9, accumulation=TOLL, as_of="2021-05-04"),
        told("b", 7, accumulation=TOLL, as_of="2021-05-06"),
        ("REVISED", 2),
    ),
    (
        "two days",
        told("a", 5),
        told("b", 5, date_from="2021-05-05", date_to="2021-05-05"),
        ("DATE", 1),
    ),
]
SILENT = [
    ("the same number", told("a", 5), told("b", 5)),
    ("at least below", told("a", 5, None, qualifier=Qualifier.AT_LEAST), told("b", 7)),
    ("about", told("a", 9, 11, qualifier=Qualifier.ABOUT), told("b", 12)),
    ("another kind", told("a", 5), told("b", 7, kind=Kind.CAPTURED)),
    ("unknown", told("a", 5), told("b", None, qualifier=Qualifier.UNKNOWN)),
    ("some", told("a", 5), told("b", 2, None, qualifier=Qualifier.UNKNOWN_MANY)),
    (
        "civilians and all",
        told("a", 3, party_status=PartyStatus.CIVILIAN, party="civilian"),
        told("b", 5),
    ),
    ("children and all", told("a", 3, sub_group="children"), told("b", 5)),
    (
        "a later toll that is higher",
        told("a", 7, accumulation=TOLL, as_of="2021-05-04"),
        told("b", 9, accumulation=TOLL, as_of="2021-05-06"),
    ),
    ("an incident and a month", told("a", 5), told("b", 90, accumulation=Accumulation.PERIOD_TOTAL)),
    ("another event", told("a", 5), told("b", 7, event="o")),
    ("no event", told("a", 5), told("b", 7, event="")),
    ("doer unknown", told("a", 5, perpetrator="isis"), told("b", 5)),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "expected"), [one[1:] for one in FLAGGED],
                         ids=[one[0] for one in FLAGGED])  # fmt: skip
def test_on_one_event_articles_are_compared_in_full(a, b, expected):
    assert types(find_conflicts([a, b])) == [expected]
    assert types(between(a, b)) == [expected]


@pytest.mark.parametrize(("a", "b"), [one[1:] for one in SILENT], ids=[one[0] for one in SILENT])
def test_look_alikes_between_articles_stay_silent(a, b):
    assert types(find_conflicts([a, b])) == []


@pytest.mark.parametrize(("a", "b", "expected"), [one[1:] for one in FLAGGED],
                         ids=[one[0] for one in FLAGGED])  # fmt: skip
def test_between_proposed_figures_the_same_is_only_possible(a, b, expected):
    a, b = replace(a, event=""), replace(b, event="")
    (found,) = if_one_event(a, b, KNOWN)
    assert (found.type.value, found.severity) == (expected[0], 1)
    assert if_one_event(b, a, KNOWN) == (found,)


def test_what_articles_say_within_themselves_is_left_to_their_own_pass():
    a, again = told("a", 5), told("a", 7, key="f2", sentence=3)
    assert types(between(a, again)) == []
    assert types(find_conflicts([a, again])) == [("VALUE", 2)]


def test_agreement_between_articles_is_a_relation():
    (relation,) = between(told("a", 5), told("b", 5)).relations
    assert relation.type is RelationType.AGREES


def test_killed_and_injured_together_are_held_against_each_apart():
    both = told("a", 14, kind=Kind.KILLED_OR_INJURED)
    dead = told("b", 5)
    hurt = told("b", 12, key="f2", kind=Kind.INJURED)
    assert types(between(both, dead, hurt)) == [("AGG", 1)]
    fits = replace(hurt, figure=replace(hurt.figure, low=9, high=9))
    found = between(both, dead, fits)
    assert types(found) == []
    assert [one.type for one in found.relations] == [RelationType.AGREES]


def test_a_part_above_another_articles_whole_is_flagged_unless_the_wholes_part_already():
    whole = told("a", 12, key="f1")
    part = told("a", 9, key="f2", part_of="a/f1", party="sdf")
    assert types(between(whole, part, told("b", 12))) == []
    assert types(between(whole, part, told("b", 5))) == [("VALUE", 2)]
    vague = replace(whole, figure=replace(whole.figure, low=9, high=None))
    at_most = told("b", 0, 8, qualifier=Qualifier.UP_TO)
    assert ("VALUE", 2) in types(between(vague, part, at_most))
    unsaid = replace(whole, figure=replace(whole.figure, low=2, high=None))
    assert types(between(unsaid, part, at_most)) == [("SUBSET", 2)]
    assert (
        types(between(unsaid, told("a", 7, key="f2", part_of="a/f1", party="sdf"), at_most)) == []
    )


def test_a_figure_that_conflicts_on_an_event_is_one_case_with_its_like():
    found = between(told("a", 5), told("b", 7), told("c", 9))
    assert len(found.conflicts) == 3
    assert len({one.case for one in found.conflicts}) == 1


def test_a_crowd_on_one_event_is_reported_in_groups():
    crowd = [told(f"a{n:05}", 5 + n % 3) for n in range(3_000)]
    found = between(*crowd)
    assert [one.type for one in found.conflicts] == [ConflictType.VALUE] * 3
    many = [told(f"a{n:05}", 5 + n) for n in range(2_000)]
    assert len(between(*many).conflicts) == 1_999


def test_a_fingerprint_of_an_event_does_not_change_with_another_article():
    pair = [told("b", 5), told("c", 7)]
    (before,) = between(*pair).conflicts
    after = between(told("a", 5), *pair, told("d", 5)).conflicts
    assert before.fingerprint in {one.fingerprint for one in after}


@pytest.mark.parametrize(
    "odd",
    [
        told("b", 7, date_from="2021-05-09", date_to="2021-05-01"),
        told("b", 7, date_from="0000-00-00", date_to="9999-99-99"),
        told("b", 9, 2),
        told("b", 7, key="f1", part_of="b/f1"),
        told("b", 7, key="f1", part_of="b/gone"),
        told("b", 10**15),
    ],
    ids="reversed dates, no such dates, reversed interval, own part, lost whole, huge".split(", "),
)
def test_bad_input_is_bounded_and_raises_nothing(odd):
    between(told("a", 5), odd)
    if_one_event(told("a", 5), odd, KNOWN)


def test_parts_in_a_circle_are_compared_once():
    circle = [told("a", 9, key="f1", part_of="a/f2"), told("a", 9, key="f2", part_of="a/f1")]
    assert types(between(*circle, told("b", 5))) == [("SUBSET", 2), ("SUBSET", 2)]


@st.composite
def events(draw: st.DrawFn) -> list[Statement]:
    found = []
    for number in range(draw(st.integers(2, 9))):
        low = draw(st.integers(0, 5))
        found.append(
            told(
                draw(st.sampled_from("abc")),
                low,
                draw(st.sampled_from([low, None, low + 2])),
                key=f"f{number}",
                kind=draw(st.sampled_from(list(Kind)[:3])),
                party=draw(st.sampled_from(["sdf", "asayish", "isis", "civilian", ""])),
                perpetrator=draw(st.sampled_from(["", "isis", "turkish army"])),
                modality=draw(st.sampled_from([Modality.ASSERTED, Modality.DENIED])),
                sub_group=draw(st.sampled_from(["", "children"])),
                accumulation=draw(st.sampled_from([Accumulation.INCIDENT, TOLL])),
                as_of=draw(st.sampled_from([None, "2021-05-04", "2021-05-06"])),
                sentence=draw(st.integers(0, 2)),
                part_of=draw(st.sampled_from([None, None, "a/f0", "b/f1"])),
            )
        )
    return found


@given(events(), st.randoms())
def test_the_order_of_an_events_figures_does_not_matter(statements, shuffler: random.Random):
    shuffled = list(statements)
    shuffler.shuffle(shuffled)
    assert across_articles(shuffled, KNOWN) == across_articles(statements, KNOWN)


@given(events())
def test_every_conflict_between_articles_names_two(statements):
    by_key = {one.key: one for one in statements}
    for one in across_articles(statements, KNOWN).conflicts:
        assert by_key[one.a.keys[0]].article != by_key[one.b.keys[0]].article
        assert not one.own_citation


@given(events())
def test_possible_conflicts_are_symmetric_and_weigh_one(statements):
    for a in statements:
        for b in statements:
            if a.article != b.article:
                found = if_one_event(a, b, KNOWN)
                assert found == if_one_event(b, a, KNOWN)
                assert all(one.severity == 1 for one in found)
