"""The figure reader on sentences of our own, on any text at all, and at any size."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.figures import figures_in, note_figures
from annotator.domain.model import (
    Accumulation,
    Kind,
    Locus,
    Modality,
    Mode,
    PartyStatus,
    Qualifier,
    Reading,
)
from annotator.domain.text import Span

LABELLED: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "data" / "figures.json").read_text(encoding="utf-8")
)


def bounded(text: str, **more: Any) -> list[Reading]:
    return [reading for reading in figures_in(text, **more) if reading.figure.bounded]


def only(text: str, **more: Any) -> Reading:
    found = bounded(text, **more)
    assert len(found) == 1, [reading.quote for reading in found]
    return found[0]


@pytest.mark.parametrize("row", LABELLED, ids=[str(at) for at in range(len(LABELLED))])
def test_a_labelled_sentence_is_read_as_labelled(row: dict[str, Any]) -> None:
    found = bounded(row["text"])
    seen = [(r.quote, r.figure.kind.value, r.figure.low, r.figure.high) for r in found]
    wanted = [(f["quote"], f["kind"], f["low"], f["high"]) for f in row["figures"]]
    assert seen == wanted
    parties = [(r.quote, r.figure.party) for r in found if r.figure.party]
    assert parties == [(f["quote"], f["party"]) for f in row["figures"] if "party" in f]


@pytest.mark.parametrize("row", [r for r in LABELLED if any("part_of" in f for f in r["figures"])])
def test_a_part_points_to_its_whole(row: dict[str, Any]) -> None:
    readings = figures_in(row["text"])
    quotes = [f["quote"] for f in row["figures"]]
    for reading in readings:
        wanted = [f for f in row["figures"] if f["quote"] == reading.quote]
        if wanted and "part_of" in wanted[0]:
            assert reading.subset_of is not None
            assert readings[reading.subset_of].quote == quotes[wanted[0]["part_of"]]


@pytest.mark.parametrize(
    ("words", "low", "high", "qualifier"),
    [
        ("خمسة مدنيين", 5, 5, Qualifier.EXACT),
        ("جنديين", 2, 2, Qualifier.EXACT),
        ("مدني واحد", 1, 1, Qualifier.EXACT),
        ("ما لا يقل عن 7 أشخاص", 7, None, Qualifier.AT_LEAST),
        ("7 أشخاص على الأقل", 7, None, Qualifier.AT_LEAST),
        ("أكثر من عشرين شخصا", 21, None, Qualifier.MORE_THAN),
        ("ما يزيد على 20 شخصا", 21, None, Qualifier.MORE_THAN),
        ("نحو 30 شخصا", 27, 33, Qualifier.ABOUT),
        ("حوالي 5 أشخاص", 4, 6, Qualifier.ABOUT),
        ("قرابة 100 شخص", 90, 110, Qualifier.ABOUT),
        ("ما لا يزيد على 9 أشخاص", None, 9, Qualifier.UP_TO),
        ("بين 20 و30 شخصا", 20, 30, Qualifier.RANGE),
        ("20-30 شخصا", 20, 30, Qualifier.RANGE),
        ("بين 10 و12 ألف شخص", 10_000, 12_000, Qualifier.RANGE),
        ("العشرات", 20, 99, Qualifier.DOZENS),
        ("المئات", 200, 999, Qualifier.HUNDREDS),
        ("الآلاف", 2000, 9999, Qualifier.THOUSANDS),
        ("عشرات الآلاف من المدنيين", 20_000, 99_999, Qualifier.THOUSANDS),
        ("عدد من الجنود", 2, None, Qualifier.UNKNOWN_MANY),
        ("عدة متظاهرين", 2, None, Qualifier.UNKNOWN_MANY),
        ("مسلحين آخرين", 2, None, Qualifier.UNKNOWN_MANY),
    ],
)  # fmt: skip
def test_words_become_intervals(
    words: str, low: int | None, high: int | None, qualifier: Qualifier
) -> None:
    figure = only(f"مقتل {words} في هجوم").figure
    assert (figure.low, figure.high, figure.qualifier) == (low, high, qualifier)


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("a dozen people", 12, 12),
        ("two dozen people", 24, 24),
        ("twenty-three people", 23, 23),
        ("two hundred and five people", 205, 205),
        ("1,204 people", 1204, 1204),
        ("at least seven people", 7, None),
        ("no fewer than 9 people", 9, None),
        ("more than 60 people", 61, None),
        ("over 100 people", 101, None),
        ("about 50 people", 45, 55),
        ("up to 40 people", None, 40),
        ("between 10 and 15 people", 10, 15),
        ("10 to 15 people", 10, 15),
        ("dozens of people", 20, 99),
        ("scores of people", 20, 99),
        ("hundreds of people", 200, 999),
        ("tens of thousands of people", 20_000, 99_999),
        ("half a million people", 500_000, 500_000),
        ("several people", 2, None),
        ("a child", 1, 1),
        ("a man and his wife", 2, 2),
    ],
)
def test_english_words_become_intervals(words: str, low: int | None, high: int | None) -> None:
    figure = only(f"The attack killed {words} on the road").figure
    assert (figure.low, figure.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("مقتل 5 جنود", Kind.KILLED),
        ("استشهاد 5 مدنيين", Kind.KILLED),
        ("لقي 5 أشخاص حتفهم", Kind.KILLED),
        ("إصابة 5 جنود", Kind.INJURED),
        ("جُرح 5 جنود", Kind.INJURED),
        ("قتل وجرح 5 جنود", Kind.KILLED_OR_INJURED),
        ("سقوط 30 بين قتيل وجريح", Kind.KILLED_OR_INJURED),
        ("اعتقال 5 أشخاص", Kind.CAPTURED),
        ("اختطاف 5 أشخاص", Kind.CAPTURED),
        ("فقدان 5 أشخاص", Kind.MISSING),
        ("نزوح 500 شخص", Kind.DISPLACED),
        ("5 soldiers were wounded", Kind.INJURED),
        ("killing and injuring 8 people", Kind.KILLED_OR_INJURED),
        ("5 people were arrested", Kind.CAPTURED),
        ("5 people are missing", Kind.MISSING),
        ("500 people fled", Kind.DISPLACED),
    ],
)
def test_kinds(text: str, kind: Kind) -> None:
    assert only(text).figure.kind is kind


def test_who_did_it_is_never_a_victim() -> None:
    reading = only("قتل ثلاثة مسلحين خمسة جنود من الجيش السوري")
    assert reading.quote == "خمسة جنود من الجيش السوري"
    assert only("Three gunmen killed five policemen").quote == "five policemen"
    assert only("مقتل مدني على يد ثلاثة مسلحين").quote == "مدني"


def test_an_active_verb_names_who_did_it() -> None:
    reading = only("قتلت خلايا داعش عنصرين من الأسايش")
    assert (reading.figure.party, reading.figure.perpetrator) == ("asayish", "isis")


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("قتلت ضربة أمريكية ثلاثة جنود من الجيش السوري", "us army"),
        ("مقتل 3 عناصر من حزب الله بغارة إسرائيلية", "israeli army"),
        ("قُتل مقاتل من قسد بهجوم لداعش", "isis"),
        ("نصبت خلايا داعش كمينا أسفر عن مقتل جنديين من الجيش السوري", "isis"),
        ("Five civilians were killed in a Russian airstrike", "russian army"),
        ("Two SDF fighters were killed by ISIS cells", "isis"),
        ("مقتل 3 مدنيين في حادث سير", ""),
    ],
)
def test_who_did_it_is_named_where_the_sentence_names_it(text: str, doer: str) -> None:
    assert only(text).figure.perpetrator == doer


def test_a_party_name_is_no_place_and_a_shared_place_serves_all_figures() -> None:
    found = bounded("قُتل مقاتلان من قوات سوريا الديمقراطية وجُرح أربعة آخرون في الرقة")
    assert [r.figure.place for r in found] == ["الرقة", "الرقة"]


def test_the_same_day_is_the_day_told_before() -> None:
    text = "اندلعت اشتباكات في 25 مايو 2022. وفي اليوم نفسه قُتل جندي."
    assert only(text).figure.date_from == "2022-05-25"


def test_coordinated_victims_of_one_party_are_one_figure_and_of_two_parties_two() -> None:
    assert only("مقتل ملازم وجندي").figure.low == 2
    found = bounded("قُتل مقاتل من قسد ومدني")
    assert [r.figure.party for r in found] == ["sdf", "civilian"]


def test_zero_is_stated_and_unknown_is_a_mention() -> None:
    nobody = figures_in("سقط الصاروخ دون وقوع إصابات بشرية")[0].figure
    assert (nobody.low, nobody.high) == (0, 0)
    unknown = figures_in("لم ترد أنباء عن وقوع إصابات")[0].figure
    assert (unknown.low, unknown.high, unknown.qualifier) == (None, None, Qualifier.UNKNOWN)


def test_an_infobox_line_is_read_without_a_verb() -> None:
    found = bounded("10 قتلى[ملاحظة 1] 12 قتيل[ملاحظة 2]", locus=Locus.INFOBOX)
    assert [(r.figure.low, r.figure.locus) for r in found] == [
        (10, Locus.INFOBOX),
        (12, Locus.INFOBOX),
    ]


def test_masked_words_are_read() -> None:
    assert only("Six members of the SDF kil*led by IS*IS cells").figure.party == "sdf"
    assert only("مقـ.ـتل خمسة أشخاص").figure.kind is Kind.KILLED


@pytest.mark.parametrize(
    "text", ["إنسبعةجنود قتلوا في انفجار", "مقتل7جنود", "مقتل نحو7 جنود", "مقتل 7جنود"]
)
def test_words_run_together_are_read(text: str) -> None:
    assert bounded(text)[0].figure.kind is Kind.KILLED


def test_a_figure_takes_its_date_place_and_origin_from_its_sentence() -> None:
    figure = only(
        "أفاد المرصد السوري بمقتل خمسة عناصر من قسد في بلدة هجين في 3 ديسمبر",
        date="2024-12-20",
    ).figure
    assert (figure.date_from, figure.origin) == ("2024-12-03", "SOHR")
    assert figure.modality is Modality.REPORTED
    assert "هجين" in figure.place


def test_a_denial_and_an_allegation_are_told_apart() -> None:
    assert only("نفى الجيش مقتل 5 من جنوده").figure.modality is Modality.DENIED
    assert only("زعم التنظيم مقتل 5 جنود").figure.modality is Modality.ALLEGED


def test_a_toll_since_a_date_is_a_total_of_a_period() -> None:
    figure = only("مقتل 300 مدني منذ بداية العام").figure
    assert figure.accumulation is Accumulation.PERIOD_TOTAL
    toll = only("ارتفاع حصيلة القتلى إلى 12").figure
    assert toll.accumulation is Accumulation.RUNNING_TOLL


def test_a_death_of_wounds_and_a_release_have_their_mode() -> None:
    assert only("توفي شاب متأثرا بجراحه").figure.mode is Mode.OF_WOUNDS
    assert only("الإفراج عن 12 معتقلا").figure.mode is Mode.RELEASED
    assert only("إعدام 3 أشخاص").figure.mode is Mode.EXECUTED


def test_sub_groups_and_status() -> None:
    figure = only("مقتل 3 أطفال").figure
    assert (figure.sub_group, figure.party_status) == ("children", PartyStatus.CIVILIAN)


def test_a_span_is_read_alone_and_places_count_in_the_whole_text() -> None:
    text = "مقتل 3 جنود. إصابة 4 جنود."
    start = text.index("إصابة")
    reading = only(text, span=Span(start, len(text)))
    assert reading.quote == "4 جنود"
    assert text[reading.span.start : reading.span.end] == "4 جنود"


def test_a_note_breaks_its_total_down() -> None:
    total = only("9 قتلى", locus=Locus.INFOBOX)
    text = "1. 4 قبل المعركة، 2 في 5 مايو، 3 في 7-9 مايو"
    parts = note_figures(text, Span(3, len(text)), total, date="2023-06-01")
    assert [part.figure.low for part in parts] == [4, 2, 3]
    assert {part.figure.kind for part in parts} == {Kind.KILLED}
    assert {part.figure.locus for part in parts} == {Locus.NOTE}
    assert (parts[2].figure.date_from, parts[2].figure.date_to) == ("2023-05-07", "2023-05-09")
    assert all(text[p.span.start : p.span.end] == p.quote for p in parts)


def holds_its_contract(text: str, readings: list[Reading]) -> None:
    starts = [reading.span.start for reading in readings]
    assert starts == sorted(starts)
    for at, reading in enumerate(readings):
        assert 0 <= reading.span.start < reading.span.end <= len(text)
        assert text[reading.span.start : reading.span.end] == reading.quote
        assert reading.subset_of is None or (
            0 <= reading.subset_of < len(readings) and reading.subset_of != at
        )
        figure = reading.figure
        assert figure.bounded or figure.qualifier is Qualifier.UNKNOWN
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high
        for evidence in reading.why:
            assert text[evidence.span.start : evidence.span.end] == evidence.quote


@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    holds_its_contract(text, figures_in(text))


WORDS = """قتل مقتل وجرح إصابة ثلاثة 5 جنود من قسد بينهم مدني و، . " ( ) آخرين أحد أكثر من بين 10 و20 ألف
العشرات عدد القتلى إلى بلغ في دير الزور 3 ديسمبر دون إصابات 9 قتلى زوجته وطفلاها الأربعة على الأقل منهم
killed and wounded five soldiers of the SDF were at least dozens including others a child death toll
- / : [12] ق*تل ـ \u064b \u200f \ud800 \x00""".split()


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_any_order_of_telling_words_is_read_without_an_error(words: list[str]) -> None:
    text = " ".join(words)
    holds_its_contract(text, figures_in(text))
    holds_its_contract(text.replace(" ", ""), figures_in(text.replace(" ", "")))


@pytest.mark.parametrize(
    "text",
    ["", "\ud800", "\x00", "و" * 10_000, "9" * 1_000_000, "قتل " * 20_000, "3 و" * 20_000,
     "killed " * 20_000, "and " * 20_000, "«" * 20_000, "من قسد " * 10_000 + "قتل 3",
     "قتل 5 مدنيين و" * 2_000, "5 killed and " * 2_000, "*ا" * 20_000],
)  # fmt: skip
def test_hostile_texts_are_read_by_the_same_contract(text: str) -> None:
    holds_its_contract(text, figures_in(text))
