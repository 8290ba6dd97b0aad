"""Turns an article whose columns and links were lost back into the page that it was saved from.

The markup is MediaWiki's own: a fact box of several columns, marks and back-links, citations with
the classes of its templates. Addresses are made up, one for each reference.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from annotator.domain.headings import NOTES, heading_words
from annotator.domain.infobox import belligerent, columns_of
from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import Reference, Structure
from annotator.domain.page_lines import box_label
from annotator.domain.structure import structure_of
from annotator.domain.text import Span

HOST = "https://wiki.example"
_MARK = re.compile(r"\[(\d{1,3}|[^\W\d_][^\[\]\n]{0,24} \d{1,2})\]")
_LANGUAGE = re.compile(r"\((ب\w*[^()]*)\)")
_ARCHIVED = re.compile(r"(Archived from )(the original)|(مؤرشف من )(الأصل)")
_SERIAL = re.compile(r"(ISSN|OCLC):([\d-]+)")
_DEBRIS = re.compile(r"\{\{([^{}]*)\}\}: ([^|]*)(\|[^(]*?=?) ?\((help|مساعدة)\)")
_LOSSES = ("الخسائر", "casualties and losses")
_UNITS = ("الوحدات", "units involved")
_SIDES = ("المتحاربون", "belligerents")


def url_of(number: int) -> str:
    """Return the made-up address of the page that a reference cites."""
    return f"https://news{number % 7}.example/{number}/story?id={number * 31}&lang=en"


def copy_of(number: int, day: str) -> str:
    """Return the made-up address of its archived copy of a day (ISO)."""
    return f"https://web.archive.org/web/{day.replace('-', '')}101500/{url_of(number)}"


@dataclass
class _Marks:
    """The marks printed so far: each has an address that its item leads back to."""

    notes: dict[str, int] = field(default_factory=dict)
    back: dict[str, int] = field(default_factory=dict)

    def printed(self, match: re.Match[str]) -> str:
        label = match[1]
        note = re.fullmatch(r"(.*\D) (\d+)", label)
        if note:
            self.notes.setdefault(label, int(note[2]))
        key = f"{'n' if note else ''}{label.split()[-1]}"
        count = self.back.get(key, 0)
        self.back[key] = count + 1
        return (
            f'<sup id="cite_ref-{key}_{count}" class="reference"><a href="#cite_note-{key}">'
            f'<span class="cite-bracket">&#91;</span>{html.escape(label)}'
            '<span class="cite-bracket">&#93;</span></a></sup>'
        )

    def words(self, words: str) -> str:
        """Return words as markup, the marks in them as MediaWiki prints them."""
        return _each(_MARK, words, self.printed)


def page_of(text: str, *, box: bool = True) -> str:
    """Return an article as the page of an encyclopedia; ``text`` is a saved page's plain text."""
    structure = structure_of(text)
    marks = _Marks()
    parts: list[str] = []
    for region in structure.regions:
        words = region.span.of(text)
        if region.role == "infobox" and box:
            parts.append(_box(text, region.span, marks))
        elif region.role == "heading":
            heading = words.strip()
            if heading == structure.metadata.title:
                continue
            parts.append(
                f'<div class="mw-heading mw-heading2"><h2 id="{html.escape(heading)}">'
                f"{html.escape(heading)}</h2>{_EDIT}</div>"
            )
        elif region.role in ("body", "caption"):
            parts += [f"<p>{marks.words(p)}\n</p>" for p in words.split("\n") if p.strip()]
        elif region.role == "note":
            parts.append(_notes(text, structure, marks))
        elif region.role == "references":
            parts.append(_references(text, structure.references, marks))
    title = html.escape(structure.metadata.title)
    publisher = html.escape(structure.metadata.publisher)
    language = structure.metadata.language
    direction = "rtl" if language == "ar" else "ltr"
    address = f"{HOST}/wiki/{quote(structure.metadata.title)}"
    return _PAGE.format(
        language=language,
        direction=direction,
        title=title,
        publisher=publisher,
        address=address,
        content="\n".join(parts),
    )


