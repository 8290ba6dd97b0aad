"""Names of languages as citations print them, slips included, and their codes."""

from __future__ import annotations

import re

_NAMES = {
    "ar": "arabic عربية عربي العربية العربي",
    "en": "english إنجليزية الإنجليزية الانجليزية إنكليزية الإنكليزية الانكليزية إنجليزي",
    "fr": "french français francais فرنسية الفرنسية",
    "de": "german deutsch ألمانية الألمانية الالمانية",
    "tr": "turkish türkçe turkce تركية التركية",
    "ku": "kurdish kurdî kurdi kurmanji sorani كردية الكردية كوردية الكوردية kurdî/kurmancî",
    "fa": "persian farsi فارسية الفارسية فارسی",
    "ru": "russian русский روسية الروسية",
    "he": "hebrew עברית عبرية العبرية",
    "es": "spanish español إسبانية الإسبانية الاسبانية",
    "it": "italian italiano إيطالية الإيطالية الايطالية",
    "nl": "dutch nederlands هولندية الهولندية",
    "sv": "swedish svenska سويدية السويدية",
    "no": "norwegian norsk نرويجية النرويجية",
    "da": "danish dansk دنماركية الدنماركية دانماركية الدانماركية",
    "pl": "polish polski بولندية البولندية",
    "pt": "portuguese português برتغالية البرتغالية",
    "uk": "ukrainian українська أوكرانية الأوكرانية",
    "el": "greek ελληνικά يونانية اليونانية",
    "hy": "armenian հայերեն أرمنية الأرمنية",
    "az": "azerbaijani أذرية الأذرية أذربيجانية الأذربيجانية",
    "zh": "chinese صينية الصينية",
    "ja": "japanese 日本語 يابانية اليابانية",
    "ko": "korean 한국어 كورية الكورية",
    "ur": "urdu اردو أردية الأردية أردو الأردو",
    "hi": "hindi هندية الهندية",
    "id": "indonesian إندونيسية الإندونيسية",
    "ms": "malay ملايوية الملايوية",
    "so": "somali صومالية الصومالية",
    "am": "amharic أمهرية الأمهرية",
    "sw": "swahili سواحيلية السواحيلية",
    "fi": "finnish suomi فنلندية الفنلندية",
    "is": "icelandic íslenska آيسلندية الآيسلندية أيسلندية الأيسلندية",
    "cs": "czech čeština تشيكية التشيكية",
    "sk": "slovak slovenčina سلوفاكية السلوفاكية",
    "sl": "slovene slovenian slovenščina سلوفينية السلوفينية",
    "hr": "croatian hrvatski كرواتية الكرواتية",
    "sr": "serbian српски srpski صربية الصربية",
    "bs": "bosnian bosanski بوسنية البوسنية",
    "mk": "macedonian مقدونية المقدونية",
    "sq": "albanian shqip ألبانية الألبانية",
    "bg": "bulgarian български بلغارية البلغارية",
    "ro": "romanian română رومانية الرومانية",
    "hu": "hungarian magyar مجرية المجرية هنغارية الهنغارية",
    "et": "estonian eesti إستونية الإستونية",
    "lv": "latvian لاتفية اللاتفية",
    "lt": "lithuanian ليتوانية الليتوانية",
    "ka": "georgian ქართული جورجية الجورجية",
    "ca": "catalan català كتالونية الكتالونية",
    "la": "latin لاتينية اللاتينية",
    "syr": "syriac سريانية السريانية",
}
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}
_REGIONS = {
    "canadian": "CA",
    "الكندية": "CA",
    "american": "US",
    "us": "US",
    "الأمريكية": "US",
    "الأميركية": "US",
    "british": "GB",
    "uk": "GB",
    "البريطانية": "GB",
    "australian": "AU",
    "الأسترالية": "AU",
}
_LEAD = re.compile(
    r"^(?:in[ \xa0]+(?:the[ \xa0]+)?|language[:\s]+|باللغة[ \xa0]+|بـ?[ \xa0]*)", re.I
)

_CODED = re.compile(r"([a-zA-Z]{2})-([a-zA-Z]{2})")


def language_code(words: str) -> str:
    """Return the code of a printed language («بالإنجليزية», "in French"), "" for other words.

    Every word must belong to the name of a language; the first language named counts.
    """
    coded = _CODED.fullmatch(words.strip())
    if coded and coded[1].lower() in _NAMES:
        return f"{coded[1].lower()}-{coded[2].upper()}"
    name = _LEAD.sub("", words.strip().lower())
    code = region = ""
    for word in re.split(r"[\s,،]+|\band\b", name):
        if word in _CODES or (word[:1] in "بو" and word[1:] in _CODES):
            code = code or _CODES.get(word) or _CODES[word[1:]]
        elif word in _REGIONS:
            region = region or _REGIONS[word]
        elif word in _NAMES and name == word:
            code = word
        elif word:
            return ""
    if not code:
        return ""
    return f"{code}-{region}" if region else code
