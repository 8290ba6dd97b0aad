"""Columns of fact boxes that lost their party: suggested by the belligerents, else left open."""

from __future__ import annotations

import pytest

from annotator.domain.analysis import analyse
from annotator.domain.model import Locus

TEXT_EN = (
    "The fighting began when one side moved on the town, and it ended after six days with the "
    "withdrawal of the other side from the whole of the valley."
)
TEXT_AR = (
    "بدأت المعركة عندما تقدمت القوات نحو البلدة وانتهت بعد ستة أيام بانسحاب الطرف الآخر من الوادي "
    "كله ومن القرى التي حوله."
)

Row = tuple[int | None, str, str]


def box(title: str, belligerents: str, losses: str, *, arabic: bool = False) -> list[Row]:
    """Return (low, party, why assumed) of every counted figure in a made fact box."""
    labels = ("المتحاربون", "الخسائر") if arabic else ("Belligerents", "Casualties and losses")
    date = "التاريخ 3 – 9 مارس 2016" if arabic else "Date 3 – 9 March 2016"
    body = TEXT_AR if arabic else TEXT_EN
    text = f"{title}\n\n{date}\n{labels[0]}\n{belligerents}\n{labels[1]}\n{losses}\n\n{body}\n"
    return [
        (r.figure.low, r.figure.party, r.assumption)
        for r in analyse(text).readings
        if r.figure.locus is Locus.INFOBOX and r.figure.bounded
    ]


def test_cells_under_each_other_are_the_columns_in_order() -> None:
    rows = box(
        "Battle of the Upper Bridge",
        "Syrian Arab Republic\nRussia\nIslamic State",
        "120 killed, 45 wounded\n200+ killed, 3 captured\n25 civilians killed",
    )
    assert rows == [
        (120, "syrian army", "infobox_column"),
        (45, "syrian army", "infobox_column"),
        (200, "isis", "infobox_column"),
        (3, "isis", "infobox_column"),
        (25, "civilian", ""),
    ]


def test_three_columns_in_one_row_keep_allies_together_and_totals_open() -> None:
    rows = box(
        "Clashes in the Lower Plain",
        "Syrian Democratic Forces\nSupported by: United States\nTurkey\nSyrian National Army\n"
        "Islamic State",
        "40 killed | 12 killed, 30 wounded | 90 killed\nTotal: 142 killed",
    )
    assert rows == [
        (40, "sdf", "infobox_column"),
        (12, "turkish army", "infobox_column"),
        (30, "turkish army", "infobox_column"),
        (90, "isis", "infobox_column"),
        (142, "", ""),
    ]


def test_an_arabic_row_of_two_cells_is_parted_by_its_gap() -> None:
    rows = box(
        "معركة الجسر الأعلى",
        "قوات سوريا الديمقراطية\nبدعم من:\nالولايات المتحدة\nتنظيم الدولة الإسلامية",
        "15 قتيلاً و20 جريحاً  60 قتيلاً\nالمجموع: 75 قتيلاً",
        arabic=True,
    )
    assert rows == [
        (15, "sdf", "infobox_column"),
        (20, "sdf", "infobox_column"),
        (60, "isis", "infobox_column"),
        (75, "", ""),
    ]


def test_a_name_before_the_number_wins_also_with_a_colon() -> None:
    rows = box(
        "هجوم على السد الأعلى",
        "تركيا\nحزب العمال الكردستاني",
        "حزب العمال الكردستاني: 30 قتيلاً\nتركيا: 7 قتلى",
        arabic=True,
    )
    assert rows == [
        (30, "pkk", "country_before_number"),
        (7, "turkish army", "country_before_number"),
    ]


def test_belligerents_side_by_side_are_the_columns() -> None:
    rows = box(
        "Siege of the Hill Town",
        "Iraq\tIslamic State\nPopular Mobilisation Forces",
        "60 killed\n150 killed",
    )
    assert [row[1] for row in rows] == ["iraqi army", "isis"]


def test_soldiers_in_a_column_are_the_soldiers_of_its_party() -> None:
    rows = box(
        "Southern border clashes",
        "Hezbollah\nAmal Movement\nIsrael",
        "11 killed\n2 soldiers killed, 9 wounded\n4 civilians killed",
    )
    assert rows == [
        (11, "hezbollah", "infobox_column"),
        (2, "israeli army", "infobox_column"),
        (9, "israeli army", "infobox_column"),
        (4, "civilian", ""),
    ]


@pytest.mark.parametrize(
    ("belligerents", "losses"),
    [
        ("Syrian Arab Republic\nIslamic State", "120 killed"),  # one number for two columns
        ("Islamic State", "120 killed\n30 killed"),  # two numbers for one column
        ("Some village\nSome town", "12 killed\n30 killed"),  # nobody that is known
    ],
)
def test_columns_that_do_not_fit_are_left_open(belligerents: str, losses: str) -> None:
    assert {row[1:] for row in box("A small fight", belligerents, losses)} == {("", "")}
