"""A settled conflict: what it makes of totals, what a preview tells of that, and what stays."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.domain.conflicts import Decided, Decision
from annotator.domain.conflicts.preview import Preview, also_decided, compare
from annotator.domain.conflicts.settled import as_read, nothing_decided
from annotator.domain.model import Conflict, Kind, Modality, ResolutionCode

CODES = ResolutionCode


def _government_box(text: Any) -> None:
    """Twelve of the army and two guards in the box; six soldiers whose reference says guards."""
    twelve = text.box("12 dead", 12, party="syrian army", note_mark="2")
    text.box("Iran 2 dead", 2, party="irgc", party_assumed=False)
    text.note("6 before the offensive", 6, twelve)
    text.note("6 on 3 December", 6, twelve, day="2024-12-03")
    text.next_paragraph()
    text.says("five militiamen", 5, party="iran-backed militia", day="2024-11-19")
    text.next_sentence().says("two officers", 2, party="syrian army", day="2024-11-23")
    text.next_sentence().says("two guards", 2, party="irgc", day="2024-11-23")
    text.next_sentence().says("six soldiers", 6, party="syrian army", day="2024-12-03", own=(29,))
    text.title(29, "Six guards", 6, party="irgc", day="2024-12-03")


def _find(text: Any, type_: str, decided: Decided = nothing_decided) -> list[Conflict]:
    return [c for c in text.findings(decided=decided).conflicts if c.type.value == type_]


def _settled(conflict: Conflict, code: ResolutionCode, **value: int | None) -> Decided:
    return also_decided(nothing_decided, conflict.fingerprint, Decision(code, **value))


def _flags(text: Any, decided: Decided) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    return sorted(
        (
            one.type.value,
            text.quotes(tuple(map(as_read, one.a.keys))),
            text.quotes(tuple(map(as_read, one.b.keys))),
        )
        for one in text.findings(decided=decided).conflicts
    )


def _preview(text: Any, conflict: Conflict, code: ResolutionCode, **value: int | None) -> Preview:
    decided = _settled(conflict, code, **value)
    after = text.findings(decided=decided)
    return compare(text.findings(), after, conflict.fingerprint, code)


def _totals(text: Any, preview: Preview) -> list[tuple[str, int, int]]:
    return [(*text.quotes((one.total,)), one.before.low, one.after.low) for one in preview.totals]


# -- the case of the six soldiers ---------------------------------------------------------------


def test_if_the_citation_is_right_its_victims_move_from_one_column_to_the_other(text):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    preview = _preview(text, party, CODES.ACCEPT_B)
    assert _totals(text, preview) == [
        ("12 dead", 13, 7),
        ("Iran 2 dead", 2, 8),
        ("6 on 3 December", 6, 0),
    ]
    (change,) = preview.change
    assert text.quotes(change.before.b.keys) == ("Six guards",)
    assert text.quotes(tuple(map(as_read, change.after.b.keys))) == ("two guards", "six soldiers")
    assert preview.vanish == ()
    assert [text.quotes(one.a.keys) for one in preview.remain] == [("6 before the offensive",)]


def test_if_the_text_is_right_the_other_column_is_out_of_doubt(text):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    preview = _preview(text, party, CODES.ACCEPT_A)
    assert [text.quotes(one.b.keys) for one in preview.vanish] == [("Six guards",)]
    assert preview.change == preview.appear == preview.totals == ()


@pytest.mark.parametrize(
    "code", [CODES.WAIVED, CODES.CANNOT_DETERMINE, CODES.DIFFERENT_POPULATION_OR_METHOD]
)
def test_what_decides_nothing_about_the_figures_changes_nothing(text, code):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    assert _preview(text, party, code).nothing_else


def test_a_reference_in_error_puts_no_other_total_in_doubt(text):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    preview = _preview(text, party, CODES.ERROR_IN_CITATION)
    assert len(preview.vanish) == 1
    assert preview.totals == ()


def test_an_error_in_the_text_takes_its_figure_out_of_the_sums(text):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    preview = _preview(text, party, CODES.ERROR_IN_ARTICLE)
    assert _totals(text, preview) == [("12 dead", 13, 7), ("6 on 3 December", 6, 0)]


def test_a_misreading_leaves_the_sums_unless_a_reviewer_set_it(text):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    assert ("12 dead", 13, 7) in _totals(text, _preview(text, party, CODES.EXTRACTION_ERROR))


def test_the_settled_flag_stays_in_view_and_what_rests_on_it_says_so(text):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    decided = _settled(party, CODES.ACCEPT_B)
    assert [c.fingerprint for c in _find(text, "PARTY", decided)] == [party.fingerprint]
    follows = {c.fingerprint: c.follows for c in _find(text, "ENUM", decided)}
    assert sorted(follows.values()) == ["", party.fingerprint]
    resting = next(c for c in _find(text, "ENUM", decided) if c.follows)
    assert resting.case == party.fingerprint


def test_before_a_decision_the_column_in_doubt_follows_from_the_party(text):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    follows = {text.quotes(c.a.keys): c.follows for c in _find(text, "ENUM")}
    assert follows[("Iran 2 dead",)] == party.fingerprint
    assert follows[("6 before the offensive",)] == ""


def test_a_flag_that_a_decision_changes_has_another_fingerprint(text):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    before = {c.fingerprint for c in _find(text, "ENUM")}
    after = {c.fingerprint for c in _find(text, "ENUM", _settled(party, CODES.ACCEPT_B))}
    assert len(before & after) == 1


# -- lines, totals and parts ----------------------------------------------------------------------


def test_a_line_that_is_larger_than_written_breaks_the_total_above_it(text):
    _government_box(text)
    line = next(c for c in _find(text, "ENUM") if len(c.b.keys) == 2)
    flags = _flags(text, _settled(line, CODES.ACCEPT_B))
    assert ("SUM", ("12 dead",), ("6 before the offensive", "6 on 3 December")) in flags
    assert ("ENUM", ("6 before the offensive",), ("five militiamen", "two officers")) in flags


def test_a_line_that_holds_says_nothing_about_which_incident_is_wrong(text):
    _government_box(text)
    line = next(c for c in _find(text, "ENUM") if len(c.b.keys) == 2)
    assert _preview(text, line, CODES.ACCEPT_A).nothing_else


def test_a_chosen_number_is_what_the_total_is_held_against(text):
    ten = text.box("10 dead", 10, party="sdf", note_mark="1")
    text.note("6 before", 6, ten)
    text.note("4 later", 4, ten, day="2024-12-17")
    text.next_paragraph()
    text.says("four fighters", 4, party="sdf", day="2024-12-17", own=(3,))
    text.title(3, "Nine fighters", 9, party="sdf", day="2024-12-17")
    (value,) = _find(text, "VALUE")
    preview = _preview(text, value, CODES.ACCEPT_RANGE, low=7, high=9)
    assert _totals(text, preview) == [("10 dead", 4, 7), ("4 later", 4, 7)]
    assert [c.type.value for c in preview.appear] == ["ENUM"]


def test_a_range_without_a_value_changes_nothing(text):
    text.box("10 dead", 10, party="sdf")
    text.says("four fighters", 4, party="sdf", own=(3,))
    text.title(3, "Nine fighters", 9, party="sdf")
    (value,) = _find(text, "VALUE")
    assert _preview(text, value, CODES.ACCEPT_RANGE).nothing_else


def test_a_part_that_holds_makes_its_whole_at_least_as_large(text):
    whole = text.box("4 of the unit", 4, party="sdf")
    text.note("5 in the camp", 5, whole)
    text.next_paragraph()
    text.says("six fighters", 6, party="sdf", day="2024-12-17")
    (subset,) = _find(text, "SUBSET")
    assert len(_find(text, "ENUM")) == 1
    # Six fit into "at least five", but not into four.
    assert _find(text, "ENUM", _settled(subset, CODES.ACCEPT_A)) == []
    assert len(_find(text, "ENUM", _settled(subset, CODES.ACCEPT_B))) == 1


def test_two_events_are_counted_each(text):
    text.box("60 dead", 60, party="sdf")
    text.next_paragraph()
    text.says("30 fighters", 30, party="sdf", day="2024-12-17", place="Raqqa", origin="SOHR")
    text.next_sentence()
    text.says("50 fighters", 50, party="sdf", day="2024-12-17", place="Raqqa", origin="Reuters")
    (value,) = _find(text, "VALUE")
    preview = _preview(text, value, CODES.DIFFERENT_EVENTS)
    assert _totals(text, preview) == [("60 dead", 30, 80)]
    assert [c.type.value for c in preview.appear] == ["ENUM"]


def test_a_denial_that_holds_takes_the_denied_out_of_the_sums(text):
    text.box("3 dead", 3, party="sdf")
    text.next_paragraph()
    text.says("three fighters", 3, party="sdf", day="2024-12-17", own=(4,))
    text.title(4, "no losses, says the command", 0, party="sdf", modality=Modality.DENIED)
    (denial,) = _find(text, "DENIAL")
    assert _totals(text, _preview(text, denial, CODES.ACCEPT_B)) == [("3 dead", 3, 0)]
    assert _preview(text, denial, CODES.ACCEPT_A).totals == ()


# -- laws -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", list(ResolutionCode))
def test_every_decision_on_every_flag_ends_and_keeps_the_settled_flag(text, code):
    _government_box(text)
    text.says("others", 3, Kind.INJURED, party="sdf")
    decided = nothing_decided
    for one in text.findings().conflicts:
        decided = also_decided(decided, one.fingerprint, Decision(code, 5, 9))
        there = {c.fingerprint for c in text.findings(decided=decided).conflicts}
        assert one.fingerprint in there


def test_the_order_of_statements_does_not_matter_to_what_was_settled(text):
    _government_box(text)
    (party,) = _find(text, "PARTY")
    decided = _settled(party, CODES.ACCEPT_B)
    first = _flags(text, decided)
    text.statements.reverse()
    assert _flags(text, decided) == first
