"""Which part of a page is the article, where no wiki says so itself.

trafilatura says which paragraphs belong to the article. What holds nearly all of them is walked
as it stands, so that its lists, tables, captions, links and notes stay too; what its names or its
links give away as the site's own is taken out. Above it, headline, standfirst, byline and picture
are kept. Where trafilatura finds little of what looks like prose, the prose itself decides.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree

from annotator.domain.page_lines import is_debris
from annotator.formats.web_page.apparatus import Apparatus
from annotator.formats.web_page.elements import (
    BLOCKS,
    HEADINGS,
    Element,
    drop,
    spoken,
    tag,
    words_of,
)
from annotator.formats.web_page.facts import Facts
from annotator.formats.web_page.furniture import (
    furniture_name,
    is_notice,
    link_share,
    opens_further,
    tells_of_others,
)
from annotator.formats.web_page.opening import (
    CAPTIONS,
    belongs_above,
    head_of,
    headline_of,
    names_author_or_day,
)

_WORD = re.compile(r"\w+")
_SPANS = re.compile(r"\s(?:row|col)span=\"[^\"]*\"")
_GRAM = 4
_LEAST_SHARED = 0.6
_NEARLY_ALL = 0.9
_MOST_OF_IT = 0.6
_MOSTLY_LINKS = 0.35
_TITLE_LINKED = 0.8
_FEW_LINKS = 3
_TOO_MUCH_TO_DROP = 0.3
_TOO_LITTLE = 0.4
_PROSE_WORDS = 8
_HOLDERS = frozenset(
    "body div section article main td table tbody tr center form span font blockquote".split()
)


@dataclass(slots=True)
class Choice:
    """The element to walk, the article's title with its element, and bylines above it."""

    element: Element
    title: str = ""
    headline: Element | None = None
    bylines: set[Element] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What is known of the elements around ``element``, which holds the article.

    ``order`` numbers them, ``sums`` says how much of the article each holds, ``furniture`` are the
    site's own, ``lists`` are references and what belongs to them, ``held`` what they stand in.
    ``first`` is where the running text begins, ``told`` how much of it each holds.
    """

    element: Element
    order: dict[Element, int]
    sums: dict[Element, int]
    furniture: set[Element]
    lists: set[Element]
    held: set[Element]
    first: int
    told: dict[Element, int]


@dataclass(slots=True)
class _Run:
    """Words that stand together in one block."""

    owner: Element
    words: list[str]
    length: int
    linked: int

    @property
    def prose(self) -> bool:
        return len(self.words) >= _PROSE_WORDS and self.linked < 0.5 * self.length


def article_in(root: Element, facts: Facts, apparatus: Apparatus) -> Choice:
    """Choose the article's part of a page and take out what does not belong there."""
    body = next(root.iter("body"), root)
    runs = list(_runs(body))
    order = {one: at for at, one in enumerate(body.iter())}
    kept = [run for run, mine in zip(runs, _told(runs, body), strict=True) if mine]
    lists = {*apparatus.items, *apparatus.unnumbered}
    lists.update([one for one in order if tag(one) in HEADINGS and _is_above(one, lists)])
    held = lists.union(*(one.iterancestors() for one in lists))
    sentences = {run.owner for run in runs if run.prose}
    furniture = _furniture(order, _sums(kept, order), held, sentences)
    kept = [run for run in kept if run.owner not in furniture]
    furniture |= _strangers(body, runs, _sums(kept, order), order, held)
    kept = [run for run in kept if run.owner not in furniture]
    prose = [run for run in runs if run.prose and run.owner not in furniture]
    if _length(kept) < _TOO_LITTLE * _length(prose):
        kept = prose
    kept = kept or [run for run in runs if run.owner not in furniture]
    sums = _sums(kept, order)
    element = _holder(body, sums, _sums(prose, order))
    titles = [facts.headline, facts.title]
    headline = headline_of(order, titles, furniture, element)
    choice = Choice(element, headline=headline)
    first = min((order[run.owner] for run in kept if run.prose), default=len(order))
    choice.title = words_of(headline) if headline is not None else facts.headline or facts.title
    told = [run for run in kept if run.prose]
    for one in (
        *([headline] if headline is not None else ()),
        *(run.owner for run in told),
        *apparatus.items,
    ):
        choice.element = _shared(choice.element, one)
    _prune(
        choice,
        _Surroundings(element, order, sums, furniture, lists, held, first, _sums(told, order)),
    )
    return choice


def _is_above(heading: Element, lists: set[Element]) -> bool:
    following = heading.getnext()
    return following is not None and (following in lists or any(one in lists for one in following))


