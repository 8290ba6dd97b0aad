"""Reference lists: items, fields, marks, and which references belong to a claim."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.citation_languages import language_code
from annotator.domain.marks import marks_in
from annotator.domain.model import Reference, Structure
from annotator.domain.references import (
    later_references,
    lists_of,
    own_references,
    references_in,
    sentences,
)
from annotator.domain.structure import structure_of
from annotator.domain.text import Span
from annotator.domain.written_dates import dates_in


def only(text: str) -> Reference:
    [reference] = references_in(text)
    return reference


def listed(*items: str, heading: str = "References") -> list[Reference]:
    return references_in(f"Body.\n\n{heading}\n\n" + "\n".join(items) + "\n")


# -- fields ------------------------------------------------------------------------------------


def test_a_template_citation_is_read_field_by_field() -> None:
    [ref] = listed(
        '  1. 1٫0 1٫1 Lina Haddad (4 March 2023). "Convoy "ambushed" near the well: three dead". '
        "Desert Post (بCanadian English). ص. Arabic. ISSN:1234-5678. مؤرشف من الأصل في 2023-03-09. "
        "اطلع عليه بتاريخ 5 March 2023. {{استشهاد ويب}}: تحقق من التاريخ في: |تاريخ الوصول= (مساعدة)",
        heading="المراجع",
    )
    assert ref.title == 'Convoy "ambushed" near the well: three dead'
    assert (ref.author, ref.publisher, ref.language) == ("Lina Haddad", "Desert Post", "en-CA")
    assert (ref.published, ref.accessed, ref.archived) == ("2023-03-04", "2023-03-05", "2023-03-09")
    assert ref.backlinks == 2


def test_a_missing_publisher_does_not_let_a_date_take_its_place() -> None:
    [ref] = listed('1. "Weekly update, May 3, 2023". 5 May 2023. Retrieved 6 May 2023.')
    assert (ref.title, ref.publisher) == ("Weekly update, May 3, 2023", "")
    assert (ref.published, ref.accessed) == ("2023-05-05", "2023-05-06")


@pytest.mark.parametrize(
    ("line", "title", "publisher", "published"),
    [
        ("SOHR, 'Rebels' shells kill 4', 3 December 2022, https://x.org/a", "Rebels' shells kill 4", "SOHR", "2022-12-03"),
        ('"Two dead in a raid," Valley News, Dec. 5, 2022', "Two dead in a raid", "Valley News", "2022-12-05"),
        ("المرصد، «مقتل راعٍ بلغم»، ٣ كانون الأول ٢٠٢٢", "مقتل راعٍ بلغم", "المرصد", "2022-12-03"),
        ("رويترز: \"غارة على القرية\"، 5 آذار 2022.", "غارة على القرية", "رويترز", "2022-03-05"),
        ("SOHR: Six guards killed near the well, 3 May 2022", "Six guards killed near the well", "SOHR", "2022-05-03"),
        ("UN OCHA, Flash update on the valley No. 4, 12 May 2022", "Flash update on the valley", "UN OCHA", "2022-05-12"),
        ("Valley News. Shepherd killed by mine. 6 April 2022.", "Shepherd killed by mine", "Valley News", "2022-04-06"),
    ],
)  # fmt: skip
def test_other_styles_are_read_too(line: str, title: str, publisher: str, published: str) -> None:
    [ref] = listed(f"1. {line}")
    assert (ref.title, ref.publisher, ref.published) == (title, publisher, published)


def test_an_author_before_a_publisher_in_comma_style_stays_an_author() -> None:
    [ref] = listed(
        "1. Rami Saleh, “The river crossing,” Reuters, June 4, 2022, https://r.example/x."
    )
    assert (ref.author, ref.publisher, ref.url) == ("Rami Saleh", "Reuters", "https://r.example/x")


def test_an_archived_address_gives_the_page_and_the_day_of_the_copy() -> None:
    [ref] = listed(
        '1. "A title". Valley News. https://web.archive.org/web/20220607080910/https://v.example/a'
    )
    assert ref.url == "https://v.example/a"
    assert ref.archive_url.startswith("https://web.archive.org/")
    assert ref.archived == "2022-06-07"


def test_the_kind_of_file_between_a_label_and_its_date_is_passed_over() -> None:
    [ref] = listed(
        '1. "Six killed" (PDF). Valley News. Archived (PDF) from the original on 3 May 2022. '
        "Archived from the original (PDF) on 4 May 2022."
    )
    assert (ref.publisher, ref.archived, ref.published) == ("Valley News", "2022-05-03", None)


def test_a_website_named_by_its_host_is_a_publisher() -> None:
    [ref] = listed('1. "Title". www.valley.example. Retrieved 3 May 2022.')
    assert (ref.publisher, ref.url) == ("www.valley.example", "")


def test_a_title_in_two_languages_is_one_reference() -> None:
    [ref] = listed('1. "قصف السوق" [Shelling of the market]. Valley News (in Arabic). 1 May 2022.')
    assert (ref.title, ref.translated_title) == ("قصف السوق", "Shelling of the market")
    assert (ref.publisher, ref.language) == ("Valley News", "ar")


def test_a_broken_reference_keeps_its_number() -> None:
    refs = listed("1. ", "2. {{cite web}}: Empty citation (help)", '3. "Title". SOHR.')
    assert [ref.number for ref in refs] == [1, 2, 3]
    assert [ref.title for ref in refs] == ["", "", "Title"]


def test_an_unclosed_inner_quote_costs_only_that_quote() -> None:
    first, second = listed(
        '1. "Army "units leave the hill". Valley News. 2 May 2022.', '2. "Next". SOHR. 3 May 2022.'
    )
    assert (first.title, first.publisher, first.published) == (
        'Army "units leave the hill',
        "Valley News",
        "2022-05-02",
    )
    assert second.title == "Next"


def test_the_title_span_points_at_the_title() -> None:
    text = 'x\n\nSources\n\n1. SOHR, "One "two" three", 3 May 2022.\r\n2. "Four". SOHR.\r\n'
    for ref in references_in(text):
        assert ref.title_span is not None
        assert ref.title_span.of(text) == ref.title
        assert ref.span.contains(ref.title_span)


# -- lists -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    [
        "المراجع",
        "مراجع",
        "المصادر:",
        "References",
        "== Sources ==",
        "## References",
        "References[edit]",
    ],
)
def test_the_headings_of_both_languages_open_a_list(heading: str) -> None:
    assert only(f'متن.\n\n{heading}\n\n1. "عنوان". SOHR. 3 May 2022.').publisher == "SOHR"


def test_items_without_a_printed_number_count_from_one() -> None:
    refs = listed('"One". SOHR. 3 May 2022.', '"Two". AFP. 4 May 2022.')
    assert [(ref.number, ref.title) for ref in refs] == [(1, "One"), (2, "Two")]


def test_caret_lists_count_their_back_links() -> None:
    refs = listed('^ a b c "One". SOHR.', '^ "Two". AFP.', '^ Jump up to:a b "Three". AP.')
    assert [(r.number, r.title, r.backlinks) for r in refs] == [
        (1, "One", 3),
        (2, "Two", 1),
        (3, "Three", 2),
    ]


def test_arabic_back_links_and_digits_are_understood() -> None:
    refs = listed('٧. ^ أ ب "عنوان". سانا.', '٨. "آخر". سانا.', heading="المراجع")
    assert [(r.number, r.backlinks) for r in refs] == [(7, 2), (8, 1)]


def test_a_wrapped_item_is_one_reference_and_the_list_ends_at_the_next_heading() -> None:
    text = (
        'Body.\n\nReferences\n1. "A long title\nthat goes on". SOHR. 3 May 2022.\n2. "B". AFP.\n\n'
        "External links\nSome site\n"
    )
    assert [r.title for r in references_in(text)] == ["A long title that goes on", "B"]


def test_notes_and_references_are_told_apart() -> None:
    text = 'قُتل 7 قرب التل.[1]\n\nملاحظات\n\n1. ثلاثة قبل الهجوم\n\nالمراجع\n\n1. "عنوان". سانا.\n'
    notes, references = lists_of(text)
    assert (notes.notes, references.notes) == (True, False)
    assert only(text).title == "عنوان"


def test_notes_that_cite_are_references_when_nothing_else_does() -> None:
    text = 'Body.[1]\n\nNotes\n\n1. "Title one here". SOHR. 3 May 2022.\n'
    assert only(text).title == "Title one here"


def test_the_word_sources_in_a_sentence_opens_no_list() -> None:
    assert references_in("Sources said so.\n\n1. first\n2. second\n") == []


# -- marks -------------------------------------------------------------------------------------


def test_marks_in_every_shape_are_found() -> None:
    text = "a[12] b[12][13] c[12، 13] d[٤] e[3–5]"
    markers, notes = marks_in(text, Span(0, len(text)))
    assert [m.numbers for m in markers] == [(12,), (12,), (13,), (12, 13), (4,), (3, 4, 5)]
    assert notes == []


def test_footnote_marks_are_no_reference_marks() -> None:
    text = "قتلى[arabic-abajed 1] و[note 1] x[lower-alpha 2] ثلاثة[أ] إشارات [English] عام [2024] the [s]ame [page 4]"
    markers, notes = marks_in(text, Span(0, len(text)))
    assert markers == []
    assert [n.mark for n in notes] == ["arabic-abajed 1", "note 1", "lower-alpha 2", "أ"]


def read(text: str) -> Structure:
    return structure_of(text)


def at(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_a_claim_owns_the_marks_from_it_to_the_end_of_its_sentence() -> None:
    text = "قُتل ثلاثة[1] وجُرح خمسة قرب التل.[2][3] ثم فرّ سبعة.[4]"
    structure = read(text)
    assert own_references(structure, text, at(text, "ثلاثة")) == (1, 2, 3)
    assert own_references(structure, text, at(text, "خمسة")) == (2, 3)
    assert later_references(structure, text, at(text, "خمسة")) == (4,)


def test_an_unmarked_claim_is_offered_the_next_marks_of_its_own_paragraph_only() -> None:
    text = "Five men died. The road was cut.[6] [7] Later, it opened.[8]\nNine fell.\nOther.[9]"
    structure = read(text)
    assert own_references(structure, text, at(text, "Five men")) == ()
    assert later_references(structure, text, at(text, "Five men")) == (6, 7)
    assert later_references(structure, text, at(text, "Nine")) == ()


# -- sentences and dates -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("نحو 2.5 طن. ثم توقف؟ نعم؛ انتهى.", ["نحو 2.5 طن.", "ثم توقف؟", "نعم؛", "انتهى."]),
        ("It hit.[1][2] Then more.", ["It hit.[1][2]", "Then more."]),
        ("The U.S. army left. Dr. Haddad and Lt. Saleh stayed.", ["The U.S. army left.", "Dr. Haddad and Lt. Saleh stayed."]),
        ('He said "go." They went.', ['He said "go."', "They went."]),
        ("قال د. سالم ذلك. وانتهى", ["قال د. سالم ذلك.", "وانتهى"]),
        ("See https://a.example/x.html now. End", ["See https://a.example/x.html now.", "End"]),
        ("planes.. and then went on. End.", ["planes.. and then went on.", "End."]),
        ("First line\r\nsecond line", ["First line", "second line"]),
        ("في عام 2024.قتل اثنان", ["في عام 2024.قتل اثنان"]),
        ("انتهت المعركة.بدأت أخرى", ["انتهت المعركة.", "بدأت أخرى"]),
    ],
)  # fmt: skip
def test_sentences_end_where_a_reader_would_stop(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2022-03-04", "2022-03-04"),
        ("4 March 2022", "2022-03-04"),
        ("March 4, 2022", "2022-03-04"),
        ("Mar. 4, 2022", "2022-03-04"),
        ("04 مارس 2022", "2022-03-04"),
        ("٤ آذار/مارس ٢٠٢٢", "2022-03-04"),
        ("28 كانون الثاني 2022", "2022-01-28"),
        ("25/3/2022", "2022-03-25"),
        ("3/25/2022", "2022-03-25"),
        ("3/4/2022", None),
        ("بتاريخ 3/4/2022", "2022-04-03"),
        ("March 2022", "2022-03"),
    ],
)
def test_written_dates_become_iso(text: str, iso: str | None) -> None:
    assert [date.iso for date in dates_in(text)] == [iso]


@pytest.mark.parametrize(
    "text", ["31 فبراير 2022", "99/99/2022", "in March", "1500 metres", "v2022-1"]
)
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert list(dates_in(text)) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("بالإنجليزية", "en"),
        ("بالإنجليزية الأمريكية", "en-US"),
        ("بCanadian English", "en-CA"),
        ("بDeutsch", "de"),
        ("in French", "fr"),
        ("باللغة العربية", "ar"),
        ("in the valley", ""),
        ("London", ""),
    ],
)
def test_languages_are_known_by_their_printed_names(words: str, code: str) -> None:
    assert language_code(words) == code


# -- laws --------------------------------------------------------------------------------------

DEBRIS = st.lists(
    st.sampled_from(
        ["المراجع\n", "References\n", "1. ", "^ a b ", '"', "'", "«", "»", "(", ")", "[", "]", ". ",
         ", ", "، ", "\r\n", "\n", "SOHR", "3 May 2022", "{{", "}}", ": ", "https://x.y/", "ص. ",
         "Archived ", "اطلع عليه بتاريخ ", "12", "ملاحظات\n", " "]
    ) | st.text(max_size=6),
    max_size=40,
).map("".join)  # fmt: skip


@given(DEBRIS)
def test_any_text_is_read_without_an_error_and_spans_stay_inside(text: str) -> None:
    for ref in references_in(text):
        assert 0 <= ref.span.start <= ref.span.end <= len(text)
        if ref.title_span is not None:
            assert ref.span.contains(ref.title_span)
            assert " ".join(ref.title_span.of(text).split()) == " ".join(ref.title.split())


@pytest.mark.parametrize(
    "piece", ['"a, ', '"', "(", "' ", "www.a", "2٫0 ", "{{", "ص. ", "https://", "اطلع عليه بتاريخ "]
)
def test_repeated_debris_neither_shifts_nor_swallows_the_next_item(piece: str) -> None:
    debris = piece * (60_000 // len(piece))
    found = references_in(f'References\n1. "Title". {debris}\n2. "Second". SOHR.')
    assert [one.number for one in found][-1] == 2
    assert found[-1].title == "Second"


@given(DEBRIS)
def test_sentences_are_disjoint_in_order_and_lose_no_word(text: str) -> None:
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    kept = "".join(span.of(text) for span in spans)
    assert "".join(kept.split()) == "".join(text.split())


# -- the real list -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def expected(gold_dir: Path) -> dict[str, Any]:
    path = next(gold_dir.glob("articles/references/*.json"))
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def real(articles_dir: Path, expected: dict[str, Any]) -> str:
    with (articles_dir / expected["source"]).open(encoding="utf-8", newline="") as file:
        return file.read()


def test_the_real_list_is_read_nearly_without_a_fault(real: str, expected: dict[str, Any]) -> None:
    found = {ref.number: ref for ref in references_in(real)}
    names = "title author publisher published accessed archived language backlinks".split()
    wrong = [
        (item["number"], name)
        for item in expected["references"]
        for name in names
        if (item[name] or "") != (getattr(found[item["number"]], name) or "")
    ]
    assert len(found) == expected["number_of_references"]
    assert len(wrong) <= 0.03 * len(names) * len(found), wrong
    assert [(item["start"], item["end"]) for item in expected["references"]] == [
        (found[item["number"]].span.start, found[item["number"]].span.end)
        for item in expected["references"]
    ]


def test_the_real_claims_find_their_references(
    real: str, expected: dict[str, Any], gold_dir: Path
) -> None:
    structure = structure_of(real)
    assert len(structure.markers) == expected["body_marker_count"]
    path = gold_dir / "articles" / "figures" / f"{expected['doc_id']}.json"
    figures = json.loads(path.read_text(encoding="utf-8"))["figures"]
    for claim in expected["claim_references"]:
        figure = figures[claim["figure"]]
        span = Span(figure["start"], figure["end"])
        own = list(own_references(structure, real, span))
        assert own == claim["own_sentence"], claim
        assert (own or list(later_references(structure, real, span))) == claim["next_marker_group"]
