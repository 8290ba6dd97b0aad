"""Pairs that only look like a conflict, each beside a twin that is one, a word or number away.

Every case builds a text from one switch: off, it must stay silent; on, it must be flagged with
the type named. A case without a type has no twin: nothing of its sort may ever be flagged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import (
    Accumulation,
    DatePrecision,
    Kind,
    Locus,
    Modality,
    Mode,
    PartyStatus,
    Qualifier,
)

KILLED, INJURED, BOTH = Kind.KILLED, Kind.INJURED, Kind.KILLED_OR_INJURED
RUNNING, PERIOD = Accumulation.RUNNING_TOLL, Accumulation.PERIOD_TOTAL
TITLE, CAPTION = Locus.TITLE, Locus.CAPTION
Case = Callable[[Any, bool], None]
CASES: list[Any] = []


def case(type_: str | None) -> Callable[[Case], Case]:
    def add(build: Case) -> Case:
        CASES.append(pytest.param(build, type_, id=build.__name__))
        return build

    return add


def accounts(text: Any, first: Any, second: Any, kind: Kind = KILLED, **of_second: Any) -> None:
    """Write two sentences of two sources."""
    text.says("one count", first, kind, origin="SOHR", **of_second.pop("of_first", {}))
    text.next_sentence().says(
        "a second count", second, of_second.pop("other_kind", kind),
        **({"origin": "SANA"} | of_second),
    )  # fmt: skip


def cited(text: Any, claim: Any, title: Any, kind: Kind = KILLED, **of_title: Any) -> None:
    """Write a claim and the title of its own reference."""
    text.says("claim", claim, kind, own=(7,), **of_title.pop("of_claim", {}))
    text.title(7, "title", title, of_title.pop("other_kind", kind), **of_title)


# -- another event, day, place ---------------------------------------------------------------


@case("VALUE")
def another_day(text, twin):
    accounts(text, 5, 8, of_first={"day": "2024-11-19"}, day="2024-11-19" if twin else "2024-11-20")


@case("VALUE")
def a_sibling_place(text, twin):
    text.knows_towns({"Tabni"}, {"Maadan"})
    accounts(text, 5, 8, of_first={"place": "Tabni"}, place="Tabni" if twin else "Maadan")


@case("VALUE")
def a_quarter_of_the_city(text, twin):
    text.places = seed_lexicon().places
    there = "Aleppo city" if twin else "Sheikh Maqsoud"
    accounts(text, 9, 2, of_first={"place": "city of Aleppo"}, place=there)


@case("VALUE")
def spelling_variants_of_one_place_are_one_place(text, twin):
    text.knows_towns({"Abu Kamal", "Al-Bukamal"})
    accounts(text, 5, 8 if twin else 5, of_first={"place": "Abu Kamal"}, place="Al-Bukamal")


@case("VALUE")
def later_deaths_of_wounds(text, twin):
    accounts(text, 7, 2, mode=Mode.NONE if twin else Mode.OF_WOUNDS)


@case("VALUE")
def deaths_that_are_counted_on_top(text, twin):
    text.says("seven civilians", 7, origin="SOHR")
    text.next_sentence().says("two civilians" if twin else "two more civilians", 2, origin="SANA")


@case("VALUE")
def a_place_named_only_by_the_second_source(text, twin):
    """In a round-up of attacks every new place opens another one."""
    accounts(text, 2, 3, of_first={"place": "Tabni"} if twin else {}, place="Tabni")


@case("VALUE")
def two_places_of_which_nothing_is_known(text, twin):
    accounts(text, 2, 3, of_first={"place": "the old mill"},
             place="near the old mill" if twin else "the new mill")  # fmt: skip


@case("VALUE")
def a_day_named_only_by_the_second_source(text, twin):
    accounts(text, 2, 3, of_first={"day": "2024-11-19"} if twin else {}, day="2024-11-19")


@case("VALUE")
def another_attack_by_its_own_words(text, twin):
    accounts(text, 5, 8, sets_apart=not twin)


@case("VALUE")
def another_incident_without_any_sign_of_being_the_same(text, twin):
    text.says("five", 5)
    text.next_sentence().says("eight", 8, refers_back=twin)


@case("VALUE")
def an_incident_told_much_later_in_the_text(text, twin):
    text.says("five", 5, origin="SOHR")
    text.paragraph += 1 if twin else 20
    text.says("eight", 8, origin="SANA")


@case("VALUE")
def one_source_telling_two_incidents(text, twin):
    accounts(text, 5, 8, origin="SANA" if twin else "SOHR")


@case(None)
def yesterday_and_today_of_two_sources(text, twin):
    accounts(text, 5, 8, date_precision=DatePrecision.RELATIVE)


@case("VALUE")
def figures_of_two_articles_without_a_shared_event(text, twin):
    accounts(
        text, 5, 8, of_first={"article": "a", "event": "e"}, article="b", event="e" if twin else ""
    )


@case("VALUE")
def figures_of_two_events(text, twin):
    accounts(
        text, 5, 8, of_first={"article": "a", "event": "e"}, article="b", event="e" if twin else "f"
    )


# -- another kind, period, population --------------------------------------------------------


@case("VALUE")
def another_kind(text, twin):
    accounts(text, 30, 40, other_kind=KILLED if twin else Kind.CAPTURED)


@case("VALUE")
def a_claim_of_another_kind_than_its_title(text, twin):
    cited(text, 30, 40, other_kind=KILLED if twin else INJURED)


@case("VALUE")
def an_incident_and_a_total_over_months(text, twin):
    accounts(text, 9, 400, accumulation=Accumulation.INCIDENT if twin else PERIOD)


@case("REVISED")
def a_later_and_higher_toll(text, twin):
    toll = {"accumulation": RUNNING, "as_of": "2024-12-01"}
    accounts(
        text, 12, 9 if twin else 20, of_first=toll,
        accumulation=RUNNING, as_of="2024-12-03", refers_back=True,
    )  # fmt: skip


@case(None)
def an_earlier_state_of_a_toll_told_after_the_newer_one(text, twin):
    accounts(
        text, 1400, 1300, of_first={"accumulation": RUNNING}, accumulation=RUNNING, origin="SOHR"
    )


@case("VALUE")
def civilians_only_against_all_dead(text, twin):
    accounts(
        text, 9 if not twin else 3, 5,
        of_first={} if not twin else {"party": "civilian"}, party="civilian",
    )  # fmt: skip


@case("SUBSET")
def children_among_the_dead(text, twin):
    accounts(text, 9, 12 if twin else 3, sub_group="children")


@case("VALUE")
def other_victims_of_the_same_attack(text, twin):
    accounts(text, 5, 3, of_first={"party": "isis"}, party="isis" if twin else "civilian")


# -- parts and wholes -------------------------------------------------------------------------


@case("SUBSET")
def a_part_below_its_whole(text, twin):
    whole = text.says("nine", 9)
    text.says("among them", 10 if twin else 4, part_of=whole.key)


@case("SUBSET")
def others_come_on_top_of_those_before(text, twin):
    whole = text.says("a woman", 1, INJURED)
    text.says("four nurses" if twin else "four others", 4, INJURED, part_of=whole.key)


@case("SUM")
def a_breakdown_that_adds_up(text, twin):
    whole = text.says("nine", 9)
    text.says("soldiers", 5, party="syrian army", part_of=whole.key)
    text.says("civilians", 5 if twin else 4, party="civilian", part_of=whole.key)


@case("SUM")
def a_note_that_adds_up(text, twin):
    box = text.box("nine", 9, party="sdf", note_mark="1")
    text.note("in May", 5, box)
    text.note("in June", 3 if twin else 4, box)


@case("SUBSET")
def a_note_that_names_some_of_the_dead(text, twin):
    box = text.box("nine", 9, party="sdf", note_mark="1")
    text.note("of them commanders", 10 if twin else 3, box)


@case("SUM")
def a_line_beside_the_note_that_counts_other_victims(text, twin):
    box = text.box("nine", 9, party="sdf", note_mark="1")
    text.note("in May", 5, box)
    text.note("in June", 4, box)
    beside = {"part_of": box.key, "party": "sdf"} if twin else {"party": "civilian"}
    text.says("one more", 1, locus=Locus.NOTE, note_mark="1", **beside)


@case("SUM")
def a_note_whose_lines_do_not_say_what_they_are_part_of(text, twin):
    text.box("nine", 9, party="sdf", note_mark="1")
    for line, count in (("in May", 5), ("in June", 3 if twin else 4)):
        text.says(line, count, locus=Locus.NOTE, note_mark="1", party="sdf")


@case("SUBSET")
def a_part_of_an_open_whole(text, twin):
    whole = text.says("at least 25", 25 if twin else (25, None))
    text.says("among them", 30, part_of=whole.key)


@case("ENUM")
def incidents_below_the_box_total(text, twin):
    text.box("five", 5, party="sdf")
    for number in range(3 if twin else 2):
        text.next_sentence().says(f"two {number}", 2, party="sdf", day=f"2024-11-1{number}")


@case("ENUM")
def one_incident_told_twice_in_the_text(text, twin):
    text.box("two", 2, party="sdf")
    text.next_paragraph().says("two fighters", 2, party="sdf", day="2024-11-11", place="Tabni")
    day = "2024-11-12" if twin else "2024-11-11"
    text.next_paragraph().says("two of them", 2, party="sdf", day=day, place="Tabni")


@case("ENUM")
def incidents_of_another_party_than_the_column(text, twin):
    text.box("two", 2, party="sdf")
    text.next_paragraph().says("five", 5, party="sdf" if twin else "isis")


@case("ENUM")
def soldiers_of_an_ally_against_the_government_column(text, twin):
    text.box("two", 2, party="syrian army")
    text.next_paragraph().says("five", 5, party="iran-backed militia" if twin else "irgc")


@case("ENUM")
def incidents_outside_the_period_of_the_total(text, twin):
    text.box("two", 2, party="sdf", date_from="2024-11-01", until="2024-11-30")
    text.next_paragraph().says("five", 5, party="sdf", day="2024-11-12" if twin else "2024-12-12")


@case("ENUM")
def an_incident_without_a_date_against_a_dated_total(text, twin):
    text.box("two", 2, party="sdf", date_from="2024-11-01", until="2024-11-30")
    when = {"day": "2024-11-12"} if twin else {}
    text.next_paragraph().says("five", 5, party="sdf", **when)


@case("ENUM")
def alleged_deaths_do_not_fill_a_column(text, twin):
    text.box("two", 2, party="sdf")
    text.next_paragraph().says(
        "five", 5, party="sdf", modality=Modality.ASSERTED if twin else Modality.ALLEGED
    )


@case("ENUM")
def a_title_that_agrees_with_its_claim_does_not_burden_another_column(text, twin):
    text.box("Iran two", 2, party="irgc")
    text.box("army nine", 9, party="syrian army")
    text.next_paragraph().says("six", 6, party="syrian army", own=(7,))
    text.title(7, "six dead", 6, party="irgc" if twin else "syrian army")


# -- a claim and its own reference ----------------------------------------------------------------


@case("PARTY")
def a_title_about_other_victims_in_another_number(text, twin):
    cited(text, 6, 6 if twin else 4, of_claim={"party": "syrian army"}, party="irgc")


@case("PARTY")
def a_title_with_a_better_partner_for_the_claim(text, twin):
    text.says("a fighter", 1, party="sdf", own=(7,))
    if not twin:
        text.title(7, "member of the SDF", 1, party="sdf")
    text.title(7, "a civilian", 1, party="civilian")


@case("PARTY")
def a_sentence_with_a_better_partner_for_the_title(text, twin):
    text.says("a fighter", 1, party="sdf", own=(7,))
    if not twin:
        text.says("a civilian", 1, party="civilian", own=(7,))
    text.title(7, "one civilian", 1, party="civilian")


@case("PARTY")
def another_reference_of_the_sentence_names_the_victims_right(text, twin):
    text.says("six", 6, party="syrian army", own=(7, 8))
    text.title(7, "six soldiers", 4 if twin else 6, party="syrian army" if not twin else "sdf")
    text.title(8, "six guards", 6, party="irgc")


@case("SUBSET")
def one_killed_of_four_casualties(text, twin):
    cited(
        text, 5 if twin else 1, 4, of_claim={"party": "civilian"}, party="civilian", other_kind=BOTH
    )


@case("AGG")
def killed_and_injured_that_add_up(text, twin):
    text.says("two killed", 2, own=(7,))
    text.says("three injured", 3, INJURED, own=(7,))
    text.title(7, "killed and injured", 4 if twin else 5, BOTH)


@case("AGG")
def a_claim_of_both_against_a_title_that_counts_them_apart(text, twin):
    text.says("30 killed and wounded", 30, BOTH, own=(7,))
    text.title(7, "ten killed", 10)
    text.title(7, "twenty wounded", 25 if twin else 20, INJURED)


@case("AGG")
def killed_and_others_injured_against_both_together(text, twin):
    text.says("two killed", 2, own=(7,))
    words = {"qualifier": Qualifier.UNKNOWN_MANY} if not twin else {}
    text.says("others injured", 9 if twin else (2, None), INJURED, own=(7,), **words)
    text.title(7, "killed and injured", 7, BOTH)


@case("VALUE")
def two_references_that_add_up(text, twin):
    text.says("five", 5, own=(7, 8))
    text.title(7, "two dead", 2)
    text.title(8, "three more dead", 4 if twin else 3)


@case("VALUE")
def a_figure_read_in_the_document_under_a_title_that_agrees(text, twin):
    """What a reviewer read inside outweighs a title that happens to agree."""
    text.says("five", 5, own=(7,))
    text.title(7, "five dead", 5)
    text.says("read inside", 8 if twin else 5, locus=Locus.CITED_QUOTE, citation=7, decided=True)


@case("VALUE")
def a_figure_read_in_the_document_for_another_claim(text, twin):
    text.says("five", 5, own=(7,))
    other = text.next_sentence().says("eight", 8, own=(7,))
    text.says(
        "read for the second", 9 if twin else 8,
        locus=Locus.CITED_QUOTE, citation=7, decided=True, stated_for=other.key,
    )  # fmt: skip


@case("VALUE")
def an_earlier_lower_toll_beside_one_that_agrees(text, twin):
    text.says("nine", 9, own=(7, 8))
    text.title(7, "six dead", 6, day="2024-12-02" if twin else "2024-12-01")
    text.title(8, "nine dead", 9, day="2024-12-02")


@case("VALUE")
def a_title_that_adds_up_two_incidents_of_the_sentence(text, twin):
    text.says("five in one village", 5, own=(7,))
    text.says("three in another", 3, own=(7,))
    text.title(7, "eight dead", 9 if twin else 8)


@case("VALUE")
def a_reference_that_another_sentence_cites(text, twin):
    text.says("five", 5, own=(7,) if twin else ())
    text.next_sentence().says("eight", 8, own=(7,))
    text.title(7, "eight dead", 8)


@case("VALUE")
def a_vague_count_that_meets(text, twin):
    cited(text, 210 if twin else 15, (20, 99), qualifier=Qualifier.DOZENS)


@case("VALUE")
def intervals_that_meet_at_one_number(text, twin):
    cited(text, (5, None), 4 if twin else 5)


@case("VALUE")
def a_dual_and_a_digit(text, twin):
    cited(text, 2, 3 if twin else 2)


@case("VALUE")
def an_unknown_against_a_number(text, twin):
    cited(text, 0 if twin else None, 4)


@case("VALUE")
def words_without_a_number_against_a_number(text, twin):
    cited(text, (2, None), 0 if twin else 1, qualifier=Qualifier.EXACT,
          of_claim={"qualifier": Qualifier.UNKNOWN_MANY})  # fmt: skip


@case("DATE")
def a_report_some_days_after_the_event(text, twin):
    published = "2024-11-10" if twin else "2024-11-23"
    cited(text, 5, 5, of_claim={"day": "2024-11-19"}, document_date=published)


@case("DATE")
def a_document_of_the_day_before_in_another_time_zone(text, twin):
    published = "2024-11-17" if twin else "2024-11-18"
    cited(text, 5, 5, of_claim={"day": "2024-11-19"}, document_date=published)


@case("DATE")
def a_title_that_names_the_day(text, twin):
    cited(text, 5, 5, of_claim={"day": "2024-11-19"}, day="2024-11-20" if twin else "2024-11-19")


@case("DATE")
def a_title_that_tells_of_a_later_death_of_wounds(text, twin):
    cited(
        text, 1, 1, of_claim={"day": "2024-11-19"}, day="2024-11-22",
        mode=Mode.NONE if twin else Mode.OF_WOUNDS,
    )  # fmt: skip


@case("SOURCE")
def a_title_that_names_nobody_as_its_source(text, twin):
    cited(text, 5, 5, of_claim={"origin": "SOHR"}, origin="SANA" if twin else "")


@case("PERP")
def an_attacker_named_by_one_side_only(text, twin):
    cited(text, 5, 5, of_claim={"perpetrator": "isis"}, perpetrator="sdf" if twin else "")


@case("PERP")
def a_force_and_the_coalition_it_belongs_to(text, twin):
    cited(
        text, 5, 5, of_claim={"perpetrator": "us army"},
        perpetrator="russian army" if twin else "coalition",
    )  # fmt: skip


@case("PARTY")
def loose_words_for_one_sides_army_and_its_militia(text, twin):
    text.says("nine of the regime", 9, locus=CAPTION, party="syrian army")
    party = "isis" if twin else "national defence"
    text.next_paragraph().says("nine dead", 9, party=party)


@case("DENIAL")
def a_number_that_nobody_denies(text, twin):
    accounts(text, 5, 5, modality=Modality.DENIED if twin else Modality.REPORTED)


# -- title and text --------------------------------------------------------------------------------


@case("VALUE")
def a_title_that_the_text_bears_out_further_down(text, twin):
    text.says("four dead", 4, locus=TITLE)
    text.next_paragraph().says("seventeen in October", 17, day="2024-10-02")
    text.next_paragraph().says("four", 5 if twin else 4)


@case("VALUE")
def a_title_that_adds_up_several_incidents(text, twin):
    text.says("25 dead", 25 if not twin else 9, locus=TITLE)
    text.next_paragraph().says("eleven", 11)
    text.next_sentence().says("five", 5, sets_apart=True)
    text.next_sentence().says("nine", 9 if not twin else 8, sets_apart=True)


@case("AGG")
def a_title_of_both_that_the_text_counts_apart(text, twin):
    text.says("nine killed and injured", 9, BOTH, locus=TITLE)
    text.next_paragraph().says("two", 2)
    text.says("seven injured", 4 if twin else 7, INJURED)


@pytest.mark.parametrize(("build", "type_"), CASES)
def test_a_lookalike_is_never_flagged(build, type_, text):
    build(text, False)
    assert text.flags() == []


@pytest.mark.parametrize(("build", "type_"), [one for one in CASES if one.values[1] is not None])
def test_its_twin_is_flagged(build, type_, text):
    build(text, True)
    assert type_ in [flag[0] for flag in text.flags()]


def test_civilians_that_outnumber_the_others_dead_void_the_excuse_of_another_population(text):
    """Where the killed contradict each other, so do the wounded told in the same breath."""
    civilians = {"party": "civilian", "origin": "SOHR"}
    people = {"party_status": PartyStatus.UNKNOWN, "origin": "SANA"}
    text.says("four civilians killed", 4, **civilians)
    text.says("seven others wounded", 7, INJURED, **civilians)
    text.next_sentence().says("two people killed", 2, **people)
    text.says("nine others wounded", 9, INJURED, **people)
    assert [flag[0] for flag in text.flags()] == ["VALUE", "VALUE"]
