"""Every field of a figure has the words that gave it, or says what it was assumed from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import analyse
from annotator.domain.figures import figures_in, note_figures
from annotator.domain.model import Figure, Locus, Qualifier, Reading
from annotator.domain.text import Span

DATA = Path(__file__).parents[1] / "data"
FIELDS = (
    "low high qualifier mode party party_status sub_group perpetrator place date_from modality "
    "origin accumulation as_of"
).split()


def texts() -> list[str]:
    found = [row["text"] for row in json.loads((DATA / "figures.json").read_text("utf-8"))]
    for file in sorted(DATA.glob("unseen_*.json")):
        found += [one["text"] for one in json.loads(file.read_text("utf-8"))["documents"]]
    return found


def unexplained(text: str, reading: Reading, date: str | None = None) -> list[str]:
    """Return the fields of a reading that nothing explains."""
    figure, default = reading.figure, Figure(reading.figure.kind)
    given = {one.field for one in reading.why}
    for one in reading.why:
        assert one.span.of(text) == one.quote
        assert one.quote.strip(), one
    asked = ["kind", *(name for name in FIELDS if getattr(figure, name) != getattr(default, name))]
    if reading.subset_of is not None and reading.assumption != "note_of_total":
        asked.append("subset_of")
    missing = [name for name in asked if name not in given]
    if figure.party_assumed:  # suggested by the layout of a box: its code says so
        assert reading.assumption
        missing = [name for name in missing if name not in ("party", "party_status")]
    if reading.assumption == "article_date":
        missing = [name for name in missing if name not in ("date_from", "as_of")]
    return missing


@pytest.mark.parametrize("date", [None, "2024-12-24"])
def test_every_field_of_our_texts_has_its_words(date: str | None) -> None:
    for text in texts():
        for reading in figures_in(text, date=date):
            assert unexplained(text, reading) == [], (text, reading)


def test_every_field_of_a_whole_article_has_its_words() -> None:
    for text in texts():
        analysis = analyse(f"مقتل ثلاثة جنود في كمين\n\n24 ديسمبر 2024\n\n{text}\n")
        for reading in analysis.readings:
            source = f"مقتل ثلاثة جنود في كمين\n\n24 ديسمبر 2024\n\n{text}\n"
            assert unexplained(source, reading) == [], reading


WORDS = """قتل مقتل وجرح إصابة ثلاثة 5 جنود من قسد بينهم مدني طفل و، . آخرين ما لا يقل عن أكثر من بين
10 و20 العشرات عدد القتلى ارتفع إلى بلغ في دير الزور قرية النور 3 ديسمبر أمس منذ بداية العام نفى زعم قال
المرصد بحسب مصدر طبي وأضاف أن على الفور متأثرا بجراحه أعدم خطف الهجوم منهم على الأقل نحو حصيلة
killed and wounded at least dozens soldiers civilians including children in Raqqa on Sunday since last
said police denied that claimed the blast death toll rose to about 7 between and 9 others were""".split()


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.sampled_from([None, "2024-12-24"]))
def test_every_field_of_any_telling_words_has_its_words(words: list[str], date: str | None) -> None:
    text = " ".join(words)
    for reading in figures_in(text, date=date):
        assert unexplained(text, reading) == []


def words_for(text: str, field: str, **more: Any) -> list[str]:
    reading = next(one for one in figures_in(text, **more) if one.figure.bounded)
    return [one.quote for one in reading.why if one.field == field]


@pytest.mark.parametrize(
    ("text", "number", "qualifier"),
    [
        ("مقتل ما لا يقل عن 7 أشخاص", "7", "ما لا يقل عن"),
        ("مقتل 7 أشخاص على الأقل", "7", "على الأقل"),
        ("مقتل أكثر من عشرين شخصا", "عشرين", "أكثر من"),
        ("إصابة نحو ثلاثة وعشرين شخصا", "ثلاثة وعشرين", "نحو"),
        ("At least seven people were killed", "seven", "At least"),
        ("More than 1,200 people were wounded", "1,200", "More than"),
        ("مقتل العشرات", "العشرات", "العشرات"),
        ("Dozens of people were killed", "Dozens of people", "Dozens of people"),
    ],
)
def test_the_qualifier_stands_apart_from_the_number(text: str, number: str, qualifier: str) -> None:
    assert words_for(text, "low") == [number]
    assert words_for(text, "qualifier") == [qualifier]


def test_a_range_names_each_end() -> None:
    for text, ends in (("مقتل بين 20 و30 شخصا", ["20", "30"]), ("20-30 people died", ["20", "30"])):
        assert [words_for(text, side)[0] for side in ("low", "high")] == ends


def test_an_exact_number_has_no_words_for_a_qualifier() -> None:
    assert words_for("مقتل خمسة جنود من الفرقة 17", "qualifier") == []
    assert words_for("مقتل خمسة جنود من الفرقة 17", "low") == ["خمسة"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قتل خمسة مدنيين بينهم طفلان", "بينهم"),
        ("Five people, including two children, were killed", "including"),
    ],
)
def test_a_part_names_the_words_that_make_it_one(text: str, words: str) -> None:
    part = next(one for one in figures_in(text) if one.subset_of is not None)
    assert [one.quote for one in part.why if one.field == "subset_of"] == [words]


def test_an_inherited_party_names_the_words_it_was_inherited_from() -> None:
    text = "قُتل مقاتلان من قسد وجُرح أربعة آخرون"
    other = figures_in(text)[1]
    assert other.figure.party == "sdf"
    assert [one.quote for one in other.why if one.field == "party"] == ["مقاتلان من قسد"]


def test_the_parts_of_a_note_name_their_numbers_and_what_their_total_gave() -> None:
    head = "9 قتلى من قسد"
    text = f"{head}\n1. 4 قبل المعركة، 2 في 5 مايو"
    total = figures_in(text, span=Span(0, len(head)), locus=Locus.INFOBOX)[0]
    parts = note_figures(text, Span(len(head) + 4, len(text)), total, date="2023-06-01")
    assert [part.figure.low for part in parts] == [4, 2]
    for part in parts:
        assert unexplained(text, part) == []
        assert [one.quote for one in part.why if one.field == "low"] == [str(part.figure.low)]
    assert [one.quote for one in parts[1].why if one.field == "date_from"] == ["5 مايو"]


def test_a_mention_names_the_words_that_leave_the_number_open() -> None:
    reading = figures_in("لم ترد أنباء عن وقوع إصابات")[0]
    assert reading.figure.qualifier is Qualifier.UNKNOWN
    assert [one.quote for one in reading.why if one.field == "qualifier"] == [reading.quote]
