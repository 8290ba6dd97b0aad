"""Starts the window: settings, language, theme, fonts, log, and what catches crashes."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.library import Library
from annotator.settings import Settings
from annotator.ui import languages, theme
from annotator.ui.context import Context, Focus
from annotator.ui.messages import LOG_NAME, CrashDialog, catch_crashes, open_log
from annotator.ui.reader.fonts import NOTO_SANS_ARABIC, load_reading_fonts
from annotator.ui.window import MainWindow

_DRESSED = "annotator_dressed"
_FALLBACKS = ("DejaVu", "Bitstream Vera")
PICTURE = QSize(1440, 900)


def run(project: Path | None) -> int:
    """Open the window, on a project if one is named, and return the exit status."""
    app = application()
    open_log(settings.folder())
    window = build(settings.load())
    catch_crashes(lambda details: _show_crash(window, details))
    window.show()
    if project is not None:
        window.projects.open(project)
    return app.exec()


def application() -> QApplication:
    """Return the application, made and named at the first call."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    app = QApplication(sys.argv[:1])
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setDesktopFileName("annotator")
    return app


def build(chosen: Settings) -> MainWindow:
    """Return a window, not yet shown, that speaks and looks as the settings say."""
    app = application()
    system = QPalette(app.palette())
    load_reading_fonts()
    if not app.property(_DRESSED):
        # One style everywhere: what was drawn and measured is what every reviewer sees.
        app.setStyle("Fusion")
        app.setFont(_interface_font(app.font()))
        app.setProperty(_DRESSED, True)
    # Before there are widgets: dressing each of them again would double the start.
    theme.apply(app, theme.chosen(chosen.theme, system))
    translators = languages.Translators(app)
    context = Context(chosen, languages.chosen(chosen.language))
    return MainWindow(context, translators, system)


def picture(library: Library, path: Path, *, language: str = "en", look: str = "light") -> Path:
    """Draw the window on an open project into a PNG file and return its path.

    Works without a display when QT_QPA_PLATFORM is "offscreen". The library stays open.
    """
    chosen = replace(Settings(), language=language, theme=look)
    window = build(chosen)
    window.resize(PICTURE)
    window.context.set_library(library)
    window.show()
    app = application()
    app.processEvents()
    _show_something(window.context, library)
    # More than once: what one turn paints asks for layouts that the next one has.
    for _ in range(4):
        app.processEvents()
    drawn = window.grab().save(str(path))
    # The library is the caller's: let go of it without closing it.
    window.context.library = None
    window.translators.fall_silent()
    window.hide()
    window.deleteLater()
    if not drawn:
        raise OSError(f"{path} cannot be written")
    return path


def _show_something(context: Context, library: Library) -> None:
    """Bring a claim into view that is in conflict, or any claim, or the first article."""
    claims = library.claims.all()
    flags = [flag for flag in library.conflicts.all() if flag.claim_ids]
    flag = next((one for one in flags if one.open), next(iter(flags), None))
    chosen = next((one for one in claims if flag is not None and one.id in flag.claim_ids), None)
    chosen = chosen or next(iter(claims), None)
    first = next(iter(library.articles.list()), None)
    if chosen is not None:
        context.go_to(chosen.article_id, chosen.anchor.span)
        context.set_focus(Focus(claim_id=chosen.id))
        context.set_flag(flag.conflict.fingerprint if flag is not None else None)
    elif first is not None:
        context.show_article(first.id)


def _interface_font(system: QFont) -> QFont:
    """Return the system's face, with a shipped Arabic one behind it.

    A bare system has no face of its own and falls back on one that draws Arabic poorly; there the
    shipped one, which has Latin letters too, stands in.
    """
    font = QFont(system)
    found = QFontInfo(system).family()
    if found.startswith(_FALLBACKS):
        font.setFamilies([NOTO_SANS_ARABIC, found])
        font.setPointSizeF(max(10.0, system.pointSizeF()))
    else:
        font.setFamilies([*system.families(), NOTO_SANS_ARABIC])
    return font


def _show_crash(window: MainWindow, details: str) -> None:
    dialog = CrashDialog(details, settings.folder() / LOG_NAME, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
