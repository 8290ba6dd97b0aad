"""What is said of an import: the sentences after it, and the words of each line of its report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.domain.doubts import DoubtCode
from annotator.domain.errors import SourceError, UserError
from annotator.domain.import_summary import ImportSummary
from annotator.domain.model import ArticleId
from annotator.formats.web_address import Address
from annotator.ui.labels import apart
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.wording import Words

_TOLD = 3
_LISTED = 12

PRIVATE = "source.private_address"
_REPAIRS = frozenset(("pdf.repaired", "text.repaired"))

_KINDS = (
    QT_TRANSLATE_NOOP("Kinds", "Markdown"),
    QT_TRANSLATE_NOOP("Kinds", "OpenDocument text"),
    QT_TRANSLATE_NOOP("Kinds", "PDF"),
    QT_TRANSLATE_NOOP("Kinds", "Plain text"),
    QT_TRANSLATE_NOOP("Kinds", "Rich text"),
    QT_TRANSLATE_NOOP("Kinds", "Saved web page (MHTML)"),
    QT_TRANSLATE_NOOP("Kinds", "Web page"),
    QT_TRANSLATE_NOOP("Kinds", "Wikitext"),
    QT_TRANSLATE_NOOP("Kinds", "Word document"),
    QT_TRANSLATE_NOOP("Kinds", "Web page"),
    QT_TRANSLATE_NOOP("Kinds", "Saved web page (MHTML)"),
)
"""The names of the app's own readers, so that they are translated."""

_NOTES = {
    "encoding.windows_1256": QT_TRANSLATE_NOOP(
        "Notes", "It is in Windows-1256; its letters were converted."
    ),
    "encoding.utf_16": QT_TRANSLATE_NOOP("Notes", "It is in UTF-16; its letters were converted."),
    "document.tracked_changes": QT_TRANSLATE_NOOP(
        "Notes", "It has tracked changes: what they add was read, what they delete was not."
    ),
    "document.comments_left_out": QT_TRANSLATE_NOOP("Notes", "Its comments were left out."),
    "document.hidden_left_out": QT_TRANSLATE_NOOP("Notes", "Its hidden words were left out."),
    "document.parts_left_out": QT_TRANSLATE_NOOP(
        "Notes", "Another document is embedded in it, which was left out."
    ),
    "pdf.repaired": QT_TRANSLATE_NOOP(
        "Notes",
        "Its Arabic letters stood in disorder and were put right; the text as found is kept too.",
    ),
    "pdf.pages_without_text": QT_TRANSLATE_NOOP(
        "Notes",
        "Some of its pages are pictures, which were not read; run character recognition (OCR) on"
        " them.",
    ),
    "pdf.unreadable_font": QT_TRANSLATE_NOOP(
        "Notes",
        "Its fonts do not tell what some signs mean; “�” stands in their place, in numbers beside"
        " them too.",
    ),
    "text.repaired": QT_TRANSLATE_NOOP(
        "Notes",
        "Its Arabic letters stood in disorder and were put right; the text as found is kept too.",
    ),
    "web.insecure": QT_TRANSLATE_NOOP(
        "Notes", "The site led from https to http; what came could be altered on the way."
    ),
    "web.redirected": QT_TRANSLATE_NOOP(
        "Notes", "The address led on to another one, which is kept."
    ),
    "encoding.declared_wrong": QT_TRANSLATE_NOOP(
        "Notes", "Its encoding is not the one it was said to be in; it was read by its bytes."
    ),
    "encoding.damaged": QT_TRANSLATE_NOOP(
        "Notes", "Some of its bytes are no letters; “�” stands in their place."
    ),
    "page.archived_copy": QT_TRANSLATE_NOOP(
        "Notes", "It is a web archive's copy; its address is that of the original."
    ),
    "wikitext.unclosed": QT_TRANSLATE_NOOP(
        "Notes",
        "Too many brackets in its wikitext are never closed; all of it was read as it was typed.",
    ),
    "page.from_data": QT_TRANSLATE_NOOP(
        "Notes",
        "A script shows its text; it was taken from the data for search engines.",
    ),
}


