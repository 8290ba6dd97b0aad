"""The headings that tell what a part of a document holds, in Arabic and in English."""

from __future__ import annotations

import re

REFERENCES = frozenset(
    """references|reference|reference list|sources|source list|citations|works cited|cited works|
    bibliography|references and notes|notes and references|sources and references|
    references and sources|footnotes and references|endnotes|
    المراجع|مراجع|المصادر|مصادر|قائمة المراجع|قائمة المصادر|المصادر والمراجع|المراجع والمصادر|
    مصادر ومراجع|مراجع ومصادر|الاستشهادات|استشهادات|الهوامش والمراجع|هوامش ومراجع|
    المراجع والهوامش|مراجع وهوامش|الملاحظات والمراجع|ملاحظات ومراجع|المراجع والملاحظات|
    مراجع وملاحظات|المصادر والهوامش|هوامش ومصادر|ثبت المراجع|ثبت المصادر""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
NOTES = frozenset(
    """notes|note|footnotes|explanatory notes|ملاحظات|الملاحظات|ملاحظة|هوامش|الهوامش|حواش|حواشي|
    الحواشي|ملحوظات""".replace("\n", "")
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


def heading_words(line: str) -> str:
    """Return a line as the sets above spell it: no list marks, markup, colon or edit link."""
    if len(line) > 80:
        return ""
    words = _EDIT.sub("", line).strip().strip("=#*_ \t:：\u200e\u200f").strip()
    words = re.sub(r"^\d{1,2}[.)\-][ \xa0]+", "", words)
    return re.sub(r"\s+", " ", words).lower()
