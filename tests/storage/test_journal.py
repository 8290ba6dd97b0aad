"""The journal: every write is labelled, undone, redone, across restarts, and audited."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError, RuleError
from annotator.domain.model import (
    ArticleId,
    Changes,
    ClaimId,
    Figure,
    Grade,
    Kind,
    ResolutionCode,
    Seen,
    Stance,
    Status,
    Verdict,
)
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.storage import tables
from annotator.storage.database import connect
from annotator.storage.journal import JOURNALED, Journal

TEXT = """حادثة الجسر (2021)

في 3 أيار 2021 قُتل خمسة من أفراد قوات سوريا الديمقراطية وأُصيب تسعة آخرون في كمين قرب الجسر.[1] وفي 4 أيار 2021 قُتل ثلاثة جنود من الجيش العربي السوري بانفجار لغم.[2] وأُصيب ثمانية مدنيين في السوق.

المراجع

  1. "Ambush near the bridge: Five members of SDF killed". SOHR. 3 May 2021.
  2. "Landmine: Three members of Iranian-backed militias killed". Reuters. 4 May 2021.
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "p.annotator"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    connection = connect(path, create=True)
    yield Journal(connection, path, actor=lambda: "Lina", now=lambda: "2024-01-01T00:00:00Z")
    connection.close()


def _source(name: str) -> dict[str, tables.Value]:
    return {"name": name, "type": "", "reliability": "", "population": "", "owner": ""}


def _insert_one_and_fail(connection: sqlite3.Connection) -> None:
    tables.insert(connection, "source", _source("SOHR"))
    tables.insert(connection, "source", {"name": "a source without its other columns"})


def _store_one_and_fail(journal: Journal) -> None:
    with journal.transaction("article.add") as connection:
        tables.insert(connection, "source", _source("A"))
    with journal.transaction("article.add") as connection:
        _insert_one_and_fail(connection)


def _names(journal: Journal) -> list[str]:
    return [source.name for source in tables.sources(journal.connection)]


def test_a_write_outside_a_transaction_fails(journal: Journal):
    with pytest.raises(sqlite3.IntegrityError, match="outside a transaction"):
        tables.insert(journal.connection, "source", _source("SOHR"))
    assert _names(journal) == []


@pytest.mark.parametrize("table", JOURNALED)
def test_every_journaled_table_is_guarded_and_recorded(journal: Journal, table: str):
    triggers = {
        row[0]
        for row in journal.connection.execute(
            "SELECT name FROM temp.sqlite_master WHERE type = 'trigger'"
        )
    }
    for op in ("insert", "update", "delete"):
        assert {f"guard_{op}_{table}", f"record_{op}_{table}"} <= triggers


def test_no_journaled_table_has_a_column_that_json_cannot_hold(journal: Journal):
    for table in JOURNALED:
        for row in journal.connection.execute(f"PRAGMA table_info({table})"):
            assert row[2] in ("TEXT", "INTEGER"), f"{table}.{row[1]}"


def test_no_trigger_in_the_file_needs_this_program(path: Path, journal: Journal):
    other = sqlite3.connect(path)
    triggers = [
        row[0] for row in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    ]
    assert all(name.startswith("article_text_is_") for name in triggers)
    with other:
        other.execute(
            "INSERT INTO source (uid, name, type, reliability, population, owner)"
            " VALUES ('u', 'x', '', '', '', '')"
        )
    other.close()


def test_a_failed_transaction_leaves_nothing_and_the_next_one_works(journal: Journal):
    with pytest.raises(sqlite3.IntegrityError), journal.transaction("source.add") as connection:
        _insert_one_and_fail(connection)
    assert _names(journal) == []
    assert journal.history() == []
    with journal.transaction("source.add") as connection:
        tables.insert(connection, "source", _source("Reuters"))
    assert _names(journal) == ["Reuters"]
    with pytest.raises(sqlite3.IntegrityError):
        tables.insert(journal.connection, "source", _source("AFP"))


def test_a_failed_derivation_takes_the_act_back(journal: Journal):
    def fail(changes: Changes) -> None:
        raise ZeroDivisionError

    journal.derive = fail
    with pytest.raises(ZeroDivisionError), journal.transaction("source.add") as connection:
        tables.insert(connection, "source", _source("SOHR"))
    journal.derive = lambda changes: None
    assert _names(journal) == []


