"""Library: one open project, the one door for screen, command line and tests."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from annotator.domain.errors import ProjectError
from annotator.domain.model import Changes
from annotator.domain.text import sha256
from annotator.services.articles import Articles
from annotator.services.citations import Citations
from annotator.services.claims import Claims
from annotator.services.conflicts import Conflicts
from annotator.services.events import Events
from annotator.services.joining import Joining
from annotator.services.lexicon import Lexicons
from annotator.services.likeness import Likeness
from annotator.services.pictures import Pictures
from annotator.services.project import Project
from annotator.services.search import Hit, Search
from annotator.services.versions import Versions
from annotator.storage import database, tables
from annotator.storage.journal import Act, RowImage

if TYPE_CHECKING:
    from annotator.services.exporting import Exported

SUFFIX = ".annotator"
WIKITEXT = ".wiki"
"""An export of this suffix is one file of wikitext."""


def utc_now() -> str:
    """Return the present time as ISO 8601 in UTC with seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Library:
    """One open project, by nouns: articles, claims, citations, events, conflicts, lexicon.

    Everything is stored at once; there is nothing to save. ``on_changed`` listeners hear what each
    act touched, undo and redo included.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._listeners: list[Callable[[Changes], None]] = []
        self.saved_at: str | None = None
        self.conflicts = Conflicts(project)
        self.claims = Claims(project, self.conflicts)
        self.articles = Articles(project, self.claims)
        self.likeness = Likeness(project)
        self.versions = Versions(project, self.claims, self.conflicts)
        self.joining = Joining(project, self.articles, self.versions, self.claims)
        self.citations = Citations(project, self.claims)
        self.events = Events(project, self.claims, self.citations, self.conflicts)
        self.lexicon = Lexicons(project, self.conflicts)
        self.pictures = Pictures(project, self.articles, self.conflicts, self.events)
        self._search = Search(project)
        project.journal.derive = self._derive
        project.journal.committed = self._committed
        project.journal.rolled_back = project.forget

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        reviewer: str = "",
        create: bool = False,
        read_only: bool = False,
        now: Callable[[], str] = utc_now,
    ) -> Self:
        """Open the project at ``path``, or make it; raises ProjectError and leaves nothing half."""
        if create:
            folder = path.parent
            if not folder.is_dir():
                raise ProjectError("project.no_folder", path=str(folder))
        connection = database.connect(path, create=create, read_only=read_only)
        try:
            with database.translated(path, otherwise="project.damaged"):
                return cls(
                    Project(path, connection, reviewer=reviewer, now=now, read_only=read_only)
                )
        except BaseException:
            connection.close()
            raise

    def close(self) -> None:
        """Close the project file."""
        self._project.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
        if error is not None:
            # A fault met while rows were read, not when the query began.
            with database.translated(self.path):
                raise error

    @property
    def path(self) -> Path:
        """The project file."""
        return self._project.path

    @property
    def reviewer(self) -> str:
        """Who is working; written beside every act."""
        return self._project.reviewer

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._project.reviewer = name.strip()

    def on_changed(self, listener: Callable[[Changes], None]) -> None:
        """Call ``listener`` after every act with what it touched."""
        self._listeners.append(listener)

    # -- undo, redo, history ------------------------------------------------------------------

    def undo(self) -> Changes | None:
        """Take back the newest act; None when there is nothing to undo."""
        return self._project.journal.undo()

    def redo(self) -> Changes | None:
        """Do again what was undone last; None when there is nothing to redo."""
        return self._project.journal.redo()

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, as an act label such as "claim.add", or None."""
        return self._project.journal.undo_label

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, as an act label, or None."""
        return self._project.journal.redo_label

    def history(self, limit: int = 200, before: int | None = None) -> list[Act]:
        """Return who did what when, newest first."""
        return self._project.journal.history(limit, before)

    def images(self, act_id: int) -> list[RowImage]:
        """Return the rows an act touched, as they were before it."""
        return self._project.journal.images(act_id)

    @contextlib.contextmanager
    def acting(self, label: str, uid: str | None = None) -> Iterator[str]:
        """Make several acts one for undo, each stored at once (an import of many files).

        Yields a uid; giving it again lets the act go on after other acts came between.
        """
        with self._project.journal.group(label, uid) as group:
            yield group

    @contextlib.contextmanager
    def together(self, label: str) -> Iterator[None]:
        """Make several changes one act that succeeds or fails as a whole."""
        with self._project.journal.transaction(label):
            yield

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file; a harmless reassurance (Ctrl+S)."""
        with database.translated(self.path):
            self._project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.saved_at = self._project.now()

    def problems(self) -> list[str]:
        """Return everything that is wrong with the file; an empty list means sound.

        SQLite's own checks, the hash of every text version and of the bytes that it was read from,
        the places of claims, and the conflicts kept of articles, events and possible events against
        a full pass.
        """
        connection = self._project.connection
        found = database.problems_of(connection)
        for article_id, version, text, kept in tables.text_hashes(connection):
            if sha256(text) != kept:
                found.append(f"text version {version} of article {article_id} was altered")
        found += self.versions.problems()
        found += [f"the conflicts of article {a} are out of date" for a in self.conflicts.stale()]
        if not found:  # An altered text or a stale article would only be told a second time.
            found += self.conflicts.stale_between()
        return found

    def search(self, query: str, limit: int = 50) -> list[Hit]:
        """Return what holds the words of a query, whatever the variants of their letters."""
        return self._search.find(query, limit)

    def export(self, out: Path, *, all_verdicts: bool = False) -> Exported:
        """Write verified claims and what stands behind them as CSV; changes nothing here.

        Articles that wait to be read with a changed lexicon are read first: what they say now may
        send a claim back to review. A project open for reading cannot (ExportError
        "export.outdated").

        ``out`` is a folder, or the claims' own file when its name ends in .csv; a name that ends in
        .wiki is one file of wikitext with the citations as templates. Only claims
        verified as *supported* leave unless ``all_verdicts`` is set. Raises ExportError.
        """
        # Loaded when something leaves: no start needs it.
        from annotator.formats.export_files import ExportError
        from annotator.services import exporting

        for _ in self.lexicon.catch_up():
            pass
        if waiting := len(self.lexicon.waiting()):
            raise ExportError("export.outdated", count=waiting)
        write = exporting.export_wikitext if out.suffix.lower() == WIKITEXT else exporting.export
        return write(self._project, self.conflicts, out, all_verdicts=all_verdicts)

    def counts(self) -> dict[str, int]:
        """Return how many rows the main tables have."""
        return tables.counts(self._project.connection)

    def _derive(self, changes: Changes) -> None:
        self.conflicts.derive(changes, self.lexicon.refresh(changes))

    def _committed(self, changes: Changes) -> None:
        self.saved_at = self._project.now()
        for listener in list(self._listeners):
            listener(changes)
