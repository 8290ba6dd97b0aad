"""UTF-16 units and code points convert into each other for every text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.text import Span
from annotator.ui.reader.positions import Positions

TEXTS = st.text(
    st.sampled_from("اب\u064b\u0651ـ a1\u0301😀👩\u200d🚒𐤀")
    | st.characters(exclude_categories=["Cs"]),
    max_size=40,
)


@given(TEXTS)
def test_a_unit_position_is_the_utf_16_length_of_what_stands_before(text: str) -> None:
    positions = Positions(text)
    for point in range(len(text) + 1):
        assert positions.to_units(point) == len(text[:point].encode("utf-16-le")) // 2
    assert positions.unit_length == len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_code_point_survives_the_way_there_and_back(text: str) -> None:
    positions = Positions(text)
    for point in range(len(text) + 1):
        assert positions.to_points(positions.to_units(point)) == point


def test_the_middle_of_a_surrogate_pair_is_its_character() -> None:
    positions = Positions("أ😀ب")
    assert positions.to_points(2) == 1
    assert positions.span_to_units(Span(1, 2)) == (1, 3)
