"""What single lines of a saved page are: prose, dateline, caption, box label, page debris."""

from __future__ import annotations

import re

from annotator.domain.headings import heading_words
from annotator.domain.written_dates import WrittenDate, dates_in

AGENCIES = (
    r"فرانس[ \xa0]?برس|وكالة فرانس برس|الفرنسية|أ[ .]?ف[ .]?ب\.?|رويترز|الأناضول|الاناضول|سانا|"
    r"أسوشيتد[ \xa0]?برس|اسوشيتد[ \xa0]?برس|أ[ .]?ب\.?|د[ .]?ب[ .]?أ|الألمانية|شينخوا|سبوتنيك|تاس|"
    r"غيتي(?: إيمجز)?|الأوروبية|هاوار|"
    r"AFP|Agence France-Presse|Reuters|AP|Associated Press|Anadolu(?: Agency)?|AA|EPA|dpa|SANA|"
    r"TASS|Xinhua|UPI|Getty(?: Images)?|Hawar(?: News(?: Agency)?)?|ANHA|North Press(?: Agency)?"
)
_CREDIT = re.compile(
    rf"[(\[][^()\[\]]{{0,40}}(?:{AGENCIES}|أرشيف|ارشيف|أرشيفية|خاص|إنترنت|مواقع التواصل|تويتر|"
    rf"فيسبوك|file|archive|courtesy|photo)[^()\[\]]{{0,40}}[)\]][ \xa0.]*$",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"(?:صورة|الصورة|تعليق الصورة|photo|image|picture|caption|file photo)[ \xa0]*[:：–-]",
    re.IGNORECASE,
)
_DEBRIS = re.compile(
    r"\+[ \xa0]*الخط[ \xa0]*[-–]?|[+-]|حجم الخط.*|الخط|المساهمون|المساهمين|مشاركة|مشاركه|"
    r"شارك(?:ها|ه| المقال| هذا.*)?|طباعة|طباعه|نسخ الرابط|إعلان|اعلان|تابعنا.*|اشترك.*|تعليقات?|"
    r"التعليقات|أضف تعليق.*|اذهب إلى.*|انتقل إلى.*|اقفز إلى.*|"
    r"(?:اقرأ|إقرأ|اقرؤوا|شاهد|طالع)[ \xa0]+(?:أيضا|أيضاً|ايضا|المزيد).*|"
    r"الرئيسية|القائمة|بحث|المزيد|وسوم.*|كلمات مفتاحية.*|جميع الحقوق محفوظة.*|هذه المقالة.*|"
    r"هذه بذرة.*|من ويكيبيديا.*|تصنيفات?[ \xa0]*[:：].*|"
    r"share(?: this.*)?|print|email|copy link|advertisement|sponsored|follow us.*|subscribe.*|"
    r"jump to.*|skip to.*|from wikipedia.*|read (?:more|also).*|also read.*|related:.*|comments?|"
    r"leave a comment.*|menu|search|home|tags?:.*|all rights reserved.*|©.*|copyright ©.*|"
    r"this article (?:is|needs|has|may|documents|relies|does|contains|was).*|categories:.*|"
    r"[^\n]{1,80}\.(?:jpe?g|png|svg|gif|webp|webm|ogg|ogv|tiff?)",
    re.IGNORECASE,
)
_WEEKDAY = (
    r"(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?|"
    r"(?:ال)?(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)"
)
_DATE_COMPANY = re.compile(
    rf"(?<!\w)(?:{_WEEKDAY}|published|posted|updated|last|modified|on|at|date|issued|release|"
    r"am|pm|gmt|utc|est|edt|bst|min|read|آخر|أخر|تحديث|حدث|نشر|نُشر|في|بتاريخ|تاريخ|النشر|الساعة|"
    r"صباحا|صباحاً|مساء|مساءً|ص|م|توقيت|بتوقيت|دمشق|القدس|مكة|غرينتش|غرينيتش|يوم|اليوم|التاريخ|"
    rf"الموافق|هـ|{AGENCIES})(?!\w)|\d{{1,2}}[:٫.]\d\d|\+\d{{1,4}}|[^\w\s]",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:by|written by|reported by|reporting by|editing by|author|source|بقلم|إعداد|اعداد|كتبها?|"
    r"تحرير|المصدر|الكاتب|المحرر|مراسل)(?:[ \xa0]*[:：][ \xa0]*|[ \xa0]+)\S",
    re.IGNORECASE,
)
_STOPPED = re.compile(r"[.!?؟…][\"'”’»)\]]{0,3}(?:[ \xa0]?\[[^\[\]]{1,30}\])*$")
_BOX_LABELS = frozenset(
    (
        "معلومات عامة|معلومات|التاريخ|تاريخ|البلد|الموقع|المكان|الحالة|النتيجة|النتائج|تغييرات|"
        "تغييرات حدودية|جزء من|المتحاربون|الأطراف|أطراف النزاع|الأطراف المتحاربة|القادة|"
        "القادة والزعماء|القوة|القوى|الوحدات|الوحدات المشاركة|الخسائر|الضحايا|الخسائر البشرية|"
        "الوفيات|القتلى|المصابون|الجرحى|الإصابات|نوع الهجوم|الهدف|الأسلحة|السلاح|الدافع|المنفذ|"
        "المنفذون|المهاجمون|إحداثيات|الإحداثيات|السبب|المدة|"
        "date|location|status|result|territorial changes|territorial|part of|belligerents|"
        "combatants|commanders and leaders|commanders|strength|casualties and losses|casualties|"
        "units involved|coordinates|target|attack type|weapons|weapon|deaths|injured|"
        "perpetrators|perpetrator|motive|assailants|victims|outcome|cause|duration|type|country|"
        "defenders|no. of participants"
    ).split("|")
)
_BULLET = " \t\r\xa0\u200e\u200f•●▪*·-–—"


