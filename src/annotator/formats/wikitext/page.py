"""Verified claims as wikitext: each quote with its citations as the wiki's own templates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.model import Reference
from annotator.formats.wikitext.citing import guarded, template


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim: its words, what stands beside them ("" for nothing), and what it is linked to.

    ``citations`` pairs a key, the same for the same document, with its fields.
    """

    quote: str
    beside: str
    citations: tuple[tuple[str, Reference], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The claims of one article."""

    title: str
    arabic: bool
    entries: tuple[Entry, ...]


def written(sections: Iterable[Section]) -> str:
    """Return the wikitext of some articles' claims; a document cited twice is written out once."""
    parts: list[str] = []
    names: dict[str, str] = {}
    arabic = True
    for section in sections:
        arabic = section.arabic
        parts.append(f"== {_line(section.title)} ==")
        for entry in section.entries:
            open_, close = ("«", "»") if section.arabic else ("“", "”")
            words = f"* {open_}{_line(entry.quote)}{close}"
            if entry.beside:
                words += f" ({_line(entry.beside)})"
            words += "".join(
                _reference(key, one, names, arabic=section.arabic) for key, one in entry.citations
            )
            parts.append(words)
        parts.append("")
    if names:
        parts += ["== المراجع ==", "{{مراجع}}"] if arabic else ["== References ==", "{{reflist}}"]
    return "\n".join(parts).rstrip() + "\n" if parts else ""


def _reference(key: str, one: Reference, names: dict[str, str], *, arabic: bool) -> str:
    if key in names:
        return f'<ref name="{names[key]}" />'
    names[key] = f"a{len(names) + 1}"
    return f'<ref name="{names[key]}">{template(one, arabic=arabic)}</ref>'


def _line(words: str) -> str:
    """Keep words on one line, and from meaning anything to the wiki."""
    return re.sub(r"~{3,}|__", _shown, guarded(words))


def _shown(found: re.Match[str]) -> str:
    return f"<nowiki>{found[0]}</nowiki>"
