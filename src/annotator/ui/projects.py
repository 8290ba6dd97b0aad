"""Opening, making and closing projects, and the sample; asks for files where it must."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.errors import ProjectError, UserError
from annotator.library import SUFFIX, Library
from annotator.settings import Settings
from annotator.ui.context import Context
from annotator.ui.jobs import Jobs


class Projects(QObject):
    """Which project is open."""

    def __init__(
        self, context: Context, jobs: Jobs, keep: Callable[[Settings], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._jobs, self._keep, self._parent = context, jobs, keep, parent

    def new(self) -> bool:
        """Ask where a new project shall lie, and make it there."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent,
            QCoreApplication.translate("Projects", "New project"),
            str(self.folder() / QCoreApplication.translate("Projects", "Untitled")) + SUFFIX,
            self._filter(),
        )
        if not chosen:
            return False
        path = Path(chosen)
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        return self.create(path)

    def create(self, path: Path) -> bool:
        """Make a project at a path; one that is there already is opened, never replaced."""
        return self.open(path) if path.exists() else self._show(path, create=True)

    def ask(self) -> bool:
        """Ask which project to open."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent,
            QCoreApplication.translate("Projects", "Open project"),
            str(self.folder()),
            self._filter(),
        )
        return bool(chosen) and self.open(Path(chosen))

    def open(self, path: Path) -> bool:
        """Open a project; a fault is told and what is open stays open."""
        return self._show(path, create=False)

    def forget(self, path: Path) -> None:
        """Take a project off the recent ones."""
        self._keep(self._context.settings.without_recent(path))

    def sample(self) -> None:
        """Open the reviewer's own copy of the sample, made at the first time."""
        path = sample_path()
        if path.exists():
            self.open(path)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        self._jobs.start(
            QCoreApplication.translate("Projects", "Making the sample"),
            self._jobs.workers.results(_build_sample, [path]),
            self._on_sample,
        )

    def _on_sample(self, made: Path | UserError) -> None:
        if isinstance(made, UserError):
            self._context.failed.emit(made)
        else:
            self.open(made)

    def folder(self) -> Path:
        """Return the folder in which file dialogs begin."""
        chosen = self._context.settings.last_folder
        if chosen and Path(chosen).is_dir():
            return Path(chosen)
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        return Path(documents) if Path(documents).is_dir() else Path.home()

    def _show(self, path: Path, *, create: bool) -> bool:
        reviewer = self._context.settings.reviewer
        if not create and not path.exists():
            self._context.failed.emit(ProjectError("project.missing", path=str(path)))
            self.forget(path)
            return False
        library = self._context.attempt(
            lambda: Library.open(path, reviewer=reviewer, create=create)
        )
        if library is None:
            return False
        self._keep(
            replace(
                self._context.settings.with_recent(path), last_folder=str(path.absolute().parent)
            )
        )
        self._context.set_library(library)
        first = next(iter(library.articles.list()), None)
        if first is not None:
            self._context.show_article(first.id)
        return True

    def _filter(self) -> str:
        return QCoreApplication.translate("Projects", "Annotator projects") + f" (*{SUFFIX})"


def sample_path() -> Path:
    """Return where the reviewer's own copy of the sample lies."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(data) / f"Sample{SUFFIX}"


def _build_sample(path: Path) -> Path | UserError:
    """Run in a worker process: the sample's articles are read and its decisions replayed."""
    from annotator import sample

    try:
        sample.build(path)
    except UserError as error:
        return error
    return path
