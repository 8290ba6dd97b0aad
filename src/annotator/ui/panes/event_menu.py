"""What E offers on a claim or a suggestion: one event with what looks like it, or one there is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.domain.model import ArticleId, Claim, Event, EventId
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.events import Member, Suggested
from annotator.ui.labels import apart

_MOST = 8
_LONG = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("EventMenu", text)


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to choose: its words, and what it does, which returns the event."""

    words: str
    put: Callable[[], EventId]


def offers(library: Library, article_id: ArticleId, at: Claim | Span) -> list[Offer]:
    """Return what a figure can be put on: what is proposed first, then events there are."""
    on = at.event_id if isinstance(at, Claim) else None
    found: list[Offer] = []
    named: set[EventId] = set() if on is None else {on}
    titles = {one.id: one.title for one in library.articles.list()}
    for one in library.events.proposals(article_id):
        mine = next((m for m in one.members if _stands(m, article_id, at)), None)
        if mine is None:
            continue
        if one.event is not None:
            named.add(one.event.id)
        found.append(Offer(_asked(one, mine, titles), partial(library.events.accept, one)))
    near = library.events.of(article_id)
    far = [one for one in library.events.all() if one not in near]
    found += [
        Offer(_cut(one.name), partial(_put, library, one, article_id, at))
        for one in (*near, *far)
        if one.id not in named
    ]
    return found[:_MOST]


def _stands(member: Member, article_id: ArticleId, at: Claim | Span) -> bool:
    place = member.place
    if isinstance(at, Claim):
        return place.claim_id == at.id
    return (place.article_id, place.span, place.claim_id) == (article_id, at, None)


def _asked(one: Suggested, mine: Member, titles: dict[ArticleId, str]) -> str:
    if one.event is not None:
        return _cut(one.event.name)
    others = [m for m in one.members if m.place.article_id != mine.place.article_id]
    other = others[0]
    title = titles.get(other.place.article_id, "")
    return _tr("One event with {figure}").format(
        figure=apart(_cut(f"“{other.statement.anchor.quote}”"), _cut(title))
    )


def _put(library: Library, event: Event, article_id: ArticleId, at: Claim | Span) -> EventId:
    with library.together("event.add"):
        claim_id = at.id if isinstance(at, Claim) else library.claims.accept(article_id, at)
        library.events.add(event.id, [claim_id])
    return event.id


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONG else words[: _LONG - 1].rstrip() + "…"


class EventMenu(QMenu):
    """A short list: a digit or Enter chooses, Escape leaves."""

    chosen = Signal(object)
    """The Offer."""
    new_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, found: list[Offer], *, leaving: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(_tr("Same event"))
        for number, offer in enumerate(found, 1):
            words = offer.words.replace("&", "&&")
            action = self.addAction(f"&{number}  {words}")
            action.triggered.connect(lambda _=False, offer=offer: self.chosen.emit(offer))
        self.addSeparator()
        new = self.addAction(_tr("&New event…"))
        new.triggered.connect(lambda _=False: self.new_wanted.emit())
        if leaving:
            out = self.addAction(_tr("&Take off its event"))
            out.triggered.connect(lambda _=False: self.leave_wanted.emit())

    def open_at(self, where: QPoint) -> None:
        """Show it with the first offer chosen, so that Enter takes it."""
        self.popup(where)
        self.setActiveAction(self.actions()[0])
