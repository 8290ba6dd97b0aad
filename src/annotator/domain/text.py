"""Places in a text: spans of code points, and anchors that know their words and context."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass

CONTEXT = 32
"""Code points of prefix and suffix that an anchor keeps (the length W3C examples use)."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points: ``text[start:end]``."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Say whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Say whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """Return the words that stand here."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place by position and by quote (W3C TextPositionSelector and TextQuoteSelector)."""

    span: Span
    quote: str
    prefix: str = ""
    suffix: str = ""


def anchor_at(text: str, span: Span) -> Anchor:
    """Make the anchor of ``span`` in ``text`` with its context on both sides."""
    return Anchor(
        span,
        span.of(text),
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
    )


def trimmed(text: str, span: Span) -> Span:
    """Return a span within the text, without the white space at either end of it."""
    start, end = max(0, span.start), min(len(text), span.end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, max(start, end))


def normalise_newlines(text: str) -> str:
    r"""Turn \r\n, \r, NEL and the Unicode line and paragraph separators into \n."""
    for mark in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(mark, "\n")
    return text


_UNSEEN = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " ") | dict.fromkeys(
    (*range(0x202A, 0x202F), *range(0x2066, 0x206A)), ""
)


def plain_line(text: str) -> str:
    """Return words as one line that is what it seems: a title or a name of a file.

    Whoever made it chose every sign in it. Control characters steer terminals, marks of direction
    make "gpj.exe" of "exe.jpg", and halves of surrogates can be neither kept nor printed.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return " ".join(whole.translate(_UNSEEN).split())


def sha256(data: str | bytes) -> str:
    """Return the hexadecimal SHA-256 of bytes, or of a text's UTF-8 form."""
    if isinstance(data, str):
        data = data.encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()


def paragraphs(text: str) -> list[Span]:
    r"""Return the spans between newlines, empty ones included; \n itself in none of them."""
    spans: list[Span] = []
    start = 0
    for line in text.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans


def is_right_to_left(text: str) -> bool | None:
    """Say the direction of the first strong character; None for neutral text."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return None
