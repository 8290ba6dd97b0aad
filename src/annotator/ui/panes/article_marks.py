"""What an article's suggestions, claims, marks and conflicts look like on the page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.model import Analysis, Citation, Claim, ClaimId, Figure, Reading, Status
from annotator.domain.outline import Outline
from annotator.domain.text import Span
from annotator.services.conflicts import Flag
from annotator.ui.labels import apart
from annotator.ui.number_marks import interval_of
from annotator.ui.reader import MarginCard, PaintedSpan, Role
from annotator.wording import Words

_LINK = "l:"
_ADDRESS = 90
"""Characters of an address that a line below the pointer shows."""

ROLES = {
    Status.DRAFT: Role.DRAFT,
    Status.NEEDS_WORK: Role.DRAFT,
    Status.READY: Role.READY,
    Status.VERIFIED: Role.VERIFIED,
    Status.REJECTED: Role.REJECTED,
}


def claim_key(claim_id: int) -> str:
    """Name a claim's span on the page."""
    return f"c:{claim_id}"


def suggestion_key(span: Span) -> str:
    """Name a suggestion's span on the page."""
    return f"s:{span.start}:{span.end}"


def claim_of(key: str) -> ClaimId | None:
    """Return the claim that a key names, None for anything else."""
    return ClaimId(int(key[2:])) if key.startswith("c:") else None


def suggestion_of(key: str) -> Span | None:
    """Return the suggestion that a key names, None for anything else."""
    if not key.startswith("s:"):
        return None
    start, end = key[2:].split(":")
    return Span(int(start), int(end))


def figures_of(analysis: Analysis) -> dict[Span, Reading]:
    """Return the readings that are suggested: those with a bound."""
    return {one.span: one for one in analysis.readings if one.figure.bounded}


def mark_spans(analysis: Analysis, citations: Iterable[Citation]) -> list[PaintedSpan]:
    """Return the reference and footnote marks, each with what it leads to."""
    cited = {one.number: one for one in citations if one.number is not None}
    spans = []
    for marker in analysis.structure.markers:
        lines = [line for n in marker.numbers for line in _mark_lines(n, cited.get(n))]
        key = mark_key(marker.span)
        spans.append(PaintedSpan(key, marker.span, Role.MARK, label="\n".join(lines)))
    for mark in analysis.structure.note_marks:
        key = f"n:{mark.span.start}:{mark.span.end}"
        spans.append(PaintedSpan(key, mark.span, Role.NOTE_MARK, label=mark.mark))
    return spans


def mark_key(span: Span) -> str:
    """Name a reference mark's span on the page."""
    return f"m:{span.start}:{span.end}"


def numbers_of(analysis: Analysis, keys: Iterable[str]) -> tuple[int, ...]:
    """Return the numbers of the references that the marks among some keys name."""
    asked = {key for key in keys if key.startswith("m:")}
    if not asked:
        return ()
    markers = analysis.structure.markers
    return tuple(n for one in markers if mark_key(one.span) in asked for n in one.numbers)


def _mark_lines(number: int, citation: Citation | None) -> list[str]:
    """Return what a mark's reference is, and where it is to be found."""
    if citation is None:
        return [f"[{number}]"]
    found = [f"[{number}] {citation_line(citation)}"]
    for address in (citation.url, citation.archive_url):
        if address and address not in found[0]:
            cut = len(address) > _ADDRESS
            found.append(f"{address[: _ADDRESS - 1]}…" if cut else address)
    return found


def link_spans(outline: Outline, hint: str) -> list[PaintedSpan]:
    """Return the words of a document that lead somewhere, each with its address and a hint."""
    return [
        PaintedSpan(
            f"{_LINK}{link.span.start}:{link.span.end}",
            link.span,
            Role.LINK,
            # An address runs from left to right in every window.
            label=f"\u2066{link.url}\u2069\n{hint}",
        )
        for link in outline.hyperlinks
    ]


def is_link(key: str) -> bool:
    """Say whether a key names a link of the document."""
    return key.startswith(_LINK)


