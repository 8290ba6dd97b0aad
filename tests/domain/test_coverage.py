"""Every number of a text has one place in the coverage view, and a reason that its words give."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.analysis import analyse
from annotator.domain.coverage import (
    Number,
    Reason,
    numbers_in,
    numbers_in_references,
    uncovered,
)
from annotator.domain.text import Span

R = Reason
# The number in question stands in brackets; the last column is the word that decides, as written.
ARABIC = [
    ("قطعت القافلة ⟦١٢⟧ كيلومتراً قبل الظهر", R.DISTANCE, "كيلومتراً"),
    ("سقطت القذيفة على بعد ⟦300⟧ متر من السوق", R.DISTANCE, "متر"),
    ("يبعد النبع عن البلدة ⟦2,5⟧ كم", R.DISTANCE, "كم"),
    ("امتدت المزرعة على ⟦أربعين⟧ دونماً", R.AREA, "دونماً"),
    ("احترق ⟦20⟧ كيلومترا مربعا من الغابة", R.AREA, "كيلومترا"),
    ("وزعت اللجنة ⟦سبعة⟧ أطنان من الطحين", R.WEIGHT, "أطنان"),
    ("بلغ سعر الأسطوانة ⟦150 ألف⟧ ليرة", R.MONEY, "ليرة"),
    ("ارتفعت الأسعار بنسبة ⟦35⟧ بالمئة", R.PERCENTAGE, "بالمئة"),
    ("تراجع المحصول ⟦40⟧% هذا الموسم", R.PERCENTAGE, "%"),
    ("عاد الطلاب في ⟦12 أيلول 2021⟧ إلى المدرسة", R.DATE, ""),
    ("افتتح المعبر عام ⟦2016⟧", R.DATE, ""),
    ("بدأت الدورة الساعة ⟦9⟧ صباحا", R.TIME, "الساعة"),
    ("انطلقت الحافلات الساعة ⟦الخامسة⟧ فجرا", R.TIME, "الساعة"),
    ("استمر الحصار ⟦ثلاثة⟧ أشهر", R.DURATION, "أشهر"),
    ("انتظر السائقون ⟦يومين⟧ عند الحاجز", R.DURATION, "يومين"),
    ("تحدث الراعي البالغ من العمر ⟦62⟧ عاماً عن القرية", R.AGE, "العمر"),
    ("رسمت طفلة عمرها ⟦تسع⟧ سنوات بيتها", R.AGE, "عمرها"),
    ("استولوا على ⟦أربع⟧ شاحنات", R.VEHICLES, "شاحنات"),
    ("تضررت ⟦دبابتان⟧ عند المدخل", R.VEHICLES, "دبابتان"),
    ("حلقت ⟦3⟧ مروحيات فوق السد", R.AIRCRAFT, "مروحيات"),
    ("أطلقت الراجمة ⟦12⟧ صاروخاً نحو التلال", R.WEAPONS, "صاروخاً"),
    ("عثروا على رشاش عيار ⟦23⟧ ملم", R.WEAPONS, "عيار"),
    ("شنت الطائرات ⟦ثماني⟧ غارات على الجبل", R.ATTACKS, "غارات"),
    ("نفذت الخلية ⟦هجومين⟧ قرب الطريق", R.ATTACKS, "هجومين"),
    ("تهدمت ⟦خمسة⟧ منازل في الحي", R.BUILDINGS, "منازل"),
    ("دخلت القوات ⟦سبع⟧ قرى في الريف", R.PLACES, "قرى"),
    ("انسحبوا من القرى ⟦السبع⟧ مساء", R.PLACES, "القرى"),
    ("تنازعت عليها ⟦بلدتا⟧ الريف".replace("⟦بلدتا⟧", "⟦بلدتي⟧"), R.PLACES, "بلدتي"),
    ("شاركت في التدريب ⟦ثلاث⟧ كتائب", R.GROUPS, "كتائب"),
    ("وصلت ⟦25⟧ عائلة إلى المخيم", R.GROUPS, "عائلة"),
    ("سرق اللصوص ⟦60⟧ رأسا من الماشية", R.ANIMALS, "رأسا"),
    ("سلمت المنظمة ⟦400⟧ سلة غذائية", R.THINGS, "سلة"),
    ("زار الوفد المشفى ⟦3⟧ مرات", R.TIMES, "مرات"),
    ("بلغت الحرارة ⟦45⟧ درجة في الظل", R.TEMPERATURE, "درجة"),
    ("تمركزت الفرقة ⟦11⟧ في الثكنة", R.UNIT, "الفرقة"),
    ("أصدر المجلس القرار ⟦2254⟧ بالإجماع", R.NAME, "القرار"),
    ("انتشر اللواء ⟦الثالث⟧ على التل", R.UNIT, "اللواء"),
    ("وصل المتسابق ⟦الرابع⟧ متأخرا", R.ORDINAL, "الرابع"),
    ("يسكن البلدة ⟦9000⟧ نسمة", R.PRESENT, "نسمة"),
    ("أرسلت القيادة ⟦200⟧ مقاتل إلى الجبهة", R.STRENGTH, "أرسلت"),
    ("هاجم ⟦أربعة⟧ مسلحين البوابة ليلا", R.PERPETRATORS, "هاجم"),
    ("حضر ⟦خمسة⟧ معلمين الاجتماع", R.PEOPLE, "معلمين"),
    ("سجلت الوزارة ⟦70⟧ حالة جديدة بفيروس الكوليرا", R.DISEASE, "بفيروس"),
    ("فاز المنتخب بنتيجة ⟦3-1⟧ في المباراة", R.SCORE, "فاز"),
    ("للتواصل ⟦0944-123-456⟧ مساء", R.CODE, ""),
    ("اشتد البرد خلال الأيام ال⟦10⟧ الأولى", R.DURATION, "الأيام"),
    ("هطل الثلج خلال الساعات الـ⟦48⟧ المقبلة", R.DURATION, "الساعات"),
    ("غادر المحصل في ⟦17⟧ من الشهر نفسه", R.DATE, "الشهر"),
    ("جفت البئر بين ⟦العامين⟧ 1998 و1999", R.DATE, "العامين"),
    ("شيد الجسر سنة البرد ⟦1916⟧م على النهر", R.DATE, ""),
    ("أغلق المعبر في ⟦3 شباط 2017⟧.", R.DATE, ""),
    ("بلغ مجموعها ⟦77⟧ كما ورد", R.UNKNOWN, ""),
]
ENGLISH = [
    ("The column drove ⟦40⟧ kilometres south.", R.DISTANCE, "kilometres"),
    ("They camped ⟦three⟧ miles from the river.", R.DISTANCE, "miles"),
    ("The blaze burnt across ⟦90⟧ hectares of wheat.", R.AREA, "hectares"),
    ("Aid workers unloaded ⟦12⟧ tonnes of flour.", R.WEIGHT, "tonnes"),
    ("A sack costs $⟦25⟧ at the market.", R.MONEY, "$"),
    ("The council paid ⟦2 million⟧ dollars for seeds.", R.MONEY, "dollars"),
    ("Prices rose by ⟦18⟧ percent.", R.PERCENTAGE, "percent"),
    ("The bridge opened on ⟦4 March 2019⟧.", R.DATE, ""),
    ("The dam was built in ⟦1973⟧ by engineers.", R.DATE, ""),
    ("The curfew starts at ⟦20:30⟧ in the old city.", R.TIME, ""),
    ("Shops close at ⟦6⟧ pm on market days.", R.TIME, "pm"),
    ("The siege lasted ⟦five⟧ months.", R.DURATION, "months"),
    ("The baker, a ⟦54⟧-year-old from the old town, smiled.", R.AGE, "year-old"),
    ("Rebels drove off with ⟦two⟧ armoured vehicles.", R.VEHICLES, "vehicles"),
    ("Soldiers saw ⟦six⟧ helicopters over the dam.", R.AIRCRAFT, "helicopters"),
    ("They dug up ⟦30⟧ landmines beside the track.", R.WEAPONS, "landmines"),
    ("The air force carried out ⟦nine⟧ air strikes.", R.ATTACKS, "strikes"),
    ("Fire gutted ⟦four⟧ houses.", R.BUILDINGS, "houses"),
    ("The clinic is a ⟦three⟧-storey building.", R.BUILDINGS, "building"),
    ("The army entered ⟦7⟧ villages at dawn.", R.PLACES, "villages"),
    ("The deal was signed by ⟦eleven⟧ factions.", R.GROUPS, "factions"),
    ("Thieves took ⟦80⟧ sheep from the fold.", R.ANIMALS, "sheep"),
    ("The clerk stamped ⟦900⟧ passports.", R.THINGS, "passports"),
    ("The temperature reached ⟦44⟧ degrees.", R.TEMPERATURE, "degrees"),
    ("The pilot flew an F-⟦16⟧ home.", R.NAME, "F"),
    ("They met on highway ⟦5⟧ near the mill.", R.NAME, "highway"),
    ("The council adopted resolution ⟦2254⟧ at last.", R.NAME, "resolution"),
    ("The bus carried ⟦60⟧ passengers to the coast.", R.PRESENT, "carried"),
    ("The ministry deployed ⟦3,000⟧ soldiers along the road.", R.STRENGTH, "deployed"),
    ("The shop was looted by ⟦five⟧ masked men.", R.PERPETRATORS, "by"),
    ("The mayor met ⟦twelve⟧ farmers.", R.PEOPLE, "farmers"),
    ("The home team won ⟦3-1⟧ on Friday.", R.SCORE, "won"),
    ("Read more at ⟦https://example.org/2021/05/77⟧ today.", R.CODE, ""),
    ("The ⟦2015⟧ harvest failed.", R.DATE, ""),
    ("Farmers lost the ⟦2015-16⟧ season.", R.DATE, ""),
    ("Guests left at ⟦5⟧ a.m. to catch the ferry.", R.TIME, "a"),
    ("Nurses counted ⟦1,271⟧ new cholera cases.", R.DISEASE, "cholera"),
    ("The mill dates from the ⟦11th⟧ century.", R.ORDINAL, "11"),
    ("He lifted a ⟦50⟧ pound sack.", R.WEIGHT, "pound"),
    ("There were ⟦900⟧ U.S. troops stationed there.", R.STRENGTH, "stationed"),
    ("The total stood at ⟦212⟧ after that.", R.UNKNOWN, ""),
]


def _numbers(text: str) -> tuple[Number, ...]:
    return numbers_in(text, analyse(text))


def _asked(marked: str) -> Number:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    found = [one for one in _numbers(text) if one.span == Span(start, end)]
    assert found, [one.quote for one in _numbers(text)]
    return found[0]


@pytest.mark.parametrize(("marked", "reason", "word"), ARABIC + ENGLISH)
def test_a_number_that_is_no_figure_says_which_word_left_it_out(
    marked: str, reason: Reason, word: str
) -> None:
    number = _asked(marked)
    assert (number.reason, number.word) == (reason, word)


@pytest.mark.parametrize(
    "marked",
    [
        "قتل ⟦ستة⟧ جنود في الكمين",
        "أصيب ⟦12⟧ مدنيا بالقصف",
        "Shelling killed ⟦three⟧ children.",
        "At least ⟦14⟧ farmers were wounded.",
        "مقتل ⟦العشرات⟧ من المدنيين",
    ],
)
def test_a_figure_waits_for_a_decision(marked: str) -> None:
    number = _asked(marked)
    assert number.reason is R.SUGGESTED
    assert number.reading is not None
    assert number.reading.contains(number.span)


@pytest.mark.parametrize(
    ("marked", "low", "high"),
    [
        ("وصلت ⟦ثلاث وعشرون⟧ شاحنة", 23, 23),
        ("وصلت أكثر من ⟦20⟧ شاحنة", 21, None),
        ("وصلت ⟦٣٠⟧ شاحنة", 30, 30),
        ("وصلت بين ⟦5 و7⟧ شاحنات", 5, 7),
        ("وصلت ⟦37الف⟧ سلة", 37_000, 37_000),
        ("وصلت ⟦العشرات⟧ من الشاحنات", 20, 99),
        ("They saw ⟦twenty-five⟧ trucks.", 25, 25),
        ("They saw at least ⟦40⟧ trucks.", 40, None),
        ("They saw ⟦10-12⟧ trucks.", 10, 12),
        ("They saw ⟦dozens⟧ of trucks.", 20, 99),
        ("They saw a pile worth ⟦1.5 million⟧ dollars.", 1_500_000, 1_500_000),
    ],
)
def test_a_number_is_read_with_the_words_around_it(
    marked: str, low: int | None, high: int | None
) -> None:
    number = _asked(marked)
    assert (number.low, number.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "لست متأكدا من كمية الماء",
        "لم يسمع أحد صوتا",
        "سمع الطيران والعاملين في الحقل",
        "وقعوا في كمين كبير",
        "No one saw the one who left, another said.",
        "It was the only dam.",
    ],
)
def test_words_that_only_look_like_numbers_are_none(text: str) -> None:
    assert _numbers(text) == ()


def test_people_and_bare_numbers_beside_casualties_are_kept_apart() -> None:
    text = "قتل ستة جنود، وبقي 31 في القرية"
    assert [one.reason for one in _numbers(text)] == [R.SUGGESTED, R.NEAR]


ARTICLE = """Attack in the valley

