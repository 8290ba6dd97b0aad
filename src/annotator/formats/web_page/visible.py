"""What a reader of a page never sees, or sees without being told anything, is taken out of it."""

from __future__ import annotations

import re

from annotator.formats.web_page.elements import Element, drop, is_named, names, spoken, tag

_UNSEEN = frozenset(
    """script style noscript template iframe frame frameset object embed applet svg canvas video
    audio map input select textarea button option datalist progress meter dialog annotation
    annotation-xml link meta base amp-ad amp-embed amp-sidebar amp-consent amp-social-share
    amp-sticky-ad amp-user-notification""".split()
)
_HIDDEN = re.compile(
    r"(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)", re.IGNORECASE
)
_UNSEEN_NAMES = frozenset(
    """screen-reader-text screen-reader-response sr-only visually-hidden visuallyhidden
    skip-link skip-to-content adsbygoogle""".split()
)
_WIKI = frozenset(
    """mw-editsection mw-editsection-like noprint toc navbox navbox-styles vertical-navbox sidebar
    sidebar-list sistersitebox side-box metadata ambox tmbox ombox cmbox fmbox mbox-small hatnote
    dablink rellink portalbox portal-bar portalbar portal authority-control catlinks printfooter
    mw-jump-link mw-jump-to-nav jump-to-nav mw-indicators shortdescription mw-empty-elt
    cs1-hidden-error cs1-visible-error cs1-maint citation-comment cite-accessibility-label
    geo-nondefault geo-multi-punct magnify mw-file-magnify mw-collapsible-toggle navbar stub
    bandeau-portail bandeau-article bandeau-container sitesub contentsub contentsub2 sitenotice
    mw-navigation mw-panel-toc vector-toc mw-hidden-catlinks mw-references-columns-note
    mwe-math-mathml-a11y noviewer wikidata-link penicon mw-cite-dir-warning mw-kartographer-link
    error""".split()
)
"""Classes and ids of MediaWiki and of its commonest templates for what is no part of a text."""

_WIKI_BODIES = frozenset(("mw-parser-output", "mw-content-text", "mediawiki"))
_MOST_HIDDEN = 0.5


def drop_unseen(root: Element) -> None:
    """Take scripts, forms, frames and hidden elements out of a page.

    What holds most of a page's words is kept: some pages hide everything until a script ran.
    """
    gone = [one for one in root.iter() if tag(one) in _UNSEEN]
    drop(root, gone)
    whole = len(spoken(root))
    hidden = []
    for one in root.iter():
        if _is_hidden(one) and tag(one) not in ("html", "body"):
            length = len(spoken(one)) if one.getparent() is not None else whole
            if length <= _MOST_HIDDEN * whole:
                hidden.append(one)
    drop(root, hidden)


def _is_hidden(element: Element) -> bool:
    if element.get("hidden") is not None and tag(element) != "section":
        return True
    style = element.get("style")
    if style and _HIDDEN.search(style):
        # MediaWiki folds boxes away that a click unfolds.
        return "mw-collaps" not in names(element)
    if element.get("aria-hidden") == "true":
        return len(element) == 0 and len(element.text or "") < 80
    return is_named(element, _UNSEEN_NAMES)


def is_wiki(root: Element) -> bool:
    """Say whether MediaWiki made a page, though a mirror may have put another frame around it."""
    for one in root.iter("meta", "div", "ol", "li", "body"):
        name = tag(one)
        made = name == "meta" and (one.get("name") or "").lower() == "generator"
        if (
            (made and "mediawiki" in (one.get("content") or "").lower())
            or (name == "li" and (one.get("id") or "").startswith("cite_note"))
            or (name in ("div", "body") and is_named(one, _WIKI_BODIES))
        ):
            return True
    return False


def drop_wiki_furniture(root: Element) -> None:
    """Take out edit links, navigation boxes, notices and the errors of citation templates."""
    gone = []
    for one in root.iter():
        said = names(one)
        if said.isspace() or tag(one) in ("html", "body"):
            continue
        found = _WIKI.intersection(said.split())
        if not found:
            continue
        if found == {"error"} and _is_all_of_its_item(one):
            continue  # an item that cites nothing keeps its number and says why
        gone.append(one)
    drop(root, gone)


def _is_all_of_its_item(element: Element) -> bool:
    item = next((one for one in element.iterancestors() if tag(one) == "li"), None)
    if item is None:
        return False
    rest = spoken(item).replace(spoken(element), "")
    return len(re.findall(r"\w{2,}", rest)) == 0
