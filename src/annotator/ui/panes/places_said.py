"""How a pane says where a statement stands."""

from __future__ import annotations

from annotator.domain.model import Statement
from annotator.wording import Words


def where_words(statement: Statement, words: Words) -> str:
    """Say where a statement stands: the infobox, the text, the title of reference 29."""
    where = words.label(statement.figure.locus)
    if statement.citation is not None and statement.citation.isdigit():
        where = f"{where} [{statement.citation}]"
    return where
