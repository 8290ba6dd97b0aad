"""Bare numbers in tables: read where one header names what happened, and nowhere else."""

from __future__ import annotations

import pytest

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.conflicts import find_conflicts
from annotator.domain.coverage import Reason, numbers_in
from annotator.domain.model import Analysis, Kind, Locus
from annotator.domain.outline import Outline
from annotator.formats.page_text import PageText

PROSE = (
    "قُتل 12 شخصاً في الرقة في 3 مايو 2022 بقصف طال السوق، وقُتل خمسة آخرون في إدلب في 4 مايو 2022. "
    "وارتفعت الحصيلة إلى 17 قتيلاً بحسب المرصد السوري."
)
TELLING = (
    "وتسببت الأمطار بأضرار كبيرة في السوق القديم وفي عدد من البيوت القريبة منه كما ذكرت مصادر "
    "محلية في المدينة."
)
Rows = tuple[tuple[str, ...], ...]


def page_of(rows: Rows, prose: str, *, headers: bool, box: bool = False) -> tuple[str, Outline]:
    page = PageText()
    with page.block("title"):
        page.say("حصيلة الأسبوع في البلدات")
    if not box:
        with page.block("body"):
            page.say(prose)
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            header = (headers and number == 0) or words.startswith("!")
            with (
                page.cell(0, number, column, len(row), box=box, header=header),
                page.block("infobox" if box else "", tight=number + column > 0),
            ):
                page.say(words.lstrip("!"))
    with page.block("body"):
        page.say(TELLING)
    return page.finish(exact_marks=True)


def read(rows: Rows, prose: str = TELLING, *, headers: bool = True, box: bool = False) -> Analysis:
    text, outline = page_of(rows, prose, headers=headers, box=box)
    analysis = analyse(text, outline=outline)
    for reading in analysis.readings:
        assert reading.span.of(text) == reading.quote
        assert all(one.span.of(text) == one.quote for one in reading.why)
    return analysis


def counts(analysis: Analysis) -> list[tuple[str, str, int | None, int | None]]:
    return [
        (one.quote, str(one.figure.kind), one.figure.low, one.figure.high)
        for one in analysis.readings
        if one.figure.bounded
    ]


@pytest.mark.parametrize("headers", [True, False])
def test_a_column_whose_header_names_a_kind_counts_it(headers: bool) -> None:
    rows = (("المحافظة", "القتلى", "الجرحى"), ("الرقة", "12", "30+"), ("إدلب", "٥", "–"))
    analysis = read(rows, headers=headers)
    assert counts(analysis) == [
        ("12", "killed", 12, 12),
        ("30+", "injured", 30, None),
        ("٥", "killed", 5, 5),
    ]
    assert [one.figure.place for one in analysis.readings] == ["الرقة", "الرقة", "إدلب"]
    kinds = [one.quote for one in analysis.readings[0].why if one.field == "kind"]
    assert kinds == ["القتلى"]


def test_rows_may_name_kinds_and_columns_days() -> None:
    rows = (
        ("Toll", "3 May 2022", "4 May 2022"),
        ("Killed", "12[1]", "1,200"),
        ("Missing", "4", ""),
    )
    analysis = read(rows)
    assert [
        (one.quote, one.figure.kind, one.figure.low, one.figure.date_from)
        for one in analysis.readings
    ] == [
        ("12", Kind.KILLED, 12, "2022-05-03"),
        ("1,200", Kind.KILLED, 1200, "2022-05-04"),
        ("4", Kind.MISSING, 4, "2022-05-03"),
    ]


def test_a_row_of_a_side_counts_its_dead() -> None:
    rows = (("Side", "Killed"), ("Syrian Democratic Forces", "12"), ("Islamic State", "5"))
    assert [one.figure.party for one in read(rows).readings] == ["sdf", "isis"]