Gunmen killed four guards at the mill on 3 May 2020.[1] They burnt two trucks.[2][note 1]

Notes

1. 9 of 12 lamps were out.

References

1. "Seven villages mourn three shepherds killed on the road". Valley News. 4 May 2020.
2. Anna Reed (5 May 2020). "Trucks burnt". Retrieved 6 May 2020. https://example.org/12/34
"""


def test_marks_notes_and_cited_titles_have_their_own_reasons() -> None:
    found = {(one.quote, str(one.reason)) for one in _numbers(ARTICLE)}
    assert {
        ("four", "suggested"),
        ("3 May 2020", "date"),
        ("[1]", "reference_mark"),
        ("[2]", "reference_mark"),
        ("two", "vehicles"),
        ("Seven", "places"),
        ("three", "cited"),
    } <= found
    assert not any("example.org" in quote for quote, _ in found)


def test_the_rest_of_the_reference_list_is_only_counted() -> None:
    # 4, 2020; 5, 2020, 6, 2020, 12, 34; the numbers of the list's own lines are none of the text's
    assert numbers_in_references(ARTICLE, analyse(ARTICLE)) >= 8
    assert numbers_in_references("12 trucks", analyse("12 trucks")) == 0


def _number(start: int, end: int, reason: Reason, reading: Span | None = None) -> Number:
    return Number(Span(start, end), "7", 7, 7, reason, reading=reading)


def test_what_a_claim_covers_is_not_listed_and_the_undecided_come_first() -> None:
    numbers = [
        _number(0, 1, R.DATE),
        _number(5, 6, R.SUGGESTED, Span(5, 10)),
        _number(20, 21, R.SUGGESTED, Span(20, 25)),
        _number(30, 31, R.SUGGESTED, Span(30, 35)),
    ]
    found = uncovered(numbers, [Span(5, 10)], [Span(30, 35)], references=4)
    assert [one.span.start for one in found.listed] == [20, 0, 30]
    assert [one.reason for one in found.listed] == [R.SUGGESTED, R.DATE, R.DISMISSED]
    assert (found.numbers, found.claimed, found.undecided, found.left_out) == (4, 1, 1, 2)
    assert found.counts() == {R.SUGGESTED: 1, R.DISMISSED: 1, R.DATE: 1}


def test_a_claim_that_only_touches_a_number_does_not_cover_it() -> None:
    assert uncovered([_number(5, 6, R.DATE)], [Span(0, 5), Span(6, 9)], []).claimed == 0


_PIECES = st.sampled_from(
    """12 3 2024 ١٢ ۴۵ 37الف 1.5 2,000 12:30 3-1 5–6 http://a.b/7 [1] [note 2] قتل ستة جنود غارتين
    بين و من killed seven trucks dozens a of two-day 20th May نيسان عام % $ ( ) \n . ، - / : \u200f
    \u064b F16 م² 99999999999999999 ـ 1\u200f2 ²""".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=30), st.sampled_from(["", " "]))
def test_every_run_of_digits_belongs_to_exactly_one_number(pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    analysis = analyse(text)
    found = numbers_in(text, analysis)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(one.quote == one.span.of(text) and len(one.span) for one in found)
    listed = [r.span for r in analysis.structure.regions if r.role == "references"]
    for run in re.finditer(r"\d+", text):
        span = Span(*run.span())
        if any(region.overlaps(span) for region in listed):
            continue
        assert sum(one.span.contains(span) for one in found) == 1, text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120))
def test_any_text_has_an_answer(text: str) -> None:
    for one in _numbers(text):
        assert one.evidence is None or one.word == one.evidence.of(text)


def test_a_number_of_very_many_digits_is_one_number() -> None:
    found = _numbers("7" * 5_000)
    assert [(one.span, one.reason) for one in found] == [(Span(0, 5_000), R.CODE)]
