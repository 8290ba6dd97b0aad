"""The letters of a PDF page with their places, as pdfium finds them.

pdfium puts letters in an order of its own and breaks lines where it sees fit; only its letters and
their places are taken. It is not made for several threads: read in a process of its own.
"""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

UNREADABLE = "\ufffd"
"""Stands for a letter whose meaning the file does not tell."""

_MOST_LINKS = 2_000
_MOST_MARKS = 4
_CELL = 12.0
_WIDEST, _MOST_IN_CELL = 20, 40
_WIDEST_TILT = math.radians(8)
_LAM = "ل"
_ALEFS = frozenset("اأإآٱ")


@dataclass(slots=True)
class Glyph:
    """A character (or those of one ligature) and where it stands; ``base`` is its baseline.

    Distances are in points, ``base`` grows downwards. ``index`` is its place in
    pdfium's order. ``marks`` are vowel marks that it carries, ``other_marks`` those that it carries
    if marks set between two letters belong to the other one.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    index: int = 0
    url: str = ""
    marks: str = ""
    other_marks: str = ""

    @property
    def middle(self) -> float:
        """The middle of its width."""
        return (self.left + self.right) / 2

    def words(self, *, other: bool = False) -> str:
        """Return its characters with its marks."""
        return self.text + (self.other_marks if other else self.marks)


@dataclass(slots=True)
class PageGlyphs:
    """What one page holds: letters in no order that counts, gaps among them as ``spaces``."""

    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    spaces: list[Glyph] = field(default_factory=list)
    unreadable: int = 0
    pictures: bool = False


def page_glyphs(page: PdfPage, *, declared: Collection[str], as_set: bool, most: int) -> PageGlyphs:
    """Return the letters of a page.

    ``declared`` are the letters that the file's fonts name; where pdfium misses a letter's name it
    makes one up, which may look like a sign. ``as_set`` says that fonts name letters as shapes.
    Raises OverflowError above ``most`` characters.
    """
    import pypdfium2.raw as pdfium

    found = PageGlyphs(*page.get_size())
    found.pictures = _has_pictures(page)
    text_page = page.get_textpage()
    try:
        if text_page.count_chars() > most:
            raise OverflowError(text_page.count_chars())
        letters = list(_letters(text_page.raw, text_page.count_chars(), pdfium, declared, found))
    finally:
        text_page.close()
    _turn_upright(letters, found)
    upright = [glyph for glyph, angle in letters if abs(angle) < _WIDEST_TILT]
    links = list(_links(page, pdfium))
    _sort_in(upright, found, shaped=as_set)
    _give_links(found.glyphs, links)
    return found


def _letters(
    text_page: object, count: int, pdfium: object, declared: Collection[str], found: PageGlyphs
) -> Iterator[tuple[Glyph, float]]:
    """Yield letters with the angle at which they stand; ``base`` still grows upwards."""
    raw: ctypes.CDLL = pdfium  # type: ignore[assignment]
    x, y, box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    to_x, to_y, to_box = ctypes.byref(x), ctypes.byref(y), ctypes.byref(box)
    matrix = raw.FS_MATRIX()
    seen_object, size, angle = -1, 1.0, 0.0
    doubtful = False
    high = 0
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text_page, index)
        if code in (0x0D, 0x0A) or raw.FPDFText_IsGenerated(text_page, index) == 1:
            continue
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
            high = 0
        holder = raw.FPDFText_GetTextObject(text_page, index)
        address = ctypes.cast(holder, ctypes.c_void_p).value or 0
        if address != seen_object:
            seen_object = address
            raw.FPDFText_GetMatrix(text_page, index, ctypes.byref(matrix))
            angle = math.atan2(matrix.b, matrix.a)
            size = raw.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
            size = size if 0.5 < size < 2_000 else 1.0
        raw.FPDFText_GetCharOrigin(text_page, index, to_x, to_y)
        raw.FPDFText_GetLooseCharBox(text_page, index, to_box)
        char = chr(code) if code < 0x110000 else UNREADABLE
        if char == "\x02":
            char = "\u00ad"
        missing = raw.FPDFText_HasUnicodeMapError(text_page, index) == 1
        doubtful = doubtful or missing
        if missing or _is_nothing(char) or (doubtful and _made_up(char, declared)):
            char = UNREADABLE
            found.unreadable += 1
        left, right = sorted((box.left, box.right))
        if 0.05 * size < left - x.value < size:
            left = x.value  # one of several letters of one sign, which pdfium lays out narrower
        if abs(angle) >= _WIDEST_TILT:
            left, right = x.value, x.value  # laid flat later
        yield Glyph(char, left, right, y.value, size, index), angle


def _is_nothing(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Co", "Cn", "Cs") and char not in "\t"


def _made_up(char: str, declared: Collection[str]) -> bool:
    return "!" <= char <= "~" and bool(declared) and char not in declared


def _turn_upright(letters: list[tuple[Glyph, float]], found: PageGlyphs) -> None:
    """Turn a page whose letters mostly stand on their side; let ``base`` grow downwards."""
    turns = [round(angle / (math.pi / 2)) % 4 for _, angle in letters]
    turn = max(set(turns), key=turns.count) if turns else 0
    if turn:
        found.width, found.height = (
            (found.height, found.width) if turn % 2 else (found.width, found.height)
        )
    for number, (glyph, angle) in enumerate(letters):
        x, y = glyph.left, glyph.base
        if turn:
            width = 0.5 * glyph.size
            x, y = {1: (y, -x), 2: (-x, -y), 3: (-y, x)}[turn]
            glyph.left, glyph.right = x, x + width
            straight = (angle - turn * math.pi / 2 + math.pi) % (2 * math.pi) - math.pi
            letters[number] = (glyph, straight)
        glyph.base = -y
    if turn:
        _end_at_next([glyph for glyph, angle in letters if abs(angle) < _WIDEST_TILT])


def _end_at_next(glyphs: list[Glyph]) -> None:
    """Let letters whose width is not known end where the next one of their line begins."""
    ordered = sorted(glyphs, key=lambda one: (round(one.base), one.left))
    for one, other in pairwise(ordered):
        gap = other.left - one.left
        if round(one.base) == round(other.base) and 0 < gap < 1.2 * one.size:
            one.right = other.left


def _sort_in(letters: list[Glyph], found: PageGlyphs, *, shaped: bool) -> None:
    """Part letters, spaces and marks; join the letters of a ligature; drop what is set twice."""
    last: Glyph | None = None
    joined: list[Glyph] = []
    marks: list[tuple[Glyph, Glyph | None]] = []
    for glyph in letters:
        if glyph.text.isspace() or glyph.text in "\u200b\u00a0":
            found.spaces.append(glyph)
        elif unicodedata.category(glyph.text) == "Cf" and glyph.text != "\u00ad":
            continue
        elif unicodedata.combining(glyph.text):
            marks.append((glyph, last))
        elif last is not None and _of_one_sign(last, glyph):
            last.text += glyph.text
            joined.append(last)
            last.right = max(last.right, glyph.right)
        else:
            found.glyphs.append(glyph)
            last = glyph
    for glyph in {one.index: one for one in joined}.values():
        glyph.text = _written(glyph.text, shaped=shaped)
    found.glyphs = _once(found.glyphs)
    _give_marks(marks, found.glyphs)


def _of_one_sign(one: Glyph, other: Glyph) -> bool:
    """Say whether two letters that pdfium names one after the other are one sign on paper."""
    return (
        one.left == other.left
        and one.right == other.right
        and one.base == other.base
        and one.right > one.left
        and len(one.text) < 20
    )


def _written(sign: str, *, shaped: bool) -> str:
    """Return the letters of one sign in their order.

    pdfium turns round what a font names as several Arabic letters, yet not what it makes of a
    shape itself.
    """
    if sign[0] in _ALEFS and sign[1:] == _LAM:
        return _LAM + sign[0]
    backwards = not shaped and all(unicodedata.bidirectional(char) == "AL" for char in sign)
    return sign[::-1] if backwards and sign[0] != _LAM else sign


class _Places:
    """Letters by where they stand; few of one place are kept, as no page has more."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Glyph]] = {}

    def add(self, glyph: Glyph) -> None:
        first = int(glyph.left // _CELL)
        for column in range(first, min(int(glyph.right // _CELL), first + _WIDEST) + 1):
            cell = self._cells.setdefault((column, int(glyph.base // _CELL)), [])
            if len(cell) < _MOST_IN_CELL:
                cell.append(glyph)

    def near(self, x: float, base: float) -> Iterator[Glyph]:
        """Yield letters around a place, some more than once."""
        column, row = int(x // _CELL), int(base // _CELL)
        for across in (-1, 0, 1):
            for down in (-1, 0, 1):
                yield from self._cells.get((column + across, row + down), ())


def _once(glyphs: list[Glyph]) -> list[Glyph]:
    """Drop letters drawn twice in one place, as bold type and pdfium's own slips make them."""
    places = _Places()
    result = []
    for glyph in glyphs:
        if any(
            one.text == glyph.text
            and abs(one.left - glyph.left) < 0.12 * glyph.size
            and abs(one.base - glyph.base) < 0.6 * glyph.size
            for one in places.near(glyph.left, glyph.base)
        ):
            continue
        places.add(glyph)
        result.append(glyph)
    return result


def _give_marks(marks: list[tuple[Glyph, Glyph | None]], glyphs: list[Glyph]) -> None:
    """Give vowel marks to the letters over or under which they stand."""
    places = _Places()
    for glyph in glyphs if marks else ():
        places.add(glyph)
    for mark, before in marks:
        near = {one.index: one for one in places.near(mark.middle, mark.base)}
        bearer = min(near.values(), key=lambda one: _distance(mark, one), default=None)
        if bearer is None:
            continue
        if (
            before is not None
            and _distance(mark, before) <= _distance(mark, bearer) + 0.03 * mark.size
        ):
            bearer = before
        other = _across_border(mark, bearer, near.values())
        if mark.text not in bearer.marks and len(bearer.marks) < _MOST_MARKS:
            bearer.marks += mark.text
        if mark.text not in other.other_marks and len(other.other_marks) < _MOST_MARKS:
            other.other_marks += mark.text


def _across_border(mark: Glyph, bearer: Glyph, near: Iterable[Glyph]) -> Glyph:
    """Return the letter on the other side where a mark was set between two; else its bearer."""
    slack = 0.02 * mark.size
    for one in near:
        ends = abs(one.right - mark.left) < slack
        if one is not bearer and (ends or abs(one.left - mark.left) < slack):
            return one
    return bearer


def _distance(mark: Glyph, letter: Glyph) -> float:
    outside = max(letter.left - mark.middle, mark.middle - letter.right, 0.0)
    other_row = abs(letter.base - mark.base) > 0.9 * letter.size
    aside = min(abs(letter.left - mark.left), abs(letter.middle - mark.middle))
    return outside + 0.01 * aside + (2 * letter.size if other_row else 0.0)


def _has_pictures(page: PdfPage) -> bool:
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFPage_CountObjects(page.raw)
    return any(
        pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page.raw, index))
        in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM)
        for index in range(min(count, 200))
    )


def _links(page: PdfPage, pdfium: object) -> Iterator[tuple[float, float, float, float, str]]:
    """Yield left, right, top, bottom and address of the links of a page."""
    raw: ctypes.CDLL = pdfium  # type: ignore[assignment]
    at, link, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    for _ in range(_MOST_LINKS):
        if not raw.FPDFLink_Enumerate(page.raw, ctypes.byref(at), ctypes.byref(link)):
            return
        action = raw.FPDFLink_GetAction(link)
        if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
            continue
        size = raw.FPDFAction_GetURIPath(page.pdf.raw, action, None, 0)
        if not 1 < size <= 4_096 or not raw.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
            continue
        buffer = ctypes.create_string_buffer(size)
        raw.FPDFAction_GetURIPath(page.pdf.raw, action, buffer, size)
        url = buffer.value.decode("utf-8", "replace").strip()
        top, bottom = sorted((-box.top, -box.bottom))
        yield min(box.left, box.right), max(box.left, box.right), top, bottom, url


def _give_links(
    glyphs: list[Glyph], links: Iterable[tuple[float, float, float, float, str]]
) -> None:
    rows: dict[int, list[tuple[float, float, float, float, str]]] = {}
    for link in links:
        _, _, top, bottom, _ = link
        for row in range(int(top // _CELL), min(int(bottom // _CELL), int(top // _CELL) + 100) + 1):
            rows.setdefault(row, []).append(link)
    for glyph in glyphs if rows else ():
        height = glyph.base - 0.25 * glyph.size
        for left, right, top, bottom, url in rows.get(int(height // _CELL), ()):
            if left <= glyph.middle <= right and top <= height <= bottom:
                glyph.url = url
                break
