"""The nouns of the product as frozen data: what a figure, a claim, a citation, a conflict are.

The meaning of every term is fixed by the field and explained in CONTRIBUTING.md. Dates are ISO
8601 strings ("2024-11-19", "2024-11", "2024") because sources rarely give more than a part;
times are UTC ISO strings with seconds. Counts are persons. ``None`` is an open or missing value.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NewType

from annotator.domain.doubts import Doubt
from annotator.domain.text import Anchor, Span

ArticleId = NewType("ArticleId", int)
ClaimId = NewType("ClaimId", int)
SourceId = NewType("SourceId", int)
CitationId = NewType("CitationId", int)
LinkId = NewType("LinkId", int)
EventId = NewType("EventId", int)


class Kind(StrEnum):
    """What happened to the people counted."""

    KILLED = "killed"
    INJURED = "injured"
    KILLED_OR_INJURED = "killed_or_injured"
    CAPTURED = "captured"
    MISSING = "missing"
    DISPLACED = "displaced"


class Mode(StrEnum):
    """How: for captured people and for deaths."""

    NONE = ""
    TAKEN = "taken"
    HELD = "held"
    RELEASED = "released"
    AT_ONCE = "at_once"
    OF_WOUNDS = "of_wounds"
    EXECUTED = "executed"


class Qualifier(StrEnum):
    """Which words turned a number into an interval."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    ABOUT = "about"
    UP_TO = "up_to"
    RANGE = "range"
    DOZENS = "dozens"
    HUNDREDS = "hundreds"
    THOUSANDS = "thousands"
    UNKNOWN_MANY = "unknown_many"
    UNKNOWN = "unknown"


class PartyStatus(StrEnum):
    """Whether the victims fought."""

    CIVILIAN = "civilian"
    COMBATANT = "combatant"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class DatePrecision(StrEnum):
    """How exactly a date is known; NONE when the text gives none."""

    NONE = ""
    DAY = "day"
    RANGE = "range"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RELATIVE = "relative"


class Accumulation(StrEnum):
    """What span of time a count adds up."""

    INCIDENT = "incident"
    RUNNING_TOLL = "running_toll"
    PERIOD_TOTAL = "period_total"


class Modality(StrEnum):
    """How firmly the text states it."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DENIED = "denied"


class Locus(StrEnum):
    """Where in a document a figure stands."""

    INFOBOX = "infobox"
    NOTE = "note"
    TITLE = "title"
    CAPTION = "caption"
    BODY = "body"
    CITED_TITLE = "cited_title"
    CITED_QUOTE = "cited_quote"


@dataclass(frozen=True, slots=True)
class Figure:
    """The structured number of a casualty claim: an interval, never an integer.

    ``low``/``high`` count persons, None is open on that side; both None only with
    ``Qualifier.UNKNOWN`` (a mention). ``party`` is a key of the party tree, or "" when unknown;
    ``party_text`` keeps the words; ``party_assumed`` marks a party inferred from layout.
    ``origin`` is who first said it ("SOHR"), ``as_of`` the ISO date of a running toll.
    """

    kind: Kind
    low: int | None = None
    high: int | None = None
    qualifier: Qualifier = Qualifier.EXACT
    mode: Mode = Mode.NONE
    party: str = ""
    party_text: str = ""
    party_assumed: bool = False
    party_status: PartyStatus = PartyStatus.UNKNOWN
    sub_group: str = ""
    perpetrator: str = ""
    place: str = ""
    date_from: str | None = None
    date_to: str | None = None
    date_precision: DatePrecision = DatePrecision.NONE
    locus: Locus = Locus.BODY
    modality: Modality = Modality.ASSERTED
    origin: str = ""
    accumulation: Accumulation = Accumulation.INCIDENT
    as_of: str | None = None

    @property
    def bounded(self) -> bool:
        """Say whether any bound is stated; an unbounded one is a mention, not a figure."""
        return self.low is not None or self.high is not None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that gave one field of a figure: ``field`` is the Figure field's name."""

    field: str
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure that the reader found in a text, with how it was read.

    ``subset_of`` is the index, in the same list, of the total that this one is part of.
    ``refers_back`` says that the words point to an event told before («الحصيلة», «الهجوم ذاته»);
    ``sets_apart`` that they open another one («آخر», «أيضاً», "in a separate attack").
    ``assumption`` says why an assumed party was chosen, as a code ("infobox_column",
    "country_before_number", "note_of_total"); "" when nothing was assumed.
    """

    span: Span
    quote: str
    figure: Figure
    why: tuple[Evidence, ...] = ()
    subset_of: int | None = None
    refers_back: bool = False
    sets_apart: bool = False
    assumption: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """One item of an article's own reference list; texts as written, dates ISO or None."""

    number: int
    span: Span
    title: str = ""
    title_span: Span | None = None
    translated_title: str = ""
    author: str = ""
    publisher: str = ""
    published: str | None = None
    accessed: str | None = None
    archived: str | None = None
    archive_url: str = ""
    language: str = ""
    url: str = ""
    quote: str = ""
    backlinks: int = 0


