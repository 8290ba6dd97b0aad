"""Searching everything finds words whatever the variants of their letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.services.search import HitKind

ARABIC = """هجوم على قرية الفردوس

قُتِلَ ثلاثة أشخاص في الهجوم على القرية، بحسب مصدر طبيّ.[1]

المراجع

1. "Three killed in al-Firdaws". Local Monitor. 2021-03-04.
"""
ENGLISH = "Market report\n\nShells hit the market. The market was closed. The MARKET burned.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "p.annotator", create=True) as opened:
        opened.articles.add(prepare_text(ARABIC, "a.txt"))
        opened.articles.add(prepare_text(ENGLISH, "b.txt"))
        yield opened


def _found(library: Library, query: str) -> list[tuple[HitKind, str]]:
    return [(hit.kind, hit.match.of(hit.snippet)) for hit in library.search(query)]


@pytest.mark.parametrize("query", ["قتل", "قُتل", "قـتل"])
def test_marks_and_tatweel_make_no_difference(library: Library, query: str):
    assert (HitKind.TEXT, "قُتِلَ") in _found(library, query)


def test_variants_of_letters_make_no_difference(library: Library):
    assert (HitKind.TEXT, "أشخاص") in _found(library, "اشخاص")
    assert (HitKind.ARTICLE, "قرية") in _found(library, "قريه")


def test_a_hit_says_where_it_stands(library: Library):
    hit = next(hit for hit in library.search("shells") if hit.kind is HitKind.TEXT)
    assert hit.span.of(library.articles.text(hit.article_id)) == "Shells"


def test_titles_come_first(library: Library):
    assert next(iter(library.search("market"))).kind is HitKind.ARTICLE


def test_one_article_does_not_fill_the_list(library: Library):
    hits = [hit for hit in library.search("market") if hit.kind is HitKind.TEXT]
    assert len(hits) == 3


def test_claims_and_citations_are_found(library: Library):
    article = library.articles.list()[0]
    text = library.articles.text(article.id)
    at = text.index("ثلاثة")
    claim_id = library.claims.add(article.id, Span(at, at + 5), text="Three people died there.")
    assert [hit.claim_id for hit in library.search("three people")] == [claim_id]
    citation = next(hit for hit in library.search("firdaws") if hit.kind is HitKind.CITATION)
    assert citation.article_id == article.id
    assert "Three killed" in citation.span.of(text)


@pytest.mark.parametrize("query", ["", "   ", "ـ", "zebra"])
def test_nothing_is_found_for_nothing(library: Library, query: str):
    assert library.search(query) == []


def test_a_claim_that_is_found_belongs_to_its_article(library: Library):
    for hit in library.search("market"):
        assert hit.title == "Market report"
