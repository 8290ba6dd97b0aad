"""Arabic on a terminal: shaped and ordered where it must be, left alone everywhere else."""

from __future__ import annotations

import pytest

from annotator.formats.terminal import one_line, shaped, shaping_wanted, table, width


@pytest.mark.parametrize(
    ("choice", "is_terminal", "environment", "expected"),
    [
        ("on", False, {}, True),
        ("off", True, {}, False),
        ("auto", False, {}, False),
        ("auto", True, {"TERM": "xterm-256color"}, True),
        ("auto", True, {"VTE_VERSION": "7600"}, False),
        ("auto", True, {"VTE_VERSION": "5202"}, True),
        ("auto", True, {"KONSOLE_VERSION": "230400"}, False),
        ("auto", True, {"TERM_PROGRAM": "Apple_Terminal"}, False),
        ("auto", True, {"TERM_PROGRAM": "vscode"}, True),
    ],
)
def test_shaping_is_for_terminals_that_cannot(choice, is_terminal, environment, expected):
    assert shaping_wanted(choice, is_terminal=is_terminal, environment=environment) is expected


def test_letters_are_joined_and_stand_in_the_order_they_are_seen():
    seen = shaped("قتل 12 مدنياً")
    assert "12" in seen
    assert seen.index("12") > 0
    assert any("\ufe70" <= char <= "\ufefc" for char in seen)
    # The first letter that is read stands at the right end.
    assert seen[-1] in "\ufed5\ufed6\ufed7\ufed8"


def test_brackets_and_quotation_marks_open_towards_what_they_hold():
    assert shaped("هجوم (2023)").startswith("(2023) ")
    assert shaped("قال «نعم»").startswith("«")


def test_each_line_has_its_own_direction():
    first, second = shaped("killed: قتل\nقتل: killed").split("\n")
    assert first.startswith("killed")
    assert second.startswith("killed")


def test_other_text_is_left_alone():
    assert shaped("12 killed (SOHR)") == "12 killed (SOHR)"


def test_marks_take_no_room():
    assert width("قُتِلَ") == 3


def test_columns_line_up():
    lines = table(("a", "b"), [("قُتل", "x"), ("killed", "y")], shape=False).split("\n")
    assert [width(line[: line.index(one)]) for line, one in zip(lines[2:], "xy", strict=True)] == [
        8,
        8,
    ]


def test_a_long_quote_is_cut_to_one_line():
    assert one_line("a\nb  c", 10) == "a b c"
    assert one_line("x" * 30, 10) == "x" * 9 + "…"
