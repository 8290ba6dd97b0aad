"""The verbs for the parties and places that a project reads and compares with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from annotator.cli.answers import Terminal, counted, project_argument, reviewer_named
from annotator.library import Library
from annotator.services.lexicon import ImportReport, PartyEntry, PlaceEntry, Standing
from annotator.services.lexicon import Kind as Table

_table_out = click.option(
    "--csv",
    "folder",
    type=click.Path(path_type=Path),
    help="Write the tables parties.csv and places.csv into this folder instead of listing.",
)
_table_in = click.option(
    "--import",
    "file",
    type=click.Path(path_type=Path),
    help="Take in a CSV table, whole or not at all; bad rows are named. One step to undo.",
)


@click.command()
@project_argument
@_table_out
@_table_in
@click.pass_obj
def parties(out: Terminal, project: Path, folder: Path | None, file: Path | None) -> None:
    """List the parties that PROJECT reads and compares with, as a tree."""
    if file is not None:
        _take_table(out, project, file, Table.PARTIES)
    with Library.open(project, read_only=True) as library:
        if folder is not None:
            _write_tables(out, library, folder)
        elif file is None:
            _show_nodes(out, library.lexicon.parties())


@click.command()
@project_argument
@_table_out
@_table_in
@click.pass_obj
def places(out: Terminal, project: Path, folder: Path | None, file: Path | None) -> None:
    """List the places that PROJECT reads and compares with, each under what it lies in."""
    if file is not None:
        _take_table(out, project, file, Table.PLACES)
    with Library.open(project, read_only=True) as library:
        if folder is not None:
            _write_tables(out, library, folder)
        elif file is None:
            _show_nodes(out, library.lexicon.places())


def _take_table(out: Terminal, project: Path, file: Path, kind: Table) -> None:
    with Library.open(project, reviewer=reviewer_named(None)) as library:
        told: ImportReport = library.lexicon.import_csv(file, kind)
        read = sum(1 for _ in library.lexicon.catch_up())
    out.say(
        f"{told.added} added, {told.changed} changed, {told.unchanged} as they were;"
        f" {counted(told.names, 'name')} given or taken."
    )
    if told.ignored:
        out.say(f"Columns that mean nothing here: {', '.join(told.ignored)}.")
    if read:
        out.say(f"{counted(read, 'article')} read anew.")


def _write_tables(out: Terminal, library: Library, folder: Path) -> None:
    for written in library.lexicon.export_csv(folder)[:-1]:
        out.say(f"{written.path}: {counted(written.rows, 'row')}.")


def _show_nodes(out: Terminal, entries: Sequence[PartyEntry | PlaceEntry]) -> None:
    for entry in entries:
        node = entry.party if isinstance(entry, PartyEntry) else entry.place
        names = " · ".join(dict.fromkeys(name for name in (node.english, node.arabic) if name))
        marks = [] if entry.standing is Standing.SEED else [str(entry.standing)]
        marks += ["hidden"] if node.hidden else []
        out.say(f"{'  ' * entry.depth}{names} [{node.key}]{''.join(f' ({m})' for m in marks)}")
