"""Fact boxes and tables whose cells are known: whose column a number stands in."""

from __future__ import annotations

import pytest

from annotator.domain.analysis import analyse
from annotator.domain.box_columns import box_columns
from annotator.domain.model import Analysis, Reading
from annotator.domain.outline import Outline
from annotator.formats.page_text import PageText

PROSE = (
    "بدأت المعركة عندما تقدمت القوات نحو البلدة وانتهت بعد ستة أيام بانسحاب الطرف الآخر من الوادي "
    "كله ومن القرى التي حوله."
)
Row = str | tuple[str, ...]
"""A label over all columns, or cells; "!" begins a header, "^n" in a cell is a note mark."""


def page_of(*rows: Row, notes: tuple[str, ...] = (), box: bool = True) -> tuple[str, Outline]:
    """Lay a table as a web page has it, its notes under the running text."""
    page = PageText()
    with page.block("title"):
        page.say("معركة الوادي الأعلى")
    role = "infobox" if box else "body"
    for number, row in enumerate(rows):
        cells = (row,) if isinstance(row, str) else row
        for column, cell in enumerate(cells):
            with page.cell(0, number, column, len(cells), box=box, header=cell.startswith("!")):
                for line in cell.lstrip("!").split("\n"):
                    with page.block(role, tight=bool(len(page))):
                        words, _, mark = line.partition("^")
                        page.say(words)
                        if mark:
                            page.note_mark(f"note {mark}")
    with page.block("body"):
        page.say(PROSE)
    for number, words in enumerate(notes, 1):
        with page.item(number, mark=f"note {number}", notes=True):
            page.say(words)
    return page.finish(exact_marks=True)


def read(*rows: Row, notes: tuple[str, ...] = ()) -> Analysis:
    text, outline = page_of(*rows, notes=notes)
    return analyse(text, outline=outline)


def parties(analysis: Analysis) -> list[tuple[int | None, str, bool]]:
    return [
        (one.figure.low, one.figure.party, one.figure.party_assumed)
        for one in analysis.readings
        if one.figure.bounded
    ]


def party_words(reading: Reading) -> list[str]:
    return [one.quote for one in reading.why if one.field == "party"]


SIDES = (
    "الإدارة الذاتية لشمال وشرق سوريا\nبدعم من:\nالولايات المتحدة",
    "الجمهورية العربية السورية\nبدعم من:\nروسيا\nإيران",
    "تنظيم الدولة الإسلامية",
)


def test_losses_are_of_the_belligerent_at_the_head_of_their_column() -> None:
    analysis = read(
        "!المتحاربون",
        SIDES,
        "!الخسائر",
        ("10 قتلى", "12 قتيلاً و3 جرحى\n4 أسرى", "20 قتيلاً"),
    )
    assert parties(analysis) == [
        (10, "sdf", False),
        (12, "syrian army", False),
        (3, "syrian army", False),
        (4, "syrian army", False),
        (20, "isis", False),
    ]
    assert {one.assumption for one in analysis.readings} == {""}
    first, *_, last = (one for one in analysis.readings if one.figure.bounded)
    assert party_words(first) == ["الإدارة الذاتية لشمال وشرق سوريا"]
    assert party_words(last) == ["تنظيم الدولة الإسلامية"]
    assert box_columns(analysis) == ()


def test_an_empty_cell_leaves_the_others_in_their_columns() -> None:
    analysis = read("!المتحاربون", SIDES, "!الخسائر", ("", "12 قتيلاً", "20 قتيلاً"))
    assert parties(analysis) == [(12, "syrian army", False), (20, "isis", False)]


def test_a_country_before_the_number_wins_inside_its_cell() -> None:
    analysis = read(
        "!المتحاربون",
        SIDES,
        "!الخسائر",
        ("10 قتلى", "12 قتيلاً\nإيران 2 قتيل\nروسيا:\n3 قتلى", "5 قتلى"),
    )
    assert parties(analysis) == [
        (10, "sdf", False),
        (12, "syrian army", False),
        (2, "iran", False),
        (3, "russian army", False),
        (5, "isis", False),
    ]
    assert analysis.readings[2].figure.place == ""


def test_the_units_of_a_column_name_the_army_of_its_state() -> None:
    analysis = read(
        "!المتحاربون",
        ("إيران", "إسرائيل"),
        "!الوحدات",
        ("الحرس الثوري الإيراني", "الجيش الإسرائيلي"),
        "!الخسائر",
        ("3 قتلى", "4 قتلى"),
    )
    assert [row[1] for row in parties(analysis)] == ["irgc", "israeli army"]


def test_a_row_over_all_columns_is_of_none() -> None:
    analysis = read(
        "!المتحاربون",
        SIDES[::2],
        "!الخسائر",
        ("10 قتلى", "20 قتيلاً"),
        "المجموع: 30 قتيلاً",
        "7 قتلى",
    )
    assert parties(analysis)[2:] == [(30, "", False), (7, "", False)]


def test_rows_that_span_all_columns_do_not_pass_for_columns() -> None:
    analysis = read("!المتحاربون", SIDES[::2], "!الخسائر", "10 قتلى", "20 قتيلاً")
    assert parties(analysis) == [(10, "", False), (20, "", False)]


