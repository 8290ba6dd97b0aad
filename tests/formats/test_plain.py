"""Plain text comes in whatever its encoding, and what is no text is refused with its reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import formats
from annotator.domain.errors import SourceError
from annotator.formats.document import MOST_BYTES
from annotator.formats.encodings import decode

ARABIC = "قُتل ثلاثة من عناصر الدورية في كمين قرب التل، وأُصيب آخرون.\r\nوقالت مصادر محلية ذلك."
BARE = "قتل ثلاثة من عناصر الدورية في كمين قرب التل"


def write(folder: Path, data: bytes, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def refused(path: Path) -> SourceError:
    with pytest.raises(SourceError) as caught:
        formats.read(path)
    return caught.value


@pytest.mark.parametrize(
    ("codec", "encoding", "notes"),
    [
        ("utf-8", "utf-8", ()),
        ("utf-8-sig", "utf-8-sig", ()),
        ("utf-16", "utf-16-le", ("encoding.utf_16",)),
        ("utf-16-le", "utf-16-le", ("encoding.utf_16",)),
        ("utf-16-be", "utf-16-be", ("encoding.utf_16",)),
        ("cp1256", "windows-1256", ("encoding.windows_1256",)),
    ],
)
def test_a_text_is_read_from_every_encoding_it_may_come_in(
    tmp_path: Path, codec: str, encoding: str, notes: tuple[str, ...]
) -> None:
    data = ARABIC.encode(codec)
    document = formats.read(write(tmp_path, data))
    assert document.text == ARABIC
    assert (document.encoding, document.notes, document.original) == (encoding, notes, data)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a", "A.TXT", "a.unknown"])
def test_the_suffix_finds_a_reader(tmp_path: Path, name: str) -> None:
    assert formats.read(write(tmp_path, b"Four died.", name)).name == name


@pytest.mark.parametrize("words", [BARE, "مقتل جنديين في البادية", "5 قتلى و12 جريحا في السوق"])
def test_a_headline_in_windows_1256_is_recognised(words: str) -> None:
    assert decode(words.encode("cp1256"), "a").text == words


@pytest.mark.parametrize(
    ("words", "codec"),
    [
        ("L'armée a été bombardée près d'Alep, où cinq soldats ont été tués.", "cp1252"),
        ("Die Rebellen übernahmen größere Städte und müssen später zurück.", "cp1252"),
        ("Пять солдат убиты в результате удара", "cp1251"),
        ("Пять солдат убиты в результате удара", "koi8-r"),
        ("Türkiye'de beş asker öldü, üçü ağır yaralı", "cp1254"),
        ("חמישה חיילים נהרגו השבוע", "cp1255"),
        (BARE, "iso8859-6"),
    ],
)
def test_another_code_page_is_refused_with_the_offset_and_not_garbled(
    words: str, codec: str
) -> None:
    data = words.encode(codec)
    first = next(i for i, byte in enumerate(data) if byte > 0x7F)
    with pytest.raises(SourceError) as caught:
        decode(data, "a.txt")
    assert caught.value.code == "source.encoding"
    assert caught.value.values == {"name": "a.txt", "offset": first}


def test_a_broken_byte_in_utf_8_is_refused_at_its_offset() -> None:
    data = ("word " * 40).encode() + b"\xff\xfe rest"
    with pytest.raises(SourceError) as caught:
        decode(data, "a.txt")
    assert caught.value.values["offset"] == 200


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t ", b"\xff\xfe"])
def test_an_empty_file_is_refused(tmp_path: Path, data: bytes) -> None:
    assert refused(write(tmp_path, data)).code == "source.empty"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n1 0 obj",
        b"PK\x03\x04rest of an archive",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"abc\x00def\x01\x02\x03",
        bytes(range(256)),
        b"{\\rtf1 text}",
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        decode(data, "a")
    assert caught.value.code == "source.binary"


def test_a_file_above_the_limit_is_refused_with_its_size(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)  # sparse: takes no room
    error = refused(path)
    assert error.code == "source.too_large"
    assert error.values["size"] == MOST_BYTES + 1


def test_a_vanished_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.txt").code == "source.missing"
    assert refused(tmp_path).code == "source.unreadable"
    assert refused(tmp_path / "a\x00b.txt").code == "source.unreadable"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file"
)
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, b"words")
    path.chmod(0)
    assert refused(path).code == "source.unreadable"


def test_pasted_words_become_a_document() -> None:
    document = formats.from_text("Four died.\r\n", "Pasted")
    assert (document.text, document.name) == ("Four died.\r\n", "Pasted")
    assert document.original == b"Four died.\r\n"
    with pytest.raises(SourceError):
        formats.from_text(" \n")


def refusal_of(data: bytes) -> str:
    """Return the code with which bytes are refused, "" when they are read."""
    try:
        decode(data, "a")
    except SourceError as error:
        return error.code
    return ""


@given(st.text(min_size=1).filter(lambda text: text.strip("\ufeff\x00 \t\r\n")))
def test_any_pasted_text_is_stored_as_it_is_read(text: str) -> None:
    if text.replace("\x00", "").removeprefix("\ufeff").strip():
        document = formats.from_text(text)
        assert document.original.decode() == document.text


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_by_name(data: bytes) -> None:
    assert refusal_of(data) in {"", "source.empty", "source.binary", "source.encoding"}


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_utf_8_always_comes_back_as_it_went_in(text: str) -> None:
    marked = "ء" + text  # a letter first: text, neither empty nor the magic of another format
    assert decode(marked.encode(), "a").text == marked


@pytest.mark.parametrize("charset", ["iso-8859-6", "ISO_8859-6", "arabic"])
def test_what_a_server_says_counts_where_the_bytes_prove_nothing(charset: str):
    text = "قتل ثلاثة من عناصر الدورية في كمين قرب التل"
    decoded = decode(text.encode("iso-8859-6"), "a.txt", charset)
    assert (decoded.text, decoded.encoding) == (text, "iso8859-6")


@pytest.mark.parametrize("charset", ["iso-8859-6", "windows-1252", "utf-16"])
def test_what_a_server_says_does_not_count_against_the_bytes(charset: str):
    assert decode(BARE.encode(), "a.txt", charset).text == BARE
    assert decode(BARE.encode("cp1256"), "a.txt", charset).text == BARE


@pytest.mark.parametrize("charset", ["", "utf-8", "zip", "unicode_escape", "cp9999", "mac\x00"])
def test_a_charset_that_is_no_table_of_letters_does_not_help(charset: str):
    with pytest.raises(SourceError) as refused:
        decode("مقتل ثلاثة مدنيين".encode() + b"\xff\xfe\xff", "a.txt", charset)
    assert refused.value.code == "source.encoding"


def test_letters_with_a_space_after_each_are_no_utf_16() -> None:
    assert decode(b"t h r e e  k i l l e d ", "a.txt").encoding == "utf-8"
    assert decode("قُتل ثلاثة مدنيين.".encode("utf-16-le"), "a.txt").encoding == "utf-16-le"
