"""Fetching one page: what a server sends for an address, and nothing else of that page.

No cookies, no referrer, no scripts, frames or images; only http and https. Where an address leads
on, the next one is looked at like the first. What comes is counted as it is unpacked and refused
beyond the limit. ``robots.txt`` is not asked: a person asks for this one page.

A proxy that the environment names (HTTPS_PROXY, NO_PROXY and the like) is used. It then looks names
up, so that private addresses are told only where this computer knows the name, too.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from importlib.util import find_spec
from itertools import pairwise
from pathlib import PurePath
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from annotator import __version__
from annotator.domain.errors import SourceError
from annotator.formats.document import MOST_BYTES
from annotator.formats.web_address import address_of, shown

if TYPE_CHECKING:
    import httpcore

    from annotator.formats.web_connection import Watch

MOST_HOPS = 10
"""Addresses that one may lead on to."""

BUSY_SECONDS = 60
"""What is asked for when a busy server names no time."""

_HEADERS = (
    ("User-Agent", f"Annotator/{__version__} (+fact-checking)"),
    ("Accept", "text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.8"),
    ("Accept-Language", "ar, en;q=0.9, *;q=0.5"),
    ("Accept-Encoding", "gzip, deflate"),
    ("Connection", "close"),
)
_LEADS_ON = (301, 302, 303, 307, 308)
_NO_ARTICLE = ("image/", "audio/", "video/", "font/", "model/")
_MOST_OF_A_NAME = 120


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds that a fetch waits: for a connection, for the next bytes, and in all."""

    connect: float = 10
    silence: float = 20
    total: float = 60


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: ``url`` is where it came from in the end, ``name`` what a file would be called.

    ``media_type`` is lower case without parameters; it and ``charset`` are "" where the server
    does not say. ``fetched_at`` is UTC. ``notes`` are codes: "web.redirected", "web.insecure".
    """

    data: bytes
    media_type: str
    charset: str
    url: str
    name: str
    fetched_at: str
    notes: tuple[str, ...] = ()


def fetch(
    url: str,
    *,
    allow_private: bool = False,
    patience: Patience | None = None,
    limit: int = MOST_BYTES,
    cancelled: Callable[[], bool] = lambda: False,
) -> Fetched:
    """Return what a server sends for an address; raises SourceError.

    ``cancelled`` is asked several times a second, from the thread that fetches.
    """
    import httpcore

    from annotator.formats.web_connection import Watch, fault_of

    patience = patience or Patience()
    address = asked = address_of(url).url
    watch = Watch(
        shown(asked),
        patience.connect,
        patience.silence,
        patience.total,
        monotonic() + patience.total,
        cancelled,
    )
    been = [address]
    while True:
        host = urlsplit(address).hostname or ""
        try:
            with closing(_pool(address, watch, allow_private)) as pool:
                answer = _ask(pool, address, watch, limit)
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProxyError) as error:
            raise fault_of(error, watch, host) from error
        except httpcore.ProtocolError as error:
            raise SourceError("source.bad_answer", name=watch.name, host=host) from error
        if isinstance(answer, Fetched):
            return _with_notes(answer, asked, been)
        address = _next(address, answer, been, watch)


def _ask(pool: httpcore.ConnectionPool, address: str, watch: Watch, limit: int) -> Fetched | str:
    """Return what came, or where the address leads on to."""
    import httpcore

    host = urlsplit(address).hostname or ""
    with pool.stream("GET", address, headers=list(_HEADERS)) as response:
        head = _Head(response.headers)
        if response.status in _LEADS_ON and head["location"]:
            return head["location"]
        if response.status not in (200, 203):
            raise _refusal(response.status, head, watch.name, host)
        media_type = head["content-type"].partition(";")[0].strip().lower()
        if media_type.startswith(_NO_ARTICLE):
            raise SourceError("source.media_type", name=watch.name, media_type=media_type)
        try:
            data = _body(response, head, watch.name, limit)
        except httpcore.RemoteProtocolError as error:
            raise SourceError("source.cut_short", name=watch.name, host=host) from error
    return Fetched(
        data,
        media_type,
        _charset(head["content-type"]),
        address,
        _name(address, head["content-disposition"]),
        datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def _pool(address: str, watch: Watch, allow_private: bool) -> httpcore.ConnectionPool:
    import httpcore
    import httpx

    from annotator.formats.web_connection import Connections, looked_up, refuse_private

    parsed = urlsplit(address)
    host = parsed.hostname or ""
    proxy = _proxy_for(parsed.scheme, host, watch.name)
    if proxy is not None and not allow_private:
        try:
            refuse_private(looked_up(host, 0, watch.name), host, watch.name)
        except SourceError as fault:
            if fault.code == "source.private_address":
                raise
    return httpcore.ConnectionPool(
        # Verified, always; SSL_CERT_FILE adds the authority of a company or a test.
        ssl_context=httpx.create_ssl_context() if parsed.scheme == "https" else None,
        proxy=proxy,
        max_connections=1,
        network_backend=Connections(watch, allow_private=allow_private, proxied=proxy is not None),
    )


def _proxy_for(scheme: str, host: str, name: str) -> httpcore.Proxy | None:
    from urllib.request import getproxies, proxy_bypass

    named = getproxies()
    proxy = named.get(scheme) or named.get("all")
    if not proxy or proxy_bypass(host):
        return None
    import httpcore
    import httpx

    try:
        parsed = httpx.Proxy(proxy if "://" in proxy else f"http://{proxy}")
    except (ValueError, httpx.InvalidURL) as error:
        raise SourceError("source.proxy", name=name, reason=str(error)) from error
    if parsed.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise SourceError("source.proxy", name=name, reason=parsed.url.scheme)
    return httpcore.Proxy(str(parsed.url), auth=parsed.raw_auth)


def _next(address: str, location: str, been: list[str], watch: Watch) -> str:
    import httpx

    try:
        joined = str(httpx.URL(address).join(location.strip()))
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise SourceError("source.address", name=location[:_MOST_OF_A_NAME]) from error
    try:
        target = address_of(joined).url
    except SourceError as fault:
        # What was asked for is what its reader knows; where it led is told beside it.
        values = {**fault.values, "name": f"{watch.name} → {fault.values['name']}"}
        raise SourceError(fault.code, **values) from fault
    if target in been or len(been) > MOST_HOPS:
        raise SourceError("source.redirects", name=watch.name, count=len(been))
    been.append(target)
    return target


def _with_notes(fetched: Fetched, asked: str, been: list[str]) -> Fetched:
    schemes = [urlsplit(one).scheme for one in been]
    notes = []
    if ("https", "http") in pairwise(schemes):
        notes.append("web.insecure")
    if _place(fetched.url) != _place(asked):
        notes.append("web.redirected")
    return replace(fetched, notes=tuple(notes))


def _place(url: str) -> tuple[str, str]:
    """Return host and path without what sites add and take as they like."""
    parsed = urlsplit(url)
    return (parsed.netloc.removeprefix("www."), parsed.path.rstrip("/"))


class _Head:
    """The header of an answer; what is not there is ""."""

    def __init__(self, pairs: list[tuple[bytes, bytes]]) -> None:
        self._pairs = pairs

    def __getitem__(self, name: str) -> str:
        for key, value in self._pairs:
            if key.lower() == name.encode():
                try:
                    return value.decode("utf-8").strip()
                except UnicodeDecodeError:
                    return value.decode("latin-1").strip()
        return ""


def _refusal(status: int, head: _Head, name: str, host: str) -> SourceError:
    """Return the fault that an answer without a page is."""
    wait = _wait(head["retry-after"])
    if status == 429 or (status == 503 and wait is not None):
        seconds = BUSY_SECONDS if wait is None else wait
        return SourceError("source.busy", name=name, host=host, status=status, seconds=seconds)
    if status in (404, 410):
        code = "source.not_found"
    elif status in (401, 402, 403, 407, 451):
        code = "source.forbidden"
    elif status >= 500:
        code = "source.server"
    else:
        code = "source.status"
    return SourceError(code, name=name, host=host, status=status)


def _wait(said: str) -> int | None:
    """Return the seconds that Retry-After asks for, None without it."""
    if said.isascii() and said.isdigit():
        return int(said[:6])
    try:
        until = parsedate_to_datetime(said)
    except ValueError:
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0, round((until - datetime.now(UTC)).total_seconds()))


def _body(response: httpcore.Response, head: _Head, name: str, limit: int) -> bytes:
    announced = head["content-length"]
    if announced.isascii() and announced.isdigit() and int(announced) > limit:
        raise SourceError("source.too_large", name=name, size=int(announced), limit=limit)
    unpack = _unpacker(head["content-encoding"].lower(), name)
    body = bytearray()
    for chunk in response.iter_stream():
        rest = chunk
        while rest and len(body) <= limit:
            piece, rest = unpack.feed(rest, limit + 1 - len(body))
            body += piece
        if len(body) > limit:
            raise SourceError("source.overlong", name=name, limit=limit)
    if not unpack.whole:
        raise SourceError("source.cut_short", name=name, host="")
    return bytes(body)


class _AsIs:
    """What came is what was meant."""

    whole = True

    def feed(self, data: bytes, most: int) -> tuple[bytes, bytes]:
        """Return up to ``most`` bytes, and what was not looked at yet."""
        return data[:most], data[most:]


class _Inflating:
    """Unpacks gzip and deflate, never more at a time than is asked for."""

    def __init__(self, bits: int, name: str) -> None:
        self._bits, self._name = bits, name
        self._inflate = zlib.decompressobj(bits)
        self._begun = False

    @property
    def whole(self) -> bool:
        """Whether the packing was closed, so that nothing is missing."""
        return self._inflate.eof or not self._begun

    def feed(self, data: bytes, most: int) -> tuple[bytes, bytes]:
        """Return up to ``most`` bytes unpacked, and what was not looked at yet."""
        if self._inflate.eof:
            if not data.startswith(b"\x1f\x8b"):
                # Zeros that some servers fill up with.
                return b"", b""
            self._inflate = zlib.decompressobj(self._bits)
        try:
            piece = self._inflate.decompress(data, most)
        except zlib.error as error:
            if self._bits == zlib.MAX_WBITS and not self._begun:
                # Deflate without its frame, as old servers send it.
                self._bits = -zlib.MAX_WBITS
                self._inflate = zlib.decompressobj(self._bits)
                return self.feed(data, most)
            raise SourceError("source.cut_short", name=self._name, host="") from error
        self._begun = True
        return piece, self._inflate.unconsumed_tail or self._inflate.unused_data


def _unpacker(encoding: str, name: str) -> _AsIs | _Inflating:
    if encoding in ("", "identity"):
        return _AsIs()
    if encoding in ("gzip", "x-gzip"):
        return _Inflating(zlib.MAX_WBITS | 16, name)
    if encoding == "deflate":
        return _Inflating(zlib.MAX_WBITS, name)
    # Packed in a way that was not asked for, or several times over.
    raise SourceError("source.packed", name=name, encoding=encoding[:40])


def _charset(content_type: str) -> str:
    found = re.search(r"charset\s*=\s*[\"']?\s*([\w.:+-]+)", content_type, re.IGNORECASE)
    return found[1].lower() if found else ""


def _name(address: str, disposition: str) -> str:
    """Return what a file of this page would be called: as the server says, or by its address."""
    header = Message()
    header["Content-Disposition"] = re.sub(r"[\r\n]", " ", disposition)
    parsed = urlsplit(address)
    named = header.get_filename() or unquote(parsed.path.rstrip("/"))
    name = PurePath(named.replace("\\", "/")).name
    if not name or not name.isprintable():
        name = shown(f"{parsed.scheme}://{parsed.netloc}/").split("/")[2]
    return name[-_MOST_OF_A_NAME:]
