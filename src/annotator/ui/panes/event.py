"""The event pane: the toll over time, who agrees with whom, and how far the project is."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.errors import RuleError
from annotator.domain.model import Changes, ClaimId, Event, EventId, Kind
from annotator.services.pictures import EventPicture, Told
from annotator.services.statements import Place
from annotator.ui.chips import Choice
from annotator.ui.context import Context, Focus
from annotator.ui.labels import Quiet
from annotator.ui.overview import Overview
from annotator.ui.panes.empty import EmptyPlace
from annotator.ui.pictures.chart import chart
from annotator.ui.pictures.look import Look, look_of
from annotator.ui.pictures.matrix import matrix
from annotator.ui.pictures.progress import progress
from annotator.ui.pictures.scene import Mark, Scene
from annotator.ui.pictures.view import PictureArea

_TOUCHING = (
    "article",
    "claim",
    "figure",
    "event",
    "link",
    "citation",
    "source",
    "dismissal",
    "resolution",
    "declared_conflict",
    "not_same",
    "party",
    "place",
)
_ROOMY = 1200
_SAVED = 980.0, 560.0
"""The size of a picture in a file, in pixels, unless it needs more."""


class Picture(StrEnum):
    """Which picture is shown."""

    TOLL = "toll"
    MATRIX = "matrix"
    PROJECT = "project"


def _tr(text: str) -> str:
    return QCoreApplication.translate("EventPane", text)


class EventPane(QWidget):
    """Draws the event of what is worked on, else the one chosen; or the whole project."""

    save_asked = Signal()

    def __init__(self, context: Context, overview: Overview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._overview = overview
        self._event: EventId | None = None
        self._picture: EventPicture | None = None
        self._stale = True
        self.bar = QWidget(self)
        """Which picture of which event; the window shows it as the title."""
        self.pictures, self.events, self.kinds = (Choice(self.bar) for _ in range(3))
        self.pictures.chosen.connect(lambda _: self._show())
        self.events.chosen.connect(self._on_event_chosen)
        self.kinds.chosen.connect(lambda _: self._show())
        self.hint = Quiet(parent=self.bar)
        self.hint.setWordWrap(False)
        self.save = QPushButton(self.bar)
        self.save.setProperty("flat", True)
        self.save.clicked.connect(self.save_asked)
        self._pages = QStackedWidget(self)
        self.area = PictureArea(self._pages)
        self.area.view.opened.connect(self._on_opened)
        self.empty = EmptyPlace(self._pages)
        self._pages.addWidget(self.area)
        self._pages.addWidget(self.empty)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._on_later)
        self._lay_out()
        context.library_changed.connect(self._forget)
        context.changed.connect(self._on_changed)
        context.focus_changed.connect(self._follow)
        context.flag_changed.connect(self._follow)
        context.language_changed.connect(self.retranslate)
        context.theme_changed.connect(self._show)
        overview.updated.connect(self._on_counted)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(12)
        for widget in (self.pictures, self.events, self.kinds):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.hint)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)

    # -- verbs ------------------------------------------------------------------------------

    def begin(self, which: str | None = None) -> None:
        """Show a picture with the keyboard on it; None keeps the one shown, unless a project's."""
        if which is not None:
            self.pictures.choose(Picture(which))
        elif self.pictures.value is Picture.PROJECT:
            self.pictures.choose(Picture.TOLL)
        self._follow()
        if self._stale:
            self._fetch()
        self._show()
        self.area.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_event(self, event_id: EventId) -> None:
        """Show an event's picture."""
        self._event = event_id
        self._fetch()

    @property
    def name(self) -> str:
        """What the picture shown would be called as a file."""
        library = self._context.library
        if self.pictures.value is Picture.PROJECT or self._picture is None:
            return library.path.stem if library is not None else ""
        return self._picture.event.name

    def write(self, path: Path) -> None:
        """Write the picture shown to a file; raises PictureError."""
        # Loaded when something is saved: no start needs it.
        from annotator.ui.pictures.export import save

        make = self._maker()
        if make is not None:
            save(make(*_SAVED), path)

    @property
    def has_picture(self) -> bool:
        """Whether there is something to see and to save."""
        return self._maker() is not None

    def sizeHint(self) -> QSize:
        """Ask for room for a chart."""
        return QSize(1000, 420)

    # -- showing ----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        kept = self.pictures.value
        self.pictures.set_entries(
            [
                (_tr("Toll over time"), Picture.TOLL),
                (_tr("Who agrees with whom"), Picture.MATRIX),
                (_tr("The whole project"), Picture.PROJECT),
            ]
        )
        self.pictures.choose(kept or Picture.TOLL)
        self.pictures.setAccessibleName(_tr("Which picture"))
        self.events.setAccessibleName(_tr("Which event"))
        self.kinds.setAccessibleName(_tr("Which kind of figures"))
        self.hint.setText(_tr("Arrows go from mark to mark, Enter shows the place"))
        self.save.setText(_tr("Save picture…"))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Gather the figures when they are looked at."""
        super().showEvent(event)
        if self._stale:
            self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the hint where there is room: a bar may not push other panes aside."""
        super().resizeEvent(event)
        self.hint.setVisible(not self.save.isHidden() and self.width() >= _ROOMY)

    def _forget(self) -> None:
        self._event, self._picture, self._stale = None, None, True
        self._show()
        self._later.start()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_TOUCHING):
            self._stale = True
            self._later.start()

    def _on_counted(self) -> None:
        if self.isVisible() and self.pictures.value is Picture.PROJECT:
            self._show()

    def _on_later(self) -> None:
        # Hidden, it waits: nobody should wait for what nobody sees.
        if self.isVisible() and self._stale:
            self._follow()
            self._fetch()

    def _on_event_chosen(self, value: object) -> None:
        if isinstance(value, int) and value != self._event:
            self.show_event(EventId(value))

    def _follow(self) -> None:
        """Turn to the event of the claim or conflict that is worked on, if it has one."""
        library = self._context.library
        if library is None or not self.isVisible():
            return
        wanted = self._of_claim() or self._of_flag()
        if wanted is not None and wanted != self._event:
            self._event = wanted
            self._fetch()

    def _of_claim(self) -> EventId | None:
        library, claim_id = self._context.library, self._context.focus.claim_id
        if library is None or claim_id is None:
            return None
        try:
            return library.claims.get(claim_id).event_id
        except RuleError:
            return None  # It went with an undo; the focus will hear of it next.

    def _of_flag(self) -> EventId | None:
        library, fingerprint = self._context.library, self._context.flag
        if library is None or fingerprint is None:
            return None
        try:
            uid = library.conflicts.get(fingerprint).event
        except RuleError:
            return None
        return next((one.id for one in library.events.all() if one.uid == uid), None)

    def _fetch(self) -> None:
        self._stale = False
        library = self._context.library
        events: list[Event] = [] if library is None else library.events.all()
        if self._event not in [one.id for one in events]:
            self._event = events[0].id if events else None
        self.events.set_entries([(one.name, one.id) for one in events])
        self.events.choose(self._event)
        event_id = self._event
        self._picture = None
        if library is not None and event_id is not None:
            self._picture = self._context.attempt(lambda: library.pictures.event(event_id))
        kept = self.kinds.value
        kinds = self._picture.kinds() if self._picture is not None else {}
        label = self._context.words.label
        self.kinds.set_entries(
            [(f"{label(kind)} · {count}", kind) for kind, count in kinds.items()]
        )
        self.kinds.choose(kept if kept in kinds else next(iter(kinds), None))
        self._show()

    def _show(self) -> None:
        project = self.pictures.value is Picture.PROJECT
        self.events.setVisible(not project and self._picture is not None)
        self.kinds.setVisible(not project and self._picture is not None)
        make = self._maker()
        self.save.setVisible(make is not None)
        self.hint.setVisible(make is not None and self.width() >= _ROOMY)
        self.area.show_picture(make)
        self._pages.setCurrentWidget(self.area if make is not None else self.empty)
        self.empty.say(
            _tr("No event yet"),
            _tr("Press E on a claim to say which event it tells of; its toll will stand here."),
        )

    def _look(self) -> Look:
        context = self._context
        return look_of(self.palette(), context.words, context.settings.digits)

    def _maker(self) -> Callable[[float, float], Scene] | None:
        """Return what draws the picture that is chosen; None when there is nothing to draw."""
        library, look = self._context.library, self._look()
        if library is None:
            return None
        if self.pictures.value is Picture.PROJECT:
            told = library.pictures.project(self._overview.progress, self._overview.severities)
            places = {one: self._place_of(one) for one in told.first.values()}
            name = library.path.stem
            return lambda width, height: progress(name, told, look, width, height, places)
        kind = self.kinds.value
        if self._picture is None or not isinstance(kind, Kind):
            return None
        shown = self._picture.of_kind(kind)
        draw = matrix if self.pictures.value is Picture.MATRIX else chart
        return lambda width, height: draw(shown, look, width, height)

    def _place_of(self, claim_id: ClaimId) -> Place:
        library = self._context.library
        assert library is not None
        claim = library.claims.get(claim_id)
        return Place(claim.article_id, claim.version, claim.anchor.span, claim_id=claim_id)

    # -- going there ------------------------------------------------------------------------

    def _on_opened(self, mark: Mark) -> None:
        """Show where a mark stands: its words, or the claim whose citation says them."""
        place, library = mark.place, self._context.library
        if place is None or library is None:
            return
        claim_id, span = place.claim_id, place.span
        if claim_id is None and place.citation_id is not None:
            claim_id = self._claim_citing(place)
            if claim_id is not None:
                span = span or library.claims.get(claim_id).anchor.span
        if span is not None:
            self._context.go_to(place.article_id, span, place.version)
        if claim_id is not None:
            self._context.set_focus(Focus(claim_id=claim_id))
        elif span is not None and place.citation_id is None:
            self._context.set_focus(Focus(suggestion=span))
        if mark.fingerprint:
            self._context.set_flag(mark.fingerprint)

    def _claim_citing(self, place: Place) -> ClaimId | None:
        """Return the claim of the event that a citation's figure is set beside."""
        library = self._context.library
        told: tuple[Told, ...] = self._picture.told if self._picture is not None else ()
        assert library is not None
        near = [one.place.claim_id for one in told if one.place.article_id == place.article_id]
        claims = [one for one in near if one is not None]
        for claim_id in claims:
            if any(
                link.citation_id == place.citation_id for link in library.citations.links(claim_id)
            ):
                return claim_id
        return None
