"""A few words to write statements with, so that a test shows what is said and little else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from annotator.domain.conflicts import find_conflicts
from annotator.domain.lexicon import Lexicon, seed_lexicon
from annotator.domain.model import (
    Accumulation,
    DatePrecision,
    Figure,
    Findings,
    Kind,
    Locus,
    PartyStatus,
    Qualifier,
    Statement,
)
from annotator.domain.places import Gazetteer, Place
from annotator.domain.text import Anchor, Span

_STATEMENT_FIELDS = {
    "note_mark", "part_of", "refers_back", "sets_apart", "decided", "event", "article", "stated_for",
    "document_date", "box_place",
}  # fmt: skip


@dataclass
class Text:
    """An article in the making: each call of ``says`` adds a statement in text order."""

    statements: list[Statement] = field(default_factory=list)
    paragraph: int = 0
    sentence: int = 0
    places: Gazetteer = field(default_factory=lambda: Gazetteer(()))

    def knows_towns(self, *towns: set[str]) -> None:
        """Let places be known that lie apart, each by a set of names."""
        self.places = Gazetteer(
            tuple(Place(f"town {n}", "", "", "", tuple(sorted(t))) for n, t in enumerate(towns))
        )

    def next_sentence(self) -> Text:
        self.sentence += 1
        return self

    def next_paragraph(self) -> Text:
        self.paragraph += 1
        self.sentence = 0
        return self

    def says(
        self,
        quote: str,
        count: int | tuple[int | None, int | None] | None = None,
        kind: Kind = Kind.KILLED,
        *,
        party: str = "",
        own: tuple[int, ...] = (),
        locus: Locus = Locus.BODY,
        citation: int | None = None,
        **more: Any,
    ) -> Statement:
        """Add a figure: an exact count, a (low, high) pair, or None for a mention."""
        low, high = (count, count) if isinstance(count, int) else (count or (None, None))
        exact = Qualifier.EXACT if isinstance(count, int) else Qualifier.RANGE
        if count is None:
            exact = Qualifier.UNKNOWN
        status = more.pop(
            "party_status", seed_lexicon().parties.status_of(party) if party else None
        )
        figure = Figure(
            kind,
            low,
            high,
            more.pop("qualifier", exact),
            party=party,
            party_status=status or PartyStatus.UNKNOWN,
            locus=locus,
        )
        if "day" in more:
            day = more.pop("day")
            more |= {"date_from": day, "date_to": day, "date_precision": DatePrecision.DAY}
        if "until" in more:
            more |= {"date_to": more.pop("until"), "date_precision": DatePrecision.RANGE}
        said = {name: more.pop(name) for name in list(more) if name in _STATEMENT_FIELDS}
        number = len(self.statements)
        one = Statement(
            key=f"s{number}",
            figure=replace(figure, **more),
            anchor=Anchor(Span(number * 100, number * 100 + len(quote)), quote),
            own=tuple(str(mark) for mark in own),
            citation=None if citation is None else str(citation),
            paragraph=0 if citation is not None else self.paragraph,
            sentence=self.sentence,
            **said,
        )
        self.statements.append(one)
        return one

    def title(self, number: int, quote: str, count: Any = None, *more: Any, **named: Any) -> Any:
        """Add a figure of the title of reference ``number``."""
        return self.says(quote, count, *more, locus=Locus.CITED_TITLE, citation=number, **named)

    def box(self, quote: str, count: Any, *more: Any, **named: Any) -> Statement:
        """Add an infobox total, whose party was assumed from its column unless told otherwise."""
        named = {
            "party_assumed": True,
            "accumulation": Accumulation.PERIOD_TOTAL,
            "locus": Locus.INFOBOX,
        } | named
        return self.says(quote, count, *more, **named)

    def note(self, quote: str, count: Any, whole: Statement, **named: Any) -> Statement:
        """Add a line of the note that a total leads to."""
        return self.says(
            quote,
            count,
            party=whole.figure.party,
            party_assumed=whole.figure.party_assumed,
            accumulation=Accumulation.PERIOD_TOTAL,
            locus=Locus.NOTE,
            note_mark=whole.note_mark,
            part_of=whole.key,
            **named,
        )

    def findings(self, **more: Any) -> Findings:
        lexicon = Lexicon(seed_lexicon().parties, self.places)
        return find_conflicts(self.statements, lexicon=lexicon, **more)

    def flags(self, **more: Any) -> list[tuple[str, int, tuple[str, ...], tuple[str, ...]]]:
        """Return type, severity and the quotes of both sides of every conflict, sorted."""
        return sorted(
            (c.type.value, c.severity, self.quotes(c.a.keys), self.quotes(c.b.keys))
            for c in self.findings(**more).conflicts
        )

    def relations(self) -> list[tuple[str, int | None, int | None]]:
        return [(r.type.value, r.told, r.whole) for r in self.findings().relations]

    def quotes(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        by_key = {one.key: one.anchor.quote for one in self.statements}
        return tuple(by_key[key] for key in keys)


@pytest.fixture
def text() -> Text:
    """An empty article."""
    return Text()


@pytest.fixture
def another_text() -> Callable[[], Text]:
    """Make further empty articles."""
    return Text
