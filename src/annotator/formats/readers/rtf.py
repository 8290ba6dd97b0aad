"""Rich text (.rtf): what it prints, in order, with links, notes, lists and tables.

striprtf knows which groups are no text and which code page a font has. The groups themselves
are walked here: it drops footnotes, hidden words come through, and links run into the words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from striprtf.striprtf import destinations, specialchars

from annotator.domain.errors import SourceError
from annotator.domain.model import Metadata
from annotator.formats.document import Document
from annotator.formats.fields import address_of, is_contents, repeats_note
from annotator.formats.manuscript import (
    FURNITURE,
    HEADING,
    Break,
    Manuscript,
    NoteCall,
    Words,
    role_of,
)
from annotator.formats.manuscript_text import document_of
from annotator.formats.readers.plain import read_mislabelled
from annotator.formats.rich_text_letters import Letters, source_of
from annotator.formats.rich_text_parts import MOST_NESTED, Parts

NAME = "Rich text"
SUFFIXES = (".rtf",)
MEDIA_TYPES = ("application/rtf", "text/rtf")

_START = b"{\\rtf"
_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|\\'(?P<hex>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z'])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n]+)"
    r"|\\'?|[\r\n]+"
)
_MOST_DEEP = 1_000
_NO_OUTLINE = 9

_BODY, _DROP, _LABEL, _INSTRUCTION, _INFO, _TITLE, _STYLES, _FONTS = range(8)
_STARRED = frozenset(
    "footnote fldinst shpinst nesttableprops ud listtext pntext annotation".split()
)
"""Groups that are read although a star says that they may be left out."""

_LEFT_OUT = frozenset(destinations) | {"shprslt", "nonesttables"}
_CHARACTERS = {
    **{name: said for name, said in specialchars.items() if len(name) > 1},
    **{"zwj": "\u200d", "zwnj": "\u200c", "rtlmark": "\u200f", "ltrmark": "\u200e"},
}


def recognises(data: bytes) -> bool:
    """Say whether bytes begin as rich text does."""
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_START)


def read(data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
    """Return the document; raises SourceError source.damaged, source.no_text."""
    if not recognises(data):
        return read_mislabelled(data, name, url=url)
    walk = _Walk(data, name)
    manuscript = walk.manuscript()
    return document_of(manuscript, data, name, notes=tuple(walk.notes), url=url)


@dataclass(slots=True)
class _State:
    """What holds until the end of a group."""

    sink: int = _BODY
    kept: int = _BODY
    """Where the words of a group went that is told in two ways."""

    skip: int = 1
    font: int = -1
    other: int = -1
    leftward: bool = False
    hidden: bool = False
    deleted: bool = False
    raised: bool = False
    url: str = ""
    contents: bool = False
    repeats: bool = False
    style: int = -1
    outline: int = _NO_OUTLINE
    tables: int = 0
    lists: int = 0
    closes: str = ""


_FIELDS = attrgetter(*_State.__slots__)


class _Walk:
    """The document while its groups are walked."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._source = source_of(data)
        self._letters = Letters(data)
        self.notes: dict[str, None] = {}
        if self._letters.guessed:
            self.notes["encoding.windows_1256"] = None
        self._style_names: dict[int, str] = {}
        self._default_font = -1
        self._state = _State()
        self._outer: list[_State] = []
        self._bytes = bytearray()
        self._said: list[str] = []
        self._to_skip = 0
        self._starred = False
        self._parts = Parts()
        self._instructions: list[list[str]] = []
        self._title: list[str] = []
        self._words = self._known_words()

    def manuscript(self) -> Manuscript:
        for matched in self._tokens():
            kind = matched.lastgroup
            if kind == "text":
                self._take_text(matched["text"])
            elif kind in ("word", "number"):
                number = int(matched["number"]) if matched["number"] else None
                self._take_word(matched["word"], number)
            elif kind == "hex":
                self._take_hex(matched["hex"])
            elif kind == "sign":
                self._take_sign(matched["sign"])
            elif matched["brace"] == "{":
                self._open()
            elif matched["brace"] == "}" and self._close():
                break
        if self._outer:
            raise SourceError("source.damaged", name=self._name)
        known = Metadata("".join(self._title))
        return Manuscript(self._parts.finish(), self._parts.notes, metadata=known)

    def _tokens(self) -> Iterator[re.Match[str]]:
        source = self._source
        at = source.index("{\\rtf")
        while (matched := _TOKEN.match(source, at)) is not None:
            at = matched.end()
            if matched["word"] == "bin":
                at += max(0, int(matched["number"] or 0))
            else:
                yield matched

    def _take_text(self, words: str) -> None:
        skipped = min(self._to_skip, len(words))
        self._to_skip -= skipped
        self._starred = False
        if self._state.sink != _DROP:
            self._bytes += words[skipped:].encode("latin-1")

    def _take_hex(self, digits: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif self._state.sink != _DROP:
            self._bytes.append(int(digits, 16))

    def _take_sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif self._to_skip:
            self._to_skip -= 1
        elif sign in "\r\n":
            self._end_paragraph(None)
        elif sign in "~_{}\\":
            self._say({"~": "\xa0", "_": "\u2011"}.get(sign, sign))

    def _take_word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if self._to_skip:
            self._to_skip -= 1
        elif word == "u":
            self._take_unicode(number)
        elif word == "chftn":
            self._drop_space()
        elif word in self._words and (not starred or word in _STARRED):
            self._flush()
            self._words[word](number)
        elif word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif starred or word in _LEFT_OUT:
            self._flush()
            self._state.sink = _DROP

    def _drop_space(self) -> None:
        """Forget the space that some programs raise together with the mark of a note."""
        if not self._bytes.strip() and not "".join(self._said).strip():
            self._bytes.clear()
            self._said.clear()

    def _take_unicode(self, number: int | None) -> None:
        point = (number or 0) + (0x10000 if (number or 0) < 0 else 0)
        if 0 < point <= 0x10FFFF:
            self._say(chr(point))
        self._to_skip = self._state.skip

    def _open(self) -> None:
        self._flush()
        self._to_skip, self._starred = 0, False
        if len(self._outer) >= _MOST_DEEP:
            raise SourceError("source.damaged", name=self._name)
        self._outer.append(self._state)
        self._state = _State(*_FIELDS(self._state))
        self._state.closes = ""

    def _close(self) -> bool:
        """Leave a group; say whether it was the document itself."""
        self._flush()
        self._to_skip, self._starred = 0, False
        if self._state.closes == "part":
            self._parts.leave()
        elif self._state.closes == "field":
            self._instructions.pop()
        self._state = self._outer.pop()
        return not self._outer

    def _say(self, words: str) -> None:
        if self._bytes:
            self._decode()
        if self._state.sink != _DROP:
            self._said.append(words)

    def _decode(self) -> None:
        data = bytes(self._bytes)
        self._bytes.clear()
        state = self._state
        words = self._letters.decoded(data, state.font, state.other, leftward=state.leftward)
        self._said.append(words)

    def _flush(self) -> None:
        """Put what was said where the group at hand belongs."""
        if self._bytes:
            self._decode()
        if not self._said:
            return
        state = self._state
        words = self._letters.mended("".join(self._said), state.font)
        self._said.clear()
        if state.sink == _BODY:
            self._print(words)
        elif state.sink == _LABEL:
            self._parts.add_label(words)
        elif state.sink == _INSTRUCTION and self._instructions:
            self._instructions[-1].append(words)
        elif state.sink == _TITLE:
            self._title.append(words)
        elif state.sink == _STYLES and state.style >= 0:
            self._style_names[state.style] = self._style_names.get(state.style, "") + words
        elif state.sink == _FONTS:
            self._letters.add_name(state.font, words)

    def _print(self, words: str) -> None:
        state = self._state
        if state.deleted:
            self.notes["document.tracked_changes"] = None
        elif state.hidden:
            if words.strip():
                self.notes["document.hidden_left_out"] = None
        elif state.repeats and self._is_note(words.strip()):
            self._parts.add(NoteCall(words.strip()))
        else:
            self._parts.add(
                Words(words, state.url, state.raised), FURNITURE if state.contents else ""
            )

    def _is_note(self, number: str) -> bool:
        return number.isdecimal() and number.isascii() and int(number) <= len(self._parts.notes)

    def _end_paragraph(self, _: int | None) -> None:
        self._flush()
        state = self._state
        if state.sink == _BODY:
            role, level = self._role()
            self._parts.end_paragraph(role, level, tables=state.tables, lists=state.lists)

    def _role(self) -> tuple[str, int]:
        named = role_of(self._style_names.get(self._state.style, "").strip(" ;"))
        if named is not None:
            return named
        outline = self._state.outline
        return (HEADING, outline + 1) if 0 <= outline < _NO_OUTLINE else ("", 0)

    def _end_cell(self, depth: int) -> None:
        if self._state.sink == _BODY:
            self._state.tables = depth
            self._end_paragraph(None)
            self._parts.end_cell()

    def _end_row(self, depth: int) -> None:
        if self._state.sink == _BODY:
            self._parts.end_row(depth)

    def _nested(self) -> int:
        return min(max(2, self._state.tables), MOST_NESTED)

    def _enter(self, note: bool) -> None:
        state = self._state
        if note and state.sink == _DROP:
            return
        if not (self._parts.enter_note() if note else self._parts.enter_box()):
            state.sink = _DROP
            return
        state.sink, state.closes = _BODY, "part"
        state.url, state.tables, state.style, state.outline = "", 0, -1, _NO_OUTLINE
        state.contents = state.repeats = state.raised = False

    def _known_words(self) -> dict[str, Callable[[int | None], None]]:
        """Return what is done at each word that means something here."""

        def to(sink: int) -> Callable[[int | None], None]:
            def switch(_: int | None) -> None:
                if self._state.sink not in (_DROP, _INFO):
                    self._state.sink = sink

            return switch

        def keep(name: str, usual: int) -> Callable[[int | None], None]:
            def take(number: int | None) -> None:
                setattr(self._state, name, usual if number is None else number)

            return take

        def turn(name: str) -> Callable[[int | None], None]:
            return lambda number: setattr(self._state, name, number != 0)

        def direction(leftward: bool) -> Callable[[int | None], None]:
            return lambda _: setattr(self._state, "leftward", leftward)

        return {
            "par": self._end_paragraph,
            "sect": self._end_paragraph,
            "line": self._break,
            "page": lambda _: None,
            "column": lambda _: None,
            "cell": lambda _: self._end_cell(1),
            "nestcell": lambda _: self._end_cell(self._nested()),
            "row": lambda _: self._end_row(1),
            "nestrow": lambda _: self._end_row(self._nested()),
            "trhdr": lambda _: self._parts.head_row(),
            "intbl": lambda _: setattr(self._state, "tables", max(1, self._state.tables)),
            "itap": self._take_depth,
            "pard": self._pard,
            "plain": self._plain,
            "s": keep("style", 0),
            "outlinelevel": keep("outline", _NO_OUTLINE),
            "ilvl": keep("lists", 0),
            "uc": lambda number: setattr(self._state, "skip", min(max(0, number or 0), 100)),
            "f": keep("font", -1),
            "af": keep("other", -1),
            "rtlch": direction(True),
            "ltrch": direction(False),
            "v": turn("hidden"),
            "deleted": turn("deleted"),
            "super": turn("raised"),
            "sub": lambda _: setattr(self._state, "raised", False),
            "nosupersub": lambda _: setattr(self._state, "raised", False),
            "revised": self._revised,
            "deff": self._take_default,
            "ansicpg": lambda number: self._letters.set_code_page(number or 0),
            "mac": lambda _: self._letters.set_codec("mac_roman"),
            "pc": lambda _: self._letters.set_codec("cp437"),
            "pca": lambda _: self._letters.set_codec("cp850"),
            "fcharset": lambda number: self._letters.set_charset(self._state.font, number or 0),
            "cpg": lambda number: self._letters.set_font_code_page(self._state.font, number or 0),
            "fonttbl": to(_FONTS),
            "stylesheet": to(_STYLES),
            "listtext": to(_LABEL),
            "pntext": to(_LABEL),
            "info": to(_INFO),
            "title": self._take_title,
            "field": self._field,
            "fldinst": to(_INSTRUCTION),
            "fldrslt": self._result,
            "footnote": lambda _: self._enter(note=True),
            "ftnalt": lambda _: self._parts.at_end(),
            "annotation": self._comment,
            "shp": lambda _: None,
            "shpinst": lambda _: setattr(self._state, "sink", _DROP),
            "shptxt": lambda _: self._enter(note=False),
            "nesttableprops": lambda _: None,
            "upr": self._two_ways,
            "ud": lambda _: setattr(self._state, "sink", self._state.kept),
        }

    def _break(self, _: int | None) -> None:
        if self._state.sink == _BODY:
            self._parts.add(Break())

    def _take_depth(self, number: int | None) -> None:
        self._state.tables = min(max(0, number or 0), MOST_NESTED)

    def _pard(self, _: int | None) -> None:
        state = self._state
        state.style, state.outline, state.tables, state.lists = -1, _NO_OUTLINE, 0, 0

    def _plain(self, _: int | None) -> None:
        state = self._state
        state.hidden, state.font, state.other = False, self._default_font, -1
        state.leftward = state.raised = False

    def _take_default(self, number: int | None) -> None:
        self._default_font = self._state.font = number or 0

    def _revised(self, number: int | None) -> None:
        if number != 0:
            self.notes["document.tracked_changes"] = None

    def _take_title(self, _: int | None) -> None:
        self._state.sink = _TITLE if self._state.sink == _INFO else _DROP

    def _field(self, _: int | None) -> None:
        self._instructions.append([])
        self._state.closes = "field"

    def _result(self, _: int | None) -> None:
        state = self._state
        instruction = "".join(self._instructions[-1]) if self._instructions else ""
        state.url = address_of(instruction) or state.url
        state.contents = state.contents or is_contents(instruction)
        state.repeats = repeats_note(instruction)

    def _comment(self, _: int | None) -> None:
        self.notes["document.comments_left_out"] = None
        self._state.sink = _DROP

    def _two_ways(self, _: int | None) -> None:
        self._state.kept = self._state.sink
        self._state.sink = _DROP
