"""Whose dead a figure counts, whether they fought, and who did it: sentences and look-alikes."""

from __future__ import annotations

import pytest

from annotator.domain.figures import figures_in
from annotator.domain.model import Figure, PartyStatus, Reading


def read(text: str) -> list[Reading]:
    return [reading for reading in figures_in(text) if reading.figure.bounded]


def first(text: str) -> Figure:
    return read(text)[0].figure


@pytest.mark.parametrize(
    ("text", "party"),
    [
        # a nation and a noun make the body of a state
        ("قُتل جنديان لبنانيان بانفجار لغم قرب الحدود.", "lebanese army"),
        ("مقتل ثلاثة شرطيين عراقيين في تفجير عبوة.", "iraqi police"),
        ("أُصيب ضابط يمني بجروح.", "yemeni army"),
        ("مصرع خمسة عسكريين أتراك في انقلاب عربة.", "turkish army"),
        ("مقتل جندي وضابط سودانيين في كمين.", "sudanese army"),
        ("استشهد شابان فلسطينيان عند حاجز.", "palestinian civilian"),
        ("أُصيب سبعة من رجال الشرطة المصرية.", "egyptian police"),
        ("Three Lebanese soldiers were killed by a mine.", "lebanese army"),
        ("A roadside bomb killed four Iraqi policemen.", "iraqi police"),
        ("Two Turkish officers died in the ambush.", "turkish army"),
        ("Six Yemeni civilians were wounded.", "yemeni civilian"),
        ("Two Libyan women were killed by a stray bullet.", "libyan civilian"),
        # a nation beside a thing is no victim
        ("قُتل ثلاثة مسلحين قرب الحدود العراقية.", "militants"),
        ("Three gunmen were killed near the Turkish border.", "militants"),
        # the words after the count
        ("مقتل ستة عناصر في صفوف قسد.", "sdf"),
        ("أُسر أربعة مقاتلين ينتمون إلى الجيش الوطني.", "sna"),
        ("Four fighters belonging to the PKK were killed.", "pkk"),
        ("Five members of the Self-Defence Forces were wounded.", "self-defence forces"),
        # SOHR's vocabulary
        ("Nine non-Syrian militiamen were killed in the raid.", "iran-backed militia"),
        ("Two members of the National Defence Forces militia were killed.", "national defence"),
        ("Seven regime forces soldiers were killed.", "syrian army"),
        ("Three members of IS*IS were killed.", "isis"),
        # whom a blow was aimed at
        ("استهدف هجوم حاجزاً لقسد ما أدى إلى مقتل ثلاثة وإصابة اثنين.", "sdf"),
        ("An attack on an SDF checkpoint left three dead.", "sdf"),
        # who fights among themselves
        ("Rebel infighting killed 14 fighters near the crossing.", "syrian opposition"),
        # the subject of a toll
        ("ارتفع عدد قتلى قسد إلى 12.", "sdf"),
        ("ارتفعت حصيلة القتلى الفلسطينيين إلى 31.", "palestinian"),
        # who is the label of a list, or lost them
        ("قوات النظام: 14 قتيلاً، قسد: 3 قتلى", "syrian army"),
        ("ISIS: 40 killed, SDF: 12 killed", "isis"),
        ("المدنيون: 58 قتيلاً", "civilian"),
        ("خسرت قسد 5 مقاتلين في الكمين وقُتل 5 منهم.", "sdf"),
        ("ISIS also lost 15 militants in the attack, all of them killed.", "isis"),
        ("أعلن حزب الله ارتفاع إجمالي قتلاه إلى 26.", "hezbollah"),
        # who only announces it
        ("قسد: 12 قتيلاً في الانفجار", ""),
        ("SDF: 12 killed in explosion", ""),
        ("أعلنت قسد: مقتل مدنيين اثنين بقصف.", "civilian"),
        ("قالت قسد إن 12 قتيلاً سقطوا في الانفجار.", ""),
        # martyrs of a people
        ("أفادت وزارة الصحة الفلسطينية باستشهاد ثلاثة مواطنين في غزة.", "palestinian civilian"),
        # whose police and soldiers: by the state that speaks, or the place
        ("الجيش المصري: مقتل 12 مسلحاً و3 عسكريين في حملة", "militants"),
        ("قُتل شرطيان في هجوم شمال بغداد.", "iraqi police"),
        ("Two policemen were shot dead in Baghdad.", "iraqi police"),
        # soldiers where several powers fight stay nobody's
        ("قُتل ثلاثة جنود في ريف حلب.", "army"),
        ("Three soldiers were killed in Aleppo.", "army"),
    ],
)
def test_the_victims_party_is_named_by_its_words(text: str, party: str) -> None:
    assert first(text).party == party


