"""What is passed over for speed could not have told anything."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.arabic import fold
from annotator.domain.coverage.scan import _back
from annotator.domain.dates import _OPENERS, _openers_in
from annotator.domain.figures.arabic_grammar import _Reader, _says_nothing
from annotator.domain.figures.arabic_line import line_of
from annotator.domain.figures.arabic_phrases import phrase_at
from annotator.domain.figures.arabic_words import LEXICON
from annotator.domain.figures.tokens import sentence_in, sentence_ranges
from annotator.domain.lexicon import seed_lexicon

DATA = Path(__file__).parents[2] / "data"
WORDS = (
    "قتل وقتلت خمسة منهم الذين عدد العدد حصيلة بلغت ضمن من قبل على يد التي طالت غيب الموت مقبرة "
    "جماعية فقد حياته أسر الأسر ضحيته خسائر بشرية بخسائر مدنيين بينهم 12 و 3 ، . كما فيما ارتفع إلى"
).split()


def left_alone(text: str) -> None:
    """Show that no rule does anything at a word that says nothing."""
    folded = fold(text)
    for start, end in sentence_ranges(folded.text):
        line = line_of(sentence_in(folded, start, end).tokens, seed_lexicon())
        for at, raw in enumerate(line.raw):
            if not _says_nothing(raw):
                continue
            reader = _Reader(line, folded)
            before = {name: value for name, value in vars(reader).items() if name != "line"}
            assert reader._negated_losses(at) is None
            assert reader._idiom(at) is None
            assert reader._trigger(at) is None
            assert phrase_at(line, at) is None
            assert reader._other(at) == at + 1
            after = {name: value for name, value in vars(reader).items() if name != "line"}
            assert after == before, raw


@pytest.mark.parametrize("name", ["arabic_sentences.json", "figures.json"])
def test_a_word_that_says_nothing_changes_nothing(name: str) -> None:
    left_alone("\n".join(_strings(json.loads((DATA / name).read_text(encoding="utf-8")))))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join))
def test_nor_does_it_in_any_order_of_words(text: str) -> None:
    left_alone(text)


def test_no_word_of_the_lexicon_is_passed_over() -> None:
    told = [word for word in LEXICON if _says_nothing(word)]
    assert told == []
    assert _says_nothing("الطريق")


@given(st.text("12٣ نوفمبرmay-/.,،]\n", max_size=40))
def test_words_that_may_open_a_date_are_found_chunk_by_chunk(text: str) -> None:
    plain = fold(text).text
    at = 0
    for chunk in plain.split(" "):
        for word, place in _openers_in(chunk):
            assert plain[at + place : at + place + len(word)] == word
            assert word in _OPENERS or word.isdecimal()
        at += len(chunk) + 1


@given(st.text("قتلَّـ.*ﻻ ﷲ12«أb\u200f", max_size=40))
def test_places_of_a_text_lead_to_its_folded_text_and_back(text: str) -> None:
    plain = fold(text)
    back = _back(plain)
    starts = [plain.span(at, at + 1).start for at in range(len(plain.text))]
    for at in range(len(text) + 1):
        assert back(at) == sum(start < at for start in starts)


def test_a_name_behind_signs_and_particles_is_found_where_it_stands() -> None:
    lexicon = seed_lexicon()
    text = fold('وقال (في حلب) وبالرقة، "دير الزور" وal-hasakah').text
    found = [text[start:end] for start, end, _ in lexicon.places.named_in(text)]
    assert found[:3] == ["حلب", "وبالرقه", "دير الزور"]
