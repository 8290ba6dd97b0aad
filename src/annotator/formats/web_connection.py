"""The connection of one fetch: only to addresses that were looked at, and never for too long.

A name is looked up once. All that it stands for is checked, and the connection goes to what was
checked: a name that leads elsewhere a moment later leads nowhere. The certificate is still that
of the name. Every wait ends at the deadline of the whole fetch, also where a server drips.
"""

from __future__ import annotations

import errno
import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import monotonic
from typing import Any

import httpcore

from annotator.domain.errors import SourceError

_SLICE = 0.2
"""Seconds after which a wait looks whether it was cancelled."""

_MOST_TRIED = 4
"""Addresses of one name that are tried in turn."""

_NO_NETWORK = (errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_COMPATIBLE = ipaddress.ip_network("::/96")


@dataclass(frozen=True, slots=True)
class Watch:
    """What one fetch may still do: ``name`` is what messages call it, ``deadline`` monotonic."""

    name: str
    connect: float
    silence: float
    total: float
    deadline: float
    cancelled: Callable[[], bool]

    def left(self, most: float) -> float:
        """Return the seconds that a wait of at most ``most`` has; raises SourceError."""
        if self.cancelled():
            raise SourceError("source.cancelled", name=self.name)
        left = self.deadline - monotonic()
        if left <= 0:
            raise SourceError("source.timed_out", name=self.name, seconds=round(self.total))
        return min(most, left)


class Connections(httpcore.NetworkBackend):
    """Opens connections for one fetch. ``proxied`` says that they go to a proxy of the user's."""

    def __init__(self, watch: Watch, *, allow_private: bool, proxied: bool) -> None:
        self._watch, self._allow_private, self._proxied = watch, allow_private, proxied
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of a name that answers."""
        watch = self._watch
        found = [host] if self._proxied else looked_up(host, port, watch.name)
        if not self._proxied and not self._allow_private:
            refuse_private(found, host, watch.name)
        fault: Exception = SourceError("source.no_such_host", name=watch.name, host=host)
        for address in found[:_MOST_TRIED]:
            try:
                stream = self._plain.connect_tcp(
                    address,
                    port,
                    timeout=watch.left(watch.connect),
                    local_address=local_address,
                    socket_options=socket_options,
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                fault = error
            else:
                return _Watched(stream, watch)
        raise fault


class _Watched(httpcore.NetworkStream):
    """A connection whose waits are cut into slices and end with the fetch."""

    def __init__(self, inner: httpcore.NetworkStream, watch: Watch) -> None:
        self._inner, self._watch = inner, watch

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        until = monotonic() + self._watch.silence
        while True:
            try:
                return self._inner.read(max_bytes, timeout=self._watch.left(_SLICE))
            except httpcore.ReadTimeout:
                if monotonic() >= until:
                    raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout=self._watch.left(self._watch.silence))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = self._watch.left(self._watch.connect)
        secured = self._inner.start_tls(ssl_context, server_hostname, left)
        return _Watched(secured, self._watch)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def looked_up(host: str, port: int, name: str) -> list[str]:
    """Return the addresses of a host; raises SourceError no_such_host, offline or address."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        unknown = (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))
        code = "source.no_such_host" if error.errno in unknown else "source.offline"
        raise SourceError(code, name=name, host=host) from error
    except UnicodeError as error:
        raise SourceError("source.address", name=name) from error
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def refuse_private(addresses: Iterable[str], host: str, name: str) -> None:
    """Raise SourceError source.private_address if one of them is of this computer or network."""
    for address in addresses:
        if not is_public(address):
            raise SourceError("source.private_address", name=name, host=host, address=address)


def is_public(address: str) -> bool:
    """Say whether an address is one of the internet at large, also where it wraps another."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        wrapped = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64 or (ip in _COMPATIBLE and int(ip) > 1):
            wrapped = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if wrapped is not None:
            return is_public(str(wrapped))
        if ip.is_site_local:
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def fault_of(error: Exception, watch: Watch, host: str) -> SourceError:
    """Return the fault of the world behind an error of the connection."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            reason = cause.verify_message
            return SourceError("source.tls", name=watch.name, host=host, reason=reason)
        if isinstance(cause, ssl.SSLError):
            reason = (cause.reason or "TLS").replace("_", " ").lower()
            return SourceError("source.tls", name=watch.name, host=host, reason=reason)
        if isinstance(cause, OSError) and cause.errno in _NO_NETWORK:
            return SourceError("source.offline", name=watch.name, host=host)
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpcore.ConnectTimeout):
        return SourceError("source.timed_out", name=watch.name, seconds=round(watch.connect))
    if isinstance(error, httpcore.TimeoutException):
        return SourceError("source.timed_out", name=watch.name, seconds=round(watch.silence))
    if isinstance(error, httpcore.ProxyError):
        return SourceError("source.proxy", name=watch.name, reason=str(error))
    if isinstance(error, httpcore.ConnectError):
        return SourceError("source.no_answer", name=watch.name, host=host)
    return SourceError("source.cut_short", name=watch.name, host=host)
