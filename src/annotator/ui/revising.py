"""Newer texts of the article in view: from a file, from its address, or corrected by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from annotator.domain.errors import SourceError
from annotator.domain.model import ArticleId, VersionOrigin
from annotator.domain.text import Span
from annotator.formats.web_address import Address
from annotator.library import Library
from annotator.services.importing import Prepared, prepare_or_error
from annotator.services.versions import Updated
from annotator.ui.context import Context
from annotator.ui.jobs import Jobs

_ANOTHER = 30
"""Percent of common words below which a new version looks like another article."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Revising", text)


class Revising(QObject):
    """Makes further versions of articles of the open project."""

    made = Signal(object, str)
    """(Updated, what it did in a sentence): a version was made, or the text is known already."""

    def __init__(self, context: Context, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._jobs, self._window = context, jobs, parent

    # -- asking -------------------------------------------------------------------------------

    def ask_file(self, folder: Path, kinds: str) -> None:
        """Ask for a file that holds a newer text of the article in view."""
        article_id = self._context.article_id
        if article_id is None:
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, _tr("Newer text of the article"), str(folder), kinds
        )
        if chosen:
            self.from_file(article_id, Path(chosen))

    def fetch_again(self) -> None:
        """Fetch what the address of the article in view holds now."""
        library, article_id = self._context.library, self._context.article_id
        if library is None or article_id is None:
            return
        written = library.articles.get(article_id).url
        if not written:
            self._context.told.emit(
                _tr("This article has no address yet. Write it into the article's details (F2).")
            )
            return
        # Loaded when it is asked for: no start needs it.
        from annotator.formats.web_address import address_of

        address = self._context.attempt(lambda: address_of(written))
        if address is not None:
            self.fetch(article_id, address)

    def ask_correction(self, span: Span, chosen: Span | None = None) -> None:
        """Let a stretch of the article in view be put right, some words of it selected."""
        library, article_id = self._context.library, self._context.article_id
        if library is None or article_id is None:
            return
        # Loaded when it is asked for: no start needs it.
        from annotator.ui.dialogs.correct_text import CorrectText

        def newest() -> str:
            return self._context.attempt(lambda: library.articles.text(article_id)) or ""

        dialog = CorrectText(
            newest(), span, self._context.settings.reading_font, newest, chosen, self._window
        )
        dialog.accepted.connect(
            lambda: self.correct(article_id, dialog.corrected, dialog.note.text())
        )
        # The text stays at hand beside it; another project's text is none of its business.
        self._context.library_changed.connect(dialog.close)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.field.setFocus()

    def _ask_private(self, article_id: ArticleId, address: Address) -> None:
        """Ask before anything of the reviewer's own network is touched."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            _tr("Fetch from your own network?"),
            _tr("{address} leads into your own network, not to the web. Fetch it?").format(
                address=f"\u2068{address}\u2069"
            ),
            QMessageBox.StandardButton.NoButton,
            self._window,
        )
        fetch = box.addButton(_tr("Fetch"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        fetch.clicked.connect(lambda: self.fetch(article_id, replace(address, private=True)))
        box.finished.connect(box.deleteLater)
        box.open()

    # -- making -------------------------------------------------------------------------------

    def from_file(self, article_id: ArticleId, path: Path) -> None:
        """Read a file beside the window and make it the article's newest version."""
        self._read(_tr("Reading the newer text"), article_id, path, VersionOrigin.UPDATE)

    def fetch(self, article_id: ArticleId, address: Address) -> None:
        """Fetch an address and make what it holds now the article's newest version."""
        self._read(_tr("Fetching again"), article_id, address, VersionOrigin.FETCH)

    def correct(self, article_id: ArticleId, text: str, note: str) -> None:
        """Keep a corrected text as the newest version."""
        self._do(article_id, lambda library: library.versions.correct(article_id, text, note))

    def restore(self, article_id: ArticleId, version: int) -> None:
        """Make the text of an older version the newest one."""
        self._do(article_id, lambda library: library.versions.restore(article_id, version))

    def join(self, article_id: ArticleId, into: ArticleId) -> None:
        """Make another article the newest version of one, and put it away."""
        self._do(into, lambda library: library.joining.join(article_id, into))

    def _read(
        self, label: str, article_id: ArticleId, source: Path | Address, origin: VersionOrigin
    ) -> None:
        library = self._context.library
        assert library is not None
        work = partial(prepare_or_error, lexicon=library.lexicon.current)
        results: Iterator[Prepared | SourceError] = self._jobs.workers.results(work, [source])

        def take(read: Prepared | SourceError) -> None:
            if self._context.library is not library:
                return
            if isinstance(read, SourceError):
                if read.code == "source.private_address" and isinstance(source, Address):
                    self._ask_private(article_id, source)
                else:
                    self._context.failed.emit(read)
                return
            self._do(
                article_id,
                lambda library: library.versions.update(article_id, read, origin=origin),
            )

        self._jobs.start(label, results, take, total=1)

    def _do(self, article_id: ArticleId, verb: Callable[[Library], Updated]) -> None:
        library = self._context.library
        if library is None:
            return
        updated = self._context.attempt(lambda: verb(library))
        if updated is not None:
            self.made.emit(updated, " ".join(_told(library, article_id, updated)))


def _told(library: Library, article_id: ArticleId, updated: Updated) -> Iterator[str]:
    if updated.known:
        yield _tr("The text is the same as before; nothing was changed.")
        return
    yield _tr("This is version {version} of the text.").format(version=updated.version)
    if updated.in_place:
        yield QCoreApplication.translate(
            "Revising", "%n claim(s) stand where they stood.", None, updated.in_place
        )
    if updated.moved:
        yield QCoreApplication.translate(
            "Revising", "%n claim(s) followed words that changed a little.", None, updated.moved
        )
    if updated.strayed:
        yield QCoreApplication.translate(
            "Revising", "%n claim(s) wait in the tray.", None, updated.strayed
        )
    if updated.back:
        yield QCoreApplication.translate(
            "Revising", "%n verified claim(s) went back to review.", None, updated.back
        )
    earlier = [one.version for one in library.versions.of(article_id)][-2:]
    if len(earlier) == 2:
        share = library.versions.difference(article_id, *earlier).share
        if share < _ANOTHER:
            yield _tr(
                "Only {share} % of the words are the same: is it another article? Undo takes it"
                " back."
            ).format(share=share)
