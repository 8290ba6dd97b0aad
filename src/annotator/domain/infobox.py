"""Whose dead a fact box counts when its columns were lost: a suggestion with its reason.

A saved page prints the cells of one row after another, so "10 killed 12 killed" no longer says
whose they are. The blocks of the belligerents, in reading order, were the columns. A country
named right before a number wins over the column. What is set here is marked as assumed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from annotator.domain.arabic import folded
from annotator.domain.lexicon import Lexicon, seed_lexicon
from annotator.domain.model import Evidence, PartyStatus, Reading
from annotator.domain.page_lines import box_label
from annotator.domain.parties import PartyTree
from annotator.domain.text import Span

INFOBOX_COLUMN = "infobox_column"
COUNTRY_BEFORE_NUMBER = "country_before_number"

# The rows of a box that matter, by their labels.
BELLIGERENTS = frozenset(
    "المتحاربون|الأطراف|أطراف النزاع|الأطراف المتحاربة|belligerents|combatants".split("|")
)
UNITS = frozenset("الوحدات|الوحدات المشاركة|units involved".split("|"))
LOSSES = frozenset(
    "الخسائر|الضحايا|الخسائر البشرية|القتلى|الوفيات|casualties and losses|casualties".split("|")
)
SUPPORT = re.compile(
    r"(?:بدعم|بمساندة|مدعومة?|دعم|supported|support|backed)[ \xa0]*(?:من|by)?[ \xa0:：]*$",
    re.IGNORECASE,
)
_CELL_EDGE = re.compile(r"\t+|[ \xa0]{2,}|[ \xa0]*\|[ \xa0]*")
TOTAL = re.compile(r"(?:المجموع|الإجمالي|إجمالي|مجموع|(?<!\w)total)", re.IGNORECASE)

# How a fact box names states and administrations, and whose forces' losses stand in their column.
# The names are compared folded.
_STATES = tuple(
    (folded(name), key)
    for names, key in (
        ("الإدارة الذاتية|autonomous administration|rojava|روج آفا", "sdf"),
        ("syrian opposition|المعارضة السورية|المعارضة السورية المسلحة", "syrian opposition"),
        ("syrian salvation government|حكومة الإنقاذ السورية|حكومة الإنقاذ", "hts"),
        ("syrian interim government|الحكومة السورية المؤقتة", "sna"),
        (
            "الجمهورية العربية السورية|syrian arab republic|ba'athist syria|سوريا البعثية|"
            "الحكومة السورية|syrian government|النظام السوري",
            "syrian army",
        ),
        ("الولايات المتحدة|united states", "us army"),
        ("التحالف الدولي|cjtf-oir|cjtf–oir|قوة المهام المشتركة|ق م م", "coalition"),
        ("روسيا|russia", "russian army"),
        ("تركيا|turkey|türkiye", "turkish army"),
        ("إسرائيل|israel", "israeli army"),
        ("إيران|iran", "iran"),
        ("العراق|iraq", "iraqi army"),
        ("لبنان|lebanon", "lebanese army"),
        ("مصر|egypt", "egyptian army"),
        ("الأردن|jordan", "jordanian army"),
        ("اليمن|yemen", "yemeni army"),
        ("السعودية|saudi arabia", "saudi army"),
        ("السودان|sudan", "sudanese army"),
        ("أفغانستان|afghanistan", "afghan army"),
        ("المملكة المتحدة|united kingdom", "british army"),
        ("فرنسا|france", "french army"),
        ("الدولة الإسلامية|islamic state|تنظيم الدولة", "isis"),
    )
    for name in names.split("|")
)
_BARE_SYRIA = frozenset(folded(name) for name in ("سوريا", "سورية", "syria"))
_OWN_SIDES = frozenset(("aanes", "government", "isis", "opposition", "new government"))
"""Sides of Syria itself: a state under "supported by" opens no column, one of these does."""
_ALLIED = frozenset(
    frozenset(pair)
    for pair in (
        ("government", "iran"),
        ("government", "russia"),
        ("iran", "russia"),
        ("aanes", "coalition"),
        ("opposition", "turkey"),
        ("iraq", "coalition"),
        ("iran", "lebanon"),
    )
)
"""Sides that share a column where one follows the other."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the box: the party whose forces it counts and the words that say so."""

    party: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    words: str
    section: str
    label: bool


