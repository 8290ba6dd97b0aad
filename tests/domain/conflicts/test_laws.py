"""Laws of finding conflicts: order never matters, fingerprints last, the unknown never conflicts."""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.conflicts import find_conflicts, test_interval
from annotator.domain.model import (
    Accumulation,
    Conflict,
    DatePrecision,
    Figure,
    Findings,
    Kind,
    Locus,
    Qualifier,
    Statement,
)
from annotator.domain.text import Anchor, Span

KEYS = ["sdf", "asayish", "syrian army", "national defence", "irgc", "iran-backed militia",
        "civilian", "isis", ""]  # fmt: skip
DAYS = ["2024-11-19", "2024-11-20", "2024-12-03", None]


@st.composite
def figures(draw: st.DrawFn, locus: Locus) -> Figure:
    low = draw(st.integers(0, 6))
    qualifier = draw(
        st.sampled_from(
            [Qualifier.EXACT] * 6
            + [Qualifier.AT_LEAST, Qualifier.UNKNOWN_MANY, Qualifier.UNKNOWN, Qualifier.RANGE]
        )
    )
    bounds: dict[Qualifier, tuple[int | None, int | None]] = {
        Qualifier.AT_LEAST: (low, None),
        Qualifier.UNKNOWN_MANY: (2, None),
        Qualifier.UNKNOWN: (None, None),
        Qualifier.RANGE: (low, low + 2),
    }
    day = draw(st.sampled_from(DAYS))
    return Figure(
        draw(st.sampled_from([Kind.KILLED, Kind.INJURED, Kind.KILLED_OR_INJURED])),
        *bounds.get(qualifier, (low, low)),
        qualifier,
        party=draw(st.sampled_from(KEYS)),
        party_assumed=locus is Locus.INFOBOX,
        date_from=day,
        date_to=day,
        date_precision=DatePrecision.DAY if day else DatePrecision.NONE,
        locus=locus,
        origin=draw(st.sampled_from(["SOHR", "SANA", ""])),
        accumulation=Accumulation.PERIOD_TOTAL
        if locus in (Locus.INFOBOX, Locus.NOTE)
        else Accumulation.INCIDENT,
    )


@st.composite
def articles(draw: st.DrawFn) -> list[Statement]:
    """Make an article with a box, notes, sentences with marks, and titles of references."""
    loci = draw(
        st.lists(
            st.sampled_from(
                [Locus.BODY] * 4
                + [Locus.CITED_TITLE] * 2
                + [Locus.INFOBOX, Locus.NOTE, Locus.TITLE]
            ),
            min_size=2,
            max_size=10,
        )
    )
    found: list[Statement] = []
    for number, locus in enumerate(loci):
        cited = locus is Locus.CITED_TITLE
        box = [one.key for one in found if one.figure.locus is Locus.INFOBOX]
        found.append(
            Statement(
                key=f"s{number}",
                figure=draw(figures(locus)),
                anchor=Anchor(Span(number * 10, number * 10 + 5), f"quote {number}"),
                article="a",
                citation=str(draw(st.integers(1, 2))) if cited else None,
                own=() if cited else draw(st.sampled_from([(), ("1",), ("2",), ("1", "2")])),
                part_of=box[-1] if box and locus is Locus.NOTE else None,
                paragraph=number // 3,
                sentence=number // 2,
                refers_back=draw(st.booleans()),
                sets_apart=draw(st.booleans()),
                event=draw(st.sampled_from(["", "e"])),
            )
        )
    return found


@given(articles(), st.randoms())
def test_the_order_of_statements_does_not_matter(statements, shuffler: random.Random):
    shuffled = list(statements)
    shuffler.shuffle(shuffled)
    assert find_conflicts(shuffled) == find_conflicts(statements)


def _told(findings: Findings) -> Counter[tuple[str, int, str]]:
    return Counter((one.type.value, one.severity, one.fingerprint) for one in findings.conflicts)


@given(articles())
def test_fingerprints_know_no_positions_keys_or_decisions(statements):
    """An edit far above moves every offset; accepting a suggestion decides it; nothing re-opens."""
    moved = [
        replace(
            one,
            key=f"claim-{one.key}",
            part_of=f"claim-{one.part_of}" if one.part_of else None,
            decided=True,
            paragraph=one.paragraph + 7,
            sentence=one.sentence + 30,
            anchor=replace(
                one.anchor, span=Span(one.anchor.span.start + 999, one.anchor.span.end + 999)
            ),
        )
        for one in statements
    ]
    assert _told(find_conflicts(moved)) == _told(find_conflicts(statements))


@given(articles())
def test_accepting_an_assumed_party_unchanged_keeps_the_fingerprint(statements):
    accepted = [replace(one, figure=replace(one.figure, party_assumed=False)) for one in statements]
    assert _told(find_conflicts(accepted)) == _told(find_conflicts(statements))


