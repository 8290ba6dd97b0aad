"""Words in every language: none is missing, counts agree with their nouns, sentences say why."""

from __future__ import annotations

import inspect
import re
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import annotator
from annotator.domain import model
from annotator.domain.conflicts import find_conflicts
from annotator.domain.coverage import Coverage, Number, Reason
from annotator.domain.errors import UserError
from annotator.domain.lexicon import LexiconChanges, lexicon_with, seed_lexicon
from annotator.domain.lexicon_editing import party_row
from annotator.domain.model import (
    Conflict,
    ConflictType,
    DatePrecision,
    Figure,
    Kind,
    Locus,
    Mode,
    Qualifier,
    Relation,
    RelationType,
    Side,
    Statement,
)
from annotator.domain.text import Anchor, Span
from annotator.wording import LANGUAGES, arabic_terms, english_terms, words
from annotator.wording.arabic_nouns import NOUNS, counted

ENUMS = [
    one
    for _, one in inspect.getmembers(model, inspect.isclass)
    if issubclass(one, StrEnum) and one is not StrEnum
] + [Reason]
FAULTS = [
    "source.empty", "source.binary", "source.encoding", "source.too_large", "source.missing",
    "source.unreadable", "source.not_text", "project.not_ours", "project.newer",
    "project.locked", "project.read_only", "project.damaged", "project.missing",
    "project.exists", "project.no_folder", "project.unreadable", "project.disk_full",
    "rule.verify_conflict", "rule.verify_verdict", "rule.verify_unseen", "rule.verify_reviewer",
    "rule.note_required", "rule.empty_selection", "rule.gone", "rule.negative_count",
    "rule.reversed_dates", "rule.reversed_interval", "rule.two_sides", "export.failed",
    "rule.two_figures", "rule.same_event", "rule.event_split", "rule.event_name_taken",
    "rule.event_crowd", "rule.verify_astray", "rule.words_taken", "rule.has_claims",
]  # fmt: skip
ARABIC = re.compile(r"[\u0600-\u06ff]")
english, arabic = words("en"), words("ar")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("enum", ENUMS, ids=lambda one: one.__name__)
def test_every_member_of_every_enumeration_has_a_word(enum, language):
    labels = [words(language).label(member) for member in enum]
    assert all(labels)
    assert len(set(labels)) == len(labels)


def test_arabic_words_are_arabic_and_english_words_are_not():
    for enum in ENUMS:
        for member in enum:
            assert ARABIC.search(arabic.label(member))
            assert not ARABIC.search(english.label(member))


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_says_why_and_names_the_word_that_decided(language, reason):
    plain = Number(Span(0, 2), "12", 12, 12, reason)
    told = words(language).left_out_reason(plain)
    assert told
    assert bool(ARABIC.search(told)) == (language == "ar")
    named = Number(Span(0, 2), "12", 12, 12, reason, "كم", Span(3, 5))
    assert "كم" in words(language).left_out_reason(named)


def test_no_two_reasons_say_the_same():
    for speak in (english, arabic):
        told = [speak.left_out_reason(Number(Span(0, 1), "1", 1, 1, one)) for one in Reason]
        assert len(set(told)) == len(told)


def test_the_head_of_the_coverage_counts_what_is_left():
    waiting = Number(Span(0, 1), "3", 3, 3, Reason.SUGGESTED)
    date = Number(Span(4, 8), "2020", None, None, Reason.DATE)
    coverage = Coverage(5, 3, (waiting, date))
    assert english.coverage_sentence(coverage) == (
        "5 numbers: 3 in claims, 1 not decided, 1 left out"
    )
    assert arabic.coverage_sentence(coverage) == (
        "مجموع الأعداد 5: في ادعاءات 3، لم يُبتّ فيها 1، متروكة 1"
    )


def test_the_language_may_carry_a_region_and_falls_back_to_english():
    assert words("ar_SY").language == "ar"
    assert words("ar-EG").language == "ar"
    assert words("de").language == "en"


def _killed(low: int | None, high: int | None, qualifier: Qualifier = Qualifier.EXACT) -> Figure:
    return Figure(Kind.KILLED, low, high, qualifier)


