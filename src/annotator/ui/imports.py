"""Bringing articles in: read beside the window, stored one by one, told at the end."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer, Signal

from annotator.domain.errors import RuleError, SourceError, UserError
from annotator.domain.import_summary import import_summary
from annotator.domain.lexicon import Lexicon
from annotator.domain.likeness import Prints
from annotator.domain.model import ArticleId
from annotator.formats.readers import reader_for, readers
from annotator.formats.web_address import Address
from annotator.library import Library
from annotator.services.articles import Added
from annotator.services.first_findings import make_ready
from annotator.services.importing import Prepared, prepare_html, prepare_or_error, prepare_text
from annotator.services.sources import Listing, Source
from annotator.ui.context import Context
from annotator.ui.import_words import Alike, Outcome, Summary, failed
from annotator.ui.jobs import Expected, Jobs, Workers

_ALIKE = 80
"""Percent of the words that two articles share before that is worth a word."""

_MANY = 3
_PAUSE = 500
"""Milliseconds between two looks at what came in."""

_TURN = 1
"""Milliseconds after which work goes on: with none it would, before the window had its turn."""

Read = tuple[Source | SourceError | str, Prepared | SourceError]
"""What a document was asked by, and what it is."""


class Imports(QObject):
    """Imports into the open project."""

    summed_up = Signal(object)
    """A Summary, when an import is over."""
    went_on = Signal(object)
    """A Summary of what has come in so far of many documents, told now and then."""

    def __init__(self, context: Context, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._jobs = context, jobs
        self._since = QElapsedTimer()

    def files(self, paths: Iterable[Path]) -> None:
        """Import files, the readable files in folders, and the pages that a list names."""
        label = QCoreApplication.translate("Imports", "Importing")
        listed = partial(_listed, tuple(paths))
        self._start(label, lambda wanted: _Reading(wanted).listed(listed))

    def addresses(self, addresses: Iterable[Address | SourceError]) -> None:
        """Fetch pages and import them; a fault in place of an address is told with the rest."""
        label = QCoreApplication.translate("Imports", "Fetching")
        asked = list(addresses)
        self._start(label, lambda wanted: _Reading(wanted).read(asked))

    def text(self, text: str, name: str) -> None:
        """Import a pasted text."""
        self._pasted(partial(_pasted_text, text), name)

    def passage(self, html: str, name: str) -> None:
        """Import a passage of a page with its links, tables and notes."""
        self._pasted(partial(_pasted_html, html), name)

    def _pasted(self, work: Callable[..., Prepared | SourceError], name: str) -> None:
        label = QCoreApplication.translate("Imports", "Reading the article")
        self._start(label, lambda wanted: _Reading(wanted).pasted(work, name))

    def _start(self, label: str, results: Callable[[_Wanted], Iterator[Read]]) -> None:
        library = self._context.library
        assert library is not None
        summary, group = Summary(), _Group(seen=self._context.article_id)
        wanted = _Wanted(self._jobs.workers, library.lexicon.current)

        def take(read: Read) -> None:
            # Another project may have been opened since; what was read is none of its business.
            if self._context.library is not library:
                self._jobs.cancel()
                return
            if _undone(library, summary):
                # Who takes back what came in so far wants no more of it.
                self._jobs.cancel()
                return
            if wanted.expected.total > 1:
                self._context.begin_batch()
            first = not any(one.article_id is not None for one in summary.outcomes)
            outcome = self._take(library, read, group)
            summary.outcomes.append(outcome)
            if first and outcome.article_id is not None:
                # Keeping a long text and laying it out are two things: keys are heard between.
                group.unshown = outcome.article_id
                QTimer.singleShot(_TURN, self, lambda: self._show(library, group))
            if wanted.expected.total > _MANY:
                self._tell(summary)

        def done(cancelled: bool) -> None:
            self._context.end_batch()
            if self._context.library is not library:
                return
            self._show(library, group)
            summary.cancelled = cancelled
            if _undone(library, summary):
                summary.outcomes = [one for one in summary.outcomes if not one.added]
            summary.passed_over, summary.repeated = wanted.passed_over, wanted.repeated
            few = len(summary.outcomes) <= _MANY
            for place in range(len(summary.outcomes)) if few else ():
                self._compare(library, summary, place, group)
            self.summed_up.emit(summary)
            if not few:
                self._compare_on(library, summary, 0, group)

        self._jobs.start(
            label,
            results(wanted),
            take,
            total=wanted.expected,
            cancelled=wanted.cancelled,
            done=done,
        )

    def _show(self, library: Library, group: _Group) -> None:
        """Show the first article that came in, once, unless the reviewer went somewhere else."""
        article_id, group.unshown = group.unshown, None
        if article_id is None or self._context.library is not library:
            return
        if self._context.article_id == group.seen and _there(library, article_id):
            self._context.show_article(article_id)

    def _compare_on(self, library: Library, summary: Summary, place: int, group: _Group) -> None:
        """Compare one document of many with the project, then the next after the window's turn."""
        if self._context.library is not library:
            return
        if place == len(summary.outcomes):
            self.went_on.emit(summary)
            return
        if self._compare(library, summary, place, group):
            self._tell(summary)
        QTimer.singleShot(_TURN, self, lambda: self._compare_on(library, summary, place + 1, group))

    def _compare(self, library: Library, summary: Summary, place: int, group: _Group) -> bool:
        """Note the articles that one that came in may be once more."""
        outcome = summary.outcomes[place]
        article_id = outcome.article_id
        if article_id is None or outcome.known or not _there(library, article_id):
            return False
        prints = group.prints.pop(article_id, None)
        alike = self._context.attempt(lambda: tuple(_alike(library, article_id, prints))) or ()
        summary.outcomes[place] = replace(outcome, alike=alike)
        return bool(alike)

    def _tell(self, summary: Summary) -> None:
        if not self._since.isValid() or self._since.elapsed() > _PAUSE:
            self._since.start()
            self.went_on.emit(summary)

    def _take(self, library: Library, read: Read, group: _Group) -> Outcome:
        source, result = read
        if isinstance(result, UserError):
            return failed(source, result)
        try:
            with library.acting("article.import", group.uid) as uid:
                group.uid = uid
                added = library.articles.add(result)
            group.prints[added.article.id] = result.prints
        except UserError as error:
            return failed(source, error)
        return _outcome(source, result, added)