def test_a_header_says_whose_dead_it_counts() -> None:
    rows = (("البلدة", "قتلى مدنيون", "قتلى النظام"), ("الرقة", "3", "4"))
    bounded = [one.figure for one in read(rows).readings if one.figure.bounded]
    assert [one.party for one in bounded] == ["civilian", "syrian army"]


@pytest.mark.parametrize(
    "rows",
    [
        (("Governorate", "Cases", "Deaths", "Recovered"), ("Raqqa", "120", "12", "30")),
        (("المحافظة", "الإصابات", "الوفيات", "المتعافون"), ("الرقة", "120", "12", "30")),
        (("Year", "Births", "Deaths"), ("2015", "1200", "1212")),
        (("Livestock", "Killed"), ("Sheep", "1200")),
        (("Town", "Killed (%)"), ("Raqqa", "12")),
        (("Town", "Deaths per 1000"), ("Raqqa", "12")),
        (("Town", "معدل القتلى"), ("الرقة", "12")),
        (("Town", "Tanks destroyed"), ("Raqqa", "12")),
        (("Town", "Houses"), ("Raqqa", "12")),
        (("Town", "Killed"), ("Raqqa", "12 houses")),
        (("Town", "Killed"), ("Raqqa", "12 May")),
        (("Killed", "Injured"), ("of the town", "of the hills")),
        (("Town", "Killed"), ("Injured", "12")),
        (("Name", "Killed"), ("A commander", "2016")),
        (("Answer", "Valid", "Missing"), ("Age", "120", "12")),
    ],
)
def test_numbers_that_only_look_so_stay_out(rows: Rows) -> None:
    assert counts(read(rows)) == []


def test_a_number_of_two_groups_is_not_read_by_halves() -> None:
    assert counts(read((("Town", "Killed"), ("Raqqa", "1 200")))) == []


def test_a_table_that_repeats_the_text_contradicts_nothing() -> None:
    rows = (
        ("المحافظة", "القتلى", "الجرحى"),
        ("الرقة", "12", "30"),
        ("إدلب", "5", "7"),
        ("حلب", "1", "2"),
        ("المجموع", "18", "39"),
    )
    text, outline = page_of(rows, PROSE, headers=True)
    analysis = analyse(text, outline=outline)
    assert len([one for one in analysis.readings if one.figure.bounded]) == 11
    assert find_conflicts(statements_of(analysis, text)).conflicts == ()


def test_the_label_of_a_fact_box_counts_the_number_beside_it() -> None:
    rows = (
        ("!قصف السوق",),
        ("!الموقع", "الرقة"),
        ("!القتلى", "12 (بينهم 3 أطفال)"),
        ("!الجرحى", "30+"),
        ("!المهاجمون", "2"),
    )
    analysis = read(rows, headers=False, box=True)
    assert counts(analysis)[0] == ("12", "killed", 12, 12)
    assert counts(analysis)[-1] == ("30+", "injured", 30, None)
    assert {one.figure.locus for one in analysis.readings} == {Locus.INFOBOX}
    part = next(one for one in analysis.readings if one.figure.low == 3)
    assert part.subset_of == 0


def test_bare_losses_in_columns_have_kind_and_party() -> None:
    rows = (
        ("!المتحاربون",),
        ("قوات سوريا الديمقراطية", "تنظيم الدولة الإسلامية"),
        ("!القوة",),
        ("500", "200"),
        ("!القتلى",),
        ("12", "30"),
    )
    analysis = read(rows, headers=False, box=True)
    assert [(one.figure.low, one.figure.party) for one in analysis.readings] == [
        (12, "sdf"),
        (30, "isis"),
    ]


def test_headed_numbers_are_suggested_in_the_coverage() -> None:
    text, outline = page_of((("المحافظة", "القتلى"), ("الرقة", "12")), TELLING, headers=True)
    found = numbers_in(text, analyse(text, outline=outline))
    assert [(one.quote, one.reason) for one in found] == [("12", Reason.SUGGESTED)]
