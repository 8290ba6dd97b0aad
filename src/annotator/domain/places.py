"""A small table of regions around the Syrian war, and how two named places lie to each other.

Names and containment follow the official division of Syria into governorates and districts; towns
are filed under their governorate. Spellings are those of the Arabic and English press.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from annotator.domain.arabic import fold, folded
from annotator.domain.parties import bare_word
from annotator.domain.text import Span

PlaceRelation = Literal["same", "contains", "within", "disjoint", "unknown"]


@dataclass(frozen=True, slots=True)
class Place:
    """A region or town; ``parent`` is the key of the region it lies in, "" for a country."""

    key: str
    parent: str
    english: str
    arabic: str
    aliases: tuple[str, ...]
    open: bool = False
    """An area without fixed bounds (a desert, a front) that crosses its neighbours."""


# key | parent | Arabic name | other spellings. The English name is the key in title case; a key
# that ends with * is an area without fixed bounds.
_SEED = """
syria||سوريا|سورية, الجمهورية العربية السورية, syria
iraq||العراق|iraq
lebanon||لبنان|lebanon
turkey||تركيا|turkey, türkiye
israel||إسرائيل|israel
iran||إيران|iran
jordan||الأردن|jordan
egypt||مصر|egypt
yemen||اليمن|yemen
libya||ليبيا|libya
sudan||السودان|sudan
afghanistan||أفغانستان|afghanistan
palestine||فلسطين|palestine
gaza|palestine|قطاع غزة|غزة, gaza, gaza strip
west bank|palestine|الضفة الغربية|west bank
deir ez-zor governorate|syria|محافظة دير الزور|ريف دير الزور, ديرالزور, deir ez-zor, deir ezzor,
    deir al-zor, deir el-zor, deir ez zor, دير الزور, deir ezzor countryside,
    deir ezzor province, deir ez-zor province
deir ez-zor city|deir ez-zor governorate|مدينة دير الزور|deir ez-zor city, deir ezzor city,
    city of deir ezzor
raqqa governorate|syria|محافظة الرقة|الرقة, ريف الرقة, raqqa, raqa, al-raqqa, al-raqqah,
    ar-raqqah, raqqah, raqqa province
raqqa city|raqqa governorate|مدينة الرقة|raqqa city
hasakah governorate|syria|محافظة الحسكة|الحسكة, ريف الحسكة, hasakah, hasaka, hassakeh,
    al-hasakah, hasakeh, al-hasaka, al-hassakah
hasakah city|hasakah governorate|مدينة الحسكة|hasakah city
aleppo governorate|syria|محافظة حلب|حلب, ريف حلب, aleppo, aleppo countryside, aleppo province
aleppo city|aleppo governorate|مدينة حلب|aleppo city, old aleppo, city of aleppo, aleppo citys
idlib governorate|syria|محافظة إدلب|إدلب, ريف إدلب, idlib, idleb, idlib province
idlib city|idlib governorate|مدينة إدلب|idlib city
hama governorate|syria|محافظة حماة|حماة, حماه, ريف حماة, hama, hamah
hama city|hama governorate|مدينة حماة|hama city
homs governorate|syria|محافظة حمص|حمص, ريف حمص, homs, hims
homs city|homs governorate|مدينة حمص|homs city
latakia governorate|syria|محافظة اللاذقية|اللاذقية, ريف اللاذقية, latakia, lattakia
tartus governorate|syria|محافظة طرطوس|طرطوس, tartus, tartous
damascus|syria|دمشق|damascus, مدينة دمشق, العاصمة دمشق
rif dimashq governorate|syria|محافظة ريف دمشق|ريف دمشق, rif dimashq, rural damascus,
    damascus suburb, damascus countryside, damascus suburbs
daraa governorate|syria|محافظة درعا|درعا, ريف درعا, daraa, deraa, dara'a
daraa city|daraa governorate|مدينة درعا|daraa city
suwayda governorate|syria|محافظة السويداء|السويداء, suwayda, sweida, as-suwayda,
    sweida province, suwaida
quneitra governorate|syria|محافظة القنيطرة|القنيطرة, quneitra
syrian desert*|syria|البادية السورية|البادية, بادية الشام, badia, syrian desert, al-badiya,
    syrian badia
al-bukamal|deir ez-zor governorate|البوكمال|أبو كمال, ابوكمال, البو كمال, al-bukamal,
    albu kamal, abu kamal, al-bokamal, bukamal, albukamal