def columns_of(text: str, box: Span, parties: PartyTree) -> tuple[Column, ...]:
    """Return the columns of a box by the blocks of its belligerents, in reading order."""
    lines = _lines(text, box)
    columns: list[Column] = []
    supported = in_rows = False
    for line in lines:
        if line.section not in BELLIGERENTS or line.label:
            continue
        if SUPPORT.search(line.words):
            supported = True
            continue
        row = _beside(text, line.span, parties)
        if row:
            columns = columns or row
            in_rows = True
        if in_rows:  # cells side by side are the columns; what stands below belongs to one of them
            continue
        key = belligerent(line.words, parties)
        if not key:
            continue
        side = parties.party(key).side
        if supported and side not in _OWN_SIDES:
            continue
        supported = False
        before = parties.party(columns[-1].party).side if columns else ""
        if side != before and frozenset((side, before)) not in _ALLIED:
            columns.append(Column(key, line.span))
    return tuple(_with_units(column, lines, parties) for column in columns)


def _beside(text: str, line: Span, parties: PartyTree) -> list[Column]:
    """Return the columns of a line that names belligerents side by side; none for other lines."""
    found: list[Column] = []
    at = line.start
    for cell in _CELL_EDGE.split(line.of(text)):
        start = text.index(cell, at) if cell else at
        at = start + len(cell)
        key = belligerent(cell, parties) if cell.strip() else ""
        if key:
            found.append(Column(key, Span(start, at)))
    return found if len(found) > 1 else []


def assume_parties(
    text: str,
    box: Span,
    readings: Sequence[Reading],
    *,
    lexicon: Lexicon | None = None,
    settled: Collection[int] = (),
) -> list[Reading]:
    """Give the figures of a box that name no party the one of their country or column.

    Of ``settled`` ones the document itself says which column they stand in, if any.
    """
    parties = (lexicon or seed_lexicon()).parties
    columns = columns_of(text, box, parties)
    result = list(readings)
    singles: list[list[int]] = []
    for line in _lines(text, box):
        here = [i for i, reading in enumerate(result) if line.span.contains(reading.span)]
        if not here or TOTAL.search(line.words):
            continue
        cells: list[list[int]] = []
        for cell in _cells(text, line.span, [result[i] for i in here]):
            indexes = [here[position] for position in cell]
            first = result[indexes[0]]
            if any(names_somebody(result[i], parties) for i in indexes):
                continue
            before = named_before(text, line.span, first.span, result)
            key = belligerent(before.of(text), parties) if len(before) else ""
            if key:
                for i in indexes:
                    column = Column(key, before)
                    result[i] = _assumed(text, result[i], column, parties, by_country=True)
            elif not any(i in settled for i in indexes):
                cells.append(indexes)
        if line.section and line.section not in LOSSES:
            continue
        if len(cells) == 1:
            singles.append(cells[0])
        elif 2 <= len(cells) <= len(columns):
            for cell, column in zip(cells, columns, strict=False):
                for i in cell:
                    result[i] = _assumed(text, result[i], column, parties, by_country=False)
    if len(singles) == len(columns) and len(columns) > 1:
        for cell, column in zip(singles, columns, strict=True):
            for i in cell:
                result[i] = _assumed(text, result[i], column, parties, by_country=False)
    return result


def names_somebody(reading: Reading, parties: PartyTree) -> bool:
    """Say whether a figure names its party by itself; "soldiers" leave open whose."""
    key = reading.figure.party
    party = parties.party(key)
    body = party.side == "generic" and party.status is PartyStatus.COMBATANT
    return bool(key) and not body


