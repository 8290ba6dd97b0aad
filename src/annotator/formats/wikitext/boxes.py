"""Fact boxes of wikis: which parameter is which row, and whose column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_BOX = re.compile(r"(?:infobox|صندوق[ _]معلومات|معلومات)(?:[ _].*)?|.*[ _]infobox", re.IGNORECASE)
_SKIPPED = re.compile(
    r"(?:image|map|logo|flag|coordinates|coord|campaignbox|width|upright|alt|module|footer|"
    r"صورة|خريطة|إحداثيات|شعار|علم|عرض|بديل|قالب).*",
    re.IGNORECASE,
)
_BELLIGERENTS = ("Belligerents", "المتحاربون")
_LABELS = {
    name: label
    for label, names in {
        (
            "Belligerents",
            "المتحاربون",
        ): "combatant belligerent party side خصم طرف متحارب المتحاربون",
        ("Commanders and leaders", "القادة"): "commander leader leadfigures قائد القادة زعيم",
        ("Units involved", "الوحدات"): "units unit وحدات وحدة الوحدات",
        ("Strength", "القوة"): "strength howmany قوة القوة القوى",
        ("Casualties and losses", "الخسائر"): "casualties losses خسائر الخسائر إصابات ضحايا",
        ("Date", "التاريخ"): "date تاريخ التاريخ",
        ("Location", "الموقع"): "place location مكان موقع المكان الموقع",
        ("Status", "الحالة"): "status حالة الحالة",
        ("Result", "النتيجة"): "result outcome نتيجة النتيجة",
        ("Part of", "جزء من"): "partof part_of جزء_من جزء",
        ("Target", "الهدف"): "target هدف الهدف",
        ("Attack type", "نوع الهجوم"): "type نوع النوع نوع_الهجوم",
        ("Deaths", "الوفيات"): "deaths fatalities killed قتلى القتلى وفيات الوفيات",
        ("Injured", "الجرحى"): "injuries injured wounded جرحى الجرحى مصابون",
        ("Perpetrators", "المنفذون"): "perpetrators perpetrator perps منفذ المنفذون المنفذ",
        ("Weapons", "الأسلحة"): "weapons weapon أسلحة السلاح",
        ("Territorial changes", "تغييرات حدودية"): "territory تغييرات_حدودية تغييرات",
        ("Casualties", "الضحايا"): "casualties_total مجموع_الخسائر",
        ("Notes", "ملاحظات"): "notes ملاحظات الملاحظات ملاحظة",
    }.items()
    for name in names.split()
}
_TITLES = frozenset("conflict title name event الصراع النزاع عنوان العنوان اسم الاسم الحدث".split())
_CAPTIONS = frozenset("caption image_caption تعليق تعليق_الصورة شرح".split())


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a fact box: its label in English and Arabic, and its values by column."""

    label: tuple[str, str]
    parameters: tuple[str, ...]

    def cells(self, sides: int) -> Iterator[tuple[str, int, int]]:
        """Yield each parameter with its column and how many its row has, which 1 spans them all.

        A number says which of the ``sides`` it is of; "losses3" of two sides is of both.
        """
        numbers = [_number(one) for one in self.parameters]
        sided = sides > 1 and any(numbers)
        for place, (parameter, number) in enumerate(zip(self.parameters, numbers, strict=True)):
            if not sided:
                yield parameter, place, len(self.parameters)
            elif 0 < number <= sides:
                yield parameter, number - 1, sides
            else:
                yield parameter, 0, 1


@dataclass(frozen=True, slots=True)
class Box:
    """A fact box: parameters that name it, captions of its picture, and its rows."""

    title: str
    captions: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def sides(self) -> int:
        """How many columns the belligerents have; 0 without any."""
        fighting = (row for row in self.rows if row.label == _BELLIGERENTS)
        return max((_number(one) for row in fighting for one in row.parameters), default=0)


def is_box(name: str) -> bool:
    """Say whether a template of this name is a fact box."""
    return _BOX.fullmatch(name.strip()) is not None


def box_of(parameters: Iterable[str]) -> Box:
    """Sort the parameters of a fact box; those of one stem and several numbers are one row."""
    title, captions = "", []
    rows: dict[str, list[str]] = {}
    for parameter in parameters:
        stem = re.sub(r"[\s_]+", "_", parameter.strip().lower()).strip("_")
        stem = re.sub(r"_?\d[a-z]?$", "", stem) or stem
        if stem in _TITLES:
            title = title or parameter
        elif stem in _CAPTIONS:
            captions.append(parameter)
        elif not _SKIPPED.fullmatch(stem):
            rows.setdefault(stem, []).append(parameter)
    found = []
    for stem, members in rows.items():
        plain = stem.replace("_", " ")
        members.sort(key=_number)
        found.append(Row(_LABELS.get(stem, (plain, plain)), tuple(members)))
    return Box(title, tuple(captions), tuple(found))


def _number(parameter: str) -> int:
    """Return the number that a parameter ends in, 0 without one; «combatant1a» goes with 1."""
    match = re.search(r"(\d)[a-z]?$", parameter.strip())
    return int(match[1]) if match else 0
