"""One printed citation taken apart: title, author, publisher, dates, addresses, language.

A citation is read by crossing out what is certain (template debris, addresses, labelled dates,
identifiers, languages, the quoted title) and by naming what is left. So one slip of a template
cannot shift the other fields.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.citation_addresses import (
    PRINTED,
    archive_day,
    archived_page,
    is_archive,
)
from annotator.domain.citation_languages import language_code
from annotator.domain.citation_titles import quoted_title
from annotator.domain.text import Span
from annotator.domain.written_dates import dates_in

_BREAK = "\x1f"
"""Stands for what was crossed out: it parts fields as a full stop does."""

_VOWELS = "[\u064b-\u0652]*"


def _phrases(english: str, *arabic: str) -> re.Pattern[str]:
    """Compile labels; Arabic ones match with and without short vowels."""
    loose = []
    for phrase in arabic:
        letters = [
            r"[ \xa0]+" if char == " " else char + (_VOWELS if char.isalpha() else "")
            for char in phrase
        ]
        loose.append("".join(letters))
    return re.compile(rf"\b(?:{english})\b|(?<!\w)(?:{'|'.join(loose)})(?!\w)", re.IGNORECASE)


_DEBRIS = re.compile(
    r"\{\{[^{}]*\}\}(?:[ \xa0]*:.*?(?:\((?:help|مساعدة)\)|(?=\{\{)|$))?"
    r"|(?:CS1 (?:maint|errors?)|صيانة CS1|أخطاء CS1).*"
    r"|(?:Check date values in|تحقق من التاريخ في).*?(?:\((?:help|مساعدة)\)|$)"
)
_ARCHIVED = _phrases(
    r"archived(?: from the original)?",
    "مؤرشف من الأصل",
    "مؤرشفة من الأصل",
    "مؤرشف",
    "مؤرشفة",
    "نسخة محفوظة",
    "نسخة مؤرشفة",
    "تاريخ الأرشفة",
    "أرشف",
)
_ACCESSED = _phrases(
    r"(?:last |date )?(?:retrieved|accessed|visited|viewed|consulted)|access(?:[- ]date| on)",
    "اطلع عليه",
    "اطلع عليها",
    "تم الاطلاع عليه",
    "تم الاطلاع",
    "تمت الزيارة",
    "تمت زيارته",
    "زيارة",
    "وصل إليه",
    "وصل لهذا المسار",
    "تم الوصول إليه",
    "تم الوصول",
    "تاريخ الوصول",
    "تاريخ الاطلاع",
    "تاريخ الولوج",
    "تاريخ الزيارة",
    "تاريخ المشاهدة",
    "تاريخ الاسترجاع",
    "استرجع",
    "شوهد",
)
_PUBLISHED = _phrases(
    "published|posted|dated",
    "تاريخ النشر",
    "نشر",
    "نشرت",
    "منشور",
    "بتاريخ",
)
_BEFORE_DATE = re.compile(
    r"[ \xa0:،,\u200e\u200f\x1f]*(?:(?:from the original|من الأصل)[ \xa0\x1f]*)?"
    r"(?:(?:on|in|at|في|بتاريخ|يوم)[ \xa0:]+){0,2}"
    r"(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,?[ ]|(?:ال)?(?:أحد|احد|اثنين|إثنين|ثلاثاء|"
    r"أربعاء|اربعاء|خميس|جمعة|سبت)[ ،,]*)?[ \xa0:(]*",
    re.IGNORECASE,
)
_AFTER_ARCHIVED = re.compile(
    r"[ \xa0]+(?:at the|in the|على موقع|في)[ \xa0]+"
    r"(?:Wayback Machine|archive\.\w+|واي باك مشين)\.?",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(
    r"\b(?:ISSN|ISBN|OCLC|S2CID|PMID|PMC|JSTOR|doi|arXiv|Bibcode|ASIN|LCCN|QID|ردمد|ردمك)"
    r"[ \xa0]*:?[ \xa0]*\d[\w./()‑–-]*",
    re.IGNORECASE,
)
_PAGES = re.compile(
    r"(?<![\w.])(?:pp?\.|pages?|ص\.?(?:[ \xa0]*ص\.?)?|صفحة|vol\.?|no\.|issue|مج\.?|ج\.|ع\."
    r"|العدد|المجلد)[ \xa0]*\d+(?:[–-]\d+)*"
    r"|(?<![\w.])(?:pp?|ص)\.[ \xa0]*[^\s.,،\x1f]+(?=[.,،\x1f]|$)",  # a slip: a word for a page
    re.IGNORECASE,
)
_PAREN = re.compile(r"[(\[][ \xa0]*([^()\[\]\x1f]{1,60}?)[ \xa0]*[)\]]")
_FLAG = re.compile(
    r"pdf|press release|tweet|video|report|thesis|podcast|map|image|online|html|facebook post|"
    r"تغريدة|فيديو|تقرير|بيان صحفي|خريطة|صورة|كتاب|subscription required|registration required|"
    r"(?:permanent )?dead link|وصلة مكسورة|الاشتراك مطلوب|full citation needed|help|مساعدة|"
    r"link|رابط",
    re.IGNORECASE,
)
_VIA = re.compile(r"[ \xa0]*[–—-][ \xa0]*(?:via|عبر)[ \xa0]+(?P<name>[^.\x1f]*)", re.IGNORECASE)
_NOISE = re.compile(
    r"(?:the original|url|link|رابط|الرابط|available (?:at|from)|متاح (?:على|في)|see|انظر|راجع|"
    r"at|on|in|from|and|في|على|من|من الأصل|help|مساعدة|اللغة|source|المصدر|title|عنوان|العنوان)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d\w/-])((?:19|20)\d\d)[a-z]?(?![\d\w/-])")
_EDGE = " \t\xa0\u200e\u200f.,،;؛:|–—-•·'‘’\"“”„«»()[]" + _BREAK
_ORGANISATION = re.compile(
    r"\b(?:news|newspaper|agency|press|observatory|network|centre|center|council|ministry|channel|"
    r"times|post|radio|tv|institute|office|commission|committee|mission|nations|watch|monitor|"
    r"media|international|today|guardian|reuters|command|department|government|journal|herald|"
    r"university|foundation|al[- ]jazeera|al[- ]arabiya|enab baladi)\b"
    r"|(?<!\w)(?:ال)?(?:مرصد|وكالة|قناة|موقع|صحيفة|شبكة|مركز|وزارة|مجلس|جريدة|إذاعة|تلفزيون|معهد|"
    r"منظمة|هيئة|مكتب|لجنة|مؤسسة|جامعة|مجلة|جزيرة|رويترز|سانا|دار)(?!\w)"
    r"|^\w[\w&-]{1,15}$|^(?-i:[A-Z]{2,}(?: [A-Z]{2,})+)$"
    r"|^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|news|tv|me|sy|co\.uk)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Fields:
    """What one citation states; texts as written, dates ISO or None, "" where nothing stands."""

    title: str = ""
    title_span: Span | None = None
    translated_title: str = ""
    author: str = ""
    publisher: str = ""
    published: str | None = None
    accessed: str | None = None
    archived: str | None = None
    url: str = ""
    archive_url: str = ""
    language: str = ""


def citation_fields(text: str, span: Span) -> Fields:
    """Take apart the citation that stands at ``span`` (list number and back-links excluded)."""
    rest = _Rest(re.sub(r"[\s\x1f]", " ", span.of(text)))
    rest.cross_out_all(_DEBRIS)
    title_at = quoted_title(str(rest))
    after_title = 0
    if title_at is not None:
        rest.cross_out(title_at[0] - 1, title_at[1] + 1)
        after_title = title_at[1] + 1
    url, archive_url, captured = rest.take_addresses()
    translated = rest.take_translation(after_title) if title_at else ""
    language = rest.take_flags()
    archived = rest.take_labelled_date(_ARCHIVED, after_title) or captured
    accessed = rest.take_labelled_date(_ACCESSED, after_title)
    published = rest.take_labelled_date(_PUBLISHED, after_title)
    via = _VIA.search(str(rest), after_title)
    for certain in (_IDENTIFIER, _PAGES, _VIA):
        rest.cross_out_all(certain, after_title)
    date, author_end = rest.take_plain_date()
    names = (
        _around_title(str(rest), title_at, span.of(text))
        if title_at
        else _without_quotes(str(rest), author_end)
    )
    start, end = title_at or names.title
    start, end = _trimmed(span.of(text), start, end)
    has_title = start < end
    return Fields(
        title=re.sub(r"\s+", " ", span.of(text)[start:end]),
        title_span=Span(span.start + start, span.start + end) if has_title else None,
        translated_title=translated,
        author=names.author,
        publisher=names.publisher or (_clean(via["name"]) if via else ""),
        published=published or date,
        accessed=accessed,
        archived=archived,
        url=url,
        archive_url=archive_url,
        language=language,
    )


class _Rest:
    """The words of a citation that are not accounted for yet; offsets stay as they were."""

    def __init__(self, line: str) -> None:
        self._line = line

    def __str__(self) -> str:
        return self._line

    def cross_out(self, start: int, end: int) -> None:
        self._line = self._line[:start] + _BREAK * (end - start) + self._line[end:]

    def cross_out_all(self, pattern: re.Pattern[str], start: int = 0) -> None:
        head, tail = self._line[:start], self._line[start:]
        self._line = head + pattern.sub(lambda match: _BREAK * len(match.group()), tail)

    def take_addresses(self) -> tuple[str, str, str | None]:
        """Return the page's address, its archived copy's, and the day that this one names."""
        url = archive_url = ""
        for match in list(PRINTED.finditer(self._line)):
            address = match.group().rstrip(".,;:!?'’")
            if address.endswith(")") and address.count("(") < address.count(")"):
                address = address[:-1]
            self.cross_out(match.start(), match.start() + len(address))
            if not is_archive(address):
                url = url or address
            elif not archive_url:
                archive_url = address
        return url or archived_page(archive_url), archive_url, archive_day(archive_url)

    def take_labelled_date(self, label: re.Pattern[str], start: int) -> str | None:
        """Cross out every "label date"; return the first date."""
        found: str | None = None
        for match in list(label.finditer(self._line, start)):
            gap = _BEFORE_DATE.match(self._line, match.end())
            at = gap.end() if gap else match.end()
            date = next(dates_in(self._line, at, at + 40), None)
            if date is None or date.span.start != at:
                continue
            found = found or date.iso
            end = date.span.end
            tail = _AFTER_ARCHIVED.match(self._line, end)
            self.cross_out(match.start(), tail.end() if tail else end)
        return found

    def take_translation(self, start: int) -> str:
        """Take a title in square brackets that follows the title in quotes."""
        match = re.compile(r"[ \xa0]*\[([^\[\]]{3,})\]").match(self._line, start)
        if match is None or language_code(match[1]) or _FLAG.fullmatch(match[1]):
            return ""
        self.cross_out(match.start(), match.end())
        return match[1].strip()

    def take_flags(self) -> str:
        """Cross out bracketed languages and media; return the first language's code."""
        code = ""
        for match in list(_PAREN.finditer(self._line)):
            language = language_code(match[1])
            if language or _FLAG.fullmatch(match[1]):
                code = code or language
                self.cross_out(match.start(), match.end())
        return code

    def take_plain_date(self) -> tuple[str | None, int]:
        """Take the first date without a label; also where a date in brackets ends an author."""
        author_end = 0
        iso: str | None = None
        for date in list(dates_in(self._line)):
            start, end = date.span.start, date.span.end
            if iso is None and self._line[start - 1 : start] == "(":
                author_end = start - 1
            iso = iso or date.iso
            self.cross_out(start, end)
        if iso is None:
            year = next(
                (m for m in _YEAR.finditer(self._line) if self._alone(m.start(), m.end())), None
            )
            if year:
                iso = str(int(year[1]))
                if self._line[year.start() - 1 : year.start()] == "(":
                    author_end = year.start() - 1
                self.cross_out(year.start(), year.end())
        return iso, author_end

    def _alone(self, start: int, end: int) -> bool:
        before = self._line[:start].rstrip(" \xa0")[-1:]
        after = self._line[end:].lstrip(" \xa0")[:1]
        return (not before or before in ".,،([" + _BREAK) and (
            not after or after in ".,،)]" + _BREAK
        )


