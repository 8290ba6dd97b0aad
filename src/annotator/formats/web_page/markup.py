"""Bytes of a page become markup: which encoding they are in, and what is dropped before parsing.

A page often lies about its encoding: saved anew, served with a wrong header, copied from another
one. Bytes that read as UTF-8 are UTF-8, whatever was declared, for no other encoding of Arabic
looks like it by chance; and letters that only Windows-1256 turns into Arabic prove it.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from annotator.domain.errors import SourceError
from annotator.formats.encodings import reads_as_arabic

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
_WIDE = ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be"))
_HEAD = 4096
_DECLARED = re.compile(
    rb"<meta[^<>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{2,40})"
    rb"|<\?xml[^<>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w:.-]{2,40})",
    re.IGNORECASE,
)
_TAGS = re.compile(rb"<[^<>]*>")
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_EMBEDDED = re.compile(r"data:[\w/+.-]{0,80}(?:;[\w=.+-]{1,80}){0,4},[^\"'\s<>)]{64,}")
_XML = re.compile(r"\A\s*<\?xml[^<>]{0,300}>")
_CLOSED = re.compile(r"<([A-Za-z][\w:-]*)([^<>]*)/>")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_MOST_BROKEN = 0.01
"""Share of broken bytes among those above ASCII that a page of UTF-8 may have."""


@dataclass(frozen=True, slots=True)
class Markup:
    """The markup of a page, the encoding that gave it, and note codes."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def markup_of(data: bytes, name: str, charset: str = "") -> Markup:
    """Return the markup that bytes are; ``charset`` is what a server said.

    Raises SourceError: source.empty, source.encoding.
    """
    decoded = _decoded(data, name, charset)
    if not decoded.text.strip("\ufeff\x00 \t\r\n"):
        raise SourceError("source.empty", name=name)
    return Markup(bare(decoded.text), decoded.encoding, decoded.notes)


def bare(markup: str) -> str:
    """Return markup without what pages embed (pictures, fonts), of which nothing is read."""
    markup = markup.replace("\x00", "")
    declared = _XML.match(markup)
    if declared:
        # What XML closes at once, HTML would leave open: a script would swallow the page.
        markup = _CLOSED.sub(_opened_and_closed, markup[declared.end() :])
    return _EMBEDDED.sub("", markup)


def _opened_and_closed(match: re.Match[str]) -> str:
    name = match[1]
    return match[0] if name.lower() in _VOID else f"<{name}{match[2]}></{name}>"


def _decoded(data: bytes, name: str, charset: str) -> Markup:
    for mark, codec, encoding in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(codec, "replace")
            return Markup(text, encoding, _notes_of(encoding, text))
    for start, codec in _WIDE:
        if data.lstrip(b" \r\n\t")[:2] == start:
            text = data.decode(codec, "replace")
            return Markup(text, codec, _notes_of(codec, text))
    declared = _codec(charset) or _declared(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf_8(data, name, declared, error.start)
    wrong = declared not in ("", "utf-8") and not data.isascii()
    return Markup(text, "utf-8", ("encoding.declared_wrong",) if wrong else ())


def _not_utf_8(data: bytes, name: str, declared: str, offset: int) -> Markup:
    arabic = declared in ("", "utf-8", "cp1252", "cp1256") and reads_as_arabic(
        _TAGS.sub(b" ", data)
    )
    if arabic:
        notes = ["encoding.windows_1256"]
        if declared not in ("", "cp1256"):
            notes.insert(0, "encoding.declared_wrong")
        return Markup(data.decode("cp1256"), "windows-1256", tuple(notes))
    if declared in ("", "utf-8"):
        text = data.decode("utf-8", "replace")
        if text.count("\ufffd") <= max(1, _MOST_BROKEN * len(_NOT_ASCII.findall(data))):
            return Markup(text, "utf-8", ("encoding.damaged",))
    codec = declared if declared not in ("", "utf-8") else "cp1252"
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        text = data.decode(codec, "replace")
        if text.count("\ufffd") > 0.05 * len(text):
            raise SourceError("source.encoding", name=name, offset=error.start) from error
        return Markup(text, _public(codec), ("encoding.damaged",))
    if not declared and len(_NOT_ASCII.findall(_TAGS.sub(b" ", data))) > 0.2 * len(data):
        raise SourceError("source.encoding", name=name, offset=offset)
    wrong = declared == "utf-8"
    return Markup(text, _public(codec), ("encoding.declared_wrong",) if wrong else ())


def _notes_of(encoding: str, text: str) -> tuple[str, ...]:
    notes = ("encoding.utf_16",) if encoding.startswith("utf-16") else ()
    return (*notes, "encoding.damaged") if "\ufffd" in text else notes


def _declared(data: bytes) -> str:
    """Return the codec that a page names for itself, "" without one that is known."""
    match = _DECLARED.search(data, 0, _HEAD)
    if match is None:
        return ""
    codec = _codec((match[1] or match[2]).decode("ascii", "replace"))
    # What could name itself in these bytes is no UTF-16, whatever it says.
    return "utf-8" if codec.startswith("utf-16") else codec


def _codec(label: str) -> str:
    """Return a codec by its name on the web, where Latin-1 means Windows-1252."""
    label = label.strip(" \"'").lower()
    if not label:
        return ""
    try:
        found = codecs.lookup(label)
    except (LookupError, ValueError):
        return ""
    if not getattr(found, "_is_text_encoding", True):
        return ""
    name = found.name
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return "utf-8" if name in ("utf-8-sig", "utf-7") else name


def _public(codec: str) -> str:
    return re.sub(r"^cp(125\d)$", r"windows-\1", codec)
