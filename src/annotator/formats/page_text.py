"""Puts a document's blocks into one text and notes in an outline what each stretch is.

A reader walks its document and says what comes: a block with its role, words, a link, a mark, an
item of a list, a cell. The text has one line for each block (a line break inside one stays),
one empty line between blocks unless they are tight, and single spaces.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

from annotator.domain.model import Marker, Metadata, NoteMark, Reference, Region
from annotator.domain.outline import Cell, Hyperlink, Outline, OutlineItem, Page
from annotator.domain.text import Span

_SPACES = re.compile(r"[ \t\r\n\f\v\x1c-\x1f\x85\u2028\u2029]+")
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff\ufffe\uffff]")
_ADDRESS = re.compile(r"(?:https?|mailto):", re.IGNORECASE)

MOST_CHARACTERS = 16_000_000
"""Above this a document is no article."""


class PageText:
    """A text and its outline while a reader walks its document."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._space = self._broken = self._numbered = False
        self._open = False
        self._start = 0
        self._role = ""
        self._tight = False
        self._regions: list[Region] = []
        self._hyperlinks: list[Hyperlink] = []
        self._items: list[OutlineItem] = []
        self._markers: list[Marker] = []
        self._note_marks: list[NoteMark] = []
        self._cells: list[Cell] = []
        self._pages: list[Page] = []

    def __len__(self) -> int:
        return self._length

    @contextlib.contextmanager
    def block(self, role: str = "", *, tight: bool = False) -> Iterator[None]:
        """Put what is said inside on a line of its own; ``role`` "" leaves it to the words.

        A ``tight`` block follows the one before it without an empty line. A block inside
        another one ends that one's line; the outer role goes on after it.
        """
        self._end()
        outer = (self._role, self._tight)
        self._role, self._tight = role or self._role, tight
        try:
            yield
        finally:
            self._end()
            self._role, self._tight = outer

    def say(self, words: str) -> Span:
        """Add words to the block at hand; white space becomes one space, at its edges none."""
        words = _SPACES.sub(" ", _FORBIDDEN.sub("", words))
        if not words:
            return Span(self._length, self._length)
        if words[0] == " ":
            self._space = True
            words = words[1:]
        after = words.endswith(" ")
        words = words[:-1] if after else words
        start = self._length
        if words:
            self._begin()
            if self._broken and self._length > self._start:
                self._put("\n")
            elif self._space and self._length > self._start:
                self._put(" ")
            self._space = self._broken = self._numbered = False
            start = self._length
            self._put(words)
        self._space = self._space or after
        return Span(start, self._length)

    def line_break(self) -> None:
        """Go on in a new line of the same block."""
        self._broken = self._open and not self._numbered

    @contextlib.contextmanager
    def link(self, url: str) -> Iterator[None]:
        """Let the words said inside lead to ``url``; other schemes than the web's are dropped."""
        start = self._length
        yield
        span = self._stretch(start)
        if len(span) and _ADDRESS.match(url):
            self._hyperlinks.append(Hyperlink(span, url))

    def mark(self, numbers: tuple[int, ...]) -> None:
        """Add a reference mark, printed as "[12]"."""
        for number in numbers:
            self._markers.append(Marker(self.say(f"[{number}]"), (number,)))

    def note_mark(self, label: str) -> None:
        """Add a footnote mark, printed as "[label]"."""
        self._note_marks.append(NoteMark(self.say(f"[{label}]"), label))

    @contextlib.contextmanager
    def listed(self, label: str, *, tight: bool = True) -> Iterator[None]:
        """Add one item of a list in the running text; its first words stand beside its label."""
        with self.block(tight=tight):
            self.say(f"{label} ")
            self._space = self._numbered = True
            yield
            self._numbered = False

    @contextlib.contextmanager
    def item(
        self,
        number: int,
        *,
        mark: str = "",
        backlinks: int = 0,
        notes: bool = False,
        known: Reference | None = None,
        stated: bool = False,
        tight: bool = True,
    ) -> Iterator[None]:
        """Add one item of a reference or footnote list; its number is printed before it."""
        role = "note" if notes else "references"
        with self.block(role, tight=tight):
            start = self.say(f"{number}. ").start
            words = self._length
            self._space = self._numbered = True  # what comes next stands beside the number
            yield
            self._numbered = False
            whole = self._stretch(start)
            cited = self._stretch(min(words, self._length))
        if cited.end > cited.start:
            self._items.append(
                OutlineItem(
                    whole, cited, number, mark or str(number), backlinks, notes, known, stated
                )
            )

    @contextlib.contextmanager
    def cell(
        self,
        table: int,
        row: int,
        column: int,
        columns: int,
        *,
        box: bool = False,
        header: bool = False,
    ) -> Iterator[None]:
        """Note what is said inside as a cell; blocks inside it are its lines."""
        self._end()
        start = self._length
        yield
        self._end()
        span = self._stretch(start)
        if len(span):
            self._cells.append(Cell(span, table, row, column, columns, box, header))

    def page(self, number: int) -> None:
        """Begin a page of the document."""
        self._pages.append(Page(number, self._length))

    def finish(
        self, metadata: Metadata | None = None, *, exact_marks: bool = False
    ) -> tuple[str, Outline]:
        """Return the text and its outline."""
        self._end()
        text = "".join(self._parts)
        outline = Outline(
            tuple(_joined(self._regions, text)),
            tuple(self._hyperlinks),
            tuple(self._items),
            tuple(self._markers),
            tuple(self._note_marks),
            exact_marks,
            tuple(self._cells),
            tuple(_shifted(self._pages, text)),
            metadata or Metadata(),
        )
        return text, outline

    def _begin(self) -> None:
        if self._open:
            return
        if self._length:
            self._put("\n" if self._tight else "\n\n")
        self._open, self._start, self._space = True, self._length, False

    def _end(self) -> None:
        if self._numbered:
            return
        if self._open and self._role and self._length > self._start:
            self._regions.append(Region(self._stretch(self._start), self._role))
        self._open = self._space = self._broken = False

    def _put(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def _stretch(self, start: int) -> Span:
        """Return what was said since ``start``, without white space at its edges."""
        said: list[str] = []
        at = self._length
        for part in reversed(self._parts):
            if at <= start:
                break
            said.append(part)
            at -= len(part)
        words = "".join(reversed(said))[max(0, start - at) :]
        left = len(words) - len(words.lstrip())
        start = min(start + left, self._length)
        return Span(start, max(start, start + len(words.strip())))


def _joined(regions: list[Region], text: str) -> Iterator[Region]:
    """Yield regions with neighbours of one role joined, but for those that stand alone."""
    alone = ("title", "caption", "heading", "byline")
    last: Region | None = None
    for region in sorted(regions, key=lambda one: one.span.start):
        if (
            last is not None
            and last.role == region.role
            and region.role not in alone
            and not text[last.span.end : region.span.start].strip()
        ):
            last = Region(Span(last.span.start, region.span.end), region.role)
            continue
        if last is not None:
            yield last
        last = region
    if last is not None:
        yield last


def _shifted(pages: list[Page], text: str) -> Iterator[Page]:
    """Let a page begin with its first word, not with the break before it."""
    for page in pages:
        rest = text[page.start : page.start + 4]
        yield Page(page.number, page.start + len(rest) - len(rest.lstrip("\n ")))
