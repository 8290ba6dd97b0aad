"""Where a sentence ends: not at a title's stop, nor where a line was broken at a width."""

from __future__ import annotations

import pytest

from annotator.domain.arabic import fold
from annotator.domain.figures.tokens import sentence_ranges


def cut(text: str) -> list[str]:
    folded = fold(text).text
    return [folded[start:end].strip() for start, end in sentence_ranges(folded)]


@pytest.mark.parametrize(
    "text",
    [
        "A shell that fell on the market by the old harbour killed at least\n15 porters in it",
        "Two mines went off on the road that leads to the dam and dozens of\nothers were hurt",
        "The guards said that eight others — three sailors and five cooks —\nwere wounded too",
        "The raid on the mill left nine dead, said the mayor of the old town\nwho saw it",
    ],
)
def test_a_line_broken_at_a_width_goes_on(text: str) -> None:
    assert len(cut(text)) == 1


def test_lines_after_a_broken_line_go_on_until_the_sentence_ends() -> None:
    text = (
        "The fire that began in a bakery by the old harbour went on to the\n"
        "market and reached seven wooden houses where families slept and\n"
        "killed 12 porters. Rain came.\nThe mayor thanked the firemen"
    )
    assert len(cut(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Twelve porters hurt in the market\nThe mayor was away",
        "Dead at the mill: two\nof the town's guards were hurt",
        "A shell that fell on the market by the old harbour hurt 15 porters.\nwho knows why",
        "A shell that fell on the market by the old harbour hurt the porters\n15 boats sank",
        "A shell that fell on the market by the old harbour hurt one of\n\n15 boats sank",
        "A shell that fell on the market by the old harbour hurt one of\n• 15 boats sank",
    ],
)
def test_other_lines_end_their_sentence(text: str) -> None:
    assert len(cut(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "A mine killed Lt. Adams and two guards",
        "Gen. Brown met Dr. Green",
        "They hid in house No. 12",
    ],
)
def test_a_title_or_a_number_sign_ends_no_sentence(text: str) -> None:
    assert len(cut(text)) == 1


@pytest.mark.parametrize("text", ["Was he hurt? No. Two men fled", "A girl fled. Two men stayed"])
def test_a_stop_behind_another_word_ends_one(text: str) -> None:
    assert len(cut(text)) >= 2
