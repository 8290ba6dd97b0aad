"""Lays a wiki's source out as a reader of the page would see it, without opening another page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain.metadata import language_of
from annotator.domain.model import Metadata, Reference
from annotator.domain.outline import Outline
from annotator.domain.text import Span, normalise_newlines
from annotator.formats.page_text import PageText
from annotator.formats.wikitext.boxes import box_of, is_box
from annotator.formats.wikitext.citing import cited, is_citation, with_title_at
from annotator.formats.wikitext.saying import (
    BREAK,
    said_by,
    source_words,
    without_marks,
    words_of,
)

_MOST_WORK = 30_000_000
"""Brackets that nobody closes, times characters: what the parser would go through again."""

_PAIRS = (("{{", "}}"), ("[[", "]]"), ("{|", "|}"), ("<ref", "</ref"), ("[http", "]"))
_FILE = re.compile(r"(?:file|image|media|ملف|صورة|وسيط):", re.IGNORECASE)
_ASIDE = re.compile(r"(?:category|تصنيف|[a-z]{2,3}(?:-[a-z]+)?):", re.IGNORECASE)
_OPTION = re.compile(
    r"thumb|thumbnail|frame|frameless|border|right|left|center|none|upright.*|\d+\s*(?:x\d+)?\s*(?:px|"
    r"بك|عن)|alt=.*|link=.*|تصغير|مصغر|يسار|يمين|وسط|مركز|إطار|بدون|بديل=.*|وصلة=.*",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"reflist|references|مراجع|ثبت[ _](?:ال)?مراجع|قائمة[ _](?:ال)?مراجع|المراجع", re.I
)
_NOTE_LIST = re.compile(r"notelist.*|ملاحظات|ثبت[ _]الملاحظات|قائمة[ _]ملاحظات|هوامش", re.I)
_NOTE = re.compile(r"efn.*|note|refn|ملاحظة|ملحوظة|هامش|حاشية", re.IGNORECASE)
_ARCHIVE = re.compile(r"webarchive|web archive|أرشيف الويب|وصلة أرشيف", re.IGNORECASE)
_SHORT_NOTE = re.compile(r"sfnp?|harvnb|harv|مرجع مختصر", re.IGNORECASE)
_BLOCKS = frozenset(("div", "center", "p", "blockquote", "section", "onlyinclude", "includeonly"))
_SILENT = frozenset(
    "math score timeline templatestyles gallery syntaxhighlight source imagemap noinclude "
    "graph maplink mapframe script style".split()
)


def parsed(text: str) -> Any:
    """Return the parsed source, or None where open brackets would make that take minutes."""
    import mwparserfromhell

    text = normalise_newlines(text)
    lower = text.lower()
    single = len(re.findall(r"<ref[^<>]*/>", lower))
    open_ = sum(max(0, lower.count(a) - lower.count(b)) for a, b in _PAIRS) - single
    tags = sum(max(0, n) for n in _unclosed(lower).values())
    if max(open_, 0) * len(text) > _MOST_WORK or tags * len(text) > _MOST_WORK:
        return None
    return mwparserfromhell.parse(text)


def _unclosed(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for slash, name, end in re.findall(r"<(/?)([a-z]{1,12})\b[^<>]{0,200}?(/?)>", text):
        if not end and name != "br":
            found[name] = found.get(name, 0) + (-1 if slash else 1)
    return found


def laid_out(code: Any, source: str) -> tuple[str, Outline]:
    """Return the article's text and its outline."""
    walk = _Walk(arabic=language_of(source) == "ar")
    walk.learn(code)
    walk.blocks(code.nodes)
    walk.rest_of_lists()
    text, outline = walk.page.finish(Metadata(title=walk.title), exact_marks=walk.marked)
    items = tuple(
        replace(one, known=with_title_at(one.known, text, one.cited)) if one.known else one
        for one in outline.items
    )
    return text, replace(outline, items=items)


