"""Why a number is no casualty figure: the words beside it, by lexicon and a little grammar."""

from __future__ import annotations

from annotator.domain.arabic import folded
from annotator.domain.coverage.nouns import ENGLISH_NOUNS, arabic_dual, arabic_noun, counted_noun
from annotator.domain.coverage.number import Reason
from annotator.domain.coverage.parse import Parsed, person
from annotator.domain.figures.arabic_closed import (
    FUNCTION_WORDS,
    MONTHS,
    NUMBERED_THINGS,
    SINGLE_OTHER,
)
from annotator.domain.figures.arabic_cues import DOERS, PRESENT
from annotator.domain.figures.arabic_groups import may_be_noun
from annotator.domain.figures.arabic_line import Line
from annotator.domain.figures.arabic_numbers import opens_number
from annotator.domain.figures.arabic_state import diseased
from annotator.domain.figures.english_words import FUNCTION_WORDS as ENGLISH_FUNCTION_WORDS
from annotator.domain.figures.english_words import NUMBERED_THINGS as ENGLISH_NUMBERED_THINGS
from annotator.domain.figures.english_words import PEOPLE, SMALL, VERBS
from annotator.domain.figures.lexemes import Lexeme, Role
from annotator.domain.figures.lexemes import Number as Grammatical

Why = tuple[Reason, int | None]
"""A reason, and the token that decided; None where none did."""

_UNITS = frozenset(
    folded(
        """الفرقة فرقة اللواء لواء الفوج فوج الكتيبة كتيبة السرية سرية الفيلق فيلق الوحدة
        وحدة الجيش للفرقة للواء للفوج للكتيبة والفرقة واللواء والفوج بالفرقة باللواء"""
    ).split()
)
_ENGLISH_UNITS = frozenset(
    "division brigade regiment battalion unit corps army company squadron".split()
)
_NAMES = frozenset(
    folded(
        """رقم الرقم القرار قرار المادة مادة الطريق طريق صفحة الصفحة نموذج طراز الدورة
        البند بند سوخوي ميغ إف بي تي قناة القناة كوفيد الحزام المرسوم مرسوم القانون
        قانون بوينغ إيرباص مجموعة غراد السوخوي الميغ إس إم فقرة الفقرة الفصل رحلة الرحلة
        الإصدار النسخة المنطقة المخيم القطاع النقطة خط نوع حرف شارع الشارع اتفاق الجزء"""
    ).split()
)
_ENGLISH_NAMES = frozenset(
    """no number route highway road resolution article page chapter flight boeing mig su tu phase
    category room channel office section part volume version windows type model covid
    group tier unit line building gate law decree paragraph annex item figure table""".split()
)
_CLOCK = frozenset(folded("الساعة للساعة بالساعة").split())
_CLOCK_ENDS = frozenset("am pm gmt utc بتوقيت".split())
_YEARS = frozenset(
    folded("عام سنة العام السنة لعام عامي العامين وعام يوم اليوم لليوم تاريخ").split()
)
_YEAR_LEADS = frozenset(
    "in since of until from by during year early late mid before after around to".split()
)
_ERAS = frozenset("م ه ميلادي ميلاديه هجري هجريه ad bc ce".split())
_PERCENT = frozenset("% percent percentage بالمئه بالمايه بالمائه المئه المايه المائه".split())
_SYMBOLS = frozenset("$€£¥₪₺")
_AGE_CUES = frozenset(
    """عمره عمرها عمرهم اعمارهم اعمارهن العمر بعمر عمر البالغ البالغه البالغين سن يبلغ تبلغ
    اعمار aged age ages""".split()
)
_YEAR_NOUNS = frozenset("عام عاما اعوام سنه سنوات سنين ربيعا years year yrs".split())
_OLD = frozenset(("old", "year-old", "years-old"))
_MILLIMETRES = frozenset("مم ملم mm millimetre millimeter".split())
_CALIBRE = frozenset("عيار caliber calibre".split())
_SCORE_CUES = frozenset(
    """المنتخب منتخب مباراه المباراه الدوري كاس هدف اهداف فاز فازت فوز تعادل خسر match won
    win beat goals score scored league victory draw defeat""".split()
)
_STRENGTH = frozenset(
    """قوامها قوامه حشد حشدت نشر نشرت ينشر تنشر ارسل ارسلت ارسال تعزيزات تجنيد جند جندت درب
    تدريب دربت انضم انضمام يضم تضم ضم يقود يقودها صفوفها صفوفه عديدها عديده يبلغ عدد
    تعداد تعدادها مشاركه شارك شاركت بمشاركه حشود يمتلك تمتلك يملك تملك لديه لديها force
    strong strength deployed deploy deploys deploying sent sends reinforcements army
    commands command stationed recruited recruits trained training joined mobilised
    mobilized numbering consisting comprises ranks remain presence withdraw withdrawal""".split()
)
_PRESENT = PRESENT | frozenset(
    """متن السكان سكان نسمه المشاركين مشارك مشاركين ركاب راكب راكبا متظاهر متظاهرين المصلين
    aboard onboard carrying carried population inhabitants home living live lives lived
    resident residents attended participated participants passengers housed houses board
    visitors holding""".split()
)
_ATTACKING = frozenset(
    """هاجم هاجمت هاجموا اقتحم اقتحمت اقتحموا اطلق اطلقوا اطلقت فجر فجروا نفذ نفذوا استهدف
    استهدفوا خطف اختطف خطفوا شن شنوا تسلل تسللوا قاد يستقلون يستقلان يستقل مسلحين مسلحون
    انتحاري انتحاريين attacked attack opened fired stormed blew detonated planted raided
    ambushed kidnapped carried infiltrated launched armed masked""".split()
)
_SENTENCE_REACH = 24
_TELLING = frozenset((Role.VERB, Role.NOUN_OF_ACTION, Role.CASUALTY, Role.LOSSES))
_VERBAL = ("وا", "هم", "ها", "هن", "هما", "ون")
_CASES = frozenset("حاله حالات case cases infection infections".split())
_QUAKE = frozenset("بقوه بشده ريختر زلزال الزلزال هزه magnitude richter".split())
_MOST_SCORED = 200
_SICK = frozenset(
    "covid coronavirus virus cholera mpox measles polio flu ebola malaria disease outbreak".split()
)
_PAST_NUMBER = frozenset(("من", '"', "حوالي", "نحو", "«", "»"))
_BREAKS = frozenset(".,;:()[]،؛\"'–-")


