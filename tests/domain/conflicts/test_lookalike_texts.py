"""Whole texts that only look as if they contradict themselves, each beside a twin that does.

Every pair is one text with one gap. Filled with the first word it must stay silent, with the
second it must be flagged with the type named. Every text is read and compared as an article is,
so that a word misread shows here as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.conflicts import find_conflicts


@dataclass(frozen=True)
class Pair:
    """A text with a gap ``{}``, the word that keeps it silent and the one that does not.

    ``noted`` is the severity that the silent text may reach: 1 where a sister unit is only noted.
    """

    type: str
    text: str
    silent: str
    flagged: str
    noted: int = 0


def cites(claim: str, title: str) -> str:
    """Write an English article whose one sentence cites one document."""
    return (
        f"Clashes in the east\n\n{claim}[1]\n\nReferences\n"
        f'1. ^ "{title}". Enab Baladi. 4 December 2024. Retrieved 9 January 2025.\n'
    )


def cites_arabic(claim: str, title: str) -> str:
    """Write an Arabic article whose one sentence cites one document."""
    return (
        f"اشتباكات في الشرق\n\n{claim}[1]\n\nالمراجع\n"
        f'1. ^ "{title}". عنب بلدي. 4 ديسمبر 2024. اطلع عليه بتاريخ 9 يناير 2025.\n'
    )


ENGLISH = [
    Pair(
        "VALUE",
        "The Observatory said five civilians were killed in Ariha on 3 December 2024. "
        "SANA said eight civilians were killed in Ariha on {} December 2024.",
        "4",
        "3",
    ),
    Pair(
        "VALUE",
        "The Observatory said five civilians were killed in Ariha. "
        "SANA said eight civilians were killed in {}.",
        "Saraqib",
        "Ariha",
    ),
    Pair(
        "VALUE",
        "The Observatory said five civilians were killed in Ariha. "
        "SANA said eight civilians were killed in {} attack in Ariha.",
        "another",
        "the",
    ),
    Pair(
        "VALUE",
        "The Observatory said five soldiers were killed in Palmyra. "
        "{} said eight soldiers were killed in Palmyra.",
        "Observatory",
        "SANA",
    ),
    Pair(
        "VALUE",
        "The Observatory said eleven soldiers were killed in Palmyra. "
        "SANA said four {} soldiers were killed in Palmyra.",
        "more",
        "regime",
    ),
    Pair(
        "VALUE",
        "The Observatory said seven soldiers were killed in Palmyra. "
        "SANA said two soldiers {} in Palmyra.",
        "succumbed",
        "died",
    ),
    Pair(
        "VALUE",
        "The Observatory said 30 soldiers were killed in Palmyra. "
        "SANA said 40 soldiers were {} in Palmyra.",
        "captured",
        "killed",
    ),
    Pair(
        "VALUE",
        "The Observatory said 30 soldiers were wounded in Palmyra. "
        "SANA said 40 soldiers were {} in Palmyra.",
        "missing",
        "wounded",
    ),
    Pair(
        "VALUE",
        "The Observatory said 30 fighters were captured in Palmyra. "
        "SANA said 40 fighters were {} in Palmyra.",
        "released",
        "captured",
    ),
    Pair(
        "VALUE",
        "The Observatory said nine civilians were killed in Ariha on 3 December 2024. "
        "SANA said hundreds of civilians were killed in Ariha {} 3 December 2024.",
        "since",
        "on",
    ),
    Pair(
        "SUBSET",
        "Nine people were killed in Idlib, including {} children.",
        "four",
        "eleven",
    ),
    Pair(
        "SUBSET",
        "The Observatory said nine people were killed in Idlib, {} of them women.",
        "three",
        "ten",
    ),
    Pair(
        "SUM",
        "Nine people were killed in Idlib, including five soldiers and {} civilians.",
        "four",
        "six",
    ),
    Pair(
        "VALUE",
        "The Observatory said about 30 soldiers were killed in Palmyra. "
        "SANA said {} soldiers were killed in Palmyra.",
        "35",
        "50",
    ),
    Pair(
        "VALUE",
        "The Observatory said dozens of soldiers were killed in Palmyra. "
        "SANA said {} soldiers were killed in Palmyra.",
        "30",
        "six",
    ),
    Pair(
        "VALUE",
        "The Observatory said more than 20 soldiers were killed in Palmyra. "
        "SANA said {} soldiers were killed in Palmyra.",
        "25",
        "18",
    ),
    Pair(
        "VALUE",
        "The Observatory said at least five soldiers were killed in Palmyra. "
        "SANA said {} soldiers were killed in Palmyra.",
        "seven",
        "four",
    ),
    Pair(
        "VALUE",
        "The Observatory said up to 40 soldiers were killed in Palmyra. "
        "SANA said {} soldiers were killed in Palmyra.",
        "38",
        "45",
    ),
    Pair(
        "VALUE",
        "The Observatory said several soldiers were killed in Palmyra. "
        "SANA said {} was killed in Palmyra.",
        "somebody",
        "nobody",
    ),
    Pair(
        "VALUE",
        "The Observatory said {} soldiers were killed in Palmyra. "
        "SANA said eight soldiers were killed in Palmyra.",
        "several",
        "five",
    ),
    Pair(
        "VALUE",
        "The Observatory said a dozen soldiers were killed in Palmyra. "
        "SANA said {} soldiers were killed in Palmyra.",
        "12",
        "13",
    ),
    Pair(
        "REVISED",
        "Blast in Raqqa\n\nThe death toll rose to 12 on 1 December 2024. "
        "The death toll stood at {} on 3 December 2024.",
        "15",
        "9",
    ),
    Pair(
        "VALUE",
        "The Observatory said five civilians were killed in Ariha. "
        "SANA said nine {} were killed in Ariha.",
        "people",
        "civilians",
    ),
    Pair(
        "VALUE",
        "The Observatory said five children were killed in Ariha. "
        "SANA said nine {} were killed in Ariha.",
        "women",
        "children",
    ),
    Pair(
        "VALUE",
        "The Observatory said six civilians were killed in Ariha. "
        "Activists said {} mother was killed in Ariha.",
        "the",
        "one",
    ),
    Pair(
        "VALUE",
        "The Observatory said five SDF fighters were killed in Raqqa. "
        "Hawar News said {} members of the Syrian Democratic Forces were killed in Raqqa.",
        "five",
        "eight",
    ),
    Pair(
        "VALUE",
        "The Observatory said five soldiers were killed in Albukamal. "
        "SANA said {} soldiers were killed in Abu Kamal.",
        "five",
        "nine",
    ),
    Pair(
        "PERP",
        "The Observatory said Russian air strikes killed five civilians in Ariha. "
        "SANA said {} shelling killed five civilians in Ariha.",
        "heavy",
        "Turkish",
    ),
    Pair(
        "DENIAL",
        "The Observatory said five SDF fighters were killed in Raqqa. "
        "The SDF {} that five of its fighters were killed in Raqqa.",
        "confirmed",
        "denied",
    ),
    Pair(
        "PARTY",
        "The Observatory said six soldiers were killed in Palmyra. "
        "SANA said the attack killed {} civilians.",
        "four",
        "six",
    ),
    Pair(
        "VALUE",
        cites(
            "Two soldiers were killed in Palmyra on 3 December 2024.",
            "{} soldiers killed in Palmyra",
        ),
        "2",
        "3",
    ),
    Pair(
        "AGG",
        cites(
            "Two fighters were killed and three wounded in Raqqa on 3 December 2024.",
            "{} fighters killed and injured in Raqqa",
        ),
        "Five",
        "Nine",
    ),
    Pair(
        "PARTY",
        cites(
            "Six SDF fighters were killed in Raqqa on 3 December 2024.",
            "Six members of {} killed in Raqqa",
        ),
        "Asayish",
        "ISIS",
        noted=1,
    ),
    Pair(
        "DATE",
        cites(
            "Six soldiers were killed in Palmyra on {} December 2024.",
            "Six soldiers killed in Palmyra",
        ),
        "3",
        "13",
    ),
    Pair(
        "SOURCE",
        cites(
            "Six soldiers were killed in Palmyra on 3 December 2024, the {} said.",
            "SANA: six soldiers killed in Palmyra",
        ),
        "source",
        "Observatory",
    ),
    Pair(
        "PERP",
        cites(
            "US air strikes killed six militants in Raqqa on 3 December 2024.",
            "{} strikes kill six militants in Raqqa",
        ),
        "Coalition",
        "Russian",
    ),
    Pair(
        "VALUE",
        cites(
            "There were no {} casualties in Palmyra on 3 December 2024.",
            "Three people killed in Palmyra",
        ),
        "known",
        "human",
    ),
    Pair(
        "VALUE",
        "The Observatory said seven civilians were killed in Raqqa. "
        "Activists said {} two civilians were killed there.",
        "also",
        "that",
    ),
    Pair(
        "VALUE",
        "The Observatory said seven civilians were killed in Raqqa. "
        "{}, activists said, two civilians were killed in Raqqa.",
        "Separately",
        "Yet",
    ),
    Pair(
        "REVISED",
        "Blast in Raqqa\n\nThe death toll rose to 12 on 1 December 2024. "
        "Officials {} the death toll at 9 on 3 December 2024.",
        "corrected",
        "put",
    ),
    Pair(
        "DENIAL",
        "The Observatory said five SDF fighters were killed in Raqqa. "
        "The SDF {} any deaths in its ranks.",
        "mourned",
        "denied",
    ),
    Pair(
        "DENIAL",
        "The Observatory said five SDF fighters were killed in Raqqa. "
        "The SDF denied that {} of its fighters were killed in Raqqa.",
        "fifty",
        "five",
    ),
    Pair(
        "DATE",
        "The Observatory said six soldiers were killed in Palmyra on 3 December 2024. "
        "SANA said the attack on {} December 2024 killed six soldiers.",
        "3",
        "5",
    ),
    Pair(
        "PARTY",
        "The Observatory said six soldiers were killed in Palmyra. "
        "Activists said six {} were killed in Palmyra.",
        "conscripts",
        "civilians",
    ),
    Pair(
        "PERP",
        "The Observatory said ISIS shelling killed six civilians in Raqqa. "
        "SANA said {} shelling killed six civilians in Raqqa.",
        "mortar",
        "Turkish",
    ),
    Pair(
        "VALUE",
        "The Observatory said 19 militants were killed in Palmyra. "
        "Officials said eight {} were killed in Palmyra.",
        "soldiers",
        "gunmen",
    ),
]

ARABIC = [
    Pair(
        "VALUE",
        "قال المرصد السوري إن خمسة مدنيين قتلوا في سراقب يوم 3 كانون الأول 2024. "
        "وقالت سانا إن ثمانية مدنيين قتلوا في سراقب يوم {} كانون الأول 2024.",
        "4",
        "3",
    ),
    Pair(
        "VALUE",
        "أفاد المرصد السوري بمقتل خمسة مدنيين في سراقب. وأفادت سانا بمقتل ثمانية مدنيين في {}.",
        "البوكمال",
        "سراقب",
    ),
    Pair(
        "VALUE",
        "أفاد المرصد السوري بمقتل خمسة مدنيين في هجوم على سراقب. "
        "وأفادت سانا بمقتل ثمانية مدنيين في هجوم {} على سراقب.",
        "آخر",
        "عنيف",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن خمسة جنود قتلوا في تدمر. وقال {} إن ثمانية جنود قتلوا في تدمر.",
        "المرصد",
        "ناشطون",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن سبعة جنود قتلوا في تدمر. وقالت سانا إن جنديين {} في تدمر.",
        "جرحا",
        "قتلا",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن 30 جندياً قتلوا في تدمر. وقالت سانا إن 40 جندياً {} في تدمر.",
        "أسروا",
        "قتلوا",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن 30 جندياً قتلوا في تدمر. وقالت سانا إن 40 جندياً {} في تدمر.",
        "أصيبوا",
        "قتلوا",
    ),
    Pair(
        "SUBSET",
        "قتل تسعة أشخاص في إدلب، بينهم {} طفلاً.",
        "أربعة",
        "11",
    ),
    Pair(
        "SUBSET",
        "قتل تسعة أشخاص في إدلب، بينهم {} نساء.",
        "ثلاث",
        "عشر",
    ),
    Pair(
        "SUM",
        "قتل تسعة أشخاص في إدلب، هم خمسة جنود و{} مدنيين.",
        "أربعة",
        "ستة",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن نحو 30 جندياً قتلوا في تدمر. وقالت سانا إن {} جندياً قتلوا في تدمر.",
        "35",
        "50",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن عشرات الجنود قتلوا في تدمر. وقالت سانا إن {} جنود قتلوا في تدمر.",
        "30",
        "6",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن أكثر من 20 جندياً قتلوا في تدمر. "
        "وقالت سانا إن {} جندياً قتلوا في تدمر.",
        "25",
        "18",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن خمسة جنود على الأقل قتلوا في تدمر. "
        "وقالت سانا إن {} جنود قتلوا في تدمر.",
        "سبعة",
        "أربعة",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن عدداً من الجنود قتلوا في تدمر. وقالت سانا إن {} جنود قتلوا في تدمر.",
        "خمسة",
        "0",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن جنديين قتلا في تدمر. وقالت سانا إن {} جنود قتلوا في تدمر.",
        "2",
        "3",
    ),
    Pair(
        "VALUE",
        "أفاد المرصد السوري بمقتل ملازم وجندي في تدمر. وأفادت سانا بمقتل {} جنود في تدمر.",
        "2",
        "3",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن خمسة جنود قتلوا في البوكمال. "
        "وقالت سانا إن {} جنود قتلوا في أبو كمال.",
        "خمسة",
        "ثمانية",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن خمسة مقاتلين من قسد قتلوا في الرقة. "
        "وقالت هاوار إن {} مقاتلين من قوات سوريا الديمقراطية قتلوا في الرقة.",
        "خمسة",
        "ثمانية",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن خمسة مدنيين قتلوا في دير الزور. "
        "وقالت سانا إن {} مدنيين قتلوا في ديرالزور.",
        "خمسة",
        "ثمانية",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن خمسة مدنيين قتلوا في سراقب. وقالت سانا إن تسعة {} قتلوا في سراقب.",
        "أشخاص",
        "مدنيين",
    ),
    Pair(
        "VALUE",
        "قال المرصد السوري إن خمسة أطفال قتلوا في سراقب. وقالت سانا إن تسعة {} قتلوا في سراقب.",
        "رجال",
        "أطفال",
    ),
    Pair(
        "REVISED",
        "انفجار في الرقة\n\nبلغت حصيلة القتلى 12 يوم 1 كانون الأول 2024. "
        "ثم بلغت الحصيلة {} قتلى يوم 3 كانون الأول 2024.",
        "15",
        "9",
    ),
    Pair(
        "DENIAL",
        "قال المرصد السوري إن خمسة مقاتلين من قسد قتلوا في الرقة. "
        "و{} قسد مقتل خمسة من عناصرها في الرقة.",
        "أكدت",
        "نفت",
    ),
    Pair(
        "DENIAL",
        "أفاد المرصد السوري بمقتل خمسة من عناصر قسد في الرقة. و{} قسد وقوع قتلى في صفوفها.",
        "أعلنت",
        "نفت",
    ),
    Pair(
        "PERP",
        "قال المرصد السوري إن غارات روسية قتلت خمسة مدنيين في سراقب. "
        "وقالت سانا إن غارات {} قتلت خمسة مدنيين في سراقب.",
        "عنيفة",
        "تركية",
    ),
    Pair(
        "VALUE",
        "أفاد المرصد السوري بمقتل خمسة مدنيين في سراقب. وأفادت سانا بمقتل {} مدنيين في سراقب.",
        "عدة",
        "ثمانية",
    ),
    Pair(
        "VALUE",
        cites_arabic(
            "قتل جنديان في تدمر يوم 3 ديسمبر 2024.",
            "مقتل {} جنود في تدمر",
        ),
        "2",
        "3",
    ),
    Pair(
        "AGG",
        cites_arabic(
            "قتل مقاتلان وأصيب ثلاثة آخرون في الرقة يوم 3 ديسمبر 2024.",
            "{} مقاتلين بين قتيل وجريح في الرقة",
        ),
        "خمسة",
        "تسعة",
    ),
    Pair(
        "PARTY",
        cites_arabic(
            "قتل ستة من عناصر قسد في الرقة يوم 3 ديسمبر 2024.",
            "مقتل ستة من عناصر {} في الرقة",
        ),
        "الأسايش",
        "داعش",
        noted=1,
    ),
    Pair(
        "DATE",
        cites_arabic(
            "قتل ستة جنود في تدمر يوم {} ديسمبر 2024.",
            "مقتل ستة جنود في تدمر",
        ),
        "3",
        "13",
    ),
    Pair(
        "SOURCE",
        cites_arabic(
            "قال {} إن ستة جنود قتلوا في تدمر يوم 3 ديسمبر 2024.",
            "سانا: مقتل ستة جنود في تدمر",
        ),
        "مصدر",
        "المرصد",
    ),
    Pair(
        "VALUE",
        cites_arabic(
            "لم {} قتلى في تدمر يوم 3 ديسمبر 2024.",
            "مقتل ثلاثة جنود في تدمر",
        ),
        "يعرف",
        "يسقط",
    ),
    Pair(
        "PERP",
        cites_arabic(
            "قتلت غارات أمريكية ستة مسلحين في الرقة يوم 3 ديسمبر 2024.",
            "غارات {} تقتل ستة مسلحين في الرقة",
        ),
        "التحالف",
        "روسية",
    ),
    Pair(
        "VALUE",
        "أفاد المرصد السوري بمقتل سبعة مدنيين في الرقة. "
        "وأفادت سانا {} بمقتل مدنيين اثنين في الرقة.",
        "أيضاً",
        "رسمياً",
    ),
    Pair(
        "VALUE",
        "أفاد المرصد السوري بمقتل سبعة مدنيين في الرقة يوم 3 كانون الأول 2024. "
        "وأفادت سانا بمقتل مئات المدنيين في الرقة {} كانون الأول 2024.",
        "شهر",
        "3",
    ),
    Pair(
        "PARTY",
        "أفاد المرصد السوري بمقتل ستة جنود في تدمر. وأفادت سانا بمقتل {} مدنيين في تدمر.",
        "أربعة",
        "ستة",
    ),
    Pair(
        "VALUE",
        "أفاد المرصد السوري بمقتل سبعة جنود في تدمر. وأفادت سانا بمقتل جنديين {} في تدمر.",
        "آخرين",
        "فقط",
    ),
    Pair(
        "REVISED",
        "انفجار في الرقة\n\nبلغت حصيلة القتلى 12 يوم 1 كانون الأول 2024. "
        "ثم {} الحصيلة إلى 9 قتلى يوم 3 كانون الأول 2024.",
        "خُفّضت",
        "وصلت",
    ),
    Pair(
        "DENIAL",
        "قال المرصد السوري إن خمسة مقاتلين من قسد قتلوا في الرقة. "
        "ونفت قسد مقتل {} من عناصرها في الرقة.",
        "خمسين",
        "خمسة",
    ),
    Pair(
        "PARTY",
        "قال المرصد السوري إن ستة جنود قتلوا في تدمر. وقالت سانا إن ستة مدنيين قتلوا في {}.",
        "الرقة",
        "تدمر",
    ),
    Pair(
        "DATE",
        "قال المرصد السوري إن ستة جنود قتلوا في تدمر يوم 3 كانون الأول 2024. "
        "وقالت سانا إن الهجوم ذاته أدى إلى مقتل ستة جنود في تدمر يوم {} كانون الأول 2024.",
        "3",
        "5",
    ),
    Pair(
        "VALUE",
        "أفاد المرصد السوري بمقتل ستة جنود في هجوم قرب تدمر. "
        "وقالت سانا إن هجوماً {} أدى إلى مقتل تسعة جنود في تدمر.",
        "منفصلاً",
        "ليلياً",
    ),
    Pair(
        "VALUE",
        "أفاد المرصد السوري بأسر ستة جنود في تدمر. وقالت سانا إن تسعة جنود {} في تدمر.",
        "قتلوا",
        "أسروا",
    ),
    Pair(
        "VALUE",
        "أعلن المرصد السوري مقتل 19 مسلحاً في تدمر. وأعلنت سانا مقتل ثمانية {} في تدمر.",
        "جنود",
        "مسلحين",
    ),
]

PAIRS = [
    pytest.param(pair, id=f"{name}{number}-{pair.type}")
    for name, pairs in (("english", ENGLISH), ("arabic", ARABIC))
    for number, pair in enumerate(pairs)
]


def flags(text: str) -> list[tuple[str, int]]:
    """Return type and severity of everything that the engine holds against a text."""
    found = find_conflicts(statements_of(analyse(text), text))
    return [(one.type.value, one.severity) for one in found.conflicts]


@pytest.mark.parametrize("pair", PAIRS)
def test_a_text_that_only_looks_contradictory_is_not_flagged(pair: Pair):
    found = flags(pair.text.format(pair.silent))
    assert [one for one in found if one[1] > pair.noted] == []


@pytest.mark.parametrize("pair", PAIRS)
def test_the_same_text_with_one_other_word_is_flagged(pair: Pair):
    found = flags(pair.text.format(pair.flagged))
    assert pair.type in [type_ for type_, severity in found if severity > pair.noted]


@pytest.mark.parametrize("pair", PAIRS)
def test_the_twins_are_one_word_apart(pair: Pair):
    for word in (pair.silent, pair.flagged):
        assert re.fullmatch(r"\S+", word)
    assert pair.text.count("{}") == 1
    assert pair.silent != pair.flagged


def test_both_languages_and_every_type_that_prose_can_show_are_covered():
    assert min(len(ENGLISH), len(ARABIC)) >= 30
    types = {
        "VALUE",
        "PARTY",
        "PERP",
        "SUBSET",
        "SUM",
        "AGG",
        "REVISED",
        "DENIAL",
        "DATE",
        "SOURCE",
    }
    for pairs in (ENGLISH, ARABIC):
        assert {pair.type for pair in pairs} == types
