"""The day a document came out on reaches the comparison, and follows what a reviewer enters."""

from __future__ import annotations

from annotator.domain.model import ArticleId, ConflictType, Figure, Kind, Locus
from annotator.library import Library


def _dated(library: Library) -> list[int]:
    found = library.conflicts.all()
    return [one.conflict.severity for one in found if one.conflict.type is ConflictType.DATE]


def test_a_reference_dated_before_the_day_it_is_cited_for_is_flagged(
    library: Library, add, at
) -> None:
    article: ArticleId = add()
    ambush = library.citations.of(article)[0].id
    assert _dated(library) == []
    library.citations.edit(ambush, published="2021-04-21")
    assert _dated(library) == [2]
    assert library.conflicts.stale() == []
    library.citations.edit(ambush, published="2021-05-04")
    assert _dated(library) == []
    library.undo()
    assert _dated(library) == [2]


def test_a_reference_without_a_date_speaks_against_no_day(library: Library, add) -> None:
    article = add()
    library.citations.edit(library.citations.of(article)[0].id, published=None)
    assert _dated(library) == []


def test_a_figure_read_in_a_linked_page_stands_under_the_day_of_the_page(
    library: Library, add, at
) -> None:
    article = add()
    claim = library.claims.accept(article, at(article, "خمسة من أفراد"))
    page = library.citations.add(title="What happened at the bridge", published="2021-04-02")
    link = library.citations.link(claim, page)
    assert _dated(library) == []
    five = Figure(Kind.KILLED, 5, 5, party="sdf", locus=Locus.CITED_QUOTE)
    library.citations.set_stated(link, five)
    assert _dated(library) == [2]
    library.citations.edit(page, published="2021-05-03")
    assert _dated(library) == []
    assert library.conflicts.stale() == []