def why_left_out(line: Line, number: Parsed) -> Why:
    """Return the reason why a number that no reading took was left out."""
    for rule in (_fixed, _glued_name, _named, _measured, _counted, _counted_before, _bare):
        found = rule(line, number)
        if found is not None:
            break
    else:
        found = Reason.UNKNOWN, None
    if found[0] in (Reason.PEOPLE, Reason.UNKNOWN):
        told = _casualty_word(line, number.start)
        return found if told is None else (Reason.NEAR, told)
    return found


def _casualty_word(line: Line, at: int) -> int | None:
    """Return the word nearest to a number that tells of casualties in its sentence."""
    for reach in range(1, max(at, len(line) - at) + 1):
        for place in (at - reach, at + reach):
            if 0 <= place < len(line) and _tells(line, place):
                return place
        if reach > _SENTENCE_REACH:
            break
    return None


def _tells(line: Line, at: int) -> bool:
    word = line.raw[at]
    if word[0] >= "\u0600":
        lexeme = line.words[at].lexeme
        return lexeme is not None and lexeme.role in _TELLING
    lexeme = PEOPLE.get(word)
    return word in VERBS or (lexeme is not None and lexeme.role is Role.CASUALTY)


def is_year(word: str) -> bool:
    """Say whether four digits may be a year of the present era or a Hijri one of ours."""
    return len(word) == 4 and word.isdecimal() and 1800 <= int(word) <= 2099


# -- what the sign or word right beside says ----------------------------------------------------


