"""Publishers that the field knows: their names in both languages, type, and whom they count."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownSource:
    """A publisher by its usual name; ``type`` is monitor, agency, media, party, official, research.

    ``aliases`` are matched without regard to case; ``population`` says whom its counts hold.
    """

    name: str
    type: str
    aliases: tuple[str, ...] = ()
    population: str = ""


KNOWN_SOURCES = (
    KnownSource(
        "SOHR",
        "monitor",
        (
            "syrian observatory for human rights",
            "the syrian observatory for human rights",
            "syriahr.com",
            "المرصد السوري لحقوق الإنسان",
            "المرصد السوري",
            "المرصد",
        ),
        "all dead, civilians listed apart",
    ),
    KnownSource(
        "SNHR",
        "monitor",
        (
            "syrian network for human rights",
            "snhr.org",
            "الشبكة السورية لحقوق الإنسان",
        ),
        "civilians only",
    ),
    KnownSource("Airwars", "monitor", ("airwars.org",), "civilians only"),
    KnownSource(
        "White Helmets",
        "monitor",
        ("syria civil defence", "الدفاع المدني السوري", "الخوذ البيضاء"),
        "people recovered by its teams",
    ),
    KnownSource("Reuters", "agency", ("reuters.com", "رويترز")),
    KnownSource("AFP", "agency", ("agence france-presse", "فرانس برس", "afp.com")),
    KnownSource("AP", "agency", ("associated press", "the associated press", "أسوشيتد برس")),
    KnownSource("Anadolu", "agency", ("anadolu agency", "الأناضول", "وكالة الأناضول")),
    KnownSource("SANA", "official", ("sana.sy", "وكالة سانا", "سانا", "syrian arab news agency")),
    KnownSource("TASS", "official", ("tass.com", "وكالة تاس", "تاس")),
    KnownSource(
        "Hawar News",
        "party",
        ("anha", "hawarnews.com", "hawar news agency", "وكالة أنباء هاوار", "وكالة هاوار"),
    ),
    KnownSource("ANF", "party", ("firat news agency", "وكالة فرات للأنباء", "anfenglish.com")),
    KnownSource("Amaq", "party", ("وكالة أعماق", "أعماق")),
    KnownSource("North Press", "agency", ("npasyria.com", "نورث برس", "وكالة نورث برس")),
    KnownSource("Al Jazeera", "media", ("aljazeera.com", "aljazeera.net", "الجزيرة")),
    KnownSource("Al Arabiya", "media", ("al arabiya english", "العربية", "alarabiya.net")),
    KnownSource("BBC", "media", ("bbc news", "bbc.com", "بي بي سي")),
    KnownSource("Al-Araby Al-Jadeed", "media", ("العربي الجديد", "the new arab", "alaraby.co.uk")),
    KnownSource("Enab Baladi", "media", ("enabbaladi.net", "عنب بلدي")),
    KnownSource("Baladi News", "media", ("baladi-news.com", "بلدي نيوز")),
    KnownSource("Deir Ezzor 24", "media", ("deirezzor24.net", "دير الزور 24")),
    KnownSource("Nahr Media", "media", ("نهر ميديا",)),
    KnownSource("Al-Monitor", "media", ("al-monitor.com", "المونيتور")),
    KnownSource("ISW", "research", ("institute for the study of war", "معهد دراسة الحرب")),
    KnownSource("ACLED", "research", ("acleddata.com",), "events, deaths as reported"),
)

_BY_ALIAS = {
    alias.casefold(): known for known in KNOWN_SOURCES for alias in (known.name, *known.aliases)
}


def known_source(name: str) -> KnownSource | None:
    """Return the publisher that ``name`` (in either language) stands for, or None."""
    return _BY_ALIAS.get(name.strip().casefold())


def suggested_origin(title: str) -> str:
    """Return the origin that a title's own attribution points to ("…: Monitor"), or ""."""
    words = title.casefold().rstrip(" .\"'”»")
    if words.endswith((": monitor", "- monitor", "monitor says", "sohr says", ": sohr")):
        return "SOHR"
    if words.startswith(("monitor:", "sohr:", "المرصد:", "المرصد السوري:")):
        return "SOHR"
    return ""