def _box(text: str, box: Span, marks: _Marks) -> str:
    """Return the fact box with its columns: belligerents, units and losses side by side."""
    parties = seed_lexicon().parties
    columns = columns_of(text, box, parties)
    starts = [column.span.start for column in columns]
    sides = [parties.party(column.party).side for column in columns]
    rows: list[str] = []
    section, lines = "", []
    at = box.start
    named: list[list[str]] = [[] for _ in columns]

    def finish() -> None:
        if not lines:
            return
        words = [line for _, line in lines]
        if section in _SIDES and columns:
            for start, line in lines:
                column = max((i for i, s in enumerate(starts) if s <= start + len(line)), default=0)
                named[column].append(line)
            # What leads a name ("supported by") stands with the name after it.
            rows.append(_row([_lines(cell, marks) for cell in named]))
        elif section in _UNITS and columns:
            rows.append(_row([_lines(cell, marks) for cell in _by_side(words, sides)]))
        elif section in _LOSSES and columns:
            rows.append(_row([_lines(cell, marks) for cell in _losses(words, named)]))
        else:
            rows.append(f'<tr><td colspan="{len(columns) or 1}">{_lines(words, marks)}</td></tr>')
        lines.clear()

    for words in box.of(text).split("\n"):
        start, at = at, at + len(words) + 1
        bare = words.strip(" \xa0•")
        label = box_label(bare) or (heading_words(bare) if heading_words(bare) in NOTES else "")
        if not bare:
            continue
        if label and bare.lower() == label:
            finish()
            section = label
            rows.append(f'<tr><th colspan="{len(columns) or 1}">{html.escape(bare)}</th></tr>')
        elif label and bare.lower().startswith(label + " "):
            finish()
            section = ""
            value = marks.words(bare[len(label) + 1 :])
            rows.append(
                f'<tr><th scope="row">{html.escape(bare[: len(label)])}</th>'
                f'<td colspan="{max(1, len(columns) - 1)}">{value}</td></tr>'
            )
        else:
            lines.append((start, bare))
    finish()
    return f'<table class="infobox vevent"><tbody>{"".join(rows)}</tbody></table>'


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _lines(lines: Iterable[str], marks: _Marks) -> str:
    return "<br />".join(marks.words(line) for line in lines)


def _by_side(lines: Sequence[str], sides: Sequence[str]) -> list[list[str]]:
    """Give each column its units: one of a further column's own side opens that column.

    The last unit is the last column's, where no name told so.
    """
    parties = seed_lexicon().parties
    cells: list[list[str]] = [[] for _ in sides]
    column = 0
    for line in lines:
        side = parties.party(belligerent(line, parties)).side
        if side in sides[column + 1 :]:
            column = sides.index(side, column + 1)
        cells[column].append(line)
    if not cells[-1] and len(cells[column]) > 1:
        cells[-1].append(cells[column].pop())
    return cells


def _losses(lines: Sequence[str], named: Sequence[Sequence[str]]) -> list[list[str]]:
    """Give each column its losses: one cell after a mark each, a state's under its own name."""
    cells: list[list[str]] = [[] for _ in named]
    for number, line in enumerate(lines):
        if number == 0:
            for column, cell in enumerate(re.split(r"(?<=\]) +", line)[: len(named)]):
                cells[column].append(cell)
            continue
        state = line.split()[0]
        home = (i for i, names in enumerate(named) if any(state in name for name in names))
        cells[next(home, len(named) - 1)].append(line)
    return cells


def _notes(text: str, structure: Structure, marks: _Marks) -> str:
    items = "".join(
        f'<li id="cite_note-n{number}"><span class="mw-cite-backlink"><b>'
        f'<a href="#cite_ref-n{number}_0">^</a></b></span> <span class="reference-text">'
        f"{marks.words(note.span.of(text))}</span></li>"
        for number, note in enumerate(structure.notes, 1)
    )
    group = next(iter(marks.notes), "note 1").rsplit(" ", 1)[0]
    return (
        f'<div class="reflist reflist-{group}"><div class="mw-references-wrap">'
        f'<ol class="references" data-mw-group="{group}">{items}</ol></div></div>'
    )


def _references(text: str, references: Iterable[Reference], marks: _Marks) -> str:
    items = "".join(
        f'<li id="cite_note-{one.number}">{_back(one)} <span class="reference-text">'
        f'<cite class="citation web cs1">{_citation(text, one)}</cite></span></li>'
        for one in references
    )
    return (
        '<div class="reflist" dir="ltr"><div class="mw-references-wrap mw-references-columns">'
        f'<ol class="references">{items}</ol></div></div>'
    )


def _back(one: Reference) -> str:
    if one.backlinks < 2:
        return (
            f'<span class="mw-cite-backlink"><b><a href="#cite_ref-{one.number}_0">^</a></b></span>'
        )
    links = " ".join(
        f'<a href="#cite_ref-{one.number}_{at}"><sup><i><b>{one.number}٫{at}</b></i></sup></a>'
        for at in range(one.backlinks)
    )
    return f'<span class="mw-cite-backlink">^ {links}</span>'


