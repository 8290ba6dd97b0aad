"""One cited document on a claim: what it is, its stance, how far it was seen, what it states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.figures import figures_in
from annotator.domain.lexicon import Lexicon
from annotator.domain.model import Citation, Figure, Kind, Link, Locus, Qualifier, Seen, Stance
from annotator.domain.review import Backing
from annotator.ui.browser import is_openable
from annotator.ui.chips import Choice
from annotator.ui.colours import Hue
from annotator.ui.figure_sentence import FigureSentence
from annotator.ui.flow import FlowLayout
from annotator.ui.labels import Card, Fold, Quiet, apart, menu_button
from annotator.ui.prose import Prose
from annotator.ui.quote import Quote
from annotator.wording import Words

_HUES = {
    Stance.SUPPORTS: Hue.GREEN,
    Stance.DISPUTES: Hue.VERMILLION,
    Stance.MENTIONS: Hue.BLUE,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinkCard", text)


def said_by(citation: Citation, publisher: str, words: Words) -> str:
    """Return who published a citation and when, on one line."""
    return apart(publisher, citation.author, words.date_words(citation.published))


def title_of(citation: Citation) -> str:
    """Return a citation's title with its number, or what stands for a missing title."""
    number = f"[{citation.number}] " if citation.number is not None else ""
    return number + (citation.title or citation.translated_title or citation.url or "—")


