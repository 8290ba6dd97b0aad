"""The references and footnotes of a page: its lists, their items, and the marks that lead there.

MediaWiki says what is what by its classes. Elsewhere a link in a page is a mark when it leads to
an item further down that leads back to it. A list under a heading such as "References" cites,
even where nothing leads to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from annotator.domain.headings import REFERENCES, heading_words
from annotator.domain.model import Reference
from annotator.formats.web_page.addresses import Addresses
from annotator.formats.web_page.citations import cites, known_fields
from annotator.formats.web_page.elements import (
    BLOCKS,
    HEADINGS,
    Element,
    drop,
    is_named,
    names,
    spoken,
    tag,
    words_of,
)

_LISTS = frozenset(
    """references reflist mw-references footnotes footnotes-list wp-block-footnotes endnotes
    easy-footnotes-wrapper modern-footnotes-list references-column-width""".split()
)
_GROUP = re.compile(r"reflist-(?:lower|upper)-\w+|reflist-note")
_ITEM = re.compile(
    r"(?:cite_note|fn|ftn|_ftn|edn|_edn|footnote|endnote|note|ref)[-_:.]?[\w-]", re.I
)
_BRACKETS = "[](){} \t\r\n\xa0،,;؛*^↑"
_ONLY_BRACKETS = re.compile(r"[\[\]()،,;؛\s\xa0–-]*")
_BACK = re.compile(r"[\s\xa0\[(]*[\^↑⬆↩⏎⤴🔝←→»«\ufe0e\ufe0f\u200e\u200f]+[\s\xa0\])]*")
_BACK_WORDS = re.compile(
    r"[\s\xa0]*(?:[\^↑⬆][\s\xa0]*)?"
    r"(?:(?:jump up(?: to)?|تعدى إلى الأعلى(?: ل)?|اقفز إلى الأعلى(?: ل)?)"
    r"[\s\xa0]*:?[\s\xa0]*)?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,4}")
_MOST_LABEL = 40
_MOST_ITEM = 6000
_MOST_MARK_WORDS = 4


@dataclass(slots=True)
class Item:
    """One item as the page has it; ``label`` is what its marks call it."""

    number: int
    label: str
    backlinks: int
    notes: bool
    known: Reference | None


@dataclass(slots=True)
class Apparatus:
    """Which elements of a page are items, which are marks of what, and which only cite."""

    items: dict[Element, Item] = field(default_factory=dict)
    marks: dict[Element, Item | str] = field(default_factory=dict)
    """A mark whose list is not on the page has its label alone."""

    unnumbered: set[Element] = field(default_factory=set)
    """Lists that cite beside the one that marks lead to."""

    @property
    def exact(self) -> bool:
        """Say whether the page itself shows what its marks are."""
        return bool(self.marks)


@dataclass(slots=True)
class _List:
    """A list of references while it is put together."""

    holder: Element
    items: list[Element]
    marked: dict[Element, list[Element]] = field(default_factory=dict)
    grouped: bool = False


def apparatus_of(root: Element, addresses: Addresses) -> Apparatus:
    """Find the references of a page; takes back-links and brackets around marks out of it."""
    order = {one: at for at, one in enumerate(root.iter())}
    targets: dict[str, Element] = {}
    links: list[tuple[Element, str]] = []
    for one in order:
        for key in (one.get("id"), one.get("name") if tag(one) == "a" else None):
            if key:
                targets.setdefault(key, one)
        if tag(one) == "a":
            fragment = addresses.fragment(one.get("href") or "")
            if fragment:
                links.append((one, fragment))
    lists = _lists(order, targets, links)
    apparatus = Apparatus()
    _number(lists, apparatus, addresses)
    _bare_lists(order, apparatus, lists, addresses)
    _marks_without_list(links, apparatus)
    back = _back_links(lists, links)
    raised = {one for mark in apparatus.marks if tag(one := _above(mark)) == "sup"}
    for one in raised:
        _empty_brackets(one)
    for mark in apparatus.marks:
        if _above(mark) not in raised:
            _unbracket(mark)
    for item, made in apparatus.items.items():
        # An item may lead back to more marks than are left of the page.
        made.backlinks = max(made.backlinks, sum(one in back for one in item.iter("a")))
        _clean(item, back)
    drop(root, back - apparatus.marks.keys())
    return apparatus


def _lists(
    order: dict[Element, int], targets: dict[str, Element], links: list[tuple[Element, str]]
) -> list[_List]:
    """Gather the lists that marks lead to, and those that their classes name."""
    holders: dict[Element, _List] = {}
    belongs: dict[Element, _List] = {}
    for one in order:
        if tag(one) == "ol" and (is_named(one, _LISTS) or _named_above(one)):
            items = [child for child in one if tag(child) == "li" and spoken(child).strip()]
            if items:
                holders[one] = _List(one, items, grouped=_is_grouped(one))
                belongs |= dict.fromkeys(items, holders[one])
    leads_to = {id(link): fragment for link, fragment in links}
    short: dict[Element, bool] = {}
    for link, fragment in links:
        target = targets.get(fragment)
        if target is None or not _could_be_mark(link):
            continue
        item = _item_of(target, belongs, short)
        if item is None or item in link.iterancestors() or _in_heading(target):
            continue
        if item not in belongs:
            if order[item] <= order[link] or not _leads_back(item, link, leads_to):
                continue
            holder = item.getparent()
            if holder is None:
                continue
            found = holders.setdefault(holder, _List(holder, []))
            found.items.append(item)
            belongs[item] = found
        belongs[item].marked.setdefault(item, []).append(link)
    for found in holders.values():
        if tag(found.holder) in ("ol", "ul"):
            found.items = [one for one in found.holder if tag(one) == "li" and spoken(one).strip()]
        found.items.sort(key=order.__getitem__)
    return sorted(
        (one for one in holders.values() if one.items), key=lambda one: order[one.items[0]]
    )


def _named_above(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and tag(parent) in ("div", "section") and is_named(parent, _LISTS)


def _is_grouped(element: Element) -> bool:
    above = element.getparent()
    for one in (element, above, above.getparent() if above is not None else None):
        style = "" if one is None else one.get("style") or ""
        if one is not None and (
            _GROUP.search(names(one))
            or one.get("data-mw-group")
            or ("list-style-type" in style and "decimal" not in style)
        ):
            return True
    return False


def _could_be_mark(link: Element) -> bool:
    label = _label(link)
    if not label or len(label) > _MOST_LABEL or len(label.split()) > _MOST_MARK_WORDS:
        return False
    return (
        any(tag(one) == "sup" for one in [*list(link.iterancestors())[:2], *link])
        or "foot" in names(link)
        or "note" in (link.get("role") or "") + names(link)
        or _NUMBER.fullmatch(label) is not None
        or spoken(link).strip().startswith("[")
    )


def _label(link: Element) -> str:
    return " ".join(spoken(link).split()).strip(_BRACKETS)


def _item_of(
    target: Element, known: dict[Element, _List], short: dict[Element, bool]
) -> Element | None:
    """Return the block that a mark's target is, or begins."""
    above = [target, *target.iterancestors()][:6]
    for one in above:
        if one in known or tag(one) in ("li", "dd"):
            return one
    for one in above:
        if tag(one) == "div" and ("foot" in names(one) or _ITEM.match(one.get("id") or "")):
            return one
    for one in above:
        if tag(one) in ("p", "div", "td", "aside", "section"):
            if one not in short:
                short[one] = len(spoken(one)) <= _MOST_ITEM
            return one if short[one] else None
    return None


