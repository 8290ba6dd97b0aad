"""A list of addresses is read whatever made it; a bad line is named and the others are taken."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import SourceError
from annotator.formats.address_list import AddressList, is_list, read
from annotator.formats.web_address import Address

ONE, TWO = "https://news.example/1", "https://news.example/2"


def _list(tmp_path: Path, text: str | bytes, name: str = "list.csv") -> AddressList:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert is_list(path)
    return read(path)


def _urls(listed: AddressList) -> list[str]:
    return [one.url for one in listed.addresses]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_columns_stand_in_any_order_under_any_mark(tmp_path: Path, mark: str, newline: str):
    rows = [
        ["Date", "note", "URL", "Title", "Publisher"],
        ["2024-11-12", "x", ONE, "The bridge", "Northern News"],
        ["", "", TWO, "", ""],
    ]
    listed = _list(tmp_path, newline.join(mark.join(row) for row in rows))
    assert listed.addresses == (
        Address(ONE, "The bridge", "Northern News", "2024-11-12"),
        Address(TWO),
    )
    assert listed.faults == ()


@pytest.mark.parametrize("heading", ["url", "Link", "LINK", "href", "الرابط", "رابط", " address "])
def test_the_column_of_addresses_has_many_names(tmp_path: Path, heading: str):
    assert _urls(_list(tmp_path, f"n,{heading}\n1,{ONE}\n")) == [ONE]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_arabic_headings_and_titles_are_read_in_any_encoding(tmp_path: Path, encoding: str):
    table = (
        "الرابط;العنوان;الناشر;التاريخ\r\n"
        f"{ONE};مقتل ثلاثة مدنيين قرب الجسر القديم;أخبار الشمال;12 تشرين الثاني 2024\r\n"
        f"{TWO};إصابة خمسة أشخاص في السوق الكبير;أخبار الجنوب;\r\n"
    )
    listed = _list(tmp_path, table.encode(encoding))
    assert listed.addresses[0] == Address(
        ONE, "مقتل ثلاثة مدنيين قرب الجسر القديم", "أخبار الشمال", "2024-11-12"
    )
    assert _urls(listed) == [ONE, TWO]


@pytest.mark.parametrize(
    ("written", "date"),
    [("2024-11-12 08:30", "2024-11-12"), ("2024-11-12T08:30:00Z", "2024-11-12"),
     ("12/11/2024", "2024-11-12"), ("12 November 2024", "2024-11-12"), ("2024", ""),
     ("2024-11", ""), ("yesterday", ""), ("2024-13-45", "")],
)  # fmt: skip
def test_a_day_is_taken_however_it_is_written_and_nothing_less(tmp_path: Path, written, date):
    (address,) = _list(tmp_path, f"url,date\n{ONE},{written}\n").addresses
    assert address.date == date


def test_bad_rows_are_named_by_their_lines_and_the_others_are_taken(tmp_path: Path):
    table = (
        f'url,title\n{ONE},"Two\nlines"\n\nnot an address,x\nfile:///etc/hosts,x\n,only a title\n'
        f"https://lina:secret@news.example/,x\n{TWO},y\n"
    )
    listed = _list(tmp_path, table)
    assert _urls(listed) == [ONE, TWO]
    assert [fault.values["line"] for fault in listed.faults] == [5, 6, 7, 8]
    assert {fault.code for fault in listed.faults} == {"source.address_row"}


def test_a_page_that_is_named_twice_is_taken_once(tmp_path: Path):
    listed = _list(tmp_path, f"url\n{ONE}\n{ONE}#figures\nHTTPS://NEWS.example:443/1\n{TWO}\n")
    assert _urls(listed) == [ONE, TWO]
    assert listed.repeated == 2


def test_a_table_without_headings_is_known_by_its_addresses(tmp_path: Path):
    assert _urls(_list(tmp_path, f"1,{ONE},x\n2,{TWO},y\n")) == [ONE, TWO]
    assert _urls(_list(tmp_path, f"{ONE}\n{TWO}\n")) == [ONE, TWO]


def test_marks_in_an_address_of_its_own_line_part_nothing(tmp_path: Path):
    odd = "https://news.example/a,b;c?x=1,2"
    assert _urls(_list(tmp_path, f"url\n{odd}\n")) == [odd]
    assert _urls(_list(tmp_path, f"{odd}\n{ONE}\n")) == [odd, ONE]


def test_a_text_of_nothing_but_addresses_is_a_list(tmp_path: Path):
    text = f"# mine\n\n{ONE}\n  {TWO}  \nwww.news.example/3\n"
    listed = _list(tmp_path, text, "list.txt")
    assert _urls(listed) == [ONE, TWO, "https://www.news.example/3"]
    assert _urls(_list(tmp_path, f"{ONE}\r\n{TWO}".encode("utf-16"), "wide.txt")) == [ONE, TWO]


@pytest.mark.parametrize(
    "text",
    [
        f"{ONE}\nThree civilians were killed.\n",
        f"{ONE} says that three were killed.\n",
        "قُتل ثلاثة مدنيين.\n",
        "",
        "http is a protocol\n",
    ],
)
def test_a_text_that_says_more_is_an_article(tmp_path: Path, text: str):
    (tmp_path / "a.txt").write_text(text, "utf-8")
    assert not is_list(tmp_path / "a.txt")


def test_what_is_not_there_is_no_list(tmp_path: Path):
    assert not is_list(tmp_path / "gone.txt")


@pytest.mark.parametrize("table", ["name,count\nbridge,3\n", "name\nbridge\n", "\n\n", "a;b\n"])
def test_a_table_without_addresses_says_so(tmp_path: Path, table: str):
    (tmp_path / "list.csv").write_text(table, "utf-8")
    with pytest.raises(SourceError) as refused:
        read(tmp_path / "list.csv")
    assert refused.value.code in ("source.no_addresses", "source.empty")


def test_a_cell_without_end_spoils_its_own_row_only(tmp_path: Path):
    listed = _list(tmp_path, f'url,title\n"{"x" * 200_000}",y\n{ONE},y\n')
    assert _urls(listed) == [ONE]
    assert [fault.values["line"] for fault in listed.faults] == [2]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.url", f"[InternetShortcut]\r\nURL={ONE}\r\nIconIndex=0\r\n".encode()),
        ("a.webloc", plistlib.dumps({"URL": ONE})),
        ("a.webloc", plistlib.dumps({"URL": ONE}, fmt=plistlib.FMT_BINARY)),
    ],
)
def test_a_shortcut_of_a_desktop_leads_to_its_page(tmp_path: Path, name: str, data: bytes):
    assert _urls(_list(tmp_path, data, name)) == [ONE]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.url", b"[InternetShortcut]\r\nURL=file:///etc/hosts\r\n"),
        ("a.url", b"\x00\x01"),
        ("a.webloc", b"bplist00\xff\xff\xff"),
        ("a.webloc", b'<!DOCTYPE x [<!ENTITY a "b">]><plist><dict>&a;</dict></plist>'),
    ],
)
def test_a_shortcut_that_leads_nowhere_is_named(tmp_path: Path, name: str, data: bytes):
    listed = _list(tmp_path, data, name)
    assert listed.addresses == ()
    assert [fault.code for fault in listed.faults] == ["source.address_row"]


def test_ten_times_the_rows_take_no_more_than_their_share(tmp_path: Path):
    """Two thousand rows, each with an address of its own, are all there and in order."""
    rows = [f"https://news.example/{number},title {number}" for number in range(2000)]
    assert _urls(_list(tmp_path, "url,title\n" + "\n".join(rows))) == [
        row.partition(",")[0] for row in rows
    ]


_CELLS = st.sampled_from(
    ["url", "title", "date", "الرابط", ONE, TWO, "x", '"', "'", ",", ";", "\t", "\n", "\r\n", "#",
     "\ufeff", "2024-11-12", "file:///x", "www.a.b", "خبر"]
)  # fmt: skip


@given(st.one_of(st.lists(_CELLS, max_size=30).map(lambda cells: "".join(cells).encode()),
                 st.binary(max_size=200)),
       st.sampled_from(["a.csv", "a.txt", "a.url", "a.webloc"]))  # fmt: skip
def test_whatever_a_list_holds_it_is_read_or_refused(tmp_path_factory, data: bytes, name: str):
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(data)
    if not is_list(path):
        return
    try:
        listed = read(path)
    except SourceError:
        return
    urls = _urls(listed)
    assert len(set(urls)) == len(urls)
    assert urls or listed.faults
