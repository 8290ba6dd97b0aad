"""What a reference list leaves open: asked in both languages, and nothing behind a slip shifts."""

from __future__ import annotations

import pytest

from annotator.domain.doubts import Doubt, DoubtCode
from annotator.domain.import_summary import import_summary
from annotator.domain.structure import structure_of
from annotator.wording import words

BODY = (
    "Five men died at the well.[1] Two more died later in the town.[2] A third count came.[3]\n\n"
)


def listed(*items: str, body: str = BODY) -> str:
    return f"{body}References\n" + "\n".join(items) + "\n"


def doubts(text: str) -> list[tuple[int, DoubtCode]]:
    return [(one.number, one.code) for one in structure_of(text).doubts]


def test_a_sound_list_leaves_nothing_open() -> None:
    text = listed('1. "One". SOHR. 3 May 2022.', '2. "Two". AFP.', '3. "Three". AP.')
    assert structure_of(text).doubts == ()


def test_a_missing_number_is_asked_with_the_marks_that_lead_to_it() -> None:
    text = listed('1. "One". SOHR.', '3. "Three". AP.', body=BODY.replace("[1]", "[1][2]"))
    assert structure_of(text).doubts == (Doubt(2, DoubtCode.NUMBER_MISSING, marks=2),)


def test_a_mark_beyond_the_list_is_asked() -> None:
    assert doubts(listed('1. "One". SOHR.', '2. "Two". AFP.')) == [(3, DoubtCode.MARK_WITHOUT_ITEM)]


def test_a_number_printed_twice_is_read_as_the_one_it_stands_for() -> None:
    text = listed('1. "One". SOHR.', '2. "Two". AFP.', '2. "Three". AP.', '4. "Four". ANF.')
    structure = structure_of(text)
    assert [(one.number, one.title) for one in structure.references] == [
        (1, "One"),
        (2, "Two"),
        (3, "Three"),
        (4, "Four"),
    ]
    assert doubts(text) == [(3, DoubtCode.NUMBER_REPEATED)]


def test_an_error_item_keeps_its_number_and_is_asked() -> None:
    text = listed(
        '1. "One". SOHR.', "2. خطأ استشهاد: وسم <ref> غير صحيح؛ لا نص له", '3. "Three". AP.'
    )
    assert [one.title for one in structure_of(text).references] == ["One", "", "Three"]
    assert doubts(text) == [(2, DoubtCode.ITEM_WITHOUT_WORDS)]


def test_a_date_whose_order_nobody_can_tell_is_asked_and_left_open() -> None:
    text = listed('1. "One". SOHR. 3/4/2022.', '2. "Two". AFP.', '3. "Three". AP.')
    assert structure_of(text).references[0].published is None
    [doubt] = structure_of(text).doubts
    assert (doubt.number, doubt.code, doubt.words) == (1, DoubtCode.DATE_UNCLEAR, "3/4/2022")


@pytest.mark.parametrize(
    ("other", "published"), [("25/4/2022", "2022-04-03"), ("4/25/2022", "2022-03-04")]
)
def test_another_date_of_the_list_settles_the_order(other: str, published: str) -> None:
    text = listed('1. "One". SOHR. 3/4/2022.', f'2. "Two". AFP. {other}.', '3. "Three". AP.')
    structure = structure_of(text)
    assert structure.references[0].published == published
    assert structure.doubts == ()


def test_lists_that_count_anew_go_on_after_the_first_and_say_so() -> None:
    text = listed('1. "One". SOHR.', '2. "Two". AFP.', '3. "Three". AP.') + (
        '\nالمراجع العربية\n1. "أول". سانا.\n2. "ثان". نهر ميديا.\n'
    )
    structure = structure_of(text)
    assert [(one.number, one.title) for one in structure.references][3:] == [(4, "أول"), (5, "ثان")]
    assert doubts(text) == [(4, DoubtCode.NUMBERING_RESTARTS)]


def test_each_chapters_marks_lead_to_the_list_at_its_own_end() -> None:
    text = (
        "Four men died at the well, two in the town.[1][2]\n\nReferences\n"
        '1. "One". SOHR.\n2. "Two". AFP.\n\n'
        "The second chapter tells of nine dead in the hills, and of none elsewhere.[1]\n\n"
        'References\n1. "Hills". ANF.\n2. "Elsewhere". AP.\n'
    )
    structure = structure_of(text)
    assert [marker.numbers for marker in structure.markers] == [(1,), (2,), (3,)]
    assert structure.references[2].title == "Hills"


def test_the_import_summary_names_the_doubts_that_no_other_count_tells() -> None:
    text = listed('1. "One". SOHR. 3/4/2022.', '2. "Two". AFP.', "3. ")
    summary = import_summary(structure_of(text))
    assert summary.untitled == (3,)
    assert [one.code for one in summary.doubts] == [DoubtCode.DATE_UNCLEAR]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("code", DoubtCode)
def test_every_doubt_is_a_sentence_in_both_languages(language: str, code: DoubtCode) -> None:
    said = words(language).doubt_sentence(Doubt(7, code, marks=2, words="3/4/2022"))
    assert "7" in said
    assert "{" not in said
    assert said.endswith(".")


def test_a_doubt_says_how_many_marks_lead_there() -> None:
    doubt = Doubt(7, DoubtCode.NUMBER_MISSING, marks=2)
    assert words("en").doubt_sentence(doubt) == (
        "Reference 7 is missing from the list; 2 marks lead to it."
    )
    assert words("ar").doubt_sentence(doubt) == (
        "المرجع 7 غير موجود في القائمة، وتحيل إليه إشارتان."
    )
