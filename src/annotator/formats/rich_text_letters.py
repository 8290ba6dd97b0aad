"""Which letters the bytes of a rich text file are: code pages, fonts, symbol fonts."""

from __future__ import annotations

import codecs
import re

from striprtf.striprtf import charset_map

from annotator.formats.encodings import reads_as_arabic
from annotator.formats.symbols import symbol

_HEX = re.compile(rb"\\'([0-9a-fA-F]{2})")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ARABIC = re.compile(r"[ء-ي]{2}")
_RAW = re.compile(r"[^\x00-\x7f]+")
_PRIVATE = re.compile("[\uf000-\uf0ff]")
_SAMPLE = 200_000
_LATIN = "cp1252"
_SYMBOLS = 2
"""The character set of fonts that draw signs; 0 and 1 are the code page of the file."""

_MOST_OF_A_NAME = 100


class Letters:
    """The fonts of a file and how their bytes are read."""

    def __init__(self, data: bytes) -> None:
        self.guessed = b"\\ansicpg" not in data[:4096] and _is_arabic(data)
        self._codec = "cp1256" if self.guessed else _LATIN
        self._charsets: dict[int, int] = {}
        self._codecs: dict[int, str] = {}
        self._names: dict[int, str] = {}

    def set_code_page(self, number: int) -> None:
        """Take the code page that the file names."""
        self._codec = _known(f"cp{number}" if number != 65001 else "utf-8")

    def set_codec(self, name: str) -> None:
        """Take the encoding that an old file's kind of machine had."""
        self._codec = _known(name)

    def set_charset(self, font: int, number: int) -> None:
        """Take the character set of a font."""
        self._charsets[font] = number
        if number > _SYMBOLS:
            self._codecs[font] = _known(charset_map.get(number, ""))

    def set_font_code_page(self, font: int, number: int) -> None:
        """Take the code page of a font, which stands over its character set."""
        self._codecs[font] = _known(f"cp{number}")

    def add_name(self, font: int, words: str) -> None:
        """Take some of a font's name."""
        self._names[font] = (self._names.get(font, "") + words)[:_MOST_OF_A_NAME]

    def decoded(self, data: bytes, font: int, other: int, *, leftward: bool) -> str:
        """Return the letters of some bytes.

        ``other`` is the font of words in the other direction, -1 without one; it counts where
        words are said to go ``leftward``, or plainly do.
        """
        if other in self._codecs and font not in self._codecs:
            words = data.decode(self._codecs[other], "replace")
            if leftward or _ARABIC.search(words):
                font = other
        if self._charsets.get(font) == _SYMBOLS:
            return "".join(symbol(self._names.get(font, ""), f"{one:x}") for one in data)
        codec = self._codecs.get(font, self._codec)
        return data.decode(codec, "replace").replace("\ufffd", "")

    def mended(self, words: str, font: int) -> str:
        """Join halves of characters, and say what a symbol font draws."""
        if _SURROGATE.search(words):
            words = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        if _PRIVATE.search(words):
            name = self._names.get(font, "")
            words = _PRIVATE.sub(lambda matched: symbol(name, f"{ord(matched[0]):x}"), words)
        return words


def source_of(data: bytes) -> str:
    """Return rich text with a character for each byte; what is raw UTF-8 becomes code points."""
    try:
        return _RAW.sub(_code_points, data.decode("utf-8"))
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _code_points(matched: re.Match[str]) -> str:
    units = matched[0].encode("utf-16-le")
    numbers = (int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2))
    return "{\\uc0" + "".join(f"\\u{number} " for number in numbers) + "}"


def _known(name: str) -> str:
    """Return a codec of letters; the usual one for a name that is none."""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return _LATIN
    # Others turn bytes into bytes, such as packed ones.
    return name if found._is_text_encoding else _LATIN


def _is_arabic(data: bytes) -> bool:
    plain = _HEX.sub(lambda matched: bytes([int(matched[1], 16)]), data[:_SAMPLE])
    return reads_as_arabic(plain)
