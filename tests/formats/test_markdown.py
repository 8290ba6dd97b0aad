"""Markdown comes in as it prints, and a plain text that ends in .md as it was typed."""

from __future__ import annotations

import make_documents as make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import formats
from annotator.domain.analysis import analyse
from annotator.domain.errors import SourceError
from annotator.formats.document import Document


def read(text: str) -> Document:
    return formats.read_bytes(text.encode(), "a.md")


def roles_of(document: Document) -> list[tuple[str, str]]:
    return [(one.role, one.span.of(document.text)) for one in document.outline.regions]


PLAIN = """مقتل ستة جنود قرب السرو

قُتل ستة جنود [12] في كمين [1][2].
وأُصيب 12 آخرون، بينهم ضابط [أ].

SOHR: "ten fighters kil*led and five in*jured", 3*4 = 12, a_b_c, 5 < 6 & 7 > 2.

1986. A year that begins a line."""


def test_a_plain_text_reads_as_it_was_typed() -> None:
    assert read(PLAIN).text == formats.read_bytes(PLAIN.encode(), "a.txt").text == PLAIN


def test_emphasis_and_escapes_go_and_words_stay() -> None:
    text = r"**Six** _soldiers_ `died`, *five* were ***hurt***; \[12\] &amp; 3 \* 4, the *un*known."
    assert read(text).text == "Six soldiers died, five were hurt; [12] & 3 * 4, the unknown."


def test_links_of_every_kind_lead_somewhere() -> None:
    text = (
        "[one](https://a.example/ 'tip') [two][x] <https://c.example> [12] [3](https://d.example) "
        "[no](javascript:alert(1)) <a href='https://e.example'>five</a>\n\n"
        "[x]: https://b.example\n[12]: https://f.example\n"
    )
    document = read(text)
    first = document.text.partition("\n")[0]
    assert first == "one two https://c.example [12] [3] [no](javascript:alert(1)) five"
    links = [(one.span.of(document.text), one.url) for one in document.outline.hyperlinks]
    assert links[:6] == [
        ("one", "https://a.example/"),
        ("two", "https://b.example"),
        ("https://c.example", "https://c.example"),
        ("[12]", "https://f.example"),
        ("[3]", "https://d.example"),
        ("five", "https://e.example"),
    ]


def test_marks_that_lines_explain_lead_to_references_of_that_number() -> None:
    document = read(
        'Six [12] and ten [3].\n\n[12]: https://a.example "News"\n[3]: https://b.example'
    )
    assert (
        document.text == "Six [12] and ten [3].\n\n3. https://b.example\n12. News https://a.example"
    )
    assert [(one.number, one.notes) for one in document.outline.items] == [(3, False), (12, False)]


def test_a_list_with_back_links_is_read_by_its_words() -> None:
    text = (
        "Six died [1] and ten [2].\n\n## References\n\n"
        '1. ^ a b "Six died near Sarw". Hill Post. 3 December 2024.\n'
        '2. ^ "Ten were hurt in Sarw". Hill Post. 5 December 2024.'
    )
    document = read(text)
    assert document.outline.items == ()
    found = analyse(document.text, outline=document.outline).structure.references
    assert [(one.number, one.title, one.backlinks) for one in found] == [
        (1, "Six died near Sarw", 2),
        (2, "Ten were hurt in Sarw", 1),
    ]


def test_footnotes_are_notes_or_references_by_what_they_say() -> None:
    notes = read("Six[^b] and ten[^a].\n\n[^a]: In Sarw\n[^b]: Or *five*\n[^c]: Unused")
    assert notes.text == "Six[note 1] and ten[note 2].\n\n1. Or five\n2. In Sarw"
    cited = read("Six[^x] and[^x] ten.\n\n[^x]: Hill Post, 2024, <https://a.example>")
    assert cited.text == "Six[1] and[1] ten.\n\n1. Hill Post, 2024, https://a.example"
    assert len(cited.outline.markers) == 2


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("7. a\n9. b\n12. c", "7. a\n9. b\n12. c"),
        ("1. a\n1. b\n1. c", "1. a\n2. b\n3. c"),
        ("3) a\n4) b", "3) a\n4) b"),
        ("- a\n- b", "• a\n• b"),
        ("1. a\n   - b\n   - c\n2. d", "1. a\n• b\n• c\n2. d"),
        ("1. a\n\n   more\n2. b", "1. a\nmore\n2. b"),
    ],
)
def test_lists_are_numbered_as_printed(typed: str, printed: str) -> None:
    assert read(typed).text == printed


def test_the_first_heading_is_the_title_and_others_are_headings() -> None:
    document = read(
        "# Six died\n\nWords of it.\n\n## Losses\n\nMore of it.\n\nSetext\n------\n\nEnd."
    )
    assert roles_of(document) == [
        ("title", "Six died"),
        ("heading", "Losses"),
        ("heading", "Setext"),
    ]


