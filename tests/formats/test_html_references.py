"""An encyclopedia's page keeps its box by columns, its marks, and each reference with its fields."""

from __future__ import annotations

import make_pages
import pytest

from annotator.domain.outline import OutlineItem
from annotator.formats.document import Document
from annotator.formats.readers import html

CITED = make_pages.CITED
NOTED = ("6 قبل الهجوم، 4 في 17 نوفمبر", "6 قبل الهجوم و6 بعده")


@pytest.fixture(scope="module")
def wiki() -> Document:
    """The encyclopedia's page as it is served."""
    return html.read(make_pages.wiki_page().encode(), "موسوعة.html")


def page(body: str) -> Document:
    """Read a page of this body."""
    markup = f"<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title></head><body>{body}</body></html>"
    return html.read(markup.encode(), "page.html")


def references(document: Document) -> list[OutlineItem]:
    """Return the items that cite."""
    return [one for one in document.outline.items if not one.notes]


def test_the_article_is_all_there_in_order_and_its_frame_is_not(wiki: Document):
    paragraphs = [
        one for one in wiki.text.split("\n") if len(one.split()) > 9 and one[0] not in "•123456789"
    ]
    first, second, third = make_pages.PARAGRAPHS
    bridge = '<a href="/wiki/Bridge" title="الجسر">الجسر القديم</a>'
    assert paragraphs == [
        first.format("", "[1]", "[2]"),
        second.format("", "", "", "[3]", "[4]").replace(bridge, "الجسر القديم"),
        third.format("", "", "", "", "", "[5]") + "[4]",
    ]
    for frame in (
        "عدل",
        "محتويات",
        "اذهب إلى",
        "حدث جارٍ",
        "لمعانٍ أخرى",
        "معارك",
        "مجلوبة",
        "تصنيفات",
        "قائمة التصفح",
        "الصفحة الرئيسية",
        "آخر تعديل",
        "بحاجة لمصدر",
        "تحقق من التاريخ",
        "صيانة CS1",
        "^",
        "تعدى إلى",
        "قيمة خاصية",
    ):
        assert frame not in wiki.text, frame


def test_the_page_names_title_site_and_address_and_no_date(wiki: Document):
    metadata = wiki.outline.metadata
    assert (metadata.title, metadata.publisher) == ("هجوم وادي السرو", "موسوعة السرو")
    assert (metadata.url, metadata.language, metadata.date) == (make_pages.WIKI_URL, "ar", None)


def test_the_box_keeps_its_columns_and_its_labels(wiki: Document):
    box = [
        (one.row, one.column, one.columns, one.header, one.span.of(wiki.text))
        for one in wiki.outline.cells
        if one.box
    ]
    assert box == [
        (0, 0, 1, True, "هجوم وادي السرو"),
        (1, 0, 1, False, "الجسر القديم بعد الهجوم"),
        (2, 0, 2, True, "التاريخ"),
        (2, 1, 2, False, "17 نوفمبر 2024 – 2 ديسمبر 2024\n(أسبوعان)"),
        (3, 0, 2, True, "الموقع"),
        (3, 1, 2, False, "وادي السرو"),
        (4, 0, 1, True, "المتحاربون"),
        (5, 0, 3, False, "حرس الوادي"),
        (5, 1, 3, False, "جيش الهضبة\nبدعم من:\nدولة الساحل"),
        (5, 2, 3, False, "خلايا السهل"),
        (6, 0, 1, True, "الخسائر"),
        (7, 0, 3, False, "10 قتلى[arabic-abajed 1]"),
        (7, 1, 3, False, "12 قتيلاً[arabic-abajed 2]\nالساحل 2 قتيل[4]"),
        (7, 2, 3, False, "غير معروف"),
        (8, 0, 1, False, "قُتل مدنيان خلال الهجوم[11]"),
    ]
    [infobox] = [one for one in wiki.outline.regions if one.role == "infobox"]
    assert infobox.span.of(wiki.text).startswith("هجوم وادي السرو\nالجسر")
    assert infobox.span.of(wiki.text).endswith("خلال الهجوم[11]")


def test_a_cell_that_hangs_down_keeps_the_columns_beside_it_apart(wiki: Document):
    table = [
        (one.row, one.column, one.columns, one.span.of(wiki.text))
        for one in wiki.outline.cells
        if not one.box
    ]
    assert table[3:] == [
        (1, 0, 3, "العليا"), (1, 1, 3, "2"), (1, 2, 3, "7"), (2, 1, 3, "1"), (2, 2, 3, "3"),
    ]  # fmt: skip