@dataclass(slots=True)
class _Ref:
    """One reference or note: its place in its group, and its words."""

    group: str
    number: int
    nodes: Sequence[Any] = ()
    words: str = ""
    times: int = 0
    listed: bool = False

    @property
    def label(self) -> str:
        return f"{self.group} {self.number}" if self.group else str(self.number)


@dataclass(slots=True)
class _Walk:
    """The page while its nodes are gone through."""

    arabic: bool
    page: PageText = field(default_factory=PageText)
    title: str = ""
    refs: dict[tuple[str, str], _Ref] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    marked: bool = False
    tables: int = 0
    unnamed: int = 0

    # -- references ---------------------------------------------------------------------------

    def learn(self, code: Any) -> None:
        """Find the words of named references, wherever in the source they are written."""
        for tag in code.filter_tags(matches=lambda node: str(node.tag).lower() == "ref"):
            name, group = _attribute(tag, "name"), _attribute(tag, "group")
            if name and tag.contents and str(tag.contents).strip():
                one = self.refs.setdefault((group, name), _Ref(group, 0))
                one.nodes = one.nodes or tag.contents.nodes

    def _mark(self, group: str, name: str, nodes: Sequence[Any], words: str = "") -> None:
        if not name:
            self.unnamed += 1
            name = f"\x00{self.unnamed}"
        one = self.refs.setdefault((group, name), _Ref(group, 0))
        if not one.number:
            one.number = self.numbers[group] = self.numbers.get(group, 0) + 1
        one.nodes, one.words = one.nodes or nodes, one.words or words
        one.times += 1
        self.marked = True
        if group:
            self.page.note_mark(one.label)
        else:
            self.page.mark((one.number,))

    def _list(self, *, notes: bool, group: str | None = None) -> None:
        """Print the references, or the notes of one group or of all, that are not printed yet."""
        while True:
            # Printing an item may bring marks of its own, and these new items.
            waiting = sorted(
                (
                    r
                    for r in self.refs.values()
                    if r.number and not r.listed and bool(r.group) is notes
                    if group is None or r.group == group
                ),
                key=lambda r: (r.group, r.number),
            )
            if not waiting:
                return
            for one in waiting:
                one.listed = True
                known, words = self._known(one)
                with self.page.item(
                    one.number,
                    mark=one.label,
                    backlinks=one.times,
                    notes=notes,
                    known=known,
                    stated=known is not None,
                ):
                    if known and words:
                        self._say_cited(known, words)
                    else:
                        self.inline(one.nodes)

    def rest_of_lists(self) -> None:
        """Print lists that the source left to the wiki to add at its end."""
        for notes, heading in (
            (True, ("Notes", "ملاحظات")),
            (False, ("References", "المراجع")),
        ):
            left = [r for r in self.refs.values() if r.number and not r.listed]
            if any(bool(r.group) is notes for r in left):
                with self.page.block("heading"):
                    self.page.say(heading[self.arabic])
                self._list(notes=notes)

    def _known(self, ref: _Ref) -> tuple[Reference | None, str]:
        """Return the fields that a reference states, and its words where its nodes are not."""
        if ref.words:
            short = re.match(r"(.+) (\d{4})[a-z]?(?:,|$)", ref.words)
            author, year = (short[1], short[2]) if short else (ref.words, None)
            return Reference(0, Span(0, 0), author=author, published=year), ref.words
        found = [n for n in ref.nodes if _kind(n) == "Template" and is_citation(_name(n))]
        links = [n for n in ref.nodes if _kind(n) == "ExternalLink" and n.title is not None]
        if not found and len(links) == 1:
            # Words that lead to the page are its title.
            title, url = words_of(links[0].title), str(links[0].url).strip()
            return Reference(0, Span(0, 0), title=title, url=url), ""
        if len(found) != 1:
            return None, ""
        said = cited(self._values(found[0]))
        return said.known, said.words

    def _say_cited(self, known: Reference, words: str) -> None:
        at = words.find(known.title) if known.title else -1
        address = known.url or known.archive_url
        if at < 0 or not address:
            with self.page.link(address):
                self.page.say(words)
            return
        end = at + len(known.title)
        self.page.say(words[:at])
        with self.page.link(address):
            self.page.say(words[at:end])
        self.page.say(words[end:])

    # -- blocks -------------------------------------------------------------------------------

    def blocks(self, nodes: Sequence[Any], role: str = "") -> None:
        """Print nodes as blocks: paragraphs part at empty lines, lists at every line."""
        line: list[Any] = []
        tight = False
        for node in _lines(nodes):
            kind = _kind(node)
            if node is None or node is _NEXT:
                if node is None or tight:
                    self._paragraph(line, role, tight=tight)
                    line, tight = [], False
                else:
                    line.append(" ")
            elif kind == "Tag" and node.wiki_markup in ("*", "#", ":", ";"):
                if not tight or any(not isinstance(one, str) or one.strip() for one in line):
                    self._paragraph(line, role, tight=tight)
                    line = []
                tight = True
            elif self._is_block(node):
                self._paragraph(line, role, tight=tight)
                line, tight = [], False
                self._block(node, role)
            else:
                line.append(node)
        self._paragraph(line, role, tight=tight)

    def _paragraph(self, line: Sequence[Any], role: str, *, tight: bool) -> None:
        if line:
            with self.page.block(role, tight=tight):
                self.inline(line)

    def _is_block(self, node: Any) -> bool:
        kind = _kind(node)
        if kind == "Heading":
            return True
        if kind == "Tag":
            name = str(node.tag).lower()
            return name in ("table", "references", "gallery") or name in _BLOCKS
        if kind == "Wikilink":
            return _FILE.match(str(node.title).strip()) is not None
        if kind == "Template":
            name = _name(node)
            return is_box(name) or bool(_LIST.fullmatch(name) or _NOTE_LIST.fullmatch(name))
        return False

    def _block(self, node: Any, role: str) -> None:
        kind = _kind(node)
        if kind == "Heading":
            with self.page.block("heading"):
                self.inline(node.title.nodes)
        elif kind == "Wikilink":
            self._picture(node)
        elif kind == "Template" and is_box(_name(node)):
            self._box(node)
        elif kind == "Template":
            group = self._value(node, ("group", "مجموعة"))
            notes = bool(group) or _NOTE_LIST.fullmatch(_name(node)) is not None
            self._list(notes=notes, group=group or None)
        elif str(node.tag).lower() == "references":
            group = _attribute(node, "group")
            self._list(notes=bool(group), group=group or None)
        elif str(node.tag).lower() == "table":
            self._table(node)
        elif str(node.tag).lower() == "gallery":
            self._gallery(str(node.contents))
        else:
            self.blocks(node.contents.nodes if node.contents else (), role)

    def _picture(self, node: Any) -> None:
        """Print the caption of a picture; the picture itself is never fetched."""
        parts = _parts(node.text.nodes) if node.text else []
        last = parts[-1] if parts else []
        words = "".join(str(one) for one in last).strip()
        if words and not _OPTION.fullmatch(words):
            with self.page.block("caption"):
                self.inline(last)

    def _gallery(self, lines: str) -> None:
        """Print the captions of a row of pictures."""
        for line in lines.splitlines():
            plain = re.sub(r"\[\[(?:[^\[\]|]*\|)?|\]\]", "", line)
            _, bar, caption = plain.rpartition("|")
            if bar and caption.strip():
                with self.page.block("caption"):
                    self.page.say(without_marks(caption))

    def _box(self, node: Any) -> None:
        codes = {str(p.name).strip(): p.value for p in node.params if p.showkey}
        values = {name: code.nodes for name, code in codes.items() if _says(code.nodes)}
        box, table = box_of(values), self.tables
        self.tables += 1
        row = 0
        if box.title:
            with self.page.block("infobox"):
                self.inline(values[box.title])
            self.title = self.title or words_of(codes[box.title])
        for name in box.captions:
            with self.page.block("caption", tight=True):
                self.inline(values[name])
        for one in box.rows:
            with (
                self.page.cell(table, row, 0, 1, box=True, header=True),
                self.page.block("infobox", tight=True),
            ):
                self.page.say(one.label[self.arabic])
            row += 1
            for name, column, columns in one.cells(box.sides):
                row += columns == 1  # a cell over all columns is a row of its own
                with self.page.cell(table, row, column, columns, box=True):
                    self._cell_lines(values[name], "infobox")
                row += columns == 1
            row += 1

    def _cell_lines(self, nodes: Sequence[Any], role: str) -> None:
        with self.page.block(role, tight=True):
            self.blocks_tight(nodes, role)

    def blocks_tight(self, nodes: Sequence[Any], role: str) -> None:
        """Print the lines of a cell, one below the other."""
        line: list[Any] = []
        for node in [*_lines(_flattened(nodes)), None]:
            breaks = _kind(node) == "Tag" and (
                node.wiki_markup in ("*", "#", ":", ";") or str(node.tag).lower() == "br"
            )
            if node is None or node is _NEXT or breaks:
                self._paragraph(line, role, tight=True)
                line = []
            elif self._is_block(node):
                self._paragraph(line, role, tight=True)
                line = []
                self._block(node, role)
            else:
                line.append(node)

    def _table(self, node: Any) -> None:
        table = self.tables
        self.tables += 1
        rows = list(_rows(node))
        if rows and str(rows[0][0]).startswith("|+"):
            self._caption(rows[0].pop(0))
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                header = str(cell.tag).lower() == "th"
                with self.page.cell(table, row, column, len(cells), header=header):
                    self._cell_lines(cell.contents.nodes if cell.contents else (), "")

    def _caption(self, cell: Any) -> None:
        first, *others = cell.contents.nodes
        with self.page.block("caption"):
            self.inline([str(first).lstrip("+ \t"), *others])

    # -- words --------------------------------------------------------------------------------

    def inline(self, nodes: Sequence[Any]) -> None:
        """Print nodes as running words."""
        for node in nodes:
            kind = _kind(node)
            if isinstance(node, str):
                self.page.say(node)
            elif kind == "Text":
                self.page.say(without_marks(str(node.value)))
            elif kind == "HTMLEntity":
                self.page.say(str(node.normalize()))
            elif kind == "Wikilink":
                self._wikilink(node)
            elif kind == "ExternalLink":
                with self.page.link(str(node.url).strip()):
                    if node.title is None:
                        self.page.say(str(node.url))
                    else:
                        self.inline(node.title.nodes)
            elif kind == "Tag":
                self._tag(node)
            elif kind == "Template":
                self._template(node)

    def _wikilink(self, node: Any) -> None:
        title = str(node.title).strip()
        if _FILE.match(title) or _ASIDE.match(title):
            return
        if node.text is not None and str(node.text).strip():
            self.inline(node.text.nodes)
        else:
            self.page.say(title.lstrip(":").split("#")[0] or title)

    def _tag(self, node: Any) -> None:
        name = str(node.tag).lower()
        if name == "ref":
            nodes = node.contents.nodes if node.contents else ()
            self._mark(_attribute(node, "group"), _attribute(node, "name"), nodes)
        elif name in ("br", "hr"):
            self.page.line_break()
        elif name == "nowiki":
            self.page.say(str(node.contents or ""))
        elif name not in _SILENT and node.contents is not None:
            self.inline(node.contents.nodes)

    def _template(self, node: Any) -> None:
        name = _name(node)
        if is_citation(name):
            said = cited(self._values(node))
            self._say_cited(said.known, said.words)
        elif _NOTE.fullmatch(name):
            group = self._value(node, ("group", "مجموعة")) or "note"
            nodes = node.params[0].value.nodes if node.params else ()
            self._mark(group, self._value(node, ("name", "اسم")), nodes)
        elif _SHORT_NOTE.fullmatch(name):
            words = source_words(node)
            self._mark("", words, (), words)
        elif _ARCHIVE.fullmatch(name):
            with self.page.link(self._value(node, ("url", "مسار"))):
                self.page.say(" مؤرشف" if self.arabic else " Archived")
        else:
            for part in said_by(node, name, arabic=self.arabic):
                if part is BREAK:
                    self.page.line_break()
                else:
                    self.inline([part])

    def _values(self, node: Any) -> dict[str, str]:
        return {str(p.name).strip(): words_of(p.value) for p in node.params if p.showkey}

    def _value(self, node: Any, names: Sequence[str]) -> str:
        values = self._values(node)
        return next((values[name] for name in names if values.get(name)), "")


