"""Bringing articles in: read beside the window, stored one by one, told in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.domain.errors import SourceError, UserError
from annotator.domain.lexicon import Lexicon
from annotator.domain.model import ArticleId, Structure
from annotator.library import Library
from annotator.services.articles import Added
from annotator.services.importing import Prepared, files_in, prepare_or_error, prepare_text
from annotator.ui.context import Context
from annotator.ui.jobs import Jobs

_TOLD = 3

A = TypeVar("A")


@dataclass(slots=True)
class Summary:
    """What an import brought."""

    added: list[ArticleId] = field(default_factory=list)
    known: list[ArticleId] = field(default_factory=list)
    failed: list[UserError] = field(default_factory=list)
    figures: int = 0
    built: list[tuple[str, Structure]] = field(default_factory=list)
    """The titles of the added articles with how they are built."""

    def sentences(self) -> str:
        """Return what was found, in the language of the window."""
        return " ".join(_told(self))


class Imports(QObject):
    """Imports into the open project."""

    summed_up = Signal(object)
    """A Summary, when an import is over."""

    def __init__(self, context: Context, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._jobs = context, jobs

    def files(self, paths: Iterable[Path]) -> None:
        """Import files, and the readable files in folders."""
        files = list(files_in(paths))
        if files:
            self._run(files)
        else:
            self._context.told.emit(
                QCoreApplication.translate("Imports", "There is no text file in that folder.")
            )

    def text(self, text: str, name: str) -> None:
        """Import a pasted text."""
        label = QCoreApplication.translate("Imports", "Reading the article")
        self._start(
            label, self._jobs.workers.results(self._with_lexicon(_prepare_pasted), [(text, name)])
        )

    def _run(self, files: list[Path]) -> None:
        label = QCoreApplication.translate("Imports", "Importing")
        self._start(
            label,
            self._jobs.workers.results(self._with_lexicon(prepare_or_error), files),
            len(files),
        )

    def _with_lexicon(
        self, work: Callable[..., Prepared | SourceError]
    ) -> Callable[[A], Prepared | SourceError]:
        """Let work be done with the parties and places of the open project."""
        library = self._context.library
        assert library is not None
        return partial(work, lexicon=library.lexicon.current)

    def _start(self, label: str, results: Iterator[Prepared | SourceError], total: int = 0) -> None:
        library = self._context.library
        assert library is not None
        summary, group = Summary(), _Group()

        def take(result: Prepared | SourceError) -> None:
            # Another project may have been opened since; what was read is none of its business.
            if self._context.library is library:
                self._take(library, result, summary, group)
            else:
                self._jobs.cancel()

        def done(cancelled: bool) -> None:
            if self._context.library is library:
                self.summed_up.emit(summary)

        self._jobs.start(label, results, take, total=total, done=done)

    def _take(
        self, library: Library, result: Prepared | SourceError, summary: Summary, group: _Group
    ) -> None:
        if isinstance(result, UserError):
            summary.failed.append(result)
            return
        try:
            with library.acting("article.import", group.uid) as uid:
                group.uid = uid
                added: Added = library.articles.add(result)
        except UserError as error:
            summary.failed.append(error)
            return
        if added.known:
            summary.known.append(added.article.id)
        else:
            summary.added.append(added.article.id)
            summary.built.append((added.article.title, result.analysis.structure))
            summary.figures += sum(one.figure.bounded for one in result.analysis.readings)
        if len(summary.added) + len(summary.known) == 1:
            self._context.show_article(added.article.id)


@dataclass(slots=True)
class _Group:
    """The journal's name for one import, so that its articles are undone together."""

    uid: str | None = None


def _prepare_pasted(pasted: tuple[str, str], lexicon: Lexicon) -> Prepared | SourceError:
    try:
        return prepare_text(*pasted, lexicon)
    except SourceError as error:
        return error


def _told(summary: Summary) -> Iterable[str]:
    if summary.added:
        if len(summary.added) == 1:
            yield QCoreApplication.translate("Imports", "Imported “{title}”.").format(
                title=_isolated(summary.built[0][0])
            )
        else:
            yield QCoreApplication.translate(
                "Imports", "%n article(s) imported.", None, len(summary.added)
            )
        yield QCoreApplication.translate("Imports", "%n figure(s) found.", None, summary.figures)
        yield from _told_of_references(summary.built)
    if summary.known:
        yield QCoreApplication.translate(
            "Imports", "%n article(s) were here already.", None, len(summary.known)
        )
    if summary.failed:
        yield QCoreApplication.translate(
            "Imports", "%n file(s) could not be read.", None, len(summary.failed)
        )
    if not (summary.added or summary.known or summary.failed):
        yield QCoreApplication.translate("Imports", "Nothing was imported.")


def _told_of_references(built: list[tuple[str, Structure]]) -> Iterable[str]:
    """Yield what the reference lists hold, of an import of many articles only the first few."""
    if len(built) == 1 and not built[0][1].references:
        yield QCoreApplication.translate("Imports", "It has no reference list.")
    listed = [(title, structure) for title, structure in built if structure.references]
    for title, structure in listed[:_TOLD]:
        if len(built) > 1:
            yield QCoreApplication.translate("Imports", "“{title}”:").format(title=_isolated(title))
        yield from _references(structure)


def _references(structure: Structure) -> Iterable[str]:
    yield QCoreApplication.translate(
        "Imports", "%n reference(s), highest mark {mark}.", None, len(structure.references)
    ).format(mark=structure.highest_mark)
    if structure.missing_references:
        yield QCoreApplication.translate("Imports", "Missing from the list: {numbers}.").format(
            numbers=_listed(structure.missing_references)
        )
    if structure.never_cited:
        yield QCoreApplication.translate("Imports", "Never cited: {numbers}.").format(
            numbers=_listed(structure.never_cited)
        )


def _listed(numbers: tuple[int, ...]) -> str:
    comma = QCoreApplication.translate("Imports", ", ")
    return comma.join(str(number) for number in numbers)


def _isolated(title: str) -> str:
    """Keep a title's own direction within a sentence."""
    return f"\u2068{title}\u2069"