def test_marks_lead_to_their_items_and_note_marks_to_their_notes(wiki: Document):
    outline = wiki.outline
    assert outline.exact_marks
    assert [one.numbers[0] for one in outline.markers] == [
        4,
        11,
        1,
        2,
        3,
        4,
        5,
        4,
        1,
        6,
        7,
        8,
        9,
        10,
        12,
    ]
    for mark in outline.markers:
        assert mark.span.of(wiki.text) == f"[{mark.numbers[0]}]"
    assert [one.mark for one in outline.note_marks] == ["arabic-abajed 1", "arabic-abajed 2"]
    notes = [one for one in outline.items if one.notes]
    assert [(one.mark, one.cited.of(wiki.text)) for one in notes] == list(
        zip(["arabic-abajed 1", "arabic-abajed 2"], NOTED, strict=True)
    )


@pytest.mark.parametrize("number", range(1, len(CITED) + 1))
def test_each_reference_states_what_its_template_states(wiki: Document, number: int):
    cited = CITED[number - 1]
    item = references(wiki)[number - 1]
    known = item.known
    assert known is not None
    assert item.number == number
    assert item.mark == str(number)
    assert item.backlinks == cited.uses
    assert (known.title, known.author, known.publisher) == (
        cited.title,
        cited.author,
        cited.publisher,
    )
    assert known.title_span is not None
    assert known.title_span.of(wiki.text) == cited.title
    assert (known.url, known.archive_url) == (cited.url, cited.archive_url)
    assert known.published == cited.published
    assert known.quote == cited.quote
    words = item.cited.of(wiki.text)
    assert words.startswith((f'"{cited.title}"', cited.author or "?"))
    assert all(day in words for day in (cited.accessed, cited.archived))


def test_a_reference_whose_original_is_gone_names_both_addresses():
    old, kept = (
        "https://gone.example/a",
        "https://web.archive.org/web/20241118101500/https://gone.example/a",
    )
    document = page(
        '<div class="mw-parser-output"><p>قُتل خمسة.<sup class="reference" id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p>'
        '<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">^</a></span>'
        f'<cite class="citation web"><a class="external text" href="{kept}">"Five killed in Sarw"</a>. Archived from '
        f'<a class="external text" href="{old}">the original</a>.</cite></li></ol></div>'
    )
    [item] = document.outline.items
    assert item.known is not None
    assert (item.known.url, item.known.archive_url) == (old, kept)
    assert item.known.archived == "2024-11-18"


def test_an_item_that_cites_nothing_keeps_its_number_and_says_why():
    document = page(
        '<div class="mw-parser-output"><p>قُتل خمسة.<sup class="reference" id="cite_ref-a_1-0"><a href="#cite_note-a-1">[1]</a></sup>'
        '<sup class="reference" id="cite_ref-2"><a href="#cite_note-2">[2]</a></sup></p><ol class="references">'
        '<li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0"><sup>1٫0</sup></a> '
        '<a href="#cite_ref-a_1-1"><sup>1٫1</sup></a></span> <span class="error mw-ext-cite-error">خطأ استشهاد: لا نص</span></li>'
        '<li id="cite_note-2"><a href="#cite_ref-2">↑</a> كتاب المعارك، 2020.</li></ol></div>'
    )
    assert [one.cited.of(document.text) for one in document.outline.items] == [
        "خطأ استشهاد: لا نص",
        "كتاب المعارك، 2020.",
    ]
    assert document.outline.items[0].backlinks == 2  # as printed, though one mark is left


def test_a_mirror_that_lost_the_wikis_frame_keeps_its_references():
    document = page(
        f'<div class="menu"><a href="/">الرئيسية</a></div><h1>هجوم وادي السرو</h1><div class="entry-content">'
        f"{make_pages.wiki_article().replace('mw-parser-output', 'x')}</div>"
    )
    assert len(references(document)) == len(CITED)
    assert len([one for one in document.outline.cells if one.box]) == 15
    assert "عدل" not in document.text


def test_a_footnote_plugins_notes_are_references_where_they_cite():
    document = html.read(make_pages.blog_page().encode(), "blog.html")
    assert [one.cited.of(document.text) for one in references(document)] == [
        'Sarw Hospital, "Register of November 2024", 1 December 2024.',
        'Valley Council, "Statement", archived.',
    ]
    first, second = references(document)
    assert first.known is not None
    assert first.known.url == "https://hospital.example/register.pdf"
    assert first.backlinks == 2
    assert second.known is not None
    assert second.known.url == "https://council.example/s"
    assert second.known.archived == "2024-11-25"
    assert [one.numbers for one in document.outline.markers] == [(1,), (2,), (1,)]


PROSE = (
    "Fourteen people died in the attack on the village, and nobody counted the wounded in November."
)