@dataclass(slots=True)
class _Group:
    """What the documents of one import share.

    ``uid`` is the journal's name for it, so that its articles are undone together; ``prints`` are
    those of articles that are still to be compared; ``unshown`` is the first, until it is shown;
    ``seen`` is the article that was in view when it began.
    """

    uid: str | None = None
    prints: dict[ArticleId, Prints] = field(default_factory=dict)
    unshown: ArticleId | None = None
    seen: ArticleId | None = None


@dataclass(slots=True)
class _Wanted:
    """What reading needs, and what it found out beside the documents."""

    workers: Workers
    lexicon: Lexicon
    cancelled: threading.Event = field(default_factory=threading.Event)
    expected: Expected = field(default_factory=Expected)
    passed_over: int = 0
    repeated: int = 0


class _Reading:
    """Draws documents in the thread of a job; whatever computes does so in another process."""

    def __init__(self, wanted: _Wanted) -> None:
        self._wanted = wanted

    def listed(self, work: Callable[[None], _Listed]) -> Iterator[Read]:
        """Look through folders and lists, then read what they hold."""
        for found in self._wanted.workers.results(work, [None]):
            self._wanted.passed_over, self._wanted.repeated = found.passed_over, found.repeated
            yield from self.read(found.sources)

    def read(self, sources: Sequence[Source | SourceError]) -> Iterator[Read]:
        """Yield each document with what it is, in the order given."""
        # Loaded with the first import: most starts have none.
        from annotator.services.batches import prepare_all

        wanted = self._wanted
        # Loaded here, where only this thread waits for them: each outcome names its reader, and
        # what comes in is compared.
        readers()
        make_ready(wanted.lexicon)
        _set_aside()
        wanted.expected.total = len(sources)
        yield from prepare_all(
            sources,
            wanted.lexicon,
            # One core is the window's.
            workers=max(1, (os.cpu_count() or 2) - 1),
            few=self._beside,
            cancelled=wanted.cancelled.is_set,
        )

    def pasted(self, work: Callable[..., Prepared | SourceError], name: str) -> Iterator[Read]:
        """Read what was pasted."""
        for result in self._wanted.workers.results(work, [(name, self._wanted.lexicon)]):
            yield name, result

    def _beside(self, source: Source, lexicon: Lexicon | None) -> Prepared | SourceError:
        """Read a small file in a process that is there already, not in the window's own."""
        [read] = self._wanted.workers.results(partial(prepare_or_error, lexicon=lexicon), [source])
        return read


@cache
def _set_aside() -> None:
    """Let the collector of garbage pass over what is there by now, the lexicon above all.

    Else it goes through all of that, again and again, while documents come in.
    """
    gc.freeze()


def _there(library: Library, article_id: ArticleId) -> bool:
    """Say whether an article that came in is still there: undo may have been quicker."""
    try:
        library.articles.get(article_id)
    except RuleError:
        return False
    return True


def _undone(library: Library, summary: Summary) -> bool:
    """Say whether the articles that came in were taken back; one or two may just be removed."""
    added = [one.article_id for one in summary.outcomes if one.added and one.article_id]
    ends = added[:1] + added[len(added) // 2 :][:1] + added[-1:]
    return len(added) > 2 and not any(_there(library, one) for one in ends)


def _alike(library: Library, article_id: ArticleId, prints: Prints | None) -> Iterator[Alike]:
    near = library.likeness.near(article_id, least=_ALIKE, prints=prints)
    shares = {one.article_id: one.share for one in near}
    addressed = library.joining.from_same_address(article_id)
    for one in dict.fromkeys((*shares, *addressed)):
        yield Alike(
            one,
            library.articles.get(one).title,
            shares.get(one, 0),
            one in addressed,
            library.joining.may_join(article_id, one),
        )


def _outcome(source: Source | SourceError | str, result: Prepared, added: Added) -> Outcome:
    document, article = result.document, added.article
    return Outcome(
        document.url if isinstance(source, Address) else document.name,
        article.id,
        article.title,
        reader_for(document.name, document.original).NAME,
        known=added.known,
        figures=sum(one.figure.bounded for one in result.analysis.readings),
        found=import_summary(result.analysis.structure),
        notes=() if added.known else document.notes,
        address=source if isinstance(source, Address) else None,
    )


# -- run in worker processes ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Listed:
    """What stands in folders and lists; faults have their place among the sources."""

    sources: list[Source | SourceError]
    passed_over: int
    repeated: int


def _listed(paths: tuple[Path, ...], _: None) -> _Listed:
    listing = Listing(paths)
    sources: list[Source | SourceError] = list(listing)
    return _Listed(sources, listing.passed_over, listing.repeated)


def _pasted_text(text: str, name_and_lexicon: tuple[str, Lexicon]) -> Prepared | SourceError:
    try:
        return prepare_text(text, *name_and_lexicon)
    except SourceError as error:
        return error


def _pasted_html(html: str, name_and_lexicon: tuple[str, Lexicon]) -> Prepared | SourceError:
    try:
        return prepare_html(html, *name_and_lexicon)
    except SourceError as error:
        return error
