"""Everything the app suggests about one text: its structure, its figures, and how they hang."""

from __future__ import annotations

from annotator.domain.import_summary import ImportSummary, import_summary
from annotator.domain.lexicon import Lexicon
from annotator.domain.model import Analysis
from annotator.domain.outline import EMPTY, Outline
from annotator.domain.statements import note_totals, reading_keys, statements_of

__all__ = [
    "READER_VERSION",
    "ImportSummary",
    "analyse",
    "import_summary",
    "note_totals",
    "reading_keys",
    "statements_of",
]

READER_VERSION = 4
"""Raised with every change of what is read, so that kept analyses are made anew."""


def analyse(
    text: str,
    *,
    file_name: str = "",
    date: str | None = None,
    lexicon: Lexicon | None = None,
    outline: Outline = EMPTY,
) -> Analysis:
    """Read a text: ``date`` is the article's own date when a reviewer or importer knows better.

    ``lexicon`` holds the parties and places to look for, the seed's when None. ``outline`` is what
    the document says of its own build; its spans count in ``text``.
    """
    # Loaded with the first text: a project whose analyses are kept opens without the grammars.
    from annotator.domain.article_reader import read_article

    return read_article(text, file_name=file_name, date=date, lexicon=lexicon, outline=outline)
