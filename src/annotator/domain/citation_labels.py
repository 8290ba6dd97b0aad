"""The fixed words of printed citations: labels of dates, template debris, kinds, page numbers."""

from __future__ import annotations

import re

BREAK = "\x1f"
"""Stands for what was crossed out: it parts fields as a full stop does."""

_VOWELS = "[\u064b-\u0652]*"


def _phrases(english: str, *arabic: str) -> re.Pattern[str]:
    """Compile labels; Arabic ones match with and without short vowels."""
    loose = []
    for phrase in arabic:
        letters = [
            r"[ \xa0]+" if char == " " else char + (_VOWELS if char.isalpha() else "")
            for char in phrase
        ]
        loose.append("".join(letters))
    return re.compile(rf"\b(?:{english})\b|(?<!\w)(?:{'|'.join(loose)})(?!\w)", re.IGNORECASE)


DEBRIS = re.compile(
    r"\{\{[^{}]*\}\}(?:[ \xa0]*:.*?(?:\((?:help|مساعدة)\)|(?=\{\{)|$))?"
    r"|(?:CS1 (?:maint|errors?)|صيانة CS1|أخطاء CS1).*"
    r"|(?:Check date values in|Check \|\w+=|تحقق من التاريخ في|تحقق من قيمة|تأكد من صحة).*?"
    r"(?:\((?:help|مساعدة)\)|$)"
    r"|(?:Unknown parameter|Cite uses deprecated parameter|Invalid \||More than one of|"
    r"Missing or empty|External link in|الوسيط غير المعروف|الوسيط \||تجاهل المحلل الوسيط|"
    r"يحتوي الوسيط|روابط خارجية في).*?(?:\((?:help|مساعدة)\)|$)"
    r"|\|[\w\-ء-ي ]{2,24}=[^|()\x1f]{0,60}(?:ignored|missing title|تم تجاهله)?"
    r"(?:[ \xa0]*\((?:help|مساعدة)\))"
    r"|\[\d{1,2}\][ \xa0]*$",
)
ERROR = re.compile(
    r"[ \xa0]*(?:خطأ في استخدام قوالب.*|"
    r"(?:cite error|citation error|error|خطأ (?:في )?(?:ال)?استشهاد|"
    r"خطأ في استخدام قوالب|"
    r"خطأ لوا|خطأ)[ \xa0]*[:：].*|(?:script|lua) error.*|خطأ (?:في الاستشهاد|استشهاد).*|"
    r"[(\[]?(?:(?:permanent )?dead link|broken link|وصلة مكسورة|رابط مكسور|missing|empty|"
    r"فارغ)[)\]]?"
    r"[ \xa0.]*)",
    re.IGNORECASE,
)
IBID = re.compile(
    r"[ \xa0]*(?:ibid|op\. ?cit|loc\. ?cit|idem|same source|المرجع نفسه|المصدر نفسه|نفس المرجع|"
    r"نفس المصدر|المرجع السابق|المصدر السابق|المرجع ذاته|المصدر ذاته|مرجع سابق|مصدر سابق|"
    r"مرجع سبق ذكره)(?:[ \xa0]*نفسه)?[ \xa0]*"
    r"(?:[.,،:;][ \xa0]*(?:(?:pp?|ص)\.?[ \xa0]*)?[\d–\- \xa0]*){0,4}",
    re.IGNORECASE,
)
ARCHIVED = _phrases(
    r"archived?(?:[ \xa0]*(?:from[ \xa0]+(?:the[ \xa0]+)?original|copy|version|from|link|at))?|"
    r"archive[- ]date",
    "مؤرشف من الأصل",
    "مؤرشفة من الأصل",
    "مؤرشف من",
    "مؤرشف",
    "مؤرشفة",
    "نسخة محفوظة",
    "نسخة مؤرشفة",
    "نسخة الأرشيف",
    "تاريخ الأرشفة",
    "تاريخ أرشيف",
    "تاريخ الأرشيف",
    "حفظ في الأرشيف",
    "أرشفة",
    "أرشف",
    "أرشفت",
)
ACCESSED = _phrases(
    r"(?:last[ \xa0]+|date[ \xa0]+|first[ \xa0]+)?"
    r"(?:retrieved|accessed|visited|viewed|consulted|checked|seen|read|access|visit)"
    r"|access(?:[- ]date|ed[- ]date)|date of (?:access|retrieval)",
    "اطلع عليه",
    "اطلع عليها",
    "اطلعت عليه",
    "اطلعت عليها",
    "اطلع",
    "تم الاطلاع عليه",
    "تم الاطلاع عليها",
    "تم الاطلاع",
    "جرى الاطلاع عليه",
    "الاطلاع",
    "تمت الزيارة",
    "تمت زيارته",
    "تمت زيارة الموقع",
    "آخر زيارة",
    "آخر دخول",
    "آخر اطلاع",
    "آخر مشاهدة",
    "تمت مشاهدته",
    "تمت المشاهدة",
    "زيارة",
    "وصل إليه",
    "وصل لهذا المسار",
    "تم الوصول إليه",
    "تم الوصول إليها",
    "تم الوصول",
    "تم الدخول",
    "تم استرجاعه",
    "تم الاسترجاع",
    "تاريخ الوصول",
    "تاريخ الدخول",
    "تاريخ الاطلاع",
    "تاريخ التصفح",
    "تاريخ الولوج",
    "تاريخ الزيارة",
    "تاريخ آخر زيارة",
    "تاريخ المشاهدة",
    "تاريخ الاسترجاع",
    "تاريخ المراجعة",
    "استرجع",
    "استرجعت",
    "روجع",
    "شوهد",
    "شوهدت",
)
SEEN_ON_WEB = re.compile(r"\bWeb\.(?=[ \xa0]\d)")
"""How some styles say, after the day of publication, on which day a page was read."""

