"""Long work beside the window: one runner for progress, cancel and errors.

A job is a generator of results. It is drawn from in a thread that only waits; what computes does
so in worker processes. Each result reaches the window's thread one by one, where it is stored.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

A = TypeVar("A")
B = TypeVar("B")

PATIENCE = 600
"""Milliseconds after which a job shows its progress."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is; ``total`` is 0 when nobody knows."""

    label: str
    done: int
    total: int


@dataclass(slots=True)
class Expected:
    """How many results a job will give: 0 until the job itself finds out and sets it."""

    total: int = 0


class Workers:
    """Processes that compute; made at the first need, ended with the window."""

    def __init__(self, count: int | None = None) -> None:
        self._count = count or max(1, min(4, multiprocessing.cpu_count() - 1))
        self._pool: ProcessPoolExecutor | None = None

    def results(self, work: Callable[[A], B], items: Iterable[A]) -> Iterator[B]:
        """Yield ``work(item)`` in the order of the items, a few ahead of who draws.

        ``work`` must be a function of a module, so that a fresh process can import it.
        """
        # Loaded with the first job: most starts have none.
        from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor

        if self._pool is None:
            # A forked process would share the window's connection to the screen.
            self._pool = ProcessPoolExecutor(
                self._count, mp_context=multiprocessing.get_context("spawn")
            )
        ahead: deque[Future[B]] = deque()
        try:
            for item in items:
                ahead.append(self._pool.submit(work, item))
                if len(ahead) > 2 * self._count:
                    yield ahead.popleft().result()
            while ahead:
                yield ahead.popleft().result()
        except BrokenProcessPool:
            # A worker died, of memory perhaps; the next job gets new ones.
            self.close()
            raise
        finally:
            for future in ahead:
                future.cancel()

    def close(self) -> None:
        """End the processes."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


@dataclass(slots=True, eq=False)
class _Job:
    """A job under way; ``taken`` lets the thread go on once the window has a result."""

    label: str
    results: Iterator[Any]
    each: Callable[[Any], object]
    done: Callable[[bool], object]
    expected: Expected
    cancelled: threading.Event
    count: int = 0
    taken: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    thread: threading.Thread | None = None


class Jobs(QObject):
    """Runs one job after the other."""

    progressed = Signal(object)
    """A Progress, once the job has taken longer than PATIENCE, then at each result."""
    put_off = Signal(str)
    """The label of a job that begins when the one under way is over."""
    ended = Signal()
    """The job is over: done, cancelled or failed."""

    _arrived = Signal(object, object)
    _exhausted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = Workers()
        self._waiting: deque[_Job] = deque()
        self._job: _Job | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._tell)
        self._shown = False
        queued = Qt.ConnectionType.QueuedConnection
        self._arrived.connect(self._on_arrived, queued)
        self._exhausted.connect(self._on_exhausted, queued)

    @property
    def running(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    def start(
        self,
        label: str,
        results: Iterator[A],
        each: Callable[[A], object],
        *,
        total: int | Expected = 0,
        cancelled: threading.Event | None = None,
        done: Callable[[bool], object] = lambda cancelled: None,
    ) -> None:
        """Draw results beside the window and hand each to ``each`` in it.

        ``total`` is 0 when nobody knows it. ``cancelled`` is set when the job is; a generator that
        waits for long looks at it. ``done`` is called at the end and hears whether the job was
        cancelled. An error of the generator ends the job and is raised in the window, where the
        crash dialog shows it.
        """
        cancelled = cancelled or threading.Event()
        expected = Expected(total) if isinstance(total, int) else total
        self._waiting.append(_Job(label, results, each, done, expected, cancelled))
        if self._job is None:
            self._next()
        else:
            self.put_off.emit(label)

    def cancel(self) -> None:
        """End the job after the result it is at; what is stored stays."""
        if self._job is not None:
            self._job.cancelled.set()

    def close(self) -> None:
        """End everything; nothing more reaches the window."""
        for one in self._waiting:
            one.cancelled.set()
        self._waiting.clear()
        job, self._job = self._job, None
        if job is not None:
            job.cancelled.set()
            job.taken.release()
        self.workers.close()
        if job is not None and job.thread is not None:
            job.thread.join(5)

    def _next(self) -> None:
        self._job = job = self._waiting.popleft()
        self._shown = False
        self._patience.start()
        job.thread = threading.Thread(target=self._draw, args=(job,), daemon=True)
        job.thread.start()

    def _draw(self, job: _Job) -> None:
        """Run in the thread: wait for results and pass each on when the last one was taken."""
        error: BaseException | None = None
        try:
            for result in job.results:
                if job.cancelled.is_set():
                    break
                self._arrived.emit(job, result)
                job.taken.acquire()
        except BaseException as caught:
            # Whatever it is, the window must hear of it; this thread has nobody else to tell.
            error = caught
        finally:
            close = getattr(job.results, "close", None)
            if close is not None and error is None:
                close()
        self._exhausted.emit(job, error)

    def _on_arrived(self, job: _Job, result: object) -> None:
        try:
            if job is self._job and not job.cancelled.is_set():
                job.each(result)
                job.count += 1
                if self._shown:
                    self._tell()
        except BaseException:
            job.cancelled.set()
            raise
        finally:
            job.taken.release()

    def _on_exhausted(self, job: _Job, error: BaseException | None) -> None:
        if job is not self._job:
            return
        self._patience.stop()
        self._job = None
        try:
            job.done(job.cancelled.is_set() or error is not None)
        finally:
            if self._waiting:
                self._next()
            else:
                self.ended.emit()
        if error is not None and not job.cancelled.is_set():
            raise error

    def _tell(self) -> None:
        if self._job is not None:
            self._shown = True
            self.progressed.emit(
                Progress(self._job.label, self._job.count, self._job.expected.total)
            )