def test_fields_at_the_top_become_what_is_known_of_the_article() -> None:
    text = (
        '---\ntitle: "مقتل ستة جنود"\ndate: 2024-12-03T10:00:00Z\nurl: https://a.example/x\n'
        "publisher: وكالة الوادي\nlang: ar-SY\ntags:\n  - x\n---\n\nقُتل ستة جنود.\n"
    )
    document = read(text)
    assert document.text == "مقتل ستة جنود\n\nقُتل ستة جنود."
    known = document.outline.metadata
    assert (known.title, known.date, known.url, known.publisher, known.language) == (
        "مقتل ستة جنود", "2024-12-03", "https://a.example/x", "وكالة الوادي", "ar",
    )  # fmt: skip
    assert document.url == "https://a.example/x"
    assert roles_of(document) == [("title", "مقتل ستة جنود")]


def test_a_rule_on_top_of_a_plain_text_is_no_field() -> None:
    assert read("---\nقُتل ستة جنود.\n---\n\nنص").text == "قُتل ستة جنود.\n\nنص"


def test_cells_are_kept() -> None:
    document = read("| Side | Killed |\n|:--|--:|\n| Army | **6** |\n| SDF | |")
    assert document.text == "Side\nKilled\nArmy\n6\nSDF"
    assert [(one.row, one.column, one.header) for one in document.outline.cells] == [
        (0, 0, True), (0, 1, True), (1, 0, True), (1, 1, False), (2, 0, False),
    ]  # fmt: skip


def test_raw_html_loses_tags_scripts_and_comments() -> None:
    text = (
        "<div class='x'>Six <b>died</b>.<script>alert('5 died')</script></div>\n\n"
        "Five<br>were <span onclick='x()'>hurt</span><!-- 7 died --> "
        "<script>alert(1)</script><iframe src='https://a.example'></iframe>here.\n\n"
        "<style>p { color: red }</style>\n\n<p>One</p><p>Two &amp; three</p>\n"
    )
    assert read(text).text == "Six died.\n\nFive\nwere hurt here.\n\nOne\n\nTwo & three"


def test_raised_numbers_are_marks() -> None:
    assert read("Six<sup>12</sup> of 5 km<sup>2</sup>.").text == "Six[12] of 5 km2."


def test_a_picture_alone_is_its_caption() -> None:
    document = read("Words of it.\n\n![The market in Sarw](https://a.example/1.png)\n\nMore.")
    assert roles_of(document) == [("caption", "The market in Sarw")]


def test_code_and_quotes_are_words() -> None:
    assert read("    indented\n    lines\n\n> quoted\n> words\n\n```\nfenced\n```").text == (
        "indented\nlines\n\nquoted\nwords\n\nfenced"
    )


def test_windows_1256_is_read_and_told_of() -> None:
    document = formats.read_bytes("قُتل **ستة** جنود في كمين".encode("cp1256"), "a.md")
    assert document.text == "قُتل ستة جنود في كمين"
    assert document.notes == ("encoding.windows_1256",)


@pytest.mark.parametrize(
    ("text", "code"),
    [(" \n", "source.empty"), ("<!-- only -->", "source.no_text"), ("***", "source.no_text")],
)
def test_a_document_without_words_is_refused(text: str, code: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(text)
    assert caught.value.code == code


@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_document_that_is_cut_short_is_read_to_its_end(tenth: int) -> None:
    data = make.article_markdown()
    text = data[: len(data) * tenth // 10].decode("utf-8", "ignore")
    assert read(text).text.startswith(make.TITLE[: len(text) - 2])


def outcome(text: str) -> str:
    """Return "read" or the code of the refusal; anything else that happens is a bug."""
    try:
        assert read(text).text.strip()
    except SourceError as error:
        return error.code
    return "read"


@settings(max_examples=200)
@given(st.text(alphabet="#*_[]()^!<>&;:`~|-=+.\\/ \n\t12aقُ\"'", min_size=1, max_size=80))
def test_any_markup_is_read_or_refused(text: str) -> None:
    assert outcome(text) in {"read", "source.no_text", "source.empty"}


@settings(max_examples=100)
@given(
    st.lists(
        st.from_regex(
            r"[بتجحدرسشعفقكلمنهوa-z]{2,8}( [بتجحدرسشعفقكلمنهوa-z0-9]{2,8}){0,6}[.،]?",
            fullmatch=True,
        ),
        min_size=1,
    )
)
def test_paragraphs_of_words_read_as_typed(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    assert read(text).text == text


def test_lists_in_lists_lose_no_words_however_deep_people_nest_them() -> None:
    lines = ["  " * depth + f"- قُتل {depth + 1} مدنيين" for depth in range(30)]
    text = read("\n".join(lines)).text
    assert all(f"قُتل {depth + 1} مدنيين" in text for depth in range(30))


def test_quotes_in_quotes_beyond_measure_are_refused_rather_than_left_out() -> None:
    with pytest.raises(SourceError) as raised:
        read(">" * 300 + " قُتل مدنيان\n")
    assert raised.value.code == "source.too_deep"
