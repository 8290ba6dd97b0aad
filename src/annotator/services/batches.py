"""Many documents read at once: worker processes prepare, the caller writes as they come in.

Each worker has one document at a time, so that one which dies or takes too long names the document
that did it; a new worker takes its place and the others go on. A site is asked for one page at a
time, with a pause between two.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from annotator import settings
from annotator.domain.errors import SourceError
from annotator.domain.lexicon import Lexicon, seed_lexicon
from annotator.domain.text import plain_line
from annotator.formats.web_address import Address
from annotator.services.importing import Prepared, prepare_or_error
from annotator.services.sources import Source

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

LEAST_FILES = 8
LEAST_BYTES = 1_000_000
"""Of plain texts: below both, starting a process costs more than it saves."""

PAUSE = 1.0
"""Seconds between two pages of one site."""

MOST_WAIT = 30
"""Seconds; a site that asks for no longer a pause is asked a second time."""

MOST_MEMORY = 1_500_000_000
"""Bytes that a worker may ask for; a document that needs more is built to harm."""

_PLAIN = frozenset(("", ".txt", ".text"))
_SLICE = 0.2
"""Seconds after which a wait looks whether it was cancelled."""

_MORE_FOR_PAGES = 2
"""Workers above the number of cores for pages: they mostly wait."""

Result = tuple[Source | SourceError, Prepared | SourceError]


def prepare_all(
    sources: Iterable[Source | SourceError],
    lexicon: Lexicon | None = None,
    *,
    workers: int | None = None,
    seconds: float | None = None,
    pause: float = PAUSE,
    few: Callable[[Source, Lexicon | None], Prepared | SourceError] = prepare_or_error,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Result]:
    """Yield every document prepared, or its fault, in the order given.

    They are read with a project's ``lexicon``, the seed's when None. A fault among the sources
    comes back in its place. Only a few results wait at any time, however many documents there
    are. ``seconds`` is what one document may take, the setting's when None. ``few`` reads plain
    texts that are too few to start a process for. ``cancelled`` is asked several times a second;
    then, or when the generator is closed, all ends at once, also what is being fetched.
    """
    every = list(sources)
    if _few(every):
        for source in every:
            if cancelled():
                return
            yield source, source if isinstance(source, SourceError) else few(source, lexicon)
        return
    batch = _Batch(
        deque(_Job(place, source) for place, source in enumerate(every)),
        lexicon,
        workers or os.cpu_count() or 1,
        settings.load().file_seconds if seconds is None else seconds,
        pause,
    )
    try:
        yield from batch.results(cancelled)
    finally:
        batch.end()


def prepare_one(source: Source, lexicon: Lexicon | None = None) -> Prepared:
    """Read and analyse one document as ``prepare_all`` does; raises SourceError.

    Whatever a document does to its reader, it does it in a process of its own and for so long.
    """
    ((_, answer),) = prepare_all([source], lexicon)
    if isinstance(answer, SourceError):
        raise answer
    return answer


def _few(sources: list[Source | SourceError]) -> bool:
    """Say whether sources are read in this process: few plain texts, which harm nobody."""
    files = [one for one in sources if not isinstance(one, SourceError)]
    return (
        len(files) < LEAST_FILES
        and all(isinstance(one, Path) and one.suffix.lower() in _PLAIN for one in files)
        and _size(files) < LEAST_BYTES
    )


@dataclass(slots=True)
class _Job:
    """A document to be read, and whether its site was asked before."""

    place: int
    source: Source | SourceError
    again: bool = False

    @property
    def host(self) -> str:
        """The site that is asked for it, "" for a file."""
        return urlsplit(self.source.url).netloc if isinstance(self.source, Address) else ""

    @property
    def name(self) -> str:
        """What messages call it."""
        source = self.source
        return plain_line(source.name) if isinstance(source, Path) else str(source)


class _Worker:
    """One process and what it is at."""

    def __init__(self, lexicon: Lexicon | None) -> None:
        # Spawned, not forked: a fork copies locks and threads of a process that may have a window.
        context = multiprocessing.get_context("spawn")
        self.pipe, its_end = context.Pipe()
        self.process: BaseProcess = context.Process(
            target=_work, args=(its_end, lexicon), daemon=True
        )
        self.process.start()
        its_end.close()
        self.begun = False
        self.job: _Job | None = None
        self.since = 0.0

    def give(self, job: _Job) -> None:
        """Let it read a document; one that died meanwhile is noticed when it is listened to."""
        self.job, self.since = job, time.monotonic()
        try:
            self.pipe.send(job.source)
        except OSError:
            return

    def end(self) -> None:
        """End the process whatever it is at; it holds nothing that could be lost."""
        self.process.kill()
        self.pipe.close()
        self.process.join()


@dataclass(slots=True)
class _Batch:
    """The documents of one import: what waits, what is being read, what is done."""

    waiting: deque[_Job]
    lexicon: Lexicon | None
    most: int
    seconds: float
    pause: float
    near: list[_Job] = field(default_factory=list)
    workers: list[_Worker] = field(default_factory=list)
    done: dict[int, Result] = field(default_factory=dict)
    free_from: dict[str, float] = field(default_factory=dict)
    bugs: set[str] = field(default_factory=set)
    at: int = 0
    """The place of the document that is yielded next."""

    def results(self, cancelled: Callable[[], bool]) -> Iterator[Result]:
        """Yield the results in order until all are there."""
        while self.waiting or self.near or self.workers or self.done:
            while self.at in self.done:
                yield self.done.pop(self.at)
                self.at += 1
            if cancelled():
                return
            self._hand_out()
            if self._busy():
                self._listen()
            elif self.near:
                # All that is near waits for a pause to be over.
                time.sleep(_SLICE / 10)
            elif not self.waiting:
                self.end()

    def end(self) -> None:
        """End all workers."""
        for worker in self.workers:
            worker.end()
        self.workers.clear()

    def _busy(self) -> list[_Worker]:
        return [worker for worker in self.workers if worker.job is not None]

    def _hand_out(self) -> None:
        while self.waiting and self.waiting[0].place < self.at + max(16, 4 * self.most):
            self.near.append(self.waiting.popleft())
        asked = {worker.job.host for worker in self.workers if worker.job is not None}
        for job in list(self.near):
            if isinstance(job.source, SourceError):
                self.near.remove(job)
                self.done[job.place] = (job.source, job.source)
                continue
            host = job.host
            if host and (host in asked or time.monotonic() < self.free_from.get(host, 0)):
                continue
            worker = self._idle(for_page=bool(host))
            if worker is None:
                return
            self.near.remove(job)
            asked.add(host)
            worker.give(job)

    def _idle(self, *, for_page: bool) -> _Worker | None:
        """Return a worker without a document, a new one while there are not enough."""
        for worker in [one for one in self.workers if one.job is None]:
            if worker.process.is_alive():
                return worker
            # Ended by the system while it had nothing to do: no document is to blame.
            self.workers.remove(worker)
            worker.end()
        most = self.most + (_MORE_FOR_PAGES if for_page else 0)
        if len(self.workers) >= most:
            return None
        self.workers.append(_Worker(self.lexicon))
        return self.workers[-1]

    def _listen(self) -> None:
        """Take what workers have to say, for a moment."""
        # Loaded for a batch only: few verbs of the command line ever need it.
        from multiprocessing.connection import wait

        busy = self._busy()
        said = wait([worker.pipe for worker in busy], timeout=_SLICE)
        for worker in busy:
            if worker.pipe in said:
                self._hear(worker)
            elif worker.begun and time.monotonic() - worker.since > self.seconds:
                self._give_up(worker, "source.too_slow", seconds=round(self.seconds))

    def _hear(self, worker: _Worker) -> None:
        try:
            answer: Prepared | SourceError | _Bug | None = worker.pipe.recv()
        except (EOFError, OSError):
            if not worker.begun:
                raise RuntimeError("A process that reads documents could not begin.") from None
            self._give_up(worker, "source.crashed")
            return
        if answer is None:
            worker.begun, worker.since = True, time.monotonic()
        elif isinstance(answer, _Bug):
            assert worker.job is not None
            if answer.trace not in self.bugs:
                # One bug may meet a thousand documents; it is told once.
                self.bugs.add(answer.trace)
                _LOG.error("%s could not be read\n%s", worker.job.name, answer.trace)
            self._take(worker, SourceError("source.crashed", name=worker.job.name))
        else:
            self._take(worker, answer)

    def _take(self, worker: _Worker, answer: Prepared | SourceError) -> None:
        job, worker.job = worker.job, None
        assert job is not None
        if job.host:
            self.free_from[job.host] = time.monotonic() + self.pause
        if isinstance(answer, SourceError) and answer.code == "source.busy" and not job.again:
            wait = int(answer.values["seconds"])
            if wait <= MOST_WAIT:
                job.again = True
                self.free_from[job.host] = time.monotonic() + wait
                self.near.insert(0, job)
                return
        self.done[job.place] = (job.source, answer)

    def _give_up(self, worker: _Worker, code: str, **values: str | int) -> None:
        assert worker.job is not None
        fault = SourceError(code, name=worker.job.name, **values)
        self._take(worker, fault)
        self.workers.remove(worker)
        worker.end()


@dataclass(frozen=True, slots=True)
class _Bug:
    """What a worker says of an error that is no fault of the world."""

    trace: str


def _work(pipe: Connection, lexicon: Lexicon | None) -> None:
    """Read one document after the other, in a process of its own."""
    # Ctrl+C is for who started this; it ends the workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bound_memory()
    # Loaded and made before the first document, whose time it is not.
    import annotator.domain.article_reader  # noqa: F401

    lexicon = lexicon or seed_lexicon()
    pipe.send(None)
    while True:
        try:
            source = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            answer: Prepared | SourceError | _Bug = prepare_or_error(source, lexicon)
        except MemoryError:
            answer = SourceError("source.bomb", name=_Job(0, source).name)
        except Exception:
            import traceback

            answer = _Bug(traceback.format_exc())
        try:
            pipe.send(answer)
        except OSError:
            return


def _bound_memory() -> None:
    """Let this process ask for so much memory and no more, where the system has such bounds."""
    try:
        import resource
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    least = MOST_MEMORY if most == resource.RLIM_INFINITY else min(most, MOST_MEMORY)
    resource.setrlimit(resource.RLIMIT_DATA, (least, most))


def _size(files: list[Source]) -> int:
    total = 0
    for file in files:
        try:
            total += file.stat().st_size if isinstance(file, Path) else 0
        except OSError:
            continue
    return total


_LOG = logging.getLogger(__name__)