def _fixed(line: Line, number: Parsed) -> Why | None:
    at, end = number.start, number.end
    before, after = _at(line, at - 1), _at(line, end)
    if number.itself:
        return _two_of(line, at)
    if number.ordinal:
        dated = _ordinal_of_time(line, at, end)
        if dated is not None:
            return dated
        unit = before in _UNITS or after in _ENGLISH_UNITS
        return (Reason.UNIT, at - 1 if before in _UNITS else end) if unit else (Reason.ORDINAL, at)
    if after in MONTHS and line.raw[at][0].isdecimal():
        return Reason.DATE, end
    if after in _PERCENT:
        return Reason.PERCENTAGE, end
    if after in _MILLIMETRES:
        gun = next((i for i in _near(line, at, end + 1, 4) if _is_weapon(line.raw[i])), None)
        if gun is not None:
            return Reason.WEAPONS, gun
    if before == "war" and number.interval.high in (1, 2):
        return Reason.NAME, at - 1
    if (after, _at(line, end + 1)) in (("في", "المئه"), ("في", "المائه"), ("per", "cent")):
        return Reason.PERCENTAGE, end + 1
    if before in _SYMBOLS:
        return Reason.MONEY, at - 1
    if after in _SYMBOLS:
        return Reason.MONEY, end
    if after == "°" or (number.parts > 1 and after == "°"):
        place = _at(line, end + 1) in ("n", "s", "e", "w", "شمالا", "شرقا")
        return (Reason.CODE if place else Reason.TEMPERATURE), end
    if after in ("a", "p") and line.raw[end + 1 : end + 3] == (".", "m"):
        return Reason.TIME, end
    if before in _CLOCK or after in _CLOCK_ENDS:
        return Reason.TIME, at - 1 if before in _CLOCK else end
    if number.parts == 2 and number.sign == ":":
        return Reason.TIME, None
    if number.parts == 2 and number.sign == "-":
        return _pair(line, number)
    if number.parts > 2:
        return Reason.CODE, None
    return None


def _pair(line: Line, number: Parsed) -> Why | None:
    """Tell "2015-16" and "2011-2014", "737-300" and "3-1" from the range that "10-12" is."""
    first, last = line.raw[number.start], line.raw[number.end - 1]
    if is_year(first) and (is_year(last) or len(last) == 2):
        return Reason.DATE, None
    before = _at(line, number.start - 1)
    if before in _ENGLISH_NAMES or before in _NAMES:
        return Reason.NAME, number.start - 1
    cued = next((i for i, word in enumerate(line.raw) if word in _SCORE_CUES), None)
    if number.falling:
        high = number.interval.high or 0
        return (Reason.SCORE if high < _MOST_SCORED else Reason.CODE), cued
    if cued is not None and (number.interval.high or _MOST_SCORED) < 20:
        return Reason.SCORE, cued
    return None


def _ordinal_of_time(line: Line, at: int, end: int) -> Why | None:
    """Read «الساعة الخامسة», «الثامن من أكتوبر», «كانون الثاني», «سن الثامنة عشرة»."""
    before = _at(line, at - 1)
    if before in _CLOCK:
        return Reason.TIME, at - 1
    month = end + 1 if _at(line, end) in ("من", "of") else end
    if _at(line, month) in MONTHS or before in MONTHS:
        return Reason.DATE, at - 1 if before in MONTHS else month
    young = before in ("سن", "دون", "فوق") and (end - at == 2 or before == "سن")
    return (Reason.AGE, at - 1) if young else None


def _is_weapon(word: str) -> bool:
    noun = arabic_noun(word) if word[0] >= "\u0600" else ENGLISH_NOUNS.get(word)
    return noun is Reason.WEAPONS


def _two_of(line: Line, at: int) -> Why:
    follower = _at(line, at + 1)
    if is_year(follower) and arabic_noun(line.raw[at]) is Reason.DURATION:
        return Reason.DATE, at  # «العامين 1987 و1988»
    thing = arabic_dual(line.raw[at])
    if thing is not None and not person(line.words[at].lexeme):
        return _aged(line, at, at + 1) or (thing[0], at)
    return _people(line, at, at, at + 1)


# -- numbers that name ---------------------------------------------------------------------------


