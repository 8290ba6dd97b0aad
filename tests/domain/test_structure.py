"""The parts of a document: title, box, captions, body, notes, page debris, and its own data."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import analyse
from annotator.domain.import_summary import import_summary
from annotator.domain.structure import structure_of
from annotator.domain.text import Span

LONG = (
    "أعلنت مصادر محلية أن قافلة تعرضت لكمين على الطريق الشرقي قرب قرية التل صباح الخميس، "
    "مما أسفر عن مقتل أربعة من عناصرها."
)
LONG_ENGLISH = (
    "Local sources said that a convoy was ambushed on the eastern road near the village of al-Tall "
    "on Thursday morning, killing four of its members."
)
ENCYCLOPEDIA = f"""هذه المقالة عن حدث جارٍ.

كمين التل (2022)

من موسوعة الفرات
اذهب إلى التنقل
كمين التل (2022)
جزء من حرب البادية
Map of the hill.png

معلومات عامة
التاريخ
  • 3 مايو 2022 – 5 مايو 2022
البلد سوريا
المتحاربون
قوات سوريا الديمقراطية
بدعم من:
 الولايات المتحدة
تنظيم الدولة الإسلامية
الخسائر
7 قتلى[ملاحظة 1] 9 قتلى
ملاحظات
قُتل مدني واحد

{LONG}[1]

خلفية

{LONG}[2][3]

طالع أيضاً

معركة الوادي

ملاحظات

  1. 4 قبل الكمين، 3 في 5 مايو

المراجع

  1. "عنوان أول". سانا. 3 مايو 2022.
  2. "عنوان ثان". سانا. 4 مايو 2022.
  4. "عنوان رابع". سانا. 4 مايو 2022.
