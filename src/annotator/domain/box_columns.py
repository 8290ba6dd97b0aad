"""The columns of a fact box whose party was lost, and what follows once a reviewer names it.

A column is known by the words that suggested its party: the figures that took it from the same
block or country are of one column, with the lines of their notes. A figure that nothing was
suggested for is a column of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from annotator.domain.model import Analysis, Locus, PartyStatus, Reading
from annotator.domain.parties import PartyTree
from annotator.domain.text import Span


@dataclass(frozen=True, slots=True)
class BoxColumn:
    """One column: its figures in text order, notes included, and the party suggested for it.

    ``reason`` is the code of the assumption, ``words`` are those that it rests on; both are ""
    where nothing is suggested.
    """

    figures: tuple[Span, ...]
    party: str
    reason: str
    words: str

    @property
    def key(self) -> int:
        """Where its first figure begins, by which it is named."""
        return self.figures[0].start


def box_columns(analysis: Analysis) -> tuple[BoxColumn, ...]:
    """Return the columns that lost their party, by the place of their first figure."""
    readings = analysis.readings
    members: dict[Span, list[int]] = {}
    column_of: dict[int, Span] = {}
    for index, reading in enumerate(readings):
        if reading.figure.locus is Locus.INFOBOX and _lost(reading):
            whole = reading.subset_of
            column = _named_by(reading)
            if column is None and whole in column_of:
                column = column_of[whole]
            column_of[index] = column or reading.span
            members.setdefault(column_of[index], []).append(index)
    for index, reading in enumerate(readings):
        whole = reading.subset_of
        if reading.figure.locus is Locus.NOTE and whole in column_of and _lost(reading):
            column_of[index] = column_of[whole]
            members[column_of[whole]].append(index)
    found = [
        BoxColumn(
            tuple(readings[i].span for i in sorted(indexes)),
            readings[indexes[0]].figure.party,
            readings[indexes[0]].assumption,
            _words(readings[indexes[0]]),
        )
        for indexes in members.values()
    ]
    return tuple(sorted(found, key=lambda one: one.key))


def with_parties(analysis: Analysis, named: Mapping[Span, str], parties: PartyTree) -> Analysis:
    """Return the readings as a reviewer named the parties of their columns; none is assumed."""
    if not named:
        return analysis
    readings = tuple(
        _named(reading, named[reading.span], parties) if reading.span in named else reading
        for reading in analysis.readings
    )
    return replace(analysis, readings=readings)


def _named(reading: Reading, party: str, parties: PartyTree) -> Reading:
    figure = reading.figure
    status = figure.party_status
    if status in (PartyStatus.UNKNOWN, parties.status_of(figure.party)):
        status = parties.status_of(party)
    # The words that suggested another party gave this one nothing.
    kept = tuple(one for one in reading.why if one.field != "party" or party == figure.party)
    return replace(
        reading,
        figure=replace(figure, party=party, party_assumed=False, party_status=status),
        why=kept,
        assumption="",
    )


def _lost(reading: Reading) -> bool:
    figure = reading.figure
    unsaid = not figure.party and figure.party_status is PartyStatus.UNKNOWN
    return figure.bounded and (figure.party_assumed or unsaid)


def _named_by(reading: Reading) -> Span | None:
    if not reading.assumption:
        return None
    return next((one.span for one in reading.why if one.field == "party"), None)


def _words(reading: Reading) -> str:
    if not reading.assumption:
        return ""
    return next((one.quote for one in reading.why if one.field == "party"), "")
