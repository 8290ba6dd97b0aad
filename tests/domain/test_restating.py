"""A reviewer's words and number become an interval, and the number comes back out of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.model import DatePrecision, Figure, Kind, Qualifier
from annotator.domain.restating import (
    NUMBERED,
    bounded,
    number_of,
    recounted,
    redated,
    requalified,
)

_COUNTS = st.integers(0, 5000)
_ONE_NUMBER = st.sampled_from(sorted(NUMBERED - {Qualifier.RANGE}))


def _figure(low: int | None, high: int | None, qualifier: Qualifier = Qualifier.EXACT) -> Figure:
    return Figure(Kind.KILLED, low, high, qualifier)


@given(_COUNTS, _ONE_NUMBER)
def test_the_number_that_was_typed_is_the_number_that_is_shown(
    count: int, qualifier: Qualifier
) -> None:
    figure = recounted(requalified(_figure(1, 1), qualifier), count)
    assert figure.qualifier is qualifier
    assert number_of(figure) == count


@given(_COUNTS, _ONE_NUMBER, _ONE_NUMBER)
def test_changing_the_qualifier_and_back_changes_nothing(
    count: int, there: Qualifier, via: Qualifier
) -> None:
    figure = recounted(requalified(_figure(1, 1), there), count)
    assert requalified(requalified(figure, via), there) == figure


@given(_COUNTS, st.sampled_from(list(Qualifier)))
def test_bounds_are_never_reversed(count: int, qualifier: Qualifier) -> None:
    figure = requalified(_figure(count, count), qualifier)
    assert figure.low is None or figure.high is None or figure.low <= figure.high


def test_more_than_twenty_begins_at_twenty_one() -> None:
    assert requalified(_figure(20, 20), Qualifier.MORE_THAN).low == 21


def test_vague_words_take_the_interval_of_the_field() -> None:
    assert requalified(_figure(5, 5), Qualifier.DOZENS) == _figure(20, 99, Qualifier.DOZENS)
    assert requalified(_figure(5, 5), Qualifier.HUNDREDS) == _figure(200, 999, Qualifier.HUNDREDS)


def test_unknown_has_no_bound_and_is_not_zero() -> None:
    assert not requalified(_figure(5, 5), Qualifier.UNKNOWN).bounded


def test_a_number_beside_dozens_makes_the_figure_exact() -> None:
    assert recounted(_figure(20, 99, Qualifier.DOZENS), 24) == _figure(24, 24)


def test_opening_the_upper_bound_reads_at_least() -> None:
    assert bounded(_figure(5, 5), 5, None) == _figure(5, None, Qualifier.AT_LEAST)


def test_two_bounds_read_as_a_range_and_equal_ones_as_exact() -> None:
    assert bounded(_figure(5, 5), 5, 8) == _figure(5, 8, Qualifier.RANGE)
    assert bounded(_figure(5, 8, Qualifier.RANGE), 6, 6) == _figure(6, 6)


def test_clearing_both_bounds_reads_unknown() -> None:
    assert bounded(_figure(5, 5), None, None) == _figure(None, None, Qualifier.UNKNOWN)


def test_only_dates_that_nobody_set_follow_a_change_of_reading():
    relative = Figure(Kind.KILLED, 3, 3, date_precision=DatePrecision.RELATIVE)
    resolved = Figure(
        Kind.KILLED, 3, 3, date_from="2021-05-03", date_to="2021-05-03",
        date_precision=DatePrecision.DAY, as_of="2021-05-04",
    )  # fmt: skip
    assert redated(relative, relative, resolved) == resolved
    set_by_hand = Figure(Kind.KILLED, 3, 3, date_from="2021-04", date_precision=DatePrecision.MONTH)
    followed = redated(set_by_hand, relative, resolved)
    assert (followed.date_from, followed.date_precision) == ("2021-04", DatePrecision.MONTH)
    assert followed.as_of == "2021-05-04"
    other_count = Figure(Kind.INJURED, 7, 9, date_precision=DatePrecision.RELATIVE, as_of="2020")
    assert redated(other_count, relative, resolved).as_of == "2020"
    assert redated(other_count, relative, resolved).low == 7
