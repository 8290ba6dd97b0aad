"""A file, a page or what was pasted becomes something that an article can be made of."""

from __future__ import annotations

import pickle
import threading
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from annotator import settings
from annotator.domain.errors import SourceError
from annotator.domain.text import sha256
from annotator.formats.web_address import Address
from annotator.services.importing import (
    Prepared,
    document_of,
    prepare,
    prepare_html,
    prepare_or_error,
    prepare_text,
)

PAGE = """<!doctype html><html lang="en"><head><title>What the page says</title>
<meta name="author" content="The page"><meta property="og:site_name" content="Page Times">
<meta property="article:published_time" content="2020-01-02T08:00:00Z"></head><body><article>
<h1>What the page says</h1><p>Five soldiers were killed near the old bridge yesterday, and nine
civilians were injured in the market, <a href="/report">a doctor</a> of the town said.</p>
<p>The mayor said that the road to the bridge would stay closed until the end of the week.</p>
</article></body></html>"""


def _serve(httpserver: HTTPServer, body: str | bytes, kind: str = "text/html") -> Address:
    httpserver.expect_request("/x").respond_with_data(body, content_type=kind)
    return Address(httpserver.url_for("/x"), private=True)


def test_a_page_brings_what_it_says_and_where_it_came_from(httpserver: HTTPServer):
    address = _serve(httpserver, PAGE)
    prepared = prepare(address)
    metadata = prepared.analysis.structure.metadata
    assert (metadata.title, metadata.date) == ("What the page says", "2020-01-02")
    assert prepared.document.url == address.url
    assert prepared.document.fetched_at
    assert prepared.sha256 == sha256(PAGE.encode())
    at = prepared.text.index("a doctor")
    assert prepared.document.outline.url_at(at) == httpserver.url_for("/report")


def test_what_a_list_says_stands_over_the_page_and_the_rest_stays(httpserver: HTTPServer):
    address = _serve(httpserver, PAGE)
    prepared = prepare(Address(address.url, title="Mine", date="2024-11-12", private=True))
    metadata = prepared.analysis.structure.metadata
    plain = prepare(address).analysis.structure.metadata
    assert (metadata.title, metadata.date) == ("Mine", "2024-11-12")
    assert metadata.publisher == plain.publisher
    killed = next(one.figure for one in prepared.analysis.readings if one.figure.low == 5)
    assert killed.date_from == "2024-11-11"


def test_a_fault_of_a_reader_names_the_address(httpserver: HTTPServer):
    address = _serve(httpserver, b"\x00\x01\x02\x03", "text/plain")
    fault = prepare_or_error(address)
    assert isinstance(fault, SourceError)
    assert (fault.code, fault.values["name"]) == ("source.binary", address.url)


def test_a_note_says_that_an_address_led_on(httpserver: HTTPServer):
    httpserver.expect_request("/old").respond_with_data(status=301, headers={"Location": "/x"})
    there = _serve(httpserver, PAGE)
    document = document_of(Address(httpserver.url_for("/old"), private=True))
    assert "web.redirected" in document.notes
    assert document.url == there.url


def test_the_time_that_a_page_may_take_is_a_setting(httpserver: HTTPServer):
    settings.save(settings.Settings(silence_seconds=1, fetch_seconds=1))
    over = threading.Event()

    def answer(request: Request) -> Response:
        over.wait(20)
        return Response("too late")

    httpserver.expect_request("/x").respond_with_handler(answer)
    try:
        fault = prepare_or_error(Address(httpserver.url_for("/x"), private=True))
    finally:
        over.set()
    assert isinstance(fault, SourceError)
    assert (fault.code, fault.values["seconds"]) == ("source.timed_out", 1)


def test_a_passage_of_a_page_keeps_its_links():
    prepared = prepare_html(
        '<p>Five soldiers were killed, <a href="https://agency.example/1">the agency</a> said.</p>',
        "Pasted",
    )
    assert prepared.text.strip() == "Five soldiers were killed, the agency said."
    at = prepared.text.index("the agency")
    assert prepared.document.outline.url_at(at) == "https://agency.example/1"
    assert any(one.figure.low == 5 for one in prepared.analysis.readings)


@pytest.mark.parametrize("pasted", ["", "  \n", "<p> </p>", "<script>five()</script>"])
def test_a_passage_without_words_is_refused(pasted: str):
    with pytest.raises(SourceError):
        prepare_html(pasted, "Pasted")


def test_what_was_prepared_and_what_failed_can_pass_between_processes(tmp_path: Path):
    (tmp_path / "a.txt").write_text("Five soldiers were killed.", "utf-8")
    for source in (tmp_path / "a.txt", tmp_path / "gone.txt", Address("file:///x")):
        result = prepare_or_error(source)
        back = pickle.loads(pickle.dumps(result))
        assert type(back) is type(result)
        if isinstance(result, Prepared):
            assert back == result
    assert prepare_text("Five soldiers were killed.", "a.txt") == prepare(tmp_path / "a.txt")
