"""Fact boxes of wikis: which parameter is which row, and whose column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_BOX = re.compile(r"(?:infobox|صندوق[ _]معلومات|معلومات)(?:[ _].*)?|.*[ _]infobox", re.IGNORECASE)
_SKIPPED = re.compile(
    r"(?:image|map|logo|flag|coordinates|coord|campaignbox|width|upright|alt|module|footer|"
    r"صورة|خريطة|إحداثيات|شعار|علم|عرض|بديل|قالب).*",
    re.IGNORECASE,
)
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


@dataclass(frozen=True, slots=True)
class Box:
    """A fact box: parameters that name it, captions of its picture, and its rows."""

    title: str
    captions: tuple[str, ...]
    rows: tuple[Row, ...]


def is_box(name: str) -> bool:
    """Say whether a template of this name is a fact box."""
    return _BOX.fullmatch(name.strip()) is not None


def box_of(parameters: Iterable[str]) -> Box:
    """Sort the parameters of a fact box; those of one stem and several numbers are one row."""
    title, captions = "", []
    rows: dict[str, list[str]] = {}
    for parameter in parameters:
        stem = re.sub(r"[\s_]+", "_", parameter.strip().lower()).strip("_")
        stem = re.sub(r"_?\d$", "", stem) or stem
        if stem in _TITLES:
            title = title or parameter
        elif stem in _CAPTIONS:
            captions.append(parameter)
        elif not _SKIPPED.fullmatch(stem):
            rows.setdefault(stem, []).append(parameter)
    found = []
    for stem, members in rows.items():
        plain = stem.replace("_", " ")
        members.sort(key=lambda one: re.sub(r"\D", "", one) or "0")
        found.append(Row(_LABELS.get(stem, (plain, plain)), tuple(members)))
    return Box(title, tuple(captions), tuple(found))
