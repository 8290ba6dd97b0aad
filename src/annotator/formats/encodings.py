"""Which encoding a plain-text file is in, told from its bytes alone.

UTF-8 proves itself and UTF-16 shows in its zero bytes. Windows-1256 accepts any byte, so it is
taken only when what comes out reads like Arabic: nearly all letters above ASCII are Arabic, they
stand in words, and the commonest letters of the language are common here. General
detectors guess Latin, Cyrillic or Hebrew code pages for a headline of a few words.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from annotator.domain.errors import SourceError

_SAMPLE = 200_000
_MAGIC = (
    b"%PDF",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"SQLite format 3\x00",
    b"\x7fELF",
    b"MZ\x90",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"BZh",
    b"\xfd7zXZ",
    b"{\\rtf",
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_TABLE = re.compile(r"(?:x-)?(?:iso[-_]?8859|windows-|cp|koi8|mac|ibm|latin|arabic)", re.IGNORECASE)
"""Names of encodings that are tables of letters; others run code or unpack."""

_COMMON = frozenset("اأإآلمينوترهةب")
"""The commonest letters of Arabic prose: about two of three."""

_ARABIC_WORD = re.compile(r"[ء-ي\u064b-\u0652ـپچژگ]{2,}")
_STRAY = re.compile(r"[A-Za-z][ء-ي]|[ء-ي][A-Za-z]|(?<![ء-ي])[ةىًٌٍَُِّْ]|[ةى][بتثجحخدذرزسشصضطظعغفقل]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that gave it, and note codes."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, name: str, charset: str = "") -> Decoded:
    """Return the text of a file's bytes; ``name`` is for the message when they are refused.

    ``charset`` is what a server said; it counts where the bytes themselves prove nothing.
    Raises SourceError: source.empty, source.binary, or source.encoding with the offset of the
    first byte that no known encoding explains.
    """
    if not data:
        raise SourceError("source.empty", name=name)
    decoded = _decode(data, name, charset)
    if not decoded.text.strip("\ufeff \t\r\n\xa0\u200e\u200f"):
        raise SourceError("source.empty", name=name)
    return decoded


def _decode(data: bytes, name: str, charset: str) -> Decoded:
    marked = _with_mark(data, name)
    if marked is not None:
        return marked
    if data.startswith(_MAGIC):
        raise SourceError("source.binary", name=name)
    wide = _utf_16_without_mark(data)
    if wide is not None:
        return Decoded(data.decode(wide), wide, ("encoding.utf_16",))
    if _CONTROL.search(data, 0, _SAMPLE) is not None or b"\x00" in data:
        raise SourceError("source.binary", name=name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if reads_as_arabic(data):
            return Decoded(data.decode("cp1256"), "windows-1256", ("encoding.windows_1256",))
        stated = _as_stated(data, charset)
        if stated is not None:
            return stated
        raise SourceError("source.encoding", name=name, offset=error.start) from error


def _as_stated(data: bytes, charset: str) -> Decoded | None:
    """Decode by the table of letters that a server named; None where it names no such table."""
    if not _TABLE.match(charset):
        return None
    try:
        codec = codecs.lookup(charset).name
        return Decoded(data.decode(codec), codec)
    except (LookupError, ValueError):
        return None


def _with_mark(data: bytes, name: str) -> Decoded | None:
    """Decode by the byte order mark; None without one. The mark is no part of the text."""
    for mark, encoding, notes in (
        (codecs.BOM_UTF8, "utf-8-sig", ()),
        (codecs.BOM_UTF16_LE, "utf-16-le", ("encoding.utf_16",)),
        (codecs.BOM_UTF16_BE, "utf-16-be", ("encoding.utf_16",)),
    ):
        if data.startswith(mark):
            body = data[len(mark) :]
            try:
                text = body.decode("utf-8" if encoding == "utf-8-sig" else encoding)
            except UnicodeDecodeError as error:
                offset = error.start + len(mark)
                raise SourceError("source.encoding", name=name, offset=offset) from error
            if "\x00" in text:
                raise SourceError("source.binary", name=name)
            return Decoded(text, encoding, notes)
    return None


def _utf_16_without_mark(data: bytes) -> str | None:
    """Return the byte order of UTF-16 text without a mark; None for anything else.

    In Arabic or Latin text every second byte is 0x06 or 0x00 (spaces, digits, stops).
    """
    sample = data[: _SAMPLE - _SAMPLE % 2]
    if len(data) % 2 or len(sample) < 4:
        return None
    pairs = len(sample) // 2
    for encoding, high, low in (
        ("utf-16-le", sample[1::2], sample[::2]),
        ("utf-16-be", sample[::2], sample[1::2]),
    ):
        letters = high.count(0) + high.count(6)
        blocks = letters + high.count(0x20)
        plain = low.count(0) + low.count(6)
        # Of bytes that are letters with a space after each, every second is 0x20, too.
        if blocks >= 0.9 * pairs and letters >= 0.5 * pairs and plain < 0.3 * pairs:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\x00" not in text:
                return encoding
    return None


def reads_as_arabic(data: bytes) -> bool:
    """Say whether bytes read as Windows-1256 are Arabic text, by the statistics of the language."""
    text = data[:_SAMPLE].decode("cp1256")
    if re.search(r"[\x80-\x9f]", text):
        return False
    high = sum(
        char > "\x7f" and char not in "\xa0«»–—“”‘’…•،؛؟\u200c\u200d\u200e\u200f" for char in text
    )
    words = _ARABIC_WORD.findall(text)
    arabic = sum(map(len, words))
    if arabic < 4 or arabic < 0.9 * high:
        return False
    common = sum(char in _COMMON for word in words for char in word)
    strays = len(_STRAY.findall(text))
    return common >= 0.45 * arabic and strays <= 0.04 * arabic
