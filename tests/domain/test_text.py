"""Places in a text, line ends and directions."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.text import (
    Span,
    anchor_at,
    is_right_to_left,
    normalise_newlines,
    paragraphs,
    plain_line,
    trimmed,
)

TEXT = "قُتل ثلاثة جنود في الحقل.\nThree soldiers were wounded.\nقُتل ثلاثة جنود في المدينة."


def test_an_anchor_knows_its_words_and_what_stands_around_them() -> None:
    second = TEXT.rindex("ثلاثة جنود")
    anchor = anchor_at(TEXT, Span(second, second + len("ثلاثة جنود")))
    assert anchor.quote == "ثلاثة جنود"
    assert anchor.prefix.endswith("wounded.\nقُتل ")
    assert anchor.suffix == " في المدينة."


@given(st.text(), st.integers(0, 40), st.integers(0, 40))
def test_a_trimmed_span_holds_the_words_without_white_space_around(
    text: str, start: int, length: int
) -> None:
    span = Span(start, start + length)
    assert trimmed(text, span).of(text) == span.of(text).strip()


@given(st.text(alphabet="a\r\n\u2028\u2029\x85ب"))
def test_normalised_text_has_one_kind_of_newline(text: str) -> None:
    normal = normalise_newlines(text)
    assert not set(normal) & {"\r", "\u2028", "\u2029", "\x85"}
    assert normalise_newlines(normal) == normal


@given(st.text())
def test_paragraphs_and_their_newlines_are_the_whole_text(text: str) -> None:
    assert "\n".join(span.of(text) for span in paragraphs(text)) == text


def test_the_first_strong_character_gives_the_direction() -> None:
    assert is_right_to_left("12 «قتيل» killed") is True
    assert is_right_to_left("3 (killed) قتلى") is False
    assert is_right_to_left("12 – 14") is None


def test_a_line_for_titles_and_names_holds_nothing_that_steers_or_turns_what_is_shown() -> None:
    assert plain_line(" قتلى\n في\tحماة\x1b[31m ") == "قتلى في حماة [31m"
    assert plain_line("rtl\u202egpj.txt\u2066") == "rtlgpj.txt"
    assert plain_line("بيان\udc80.txt") == "بيان\ufffd.txt"


@given(st.text())
def test_a_line_for_titles_and_names_can_be_kept_and_printed(text: str) -> None:
    line = plain_line(text)
    assert line.encode("utf-8").decode("utf-8") == line == plain_line(line)
    assert len(line.splitlines()) <= 1