def test_a_transaction_inside_another_joins_it(journal: Journal):
    with journal.transaction("citation.add") as outer:
        tables.insert(outer, "source", _source("SOHR"))
        with journal.transaction("source.add") as inner:
            tables.insert(inner, "source", _source("AFP"))
    assert [act.label for act in journal.history()] == ["citation.add"]
    journal.undo()
    assert _names(journal) == []


def test_a_transaction_without_a_write_is_no_act(journal: Journal):
    with journal.transaction("source.add"):
        pass
    assert journal.history() == []
    assert journal.undo() is None


def test_a_group_is_one_step_to_undo_and_to_redo(journal: Journal):
    with journal.group("article.import"):
        for name in ("A", "B", "C"):
            with journal.transaction("article.add") as connection:
                tables.insert(connection, "source", _source(name))
    assert journal.undo_label == "article.import"
    journal.undo()
    assert _names(journal) == []
    assert journal.redo_label == "article.import"
    journal.redo()
    assert _names(journal) == ["A", "B", "C"]
    journal.undo()
    assert _names(journal) == []


def test_a_group_that_fails_midway_keeps_what_was_stored_as_one_step(journal: Journal):
    with pytest.raises(sqlite3.IntegrityError), journal.group("article.import"):
        _store_one_and_fail(journal)
    assert _names(journal) == ["A"]
    with journal.transaction("source.add") as connection:
        tables.insert(connection, "source", _source("B"))
    journal.undo()
    assert _names(journal) == ["A"]


def test_a_row_that_was_replaced_comes_back(journal: Journal):
    with journal.transaction("setting.title_only") as connection:
        connection.execute("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'old')")
    with journal.transaction("setting.title_only") as connection:
        connection.execute(
            "INSERT OR REPLACE INTO setting (id, name, value) VALUES (1, 'a', 'new')"
        )
    assert tables.setting(journal.connection, "a") == "new"
    journal.undo()
    assert tables.setting(journal.connection, "a") == "old"
    journal.redo()
    assert tables.setting(journal.connection, "a") == "new"


def test_a_row_replaced_over_another_id_comes_back(journal: Journal):
    with journal.transaction("setting.title_only") as connection:
        connection.execute("INSERT INTO setting (id, name, value) VALUES (1, 'a', 'old')")
    with journal.transaction("setting.title_only") as connection:
        connection.execute(
            "INSERT OR REPLACE INTO setting (id, name, value) VALUES (7, 'a', 'new')"
        )
    journal.undo()
    rows = journal.connection.execute("SELECT id, value FROM setting").fetchall()
    assert [tuple(row) for row in rows] == [(1, "old")]


def test_the_history_tells_who_did_what_and_what_was_undone(journal: Journal):
    for name in ("A", "B"):
        with journal.transaction("source.add") as connection:
            tables.insert(connection, "source", _source(name))
    journal.undo()
    newest, second, first = journal.history()
    assert (newest.act, newest.label) == ("undo", "source.add")
    assert (second.act, second.undone, first.undone) == ("do", True, False)
    assert {act.actor for act in journal.history()} == {"Lina"}
    assert [act.id for act in journal.history(limit=1, before=second.id)] == [first.id]


def test_a_new_act_ends_what_could_be_redone(journal: Journal):
    for name in ("A", "B"):
        with journal.transaction("source.add") as connection:
            tables.insert(connection, "source", _source(name))
    journal.undo()
    with journal.transaction("source.add") as connection:
        tables.insert(connection, "source", _source("C"))
    assert journal.redo_label is None
    assert journal.redo() is None
    assert _names(journal) == ["A", "C"]


def test_images_show_the_row_as_it_was(journal: Journal):
    with journal.transaction("source.add") as connection:
        row = tables.insert(connection, "source", _source("A"))
    with journal.transaction("source.edit") as connection:
        tables.update(connection, "source", row, {"name": "B"})
    (image,) = journal.images(journal.history()[0].id)
    assert (image.table, image.op) == ("source", "update")
    assert image.before is not None
    assert image.before["name"] == "A"


def test_inside_a_reading_nothing_can_be_written_and_one_state_is_seen(
    journal: Journal, path: Path
):
    other = sqlite3.connect(path, isolation_level=None)
    with journal.reading():
        assert _names(journal) == []
        other.execute(
            "INSERT INTO source (uid, name, type, reliability, population, owner)"
            " VALUES ('u', 'x', '', '', '', '')"
        )
        assert _names(journal) == []
        with pytest.raises(ProjectError), journal.transaction("source.add"):
            pass
    assert _names(journal) == ["x"]
    other.close()


