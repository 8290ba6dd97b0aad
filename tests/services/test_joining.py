"""Two articles that are one: the later becomes a version of the other, and undo parts them."""

from __future__ import annotations

import pytest

from annotator.domain.errors import RuleError
from annotator.library import Library
from annotator.services.importing import prepare_html, prepare_text

FIRST = """Raid near the mill

Five soldiers were killed in the raid on 3 May 2021. Nine others were wounded.

A monitor said that the road was closed.
"""
LATER = FIRST.replace("Nine others", "Ten others") + "\nThe mill was opened again in June.\n"


@pytest.fixture
def pair(library: Library):
    """An article with a claim on each figure, and a later text of it taken in as another one."""
    first = library.articles.add(prepare_text(FIRST, "raid.txt")).article.id
    for reading in library.articles.analysis(first).readings:
        library.claims.accept(first, reading.span)
    return first, library.articles.add(prepare_text(LATER, "raid-2.txt")).article.id


def test_the_later_article_becomes_a_version_and_goes(library: Library, pair):
    first, later = pair
    updated = library.joining.join(later, first)
    assert (updated.version, updated.in_place, updated.strayed) == (2, 1, 1)
    assert [one.id for one in library.articles.list()] == [first]
    assert library.articles.text(first) == LATER
    assert library.versions.of(first)[-1].file_name == "raid-2.txt"
    assert library.versions.original(first, 2) == LATER.encode()
    assert library.problems() == []


def test_one_undo_parts_them_again_and_redo_joins_them(library: Library, pair):
    first, later = pair
    library.joining.join(later, first)
    assert library.undo_label == "article.join"
    library.undo()
    assert [one.id for one in library.articles.list()] == [first, later]
    assert library.articles.text(first) == FIRST
    assert library.articles.text(later) == LATER
    assert not library.versions.tray(first)
    library.redo()
    assert [one.id for one in library.articles.list()] == [first]
    assert library.problems() == []


def test_nothing_a_reviewer_did_is_lost_in_joining(library: Library, pair):
    first, later = pair
    [reading, *_] = library.articles.analysis(later).readings
    library.claims.accept(later, reading.span)
    assert not library.joining.may_join(later, first)
    with pytest.raises(RuleError) as refused:
        library.joining.join(later, first)
    assert refused.value.code == "rule.has_claims"
    assert len(library.articles.list()) == 2


def test_an_article_is_not_joined_with_itself(library: Library, pair):
    first, later = pair
    with pytest.raises(RuleError):
        library.joining.join(later, later)
    assert library.joining.may_join(later, first)
    assert not library.joining.may_join(first, later)


def test_the_build_of_the_document_comes_along(library: Library, pair):
    first, _ = pair
    page = (
        "<article><h1>Raid near the mill</h1><p>Five soldiers were killed at"
        ' <a href="https://places.example.org/mill">the mill</a> on 3 May 2021.</p></article>'
    )
    later = library.articles.add(prepare_html(page, "raid.html")).article.id
    links = library.articles.outline(later).hyperlinks
    assert links
    library.joining.join(later, first)
    assert library.articles.outline(first).hyperlinks == links


def test_articles_of_one_address_are_found(library: Library, pair):
    first, later = pair
    assert library.joining.from_same_address(later) == ()
    for one in pair:
        library.articles.edit(one, url="https://news.example.org/raid")
    assert library.joining.from_same_address(later) == (first,)
    assert library.joining.from_same_address(first) == (later,)
