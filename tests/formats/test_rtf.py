"""Rich text comes in as it prints: letters of every code page, notes, links, tables."""

from __future__ import annotations

import make_documents as make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import formats
from annotator.domain.errors import SourceError
from annotator.formats.document import Document

ARABIC = "قُتل ستة جنود، وأُصيب 12"


def read(data: bytes) -> Document:
    return formats.read_bytes(data, "a.rtf")


def text_of(body: str) -> str:
    return read(make.rtf(body)).text


def as_hex(text: str, codec: str = "cp1256") -> str:
    return "".join(f"\\'{one:02x}" for one in text.encode(codec))


@pytest.mark.parametrize(
    "said",
    [
        make.points(ARABIC),
        make.arabic_bytes(ARABIC),
        r"{\rtlch\fcs1 \af1 " + as_hex(ARABIC) + "}",
        r"{\rtlch\fcs1 \af1\ltrch\fcs0 \f0 " + as_hex(ARABIC) + "}",
        r"{\uc2 " + "".join(f"\\u{ord(one)}\\'3f?" for one in ARABIC) + "}",
        r"{\uc0 " + "".join(f"\\u{ord(one)} " for one in ARABIC) + "}",
        r"{\upr{??}{\*\ud{" + make.points(ARABIC) + "}}}",
    ],
)
def test_arabic_is_read_in_every_way_that_it_is_written(said: str) -> None:
    assert text_of(rf"\pard {said}\par") == ARABIC


def test_the_code_page_of_the_file_holds_for_fonts_without_their_own() -> None:
    head = r"{\rtf1\ansi\ansicpg1256\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}"
    russian = as_hex("Пять", "cp1251")
    assert read(make.rtf(rf"{as_hex(ARABIC)} {{\f1 {russian}}}\par", head)).text == f"{ARABIC} Пять"


def test_arabic_bytes_are_known_where_the_file_names_no_code_page() -> None:
    document = read(make.rtf(as_hex(ARABIC) + r"\par", r"{\rtf1\ansi"))
    assert document.text == ARABIC
    assert document.notes == ("encoding.windows_1256",)


def test_raw_bytes_and_characters_beyond_the_first_plane_are_read() -> None:
    raw = rb"{\rtf1\ansicpg1256 " + ARABIC.encode("cp1256") + rb" \u-10179?\u-8704?\par}"
    assert read(raw).text == f"{ARABIC} \U0001f600"


def test_utf_8_that_a_program_wrote_as_it_was_is_read() -> None:
    raw = r"{\rtf1\ansicpg1256\uc1 " + ARABIC + r" \u1575?\'e1 😀\par}"
    assert read(raw.encode()).text == f"{ARABIC} ال 😀"


def test_hidden_and_deleted_words_headers_pictures_and_data_stay_out() -> None:
    body = (
        r"{\header not this}{\*\generator nor this;}{\pict\wmetafile8 0102030405}"
        r"{\*\bkmkstart a}Six{\v  secretly} died{\deleted  today}{\revised\revauth1  here}."
        r"{\*\annotation\pard a remark}{\object{\*\objdata 0102}}\v hidden\v0\par"
    )
    document = read(make.rtf(body))
    assert document.text == "Six died here."
    assert document.notes == (
        "document.hidden_left_out",
        "document.tracked_changes",
        "document.comments_left_out",
    )


def test_binary_data_is_passed_over_whatever_it_holds() -> None:
    data = make.rtf(r"Six {\pict\bin9 }}}{{\par} died\par")
    assert read(data).text == "Six died"
    with pytest.raises(SourceError) as caught:
        read(make.rtf(r"Six {\pict\bin999999999 } died"))
    assert caught.value.code == "source.damaged"


def test_signs_and_breaks_read_as_they_print() -> None:
    body = (
        r"a\~b\_c\-d\tab e\line f\emdash g\ldblquote h\rdblquote {\f2\'b3} 20 \{x\} \\ y"
        "\\\nnext\\par"
    )
    assert text_of(body) == "a\xa0b\u2011cd e\nf\u2014g\u201ch\u201d≥ 20 {x} \\ y\n\nnext"


