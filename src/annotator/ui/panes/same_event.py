"""Which figures of several articles tell of one event: what is proposed, and the events there are.

Chosen in a list, decided beside it: one event, never one; an event is named, joined, parted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import RuleError
from annotator.domain.model import ArticleId, EventId
from annotator.library import Library
from annotator.services.events import Member, Suggested
from annotator.services.statements import Place
from annotator.ui.chips import Choice, Field
from annotator.ui.context import Context
from annotator.ui.flow import FlowLayout
from annotator.ui.labels import Heading, Quiet, apart
from annotator.ui.panes.empty import EmptyPlace
from annotator.ui.panes.event_rows import EventPainter, EventRow, EventRows
from annotator.ui.panes.event_words import likelihood, why
from annotator.ui.panes.figures_page import FiguresPage, Shown
from annotator.ui.panes.one_event import follow
from annotator.ui.rows import ActingList

_TWO = 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("SameEvent", text)


def _lay_out(page: QWidget, above: Sequence[QWidget], figures: FiguresPage) -> None:
    """Put what is said and done of a page in one line above its figures."""
    top = QWidget(page)
    row = FlowLayout(top, gap=8, line_gap=4)
    row.setContentsMargins(16, 8, 16, 0)
    for widget in above:
        row.addWidget(widget)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(top)
    column.addWidget(figures, 1)


class ProposalPage(QWidget):
    """One proposal in full, and what can be said of it."""

    accepted = Signal()
    refused = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(parent=self)
        self.accept_button, self.refuse_button = QPushButton(self), QPushButton(self)
        self.skip_button = QPushButton(self)
        self.accept_button.setProperty("primary", True)
        self.skip_button.setProperty("link", True)
        self.accept_button.clicked.connect(self.accepted)
        self.refuse_button.clicked.connect(self.refused)
        self.skip_button.clicked.connect(self.skipped)
        self.figures = FiguresPage(self)
        above = (self.heading, self.accept_button, self.refuse_button, self.skip_button)
        _lay_out(self, above, self.figures)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.accept_button.setText(_tr("Same event  (E)"))
        self.refuse_button.setText(_tr("Never the same  (Shift+E)"))
        self.skip_button.setText(_tr("Skip  (F9)"))

    def show_proposal(self, one: Suggested, figures: Sequence[Shown], context: Context) -> None:
        """Show a proposal."""
        name = "" if one.event is None else one.event.name
        asked = _tr("One event?") if not name else _tr("Also of “{event}”?").format(event=name)
        self.heading.setText(apart(asked, likelihood(one.score)))
        self.refuse_button.setEnabled(not one.proposal.crowd)
        self.figures.show_figures(
            why(one), figures, context.words, context.settings.digits, leaving=False
        )


class EventPage(QWidget):
    """One event: its name, its figures, and what it can be joined with."""

    renamed = Signal(str)
    joined = Signal(object)
    """The EventId of the event that is to become one with it."""
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Quiet(parent=self)
        self.label.setWordWrap(False)
        self.name = Field(self, least=200)
        self.name.committed.connect(self.renamed)
        self.confirm_button = QPushButton(self)
        self.confirm_button.clicked.connect(self.confirmed)
        self.join = Choice(self)
        self.join.chosen.connect(self._on_join)
        self.figures = FiguresPage(self)
        _lay_out(self, (self.label, self.name, self.join, self.confirm_button), self.figures)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.label.setText(_tr("Event"))
        self.name.setAccessibleName(_tr("Name of the event"))
        self.join.setAccessibleName(_tr("Join with another event"))
        self.confirm_button.setText(_tr("Confirm all agreements"))
        self.confirm_button.setToolTip(
            _tr("Claims that agree between articles become each other’s support")
        )

    def show_event(
        self,
        name: str,
        others: list[tuple[str, object]],
        figures: Sequence[Shown],
        context: Context,
    ) -> None:
        """Show an event; ``others`` are the names and ids of those it can be joined with."""
        self.name.show_text(name)
        self.join.set_entries([(_tr("Join with…"), None), *others])
        self.join.choose(None)
        self.join.setVisible(bool(others))
        articles = len({one.place.article_id for one in figures})
        self.confirm_button.setEnabled(articles > 1)
        self.figures.show_figures(
            size_words(len(figures), articles),
            figures,
            context.words,
            context.settings.digits,
            leaving=len(figures) > 1,
        )

    def _on_join(self, other: object) -> None:
        if other is not None:
            self.joined.emit(other)


class SameEventView(QWidget):
    """Lists proposals and events; the verbs are keys of the window."""

    place_wanted = Signal(object)

    def __init__(self, context: Context, bar: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._proposals: list[Suggested] = []
        self._chosen: tuple[object, ...] = ()
        self._step_of_place = 0
        self.stale = True
        """Whether anything may have changed since it was fetched."""
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lists, self._sides = QStackedWidget(self.splitter), QStackedWidget(self.splitter)
        self.rows = EventRows(self)
        self.list = ActingList(self._lists)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EventPainter(self.list))
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.list.activated.connect(lambda _: self.show_next_place())
        self.empty, self._nothing = EmptyPlace(self._lists), EmptyPlace(self._sides)
        self.proposal, self.event_page = ProposalPage(self._sides), EventPage(self._sides)
        for widget in (self.list, self.empty):
            self._lists.addWidget(widget)
        for page in (self._nothing, self.proposal, self.event_page):
            self._sides.addWidget(page)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setSizes([340, 720])
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.bar = QWidget(bar)
        """Which are listed and how many there are; the conflicts pane shows it in its own bar."""
        self.where = Choice(self.bar)
        self.where.chosen.connect(lambda _: self.fetch())
        self.count = Quiet(parent=self.bar)
        self.count.setWordWrap(False)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.where)
        row.addWidget(self.count)
        self.proposal.accepted.connect(self.same_event)
        self.proposal.refused.connect(self.never_same)
        self.proposal.skipped.connect(lambda: self.step(1))
        self.proposal.figures.place_wanted.connect(self.place_wanted)
        self.event_page.figures.place_wanted.connect(self.place_wanted)
        self.event_page.figures.left.connect(self._on_left)
        self.event_page.renamed.connect(self._on_renamed)
        self.event_page.joined.connect(self._on_joined)
        self.event_page.confirmed.connect(self._on_confirmed)

    # -- verbs ------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Choose the next proposal, or the one before, with the keyboard on the list."""
        count = len(self._proposals)
        if not count:
            self._context.told.emit(_tr("No figures of two articles look like one event."))
            return
        at = self.rows.place_of(self._chosen)
        first = 0 if by > 0 else count - 1
        self._choose(first if at is None or at >= count else (at + by) % count)
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        here = self._context.article_id
        place = next((one for one in self._places() if one.article_id == here), None)
        if place is not None:
            self.place_wanted.emit(place)

    def same_event(self) -> bool:
        """Put the figures of the chosen proposal on one event; False when none is chosen."""
        chosen, library = self._proposal(), self._context.library
        if chosen is None or library is None:
            return False
        made = self._context.attempt(lambda: library.events.accept(chosen))
        if made is not None:
            follow(self._context)
            name = f"\u2068{library.events.get(made).name}\u2069"
            said = _tr("They are on the event “{event}” now. Undo takes it back.")
            self._context.told.emit(said.format(event=name))
        self._go_on()
        return True

    def never_same(self) -> bool:
        """Say that the figures of the chosen proposal never are one event; False without one."""
        chosen, library = self._proposal(), self._context.library
        if chosen is None or library is None:
            return False

        def refuse() -> bool:
            library.events.refuse(chosen)
            return True

        if self._context.attempt(refuse):
            self._context.told.emit(
                _tr("They will not be held to be one event. Undo takes it back.")
            )
        self._go_on()
        return True

    def show_next_place(self) -> None:
        """Show the places of what is chosen in the text, one after the other."""
        places = self._places()
        if places:
            self.place_wanted.emit(places[self._step_of_place % len(places)])
            self._step_of_place += 1

    # -- showing ----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.where.set_entries([(_tr("All articles"), False), (_tr("This article"), True)])
        if self.where.currentIndex() < 0:
            self.where.choose(False)
        self.where.setAccessibleName(_tr("Which articles"))
        self.list.setAccessibleName(_tr("Figures that may tell of one event, and events"))
        self.proposal.retranslate()
        self.event_page.retranslate()
        self._nothing.say(
            _tr("Nothing is chosen"), _tr("Choose a row, or press F9 for the next proposal.")
        )
        self.empty.say(
            _tr("No events yet"),
            _tr(
                "Figures of two articles that may tell of one event appear here by themselves."
                " Press E on a figure to put it on an event."
            ),
        )
        self.fetch()

    def freshen(self) -> None:
        """List what there is now, if anything may have changed."""
        if self.stale:
            self.fetch()

    def fetch(self) -> None:
        """List what there is now; what is chosen stays chosen, else what took its place."""
        library = self._context.library
        self.stale = False
        before = self.rows.place_of(self._chosen)
        rows: list[EventRow] = []
        self._proposals = []
        if library is not None:
            rows = self._context.attempt(lambda: self._rows(library)) or []
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.rows.set_rows(rows)
        selection.blockSignals(False)
        self.count.setText(
            QCoreApplication.translate("SameEvent", "%n proposal(s)", None, len(self._proposals))
        )
        self._lists.setCurrentWidget(self.list if rows else self.empty)
        at = self.rows.place_of(self._chosen)
        if at is None and before is not None and rows:
            at = min(before, len(rows) - 1)
        if at is None:
            self._chosen = ()
            self._show()
        else:
            self._choose(at)

    def _rows(self, library: Library) -> list[EventRow]:
        here = self._context.article_id
        only = here if self.where.value and here is not None else None
        self._proposals = library.events.proposals(only)
        self._proposals.sort(key=lambda one: here not in one.article_ids)
        titles = self._titles(library)
        rows = [self._row_of(one, titles, here) for one in self._proposals]
        events = library.events.all() if only is None else library.events.of(only)
        for event in events:
            size = library.events.size(event.id)
            head = apart(_tr("Event"), size_words(size.figures, size.articles))
            rows.append(EventRow(head, (event.name,), event_id=event.id))
        return rows

    def _row_of(
        self, one: Suggested, titles: dict[ArticleId, str], here: ArticleId | None
    ) -> EventRow:
        words = self._context.words
        members = sorted(one.members, key=lambda member: member.place.article_id != here)
        told: dict[ArticleId, Member] = {}
        for member in members:
            told.setdefault(member.place.article_id, member)
        shown = list(told.values())[:_TWO]
        lines = [
            apart(
                words.figure_sentence(member.statement.figure),
                titles.get(member.place.article_id, ""),
            )
            for member in shown
        ]
        over = one.total - len(shown)
        if over > 0:
            lines.append(
                QCoreApplication.translate("SameEvent", "and %n more figure(s)", None, over)
            )
        likely = likelihood(one.score)
        if one.event is not None:
            name = _tr("also of “{event}”?").format(event=f"\u2068{one.event.name}\u2069")
            likely = apart(likely, name)
        head = apart(likely, why(one, short=True))
        return EventRow(
            head, tuple(lines), proposal=one, likely=likelihood(one.score) == _tr("likely")
        )

    def _show(self) -> None:
        library, row = self._context.library, self._row()
        if library is None or row is None:
            self._sides.setCurrentWidget(self._nothing)
            return
        titles = self._titles(library)
        if row.proposal is not None:
            figures = [
                Shown(
                    titles.get(one.place.article_id, ""),
                    one.statement.anchor,
                    one.statement.figure,
                    one.place,
                )
                for one in row.proposal.members
            ]
            self.proposal.show_proposal(row.proposal, figures, self._context)
            self._sides.setCurrentWidget(self.proposal)
            return
        assert row.event_id is not None
        try:
            event, members = (
                library.events.get(row.event_id),
                library.events.members(row.event_id),
            )
        except RuleError:
            # It went while it was listed; the list is about to hear of it.
            self._sides.setCurrentWidget(self._nothing)
            return
        figures = [
            Shown(
                titles.get(one.article_id, ""),
                one.figure_anchor or one.anchor,
                one.figure,
                Place(one.article_id, one.version, one.anchor.span, claim_id=one.id),
            )
            for one in members
        ]
        others: list[tuple[str, object]] = [
            (one.name, one.id) for one in library.events.all() if one.id != event.id
        ]
        self.event_page.show_event(event.name, others, figures, self._context)
        self._sides.setCurrentWidget(self.event_page)

    @staticmethod
    def _titles(library: Library) -> dict[ArticleId, str]:
        return {article.id: article.title for article in library.articles.list()}

    # -- choosing ---------------------------------------------------------------------------

    def _row(self) -> EventRow | None:
        at = self.rows.place_of(self._chosen)
        return None if at is None else self.rows.row(at)

    def _proposal(self) -> Suggested | None:
        row = self._row()
        return None if row is None else row.proposal

    def _choose(self, place: int) -> None:
        index = self.rows.index(place, 0)
        selection = self.list.selectionModel()
        selection.setCurrentIndex(
            index, selection.SelectionFlag.ClearAndSelect | selection.SelectionFlag.Rows
        )
        self.list.scrollTo(index)
        # The same place may hold another row now, of which the selection says nothing.
        self._take(place)

    def _on_row(self, index: QModelIndex, _: QModelIndex) -> None:
        if index.isValid():
            self._take(index.row())

    def _take(self, place: int) -> None:
        key = self.rows.row(place).key
        if key != self._chosen:
            self._chosen, self._step_of_place = key, 0
        self._show()

    def _places(self) -> list[Place]:
        row, library = self._row(), self._context.library
        if row is None or library is None:
            return []
        if row.proposal is not None:
            here = self._context.article_id if not self._step_of_place else None
            places = [one.place for one in row.proposal.members]
            # What stands in the other article is what is not seen yet.
            if here is not None and places[0].article_id == here:
                self._step_of_place = next(
                    (n for n, one in enumerate(places) if one.article_id != here), 0
                )
            return places
        cards = self.event_page.figures.cards
        members = library.events.members(row.event_id) if row.event_id is not None and cards else []
        return [Place(one.article_id, one.version, one.anchor.span, one.id) for one in members]

    def _go_on(self) -> None:
        self.fetch()
        if self.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- deciding about an event ------------------------------------------------------------

    def _event(self) -> EventId | None:
        row = self._row()
        return None if row is None else row.event_id

    def _do(self, verb: Callable[[Library, EventId], object]) -> bool:
        library, event_id = self._context.library, self._event()
        if library is None or event_id is None:
            return False

        def call() -> bool:
            verb(library, event_id)
            return True

        done = bool(self._context.attempt(call))
        self.fetch()
        return done

    def _on_renamed(self, name: str) -> None:
        self._do(lambda library, event_id: library.events.rename(event_id, name))

    def _on_joined(self, other: object) -> None:
        library, event_id = self._context.library, self._event()
        if library is None or event_id is None or not isinstance(other, int):
            return
        name = f"\u2068{library.events.get(event_id).name}\u2069"
        if self._do(lambda library, event_id: library.events.merge(event_id, EventId(other))):
            said = _tr("Both are the event “{event}” now. Undo takes it back.")
            self._context.told.emit(said.format(event=name))

    def _on_left(self, place: object) -> None:
        if not isinstance(place, Place) or place.claim_id is None:
            return
        claim_id, made = place.claim_id, list[EventId]()
        if self._do(lambda library, event: made.append(library.events.split(event, [claim_id]))):
            library = self._context.library
            assert library is not None
            name = f"\u2068{library.events.get(made[0]).name}\u2069"
            said = _tr("It is on an event of its own now: “{event}”. Undo takes it back.")
            self._context.told.emit(said.format(event=name))

    def _on_confirmed(self) -> None:
        made: list[int] = []
        if self._do(lambda library, event: made.append(library.events.confirm_agreements(event))):
            self._context.told.emit(
                QCoreApplication.translate(
                    "SameEvent", "%n support(s) linked between claims that agree.", None, made[0]
                )
                if made[0]
                else _tr("No claims of two articles agree here without an open conflict.")
            )


def size_words(figures: int, articles: int) -> str:
    """Say how large an event is."""
    return apart(
        QCoreApplication.translate("SameEvent", "%n figure(s)", None, figures),
        QCoreApplication.translate("SameEvent", "%n article(s)", None, articles),
    )
