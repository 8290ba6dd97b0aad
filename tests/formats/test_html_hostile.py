"""Pages made to harm or to hang are read within bounds or refused with a sentence."""

from __future__ import annotations

import make_pages
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import formats
from annotator.domain.errors import SourceError
from annotator.formats.document import Document
from annotator.formats.readers import html
from annotator.formats.web_page.addresses import Addresses, archived

PROSE = make_pages.NEWS[0]


def page(body: str) -> Document:
    """Read a page of this body."""
    return html.read(
        f"<html><head><meta charset=utf-8></head><body>{body}</body></html>".encode(), "x.html"
    )


@pytest.mark.parametrize("opened", ["<font size=2>", "<b>", "<div>", "<div class=a><span>"])
def test_what_is_opened_and_never_closed_costs_no_paragraph(opened: str):
    words = [f"{PROSE} {at}." for at in range(1500)]
    document = page("".join(f"{opened}<p>{one}</p>" for one in words))
    assert [line for line in document.text.split("\n") if line] == words


def test_a_page_nested_without_end_is_refused_and_says_what_to_do():
    with pytest.raises(SourceError) as caught:
        page("<ul><li>" * 100_000 + PROSE)
    assert caught.value.code == "source.too_deep"


def test_a_hundred_thousand_scripts_between_words_cost_no_word():
    document = page(f"<p>{PROSE}</p>" + "<script>x</script>كلمة " * 20_000)
    assert document.text.count("كلمة") == 20_000


def test_entities_are_letters_and_declare_nothing():
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">'
        '<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    )
    document = html.read(
        f"{bomb}<html><body><p>{PROSE} &b; &x; &lt;b&gt; &#1593;</p></body></html>".encode(),
        "x.xhtml",
    )
    assert "aaaa" not in document.text
    assert "root:" not in document.text
    assert "<b> ع" in document.text


def test_letters_that_no_text_may_hold_are_left_out():
    document = page(f"<p>{PROSE} a&#0;b&#x1;c\x07d&#xD800;e</p>")
    assert not set(document.text) & set(map(chr, [*range(9), *range(14, 28), 0xD800]))


def test_a_table_that_claims_millions_of_columns_is_read_as_it_is():
    document = page(
        f"<p>{PROSE}</p><table class=wikitable><tr><th colspan=99999999>أ</th><th rowspan=99999999>ب</th></tr>"
        "<tr><td>1</td><td colspan=-4>2</td></tr></table>"
    )
    assert [(one.row, one.column, one.columns) for one in document.outline.cells] == [
        (0, 0, 2), (0, 1, 2), (1, 0, 3), (1, 1, 3),
    ]  # fmt: skip


@given(st.text(alphabet="<>/=\"' abdhilnoprstuv1#[]^\n&;ع", max_size=300))
def test_any_markup_is_read_or_refused(markup: str):
    for read in (
        lambda: html.read(markup.encode() or b" ", "x.html"),
        lambda: formats.from_html(markup, "x"),
    ):
        document = fault = None
        try:
            document = read()
        except SourceError as error:
            fault = error.code
        if document is None:
            assert fault in ("source.empty", "source.no_article", "source.too_deep")
            continue
        assert document.text.strip()
        outline = document.outline
        for one in (*outline.regions, *outline.hyperlinks, *outline.cells, *outline.items):
            assert one.span.of(document.text).strip() == one.span.of(document.text) != ""


@given(st.text(max_size=80), st.booleans())
def test_an_address_is_of_the_web_or_none(href: str, copy: bool):
    url = Addresses("https://a.example/b", "https://a.example/b", copy).absolute(href)
    assert url == "" or url.startswith(("http://", "https://", "mailto:"))


@pytest.mark.parametrize(
    ("url", "original", "day"),
    [
        (
            "https://web.archive.org/web/20241204101112/https://a.example/b?c=1",
            "https://a.example/b?c=1",
            "2024-12-04",
        ),
        ("http://web.archive.org/web/2024/http://a.example/", "http://a.example/", None),
        (
            "https://web.archive.org/web/20241204101112if_/https:/a.example/b",
            "https://a.example/b",
            "2024-12-04",
        ),
        (
            "https://archive.ph/2024.12.04-101112/https://a.example/b",
            "https://a.example/b",
            "2024-12-04",
        ),
        (
            "https://archive.today/20241204101112/https://a.example/b",
            "https://a.example/b",
            "2024-12-04",
        ),
    ],
)
def test_an_archives_address_tells_the_original_and_the_day(
    url: str, original: str, day: str | None
):
    held = archived(url)
    assert held is not None
    assert (held.url, held.day) == (original, day)


def test_other_addresses_are_no_archives():
    assert archived("https://a.example/web/20241204101112/https://b.example") is None
    assert archived("https://archive.ph/AbCdE") is None
