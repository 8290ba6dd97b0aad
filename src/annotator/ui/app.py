"""Starts the window: settings, language, theme, fonts, log, and what catches crashes."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, Qt, QtMsgType, qFormatLogMessage
from PySide6.QtCore import qInstallMessageHandler as install_message_handler
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.library import Library
from annotator.settings import Settings
from annotator.ui import languages
from annotator.ui import theme as themes
from annotator.ui.context import Context, Focus
from annotator.ui.messages import LOG_NAME, CrashDialog, catch_crashes, open_log
from annotator.ui.reader.fonts import NOTO_SANS_ARABIC, load_reading_fonts
from annotator.ui.signals import Endings
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
    Endings(app)
    window.show()
    if project is not None:
        window.projects.open(project)
    return app.exec()


def application() -> QApplication:
    """Return the application, made and named at the first call."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    install_message_handler(_on_qt_message)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setDesktopFileName("annotator")
    return app


def build(chosen: Settings) -> MainWindow:
    """Return a window, not yet shown, that speaks and looks as the settings say."""
    app = application()
    system = QPalette(app.palette())
    dress()
    # Before there are widgets: dressing each of them again would double the start.
    themes.apply(app, themes.chosen(chosen.theme, system))
    translators = languages.Translators(app)
    context = Context(chosen, languages.chosen(chosen.language))
    return MainWindow(context, translators, system)


def dress() -> None:
    """Give the application its style and faces, once."""
    app = application()
    load_reading_fonts()
    if not app.property(_DRESSED):
        # One style everywhere: what was drawn and measured is what every reviewer sees.
        app.setStyle("Fusion")
        app.setFont(_interface_font(app.font()))
        app.setProperty(_DRESSED, True)


def picture(library: Library, path: Path, *, language: str = "en", theme: str = "light") -> Path:
    """Draw the window on an open project into a PNG file and return its path.

    Works without a display when QT_QPA_PLATFORM is "offscreen". The library stays open.
    """
    asked = library.reviewer
    library.reviewer = asked or _reviewer_of(library)
    window = build(replace(Settings(), language=language, theme=theme, reviewer=library.reviewer))
    window.resize(PICTURE)
    window.place_docks()
    window.context.set_library(library)
    window.show()
    application().processEvents()
    _show_something(window.context, library)
    # More than once: what one turn paints asks for layouts that the next one has.
    for _ in range(4):
        application().processEvents()
    drawn = window.grab().save(str(path))
    # The library is the caller's: let go of it without closing it.
    window.context.library = None
    library.reviewer = asked
    window.translators.fall_silent()
    window.hide()
    window.deleteLater()
    if not drawn:
        raise OSError(f"{path} cannot be written")
    return path


def _reviewer_of(library: Library) -> str:
    """Return who verified its first claim, "" when nobody did."""
    return next((one.reviewer for one in library.claims.all() if one.reviewer), "")


def _show_something(context: Context, library: Library) -> None:
    """Bring a claim into view that is in conflict, or any claim, or the first article."""
    claims = {claim.id: claim for claim in library.claims.all()}
    flags = [flag for flag in library.conflicts.all() if set(flag.claim_ids) & set(claims)]
    # What is open and grave tells most of what the window is for.
    flags.sort(key=lambda flag: (not flag.open, -flag.conflict.severity))
    flag = next(iter(flags), None)
    in_conflict = [] if flag is None else [claims[one] for one in flag.claim_ids if one in claims]
    chosen = next(iter([*in_conflict, *claims.values()]), None)
    first = next(iter(library.articles.list()), None)
    if chosen is not None:
        context.go_to(chosen.article_id, chosen.anchor.span, chosen.version)
        context.set_focus(Focus(claim_id=chosen.id))
        context.set_flag(flag.conflict.fingerprint if flag is not None else None)
    elif first is not None:
        context.show_article(first.id)


def _on_qt_message(kind: QtMsgType, where: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but not that a window without a screen cannot be moved on it."""
    # A frozen window has no error stream.
    if sys.stderr is not None and not words.startswith("This plugin does not support "):
        sys.stderr.write(qFormatLogMessage(kind, where, words) + "\n")


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