def test_soldiers_in_a_states_own_report_are_that_states() -> None:
    both = read("الجيش المصري: مقتل 12 مسلحاً و3 عسكريين في حملة")
    assert [reading.figure.party for reading in both] == ["militants", "egyptian army"]


@pytest.mark.parametrize(
    "text",
    [
        "قُتل ثلاثة من مقاتلي قسد وأُصيب خمسة آخرون.",
        "مقتل ثلاثة من مقاتلي قسد وإصابة خمسة.",
        "Three SDF fighters were killed and five others wounded.",
        "The blast killed three SDF fighters and wounded five.",
    ],
)
def test_what_goes_on_from_a_figure_counts_the_same_people(text: str) -> None:
    assert [reading.figure.party for reading in read(text)] == ["sdf", "sdf"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("قُتل تسعة عراقيين بينهم شرطيان.", ["iraqi civilian", "iraqi police"]),
        ("Nine Iraqis, including two policemen, were killed.", ["iraqi civilian", "iraqi police"]),
        ("قُتل عشرة من قسد بينهم طفلان.", ["sdf", "civilian"]),
    ],
)
def test_a_part_is_of_the_people_of_its_whole(text: str, parties: list[str]) -> None:
    assert [reading.figure.party for reading in read(text)] == parties


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("لقي 40 شخصاً حتفهم في فيضانات شرق البلاد.", PartyStatus.CIVILIAN),
        ("أُصيب ستة أشخاص في حادث سير على الطريق الدولي.", PartyStatus.CIVILIAN),
        ("The earthquake killed 90 people.", PartyStatus.CIVILIAN),
        ("Eleven people died when the ferry capsized.", PartyStatus.CIVILIAN),
        ("قُتل سبعة أشخاص بقصف على سوق شعبي.", PartyStatus.CIVILIAN),
        ("A shell hit a school, killing seven people.", PartyStatus.CIVILIAN),
        ("قُتل ثمانية أشخاص بينهم ثلاثة أطفال جراء الغارة.", PartyStatus.CIVILIAN),
        ("Eight people, including three children, were killed by the shelling.",
         PartyStatus.CIVILIAN),
        ("مقتل خمسة من عائلة واحدة بغارة جوية.", PartyStatus.CIVILIAN),
        # nothing says who they were
        ("قُتل سبعة أشخاص بانفجار سيارة.", PartyStatus.UNKNOWN),
        ("A car bomb killed seven people.", PartyStatus.UNKNOWN),
        # fighters are spoken of
        ("قُتل سبعة أشخاص في اشتباكات قرب مدرسة.", PartyStatus.UNKNOWN),
        ("Seven people were killed in clashes near a school.", PartyStatus.UNKNOWN),
        # some of them civilians: so not all
        ("قُتل 21 شخصاً بينهم سبعة مدنيين.", PartyStatus.UNKNOWN),
        ("21 people, including 7 civilians, were killed.", PartyStatus.UNKNOWN),
        # a hospital that counts the dead was not struck
        ("Hospital sources said they had received 12 bodies.", PartyStatus.UNKNOWN),
    ],
)  # fmt: skip
def test_people_are_civilians_where_something_says_so(text: str, status: PartyStatus) -> None:
    assert first(text).party_status is status


def test_what_told_that_people_are_civilians_is_shown() -> None:
    reading = read("The earthquake killed 90 people.")[0]
    assert [e.quote for e in reading.why if e.field == "party_status"] == ["earthquake"]


def test_women_and_children_told_of_are_the_words_that_show_it() -> None:
    reading = read("Eight people, including three children, were killed by the shelling.")[0]
    shown = [e.quote for e in reading.why if e.field == "party_status"]
    assert shown == ["including three children"]


def test_a_toll_of_a_people_leaves_open_who_fought() -> None:
    assert first("اعتقل الجيش 14 فلسطينياً في بيت لحم.").party_status is PartyStatus.UNKNOWN
    assert first("قُتل فلسطينيان برصاص قناص.").party_status is PartyStatus.CIVILIAN


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("قُتل أربعة جنود من الجيش السوري في درعا في 3 مايو 2014.", "syrian army"),
        ("قُتل أربعة جنود من الجيش السوري في درعا في 3 مايو 2025.", "new syrian forces"),
        ("Four Syrian soldiers were killed on 3 May 2014.", "syrian army"),
        ("Four Syrian soldiers were killed on 3 May 2025.", "new syrian forces"),
        ("Four regime soldiers were killed on 3 May 2025.", "syrian army"),
    ],
)
def test_a_name_means_who_bore_it_on_the_day(text: str, party: str) -> None:
    assert first(text).party == party


