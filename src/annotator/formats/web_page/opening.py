"""What stands above the running text of a page: headline, standfirst, byline, picture."""

from __future__ import annotations

import re

from annotator.domain.page_lines import dateline_date, is_byline
from annotator.formats.web_page.elements import (
    BLOCKS,
    HEADINGS,
    Element,
    names,
    spoken,
    tag,
    words_of,
)
from annotator.formats.web_page.furniture import link_share

CAPTIONS = frozenset(("figure", "figcaption", "caption"))

_WORD = re.compile(r"\w+")
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:by-?line|author|writer|date|datetime|time|timestamp|published|publish|posted|"
    r"post-?(?:meta|info)|entry-?(?:meta|info)|article-?(?:meta|info|date|details)|meta|dateline)"
    r"(?=$|[\s_-])"
)
_MOST_BYLINE = 30
_SIMILAR = 0.6
_STANDFIRST_WORDS = 8


def headline_of(
    order: dict[Element, int], titles: list[str], furniture: set[Element], element: Element
) -> Element | None:
    """Return the element of the title: the h1 that the head's title repeats, or stands nearest."""
    end = order[element] + sum(1 for _ in element.iter())
    wanted = [set(_WORD.findall(title)) for title in titles if title]
    first: list[tuple[float, int, Element]] = []
    for one, at in order.items():
        if at > end or one in furniture:
            continue
        level = tag(one)
        titled = "title" in names(one) or "headline" in names(one)
        if level not in HEADINGS and not (titled and level in ("div", "p", "span", "td")):
            continue
        words = set(_WORD.findall(spoken(one))) if len(spoken(one)) < 600 else set()
        if not words:
            continue
        like = max((len(words & one) / len(words | one) for one in wanted), default=0.0)
        if like >= _SIMILAR or (level == "h1" and len(words) > 1):
            first.append(
                (like if like >= _SIMILAR else 0.1, at if level == "h1" else at + end, one)
            )
    if not first:
        # Old pages have no headings: the first block that says the title and no more is one.
        said = {" ".join(title.split()) for title in titles if title}
        return next(
            (
                one
                for one, at in order.items()
                if at <= end
                and one not in furniture
                and tag(one) in BLOCKS
                and len(spoken(one)) < 600
                and words_of(one) in said
            ),
            None,
        )
    best = max(like for like, _, _ in first)
    nearest = (found for found in first if found[0] >= best - 0.05)
    return min(nearest, key=lambda found: found[1])[2]


def head_of(headline: Element, element: Element, shared: Element) -> Element:
    """Return what holds the headline and what stands beside it, but not the article."""
    above = headline.getparent()
    if above is None or above is shared or above in element.iterancestors() or above is element:
        return headline
    return above


def names_author_or_day(one: Element, *, above: bool) -> bool:
    """Say whether an element tells who wrote and when; by its words alone only ``above`` a text."""
    if tag(one) not in BLOCKS | {"span", "time", "a", "small"}:
        return False
    words = words_of(one)
    if not words or len(words) > 240 or len(words.split()) > _MOST_BYLINE:
        return False
    if tag(one) not in BLOCKS:
        block = next((each for each in one.iterancestors() if tag(each) in BLOCKS), one)
        if tag(block) in HEADINGS | {"p", "li"}:
            return False  # the line it stands in is looked at as a whole
    if tag(one) == "time" or one.get("rel") == "author" or one.get("itemprop") == "author":
        return True
    if tag(one) not in BLOCKS:
        return False
    told = above and (dateline_date(words) is not None or is_byline(words))
    if tag(one) in HEADINGS:
        return told
    stopped = words[-1] in ".؟?!" and len(words.split()) > 8
    named = _BYLINE.search(names(one)) is not None or next(one.iter("time"), None) is not None
    return (named and not stopped) or told


def belongs_above(one: Element, zone: bool, sums: dict[Element, int]) -> bool:
    """Say whether something outside the article's element may belong to it."""
    if sums.get(one, 0):
        return True
    if not zone:
        return False
    if tag(one) in CAPTIONS or any(tag(it) in CAPTIONS for it in one.iter()):
        return True
    words = _WORD.findall(spoken(one))
    if any(tag(it) in BLOCKS for it in one.iterdescendants()):
        return True
    return len(words) >= _STANDFIRST_WORDS and link_share(one) < 0.5