def _named(line: Line, number: Parsed) -> Why | None:
    at, end = number.start, number.end
    before = _at(line, at - 1)
    digits = line.raw[at][0].isdecimal()
    if before == "ال" and at > 1:
        before = line.raw[at - 2]
    if digits and line.raw[at].startswith("0") and len(line.raw[at]) > 5:
        return Reason.CODE, None
    if number.parts == 1 and is_year(line.raw[at]) and _is_exact(number):
        if before in _YEARS:
            return Reason.DATE, at - 1
        if before in _YEAR_LEADS or not _counts_at_once(line, end):
            return Reason.DATE, None
    if not before:
        return None
    if before in ("magnitude", "magnitudes"):
        return Reason.WEIGHT, at - 1
    if before in ("+", "#", "№") and digits and _touches(line, at):
        return (Reason.CODE if before == "+" else Reason.NAME), at - 1
    if digits and before in _UNITS:
        return Reason.UNIT, at - 1
    if before in _CALIBRE:
        return Reason.WEAPONS, at - 1
    counted = _noun_after(line, end) is not None or person_after(line, end)
    if digits and before in _YEARS and not counted:
        return Reason.DATE, at - 1
    if digits and (before in _NAMES or before in NUMBERED_THINGS) and not counted:
        return Reason.NAME, at - 1
    if digits and not counted and before in _ENGLISH_UNITS:
        return Reason.UNIT, at - 1
    named = before in _ENGLISH_NAMES or before in ENGLISH_NUMBERED_THINGS
    if digits and named and not counted:
        return Reason.NAME, at - 1
    return None


def _is_exact(number: Parsed) -> bool:
    return number.interval.low == number.interval.high


def _counts_at_once(line: Line, end: int) -> bool:
    """Say whether the very next word is counted people or things, in the plural in English."""
    word = _at(line, end)
    if not word or not word[0].isalpha() or word in _ERAS:
        return False
    if word[0] >= "\u0600":
        return person_after(line, end) or counted_noun(word) is not None
    many = word in PEOPLE and PEOPLE[word].number is not Grammatical.ONE
    return many or (word in ENGLISH_NOUNS and word.endswith("s"))


def _glued_name(line: Line, number: Parsed) -> Why | None:
    """Read "F-16", "T72", "COVID-19", «تي-72»: digits that cling to letters."""
    at = number.start
    if not line.raw[at][0].isdecimal() or at == 0 or not _touches(line, at):
        return None
    before = line.raw[at - 1]
    if before == "-" and at > 1 and _touches(line, at - 1) and line.raw[at - 2][0].isalpha():
        return Reason.NAME, at - 2
    if before[0].isalpha() and before[0] < "\u0600":
        return Reason.NAME, at - 1
    return None


# -- measures and counted nouns -------------------------------------------------------------------


def _measured(line: Line, number: Parsed) -> Why | None:
    return _aged(line, number.start, number.end)


def _aged(line: Line, at: int, end: int) -> Why | None:
    """Read «عمره 12 عاماً», "aged 12", "12-year-old", "(34 عاماً)", ", 29,"."""
    noun = end + 1 if _at(line, end) == "-" else end
    following = _at(line, noun)
    if following in _OLD or following.startswith(("year-old", "month-old")):
        return Reason.AGE, noun
    years = following in _YEAR_NOUNS or (end - at == 1 and arabic_dual(line.raw[at]) is not None)
    if following in _YEAR_NOUNS and _at(line, noun + 1) in _OLD:
        return Reason.AGE, noun + 1
    for place in range(at - 1, max(-1, at - 5), -1):
        word = line.raw[place]
        if word in _AGE_CUES and (
            years or word in ("aged", "age", "ages", "بعمر", "عمره", "عمرها")
        ):
            return Reason.AGE, place
    if following in _YEAR_NOUNS and _at(line, at - 1) == "(" and _at(line, noun + 1) == ")":
        return Reason.AGE, noun
    framed = _at(line, at - 1) == "," and _at(line, end) == ","
    small = line.raw[at].isdecimal() and len(line.raw[at]) == 2
    if framed and small and at > 1 and line.raw[at - 2][0].isalpha():
        return Reason.AGE, None
    return None


