"""A project in a temporary folder, with a clock that tells a second more at each look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from annotator.domain.model import ArticleId
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.importing import prepare_text

AMBUSH = """حادثة الجسر (2021)

في 3 أيار 2021 قُتل خمسة من أفراد قوات سوريا الديمقراطية وأُصيب تسعة آخرون في كمين قرب الجسر.[1] وفي 4 أيار 2021 قُتل ثلاثة جنود من الجيش العربي السوري بانفجار لغم.[2]

وقال المرصد السوري لحقوق الإنسان إن ثمانية مدنيين أُصيبوا في السوق. وأعلنت البلدية فتح تحقيق في الحادثة.[3]

المراجع

  1. "Ambush near the bridge: Five members of SDF killed". SOHR. 3 May 2021.
  2. "Landmine: Three members of Iranian-backed militias killed". Reuters. 4 May 2021.
  3. "The market". 5 May 2021.
"""
"""Three claims in their own words: one that its reference bears out, one that it contradicts."""


class Clock:
    """Tells a second more at each look."""

    def __init__(self) -> None:
        self._at = datetime(2024, 1, 1, tzinfo=UTC)

    def __call__(self) -> str:
        self._at += timedelta(seconds=1)
        return self._at.strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty project that Lina works in."""
    with Library.open(
        tmp_path / "p.annotator", reviewer="Lina", create=True, now=Clock()
    ) as opened:
        yield opened


@pytest.fixture
def add(library: Library) -> Callable[..., ArticleId]:
    """Take a text in as an article and return its id."""

    def adding(text: str = AMBUSH, name: str = "bridge.txt") -> ArticleId:
        return library.articles.add(prepare_text(text, name)).article.id

    return adding


@pytest.fixture
def at(library: Library) -> Callable[[ArticleId, str], Span]:
    """Return the span of the suggestion that overlaps the beginning of some words."""

    def finding(article: ArticleId, words: str) -> Span:
        begin = library.articles.text(article).index(words)
        for reading in library.articles.analysis(article).readings:
            if reading.span.overlaps(Span(begin, begin + len(words))):
                return reading.span
        raise AssertionError(f"nothing is suggested at {words}")

    return finding
