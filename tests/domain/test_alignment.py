"""Two texts held against each other: what stayed, what moved, and what nobody can be sure of."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.difference import Change, difference
from annotator.domain.model import Region
from annotator.domain.outline import Cell, Hyperlink, Outline, Page
from annotator.domain.placing import Landing, Placing
from annotator.domain.shifting import shifted
from annotator.domain.text import Span

BRIDGE = "أعلن المجلس المحلي مقتل 12 مدنياً في قصف طال السوق القديم صباح الثلاثاء."
MILL = "وذكر شهود أن 7 عمال أُصيبوا بجروح حين انهار سقف المطحنة شمال البلدة."
ROAD = "وأُغلقت الطريق المؤدية إلى الجسر ثلاثة أيام حتى رُفع الركام عنها."
SCHOOL = "وفتحت المدارس أبوابها من جديد بعد أسبوع من الهدوء في القرى المجاورة."
TEXT = "\n".join((BRIDGE, MILL, ROAD, SCHOOL)) + "\n"


def landing(old: str, new: str, words: str, nth: int = 0) -> Landing | None:
    return Placing(old, new).landing(place(old, words, nth))


def place(text: str, words: str, nth: int = 0) -> Span:
    at = text.index(words)
    for _ in range(nth):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


# -- places that stay ---------------------------------------------------------------------------


def test_words_stay_in_place_when_text_comes_before_them():
    new = "خبر جديد عن الطقس في الإقليم كله هذا المساء.\n" + TEXT
    found = landing(TEXT, new, "12 مدنياً")
    assert found is not None
    assert found.span == place(new, "12 مدنياً")
    assert (found.likeness, found.rewritten) == (100, False)


def test_words_follow_their_paragraph_when_it_moves():
    new = "\n".join((ROAD, SCHOOL, MILL, BRIDGE)) + "\n"
    found = landing(TEXT, new, "12 مدنياً")
    assert found is not None
    assert found.span == place(new, "12 مدنياً")
    assert found.likeness == 100


def test_another_word_of_the_sentence_leaves_the_words_in_place_but_says_so():
    new = TEXT.replace("صباح", "فجر")
    found = landing(TEXT, new, "12 مدنياً")
    assert found is not None
    assert found.likeness == 100
    assert found.rewritten


def test_marks_of_references_are_no_words():
    old = TEXT.replace("الثلاثاء.", "الثلاثاء.[3]").replace("12 مدنياً في", "12 مدنياً[1] في")
    new = old.replace("[3]", "[4]").replace("[1]", "[2]")
    found = landing(old, new, "12 مدنياً[1] في قصف")
    assert found is not None
    assert (found.likeness, found.rewritten) == (100, False)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("12 مدنياً", "١٢ مدنياً"),
        ("12 مدنياً", "12 مَدَنيّاً"),
        ("12 مدنياً", "12 مدنيا"),
        ("مقتل 12 مدنياً في قصف", "مقتل 12 مدنياً، في قصف"),
        ("مقتل 12 مدنياً في قصف", "مقتل 12 مدنياً أعزل في قصف"),
        ("مقتل 12 مدنياً في قصف", "مقتل 12 مدنياً في قفص"),
    ],
)
def test_slight_changes_of_the_words_are_followed_with_a_lower_score(was: str, now: str):
    new = TEXT.replace(was, now)
    found = landing(TEXT, new, was)
    assert found is not None
    assert found.span.of(new) == now
    assert 75 <= found.likeness < 100


def test_a_sentence_split_in_two_keeps_its_places():
    new = TEXT.replace("12 مدنياً في قصف", "12 مدنياً. وجاء ذلك في قصف")
    found = landing(TEXT, new, "12 مدنياً")
    assert found is not None
    assert found.span == place(new, "12 مدنياً")


def test_the_same_words_said_twice_are_told_apart_by_their_order():
    again = "وقال مصدر طبي إن 3 أشخاص قُتلوا."
    old = "\n".join((BRIDGE, again, MILL, again, ROAD)) + "\n"
    new = "\n".join((SCHOOL, BRIDGE, again, MILL, again, ROAD)) + "\n"
    for nth in (0, 1):
        found = landing(old, new, "3 أشخاص", nth)
        assert found is not None
        assert found.span == place(new, "3 أشخاص", nth)


# -- places that are left to a reviewer ---------------------------------------------------------


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("12 مدنياً", "15 مدنياً"),
        ("12 مدنياً", "12,000 مدنياً"),
        ("12 مدنياً", "اثني عشر مدنياً"),
        ("مقتل 12 مدنياً", "عدم مقتل 12 مدنياً"),
        ("أعلن", "نفى"),
        (BRIDGE, ""),
        (BRIDGE, "وصلت قافلة مساعدات تحمل 12 طناً من الطحين إلى مستودعات الهلال الأحمر."),
    ],
)
def test_another_number_a_denial_or_a_sentence_that_went_leaves_no_place(was: str, now: str):
    assert landing(TEXT, TEXT.replace(was, now), "مقتل 12 مدنياً") is None


def test_a_dual_is_another_number():
    old = TEXT.replace("12 مدنياً", "جندي")
    assert landing(old, old.replace("جندي", "جنديين"), "مقتل جندي") is None


def test_of_two_that_said_the_same_the_one_left_is_nobodys():
    again = "وقال مصدر طبي إن 3 أشخاص قُتلوا."
    old = "\n".join((again, again, ROAD)) + "\n"
    new = "\n".join((again, ROAD)) + "\n"
    assert landing(old, new, "3 أشخاص", 0) is None or landing(old, new, "3 أشخاص", 1) is None


def test_the_number_of_one_sentence_is_not_found_in_its_twin():
    twins = [f"قُتل 5 أشخاص في غارة على {name} يوم أمس." for name in ("حمص", "درعا")]
    old = "\n".join((BRIDGE, *twins, ROAD)) + "\n"
    new = "\n".join((BRIDGE, "قُتل 5 أشخاص في غارة على نوى يوم أمس.", ROAD)) + "\n"
    assert landing(old, new, "5 أشخاص", 0) is None
    assert landing(old, new, "5 أشخاص", 1) is None


def test_a_cell_is_not_found_in_another_row():
    old = "القتلى\n14\nالجرحى\n30\n" + TEXT
    new = "القتلى\n20\nالجرحى\n14\n" + TEXT
    assert landing(old, new, "14") is None


# -- laws ---------------------------------------------------------------------------------------

_sentences = st.lists(
    st.lists(
        st.sampled_from("قتل جرح 3 7 12 مدنيين في حلب حمص قرب الجسر أمس .".split()), max_size=9
    ),
    max_size=12,
).map(lambda rows: "\n".join(" ".join(row) for row in rows))


@given(_sentences, _sentences)
def test_a_place_never_lands_on_other_numbers(old: str, new: str):
    placing = Placing(old, new)
    for number in ("3", "7", "12"):
        at = old.find(number)
        found = placing.landing(Span(at, at + len(number))) if at >= 0 else None
        assert found is None or found.span.of(new) == number


@given(_sentences, _sentences)
def test_a_difference_accounts_for_every_paragraph_with_words_once(old: str, new: str):
    told = difference(old, new)
    for text, spans in (
        (old, [one.older for one in told.hunks if one.older]),
        (new, [one.newer for one in told.hunks if one.newer]),
    ):
        lines = [line for line in text.split("\n") if line.strip(" .")]
        inside = [line for span in spans for line in span.of(text).split("\n")]
        assert sorted(lines) == sorted(line for line in inside if line.strip(" ."))
    assert told.same == (old == new)


@given(_sentences, _sentences)
def test_edits_turn_the_older_paragraph_into_the_newer(old: str, new: str):
    for hunk in difference(old, new).hunks:
        if hunk.older is None or hunk.newer is None or hunk.change is Change.SAME:
            continue
        pieces, at = [], hunk.older.start
        for edit in hunk.edits:
            pieces += [old[at : edit.older.start], edit.newer.of(new)]
            at = edit.older.end
        assert "".join((*pieces, old[at : hunk.older.end])) == hunk.newer.of(new)


# -- what is shown ------------------------------------------------------------------------------


def test_a_difference_shows_changed_words_and_what_came_went_and_moved():
    old = "\n".join((BRIDGE, MILL, ROAD, SCHOOL))
    added = "ووصلت فرق الإسعاف إلى المكان بعد ساعة كاملة من الانفجار."
    new = "\n".join((SCHOOL, BRIDGE.replace("12", "15"), added, ROAD))
    told = difference(old, new)
    assert [one.change for one in told.hunks] == [
        Change.MOVED,
        Change.CHANGED,
        Change.ADDED,
        Change.REMOVED,
        Change.SAME,
    ]
    edits = [(e.older.of(old), e.newer.of(new)) for e in told.hunks[1].edits]
    assert edits == [("12", "15")]
    assert 60 <= told.share < 100


def test_a_corrected_text_keeps_its_outline():
    old = "العنوان\nقُتل l2 شخصاً قرب الجسر\n12\nخاتمة"
    cell, link = place(old, "12"), place(old, "الجسر")
    body = Span(old.index("قُتل"), old.index("\n12"))
    outline = Outline(
        regions=(Region(Span(0, 7), "title"), Region(body, "body")),
        hyperlinks=(Hyperlink(link, "https://example.org/bridge"),),
        cells=(Cell(cell, 0, 0, 0, 1),),
        pages=(Page(1, 0), Page(2, old.index("خاتمة"))),
    )
    new = old.replace("l2 شخصاً", "12 شخصاً مدنياً").replace("الجسر", "الجسور")
    made = shifted(outline, old, new)
    assert [one.span.of(new) for one in made.regions] == [
        "العنوان",
        "قُتل 12 شخصاً مدنياً قرب الجسور",
    ]
    assert made.hyperlinks[0].span.of(new) == "الجسور"
    assert made.cells[0].span.start == new.index("\n12\n") + 1
    assert made.cells[0].span.of(new) == "12"
    assert made.pages[1].start == new.index("خاتمة")


@given(_sentences, _sentences)
def test_a_shifted_outline_stays_in_the_text_and_in_order(old: str, new: str):
    spans = [Span(at, min(at + 5, len(old))) for at in range(0, len(old), 5)]
    outline = Outline(regions=tuple(Region(span, "body") for span in spans))
    regions = shifted(outline, old, new).regions
    assert all(0 <= one.span.start < one.span.end <= len(new) for one in regions)
    assert all(a.span.end <= b.span.start for a, b in pairwise(regions))
