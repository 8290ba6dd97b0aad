"""Names of those who first say things, in both languages, and the words for those without a"
" name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from annotator.domain.arabic import folded

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


def _names() -> Mapping[str, str]:
    rows = (line.split("|") for line in _SEED.replace("\n    ", " ").strip().splitlines())
    return MappingProxyType(
        {folded(name).strip(): origin for origin, names in rows for name in names.split(",")}
    )


_ORIGIN_OF = _names()
_LONGEST_FIRST = sorted(_ORIGIN_OF, key=len, reverse=True)
NAMED = re.compile(rf"(?<!\w)[وفبل]?(?P<name>{'|'.join(map(re.escape, _LONGEST_FIRST))})(?!\w)")
"""A known name in a folded text."""
PUBLISHERS = frozenset(
    ("Reuters", "AFP", "AP", "Anadolu", "Al Jazeera", "Hawar News", "North Press")
)
"""Those whom others speak to: named as hearers they are not the origin."""
_KINDS = (
    (
        "Medical source",
        r"(?:مصدر|مصادر|مصدران|مصدرين|مسؤول\w*) (?:طبي|صحي|استشفائي|في (?:ال)?مستشفي"
        r"|في (?:ال)?طب)|اطباء"
        r"|طبيب|medics?|doctors?|hospital|paramedics|medical (?:source|official|worker)"
        r"|health official",
    ),
    (
        "Security source",
        r"(?:مصدر|مصادر|مصدران|مصدرين|مسؤول\w*) (?:ال)?(?:امني|عسكري|شرطي|في (?:ال)?(?:شرطه|جيش"
        r"|امن|اجهزه))|"
        r"(?:security|military|police) (?:source|official|officer)|police officer",
    ),
    (
        "Local sources",
        r"(?:مصدر|مصادر) (?:محلي|اهلي)|local (?:source|official)|residents"
        "|villagers",
    ),
    ("Witnesses", r"شاهد|شهود|witness"),
    ("Activists", r"ناشط|نشطاء|activist"),
)
_KIND = tuple(
    (name, re.compile(rf"(?:^(?:لل|ال|ل)?|(?<!\w)(?=[a-z]))(?:{words})")) for name, words in _KINDS
)


def known_origin(words: str) -> str:
    """Return the canonical name of an origin in folded words, "" for one that is not known."""
    found = NAMED.search(words)
    if found is not None:
        return _ORIGIN_OF[found["name"]]
    return next((name for name, pattern in _KIND if pattern.search(words)), "")
