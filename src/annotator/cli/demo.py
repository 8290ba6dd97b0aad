"""The verb that does the whole job without a window."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from annotator import settings
from annotator.cli.answers import FailedError, Terminal, counted
from annotator.cli.importing import take_articles_in, unmake
from annotator.cli.reviewing import show_export
from annotator.formats.export_files import ExportError
from annotator.library import Library
from annotator.wording import words


@click.command()
@click.option(
    "--out",
    "folder",
    type=click.Path(path_type=Path),
    required=True,
    help="Folder for the project, the CSV files and the picture; made when it is missing.",
)
@click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Do it with the texts of this folder in place of the sample.",
)
@click.pass_obj
def demo(out: Terminal, folder: Path, articles: Path | None) -> None:
    """Do the whole job without a window: import, read, claim, cite, flag, export, picture.

    Replays what the sample's reviewer decided, and says each step. With --articles the texts of a
    folder are imported and read, and nothing is decided; one that cannot be read is named.
    """
    _make_folder(folder)
    if articles is None:
        project = folder / "demo.annotator"
        _make_sample(out, project)
    else:
        project = folder / "articles.annotator"
        try:
            take_articles_in(out, project, (articles,), settings.load().reviewer)
        except FailedError:
            # What could not be read was named; the job is done with what came in.
            if not project.exists():
                raise
    with Library.open(project, read_only=True) as library:
        _tell_what_is_there(out, library)
        exported = library.export(folder)
    show_export(out, exported.files[0].path, exported.claims)
    if out.picture is not None:
        picture = folder / "window.png"
        with explained(picture):
            out.picture(project, picture)
        out.say(f"Picture of the window: {picture}")
    program = sys.argv[0] if Path(sys.argv[0]).stem == "annotator" else "annotator"
    out.say(f"Project: {project}. Open it with: {shlex.join([program, str(project)])}")


def _make_sample(out: Terminal, project: Path) -> None:
    """Make the sample project anew; one in which somebody worked is put aside, not lost."""
    # Loaded for the demo only: no other verb should wait for it.
    from annotator import sample

    if project.exists():
        if sample.is_untouched(project):
            unmake(project)
        else:
            aside = _free_name(project)
            project.rename(aside)
            out.say(f"Your own work in {project.name} was kept as {aside.name}.")
    for number, step in enumerate(sample.steps(project, whole=True), start=1):
        out.say(f"{number:3}. {step}")


def _free_name(project: Path) -> Path:
    number = 1
    while (aside := project.with_stem(f"{project.stem}-{number}")).exists():
        number += 1
    return aside


def _make_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise ExportError("export.is_file", path=str(folder))
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the system's refusal to write into a sentence."""
    try:
        yield
    except OSError as error:
        detail = error.strerror or str(error)
        raise ExportError("export.unwritable", path=str(path), detail=detail) from error


def _tell_what_is_there(out: Terminal, library: Library) -> None:
    speak = words("en", library.conflicts.parties)
    flags = library.conflicts.all()
    for flag in flags:
        if flag.open:
            out.say(f"Open conflict: {flag.conflict.type} {flag.conflict.severity}.")
            out.say(f"    {speak.conflict_sentence(flag.conflict, flag.statements)}")
    figures = decided = 0
    for article in library.articles.list():
        progress = library.articles.progress(article.id)
        figures, decided = figures + progress.figures, decided + progress.decided
    settled = sum(not flag.open for flag in flags)
    out.say(
        f"{decided} of {counted(figures, 'figure')} decided;"
        f" {counted(len(flags), 'conflict')}, {settled} settled."
    )
