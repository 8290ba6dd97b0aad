"""The worked cases where they come from: both real articles, read and compared as they stand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.conflicts import find_conflicts
from annotator.domain.model import (
    Conflict,
    Findings,
    Kind,
    Locus,
    RelationType,
    Side,
    Statement,
)

KILLED, INJURED = Kind.KILLED, Kind.INJURED


class Read:
    """An article's statements and what is found among them, with words to point at them."""

    def __init__(self, statements: tuple[Statement, ...]) -> None:
        self.statements = {one.key: one for one in statements}
        self.findings: Findings = find_conflicts(statements)

    def conflicts(self, *types: str) -> list[tuple[str, int]]:
        found = self.findings.conflicts
        return sorted((one.type.value, one.severity) for one in found if one.type.value in types)

    def only(self, type_: str, severity: int) -> Conflict:
        (found,) = [
            one
            for one in self.findings.conflicts
            if (one.type.value, one.severity) == (type_, severity)
        ]
        return found

    def lows(self, side: Side) -> list[int | None]:
        return [self.statements[key].figure.low for key in side.keys]

    def parties(self, side: Side) -> set[str]:
        return {self.statements[key].figure.party for key in side.keys}

    def loci(self, side: Side) -> set[Locus]:
        return {self.statements[key].figure.locus for key in side.keys}

    def flagged(self, statement: Statement) -> list[str]:
        return [
            one.type.value
            for one in self.findings.conflicts
            if statement.key in one.a.keys + one.b.keys
        ]

    def claims(self, mark: str, kind: Kind | None = None) -> list[Statement]:
        """Return the figures of the body whose own sentence cites ``mark``."""
        return [
            one
            for one in self.statements.values()
            if one.citation is None and mark in one.own and kind in (None, one.figure.kind)
        ]

    def cited(self, mark: str) -> list[Statement]:
        return [one for one in self.statements.values() if one.citation == mark]

    def totals(self, party: str) -> list[Statement]:
        return [
            one
            for one in self.statements.values()
            if one.figure.locus is Locus.INFOBOX and one.figure.party == party
        ]

    def lines(self, total: Statement) -> list[Statement]:
        return [one for one in self.statements.values() if one.part_of == total.key]

    def told(self, type_: RelationType) -> list[tuple[int | None, int | None]]:
        return [(one.told, one.whole) for one in self.findings.relations if one.type is type_]

    def related(self, a: Statement, b: Statement) -> list[str]:
        return [
            one.type.value
            for one in self.findings.relations
            if {a.key, b.key} <= {*one.a.keys, *one.b.keys}
        ]


def _read(folder: Path, pattern: str) -> tuple[Statement, ...]:
    text = next(folder.glob(pattern)).read_text("utf-8")
    return statements_of(analyse(text), text)


@pytest.fixture(scope="module")
def offensive(articles_dir: Path) -> Read:
    """The encyclopedia article: a box, notes, forty references."""
    return Read(_read(articles_dir, "000*.txt"))


@pytest.fixture(scope="module")
def steppe(articles_dir: Path) -> Read:
    """The news article, whose attributions stand in its sentences."""
    return Read(_read(articles_dir, "003*.txt"))


def test_c1_six_soldiers_are_six_guards_in_the_title_they_cite(offensive):
    found = offensive.only("PARTY", 3)
    assert offensive.parties(found.a) == {"syrian army"}
    assert offensive.parties(found.b) == {"irgc"}
    assert offensive.lows(found.a) == offensive.lows(found.b) == [6]


def test_c2_two_killed_and_twelve_injured_are_not_twelve_casualties(offensive):
    found = offensive.only("AGG", 2)
    assert offensive.lows(found.a) == [2, 12]
    assert offensive.lows(found.b) == [12]


@pytest.mark.parametrize(("party", "parts"), [("sdf", [6, 1, 3]), ("syrian army", [6, 6])])
def test_c3_c5_the_notes_of_both_columns_add_up(offensive, party, parts):
    (total,) = offensive.totals(party)
    assert [one.figure.low for one in offensive.lines(total)] == parts
    assert offensive.conflicts("SUM") == []


def test_c4_c14_the_text_tells_five_of_six_and_nine_of_ten(offensive):
    assert sorted(offensive.told(RelationType.INCOMPLETE)) == [(5, 6), (9, 10)]


