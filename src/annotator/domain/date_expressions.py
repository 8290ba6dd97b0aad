"""What dates look like in folded Arabic and English: the words and expressions that open them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType

from annotator.domain import calendars
from annotator.domain.calendars import HIJRI_MONTHS, MONTHS, WEEKDAYS, any_of

# -- the words --------------------------------------------------------------------------------

UNITS = MappingProxyType(
    {
        word: (unit, number)
        for unit, number, words in (
            ("hour", 0, "ساعه ساعات الساعات hour hours"),
            ("hour", 2, "ساعتين الساعتين"),
            ("day", 1, "يوم"),
            ("day", 0, "يوما ايام الايام day days"),
            ("day", 2, "يومين اليومين"),
            ("week", 1, "اسبوع"),
            ("week", 0, "اسبوعا اسابيع الاسابيع week weeks"),
            ("week", 2, "اسبوعين الاسبوعين"),
            ("month", 1, "شهر"),
            ("month", 0, "شهرا اشهر شهور الاشهر الشهور month months"),
            ("month", 2, "شهرين الشهرين"),
            ("year", 1, "عام سنه"),
            ("year", 0, "عاما اعوام سنوات سنين الاعوام السنوات year years"),
            ("year", 2, "عامين سنتين العامين السنتين"),
        )
        for word in words.split()
    }
)
NUMBERS = MappingProxyType(
    {
        word: value
        for value, words in enumerate(
            (
                "a an one",
                "two",
                "three ثلاثه ثلاث الثلاثه الثلاث",
                "four اربعه اربع الاربعه الاربع",
                "five خمسه خمس الخمسه الخمس",
                "six سته ست السته الست",
                "seven سبعه سبع السبعه السبع",
                "eight ثمانيه ثماني الثمانيه الثماني",
                "nine تسعه تسع التسعه التسع",
                "ten عشره عشر العشره العشر",
            ),
            1,
        )
        for word in words.split()
    }
)
ORDINALS = MappingProxyType(
    {
        word: day
        for day, word in enumerate(
            (
                "الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي عشر|"
                "الثاني عشر|الثالث عشر|الرابع عشر|الخامس عشر|السادس عشر|السابع عشر|الثامن عشر|"
                "التاسع عشر|العشرين|الحادي والعشرين|الثاني والعشرين|الثالث والعشرين|"
                "الرابع والعشرين|الخامس والعشرين|السادس والعشرين|السابع والعشرين|الثامن والعشرين|"
                "التاسع والعشرين|الثلاثين|الحادي والثلاثين"
            ).split("|"),
            1,
        )
    }
)
_BACKWARD = "الماضي|الماضيه|المنصرم|المنصرمه|الفائت|الفائته|الاخير|الاخيره"
_FORWARD = "المقبل|المقبله|القادم|القادمه"
_CURRENT = "الجاري|الجاريه|الحالي|الحاليه"

# -- the expressions --------------------------------------------------------------------------

_M, _H, _W = any_of(MONTHS), any_of(HIJRI_MONTHS), any_of(WEEKDAYS)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
_HYEAR = r"1[34]\d\d(?!\d)"
_ORD = r"(?:st|nd|rd|th)?"
_THROUGH = r" ?(?:-|الي|حتي|to|until|through) ?"
_TO = r" ?(?:-|/|الي|حتي|to|and|و) ?"
_SLASHED = rf"(?: ?/ ?(?:{_M})(?!\w))?"
_YEARS = (
    rf"(?:,? (?:من |of |in )?(?:(?:لل|ل|ال)?(?:عام|سنه) )?"
    rf"(?:{_CURRENT} |{_BACKWARD} )?(?P<y1>{_YEAR})"
    rf"|,? (?P<mod>(?:من )?(?:(?:العام|السنه|الشهر) )?(?:{_BACKWARD}|{_CURRENT}|{_FORWARD})"
    r"|(?:of )?(?:last|this|next) year)(?!\w))?"
)


def _compiled(expression: str) -> Callable[[], re.Pattern[str]]:
    """Return a maker of the pattern; made with the first date that asks, as a start has none."""

    @cache
    def made() -> re.Pattern[str]:
        return re.compile(expression)

    return made


ISO = _compiled(rf"(?P<y>{_YEAR})(?P<s>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<d>{_DAY})(?![-/]?\d)")
SLASHES = _compiled(
    rf"(?P<a>\d{{1,2}})(?P<s>[-/.])(?P<b>\d{{1,2}})(?P=s)"
    rf"(?:(?P<y>{_YEAR})|(?P<hy>{_HYEAR}) ?(?:ه|هجري\w*|ah))"
    r"(?!\w)(?![-/]\d)"
)
DAY_MONTH = _compiled(
    rf"(?P<d1>{_DAY}){_ORD}"
    rf"(?:(?: (?P<m0>{_M}){_SLASHED}(?:,? (?P<y0>{_YEAR}))?{_THROUGH}|{_TO})(?P<d2>{_DAY}){_ORD})?"
    rf"(?: |-)(?:of |من )?(?:شهر )?(?P<m1>{_M})\b\.?{_SLASHED}{_YEARS}(?!\w)"
)
MONTH_DAY = _compiled(
    rf"(?P<m1>{_M})\.? (?P<d1>{_DAY}){_ORD}"
    rf"(?:(?:{_TO}|{_THROUGH}(?P<m2>{_M}) )(?P<d2>{_DAY}){_ORD})?{_YEARS}(?!\w)(?!,\d)"
)
ORDINAL_MONTH = _compiled(
    rf"(?P<o>{'|'.join(sorted(ORDINALS, key=len, reverse=True))}) من (?:شهر )?"
    rf"(?P<m1>{_M}){_SLASHED}{_YEARS}(?!\w)"
)
MONTH_ONLY = _compiled(rf"(?P<m1>{_M}){_SLASHED}{_YEARS}(?!\w)")
HIJRI_DAY = _compiled(
    rf"(?P<d>{_DAY})(?: من)?(?: شهر)?(?: |-| - )(?P<m>{_H})(?!\w)"
    rf"(?:,? (?:من )?(?:عام |سنه |لعام )?(?P<y>{_HYEAR}))?(?P<mark> ?(?:ه|هجري\w*|a\.?h\.?)(?!\w))?"
)
HIJRI_MONTH = _compiled(
    rf"(?P<m>{_H}) (?:من )?(?:عام |سنه |لعام )?(?:(?P<y>{_HYEAR})|(?P<gy>{_YEAR}))"
    r"(?: ?(?:ه|هجري\w*))?(?!\w)"
)
YEAR_ONLY = _compiled(
    rf"(?P<y>{_YEAR})(?:(?: ?- ?| و ?| and | to | الي | حتي | through )(?P<y2>{_YEAR}))?"
    r"(?![-/.]\d)(?![\w%])"
)
BEFORE_YEAR = re.compile(
    r"(?:^|\W)[وفبل]?(?:(?:ال)?(?:عام|سنه)|عامي|الاعوام|سنتي|في|منذ|خلال|مطلع|منتصف|اواخر|اوائل|نهايه|"
    r"بدايه|حتي|بين|in|since|during|between|from|until|early|late|mid|of|by) ?-?$"
)
WEEKDAY = _compiled(
    rf"(?P<a>{_W})(?:'s)?(?:(?: ?(?:[/-]|و|and|or) ?| )(?P<b>{_W}))?"
    rf"(?: (?P<mod>{_BACKWARD}|{_FORWARD}|{_CURRENT}))?(?!\w)(?! عشر(?!\w))"
)
BEFORE_DATE = _compiled(
    rf"(?:{_W}|(?:{'|'.join(calendars.WEEKDAY_ABBREVIATIONS)})\.?)"
    r"(?: ?[,،]? ?(?:الموافق ل?|في |the )?)"
)
NO_DAY = re.compile(r"(?:سوق|حي|قريه|شارع|مسجد|جامع|بلده|خان|ساحه|جسر)(?: يوم)? $")
TODAY = _compiled(
    rf"(?P<w>امس الاول|اول امس|امس|البارحه|اليوم|today|tonight|yesterday)(?: (?P<rw>{_W}))?(?!\w)"
)
NIGHT = _compiled(rf"(?:الليله (?P<b>قبل )?(?:{_BACKWARD})|(?P<l>last night))(?!\w)")
OTHER_DAY = _compiled(
    r"(?:نفس اليوم|ذات اليوم|اليوم (?:نفسه|ذاته|عينه)|(?:the |that )?same day|that day)(?!\w)"
)
NEXT_DAY = _compiled(r"(?:اليوم (?:التالي|الموالي)|(?:next|following) day)(?!\w)")
DAY_BEFORE = _compiled(r"(?:اليوم السابق|(?:previous|preceding) day)(?!\w)")
NO_TODAY = re.compile(
    r" (?:ال ?)?(?:\d|اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|اخير)"
)
PERIOD = _compiled(
    rf"(?:(?P<u>الاسبوع|الشهر|العام|السنه) (?P<b>قبل )?(?P<mod>{_BACKWARD}|{_CURRENT}|{_FORWARD})"
    r"|هذ[اه] (?P<tu>الاسبوع|الشهر|العام|السنه)"
    r"|(?P<emod>this|last|past|next) (?P<eu>weekend|week|month|year))(?!\w)"
)
PART = _compiled(
    r"(?:مطلع|بدايه|اوائل|اواخر|نهايه|منتصف|start of|beginning of|end of|middle of) "
    rf"(?:the |هذا )?(?P<u>الاسبوع|الشهر|العام|السنه|week|month|year)"
    rf"(?: (?P<mod>{_BACKWARD}|{_CURRENT}|{_FORWARD}))?(?!\w)"
)
_SMALL = "|".join(sorted(NUMBERS, key=len, reverse=True))
_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
AGO_ENGLISH = _compiled(
    rf"(?P<n>\d{{1,3}}|{_SMALL}|several|few|couple of) (?P<u>{_UNIT})"
    r" (?P<w>ago|earlier|later)(?!\w)"
)
AGO = _compiled(
    rf"(?P<w>قبل|منذ) (?:نحو |حوالي |اكثر من )?(?:(?P<n>\d{{1,3}}|{_SMALL}) )?"
    rf"(?P<u>{_UNIT})(?!\w)(?! (?:من|علي)(?!\w))"
)
PAST = _compiled(
    rf"(?:(?P<u>{_UNIT}) (?:ال ?)?(?:(?P<n>\d{{1,3}}|{_SMALL}) )?"
    rf"(?:{_BACKWARD}|الماضيين|الماضيتين|الاخيرين|المنصرمين)"
    rf"|(?:past|last|previous) (?P<en>\d{{1,3}}|{_SMALL}|several|few) (?P<eu>{_UNIT}))(?!\w)"
)
PAST_DIGITS = _compiled(rf"(?P<n>\d{{1,3}}) (?P<u>{_UNIT}) (?:{_BACKWARD})(?!\w)")
SINCE = re.compile(
    r"(?:^|\W)(?:منذ|since)(?: (?:يوم|شهر|عام|فجر|صباح|مساء|ليل|the|last|early|late|mid|"
    r"مطلع|بدايه|اوائل|اواخر|منتصف|نهايه|start of|beginning of|about|حوالي|نحو))*[ -]?$"
)
LAST = re.compile(r"(?:^|\W)(?P<w>last|next|this|past)(?: (?:early|late))? $")
LEAD_TO_MONTH = re.compile(
    r"(?:^|\W)[وف]?(?:في|شهر|خلال|منذ|مطلع|اوائل|اواخر|بدايه|نهايه|منتصف|حتي|من|الي|بين|بحلول|in|since|during|"
    r"last|early|late|mid|until|by|of|from|this|next|through)[ -]$"
)
NO_MONTH = re.compile(
    r" (?:have|has|be|been|not|yet|also|still|well|never|soon|only|come|include|face"
    r"|already|even)\b"
)
JOINED = re.compile(r" ?(?:[/(،,-]|الموافق ?ل?|corresponding to|or)? ?\(?$")


MONTH_FIRST = re.compile(r"(?<!\d)(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/(?:19|20)\d\d(?!\d)")
STOPS = re.compile(r"[.!?؟؛\n](?!\d)")
