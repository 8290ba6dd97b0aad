"""What the app suggests about a whole text, and the statements it compares."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.infobox import belligerent, columns_of
from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import Analysis, Kind, Locus, Reading, Statement
from annotator.domain.text import Span

BODY = (
    "قُتل مقاتلان من قسد وأُصيب ثلاثة آخرون في كمين قرب قرية التل صباح الخميس.[1] "
    "ولاحقاً قُتل خمسة مدنيين بقصف على القرية نفسها. وعاد الهدوء إلى المنطقة مساء اليوم ذاته.[2]"
)
BOX = """معلومات عامة
التاريخ
3 مايو 2022
البلد سوريا
المتحاربون
الإدارة الذاتية لشمال وشرق سوريا
بدعم من:
 الولايات المتحدة
الجمهورية العربية السورية
بدعم من:
 روسيا
الوحدات
قوات سوريا الديمقراطية
القوات المسلحة السورية
الخسائر
7 قتلى[ملاحظة 1] 9 قتلى[ملاحظة 2]
إيران 2 قتيل
مقتل 3 مدنيين
"""
PAGE = f"""كمين التل (2022)

{BOX}
{BODY}

ملاحظات

1. 4 قبل الكمين، 3 في 5 مايو
2. 9 في 5 مايو

المراجع