mayadin|deir ez-zor governorate|الميادين|mayadin, al-mayadin, al-mayadeen, mayadeen
al-asharah|deir ez-zor governorate|العشارة|asharah, al-asharah
al-quriyah|deir ez-zor governorate|القورية|al-quriyah, quriyah, al-qourieh
al-tibni|deir ez-zor governorate|التبني|al-tibni, tibni
al-shula|deir ez-zor governorate|الشولا|al-shula, shula
kabajib|deir ez-zor governorate|كباجب|kabajib
al-basirah|deir ez-zor governorate|البصيرة|busayrah, al-busayrah, basirah
al-shuhayl|deir ez-zor governorate|الشحيل|shuhayl, al-shuhail
hajin|deir ez-zor governorate|هجين|hajin
al-susah|deir ez-zor governorate|السوسة|susah
al-baghuz|deir ez-zor governorate|الباغوز|baghuz, al-baghuz, baghouz
dhiban|deir ez-zor governorate|ذيبان|dhiban, diban
hatla|deir ez-zor governorate|حطلة|hatla
khasham|deir ez-zor governorate|خشام|khasham, khsham
marrat|deir ez-zor governorate|مراط|marrat, marat
mazlum|deir ez-zor governorate|بلدة مظلوم|قرية مظلوم, mazlum
al-husayniyah|deir ez-zor governorate|الحسينية|husayniyah, al-husseiniyah, al-hussainiyah
al-salihiyah|deir ez-zor governorate|الصالحية|al-salihiyah, salihiyah, al-salhiyah
tabiyah|deir ez-zor governorate|الطابية|طابية جزيرة, tabiyah, al-tabiyah
seven villages|deir ez-zor governorate|القرى السبع|seven villages
al-omar oil field|deir ez-zor governorate|حقل العمر|حقل العمر النفطي, al-omar field,
    al-omar oil field
