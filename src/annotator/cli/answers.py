"""How a verb answers: the terminal, who paints, tables, JSON, faults, and the exit status."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from annotator import settings
from annotator.domain.errors import UserError
from annotator.domain.model import EventId, Kind
from annotator.formats import terminal
from annotator.formats.lexicon_csv import LexiconCsvError
from annotator.wording import words

Picture = Callable[[Path, Path], None]
"""Paints the window of a project (its path) into a PNG file (its path)."""

Draw = Callable[[Path, "Wanted", Path], None]
"""Draws a picture that is wanted of a project (its path) into an SVG or PNG file (its path)."""

QUOTE = 60
"""Characters of a quote in a table; --json has it whole."""

project_argument = click.argument("project", type=click.Path(path_type=Path))
private_option = click.option(
    "--allow-private",
    "private",
    is_flag=True,
    help="Fetch pages of this computer and its own network, too.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which picture: of an event "toll" or "matrix", or of the "project"; None is the commonest."""

    which: str
    event: EventId | None
    kind: Kind | None
    language: str
    theme: str


@dataclass(frozen=True, slots=True)
class Painters:
    """Who paints, for the command line itself knows no window."""

    picture: Picture | None = None
    draw: Draw | None = None


@dataclass(frozen=True, slots=True)
class Terminal:
    """How this call answers: whether Arabic is shaped, and who paints."""

    shape: bool
    picture: Picture | None
    draw: Draw | None = None

    def say(self, text: str = "") -> None:
        """Print text for people."""
        text = terminal.harmless(text)
        click.echo(terminal.shaped(text) if self.shape else text)

    def show(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Print a table."""
        cells = [[terminal.harmless(cell) for cell in row] for row in rows]
        click.echo(terminal.table(headings, cells, shape=self.shape))


class FailedError(Exception):
    """The verb has said itself what failed; only the exit status is left to give."""

    def __init__(self, status: int = 1) -> None:
        super().__init__(status)
        self.status = status


def reviewer_named(named: str | None) -> str:
    """Return who decides: as named in the call, else as in the settings."""
    return settings.load().reviewer if named is None else named


def complain(error: UserError) -> None:
    """Say a fault and its next step on standard error."""
    speak = words("en")
    fault, step = speak.error_sentence(error)
    if error.code == "source.private_address":
        step = f"{step} Here that is --allow-private."
    click.echo(f"annotator: {terminal.harmless(f'{fault} {step}')}", err=True)
    for one in error.faults if isinstance(error, LexiconCsvError) else ():
        click.echo(f"annotator: line {one.line}: {speak.error_sentence(one.error)[0]}", err=True)


def print_json(answer: dict[str, Any]) -> None:
    """Print an answer for programs."""
    click.echo(json.dumps(answer, ensure_ascii=False, indent=1))


def counted(count: int, noun: str) -> str:
    """Return a count with its noun in the right number."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def listed(numbers: Sequence[int], most: int = 12) -> str:
    """Return numbers as words, of many only the first."""
    shown = ", ".join(str(one) for one in numbers[:most])
    return f"{shown} and {len(numbers) - most} more" if len(numbers) > most else shown


def interval(low: int | None, high: int | None) -> str:
    """Write an interval as it is kept: 5, 5–9, 20+, ≤ 9."""
    if low is None:
        return "?" if high is None else f"≤ {high}"
    if high is None:
        return f"{low}+"
    return str(low) if low == high else f"{low}–{high}"
