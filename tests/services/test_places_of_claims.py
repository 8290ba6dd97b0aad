"""What painting an article asks of its claims: where they, their figures and dismissals stand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.model import ArticleId, Changes
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.importing import prepare_text

TEXT = "A night on the river\n\nOn 2 May 2020 four soldiers were killed. Two boats sank."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A project with one article."""
    with Library.open(tmp_path / "p.annotator", create=True, reviewer="Salma") as opened:
        opened.articles.add(prepare_text(TEXT, "river.txt"))
        yield opened


@pytest.fixture
def article(library: Library) -> ArticleId:
    """The article."""
    return library.articles.list()[0].id


@pytest.fixture
def soldiers(library: Library, article: ArticleId) -> Span:
    """Where the four soldiers stand."""
    return library.articles.analysis(article).readings[0].span


def test_a_claim_on_a_whole_sentence_keeps_the_place_of_its_figure(
    library: Library, article: ArticleId, soldiers: Span
) -> None:
    claim_id = library.claims.add(article, Span(soldiers.start - 5, soldiers.end + 5))
    assert library.claims.figure_places(article) == {claim_id: soldiers}


def test_a_change_of_a_figure_leads_to_its_claim(
    library: Library, article: ArticleId, soldiers: Span
) -> None:
    claim_id = library.claims.accept(article, soldiers)
    heard: list[Changes] = []
    library.on_changed(heard.append)
    figure = library.claims.get(claim_id).figure
    assert figure is not None
    library.claims.set_best(claim_id, 4)
    assert library.claims.of_figures(heard[-1].rows.get("figure", frozenset())) == []
    library.undo()
    library.undo()
    assert library.claims.figure_places(article) == {}
    library.redo()
    assert claim_id in library.claims.of_figures(heard[-1].rows["figure"])


def test_a_dismissed_suggestion_is_named_until_it_is_restored(
    library: Library, article: ArticleId, soldiers: Span
) -> None:
    library.claims.dismiss(article, soldiers)
    assert library.claims.dismissed(article) == [soldiers]
    library.claims.restore(article, soldiers)
    assert library.claims.dismissed(article) == []


def test_events_are_named_once(library: Library, article: ArticleId, soldiers: Span) -> None:
    claim_id = library.claims.accept(article, soldiers)
    library.claims.set_event(claim_id, "River raid")
    library.claims.set_event(claim_id, " River raid ")
    assert [event.name for event in library.claims.events()] == ["River raid"]
