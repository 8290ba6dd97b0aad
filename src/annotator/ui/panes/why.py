"""Why a figure was read so: each field with the words that gave it, or what it was assumed from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.model import Evidence, Figure, Locus, Qualifier, Reading
from annotator.domain.text import Span
from annotator.ui.colours import tint
from annotator.ui.labels import ink
from annotator.ui.languages import QT_TRANSLATE_NOOP
from annotator.ui.lines import Lines, lines_of, pitch
from annotator.ui.number_marks import written
from annotator.wording import Words

_ISOLATE = "\u2068{}\u2069"

_FIELDS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("number", ("low", "high"), QT_TRANSLATE_NOOP("Why", "Number")),
    ("qualifier", ("qualifier",), QT_TRANSLATE_NOOP("Why", "How exact")),
    ("kind", ("kind",), QT_TRANSLATE_NOOP("Why", "What happened")),
    ("mode", ("mode",), QT_TRANSLATE_NOOP("Why", "How")),
    ("party", ("party", "party_text"), QT_TRANSLATE_NOOP("Why", "Whose")),
    ("party_status", ("party_status",), QT_TRANSLATE_NOOP("Why", "Did they fight")),
    ("sub_group", ("sub_group",), QT_TRANSLATE_NOOP("Why", "Group")),
    ("date", ("date_from", "date_to", "date_precision"), QT_TRANSLATE_NOOP("Why", "When")),
    ("place", ("place",), QT_TRANSLATE_NOOP("Why", "Where")),
    ("origin", ("origin",), QT_TRANSLATE_NOOP("Why", "Who said it")),
    ("modality", ("modality",), QT_TRANSLATE_NOOP("Why", "How firmly")),
    ("accumulation", ("accumulation",), QT_TRANSLATE_NOOP("Why", "What it adds up")),
    ("as_of", ("as_of",), QT_TRANSLATE_NOOP("Why", "Toll as of")),
    ("perpetrator", ("perpetrator",), QT_TRANSLATE_NOOP("Why", "Who did it")),
    ("subset_of", ("subset_of",), QT_TRANSLATE_NOOP("Why", "Part of")),
)
"""The rows in the order of the sentence: a name, the fields of a figure in it, and its title."""

_ASSUMED = {
    "infobox_column": QT_TRANSLATE_NOOP("Why", "Assumed from the column of the infobox."),
    "country_before_number": QT_TRANSLATE_NOOP(
        "Why", "Assumed from the country before the number."
    ),
    "note_of_total": QT_TRANSLATE_NOOP("Why", "As for the total that this note explains."),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Why", text)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading stands among: its sentence, and all readings of the text."""

    sentence: Span | None = None
    readings: Sequence[Reading] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """One field: its title, the words as written, what they were read as, and a plain remark."""

    field: str
    title: str
    quotes: tuple[str, ...]
    meaning: str
    remark: str
    spans: tuple[Span, ...]

    def text(self, *, rtl: bool) -> str:
        """Return «words» → meaning, each part in its own direction."""
        quoted = " ".join(_ISOLATE.format(f"«{quote}»") for quote in self.quotes)
        meaning = _ISOLATE.format(self.meaning)
        if not quoted:
            return meaning
        return f"{quoted} {'←' if rtl else '→'} {meaning}"


def reasons_of(
    reading: Reading, words: Words, digits: str, setting: Setting, kept: Figure | None = None
) -> list[Reason]:
    """Return why each field of a reading is as it is, in the order of the sentence.

    ``kept`` is the figure that a claim has now; a field that differs there says so.
    """
    found: list[Reason] = []
    for name, fields, title in _FIELDS:
        given = [one for one in reading.why if one.field in fields]
        given.sort(key=lambda one: one.span)
        meaning = _meaning(name, reading, words, digits, setting)
        if not meaning or not (given or _remarkable(name, reading)):
            continue
        remark = _remark(name, given, reading, words, setting)
        if kept is not None and any(
            getattr(kept, one) != getattr(reading.figure, one)
            for one in fields
            if one not in ("subset_of", "party_text")
        ):
            remark = " ".join(part for part in (remark, _tr("You changed this.")) if part)
        quotes = tuple(dict.fromkeys(" ".join(one.quote.split()) for one in given))
        spans = tuple(dict.fromkeys(one.span for one in given))
        found.append(Reason(name, _tr(title), quotes, meaning, remark, spans))
    return found


