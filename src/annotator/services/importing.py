"""From a file to something an article can be made of; pure work, fit for a worker process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator import formats
from annotator.domain.analysis import analyse
from annotator.domain.errors import SourceError
from annotator.domain.lexicon import Lexicon, searchable, seed_lexicon
from annotator.domain.model import Analysis
from annotator.domain.text import normalise_newlines, sha256
from annotator.formats.document import Document


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document read and analysed: ``text`` has normalised newlines, hashes are SHA-256.

    ``searchable`` is the text as names are looked for in it; ``lexicon`` the fingerprint of the
    lexicon that it was read with.
    """

    document: Document
    text: str
    sha256: str
    text_sha256: str
    analysis: Analysis
    searchable: str
    lexicon: str


def prepare(path: Path, lexicon: Lexicon | None = None) -> Prepared:
    """Read and analyse one file with a project's lexicon, or the seed's; raises SourceError."""
    return _prepared(formats.read(path), lexicon or seed_lexicon())


def prepare_text(text: str, name: str, lexicon: Lexicon | None = None) -> Prepared:
    """Analyse pasted text; raises SourceError when there is nothing in it."""
    return _prepared(formats.from_text(text, name), lexicon or seed_lexicon())


def prepare_or_error(path: Path, lexicon: Lexicon | None = None) -> Prepared | SourceError:
    """Do as ``prepare`` does, but hand an error back, so that a batch goes on."""
    try:
        return prepare(path, lexicon)
    except SourceError as error:
        return error


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield files as given, and in place of a folder the readable files under it, by name."""
    readable = formats.suffixes()
    for path in paths:
        if path.is_dir():
            yield from sorted(
                inner
                for inner in path.rglob("*")
                if inner.is_file()
                and inner.suffix.lower() in readable
                and not any(part.startswith(".") for part in inner.relative_to(path).parts)
            )
        else:
            yield path


def _prepared(document: Document, lexicon: Lexicon) -> Prepared:
    text = normalise_newlines(document.text)
    return Prepared(
        document,
        text,
        sha256(document.original),
        sha256(text),
        analyse(text, file_name=document.name, lexicon=lexicon, outline=document.outline),
        searchable(text),
        lexicon.fingerprint,
    )
