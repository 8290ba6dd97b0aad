"""Breakdowns in English, by line or in one sentence, point to the count they break down."""

from __future__ import annotations

import pytest

from annotator.domain.figures import figures_in


def parts(text: str) -> list[tuple[int | None, int | None]]:
    """Return each count with the index of its whole."""
    return [(reading.figure.low, reading.subset_of) for reading in figures_in(text)]


def test_lines_under_a_count_are_its_parts() -> None:
    text = "The clashes left 180 fatalities:\n• 150 guards\n• Thirty millers, including two women."
    assert parts(text) == [(180, None), (150, 0), (30, 0), (2, 0)]


def test_lines_with_a_verb_of_their_own_are_parts_as_well() -> None:
    text = "The toll of deaths has risen to 50, as follows:\n- 20 guards were killed in May.\n- 30 herders."
    assert parts(text) == [(50, None), (20, 0), (30, 0)]


def test_a_second_head_begins_a_list_of_its_own() -> None:
    text = "The north lost 40 killed:\n• 40 guards\nIn the south 9 were killed:\n• 5 guards\n• Four herders"
    assert parts(text) == [(40, None), (40, 0), (9, None), (5, 2), (4, 2)]


def test_a_list_of_guests_counts_no_casualties() -> None:
    assert parts("The hall had 30 guests:\n• 10 engineers\n• 20 doctors") == []


def test_a_line_after_the_list_counts_no_casualties() -> None:
    text = "The fire left 12 dead:\n• 12 cooks\nThe hall has seats for everyone.\n30 guests came."
    assert parts(text) == [(12, None), (12, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "They killed seven people, two herders and five militants.",
        "Seven people, two herders and five militants, were killed.",
    ],
)
def test_counts_that_add_up_to_the_one_before_are_its_parts(text: str) -> None:
    assert parts(text) == [(7, None), (2, 0), (5, 0)]


def test_counts_that_do_not_add_up_stand_for_themselves() -> None:
    text = "They killed seven herders, two millers and three cooks."
    assert parts(text) == [(7, None), (2, None), (3, None)]
