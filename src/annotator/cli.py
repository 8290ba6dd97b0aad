"""The command line: headless verbs over Library; the answers go to standard output."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from annotator import __version__, settings
from annotator.domain.coverage import Coverage
from annotator.domain.errors import RuleError, SourceError, UserError
from annotator.domain.import_summary import ImportSummary, import_summary
from annotator.domain.model import EventId, Grade, Kind, Resolution, Status, Verdict
from annotator.domain.text import Span
from annotator.formats import terminal
from annotator.formats.analysis_json import report
from annotator.formats.coverage_json import coverage_report
from annotator.formats.csv_export import ExportError
from annotator.formats.lexicon_csv import LexiconCsvError
from annotator.library import SUFFIX, Library
from annotator.services.batches import prepare_all
from annotator.services.conflicts import Flag
from annotator.services.importing import Prepared, files_in
from annotator.services.lexicon import ImportReport, PartyEntry, PlaceEntry, Standing
from annotator.services.lexicon import Kind as Table
from annotator.services.reporting import claims_report, conflicts_report
from annotator.services.suggesting import Suggested, lexicon_in, suggest, suggest_coverage
from annotator.wording import LANGUAGES, words

Picture = Callable[[Path, Path], None]
"""Paints the window of a project (its path) into a PNG file (its path)."""

Draw = Callable[[Path, "Wanted", Path], None]
"""Draws a picture that is wanted of a project (its path) into an SVG or PNG file (its path)."""

QUOTE = 60
"""Characters of a quote in a table; --json has it whole."""


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
        click.echo(terminal.shaped(text) if self.shape else text)

    def show(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Print a table."""
        click.echo(terminal.table(headings, rows, shape=self.shape))


class _FailedError(Exception):
    """The verb has said itself what failed; only the exit status is left to give."""

    def __init__(self, status: int = 1) -> None:
        super().__init__(status)
        self.status = status


def main(argv: Sequence[str], *, picture: Picture | None = None, draw: Draw | None = None) -> int:
    """Run one verb and return the exit status: 0 done, 1 a fault of the world, 2 a wrong call."""
    _speak_utf_8()
    try:
        cli.main(
            args=list(argv),
            prog_name="annotator",
            standalone_mode=False,
            obj=Painters(picture, draw),
        )
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("annotator: stopped; what was done before is kept.", err=True)
        return 130
    except _FailedError as failed:
        return failed.status
    except UserError as error:
        _complain(error)
        return 1
    except BrokenPipeError:
        # Whoever read the answer has seen enough; Python must not complain at exit.
        sys.stdout = None
        return 1
    return 0


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a verb, `annotator [PROJECT]` opens the window.",
)
@click.version_option(__version__, prog_name="annotator", message="%(prog)s %(version)s")
@click.option(
    "--bidi",
    type=click.Choice(["auto", "on", "off"]),
    default="auto",
    show_default=True,
    help="Shape and order Arabic for a terminal that cannot. auto: when standard output is a"
    " terminal that is not known to do so itself (GNOME Terminal and other VTE from 0.58,"
    " Konsole, mlterm, mintty and Apple Terminal are); never in a pipe or in --json.",
)
@click.pass_context
def cli(context: click.Context, bidi: str) -> None:
    """Check casualty figures in articles about the Syrian war."""
    shape = terminal.shaping_wanted(bidi, is_terminal=sys.stdout.isatty())
    painters = context.obj or Painters()
    context.obj = Terminal(shape, painters.picture, painters.draw)


_project = click.argument("project", type=click.Path(path_type=Path))
_json = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")


@cli.command("import")
@_project
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=Path)
@click.option("--reviewer", default=None, help="Who imports; the name in the settings otherwise.")
@click.pass_obj
def import_(out: Terminal, project: Path, sources: tuple[Path, ...], reviewer: str | None) -> None:
    """Take articles into PROJECT, which is made when it is missing.

    A SOURCE is a text file, or a folder whose texts are all taken. A file that cannot be read is
    named and the others go on; the exit status then is 1. The whole import is one step to undo.
    """
    _import(out, project, sources, _reviewer(reviewer))


@cli.command()
@click.argument("source", type=click.Path(path_type=Path))
@_json
@click.option(
    "--lexicon",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Read with the parties.csv and places.csv of this folder on top of the app's own.",
)
@click.pass_obj
def analyze(out: Terminal, source: Path, as_json: bool, lexicon: Path | None) -> None:
    """Print what the app would suggest for one text: figures, references, conflicts."""
    found = suggest(source, None if lexicon is None else lexicon_in(lexicon))
    if as_json:
        _print_json(report(found.document, found.analysis, found.statements, found.findings))
        return
    _show_analysis(out, found)