def _noun_after(line: Line, end: int) -> tuple[Reason, int] | None:
    """Find the counted thing after a number: at once in Arabic, after adjectives in English."""
    at = _past(line, end)
    if _at(line, at) == "-" and _touches(line, at + 1):
        at += 1
    word = _at(line, at)
    if not word or not word[0].isalpha():
        return None
    if word[0] >= "\u0600":
        if word in SINGLE_OTHER or person(line.words[at].lexeme):
            return None
        reason = counted_noun(word)
        if reason is None or (reason is Reason.PLACES and _at(line, at - 1) == "من"):
            return None  # «الآلاف من المناطق»: where they come from
        squared = _at(line, at + 1) in ("مربع", "مربعا", "مربعه")
        return (Reason.AREA, at) if squared and reason is Reason.DISTANCE else (reason, at)
    return _english_noun(line, at)


def _english_noun(line: Line, at: int) -> tuple[Reason, int] | None:
    best: tuple[Reason, int] | None = None
    for place in range(at, min(len(line), at + 5)):
        word = line.raw[place]
        if place > at and (word == "-" or line.raw[place - 1] == "-"):
            continue  # "new COVID-19 cases"
        if _abbreviates(line, place):
            continue
        whole, _, head = word.rpartition("-")
        if not word[0].isalpha() or word[0] >= "\u0600":
            break
        if word in ENGLISH_FUNCTION_WORDS and not (word in ("of", "the") and best is None):
            break
        if word in PEOPLE:
            if PEOPLE[word].number is not Grammatical.ONE:
                return None
            continue  # "rebel positions"
        reason = ENGLISH_NOUNS.get(word) or (ENGLISH_NOUNS.get(head) if whole else None)
        if word == "pound" and _at(line, place + 1)[:1].isalpha():
            return Reason.WEIGHT, place  # "a 300 pound bomb"
        if reason is not None:
            if best is None and word == "square" and place + 1 < len(line):
                return Reason.AREA, place
            best = reason, place
        elif best is not None or (word in VERBS and place > at):
            break
    return best


def person_after(line: Line, end: int) -> bool:
    """Say whether people are counted right after a number."""
    return _person_at(line, end) is not None


def _person_at(line: Line, end: int) -> int | None:
    at = _past(line, end)
    word = _at(line, at)
    if not word or not word[0].isalpha():
        return None
    if word[0] >= "\u0600":
        analysed = line.words[at]
        return at if person(analysed.lexeme) and not analysed.joined else None
    for place in range(at, min(len(line), at + 5)):
        word = line.raw[place]
        if word in PEOPLE:
            return place
        if _abbreviates(line, place):
            continue
        if (
            not word[0].isalpha()
            or word in SMALL
            or (
                word in ENGLISH_FUNCTION_WORDS
                and word not in ("of", "the", "their", "its", "other")
            )
        ):
            return None
    return None


def _counted(line: Line, number: Parsed) -> Why | None:
    end = number.end
    if not number.after_noun:
        people = _person_at(line, end)
        thing = _noun_after(line, end)
        if people is not None and (thing is None or people == thing[1] + 1):
            return _people(line, people, number.start, end)
        if thing is not None:
            return _qualified_thing(line, number.start, thing)
    return None


def _qualified_thing(line: Line, at: int, thing: tuple[Reason, int]) -> Why:
    """Tell degrees of an earthquake from those of heat, and cases of a disease from others."""
    reason, noun = thing
    if reason is Reason.DURATION and line.raw[noun].startswith("ال") and line.raw[at].isdecimal():
        return Reason.DATE, noun  # «في 25 من الشهر ذاته»
    if reason is Reason.TEMPERATURE:
        quake = next((i for i in _near(line, at, noun, 6) if line.raw[i] in _QUAKE), None)
        return (Reason.WEIGHT, quake) if quake is not None else thing
    if line.raw[noun] in _CASES:
        sick = next((i for i in _near(line, at, at + 1, 10) if _is_sick(line.raw[i])), None)
        return (Reason.DISEASE, sick) if sick is not None else thing
    return thing


def _counted_before(line: Line, number: Parsed) -> Why | None:
    """Read «القرى السبع», «هدف واحد», «الساعات الـ24»: a noun whose number comes after it."""
    at = number.start
    if not at:
        return None
    if line.raw[at - 1] == "ال" and at > 1:
        reason = arabic_noun(line.raw[at - 2])
        return None if reason is None else (reason, at - 2)
    small = number.after_noun or (number.interval.high or 99) <= 2
    if not small or line.raw[at][0].isdecimal():
        return None
    if person(line.words[at - 1].lexeme):
        return _people(line, at - 1, at, number.end)
    reason = arabic_noun(line.raw[at - 1])
    return None if reason is None else (reason, at - 1)


