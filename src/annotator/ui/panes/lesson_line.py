"""The quiet line that offers to remember a correction for the whole project."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from annotator.domain.lexicon import Lexicon
from annotator.ui.chips import Choice, Field
from annotator.ui.flow import FlowLayout
from annotator.ui.labels import Quiet
from annotator.ui.lessons import Lesson, Teaches
from annotator.wording import Words

_ISOLATE = "\u2068{}\u2069"


def _tr(text: str) -> str:
    return QCoreApplication.translate("LessonLine", text)


class LessonLine(QWidget):
    """Asks nothing twice and stands in nobody's way: one button or key takes the offer."""

    remembered = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lesson: Lesson | None = None
        self.before, self.after = Quiet(parent=self), Quiet(parent=self)
        self.so_far = Quiet(parent=self)
        for label in (self.before, self.after):
            label.share = 0.8
        self.words = Field(self, least=112)
        self.above_word = Quiet(parent=self)
        self.above_word.setWordWrap(False)
        self.above = Choice(self)
        self.button = QPushButton(self)
        self.button.setProperty("link", True)
        self.button.clicked.connect(self.remembered)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setText("✕")
        self.close_button.clicked.connect(self.declined)
        self.words.textChanged.connect(self._enable)
        row = FlowLayout(self)
        for widget in (
            self.before,
            self.words,
            self.after,
            self.so_far,
            self.above_word,
            self.above,
            self.button,
            self.close_button,
        ):
            row.addWidget(widget)
        self.hide()

    def show_lesson(self, lesson: Lesson | None, words: Words, lexicon: Lexicon | None) -> None:
        """Offer a lesson in the words of the window, or nothing."""
        again = lesson == self.lesson
        self.lesson = lesson
        self.words.setAccessibleName(_tr("Words of the text"))
        self.above.setAccessibleName(_tr("Which party it belongs to"))
        self.setVisible(lesson is not None and lexicon is not None)
        if lesson is None or lexicon is None:
            return
        new = lesson.teaches is Teaches.NEW_PARTY
        name = lesson.name or self._name(lesson.teaches, lesson.key, words, lexicon)
        said = (
            _tr("Add “{name}” as a new party, in the text {words}")
            if new
            else _tr("Read {words} as {name} everywhere in this project?")
        )
        before, _, after = said.format(name=_ISOLATE.format(name), words="\n").partition("\n")
        self.before.setText(before.strip())
        self.after.setText(after.strip())
        self.after.setVisible(bool(after.strip()))
        owner = self._name(lesson.teaches, lesson.owner, words, lexicon) if lesson.owner else ""
        self.so_far.setText(_tr("So far it means {name}.").format(name=_ISOLATE.format(owner)))
        self.so_far.setVisible(bool(owner))
        if not again:
            self.words.show_text(lesson.words)
        self.words.setPlaceholderText(_tr("words of the text"))
        self.above_word.setText(_tr("under"))
        for widget in (self.above_word, self.above):
            widget.setVisible(new)
        if new:
            entries: list[tuple[str, object]] = [
                (words.party_name(one.key), one.key)
                for one in lexicon.parties.parties
                if one.side != "generic"
            ]
            self.above.set_entries([(_tr("no other party"), ""), *sorted(entries)])
            if not again:
                self.above.choose(lesson.parent)
        act = _tr("Add") if new else _tr("Remember")
        self.button.setText(f"{act}  \u2066Shift+P\u2069")
        self.close_button.setToolTip(_tr("Leave it at this figure"))
        self.close_button.setAccessibleName(_tr("Leave it at this figure"))
        self._enable()
        # What reads it aloud hears the whole offer.
        self.button.setAccessibleName(said.format(name=name, words=f"«{self.words.text()}»"))

    @property
    def parent_chosen(self) -> str:
        """The key of the party that a new one stands under, "" for none."""
        return str(self.above.value or "")

    @property
    def words_chosen(self) -> str:
        """The words as the reviewer left them."""
        return self.words.text().strip()

    def _enable(self) -> None:
        new = self.lesson is not None and self.lesson.teaches is Teaches.NEW_PARTY
        self.button.setEnabled(new or bool(self.words_chosen))

    @staticmethod
    def _name(teaches: Teaches, key: str, words: Words, lexicon: Lexicon) -> str:
        if teaches is not Teaches.PLACE:
            return words.party_name(key)
        place = lexicon.places.place_of(key)
        if place is None:
            return key
        names = (place.arabic, place.english)
        return next(filter(None, names if words.language == "ar" else reversed(names)), key)
