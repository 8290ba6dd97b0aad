"""One printed citation taken apart: title, author, publisher, dates, addresses, language, quote.

A citation is read by crossing out what is certain (template debris, addresses, labelled dates,
identifiers, languages, the quoted title) and by naming what is left. So one slip of a template
cannot shift the other fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain import citation_labels as labels
from annotator.domain.citation_addresses import PRINTED, archive_day, archived_page, is_archive
from annotator.domain.citation_labels import BREAK
from annotator.domain.citation_languages import language_code
from annotator.domain.citation_names import is_organisation
from annotator.domain.citation_parts import around_title, clean, without_quotes
from annotator.domain.citation_titles import quoted_title
from annotator.domain.text import Span
from annotator.domain.written_dates import WrittenDate, dates_in

_TRANSLATION = re.compile(
    r"[ \xa0]*(?:\[[ \xa0]*[\"“«'‘]?(?P<box>[^\[\]]{3,}?)[\"”»'’]?[ \xa0]*\]"
    r"|\([ \xa0]*[\"“«'‘](?P<quoted>[^()\"“”«»]{3,})[\"”»'’][ \xa0]*\)"
    r"|\((?:translated|trans\.|ترجمة|بالعربية|بالإنجليزية)[ \xa0]*:[ \xa0]*(?P<named>[^()]{3,})\)"
    r"|=[ \xa0]*[\"“«]?(?P<equal>[^\"“”«».,،\x1f]{3,})[\"”»]?)"
)
_IMPRINT = re.compile(
    rf"\([ \xa0]*(?:[^():،,.{BREAK}]{{2,60}}[،,][ \xa0]*)?"
    rf"[^():،,.{BREAK}]{{2,30}}[:،][ \xa0]*(?P<name>[^():]{{2,80}}?)[ ,،{BREAK}]*\)"
)
_BOX_AT_END = re.compile(r"[ \xa0]\[([^\[\]]{3,}[ \xa0][^\[\]]+)\]$")
_OPENS = re.compile(r"[ \xa0]*[(\[][ \xa0]*")
_QUOTED = re.compile(r"[\"“«]([^\"“”«»]{3,})[\"”»]")
_POST = re.compile(r"[(\[](?:tweet|post|facebook post|تغريدة|منشور)[)\]]", re.IGNORECASE)
_OF_TITLE = re.compile(
    r"(?<=\w)[ \xa0](?:in|of|for|during|since|في|خلال|شهر|لشهر|منذ)[ \xa0]$", re.IGNORECASE
)
_VOLUME = re.compile(r";[ \xa0]*\d{1,4}[ \xa0]*[:(]")  # «Lancet 2006; 368: 1421»
_SEASON = re.compile(
    r"(?<!\w)(?:spring|summer|autumn|fall|winter|ربيع|صيف|خريف|شتاء|عام|سنة)$", re.IGNORECASE
)
# Both keep every word of the title where it stands.
_WIKI_LINK = re.compile(r"\[(https?://[^\s\[\]]+)[ ]([^\[\]\"“«]{3,})\]")
_MARKDOWN_LINK = re.compile(r"\[([^\[\]\"“«]{3,})\]\((https?://[^\s()]+)\)")
_CODE_AFTER = re.compile(r"[ \xa0]+([a-z]{2}(?:-[A-Z]{2})?)(?=\.(?:[ \xa0](?!\d)|$))")
_LANGUAGE_INSIDE = re.compile(r"[ \xa0]*[\[(]([^\[\]()]{2,24})[\])][.,،]?$")
_MOST_IBID = 60


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
    quote: str = ""


def citation_fields(text: str, span: Span, *, day_first: bool | None = None) -> Fields:
    """Take apart the citation that stands at ``span`` (list number and back-links excluded).

    ``day_first`` tells how its list writes 3/4/2024, None when nobody knows.
    """
    line = span.of(text)
    plain = re.sub(r"[\s\x1f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", " ", line)
    rest = _Rest(_WIKI_LINK.sub(r'\1 "\2"', _MARKDOWN_LINK.sub(r'"\1" \2 ', plain)), day_first)
    rest.cross_out_all(labels.DEBRIS)
    said = str(rest).strip(" \xa0" + BREAK)
    if labels.ERROR.fullmatch(said) or (len(said) <= _MOST_IBID and labels.IBID.fullmatch(said)):
        return Fields()
    pointer = labels.POINTER.match(str(rest))
    if pointer:
        rest.cross_out(0, pointer.end())
    unlinked = PRINTED.sub(lambda match: BREAK * len(match.group()), str(rest))
    title_at = quoted_title(unlinked)
    after_title = 0
    if title_at is not None:
        rest.cross_out(title_at[0] - 1, title_at[1] + 1)
        rest.cross_out_all(labels.EDITORS, 0, title_at[0] - 1)
        after_title = title_at[1] + 1
    quote = rest.take_quote(after_title) if title_at else ""
    url, archive_url = rest.take_addresses()
    translated = rest.take_translation(after_title) if title_at else ""
    language = ""
    if title_at:
        named = _LANGUAGE_INSIDE.search(plain, *title_at)
        language = language_code(named[1]) if named else ""
        if named and language:
            title_at = (title_at[0], named.start())
        language = language or rest.take_language(after_title)
    language = language or rest.take_flags()
    archived = rest.take_labelled_date(labels.ARCHIVED, after_title) or archive_day(archive_url)
    accessed = rest.take_labelled_date(labels.ACCESSED, after_title)
    accessed = accessed or rest.take_labelled_date(labels.SEEN_ON_WEB, after_title)
    published = rest.take_labelled_date(labels.PUBLISHED, after_title)
    via = labels.VIA.search(str(rest), after_title)
    for certain in (labels.IDENTIFIER, labels.PAGES, labels.VIA):
        rest.cross_out_all(certain, after_title)
    date, author_end = rest.take_plain_date(in_title=title_at is None)
    imprint = rest.take_imprint(after_title)
    names = (
        around_title(str(rest), title_at, line)
        if title_at
        else without_quotes(str(rest), author_end, imprint=bool(imprint))
    )
    house = imprint or names.publisher
    author, platform = names.author, clean(via["name"]) if via else ""
    if platform and house and not author and (_POST.search(line) or "@" in house):
        author, house = house, platform  # whose post it is, on whose platform
    start, end = _trimmed(line, *(title_at or names.title))
    translation = None if title_at else _BOX_AT_END.search(line, start, end + 1)
    if translation:
        translated, end = translation[1], translation.start()
    accessed = _not_before(published or date, accessed, line)
    archived = _not_before(published or date, archived, line)
    return Fields(
        title=re.sub(r"\s+", " ", line[start:end]),
        title_span=Span(span.start + start, span.start + end) if start < end else None,
        translated_title=translated,
        author=author,
        publisher=house or platform,
        published=published or date,
        accessed=accessed,
        archived=archived,
        url=url or archived_page(archive_url),
        archive_url=archive_url,
        language=language,
        quote=quote,
    )


class _Rest:
    """The words of a citation that are not accounted for yet; offsets stay as they were."""

    def __init__(self, line: str, day_first: bool | None) -> None:
        self._line = line
        self._day_first = day_first

    def __str__(self) -> str:
        return self._line

    def cross_out(self, start: int, end: int) -> None:
        self._line = self._line[:start] + BREAK * (end - start) + self._line[end:]

    def cross_out_each(self, places: list[tuple[int, int]]) -> None:
        """Cross out many places at once; a copy of the line for each would take too long."""
        kept: list[str] = []
        at = 0
        for start, end in sorted(places):
            kept += [self._line[at:start], BREAK * (end - max(at, start))]
            at = max(at, end)
        self._line = "".join([*kept, self._line[at:]])

    def cross_out_all(
        self, pattern: re.Pattern[str], start: int = 0, end: int | None = None
    ) -> None:
        stop = len(self._line) if end is None else end
        part = pattern.sub(lambda match: BREAK * len(match.group()), self._line[start:stop])
        self._line = self._line[:start] + part + self._line[stop:]

    def take_addresses(self) -> tuple[str, str]:
        """Return the page's address and its archived copy's."""
        url = archive_url = ""
        places: list[tuple[int, int]] = []
        for match in PRINTED.finditer(self._line):
            address = match.group().rstrip(".,;:!?'’>")
            if address.endswith(")") and address.count("(") < address.count(")"):
                address = address[:-1]
            places.append((match.start(), match.start() + len(address)))
            if not is_archive(address):
                url = url or address
            elif not archive_url:
                archive_url = address
        self.cross_out_each(places)
        return url, archive_url

    def take_quote(self, start: int) -> str:
        """Take words that the citation quotes: labelled, or in quotes at its end."""
        match = labels.QUOTE.search(self._line, start)
        if match:
            words = match["words"]
        else:
            match = labels.LAST_WORDS.search(self._line, start)
            words = next(filter(None, match.groups()), "") if match else ""
            if match is None or len(words.split()) < 4:
                return ""
        self.cross_out(match.start() + 1, match.end())
        inner = _QUOTED.match(words.strip())
        if inner:
            return inner[1].strip()
        return words.strip() if match.re is labels.LAST_WORDS else clean(words)

    def take_labelled_date(self, label: re.Pattern[str], start: int) -> str | None:
        """Cross out every "label date" and "date (label)"; return the first date."""
        found: str | None = None
        places: list[tuple[int, int]] = []
        for match in label.finditer(self._line, start):
            gap = labels.BEFORE_DATE.match(self._line, match.end())
            at = gap.end() if gap else match.end()
            date = next(self._dates(at, at + 40), None)
            if date is None or date.span.start != at:
                continue
            found = found or date.iso
            end = self._end_of(date)
            tail = labels.AFTER_ARCHIVED.match(self._line, end)
            places.append((match.start(), tail.end() if tail else end))
        self.cross_out_each(places)
        if found is None:
            for date in list(self._dates(start)):
                opens = _OPENS.match(self._line, date.span.end)
                named = label.match(self._line, opens.end()) if opens else None
                if named and self._line[named.end() : named.end() + 2].strip()[:1] in (")", "]"):
                    self.cross_out(date.span.start, named.end())
                    return date.iso
        return found

    def take_translation(self, start: int) -> str:
        """Take a translated title that follows the title in quotes."""
        match = _TRANSLATION.match(self._line, start)
        if match is None:
            return ""
        words = next(filter(None, match.groups()), "")
        if language_code(words) or labels.FLAG.fullmatch(words) or next(dates_in(words), None):
            return ""
        if BREAK in words or labels.ACCESSED.match(words) or labels.ARCHIVED.match(words):
            return ""
        self.cross_out(match.start(), match.end())
        return words.strip()

    def take_language(self, start: int) -> str:
        """Take a language's bare code right after the title: «"Title" en. Publisher.»."""
        match = _CODE_AFTER.match(self._line, start)
        code = language_code(match[1]) if match else ""
        if match and code:
            self.cross_out(match.start(), match.end())
        return code

    def take_flags(self) -> str:
        """Cross out bracketed languages and media; return the first language's code."""
        code = ""
        places: list[tuple[int, int]] = []
        for match in labels.PAREN.finditer(self._line):
            language = language_code(match[1])
            if language or labels.FLAG.fullmatch(match[1]):
                code = code or language
                places.append(match.span())
        self.cross_out_each(places)
        return code

    def take_imprint(self, start: int) -> str:
        """Take the publisher out of «(Beirut: Some Press, …)»."""
        match = _IMPRINT.search(self._line, start)
        if match is None or not (":" in match.group() or is_organisation(match["name"].strip())):
            return ""
        self.cross_out(match.start(), match.end())
        return clean(match["name"])

    def take_plain_date(self, *, in_title: bool) -> tuple[str | None, int]:
        """Take the first date without a label; also where a date in brackets ends an author.

        ``in_title`` says that dates may stand in a title without quotes: "Losses in May 2019".
        """
        author_end = 0
        iso: str | None = None
        hijri = unclear = False
        places: list[tuple[int, int]] = []
        for date in self._dates(0):
            start, end = date.span.start, self._end_of(date)
            month = len(date.iso or "") == len("2019-05")
            if in_title and month and _OF_TITLE.search(self._line, max(0, start - 12), start):
                continue
            weekday = labels.WEEKDAY_BEFORE.search(self._line, max(0, start - 14), start)
            start = weekday.start() if weekday else start
            if iso is None and self._line[start - 1 : start] == "(":
                author_end = start - 1
            # Where both calendars stand side by side, the printed day needs no conversion.
            if iso is None or (hijri and not date.hijri):
                iso, hijri = date.iso or iso, date.hijri
            unclear = unclear or date.iso is None
            places.append((start, end))
        self.cross_out_each(places)
        if iso is None:
            years = labels.YEAR.finditer(self._line)
            year = next((m for m in years if self._alone(m.start(), m.end())), None)
            if year:
                if self._line[year.start() - 1 : year.start()] == "(":
                    author_end = year.start() - 1
                self.cross_out(year.start(), year.end())
                iso = None if unclear else str(int(year[1]))
        return iso, author_end

    def _dates(self, start: int, end: int | None = None) -> Iterator[WrittenDate]:
        return dates_in(self._line, start, end, day_first=self._day_first)

    def _end_of(self, date: WrittenDate) -> int:
        after = labels.AFTER_DATE.match(self._line, date.span.end)
        return after.end() if after else date.span.end

    def _alone(self, start: int, end: int) -> bool:
        said = _SEASON.sub("", self._line[max(0, start - 12) : start].rstrip(" \xa0"))
        before = said.rstrip(" \xa0")[-1:]
        after = self._line[end : end + 12].lstrip(" \xa0")[:1]
        parted = before in ".,،;؛([:–-" + BREAK or bool(_VOLUME.match(self._line, end))
        return (not before or parted) and (not after or after in ".,،;؛)]:–-" + BREAK)


def _not_before(published: str | None, day: str | None, line: str) -> str | None:
    """Read 12/3/2024 the other way round where nobody can have read a page so early."""
    if not (published and day and len(published) == len(day) == len("2024-12-03")):
        return day
    year, month, number = day.split("-")
    other = f"{year}-{number}-{month}"
    if (
        day < published <= other
        and int(number) <= 12
        and re.search(
            rf"(?<!\d)0?{int(number)}[/-]0?{int(month)}[/-]{year}(?!\d)"
            rf"|(?<!\d)0?{int(month)}[/-]0?{int(number)}[/-]{year}(?!\d)",
            line,
        )
    ):
        return other
    return day


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    """Leave out white space and the comma or point that American style puts inside the quotes."""
    while start < end and line[start].isspace():
        start += 1
    while end > start and (line[end - 1].isspace() or line[end - 1] in ",،"):
        end -= 1
    pointed = line[end - 1 : end] == "." and line[end - 2 : end - 1] != "."
    if pointed and re.match("[”\"»’'](?:[^.,،]|$)", line[end : end + 2]):
        end -= 1
    return start, end