"""


def roles(text: str) -> list[tuple[str, str]]:
    return [(r.role, " ".join(r.span.of(text).split())) for r in structure_of(text).regions]


def role_at(text: str, words: str) -> str:
    at = text.index(words)
    return next(r.role for r in structure_of(text).regions if r.span.contains(Span(at, at + 1)))


def test_an_encyclopedia_page_falls_into_its_parts() -> None:
    names = [role for role, _ in roles(ENCYCLOPEDIA)]
    assert names == [
        "furniture", "title", "furniture", "infobox", "body", "heading", "body", "heading",
        "furniture", "heading", "note", "heading", "references",
    ]  # fmt: skip
    assert role_at(ENCYCLOPEDIA, "قُتل مدني واحد") == "infobox"
    assert role_at(ENCYCLOPEDIA, "4 قبل الكمين") == "note"


def test_an_encyclopedia_page_says_its_title_and_site_and_no_date_of_an_event() -> None:
    metadata = structure_of(ENCYCLOPEDIA).metadata
    assert (metadata.title, metadata.publisher) == ("كمين التل (2022)", "موسوعة الفرات")
    assert (metadata.language, metadata.date, metadata.url) == ("ar", None, "")


def test_a_note_is_called_as_its_mark_calls_it() -> None:
    structure = structure_of(ENCYCLOPEDIA)
    assert [mark.mark for mark in structure.note_marks] == ["ملاحظة 1"]
    [note] = structure.notes
    assert note.mark == "ملاحظة 1"
    assert note.span.of(ENCYCLOPEDIA) == "4 قبل الكمين، 3 في 5 مايو"


def test_notes_without_numbers_are_found_where_marks_ask_for_them() -> None:
    text = f"{LONG}[note 1]\n\nNotes\n\n 9 on 3 May, 5 on 5 May\n\nSee also\n\nOther\n"
    [note] = structure_of(text).notes
    assert (note.mark, note.span.of(text)) == ("note 1", "9 on 3 May, 5 on 5 May")


def test_the_import_summary_tells_gaps_and_references_never_cited() -> None:
    summary = import_summary(structure_of(ENCYCLOPEDIA))
    assert (summary.references, summary.highest_mark, summary.notes) == (3, 3, 1)
    assert (summary.gaps, summary.never_cited, summary.untitled) == ((3,), (4,), ())


def test_a_news_page_falls_into_its_parts() -> None:
    text = (
        "كمين جديد يوقع قتلى في البادية\n\n03 مايو 2022\nآثار الكمين على الطريق الشرقي (رويترز)\n"
        f"+ الخط -\n\n{LONG}\n\nردود الفعل\n\n{LONG}\n\nالمساهمون"
    )
    assert [role for role, _ in roles(text)] == [
        "title", "byline", "caption", "furniture", "body", "heading", "body", "furniture",
    ]  # fmt: skip
    assert structure_of(text).metadata.date == "2022-05-03"


def test_a_line_before_the_font_buttons_is_a_caption_without_any_credit() -> None:
    text = f"كمين جديد في البادية\n\nمسعفون قرب الحافلة المحترقة\n+ الخط -\n\n{LONG}"
    assert role_at(text, "مسعفون") == "caption"


def test_an_english_box_is_found_by_its_labels() -> None:
    text = (
        "Battle of the Hill\n\nDate 3 May 2022\nLocation The hill\nBelligerents\nA\nB\n"
        f"Casualties and losses\n7 killed\n\n{LONG_ENGLISH}\n"
    )
    assert role_at(text, "7 killed") == "infobox"
    assert role_at(text, "Local sources") == "body"


def test_a_heading_named_casualties_makes_no_box() -> None:
    text = f"A title\n\n{LONG_ENGLISH}\n\nCasualties\n\n{LONG_ENGLISH}\n"
    assert role_at(text, "Casualties\n") == "heading"


@pytest.mark.parametrize(
    "text",
    [LONG, f"{LONG}\n\n{LONG}", "Four died in a raid\nFive died in a fire\nSix were hurt\n"],
)
def test_a_text_without_a_title_is_given_none(text: str) -> None:
    structure = structure_of(text, file_name="some_name.txt")
    assert structure.metadata.title == ""
    assert {region.role for region in structure.regions} == {"body"}


@pytest.mark.parametrize(
    ("lines", "publisher"),
    [
        ("From Wikipedia, the free encyclopedia", "Wikipedia"),
        ("المصدر: وادي نيوز", "وادي نيوز"),
        ("Published 3 May 2022", ""),
    ],
)
def test_a_publisher_is_taken_from_the_page_and_never_invented(lines: str, publisher: str) -> None:
    assert structure_of(f"A title\n\n{lines}\n\n{LONG_ENGLISH}").metadata.publisher == publisher


def test_the_outlet_that_sources_speak_to_is_the_publisher() -> None:
    told = (
        f'{LONG}\n\nوقال شاهد لـ"وادي نيوز" إن الطريق قُطع.\n\nوأكد طبيب في حديث لـ"وادي نيوز" ذلك.'
    )
    assert structure_of(f"عنوان\n\n{told}").metadata.publisher == "وادي نيوز"
    once = f'{LONG}\n\nوقال شاهد لـ"وادي نيوز" إن الطريق قُطع وإن السيارات عادت إلى القرية.'
    assert structure_of(f"عنوان\n\n{once}").metadata.publisher == ""


def test_a_wire_names_itself_in_its_dateline() -> None:
    text = f"A title\n\nBEIRUT (Reuters) - {LONG_ENGLISH}"
    assert structure_of(text).metadata.publisher == "Reuters"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"A title\n\nPublished: 3 May 2022\n\n{LONG_ENGLISH}", "2022-05-03"),
        (f"عنوان الخبر\n\nالثلاثاء 3 أيار 2022 - 10:30\n\n{LONG}", "2022-05-03"),
        (f"A raid kills four Monitor AFP Tuesday 3 May 2022 {LONG_ENGLISH}", "2022-05-03"),
        (f"A title\n\nA raid on 3 May 2022 killed four.\n\n{LONG_ENGLISH}", None),
        (f"{LONG} وكان ذلك في 3 مايو 2022.", None),
    ],
)
def test_only_a_dateline_dates_an_article(text: str, date: str | None) -> None:
    assert structure_of(text).metadata.date == date


def test_an_address_on_its_own_line_is_the_articles() -> None:
    text = f"A title\n\nURL: https://valley.example/a\n\n{LONG_ENGLISH}"
    assert structure_of(text).metadata.url == "https://valley.example/a"


def test_carriage_returns_are_white_space_and_offsets_count_them() -> None:
    text = ENCYCLOPEDIA.replace("\n", "\r\n")
    plain, given_text = structure_of(ENCYCLOPEDIA), structure_of(text)
    assert [r.role for r in given_text.regions] == [r.role for r in plain.regions]
    assert given_text.metadata == plain.metadata
    assert [r.title_span.of(text) for r in given_text.references if r.title_span] == [
        r.title for r in plain.references
    ]
    assert given_text.notes[0].span.of(text) == plain.notes[0].span.of(ENCYCLOPEDIA)


PIECES = st.lists(
    st.sampled_from(
        [LONG, "\n", "\n\n", "\r\n", "المراجع\n", "1. ", "ملاحظات\n", "الخسائر\n", "Date 3 May 2022\n",
         "البلد سوريا\n", "[1]", "[note 1]", "+ الخط -\n", "(رويترز)", "By X", "=", "http://a.b/ "]
    ) | st.text(max_size=8),
    max_size=30,
).map("".join)  # fmt: skip


@given(PIECES)
def test_regions_cover_any_text_without_overlap(text: str) -> None:
    regions = structure_of(text).regions
    assert "".join(region.span.of(text) for region in regions) == text
    assert all(len(region.span) for region in regions)


def test_a_long_text_is_taken_apart() -> None:
    text = "\n\n".join([f"{LONG}[{i % 90 + 1}]" for i in range(6000)])
    text += "\n\nالمراجع\n\n" + "\n".join(
        f'{i}. "عنوان {i}". سانا. 3 مايو 2022.' for i in range(1, 91)
    )
    structure = structure_of(text)
    assert len(structure.references) == 90


def test_a_megabyte_in_one_line_is_one_body() -> None:
    text = f'{LONG} وقال شاهد لـ"وادي نيوز" ذلك. ' * 6000
    assert [region.role for region in structure_of(text).regions] == ["body"]


# -- the real articles -------------------------------------------------------------------------


def real(folder: Path, start: str) -> str:
    path = next(folder.glob(f"{start}*.txt"))
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def test_the_real_encyclopedia_article_says_what_is_known_of_it(articles_dir: Path) -> None:
    structure = structure_of(real(articles_dir, "000"))
    assert structure.metadata.title.endswith("(2024)")
    assert structure.metadata.publisher == "دار الحكمة"
    assert structure.metadata.date is None
    assert len(structure.references) == 40
    assert [note.mark for note in structure.notes] == [mark.mark for mark in structure.note_marks]
    assert structure.never_cited == (1, 4, 5, 8, 9, 10)


def test_the_real_news_article_says_what_is_known_of_it(articles_dir: Path) -> None:
    text = real(articles_dir, "003")
    structure = structure_of(text)
    assert structure.metadata.title == text.split("\n")[0]
    assert (structure.metadata.publisher, structure.metadata.date) == (
        "العربي الجديد",
        "2024-01-02",
    )
    assert [r.role for r in structure.regions[:4]] == ["title", "byline", "caption", "furniture"]
    assert structure.references == ()


def test_a_title_that_is_repeated_states_its_count_again() -> None:
    head = "مقتل ستة عمال في انهيار مبنى"
    text = f"{head}\n\n{head}\n\nبينهم أربعة من القرية\n\n{LONG}"
    figures = [reading.figure.low for reading in analyse(text).readings]
    assert figures[:3] == [6, 6, 4]
    assert structure_of(text).metadata.title == head
