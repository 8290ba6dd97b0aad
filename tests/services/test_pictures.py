"""The data of the pictures: who told which figure of an event as of which day, and how far work is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.model import ConflictType, Kind, ResolutionCode, Status, Verdict
from annotator.domain.text import Span
from annotator.services import pictures
from annotator.services.pictures import Backed, Bearing, Standing

FIRST = """Blast at the ferry landing

SOHR
2 May 2021

SOHR said that seven civilians were killed in the blast at the ferry landing in Raqqa on 1 May 2021.

At least 20 others were injured.
"""
SECOND = """Ferry landing: what is known

Example News
4 May 2021

Al Jazeera reported that 12 civilians were killed in the blast in Raqqa on 1 May 2021.
"""
CITING = """A year at the river

On 1 May 2021, nine civilians were killed in the blast in Raqqa.[1]

References

1. "Fifteen civilians killed at the landing". Reuters. 3 May 2021.
"""


@pytest.fixture
def event(library, add):
    """An event that three articles tell of; the injured of the first are left a suggestion."""
    ids = [add(text, f"{n}.txt") for n, text in enumerate((FIRST, SECOND, CITING))]
    keys = []
    for one in ids:
        statements, _ = library.conflicts.statements(one)
        keys += [
            f"{one}/{s.key}"
            for s in statements
            if s.citation is None and s.figure.kind is Kind.KILLED and s.figure.bounded
        ]
    return library.events.create(keys, "Blast at the landing")


def _told(library, event, **wanted):
    found = library.pictures.event(event).told
    return [one for one in found if all(getattr(one, k) == v for k, v in wanted.items())]


def test_each_figure_keeps_its_interval_teller_day_and_place(library, event):
    first = _told(library, event, teller="SOHR", standing=Standing.CLAIMED)[0]
    assert (first.figure.low, first.figure.high) == (7, 7)
    assert first.day == "2021-05-01"
    text = library.articles.text(first.place.article_id)
    assert first.quote in text
    assert first.place.claim_id is not None
    assert first.place.span is not None


def test_figures_come_by_day_and_then_by_size(library, event):
    told = library.pictures.event(event).told
    assert [one.day for one in told] == sorted(one.day for one in told)


def test_what_a_claims_own_reference_says_stands_beside_it(library, event):
    cited = _told(library, event, standing=Standing.CITED)
    assert [(one.teller, one.figure.low, one.day) for one in cited] == [
        ("Reuters", 15, "2021-05-03")
    ]
    assert cited[0].place.citation_id is not None


def test_a_conflict_with_a_reference_and_one_between_articles_are_bonds(library, event):
    picture = library.pictures.event(event)
    by_key = {one.key: one for one in picture.told}
    at_odds = {
        frozenset((by_key[b.a].figure.low, by_key[b.b].figure.low))
        for b in picture.bonds
        if b.bearing is Bearing.CONFLICTS
    }
    assert frozenset((9, 15)) in at_odds
    assert frozenset((7, 12)) in at_odds


def test_a_settled_conflict_is_told_apart(library, event):
    flag = next(
        f for f in library.conflicts.all() if f.event and f.conflict.type is ConflictType.VALUE
    )
    library.conflicts.resolve(
        flag.conflict.fingerprint, ResolutionCode.CANNOT_DETERMINE, note="Both may be."
    )
    bonds = library.pictures.event(event).bonds
    assert {b.bearing for b in bonds if b.fingerprint == flag.conflict.fingerprint} == {
        Bearing.SETTLED
    }


def test_the_matrix_sets_every_teller_against_every_other(library, event):
    matrix = library.pictures.event(event).of_kind(Kind.KILLED).matrix()
    assert {"SOHR", "Al Jazeera", "Reuters"} <= set(matrix.tellers)
    assert matrix.bearing("SOHR", "Al Jazeera") is Bearing.CONFLICTS
    assert matrix.bearing("Al Jazeera", "SOHR") is Bearing.CONFLICTS
    assert matrix.bearing("SOHR", "Reuters") is Bearing.NOT_COMPARED
    assert [one.figure.low for one in matrix.said["Reuters"]] == [15]


def test_a_suggestion_of_another_article_that_fits_is_shown_as_one(library, add, event):
    add(
        "Bulletin\n\nFriday\n\nAFP said that eight civilians were killed in the blast at the ferry"
        " landing in Raqqa on 1 May 2021.\n",
        "later.txt",
    )
    suggested = _told(library, event, standing=Standing.SUGGESTED)
    assert [(one.figure.low, one.place.claim_id) for one in suggested] == [(8, None)]


def test_an_unknown_number_is_told_and_is_no_zero(library, add, event):
    article = add("Note\n\nThere were no reports of casualties at the landing.\n", "note.txt")
    text = library.articles.text(article)
    begin = text.index("no reports of casualties")
    for reading in library.articles.analysis(article).readings:
        if reading.span.overlaps(Span(begin, begin + 25)):
            claim = library.claims.accept(article, reading.span)
            break
    library.claims.set_event(claim, "Blast at the landing")
    unknown = [one for one in library.pictures.event(event).told if not one.figure.bounded]
    assert [(one.figure.low, one.figure.high) for one in unknown] == [(None, None)]


def test_a_running_toll_counts_up_to_the_day_it_was_told(library, add):
    article = add(
        "Market strike\n\nSOHR\n9 June 2021\n\nThe death toll of the strike on the market in Raqqa"
        " on 5 June 2021 has risen to 14 civilians.\n",
        "toll.txt",
    )
    reading = next(r for r in library.articles.analysis(article).readings if r.figure.low == 14)
    claim = library.claims.accept(article, reading.span)
    figure = library.claims.get(claim).figure
    library.claims.set_figure(claim, replace(figure, as_of=None))
    library.claims.set_event(claim, "Market")
    event = library.claims.get(claim).event_id
    assert [one.day for one in library.pictures.event(event).told] == ["2021-06-09"]


def test_the_picture_of_the_project_counts_work_and_backing(library, event):
    claims = library.claims.all()
    library.claims.set_verdict(claims[0].id, Verdict.SUPPORTED)
    article = claims[2].article_id
    offer = library.citations.offers(claims[2].id)[0]
    library.citations.link_offer(claims[2].id, offer)
    cited = next(c for c in library.citations.of(article) if c.number == 1)
    library.citations.edit(cited.id, origin="SOHR")
    found = library.pictures.project()
    assert (found.articles, found.claims) == (3, 3)
    assert found.decided == 3 < found.figures
    assert found.verdicts[Verdict.SUPPORTED] == 1
    assert found.statuses[Status.DRAFT] == 3
    assert found.backed == {Backed.NONE: 2, Backed.ONE: 1, Backed.MORE: 0}
    assert found.first[Backed.ONE] == claims[2].id
    assert sum(found.open_conflicts.values()) == library.conflicts.open_count()


def test_a_very_large_event_is_shown_without_a_look_into_its_articles(library, event, monkeypatch):
    monkeypatch.setattr(pictures, "MOST_COMPARED", 2)
    picture = library.pictures.event(event)
    assert not picture.searched
    assert {one.standing for one in picture.told} == {Standing.CLAIMED}
    assert {bond.bearing for bond in picture.bonds} >= {Bearing.CONFLICTS}


def test_figures_beyond_the_most_are_counted(library, event, monkeypatch):
    monkeypatch.setattr(pictures, "MOST_FIGURES", 2)
    picture = library.pictures.event(event)
    assert len([one for one in picture.told if one.standing is Standing.CLAIMED]) == 2
    assert picture.left_out == 1


def test_a_declared_conflict_stands_for_what_the_app_finds_between_the_two(library, event):
    found = next(f for f in library.conflicts.all() if f.event)
    a, b = sorted(found.claim_ids)
    name = library.conflicts.declare(
        a, b_claim=b, reason="One of them slipped.", type_=found.conflict.type
    )
    bonds = library.pictures.event(event).bonds
    keys = {bond.fingerprint: frozenset((bond.a, bond.b)) for bond in bonds if bond.fingerprint}
    assert name in keys
    assert found.conflict.fingerprint not in keys


def test_an_empty_project_has_a_picture(library):
    found = library.pictures.project()
    assert (found.articles, found.claims, found.figures) == (0, 0, 0)
    assert set(found.backed.values()) == {0}