1. "Ambush: two members of SDF killed". SOHR. 5 May 2022.
2. "Five civilians killed in shelling". SOHR. 5 May 2022.
"""


def statements(text: str) -> tuple[Statement, ...]:
    return statements_of(analyse(text), text)


def quoted(found: tuple[Statement, ...], quote: str) -> Statement:
    return next(s for s in found if s.anchor.quote.startswith(quote))


def whole(analysis: Analysis, reading: Reading) -> Reading | None:
    return None if reading.subset_of is None else analysis.readings[reading.subset_of]


def test_figures_carry_the_part_of_the_document_they_stand_in() -> None:
    found = statements(PAGE)
    assert quoted(found, "7 قتلى").figure.locus is Locus.INFOBOX
    assert quoted(found, "4 قبل").figure.locus is Locus.NOTE
    assert quoted(found, "مقاتلان").figure.locus is Locus.BODY
    assert quoted(found, "two members").figure.locus is Locus.CITED_TITLE


def test_a_column_without_a_party_is_given_its_belligerents_and_says_so() -> None:
    readings = analyse(PAGE).readings
    first = next(r for r in readings if r.quote.startswith("7 قتلى"))
    second = next(r for r in readings if r.quote.startswith("9 قتلى"))
    assert (first.figure.party, second.figure.party) == ("sdf", "syrian army")
    assert first.figure.party_assumed
    assert second.figure.party_assumed
    assert first.assumption == "infobox_column"
    assert [e.quote for e in first.why if e.field == "party"][-1].startswith("الإدارة الذاتية")


def test_a_country_before_the_number_wins_over_the_column() -> None:
    reading = next(r for r in analyse(PAGE).readings if r.quote.startswith("2 قتيل"))
    assert (reading.figure.party, reading.assumption) == ("iran", "country_before_number")


def test_a_party_stated_in_the_box_is_not_assumed() -> None:
    reading = next(r for r in analyse(PAGE).readings if r.quote.startswith("3 مدنيين"))
    assert (reading.figure.party, reading.figure.party_assumed) == ("civilian", False)


def test_one_number_for_three_belligerents_is_left_without_a_party() -> None:
    text = PAGE.replace(" 9 قتلى[ملاحظة 2]", "").replace("إيران 2 قتيل\n", "")
    reading = next(r for r in analyse(text).readings if r.quote.startswith("7 قتلى"))
    assert (reading.figure.party, reading.assumption) == ("", "")


def test_a_note_breaks_down_the_total_that_its_mark_hangs_on() -> None:
    analysis = analyse(PAGE)
    parts = [r for r in analysis.readings if r.figure.locus is Locus.NOTE]
    assert [(r.figure.low, r.figure.kind, r.figure.party) for r in parts] == [
        (4, Kind.KILLED, "sdf"),
        (3, Kind.KILLED, "sdf"),
        (9, Kind.KILLED, "syrian army"),
    ]
    assert [whole(analysis, part).quote[:6] for part in parts] == ["7 قتلى", "7 قتلى", "9 قتلى"]  # type: ignore[union-attr]
    assert all(part.assumption == "note_of_total" for part in parts)


def test_the_days_of_a_note_go_on_from_the_year_that_the_text_tells() -> None:
    told = PAGE.replace("صباح الخميس", "في 4 مايو 2022")
    days = {r.quote: (r.figure.date_from, r.figure.date_to) for r in analyse(told).readings}
    assert days["3 في 5 مايو"] == ("2022-05-05", "2022-05-05")
    assert days["4 قبل الكمين"] == (None, None)


def test_a_note_on_a_cell_of_two_figures_breaks_down_the_one_it_adds_up_to() -> None:
    text = PAGE.replace("7 قتلى[ملاحظة 1]", "7 قتلى و2 جرحى[ملاحظة 1]")
    found = statements(text)
    dead, hurt = quoted(found, "7 قتلى"), quoted(found, "2 جرحى")
    assert (dead.note_mark, hurt.note_mark) == ("ملاحظة 1", "")
    assert quoted(found, "4 قبل").part_of == dead.key


def test_statements_name_their_total_their_note_and_their_references() -> None:
    found = statements(PAGE)
    total, part = quoted(found, "7 قتلى"), quoted(found, "4 قبل")
    assert part.part_of == total.key
    assert part.note_mark == total.note_mark == "ملاحظة 1"
    assert quoted(found, "مقاتلان").own == ("1",)
    assert quoted(found, "خمسة مدنيين").own == ()
    cited = quoted(found, "Five civilians")
    assert (cited.key, cited.citation) == ("r2.1", "2")


def test_a_cell_of_the_box_does_not_own_the_marks_of_the_next_cell() -> None:
    text = PAGE.replace("9 قتلى[ملاحظة 2]", "9 قتلى[ملاحظة 2][2]")
    found = statements(text)
    assert quoted(found, "7 قتلى").own == ()
    assert quoted(found, "9 قتلى").own == ("2",)


def test_statements_are_numbered_by_place() -> None:
    found = statements(PAGE)
    first, second = quoted(found, "مقاتلان"), quoted(found, "خمسة مدنيين")
    assert first.paragraph == second.paragraph
    assert first.sentence < second.sentence
    assert quoted(found, "7 قتلى").paragraph < first.paragraph


def test_keys_tell_figures_mentions_and_cited_titles_apart() -> None:
    text = "لم ترد أنباء عن وقوع إصابات في الانفجار قرب التل. وقُتل ثلاثة جنود في كمين.\n"
    assert {s.key: s.figure.bounded for s in statements(text)} == {"m1": False, "f1": True}


def test_a_cited_title_is_dated_by_its_reference() -> None:
    text = 'x\n\nReferences\n\n1. "Five soldiers killed today in ambush". SOHR. 5 May 2022.\n'
    [(number, readings)] = analyse(text).cited
    assert number == 1
    assert readings[0].figure.low == 5
    assert readings[0].figure.date_from in (None, "2022-05-05")


def test_offsets_count_in_the_text_as_given() -> None:
    text = PAGE.replace("\n", "\r\n")
    analysis = analyse(text)
    assert [r.quote for r in analysis.readings] == [r.quote for r in analyse(PAGE).readings]
    assert all(r.span.of(text) == r.quote for r in analysis.readings)


def test_the_belligerents_are_the_columns_in_reading_order() -> None:
    columns = columns_of(BOX, Span(0, len(BOX)), seed_lexicon().parties)
    assert [column.party for column in columns] == ["sdf", "syrian army"]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("سوريا", "syrian army"),
        ("Syrian opposition", "syrian opposition"),
        ("Turkey (from 2016)", "turkish army"),
        ("Islamic State", "isis"),
        ("some village", ""),
    ],
)
def test_a_state_stands_for_its_forces(words: str, key: str) -> None:
    assert belligerent(words, seed_lexicon().parties) == key


PIECES = st.lists(
    st.sampled_from(
        [BODY, BOX, "\n", "\r\n", "ملاحظات\n1. 8 قبل المعركة، 2 في 5 مايو\n", "7 قتلى[note 1] ",
         'المراجع\n1. "Six killed". SOHR.\n', "9 killed ", "[1]", "(رويترز)\n"]
    ) | st.text(max_size=6),
    max_size=12,
).map("".join)  # fmt: skip


@given(PIECES)
def test_any_text_is_analysed_and_every_part_points_inside_the_list(text: str) -> None:
    analysis = analyse(text)
    count = len(analysis.readings)
    for index, reading in enumerate(analysis.readings):
        assert reading.span.of(text) == reading.quote
        assert reading.subset_of is None or 0 <= reading.subset_of < count
        assert reading.subset_of != index
    found = statements_of(analysis, text)
    keys = [s.key for s in found]
    assert len(set(keys)) == len(keys)
    assert all(s.part_of is None or s.part_of in keys for s in found)


# -- the real article --------------------------------------------------------------------------


def test_the_real_box_and_its_notes_hang_together(articles_dir: Path) -> None:
    path = next(articles_dir.glob("000*.txt"))
    text = path.read_text(encoding="utf-8")
    found = statements(text)
    box = [s for s in found if s.figure.locus is Locus.INFOBOX]
    assert [(s.figure.low, s.figure.party, s.figure.party_assumed) for s in box[:3]] == [
        (10, "sdf", True),
        (12, "syrian army", True),
        (2, "iran", True),
    ]
    notes = [s for s in found if s.figure.locus is Locus.NOTE]
    assert [(s.figure.low, s.part_of) for s in notes] == [
        (6, box[0].key), (1, box[0].key), (3, box[0].key), (6, box[1].key), (6, box[1].key),
    ]  # fmt: skip
