"""Nouns that are counted and are no people, sorted by what they are, as data.

An Arabic row gives a singular and its broken plurals; the dual, the accusative and the sound
feminine plural follow by rule. ``=`` keeps a word as it is: of «كم» the rule would make «كمين».
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from annotator.domain.arabic import folded
from annotator.domain.coverage.number import Reason

_ARABIC = {
    Reason.ATTACKS: """
غارة غارات | ضربة | هجوم هجمات | قصف= | استهداف | عملية | اشتباك | تفجير | انفجار |
كمين كمائن | حملة حملات | معركة معارك | مداهمة | اغتيال | محاولة | مجزرة مجازر |
جريمة جرائم | انتهاك | خرق | طلعة طلعات | غزوة غزوات | مواجهة | حادثة حوادث | حادث حوادث |
اعتداء | إنزال | مناورة | تدريب | دورية | مظاهرة | تظاهرة | احتجاج | وقفة وقفات | إضراب |
واقعة وقائع | توغل | رشقة رشقات | صلية صليات | جولة جولات | سرقة | حريق حرائق |
اقتحام | تسلل""",
    Reason.VEHICLES: """
سيارة سيارات | آلية آليات | دبابة | عربة | مركبة | مدرعة | شاحنة | حافلة | باص باصات |
دراجة | صهريج صهاريج | جرافة | ناقلة | قطار قطارات | قارب قوارب | زورق زوارق | سفينة سفن |
جرار | رتل أرتال | قافلة قوافل | ناقلة ناقلات | همر= | بارجة بوارج | غواصة | تركس= | رافعة |
مقطورة | سرفيس=""",
    Reason.AIRCRAFT: """
طائرة طائرات | مسيرة مسيرات | مروحية | مقاتلة مقاتلات | درون= | حوامة | منطاد مناطيد | بالون""",
    Reason.WEAPONS: """
صاروخ صواريخ | قذيفة قذائف | قنبلة قنابل | عبوة عبوات | لغم ألغام | برميل براميل | رصاصة |
طلقة طلقات | بندقية بنادق | رشاش رشاشات | مدفع مدافع | مسدس | سكين سكاكين | راجمة | منصة |
ذخيرة ذخائر | حزام أحزمة | قاذف قاذفات | هاون هاونات | رادار | سلاح أسلحة | متفجرة متفجرات |
شظية شظايا | منظومة | بطارية | عيار= | مخزن مخازن | مستودع مستودعات""",
    Reason.BUILDINGS: """
منزل منازل | بيت بيوت | مبنى مباني مبان= | بناء أبنية | بناية | شقة شقق | مدرسة مدارس |
مستشفى مستشفيات | مشفى مشافي مشاف= | مسجد مساجد | جامع جوامع | كنيسة كنائس | متجر متاجر |
محل محال= محلات | مصنع مصانع | معمل معامل | مخبز مخابز | فرن أفران | خيمة خيام خيم |
غرفة غرف | طابق طوابق | برج أبراج | جسر جسور | نفق أنفاق | سجن سجون | مكتب مكاتب |
فندق فنادق | مركز مراكز | مزرعة مزارع | جامعة | صيدلية | منشأة منشآت | محطة محطات |
بئر آبار | خزان | سد= سدود | عيادة | مقهى مقاه= | مطعم مطاعم | كلية | معهد معاهد |
روضة رياض= | مقبرة مقابر | ملجأ ملاجئ | دكان دكاكين""",
    Reason.PLACES: """
قرية قرى | بلدة | مدينة مدن | محافظة | حي= أحياء حيين | منطقة مناطق | نقطة نقاط |
موقع مواقع | موضع مواضع | مقر مقرات مقار | حاجز حواجز | قاعدة قواعد | معبر معابر | مخيم |
دولة دول | بلد بلدان= | ناحية نواحي نواح= | محور محاور | جبهة | شارع شوارع | طريق طرق= |
حقل حقول | جهة جهات | ساحة | مطار | ميناء موانئ | معسكر | ثكنة ثكنات | ضاحية ضواحي |
مزرعة مزارع | تلة تلال | جبل جبال | مكان أماكن | هدف أهداف | خط= خطوط | ممر | دائرة دوائر |
إقليم أقاليم | ولاية | بادية بوادي | قطاع | كهف كهوف | مغارة مغاور | خندق خنادق | بوابة |
وجهة | جزيرة جزر | عاصمة عواصم | كتلة كتل | وادي= أودية | نهر أنهار | مرفأ مرافئ |
منفذ منافذ""",
    Reason.GROUPS: """
كتيبة كتائب | لواء ألوية | فرقة فرق | سرية سرايا | فصيل فصائل | فوج أفواج | مجموعة |
خلية خلايا | شبكة | حزب أحزاب | منظمة | جمعية | شركة | مؤسسة | عائلة عوائل | أسرة أسر |
عشيرة عشائر | قبيلة قبائل | ميليشيا ميليشيات | مليشيا مليشيات | جماعة | وفد وفود |
فريق= فرق | لجنة لجان | هيئة | نقابة | تنظيم | تشكيل | غرفة= | فرع فروع | وكالة | قوة |
وحدة وحدات | مليشيا= | عصابة | بنك بنوك | مصرف مصارف | جيش جيوش | ائتلاف | تحالف | تيار |
جنسية جنسيات | طائفة طوائف | وزارة | صحيفة صحف""",
    Reason.ANIMALS: """
