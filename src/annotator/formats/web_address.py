"""Web addresses as people write them: told from paths, brought into one form, and shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from annotator.domain.errors import SourceError

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_BARE = re.compile(r"www\.[^\s/]+\.[^\s/]+", re.IGNORECASE)
_ESCAPE = re.compile(r"%[0-9a-fA-F]{2}")
_HOST = re.compile(rb"[a-zA-Z0-9._-]+|[0-9a-fA-F:.]+")
_NO_PATH = re.compile(r"\A(https?://[^/?]+)(\?|\Z)")
# What copying from a page or a chat leaves around an address, seen or not.
_AROUND = (
    " \t\r\n\xa0<>\"'«»“”\ufeff\u2060\u200b\u200c\u200d"
    "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_MOST = 4_000
_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Address:
    """A page to be fetched: ``url`` is http or https, in ASCII, without a fragment.

    ``title``, ``publisher`` and ``date`` (ISO) are what a list says of it; they stand over what
    the page says. ``private`` lets it lead into the own network: somebody was asked.
    """

    url: str
    title: str = ""
    publisher: str = ""
    date: str = ""
    private: bool = False

    def __str__(self) -> str:
        return shown(self.url)


def is_address(words: str) -> bool:
    """Say whether words are meant as an address rather than as a path; any scheme counts.

    One letter and a colon is a drive.
    """
    words = words.strip(_AROUND)
    return _SCHEME.match(words) is not None or _BARE.match(words) is not None


def address_of(words: str) -> Address:
    """Return the address that words are; letters of any script become what a server is asked.

    Raises SourceError: source.scheme, source.credentials, source.address.
    """
    # Loaded for the first address: most imports have none.
    import httpx

    words = words.strip(_AROUND).partition("#")[0].strip(_AROUND)
    if _BARE.match(words):
        words = f"https://{words}"
    name = words[:_SHOWN]
    scheme = _SCHEME.match(words)
    if scheme and scheme[0].lower() not in ("http:", "https:"):
        raise SourceError("source.scheme", name=name, scheme=scheme[0][:-1].lower())
    if not scheme or len(words) > _MOST:
        raise SourceError("source.address", name=name)
    try:
        # Copied, for only then the port of an upper-case scheme is seen to be its own.
        url = httpx.URL(words).copy_with(fragment=None)
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise SourceError("source.address", name=name) from error
    if url.userinfo:
        # Who reads the project later must not find a password in it; and what stands before
        # the @ is the old way to make an address look like another's.
        raise SourceError("source.credentials", name=_without_userinfo(name))
    if not _HOST.fullmatch(url.raw_host) or not 0 < (url.port or 80) < 65_536:
        raise SourceError("source.address", name=name)
    plain = _NO_PATH.sub(r"\1/\2", str(url))
    return Address(_ESCAPE.sub(lambda escape: escape[0].upper(), plain))


def shown(url: str) -> str:
    """Return an address for people: letters in place of escapes and code names, not too long."""
    import httpx

    try:
        parsed = httpx.URL(url)
        host = parsed.netloc.decode("ascii").replace(
            parsed.raw_host.decode("ascii"), parsed.host, 1
        )
        readable = f"{parsed.scheme}://{host}{unquote(parsed.raw_path.decode('ascii'))}"
    except (httpx.InvalidURL, UnicodeError, ValueError):
        readable = url
    # A mark that turns what follows around could make an address read as another's.
    if not readable.isprintable() or "\ufffd" in readable:
        readable = url
    return readable if len(readable) <= _SHOWN else f"{readable[: _SHOWN - 1]}…"


def _without_userinfo(words: str) -> str:
    return re.sub(r"//[^/]*@", "//", words)
