"""What every language can say, so that screens and exports need to know none of them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from annotator.domain.coverage import Coverage, Number
from annotator.domain.doubts import Doubt
from annotator.domain.errors import UserError
from annotator.domain.model import Conflict, DatePrecision, Figure, Relation, Statement
from annotator.domain.parties import PartyTree


class Words(Protocol):
    """The words of one language."""

    @property
    def language(self) -> str:
        """Return the code of the language: "en", "ar"."""

    @property
    def parties(self) -> PartyTree:
        """Return the parties that are named."""

    def label(self, member: StrEnum) -> str:
        """Return the field's term for a member of any enumeration of the model."""

    def party_name(self, key: str) -> str:
        """Return the name of a party; an unknown key stands for itself, "" for no party."""

    def party_short(self, key: str) -> str:
        """Return the name of a party as short as the field writes it, for narrow places."""

    def date_words(self, iso: str | None, precision: DatePrecision = DatePrecision.DAY) -> str:
        """Return a date as written in a sentence; "" for None."""

    def count_phrase(self, figure: Figure) -> str:
        """Return the count with its noun: "at least 5 killed"."""

    def figure_sentence(self, figure: Figure) -> str:
        """Return the whole figure: count, victims, date, place, origin."""

    def conflict_sentence(self, conflict: Conflict, statements: Mapping[str, Statement]) -> str:
        """Return one plain sentence that says why two sides conflict."""

    def relation_sentence(self, relation: Relation, statements: Mapping[str, Statement]) -> str:
        """Return one plain sentence that says how two sides belong together."""

    def settle_hint(self, conflict: Conflict) -> str:
        """Return what would settle the conflict."""

    def left_out_reason(self, number: Number) -> str:
        """Return why a number is covered by no claim, with the word that decided."""

    def coverage_sentence(self, coverage: Coverage) -> str:
        """Return how many numbers are claimed, undecided and left out."""

    def doubt_sentence(self, doubt: Doubt) -> str:
        """Return what a reference list leaves open, as a reviewer can look it up."""

    def error_sentence(self, error: UserError) -> tuple[str, str]:
        """Return what went wrong and the next step."""

    def status_reason(self, code: str) -> str:
        """Return why the app moved a claim's status back; "" for no reason."""