رأس رؤوس | غنمة أغنام غنم= | خروف خراف | ماعز= | بقرة أبقار | حصان أحصنة | خيل خيول= |
جمل جمال | ناقة نوق | حمار حمير | كلب كلاب | قطة قطط | ذئب ذئاب | طير= طيور | طائر |
دجاجة دجاج | سمكة أسماك | حيوان | خنزير خنازير | أسد أسود= | ضبع ضباع | نعجة نعاج |
ماشية= مواشي | نحلة نحل=""",
    Reason.TIMES: """
مرة مرات | دفعة دفعات | ضعف أضعاف | مرحلة مراحل | خطوة خطوات""",
    Reason.DURATION: """
يوم أيام | ساعة ساعات | دقيقة دقائق | ثانية ثوان= ثواني= | أسبوع أسابيع | شهر أشهر شهور |
عام أعوام | سنة سنوات سنين= | عقد عقود | قرن قرون | ليلة ليالي ليال= | حقبة حقب""",
    Reason.DISTANCE: """
كيلومتر كيلومترات | كيلو= كيلوا= كم= كلم= كيلوات= م= | متر أمتار | ميل أميال |
سنتيمتر سنتيمترات سم= | مليمتر ميليمتر ملم= مم= | قدم أقدام | فرسخ فراسخ | بوصة بوصات |
ياردة""",
    Reason.AREA: """
هكتار | دونم | فدان أفدنة | كم2= | كيلومترمربع=""",
    Reason.WEIGHT: """
طن= أطنان طنا= | كيلوغرام كيلوغرامات | كيلوجرام | كغ= كلغ= كجم= | غرام | جرام | لتر ليترات |
ليتر | غالون غالونات | ميغاواط= ميجاواط= كيلوواط= | ميغابايت= | حبة= حبات | ربطة ربطات""",
    Reason.TEMPERATURE: """
درجة درجات""",
    Reason.MONEY: """
دولار دولارات | ليرة ليرات | ريال | دينار دنانير | جنيه | يورو= | درهم دراهم | روبل |
شيكل= شواكل= | فرنك | قرش قروش | تومان= | باوند=""",
    Reason.THINGS: """
صندوق صناديق | سلة سلال | طرد طرود | كيس أكياس | شجرة أشجار | ملف ملفات | قرار قرارات |
وثيقة وثائق | جواز جوازات | تقرير تقارير | بيان بيانات | هاتف هواتف | جهاز أجهزة |
مقعد مقاعد | صوت أصوات | بند بنود | شرط شروط | نوع أنواع | رسالة رسائل | صورة صور |
فيديو= فيديوهات | كتاب كتب | مشروع مشاريع | لوحة | قطعة قطع | جلسة | اتفاقية | اتفاق |
لقاح لقاحات | وجبة وجبات | جرعة جرعات | عينة عينات | قانون قوانين | حكم أحكام | تهمة تهم |
مقال مقالات | رحلة رحلات | قضية قضايا | جثمان= | حاوية | مولد= مولدات | محول= محولات |
كرسي= كراسي | فرصة فرص | حالة |
نظام أنظمة نظم= | بلاغ | مصدر مصادر | معدات= | لغة لغات | كلمة كلمات | حلقة""",
}
_ENGLISH = {
    Reason.ATTACKS: """
attack strike airstrike raid assault ambush operation clash bombing shelling explosion blast battle
incident massacre killing-s offensive violation airdrop sortie campaign mission skirmish attempt
assassination crime arrest-s round salvo barrage exercise drill patrol protest demonstration
invasion incursion fire-s shot-s""",
    Reason.VEHICLES: """
vehicle car truck tank bus ambulance motorcycle motorbike bike bicycle convoy boat ship vessel
tanker bulldozer train humvee carrier trailer pickup warship submarine lorry-ies lorries van jeep
excavator scooter""",
    Reason.AIRCRAFT: """
plane aircraft= jet helicopter drone warplane airplane uav balloon gunship""",
    Reason.WEAPONS: """
missile rocket shell bomb mine grenade mortar rifle gun pistol weapon bullet cartridge launcher
explosive munition warhead projectile barrel-bombs ied landmine howitzer cannon device magazine
machine-guns torpedo radar battery batteries system""",
    Reason.BUILDINGS: """
house home building apartment school hospital mosque church shop store factory warehouse bridge
tunnel tent room floor storey story tower prison office hotel centre center facility facilities
clinic bakery bakeries dam farm university universities restaurant market flat dwelling shelter
pharmacy pharmacies""",
    Reason.PLACES: """
