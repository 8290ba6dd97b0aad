"""Many documents are read at once; one that fails, dies or hangs does not stop the others."""

from __future__ import annotations

import multiprocessing
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from annotator.domain.errors import SourceError
from annotator.domain.lexicon import seed_lexicon
from annotator.formats.web_address import Address
from annotator.services.batches import prepare_all, prepare_one
from annotator.services.importing import Prepared
from annotator.services.sources import Source

# A reader of a package of its own, found by its entry point in each worker as in the app.
READER = '''
"""Documents that bring whoever reads them down."""
import os, signal, threading
from pathlib import Path
from annotator.domain.errors import SourceError
from annotator.formats.document import Document

NAME, SUFFIXES, MEDIA_TYPES = "Trouble", (
    ".segfault", ".memory", ".greed", ".hang", ".bug", ".bad"), ()

def recognises(data):
    return False

def read(data, name, *, charset="", url=""):
    if name.endswith(".segfault"):
        signal.signal(signal.SIGSEGV, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGSEGV)
    if name.endswith(".memory"):
        os.kill(os.getpid(), signal.SIGKILL)
    if name.endswith(".greed"):
        bytearray(100_000_000_000)
    if name.endswith(".hang"):
        Path(data.decode()).touch()
        threading.Event().wait()
    if name.endswith(".bug"):
        raise KeyError("five")
    raise SourceError("source.binary", name=name)
'''


@pytest.fixture
def trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for documents of which some are trouble."""
    package = tmp_path / "package"
    (package / "trouble-1.0.dist-info").mkdir(parents=True)
    (package / "trouble.py").write_text(READER, "utf-8")
    (package / "trouble-1.0.dist-info" / "METADATA").write_text("Name: trouble\nVersion: 1.0\n")
    (package / "trouble-1.0.dist-info" / "entry_points.txt").write_text(
        "[annotator.readers]\ntrouble = trouble\n"
    )
    monkeypatch.syspath_prepend(str(package))
    folder = tmp_path / "documents"
    folder.mkdir()
    return folder


def _texts(folder: Path, count: int) -> list[Source]:
    files: list[Source] = []
    for number in range(count):
        file = folder / f"{number:02}.txt"
        file.write_text(f"{number + 2} civilians were killed near the bridge.", "utf-8")
        files.append(file)
    return files


def _read(results: Iterator[tuple[object, Prepared | SourceError]]) -> dict[str, str]:
    """Return what became of each document: its text's first word, or its fault."""
    return {
        source.name if isinstance(source, Path) else str(source): result.code
        if isinstance(result, SourceError)
        else result.text.split()[0]
        for source, result in results
    }


def test_documents_come_in_the_order_given(tmp_path: Path):
    files = _texts(tmp_path, 30)
    assert [source for source, _ in prepare_all(reversed(files))] == list(reversed(files))
    assert multiprocessing.active_children() == []


def test_few_plain_texts_need_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(multiprocessing, "get_context", None)
    assert _read(prepare_all(_texts(tmp_path, 3))) == {"00.txt": "2", "01.txt": "3", "02.txt": "4"}


def test_nothing_gives_nothing():
    assert list(prepare_all([])) == []


def test_a_fault_among_the_sources_comes_back_in_its_place(tmp_path: Path):
    fault = SourceError("source.folder", name="x")
    one, two = _texts(tmp_path, 2)
    assert [source for source, _ in prepare_all([one, fault, two])] == [one, fault, two]
    many = [*_texts(tmp_path, 10), fault]
    assert list(prepare_all(many))[-1] == (fault, fault)


def test_workers_read_with_the_lexicon_given(tmp_path: Path):
    lexicon = seed_lexicon()
    results = [result for _, result in prepare_all(_texts(tmp_path, 9), lexicon)]
    assert {one.lexicon for one in results if isinstance(one, Prepared)} == {lexicon.fingerprint}


@pytest.mark.parametrize("suffix", ["segfault", "memory"])
def test_a_document_that_kills_its_reader_is_named_and_the_others_are_read(trouble: Path, suffix):
    bad = [trouble / f"{name}.{suffix}" for name in ("a", "b", "c")]
    for file in bad:
        file.write_bytes(b"x")
    good = _texts(trouble, 6)
    read = _read(prepare_all([bad[0], *good[:3], bad[1], bad[2], *good[3:]]))
    assert [read[file.name] for file in bad] == ["source.crashed"] * 3
    assert [read[file.name] for file in good] == ["2", "3", "4", "5", "6", "7"]  # type: ignore[union-attr]
    assert list(read) == ["a." + suffix, "00.txt", "01.txt", "02.txt", "b." + suffix,
                          "c." + suffix, "03.txt", "04.txt", "05.txt"]  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds what a process may ask for")
def test_a_document_that_asks_for_more_memory_than_any_article_is_refused(trouble: Path):
    greedy = trouble / "a.greed"
    greedy.write_bytes(b"x")
    good = _texts(trouble, 1)
    read = _read(prepare_all([greedy, *good]))
    assert read == {"a.greed": "source.bomb", "00.txt": "2"}


@pytest.mark.parametrize(("suffix", "code"), [("segfault", "crashed"), ("bad", "binary")])
def test_one_document_is_read_apart_so_that_it_harms_only_itself(trouble: Path, suffix, code):
    (trouble / f"a.{suffix}").write_bytes(b"x")
    with pytest.raises(SourceError) as raised:
        prepare_one(trouble / f"a.{suffix}")
    assert raised.value.code == f"source.{code}"