def _remarkable(name: str, reading: Reading) -> bool:
    """Say whether a field without words of its own has a reason that can be told."""
    if name in ("date", "as_of"):
        return reading.assumption == "article_date"
    if name == "subset_of":
        return reading.assumption == "note_of_total"
    return name == "party" and reading.figure.party_assumed


def _remark(
    name: str, given: list[Evidence], reading: Reading, words: Words, setting: Setting
) -> str:
    code = reading.assumption
    if name == "party" and reading.figure.party_assumed:
        return (
            _tr(_ASSUMED[code]) if code in _ASSUMED else _tr("Assumed from the article’s layout.")
        )
    if name in ("date", "as_of") and not given:
        return _tr("Assumed from the date of the article.")
    if name == "subset_of":
        return _tr("This note explains it.") if not given else ""
    if not given or name in ("number", "qualifier"):
        return ""
    lender = _lender(given, reading, setting) if name.startswith("party") else None
    if lender is not None:
        return _tr("As for “{figure}”.").format(
            figure=_ISOLATE.format(words.count_phrase(lender.figure))
        )
    if code == "note_of_total" and not any(reading.span.contains(one.span) for one in given):
        return _tr(_ASSUMED[code])
    around = setting.sentence
    if around is None or reading.figure.locus is Locus.INFOBOX:
        return ""
    if all(one.span.end <= around.start for one in given):
        return _tr("Told in an earlier sentence.")
    if all(one.span.start >= around.end for one in given):
        return _tr("Told in a later sentence.")
    return ""


def _lender(given: list[Evidence], reading: Reading, setting: Setting) -> Reading | None:
    """Return the figure whose victims these are as well, where no words of its own name them."""
    if reading.figure.party_text or any(_meet(one.span, reading.span) for one in given):
        return None
    for other in setting.readings:
        if other is not reading and any(_meet(one.span, other.span) for one in given):
            return other
    return None


