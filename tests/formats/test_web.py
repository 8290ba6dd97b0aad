"""One page is fetched: what a server sends, or a fault that says why it did not come."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from annotator.domain.errors import SourceError
from annotator.formats.document import MOST_BYTES
from annotator.formats.web import Fetched, Patience, fetch
from annotator.wording import words

CERTIFICATE = Path(__file__).parents[1] / "data" / "localhost.pem"
SHORT = Patience(connect=2, silence=0.3, total=0.6)
PAGE = "<!doctype html><title>الجسر</title><p>قُتل ثلاثة مدنيين قرب الجسر القديم."


def _fetch(url: str, **wishes: object) -> Fetched:
    return fetch(url, allow_private=True, **wishes)  # type: ignore[arg-type]


def _refused(url: str, *, private: bool = True, **wishes: object) -> SourceError:
    """Return the fault, after a look at whether a reviewer is told of it and of a next step."""
    with pytest.raises(SourceError) as refused:
        fetch(url, allow_private=private, **wishes)  # type: ignore[arg-type]
    for language in ("en", "ar"):
        sentence, step = words(language).error_sentence(refused.value)
        assert "…" not in sentence.replace("…?", ""), sentence
        assert "…" not in step, step
        assert refused.value.code not in sentence
    return refused.value


@contextmanager
def _wire(answer: Callable[[socket.socket, threading.Event], None]) -> Iterator[str]:
    """Serve one connection with what ``answer`` writes into it; the event says that all is over."""
    over = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        try:
            one, _ = listener.accept()
        except OSError:
            return
        with one:
            one.recv(65_536)
            try:
                answer(one, over)
            except OSError:
                return  # Whoever asked has hung up, as it should.

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/page"
    finally:
        over.set()
        listener.close()
        thread.join(5)
    assert not thread.is_alive()


# -- what comes ---------------------------------------------------------------------------------


def test_a_page_comes_with_its_bytes_and_what_the_server_says_of_them(httpserver: HTTPServer):
    body = PAGE.encode()
    httpserver.expect_request("/news/bridge.html").respond_with_data(
        body, content_type="Text/HTML; Charset=UTF-8"
    )
    came = _fetch(httpserver.url_for("/news/bridge.html#figures"))
    assert (came.data, came.media_type, came.charset) == (body, "text/html", "utf-8")
    assert came.name == "bridge.html"
    assert came.url == httpserver.url_for("/news/bridge.html")
    assert came.fetched_at.endswith("Z")
    assert came.notes == ()


def test_a_server_that_says_nothing_of_its_charset_is_quoted_so(httpserver: HTTPServer):
    httpserver.expect_request("/x").respond_with_response(
        Response(b"<p>five", headers=[("Content-Type", "text/html")])
    )
    assert _fetch(httpserver.url_for("/x")).charset == ""


def test_a_page_is_asked_for_by_name_without_cookies_or_referrer(httpserver: HTTPServer):
    seen: list[Request] = []

    def answer(request: Request) -> Response:
        seen.append(request)
        if request.path == "/old":
            moved = [("Location", "/new"), ("Set-Cookie", "id=1")]
            return Response(status=302, headers=moved)
        return Response("five", content_type="text/plain")

    httpserver.expect_request("/old").respond_with_handler(answer)
    httpserver.expect_request("/new").respond_with_handler(answer)
    _fetch(httpserver.url_for("/old"))
    assert [one.path for one in seen] == ["/old", "/new"]
    for one in seen:
        assert one.headers["User-Agent"].startswith("Annotator/")
        assert one.headers["Accept-Language"].startswith("ar, en")
        assert one.headers["Host"] == f"localhost:{httpserver.port}"
        assert not {"Cookie", "Referer", "Authorization"} & set(one.headers.keys())


def test_nothing_else_of_a_page_is_fetched(httpserver: HTTPServer):
    page = "<link rel=stylesheet href=/a.css><script src=/a.js></script><img src=/a.png><iframe src=/b>"
    httpserver.expect_request("/page").respond_with_data(page, content_type="text/html")
    _fetch(httpserver.url_for("/page"))
    assert [request.path for request, _ in httpserver.log] == ["/page"]


def test_arabic_paths_and_questions_reach_the_server_and_name_the_page(httpserver: HTTPServer):
    httpserver.expect_request("/أخبار/الجسر", query_string={"س": "١"}).respond_with_data("خمسة")
    came = _fetch(f"{httpserver.url_for('/')}أخبار/الجسر?س=١")
    assert came.data == "خمسة".encode()
    assert came.name == "الجسر"
    assert came.url.isascii()


def test_an_arabic_host_is_asked_under_its_code_name(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
):
    asked = _resolving(monkeypatch, "127.0.0.1")
    httpserver.expect_request("/").respond_with_handler(
        lambda request: Response(request.headers["Host"])
    )
    came = _fetch(f"http://أخبار.example:{httpserver.port}/")
    assert came.data.decode() == f"xn--igbicxr.example:{httpserver.port}"
    assert asked == ["xn--igbicxr.example"]


def test_a_literal_address_of_ipv6_works():
    if not socket.has_ipv6:
        pytest.skip("This system has no IPv6.")
    try:
        server = HTTPServer(host="::1")
        server.start()
    except OSError:
        pytest.skip("This system has no IPv6 on loopback.")
    try:
        server.expect_request("/x").respond_with_data("five")
        url = f"http://[::1]:{server.port}/x"
        assert _fetch(url).data == b"five"
        assert _refused(url, private=False).code == "source.private_address"
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("disposition", "path", "name"),
    [
        ('attachment; filename="report.pdf"', "/download", "report.pdf"),
        ("attachment; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf", "/d", "تقرير.pdf"),
        ('attachment; filename="../../etc/passwd"', "/d", "passwd"),
        ('attachment; filename="..\\\\..\\\\a.txt"', "/d", "a.txt"),
        ("", "/a/b/", "b"),
        ("", "/", "localhost"),
    ],
)
def test_a_page_has_the_name_that_a_file_of_it_would_have(
    httpserver: HTTPServer, disposition: str, path: str, name: str
):
    headers = {"Content-Disposition": disposition} if disposition else {}
    httpserver.expect_request(path).respond_with_data(b"%PDF-1.7", headers=headers)
    assert _fetch(httpserver.url_for(path)).name.partition(":")[0] == name


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(PAGE.encode())),
        ("x-gzip", gzip.compress(PAGE[:9].encode()) + gzip.compress(PAGE[9:].encode())),
        ("gzip", gzip.compress(PAGE.encode()) + b"\0" * 100),
        ("deflate", zlib.compress(PAGE.encode())),
        ("deflate", zlib.compress(PAGE.encode(), wbits=-15)),
        ("identity", PAGE.encode()),
    ],
    ids=["gzip", "gzip in two parts", "gzip filled up", "deflate", "bare deflate", "as it is"],
)
def test_a_packed_page_is_unpacked(httpserver: HTTPServer, encoding: str, packed: bytes):
    httpserver.expect_request("/x").respond_with_data(
        packed, headers={"Content-Encoding": encoding}
    )
    assert _fetch(httpserver.url_for("/x")).data == PAGE.encode()


# -- where an address leads on --------------------------------------------------------------------


def _leads(httpserver: HTTPServer, path: str, to: str, status: int = 302) -> None:
    httpserver.expect_request(path).respond_with_data(status=status, headers={"Location": to})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_where_an_address_leads_on_the_last_one_counts(httpserver: HTTPServer, status: int):
    _leads(httpserver, "/a", "b?x=1#y", status)
    httpserver.expect_request("/b").respond_with_data("five")
    came = _fetch(httpserver.url_for("/a"))
    assert came.url == httpserver.url_for("/b?x=1")
    assert came.notes == ("web.redirected",)


def test_a_slash_at_the_end_is_no_other_page(httpserver: HTTPServer):
    _leads(httpserver, "/a", "/a/")
    httpserver.expect_request("/a/").respond_with_data("five")
    assert _fetch(httpserver.url_for("/a")).notes == ()


def test_addresses_that_lead_in_a_circle_are_told(httpserver: HTTPServer):
    _leads(httpserver, "/a", "/b")
    _leads(httpserver, "/b", "/a")
    assert _refused(httpserver.url_for("/a")).code == "source.redirects"
    assert len(httpserver.log) == 2


def test_addresses_that_lead_on_without_end_are_told(httpserver: HTTPServer):
    def on(request: Request) -> Response:
        return Response(status=302, headers={"Location": f"/{int(request.path[1:]) + 1}"})

    httpserver.expect_request(_Any()).respond_with_handler(on)
    assert _refused(httpserver.url_for("/1")).code == "source.redirects"
    assert len(httpserver.log) == 11


class _Any:
    """Equal to every path."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = object.__hash__