PUBLISHED = _phrases(
    "published|posted|dated|issued|released|publication date|pub\\. date|date",
    "تاريخ النشر",
    "نشر",
    "نشرت",
    "نشر في",
    "منشور",
    "صدر",
    "صدرت",
    "تاريخ الإصدار",
    "التاريخ",
    "بتاريخ",
)
BEFORE_DATE = re.compile(
    r"[ \xa0:،,\u200e\u200f\x1f]*(?:(?:from the original|من الأصل)[ \xa0\x1f]*)?"
    r"(?:(?:on|in|at|since|في|بتاريخ|تاريخ|يوم|لآخر مرة)[ \xa0:،,]+){0,3}"
    r"(?:(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|sun|mon|tue|wed|thu|fri|sat)[,.]?[ ]"
    r"|(?:ال)?(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)[ ،,]*)?[ \xa0:(\x1f]*",
    re.IGNORECASE,
)
WEEKDAY_BEFORE = re.compile(
    r"(?:\b(?:sun|mon|tues|wednes|thurs|fri|satur)day|\b(?:sun|mon|tue|wed|thu|fri|sat)\b|"
    r"(?<!\w)(?:ال)?(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت))[.,،]?[ \xa0]*$",
    re.IGNORECASE,
)
AFTER_DATE = re.compile(
    r"[ \xa0]?(?:م|هـ|ه|ميلادية?|للميلاد)(?!\w)\.?"
    r"|[ \xa0]*[,،–-]?[ \xa0]*(?:at |الساعة )?\d{1,2}[:٫.]\d\d(?:[ \xa0]?(?:[ap]\.?m\.?|ص|م))?"
    r"(?:[ \xa0]?(?:GMT|UTC|EST|EDT|بتوقيت \w+))?(?!\d)",
    re.IGNORECASE,
)
AFTER_ARCHIVED = re.compile(
    r"[ \xa0]+(?:at the|in the|at|على موقع|في|على)[ \xa0]+"
    r"(?:Wayback Machine|archive\.\w+|Internet Archive|واي باك مشين|أرشيف الإنترنت)\.?",
    re.IGNORECASE,
)
IDENTIFIER = re.compile(
    r"\b(?:ISSN|ISBN|OCLC|S2CID|PMID|PMC|JSTOR|doi|arXiv|Bibcode|ASIN|LCCN|QID|CiteSeerX|hdl|SSRN|"
    r"ردمد|ردمك|DOI)[ \xa0]*:?[ \xa0]*\d[\w./()‑–:-]*"
    r"|(?:\b(?:UN )?doc(?:ument)?(?: no)?\.? |(?<!\w)(?:ال)?وثيقة(?: رقم)? )?"
    r"\b[A-Z]{1,6}/[A-Z0-9]+(?:/[\w.()]+){1,5}|\bIndex:?[ \xa0]+[A-Z]{3} [\d/]+"
    r"|(?<!\w)(?:ال)?فقر(?:ة|ات)[ \xa0]+\d+(?:[–-]\d+)?"
    r"|\bpara(?:s|graph|graphs)?\.?[ \xa0]*\d+(?:[–-]\d+)?",
    re.IGNORECASE,
)
_COUNT = r"[\d٠-٩]+(?:[ \xa0]?[–-][ \xa0]?[\d٠-٩]+)*"
PAGES = re.compile(
    rf"(?<![\w.])(?:pp?\.?|pages?|ص\.?(?:[ \xa0]*ص\.?)?|صفحة|صفحات|الصفحات|الصفحة|vol\.?|no\.|"
    rf"nos\.|"
    rf"issue|volume|مج\.?|ج\.|ج|ع\.|العدد|عدد|المجلد|مجلد|الجزء|السنة|ط\.?|الطبعة)[ \xa0]*{_COUNT}"
    r"(?!\w)"
    r"|(?<![\w.])(?-i:pp?|ص)\.[ \xa0]*[^\s.,،\x1f]+(?=[.,،\x1f]|$)"  # a slip: a word for a page
    rf"|(?<=[,،.])[ \xa0]*\d{{1,4}}[ \xa0]?\(\d{{1,4}}(?:[–-]\d+)?\)(?:[,:،][ \xa0]*{_COUNT})?"
    r"|(?<=\w)[ \xa0]\d{1,4},[ \xa0]no\.[ \xa0]?\d{1,4}"
    rf"|(?<=\w)[ \xa0]\d{{1,4}}[ \xa0]?(?:\(\d{{1,4}}\))?[,:][ \xa0]*\d+[–-]\d+(?=[.,،\x1f]|$)"
    rf"|(?<=[,،])[ \xa0]*\(?\d{{1,4}}\)?[,:،][ \xa0]*{_COUNT}(?=[.,،\x1f]|$)"
    r"|(?<=[,،\x1f])[ \xa0]*\d{1,4}[ \xa0]?[–-][ \xa0]?\d{1,4}(?=[.,،\x1f ]|$)"
    r"|(?<=[,،])[ \xa0]*\(\d{1,4}\)(?=[.,،\x1f ]|$)"
    r"|\b\d(?:st|nd|rd|th) ed(?:ition|n)?\b\.?|(?<!\w)الطبعة (?:ال)?(?:أولى|ثانية|ثالثة|"
    r"رابعة)(?!\w)",
    re.IGNORECASE,
)
EDITORS = re.compile(
    r"(?<=\))[.,،][ \xa0]+[^()\"“«\x1f]{3,160}[ \xa0]"
    r"\((?:eds?\.?|editors?|محرر|محررون|تحرير)\)[.,،]?",
    re.IGNORECASE,
)
"""Who edited, between the author's date and the title."""

