"""Where, when, who said it and how firmly: the fields of figures, each with its look-alikes."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.domain.analysis import analyse
from annotator.domain.figures import figures_in
from annotator.domain.model import (
    Accumulation,
    DatePrecision,
    Figure,
    Locus,
    Modality,
    Mode,
    Reading,
)


def readings(text: str, **more: Any) -> list[Reading]:
    return [reading for reading in figures_in(text, **more) if reading.figure.bounded]


def first(text: str, **more: Any) -> Figure:
    found = readings(text, **more)
    assert found, text
    return found[0].figure


def words_for(reading: Reading, field: str) -> list[str]:
    return [one.quote for one in reading.why if one.field == field]


# -- place ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قُتل خمسة جنود في قرية الصالحية بريف دير الزور الشرقي", "قرية الصالحية بريف دير الزور الشرقي"),
        ("وفي حمص، على بعد 160 كلم شمال دمشق، قتل ثلاثة مدنيين", "حمص، على بعد 160 كلم شمال دمشق"),
        ("أصيب جندي غرب مدينة تدمر", "مدينة تدمر"),
        ("قتل أربعة رعاة بالقرب من السخنة", "السخنة"),
        ('قصف الطيران بلدة "عين الزهور" فقتل 3 أشخاص', 'بلدة "عين الزهور"'),
        ("مقتل 6 أشخاص جراء سيول ضربت #حماة", "حماة"),
        ("قتل مدني واحد في إدلب وأصيب اثنان في حلب", "إدلب"),
        ("Five civilians were killed in the Karm district of Aleppo", "Karm district of Aleppo"),
        ("Shelling near Tal Manara, Idlib province, killed three people", "Tal Manara, Idlib province"),
        ("Two policemen were shot dead in Wadi Asal, Homs, on Monday", "Wadi Asal, Homs"),
        ("An earthquake 20 kilometers from Hama killed 9 people", "Hama"),
        ("A Raqqa market bombing killed eight people", "Raqqa"),
        ("Residents fled: 300 people were displaced from Kobani", "Kobani"),
        ("نزح 500 شخص من الرقة", "الرقة"),
        ("قال المرصد السوري إن خمسة رعاة قتلوا في السخنة", "السخنة"),
        ("أفادت سانا بمقتل ثمانية عمال في البوكمال", "البوكمال"),
    ],
)  # fmt: skip
def test_the_place_of_a_figure_is_the_phrase_that_governs_it(text: str, place: str) -> None:
    reading = readings(text)[0]
    assert reading.figure.place == place
    assert words_for(reading, "place") == [place]


@pytest.mark.parametrize(
    "text",
    [
        "قتل شاب من أبناء مدينة الرقة",
        "أصيب ثلاثة من سكان حلب",
        "قال مصدر في بغداد إن خمسة جنود قتلوا",
        "أعلن قائد الفرقة في حلب أن ثمانية جنود قتلوا",
        "اعتقال رجل من أهالي درعا",
        "قتل 5 جنود في اشتباكات بين روسيا وأوكرانيا",
        "إطلاق 5 أسرى من المحكومين بالسجن المؤبد",
        "Three men from Raqqa were killed",
        "Two residents of Damascus were wounded",
        "Officials said in Ankara that five soldiers were killed",
        "Police in Baghdad said four men were killed",
        "Five people died in Iranian custody",
    ],
)
def test_where_people_come_from_or_speak_is_not_the_place(text: str) -> None:
    assert first(text).place == ""


def test_a_dateline_is_the_place_only_where_nothing_else_is() -> None:
    assert first("بغداد (وكالات) - قتل 3 جنود في الموصل").place == "الموصل"
    assert first("BEIRUT (Wire) - Shelling killed five people in Idlib").place == "Idlib"
    assert first("بغداد (وكالات) - قتل 3 جنود").place == "بغداد"


def test_figures_told_together_share_the_place_behind_them() -> None:
    for text in (
        "قتل 3 أشخاص في درعا، وقتل 5 أشخاص وأصيب 7 في السويداء",
        "Three people died in Daraa, five people were killed and seven wounded in Suwayda",
    ):
        places = [reading.figure.place for reading in readings(text)]
        assert places[1:] == [places[1]] * 2 != [places[0]] * 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("انفجرت سيارة في منبج. وأسفر الانفجار عن مقتل أربعة أشخاص", "منبج"),
        ("A car exploded in Manbij. The blast killed four people", "Manbij"),
    ],
)
def test_a_sentence_that_goes_on_keeps_the_place_told_before(text: str, place: str) -> None:
    reading = readings(text)[-1]
    assert reading.figure.place == place
    evidence = next(one for one in reading.why if one.field == "place")
    assert evidence.span.of(text) == place


def test_another_paragraph_or_another_matter_keeps_no_place() -> None:
    assert first("انفجرت سيارة في منبج.\nقتل أربعة أشخاص.").place == ""
    assert first("اجتمع الوزراء في منبج. قتل أربعة أشخاص.").place == ""


def test_the_valley_is_not_the_verb_that_is_written_alike() -> None:
    assert first("وأدى قصف عنيف إلى مقتل 3 أشخاص").place == ""


# -- date -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("قتل خمسة جنود أمس", "2024-12-23", "2024-12-23"),
        ("قال المتحدث اليوم إن خمسة جنود قتلوا الأحد", "2024-12-22", "2024-12-22"),
        ("قالت الشرطة الثلاثاء إن خمسة جنود قتلوا", "2024-12-23", "2024-12-24"),
        ("Five soldiers were killed, police said on Tuesday", "2024-12-23", "2024-12-24"),
        ("Police said on Tuesday that a bomb killed five people on Sunday", "2024-12-22", "2024-12-22"),
        ("مقتل 300 مدني منذ بداية العام", "2024", "2024-12-24"),
        ("The city, divided since July 2012, lost five soldiers on Monday", "2024-12-23", "2024-12-23"),
        ("في 12 رمضان 1445 هـ قتل خمسة جنود", "2024-03-22", "2024-03-22"),
    ],
)  # fmt: skip
def test_the_day_of_the_event_is_taken_before_the_day_of_the_saying(
    text: str, start: str, end: str
) -> None:
    figure = first(text, date="2024-12-24")
    assert (figure.date_from, figure.date_to) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "أسفرت الحرب التي اندلعت في أبريل 2023 عن مقتل مئات المدنيين",
        "The war, which began in April 2023, killed hundreds of people",
    ],
)
def test_the_day_a_war_began_is_not_the_day_of_its_dead(text: str) -> None:
    assert first(text).date_from is None


def test_without_an_article_date_the_words_stay_and_the_date_is_open() -> None:
    reading = readings("قتل خمسة جنود أمس")[0]
    assert reading.figure.date_precision is DatePrecision.RELATIVE
    assert words_for(reading, "date_from") == ["أمس"]


def test_a_date_is_resolved_anew_when_the_article_gets_its_own() -> None:
    text = "تقرير ميداني\n\nقتل خمسة جنود أمس في هجوم على حاجز قرب البلدة.\n"
    for day, eve in (("2024-12-24", "2024-12-23"), ("2020-03-01", "2020-02-29")):
        (reading,) = analyse(text, date=day).readings
        assert reading.figure.date_from == eve


def test_the_day_told_before_serves_its_paragraph() -> None:
    text = "اندلعت معارك في 3 مايو 2022. قتل خمسة جنود.\nوأصيب سبعة مدنيين."
    dates = [reading.figure.date_from for reading in readings(text)]
    assert dates == ["2022-05-03", None]
    text = "Fighting began on 3 May 2022. Five soldiers were killed."
    assert first(text).date_from == "2022-05-03"


def test_a_headline_tells_of_the_day_it_is_printed_or_of_the_day_before() -> None:
    reading = readings("مقتل خمسة جنود في هجوم", locus=Locus.TITLE, date="2024-12-24")[0]
    figure = reading.figure
    assert (figure.date_from, figure.date_to) == ("2024-12-23", "2024-12-24")
    assert (reading.assumption, words_for(reading, "date_from")) == ("article_date", [])
    assert first("مقتل خمسة جنود في هجوم", date="2024-12-24").date_from is None


# -- who said it --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("قالت وزارة الداخلية إن خمسة أشخاص قتلوا", "Interior ministry"),
        ("أعلن الدفاع المدني مقتل ثلاثة أشخاص", "Syrian Civil Defence"),
        ("أفاد مصدر طبي بمقتل أربعة أشخاص", "Medical source"),
        ("ذكر مصدر أمني أن جنديين قتلا", "Security source"),
        ("أكدت منظمة أطباء الجنوب مقتل طبيب واحد", "منظمة أطباء الجنوب"),
        ("أوضح المتحدث باسم الجيش أن ستة جنود قتلوا", "المتحدث باسم الجيش"),
        ("قتل سبعة أشخاص بحسب لجنة الإغاثة المحلية", "لجنة الإغاثة المحلية"),
        ("قتل سبعة أشخاص وفقا للمرصد السوري", "SOHR"),
        ("قتل سبعة أشخاص، نقلا عن شهود عيان", "Witnesses"),
        ("حسبما ذكرت هيئة الطوارئ قتل تسعة أشخاص", "هيئة الطوارئ"),
        ("مقتل تسعة أشخاص - المرصد السوري", "SOHR"),
        ("المرصد السوري: مقتل تسعة أشخاص", "SOHR"),
        ("الدفاع المدني يعلن مقتل تسعة أشخاص", "Syrian Civil Defence"),
        ("قال مصدر طبي لوكالة فرانس برس إن ستة أشخاص قتلوا", "Medical source"),
        ("نقلت وكالة رويترز عن مصدر أمني مقتل ستة أشخاص", "Security source"),
        ("قال مدير المستشفى الوطني إن ستة أشخاص قتلوا", "مدير المستشفى الوطني"),
        ("Five people were killed, the interior ministry said", "Interior ministry"),
        ("According to the Red Crescent, five people were killed", "Red Crescent"),
        ("Five people were killed, said a hospital official", "Medical source"),
        ("A security source told Reuters that five people were killed", "Security source"),
        ("The provincial governor said five people were killed", "provincial governor"),
        ("Police said five people were killed", "Police"),
        ("Five people were killed, a rescue worker was quoted as saying, citing the army", "army"),
        ("The Observatory said that five people were killed", "SOHR"),
        ("Local activists reported that five people were killed", "Activists"),
        ("Five people were killed: Monitor", "SOHR"),
        ("A spokesman for the coalition announced that five soldiers died", "spokesman for the coalition"),
        ("Five people died, according to the mountain rescue committee", "mountain rescue committee"),
    ],
)  # fmt: skip
def test_the_origin_is_who_said_it(text: str, origin: str) -> None:
    reading = readings(text)[0]
    assert reading.figure.origin == origin
    assert len(words_for(reading, "origin")) == 1
    assert reading.figure.modality is Modality.REPORTED


@pytest.mark.parametrize(
    "text",
    [
        "قتلت الشرطة خمسة مسلحين",
        "هاجم الجيش حاجزا فقتل خمسة جنود",
        "قتل خمسة من عناصر الشرطة",
        "دمر القصف مستشفى وقتل خمسة أطباء",
        "قتل خمسة أشخاص في هجوم على وزارة الداخلية",
        "Police killed five gunmen",
        "Five soldiers of the army were killed",
        "The attack on the ministry killed five people",
        "A bomb near the hospital killed five people",
        "Five police officers were killed",
    ],
)
def test_who_only_acts_or_suffers_is_no_origin(text: str) -> None:
    figure = first(text)
    assert (figure.origin, figure.modality) == ("", Modality.ASSERTED)


@pytest.mark.parametrize(
    "text",
    [
        "قالت وزارة الصحة إن ثلاثة أشخاص قتلوا. وأضافت أن خمسة جرحوا",
        "The health ministry said three people were killed. It said five people were wounded",
    ],
)
def test_the_last_speaker_goes_on(text: str) -> None:
    assert [reading.figure.origin for reading in readings(text)] == ["Health ministry"] * 2
    other = readings(text.replace(". ", ".\n"))
    assert other[-1].figure.origin == ""


def test_two_speakers_in_a_sentence_keep_their_figures() -> None:
    text = "قال المرصد السوري إن ثلاثة قتلوا، فيما قال مصدر طبي إن خمسة أشخاص قتلوا"
    assert [r.figure.origin for r in readings(text)] == ["SOHR", "Medical source"]
    text = "The army said three soldiers died, while the Observatory said five people died"
    assert [r.figure.origin for r in readings(text)] == ["army", "SOHR"]


# -- how firmly ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("نفت الوزارة مقتل خمسة مدنيين", Modality.DENIED),
        ("لا صحة لمقتل خمسة مدنيين", Modality.DENIED),
        ("قتل خمسة مدنيين، وهو ما نفته الحكومة", Modality.DENIED),
        ("نفى متحدث عسكري أن يكون خمسة جنود قد قتلوا", Modality.DENIED),
        ("The army denied that five civilians were killed", Modality.DENIED),
        ("Officials denied killing five civilians", Modality.DENIED),
        ("Five civilians were killed, which the army denied", Modality.DENIED),
        ("There is no truth in reports that five civilians were killed", Modality.DENIED),
        ("زعمت الجماعة مقتل خمسة جنود", Modality.ALLEGED),
        ("ادعى القائد أن قواته قتلت خمسة جنود", Modality.ALLEGED),
        ("قتل خمسة جنود وفق أنباء غير مؤكدة", Modality.ALLEGED),
        ("The group claimed that five soldiers were killed", Modality.ALLEGED),
        ("The shelling allegedly killed five civilians", Modality.ALLEGED),
        ("Unconfirmed reports say five civilians were killed", Modality.ALLEGED),
        ("أنباء عن مقتل خمسة جنود", Modality.REPORTED),
        ("Five soldiers were reportedly killed", Modality.REPORTED),
        ("قتل خمسة جنود", Modality.ASSERTED),
        ("Five soldiers were killed", Modality.ASSERTED),
        ("The blast claimed five lives", Modality.ASSERTED),
        ("Five alleged militants were killed", Modality.ASSERTED),
        ("قتل خمسة من موظفي الادعاء العام", Modality.ASSERTED),
        ("The group claimed responsibility for killing five soldiers", Modality.ASSERTED),
    ],
)
def test_how_firmly_a_figure_is_stated(text: str, modality: Modality) -> None:
    reading = readings(text)[0]
    assert reading.figure.modality is modality
    assert bool(words_for(reading, "modality")) is (modality is not Modality.ASSERTED)


@pytest.mark.parametrize(
    "text",
    [
        "نفى الجيش مقتل خمسة مدنيين، وأعلن مقتل ثلاثة مسلحين",
        "نفى الجيش مقتل خمسة مدنيين لكنه أكد مقتل ثلاثة جنود",
        "The army denied that five civilians were killed but said three soldiers had died",
        "The army denied killing five civilians, while three soldiers were wounded",
    ],
)
def test_a_denial_ends_with_its_clause(text: str) -> None:
    found = [reading.figure.modality for reading in readings(text)]
    assert found[0] is Modality.DENIED
    assert found[1] is not Modality.DENIED


# -- what it adds up ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "accumulation"),
    [
        ("قتل 300 مدني منذ بداية العام", Accumulation.PERIOD_TOTAL),
        ("قتل 300 مدني خلال الشهر الماضي", Accumulation.PERIOD_TOTAL),
        ("قتل 300 مدني منذ اندلاع الحرب", Accumulation.PERIOD_TOTAL),
        ("قتل 300 مدني على مدى ثلاث سنوات", Accumulation.PERIOD_TOTAL),
        ("منذ مارس قتل 300 مدني", Accumulation.PERIOD_TOTAL),
        ("قتل 30 مدنيا في الأسبوعين الماضيين", Accumulation.PERIOD_TOTAL),
        ("300 civilians have been killed since the start of the war", Accumulation.PERIOD_TOTAL),
        ("300 civilians were killed in the past two years", Accumulation.PERIOD_TOTAL),
        ("Since January, 300 civilians have been killed", Accumulation.PERIOD_TOTAL),
        ("The conflict has killed 300 people over the past five years", Accumulation.PERIOD_TOTAL),
        ("300 civilians were killed during the war", Accumulation.PERIOD_TOTAL),
        ("300 civilians have been killed so far this year", Accumulation.PERIOD_TOTAL),
        ("ارتفعت حصيلة القتلى إلى 12", Accumulation.RUNNING_TOLL),
        ("ارتفاع عدد القتلى إلى 12", Accumulation.RUNNING_TOLL),
        ("بلغت حصيلة القتلى 12 شخصا", Accumulation.RUNNING_TOLL),
        ("قتل 12 شخصا حتى الآن", Accumulation.RUNNING_TOLL),
        ("وصلت حصيلة الضحايا إلى 12 قتيلا", Accumulation.RUNNING_TOLL),
        ("The death toll rose to 12", Accumulation.RUNNING_TOLL),
        ("The death toll has climbed to 12 people", Accumulation.RUNNING_TOLL),
        ("12 people have been killed so far", Accumulation.RUNNING_TOLL),
        ("قتل 12 شخصا في انفجار", Accumulation.INCIDENT),
        ("قتل 12 شخصا منذ صباح اليوم", Accumulation.INCIDENT),
        ("قتل 12 جنديا في الحرب المستمرة منذ 2011", Accumulation.INCIDENT),
        ("قتل جندي في عملية هي الأولى من نوعها منذ عام", Accumulation.INCIDENT),
        ("12 people were killed in an explosion", Accumulation.INCIDENT),
        ("12 people were killed in a city that has been divided since 2012", Accumulation.INCIDENT),
        ("The deadliest attack since 2012 killed 12 people", Accumulation.INCIDENT),
        ("12 soldiers died during the attack", Accumulation.INCIDENT),
    ],
)
def test_what_span_of_time_a_figure_adds_up(text: str, accumulation: Accumulation) -> None:
    reading = readings(text)[0]
    assert reading.figure.accumulation is accumulation
    assert bool(words_for(reading, "accumulation")) is (accumulation is not Accumulation.INCIDENT)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ارتفعت حصيلة القتلى إلى 12 اليوم الثلاثاء", "2024-12-24"),
        ("The death toll rose to 12, police said on Monday", "2024-12-23"),
        ("قتل 300 مدني منذ بداية العام", "2024-12-24"),
    ],
)
def test_a_total_says_when_it_stood(text: str, day: str) -> None:
    assert first(text, date="2024-12-24").as_of == day
    assert first("قتل 12 شخصا", date="2024-12-24").as_of is None


# -- how, and whom --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("توفي جندي متأثرا بجراحه", Mode.OF_WOUNDS),
        ("Two soldiers died of their wounds", Mode.OF_WOUNDS),
        ("قتل ثلاثة جنود على الفور", Mode.AT_ONCE),
        ("Three soldiers were killed instantly", Mode.AT_ONCE),
        ("أعدم التنظيم خمسة أشخاص", Mode.EXECUTED),
        ("Five men were executed", Mode.EXECUTED),
        ("خطف مسلحون خمسة أشخاص", Mode.TAKEN),
        ("Five men were arrested", Mode.TAKEN),
        ("أفرج عن خمسة معتقلين", Mode.RELEASED),
        ("Five hostages were released", Mode.RELEASED),
        ("Five men were wounded instantly", Mode.NONE),
        ("أصيب ثلاثة جنود على الفور", Mode.NONE),
        ("قتل ثلاثة جنود وأصيب آخرون متأثرين بجراحهم", Mode.NONE),
        ("Three soldiers were killed", Mode.NONE),
    ],
)
def test_how_it_happened(text: str, mode: Mode) -> None:
    reading = readings(text)[0]
    assert reading.figure.mode is mode
    assert bool(words_for(reading, "mode")) is (mode is not Mode.NONE)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("مقتل ثلاثة أطفال", "children"),
        ("مقتل ثلاث نساء", "women"),
        ("إصابة طفلتين", "children"),
        ("قتل خمسة مدنيين بينهم طفلان", "children"),
        ("اعتقال أربع سيدات", "women"),
        ("Three children were killed", "children"),
        ("Four women were wounded", "women"),
        ("Five people including three children were killed", "children"),
        ("A girl was killed", "children"),
        ("Two boys were wounded", "children"),
        ("مقتل ثلاثة جنود في مدرسة أطفال", ""),
        ("Three soldiers were killed near the children's hospital", ""),
        ("Three men were killed at a women's college", ""),
        ("مقتل ثلاثة أشخاص في سوق النساء", ""),
    ],
)
def test_whom_of_them(text: str, group: str) -> None:
    reading = readings(text)[-1]
    assert reading.figure.sub_group in ((group, "men") if not group else (group,))
    assert bool(words_for(reading, "sub_group")) is bool(reading.figure.sub_group)