@pytest.mark.parametrize(
    ("to", "code"),
    [
        ("file:///etc/hosts", "source.scheme"),
        ("javascript:alert(1)", "source.scheme"),
        ("data:text/html,five", "source.scheme"),
        ("http://lina:secret@localhost/", "source.credentials"),
        ("http://localhost:99999/", "source.address"),
        ("http://[::1", "source.address"),
    ],
)
def test_where_an_address_leads_on_is_looked_at_like_the_first(to: str, code: str):
    head = f"HTTP/1.1 302 Found\r\nLocation: {to}\r\n\r\n".encode("latin-1")
    with _wire(lambda wire, over: wire.sendall(head)) as url:
        assert _refused(url).code == code


def test_a_site_of_the_internet_cannot_lead_into_the_own_network(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
):
    """The first host is a public one by name; what answers for it is the test's own server."""
    _resolving(monkeypatch, "93.184.216.34")
    _connecting(monkeypatch, httpserver)
    _leads(httpserver, "/a", "http://127.0.0.1/router")
    refused = _refused("http://news.example/a", private=False)
    assert (refused.code, refused.values["address"]) == ("source.private_address", "127.0.0.1")
    assert [request.path for request, _ in httpserver.log] == ["/a"]


def test_leaving_https_for_http_is_noted(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with _secure_server() as secure:
        _leads(secure, "/a", httpserver.url_for("/a"))
        httpserver.expect_request("/a").respond_with_data("five")
        assert "web.insecure" in _fetch(secure.url_for("/a")).notes


# -- private addresses ---------------------------------------------------------------------------


def _resolving(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Let every name stand for these addresses; return the list of names that are looked up."""
    asked: list[str] = []
    plain = socket.getaddrinfo

    def resolve(host, port, *rest, **more):  # type: ignore[no-untyped-def]
        if host in answers or host.replace(".", "").isdigit():
            return plain(host, port, *rest, **more)
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in answers]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return asked


def _connecting(monkeypatch: pytest.MonkeyPatch, httpserver: HTTPServer) -> list[str]:
    """Let every connection reach the test's own server; return the list of where they went to."""
    reached: list[str] = []
    plain = socket.create_connection

    def connect(address, *rest, **more):  # type: ignore[no-untyped-def]
        reached.append(address[0])
        return plain(("127.0.0.1", httpserver.port), *rest, **more)

    monkeypatch.setattr(socket, "create_connection", connect)
    return reached


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "0x7f.1", "2130706433", "127.1"])
def test_the_own_computer_is_asked_only_when_allowed(httpserver: HTTPServer, host: str):
    httpserver.expect_request("/x").respond_with_data("five")
    url = f"http://{host}:{httpserver.port}/x"
    assert _refused(url, private=False).code == "source.private_address"
    assert httpserver.log == []
    assert _fetch(url).data == b"five"


