"""The verb that takes articles into a project, and new versions of them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from annotator.cli.answers import (
    QUOTE,
    FailedError,
    Terminal,
    complain,
    counted,
    private_option,
    project_argument,
    reviewer_named,
)
from annotator.cli.notes import alike_sentence, note_sentence, what_was_found
from annotator.domain.errors import RuleError, SourceError
from annotator.domain.import_summary import import_summary
from annotator.domain.model import Article
from annotator.domain.text import plain_line
from annotator.formats import import_report, terminal
from annotator.formats.import_report import ImportRow
from annotator.formats.web_address import address_of, is_address
from annotator.library import Library
from annotator.services.batches import prepare_all, prepare_one
from annotator.services.importing import Prepared
from annotator.services.sources import Listing, Source, source_of
from annotator.wording import words

_MOST_NAMED = 12
"""Articles that a message names."""


_MOST_ALIKE = 3
"""Articles that are named as like the one that came in, the likest first."""


@click.command("import")
@project_argument
@click.argument("sources", metavar="SOURCE...", nargs=-1)
@click.option("--reviewer", default=None, help="Who imports; the name in the settings otherwise.")
@click.option(
    "--update",
    "named",
    metavar="ARTICLE",
    default=None,
    help="Take SOURCE in as a new version of this article, named by number, exact title or"
    " address; without SOURCE its own address is fetched again. Claims keep their places.",
)
@private_option
@click.option(
    "--report",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write what became of each document into FILE.csv or FILE.json.",
)
@click.pass_obj
def import_(
    out: Terminal,
    project: Path,
    sources: tuple[str, ...],
    reviewer: str | None,
    named: str | None,
    private: bool,
    report: Path | None,
) -> None:
    """Take articles into PROJECT, which is made when it is missing.

    A SOURCE is a file, a folder whose files are all taken, the address of a page, or a list of
    addresses: a CSV file with a column url (title, publisher and date may stand beside it), or a
    text file with one on each line. What cannot be read is named and the others go on; the exit
    status then is 1. The whole import is one step to undo.
    """
    if named is not None:
        if report is not None:
            raise click.UsageError("--report tells of many documents, --update takes one.")
        _update(out, project, named, [_meant(one, private) for one in sources], private, reviewer)
        return
    if not sources:
        raise click.UsageError("Missing argument 'SOURCE...'.")
    given = [_meant(one, private) for one in sources]
    take_articles_in(out, project, given, reviewer_named(reviewer), private, report)


def take_articles_in(
    out: Terminal,
    project: Path,
    given: Sequence[Source | SourceError],
    reviewer: str,
    private: bool = False,
    report: Path | None = None,
) -> None:
    """Import what was given, and say what became of each document."""
    listing = Listing(given, private=private)
    sources = list(listing)
    _check_that_folders_hold_texts(given, sources)
    made = not project.exists()
    added = failed = 0
    rows = []
    with_bar = sys.stderr.isatty()
    with (
        Library.open(project, reviewer=reviewer, create=made) as library,
        library.acting("article.import"),
        click.progressbar(
            prepare_all(sources, library.lexicon.current),
            length=len(sources),
            label="Importing",
            file=sys.stderr,
            hidden=not with_bar,
        ) as prepared,
    ):
        for source, one in prepared:
            if with_bar:
                # What is said takes the line of the bar, which is drawn anew below it.
                click.echo("\r\x1b[K", nl=False, err=True)
            row = _taken_in(out, library, source, one)
            added += row.state == "added"
            failed += row.state == "failed"
            rows.append(row)
    if made and not added:
        unmake(project)
        click.echo(f"annotator: Nothing was imported, so {project} was not made.", err=True)
    else:
        out.say(f"{counted(added, 'article')} imported into {project}.")
    if listing.passed_over:
        out.say(f"{counted(listing.passed_over, 'file')} of other kinds passed over.")
    if listing.repeated:
        out.say(f"{counted(listing.repeated, 'address')} named twice.")
    if report is not None:
        import_report.write(report, rows)
        out.say(f"Report: {report}")
    if failed:
        click.echo(f"annotator: {counted(failed, 'document')} could not be imported.", err=True)
        raise FailedError


def unmake(project: Path) -> None:
    """Delete a project file with what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm"):
        project.with_name(project.name + suffix).unlink(missing_ok=True)


def _meant(one: str, private: bool) -> Source | SourceError:
    """Return what a SOURCE means; what cannot be meant is told with the rest."""
    try:
        return source_of(one, private=private)
    except SourceError as fault:
        return fault


def _check_that_folders_hold_texts(
    given: Iterable[Source | SourceError], found: Sequence[Source | SourceError]
) -> None:
    for source in given:
        if (
            isinstance(source, Path)
            and source.is_dir()
            and not any(isinstance(one, SourceError) or _is_in(one, source) for one in found)
        ):
            raise click.UsageError(f"There is no text to import in the folder {source}.")


