"""The verb that draws an event or a project into a picture."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.answers import FailedError, Terminal, Wanted, project_argument
from annotator.domain.errors import RuleError
from annotator.domain.model import EventId, Kind
from annotator.library import Library
from annotator.wording import LANGUAGES


@click.command()
@project_argument
@click.option("--out", type=click.Path(path_type=Path), required=True, help="FILE.svg or FILE.png.")
@click.option("--event", "named", default=None, help="An event by name; without one, all of it.")
@click.option(
    "--which",
    type=click.Choice(["toll", "matrix"]),
    default="toll",
    show_default=True,
    help="Of an event: its toll over time, or who agrees with whom.",
)
@click.option(
    "--kind",
    type=click.Choice([str(kind) for kind in Kind]),
    default=None,
    help="Which figures of the event; the most frequent otherwise.",
)
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.option("--dark", is_flag=True, help="Light on dark.")
@click.pass_obj
def picture(
    out_: Terminal,
    project: Path,
    out: Path,
    named: str | None,
    which: str,
    kind: str | None,
    language: str,
    dark: bool,
) -> None:
    """Draw an event of PROJECT over time, or how far all of it is, as SVG or PNG.

    A file that is there is replaced. No display is needed.
    """
    with Library.open(project, read_only=True) as library:
        event = None if named is None else _event(library, named)
    wanted = Wanted(
        "project" if event is None else which,
        event,
        None if kind is None else Kind(kind),
        language,
        "dark" if dark else "light",
    )
    if out_.draw is None:
        raise FailedError
    out_.draw(project, wanted, out)
    out_.say(f"Picture: {out}")


def _event(library: Library, named: str) -> EventId:
    """Return the event of a name, or of a number where no name is that."""
    events = library.events.all()
    for one in events:
        if one.name == named:
            return one.id
    for one in events:
        if str(one.id) == named:
            return one.id
    names = ", ".join(f"“{one.name}”" for one in events) or "–"
    raise RuleError("picture.no_event", name=named, names=names)
