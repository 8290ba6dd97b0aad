"""Who said it, and how firmly: the speakers of a sentence, denials and allegations."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.arabic import Folded
from annotator.domain.figures.origins import NAMED, PUBLISHERS, known_origin
from annotator.domain.model import Modality

Range = tuple[int, int]

# -- speaking ---------------------------------------------------------------------------------

_PAST = (
    "قال قالت قالوا افاد افادت افادوا اكد اكدت اكدوا ذكر ذكرت ذكروا اعلن اعلنت اعلنوا وثق وثقت"
    " اشار "
    "اشارت اوضح اوضحت اضاف اضافت احصي احصت سجل سجلت رصد رصدت صرح صرحت لفت لفتت كشف كشفت تحدث تحدثت "
    "ابلغ ابلغت نفي نفت زعم زعمت ادعي ادعت تابع تابعت"
).split()
_PRESENT = (
    "يعلن تعلن يؤكد تؤكد يقول تقول يوثق توثق يحصي تحصي ينفي تنفي يكشف تكشف يفيد تفيد يزعم تزعم"
).split()
_VERBS = "|".join(_PAST)
_SAID_ENGLISH = (
    "said|says|say|reported|reports|announced|added|confirmed|documented|recorded|stated|counted|"
    "monitored|claimed (?:that|to)|claims (?:that|to)|denied|denies|put the|told"
)
_SAYS = re.compile(
    rf"(?<!\w)(?:[وف]?(?:{_VERBS})|نقلت?|[وف]?بحسب|حسب|حسبما|[وف]?وفقا?|نقلا|طبقا"
    rf"|{_SAID_ENGLISH}|saying"
    r"|reporting|according to|quoted|citing|per)(?!\w)"
)
_HEARD = re.compile(
    r"(?<!\w)(?:reportedly|reports of|انباء عن|تقارير عن|معلومات عن|يقال|قيل|بحسب"
    r"|according to)(?!\w)"
)

_BODIES = (
    "مرصد وزاره وكاله هيئه منظمه لجنه مركز شبكه مؤسسه مكتب جيش قياده شرطه مديريه دائره حركه حزب"
    " مجلس "
    "اداره بعثه مفوضيه مستشفي نقابه جمعيه اتحاد دفاع هلال صليب اسعاف حكومه رئاسه سلطات قناه"
    " تلفزيون صحيفه "
    "اذاعه موقع جبهه كتائب فصائل تحالف سفاره غرفه تنظيم بيان تقرير امم شبكات وكالات منظمات اعلام"
    " وحدات"
)
_PERSONS = (
    "مصدر مصدران مصدرين مصادر متحدث متحدثه ناطق ناطقه مسؤول مسؤولون مسؤولين مسؤوله مدير مديره"
    " رئيس رئيسه وزير "
    "وزيره محافظ قائد ناشط ناشطون ناشطين نشطاء شاهد شهود طبيب اطباء مراسل مراسلون مراسله نائب"
    " عضو سكان اهالي "
    "ناجون ناجين زعيم منسق مسعفون مسعف رجال عمده"
)
_HEADS = "|".join((_BODIES + " " + _PERSONS).split())
_WORD = r"[^\W\d_]+"
_STOP = (
    r"(?:ان|انه|انها|انهم|بان|بانه|عن|علي|الي|في|خلال|بعد|قبل|اليوم|امس|مساء|صباح|مقتل|اصابه"
    r"|سقوط|وقوع|قوله|"
    r"قولها|قد|ما|من|مع|لم|لا|ل[^\W\d_]{3,}|ب(?!اسم(?!\w))[^\W\d_]{3,})(?!\w)"
)
_SUBJECT = (
    rf"(?:(?:ال|لل)(?:{_HEADS})(?: (?:ال(?!(?:يوم|ذي|تي|ذين|ان|عثور|قبض|افراج"
    rf"|سيطره)(?!\w)){_WORD}|باسم {_WORD}))*"
    rf"|ل?(?:{_HEADS})(?: (?!{_STOP}){_WORD}| باسم {_WORD}| في (?:ال)?{_WORD})?"
    rf"(?: (?:ال(?!(?:يوم|ذي|تي|ذين|ان|عثور|قبض|افراج|سيطره|سبت|احد|اثنين|ثلاثاء|اربعاء|خميس"
    rf"|جمعه)(?!\w)){_WORD}"
    rf"|باسم {_WORD}"
    rf"|من (?:ال){_WORD}))*)"
)
_WHEN = rf"(?:(?:اليوم|امس|مساء|صباح|فجر|ايضا|كذلك)(?: (?:ال{_WORD}))? )?"
_SPOKE = re.compile(
    rf"(?<!\w)[وف]?(?:{_VERBS}) {_WHEN}(?P<who>{_SUBJECT})(?!\w)"
    rf"|(?<!\w)[وف]?نقل(?:ت)? (?:{_WORD} ){{1,5}}?عن (?P<quoted>{_SUBJECT})(?!\w)"
    rf"|(?<!\w)(?P<by>[وف]?بحسب|حسب|[وف]?وفقا?|طبقا|نقلا عن|علي لسان|استنادا الي|حسبما|كما)"
    rf"(?: (?:ما )?[وف]?(?:{_VERBS}|نقلت? عن|ورد عن|جاء في))? (?P<after>{_SUBJECT})(?!\w)"
    rf"|^[\W\d_]*(?P<first>{_SUBJECT})(?: {_WORD}){{0,2}}? ?(?:: ?|(?:{'|'.join(_PRESENT)})(?!\w))"
    rf"|[-:] ?(?P<last>{_SUBJECT})[\W\d_]*$"
)
_GOES_ON_SAYING = re.compile(
    r"^[\W\d_]*(?:و(?:اضاف|اضافت|تابع|تابعت|اشار|اشارت|اوضح|اوضحت|اكد|اكدت|قال|قالت|لفت|لفتت|ذكر"
    r"|ذكرت)"
    r" (?:ان|انه|انها|الي|بان|:|المصدر|البيان|قائلا)(?!\w)"
    r"|(?:it|he|she|they|the (?:source|statement|group|monitor|broadcaster|agency|ministry"
    r"|official))"
    rf" (?:also |later )?(?:{_SAID_ENGLISH})(?!\w))"
    r"|(?<!\w)(?:it|he|she|they|the broadcaster|the monitor|the group|the source|the agency) "
    r"(?:also )?(?:said|added|reported)[\W_]*$"
)

_ENGLISH_HEADS = (
    "ministry|police|army|military|officials?|officers?|spokes(?:man|woman|person|men|persons)"
    "|sources?|"
    "monitor|observatory|group|agency|organi[sz]ation|network|office|command|government"
    "|authorities|"
    "hospitals?|doctors?|medics?|paramedics|activists?|witness(?:es)?|residents?|rescuers"
    "|workers|director|"
    "minister|governor|mayor|commander|television|tv|media|committee|council|coalition|pentagon|"
    "statement|report|chief|president|villagers|defen[cs]e|helmets|crescent|cross|nations|forces|"
    "reporters?|journalists?|watchdog|centre|center"
)
_MODIFIER = (
    r"(?:local|state|health|medical|security|military|hospital|police|rebel|opposition|government|"
    r"interior|foreign|senior|two|three|several|some|syrian|iraqi|israeli|palestinian|lebanese"
    r"|turkish|"
    r"russian|iranian|kurdish|us|american|civil|united|red|white|district|provincial|army|rights"
    r"|war|"
    r"monitoring|rescue|news|defen[cs]e|human|independent|britain-based|uk-based|british-based"
    r"|regional)"
)
_OF = r"(?: (?:of|for) (?:the )?[a-z'-]+(?: (?!said|says|told|that)[a-z'-]+)?)?"
_NOUN = (
    rf"(?:(?:the|a|an|its|his|their) (?:[a-z'-]+ ){{0,4}}?|(?:{_MODIFIER} ){{0,3}})"
    rf"(?:{_ENGLISH_HEADS})(?![\w-]){_OF}(?: (?:in|at) [a-z'-]+(?: [a-z'-]+)?)?"
)
_SPOKE_ENGLISH = re.compile(
    rf"(?<![\w-])(?:according to|citing|as reported by|reported by|announced by|quoting|quoted"
    rf"|per) "
    rf"(?P<after>{_NOUN})"
    rf"|(?<![\w-])(?:said|says|told|reported) (?P<inverted>(?!(?:that|on|in) ){_NOUN})(?=[\W]*$"
    rf"|[,\"])"
    rf"|(?<![\w-])(?P<who>{_NOUN})(?:,[^,]{{1,60}},| [a-z'-]+(?: [a-z'-]+){{0,2}})??"
    rf" (?:also |later |has |have |had )?(?:{_SAID_ENGLISH})(?![\w-])"
    rf"|^[\W\d_]*(?P<first>{_NOUN}) ?:"
    rf"|[-:] ?(?P<last>{_NOUN})[\W\d_]*$"
)
_LATIN = re.compile("[a-z]")
_ARABIC = re.compile("[ء-ي]")
_HEADLINE_SIGNS = re.compile("[:-]")
"""Without one of them nobody heads or ends a headline."""
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who is named as having said something, where the name stands, and in which order.

    ``behind`` marks a name that follows what it said («… بحسب المرصد»).
    """

    origin: str
    start: int
    end: int
    behind: bool = False


