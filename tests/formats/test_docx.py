"""Word documents come in as they print: in order, with numbers, notes, links and tables."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import make_documents as make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import formats
from annotator.domain.analysis import analyse
from annotator.domain.errors import SourceError
from annotator.domain.outline import Outline
from annotator.domain.text import Span
from annotator.formats.document import Document

P = make.paragraph
R = make.words


def read(data: bytes) -> Document:
    return formats.read_bytes(data, "a.docx")


def text_of(body: str, **parts: object) -> str:
    return read(make.docx(body, **parts)).text  # type: ignore[arg-type]


def roles_of(document: Document) -> list[tuple[str, str]]:
    return [(one.role, one.span.of(document.text)) for one in document.outline.regions]


def field(instruction: str, shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@pytest.mark.parametrize("name", make.ARTICLES)
def test_an_article_says_the_same_in_every_format(name: str) -> None:
    document = formats.read_bytes(make.ARTICLES[name](), name)
    assert document.text == make.TEXT
    assert document.outline == read(make.article_docx()).outline


@pytest.mark.parametrize("name", make.ARTICLES)
def test_the_same_figures_are_found_in_every_format(name: str) -> None:
    document = formats.read_bytes(make.ARTICLES[name](), name)
    found = analyse(document.text, outline=document.outline)
    first = read(make.article_docx())
    assert found == analyse(first.text, outline=first.outline)
    assert [(one.figure.low, one.figure.kind) for one in found.readings][:4] == [
        (6, "killed"),
        (6, "killed"),
        (12, "injured"),
        (2, "killed"),
    ]
    assert found.structure.metadata.title == make.TITLE
    assert [one.number for one in found.structure.references] == [1, 2]
    assert [one.mark for one in found.structure.notes] == ["ملاحظة 1", "ملاحظة 2"]
    assert found.structure.doubts == ()


def in_each_format(text: str) -> dict[str, bytes]:
    lines = [line for line in text.split("\n") if line.strip()]
    return {
        "a.docx": make.docx("".join(map(P, lines))),
        "a.odt": make.odt("".join(f"<text:p>{make.escape(one)}</text:p>" for one in lines)),
        "a.rtf": make.rtf("".join(rf"\pard {make.points(one)}\par " for one in lines)),
        "a.md": text.encode(),
    }


def test_the_real_articles_read_the_same_in_every_format(articles_dir: Path) -> None:
    for file in sorted(articles_dir.glob("*.txt")):
        text = formats.read(file).text.replace("\r\n", "\n")
        plain = analyse(text)
        for name, data in in_each_format(text).items():
            document = formats.read_bytes(data, name)
            found = analyse(document.text, outline=document.outline)
            for parts in ("low", "high", "kind", "party"):
                assert [getattr(one.figure, parts) for one in found.readings] == [
                    getattr(one.figure, parts) for one in plain.readings
                ], (file.name, name, parts)
            assert [
                replace(one, span=Span(0, 0), title_span=None) for one in found.structure.references
            ] == [
                replace(one, span=Span(0, 0), title_span=None) for one in plain.structure.references
            ], (file.name, name)
            assert [one.numbers for one in found.structure.markers] == [
                one.numbers for one in plain.structure.markers
            ]


def test_a_document_that_a_library_made_is_read() -> None:
    import docx

    made = docx.Document()
    made.add_heading("Six soldiers killed near Sarw", 0)
    made.add_paragraph("Six soldiers were killed near Sarw on 3 December 2024.")
    made.add_paragraph("A bus burned", "List Bullet")
    made.add_paragraph("First", "List Number")
    made.add_paragraph("Second", "List Number")
    cells = made.add_table(rows=1, cols=2).rows[0].cells
    cells[0].text, cells[1].text = "Killed", "6"
    target = io.BytesIO()
    made.save(target)
    document = read(target.getvalue())
    assert document.text == (
        "Six soldiers killed near Sarw\n\nSix soldiers were killed near Sarw on 3 December 2024."
        "\n\n• A bus burned\n1. First\n2. Second\n\nKilled\n6"
    )
    assert roles_of(document)[0] == ("title", "Six soldiers killed near Sarw")


def test_runs_of_a_word_are_joined_and_bidirectional_text_stays_as_stored() -> None:
    body = P(R("قُ") + R("تل ", "<w:rtl/>") + R("12", "<w:b/>") + R(" (SDF) جندياً"))
    assert text_of(body) == "قُتل 12 (SDF) جندياً"


def test_headings_titles_and_captions_are_known_by_their_styles() -> None:
    document = read(
        make.docx(
            P("عنوان المقالة", "a3")
            + P("قسم", "1")
            + P("فقرة من النص.")
            + P("فرع", "mine")
            + P("صورة من المكان", "a5")
            + P("وحده", "", '<w:outlineLvl w:val="2"/>')
            + P("نص", "loop")
        )
    )
    assert roles_of(document) == [
        ("title", "عنوان المقالة"),
        ("heading", "قسم"),
        ("heading", "فرع"),
        ("caption", "صورة من المكان"),
        ("heading", "وحده"),
    ]


def test_the_one_highest_heading_on_top_is_the_title() -> None:
    assert read(make.docx(P("أول", "1") + P("نص.") + P("ثانٍ", "2"))).outline.metadata.title == "أول"
    twice = read(make.docx(P("أول", "1") + P("نص.") + P("ثانٍ", "1")))
    assert (twice.outline.metadata.title, roles_of(twice)) == ("", [("heading", "ثانٍ")])


def test_the_title_of_the_properties_counts_where_it_stands_in_the_text() -> None:
    body = P("وكالة الوادي") + P("مقتل ستة جنود") + P("قُتل ستة جنود في كمين.")
    document = read(make.docx(body, title="مقتل ستة جنود"))
    assert ("title", "مقتل ستة جنود") in roles_of(document)
    other = read(make.docx(body, title="Microsoft Word - draft of mine"))
    assert other.outline.metadata.title == ""


def test_words_in_tables_text_boxes_and_controls_are_read_once_and_in_order() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"<w:txbxContent>{P('في مربع')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict><v:textbox>"
        f"<w:txbxContent>{P('في مربع')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{P('في عنصر')}</w:sdtContent></w:sdt>"
    inner = f"<w:sdt><w:sdtContent>{R('داخل السطر')}</w:sdtContent></w:sdt>"
    body = P(R("قبل") + box + R(" بعد")) + control + P("<w:smartTag>" + inner + "</w:smartTag>")
    assert text_of(body) == "قبل بعد\n\nفي مربع\n\nفي عنصر\n\nداخل السطر"


def test_only_the_older_of_two_ways_is_read_where_the_newer_has_no_words() -> None:
    ways = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='x'><w:drawing/></mc:Choice>"
        "<mc:Fallback><w:t>كلمات</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert text_of(P(ways)) == "كلمات"


def test_tracked_changes_are_read_as_if_they_were_taken() -> None:
    body = (
        P(
            R("قُتل ")
            + f"<w:del><w:r><w:delText>خمسة</w:delText></w:r></w:del><w:ins>{R('ستة')}</w:ins>"
            + f"<w:moveFrom>{R(' هنا')}</w:moveFrom><w:moveTo>{R(' هناك')}</w:moveTo>"
        )
        + P("أول ", "", "<w:rPr><w:del/></w:rPr>")
        + P("وثانٍ")
        + f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{P('محذوف')}</w:tc></w:tr>"
        + f"<w:tr><w:tc>{P('باقٍ')}</w:tc></w:tr></w:tbl>"
    )
    document = read(make.docx(body))
    assert document.text == "قُتل ستة هناك\n\nأول وثانٍ\n\nباقٍ"
    assert document.notes == ("document.tracked_changes",)


def test_comments_and_hidden_words_stay_out_and_are_told_of() -> None:
    body = P(
        R("ظاهر")
        + '<w:r><w:commentReference w:id="1"/></w:r>'
        + R(" مخفي", "<w:vanish/>")
        + R(" وظاهر", '<w:vanish w:val="0"/>')
    )
    document = read(
        make.docx(
            body, members={"word/comments.xml": "<c>A remark</c>", "word/header1.xml": "<h/>"}
        )
    )
    assert document.text == "ظاهر وظاهر"
    assert document.notes == ("document.comments_left_out", "document.hidden_left_out")


def test_signs_breaks_and_hyphens_read_as_they_print() -> None:
    body = P(
        "<w:r><w:t>kil</w:t><w:softHyphen/><w:t>led 3</w:t><w:noBreakHyphen/><w:t>5</w:t><w:tab/>"
        '<w:t>near</w:t><w:br/><w:t>the\xadre</w:t><w:sym w:font="Symbol" w:char="F0B3"/>'
        '<w:sym w:font="Wingdings" w:char="F04A"/><w:t> 20</w:t>'
        "<w:ruby><w:rt><w:r><w:t>gloss</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t> base</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    )
    assert text_of(body) == "killed 3\u20115 near\nthere≥ 20 base"


@pytest.mark.parametrize(
    ("kind", "pattern", "printed"),
    [
        ("decimal", "%1.", ["1.", "2.", "3."]),
        ("decimal", "[%1]", ["[1]", "[2]", "[3]"]),
        ("arabicAlpha", "%1)", ["أ)", "ب)", "ت)"]),
        ("arabicAbjad", "%1-", ["أ-", "ب-", "ج-"]),
        ("hindiNumbers", "%1.", ["١.", "٢.", "٣."]),
        ("lowerRoman", "(%1)", ["(i)", "(ii)", "(iii)"]),
        ("upperLetter", "%1.", ["A.", "B.", "C."]),
        ("decimalZero", "%1", ["01", "02", "03"]),
        ("bullet", "\uf0b7", ["•", "•", "•"]),
    ],
)
def test_automatic_numbers_are_printed_as_word_prints_them(
    kind: str, pattern: str, printed: list[str]
) -> None:
    lists = (
        f'<w:abstractNum w:abstractNumId="4">{make.level(kind, pattern)}</w:abstractNum>'
        '<w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num>'
    )
    body = "".join(make.numbered(one, 9) for one in ("عين", "غين", "فاء"))
    lines = text_of(body, numbering=lists).split("\n")
    assert lines == [
        f"{label} {one}" for label, one in zip(printed, ["عين", "غين", "فاء"], strict=True)
    ]


def test_lists_count_on_start_anew_and_nest() -> None:
    levels = (
        make.level("decimal", "%1.")
        + make.level("arabicAlpha", "%1.%2)", 1)
        + make.level("decimal", "%2.%3", 2, more="<w:isLgl/>")
    )
    lists = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    )
    asked = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (2, 0), (1, 0)]
    body = "".join(make.numbered("س", number, level) for number, level in asked)
    labels = [line.removesuffix(" س") for line in text_of(body, numbering=lists).split("\n")]
    assert labels == ["1.", "1.أ)", "1.ب)", "2.1", "2.", "2.أ)", "7.", "8.", "9."]


def test_a_reference_list_that_word_numbers_comes_out_numbered() -> None:
    body = (
        P("نص[2] آخر.")
        + P("المراجع", "1")
        + "".join(make.numbered(one, make.COUNTED) for one in make.REFERENCES)
    )
    document = read(make.docx(body, numbering=make.LISTS))
    assert document.text.endswith(f"المراجع\n1. {make.REFERENCES[0]}\n2. {make.REFERENCES[1]}")
    assert [(one.number, one.cited.of(document.text)) for one in document.outline.items] == list(
        enumerate(make.REFERENCES, 1)
    )
    found = analyse(document.text, outline=document.outline).structure.references
    assert [one.number for one in found] == [1, 2]


def test_notes_that_explain_stay_notes_and_stand_where_they_are_called() -> None:
    body = P(
        R("قُتل ستة") + make.footnote(4) + R(" في السوق") + make.footnote(1, "endnote") + R(".")
    )
    document = read(make.docx(body, footnotes={4: "بينهم ضابط"}, endnotes={1: "سوق المدينة"}))
    assert document.text == (
        "قُتل ستة[ملاحظة 1] في السوق[حاشية 1].\n\n1. بينهم ضابط\n1. سوق المدينة"
    )
    assert [(one.mark, one.notes) for one in document.outline.items] == [
        ("ملاحظة 1", True),
        ("حاشية 1", True),
    ]
    assert [one.mark for one in document.outline.note_marks] == ["ملاحظة 1", "حاشية 1"]


def test_notes_that_cite_are_references() -> None:
    notes = {2: "Hill Post, 3 December 2024, https://hill.example/1", 3: '"A title of news", 2023.'}
    again = field(" NOTEREF _Ref1 \\h ", R("1"))
    body = P(R("Six died") + make.footnote(3) + R(" and five") + make.footnote(2) + again + R("."))
    document = read(make.docx(body, footnotes=notes))
    assert document.text == (f"Six died[1] and five[2][1].\n\n1. {notes[3]}\n2. {notes[2]}")
    assert [one.numbers for one in document.outline.markers] == [(1,), (2,), (1,)]
    assert not document.outline.note_marks
    assert [one.notes for one in document.outline.items] == [False, False]


def test_a_mark_of_the_authors_own_is_not_printed_twice() -> None:
    call = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    assert text_of(P(R("Six") + call), footnotes={2: "Or five"}) == "Six[note 1]\n\n1. Or five"


def test_raised_numbers_are_marks_and_no_part_of_a_word_or_number() -> None:
    up = '<w:vertAlign w:val="superscript"/>'
    body = P(
        R("قُتل ستة جنود") + R("12", up) + R(" وأُصيب 10") + R("2", up) + R(" في 3 كم")
        + R("2", up) + R("، the 1") + R("st", up) + R(" of May.") + R("3, 4", up)
    )  # fmt: skip
    text = "قُتل ستة جنود[12] وأُصيب 102 في 3 كم2، the 1st of May.[3, 4]"
    assert text_of(body) == text


def test_a_table_of_references_is_a_list() -> None:
    rows = (("[1]", make.REFERENCES[0]), ("[2]", make.REFERENCES[1]))
    document = read(make.docx(P("نص[2] آخر.") + P("المراجع", "1") + make.table(rows)))
    assert document.text.endswith(f"1. {make.REFERENCES[0]}\n2. {make.REFERENCES[1]}")
    assert [one.number for one in document.outline.items] == [1, 2]
    assert document.outline.cells == ()


def test_links_lead_where_relations_and_fields_say() -> None:
    body = P(
        make.link("r9", "one")
        + R(" ")
        + field(' HYPERLINK "https://b.example/?x=1" \\l "top" \\o "tip" ', R("two", "<w:b/>"))
        + '<w:fldSimple w:instr=" HYPERLINK &quot;https://c.example&quot; ">'
        + R(" three")
        + "</w:fldSimple>"
        + field(' HYPERLINK \\l "place" ', R(" four"))
        + field(' HYPERLINK "file:///etc/a" ', R(" five"))
        + field(" PAGE ", R(" 6"))
    )
    document = read(make.docx(body, links={"r9": "https://a.example/"}))
    assert document.text == "one two three four five 6"
    links = [(one.span.of(document.text), one.url) for one in document.outline.hyperlinks]
    assert links == [
        ("one", "https://a.example/"),
        ("two", "https://b.example/?x=1#top"),
        ("three", "https://c.example"),
    ]


def test_a_table_of_contents_is_furniture() -> None:
    start = (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> TOC \\o </w:instrText>'
        '<w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    body = P(start + R("القسم 1")) + P(R("الفرع 2") + end) + P("قسم", "11") + P("نص المقالة.")
    document = read(make.docx(body))
    assert roles_of(document) == [("furniture", "القسم 1\n\nالفرع 2\n\nقسم")]


def test_cells_know_their_place_and_which_label_others() -> None:
    document = read(
        make.docx(make.table((("", "Army", "SDF"), ("Killed", "6", "2"), ("All", "8"))))
    )
    cells = [
        (one.span.of(document.text), one.row, one.column, one.columns, one.header)
        for one in document.outline.cells
    ]
    assert cells == [
        ("Army", 0, 1, 3, True),
        ("SDF", 0, 2, 3, True),
        ("Killed", 1, 0, 3, True),
        ("6", 1, 1, 3, False),
        ("2", 1, 2, 3, False),
        ("All", 2, 0, 2, True),
        ("8", 2, 1, 2, False),
    ]


def test_a_table_with_the_labels_of_a_fact_box_is_one() -> None:
    rows = (("التاريخ", "3 ديسمبر 2024"), ("الموقع", "وادي السرو"), ("الخسائر", "6 قتلى"))
    document = read(make.docx(make.table(rows) + P("نص المقالة هنا.")))
    assert all(one.box for one in document.outline.cells)
    assert roles_of(document)[0][0] == "infobox"


def test_columns_of_a_fact_box_are_sides() -> None:
    rows = (
        ("التاريخ", "3 ديسمبر 2024"),
        ("الموقع", "وادي السرو"),
        ("المتحاربون",),
        ("قوات سوريا الديمقراطية", "الجيش السوري"),
        ("الخسائر",),
        ("10 قتلى", "12 قتيل"),
    )
    body = P("هجوم وادي السرو", "a3") + make.table(rows) + P("شُنّ هجوم في وادي السرو يوم الثلاثاء.")
    document = read(make.docx(body))
    labels = [one.span.of(document.text) for one in document.outline.cells if one.header]
    assert labels == ["التاريخ", "الموقع", "المتحاربون", "الخسائر"]
    found = analyse(document.text, outline=document.outline).readings
    assert [(one.figure.low, one.figure.party) for one in found] == [
        (10, "sdf"),
        (12, "syrian army"),
    ]


def test_a_table_of_one_cell_or_of_long_prose_only_lays_text_out() -> None:
    prose = "قُتل جندي في السوق. " * 40
    document = read(make.docx(make.table(((P("مقالة") + P("نص"),),)) + make.table(((prose, "2"),))))
    assert document.text == f"مقالة\nنص\n\n{prose.strip()}\n\n2"
    assert document.outline.cells == ()


def test_a_table_inside_a_cell_keeps_its_own_cells() -> None:
    inner = P("Losses") + make.table((("Killed", "6"), ("Injured", "2")))
    document = read(make.docx(make.table(((inner, "beside"),))))
    assert document.text == "Losses\n\nKilled\n6\nInjured\n2\nbeside"
    assert [one.span.of(document.text) for one in document.outline.cells if one.table == 1] == [
        "Killed", "6", "Injured", "2",
    ]  # fmt: skip


def test_pages_are_kept_where_the_file_counts_as_many() -> None:
    turn = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = (
        P("أولى")
        + P(turn + R("ثانية"))
        + P('<w:r><w:br w:type="page"/></w:r>')
        + P(turn + R("ثالثة"))
    )
    document = read(make.docx(body, pages=3))
    assert [
        document.outline.page_at(document.text.index(one)) for one in ("أولى", "ثانية", "ثالثة")
    ] == [1, 2, 3]
    assert read(make.docx(body, pages=8)).outline.pages == ()


def test_a_strict_document_reads_as_the_usual_kind() -> None:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(make.article_docx())) as usual,
        zipfile.ZipFile(target, "w") as strict,
    ):
        for one in usual.namelist():
            data = usual.read(one)
            for name, space in (
                (b"wordprocessingml/2006/main", b"wordprocessingml/main"),
                (b"officeDocument/2006/relationships", b"officeDocument/relationships"),
            ):
                data = data.replace(
                    b"http://schemas.openxmlformats.org/" + name,
                    b"http://purl.oclc.org/ooxml/" + space,
                )
            strict.writestr(one, data)
    assert read(target.getvalue()).text == make.TEXT


def test_remote_templates_and_pictures_are_not_looked_for() -> None:
    settings_ = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="x/attachedTemplate" Target="https://127.0.0.1:1/t.dotx" '
        'TargetMode="External"/></Relationships>'
    )
    members = {"word/settings.xml": "<a/>", "word/_rels/settings.xml.rels": settings_}
    picture = (
        '<w:r><w:pict><v:imagedata r:link="r5" src="https://127.0.0.1:1/p.png"/></w:pict></w:r>'
    )
    assert text_of(P(picture + R("نص")), members=members) == "نص"


def test_arabic_that_was_copied_in_as_shapes_is_put_right_and_kept_as_found() -> None:
    import arabic_reshaper

    sentence = "قتل ستة جنود في كمين قرب وادي السرو"
    shaped = arabic_reshaper.reshape(sentence)
    document = read(make.docx(P(R(shaped) + make.footnote(1) + R(" و 12")), footnotes={1: shaped}))
    assert document.text == f"{sentence}[ملاحظة 1] و 12\n\n1. {sentence}"
    assert document.as_found == f"{shaped}[ملاحظة 1] و 12\n\n1. {shaped}"
    assert document.notes == ("text.repaired",)
    assert [one.span.of(document.text) for one in document.outline.note_marks] == ["[ملاحظة 1]"]


@pytest.mark.parametrize("body", ["", P(""), P(" \u200f"), make.table((("", ""),))])
def test_a_document_without_words_is_refused(body: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(make.docx(body))
    assert caught.value.code == "source.no_text"


def outcome(data: bytes, name: str) -> str:
    """Return "read" or the code of the refusal; anything else that happens is a bug."""
    try:
        document = formats.read_bytes(data, name)
    except SourceError as error:
        return error.code
    assert len(document.text) < 100_000
    assert isinstance(document.outline, Outline)
    return "read"


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_document_with_flipped_bytes_is_read_or_refused(flips: list[tuple[int, int]]) -> None:
    data = bytearray(make.article_docx())
    for at, byte in flips:
        data[at % len(data)] = byte
    assert outcome(bytes(data), "a.docx")


@settings(max_examples=120)
@given(
    st.sampled_from(
        ["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"]
    ),
    st.lists(st.tuples(st.integers(0, 20_000), st.integers(32, 126)), min_size=1, max_size=6),
)
def test_a_document_with_flipped_letters_in_its_xml_is_read_or_refused(
    part: str, flips: list[tuple[int, int]]
) -> None:
    with zipfile.ZipFile(io.BytesIO(make.article_docx())) as archive:
        members = {one: bytearray(archive.read(one)) for one in archive.namelist()}
    for at, byte in flips:
        members[part][at % len(members[part])] = byte
    data = make.zipped({one: bytes(inner) for one, inner in members.items()})
    assert outcome(data, "a.docx") in {"read", "source.damaged", "source.no_text", "source.unsafe"}


def test_deep_nesting_is_read_or_refused_and_no_more() -> None:
    boxes = P("قاع")
    for _ in range(60):
        boxes = P(f"<w:r><w:pict><w:txbxContent>{boxes}</w:txbxContent></w:pict></w:r>")
    assert outcome(make.docx(boxes), "a.docx") == "source.damaged"
    tags = "<w:smartTag>" * 1_000 + R("قاع") + "</w:smartTag>" * 1_000
    assert outcome(make.docx(P(tags)), "a.docx") == "source.damaged"
    tables = P("قاع")
    for _ in range(45):
        tables = make.table(((tables,),))
    assert text_of(P("رأس") + tables) == "رأس"
