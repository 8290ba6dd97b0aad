"""Many documents read at once: worker processes prepare, the caller writes as they come in."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import SourceError
from annotator.domain.lexicon import Lexicon
from annotator.services.importing import Prepared, prepare_or_error

if TYPE_CHECKING:
    from concurrent.futures import Future

LEAST_FILES = 8
LEAST_BYTES = 1_000_000
"""Below both, starting a process costs more than it saves."""


def prepare_all(
    paths: Sequence[Path], lexicon: Lexicon | None = None
) -> Iterator[tuple[Path, Prepared | SourceError]]:
    """Yield every document prepared, or its fault, in the order given.

    They are read with a project's ``lexicon``, the seed's when None. Only a few results wait
    at any time, however many documents there are.
    """
    workers = min(os.cpu_count() or 1, len(paths))
    if workers < 2 or (len(paths) < LEAST_FILES and _size(paths) < LEAST_BYTES):
        for path in paths:
            yield path, prepare_or_error(path, lexicon)
        return
    # Loaded for a batch only: few verbs of the command line ever need it.
    from concurrent.futures import ProcessPoolExecutor

    # Spawned, not forked: a fork copies locks and threads of a process that may have a window.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        waiting: deque[tuple[Path, Future[Prepared | SourceError]]] = deque()
        try:
            for path in paths:
                waiting.append((path, pool.submit(prepare_or_error, path, lexicon)))
                if len(waiting) >= 4 * workers:
                    first, future = waiting.popleft()
                    yield first, future.result()
            while waiting:
                first, future = waiting.popleft()
                yield first, future.result()
        finally:
            for _, future in waiting:
                future.cancel()


def _size(paths: Sequence[Path]) -> int:
    total = 0
    for path in paths:
        try:
            total += path.stat().st_size
        except OSError:
            continue
    return total
