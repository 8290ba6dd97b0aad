"""Lexicons: any changes give one, relations stay sound, and a difference finds every text."""

from __future__ import annotations

import pickle
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.errors import RuleError
from annotator.domain.figures import figures_in
from annotator.domain.lexicon import (
    AliasRow,
    LexiconChanges,
    PartyRow,
    PlaceRow,
    differences,
    lexicon_with,
    searchable,
    seed_lexicon,
)
from annotator.domain.lexicon_editing import (
    Renaming,
    new_key,
    party_faults,
    party_row,
    place_faults,
    with_parties,
    with_party_aliases,
)
from annotator.domain.model import PartyStatus
from annotator.domain.parties import Party, PartyTree, seed_parties
from annotator.domain.places import Gazetteer, Place

SEED = seed_lexicon()
COMBATANT = PartyStatus.COMBATANT
HAWKS = PartyRow("hawks", "syrian opposition", "opposition", "Hill Hawks", "صقور التل", COMBATANT)

KEYS = st.sampled_from(
    ["sdf", "ypg", "syrian army", "civilian", "aanes forces", "hawks", "foxes", ""]
)
NAMES = st.sampled_from(
    ["Hill Hawks", "صقور التل", "قسد", "ثعالب الوادي", "فلاح", "SDF", "الجيش", "(?)", "", "a"]
)
PARTY_ROWS = st.builds(
    PartyRow,
    KEYS,
    KEYS,
    st.sampled_from(["generic", "opposition", ""]),
    NAMES,
    NAMES,
    st.sampled_from(PartyStatus),
    st.sampled_from([None, "2020-01-01"]),
    st.sampled_from([None, "2024-12-08", "2019-01-01"]),
    st.booleans(),
    st.booleans(),
)
TOWNS = st.sampled_from(["raqqa governorate", "tabqa", "wadi", "syria", ""])
TOWN_NAMES = st.sampled_from(["وادي الذئب", "الطبقة", "Wadi", "hama", ""])
CHANGES = st.builds(
    LexiconChanges,
    st.lists(PARTY_ROWS, max_size=4).map(tuple),
    st.lists(st.builds(AliasRow, KEYS, NAMES, st.booleans()), max_size=4).map(tuple),
    st.lists(
        st.builds(
            PlaceRow, TOWNS, TOWNS, TOWN_NAMES, TOWN_NAMES, st.booleans(), hidden=st.booleans()
        ),
        max_size=3,
    ).map(tuple),
    st.lists(st.builds(AliasRow, TOWNS, TOWN_NAMES, st.booleans()), max_size=3).map(tuple),
)
TEXTS = st.lists(
    st.sampled_from(
        """قُتل ثلاثة مقاتلين من صقور التل قرب وادي الذئب.
        وأُصيب خمسة من قسد بانفجار في الطبقة.
        قُتل سبعة مدنيين في غارة على السوق.
        أربعة من ثعالب الوادي قُتلوا بهجوم لتنظيم الدولة في ريف حماة.
        Two members of the Hill Hawks were killed in Hama.
        Nine soldiers of the SDF were injured near Wadi.
        مقتل ستة فلاحين في الرقة.""".splitlines()
    ),
    min_size=1,
    max_size=4,
).map("\n".join)


@settings(max_examples=40, deadline=None)
@given(CHANGES, TEXTS)
def test_any_changes_give_a_lexicon_that_reads_any_text(changes: LexiconChanges, text: str):
    lexicon = lexicon_with(changes)
    for reading in figures_in(text, lexicon=lexicon):
        assert reading.span.of(text) == reading.quote
    list(party_faults(lexicon, [row.key for row in changes.parties]))
    list(place_faults(lexicon, [row.key for row in changes.places]))


@settings(max_examples=40, deadline=None)
@given(CHANGES, KEYS, KEYS)
def test_how_two_parties_stand_is_the_same_from_both_sides(changes: LexiconChanges, a: str, b: str):
    tree = lexicon_with(changes).parties
    assert tree.related(a, b) == tree.related(b, a)
    assert tree.organisation_of(a) in tree.ancestors(a)
    assert len(set(tree.ancestors(a))) == len(tree.ancestors(a))


@settings(max_examples=40, deadline=None)
@given(CHANGES, TOWNS, TOWNS)
def test_how_two_places_lie_is_told_from_both_sides(changes: LexiconChanges, a: str, b: str):
    places = lexicon_with(changes).places
    turned = {"contains": "within", "within": "contains"}
    there, back = places.place_relation(a, b), places.place_relation(b, a)
    # In a circle each lies within the other; then both sides may call it "contains".
    one, other = (key if key in places else places.place_key(key) for key in (a, b))
    circle = one in places.ancestors(other) and other in places.ancestors(one)
    assert turned.get(there, there) == back or circle