def test_notes_and_links_stand_where_they_are_called() -> None:
    second = make.rtf_note("In Sarw", r"\ftnalt ")
    body = (
        rf"Six{make.rtf_note('Or five')} and ten{second} by "
        rf"{make.rtf_link('https://a.example/?q=1', 'one')}.\par"
    )
    document = read(make.rtf(body))
    assert document.text == "Six[note 1] and ten[endnote 1] by one.\n\n1. Or five\n1. In Sarw"
    (link,) = document.outline.hyperlinks
    assert (link.span.of(document.text), link.url) == ("one", "https://a.example/?q=1")


def test_raised_numbers_are_marks() -> None:
    assert text_of(r"Six died{\super 12} of\super 3\nosupersub  ten, 5 km{\super 2}.\par") == (
        "Six died[12] of[3] ten, 5 km2."
    )


def test_notes_that_cite_are_references() -> None:
    body = rf"Six{make.rtf_note('Hill Post, 3 December 2024')} died.\par"
    document = read(make.rtf(body))
    assert document.text == "Six[1] died.\n\n1. Hill Post, 3 December 2024"
    assert [one.numbers for one in document.outline.markers] == [(1,)]


def test_cells_of_tables_also_inside_each_other_are_kept() -> None:
    body = (
        r"\pard\intbl Losses\par\pard\intbl\itap2 Killed\nestcell 6\nestcell"
        r"{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl\itap1 \cell "
        r"beside\cell\row \pard after\par"
    )
    document = read(make.rtf(body))
    assert document.text == "Losses\n\nKilled\n6\nbeside\n\nafter"
    cells = [
        (one.span.of(document.text), one.column, one.columns) for one in document.outline.cells
    ]
    assert cells == [("Killed", 0, 2), ("6", 1, 2), ("beside", 1, 2)]


def test_a_text_box_stands_after_its_paragraph_and_once() -> None:
    body = (
        r"Be{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt in the box\par}}{\shprslt\par in the box}}"
        r"fore\par after\par"
    )
    assert text_of(body) == "Before\n\nin the box\n\nafter"


def test_headings_and_the_title_are_known_by_their_styles() -> None:
    document = read(make.article_rtf())
    roles = [(one.role, one.span.of(document.text)) for one in document.outline.regions]
    assert roles[:2] == [("title", make.TITLE), ("heading", make.HEADING)]


@pytest.mark.parametrize("body", ["", r"\par", r"{\v hidden}\par", r"{\pict 0102}\par"])
def test_a_document_without_words_is_refused(body: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(make.rtf(body))
    assert caught.value.code == "source.no_text"


@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_document_that_is_cut_short_is_refused(tenth: int) -> None:
    data = make.article_rtf()
    with pytest.raises(SourceError) as caught:
        read(data[: len(data) * tenth // 10])
    assert caught.value.code == "source.damaged"


def test_groups_inside_groups_without_end_are_refused() -> None:
    with pytest.raises(SourceError) as caught:
        read(make.rtf("{" * 200_000 + "a" + "}" * 200_000))
    assert caught.value.code == "source.damaged"


def outcome(data: bytes) -> str:
    """Return "read" or the code of the refusal; anything else that happens is a bug."""
    try:
        assert len(read(data).text) < 100_000
    except SourceError as error:
        return error.code
    return "read"


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_document_with_flipped_bytes_is_read_or_refused(flips: list[tuple[int, int]]) -> None:
    data = bytearray(make.article_rtf())
    for at, byte in flips:
        data[at % len(data)] = byte
    assert outcome(bytes(data))


WORDS = (
    "field fldinst fldrslt footnote par cell row nestcell nestrow itap8 itap-3 intbl shp shpinst "
    "shptxt upr ud u uc9 u99999999 u-1 bin bin-4 f-1 f1 fcharset2 cpg1 ansicpg ansicpg99999 title "
    "info stylesheet s1 listtext pntext v deleted plain pard outlinelevel99 fonttbl * ' ~"
).split()


@settings(max_examples=200)
@given(st.lists(st.sampled_from([*(f"\\{one} " for one in WORDS), "{", "}", "a", "\\'e3"])))
def test_any_order_of_control_words_is_read_or_refused(tokens: list[str]) -> None:
    assert outcome(b"{\\rtf1 " + "".join(tokens).encode() + b"}")
