"""What a document says of its own build, beyond its words: what a plain text has lost.

A web page or a word processor's file knows where its headings, boxes, notes and references are,
which column a number stands in and where a link leads. Readers put the words into one text and
all of that into an ``Outline`` whose spans count in this text. What an outline leaves open is
told from the words, as for a plain text, whose outline is empty.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.domain.model import Marker, Metadata, NoteMark, Reference, Region
from annotator.domain.text import Span


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """Words that lead somewhere: ``url`` is absolute, of scheme http, https or mailto."""

    span: Span
    url: str


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """One item of a reference list, or (``notes``) of the footnotes.

    ``span`` is the whole item with a printed number, ``cited`` its words without number and
    back-links. ``mark`` is what the text's marks call it ("12", "arabic-abajed 1"). ``known``
    holds fields that the document states outright, as a citation template does: they stand
    over what is read in the words. Its number and spans are not looked at, but for
    ``title_span``. ``stated`` says that it names every field there is: what is empty in it is
    missing, and the words are not asked.
    """

    span: Span
    cited: Span
    number: int
    mark: str = ""
    backlinks: int = 0
    notes: bool = False
    known: Reference | None = None
    stated: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: ``row`` and ``column`` count from 0, ``columns`` are those of its row.

    ``table`` counts the tables of the document from 0. ``box`` says that it is a fact box, whose
    columns are sides. ``header`` is a cell that labels others: its row's first, or a whole row.
    A cell that spans all columns of the table has ``columns`` 1.
    """

    span: Span
    table: int
    row: int
    column: int
    columns: int
    box: bool = False
    header: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Where a page of the document begins; it ends where the next one begins."""

    number: int
    start: int


@dataclass(frozen=True, slots=True)
class Outline:
    """What a reader knows of a text; all of it may be missing.

    ``regions`` do not overlap and need not cover the text; their roles are those of ``Region``.
    ``exact_marks`` says that ``markers`` and ``note_marks`` are all there are, so that brackets
    in the words are not taken for marks.
    """

    regions: tuple[Region, ...] = ()
    hyperlinks: tuple[Hyperlink, ...] = ()
    items: tuple[OutlineItem, ...] = ()
    markers: tuple[Marker, ...] = ()
    note_marks: tuple[NoteMark, ...] = ()
    exact_marks: bool = False
    cells: tuple[Cell, ...] = ()
    pages: tuple[Page, ...] = ()
    metadata: Metadata = field(default_factory=Metadata)

    def page_at(self, offset: int) -> int | None:
        """Return the number of the page that a code point stands on; None without pages."""
        number: int | None = None
        for page in self.pages:
            if page.start > offset:
                break
            number = page.number
        return number

    def url_at(self, offset: int) -> str:
        """Return where the words at an offset lead, or ""."""
        return next((h.url for h in self.hyperlinks if h.span.start <= offset < h.span.end), "")


EMPTY = Outline()
"""The outline of a plain text."""
