"""What a word processor's document holds: paragraphs, tables and notes in order.

Readers of such documents turn a file into a ``Manuscript``; ``manuscript_text`` makes one text
of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from annotator.domain.model import Locus, Metadata

TITLE = Locus.TITLE.value
CAPTION = Locus.CAPTION.value
HEADING = "heading"
FURNITURE = "furniture"

_HEADINGS = re.compile(r"heading (10|[1-9])")
_CAPTIONS = frozenset("caption illustration figure drawing".split())
_CONTENTS = re.compile(
    r"toc (?:\d|heading)|contents(?: \d+| heading)|table of figures|(?:.* )?index(?: \d+| heading)?"
)


@dataclass(frozen=True, slots=True)
class Words:
    """Some words, and where they lead; ``raised`` ones stand above the line."""

    text: str
    url: str = ""
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """A new line in the same paragraph."""


@dataclass(frozen=True, slots=True)
class PageStart:
    """A new page begins here."""


@dataclass(frozen=True, slots=True)
class NoteCall:
    """The mark of a note."""

    key: str


Inline: TypeAlias = Words | Break | PageStart | NoteCall


@dataclass(slots=True)
class Paragraph:
    """A paragraph: ``role`` as of ``Region`` or "", ``level`` that of a heading from 1.

    ``label`` is what print has before an item of a list, ``number`` the number in it where it
    is a plain one of the outermost list. ``follows`` says that it belongs to the item before it.
    """

    inlines: list[Inline] = field(default_factory=list)
    role: str = ""
    level: int = 0
    label: str = ""
    number: int = 0
    follows: bool = False

    @property
    def words(self) -> str:
        """Return the words alone, with single spaces."""
        return " ".join("".join(self._texts()).split())

    def _texts(self) -> Iterator[str]:
        for one in self.inlines:
            if isinstance(one, Words):
                yield one.text
            elif isinstance(one, Break):
                yield "\n"


@dataclass(slots=True)
class Row:
    """A row of a table; ``header`` when the document says that it labels those below."""

    cells: list[list[Block]] = field(default_factory=list)
    header: bool = False


@dataclass(slots=True)
class Table:
    """A table, its rows in order."""

    rows: list[Row] = field(default_factory=list)


Block: TypeAlias = Paragraph | Table


@dataclass(slots=True)
class Note:
    """A footnote, or (``end``) an endnote; ``key`` is what its calls name."""

    key: str
    blocks: list[Block] = field(default_factory=list)
    end: bool = False


@dataclass(slots=True)
class Manuscript:
    """A document as read. ``paged`` says that its ``PageStart`` are all there are.

    ``references`` are told by number and stand nowhere in the blocks.
    """

    blocks: list[Block] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    references: dict[int, Paragraph] = field(default_factory=dict)
    metadata: Metadata = field(default_factory=Metadata)
    paged: bool = False


def role_of(style: str) -> tuple[str, int] | None:
    """Return the role and the heading level that a style has by its name; None for other names.

    Programs keep the English names of their own styles in the file, whatever they show.
    """
    name = style.lower().strip()
    if matched := _HEADINGS.fullmatch(name):
        return HEADING, int(matched[1])
    if name in ("title", "subtitle"):
        return (TITLE if name == "title" else HEADING), 0
    if name in _CAPTIONS:
        return CAPTION, 0
    return (FURNITURE, 0) if _CONTENTS.fullmatch(name) else None


def paragraphs_of(blocks: list[Block], *, tables: bool = True) -> Iterator[Paragraph]:
    """Yield the paragraphs of blocks in order, those in tables too unless told otherwise."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif tables:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_of(cell)


def words_of(blocks: list[Block]) -> str:
    """Return the words of blocks, a line for each paragraph."""
    return "\n".join(one.words for one in paragraphs_of(blocks) if one.words)