@dataclass(frozen=True, slots=True)
class Marker:
    """A reference mark in the body: "[12]" or an adjacent group as one mark each."""

    span: Span
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A footnote mark in the text, such as "[arabic-abajed 1]"; ``mark`` is its label."""

    span: Span
    mark: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote's own words, found under the notes heading; ``mark`` as its marks call it."""

    mark: str
    span: Span


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the text and what it is; stretches cover the text without overlap.

    ``role`` is a Locus value, or "references", "heading", "furniture" (page debris that holds no
    statement), "byline".
    """

    span: Span
    role: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the text itself says of its article: guesses that a reviewer can edit."""

    title: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Structure:
    """How a document is built: its regions, reference list, marks and notes."""

    metadata: Metadata
    regions: tuple[Region, ...] = ()
    references: tuple[Reference, ...] = ()
    markers: tuple[Marker, ...] = ()
    notes: tuple[Note, ...] = ()
    note_marks: tuple[NoteMark, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def highest_mark(self) -> int:
        """The highest reference number used in the body; 0 without marks."""
        return max((n for m in self.markers for n in m.numbers), default=0)

    @property
    def missing_references(self) -> tuple[int, ...]:
        """Numbers that the body or the sequence asks for but the list lacks."""
        have = {r.number for r in self.references}
        asked = {n for m in self.markers for n in m.numbers}
        top = max(have, default=0)
        return tuple(sorted((asked | set(range(1, top + 1))) - have))

    @property
    def never_cited(self) -> tuple[int, ...]:
        """Numbers in the list that no mark of the text uses."""
        asked = {n for m in self.markers for n in m.numbers}
        return tuple(sorted({r.number for r in self.references} - asked))


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the app suggests about one text; spans count in that text.

    ``readings`` holds figures and mentions of the text outside the reference list, in text order.
    ``cited`` pairs a reference number with the readings of its title; their ``subset_of`` indexes
    their own tuple.
    """

    structure: Structure
    readings: tuple[Reading, ...] = ()
    cited: tuple[tuple[int, tuple[Reading, ...]], ...] = ()


# -- what find_conflicts compares -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Statement:
    """One figure where it stands: the unit that conflicts and relations are made of.

    ``key`` names it within one call and is what a Side holds. ``article`` is the article's uid
    ("" outside a project). ``citation`` names the cited document when the figure stands in a
    citation's title or quote: the reference number as str inside one article, else a citation uid.
    ``own`` are the citations marked in the statement's own sentence or linked to it, in the same
    naming. ``note_mark`` is the note it stands in (locus NOTE) or the note that its mark leads to
    (an infobox total). ``part_of`` is the key of its declared total. ``paragraph`` and
    ``sentence`` number its place in the article, for order and for nearness. ``decided`` tells a
    reviewer's claim from a suggestion. ``event`` is the event's uid once a reviewer has set one.
    ``stated_for`` is the key of the one claim that a figure read in a citation was read for (a
    link's stated figure); "" when it stands for every claim that cites the document.
    ``document_date`` is the day on which the citation was published, None when unknown or when the
    statement stands in the article itself. ``box_place`` is the place that the fact box around a
    total names as its own.
    """

    key: str
    figure: Figure
    anchor: Anchor
    article: str = ""
    citation: str | None = None
    own: tuple[str, ...] = ()
    note_mark: str = ""
    part_of: str | None = None
    paragraph: int = 0
    sentence: int = 0
    refers_back: bool = False
    sets_apart: bool = False
    decided: bool = False
    event: str = ""
    stated_for: str = ""
    document_date: str | None = None
    box_place: str = ""


class ConflictType(StrEnum):
    """Why two figures cannot both stand (the twelve codes of the field)."""

    VALUE = "VALUE"
    PARTY = "PARTY"
    PERP = "PERP"
    SUBSET = "SUBSET"
    SUM = "SUM"
    ENUM = "ENUM"
    AGG = "AGG"
    REVISED = "REVISED"
    DENIAL = "DENIAL"
    SCOPE = "SCOPE"
    DATE = "DATE"
    SOURCE = "SOURCE"


class RelationType(StrEnum):
    """How two figures that do not conflict stand to each other."""

    AGREES = "agrees"
    REFINES = "refines"
    UPDATES = "updates"
    PART_OF = "part_of"
    INCOMPLETE = "incomplete"
    DIFFERENT_EVENT = "different_event"


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a pair: keys of statements (several are meant as a sum)."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A typed pair that no single true number could satisfy, or parts that break a whole.

    ``severity`` is 1 to 3. ``fingerprint`` is a hash of the type and of both sides' anchors and
    fields, so it outlives row numbers and edits elsewhere. ``assumed`` names a party that was only
    assumed and on which the conflict rests, else "". ``same_origin`` is None when an origin is
    unknown. ``case`` groups flags with one root: they carry the same value, the fingerprint of
    the root. ``own_citation`` marks a claim against its own citation. ``follows`` is the
    fingerprint of the conflict that this one rests on: the parties it puts in doubt, or what was
    decided there. ``stances`` says that its sides are links that support and links that dispute one
    claim.
    """

    type: ConflictType
    severity: int
    a: Side
    b: Side
    fingerprint: str
    own_citation: bool = False
    assumed: str = ""
    same_origin: bool | None = None
    case: str = ""
    declared: bool = False
    note: str = ""
    follows: str = ""
    stances: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    """A derived, harmless tie between two sides; ``told``/``whole`` count an INCOMPLETE."""

    type: RelationType
    a: Side
    b: Side
    told: int | None = None
    whole: int | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What the incidents that count into a total come to: ``low`` to ``high``, None is open."""

    total: str
    told: tuple[str, ...]
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Findings:
    """What a pass over statements gives.

    ``tallies`` tell what the text adds up to for each total. ``chosen`` are the statements that
    read as a decision says wherever totals are concerned; their keys are those of the statements
    they stand for, with a mark at the end.
    """

    conflicts: tuple[Conflict, ...] = ()
    relations: tuple[Relation, ...] = ()
    tallies: tuple[Tally, ...] = ()
    chosen: tuple[Statement, ...] = ()


# -- a reviewer's work ------------------------------------------------------------------------


class Verdict(StrEnum):
    """What one reviewer holds of a claim; NONE is undecided."""

    NONE = ""
    SUPPORTED = "supported"
    REFUTED = "refuted"
    CONFLICTING = "conflicting"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"
    SUPERSEDED = "superseded"


class Grade(StrEnum):
    """How well a claim is backed: computed, but for CONFIRMED and DISCOUNTED (a tick)."""

    NONE = "none"
    WEAK = "weak"
    FAIR = "fair"
    CONTESTED = "contested"
    CONFIRMED = "confirmed"
    DISCOUNTED = "discounted"


class Status(StrEnum):
    """Where a claim stands in the work."""

    DRAFT = "draft"
    READY = "ready"
    VERIFIED = "verified"
    REJECTED = "rejected"
    NEEDS_WORK = "needs_work"


class Stance(StrEnum):
    """What a citation does for a claim."""

    SUPPORTS = "supports"
    DISPUTES = "disputes"
    MENTIONS = "mentions"
    NO_FIGURE = "no_figure"


class Seen(StrEnum):
    """How far a reviewer has seen the cited document."""

    NOT_OPENED = "not_opened"
    TITLE_ONLY = "title_only"
    OPENED = "opened"
    CAPTURED = "captured"


class ResolutionCode(StrEnum):
    """What a reviewer decided about a conflict."""

    ACCEPT_A = "accept_a"
    ACCEPT_B = "accept_b"
    ACCEPT_RANGE = "accept_range"
    SUPERSEDED = "superseded"
    DIFFERENT_EVENTS = "different_events"
    SAME_EVENT_DIFFERENT_SCOPE = "same_event_different_scope"
    DIFFERENT_POPULATION_OR_METHOD = "different_population_or_method"
    ERROR_IN_ARTICLE = "error_in_article"
    ERROR_IN_CITATION = "error_in_citation"
    EXTRACTION_ERROR = "extraction_error"
    CANNOT_DETERMINE = "cannot_determine"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Article:
    """A document under review. ``sha256`` is of the original bytes; ``version`` the newest text."""

    id: ArticleId
    uid: str
    title: str
    publisher: str
    url: str
    language: str
    date: str | None
    file_name: str
    sha256: str
    version: int
    added_at: str


class VersionOrigin(StrEnum):
    """Where a version of an article's text came from."""

    IMPORT = "import"
    UPDATE = "update"
    FETCH = "fetch"
    CORRECTION = "correction"
    REPAIR = "repair"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class TextVersion:
    """One version of an article's text and where it came from.

    ``sha256`` is of the bytes that it was read from, "" for a correction, which a reviewer typed.
    ``note`` is what the reviewer said of it. ``at`` and ``reviewer`` tell when and by whom.
    """

    article_id: ArticleId
    version: int
    origin: VersionOrigin
    note: str
    file_name: str
    url: str
    sha256: str
    reviewer: str
    at: str


@dataclass(frozen=True, slots=True)
class Claim:
    """An anchored statement that can be true or false, with at most one figure.

    ``anchor`` counts in text version ``version``. ``text`` is the statement in full, usually its
    sentence. ``status_reason`` is a code that says why the app moved the status back
    ("figure_changed", "date_changed", "links_changed", "verdict_changed", "conflict_opened",
    "capture_changed", "anchor_changed", "part_changed", "text_changed", "text_lost"), "" otherwise.
    ``grade_tick`` is CONFIRMED or DISCOUNTED, else NONE. ``best`` is the count that a reviewer
    chose, else None. ``likeness`` is how far its words stayed, in percent, when a new version of
    the text moved it last; None when it never was moved.
    """

    id: ClaimId
    uid: str
    article_id: ArticleId
    version: int
    anchor: Anchor
    text: str
    figure: Figure | None
    figure_anchor: Anchor | None
    event_id: EventId | None
    verdict: Verdict
    grade_tick: Grade
    status: Status
    status_reason: str
    best: int | None
    reviewer: str
    verified_at: str | None
    notes: str
    created_at: str
    likeness: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Who published: ``reliability`` is A to F or ""; ``population`` says whom it counts.

    ``owner`` names the source that owns it or that it derives from; both are one origin.
    """

    id: SourceId
    uid: str
    name: str
    type: str = ""
    reliability: str = ""
    population: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """One document of a source; anything may be missing but its place in the list.

    ``article_id`` and ``number`` tell the reference list it came from (None, None when a reviewer
    made it). ``quote`` is what the list quotes from it. ``origin`` is who first said it, apart from
    the publisher; "" unknown. ``as_quoted`` marks a citation "as quoted in this article", made from
    an attribution.
    """

    id: CitationId
    uid: str
    article_id: ArticleId | None
    number: int | None
    source_id: SourceId | None
    title: str
    translated_title: str = ""
    author: str = ""
    published: str | None = None
    accessed: str | None = None
    archived: str | None = None
    language: str = ""
    url: str = ""
    archive_url: str = ""
    origin: str = ""
    as_quoted: bool = False
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Claim to citation: stance, the quote read there, the figure stated there, how far seen."""

    id: LinkId
    uid: str
    claim_id: ClaimId
    citation_id: CitationId
    stance: Stance
    seen: Seen
    quote: str = ""
    quote_translation: str = ""
    stated: Figure | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept in the project as evidence: ``sha256`` of its bytes, ``size`` in bytes."""

    uid: str
    name: str
    sha256: str
    size: int
    added_at: str


@dataclass(frozen=True, slots=True)
class Event:
    """What figures must share before they can disagree across articles."""

    id: EventId
    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a reviewer decided about a conflict; ``code`` None means it was opened again.

    ``a_then``/``b_then`` keep both sides as they read at that time.
    """

    uid: str
    fingerprint: str
    type: ConflictType
    code: ResolutionCode | None
    note: str
    chosen_low: int | None
    chosen_high: int | None
    a_then: str
    b_then: str
    reviewer: str
    at: str


@dataclass(frozen=True, slots=True)
class Origins:
    """Independent origins of a claim: ``names`` of the known groups, ``unknown`` links besides."""

    names: tuple[str, ...] = ()
    unknown: int = 0

    @property
    def count(self) -> int:
        """How many independent origins are known; an unknown one counts nothing."""
        return len(self.names)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a transaction touched: the act's label and, by table, the ids of changed rows."""

    label: str
    rows: dict[str, frozenset[int]] = field(default_factory=dict)

    def touches(self, *tables: str) -> bool:
        """Say whether any of the named tables changed."""
        return any(table in self.rows for table in tables)

    def __or__(self, other: Changes) -> Changes:
        """Join the changes of two transactions under the later label."""
        rows = dict(self.rows)
        for table, ids in other.rows.items():
            rows[table] = rows.get(table, frozenset()) | ids
        return replace(self, label=other.label or self.label, rows=rows)