class _Next:
    """Stands for the end of a line amid nodes."""


_NEXT = _Next()


def _lines(nodes: Iterable[Any]) -> Iterator[Any]:
    """Yield nodes; texts are parted at line ends (``_NEXT``) and empty lines (None)."""
    for node in nodes:
        if _kind(node) != "Text":
            yield node
            continue
        for part in re.split(r"(\n[ \t]*\n\s*|\n)", str(node.value)):
            if part == "\n":
                yield _NEXT
            elif part.startswith("\n"):
                yield None
            elif part:
                yield without_marks(part)


def _flattened(nodes: Sequence[Any]) -> Iterator[Any]:
    """Yield what lists of templates and plain wrappers hold, in place of these."""
    for node in nodes:
        if _kind(node) == "Template" and re.fullmatch(
            r"plainlist|flatlist|plain list|nowrap|small|قائمة.*|ubl|unbulleted list|hlist",
            _name(node),
            re.IGNORECASE,
        ):
            for place, parameter in enumerate(p for p in node.params if not p.showkey):
                if place:
                    yield _NEXT
                yield from _flattened(parameter.value.nodes)
        elif _kind(node) == "Tag" and str(node.tag).lower() in _BLOCKS and node.contents:
            yield from _flattened(node.contents.nodes)
        else:
            yield node