PAREN = re.compile(r"[(\[][ \xa0]*([^()\[\]\x1f]{1,60}?)[ \xa0]*[)\]]")
FLAG = re.compile(
    r"pdf|press release|tweet|video|report|thesis|podcast|map|image|online|html|facebook post|"
    r"docx?|xlsx?|csv|pptx?|rtf|txt|xml|json|mp[34]|"
    r"web|print|blog|post|dataset|in press|eds?\.?|translator|trans\.?|compiler|editors?|"
    r"n\.?d\.?|undated|د\.? ?ت\.?|بدون تاريخ|report no\.? ?[\w/-]+|"
    r"mailing list|newsgroup|presentation|slides|audio|transcript|recording|"
    r"(?:(?:phd|ma|msc|master's|doctoral) )?(?:thesis|dissertation)|media notes|interview|"
    r"تغريدة|فيديو|تقرير|بيان صحفي|خريطة|صورة|كتاب|مقال|مقالة|محرر|تحرير|ترجمة|مترجم|بيان|منشور|"
    r"subscription required|registration required|paywall|"
    r"(?:permanent )?dead link|وصلة مكسورة|رابط مكسور|الاشتراك مطلوب|full citation needed|help|"
    r"مساعدة|link|رابط|citation needed|بحاجة لمصدر|archived|مؤرشف|archive|أرشيف|blog post",
    re.IGNORECASE,
)
VIA = re.compile(
    r"(?:[–—-][ \xa0]{0,2})?(?<!\w)(?:via|عبر)[ \xa0]+"
    r"(?P<name>(?:[\w-]+\.)+[a-z]{2,12}(?!\w)|[^.,،\x1f]*)",
    re.IGNORECASE,
)
QUOTE = re.compile(
    r"(?:(?<=[.,،\x1f\s])|^)(?:quote|quotation|اقتباس|الاقتباس|نص الاقتباس|"
    r"مقتبس)[ \xa0]*[:：][ \xa0]*"
    r"(?P<words>[^\x1f]{3,})",
    re.IGNORECASE,
)
LAST_WORDS = re.compile(
    r"(?:[.,،\x1f][ \xa0]*)(?:\"(?P<a>[^\"\x1f]{12,})\"|“(?P<b>[^”\x1f]{12,})”|"
    r"«(?P<c>[^»\x1f]{12,})»)"
    r"[ \xa0.\x1f]*$"
)
NOISE = re.compile(
    r"(?:the original|url|link|رابط|الرابط|رابط المصدر|available (?:at|from|online)|متاح (?:على|"
    r"في)|"
    r"available|متاح|متوفر على|see|see also|انظر|راجع|at|on|in|from|and|في|على|من|من الأصل|help|"
    r"مساعدة|اللغة|source|المصدر|title|عنوان|العنوان|web|online|و|م|هـ|ed|eds|د\.?م|د\.?ن|د\.?ت|"
    r"cited in|accessed|retrieved|archived|اطلع عليه|مؤرشف|شوهد|تاريخ الدخول|الموافق|original|"
    r"مرجع سابق|مصدر سابق|مرجع سبق ذكره|المرجع السابق|المصدر السابق|op\. ?cit|"
    r"date|last (?:accessed|visited|updated)|wayback machine|واي باك مشين|internet archive|"
    r"نسخة محفوظة|على موقع واي باك مشين|archived copy|archived at|archived from|p|pp|ص|ibid|"
    r"index|no|رقم|بيان|press release|accessed on|تمت الزيارة في|آخر زيارة|note|english|arabic|"
    r"on file with .{3,60}|نسخة لدى .{3,60}|name withheld)",
    re.IGNORECASE,
)
KIND = re.compile(
    r"(?:(?:رسالة|أطروحة) (?:ماجستير|دكتوراه|جامعية)(?: .{2,25})?|بحث منشور|وثائقي|"
    r"فيلم وثائقي|ورقة (?:بحثية|عمل|سياسات)|دراسة|مقابلة(?: .{2,60})?|حوار(?: .{2,40})?|"
    r"ترجمة .{2,40}|مادة .{2,30}|"
    r"تحقيق .{2,40}|سلسلة .{2,40}|phd (?:thesis|dissertation|diss)|ma thesis|master's thesis|"
    r"(?:author|authors|telephone|personal) interview.*|interview with .*|documentary|"
    r"unpublished.*|trans(?:lated)?(?: by)? .*|edited by .*|index .*|working paper.*)",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?:by|written by|reported by|author|authors|بقلم|كتبه|كتبته|كتب|كتبت|إعداد|تأليف|الكاتب|"
    r"الكاتبة|المؤلف|للكاتب)[ \xa0]*[:：]?[ \xa0]+(?P<name>\S.*)",
    re.IGNORECASE,
)
POINTER = re.compile(
    r"[ \xa0]*(?:see(?:[ \xa0]+(?:also|for example|generally|e\.g\.))?|cf\.?|compare|e\.g\.|"
    r"(?:ل?ل?مزيد\w*)?[ \xa0]*(?:[اأ]?نظر|راجع|يُ?نظر|يُ?راجع)(?:[ \xa0]+(?:أيض[اً]+|مثلا[ً]?|"
    r"في ذلك))?|"
    r"source|المصدر|title|العنوان|عنوان)[ \xa0]*[:،,]?[ \xa0]+",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?<![\d\w/-])((?:1[89]|20)\d\d)(?:[a-z]|[ \xa0]?م(?!\w))?(?![\d\w/-])")