def test_a_name_is_refused_if_any_of_its_addresses_is_private(monkeypatch: pytest.MonkeyPatch):
    _resolving(monkeypatch, "93.184.216.34", "192.168.1.1")
    refused = _refused("http://news.example/", private=False)
    assert (refused.code, refused.values["address"]) == ("source.private_address", "192.168.1.1")


def test_the_connection_goes_to_the_address_that_was_looked_at(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
):
    """A name that stands for another address a moment later cannot lead into the own network."""
    asked = _resolving(monkeypatch, "93.184.216.34")
    reached = _connecting(monkeypatch, httpserver)
    httpserver.expect_request("/x").respond_with_data("five")
    assert fetch("http://news.example/x").data == b"five"
    assert asked == ["news.example"]
    assert reached == ["93.184.216.34"]


def test_where_the_first_address_does_not_answer_the_next_is_tried(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
):
    _resolving(monkeypatch, "127.0.0.2", "127.0.0.1")
    httpserver.expect_request("/x").respond_with_data("five")
    assert _fetch(f"http://news.example:{httpserver.port}/x").data == b"five"


# -- TLS -----------------------------------------------------------------------------------------


@contextmanager
def _secure_server() -> Iterator[HTTPServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    server = HTTPServer(ssl_context=context)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def test_a_certificate_that_nobody_signed_is_refused():
    with _secure_server() as server:
        server.expect_request("/x").respond_with_data("five")
        refused = _refused(server.url_for("/x"))
    assert refused.code == "source.tls"
    assert "self-signed" in str(refused.values["reason"])


def test_a_trusted_certificate_is_checked_against_the_name(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with _secure_server() as server:
        server.expect_request("/x").respond_with_data("five")
        assert _fetch(server.url_for("/x")).data == b"five"
        refused = _refused(f"https://127.0.0.1:{server.port}/x")
    assert refused.code == "source.tls"


def test_a_site_without_tls_behind_https_is_told(httpserver: HTTPServer):
    assert _refused(f"https://localhost:{httpserver.port}/x").code == "source.tls"


# -- too much ------------------------------------------------------------------------------------


def test_a_body_that_announces_its_size_is_refused_before_it_comes():
    def answer(wire: socket.socket, over: threading.Event) -> None:
        wire.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n")
        over.wait(5)

    with _wire(answer) as url:
        refused = _refused(url)
    assert refused.code == "source.too_large"
    assert (refused.values["size"], refused.values["limit"]) == (1 << 30, MOST_BYTES)


def test_a_body_that_announces_nothing_is_cut_at_the_limit():
    sent = 0

    def answer(wire: socket.socket, over: threading.Event) -> None:
        nonlocal sent
        wire.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not over.is_set():
            sent += wire.send(b"x" * 65_536)

    with _wire(answer) as url:
        assert _refused(url, limit=1_000_000).code == "source.overlong"
    assert sent < 50_000_000


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_bomb_is_refused_as_soon_as_it_passes_the_limit(httpserver: HTTPServer, encoding: str):
    zeros = b"\0" * 100_000_000
    bomb = gzip.compress(zeros) if encoding == "gzip" else zlib.compress(zeros)
    assert len(bomb) < 200_000
    httpserver.expect_request("/x").respond_with_data(bomb, headers={"Content-Encoding": encoding})
    assert _refused(httpserver.url_for("/x")).code == "source.overlong"


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "zstd", "compress"])
def test_a_packing_that_was_not_asked_for_is_refused(httpserver: HTTPServer, encoding: str):
    httpserver.expect_request("/x").respond_with_data(
        gzip.compress(gzip.compress(b"\0" * 1000)), headers={"Content-Encoding": encoding}
    )
    refused = _refused(httpserver.url_for("/x"))
    assert (refused.code, refused.values["encoding"]) == ("source.packed", encoding)


