"""Place names in all their spellings, and how two places lie to each other."""

from __future__ import annotations

import pytest

from annotator.domain.lexicon import seed_lexicon

GAZETTEER = seed_lexicon().places


@pytest.mark.parametrize(
    "words", ["البوكمال", "أبو كمال", "في البوكمال", "بأبو كمال", "Al-Bukamal", "Albu Kamal", "بادية البوكمال"]
)  # fmt: skip
def test_spellings_of_one_town_share_a_key(words: str) -> None:
    assert GAZETTEER.place_key(words) == "al-bukamal"


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("البوكمال", "أبو كمال", "same"),
        ("دير الزور", "ديرالزور", "same"),
        ("محافظة دير الزور", "ريف دير الزور", "same"),
        ("دير الزور", "الميادين", "contains"),
        ("Deir Ezzor", "البوكمال", "contains"),
        ("عين عيسى", "الرقة", "within"),
        ("حلب", "سوريا", "within"),
        ("الرقة", "دير الزور", "disjoint"),
        ("بغداد", "دمشق", "disjoint"),
        ("البادية السورية", "دير الزور", "unknown"),
        ("ريف دير الزور الغربي", "ريف دير الزور الشرقي", "unknown"),
        ("قرية لا يعرفها الجدول", "الرقة", "unknown"),
        ("", "الرقة", "unknown"),
    ],
)
def test_how_two_places_lie(a: str, b: str, relation: str) -> None:
    assert GAZETTEER.place_relation(a, b) == relation


def test_containment_reads_the_other_way_from_the_other_side() -> None:
    other = {"contains": "within", "within": "contains"}
    for place in GAZETTEER.places[::7]:
        for against in GAZETTEER.places[::11]:
            there = GAZETTEER.place_relation(place.arabic, against.arabic)
            back = GAZETTEER.place_relation(against.arabic, place.arabic)
            assert back == other.get(there, there)


def test_a_place_is_found_where_it_stands() -> None:
    text = "قتل شخص في بلدة هجين بريف دير الزور"
    found = [(text[span.start : span.end], key) for span, key in GAZETTEER.places_in(text)]
    assert found == [("هجين", "hajin"), ("بريف دير الزور", "deir ez-zor governorate")]


def test_the_bank_of_a_river_is_not_the_west_bank() -> None:
    assert GAZETTEER.place_key("على الضفة الشرقية لنهر الفرات") == ""
