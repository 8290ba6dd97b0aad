"""Dates as reviewers type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.model import DatePrecision
from annotator.domain.typed_dates import period_text, typed_date, typed_period

_DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat)


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("2024-11-19", "2024-11-19"),
        ("2024-11", "2024-11"),
        ("2024", "2024"),
        ("19/11/2024", "2024-11-19"),
        ("19 November 2024", "2024-11-19"),
        ("19 تشرين الثاني 2024", "2024-11-19"),
        ("١٩/١١/٢٠٢٤", "2024-11-19"),
        ("2024-13-01", None),
        ("31/2/2024", None),
        ("soon", None),
    ],
)
def test_a_typed_date_is_read(typed: str, iso: str | None) -> None:
    assert typed_date(typed) == iso


@given(_DAYS, _DAYS)
def test_a_period_that_is_written_out_reads_back(one: str, other: str) -> None:
    first, last = sorted((one, other))
    precision = DatePrecision.DAY if first == last else DatePrecision.RANGE
    assert typed_period(period_text(first, last)) == (first, last, precision)


def test_an_empty_field_takes_the_date_away() -> None:
    assert typed_period("  ") == (None, None, DatePrecision.NONE)


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    assert typed_period("2024-12-03 – 2024-11-19") is None


def test_a_month_keeps_its_precision() -> None:
    assert typed_period("2024-11") == ("2024-11", "2024-11", DatePrecision.MONTH)