def test_a_document_that_takes_too_long_is_given_up_and_the_others_are_read(trouble: Path):
    slow = trouble / "a.hang"
    slow.write_text(str(trouble / "begun"), "utf-8")
    good = _texts(trouble, 3)
    read = _read(prepare_all([slow, *good], workers=1, seconds=2))
    assert read == {"a.hang": "source.too_slow", "00.txt": "2", "01.txt": "3", "02.txt": "4"}


def test_a_bug_of_a_reader_is_logged_once_and_the_others_are_read(trouble: Path, caplog):
    bugs = [trouble / f"{name}.bug" for name in "abc"]
    for file in bugs:
        file.write_bytes(b"x")
    read = _read(prepare_all([*bugs, *_texts(trouble, 2)]))
    assert [read[file.name] for file in bugs] == ["source.crashed"] * 3
    assert (read["00.txt"], read["01.txt"]) == ("2", "3")
    assert caplog.text.count("KeyError: 'five'") == 1


def test_a_document_that_is_refused_leaves_its_worker_at_work(trouble: Path):
    (trouble / "a.bad").write_bytes(b"x")
    read = _read(prepare_all([trouble / "a.bad", trouble / "gone.bad"], workers=1))
    assert read == {"a.bad": "source.binary", "gone.bad": "source.missing"}


def test_cancelling_ends_a_document_under_way_at_once(trouble: Path):
    slow, begun = trouble / "a.hang", trouble / "begun"
    slow.write_text(str(begun), "utf-8")
    assert list(prepare_all([slow, *_texts(trouble, 3)], cancelled=begun.exists)) == []
    assert multiprocessing.active_children() == []


def test_who_stops_drawing_ends_the_workers(tmp_path: Path):
    results = prepare_all(_texts(tmp_path, 30))
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


# -- pages ---------------------------------------------------------------------------------------


def _page(httpserver: HTTPServer, path: str) -> Address:
    return Address(httpserver.url_for(path), private=True)


def test_a_site_is_asked_for_one_page_at_a_time(tmp_path: Path):
    inside, overlapped, lock = 0, threading.Event(), threading.Lock()

    def answer(request: Request) -> Response:
        nonlocal inside
        with lock:
            inside += 1
            if inside > 1:
                overlapped.set()
        # Time enough for a second request to come, if there were one.
        overlapped.wait(0.2)
        with lock:
            inside -= 1
        return Response("Five soldiers were killed.", content_type="text/plain")

    with HTTPServer(threaded=True) as server:
        for number in range(4):
            server.expect_request(f"/{number}").respond_with_handler(answer)
        pages = [_page(server, f"/{number}") for number in range(4)]
        read = _read(prepare_all([*pages, *_texts(tmp_path, 2)], workers=3, pause=0))
    assert list(read.values()) == ["Five"] * 4 + ["2", "3"]
    assert not overlapped.is_set()


def test_a_busy_site_is_asked_once_more_when_its_pause_is_short(httpserver: HTTPServer):
    asked: dict[str, int] = {}

    def answer(request: Request) -> Response:
        asked[request.path] = asked.get(request.path, 0) + 1
        if request.path == "/a" and asked["/a"] == 2:
            return Response("Five soldiers were killed.", content_type="text/plain")
        wait = "3000" if request.path == "/long" else "0"
        return Response(status=429, headers={"Retry-After": wait})

    for path in ("/a", "/b", "/long"):
        httpserver.expect_request(path).respond_with_handler(answer)
    pages = [_page(httpserver, path) for path in ("/a", "/b", "/long")]
    results = [result for _, result in prepare_all(pages, pause=0)]
    assert isinstance(results[0], Prepared)
    assert [one.code for one in results[1:]] == ["source.busy"] * 2  # type: ignore[union-attr]
    assert asked == {"/a": 2, "/b": 2, "/long": 1}


def test_a_worker_that_is_ended_while_it_has_nothing_to_do_blames_no_document(
    httpserver: HTTPServer,
):
    for path in ("/a", "/b"):
        httpserver.expect_request(path).respond_with_data(
            "Five soldiers were killed.", content_type="text/plain"
        )
    # The second page waits for the pause of its site, and the worker with it.
    results = prepare_all([_page(httpserver, "/a"), _page(httpserver, "/b")], pause=0.2)
    next(results)
    (worker,) = multiprocessing.active_children()
    worker.kill()
    worker.join()
    assert _read(results) == {httpserver.url_for("/b"): "Five"}


def test_cancelling_ends_a_fetch_under_way(httpserver: HTTPServer):
    asked, over = threading.Event(), threading.Event()

    def answer(request: Request) -> Response:
        asked.set()
        over.wait(10)
        return Response("too late")

    httpserver.expect_request("/slow").respond_with_handler(answer)
    try:
        assert list(prepare_all([_page(httpserver, "/slow")], cancelled=asked.is_set)) == []
    finally:
        over.set()
    assert multiprocessing.active_children() == []


def test_what_a_list_says_of_a_page_stands_over_what_the_page_says(httpserver: HTTPServer):
    httpserver.expect_request("/x").respond_with_data(
        "The headline\n\nFive soldiers were killed near the bridge yesterday.\n",
        content_type="text/plain",
    )
    page = Address(
        httpserver.url_for("/x"), "My title", "Northern News", "2024-11-12", private=True
    )
    ((_, read),) = prepare_all([page])
    assert isinstance(read, Prepared)
    metadata = read.analysis.structure.metadata
    assert (metadata.title, metadata.publisher, metadata.date) == (
        "My title",
        "Northern News",
        "2024-11-12",
    )
    assert read.document.url == page.url
    assert read.document.fetched_at
    (figure,) = [one.figure for one in read.analysis.readings if one.figure.bounded]
    assert figure.date_from == "2024-11-11"