def _meet(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def _meaning(name: str, reading: Reading, words: Words, digits: str, setting: Setting) -> str:
    figure = reading.figure
    match name:
        case "number":
            known = [written(one, digits) for one in (figure.low, figure.high) if one is not None]
            span = "–".join(dict.fromkeys(known))
            if figure.high is None and figure.low is not None:
                return _tr("{number} or more").format(number=span)
            if figure.low is None and figure.high is not None:
                return _tr("{number} or fewer").format(number=span)
            return span
        case "qualifier":
            return "" if figure.qualifier is Qualifier.EXACT else words.label(figure.qualifier)
        case "party":
            return words.party_name(figure.party) or figure.party_text
        case "perpetrator":
            return words.party_name(figure.perpetrator)
        case "date":
            ends = [
                words.date_words(end, figure.date_precision)
                for end in (figure.date_from, figure.date_to)
            ]
            return " – ".join(dict.fromkeys(end for end in ends if end))
        case "as_of":
            return words.date_words(figure.as_of)
        case "mode":
            return words.label(figure.mode) if figure.mode else ""
        case "kind" | "party_status" | "modality" | "accumulation":
            return words.label(getattr(figure, name))
        case "subset_of":
            at = reading.subset_of
            known_whole = at is not None and at < len(setting.readings)
            return (
                words.count_phrase(setting.readings[at].figure)
                if known_whole and at is not None
                else ""
            )
        case _:
            return str(getattr(figure, name))


class WhyList(QWidget):
    """The reasons as rows; one stop of Tab, arrows go on, a row lights its words up."""

    pointed = Signal(object)
    """A tuple of Span: the words of the row under the pointer or the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[WhyRow] = []
        """The rows shown; more may be kept for later."""
        self._kept: list[WhyRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show these; rows are used again, so that going on to the next figure is quick."""
        while len(self._kept) < len(reasons):
            row = WhyRow(self)
            row.entered.connect(lambda row=row: self.pointed.emit(row.spans))
            row.left.connect(lambda: self.pointed.emit(()))
            self._kept.append(row)
            self._column.addWidget(row)
        metrics = QFontMetrics(self.font())
        titles = [metrics.horizontalAdvance(one.title) for one in reasons]
        aside = min(max(titles, default=0), 136) + 16
        for row, reason in zip(self._kept, reasons, strict=False):
            row.show_reason(reason, aside)
        for number, row in enumerate(self._kept):
            row.setVisible(number < len(reasons))
            row.setFocusPolicy(Qt.FocusPolicy.TabFocus if number == 0 else Qt.FocusPolicy.NoFocus)
        self.rows = self._kept[: len(reasons)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row; every other key belongs to the window."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        if not step or at is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        to = self.rows[max(0, min(len(self.rows) - 1, at + step))]
        if not to.hasFocus():
            to.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            to.setFocus(Qt.FocusReason.TabFocusReason)
            self.rows[at].setFocusPolicy(Qt.FocusPolicy.NoFocus)


class WhyRow(QWidget):
    """A title in the column beside, what was read in the next, and a quiet remark below."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason: Reason | None = None
        self._aside = 0
        # Layouts ask for the height again and again, at two or three widths.
        self._laid: dict[tuple[object, ...], tuple[Lines, Lines, Lines | None]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def spans(self) -> tuple[Span, ...]:
        """The words of the text that it is about."""
        return () if self.reason is None else self.reason.spans

    def show_reason(self, reason: Reason, aside: int) -> None:
        """Show a reason; its title takes ``aside`` pixels."""
        if (reason, aside) == (self.reason, self._aside):
            return
        self.reason, self._aside = reason, aside
        self._laid.clear()
        said = f"{reason.title}: {reason.text(rtl=self.isRightToLeft())} {reason.remark}"
        self.setAccessibleName(said.strip())
        self.updateGeometry()
        self.update()

    def _parts(self, width: int) -> tuple[Lines, Lines, Lines | None]:
        assert self.reason is not None
        font, direction = self.font(), self.layoutDirection()
        place = (width, direction, font.key())
        if place not in self._laid:
            rtl = direction is Qt.LayoutDirection.RightToLeft
            beside = width - self._aside - 8
            remark = self.reason.remark
            self._laid[place] = (
                lines_of(self.reason.title, font, self._aside - 12, direction),
                lines_of(self.reason.text(rtl=rtl), font, beside, direction),
                lines_of(remark, font, beside, direction) if remark else None,
            )
        return self._laid[place]

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        if self.reason is None:
            return 0
        title, read, remark = self._parts(width)
        below = remark.height if remark is not None else 0
        return round(max(title.height, read.height + below)) + 8

    def sizeHint(self) -> QSize:
        """Return the room at a comfortable width."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        text = "" if self.reason is None else self.reason.title
        return QSize(160, round(pitch(text, self.font())) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        if self.reason is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.underMouse() or self.hasFocus():
            painter.setPen(
                QPen(palette.highlight().color(), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen
            )
            painter.setBrush(tint(ink(palette), 0.06))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        title, read, remark = self._parts(self.width())
        rtl = self.isRightToLeft()
        # On the leading side the titles, in line with the heading above.
        aside_x = self.width() - self._aside + 8 if rtl else 4
        beside_x = 4 if rtl else self._aside + 4
        painter.setPen(ink(palette, 0.62))
        title.draw(painter, aside_x, 4)
        if remark is not None:
            remark.draw(painter, beside_x, 4 + read.height)
        painter.setPen(ink(palette))
        read.draw(painter, beside_x, 4)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self.update()
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Light down."""
        self.update()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Light up."""
        self.update()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Light down."""
        self.update()
        self.left.emit()