@dataclass(frozen=True, slots=True)
class Alike:
    """An article of the project that this may be once more.

    ``share`` is how much of the words are the same, in percent, 0 when they are too few to be told;
    ``addressed`` says that it has the same address; ``joins`` that it came before, and nobody has
    worked on this one yet, so that this one may become a version of it.
    """

    article_id: ArticleId
    title: str
    share: int = 0
    addressed: bool = False
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document.

    ``name`` is its file name or its address. ``article_id`` is None when it failed with ``fault``;
    ``known`` says that it was here already. ``address`` is what it was asked by, if it was.
    """

    name: str
    article_id: ArticleId | None = None
    title: str = ""
    kind: str = ""
    known: bool = False
    figures: int = 0
    found: ImportSummary | None = None
    notes: tuple[str, ...] = ()
    alike: tuple[Alike, ...] = ()
    fault: UserError | None = None
    address: Address | None = None

    @property
    def added(self) -> bool:
        """Whether it became a new article."""
        return self.article_id is not None and not self.known

    @property
    def asks(self) -> bool:
        """Whether something in it waits for a look: a gap, a doubt, a repair, a likeness."""
        found = self.found
        doubts = found is not None and (
            found.gaps or found.never_cited or found.untitled or found.doubts
        )
        return bool(doubts or self.alike or self.repaired)

    @property
    def repaired(self) -> bool:
        """Whether its text was put right; the text as it was found is the first version."""
        return not self.known and bool(_REPAIRS & set(self.notes))

    @property
    def private(self) -> bool:
        """Whether it was not fetched because its address leads into the own network."""
        return self.address is not None and self.fault is not None and self.fault.code == PRIVATE


@dataclass(slots=True)
class Summary:
    """What an import brought, document by document."""

    outcomes: list[Outcome] = field(default_factory=list)
    cancelled: bool = False
    passed_over: int = 0
    """Files of folders that no reader knows."""
    repeated: int = 0
    """Addresses that lists name more than once."""

    @property
    def added(self) -> list[Outcome]:
        """The documents that became articles."""
        return [one for one in self.outcomes if one.added]

    @property
    def known(self) -> list[Outcome]:
        """The documents that were here already."""
        return [one for one in self.outcomes if one.known]

    @property
    def failed(self) -> list[Outcome]:
        """The documents that could not be taken in."""
        return [one for one in self.outcomes if one.fault is not None]

    def sentences(self, words: Words) -> str:
        """Return what was brought, in the language of the window; of many documents the counts."""
        return " ".join(_told(self, words))


# -- the sentences after an import ----------------------------------------------------------------


def _told(summary: Summary, words: Words) -> Iterator[str]:
    added, known, failed = summary.added, summary.known, summary.failed
    if len(added) == 1:
        yield QCoreApplication.translate("Imports", "Imported “{title}”.").format(
            title=isolated(added[0].title)
        )
    elif added:
        yield QCoreApplication.translate("Imports", "%n article(s) imported.", None, len(added))
    if added:
        figures = sum(one.figures for one in added)
        yield QCoreApplication.translate("Imports", "%n figure(s) found.", None, figures)
        if len(summary.outcomes) <= _TOLD:
            yield from _told_of_references(added)
    if len(added) == 1:
        yield from note_sentences(added[0])
        yield from alike_sentences(added[0])
    if known:
        yield QCoreApplication.translate(
            "Imports", "%n article(s) were here already.", None, len(known)
        )
    if failed:
        yield QCoreApplication.translate(
            "Imports", "%n file(s) could not be read.", None, len(failed)
        )
    if not summary.outcomes:
        yield QCoreApplication.translate("Imports", "Nothing was imported.")
    if summary.passed_over:
        yield QCoreApplication.translate(
            "Imports",
            "%n file(s) were passed over: no kind of document that can be read.",
            None,
            summary.passed_over,
        )
    if summary.repeated:
        yield QCoreApplication.translate(
            "Imports", "%n address(es) stood there twice.", None, summary.repeated
        )
    if len(failed) == 1 and failed[0].fault is not None:
        yield from words.error_sentence(failed[0].fault)
    elif len(summary.outcomes) <= _TOLD:
        faults = (one.fault for one in failed if one.fault is not None)
        yield from (words.error_sentence(fault)[0] for fault in faults)


def _told_of_references(added: list[Outcome]) -> Iterator[str]:
    """Yield what the reference lists hold."""
    if len(added) == 1 and not _listing(added[0]):
        yield QCoreApplication.translate("Imports", "It has no reference list.")
    for one in (one for one in added if _listing(one)):
        if len(added) > 1:
            yield QCoreApplication.translate("Imports", "“{title}”:").format(
                title=isolated(one.title)
            )
        yield from _reference_sentences(one)


def _listing(outcome: Outcome) -> bool:
    return outcome.found is not None and outcome.found.references > 0


def _reference_sentences(outcome: Outcome) -> Iterator[str]:
    found = outcome.found
    assert found is not None
    yield QCoreApplication.translate(
        "Imports", "%n reference(s), highest mark {mark}.", None, found.references
    ).format(mark=found.highest_mark)
    yield from _doubt_sentences(found)


def _doubt_sentences(found: ImportSummary) -> Iterator[str]:
    for numbers, words in (
        (found.gaps, QCoreApplication.translate("Imports", "Missing from the list: {numbers}.")),
        (found.never_cited, QCoreApplication.translate("Imports", "Never cited: {numbers}.")),
        (found.untitled, QCoreApplication.translate("Imports", "Without a title: {numbers}.")),
        (
            _doubted(found, DoubtCode.NUMBER_REPEATED),
            QCoreApplication.translate("Imports", "Numbered as another reference: {numbers}."),
        ),
        (
            _doubted(found, DoubtCode.NUMBERING_RESTARTS),
            QCoreApplication.translate("Imports", "The list counts anew from 1 at: {numbers}."),
        ),
        (
            _doubted(found, DoubtCode.DATE_UNCLEAR),
            QCoreApplication.translate("Imports", "Day and month may be swapped: {numbers}."),
        ),
    ):
        if numbers:
            yield words.format(numbers=_listed(numbers))


def _doubted(found: ImportSummary, code: DoubtCode) -> tuple[int, ...]:
    return tuple(dict.fromkeys(one.number for one in found.doubts if one.code is code))


def note_sentences(outcome: Outcome) -> Iterator[str]:
    """Yield what a reviewer should know of how a document was read."""
    for code in outcome.notes:
        known = _NOTES.get(code)
        yield code if known is None else QCoreApplication.translate("Notes", known)


def alike_sentences(outcome: Outcome) -> Iterator[str]:
    """Yield the articles that say almost the same, or have the same address."""
    for one in outcome.alike:
        if one.share and one.addressed:
            said = QCoreApplication.translate(
                "Imports", "Almost the same text as “{title}”: {share} %. The address is the same."
            )
        elif one.share:
            said = QCoreApplication.translate(
                "Imports", "Almost the same text as “{title}”: {share} %."
            )
        else:
            said = QCoreApplication.translate(
                "Imports", "It has the same address as “{title}”, but another text."
            )
        yield said.format(title=isolated(one.title), share=one.share)


def _listed(numbers: tuple[int, ...]) -> str:
    comma = QCoreApplication.translate("Imports", ", ")
    shown = comma.join(str(number) for number in numbers[:_LISTED])
    return f"{shown}…" if len(numbers) > _LISTED else shown


# -- the lines of the report ----------------------------------------------------------------------


def note_codes() -> frozenset[str]:
    """Return the codes of notes that have a sentence."""
    return frozenset(_NOTES)


def kind_names() -> frozenset[str]:
    """Return the names of readers that are translated."""
    return frozenset(_KINDS)


def kind_name(name: str) -> str:
    """Return the name of a reader in the language of the window; others' names stay."""
    return QCoreApplication.translate("Kinds", name)


