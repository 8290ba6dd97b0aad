"""Start: hands over to the command line or to the window; the only file that knows both."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.cli import Wanted

# Named here as well as in cli, so that opening the window need not import the command line.
VERBS = frozenset(
    "analyze check claims conflicts coverage demo export import parties picture places".split()
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``annotator VERB …`` without a window, or ``annotator [PROJECT]`` with one."""
    # A frozen worker process starts here too: it must become a worker before anything else.
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if argv is None else argv)
    if words and (words[0] in VERBS or words[0].startswith("-")):
        from annotator.cli import main as run_verb

        return run_verb(words, picture=paint_window, draw=draw_picture)
    if len(words) > 1:
        _say(f"“{words[0]}” is no verb, and the window opens one project at a time.")
        return 2
    if not _display_at_hand():
        _say("There is no display to open a window on. `annotator --help` lists what works here.")
        return 1
    # What start and opening make stays. By Python's own measure, looking for garbage among it
    # takes a tenth of the start and a third of the opening of a large project.
    gc.set_threshold(50_000, 10, 10)
    from annotator.ui.app import run

    return run(Path(words[0]) if words else None)


def paint_window(project: Path, picture: Path) -> None:
    """Paint the window of a project into a PNG file, without a display.

    Handed to the command line, which may not import the room of the window itself.
    """
    # The picture is the same everywhere, and no display can fail.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.library import Library
    from annotator.ui import app

    with Library.open(project, read_only=True) as library:
        app.picture(library, picture)


def draw_picture(project: Path, wanted: Wanted, picture: Path) -> None:
    """Draw an event or a project into an SVG or PNG file, without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.library import Library
    from annotator.ui import drawing

    with Library.open(project, read_only=True) as library:
        drawing.draw(
            library,
            picture,
            which=wanted.which,
            event=wanted.event,
            kind=wanted.kind,
            language=wanted.language,
            theme=wanted.theme,
        )


def _display_at_hand() -> bool:
    """Tell whether a window can open; Qt would end the process without a sentence."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _say(sentence: str) -> None:
    sys.stderr.write(f"annotator: {sentence}\n")


if __name__ == "__main__":
    sys.exit(main())
