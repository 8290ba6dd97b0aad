"""The conflicts pane: what cannot both be true, side by side, and how it is settled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import RuleError
from annotator.domain.model import ArticleId, Changes, ClaimId, ConflictType, ResolutionCode
from annotator.library import Library
from annotator.services.conflicts import Flag
from annotator.services.statements import Place
from annotator.ui.context import Context, Focus
from annotator.ui.labels import apart, see_through
from annotator.ui.panes.article_page import FOUND_IN
from annotator.ui.panes.conflict_detail import ConflictDetail, first_place
from annotator.ui.panes.conflict_filters import ConflictFilters
from annotator.ui.panes.conflict_rows import ConflictPainter, ConflictRows, Row, rows_by_case
from annotator.ui.panes.declare import DeclareForm, Other
from annotator.ui.panes.empty import EmptyPlace
from annotator.ui.panes.link_card import title_of
from annotator.ui.panes.one_event import OneEventBar, follow, keep_apart, put_together
from annotator.ui.panes.relations import RelationsList
from annotator.ui.panes.settle import SettlePanel
from annotator.ui.rows import ActingList

if TYPE_CHECKING:
    from annotator.ui.panes.same_event import SameEventView

_OF_ARTICLES = {"article", "citation", "source", "outdated"}
"""The tables that an import of articles, or reading one anew, touches."""
_EVENTS = 2
"""The place of the list of events among the lists."""
_ROOMY = 280
"""The height from which the detail has room for more than both sides."""


_WIDE = 1000
"""The width from which the bar has room for more than the lists and the filters."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConflictsPane", text)


