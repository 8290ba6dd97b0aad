"""Arabic that was taken apart is put right, and whatever is sound stays as it is."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from broken_arabic import BREAKERS, broken, seen, shaped, spaced_out, turned
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.arabic_repair import FORMS, REVERSED, SPACED, repaired, unshaped
from annotator.domain.visual_order import faced_brackets, written_order

REPORT = (
    "هجوم على الجسر القديم شرق المدينة\n"
    "12 نوفمبر 2024\n"
    "قُتل 23 عنصراً من الدفاع المحلي وأُصيب ٤٧ آخرون في هجوم (وصفته وكالة Reuters بأنه «الأعنف»)"
    " على حاجز قرب بلدة السرو، وقالت اللجنة المحلية إن 3.5 ملايين شخص تضرروا.\n"
    "قال مكتب التوثيق إن ١٢٣ مدنياً سقطوا في الأحياء الشرقية، فيما نفى المتحدث ذلك.\n"
    "وأضاف البيان أن القصف الذي طال السوق بدأ في الساعة 10:30 من مساء يوم 12/11/2024."
)
HEADLINE = "مقتل خمسة مدنيين في قصف على مدينة السرو"

SOUND = (
    REPORT,
    HEADLINE,
    "أ ب ج د هـ و ز ح ط ي ك ل م ن",
    "أ  ب  ت  ث  ج  ح  خ",
    "2٫0 2٫1 أ ب «عنوان التقرير»",
    "م. ع. س. وآخرون",
    "و ل د   الطفل",
    "لا إله إلا الله، ﷺ ﴿قل هو الله أحد﴾ ﷻ",
    "رحل قتيلا فقيلا جميلا طويلا عليلا",
    "أقول لكم إلا أولا ومثلا وفضلا",
    "هاتف: 0912 345 678 - 011 223344",
    "٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩",
    "1 2 3 4 5 6 7 8 9 10 11 12",
    "قـــــال الراوي: كـــان يا مـــا كـــان",
    "يا ليلُ الصبُّ متى غدُهُ ... أقيامُ الساعةِ موعدُهُ",
    "A B C D E F G H I J K",
    "At least 12 soldiers were killed, he said.",
    "لمّا كان «ال» أداة التعريف، وآخرها «لا» النافية",
    "ص . ب ٢٣ ، دمشق",
    "",
    "   \n\t\n",
)


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_stays_as_it_is(text: str):
    assert repaired(text).text == text
    assert not repaired(text).kinds


WORDS = st.sampled_from([word for word in REPORT.split() if unicodedata.category(word[0]) != "Ps"])
SENTENCES = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)


@given(st.lists(SENTENCES, min_size=1, max_size=8).map("\n".join))
def test_words_of_sound_text_in_any_order_stay_as_they_are(text: str):
    assert repaired(text).text == text


@given(
    st.lists(st.sampled_from("أبتثجحخدذرزسشصضطظعغفقكلمنهوي0123456789٠١٢٣٤٥ABCxyz.-"), max_size=40)
)
def test_lists_of_single_letters_with_even_gaps_stay_as_they_are(letters: list[str]):
    assert repaired(" ".join(letters)).text == " ".join(letters)


@given(st.text(alphabet="0123456789٠١٢٣٤٥٦٧٨٩ +-/.,()\n", max_size=60))
def test_numbers_stay_as_they_are(text: str):
    assert repaired(text).text == text


@given(st.text(max_size=80))
def test_any_text_comes_through_and_a_second_repair_finds_no_shapes(text: str):
    once = repaired(text)
    assert len(once.text.split("\n")) == len(text.split("\n"))
    assert FORMS not in repaired(once.text).kinds


@pytest.mark.parametrize("name", BREAKERS)
def test_a_broken_report_comes_back_word_for_word(name: str):
    repair = repaired(broken(REPORT, BREAKERS[name]))
    assert repair.text == REPORT
    assert repair.lines == sum(
        one != other
        for one, other in zip(
            REPORT.split("\n"), broken(REPORT, BREAKERS[name]).split("\n"), strict=True
        )
    )


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("shaped", (FORMS,)),
        ("seen", (REVERSED,)),
        ("turned", (REVERSED,)),
        ("shaped_and_seen", (FORMS, REVERSED)),
        ("spaced_out", (SPACED,)),
        ("spaced_and_seen", (REVERSED, SPACED)),
    ],
)
def test_the_kinds_of_damage_are_named(name: str, kinds: tuple[str, ...]):
    assert repaired(broken(REPORT, BREAKERS[name])).kinds == kinds


def test_a_lone_backward_headline_is_put_right():
    assert repaired(seen(HEADLINE)).text == HEADLINE
    assert repaired(shaped(HEADLINE)).text == HEADLINE
    assert repaired(spaced_out(HEADLINE)).text == HEADLINE


def test_one_backward_paragraph_among_sound_ones_is_put_right_alone():
    lines = REPORT.split("\n")
    mixed = "\n".join([*lines[:2], seen(lines[2]), *lines[3:]])
    repair = repaired(mixed)
    assert repair.text == REPORT
    assert repair.lines == 1


def test_the_real_articles_are_left_alone_and_come_back_when_broken(articles_dir: Path):
    for path in sorted(articles_dir.glob("*.txt")):
        text = re.sub("[\u200e\u200f\u202a-\u202e]", "", path.read_text(encoding="utf-8"))
        assert repaired(text).text == text
        written = Counter(text.split())
        for breaker in BREAKERS.values():
            found = Counter(repaired(broken(text, breaker)).text.split())
            assert (written & found).total() >= 0.98 * written.total(), breaker.__name__


def test_numbers_in_backward_lines_keep_or_find_their_digits():
    for breaker in (seen, turned):
        text = repaired(broken(REPORT, breaker)).text
        assert "قُتل 23 عنصراً" in text
        assert "١٢٣ مدنياً" in text
        assert "يوم 12/11/2024" in text


def test_signs_that_stand_for_whole_phrases_are_no_damage():
    assert unshaped("ﷺ ﷻ ﴿ ﴾ ﷼") == "ﷺ ﷻ ﴿ ﴾ ﷼"
    assert unshaped("ﻻ ﷲ ﻷﻥ") == "لا الله لأن"


def test_a_mark_set_apart_from_its_letter_joins_it():
    assert repaired("ق ُتل جنديان في الموقع").text == "قُتل جنديان في الموقع"


PLAIN = st.sampled_from(
    [word for word in REPORT.split() if not set(word) & set("()«»") and not word.isascii()]
    + ["23", "3.5", "10:30", "12/11/2024", "1,200"]
)


@given(st.lists(PLAIN, max_size=10).map(lambda words: " ".join(["قال", *words, "ذلك"])))
def test_a_line_laid_out_and_read_back_is_the_line(line: str):
    cells = re.findall("[\u064b-\u0652]*[^\u064b-\u0652]", seen(line))
    back = "".join(
        cells[place][::-1] for place in written_order([c[::-1] for c in cells], rtl=True)
    )
    assert back == line


@pytest.mark.parametrize("laid", ["15-10", "10-15"])
def test_a_span_of_numbers_rises_wherever_it_stands(laid: str):
    line = f"{seen('مدنيين')} {laid} {seen('مقتل')}"
    assert "".join(line[place] for place in written_order(line, rtl=True)) == "مقتل 10-15 مدنيين"


def test_line_ends_of_windows_stay_at_the_end():
    text = broken(REPORT, seen).replace("\n", "\r\n")
    assert repaired(text).text == REPORT.replace("\n", "\r\n")


def test_brackets_open_before_what_they_hold():
    assert faced_brackets("وقال )المتحدث( إن") == "وقال (المتحدث) إن"
    assert faced_brackets("هجوم )»الأعنف«( منذ") == "هجوم («الأعنف») منذ"
    assert faced_brackets("1) أولاً 2) ثانياً") == "1) أولاً 2) ثانياً"
    assert faced_brackets("]12[ كما قيل") == "[12] كما قيل"
