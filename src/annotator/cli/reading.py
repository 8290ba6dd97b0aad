"""The verbs that read one document, or a project, and change nothing: analyze and coverage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from annotator.cli.answers import (
    QUOTE,
    Terminal,
    counted,
    interval,
    json_option,
    print_json,
    private_option,
)
from annotator.cli.notes import note_sentence, what_was_found
from annotator.domain.coverage import Coverage
from annotator.domain.import_summary import import_summary
from annotator.domain.text import Span
from annotator.formats import terminal
from annotator.formats.analysis_json import report
from annotator.formats.coverage_json import coverage_report
from annotator.formats.web_address import Address
from annotator.library import SUFFIX, Library
from annotator.services.sources import Source, source_of
from annotator.services.suggesting import Suggested, lexicon_in, suggest, suggest_coverage
from annotator.wording import words


@click.command()
@click.argument("source")
@json_option
@private_option
@click.option(
    "--lexicon",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Read with the parties.csv and places.csv of this folder on top of the app's own.",
)
@click.pass_obj
def analyze(out: Terminal, source: str, as_json: bool, private: bool, lexicon: Path | None) -> None:
    """Print what the app would suggest for one text: figures, references, conflicts.

    SOURCE is a file in any format that can be imported, or the address of a page.
    """
    found = suggest(
        source_of(source, private=private), None if lexicon is None else lexicon_in(lexicon)
    )
    if as_json:
        print_json(report(found.document, found.analysis, found.statements, found.findings))
        return
    _show_analysis(out, found)


def _show_analysis(out: Terminal, found: Suggested) -> None:
    structure, speak = found.analysis.structure, words("en")
    metadata = structure.metadata
    out.say(metadata.title or found.document.name)
    told = (metadata.publisher, metadata.date or "", metadata.language)
    out.say(" · ".join(one for one in told if one))
    for note in found.document.notes:
        out.say(note_sentence(note))
    figures = [r for r in found.analysis.readings if r.figure.bounded]
    out.say(what_was_found(len(figures), import_summary(structure)))
    rows = [
        (
            f"{reading.span.start}–{reading.span.end}",
            speak.label(reading.figure.kind),
            interval(reading.figure.low, reading.figure.high),
            speak.party_name(reading.figure.party) or reading.figure.party_text,
            reading.figure.date_from or "",
            terminal.one_line(reading.span.of(found.document.text), QUOTE),
        )
        for reading in figures
    ]
    if rows:
        out.say()
        out.show(("place", "kind", "count", "victims", "date", "words"), rows)
    for conflict in found.findings.conflicts:
        out.say()
        out.say(f"{conflict.type} {conflict.severity}")
        out.say(f"    {speak.conflict_sentence(conflict, found.statements)}")


@click.command()
@click.argument("source")
@json_option
@private_option
@click.pass_obj
def coverage(out: Terminal, source: str, as_json: bool, private: bool) -> None:
    """List every number of SOURCE, a text or a project, that no claim covers, and why.

    SOURCE may be the address of a page, too. What waits for a decision comes first. Of a reference
    list only the titles are looked into.
    """
    found = list(_coverages(source_of(source, private=private)))
    if as_json:
        print_json(coverage_report(found))
        return
    if not found:
        out.say("No articles yet. Import some first.")
    for place, (title, text, coverage) in enumerate(found):
        if place:
            out.say()
        _show_coverage(out, title, text, coverage)


def _coverages(source: Source) -> Iterator[tuple[str, str, Coverage]]:
    """Yield title, text and coverage of each article of a project, or of the one document."""
    if isinstance(source, Address) or source.suffix != SUFFIX:
        document, analysis, coverage = suggest_coverage(source)
        yield analysis.structure.metadata.title or document.name, document.text, coverage
        return
    with Library.open(source, read_only=True) as library:
        for article in library.articles.list():
            text = library.articles.text(article.id)
            yield article.title, text, library.articles.coverage(article.id)


def _show_coverage(out: Terminal, title: str, text: str, coverage: Coverage) -> None:
    speak = words("en")
    out.say(title)
    out.say(f"{speak.coverage_sentence(coverage)}.")
    for reason, count in coverage.counts().items():
        out.say(f"    {count:4}  {speak.label(reason)}")
    if coverage.references:
        out.say(f"Not listed: {counted(coverage.references, 'number')} of the reference list.")
    rows = [
        (
            f"{one.span.start}–{one.span.end}",
            terminal.one_line(one.quote, QUOTE // 2),
            interval(one.low, one.high) if (one.low, one.high) != (None, None) else "",
            speak.label(one.reason),
            terminal.one_line(one.word, QUOTE // 2),
            terminal.one_line(_around(text, one.span), QUOTE),
        )
        for one in coverage.listed
    ]
    if rows:
        out.say()
        out.show(("place", "number", "count", "why", "by the word", "words"), rows)


def _around(text: str, span: Span) -> str:
    """Return the words around a number, none of another line."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - QUOTE // 3)
    end = text.find("\n", span.end)
    return text[start : min(end if end >= 0 else len(text), span.end + QUOTE // 2)]