@settings(max_examples=40, deadline=None)
@given(CHANGES, CHANGES, TEXTS)
def test_a_text_that_a_difference_does_not_concern_reads_the_same(
    one: LexiconChanges, other: LexiconChanges, text: str
):
    old, new = lexicon_with(one), lexicon_with(other)
    difference = differences(old, new)
    before, after = figures_in(text, lexicon=old), figures_in(text, lexicon=new)
    keys = {key for r in (*before, *after) for key in (r.figure.party, r.figure.perpetrator)}
    if not difference.concerns(searchable(text)) and not keys & difference.parties:
        assert before == after


def test_a_difference_concerns_a_text_by_the_words_of_a_name_only():
    lexicon = lexicon_with(LexiconChanges(parties=(HAWKS,)))
    difference = differences(SEED, lexicon)
    assert difference.parties == {"hawks"}
    assert difference.concerns(searchable("قُتل اثنان من صقور التلّ"))
    assert not difference.concerns(searchable("حلّقت صقور فوق الوادي"))
    assert not differences(lexicon, lexicon)


def test_a_name_of_display_alone_makes_no_reading_differ():
    row = replace(party_row(SEED.parties.party("sdf")), english="The SDF", arabic="قسد")
    difference = differences(SEED, lexicon_with(LexiconChanges(parties=(row,))))
    assert difference.parties == frozenset()
    assert not difference.concerns(searchable("قُتل اثنان من الفلاحين"))


def test_what_lies_under_a_moved_party_differs_too():
    row = PartyRow("sdf", "", "aanes", "Syrian Democratic Forces", "قوات سوريا الديمقراطية", COMBATANT)  # fmt: skip
    difference = differences(SEED, lexicon_with(LexiconChanges(parties=(row,))))
    assert {"sdf", "ypg", "deir ezzor military council"} <= difference.parties
    assert "asayish" not in difference.parties


def test_a_party_of_the_project_is_read_and_stands_in_the_tree():
    lexicon = lexicon_with(LexiconChanges(parties=(HAWKS,)))
    (reading,) = figures_in("قُتل خمسة من صقور التل قرب الجسر.", lexicon=lexicon)
    assert reading.figure.party == "hawks"
    assert reading.figure.party_status is COMBATANT
    assert lexicon.parties.related("hawks", "syrian opposition") == "contains"
    (plain,) = figures_in("قُتل خمسة من صقور التل قرب الجسر.")
    assert plain.figure.party == ""


def test_a_tree_is_of_any_depth():
    deep = tuple(
        PartyRow(f"n{n}", f"n{n - 1}" if n else "", "opposition", f"Unit n{n}", "", COMBATANT)
        for n in range(400)
    )
    tree = lexicon_with(LexiconChanges(parties=deep)).parties
    assert len(tree.ancestors("n399")) == 400
    assert tree.organisation_of("n399") == "n0"
    assert tree.related("n399", "n0") == "contains"


def test_a_circle_and_a_missing_parent_end_a_line():
    rows = (
        PartyRow("a", "b", "x", "Aa", "", COMBATANT),
        PartyRow("b", "a", "x", "Bb", "", COMBATANT),
        PartyRow("c", "nobody", "x", "Cc", "", COMBATANT),
    )
    tree = lexicon_with(LexiconChanges(parties=rows)).parties
    assert tree.ancestors("a") == ("a", "b")
    assert tree.related("a", "b") == "contains"
    assert tree.ancestors("c") == ("c", "nobody")


def test_a_removed_name_is_read_no_more_and_a_hidden_party_keeps_its_name():
    changes = LexiconChanges(party_aliases=(AliasRow("sdf", "قسد", removed=True),))
    assert lexicon_with(changes).parties.party_in("خمسة من قسد") == ""
    assert lexicon_with(changes).parties.party_in("خمسة من قوات سوريا الديمقراطية") == "sdf"
    row = PartyRow("pkk", "", "aanes", "Kurdistan Workers' Party", "حزب", COMBATANT, hidden=True)
    tree = lexicon_with(LexiconChanges(parties=(row,))).parties
    assert tree.party_in("two of the PKK") == ""
    assert tree.party("pkk").english == "Kurdistan Workers' Party"
    assert "pkk" not in {party.key for party in tree.parties}


def test_parties_that_never_met_may_share_a_name_and_the_day_decides():
    tree = PartyTree(
        (
            Party("old", "", "x", "Old Army", "", COMBATANT, ("the army",), until="2024-12-08"),
            Party("new", "", "y", "New Army", "", COMBATANT, ("the army",), since="2024-12-09"),
        )
    )
    assert tree.party_in("six of the army", "2023-05-01") == "old"
    assert tree.party_in("six of the army", "2025-05-01") == "new"
    assert tree.party_in("six of the army") == "old"
    assert not tree.party("old").met(tree.party("new"))


