"""A wiki's source is read as the page that it makes, and claims go out as its templates."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import formats
from annotator.domain.analysis import analyse
from annotator.domain.errors import SourceError
from annotator.domain.model import Kind, Reference
from annotator.domain.text import Span
from annotator.formats.document import Document
from annotator.formats.readers import wikitext
from annotator.formats.wikitext.citing import cited, is_citation, template
from annotator.formats.wikitext.page import Entry, Section, written
from annotator.library import Library

ARTICLE = """{{صندوق معلومات نزاع عسكري
| الصراع = معركة التل (2021)
| صورة = Map.svg
| تعليق = خريطة التل
| تاريخ = 3–5 مايو 2021
| مكان = [[التل]]، ريف دمشق
| خصم1 = {{علم|سوريا}} [[القوات المسلحة السورية|الجيش السوري]]
| خصم2 = [[قوات سوريا الديمقراطية]]<br />بدعم من:<br />{{flag|الولايات المتحدة}}
| خصم3 = {{plainlist|
* [[داعش|تنظيم الدولة الإسلامية]]
}}
| خسائر1 = 12 قتيلاً<ref group="ملاحظة">7 في 3 مايو، 5 في 4 مايو</ref>
| خسائر2 = 4 قتلى{{efn|بينهم قائد}}
| خسائر3 = ''غير معروف''
}}
'''معركة التل''' هي اشتباكات وقعت في [[مايو 2021]].<ref name="north">{{استشهاد بخبر|عنوان=مقتل 12 جندياً \
في اشتباكات التل|صحيفة=وكالة الشمال|تاريخ=4 مايو 2021|مسار=https://example.org/a|\
مسار أرشيف=https://web.archive.org/web/20210506000000/https://example.org/a|تاريخ أرشيف=2021-05-06|\
تاريخ الوصول=7 مايو 2021|لغة=ar|اقتباس=قتلوا في كمين}}</ref>
[[ملف:Tal.jpg|تصغير|يسار|جنود قرب [[التل]] (أ ف ب)]]
قُتل 12 جندياً من الجيش السوري في كمين قرب التل.<ref name="north" /><ref>{{cite web|\
url=https://example.com/b|title=Twelve soldiers killed near Tal|first=Lina|last=Haddad|\
website=North Wire|date=2021-05-04|access-date=5 May 2021}}</ref> وأصيب
ثلاثة مدنيين.<!-- لم يُراجع -->

== الخسائر ==
* قُتل 4 من مقاتلي قسد.{{sfn|Haddad|2021|p=4}}
* جُرح آخرون.

{| class="wikitable"
|+ الحصيلة
! الطرف !! القتلى
|-
| الجيش || 12
|}

== ملاحظات ==
{{notelist}}

== مراجع ==
{{مراجع|2}}

