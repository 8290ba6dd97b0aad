"""OpenDocument texts, packed and flat, come in as they print."""

from __future__ import annotations

import io
import zipfile

import make_documents as make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import formats
from annotator.domain.errors import SourceError
from annotator.formats.document import Document


def read(data: bytes) -> Document:
    return formats.read_bytes(data, "a.odt")


def text_of(body: str) -> str:
    return read(make.odt(body)).text


def roles_of(document: Document) -> list[tuple[str, str]]:
    return [(one.role, one.span.of(document.text)) for one in document.outline.regions]


def test_a_document_that_a_library_made_is_read() -> None:
    import odfdo

    made = odfdo.Document("text")
    made.body.clear()
    made.body.append(odfdo.Header(1, "مقتل ستة جنود"))
    paragraph = odfdo.Paragraph("قُتل ستة جنود في كمين.")
    paragraph.insert_note(after="كمين", note_id="n1", citation="1", body="قرب السرو")
    made.body.append(paragraph)
    made.body.append(odfdo.List(["حافلة", "سيارة"]))
    target = io.BytesIO()
    made.save(target)
    document = read(target.getvalue())
    assert document.text == (
        "1. مقتل ستة جنود\n\nقُتل ستة جنود في كمين[ملاحظة 1].\n\n• حافلة\n• سيارة\n\n1. قرب السرو"
    )
    assert roles_of(document)[0] == ("title", "1. مقتل ستة جنود")


def test_spaces_breaks_frames_and_fields_read_as_they_print() -> None:
    body = (
        '<text:p>قُتل<text:s text:c="999999999"/>ستة<text:tab/>جنود<text:line-break/>'
        "<text:ruby><text:ruby-base>هنا</text:ruby-base><text:ruby-text>x</text:ruby-text>"
        "</text:ruby> <text:date>3 ديسمبر</text:date>"
        "<draw:frame><draw:text-box><text:p text:style-name='P2'>صورة "
        "<text:sequence>1</text:sequence>: المكان</text:p></draw:text-box>"
        "<svg:title>t</svg:title></draw:frame></text:p>"
    )
    document = read(make.odt(body))
    assert document.text == "قُتل ستة جنود\nهنا 3 ديسمبر\n\nصورة 1: المكان"
    assert roles_of(document) == [("caption", "صورة 1: المكان")]


def test_deleted_words_comments_and_hidden_words_stay_out() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>خمسة</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>قُتل <text:change-start/>ستة<text:change-end/>"
        "<office:annotation><text:p>رأي</text:p></office:annotation> جنود"
        '<text:span text:style-name="T1"> سراً</text:span></text:p>'
        '<text:section text:display="none"><text:p>مطوي</text:p></text:section>'
        "<text:section><text:section-source xlink:href='https://127.0.0.1:1/x'/>"
        "<text:p>محفوظ</text:p></text:section>"
    )
    document = read(make.odt(body))
    assert document.text == "قُتل ستة جنود\n\nمحفوظ"
    assert document.notes == (
        "document.tracked_changes",
        "document.comments_left_out",
        "document.hidden_left_out",
    )


def test_lists_are_numbered_nested_and_continued() -> None:
    first = make.odt_list(("واحد", "<text:p>اثنان</text:p><text:p>تتمة</text:p>" + inner()), "L2")
    second = make.odt_list(("ثلاثة",), "L2", 'text:continue-numbering="true"')
    third = make.odt_list(("من جديد",), "L2")
    fourth = (
        '<text:list text:style-name="L2"><text:list-item text:start-value="9">'
        "<text:p>تسعة</text:p></text:list-item></text:list>"
    )
    assert text_of(first + second + third + fourth).split("\n") == [
        "1. واحد", "2. اثنان", "تتمة", "أ) داخل", "ب) أيضاً", "3. ثلاثة", "1. من جديد", "9. تسعة",
    ]  # fmt: skip


def inner() -> str:
    return make.odt_list(("داخل", "أيضاً"), "L2")


@pytest.mark.parametrize(
    ("format_", "printed"),
    [
        ("1", "2."),
        ("أ, ب, ت, ...", "ب."),
        ("أ, ب, ج, ...", "ب."),
        ("١, ٢, ٣, ...", "٢."),
        ("i", "ii."),
        ("A", "B."),
        ("01, 02, 03, ...", "02."),
    ],
)
def test_numbers_are_printed_as_the_list_style_says(format_: str, printed: str) -> None:
    style = (
        '<text:list-style style:name="L9"><text:list-level-style-number text:level="1" '
        f'style:num-format="{format_}" style:num-suffix="."/></text:list-style>'
    )
    data = make.odt(make.odt_list(("س", "ع"), "L9"), automatic=style)
    assert read(data).text.split("\n")[1] == f"{printed} ع"