village town city cities district province governorate country countries neighbourhood
neighborhood point position site base checkpoint crossing camp area location front axis axes street
road field target region state place hill mountain island cave trench post outpost barracks=
sector spot airport border-crossing stronghold settlement hamlet suburb zone""",
    Reason.GROUPS: """
battalion brigade division company companies regiment faction group party parties family families
household tribe organisation organization militia cell network agency agencies unit squad platoon
team coalition delegation committee bank firm ngo nationality nationalities gang crew-s
institution ministry ministries""",
    Reason.ANIMALS: """
sheep= goat cow camel horse donkey dog cat cattle= bird chicken wolf wolves animal pig lion bear
livestock= ox oxen elephant bee""",
    Reason.TIMES: "time occasion phase stage step fold=",
    Reason.DURATION: """
day hour minute second-s week month year decade century centuries night fortnight weekend mins=
hrs= hr= yrs= yr=""",
    Reason.DISTANCE: """
kilometre kilometer km kms= mile metre meter m= centimetre centimeter cm= millimetre millimeter mm=
inch foot= feet= yard ft= mi= kilometres kilometers""",
    Reason.AREA: "hectare acre dunam dunum sq= square=",
    Reason.WEIGHT: """
ton tonne kilogram kilo kg= gram litre liter gallon pound-weight barrel megawatt mw= kw= kilowatt
pill dose bag sack ml= mg= gb= mb= bpd= magnitude mph= kph= knot""",
    Reason.TEMPERATURE: "degree celsius= fahrenheit=",
    Reason.MONEY: """
dollar euro pound lira liras= riyal rial dinar ruble rouble usd= eur= gbp= syp= cent dirham shekel
yen= buck""",
    Reason.THINGS: """
box boxes document passport file report tree seat vote phone computer page parcel ticket shipment
meal ballot letter book photo video article-s tweet film law charge count-s condition item piece
project case deal job contract plan sample test point-s container license licence account website
resolution-s session""",
}


def _is_feminine(word: str) -> bool:
    return word.endswith("ه") and len(word) > 2


def _arabic() -> tuple[dict[str, Reason], dict[str, bool]]:
    """Return what each form is, and of the duals whether they stand before a genitive."""
    forms: dict[str, Reason] = {}
    duals: dict[str, bool] = {}
    for reason, rows in _ARABIC.items():
        for row in rows.replace("\n", " ").split("|"):
            for place, written in enumerate(row.split()):
                word = folded(written.removesuffix("="))
                forms.setdefault(word, reason)
                if place or written.endswith("="):
                    continue
                if _is_feminine(word):
                    stem = word[:-1]
                    forms.setdefault(stem + "ات", reason)
                    made = {stem + "تان": False, stem + "تين": False, stem + "تي": True}
                else:
                    for end in ("ا", "ات"):
                        forms.setdefault(word + end, reason)
                    made = {word + "ان": False, word + "ين": False}
                for dual, construct in made.items():
                    if dual not in forms:
                        forms[dual] = reason
                        duals[dual] = construct
    return forms, duals


def _english() -> dict[str, Reason]:
    forms: dict[str, Reason] = {}
    for reason, words in _ENGLISH.items():
        for written in words.split():
            word = written.removesuffix("=")
            if written.endswith("-s"):  # the singular is another word too often
                forms.setdefault(written[:-2] + "s", reason)
                continue
            forms.setdefault(word, reason)
            if written.endswith("="):
                continue
            end = "es" if word.endswith(("s", "x", "ch", "sh")) else "s"
            forms.setdefault(word + end, reason)
    return forms


_ARABIC_FORMS, _DUALS = _arabic()
ENGLISH_NOUNS = MappingProxyType(_english())
_LEADS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل")


@lru_cache(maxsize=1 << 15)
def arabic_noun(word: str) -> Reason | None:
    """Return what a counted Arabic noun is, with or without «ال» and clitics; None if unknown."""
    stem = _stem(word)
    return None if stem is None else _ARABIC_FORMS[stem]


def counted_noun(word: str) -> Reason | None:
    """Return what an Arabic noun is where it follows its number: «ال» at most stands before it."""
    bare = word if word in _ARABIC_FORMS else word.removeprefix("ال")
    return _ARABIC_FORMS.get(bare)


@lru_cache(maxsize=1 << 15)
def arabic_dual(word: str) -> tuple[Reason, bool] | None:
    """Return what a dual such as «غارتين» counts two of, and whether a genitive must follow."""
    stem = _stem(word)
    if stem is None or stem not in _DUALS:
        return None
    return _ARABIC_FORMS[stem], _DUALS[stem]


def _stem(word: str) -> str | None:
    for lead in _LEADS:
        if not word.startswith(lead):
            continue
        bare = word[len(lead) :]
        for article in ("", "ال"):
            if bare.startswith(article) and bare[len(article) :] in _ARABIC_FORMS:
                return bare[len(article) :]
        if lead.endswith("ل") and bare.startswith("ل") and bare[1:] in _ARABIC_FORMS:
            return bare[1:]
    return None