@dataclass(frozen=True, slots=True)
class _Names:
    author: str = ""
    publisher: str = ""
    title: tuple[int, int] = (0, 0)


def _around_title(rest: str, title_at: tuple[int, int], line: str) -> _Names:
    start, end = title_at
    head = _clean(rest[: start - 1])
    tail = rest[end + 1 :]
    by_comma = bool(
        re.match(rf"[ \xa0{_BREAK}]*[,،]", tail) or line[start:end].rstrip().endswith((",", "،"))
    )
    fields = [rest_field for rest_field, _, _ in _fields(rest, end + 1, by_comma=by_comma)]
    if by_comma and len(fields) > 1 and not head and not _organisation(fields[0]):
        named = next((f for f in fields[1:] if _organisation(f)), "")
        if named:
            return _Names(author=fields[0], publisher=named)
    if head and (not fields or (by_comma and not _organisation(fields[0]))):
        if _organisation(head) or by_comma:
            return (
                _Names(publisher=head)
                if _organisation(head) or not fields
                else _Names(author=head, publisher=fields[0])
            )
        return _Names(author=head)
    return _Names(author=head, publisher=fields[0] if fields else "")


def _without_quotes(rest: str, author_end: int) -> _Names:
    author = _clean(rest[:author_end]) if author_end else ""
    fields = _fields(rest, author_end, by_comma=False)
    if len(fields) < 2:
        by_comma = _fields(rest, author_end, by_comma=True)
        fields = by_comma if len(by_comma) > 1 else fields
    if not fields:
        return _Names(author=author)
    if author and len(fields) == 1 and _organisation(author):
        return _Names(publisher=author, title=fields[0][1:])
    if not author and len(fields) > 1 and _organisation(fields[0][0]):
        longest = max(fields[1:], key=lambda item: len(item[0].split()))
        return _Names(publisher=fields[0][0], title=longest[1:])
    title = fields[0]
    speaker, colon, said = title[0].partition(": ")
    if not author and colon and _organisation(speaker) and len(said.split()) > 2:
        return _Names(publisher=speaker, title=(title[1] + len(speaker) + 2, title[2]))
    others = [words for words, at, _ in fields if at != title[1]]
    publisher = next((words for words in others if _organisation(words)), "".join(others[:1]))
    return _Names(author=author, publisher=publisher, title=title[1:])