def headline(outcome: Outcome) -> str:
    """Return what a line of the report is of: the title, or the name of what failed."""
    return outcome.title or outcome.name


def facts(outcome: Outcome) -> str:
    """Return in one line what came of a document."""
    if outcome.fault is not None:
        return QCoreApplication.translate("Imports", "Could not be read")
    if outcome.known:
        return QCoreApplication.translate("Imports", "Was here already; nothing was changed")
    found = outcome.found
    parts = [
        kind_name(outcome.kind) if outcome.kind else "",
        QCoreApplication.translate("Imports", "%n figure(s)", None, outcome.figures),
    ]
    if found is not None and found.references:
        parts.append(
            QCoreApplication.translate("Imports", "%n reference(s)", None, found.references)
        )
    if found is not None and found.highest_mark:
        parts.append(
            QCoreApplication.translate("Imports", "highest mark {mark}").format(
                mark=found.highest_mark
            )
        )
    return apart(*parts)


def details(outcome: Outcome, words: Words) -> list[str]:
    """Return the sentences about one document, those that ask for a look included."""
    said: list[str] = []
    if outcome.fault is not None:
        said += words.error_sentence(outcome.fault)
    elif not outcome.known and outcome.found is not None:
        if outcome.found.references:
            said += _doubt_sentences(outcome.found)
        else:
            said.append(QCoreApplication.translate("Imports", "It has no reference list."))
    said += note_sentences(outcome)
    said += alike_sentences(outcome)
    return [one for one in said if one]


def as_text(outcomes: Iterable[Outcome], words: Words) -> str:
    """Return a report as plain text, to be kept outside."""
    blocks = []
    for one in outcomes:
        name = one.name if one.name != headline(one) else ""
        lines = [headline(one), *([name] if name else []), facts(one), *details(one, words)]
        blocks.append("\n".join(lines))
    return _without_isolates("\n\n".join(blocks))


def _without_isolates(words: str) -> str:
    return words.translate({0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None})


def isolated(title: str) -> str:
    """Keep a title's own direction within a sentence."""
    return f"\u2068{title}\u2069"


def failed(source: Path | Address | SourceError | str, error: UserError) -> Outcome:
    """Return the outcome of a document that could not be taken in."""
    address = source if isinstance(source, Address) else None
    name = source.name if isinstance(source, Path) else str(source)
    if isinstance(error, SourceError):
        name = str(error.values.get("name") or name)
    return Outcome(name, fault=error, address=address)