@pytest.mark.parametrize(
    ("mark", "notes"),
    [
        (
            '<a id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a>',
            '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a>'
            '<div class="footnote-content"><p>{}</p></div></div>',
        ),
        (
            '<sup class="fn" data-fn="ab"><a href="#ab" id="ab-link">1</a></sup>',
            '<ol class="wp-block-footnotes"><li id="ab">{} <a href="#ab-link" aria-label="Jump">↩︎</a></li></ol>',
        ),
        (
            '<sup class="footnote"><a href="#footnote_0_12" id="identifier_0_12">1</a></sup>',
            '<ol class="footnotes"><li id="footnote_0_12">{} [<a href="#identifier_0_12">&#8617;</a>]</li></ol>',
        ),
        (
            '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
            '<div><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> {}</p></div></div>',
        ),
    ],
)
@pytest.mark.parametrize("cites", [True, False])
def test_footnotes_of_many_makers_are_found_by_their_way_there_and_back(
    mark: str, notes: str, cites: bool
):
    words = (
        "See https://mayor.example/9, 3 May 2020." if cites else "It may well be more than that."
    )
    document = page(
        f"<article><h1>On the toll</h1><p>{PROSE}{mark}</p>{notes.format(words)}</article>"
    )
    [item] = document.outline.items
    assert item.cited.of(document.text) == words
    assert (item.number, item.mark, item.notes) == (1, "1", not cites)
    assert f"{PROSE}[1]" in document.text
    assert len(document.outline.markers) == cites
    assert len(document.outline.note_marks) == (not cites)


def test_a_list_under_a_heading_of_sources_cites_though_nothing_leads_there():
    document = page(
        f"<article><h1>On the toll</h1><p>{PROSE} [1]</p><h3>المصادر:</h3><ol><li><a href='https://a.example/1'>مقتل عشرة في "
        "هجوم</a>، وكالة الوادي، 3 ديسمبر 2024</li><li>تقرير مرصد الوادي، 2024.</li></ol></article>"
    )
    first, second = references(document)
    assert first.known is not None
    assert first.known.url == "https://a.example/1"
    assert second.cited.of(document.text) == "تقرير مرصد الوادي، 2024."
    assert not document.outline.exact_marks  # "[1]" is a mark by its words


def test_a_table_of_contents_is_no_list_of_references():
    document = page(
        f'<article><h1>On the toll</h1><ul><li><a href="#a">1</a></li><li><a href="#b">2</a></li></ul><h2 id="a">First</h2><p>{PROSE}</p>'
        f'<h2 id="b">Second</h2><p>{PROSE}</p></article>'
    )
    assert document.outline.items == ()
    assert document.outline.markers == ()


def test_a_box_of_boxes_keeps_its_tables_and_stands_together():
    document = page(
        '<div class="mw-parser-output"><div class="infobox"><div>معركة السرو</div><table><tr><th>التاريخ</th><td>3 مايو</td></tr></table>'
        "<p>الخسائر</p><table><tr><td>10 قتلى</td><td><ul><li>12 قتيلاً</li><li>3 جرحى</li></ul></td></tr></table></div>"
        "<p>دارت المعركة في الثالث من مايو قرب الجسر.</p></div>"
    )
    [box] = [one for one in document.outline.regions if one.role == "infobox"]
    assert (
        box.span.of(document.text)
        == "معركة السرو\nالتاريخ\n3 مايو\nالخسائر\n10 قتلى\n12 قتيلاً\n3 جرحى"
    )
    assert [(one.table, one.column, one.box) for one in document.outline.cells] == [
        (0, 0, True), (0, 1, True), (1, 0, True), (1, 1, True),
    ]  # fmt: skip


def test_what_a_wiki_folds_away_is_read():
    document = page(
        '<div class="mw-parser-output"><table class="infobox"><tr><td><div class="mw-collapsible mw-collapsed">القوات<div '
        'class="mw-collapsible-content" style="display:none">لواء السرو</div></div></td><td>كتيبة</td></tr></table>'
        '<p>دارت المعركة قرب الجسر.</p><section hidden="until-found"><p>وهذه فقرة مطوية.</p></section></div>'
    )
    assert document.text.split("\n\n")[1:] == [
        "القوات\nلواء السرو\nكتيبة", "دارت المعركة قرب الجسر.", "وهذه فقرة مطوية.",
    ]  # fmt: skip


def test_a_second_list_of_sources_takes_no_numbers_from_the_first():
    document = page(
        '<div class="mw-parser-output"><p>قُتل خمسة.<sup class="reference" id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p>'
        '<h2>المراجع</h2><ol class="references"><li id="cite_note-1">كتاب المعارك، 2020.</li></ol><h2>المصادر</h2>'
        "<ul><li>كتاب الجسور، 2019.</li></ul></div>"
    )
    assert [one.number for one in references(document)] == [1]
    cited = [
        one.span.of(document.text) for one in document.outline.regions if one.role == "references"
    ]
    assert cited == ["1. كتاب المعارك، 2020.", "• كتاب الجسور، 2019."]
