"""Who said it, and how firmly: origins («بحسب المرصد») and modality of a sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from annotator.domain.arabic import folded
from annotator.domain.model import Modality

# origin | names in both languages, comma separated. An origin is who counted or told, not who
# published; names that only ever publish stand here too, because articles quote them as witnesses.
_SEED = """
SOHR|المرصد السوري لحقوق الإنسان, المرصد السوري, للمرصد السوري, للمرصد, المرصد, sohr,
    syrian observatory for human rights, syrian observatory, observatory, britain-based monitor,
    british-based monitor, uk-based monitor, war monitor, monitoring group, monitor
SNHR|الشبكة السورية لحقوق الإنسان, snhr, syrian network for human rights
SANA|وكالة سانا, سانا, وكالة الأنباء السورية, الوكالة العربية السورية للأنباء, sana,
    syrian state media, state television, state media, التلفزيون السوري الرسمي
Syrian Civil Defence|الدفاع المدني السوري, الدفاع المدني, الخوذ البيضاء, white helmets,
    civil defence, civil defense
Hawar News|وكالة أنباء هاوار, هاوار, hawar news, anha
North Press|نورث برس, north press
Deir Ezzor 24|دير الزور 24, deir ezzor 24, deirezzor24
Nahr Media|نهر ميديا
Reuters|رويترز, وكالة رويترز, reuters
AFP|فرانس برس, وكالة فرانس برس, الفرنسية, afp, agence france-presse
AP|أسوشيتد برس, associated press
Anadolu|الأناضول, anadolu
Al Jazeera|الجزيرة, مراسل الجزيرة, al jazeera
Amaq|وكالة أعماق, أعماق, amaq
United Nations|الأمم المتحدة, united nations, unhcr, ocha, مفوضية اللاجئين, المفوضية السامية
Red Cross|الصليب الأحمر, red cross
Health ministry|وزارة الصحة, health ministry, ministry of health, health officials
Defence ministry|وزارة الدفاع, defence ministry, defense ministry, ministry of defence,
    pentagon, البنتاغون
Interior ministry|وزارة الداخلية, interior ministry, ministry of interior
SDF|قسد, قوات سوريا الديمقراطية, sdf, syrian democratic forces
CENTCOM|القيادة المركزية الأمريكية, القيادة المركزية الأميركية, سنتكوم, centcom,
    us central command
Police|الشرطة, police
Medical source|مصدر طبي, مصادر طبية, medical source, medical sources, hospital sources, medics
Security source|مصدر أمني, مصادر أمنية, مصدر عسكري, security source, security sources,
    military source
Local sources|مصادر محلية, مصدر محلي, local sources, local source
Witnesses|شهود عيان, شهود, witnesses, eyewitnesses, residents
Activists|نشطاء, ناشطون, الناشطين, activists
"""
_SAYING = (
    "قال قالت وقال وقالت قالوا أفاد أفادت وأفاد وأفادت أكد أكدت وأكد وأكدت ذكر ذكرت وذكر وذكرت "
    "أعلن "
    "أعلنت وأعلن وأعلنت وثق وثقت ووثق أشار أشارت وأشار أوضح أوضحت وأوضح وأوضحت نقل نقلت بحسب حسب "
    "وبحسب وفق وفقا ووفقا وفقاً نقلا أضاف أضافت وأضاف أحصى أحصت سجل سجلت رصد رصدت صرح صرحت لفت "
    "كشف كشفت تحدث تحدثت"
)
_SAYING_ENGLISH = (
    "said|says|saying|reported|reports|reporting|according to|told|announced|added|confirmed|"
    "documented|recorded|stated|quoted|citing|per|counted|monitored"
)


def _names() -> Mapping[str, str]:
    rows = (line.split("|") for line in _SEED.replace("\n    ", " ").strip().splitlines())
    return MappingProxyType(
        {folded(name).strip(): origin for origin, names in rows for name in names.split(",")}
    )


_ORIGIN_OF = _names()
_LONGEST_FIRST = sorted(_ORIGIN_OF, key=len, reverse=True)
_ORIGINS = re.compile(rf"(?<!\w)[وفبل]?(?P<name>{'|'.join(map(re.escape, _LONGEST_FIRST))})(?!\w)")
_SAYS = re.compile(
    rf"(?<!\w)(?:{'|'.join(folded(w) for w in _SAYING.split())}|{_SAYING_ENGLISH})(?!\w)"
)
_ALLEGED = re.compile(
    r"(?<!\w)(?:زعم\w*|تزعم|يزعم|مزاعم|ادعي|ادعت|ادعاء\w*|تدعي|يدعي|claim(?:s|ed|ing)? that|"
    r"claimed(?! responsib| the li| its| \d)|"
    r"alleged\w*|purported\w*)(?!\w)"
)
_DENIED = re.compile(
    r"(?<!\w)(?:نفي|نفت|ونفت|ونفي|ينفي|تنفي|نفيه|نفيها|تكذيب|نافيا|نافيه|denied|denies|deny|denying|"
    r"rejected|dismissed|refuted)(?!\w)"
)
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is named as having said a sentence, where the name stands, and how firm it is.

    ``alleged`` and ``denied`` are the places of such words in the folded text.
    """

    origin: str
    where: tuple[int, int] | None
    said: bool
    alleged: tuple[int, ...]
    denied: tuple[int, ...]

    def modality_at(self, at: int) -> Modality:
        """Return how firmly the sentence states the figure that begins at ``at``."""
        if any(place < at for place in self.denied):
            return Modality.DENIED
        if any(place < at + _AFTER for place in self.alleged):
            return Modality.ALLEGED
        return Modality.REPORTED if self.said or self.origin else Modality.ASSERTED


_AFTER = 60


def attribution_in(
    text: str, start: int, end: int, victims: Sequence[tuple[int, int]] = ()
) -> Attribution:
    """Read who said the folded sentence ``text[start:end]``.

    A name inside the words that count ``victims`` tells whose they are, not who said it.
    """
    sentence = text[start:end]
    says = [found.span() for found in _SAYS.finditer(sentence)]
    best: tuple[int, str, tuple[int, int]] | None = None
    starts = [first for first, _ in victims]
    for found in _ORIGINS.finditer(sentence):
        index = bisect_right(starts, start + found.start()) - 1
        if index >= 0 and start + found.start() < victims[index][1]:
            continue
        headline = _ends_headline(sentence, found)
        gap = 0 if headline else min((_gap(found.span(), s) for s in says), default=_NEAR + 1)
        if gap <= _NEAR and (best is None or gap < best[0]):
            best = gap, _ORIGIN_OF[found["name"]], (start + found.start(), start + found.end())
    return Attribution(
        best[1] if best else "",
        best[2] if best else None,
        bool(says),
        tuple(start + found.start() for found in _ALLEGED.finditer(sentence)),
        tuple(start + found.start() for found in _DENIED.finditer(sentence)),
    )


def _gap(a: tuple[int, int], b: tuple[int, int]) -> int:
    return max(0, max(a[0], b[0]) - min(a[1], b[1]))


def _ends_headline(sentence: str, found: re.Match[str]) -> bool:
    """Say whether the name stands as "…: Monitor" or «نشطاء: …»."""
    after = sentence[found.end() : found.end() + 2].strip()
    before = sentence[max(0, found.start() - 2) : found.start()].strip()
    return (after.startswith(":") and not sentence[: found.start()].strip()) or (
        before.endswith(":") and not sentence[found.end() :].strip(" \"'")
    )
