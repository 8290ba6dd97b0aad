"""Which figures of different articles are proposed as one event, and which never are."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.event_proposals import (
    POINTS,
    ProposalSettings,
    Proposing,
    Reason,
    pairs_among,
    propose,
)
from annotator.domain.model import (
    Accumulation,
    DatePrecision,
    Figure,
    Kind,
    Locus,
    Statement,
)
from annotator.domain.text import Anchor, Span

DAY = "2021-05-03"


def told(
    article: str,
    count: int,
    place: str = "Manbij",
    day: str | None = DAY,
    *,
    key: str = "f1",
    kind: Kind = Kind.KILLED,
    party: str = "sdf",
    until: str | None = None,
    sentence: int = 0,
    event: str = "",
    accumulation: Accumulation = Accumulation.INCIDENT,
    **values: object,
) -> Statement:
    """Make a figure of one sentence of an article, keyed as among several articles."""
    precision = DatePrecision.NONE if day is None else DatePrecision.DAY
    if until is not None:
        precision = DatePrecision.RANGE
    figure = Figure(
        kind, count, count, party=party, place=place, date_from=day, date_to=until or day,
        date_precision=precision, locus=Locus.BODY, accumulation=accumulation,
    )  # fmt: skip
    figure = replace(figure, **values)  # type: ignore[arg-type]
    return Statement(
        f"{article}/{key}",
        figure,
        Anchor(Span(sentence * 10, sentence * 10 + 5), f"{count} in sentence {sentence}"),
        article=article,
        sentence=sentence,
        event=event,
    )


def members(*statements: Statement) -> list[tuple[str, ...]]:
    return [one.members for one in propose(statements)]


def test_the_same_day_town_and_kind_are_proposed_whatever_the_numbers():
    (found,) = propose([told("a", 5), told("b", 9, party="")])
    assert found.members == ("a/f1", "b/f1")
    assert found.reasons == (Reason.SAME_DAY, Reason.SAME_PLACE, Reason.SAME_KIND)
    assert found.score == 0.75


def test_spellings_of_a_place_and_parties_of_one_tree_are_the_same():
    (found,) = propose([told("a", 5, "منبج"), told("b", 5, "مدينة منبج", party="asayish")])
    assert Reason.SAME_PLACE in found.reasons
    assert Reason.COMPATIBLE_PARTY in found.reasons
    assert Reason.SAME_NUMBER in found.reasons


@pytest.mark.parametrize(
    "other",
    [
        told("b", 5, day="2021-05-04"),
        told("b", 5, place="Kobani"),
        told("b", 5, kind=Kind.CAPTURED),
        told("b", 5, day="2021-05-01", until="2021-05-31", accumulation=Accumulation.PERIOD_TOTAL),
        told("b", 5, accumulation=Accumulation.PERIOD_TOTAL),
        told("b", 5, day=None, place=""),
        told("b", 5, day=None),
        told("a", 5, key="f2", sentence=1),
        replace(told("b", 5), citation="1"),
        replace(told("b", 5), part_of="b/f0"),
        told("b", 5, low=None, high=None),
        told("b", 5, day="2021-13-45"),
        told("b", 5, day="99999-01-01"),
    ],
    ids=(
        "another day, a sibling place, another kind, a month's total, a period, nothing said,"
        " no date, the same article, a cited title, a part, no number, no such day, a far year"
    ).split(", "),
)
def test_what_cannot_be_shown_to_be_one_event_is_not_proposed(other: Statement):
    assert propose([told("a", 5), other]) == ()


def test_nothing_said_is_not_proposed_to_its_like():
    assert propose([told("a", 5, "", None), told("b", 5, "", None)]) == ()


def test_without_dates_only_the_same_number_of_the_same_people_in_one_town_is_proposed():
    assert members(told("a", 5, day=None), told("b", 5, day=None)) == [("a/f1", "b/f1")]
    assert members(told("a", 5, day=None), told("b", 6, day=None)) == []
    assert members(told("a", 5, day=None), told("b", 5, day=None, party="isis")) == []


def test_without_a_place_the_number_and_the_people_must_be_the_same():
    assert members(told("a", 5, ""), told("b", 5)) == [("a/f1", "b/f1")]
    assert members(told("a", 5, ""), told("b", 6)) == []
    assert members(told("a", 5, ""), told("b", 5, party="syrian army")) == []


def test_a_village_is_proposed_to_its_region_when_something_else_is_the_same():
    village, region = told("a", 5, "Manbij"), told("b", 5, "Aleppo Governorate")
    (found,) = propose([village, region])
    assert Reason.PLACE_WITHIN in found.reasons
    assert propose([village, replace(region, figure=replace(region.figure, party="isis"))]) == ()


def test_days_that_meet_weigh_less_than_the_same_day():
    (found,) = propose([told("a", 5), told("b", 5, day="2021-05-02", until=DAY)])
    assert Reason.DAYS_MEET in found.reasons
    assert found.score < propose([told("a", 5), told("b", 5)])[0].score


def test_the_same_month_told_twice_is_proposed_and_a_reversed_one_too():
    total = Accumulation.PERIOD_TOTAL
    month = told("a", 50, day="2021-05-01", until="2021-05-31", accumulation=total)
    twin = told("b", 60, day="2021-05-01", until="2021-05-31", accumulation=total)
    assert members(month, twin) == [("a/f1", "b/f1")]
    backwards = told("b", 60, day="2021-05-31", until="2021-05-01", accumulation=total)
    assert propose([told("a", 5), backwards]) == ()


def test_the_dead_and_the_wounded_of_a_sentence_go_together():
    found = members(
        told("a", 5), told("a", 9, key="f2", kind=Kind.INJURED),
        told("b", 5), told("c", 9, kind=Kind.INJURED),
    )  # fmt: skip
    assert found == [("a/f1", "a/f2", "b/f1", "c/f1")]


def test_two_incidents_of_a_day_in_one_article_are_two_proposals():
    found = members(
        told("a", 5), told("a", 2, key="f2", sentence=4), told("b", 5), told("c", 2),
    )  # fmt: skip
    assert sorted(found) == [("a/f1", "b/f1"), ("a/f2", "c/f1")]


def test_what_is_never_the_same_or_on_two_events_is_not_proposed():
    a, b = told("a", 5), told("b", 5)
    assert propose([a, b], never=[frozenset({"a/f1", "b/f1"})]) == ()
    assert propose([replace(a, event="e"), replace(b, event="o")]) == ()
    assert propose([replace(a, event="e"), replace(b, event="e")]) == ()
    assert members(replace(a, event="e"), b) == [("a/f1", "b/f1")]


def test_a_crowd_is_proposed_as_a_whole_and_never_pair_by_pair():
    crowd = [told(f"a{n:03}", n) for n in range(80)]
    pairs, crowds = pairs_among(crowd, Proposing())
    assert pairs == ()
    (found,) = propose(crowd)
    assert found.crowd
    assert len(found.members) == 80
    assert crowds


def test_the_threshold_is_a_setting():
    statements = [told("a", 5), told("b", 9, party="")]
    assert propose(statements, settings=ProposalSettings(propose_from=75))
    assert not propose(statements, settings=ProposalSettings(propose_from=76))


def test_a_perfect_match_scores_one():
    best = (
        Reason.SAME_DAY, Reason.SAME_PLACE, Reason.SAME_KIND, Reason.SAME_PARTY,
        Reason.SAME_NUMBER, Reason.SAME_ORIGIN,
    )  # fmt: skip
    assert sum(POINTS[one] for one in best) == 100


PLACES = ["Manbij", "منبج", "Aleppo Governorate", "Kobani", "Syria", "the old mill", ""]
DAYS = [DAY, "2021-05-04", None, "2021-02-31"]


@st.composite
def libraries(draw: st.DrawFn) -> list[Statement]:
    """Make a few articles that tell of a few days and places."""
    found = []
    for number in range(draw(st.integers(2, 14))):
        day = draw(st.sampled_from(DAYS))
        found.append(
            told(
                draw(st.sampled_from("abcd")),
                draw(st.integers(1, 4)),
                draw(st.sampled_from(PLACES)),
                day,
                key=f"f{number}",
                kind=draw(st.sampled_from([Kind.KILLED, Kind.INJURED, Kind.KILLED_OR_INJURED])),
                party=draw(st.sampled_from(["sdf", "isis", "civilian", ""])),
                until=draw(st.sampled_from([None, "2021-05-04"])) if day else None,
                sentence=draw(st.integers(0, 3)),
                event=draw(st.sampled_from(["", "", "e", "o"])),
                origin=draw(st.sampled_from(["", "SOHR"])),
            )
        )
    return found


@given(libraries(), st.randoms())
def test_the_order_of_figures_does_not_matter(statements, shuffler: random.Random):
    shuffled = list(statements)
    shuffler.shuffle(shuffled)
    assert propose(shuffled) == propose(statements)


@given(libraries())
def test_a_pair_is_the_same_seen_from_either_side(statements):
    proposing = Proposing()
    for a in statements:
        for b in statements:
            assert proposing.pair(a, b) == proposing.pair(b, a)


@given(libraries())
def test_buckets_lose_no_pair(statements):
    """All with all would find nothing but what the buckets find."""
    proposing = Proposing()
    pairs, crowds = pairs_among(statements, proposing, lambda a, b: bool(a.event and b.event))
    assert not crowds
    every = {
        (pair.a, pair.b)
        for n, a in enumerate(statements)
        for b in statements[n + 1 :]
        if a.part_of is None
        and not (a.event and b.event)
        and set(proposing.buckets(a)) & set(proposing.buckets(b))
        and (pair := proposing.pair(a, b)) is not None
    }
    assert {(pair.a, pair.b) for pair in pairs} == every


@given(libraries())
def test_a_proposal_joins_several_articles_and_never_two_events(statements):
    by_key = {one.key: one for one in statements}
    for proposal in propose(statements):
        on = {by_key[key].event for key in proposal.members} - {""}
        assert len(on) <= 1
        assert len({by_key[key].article for key in proposal.members}) > 1
        assert 0.6 <= proposal.score <= 1