class ConflictsPane(QWidget):
    """Lists the conflicts and shows the chosen one; the verbs are keys of the window."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._flags: list[Flag] = []
        self._stale: set[ArticleId] = set()
        self._all_stale = True
        # Each widget is made where it stays: one that moves takes its style anew, with all in it.
        self.bar = QWidget(self)
        """The lists, the filters and what can be done; the window shows it in the dock's title."""
        self._pages = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self._pages)
        self._lists, self._sides = QStackedWidget(self.splitter), QStackedWidget(self.splitter)
        self._nothing = EmptyPlace(self._sides)
        self._flag_area, self._form_area = _area(self._sides), _area(self._sides)
        self._flag_page = QWidget(self._flag_area.viewport())
        self.tabs = QTabBar(self.bar)
        self.tabs.setDrawBase(False)
        for _ in range(3):
            self.tabs.addTab("")
        self.filters = ConflictFilters(self.bar)
        self.filters.changed.connect(self._show_rows)
        self.declare_button = QPushButton(self.bar)
        self.declare_button.setProperty("link", True)
        self.declare_button.clicked.connect(self.declare)
        self.rows = ConflictRows(self)
        self.list = ActingList(self._lists)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(ConflictPainter(self.list))
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.list.clicked.connect(self._on_row_clicked)
        self.empty = EmptyPlace(self._lists)
        self.detail = ConflictDetail(self._flag_page)
        self.settle = SettlePanel(context.words, self._flag_page)
        self.one_event = OneEventBar(self._flag_page)
        self.events: SameEventView | None = None
        """Which figures tell of one event; made when it is first looked at."""
        self.form = DeclareForm(context.words, self._form_area.viewport())
        self.relations = RelationsList(self._pages)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._fetch()

    def _lay_out(self) -> None:
        self._bar = bar = QHBoxLayout(self.bar)
        bar.setContentsMargins(0, 0, 8, 0)
        bar.setSpacing(8)
        bar.addWidget(self.tabs)
        bar.addSpacing(8)
        bar.addWidget(self.filters)
        bar.addStretch(1)
        bar.addWidget(self.declare_button)
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.empty)
        row = QHBoxLayout(self._flag_page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.detail, 2)
        deciding = QVBoxLayout()
        deciding.setSpacing(0)
        deciding.addWidget(self.one_event)
        deciding.addWidget(self.settle, 1)
        row.addLayout(deciding, 1)
        self._flag_area.setWidget(self._flag_page)
        self._form_area.setWidget(self.form)
        for widget in (self._nothing, self._flag_area, self._form_area):
            self._sides.addWidget(widget)
        self.splitter.addWidget(self._lists)
        self.splitter.addWidget(self._sides)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setSizes([300, 760])
        self.splitter.setChildrenCollapsible(False)
        self._pages.addWidget(self.splitter)
        self._pages.addWidget(self.relations)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        context = self._context
        context.library_changed.connect(self._on_library_changed)
        context.article_changed.connect(self._on_article_changed)
        context.batch_ended.connect(self._on_batch_ended)
        context.changed.connect(self._on_changed)
        context.flag_changed.connect(self._on_flag_changed)
        context.language_changed.connect(self.retranslate)
        self.tabs.currentChanged.connect(self._on_tab)
        self.detail.place_wanted.connect(self._go)
        self.relations.place_wanted.connect(self._go)
        self.settle.settled.connect(self._on_settled)
        self.settle.reopened.connect(self._on_reopened)
        self.settle.considered.connect(self._on_considered)
        self.one_event.accepted.connect(self.same_event)
        self.one_event.refused.connect(self.never_same)
        self.form.declared.connect(self._on_declared)
        self.form.left.connect(self._on_left)

    # -- verbs ------------------------------------------------------------------------------

    def next_conflict(self) -> None:
        """Choose the next conflict of the list and show it in the text."""
        self._step(1)

    def previous_conflict(self) -> None:
        """Choose the conflict before and show it in the text."""
        self._step(-1)

    def resolve(self) -> None:
        """Put the keyboard on the decision about the chosen conflict."""
        self._freshen()
        self.tabs.setCurrentIndex(0)
        if self._chosen() is None:
            self._step(1)
        if self._chosen() is None:
            self._context.told.emit(_tr("There is no conflict to settle."))
            return
        self._show_flag()
        self.settle.begin()

    def declare(self) -> None:
        """Ask for a conflict that the app did not find, beginning with the claim worked on."""
        library, claim_id = self._context.library, self._context.focus.claim_id
        if library is None or claim_id is None:
            self._context.told.emit(_tr("Choose the claim that contradicts something first."))
            return
        self.tabs.setCurrentIndex(0)
        found = self._context.attempt(lambda: self._others(library, claim_id))
        if found is None:
            return
        quote, others = found
        self._sides.setCurrentIndex(2)
        self.form.ask(quote, others)

    def next_proposal(self) -> None:
        """Choose the next figures that may tell of one event."""
        self._step_proposal(1)

    def previous_proposal(self) -> None:
        """Choose the figures before that may tell of one event."""
        self._step_proposal(-1)

    def same_event(self) -> bool:
        """Say that what is chosen tells of one event; False where nothing asks for it."""
        if self.tabs.currentIndex() == _EVENTS and self.events is not None:
            return self.events.same_event()
        flag = self._possible()
        if flag is None:
            return False
        names: list[str] = []
        after = self._after(flag)
        if self._do(lambda library: names.append(put_together(library, flag))):
            follow(self._context)
            said = _tr("They are on the event “{event}” now. Undo takes it back.")
            self._context.told.emit(said.format(event=f"\u2068{names[0]}\u2069"))
            self._settle_on(flag, after)
        return True

    def never_same(self) -> None:
        """Say that what is chosen never tells of one event."""
        if self.tabs.currentIndex() == _EVENTS and self.events is not None:
            done = self.events.never_same()
        else:
            flag = self._possible()
            done = flag is not None
            if flag is not None:
                after = self._after(flag)
                if self._do(lambda library: keep_apart(library, flag)):
                    self._context.told.emit(
                        _tr("They will not be held to be one event. Undo takes it back.")
                    )
                    self._settle_on(flag, after)
        if not done:
            self._context.told.emit(_tr("Choose a proposal or a possible conflict first."))

    def filter(self) -> None:
        """Put the keyboard on the filters."""
        self.tabs.setCurrentIndex(0)
        self.filters.begin()

    def sizeHint(self) -> QSize:
        """Ask for room in which both sides of a conflict are seen at once."""
        return QSize(1000, 340)

    # -- showing ----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        words = self._context.words
        self.tabs.setTabText(0, _tr("Conflicts"))
        self.tabs.setTabText(1, _tr("Harmless ties"))
        self.tabs.setTabText(_EVENTS, _tr("Same event?"))
        self.filters.retranslate(words)
        for control, name in (
            (self.list, _tr("Conflicts")),
            (self.tabs, _tr("Conflicts, harmless ties, or events")),
        ):
            control.setAccessibleName(name)
        self.declare_button.setText(_tr("Declare a conflict…"))
        self.declare_button.setToolTip(_tr("Two claims, or a claim and its citation (Shift+R)"))
        self._nothing.say(
            _tr("No conflict is chosen"), _tr("Choose one in the list, or press F8 for the next.")
        )
        self.settle.retranslate(words)
        self.one_event.retranslate()
        self.form.retranslate(words)
        if self.events is not None:
            self.events.retranslate()
        self._show_rows()
        self._show_relations()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*FOUND_IN):
            return
        if self.events is not None:
            self.events.stale = True
        named = changes.rows.get("article", frozenset()) | changes.rows.get("outdated", frozenset())
        if set(changes.rows) <= _OF_ARTICLES and named:
            # An import names its articles; the conflicts of all others stay as they are.
            self._stale |= {ArticleId(one) for one in named}
        else:
            self._all_stale = True
        if not self._later.isActive():
            self._later.start()

    def _on_later(self) -> None:
        # Hidden, it waits; what is stale is fetched when it is shown.
        if self.isVisible() and not self._context.in_batch:
            self._fetch()

    def _on_batch_ended(self) -> None:
        if self._all_stale or self._stale:
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what changed while nobody looked."""
        super().showEvent(event)
        if self._all_stale or self._stale:
            self._later.start()
        else:
            self.settle.consider()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out, where the pane is low, what the list beside it says anyway."""
        super().resizeEvent(event)
        self.detail.kind.setVisible(self.height() >= _ROOMY)
        # The bar needs the room for what can be done; the window says the count as well.
        self.filters.count.setVisible(self.width() >= _WIDE)

    def _on_article_changed(self) -> None:
        if self.events is not None:
            self.events.stale = True
        if self.filters.only_here:
            self._show_rows()
        self._show_relations()
        self._show_events()

    def _on_tab(self, number: int) -> None:
        self._show_events()
        self._pages.setCurrentIndex(number)
        for widget in (self.filters, self.declare_button):
            widget.setVisible(number == 0)
        if self.events is not None:
            self.events.bar.setVisible(number == _EVENTS)
        self._show_relations()

    def _on_library_changed(self) -> None:
        # Of another project's list, what is in view is laid out at once, the rest by and by.
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self._all_stale = True
        if self.events is not None:
            self.events.stale = True
        self._fetch()

    def _fetch(self) -> None:
        """Take the flags of what changed; of everything only when anything may have changed."""
        library = self._context.library
        if library is None:
            self._flags = []
        elif self._all_stale:
            self._flags = self._context.attempt(library.conflicts.all) or []
        else:
            kept = [flag for flag in self._flags if not flag.article_ids & self._stale]
            there = {article.id for article in library.articles.list()}
            # What lies between two articles that are both new is told by each.
            new = {
                flag.conflict.fingerprint: flag
                for article_id in sorted(self._stale & there)
                for flag in library.conflicts.all(article_id)
            }
            kept += new.values()
            self._flags = sorted(kept, key=lambda flag: (not flag.open, -flag.conflict.severity))
        self._all_stale, self._stale = False, set()
        self._show_rows()
        self._show_relations()
        self._show_events()

    def _show_rows(self) -> None:
        words = self._context.words
        article_id = self._context.article_id
        names = self._article_names()
        several = len(names) > 1
        rows = []
        for flag in self._flags:
            if not self.filters.passes(flag, article_id):
                continue
            about = names.get(flag.article_id, "") if several else ""
            if flag.resolution is not None and flag.resolution.code is not None:
                about = apart(words.label(flag.resolution.code), about)
            elif flag.possible:
                about = _tr("possible")
            elif flag.conflict.follows:
                about = apart(_tr("follows from another"), about)
            rows.append(Row(flag, words, about))
        self.list.selectionModel().blockSignals(True)
        self.rows.set_rows(rows_by_case(rows))
        self.list.selectionModel().blockSignals(False)
        opened = [flag.possible for flag in self._flags if flag.open]
        self.filters.show_count(opened.count(False), opened.count(True))
        self._lists.setCurrentWidget(self.list if rows else self.empty)
        self._say_empty()
        self._mark_row()
        self._show_flag()

    def _say_empty(self) -> None:
        library = self._context.library
        if library is None or not self._flags:
            self.empty.say(
                _tr("No conflicts"),
                _tr(
                    "Figures that cannot both be true appear here by themselves."
                    " Two claims can also be declared to contradict each other (Shift+R)."
                ),
            )
        else:
            self.empty.say(_tr("Nothing fits the filters"), _tr("Choose others above."))

    def _mark_row(self) -> None:
        place = self.rows.place_of(self._context.flag)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        if place is None:
            selection.clear()
        else:
            index = self.rows.index(place, 0)
            # To be brought into view it needs its place, and so do all above it.
            self.list.setLayoutMode(QListView.LayoutMode.SinglePass)
            if not self.list.visualRect(index).isValid():
                self.list.doItemsLayout()
            selection.setCurrentIndex(
                index, selection.SelectionFlag.ClearAndSelect | selection.SelectionFlag.Rows
            )
            self.list.scrollTo(index)
        selection.blockSignals(False)
        self.list.viewport().update()

    def _show_flag(self) -> None:
        flag, library = self._chosen(), self._context.library
        if flag is None or library is None:
            self._sides.setCurrentIndex(0)
            return
        shown = {place.article_id for place in flag.places.values()}
        # Within one article both sides share its name, which the list already says.
        names = self._article_names() if len(shown) > 1 else {}
        named = {int(one): names[one] for one in shown if one in names}
        self.detail.show_flag(flag, self._context.words, self._context.settings.digits, named)
        self.one_event.show_flag(flag)
        self.settle.show_flag(flag, library.conflicts.history(flag.conflict.fingerprint))
        self._sides.setCurrentIndex(1)

    def _show_relations(self) -> None:
        library, article_id = self._context.library, self._context.article_id
        if self.tabs.currentIndex() != 1:
            return
        ties = None
        if library is not None and article_id is not None:
            ties = self._context.attempt(lambda: library.conflicts.relations(article_id))
        self.relations.show_ties(ties or [], self._context.words)

    def _chosen(self) -> Flag | None:
        wanted = self._context.flag
        return next((f for f in self._flags if f.conflict.fingerprint == wanted), None)

    def _article_names(self) -> dict[int, str]:
        library = self._context.library
        if library is None:
            return {}
        return {article.id: article.title for article in library.articles.list()}

    # -- choosing ---------------------------------------------------------------------------

    def _on_flag_changed(self) -> None:
        self._freshen()
        flag = self._chosen()
        if flag is not None and self.rows.place_of(self._context.flag) is None:
            # Whoever chose it wants to see it, whatever the filters hide.
            self.filters.let_all_pass()
            self._show_rows()
            return
        self._mark_row()
        self._show_flag()

    def _on_row(self, index: QModelIndex, _: QModelIndex) -> None:
        if index.isValid():
            self._context.set_flag(self.rows.row(index.row()).flag.conflict.fingerprint)

    def _on_row_clicked(self, index: QModelIndex) -> None:
        flag = self.rows.row(index.row()).flag
        self._context.set_flag(flag.conflict.fingerprint)
        self._show_place(flag)

    def _freshen(self) -> None:
        """Fetch at once what is still waiting for its turn."""
        if self._all_stale or self._stale:
            self._fetch()

    def _step(self, by: int) -> None:
        self._freshen()
        count = self.rows.rowCount()
        if not count:
            self._context.told.emit(_tr("There is no conflict here."))
            return
        at = self.rows.place_of(self._context.flag)
        place = (0 if by > 0 else count - 1) if at is None else (at + by) % count
        flag = self.rows.row(place).flag
        self._context.set_flag(flag.conflict.fingerprint)
        self._show_place(flag)

    def _show_place(self, flag: Flag) -> None:
        """Bring the conflict's place into view, if it stands in the article that is shown."""
        place = first_place(flag, self._context.article_id)
        if place is not None:
            self._go(place)

    def _go(self, place: object) -> None:
        assert isinstance(place, Place)
        if place.span is None:
            return
        self._context.go_to(place.article_id, place.span, place.version)
        if place.claim_id is not None:
            self._context.set_focus(Focus(claim_id=place.claim_id))
        elif place.citation_id is None:
            self._context.set_focus(Focus(suggestion=place.span))

    # -- deciding ---------------------------------------------------------------------------

    def _on_settled(self, code: object, note: str, low: object, high: object) -> None:
        flag = self._chosen()
        if flag is None or not isinstance(code, ResolutionCode):
            return
        after = self._after(flag)
        done = self._do(
            lambda library: library.conflicts.resolve(
                flag.conflict.fingerprint,
                code,
                note=note,
                chosen_low=low if isinstance(low, int) else None,
                chosen_high=high if isinstance(high, int) else None,
            )
        )
        if done:
            if self.filters.only_open:
                self._context.set_flag(after)
            self._context.read_on.emit()

    def _on_considered(self, code: object, low: object, high: object) -> None:
        """Show what a decision would do to the other conflicts and totals, before it is made."""
        flag, library = self._chosen(), self._context.library
        if flag is None or library is None or not isinstance(code, ResolutionCode):
            self.settle.show_outlook(None)
            return
        if not self.isVisible():
            return  # Nobody looks: it is asked again when the pane is shown.
        try:
            outlook = library.conflicts.preview(
                flag.conflict.fingerprint,
                code,
                low if isinstance(low, int) else None,
                high if isinstance(high, int) else None,
            )
        except RuleError:
            # It went while it was looked at; the list is about to show that.
            outlook = None
        self.settle.show_outlook(outlook)

    def _possible(self) -> Flag | None:
        """Return the conflict chosen if it holds only of one event."""
        self._freshen()
        flag = self._chosen() if self.tabs.currentIndex() == 0 else None
        return flag if flag is not None and flag.possible else None

    def _settle_on(self, flag: Flag, after: str | None) -> None:
        """Go on with what became of a possible conflict, else with the next one."""
        if self._chosen() is None:
            keys = {*flag.conflict.a.keys, *flag.conflict.b.keys}
            became = next(
                (
                    one
                    for one in self._flags
                    if {*one.conflict.a.keys, *one.conflict.b.keys} == keys
                    and one.conflict.type is flag.conflict.type
                ),
                None,
            )
            self._context.set_flag(after if became is None else became.conflict.fingerprint)
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_proposal(self, by: int) -> None:
        self.tabs.setCurrentIndex(_EVENTS)
        if self.events is not None and self._context.library is not None:
            self.events.step(by)

    def _show_events(self) -> None:
        """Show which figures tell of one event, as things stand."""
        if self.tabs.currentIndex() != _EVENTS:
            return
        if self.events is not None:
            self.events.freshen()
            return
        # Loaded when it is looked at: no start needs it.
        from annotator.ui.panes.same_event import SameEventView

        self.events = SameEventView(self._context, self.bar, self._pages)
        self.events.place_wanted.connect(self._go)
        self._pages.addWidget(self.events)
        self._bar.insertWidget(self._bar.indexOf(self.filters), self.events.bar)
        self.events.retranslate()

    def _after(self, flag: Flag) -> str | None:
        """Return the conflict that stands next in the list, to go on with."""
        at = self.rows.place_of(flag.conflict.fingerprint)
        count = self.rows.rowCount()
        if at is None or count < 2:
            return None
        return self.rows.row((at + 1) % count).flag.conflict.fingerprint

    def _on_reopened(self, note: str) -> None:
        flag = self._chosen()
        if flag is not None:
            self._do(lambda library: library.conflicts.reopen(flag.conflict.fingerprint, note))

    def _others(self, library: Library, claim_id: ClaimId) -> tuple[str, list[Other]]:
        claim = library.claims.get(claim_id)
        others = [
            Other(f"{title_of(one.citation)[:80]}", link_id=one.link.id)
            for one in library.claims.backings(claim_id)
        ]
        near = [one for one in library.claims.all() if one.id != claim_id]
        near.sort(key=lambda one: (one.article_id != claim.article_id, one.id))
        others += [Other(one.anchor.quote[:80], claim_id=one.id) for one in near]
        return claim.anchor.quote, others

    def _on_declared(self, other: object, type_: object, severity: int, reason: str) -> None:
        claim_id = self._context.focus.claim_id
        if claim_id is None or not isinstance(other, Other) or not isinstance(type_, ConflictType):
            return
        made: list[str] = []

        def declare(library: Library) -> None:
            made.append(
                library.conflicts.declare(
                    claim_id,
                    b_claim=other.claim_id,
                    b_link=other.link_id,
                    reason=reason,
                    type_=type_,
                    severity=severity,
                )
            )

        if self._do(declare):
            self._context.set_flag(made[0])
            self._context.read_on.emit()

    def _on_left(self) -> None:
        self._show_flag()
        self._context.read_on.emit()

    def _do(self, verb: Callable[[Library], object]) -> bool:
        """Call a verb and say whether it was done; the list is fetched at once."""
        library = self._context.library
        if library is None:
            return False

        def call() -> bool:
            verb(library)
            return True

        done = bool(self._context.attempt(call))
        self._all_stale = True
        try:
            self._fetch()
        except RuleError as error:
            self._context.failed.emit(error)
        return done


def _area(parent: QWidget) -> QScrollArea:
    return see_through(QScrollArea(parent))
