"""The Arabic lexicon of casualty statements: verbs, nouns of action, casualty and person nouns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from annotator.domain.arabic import folded
from annotator.domain.figures.arabic_closed import OPENING_CUES
from annotator.domain.figures.arabic_people import (
    KIN,
    KIN_PLURALS,
    NATION_PLURALS,
    NATIONS,
    PERSONS,
    PRONOUNS,
)
from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.model import Kind, Mode, PartyStatus

_KILLED, _INJURED, _BOTH = Kind.KILLED, Kind.INJURED, Kind.KILLED_OR_INJURED
_CAPTURED, _MISSING, _DISPLACED = Kind.CAPTURED, Kind.MISSING, Kind.DISPLACED
_DONE_TO = (_KILLED, _INJURED, _CAPTURED)

# kind | mode | sense | stems of the past (he), comma separated. Sense: "passive" verbs make their
# subject the victim, "active" ones their object, "both" are written alike in the two voices.
_VERBS = """
killed||both|قتل
killed||passive|استشهد, لقي, توفي, مات, قضي, هلك, صرع, اغتيل, فارق, انتحر, لاقي
killed||passive people|سقط, ارتقي, غرق, تفحم
killed||active|صفي, ذبح, اغتال, حصد, ازهق, اباد, قنص, اردي, نحر, جندل, شنق, رجم
killed||active people|خسر, حيد
killed|executed|both|اعدم
injured||passive|اصيب, انجرح, تسمم, اختنق
injured||both people|طعن
injured||both|جرح
injured||active|اصاب
captured|taken|both|اعتقل, احتجز, خطف, اختطف, اسر, سبي
captured|taken|active|قبض
captured|taken|both people|اوقف, سجن, ضبط, حبس
captured|taken|passive|اقتيد, استسلم
captured|taken|passive people|سيق
captured|taken|active people|اقتاد
captured|released|both people|حرر
captured|released|passive people|تحرر
captured|released|passive|افرج, اطلق سراح
missing||passive|فقد, اختفي, انقطع
displaced||passive|نزح, تشرد, هجر, هجرت, شرد, لجا, اجلي, هاجر
displaced||passive people|فر, هرب
displaced||active people|اخلي
"""
_NOUNS_OF_ACTION = """
killed||مقتل, قتل, استشهاد, مصرع, وفاة, اغتيال, تصفية, موت, ذبح, هلاك, انتحار
killed||people|قضاء, سقوط, تحييد, ارتقاء
killed||قنص, إبادة, غرق, حتف, بحياة, أرواح, شنق, نحر
killed|executed|إعدام, إعدامات
killed||مجزرة, مجازر, مذبحة, تصفيات, اغتيالات
captured|taken|اعتقالات
injured||إصابة, جرح, جراح
captured|taken|people|حبس, اقتياد, ضبط
captured|taken|استسلام, سبي
captured|released|سبيل
captured|taken|اعتقال, احتجاز, خطف, اختطاف, أسر, توقيف, سجن, القبض
captured|released|إطلاق سراح, سراح, تحرير, الإفراج, إفراج
missing||فقدان, اختفاء, فقد, مصير
injured||people|طعن, تسمم, اختناق
displaced||people|إخلاء, ترحيل
displaced||نزوح, تهجير, تشريد, فرار, لجوء, إجلاء, هجرة
"""
# kind | mode | singular | plurals; a + after the singular forms the sound masculine plural.
_CASUALTIES = """
killed||قتيل|قتلى
killed||قتيلة|قتيلات
killed||شهيد|شهداء
killed||شهيدة|شهيدات
killed||ضحية|ضحايا
killed||جثة|جثث
killed||جثمان|جثامين
killed||رفات|رفات
killed||وفاة|وفيات
killed||صريع|صرعى
killed||غريق|غرقى
killed||غريقة|غريقات
killed||متوفى|متوفين, متوفون
killed||متوفاة|متوفيات
killed||ميت|أموات, موتى
killed||هالك+|هلكى
killed||مغدور+|
injured||جريح|جرحى
injured||جريحة|جريحات
injured||مصاب+|
injured||مصابة|مصابات
injured||إصابة|إصابات
captured|held|أسير|أسرى
captured|held|أسيرة|أسيرات
captured|held|معتقل+|
captured|held|معتقلة|معتقلات
captured|held|موقوف+|
captured|held|محتجز+|
captured|held|سجين|سجناء
captured|held|رهينة|رهائن
captured|held|مخطوف+|
captured|held|مخطوفة|مخطوفات
captured|held|مختطف+|
captured|held|مختطفة|مختطفات
captured|held|محتجزة|محتجزات
captured|held|سجينة|سجينات
captured|held|سبية|سبايا
captured|held|مأسور+|
captured|held|مسجون+|
captured|held|مسجونة|مسجونات
captured|held|محبوس+|
missing||مفقود+|
missing||مفقودة|مفقودات
missing||مغيب+|
missing||مغيبة|مغيبات
missing||مختفي+|مختفين, مختفون
missing||مختفية|مختفيات
displaced||نازح+|
displaced||نازحة|نازحات
displaced||لاجئ+|
displaced||لاجئة|لاجئات
displaced||مهجر+|
displaced||مشرد+|
displaced||مشردة|مشردات
displaced||مهجرة|مهجرات
displaced||مرحل+|
"""
_STATUS = {
    "unknown": PartyStatus.UNKNOWN,
    "civilian": PartyStatus.CIVILIAN,
    "combatant": PartyStatus.COMBATANT,
}

LOSSES = frozenset(("خسائر", "خساير", "الخسائر", "الخساير"))


def _verb_forms(stem: str, sense: str) -> Iterable[tuple[str, bool, bool, bool]]:
    """Yield (form, acts, suffers, agrees with a subject before it) of a past stem."""
    acts, suffers = sense in ("active", "both"), sense in ("passive", "both")
    yield stem, acts, suffers, False
    weak = stem.removesuffix("ي") if stem.endswith("ي") else stem
    fem = stem + "ت" if sense == "passive" or not stem.endswith("ي") else weak + "ت"
    yield fem, acts, suffers, False
    if stem.endswith("ي"):
        yield weak + "ت", acts, suffers, False
    yield weak + "وا", acts, suffers, True
    yield stem + "ا", False, suffers, True
    yield stem + "تا", False, suffers, True
    yield stem + "ن", acts, suffers, True


def _present_forms(stem: str) -> Iterable[str]:
    yield "ي" + stem
    yield "ت" + stem
    yield "ي" + stem + "ون"
    yield "ي" + stem + "وا"


def _verbs() -> dict[str, Lexeme]:
    found: dict[str, Lexeme] = {}
    for line in _VERBS.strip().splitlines():
        kind, mode, sense, stems = line.split("|")
        sense, _, only = sense.partition(" ")
        for stem in (folded(s.strip()) for s in stems.split(",")):
            for form, acts, suffers, after in _verb_forms(stem, sense):
                found.setdefault(
                    form,
                    Lexeme(
                        Role.VERB,
                        Kind(kind),
                        mode=Mode(mode),
                        acts=acts,
                        suffers=suffers,
                        after=after,
                        people_only=bool(only),
                    ),
                )
            present = stem.removeprefix("ا") if len(stem) > 3 else stem
            for form in _present_forms(present):
                found.setdefault(
                    form,
                    Lexeme(
                        Role.VERB, Kind(kind), mode=Mode(mode), acts=True, people_only=bool(only)
                    ),
                )
    for form in ("يلقي", "تلقي", "لقين", "يلقون"):
        found[form] = Lexeme(Role.VERB, _KILLED, suffers=True)
    for form in ("لجؤوا", "لجءوا", "لجئوا"):
        found[form] = Lexeme(Role.VERB, _DISPLACED, suffers=True, after=True)
    for weak, kind in (("اصاب", _INJURED), ("اغتال", _KILLED)):
        found.setdefault(weak + "ت", Lexeme(Role.VERB, kind, acts=True, suffers=False))
        found.setdefault(weak + "وا", Lexeme(Role.VERB, kind, acts=True, suffers=False))
    return found


def _actions() -> dict[str, Lexeme]:
    found: dict[str, Lexeme] = {}
    for line in _NOUNS_OF_ACTION.strip().splitlines():
        kind, mode, *only, nouns = line.split("|")
        for noun in (folded(n.strip()) for n in nouns.split(",")):
            if " " not in noun:
                found[noun] = Lexeme(
                    Role.NOUN_OF_ACTION, Kind(kind), mode=Mode(mode), people_only=bool(only)
                )
    return found


def noun_forms(noun: str, plurals: Iterable[str], sound: bool) -> Iterable[tuple[str, Number]]:
    """Yield the case forms of a folded noun: singular, accusative, dual, plurals, construct."""
    stem = noun.removesuffix("ه") + "ت" if noun.endswith("ه") else noun
    stem = stem.removesuffix("ي") + "ي" if stem.endswith("ي") else stem
    yield noun, Number.ONE
    yield noun + "ا", Number.ONE
    yield stem + "ان", Number.TWO
    yield stem + "ين", Number.EITHER if sound else Number.TWO
    yield stem + "تين", Number.TWO
    if noun.endswith("ه"):
        yield stem + "ا", Number.TWO
        yield stem + "ي", Number.TWO
    for plural in plurals:
        yield plural, Number.MANY
        yield plural + "ا", Number.MANY
    if sound:
        yield stem + "ون", Number.MANY
        yield stem + "ي", Number.MANY
        yield stem + "و", Number.MANY


def _split(noun: str, plurals: str) -> tuple[str, list[str], bool]:
    sound = noun.endswith("+")
    return (
        folded(noun.rstrip("+").strip()),
        [folded(p.strip()) for p in plurals.split(",") if p.strip()],
        sound,
    )


def _casualties() -> dict[str, Lexeme]:
    found: dict[str, Lexeme] = {}
    for line in _CASUALTIES.strip().splitlines():
        kind, mode, noun, plurals = line.split("|")
        stem, many, sound = _split(noun, plurals)
        for form, number in noun_forms(stem, many, sound):
            found.setdefault(
                form, Lexeme(Role.CASUALTY, Kind(kind), number=number, mode=Mode(mode))
            )
    return found


def _persons() -> dict[str, Lexeme]:
    found: dict[str, Lexeme] = {}
    for line in PERSONS.strip().splitlines():
        label, sub_group, noun, plurals = line.split("|")
        title = label.startswith("t ")
        status = _STATUS[label.removeprefix("t ")]
        stem, many, sound = _split(noun, plurals)
        for form, number in noun_forms(stem, many, sound):
            found.setdefault(
                form,
                Lexeme(
                    Role.PERSON,
                    number=number,
                    status=status,
                    sub_group=sub_group,
                    fighter=status is PartyStatus.COMBATANT,
                    title=title,
                ),
            )
    for noun in folded(NATIONS).split():
        for form, number in noun_forms(noun, (), True):
            found.setdefault(form, Lexeme(Role.PERSON, number=number))
        for form, number in noun_forms(noun + "ه", (noun + "ات",), False):
            found.setdefault(form, Lexeme(Role.PERSON, number=number, sub_group="women"))
    for form in folded(NATION_PLURALS).split():
        found.setdefault(form, Lexeme(Role.PERSON, number=Number.MANY))
    return found


def _kin() -> dict[str, Lexeme]:
    found: dict[str, Lexeme] = {}
    for noun in folded(KIN).split():
        bound = noun.removesuffix("ه") + "ت" if noun.endswith("ه") else noun
        for pronoun in PRONOUNS:
            found[bound + pronoun] = Lexeme(Role.KIN, number=Number.ONE)
            found[bound + "ا" + pronoun] = Lexeme(Role.KIN, number=Number.TWO)
            found[bound + "ي" + pronoun] = Lexeme(Role.KIN, number=Number.TWO)
    for noun in folded(KIN_PLURALS).split():
        for pronoun in PRONOUNS:
            found[noun + pronoun] = Lexeme(Role.KIN, number=Number.MANY)
    for special in ("ابوه", "ابوها", "اخوه", "اخوها", "ابيه", "ابيها", "اخيه", "اخيها"):
        found[special] = Lexeme(Role.KIN, number=Number.ONE)
    return found


def _lexicon() -> Mapping[str, Lexeme]:
    lexicon: dict[str, Lexeme] = {}
    for part in (_casualties(), _verbs(), _actions(), _persons(), _kin()):
        for form, lexeme in part.items():
            lexicon.setdefault(form, lexeme)
    # Forms whose commonest reading in news the order above gets wrong.
    lexicon["وفاه"] = Lexeme(Role.NOUN_OF_ACTION, _KILLED)
    lexicon["اصابه"] = Lexeme(Role.NOUN_OF_ACTION, _INJURED)
    lexicon["ارواح"] = Lexeme(Role.NOUN_OF_ACTION, _KILLED)
    lexicon["رفات"] = Lexeme(Role.CASUALTY, _KILLED, number=Number.MANY)
    lexicon["فقد"] = Lexeme(Role.VERB, _MISSING, suffers=True)
    for form in (
        "ابان",
        "ابين",
        "ابا",
        "ابتين",
        "امين",
        "امان",
        "اما",
        "رواد",
        "سنه",
        "عرب",
        "هن",
        "روحا",
        "جدا",
        "جده",
        "اسره",
        "قتلي",
        "لجان",
    ):
        lexicon.pop(form, None)
    lexicon["قتلي"] = Lexeme(Role.CASUALTY, _KILLED, number=Number.MANY)
    return MappingProxyType(lexicon)


LEXICON = _lexicon()
ACTIONS_OF = MappingProxyType(_actions())


def _with_pronoun() -> Mapping[str, tuple[Lexeme, str]]:
    """Return the active verbs that end in the pronoun of their victims: «قتلوهم», «أرداه»."""
    found: dict[str, tuple[Lexeme, str]] = {}
    for form, lexeme in LEXICON.items():
        if lexeme.role is not Role.VERB or not lexeme.acts or lexeme.kind not in _DONE_TO:
            continue
        stem = form[:-1] if form.endswith("وا") else form
        stem = stem[:-1] + "ا" if stem.endswith("ي") else stem
        for pronoun in PRONOUNS:
            if stem + pronoun not in LEXICON:
                found.setdefault(stem + pronoun, (lexeme, pronoun))
    return MappingProxyType(found)


VICTIM_IN_VERB = _with_pronoun()


def _possessed() -> Mapping[str, str]:
    """Return the plurals of victims with the pronoun of their side: «قتلاهم», «أسراها»."""
    found: dict[str, str] = {}
    for form, lexeme in LEXICON.items():
        if lexeme.role is Role.CASUALTY and lexeme.number is Number.MANY:
            stem = form[:-1] + "ا" if form.endswith("ي") else form
            for pronoun in PRONOUNS:
                found.setdefault(stem + pronoun, form)
                if form.endswith("ء"):
                    found.setdefault(form[:-1] + "ئ" + pronoun, form)
                    found.setdefault(form[:-1] + "ؤ" + pronoun, form)
    return MappingProxyType(found)


POSSESSED = _possessed()


def _owned_people() -> frozenset[str]:
    """Return the plurals of persons with the pronoun of whose they are: «جنوده», «ركابها»."""
    owned: set[str] = set()
    for form, lexeme in LEXICON.items():
        if lexeme.role is Role.PERSON and lexeme.number is not Number.ONE:
            if form.endswith(("ون", "ين", "ان")):
                continue
            owned.update(form + pronoun for pronoun in PRONOUNS)
    return frozenset(owned)


OWNED_PEOPLE = _owned_people()


@dataclass(frozen=True, slots=True)
class ArabicWord:
    """A word without its clitics; ``lexeme`` is None for a word outside the lexicon.

    ``stem_at`` counts the letters of the conjunction before the word.
    """

    stem: str
    joined: bool
    preposition: str
    definite: bool
    lexeme: Lexeme | None
    stem_at: int


_PREFIXES: tuple[tuple[str, bool, str, bool], ...] = (
    ("", False, "", False),
    ("ال", False, "", True),
    ("و", True, "", False),
    ("ف", True, "", False),
    ("وال", True, "", True),
    ("فال", True, "", True),
    ("ب", False, "ب", False),
    ("ل", False, "ل", False),
    ("ك", False, "ك", False),
    ("بال", False, "ب", True),
    ("لل", False, "ل", True),
    ("كال", False, "ك", True),
    ("وب", True, "ب", False),
    ("ول", True, "ل", False),
    ("وبال", True, "ب", True),
    ("ولل", True, "ل", True),
)


@lru_cache(maxsize=1 << 16)
def arabic_word(word: str) -> ArabicWord:
    """Strip the clitics of a folded word so that the rest stands in the lexicon, if it can."""
    for prefix, joined, preposition, definite in _PREFIXES:
        if not word.startswith(prefix):
            continue
        stem = word[len(prefix) :]
        lexeme = LEXICON.get(stem)
        if lexeme is None:
            continue
        if definite and lexeme.role in (Role.VERB, Role.KIN):
            continue
        return ArabicWord(stem, joined, preposition, definite, lexeme, 1 if joined else 0)
    joined = len(word) > 3 and word[0] == "و"
    rest = word[1:] if joined else word
    owned = POSSESSED.get(rest)
    if owned is not None:
        return ArabicWord(owned, joined, "", True, LEXICON[owned], 1 if joined else 0)
    return ArabicWord(rest, joined, "", rest.startswith("ال"), None, 1 if joined else 0)


@lru_cache(maxsize=1 << 16)
def opens_arabic_figure(word: str) -> bool:
    """Say whether a sentence with this word may hold a figure."""
    analysed = arabic_word(word)
    lexeme = analysed.lexeme
    if analysed.stem in LOSSES or analysed.stem in OPENING_CUES:
        return True
    if word in VICTIM_IN_VERB or word[1:] in VICTIM_IN_VERB:
        return True
    return lexeme is not None and lexeme.role in (
        Role.VERB,
        Role.NOUN_OF_ACTION,
        Role.CASUALTY,
    )
