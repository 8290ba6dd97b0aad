"""Markdown (.md): what it prints. A text that only happens to end so reads as it was typed.

Line breaks stay, items keep the numbers that were typed, and «kil*led … dea*th», as words are
masked, keep their stars. Raw HTML loses its tags; scripts and styles lose their words too.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import SourceError
from annotator.domain.model import Metadata
from annotator.domain.typed_dates import typed_date
from annotator.formats.document import Document
from annotator.formats.encodings import decode
from annotator.formats.manuscript import (
    CAPTION,
    HEADING,
    TITLE,
    Block,
    Break,
    Manuscript,
    Note,
    NoteCall,
    Paragraph,
    Row,
    Table,
    Words,
)
from annotator.formats.manuscript_text import document_of

if TYPE_CHECKING:
    from markdown_it.token import Token

NAME = "Markdown"
SUFFIXES = (".md", ".markdown")
MEDIA_TYPES = ("text/markdown", "text/x-markdown")

_DEEPEST = 100
"""Levels of quotes and lists in each other; an item of a list takes two."""

_MOST_OF_A_HEADING = 200
_MOST_FRONT_LINES = 200
_FRONT = re.compile(r"[\w-]+[ \t]*:(?:[ \t].*)?|[ \t].*|-[ \t].*|#.*|")
_PAIR = re.compile(r"(?P<key>[\w-]+)[ \t]*:[ \t]+(?P<value>.*\S)[ \t]*")
_KEYS = {
    "title": "title",
    "date": "date",
    "published": "date",
    "url": "url",
    "link": "url",
    "source_url": "url",
    "canonical_url": "url",
    "publisher": "publisher",
    "site_name": "publisher",
    "source": "publisher",
    "lang": "language",
    "language": "language",
}
_MARK = re.compile(r"[0-9]{1,3}")
_ADDRESS = re.compile(r"https?://\S+")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>[^<>]*)>")
_HREF = re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_SILENT = frozenset("script style head template iframe object noscript svg".split())
_LINES = frozenset(
    "p div li tr td th h1 h2 h3 h4 h5 h6 table ul ol blockquote section article dt dd "
    "figure figcaption summary details hr pre".split()
)


def recognises(data: bytes) -> bool:
    """Say no: any text could be Markdown."""
    return False


def read(data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
    """Return the document; raises what ``decode`` raises, source.no_text, source.too_deep."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    decoded = decode(data, name, charset)
    metadata, text = _front(decoded.text)
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    kept: dict[str, Any] = {}
    tokens = parser.use(footnote_plugin).parse(text, kept)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        # What stands deeper was left out by the parser, silently.
        raise SourceError("source.too_deep", name=name)
    walk = _Walk(tokens)
    blocks = walk.blocks
    titled = next((one for one in blocks if isinstance(one, Paragraph)), None)
    if metadata.title and not (titled and titled.level == 1):
        blocks.insert(0, Paragraph([Words(metadata.title)], TITLE))
    manuscript = Manuscript(blocks, walk.notes, _numbered_links(kept), metadata)
    return document_of(
        manuscript, data, name, encoding=decoded.encoding, notes=decoded.notes, url=url
    )


def _numbered_links(kept: Mapping[str, Any]) -> dict[int, Paragraph]:
    """Return where marks such as "[12]" lead that a line "[12]: https://…" explains."""
    links: Mapping[str, Mapping[str, str]] = kept.get("references", {})
    numbered = sorted((int(key), one) for key, one in links.items() if _MARK.fullmatch(key))
    return {
        number: Paragraph([Words(f"{one['title']} "), Words(one["href"], one["href"])])
        for number, one in numbered
    }


def _front(text: str) -> tuple[Metadata, str]:
    """Part the fields at the top of a text from it, where it has any."""
    lines = text.split("\n", _MOST_FRONT_LINES)
    if lines[0].rstrip() != "---":
        return Metadata(), text
    for index, line in enumerate(lines[1:], 1):
        line = line.rstrip()
        if line in ("---", "..."):
            return _metadata(lines[1:index]), "\n".join(lines[index + 1 :])
        if not _FRONT.fullmatch(line):
            break
    return Metadata(), text


