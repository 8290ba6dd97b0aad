"""An article's reference list as citations: taken in, and merged with that of a newer text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.domain.model import ArticleId, Citation, Reference
from annotator.domain.reference_matching import Described, matched
from annotator.domain.sources import known_source, suggested_origin
from annotator.services.project import Project
from annotator.storage import tables, version_tables

_FIELDS = (
    "title",
    "translated_title",
    "author",
    "published",
    "accessed",
    "archived",
    "language",
    "url",
    "archive_url",
    "quote",
)
"""What an item of a list says of its document, under one name in list and citation."""


def add_list(project: Project, article_id: ArticleId, references: Iterable[Reference]) -> None:
    """Keep the items of a list as citations of an article; inside an act."""
    sources = _Sources(project)
    for reference in references:
        _add(project, article_id, reference, sources)


def merge_list(
    project: Project,
    article_id: ArticleId,
    before: Sequence[Reference],
    after: Sequence[Reference],
) -> None:
    """Bring the citations of an article up to the list of its newer text; inside an act.

    The same document keeps its row, and so its links: it takes the new number and what the new
    list says, but for fields that a reviewer changed. A document that is listed no longer loses
    its number; it goes only when nothing is linked to it and nobody had changed it.
    """
    connection = project.connection
    sources = _Sources(project)
    rows = tables.citations(connection, article_id)
    described = [(one, sources.name(one.source_id)) for one in rows]
    said = {reference.number: reference for reference in before}
    same = _matched(described, said, after)
    linked = version_tables.linked(connection, article_id)
    listed = set(same.values())
    for index, row in enumerate(rows):
        if index in listed:
            continue
        was = said.get(row.number) if row.number is not None else None
        if row.id not in linked and was is not None and not _changed(row, was, described[index][1]):
            tables.delete(connection, "citation", row.id)
        elif row.number is not None:
            tables.update(connection, "citation", row.id, {"number": None})
    for index, reference in enumerate(after):
        if index not in same:
            _add(project, article_id, reference, sources)
            continue
        row, name = described[same[index]]
        was = said.get(row.number) if row.number is not None else None
        values = _followed(row, name, was, reference, sources)
        if values:
            tables.update(connection, "citation", row.id, values)


class _Sources:
    """The publishers of a project, each made when a list first names it."""

    def __init__(self, project: Project) -> None:
        self._project = project
        there = tables.sources(project.connection)
        self._ids = {one.name.casefold(): int(one.id) for one in there}
        self._names = {int(one.id): one.name for one in there}

    def name(self, source_id: int | None) -> str:
        """Return a publisher's name, "" without one."""
        return "" if source_id is None else self._names.get(source_id, "")

    def of(self, publisher: str) -> int | None:
        """Return the publisher of a name in a list, made if need be."""
        if not publisher:
            return None
        known = known_source(publisher)
        name = known.name if known else publisher
        source_id = self._ids.get(name.casefold())
        if source_id is None:
            source_id = tables.insert(
                self._project.connection,
                "source",
                {
                    "name": name,
                    "type": known.type if known else "",
                    "reliability": "",
                    "population": known.population if known else "",
                    "owner": "",
                },
            )
            self._ids[name.casefold()] = source_id
            self._names[source_id] = name
        return source_id


def _matched(
    described: Sequence[Described], said: Mapping[int, Reference], after: Sequence[Reference]
) -> dict[int, int]:
    """Pair the items of a list with citations as they are, else as the older list had them."""
    same = matched(described, after, _publisher)
    rows = [index for index in range(len(described)) if index not in same.values()]
    items = [index for index in range(len(after)) if index not in same]
    left: list[tuple[int, Described]] = []
    for index in rows:
        row = described[index][0]
        was = said.get(row.number) if row.number is not None else None
        if was is not None:
            values = {name: getattr(was, name) for name in _FIELDS}
            left.append((index, (replace(row, **values), _publisher(was.publisher))))
    again = matched([one for _, one in left], [after[index] for index in items], _publisher)
    return same | {items[item]: left[row][0] for item, row in again.items()}


def _publisher(name: str) -> str:
    known = known_source(name) if name else None
    return known.name if known else name


def _add(project: Project, article_id: ArticleId, reference: Reference, sources: _Sources) -> None:
    values: dict[str, tables.Value] = {name: getattr(reference, name) for name in _FIELDS}
    values |= {
        "article_id": article_id,
        "number": reference.number,
        "source_id": sources.of(reference.publisher),
        "origin": suggested_origin(reference.title),
        "as_quoted": 0,
    }
    tables.insert(project.connection, "citation", values)


def _changed(row: Citation, was: Reference, publisher: str) -> bool:
    """Say whether a reviewer changed what the list said of a document."""
    return (
        any(getattr(row, name) != getattr(was, name) for name in _FIELDS)
        or publisher != _publisher(was.publisher)
        or row.origin != suggested_origin(was.title)
    )


def _followed(
    row: Citation, publisher: str, was: Reference | None, now: Reference, sources: _Sources
) -> dict[str, tables.Value]:
    """Return what a citation takes from the newer list: what is new, or was not changed by hand."""
    values: dict[str, tables.Value] = {}
    for name in _FIELDS:
        kept, told = getattr(row, name), getattr(now, name)
        untouched = was is not None and kept == getattr(was, name)
        if told and told != kept and (not kept or untouched):
            values[name] = told
    untouched = was is not None and publisher == _publisher(was.publisher)
    if now.publisher and _publisher(now.publisher) != publisher and (not publisher or untouched):
        values["source_id"] = sources.of(now.publisher)
    if "title" in values and row.origin == suggested_origin(row.title):
        values["origin"] = suggested_origin(now.title)
    if row.number != now.number:
        values["number"] = now.number
    return values
