"""The styles and list levels of an OpenDocument text: what a paragraph is, what print has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from annotator.formats import numerals
from annotator.formats.manuscript import role_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_SPACE}office:1.0}}"
TEXT = f"{{{_SPACE}text:1.0}}"
TABLE = f"{{{_SPACE}table:1.0}}"
DRAW = f"{{{_SPACE}drawing:1.0}}"
_STYLE = f"{{{_SPACE}style:1.0}}"
_FO = f"{{{_SPACE}xsl-fo-compatible:1.0}}"
_LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"

Counts: TypeAlias = dict[int, int]

_ESCAPED = re.compile(r"_([0-9a-fA-F]{1,4})_")
_RAISED = re.compile(r"super|[1-9]\d*%")
_PLACE = re.compile(r"%(\d{1,2})%")
_STYLES = (
    ("أ, ب, ت", numerals.ALPHABET),
    ("أ, ب, ج", numerals.ABJAD),
    ("١", numerals.INDIC),
    ("01", numerals.PADDED),
    ("1", numerals.DECIMAL),
    ("a", numerals.LOWER_LETTER),
    ("A", numerals.UPPER_LETTER),
    ("i", numerals.LOWER_ROMAN),
    ("I", numerals.UPPER_ROMAN),
)
_MOST_CHAINED = 20


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How one level of a list is numbered."""

    level: int
    style: str
    start: int
    prefix: str
    suffix: str
    shown: int
    """How many levels are printed in one number."""

    pattern: str

    @property
    def counts(self) -> bool:
        """Say whether items have numbers."""
        return self.style not in (numerals.BULLET, numerals.NONE)

    def label(self, levels: dict[int, ListLevel], counts: Counts) -> str:
        """Return what print has before the item that was counted last."""
        if self.style == numerals.BULLET:
            return "•"
        if not self.counts:
            return self.prefix.strip() + self.suffix.strip() if not self.pattern else ""

        def number(at: int) -> str:
            one = levels.get(at)
            if one is None or at > self.level:
                return ""
            return numerals.numeral(counts.get(at, one.start), one.style)

        if self.pattern:
            return _PLACE.sub(lambda matched: number(int(matched[1])), self.pattern).strip()
        first = max(1, self.level - self.shown + 1)
        parts = [number(at) for at in range(first, self.level + 1)]
        return (self.prefix + ".".join(filter(None, parts)) + self.suffix).strip()


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    parent: str
    hidden: bool | None
    raised: bool | None
    begins_page: bool


class Styles:
    """The styles of a document: those of the text itself before those that have names."""

    def __init__(self, content: _Element, styles: _Element | None) -> None:
        self._styles: dict[tuple[str, str], _Style] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        self.outline: dict[int, ListLevel] = {}
        folders = [content.find(f"{OFFICE}automatic-styles")]
        if styles is not None:
            folders.append(styles.find(f"{OFFICE}styles"))
        for folder in folders:
            for one in folder if folder is not None else ():
                self._add(one)

    def role(self, name: str) -> tuple[str, int]:
        """Return the role and the heading level that a paragraph style gives, else ("", 0)."""
        for style in self._chain(name, "paragraph"):
            if (named := role_of(style.name)) is not None:
                return named
        return "", 0

    def hidden(self, name: str, family: str) -> bool:
        """Say whether a style hides what it is given to."""
        said = (one.hidden for one in self._chain(name, family) if one.hidden is not None)
        return next(said, False)

    def raised(self, name: str) -> bool:
        """Say whether a style of words puts them above the line."""
        said = (one.raised for one in self._chain(name, "text") if one.raised is not None)
        return next(said, False)

    def begins_page(self, name: str) -> bool:
        """Say whether a paragraph of this style begins a page."""
        return any(one.begins_page for one in self._chain(name, "paragraph"))

    def list_levels(self, name: str) -> dict[int, ListLevel]:
        """Return the levels of a list style, none for a name that is not known."""
        return self._lists.get(name, {})

    def _add(self, one: _Element) -> None:
        if one.tag == f"{TEXT}list-style":
            self._lists.setdefault(one.get(f"{_STYLE}name", ""), _levels(one))
        elif one.tag == f"{TEXT}outline-style":
            levels = _levels(one)
            self.outline = {at: level for at, level in levels.items() if level.counts}
        elif one.tag == f"{_STYLE}style":
            key = (one.get(f"{_STYLE}family", ""), one.get(f"{_STYLE}name", ""))
            self._styles.setdefault(key, _style(one))

    def _chain(self, name: str, family: str) -> list[_Style]:
        found: list[_Style] = []
        while (family, name) in self._styles and len(found) < _MOST_CHAINED:
            style = self._styles[family, name]
            found.append(style)
            name = style.parent
        return found


def whole(words: str) -> int | None:
    """Return a whole number of a few digits; None for anything else, as damaged files have it."""
    return int(words) if re.fullmatch(r"[0-9]{1,9}", words) else None


def _style(one: _Element) -> _Style:
    name = _ESCAPED.sub(lambda matched: chr(int(matched[1], 16)), one.get(f"{_STYLE}name", ""))
    text = one.find(f"{_STYLE}text-properties")
    paragraph = one.find(f"{_STYLE}paragraph-properties")
    display = text.get(f"{TEXT}display") if text is not None else None
    position = text.get(f"{_STYLE}text-position") if text is not None else None
    begins = paragraph is not None and paragraph.get(f"{_FO}break-before") == "page"
    return _Style(
        name,
        one.get(f"{_STYLE}parent-style-name", ""),
        None if display is None else display == "none",
        None if position is None else _RAISED.match(position) is not None,
        begins or bool(one.get(f"{_STYLE}master-page-name")),
    )


def _levels(parent: _Element) -> dict[int, ListLevel]:
    found: dict[int, ListLevel] = {}
    for one in parent:
        level = whole(one.get(f"{TEXT}level", ""))
        if level is None or not 1 <= level <= 10:
            continue
        numbered = one.tag in (
            f"{TEXT}list-level-style-number",
            f"{TEXT}outline-level-style",
        )
        start = whole(one.get(f"{TEXT}start-value", ""))
        found[level] = ListLevel(
            level,
            _numbering(one.get(f"{_STYLE}num-format", "")) if numbered else numerals.BULLET,
            1 if start is None else start,
            one.get(f"{_STYLE}num-prefix", "")[:20],
            one.get(f"{_STYLE}num-suffix", "")[:20],
            whole(one.get(f"{TEXT}display-levels", "")) or 1,
            one.get(f"{_LOEXT}num-list-format", "")[:60],
        )
    return found


def _numbering(said: str) -> str:
    if not said.strip():
        return numerals.NONE
    return next((style for start, style in _STYLES if said.startswith(start)), numerals.DECIMAL)
