"""A figure as a sentence of fields: each part is edited where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.model import (
    Accumulation,
    DatePrecision,
    Figure,
    Kind,
    Modality,
    Mode,
    PartyStatus,
    Qualifier,
)
from annotator.domain.restating import NUMBERED, bounded, number_of, recounted, requalified
from annotator.domain.sources import KNOWN_SOURCES
from annotator.domain.typed_dates import period_text, typed_date, typed_period
from annotator.ui.chips import Choice, Field
from annotator.ui.flow import FlowLayout
from annotator.ui.labels import Fold, Quiet
from annotator.wording import Words

_GIVEN_BY = {
    "kind": ("kind", "mode"),
    "qualifier": ("qualifier",),
    "number": ("low", "high"),
    "party": ("party", "party_text", "party_status", "sub_group"),
    "date": ("date_from", "date_to", "date_precision"),
    "place": ("place",),
    "origin": ("origin", "modality"),
    "perpetrator": ("perpetrator",),
    "sub_group": ("sub_group",),
    "accumulation": ("accumulation", "as_of"),
    "modality": ("modality",),
    "mode": ("mode",),
}
"""The fields of a figure that each control of the sentence shows."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FigureSentence", text)


class FigureSentence(QWidget):
    """Shows a figure and tells every change as a whole new figure; stores nothing."""

    changed = Signal(object)
    """The Figure as the reviewer now wants it."""
    pointed = Signal(object)
    """A tuple of Figure field names under the pointer or the caret; () when it has left."""
    column_named = Signal(str)
    """The party of the whole column that the figure belongs to, where the column lost it."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._figure: Figure | None = None
        self.kind = self._choice("kind", lambda v: replace(self._now, kind=v))
        self.qualifier = self._choice("qualifier", lambda v: requalified(self._now, v))
        self.number = self._field("number", self._on_number, least=34)
        self.dash = QLabel("–", self)
        self.upper = self._field("number", self._on_upper, least=34)
        self.party = self._field("party", self._on_party, least=96)
        self.assumed = QToolButton(self)
        self.assumed.clicked.connect(self._on_confirmed)
        self._column = 0
        self.whole_column = Quiet(parent=self)
        self.whole_column.setWordWrap(False)
        self.date = self._field("date", self._on_date, least=72)
        self.place = self._field("place", lambda t: self._tell(replace(self._now, place=t)))
        self.origin_word = Quiet(parent=self)
        self.origin_word.setWordWrap(False)
        self.origin = self._field("origin", lambda t: self._tell(replace(self._now, origin=t)))
        self.origin.offer(sorted(known.name for known in KNOWN_SOURCES))
        self.more = Fold(self)
        self.rest = QWidget(self)
        self._lay_out()
        self.retranslate(words)

    # -- showing ----------------------------------------------------------------------------

    def show_figure(self, figure: Figure | None, column: int = 0) -> None:
        """Show a figure; None leaves the fields empty and disabled.

        ``column`` counts the figures of the lost column it belongs to: the party typed or confirmed
        is then told for all of them. 0 where the party is the figure's own.
        """
        self._figure, self._column = figure, column
        self.setEnabled(figure is not None)
        if figure is None:
            return
        for choice, value in (
            (self.kind, figure.kind),
            (self.qualifier, figure.qualifier),
            (self.party_status, figure.party_status),
            (self.mode, figure.mode),
            (self.accumulation, figure.accumulation),
            (self.modality, figure.modality),
            (self.precision, figure.date_precision),
        ):
            choice.choose(value)
        numbered = figure.qualifier in NUMBERED
        ranged = figure.qualifier is Qualifier.RANGE
        self.number.setVisible(numbered)
        self.dash.setVisible(ranged)
        self.upper.setVisible(ranged)
        self.number.show_text(_digits(number_of(figure)))
        self.upper.show_text(_digits(figure.high))
        self.party.show_text(self._words.party_name(figure.party) or figure.party_text)
        self.assumed.setVisible(figure.party_assumed)
        self.whole_column.setVisible(column > 1)
        self.whole_column.setText(self._of_column(column))
        self._show_date()
        self.place.show_text(figure.place)
        self.origin.show_text(figure.origin)
        self.low.show_text(_digits(figure.low))
        self.high.show_text(_digits(figure.high))
        self.sub_group.show_text(figure.sub_group)
        self.perpetrator.show_text(self._words.party_name(figure.perpetrator))
        self.as_of.show_text(figure.as_of or "")
        self.updateGeometry()

    @staticmethod
    def _of_column(column: int) -> str:
        return QCoreApplication.translate(
            "FigureSentence", "for the whole column: %n figure(s)", None, column
        )

    @property
    def figure(self) -> Figure | None:
        """The figure shown."""
        return self._figure

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self._fill(self.kind, Kind)
        self._fill(self.qualifier, Qualifier)
        self._fill(self.party_status, PartyStatus)
        self._fill(self.mode, Mode)
        self._fill(self.accumulation, Accumulation)
        self._fill(self.modality, Modality)
        self._fill(self.precision, DatePrecision)
        names = sorted({words.party_name(party.key) for party in words.parties.parties})
        self.party.offer(names, finishing=True)
        self.perpetrator.offer(names, finishing=True)
        for control, name, hint in (
            (self.kind, _tr("What happened"), ""),
            (self.qualifier, _tr("How exact"), ""),
            (self.number, _tr("Number"), ""),
            (self.upper, _tr("Upper number"), ""),
            (self.party, _tr("Whose dead or injured"), _tr("whose?")),
            (self.date, _tr("Date or period"), _tr("when?")),
            (self.place, _tr("Place"), _tr("where?")),
            (self.origin, _tr("Who first said it"), _tr("whom?")),
            (self.low, _tr("At least this many"), _tr("open")),
            (self.high, _tr("At most this many"), _tr("open")),
            (self.party_status, _tr("Did they fight"), ""),
            (self.sub_group, _tr("Group within (children, women…)"), _tr("none")),
            (self.mode, _tr("How"), ""),
            (self.modality, _tr("How firmly stated"), ""),
            (self.perpetrator, _tr("Who did it"), _tr("not said")),
            (self.accumulation, _tr("What it adds up"), ""),
            (self.as_of, _tr("Toll as of"), _tr("date")),
            (self.precision, _tr("Precision of the date"), ""),
        ):
            control.setAccessibleName(name)
            control.setToolTip(name)
            if isinstance(control, Field):
                control.setPlaceholderText(hint)
            label = self._labels.get(control)
            if label is not None:
                label.setText(name)
        self.origin_word.setText(_tr("according to"))
        self.more.setText(_tr("More about this figure"))
        self.assumed.setText(_tr("assumed — confirm"))
        self.assumed.setToolTip(_tr("The layout suggests this party. Press to confirm it."))
        self.show_figure(self._figure, self._column)

    def focus_field(self, name: str) -> None:
        """Put the keyboard on a field: "party", "number", "kind"…"""
        control = getattr(self, name)
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(control, Field):
            control.selectAll()

    def flush(self) -> None:
        """Tell what is typed and not yet told."""
        for field in self.findChildren(Field):
            if field.isModified():
                field.commit()

    # -- making -----------------------------------------------------------------------------

    @property
    def _now(self) -> Figure:
        assert self._figure is not None
        return self._figure

    def _choice(self, name: str, changed: Callable[[Any], Figure]) -> Choice:
        choice = Choice(self)
        choice.chosen.connect(lambda value: self._tell(changed(value)))
        self._watch(choice, name)
        return choice

    def _field(self, name: str, committed: Callable[[str], None], *, least: int = 56) -> Field:
        field = Field(self, least=least)
        field.committed.connect(committed)
        self._watch(field, name)
        return field

    def _watch(self, control: Choice | Field, name: str) -> None:
        control.entered.connect(lambda: self.pointed.emit(_GIVEN_BY.get(name, ())))
        control.left.connect(lambda: self.pointed.emit(()))

    def _lay_out(self) -> None:
        sentence = FlowLayout()
        for control in (
            self.kind,
            self.qualifier,
            self.number,
            self.dash,
            self.upper,
            self.party,
            self.assumed,
            self.whole_column,
            self.date,
            self.place,
            self.origin_word,
            self.origin,
        ):
            sentence.addWidget(control)
        self.low = self._field("number", self._on_bounds, least=48)
        self.high = self._field("number", self._on_bounds, least=48)
        self.party_status = self._choice("party", lambda v: replace(self._now, party_status=v))
        self.sub_group = self._field(
            "sub_group", lambda t: self._tell(replace(self._now, sub_group=t))
        )
        self.mode = self._choice("mode", lambda v: replace(self._now, mode=v))
        self.modality = self._choice("modality", lambda v: replace(self._now, modality=v))
        self.perpetrator = self._field("perpetrator", self._on_perpetrator, least=96)
        self.accumulation = self._choice(
            "accumulation", lambda v: replace(self._now, accumulation=v)
        )
        self.as_of = self._field("accumulation", self._on_as_of, least=72)
        self.precision = self._choice("date", lambda v: replace(self._now, date_precision=v))
        grid = QGridLayout(self.rest)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._labels: dict[QWidget, QLabel] = {}
        rows: tuple[Choice | Field, ...] = (
            self.low,
            self.high,
            self.party_status,
            self.sub_group,
            self.mode,
            self.perpetrator,
            self.modality,
            self.accumulation,
            self.as_of,
            self.precision,
        )
        for row, control in enumerate(rows):
            label = Quiet(parent=self.rest)
            label.setBuddy(control)
            label.setWordWrap(False)
            self._labels[control] = label
            grid.addWidget(label, row, 0)
            grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeading)
        self.more.folds(self.rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(sentence)
        column.addWidget(self.more)
        column.addWidget(self.rest)
        self.date.entered.connect(self._show_date)
        self.date.left.connect(self._show_date)

    def _fill(self, choice: Choice, terms: type[StrEnum]) -> None:
        choice.set_entries([(self._words.label(member), member) for member in terms])

    # -- changes ----------------------------------------------------------------------------

    def _tell(self, figure: Figure) -> None:
        if self._figure is not None and figure != self._figure:
            self.changed.emit(figure)

    def _again(self) -> None:
        """Show what is stored once more, past what was typed and could not be read."""
        for field in (self.number, self.upper, self.low, self.high, self.as_of, self.date):
            field.setModified(False)
        self.show_figure(self._figure, self._column)

    def _on_number(self, text: str) -> None:
        number = _count(text)
        if number is None:
            self._again()
        else:
            self._tell(recounted(self._now, number))

    def _on_upper(self, text: str) -> None:
        number = _count(text)
        low = self._now.low
        if number is None or (low is not None and number < low):
            self._again()
        else:
            self._tell(replace(self._now, high=number))

    def _on_bounds(self, _: str) -> None:
        low, high = _count(self.low.text()), _count(self.high.text())
        unread = (self.low.text().strip() and low is None) or (
            self.high.text().strip() and high is None
        )
        if unread or (low is not None and high is not None and low > high):
            self._again()
        else:
            self._tell(bounded(self._now, low, high))

    def _on_party(self, text: str) -> None:
        key = self._key_of(text)
        if self._column and key:
            self.column_named.emit(key)
            return
        known = self._words.parties.status_of(key)
        status = self._now.party_status if known is PartyStatus.UNKNOWN else known
        self._tell(replace(self._now, party=key, party_assumed=False, party_status=status))

    def _on_confirmed(self) -> None:
        if self._column:
            self.column_named.emit(self._now.party)
        else:
            self._tell(replace(self._now, party_assumed=False))

    def _on_perpetrator(self, text: str) -> None:
        self._tell(replace(self._now, perpetrator=self._key_of(text)))

    def _key_of(self, text: str) -> str:
        """Return the party that typed words name; words that name none are a party of their own."""
        for party in self._words.parties.parties:
            if text.casefold() in (party.english.casefold(), party.arabic, party.key):
                return party.key
        return self._words.parties.party_in(text) or text.strip()

    def _on_date(self, text: str) -> None:
        period = typed_period(text)
        if period is None:
            self._again()
            return
        first, last, precision = period
        self._tell(replace(self._now, date_from=first, date_to=last, date_precision=precision))

    def _on_as_of(self, text: str) -> None:
        iso = typed_date(text) if text else None
        if text and iso is None:
            self._again()
        else:
            self._tell(replace(self._now, as_of=iso))

    def _show_date(self) -> None:
        """Show words, or while the keyboard is there, what can be typed."""
        if self._figure is None:
            return
        first, last = self._figure.date_from, self._figure.date_to
        typed = period_text(first, last)
        if self.date.hasFocus():
            self.date.show_text(typed)
            self.date.selectAll()
            return
        ends = [self._words.date_words(end, self._figure.date_precision) for end in (first, last)]
        self.date.show_text(" – ".join(dict.fromkeys(end for end in ends if end)))


def _digits(number: int | None) -> str:
    return "" if number is None else str(number)


def _count(text: str) -> int | None:
    digits = "".join(char for char in text if not char.isspace() and char not in ",،٬.")
    return int(digits) if digits.isdecimal() else None
