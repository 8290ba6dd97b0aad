"""Who stands in a citation, by its form: an organisation that publishes, or persons who wrote."""

from __future__ import annotations

import re

from annotator.domain.arabic import folded
from annotator.domain.citation_labels import TELLS
from annotator.domain.sources import known_source

_ENGLISH = re.compile(
    r"\b(?:news|newspaper|newsletter|agency|press|observatory|network|centre|center|council|"
    r"ministry|channel|times|post|radio|tv|television|institute|institution|office|commission|"
    r"committee|mission|nations|watch|monitor|media|international|today|guardian|reuters|command|"
    r"department|government|journal|herald|university|foundation|association|society|army|"
    r"forces|federation|union|organi[sz]ation|group|project|programme|program|report|reports|"
    r"review|quarterly|weekly|daily|tribune|gazette|magazine|chronicle|telegraph|standard|courier|"
    r"books|publishers|publishing|library|archive|archives|court|bank|fund|board|authority|"
    r"coalition|initiative|blog|desk|online|al[- ]jazeera|al[- ]arabiya|enab baladi|"
    r"(?:un|us|eu|uk)(?= [A-Z]))\b",
    re.IGNORECASE,
)
_ARABIC = re.compile(
    r"(?:ال)?(?:مرصد|وكالة|قناة|موقع|صحيفة|شبكة|مركز|وزارة|مجلس|جريدة|إذاعة|تلفزيون|تلفزة|معهد|"
    r"منظمة|هيئة|مكتب|لجنة|مؤسسة|جامعة|مجلة|جزيرة|رويترز|سانا|دار|مفوضية|بلدية|إدارة|شركة|دفاع|"
    r"حركة|حزب|جيش|قيادة|اتحاد|نقابة|جمعية|لجان|تنسيقية|صفحة|دائرة|مديرية|محافظة|نيابة|محكمة|"
    r"برنامج|أمم|صليب|هلال|منصة|راديو|نشرة|مطبعة|مكتبة|منشورات|رابطة|حكومة|رئاسة|بعثة|معرفات|"
    r"مدونة|حساب|سفارة|أمن|شرطة|غرفة|صندوق|بنك|مشروع|تجمع|حملة|مبادرة|مرور|بوابة|فضائية|سفير|"
    r"ائتلاف|مجموعة|منتدى|خوذ|فريق|أخبار|قدس|عربي|عربية|أهرام|شرق|حياة|نهار|ميادين|أناضول|أخبار)(?!\w)"
)
_ARABIC_ANYWHERE = re.compile(
    r"(?<!\w)(?:نيوز|نت|برس|بوست|تايمز|تي في|إف إم|أونلاين|أون لاين|ميديا|للأنباء|للدراسات|للنشر|"
    r"للأبحاث|لحقوق الإنسان|للصحافة|للإعلام|بلدي|فيسبوك|تويتر|تلغرام|يوتيوب)(?!\w)"
)
_SHORT = re.compile(
    r"[A-Z][A-Z0-9&-]{1,9}|[A-Z]{2,}(?: [A-Z]{2,})+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\."
    r"(?:com|net|org|info|news|tv|me|sy|io|eu|(?:co|ac|org|gov)\.uk|example|gov|edu|int|media|press|"
    r"de|fr|at|ch|nl|be|it|es|se|dk|pl|ru|ua|ca|au|tr|il|ps|lb|iq|eg|jo|sa|ae|qa|kw|ye|ly|ma|tn|dz|"
    r"live|today|online|site|blog|app|dev|co)"
)
_GIVEN = frozenset(
    folded(name).strip()
    for name in """
    محمد أحمد محمود علي حسن حسين عمر خالد يوسف إبراهيم اسماعيل إسماعيل مصطفى طارق سامي سمير
    سالم سعيد سعد فؤاد فهد فيصل ناصر نصر نبيل ماجد مازن ماهر مروان معاذ منذر منير هاني هشام
    هيثم وائل وليد ياسر ياسين يحيى زياد زكريا زيد رامي رائد راشد ربيع رياض رضا رشيد جمال جميل
    جابر جورج جوزيف حازم حامد حمزة حمد حاتم خليل خضر خلف داود ديب عامر عادل عارف عباس عدنان
    عزيز عصام عماد عمار عيسى غسان غازي فارس فادي فراس فرج فوزي قاسم قصي كامل كريم كمال لؤي مالك
    مؤيد مهند موسى ميشيل نادر نزار نضال نوري هادي باسل باسم بسام بشار بشير بدر بلال بكر بهاء
    ثائر تامر تيسير توفيق جهاد حسام حكمت أسامة أسعد أشرف أكرم أمجد أمين أنس أنور أيمن أيهم إياد
    إلياس إيهاب أديب شادي شريف صالح صلاح صفوان صبحي طلال طه ظافر عبدالله عبدالرحمن عبدالكريم
    عثمان رمزي رفيق رفعت زاهر سليمان سليم سلمان سيف شاكر شوقي صادق لطفي مجد مجدي محسن محيي مراد
    مسعود معتز مهدي نجيب نعيم وسام وسيم يعقوب ضياء علاء عز نور ليلى فاطمة مريم زينب خديجة عائشة
    سارة سمر سمية سعاد سلمى سلوى سناء سهى سوسن رنا رنى ريم رولا ريما رزان رغد رؤى رهف هدى هند
    هبة هالة هناء هيفاء منى مها مي ميسون ميساء مايا لمى لينا لين لبنى لورا ندى نادية نسرين نهى
    نوال نورا نهلة وفاء ولاء يارا ياسمين زهرة زهراء دانا دانيا ديما دلال دعاء دينا جنى جمانة
    حنان حلا حياة خلود داليا رانيا رباب رحاب روان عبير عفاف علا غادة فرح فريدة كوثر كندة بتول
    بشرى بيان آلاء آمنة أسماء أمل أماني إيمان إسراء أميرة إنعام شهد شيماء صبا ضحى عزام جيهان
    روز سوزان كارين نانسي هوشنك آزاد شيرو دلشاد جوان روجين روناهي""".split()
)
_HONORIFIC = re.compile(
    r"^(?:د|أ|م|الدكتورة?|الأستاذة?|dr|prof|mr|mrs|ms)\.?[ \xa0]+", re.IGNORECASE
)
_OTHERS = re.compile(r"[ \xa0;,،]*(?:and others|et al\.?|وآخرون|وآخرين|وغيرهم)$", re.IGNORECASE)
_NAME = re.compile(
    r"(?:[A-ZÀ-ÞĀ-Ž][\w’'\-]*\.?|[A-Z]\.|de|del|la|le|van|von|bin|ibn|al|el|da|di|den|der|du|abu)"
)
_JOINT = re.compile(r"[ \xa0]*(?:;|؛|&|\band\b|,[ \xa0]*(?:and\b|&))[ \xa0]*|[ \xa0]+و(?=\w{2})")