# -- firmness ---------------------------------------------------------------------------------

_ALLEGED = re.compile(
    r"(?<!\w)(?:[وف]?(?:زعم\w*|تزعم\w*|يزعم\w*|مزاعم|ادعي|ادعت|ادعاء|ادعاءات|تدعي|يدعي|غير مؤكده?"
    r"|لم يتسن (?:التحقق|التاكد))"
    r"|claim(?:s|ed|ing)? (?:that|to have|to be|it|killing|its fighters|their)|unconfirmed"
    r"|unverified"
    r"|allegedly|alleg(?:es|ing)|alleged that|(?:is|are|was|were) alleged|purportedly)(?!\w)"
)
_DENIED = re.compile(
    r"(?<!\w)(?:[وف]?(?:نفي|نفت|ينفي|تنفي|نفيه|نفيها|نافيا|نافيه|كذب|كذبت|لا صحه|غير صحيح\w*"
    r"|عار عن الصحه)"
    r"|تكذيب|denied|denies|deny|denying|dismissed|refuted|rejected (?:reports|claims|the)"
    r"|no truth|false reports)(?!\w)"
)
_DENIED_AFTER = re.compile(
    r"[,،] ?(?:(?:which|a claim|a report|reports|claims|an account|but)(?: [a-z' -]{1,40})? "
    r"(?:denied|denies|rejected|dismissed)|(?:وهو )?(?:ما|الامر الذي|لكن [^\W\d_]+(?: [^\W\d_]+)?) "
    r"(?:نفاه|نفته|نفي ذلك|نفت ذلك))(?!\w)"
)
_ENDS_DENIAL = re.compile(
    rf"[،,;:] ?[وف]?(?:{_VERBS}|لكن\w*|غير ان|الا ان|فيما|بينما|مشير\w*|مضيف\w*|مؤكد\w*"
    rf"|موضح\w*)(?!\w)"
    rf"|(?<!\w)و(?:{_VERBS})(?!\w)|(?<!\w)(?:لكن\w*|الا ان)(?!\w)"
    r"|(?<!\w)(?:but|while|although|however|saying|said|confirmed|reported|and said|adding)(?!\w)"
)
_AFTER = 60


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is named as having said a sentence, and how firm it is; ranges in the folded text."""

    text: str
    speakers: tuple[Speaker, ...]
    said: Range | None
    alleged: tuple[Range, ...]
    denied: tuple[Range, ...]
    denied_after: tuple[Range, ...]

    def speaker_of(self, start: int, end: int) -> Speaker | None:
        """Return who said the figure at ``start``: the last before it, else the next behind."""
        ahead = [one for one in self.speakers if one.end <= start and not one.behind]
        behind = [one for one in self.speakers if one.start >= end]
        if ahead and not (
            behind and behind[0].behind and _ENDS_DENIAL.search(self.text, ahead[-1].end, start)
        ):
            return ahead[-1]
        if behind:
            return behind[0]
        return self.speakers[-1] if self.speakers else None

    def modality_at(self, start: int, end: int, *, origin: str) -> tuple[Modality, Range | None]:
        """Return how firmly the sentence states a figure, and the words that say so."""
        for place in self.denied:
            if place[0] < start and not _ENDS_DENIAL.search(self.text, place[1], start):
                return Modality.DENIED, place
        for place in self.denied_after:
            if end <= place[0] <= end + 90:
                return Modality.DENIED, place
        for place in self.alleged:
            if end + _AFTER > place[0] >= end or (
                place[0] < start and not _ENDS_ALLEGATION.search(self.text, place[1], start)
            ):
                return Modality.ALLEGED, place
        if self.said is not None or origin:
            return Modality.REPORTED, self.said
        return Modality.ASSERTED, None


_ENDS_ALLEGATION = re.compile(
    r"[،,;] ?(?:[وف]?(?:اعلن|اعلنت|اكد|اكدت|لكن|غير ان|الا ان|فيما|بينما)|but|while|however)(?!\w)"
)


def attribution_in(
    folded: Folded, start: int, end: int, victims: Sequence[Range] = ()
) -> Attribution:
    """Read who said the folded sentence at ``start``.

    A name inside the words that count ``victims`` tells whose they are, not who said it.
    """
    text = folded.text
    sentence = text[start:end]
    says = [found.span() for found in _SAYS.finditer(sentence)]
    heard = _HEARD.search(sentence)
    speakers = list(_told(folded, start, sentence)) if says or ":" in sentence else []
    if not speakers:
        speakers = list(_present(folded, start, sentence))
    if not speakers:
        speakers = list(_named(sentence, start, says))
    firsts = [first for first, _ in victims]

    def counted(one: Speaker) -> bool:
        index = bisect_right(firsts, one.start) - 1
        return index >= 0 and one.start < victims[index][1]

    said = says[0] if says else heard.span() if heard else None
    return Attribution(
        text,
        tuple(one for one in speakers if not counted(one)),
        None if said is None else (start + said[0], start + said[1]),
        tuple(_moved(_ALLEGED, sentence, start)),
        tuple(_moved(_DENIED, sentence, start)),
        tuple(_moved(_DENIED_AFTER, sentence, start)),
    )


def goes_on_saying(sentence: str) -> bool:
    """Say whether a folded sentence continues the last speaker («وأضاف أن», "it said")."""
    return _GOES_ON_SAYING.search(sentence) is not None


def _moved(pattern: re.Pattern[str], sentence: str, by: int) -> Iterator[Range]:
    return ((by + found.start(), by + found.end()) for found in pattern.finditer(sentence))


def _told(folded: Folded, start: int, sentence: str) -> Iterator[Speaker]:
    """Yield the subjects of verbs and prepositions of saying."""
    if _ARABIC.search(sentence):
        yield from _spoken(_SPOKE, folded, start, sentence)
    if _LATIN.search(sentence):
        yield from _spoken(_SPOKE_ENGLISH, folded, start, sentence)


def _present(folded: Folded, start: int, sentence: str) -> Iterator[Speaker]:
    """Yield who a headline begins with («الدفاع المدني يعلن …», "Monitor - …")."""
    if not (_HEADLINE_SIGNS.search(sentence) or any(verb in sentence for verb in _PRESENT)):
        return
    for found in _SPOKE.finditer(sentence):
        if found["first"] is not None or found["last"] is not None:
            yield from _spoken(_SPOKE, folded, start, sentence)
            return


def _spoken(
    pattern: re.Pattern[str], folded: Folded, start: int, sentence: str
) -> Iterator[Speaker]:
    for found in pattern.finditer(sentence):
        group = next((name for name in found.groupdict() if name != "by" and found[name]), None)
        if group is None:
            continue
        first, last = start + found.start(group), start + found.end(group)
        words = folded.text[first:last]
        if group == "who" and pattern is _SPOKE_ENGLISH and _hears(sentence, found.start(group)):
            continue
        origin = known_origin(words) or _as_written(folded, first, last)
        yield Speaker(origin, first, last, behind=group in ("after", "last", "inverted"))


def _as_written(folded: Folded, first: int, last: int) -> str:
    span = folded.span(first, last)
    words = " ".join(folded.source[span.start : span.end].split())
    if words.startswith("لل") and words[2:4] != "جن":
        return "ال" + words[2:]
    if words.startswith("ل") and words[1:3] != "جن":
        return words[1:]
    lowered = words.lower()
    for article in ("the ", "a ", "an "):
        if lowered.startswith(article):
            return words[len(article) :]
    return words


def _named(sentence: str, start: int, says: Sequence[Range]) -> Iterator[Speaker]:
    """Yield the known name nearest to a word of saying, or one that heads or ends a headline."""
    if not says and _HEADLINE_SIGNS.search(sentence) is None:
        return
    best: tuple[int, Speaker] | None = None
    for found in NAMED.finditer(sentence):
        origin = known_origin(found["name"])
        if origin in PUBLISHERS and _hears(sentence, found.start()):
            continue
        headline = _ends_headline(sentence, found)
        gap = 0 if headline else min((_gap(found.span(), s) for s in says), default=_NEAR + 1)
        if gap <= _NEAR and (best is None or gap < best[0]):
            best = gap, Speaker(origin, start + found.start(), start + found.end())
    if best is not None:
        yield best[1]


_TOLD_TO = re.compile(r"(?:(?:^|\W)told(?: the)? |(?:^|\W)(?:وكاله|لوكاله|لقناه|لصحيفه|لموقع) )$")


def _hears(sentence: str, at: int) -> bool:
    """Say whether the name at ``at`` is the one spoken to («لوكالة …», "told …")."""
    before = sentence[max(0, at - 20) : at]
    if _TOLD_TO.search(before):
        return re.search(r"(?:وفقا|طبقا) ل?وكاله $|(?<!ل)وكاله $", before) is None
    return sentence[at : at + 1] == "ل" and not re.search(r"(?:وفقا|طبقا|خلافا) $", before)


def _gap(a: Range, b: Range) -> int:
    return max(0, max(a[0], b[0]) - min(a[1], b[1]))


def _ends_headline(sentence: str, found: re.Match[str]) -> bool:
    """Say whether the name stands as "…: Monitor" or «نشطاء: …»."""
    after = sentence[found.end() : found.end() + 2].strip()
    before = sentence[max(0, found.start() - 3) : found.start()].strip()
    return (after.startswith(":") and not sentence[: found.start()].strip()) or (
        before.endswith((":", "-")) and not sentence[found.end() :].strip(" \"'")
    )
