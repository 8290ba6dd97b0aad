"""The verb that takes articles into a project."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from annotator.cli.answers import (
    FailedError,
    Terminal,
    complain,
    counted,
    project_argument,
    reviewer_named,
)
from annotator.cli.notes import note_sentence, what_was_found
from annotator.domain.errors import SourceError
from annotator.domain.import_summary import import_summary
from annotator.library import Library
from annotator.services.batches import prepare_all
from annotator.services.importing import Prepared, files_in


@click.command("import")
@project_argument
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=Path)
@click.option("--reviewer", default=None, help="Who imports; the name in the settings otherwise.")
@click.pass_obj
def import_(out: Terminal, project: Path, sources: tuple[Path, ...], reviewer: str | None) -> None:
    """Take articles into PROJECT, which is made when it is missing.

    A SOURCE is a text file, or a folder whose texts are all taken. A file that cannot be read is
    named and the others go on; the exit status then is 1. The whole import is one step to undo.
    """
    take_articles_in(out, project, sources, reviewer_named(reviewer))


def take_articles_in(out: Terminal, project: Path, sources: Sequence[Path], reviewer: str) -> None:
    _check_that_sources_hold_texts(sources)
    paths = list(files_in(sources))
    made = not project.exists()
    added = failed = 0
    with (
        Library.open(project, reviewer=reviewer, create=made) as library,
        library.acting("article.import"),
        click.progressbar(
            prepare_all(paths, library.lexicon.current),
            length=len(paths),
            label="Importing",
            file=sys.stderr,
            hidden=not sys.stderr.isatty(),
        ) as prepared,
    ):
        for path, one in prepared:
            if isinstance(one, SourceError):
                complain(one)
                failed += 1
            else:
                added += _take_in(out, library, path, one)
    if made and not added:
        unmake(project)
        click.echo(f"annotator: Nothing was imported, so {project} was not made.", err=True)
    else:
        out.say(f"{counted(added, 'article')} imported into {project}.")
    if failed:
        click.echo(f"annotator: {counted(failed, 'file')} could not be imported.", err=True)
        raise FailedError


def _take_in(out: Terminal, library: Library, path: Path, prepared: Prepared) -> int:
    """Add one document and say what it holds; return how many articles that made."""
    taken = library.articles.add(prepared)
    if taken.known:
        out.say(f"{path}: already here as “{taken.article.title}”; nothing changed.")
        return 0
    figures = sum(reading.figure.bounded for reading in prepared.analysis.readings)
    out.say(f"{path}: {taken.article.title}")
    out.say(f"    {what_was_found(figures, import_summary(prepared.analysis.structure))}")
    for note in prepared.document.notes:
        out.say(f"    {note_sentence(note)}")
    return 1


def _check_that_sources_hold_texts(sources: Sequence[Path]) -> None:
    for source in sources:
        if source.is_dir() and next(files_in([source]), None) is None:
            raise click.UsageError(f"There is no text to import in the folder {source}.")


def unmake(project: Path) -> None:
    """Delete a project file with what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm"):
        project.with_name(project.name + suffix).unlink(missing_ok=True)
