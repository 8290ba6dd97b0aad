"""What templates say amid running words: flags, dates, measures, lists, other languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

BREAK = object()
"""Stands for a new line among what a template says."""

_FIRST = re.compile(
    r"nowrap|small|big|center|nobold|nobr|abbr|tooltip|flag|flagcountry|flagu|علم|رمز علم|ill|"
    r"وصلة إنترويكي|وإو|formatnum.*|nbsp|longitem|smaller|صغير|لا تفاف|بدون التفاف|نص",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"plainlist|flatlist|hlist|ubl|ubil|unbulleted list|bulleted list|قائمة.*|plain list",
    re.IGNORECASE,
)
_LAST = re.compile(r"lang(?:-.*)?|transl(?:iteration)?|لغة.*|color|colour|لون|font.*", re.I)
_DATE = re.compile(r"(?:start|end|birth|death)[ _]date.*|dts|date|تاريخ.*", re.IGNORECASE)
_DATES = re.compile(r"start[ _]and[ _]end[ _]dates?|تاريخ[ _]البداية[ _]والنهاية", re.IGNORECASE)
_SINCE = re.compile(r"as of|حتى تاريخ|اعتبارا من", re.IGNORECASE)
_MEASURE = re.compile(r"convert|cvt|تحويل|حول", re.IGNORECASE)
_KILLED = re.compile(r"kia|قتل في المعركة", re.IGNORECASE)


def said_by(node: Any, name: str, *, arabic: bool) -> list[Any]:
    """Return what a template prints, as nodes, words and ``BREAK``; nothing for one unknown."""
    values = [p.value for p in node.params if not p.showkey]
    plain = [words_of(value) for value in values]
    if _DATES.fullmatch(name):
        numbers = [word for word in plain if word.isdigit()]
        return [" – ".join(filter(None, (_day(numbers[:3]), _day(numbers[3:6]))))]
    if _DATE.fullmatch(name):
        return [_day([word for word in plain if word.isdigit()][:3])]
    if _SINCE.fullmatch(name):
        return [f"{'حتى' if arabic else 'As of'} {_day(plain[:3])}"]
    if _MEASURE.fullmatch(name):
        return [" ".join(plain[:2])]
    if _KILLED.fullmatch(name):
        return [" (قُتل)" if arabic else " (killed)"]
    if name == "!":
        return ["|"]
    if _EVERY.fullmatch(name):
        found: list[Any] = []
        for value in values:
            found += [BREAK, *value.nodes]
        return found[1:]
    if values and _FIRST.fullmatch(name):
        return list(values[0].nodes)
    if values and _LAST.fullmatch(name):
        # Of «lang-ar» the words come first, of «lang» and «color» last.
        return list(values[0 if re.match(r"lang-", name, re.I) else -1].nodes)
    return []


def source_words(node: Any) -> str:
    """Return how a short note names the work that it leads to: "Doe & Roe 2021, p. 4"."""
    values = {str(p.name).strip(): words_of(p.value) for p in node.params if p.showkey}
    names = [words_of(p.value) for p in node.params if not p.showkey]
    year = names.pop() if names and re.fullmatch(r"\d{4}[a-z]?", names[-1]) else ""
    pages = next(
        (f"{key}. {values[key]}" for key in ("pp", "p", "ص") if values.get(key)),
        values.get("loc", ""),
    )
    named = " ".join(filter(None, (" & ".join(names), year)))
    return ", ".join(filter(None, (named, pages)))


def words_of(code: Any) -> str:
    """Return the plain words of a value."""
    return re.sub(r"\s+", " ", without_marks(code.strip_code(collapse=False))).strip()


def without_marks(words: str) -> str:
    """Take out magic words and what is left of marks that nobody closed."""
    return re.sub(r"__[A-Z]+__|'{2,5}", "", words)


def _day(numbers: Sequence[str]) -> str:
    return "-".join(number.zfill(2) for number in numbers)