def citation_line(citation: Citation) -> str:
    """Return a citation on one line: its title, who wrote it, when."""
    title = citation.title or citation.translated_title or citation.url
    parts = (title, citation.author, citation.published or "")
    return " · ".join(part for part in parts if part)


def claim_span(
    claim_id: ClaimId, span: Span, status: Status, words: Words, *, conflict: bool
) -> PaintedSpan:
    """Return a claim as it is painted."""
    return PaintedSpan(claim_key(claim_id), span, ROLES[status], conflict, words.label(status))


def suggestion_span(reading: Reading, words: Words, *, conflict: bool) -> PaintedSpan:
    """Return a suggestion as it is painted."""
    label = words.count_phrase(reading.figure)
    return PaintedSpan(suggestion_key(reading.span), reading.span, Role.SUGGESTION, conflict, label)


def card_of(claim: Claim, words: Words, *, conflict: bool) -> MarginCard | None:
    """Return the card beside a claim's line; None for a claim without a figure."""
    if claim.figure is None:
        return None
    return MarginCard(
        claim_key(claim.id),
        claim.anchor.span,
        _card_words(claim.figure, words),
        (interval_of(claim.figure),),
        conflict,
    )


def preview_of(reading: Reading, words: Words, *, conflict: bool) -> MarginCard:
    """Return the card beside the suggestion that is worked on."""
    return MarginCard(
        suggestion_key(reading.span),
        reading.span,
        _card_words(reading.figure, words),
        (interval_of(reading.figure),),
        conflict,
    )


def _card_words(figure: Figure, words: Words) -> str:
    """Say the count first and then whose; a narrow card cuts the end."""
    return apart(words.count_phrase(figure), words.party_short(figure.party))


@dataclass(frozen=True, slots=True)
class Disputed:
    """What stands in an open conflict: claims by id, suggestions by place."""

    claims: frozenset[ClaimId] = frozenset()
    spans: frozenset[Span] = frozenset()


def disputed_in(flags: Iterable[Flag], article_id: int) -> Disputed:
    """Return what the open conflicts touch in one article."""
    claims: set[ClaimId] = set()
    spans: set[Span] = set()
    for flag in flags:
        # What two articles may say of one event is no mark on the text until somebody says so.
        if not flag.open or flag.possible:
            continue
        for key in (*flag.conflict.a.keys, *flag.conflict.b.keys):
            place = flag.places.get(key)
            if place is None or place.article_id != article_id:
                continue
            if place.claim_id is not None:
                claims.add(place.claim_id)
            elif place.span is not None and place.citation_id is None:
                spans.add(place.span)
    return Disputed(frozenset(claims), frozenset(spans))


class Items:
    """Suggestions and claims in the order of the text, for stepping through them."""

    def __init__(self, spans: Iterable[tuple[str, Span]] = ()) -> None:
        self._by_key = dict(spans)
        self._sorted = sorted((span, key) for key, span in self._by_key.items())

    def __len__(self) -> int:
        return len(self._sorted)

    def add(self, key: str, span: Span) -> None:
        """Add an item, or move the one of that key."""
        self.remove(key)
        self._by_key[key] = span
        insort(self._sorted, (span, key))

    def remove(self, key: str) -> None:
        """Remove an item if it is there."""
        span = self._by_key.pop(key, None)
        if span is not None:
            del self._sorted[bisect_left(self._sorted, (span, key))]

    def span(self, key: str) -> Span | None:
        """Return where an item stands, None when there is none of that key."""
        return self._by_key.get(key)

    def after(self, span: Span, key: str = "", *, only: str = "") -> str | None:
        """Return the next item past a place, whose key begins with ``only``; None at the end."""
        at = bisect_right(self._sorted, (span, key or _LAST))
        return next((k for _, k in self._sorted[at:] if k.startswith(only)), None)

    def before(self, span: Span, key: str = "") -> str | None:
        """Return the item before a place; None at the beginning."""
        at = bisect_left(self._sorted, (span, key))
        return self._sorted[at - 1][1] if at else None

    def first(self, *, only: str = "") -> str | None:
        """Return the first item whose key begins with ``only``."""
        return next((k for _, k in self._sorted if k.startswith(only)), None)


_LAST = "\U0010ffff"
