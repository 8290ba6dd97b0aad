"""The table that the gazetteer starts with: whole, sourced, and deaf to common words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import pytest

from annotator.domain.lexicon import seed_lexicon
from annotator.domain.place_seed import ROWS
from annotator.domain.places import Place, place_name_words, seed_places

PLACES = seed_places()
BY_KEY = {place.key: place for place in PLACES}
KNOWN = seed_lexicon().places

GOVERNORATES = {
    "محافظة دمشق": "Damascus",
    "محافظة ريف دمشق": "Rif Dimashq",
    "محافظة حلب": "Aleppo",
    "محافظة حمص": "Homs",
    "محافظة حماة": "Hama",
    "محافظة اللاذقية": "Latakia",
    "محافظة طرطوس": "Tartus",
    "محافظة إدلب": "Idlib",
    "محافظة الرقة": "Raqqa",
    "محافظة دير الزور": "Deir ez-Zor",
    "محافظة الحسكة": "Hasakah",
    "محافظة درعا": "Daraa",
    "محافظة السويداء": "Suwayda",
    "محافظة القنيطرة": "Quneitra",
}
TOWNS = {
    "البوكمال": "Abu Kamal",
    "الشدادي": "al-Shaddadi",
    "الرصافة": "Resafa",
    "القورية": "al-Quriyah",
    "الشولا": "al-Shula",
    "الميادين": "al-Mayadin",
    "العشارة": "al-Asharah",
    "بلدة التبني": "al-Tibni",
    "هجين": "Hajin",
    "بلدة السوسة": "al-Susah",
    "الباغوز": "Baghouz",
    "ذيبان": "Dhiban",
    "بلدة البصيرة": "al-Busayrah",
    "الشحيل": "al-Shuhayl",
    "معدان": "Maadan",
    "السخنة": "Sukhna",
    "أثريا": "Ithriya",
    "خناصر": "Khanasir",
    "عين عيسى": "Ain Issa",
    "منبج": "Manbij",
    "تل رفعت": "Tel Rifaat",
    "مطار دير الزور": "Deir ez-Zor Airport",
    "قاعدة التنف": "al-Tanf base",
    "حقل العمر": "al-Omar oil field",
    "سجن غويران": "Ghwayran prison",
    "مخيم الهول": "al-Hol camp",
    "مخيم الركبان": "Rukban camp",
}


def line(key: str) -> list[str]:
    """Return a place and what it lies in; a circle in the table would never end."""
    up = [key]
    while BY_KEY[up[-1]].parent:
        up.append(BY_KEY[up[-1]].parent)
        assert len(up) < 9, f"{key} lies in itself or too deep: {up}"
    return up


def bearers(places: Iterable[Place]) -> dict[tuple[str, ...], set[str]]:
    """Return who bears each name, as texts are searched for it."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for place in places:
        for name in place.names:
            found[place_name_words(name)].add(place.key)
    return found


def test_every_row_names_its_source() -> None:
    assert [place.key for place in PLACES if not place.source] == []


def test_no_row_is_there_twice() -> None:
    assert len(BY_KEY) == len(PLACES)


def test_every_place_lies_in_one_that_is_there() -> None:
    assert {place.parent for place in PLACES if place.parent} - set(BY_KEY) == set()


def test_no_place_lies_in_itself() -> None:
    assert all(line(key)[0] == key for key in BY_KEY)


def test_every_row_has_six_columns_and_both_languages() -> None:
    for row in ROWS.replace("\n    ", " ").strip().splitlines():
        assert row.count("|") == 5, row
    for place in PLACES:
        assert any(letter.isascii() and letter.isalpha() for letter in place.english), place.key
        assert any("\u0621" <= letter <= "\u064a" for letter in place.arabic), place.key


def test_a_name_leads_to_two_places_only_where_one_holds_the_other_or_has_no_bounds() -> None:
    doubtful = {}
    for name, keys in bearers(PLACES).items():
        for key in keys:
            for other in keys - {key}:
                nested = key in line(other) or other in line(key)
                if not nested and not BY_KEY[key].open and not BY_KEY[other].open:
                    doubtful[" ".join(name)] = sorted(keys)
    assert doubtful == {}


def test_every_name_of_the_table_leads_to_its_place() -> None:
    lost = [
        (name, place.key)
        for place in PLACES
        for name in place.names
        if place.key not in {found.key for found in KNOWN.named(name)}
    ]
    assert lost == []


def test_no_alias_repeats_what_the_row_has_already() -> None:
    for place in PLACES:
        names = [place_name_words(name) for name in (place.arabic, *place.aliases)]
        assert len(set(names)) == len(names), place.key


@pytest.mark.parametrize(("arabic", "english"), GOVERNORATES.items())
def test_every_governorate_of_syria_is_known_in_both_languages(arabic: str, english: str) -> None:
    key = KNOWN.place_key(arabic)
    assert KNOWN.place_key(english) == key
    assert BY_KEY[key].parent == "syria"


