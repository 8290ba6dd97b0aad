"""Suggesting without a project: what the app would say of one document, offsets as it came."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.conflicts import find_conflicts
from annotator.domain.coverage import Coverage, numbers_in, numbers_in_references, uncovered
from annotator.domain.lexicon import Lexicon, seed_lexicon
from annotator.domain.model import Analysis, Findings, Statement
from annotator.formats import lexicon_csv
from annotator.formats.document import Document
from annotator.formats.lexicon_csv import Kind
from annotator.services.batches import prepare_one
from annotator.services.sources import Source


@dataclass(frozen=True, slots=True)
class Suggested:
    """A document with everything found in it; spans count in ``document.text`` as decoded."""

    document: Document
    analysis: Analysis
    statements: dict[str, Statement]
    findings: Findings


def suggest(source: Source, lexicon: Lexicon | None = None) -> Suggested:
    """Read a file or a page and find its figures, references, conflicts; raises SourceError."""
    document, text, analysis = _read(source, lexicon)
    statements = statements_of(analysis, text)
    findings = find_conflicts(statements, lexicon=lexicon)
    return Suggested(document, analysis, {one.key: one for one in statements}, findings)


def lexicon_in(folder: Path) -> Lexicon:
    """Return the lexicon that the tables of a folder make: parties.csv, places.csv or both.

    Raises LexiconCsvError, which names the rows that cannot be taken.
    """
    lexicon = seed_lexicon()
    files = [file for kind in Kind if (file := folder / f"{kind.value}.csv").exists()]
    for file in files or [folder / f"{Kind.PARTIES.value}.csv"]:
        lexicon, _ = lexicon_csv.merged(lexicon_csv.read(file, Kind(file.stem)), lexicon, file.name)
    return lexicon


def even_newlines(text: str) -> str:
    r"""Turn every kind of line end into \n without moving a single offset."""
    text = text.replace("\r\n", " \n")
    for mark in ("\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(mark, "\n")
    return text


def suggest_coverage(source: Source) -> tuple[Document, Analysis, Coverage]:
    """Read a file or a page; tell of every number whether it is suggested, and else why not."""
    document, text, analysis = _read(source)
    listed = numbers_in_references(text, analysis)
    return document, analysis, uncovered(numbers_in(text, analysis), [], [], references=listed)


def _read(source: Source, lexicon: Lexicon | None = None) -> tuple[Document, str, Analysis]:
    prepared = prepare_one(source, lexicon)
    document = prepared.document
    text = even_newlines(document.text)
    if text == prepared.text:
        return document, text, prepared.analysis
    # Only plain texts have line ends of two signs; what is told of them counts both.
    analysis = analyse(text, file_name=document.name, lexicon=lexicon, outline=document.outline)
    return document, text, analysis
