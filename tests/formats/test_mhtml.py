"""A page kept in one message is read like the page itself."""

from __future__ import annotations

import make_pages
import pytest

from annotator import formats
from annotator.domain.errors import SourceError
from annotator.formats.readers import html, mhtml, reader_for


def test_a_kept_page_gives_the_same_text_and_outline_as_the_page_itself():
    kept = formats.read_bytes(make_pages.mhtml_page(), "موسوعة.mhtml")
    served = html.read(make_pages.wiki_page().encode(), "موسوعة.html")
    assert kept.text == served.text
    assert kept.outline == served.outline


def test_a_kept_page_says_where_from_and_when():
    kept = mhtml.read(make_pages.mhtml_page(), "موسوعة.mhtml")
    assert kept.url == make_pages.WIKI_URL
    assert kept.fetched_at == "2024-12-03T09:30:00Z"


def test_the_page_is_the_part_that_the_message_is_about_not_the_first_one():
    kept = mhtml.read(make_pages.mhtml_page(), "موسوعة.mhtml")
    assert "advertiser" not in kept.text


def test_without_a_word_of_which_part_it_is_the_first_page_counts():
    data = make_pages.mhtml_page(make_pages.news_page()).replace(
        b"Snapshot-Content-Location", b"X-Was"
    )
    assert "advertiser" in mhtml.read(data, "x.mht").text


def test_a_start_parameter_names_the_page():
    data = make_pages.mhtml_page(make_pages.news_page()).replace(
        b"Snapshot-Content-Location", b"X-Was"
    )
    data = data.replace(b'type="text/html";', b'type="text/html"; start="<frame-1@mhtml.blink>";')
    assert make_pages.NEWS_TITLE in mhtml.read(data, "x.mht").text


def test_a_part_in_windows_1256_is_read_by_its_charset():
    page = f"<html><body><h1>{make_pages.NEWS_TITLE}</h1><p>{make_pages.NEWS[0]}</p></body></html>"
    data = (
        (
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
            b"Content-Type: text/html; charset=windows-1256\r\nContent-Transfer-Encoding: 8bit\r\n"
            b"Content-Location: https://old.example/a\r\n\r\n"
        )
        + page.encode("cp1256")
        + b"\r\n--b--\r\n"
    )
    kept = formats.read_bytes(data, "old.mht")
    assert make_pages.NEWS[0] in kept.text
    assert kept.url == "https://old.example/a"


def test_it_is_recognised_by_its_headers_under_any_name():
    assert reader_for("page.txt", make_pages.mhtml_page()).NAME == mhtml.NAME
    assert not mhtml.recognises(b"Subject: hello\r\n\r\nThis is multipart/related by name only.")


@pytest.mark.parametrize(
    "data",
    [
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b--\r\n",
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nno boundary",
        b"Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n\r\n--b--",
        b"Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nPNG\r\n--b--",
        b"nothing of the kind",
        b"Content-Type: multipart/related; boundary=b\r\n\r\n"
        + b"--b\r\nContent-Type: text/css\r\n\r\nx\r\n" * 6000,
    ],
)
def test_a_message_without_a_page_is_refused(data: bytes):
    with pytest.raises(SourceError) as caught:
        mhtml.read(data, "x.mhtml")
    assert caught.value.code == "source.no_page"


def test_messages_in_messages_do_not_exhaust_anything():
    data = b"x"
    for level in range(300):
        data = (
            f"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b{level}\r\n\r\n--b{level}\r\n".encode()
            + data
            + f"\r\n--b{level}--\r\n".encode()
        )
    with pytest.raises(SourceError) as caught:
        mhtml.read(data, "x.mhtml")
    assert caught.value.code == "source.no_page"


def test_parts_in_parts_beyond_measure_hold_no_page() -> None:
    parts = "".join(
        f'Content-Type: multipart/related; boundary="b{depth}"\n\n--b{depth}\n'
        for depth in range(2_000)
    )
    with pytest.raises(SourceError) as raised:
        mhtml.read(
            f"MIME-Version: 1.0\n{parts}Content-Type: text/html\n\n<p>x".encode(), "deep.mhtml"
        )
    assert raised.value.code == "source.no_page"