def test_a_body_of_exactly_the_limit_comes_whole(httpserver: HTTPServer):
    httpserver.expect_request("/x").respond_with_data(b"x" * 1000)
    assert len(_fetch(httpserver.url_for("/x"), limit=1000).data) == 1000
    assert _refused(httpserver.url_for("/x"), limit=999).code == "source.too_large"


# -- too slow ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "begin",
    [
        b"HTTP/1.1 200 OK\r\nX-Slow: ",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n",
    ],
    ids=["header", "body", "chunk"],
)
def test_a_server_that_drips_is_left_when_the_time_is_over(begin: bytes):
    def answer(wire: socket.socket, over: threading.Event) -> None:
        wire.sendall(begin)
        while not over.wait(0.02):
            wire.sendall(b"x")

    with _wire(answer) as url:
        refused = _refused(url, patience=SHORT)
    assert refused.code == "source.timed_out"


def test_a_server_that_falls_silent_is_left():
    def answer(wire: socket.socket, over: threading.Event) -> None:
        wire.sendall(b"HTTP/1.1 200 OK\r\n\r\n<p>Five")
        over.wait(5)

    with _wire(answer) as url:
        patience = Patience(connect=2, silence=0.3, total=60)
        assert _refused(url, patience=patience).code == "source.timed_out"


def test_a_fetch_under_way_ends_when_it_is_cancelled():
    cancelled = threading.Event()

    def answer(wire: socket.socket, over: threading.Event) -> None:
        wire.sendall(b"HTTP/1.1 200 OK\r\n\r\n<p>Five")
        cancelled.set()
        over.wait(5)

    with _wire(answer) as url:
        assert _refused(url, cancelled=cancelled.is_set).code == "source.cancelled"


# -- no page -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (404, "source.not_found"), (410, "source.not_found"), (401, "source.forbidden"),
        (403, "source.forbidden"), (451, "source.forbidden"), (500, "source.server"),
        (502, "source.server"), (503, "source.server"), (418, "source.status"),
        (206, "source.status"), (304, "source.status"), (302, "source.status"),
    ],
)  # fmt: skip
def test_an_answer_without_a_page_says_what_the_server_meant(
    httpserver: HTTPServer, status: int, code: str
):
    httpserver.expect_request("/x").respond_with_data("five", status=status)
    refused = _refused(httpserver.url_for("/x"))
    assert (refused.code, refused.values["status"]) == (code, status)


