"""What the menus do: each verb of the table of actions that is not a pane's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QFileDialog

from annotator import settings
from annotator.domain.errors import SourceError
from annotator.domain.model import ArticleId, ClaimId
from annotator.formats.address_list import SUFFIXES as LISTS
from annotator.formats.readers import readers
from annotator.formats.web_address import Address
from annotator.library import WIKITEXT
from annotator.settings import Settings
from annotator.ui.brought import Brought, brought
from annotator.ui.context import Focus
from annotator.ui.dialogs.about import About
from annotator.ui.dialogs.article_details import ArticleDetails
from annotator.ui.dialogs.keys_sheet import KeysSheet
from annotator.ui.dialogs.paste_article import PasteArticle
from annotator.ui.import_words import Outcome, kind_name
from annotator.ui.messages import act_name

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


class Verbs:
    """The verbs of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._context = window.context

    # -- settings ----------------------------------------------------------------------------------

    def keep(self, changed: Settings) -> None:
        """Take settings into use and store them; a folder that cannot be written is told once."""
        self._context.settings = changed
        try:
            settings.save(changed)
        except OSError as error:
            self._window.toast.say(
                QCoreApplication.translate("Window", "The settings cannot be stored: {why}").format(
                    why=error.strerror or error
                )
            )
        self._window.start.refresh()

    def set_language(self, language: str) -> None:
        """Speak a language, or the system's, at once."""
        self.keep(replace(self._context.settings, language=language))
        self._window.speak()
        self._window.dress()

    def set_theme(self, name: str) -> None:
        """Wear a theme, or the system's, at once."""
        self.keep(replace(self._context.settings, theme=name))
        self._window.dress()

    def set_font(self, family: str) -> None:
        """Set the face of the article text."""
        self.keep(replace(self._context.settings, reading_font=family))
        self._window.reader.set_font(family)
        self._window.menus.refresh()

    def zoom(self, step: int) -> None:
        """Make the article text larger (1), smaller (-1), or as designed (0)."""
        self._window.reader.zoom(step)

    # -- file --------------------------------------------------------------------------------------

    def new_project(self) -> bool:
        """Make a project where the reviewer says."""
        return self._window.projects.new()

    def open_project(self) -> bool:
        """Open a project that the reviewer chooses."""
        return self._window.projects.ask()

    def close_project(self) -> None:
        """Close the project; everything in it is stored already."""
        self._window.jobs.cancel()
        self._context.set_library(None)

    def try_sample(self) -> None:
        """Open the sample project."""
        self._window.projects.sample()

    def import_files(self) -> None:
        """Ask for files and import them."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            QCoreApplication.translate("Window", "Import files"),
            str(self._window.projects.folder()),
            kinds_to_choose(),
        )
        self.import_paths([Path(name) for name in chosen])

    def import_folder(self) -> None:
        """Ask for a folder and import the documents in it."""
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            QCoreApplication.translate("Window", "Import folder"),
            str(self._window.projects.folder()),
        )
        if chosen:
            self.import_paths([Path(chosen)])

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders, into a new project when none is open."""
        if paths and self._has_project():
            folder = paths[0] if paths[0].is_dir() else paths[0].parent
            self.keep(replace(self._context.settings, last_folder=str(folder.absolute())))
            self._window.imports.files(paths)

    def import_web(self, given: str = "") -> None:
        """Ask for addresses and import the pages, into a new project when none is open."""
        # Loaded when it is asked for: no start needs it.
        from annotator.ui.dialogs.address import ImportFromWeb

        dialog = ImportFromWeb(self._context.words, given, self._window)
        dialog.accepted.connect(lambda: self.import_addresses(dialog.addresses))
        self._show(dialog)
        dialog.field.setFocus()

    def import_addresses(self, addresses: Sequence[Address | SourceError]) -> None:
        """Fetch pages and import them, into a new project when none is open."""
        if addresses and self._has_project():
            self._window.imports.addresses(addresses)

    def take(self, what: Brought) -> None:
        """Do with what was dropped as the cue said: open a project, import everything else."""
        if what.project is not None:
            self._window.projects.open(what.project)
        elif what.files:
            self.import_paths(list(what.files))
        elif what.addresses:
            self._take_addresses(what.addresses)
        elif what and self._has_project():
            words = PasteArticle(what)
            if words.html:
                self._window.imports.passage(words.html, words.name)
            else:
                self._window.imports.text(words.text, words.name)

    def _take_addresses(self, written: Sequence[str]) -> None:
        """Fetch what was dropped; what leads into the own network is asked about first."""
        from annotator.formats.web_address import address_of
        from annotator.ui.dialogs.address import is_own

        if any(is_own(one) for one in written):
            self.import_web("\n".join(written))
            return
        asked: list[Address | SourceError] = []
        for one in written:
            try:
                asked.append(address_of(one))
            except SourceError as error:
                asked.append(error)
        self.import_addresses(asked)

    def try_again(self, outcome: Outcome) -> None:
        """Fetch a page again; one of the own network is meant, now that somebody said so."""
        if outcome.address is not None:
            private = outcome.address.private or outcome.private
            self.import_addresses([replace(outcome.address, private=private)])

    def use_as_found(self, article_id: ArticleId) -> None:
        """Show the text of an article as it was found, without what a reader repaired."""
        library = self._context.library
        if library is None:
            return
        done = self._context.attempt(lambda: library.versions.restore(article_id, 1))
        if done is not None:
            self._window.toast.say(
                QCoreApplication.translate("Window", "The text stands as it was found."),
                button=QCoreApplication.translate("Window", "Undo"),
                act=self.undo,
            )

    def paste_article(self) -> None:
        """Take what is on the clipboard: files at once, pages and words after a look at them."""
        pasted = brought(QGuiApplication.clipboard().mimeData())
        if pasted.files:
            self.import_paths(list(pasted.files))
        elif pasted.addresses:
            self.import_web("\n".join(pasted.addresses))
        elif self._has_project():
            dialog = PasteArticle(pasted, self._window)
            dialog.accepted.connect(lambda: self._on_pasted(dialog))
            self._show(dialog)

    def _on_pasted(self, dialog: PasteArticle) -> None:
        if self._context.library is None:
            return
        if dialog.html:
            self._window.imports.passage(dialog.html, dialog.name)
        else:
            self._window.imports.text(dialog.text, dialog.name)

    def _has_project(self) -> bool:
        """Say whether a project is open, or was made just now because none was."""
        return self._context.library is not None or self._window.projects.new()

    def show_import_report(self) -> None:
        """Bring what the newest import brought into view."""
        self._bring(self._window.import_dock)

    def export_claims(self) -> None:
        """Ask for a file and write the verified claims to it."""
        library = self._context.library
        if library is None:
            return
        chosen, kind = QFileDialog.getSaveFileName(
            self._window,
            QCoreApplication.translate("Window", "Export verified claims"),
            str(self._window.projects.folder() / "verified_claims.csv"),
            f"CSV (*.csv);;Wikitext (*{WIKITEXT})",
        )
        if chosen:
            wikitext = kind.startswith("Wikitext") and Path(chosen).suffix.lower() != ".csv"
            self.export_to(Path(chosen), WIKITEXT if wikitext else ".csv")

    def export_to(self, path: Path, suffix: str = ".csv") -> None:
        """Write the verified claims to a file; CSV has its sister files beside it."""
        library = self._context.library
        assert library is not None
        if path.suffix.lower() not in (".csv", WIKITEXT):
            path = path.with_name(path.name + suffix)
        written = self._context.attempt(lambda: library.export(path))
        if written is not None:
            self._window.toast.say(
                QCoreApplication.translate(
                    "Window", "%n verified claim(s) exported to {file}.", None, written.claims
                ).format(file=f"\u2068{path.name}\u2069"),
                long=True,
            )

    def save_picture(self) -> None:
        """Ask for a file and write the picture of the event pane to it."""
        pane = self._window.event_pane
        if self._context.library is None:
            return
        self._bring(self._window.event_dock)
        if not pane.has_picture:
            return
        name = "".join(char for char in pane.name if char not in '\\/:*?"<>|').strip()[:60]
        chosen, kind = QFileDialog.getSaveFileName(
            self._window,
            QCoreApplication.translate("Window", "Save picture"),
            str(self._window.projects.folder() / f"{name or 'picture'}.svg"),
            "SVG (*.svg);;PNG (*.png)",
        )
        if chosen:
            self.save_picture_to(Path(chosen), ".png" if kind.startswith("PNG") else ".svg")

    def save_picture_to(self, path: Path, otherwise: str = ".svg") -> None:
        """Write the picture of the event pane to a file that the reviewer named."""
        # Loaded when something is saved: no start needs it.
        from annotator.ui.pictures.export import SUFFIXES, PictureError

        def write() -> Path:
            named = path
            if path.suffix.lower() not in SUFFIXES:
                named = path.with_name(path.name + otherwise)
                if named.exists():
                    # The dialog asked about another name: this one was not allowed to go.
                    raise PictureError("picture.exists", path=named.name)
            self._window.event_pane.write(named)
            return named

        written = self._context.attempt(write)
        if written is not None:
            self._window.toast.say(
                QCoreApplication.translate("Window", "The picture is in {file}.").format(
                    file=f"\u2068{written.name}\u2069"
                )
            )

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file; everything is stored already."""
        library = self._context.library
        if library is not None:
            self._context.attempt(library.checkpoint)
            self._window.status.refresh()

    # -- edit --------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the newest act."""
        if (library := self._context.library) is not None and library.undo_label:
            said = QCoreApplication.translate("Window", "Undone: {act}")
            said = said.format(act=act_name(library.undo_label))
            if self._context.attempt(lambda: (library.undo(),)) is not None:
                self._context.told.emit(said)

    def redo(self) -> None:
        """Do again what was undone last."""
        if (library := self._context.library) is not None and library.redo_label:
            said = QCoreApplication.translate("Window", "Done again: {act}")
            said = said.format(act=act_name(library.redo_label))
            if self._context.attempt(lambda: (library.redo(),)) is not None:
                self._context.told.emit(said)

    def search_everything(self) -> None:
        """Put the cursor into the search field."""
        self._window.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.toolbar.search.selectAll()

    def edit_article(self) -> None:
        """Edit what is known of the article in view."""
        library, article_id = self._context.library, self._context.article_id
        if library is None or article_id is None:
            return
        dialog = ArticleDetails(library.articles.get(article_id), self._window)

        def keep() -> None:
            if dialog.changes:
                self._context.attempt(lambda: library.articles.edit(article_id, **dialog.changes))

        dialog.accepted.connect(keep)
        self._context.library_changed.connect(dialog.close)
        self._show(dialog)

    def edit_lexicon(self) -> None:
        """Show the parties and places beside the text, or bring them to the front."""
        if self._context.library is None:
            return
        # Loaded when it is asked for: no start needs it.
        from annotator.ui.dialogs.lexicon import LexiconDialog

        for shown in self._window.findChildren(LexiconDialog):
            if shown.isVisible():
                shown.raise_()
                shown.activateWindow()
                return
        self._show(LexiconDialog(self._context, self.undo, self.redo, self._window))

    def remove_article(self) -> None:
        """Put the article in view away; undo brings it back."""
        library, article_id = self._context.library, self._context.article_id
        if library is None or article_id is None:
            return
        title = library.articles.get(article_id).title
        self._context.attempt(lambda: library.articles.remove(article_id))
        self._window.toast.say(
            QCoreApplication.translate("Window", "“{title}” was removed.").format(
                title=f"\u2068{title}\u2069"
            ),
            long=True,
            button=QCoreApplication.translate("Window", "Undo"),
            act=self.undo,
        )

    def ask_reviewer(self) -> None:
        """Ask who is reviewing."""
        self._window.name_banner.ask(self._context.settings.reviewer)
        self._window.name_banner.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_reviewer(self, name: str) -> None:
        """Record decisions under a name from now on."""
        self.keep(replace(self._context.settings, reviewer=name.strip()))
        if self._context.library is not None:
            self._context.library.reviewer = name
        self._window.toolbar.refresh()
        self._window.reader.setFocus()

    # -- view, panes, help -------------------------------------------------------------------------

    def step_article(self, by: int) -> None:
        """Show the next article, or the one before."""
        self._window.articles.step(by)

    def go_back(self) -> None:
        """Go to the place before."""
        self._window.trail.back()

    def go_forward(self) -> None:
        """Go to the place after."""
        self._window.trail.forward()

    def show_conflicts(self) -> None:
        """Bring the conflicts into view."""
        self._bring(self._window.conflicts_dock)

    def show_coverage(self) -> None:
        """Bring the numbers that no claim covers into view, the keyboard on them."""
        if self._context.library is not None:
            self._bring(self._window.coverage_dock)
            self._window.coverage.begin()

    def show_versions(self) -> None:
        """Bring the versions of the article into view, the keyboard on what changed."""
        if self._context.library is not None:
            self._bring(self._window.versions_dock)
            self._window.versions.begin()

    def step_difference(self, by: int) -> None:
        """Show the next difference between two texts (1), or the one before (-1)."""
        if self._context.library is not None:
            self._bring(self._window.versions_dock)
            self._window.versions.step(by)

    def show_tray(self) -> None:
        """Show the claims that wait in the tray, of another article when this one has none."""
        trays = self._window.overview.trays
        if trays and self._context.article_id not in trays:
            self._context.show_article(min(trays))
        self._bring(self._window.versions_dock)
        self._window.versions.begin_tray()

    def show_changes(self, article_id: ArticleId) -> None:
        """Show what a reader repaired in the text of an article."""
        self._context.show_article(article_id)
        self.show_versions()

    def compare(self, article_id: ArticleId, other: ArticleId) -> None:
        """Show two articles side by side."""
        self._context.show_article(article_id)
        self._bring(self._window.versions_dock)
        self._window.versions.compare(other)

    def join(self, article_id: ArticleId, into: ArticleId) -> None:
        """Make an article that came twice a newer version of the one that was there."""
        self._context.show_article(into)
        self._window.revising.join(article_id, into)

    def update_article(self) -> None:
        """Ask for a file that holds a newer text of the article in view."""
        self._window.revising.ask_file(self._window.projects.folder(), kinds_to_choose())

    def fetch_again(self) -> None:
        """Fetch what the address of the article in view holds now."""
        self._window.revising.fetch_again()

    def correct_text(self) -> None:
        """Let the paragraphs in view that are selected be put right."""
        span = self._window.reader.stretch()
        if span is not None:
            self._window.revising.ask_correction(span, self._window.reader.view.selection())

    def attach_selection(self, claim_id: ClaimId) -> None:
        """Put a claim out of the tray on what is selected in the text."""
        library, span = self._context.library, self._window.reader.view.selection()
        if library is None:
            return
        if span is None:
            self._context.told.emit(
                QCoreApplication.translate("Window", "Select the words in the text first.")
            )
            return
        self._context.attempt(lambda: library.versions.attach(claim_id, span))
        self._window.reader.view.set_selection(None)
        self._context.set_focus(Focus(claim_id=claim_id))

    def show_picture(self, which: str | None = None) -> None:
        """Bring a picture into view, the keyboard on it: of the event, or of the project."""
        if self._context.library is not None:
            self._bring(self._window.event_dock)
            self._window.event_pane.begin(which)

    def with_claim(self, verb: str) -> None:
        """Have the claim pane do a verb, in view."""
        self._bring(self._window.claim_dock)
        getattr(self._window.claim, verb)()

    def with_conflicts(self, verb: str) -> None:
        """Have the conflicts pane do a verb, in view."""
        self._bring(self._window.conflicts_dock)
        getattr(self._window.conflicts, verb)()

    def same_event(self) -> None:
        """Accept the event that the conflicts pane asks about, else ask for that of the claim."""
        pane, focus = self._window.conflicts, QApplication.focusWidget()
        asked = focus is not None and pane.isAncestorOf(focus)
        if not (asked and pane.same_event()):
            self.with_claim("set_event")

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        self._show(KeysSheet(self._window))

    def show_about(self) -> None:
        """Say what this program is."""
        self._show(About(self._window))

    # -- inside ------------------------------------------------------------------------------------

    def _bring(self, dock: QDockWidget) -> None:
        if self._context.library is not None:
            dock.show()
            dock.raise_()

    def _show(self, dialog: QDialog) -> None:
        """Show a dialog beside the work; it goes away with its own closing."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def quit(self) -> None:
        """Close the window."""
        self._window.close()


def kinds_to_choose() -> str:
    """Return what the file dialog offers: every kind of document at once, each, and all files."""
    every = [(kind_name(one.NAME), _globs(one.SUFFIXES)) for one in readers()]
    lists = _globs(LISTS)
    names = [
        (
            QCoreApplication.translate("Window", "All documents"),
            " ".join(dict.fromkeys(" ".join([*(globs for _, globs in every), lists]).split())),
        ),
        *every,
        (QCoreApplication.translate("Window", "List of addresses"), lists),
        (QCoreApplication.translate("Window", "All files"), "*"),
    ]
    return ";;".join(f"{name} ({globs})" for name, globs in names if globs)


def _globs(suffixes: Sequence[str]) -> str:
    return " ".join(f"*{suffix}" for suffix in suffixes if suffix)
