"""Arabic counted nouns: one, two, three to ten, eleven to ninety-nine, hundreds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.domain.model import Kind, Mode
from annotator.wording.facts import Count, Manner


@dataclass(frozen=True, slots=True)
class CountedNoun:
    """The forms that a noun takes beside numbers.

    ``dual`` and ``oblique_dual`` are two of them as a subject and after a preposition;
    ``plural`` follows 3 to 10, ``accusative`` 11 to 99, ``singular`` the hundreds; ``defined``
    follows "dozens of".
    """

    singular: str
    one: str
    dual: str
    oblique_dual: str
    plural: str
    accusative: str
    defined: str


NOUNS: Mapping[Kind, CountedNoun] = {
    Kind.KILLED: CountedNoun(
        "قتيل", "قتيل واحد", "قتيلان", "قتيلين", "قتلى", "قتيلاً", "القتلى"
    ),
    Kind.INJURED: CountedNoun(
        "جريح", "جريح واحد", "جريحان", "جريحين", "جرحى", "جريحاً", "الجرحى"
    ),
    Kind.KILLED_OR_INJURED: CountedNoun(
        "قتيل أو جريح", "قتيل أو جريح واحد", "قتيلان أو جريحان", "قتيلين أو جريحين",
        "قتلى أو جرحى", "قتيلاً أو جريحاً", "القتلى أو الجرحى",
    ),
    Kind.CAPTURED: CountedNoun(
        "أسير أو محتجز", "أسير أو محتجز واحد", "أسيران أو محتجزان", "أسيرين أو محتجزين",
        "أسرى أو محتجزين", "أسيراً أو محتجزاً", "الأسرى والمحتجزين",
    ),
    Kind.MISSING: CountedNoun(
        "مفقود", "مفقود واحد", "مفقودان", "مفقودين", "مفقودين", "مفقوداً", "المفقودين"
    ),
    Kind.DISPLACED: CountedNoun(
        "نازح", "نازح واحد", "نازحان", "نازحين", "نازحين", "نازحاً", "النازحين والمهجَّرين"
    ),
}  # fmt: skip
_RELEASED = CountedNoun(
    "مُفرَج عنه", "مُفرَج عنه واحد", "مُفرَج عنهما", "مُفرَج عنهما", "مُفرَج عنهم", "مُفرَجاً عنه", "المُفرَج عنهم"
)

MARKS = CountedNoun("إشارة", "إشارة واحدة", "إشارتان", "إشارتين", "إشارات", "إشارةً", "الإشارات")


def noun_for(kind: Kind, mode: Mode = Mode.NONE) -> CountedNoun:
    """Return the noun of those counted."""
    return _RELEASED if kind is Kind.CAPTURED and mode is Mode.RELEASED else NOUNS[kind]


def counted(number: int, noun: CountedNoun, *, oblique: bool = False) -> str:
    """Put a noun beside its number; ``oblique`` after a preposition or a comparative."""
    if number == 0:
        return f"لا {noun.plural}" if not oblique else f"صفر من {noun.defined}"
    if number == 1:
        return noun.one
    if number == 2:
        return noun.oblique_dual if oblique else noun.dual
    return f"{number:,} {beside(number, noun)}"


def beside(number: int, noun: CountedNoun) -> str:
    """Return the form that follows a number of three or more, by its last two digits."""
    rest = number % 100
    if 3 <= rest <= 10:
        return noun.plural
    if rest >= 11:
        return noun.accusative
    return noun.singular


def phrase(count: Count, noun: CountedNoun) -> str:
    """Put a count of any manner into words."""
    match count.manner:
        case Manner.NONE:
            return counted(0, noun)
        case Manner.EXACT:
            return counted(count.number, noun)
        case Manner.AT_LEAST:
            return f"ما لا يقل عن {counted(count.number, noun, oblique=True)}"
        case Manner.MORE_THAN:
            return f"أكثر من {counted(count.number, noun, oblique=True)}"
        case Manner.UP_TO:
            return f"ما لا يزيد على {counted(count.number, noun, oblique=True)}"
        case Manner.ABOUT:
            return f"نحو {counted(count.number, noun, oblique=True)}"
        case Manner.BETWEEN:
            # With numbers on both sides «بين» wants the digits even for two.
            return f"بين {count.number:,} و{count.upper:,} {_after_digits(count.upper, noun)}"
        case Manner.DOZENS:
            return f"عشرات {noun.defined}"
        case Manner.HUNDREDS:
            return f"مئات {noun.defined}"
        case Manner.THOUSANDS:
            return f"آلاف {noun.defined}"
        case Manner.SOME:
            return f"عدد غير محدد من {noun.defined}"
        case _:
            return f"عدد غير معروف من {noun.defined}"


def bare(count: Count) -> str:
    """Put a count into words without its noun."""
    number = f"{count.number:,}"
    match count.manner:
        case Manner.NONE | Manner.EXACT:
            return number
        case Manner.AT_LEAST:
            return f"ما لا يقل عن {number}"
        case _:
            return f"ما بين {number} و{count.upper:,}"


def _after_digits(number: int, noun: CountedNoun) -> str:
    return noun.oblique_dual if number == 2 else beside(number, noun)
