"""Every write and its undoing: labelled transactions, before-images, undo, redo, history.

TEMP triggers refuse a write to a journaled table outside a transaction and record the row as it
was. The images are drained into ``revision`` and ``revision_row`` before the commit, so the same
rows are the undo stack, which survives a restart, and the audit trail.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.errors import ProjectError
from annotator.domain.model import Changes
from annotator.storage.database import translated
from annotator.storage.identity import new_uid

JOURNALED = (
    "setting",
    "article",
    "source",
    "citation",
    "event",
    "claim",
    "assessment",
    "link",
    "figure",
    "attachment",
    "dismissal",
    "resolution",
    "declared_conflict",
    "party",
    "party_alias",
    "place",
    "place_alias",
    "not_same",
    "column_party",
    "part",
    "text_version",
)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing somebody did: ``act`` is "do", "undo" or "redo"; ``undone`` is its state now."""

    id: int
    label: str
    actor: str
    at: str
    act: str
    undone: bool
    group_uid: str
    rows: int


@dataclass(frozen=True, slots=True)
class RowImage:
    """A row before a change, for the audit trail; ``before`` is None for a new row."""

    table: str
    row_id: int
    op: str
    before: dict[str, object] | None


class Journal:
    """The one writer of a project file."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path,
        *,
        actor: Callable[[], str],
        now: Callable[[], str],
        read_only: bool = False,
    ) -> None:
        self.connection = connection
        self.read_only = read_only
        self._path = path
        self._actor = actor
        self._now = now
        self._label: str | None = None
        self._group: str | None = None
        self._group_label = ""
        self._latest = Changes("")
        self.derive: Callable[[Changes], None] = lambda changes: None
        """Refreshes derived tables inside the transaction; the library sets it."""
        self.committed: Callable[[Changes], None] = lambda changes: None
        """Called after each commit; the library sets it."""
        self.rolled_back: Callable[[], None] = lambda: None
        """Called after a transaction that failed; the library sets it."""
        self._columns = {table: self._columns_of(table) for table in JOURNALED}
        if not read_only:
            self._arm()

    # -- writing ----------------------------------------------------------------------------

    @contextlib.contextmanager
    def transaction(self, label: str) -> Iterator[sqlite3.Connection]:
        """Write under ``label``; a transaction inside another one joins it under the outer label.

        Commits when the block ends, rolls everything back when it raises.
        """
        if self._label is not None:
            yield self.connection
            return
        with self._writing(label, act="do", target=None) as connection:
            yield connection

    @contextlib.contextmanager
    def group(self, label: str, uid: str | None = None) -> Iterator[str]:
        """Make the transactions inside one act for undo, as an import of many files is.

        Yields the group's uid; giving it again lets an act go on that others came between.
        """
        if self._group is not None:
            yield self._group
            return
        self._group, self._group_label = uid or new_uid(), label
        try:
            yield self._group
        finally:
            self._group, self._group_label = None, ""

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """See one state of the file throughout; nothing is written inside, caches included."""
        was, self.read_only = self.read_only, True
        try:
            with translated(self._path):
                self.connection.execute("BEGIN")
                try:
                    yield
                finally:
                    self.connection.execute("ROLLBACK")
        finally:
            self.read_only = was

    def undo(self) -> Changes | None:
        """Take back the newest act; None when there is nothing to undo."""
        group = self._newest("done")
        return None if group is None else self._replay(group, "undo")

    def redo(self) -> Changes | None:
        """Do again what was undone last; None when there is nothing to redo."""
        group = self._next_redo()
        return None if group is None else self._replay(group, "redo")

    # -- reading ----------------------------------------------------------------------------

    @property
    def undo_label(self) -> str | None:
        """The label of what undo would take back, or None."""
        return self._label_of(self._newest("done"))

    @property
    def redo_label(self) -> str | None:
        """The label of what redo would do again, or None."""
        return self._label_of(self._next_redo())

    def history(self, limit: int = 200, before: int | None = None) -> list[Act]:
        """Return acts, newest first; ``before`` pages on from an act's id."""
        rows = self.connection.execute(
            "SELECT r.*, (SELECT count(*) FROM revision_row w WHERE w.revision_id = r.id) AS n"
            " FROM revision r WHERE (? IS NULL OR r.id < ?) ORDER BY r.id DESC LIMIT ?",
            (before, before, limit),
        )
        return [
            Act(
                row["id"],
                row["label"],
                row["actor"],
                row["at"],
                row["act"],
                row["state"] != "done" and row["act"] == "do",
                row["group_uid"],
                row["n"],
            )
            for row in rows
        ]

    def images(self, act_id: int) -> list[RowImage]:
        """Return the rows that an act touched, as they were before it."""
        rows = self.connection.execute(
            "SELECT table_name, row_id, op, before FROM revision_row"
            " WHERE revision_id = ? ORDER BY seq",
            (act_id,),
        )
        return [
            RowImage(row[0], row[1], row[2], None if row[3] is None else json.loads(row[3]))
            for row in rows
        ]

    # -- inside -----------------------------------------------------------------------------

    @contextlib.contextmanager
    def _writing(self, label: str, *, act: str, target: str | None) -> Iterator[sqlite3.Connection]:
        connection = self.connection
        if self.read_only:
            raise ProjectError("project.read_only", path=str(self._path))
        with translated(self._path):
            connection.execute("BEGIN IMMEDIATE")
        self._label = label
        try:
            with translated(self._path):
                connection.execute("UPDATE temp.journal_state SET armed = 1")
                yield connection
                changes = self._changes(label)
                if changes.rows:
                    self.derive(changes)
                    changes = self._drain(label, act, target)
                connection.execute("UPDATE temp.journal_state SET armed = 0")
                connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            self.rolled_back()
            raise
        finally:
            self._label = None
        self._latest = changes
        if changes.rows:
            self.committed(changes)

    def _changes(self, label: str) -> Changes:
        rows: dict[str, set[int]] = defaultdict(set)
        for table, row_id in self.connection.execute(
            "SELECT DISTINCT table_name, row_id FROM temp.journal_row"
        ):
            rows[table].add(row_id)
        return Changes(label, {table: frozenset(ids) for table, ids in rows.items()})

    def values(self, table: str, column: str) -> set[int]:
        """Return a column's values, before and now, in the rows this transaction touched."""
        return self._values(table, column)

    def texts(self, table: str, column: str) -> set[str]:
        """Return the same of a column that holds text."""
        return self._values(table, column)

    def _values(self, table: str, column: str) -> set[Any]:
        query = (
            f"SELECT json_extract(before, '$.{column}') FROM temp.journal_row"
            " WHERE table_name = ? AND before IS NOT NULL"
            f' UNION SELECT "{column}" FROM "{table}"'
            " WHERE id IN (SELECT row_id FROM temp.journal_row WHERE table_name = ?)"
        )
        rows = self.connection.execute(query, (table, table))
        return {row[0] for row in rows if row[0] is not None}

    def altered(self, table: str, column: str, watched: Sequence[str]) -> set[int]:
        """Return a column's former values in rows that went, or whose ``watched`` columns moved."""
        moved = " OR ".join(
            f"json_extract(j.before, '$.{name}') IS NOT t.\"{name}\"" for name in watched
        )
        query = (
            f"SELECT json_extract(j.before, '$.{column}') FROM temp.journal_row j"
            f' LEFT JOIN "{table}" t ON t.id = j.row_id'
            f" WHERE j.table_name = ? AND j.before IS NOT NULL AND (t.id IS NULL OR {moved})"
        )
        rows = self.connection.execute(query, (table,))
        return {row[0] for row in rows if row[0] is not None}

    def before(self, table: str) -> dict[int, dict[str, object] | None]:
        """Return the rows this transaction touched as they were before it; None for a new row."""
        found: dict[int, dict[str, object] | None] = {}
        for row_id, image in self.connection.execute(
            "SELECT row_id, before FROM temp.journal_row WHERE table_name = ? ORDER BY seq",
            (table,),
        ):
            found.setdefault(row_id, None if image is None else json.loads(image))
        return found

    def _drain(self, label: str, act: str, target: str | None) -> Changes:
        """Move the recorded images into the journal and return what was touched."""
        changes = self._changes(label)
        group = (self._group if act == "do" else None) or new_uid()
        if act == "do":
            self.connection.execute("UPDATE revision SET state = 'dropped' WHERE state = 'undone'")
        cursor = self.connection.execute(
            "INSERT INTO revision (group_uid, label, actor, at, act, target, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                group,
                self._group_label if self._group and act == "do" else label,
                self._actor(),
                self._now(),
                act,
                target,
                "done" if act == "do" else "replay",
            ),
        )
        self.connection.execute(
            "INSERT INTO revision_row (revision_id, seq, table_name, row_id, op, before)"
            " SELECT ?, seq, table_name, row_id, op, before FROM temp.journal_row",
            (cursor.lastrowid,),
        )
        self.connection.execute("DELETE FROM temp.journal_row")
        return changes

    def _replay(self, group: str, act: str) -> Changes:
        with self._writing(self._label_of(group) or "", act=act, target=group) as connection:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            for row in self._images_to_replay(group, act):
                self._put_back(row["table_name"], row["row_id"], row["op"], row["before"])
            connection.execute(
                "UPDATE revision SET state = ? WHERE group_uid = ? AND act = 'do'",
                ("undone" if act == "undo" else "done", group),
            )
        return self._latest

    def _images_to_replay(self, group: str, act: str) -> list[sqlite3.Row]:
        if act == "undo":
            query = (
                "SELECT w.* FROM revision_row w JOIN revision r ON r.id = w.revision_id"
                " WHERE r.group_uid = ? AND r.act = 'do' ORDER BY r.id DESC, w.seq DESC"
            )
        else:
            query = (
                "SELECT * FROM revision_row WHERE revision_id ="
                " (SELECT max(id) FROM revision WHERE target = ? AND act = 'undo')"
                " ORDER BY seq DESC"
            )
        return self.connection.execute(query, (group,)).fetchall()

    def _put_back(self, table: str, row_id: int, op: str, before: str | None) -> None:
        if op == "insert":
            self.connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
            return
        assert before is not None
        image = json.loads(before)
        names = [name for name in self._columns[table] if name in image]
        values = [image[name] for name in names]
        if op == "update":
            assignments = ", ".join(f'"{name}" = ?' for name in names)
            self.connection.execute(
                f'UPDATE "{table}" SET {assignments} WHERE id = ?', (*values, row_id)
            )
            return
        columns = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" for _ in names)
        self.connection.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', values)

    def _newest(self, state: str) -> str | None:
        row = self.connection.execute(
            "SELECT group_uid FROM revision WHERE state = ? ORDER BY id DESC LIMIT 1", (state,)
        ).fetchone()
        return None if row is None else row[0]

    def _next_redo(self) -> str | None:
        row = self.connection.execute(
            "SELECT group_uid FROM revision WHERE state = 'undone' ORDER BY id LIMIT 1"
        ).fetchone()
        return None if row is None else row[0]

    def _label_of(self, group: str | None) -> str | None:
        if group is None:
            return None
        row = self.connection.execute(
            "SELECT label FROM revision WHERE group_uid = ? ORDER BY id LIMIT 1", (group,)
        ).fetchone()
        return None if row is None else row[0]

    def _columns_of(self, table: str) -> list[str]:
        return [row[1] for row in self.connection.execute(f'PRAGMA table_info("{table}")')]

    def _arm(self) -> None:
        """Make the TEMP triggers; they live and die with this connection, not in the file."""
        self.connection.executescript(
            "CREATE TEMP TABLE journal_state (armed INTEGER NOT NULL);"
            "INSERT INTO temp.journal_state VALUES (0);"
            "CREATE TEMP TABLE journal_row (seq INTEGER PRIMARY KEY, table_name TEXT NOT NULL,"
            " row_id INTEGER NOT NULL, op TEXT NOT NULL, before TEXT);"
        )
        for table, columns in self._columns.items():
            image = ", ".join(f"'{name}', OLD.\"{name}\"" for name in columns)
            for op in ("insert", "update", "delete"):
                row = "NEW" if op == "insert" else "OLD"
                self.connection.execute(
                    f'CREATE TEMP TRIGGER guard_{op}_{table} BEFORE {op} ON main."{table}" '
                    "WHEN (SELECT armed FROM temp.journal_state) = 0 "
                    "BEGIN SELECT RAISE(ABORT, 'write outside a transaction'); END"
                )
                when = "AFTER" if op == "insert" else "BEFORE"
                before = "NULL" if op == "insert" else f"json_object({image})"
                self.connection.execute(
                    f'CREATE TEMP TRIGGER record_{op}_{table} {when} {op} ON main."{table}" '
                    "BEGIN INSERT INTO journal_row (table_name, row_id, op, before)"
                    f" VALUES ('{table}', {row}.id, '{op}', {before}); END"
                )
