"""Events between articles: proposed, accepted, split, merged, told apart, confirmed, undone."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.errors import RuleError
from annotator.domain.event_proposals import PROPOSING
from annotator.domain.model import (
    ArticleId,
    ConflictType,
    Figure,
    Grade,
    Kind,
    ResolutionCode,
    Seen,
    Stance,
    Status,
    Verdict,
)
from annotator.library import Library
from annotator.services.conflicts import Flag
from annotator.services.events import Suggested
from annotator.services.importing import prepare_text

RAID = """غارة على الشدادي

في 3 أيار 2021 قُتل خمسة من أفراد قوات سوريا الديمقراطية وأُصيب تسعة آخرون في غارة على بلدة الشدادي.
"""
NEWS = """هجوم في الشدادي

قُتل سبعة مقاتلين من قوات سوريا الديمقراطية وأُصيب تسعة آخرون في بلدة الشدادي في 3 أيار 2021.
"""
ENGLISH = """Raid on al-Shaddadi

Five SDF fighters were killed in al-Shaddadi on 3 May 2021. Three civilians were killed in Manbij on 3 May 2021.
"""
ELSEWHERE = """Landmine in Kobani

Five SDF fighters were killed in Kobani on 3 May 2021.
"""


@pytest.fixture
def articles(add) -> list[ArticleId]:
    """Three articles about one raid."""
    return [add(RAID, "raid.txt"), add(NEWS, "news.txt"), add(ENGLISH, "english.txt")]


def _only(library: Library) -> Suggested:
    (found,) = library.events.proposals()
    return found


def _crossing(library: Library) -> list[Flag]:
    return [flag for flag in library.conflicts.all() if flag.possible or flag.event]


def _one(library: Library) -> Flag:
    (flag,) = _crossing(library)
    return flag


def _quotes(found: Suggested) -> list[str]:
    return [member.statement.anchor.quote for member in found.members]


# -- proposed and possible ------------------------------------------------------------------------


def test_figures_of_one_day_and_town_are_proposed_with_score_and_reasons(library, articles):
    found = _only(library)
    assert found.article_ids == tuple(articles)
    assert len(found.members) == 5
    assert "Five SDF fighters" in _quotes(found)
    assert found.score >= 0.75
    assert "same_day" in found.reasons
    assert "same_place" in found.reasons
    assert found.event is None


def test_what_an_article_is_proposed_with_is_found_from_it(library, articles, add):
    other = add(ELSEWHERE, "elsewhere.txt")
    assert [one.proposal for one in library.events.proposals(articles[2])] == [
        _only(library).proposal
    ]
    assert library.events.proposals(other) == []


def test_between_articles_nobody_joined_a_conflict_is_only_possible(library, articles):
    flag = _one(library)
    assert flag.conflict.type is ConflictType.VALUE
    assert flag.conflict.severity == 1
    assert flag.possible
    assert not flag.blocking
    assert flag.article_ids == set(articles)
    assert len(flag.alike) == 1


def test_each_article_shows_the_conflicts_it_is_in(library, articles, add):
    other = add(ELSEWHERE, "elsewhere.txt")
    assert [len(library.conflicts.all(one)) for one in (*articles, other)] == [1, 1, 1, 0]


def test_a_reading_told_again_does_not_add_a_flag(library, articles, add):
    add(RAID.replace("غارة على الشدادي\n", "غارة\n"), "again.txt")
    assert len(_one(library).alike) == 2


# -- on one event -----------------------------------------------------------------------------------


def test_accepting_a_proposal_makes_an_event_called_by_day_and_place(library, articles):
    event = library.events.accept(_only(library))
    assert library.events.get(event).name == "2021-05-03, بلدة الشدادي"
    assert len(library.events.members(event)) == 5
    assert library.events.size(event).articles == 3
    assert all(library.events.of(one) == [library.events.get(event)] for one in articles)
    assert library.events.proposals() == []


def test_on_one_event_the_conflict_weighs_in_full(library, articles):
    event = library.events.accept(_only(library), "The raid")
    flag = _one(library)
    assert flag.conflict.severity == 2
    assert not flag.possible
    assert flag.event == library.events.get(event).uid
    assert flag.blocking
    assert len(flag.claim_ids) == 3
    for claim in flag.claim_ids:
        (touching,) = library.conflicts.touching(claim)
        assert touching.conflict.fingerprint in (flag.conflict.fingerprint, *flag.alike)


def test_accepting_is_one_act_and_undo_takes_all_of_it_back(library, articles):
    before = _crossing(library)
    library.events.accept(_only(library))
    assert library.undo_label == "event.create"
    library.undo()
    assert library.events.all() == []
    assert library.claims.all() == []
    assert _crossing(library) == before
    library.redo()
    assert len(library.claims.all()) == 5
    assert _one(library).conflict.severity == 2


def test_a_figure_found_later_is_proposed_to_join_the_event(library, add):
    add(RAID, "raid.txt"), add(NEWS, "news.txt")
    event = library.events.accept(_only(library))
    add(ENGLISH, "english.txt")
    found = _only(library)
    assert found.event == library.events.get(event)
    assert library.events.accept(found) == event
    assert library.events.size(event).articles == 3


def test_an_event_of_the_same_name_is_told_apart_by_a_number(library, articles, add):
    library.events.accept(_only(library), "The raid")
    other = add(ELSEWHERE, "elsewhere.txt")
    event = library.events.create([f"{other}/f1"], "The raid")
    assert library.events.get(event).name == "The raid (2)"


def test_splitting_takes_claims_to_an_event_of_their_own(library, articles):
    event = library.events.accept(_only(library))
    news = [one.id for one in library.events.members(event) if one.article_id == articles[1]]
    new = library.events.split(event, news, "Another raid")
    assert {one.id for one in library.events.members(new)} == set(news)
    assert _crossing(library) == []
    library.undo()
    assert _one(library).conflict.severity == 2
    assert [one.id for one in library.events.all()] == [event]


def test_all_or_nothing_of_an_event_is_no_split(library, articles):
    event = library.events.accept(_only(library))
    for chosen in ([], [one.id for one in library.events.members(event)]):
        with pytest.raises(RuleError) as refused:
            library.events.split(event, chosen)
        assert refused.value.code == "rule.event_split"


def test_merging_compares_what_was_apart(library, articles):
    raid = library.events.create([f"{articles[0]}/f1"], "Raid")
    news = library.events.create([f"{articles[1]}/f1"], "News")
    assert [flag for flag in _crossing(library) if not flag.possible] == []
    library.events.merge(raid, news)
    assert [one.name for one in library.events.all()] == ["Raid"]
    assert max(flag.conflict.severity for flag in _crossing(library)) == 2
    library.undo()
    assert [one.name for one in library.events.all()] == ["News", "Raid"]
    with pytest.raises(RuleError) as refused:
        library.events.merge(raid, raid)
    assert refused.value.code == "rule.same_event"


def test_leaving_an_event_that_stays_empty_takes_it_away(library, articles):
    event = library.events.accept(_only(library))
    library.events.leave([one.id for one in library.events.members(event)])
    assert library.events.all() == []
    assert _one(library).possible


def test_renaming_refuses_no_name_and_a_name_that_is_taken(library, articles):
    event = library.events.accept(_only(library), "Raid")
    other = library.events.create([f"{articles[2]}/f2"], "Manbij")
    library.events.rename(event, " The raid ")
    assert library.events.get(event).name == "The raid"
    for name, code in ((" ", "rule.nameless"), ("Manbij", "rule.event_name_taken")):
        with pytest.raises(RuleError) as refused:
            library.events.rename(event, name)
        assert refused.value.code == code
    assert library.events.get(other).name == "Manbij"


def test_setting_an_event_by_name_compares_across_articles_too(library, articles, at):
    for article, words in ((articles[0], "خمسة"), (articles[1], "سبعة")):
        claim = library.claims.accept(article, at(article, words))
        library.claims.set_event(claim, "The raid")
    assert [flag.conflict.severity for flag in _crossing(library) if flag.event] == [2]


def test_a_conflict_concerns_every_claim_that_says_the_same(library, add):
    """Of many tellings readings are compared, not figures: none of the claims is left out."""
    raids = [add(RAID.replace("غارة على", f"غارة {n} على"), f"{n}.txt") for n in range(10)]
    news = add(NEWS, "news.txt")
    event = library.events.create([f"{one}/f1" for one in (*raids, news)], "The raid")
    flag = _one(library)
    assert flag.claim_ids == {one.id for one in library.events.members(event)}
    assert flag.article_ids == {*raids, news}
    assert all(len(library.conflicts.all(one)) == 1 for one in raids)
    assert library.problems() == []


def test_what_a_reviewer_declared_stands_for_what_the_app_finds(library, articles, at):
    event = library.events.create([f"{articles[0]}/f1", f"{articles[1]}/f1"], "The raid")
    one, other = (claim.id for claim in library.events.members(event))
    library.conflicts.declare(one, b_claim=other, reason="Five here, seven there.")
    (flag,) = [one for one in library.conflicts.all() if not one.possible]
    assert flag.conflict.declared


# -- never the same -----------------------------------------------------------------------------------


def test_what_is_never_the_same_is_neither_proposed_nor_flagged(library, articles):
    library.events.never(f"{articles[0]}/f1", f"{articles[1]}/f1")
    (flag,) = _crossing(library)
    assert flag.article_ids == {articles[1], articles[2]}
    library.events.never(f"{articles[1]}/f1", f"{articles[2]}/f1")
    assert _crossing(library) == []
    for found in library.events.proposals():
        keys = {one.key for one in found.members}
        assert not {f"{articles[0]}/f1", f"{articles[1]}/f1"} <= keys
    assert library.undo_label == "event.never"
    library.undo()
    library.undo()
    assert len(_one(library).alike) == 1


def test_refusing_a_proposal_tells_all_its_figures_apart(library, articles):
    library.events.refuse(_only(library))
    assert library.events.proposals() == []
    assert _crossing(library) == []
    library.undo()
    assert _only(library)


def test_two_figures_of_one_article_or_none_are_refused(library, articles):
    for a, b, code in (
        (f"{articles[0]}/f1", f"{articles[0]}/f2", "rule.two_figures"),
        (f"{articles[0]}/f1", f"{articles[1]}/f99", "rule.gone"),
        ("nonsense", f"{articles[1]}/f1", "rule.gone"),
    ):
        with pytest.raises(RuleError) as refused:
            library.events.never(a, b)
        assert refused.value.code == code


def test_never_the_same_takes_the_second_off_a_shared_event(library, articles):
    event = library.events.accept(_only(library))
    library.events.never(f"{articles[0]}/f1", f"{articles[1]}/f1")
    left = [one for one in library.claims.all() if one.event_id is None]
    assert [one.article_id for one in left] == [articles[1]]
    assert library.events.size(event).figures == 4


# -- settling -----------------------------------------------------------------------------------------


def test_settling_one_settles_all_in_which_the_same_readings_meet(library, articles):
    library.events.accept(_only(library))
    flag = _one(library)
    library.conflicts.resolve(
        flag.conflict.fingerprint, ResolutionCode.ERROR_IN_ARTICLE, note="Two died later."
    )
    assert not _one(library).open
    library.conflicts.reopen(_one(library).conflict.fingerprint, "Look again.")
    assert _one(library).open


def test_every_flag_is_found_by_its_fingerprint(library, articles):
    for _ in range(2):
        for flag in library.conflicts.all():
            for fingerprint in (flag.conflict.fingerprint, *flag.alike):
                found = library.conflicts.get(fingerprint)
                assert found.conflict.fingerprint == fingerprint
                assert found.event == flag.event
        library.events.proposals() and library.events.accept(_only(library))


def test_a_conflict_of_an_event_opens_again_when_a_side_changes(library, articles):
    event = library.events.accept(_only(library))
    for flag in (_one(library),):
        library.conflicts.resolve(
            flag.conflict.fingerprint, ResolutionCode.CANNOT_DETERMINE, note="No way to know."
        )
    claim = next(one for one in library.events.members(event) if one.article_id == articles[1])
    library.claims.set_figure(claim.id, replace(claim.figure, low=8, high=8))
    assert _one(library).open
    library.undo()
    assert not _one(library).open


def test_a_conflict_with_another_article_sends_a_verified_claim_back(library, articles, at):
    claim = library.claims.accept(articles[0], at(articles[0], "خمسة"))
    citation = library.citations.add("Raid in the north", publisher="Reuters")
    link = library.citations.link(claim, citation)
    library.citations.edit_link(link, seen=Seen.OPENED)
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    library.claims.set_status(claim, Status.VERIFIED)
    event = library.events.create([f"{articles[1]}/f1"], "The raid")
    library.events.add(event, [claim])
    # Joining is a change of the claim itself; what another article changes is a conflict opened.
    assert library.claims.get(claim).status is Status.READY
    library.undo()
    assert library.claims.get(claim).status is Status.VERIFIED


def test_a_change_in_another_article_sends_a_verified_claim_back(library, articles, at):
    claim = library.claims.accept(articles[0], at(articles[0], "خمسة"))
    other = library.claims.accept(articles[2], at(articles[2], "Five"))
    event = library.events.create([f"{articles[0]}/f1", f"{articles[2]}/f1"], "The raid")
    assert library.events.size(event).figures == 2
    citation = library.citations.add("Raid in the north", publisher="Reuters")
    library.citations.edit_link(library.citations.link(claim, citation), seen=Seen.OPENED)
    library.claims.set_verdict(claim, Verdict.SUPPORTED)
    library.claims.set_status(claim, Status.VERIFIED)
    figure = library.claims.get(other).figure
    library.claims.set_figure(other, replace(figure, low=11, high=11))
    assert library.claims.get(claim).status is Status.READY
    assert library.claims.get(claim).status_reason == "conflict_opened"


def test_agreements_of_an_event_are_confirmed_in_one_act(library, articles):
    event = library.events.accept(_only(library))
    assert library.events.confirm_agreements(event) == 2
    assert library.undo_label == "event.confirm"
    (hurt,) = [
        one for one in library.events.members(event)
        if one.article_id == articles[0] and one.figure.kind is Kind.INJURED
    ]  # fmt: skip
    (link,) = library.citations.links(hurt.id)
    assert link.stance is Stance.SUPPORTS
    assert link.seen is Seen.OPENED
    assert link.stated.low == 9
    assert library.citations.get(link.citation_id).title == library.articles.get(articles[1]).title
    assert len(_crossing(library)) == 1
    assert library.events.confirm_agreements(event) == 0
    library.undo()
    assert library.citations.links(hurt.id) == []


def test_what_is_only_possible_contests_no_claim_and_is_marked_in_the_export(
    library, articles, at, tmp_path
):
    claim = library.claims.accept(articles[0], at(articles[0], "خمسة"))
    assert library.conflicts.open_count() == 0
    assert library.claims.grade(claim) is Grade.NONE
    assert [row["possible"] for row in _exported(library, tmp_path / "before")] == ["yes"]
    event = library.events.accept(_only(library), "The raid")
    assert library.conflicts.open_count() == 1
    (row,) = _exported(library, tmp_path / "after")
    assert (row["possible"], row["event"], row["state"]) == ("no", "The raid", "open")
    assert len(row["claim_ids"].split("|")) == len(_one(library).claim_ids)
    assert library.events.get(event).name == "The raid"


def _exported(library: Library, folder: Path) -> list[dict[str, str]]:
    folder.mkdir()
    library.export(folder)
    with (folder / "conflicts.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


# -- crowds -------------------------------------------------------------------------------------------


def test_too_many_of_one_day_and_town_are_proposed_as_a_whole_until_there_are_fewer(library, add):
    text = "{} SDF fighters were killed in al-Shaddadi on 3 May 2021."
    most = PROPOSING.crowd
    articles = [add(text.format(n + 10), f"{n}.txt") for n in range(most)]
    assert len(_crossing(library)) == most * (most - 1) // 2
    assert not _only(library).proposal.crowd
    last = add(text.format(99), "last.txt")
    assert _crossing(library) == []
    found = _only(library)
    assert found.proposal.crowd
    assert found.total == most + 1
    assert library.problems() == []
    with pytest.raises(RuleError) as refused:
        library.events.refuse(found)
    assert refused.value.code == "rule.event_crowd"
    library.articles.remove(last)
    assert len(_crossing(library)) == most * (most - 1) // 2
    assert library.problems() == []
    assert library.events.proposals(articles[0]) == [_only(library)]


def test_a_crowd_on_one_event_is_compared_by_reading_and_kept_right(library, add):
    text = "{} SDF fighters were killed in al-Shaddadi on 3 May 2021."
    articles = [add(text.format(10 + n % 2) + " " * n, f"{n}.txt") for n in range(40)]
    event = library.events.accept(_only(library), "The raid")
    flag = _one(library)
    assert len(flag.claim_ids) == 40
    assert flag.article_ids == set(articles)
    assert library.problems() == []
    library.events.leave([one.id for one in library.events.members(event)[::2]])
    assert [one for one in _crossing(library) if one.event] == []
    assert library.problems() == []


# -- kept and derived anew --------------------------------------------------------------------------


def test_an_article_put_away_takes_its_pairs_along(library, articles):
    library.articles.remove(articles[1])
    assert _crossing(library) == []
    assert library.problems() == []
    library.undo()
    assert _one(library)
    assert library.problems() == []


def test_a_place_that_the_project_moves_is_compared_anew_between_articles(library, add):
    add(RAID.replace("بلدة الشدادي", "التل الأحمر"), "a.txt")
    add(NEWS.replace("بلدة الشدادي", "التل الأخضر"), "b.txt")
    assert _crossing(library) == []
    library.lexicon.add_place(
        "Red Hill", "التل الأحمر", parent="raqqa governorate", aliases=["التل الأخضر"]
    )
    assert _one(library).possible
    assert library.problems() == []
    library.undo()
    assert _crossing(library) == []
    assert library.problems() == []


def test_a_project_for_reading_shows_what_was_kept(library, articles):
    expected = [flag.conflict for flag in library.conflicts.all()]
    with Library.open(library.path, read_only=True) as reading:
        assert [flag.conflict for flag in reading.conflicts.all()] == expected
        assert reading.problems() == []


def test_events_and_flags_survive_closing(library, articles):
    library.events.accept(_only(library))
    expected = library.conflicts.all()
    library.close()
    with Library.open(library.path) as again:
        assert again.conflicts.all() == expected
        assert again.problems() == []


def test_a_stale_index_is_told_by_the_check(library, articles):
    library._project.connection.execute("DELETE FROM pair_cache")
    assert library.problems() == ["the possible conflicts between articles are out of date"]


def test_figures_that_no_count_can_have_are_kept_out_of_harm(library, articles, at):
    claim = library.claims.accept(articles[0], at(articles[0], "خمسة"))
    for values in (
        {"date_from": "0000-99-99", "date_to": "9999-99-99"},
        {"date_from": "nonsense", "date_to": None},
        {"place": "؟" * 200},
        {"low": 10**18, "high": 10**18},
    ):
        figure = library.claims.get(claim).figure
        library.claims.set_figure(claim, replace(figure, **values))
        library.conflicts.all()
        library.events.proposals()
        assert library.problems() == []


WORDS = ["خمسة", "سبعة", "تسعة", "Five", "Three"]


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4), st.integers(0, 4)), max_size=14))
def test_after_any_acts_the_caches_equal_a_full_pass_and_undo_restores(tmp_path_factory, acts):
    path = Path(tmp_path_factory.mktemp("events")) / "p.annotator"
    with Library.open(path, reviewer="Lina", create=True) as library:
        there = [
            library.articles.add(prepare_text(text, f"{n}.txt")).article.id
            for n, text in enumerate((RAID, NEWS, ENGLISH, ELSEWHERE))
        ]
        start = [flag.conflict for flag in library.conflicts.all()]
        began = len([one for one in library.history() if one.act == "do"])
        for what, one, other in acts:
            try:
                _act(library, there, what, one, other)
            except RuleError:
                continue
            assert library.problems() == []
        done = len([one for one in library.history() if one.act == "do" and not one.undone])
        for _ in range(done - began):
            library.undo()
        assert [flag.conflict for flag in library.conflicts.all()] == start
        assert library.problems() == []


def _act(library: Library, there: list[ArticleId], what: int, one: int, other: int) -> None:
    article, second = there[one % 4], there[other % 4]
    events, claims = library.events.all(), library.claims.all()
    if what == 0:
        for found in library.events.proposals()[:1]:
            library.events.accept(found)
    elif what == 1:
        library.events.create([f"{article}/f1", f"{second}/f1"], "event")
    elif what == 2 and events:
        library.events.add(events[one % len(events)].id, [f"{second}/f1"])
    elif what == 3 and len(events) > 1:
        library.events.merge(events[0].id, events[1].id)
    elif what == 4 and events:
        members = library.events.members(events[0].id)
        library.events.split(events[0].id, [member.id for member in members[: one + 1]])
    elif what == 5:
        library.events.never(f"{article}/f1", f"{second}/f1")
    elif what == 6 and claims:
        chosen = claims[one % len(claims)]
        figure = chosen.figure or Figure(Kind.KILLED)
        library.claims.set_figure(chosen.id, replace(figure, low=other, high=other))
    elif what == 7 and claims:
        library.claims.remove(claims[one % len(claims)].id)
    elif what == 8 and events:
        library.events.confirm_agreements(events[one % len(events)].id)
    elif what == 9:
        library.articles.edit(article, date=f"2021-05-0{other + 1}")
