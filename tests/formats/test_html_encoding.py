"""A page is read by what its bytes are, whatever was said of them."""

from __future__ import annotations

import pytest

from annotator.domain.errors import SourceError
from annotator.formats.readers import html, reader_for

WORDS = "قُتل ثمانية من عناصر الحرس في هجوم على الجسر القديم، وأصيب آخرون بجروح بالغة."
ENGLISH = "Eight guards were killed in the attack on the old bridge – “the worst” in months."


def page(words: str, declared: str = "") -> str:
    """Return a page of one paragraph that names an encoding for itself."""
    meta = (
        f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
        if declared
        else ""
    )
    return f"<html><head>{meta}<title>x</title></head><body><p>{words}</p></body></html>"


@pytest.mark.parametrize(
    ("encoding", "declared", "charset", "read_as", "notes"),
    [
        ("utf-8", "", "", "utf-8", ()),
        ("utf-8", "utf-8", "windows-1256", "utf-8", ("encoding.declared_wrong",)),
        ("utf-8", "windows-1256", "", "utf-8", ("encoding.declared_wrong",)),
        ("utf-8", "iso-8859-1", "", "utf-8", ("encoding.declared_wrong",)),
        ("utf-8-sig", "windows-1256", "", "utf-8-sig", ()),
        ("cp1256", "", "", "windows-1256", ("encoding.windows_1256",)),
        ("cp1256", "windows-1256", "", "windows-1256", ("encoding.windows_1256",)),
        (
            "cp1256",
            "utf-8",
            "",
            "windows-1256",
            ("encoding.declared_wrong", "encoding.windows_1256"),
        ),
        (
            "cp1256",
            "",
            "iso-8859-1",
            "windows-1256",
            ("encoding.declared_wrong", "encoding.windows_1256"),
        ),
        ("iso8859-6", "iso-8859-6", "", "iso8859-6", ()),
        ("utf-16", "utf-16", "", "utf-16-le", ("encoding.utf_16",)),
        ("utf-16-le", "", "", "utf-16-le", ("encoding.utf_16",)),
        ("utf-16-be", "", "", "utf-16-be", ("encoding.utf_16",)),
    ],
)
def test_arabic_is_read_whatever_its_page_was_said_to_be_in(
    encoding: str, declared: str, charset: str, read_as: str, notes: tuple[str, ...]
):
    words = WORDS.replace("ُ", "") if encoding == "iso8859-6" else WORDS
    data = page(words, declared).encode(encoding)
    document = html.read(data, "صفحة.html", charset=charset)
    assert words in document.text
    assert (document.encoding, document.notes) == (read_as, notes)


def test_english_quotes_of_windows_are_read_where_nothing_is_declared():
    document = html.read(page(ENGLISH).encode("cp1252"), "x.html")
    assert ENGLISH in document.text
    assert document.encoding == "windows-1252"


def test_latin_1_means_windows_1252_as_it_does_in_browsers():
    document = html.read(page(ENGLISH, "iso-8859-1").encode("cp1252"), "x.html")
    assert ENGLISH in document.text
    assert document.notes == ()


def test_a_byte_that_broke_on_the_way_costs_one_letter_and_is_told():
    data = page(WORDS * 20, "utf-8").encode()
    at = data.index("الجسر".encode())
    document = html.read(data[:at] + b"\xff" + data[at + 1 :], "x.html")
    assert document.notes == ("encoding.damaged",)
    assert document.text.count("\ufffd") in (1, 2)
    assert document.text.count("وأصيب آخرون بجروح بالغة.") == 20


def test_an_encoding_nobody_knows_counts_as_none():
    assert WORDS in html.read(page(WORDS, "x-nothing").encode(), "x.html", charset="hex").text


def test_a_page_without_a_letter_is_empty():
    with pytest.raises(SourceError) as caught:
        html.read(b" \r\n\x00", "x.html")
    assert caught.value.code == "source.empty"


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE html><p>x",
        b"\xef\xbb\xbf\r\n<html lang=ar>",
        b"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'>",
        b"<!-- saved from url=(0014)about:internet -->\n<HTML>",
        "<!DOCTYPE html><p>x".encode("utf-16"),
    ],
)
def test_a_page_is_recognised_by_its_first_bytes_under_any_name(data: bytes):
    assert (
        reader_for("article.txt", data) is html or reader_for("article.txt", data).NAME == html.NAME
    )


def test_text_about_markup_is_no_page():
    assert not html.recognises(b"The <html> element opens a page.")
    assert reader_for("notes.txt", b"The <html> element opens a page.").NAME == "Plain text"