def _citation(text: str, one: Reference) -> str:
    """Return an item's words as its template prints them, its links in their places.

    Every sixth page is gone: its title leads to the copy, and only "the original" to the page.
    """
    assert one.title_span is not None
    start = max(one.span.start, text.index(_first_word(text, one), one.span.start))
    quoted = Span(one.title_span.start - 1, one.title_span.end + 1)
    copy = copy_of(one.number, one.archived) if one.archived else ""
    dead = bool(copy) and one.number % 6 == 0
    title = _external(copy if dead else url_of(one.number), quoted.of(text))
    tail = html.escape(text[quoted.end : one.span.end], quote=False)
    if copy:
        tail = _ARCHIVED.sub(lambda m: _archived(m, copy, url_of(one.number)), tail, count=1)
    tail = _LANGUAGE.sub(lambda m: f'<span class="languageicon">({_wiki(m[1])})</span>', tail)
    tail = _SERIAL.sub(_serial, tail)
    tail = _DEBRIS.sub(_debris, tail)
    if one.publisher:
        name = html.escape(one.publisher, quote=False)
        tail = tail.replace(name, _wiki(name), 1)
    return html.escape(text[start : quoted.start], quote=False) + title + tail


def _first_word(text: str, one: Reference) -> str:
    """Return what an item begins with, behind its back-links."""
    words = re.sub(r"^(?:\d+٫\d+ )*", "", one.span.of(text))
    return words[:12]


def _archived(match: re.Match[str], copy: str, page: str) -> str:
    if match[1]:
        word, rest = match[1].split(" ", 1)
        return f"{_external(copy, word)} {rest}{_external(page, match[2])}"
    return f"{match[3]}{_external(copy, match[4])}"


def _serial(match: re.Match[str]) -> str:
    address = f"https://search.worldcat.org/{match[1].lower()}/{match[2]}"
    return f"{_wiki(match[1])}:{_external(address, match[2])}"


def _debris(match: re.Match[str]) -> str:
    return (
        '<span class="cs1-visible-error citation-comment"><code class="cs1-code">'
        f"&#123;&#123;{match[1]}&#125;&#125;</code>: {match[2]}"
        f'<code class="cs1-code">{match[3]}</code> ({_wiki(match[4])})</span>'
    )


def _external(url: str, words: str) -> str:
    return (
        f'<a rel="nofollow" class="external text" href="{html.escape(url)}">'
        f"{html.escape(words, quote=False)}</a>"
    )


def _wiki(words: str) -> str:
    return f'<a href="/wiki/{quote(html.unescape(words))}" title="{words}">{words}</a>'


def _each(pattern: re.Pattern[str], words: str, told: Callable[[re.Match[str]], str]) -> str:
    """Escape words but for what a pattern finds, which is told in markup."""
    parts: list[str] = []
    at = 0
    for match in pattern.finditer(words):
        parts += [html.escape(words[at : match.start()], quote=False), told(match)]
        at = match.end()
    return "".join([*parts, html.escape(words[at:], quote=False)])


_EDIT = (
    '<span class="mw-editsection"><span class="mw-editsection-bracket">[</span>'
    '<a href="/w/index.php?action=edit">عدل</a><span class="mw-editsection-bracket">]</span></span>'
)
_PAGE = """<!DOCTYPE html>
<html class="client-nojs" lang="{language}" dir="{direction}">
<head><meta charset="UTF-8"><title>{title} - {publisher}</title>
<meta name="generator" content="MediaWiki 1.43.0">
<link rel="canonical" href="{address}">
<script>document.documentElement.className="client-js";</script></head>
<body class="skin-vector mediawiki {direction} ns-0 ns-subject page-article action-view">
<div id="mw-page-base" class="noprint"></div>
<div id="content" class="mw-body" role="main">
<h1 id="firstHeading" class="firstHeading mw-first-heading">\
<span class="mw-page-title-main">{title}</span></h1>
<div id="bodyContent" class="vector-body">
<div id="siteSub" class="noprint">من {publisher}</div>
<a class="mw-jump-link" href="#mw-head">اذهب إلى التنقل</a>
<a class="mw-jump-link" href="#searchInput">اذهب إلى البحث</a>
<div id="mw-content-text" class="mw-body-content" lang="{language}" dir="{direction}">
<div class="mw-content-{direction} mw-parser-output">
{content}
</div><div class="printfooter">تم الاسترجاع من "<a dir="ltr" href="{address}">{address}</a>"</div>
</div><div id="catlinks" class="catlinks"><ul><li><a href="/wiki/x">2024</a></li></ul></div>
</div></div>
<div id="mw-navigation"><h2>قائمة التنقل</h2><ul><li><a href="/wiki/Main">الصفحة الرئيسة</a></li>
</ul></div>
<div id="footer"><ul><li>آخر تعديل لهذه الصفحة كان يوم 3 يناير 2025، الساعة 11:52.</li></ul></div>
</body></html>
"""