@given(articles(), st.data())
def test_a_changed_figure_changes_the_fingerprint_of_its_conflicts(statements, data):
    conflicts = find_conflicts(statements).conflicts
    if not conflicts:
        return
    key = data.draw(st.sampled_from(sorted({k for c in conflicts for k in c.a.keys + c.b.keys})))
    changed = [
        replace(one, anchor=replace(one.anchor, suffix=" corrected")) if one.key == key else one
        for one in statements
    ]
    before = {c.fingerprint for c in conflicts if key in c.a.keys + c.b.keys}
    assert not before & {c.fingerprint for c in find_conflicts(changed).conflicts}


@given(articles())
def test_the_unknown_never_conflicts(statements):
    by_key = {one.key: one for one in statements}
    for one in find_conflicts(statements).conflicts:
        for key in one.a.keys + one.b.keys:
            assert test_interval(by_key[key].figure) is not None


@given(articles())
def test_no_conflict_holds_a_figure_against_itself(statements):
    for one in find_conflicts(statements).conflicts:
        assert not set(one.a.keys) & set(one.b.keys)


@given(articles())
def test_severity_stays_within_one_and_three_and_only_own_citations_reach_three(statements):
    for one in find_conflicts(statements).conflicts:
        assert 1 <= one.severity <= 3
        assert one.severity < 3 or one.own_citation


@given(articles())
def test_every_case_is_named_by_one_of_its_own_flags_the_worst(statements):
    conflicts = find_conflicts(statements).conflicts
    cases: dict[str, list[Conflict]] = {}
    for one in conflicts:
        cases.setdefault(one.case, []).append(one)
    for case, flags in cases.items():
        root = next(one for one in flags if one.fingerprint == case)
        assert root.severity == max(one.severity for one in flags)


def test_a_claim_and_the_suggestion_under_it_count_once():
    def sdf(key: str, low: int, start: int, **more: object) -> Statement:
        figure = Figure(Kind.KILLED, low, low, party="sdf")
        return Statement(
            key, figure, Anchor(Span(start, start + 20), f"quote {start}"), "a", **more
        )

    box = replace(
        sdf("box", 5, 0), figure=Figure(Kind.KILLED, 5, 5, party="sdf", locus=Locus.INFOBOX)
    )
    suggestion, claim = sdf("f1", 4, 105), sdf("c1", 4, 100, decided=True)
    assert find_conflicts([box, suggestion, claim]).conflicts == ()
    elsewhere = sdf("f2", 4, 300)
    assert len(find_conflicts([box, elsewhere, claim]).conflicts) == 1


def _long_article(sentences: int) -> list[Statement]:
    found: list[Statement] = []
    for number in range(sentences):
        figure = Figure(
            Kind.KILLED, number % 9, number % 9, party="sdf", origin=f"source {number % 3}"
        )
        anchor = Anchor(Span(number * 50, number * 50 + 5), f"quote {number}")
        mark = (str(number),)
        found.append(Statement(f"s{number}", figure, anchor, "a", own=mark, sentence=number))
        title = replace(figure, locus=Locus.CITED_TITLE, low=number % 7, high=number % 7)
        found.append(
            Statement(f"r{number}", title, anchor, "a", citation=mark[0], sentence=sentences)
        )
    return found


def test_work_grows_with_the_number_of_figures_and_not_with_their_pairs():
    def seconds(size: int) -> float:
        statements = _long_article(size)
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            find_conflicts(statements)
            best = min(best, time.process_time() - start)
        return best

    # Ten times the text may take up to thirty times as long before it is called quadratic.
    assert seconds(3000) < 30 * seconds(300)


def test_a_crowd_under_one_event_is_compared_by_groups():
    """A thousand reports of five and one of nine are one disagreement, not a thousand."""

    def report(number: int, count: int) -> Statement:
        return Statement(
            f"s{number}",
            Figure(Kind.KILLED, count, count),
            Anchor(Span(0, 5), f"quote {number}"),
            article=f"a{number}",
            event="e",
        )

    reports = [report(number, 5) for number in range(1000)]
    assert len(find_conflicts([*reports, report(1000, 9)]).conflicts) == 1
    every_number = [report(number, number) for number in range(1000)]
    assert len(find_conflicts(every_number).conflicts) == 999


@pytest.mark.parametrize("event", ["", "e"])
def test_across_articles_only_a_shared_event_lets_figures_disagree(event):
    figure = Figure(Kind.KILLED, 5, 5)
    statements = [
        Statement("s1", figure, Anchor(Span(0, 5), "five"), "a", event=event),
        Statement("s2", replace(figure, low=8, high=8), Anchor(Span(0, 5), "eight"), "b", event=event),
    ]  # fmt: skip
    assert len(find_conflicts(statements).conflicts) == (1 if event else 0)