@pytest.mark.parametrize(
    ("figure", "in_english", "in_arabic"),
    [
        (_killed(0, 0), "none killed", "لا قتلى"),
        (_killed(1, 1), "1 killed", "قتيل واحد"),
        (_killed(2, 2), "2 killed", "قتيلان"),
        (_killed(3, 3), "3 killed", "3 قتلى"),
        (_killed(10, 10), "10 killed", "10 قتلى"),
        (_killed(11, 11), "11 killed", "11 قتيلاً"),
        (_killed(99, 99), "99 killed", "99 قتيلاً"),
        (_killed(100, 100), "100 killed", "100 قتيل"),
        (_killed(103, 103), "103 killed", "103 قتلى"),
        (_killed(111, 111), "111 killed", "111 قتيلاً"),
        (_killed(1417, 1417), "1,417 killed", "1,417 قتيلاً"),
        (_killed(5, None, Qualifier.AT_LEAST), "at least 5 killed", "ما لا يقل عن 5 قتلى"),
        (_killed(2, None, Qualifier.AT_LEAST), "at least 2 killed", "ما لا يقل عن قتيلين"),
        (_killed(21, None, Qualifier.MORE_THAN), "more than 20 killed", "أكثر من 20 قتيلاً"),
        (_killed(27, 33, Qualifier.ABOUT), "about 30 killed", "نحو 30 قتيلاً"),
        (_killed(None, 4, Qualifier.UP_TO), "up to 4 killed", "ما لا يزيد على 4 قتلى"),
        (_killed(5, 7, Qualifier.RANGE), "between 5 and 7 killed", "بين 5 و7 قتلى"),
        (_killed(20, 99, Qualifier.DOZENS), "dozens killed", "عشرات القتلى"),
        (_killed(200, 999, Qualifier.HUNDREDS), "hundreds killed", "مئات القتلى"),
        (_killed(2, None, Qualifier.UNKNOWN_MANY), "some killed", "عدد غير محدد من القتلى"),
        (
            _killed(None, None, Qualifier.UNKNOWN),
            "an unknown number killed",
            "عدد غير معروف من القتلى",
        ),
    ],
)
def test_a_count_is_said_with_the_noun_that_agrees(figure, in_english, in_arabic):
    assert english.count_phrase(figure) == in_english
    assert arabic.count_phrase(figure) == in_arabic


@given(st.integers(3, 5000), st.sampled_from(Kind))
def test_the_arabic_noun_follows_the_last_two_digits(number, kind):
    noun = NOUNS[kind]
    rest = number % 100
    expected = noun.singular if rest < 3 else noun.plural if rest <= 10 else noun.accusative
    assert counted(number, noun) == f"{number:,} {expected}"


def test_released_captives_are_not_called_captured():
    figure = Figure(Kind.CAPTURED, 3, 3, mode=Mode.RELEASED)
    assert english.count_phrase(figure) == "3 released"
    assert arabic.count_phrase(figure) == "3 مُفرَج عنهم"


def test_a_figure_is_one_sentence_of_all_that_is_known():
    figure = Figure(
        Kind.KILLED,
        5,
        None,
        Qualifier.AT_LEAST,
        party="iran-backed militia",
        place="al-Quriyah desert",
        date_from="2024-11-19",
        date_to="2024-11-19",
        date_precision=DatePrecision.DAY,
        origin="SOHR",
    )
    assert english.figure_sentence(figure) == (
        "at least 5 members of Iran-backed militias killed, 19 Nov 2024, al-Quriyah desert,"
        " according to SOHR"
    )
    assert arabic.figure_sentence(figure) == (
        "ما لا يقل عن 5 قتلى من الميليشيات المدعومة من إيران، 19 نوفمبر 2024،"
        " al-Quriyah desert، بحسب المرصد السوري لحقوق الإنسان"
    )


def test_civilians_are_counted_as_such_and_their_group_is_named():
    figure = Figure(Kind.KILLED, 3, 3, party="civilian", sub_group="women")
    assert english.figure_sentence(figure) == "3 civilians (women) killed"
    assert arabic.figure_sentence(figure) == "3 قتلى من النساء"
    assert english.figure_sentence(Figure(Kind.KILLED, 1, 1, party="civilian")) == (
        "1 civilian killed"
    )


@pytest.mark.parametrize(
    ("iso", "precision", "in_english", "in_arabic"),
    [
        ("2024-11-19", DatePrecision.DAY, "19 Nov 2024", "19 نوفمبر 2024"),
        ("2024-11-19", DatePrecision.MONTH, "Nov 2024", "نوفمبر 2024"),
        ("2024-11", DatePrecision.DAY, "Nov 2024", "نوفمبر 2024"),
        ("2024", DatePrecision.DAY, "2024", "2024"),
        ("2024-11-18", DatePrecision.WEEK, "the week of 18 Nov 2024", "أسبوع 18 نوفمبر 2024"),
        (None, DatePrecision.NONE, "", ""),
    ],
)
def test_dates_are_written_as_far_as_they_are_known(iso, precision, in_english, in_arabic):
    assert english.date_words(iso, precision) == in_english
    assert arabic.date_words(iso, precision) == in_arabic


def _says(key: str, figure: Figure, **more: object) -> Statement:
    start = int(key[1:]) * 10
    return Statement(key, figure, Anchor(Span(start, start + 5), key), **more)  # type: ignore[arg-type]


