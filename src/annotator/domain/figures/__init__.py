"""Reading casualty figures out of Arabic and English text."""

from __future__ import annotations

from annotator.domain.lexicon import Lexicon
from annotator.domain.model import Locus, Reading
from annotator.domain.text import Span

__all__ = ["figures_in", "note_figures"]

# The grammars and their lexicons are loaded with the first text that is read: what was read before
# is shown without them.


def figures_in(
    text: str,
    *,
    span: Span | None = None,
    locus: Locus = Locus.BODY,
    date: str | None = None,
    language: str = "",
    lexicon: Lexicon | None = None,
) -> list[Reading]:
    """Return every casualty figure and mention of ``text`` (or of ``span`` in it), in text order.

    Spans count code points of ``text``. ``date`` is the article's ISO date, from which missing
    years and «أمس» are resolved. ``language`` ("ar", "en") is a hint only; every sentence is read
    in the script it is written in. ``lexicon`` holds the parties and places to look for, the
    seed's when None. ``subset_of`` indexes the returned list. Never raises.
    """
    from annotator.domain.figures.reading import read_figures

    return read_figures(text, span=span, locus=locus, date=date, lexicon=lexicon)


def note_figures(
    text: str, span: Span, total: Reading, *, date: str | None = None, year: int | None = None
) -> list[Reading]:
    """Return the parts that the note at ``span`` breaks ``total`` into, in text order.

    A part begins with a number and goes on with a time or place and no noun of its own; it
    inherits the total's kind and party. ``subset_of`` stays None: the total stands in another
    list. ``assumption`` is "note_of_total". ``year`` completes dates that name none.
    """
    from annotator.domain.figures.notes import parts_of

    return parts_of(text, span, total, date=date, year=year)