@cli.command()
@click.argument("source", type=click.Path(path_type=Path))
@_json
@click.pass_obj
def coverage(out: Terminal, source: Path, as_json: bool) -> None:
    """List every number of SOURCE, a text or a project, that no claim covers, and why.

    What waits for a decision comes first. Of a reference list only the titles are looked into.
    """
    found = list(_coverages(source))
    if as_json:
        _print_json(coverage_report(found))
        return
    if not found:
        out.say("No articles yet. Import some first.")
    for place, (title, text, coverage) in enumerate(found):
        if place:
            out.say()
        _show_coverage(out, title, text, coverage)


@cli.command()
@_project
@_json
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
            _print_json(conflicts_report(library.articles, library.conflicts, flags))
        else:
            _show_conflicts(out, library, every, flags)
    if any(flag.blocking for flag in every):
        raise _FailedError


@contextmanager
def _trouble_is_no_answer() -> Iterator[None]:
    """Keep a fault of the world apart from the answer of a verb that answers by its status."""
    try:
        yield
    except UserError as error:
        _complain(error)
        raise _FailedError(2) from error


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
        f"{_counted(len(every), 'conflict')}, {open_} open, {blocking} of them blocking."
        if open_
        else f"{_counted(len(every), 'conflict')}, 0 open."
    )
    if len(flags) < len(every):
        out.say(f"{len(every) - len(flags)} not listed, as asked.")


@cli.command()
@_project
@_json
@click.pass_obj
def claims(out: Terminal, project: Path, as_json: bool) -> None:
    """List the claims of PROJECT with figures, citations, verdict, grade and status."""
    with Library.open(project, read_only=True) as library:
        answer = claims_report(library.articles, library.claims, library.conflicts)
    if as_json:
        _print_json(answer)
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
                _interval(figure["low"], figure["high"]) if figure else "",
                speak.label(Kind(figure["kind"])) if figure else "",
                terminal.one_line(claim["quote"], QUOTE),
            )
        )
    out.show(("status", "verdict", "grade", "origins", "links", "count", "kind", "quote"), rows)
    out.say(f"{_counted(len(rows), 'claim')}.")


@cli.command()
@_project
@click.argument("out_path", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--format", "format_", type=click.Choice(["csv"]), default="csv", show_default=True)
@click.option(
    "--all",
    "all_verdicts",
    is_flag=True,
    help="Every verified claim, whatever its verdict: refuted, conflicting, not enough evidence"
    " and superseded ones too. The verdict stands beside each quote.",
)
@click.pass_obj
def export(out: Terminal, project: Path, out_path: Path, format_: str, all_verdicts: bool) -> None:
    """Write the verified claims of PROJECT into OUT.

    OUT is a folder (made when it is missing) that receives verified_claims.csv, citations.csv,
    conflicts.csv, audit.csv and manifest.json; or it names the claims' own file, NAME.csv, and
    the others stand beside it. Only claims verified as supported leave, unless --all is given.
    The same project gives the same bytes.
    """
    with Library.open(project, read_only=True) as library:
        waiting = library.lexicon.waiting()
        if not waiting:
            exported = library.export(out_path, all_verdicts=all_verdicts)
    if waiting:
        # What they say now may send a claim back to review, so they are read before it leaves.
        with Library.open(project, reviewer=_reviewer(None)) as library:
            exported = library.export(out_path, all_verdicts=all_verdicts)
    _show_export(out, exported.files[0].path, exported.claims)


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


@cli.command()
@_project
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


@cli.command()
@_project
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
    with Library.open(project, reviewer=_reviewer(None)) as library:
        told: ImportReport = library.lexicon.import_csv(file, kind)
        read = sum(1 for _ in library.lexicon.catch_up())
    out.say(
        f"{told.added} added, {told.changed} changed, {told.unchanged} as they were;"
        f" {_counted(told.names, 'name')} given or taken."
    )
    if told.ignored:
        out.say(f"Columns that mean nothing here: {', '.join(told.ignored)}.")
    if read:
        out.say(f"{_counted(read, 'article')} read anew.")


def _write_tables(out: Terminal, library: Library, folder: Path) -> None:
    for written in library.lexicon.export_csv(folder)[:-1]:
        out.say(f"{written.path}: {_counted(written.rows, 'row')}.")


def _show_nodes(out: Terminal, entries: Sequence[PartyEntry | PlaceEntry]) -> None:
    for entry in entries:
        node = entry.party if isinstance(entry, PartyEntry) else entry.place
        names = " · ".join(dict.fromkeys(name for name in (node.english, node.arabic) if name))
        marks = [] if entry.standing is Standing.SEED else [str(entry.standing)]
        marks += ["hidden"] if node.hidden else []
        out.say(f"{'  ' * entry.depth}{names} [{node.key}]{''.join(f' ({m})' for m in marks)}")


@cli.command()
@_project
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
        f"annotator: {_counted(len(problems), 'problem')} in {project}."
        " Work on with a backup, and keep this file for whoever looks into it.",
        err=True,
    )
    raise _FailedError


