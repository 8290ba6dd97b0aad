"""Making conflicts: severity, fingerprint, origin, and the cases that share one root."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from annotator.domain.model import Conflict, ConflictType, Figure, Relation, Side, Statement
from annotator.domain.text import sha256

SEVERITY = {
    ConflictType.VALUE: 2,
    ConflictType.PARTY: 2,
    ConflictType.PERP: 2,
    ConflictType.SUBSET: 2,
    ConflictType.SUM: 2,
    ConflictType.ENUM: 2,
    ConflictType.AGG: 1,
    ConflictType.REVISED: 2,
    ConflictType.DENIAL: 2,
    ConflictType.SCOPE: 1,
    ConflictType.DATE: 1,
    ConflictType.SOURCE: 1,
}
WORST = 3
_ON_PARTIES = frozenset(
    {
        ConflictType.VALUE, ConflictType.PARTY, ConflictType.ENUM, ConflictType.AGG,
        ConflictType.SUBSET, ConflictType.REVISED, ConflictType.DENIAL, ConflictType.SCOPE,
    }
)  # fmt: skip

# What a decision was about. Who assumed a party is not in it, so that accepting a suggestion
# unchanged keeps what was decided; nor are positions, so that edits elsewhere do not matter.
_FIELDS = (
    "kind", "low", "high", "qualifier", "mode", "party", "party_status", "sub_group",
    "perpetrator", "place", "date_from", "date_to", "date_precision", "locus", "modality",
    "origin", "accumulation", "as_of",
)  # fmt: skip

_fields_of = attrgetter(*_FIELDS)

Place = tuple[str, int, int, int, str, str, str]


def place_in_text(one: Statement) -> Place:
    """Return what orders statements: article, then text order, citations last among equals."""
    return (
        one.article,
        one.paragraph,
        one.sentence,
        one.anchor.span.start,
        one.citation or "",
        one.anchor.quote,
        one.key,
    )


def in_text_order(statements: Iterable[Statement]) -> list[Statement]:
    """Sort by place, so that no finding depends on the order in which statements came."""
    told = list(statements)
    if len(told) > 1:
        told.sort(key=place_in_text)
    return told


def statement_hash(one: Statement) -> str:
    """Hash a statement's words, their context and the figure's fields, and no position."""
    return sha256("\x1f".join((*_words(one), *_values(one.figure))))


def fingerprint(type_: ConflictType, a: Sequence[Statement], b: Sequence[Statement]) -> str:
    """Hash a conflict so that it is the same whichever side is named first."""
    sides = sorted("\x1e".join(sorted(statement_hash(one) for one in side)) for side in (a, b))
    return sha256("\x1d".join((type_.value, *sides, *_beside(type_, (*a, *b)))))


def _beside(type_: ConflictType, statements: Iterable[Statement]) -> list[str]:
    """Return what a conflict rests on beside words and fields: a document's day, a box's place."""
    if type_ is ConflictType.DATE:
        return sorted(one.document_date for one in statements if one.document_date)
    if type_ is ConflictType.SCOPE:
        return sorted(one.box_place for one in statements if one.box_place)
    return []


def conflict(
    type_: ConflictType,
    a: Sequence[Statement],
    b: Sequence[Statement],
    *,
    own_citation: bool = False,
    same_organisation: bool = False,
) -> Conflict:
    """Make a conflict between two sides, with its severity by the table of types."""
    severity = SEVERITY[type_]
    if same_organisation:
        severity = 1
    elif own_citation:
        severity += 1
    return Conflict(
        type=type_,
        severity=min(severity, WORST),
        a=side(a),
        b=side(b),
        fingerprint=fingerprint(type_, a, b),
        own_citation=own_citation,
        assumed=_assumed((*a, *b)) if type_ in _ON_PARTIES else "",
        same_origin=_same_origin(a, b),
    )


def side(statements: Iterable[Statement]) -> Side:
    """Name the statements of one side, in text order."""
    return Side(tuple(one.key for one in in_text_order(statements)))


def with_cases(
    conflicts: Sequence[Conflict],
    statements: Mapping[str, Statement],
    links: Iterable[tuple[str, ...]] = (),
) -> tuple[Conflict, ...]:
    """Group conflicts that share a figure, or a total with its part, and name each group's root.

    The root is the worst flag of the group, told apart by its fingerprint. ``links`` are further
    sets of keys that hang together, such as a total in doubt with the incidents that put it there.
    """
    above: dict[str, str] = {}

    def top(key: str) -> str:
        while above.get(key, key) != key:
            above[key] = above.get(above[key], above[key])
            key = above[key]
        return key

    def join(keys: Sequence[str]) -> None:
        for key in keys[1:]:
            above[top(key)] = top(keys[0])

    involved: set[str] = set()
    for one in conflicts:
        keys = (*one.a.keys, *one.b.keys)
        involved.update(keys)
        join(keys)
    for group in links:
        involved.update(group)
        join(group)
    for key in sorted(involved):
        whole = statements[key].part_of if key in statements else None
        if whole is not None and whole in involved:
            join((whole, key))
    groups: dict[str, list[Conflict]] = {}
    for one in conflicts:
        groups.setdefault(top(one.a.keys[0]), []).append(one)
    roots = {
        name: min(group, key=lambda one: (-one.severity, one.fingerprint)).fingerprint
        for name, group in groups.items()
    }
    return tuple(replace(one, case=roots[top(one.a.keys[0])]) for one in conflicts)


def ordered_conflicts(
    conflicts: Iterable[Conflict], statements: Mapping[str, Statement]
) -> list[Conflict]:
    """Drop repeats and sort by the place of the first side."""
    once = {one.fingerprint: one for one in conflicts}
    return sorted(
        once.values(), key=lambda one: (place_in_text(statements[one.a.keys[0]]), one.fingerprint)
    )


def ordered_relations(
    relations: Iterable[Relation], statements: Mapping[str, Statement]
) -> tuple[Relation, ...]:
    """Drop repeats and sort by place; a pair of sides keeps its first relation."""
    once = {(one.a, one.b, one.type): one for one in relations}

    def order(one: Relation) -> tuple[Place, tuple[Place, ...], str]:
        return (
            place_in_text(statements[one.a.keys[0]]),
            tuple(place_in_text(statements[key]) for key in one.b.keys),
            one.type.value,
        )

    return tuple(sorted(once.values(), key=order))


def _words(one: Statement) -> tuple[str, ...]:
    return (one.article, one.anchor.quote, one.anchor.prefix, one.anchor.suffix)


def _values(figure: Figure) -> tuple[str, ...]:
    return tuple(map(str, _fields_of(figure)))


def _assumed(statements: Iterable[Statement]) -> str:
    return next((one.figure.party for one in statements if one.figure.party_assumed), "")


def _same_origin(a: Sequence[Statement], b: Sequence[Statement]) -> bool | None:
    origins = [{one.figure.origin.casefold() for one in side_} for side_ in (a, b)]
    if "" in origins[0] | origins[1]:
        return None
    return origins[0] == origins[1]
