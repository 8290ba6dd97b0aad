"""A zip is measured before anything in it is read, and its XML may define nothing."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable

import make_documents as make
import pytest

from annotator import formats
from annotator.domain.errors import SourceError
from annotator.formats import archives

PARAGRAPH = make.paragraph("Four died.")
NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def refusal_of(data: bytes, name: str = "a.docx") -> str:
    with pytest.raises(SourceError) as caught:
        formats.read_bytes(data, name)
    assert caught.value.values["name"] == name
    return caught.value.code


def with_declared_size(data: bytes, member: str, size: int) -> bytes:
    """Return a zip that says of a member that it unpacks to another size."""
    name = member.encode()
    changed = bytearray(data)
    central = data.index(name, data.index(b"PK\x01\x02"))
    local = data.index(name)
    struct.pack_into("<I", changed, central - 46 + 24, size)
    struct.pack_into("<I", changed, local - 30 + 22, size)
    return bytes(changed)


def with_flag(data: bytes, flag: int) -> bytes:
    changed = bytearray(data)
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        changed[at + 8] |= flag
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(changed)


def test_a_part_of_nothing_but_zeros_is_refused_before_it_unpacks() -> None:
    data = make.docx(PARAGRAPH, members={"word/media/a.bin": b"\0" * (50 * 1024 * 1024)})
    assert len(data) < 200_000
    assert refusal_of(data) == "source.bomb"


def test_a_zip_that_unpacks_to_more_than_an_article_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = make.docx(PARAGRAPH, members={"word/a.txt": b"word" * 10})
    assert formats.read_bytes(data, "a.docx").text == "Four died."
    unpacked = sum(one.file_size for one in zipfile.ZipFile(io.BytesIO(data)).infolist())
    monkeypatch.setattr(archives, "MOST_UNPACKED", unpacked - 1)
    assert refusal_of(data) == "source.bomb"


def test_a_part_larger_than_any_article_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = make.docx(PARAGRAPH)
    monkeypatch.setattr(archives, "MOST_OF_A_PART", 500)
    with pytest.raises(SourceError) as caught:
        archives.Archive(data, "a").xml("word/styles.xml")
    assert caught.value.code == "source.bomb"


def test_a_zip_of_too_many_members_is_refused_by_the_length_of_its_directory() -> None:
    members = {f"x/{number}": b"" for number in range(archives.MOST_MEMBERS)}
    assert refusal_of(make.docx(PARAGRAPH, members=members)) == "source.bomb"


def test_a_directory_that_hides_how_long_it_is_is_refused() -> None:
    data = bytearray(make.docx(PARAGRAPH))
    struct.pack_into("<H", data, data.rindex(b"PK\x05\x06") + 10, 0)
    struct.pack_into("<I", data, data.rindex(b"PK\x05\x06") + 12, 2**31)
    assert refusal_of(bytes(data)) == "source.bomb"


def test_a_member_that_lies_about_its_size_is_refused() -> None:
    data = make.docx(PARAGRAPH)
    assert refusal_of(with_declared_size(data, "word/document.xml", 40)) == "source.damaged"


@pytest.mark.parametrize("name", ["../a", "/etc/a", "word/../../a", "C:\\a", "\\\\host\\a"])
def test_a_member_that_would_land_outside_is_refused(name: str) -> None:
    assert refusal_of(make.docx(PARAGRAPH, members={name: b"x"})) == "source.unsafe"


def test_two_members_of_one_name_are_refused() -> None:
    data = make.docx(PARAGRAPH, members={"word/documenT.xml": b"x"})
    assert refusal_of(data.replace(b"documenT", b"document")) == "source.unsafe"


def test_a_zip_inside_a_zip_is_not_opened() -> None:
    inner = make.zipped({"a": b"\0" * (50 * 1024 * 1024)})
    data = make.docx(PARAGRAPH, members={"word/embeddings/a.zip": inner})
    assert formats.read_bytes(data, "a.docx").text == "Four died."


def test_a_member_with_a_password_is_refused_by_name() -> None:
    assert refusal_of(with_flag(make.docx(PARAGRAPH), 1)) == "source.encrypted"


@pytest.mark.parametrize(
    ("stream", "code"),
    [
        ("EncryptedPackage", "source.encrypted"),
        ("WordDocument", "source.old_word"),
        ("Workbook", "source.spreadsheet"),
        ("PowerPoint Document", "source.presentation"),
        ("Other", "source.binary"),
    ],
)
@pytest.mark.parametrize("name", ["a.docx", "a.doc", "a.txt"])
def test_old_and_protected_office_files_are_refused_by_what_they_are(
    stream: str, code: str, name: str
) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1024) + stream.encode("utf-16-le")
    assert refusal_of(data, name) == code


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"[Content_Types].xml": "<a/>", "xl/workbook.xml": "<a/>"}, "source.spreadsheet"),
        ({"[Content_Types].xml": "<a/>", "ppt/presentation.xml": "<a/>"}, "source.presentation"),
        (
            {"mimetype": "application/epub+zip", "META-INF/container.xml": "<a/>"},
            "source.ebook",
        ),
        (
            {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"},
            "source.spreadsheet",
        ),
        (
            {"mimetype": "application/vnd.oasis.opendocument.presentation", "content.xml": "<a/>"},
            "source.presentation",
        ),
        ({"one.txt": "Four died.", "two.txt": "Five died."}, "source.archive"),
        ({}, "source.archive"),
    ],
)
@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.txt"])
def test_another_package_is_refused_by_what_it_is(
    members: dict[str, str], code: str, name: str
) -> None:
    assert refusal_of(make.zipped(members), name) == code


@pytest.mark.parametrize("name", [name for name in make.ARTICLES if not name.endswith(".md")])
@pytest.mark.parametrize("suffix", ["txt", "html", "pdf", ""])
def test_a_document_is_read_whatever_its_suffix_says(name: str, suffix: str) -> None:
    data = make.ARTICLES[name]()
    assert formats.read_bytes(data, f"a.{suffix}").text == make.TEXT


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.fodt", "a.rtf"])
def test_plain_text_under_the_name_of_a_document_is_read_and_rubbish_refused(name: str) -> None:
    assert formats.read_bytes("قُتل ستة جنود.\n".encode(), name).text == "قُتل ستة جنود.\n"
    assert refusal_of(bytes(range(256)) * 9, name) == "source.damaged"


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("declared", [LAUGHS, OUTSIDE])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
@pytest.mark.parametrize("place", ["<w:t>&c;</w:t>", '<w:t w:a="&c;">a</w:t>'])
def test_xml_that_defines_entities_is_refused(declared: str, codec: str, place: str) -> None:
    text = (
        f'<?xml version="1.0" encoding="{codec}"?>{declared}<w:document xmlns:w="{NS}"><w:body>'
        f"<w:p><w:r>{place}</w:r></w:p></w:body></w:document>"
    )
    data = make.docx("", members={"word/document.xml": text.encode(codec)})
    assert refusal_of(data) == "source.unsafe"


def test_xml_of_more_elements_than_any_article_has_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(archives, "MOST_TAGS", 100)
    assert refusal_of(make.docx(PARAGRAPH * 100)) == "source.bomb"


def test_a_document_type_that_defines_nothing_is_read() -> None:
    text = (
        '<!DOCTYPE office:document-content PUBLIC "-//OpenOffice.org//DTD 1.0//EN" "office.dtd">'
        f"<w:document xmlns:w='{NS}'><w:body>{PARAGRAPH}</w:body></w:document>"
    )
    data = make.docx("", members={"word/document.xml": text})
    assert formats.read_bytes(data, "a.docx").text == "Four died."


def test_an_encrypted_open_document_is_refused_by_name() -> None:
    manifest = "<m><file-entry><encryption-data/></file-entry></m>"
    data = make.odt("<text:p>x</text:p>", members={"META-INF/manifest.xml": manifest})
    assert refusal_of(data, "a.odt") == "source.encrypted"
    wholly = make.zipped({"mimetype": make.ODT_TYPE, "encrypted-package": b"\x01\x02"})
    assert refusal_of(wholly, "a.odt") == "source.encrypted"


@pytest.mark.parametrize("made", [make.article_docx, make.article_odt])
@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_package_that_is_cut_short_is_refused(made: Callable[[], bytes], tenth: int) -> None:
    data = made()
    assert refusal_of(data[: len(data) * tenth // 10]) == "source.damaged"