def test_a_file_locked_by_another_writer_is_a_sentence(journal: Journal, path: Path):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    journal.connection.execute("PRAGMA busy_timeout = 10")
    with pytest.raises(ProjectError) as locked, journal.transaction("source.add") as connection:
        tables.insert(connection, "source", _source("A"))
    assert locked.value.code == "project.locked"
    other.execute("ROLLBACK")
    other.close()
    with journal.transaction("source.add") as connection:
        tables.insert(connection, "source", _source("A"))
    assert _names(journal) == ["A"]


# -- a long random walk -------------------------------------------------------------------------


class Walk:
    """A reviewer who does anything at any time; every state is remembered as the file had it."""

    def __init__(self, path: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.path = path
        self.library = Library.open(path, reviewer="Lina", create=True)
        self.texts = 0
        self.verbs: list[Callable[[], object]] = [
            self.add_article,
            self.remove_article,
            self.edit_article,
            self.accept,
            self.accept,
            self.accept,
            self.select,
            self.dismiss,
            self.restore,
            self.figure,
            self.judge,
            self.status,
            self.event,
            self.best_and_tick,
            self.note,
            self.move,
            self.remove_claim,
            self.link,
            self.link,
            self.edit_link,
            self.state,
            self.attach,
            self.unlink,
            self.source,
            self.citation,
            self.settle,
            self.declare,
            self.allow,
            self.import_group,
        ]

    def state(self) -> None:
        link = self._some(
            [x for c in self.library.claims.all() for x in self.library.citations.links(c.id)]
        )
        figure = Figure(Kind.KILLED, 3, self.random.choice([3, 4, None]))
        self.library.citations.set_stated(link.id, self.random.choice([None, figure]))

    def snapshot(self) -> dict[str, list[tuple[object, ...]]]:
        other = sqlite3.connect(self.path)
        tables_ = {
            table: other.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
            for table in JOURNALED
        }
        other.close()
        return tables_

    def reopen(self) -> None:
        self.library.close()
        self.library = Library.open(self.path, reviewer=self.random.choice(["Lina", "Omar"]))

    def _some(self, choices):
        if not choices:
            raise RuleError("rule.gone")
        return self.random.choice(list(choices))

    def _article(self) -> ArticleId:
        return self._some(self.library.articles.list()).id

    def _claim(self) -> ClaimId:
        return self._some(self.library.claims.all()).id

    def _suggestion(self, article: ArticleId) -> Span:
        return self._some(self.library.articles.analysis(article).readings).span

    def add_article(self) -> None:
        if len(self.library.articles.list()) < 3:
            self.texts += 1
            self.library.articles.add(prepare_text(f"{TEXT}\n{self.texts}", f"{self.texts}.txt"))

    def import_group(self) -> None:
        with self.library.acting("article.import"):
            self.add_article()
            self.add_article()

    def remove_article(self) -> None:
        if self.random.random() < 0.3:
            self.library.articles.remove(self._article())

    def edit_article(self) -> None:
        date = self.random.choice([None, "2021-05-03"])
        self.library.articles.edit(self._article(), title=str(self.random.random()), date=date)

    def accept(self) -> None:
        article = self._article()
        self.library.claims.accept(article, self._suggestion(article))

    def select(self) -> None:
        article = self._article()
        start = self.random.randrange(20, 120)
        self.library.claims.add(article, Span(start, start + self.random.randrange(5, 60)))

    def dismiss(self) -> None:
        article = self._article()
        span = self._suggestion(article)
        if span not in self.library.claims.dismissed(article):
            self.library.claims.dismiss(article, span)

    def restore(self) -> None:
        article = self._article()
        self.library.claims.restore(article, self._some(self.library.claims.dismissed(article)))

    def figure(self) -> None:
        claim = self._some(self.library.claims.all())
        low = self.random.randrange(9)
        changed = [
            None,
            Figure(Kind.KILLED, low, low + 1, party=self.random.choice(["sdf", "civilian", ""])),
            replace(claim.figure, low=low, high=None) if claim.figure else None,
        ]
        self.library.claims.set_figure(claim.id, self.random.choice(changed))

    def judge(self) -> None:
        verb = self.random.choice(
            [self.library.claims.set_verdict, self.library.claims.decide_verdict]
        )
        verb(self._claim(), self.random.choice(list(Verdict)))

    def status(self) -> None:
        claim = self._claim()
        for link in self.library.citations.links(claim):
            self.library.citations.edit_link(link.id, seen=Seen.OPENED)
        self.library.claims.set_status(claim, self.random.choice([Status.VERIFIED, Status.READY]))

    def event(self) -> None:
        self.library.claims.set_event(self._claim(), self.random.choice(["", "A", "B"]))

    def best_and_tick(self) -> None:
        claim = self._claim()
        self.library.claims.set_best(claim, self.random.choice([None, 4]))
        self.library.claims.tick_grade(claim, self.random.choice([Grade.NONE, Grade.CONFIRMED]))

    def note(self) -> None:
        self.library.claims.edit(
            self._claim(), notes="ملاحظة ‏\n\"'\x00😀"[: self.random.randrange(12)]
        )

    def move(self) -> None:
        start = self.random.randrange(20, 120)
        self.library.claims.move(self._claim(), Span(start, start + 12))

    def remove_claim(self) -> None:
        self.library.claims.remove(self._claim())

    def link(self) -> None:
        claim = self._claim()
        offers = self.library.citations.offers(claim)
        if offers and self.random.random() < 0.7:
            self.library.citations.link_offer(claim, offers[0])
        else:
            self.library.citations.link(claim, self._some(self.library.citations.all()).id)

    def edit_link(self) -> None:
        link = self._some(
            [x for c in self.library.claims.all() for x in self.library.citations.links(c.id)]
        )
        self.library.citations.edit_link(
            link.id, stance=self.random.choice(list(Stance)), quote=str(self.random.random())
        )

    def attach(self) -> None:
        link = self._some(
            [x for c in self.library.claims.all() for x in self.library.citations.links(c.id)]
        )
        self.library.citations.attach_data(link.id, "p.txt", self.random.choice([b"a", b"b"]))

    def unlink(self) -> None:
        link = self._some(
            [x for c in self.library.claims.all() for x in self.library.citations.links(c.id)]
        )
        self.library.citations.unlink(link.id)

    def source(self) -> None:
        self.library.citations.edit_source(
            self._some(self.library.citations.sources()).id, owner=self.random.choice(["", "SOHR"])
        )

    def citation(self) -> None:
        if self.random.random() < 0.5:
            self.library.citations.add(f"Page {self.random.random()}", publisher="AFP")
        else:
            citation = self._some(self.library.citations.all())
            title = self.random.choice(["Two soldiers killed", "Nine members of SDF killed"])
            self.library.citations.edit(citation.id, title=title, publisher="BBC")

    def settle(self) -> None:
        flag = self._some(self.library.conflicts.all())
        if flag.open:
            self.library.conflicts.resolve(
                flag.conflict.fingerprint, ResolutionCode.WAIVED, note="A note."
            )
        else:
            self.library.conflicts.reopen(flag.conflict.fingerprint)

    def declare(self) -> None:
        self.library.conflicts.declare(
            self._claim(), b_claim=self._claim(), reason="Both cannot be."
        )

    def allow(self) -> None:
        self.library.claims.allow_title_only(self.random.random() < 0.5)


@pytest.mark.parametrize("seed", range(4))
def test_two_hundred_random_verbs_can_all_be_undone_and_redone_across_restarts(
    path: Path, seed: int
):
    walk = Walk(path, seed)
    states = [walk.snapshot()]
    here = 0
    done = 0
    while done < 200:
        chance = walk.random.random()
        if chance < 0.12 and here:
            walk.library.undo()
            here -= 1
        elif chance < 0.2 and here + 1 < len(states):
            walk.library.redo()
            here += 1
        elif chance < 0.23:
            walk.reopen()
        else:
            done += 1
            steps = _steps_of(walk)
            if steps:
                states[here + 1 :] = steps
                here = len(states) - 1
        assert walk.snapshot() == states[here]
    assert len(states) > 60
    assert walk.library.conflicts.stale() == []
    walk.reopen()
    while here:
        walk.library.undo()
        here -= 1
        assert walk.snapshot() == states[here]
    assert walk.library.undo() is None
    while here + 1 < len(states):
        walk.library.redo()
        here += 1
        assert walk.snapshot() == states[here]
    assert walk.library.redo() is None
    assert walk.library.problems() == []
    walk.library.close()


def _steps_of(walk: Walk) -> list[dict[str, list[tuple[object, ...]]]]:
    """Do one verb and return the state after each step of undo that it made."""
    steps: dict[str, dict[str, list[tuple[object, ...]]]] = {}

    def listen(changes: Changes) -> None:
        # Of a group only the last state is a step.
        steps[walk.library.history(limit=1)[0].group_uid] = walk.snapshot()

    walk.library.on_changed(listen)
    with contextlib.suppress(RuleError):
        walk.random.choice(walk.verbs)()
    walk.library._listeners.remove(listen)
    return list(steps.values())