def _rows(table: Any) -> Iterator[list[Any]]:
    """Yield the cells of each row; those before the first row mark are a row too."""
    loose: list[Any] = []
    for node in table.contents.nodes:
        name = str(node.tag).lower() if _kind(node) == "Tag" else ""
        if name in ("td", "th"):
            loose.append(node)
        elif name == "tr":
            if loose:
                yield loose
                loose = []
            cells = [
                one
                for one in (node.contents.nodes if node.contents else ())
                if _kind(one) == "Tag" and str(one.tag).lower() in ("td", "th")
            ]
            if cells:
                yield cells
    if loose:
        yield loose


def _parts(nodes: Sequence[Any]) -> list[list[Any]]:
    """Part nodes at the bars of their texts, as a picture's options are."""
    parts: list[list[Any]] = [[]]
    for node in nodes:
        if _kind(node) != "Text":
            parts[-1].append(node)
            continue
        first, *others = str(node.value).split("|")
        parts[-1].append(first)
        parts += [[one] for one in others]
    return parts


def _kind(node: Any) -> str:
    return type(node).__name__


def _name(node: Any) -> str:
    return re.sub(r"[\s_]+", " ", str(node.name)).strip().removeprefix("#invoke:").strip()


def _attribute(tag: Any, name: str) -> str:
    value = tag.get(name).value if tag.has(name) else None
    return re.sub(r"\s+", " ", str(value)).strip(" \"'") if value is not None else ""


def _says(nodes: Sequence[Any]) -> bool:
    return any(_kind(node) != "Comment" and str(node).strip() for node in nodes)