def belligerent(words: str, parties: PartyTree) -> str:
    """Return the party whose losses stand under a name of a state, army or group; "" if none."""
    bare = re.sub(r"\([^()]*\)|\[[^\[\]]*\]|[:：،,;•]", " ", words)
    plain = " ".join(folded(bare).split())
    if plain in _BARE_SYRIA:
        return "syrian army"
    named = [(len(name), key) for name, key in _STATES if name in plain]
    specific = parties.party_in(bare)
    fights = parties.status_of(specific) is PartyStatus.COMBATANT
    if fights and parties.party(specific).side != "generic" and not _only_state(specific):
        return specific
    return max(named)[1] if named else ""


def state_names(key: str) -> tuple[str, ...]:
    """Return the names of states and administrations whose losses are a party's, folded."""
    return tuple(name for name, party in _STATES if party == key)


def _only_state(key: str) -> bool:
    return key in ("iran", "syrian government", "syrian opposition", "coalition")


def _with_units(column: Column, lines: Sequence[_Line], parties: PartyTree) -> Column:
    """Keep the column's party; nothing finer is known of a state but its army, told by units."""
    side = parties.party(column.party).side
    for line in lines:
        if line.section in UNITS and not line.label:
            key = belligerent(line.words, parties)
            if key and parties.party(key).side == side:
                return Column(key, column.span)
    return column


def _lines(text: str, box: Span) -> list[_Line]:
    lines: list[_Line] = []
    section = ""
    start = box.start
    for words in box.of(text).split("\n"):
        span = Span(start, start + len(words))
        start += len(words) + 1
        label = box_label(words)
        if label:
            section = label
        bare = words.strip(" \t\r\xa0•:")
        lines.append(_Line(span, words, section, bool(label) and bare.lower() == label))
    return lines


def _cells(text: str, line: Span, readings: Sequence[Reading]) -> list[list[int]]:
    """Group the readings of one row by cell: a note mark, wide space or a kind again parts them."""
    cells: list[list[int]] = []
    kinds: set[str] = set()
    for position, reading in enumerate(readings):
        if cells and reading.subset_of is None:
            gap = text[readings[position - 1].span.end : reading.span.start]
            parted = re.search(r"\t|[ \xa0]{2}|[|]|\][ \xa0]*$", gap) is not None
            if not parted and reading.figure.kind.value not in kinds:
                cells[-1].append(position)
                kinds.add(reading.figure.kind.value)
                continue
        elif cells:
            cells[-1].append(position)
            continue
        cells.append([position])
        kinds = {reading.figure.kind.value}
    return cells


def named_before(text: str, line: Span, span: Span, readings: Sequence[Reading]) -> Span:
    """Return the words between the last figure of the line, or its start, and ``span``."""
    start = max(
        [line.start, *(r.span.end for r in readings if line.start <= r.span.end <= span.start)]
    )
    marks = list(re.finditer(r"\[[^\[\]]*\]", text[start : span.start]))
    start += marks[-1].end() if marks else 0
    words = text[start : span.start]
    start += len(words) - len(words.lstrip())
    return Span(start, max(start, start + len(words.strip())))


def _assumed(
    text: str, reading: Reading, column: Column, parties: PartyTree, *, by_country: bool
) -> Reading:
    taken = taking(text, reading, column, parties, in_words=by_country)
    return replace(
        taken,
        figure=replace(taken.figure, party_assumed=True),
        assumption=COUNTRY_BEFORE_NUMBER if by_country else INFOBOX_COLUMN,
    )


def taking(
    text: str, reading: Reading, column: Column, parties: PartyTree, *, in_words: bool
) -> Reading:
    """Return a figure of a box with the party of its column, or of the words before it."""
    status = reading.figure.party_status
    if status is PartyStatus.UNKNOWN:
        status = parties.status_of(column.party)
    figure = replace(reading.figure, party=column.party, party_status=status)
    kept = reading.why
    named = [e for e in kept if e.field == "place" and column.span.contains(e.span)]
    if in_words and named:  # «إيران 5 قتلى» tells whose dead they are, not where they died
        figure = replace(figure, place="")
        kept = tuple(evidence for evidence in kept if evidence not in named)
    why = Evidence("party", column.span, column.span.of(text).strip())
    return replace(reading, figure=figure, why=(*kept, why))