def _is_in(one: Source, folder: Path) -> bool:
    return isinstance(one, Path) and one.is_relative_to(folder)


def _taken_in(
    out: Terminal,
    library: Library,
    source: Source | SourceError,
    prepared: Prepared | SourceError,
) -> ImportRow:
    """Add one document, say what it holds, and return its row of the report."""
    name = source.values.get("name", "") if isinstance(source, SourceError) else source
    name = plain_line(str(name))
    if isinstance(prepared, SourceError):
        complain(prepared)
        fault, step = words("en").error_sentence(prepared)
        return ImportRow(name, "failed", fault=fault, next_step=step)
    taken = library.articles.add(prepared)
    title = taken.article.title
    if taken.known:
        out.say(f"{name}: already here as “{title}”; nothing changed.")
        return ImportRow(name, "known", title)
    figures = sum(reading.figure.bounded for reading in prepared.analysis.readings)
    summary = import_summary(prepared.analysis.structure)
    found = what_was_found(figures, summary)
    notes = [note_sentence(code) for code in prepared.document.notes]
    alike = library.likeness.near(taken.article.id)
    notes += [
        alike_sentence(near, library.articles.get(near.article_id).title)
        for near in alike[:_MOST_ALIKE]
    ]
    if len(alike) > _MOST_ALIKE:
        notes.append(f"{len(alike) - _MOST_ALIKE} more are like it.")
    out.say(f"{name}: {title}")
    for line in (found, *notes):
        out.say(f"    {line}")
    return ImportRow(name, "added", title, figures, summary.references, found, " ".join(notes))


# -- a new version ------------------------------------------------------------------------------


def _update(
    out: Terminal,
    project: Path,
    named: str,
    given: Sequence[Source | SourceError],
    private: bool,
    reviewer: str | None,
) -> None:
    with Library.open(project, reviewer=reviewer_named(reviewer)) as library:
        article = _article(library, named)
        source = _one_source(library, article, given, private)
        prepared = prepare_one(source, library.lexicon.current)
        updated = library.versions.update(article.id, prepared)
        if updated.known:
            out.say(f"{source}: the text is that of “{article.title}” as it is; nothing changed.")
            return
        out.say(f"{source}: version {updated.version} of “{article.title}”")
        for note in prepared.document.notes:
            out.say(f"    {note_sentence(note)}")
        counts = [f"{counted(updated.in_place, 'claim')} in place", f"{updated.moved} moved"]
        out.say(f"    {', '.join([*counts, f'{updated.strayed} in the tray'])}.")
        if updated.back:
            out.say(f"    {counted(updated.back, 'verified claim')} back to review.")
        for claim in library.claims.of(article.id):
            if claim.version == updated.version and (claim.likeness or 100) < 100:
                quote = terminal.one_line(claim.anchor.quote, QUOTE)
                out.say(f"    moved, {claim.likeness} % alike: {quote}")
        for strayed in library.versions.tray(article.id):
            out.say(f"    in the tray: {terminal.one_line(strayed.quote, QUOTE)}")


def _one_source(
    library: Library, article: Article, given: Sequence[Source | SourceError], private: bool
) -> Source:
    """Return what a new version is made of; without a source the address it came from."""
    if not given:
        # Where the text was fetched from: a page may call another address its own.
        url = library.versions.of(article.id)[-1].url or article.url
        if not url:
            raise RuleError("update.no_address", name=article.title)
        given = [_meant(url, private)]
    listed = list(Listing(given, private=private))
    if len(listed) != 1:
        raise click.UsageError(f"A new version is made of one document, not of {len(listed)}.")
    return _unless_fault(listed[0])


def _unless_fault(one: Source | SourceError) -> Source:
    if isinstance(one, SourceError):
        raise one
    return one


def _article(library: Library, named: str) -> Article:
    """Return the article of an exact title, an address, a uid or a number."""
    articles = library.articles.list()
    found = [one for one in articles if one.title == named]
    found = found or [one for one in articles if one.url and _same_page(one.url, named)]
    found = found or [one for one in articles if named in (one.uid, str(one.id))]
    if len(found) == 1:
        return found[0]
    names = _named(found or articles)
    code = "update.ambiguous" if found else "update.unknown"
    raise RuleError(code, name=named, names=names)


def _same_page(url: str, named: str) -> bool:
    if not is_address(named):
        return False
    try:
        return address_of(url).url == address_of(named).url
    except SourceError:
        return url == named


def _named(articles: Sequence[Article]) -> str:
    said = [f"{one.id} “{one.title}”" for one in articles[:_MOST_NAMED]]
    if len(articles) > _MOST_NAMED:
        said.append(f"{len(articles) - _MOST_NAMED} more")
    return ", ".join(said) or "none yet"
