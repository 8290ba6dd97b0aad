"""Long work runs beside the window, can be cancelled, and tells its errors."""

from __future__ import annotations

import itertools
import os
import threading
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool

import pytest

from annotator.ui.jobs import Jobs, Progress


@pytest.fixture
def jobs(qapp) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_results_arrive_one_by_one_in_the_thread_of_the_window(jobs, qtbot):
    heard: list[tuple[int, bool]] = []
    here = threading.main_thread()
    with qtbot.waitSignal(jobs.ended):
        jobs.start(
            "count", iter(range(5)), lambda n: heard.append((n, threading.current_thread() is here))
        )
    assert heard == [(n, True) for n in range(5)]


def test_workers_give_results_in_order_from_other_processes(jobs, qtbot):
    heard: list[int] = []
    with qtbot.waitSignal(jobs.ended, timeout=30_000):
        jobs.start("square", jobs.workers.results(abs, [-3, 1, -2]), heard.append, total=3)
    assert heard == [3, 1, 2]


def test_after_a_worker_died_the_next_job_works(jobs, qtbot):
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(jobs.ended, timeout=30_000):
        jobs.start("die", jobs.workers.results(os._exit, [1]), lambda _: None)
    assert [kind for kind, *_ in caught] == [BrokenProcessPool]
    heard: list[int] = []
    with qtbot.waitSignal(jobs.ended, timeout=30_000):
        jobs.start("live", jobs.workers.results(abs, [-1]), heard.append)
    assert heard == [1]


def test_a_cancelled_job_keeps_what_came_and_brings_no_more(jobs, qtbot):
    heard: list[int] = []
    ended: list[bool] = []

    def take(number: int) -> None:
        heard.append(number)
        if number == 2:
            jobs.cancel()

    with qtbot.waitSignal(jobs.ended):
        jobs.start("endless", itertools.count(), take, done=ended.append)
    assert heard == [0, 1, 2]
    assert ended == [True]


def test_a_job_that_is_quick_shows_no_progress(jobs, qtbot):
    shown: list[Progress] = []
    jobs.progressed.connect(shown.append)
    with qtbot.waitSignal(jobs.ended):
        jobs.start("quick", iter([1]), lambda _: None, total=1)
    assert shown == []


def test_a_slow_job_shows_how_far_it_is(jobs, qtbot):
    go = threading.Event()

    def slow() -> Iterator[int]:
        yield 1
        go.wait(10)
        yield 2

    with qtbot.waitSignal(jobs.progressed) as told:
        jobs.start("slow", slow(), lambda _: None, total=2)
    assert told.args == [Progress("slow", 1, 2)]
    with qtbot.waitSignal(jobs.ended):
        go.set()


def test_an_error_of_the_work_ends_the_job_and_reaches_the_window(jobs, qtbot):
    def broken() -> Iterator[int]:
        yield 1
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(jobs.ended):
        jobs.start("broken", broken(), lambda _: None)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert not jobs.running


def test_an_error_in_the_window_ends_the_job(jobs, qtbot):
    def refuse(_: int) -> None:
        raise KeyError("full")

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(jobs.ended):
        jobs.start("refused", itertools.count(), refuse)
    assert [kind for kind, *_ in caught] == [KeyError]


def test_jobs_wait_for_each_other(jobs, qtbot):
    heard: list[str] = []
    with qtbot.waitSignal(jobs.ended):
        jobs.start("first", iter("ab"), heard.append)
        jobs.start("second", iter("cd"), heard.append)
    assert heard == ["a", "b", "c", "d"]


def test_closing_in_the_middle_ends_the_work(qapp, qtbot):
    jobs = Jobs()
    heard: list[int] = []
    with qtbot.waitSignal(jobs._arrived):
        jobs.start("endless", itertools.count(), heard.append)
    jobs.close()
    assert not jobs.running
