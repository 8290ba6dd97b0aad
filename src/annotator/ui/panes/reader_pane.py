"""The reader: an article's text, what it suggests, and the keys that turn it into claims."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.errors import RuleError
from annotator.domain.model import ArticleId, Changes, ClaimId, Verdict
from annotator.domain.text import Span
from annotator.library import Library
from annotator.ui.browser import open_address
from annotator.ui.context import Context, Focus
from annotator.ui.labels import Quiet
from annotator.ui.panes.article_marks import (
    claim_key,
    claim_of,
    suggestion_key,
    suggestion_of,
)
from annotator.ui.panes.article_page import FOUND_IN, READ_WITH, ArticlePage
from annotator.ui.panes.empty import EmptyPlace
from annotator.ui.panes.find_bar import FindBar, Finding
from annotator.ui.panes.mark_tips import MarkTips, place_of_mark
from annotator.ui.reader import PaintedSpan, ReaderView, Role


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReaderPane", text)


class ReaderPane(QWidget):
    """Shows the article of the context; every verb here is a key of the window."""

    page_moved = Signal(object)
    """The number of the document's page that the caret came to; None without pages."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._page: ArticlePage | None = None
        self._kept: dict[ArticleId, tuple[tuple[int, float], int, Focus]] = {}
        self._settling: ClaimId | None = None
        self._passing: Span | None = None
        self._lit = 0
        self._page_number: int | None = None
        self._flipped: dict[tuple[ArticleId, int], bool] = {}
        self.view = ReaderView(self)
        self.empty = EmptyPlace(self)
        self.hint = Quiet(parent=self)
        self.hint.setContentsMargins(16, 8, 16, 8)
        self.finder = FindBar(self)
        self.finder.hide()
        self._finding = Finding(self.finder, self.view)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.finder)
        column.addWidget(self.hint)
        self.setFocusProxy(self.view)
        MarkTips(self.view, lambda: None if self._page is None else self._page.analysis)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._take_conflicts)
        self._connect()
        self.retranslate()
        self._on_article_changed()

    def _connect(self) -> None:
        context, view = self._context, self.view
        context.library_changed.connect(self._on_library_changed)
        context.article_changed.connect(self._on_article_changed)
        context.focus_changed.connect(self._on_focus_changed)
        context.changed.connect(self._on_changed)
        context.evidence_changed.connect(self._on_evidence_changed)
        context.place_asked.connect(self._on_place_asked)
        context.language_changed.connect(self._on_language_changed)
        view.span_clicked.connect(self._on_span_clicked)
        view.span_activated.connect(self._on_span_activated)
        view.caret_moved.connect(self._say_page)
        view.link_followed.connect(self._on_link_followed)
        view.context_menu_requested.connect(self._on_menu_requested)
        view.installEventFilter(self)

    # -- verbs ------------------------------------------------------------------------------

    def accept(self) -> None:
        """Make the current suggestion a claim and stay on it; on a claim, leave it and go on."""
        page, library = self._page, self._context.library
        span = self._suggestion_here()
        if page is None or library is None:
            return
        if span is None and self._context.focus.claim_id is not None:
            self._leave_claim(page)
            return
        if span is None:
            self._context.told.emit(_tr("Put the cursor on an underlined figure first."))
            return
        claim_id = self._context.attempt(lambda: library.claims.accept(page.article_id, span))
        if claim_id is not None:
            self._context.set_focus(Focus(claim_id=claim_id))

    def accept_on(self) -> None:
        """Make the current suggestion a claim and go on to the next suggestion at once."""
        page, library = self._page, self._context.library
        span = self._suggestion_here()
        if page is None or library is None:
            return
        if span is None:
            self.accept()
            return
        # The other panes hear of the change after the text has gone on, and show the next at once.
        self._context.set_focus(Focus(suggestion=span))
        self._passing = span
        self._context.attempt(lambda: library.claims.accept(page.article_id, span))
        self._passing = None

    def dismiss(self) -> None:
        """Set the current suggestion aside, or leave the current claim; then go on."""
        page, library = self._page, self._context.library
        if page is None or library is None:
            return
        if self._context.focus.claim_id is not None:
            self._leave_claim(page)
            return
        span = self._suggestion_here()
        if span is None:
            self._context.told.emit(_tr("Put the cursor on an underlined figure first."))
            return
        self._context.set_focus(Focus(suggestion=span))
        self._context.attempt(lambda: library.claims.dismiss(page.article_id, span))

    def claim_from_selection(self) -> None:
        """Make a claim of the selected words."""
        self._claim(with_figure=True)

    def highlight_selection(self) -> None:
        """Mark the selected words without reading a figure in them."""
        self._claim(with_figure=False)

    def next_item(self) -> None:
        """Go to the next figure or claim."""
        self._step(forward=True)

    def previous_item(self) -> None:
        """Go to the figure or claim before."""
        self._step(forward=False)

    def cycle_overlaps(self) -> None:
        """Go round the claims and figures that cover the same words."""
        current = self.view.current
        page = self._page
        if page is None:
            return
        here = page.items.span(current) if current else None
        points = [here.start, here.end - 1] if here else [self.view.caret]
        keys = {
            key
            for point in points
            for key in self.view.spans_at(point)
            if page.items.span(key) is not None
        }
        ordered = sorted(keys, key=lambda key: (page.items.span(key) or Span(0, 0), key))
        if not ordered:
            return
        at = ordered.index(current) if current in ordered else -1
        self._work_on(ordered[(at + 1) % len(ordered)])

    def find(self) -> None:  # type: ignore[override]  # QWidget's own finds windows by id
        """Open the bar that finds words in the text."""
        if self._page is None:
            return
        self._finding.open()

    def zoom(self, step: int) -> None:
        """Make the text larger (1), smaller (-1), or as designed (0)."""
        if step > 0:
            self.view.zoom_in()
        elif step < 0:
            self.view.zoom_out()
        else:
            self.view.reset_zoom()

    def set_font(self, family: str) -> None:
        """Set the face of the text."""
        self.view.set_reading_font(family)

    def flip_paragraph(self) -> None:
        """Turn the direction of the paragraph with the caret."""
        if self._page is None:
            return
        index = self.view.paragraph_at(self.view.caret)
        flipped = not self.view.is_right_to_left(index)
        self._flipped[(self._page.article_id, index)] = flipped
        self.view.set_paragraph_direction(index, flipped)

    # -- words ------------------------------------------------------------------------------

    def stretch(self) -> Span | None:
        """Return the paragraphs that the selection touches, or the one with the caret."""
        page = self._page
        if page is None:
            return None
        span = self.view.selection() or Span(self.view.caret, self.view.caret)
        start = page.text.rfind("\n", 0, span.start) + 1
        end = page.text.find("\n", span.end)
        return Span(start, len(page.text) if end < 0 else end)

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.view.setAccessibleName(_tr("Text of the article"))
        self.finder.retranslate()
        if self._context.library is None:
            self.empty.say(
                _tr("No project is open"),
                _tr("Open a project, make a new one, or try the sample."),
            )
        else:
            self.empty.say(
                _tr("Nothing to read yet"),
                _tr(
                    "Import an article with Ctrl+I or drop a document here,"
                    " then choose it in the list of articles."
                ),
            )
        self._say_hint()

    def _say_hint(self) -> None:
        page = self._page
        self.hint.setVisible(page is not None and not page.has_claims)
        if page is None or page.has_claims:
            return
        if page.suggestions_left:
            self.hint.setText(
                _tr(
                    "No claims yet. Press Enter on an underlined figure, or select words"
                    " and press C."
                )
            )
        else:
            self.hint.setText(_tr("No claims yet. Select a sentence and press C."))

    # -- following the context --------------------------------------------------------------

    def _on_library_changed(self) -> None:
        self._kept.clear()
        self._flipped.clear()
        self._settling = None
        self._page = None

    def _on_article_changed(self) -> None:
        self._keep()
        self._settling = None
        library, article_id = self._context.library, self._context.article_id
        page = None
        if library is not None and article_id is not None:
            page = self._context.attempt(lambda: self._open(library, article_id))
        self._page = page
        self._lit = 0
        self._stack.setCurrentWidget(self.empty if page is None else self.view)
        self._finding.forget(keep_open=page is not None)
        self.retranslate()
        if page is None:
            self.view.set_document("")
            self._say_page()
            return
        self.view.set_document(page.text)
        for (flipped_in, index), rtl in self._flipped.items():
            if flipped_in == page.article_id:
                self.view.set_paragraph_direction(index, rtl)
        page.paint_all()
        place, caret, focus = self._kept.get(page.article_id, (None, 0, Focus()))
        if caret:
            self.view.set_caret(caret)
        if place is not None:
            self.view.set_place(place)
        self._later.start()
        self._say_page()
        if focus != Focus() and self._context.focus == Focus():
            self._context.set_focus(focus)

    def _open(self, library: Library, article_id: ArticleId) -> ArticlePage:
        hint = _tr("Ctrl+click opens it in the browser")
        return ArticlePage(self.view, library, article_id, self._context.words, hint)

    def _say_page(self, *_: object) -> None:
        """Tell which page the caret stands on when that changed."""
        page = self._page
        number = None if page is None else page.outline.page_at(self.view.caret)
        if number != self._page_number:
            self._page_number = number
            self.page_moved.emit(number)

    def _keep(self) -> None:
        """Remember where the reviewer was in the article that is left."""
        if self._page is not None:
            current = self.view.current or ""
            focus = Focus(claim_of(current), suggestion_of(current))
            self._kept[self._page.article_id] = (self.view.place, self.view.caret, focus)

    def _on_changed(self, changes: Changes) -> None:
        page, library = self._page, self._context.library
        if page is None or library is None:
            return
        anew = changes.rows.get("article", frozenset()) | changes.rows.get("outdated", frozenset())
        if page.article_id in anew or changes.touches(*READ_WITH):
            self._reopen(page.article_id, library)
            return
        if changes.touches("claim", "figure", "dismissal"):
            page.take(changes)
            self._say_hint()
        if changes.touches(*FOUND_IN):
            self._later.start()
        made = changes.rows.get("claim", frozenset())
        if changes.label in ("claim.accept", "claim.add") and len(made) == 1:
            self._settling = ClaimId(next(iter(made)))
        self._after_change(page, library, changes)

    def _after_change(self, page: ArticlePage, library: Library, changes: Changes) -> None:
        focus = self._context.focus
        if focus.claim_id is not None and self.view.current == claim_key(focus.claim_id):
            if not page.has_claim(focus.claim_id):
                if focus.claim_id in changes.rows.get("claim", frozenset()):
                    self._focus_again()
            elif focus.claim_id == self._settling and changes.label == "claim.verdict":
                claim = library.claims.get(focus.claim_id)
                if claim.verdict is not Verdict.NONE:
                    self._settling = None
                    self._go_on(claim.anchor.span)
        elif focus.suggestion is not None and page.suggestion(focus.suggestion) is None:
            if changes.label == "claim.accept" and focus.suggestion == self._passing:
                self._settling = None
                self._go_on(focus.suggestion)
            elif changes.label == "suggestion.dismiss":
                self._go_on(focus.suggestion)
            elif self.view.current == suggestion_key(focus.suggestion):
                self.view.set_current(None)

    def _focus_again(self) -> None:
        """Stand on the suggestion that a claim which is gone was made from, if there is one."""
        page = self._page
        point = self.view.caret
        here = [suggestion_of(key) for key in self.view.spans_at(point)]
        spans = [span for span in here if span is not None]
        known = page is not None and spans and page.suggestion(spans[0]) is not None
        self._context.set_focus(Focus(suggestion=spans[0]) if known else Focus())

    def _reopen(self, article_id: ArticleId, library: Library) -> None:
        """Read an article again that was edited, or leave one that was put away."""
        try:
            library.articles.get(article_id)
        except RuleError:
            self._kept.pop(article_id, None)
            self._page = None
            self._context.show_article(None)
            return
        self._on_article_changed()

    def _take_conflicts(self) -> None:
        page = self._page
        if page is not None and self._context.library is not None:
            self._context.attempt(page.take_conflicts)

    def _on_focus_changed(self) -> None:
        page, focus = self._page, self._context.focus
        if page is None:
            return
        key = None
        if focus.claim_id is not None:
            key = claim_key(focus.claim_id)
        elif focus.suggestion is not None:
            key = suggestion_key(focus.suggestion)
        if focus.claim_id != self._settling:
            self._settling = None
        self.view.set_current(key)
        page.preview(focus.suggestion)
        span = page.items.span(key) if key else None
        if span is not None:
            if self.view.caret != span.start:
                self.view.set_caret_quietly(span.start)
            self.view.ensure_visible(span)

    def _on_evidence_changed(self, spans: object) -> None:
        for number in range(self._lit):
            self.view.remove_span(f"e:{number}")
        lit = list(spans) if isinstance(spans, tuple) else []
        for number, span in enumerate(lit):
            self.view.add_span(PaintedSpan(f"e:{number}", span, Role.EVIDENCE))
        self._lit = len(lit)

    def _on_place_asked(self, article_id: object, span: object) -> None:
        if self._page is not None and self._page.article_id == article_id:
            assert isinstance(span, Span)
            self.view.set_caret_quietly(span.start)
            self.view.ensure_visible(span)
            # What can be worked on gets the ring; any other place is lit up instead.
            figure = any(self._page.items.span(k) == span for k in self.view.spans_at(span.start))
            self._on_evidence_changed(() if figure else (span,))

    def _on_language_changed(self) -> None:
        self.retranslate()
        if self._page is not None:
            self._on_article_changed()

    # -- pointer and keys -------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter on a suggestion or on the claim worked on before the view does."""
        if (
            watched is self.view
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and (self._suggestion_here() is not None or self._context.focus.claim_id is not None)
        ):
            self.accept()
            return True
        return super().eventFilter(watched, event)

    def _on_span_clicked(self, key: str) -> None:
        self._work_on(key)

    def _on_span_activated(self, key: str) -> None:
        page = self._page
        place = None if page is None else place_of_mark(page.analysis, key)
        if page is not None and place is not None:
            self._context.go_to(page.article_id, place)

    def _on_menu_requested(self, point: int, where: QPoint) -> None:
        page = self._page
        if page is None:
            return
        keys = [key for key in self.view.spans_at(point) if page.items.span(key) is not None]
        if keys:
            self._work_on(keys[0])
        menu = QMenu(self)
        self._add_addresses(menu, page, point)
        if keys and suggestion_of(keys[0]) is not None:
            menu.addAction(_tr("Accept as a claim"), self.accept)
            menu.addAction(_tr("Dismiss"), self.dismiss)
            menu.addSeparator()
        if self.view.selection() is not None:
            menu.addAction(_tr("Make a claim of the selection"), self.claim_from_selection)
            menu.addAction(_tr("Copy"), self.view.copy)
        if len(keys) > 1:
            menu.addAction(_tr("Next of the overlapping claims"), self.cycle_overlaps)
        menu.addAction(_tr("Turn the paragraph's direction"), self.flip_paragraph)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _on_link_followed(self, key: str) -> None:
        page, span = self._page, self.view.span_of(key)
        if page is not None and span is not None:
            self._open_address(page.outline.url_at(span.span.start))

    def _open_address(self, address: str) -> None:
        if not open_address(address):
            self._context.told.emit(_tr("That address cannot be opened."))

    def _add_addresses(self, menu: QMenu, page: ArticlePage, point: int) -> None:
        """Offer the link under the pointer, and what the reference of a mark leads to."""
        link = page.outline.url_at(point)
        found = [(_tr("Open link"), link)] if link else []
        for cited in page.cited_at(self.view.spans_at(point)):
            for words, address in (
                (_tr("Open reference [{number}]"), cited.url),
                (_tr("Open archived copy of [{number}]"), cited.archive_url),
            ):
                if address:
                    found.append((words.format(number=cited.number), address))
        for words, address in found:
            menu.addAction(words, partial(self._open_address, address))
        if found:
            copied = found[0][1]
            menu.addAction(_tr("Copy address"), lambda: QGuiApplication.clipboard().setText(copied))
            menu.addSeparator()

    # -- stepping ---------------------------------------------------------------------------

    def _suggestion_here(self) -> Span | None:
        """Return the current suggestion, else the one at the caret."""
        page = self._page
        if page is None:
            return None
        focus = self._context.focus
        if focus.suggestion is not None and page.suggestion(focus.suggestion) is not None:
            return focus.suggestion
        if focus.claim_id is not None:
            return None
        for key in self.view.spans_at(self.view.caret):
            span = suggestion_of(key)
            if span is not None:
                return span
        return None

    def _claim(self, *, with_figure: bool) -> None:
        page, library, span = self._page, self._context.library, self.view.selection()
        if page is None or library is None:
            return
        if span is None:
            self._context.told.emit(_tr("Select the words of the claim first."))
            return

        def add() -> ClaimId:
            if with_figure:
                return library.claims.add(page.article_id, span)
            with library.together("claim.add"):
                claim_id = library.claims.add(page.article_id, span)
                library.claims.set_figure(claim_id, None)
                return claim_id

        claim_id = self._context.attempt(add)
        if claim_id is not None:
            self.view.set_selection(None)
            self._context.set_focus(Focus(claim_id=claim_id))

    def _step(self, *, forward: bool) -> None:
        page = self._page
        if page is None:
            return
        current = self.view.current or ""
        here = page.items.span(current)
        if here is None:
            point = self.view.caret
            here, current = Span(point, point), ""
        key = page.items.after(here, current) if forward else page.items.before(here, current)
        if key is None:
            self._context.told.emit(
                _tr("That was the last figure.") if forward else _tr("That was the first figure.")
            )
            return
        self._work_on(key)

    def _leave_claim(self, page: ArticlePage) -> None:
        claim_id = self._context.focus.claim_id
        here = None if claim_id is None else page.items.span(claim_key(claim_id))
        self._settling = None
        self._go_on(here or Span(self.view.caret, self.view.caret))

    def _go_on(self, span: Span) -> None:
        """Work on the next suggestion past a place, or on the first that still waits."""
        page = self._page
        if page is None:
            return
        key = page.items.after(span, only="s:") or page.items.first(only="s:")
        if key is None:
            self._context.told.emit(_tr("Every figure of this article is decided."))
            if self._context.focus.suggestion is not None:
                self._context.set_focus(Focus())
            return
        self._work_on(key)

    def _work_on(self, key: str) -> None:
        claim_id, span = claim_of(key), suggestion_of(key)
        if claim_id is not None or span is not None:
            self._context.set_focus(Focus(claim_id, span))