def _wrong_party() -> list[Statement]:
    return [
        _says("s1", Figure(Kind.KILLED, 6, 6, party="syrian army"), own=("29",)),
        _says(
            "s2",
            Figure(Kind.KILLED, 6, 6, party="irgc", locus=Locus.CITED_TITLE),
            citation="29",
        ),
    ]


def test_a_party_conflict_says_same_number_other_victims():
    statements = _wrong_party()
    (conflict,) = find_conflicts(statements).conflicts
    by_key = {one.key: one for one in statements}
    assert english.conflict_sentence(conflict, by_key) == (
        "The text says 6 members of the Syrian Arab Army killed; its own reference [29] says 6"
        " members of the Islamic Revolutionary Guard Corps killed: same number, other victims."
    )
    assert arabic.conflict_sentence(conflict, by_key) == (
        "في المتن 6 قتلى من الجيش العربي السوري، وفي مرجعه نفسه [29] 6 قتلى من"
        " الحرس الثوري الإيراني: العدد نفسه والضحايا غيرهم."
    )


def test_a_sum_names_its_parts_and_an_assumed_column_says_so():
    box = {"locus": Locus.INFOBOX, "party": "sdf", "party_assumed": True}
    statements = [
        _says("s1", Figure(Kind.KILLED, 2, 2, **box)),
        _says("s2", Figure(Kind.KILLED, 2, 2, party="sdf"), paragraph=1),
        _says("s3", Figure(Kind.KILLED, 1, 1, party="sdf"), paragraph=2),
    ]
    (conflict,) = find_conflicts(statements).conflicts
    by_key = {one.key: one for one in statements}
    assert english.conflict_sentence(conflict, by_key) == (
        "The infobox says 2 members of the Syrian Democratic Forces killed; the incidents told in the"
        " text come to 3 (2 + 1), more than the total, if this column is the Syrian Democratic"
        " Forces'."
    )
    assert "إن كان هذا العمود يخصّ قوات سوريا الديمقراطية" in arabic.conflict_sentence(
        conflict, by_key
    )