conoco field|deir ez-zor governorate|حقل كونكو|حقل كونيكو, conoco field, conoco gas field
sur|deir ez-zor governorate|منطقة صور|al-suwar, بلدة الصور
gharibah|deir ez-zor governorate|غريبة الشرقية|gharibah al-sharqiyah
abu khashab|deir ez-zor governorate|أبو خشب|abu khashab
al-makman|deir ez-zor governorate|المكمن|al-makman
al-hawaij|deir ez-zor governorate|الحوايج|al-hawaij, hawaij
al-jurdi|deir ez-zor governorate|الجرذي|al-jurdhi
al-izbah|deir ez-zor governorate|العزبة|al-izbah
muazyilah|deir ez-zor governorate|معيزيلة|بادية معيزيلة
bishri desert*|syria|جبل البشري|جبل البشرى, بادية البشري, بادية البشرى, jabal bishri
deir ezzor airport|deir ez-zor governorate|مطار دير الزور|deir ezzor airport, deir ez-zor airport
rusafa|raqqa governorate|الرصافة|rusafa, resafa, al-rasafah
tabqa|raqqa governorate|الطبقة|tabqa, al-tabqa, tabqah
maadan|raqqa governorate|معدان|maadan, ma'adan
ain issa|raqqa governorate|عين عيسى|ain issa
tal abyad|raqqa governorate|تل أبيض|tal abyad, tell abyad
al-shaddadi|hasakah governorate|الشدادي|shaddadi, al-shaddadi, shadadi
qamishli|hasakah governorate|القامشلي|قامشلو, qamishli, al-qamishli
ras al-ayn|hasakah governorate|رأس العين|ras al-ayn, ras al-ain
tal tamr|hasakah governorate|تل تمر|tal tamr, tell tamer
al-malikiyah|hasakah governorate|المالكية|ديريك, al-malikiyah, derik
rmelan|hasakah governorate|رميلان|الرميلان, rmelan, rumeilan
al-hawl|hasakah governorate|الهول|مخيم الهول, al-hol, al-hawl, al-hol camp
manbij|aleppo governorate|منبج|manbij
al-bab city|aleppo governorate|مدينة الباب|مدينة الباب في ريف حلب, al-bab city, city of al-bab
kobani|aleppo governorate|كوباني|عين العرب, kobani, kobane, ain al-arab
afrin|aleppo governorate|عفرين|afrin
azaz|aleppo governorate|أعزاز|اعزاز, azaz
jarabulus|aleppo governorate|جرابلس|jarabulus, jarablus
tishrin dam|aleppo governorate|سد تشرين|tishrin dam, tishreen dam
tel rifaat|aleppo governorate|تل رفعت|tel rifaat, tal rifaat
maarat al-numan|idlib governorate|معرة النعمان|maarat al-numan, maaret al-numan
saraqib|idlib governorate|سراقب|saraqib, saraqeb
khan shaykhun|idlib governorate|خان شيخون|khan shaykhun, khan sheikhoun
jisr al-shughur|idlib governorate|جسر الشغور|jisr al-shughur
ariha|idlib governorate|أريحا|ariha
sarmin|idlib governorate|سرمين|sarmin
nayrab|idlib governorate|النيرب|nayrab
palmyra|homs governorate|تدمر|palmyra, tadmur, tadmor
al-sukhnah|homs governorate|السخنة|sukhna, al-sukhnah, al-sukhna
tanf|homs governorate|التنف|al-tanf, tanf
al-qaryatayn|homs governorate|القريتين|qaryatayn, al-qaryatayn
salamiyah|hama governorate|السلمية|سلمية, salamiyah, salamiyeh
ithriya|hama governorate|أثريا|إثريا, ithriya
douma|rif dimashq governorate|دوما|douma, duma
eastern ghouta|rif dimashq governorate|الغوطة الشرقية|الغوطة, ghouta, eastern ghouta
jaramana|rif dimashq governorate|جرمانا|jaramana
madaya|rif dimashq governorate|مضايا|madaya
sayyidah zaynab|rif dimashq governorate|السيدة زينب|sayyida zeinab, sayyidah zaynab
zabadani|rif dimashq governorate|الزبداني|zabadani
baghdad|iraq|بغداد|baghdad
sadr city|baghdad|مدينة الصدر|sadr city
mosul|iraq|الموصل|mosul
kirkuk|iraq|كركوك|kirkuk
basra|iraq|البصرة|basra
fallujah|iraq|الفلوجة|fallujah, falluja
ramadi|iraq|الرمادي|ramadi
baqubah|iraq|بعقوبة|baquba, baqubah
diyala|iraq|ديالى|محافظة ديالى, diyala
anbar|iraq|الأنبار|محافظة الأنبار, anbar
karbala|iraq|كربلاء|karbala
najaf|iraq|النجف|najaf
al-qaim|iraq|مدينة القائم|al-qaim
sinjar|iraq|سنجار|sinjar
beirut|lebanon|بيروت|beirut
southern lebanon|lebanon|جنوب لبنان|جنوبي لبنان, southern lebanon, south lebanon
baalbek|lebanon|بعلبك|baalbek
tripoli||طرابلس|
gaza city|gaza|مدينة غزة|gaza city
khan yunis|gaza|خان يونس|خانيونس, khan younis, khan yunis
rafah|gaza|رفح|rafah
jabalia|gaza|جباليا|jabalia, jabaliya
jenin|west bank|جنين|jenin
nablus|west bank|نابلس|nablus
hebron|west bank|الخليل|hebron
sinai|egypt|سيناء|sinai
cairo|egypt|القاهرة|cairo
sanaa|yemen|صنعاء|sanaa
kabul|afghanistan|كابول|كابل, kabul
istanbul|turkey|إسطنبول|اسطنبول, istanbul
tehran|iran|طهران|tehran
"""


def _seeded() -> tuple[Place, ...]:
    found: list[Place] = []
    for line in _SEED.replace("\n    ", " ").strip().splitlines():
        key, parent, arabic, aliases = (part.strip() for part in line.split("|"))
        open_area = key.endswith("*")
        key = key.rstrip("*")
        names = tuple(name.strip() for name in aliases.split(",") if name.strip())
        found.append(Place(key, parent, key.title(), arabic, names, open_area))
    return tuple(found)


PLACES: tuple[Place, ...] = _seeded()
_BY_KEY: Mapping[str, Place] = MappingProxyType({place.key: place for place in PLACES})


def _index() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    table: dict[str, dict[tuple[str, ...], str]] = {}
    for place in PLACES:
        for name in (place.arabic, *place.aliases, place.key):
            words = tuple(_plain_words(folded(name)))
            if words:
                table.setdefault(words[0], {}).setdefault(words, place.key)
    return MappingProxyType(
        {
            first: tuple(sorted(names.items(), key=lambda item: -len(item[0])))
            for first, names in table.items()
        }
    )


def _plain_words(text: str) -> Iterator[str]:
    for word in text.replace("'", "").replace("-", " ").split():
        bare = bare_word(word.strip('.,،؛:;()[]"!?؟|'))
        if bare and bare not in ("al", "el", "as", "ar"):
            yield bare


_INDEX = _index()
_REGION_WORDS = frozenset(
    """ريف محافظه مدينه بلده قريه باديه منطقه ناحيه city town village countryside
    province governorate desert""".split()
)


def place_at(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """Return the place whose longest name begins at ``words[at]`` and the index after it.

    ``words`` are folded, without article and particles (``parties.bare_word``).
    """
    for name, key in _INDEX.get(words[at], ()):
        if tuple(words[at : at + len(name)]) == name:
            return key, at + len(name)
    if len(words[at]) > 3 and words[at][0] in "بلو":
        for name, key in _INDEX.get(bare_word(words[at][1:]), ()):
            if tuple(words[at + 1 : at + len(name)]) == name[1:]:
                return key, at + len(name)
    return None


def place_key(text: str) -> str:
    """Return the key of the narrowest known place that a phrase names; "" when it knows none."""
    words = list(_plain_words(folded(text)))
    best = ""
    at = 0
    while at < len(words):
        hit = place_at(words, at)
        if hit is None:
            at += 1
            continue
        key, at = hit
        if not best or best in _line(key) or len(_line(key)) > len(_line(best)):
            best = key
    return best


def place_of(key: str) -> Place | None:
    """Return the place of ``key``."""
    return _BY_KEY.get(key)


def _line(key: str) -> tuple[str, ...]:
    line = [key]
    while (place := _BY_KEY.get(line[-1])) is not None and place.parent:
        line.append(place.parent)
    return tuple(line)


def place_relation(a: str, b: str) -> PlaceRelation:
    """Say how two places (keys or phrases) lie to each other, seen from ``a``.

    Siblings are disjoint; areas without fixed bounds are unknown towards their neighbours; so is
    every place that the table lacks, unless the words are the same.
    """
    if not a.strip() or not b.strip():
        return "unknown"
    first = a if a in _BY_KEY else place_key(a)
    second = b if b in _BY_KEY else place_key(b)
    same_words = list(_plain_words(folded(a))) == list(_plain_words(folded(b)))
    if same_words:
        return "same"
    if not first or not second:
        return "unknown"
    if first == second:
        # One place with two descriptions («ريف … الغربي», «شمال …»): near, but maybe not the same.
        return "same" if _plainly(a) and _plainly(b) else "unknown"
    if first in _line(second):
        return "contains"
    if second in _line(first):
        return "within"
    if _BY_KEY[first].open or _BY_KEY[second].open:
        return "unknown"
    return "disjoint"


def _plainly(text: str) -> bool:
    """Say whether a phrase names a known place and nothing narrower beside it."""
    words = list(_plain_words(folded(text)))
    at = 0
    rest: list[str] = []
    while at < len(words):
        hit = place_at(words, at)
        if hit is None:
            rest.append(words[at])
            at += 1
        else:
            at = hit[1]
    return all(word in _REGION_WORDS or word == "في" for word in rest)


def places_in(text: str) -> list[tuple[Span, str]]:
    """Return where known places are named in a text, and their keys."""
    plain = fold(text)
    tokens: list[tuple[str, int, int]] = []
    at = 0
    for raw in plain.text.replace("-", " ").split(" "):
        start, end = at, at + len(raw)
        at = end + 1
        stripped = raw.strip(".,،؛:;()[]\"!?؟|'\n")
        lead = raw.find(stripped) if stripped else 0
        bare = bare_word(stripped.replace("'", ""))
        if bare and bare not in ("al", "el", "as", "ar"):
            tokens.append((bare, start + lead, start + lead + len(stripped)))
        del end
    words = [token[0] for token in tokens]
    found: list[tuple[Span, str]] = []
    place = 0
    while place < len(words):
        hit = place_at(words, place)
        if hit is None:
            place += 1
            continue
        key, after = hit
        found.append((plain.span(tokens[place][1], tokens[after - 1][2]), key))
        place = after
    return found