@cli.command()
@_project
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
        raise _FailedError
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


@cli.command()
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
    folder are imported and read, and nothing is decided.
    """
    _make_folder(folder)
    if articles is None:
        project = folder / "demo.annotator"
        _make_sample(out, project)
    else:
        project = folder / "articles.annotator"
        _import(out, project, (articles,), settings.load().reviewer)
    with Library.open(project, read_only=True) as library:
        _tell_what_is_there(out, library)
        exported = library.export(folder)
    _show_export(out, exported.files[0].path, exported.claims)
    if out.picture is not None:
        picture = folder / "window.png"
        with _explained(picture):
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
            _unmake(project)
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
    with _explained(folder):
        folder.mkdir(parents=True, exist_ok=True)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
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
        f"{decided} of {_counted(figures, 'figure')} decided;"
        f" {_counted(len(flags), 'conflict')}, {settled} settled."
    )


def _import(out: Terminal, project: Path, sources: Sequence[Path], reviewer: str) -> None:
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
                _complain(one)
                failed += 1
            else:
                added += _take_in(out, library, path, one)
    if made and not added:
        _unmake(project)
        click.echo(f"annotator: Nothing was imported, so {project} was not made.", err=True)
    else:
        out.say(f"{_counted(added, 'article')} imported into {project}.")
    if failed:
        click.echo(f"annotator: {_counted(failed, 'file')} could not be imported.", err=True)
        raise _FailedError


def _take_in(out: Terminal, library: Library, path: Path, prepared: Prepared) -> int:
    """Add one document and say what it holds; return how many articles that made."""
    taken = library.articles.add(prepared)
    if taken.known:
        out.say(f"{path}: already here as “{taken.article.title}”; nothing changed.")
        return 0
    figures = sum(reading.figure.bounded for reading in prepared.analysis.readings)
    out.say(f"{path}: {taken.article.title}")
    out.say(f"    {_found(figures, import_summary(prepared.analysis.structure))}")
    for note in prepared.document.notes:
        out.say(f"    {_note(note)}")
    return 1


# -- parts of answers ---------------------------------------------------------------------------


def _show_analysis(out: Terminal, found: Suggested) -> None:
    structure, speak = found.analysis.structure, words("en")
    metadata = structure.metadata
    out.say(metadata.title or found.document.name)
    told = (metadata.publisher, metadata.date or "", metadata.language)
    out.say(" · ".join(one for one in told if one))
    for note in found.document.notes:
        out.say(_note(note))
    figures = [r for r in found.analysis.readings if r.figure.bounded]
    out.say(_found(len(figures), import_summary(structure)))
    rows = [
        (
            f"{reading.span.start}–{reading.span.end}",
            speak.label(reading.figure.kind),
            _interval(reading.figure.low, reading.figure.high),
            speak.party_name(reading.figure.party) or reading.figure.party_text,
            reading.figure.date_from or "",
            terminal.one_line(reading.span.of(found.document.text), QUOTE),
        )
        for reading in figures
    ]
    if rows:
        out.say()
        out.show(("place", "kind", "count", "victims", "date", "words"), rows)
    for conflict in found.findings.conflicts:
        out.say()
        out.say(f"{conflict.type} {conflict.severity}")
        out.say(f"    {speak.conflict_sentence(conflict, found.statements)}")


def _coverages(source: Path) -> Iterator[tuple[str, str, Coverage]]:
    """Yield title, text and coverage of each article of a project, or of the one document."""
    if source.suffix != SUFFIX:
        document, analysis, coverage = suggest_coverage(source)
        yield analysis.structure.metadata.title or document.name, document.text, coverage
        return
    with Library.open(source, read_only=True) as library:
        for article in library.articles.list():
            text = library.articles.text(article.id)
            yield article.title, text, library.articles.coverage(article.id)


def _show_coverage(out: Terminal, title: str, text: str, coverage: Coverage) -> None:
    speak = words("en")
    out.say(title)
    out.say(f"{speak.coverage_sentence(coverage)}.")
    for reason, count in coverage.counts().items():
        out.say(f"    {count:4}  {speak.label(reason)}")
    if coverage.references:
        out.say(f"Not listed: {_counted(coverage.references, 'number')} of the reference list.")
    rows = [
        (
            f"{one.span.start}–{one.span.end}",
            terminal.one_line(one.quote, QUOTE // 2),
            _interval(one.low, one.high) if (one.low, one.high) != (None, None) else "",
            speak.label(one.reason),
            terminal.one_line(one.word, QUOTE // 2),
            terminal.one_line(_around(text, one.span), QUOTE),
        )
        for one in coverage.listed
    ]
    if rows:
        out.say()
        out.show(("place", "number", "count", "why", "by the word", "words"), rows)


def _around(text: str, span: Span) -> str:
    """Return the words around a number, none of another line."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - QUOTE // 3)
    end = text.find("\n", span.end)
    return text[start : min(end if end >= 0 else len(text), span.end + QUOTE // 2)]


def _show_export(out: Terminal, file: Path, count: int) -> None:
    out.say(f"{_counted(count, 'verified claim')} in {file}")
    if not count:
        out.say("The file holds only its header: no claim of the project is verified yet.")
    out.say(f"Beside it: citations.csv, conflicts.csv, audit.csv, manifest.json in {file.parent}")


def _found(figures: int, summary: ImportSummary) -> str:
    parts = [_counted(figures, "figure"), _counted(summary.references, "reference")]
    if summary.highest_mark:
        parts.append(f"highest mark [{summary.highest_mark}]")
    if summary.notes:
        parts.append(_counted(summary.notes, "note"))
    if summary.gaps:
        parts.append(f"missing from the list: {_numbers(summary.gaps)}")
    if summary.never_cited:
        parts.append(f"never cited: {_numbers(summary.never_cited)}")
    if summary.untitled:
        parts.append(f"without a title: {_numbers(summary.untitled)}")
    return " · ".join(parts)


def _numbers(numbers: Sequence[int], most: int = 12) -> str:
    shown = ", ".join(str(one) for one in numbers[:most])
    return f"{shown} and {len(numbers) - most} more" if len(numbers) > most else shown


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _interval(low: int | None, high: int | None) -> str:
    """Write an interval as it is kept: 5, 5–9, 20+, ≤ 9."""
    if low is None:
        return "?" if high is None else f"≤ {high}"
    if high is None:
        return f"{low}+"
    return str(low) if low == high else f"{low}–{high}"


def _settled(resolution: Resolution | None) -> str:
    return words("en").label(resolution.code) if resolution and resolution.code else ""


_NOTES = {
    "encoding.windows_1256": "It is in Windows-1256; its letters were converted.",
    "encoding.utf_16": "It is in UTF-16; its letters were converted.",
}


def _note(code: str) -> str:
    return _NOTES.get(code, code)


def _check_that_sources_hold_texts(sources: Sequence[Path]) -> None:
    for source in sources:
        if source.is_dir() and next(files_in([source]), None) is None:
            raise click.UsageError(f"There is no text to import in the folder {source}.")


def _reviewer(named: str | None) -> str:
    return settings.load().reviewer if named is None else named


def _unmake(project: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        project.with_name(project.name + suffix).unlink(missing_ok=True)


def _complain(error: UserError) -> None:
    speak = words("en")
    fault, step = speak.error_sentence(error)
    click.echo(f"annotator: {fault} {step}", err=True)
    for one in error.faults if isinstance(error, LexiconCsvError) else ():
        click.echo(f"annotator: line {one.line}: {speak.error_sentence(one.error)[0]}", err=True)


def _print_json(answer: dict[str, Any]) -> None:
    click.echo(json.dumps(answer, ensure_ascii=False, indent=1))


def _speak_utf_8() -> None:
    """Answer in UTF-8 whatever the locale: Arabic fits in nothing else."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