def _runs(body: Element) -> Iterator[_Run]:
    """Yield the words of each block in order, parted where a block begins or ends."""
    owners = [body]
    said: list[str] = []
    linked = links = 0
    for event, one in etree.iterwalk(body, events=("start", "end")):
        name = tag(one)
        if event == "start":
            if name in BLOCKS or name == "br":
                yield from _run(owners[-1], said, linked)
                said, linked = [], 0
            if name in BLOCKS and one is not body:
                owners.append(one)
            links += name == "a"
            text = one.text
        else:
            if name in BLOCKS and one is not body:
                yield from _run(owners[-1], said, linked)
                said, linked = [], 0
                owners.pop()
            links -= name == "a"
            text = one.tail if one is not body else None
        if text and not text.isspace():
            said.append(text)
            linked += len(text.strip()) if links else 0
    yield from _run(body, said, linked)


def _run(owner: Element, said: list[str], linked: int) -> Iterator[_Run]:
    if said:
        text = " ".join(said)
        words = _WORD.findall(text)
        if words:
            yield _Run(owner, words, len(text), linked)


def _told(runs: list[_Run], body: Element) -> list[bool]:
    """Say of each run whether trafilatura takes it for the article's."""
    import trafilatura

    # It fills spanned cells with copies, which grow with the square of a table's size.
    markup = _SPANS.sub("", etree.tostring(body, encoding="unicode", method="html"))
    found = trafilatura.bare_extraction(
        f"<html>{markup}</html>", fast=True, include_comments=False, include_tables=True
    )
    text = getattr(found, "text", None) or ""
    words = _WORD.findall(text)
    grams = {hash(tuple(words[at : at + _GRAM])) for at in range(len(words) - _GRAM + 1)}
    told = []
    for run in runs:
        mine = [
            hash(tuple(run.words[at : at + _GRAM])) in grams
            for at in range(len(run.words) - _GRAM + 1)
        ]
        told.append(bool(mine) and sum(mine) >= _LEAST_SHARED * len(mine))
    return told


def _length(runs: list[_Run]) -> int:
    return sum(run.length for run in runs)


def _sums(
    runs: list[_Run], order: dict[Element, int], *, linked: bool = False
) -> dict[Element, int]:
    """Return how much of some runs, or of the links in them, each element holds."""
    sums = dict.fromkeys(order, 0)
    for run in runs:
        sums[run.owner] += run.linked if linked else run.length
    for one in reversed(list(order)):
        above = one.getparent()
        if above is not None and above in sums:
            sums[above] += sums[one]
    return sums


def _furniture(
    order: dict[Element, int],
    sums: dict[Element, int],
    held: set[Element],
    sentences: set[Element],
) -> set[Element]:
    """Return the elements that belong to the site, with all that is in them.

    What holds much of the article is no furniture, whatever its name, nor are its likes: the
    messages of a channel, the parts that a page is built of.
    """
    whole = max(sums.values(), default=0)
    named = {
        one: name
        for one in order
        if one not in held
        and (tag(one) in BLOCKS or one.getparent() not in sentences)
        and (name := furniture_name(one))
    }
    alike: Counter[str] = Counter()
    for one, kind in named.items():
        if not any(named.get(above) == kind for above in one.iterancestors() if above in named):
            alike[kind] += sums[one]
    found: set[Element] = set()
    for one in order:
        name = named.get(one, "")
        most = _NEARLY_ALL if tells_of_others(name) else _TOO_MUCH_TO_DROP
        site = name != "" and alike[name] <= most * whole
        if one.getparent() in found or is_notice(one) or site:
            found.add(one)
    return found


def _strangers(
    body: Element,
    runs: list[_Run],
    sums: dict[Element, int],
    order: dict[Element, int],
    held: set[Element],
) -> set[Element]:
    """Return the lists of stories beside the article that were taken for a part of it."""
    lengths, links = _sums(runs, order), _sums(runs, order, linked=True)
    found: set[Element] = set()
    element = body
    while True:
        inner = max(
            (one for one in element if tag(one) in _HOLDERS),
            key=lambda one: sums[one],
            default=None,
        )
        if inner is None or sums[inner] < _MOST_OF_IT * sums[element]:
            return found
        for one in element:
            linked = links[one] >= _MOSTLY_LINKS * lengths[one] > 0 and _leads_on(one.iter("a"))
            titles = (title for title in one.iter(*HEADINGS) if _is_linked(title))
            if (
                one is not inner
                and one not in held
                and (order[one] > order[inner] or next(one.iter("h1"), None) is None)
                and (linked or _leads_on(titles))
            ):
                found.update(one.iter())
        element = inner


