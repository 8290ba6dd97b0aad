"""The headings that tell what a part of a document holds, in Arabic and in English."""

from __future__ import annotations

import re

_QUALIFIED = frozenset(
    [
        f"{name} {kind}"
        for name in ("المراجع", "المصادر", "مراجع", "مصادر")
        for bare in (
            "أكاديمية|علمية|معتمدة|رئيسية|أساسية|إلكترونية|مختارة|أولية|ثانوية|خارجية|إنجليزية|"
            "صحفية|رسمية|مستشهد بها"
        ).split("|")
        for kind in (bare, f"ال{bare}")
    ]
    + [
        f"{kind} {name}"
        for kind in "academic|main|selected|key|primary|secondary|online|arabic|english".split("|")
        for name in ("references", "sources")
    ]
)
REFERENCES = (
    frozenset(
        """references|reference|refs|reference list|list of references|sources|source|source list|
    citations|works cited|cited works|literature cited|cited sources|sources cited|bibliography|
    selected bibliography|references and notes|notes and references|sources and references|
    references and sources|notes and sources|sources and notes|citations and notes|
    notes and citations|footnotes and references|endnotes|end notes|endnotes and references|
    references and footnotes|references and further reading|
    المراجع|مراجع|المرجع|المصادر|مصادر|المصدر|قائمة المراجع|قائمة المصادر|المصادر والمراجع|
    المراجع والمصادر|مصادر ومراجع|مراجع ومصادر|قائمة المصادر والمراجع|قائمة المراجع والمصادر|
    الاستشهادات|استشهادات|الإحالات|إحالات|الاحالات|الإحالات والمراجع|الهوامش والمراجع|
    هوامش ومراجع|المراجع والهوامش|مراجع وهوامش|الهوامش والإحالات|هوامش وإحالات|
    الملاحظات والمراجع|ملاحظات ومراجع|المراجع والملاحظات|مراجع وملاحظات|المصادر والهوامش|
    الهوامش والمصادر|هوامش ومصادر|مصادر وهوامش|ثبت المراجع|ثبت المصادر|ثبت المصادر والمراجع|
    ثبت المراجع والمصادر|المراجع المستخدمة|مراجع المقال|مصادر المقال|مصادر التقرير|المراجع العربية|
    المراجع الأجنبية|المصادر العربية|المصادر الأجنبية|مراجع البحث|بيبليوغرافيا|ببليوغرافيا|
    روابط المصادر|الاقتباسات|وثائق ومراجع""".replace("\n", "")
        .replace("    ", "")
        .split("|")
    )
    | _QUALIFIED
)
NOTES = frozenset(
    """notes|note|footnotes|foot notes|explanatory notes|notes and footnotes|ملاحظات|الملاحظات|
    ملاحظة|هوامش|الهوامش|هوامش البحث|هامش|حواش|حواشي|حواشٍ|الحواشي|ملحوظات|الملحوظات|تعليقات وهوامش|
    إيضاحات""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
FURTHER = frozenset(
    """see also|external links|further reading|related articles|related|navigation menu|categories|
    طالع أيضاً|طالع أيضا|انظر أيضاً|انظر أيضا|انظر ايضا|أنظر أيضاً|وصلات خارجية|روابط خارجية|
    قراءة متعمقة|قراءات إضافية|للاستزادة|اقرأ أيضاً|اقرأ أيضا|مقالات ذات صلة|مواضيع ذات صلة|
    تصنيفات|تصنيف|التصنيفات|معرض صور""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_EDIT = re.compile(
    r"\[[ ]*(?:edit|edit source|عدل|عدّل|عدل المصدر|تعديل)[^\]]{0,20}\]", re.IGNORECASE
)


_INLINE = re.compile(
    r"[ \t\xa0\u200e\u200f#*_=]*+(?P<name>[^\d:：\[\]()]{3,30}?)[*_]{0,3}"
    r"[ \xa0]*[:：][*_]{0,3}[ \xa0]*"
    r"(?=(?:\[1\]|\(1\)|1[ \xa0]?[.)\-–]|\[[١۱]\]|\([١۱]\)|[١۱][ \xa0]?[.)\-–])[ \xa0]*\D)"
)


def inline_heading(line: str) -> int:
    """Return where the items begin in a line that holds heading and list («المصادر: [1] …»).

    0 says that the line is none.
    """
    match = _INLINE.match(line)
    if match is None or heading_words(match["name"]) not in REFERENCES:
        return 0
    return match.end()


def heading_words(line: str) -> str:
    """Return a line as the sets above spell it: no list marks, markup, colon or edit link."""
    if len(line) > 80:
        return ""
    words = _EDIT.sub("", line).strip().strip("=#*_ \t:：\u200e\u200f").strip()
    words = re.sub(
        r"^(?:\d{1,2}(?:\.\d{1,2})?[.)\-–]?|[ivx]{1,4}[.)]|[أ-ي][.)\-–])[ \xa0]+",
        "",
        words,
        flags=re.I,
    )
    words = re.sub(
        r"^(?:أولاً|ثانياً|ثالثاً|رابعاً|خامساً|أولا|ثانيا|ثالثا)[ \xa0]*[:.\-–،][ \xa0]*", "", words
    )
    return re.sub(r"\s+", " ", words).lower()
