"""What a total has from its parts: only where they make it up, and never more than the least."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.model import Figure, Kind, Origins, Qualifier, Seen
from annotator.domain.part_backing import circle, inherited, makes_up, together

KILLED, INJURED, BOTH = Kind.KILLED, Kind.INJURED, Kind.KILLED_OR_INJURED


def _figure(count: int | None, kind: Kind = KILLED) -> Figure:
    if count is None:
        return Figure(kind, qualifier=Qualifier.UNKNOWN)
    return Figure(kind, count, count)


@pytest.mark.parametrize(
    ("whole", "parts", "said"),
    [
        (_figure(10), [_figure(6), _figure(4)], True),
        (_figure(10), [_figure(6), _figure(3)], False),
        (_figure(10), [_figure(3)], False),
        (_figure(10), [], False),
        (_figure(10), [_figure(6), _figure(4, INJURED)], False),
        (_figure(10, BOTH), [_figure(6), _figure(4, INJURED)], True),
        (_figure(10), [_figure(10), _figure(None)], False),
        (Figure(KILLED, 9, None, Qualifier.AT_LEAST), [_figure(6), _figure(6)], True),
    ],
)
def test_parts_make_a_total_up_or_they_do_not(whole, parts, said):
    assert makes_up(whole, parts) is said


def test_an_origin_counts_where_it_stands_behind_every_part():
    monitor = Origins(("SOHR",))
    both = Origins(("Reuters", "SOHR"))
    assert inherited([(monitor, Seen.OPENED), (both, Seen.OPENED)]).origins.names == ("SOHR",)
    assert inherited([(both, Seen.OPENED), (both, Seen.OPENED)]).origins.count == 2


def test_different_origins_of_the_parts_are_one_between_them():
    through = inherited(
        [(Origins(("SOHR",)), Seen.CAPTURED), (Origins(("Reuters",)), Seen.TITLE_ONLY)]
    )
    assert through.origins.names == ("SOHR + Reuters",)
    assert through.seen is Seen.TITLE_ONLY


def test_a_part_of_unknown_origin_leaves_the_total_without_one():
    through = inherited([(Origins(("SOHR",)), Seen.OPENED), (Origins((), 1), Seen.OPENED)])
    assert through.origins == Origins((), 1)


def test_what_a_total_has_itself_is_not_counted_twice():
    own = Origins(("SOHR",))
    assert together(own, Origins(("SOHR", "Reuters"), 1)) == Origins(("SOHR", "Reuters"), 1)
    assert together(own, None) == own


@given(st.lists(st.sets(st.sampled_from("abcd"), max_size=4), min_size=1, max_size=5))
def test_a_total_never_has_more_origins_than_its_least_backed_part(names):
    parts = [(Origins(tuple(sorted(one))), Seen.OPENED) for one in names]
    assert inherited(parts).origins.count <= min(len(one) for one in names)


def test_a_circle_is_seen_through_any_number_of_steps():
    assert circle(1, 1, {})
    assert circle(1, 3, {3: 2, 2: 1})
    assert not circle(4, 3, {3: 2, 2: 1})
    # A circle that is there already ends the search.
    assert not circle(9, 3, {3: 2, 2: 3})