TELLS = re.compile(
    r"\b(?:killed|kills?|killing|dead|dies|died|deaths?|wounded|injured|hurt|attacks?|attacked|"
    r"strikes?|"
    r"struck|clash(?:es)?|says?|said|denies|raises?|shell(?:s|ed|ing)|hits?|toll|who|why|how|"
    r"what)\b"
    r"|(?<!\w)(?:مقتل|قتيل|قتلى|قتل|جرحى|إصابة|إصابات|غارة|غارات|قصف|هجوم|هجمات|اشتباك|اشتباكات|"
    r"انفجار|تفجير|حصيلة|ضحايا|شهداء|استشهاد|وفاة|اعتقال|اغتيال|سقوط|مصرع|معارك|معركة|حرب|تاريخ|"
    r"كيف|لماذا|ماذا|تنفي|ينفي|نفى|نفت|تعلن|يعلن|أعلن|أعلنت|تؤكد|يؤكد|أكد|أكدت|تدين|يدين|تحذر|"
    r"يحذر|تقول|يقول|قال|قالت|تكشف|يكشف|تنعى|ينعى|تدعو|يدعو|بعد|قبل|خلال|قرب)(?!\w)|[؟?!]",
    re.IGNORECASE,
)
"""Words of what happened: they stand in titles, seldom in names."""
