"""PDFs come in as they read: lines joined, columns in order, broken Arabic put right, faults named."""

from __future__ import annotations

import re
import zlib
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from make_pdf import (
    ARTICLE,
    BROKEN,
    ENGLISH,
    TITLE,
    Sheet,
    article,
    encrypted,
    in_columns,
    in_english,
    nameless_digits,
    of_pages,
    partly_scanned,
    scanned,
    seen,
    unnamed_letters,
    with_notes,
    with_references,
    with_table,
)

from annotator import formats
from annotator.domain.analysis import analyse
from annotator.domain.errors import SourceError
from annotator.formats.document import Document
from annotator.formats.pdf_text.document import MOST_PAGES
from annotator.formats.pdf_text.streams import declared_letters


def read(data: bytes, name: str = "report.pdf") -> Document:
    return formats.read_bytes(data, name)


def lines_of(document: Document) -> list[str]:
    return [line for line in document.text.split("\n") if line]


def refused(data: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        read(data)
    return caught.value.code


# --- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("face", ["amiri", "noto"])
def test_wrapped_lines_join_into_the_paragraphs_that_were_written(face: str):
    assert lines_of(read(article(face=face))) == [TITLE, *ARTICLE]


def test_an_english_page_reads_as_written():
    document = read(in_english())
    assert lines_of(document) == list(ENGLISH)
    assert document.as_found == ""
    assert document.notes == ()


@pytest.mark.parametrize("look", BROKEN)
def test_whatever_was_done_to_the_letters_the_words_are_those_written(look: str):
    document = read(article(BROKEN[look]))
    written = Counter(" ".join([TITLE, *ARTICLE]).split())
    found = Counter(document.text.split())
    assert (written & found).total() >= 0.98 * written.total()
    assert lines_of(document)[0] == TITLE


@pytest.mark.parametrize("look", ["shaped", "as_written", "spaced_out", "words_turned"])
def test_a_repair_is_noted_and_what_the_file_had_is_kept(look: str):
    document = read(article(BROKEN[look]))
    assert document.notes == ("pdf.repaired",)
    assert document.as_found
    assert document.as_found != document.text
    assert document.as_found.count("\n\n") == document.text.count("\n\n")


def test_a_sound_page_is_not_called_repaired():
    document = read(article())
    assert document.notes == ()
    assert document.as_found == ""


@pytest.mark.parametrize("look", BROKEN)
def test_figures_are_read_in_a_broken_page_as_in_a_sound_one(look: str):
    sound = analyse("\n\n".join([TITLE, *ARTICLE]))
    document = read(article(BROKEN[look]))
    found = analyse(document.text, outline=document.outline)
    assert [(r.figure.kind, r.figure.low) for r in found.readings] == [
        (r.figure.kind, r.figure.low) for r in sound.readings
    ]


def test_a_word_broken_by_a_hyphen_is_one_word():
    sheet = Sheet()
    sheet.page()
    sheet.put("The committee counted the dead of the neigh-", 40, rtl=False)
    sheet.put("bourhood and found 14 names on its list in", 48, rtl=False)
    sheet.put("the town hall.", 56, rtl=False)
    assert "of the neighbourhood and found 14 names" in read(sheet.data()).text


# --- layout --------------------------------------------------------------------------------------


def test_the_right_column_of_an_arabic_page_comes_first():
    assert lines_of(read(in_columns())) == [TITLE, *ARTICLE]


def test_the_left_column_of_an_english_page_comes_first():
    assert lines_of(read(in_columns(ENGLISH * 3, rtl=False)))[1:] == list(ENGLISH * 3)


def test_running_heads_and_page_numbers_do_not_tear_a_paragraph_over_two_pages():
    document = read(of_pages(4))
    lines = lines_of(document)
    assert lines[0] == "نشرة التوثيق الأسبوعية"
    assert document.text.count("نشرة التوثيق الأسبوعية") == 1
    assert set(lines[1:]) == set(ARTICLE)
    assert [(r.role, r.span.of(document.text)) for r in document.outline.regions] == [
        ("furniture", lines[0])
    ]


def test_pages_begin_where_their_first_words_stand():
    document = read(of_pages(4))
    pages = document.outline.pages
    assert [page.number for page in pages] == [1, 2, 3, 4]
    assert [page.start for page in pages] == sorted(page.start for page in pages)
    assert all(document.text[page.start - 1 : page.start] in ("", " ", "\n") for page in pages)
    assert document.outline.page_at(len(document.text) - 1) == 4


def test_the_largest_line_of_the_first_page_is_the_title():
    document = read(article())
    assert [(r.role, r.span.of(document.text)) for r in document.outline.regions] == [
        ("title", TITLE)
    ]


def test_a_raised_number_leads_to_the_footnote_of_its_page():
    document = read(with_notes())
    outline = document.outline
    assert [mark.span.of(document.text) for mark in outline.note_marks] == ["[1]"]
    assert [(item.mark, item.notes) for item in outline.items] == [("1", True)]
    assert outline.items[0].cited.of(document.text) == (
        "بيان مكتب التوثيق عن الهجوم الثاني، 13 نوفمبر 2024."
    )


def test_a_raised_number_is_no_digit_of_the_figure_before_it():
    sheet = Sheet()
    sheet.page()
    sheet.put("Officials counted 23", 40, rtl=False)
    sheet.put("4", 38.4, left=20.2 + sheet.width("Officials counted 23"), rtl=False, size=7)
    assert "counted 23[4]" in read(sheet.data()).text


def test_links_lead_where_the_page_says():
    document = read(with_notes())
    assert [(h.url, h.span.of(document.text)) for h in document.outline.hyperlinks] == [
        ("https://example.org/statement", "اقرأ البيان كاملاً")
    ]


def test_each_reference_of_a_list_with_hanging_indents_is_one_line():
    document = read(with_references())
    items = [line for line in lines_of(document) if re.match(r"\d\. ", line)]
    assert [line[:2] for line in items] == ["1.", "2.", "3.", "4."]
    assert all(line.endswith("نوفمبر 2024.") for line in items)
    found = analyse(document.text, outline=document.outline).structure.references
    assert [one.number for one in found] == [1, 2, 3, 4]


def test_the_cells_of_a_table_stay_apart():
    document = read(with_table())
    rows = {}
    for cell in document.outline.cells:
        rows.setdefault(cell.row, []).append(cell.span.of(document.text))
    assert list(rows.values()) == [
        ["الجهة", "القتلى", "الجرحى"],
        ["الدفاع المحلي", "23", "47"],
        ["الحرس البلدي", "5", "11"],
        ["مدنيون", "12", "30"],
    ]


def test_a_page_on_its_side_reads_as_an_upright_one():
    sheet = Sheet()
    sheet.page()
    with sheet.pdf.rotation(90, x=105, y=148):
        sheet.flow(ENGLISH, 100, rtl=False)
    assert lines_of(read(sheet.data())) == list(ENGLISH)


def test_letters_across_a_page_as_a_watermark_are_left_out():
    sheet = Sheet()
    sheet.page()
    sheet.flow(ENGLISH, 40, rtl=False)
    with sheet.pdf.rotation(45, x=105, y=60):
        sheet.put("DRAFT COPY", 60, left=60, rtl=False, size=40)
    assert lines_of(read(sheet.data())) == list(ENGLISH)


# --- letters without names -----------------------------------------------------------------------


def test_a_number_of_which_a_digit_is_unreadable_is_never_read_as_another():
    document = read(nameless_digits())
    assert document.notes == ("pdf.unreadable_font",)
    assert "قُتل \ufffd\ufffd عنصراً" in document.text
    assert "قُتل 2" not in document.text


def test_a_text_of_which_most_letters_are_unreadable_is_refused():
    assert refused(unnamed_letters()) == "source.unreadable_font"


# --- faults --------------------------------------------------------------------------------------


def test_pages_that_are_pictures_are_refused_with_the_way_out():
    assert refused(scanned()) == "source.scanned"


def test_a_picture_among_pages_with_words_is_noted():
    document = read(partly_scanned())
    assert document.notes == ("pdf.pages_without_text",)
    assert lines_of(document) == list(ARTICLE)


def test_an_encrypted_file_is_refused():
    assert refused(encrypted()) == "source.encrypted"


def test_an_empty_page_is_refused():
    sheet = Sheet()
    sheet.page()
    assert refused(sheet.data()) == "source.empty"


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_file_that_was_cut_off_is_refused(share: float):
    data = of_pages(3)
    assert refused(data[: int(share * len(data))]) == "source.damaged"


def test_what_only_begins_as_a_pdf_is_refused():
    assert refused(b"%PDF-1.7\nnothing of the kind\n%%EOF\n") == "source.damaged"


def test_a_bomb_is_refused_before_it_is_unpacked():
    packed = zlib.compress(b" " * 300_000_000, 9)
    page = (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n"
        b"trailer<</Root 1 0 R>>\n%%%%EOF\n" % (len(packed), packed)
    )
    assert refused(page) == "source.bomb"


def test_what_is_packed_twice_is_refused_before_it_is_unpacked():
    packed = zlib.compress(zlib.compress(b" " * 300_000_000, 9), 9)
    page = (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream endobj\n"
        b"trailer<</Root 1 0 R>>\n%%%%EOF\n" % (len(packed), packed)
    )
    assert refused(page) == "source.bomb"


def test_too_many_pages_are_refused():
    sheet = Sheet()
    for _ in range(MOST_PAGES + 1):
        sheet.page()
    assert refused(sheet.data()) == "source.too_many_pages"


SMALL = article()


@settings(max_examples=60)
@given(st.integers(0, len(SMALL) - 20), st.binary(min_size=1, max_size=12))
def test_a_damaged_file_is_read_or_refused_and_never_breaks_the_app(at: int, noise: bytes):
    data = SMALL[:at] + noise + SMALL[at + len(noise) :]
    try:
        document = read(data)
    except SourceError:
        return
    assert document.text


def test_the_bytes_of_a_pdf_are_known_whatever_it_is_called():
    assert read(in_english(), "download").text == read(in_english()).text


def test_the_letters_that_a_font_names_are_found():
    assert set("قُتل23") <= declared_letters(article())
    assert "\ufed7" in declared_letters(article(BROKEN["shaped"]))


def test_what_looks_sound_on_paper_has_its_letters_from_right_to_left():
    assert seen("قُتل 23") == "23 لتُق"


def test_a_stroke_that_stretches_a_word_is_no_digit_in_it():
    sheet = Sheet()
    sheet.page()
    sheet.flow(ARTICLE, 40)
    word, x = "القوات", 150.0
    sheet.pdf.set_font("face", size=12)
    for at, letter in enumerate(seen(word)):
        sheet.pdf.text(x, 150, letter)
        x += sheet.pdf.get_string_width(letter)
        if at == 2:  # the stroke as files have it that do not name it
            sheet.pdf.text(x, 150, "#")
            x += sheet.pdf.get_string_width("#")
    assert lines_of(read(sheet.data()))[-1] == word


def test_digits_between_arabic_letters_stay():
    sheet = Sheet()
    sheet.page()
    sheet.flow([*ARTICLE, "قُتل23شخصاً في القرية"], 40)
    assert lines_of(read(sheet.data()))[-1] == "قُتل23شخصاً في القرية"
