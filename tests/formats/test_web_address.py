"""Addresses are told from paths, brought into one form, and shown as people read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import SourceError
from annotator.formats.web_address import Address, address_of, is_address, shown
from annotator.formats.web_connection import is_public


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("https://news.example/story", "https://news.example/story"),
        ("  <https://News.Example:443/story#notes> ", "https://news.example/story"),
        ("www.news.example", "https://www.news.example/"),
        ("http://news.example?page=2", "http://news.example/?page=2"),
        ("https://news.example/a b", "https://news.example/a%20b"),
        ("https://news.example/%d8%ae%d8%a8%d8%b1", "https://news.example/%D8%AE%D8%A8%D8%B1"),
        ("https://news.example/خبر", "https://news.example/%D8%AE%D8%A8%D8%B1"),
        ("https://أخبار.example/؟", "https://xn--igbicxr.example/%D8%9F"),
        ("\u200fhttps://news.example/x\u200e", "https://news.example/x"),
        ("http://[2001:db8::1]:8080/x", "http://[2001:db8::1]:8080/x"),
    ],
)
def test_an_address_has_one_form_however_it_is_written(words: str, url: str):
    assert is_address(words)
    assert address_of(words) == Address(url)
    assert address_of(url) == Address(url)


@pytest.mark.parametrize(
    ("words", "scheme"),
    [
        ("file:///etc/hosts", "file"),
        ("ftp://news.example/x", "ftp"),
        ("javascript:alert(1)", "javascript"),
        ("data:text/html,five", "data"),
        ("JAVASCRIPT:alert(1)", "javascript"),
        ("mailto:desk@news.example", "mailto"),
        ("view-source:https://news.example/", "view-source"),
    ],
)
def test_no_other_scheme_is_an_address_to_fetch(words: str, scheme: str):
    assert is_address(words)
    with pytest.raises(SourceError) as refused:
        address_of(words)
    assert (refused.value.code, refused.value.values["scheme"]) == ("source.scheme", scheme)


@pytest.mark.parametrize(
    "words",
    [
        "https://", "https:///story", "https://news.example:99999/", "https://999.1.1.1/",
        "http://exa mple.org/", "http://[::1", "story", "",
        "http://127.0.0.1\\", "https://news.example/" + "x" * 5000,
    ],
)  # fmt: skip
def test_what_leads_nowhere_is_no_address(words: str):
    with pytest.raises(SourceError) as refused:
        address_of(words)
    assert refused.value.code == "source.address"


@pytest.mark.parametrize(
    "words", ["https://lina:secret@news.example/x", "https://news.example@evil.example/"]
)
def test_an_address_with_a_name_or_a_password_is_refused_and_not_repeated(words: str):
    with pytest.raises(SourceError) as refused:
        address_of(words)
    assert refused.value.code == "source.credentials"
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("words", ["story.txt", "C:\\texts\\story.txt", "a/b.html", "خبر.txt"])
def test_a_path_is_no_address(words: str):
    assert not is_address(words)


def test_people_see_letters_in_place_of_escapes():
    url = address_of("https://أخبار.example:8080/خبر?س=١").url
    assert url.isascii()
    assert shown(url) == "https://أخبار.example:8080/خبر?س=١"


def test_what_would_turn_the_words_around_stays_escaped():
    url = address_of("https://news.example/%E2%80%AEtxt.exe").url
    assert shown(url) == url


def test_a_long_address_is_shown_cut():
    assert len(shown(address_of("https://news.example/" + "x" * 3000).url)) <= 160


@pytest.mark.parametrize(
    "address",
    [
        "10.1.2.3", "172.16.0.1", "192.168.1.1", "127.0.0.1", "127.8.8.8", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1",
        "198.18.0.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "ff02::1",
        "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:a00:1::", "::10.0.0.1",
        "2001:db8::1", "100::1", "news.example",
    ],
)  # fmt: skip
def test_an_address_of_the_own_network_is_not_public(address: str):
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "2606:4700::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::"]
)
def test_an_address_of_the_internet_is_public(address: str):
    assert is_public(address)


@given(
    st.one_of(
        st.text(max_size=60),
        st.text(max_size=60).map(lambda rest: f"https://{rest}"),
        st.text(max_size=40).map(lambda rest: f"http://news.example/{rest}"),
        st.from_regex(r"https?://[a-z0-9.\[\]:@%-]{0,20}(/[ -~]{0,20})?", fullmatch=True),
    )
)
def test_any_words_are_an_address_in_one_form_or_refused(words: str):
    try:
        address = address_of(words)
    except SourceError:
        return
    assert address.url.isascii()
    assert address.url.startswith(("http://", "https://"))
    assert "#" not in address.url
    assert address_of(address.url) == address
    assert shown(address.url).isprintable()
