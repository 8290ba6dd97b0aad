"""Both sides of a conflict beside each other, on one number line, and what would settle it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.conflicts.intervals import stated_interval, total
from annotator.domain.conflicts.settled import as_read
from annotator.domain.model import Conflict, Side
from annotator.services.conflicts import Flag
from annotator.services.statements import Place
from annotator.ui.colours import SERIES
from annotator.ui.labels import Badge, Card, Heading, OneLine, Quiet, apart
from annotator.ui.number_marks import interval_of, written
from annotator.ui.numberline import Interval, NumberLine
from annotator.ui.panes.places_said import where_words
from annotator.ui.quote import Quote, near
from annotator.wording import Words

_MOST = 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConflictDetail", text)


class SideCard(Card):
    """One side: where it stands, its words, how they were read."""

    place_wanted = Signal(object)
    """The Place that was clicked."""

    def __init__(self, colour_index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour_index = colour_index
        self.where = OneLine(parent=self)
        self.waiting = Badge(self)
        top = QHBoxLayout()
        top.addWidget(self.where, 1)
        top.addWidget(self.waiting)
        self.body.setContentsMargins(12, 4, 10, 6)
        self.body.setSpacing(2)
        self.body.addLayout(top)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.quotes: list[Quote] = []

    def _name(self) -> str:
        return _tr("A") if self._colour_index == 0 else _tr("B")

    def show_side(self, flag: Flag, side: Side, words: Words, articles: dict[int, str]) -> None:
        """Show a side; ``articles`` names articles by id where they need a name."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.quotes = []
        statements = [(key, flag.statements[key]) for key in side.keys if key in flag.statements]
        places = [flag.places.get(key) for key, _ in statements]
        first = statements[0][1] if statements else None
        where = where_words(first, words) if first is not None else ""
        named = {articles[p.article_id] for p in places if p and p.article_id in articles}
        self.where.setText(apart(self._name(), *sorted(named), where))
        self.where.setToolTip(self.where.text())
        waiting = any(not one.decided and one.citation is None for _, one in statements)
        self.waiting.show_word(_tr("suggestion") if waiting else "")
        for (_, statement), place in list(zip(statements, places, strict=True))[:_MOST]:
            quote = Quote(self, scale=0.75, most_lines=3 if len(statements) == 1 else 2)
            before, after = near(statement.anchor)
            quote.set_text(statement.anchor.quote, before=before, after=after)
            if place is not None and place.span is not None:
                quote.set_clickable(True)
                quote.setToolTip(_tr("Show this place in the text"))
                quote.clicked.connect(lambda place=place: self.place_wanted.emit(place))
            said = words.figure_sentence(statement.figure)
            decided = _tr("as decided") if as_read(statement.key) != statement.key else ""
            reading = Quiet(apart(said, decided), self)
            self._lines.addWidget(quote, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(reading)
            self.quotes.append(quote)
        self.marked = SERIES[self._colour_index]
        self.update()


class ConflictDetail(QWidget):
    """Shows one conflict so that it is seen why the two do not meet."""

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Heading(parent=self)
        self.sentence = Quiet(parent=self)
        self.sentence.share = 1.0
        self.a, self.b = SideCard(0, self), SideCard(1, self)
        self.a.place_wanted.connect(self.place_wanted)
        self.b.place_wanted.connect(self.place_wanted)
        self.line = NumberLine(self)
        self.hint = Quiet(parent=self)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        # What tells most comes first, so that a low pane shows it without scrolling.
        for row, widget in enumerate((self.kind, self.sentence, self.line)):
            grid.addWidget(widget, row, 0, 1, 2)
        grid.addWidget(self.a, 3, 0)
        grid.addWidget(self.b, 3, 1)
        grid.addWidget(self.hint, 4, 0, 1, 2)
        grid.setRowStretch(5, 1)

    def show_flag(self, flag: Flag, words: Words, digits: str, articles: dict[int, str]) -> None:
        """Show a conflict."""
        conflict = flag.conflict
        self.kind.setText(words.label(conflict.type))
        self.sentence.setText(words.conflict_sentence(conflict, flag.statements))
        self.a.show_side(flag, conflict.a, words, articles)
        self.b.show_side(flag, conflict.b, words, articles)
        intervals = [
            drawn(flag, side, words, index) for index, side in enumerate((conflict.a, conflict.b))
        ]
        shown = [one for one in intervals if one is not None]
        self.line.setVisible(bool(shown))
        self.line.set_intervals(shown)
        self.line.set_digits(lambda number: written(number, digits))
        self.hint.setText(" ".join(self._hints(conflict, words)))

    def _hints(self, conflict: Conflict, words: Words) -> list[str]:
        hints = []
        if conflict.same_origin is True:
            hints.append(_tr("Both rest on one origin: an error in copying, or an update."))
        elif conflict.same_origin is False:
            hints.append(_tr("They rest on different origins: a real dispute; keep the range."))
        if conflict.follows and _as_decided(conflict):
            hints.append(
                _tr(
                    "It follows from a settled conflict:"
                    " the total is held against what was decided there."
                )
            )
        elif conflict.follows:
            hints.append(
                _tr("It follows from another conflict of its case; settle that one first.")
            )
        hint = words.settle_hint(conflict)
        if hint:
            hints.append(_tr("What would settle it: {hint}").format(hint=hint))
        return hints


def _as_decided(conflict: Conflict) -> bool:
    return any(as_read(key) != key for key in (*conflict.a.keys, *conflict.b.keys))


def drawn(flag: Flag, side: Side, words: Words, colour_index: int) -> Interval | None:
    """Return a side's interval as it is drawn; several figures add up to one."""
    figures = [flag.statements[key].figure for key in side.keys if key in flag.statements]
    if not figures:
        return None
    letter = _tr("A") if colour_index == 0 else _tr("B")
    if len(figures) == 1:
        said = f"{letter}: {words.count_phrase(figures[0])}"
        return interval_of(figures[0], label=said, colour_index=colour_index)
    stated = [one for figure in figures if (one := stated_interval(figure)) is not None]
    whole = total(stated)
    whole_figure = replace(figures[0], low=whole.low, high=whole.high)
    said = f"{letter}: {words.count_phrase(whole_figure)}"
    return Interval(whole.low, whole.high, label=said, colour_index=colour_index)


def first_place(flag: Flag, article_id: int | None) -> Place | None:
    """Return the first place of a conflict that can be shown in the text of an article."""
    for key in (*flag.conflict.a.keys, *flag.conflict.b.keys):
        place = flag.places.get(key)
        if place is not None and place.span is not None and place.article_id == article_id:
            return place
    return None