def test_figures_that_add_up_name_their_victims_and_their_references_once():
    sdf = {"party": "sdf"}
    statements = [
        _says("s1", Figure(Kind.KILLED, 2, 2, **sdf), own=("15",)),
        _says("s2", Figure(Kind.INJURED, 12, 12, **sdf), own=("15",)),
        _says(
            "s3",
            Figure(Kind.KILLED_OR_INJURED, 12, 12, locus=Locus.CITED_TITLE, **sdf),
            citation="15",
        ),
    ]
    (conflict,) = find_conflicts(statements).conflicts
    by_key = {one.key: one for one in statements}
    assert english.conflict_sentence(conflict, by_key) == (
        "The text says 2 killed and 12 injured of the Syrian Democratic Forces, together 14;"
        " its own reference [15] says 12 members of the Syrian Democratic Forces killed or injured:"
        " killed and injured together do not fit."
    )
    assert arabic.conflict_sentence(conflict, by_key) == (
        "في المتن قتيلان و12 جريحاً من قوات سوريا الديمقراطية، أي 14 معاً، وفي مرجعه نفسه [15]"
        " 12 قتيلاً أو جريحاً من قوات سوريا الديمقراطية: مجموع القتلى والجرحى لا يطابق."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("type_", list(ConflictType))
def test_every_conflict_is_one_sentence_with_a_hint_how_to_settle_it(type_, language):
    statements = {one.key: one for one in _wrong_party()}
    conflict = Conflict(type_, 2, Side(("s1",)), Side(("s2",)), "f", own_citation=True)
    sentence = words(language).conflict_sentence(conflict, statements)
    assert sentence.endswith(".")
    # Totals and their parts stand in the article itself; every other pair names its reference.
    assert ("[29]" in sentence) is (type_ not in (ConflictType.SUM, ConflictType.SCOPE))
    assert words(language).settle_hint(conflict).endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("type_", list(RelationType))
def test_every_relation_is_one_sentence(type_, language):
    statements = {one.key: one for one in _wrong_party()}
    relation = Relation(type_, Side(("s1",)), Side(("s2",)), told=5, whole=6)
    sentence = words(language).relation_sentence(relation, statements)
    assert sentence.endswith(".")
    if type_ is RelationType.INCOMPLETE:
        assert "5" in sentence


def test_a_declared_conflict_says_what_the_reviewer_wrote():
    conflict = Conflict(
        ConflictType.VALUE, 2, Side(("x",)), Side(("y",)), "f", declared=True, note="Two dates."
    )
    assert english.conflict_sentence(conflict, {}) == "Two dates."
    assert arabic.conflict_sentence(conflict, {}) == "Two dates."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", FAULTS)
def test_every_fault_is_a_sentence_and_a_next_step(code, language):
    values = {"name": "a.txt", "path": "/x/a.txt", "offset": 17, "size": 60_000_000,
              "limit": 50_000_000, "start": "2024-02-01", "end": "2024-01-01",
              "low": 5, "high": 3}  # fmt: skip
    sentence, step = words(language).error_sentence(UserError(code, **values))
    assert sentence.endswith(".")
    assert step.endswith(".")
    assert code not in sentence
    assert "{" not in sentence + step


def test_the_offset_of_a_bad_byte_is_named():
    for language in LANGUAGES:
        sentence, _ = words(language).error_sentence(
            UserError("source.encoding", name="a.txt", offset=17)
        )
        assert "17" in sentence
        assert "a.txt" in sentence


def test_an_unknown_fault_still_says_something_and_names_its_code():
    for language in LANGUAGES:
        sentence, step = words(language).error_sentence(UserError("moon.blocked"))
        assert "moon.blocked" in sentence
        assert step


def test_every_fault_that_the_program_raises_has_its_words():
    raised: set[str] = set()
    for path in Path(annotator.__file__).parent.rglob("*.py"):
        raised |= set(re.findall(r'\b[A-Z]\w*Error\(\s*"(\w+\.\w+)"', path.read_text("utf-8")))
    assert len(raised) > 10
    for language in LANGUAGES:
        nameless = words(language).error_sentence(UserError("moon.blocked"))[1]
        missing = [
            code
            for code in sorted(raised)
            if words(language).error_sentence(UserError(code))[1] == nameless
        ]
        assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_status_that_went_back_says_why(language):
    codes = ["figure_changed", "links_changed", "verdict_changed", "conflict_opened",
             "capture_changed", "anchor_changed", "text_changed", "text_lost"]  # fmt: skip
    sentences = [words(language).status_reason(code) for code in codes]
    assert len(set(sentences)) == len(codes)
    assert words(language).status_reason("") == ""
    assert words(language).status_reason("something_new").endswith(".")


def test_two_bodies_of_one_side_are_not_called_other_victims():
    statements = [
        _says("s1", Figure(Kind.KILLED, 2, 2, party="sdf"), own=("7",)),
        _says(
            "s2",
            Figure(Kind.KILLED, 2, 2, party="asayish", locus=Locus.CITED_TITLE),
            citation="7",
        ),
    ]
    (conflict,) = find_conflicts(statements).conflicts
    by_key = {one.key: one for one in statements}
    assert conflict.severity == 1
    said = english.conflict_sentence(conflict, by_key)
    assert said.endswith("same number, another body of the same side.")
    assert arabic.conflict_sentence(conflict, by_key).endswith("والتشكيل غيره من الطرف ذاته.")


@pytest.mark.parametrize("said", [english, arabic])
def test_a_short_name_is_of_a_known_party_and_shorter_than_its_name(said):
    for key in ("sdf", "irgc", "isis", "syrian army"):
        assert len(said.party_short(key)) < len(said.party_name(key))
    assert said.party_short("civilian") == said.party_name("civilian")
    assert said.party_short("") == ""


def test_short_names_stand_for_parties_of_the_tree():
    known = {party.key for party in english.parties.parties}
    assert set(english_terms.PARTIES_SHORT) <= known
    assert set(arabic_terms.PARTIES_SHORT) <= known


def test_a_party_that_the_project_renamed_is_called_so_everywhere():
    seed = party_row(seed_lexicon().parties.party("sdf"))
    row = replace(seed, english="Forces of the East", arabic="قوات الشرق")
    tree = lexicon_with(LexiconChanges(parties=(row,))).parties
    for language, name in (("en", "Forces of the East"), ("ar", "قوات الشرق")):
        assert words(language, tree).party_name("sdf") == name
        assert words(language, tree).party_short("sdf") == name
        assert words(language).party_short("sdf") != name


@pytest.mark.parametrize(
    ("events", "depends"),
    [(("", ""), True), (("raid", ""), True), (("raid", "raid"), False)],
)
@pytest.mark.parametrize(
    ("language", "condition"), [("en", "if both tell of one event"), ("ar", "عن حدث واحد")]
)
def test_a_conflict_between_articles_says_that_it_holds_only_of_one_event(
    events, depends, language, condition
):
    a, b = (
        _says(f"f{article}", _killed(low, low), article=article, event=event)
        for article, low, event in zip("12", (6, 9), events, strict=True)
    )
    conflict = Conflict(ConflictType.VALUE, 1, Side((a.key,)), Side((b.key,)), "x")
    said = words(language).conflict_sentence(conflict, {a.key: a, b.key: b})
    assert (condition in said) is depends
