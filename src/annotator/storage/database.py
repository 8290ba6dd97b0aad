"""Opening a project file: pragmas, the too-new guard, a backup before migrating, our own errors."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.domain.errors import ProjectError

APPLICATION_ID = 0x416E6E6F  # "Anno"
SCHEMA_VERSION = 5
"""How many migrations this program knows; kept in PRAGMA user_version."""


_BUSY_MILLISECONDS = 2_000
_HEADER = b"SQLite format 3\x00"


def connect(path: Path, *, create: bool = False, read_only: bool = False) -> Connection:
    """Open the project at ``path`` ready for use, migrated to this program's schema.

    Raises ProjectError: project.missing, project.exists, project.not_ours, project.newer,
    project.locked, project.read_only, project.damaged. A failed creation leaves no file behind.
    """
    if create and path.exists():
        raise ProjectError("project.exists", path=str(path))
    if not create:
        _check_file(path)
    fresh = create
    try:
        with translated(path, otherwise="project.damaged"):
            connection = _open(path, read_only=read_only)
            try:
                if fresh:
                    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                _prepare(connection, path, fresh=fresh, read_only=read_only)
            except BaseException:
                connection.close()
                raise
    except BaseException:
        if fresh:
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise
    return connection


class Connection(sqlite3.Connection):
    """What the other rooms pass on without knowing the driver.

    Faults of the world come as ours; what only a bug can cause stays as it is.
    """

    path = Path()

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        """Do as the driver does."""
        try:
            return super().execute(*arguments)
        except sqlite3.Error as error:
            raise _ours(error, self.path) from error


@contextlib.contextmanager
def translated(path: Path, *, otherwise: str = "") -> Iterator[None]:
    """Turn the driver's errors into ProjectError, so that no caller knows the driver.

    An error that only a bug can cause (a constraint, a wrong query) is raised as it is, unless
    ``otherwise`` names the code that it has here.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise _ours(error, path, otherwise) from error


def _ours(error: sqlite3.Error, path: Path, otherwise: str = "") -> Exception:
    number = getattr(error, "sqlite_errorcode", None)
    code = _FAULTS.get(number & 0xFF, otherwise) if isinstance(number, int) else otherwise
    return ProjectError(code, path=str(path), detail=str(error)) if code else error


_FAULTS = {
    sqlite3.SQLITE_BUSY: "project.locked",
    sqlite3.SQLITE_LOCKED: "project.locked",
    sqlite3.SQLITE_READONLY: "project.read_only",
    sqlite3.SQLITE_PERM: "project.read_only",
    sqlite3.SQLITE_CANTOPEN: "project.read_only",
    sqlite3.SQLITE_NOTADB: "project.not_ours",
    sqlite3.SQLITE_CORRUPT: "project.damaged",
    sqlite3.SQLITE_IOERR: "project.damaged",
    sqlite3.SQLITE_FULL: "project.disk_full",
}


def _check_file(path: Path) -> None:
    """Refuse what is plainly no project before the driver touches it (it would make a file)."""
    try:
        if path.exists() and not path.is_file():
            # A folder, or a pipe that would keep its reader waiting for ever.
            raise ProjectError("project.not_ours", path=str(path))
        with path.open("rb") as file:
            header = file.read(100)
            size = file.seek(0, os.SEEK_END)
    except FileNotFoundError:
        raise ProjectError("project.missing", path=str(path)) from None
    except OSError as error:
        raise ProjectError("project.unreadable", path=str(path), detail=str(error)) from error
    if not header.startswith(_HEADER) or len(header) < 100:
        code = "project.damaged" if _HEADER.startswith(header[:16]) and header else None
        raise ProjectError(code or "project.not_ours", path=str(path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise ProjectError("project.not_ours", path=str(path))
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65_536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32], "big")
    # On a full disk the rest may still stand in the log beside it, which SQLite takes it from.
    if size < pages * page_size and not _has_log(path):
        raise ProjectError("project.damaged", path=str(path), detail="the file is cut short")
    version = int.from_bytes(header[60:64], "big")
    if version > SCHEMA_VERSION:
        raise ProjectError("project.newer", path=str(path), version=version)


def _has_log(path: Path) -> bool:
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def _open(path: Path, *, read_only: bool) -> Connection:
    address = str(path)
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    if read_only and not writable:
        # Without a write-ahead log nobody is writing; a read-only folder can hold no lock files.
        alone = not path.with_name(path.name + "-wal").exists()
        options = (
            "mode=ro&immutable=1" if alone and not os.access(path.parent, os.W_OK) else "mode=ro"
        )
        address = f"{path.resolve().as_uri()}?{options}"
    # For reading, too, a connection that may write is taken where that is possible: only such a
    # one clears its lock files away when it closes. PRAGMA query_only keeps it from writing.
    connection = sqlite3.connect(
        address,
        uri=address != str(path),
        timeout=_BUSY_MILLISECONDS / 1000,
        isolation_level=None,
        factory=Connection,
    )
    connection.path = path
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, *, fresh: bool, read_only: bool) -> None:
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA recursive_triggers = ON")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise ProjectError("project.newer", path=str(path), version=version)
    if read_only:
        if version < SCHEMA_VERSION:
            raise ProjectError("project.read_only", path=str(path))
        connection.execute("PRAGMA query_only = ON")
        return
    if not os.access(path, os.W_OK):
        raise ProjectError("project.read_only", path=str(path))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    # In KiB. What is looked up is scattered over the index of figures, which may be large.
    connection.execute("PRAGMA cache_size = -65536")
    if version < SCHEMA_VERSION:
        if not fresh:
            shutil.copy2(path, path.with_name(f"{path.name}.before-v{SCHEMA_VERSION}"))
        _migrate(connection, path)
    connection.execute("PRAGMA foreign_keys = ON")
    # An empty write proves now, not at the first click, that the file can be written.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    # Imported here: it costs more start-up time than everything else in this room together.
    from sqlite_utils import Database

    from annotator.storage.migrations import migrations

    connection.execute("PRAGMA foreign_keys = OFF")
    database = Database(connection, execute_plugins=False)
    with database.atomic():
        migrations.apply(database)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise ProjectError(
                "project.damaged", path=str(path), detail="rows point to rows that are missing"
            )
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def problems_of(connection: sqlite3.Connection) -> list[str]:
    """Return what SQLite's own checks find wrong; an empty list means sound."""
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    found = [] if found == ["ok"] else found
    for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        found.append(f"{table} row {row_id} points to a missing row of {parent}")
    return found