def test_the_seed_knows_when_parties_existed_and_which_only_group_others():
    party = {one.key: one for one in seed_parties()}
    assert not party["syrian government"].existed("2025-01-01")
    assert party["new syrian forces"].existed("2025-01-01")
    assert party["civilian"].group
    assert not party["sdf"].group


def test_a_lexicon_goes_to_a_worker_as_what_was_changed():
    lexicon = lexicon_with(LexiconChanges(parties=(HAWKS,)))
    assert pickle.loads(pickle.dumps(lexicon)) == lexicon
    assert len(pickle.dumps(lexicon)) < 2_000
    assert seed_lexicon().fingerprint == ""
    assert lexicon.fingerprint == lexicon_with(LexiconChanges(parties=(HAWKS,))).fingerprint != ""


def _fault(changes: LexiconChanges, key: str) -> RuleError | None:
    return dict(party_faults(lexicon_with(changes), [key])).get(key)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (PartyRow("h", "", "x", "", " ", COMBATANT), "rule.nameless"),
        (PartyRow("h", "nobody", "x", "Hawks", "", COMBATANT), "rule.unknown_parent"),
        (PartyRow("sdf", "ypg", "x", "SDF", "", COMBATANT), "rule.circle"),
        (PartyRow("h", "h", "x", "Hawks", "", COMBATANT), "rule.circle"),
        (PartyRow("h", "", "x", "Hawks", "", COMBATANT, "8/12/2024"), "rule.no_date"),
        (PartyRow("h", "", "x", "Hawks", "", COMBATANT, "2024-02-30"), "rule.no_date"),
        (PartyRow("h", "", "x", "Hawks", "", COMBATANT, "2024-02-02", "2024-02-01"), "rule.reversed_dates"),
        (PartyRow("h", "", "x", "H", "", COMBATANT), "rule.short_name"),
        (PartyRow("h", "", "x", "Hawks", "داعش", COMBATANT), "rule.name_taken"),
    ],
)  # fmt: skip
def test_what_no_party_may_be_is_named(row: PartyRow, code: str):
    fault = _fault(with_parties(LexiconChanges(), [row]), row.key)
    assert fault is not None
    assert fault.code == code


def test_a_name_that_is_taken_tells_whose_it_is():
    changes = with_party_aliases(LexiconChanges(), [Renaming("hts", added=("داعش",))])
    fault = _fault(changes, "hts")
    assert fault is not None
    assert (fault.values["owner"], fault.code) == ("Islamic State", "rule.name_taken")


def test_a_name_of_a_party_that_was_gone_before_is_free():
    row = PartyRow("h", "", "x", "Guard", "", COMBATANT, since="2025-01-01")
    old = PartyRow("o", "", "x", "Guard", "", COMBATANT, until="2024-12-08")
    assert _fault(with_parties(LexiconChanges(), [old, row]), "h") is None


def test_taking_away_and_giving_back_a_name_leaves_no_row():
    changes = with_party_aliases(LexiconChanges(), [Renaming("sdf", removed=("قَسَد",))])
    assert changes.party_aliases == (AliasRow("sdf", "قَسَد", removed=True),)
    assert with_party_aliases(changes, [Renaming("sdf", added=("قسد",))]) == LexiconChanges()
    given_ = with_party_aliases(LexiconChanges(), [Renaming("sdf", added=("قسد", "قوات س د"))])
    assert [row.alias for row in given_.party_aliases] == ["قوات س د"]


def test_a_row_like_the_seeds_is_no_change():
    seed = party_row(SEED.parties.party("hts"))
    changed = with_parties(LexiconChanges(), [replace(seed, english="Other")])
    assert changed.parties
    assert with_parties(changed, [seed]) == LexiconChanges()


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_key_is_free_and_fit_for_a_table(english: str, arabic: str):
    key = new_key(english, arabic)
    assert "|" not in key
    assert key == " ".join(key.split())
    assert new_key(english, arabic, [key, f"{key} 2"]) not in (key, f"{key} 2")


def test_places_in_a_circle_end_a_line():
    places = Gazetteer((Place("a", "b", "Aa", ""), Place("b", "a", "Bb", "")))
    assert places.ancestors("a") == ("a", "b")
    assert places.place_key("Aa") == "a"


def test_the_seed_holds_to_the_rules_of_a_project():
    """Else the first change of a node would be refused for what the app itself brought."""
    assert list(party_faults(SEED, [party.key for party in SEED.parties.nodes])) == []
    assert list(place_faults(SEED, [place.key for place in SEED.places.nodes])) == []
