"""What all panes share: the open library, the settings, the place, and one signal a fact.

Data flows one way: a pane calls a verb of the library, the library tells what changed, the panes
whose tables are named fetch again. No pane talks to another one; they meet here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import UserError
from annotator.domain.model import ArticleId, Changes, ClaimId
from annotator.domain.text import Span
from annotator.library import Library
from annotator.settings import Settings
from annotator.wording import Words, words

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Focus:
    """What the reviewer works on: a claim, or a suggestion by its span, or nothing."""

    claim_id: ClaimId | None = None
    suggestion: Span | None = None


class Context(QObject):
    """The state of one window."""

    library_changed = Signal()
    """Another project was opened, or the project was closed."""
    changed = Signal(object)
    """A Changes: what an act touched."""
    article_changed = Signal()
    """Another article is shown."""
    focus_changed = Signal()
    """Another claim or suggestion is worked on."""
    flag_changed = Signal()
    """Another conflict is selected."""
    evidence_changed = Signal(object)
    """A tuple of Span: words of the text to light up."""
    place_asked = Signal(object, object)
    """(ArticleId, Span): bring this place into view."""
    language_changed = Signal()
    theme_changed = Signal()
    told = Signal(str)
    """A sentence for the toast line."""
    failed = Signal(object)
    """A UserError to show as a sentence and a next step."""
    batch_ended = Signal()
    """The last of many acts that came one after the other is done."""
    read_on = Signal()
    """Something was asked and answered or left: the keyboard goes back to the text."""

    def __init__(self, settings: Settings, language: str) -> None:
        super().__init__()
        self.settings = settings
        self.language = language
        self.words: Words = words(language)
        self.library: Library | None = None
        self.article_id: ArticleId | None = None
        self.focus = Focus()
        self.flag: str | None = None
        self.in_batch = False
        """Whether many acts come one after the other; who counts the project waits for the end."""
        self.telling: Changes | None = None
        """The change that is being told just now; what is fetched meanwhile holds it already."""

    def set_library(self, library: Library | None) -> None:
        """Show another project, or none."""
        if self.library is not None:
            self.library.close()
        self.library = library
        self.article_id, self.focus, self.flag = None, Focus(), None
        parties = self.words.parties
        self._learn_words()
        if library is not None:
            library.on_changed(self._on_changed)
        self.library_changed.emit()
        self.article_changed.emit()
        self.focus_changed.emit()
        self.flag_changed.emit()
        if self.words.parties is not parties:
            self.language_changed.emit()

    def begin_batch(self) -> None:
        """Say that many acts come one after the other."""
        self.in_batch = True

    def end_batch(self) -> None:
        """Say that they are done."""
        if self.in_batch:
            self.in_batch = False
            self.batch_ended.emit()

    def set_language(self, language: str) -> None:
        """Speak another language at once."""
        self.language = language
        self._learn_words()
        self.language_changed.emit()

    def _learn_words(self) -> None:
        """Speak of the parties that the open project knows."""
        parties = None if self.library is None else self.library.lexicon.current.parties
        self.words = words(self.language, parties)

    def show_article(self, article_id: ArticleId | None) -> None:
        """Show an article in the reader."""
        if article_id != self.article_id:
            self.article_id, self.focus = article_id, Focus()
            self.article_changed.emit()
            self.focus_changed.emit()

    def set_focus(self, focus: Focus) -> None:
        """Work on a claim or a suggestion."""
        if focus != self.focus:
            self.focus = focus
            self.focus_changed.emit()

    def set_flag(self, fingerprint: str | None) -> None:
        """Select a conflict."""
        if fingerprint != self.flag:
            self.flag = fingerprint
            self.flag_changed.emit()

    def go_to(self, article_id: ArticleId, span: Span, version: int | None = None) -> None:
        """Show a place of an article; one of an older version of its text has none in view."""
        self.show_article(article_id)
        newest = None if self.library is None else self.library.articles.get(article_id).version
        if version is None or version == newest:
            self.place_asked.emit(article_id, span)

    def attempt(self, verb: Callable[[], T]) -> T | None:
        """Call a verb of the library; a fault of the world is shown, not raised."""
        try:
            return verb()
        except UserError as error:
            self.failed.emit(error)
            return None

    def _on_changed(self, changes: Changes) -> None:
        renamed = changes.touches("party", "party_alias")
        if renamed:
            self._learn_words()
        self.telling = changes
        try:
            self.changed.emit(changes)
        finally:
            self.telling = None
        if renamed:
            self.language_changed.emit()