def test_notes_of_both_kinds_are_told_apart_and_repeated_marks_lead_to_the_same() -> None:
    again = '<text:note-ref text:ref-name="ftn1">1</text:note-ref>'
    body = (
        f"<text:p>Six{make.odt_note(1, 'Or five')} and ten{make.odt_note(2, 'In Sarw', 'endnote')}"
        f"{again}.</text:p>"
    )
    document = read(make.odt(body))
    assert document.text == "Six[note 1] and ten[endnote 1][note 1].\n\n1. Or five\n1. In Sarw"


def test_raised_numbers_are_marks() -> None:
    styles = "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties '
        f'style:text-position="{position}"/></style:style>'
        for name, position in (("U1", "super 58%"), ("U2", "33% 58%"), ("U3", "sub 58%"))
    )
    body = (
        '<text:p>Six<text:span text:style-name="U1">12</text:span> of ten'
        '<text:span text:style-name="U2">3</text:span>, x'
        '<text:span text:style-name="U3">1</text:span>.</text:p>'
    )
    assert read(make.odt(body, automatic=styles)).text == "Six[12] of ten[3], x1."


def test_a_table_of_contents_is_furniture() -> None:
    body = (
        "<text:table-of-content><text:index-body><text:index-title><text:p>المحتويات</text:p>"
        "</text:index-title><text:p>القسم 1</text:p></text:index-body></text:table-of-content>"
        "<text:p>نص المقالة.</text:p>"
    )
    assert roles_of(read(make.odt(body))) == [("furniture", "المحتويات\n\nالقسم 1")]


def test_header_rows_label_those_below() -> None:
    def row(*cells: str) -> str:
        inner = "".join(
            f"<table:table-cell><text:p>{one}</text:p></table:table-cell>" for one in cells
        )
        return f"<table:table-row>{inner}</table:table-row>"

    body = (
        f"<table:table><table:table-header-rows>{row('سنة 2023', 'سنة 2024')}"
        f"</table:table-header-rows>{row('6', '2')}</table:table>"
    )
    assert [one.header for one in read(make.odt(body)).outline.cells] == [True, True, False, False]


def test_pages_are_kept_where_the_file_counts_as_many() -> None:
    body = (
        "<text:p>أولى<text:soft-page-break/> ثانية</text:p>"
        '<text:p text:style-name="P3">ثالثة</text:p>'
    )
    document = read(make.odt(body, pages=3))
    at = document.text.index
    assert [document.outline.page_at(at(one)) for one in ("أولى", "ثانية", "ثالثة")] == [1, 2, 3]
    assert read(make.odt(body, pages=7)).outline.pages == ()


def test_a_flat_document_that_defines_entities_is_refused() -> None:
    data = make.fodt("<text:p>&a;</text:p>").replace(
        b"<office:document ", b'<!DOCTYPE x [<!ENTITY a "ha">]><office:document ', 1
    )
    with pytest.raises(SourceError) as caught:
        formats.read_bytes(data, "a.fodt")
    assert caught.value.code == "source.unsafe"


@pytest.mark.parametrize("body", ["", "<text:p/>", "<text:p> </text:p>"])
@pytest.mark.parametrize("made", [make.odt, make.fodt])
def test_a_document_without_words_is_refused(body: str, made: object) -> None:
    with pytest.raises(SourceError) as caught:
        formats.read_bytes(made(body), "a.odt")  # type: ignore[operator]
    assert caught.value.code == "source.no_text"


@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_flat_document_that_is_cut_short_is_refused(tenth: int) -> None:
    data = make.article_fodt()
    with pytest.raises(SourceError) as caught:
        formats.read_bytes(data[: len(data) * tenth // 10], "a.fodt")
    assert caught.value.code == "source.damaged"


def outcome(data: bytes, name: str) -> str:
    """Return "read" or the code of the refusal; anything else that happens is a bug."""
    try:
        assert len(formats.read_bytes(data, name).text) < 100_000
    except SourceError as error:
        return error.code
    return "read"


@settings(max_examples=100)
@given(st.lists(st.tuples(st.integers(0, 20_000), st.integers(32, 126)), min_size=1, max_size=6))
def test_a_flat_document_with_flipped_letters_is_read_or_refused(
    flips: list[tuple[int, int]],
) -> None:
    data = bytearray(make.article_fodt())
    for at, byte in flips:
        data[at % len(data)] = byte
    assert outcome(bytes(data), "a.fodt")


@settings(max_examples=60)
@given(
    st.sampled_from(["content.xml", "styles.xml", "meta.xml", "mimetype"]),
    st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 255)), min_size=1, max_size=6),
)
def test_a_packed_document_with_flipped_bytes_is_read_or_refused(
    part: str, flips: list[tuple[int, int]]
) -> None:
    with zipfile.ZipFile(io.BytesIO(make.article_odt())) as archive:
        members = {one: bytearray(archive.read(one)) for one in archive.namelist()}
    for at, byte in flips:
        members[part][at % len(members[part])] = byte
    assert outcome(make.zipped({one: bytes(data) for one, data in members.items()}), "a.odt")