def test_who_is_named_with_the_number_keeps_it() -> None:
    analysis = read("!المتحاربون", SIDES[::2], "!الخسائر", ("10 قتلى\nمقتل 6 مدنيين", "20 قتيلاً"))
    assert parties(analysis)[:2] == [(10, "sdf", False), (6, "civilian", False)]


def test_a_note_has_the_party_of_its_total() -> None:
    analysis = read(
        "!المتحاربون",
        SIDES,
        "!الخسائر",
        ("10 قتلى^1", "12 قتيلاً^2", "20 قتيلاً"),
        notes=("6 قبل الهجوم، 4 في 3 مايو 2023", "12 في 4 مايو 2023"),
    )
    assert parties(analysis)[3:] == [
        (6, "sdf", False),
        (4, "sdf", False),
        (12, "syrian army", False),
    ]


def test_labels_beside_their_values_make_columns_as_well() -> None:
    analysis = read(
        ("!المتحاربون", "تركيا", "حزب العمال الكردستاني"),
        ("!القوة", "500 جندي", "200 مقاتل"),
        ("!الخسائر", "7 قتلى", "30 قتيلاً"),
    )
    assert parties(analysis) == [(7, "turkish army", False), (30, "pkk", False)]


def test_belligerents_in_header_cells_are_read_too() -> None:
    analysis = read(
        "!المتحاربون", ("!تركيا", "!حزب العمال الكردستاني"), "!الخسائر", ("7 قتلى", "30 قتيلاً")
    )
    assert [row[1] for row in parties(analysis)] == ["turkish army", "pkk"]


@pytest.mark.parametrize(
    ("fighting", "losing"),
    [
        ("Parties to the conflict", "Losses"),
        ("أطراف القتال", "خسائر الطرفين"),
        ("المتنازعون", "القتلى والجرحى"),
    ],
)
def test_sections_may_be_headed_in_words_of_their_own(fighting: str, losing: str) -> None:
    sides = ("تركيا", "حزب العمال الكردستاني")
    analysis = read(f"!{fighting}", sides, f"!{losing}", ("7 قتلى", "30 قتيلاً"))
    assert [row[1] for row in parties(analysis)] == ["turkish army", "pkk"]


@pytest.mark.parametrize("other", ["Strength", "القادة", "نتائج أخرى"])
def test_rows_of_other_sections_take_no_party_from_their_column(other: str) -> None:
    sides = ("تركيا", "حزب العمال الكردستاني")
    analysis = read("!المتحاربون", sides, f"!{other}", ("7 قتلى", "30 قتيلاً"))
    assert not any(party and not assumed for _, party, assumed in parties(analysis))


def test_two_boxes_each_have_their_own_sides() -> None:
    analysis = read(
        "!المتحاربون",
        ("تركيا", "حزب العمال الكردستاني"),
        "!الخسائر",
        ("7 قتلى", "30 قتيلاً"),
        "!المتحاربون",
        ("إسرائيل", "حزب الله"),
        "!الخسائر",
        ("2 قتيل", "11 قتيلاً"),
    )
    assert [row[1] for row in parties(analysis)] == [
        "turkish army",
        "pkk",
        "israeli army",
        "hezbollah",
    ]


def test_losses_whose_belligerents_stand_in_no_columns_are_only_suggested() -> None:
    analysis = read("!المتحاربون", *SIDES[::2], "!الخسائر", ("10 قتلى", "12 قتيلاً"))
    assert parties(analysis) == [(10, "sdf", True), (12, "isis", True)]
    assert [len(one.figures) for one in box_columns(analysis)] == [1, 1]


def test_a_row_of_fewer_columns_than_belligerents_is_left_open() -> None:
    analysis = read("!المتحاربون", SIDES, "!الخسائر", ("10 قتلى", "12 قتيلاً"))
    assert parties(analysis) == [(10, "", False), (12, "", False)]


def test_a_column_without_a_known_belligerent_stays_open() -> None:
    analysis = read(
        "!المتحاربون",
        ("تركيا", "وجهاء الوادي", "حزب العمال الكردستاني"),
        "!الخسائر",
        ("7 قتلى", "9 قتلى", "30 قتيلاً"),
    )
    assert parties(analysis) == [
        (7, "turkish army", False),
        (9, "", False),
        (30, "pkk", False),
    ]
    assert [one.party for one in box_columns(analysis)] == [""]


def test_who_only_supports_does_not_head_a_column() -> None:
    analysis = read(
        "!المتحاربون",
        ("وجهاء الوادي\nبدعم من:\nتركيا", "حزب العمال الكردستاني"),
        "!الخسائر",
        ("7 قتلى", "30 قتيلاً"),
    )
    assert parties(analysis) == [(7, "", False), (30, "pkk", False)]


def test_no_figure_reaches_over_the_border_of_a_cell() -> None:
    cells = ("On the upper bridge the guards are said to have killed about", "12 soldiers a day")
    joined = "\n".join(cells)
    assert [one.figure.low for one in analyse(f"The bridge\n\n{joined}\n").readings] == [11]
    text, outline = page_of(cells, box=False)
    assert joined in text
    assert parties(analyse(text, outline=outline)) == []
