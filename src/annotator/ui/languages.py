"""The languages of the window: translators put in and taken out live, and their direction."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.resources import resource

LANGUAGES = ("en", "ar")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """Mark words that are translated where they are shown; lupdate knows it by this name."""
    return text


def chosen(setting: str) -> str:
    """Return the language of a setting: "en", "ar", or the system's when we speak it."""
    if setting in LANGUAGES:
        return setting
    system = QLocale.system()
    named = [name.replace("_", "-").partition("-")[0] for name in system.uiLanguages()]
    return next((name for name in named if name in LANGUAGES), "en")


def is_right_to_left(language: str) -> bool:
    """Say whether a language's window reads from right to left."""
    return language == "ar"


class Translators:
    """The translators of one application; English needs one for its plural forms."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Let the application speak a language and read in its direction, at once."""
        self.fall_silent()
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # What is installed last is asked first: our own words come before Qt's.
        for file in (f"{qt}/qtbase_{language}.qm", str(resource(f"i18n/annotator_{language}.qm"))):
            translator = QTranslator(self._application)
            if translator.load(file):
                self._application.installTranslator(translator)
                self._installed.append(translator)
        QLocale.setDefault(QLocale(language))
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if is_right_to_left(language)
            else Qt.LayoutDirection.LeftToRight
        )

    def fall_silent(self) -> None:
        """Take the translators out of the application, as another window brings its own."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