def words_in(line: str) -> int:
    """Count the words of a line."""
    return len(line.split())


def is_stopped(line: str) -> bool:
    """Say whether a line ends as a sentence does, reference marks and quotes aside."""
    return _STOPPED.search(line.rstrip()) is not None


def is_prose(line: str, *, after_blank: bool) -> bool:
    """Say whether a line is running text rather than a heading, a label or a value."""
    count = words_in(line)
    if count >= 25:
        return True
    return is_stopped(line) and (count >= 14 or (after_blank and count >= 5))


def is_debris(line: str) -> bool:
    """Say whether a line belongs to the page around the article and states nothing."""
    words = line.strip()
    return len(words) <= 160 and _DEBRIS.fullmatch(words) is not None


def dateline_date(line: str) -> WrittenDate | None:
    """Return the date of a line that gives little else: a dateline, not a dated statement."""
    if len(line) > 120:
        return None
    dates = list(dates_in(line))
    if not dates:
        return None
    rest = list(line)
    for date in dates:
        rest[date.span.start : date.span.end] = " " * len(date.span)
    others = _DATE_COMPANY.sub(" ", "".join(rest)).split()
    labelled = re.match(r"[ \xa0]*(?:published|posted|updated|نشر|نُشر|تاريخ النشر)", line, re.I)
    if len(others) > (4 if labelled else 1) or (len(dates) > 1 and not labelled):
        return None
    return dates[0]


def is_byline(line: str) -> bool:
    """Say whether a short line names a writer or a source and nothing else."""
    return words_in(line) <= 12 and not is_stopped(line) and _BYLINE.match(line.strip()) is not None


def is_caption(line: str) -> bool:
    """Say whether a line describes a picture: it ends in an agency's credit or is labelled."""
    words = line.strip()
    if words_in(words) > 45:
        return False
    if _PICTURE.match(words):
        return True
    credit = _CREDIT.search(words)
    if credit is None or words_in(words[: credit.start()]) < 2:
        return False
    return re.search(r"[.؟?!][ \xa0]*\S", words[: credit.start()].rstrip(" .")) is None


def box_label(line: str) -> str:
    """Return the label of a fact box that a line is or begins with; "" for other lines."""
    if words_in(line) > 24:
        return ""
    words = heading_words(line.strip(_BULLET)[:80]) if len(line) <= 80 else ""
    if words in _BOX_LABELS:
        return words
    match = re.match(r"([^\t:：]{2,30})[\t:：]", line.strip(_BULLET))
    if match and match[1].strip().lower() in _BOX_LABELS:
        return match[1].strip().lower()
    parts = line.strip(_BULLET).split()
    for count in (4, 3, 2, 1):
        lead = " ".join(parts[:count]).lower()
        if len(parts) > count and lead in _BOX_LABELS:
            return lead
    return ""
