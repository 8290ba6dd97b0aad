"""The styles and automatic numbers of a Word document: what a paragraph is, what print has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.formats import numerals
from annotator.formats.manuscript import HEADING, role_of

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_STYLES = {
    "decimal": numerals.DECIMAL,
    "decimalZero": numerals.PADDED,
    "lowerLetter": numerals.LOWER_LETTER,
    "upperLetter": numerals.UPPER_LETTER,
    "lowerRoman": numerals.LOWER_ROMAN,
    "upperRoman": numerals.UPPER_ROMAN,
    "arabicAlpha": numerals.ALPHABET,
    "arabicAbjad": numerals.ABJAD,
    "hindiNumbers": numerals.INDIC,
    "bullet": numerals.BULLET,
    "none": numerals.NONE,
}
_PLACE = re.compile(r"%([1-9])")
_MOST_CHAINED = 20
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says itself, apart from what it is based on."""

    name: str
    based_on: str
    outline: int | None
    number: str
    level: int | None
    hidden: bool | None


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    style: str
    text: str
    legal: bool
    keeps: bool
    """Whether it counts on after a higher level."""

    linked: str


class Styles:
    """The styles of a document by id."""

    def __init__(self, root: _Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._default = ""
        for one in root.iter(f"{W}style") if root is not None else ():
            key = one.get(f"{W}styleId", "")
            self._styles[key] = _style(one)
            if one.get(f"{W}type") == "paragraph" and one.get(f"{W}default") in ("1", "true"):
                self._default = key

    def chain(self, key: str) -> list[tuple[str, Style]]:
        """Return a style and those that it is based on, nearest first."""
        found: list[tuple[str, Style]] = []
        key = key or self._default
        while key in self._styles and len(found) < _MOST_CHAINED:
            found.append((key, self._styles[key]))
            key = self._styles[key].based_on
        return found

    def role(self, key: str) -> tuple[str, int]:
        """Return the role and the heading level that a style gives, ("", 0) for running text."""
        for _, style in self.chain(key):
            if (named := role_of(style.name)) is not None:
                return named
            if style.outline is not None:
                return (HEADING, style.outline + 1) if style.outline < _LEVELS else ("", 0)
        return "", 0

    def numbering(self, key: str) -> tuple[str, int | None, str]:
        """Return the list and level that a style numbers with, and the style that says so."""
        for own, style in self.chain(key):
            if style.number:
                return style.number, style.level, own
        return "", None, ""

    def hidden(self, key: str) -> bool:
        """Say whether a style hides what it is given to."""
        said = (style.hidden for _, style in self.chain(key) if style.hidden is not None)
        return next(said, False)


class Numbering:
    """Counts the numbered paragraphs of a document, asked in their order."""

    def __init__(self, root: _Element | None, styles: Styles) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._own: dict[str, dict[int, _Level]] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is None:
            return
        links: dict[str, str] = {}
        for one in root.iterchildren(f"{W}abstractNum"):
            key = one.get(f"{W}abstractNumId", "")
            self._abstract[key] = _levels(one)
            link = _value(one, "numStyleLink")
            if link:
                links[key] = link
        for one in root.iterchildren(f"{W}num"):
            self._add(one)
        for key, link in links.items():
            number = styles.numbering(link)[0]
            if number in self._lists and not self._abstract[key]:
                self._abstract[key] = self._abstract.get(self._lists[number], {})

    def label(self, number: str, level: int | None, style: str = "") -> tuple[str, int]:
        """Count one paragraph; return what stands before it and its number if that is a plain one.

        ``style`` is the style that numbers it when the paragraph does not do so itself.
        """
        abstract = self._lists.get(number)
        if abstract is None:
            return "", 0
        levels = {**self._abstract.get(abstract, {}), **self._own.get(number, {})}
        if level is None:
            level = next((at for at, one in levels.items() if style and one.linked == style), 0)
        if level not in levels:
            return "", 0
        counts = self._counts.setdefault(abstract, {})
        self._begin(number, level, counts)
        here = levels[level]
        counts[level] = counts.get(level, here.start - 1) + 1
        for deeper in [at for at in counts if at > level]:
            if deeper not in levels or not levels[deeper].keeps:
                del counts[deeper]
        return _printed(levels, counts, level)

    def _begin(self, number: str, level: int, counts: dict[int, int]) -> None:
        if (number, level) in self._begun:
            return
        self._begun.add((number, level))
        start = self._starts.get(number, {}).get(level)
        if start is not None:
            counts[level] = start - 1

    def _add(self, one: _Element) -> None:
        key = one.get(f"{W}numId", "")
        self._lists[key] = _value(one, "abstractNumId")
        for changed in one.iterchildren(f"{W}lvlOverride"):
            level = whole(changed.get(f"{W}ilvl", ""))
            if level is None:
                continue
            start = whole(_value(changed, "startOverride"))
            if start is not None:
                self._starts.setdefault(key, {})[level] = start
            self._own.setdefault(key, {}).update(_levels(changed))


def whole(words: str) -> int | None:
    """Return a whole number of a few digits; None for anything else, as damaged files have it."""
    return int(words) if re.fullmatch(r"-?[0-9]{1,9}", words) else None


def is_on(element: _Element | None) -> bool:
    """Say whether a switch such as w:vanish is there and not turned off."""
    return element is not None and element.get(f"{W}val", "1") not in ("0", "false", "off")


def _printed(levels: dict[int, _Level], counts: dict[int, int], level: int) -> tuple[str, int]:
    here = levels[level]
    if here.style == numerals.BULLET:
        return "•", 0

    def count(matched: re.Match[str]) -> str:
        at = int(matched[1]) - 1
        if at not in levels or at > level:
            return ""
        style = numerals.DECIMAL if here.legal else levels[at].style
        return numerals.numeral(counts.get(at, levels[at].start), style)

    label = _PLACE.sub(count, here.text).strip()
    plain = level == 0 and here.style != numerals.NONE and len(_PLACE.findall(here.text)) == 1
    return label, counts[level] if plain and label else 0


def _levels(parent: _Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for one in parent.iterchildren(f"{W}lvl"):
        level = whole(one.get(f"{W}ilvl", ""))
        if level is None or not 0 <= level < _LEVELS:
            continue
        start = whole(_value(one, "start"))
        found[level] = _Level(
            1 if start is None else start,
            _STYLES.get(_value(one, "numFmt"), numerals.DECIMAL),
            _value(one, "lvlText")[:40],
            is_on(one.find(f"{W}isLgl")),
            _value(one, "lvlRestart") == "0",
            _value(one, "pStyle"),
        )
    return found


def _style(one: _Element) -> Style:
    properties = one.find(f"{W}pPr")
    numbered = properties.find(f"{W}numPr") if properties is not None else None
    run = one.find(f"{W}rPr")
    vanish = run.find(f"{W}vanish") if run is not None else None
    return Style(
        _value(one, "name"),
        _value(one, "basedOn"),
        whole(_value(properties, "outlineLvl")) if properties is not None else None,
        _value(numbered, "numId") if numbered is not None else "",
        whole(_value(numbered, "ilvl")) if numbered is not None else None,
        is_on(vanish) if vanish is not None else None,
    )


def _value(parent: _Element, name: str) -> str:
    found = parent.find(f"{W}{name}")
    return found.get(f"{W}val", "") if found is not None else ""
