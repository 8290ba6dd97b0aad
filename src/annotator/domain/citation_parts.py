"""What is left of a citation, field by field: author, publisher, and a title without quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain import citation_labels as labels
from annotator.domain.citation_labels import BREAK
from annotator.domain.citation_names import are_persons, is_city, is_organisation
from annotator.domain.sources import known_source

_EDGE = "<> \t\xa0\u200e\u200f.,،;؛:|–—-•·'‘’\"“”„«»()[]/" + BREAK
# Two points are a pause of Arabic headlines; one after a single letter makes it an initial.
_POINT = (
    rf"{BREAK}+|[;؛]|(?:(?<!(?<!\w[-’'])\b[^\W\d_])(?<!\.)\.(?!\.)|\.{{3,}})"
    rf"(?=[\s\xa0{BREAK}\"“«]|$)"
)
_STRONG = rf"{_POINT}|[ \xa0](?:[|–—]|-(?=[ \xa0]))[ \xa0]*"
_POINT_PARTS = re.compile(_POINT)
_POINT_COMMA_PARTS = re.compile(rf"{_POINT}|[,،](?=[\s\xa0{BREAK}]|$)")
_DASH = re.compile(r"[ \xa0][|–—-][ \xa0]")
_PARTS = re.compile(_STRONG)
_COMMA_PARTS = re.compile(rf"{_STRONG}|[,،](?=[\s\xa0{BREAK}]|$)")
_AROUND_DATE = " \xa0()[]" + BREAK
_INITIAL = re.compile(r"(?:(?:^|[ \xa0.\-])[A-Z]|\bet al)$")
_CITY = re.compile(rf"^[^:{BREAK}]{{2,30}}(?<!\d): (?P<name>[^:]{{2,}})$")
_INVERTED = re.compile(r"[ \xa0]*[A-Z][\w’'\-]+, [A-Z][\w’'\-]+(?: [A-Z]\.)+(?= [A-Z][^.])")
_SURNAMES_FIRST = re.compile(  # «Stone A, Hill PK. Title. Journal»
    r"[ \xa0]*(?:[A-Z][\w’'\-]+ [A-Z]{1,3}, ){0,40}[A-Z][\w’'\-]+ [A-Z]{1,3}(?:, et al)?(?=\. )"
)
_INITIALS = re.compile(  # «K. Stone, P. Hill, and A. Well, Title. Press»
    r"[ \xa0]*(?P<names>(?:[A-Z]\.[ \xa0-]?){1,3}[A-Z][\w’'\-]+"
    r"(?:(?:, and |, | and )(?:[A-Z]\.[ \xa0-]?){1,3}[A-Z][\w’'\-]+){0,20}),(?= [A-Z][^.])"
)
_HOST = re.compile(r"(?P<host>(?:[\w-]+\.)+[a-z]{2,6})[ \xa0](?P<said>[A-Z\d].*)")
_PLACED = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?: ")
_REMARK = re.compile(r"[a-z][a-z’'-]*(?: \S+){2,}")
_SMALL = re.compile(
    r"(?<!\S)(?!(?:de|del|la|le|van|von|bin|ibn|al|el|da|di|den|der|du|abu)\b)[a-z]"
)
_PLATFORM = re.compile(
    r"youtube|facebook|twitter|x|telegram|instagram|يوتيوب|فيسبوك|تويتر|إكس|تلغرام|تيليغرام|إنستغرام",
    re.IGNORECASE,
)
_REPORTER = re.compile(r"^(?P<name>[^:]{2,60}?)[ \xa0]?[:：][ \xa0]*(?P<said>\S.*)$")


@dataclass(frozen=True, slots=True)
class Names:
    """Who wrote and who published; where a title without quotes stands."""

    author: str = ""
    publisher: str = ""
    title: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class _Part:
    """One printed field: its words, and where they stand in the citation."""

    words: str
    start: int
    end: int


def around_title(rest: str, title_at: tuple[int, int], line: str) -> Names:
    """Name what stands before and after a title in quotes."""
    start, end = title_at
    by_comma = bool(
        re.match(rf"[ \xa0{BREAK}]*[,،؛;]", rest[end + 1 :])
        or line[start:end].rstrip().endswith((",", "،"))
    )
    writer, house = _before_title(rest[: start - 1])
    pointed = re.match(rf"[ \xa0{BREAK}]*\.", rest[end + 1 :]) is not None
    by, tail = _with_byline(
        _parts(rest, end + 1, by_comma=by_comma, by=_POINT_PARTS if pointed else None)
    )
    writer = writer or by
    tail = [words for words in tail if not labels.KIND.fullmatch(words)]
    if not writer and not house and by_comma and len(tail) > 1 and not is_organisation(tail[0]):
        named = next((words for words in tail[1:] if is_organisation(words)), "")
        if named or are_persons(tail[0]):
            return Names(tail[0], named or tail[1])
    publisher = _publisher(tail, by_comma=by_comma)
    if house and (
        not publisher
        or _PLATFORM.fullmatch(publisher)
        or (by_comma and not is_organisation(publisher))
    ):
        return Names(writer, house)
    if house:
        return Names(writer or house, publisher)
    person = bool(by) or are_persons(writer) or writer.startswith("@")
    if (
        writer
        and not publisher
        and not person
        and (by_comma or (len(writer.split()) == 1 and not writer[:1].islower()))
    ):
        return Names("", writer)
    return Names(writer, publisher)


def _before_title(head: str) -> tuple[str, str]:
    """Return the writer and the organisation that stand before a title."""
    words = clean(head)
    by = labels.BYLINE.fullmatch(words)
    words = clean(by["name"]) if by else words
    if not words or are_persons(words):
        return words, ""
    pieces = [clean(piece) for piece in re.split(r"[,،:;؛]", words)]
    house = next((piece for piece in pieces if is_organisation(piece)), "")
    if len(pieces) > 1 and house:
        if house != pieces[0]:
            return clean(words[: words.index(house)]), house
        after = clean(words[len(house) :])
        if are_persons(after) or (len(pieces) == 2 and _may_be_author(after)):
            return after, house
    return ("", words) if is_organisation(words) else (words, "")


def _with_byline(parts: Sequence[_Part]) -> tuple[str, list[str]]:
    """Take "by X" out of the parts after a title; return X and the other parts."""
    words = [part.words for part in parts]
    for at, said in enumerate(words):
        by = labels.BYLINE.fullmatch(said)
        if by:
            writer, *others = [clean(piece) for piece in re.split("[,،]", by["name"])]
            return writer, [*others, *words[:at], *words[at + 1 :]]
    return "", words


def _publisher(parts: Sequence[str], *, by_comma: bool) -> str:
    """Return who publishes, of the printed fields after a title."""
    named = [
        words
        for words in parts
        if not (labels.KIND.fullmatch(words) or is_city(words) or _REMARK.match(words))
    ]
    if not named:
        return ""
    if by_comma:
        chosen = next((words for words in named if is_organisation(words)), named[0])
    else:
        chosen = named[0]
    chosen = re.sub(r"^In (?=[A-Z])|, edited by .*$", "", chosen)
    chosen = _without_city(chosen)
    first = clean(re.split("[,،]", chosen)[0])
    return first if first != chosen and is_organisation(first) else chosen


def _without_city(words: str) -> str:
    """Leave out the place of a press: "London: Some Press"."""
    city = _CITY.match(words)
    return city["name"] if city and not known_source(words.split(":")[0]) else words


def without_quotes(rest: str, author_end: int, *, imprint: bool = False) -> Names:
    """Name the parts of a citation whose title stands in no quotes.

    ``imprint`` says that it is a book's, whose press stood in brackets.
    """
    inverted = _INVERTED.match(rest)
    if inverted and not author_end:
        author_end = inverted.end()
    if author_end and _parts(rest, author_end):
        return _after_author(rest, author_end)
    abbreviated = _INITIALS.match(rest) or _SURNAMES_FIRST.match(rest)
    if abbreviated and len(_parts(rest, abbreviated.end())) > 1:
        return _after_author(rest, abbreviated.end())
    whole = _parts(rest, 0, by=_POINT_PARTS)
    if len(whole) == 1 and _DASH.search(whole[0].words):
        pieces = _parts(rest, 0, by=_POINT_COMMA_PARTS)
        if len(pieces) > 1 and is_organisation(pieces[0].words):
            return _by_commas(pieces)
    hosted = _HOST.fullmatch(whole[0].words) if whole else None
    if hosted:
        return Names("", hosted["host"], (whole[0].start + hosted.start("said"), whole[0].end))
    parts = whole if _is_whole_title(whole) else _parts(rest, 0)
    if len(parts) < 2 or _is_comma_style(parts):
        return _by_commas(_parts(rest, 0, by_comma=True))
    first, *others = parts
    if imprint and len(parts) == 2 and re.search("[ء-ي]", first.words) and _length(first) <= 5:
        return Names(first.words, "", _place(others[0]))
    by, words = _with_byline(others)
    alone = len(others) == 1 and _only_publishes(first.words, others[0].words)
    if are_persons(first.words) and not alone:
        publisher = _publisher([part.words for part in others[1:]], by_comma=False)
        if not publisher and _ends_in_house(others[0].words):
            inner = _by_commas(_parts(rest, others[0].start, by_comma=True))
            return Names(first.words, inner.publisher, inner.title)
        return Names(first.words, publisher, _place(others[0]))
    speaker = _REPORTER.match(first.words)
    if speaker and is_organisation(speaker["name"]) and len(speaker["said"].split()) > 2:
        return Names(by, clean(speaker["name"]), _said(first, speaker))
    if speaker and _may_speak(speaker):
        publisher = _publisher(words, by_comma=False)
        return Names(clean(speaker["name"]), publisher, _said(first, speaker))
    if is_organisation(first.words):
        return Names(by, first.words, _place(max(others, key=_length)))
    named = next((one for one in words if is_organisation(one)), "")
    return Names(by, _publisher([named] if named else words, by_comma=False), _place(first))


def _is_whole_title(parts: Sequence[_Part]) -> bool:
    """Say whether points part "Title – with a dash" from its publisher."""
    if len(parts) < 2 or not _DASH.search(parts[0].words):
        return False
    house = parts[1].words
    return is_organisation(house) or (len(house.split()) <= 4 and house[:1].isupper())


def _only_publishes(title: str, house: str) -> bool:
    """Say whether two words in capitals are a title, as the site alone follows: "Well. Site"."""
    inverted = re.match(r"[\w’'\-]+, |.*\b[A-Z]\.|.*[ء-ي]", title) is not None
    return not inverted and (is_organisation(house) or len(house.split()) == 1)


def _publishes(words: str) -> bool:
    return is_organisation(words) or is_organisation(_without_city(words))


def _ends_in_house(words: str) -> bool:
    """Say whether commas part a title from who published it: «Title، Cairo: Some Press»."""
    return any(_publishes(clean(piece)) for piece in re.split("[,،]", words)[1:])


def _is_comma_style(parts: Sequence[_Part]) -> bool:
    """Say whether the first printed field holds all that is named, parted by commas."""
    pieces = re.split("[,،]", parts[0].words)
    return len(pieces) > 2 and any(is_organisation(clean(piece)) for piece in pieces)


def _after_author(rest: str, author_end: int) -> Names:
    """Read "Author (date). Title. Publisher"."""
    author = clean(rest[:author_end])
    parts = _parts(rest, author_end)
    by_comma = rest[author_end:].lstrip(_AROUND_DATE)[:1] in (",", "،")
    if len(parts) == 1 or (by_comma and len(parts) > 1 and not is_organisation(parts[1].words)):
        pieces = _parts(rest, author_end, by_comma=True)
        house = next((one for one in pieces[1:] if is_organisation(one.words)), None)
        if house:
            title = (pieces[0].start, max(one.end for one in pieces if one.end < house.start))
            return Names(author, _without_city(house.words), title)
    if not parts:
        return Names(author)
    publisher = _publisher([part.words for part in parts[1:]], by_comma=False)
    if not publisher and is_organisation(author):
        return Names("", author, _place(parts[0]))
    return Names(author, publisher, _place(parts[0]))


def _by_commas(parts: Sequence[_Part]) -> Names:
    """Read «Author, Title, Publisher», of which each but the title may be missing."""
    parts = [
        part for n, part in enumerate(parts) if n == 0 or not labels.KIND.fullmatch(part.words)
    ]
    if not parts:
        return Names()
    author = ""
    if len(parts) == 1 and is_organisation(parts[0].words):
        return Names("", parts[0].words)
    first = parts[0]
    by = labels.BYLINE.fullmatch(first.words)
    if by and len(parts) > 1:
        author, parts = clean(by["name"]), parts[1:]
    elif (
        len(parts) > 2
        and len(first.words.split()) == 1
        and are_persons(f"{first.words}, {parts[1].words}")
        and not is_organisation(parts[1].words)
    ):
        author, parts = f"{first.words}, {parts[1].words}", parts[2:]
    elif len(parts) > 1 and are_persons(first.words) and not is_organisation(first.words):
        author, parts = first.words, parts[1:]
    more = _more_authors(parts) if author else 0
    author, parts = ", ".join([author, *(one.words for one in parts[:more])]), parts[more:]
    first = parts[0]
    if first.words.startswith("@") and len(parts) == 2:
        return Names(first.words, parts[1].words)
    speaker = _REPORTER.match(first.words)
    if speaker and not author:
        named = clean(speaker["name"])
        told = any(is_organisation(part.words) for part in parts[1:])
        if is_organisation(named) and len(speaker["said"].split()) > 2 and not told:
            return Names("", named, _said(first, speaker))
        if _may_speak(speaker):
            author, first = named, _Part(speaker["said"], *_said(first, speaker))
            parts = [first, *parts[1:]]
    houses = [n for n, part in enumerate(parts) if _publishes(part.words)]
    placed = [n for n in houses if n and _PLACED.match(parts[n].words)]
    at = (placed or houses or [-1])[0]
    if at == 0 and len(parts) > 1:
        return Names(author, first.words, _place(max(parts[1:], key=_length)))
    if at > 1 and not author and _may_be_author(first.words):
        return Names(first.words, parts[at].words, (parts[1].start, parts[at - 1].end))
    if at > 0:
        return Names(author, _without_city(parts[at].words), (first.start, parts[at - 1].end))
    if len(parts) > 2 and not author and _may_be_author(first.words):
        return Names(first.words, parts[2].words, _place(parts[1]))
    publisher = parts[1].words if len(parts) > 1 else ""
    return Names(author, publisher, _place(first))


def _more_authors(parts: Sequence[_Part]) -> int:
    """Count the authors that stand after the first, before a title and its publisher."""
    at = 0
    last = next((n for n in range(len(parts) - 1, 1, -1) if is_organisation(parts[n].words)), 0)
    while at + 1 < last and are_persons(parts[at].words):
        if is_organisation(parts[at].words) or is_city(parts[at + 1].words):
            break
        at += 1
    return at


def _may_speak(speaker: re.Match[str]) -> bool:
    """Say whether "Name: Title" names a person; two English words in capitals are no proof."""
    arabic = re.search("[ء-ي]", speaker["name"]) is not None
    return are_persons(speaker["name"]) and (arabic or len(speaker["said"].split()) > 2)


def _may_be_author(words: str) -> bool:
    return (
        not _SMALL.search(words)
        and 2 <= len(words.split()) <= 4
        and not labels.TELLS.search(words)
        and not is_organisation(words)
        and not any(map(str.isdecimal, words))
    )


def _said(part: _Part, speaker: re.Match[str]) -> tuple[int, int]:
    return part.start + speaker.start("said"), part.end


def _place(part: _Part) -> tuple[int, int]:
    return part.start, part.end


def _length(part: _Part) -> int:
    return len(part.words.split())


def _parts(
    rest: str, start: int, *, by_comma: bool = False, by: re.Pattern[str] | None = None
) -> list[_Part]:
    """Split what is left into its printed fields."""
    between = by or (_COMMA_PARTS if by_comma else _PARTS)
    found: list[_Part] = []
    at = start
    for match in [*between.finditer(rest, start), None]:
        end = match.start() if match else len(rest)
        words = clean(rest[at:end])
        if words and any(char.isalpha() for char in words) and not labels.NOISE.fullmatch(words):
            raw = rest[at:end]
            begin = at + len(raw) - len(raw.lstrip(_EDGE))
            found.append(_Part(words, begin, begin + len(raw.strip(_EDGE))))
        at = match.end() if match else end
    return found


def clean(words: str) -> str:
    """Return words without what was crossed out, brackets around nothing and edges."""
    said = words
    words = re.sub(rf"[(\[][\s{BREAK}]*[)\]]", BREAK, words)
    words = re.sub(rf"{BREAK}+", " ", words).strip(_EDGE)
    if words.count("(") > words.count(")"):
        words += ")"
    if words.count("[") > words.count("]"):
        words += "]"
    initial = _INITIAL.search(words)  # whose point is its own: "Wolf, K. B."
    return words + "." if initial and f"{words}." in said else words
