"""The party tree: aliases lead to keys, and keys stand to each other as the war has it."""

from __future__ import annotations

import pytest

from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import PartyStatus

TREE = seed_lexicon().parties


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("اثنين من مقاتلي قسد", "sdf"),
        ("سبعة من قوات سوريا الديمقراطية", "sdf"),
        ("عنصران من الأسايش", "asayish"),
        ("ثلاثة مستشارين من الحرس الثوري الإيراني", "irgc"),
        ("two officers of the Revolutionary Guards", "irgc"),
        ("eight fighters of Iranian militias", "iran-backed militia"),
        ("14 من الميليشيات الموالية لإيران", "iran-backed militia"),
        ("14 عسكرياً من الجيش العربي السوري", "syrian army"),
        ("خمسة قتلى من ميليشيا \"الدفاع الوطني\"", "national defence"),
        ("six ISIS gunmen", "isis"),
        ("مدنيون", "civilian"),
        ("6 عناصر لقسد", "sdf"),
        ("ثلاث سيارات", ""),
    ],
)  # fmt: skip
def test_a_phrase_names_its_party(words: str, key: str) -> None:
    assert TREE.party_in(words) == key


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("sdf", "sdf", "same"),
        ("sdf", "asayish", "same_organisation"),
        ("asayish", "deir ezzor military council", "same_organisation"),
        ("sdf", "deir ezzor military council", "contains"),
        ("syrian army", "irgc", "disjoint"),
        ("isis", "sdf", "disjoint"),
        ("civilian", "sdf", "disjoint"),
        ("", "sdf", "unknown"),
        ("militants", "isis", "unknown"),
        ("pro-government militia", "national defence", "contains"),
        ("syrian army", "pro-government militia", "disjoint"),
    ],
)
def test_how_two_parties_stand_to_each_other(a: str, b: str, relation: str) -> None:
    assert TREE.related(a, b) == relation
    assert TREE.related(b, a) == relation


def test_sdf_asayish_and_the_council_are_one_organisation() -> None:
    keys = ("sdf", "asayish", "deir ezzor military council")
    assert len({TREE.organisation_of(key) for key in keys}) == 1


def test_a_side_does_not_make_one_organisation() -> None:
    assert TREE.organisation_of("irgc") != TREE.organisation_of("hezbollah")


def test_an_unknown_key_is_a_party_of_its_own() -> None:
    assert TREE.organisation_of("volunteers of a town") == "volunteers of a town"
    assert TREE.status_of("volunteers of a town") is PartyStatus.UNKNOWN


def test_every_parent_is_in_the_tree_and_no_line_runs_in_a_circle() -> None:
    keys = {party.key for party in TREE.parties}
    assert all(party.parent in keys for party in TREE.parties if party.parent)
    assert all(TREE.organisation_of(key) for key in keys)


def test_soldiers_fight_and_residents_do_not() -> None:
    assert TREE.status_of("syrian army") is PartyStatus.COMBATANT
    assert TREE.status_of("civilian") is PartyStatus.CIVILIAN
