"""The verdict on a claim, its grade, and what still keeps it from being verified."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.model import Claim, Grade, Status, Verdict
from annotator.domain.review import Blocker
from annotator.ui.colours import Hue
from annotator.ui.flow import FlowLayout
from annotator.ui.keyboard import digit_of
from annotator.ui.labels import Heading, Quiet, menu_button
from annotator.wording import Words

VERDICTS = (
    Verdict.SUPPORTED,
    Verdict.REFUTED,
    Verdict.CONFLICTING,
    Verdict.NOT_ENOUGH_EVIDENCE,
    Verdict.SUPERSEDED,
)
"""In the order of their digits, 1 to 5."""

STATUS_HUES = {
    Status.DRAFT: Hue.ORANGE,
    Status.NEEDS_WORK: Hue.ORANGE,
    Status.READY: Hue.BLUE,
    Status.VERIFIED: Hue.GREEN,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("VerdictBar", text)


class VerdictBar(QFrame):
    """Shows where a claim stands; tells what the reviewer decides, stores nothing."""

    verdict_given = Signal(object)
    status_wanted = Signal(object)
    grade_ticked = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._before: QWidget | None = None
        self._claim: Claim | None = None
        self.heading = Heading(parent=self)
        self.hint = Quiet(parent=self)
        self.hint.setWordWrap(False)
        self.buttons = [QToolButton(self) for _ in VERDICTS]
        flow = FlowLayout(gap=4, line_gap=4)
        for button, verdict in zip(self.buttons, VERDICTS, strict=True):
            button.setCheckable(True)
            button.setProperty("verdict", True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, verdict=verdict: self._give(verdict))
            flow.addWidget(button)
        self.said = Quiet(parent=self)
        self.reason = Quiet(parent=self)
        self.ready_button, self.verify_button = QPushButton(self), QPushButton(self)
        self.ready_button.clicked.connect(lambda: self.status_wanted.emit(Status.READY))
        self.verify_button.clicked.connect(lambda: self.status_wanted.emit(Status.VERIFIED))
        self.other_button = menu_button(self)
        self._menu = QMenu(self)
        self.other_button.setMenu(self._menu)
        self.blockers = Quiet(parent=self)
        self.confirmed, self.discounted = QCheckBox(self), QCheckBox(self)
        self.confirmed.clicked.connect(lambda on: self._tick(Grade.CONFIRMED, on))
        self.discounted.clicked.connect(lambda on: self._tick(Grade.DISCOUNTED, on))
        self.grade = Quiet(parent=self)
        self.grade.setWordWrap(False)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addWidget(self.hint)
        top.addStretch(1)
        self.grades = QWidget(self)
        """The grade and its ticks; whoever shows the backing of a claim takes them there."""
        grades = FlowLayout(self.grades, gap=12, line_gap=4)
        for widget in (self.grade, self.confirmed, self.discounted):
            grades.addWidget(widget)
        work = QHBoxLayout()
        work.setSpacing(8)
        work.addWidget(self.ready_button, 1)
        work.addWidget(self.verify_button, 1)
        work.addWidget(self.other_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(flow)
        column.addWidget(self.said)
        column.addLayout(work)
        column.addWidget(self.reason)
        column.addWidget(self.blockers)
        self.retranslate(words)

    def show_claim(
        self,
        claim: Claim,
        *,
        blockers: Sequence[Blocker],
        grade: Grade,
        assessments: Sequence[tuple[str, Verdict, str]],
        mine: Verdict,
    ) -> None:
        """Show where a claim stands; ``mine`` is the present reviewer's verdict."""
        self._claim, words = claim, self._words
        for button, verdict in zip(self.buttons, VERDICTS, strict=True):
            button.setChecked(verdict is mine)
        others = [
            # Isolated: a Latin name must not turn an Arabic line around.
            f"\u2068{who or '?'}\u2069: \u2068{words.label(verdict)}\u2069"
            for who, verdict, _ in assessments
            if verdict is not Verdict.NONE
        ]
        apart = len({verdict for _, verdict, _ in assessments if verdict is not Verdict.NONE}) > 1
        # What only another has said is not seen on the buttons.
        said = " · ".join(others) if len(others) > 1 or mine is Verdict.NONE else ""
        if apart:
            stands = words.label(claim.verdict) if claim.verdict else _tr("none stands yet")
            said = _tr("Reviewers disagree ({all}); the verdict that counts: {one}").format(
                all=said, one=stands
            )
        self.said.setText(said)
        self.said.setVisible(bool(said))
        verified = claim.status is Status.VERIFIED
        reason = words.status_reason(claim.status_reason)
        if verified and claim.reviewer:
            reason = _tr("Verified by {reviewer}").format(reviewer=claim.reviewer)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.ready_button.setVisible(claim.status is not Status.READY and not verified)
        self.verify_button.setVisible(not verified)
        self.verify_button.setProperty("primary", not blockers)
        self.verify_button.style().unpolish(self.verify_button)
        self.verify_button.style().polish(self.verify_button)
        needed = [] if verified else [self._needed(one) for one in blockers]
        said = _tr("To verify it needs: {needed}.").format(needed=_tr("; ").join(needed))
        self.blockers.setText(said if needed else "")
        self.blockers.setVisible(bool(needed))
        self.grade.setText(_tr("Grade: {grade}").format(grade=words.label(grade)))
        self.confirmed.setChecked(claim.grade_tick is Grade.CONFIRMED)
        self.discounted.setChecked(claim.grade_tick is Grade.DISCOUNTED)

    def retranslate(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        self.heading.setText(_tr("Verdict"))
        self.hint.setText(_tr("V, then a digit"))
        for number, (button, verdict) in enumerate(zip(self.buttons, VERDICTS, strict=True), 1):
            button.setText(f"{number}  {words.label(verdict)}")
            button.setAccessibleName(words.label(verdict))
        self.ready_button.setText(_tr("Ready for review"))
        self.verify_button.setText(_tr("Verify"))
        self.ready_button.setToolTip("Ctrl+Enter")
        self.verify_button.setToolTip("Ctrl+Shift+Enter")
        self.other_button.setAccessibleName(_tr("Other statuses"))
        self.other_button.setToolTip(_tr("Other statuses"))
        self.confirmed.setText(words.label(Grade.CONFIRMED))
        self.confirmed.setToolTip(_tr("The responsible party admitted it, and the quote is here."))
        self.discounted.setText(words.label(Grade.DISCOUNTED))
        self._menu.clear()
        for status in (Status.DRAFT, Status.NEEDS_WORK, Status.REJECTED):
            self._menu.addAction(words.label(status), partial(self.status_wanted.emit, status))

    def begin(self) -> None:
        """Wait for a digit; the keyboard goes back where it was after it."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused
        self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit for a verdict; Escape goes back."""
        digit = digit_of(event)
        if digit is not None and 1 <= digit <= len(VERDICTS):
            self._back()
            self.verdict_given.emit(VERDICTS[digit - 1])
        elif event.key() == Qt.Key.Key_Escape and self._before is not None:
            self._back()
        else:
            super().keyPressEvent(event)

    def _give(self, verdict: Verdict) -> None:
        button = self.buttons[VERDICTS.index(verdict)]
        given = verdict if button.isChecked() else Verdict.NONE
        self._back()
        self.verdict_given.emit(given)

    def _back(self) -> None:
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self, grade: Grade, on: bool) -> None:
        self.grade_ticked.emit(grade if on else Grade.NONE)

    def _needed(self, blocker: Blocker) -> str:
        return {
            Blocker.NOT_IN_TEXT: _tr("its words found again in the newest text"),
            Blocker.NO_VERDICT: _tr("a verdict that stands"),
            Blocker.NO_REVIEWER: _tr("your name as reviewer"),
            Blocker.OPEN_CONFLICT: _tr("its open conflict settled, or the verdict “conflicting”"),
            Blocker.NOT_SEEN: _tr("a linked citation that you opened"),
        }[blocker]
