"""A page's markup becomes a document: its article, or all of what was copied from it."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.domain.errors import SourceError
from annotator.domain.metadata import language_of
from annotator.domain.model import Locus, Metadata
from annotator.domain.outline import EMPTY, Outline
from annotator.domain.page_lines import is_stopped
from annotator.formats.document import Document
from annotator.formats.page_text import PageText
from annotator.formats.web_page.addresses import Addresses
from annotator.formats.web_page.apparatus import Apparatus, apparatus_of
from annotator.formats.web_page.citations import with_places
from annotator.formats.web_page.content import Choice, article_in
from annotator.formats.web_page.elements import (
    Element,
    is_named,
    parsed,
    spoken,
    words_of,
)
from annotator.formats.web_page.facts import Facts, facts_of
from annotator.formats.web_page.markup import Markup, bare
from annotator.formats.web_page.visible import drop_unseen, drop_wiki_furniture, is_wiki
from annotator.formats.web_page.walking import Walk

_CONTENTS = frozenset(("mw-parser-output", "mw-content-text", "bodycontent", "mw_content"))
_TITLES = frozenset(("firstheading", "mw-first-heading", "mw-page-title-main", "section_0"))
_LEAST_WORDS = 8
_LEAST_LETTERS = 60
"""Not every language parts its words."""

_LEAST_CERTAIN = 80
"""A page of fewer words whose title asks to log in is no article."""

_GATE = re.compile(
    r"just a moment|attention required|access denied|log ?in\b|sign ?in\b|captcha|are you a robot|"
    r"\b(?:403|404|429|503)\b|page not found|forbidden|verify(?:ing)? you are|security check|"
    r"تسجيل الدخول|سجل الدخول|الصفحة غير موجودة|غير مصرح|التحقق من",
    re.IGNORECASE,
)
_CLIPBOARD_URL = re.compile(r"\AVersion:[\d.]+\s.{0,400}?^SourceURL:(\S+)", re.DOTALL | re.M)
_CLIPBOARD_HEAD = re.compile(r"\AVersion:[\d.]+\s.{0,3000}?(?=<)", re.DOTALL)
_LINE_ENDS = re.compile(r"\n|<br\b[^<>]*>|</p>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_FRAGMENT = re.compile(r"<!--\s{0,9}StartFragment\s{0,9}-->")
_FRAGMENT_END = re.compile(r"<!--\s{0,9}EndFragment\s{0,9}-->")


def page_of(markup: Markup, data: bytes, name: str, *, url: str = "", at: str = "") -> Document:
    """Return the article of a page; ``data`` are the bytes it came in.

    ``url`` is where it came from and ``at`` when it was fetched, as a server or a file says.
    Raises SourceError: source.no_article, source.too_deep.
    """
    root = parsed(markup.text, name)
    facts = facts_of(root, markup.text, url)
    gated = any((one.get("type") or "").lower() == "password" for one in root.iter("input"))
    wiki = is_wiki(root)
    drop_unseen(root)
    if wiki:
        drop_wiki_furniture(root)
    apparatus = apparatus_of(root, facts.addresses)
    content = _wiki_content(root) if wiki else None
    if content is None:
        choice = article_in(root, facts, apparatus)
    else:
        choice = Choice(content, _wiki_title(root) or facts.title)
    words, outline = _walked(choice, facts.addresses, apparatus)
    notes = [*markup.notes, *(["page.archived_copy"] if facts.copy else [])]
    if _is_empty(words, outline, choice.title or facts.title, gated=gated):
        if _is_empty(facts.body, EMPTY, "", gated=False):
            raise SourceError("source.no_article", name=name)
        words, outline = _stated(facts, choice.title)
        notes.append("page.from_data")
    outline = replace(with_places(words, outline), metadata=facts.metadata(choice.title, words))
    return Document(
        name,
        data,
        words,
        markup.encoding,
        tuple(notes),
        outline,
        url or facts.kept_url,
        at or facts.kept_at,
    )


def copied(markup: str, name: str) -> Document:
    """Return the document of copied words with their markup: all of them, whatever they are.

    Raises SourceError: source.empty, source.too_deep.
    """
    data = markup.encode("utf-8", "replace")
    source = _CLIPBOARD_URL.search(markup)
    url = source[1] if source and source[1].startswith(("http:", "https:")) else ""
    markup = _CLIPBOARD_HEAD.sub("", markup)
    try:
        root = parsed(f"<html><body>{bare(_fragment(markup))}", name)
    except SourceError as error:
        if error.code != "source.no_article":
            raise
        raise SourceError("source.empty", name=name) from error
    facts = facts_of(root, markup, url)
    wiki = is_wiki(root)
    drop_unseen(root)
    if wiki:
        drop_wiki_furniture(root)
    apparatus = apparatus_of(root, facts.addresses)
    choice = Choice(next(root.iter("body"), root))
    words, outline = _walked(choice, facts.addresses, apparatus)
    if not words.strip():
        raise SourceError("source.empty", name=name)
    metadata = Metadata(url=url, language=language_of(words))
    outline = replace(with_places(words, outline), metadata=metadata)
    return Document(name, data, words, outline=outline, url=url)


def _fragment(markup: str) -> str:
    """Return the part of a clipboard's markup that was copied, all of it where it does not say."""
    begin = _FRAGMENT.search(markup)
    end = _FRAGMENT_END.search(markup, begin.end()) if begin else None
    return markup[begin.end() : end.start()] if begin and end else markup


def _walked(choice: Choice, addresses: Addresses, apparatus: Apparatus) -> tuple[str, Outline]:
    text = PageText()
    Walk(
        text,
        addresses,
        apparatus,
        title=choice.title,
        headline=choice.headline,
        bylines=frozenset(choice.bylines),
    ).walk(choice.element)
    return text.finish(exact_marks=apparatus.exact)


def _wiki_content(root: Element) -> Element | None:
    """Return what MediaWiki made of the page's own text, None where a mirror lost its names."""
    found = [one for one in root.iter("div", "main", "section", "body") if is_named(one, _CONTENTS)]
    # A notice of its own may be wrapped the same way; the outermost of the longest holds all.
    return max(found, key=lambda one: len(spoken(one)), default=None)


def _wiki_title(root: Element) -> str:
    for one in root.iter("h1", "h2", "span"):
        if is_named(one, _TITLES):
            return words_of(one)
    return next((words_of(one) for one in root.iter("h1")), "")


def _stated(facts: Facts, title: str) -> tuple[str, Outline]:
    """Return the words that a page keeps for search engines, as its own are made by a script."""
    text = PageText()
    with text.block(Locus.TITLE.value):
        text.say(title or facts.headline or facts.title)
    for line in _LINE_ENDS.split(facts.body):
        with text.block():
            text.say(_TAG.sub("", line))
    return text.finish()


def _is_empty(words: str, outline: Outline, title: str, *, gated: bool) -> bool:
    """Say whether a text holds nothing that an article would: no sentence, no table, no list."""
    count = len(words.split())
    if count < _LEAST_CERTAIN and (gated or _GATE.search(title)):
        return True
    if outline.items or outline.cells:
        return False
    return not any(
        len(line.split()) >= _LEAST_WORDS
        or len(line) >= _LEAST_LETTERS
        or (is_stopped(line) and len(line.split()) >= 4)
        for line in words.split("\n")
        if " ".join(line.split()) != title
    )