DONE = [
    ("قتل مسلحو داعش ثلاثة جنود من الجيش السوري.", "syrian army", "isis"),
    ("قُتل ثلاثة مدنيين على يد عناصر داعش.", "civilian", "isis"),
    ("قُتل مدنيان بنيران حرس الحدود التركي.", "civilian", "turkish army"),
    ("قُتل مدني برصاص قوات النظام.", "civilian", "syrian army"),
    ("أُصيب أربعة من مقاتلي قسد بقصف تركي.", "sdf", "turkish army"),
    ("غارة جوية إسرائيلية تقتل اثنين من حزب الله.", "hezbollah", "israeli army"),
    ("مقتل ثلاثة من الحرس الثوري بغارات إسرائيلية على دمشق.", "irgc", "israeli army"),
    ("نصبت خلايا داعش كميناً لقوات النظام ما أسفر عن مقتل ستة جنود.", "syrian army", "isis"),
    ("شنّ داعش هجوماً على حاجز لقسد أدى إلى مقتل أربعة.", "sdf", "isis"),
    ("قُتل عنصران من قسد بهجوم لداعش على نقطة.", "sdf", "isis"),
    ("قُتل خمسة من داعش بغارة أمريكية.", "isis", "us army"),
    ("مقتل 3 من هيئة تحرير الشام في قصف روسي.", "hts", "russian army"),
    ("اعتقلت قسد سبعة من داعش.", "isis", "sdf"),
    ("قصفت قوات النظام بلدة ما أدى إلى مقتل مدنيين اثنين.", "civilian", "syrian army"),
    ("استهدفت مسيّرة تركية سيارة وقتلت قياديين اثنين من قسد.", "sdf", "turkish army"),
    ("قُتل ثمانية من قوات النظام في هجوم لهيئة تحرير الشام.", "syrian army", "hts"),
    ("قتل الحوثيون أربعة جنود سعوديين.", "saudi army", "houthi"),
    ("أُصيب جنديان أمريكيان بهجوم للمقاومة الإسلامية في العراق.", "us army",
     "islamic resistance in iraq"),
    ("قُتل ستة من حماس بنيران إسرائيلية.", "hamas", "israeli army"),
    ("قُتل طفلان من قبل الشبيحة.", "civilian", "pro-government militia"),
    ("قُتل خمسة من مقاتلي قسد في اشتباكات مع الجيش الوطني.", "sdf", "sna"),
    ("ISIS militants killed three Syrian soldiers.", "syrian army", "isis"),
    ("Three civilians were killed by ISIS.", "civilian", "isis"),
    ("Two civilians died at the hands of regime forces.", "civilian", "syrian army"),
    ("A Turkish drone killed two SDF fighters.", "sdf", "turkish army"),
    ("An Israeli airstrike killed two Hezbollah members.", "hezbollah", "israeli army"),
    ("Six IRGC members were killed in Israeli strikes.", "irgc", "israeli army"),
    ("ISIS attack on an SDF checkpoint kills four fighters.", "sdf", "isis"),
    ("Four SDF fighters were killed in an ISIS attack.", "sdf", "isis"),
    ("Five ISIS members were killed in a US airstrike.", "isis", "us army"),
    ("Three HTS fighters were killed in Russian shelling.", "hts", "russian army"),
    ("The SDF arrested seven ISIS members.", "isis", "sdf"),
    ("Regime forces' shelling killed two civilians.", "civilian", "syrian army"),
    ("Eight regime soldiers were killed in an HTS attack.", "syrian army", "hts"),
    ("The Houthis killed four Saudi soldiers.", "saudi army", "houthi"),
    ("Two US soldiers were wounded by Kataib Hezbollah.", "us army", "kataib hezbollah"),
    ("Six Hamas fighters were killed by Israeli fire.", "hamas", "israeli army"),
    ("Two children were killed by Shabiha.", "civilian", "pro-government militia"),
    ("Five SDF fighters were killed in clashes with the SNA.", "sdf", "sna"),
    ("Coalition warplanes killed 12 ISIS fighters.", "isis", "coalition"),
    ("Turkish artillery fire wounded three YPG fighters.", "ypg", "turkish army"),
    ("Boko Haram gunmen killed six Nigerian soldiers.", "nigerian army", "boko haram"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "victims", "doer"), DONE)
def test_victims_and_doers_are_told_apart(text: str, victims: str, doer: str) -> None:
    figure = first(text)
    assert (figure.party, figure.perpetrator) == (victims, doer)


@pytest.mark.parametrize(
    "text",
    [
        "قُتل خمسة من مقاتلي قسد قرب مواقع الجيش الوطني.",
        "أعلنت قسد مقتل خمسة من مقاتليها بانفجار لغم.",
        "Five SDF fighters were killed near SNA positions.",
        "The SDF said five of its fighters were killed by a mine.",
    ],
)
def test_who_is_only_near_or_speaks_did_not_do_it(text: str) -> None:
    figure = first(text)
    assert (figure.party, figure.perpetrator) == ("sdf", "")
