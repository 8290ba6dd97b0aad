"""What two texts differ in is shown around the changes, each in its own words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.difference import Change, Difference, Edit, Hunk
from annotator.domain.text import Span
from annotator.ui.panes.difference_rows import rows_of, said_of

PARAGRAPH = "قُتل ثلاثة جنود في الكمين قرب التل. " * 40


def changed(older: str, newer: str, *edits: Edit) -> Difference:
    hunk = Hunk(Change.CHANGED, Span(0, len(older)), Span(0, len(newer)), edits)
    return Difference((hunk,), 90, same=False)


def test_a_long_paragraph_is_shown_around_its_change():
    at = PARAGRAPH.index("ثلاثة", 600)
    newer = PARAGRAPH[:at] + "أربعة" + PARAGRAPH[at + 5 :]
    edit = Edit(Span(at, at + 5), Span(at, at + 5))
    [row] = rows_of(changed(PARAGRAPH, newer, edit), PARAGRAPH, newer)
    assert row.older is not None
    assert row.newer is not None
    assert [mark.of(row.older.words) for mark in row.older.marks] == ["ثلاثة"]
    assert [mark.of(row.newer.words) for mark in row.newer.marks] == ["أربعة"]
    assert len(row.newer.words) < 300
    assert row.newer.words.startswith(" … ")
    assert row.newer.words.endswith(" … ")


def test_a_short_paragraph_is_shown_whole():
    [row] = rows_of(
        changed("قُتل ثلاثة", "قُتل أربعة", Edit(Span(5, 10), Span(5, 10))), "قُتل ثلاثة", "قُتل أربعة"
    )
    assert row.older is not None
    assert row.older.words == "قُتل ثلاثة"


def test_words_that_only_came_in_are_not_marked_on_the_older_side():
    older, newer = "قُتل جنود", "قُتل ثلاثة جنود"
    [row] = rows_of(changed(older, newer, Edit(Span(5, 5), Span(5, 11))), older, newer)
    assert row.older is not None
    assert row.newer is not None
    assert row.older.marks == ()
    assert [mark.of(row.newer.words) for mark in row.newer.marks] == ["ثلاثة "]


def test_paragraphs_in_a_row_that_are_the_same_are_counted():
    text = "one\n\ntwo\nthree"
    same = Hunk(Change.SAME, Span(0, len(text)), Span(0, len(text)))
    [row] = rows_of(Difference((same,), 100, same=True), text, text)
    assert row.alike == 3
    assert said_of(row)


def test_an_empty_line_that_came_in_is_no_row():
    hunks = (
        Hunk(Change.SAME, Span(0, 3), Span(0, 3)),
        Hunk(Change.ADDED, None, Span(4, 4)),
        Hunk(Change.SAME, Span(4, 7), Span(5, 8)),
    )
    [row] = rows_of(Difference(hunks, 100, same=False), "one\ntwo", "one\n\ntwo")
    assert row.alike == 2


@given(st.lists(st.integers(0, len(PARAGRAPH) - 1), min_size=1, max_size=12, unique=True))
def test_every_change_of_a_long_paragraph_is_shown_in_its_words(places: list[int]):
    spans = [Span(at, min(at + 3, len(PARAGRAPH))) for at in sorted(places)]
    apart = [s for i, s in enumerate(spans) if i == 0 or s.start >= spans[i - 1].start + 4]
    kept = [apart[0]]
    for one in apart[1:]:
        if one.start >= kept[-1].end:
            kept.append(one)
    edits = tuple(Edit(one, one) for one in kept)
    [row] = rows_of(changed(PARAGRAPH, PARAGRAPH, *edits), PARAGRAPH, PARAGRAPH)
    assert row.newer is not None
    assert [m.of(row.newer.words) for m in row.newer.marks] == [s.of(PARAGRAPH) for s in kept]
    for piece in row.newer.words.split(" … "):
        assert piece in PARAGRAPH