@pytest.mark.parametrize(("arabic", "english"), TOWNS.items())
def test_places_of_the_war_are_known_in_both_languages(arabic: str, english: str) -> None:
    key = KNOWN.place_key(arabic)
    assert key
    assert KNOWN.place_key(english) == key
    assert "syria" in line(key)


@pytest.mark.parametrize(
    "country", ["السويد", "اليابان", "نيجيريا", "Sweden", "Japan", "Nigeria", "باكستان", "Pakistan"]
)
def test_countries_of_the_world_stand_at_the_top(country: str) -> None:
    assert BY_KEY[KNOWN.place_key(country)].parent == ""


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("البوكمال", "محافظة دير الزور", "within"),
        ("مدينة دير الزور", "البوكمال", "disjoint"),
        ("دير الزور", "مدينة دير الزور", "contains"),
        ("الباغوز", "سوريا", "within"),
        ("الفلوجة", "الأنبار", "within"),
        ("سنجار", "نينوى", "within"),
        ("بنت جبيل", "جنوب لبنان", "within"),
        ("جباليا", "قطاع غزة", "within"),
        ("خان يونس", "رفح", "disjoint"),
        ("الموصل", "الفلوجة", "disjoint"),
        ("دوما السورية في الغوطة الشرقية", "مدينة حلب", "unknown"),
        ("Harasta", "Eastern Ghouta", "within"),
        ("Shuja'iyya", "Gaza City", "within"),
        ("El Fasher", "Darfur", "within"),
        ("منطقة الميادين", "العشارة", "unknown"),
        ("منطقة الميادين", "محافظة دير الزور", "within"),
        ("بادية حمص", "البادية السورية", "unknown"),
        ("طرابلس", "بنغازي", "unknown"),
        ("طرابلس", "بيروت", "unknown"),
        ("عمان", "الأردن", "unknown"),
        ("شمال قطاع غزة", "مدينة غزة", "unknown"),
    ],
)
def test_how_places_of_the_table_lie(a: str, b: str, relation: str) -> None:
    assert KNOWN.place_relation(a, b) == relation


@pytest.mark.parametrize(
    "sentence",
    [
        "طالب الشعب بالعدالة ورفع شعار الوحدة والسلام",
        "نشرت الوكالة صور الضحايا على صفحتها",
        "خرجت مظاهرة سلمية ورددت الهتافات السلمية",
        "أطلق صاروخا من المدى القصير باتجاه التلة",
        "كان دوماً يكتب عن تلك الأيام",
        "تجمع الناس حوله وسمعوا قراره الأخير",
        "لم يزد عدد الجرحى على خمسة",
        "قدم العون لهم وعاد إلى حي بعيد",
        "هيت لك قالت في المسرحية القديمة",
        "جديدة هي هذه السيارة ونصفها حديث",
        "بنى الجد سداً من الطوب قرب الباب",
        "قال القاسم إن الحمزة لم يحضر الجلسة",
        "شعر بهول الصدمة حين رأى جنين القطة",
        "بلغت الخسائر بليون ليرة وربع المليون",
        "حضر خليل الاجتماع وألقى كلمة مؤثرة",
        "أعلن فيلق القدس انتهاء المناورة",
        "تعد القوات السورية خطة للطوارئ",
        "أقيمت صلاة المغرب ثم تفرقوا",
        "رصدت اللجنة الخلل المالي في دفاترها",
        "لم يصل الدعم من الطبقة الوسطى",
        "باتت الكرامة حقا لكل إنسان",
        "وجد الجانية قرب منزلها ومعها سروج",
        "اشترى كوت الشتاء من سوق بعيد",
        "ظلت المدينة القديمة حديثة المظهر",
        "كانت العمارة من سبع طبقات",
        "درس المذهب المالكي وسلوك الطلاب",
        "Mary said a man of the tall house hit the mark",
        "A mare stood by the tub while Van and Batman played",
        "They rehab the old dam with salt and bricks",
        "The harem scene was cut from the film",
        "She drew an acre of land and a bab of stone",
        "The duma voted on the tyre and mocha tax",
    ],
)
def test_common_words_are_no_places(sentence: str) -> None:
    found = [(sentence[span.start : span.end], key) for span, key in KNOWN.places_in(sentence)]
    assert found == []


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("مدينة صور", "tyre"),
        ("مدينة هيت", "hit iraq"),
        ("مدينة الباب", "al-bab city"),
        ("مدينة سلمية", "salamiyah"),
        ("في دوما", "douma"),
        ("مدينة القصير", "al-qusayr"),
        ("قضاء عانة", "anah"),
        ("مدينة الطبقة", "tabqa"),
        ("مدينة الخليل", "hebron"),
        ("مدينة الكوت", "al-kut"),
        ("city of Tyre", "tyre"),
        ("Al-Bab city", "al-bab city"),
    ],
)
def test_a_name_that_is_a_common_word_counts_beside_a_word_for_a_region(
    words: str, key: str
) -> None:
    assert KNOWN.place_key(words) in (key, f"{key} city")
