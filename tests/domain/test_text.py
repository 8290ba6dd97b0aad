"""Places in a text survive edits around them."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.text import (
    Anchor,
    Span,
    anchor_at,
    is_right_to_left,
    normalise_newlines,
    paragraphs,
    plain_line,
    relocate,
)

TEXT = "قُتل ثلاثة جنود في الحقل.\nThree soldiers were wounded.\nقُتل ثلاثة جنود في المدينة."


def test_an_anchor_finds_its_own_place_among_equal_quotes() -> None:
    second = TEXT.rindex("ثلاثة جنود")
    anchor = anchor_at(TEXT, Span(second, second + len("ثلاثة جنود")))
    assert relocate(TEXT, anchor) == (anchor.span, 1.0)


def test_an_anchor_follows_its_quote_when_text_is_put_before_it() -> None:
    second = TEXT.rindex("ثلاثة جنود")
    anchor = anchor_at(TEXT, Span(second, second + len("ثلاثة جنود")))
    changed = "مقدمة جديدة.\n" + TEXT
    found = relocate(changed, anchor)
    assert found is not None
    span, score = found
    assert span.of(changed) == anchor.quote
    assert span.start == second + len("مقدمة جديدة.\n")
    assert score == 1.0


def test_an_anchor_whose_words_are_gone_is_not_guessed() -> None:
    anchor = anchor_at(TEXT, Span(0, 10))
    assert relocate("something else", anchor) is None
    assert relocate(TEXT, Anchor(Span(3, 3), "")) is None


@given(st.text(), st.integers(0, 40), st.integers(0, 40), st.text())
def test_what_stands_around_moves_an_anchor_but_never_loses_it(
    text: str, start: int, length: int, before: str
) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    anchor = anchor_at(text, span)
    found = relocate(before + text, anchor)
    if not anchor.quote:
        assert found is None
    else:
        assert found is not None
        assert found[0].of(before + text) == anchor.quote


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