class LinkCard(Card):
    """Shows one link; tells what the reviewer wants, stores nothing."""

    stance_chosen = Signal(object)
    seen_chosen = Signal(object)
    quote_written = Signal(str)
    translation_written = Signal(str)
    stated_changed = Signal(object)
    """The Figure stated there, or None."""
    file_offered = Signal(object)
    """A Path to attach."""
    words_offered = Signal(str)
    """Words dropped on the card: a quote, or an address."""
    picture_offered = Signal(bytes)
    """A picture as PNG, such as a screenshot from the clipboard."""
    edit_wanted = Signal()
    find_wanted = Signal()
    open_wanted = Signal(str)
    """An address of the cited document, to be opened in the browser."""
    unlink_wanted = Signal()

    def __init__(
        self,
        backing: Backing,
        words: Words,
        lexicon: Callable[[], Lexicon],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._backing = backing
        self._lexicon = lexicon
        self._words = words
        self.setAcceptDrops(True)
        self.title = Quote(self, scale=0.72, most_lines=3)
        self.title.set_clickable(True)
        self.title.clicked.connect(self.find_wanted)
        self.about = Quiet(parent=self)
        self.stated_line = Quiet(parent=self)
        self.stance, self.seen = Choice(self), Choice(self)
        self.stance.chosen.connect(self.stance_chosen)
        self.seen.chosen.connect(self.seen_chosen)
        self.open_page, self.open_archived = QPushButton(self), QPushButton(self)
        for button in (self.open_page, self.open_archived):
            button.setProperty("link", True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open_page.clicked.connect(lambda: self.open_wanted.emit(self.citation.url))
        self.open_archived.clicked.connect(lambda: self.open_wanted.emit(self.citation.archive_url))
        self.menu_button = menu_button(self)
        self._menu = QMenu(self)
        self.menu_button.setMenu(self._menu)
        self.more = Fold(self)
        self.inner = QWidget(self)
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.quote_label, self.translation_label = Quiet(parent=self), Quiet(parent=self)
        self.quote, self.translation = Prose(self.inner, least=1), Prose(self.inner, least=1)
        self.quote.committed.connect(self.quote_written)
        self.translation.committed.connect(self.translation_written)
        self.stated_label = Quiet(parent=self)
        self.sentence = FigureSentence(words, self.inner)
        self.sentence.changed.connect(self.stated_changed)
        self.add_figure = QToolButton(self.inner)
        self.add_figure.setAutoRaise(True)
        self.add_figure.clicked.connect(lambda: self.stated_changed.emit(self._first_figure()))
        self.files = Quiet(parent=self)
        for widget in (
            self.quote_label,
            self.quote,
            self.translation_label,
            self.translation,
            self.stated_label,
            self.sentence,
            self.files,
        ):
            column.addWidget(widget)
        column.insertWidget(5, self.add_figure, 0, Qt.AlignmentFlag.AlignLeading)
        self.more.folds(self.inner)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.title, 1)
        top.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        chips = FlowLayout()
        for chip in (self.stance, self.seen, self.open_page, self.open_archived, self.more):
            chips.addWidget(chip)
        self.body.addLayout(top)
        self.body.addWidget(self.about)
        self.body.addWidget(self.stated_line)
        self.body.addLayout(chips)
        self.body.addWidget(self.inner)
        self.retranslate(words)

    @property
    def link(self) -> Link:
        """The link shown."""
        return self._backing.link

    @property
    def citation(self) -> Citation:
        """The citation shown."""
        return self._backing.citation

    def show_backing(self, backing: Backing) -> None:
        """Show the link as it is stored now."""
        self._backing = backing
        link, citation, words = backing.link, backing.citation, self._words
        publisher = backing.source.name if backing.source else ""
        self.title.set_text(title_of(citation))
        self.title.setToolTip(_tr("Find it on the web (F)"))
        about = said_by(citation, publisher, words)
        if citation.as_quoted:
            about = apart(_tr("as quoted in this article"), about)
        origin = citation.origin
        if origin and origin != publisher:
            about += "\n" + _tr("First said by {origin}").format(origin=origin)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        for button, address in (
            (self.open_page, citation.url),
            (self.open_archived, citation.archive_url),
        ):
            button.setVisible(is_openable(address))
            button.setToolTip(f"\u2066{address}\u2069")
        self.stance.choose(link.stance)
        self.seen.choose(link.seen)
        self.quote.show_text(link.quote)
        self.translation.show_text(link.quote_translation)
        self.sentence.show_figure(link.stated)
        self.sentence.setVisible(link.stated is not None)
        self.stated_label.setVisible(link.stated is not None)
        self.add_figure.setVisible(link.stated is None)
        self.stated_line.setText(self._stated_words())
        self.stated_line.setVisible(bool(self.stated_line.text()))
        names = apart(*(f"{one.name} ({one.sha256[:8]})" for one in link.attachments), by=", ")
        self.files.setText(_tr("Kept in the project: {files}").format(files=names))
        self.files.setVisible(bool(names))
        self.marked = _HUES.get(link.stance)
        self.setAccessibleName(title_of(citation))
        self.update()

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.sentence.retranslate(words)
        self.stance.set_entries([(words.label(one), one) for one in Stance])
        self.seen.set_entries([(words.label(one), one) for one in Seen])
        for control, name in (
            (self.stance, _tr("What it does for the claim")),
            (self.seen, _tr("How far it was seen")),
            (self.menu_button, _tr("More about this citation")),
            (self.quote, _tr("Quote read there")),
            (self.translation, _tr("Translation of the quote")),
        ):
            control.setAccessibleName(name)
            control.setToolTip(name)
        self.quote_label.setText(_tr("Quote read there"))
        self.translation_label.setText(_tr("Translation of the quote"))
        self.stated_label.setText(_tr("Figure stated there"))
        self.more.setText(_tr("Quote and figure"))
        self.open_page.setText(_tr("Open"))
        self.open_archived.setText(_tr("Archived copy"))
        self.add_figure.setText(_tr("Set the figure stated there"))
        self._menu.clear()
        self._menu.addAction(_tr("Find it on the web"), self.find_wanted.emit)
        self._menu.addAction(_tr("Paste what you found there"), self.paste)
        self._menu.addAction(_tr("Attach a file…"), self.choose_file)
        self._menu.addAction(_tr("Edit citation"), self.edit_wanted.emit)
        self._menu.addAction(_tr("Remove the stated figure"), self._drop_figure)
        self._menu.addSeparator()
        self._menu.addAction(_tr("Unlink"), self.unlink_wanted.emit)
        self.show_backing(self._backing)

    def flush(self) -> None:
        """Tell what is typed and not yet told."""
        self.quote.commit()
        self.translation.commit()
        self.sentence.flush()

    def choose_file(self) -> None:
        """Ask for a file to keep as what was seen."""
        name, _ = QFileDialog.getOpenFileName(self, _tr("Attach a file"))
        if name:
            self.file_offered.emit(Path(name))

    def _drop_figure(self) -> None:
        if self.link.stated is not None:
            self.stated_changed.emit(None)

    def _title_figure(self) -> Figure | None:
        citation = self.citation
        if citation.as_quoted:
            return None
        found = figures_in(
            citation.title,
            locus=Locus.CITED_TITLE,
            date=citation.published,
            language=citation.language,
            lexicon=self._lexicon(),
        )
        return next((one.figure for one in found if one.figure.bounded), None)

    def _first_figure(self) -> Figure:
        """Return what to begin with: the title's figure, else one without a number."""
        found = self._title_figure()
        if found is not None:
            return found
        return Figure(Kind.KILLED, qualifier=Qualifier.UNKNOWN, locus=Locus.CITED_QUOTE)

    def _stated_words(self) -> str:
        if self.link.stated is not None:
            said = self._words.figure_sentence(replace(self.link.stated, origin=""))
            return _tr("States: {figure}").format(figure=said)
        found = self._title_figure()
        if found is None:
            return ""
        return _tr("Its title says: {figure}").format(figure=self._words.figure_sentence(found))

    # -- what is dropped --------------------------------------------------------------------

    def take(self, data: QMimeData) -> None:
        """Offer what was dropped or pasted: files and pictures to keep, words to quote."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        for file in files:
            self.file_offered.emit(file)
        picture = data.imageData() if data.hasImage() else None
        if files:
            return
        if isinstance(picture, QImage):
            self.picture_offered.emit(_png(picture))
        elif data.hasText():
            self.words_offered.emit(data.text())

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files, pictures and words."""
        data = event.mimeData()
        if data.hasUrls() or data.hasText() or data.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.take(event.mimeData())
        event.acceptProposedAction()


def _png(picture: QImage) -> bytes:
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide6 declares the format as bytes, yet takes it as str.
    picture.save(kept, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data().data())