def _in_heading(target: Element) -> bool:
    return tag(target) in HEADINGS or any(tag(one) in HEADINGS for one in target.iterancestors())


def _leads_back(item: Element, mark: Element, leads_to: dict[int, str]) -> bool:
    """Say whether the item links to its mark, or to what stands right around it."""
    known = _keys_around(mark)
    return any(leads_to.get(id(one)) in known for one in item.iter("a") if id(one) in leads_to)


def _keys_around(mark: Element) -> set[str]:
    """Return the names by which an item may lead back to a mark."""
    before = mark.getprevious()
    near = [*mark.iter(), *list(mark.iterancestors())[:2], *([] if before is None else [before])]
    return {key for one in near for key in (one.get("id"), one.get("name")) if key}


def _number(lists: list[_List], apparatus: Apparatus, addresses: Addresses) -> None:
    """Number the items, and tell lists of notes from those that cite."""
    ungrouped = 0
    for found in lists:
        labels = {
            item: _label(found.marked[item][0]) for item in found.items if item in found.marked
        }
        lettered = bool(labels) and not any(_NUMBER.fullmatch(label) for label in labels.values())
        cited = sum(cites(item) for item in found.items)
        wiki = any((item.get("id") or "").startswith("cite_note") for item in found.items)
        notes = lettered or found.grouped or (not wiki and 2 * cited < len(found.items))
        numbers = _numbers(found.items, labels, 0 if notes else ungrouped)
        ungrouped = ungrouped if notes else max(numbers)
        for item, number in zip(found.items, numbers, strict=True):
            links = found.marked.get(item, [])
            known = None if notes else known_fields(item, addresses)
            label = labels.get(item, "") if notes else ""
            made = Item(number, label or str(number), len(links), notes, known)
            apparatus.items[item] = made
            for link in links:
                apparatus.marks[_whole_mark(link)] = made


def _numbers(items: list[Element], labels: dict[Element, str], after: int) -> list[int]:
    """Number items as printed where that ascends, else by their order after ``after``."""
    ordered = all(tag(item) == "li" for item in items)
    if after == 0 and len(labels) == len(items):
        printed = [int(label) for label in labels.values() if _NUMBER.fullmatch(label)]
        if len(printed) == len(items) and printed == sorted(set(printed)):
            return printed
    first = 1
    holder = items[0].getparent()
    start = (holder.get("start") if holder is not None else "") or ""
    if ordered and start.isdecimal() and after == 0:
        first = max(1, int(start[:5]))
    return [after + first + at for at in range(len(items))]


