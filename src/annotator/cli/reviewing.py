"""The verbs about what was decided in a project: conflicts, claims, export and check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from annotator.cli.answers import (
    QUOTE,
    FailedError,
    Terminal,
    complain,
    counted,
    interval,
    json_option,
    print_json,
    project_argument,
    reviewer_named,
)
from annotator.domain.errors import UserError
from annotator.domain.model import Grade, Kind, Resolution, Status, Verdict
from annotator.formats import terminal
from annotator.library import WIKITEXT, Library
from annotator.services.conflicts import Flag
from annotator.services.reporting import claims_report, conflicts_report
from annotator.wording import words


@click.command()
@project_argument
@json_option
@click.option(
    "--severity",
    type=click.IntRange(1, 3),
    default=1,
    show_default=True,
    help="List only conflicts of this severity or above.",
)
@click.option("--open", "only_open", is_flag=True, help="List only conflicts that nobody settled.")
@click.pass_obj
def conflicts(out: Terminal, project: Path, as_json: bool, severity: int, only_open: bool) -> None:
    """List the conflicts of PROJECT, worst first, each with its reason.

    The exit status is 1 while a conflict of severity 2 or 3 is open anywhere in PROJECT, listed or
    not; 0 when none is; 2 when PROJECT cannot be read.
    """
    with _trouble_is_no_answer(), Library.open(project, read_only=True) as library:
        every = library.conflicts.all()
        flags = [
            flag
            for flag in every
            if flag.conflict.severity >= severity and (flag.open or not only_open)
        ]
        if as_json:
            print_json(conflicts_report(library.articles, library.conflicts, flags))
        else:
            _show_conflicts(out, library, every, flags)
    if any(flag.blocking for flag in every):
        raise FailedError


@contextmanager
def _trouble_is_no_answer() -> Iterator[None]:
    """Keep a fault of the world apart from the answer of a verb that answers by its status."""
    try:
        yield
    except UserError as error:
        complain(error)
        raise FailedError(2) from error


def _show_conflicts(
    out: Terminal, library: Library, every: Sequence[Flag], flags: Sequence[Flag]
) -> None:
    titles = {article.id: article.title for article in library.articles.list()}
    speak = words("en", library.conflicts.parties)
    if not every:
        out.say("No conflicts. They show as soon as two figures cannot both be true.")
        return
    for flag in flags:
        state = "open" if flag.open else f"settled: {_settled(flag.resolution)}"
        out.say(
            f"{flag.conflict.type} {flag.conflict.severity} ({state}) · {titles[flag.article_id]}"
        )
        out.say(f"    {speak.conflict_sentence(flag.conflict, flag.statements)}")
        if flag.open:
            out.say(f"    {speak.settle_hint(flag.conflict)}")
    open_ = sum(flag.open for flag in every)
    blocking = sum(flag.blocking for flag in every)
    out.say(
        f"{counted(len(every), 'conflict')}, {open_} open, {blocking} of them blocking."
        if open_
        else f"{counted(len(every), 'conflict')}, 0 open."
    )
    if len(flags) < len(every):
        out.say(f"{len(every) - len(flags)} not listed, as asked.")


def _settled(resolution: Resolution | None) -> str:
    return words("en").label(resolution.code) if resolution and resolution.code else ""


@click.command()
@project_argument
@json_option
@click.pass_obj
def claims(out: Terminal, project: Path, as_json: bool) -> None:
    """List the claims of PROJECT with figures, citations, verdict, grade and status."""
    with Library.open(project, read_only=True) as library:
        answer = claims_report(library.articles, library.claims, library.conflicts)
    if as_json:
        print_json(answer)
        return
    if not answer["claims"]:
        out.say("No claims yet. Open the project and accept a suggested figure with Enter.")
        return
    speak = words("en")
    rows = []
    for claim in answer["claims"]:
        figure = claim["figure"]
        origins = [*claim["origins"], *(["?"] if claim["unknown_origins"] else [])]
        rows.append(
            (
                speak.label(Status(claim["status"])),
                speak.label(Verdict(claim["verdict"])),
                speak.label(Grade(claim["grade"])),
                ", ".join(origins) or "none",
                str(len(claim["links"])),
                interval(figure["low"], figure["high"]) if figure else "",
                speak.label(Kind(figure["kind"])) if figure else "",
                terminal.one_line(claim["quote"], QUOTE),
            )
        )
    out.show(("status", "verdict", "grade", "origins", "links", "count", "kind", "quote"), rows)
    out.say(f"{counted(len(rows), 'claim')}.")


@click.command()
@project_argument
@click.argument("out_path", metavar="OUT", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["csv", "wikitext"]),
    help="csv, or wikitext where OUT ends in .wiki.",
)
@click.option(
    "--all",
    "all_verdicts",
    is_flag=True,
    help="Every verified claim, whatever its verdict: refuted, conflicting, not enough evidence"
    " and superseded ones too. The verdict stands beside each quote.",
)
@click.pass_obj
def export(
    out: Terminal, project: Path, out_path: Path, format_: str | None, all_verdicts: bool
) -> None:
    """Write the verified claims of PROJECT into OUT.

    OUT is a folder (made when it is missing) that receives verified_claims.csv, citations.csv,
    conflicts.csv, audit.csv and manifest.json; or it names the claims' own file, NAME.csv, and
    the others stand beside it. As wikitext it is one file, NAME.wiki: each quote with its
    citations as templates of the encyclopedia. Only claims verified as supported leave, unless
    --all is given. The same project gives the same bytes.
    """
    if format_ == "wikitext" and out_path.suffix.lower() != WIKITEXT:
        out_path = (
            out_path / f"verified_claims{WIKITEXT}"
            if out_path.is_dir()
            else out_path.with_name(out_path.name + WIKITEXT)
        )
    elif format_ == "csv" and out_path.suffix.lower() == WIKITEXT:
        raise click.UsageError(f"{out_path.name} is a name for wikitext, not for CSV.")
    with Library.open(project, read_only=True) as library:
        waiting = library.lexicon.waiting()
        if not waiting:
            exported = library.export(out_path, all_verdicts=all_verdicts)
    if waiting:
        # What they say now may send a claim back to review, so they are read before it leaves.
        with Library.open(project, reviewer=reviewer_named(None)) as library:
            exported = library.export(out_path, all_verdicts=all_verdicts)
    if out_path.suffix.lower() == WIKITEXT:
        out.say(f"{counted(exported.claims, 'verified claim')} in {exported.files[0].path}")
        return
    show_export(out, exported.files[0].path, exported.claims)


def show_export(out: Terminal, file: Path, count: int) -> None:
    """Say what left and where it is."""
    out.say(f"{counted(count, 'verified claim')} in {file}")
    if not count:
        out.say("The file holds only its header: no claim of the project is verified yet.")
    out.say(f"Beside it: citations.csv, conflicts.csv, audit.csv, manifest.json in {file.parent}")


@click.command()
@project_argument
@click.pass_obj
def check(out: Terminal, project: Path) -> None:
    """Check all of PROJECT: the file, each text's hash, the conflicts against a full pass."""
    with Library.open(project, read_only=True) as library:
        problems = library.problems()
        counts = library.counts()
    out.say(", ".join(f"{table} {count}" for table, count in counts.items()))
    if not problems:
        out.say(f"{project} is sound.")
        return
    for problem in problems:
        click.echo(f"annotator: {problem}", err=True)
    click.echo(
        f"annotator: {counted(len(problems), 'problem')} in {project}."
        " Work on with a backup, and keep this file for whoever looks into it.",
        err=True,
    )
    raise FailedError
