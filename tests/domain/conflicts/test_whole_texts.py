"""Laws of whole texts: the same words give the same flags, wherever and however often read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.conflicts import find_conflicts
from annotator.domain.model import Findings

FILLER = (
    "The road north of the river was closed for two days and reopened on Monday.",
    "Traders in the old market said prices of bread and fuel had doubled since the summer.",
    "عقد المجلس المحلي اجتماعاً مطولاً ناقش فيه ترميم المدارس وشبكة المياه.",
    "يبلغ طول الجسر القديم 450 متراً وقد بني قبل أكثر من سبعين عاماً.",
    "Seven teachers were killed in Homs on 2 May 2019, local media said.",
    "قتل أربعة عمال في انهيار منجم قرب حماة يوم 7 آذار 2018.",
)
ENGLISH = [
    "The Observatory said five civilians were killed in Ariha on 3 December 2024. "
    "SANA said eight civilians were killed in Ariha on 3 December 2024.",
    "Nine civilians were killed in Palmyra on 3 December 2024, including eleven children.",
    "The Observatory said five SDF fighters were killed in Raqqa. "
    "The SDF denied that five of its fighters were killed in Raqqa.",
]
ARABIC = [
    "أفاد المرصد السوري بمقتل خمسة مدنيين في سراقب. وأفادت سانا بمقتل ثمانية مدنيين في سراقب.",
    "قتل تسعة مدنيين في إدلب يوم 3 كانون الأول 2024، بينهم أحد عشر طفلاً.",
    "قال المرصد السوري إن غارات روسية قتلت خمسة مدنيين في سراقب. "
    "وقالت سانا إن غارات تركية قتلت خمسة مدنيين في سراقب.",
]
TEXTS = [*ENGLISH, *ARABIC]
PADDING = "\n\n".join(
    "Nothing else was heard from the villages along the river that week." for _ in range(4)
)


def findings(text: str) -> Findings:
    return find_conflicts(statements_of(analyse(text), text))


def prints(text: str) -> set[str]:
    return {one.fingerprint for one in findings(text).conflicts}


def article(paragraph: str, *, above: list[str], below: list[str]) -> str:
    far = ["A title of no account", *above, PADDING, paragraph, PADDING, *below]
    return "\n\n".join(far) + "\n"


@settings(max_examples=40)
@given(
    st.sampled_from(TEXTS),
    st.lists(st.sampled_from(FILLER), max_size=4),
    st.lists(st.sampled_from(FILLER), max_size=4),
)
def test_an_edit_far_from_a_conflict_leaves_its_fingerprint(paragraph, above, below):
    before = prints(article(paragraph, above=[], below=[]))
    assert before
    assert before <= prints(article(paragraph, above=above, below=below))


@given(st.sampled_from(TEXTS))
def test_reading_again_finds_the_same(paragraph):
    text = article(paragraph, above=[FILLER[0]], below=[FILLER[3]])
    assert findings(text) == findings(text)


@pytest.mark.parametrize("paragraph", TEXTS)
def test_an_edit_of_the_number_is_another_conflict(paragraph):
    changed = paragraph
    for old, new in (
        ("five", "six"),
        ("eleven", "twelve"),
        ("خمسة", "أربعة"),
        ("أحد عشر", "اثنا عشر"),
    ):
        changed = changed.replace(old, new)
    assert changed != paragraph
    assert not prints(paragraph) & prints(changed)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The Observatory said five civilians were killed in Ariha. ",
            "SANA said eight civilians were killed in Ariha. ",
        ),
        (
            "أفاد المرصد السوري بمقتل خمسة مدنيين في سراقب. ",
            "أفادت سانا بمقتل ثمانية مدنيين في سراقب. ",
        ),
        (
            "The Observatory said Russian air strikes killed five civilians in Ariha. ",
            "SANA said Turkish shelling killed five civilians in Ariha. ",
        ),
        (
            "The Observatory said five SDF fighters were killed in Raqqa. ",
            "The SDF denied that five SDF fighters were killed in Raqqa. ",
        ),
    ],
)
def test_which_source_is_told_first_does_not_matter(first, second):
    def told(text: str) -> list[tuple[str, int]]:
        return [(one.type.value, one.severity) for one in findings(text).conflicts]

    assert told(first + second) == told(second + first) != []


@given(st.lists(st.sampled_from([*TEXTS, *FILLER]), min_size=1, max_size=8), st.randoms())
def test_a_text_of_many_paragraphs_has_no_more_flags_than_figures(paragraphs, shuffler):
    shuffler.shuffle(paragraphs)
    text = "\n\n".join(paragraphs)
    told = statements_of(analyse(text), text)
    assert len(find_conflicts(told).conflicts) <= len(told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Observatory said five civilians were killed in Ariha. "
            "SANA said five civilians were killed in Ariha.",
            "agrees",
        ),
        (
            "The Observatory said at least five civilians were killed in Ariha. "
            "SANA said seven civilians were killed in Ariha.",
            "refines",
        ),
        (
            "The Observatory said five civilians were killed in Ariha. "
            "SANA said eight civilians were killed in Saraqib.",
            "different_event",
        ),
        (
            "The Observatory said nine people were killed in Ariha. "
            "SANA said five civilians were killed in Ariha.",
            "part_of",
        ),
        (
            "The death toll rose to 12 on 1 December 2024. "
            "The death toll stood at 15 on 3 December 2024.",
            "updates",
        ),
        (
            "أفاد المرصد السوري بمقتل خمسة مدنيين في سراقب. "
            "وأفادت سانا بمقتل خمسة مدنيين في سراقب.",
            "agrees",
        ),
        (
            "أفاد المرصد السوري بمقتل خمسة مدنيين على الأقل في سراقب. "
            "وأفادت سانا بمقتل سبعة مدنيين في سراقب.",
            "refines",
        ),
        (
            "أفاد المرصد السوري بمقتل خمسة مدنيين في سراقب. "
            "وأفادت سانا بمقتل ثمانية مدنيين في البوكمال.",
            "different_event",
        ),
        (
            "أفاد المرصد السوري بمقتل تسعة أشخاص في سراقب. وأفادت سانا بمقتل خمسة مدنيين في سراقب.",
            "part_of",
        ),
        (
            "انفجار في الرقة\n\nبلغت حصيلة القتلى 12 يوم 1 كانون الأول 2024. "
            "ثم بلغت الحصيلة 15 قتيلاً يوم 3 كانون الأول 2024.",
            "updates",
        ),
    ],
)
def test_what_does_not_conflict_is_a_relation(text, expected):
    found = findings(text)
    assert found.conflicts == ()
    assert [one.type.value for one in found.relations] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        # What stands between tells of another town; what follows goes on with it.
        "The Observatory said five civilians were killed in Ariha. "
        "Six shepherds were killed in Palmyra, the Observatory said. "
        "SANA said eight shepherds were killed by a mine.",
        "أفاد المرصد السوري بمقتل خمسة رعاة في السخنة. وأفاد المرصد السوري بمقتل ستة رعاة في هجين. "
        "وأفادت سانا بمقتل ثمانية رعاة في انفجار لغم.",
    ],
)
def test_a_count_is_held_against_the_event_told_last(text):
    quotes = {one.key: one.anchor.quote for one in statements_of(analyse(text), text)}
    sides = [(quotes[one.a.keys[0]], quotes[one.b.keys[0]]) for one in findings(text).conflicts]
    assert sides in (
        [("Six shepherds", "eight shepherds")],
        [("ستة رعاة", "ثمانية رعاة")],
    )


@pytest.mark.parametrize(
    "text",
    [
        "At least 43 bodies were recovered in Tartus. Officials said 31 bodies were found at sea. "
        "A reporter saw 12 other bodies on a fishing boat.",
        "انتشل المسعفون 43 جثة في طرطوس. وقال مسؤولون إن 31 جثة وصلت إلى المشفى. "
        "وشاهد مراسل 12 جثة أخرى على متن قارب.",
    ],
)
def test_a_count_and_the_others_after_it_make_up_the_whole(text):
    assert findings(text).conflicts == ()
    without = text.replace("12 other bodies", "a boat").replace("12 جثة أخرى", "قارباً")
    assert [one.type.value for one in findings(without).conflicts] == ["VALUE"]


@pytest.mark.parametrize(
    ("text", "some", "all_told"),
    [
        (
            "The Observatory said 22 civilians were wounded in Raqqa. "
            "A doctor said {} were wounded in the head.",
            "three of the wounded",
            "three civilians",
        ),
        (
            "قال المرصد السوري إن 22 مدنياً قتلوا في الرقة. وقال مصدر طبي إن {} قتلوا بالرصاص.",
            "ثلاثة من الضحايا",
            "ثلاثة مدنيين",
        ),
    ],
)
def test_some_of_those_counted_are_no_second_count(text, some, all_told):
    assert findings(text.format(some)).conflicts == ()
    assert [one.type.value for one in findings(text.format(all_told)).conflicts] == ["VALUE"]


@pytest.mark.parametrize(
    ("text", "two", "one"),
    [
        (
            "About 13,000 people were killed in {}. "
            "The Observatory said 3,300 people were killed in Syria.",
            "Syria and Turkey",
            "Syria",
        ),
        (
            "قتل تسعة جنود في {}. وأفاد المرصد السوري بمقتل أربعة جنود في حمص.",
            "حماة وحمص",
            "حمص",
        ),
    ],
)
def test_the_dead_of_one_of_two_places_are_some_of_those_of_both(text, two, one):
    assert findings(text.format(two)) == Findings()
    assert [found.type.value for found in findings(text.format(one)).conflicts] == ["VALUE"]
