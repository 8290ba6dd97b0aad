"""Texts that bring an outline: parts, references, marks and notes as the document states them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.coverage import Reason, numbers_in, numbers_in_references
from annotator.domain.doubts import DoubtCode
from annotator.domain.import_summary import import_summary
from annotator.domain.model import Metadata, Reference, Region
from annotator.domain.outline import Cell, Hyperlink, Outline, OutlineItem
from annotator.domain.structure import structure_of
from annotator.domain.text import Span
from annotator.formats.page_text import PageText

WAYBACK = "https://web.archive.org/web/20230514093000/https://news.example/a"
PROSE = "قُتل ثلاثة جنود في انفجار لغم قرب قرية التل في الخامس من مايو، بحسب مصدر محلي."
PROSE_ENGLISH = "Three soldiers were killed when a mine went off near the village on 5 May 2023."


def roles(text: str, outline: Outline) -> list[tuple[str, str]]:
    return [
        (one.role, one.span.of(text).strip()) for one in structure_of(text, outline=outline).regions
    ]


def reference(page: PageText) -> Reference:
    """Return the first reference of a page."""
    text, outline = page.finish()
    return structure_of(text, outline=outline).references[0]


# -- parts --------------------------------------------------------------------------------------


def test_parts_are_what_the_document_says_and_cover_the_text() -> None:
    page = PageText()
    with page.block("furniture"):
        page.say("Menu of the day: the whole site in one long line that ends as prose does, here.")
    with page.block("title"):
        page.say("A title that looks like a sentence, and ends like one.")
    with page.block("caption"):
        page.say("Smoke over the river")
        page.line_break()
        page.say("and the bridge")
    with page.block("body"):
        page.say("Short words")
    with page.block("heading"):
        page.say("Later.")
    text, outline = page.finish()
    found = roles(text, outline)
    assert found == [
        ("furniture", text.split("\n")[0]),
        ("title", "A title that looks like a sentence, and ends like one."),
        ("caption", "Smoke over the river\nand the bridge"),
        ("body", "Short words"),
        ("heading", "Later."),
    ]
    regions = structure_of(text, outline=outline).regions
    assert (regions[0].span.start, regions[-1].span.end) == (0, len(text))
    assert all(a.span.end == b.span.start for a, b in pairwise(regions))


def test_what_the_document_leaves_open_is_told_from_the_words() -> None:
    page = PageText()
    with page.block():
        page.say("هجوم على قافلة قرب التل")
    with page.block():
        page.say("من موسوعة النهر")
    with page.block("body"):
        page.say(PROSE)
    with page.block():
        page.say("ما بعد الهجوم")
    with page.block():
        page.say(PROSE)
    text, outline = page.finish()
    assert [role for role, _ in roles(text, outline)] == [
        "title",
        "furniture",
        "body",
        "heading",
        "body",
    ]


def test_a_title_named_in_the_properties_is_found_on_top() -> None:
    page = PageText()
    for words in ("Northern desk, weekly", "The mine at the village", PROSE_ENGLISH):
        with page.block():
            page.say(words)
    text, outline = page.finish(Metadata(title="The mine at the village", publisher="A desk"))
    structure = structure_of(text, outline=outline)
    assert ("title", "The mine at the village") in roles(text, outline)
    assert (structure.metadata.title, structure.metadata.publisher) == (
        "The mine at the village",
        "A desk",
    )


def test_links_further_on_are_debris_also_under_a_stated_heading() -> None:
    page = PageText()
    with page.block("body"):
        page.say(PROSE)
    with page.block("heading"):
        page.say("طالع أيضاً")
    with page.block(tight=True):
        page.say("مقتل 20 جندياً في كمين آخر")
    text, outline = page.finish()
    assert roles(text, outline)[-1] == ("furniture", "مقتل 20 جندياً في كمين آخر")


def test_a_table_of_attacks_is_no_fact_box() -> None:
    page = PageText()
    with page.block("title"):
        page.say("Attacks of May")
    rows = (("Date", "Location", "Deaths", "Injured"), ("5 May 2023", "The river", "3", "4"))
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            with page.cell(0, number, column, 4, header=number == 0), page.block(tight=True):
                page.say(words)
    with page.block():
        page.say(PROSE_ENGLISH)
    text, outline = page.finish()
    assert [role for role, _ in roles(text, outline)] == ["title", "body"]
    assert [role for role, _ in roles(text, replace(outline, cells=()))][1] == "infobox"


def test_the_language_of_a_template_does_not_win_over_the_letters() -> None:
    def language(stated: str, words: str) -> str:
        outline = Outline(metadata=Metadata(language=stated))
        return structure_of(words, outline=outline).metadata.language

    assert language("en-US", PROSE) == "ar"
    assert language("", PROSE_ENGLISH) == "en"
    assert language("fr", "Trois soldats sont morts.") == "fr"


def test_an_outline_that_is_empty_changes_nothing() -> None:
    text = f'A title\n\n{PROSE_ENGLISH}[1]\n\nReferences\n\n1. "A source". Agency. 5 May 2023.\n'
    assert structure_of(text, outline=Outline()) == structure_of(text)


# -- references ---------------------------------------------------------------------------------


def test_a_title_leads_to_the_page_and_an_archive_link_to_its_copy() -> None:
    page = PageText()
    with page.item(7, backlinks=3):
        with page.link("https://news.example/a"):
            page.say("“Mine kills three soldiers”")
        page.say(". ")
        with page.link("https://en.wikipedia.org/wiki/River_News"):
            page.say("River News")
        page.say(". 5 May 2023. ")
        with page.link(WAYBACK):
            page.say("Archived")
        page.say(" from the original on 14 May 2023. Retrieved 6 June 2023.")
    one = reference(page)
    assert (one.number, one.backlinks) == (7, 3)
    assert (one.title, one.publisher) == ("Mine kills three soldiers", "River News")
    assert (one.published, one.archived, one.accessed) == ("2023-05-05", "2023-05-14", "2023-06-06")
    assert (one.url, one.archive_url) == ("https://news.example/a", WAYBACK)


def test_a_dead_page_keeps_its_own_address_and_the_day_of_its_copy() -> None:
    page = PageText()
    with page.item(1):
        page.say("“")
        with page.link(WAYBACK):
            page.say("Mine kills three soldiers")
        page.say("”. River News. ISSN ")
        with page.link("https://search.worldcat.org/issn/1077-8039"):
            page.say("1077-8039")
        page.say(". Archived from ")
        with page.link("https://news.example/a"):
            page.say("the original")
        page.say(".")
    one = reference(page)
    assert (one.url, one.archive_url) == ("https://news.example/a", WAYBACK)
    assert one.archived == "2023-05-14"


def test_the_page_of_an_archived_copy_is_known_when_nothing_else_names_it() -> None:
    page = PageText()
    with page.item(1):
        with page.link(WAYBACK):
            page.say('"Mine kills three soldiers"')
        page.say(". ")
        with page.link("https://agency.example/"):
            page.say("Agency")
    assert reference(page).url == "https://news.example/a"


def test_pages_of_a_wiki_are_not_what_is_cited() -> None:
    page = PageText()
    with page.item(1):
        page.say("“Mine kills three soldiers” (")
        with page.link("https://ar.wikipedia.org/wiki/Language"):
            page.say("بالإنجليزية")
        page.say("). ")
        with page.link("https://other.example/w/index.php?title=Agency"):
            page.say("Agency")
        page.say(". OCLC ")
        with page.link("https://www.worldcat.org/oclc/29933161"):
            page.say("29933161")
    assert reference(page).url == ""


def test_a_printed_address_is_known_in_full_by_its_link() -> None:
    page = PageText()
    with page.item(1):
        page.say("“Mine kills three soldiers”, ")
        with page.link("https://agency.example/"):
            page.say("Agency")
        page.say(", ")
        with page.link("https://news.example/a/very/long/address"):
            page.say("https://news.example/a…")
    assert reference(page).url == "https://news.example/a/very/long/address"


def test_linked_words_are_the_title_of_a_citation_without_quotes() -> None:
    page = PageText()
    with page.item(1):
        page.say("River News, ")
        with page.link("https://news.example/a"):
            page.say("Mine kills three soldiers, two of them officers")
        page.say(", 5 May 2023")
    one = reference(page)
    assert (one.title, one.publisher, one.published) == (
        "Mine kills three soldiers, two of them officers",
        "River News",
        "2023-05-05",
    )
    assert one.title_span is not None
    assert one.title_span.of(page.finish()[0]) == one.title


def test_what_the_document_states_stands_over_what_is_read() -> None:
    known = Reference(
        0,
        Span(0, 0),
        title="Mine kills three soldiers",
        author="L. Nadir",
        published="2023-05-04",
        url="https://news.example/stated",
        quote="Two of them were officers.",
    )
    page = PageText()
    with page.item(1, known=known):
        with page.link("https://news.example/a"):
            page.say("“Mine kills three soldiers”")
        page.say(". River News. 5 May 2023.")
    text, outline = page.finish()
    analysis = analyse(text, outline=outline)
    one = analysis.structure.references[0]
    assert (one.author, one.publisher, one.published) == ("L. Nadir", "River News", "2023-05-04")
    assert (one.url, one.quote) == ("https://news.example/stated", "Two of them were officers.")
    assert [(n, [r.figure.low for r in found]) for n, found in analysis.cited] == [(1, [3])]


def test_outlined_and_told_lists_stand_together_and_no_number_comes_twice() -> None:
    page = PageText()
    with page.block("body"):
        page.say(PROSE_ENGLISH)
    with page.block("heading"):
        page.say("References")
    for number in (1, 2):
        with page.item(number):
            page.say(f"“Outlined {number}”. River News. 5 May 2023.")
    with page.block():
        page.say("Bibliography")
    for number in (2, 3):
        with page.block(tight=True):
            page.say(f"{number}. “Told in words {number}”. Agency. 6 May 2023.")
    text, outline = page.finish()
    structure = structure_of(text, outline=outline)
    assert [(one.number, one.title) for one in structure.references] == [
        (1, "Outlined 1"),
        (2, "Outlined 2"),
        (4, "Told in words 2"),
        (5, "Told in words 3"),
    ]
    assert (4, DoubtCode.NUMBERING_RESTARTS) in [(d.number, d.code) for d in structure.doubts]


def test_a_list_that_only_words_tell_is_read_as_ever() -> None:
    page = PageText()
    with page.block("body"):
        page.say(f"{PROSE_ENGLISH}[1]")
    with page.block("heading"):
        page.say("Sources")
    with page.block():
        page.say("1. “Mine kills three soldiers”. River News. 5 May 2023. https://news.example/a")
    text, outline = page.finish()
    structure = structure_of(text, outline=outline)
    assert [(one.number, one.url) for one in structure.references] == [
        (1, "https://news.example/a")
    ]
    assert [one.numbers for one in structure.markers] == [(1,)]


# -- marks and notes ----------------------------------------------------------------------------


def noted(*, exact: bool) -> tuple[str, Outline]:
    page = PageText()
    with page.block("body"):
        page.say("A mine killed seven soldiers")
        page.note_mark("note 1")
        page.say(" in the village [4] of the river")
        page.mark((1,))
        page.mark((9,))
        page.say(".")
    with page.block("heading"):
        page.say("Notes")
    with page.item(1, mark="note 1", notes=True):
        page.say("4 before May, 3 on 5 May 2023")
    with page.item(1):
        page.say("“Mine kills soldiers”. River News.")
    with page.item(2):
        page.say("“The village”. Agency.")
    return page.finish(exact_marks=exact)


def test_exact_marks_are_all_there_are() -> None:
    text, outline = noted(exact=True)
    structure = structure_of(text, outline=outline)
    assert [one.numbers for one in structure.markers] == [(1,), (9,)]
    assert [one.mark for one in structure.note_marks] == ["note 1"]


def test_brackets_count_as_marks_where_the_document_does_not_know_all_of_them() -> None:
    text, outline = noted(exact=False)
    structure = structure_of(text, outline=outline)
    assert [one.numbers for one in structure.markers] == [(4,), (1,), (9,)]
    assert [one.mark for one in structure.note_marks] == ["note 1"]


def test_marks_and_numbers_are_checked_against_each_other() -> None:
    text, outline = noted(exact=True)
    summary = import_summary(structure_of(text, outline=outline))
    assert (summary.references, summary.gaps, summary.never_cited) == (2, (9,), (2,))


def test_a_note_breaks_down_the_total_that_its_mark_hangs_on() -> None:
    text, outline = noted(exact=True)
    analysis = analyse(text, outline=outline)
    [note] = analysis.structure.notes
    assert (note.mark, note.span.of(text)) == ("note 1", "4 before May, 3 on 5 May 2023")
    parts = [one for one in analysis.readings if one.subset_of is not None]
    assert [one.figure.low for one in parts] == [4, 3]
    assert {analysis.readings[one.subset_of or 0].figure.low for one in parts} == {7}


def test_notes_whose_items_bear_other_labels_than_their_marks_go_by_number() -> None:
    text, outline = noted(exact=True)
    items = tuple(replace(one, mark="1") if one.notes else one for one in outline.items)
    [note] = structure_of(text, outline=replace(outline, items=items)).notes
    assert note.mark == "note 1"


def test_numbers_of_notes_and_references_have_their_place_in_the_coverage() -> None:
    text, outline = noted(exact=True)
    analysis = analyse(text, outline=outline)
    reasons = {one.quote: one.reason for one in numbers_in(text, analysis)}
    assert reasons["seven"] is Reason.SUGGESTED
    assert reasons["4"] is Reason.SUGGESTED
    listed = [one for one in numbers_in(text, analysis) if one.reason is Reason.LIST_MARK]
    assert [one.quote for one in listed] == ["1"]
    marks = [one.quote for one in numbers_in(text, analysis) if one.reason is Reason.REFERENCE_MARK]
    assert marks == ["[1]", "[9]"]
    assert numbers_in_references(text, analysis) == 2  # the printed numbers of the two items


# -- whatever a reader brings -------------------------------------------------------------------

WORDS = ["قُتل 12 جندياً", "المراجع", "الخسائر", "Killed", "12", "[1]", ". ", "\n", "\n\n", '"A b c"']
ROLES = ["title", "infobox", "note", "caption", "references", "heading", "furniture", "body"]


@st.composite
def outlined(draw: st.DrawFn) -> tuple[str, Outline]:
    text = "".join(draw(st.lists(st.sampled_from(WORDS), max_size=30)))
    place = st.integers(0, len(text))
    span = st.builds(lambda a, b: Span(min(a, b), max(a, b)), place, place)
    edges = sorted(draw(st.lists(place, max_size=8)))
    regions = tuple(
        Region(Span(start, end), draw(st.sampled_from(ROLES)))
        for start, end in pairwise(edges)
        if start < end and draw(st.booleans())
    )
    item = st.builds(
        lambda whole, number, notes: OutlineItem(whole, whole, number, str(number), notes=notes),
        span,
        st.integers(1, 4),
        st.booleans(),
    )
    cell = st.builds(
        lambda at, row, column, box, header: Cell(at, 0, row, column, 3, box, header),
        span,
        st.integers(0, 3),
        st.integers(0, 2),
        st.booleans(),
        st.booleans(),
    )
    link = st.builds(Hyperlink, span, st.sampled_from([WAYBACK, "https://news.example/a"]))
    return text, Outline(
        regions,
        tuple(draw(st.lists(link, max_size=4))),
        tuple(draw(st.lists(item, max_size=4))),
        exact_marks=draw(st.booleans()),
        cells=tuple(draw(st.lists(cell, max_size=8))),
    )


@given(outlined())
def test_whatever_an_outline_says_the_reading_holds_together(made: tuple[str, Outline]) -> None:
    text, outline = made
    analysis = analyse(text, outline=outline)
    structure = analysis.structure
    if text:
        assert structure.regions[0].span.start == 0
        assert structure.regions[-1].span.end == len(text)
    assert all(a.span.end == b.span.start for a, b in pairwise(structure.regions))
    numbers = [one.number for one in structure.references]
    assert len(set(numbers)) == len(numbers)
    for reading in analysis.readings:
        assert reading.span.of(text) == reading.quote
        assert reading.subset_of is None or reading.subset_of < len(analysis.readings)
    assert len(set(statements_of(analysis, text))) == len(statements_of(analysis, text))
    numbers_in(text, analysis)
