"""Paints the pictures of the README: the window and one event of the sample, in each language
and theme.

Run it as `make pictures` after changing what the window looks like. It needs no display.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from itertools import product
from pathlib import Path

PICTURES = Path(__file__).resolve().parents[1] / "resources" / "pictures"
LANGUAGES = ("en", "ar")
THEMES = ("light", "dark")
MOST_BYTES = 300_000
COLOURS = 256
EXACT = 128


def main() -> int:
    # Before Qt is imported: it reads the platform when the application is made.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    from annotator import sample
    from annotator.library import Library
    from annotator.ui import app, drawing

    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="annotator-pictures-") as place:
        # The reviewer's own settings must not show in the picture.
        os.environ["ANNOTATOR_CONFIG"] = place
        project = Path(place) / "Sample.annotator"
        for _ in sample.steps(project, whole=True):
            pass
        # The event is shown as the sample's reviewer left it: with a conflict that is open.
        begun = Path(place) / "Begun.annotator"
        sample.build(begun)
        for language, theme in product(LANGUAGES, THEMES):
            window = Path(place) / f"{language}-{theme}.png"
            with Library.open(project, read_only=True) as library:
                app.picture(library, window, language=language, theme=theme)
            event = Path(place) / f"event-{language}-{theme}.png"
            with Library.open(begun, read_only=True) as library:
                one = library.events.all()[0]
                drawing.draw(library, event, event=one.id, language=language, theme=theme)
            for painted in (window, event):
                kept = PICTURES / painted.name
                size = keep_small(painted, kept)
                print(f"{kept.relative_to(PICTURES.parents[1])}: {size // 1000} kB")
                if size > MOST_BYTES:
                    print(f"That is more than {MOST_BYTES // 1000} kB.", file=sys.stderr)
                    return 1
    return 0


def keep_small(painted: Path, kept: Path) -> int:
    """Write a picture with few colours and return its size in bytes."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QImageWriter

    image = QImage(str(painted)).convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    few = image.convertToFormat(
        QImage.Format.Format_Indexed8,
        few_of([colour for colour, _ in counted.most_common()]),
        Qt.ImageConversionFlag.AvoidDither,
    )
    writer = QImageWriter(str(kept), b"png")
    writer.setCompression(100)
    if not writer.write(few):
        raise OSError(f"{kept} cannot be written: {writer.errorString()}")
    return kept.stat().st_size


def few_of(colours: list[int]) -> list[int]:
    """Return colours that stand for all of ``colours``, which come the commonest first.

    Surfaces are few and large and stay as they are; most other colours are steps of a smooth
    edge, for which a near one will do, but a rare hue keeps its own.
    """
    near = 0
    while True:
        near += 4
        chosen = colours[:EXACT]
        for colour in colours[EXACT:]:
            if all(_apart(colour, other) > near for other in chosen):
                chosen.append(colour)
                if len(chosen) > COLOURS:
                    break
        else:
            return chosen


def _apart(one: int, other: int) -> int:
    return max(abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) for shift in (0, 8, 16))


if __name__ == "__main__":
    sys.exit(main())
