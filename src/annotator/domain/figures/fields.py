"""The fields of a figure beside its number: party, place, date, origin, and how it was said."""

from __future__ import annotations

from annotator.domain import parties
from annotator.domain.arabic import Folded
from annotator.domain.figures.found import Found
from annotator.domain.figures.tokens import Sentence
from annotator.domain.model import Evidence, Figure, Locus, PartyStatus, Reading
from annotator.domain.text import Span


class Surroundings:
    """What the sentence around a figure, and the sentences before it, say."""

    def __init__(self, folded: Folded, locus: Locus, date: str | None) -> None:
        self.folded = folded
        self.locus = locus
        self.date = date
        self.sentence: Sentence | None = None
        self.parties: dict[int, str] = {}

    def skip(self, start: int, end: int) -> None:
        """Pass over a sentence that holds no figure."""

    def enter(self, sentence: Sentence, arabic: bool) -> None:
        """Begin a sentence that holds figures."""
        self.sentence = sentence
        self.parties = {}


def reading_of(found: Found, around: Surroundings, shift: int) -> Reading:
    """Fill in the figure of one casualty statement."""
    folded = around.folded
    span = folded.span(found.start, found.end)
    quote = folded.source[span.start : span.end]
    words = folded.text[found.start : found.end]
    party = parties.party_in(words)
    if not party and found.inherits is not None:
        party = around.parties.get(id(found.inherits), "")
    if not party and found.whole is not None:
        party = around.parties.get(id(found.whole), "")
    status = parties.status_of(party)
    if status is PartyStatus.UNKNOWN and found.noun is not None:
        status = found.noun.status
        if not party and status is PartyStatus.CIVILIAN:
            party = "civilian"
    around.parties[id(found)] = party
    figure = Figure(
        kind=found.kind,
        low=found.interval.low,
        high=found.interval.high,
        qualifier=found.interval.qualifier,
        mode=found.mode,
        party=party,
        party_status=status,
        sub_group=found.noun.sub_group if found.noun is not None else "",
        locus=around.locus,
    )
    why: list[Evidence] = []
    if found.trigger is not None:
        place = folded.span(*found.trigger)
        why.append(
            Evidence(
                "kind",
                Span(place.start + shift, place.end + shift),
                folded.source[place.start : place.end],
            )
        )
    return Reading(
        Span(span.start + shift, span.end + shift),
        quote,
        figure,
        tuple(why),
        sets_apart=found.sets_apart,
    )
