"""What is asked of an element of a page again and again, and how a page is parsed."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable

from lxml import etree
from lxml.etree import _Element as Element

from annotator.domain.errors import SourceError

__all__ = [
    "BLOCKS",
    "HEADINGS",
    "Element",
    "drop",
    "is_named",
    "names",
    "parsed",
    "spoken",
    "tag",
    "words_of",
]

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
BLOCKS = HEADINGS | frozenset(
    """address article aside blockquote body caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol p pre
    section summary table tbody td tfoot th thead tr ul""".split()
)
_GONE = "gone"
_MOST_DEEP = 100
_WRAPPERS = frozenset(
    """a abbr article aside b blockquote center div em font form i main nobr section small span
    strong tt u""".split()
)
_DEEP = re.compile(
    r"</?(?:a|abbr|b|big|center|em|font|i|nobr|small|span|strong|tt|u)\b[^<>]*>", re.IGNORECASE
)
_BOXES = re.compile(r"</?(?:article|blockquote|div|main|section)\b[^<>]*>", re.IGNORECASE)


def parsed(markup: str, name: str) -> Element:
    """Return the root of a page; nothing is fetched and nothing executed.

    Raises SourceError: source.no_article when there is no element, source.too_deep.
    """
    for attempt in range(3):
        # Old pages forget to close what they open, until hundreds of them are nested.
        if attempt == 1:
            markup = _DEEP.sub("", markup)
        elif attempt == 2:
            markup = _BOXES.sub("<br><br>", markup)
        parser = etree.HTMLParser(
            encoding="utf-8",
            recover=True,
            no_network=True,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        root = _root(markup.encode("utf-8", "replace"), parser)
        if any("HUGE" in one.message for one in parser.error_log):
            continue
        if root is None:
            raise SourceError("source.no_article", name=name)
        _flatten(root)
        return root
    raise SourceError("source.too_deep", name=name)


def _root(markup: bytes, parser: etree.HTMLParser) -> Element | None:
    with contextlib.suppress(etree.LxmlError):
        return etree.fromstring(markup, parser)
    return None


def _flatten(root: Element) -> None:
    """Unwrap what is nested deeper than a walk should go; each block still parts its words."""
    unwrapped = False
    depths = {root: 0}
    for one in root.iter():
        parent = one.getparent()
        depth = depths[one] = 0 if parent is None else depths[parent] + 1
        if depth > _MOST_DEEP and one.tag in _WRAPPERS:
            if one.tag in BLOCKS:
                for _ in range(2):
                    one.addprevious(etree.Element("br"))
                one.append(etree.Element("br"))
            one.tag = _GONE
            unwrapped = True
    if unwrapped:
        etree.strip_tags(root, _GONE)


def tag(element: Element) -> str:
    """Return the name of an element, "" for a comment."""
    return element.tag if isinstance(element.tag, str) else ""


def names(element: Element) -> str:
    """Return the classes and the id of an element with a space around each, lower case."""
    return f" {element.get('class') or ''} {element.get('id') or ''} ".lower()


def is_named(element: Element, wanted: frozenset[str]) -> bool:
    """Say whether one of the element's classes, or its id, is among the wanted ones."""
    said = names(element)
    return not said.isspace() and not wanted.isdisjoint(said.split())


def words_of(element: Element) -> str:
    """Return what an element says, with single spaces."""
    return " ".join(spoken(element).split())


def spoken(element: Element) -> str:
    """Return the text of an element as it stands."""
    return "".join(map(str, element.itertext())) if len(element) else element.text or ""


def drop(root: Element, unwanted: Iterable[Element]) -> None:
    """Take elements out of a page, but not what comes after them."""
    for element in unwanted:
        if element is not root:
            element.tag = _GONE
    etree.strip_elements(root, _GONE, with_tail=False)
