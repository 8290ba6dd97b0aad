"""Draws a picture of an event or a project into a file, without a window."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.model import EventId, Kind
from annotator.library import Library
from annotator.ui import app, languages
from annotator.ui import theme as themes
from annotator.ui.pictures.chart import chart
from annotator.ui.pictures.export import save
from annotator.ui.pictures.look import look_of
from annotator.ui.pictures.matrix import matrix
from annotator.ui.pictures.progress import progress
from annotator.ui.pictures.scene import Scene
from annotator.wording import words

WIDTH, HEIGHT = 980.0, 520.0


def draw(
    library: Library,
    path: Path,
    *,
    which: str = "toll",
    event: EventId | None = None,
    kind: Kind | None = None,
    language: str = "en",
    theme: str = "light",
) -> Path:
    """Draw an event's "toll" or "matrix", or without an event the project; return the path.

    The commonest kind of figures is drawn unless one is named. Raises PictureError.
    """
    app.dress()
    translators = languages.Translators(app.application())
    translators.speak(language)
    try:
        scene = _scene(library, which, event, kind, language, theme)
    finally:
        translators.fall_silent()
    save(scene, path)
    return path


def _scene(
    library: Library,
    which: str,
    event: EventId | None,
    kind: Kind | None,
    language: str,
    theme: str,
) -> Scene:
    worn = themes.dark() if theme == "dark" else themes.light()
    speak = words(language, library.lexicon.current.parties)
    look = look_of(themes.palette_of(worn), speak, "western")
    if event is None:
        return progress(library.path.stem, library.pictures.project(), look, WIDTH, 0)
    picture = library.pictures.event(event)
    shown = picture.of_kind(kind or next(iter(picture.kinds()), Kind.KILLED))
    return (matrix if which == "matrix" else chart)(
        shown, look, WIDTH, 0 if which == "matrix" else HEIGHT
    )