_BETWEEN = frozenset("حول عن في على من إلى ضد بشأن مع".split())
"""Words that no name of a person holds."""

_CITIES = frozenset(
    folded(name).strip()
    for name in """
    london|paris|beirut|damascus|cairo|amman|baghdad|istanbul|ankara|berlin|geneva|
    new york|washington|washington dc|washington, d.c|oxford|cambridge|brussels|riyadh|
    doha|dubai|abu dhabi|tunis|rabat|algiers|moscow|the hague|لندن|باريس|بيروت|دمشق|
    القاهرة|عمان|بغداد|إسطنبول|اسطنبول|أنقرة|برلين|جنيف|نيويورك|واشنطن|الرياض|الدوحة|دبي|
    أبوظبي|تونس|الرباط|الجزائر|موسكو|حلب|الكويت|بروكسل""".split("|")
)


def is_city(words: str) -> bool:
    """Say whether words name a city that publishers sit in, and nothing else."""
    return folded(words).strip() in _CITIES


def is_organisation(words: str) -> bool:
    """Say whether words name who publishes: an agency, a site, a ministry, a press."""
    count = len(words.split())
    if not 0 < count <= 8:
        return False
    if known_source(words):
        return True
    if TELLS.search(words):
        return False
    return (
        _ENGLISH.search(words) is not None
        or _SHORT.fullmatch(words) is not None
        or (count <= 6 and _ARABIC.match(words) is not None)
        or (count <= 6 and _ARABIC_ANYWHERE.search(words) is not None)
    )


def are_persons(words: str) -> bool:
    """Say whether words name persons: «ليلى منصور وآخرون», "Last, First; Last, First"."""
    if len(words) > 200 or re.search(r"[\d:؟?!]", words) or TELLS.search(words):
        return False
    bare = _OTHERS.sub("", words)
    others = bare != words
    if not bare:
        return False
    if re.search("[ء-ي]", bare):
        titled = _HONORIFIC.match(bare) is not None
        return _arabic_persons(bare, sure=others or titled)
    pieces = [piece for piece in _JOINT.split(bare) if piece.strip()]
    return bool(pieces) and all(_english_person(piece, others=others) for piece in pieces)


def _arabic_persons(words: str, *, sure: bool) -> bool:
    parts = [part.split() for part in re.split(r"[،,؛;]", _HONORIFIC.sub("", words))]
    tokens = [token for part in parts for token in part]
    if not tokens or any(len(part) > 5 for part in parts) or _BETWEEN & {*tokens}:
        return False
    if sure:
        return True
    firsts = {folded(part[0]).strip() for part in parts if part}
    return (
        bool(firsts & _GIVEN)
        or tokens[0].startswith(("عبدال", "عبد"))
        or (tokens[0] in ("أبو", "أم", "ابن") or "بن" in tokens[:3])
    )


def _english_person(words: str, *, others: bool) -> bool:
    parts = [part.strip() for part in _HONORIFIC.sub("", words).split(",") if part.strip()]
    tokens = [token for part in parts for token in part.split()]
    if not all(_NAME.fullmatch(token) for token in tokens):
        return False
    if _ENGLISH.search(words) or known_source(words):
        return False
    least = 1 if others else 2
    return least <= len(tokens) <= 5 + 4 * (len(parts) > 2) and all(
        len(part.split()) <= 4 for part in parts
    )
