"""The command line: headless verbs over Library; the answers go to standard output."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from annotator import __version__
from annotator.cli.answers import Draw, FailedError, Painters, Picture, Terminal, Wanted, complain
from annotator.cli.demo import demo
from annotator.cli.importing import import_
from annotator.cli.lexicon import parties, places
from annotator.cli.pictures import picture as draw_picture
from annotator.cli.reading import analyze, coverage
from annotator.cli.reviewing import check, claims, conflicts, export
from annotator.domain.errors import UserError
from annotator.formats import terminal

__all__ = ["Wanted", "cli", "main"]


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
    except FailedError as failed:
        return failed.status
    except UserError as error:
        complain(error)
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


for _verb in (
    analyze,
    check,
    claims,
    conflicts,
    coverage,
    demo,
    draw_picture,
    export,
    import_,
    parties,
    places,
):
    cli.add_command(_verb)


def _speak_utf_8() -> None:
    """Answer in UTF-8 whatever the locale: Arabic fits in nothing else."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
