"""The highlights of a document, found by key, by paragraph and by position."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.text import Span


class Role(StrEnum):
    """What a highlighted range is to the reviewer; decides how it is painted."""

    SUGGESTION = "suggestion"
    DRAFT = "draft"
    READY = "ready"
    VERIFIED = "verified"
    REJECTED = "rejected"
    MARK = "mark"
    NOTE_MARK = "note_mark"
    EVIDENCE = "evidence"
    SEARCH = "search"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class PaintedSpan:
    """A range of the text to paint; ``label`` is what a screen reader and a tooltip say of it."""

    key: str
    span: Span
    role: Role
    conflict: bool = False
    label: str = ""


class SpanIndex:
    """Painted spans by key and by paragraph."""

    def __init__(self, paragraphs_of: Callable[[Span], range]) -> None:
        self._paragraphs_of = paragraphs_of
        self._by_key: dict[str, PaintedSpan] = {}
        self._by_paragraph: dict[int, dict[str, PaintedSpan]] = {}

    def __len__(self) -> int:
        return len(self._by_key)

    def set_all(self, spans: Iterable[PaintedSpan]) -> None:
        """Replace all spans."""
        self._by_key = {}
        self._by_paragraph = {}
        for span in spans:
            self.add(span)

    def add(self, span: PaintedSpan) -> list[int]:
        """Add a span, or replace the one with its key; return the paragraphs that changed."""
        changed = self.remove(span.key)
        touched = self._paragraphs_of(span.span)
        self._by_key[span.key] = span
        for index in touched:
            self._by_paragraph.setdefault(index, {})[span.key] = span
        return sorted({*changed, *touched})

    def remove(self, key: str) -> list[int]:
        """Remove a span if it is there; return the paragraphs that changed."""
        span = self._by_key.pop(key, None)
        if span is None:
            return []
        touched = self._paragraphs_of(span.span)
        for index in touched:
            self._by_paragraph[index].pop(key, None)
        return list(touched)

    def get(self, key: str | None) -> PaintedSpan | None:
        """Return the span with a key, None when there is none."""
        return None if key is None else self._by_key.get(key)

    def in_paragraph(self, index: int) -> list[PaintedSpan]:
        """Return the spans that touch a paragraph, in the order they came."""
        return list(self._by_paragraph.get(index, {}).values())

    def at(self, index: int, point: int) -> list[PaintedSpan]:
        """Return the spans that cover a code point, the shortest first, links behind all others.

        A link lies below what a reviewer works on: a click belongs to the claim upon it.
        """
        there = [
            span
            for span in self._by_paragraph.get(index, {}).values()
            if span.span.start <= point < span.span.end
        ]
        return sorted(
            there,
            key=lambda span: (span.role is Role.LINK, len(span.span), span.span.start, span.key),
        )