def _whole_mark(link: Element) -> Element:
    """Return the raised element that holds a mark and nothing else, else the link."""
    above = link.getparent()
    for _ in range(2):
        if above is None:
            break
        if tag(above) == "sup":
            alone = len(list(islice(above.iter("a"), 2))) == 1
            return above if alone and _label(above) == _label(link) else link
        above = above.getparent()
    return link


def _bare_lists(
    order: Iterable[Element], apparatus: Apparatus, lists: list[_List], addresses: Addresses
) -> None:
    """Take the lists under "References" that no mark leads to."""
    cites_already = any(not one.notes for one in apparatus.items.values())
    taken = {one.holder for one in lists}
    heading = ""
    for one in order:
        name = tag(one)
        if name in HEADINGS or name == "dt":
            heading = heading_words(words_of(one))
        elif name in ("p", "div", "strong", "b") and len(one) <= 2 and len(spoken(one)) < 40:
            words = heading_words(words_of(one))
            heading = words if words in REFERENCES else heading
        elif name in ("ol", "ul") and heading in REFERENCES and one not in taken:
            if any(above in taken or above in apparatus.items for above in one.iterancestors()):
                continue
            items = [child for child in one if tag(child) == "li" and spoken(child).strip()]
            if not items or any(held in apparatus.items for held in one.iter("li")):
                continue
            taken.add(one)
            if cites_already:
                apparatus.unnumbered.add(one)
                continue
            cites_already = True
            for at, item in enumerate(items, 1):
                known = known_fields(item, addresses)
                apparatus.items[item] = Item(at, str(at), 0, notes=False, known=known)
    # Notes without a mark stay what they are: a list of the text.


def _marks_without_list(links: list[tuple[Element, str]], apparatus: Apparatus) -> None:
    """Take MediaWiki's marks whose list is not here, as in a part of a page that was copied."""
    for link, fragment in links:
        above = link.getparent()
        if (
            fragment.startswith("cite_note")
            and above is not None
            and tag(above) == "sup"
            and not {link, above} & apparatus.marks.keys()
            and not any(one in apparatus.items for one in link.iterancestors())
        ):
            label = _label(link)
            if label and len(label) <= _MOST_LABEL:
                apparatus.marks[_whole_mark(link)] = label


def _back_links(lists: list[_List], links: list[tuple[Element, str]]) -> set[Element]:
    """Return what leads from items back to their marks."""
    back: set[Element] = set()
    near: set[str] = set()
    for found in lists:
        for marks in found.marked.values():
            for mark in marks:
                near |= _keys_around(mark)
    held = {item for found in lists for item in found.items}
    for link, fragment in links:
        if fragment in near or fragment.startswith("cite_ref"):
            inside = [one for one in link.iterancestors() if one in held]
            if inside:
                back.add(link)
    for item in held:
        for one in item.iter("a", "span"):
            if "mw-cite-backlink" in names(one) or "mw:referencedBy" in (one.get("rel") or ""):
                back.add(one)
    return back


def _clean(item: Element, back: set[Element]) -> None:
    """Empty an item's back-links and take what stands around them."""
    inside = [one for one in item.iter() if one in back]
    for one in inside:
        before = one.getprevious()
        parent = one.getparent()
        if one.tail and one.tail.lstrip()[:1] in "])":
            text = before.tail if before is not None else parent.text if parent is not None else ""
            if (text or "").rstrip()[-1:] in ("[", "("):
                one.tail = one.tail.lstrip()[1:]
                if before is not None:
                    before.tail = (before.tail or "").rstrip()[:-1]
                elif parent is not None:
                    parent.text = (parent.text or "").rstrip()[:-1]
        if one.tail and _BACK.fullmatch(one.tail):
            one.tail = ""
    if item.text:
        item.text = _BACK_WORDS.sub("", item.text, count=1)
    for one in item.iter():
        # Arrows that stay when the link around them was lost, at the very beginning.
        if tag(one) in BLOCKS and one is not item and not (one.text or "").strip():
            continue
        if one is not item and not (one.text or "").strip():
            continue
        if one.text and _BACK.match(one.text) and one not in back:
            one.text = _BACK.sub("", one.text, count=1)
        break


def _above(mark: Element) -> Element:
    parent = mark.getparent()
    return mark if parent is None else parent


def _empty_brackets(raised: Element) -> None:
    """Take away what stands between and around the marks of one raised element."""
    if raised.text and _ONLY_BRACKETS.fullmatch(raised.text):
        raised.text = ""
    for one in raised:
        if one.tail and _ONLY_BRACKETS.fullmatch(one.tail):
            one.tail = ""


def _unbracket(mark: Element) -> None:
    """Take away the brackets that a page prints around a mark, which is printed anew."""
    above, before = _above(mark), mark.getprevious()
    text = (before.tail if before is not None else above.text) or ""
    if text.endswith("[") and (mark.tail or "").startswith("]"):
        mark.tail = (mark.tail or "")[1:]
        if before is not None:
            before.tail = text[:-1]
        else:
            above.text = text[:-1]