def _bare(line: Line, number: Parsed) -> Why | None:
    """Say what an unknown counted noun is called; people nobody names; or nothing."""
    end = number.end
    after = _at(line, end)
    if after in ("شخص", "اخرين", "اخرون", "others", "people", "منهم", "them"):
        return _people(line, end, number.start, end)
    if after == "of" and _at(line, end + 1) in ("them", "whom", "those", "these"):
        return Reason.PEOPLE, end + 1
    if not after or not after[0].isalpha():
        return None
    if after[0] >= "\u0600":
        if after == "من" and end + 1 < len(line):
            end += 1
        word = line.raw[end]
        known = word in FUNCTION_WORDS or opens_number(word) or word.endswith(_VERBAL)
        return (Reason.THINGS, end) if not known and may_be_noun(line, end) else None
    if after in ENGLISH_FUNCTION_WORDS or after in VERBS or after.endswith("ly"):
        return None
    plural = next(
        (
            place
            for place in range(end, min(len(line), end + 3))
            if line.raw[place].endswith("s") and line.raw[place] not in ENGLISH_FUNCTION_WORDS
        ),
        None,
    )
    return None if plural is None else (Reason.THINGS, plural)


def _is_sick(word: str) -> bool:
    return word in _SICK or diseased(word)


# -- people ---------------------------------------------------------------------------------------


def _people(line: Line, noun: int, at: int, end: int) -> Why:
    """Say which people are counted who are no victims."""
    lexeme = _lexeme(line, noun)
    fighter = lexeme is not None and lexeme.fighter
    sick = next((i for i in _near(line, at, noun + 1, 8) if _is_sick(line.raw[i])), None)
    if sick is not None:
        return Reason.DISEASE, sick
    before = _at(line, at - 1)
    if before == "by" or before in DOERS:
        return Reason.PERPETRATORS, at - 1
    strength = next((i for i in _near(line, at, noun + 1, 6) if line.raw[i] in _STRENGTH), None)
    present = next((i for i in _near(line, at, noun + 1, 5) if line.raw[i] in _PRESENT), None)
    if fighter and strength is not None:
        return Reason.STRENGTH, strength
    if present is not None or line.raw[noun] in _PRESENT:
        return Reason.PRESENT, present if present is not None else noun
    attack = next((i for i in _near(line, at, noun + 1, 3) if line.raw[i] in _ATTACKING), None)
    if attack is not None:
        return Reason.PERPETRATORS, attack
    return Reason.PEOPLE, noun


def _lexeme(line: Line, at: int) -> Lexeme | None:
    word = line.raw[at]
    return line.words[at].lexeme if word[0] >= "\u0600" else PEOPLE.get(word)


def _near(line: Line, at: int, end: int, reach: int) -> list[int]:
    """Return the places around a number, the nearest before it first, then those after."""
    before = range(at - 1, max(-1, at - 1 - reach), -1)
    return [*before, *range(end, min(len(line), end + reach))]


def _abbreviates(line: Line, at: int) -> bool:
    """Say whether a token is a part of "U.S."."""
    word = line.raw[at]
    return word in ("u", "s") or (word == "." and _at(line, at - 1) in ("u", "s"))


def _past(line: Line, end: int) -> int:
    """Step over «من», quotes, and the bracket that closes behind a number («(37) أسيراً»)."""
    at = end
    while _at(line, at) in _PAST_NUMBER or (_at(line, at) == ")" and _opened(line, end)):
        at += 1
    return at


def _opened(line: Line, end: int) -> bool:
    return "(" in line.raw[max(0, end - 4) : end]


def _at(line: Line, at: int) -> str:
    return line.raw[at] if 0 <= at < len(line) else ""


def _touches(line: Line, at: int) -> bool:
    return 0 < at < len(line) and line.tokens[at - 1].end == line.tokens[at].start