[[تصنيف:معارك]]
"""


def read(source: str) -> Document:
    return wikitext.read(source.encode(), "معركة.wiki")


def test_the_page_is_read_and_not_its_marks():
    text = read(ARTICLE).text
    assert "قُتل 12 جندياً من الجيش السوري في كمين قرب التل.[1][2] وأصيب ثلاثة مدنيين." in text
    assert "معركة التل هي اشتباكات وقعت في مايو 2021.[1]" in text
    assert not any(mark in text for mark in ("{{", "[[", "''", "<ref", "|", "تصنيف", "لم يُراجع"))


def test_the_box_keeps_its_columns():
    document = read(ARTICLE)
    losses = [
        (cell.column, cell.span.of(document.text))
        for cell in document.outline.cells
        if cell.box
        and cell.columns == 3
        and cell.row == max(c.row for c in document.outline.cells if c.box)
    ]
    assert losses == [(0, "12 قتيلاً[ملاحظة 1]"), (1, "4 قتلى[note 1]"), (2, "غير معروف")]
    assert document.outline.metadata.title == "معركة التل (2021)"


def test_a_side_without_losses_leaves_the_others_in_their_columns():
    lines = ARTICLE.splitlines(keepends=True)
    bare = [one for one in lines if not one.startswith("| خسائر2")]
    extra = [*bare[:1], "| خسائر4 = مقتل 3 مدنيين\n", *bare[1:]]
    document = read("".join(extra))
    losses = {
        cell.span.of(document.text).split("[")[0]: (cell.column, cell.columns)
        for cell in document.outline.cells
        if cell.box and cell.row > 0
    }
    assert losses["12 قتيلاً"] == (0, 3)
    assert losses["غير معروف"] == (2, 3)
    assert losses["مقتل 3 مدنيين"] == (0, 1)


def test_totals_of_the_box_take_their_columns_party():
    document = read(ARTICLE)
    readings = analyse(document.text, outline=document.outline).readings
    totals = {
        one.quote: (one.figure.party, one.figure.party_assumed)
        for one in readings
        if one.figure.locus == "infobox" and one.figure.bounded
    }
    assert totals["12 قتيلاً"] == ("syrian army", False)
    assert totals["4 قتلى"] == ("sdf", False)


def test_references_come_with_every_field_of_their_template():
    document = read(ARTICLE)
    structure = analyse(document.text, outline=document.outline).structure
    first, second, third = structure.references
    assert first.title == "مقتل 12 جندياً في اشتباكات التل"
    assert first.title_span is not None
    assert first.title_span.of(document.text) == first.title
    assert (first.publisher, first.published, first.accessed, first.archived) == (
        "وكالة الشمال", "2021-05-04", "2021-05-07", "2021-05-06",
    )  # fmt: skip
    assert first.url == "https://example.org/a"
    assert first.archive_url == "https://web.archive.org/web/20210506000000/https://example.org/a"
    assert (first.language, first.quote, first.backlinks) == ("ar", "قتلوا في كمين", 2)
    assert (second.author, second.publisher) == ("Lina Haddad", "North Wire")
    assert third.span.of(document.text).endswith("Haddad 2021, p. 4")
    assert (third.title, third.author, third.published) == ("", "Haddad", "2021")
    assert [m.numbers for m in structure.markers] == [(1,), (1,), (2,), (3,)]
    assert {note.mark for note in structure.notes} == {"ملاحظة 1", "note 1"}


def test_a_cited_title_is_read_for_its_figure():
    document = read(ARTICLE)
    cited_figures = dict(analyse(document.text, outline=document.outline).cited)
    assert [(r.figure.kind, r.figure.low) for r in cited_figures[1]] == [(Kind.KILLED, 12)]


def test_captions_and_tables_are_told_apart_from_the_body():
    document = read(ARTICLE)
    roles = {region.span.of(document.text): region.role for region in document.outline.regions}
    assert roles["جنود قرب التل (أ ف ب)"] == "caption"
    assert roles["الحصيلة"] == "caption"
    table = [c.span.of(document.text) for c in document.outline.cells if not c.box]
    assert table == ["الطرف", "القتلى", "الجيش", "12"]


def test_a_wiki_source_is_known_whatever_its_name(tmp_path: Path):
    path = tmp_path / "notes.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    assert "{{" not in formats.read(path).text


def test_a_plain_text_with_template_debris_stays_plain():
    debris = '1. "عنوان". وكالة. {{استشهاد ويب}}: تحقق من التاريخ في: |تاريخ الوصول= (مساعدة)'
    assert not wikitext.recognises(debris.encode())


def test_references_without_a_list_are_printed_at_the_end():
    document = read("قُتل ثلاثة.<ref>[https://example.org/x تقرير]</ref>{{efn|حصيلة أولية}}")
    assert document.text.endswith("ملاحظات\n1. حصيلة أولية\n\nالمراجع\n1. تقرير")
    assert document.outline.hyperlinks[0].url == "https://example.org/x"


def test_a_source_of_marks_alone_holds_no_text():
    with pytest.raises(SourceError) as caught:
        read("{{reflist}}\n[[Category:Battles]]\n<!-- nothing -->")
    assert caught.value.code == "source.no_text"


@pytest.mark.parametrize(
    "opener", ["{{", "{{a|", "[[", "[[a|", "<ref>", "<ref name=", "{|\n", "<b>", "[http://a ", "''"]
)
def test_brackets_that_nobody_closes_leave_the_text_as_it_came(opener: str):
    source = "قُتل ثلاثة في كمين. " + opener * 40_000
    document = read(source)
    assert document.text == source or opener == "''"


@given(st.text(alphabet="ab{}[]|<>/='*#!\n- ref", max_size=200))
def test_any_source_is_read_or_refused(source: str):
    try:
        document = read(source + " end")
    except SourceError:
        return
    for link in document.outline.hyperlinks:
        assert link.span.end <= len(document.text)


@pytest.mark.parametrize(
    ("name", "citing"),
    [
        ("cite web", True), ("Cite news", True), ("استشهاد ويب", True), ("استشهاد بخبر", True),
        ("citation needed", False), ("cite quote", False), ("reflist", False), ("مراجع", False),
    ],
)  # fmt: skip
def test_citation_templates_are_known_by_name(name: str, citing: bool):
    assert is_citation(name) is citing


WORDS = st.text(alphabet="ابجدهوز abcXYZ|{}[]<>'&=123", max_size=30).map(
    lambda s: " ".join(s.split())
)


@given(WORDS.filter(bool), WORDS, st.booleans())
def test_a_reference_written_as_a_template_is_read_back(title: str, quote: str, arabic: bool):
    title = title.strip("'\" ") or "x"
    one = Reference(
        0, Span(0, 0), title=title, publisher="Wire", published="2024-12-03", quote=quote,
        url="https://example.org/a?b=1|2", accessed="2024-12-04", language="ar",
    )  # fmt: skip
    source = f"Five killed.<ref>{template(one, arabic=arabic)}</ref>"
    [back] = [item.known for item in read(source).outline.items]
    assert back is not None
    plain = title.replace("''", "")
    assert back.title.replace("''", "") == plain
    assert (back.publisher, back.published, back.accessed) == ("Wire", "2024-12-03", "2024-12-04")
    assert back.url == "https://example.org/a?b=1%7C2"
    assert back.quote.replace("''", "") == quote.replace("''", "")


def test_arabic_parameters_may_bear_the_article_or_not():
    for names in (("عنوان", "ناشر", "تاريخ الوصول"), ("العنوان", "الناشر", "تاريخ_الاطلاع")):
        known = cited(dict(zip(names, ("خبر", "وكالة", "2024-01-02"), strict=True))).known
        assert (known.title, known.publisher, known.accessed) == ("خبر", "وكالة", "2024-01-02")


def test_a_document_cited_twice_is_written_out_once():
    one = Reference(0, Span(0, 0), title="Report", url="https://example.org")
    section = Section(
        "Title", False, (Entry("a", "", (("k", one),)), Entry("b", "", (("k", one),)))
    )
    page = written([section])
    assert page.count("{{cite web") == 1
    assert '<ref name="a1" />' in page
    assert page.endswith("{{reflist}}\n")


def test_words_of_a_quote_mean_nothing_to_the_wiki():
    page = written(
        [Section("T", False, (Entry("a [[b]] {{c}} <ref>d</ref> ''e'' __TOC__", "", ()),))]
    )
    line = page.splitlines()[1]
    assert read(f"{line}\n\nend").text.startswith("“a [[b]] {{c}} <ref>d</ref> ''e'' __TOC__”")


def test_verified_claims_leave_as_wikitext_with_their_citations(tmp_path: Path):
    from annotator import sample

    project = tmp_path / "sample.annotator"
    sample.build(project)
    with Library.open(project, read_only=True) as library:
        out = library.export(tmp_path / "claims.wiki")
    page = out.files[0].path.read_text(encoding="utf-8")
    assert out.claims == page.count("\n* ")
    assert out.claims > 0
    assert "{{استشهاد" in page
    back = read(page)
    assert len(back.outline.items) == page.count("{{استشهاد") + page.count("{{cite")


ENGLISH = """{{short description|Battle}}
{{#invoke:Infobox military conflict|main
| conflict = Battle of the Hill
| date = {{start and end dates|2021|5|3|2021|5|7|df=y}}
| combatant1 = {{flagdeco|Syria|1980}} [[Syrian Arab Republic]]
| combatant1a = {{flag|Russia}}
| combatant2 = [[Tahrir al-Sham]]
| commander1 = Gen. [[John Doe]]{{KIA}}
| casualties1 = {{ubl|12 killed|30 wounded}}
| casualties2 = 9 killed
| casualties3 = 5 civilians killed
}}
The battle ({{lang-ar|معركة التل}}) began {{convert|5|km|mi}} away.<ref>[https://x.example/3 A report] \
{{Webarchive|url=https://web.archive.org/web/20210601/https://x.example/3}}</ref>{{sfnp|Doe|Roe|2021|pp=3–4}}\
<ref>{{Cite tweet|user=QalaatM|title=Five dead|date=8 May 2021}}</ref>
<gallery>
File:A.jpg|thumb|The [[hill|old hill]] in 2020
</gallery>
"""


def test_an_english_page_says_what_its_templates_print():
    document = read(ENGLISH)
    text = document.text
    assert "2021-05-03 – 2021-05-07" in text
    assert "Gen. John Doe (killed)" in text
    assert "The battle (معركة التل) began 5 km away.[1][2][3]" in text
    assert "The old hill in 2020" in [
        region.span.of(text) for region in document.outline.regions if region.role == "caption"
    ]


def test_losses_of_an_english_box_stand_under_their_sides():
    document = read(ENGLISH)
    readings = analyse(document.text, outline=document.outline).readings
    assert {r.quote: r.figure.party for r in readings if r.figure.kind is Kind.KILLED} == {
        "12": "syrian army", "9": "hts", "5 civilians": "civilian",
    }  # fmt: skip


def test_what_a_template_leaves_empty_is_not_guessed_from_its_words():
    document = read(ENGLISH)
    report, short, post = analyse(document.text, outline=document.outline).structure.references
    assert (report.title, report.publisher) == ("A report", "")
    assert report.archive_url == "https://web.archive.org/web/20210601/https://x.example/3"
    assert report.archived == "2021-06-01"
    assert (short.title, short.author, short.published) == ("", "Doe & Roe", "2021")
    assert (post.title, post.author, post.publisher) == ("Five dead", "QalaatM", "")