@pytest.mark.parametrize(
    ("status", "said", "seconds"),
    [
        (429, "7", 7), (503, "120", 120), (429, "", 60), (429, "soon", 60),
        (429, "Wed, 21 Oct 2015 07:28:00 GMT", 0), (429, "-5", 60), (429, "²", 60),
    ],
)  # fmt: skip
def test_a_busy_server_says_how_long_to_wait(
    httpserver: HTTPServer, status: int, said: str, seconds: int
):
    headers = {"Retry-After": said.encode().decode("latin-1")} if said else {}
    httpserver.expect_request("/x").respond_with_data("five", status=status, headers=headers)
    refused = _refused(httpserver.url_for("/x"))
    assert (refused.code, refused.values["seconds"]) == ("source.busy", seconds)


@pytest.mark.parametrize("media_type", ["image/png", "video/mp4", "audio/mpeg", "IMAGE/webp"])
def test_a_picture_or_a_film_is_no_article(httpserver: HTTPServer, media_type: str):
    httpserver.expect_request("/x").respond_with_data(b"\x89PNG", content_type=media_type)
    refused = _refused(httpserver.url_for("/x"))
    assert (refused.code, refused.values["media_type"]) == (
        "source.media_type",
        media_type.lower(),
    )


def test_a_name_that_nobody_bears_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(socket, "getaddrinfo", _failing(socket.gaierror(socket.EAI_NONAME, "")))
    refused = _refused("https://no-such-site.example/")
    assert (refused.code, refused.values["host"]) == (
        "source.no_such_host",
        "no-such-site.example",
    )


def test_a_computer_without_a_network_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(socket, "getaddrinfo", _failing(socket.gaierror(socket.EAI_AGAIN, "")))
    assert _refused("https://news.example/").code == "source.offline"
    monkeypatch.undo()
    import errno

    monkeypatch.setattr(
        socket, "create_connection", _failing(OSError(errno.ENETUNREACH, "unreachable"))
    )
    assert _refused("http://127.0.0.1/").code == "source.offline"


def _failing(error: Exception) -> Callable[..., object]:
    def fail(*words: object, **more: object) -> object:
        raise error

    return fail


def test_a_port_where_nobody_listens_is_told():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert _refused(f"http://127.0.0.1:{port}/").code == "source.no_answer"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>Five", "source.cut_short"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc", "source.cut_short"),
        (
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"x" * 999)[:20],
            "source.cut_short",
        ),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot gzip", "source.cut_short"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "source.cut_short"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "source.bad_answer"),
        (b"HTTP/1.1 OK\r\n\r\n", "source.bad_answer"),
        (b"", "source.bad_answer"),
    ],
    ids="length chunked gzip no-gzip bad-chunk ssh no-status nothing".split(),
)
def test_what_breaks_off_or_is_no_answer_at_all_is_told(answer: bytes, code: str):
    with _wire(lambda wire, over: wire.sendall(answer)) as url:
        assert _refused(url).code == code


# -- proxies -------------------------------------------------------------------------------------


def test_a_proxy_of_the_environment_is_used(httpserver: HTTPServer, monkeypatch):
    """The name is the proxy's to look up; that the proxy itself is private does no harm."""
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{httpserver.port}")
    monkeypatch.setattr(socket, "getaddrinfo", _only_for("127.0.0.1"))
    httpserver.expect_request("/x").respond_with_handler(
        lambda request: Response(request.headers["Host"])
    )
    assert fetch("http://news.example/x").data == b"news.example"


def test_a_proxy_leads_into_the_own_network_as_little(httpserver: HTTPServer, monkeypatch):
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{httpserver.port}")
    monkeypatch.setattr(socket, "getaddrinfo", _only_for("127.0.0.1", "10.0.0.1"))
    assert _refused("http://10.0.0.1/x", private=False).code == "source.private_address"
    assert httpserver.log == []


def test_sites_that_need_no_proxy_are_asked_without(httpserver: HTTPServer, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "localhost")
    httpserver.expect_request("/x").respond_with_data("five")
    assert _fetch(httpserver.url_for("/x")).data == b"five"


@pytest.mark.parametrize("proxy", ["gopher://127.0.0.1:9", "socks5://127.0.0.1:9", "http://[::1"])
def test_a_proxy_that_cannot_be_used_is_told(monkeypatch: pytest.MonkeyPatch, proxy: str):
    monkeypatch.setenv("http_proxy", proxy)
    assert _refused("http://127.0.0.1/x").code == "source.proxy"


def _only_for(*hosts: str) -> Callable[..., object]:
    plain = socket.getaddrinfo

    def resolve(host, port, *rest, **more):  # type: ignore[no-untyped-def]
        if host in hosts:
            return plain(host, port, *rest, **more)
        raise socket.gaierror(socket.EAI_NONAME, "")

    return resolve