def test_c6_seven_told_of_the_six_before_the_offensive(offensive):
    found = [
        one
        for one in offensive.findings.conflicts
        if one.type.value == "ENUM" and offensive.loci(one.a) == {Locus.NOTE}
    ]
    assert [(one.severity, offensive.lows(one.b)) for one in found] == [(2, [5, 2])]
    assert [one.assumed for one in found] == ["syrian army"]


def test_c7_the_column_of_iran_agrees_with_the_two_guards_told(offensive):
    (column,) = [one for one in offensive.totals("iran") if one.figure.low == 2]
    (guards,) = offensive.claims("16", KILLED)
    assert offensive.related(column, guards) == ["agrees"]


@pytest.mark.parametrize("mark", ["16", "17"])
def test_c8_c9_killed_and_injured_make_the_number_of_the_title(offensive, mark):
    (title,) = offensive.cited(mark)
    assert {one.figure.kind for one in offensive.claims(mark)} == {KILLED, INJURED}
    assert offensive.flagged(title) == []


def test_c12_two_reports_of_asayish_only_note_a_sister_unit(offensive):
    found = offensive.only("PARTY", 1)
    assert offensive.parties(found.a) == {"sdf"}
    assert offensive.parties(found.b) == {"asayish"}
    assert {offensive.statements[key].citation for key in found.b.keys} == {"38", "39"}
    (claim,) = offensive.claims("38", KILLED)
    assert "updates" in offensive.related(claim, offensive.cited("39")[0])


def test_c13_the_deaths_at_a_checkpoint_in_another_governorate_leave_the_box_s_place(offensive):
    found = offensive.only("SCOPE", 1)
    assert offensive.loci(found.a) == {Locus.NOTE}
    assert (offensive.lows(found.a), offensive.lows(found.b)) == ([3], [2])


def test_c15_a_later_mark_counts_only_once_linked_and_then_agrees(offensive):
    (five,) = [
        one
        for one in offensive.statements.values()
        if one.figure.party == "iran-backed militia" and one.figure.locus is Locus.BODY
    ]
    (title,) = offensive.cited("14")
    assert five.own == ()
    assert offensive.related(five, title) == []
    others = [one for one in offensive.statements.values() if one.key != five.key]
    linked = Read((*others, replace(five, own=("14",))))
    assert linked.related(five, title) == ["agrees"]
    assert linked.flagged(title) == []


def test_c16_the_column_of_iran_has_no_room_for_six_guards(offensive):
    found = [
        one
        for one in offensive.findings.conflicts
        if one.type.value == "ENUM" and offensive.loci(one.a) == {Locus.INFOBOX}
    ]
    assert [(one.severity, offensive.parties(one.a)) for one in found] == [(2, {"iran"})]
    assert [offensive.lows(one.b) for one in found] == [[6]]


def test_c1_c6_c16_are_one_case_with_the_wrong_party_at_its_root(offensive):
    root = offensive.only("PARTY", 3)
    case = [one for one in offensive.findings.conflicts if one.case == root.fingerprint]
    assert sorted(one.type.value for one in case) == ["ENUM", "ENUM", "PARTY"]


def test_c18_no_news_of_casualties_is_no_number(offensive):
    unknown = [one for one in offensive.statements.values() if not one.figure.bounded]
    assert unknown
    assert [offensive.flagged(one) for one in unknown] == [[] for _ in unknown]


def test_nothing_else_is_held_against_the_long_article(offensive):
    assert len(offensive.findings.conflicts) == 6


def test_c28_c30_c31_nothing_is_held_against_the_news_article(steppe):
    """Dozens against nine and twenty, hundreds of other months, none against not known."""
    assert steppe.findings.conflicts == ()
    figures = [(one.figure.low, one.figure.high) for one in steppe.statements.values()]
    assert {(20, 99), (9, 9), (21, None), (200, 999), (0, 0), (None, None)} <= set(figures)


def test_c29_nine_of_the_regime_and_nine_of_a_militia_are_whole_and_part(steppe):
    nines = [one for one in steppe.statements.values() if one.figure.low == 9]
    assert {one.figure.locus for one in nines} == {Locus.CAPTION, Locus.BODY}
    assert steppe.related(nines[0], nines[1]) == ["part_of"]
