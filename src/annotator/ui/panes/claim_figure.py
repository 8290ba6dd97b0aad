"""The figure of a claim or suggestion: quote, sentence, number line, why it was read so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from annotator.domain.model import Figure, Reading
from annotator.domain.text import Anchor
from annotator.services.conflicts import Flag
from annotator.ui.figure_sentence import FigureSentence
from annotator.ui.labels import Fold, Quiet
from annotator.ui.number_marks import interval_of, written
from annotator.ui.numberline import NumberLine
from annotator.ui.panes.flag_line import FlagLine
from annotator.ui.panes.lesson_line import LessonLine
from annotator.ui.panes.why import Setting, WhyList, reasons_of
from annotator.ui.quote import Quote, near
from annotator.wording import Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("FigureSection", text)


class FigureSection(QWidget):
    """Shows one figure where it stands; tells changes, stores nothing."""

    changed = Signal(object)
    """The Figure as the reviewer now wants it."""
    evidence = Signal(object)
    """A tuple of Span: the words that gave the field under the pointer."""
    place_wanted = Signal()
    flag_wanted = Signal(str)
    column_named = Signal(str)
    """The party of the whole column that the figure belongs to."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._digits = "western"
        self._reading: Reading | None = None
        self._figure: Figure | None = None
        self.quote = Quote(self)
        self.quote.set_clickable(True)
        self.quote.clicked.connect(self.place_wanted)
        self.sentence = FigureSentence(words, self)
        self.sentence.changed.connect(self.changed)
        self.sentence.pointed.connect(self._on_pointed)
        self.sentence.column_named.connect(self.column_named)
        self.lesson = LessonLine(self)
        self.line = NumberLine(self)
        self.assumption = Quiet(parent=self)
        self.why_fold = Fold(self)
        self.why = WhyList(self)
        self.why.pointed.connect(self.evidence)
        self._setting = Setting()
        # A suggestion is judged by its reasons; on a claim they wait until they are asked for.
        self._why_open = {True: True, False: False}
        self._suggested = True
        self.why_fold.setChecked(True)
        self.why_fold.folds(self.why)
        self.why_fold.clicked.connect(self._on_why_clicked)
        self.add_button = QToolButton(self)
        self.add_button.setAutoRaise(True)
        self._flags = QVBoxLayout()
        self._flags.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.quote, self.sentence, self.lesson, self.line, self.assumption):
            column.addWidget(widget)
        column.addWidget(self.why_fold)
        column.addWidget(self.why)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._flags)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.sentence.retranslate(words)
        self.why_fold.setText(_tr("Why it was read so"))
        self.add_button.setText(_tr("Add a figure"))
        self.quote.setToolTip(_tr("Show this place in the text"))
        self.line.setAccessibleDescription(_tr("The figure as an interval"))
        self._show_why()

    def set_digits(self, digits: str) -> None:
        """Write numbers in "western" or "arabic" digits."""
        self._digits = digits
        self.line.set_digits(lambda number: written(number, digits))

    def show_place(self, anchor: Anchor) -> None:
        """Show the words, with a little of what stands around them."""
        before, after = near(anchor)
        self.quote.set_text(anchor.quote, before=before, after=after)

    def show_figure(
        self,
        figure: Figure | None,
        reading: Reading | None,
        *,
        suggested: bool,
        setting: Setting | None = None,
        column: int = 0,
    ) -> None:
        """Show a figure and, where the reader found it, the words that gave it.

        ``column`` counts the figures of the lost column that it belongs to.
        """
        self._figure, self._reading, self._suggested = figure, reading, suggested
        self._setting = setting or Setting()
        self.why_fold.setChecked(self._why_open[suggested])
        self.sentence.setVisible(figure is not None)
        self.line.setVisible(figure is not None)
        self.add_button.setVisible(figure is None)
        self.sentence.show_figure(figure, column)
        if figure is not None:
            self.line.set_intervals([interval_of(figure, label=self._words.count_phrase(figure))])
        self._show_why()

    def show_flags(self, flags: Sequence[Flag]) -> None:
        """Show the conflicts that it is a side of, each on one line."""
        while (item := self._flags.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for flag in flags:
            line = FlagLine(flag, self._words, self)
            line.chosen.connect(self.flag_wanted)
            self._flags.addWidget(line)

    def flush(self) -> None:
        """Tell what is typed and not yet told."""
        self.sentence.flush()

    def _on_why_clicked(self, opened: bool) -> None:
        self._why_open[self._suggested] = opened
        self._say_assumption()

    # -- why --------------------------------------------------------------------------------

    def _show_why(self) -> None:
        reading, figure = self._reading, self._figure
        reasons = []
        if reading is not None and figure is not None:
            kept = None if self._suggested else figure
            reasons = reasons_of(reading, self._words, self._digits, self._setting, kept)
        self.why_fold.setVisible(bool(reasons))
        self.why.setVisible(bool(reasons) and self.why_fold.isChecked())
        self.why.show_reasons(reasons)
        self._say_assumption()

    def _say_assumption(self) -> None:
        reading = self._reading
        assumed = self._figure is not None and self._figure.party_assumed
        reasons = {
            "infobox_column": _tr("The party is assumed from the column of the infobox."),
            "country_before_number": _tr(
                "The party is assumed from the country before the number."
            ),
            "note_of_total": _tr("The party is assumed from the total that this note explains."),
        }
        code = reading.assumption if reading is not None else ""
        said = reasons.get(code, _tr("The party is assumed from the layout of the article."))
        self.assumption.setText(said if assumed else "")
        # The list of reasons says it where it is open.
        told = self.why_fold.isVisibleTo(self) and self.why_fold.isChecked()
        self.assumption.setVisible(assumed and not told)

    def _on_pointed(self, fields: object) -> None:
        assert isinstance(fields, tuple)
        why = () if self._reading is None else self._reading.why
        self.evidence.emit(tuple(one.span for one in why if one.field in fields))
