"""The claim pane: one claim or suggestion in full, and every decision about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import RuleError
from annotator.domain.model import (
    ArticleId,
    Changes,
    Claim,
    ClaimId,
    Figure,
    Grade,
    Kind,
    Locus,
    Qualifier,
    Reading,
    Status,
    Verdict,
)
from annotator.domain.sentences import line_at, sentence_at
from annotator.domain.text import Span, anchor_at
from annotator.library import Library
from annotator.services.articles import Column
from annotator.ui.context import Context, Focus
from annotator.ui.flow import held
from annotator.ui.labels import Badge, Fold, Heading, Quiet, see_through
from annotator.ui.lessons import Lesson, Teaches, learn, lesson_of
from annotator.ui.panes.article_page import READ_WITH
from annotator.ui.panes.claim_figure import FigureSection
from annotator.ui.panes.claim_links import LinksSection
from annotator.ui.panes.claim_notes import NotesSection
from annotator.ui.panes.claim_verdict import STATUS_HUES, VerdictBar
from annotator.ui.panes.empty import EmptyPlace
from annotator.ui.panes.moved_line import MovedLine
from annotator.ui.panes.why import Setting

_SHOWN = (
    "claim",
    "figure",
    "link",
    "citation",
    "source",
    "attachment",
    "assessment",
    "event",
    "resolution",
    "declared_conflict",
    "dismissal",
    "setting",
    "article",
    *READ_WITH,
    "part",
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClaimPane", text)


class ClaimPane(QWidget):
    """Shows what the context is focused on; the verbs are keys of the window."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._claim: Claim | None = None
        self._suggestion: tuple[ArticleId, Reading] | None = None
        self._lesson: tuple[ClaimId, Lesson] | None = None
        self._column: Column | None = None
        self._told: Changes | None = None
        # Each widget is made where it stays: one that moves takes its style anew, with all in it.
        self._stack = QStackedWidget(self)
        self.empty, self._body = EmptyPlace(self._stack), QWidget(self._stack)
        self.area = see_through(QScrollArea(self._body))
        self._page = page = QWidget(self.area.viewport())
        self.heading, self.status = Heading(parent=page), Badge(page)
        self.place = Quiet(parent=page)
        self.place.setWordWrap(False)
        self.delete_button = QToolButton(page)
        self.delete_button.setAutoRaise(True)
        self.delete_button.clicked.connect(self.delete)
        self.moved = MovedLine(page)
        self.figure = FigureSection(context.words, page)
        self.links = LinksSection(context, page)
        self.notes_fold = Fold(page)
        self.notes = NotesSection(page)
        self.notes_fold.folds(self.notes)
        self.verdict = VerdictBar(context.words, self._body)
        self.choice = QFrame(self._body)
        self.accept_button, self.dismiss_button = QPushButton(self.choice), QPushButton(self.choice)
        self.accept_button.setProperty("primary", True)
        self.accept_button.clicked.connect(self.accept)
        self.dismiss_button.clicked.connect(self.dismiss)
        self.links.add_below_origins(self.verdict.grades)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._on_focus_changed()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading)
        top.addWidget(self.status)
        top.addWidget(self.place)
        top.addStretch(1)
        top.addWidget(self.delete_button)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.moved)
        column.addWidget(self.figure)
        column.addWidget(_line())
        column.addWidget(self.links)
        column.addWidget(_line())
        column.addWidget(self.notes_fold)
        column.addWidget(self.notes)
        column.addStretch(1)
        self._lines = self._page.findChildren(QFrame, "line")
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._page)
        row = QHBoxLayout(self.choice)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.accept_button, 1)
        row.addWidget(self.dismiss_button, 1)
        whole = QVBoxLayout(self._body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(_line())
        whole.addWidget(self.verdict)
        whole.addWidget(self.choice)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setMinimumWidth(320)

    def _connect(self) -> None:
        context, figure, verdict, notes = self._context, self.figure, self.verdict, self.notes
        context.library_changed.connect(self._on_library_changed)
        context.focus_changed.connect(self._on_focus_changed)
        context.changed.connect(self._on_changed)
        context.language_changed.connect(self.retranslate)
        figure.changed.connect(self._on_figure)
        figure.column_named.connect(self._on_column)
        figure.evidence.connect(context.evidence_changed)
        figure.place_wanted.connect(self._on_place_wanted)
        figure.flag_wanted.connect(context.set_flag)
        figure.add_button.clicked.connect(self._on_figure_added)
        figure.lesson.remembered.connect(self.remember)
        figure.lesson.declined.connect(self._forget_lesson)
        self.links.linked.connect(self._show_card)
        verdict.verdict_given.connect(self.set_verdict)
        verdict.status_wanted.connect(self._set_status)
        verdict.grade_ticked.connect(self._on_grade)
        notes.text_written.connect(lambda text: self._do("edit", text=text))
        notes.notes_written.connect(lambda text: self._do("edit", notes=text))
        notes.event_named.connect(lambda name: self._do("set_event", name))
        notes.best_chosen.connect(lambda best: self._do("set_best", best))

    # -- verbs ------------------------------------------------------------------------------

    def accept(self) -> None:
        """Make the suggestion shown a claim."""
        self._accept(None)

    def dismiss(self) -> None:
        """Set the suggestion shown aside."""
        if self._suggestion is not None and (library := self._context.library) is not None:
            article_id, reading = self._suggestion
            self._context.attempt(lambda: library.claims.dismiss(article_id, reading.span))

    def link_first(self) -> None:
        """Link the first citation that is offered."""
        if self._needs_claim():
            self.links.link_offered(0)

    def link_new(self) -> None:
        """Ask for a citation that is not offered."""
        if self._needs_claim():
            self.links.link_new()
            # The form has its place only after the next layout.
            QTimer.singleShot(0, lambda: self.area.ensureWidgetVisible(self.links.form))

    def begin_verdict(self) -> None:
        """Wait for the digit of a verdict."""
        if self._needs_claim():
            self.verdict.begin()

    def set_verdict_by_digit(self) -> None:
        """Wait for the digit of a verdict; the name that the table of actions calls."""
        self.begin_verdict()

    def set_verdict(self, verdict: Verdict) -> None:
        """Give the present reviewer's verdict."""
        self._do("set_verdict", verdict)

    def mark_ready(self) -> None:
        """Hand the claim over to review."""
        self._set_status(Status.READY)

    def verify(self) -> None:
        """Verify the claim, or hear what keeps it from that."""
        self._set_status(Status.VERIFIED)

    def find_it(self) -> None:
        """Open the browser where the cited document is to be found."""
        if self._needs_claim():
            self.links.find_it()

    def set_event(self) -> None:
        """Offer the events that the figure may tell of; where there are none, ask for a name."""
        library, suggestion = self._context.library, self._suggestion
        at = self._claim or (suggestion[1].span if suggestion is not None else None)
        article_id = self._claim.article_id if self._claim is not None else self._context.article_id
        if library is None or at is None or article_id is None:
            self._needs_claim()
            return
        # Loaded when it is asked for: no start needs it.
        from annotator.ui.panes.event_menu import EventMenu, offers

        found = self._context.attempt(lambda: offers(library, article_id, at))
        if not found:
            self._name_event()
            return
        on = self._claim.event_id if self._claim is not None else None
        menu = EventMenu(found, leaving=on is not None, parent=self)
        menu.chosen.connect(self._on_event_chosen)
        menu.new_wanted.connect(self._name_event)
        menu.leave_wanted.connect(lambda: self._do("set_event", ""))
        menu.open_at(self.figure.mapToGlobal(self.figure.rect().topLeft()))

    def _name_event(self) -> None:
        """Put the keyboard on the name of the event; a suggestion is accepted for it."""
        if self._claim is None:
            self.accept()
        if self._claim is not None:
            self.notes_fold.setChecked(True)
            self.area.ensureWidgetVisible(self.notes)
            self.notes.event_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.notes.event_field.selectAll()

    def _on_event_chosen(self, offer: object) -> None:
        """Put the figure on the event that was chosen; a suggestion becomes a claim by it."""
        from annotator.ui.panes.event_menu import Offer
        from annotator.ui.panes.one_event import follow

        library = self._context.library
        if library is None or not isinstance(offer, Offer):
            return
        made = self._context.attempt(offer.put)
        if made is None:
            return
        follow(self._context)
        said = _tr("It is on the event “{event}” now. Undo takes it back.")
        name = f"\u2068{library.events.get(made).name}\u2069"
        self._context.told.emit(said.format(event=name))
        self._context.read_on.emit()

    def set_party(self) -> None:
        """Put the keyboard on the party of the figure."""
        if self.figure.sentence.figure is not None:
            self.area.ensureWidgetVisible(self.figure.sentence)
            self.figure.sentence.focus_field("party")

    def remember(self) -> None:
        """Let the words behind a corrected party or place mean it in the whole project."""
        library, claim, kept = self._context.library, self._claim, self._lesson
        line = self.figure.lesson
        if library is None or claim is None or kept is None or line.isHidden():
            self._context.told.emit(_tr("Correct a party or a place first."))
            return
        lesson, words, parent = kept[1], line.words_chosen, line.parent_chosen
        if not words and lesson.teaches is not Teaches.NEW_PARTY:
            return
        said = self._context.attempt(lambda: learn(library, lesson, words, parent, claim))
        if said is not None:
            self._forget_lesson()
            told = _tr("“{words}” is read so from now on. Undo takes it back.")
            self._context.told.emit(told.format(words=f"\u2068{words or lesson.name}\u2069"))
            self._context.read_on.emit()

    def delete(self) -> None:
        """Remove the claim; undo brings it back."""
        claim, library = self._claim, self._context.library
        if claim is not None and library is not None and self._needs_claim():
            self._context.attempt(lambda: library.claims.remove(claim.id))

    # -- showing ----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        words = self._context.words
        self.figure.retranslate(words)
        self.figure.set_digits(self._context.settings.digits)
        self.links.retranslate()
        self.notes.retranslate()
        self.verdict.retranslate(words)
        self.notes_fold.setText(_tr("Event, wording and notes"))
        self.accept_button.setText(_tr("Accept  (Enter)"))
        self.dismiss_button.setText(_tr("Dismiss  (X)"))
        self.delete_button.setText(_tr("Delete"))
        self.delete_button.setToolTip(_tr("Delete this claim; undo brings it back"))
        self.empty.say(
            _tr("No claim is chosen"),
            _tr(
                "Go to an underlined figure with Alt+Down and press Enter,"
                " or select words and press C."
            ),
        )
        self._show()

    def _on_library_changed(self) -> None:
        self._claim, self._suggestion = None, None
        self._show()

    def _on_focus_changed(self) -> None:
        self._flush()
        if self._lesson is not None and self._lesson[0] != self._context.focus.claim_id:
            self._lesson = None
        self._fetch()
        self._show()
        self._told = self._context.telling
        self.area.verticalScrollBar().setValue(0)

    def _on_changed(self, changes: Changes) -> None:
        if changes is self._told:
            # The focus went on while this was told: what is shown was fetched after it.
            return
        others = changes.label.startswith("article.") and (
            self._context.article_id not in changes.rows.get("article", frozenset())
        )
        if changes.touches(*_SHOWN) and not others:
            self._fetch()
            self._show()

    def _flush(self) -> None:
        """Store what is typed before another claim is shown."""
        if self._claim is not None and self._context.library is not None:
            self.figure.flush()
            self.links.flush()
            self.notes.flush()

    def _fetch(self) -> None:
        self._claim, self._suggestion = None, None
        library, focus = self._context.library, self._context.focus
        if library is None:
            return
        try:
            if focus.claim_id is not None:
                self._claim = library.claims.get(focus.claim_id)
            elif focus.suggestion is not None and self._context.article_id is not None:
                article_id = self._context.article_id
                reading = self._reading(library, article_id, focus.suggestion)
                if reading is not None:
                    self._suggestion = article_id, reading
        except RuleError:
            # What was shown is gone; the pane is empty until something else is chosen.
            return

    def _reading(self, library: Library, article_id: ArticleId, span: Span) -> Reading | None:
        readings = library.articles.analysis(article_id).readings
        return next((one for one in readings if one.span == span), None)

    def _setting(self, library: Library, article_id: ArticleId, reading: Reading) -> Setting:
        text = library.articles.text(article_id)
        readings = library.articles.analysis(article_id).readings
        at = reading.span.start
        return Setting(sentence_at(text, at, line_at(text, at)), readings)

    def _show(self) -> None:
        library, claim, suggestion = self._context.library, self._claim, self._suggestion
        shown = library is not None and (claim is not None or suggestion is not None)
        self._stack.setCurrentWidget(self._body if shown else self.empty)
        if library is None or not shown:
            self.links.show_claim(None)
            return
        figure = self.figure
        with held(self._body, self._page, figure, figure.sentence, figure.why, self.links):
            self._show_parts(library, claim, suggestion)

    def _show_parts(
        self, library: Library, claim: Claim | None, suggestion: tuple[ArticleId, Reading] | None
    ) -> None:
        for widget in (self.links, self.notes_fold, self.verdict, self.delete_button, *self._lines):
            widget.setVisible(claim is not None)
        self.notes.setVisible(claim is not None and self.notes_fold.isChecked())
        self.choice.setVisible(claim is None)
        if claim is not None:
            self._show_claim(library, claim)
        elif suggestion is not None:
            self._show_suggestion(library, *suggestion)

    def _show_suggestion(self, library: Library, article_id: ArticleId, reading: Reading) -> None:
        self.heading.setText(_tr("Suggestion"))
        self.status.show_word(_tr("waits for you"))
        self.moved.hide()
        text = library.articles.text(article_id)
        self.figure.show_place(anchor_at(text, reading.span))
        self._show_page(library, article_id, reading.span)
        setting = self._setting(library, article_id, reading)
        self._column = self._column_at(library, article_id, reading.span, reading.figure)
        self.figure.show_figure(
            reading.figure,
            reading,
            suggested=True,
            setting=setting,
            column=0 if self._column is None else len(self._column.column.figures),
        )
        self.figure.lesson.show_lesson(None, self._context.words, None)
        flags = [
            flag
            for flag in library.conflicts.all(article_id)
            if any(
                (place := flag.places.get(key)) is not None
                and place.span == reading.span
                and place.citation_id is None
                for key in (*flag.conflict.a.keys, *flag.conflict.b.keys)
            )
        ]
        self.figure.show_flags(flags)
        self.links.show_claim(None)

    def _show_claim(self, library: Library, claim: Claim) -> None:
        claims = library.claims
        self.heading.setText(_tr("Claim"))
        self.status.show_word(
            self._context.words.label(claim.status), STATUS_HUES.get(claim.status)
        )
        self.figure.show_place(claim.figure_anchor or claim.anchor)
        place = (claim.figure_anchor or claim.anchor).span
        self._show_page(library, claim.article_id, place, claim.version)
        newest = library.articles.get(claim.article_id).version
        self.moved.show_claim(claim, newest)
        reading = setting = self._column = None
        if claim.version == newest:  # the words of an older text say nothing of the newest one
            reading = self._reading(library, claim.article_id, place)
            setting = None if reading is None else self._setting(library, claim.article_id, reading)
            self._column = self._column_at(library, claim.article_id, place, claim.figure)
        self.figure.show_figure(
            claim.figure,
            reading,
            suggested=False,
            setting=setting,
            column=0 if self._column is None else len(self._column.column.figures),
        )
        self._show_lesson(library, claim)
        self.figure.show_flags(library.conflicts.touching(claim.id))
        self.links.show_claim(claim.id)
        events = {event.id: event.name for event in claims.events()}
        event = events.get(claim.event_id, "") if claim.event_id is not None else ""
        self.notes.show_claim(claim, event, list(events.values()))
        assessments = claims.assessments(claim.id)
        mine = next((v for who, v, _ in assessments if who == library.reviewer), Verdict.NONE)
        self.verdict.show_claim(
            claim,
            blockers=claims.blockers(claim.id),
            grade=claims.grade(claim.id),
            assessments=assessments,
            mine=mine,
        )

    def _show_page(
        self, library: Library, article_id: ArticleId, span: Span, version: int | None = None
    ) -> None:
        """Say on which page of the document the words stand, where it has pages."""
        number = library.articles.outline(article_id, version).page_at(span.start)
        self.place.setVisible(number is not None)
        if number is not None:
            self.place.setText(_tr("page {number}").format(number=number))

    # -- decisions --------------------------------------------------------------------------

    def _needs_claim(self) -> bool:
        if self._claim is None:
            self._context.told.emit(_tr("Choose a claim first; Enter makes one of a suggestion."))
        return self._claim is not None

    def _do(self, verb: str, *values: object, **named: object) -> None:
        claim, library = self._claim, self._context.library
        if library is None or claim is None:
            if verb.startswith("set_"):
                self._needs_claim()
            return
        call: Callable[..., object] = getattr(library.claims, verb)
        self._context.attempt(lambda: call(claim.id, *values, **named))
        # A refused change shows again what is stored.
        if self._claim == claim:
            self._show()

    def _set_status(self, status: Status) -> None:
        if self._needs_claim():
            self._do("set_status", status)

    def _on_grade(self, grade: Grade) -> None:
        self._do("tick_grade", grade)

    @staticmethod
    def _column_at(
        library: Library, article_id: ArticleId, span: Span, figure: Figure | None
    ) -> Column | None:
        """Return the column that lost its party and that this figure still takes it from."""
        if figure is None or figure.locus not in (Locus.INFOBOX, Locus.NOTE):
            return None
        column = library.articles.column_at(article_id, span)
        own = figure.party and not figure.party_assumed
        return column if column is not None and column.assumed and not own else None

    def _on_column(self, party: str) -> None:
        """Say whose the whole column is, in one step."""
        library, article_id = self._context.library, self._context.article_id
        column = self._column
        if self._claim is not None:
            article_id = self._claim.article_id
        if library is None or article_id is None or column is None:
            return
        count = len(column.column.figures)

        def name_it() -> bool:
            library.articles.set_column(article_id, column.column.key, party)
            return True

        if self._context.attempt(name_it) and count > 1:
            self._context.told.emit(
                QCoreApplication.translate(
                    "ClaimPane",
                    "The party was set for the whole column: %n figure(s).",
                    None,
                    count,
                )
            )

    def _on_figure(self, figure: Figure) -> None:
        claim, library = self._claim, self._context.library
        if claim is None:
            self._accept(figure)
            return
        lesson = None
        if library is not None and claim.figure is not None:
            place = (claim.figure_anchor or claim.anchor).span
            reading = self._reading(library, claim.article_id, place)
            lesson = self._taught(library, claim.article_id, claim.figure, figure, reading)
        self._do("set_figure", figure)
        if lesson is not None and self._claim is not None and self._claim.figure == figure:
            self._lesson = claim.id, lesson
            self._show()
            self._show_offer()

    def _taught(
        self,
        library: Library,
        article_id: ArticleId,
        before: Figure,
        after: Figure,
        reading: Reading | None,
    ) -> Lesson | None:
        if reading is None:
            return None
        sentence = self._setting(library, article_id, reading).sentence
        end = reading.span.end if sentence is None else max(sentence.end, reading.span.end)
        rest = library.articles.text(article_id)[reading.span.end : end]
        return lesson_of(before, after, reading, rest, library.lexicon.current)

    def _show_lesson(self, library: Library, claim: Claim) -> None:
        lesson = self._lesson[1] if self._lesson is not None else None
        figure = claim.figure
        if lesson is not None and figure is not None:
            # An undone correction teaches nothing.
            held_on = lesson.teaches is Teaches.PLACE or figure.party == (lesson.key or lesson.name)
            lesson = lesson if held_on else None
        self.figure.lesson.show_lesson(lesson, self._context.words, library.lexicon.current)

    def _forget_lesson(self) -> None:
        self._lesson = None
        self._show()

    def _on_figure_added(self) -> None:
        self._do("set_figure", Figure(Kind.KILLED, qualifier=Qualifier.UNKNOWN))

    def _accept(self, corrected: Figure | None) -> None:
        """Make the suggestion a claim, with the figure as the reviewer corrected it."""
        suggestion, library = self._suggestion, self._context.library
        if suggestion is None or library is None:
            return
        article_id, reading = suggestion

        def accept() -> ClaimId:
            with library.together("claim.accept"):
                claim_id = library.claims.accept(article_id, reading.span)
                if corrected is not None:
                    library.claims.set_figure(claim_id, corrected)
                return claim_id

        lesson = None
        if corrected is not None:
            lesson = self._taught(library, article_id, reading.figure, corrected, reading)
        claim_id = self._context.attempt(accept)
        if claim_id is not None:
            self._lesson = None if lesson is None else (claim_id, lesson)
            self._context.set_focus(Focus(claim_id=claim_id))
            self._show_offer()

    def _show_card(self, card: QWidget) -> None:
        """Bring a new link into view, once it has its place."""

        def bring() -> None:
            self.area.ensureWidgetVisible(card, 0, 48)

        # A card knows its height only once it was shown, and the page its own a turn later.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, bring))

    def _show_offer(self) -> None:
        """Bring the offer to remember a correction into view, once it has its place."""

        def bring() -> None:
            if self.figure.lesson.isVisible():
                self.area.ensureWidgetVisible(self.figure.lesson, 0, 16)

        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, bring))

    def _on_place_wanted(self) -> None:
        if self._claim is not None:
            anchor = self._claim.figure_anchor or self._claim.anchor
            self._context.go_to(self._claim.article_id, anchor.span, self._claim.version)
        elif self._suggestion is not None:
            article_id, reading = self._suggestion
            self._context.go_to(article_id, reading.span)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line
