"""Walks an article's elements into a text and its outline."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator

from annotator.domain.model import Locus
from annotator.formats.page_text import PageText
from annotator.formats.web_page.addresses import Addresses
from annotator.formats.web_page.apparatus import Apparatus, Item
from annotator.formats.web_page.elements import (
    BLOCKS,
    HEADINGS,
    Element,
    is_named,
    names,
    spoken,
    tag,
    words_of,
)
from annotator.formats.web_page.tables import is_box, is_data, rows_of

_CAPTIONS = frozenset(
    """thumbcaption wp-caption-text wp-caption-dd gallerytext gallery-caption image-caption
    img-caption photo-caption caption-text article-caption media-caption picture-caption
    figure-caption imagecaption photocaption caption image_caption photo_caption""".split()
)
_HEADING_WORDS = 16
_ICON = 60
_FILE = re.compile(r"\.(?:jpe?g|png|svg|gif|webp)\b", re.IGNORECASE)
_LINES = re.compile(r"\r\n|\r|\n")


class Walk:
    """One walk through a page; what it meets goes into ``text``."""

    def __init__(
        self,
        text: PageText,
        addresses: Addresses,
        apparatus: Apparatus,
        *,
        title: str = "",
        headline: Element | None = None,
        bylines: frozenset[Element] = frozenset(),
    ) -> None:
        self._text = text
        self._addresses = addresses
        self._apparatus = apparatus
        self._title = title
        self._headline = headline
        self._bylines = bylines
        self._titled = not title
        self._tables = 0
        self._breaks = 0
        self._tight = self._begun = 0
        self._box = False
        self._kept_lines = False

    def walk(self, element: Element) -> None:
        """Say all that an element holds; the title stands first."""
        if not self._titled and self._headline is None:
            self._say_title()
        self._one(element)

    def _say_title(self) -> None:
        self._titled = True
        with self._text.block(Locus.TITLE.value):
            self._say(self._title)

    def _one(self, element: Element) -> None:
        name = tag(element)
        items = self._apparatus.items
        marks = self._apparatus.marks
        if element in marks:
            self._mark(marks[element])
        elif element in items:
            self._item(element, items[element])
        elif name == "br":
            self._break()
        elif name == "hr":
            with self._text.block():
                pass
        elif name == "img":
            self._icon(element)
        elif name == "a":
            self._link(element)
        elif name == "table":
            self._table(element)
        elif name in ("ul", "ol"):
            self._list(element)
        elif name in BLOCKS or element is self._headline or element in self._bylines:
            self._block(element)
        elif name == "q":
            self._say("“")
            self._inside(element)
            self._say("”")
        else:
            self._inside(element)

    def _inside(self, element: Element) -> None:
        if element.text:
            self._say(element.text)
        for child in element:
            self._one(child)
            if child.tail:
                self._say(child.tail)
            elif element in self._bylines:
                self._say(" ")  # name and day stand apart by style alone

    def _say(self, words: str) -> None:
        words = words.replace("\ufeff", "")
        if words.strip():
            self._breaks = 0
        elif not self._kept_lines:
            words = " "  # as are the hard spaces that old pages part paragraphs with
        if self._kept_lines and "\n" in words:
            for at, line in enumerate(_LINES.split(words)):
                if at:
                    self._text.line_break()
                self._text.say(line)
            return
        self._text.say(words)

    def _break(self) -> None:
        self._breaks += 1
        if self._breaks == 1:
            self._text.line_break()
        elif self._breaks == 2 and not self._tight:
            with self._text.block():
                pass

    def _block(self, element: Element) -> None:
        self._breaks = 0
        name = tag(element)
        role = self._role(element, name)
        if role == Locus.TITLE.value:
            if self._titled:
                return
            self._titled = True
        before = self._kept_lines, self._box
        self._kept_lines = self._kept_lines or name == "pre"
        if role == Locus.INFOBOX.value:
            self._box = True
        boxed = self._tightly() if self._box else contextlib.nullcontext()
        with self._text.block(role, tight=self._is_tight()), boxed:
            self._inside(element)
        self._kept_lines, self._box = before
        self._breaks = 0

    def _role(self, element: Element, name: str) -> str:
        if element is self._headline:
            return Locus.TITLE.value
        if self._box or self._tight:
            return ""
        if element in self._bylines:
            return "byline"
        if name == "figcaption" or (name != "figure" and is_named(element, _CAPTIONS)):
            return Locus.CAPTION.value
        if is_box(element):
            return Locus.INFOBOX.value
        if name in HEADINGS:
            words = words_of(element)
            if self._title and words == self._title:
                return Locus.TITLE.value if not self._titled else "heading"
            return "heading" if len(words.split()) <= _HEADING_WORDS else ""
        return ""

    def _mark(self, made: Item | str) -> None:
        self._breaks = 0
        if isinstance(made, Item):
            if made.notes:
                self._text.note_mark(made.label)
            else:
                self._text.mark((made.number,))
        elif made.isdecimal():
            self._text.mark((int(made),))
        else:
            self._text.note_mark(made)

    def _item(self, element: Element, item: Item) -> None:
        self._breaks = 0
        with (
            self._tightly(),
            self._text.item(
                item.number,
                mark=item.label,
                backlinks=item.backlinks,
                notes=item.notes,
                known=item.known,
                tight=element.getprevious() in self._apparatus.items,
            ),
        ):
            self._inside(element)

    def _list(self, element: Element) -> None:
        cites = element in self._apparatus.unnumbered
        with self._text.block("references" if cites else "", tight=self._is_tight()):
            at = 0
            for child in element:
                if child in self._apparatus.items or tag(child) != "li":
                    self._one(child)
                elif spoken(child).strip():
                    at += 1
                    self._listed(child, f"{at}." if tag(element) == "ol" else "•")
                if child.tail:
                    self._say(child.tail)

    def _listed(self, element: Element, label: str) -> None:
        self._breaks = 0
        if is_named(element, frozenset(("gallerybox",))):
            self._inside(element)
            return
        inner = next(iter(element), None)
        holds_list = inner is not None and tag(inner) in ("ul", "ol")
        plain = (
            self._box
            or "plainlist" in names(element.getparent())  # type: ignore[arg-type]
            or (holds_list and not (element.text or "").strip())
        )
        first = not self._tight and element.getprevious() is None
        with self._tightly():
            if plain:
                with self._text.block(tight=self._is_tight()):
                    self._inside(element)
            else:
                with self._text.listed(label, tight=not first):
                    self._inside(element)

    def _table(self, element: Element) -> None:
        box = self._box or is_box(element)
        if not box and not is_data(element):
            self._block(element)
            return
        table = self._tables
        self._tables += 1
        role = Locus.INFOBOX.value if box and not self._box else ""
        before, self._box = self._box, box
        for part in element.iterchildren("caption"):
            with self._text.block(role or (Locus.CAPTION.value if not box else "")):
                self._inside(part)
        with self._tightly():
            for row, cells in enumerate(rows_of(element, box=box)):
                for cell in cells:
                    with (
                        self._text.cell(
                            table, row, cell.column, cell.columns, box=box, header=cell.header
                        ),
                        self._text.block(role, tight=self._is_tight()),
                    ):
                        self._inside(cell.element)
        self._box = before
        self._breaks = 0

    def _link(self, element: Element) -> None:
        href = element.get("href") or ""
        url = "" if self._addresses.fragment(href) else self._addresses.absolute(href)
        if not url or is_named(element, frozenset(("new",))):
            self._inside(element)
            return
        with self._text.link(url):
            self._inside(element)

    def _icon(self, element: Element) -> None:
        """Say the name of a flag in a box where nothing else names the side."""
        words = " ".join((element.get("alt") or "").split())
        width = element.get("width") or ""
        if not self._box or not words or _FILE.search(words) or len(words) > 60:
            return
        if not width.isdecimal() or int(width[:5]) > _ICON:
            return
        if not _is_named_next(element):
            self._say(f" {words} ")

    @contextlib.contextmanager
    def _tightly(self) -> Iterator[None]:
        """Let blocks inside be lines of what is at hand, but for the first of all."""
        self._tight += 1
        if self._tight == 1:
            self._begun = len(self._text)
        try:
            yield
        finally:
            self._tight -= 1

    def _is_tight(self) -> bool:
        """Say whether what comes is a further line of what is at hand."""
        return self._tight > 0 and len(self._text) > self._begun


def _is_named_next(icon: Element) -> bool:
    """Say whether a link right after a flag names whose it is."""
    one: Element | None = icon
    for _ in range(5):
        if one is None or tag(one) in BLOCKS:
            return False
        tail = (one.tail or "").strip("\xa0 \t\r\n")
        if tail:
            return False
        after = one.getnext()
        if after is not None:
            if tag(after) == "br":
                return False
            return tag(after) == "a" or next(after.iter("a"), None) is not None
        one = one.getparent()
    return False