def _metadata(lines: Sequence[str]) -> Metadata:
    found: dict[str, str] = {}
    for line in lines:
        matched = _PAIR.fullmatch(line.rstrip())
        if matched and matched["key"].lower() in _KEYS:
            value = matched["value"]
            if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
                value = value[1:-1]
            found.setdefault(_KEYS[matched["key"].lower()], value.strip())
    said = found.get("date", "")
    url = found.get("url", "")
    publisher = found.get("publisher", "")
    if not url and _ADDRESS.fullmatch(publisher):
        url, publisher = publisher, ""
    return Metadata(
        " ".join(found.get("title", "").split()),
        publisher,
        url if _ADDRESS.fullmatch(url) else "",
        found.get("language", "")[:2].lower(),
        typed_date(said) or typed_date(re.split(r"[T ]", said)[0]),
    )


class _Walk:
    """The tokens of a text while they become blocks."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.blocks: list[Block] = []
        self.notes: list[Note] = []
        self._into = self.blocks
        self._lists: list[Iterator[tuple[str, int]]] = []
        self._label = ("", 0)
        self._in_item = False
        self._heading = 0
        self._rows: list[Row] = []
        self._head = False
        for index, token in enumerate(tokens):
            self._take(tokens, index, token.type)

    def _take(self, tokens: Sequence[Token], index: int, kind: str) -> None:
        token = tokens[index]
        if kind in ("ordered_list_open", "bullet_list_open"):
            self._lists.append(_labels(tokens, index, outermost=not self._lists))
        elif kind in ("ordered_list_close", "bullet_list_close"):
            self._lists.pop()
        elif kind == "list_item_open":
            self._label, self._in_item = next(self._lists[-1]), False
        elif kind in ("heading_open", "heading_close"):
            self._heading = int(token.tag[1]) if token.nesting > 0 else 0
        elif kind == "footnote_open":
            self.notes.append(Note(str(token.meta["id"])))
            self._into = self.notes[-1].blocks
        elif kind == "footnote_close":
            self._into = self.blocks
        elif kind == "table_open":
            self._rows = []
            self._into.append(Table(self._rows))
        elif kind in ("thead_open", "thead_close"):
            self._head = token.nesting > 0
        elif kind == "tr_open":
            self._rows.append(Row(header=self._head))
        elif kind == "inline" and tokens[index - 1].type in ("th_open", "td_open"):
            self._rows[-1].cells.append(list(_paragraphs(token)))
        elif kind in ("inline", "code_block", "fence", "html_block"):
            for one in _paragraphs(token):
                self._add(one)

    def _add(self, paragraph: Paragraph) -> None:
        if self._heading and len(paragraph.words) <= _MOST_OF_A_HEADING:
            paragraph.role, paragraph.level = HEADING, self._heading
        if self._label[0]:
            paragraph.label, paragraph.number = self._label
            self._label, self._in_item = ("", 0), True
        else:
            paragraph.follows = bool(self._lists) and self._in_item
        self._into.append(paragraph)


def _labels(tokens: Sequence[Token], at: int, *, outermost: bool) -> Iterator[tuple[str, int]]:
    """Yield what stands before each item of the list that begins at a token, and its number.

    The numbers are those that were typed; where the first two are the same, items are counted.
    """
    items = _items(tokens, at)
    if tokens[at].type == "bullet_list_open":
        yield from (("•", 0) for _ in items)
        return
    first = next(items)
    number = int(first.info)
    yield f"{number}{first.markup}", number if outermost else 0
    counts = False
    for position, item in enumerate(items):
        typed = int(item.info)
        counts = counts or (position == 0 and typed == number)
        number = number + 1 if counts else typed
        yield f"{number}{item.markup}", number if outermost else 0


def _items(tokens: Sequence[Token], at: int) -> Iterator[Token]:
    level = tokens[at].level
    for index in range(at + 1, len(tokens)):
        token = tokens[index]
        if token.level == level and token.nesting < 0:
            return
        if token.type == "list_item_open" and token.level == level + 1:
            yield token


def _paragraphs(token: Token) -> Iterator[Paragraph]:
    """Yield the paragraphs that one token with words holds."""
    if token.type == "html_block":
        yield from _from_html(token.content)
        return
    said = _Inlines()
    if token.type == "inline":
        said.take(token.children or [])
    else:
        for line in token.content.rstrip("\n").split("\n"):
            said.paragraph.inlines += (Words(line), Break())
    yield said.paragraph


def _from_html(markup: str) -> Iterator[Paragraph]:
    """Yield the words of raw HTML, each block of it as a paragraph."""
    said = _Inlines()
    markup = _without_comments(markup)
    at = 0
    for tag in _TAG.finditer(markup):
        said.say(html.unescape(markup[at : tag.start()]))
        at = tag.end()
        if tag["name"].lower() in _LINES and said.paragraph.words:
            yield said.paragraph
            said.paragraph = Paragraph()
        said.take_tag(tag)
    said.say(html.unescape(markup[at:]))
    if said.paragraph.words:
        yield said.paragraph


def _without_comments(markup: str) -> str:
    parts: list[str] = []
    at = 0
    while (start := markup.find("<!--", at)) >= 0:
        parts.append(markup[at:start])
        end = markup.find("-->", start)
        at = len(markup) if end < 0 else end + 3
    return "".join((*parts, markup[at:]))


class _Inlines:
    """One paragraph while its words are said."""

    def __init__(self) -> None:
        self.paragraph = Paragraph()
        self._url = ""
        self._silent = 0
        self._raised = False

    def take(self, tokens: Sequence[Token]) -> None:
        """Say the inline tokens of a paragraph; a picture that stands alone is its caption."""
        masks = _masks(tokens)
        pictures = [one for one in tokens if one.type == "image"]
        if len(pictures) == 1 and not any(one.type == "text" and one.content for one in tokens):
            self.paragraph.role = CAPTION
            self.say(pictures[0].content)
        for index, token in enumerate(tokens):
            kind = token.type
            if kind in ("text", "code_inline"):
                self.say(token.content)
            elif kind in ("softbreak", "hardbreak"):
                self.paragraph.inlines.append(Break())
            elif kind == "link_open":
                self._url = str(token.attrs.get("href", ""))
                if _is_number(tokens, index):
                    self.say("[")
            elif kind == "link_close":
                if _is_number(tokens, index - 2):
                    self.say("]")
                self._url = ""
            elif kind == "footnote_ref":
                self.paragraph.inlines.append(NoteCall(str(token.meta["id"])))
            elif index in masks:
                self.say(token.markup)
            elif kind == "html_inline" and (tag := _TAG.fullmatch(token.content)):
                self.take_tag(tag)

    def take_tag(self, tag: re.Match[str]) -> None:
        """Do what a tag of raw HTML means for the words after it."""
        name = tag["name"].lower()
        if name in _SILENT and not tag["rest"].endswith("/"):
            self._silent = max(0, self._silent + (-1 if tag["end"] else 1))
        elif name == "br":
            self.paragraph.inlines.append(Break())
        elif name == "sup":
            self._raised = not tag["end"]
        elif name == "a":
            found = None if tag["end"] else _HREF.search(tag["rest"])
            self._url = html.unescape(next(filter(None, found.groups()), "")) if found else ""

    def say(self, words: str) -> None:
        """Add words, but for those of scripts and styles."""
        if words and not self._silent:
            self.paragraph.inlines.append(Words(words, self._url, self._raised))


def _is_number(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a link is a mark such as "[12]", whose brackets were taken for the link's."""
    return (
        0 <= at < len(tokens) - 2
        and tokens[at].type == "link_open"
        and tokens[at + 1].content.isdecimal()
        and tokens[at + 2].type == "link_close"
    )


def _masks(tokens: Sequence[Token]) -> set[int]:
    """Return where stars stand inside two words and mask a letter of each: no emphasis."""
    found: set[int] = set()
    opened: list[int] = []
    for index, token in enumerate(tokens):
        if token.type == "em_open":
            opened.append(index)
        elif token.type == "em_close" and opened:
            first = opened.pop()
            if _in_word(tokens, first) and _in_word(tokens, index):
                found |= {first, index}
    return found


def _in_word(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1].content if at else ""
    after = tokens[at + 1].content if at + 1 < len(tokens) else ""
    return before[-1:].isalpha() and after[:1].isalpha()