def _is_linked(title: Element) -> bool:
    inside = any(tag(above) == "a" for above in islice(title.iterancestors(), 3))
    return inside or link_share(title) > _TITLE_LINKED


def _leads_on(links: Iterator[Element]) -> bool:
    return len(list(islice(links, _FEW_LINKS))) == _FEW_LINKS


def _holder(body: Element, sums: dict[Element, int], prose: dict[Element, int]) -> Element:
    """Return the smallest element that holds nearly all of the article."""
    whole = sums.get(body, 0)
    element = body
    while True:
        inner = next(
            (
                one
                for one in element
                if tag(one) in _HOLDERS and sums.get(one, 0) >= _NEARLY_ALL * whole and whole
            ),
            None,
        )
        if inner is None:
            break
        element = inner
    while element is not body:
        above = element.getparent()
        if above is None or not any(
            one is not element
            and tag(one) == tag(element)
            and one.get("class") == element.get("class")
            and one.get("class")
            and prose.get(one, 0) > 0
            and next(one.iter("h1"), None) is None
            for one in above
        ):
            break
        element = above  # posts of a live blog, parts of a long read
    return element


def _shared(one: Element, other: Element) -> Element:
    """Return the nearest element that holds both."""
    above = {other, *other.iterancestors()}
    return next(each for each in (one, *one.iterancestors()) if each in above)


def _prune(choice: Choice, around: _Surroundings) -> None:
    """Take out what is not the article's, inside its element and around it."""
    element, order = around.element, around.order
    always = {element, *element.iterancestors()}
    start = order[choice.element]
    if choice.headline is not None:
        always |= {choice.headline, *choice.headline.iterancestors()}
        start = order[head_of(choice.headline, element, choice.element)]
    gone: set[Element] = set()
    whole: set[Element] = set()
    inside = {element}
    for one in choice.element.iter():
        parent = one.getparent()
        if parent in gone:
            gone.add(one)
            continue
        if parent in inside:
            inside.add(one)
        if parent in whole or one in around.lists:
            whole.add(one)
        if one in always:
            continue
        if one in around.furniture:
            gone.add(one)
        elif (
            one not in whole
            and (one in inside or order[one] >= start)
            and not around.told[_block_of(one)]
            and names_author_or_day(one, above=order[one] < around.first)
        ):
            choice.bylines.add(one)
            whole.add(one)
        elif one in around.held or one in whole:
            continue
        elif one in inside:
            if _leads_away(one, around.sums):
                gone.add(one)
        elif not belongs_above(one, start <= order[one] < order[element], around.sums):
            gone.add(one)
        elif tag(one) in CAPTIONS or not any(tag(it) in BLOCKS for it in one.iterdescendants()):
            whole.add(one)  # with its links and what is set off in it
    _drop_further(choice.element, gone, around.held)
    drop(choice.element, [one for one in gone if one.getparent() not in gone])


def _block_of(one: Element) -> Element:
    """Return the block that an element is or stands in."""
    return next(each for each in (one, *one.iterancestors()) if tag(each) in BLOCKS)


def _leads_away(one: Element, sums: dict[Element, int]) -> bool:
    """Say whether an element of the article is a list of links, or a line that announces one."""
    name = tag(one)
    if name in ("p", "div", "li", "span", "strong", "b", "ul", "ol", "section", "table", "a"):
        length = len(spoken(one)) if sums.get(one, 0) < 2000 else 2000
        if not length or length >= 2000:
            return False
        if name in ("ul", "ol", "div", "section", "table") and not sums.get(one, 0):
            links = sum(1 for _ in one.iter("a"))
            if links >= 2 and link_share(one) >= 0.75:
                return True
        if name in ("p", "div", "li") and length < 300:
            words = words_of(one)
            return is_debris(words) and (len(words.split()) <= 4 or link_share(one) >= 0.5)
    return False


def _drop_further(element: Element, gone: set[Element], held: set[Element]) -> None:
    """Take out headings such as «اقرأ أيضاً» with the links under them."""
    for one in list(element.iter(*HEADINGS, "p", "strong", "b", "div")):
        if one in gone or one in held or any(above in gone for above in one.iterancestors()):
            continue
        if len(spoken(one)) > 80 or not opens_further(one):
            continue
        block = one
        while block.getparent() is not None and tag(block) not in BLOCKS:
            block = block.getparent()  # type: ignore[assignment]
        following = block.getnext()
        linked = 0
        while following is not None and following not in held and tag(following) not in HEADINGS:
            if following not in gone and link_share(following) < 0.6:
                break
            gone.add(following)
            linked += 1
            following = following.getnext()
        if linked or following is None or link_share(block) > 0.4 or tag(one) in HEADINGS:
            gone.add(block)
