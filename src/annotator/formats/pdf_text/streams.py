"""What a PDF's packed streams say before anybody unpacks them in earnest: their size, and which
letters its fonts name."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes of page descriptions and fonts; above this a file is no document but a bomb."""

_KEPT = 1024 * 1024
_CHUNK = 64 * 1024
_DICTIONARY = 4096
"""Bytes before a stream that describe it."""
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_PACKED = re.compile(rb"/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z0-9])")
_SECTION = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_PAIR = re.compile(rb"<\s*[0-9A-Fa-f]+\s*>\s*<([0-9A-Fa-f\s]+)>")
_RANGE = re.compile(
    rb"<\s*([0-9A-Fa-f]+)\s*>\s*<\s*([0-9A-Fa-f]+)\s*>\s*(?:<([0-9A-Fa-f\s]+)>|\[([^\]]*)\])"
)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]+)>")


def declared_letters(data: bytes) -> frozenset[str]:
    """Return the characters that the fonts of a PDF give their signs.

    Raises OverflowError when what is packed is larger than ``MOST_UNPACKED``, or does not tell.
    """
    letters: set[str] = set()
    total = at = 0
    while (found := _STREAM.search(data, at)) is not None:
        at = found.end()
        before = data[max(0, found.start() - _DICTIONARY) : found.start()]
        dictionary = before[max(0, before.rfind(b"obj")) :]
        if b"/Image" in dictionary:
            continue  # pictures are never unpacked
        if len(_PACKED.findall(dictionary)) > 1:
            raise OverflowError  # packed twice, which saves nothing, but hides any size
        head, size, end = _unpacked(data, at, MOST_UNPACKED - total)
        total += size
        at = max(at, end)
        if b"begincmap" in head:
            for word in _named(head):
                letters.update(word)
    return frozenset(letters)


def _unpacked(data: bytes, start: int, most: int) -> tuple[bytes, int, int]:
    """Return the beginning of a stream, its size when unpacked, and where it ends."""
    if data[start : start + 1] != b"x":
        return (data[start : start + _KEPT] if data[start : start + 2] == b"/C" else b""), 0, start
    unpack = zlib.decompressobj()
    head = bytearray()
    size, at, step = 0, start, 1024
    try:
        while not unpack.eof:
            packed = unpack.unconsumed_tail
            if not packed:
                packed = data[at : at + step]
                at += len(packed)
                step = min(2 * step, _CHUNK)
            if not packed:
                break
            part = unpack.decompress(packed, _CHUNK * 16)
            size += len(part)
            if size > most:
                raise OverflowError(size)
            if len(head) < _KEPT:
                head += part
    except zlib.error:
        return bytes(head), size, start
    return bytes(head), size, at - len(unpack.unused_data)


def _named(cmap: bytes) -> Iterator[str]:
    for section in _SECTION.finditer(cmap):
        if section[1] == b"char":
            for pair in _PAIR.finditer(section[2]):
                yield _text(pair[1])
            continue
        for first, last, start, several in _RANGE.findall(section[2]):
            if several:
                yield from (_text(one) for one in _HEX.findall(several))
                continue
            word = _text(start)
            if word:
                count = min(int(last, 16) - int(first, 16), 0xFFFF)
                yield word[:-1]
                yield "".join(
                    chr(code)
                    for code in range(ord(word[-1]), min(ord(word[-1]) + count + 1, 0x110000))
                )


def _text(digits: bytes) -> str:
    written = b"".join(digits.split())
    if len(written) % 4:
        return ""
    return bytes.fromhex(written.decode("ascii")).decode("utf-16-be", "ignore")