def _fields(rest: str, start: int, *, by_comma: bool) -> list[tuple[str, int, int]]:
    """Split what is left into its printed fields: words, start and end of each."""
    parts = re.compile(
        rf"{_BREAK}+|(?<!\b\w)\.+(?=[\s\xa0{_BREAK}]|$)|[ \xa0][|–—][ \xa0]"
        + (rf"|[,،;؛](?=[\s\xa0{_BREAK}]|$)" if by_comma else "")
    )
    found: list[tuple[str, int, int]] = []
    at = start
    for match in [*parts.finditer(rest, start), None]:
        end = match.start() if match else len(rest)
        words = _clean(rest[at:end])
        if words and any(char.isalpha() for char in words) and not _NOISE.fullmatch(words):
            raw = rest[at:end]
            begin = at + len(raw) - len(raw.lstrip(_EDGE))
            found.append((words, begin, begin + len(raw.strip(_EDGE))))
        at = match.end() if match else end
    return found


def _clean(words: str) -> str:
    words = re.sub(rf"[(\[][\s{_BREAK}]*[)\]]", _BREAK, words)
    words = re.sub(rf"{_BREAK}+", " ", words).strip(_EDGE)
    if words.count("(") > words.count(")"):
        words += ")"
    return words


def _organisation(words: str) -> bool:
    return len(words.split()) <= 8 and _ORGANISATION.search(words) is not None


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """Leave out white space and the comma or point that American style puts inside the quotes."""
    while start < end and line[start].isspace():
        start += 1
    while end > start and (line[end - 1].isspace() or line[end - 1] in ",،"):
        end -= 1
    pointed = line[end - 1 : end] == "." and line[end - 2 : end - 1] != "."
    if pointed and re.match("[”\"»’'][^.,،]", line[end : end + 2]):
        end -= 1
    return start, end
