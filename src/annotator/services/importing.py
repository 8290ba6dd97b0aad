"""From a file or an address to something an article can be made of; fit for a worker process."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from annotator import formats, settings
from annotator.domain.analysis import analyse
from annotator.domain.errors import SourceError
from annotator.domain.lexicon import Lexicon, searchable, seed_lexicon
from annotator.domain.likeness import Prints, prints_of
from annotator.domain.model import Analysis
from annotator.domain.text import normalise_newlines, sha256
from annotator.formats.document import Document
from annotator.formats.web_address import Address
from annotator.services.first_findings import FirstFindings, first_findings
from annotator.services.sources import Source, sources_in

__all__ = [
    "Prepared",
    "document_of",
    "prepare",
    "prepare_html",
    "prepare_or_error",
    "prepare_text",
    "sources_in",
]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document read and analysed: ``text`` has normalised newlines, hashes are SHA-256.

    ``searchable`` is the text as names are looked for in it; ``lexicon`` the fingerprint of the
    lexicon that it was read with; ``prints`` what the text is known again by; ``first`` what it
    shows by itself, None where nobody worked that out beforehand.
    """

    document: Document
    text: str
    sha256: str
    text_sha256: str
    analysis: Analysis
    searchable: str
    lexicon: str
    prints: Prints
    first: FirstFindings | None = field(default=None, compare=False)


def prepare(source: Source, lexicon: Lexicon | None = None) -> Prepared:
    """Read and analyse a file or a page with a project's lexicon, or the seed's.

    Raises SourceError.
    """
    return _prepared(document_of(source), lexicon or seed_lexicon())


def prepare_text(text: str, name: str, lexicon: Lexicon | None = None) -> Prepared:
    """Analyse pasted text; raises SourceError when there is nothing in it."""
    return _prepared(formats.from_text(text, name), lexicon or seed_lexicon())


def prepare_html(markup: str, name: str, lexicon: Lexicon | None = None) -> Prepared:
    """Analyse what was copied from a page, with its links, tables and marks.

    Raises SourceError when there are no words in it.
    """
    return _prepared(formats.from_html(markup, name), lexicon or seed_lexicon())


def prepare_or_error(source: Source, lexicon: Lexicon | None = None) -> Prepared | SourceError:
    """Do as ``prepare`` does, but hand an error back, so that a batch goes on."""
    try:
        return prepare(source, lexicon)
    except SourceError as error:
        return error


def document_of(source: Source) -> Document:
    """Return the document that a file holds, or that a server sends; raises SourceError."""
    return _fetched(source) if isinstance(source, Address) else formats.read(source)


def _fetched(address: Address) -> Document:
    # Loaded for the first page: most imports are of files.
    from annotator.formats.web import Patience, fetch

    chosen = settings.load()
    came = fetch(
        address.url,
        allow_private=address.private,
        patience=Patience(chosen.connect_seconds, chosen.silence_seconds, chosen.fetch_seconds),
    )
    try:
        document = formats.read_bytes(
            came.data,
            came.name,
            media_type=came.media_type,
            charset=came.charset,
            url=came.url,
        )
    except SourceError as fault:
        # A reader names the file; who gave an address knows that.
        raise SourceError(fault.code, **{**fault.values, "name": str(address)}) from fault
    said = document.outline.metadata
    metadata = replace(
        said,
        title=address.title or said.title,
        publisher=address.publisher or said.publisher,
        date=address.date or said.date,
    )
    return replace(
        document,
        url=document.url or came.url,
        fetched_at=came.fetched_at,
        notes=(*document.notes, *came.notes),
        outline=replace(document.outline, metadata=metadata),
    )


def _prepared(document: Document, lexicon: Lexicon) -> Prepared:
    text = normalise_newlines(document.text)
    analysis = analyse(text, file_name=document.name, lexicon=lexicon, outline=document.outline)
    return Prepared(
        document,
        text,
        sha256(document.original),
        sha256(text),
        analysis,
        searchable(text),
        lexicon.fingerprint,
        prints_of(text),
        first_findings(analysis, text, lexicon),
    )
