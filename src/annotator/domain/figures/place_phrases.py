"""Where a sentence says that something happened: place phrases taken whole, and what they govern.

A phrase is the place of an event when a preposition or a word for a sort of place governs it. One
that only tells where people come from, where somebody spoke, or who fought whom, is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from annotator.domain.arabic import Folded
from annotator.domain.calendars import MONTHS, WEEKDAYS
from annotator.domain.figures.arabic_closed import FUNCTION_WORDS
from annotator.domain.figures.english_places import ENGLISH_SORT, english_places
from annotator.domain.places import Gazetteer

_SORT = (
    "باديه|ريف|بلده|بلدتي|بلدات|مدينه|مدينتي|قريه|قريتي|قري|منطقه|محافظه|حي|حيي|مخيم|ناحيه|حقل"
    "|حقلي|جبل|"
    "مطار|سوق|شارع|ضاحيه|اطراف|محيط|قضاء|اقليم|مزارع|ساحه|ميدان|دوار|جسر|معبر|سجن|ميناء|وادي|سهل"
    "|طريق|"
    "جزيره|قاعده|قطاع|ولايه|مديريه|بلديه|مقاطعه|العاصمه|حاجز|مفرق|سد|حوض|مرفا|كراج|ضواحي"
)
_HEADS = (
    "دير|تل|عين|راس|ابو|ابي|ام|الشيخ|شيخ|خان|كفر|بني|بيت|بير|بئر|باب|دار|عرب|ست|حمام|بو|سيدي|القلعه"
)
_WORD = r"[^\W\d_]+"
_NAME = rf"(?:(?:{_HEADS}) )?[^\W\d_]+"
_NO_EPITHET = (
    "الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد|الماضي|الماضيه|المنصرم|الذي|التي|اليوم"
    "|الليله|الساعه|"
    "المقبل|الجاري|الي|الان|الذين|الا"
)
_QUOTED = re.compile(rf"(?<!\w)[وف]?[بلك]?(?P<phrase>(?:ال)?(?:{_SORT}) \"[^\"\n]{{2,30}}\")")
_CAPITAL_CITY = re.compile(
    rf"(?<!\w)[وف]?[بل]?(?P<phrase>(?:ال)?عاصمه (?:ال[^\W\d_]+ )*(?P<name>(?!ال){_NAME}))(?!\w)"
)
_HASHTAG = re.compile(
    rf"(?<!\w)(?:في|ب|ضرب\w*|طال\w*|هز\w*|علي|قرب|(?:ال)?(?:{_SORT})|in|near|at|hit|hits)"
    r" ?#(?P<phrase>\w{3,})"
)
_NEAR = re.compile(
    rf"(?<!\w)(?:ب?القرب من|علي مقربه من|قرب) (?P<phrase>(?P<name>(?:ال{_WORD}|مطار {_WORD})"
    rf"(?: (?!{_NO_EPITHET})ال{_WORD})?))(?!\w)"
)
_DIRECTED = "الشرقي|الغربي|الشمالي|الجنوبي|الاوسط|الشرقيه|الغربيه|الشماليه|الجنوبيه|الكبري"
"|الكبير|القديمه|القديم"
_SORTED = re.compile(
    rf"(?<!\w)(?P<lead>[وف]?[بلك]?)(?P<phrase>(?:ال)?(?:{_SORT}) (?P<name>{_NAME})"
    rf"(?: (?:{_DIRECTED}))*(?: (?!(?:{_NO_EPITHET})(?!\w))ال[^\W\d_]+)?)(?!\w)"
)
_NO_NAME = (
    FUNCTION_WORDS
    | frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(
        """خاضعه الخاضعه عسكريه العسكريه مزدحم مزدحمه شعبي شعبيه كامله باكملها واسعه اخري مجاوره
        سكني سكنيه
        عام عامه رئيسي دولي الدولي مفخخه تفتيش امنيه امني الامن صحي نائيه مختلفه متفرقه عده عدده
        قريبه
        واحده اثر خلال بعد قبل ما كان كانت قد التي الذي حيث ذاتها نفسها المذكوره المحاصره كما منذ
        المستهدف
        january february april june july september october november december operation group state
        """.split()
    )
)
_LINK = re.compile(
    r"[ ,،]*(?:(?:في|داخل|ضمن|وسط|قرب|علي|اطراف|محيط|عند|ب?القرب من|علي مقربه من|(?:ال)?تابعه? ل?|"
    r"(?:ال)?واقعه?|علي بعد|نحو|حوالي|\d+|كلم|كم|كيلومترا?|كيلومترات|متر|الي|من|"
    r"(?:ال)?(?:شمال|جنوب|شرق|غرب)(?:ي|ا)?|"
    rf"(?:ال)?(?:{_SORT})|"
    r"in|of|near|outside|the|'s|s|on|a|just|northern|southern|eastern|western|central|north"
    r"|south|east|west|"
    r"northeast|northwest|southeast|southwest|rural|rebel-held|government-held|citys?|towns?|"
    rf"(?:{ENGLISH_SORT}))(?=[ ,،]|$)[ ,،]*|[بل](?=$))*"
)
_LATIN = re.compile("[a-z]")
_ONLY_AND = re.compile(r" ?و ?| and ")
_TAIL = re.compile(rf" (?:{_DIRECTED})(?!\w)")

# -- what stands before or behind a phrase ------------------------------------------------------

_IN = re.compile(
    r"(?:^|\W)[وف]?(?:في|ب|بال|علي|قرب|بالقرب من|عند|داخل|خارج|وسط|حول|فوق|شرق|غرب|شمال|جنوب"
    r"|شرقي|غربي|"
    r"شمالي|جنوبي|اطراف|محيط|مدخل|الي|نحو|طال\w*|استهدف\w*|ضرب\w*|هز\w*|هزت|هاجم\w*|اجتاح\w*|قصف"
    r"|في كل من|"
    r"ريف|لريف|in|near|at|outside|inside|around|across|on|over|of|hit|hits|struck|rocked"
    r"|throughout|"
    r"north|south|east|west|northern|southern|eastern|western|central|into|to|'s)"
    r"(?: (?:the|كل من|ال?عاصمه))? ?#?$"
)
_COMES_FROM = re.compile(
    r"(?:(?:^|\W)(?:ابناء|اهالي|سكان|اهل|مواليد|وجهاء|عشائر|شباب|ينحدر\w* من|(?:ال)?منحدر\w* من"
    r"|قادم\w* من|"
    r"residents of|people of|natives? of|inhabitants of|born in|men of|originally from|from"
    r"|hailing from)"
    r"|(?:^|\W)(?<!القرب )(?<!مقربه )(?<!كل )(?<!انحاء )"
    r"(?<!متفرقه )(?<!مختلفه )(?<!اخري )(?<!عده )(?<!اجزاء )من(?: (?:ابناء|اهالي|سكان|اهل))?)"
    r"(?: the)? ?$"
)
_MEASURED_FROM = re.compile(
    r"(?:كم|كلم|كيلومتر\w*|ميل\w*|متر\w*|kilomet(?:er|re)s?|km|miles)(?: [^\W\d_]+)?"
    r" (?:من|عن|from|off|of)(?: the)? $"
)
_AGAINST = re.compile(
    r"(?:^|\W)(?:بين|ضد|مع|علي يد|من قبل|قبل|by|between|against|with|تدعمها?|المدعوم\w* من"
    r"|backed by)(?: the)? ?$"
)
_SPEAKS = (
    r"(?:قال|قالت|افاد|افادت|اعلن|اعلنت|اكد|اكدت|ذكر|ذكرت|اوضح|اوضحت|صرح|صرحت|اضاف|اضافت"
    r"|كشف|كشفت|نقل|نقلت)"
)
# What is said begins here: «قال المرصد إن خمسة قتلوا في …», «أفاد بمقتل خمسة في …».
_SAYING = (
    r"(?:[وف]?ب?ان(?:ه|ها|هم|هما)?|[وف]?[بعل]?(?:مقتل|اصابه|استشهاد|وفاه|سقوط|وقوع|جرح|اسر|اعتقال"
    r"|فقدان|اختطاف|نزوح|اعدام|العثور))(?!\w)"
)
_SPOKEN_ARABIC = re.compile(
    rf"(?:^|\W)[وف]?{_SPEAKS}(?: (?!{_SAYING})[^\W\d_]+){{1,6}} (?:في |ب)$"
    r"|(?:^|\W)(?:وزاره|مصدر|مصادر|مسؤول\w*|متحدث|ناطق|شرطه|محافظ|مدير\w*|مراسل\w*|شهود|ناشط\w*"
    r"|سكان|"
    r"طبيب|اطباء|مستشفيات)(?: [^\W\d_]+){0,3} (?:في |ب)$"
)
_SPOKEN_ENGLISH = re.compile(
    r"(?:said|told [\w' -]{1,25}|announced|speaking|reported) (?:in|at|from)(?: the)? $"
    r"|(?:officials?|sources?|ministry|police|medics?|doctors?|activists?|reporter|correspondent|"
    r"spokes\w+|residents|witnesses|hospital) (?:in|at|from)(?: the)? $"
)
_DATELINE = re.compile(r" ?(?:\([^)\n]{2,30}\) ?[-:]?|/[^/\n]{2,25}/ ?[-:]?|- (?=\S))")
_HAPPENING = re.compile(
    r" (?:(?:bomb|air|car|suicide|drone|rocket|mortar|missile|gas|chemical|market|truck|bus) )*"
    r"(?:attacks?|bombings?|blasts?|strikes?|airstrikes?|raids?|clashes|shelling|fighting"
    r"|explosions?|"
    r"floods?|earthquake|quake|massacre|siege|ambush|battle|violence|infighting|protests?)(?!\w)"
)
_HEADING = re.compile(r" ?[:|]")
_REACH = 60


class Role(IntEnum):
    """How surely a phrase is the place of the events of its sentence; the lower the surer."""

    EVENT = 1
    NAMED = 2
    DATELINE = 3
    ORIGIN = 4


@dataclass(frozen=True, slots=True)
class Place:
    """A place phrase of a sentence, in folded positions, and what it is the place of."""

    start: int
    end: int
    role: Role


def places_told(
    folded: Folded, start: int, end: int, gazetteer: Gazetteer, names: Sequence[tuple[int, int]]
) -> tuple[Place, ...]:
    """Return the place phrases of the sentence at ``start``, in order.

    ``names`` are the ranges of organisations, whose names may hold a place's.
    """
    sentence = folded.text[start:end]
    known = _known(sentence, gazetteer)
    rows = known + _sorted(sentence)
    if _LATIN.search(sentence):
        rows += english_places(folded, start, sentence, known)
    free = [
        row
        for row in rows
        if not any(a < start + row[1] and start + row[0] < b for a, b in names)
        and not _led_to(folded, start + row[0])
    ]
    found: list[Place] = []
    for first, last in _chained(sentence, _merged(free)):
        role = _role(sentence, first, last)
        if role is not None:
            found.append(Place(start + first, start + last, role))
    return tuple(found)


def _led_to(folded: Folded, at: int) -> bool:
    """Say whether «وادي» is «وأدى», which folding writes alike."""
    if not folded.text.startswith("وادي ", at):
        return False
    written = folded.span(at, at + 4).of(folded.source)
    return "أ" in written or "ى" in written


def _known(sentence: str, gazetteer: Gazetteer) -> list[tuple[int, int]]:
    # Hashtags are read as words; the two signs are one character each, so places stay in place.
    plain = sentence.replace("_", " ").replace("#", " ")
    found: list[tuple[int, int]] = []
    for first, last, key in gazetteer.named_in(plain):
        while last - first > 3 and plain[first] in "وبلف":
            inner = plain[first + 1 : last]
            if gazetteer.place_key(inner) != key or gazetteer.place_key("س" + inner) == key:
                break
            first += 1
        tail = _TAIL.match(plain, last)
        found.append((first, tail.end() if tail else last))
    return found


def _sorted(sentence: str) -> list[tuple[int, int]]:
    """Return what words for a sort of place name; «السجن المؤبد» names none, it describes."""
    found: list[tuple[int, int]] = []
    for pattern in (_SORTED, _CAPITAL_CITY):
        found += [
            match.span("phrase")
            for match in pattern.finditer(sentence)
            if _NO_NAME.isdisjoint(match["name"].split())
            and not (match["phrase"].startswith("ال") and match["name"].startswith("ال"))
        ]
    found += [
        match.span("phrase")
        for match in _NEAR.finditer(sentence)
        if _NO_NAME.isdisjoint(match["name"].split())
    ]
    for pattern, sign in ((_QUOTED, '"'), (_HASHTAG, "#")):
        if sign in sentence:
            found += [match.span("phrase") for match in pattern.finditer(sentence)]
    return found


def _merged(rows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for row in sorted(rows):
        if found and row[0] < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], row[1]))
        else:
            found.append(row)
    return found


def _chained(sentence: str, rows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join what one phrase nests («قرية … بريف … الشرقي») or lists («بغداد وبعقوبة»)."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found:
            gap = sentence[found[-1][1] : row[0]]
            if len(gap) < _REACH and (_ONLY_AND.fullmatch(gap) or _links(gap)):
                found[-1] = (found[-1][0], row[1])
                continue
        found.append(row)
    return found


def _links(gap: str) -> bool:
    return bool(gap.strip(" ,،")) is False or _LINK.fullmatch(gap) is not None


def _role(sentence: str, first: int, last: int) -> Role | None:
    before = sentence[max(0, first - _REACH) : first]
    after = sentence[last : last + _REACH]
    if _AGAINST.search(before):
        return None
    if _HAPPENING.match(after) or _MEASURED_FROM.search(before):
        return Role.EVENT
    if _COMES_FROM.search(before):
        return Role.ORIGIN
    if _SPOKEN_ARABIC.search(before) or _SPOKEN_ENGLISH.search(before):
        return None
    if not sentence[:first].strip(" \"'#*-") and _DATELINE.match(after):
        return Role.DATELINE
    if _IN.search(before) or re.match(rf"(?:ال)?(?:{_SORT}) ", sentence[first:last]):
        return Role.EVENT
    if not sentence[:first].strip(" \"'#*-") and _HEADING.match(after):
        return Role.EVENT
    return Role.NAMED


_SHARES = 45


def place_of(
    places: Sequence[Place],
    text: str,
    figures: Sequence[tuple[int, int]],
    index: int,
    *,
    fled: bool = False,
) -> Place | None:
    """Return the place that the figure at ``index`` of a sentence's figures happened in.

    That is the first place after it and those coordinated with it, before the next figure; else
    the last one before it; else the first that stands in its sentence. Where people ``fled``,
    the place they come from is the place.
    """
    if not places:
        return None
    start, end = figures[index]
    least = Role.ORIGIN if fled else Role.DATELINE
    usable = [p for p in places if p.role <= least and not (start <= p.start < end)]
    inside = [p for p in places if start <= p.start < end and p.role is Role.EVENT]
    if inside:
        return inside[0]
    for sure in (Role.EVENT, least):
        rows = [p for p in usable if p.role <= sure]
        until = len(text)
        last = end
        for following in figures[index + 1 :]:
            gap = text[last : following[0]]
            if (
                len(gap) > _SHARES
                or "،" in gap
                or "," in gap
                or any(last <= p.start < following[0] for p in rows)
            ):
                until = following[0]
                break
            last = following[1]
        behind = [p for p in rows if end <= p.start < until]
        if behind and (_one_clause(text[end : behind[0].start]) or not rows[0].start < start):
            return behind[0]
        before = [p for p in rows if p.end <= start]
        if before:
            return before[-1]
        if behind or [p for p in rows if p.start >= end]:
            return (behind or [p for p in rows if p.start >= end])[0]
    return None


_NEW_CLAUSE = re.compile(
    r"[،,] ?(?:و?(?:فيما|بينما|حيث|كما|وذلك|مشير\w*|مضيف\w*|موضح\w*|علما|في حين)|while|after|as"
    r"|where|who|which)(?!\w)"
    r"|[:;]|(?<!\w)(?:الذي|التي|الذين)(?!\w)"
)


def _one_clause(gap: str) -> bool:
    return _NEW_CLAUSE.search(gap) is None
